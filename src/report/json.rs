//! JSON: one object with an array for each table, or one line for each row.
//!
//! Rows are written in stretches by all threads, and the stretches handed on in order: of many documents the tables are
//! several times as long as the texts.

use super::{Cell, Held, Rows, Table};
use crate::join::Joined;
use crate::model::{Record, SCHEMA};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde::Serializer;
use serde::ser::SerializeMap;
use std::io::{self, Write};
use std::num::NonZeroUsize;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// One object: the schema, the version, then each table as an array, a row a line.
pub fn write(joined: &Joined<'_>, tables: &[Table], threads: NonZeroUsize, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{{\"schema\":\"{SCHEMA}\",\"version\":\"{VERSION}\"")?;
    for table in tables {
        write!(out, ",\n\"{}\":[", table.name())?;
        let rows = table.rows(joined);
        let heads: Vec<&str> = rows.heads().iter().map(|(name, _)| *name).collect();
        let element = |row: usize, out: &mut Vec<u8>| {
            out.extend_from_slice(if row == 0 { b"\n" } else { b",\n" });
            object(None, &heads, rows.cells(row), out)
        };
        in_stretches(rows.count(), threads, element, out)?;
        out.write_all(b"]")?;
    }
    out.write_all(b"}\n")
}

/// A line that says what follows, then a line for each row with the name of its table.
pub fn write_lines(
    joined: &Joined<'_>,
    tables: &[Table],
    threads: NonZeroUsize,
    out: &mut dyn Write,
) -> io::Result<()> {
    write_meta(out)?;
    tables
        .iter()
        .try_for_each(|table| lines(*table, &*table.rows(joined), threads, out))
}

/// The first line of JSON Lines.
pub fn write_meta(out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{{\"table\":\"meta\",\"schema\":\"{SCHEMA}\",\"version\":\"{VERSION}\"}}"
    )
}

/// The line of one record: a document can be written as soon as it is read.
pub fn write_record(record: &Record, out: &mut Vec<u8>) -> io::Result<()> {
    let records = [record];
    let rows = Held::new(&records);
    (0..rows.count()).try_for_each(|row| line(Table::Records, &heads(&rows), rows.cells(row), out))
}

fn lines(table: Table, rows: &dyn Rows, threads: NonZeroUsize, out: &mut dyn Write) -> io::Result<()> {
    let heads = heads(rows);
    let row_line = |row: usize, out: &mut Vec<u8>| line(table, &heads, rows.cells(row), out);
    in_stretches(rows.count(), threads, row_line, out)
}

/// So many rows are written by one thread at a time.
const STRETCH: usize = 256;

/// So many stretches of each thread are held before they are handed on.
const HELD: usize = 4;

/// Writes rows by `write_row` on all threads, and hands them on in order.
fn in_stretches(
    rows: usize,
    threads: NonZeroUsize,
    write_row: impl Fn(usize, &mut Vec<u8>) -> io::Result<()> + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    let stretch = |from: usize| {
        let mut written = Vec::new();
        let end = rows.min(from + STRETCH);
        (from..end).try_for_each(|row| write_row(row, &mut written))?;
        io::Result::Ok(written)
    };
    let starts: Vec<usize> = (0..rows).step_by(STRETCH).collect();
    let threads = threads.get().min(starts.len());
    if threads < 2 {
        return starts.into_iter().try_for_each(|from| out.write_all(&stretch(from)?));
    }
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(io::Error::other)?;
    for batch in starts.chunks(HELD * threads) {
        let written: Vec<_> = pool.install(|| batch.par_iter().map(|from| stretch(*from)).collect());
        for stretch in written {
            out.write_all(&stretch?)?;
        }
    }
    Ok(())
}

fn heads(rows: &dyn Rows) -> Vec<&'static str> {
    rows.heads().iter().map(|(name, _)| *name).collect()
}

fn line(table: Table, heads: &[&str], cells: Vec<Cell<'_>>, out: &mut Vec<u8>) -> io::Result<()> {
    object(Some(table), heads, cells, out)?;
    out.push(b'\n');
    Ok(())
}

fn object(table: Option<Table>, heads: &[&str], cells: Vec<Cell<'_>>, out: &mut Vec<u8>) -> io::Result<()> {
    let mut json = serde_json::Serializer::new(out);
    let mut map = json.serialize_map(None)?;
    if let Some(table) = table {
        map.serialize_entry("table", table.name())?;
    }
    for (head, cell) in heads.iter().zip(cells) {
        map.serialize_entry(head, &cell)?;
    }
    Ok(map.end()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};
    use serde_json::{Value, json};

    fn records() -> [Record; 1] {
        [rated(
            record("a.txt", "Limes Surgery"),
            &["safe inadequate <good 2019-10 - 2020-01-02"],
        )]
    }

    #[test]
    fn one_object_holds_the_tables() {
        let records = records();
        let mut out = Vec::new();
        write(&join(&records), &Table::JOINED, NonZeroUsize::MIN, &mut out).unwrap();
        let told: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(told["schema"], "cqc-scan/1");
        let passage = json!({"path": "a.txt", "line": 1, "start": 10, "end": 14, "text": "told",
            "for": ["published", "inspected", "rating"], "basis": "stated"});
        assert_eq!(
            told["ratings"][0],
            json!({"practice_id": "limes-surgery", "practice": "Limes Surgery", "service": null, "question": "safe",
                "rating": "inadequate", "previous": "good", "inspected": "2019-10", "published": null,
                "reported": "2020-01-02", "evidence": [passage]})
        );
        assert_eq!(
            told["changes"][0],
            json!({"practice_id": "limes-surgery", "practice": "Limes Surgery", "service": null, "question": "safe",
                "from": "good", "to": "inadequate", "direction": "down", "date": "2019-10", "date_kind": "inspected",
                "evidence": [{"path": "a.txt", "line": 1, "start": 10, "end": 14}]})
        );
        assert_eq!(told["documents"][0]["evidence"], json!([]));
        assert_eq!(told["actions"], json!([]));
    }

    #[test]
    fn threads_change_no_order() {
        let row = |row: usize, out: &mut Vec<u8>| writeln!(out, "{row}");
        for rows in [0, 1, STRETCH, STRETCH * 21 + 7] {
            let wanted: String = (0..rows).map(|row| format!("{row}\n")).collect();
            for threads in [1, 2, 3] {
                let mut out = Vec::new();
                in_stretches(rows, NonZeroUsize::new(threads).unwrap(), row, &mut out).unwrap();
                assert!(out == wanted.as_bytes(), "{rows} rows, {threads} threads");
            }
        }
    }

    #[test]
    fn every_line_is_an_object_with_the_name_of_its_table() {
        let records = records();
        let mut out = Vec::new();
        let tables = [Table::Ratings, Table::Records];
        write_lines(&join(&records), &tables, NonZeroUsize::MIN, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let tables: Vec<&str> = lines.iter().map(|line| line["table"].as_str().unwrap()).collect();
        assert_eq!(tables, ["meta", "ratings", "records"]);
        let mut alone = Vec::new();
        write_record(&records[0], &mut alone).unwrap();
        assert_eq!(Some(String::from_utf8(alone).unwrap().trim_end()), text.lines().last());
    }
}
