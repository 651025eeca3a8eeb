//! From which rating to which: stated by a document, or told by two ratings that follow each other in time.

use super::evidence::{merged, pointers};
use super::facts::in_words;
use super::inspections::{About, about, by_date};
use super::rows::{ChangeRow, Direction, RatingRow, UnresolvedRow};
use crate::edtf::PartialDate;
use crate::model::{Column, Evidence, Rating, Reason};
use std::collections::BTreeMap;

/// Ratings for one question whose order in time is not known, or that are of one inspection.
type Step<'r, 'a> = Vec<&'r RatingRow<'a>>;

/// The changes of one practice, and the stated former ratings that disagree with its history.
pub(crate) fn changes<'a>(ratings: &[RatingRow<'a>]) -> (Vec<ChangeRow<'a>>, Vec<UnresolvedRow<'a>>) {
    let mut questions: BTreeMap<About, Vec<&RatingRow<'a>>> = BTreeMap::new();
    for row in ratings.iter().filter(|row| row.rating.rank().is_some()) {
        questions.entry(about(row.service, row.question)).or_default().push(row);
    }
    let (mut changes, mut unresolved) = (Vec::new(), Vec::new());
    for rows in questions.into_values() {
        let (dated, undated): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| linking_date(row).is_some());
        changes.extend(undated.into_iter().filter_map(|row| change(row, None)));
        let mut former: Option<&RatingRow<'a>> = None;
        for step in steps(dated) {
            for row in &step {
                changes.extend(change(row, former));
                unresolved.extend(former.and_then(|former| disagreement(row, former)));
            }
            former = undisputed(&step);
        }
    }
    (changes, unresolved)
}

/// The date by which a rating stands in a sequence, if its year is known.
fn linking_date(row: &RatingRow<'_>) -> Option<PartialDate> {
    row.dates.own().map(|(date, _)| date).filter(PartialDate::has_year)
}

fn steps<'r, 'a>(mut rows: Vec<&'r RatingRow<'a>>) -> Vec<Step<'r, 'a>> {
    rows.sort_by(|a, b| {
        by_date(linking_date(a).as_ref(), linking_date(b).as_ref()).then(a.inspection.cmp(&b.inspection))
    });
    let mut steps: Vec<Step> = Vec::new();
    for row in rows {
        match steps.last_mut() {
            Some(step) if step.iter().any(|other| same_time(other, row)) => step.push(row),
            _ => steps.push(vec![row]),
        }
    }
    steps
}

fn same_time(a: &RatingRow<'_>, b: &RatingRow<'_>) -> bool {
    let dates = linking_date(a).zip(linking_date(b));
    a.inspection == b.inspection || dates.is_some_and(|(a, b)| a.agrees(&b))
}

/// What the next inspection follows on, unless this one is disputed.
fn undisputed<'r, 'a>(step: &Step<'r, 'a>) -> Option<&'r RatingRow<'a>> {
    let first = step.first()?;
    step.iter().all(|row| row.rating == first.rating).then_some(*first)
}

/// A stated former rating wins over the one before in time.
fn change<'a>(row: &RatingRow<'a>, former: Option<&RatingRow<'a>>) -> Option<ChangeRow<'a>> {
    let from = row.previous.or(former.map(|f| f.rating))?;
    let told_before = former.filter(|f| row.previous.is_none() && f.rating == from);
    let before = told_before.into_iter().flat_map(|f| supporting(f, &[Column::Rating]));
    Some(ChangeRow {
        who: row.who.clone(),
        service: row.service,
        question: row.question,
        from,
        to: row.rating,
        direction: Direction::between(from, row.rating)?,
        date: row.dates.own(),
        evidence: pointers(
            supporting(row, &[Column::Rating, Column::Previous])
                .into_iter()
                .chain(before),
        ),
    })
}

/// The passages of a row for any of these columns, or all if none is marked so.
pub(crate) fn supporting<'a>(row: &RatingRow<'a>, columns: &[Column]) -> Vec<&'a Evidence> {
    let marked = row.evidence.iter().filter(|p| p.columns.any_of(columns));
    let marked: Vec<_> = marked.map(|p| p.evidence).collect();
    if marked.is_empty() {
        row.evidence.iter().map(|p| p.evidence).collect()
    } else {
        marked
    }
}

fn disagreement<'a>(row: &RatingRow<'a>, former: &RatingRow<'a>) -> Option<UnresolvedRow<'a>> {
    let stated = row.previous.filter(|p| *p != former.rating)?;
    let when = |row: &RatingRow| {
        row.dates
            .own()
            .map_or_else(String::new, |(date, kind)| format!(" ({kind} {date})"))
    };
    let detail = format!(
        "{}{} is said to have been {} before, but the rating before it is {}{}",
        in_words(row.rating),
        when(row),
        in_words(stated),
        in_words(former.rating),
        when(former)
    );
    Some(unresolved(&[row, former], Reason::History, detail))
}

/// One row for each question at each inspection that has different ratings, with the evidence of all sides.
pub(crate) fn conflict<'a>(sides: &[&RatingRow<'a>]) -> Option<UnresolvedRow<'a>> {
    let first = sides.first()?;
    let when = match first.dates.own() {
        Some((date, Column::Inspected)) => format!("at the inspection of {date}"),
        Some((date, kind)) => format!("{kind} {date}"),
        None => "without a date".to_owned(),
    };
    let told: Vec<String> = sides
        .iter()
        .map(|row| format!("{} ({})", in_words(row.rating), sources(row).join(", ")))
        .collect();
    Some(unresolved(
        sides,
        Reason::Conflict,
        format!("{when}: {}", told.join("; ")),
    ))
}

/// The documents that tell of the rating itself.
fn sources<'a>(row: &RatingRow<'a>) -> Vec<&'a str> {
    let mut paths: Vec<&str> = supporting(row, &[Column::Rating])
        .iter()
        .filter_map(|e| e.path.as_deref())
        .collect();
    paths.dedup();
    paths
}

fn unresolved<'a>(rows: &[&RatingRow<'a>], reason: Reason, detail: String) -> UnresolvedRow<'a> {
    let first = rows.first();
    UnresolvedRow {
        who: first.map(|row| row.who.clone()),
        service: first.and_then(|row| row.service),
        question: first.map(|row| row.question),
        reason,
        detail,
        evidence: merged(rows.iter().flat_map(|row| row.evidence.iter().cloned())),
    }
}

/// The latest overall rating that is known; none where documents dispute it.
pub(crate) fn latest_overall(ratings: &[RatingRow<'_>]) -> Option<Rating> {
    let overall = (None, crate::model::Question::Overall);
    let rows = ratings
        .iter()
        .filter(|row| row.rating.rank().is_some() && about(row.service, row.question) == overall);
    let (dated, undated): (Vec<_>, Vec<_>) = rows.partition(|row| linking_date(row).is_some());
    let latest = steps(dated).pop().unwrap_or(undated);
    undisputed(&latest).map(|row| row.rating)
}

#[cfg(test)]
mod tests {
    use crate::join::join;
    use crate::join::testing::{rated, record};

    /// Ratings of one document; the changes; the number of disagreements with history, of conflicts; the latest.
    type Case = (
        &'static [&'static str],
        &'static [&'static str],
        usize,
        usize,
        Option<&'static str>,
    );

    const CASES: &[Case] = &[
        (&["overall good - - 2020-01-01"], &[], 0, 0, Some("good")),
        // Stated.
        (
            &["overall good <ri - - 2020-01-01"],
            &["requires_improvement good up 2020-01-01 reported"],
            0,
            0,
            Some("good"),
        ),
        (
            &["overall good <good - - -"],
            &["good good same - -"],
            0,
            0,
            Some("good"),
        ),
        (&["overall good <not_rated 2020 - -"], &[], 0, 0, Some("good")),
        // Told by two ratings, whatever their order on the page.
        (
            &[
                "overall inadequate 2021-03 - 2021-05",
                "overall good 2019-10 2019-12 2021-05",
            ],
            &["good inadequate down 2021-03 inspected"],
            0,
            0,
            Some("inadequate"),
        ),
        (
            &["overall good 2019 - -", "safe inadequate 2021 - -"],
            &[],
            0,
            0,
            Some("good"),
        ),
        // What is not on the scale, and what has no year, does not link.
        (
            &[
                "safe good 2019 - -",
                "safe not_rated 2020 - -",
                "safe inadequate 2021 - -",
            ],
            &["good inadequate down 2021 inspected"],
            0,
            0,
            None,
        ),
        (
            &[
                "safe good 2019 - -",
                "safe inadequate XXXX-03 - -",
                "safe inadequate - - -",
            ],
            &[],
            0,
            0,
            None,
        ),
        (
            &["safe good 2019 - -", "safe good <inadequate XXXX-03 - -"],
            &["inadequate good up XXXX-03 inspected"],
            0,
            0,
            None,
        ),
        // The order of these two is not known.
        (&["safe good 2019 - -", "safe inadequate 2019-10 - -"], &[], 0, 0, None),
        // A stated former rating wins.
        (
            &["safe good 2019-10 - -", "safe inadequate <outstanding 2021 - -"],
            &["outstanding inadequate down 2021 inspected"],
            1,
            0,
            None,
        ),
        // A conflict: neither side gives a change to the other, nor to what follows.
        (
            &[
                "overall good 2019-10 - -",
                "overall ri 2019-10 - -",
                "overall good 2021 - -",
            ],
            &[],
            0,
            1,
            Some("good"),
        ),
        (
            &[
                "overall outstanding 2018 - -",
                "overall good 2019-10 - -",
                "overall ri 2019-10 - -",
            ],
            &[
                "outstanding good down 2019-10 inspected",
                "outstanding requires_improvement down 2019-10 inspected",
            ],
            0,
            1,
            None,
        ),
    ];

    #[test]
    fn ratings_give_their_changes() {
        for (rows, wanted, history, conflicts, overall) in CASES {
            let records = [rated(record("a.txt", "Limes Surgery"), rows)];
            let joined = join(&records);
            let mut told: Vec<String> = joined
                .changes
                .iter()
                .map(|c| {
                    let date = c.date.map_or("- -".to_owned(), |(date, kind)| format!("{date} {kind}"));
                    format!("{} {} {} {date}", c.from, c.to, c.direction.as_str())
                })
                .collect();
            told.sort();
            assert_eq!(&told, wanted, "{rows:?}");
            assert!(joined.changes.iter().all(|c| !c.evidence.is_empty()));
            let count = |reason| joined.unresolved.iter().filter(|u| u.reason == reason).count();
            assert_eq!(count(super::Reason::History), *history, "{rows:?}");
            assert_eq!(count(super::Reason::Conflict), *conflicts, "{rows:?}");
            assert_eq!(joined.practices[0].overall.map(|r| r.as_str()), *overall, "{rows:?}");
            assert_eq!(joined.ratings.len(), rows.len(), "{rows:?}");
        }
    }
}
