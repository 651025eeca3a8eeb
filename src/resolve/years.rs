//! What a date takes from another that is told near it: its year, or its days.
//!
//! "We were inspected on 14 February 2023; the report came out on 3 April": of 2023 too. "The August inspection", of which
//! the text tells that it ran from 28 July to 1 August: those days.

use super::events::{Event, Role, Whose};
use super::scope::Scope;
use crate::edtf::{PartialDate, Point};
use crate::model::Basis;
use crate::text::Document;
use chrono::Datelike;

/// Completes the dates of a document by those beside them.
pub(crate) fn lend(doc: &Document<'_>, scope: &Scope, events: &mut [Event]) {
    lend_to_this(doc, scope, events);
    lend_to_next(doc, events);
    lend_to_reports(doc, events);
    lend_years(scope, events);
    lend_days(scope, events);
}

/// Whether two dates may concern one practice: the March visit to one home is not that of 28 February to 2 March to another.
fn share_a_practice(scope: &Scope, a: &Event, b: &Event) -> bool {
    let one = |event: &Event| match event.whose {
        Whose::One(only) => Some(only),
        _ => None,
    };
    let of = |event: &Event, practice: usize| match event.whose {
        Whose::One(only) => only == practice,
        Whose::All => true,
        Whose::Focus => scope.at(event.sentence).contains(&practice),
    };
    if let Some(only) = one(a).or_else(|| one(b)) {
        return of(a, only) && of(b, only);
    }
    if a.whose == Whose::All || b.whose == Whose::All {
        return true;
    }
    let (here, there) = (scope.at(a.sentence), scope.at(b.sentence));
    here.is_empty() || there.is_empty() || here.iter().any(|n| there.contains(n))
}

/// "the May inspection", where no date tells its year but a visit "between 26 April and 3 May 2022" was told of.
fn lend_years(scope: &Scope, events: &mut [Event]) {
    let dated: Vec<Event> = events
        .iter()
        .filter(|e| e.role == Role::Inspection && e.date.has_year() && !e.date.is_year())
        .cloned()
        .collect();
    for event in events
        .iter_mut()
        .filter(|e| e.role == Role::Inspection && !e.date.has_year())
    {
        // "inspected in March; at the inspection before, in March 2021": another visit.
        let another = |d: &Event| d.is_past() && !event.is_past();
        let meant = dated
            .iter()
            .filter(|d| !another(d) && share_a_practice(scope, d, event))
            .find_map(|d| {
                let years = [d.date.earliest()?, d.date.latest()?].map(|day| day.year());
                let same = years.iter().any(|y| {
                    event
                        .date
                        .with_year(*y)
                        .is_some_and(|own| own.may_lie_between(Some(d.date), Some(d.date)))
                });
                same.then_some(d.date)
            });
        event.date = meant.unwrap_or(event.date);
    }
}

/// "after an assessment in March 2023 ... Following this March assessment", on a page of 2024: the visit told of before.
fn lend_to_this(doc: &Document<'_>, scope: &Scope, events: &mut [Event]) {
    const REACH: usize = 6;
    for n in 1..events.len() {
        let event = &events[n];
        let this = doc.slice(event.span).to_ascii_lowercase().starts_with("this ");
        if event.role != Role::Inspection || event.basis != Basis::Inferred || !this {
            continue;
        }
        let Some((_, month)) = month_of(event.date) else {
            continue;
        };
        let touches = |e: &Event| months_of(e.date).iter().flatten().any(|(_, m)| *m == month);
        let before = |e: &&Event| {
            let told = e.role == Role::Inspection && e.basis == Basis::Stated && e.date.has_year();
            told && e.sentence + REACH >= event.sentence && touches(e) && share_a_practice(scope, e, event)
        };
        if let Some(meant) = events[..n].iter().rfind(before) {
            events[n].date = meant.date;
        }
    }
}

/// "We visited on 12 September 2023, and again on 19 September", on a page of which nothing tells when it was written: a day of
/// a month or less after the one before it.
fn lend_to_next(doc: &Document<'_>, events: &mut [Event]) {
    const NEAR: i64 = 31;
    for n in 1..events.len() {
        let (first, next) = (&events[n - 1], &events[n]);
        let visits = first.role == Role::Inspection && next.role == Role::Inspection && first.sentence == next.sentence;
        let inferred = first.basis == Basis::Stated && next.basis == Basis::Inferred;
        if !visits || !inferred || !first.date.has_year() || doc.slice(next.span).contains("year") {
            continue;
        }
        let (Some(day), Some(told)) = (first.date.latest(), next.date.earliest()) else {
            continue;
        };
        let single = next.date.latest() == Some(told);
        let later = told
            .with_year(told.year() + 1)
            .filter(|d| single && (0..=NEAR).contains(&(*d - day).num_days()));
        if let Some(later) = later {
            events[n].date = PartialDate::day(later);
        }
    }
}

/// "inspected on 14 February 2023; the report was published on 3 April", in a text without a date: the first such day after
/// the visit; and the other way round.
fn lend_to_reports(doc: &Document<'_>, events: &mut [Event]) {
    let near = |a: &Event, b: &Event| {
        let one = a.sentence == b.sentence;
        one || a.sentence + 1 == b.sentence && doc.block_of(a.sentence) == doc.block_of(b.sentence)
    };
    let told = |e: &Event| e.basis == Basis::Stated && e.date.has_year() && !e.date.is_year();
    for n in 1..events.len() {
        let (first, second) = (&events[n - 1], &events[n]);
        if !near(first, second) {
            continue;
        }
        let visit_first = first.role == Role::Inspection && second.role == Role::Publication;
        let report_first = first.role == Role::Publication && second.role == Role::Inspection;
        if visit_first && told(first) && !second.date.has_year() {
            let after = first.date.latest().and_then(|day| on(second.date, day, true));
            events[n].date = after.unwrap_or(second.date);
        } else if visit_first && told(second) && !first.date.has_year() {
            let before = second.date.earliest().and_then(|day| on(first.date, day, false));
            events[n - 1].date = before.unwrap_or(first.date);
        } else if report_first && told(first) && !second.date.has_year() && first.sentence == second.sentence {
            let before = first.date.earliest().and_then(|day| on(second.date, day, false));
            events[n].date = before.unwrap_or(second.date);
        }
    }
}

/// The first such date after a day, or the last before it.
fn on(date: PartialDate, day: chrono::NaiveDate, after: bool) -> Option<PartialDate> {
    let years = day.year() - 1..=day.year() + 1;
    let all = years.filter_map(|year| date.with_year(year));
    if after {
        all.into_iter().find(|d| d.earliest().is_some_and(|first| first > day))
    } else {
        all.into_iter().rfind(|d| d.latest().is_some_and(|last| last < day))
    }
}

/// "The August inspection", where the only visit that touches that month ran from 28 July to 1 August.
fn lend_days(scope: &Scope, events: &mut [Event]) {
    let runs: Vec<Event> = events
        .iter()
        .filter(|e| {
            e.role == Role::Inspection && matches!(e.date, PartialDate::Span(Point::Day { .. }, Point::Day { .. }))
        })
        .cloned()
        .collect();
    for event in events.iter_mut().filter(|e| e.role == Role::Inspection) {
        let Some(month) = month_of(event.date) else { continue };
        let touches = |run: &&Event| {
            let [start, end] = months_of(run.date);
            start != end && (start == Some(month) || end == Some(month))
        };
        let mut fit = runs
            .iter()
            .filter(|run| touches(run) && share_a_practice(scope, run, event))
            .map(|run| run.date);
        if let Some(only) = fit.next().filter(|only| fit.all(|d| d == *only)) {
            event.date = only;
        }
    }
}

/// The month that a date is.
fn month_of(date: PartialDate) -> Option<(Option<i32>, u8)> {
    match date {
        PartialDate::At(Point::Month { year, month }) => Some((year, month)),
        _ => None,
    }
}

/// The months that a date begins and ends in.
fn months_of(date: PartialDate) -> [Option<(Option<i32>, u8)>; 2] {
    let (PartialDate::At(start) | PartialDate::Span(start, _)) = date;
    let (PartialDate::At(end) | PartialDate::Span(_, end)) = date;
    [start, end].map(|point| match point {
        Point::Month { year, month } | Point::Day { year, month, .. } => Some((year, month)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What a page says, and the visits it gives.
    const CASES: &[(&str, &str)] = &[
        (
            "Elm House is good: the CQC inspected it on 14 February 2023, and its report was published on 3 April.",
            "2023-02-14 out 2023-04-03",
        ),
        (
            "Elm House is good. It was inspected in November 2022. The report was published on 9 January.",
            "2022-11 out 2023-01-09",
        ),
        (
            "Elm House was inspected in March. The report was published on 3 April.",
            "XXXX-03 out XXXX-04-03",
        ),
        (
            "4 May 2024\n\nElm House is inadequate, inspectors found on a visit in March 2023. After this March inspection it has been put in special measures.",
            "2023-03 out -",
        ),
        (
            "Elm House is inadequate. It was inspected between 28 July and 1 August. The CQC will be back within six months of the August inspection.",
            "XXXX-07-28/XXXX-08-01 out -",
        ),
        (
            "All Inspections\n\n12 September 2023\n\nDuring a routine inspection\n\nElm House was good. We visited on 12 September 2023 without notice, and again on 19 September.",
            "2023-09-12/2023-09-19 out -",
        ),
        (
            "4 May 2024\n\nLast May inspectors from the CQC rated Elm House inadequate. Their report came out on 19 July. They rated it good when they returned in March. When they went in last year it was cold.",
            "2024-03 out -, 2023-05 out 2023-07-19",
        ),
        (
            "20 June 2022\n\nElm House is good. Inspectors visited on 28 February and 2 March.\n\nOak Lodge care home was rated inadequate after an inspection in March.",
            "2022-02-28/2022-03-02 out -, 2022-03 out -",
        ),
        (
            "Elm House was rated good in 2021.\n\nDid the CQC not come in 2022?\n\nIt did inspect Elm House, on 22 March.",
            "2022-03-22 out -",
        ),
    ];

    #[test]
    fn dates_take_what_they_lack_from_others() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let page = format!("Elm House, a care home in Selby\n\n{text}");
            let record = reader.read("page.txt", &page, "0");
            let shown = |d: Option<crate::edtf::PartialDate>| d.map_or("-".to_owned(), |d| d.to_string());
            let visits = record
                .inspections
                .iter()
                .filter(|i| i.inspected.is_some_and(|d| !d.is_year()));
            let got: Vec<String> = visits
                .map(|i| format!("{} out {}", shown(i.inspected), shown(i.published)))
                .collect();
            if got.join(", ") != *want {
                wrong.push(format!("{text}: {} instead of {want}", got.join(", ")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
