//! Lines that are read, and lines that are refused, each with its reason.

use super::*;
use crate::read::Reader;
use crate::report::json;
use serde_json::{Value, json};

const TEXT: &str =
    "Limes Surgery in Selby was rated good at an inspection on 8 October 2019.\n\nPublished: 2 January 2020\n";

fn record() -> Record {
    let hash = "0123456789abcdef0123456789abcdef";
    Reader::new().unwrap().read("a.txt", TEXT, hash)
}

fn meta() -> String {
    let mut out = Vec::new();
    json::write_meta(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn line(record: &Record) -> String {
    let mut out = Vec::new();
    json::write_record(record, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// How many records are read, and the problems.
fn told(lines: &str) -> (usize, Vec<String>) {
    let (records, problems): (Vec<_>, Vec<_>) = read("p.jsonl", lines.as_bytes()).partition(Result::is_ok);
    let problems = problems.into_iter().filter_map(Result::err).map(|p| p.to_string());
    (records.len(), problems.collect())
}

#[test]
fn what_is_written_is_read_back() {
    let record = record();
    assert!(!record.ratings.is_empty() && record.published.is_some());
    let lines = meta() + &line(&record);
    let back: Vec<Record> = read("p.jsonl", lines.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(back.len(), 1);
    // The table entries that read the passages are not written; all else is the same to the byte.
    assert_eq!(line(&back[0]), line(&record));
}

#[test]
fn files_put_together_are_read_like_one() {
    let (meta, line) = (meta(), line(&record()));
    assert_eq!(told(&format!("{meta}{line}{line}")), (2, vec![]));
    assert_eq!(told(&format!("{meta}{line}\n{meta}{line}")), (2, vec![]));
    assert_eq!(told(&format!("{meta}{line}").replace('\n', "\r\n")), (1, vec![]));
    assert_eq!(told(&format!("{meta}{}", line.trim_end())), (1, vec![]));
}

#[test]
fn a_file_of_something_else_is_refused_as_a_whole() {
    let line = line(&record());
    let meta = meta();
    for (lines, at, cause) in [
        (String::new(), "p.jsonl", "there is no record in this file"),
        ("\n\n".to_owned(), "p.jsonl", "there is no record in this file"),
        (meta.clone(), "p.jsonl", "there is no record in this file"),
        (
            line.clone(),
            "p.jsonl:1",
            "the first line does not say that records follow",
        ),
        (
            format!("{{\"a\":1}}\n{line}"),
            "p.jsonl:1",
            "the first line does not say that records follow",
        ),
        (
            format!("\u{fffd}PNG\n{meta}{line}"),
            "p.jsonl:1",
            "the first line does not say that records follow",
        ),
        (
            format!("{}{line}", meta.replace("cqc-scan/1", "cqc-scan/2")),
            "p.jsonl:1",
            "this is of the schema `cqc-scan/2`, not `cqc-scan/1`",
        ),
        (
            format!("{}{line}", meta.replace(VERSION, "0.0.1")),
            "p.jsonl:1",
            "this was written by version `0.0.1`, which may read texts otherwise than",
        ),
        (
            format!(
                "{meta}{}{line}",
                "{\"table\":\"ratings\",\"practice\":\"Limes Surgery\"}\n"
            ),
            "p.jsonl:2",
            "this line is of the table `ratings`, not of `records`",
        ),
    ] {
        let (records, problems) = told(&lines);
        assert_eq!((records, problems.len()), (0, 1), "{lines}");
        assert!(
            problems[0].starts_with(&format!("{at}: {cause}")) && problems[0].contains("; write "),
            "{problems:?}"
        );
    }
}

/// A change to the record of [`record`], and what is said of it.
type Damage = (fn(&mut Value), &'static str);

const DAMAGES: &[Damage] = &[
    (|r| r["ratings"][0]["colour"] = json!("red"), "unknown field `colour`"),
    (|r| r["colour"] = json!("red"), "unknown field `colour`"),
    (|r| drop(remove(r, "hash")), "missing field `hash`"),
    (|r| drop(remove(r, "title")), "missing field `title`"),
    (
        |r| drop(remove(&mut r["ratings"][0], "previous")),
        "missing field `previous`",
    ),
    (
        |r| drop(remove(&mut r["ratings"][0]["evidence"][0], "line")),
        "missing field `line`",
    ),
    (
        |r| r["ratings"][0]["rating"] = json!("excellent"),
        "unknown variant `excellent`",
    ),
    (|r| r["ratings"][0]["inspected"] = json!("8/10/2019"), "8/10/2019"),
    (|r| r["ratings"] = json!(null), "invalid type: null"),
    (|r| r["path"] = json!(""), "`path` is empty"),
    (|r| r["hash"] = json!("12"), "`hash` is `12`, not 32 hexadecimal digits"),
    (
        |r| r["ratings"][0]["evidence"] = json!([]),
        "a row of `ratings` stands without a passage",
    ),
    (|r| r["evidence"] = json!([]), "`published` stands without a passage"),
    (
        |r| r["ratings"][0]["evidence"][0]["end"] = json!(7),
        "does not lie where it says",
    ),
    (
        |r| r["ratings"][0]["evidence"][0]["start"] = json!(900),
        "does not lie where it says",
    ),
    (
        |r| r["ratings"][0]["evidence"][0]["path"] = json!("b.txt"),
        "does not lie where it says",
    ),
    (
        |r| r["ratings"][0]["evidence"][0]["path"] = json!(null),
        "does not lie where it says",
    ),
    (
        |r| r["ratings"][0]["evidence"][0]["basis"] = json!("given"),
        "does not lie where it says",
    ),
    (
        |r| r["ratings"][0]["evidence"][0]["line"] = json!(-1),
        "invalid value: integer `-1`",
    ),
];

fn remove(value: &mut Value, field: &str) -> Option<Value> {
    value.as_object_mut()?.remove(field)
}

#[test]
fn a_damaged_line_is_told_and_takes_no_other_down() {
    let whole = line(&record());
    for (damage, cause) in DAMAGES {
        let mut value: Value = serde_json::from_str(&whole).unwrap();
        damage(&mut value);
        let (records, problems) = told(&format!("{}{value}\n{whole}", meta()));
        assert_eq!((records, problems.len()), (1, 1), "{cause}: {problems:?}");
        assert!(
            problems[0].starts_with("p.jsonl:2: ") && problems[0].contains(cause),
            "{cause}: {problems:?}"
        );
    }
}

#[test]
fn a_line_that_is_cut_off_or_no_json_is_told() {
    let whole = line(&record());
    for (broken, cause) in [
        (&whole[..whole.len() / 2], "this record is cut off"),
        ("Limes Surgery is good.", "this is no record (expected value)"),
        ("[1]", "this is no record ("),
    ] {
        let (records, problems) = told(&format!("{}{broken}\n{whole}", meta()));
        assert_eq!((records, problems.len()), (1, 1), "{problems:?}");
        assert!(problems[0].starts_with(&format!("p.jsonl:2: {cause}")), "{problems:?}");
    }
}

#[test]
fn a_value_that_an_option_gave_has_no_place() {
    let mut given = record();
    given.evidence = vec![Evidence {
        path: None,
        line: None,
        start: None,
        end: None,
        text: "--published 2020".into(),
        columns: crate::model::Column::Published.into(),
        basis: Basis::Given,
        entry: "",
    }];
    assert_eq!(told(&(meta() + &line(&given))), (1, vec![]));
}
