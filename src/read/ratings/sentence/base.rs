//! The claim that a value makes, with what the words around it say of subject and time.
//!
//! "At the last inspection safe was inadequate and the rest good": both are of that inspection.

use super::{Asks, Sentence, left_out};
use crate::lexicon::Class;
use crate::read::ratings::claim::{Claim, Subject, Target, Time};
use crate::read::ratings::context::{about, dates, subject, time};
use crate::read::ratings::former::fronted_former;
use crate::read::ratings::frames::Paired;
use crate::read::ratings::license::clause_start;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::{CARRIED_OVER, Found};
use crate::read::ratings::{turns, went_on};

impl Sentence<'_> {
    /// A claim with what the words around its value say of subject and time.
    pub(super) fn base(&self, v: usize, asks: Asks) -> Claim {
        let (items, found) = (self.items, &self.values[v]);
        let before = v.checked_sub(1).and_then(|p| self.values.get(p));
        let left_out = || left_out(self.doc, items).is_some() || self.goes_on_with_the_left_out();
        let carried = found.value.same && (found.entry == CARRIED_OVER || left_out());
        // "kept the rating it was given in 2018": the date behind a rating that stayed is that of the former one.
        let until = match self.values.get(v + 1) {
            _ if found.value.same && !carried => found.end,
            Some(next) => next.start,
            None => items.len(),
        };
        let first = self.values[0].start;
        let time = match time(self.doc, items, found, before) {
            Time::Open if turns::was_so_then(self.doc, items, found) => Time::Past,
            Time::Open
                if self.is_overtaken(v)
                    || self.is_of_an_old_scene(v)
                    || self.is_apposed(v)
                    || self.was_before(v)
                    || self.is_left_behind(v)
                    || self.was_so_too(v)
                    || self.led_to_a_visit(v) =>
            {
                Time::Past
            }
            Time::Past | Time::Open if self.is_minuted(found) => Time::Now,
            Time::Past if self.leads_to_its_former(v) => Time::Open,
            Time::Past if self.is_maiden(found) || self.is_compared_with_then(found) => Time::Open,
            // "Safe had been good and has dropped a level": what it has come to.
            Time::Past if found.entry == went_on::ENTRY && found.value.to != Target::Unnamed => Time::Open,
            told => told,
        };
        let mut claim = Claim {
            sentence: self.number,
            span: self.span,
            place: items.get(found.start).map_or(self.span.start, |i| i.span.start),
            value: found.value,
            set: asks.set,
            subject: self
                .of_the_pair(found, asks.set)
                .unwrap_or_else(|| subject(self.doc, items, found)),
            about: about(items, found),
            services: asks.services,
            carried,
            time,
            dates: dates(
                self.doc,
                items,
                before.map_or(0, |b| b.end),
                found,
                until,
                first,
                self.opener(found.start),
            ),
            entry: found.entry,
            item: found.start,
            apart: false,
        };
        if let Some(end) = fronted_former(items, found).filter(|_| !found.value.same) {
            let own = |date: &usize| {
                items[..end]
                    .iter()
                    .any(|i| i.class.has(Class::DATE) && i.value as usize == *date)
            };
            claim.time = Time::Past;
            claim.dates.retain(own);
        }
        turns::set_apart_since(self.doc, items, found, &mut claim);
        if let Some(before) = before {
            turns::set_apart_this(self.doc, items, found, before.end, &mut claim);
        }
        claim
    }

    /// "Compared with the last inspection safe has improved by one", "safe has dropped by one since last time": a step away
    /// from what was then.
    fn is_compared_with_then(&self, found: &Found) -> bool {
        const THAN: &[&str] = &["since", "than", "compared", "with", "to", "on", "against", "from"];
        let moves = matches!(found.value.to, Target::Step(_) | Target::Unchanged);
        let led = |n: usize| self.items[..n].iter().rev().take(2).any(|i| i.reads(self.doc, THAN));
        let mut past = (0..self.items.len())
            .filter(|n| moves && self.items[*n].class.has(Class::PAST))
            .peekable();
        past.peek().is_some() && past.all(led)
    }

    /// "Both remain good": the two questions of one practice, and not two practices.
    fn of_the_pair(&self, found: &Found, set: Set) -> Option<Subject> {
        let pair = self.stands_for_a_pair(found).filter(|_| set == self.told.named)?;
        Some(pair.known.map_or(Subject::Focus, |name| Subject::Practices(vec![name])))
    }

    pub(super) fn paired_claim(&self, v: usize, pair: &Paired) -> Claim {
        let asks = Asks {
            set: pair.set,
            services: pair.services.clone(),
        };
        let mut claim = self.base(v, asks);
        if let Some(name) = pair.practice {
            claim.subject = Subject::Practices(vec![name]);
        }
        if let (true, Target::Is(rating)) = (pair.same, claim.value.to) {
            claim.value.from = rating.rank().map(|_| rating);
            claim.value.same = true;
        }
        claim.value.from = claim.value.from.or(pair.from.filter(|_| !pair.same));
        if let (true, Target::Is(rating)) = (pair.former, claim.value.to) {
            claim.value.from = Some(rating);
            claim.value.to = Target::Unnamed;
        }
        claim.entry = "list.respectively";
        claim
    }

    /// The value before one of a list that "respectively" closes, if that is in the list too.
    pub(super) fn listed_with(&self, v: usize) -> Option<usize> {
        let before = v.checked_sub(1)?;
        let both = self.paired[v].is_some() && self.paired[before].is_some();
        both.then_some(before)
    }

    /// "Patient transport was not visited. It keeps its good": what the sentence before says was not looked at.
    fn goes_on_with_the_left_out(&self) -> bool {
        self.told.left_out && self.items.first().is_some_and(|i| i.class.has(Class::PRONOUN))
    }

    /// Where the clause of its own begins in which a value stands: "because it had been", "when they".
    fn opener(&self, at: usize) -> Option<usize> {
        const OPENERS: &[&str] = &[
            "because", "when", "after", "since", "although", "though", "as", "where", "before",
        ];
        (clause_start(self.items, at)..at).rfind(|n| self.items[*n].reads(self.doc, OPENERS))
    }
}
