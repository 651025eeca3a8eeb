//! Claims that share the date of the one beside them.
//!
//! "rated inadequate for safe and good for caring in October 2019": both are of October.

use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::Role;
use crate::resolve::place::Placer;

impl Placer<'_, '_> {
    /// "rated inadequate for safe and good for caring in October 2019": the claim behind one without a date, if both are
    /// told in one breath.
    pub(super) fn sharer(&self, claim: &Claim) -> Option<&Claim> {
        let is_dated = |c: &Claim| {
            let roles = &[Role::Inspection, Role::Rating, Role::Publication];
            self.ground.own_date(c, roles).is_some()
        };
        // "remains inadequate for safe, and good for caring from the May inspection": what stays may share a date.
        let moved = |c: &Claim| c.value.from.is_some_and(|from| c.value.to != Target::Is(from));
        if is_dated(claim) || moved(claim) {
            return None;
        }
        let items = self.items.of(claim.sentence);
        let apart = Class::STOP
            .with(Class::BUT)
            .with(Class::NOW)
            .with(Class::PAST)
            .with(Class::HAVE);
        // "was not rated, so its 2019 rating of good remains": two visits.
        let unrated = |c: &Claim| c.value.to == Target::Is(Rating::NotRated);
        let joined = |other: &&Claim| {
            if unrated(claim) != unrated(other) {
                return false;
            }
            let between = |i: &&Item| i.span.start > claim.place && i.span.start < other.place;
            let stays = claim.value.same && other.value.same;
            // "once inadequate, and last year it required improvement": a date in front of the other is of that alone.
            let parts = |i: &Item| i.class.has(apart.with(Class::DATE)) && !(stays && i.class.has(Class::BUT));
            other.time == claim.time && !moved(other) && !items.iter().filter(between).any(parts)
        };
        let all = self.claims_of(claim.sentence).iter().copied();
        let mut rest = all.clone().filter(|c| c.place > claim.place);
        // "rated inadequate in August 2020, with caring requires improvement"
        let taken_along = |other: &&Claim| {
            let between = || {
                items
                    .iter()
                    .filter(|i| i.span.start > other.place && i.span.start < claim.place)
            };
            let apart = apart.with(Class::BE).with(Class::NAME).with(Class::SAME);
            let with = between().any(|i| i.class.has(Class::WITH));
            with && other.time == claim.time && !claim.value.same && !between().any(|i| i.class.has(apart))
        };
        let before = || all.clone().rfind(|c| c.place < claim.place && is_dated(c));
        rest.find(|c| is_dated(c))
            .filter(joined)
            .or_else(|| before().filter(taken_along))
            .or_else(|| self.goes_on_with(claim).filter(|c| is_dated(c)))
    }

    /// "It was outstanding at its last visit, in May 2020, and was outstanding for caring": the claim before, whose date
    /// holds where one subject goes on with "and was".
    fn goes_on_with(&self, claim: &Claim) -> Option<&Claim> {
        let items = self.items.of(claim.sentence);
        let before = |c: &&&Claim| c.place < claim.place && c.subject == claim.subject && claim.time == Time::Open;
        let last = self.claims_of(claim.sentence).iter().rfind(before)?;
        let between: Vec<&Item> = items
            .iter()
            .filter(|i| i.span.start > last.place && i.span.start < claim.place)
            .collect();
        let date = between.iter().rposition(|i| i.class.has(Class::DATE))?;
        let rest = &between[date + 1..];
        let was = |i: &&Item| i.reads(self.ground.doc, &["was", "were", "rated"]);
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::RATED)
            .with(Class::OVERALL)
            .with(Class::DET)
            .with(Class::GRADE);
        let apart = claim.set.questions().any(|q| last.set.has(q));
        let joined = rest.iter().any(|i| i.class.has(Class::AND)) && rest.iter().any(was);
        (joined && !apart && rest.iter().all(|i| was(i) || i.class.has(glue))).then_some(*last)
    }
}
