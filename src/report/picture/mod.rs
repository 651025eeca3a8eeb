//! The picture of a practice's history: questions down, inspections across in the order of time.
//!
//! ```text
//!              before       2018-10                2019-11-19
//!                           inspected              inspected
//! ────────────────────────────────────────────────────────────
//! overall      good       ▼ requires improvement ▲ good
//! safe                      good                  (good)
//! caring                    ·                      outstanding
//! ```
//!
//! A cell says in words what was given; in brackets, where nothing was, what was the last known. It holds without
//! colour. Only the events that it is handed are drawn: nothing that a filter has left out is carried forward.

mod layout;

use crate::edtf::PartialDate;
use crate::join::{EventRow, Rated};
use crate::model::{Column, Question, Rating};
pub(crate) use layout::legend;
use std::collections::{BTreeMap, BTreeSet};

/// When something happened, and which date that is.
type When = Option<(PartialDate, Option<Column>)>;

/// A service and a question.
type About<'a> = (Option<&'a str>, Question);

/// The ratings of one practice.
pub(crate) struct Picture<'a> {
    heads: Vec<Head>,
    lines: BTreeMap<About<'a>, Vec<Cell>>,
}

/// What a column stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Head {
    /// What was before the inspection in the next column, as told there.
    Before,
    /// The ratings of this date.
    At(When),
}

/// What is known of one question in one column.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Cell {
    /// Nothing to be said here: a column of what was before.
    Blank,
    /// No rating.
    Unknown,
    /// What it was before.
    Former(Rating),
    /// The rating that was given, and the one before.
    Given(Rating, Option<Rating>),
    /// Documents disagree about the rating that was given.
    Disputed(Vec<Rating>),
    /// None was given, and this was the last one known.
    Carried(Rating),
}

impl<'a> Picture<'a> {
    /// Of the events of one practice, in the order of time; `None` if no rating is among them.
    pub fn of(events: &[EventRow<'a>]) -> Option<Picture<'a>> {
        let mut dates: Vec<When> = Vec::new();
        let mut given: BTreeMap<About<'a>, BTreeMap<usize, Vec<Rated<'a>>>> = BTreeMap::new();
        for event in events {
            let Some(rated) = event.rated else { continue };
            let column = column(&mut dates, event.date);
            let line = given.entry((rated.service, rated.question)).or_default();
            line.entry(column).or_default().push(rated);
        }
        let lines = given.into_iter().map(|(about, line)| (about, cells(&dates, &line)));
        let lines: BTreeMap<About<'a>, Vec<Cell>> = lines.collect();
        (!dates.is_empty()).then(|| with_former(dates, lines))
    }

    /// Whether ratings of this very date are shown.
    pub fn shows(&self, when: When) -> bool {
        self.heads.contains(&Head::At(when))
    }
}

/// The number of the column for this date, which is a new one if it has none. Events come in the order of time, so that
/// those of one day, by whichever of its dates they are told, stand together.
fn column(dates: &mut Vec<When>, when: When) -> usize {
    let day = |when: &When| when.map(|(date, _)| date);
    let mut of_this_day = dates
        .iter()
        .enumerate()
        .rev()
        .take_while(|(_, other)| day(other) == day(&when));
    if let Some((index, _)) = of_this_day.find(|(_, other)| **other == when) {
        return index;
    }
    dates.push(when);
    dates.len() - 1
}

/// The cells of one question: what was given in some columns, and what is known by it in the others.
fn cells(dates: &[When], given: &BTreeMap<usize, Vec<Rated<'_>>>) -> Vec<Cell> {
    let mut last: Option<(Rated<'_>, PartialDate)> = None;
    let cells = dates.iter().enumerate().map(|(index, when)| {
        let Some(rated) = given.get(&index) else {
            return carried(last, *when).map_or(Cell::Unknown, Cell::Carried);
        };
        let cell = told(rated);
        last = match &cell {
            Cell::Given(..) => rated.first().copied().zip(when.map(|(date, _)| date)),
            _ => None,
        };
        cell
    });
    cells.collect()
}

fn told(rated: &[Rated<'_>]) -> Cell {
    let sides: BTreeSet<Rating> = rated.iter().map(|rated| rated.rating).collect();
    let sides: Vec<Rating> = sides.into_iter().collect();
    match sides[..] {
        [rating] => Cell::Given(rating, rated.iter().find_map(|rated| rated.from)),
        _ => Cell::Disputed(sides),
    }
}

/// The last rating, if it is known to be the last one still at the time of a column.
fn carried(last: Option<(Rated<'_>, PartialDate)>, when: When) -> Option<Rating> {
    let (rated, date) = last?;
    let (first_day, last_day) = when.and_then(|(when, _)| when.earliest().zip(when.latest()))?;
    let before = date.latest()? < first_day;
    let still = match rated.until {
        Some(until) => until.earliest()? > last_day,
        None => true,
    };
    (before && still && rated.rating.rank().is_some()).then_some(rated.rating)
}

/// Puts a column before each one that tells of former ratings which do not stand before it already.
fn with_former(dates: Vec<When>, mut lines: BTreeMap<About<'_>, Vec<Cell>>) -> Picture<'_> {
    let untold: BTreeSet<usize> = lines
        .values()
        .flat_map(|line| (0..line.len()).filter(|column| former(line, *column).is_some()))
        .collect();
    for line in lines.values_mut() {
        let widened = (0..line.len()).flat_map(|column| {
            let before = untold.contains(&column);
            let before = before.then(|| former(line, column).map_or(Cell::Blank, Cell::Former));
            before.into_iter().chain(line.get(column).cloned())
        });
        *line = widened.collect();
    }
    let heads = dates.into_iter().enumerate().flat_map(|(column, when)| {
        let before = untold.contains(&column).then_some(Head::Before);
        before.into_iter().chain([Head::At(when)])
    });
    Picture {
        heads: heads.collect(),
        lines,
    }
}

/// The rating before the one in this column, if it is another and does not stand in the column before.
fn former(line: &[Cell], column: usize) -> Option<Rating> {
    let Some(Cell::Given(rating, Some(from))) = line.get(column) else {
        return None;
    };
    let beside = column.checked_sub(1).and_then(|before| line.get(before));
    let stands = matches!(beside, Some(Cell::Given(before, _) | Cell::Carried(before)) if before == from);
    (from != rating && !stands).then_some(*from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    /// Ratings, the columns, and the cells of each line.
    type Case = (&'static [&'static str], &'static str, &'static [&'static str]);

    const CASES: &[Case] = &[
        // What was before is told once: beside, or in a column of its own.
        (
            &["overall good 2019-10 - -", "overall inadequate <good 2021-03-01 - -"],
            "2019-10 inspected, 2021-03-01 inspected",
            &["overall: good, inadequate<good"],
        ),
        (
            &[
                "overall good <ri 2019 - -",
                "safe good <good 2019 - -",
                "caring good 2019 - -",
            ],
            "before, 2019 inspected",
            &[
                "overall: was requires_improvement, good<requires_improvement",
                "safe: , good<good",
                "caring: , good",
            ],
        ),
        // Carried forward, but not beyond a visit that gave none, nor where the order in time is open.
        (
            &[
                "safe good 2018 - -",
                "overall good 2019 - -",
                "overall good 2021 - -",
                "safe not_rated 2021 - -",
                "overall good 2023 - -",
            ],
            "2018 inspected, 2019 inspected, 2021 inspected, 2023 inspected",
            &[
                "overall: ·, good, good<good, good<good",
                "safe: good, (good), not_rated, ·",
            ],
        ),
        (
            &["safe good 2019 - -", "overall good 2019-10 - -", "caring good - - -"],
            "2019 inspected, 2019-10 inspected, none",
            &["overall: ·, good, ·", "safe: good, ·, ·", "caring: ·, ·, good"],
        ),
        (
            &["safe good 2019 - -", "safe inadequate - - -", "overall good 2021 - -"],
            "2019 inspected, 2021 inspected, none",
            &["overall: ·, good, ·", "safe: good, ·, inadequate"],
        ),
        // The same day, published here and inspected there.
        (
            &["safe good 2019-10-08 - -", "caring good - 2019-10-08 -"],
            "2019-10-08 inspected, 2019-10-08 published",
            &["safe: good, ·", "caring: ·, good"],
        ),
        (
            &[
                "safe good 2019-10 - -",
                "safe inadequate 2019-10 - -",
                "caring good 2020 - -",
            ],
            "2019-10 inspected, 2020 inspected",
            &["safe: inadequate or good, ·", "caring: ·, good"],
        ),
    ];

    fn told(cell: &Cell) -> String {
        match cell {
            Cell::Blank => String::new(),
            Cell::Unknown => "·".to_owned(),
            Cell::Former(rating) => format!("was {rating}"),
            Cell::Given(rating, None) => rating.to_string(),
            Cell::Given(rating, Some(from)) => format!("{rating}<{from}"),
            Cell::Disputed(sides) => sides.iter().map(|side| side.as_str()).collect::<Vec<_>>().join(" or "),
            Cell::Carried(rating) => format!("({rating})"),
        }
    }

    #[test]
    fn ratings_stand_under_their_dates() {
        for (rows, heads, lines) in CASES {
            let records = [rated(record("a.txt", "Limes Surgery"), rows)];
            let joined = join(&records);
            let picture = Picture::of(&joined.timeline).unwrap();
            let head = |head: &Head| match head {
                Head::Before => "before".to_owned(),
                Head::At(None) => "none".to_owned(),
                Head::At(Some((date, kind))) => format!("{date} {}", kind.unwrap()),
            };
            assert_eq!(
                picture.heads.iter().map(head).collect::<Vec<_>>().join(", "),
                *heads,
                "{rows:?}"
            );
            let line = |(about, cells): (&About, &Vec<Cell>)| {
                format!("{}: {}", about.1, cells.iter().map(told).collect::<Vec<_>>().join(", "))
            };
            assert_eq!(picture.lines.iter().map(line).collect::<Vec<_>>(), *lines, "{rows:?}");
        }
    }

    /// Between the two that are left a rating was given that is not among the events handed over.
    #[test]
    fn what_a_filter_left_out_carries_nothing_forward() {
        let rows = ["safe good 2018 - -", "safe inadequate 2019 - -", "caring good 2021 - -"];
        let records = [rated(record("a.txt", "Limes Surgery"), &rows)];
        let mut joined = join(&records);
        joined
            .timeline
            .retain(|row| row.date.is_some_and(|(date, _)| date.to_string() != "2019"));
        let picture = Picture::of(&joined.timeline).unwrap();
        assert_eq!(
            picture.lines[&(None, Question::Safe)],
            [Cell::Given(Rating::Good, None), Cell::Unknown]
        );
        assert!(Picture::of(&[]).is_none());
    }
}
