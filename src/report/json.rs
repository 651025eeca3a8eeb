//! JSON: one object with an array for each table, or one line for each row. Written row by row.

use super::{Cell, Held, Rows, Table};
use crate::join::Joined;
use crate::model::{Record, SCHEMA};
use serde::Serializer;
use serde::ser::SerializeMap;
use std::io::{self, Write};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// One object: the schema, the version, then each table as an array, a row a line.
pub fn write(joined: &Joined<'_>, tables: &[Table], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{{\"schema\":\"{SCHEMA}\",\"version\":\"{VERSION}\"")?;
    for table in tables {
        write!(out, ",\n\"{}\":[", table.name())?;
        let rows = table.rows(joined);
        let heads: Vec<&str> = rows.heads().iter().map(|(name, _)| *name).collect();
        let mut line = Vec::new();
        for row in 0..rows.count() {
            line.clear();
            line.extend_from_slice(if row == 0 { b"\n" } else { b",\n" });
            object(None, &heads, rows.cells(row), &mut line)?;
            out.write_all(&line)?;
        }
        out.write_all(b"]")?;
    }
    out.write_all(b"}\n")
}

/// A line that says what follows, then a line for each row with the name of its table.
pub fn write_lines(joined: &Joined<'_>, tables: &[Table], out: &mut dyn Write) -> io::Result<()> {
    write_meta(out)?;
    tables
        .iter()
        .try_for_each(|table| lines(*table, &*table.rows(joined), out))
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

fn lines(table: Table, rows: &dyn Rows, out: &mut dyn Write) -> io::Result<()> {
    let heads = heads(rows);
    let mut buffer = Vec::new();
    (0..rows.count()).try_for_each(|row| {
        buffer.clear();
        line(table, &heads, rows.cells(row), &mut buffer)?;
        out.write_all(&buffer)
    })
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
        write(&join(&records), &Table::JOINED, &mut out).unwrap();
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
    fn every_line_is_an_object_with_the_name_of_its_table() {
        let records = records();
        let mut out = Vec::new();
        write_lines(&join(&records), &[Table::Ratings, Table::Records], &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let tables: Vec<&str> = lines.iter().map(|line| line["table"].as_str().unwrap()).collect();
        assert_eq!(tables, ["meta", "ratings", "records"]);
        let mut alone = Vec::new();
        write_record(&records[0], &mut alone).unwrap();
        assert_eq!(Some(String::from_utf8(alone).unwrap().trim_end()), text.lines().last());
    }
}
