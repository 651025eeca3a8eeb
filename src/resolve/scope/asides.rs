//! Practices that are told of on the way.
//!
//! "Elm Court was rated inadequate. ... The same company owns Oak House, which is good.": with the next paragraph the text is on
//! Elm Court again, which only another name or a heading would change.

use super::Walk;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::text::Document;

/// How far a text tells of one on the way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// "It is part of Oak NHS Trust, which is good.": in the one sentence.
    Sentence,
    /// "Its sister home, Oak House, was visited too. It is good.": in the paragraph.
    Paragraph,
}

/// Words that put one beside the one in hand.
const BESIDE: &[&str] = &[
    "sister",
    "neighbouring",
    "nearby",
    "neighbour",
    "parent",
    "twin",
    "other",
    "another",
    "second",
    "rival",
];

impl Walk<'_> {
    /// Whether a sentence names one for the first time and only beside the one in focus, and how far that reaches.
    pub(super) fn told_aside(&self, doc: &Document<'_>, list: &[Item], one: usize) -> Option<Reach> {
        let [here] = self.now.as_slice() else { return None };
        if *here == one || !self.told || self.first[one] != self.at {
            return None;
        }
        let at = list.iter().position(is_known)?;
        if is_owner(doc, list, at) {
            return Some(Reach::Sentence);
        }
        let beside = is_owned(doc, list, at) || is_called_beside(doc, list, at);
        beside.then_some(Reach::Paragraph)
    }
}

/// "It is part of Oak NHS Trust", "The home is run by Oak Council": whether a name is that of who has the one in focus.
fn is_owner(doc: &Document<'_>, list: &[Item], at: usize) -> bool {
    let before: Vec<&Item> = list[..at].iter().filter(|i| !i.class.has(Class::DET)).collect();
    let it = list.first().is_some_and(|i| i.reads(doc, &["it"]))
        || list.first().is_some_and(|i| i.class.has(Class::DET))
            && list.get(1).is_some_and(|i| i.class.has(Class::TYPE));
    let led = match before.as_slice() {
        [.., part, of] if of.reads(doc, &["of"]) => part.reads(doc, &["part"]),
        [.., by] => by.class.has(Class::BY) || by.reads(doc, &["by"]),
        [] => false,
    };
    it && led
}

/// "The same provider owns Oak House", "The company, which also runs the Oak House home": whether a name is that of another
/// that its owner has.
fn is_owned(doc: &Document<'_>, list: &[Item], at: usize) -> bool {
    const OWNS: &[&str] = &[
        "owns",
        "runs",
        "operates",
        "manages",
        "owned",
        "ran",
        "also owns",
        "also runs",
    ];
    const BETWEEN: usize = 5;
    let near = at.saturating_sub(BETWEEN).max(1)..at;
    let verb = near.rev().find(|n| list[*n].reads(doc, OWNS));
    verb.is_some_and(|verb| {
        !list[verb + 1..at]
            .iter()
            .any(|i| i.class.has(Class::COMMA.with(Class::BE)))
    })
}

/// "Its sister home, Oak House, was", "Oak House, its neighbour, was": whether a name stands beside a word that puts it beside
/// the one in focus.
fn is_called_beside(doc: &Document<'_>, list: &[Item], at: usize) -> bool {
    const NEAR: usize = 5;
    let says = |i: &Item| i.reads(doc, BESIDE);
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let before = list[at.saturating_sub(NEAR)..at]
        .iter()
        .rev()
        .take_while(|i| !i.class.has(verb));
    let behind = match &list[at + 1..] {
        [comma, rest @ ..] if comma.class.has(Class::COMMA) => rest,
        _ => &[],
    };
    let aside = behind
        .iter()
        .take(NEAR)
        .take_while(|i| !i.class.has(verb.with(Class::COMMA)));
    before.clone().any(says) || aside.clone().any(says)
}
