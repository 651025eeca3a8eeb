//! However the documents are ordered, split into parts and told twice, the joined result is the same to the byte.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use cqc_scan::input::{Pool, records};
use cqc_scan::join::join;
use cqc_scan::model::Record;
use cqc_scan::read::Reader;
use cqc_scan::report::{Table, json};
use std::path::PathBuf;
use xxhash_rust::xxh3::xxh3_128;

/// How many splits are tried.
const TRIES: u64 = 12;

/// Numbers that follow from a seed: the same on every machine (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(n).unwrap()).unwrap()
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// The records of all fixtures; and of each once more as another paper would tell it, so that there is much to join.
fn fixtures() -> Vec<Record> {
    let reader = Reader::new().unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut records = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "txt") {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            for (path, text) in [
                (name.clone(), text.clone()),
                (format!("again/{name}"), format!("\n{text}")),
            ] {
                let hash = format!("{:032x}", xxh3_128(text.as_bytes()));
                records.push(reader.read(&path, &text, &hash));
            }
        }
    }
    assert!(records.len() >= 40, "only {} records", records.len());
    records
}

fn joined(records: &[Record]) -> String {
    let tables: Vec<Table> = Table::JOINED.into_iter().chain([Table::Records]).collect();
    let mut out = Vec::new();
    json::write(&join(records), &tables, std::num::NonZeroUsize::MIN, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A file of records as the command writes it.
fn part(records: &[&Record]) -> Vec<u8> {
    let mut lines = Vec::new();
    json::write_meta(&mut lines).unwrap();
    for record in records {
        json::write_record(record, &mut lines).unwrap();
    }
    lines
}

#[test]
fn any_split_in_any_order_gives_the_bytes_of_one_run() {
    let mut all = fixtures();
    let whole = joined(&all);
    all.reverse();
    assert!(joined(&all) == whole, "the order of the records shows");
    for seed in 0..TRIES {
        let mut random = Random(seed);
        let mut parts: Vec<Vec<&Record>> = vec![Vec::new(); 1 + random.below(all.len())];
        let count = parts.len();
        for record in &all {
            // Some documents were read by two machines.
            for _ in 0..1 + usize::from(random.below(10) == 0) {
                parts[random.below(count)].push(record);
            }
        }
        parts.retain(|part| !part.is_empty());
        random.shuffle(&mut parts);
        let mut pool = Pool::default();
        for records in &mut parts {
            random.shuffle(records);
            for record in records::read("part.jsonl", part(records).as_slice()) {
                pool.add_record(record.unwrap_or_else(|problem| panic!("{problem}")));
            }
        }
        let pooled = pool.into_records(&[]);
        assert!(joined(&pooled) == whole, "seed {seed}: {} parts", parts.len());
    }
}
