//! Claims, events and families of one document become its record.

use super::event_index::EventIndex;
use super::events::{Age, Event, MOST_DAYS, Role, Whose, only_trust};
use super::scope::{Scope, excludes};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{
    Basis, Column, Evidence, Finding, Inspection, Kind, Question, RatingRow, Reason, ServiceType, Unresolved,
};
use crate::read::Given;
use crate::read::findings::Finding as ReadFinding;
use crate::read::items::Items;
use crate::read::ratings::claim::{Claim, Subject, Target};
use crate::read::ratings::set::Set;
use crate::read::ratings::unread::{Left, Why};
use crate::read::services::ServiceNames;
use crate::text::{Document, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::hash::Hash;
use std::sync::Arc;

/// What the resolver works on.
pub(crate) struct Ground<'d> {
    /// The document.
    pub doc: &'d Document<'d>,
    /// Its path, for evidence.
    pub path: Arc<str>,
    /// Its date, where the text gives none and an option does.
    pub given: Option<&'d Given>,
    /// The names of its practices.
    pub practices: Vec<String>,
    /// Their kinds.
    pub kinds: Vec<Option<ServiceType>>,
    /// Who is in focus where.
    pub scope: Scope,
    /// The dates with their roles, in the order of the text.
    pub events: Vec<Event>,
    /// Every date of the text, as far as it can be told.
    pub told_dates: Vec<Option<PartialDate>>,
    /// For each sentence the section that holds it.
    pub section_of: Vec<usize>,
    /// For each section its own date.
    pub section_dates: Vec<Option<PartialDate>>,
    /// The words that date each section.
    pub section_spans: Vec<Option<Span>>,
    /// For each section the inspection that its heading dates.
    pub section_inspections: Vec<Option<PartialDate>>,
    /// The full names of the services that the text shortens.
    pub service_names: ServiceNames,
    /// The core service in focus at each sentence, once the claims are settled.
    pub service_at: Vec<Option<String>>,
    /// What was looked up before.
    pub memo: Memos,
    /// Whose the events are, once somebody asks.
    pub index: OnceCell<EventIndex>,
}

/// Dates that were looked up among all events once already: a long text asks for them at every sentence.
#[derive(Debug)]
pub(crate) struct Memo<K>(RefCell<FxHashMap<K, Option<PartialDate>>>);

impl<K> Default for Memo<K> {
    fn default() -> Self {
        Memo(RefCell::default())
    }
}

impl<K: Eq + Hash + Copy> Memo<K> {
    /// What is known of a key, else what `find` finds.
    pub(super) fn get(&self, key: K, find: impl FnOnce() -> Option<PartialDate>) -> Option<PartialDate> {
        if let Some(known) = self.0.borrow().get(&key) {
            return *known;
        }
        let found = find();
        self.0.borrow_mut().insert(key, found);
        found
    }
}

/// The look-ups of a document: by section and practice, by date and practice, by place.
#[derive(Debug, Default)]
pub(crate) struct Memos {
    main: Memo<(usize, usize)>,
    publication: Memo<(usize, usize)>,
    finest: Memo<(PartialDate, usize)>,
    visit_of: Memo<(PartialDate, usize)>,
    /// The passages so far, by where they begin and end.
    words: RefCell<FxHashMap<(u32, u32), Arc<str>>>,
}

impl Ground<'_> {
    /// A passage as evidence.
    pub fn evidence(&self, span: Span, columns: &[Column], basis: Basis, entry: &'static str) -> Evidence {
        let place = self.doc.origin(span);
        Evidence {
            path: Some(self.path.clone()),
            line: Some(self.doc.line_of(place.start)),
            start: Some(place.start),
            end: Some(place.end),
            text: self.words(place),
            columns: columns.iter().copied().collect(),
            basis,
            entry,
        }
    }

    /// The words of the file at a place. Five ratings told by one sentence share them.
    fn words(&self, place: Span) -> Arc<str> {
        let mut known = self.memo.words.borrow_mut();
        let words = known.entry((place.start, place.end));
        words
            .or_insert_with(|| self.doc.raw().get(place.range()).unwrap_or("").into())
            .clone()
    }

    pub(super) fn section(&self, sentence: usize) -> usize {
        self.section_of.get(sentence).copied().unwrap_or(0)
    }

    pub(super) fn reported(&self, sentence: usize) -> Option<PartialDate> {
        self.section_dates.get(self.section(sentence)).copied().flatten()
    }

    /// The practices that a claim speaks of.
    pub(super) fn subjects(&self, claim: &Claim) -> Vec<usize> {
        if claim.subject == Subject::Focus && self.scope.unnamed(claim.sentence) {
            return Vec::new();
        }
        // "The 16-bed home keeps its good rating", behind a sentence about another home.
        let kind = claim.about.and_then(|a| ServiceType::ALL.get(a as usize));
        let trust = kind.is_some_and(|k| *k == ServiceType::NhsTrust);
        if claim.subject == Subject::Focus && !trust && self.scope.at(claim.sentence).is_empty() {
            return Vec::new();
        }
        if let (Subject::Focus, Some(about)) = (&claim.subject, claim.about)
            && !self.are_together(about, claim.sentence)
            && let Some(practice) = self.only_of_kind(about, claim.sentence)
        {
            let practice = self.only_site(claim, practice).unwrap_or(practice);
            return vec![practice];
        }
        if self.is_of_nobody_here(claim) {
            return Vec::new();
        }
        match &claim.subject {
            Subject::Practices(list) => list.clone(),
            Subject::OfTwo(which) => match self.scope.at(claim.sentence) {
                two @ [_, _] => two.get(*which).copied().into_iter().collect(),
                // "good at the one and inadequate at the other", of the hospitals of a trust: which is which is not known here.
                [one]
                    if self.kinds.get(*one).copied().flatten() == Some(ServiceType::NhsTrust)
                        && self.kinds.iter().filter(|k| **k == Some(ServiceType::Hospital)).count() > 1 =>
                {
                    Vec::new()
                }
                // Two wards of one hospital.
                [_] if !claim.services.is_empty() => self.focus(claim).into_iter().collect(),
                // "The first was good, and the second ...", in a text on two.
                _ if self.practices.len() == 2 && claim.services.is_empty() => vec![*which],
                _ => Vec::new(),
            },
            Subject::Before => self.before(claim),
            Subject::Focus if !self.scope.together(claim.sentence) => self.focus(claim).into_iter().collect(),
            Subject::Focus | Subject::All => self.scope.at(claim.sentence).to_vec(),
        }
    }

    /// "The trust is good for A&E", in a text on the trust and one hospital of it: the services are those of the hospital.
    fn only_site(&self, claim: &Claim, trust: usize) -> Option<usize> {
        let kind = |n: usize| self.kinds.get(n).copied().flatten();
        let mut sites = (0..self.kinds.len()).filter(|n| kind(*n) == Some(ServiceType::Hospital));
        let only = sites.next().filter(|_| sites.next().is_none());
        only.filter(|_| {
            !claim.services.is_empty() && kind(trust) == Some(ServiceType::NhsTrust) && self.kinds.len() == 2
        })
    }

    /// "Two Selby homes were rated good": several of a kind, in a sentence on all in focus.
    fn are_together(&self, about: u32, sentence: usize) -> bool {
        let kind = ServiceType::ALL.get(about as usize).copied();
        let focus = self.scope.at(sentence);
        let of_kind = |p: &&usize| self.kinds.get(**p).copied().flatten() == kind;
        self.scope.together(sentence) && focus.iter().filter(of_kind).count() > 1
    }

    /// "The trust's rating remains good", in a text that reports on no trust.
    fn is_of_nobody_here(&self, claim: &Claim) -> bool {
        let trusts = [ServiceType::NhsTrust, ServiceType::Ambulance, ServiceType::MentalHealth];
        let about = claim.about.and_then(|a| ServiceType::ALL.get(a as usize)).copied();
        // "In brief: Oake hospice keeps its good rating", in a text about a hospital.
        let other = about.filter(|k| matches!(k, ServiceType::Hospice | ServiceType::DentalPractice));
        let known = || self.kinds.iter().all(|k| k.is_some());
        if other.is_some_and(|k| claim.subject == Subject::Focus && known() && !self.kinds.contains(&Some(k))) {
            return true;
        }
        // "Its GP practice was rated inadequate", in a text on a trust and its hospitals.
        let hospital = |k: &Option<ServiceType>| matches!(k, Some(ServiceType::NhsTrust | ServiceType::Hospital));
        let none_of_these = about.is_some_and(|k| matches!(k, ServiceType::GpPractice | ServiceType::CareHome));
        let hospitals = !self.kinds.is_empty() && self.kinds.iter().all(hospital);
        if none_of_these && hospitals && claim.subject == Subject::Focus {
            return true;
        }
        // "The council's reablement service is outstanding": a service of the council, which is what was assessed.
        let area = |k: Option<ServiceType>| matches!(k, Some(ServiceType::LocalAuthority | ServiceType::LocalSystem));
        let areas = !self.kinds.is_empty() && self.kinds.iter().all(|k| area(*k));
        if areas && claim.subject == Subject::Focus && about.is_some_and(|k| k != ServiceType::Other && !area(Some(k)))
        {
            return true;
        }
        let trust = about == Some(ServiceType::NhsTrust);
        trust && claim.subject == Subject::Focus && !self.kinds.iter().flatten().any(|k| trusts.contains(k))
    }

    /// Who was in focus before the sentence, if that is one that may be called what the claim calls it.
    fn before(&self, claim: &Claim) -> Vec<usize> {
        let before = claim.sentence.checked_sub(1).map_or(&[][..], |s| self.scope.at(s));
        // "Elm House was visited, and Oak House too. It is good, while Elm House is not."
        let here = self.scope.at(claim.sentence);
        let left: Vec<usize> = before.iter().copied().filter(|p| !here.contains(p)).collect();
        let one = match (before, left.as_slice()) {
            ([], _) => return self.focus(claim).into_iter().collect(),
            ([one], _) | (_, [one]) => *one,
            _ => return Vec::new(),
        };
        let about = claim.about.and_then(|a| ServiceType::ALL.get(a as usize));
        let other = about.is_some_and(|a| self.kinds[one].is_some_and(|k| excludes(*a, k)));
        if other { Vec::new() } else { vec![one] }
    }

    /// The practice in focus; a core service is a hospital's where a hospital and its trust are named together.
    fn focus(&self, claim: &Claim) -> Option<usize> {
        let list = self.scope.at(claim.sentence);
        // "Elm Court was visited, and Oak House, too. The home is inadequate": which of them is not told.
        if self.scope.is_unclear(claim.sentence) && self.are_alike(list) {
            return None;
        }
        let of_service = !claim.services.is_empty();
        let site = list
            .iter()
            .find(|p| self.kinds.get(**p).copied().flatten() != Some(ServiceType::NhsTrust));
        if of_service {
            site.or(list.first()).copied()
        } else {
            list.first().copied()
        }
    }

    /// Whether none of some practices is the trust of another, or the same by a longer name.
    fn are_alike(&self, list: &[usize]) -> bool {
        let trust = |p: &&usize| self.kinds.get(**p).copied().flatten() == Some(ServiceType::NhsTrust);
        let trusts = list.iter().filter(trust).count();
        // "Mill Lane Surgery", and "Selby Mill Lane Surgery" further on
        let longer = |p: &usize| {
            list.iter()
                .any(|o| o != p && self.practices[*o].ends_with(&self.practices[*p]))
        };
        (trusts == 0 || trusts == list.len()) && !list.iter().any(longer)
    }

    /// "the trust", "the hospital": the practice in focus if it is one, else the only one of the kind.
    pub(crate) fn only_of_kind(&self, about: u32, sentence: usize) -> Option<usize> {
        let kind = ServiceType::ALL.get(about as usize).copied()?;
        if kind == ServiceType::Other {
            return None;
        }
        let of_kind: Vec<usize> = (0..self.kinds.len()).filter(|n| self.kinds[*n] == Some(kind)).collect();
        match of_kind.as_slice() {
            // "The trust was good for caring", of an ambulance trust, before any other is named.
            [only] if self.stands_in_for(kind, *only, sentence) => None,
            // "The agency was rated good" in a text on an agency and a home.
            [only] => Some(*only),
            [] => None,
            several => {
                let mut here = self.scope.at(sentence).iter().copied().filter(|p| of_kind.contains(p));
                let first = here.next();
                if first.is_some() && self.scope.is_unclear(sentence) && here.next().is_some() {
                    return None;
                }
                let here = first;
                // "The trust's rating is good", in a text on a hospital of the one named before and not of those named later.
                let mut told = several.iter().copied().filter(|p| self.scope.is_told(*p, sentence));
                here.or_else(|| told.next().filter(|_| told.next().is_none()))
            }
        }
    }

    /// Whether the one in focus may be called by a kind of which there is only one, which the text names further on or which
    /// shares the word with it.
    fn stands_in_for(&self, kind: ServiceType, only: usize, sentence: usize) -> bool {
        let [here] = self.scope.at(sentence) else { return false };
        // No hospital is "the trust".
        let trust = kind == ServiceType::NhsTrust;
        let may_be = match trust {
            true => self.practices[*here].contains("Trust"),
            false => self.kinds[*here].is_none_or(|k| !excludes(kind, k)),
        };
        *here != only && may_be && (trust || !self.scope.is_told(only, sentence))
    }

    /// Whether a hospital is told of together with its trust, whose inspection is its own.
    fn is_part_of_trust(&self, practice: usize) -> bool {
        let kind = |n: usize| self.kinds.get(n).copied().flatten();
        kind(practice) == Some(ServiceType::Hospital) && self.kinds.contains(&Some(ServiceType::NhsTrust))
    }

    /// The inspection that a section is about: the newest that it dates and does not put into the past.
    pub(super) fn main_inspection(&self, section: usize, practice: usize) -> Option<PartialDate> {
        self.memo.main.get((section, practice), || {
            self.main_inspection_but(section, practice, |_| false)
        })
    }

    /// As [`Self::main_inspection`], passing over some visits.
    pub(super) fn main_inspection_but(
        &self,
        section: usize,
        practice: usize,
        but: impl Fn(&Event) -> bool,
    ) -> Option<PartialDate> {
        if let Some(date) = self.section_inspections.get(section).copied().flatten() {
            // The heading often gives only the first day of a visit, or the last.
            let whole = self.events.iter().find(|e| {
                let (first, last) = (e.date.earliest(), e.date.latest());
                e.role == Role::Inspection
                    && e.date.finer(date) != date
                    && (first == date.earliest() && last > date.latest()
                        || last == date.latest() && first < date.earliest())
            });
            return Some(whole.map_or(date, |e| e.date));
        }
        // In a text on a few services that were seen together, one of them stands for all.
        let dated = || self.events_of(practice).any(|e| e.role == Role::Inspection);
        // "The trust, which required improvement at its last inspection, in 2017": that is no visit told as news.
        let seen = || {
            self.events_of(practice)
                .any(|e| e.role == Role::Inspection && e.age > Age::Last)
        };
        let own = |e: &Event| e.role == Role::Inspection && e.whose == Whose::One(practice);
        // The hospitals of the only trust share its visits, however many they are.
        let shares = self.is_part_of_trust(practice)
            && !dated()
            && (only_trust(&self.kinds).is_some() || self.is_one_trust_seen());
        let shares = shares || !seen() && only_trust(&self.kinds) == Some(practice) && self.sites_are_seen();
        let apart = self.practices.len() > 3 && !shares
            || !shares
                && !self.is_part_of_trust(practice)
                && (dated()
                    || self.are_seen_apart()
                    || self.are_visits_of_others(practice)
                    || self.are_visits_before(practice))
            || self.events_of(practice).any(own);
        let reported = self.section_dates.get(section).copied().flatten();
        let over =
            |d: PartialDate| reported.is_none_or(|r| d.chronological(&r).is_le() || !d.has_year() || d.agrees(&r));
        let visits = || {
            let own = apart.then(|| self.events_told_of(practice, section));
            let all = (!apart).then(|| self.events_told_in(section));
            let told = own.into_iter().flatten().chain(all.into_iter().flatten());
            told.filter(|e| e.role == Role::Inspection && over(e.date) && !but(e))
        };
        // "inspectors had been there in May": the newest where no other is told.
        let of = |ages: [Age; 2]| newest(visits().filter(|e| ages.contains(&e.age)));
        of([Age::Plain, Age::Newest]).or_else(|| of([Age::Last, Age::Part]))
    }

    /// "Elm House was inspected in May and rated good": whether the sentence of each visit names one practice, and another
    /// than this. Its date is no date of this one's.
    fn are_visits_of_others(&self, practice: usize) -> bool {
        let mut visits = self.events.iter().filter(|e| e.role == Role::Inspection);
        let of_other = |e: &Event| {
            let alone = matches!(self.scope.at(e.sentence), [only] if *only != practice);
            e.whose == Whose::Focus && alone && self.scope.names_one(e.sentence)
        };
        // A rating of its own that has a date is measured by the visit that the text is about.
        let rated = || self.events_of(practice).any(|e| e.role == Role::Rating);
        visits.all(of_other) && !rated()
    }

    /// "Elm House is inadequate. Inspectors were there in May. ... Oak House was rated good.": whether each visit was told while
    /// another was in hand, and in a paragraph before this one was named.
    fn are_visits_before(&self, practice: usize) -> bool {
        let mut visits = self.events.iter().filter(|e| e.role == Role::Inspection).peekable();
        let before = |e: &Event| {
            let of_other = |n: usize| n != practice && self.scope.is_told(n, e.sentence);
            let end = self.doc.block_of(e.sentence).and_then(|b| self.doc.blocks.get(b));
            let own = end.is_some_and(|b| self.scope.is_told(practice, b.sentences.end.saturating_sub(1)));
            e.whose == Whose::Focus && !own && matches!(self.scope.at(e.sentence), [only] if of_other(*only))
        };
        visits.peek().is_some() && visits.all(before)
    }

    /// Whether the text dates visits to hospitals, which are those of its only trust.
    fn sites_are_seen(&self) -> bool {
        let site = |n: &usize| self.kinds[*n] == Some(ServiceType::Hospital);
        let seen = |n: usize| self.events_of(n).any(|e| e.role == Role::Inspection);
        (0..self.kinds.len()).filter(site).any(seen)
    }

    /// Whether the text dates a visit to one of its trusts alone: another is named in passing.
    fn is_one_trust_seen(&self) -> bool {
        let trust = |n: &usize| self.kinds[*n] == Some(ServiceType::NhsTrust);
        let seen = |n: &usize| self.events_of(*n).any(|e| e.role == Role::Inspection);
        (0..self.kinds.len()).filter(trust).filter(seen).count() == 1
    }

    /// The finest date that the text gives for an inspection: "last year's inspection" may be told to the day elsewhere.
    pub(super) fn finest(&self, date: PartialDate, practice: usize) -> PartialDate {
        let found = self
            .memo
            .finest
            .get((date, practice), || Some(self.find_finest(date, practice)));
        found.unwrap_or(date)
    }

    fn find_finest(&self, date: PartialDate, practice: usize) -> PartialDate {
        let visits = || self.events_of(practice).filter(|e| e.role == Role::Inspection);
        // "after an inspection in February. At a previous one in February 2021 ...": two visits, though the months agree.
        let former = |d: PartialDate| visits().filter(|e| e.date == d).all(Event::is_past);
        let known = visits().map(|e| e.date).filter(|d| former(date) || !former(*d));
        let finer: Vec<PartialDate> = known
            .filter(|k| k.agrees(&date) && shares(*k, date) && k.finer_than(&date))
            .collect();
        match finer.as_slice() {
            [first, rest @ ..] if rest.iter().all(|r| r.agrees(first)) => rest.iter().fold(*first, |a, b| a.finer(*b)),
            _ => date,
        }
    }

    /// "Last May inspectors rated it inadequate. When they went in last year ...": of a visit of which only the year is told
    /// the month in which it gave a rating.
    fn rated_within(&self, date: PartialDate, practice: usize) -> PartialDate {
        let rated = self
            .events_of(practice)
            .filter(|e| e.role == Role::Rating && e.date.finer_than(&date));
        let mut rated = rated
            .map(|e| e.date)
            .filter(|d| date.is_year() && d.has_year() && d.agrees(&date));
        match (rated.next(), rated.next()) {
            (Some(only), None) => only,
            _ => date,
        }
    }

    /// The visit whose report came out on a day: the last that was over by then, a year before at most.
    pub(super) fn visit_of(&self, published: PartialDate, practice: usize) -> Option<PartialDate> {
        let found = || self.find_visit_of(published, practice);
        self.memo.visit_of.get((published, practice), found)
    }

    fn find_visit_of(&self, published: PartialDate, practice: usize) -> Option<PartialDate> {
        let day = published.earliest()?;
        let near = |d: &PartialDate| {
            d.latest()
                .is_some_and(|last| last < day && (day - last).num_days() < 366)
        };
        let visits = self
            .events_of(practice)
            .filter(|e| e.role == Role::Inspection && near(&e.date));
        // On a profile page the visit has a heading of its own.
        let headed = || {
            let all = self.section_inspections.iter().flatten().copied();
            all.filter(near).max_by(PartialDate::chronological)
        };
        // "Last May inspectors rated it inadequate. Their report came out on 19 July."
        let gave = |e: &&Event| e.role == Role::Rating && !e.date.is_year() && near(&e.date);
        let rated = || newest(self.events_of(practice).filter(gave));
        newest(visits).or_else(headed).or_else(rated)
    }

    /// The day on which the report of an earlier visit came out.
    pub(super) fn report_of(&self, visit: PartialDate, practice: usize) -> Option<PartialDate> {
        self.events_of(practice)
            .filter(|e| e.role == Role::Publication)
            .map(|e| e.date)
            .find(|d| self.visit_of(*d, practice) == Some(visit))
    }

    /// When the report of a section's inspection came out.
    pub(super) fn main_publication(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let found = || self.find_publication(section, practice);
        self.memo.publication.get((section, practice), found)
    }

    fn find_publication(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let of = |practice: usize| {
            let told = self.events_told_of(practice, section);
            let here = told.filter(|e| self.section(e.sentence) == section);
            newest(here.filter(|e| e.role == Role::Publication && !e.is_past()))
        };
        of(practice)
            .or_else(|| {
                // The report on a trust is that on its hospitals, where one visit was to all of them.
                let trust = only_trust(&self.kinds).filter(|_| self.is_part_of_trust(practice))?;
                let shared = self.main_inspection(section, practice)? == self.main_inspection(section, trust)?;
                shared.then(|| of(trust))?
            })
            .or_else(|| {
                // "Date of publication: 4 June 2015", over the section on the visit; or told in that on the next one.
                let visit = self.section_inspections.get(section).copied().flatten()?;
                self.report_of(visit, practice)
            })
    }

    /// The events that one date expression tells of.
    pub(super) fn events_of_mention(&self, mention: usize) -> &[Event] {
        let from = self.events.partition_point(|e| e.mention < mention);
        let to = self.events.partition_point(|e| e.mention <= mention);
        self.events.get(from..to).unwrap_or(&[])
    }

    /// The events of some sentences, in the order of the text.
    pub(super) fn events_in(&self, sentences: std::ops::Range<usize>) -> &[Event] {
        let from = self.events.partition_point(|e| e.sentence < sentences.start);
        let to = self.events.partition_point(|e| e.sentence < sentences.end);
        self.events.get(from..to).unwrap_or(&[])
    }

    /// The date of the sentence of a claim that tells when its rating was given.
    pub(super) fn own_date(&self, claim: &Claim, roles: &[Role]) -> Option<&Event> {
        claim
            .dates
            .iter()
            .find_map(|d| self.events_of_mention(*d).iter().find(|e| roles.contains(&e.role)))
    }

    /// The same for one practice: of "in May and June respectively" its own.
    pub(super) fn own_date_of(&self, claim: &Claim, practice: usize, roles: &[Role]) -> Option<&Event> {
        let told = |d: &usize| self.events_of_mention(*d).iter().filter(|e| roles.contains(&e.role));
        let own = |e: &&Event| matches!(e.whose, Whose::One(only) if only == practice);
        claim
            .dates
            .iter()
            .find_map(|d| told(d).find(own).or_else(|| told(d).next()))
    }
}

/// Whether a report is of a later visit: none comes out so long after its own.
pub(super) fn is_too_late(report: PartialDate, visit: PartialDate) -> bool {
    matches!((report.earliest(), visit.latest()), (Some(out), Some(seen)) if (out - seen).num_days() > MOST_DAYS)
}

/// Whether a date is over before another begins: a report of May is none on a visit of June.
pub(super) fn ends_before(a: PartialDate, b: PartialDate) -> bool {
    matches!((a.latest(), b.earliest()), (Some(end), Some(start)) if end < start)
}

/// The date of the newest event; where two are of one time, the finer one.
fn newest<'e>(events: impl Iterator<Item = &'e Event>) -> Option<PartialDate> {
    let mut best: Option<&Event> = None;
    for event in events {
        let better = best.is_none_or(|old| {
            if old.date.agrees(&event.date) && shares(old.date, event.date) {
                event.date.finer_than(&old.date)
            } else if old.date.lies_within(&event.date) || event.date.lies_within(&old.date) {
                // "on 21 March", of a visit on 8, 9 and 21 March.
                old.date.lies_within(&event.date)
            } else {
                is_after(event, old)
            }
        });
        if better {
            best = Some(event);
        }
    }
    best.map(|e| e.date)
}

/// Whether an event came after another: by the calendar, else by what its words say, else by the order of the months.
pub(super) fn is_after(a: &Event, b: &Event) -> bool {
    if a.date.has_year() && b.date.has_year() {
        return a.date.chronological(&b.date).is_gt();
    }
    // "A second check in July 2022 ... The new report is on a visit in May": told behind it, and not put into the past.
    let open = |e: &Event| !e.date.has_year() && e.age >= Age::Plain;
    if open(a) && b.date.has_year() && a.span.start > b.span.start {
        return true;
    }
    if open(b) && a.date.has_year() && b.span.start > a.span.start {
        return false;
    }
    if a.age != b.age {
        return a.age > b.age;
    }
    // Of two dates one of which has no year, that is the nearer one.
    if a.date.has_year() != b.date.has_year() {
        return b.date.has_year();
    }
    match (a.date.with_year(2000), b.date.with_year(2000)) {
        (Some(x), Some(y)) => x.chronological(&y).is_gt(),
        _ => false,
    }
}

/// The dated inspections of the practices.
pub(crate) fn inspections(ground: &Ground<'_>, ratings: &[RatingRow]) -> Vec<Inspection> {
    let mut out: Vec<Inspection> = Vec::new();
    // Where in `out` the inspections of each practice stand.
    let mut of: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    let numbers: FxHashMap<&str, usize> = (0..ground.practices.len())
        .rev()
        .map(|n| (ground.practices[n].as_str(), n))
        .collect();
    for event in ground.events.iter().filter(|e| e.role == Role::Inspection) {
        let dated: Vec<usize> = match event.whose {
            Whose::One(only) => vec![only],
            Whose::All => (0..ground.practices.len()).collect(),
            Whose::Focus => ground.scope.at(event.sentence).to_vec(),
        };
        for practice in dated {
            let Some(name) = ground.practices.get(practice) else {
                continue;
            };
            let section = ground.section(event.sentence);
            let is_main = event.age == Age::Part
                || ground
                    .main_inspection(section, practice)
                    .is_some_and(|m| m.agrees(&event.date) && shares(m, event.date));
            let evidence = ground.evidence(event.span, &[Column::Inspected], event.basis, "date");
            let date = ground.rated_within(event.date, practice);
            let own = of.entry(practice).or_default();
            let same = |i: &&usize| out[**i].inspected.is_some_and(|d| is_one_visit(d, date));
            match own.iter().find(same).copied() {
                Some(known) => {
                    let known = &mut out[known];
                    let lies = |a: PartialDate, b: PartialDate| a.lies_within(&b) || is_begun(a, b);
                    let apart = |d: PartialDate| lies(d, date) || lies(date, d);
                    known.inspected = known.inspected.map(|d| match apart(d) {
                        true if lies(d, date) => date,
                        true => d,
                        false => d.finer(date),
                    });
                    known.evidence.push(evidence);
                }
                None => {
                    own.push(out.len());
                    out.push(Inspection {
                        practice: name.clone(),
                        inspected: Some(date),
                        published: if is_main {
                            ground
                                .main_publication(section, practice)
                                .filter(|day| !ends_before(*day, date) && !is_too_late(*day, date))
                        } else {
                            ground.report_of(date, practice)
                        },
                        reported: ground.reported(event.sentence),
                        evidence: vec![evidence],
                    });
                }
            }
        }
    }
    for (section, date) in ground.section_inspections.iter().enumerate() {
        let Some(date) = *date else { continue };
        let sentence = ground.section_of.partition_point(|s| *s < section);
        let Some(practice) = ground.scope.at(sentence).first().copied() else {
            continue;
        };
        let Some(name) = ground.practices.get(practice) else {
            continue;
        };
        let own = of.entry(practice).or_default();
        let same = |n: &usize| out[*n].inspected.is_some_and(|d| is_one_visit(d, date));
        if ground.section_of.get(sentence) != Some(&section) || own.iter().any(same) {
            continue;
        }
        let span = ground.doc.sentences[sentence].span;
        own.push(out.len());
        out.push(Inspection {
            practice: name.clone(),
            inspected: Some(date),
            published: ground.report_of(date, practice),
            reported: ground.reported(sentence),
            evidence: vec![ground.evidence(span, &[Column::Inspected], Basis::Stated, "section.inspection")],
        });
    }
    for row in ratings {
        let Some(practice) = numbers.get(row.practice.as_str()).copied() else {
            continue;
        };
        let own = of.entry(practice).or_default();
        let known = || own.iter().filter_map(|n| out.get(*n));
        let more = told_by_rating(ground, row, practice, known()).or_else(|| told_by_report(row, known()));
        if let Some(more) = more {
            own.push(out.len());
            out.push(more);
        }
    }
    out
}

/// Whether a day on which a rating came out is that of a later visit's report as well, which it then is alone.
fn is_of_a_later_visit(ratings: &[RatingRow], row: &RatingRow, day: PartialDate) -> bool {
    let later = |r: &RatingRow| matches!((row.inspected, r.inspected), (Some(a), Some(b)) if ends_before(a, b));
    let same = |r: &&RatingRow| r.practice == row.practice && r.published == Some(day) && later(r);
    ratings.iter().any(|r| same(&r))
}

/// Takes from ratings the day on which those of a later visit came out.
pub(crate) fn drop_late_publications(ratings: &mut [RatingRow]) {
    let late: Vec<bool> = ratings
        .iter()
        .map(|row| row.published.is_some_and(|day| is_of_a_later_visit(ratings, row, day)))
        .collect();
    for (row, _) in ratings.iter_mut().zip(late).filter(|(_, late)| *late) {
        row.published = None;
        row.evidence.retain(|e| !e.columns.contains(Column::Published));
    }
}

/// Gives visits the day on which their ratings came out: "rated good on 3 November. It was last inspected on 19 September."
pub(crate) fn add_publications(ratings: &[RatingRow], out: &mut [Inspection]) {
    for visit in out
        .iter_mut()
        .filter(|i| i.published.is_none() && i.inspected.is_some())
    {
        let own = |r: &&RatingRow| r.practice == visit.practice && r.inspected == visit.inspected;
        let mut days = ratings.iter().filter(own).filter_map(|r| Some((r.published?, r)));
        let Some((day, row)) = days.next() else { continue };
        if days.any(|(d, _)| d != day) || is_of_a_later_visit(ratings, row, day) {
            continue;
        }
        visit.published = Some(day);
        let dated = row.evidence.iter().filter(|e| e.columns.contains(Column::Published));
        visit.evidence.extend(dated.cloned());
    }
}

/// A visit to the hospitals of a trust is told as one to the trust; if it rated nothing but hospitals, it was to them.
pub(crate) fn drop_unrated_trusts(ground: &Ground<'_>, ratings: &[RatingRow], out: &mut Vec<Inspection>) {
    if !ground.kinds.contains(&Some(ServiceType::NhsTrust)) || !ground.kinds.contains(&Some(ServiceType::Hospital)) {
        return;
    }
    let kind = |name: &str| {
        let at = ground.practices.iter().position(|p| p == name);
        at.and_then(|n| ground.kinds.get(n).copied().flatten())
    };
    out.retain(|inspection| {
        let Some(date) = inspection.inspected else { return true };
        if kind(&inspection.practice) != Some(ServiceType::NhsTrust) {
            return true;
        }
        let visited = |r: &&RatingRow| r.inspected.is_some_and(|d| is_one_visit(d, date));
        let mut rated = ratings.iter().filter(visited).map(|r| &r.practice).peekable();
        rated.peek().is_none() || rated.any(|p| kind(p) != Some(ServiceType::Hospital))
    });
}

/// The visit that gave a hospital of a trust its rating, where the text dates it for the trust or for several at once.
fn told_by_rating<'i>(
    ground: &Ground<'_>,
    row: &RatingRow,
    practice: usize,
    mut known: impl Iterator<Item = &'i Inspection>,
) -> Option<Inspection> {
    let date = row.inspected?;
    let same = |i: &Inspection| i.inspected.is_some_and(|d| is_one_visit(d, date));
    if !ground.is_part_of_trust(practice) || known.any(same) {
        return None;
    }
    let visit = |e: &&Event| e.role == Role::Inspection && is_one_visit(e.date, date);
    let event = ground.events.iter().find(visit)?;
    Some(Inspection {
        practice: row.practice.clone(),
        inspected: Some(date),
        published: row.published,
        reported: row.reported,
        evidence: vec![ground.evidence(event.span, &[Column::Inspected], event.basis, "date")],
    })
}

/// Whether two dates are of one visit: they agree, or one is a day of the other.
fn is_one_visit(a: PartialDate, b: PartialDate) -> bool {
    a.agrees(&b) && shares(a, b) || a.lies_within(&b) || b.lies_within(&a) || is_begun(a, b) || is_begun(b, a)
}

/// Whether two dates tell some of the same: a September of no known year and the year 2019 do not.
pub(super) fn shares(a: PartialDate, b: PartialDate) -> bool {
    (a.has_year() || !b.is_year()) && (b.has_year() || !a.is_year())
}

/// Whether a date is the beginning of a longer visit: the heading's "17 and 18 May", of a visit on 17, 18 and 24 May.
fn is_begun(date: PartialDate, whole: PartialDate) -> bool {
    let spans = matches!(date, PartialDate::Span(..)) && matches!(whole, PartialDate::Span(..));
    spans && date.has_year() && date.earliest() == whole.earliest() && date.latest() < whole.latest()
}

/// An earlier inspection of which the text dates nothing but the report: "rated good in a report of May 2016".
fn told_by_report<'i>(row: &RatingRow, known: impl Iterator<Item = &'i Inspection> + Clone) -> Option<Inspection> {
    let published = row.published.filter(|_| row.inspected.is_none())?;
    let before = |i: &Inspection| i.inspected.and_then(|d| d.earliest()) > published.latest();
    let told = |i: &Inspection| i.published.is_some_and(|d| d.agrees(&published));
    if known.clone().any(told) || !known.clone().any(before) {
        return None;
    }
    let dated = |e: &&Evidence| e.columns.contains(Column::Published);
    Some(Inspection {
        practice: row.practice.clone(),
        inspected: None,
        published: Some(published),
        reported: row.reported,
        evidence: vec![row.evidence.iter().find(dated)?.clone()],
    })
}

/// The practices that a sentence is about: those that it names, else those in focus.
fn concerned(ground: &Ground<'_>, items: &Items, sentence: usize) -> Vec<usize> {
    let list = items.of(sentence);
    let plural = list.iter().any(|i| i.class.has(Class::PRONOUN) && i.value == 2) || ground.scope.together(sentence);
    let focus = ground.scope.at(sentence);
    if plural {
        focus.to_vec()
    } else {
        focus
            .iter()
            .take(list.iter().filter(|i| i.class.has(Class::NAME)).count().max(1))
            .copied()
            .collect()
    }
}

/// Lists the sentences of which a rating was given up, unless rows say it all the same, or one is listed already.
pub(crate) fn list_unread<'l>(
    ground: &Ground<'_>,
    left: impl Iterator<Item = &'l Left>,
    claims_of: &[Vec<&Claim>],
    known: &[RatingRow],
    out: &mut Vec<Unresolved>,
) {
    let (mut given, mut of_any) = (FxHashSet::default(), FxHashSet::default());
    for row in known {
        for rating in std::iter::once(row.rating).chain(row.previous) {
            given.insert((row.practice.as_str(), row.service.as_deref(), row.question, rating));
            of_any.insert((row.practice.as_str(), row.question, rating));
        }
    }
    let told = |s: usize| claims_of.get(s).is_some_and(|c| !c.is_empty());
    let mut listed: BTreeSet<u32> = out.iter().flat_map(|u| &u.evidence).filter_map(|e| e.start).collect();
    for left in left.filter(|l| l.why.is_given_up()) {
        let sentence = left.sentence;
        let here = left.practice.or_else(|| ground.scope.at(sentence).first().copied());
        let name = here.and_then(|p| ground.practices.get(p));
        let service = ground.service_at.get(sentence).and_then(Option::as_deref);
        let known = |name: &str, rating| {
            let mut questions = questions_of(left.set);
            match left.why {
                Why::Inspection => questions.any(|q| of_any.contains(&(name, q, rating))),
                _ => questions.any(|q| given.contains(&(name, service, q, rating))),
            }
        };
        let says = match (name, left.rating) {
            (_, Some(_)) if left.why == Why::Whose && left.practice.is_none() => false,
            (Some(_), Some(_)) if left.open => false,
            (Some(name), Some(rating)) => known(name, rating),
            // "Our rating of this service improved. We rated it as good": the next sentence tells it.
            (_, None) => left.why == Why::Inspection || told(sentence) || told(sentence + 1),
            // Nobody is in hand.
            (None, _) => true,
        };
        let span = ground.doc.sentences[sentence].span;
        let place = ground.doc.origin(span);
        if says || listed.range(place.start..place.end).next().is_some() {
            continue;
        }
        listed.insert(place.start);
        let mut asked = left.set.questions();
        let question = asked.next().filter(|_| asked.next().is_none());
        out.push(Unresolved {
            practice: name.cloned(),
            service: service.map(str::to_owned),
            question,
            reason: Reason::NotUnderstood,
            detail: detail(left.why).to_owned(),
            evidence: vec![ground.evidence(span, &[Column::Detail], Basis::Stated, left.why.entry())],
        });
    }
}

/// The questions that something may answer: the whole, where it names none.
fn questions_of(set: Set) -> impl Iterator<Item = Question> {
    let any = set.rest.is_some() || set.except || set.those;
    let whole = set.is_empty();
    Question::ALL
        .iter()
        .copied()
        .filter(move |q| any || set.has(*q) || whole && *q == Question::Overall)
}

fn detail(why: Why) -> &'static str {
    match why {
        Why::Compared => "compares ratings in a way that was not understood",
        Why::Whose => "speaks of a rating, and it was not understood whose it is",
        Why::Inspection => "speaks of a rating of which it was not understood when it was given",
        _ => "speaks of a rating that could not be placed",
    }
}

/// "The practice was inspected by the CQC and rated good", on a page that nowhere names it: its ratings stand there, and are
/// in no row.
pub(crate) fn nameless(ground: &Ground<'_>, items: &Items, claims: &[Claim], kind: Kind) -> Option<Unresolved> {
    let has = |s: usize, class: Class| items.of(s).iter().any(|i| i.class.has(class));
    let regulator = kind == Kind::InspectionReport || (0..items.sentences.len()).any(|s| has(s, Class::CQC));
    let one = |c: &&Claim| {
        let rated = matches!(c.value.to, Target::Is(r) if r.rank().is_some());
        rated && has(c.sentence, Class::TYPE.with(Class::PRONOUN)) && !has(c.sentence, Class::MANY)
    };
    let claim = claims.iter().find(one).filter(|_| regulator)?;
    Some(Unresolved {
        practice: None,
        service: None,
        question: None,
        reason: Reason::NotUnderstood,
        detail: "tells ratings of a service that the text does not name".to_owned(),
        evidence: vec![ground.evidence(claim.span, &[Column::Detail], Basis::Stated, claim.entry)],
    })
}

/// The findings of the practices; one about several goes to the first named.
pub(crate) fn findings(ground: &Ground<'_>, items: &Items, told: &[ReadFinding]) -> Vec<Finding> {
    let mut out = Vec::new();
    for finding in told {
        let Some(practice) = concerned(ground, items, finding.sentence).first().copied() else {
            continue;
        };
        let Some(name) = ground.practices.get(practice) else {
            continue;
        };
        let evidence = ground.evidence(finding.span, &[Column::Text], Basis::Stated, finding.entry);
        let text = ground.doc.slice(finding.span);
        out.push(Finding {
            practice: name.clone(),
            // A text with odd characters is read as if it had plain ones.
            text: if *evidence.text == *text {
                evidence.text.clone()
            } else {
                text.into()
            },
            polarity: finding.polarity,
            question: finding.question,
            speaker: finding.speaker,
            inspected: ground.main_inspection(ground.section(finding.sentence), practice),
            evidence: vec![evidence],
        });
    }
    out
}
