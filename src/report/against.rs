//! What is new or different since earlier records.
//!
//! ```
//! use cqc_scan::{join::join, model::Record, report::against};
//! let told = |rating: &str| -> Record {
//!     serde_json::from_value(serde_json::json!({
//!         "path": "a.txt", "hash": rating, "title": null, "kind": "news", "published": null, "evidence": [],
//!         "practices": [], "inspections": [], "actions": [], "findings": [], "unresolved": [],
//!         "ratings": [{"practice": "Limes Surgery", "service": null, "question": "safe", "rating": rating,
//!                      "previous": null, "inspected": "2019-10", "published": null, "reported": null,
//!                      "evidence": []}]
//!     })).expect("a record")
//! };
//! let (old, new) = ([told("good")], [told("good"), told("inadequate")]);
//! let mut joined = join(&new);
//! against::keep_new(&mut joined, &old, &new)?;
//! assert_eq!(joined.ratings.len(), 1);
//! assert_eq!(joined.ratings[0].rating.as_str(), "inadequate");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A row is the same as an earlier one if every column is, but for those that change when another document tells the
//! same: ids and names of practices, by which they are not told apart here, and where it was read.

use super::{Cell, Table};
use crate::join::{Joined, Numbers, join, numbers};
use crate::model::Record;
use clap::ValueEnum;
use rustc_hash::FxHashSet;

/// The columns that are no difference; of a list of `practices` those of `documents`, which are names.
fn is_ignored(head: &str, cell: &Cell<'_>) -> bool {
    matches!(head, "practice" | "documents" | "evidence") || head == "practices" && matches!(cell, Cell::List(_))
}

/// Drops the rows that join out of the old records as well; `new` are those that were joined.
pub fn keep_new(joined: &mut Joined<'_>, old: &[Record], new: &[Record]) -> serde_json::Result<()> {
    let (before, now) = numbers(old, new);
    let earlier = join(old);
    for table in Table::value_variants() {
        let known: FxHashSet<String> = keys(*table, &earlier, &before)?.into_iter().collect();
        let new: Vec<bool> = (keys(*table, joined, &now)?.iter())
            .map(|key| !known.contains(key))
            .collect();
        keep(*table, joined, &new);
    }
    Ok(())
}

/// What makes each row of a table what it is.
fn keys(table: Table, joined: &Joined<'_>, numbers: &Numbers) -> serde_json::Result<Vec<String>> {
    let rows = table.rows(joined);
    let heads = rows.heads();
    let key = |row| -> serde_json::Result<String> {
        let cells = rows.cells(row);
        let told = heads
            .iter()
            .zip(&cells)
            .filter(|((head, _), cell)| !is_ignored(head, cell));
        let parts: serde_json::Result<Vec<String>> = told
            .map(|((head, _), cell)| match (*head, cell) {
                ("practice_id", Cell::Text(id)) => {
                    Ok(numbers.get(&**id).map_or_else(|| id.to_string(), ToString::to_string))
                }
                (_, cell) => serde_json::to_string(cell),
            })
            .collect();
        Ok(parts?.join(","))
    };
    (0..rows.count()).map(key).collect()
}

fn keep(table: Table, joined: &mut Joined<'_>, kept: &[bool]) {
    let mut kept = kept.iter();
    let mut next = || kept.next().copied().unwrap_or(true);
    match table {
        Table::Documents => joined.documents.retain(|_| next()),
        Table::Practices => joined.practices.retain(|_| next()),
        Table::Inspections => joined.inspections.retain(|_| next()),
        Table::Ratings => joined.ratings.retain(|_| next()),
        Table::Changes => joined.changes.retain(|_| next()),
        Table::Timeline => joined.timeline.retain(|_| next()),
        Table::Findings => joined.findings.retain(|_| next()),
        Table::Actions => joined.actions.retain(|_| next()),
        Table::Unresolved => joined.unresolved.retain(|_| next()),
        Table::Records => joined.records.retain(|_| next()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::{rated, record};

    fn told(path: &str, name: &str, rows: &[&str]) -> Record {
        rated(record(path, name), rows)
    }

    /// How many rows of each table are new.
    fn new_rows(old: &[Record], new: &[Record]) -> String {
        let mut joined = join(new);
        keep_new(&mut joined, old, new).unwrap();
        let counts = Table::value_variants()
            .iter()
            .map(|table| (table.name(), table.rows(&joined).count()));
        let some = counts
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{name} {count}"));
        some.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn rows_that_were_there_before_are_no_news() {
        let old = [told("a.txt", "Ferry Lane", &["safe good <ri 2019-10 - 2019-12-01"])];
        assert_eq!(new_rows(&old, &old), "");
        // Told once more, in a document of its own, under a fuller name.
        let again = told(
            "b.txt",
            "Ferry Lane Medical Centre",
            &["safe good <ri 2019-10 - 2019-12-01"],
        );
        let third = told(
            "c.txt",
            "Ferry Lane Medical Centre",
            &["safe good <ri 2019-10 - 2019-12-01"],
        );
        let [first] = old.clone();
        assert_eq!(
            new_rows(&old, &[first, again, third]),
            "documents 2, practices 1, records 2"
        );
    }

    #[test]
    fn what_is_new_or_different_stays() {
        // In the timeline the inspection is an event too.
        let old = [told("a.txt", "Limes Surgery", &["safe good 2019-10 - 2019-12-01"])];
        let [first] = old.clone();
        let later = told("b.txt", "Limes Surgery", &["safe ri 2021-10 - 2021-12-01"]);
        assert_eq!(
            new_rows(&old, &[first, later]),
            "documents 1, ratings 1, changes 1, timeline 2, records 1"
        );
        let finer = told("b.txt", "Limes Surgery", &["safe good 2019-10-08 - 2019-12-01"]);
        assert_eq!(
            new_rows(&old, &[finer]),
            "documents 1, ratings 1, timeline 2, records 1"
        );
        let other = told("b.txt", "Abbey Lane Surgery", &["safe good 2019-10 - 2019-12-01"]);
        assert_eq!(
            new_rows(&old, &[other]),
            "documents 1, practices 1, ratings 1, timeline 2, records 1"
        );
    }
}
