//! Settles the level of each claim.
//!
//! "Surgery is rated good for being safe. The department was rated outstanding overall": both are of surgery.

use super::sites::practices;
use super::{Focus, Walk};
use crate::lexicon::Class;
use crate::model::{Question, Rating, ServiceType};
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::{Claim, Subject, Target};
use crate::read::ratings::set::Set;
use crate::read::ratings::visited::without;
use crate::read::services::{has_core_services, is_across_a_trust};
use crate::resolve::events::only_trust;
use crate::text::BlockKind;
use std::borrow::Cow;

impl Walk<'_> {
    /// "No rating was given.": of the visit, whichever ward it began in. No visit is one to the whole of a trust.
    fn is_unrated_visit(&self, claim: &Claim) -> bool {
        let unrated = claim.value.to == Target::Is(Rating::NotRated) && claim.set == Set::of(Question::Overall);
        let named = Class::SERVICE.with(Class::TYPE).with(Class::NAME).with(Class::PRONOUN);
        let trust = self.ground.kinds == [Some(ServiceType::NhsTrust)];
        unrated
            && !trust
            && !self.headed
            && self.met.len() < 2
            && !self.items.of(claim.sentence).iter().any(|i| i.class.has(named))
    }

    /// Settles one claim; `from` is where the value before it in its sentence stands.
    pub(super) fn claim(&mut self, claim: &mut Claim, from: u32) {
        let list = without(Cow::Borrowed(self.items.of(claim.sentence)));
        let mut clause = clause(&list, from, claim.place);
        let value = list.partition_point(|i| i.span.start < claim.place);
        let rating = list[value..].iter().position(|i| i.class.has(Class::RATING));
        let led = &list[value - clause.len()..value + rating.unwrap_or(0)];
        // "the second time that the trust has been rated good", "leaves the hospital on good": whose it is stands inside the
        // value.
        if claim.entry == "value.again" || (clause.len()..led.len()).any(|n| self.is_whole_at(led, n)) {
            clause = led;
        }
        if claim.subject == Subject::Focus && self.ground.scope.unnamed(claim.sentence) {
            return;
        }
        if let Some(site) = self.closing_place(claim) {
            claim.subject = Subject::Practices(vec![site]);
        }
        self.give_sites(claim, clause);
        self.give_trust(claim, clause);
        if let Some((homes, services)) = self.each_at_its_own(claim, clause) {
            claim.subject = Subject::Practices(homes);
            claim.services = services;
            claim.about = None;
            claim.apart = true;
            return;
        }
        if claim.services.is_empty() && self.is_unrated_whole(claim, clause) {
            claim.subject = Subject::Practices(Vec::new());
            self.let_go();
            return;
        }
        if claim.services.is_empty() && !self.is_unrated_visit(claim) {
            claim.services = self.services(claim, clause);
        }
        if let Some(home) = self.home_of(claim).or_else(|| self.still_at(claim)) {
            claim.subject = Subject::Practices(vec![home]);
        }
        if let Some(trust) = self.trust_of_community(claim) {
            claim.subject = Subject::Practices(vec![trust]);
        }
        if let Some(home) = self.goes_on_with_unit(claim) {
            claim.services.clone_from(&self.focus.services);
            claim.subject = Subject::Practices(vec![home]);
        }
        if claim.services.is_empty() {
            if self.is_of_other_services(claim, clause) {
                claim.subject = Subject::Practices(Vec::new());
            } else if self.is_whole(claim, clause) {
                self.let_go();
            } else if self.is_of_services_in_hand(claim) || self.only_runs {
                claim.subject = Subject::Practices(Vec::new());
            }
            return;
        }
        self.focus_on(claim);
    }

    /// "We were rated good for caring, and outstanding for safe and effective, at Elm Hospital.": where all that a sentence tells was
    /// rated, whoever speaks.
    fn closing_place(&self, claim: &Claim) -> Option<usize> {
        let list = self.items.of(claim.sentence);
        let [told @ .., at, name, stop] = list else { return None };
        let (only, closes) = (practices(list).len() == 1, stop.class.has(Class::STOP));
        let led = at.reads(self.doc(), &["at"]) && is_known(name) && only && closes;
        let value = told.partition_point(|i| i.span.start < claim.place);
        let plain = Class::RATING
            .with(Class::QUESTION)
            .with(Class::OVERALL)
            .with(Class::GRADE)
            .with(Class::COMMA)
            .with(Class::AND)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::FUNCTION);
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::BUT)
            .with(Class::REL)
            .with(Class::MODAL);
        let goes_on = |i: &Item| i.class.has(plain) && !i.class.has(verb);
        let open = matches!(claim.subject, Subject::Focus | Subject::Before) && claim.services.is_empty();
        let site = name.value as usize;
        (led && open && told[value..].iter().all(goes_on) && self.is_site(site)).then_some(site)
    }

    /// "No new rating was given to the hospital", "The trust was not given a new rating", in a text on a service: the whole was
    /// not inspected.
    fn is_unrated_whole(&self, claim: &Claim, clause: &[Item]) -> bool {
        if claim.value.to != Target::Is(Rating::NotRated) || !claim.set.has(Question::Overall) {
            return false;
        }
        let list = self.items.of(claim.sentence);
        let value = list.partition_point(|i| i.span.start < claim.place);
        let led = |n: usize| {
            list[..n]
                .iter()
                .rposition(|i| !i.class.has(Class::DET))
                .is_some_and(|p| list[p].reads(self.doc(), &["to", "for"]))
        };
        let behind = (value..list.len()).any(|n| led(n) && self.is_whole_at(list, n));
        let kind = |p: &usize| self.ground.kinds.get(*p).copied().flatten();
        let trust = || {
            let named = practices(clause).iter().any(|p| kind(p) == Some(ServiceType::NhsTrust));
            named || claim.about == Some(ServiceType::NhsTrust as u32)
        };
        let part = !self.met.is_empty() || self.ground.kinds.len() > 1;
        part && (behind || trust())
    }

    /// "Elm Hospital was rated good. Community mental health services were rated good, too.": the trust's, whichever hospital was
    /// named before.
    fn trust_of_community(&self, claim: &Claim) -> Option<usize> {
        let across = !claim.services.is_empty() && claim.services.iter().all(|s| is_across_a_trust(s));
        if !across || claim.subject != Subject::Focus {
            return None;
        }
        let list = self.items.of(claim.sentence);
        let opens = list.iter().find(|i| !i.class.has(Class::DET));
        let block = self
            .doc()
            .block_of(claim.sentence)
            .and_then(|b| self.doc().blocks.get(b));
        let told = block.is_some_and(|b| b.kind == BlockKind::Paragraph)
            && opens.is_some_and(|i| i.class.has(Class::SERVICE))
            && practices(list).is_empty();
        let sites = self.ground.subjects(claim).iter().all(|p| self.is_site(*p));
        only_trust(&self.ground.kinds).filter(|_| told && sites)
    }

    /// "All other services were rated good": of those that the text does not name.
    fn is_of_other_services(&self, claim: &Claim, clause: &[Item]) -> bool {
        const OTHERS: &[&str] = &["other", "remaining", "most", "many", "rest"];
        const SERVICES: &[&str] = &["services", "wards", "departments", "units"];
        let list = match clause {
            // "remain good", of the subject before
            [] => self.items.of(claim.sentence),
            _ => clause,
        };
        let Some(at) = list.iter().position(|i| i.reads(self.doc(), SERVICES)) else {
            return false;
        };
        let lead = &list[at.saturating_sub(4)..at];
        let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::SAME);
        let subject = at <= 6 && list.get(at + 1).is_some_and(|i| i.class.has(verb));
        let bare = practices(clause).is_empty() && claim.subject == Subject::Focus;
        subject && bare && lead.iter().any(|i| i.reads(self.doc(), OTHERS))
    }

    /// "They did not look at how caring the two services were, so the ratings remain good": those of services that are not
    /// told here, and none of their hospitals.
    fn is_of_services_in_hand(&self, claim: &Claim) -> bool {
        let items = self.items.of(claim.sentence);
        let before = &items[..items.partition_point(|i| i.span.start < claim.place)];
        const TWO: &[&str] = &[
            "two services",
            "both services",
            "the two services",
            "three services",
            "these services",
        ];
        let two = |w: &[Item]| {
            w[0].reads(self.doc(), &["two", "both", "three", "these"])
                && w[1].reads(self.doc(), &["services", "units", "departments", "wards"])
                || w[0].reads(self.doc(), TWO)
        };
        let own = |p: &usize| has_core_services(self.ground.kinds.get(*p).copied().flatten());
        let subjects = self.ground.subjects(claim);
        before.windows(2).any(two)
            && claim.set.questions().any(|q| q != Question::Overall)
            && !subjects.is_empty()
            && subjects.iter().all(own)
    }

    /// "At both hospitals maternity is inadequate": each of them.
    fn give_sites(&mut self, claim: &mut Claim, clause: &[Item]) {
        let told = self
            .each_site(clause, claim.sentence)
            .or_else(|| self.each_site_behind(claim));
        if let Some(sites) = told.or_else(|| self.sites_gone_on_with(claim)) {
            self.sites = Some((claim.sentence, sites));
        }
        if let Some((_, sites)) = self.sites.as_ref().filter(|(s, _)| *s == claim.sentence)
            && practices(clause).is_empty()
        {
            claim.subject = Subject::Practices(sites.clone());
        } else if self.is_before_the_sites(claim, clause) {
            claim.subject = Subject::Practices(self.before_the_sites(claim.sentence));
        }
    }

    /// "The well-led rating has gone up to good and maternity at both hospitals has gone up, too": told of no hospital.
    fn is_before_the_sites(&self, claim: &Claim, clause: &[Item]) -> bool {
        let list = self.items.of(claim.sentence);
        let behind = &list[list.partition_point(|i| i.span.start <= claim.place)..];
        let and = behind.iter().position(|i| i.class.has(Class::AND.with(Class::BUT)));
        let plain = claim.subject == Subject::Focus
            && claim.services.is_empty()
            && self.each_site(clause, claim.sentence).is_none();
        self.ground.scope.together(claim.sentence)
            && plain
            && self.each_site_behind(claim).is_none()
            && and.is_some_and(|and| self.each_site(&behind[and..], claim.sentence).is_some())
    }

    /// Whom the sentence before is about, if it is one.
    fn before_the_sites(&self, sentence: usize) -> Vec<usize> {
        let about = sentence.checked_sub(1).map_or(&[][..], |s| self.ground.scope.at(s));
        if about.len() == 1 { about.to_vec() } else { Vec::new() }
    }

    /// "They keep their ratings, which are good at both hospitals".
    fn each_site_behind(&self, claim: &Claim) -> Option<Vec<usize>> {
        const PHRASE: usize = 4;
        let list = self.items.of(claim.sentence);
        let value = list.partition_point(|i| i.span.start < claim.place);
        let rating = list[value..].iter().position(|i| i.class.has(Class::RATING))?;
        let behind = list.get(value + rating + 1..)?;
        let at = behind
            .first()
            .is_some_and(|i| i.reads(self.doc(), &["at", "in", "for"]));
        at.then(|| self.each_site(&behind[..behind.len().min(PHRASE)], claim.sentence))
            .flatten()
    }

    /// "At trust level, safe remained good, while effective improved": both are the trust's.
    fn give_trust(&mut self, claim: &mut Claim, clause: &[Item]) {
        let here = self.is_trust_wide(clause) || self.is_wide_behind(claim);
        if here && claim.services.is_empty() {
            self.wide = only_trust(&self.ground.kinds).map(|t| (claim.sentence, t));
        }
        let wide = self.wide.filter(|(s, _)| *s == claim.sentence).map(|(_, t)| t);
        let other =
            |i: &Item| i.class.has(Class::NAME.with(Class::TYPE).with(Class::SERVICE)) && !self.is_trust_wide(&[*i]);
        if let Some(trust) = wide.filter(|_| claim.subject == Subject::Focus && claim.services.is_empty())
            && (here || !clause.iter().any(other))
        {
            claim.subject = Subject::Practices(vec![trust]);
            claim.about = None;
        }
    }

    /// Lets go of the services in focus: what follows is of the whole.
    fn let_go(&mut self) {
        self.left |= !self.focus.services.is_empty();
        self.focus = Focus::default();
    }

    /// Brings the services of a claim into focus.
    fn focus_on(&mut self, claim: &Claim) {
        let practices = self.ground.subjects(claim);
        let home = match practices.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        // What a lead said of several hospitals goes on for each of them.
        let full = |s: &String| self.ground.service_names.full(s);
        let same = self.focus.services.iter().map(full).eq(claim.services.iter().map(full));
        let open = same && self.focus.home.is_none();
        self.named.clone_from(&claim.services);
        self.told_at = claim.sentence;
        self.focus = Focus {
            services: claim.services.clone(),
            home: home.filter(|_| !open),
            since: claim.sentence,
            passing: self.focus.passing || !same,
        };
    }

    /// "The department was rated inadequate for being safe. Its overall rating has dropped, too": whose department it is, where
    /// the paragraph is on another hospital.
    fn goes_on_with_unit(&self, claim: &Claim) -> Option<usize> {
        let items = self.items.of(claim.sentence);
        let it = items.first().is_some_and(|i| i.reads(self.doc(), &["it", "its"]));
        let plain = claim.subject == Subject::Focus && claim.services.is_empty() && practices(items).is_empty();
        let near = self.told_at < claim.sentence && claim.sentence <= self.told_at + 2;
        let same_block = self.doc().block_of(self.told_at) == self.doc().block_of(claim.sentence);
        let home = self.focus.home.filter(|_| it && plain && near && same_block)?;
        (self.ground.subjects(claim) != [home] && !self.focus.services.is_empty()).then_some(home)
    }
}

/// The items between the value before, or the boundary of the clause, and the value at the byte `at`.
pub(super) fn clause(items: &[Item], from: u32, at: u32) -> &[Item] {
    let end = items.partition_point(|i| i.span.start < at);
    let parts = |n: usize| {
        // ", however," parts nothing.
        let mark = |i: Option<&Item>| i.is_some_and(|i| i.class.has(Class::COMMA));
        let inserted = mark(n.checked_sub(1).and_then(|p| items.get(p))) && mark(items.get(n + 1));
        items[n].class.has(Class::STOP) || items[n].class.has(Class::BUT) && !inserted
    };
    let start = (0..end)
        .rev()
        .find(|n| parts(*n) || from > 0 && items[*n].span.start <= from)
        .map_or(0, |n| n + 1);
    &items[start..end]
}
