//! The records that an earlier run wrote with `--format jsonl --show records`, read back.
//!
//! ```
//! use cqc_scan::{input::records, model::Record, report::json};
//! let meta = format!("{{\"table\":\"meta\",\"schema\":\"cqc-scan/1\",\"version\":\"{}\"}}\n", env!("CARGO_PKG_VERSION"));
//! let lines = meta + "{\"table\":\"ratings\"}\n";
//! let told: Vec<_> = records::read("part.jsonl", lines.as_bytes()).collect();
//! let problem = told[0].as_ref().expect_err("a row of another table").to_string();
//! assert!(problem.starts_with("part.jsonl:2: this line is of the table `ratings`, not of `records`; "), "{problem}");
//! ```
//!
//! Nothing is taken on trust: the first line says that it is this format, in this version of the program; every record
//! has every field and no other; every fact has its passage, and every passage lies where it says that it does. A line
//! that fails is a [`Problem`] with its number and takes no other line down, while a file of something else is refused
//! as a whole. Files put together with `cat` are read like one.

use super::{Problem, unreadable};
use crate::model::{Basis, Evidence, Record, SCHEMA};
use serde::Deserialize;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// What to do about a file or a line that cannot be used.
pub(super) const REMEDY: &str = "write records with: cqc-scan --format jsonl --show records PATH > FILE.jsonl";

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The records in a file, one by one, and what is wrong with the others.
pub fn read_file(path: &Path) -> Box<dyn Iterator<Item = Result<Record, Problem>>> {
    let name = path.to_string_lossy();
    match File::open(path) {
        Ok(file) => Box::new(read(&name, BufReader::with_capacity(1 << 16, file))),
        Err(error) => Box::new(std::iter::once(Err(unreadable(&name, &error)))),
    }
}

/// Why records cannot be shown with their marks.
pub fn unexplained(path: &Path) -> Problem {
    Problem::new(
        &path.to_string_lossy(),
        "records hold no text that could be explained",
        "give the texts that they were made from",
    )
}

/// The same from anything that is read like a file; `name` is told in problems.
pub fn read<R: BufRead>(name: &str, input: R) -> impl Iterator<Item = Result<Record, Problem>> + use<R> {
    Lines {
        name: name.to_owned(),
        input,
        line: Vec::new(),
        number: 0,
        state: State::Expecting,
    }
}

/// A line, told by its table.
#[derive(Deserialize)]
#[serde(tag = "table", rename_all = "lowercase", deny_unknown_fields)]
enum Line {
    Meta { schema: String, version: String },
    Records(Box<Record>),
}

/// The table of a line that is no [`Line`].
#[derive(Deserialize)]
struct OtherTable {
    table: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    /// No line has said yet what follows.
    Expecting,
    /// Records follow, and none has come yet.
    Begun,
    /// A line was a record, or was said to be none.
    Told,
    /// The end, or what is not read any further.
    Done,
}

struct Lines<R> {
    name: String,
    input: R,
    line: Vec<u8>,
    number: usize,
    state: State,
}

/// Why a line is not used.
enum Wrong {
    /// This line alone.
    Line(String),
    /// What follows is not ours either.
    File(String, &'static str),
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<Record, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.state != State::Done {
            self.line.clear();
            match self.input.read_until(b'\n', &mut self.line) {
                Ok(0) => return self.end(),
                Ok(_) => self.number += 1,
                Err(error) => {
                    self.state = State::Done;
                    return Some(Err(unreadable(&self.name, &error)));
                }
            }
            match self.taken() {
                Ok(None) => {}
                Ok(Some(record)) => {
                    self.state = State::Told;
                    return Some(Ok(record));
                }
                Err(Wrong::Line(cause)) => {
                    self.state = State::Told;
                    let remedy =
                        "the other lines are read; to have this one too, write the records again from the texts";
                    return Some(Err(self.problem(cause, remedy)));
                }
                Err(Wrong::File(cause, remedy)) => {
                    self.state = State::Done;
                    return Some(Err(self.problem(cause, remedy)));
                }
            }
        }
        None
    }
}

impl<R> Lines<R> {
    fn problem(&self, cause: String, remedy: &str) -> Problem {
        Problem::new(&format!("{}:{}", self.name, self.number), cause, remedy)
    }

    /// A file without any record was meant to hold some: the run that wrote it may have been stopped.
    fn end<T>(&mut self) -> Option<Result<T, Problem>> {
        let none = matches!(self.state, State::Expecting | State::Begun);
        self.state = State::Done;
        none.then(|| Err(Problem::new(&self.name, "there is no record in this file", REMEDY)))
    }

    /// The record of the line in hand; none in a line that says what follows, and in an empty one.
    fn taken(&mut self) -> Result<Option<Record>, Wrong> {
        let line = self.line.trim_ascii();
        if line.is_empty() {
            return Ok(None);
        }
        match (serde_json::from_slice(line), self.state) {
            (Ok(Line::Meta { schema, version }), _) => {
                ours(&schema, &version)?;
                if self.state == State::Expecting {
                    self.state = State::Begun;
                }
                Ok(None)
            }
            (_, State::Expecting) => Err(Wrong::File(
                "the first line does not say that records follow".to_owned(),
                REMEDY,
            )),
            (Ok(Line::Records(record)), _) => {
                sound(&record).map_err(Wrong::Line)?;
                Ok(Some(*record))
            }
            (Err(error), _) => Err(foreign(line, &error)),
        }
    }
}

/// Why a line that should be a record is none.
fn foreign(line: &[u8], error: &serde_json::Error) -> Wrong {
    match serde_json::from_slice(line) {
        Ok(OtherTable { table }) if table != "records" && table != "meta" => {
            Wrong::File(format!("this line is of the table `{table}`, not of `records`"), REMEDY)
        }
        _ if error.is_eof() => Wrong::Line("this record is cut off".to_owned()),
        _ => Wrong::Line(format!("this is no record ({})", in_words(error))),
    }
}

/// The error without its place: every record is on line 1 of what the parser sees.
fn in_words(error: &serde_json::Error) -> String {
    let told = error.to_string();
    told.rfind(" at line ")
        .map_or(told.as_str(), |end| &told[..end])
        .to_owned()
}

fn ours(schema: &str, version: &str) -> Result<(), Wrong> {
    if schema != SCHEMA {
        let cause = format!("this is of the schema `{schema}`, not `{SCHEMA}`");
        return Err(Wrong::File(cause, REMEDY));
    }
    if version != VERSION {
        let cause = format!("this was written by version `{version}`, which may read texts otherwise than {VERSION}");
        return Err(Wrong::File(cause, "write it again from the texts with this version"));
    }
    Ok(())
}

/// What the types of a record cannot demand.
fn sound(record: &Record) -> Result<(), String> {
    if record.path.is_empty() {
        return Err("`path` is empty".to_owned());
    }
    let digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if record.hash.len() != 32 || !record.hash.bytes().all(digit) {
        return Err(format!("`hash` is `{}`, not 32 hexadecimal digits", record.hash));
    }
    if record.published.is_some() && record.evidence.is_empty() {
        return Err("`published` stands without a passage".to_owned());
    }
    for (table, evidence) in record.rows() {
        if evidence.is_empty() {
            return Err(format!("a row of `{table}` stands without a passage"));
        }
        evidence.iter().try_for_each(|p| lies_where_it_says(p, &record.path))?;
    }
    record
        .evidence
        .iter()
        .try_for_each(|p| lies_where_it_says(p, &record.path))
}

fn lies_where_it_says(passage: &Evidence, path: &str) -> Result<(), String> {
    let placed = (&passage.path, passage.line, passage.start, passage.end);
    let right = match placed {
        (None, None, None, None) => passage.basis == Basis::Given,
        (Some(of), Some(line), Some(start), Some(end)) => {
            let length = end.checked_sub(start).and_then(|l| usize::try_from(l).ok());
            passage.basis != Basis::Given && **of == *path && line > 0 && length == Some(passage.text.len())
        }
        _ => false,
    };
    if right {
        return Ok(());
    }
    let text: String = passage.text.chars().take(40).collect();
    Err(format!("the passage `{text}` does not lie where it says"))
}

#[cfg(test)]
mod tests;
