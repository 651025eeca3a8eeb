//! Which hospitals of a trust a claim is about.
//!
//! "At both hospitals maternity is inadequate" is about each; "surgery at Elm Infirmary" about that one alone.

use super::Walk;
use crate::lexicon::Class;
use crate::model::{Question, ServiceType};
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::{Claim, Subject};
use crate::read::ratings::context::rates_us;
use crate::read::services::{has_core_services, name_of};
use crate::resolve::record::Ground;

/// Words that tell one site of a trust from another.
const OTHER_SITES: &[&str] = &[
    "smaller", "larger", "main", "other", "second", "sister", "bigger", "biggest", "largest", "smallest", "site",
    "base", "campus",
];

/// A service and the hospital that it is at.
pub(super) struct Home {
    /// Its full name; `None` for one that is not named: "the unit at Elm Hospital".
    service: Option<String>,
    hospital: usize,
}

/// Words for a service that is not named.
const UNITS: &[&str] = &["unit", "department", "ward", "wards"];

/// Which services a text names "at" which of its hospitals.
pub(super) fn homes(ground: &Ground<'_>, items: &Items) -> Vec<Home> {
    let mut out = Vec::new();
    if ground.practices.len() < 2 {
        return out;
    }
    let glue = Class::NAME
        .with(Class::CAPITAL)
        .with(Class::PREP)
        .with(Class::COMMA)
        .with(Class::AND)
        .with(Class::DET)
        .with(Class::PRONOUN)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    for sentence in 0..ground.doc.sentences.len() {
        let list = items.of(sentence);
        out.extend(fronted(ground, list));
        let unit = |at: usize| list[at].reads(ground.doc, UNITS) && at > 0 && list[at - 1].class.has(Class::DET);
        for at in (0..list.len()).filter(|at| list[*at].class.has(Class::SERVICE) || unit(*at)) {
            let Some((prep, behind)) = list[at + 1..].split_first() else {
                continue;
            };
            if !prep.reads(ground.doc, &["at", "in", "within"]) {
                continue;
            }
            // "at Elm Infirmary in Selby and Oak Hospital": up to the next service or verb.
            // "at the trust's smaller hospital, Oak Infirmary"
            let told = |i: &Item| i.class.has(glue.with(Class::TYPE)) || i.reads(ground.doc, OTHER_SITES);
            let places = behind.iter().take_while(|i| told(i));
            let named = list[at].class.has(Class::SERVICE);
            let service = named.then(|| ground.service_names.full(&name_of(ground.doc, &list[at])));
            for name in places.filter(|i| is_known(i)) {
                let kind = ground.kinds.get(name.value as usize).copied().flatten();
                if has_core_services(kind) && kind != Some(ServiceType::NhsTrust) {
                    out.push(Home {
                        service: service.clone(),
                        hospital: name.value as usize,
                    });
                }
            }
        }
    }
    out
}

/// "At Elm Infirmary, surgery was": the hospital leads.
fn fronted(ground: &Ground<'_>, list: &[Item]) -> Option<Home> {
    let [at, name, rest @ ..] = list else { return None };
    let led = at.reads(ground.doc, &["at"]) && is_known(name);
    let mut behind = rest
        .iter()
        .skip_while(|i| i.class.has(Class::COMMA.with(Class::DET).with(Class::PRONOUN)));
    let service = behind.next().filter(|i| led && i.class.has(Class::SERVICE))?;
    let kind = ground.kinds.get(name.value as usize).copied().flatten();
    let site = has_core_services(kind) && kind != Some(ServiceType::NhsTrust);
    let full = ground.service_names.full(&name_of(ground.doc, service));
    site.then_some(Home {
        service: Some(full),
        hospital: name.value as usize,
    })
}

impl Walk<'_> {
    /// The hospital of a claim that names none, where its only service was looked at in that one alone.
    pub(super) fn home_of(&self, claim: &Claim) -> Option<usize> {
        let [service] = claim.services.as_slice() else {
            return None;
        };
        if !practices(self.items.of(claim.sentence)).is_empty() || claim.subject != Subject::Focus {
            return None;
        }
        // "They went to Oak Hospital too. There A&E was good."
        let there = self
            .items
            .of(claim.sentence)
            .first()
            .is_some_and(|i| i.reads(self.doc(), &["there"]));
        if there {
            return None;
        }
        let full = self.ground.service_names.full(service);
        let of_it = |h: &&Home| h.service.as_ref() == Some(&full);
        let mut homes = self.homes.iter().filter(of_it).map(|h| h.hospital);
        let first = homes.next()?;
        let about = self.ground.subjects(claim);
        // "They visited the unit at Oak Hospital. It is good.", above what is told of that service elsewhere.
        let unit_of = |p: &usize| self.homes.iter().any(|h| h.service.is_none() && h.hospital == *p);
        if about.len() == 1 && about.iter().all(unit_of) {
            return None;
        }
        // "At Oak Hospital maternity is good. Safe is good, too.": the one that is spoken of.
        let names = &self.ground.service_names;
        let same = self.focus.services.iter().any(|s| names.full(s) == full);
        if same && self.focus.home.is_some_and(|h| h != first && about == [h]) {
            return None;
        }
        (homes.all(|p| p == first) && !(about.len() == 1 && self.is_site(first) && about[0] == first)).then_some(first)
    }

    /// The hospital of the services in focus, which a claim on them takes.
    pub(super) fn still_at(&self, claim: &Claim) -> Option<usize> {
        let same = !claim.services.is_empty() && claim.services == self.focus.services;
        self.stays_at_home(claim).filter(|_| same)
    }

    /// "They told Oake Trust to improve after visiting surgery at Elm Hospital. Safe is inadequate.": the hospital of the services in
    /// focus, where no word since has turned to its trust, which the sentence that brought them in names too.
    pub(super) fn stays_at_home(&self, claim: &Claim) -> Option<usize> {
        let home = self
            .focus
            .home
            .filter(|_| claim.subject == Subject::Focus && claim.about.is_none())?;
        let scope = &self.ground.scope;
        let list = self.items.of(claim.sentence);
        let trust = |p: &usize| self.ground.kinds.get(*p).copied().flatten() == Some(ServiceType::NhsTrust);
        let now = scope.at(claim.sentence);
        let unmoved = now == scope.at(self.focus.since);
        // "Our rating for safe went down": of the service that a page of the trust is on.
        let ours = || !claim.set.has(Question::Overall) && rates_us(self.doc(), list);
        let of_trust = now.first().is_some_and(trust);
        (of_trust && practices(list).is_empty() && (unmoved || ours())).then_some(home)
    }

    /// "Both services were rated good", of surgery at one hospital and maternity at another: the hospital of each.
    pub(super) fn each_at_its_own(&self, claim: &Claim, clause: &[Item]) -> Option<(Vec<usize>, Vec<String>)> {
        const COUNTS: &[(&str, usize)] = &[("both", 2), ("two", 2), ("three", 3), ("four", 4)];
        let services = clause
            .iter()
            .position(|i| i.reads(self.doc(), &["services", "units", "departments"]))?;
        let near = &clause[services.saturating_sub(2)..services];
        let says = |w: &str| near.iter().any(|i| self.doc().slice(i.span).eq_ignore_ascii_case(w));
        let (_, count) = COUNTS.iter().find(|(w, _)| says(w))?;
        let named = |h: &Home| Some((h.service.clone()?, h.hospital));
        let mut homes: Vec<(String, usize)> = self.homes.iter().filter_map(named).collect();
        homes.sort();
        homes.dedup();
        let distinct = |n: usize| homes[..n].iter().all(|h| h.0 != homes[n].0 && h.1 != homes[n].1);
        let fits = homes.len() == *count && (0..homes.len()).all(distinct);
        let plain = practices(clause).is_empty() && claim.services.is_empty() && claim.subject != Subject::OfTwo(0);
        (fits && plain).then(|| homes.into_iter().map(|(s, p)| (p, s)).unzip())
    }

    /// "At both hospitals maternity is inadequate. Caring has risen to good.": a sentence that names nobody goes on with
    /// the hospitals of the one before.
    pub(super) fn sites_gone_on_with(&self, claim: &Claim) -> Option<Vec<usize>> {
        let (told, sites) = self.sites.as_ref()?;
        let next = told + 1 == claim.sentence && self.doc().block_of(*told) == self.doc().block_of(claim.sentence);
        let others = Class::NAME.with(Class::TYPE).with(Class::SERVICE).with(Class::PRONOUN);
        let list = self.items.of(claim.sentence);
        let plain = claim.subject == Subject::Focus && claim.services.is_empty();
        (next && plain && !list.iter().any(|i| i.class.has(others))).then(|| sites.clone())
    }

    /// "both hospitals", "at each of them": all hospitals of the text, or as many as the sentence before named.
    pub(super) fn each_site(&self, clause: &[Item], sentence: usize) -> Option<Vec<usize>> {
        const EACH: &[&str] = &["both", "each", "either", "all", "all three", "all four", "each of them"];
        const SITES: &[&str] = &[
            "hospital",
            "hospitals",
            "site",
            "sites",
            "location",
            "locations",
            "infirmaries",
        ];
        let says = |i: &Item, words: &[&str]| i.reads(self.doc(), words);
        let named = |n: &usize| {
            let n = *n;
            says(&clause[n], EACH)
                && (clause[n + 1..].iter().take(3).any(|i| says(i, SITES))
                    || n > 0
                        && says(&clause[n - 1], &["at"])
                        && !clause.get(n + 1).is_some_and(|i| i.class.has(Class::NAME)))
        };
        let each = (0..clause.len()).find(named)?;
        let sites: Vec<usize> = (0..self.ground.kinds.len()).filter(|p| self.is_site(*p)).collect();
        if sites.len() < 2 {
            return None;
        }
        let counted = [("both", 2), ("either", 2), ("all three", 3), ("all four", 4)];
        let count = counted.into_iter().find(|(word, _)| says(&clause[each], &[*word]));
        let Some((_, count)) = count.filter(|(_, count)| *count != sites.len()) else {
            return Some(sites);
        };
        // "Both hospitals", of three in the text: the two that were named together, or nobody can tell which.
        let about = self.ground.scope.at(sentence).iter().copied();
        let about: Vec<usize> = about.filter(|p| self.is_site(*p)).collect();
        Some(if about.len() == count { about } else { Vec::new() })
    }

    pub(super) fn is_site(&self, practice: usize) -> bool {
        let kind = self.ground.kinds.get(practice).copied().flatten();
        has_core_services(kind) && kind != Some(ServiceType::NhsTrust)
    }
}

pub(super) fn practices(items: &[Item]) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items {
        let index = item.value as usize;
        if is_known(item) && !out.contains(&index) {
            out.push(index);
        }
    }
    out
}
