//! What a table holds in one place, and how each format writes it.

use crate::join::Passage;
use crate::model::{Action, Evidence, Finding, Inspection, Practice, RatingRow, Unresolved};
use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The value of one column in one row.
pub enum Cell<'a> {
    /// Absent.
    Null,
    /// A text, a date, or the name of an enum value.
    Text(Cow<'a, str>),
    /// Several texts.
    List(Vec<Cow<'a, str>>),
    /// The passages that support the row.
    Evidence(&'a [Passage<'a>]),
    /// The passages to which the row only points.
    Pointers(&'a [&'a Evidence]),
    /// Rows inside the row.
    Nested(Nested<'a>),
}

/// The rows inside a row of `records`.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Nested<'a> {
    /// For the document's date.
    Evidence(&'a [Evidence]),
    /// Its practices.
    Practices(&'a [Practice]),
    /// Its inspections.
    Inspections(&'a [Inspection]),
    /// Its ratings.
    Ratings(&'a [RatingRow]),
    /// Its actions.
    Actions(&'a [Action]),
    /// Its findings.
    Findings(&'a [Finding]),
    /// What could not be read.
    Unresolved(&'a [Unresolved]),
}

impl<'a> Cell<'a> {
    /// A text that may be absent.
    pub fn text(value: Option<impl Into<Cow<'a, str>>>) -> Cell<'a> {
        value.map_or(Cell::Null, |text| Cell::Text(text.into()))
    }

    /// Something that is printed, if it is there: a date.
    pub fn shown(value: Option<impl fmt::Display>) -> Cell<'a> {
        value.map_or(Cell::Null, |shown| Cell::Text(shown.to_string().into()))
    }

    /// Texts.
    pub fn list<T: AsRef<str> + 'a>(values: &'a [T]) -> Cell<'a> {
        Cell::List(values.iter().map(|text| Cow::from(text.as_ref())).collect())
    }
}

/// As in csv and in printed tables: lists joined by `; `, passages as `path:line`, nothing for what is absent.
impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Null => Ok(()),
            Cell::Text(text) => f.write_str(text),
            Cell::List(texts) => f.write_str(&texts.join("; ")),
            Cell::Evidence(passages) => places(f, passages.iter().map(|p| p.evidence)),
            Cell::Pointers(passages) => places(f, passages.iter().copied()),
            Cell::Nested(rows) => rows.fmt(f),
        }
    }
}

/// Passages as `path:line`, else how many rows there are.
impl fmt::Display for Nested<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Nested::Evidence(passages) => places(f, passages.iter()),
            Nested::Practices(rows) => write!(f, "{}", rows.len()),
            Nested::Inspections(rows) => write!(f, "{}", rows.len()),
            Nested::Ratings(rows) => write!(f, "{}", rows.len()),
            Nested::Actions(rows) => write!(f, "{}", rows.len()),
            Nested::Findings(rows) => write!(f, "{}", rows.len()),
            Nested::Unresolved(rows) => write!(f, "{}", rows.len()),
        }
    }
}

fn places<'a>(f: &mut fmt::Formatter<'_>, passages: impl Iterator<Item = &'a Evidence>) -> fmt::Result {
    let mut last = String::new();
    for evidence in passages {
        let place = match (&evidence.path, evidence.line) {
            (Some(path), Some(line)) => format!("{path}:{line}"),
            _ => evidence.text.to_string(),
        };
        if place != last {
            write!(f, "{}{place}", if last.is_empty() { "" } else { "; " })?;
        }
        last = place;
    }
    Ok(())
}

/// As in JSON.
impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Cell::Null => serializer.serialize_none(),
            Cell::Text(text) => serializer.serialize_str(text),
            Cell::List(texts) => serializer.collect_seq(texts),
            Cell::Evidence(passages) => sequence(serializer, passages.iter().map(Full)),
            Cell::Pointers(passages) => sequence(serializer, passages.iter().map(|e| Pointer(e))),
            Cell::Nested(rows) => rows.serialize(serializer),
        }
    }
}

fn sequence<S: Serializer>(
    serializer: S,
    items: impl ExactSizeIterator<Item = impl Serialize>,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(items.len()))?;
    for item in items {
        sequence.serialize_element(&item)?;
    }
    sequence.end()
}

/// The place of a passage alone.
struct Pointer<'a>(&'a Evidence);

impl Serialize for Pointer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        place(&mut map, self.0)?;
        map.end()
    }
}

/// A passage with its text and what it supports.
struct Full<'a>(&'a Passage<'a>);

impl Serialize for Full<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(7))?;
        place(&mut map, self.0.evidence)?;
        map.serialize_entry("text", &self.0.evidence.text)?;
        map.serialize_entry("for", &self.0.columns)?;
        map.serialize_entry("basis", &self.0.evidence.basis)?;
        map.end()
    }
}

fn place<M: SerializeMap>(map: &mut M, evidence: &Evidence) -> Result<(), M::Error> {
    map.serialize_entry("path", &evidence.path)?;
    map.serialize_entry("line", &evidence.line)?;
    map.serialize_entry("start", &evidence.start)?;
    map.serialize_entry("end", &evidence.end)
}
