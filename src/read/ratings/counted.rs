//! Services that a text lists and then counts.
//!
//! "They looked at surgery, maternity and outpatients. All three services were good": each of those. "Six of the seven
//! services were good, among them surgery and maternity": those that are named.

use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::{Document, Span};

/// The longest list that is kept.
const LONGEST: usize = 8;

/// The services that a sentence lists in one breath.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Listed([Option<Span>; LONGEST]);

impl Listed {
    /// The longest list of a sentence, if it names two services or more in one.
    pub fn of(doc: &Document<'_>, items: &[Item]) -> Option<Listed> {
        let mut best: Option<Listed> = None;
        let mut at = 0;
        while at < items.len() {
            let (list, end) = list_at(doc, items, at);
            let count = list.count();
            if count > 1 && best.is_none_or(|b| b.count() < count) {
                best = Some(list);
            }
            at = end.max(at + 1);
        }
        best
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// Their names.
    pub fn names(&self, doc: &Document<'_>) -> Vec<String> {
        self.0.iter().flatten().map(|s| doc.slice(*s).to_lowercase()).collect()
    }

    fn holds(&self, doc: &Document<'_>, span: Span) -> bool {
        let same = |s: &Span| doc.slice(*s).eq_ignore_ascii_case(doc.slice(span));
        self.0.iter().flatten().any(same)
    }
}

/// The list of services that begins at an item, each once, and the item behind it.
fn list_at(doc: &Document<'_>, items: &[Item], from: usize) -> (Listed, usize) {
    let glue = Class::COMMA.with(Class::AND).with(Class::DET);
    let mut list = Listed::default();
    let (mut at, mut end) = (from, from);
    while let Some(item) = items.get(at) {
        if item.class.has(Class::SERVICE) && !item.possessive {
            if !list.holds(doc, item.span)
                && let Some(free) = list.0.iter_mut().find(|s| s.is_none())
            {
                *free = Some(item.span);
            }
            end = at + 1;
        } else if at == from || !item.class.has(glue) {
            break;
        }
        at += 1;
    }
    (list, end)
}

/// How many services the words before a value count as all there are: "both services", "all four of its departments".
pub(super) fn count_of(doc: &Document<'_>, before: &[Item]) -> Option<(usize, usize)> {
    const COUNTS: &[(&str, usize)] = &[
        ("both", 2),
        ("all two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("all three", 3),
        ("all four", 4),
        ("all five", 5),
        ("all six", 6),
    ];
    const SERVICES: &[&str] = &[
        "services",
        "core services",
        "departments",
        "wards",
        "units",
        "teams",
        "specialties",
    ];
    let count = |n: usize| {
        let (word, count) = COUNTS.iter().find(|(w, _)| before[n].reads(doc, &[w]))?;
        let whole = word.starts_with("all") || *word == "both" || n > 0 && before[n - 1].reads(doc, &["all", "the"]);
        whole.then_some(*count)
    };
    (0..before.len()).rev().find_map(|n| {
        let count = count(n)?;
        let between = Class::DET.with(Class::PRONOUN);
        let behind = before.get(n + 1..)?;
        let noun = behind
            .iter()
            .take(4)
            .position(|i| !i.reads(doc, &["of"]) && !i.class.has(between))?;
        behind[noun].reads(doc, SERVICES).then_some((n + 1 + noun, count))
    })
}

/// "good, among them surgery and maternity", "good, including surgery": those that are named behind a value which counts.
pub(super) fn named_among(doc: &Document<'_>, items: &[Item], end: usize) -> Vec<String> {
    const AMONG: &[&str] = &[
        "among them",
        "among these",
        "among those",
        "including",
        "they include",
        "these include",
    ];
    let Some([comma, rest @ ..]) = items.get(end..) else {
        return Vec::new();
    };
    let word = |n: usize| rest.get(n).map_or("", |i| doc.slice(i.span));
    let one = rest.first().is_some_and(|i| i.reads(doc, AMONG));
    let two = matches!((word(0), word(1)), ("among", "them" | "these" | "those"));
    if !comma.class.has(Class::COMMA.with(Class::DASH).with(Class::OPEN)) || !(one || two) {
        return Vec::new();
    }
    let from = 1 + usize::from(two);
    let lead = rest[from..]
        .iter()
        .take_while(|i| i.class.has(Class::DET.with(Class::PRONOUN)))
        .count();
    let (list, behind) = list_at(doc, rest, from + lead);
    let closes = rest.get(behind).is_none_or(|i| {
        i.class
            .has(Class::STOP.with(Class::BUT).with(Class::CLOSE).with(Class::DASH))
    });
    if closes { list.names(doc) } else { Vec::new() }
}

/// Whether a count names some of what it counts: "seven of the eight services were good, among them surgery".
pub(super) fn names_some(doc: &Document<'_>, items: &[Item]) -> bool {
    let rated = items.iter().position(|i| i.class.has(Class::RATING));
    rated.is_some_and(|r| !named_among(doc, items, r + 1).is_empty() && counts_services(doc, &items[..r]))
}

/// "seven of the eight services inspectors looked at were", "most of its services were".
fn counts_services(doc: &Document<'_>, before: &[Item]) -> bool {
    let of = before
        .iter()
        .position(|i| doc.slice(i.span).contains("of") && i.class.has(Class::STATISTIC) || i.reads(doc, &["of"]));
    let services = |i: &Item| doc.slice(i.span).ends_with("services") || doc.slice(i.span).ends_with("departments");
    of.is_some_and(|of| before[of..].iter().take(6).any(services))
}

/// The services that a value is of, where the sentence counts some and names them behind it.
pub(super) fn those_named(doc: &Document<'_>, items: &[Item], start: usize, end: usize) -> Option<Vec<String>> {
    let names = named_among(doc, items, end);
    (!names.is_empty() && counts_services(doc, items.get(..start)?)).then_some(names)
}
