//! Two that were named together and are told apart by their order: "the former was rated good and the latter
//! inadequate", "the first ..., the second ...", "the one ..., the other ...".

use super::asked::{Asked, text};
use super::attach::is_known;
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::text::{Document, bare};

/// Words that stand for the first and the second of two.
const PAIRS: &[[&str; 2]] = &[["former", "latter"], ["first", "second"], ["one", "other"]];

/// What one of two is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Member {
    /// A question of two that the sentence names.
    Question(Set),
    /// A core service of two.
    Service(String),
    /// A practice of two that the sentence names.
    Practice(usize),
    /// The first (0) or second (1) of the practices named before.
    Before(usize),
}

/// Which of two a value speaks of, where the sentence tells of both; `from` is where the value before it ends.
pub(super) fn member(
    doc: &Document<'_>,
    items: &[Item],
    asked: &[Asked],
    found: &Found,
    from: usize,
) -> Option<Member> {
    let the = |at: usize| at > 0 && items[at - 1].reads(doc, &["the"]);
    let says = |at: usize, word: &str| the(at) && bare(text(doc, &items[at])).eq_ignore_ascii_case(word);
    let stands = |at: usize| {
        items
            .get(at + 1)
            .is_some_and(|next| at + 1 == found.start || goes_on(doc, next))
    };
    PAIRS.iter().find_map(|pair| {
        let at_of = |word: &str| {
            (from.max(1)..found.start)
                .rev()
                .find(|at| says(*at, word) && stands(*at))
        };
        let (which, at) = match (at_of(pair[0]), at_of(pair[1])) {
            (Some(first), None) => (0, first),
            (None, Some(second)) => (1, second),
            (Some(first), Some(second)) => (usize::from(second > first), first.max(second)),
            (None, None) => return None,
        };
        let other = (1..items.len()).find(|n| says(*n, pair[1 - which]))?;
        // "the second for being caring; for all else they were both good"
        let ends = |i: &Item| {
            i.class.has(Class::NAME.with(Class::STOP).with(Class::BUT)) || i.class.has(Class::PRONOUN) && i.value == 2
        };
        (!items[at..found.start].iter().any(ends)).then(|| stands_for(items, asked, at.min(other), which))
    })
}

/// What follows "the former" where it stands for something itself: a verb, a comma, a preposition.
fn goes_on(doc: &Document<'_>, next: &Item) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::MOVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::COMMA)
        .with(Class::PREP);
    next.class.has(verb) && !next.class.has(Class::GRADE) || text(doc, next) == "to"
}

/// What the two are: questions, services or practices named before `until` in the sentence, else those in focus.
fn stands_for(items: &[Item], asked: &[Asked], until: usize, which: usize) -> Member {
    let overall = Set::of(Question::Overall);
    if let Some(last) = asked.iter().rfind(|a| a.end <= until) {
        if let [_, _] = last.services.as_slice() {
            return Member::Service(last.services[which].clone());
        }
        let plain = |s: &Set| *s != overall && !s.those && s.rest.is_none() && s.questions().count() == 1;
        if let ([_, _], true) = (last.members.as_slice(), last.members.iter().all(plain)) {
            return Member::Question(last.members[which]);
        }
    }
    let mut names: Vec<usize> = Vec::new();
    for item in &items[..until] {
        let name = item.value as usize;
        if is_known(item) && !names.contains(&name) {
            names.push(name);
        }
    }
    match names.as_slice() {
        [first, second] => Member::Practice([*first, *second][which]),
        _ => Member::Before(which),
    }
}
