//! The day on which a rating came out, where the next sentence dates the visit that gave it.
//!
//! "Elm House was told it requires improvement on 7 November. It was last inspected on 4 August.": inspected on 4 August.

use super::Visit;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::{Age, Event, Role};
use crate::resolve::place::Placer;

/// How many sentences behind a rating may tell of its visit.
const BEHIND: usize = 2;

/// A report comes out within so many days.
const LATEST: i64 = 366;

impl Placer<'_, '_> {
    /// The visit that gave a rating which the text dates to the day it came out.
    pub(super) fn visit_told_behind(&self, claim: &Claim, practice: usize, given: Option<&Event>) -> Option<Visit> {
        let given = given.filter(|e| e.role == Role::Rating && e.age > Age::Last)?;
        let rated = matches!(claim.value.to, Target::Is(r) if r.rank().is_some() && r != Rating::NotRated);
        if claim.time == Time::Past || !rated || claim.value.same {
            return None;
        }
        let ground = self.ground;
        let block = |s: usize| ground.doc.block_of(s);
        let next = claim.sentence + 1;
        let mut behind = ground.events_in(next..next + BEHIND).iter();
        let visit = behind.find(|e| {
            e.role == Role::Inspection
                && block(e.sentence) == block(claim.sentence)
                && ground.concerns(e, practice)
                && is_shortly_before(e.date, given.date)
        })?;
        Some(Visit {
            inspected: Some(visit.date),
            published: Some(given.date),
        })
    }

    /// "It was good until now": what ends with the newest visit has no date beside that.
    pub(super) fn held_until_now(&self, claim: &Claim) -> bool {
        const UNTIL: &[&str] = &["until now", "till now", "up to now", "up until now", "up till now"];
        let items = self.items.of(claim.sentence);
        let from = items.partition_point(|i| i.span.start < claim.place);
        let near = items.get(from..(from + 3).min(items.len())).unwrap_or(&[]);
        near.iter().any(|i| i.reads(self.ground.doc, UNTIL))
    }

    /// "good until now, a mark it picked up in May 2019": the date that such a rating was given.
    pub(super) fn picked_up(&self, claim: &Claim) -> Option<PartialDate> {
        const REACH: usize = 11;
        let items = self.items.of(claim.sentence);
        let from = items.partition_point(|i| i.span.start <= claim.place);
        let near = items.get(from..(from + REACH).min(items.len()))?;
        let noun = near
            .windows(3)
            .position(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::DET) && w[2].class.has(Class::GRADE))?;
        let told = &near[noun + 3..];
        let date = told.iter().position(|i| i.class.has(Class::DATE))?;
        let parts = Class::RATING.with(Class::COMMA).with(Class::STOP).with(Class::BUT);
        if told[..date].iter().any(|i| i.class.has(parts)) {
            return None;
        }
        self.ground.told_dates.get(told[date].value as usize).copied().flatten()
    }
}

/// Whether a day lies before another, a year at most; both may lack their year.
fn is_shortly_before(visit: PartialDate, given: PartialDate) -> bool {
    let dated = |d: PartialDate| d.with_year(2000).filter(|_| !d.has_year()).unwrap_or(d);
    let (visit, given) = (dated(visit), dated(given));
    let one_day = given.earliest().is_some() && given.earliest() == given.latest();
    match (visit.latest(), given.earliest()) {
        (Some(end), Some(day)) => one_day && end < day && (day - end).num_days() < LATEST,
        _ => false,
    }
}
