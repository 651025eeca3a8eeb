//! The services of a claim that names none behind its value.
//!
//! "Elm Hospital's emergency department was dirty. The department has been rated inadequate": that department.

use super::Walk;
use super::whole::is_led_by_at;
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::Claim;
use crate::read::services::{has_core_services, name_of};

/// Words between a service and who came to have it.
const PASSED: &[&str] = &[
    "to", "into", "with", "from", "under", "joined", "joining", "left", "leaving",
];

impl Walk<'_> {
    /// The services of a claim that names none behind its value.
    pub(super) fn services(&self, claim: &Claim, clause: &[Item]) -> Vec<String> {
        // "surgery was inspected but not rated"
        let stands = Class::PRONOUN
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::QUESTION)
            .with(Class::SERVICE);
        let words = clause.iter().filter(|i| !i.class.has(Class::QUOTE)).count();
        let elided = words <= 4 && !clause.iter().any(|i| i.class.has(stands));
        let last = clause.iter().rposition(|i| i.class.has(Class::SERVICE)).unwrap_or(0);
        if self.pair.len() == 2 && self.says_both_units(&clause[last..]) {
            return self.pair.clone();
        }
        if let Some(service) = self.both_units_of_one(claim, clause) {
            return vec![service];
        }
        let whole = self.items.of(claim.sentence);
        let end = whole.partition_point(|i| i.span.start < claim.place);
        if let Some(own) = self.subject_of(if elided { &whole[..end] } else { clause }) {
            return own;
        }
        let says = |word: &str| {
            clause
                .iter()
                .any(|i| self.doc().slice(i.span).eq_ignore_ascii_case(word))
        };
        if let [former, latter] = self.pair.as_slice()
            && (says("former") || says("latter"))
        {
            return vec![if says("former") { former } else { latter }.clone()];
        }
        if let Some(services) = self.services_of_the_offering(claim, clause) {
            return services;
        }
        if let Some(unit) = self.unit_of_paragraph(claim, clause) {
            return vec![unit];
        }
        if !self.named.is_empty() && self.tells_of_unit(clause) {
            // "The service", of a home told of behind a ward of some hospital.
            return if self.have_core_services(claim) {
                self.named.clone()
            } else {
                Vec::new()
            };
        }
        if self.focus.services.is_empty() || self.is_whole(claim, clause) {
            return Vec::new();
        }
        let plural = clause.iter().any(|i| {
            i.class.has(Class::PRONOUN) && (i.value == 2 || self.doc().slice(i.span).eq_ignore_ascii_case("these"))
        });
        // "Both services are good overall, and good for all five questions"
        let goes_on = self.told_at == claim.sentence && self.focus.services == self.pair && elided;
        if self.focus.services.len() > 1 && !plural && !goes_on {
            return Vec::new();
        }
        let practices = self.ground.subjects(claim);
        // "With maternity rated good for safe and outstanding for well-led": of whatever kind the place is.
        let fits = self.told_at == claim.sentence && elided
            || self.stays_at_home(claim).is_some()
            || practices.iter().all(|p| {
                has_core_services(self.ground.kinds.get(*p).copied().flatten())
                    && (self.focus.home.is_none_or(|h| h == *p) || is_led_by_at(self.doc(), clause, *p))
            });
        if fits { self.focus.services.clone() } else { Vec::new() }
    }

    /// Whether those that a claim speaks of are rated service by service.
    fn have_core_services(&self, claim: &Claim) -> bool {
        let kind = |p: &usize| self.ground.kinds.get(*p).copied().flatten();
        self.ground.subjects(claim).iter().all(|p| has_core_services(kind(p)))
    }

    /// The services that the words before a value are about: "surgery is good for being safe".
    fn subject_of(&self, clause: &[Item]) -> Option<Vec<String>> {
        let last = clause.iter().rposition(|i| i.class.has(Class::SERVICE))?;
        let behind = &clause[last + 1..];
        // "Community dentistry, which was transferred to the trust in May, was"
        let opens = clause[..last].iter().all(|i| i.class.has(Class::DET));
        let passed = |n: usize| {
            let before = behind[..n].iter().rev().find(|i| !i.class.has(Class::DET));
            opens && before.is_some_and(|i| i.reads(self.doc(), PASSED))
        };
        let other = (0..behind.len()).any(|n| self.is_whole_at(behind, n) && !passed(n));
        if other {
            return None;
        }
        let mut first = last;
        while let Some(before) = first.checked_sub(2)
            && clause[first - 1].class.has(Class::COMMA.with(Class::AND))
            && clause[before].class.has(Class::SERVICE)
        {
            first = before;
        }
        let services = clause[first..=last].iter().filter(|i| i.class.has(Class::SERVICE));
        Some(services.map(|i| name_of(self.doc(), i)).collect())
    }

    /// "After a look at acute wards, the trust's rating for the offering was cut": the services that the sentence names before,
    /// else those in focus.
    fn services_of_the_offering(&self, claim: &Claim, clause: &[Item]) -> Option<Vec<String>> {
        const OFFERINGS: &[&str] = &[
            "offering",
            "provision",
            "core service",
            "core",
            "specialty",
            "speciality",
            "pathway",
            "service line",
        ];
        let led = |w: &[Item]| {
            w[0].reads(self.doc(), &["for", "of"])
                && w[1].reads(self.doc(), &["the", "this", "that"])
                && w[2].reads(self.doc(), OFFERINGS)
        };
        clause.windows(3).find(|w| led(w))?;
        let whole = self.items.of(claim.sentence);
        let before = &whole[..whole.partition_point(|i| i.span.start < claim.place)];
        let here: Vec<String> = before
            .iter()
            .filter(|i| i.class.has(Class::SERVICE))
            .map(|i| name_of(self.doc(), i))
            .collect();
        let services = if here.is_empty() {
            self.focus.services.clone()
        } else {
            self.each_once(here)
        };
        (!services.is_empty()).then_some(services)
    }

    /// "Elm Hospital's emergency department was dirty. The department has been rated inadequate": the service that a sentence
    /// before, of the same paragraph, names by that very word.
    fn unit_of_paragraph(&self, claim: &Claim, clause: &[Item]) -> Option<String> {
        const UNITS: &[&str] = &["unit", "department", "ward", "team", "centre", "clinic"];
        let the = |w: &&[Item]| w[0].reads(self.doc(), &["the", "this", "that"]) && w[1].reads(self.doc(), UNITS);
        let word = clause
            .windows(2)
            .take(3)
            .find(the)
            .map(|w| self.doc().slice(w[1].span))?;
        let block = self.doc().block_of(claim.sentence);
        let before = (0..claim.sentence)
            .rev()
            .take_while(|s| self.doc().block_of(*s) == block);
        let ends = |i: &&Item| i.class.has(Class::SERVICE) && name_of(self.doc(), i).ends_with(word);
        before
            .filter_map(|s| self.items.of(s).iter().rfind(ends))
            .map(|i| name_of(self.doc(), i))
            .next()
    }

    /// "Both services", "The two departments": the two that a sentence named last.
    fn says_both_units(&self, clause: &[Item]) -> bool {
        const UNITS: &[&str] = &["services", "core services", "departments", "units", "wards", "teams"];
        const COUNTED: &[&str] = &[
            "two services",
            "the two services",
            "both services",
            "two departments",
            "two units",
            "two wards",
            "two teams",
        ];
        let apart = |w: &[Item]| w[0].reads(self.doc(), &["both", "two"]) && w[1].reads(self.doc(), UNITS);
        clause.windows(2).any(apart) || clause.iter().any(|i| i.reads(self.doc(), COUNTED))
    }

    /// "The two services remain good at both", in a text on maternity alone at two hospitals: maternity.
    fn both_units_of_one(&self, claim: &Claim, clause: &[Item]) -> Option<String> {
        let several = self.ground.subjects(claim).len() > 1 && self.met.len() < 2;
        let whole = self.items.of(claim.sentence);
        let before = claim.sentence.checked_sub(1);
        let before = before.filter(|b| self.doc().block_of(*b) == self.doc().block_of(claim.sentence));
        let said = self.says_both_units(clause)
            || self.says_both_units(whole)
            || before.is_some_and(|b| self.says_both_units(self.items.of(b)));
        let named = whole.iter().any(|i| i.class.has(Class::SERVICE));
        self.met.first().filter(|_| several && said && !named).cloned()
    }

    /// "the unit", "both wards", "this service": the service named last.
    fn tells_of_unit(&self, clause: &[Item]) -> bool {
        let ambulance = self.ground.kinds.contains(&Some(ServiceType::Ambulance));
        (0..clause.len()).any(|n| {
            let text = self.doc().slice(clause[n].span);
            let led = |words: &[&str]| {
                clause[n.saturating_sub(2)..n]
                    .iter()
                    .any(|i| i.reads(self.doc(), words))
            };
            // "rated the community services provider": who gives them.
            let provider = clause
                .get(n + 1)
                .is_some_and(|i| i.reads(self.doc(), &["provider", "provider's"]));
            // "the clinic", behind a hand clinic
            let last = |name: &String| {
                name.rsplit(' ').next() == Some(text) && !["care", "service", "services"].contains(&text)
            };
            let unit = ["unit", "units", "department", "departments", "ward", "wards"].contains(&text)
                || self.named.iter().any(last);
            // Behind "the hospital remains good" the service is still the one that was looked at.
            let known = !self.focus.services.is_empty() || self.left && text == "service";
            let service = ["service", "services"].contains(&text) && known && !ambulance;
            let near = ["the", "this", "these", "both", "each", "its"];
            // "Elm Hospital's was good", "Elm Hospital's unit"
            let of_one = |at: usize| is_known(&clause[at]) && clause[at].possessive;
            let elided = of_one(n)
                && clause
                    .get(n + 1)
                    .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
            // "The one at Elm Hospital"
            let stands = |w: &[&str]| n == 0 && clause[n].reads(self.doc(), w);
            let at = |n: usize| clause.get(n).is_some_and(|i| i.reads(self.doc(), &["at", "in"]));
            let one = stands(&["that", "those"]) && at(1) || stands(&["the one", "the ones"]) && at(1);
            (unit || service) && !provider && (led(&near) || n > 0 && of_one(n - 1)) && !led(&["other", "all", "core"])
                || elided
                || one
        })
    }
}
