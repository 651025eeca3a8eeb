//! Core services that no table names, by where they are: "inspectors went to the hand clinic at Elm Hospital".
//!
//! What is inspected or rated "at" a hospital is a part of it, whatever it is called. Once told so, its name is that of a service
//! in the whole text.

use super::by_head::{self, is_plain};
use crate::lexicon::Class;
use crate::read::items::{Item, Items};
use crate::read::names::Candidate;
use crate::read::ratings::attach::is_known;
use crate::text::Document;

/// What is told of a hospital as a whole, or of those who work or lie there.
const NO_PART: &[&str] = &[
    "care",
    "services",
    "service",
    "standards",
    "treatment",
    "staff",
    "people",
    "patients",
    "safety",
    "leadership",
    "leaders",
    "managers",
    "management",
    "concerns",
    "conditions",
    "improvements",
    "improvement",
    "quality",
    "practice",
    "beds",
    "problems",
    "failings",
    "issues",
    "progress",
    "performance",
    "governance",
    "culture",
    "staffing",
    "doctors",
    "nurses",
    "deaths",
    "incidents",
    "levels",
    "facilities",
    "work",
    "site",
    "sites",
    "hospital",
    "hospitals",
    "team",
    "inspection",
    "inspections",
    "visit",
    "visits",
    "areas",
    "everything",
    "things",
    "unannounced",
    "announced",
    "together",
    "again",
    "later",
    "twice",
];

/// The most words between where it is and what it was rated.
const ASIDE: usize = 14;

/// The most words of such a name.
const MOST: usize = 5;

/// The names of such services, as they are written, each with the number of its items.
#[derive(Debug, Default)]
pub(super) struct Parts<'d>(Vec<(&'d str, usize)>);

impl<'d> Parts<'d> {
    /// Collects them from what a text tells of hospitals and trusts.
    pub fn of(doc: &'d Document<'_>, items: &Items, practices: &[Candidate]) -> Parts<'d> {
        let mut parts = Parts::default();
        let site = |i: &Item| {
            let kind = practices.get(i.value as usize).and_then(|p| p.service_type);
            is_known(i) && super::has_core_services(kind)
        };
        for sentence in 0..items.sentences.len() {
            let list = items.of(sentence);
            for name in (0..list.len()).filter(|n| site(&list[*n])) {
                parts.add(doc, list, behind(doc, list, name).or_else(|| ahead(doc, list, name)));
            }
        }
        parts
    }

    fn add(&mut self, doc: &'d Document<'_>, list: &[Item], found: Option<(usize, usize)>) {
        let Some((from, end)) = found else { return };
        let name = doc
            .text
            .get(list[from].span.start as usize..list[end - 1].span.end as usize);
        if let Some(name) = name
            && !self.0.iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
        {
            self.0.push((name, end - from));
        }
    }

    /// The item behind such a service that begins at an item.
    pub fn at(&self, doc: &Document<'_>, list: &[Item], at: usize) -> Option<usize> {
        let reads = |(name, count): &&(&str, usize)| {
            let end = list.get(at + count - 1).map_or(0, |i| i.span.end as usize);
            let words = doc.text.get(list[at].span.start as usize..end);
            words.is_some_and(|w| w.eq_ignore_ascii_case(name))
        };
        self.0.iter().filter(reads).map(|(_, count)| at + count).max()
    }
}

/// "the hand clinic at Elm Hospital", behind what was inspected or rated, or before what it was rated.
fn behind(doc: &Document<'_>, list: &[Item], site: usize) -> Option<(usize, usize)> {
    let end = list[..site].iter().rposition(|i| !i.class.has(Class::DET))?;
    if !list[end].reads(doc, &["at", "in", "within"]) {
        return None;
    }
    let from = noun_phrase(doc, list, end)?;
    let verb = |i: &Item| i.class.has(Class::INSPECT) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let told = list[from.saturating_sub(4)..from].iter().any(verb) || is_looked_at(doc, &list[..from]);
    let report = || {
        let before = list[..from].iter().rposition(|i| !i.class.has(Class::DET));
        let on = before.is_some_and(|b| list[b].reads(doc, &["on", "into"]));
        on && list[from.saturating_sub(6)..from]
            .iter()
            .any(|i| i.class.has(Class::PUBLISH.with(Class::INSPECT)))
    };
    let rated = || {
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::UP)
            .with(Class::DOWN);
        // "Dermatology at Elm Hospital, which is run by Oake Trust, has been rated good"
        let says = |n: &usize| list[*n].class.has(verb) && !list[*n - 1].class.has(Class::REL);
        let verb = (site + 1..list.len().min(site + ASIDE)).find(says);
        opens(list, from) && verb.is_some_and(|v| list[v..].iter().take(6).any(|i| i.class.has(Class::RATING)))
    };
    // "rated surgery at Oak Hospital as good and the hand clinic at Elm Hospital as inadequate"
    let shared = || {
        let value = &list[site + 1..list.len().min(site + 3)];
        let as_good = matches!(value, [r, ..] if r.class.has(Class::RATING))
            || matches!(value, [a, r] if a.reads(doc, &["as"]) && r.class.has(Class::RATING));
        as_good && list[..from].iter().any(verb)
    };
    (told || report() || rated() || shared()).then_some((from, end))
}

/// "visited the trust and looked at the hand clinic", "went to the hand clinic": behind a word for an inspection.
fn is_looked_at(doc: &Document<'_>, before: &[Item]) -> bool {
    const FAR: usize = 12;
    let lead = Class::DET.with(Class::PRONOUN);
    let Some(prep) = before.iter().rposition(|i| !i.class.has(lead)) else {
        return false;
    };
    let led = before[prep].reads(doc, &["at", "to", "of"]);
    led && before[prep.saturating_sub(FAR)..prep]
        .iter()
        .any(|i| i.class.has(Class::INSPECT))
}

/// "At Elm Hospital, dermatology was rated good".
fn ahead(doc: &Document<'_>, list: &[Item], site: usize) -> Option<(usize, usize)> {
    let led = site.checked_sub(1).is_some_and(|at| list[at].reads(doc, &["at"]));
    let behind = list.get(site + 1..)?;
    let lead = behind
        .iter()
        .take_while(|i| i.class.has(Class::COMMA.with(Class::DET)) && !i.possessive)
        .count();
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let length = behind[lead..].iter().take(MOST + 1).position(|i| i.class.has(verb))?;
    let (from, end) = (site + 1 + lead, site + 1 + lead + length);
    let rated = list[end..].iter().take(4).any(|i| i.class.has(Class::RATING));
    (led && lead > 0 && length > 0 && rated && noun_phrase(doc, list, end) == Some(from)).then_some((from, end))
}

/// Where the noun phrase begins that ends before an item, if it may name a part of a hospital and no table knows it.
fn noun_phrase(doc: &Document<'_>, list: &[Item], end: usize) -> Option<usize> {
    let word = |i: &Item, first: bool| {
        let kind = i.class.has(Class::TYPE.with(Class::SERVICE)) && !i.class.has(Class::NAME);
        kind || by_head::is_kind(doc, i) || is_plain(doc, i, first)
    };
    let mut from = end;
    while from > 0 && end - from < MOST && word(&list[from - 1], from == 1) {
        from -= 1;
    }
    // "went to see dermatology at"
    if from > 0 && list[from - 1].reads(doc, &["to"]) {
        from += 1;
    }
    let last = list.get(end.checked_sub(1)?)?;
    let lone_kind = from + 1 == end && last.class.has(Class::TYPE);
    let known = last.class.has(Class::SERVICE);
    (from < end && !known && !lone_kind && !last.reads(doc, NO_PART)).then_some(from)
}

/// Whether a noun phrase opens its clause.
fn opens(list: &[Item], from: usize) -> bool {
    let before = list[..from].iter().rev().find(|i| !i.class.has(Class::DET));
    let led = Class::COMMA
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::STOP)
        .with(Class::THAT)
        .with(Class::SAY);
    before.is_none_or(|i| i.class.has(led))
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What is told of a trust with two hospitals, and the services that it rates, each with its hospital.
    const CASES: &[(&str, &[(&str, &str)])] = &[
        (
            "The CQC has rated the hand clinic at Oake Hospital, run by Teme Vale NHS Trust, inadequate.",
            &[("Oake Hospital", "hand clinic")],
        ),
        (
            "The CQC has inspected dermatology at Oake Hospital, run by Teme Vale NHS Trust. Dermatology is rated good.",
            &[("Oake Hospital", "dermatology")],
        ),
        (
            "The CQC has published a report on the birth centre at Oake Hospital, part of Teme Vale NHS Trust. The centre was \
             rated good overall.",
            &[("Oake Hospital", "birth centre")],
        ),
        (
            "Inpatient rehabilitation at Oake Hospital, run by Teme Vale NHS Trust, has been rated good.",
            &[("Oake Hospital", "inpatient rehabilitation")],
        ),
        (
            "Teme Vale NHS Trust is rated good overall by the CQC. At Oake Hospital, dermatology was rated inadequate.",
            &[("Oake Hospital", "dermatology")],
        ),
        (
            "Teme Vale NHS Trust is rated good overall by the CQC. Surgery has been rated inadequate at Oake Hospital.",
            &[("Oake Hospital", "surgery")],
        ),
        (
            "The CQC turned up unannounced at Oake Hospital, run by Teme Vale NHS Trust, and rated it good.",
            &[],
        ),
        (
            "The CQC inspected standards at Oake Hospital, run by Teme Vale NHS Trust, and rated it good.",
            &[],
        ),
    ];

    #[test]
    fn what_is_rated_at_a_hospital_is_a_service_of_it() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let record = reader.read("page.txt", &format!("3 March 2020\n\n{text}"), "0");
            let rated = record.ratings.iter();
            let mut got: Vec<(&str, &str)> = rated
                .filter_map(|r| Some((&*r.practice, r.service.as_deref()?)))
                .collect();
            got.dedup();
            if got != *want {
                wrong.push(format!("{text}: {got:?} instead of {want:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
