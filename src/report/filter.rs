//! Filters: which of the joined rows are shown.
//!
//! ```
//! use clap::Parser;
//! use cqc_scan::{cli::Args, join::join, report::filter};
//! let args = Args::try_parse_from(["cqc-scan", "--direction", "down"]).expect("right usage");
//! let mut joined = join(&[]);
//! filter::apply(&args.filters, &mut joined);
//! assert!(joined.changes.is_empty());
//! ```

use crate::cli::Filters;
use crate::edtf::PartialDate;
use crate::join::{Joined, Who};
use crate::model::{Question, Record};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Leaves only the rows that every filter lets through. A filter leaves alone the tables that lack what it asks for.
pub fn apply(filters: &Filters, joined: &mut Joined<'_>) {
    if let Some(name) = &filters.practice {
        keep_practices(&name.to_lowercase(), joined);
        joined.records.retain(|record| passes(filters, record));
    }
    if !filters.question.is_empty() {
        keep_questions(&filters.question, joined);
    }
    if !filters.rating.is_empty() {
        joined.ratings.retain(|row| filters.rating.contains(&row.rating));
        joined.changes.retain(|row| filters.rating.contains(&row.to));
    }
    if !filters.direction.is_empty() {
        joined.changes.retain(|row| filters.direction.contains(&row.direction));
    }
    if filters.since.is_some() || filters.until.is_some() {
        keep_dates(filters.since, filters.until, joined);
    }
}

/// Whether a record passes the one filter that applies to records: by the names that its own document gives.
pub fn passes(filters: &Filters, record: &Record) -> bool {
    let Some(name) = &filters.practice else {
        return true;
    };
    let name = name.to_lowercase();
    let holds = |text: &String| text.to_lowercase().contains(&name);
    record
        .practices
        .iter()
        .any(|p| holds(&p.name) || p.aliases.iter().any(holds))
}

/// The practices with this in their name or an alias, and their rows in all tables.
fn keep_practices(name: &str, joined: &mut Joined<'_>) {
    let holds = |text: &str| text.to_lowercase().contains(name);
    (joined.practices).retain(|row| holds(row.who.name) || row.aliases.iter().any(|alias| holds(alias)));
    let ids: FxHashSet<Arc<str>> = joined.practices.iter().map(|row| row.who.id.clone()).collect();
    let paths: FxHashSet<&str> = joined
        .practices
        .iter()
        .flat_map(|row| row.documents.iter().copied())
        .collect();
    let of = |who: &Who<'_>| ids.contains(&who.id);
    joined.documents.retain(|row| paths.contains(&*row.record.path));
    joined.inspections.retain(|row| of(&row.who));
    joined.ratings.retain(|row| of(&row.who));
    joined.changes.retain(|row| of(&row.who));
    joined.timeline.retain(|row| of(&row.who));
    joined.findings.retain(|row| of(&row.who));
    joined.actions.retain(|row| of(&row.who));
    joined.unresolved.retain(|row| row.who.as_ref().is_some_and(of));
}

fn keep_questions(questions: &[Question], joined: &mut Joined<'_>) {
    let asked = |question: Option<Question>| question.is_some_and(|question| questions.contains(&question));
    joined.ratings.retain(|row| asked(Some(row.question)));
    joined.changes.retain(|row| asked(Some(row.question)));
    joined.findings.retain(|row| asked(row.question));
    joined.unresolved.retain(|row| asked(row.question));
}

/// Rows whose own date may lie between the two; one without a date may not.
fn keep_dates(since: Option<PartialDate>, until: Option<PartialDate>, joined: &mut Joined<'_>) {
    let between = |date: Option<PartialDate>| date.is_some_and(|date| date.may_lie_between(since, until));
    (joined.inspections).retain(|row| between(row.dates.own().map(|(date, _)| date)));
    joined
        .ratings
        .retain(|row| between(row.dates.own().map(|(date, _)| date)));
    joined
        .findings
        .retain(|row| between(row.dates.own().map(|(date, _)| date)));
    joined.changes.retain(|row| between(row.date.map(|(date, _)| date)));
    joined.timeline.retain(|row| between(row.date.map(|(date, _)| date)));
    joined.actions.retain(|row| between(row.date));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Args;
    use crate::join::join;
    use crate::join::testing::{rated, record};
    use crate::report::Table;
    use clap::Parser;

    fn records() -> [Record; 3] {
        let mut limes = rated(
            record("a.txt", "Limes Surgery"),
            &[
                "overall inadequate <good 2019-10 - -",
                "safe inadequate <ri 2019-10 - -",
                "overall good <inadequate XXXX-07 - -",
                "caring good <good - - -",
            ],
        );
        limes.practices[0].aliases.push("The Lime Tree".to_owned());
        let abbey = rated(
            record("b.txt", "Abbey Lane Surgery"),
            &["overall good <ri 2022-05-03 - 2022-06-01", "safe ri <ri - - 2022-06-01"],
        );
        [limes, abbey, record("c.txt", "Limes Surgery")]
    }

    /// What is left of changes, and how many rows of some tables.
    #[test]
    fn filters_leave_what_they_say() {
        for (args, changes, counts) in [
            (
                "",
                "2022-05-03 overall, 2022-06-01 safe, 2019-10 overall, 2019-10 safe, XXXX-07 overall, - caring",
                "documents 3, practices 2, ratings 6, records 3",
            ),
            (
                "--practice LIMES",
                "2019-10 overall, 2019-10 safe, XXXX-07 overall, - caring",
                "documents 2, practices 1, ratings 4, records 2",
            ),
            (
                "--practice lime.tree",
                "2019-10 overall, 2019-10 safe, XXXX-07 overall, - caring",
                "documents 2, practices 1, ratings 4, records 1",
            ),
            ("--practice oak", "", "documents 0, practices 0, ratings 0, records 0"),
            (
                "--question safe",
                "2022-06-01 safe, 2019-10 safe",
                "documents 3, practices 2, ratings 2, records 3",
            ),
            (
                "--question safe,caring",
                "2022-06-01 safe, 2019-10 safe, - caring",
                "documents 3, practices 2, ratings 3, records 3",
            ),
            (
                "--direction down",
                "2019-10 overall, 2019-10 safe",
                "documents 3, practices 2, ratings 6, records 3",
            ),
            (
                "--direction up --direction same --practice abbey",
                "2022-05-03 overall, 2022-06-01 safe",
                "documents 1, practices 1, ratings 2, records 1",
            ),
            (
                "--rating inadequate",
                "2019-10 overall, 2019-10 safe",
                "documents 3, practices 2, ratings 2, records 3",
            ),
            (
                "--since 2019-10-15",
                "2022-05-03 overall, 2022-06-01 safe, 2019-10 overall, 2019-10 safe, XXXX-07 overall",
                "documents 3, practices 2, ratings 5, records 3",
            ),
            (
                "--since 2019-11",
                "2022-05-03 overall, 2022-06-01 safe, XXXX-07 overall",
                "documents 3, practices 2, ratings 3, records 3",
            ),
            (
                "--until 2019",
                "2019-10 overall, 2019-10 safe, XXXX-07 overall",
                "documents 3, practices 2, ratings 3, records 3",
            ),
            (
                "--since 2022-05 --until 2022-05-31 --question overall",
                "2022-05-03 overall, XXXX-07 overall",
                "documents 3, practices 2, ratings 2, records 3",
            ),
        ] {
            let args = args.split_whitespace().map(|arg| arg.replace('.', " "));
            let args = Args::try_parse_from(["cqc-scan".to_owned()].into_iter().chain(args)).unwrap();
            let records = records();
            let mut joined = join(&records);
            apply(&args.filters, &mut joined);
            let told: Vec<String> = (joined.changes.iter())
                .map(|row| {
                    let date = row.date.map_or("-".to_owned(), |(date, _)| date.to_string());
                    format!("{date} {}", row.question)
                })
                .collect();
            assert_eq!(told.join(", "), changes, "{args:?}");
            let tables = [Table::Documents, Table::Practices, Table::Ratings, Table::Records];
            let told = tables.map(|table| format!("{} {}", table.name(), table.rows(&joined).count()));
            assert_eq!(told.join(", "), counts, "{args:?}");
            let passing = records.iter().filter(|record| passes(&args.filters, record)).count();
            assert_eq!(passing, joined.records.len(), "{args:?}");
        }
    }
}
