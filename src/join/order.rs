//! The order of rows: practice, date (unknown years last), service, question, then path and line.

use super::evidence::first_place;
use super::inspections::by_date;
use super::rows::{Joined, Who};
use crate::edtf::PartialDate;
use std::cmp::Ordering;

/// Puts every table into the order of the contract.
pub(crate) fn sort(joined: &mut Joined<'_>) {
    joined.documents.sort_by(|a, b| a.record.path.cmp(&b.record.path));
    joined.practices.sort_by(|a, b| practice(&a.who, &b.who));
    joined.inspections.sort_by(|a, b| {
        let first = practice(&a.who, &b.who).then_with(|| date(a.dates.own(), b.dates.own()));
        first.then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
    });
    joined.ratings.sort_by(|a, b| {
        let first = practice(&a.who, &b.who).then_with(|| date(a.dates.own(), b.dates.own()));
        first.then_with(|| {
            let tail = |r: &super::RatingRow| (r.service.map(str::to_owned), r.question);
            tail(a)
                .cmp(&tail(b))
                .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
                .then(a.rating.cmp(&b.rating))
        })
    });
    joined.changes.sort_by(|a, b| {
        let first = practice(&a.who, &b.who).then_with(|| date(a.date, b.date));
        let then = (a.service, a.question).cmp(&(b.service, b.question));
        first
            .then(then)
            .then_with(|| pointer(&a.evidence).cmp(&pointer(&b.evidence)))
            .then(a.to.cmp(&b.to))
    });
    joined.timeline.sort_by(|a, b| {
        let first = practice(&a.who, &b.who)
            .then_with(|| date(a.date, b.date))
            .then(a.event.cmp(&b.event))
            .then(a.about().cmp(&b.about()));
        first
            .then_with(|| pointer(&a.evidence).cmp(&pointer(&b.evidence)))
            .then_with(|| a.detail.cmp(&b.detail))
    });
    joined.findings.sort_by(|a, b| {
        let first = practice(&a.who, &b.who).then_with(|| date(a.dates.own(), b.dates.own()));
        first
            .then(a.question.cmp(&b.question))
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
    });
    joined.actions.sort_by(|a, b| {
        let first = practice(&a.who, &b.who).then_with(|| by_date(a.date.as_ref(), b.date.as_ref()));
        first
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
            .then(a.kind.cmp(&b.kind))
    });
    joined.unresolved.sort_by(|a, b| {
        let first = a.who.as_ref().map(key).cmp(&b.who.as_ref().map(key));
        let then = (a.service, a.question).cmp(&(b.service, b.question));
        first
            .then(then)
            .then_with(|| first_place(&a.evidence).cmp(&first_place(&b.evidence)))
            .then(a.reason.cmp(&b.reason))
    });
}

fn key<'w>(who: &'w Who<'_>) -> (&'w str, &'w str) {
    (who.name, &who.id)
}

fn practice(a: &Who<'_>, b: &Who<'_>) -> Ordering {
    key(a).cmp(&key(b))
}

fn date<K>(a: Option<(PartialDate, K)>, b: Option<(PartialDate, K)>) -> Ordering {
    by_date(a.map(|(date, _)| date).as_ref(), b.map(|(date, _)| date).as_ref())
}

fn pointer<'a>(evidence: &[&'a crate::model::Evidence]) -> Option<(Option<&'a str>, Option<u32>)> {
    evidence.first().map(|e| (e.path.as_deref(), e.start))
}
