//! Whether words are of a hospital or trust as a whole.
//!
//! "the overall rating of good for the hospital" is; "maternity services at the hospital" are not.

use super::Walk;
use crate::lexicon::Class;
use crate::model::{Question, ServiceType};
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::{Claim, Subject};
use crate::read::services::has_core_services;
use crate::text::Document;

/// "At Elm Hospital the overall rating stays at good", below what was told of surgery elsewhere.
fn says_overall_of_one(clause: &[Item]) -> bool {
    let graded = |w: &[Item]| w[0].class.has(Class::OVERALL) && w[1].class.has(Class::GRADE);
    clause.windows(2).any(graded) && clause.iter().any(is_known) && !clause.iter().any(|i| i.class.has(Class::SERVICE))
}

impl Walk<'_> {
    /// Whether a claim is about a hospital or trust as a whole.
    pub(super) fn is_whole(&self, claim: &Claim, clause: &[Item]) -> bool {
        let says = |n: usize, word: &str| self.doc().slice(clause[n].span).eq_ignore_ascii_case(word);
        let other = |n: usize| {
            self.is_whole_at(clause, n) && clause[n].class.has(Class::TYPE)
                || self.is_the_provider(clause, n)
                || n > 0 && says(n - 1, "other") && (says(n, "services") || says(n, "wards"))
                || n > 0 && says(n - 1, "own") && clause[n].class.has(Class::GRADE)
        };
        let whole = || {
            self.is_trust_wide(clause)
                || self.is_wide_behind(claim)
                || self.are_services_at(clause)
                || self.is_of_the_whole(claim)
                || self.says_as_a_whole(claim.sentence)
                || self.is_it_overall(claim)
                || self.is_all_there(clause)
                || says_overall_of_one(clause)
        };
        if (0..clause.len()).any(other) || whole() {
            return true;
        }
        let Subject::Practices(list) = &claim.subject else {
            return false;
        };
        let trust = list
            .iter()
            .any(|p| self.ground.kinds.get(*p).copied().flatten() == Some(ServiceType::NhsTrust));
        let sites = (0..self.ground.kinds.len()).any(|p| self.is_site(p));
        let at = list.iter().any(|p| is_led_by_at(self.doc(), clause, *p))
            || list
                .iter()
                .any(|p| is_led_by_at(self.doc(), self.items.of(claim.sentence), *p));
        trust && sites || claim.set.has(Question::Overall) && !at && !self.is_of_those(claim.sentence)
    }

    /// "rated the community services provider": who gives the services, and none of them.
    fn is_the_provider(&self, clause: &[Item], n: usize) -> bool {
        let provider = clause[n].reads(self.doc(), &["provider", "organisation"]);
        provider && !clause[n].possessive && !is_at(self.doc(), clause, n)
    }

    /// "Services at Oake Hospital": all of them; "care at Oake Hospital" only in a text that tells of several.
    fn are_services_at(&self, clause: &[Item]) -> bool {
        let lead = Class::OVERALL.with(Class::COMMA).with(Class::QUOTE);
        let mut rest = clause.iter().skip_while(|i| i.class.has(lead));
        let all = |i: &Item| i.reads(self.doc(), &["services"]) || self.met.len() > 1 && i.reads(self.doc(), &["care"]);
        rest.next().is_some_and(all)
            && rest.next().is_some_and(|i| i.reads(self.doc(), &["at"]))
            && rest.find(|i| !i.class.has(Class::DET)).is_some_and(is_known)
    }

    /// "the overall rating of good for the hospital": whose it is stands behind the value.
    fn is_of_the_whole(&self, claim: &Claim) -> bool {
        let list = self.items.of(claim.sentence);
        let value = list.partition_point(|i| i.span.start < claim.place);
        let Some(rating) = list[value..].iter().position(|i| i.class.has(Class::RATING)) else {
            return false;
        };
        let [led, the, kind, ..] = &list[value + rating + 1..] else {
            return false;
        };
        let graded = list[..value].iter().rev().take(3).any(|i| i.class.has(Class::GRADE))
            || list[value..=value + rating].iter().any(|i| i.class.has(Class::GRADE));
        graded
            && led.reads(self.doc(), &["for", "of"])
            && the.class.has(Class::DET)
            && kind.reads(self.doc(), &["hospital", "trust", "infirmary"])
    }

    /// "The trust said that it was sorry. It is still rated good overall.": it is the trust, though wards are in hand.
    fn is_it_overall(&self, claim: &Claim) -> bool {
        let list = self.items.of(claim.sentence);
        let it = list.first().is_some_and(|i| i.reads(self.doc(), &["it", "its"]));
        let overall = list.iter().any(|i| i.class.has(Class::OVERALL));
        let Some(before) = claim.sentence.checked_sub(1).filter(|_| it && overall) else {
            return false;
        };
        let before = self.items.of(before);
        let subject = before.iter().position(|i| !i.class.has(Class::DET));
        subject.is_some_and(|n| !before[n].possessive && self.is_whole_at(before, n))
            && !before.iter().any(|i| i.class.has(Class::SERVICE))
    }

    /// "Services at Elm Hospital are rated good", "Care at Elm Hospital": all that is done there, whichever ward is in hand.
    fn is_all_there(&self, clause: &[Item]) -> bool {
        let [all, at, place, ..] = clause else { return false };
        all.reads(self.doc(), &["services", "care", "standards", "treatment"])
            && at.reads(self.doc(), &["at", "in"])
            && (is_known(place) || place.class.has(Class::DET))
    }

    /// "The ratings for safe and for well-led were both inadequate for the hospital as a whole": whatever stands before.
    fn says_as_a_whole(&self, sentence: usize) -> bool {
        let list = self.items.of(sentence);
        let word = |n: usize| list.get(n).map_or("", |i| self.doc().slice(i.span));
        let whole = |n: usize| matches!(word(n), "as a whole" | "overall") || word(n) == "as" && word(n + 2) == "whole";
        let kind = |n: usize| list[n].reads(self.doc(), &["hospital", "trust", "infirmary", "organisation"]);
        let led = |n: usize| n > 1 && list[n - 1].class.has(Class::DET) && matches!(word(n - 2), "for" | "of");
        (0..list.len()).any(|n| led(n) && kind(n) && whole(n + 1)) && !list.iter().any(|i| i.class.has(Class::SERVICE))
    }

    /// "Caring was rated good across the trust", "We remain good overall as a trust": whose it is stands behind the value.
    pub(super) fn is_wide_behind(&self, claim: &Claim) -> bool {
        let list = self.items.of(claim.sentence);
        let value = list.partition_point(|i| i.span.start < claim.place);
        let Some(rating) = list[value..].iter().position(|i| i.class.has(Class::RATING)) else {
            return false;
        };
        let ends = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP);
        let behind = &list[value + rating + 1..];
        let until = behind.iter().position(|i| i.class.has(ends)).unwrap_or(behind.len());
        self.is_trust_wide(&behind[..until])
    }

    /// "at trust level", "trust-wide", "across the trust": told of the whole.
    pub(super) fn is_trust_wide(&self, clause: &[Item]) -> bool {
        let word = |n: usize| clause.get(n).map_or("", |i| self.doc().slice(i.span));
        let wide = |w: &str| {
            const WIDE: &[&str] = &["-wide", "wide", "-level"];
            ["trust", "organisation", "provider", "hospital"].iter().any(|k| {
                let parts = w.split_at_checked(k.len());
                parts.is_some_and(|(kind, rest)| {
                    kind.eq_ignore_ascii_case(k) && WIDE.iter().any(|r| rest.eq_ignore_ascii_case(r))
                })
            })
        };
        (0..clause.len()).any(|n| {
            let level = || matches!(word(n + 1), "level" | "wide") && matches!(word(n), "trust" | "provider" | "Trust");
            let across = || {
                clause[n].class.has(Class::TYPE)
                    && (1..3).any(|k| k <= n && matches!(word(n - k), "across" | "throughout" | "Across"))
            };
            // "We remain good overall as a trust"
            let as_one = || word(n) == "trust" && n > 1 && word(n - 1) == "a" && word(n - 2) == "as";
            wide(word(n)) || level() || across() && word(n) == "trust" || as_one()
        })
    }

    /// "Of the two, Oake Hospital was rated good": the service that was looked at in both, and no whole hospital.
    fn is_of_those(&self, sentence: usize) -> bool {
        let items = self.items.of(sentence);
        let word = |n: usize| items.get(n).map_or("", |i| self.doc().slice(i.span));
        let those = matches!(
            word(1),
            "the two" | "the three" | "the pair" | "these" | "those" | "them"
        ) || word(1) == "the" && matches!(word(2), "two" | "three" | "pair");
        word(0).eq_ignore_ascii_case("of") && those
    }

    /// Whether the item at `n` names a hospital or trust that is itself spoken of: not "at the hospital".
    pub(super) fn is_whole_at(&self, clause: &[Item], n: usize) -> bool {
        let item = &clause[n];
        let kind = if is_known(item) {
            self.ground.kinds.get(item.value as usize).copied().flatten()
        } else if item.class.has(Class::TYPE) && !item.class.has(Class::NAME) {
            ServiceType::ALL.get(item.value as usize).copied()
        } else {
            None
        };
        has_core_services(kind) && !is_at(self.doc(), clause, n)
    }
}

/// Whether the item at `n` only says where: "at the hospital", "in Oak Hospital's".
fn is_at(doc: &Document<'_>, items: &[Item], n: usize) -> bool {
    // "at each of our hospitals", "run by the same trust"
    let passed = |i: &&Item| {
        !i.class.has(Class::DET) && !i.reads(doc, &["each", "both", "of", "each of", "all", "either", "same"])
    };
    let before = items[..n].iter().rev().find(passed);
    before.is_some_and(|i| i.reads(doc, &["at", "within", "inside", "by"]))
}

pub(super) fn is_led_by_at(doc: &Document<'_>, items: &[Item], practice: usize) -> bool {
    (0..items.len())
        .any(|n| items[n].class.has(Class::NAME) && items[n].value as usize == practice && is_at(doc, items, n))
}
