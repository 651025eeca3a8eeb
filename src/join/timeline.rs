//! What happened to a practice when, each event once.

use super::changes::supporting;
use super::evidence::pointers;
use super::facts::in_words;
use super::inspections::{About, about, by_date};
use super::rows::{
    ActionRow, ChangeRow, Dates, DocumentRow, Event, EventRow, InspectionRow, Passage, Rated, RatingRow, Who,
};
use crate::edtf::PartialDate;
use crate::model::{Column, Evidence, Rating};
use rustc_hash::FxHashMap;

/// The events of one practice; `documents` are those that tell of it.
pub(crate) fn events<'a>(
    who: &Who<'a>,
    inspections: &[InspectionRow<'a>],
    ratings: &[RatingRow<'a>],
    changes: &[ChangeRow<'a>],
    actions: &[ActionRow<'a>],
    documents: &[&DocumentRow<'a>],
) -> Vec<EventRow<'a>> {
    let dated = inspections.iter().map(|row| (&row.dates, &row.evidence));
    let dated = dated.chain(ratings.iter().map(|row| (&row.dates, &row.evidence)));
    let mut events = visits_and_reports(who, dated);
    events.extend(ratings_given(who, ratings, changes));
    events.extend(actions.iter().map(|row| action(who, row)));
    events.extend(documents.iter().filter_map(|row| update(who, row)));
    events
}

fn visits_and_reports<'a, 'r>(
    who: &Who<'a>,
    rows: impl Iterator<Item = (&'r Dates, &'r Vec<Passage<'a>>)>,
) -> Vec<EventRow<'a>>
where
    'a: 'r,
{
    let mut told: FxHashMap<(Event, PartialDate), Vec<&'a Evidence>> = FxHashMap::default();
    for (dates, evidence) in rows {
        for (event, date, column) in [
            (Event::Inspection, dates.inspected, Column::Inspected),
            (Event::Report, dates.published, Column::Published),
        ] {
            let Some(date) = date else { continue };
            let marked = evidence
                .iter()
                .filter(|p| p.columns.contains(column))
                .map(|p| p.evidence);
            told.entry((event, date)).or_default().extend(marked);
            // A row that does not say which passage its date is from has them all for it.
            if told.get(&(event, date)).is_some_and(Vec::is_empty) {
                told.entry((event, date))
                    .or_default()
                    .extend(evidence.iter().map(|p| p.evidence));
            }
        }
    }
    let events = told.into_iter().map(|((event, date), evidence)| {
        let (kind, detail) = match event {
            Event::Inspection => (Column::Inspected, "inspected"),
            _ => (Column::Published, "report published"),
        };
        row(who, Some((date, Some(kind))), event, detail.to_owned(), evidence)
    });
    events.collect()
}

fn row<'a>(
    who: &Who<'a>,
    date: Option<(PartialDate, Option<Column>)>,
    event: Event,
    detail: String,
    evidence: Vec<&'a Evidence>,
) -> EventRow<'a> {
    EventRow {
        who: who.clone(),
        date,
        event,
        detail,
        rated: None,
        evidence: pointers(evidence),
    }
}

fn ratings_given<'a>(
    who: &Who<'a>,
    ratings: &[RatingRow<'a>],
    changes: &[ChangeRow<'a>],
) -> impl Iterator<Item = EventRow<'a>> {
    let former: FxHashMap<_, Rating> = changes
        .iter()
        .map(|c| ((c.service, c.question, c.to, c.date), c.from))
        .collect();
    ratings.iter().zip(known_until(ratings)).map(move |(row, until)| {
        let change = (row.service, row.question, row.rating, row.dates.own());
        let rated = Rated {
            service: row.service,
            question: row.question,
            rating: row.rating,
            from: former.get(&change).copied(),
            until,
        };
        rating(who, row, rated)
    })
}

fn rating<'a>(who: &Who<'a>, row: &RatingRow<'a>, rated: Rated<'a>) -> EventRow<'a> {
    let question = rated.question.as_str().replace('_', "-");
    let about = rated
        .service
        .map_or_else(|| question.clone(), |service| format!("{service}, {question}"));
    let before = row
        .previous
        .map_or_else(String::new, |p| format!(" (was {})", in_words(p)));
    let detail = format!("{about}: {}{before}", in_words(rated.rating));
    let date = row.dates.own().map(|(date, kind)| (date, Some(kind)));
    EventRow {
        rated: Some(rated),
        ..self::row(who, date, Event::Rating, detail, supporting(row, &[Column::Rating]))
    }
}

/// For each rating the date from which it may no longer be the last one of its question: that of the next one, or its
/// own where the order in time is open.
fn known_until(ratings: &[RatingRow<'_>]) -> Vec<Option<PartialDate>> {
    let date = |index: usize| ratings.get(index).and_then(|row| row.dates.own()).map(|(date, _)| date);
    let mut questions: FxHashMap<About, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
    for (index, row) in ratings.iter().enumerate() {
        let (dated, undated) = questions.entry(about(row.service, row.question)).or_default();
        let known = date(index).is_some_and(|date| date.has_year());
        if known { dated.push(index) } else { undated.push(index) }
    }
    let mut until: Vec<_> = (0..ratings.len()).map(date).collect();
    for (mut dated, undated) in questions.into_values() {
        dated.sort_by(|a, b| by_date(date(*a).as_ref(), date(*b).as_ref()));
        let mut covered = None;
        for (at, &index) in dated.iter().enumerate() {
            let own = date(index);
            let (first, last) = (own.and_then(|d| d.earliest()), own.and_then(|d| d.latest()));
            let next = dated.get(at + 1).and_then(|next| date(*next));
            let after_all = covered < first;
            let before_next = next.is_none_or(|next| last < next.earliest());
            let told = |row: usize| ratings.get(row).map(|row| row.rating);
            let settled = after_all && before_next && undated.iter().all(|other| told(*other) == told(index));
            if let Some(until) = until.get_mut(index).filter(|_| settled) {
                *until = next;
            }
            covered = covered.max(last);
        }
    }
    until
}

fn action<'a>(who: &Who<'a>, action: &ActionRow<'a>) -> EventRow<'a> {
    let mut detail = action.kind.as_str().replace('_', " ");
    if !action.regulations.is_empty() {
        detail.push_str(&format!(" (regulations {})", action.regulations.join(", ")));
    }
    let evidence = action.evidence.iter().map(|p| p.evidence).collect();
    row(
        who,
        action.date.map(|date| (date, None)),
        Event::Action,
        detail,
        evidence,
    )
}

/// A dated document that tells of the practice.
fn update<'a>(who: &Who<'a>, document: &DocumentRow<'a>) -> Option<EventRow<'a>> {
    let date = (document.record.published?, Some(Column::Reported));
    Some(row(
        who,
        Some(date),
        Event::Update,
        document.heading(),
        document.record.evidence.iter().collect(),
    ))
}

#[cfg(test)]
mod tests {
    use crate::join::join;
    use crate::join::testing::{date, evidence, inspected, rated, record};
    use crate::model::{Action, ActionKind, Column};

    #[test]
    fn events_stand_in_the_order_of_time_each_once() {
        let mut page = record("a.txt", "Limes Surgery");
        page = inspected(page, &["2019-10-08 2019-12-01", "XXXX-07 -"]);
        page = rated(
            page,
            &[
                "safe inadequate <good 2019-10-08 2019-12-01 2020-01-02",
                "overall good - - -",
            ],
        );
        page.published = date("2020-01-02");
        page.title = Some("News from the Limes".to_owned());
        page.evidence = vec![evidence("a.txt", 0, 3, &[Column::Published])];
        page.actions.push(Action {
            practice: "Limes Surgery".to_owned(),
            kind: ActionKind::WarningNotice,
            regulations: vec!["17".to_owned(), "12".to_owned()],
            date: date("2019-11"),
            evidence: vec![evidence("a.txt", 50, 60, &[Column::Kind])],
        });
        let records = [page];
        let joined = join(&records);
        let told: Vec<String> = joined
            .timeline
            .iter()
            .map(|e| {
                let date = e.date.map_or("-".to_owned(), |(date, _)| date.to_string());
                format!("{date} {} {}", e.event.as_str(), e.detail)
            })
            .collect();
        assert_eq!(
            told,
            [
                "2019-10-08 inspection inspected",
                "2019-10-08 rating safe: inadequate (was good)",
                "2019-11 action warning notice (regulations 12, 17)",
                "2019-12-01 report report published",
                "2020-01-02 update News from the Limes",
                "XXXX-07 inspection inspected",
                "- rating overall: good",
            ]
        );
        assert!(joined.timeline.iter().all(|e| !e.evidence.is_empty()));
    }

    #[test]
    fn a_rating_knows_the_one_before_and_until_when_it_is_the_last() {
        for (rows, told) in [
            (
                &["safe good 2019-10 - -", "safe inadequate - 2021 -"][..],
                &["good 2021", "inadequate <good -"][..],
            ),
            (
                &["safe good <ri 2019 - -", "caring good 2021 - -"],
                &["good <requires_improvement -", "good -"],
            ),
            // What came last of these is open.
            (
                &["safe good 2019-10 - -", "safe inadequate 2019 - -"],
                &["good 2019-10", "inadequate 2019"],
            ),
            (
                &["safe good 2019 - -", "safe inadequate - - -"],
                &["good 2019", "inadequate -"],
            ),
            (
                &["safe good 2019 - -", "safe inadequate XXXX-03 - -"],
                &["good 2019", "inadequate XXXX-03"],
            ),
            // Nothing is open between ratings that are the same.
            (&["safe good 2019 - -", "safe good - - -"], &["good -", "good -"]),
            (
                &["safe good 2019 - -", "safe not_rated 2020 - -"],
                &["good 2020", "not_rated -"],
            ),
        ] {
            let records = [rated(record("a.txt", "Limes Surgery"), rows)];
            let joined = join(&records);
            let mut found: Vec<String> = joined
                .timeline
                .iter()
                .filter_map(|event| event.rated)
                .map(|rated| {
                    let from = rated.from.map_or(String::new(), |from| format!(" <{from}"));
                    let until = rated.until.map_or("-".to_owned(), |date| date.to_string());
                    format!("{}{from} {until}", rated.rating)
                })
                .collect();
            let mut told = told.to_vec();
            found.sort();
            told.sort_unstable();
            assert_eq!(found, told, "{rows:?}");
        }
    }
}
