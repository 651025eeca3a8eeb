//! How fast each stage is, in bytes of the texts it works on: `cargo bench --bench stages`.
//!
//! The documents are those of `folder`; the stages are splitting a text into its tree, reading it into a record (the
//! tree included), writing the record, joining all records, and writing all tables.
#![allow(clippy::unwrap_used, reason = "a bench stops where it cannot go on")]

mod made;

use cqc_scan::join::join;
use cqc_scan::model::Record;
use cqc_scan::read::Reader;
use cqc_scan::report::{Table, json};
use cqc_scan::text::Document;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

/// Enough that practices are told of by several documents.
const DOCUMENTS: usize = 500;

fn main() {
    divan::main();
}

fn texts() -> (Vec<(String, String)>, BytesCount) {
    let documents = made::documents(&made::fixtures(), DOCUMENTS).unwrap();
    let bytes: usize = documents.iter().map(|(_, text)| text.len()).sum();
    (documents, BytesCount::new(bytes))
}

fn records() -> (Vec<Record>, BytesCount) {
    let (documents, bytes) = texts();
    let reader = Reader::new().unwrap();
    let read = documents.iter().map(|(path, text)| reader.read(path, text, path));
    (read.collect(), bytes)
}

/// What every start of the program costs.
#[divan::bench]
fn compile_tables() -> Reader {
    Reader::new().unwrap()
}

#[divan::bench]
fn split(bencher: Bencher<'_, '_>) {
    let (documents, bytes) = texts();
    bencher.counter(bytes).bench_local(|| {
        for (_, text) in &documents {
            black_box(Document::parse(text));
        }
    });
}

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let (documents, bytes) = texts();
    let reader = Reader::new().unwrap();
    bencher.counter(bytes).bench_local(|| {
        for (path, text) in &documents {
            black_box(reader.read(path, text, path));
        }
    });
}

#[divan::bench]
fn write_records(bencher: Bencher<'_, '_>) {
    let (records, bytes) = records();
    bencher.counter(bytes).bench_local(|| {
        let mut out = Vec::new();
        for record in &records {
            json::write_record(record, &mut out).unwrap();
        }
        out
    });
}

#[divan::bench]
fn join_records(bencher: Bencher<'_, '_>) {
    let (records, bytes) = records();
    bencher
        .counter(bytes)
        .bench_local(|| black_box(join(&records)).practices.len());
}

#[divan::bench]
fn write_tables(bencher: Bencher<'_, '_>) {
    let (records, bytes) = records();
    let joined = join(&records);
    bencher.counter(bytes).bench_local(|| {
        let mut out = Vec::new();
        json::write_lines(&joined, &Table::JOINED, std::num::NonZeroUsize::MIN, &mut out).unwrap();
        out
    });
}
