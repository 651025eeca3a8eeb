//! Core services that no table names, by their last word: "specialist burns services were rated good".
//!
//! Trusts and hospitals have more wards, teams and departments than a table could list. As the subject of a rating such a
//! noun is a service of its own; read as nothing, its rating would pass for that of the whole trust.

use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// What such a name ends in.
const HEADS: &[&str] = &[
    "services",
    "wards",
    "ward",
    "units",
    "teams",
    "departments",
    "department",
    "clinics",
];

/// The same, of what may be the whole practice where that is no trust or general hospital.
const SINGLE_HEADS: &[&str] = &["unit", "service", "centre", "clinic"];

/// What says nothing of the kind of one of these.
const GENERAL_OF_ONE: &[&str] = &[
    "specialist",
    "private",
    "independent",
    "purpose-built",
    "flagship",
    "small",
    "large",
    "little",
    "tiny",
    "residential",
    "inpatient",
    "modern",
    "old",
    "former",
    "nearby",
    "neighbouring",
    "sister",
    "town",
    "city",
    "county",
    "medical",
    "leisure",
    "council",
    "registered",
    "rural",
    "regional",
    "national",
    "struggling",
    "popular",
    "award-winning",
    "good",
    "first",
    "only",
    "second",
];

/// What says nothing of the kind of a service.
const GENERAL: &[&str] = &[
    "all",
    "both",
    "these",
    "those",
    "its",
    "their",
    "our",
    "his",
    "her",
    "the",
    "other",
    "core",
    "key",
    "main",
    "new",
    "individual",
    "remaining",
    "whole",
    "entire",
    "more",
    "most",
    "some",
    "several",
    "many",
    "few",
    "own",
    "overall",
    "public",
    "inspected",
    "trust",
    "trust's",
    "hospital",
    "hospital's",
    "nhs",
    "local",
    "same",
    "such",
    "existing",
    "different",
    "particular",
    "care",
    "health",
    "healthcare",
    "clinical",
    "medicine",
    "patient",
    "similar",
    "various",
    "separate",
    "related",
    "improved",
    "good",
    "better",
    "best",
    "busy",
    "poor",
    "failing",
    "troubled",
    "management",
    "leadership",
    "senior",
    "executive",
    "inspection",
    "nursing",
    "staff",
    "caring",
    "hard-working",
    "dedicated",
    "great",
];

/// What opens a clause, and no name.
const OPENERS: &[&str] = &[
    "there", "here", "then", "how", "whether", "when", "where", "while", "if", "because", "since", "what", "which",
    "who", "after", "before", "although", "though", "once", "until", "unless", "than", "from", "with", "by", "of",
];

/// The most words before the head.
const MOST: usize = 4;

/// The item behind a service that begins at an item and that only its last word shows, where that is what is rated.
/// `parts` where one unit is a part of the practice, and not all of it.
pub(super) fn unnamed(doc: &Document<'_>, items: &[Item], at: usize, parts: bool) -> Option<usize> {
    let first = at == 0 || is_a_kind_in_capitals(doc, &items[at..]);
    if !is_plain(doc, items.get(at)?, first) {
        return None;
    }
    let is_head = |n: &usize| {
        let one = parts && items[*n].reads(doc, SINGLE_HEADS) && !items[*n - 1].reads(doc, GENERAL_OF_ONE);
        one || items[*n].reads(doc, HEADS)
    };
    let head = (at + 1..items.len().min(at + MOST + 1)).find(is_head)?;
    let plain = |i: &Item| is_plain(doc, i, first) || i.reads(doc, GENERAL) || is_kind(doc, i);
    let named = items[at..head].iter().all(plain);
    // "the community services provider": who gives them.
    let given = items.get(head + 1).is_some_and(|i| i.reads(doc, &["provider"]));
    let rated = || is_subject(doc, items, at, head) || is_object(doc, items, at, head) || is_label(items, at, head);
    (named && !given && rated()).then_some(head + 1)
}

/// "The spinal injuries unit: good", as a line of its own.
fn is_label(items: &[Item], at: usize, head: usize) -> bool {
    let opens = items[..at].iter().all(|i| i.class.has(Class::DET));
    let [mark, value, rest @ ..] = &items[head + 1..] else {
        return false;
    };
    let marked = mark.class.has(Class::COLON.with(Class::DASH)) && value.class.has(Class::RATING);
    opens && marked && rest.iter().all(|i| i.class.has(Class::STOP.with(Class::QUOTE)))
}

/// "Mental Health services", "Community Dental services", inside a sentence.
fn is_a_kind_in_capitals(doc: &Document<'_>, items: &[Item]) -> bool {
    const KINDS: &[&str] = &["dental", "health", "inpatient", "outpatient", "surgical", "emergency"];
    matches!(items, [word, kind, services, ..]
        if !word.class.has(Class::NAME) && kind.reads(doc, KINDS) && services.reads(doc, &["services"]) && !services.capital)
}

/// "Specialist burns services went from outstanding to good", "..., and specialist burns services are good".
fn is_subject(doc: &Document<'_>, items: &[Item], at: usize, head: usize) -> bool {
    let led = Class::COMMA
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::STOP)
        .with(Class::THAT)
        .with(Class::SAY)
        .with(Class::DET);
    let opens = at
        .checked_sub(1)
        .is_none_or(|b| items[b].class.has(led) || items[b].possessive || items[b].reads(doc, GENERAL));
    let says = Class::BE
        .with(Class::HAVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::SAME);
    // "Our pain clinic in Selby", and not "Cancer services in Kent", which are those of somebody whom the text has yet to name.
    let known = at
        .checked_sub(1)
        .is_some_and(|b| items[b].class.has(Class::DET) || items[b].possessive);
    let rest = behind_its_place(doc, items.get(head + 1..).unwrap_or(&[]), known);
    let rest = behind_its_neighbours(doc, rest);
    let rated = rest.iter().take(8).any(|i| i.class.has(Class::RATING));
    // "with surgery and burns services rated good"
    let participle = || {
        items[..at].iter().rev().take(6).any(|i| i.class.has(Class::WITH))
            && rest.iter().take(3).any(|i| i.class.has(Class::RATING))
            && rest
                .first()
                .is_some_and(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE))
    };
    opens && rated && (rest.first().is_some_and(|i| i.class.has(says)) || participle())
}

/// "and mental health services were": what follows the services that are named in one breath with the first.
fn behind_its_neighbours<'i>(doc: &Document<'_>, mut rest: &'i [Item]) -> &'i [Item] {
    let glue = Class::AND.with(Class::COMMA);
    while let [joint, next @ ..] = rest
        && joint.class.has(glue)
    {
        let next = &next[next.iter().take_while(|i| i.class.has(glue.with(Class::DET))).count()..];
        let words = next.iter().take(MOST + 1);
        let of_name = |i: &Item| i.class.has(Class::SERVICE) || i.reads(doc, GENERAL) || is_plain(doc, i, true);
        let ends = |i: &Item| i.class.has(Class::SERVICE) || i.reads(doc, HEADS);
        let Some(end) = words.take_while(|i| of_name(i) || ends(i)).position(ends) else {
            return rest;
        };
        rest = &next[end + 1..];
    }
    rest
}

/// "at the hospital have", "at Elm Infirmary in Selby, have": what follows where a service is.
fn behind_its_place<'i>(doc: &Document<'_>, rest: &'i [Item], known: bool) -> &'i [Item] {
    let leads = |i: &Item| i.reads(doc, &["at", "within"]) || known && i.reads(doc, &["in"]);
    if !rest.first().is_some_and(leads) {
        return rest;
    }
    let place = Class::PREP
        .with(Class::DET)
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::CAPITAL)
        .with(Class::COMMA);
    let of_place = |i: &&Item| i.class.has(place) && !i.class.has(Class::BE.with(Class::HAVE));
    &rest[rest.iter().take_while(of_place).count()..]
}

/// "Inspectors rated specialist burns services as good", "Rated inadequate were specialist burns services".
fn is_object(doc: &Document<'_>, items: &[Item], at: usize, head: usize) -> bool {
    let led = |n: usize| at.checked_sub(n).map(|b| &items[b]);
    let det = usize::from(led(1).is_some_and(|i| i.class.has(Class::DET)));
    let verb = led(1 + det).map_or(Class::NONE, |i| i.class);
    let next = items.get(head + 1);
    let rated =
        verb.has(Class::RATED) && !verb.has(Class::GRADE) || led(1 + det).is_some_and(|i| i.reads(doc, &["found"]));
    let value = items
        .get(head + 1..)
        .is_some_and(|rest| rest.iter().take(3).any(|i| i.class.has(Class::RATING)));
    let turned = verb.has(Class::BE) && led(2 + det).is_some_and(|i| i.class.has(Class::RATING));
    let ends = next.is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA).with(Class::AND)));
    rated && value || turned && ends
}

/// "medical", "health": a word that names no kind of service by itself, and may stand in its name.
pub(super) fn is_kind(doc: &Document<'_>, item: &Item) -> bool {
    item.reads(
        doc,
        &[
            "medical",
            "health",
            "nursing",
            "patient",
            "clinical",
            "care",
            "medicine",
            "inpatient",
            "assessment",
        ],
    )
}

/// A word that no table has a reading for, and that says what kind of service it is; the first of a sentence has a capital.
pub(super) fn is_plain(doc: &Document<'_>, item: &Item, first: bool) -> bool {
    let word = item.class.without(Class::CAPITAL) == Class::WORD;
    let says = |list: &[&str]| item.reads(doc, list);
    word && (first || !item.capital) && !says(GENERAL) && !says(OPENERS) && doc.slice(item.span).len() > 2
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What is told of a trust, and the services that it rates.
    const CASES: &[(&str, &[&str])] = &[
        (
            "Specialist burns services went from outstanding to good.",
            &["specialist burns services"],
        ),
        (
            "Inspectors found gender identity clinics to be good.",
            &["gender identity clinics"],
        ),
        ("Rated inadequate were the discharge teams.", &["discharge teams"]),
        (
            "The report says its sleep medicine services are outstanding.",
            &["sleep medicine services"],
        ),
        ("Its breast unit was rated good.", &["breast unit"]),
        (
            "Ambulance services and mental health services were rated good.",
            &["ambulance services", "mental health services"],
        ),
        (
            "Ambulance services and Mental Health services were rated good.",
            &["ambulance services", "mental health services"],
        ),
        (
            "The report says the spinal injuries centre has gone from good to inadequate.",
            &["spinal injuries centre"],
        ),
        (
            "Pain management services at Oake Infirmary were rated good.",
            &["pain management services"],
        ),
        (
            "It was rated good, with surgery and burns services rated outstanding.",
            &["surgery", "burns services"],
        ),
        ("The spinal injuries unit: good", &["spinal injuries unit"]),
        ("The specialist unit was rated good.", &[]),
        ("Its core services were good.", &[]),
        ("How caring the wards were was rated good.", &[]),
        ("The audit team was good.", &[]),
        ("All these services were rated good.", &[]),
    ];

    #[test]
    fn the_last_word_shows_a_service() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let page = format!("3 March 2020\n\nOake Vale NHS Trust has been inspected by the CQC.\n\n{text}");
            let record = reader.read("page.txt", &page, "0");
            let mut got: Vec<&str> = record.ratings.iter().filter_map(|r| r.service.as_deref()).collect();
            got.dedup();
            if got != *want {
                wrong.push(format!("{text}: {got:?} instead of {want:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
