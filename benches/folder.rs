//! How fast a folder is read: many documents, one core, one reader, each read into its record and the record written
//! as JSON to a sink that counts bytes.
//!
//! ```text
//! cargo bench --bench folder                          10,000 documents made from fixtures/
//! cargo bench --bench folder -- 50000                 as many as you like
//! cargo bench --bench folder -- 10000 ../corpus/dev   made from another folder of texts
//! cargo bench --bench folder -- 20000 to=/tmp/news    put into a folder instead, to time the program itself
//! ```
//!
//! Making the documents and loading them is not timed; hashing, reading and writing are. MB are millions of bytes of
//! input. How the documents are made is told in `made/mod.rs`.
#![allow(clippy::print_stdout, reason = "printing the figures is what a bench is for")]

mod made;
#[path = "made/sink.rs"]
mod sink;

use cqc_scan::read::Reader;
use sink::Sink;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;
use xxhash_rust::xxh3::xxh3_128;

/// What `cargo bench` reads by default; without `--bench` (as under `cargo test --benches`) a short run is enough.
const DOCUMENTS: usize = 10_000;
const SHORT: usize = 100;

fn main() -> Result<(), String> {
    let (mut wanted, mut folder, mut target) = (None, made::fixtures(), None);
    let mut full = false;
    for argument in std::env::args().skip(1) {
        match argument.parse::<usize>() {
            Ok(n) => wanted = Some(n),
            Err(_) if argument == "--bench" => full = true,
            Err(_) if argument.starts_with('-') => {
                return Err(format!("no such option: {argument}"));
            }
            Err(_) => match argument.strip_prefix("to=") {
                Some(path) => target = Some(PathBuf::from(path)),
                None => folder = PathBuf::from(argument),
            },
        }
    }
    let wanted = wanted.unwrap_or(if full { DOCUMENTS } else { SHORT });
    let documents = made::documents(&folder, wanted)?;
    let bytes: usize = documents.iter().map(|(_, text)| text.len()).sum();
    println!(
        "{wanted} documents, {:.1} MB, made from the texts of {}",
        bytes as f64 / 1e6,
        folder.display()
    );
    match target {
        Some(target) => put(&documents, &target),
        None => time(&documents, bytes),
    }
}

/// Puts the documents into a folder.
fn put(documents: &[(String, String)], target: &Path) -> Result<(), String> {
    for (path, text) in documents {
        let path = target.join(path);
        let told = |e: io::Error| format!("{}: {e}", path.display());
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(told)?;
        }
        std::fs::write(&path, text).map_err(told)?;
    }
    println!("put into {}", target.display());
    Ok(())
}

fn time(documents: &[(String, String)], bytes: usize) -> Result<(), String> {
    let before = Instant::now();
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let ready = before.elapsed();

    let (mut sink, mut ratings, mut dated) = (Sink::default(), 0, 0);
    let before = Instant::now();
    for (path, text) in documents {
        let record = reader.read(path, text, &format!("{:032x}", xxh3_128(text.as_bytes())));
        ratings += record.ratings.len();
        dated += record.ratings.iter().filter(|r| r.inspected.is_some()).count();
        serde_json::to_writer(&mut sink, &record).map_err(|e| e.to_string())?;
        sink.write_all(b"\n").map_err(|e| e.to_string())?;
    }
    let seconds = before.elapsed().as_secs_f64().max(1e-9);
    if ratings == 0 {
        return Err("not one rating was read: the figures would mean nothing".to_owned());
    }

    println!("tables compiled in {:.1} ms", ready.as_secs_f64() * 1e3);
    println!(
        "{ratings} ratings read, {dated} of them with an inspection date; {:.1} MB of records written",
        sink.bytes as f64 / 1e6
    );
    println!(
        "{seconds:.2} s on one core: {:.2} MB/s, {:.0} documents/s",
        bytes as f64 / 1e6 / seconds,
        documents.len() as f64 / seconds
    );
    Ok(())
}
