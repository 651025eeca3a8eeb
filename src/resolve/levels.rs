//! Which level a rating is for: the trust, the hospital, or one of their core services.
//!
//! A service comes into focus when a heading, a label, the lead or a rating names it, and leaves it when a rating is
//! told of the hospital or trust as a whole, or of another practice.

use super::events::only_trust;
use super::record::Ground;
use crate::lexicon::Class;
use crate::model::{Question, ServiceType};
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::OTHERS;
use crate::read::ratings::claim::{Claim, Subject};
use crate::read::ratings::visited::{aside, without};
use crate::read::services::{has_core_services, name_of};
use crate::text::{BlockKind, Document};
use std::borrow::Cow;

/// How many paragraphs of running text count as the lead, with the headings before them.
const LEAD: usize = 5;

/// Gives each claim that names no service the service in focus, if there is one; tells which is in focus at each
/// sentence.
pub(crate) fn settle(ground: &Ground<'_>, items: &Items, claims: &mut [Claim]) -> Vec<Option<String>> {
    if !ground.kinds.iter().any(|k| has_core_services(*k)) {
        return Vec::new();
    }
    let mut out = Vec::with_capacity(ground.doc.sentences.len());
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by_key(|n| (claims[*n].sentence, claims[*n].place));
    let mut order = order.into_iter().peekable();
    let mut walk = Walk {
        ground,
        items,
        focus: Focus::default(),
        named: Vec::new(),
        pair: Vec::new(),
        outer: None,
        section: 0,
        page: Focus::default(),
        first: None,
        several: false,
        headed: false,
        block: usize::MAX,
        paragraphs: 0,
        left: false,
        told_at: 0,
        sites: None,
        wide: None,
        homes: homes(ground, items),
    };
    for sentence in 0..ground.doc.sentences.len() {
        walk.enter(sentence);
        let mut from = 0;
        while let Some(n) = order.next_if(|n| claims[*n].sentence == sentence) {
            let at = claims[n].place;
            // A table tells its own service.
            if !claims[n].entry.starts_with("grid.") {
                walk.claim(&mut claims[n], from);
                from = at;
            }
        }
        out.push(walk.focus.services.first().map(|s| ground.service_names.full(s)));
    }
    out
}

/// The services that a text is about at a point; none where it is about the hospital or trust itself.
#[derive(Clone, Debug, Default)]
struct Focus {
    services: Vec<String>,
    /// Whose they are, where only one practice is meant.
    home: Option<usize>,
}

struct Walk<'w> {
    ground: &'w Ground<'w>,
    items: &'w Items,
    focus: Focus,
    /// The services named last: "the unit", "these wards".
    named: Vec<String>,
    /// The two services that a sentence named last: "the former", "the latter".
    pair: Vec<String>,
    /// The focus before the label of a list item or the aside of a paragraph.
    outer: Option<Focus>,
    /// The dated section of the text, and what the headings of the page before all text are about.
    section: usize,
    page: Focus,
    /// The service that the text named first, and whether it has named another.
    first: Option<String>,
    several: bool,
    /// Whether a heading has just named the service, with no text since: "Surgery", "Updated 6 August 2021".
    headed: bool,
    block: usize,
    /// How many paragraphs of running text came before.
    paragraphs: usize,
    /// Whether a service lost the focus to its hospital or trust, rated in passing.
    left: bool,
    /// The sentence of the last claim on a service.
    told_at: usize,
    /// A sentence on all hospitals, and these.
    sites: Option<(usize, Vec<usize>)>,
    /// A sentence that tells of the whole trust, and that trust.
    wide: Option<(usize, usize)>,
    /// Which services the text looks at in which hospitals: "surgery at Elm Infirmary and maternity at Oak Hospital".
    homes: Vec<(String, usize)>,
}

/// Words that tell one site of a trust from another.
const OTHER_SITES: &[&str] = &[
    "smaller", "larger", "main", "other", "second", "sister", "bigger", "biggest", "largest", "smallest", "site",
    "base", "campus",
];

/// Which services a text names "at" which of its hospitals.
fn homes(ground: &Ground<'_>, items: &Items) -> Vec<(String, usize)> {
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
        for at in (0..list.len()).filter(|at| list[*at].class.has(Class::SERVICE)) {
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
            let full = ground.service_names.full(&name_of(ground.doc, &list[at]));
            for name in places.filter(|i| i.class.has(Class::NAME) && i.value < OTHERS) {
                let kind = ground.kinds.get(name.value as usize).copied().flatten();
                if has_core_services(kind) && kind != Some(ServiceType::NhsTrust) {
                    out.push((full.clone(), name.value as usize));
                }
            }
        }
    }
    out
}

impl Walk<'_> {
    fn doc(&self) -> &Document<'_> {
        self.ground.doc
    }

    /// Moves the focus by what a sentence names, whether it rates or not.
    fn enter(&mut self, sentence: usize) {
        let block = self.doc().sentences[sentence].block;
        let opens = block != self.block;
        self.block = block;
        self.turn_the_page(self.ground.section(sentence));
        let list = self.items.of(sentence);
        // "Good" and the day of the report stand between a heading and its text.
        self.headed &= list.len() <= 4;
        let kind = self.doc().blocks.get(block).map(|b| b.kind);
        let heading = kind == Some(BlockKind::Heading);
        // "The hospital, where they looked at surgery, was rated good": told of the hospital.
        let aside = aside(list).unwrap_or(0..0);
        let named: Vec<String> = list
            .iter()
            .enumerate()
            .filter(|(at, i)| i.class.has(Class::SERVICE) && !aside.contains(at))
            // "its national maternity programme"
            .filter(|(at, _)| {
                let next = list.get(at + 1);
                // "31 beds, two theatres and an endoscopy suite"
                const OTHER: &[&str] = &[
                    "programme",
                    "programmes",
                    "campaign",
                    "review",
                    "suite",
                    "suites",
                    "room",
                    "rooms",
                    "theatre",
                    "theatres",
                    "facilities",
                    "equipment",
                ];
                !next.is_some_and(|n| n.reads(self.doc(), OTHER))
            })
            .map(|(_, i)| name_of(self.doc(), i))
            .collect();
        let named = self.each_once(named);
        self.count(&named);
        if opens && let Some(outer) = self.outer.take_if(|_| !is_label(list)) {
            self.focus = outer;
        }
        // "Are services safe at this hospital?"
        let asks = list.last().is_some_and(|i| i.reads(self.doc(), &["?"]));
        if asks && list.iter().any(|i| i.class.has(Class::QUESTION)) && self.names_this_place(list) {
            self.leave();
        }
        self.left &= !heading;
        // "Maternity: report published" heads what follows.
        let heads = heading && !list.iter().any(|i| i.class.has(Class::RATING));
        if opens && is_label(list) && !heads {
            if self.outer.is_none() {
                self.outer = Some(self.focus.clone());
            }
            self.turn_to(named.into_iter().take(1).collect(), sentence);
            return;
        }
        let tells = Class::RATING
            .with(Class::GRADE)
            .with(Class::DOWN)
            .with(Class::UP)
            .with(Class::INSPECT)
            .with(Class::CQC)
            .with(Class::PUBLISH);
        let tells = list.iter().any(|i| i.class.has(tells));
        // "rated inadequate, because of gaps in maternity": where the reason lies.
        let place = |class: Class| list.iter().position(|i| i.class.has(class));
        let behind = place(Class::RATING).is_some_and(|r| place(Class::SERVICE) > Some(r));
        let leads = self.paragraphs < LEAD && tells && (heading || !behind);
        if opens && kind == Some(BlockKind::Paragraph) {
            if self.section == 0 && self.paragraphs == 0 {
                self.page = self.focus.clone();
            }
            self.paragraphs += 1;
        }
        let has = |class: Class| list.iter().any(|i| i.class.has(class));
        let tells_rating = has(Class::RATING);
        if self.opens_on_the_whole(list) {
            self.focus = Focus::default();
        }
        match named.as_slice() {
            // A menu above the text names services too.
            [_] if heading && (self.paragraphs > 0 || tells) || leads => {
                self.turn_to(named, sentence);
                self.headed = heading;
            }
            [_] if self.is_taken_up(sentence) => self.turn_to(named, sentence),
            [] if heading && list.first().is_some_and(|i| i.class.has(Class::OVERALL)) => self.focus = Focus::default(),
            // "Earlier inspections" heads a list of what the whole was rated.
            [] if heading && !tells_rating && has(Class::PAST) && has(Class::INSPECT.with(Class::GRADE)) => {
                self.focus = Focus::default();
            }
            // In the lead the name of a hospital is the caption of its picture.
            [] if heading && has(Class::NAME) && self.paragraphs >= LEAD => self.focus = Focus::default(),
            [a, b] => {
                self.pair = vec![a.clone(), b.clone()];
                if leads && !heading {
                    self.focus = Focus::default();
                }
            }
            [_, _, ..] if leads && !heading => self.focus = Focus::default(),
            _ => {}
        }
    }

    /// "Inspectors looked at maternity services because staff in both maternity units had spoken up": named twice, one
    /// service.
    fn each_once(&self, named: Vec<String>) -> Vec<String> {
        let full = |s: &String| self.ground.service_names.full(s);
        let mut out: Vec<String> = Vec::with_capacity(named.len());
        for name in named {
            if !out.iter().any(|o| full(o) == full(&name)) {
                out.push(name);
            }
        }
        out
    }

    /// "at this hospital", "in this trust".
    fn names_this_place(&self, list: &[Item]) -> bool {
        let this = |n: usize| n > 0 && list[n - 1].reads(self.doc(), &["this", "the"]);
        let led = |n: usize| n > 1 && list[n - 2].class.has(Class::PREP);
        let place = |n: usize| {
            let kind = ServiceType::ALL.get(list[n].value as usize).copied();
            list[n].class.has(Class::TYPE) && has_core_services(kind)
        };
        (0..list.len()).any(|n| place(n) && this(n) && led(n))
    }

    /// Forgets the services in hand: what follows is of the hospital or trust as a whole.
    fn leave(&mut self) {
        self.focus = Focus::default();
        self.outer = None;
        self.left = false;
        self.named.clear();
        self.pair.clear();
    }

    /// "Our rating of the trust stayed the same": what follows is of the whole.
    fn opens_on_the_whole(&self, list: &[Item]) -> bool {
        let whole = |w: &[Item]| {
            w[0].class.has(Class::GRADE)
                && w[1].reads(self.doc(), &["of", "for"])
                && w[2].class.has(Class::DET)
                && w[3].reads(self.doc(), &["trust", "hospital", "provider", "organisation"])
        };
        list.windows(4).take(3).any(whole) && !list.iter().any(|i| i.class.has(Class::SERVICE))
    }

    /// Notes whether the text has named more than one service.
    fn count(&mut self, named: &[String]) {
        for name in named {
            let full = self.ground.service_names.full(name);
            self.several |= self.first.as_ref().is_some_and(|first| *first != full);
            self.first.get_or_insert(full);
        }
    }

    /// Each dated entry of a page begins with what the page is about: the service of the entry before is none of its own.
    /// The parts of one report have the same day each.
    fn turn_the_page(&mut self, section: usize) {
        let told = |s: usize| self.ground.section_dates.get(s).copied().flatten();
        let visit = |s: usize| self.ground.section_inspections.get(s).copied().flatten();
        let last = self.section;
        self.section = section;
        // What stands above the first entry of a page without a day may be the head of that entry.
        let other_day = told(last).is_some() && told(section).is_some() && told(last) != told(section);
        let other_visit = visit(section).is_some() && visit(last) != visit(section);
        // A page that names one service alone is about that.
        if self.headed || !(other_day || other_visit && self.several) {
            return;
        }
        self.leave();
        self.focus = self.page.clone();
        // No menu stands above an entry.
        self.paragraphs = 1;
    }

    /// "Wards for older people were looked at too. They are still good.": a service that opens a sentence without a rating,
    /// and which the next goes on with.
    fn is_taken_up(&self, sentence: usize) -> bool {
        let list = self.items.of(sentence);
        let opens = list.iter().find(|i| !i.class.has(Class::DET.with(Class::PRONOUN)));
        // "Surgery at Oak Hospital was visited, too": where it is is told on the way.
        let named = list.iter().any(|i| i.class.has(Class::NAME));
        let placed = || {
            let service = list.iter().position(|i| i.class.has(Class::SERVICE));
            service.is_some_and(|s| {
                list.get(s + 1)
                    .is_some_and(|i| i.reads(self.doc(), &["at", "in", "run"]))
            })
        };
        if named && !placed() {
            return false;
        }
        let rates = Class::RATING;
        let block = |s: usize| self.doc().block_of(s);
        let next = self.items.of(sentence + 1).first();
        opens.is_some_and(|i| i.class.has(Class::SERVICE))
            && !list.iter().any(|i| i.class.has(rates))
            && block(sentence) == block(sentence + 1)
            && next.is_some_and(|i| i.reads(self.doc(), &["they", "it", "these", "this"]))
    }

    fn turn_to(&mut self, services: Vec<String>, sentence: usize) {
        let mut here = practices(self.items.of(sentence))
            .into_iter()
            .filter(|p| self.is_site(*p));
        let home = here.next().filter(|_| here.next().is_none());
        self.named.clone_from(&services);
        self.focus = Focus { services, home };
    }

    /// Settles one claim; `from` is where the value before it in its sentence stands.
    fn claim(&mut self, claim: &mut Claim, from: u32) {
        let list = without(Cow::Borrowed(self.items.of(claim.sentence)));
        let mut clause = clause(&list, from, claim.place);
        // "the second time that the trust has been rated good": whose it is stands inside the value.
        if claim.entry == "value.again" {
            let value = list.partition_point(|i| i.span.start < claim.place);
            let rating = list[value..]
                .iter()
                .position(|i| i.class.has(Class::RATING))
                .unwrap_or(0);
            clause = &list[value - clause.len()..value + rating];
        }
        if let Some(sites) = self.each_site(clause).or_else(|| self.sites_gone_on_with(claim)) {
            self.sites = Some((claim.sentence, sites));
        }
        if let Some((_, sites)) = self.sites.as_ref().filter(|(s, _)| *s == claim.sentence)
            && practices(clause).is_empty()
        {
            claim.subject = Subject::Practices(sites.clone());
        }
        if self.is_trust_wide(clause) && claim.services.is_empty() {
            self.wide = only_trust(&self.ground.kinds).map(|t| (claim.sentence, t));
        }
        // "At trust level, safe remained good, while effective improved"
        let wide = self.wide.filter(|(s, _)| *s == claim.sentence).map(|(_, t)| t);
        let other =
            |i: &Item| i.class.has(Class::NAME.with(Class::TYPE).with(Class::SERVICE)) && !self.is_trust_wide(&[*i]);
        if let Some(trust) = wide.filter(|_| claim.subject == Subject::Focus && claim.services.is_empty())
            && (self.is_trust_wide(clause) || !clause.iter().any(other))
        {
            claim.subject = Subject::Practices(vec![trust]);
            claim.about = None;
        }
        if let Some((homes, services)) = self.each_at_its_own(claim, clause) {
            claim.subject = Subject::Practices(homes);
            claim.services = services;
            claim.about = None;
            claim.apart = true;
            return;
        }
        if claim.services.is_empty() {
            claim.services = self.services(claim, clause);
        }
        if let Some(home) = self.home_of(claim) {
            claim.subject = Subject::Practices(vec![home]);
        }
        if let Some(home) = self.goes_on_with_unit(claim) {
            claim.services.clone_from(&self.focus.services);
            claim.subject = Subject::Practices(vec![home]);
        }
        if claim.services.is_empty() {
            if self.is_whole(claim, clause) {
                self.left |= !self.focus.services.is_empty();
                self.focus = Focus::default();
            }
            return;
        }
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

    /// "At both hospitals maternity is inadequate. Caring has risen to good.": a sentence that names nobody goes on with
    /// the hospitals of the one before.
    fn sites_gone_on_with(&self, claim: &Claim) -> Option<Vec<usize>> {
        let (told, sites) = self.sites.as_ref()?;
        let next = told + 1 == claim.sentence && self.doc().block_of(*told) == self.doc().block_of(claim.sentence);
        let others = Class::NAME.with(Class::TYPE).with(Class::SERVICE).with(Class::PRONOUN);
        let list = self.items.of(claim.sentence);
        let plain = claim.subject == Subject::Focus && claim.services.is_empty();
        (next && plain && !list.iter().any(|i| i.class.has(others))).then(|| sites.clone())
    }

    /// "Both services were rated good", of surgery at one hospital and maternity at another: the hospital of each.
    fn each_at_its_own(&self, claim: &Claim, clause: &[Item]) -> Option<(Vec<usize>, Vec<String>)> {
        const COUNTS: &[(&str, usize)] = &[("both", 2), ("two", 2), ("three", 3), ("four", 4)];
        let services = clause
            .iter()
            .position(|i| i.reads(self.doc(), &["services", "units", "departments"]))?;
        let near = &clause[services.saturating_sub(2)..services];
        let says = |w: &str| near.iter().any(|i| self.doc().slice(i.span).eq_ignore_ascii_case(w));
        let (_, count) = COUNTS.iter().find(|(w, _)| says(w))?;
        let mut homes: Vec<(String, usize)> = self.homes.clone();
        homes.sort();
        homes.dedup();
        let distinct = |n: usize| homes[..n].iter().all(|h| h.0 != homes[n].0 && h.1 != homes[n].1);
        let fits = homes.len() == *count && (0..homes.len()).all(distinct);
        let plain = practices(clause).is_empty() && claim.services.is_empty() && claim.subject != Subject::OfTwo(0);
        (fits && plain).then(|| homes.into_iter().map(|(s, p)| (p, s)).unzip())
    }

    /// The hospital of a claim that names none, where its only service was looked at in that one alone.
    fn home_of(&self, claim: &Claim) -> Option<usize> {
        let [service] = claim.services.as_slice() else {
            return None;
        };
        if !practices(self.items.of(claim.sentence)).is_empty() || claim.subject != Subject::Focus {
            return None;
        }
        let full = self.ground.service_names.full(service);
        let mut homes = self.homes.iter().filter(|(s, _)| *s == full).map(|(_, p)| *p);
        let first = homes.next()?;
        let about = self.ground.subjects(claim);
        (homes.all(|p| p == first) && !(about.len() == 1 && self.is_site(first) && about[0] == first)).then_some(first)
    }

    /// The services of a claim that names none behind its value.
    fn services(&self, claim: &Claim, clause: &[Item]) -> Vec<String> {
        // "surgery was inspected but not rated"
        let stands = Class::PRONOUN
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::QUESTION)
            .with(Class::SERVICE);
        let elided = clause.len() <= 4 && !clause.iter().any(|i| i.class.has(stands));
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
            return self.named.clone();
        }
        if self.focus.services.is_empty() || self.is_whole(claim, clause) {
            return Vec::new();
        }
        let plural = clause.iter().any(|i| {
            i.class.has(Class::PRONOUN) && (i.value == 2 || self.doc().slice(i.span).eq_ignore_ascii_case("these"))
        });
        if self.focus.services.len() > 1 && !plural {
            return Vec::new();
        }
        let practices = self.ground.subjects(claim);
        let fits = practices.iter().all(|p| {
            has_core_services(self.ground.kinds.get(*p).copied().flatten())
                && (self.focus.home.is_none_or(|h| h == *p) || is_led_by_at(self.doc(), clause, *p))
        });
        if fits { self.focus.services.clone() } else { Vec::new() }
    }

    /// The services that the words before a value are about: "surgery is good for being safe".
    fn subject_of(&self, clause: &[Item]) -> Option<Vec<String>> {
        let last = clause.iter().rposition(|i| i.class.has(Class::SERVICE))?;
        let behind = &clause[last + 1..];
        let other = (0..behind.len()).any(|n| self.is_whole_at(behind, n));
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
            let unit = ["unit", "units", "department", "departments", "ward", "wards"].contains(&text);
            // Behind "the hospital remains good" the service is still the one that was looked at.
            let known = !self.focus.services.is_empty() || self.left && text == "service";
            let service = ["service", "services"].contains(&text) && known && !ambulance;
            let near = ["the", "this", "these", "both", "each", "its"];
            (unit || service) && led(&near) && !led(&["other", "all", "core"])
        })
    }

    /// Whether a claim is about a hospital or trust as a whole.
    fn is_whole(&self, claim: &Claim, clause: &[Item]) -> bool {
        let says = |n: usize, word: &str| self.doc().slice(clause[n].span).eq_ignore_ascii_case(word);
        let other = |n: usize| {
            self.is_whole_at(clause, n) && clause[n].class.has(Class::TYPE)
                || n > 0 && says(n - 1, "other") && (says(n, "services") || says(n, "wards"))
                || n > 0 && says(n - 1, "own") && clause[n].class.has(Class::GRADE)
        };
        if (0..clause.len()).any(other) || self.is_trust_wide(clause) || self.is_of_the_whole(claim) {
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

    /// "at trust level", "trust-wide", "across the trust": told of the whole.
    fn is_trust_wide(&self, clause: &[Item]) -> bool {
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
            wide(word(n)) || level() || across() && word(n) == "trust"
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
    fn is_whole_at(&self, clause: &[Item], n: usize) -> bool {
        let item = &clause[n];
        let kind = if item.class.has(Class::NAME) && item.value < OTHERS {
            self.ground.kinds.get(item.value as usize).copied().flatten()
        } else if item.class.has(Class::TYPE) && !item.class.has(Class::NAME) {
            ServiceType::ALL.get(item.value as usize).copied()
        } else {
            None
        };
        has_core_services(kind) && !is_at(self.doc(), clause, n)
    }

    fn is_site(&self, practice: usize) -> bool {
        let kind = self.ground.kinds.get(practice).copied().flatten();
        has_core_services(kind) && kind != Some(ServiceType::NhsTrust)
    }

    /// "both hospitals", "at each of them": all hospitals of the text.
    fn each_site(&self, clause: &[Item]) -> Option<Vec<usize>> {
        let says = |i: &Item, words: &[&str]| i.reads(self.doc(), words);
        let each = |i: &Item| {
            says(
                i,
                &["both", "each", "either", "all", "all three", "all four", "each of them"],
            )
        };
        let site = [
            "hospital",
            "hospitals",
            "site",
            "sites",
            "location",
            "locations",
            "infirmaries",
        ];
        let named = |n: usize| {
            each(&clause[n])
                && (clause[n + 1..].iter().take(3).any(|i| says(i, &site))
                    || n > 0
                        && says(&clause[n - 1], &["at"])
                        && !clause.get(n + 1).is_some_and(|i| i.class.has(Class::NAME)))
        };
        let found = (0..clause.len()).any(named);
        let sites: Vec<usize> = (0..self.ground.kinds.len()).filter(|p| self.is_site(*p)).collect();
        (found && sites.len() > 1).then_some(sites)
    }
}

/// The items between the value before, or the boundary of the clause, and the value at the byte `at`.
fn clause(items: &[Item], from: u32, at: u32) -> &[Item] {
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

/// "Maternity: ...", "Urgent care at Oak Hospital - the rating ...": a line that begins with a service and a mark.
fn is_label(items: &[Item]) -> bool {
    let Some(first) = items.iter().position(|i| !i.class.has(Class::DET.with(Class::QUOTE))) else {
        return false;
    };
    let mark = Class::DASH.with(Class::COLON);
    items[first].class.has(Class::SERVICE)
        && items[first + 1..].iter().take(4).any(|i| i.class.has(mark))
        && !items[first + 1..].iter().take_while(|i| !i.class.has(mark)).any(|i| {
            i.class
                .has(Class::BE.with(Class::HAVE).with(Class::COMMA).with(Class::RATED))
        })
}

fn practices(items: &[Item]) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items {
        let index = item.value as usize;
        if item.class.has(Class::NAME) && item.value < OTHERS && !out.contains(&index) {
            out.push(index);
        }
    }
    out
}

/// Whether the item at `n` only says where: "at the hospital", "in Oak Hospital's".
fn is_at(doc: &Document<'_>, items: &[Item], n: usize) -> bool {
    // "at each of our hospitals"
    let passed =
        |i: &&Item| !i.class.has(Class::DET) && !i.reads(doc, &["each", "both", "of", "each of", "all", "either"]);
    let before = items[..n].iter().rev().find(passed);
    before.is_some_and(|i| i.reads(doc, &["at", "within", "inside", "by"]))
}

fn is_led_by_at(doc: &Document<'_>, items: &[Item], practice: usize) -> bool {
    (0..items.len())
        .any(|n| items[n].class.has(Class::NAME) && items[n].value as usize == practice && is_at(doc, items, n))
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Texts, and the practice, service, question and rating of each row.
    #[test]
    fn ratings_go_to_their_level() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Maternity services at Alder Hospital in Selby were rated inadequate overall. Caring was rated good.",
                &[
                    "Alder Hospital|maternity services|overall inadequate",
                    "Alder Hospital|maternity services|caring good",
                ],
            ),
            (
                "Alder Hospital in Selby was rated inadequate overall. Caring was rated good.",
                &["Alder Hospital||overall inadequate", "Alder Hospital||caring good"],
            ),
            // The focus leaves the service.
            (
                "Maternity services at Alder Hospital in Selby were rated inadequate overall.\n\nThe hospital is still rated good overall. It remains good for being safe.",
                &[
                    "Alder Hospital|maternity services|overall inadequate",
                    "Alder Hospital||overall good",
                    "Alder Hospital||safe good",
                ],
            ),
            (
                "The CQC inspected surgery at Alder Hospital in Selby in May.\n\nSurgery is rated good for being safe. The department was rated outstanding overall. Ratings for other services do not change and the hospital keeps its good rating.",
                &[
                    "Alder Hospital|surgery|safe good",
                    "Alder Hospital|surgery|overall outstanding",
                    "Alder Hospital||overall good",
                ],
            ),
            // What a heading of the past lists is of the whole.
            (
                "Wharfe Vale NHS Foundation Trust was inspected by the CQC in October 2019 and rated good overall.\n\nForensic inpatient or secure wards: outstanding\n\nPrevious inspections\n\nSeptember 2017 – overall good\n\nJune 2015 – overall requires improvement",
                &[
                    "Wharfe Vale NHS Foundation Trust||overall good",
                    "Wharfe Vale NHS Foundation Trust|forensic inpatient or secure wards|overall outstanding",
                    "Wharfe Vale NHS Foundation Trust||overall good",
                    "Wharfe Vale NHS Foundation Trust||overall requires_improvement",
                ],
            ),
            // Each entry of a page begins anew.
            (
                "Wharfe Vale NHS Foundation Trust: CQC news\n\n12 March 2023\n\nSurgery was inspected in January 2023 and rated inadequate. It was inadequate for being safe.\n\n4 May 2021\n\nWe were inspected in March 2021. We were rated good, and outstanding for being caring.",
                &[
                    "Wharfe Vale NHS Foundation Trust||overall good",
                    "Wharfe Vale NHS Foundation Trust||caring outstanding",
                    "Wharfe Vale NHS Foundation Trust|surgery|overall inadequate",
                    "Wharfe Vale NHS Foundation Trust|surgery|safe inadequate",
                ],
            ),
            // Both services are those of the sentence.
            (
                "Following a visit in May to maternity services at Alder Hospital in Selby and Brook Hospital in Goole, both services have been rated inadequate overall.",
                &[
                    "Alder Hospital|maternity services|overall inadequate",
                    "Brook Hospital|maternity services|overall inadequate",
                ],
            ),
            // What a service consists of is not rated with it.
            (
                "Wharfe Ambulance Service NHS Trust was inspected in May. Patient transport services are good for being safe, and emergency and urgent care, which covers the control room, is inadequate overall.",
                &[
                    "Wharfe Ambulance Service NHS Trust|patient transport services|safe good",
                    "Wharfe Ambulance Service NHS Trust|emergency and urgent care|overall inadequate",
                ],
            ),
            // Labels of a list hold for their item alone.
            (
                "Inspectors looked at two core services of Wharfe Ambulance Service NHS Trust in May:\n\n• Emergency operations centre (EOC) - It was rated good overall. Safe was rated outstanding\n• Patient transport services: these were rated inadequate overall.\n\nThe trust was rated good overall. Caring was rated outstanding.",
                &[
                    "Wharfe Ambulance Service NHS Trust|emergency operations centre (eoc)|overall good",
                    "Wharfe Ambulance Service NHS Trust|emergency operations centre (eoc)|safe outstanding",
                    "Wharfe Ambulance Service NHS Trust|patient transport services|overall inadequate",
                    "Wharfe Ambulance Service NHS Trust||overall good",
                    "Wharfe Ambulance Service NHS Trust||caring outstanding",
                ],
            ),
            // Each of several hospitals.
            (
                "The CQC inspected maternity services at Alder Hospital in Selby and Beech Hospital in Goole in May.\n\nThe overall rating for maternity services at both hospitals is good.\n\nAt each of them safe was rated inadequate.",
                &[
                    "Alder Hospital|maternity services|overall good",
                    "Beech Hospital|maternity services|overall good",
                    "Alder Hospital|maternity services|safe inadequate",
                    "Beech Hospital|maternity services|safe inadequate",
                ],
            ),
            (
                "The CQC inspected maternity services at Alder Hospital in Selby and Beech Hospital in Goole in May.\n\nAt both hospitals maternity services are rated inadequate overall. Being caring has dropped from outstanding to good, and safe was rated inadequate.\n\nAlder Hospital is now rated good. Caring was rated outstanding.",
                &[
                    "Alder Hospital|maternity services|overall inadequate",
                    "Beech Hospital|maternity services|overall inadequate",
                    "Alder Hospital|maternity services|caring good",
                    "Beech Hospital|maternity services|caring good",
                    "Alder Hospital|maternity services|safe inadequate",
                    "Beech Hospital|maternity services|safe inadequate",
                    "Alder Hospital||overall good",
                    "Alder Hospital||caring outstanding",
                ],
            ),
            (
                "Maternity services at Alder Hospital in Selby were rated inadequate.\n\nThe CQC said: “In the maternity departments we saw gaps.”",
                &["Alder Hospital|maternity services|overall inadequate"],
            ),
            (
                "At Alder Hospital in Selby inspectors looked at surgery and outpatients. The former is now rated good; the latter is rated inadequate.",
                &[
                    "Alder Hospital|surgery|overall good",
                    "Alder Hospital|outpatients|overall inadequate",
                ],
            ),
            (
                "Alder Hospital in Selby was rated inadequate for being safe, because of gaps in maternity.",
                &["Alder Hospital||safe inadequate"],
            ),
            // Whose hospital it is is told on the way.
            (
                "Surgery at Alder Hospital in Selby, part of Crow Vale NHS Trust, has been rated good by the CQC. The trust is rated good.",
                &[
                    "Alder Hospital|surgery|overall good",
                    "Crow Vale NHS Trust||overall good",
                ],
            ),
            (
                "Inspectors have rated surgery at Crow Vale NHS Trust's Alder Hospital good. The trust is rated good.",
                &[
                    "Alder Hospital|surgery|overall good",
                    "Crow Vale NHS Trust||overall good",
                ],
            ),
            (
                "The CQC looked at maternity services at both sites of Crow Vale NHS Trust in May.\n\nOf the two, Alder Hospital was rated inadequate while Beech Hospital was rated good.",
                &[
                    "Alder Hospital|maternity services|overall inadequate",
                    "Beech Hospital|maternity services|overall good",
                ],
            ),
            // What an affair was about, or a place is, is no service of it.
            (
                "A hospital trust at the centre of a maternity scandal has been rated inadequate.\n\nThe CQC visited Crow Vale NHS Trust in May.",
                &["Crow Vale NHS Trust||overall inadequate"],
            ),
            (
                "Alder Hospital, an eating disorder unit in Selby, has been rated good by the CQC.",
                &["Alder Hospital||overall good"],
            ),
            // Another hospital has services of its own.
            (
                "At Alder Hospital in Selby critical care was rated outstanding.\n\nBeech Hospital in Goole was rated good overall. It was good for being caring.",
                &[
                    "Alder Hospital|critical care|overall outstanding",
                    "Beech Hospital||overall good",
                    "Beech Hospital||caring good",
                ],
            ),
            // A doctors' practice has no core services.
            (
                "Alder Road Surgery in Selby was rated good overall. The surgery was rated outstanding for older people. It was good for being safe.",
                &[
                    "Alder Road Surgery||overall good",
                    "Alder Road Surgery|older people|overall outstanding",
                    "Alder Road Surgery||safe good",
                ],
            ),
        ];
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in cases {
            let record = reader.read("case.txt", text, "0");
            let got: Vec<String> = record
                .ratings
                .iter()
                .map(|r| {
                    let service = r.service.as_deref().unwrap_or("");
                    format!("{}|{service}|{} {}", r.practice, r.question, r.rating)
                })
                .collect();
            if got != *want {
                wrong.push(format!("{text}\n  got {got:#?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
