//! Where the words around a date put it among the visits told of.
//!
//! "At its previous inspection in October" is one before another; "the follow-up in May" is the newest.

use super::cues::Gives;
use super::words::{ADJECTIVES, FORMER, MOVES, NEWEST};
use super::{Line, Mark};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::license::is_plain;
use crate::resolve::events::{Age, named};

impl Line<'_> {
    /// Where the words around a date put it.
    pub(super) fn age(&self, start: usize, mark: Mark, at: usize) -> Age {
        let (from, to) = if mark.start < at {
            (mark.start.saturating_sub(4).max(start), at)
        } else {
            (at + 1, mark.end)
        };
        // "good in its first inspection, in May": with "has been" it is the only one so far.
        let perfect = (start..from)
            .chain(from..to)
            .any(|n| self.is(n, &["has been", "has", "have been"]));
        let first = |n: usize| {
            let words = self.doc.slice(self.items[n].span);
            // "inspected for the first time in May": the only visit so far, unless another is told of.
            let time = words.ends_with("time") || self.is(n + 1, &["time"]);
            // "after the first inspection since 2016": there was another in that year.
            (perfect && !self.is_since(at) || time) && words.split(' ').any(|w| w.eq_ignore_ascii_case("first"))
        };
        let past = |n: usize| {
            // "The first inspection, of Elm House, was in May, and the second, of Oak House, in June": neither was before.
            let before = self.items[n].class.has(Class::PAST) && !self.is(n, &["had been"]) || self.is(n, FORMER);
            let told = before && !self.counts(n) && !first(n);
            // "At the time of the latest inspection" puts nothing before another.
            let time = self.doc.slice(self.items[n].span).ends_with("time") && self.is(n + 1, &["of"]);
            told && !time && !self.leads_to(n, mark.start)
        };
        let behind = (at + 1..(at + 4).min(self.items.len()))
            .take_while(|n| {
                !self.items[*n]
                    .class
                    .has(Class::STOP.with(Class::BUT).with(Class::AND).with(Class::WITH))
            })
            // "inspected on 3 March, previously rated inadequate": what goes on is past, and not the visit.
            .take_while(|n| {
                let goes_on = Class::RATED.with(Class::INSPECT).with(Class::BE);
                let next = self.items.get(n + 1);
                !(self.items[*n].class.has(Class::PAST) && next.is_some_and(|i| i.class.has(goes_on)))
            })
            // "visited in May following previous breaches": what was before are those.
            .take_while(|n| {
                let noun = self.items.get(n + 1);
                !(self.is(*n, &["previous", "earlier", "prior", "former"]) && noun.is_some_and(is_plain))
            })
            // "visited in January, having been told of it": what came before the visit.
            .take_while(|n| {
                !self.is(
                    *n,
                    &["having", "having been", "who had", "which had", "had", "had been"],
                )
            });
        let side = (start..at)
            .rev()
            .find(|n| self.items[*n].class.has(Class::OPEN.with(Class::CLOSE)));
        let bracket = side.is_some_and(|n| {
            self.items[n].class.has(Class::OPEN) && (n..at).any(|n| self.items[n].class.has(Class::PAST))
        });
        let recently = at > 1 && self.is(at - 1, &["as"]) && self.is(at - 2, &["recently"]);
        if (from..to).any(past) && self.is_our_last() {
            return Age::Last;
        }
        // "visited in March, before the owner sold it": what came later.
        let leads_on = |n: usize| {
            let then = self
                .items
                .get(n + 1)
                .is_some_and(|i| !i.class.has(Class::STOP.with(Class::COMMA)));
            let visit = Class::INSPECT.with(Class::STOP).with(Class::COMMA);
            let this =
                self.is(n + 1, &["this", "that", "then"]) && self.items.get(n + 2).is_none_or(|i| i.class.has(visit));
            self.is(n, &["before"]) && then && !this
        };
        let past_behind = |n: usize| self.items[n].class.has(Class::PAST) && !leads_on(n);
        // "It was seen in January, as a follow-up to an inspection in June": that one was followed up.
        let followed = (from..mark.start.min(at)).any(|n| self.is(n, &["follow-up"]) && self.is(n + 1, &["to"]));
        if recently || followed || (from..to).any(past) || behind.clone().any(past_behind) || bracket {
            return Age::Former;
        }
        // Also told so where the report is the news: "inspectors had been there in May". "Its first inspection" may be the
        // only one.
        if self.has(from..to, &["last"]) || (from..to).any(first) || self.pluperfect(mark) {
            return Age::Last;
        }
        if (from..to).any(|n| self.is(n, NEWEST) && !self.looks_back(n, at)) {
            return Age::Newest;
        }
        Age::Plain
    }

    /// "after an inspection back in August 2017": how long ago it was, and not that anybody came back.
    fn looks_back(&self, back: usize, date: usize) -> bool {
        let led = Class::INSPECT
            .with(Class::COMMA)
            .with(Class::RATING)
            .with(Class::RATED)
            .with(Class::GRADE)
            .with(Class::PUBLISH);
        let before = back.checked_sub(1).map(|n| &self.items[n]);
        let moves = |i: &Item| {
            let mut words = self.doc.slice(i.span).split(' ');
            words.any(|w| MOVES.iter().any(|m| w.eq_ignore_ascii_case(m)))
        };
        let told = before.is_some_and(|i| i.class.has(led) && !moves(i));
        told && self.is(back, &["back"]) && back + 2 == date
    }

    /// Whether "first" or "former" counts the services of a sentence and not their visits: "the first in May, the second in June".
    fn counts(&self, at: usize) -> bool {
        let mut words = self.doc.slice(self.items[at].span).split(' ');
        let number = words.any(|w| w.eq_ignore_ascii_case("first") || w.eq_ignore_ascii_case("former"));
        let others = || self.has(at + 1..self.items.len(), &["second", "latter"]);
        number && (named(self.items).len() > 1 || others())
    }

    /// "Our last inspection was on 4 May": the last so far, on the page of a provider.
    fn is_our_last(&self) -> bool {
        let said = self
            .items
            .first()
            .map_or("", |i| self.doc.slice(i.span))
            .to_ascii_lowercase();
        let last = said == "our" && self.is(1, &["last"]) || said.starts_with("our last ");
        last && !self.items.iter().any(|i| i.class.has(Class::RATING))
    }

    /// "had been inspected", "had visited", and not "had an inspection": a visit or rating before what is told.
    fn pluperfect(&self, mark: Mark) -> bool {
        let word = self.doc.slice(self.items[mark.start].span);
        let reach = match mark.gives {
            Gives::Rate => 4,
            Gives::Visit if word.ends_with("ed") => 2,
            Gives::Call => 2,
            _ => return false,
        };
        let noun = Class::DET.with(Class::NUMBER);
        (mark.start.saturating_sub(reach)..mark.start)
            .any(|n| self.is(n, &["had", "had been"]) && !self.items[n + 1].class.has(noun))
    }

    /// "Before the inspection in May it had been good": the visit itself is not the one before.
    fn leads_to(&self, at: usize, noun: usize) -> bool {
        let little = Class::DET.with(Class::FUNCTION).with(Class::CQC);
        self.is(at, &["before"])
            && at < noun
            && (at + 1..noun).all(|n| self.items[n].class.has(little) || self.is(n, ADJECTIVES))
    }
}
