//! The order of rows: practice, date (unknown years last), service, question, then path and line.

use super::Told;
use super::evidence::first_place;
use super::inspections::by_date;
use super::rows::{PracticeRow, UnresolvedRow, Who};
use crate::edtf::PartialDate;
use std::cmp::Ordering;

/// Puts the rows of one practice into the order of the contract: practice by practice, so that a folder's tables need
/// no second place in memory to be sorted in. What was not settled is sorted when all of it is known.
pub(crate) fn sort(told: &mut Told<'_>) {
    told.inspections.sort_by(|a, b| {
        let first = date(a.dates.own(), b.dates.own());
        first.then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
    });
    told.ratings.sort_by(|a, b| {
        date(a.dates.own(), b.dates.own())
            .then((a.service, a.question).cmp(&(b.service, b.question)))
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
            .then(a.rating.cmp(&b.rating))
    });
    told.changes.sort_by(|a, b| {
        date(a.date, b.date)
            .then((a.service, a.question).cmp(&(b.service, b.question)))
            .then_with(|| pointer(&a.evidence).cmp(&pointer(&b.evidence)))
            .then(a.to.cmp(&b.to))
    });
    told.timeline.sort_by(|a, b| {
        date(a.date, b.date)
            .then(a.event.cmp(&b.event))
            .then(a.about().cmp(&b.about()))
            .then_with(|| pointer(&a.evidence).cmp(&pointer(&b.evidence)))
            .then_with(|| a.detail.cmp(&b.detail))
    });
    told.findings.sort_by(|a, b| {
        date(a.dates.own(), b.dates.own())
            .then(a.question.cmp(&b.question))
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
    });
    told.actions.sort_by(|a, b| {
        by_date(a.date.as_ref(), b.date.as_ref())
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
            .then(a.kind.cmp(&b.kind))
    });
}

/// Puts what could not be settled into the order of the contract.
pub(crate) fn sort_unresolved(rows: &mut [UnresolvedRow<'_>]) {
    rows.sort_by(|a, b| {
        let first = a.who.as_ref().map(key).cmp(&b.who.as_ref().map(key));
        first
            .then((a.service, a.question).cmp(&(b.service, b.question)))
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
            .then(a.reason.cmp(&b.reason))
    });
}

/// The numbers of the practices in the order of their names.
pub(crate) fn by_name(rows: &[PracticeRow<'_>]) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..rows.len()).collect();
    numbers.sort_by_key(|&number| rows.get(number).map(|row| key(&row.who)));
    numbers
}

/// The order of practices: by name, then by id.
pub(crate) fn practices(a: &PracticeRow<'_>, b: &PracticeRow<'_>) -> Ordering {
    key(&a.who).cmp(&key(&b.who))
}

fn key<'w>(who: &'w Who<'_>) -> (&'w str, &'w str) {
    (who.name, &who.id)
}

fn date<K>(a: Option<(PartialDate, K)>, b: Option<(PartialDate, K)>) -> Ordering {
    by_date(a.map(|(date, _)| date).as_ref(), b.map(|(date, _)| date).as_ref())
}

fn pointer<'a>(evidence: &[&'a crate::model::Evidence]) -> Option<(Option<&'a str>, Option<u32>)> {
    evidence.first().map(|e| (e.path.as_deref(), e.start))
}
