//! The set that one item names.
//!
//! "safe" one question, "all but one" a set without a name, "those" a set told before; the "care" of "social care" none.

use super::left_out::EXCEPT_WORDS;
use super::question::{COMMON_NOUNS, is_question, is_trade};
use super::text;
use crate::lexicon::{ALL_ROUND, Class};
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::claim::Target;
use crate::read::ratings::license::is_plain;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "providing safe, high-quality and compassionate care": what all care should be, and no key question.
fn is_of_a_slogan(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const PRAISE: &[&str] = &[
        "high-quality",
        "high",
        "quality",
        "compassionate",
        "person-centred",
        "first-class",
        "excellent",
        "kind",
    ];
    const CARE: &[&str] = &["care", "services", "service", "support", "treatment"];
    let list = |i: &Item| i.class.has(Class::COMMA.with(Class::AND).with(Class::QUESTION)) || i.reads(doc, PRAISE);
    let from = items[..at].iter().rposition(|i| !list(i)).map_or(0, |n| n + 1);
    let mut end = at;
    while items.get(end).is_some_and(|i| list(i) && !i.reads(doc, CARE)) {
        end += 1;
    }
    let noun = items.get(end).is_some_and(|i| i.reads(doc, CARE)) || items[at].reads(doc, CARE);
    noun && items[from..end].iter().any(|i| i.reads(doc, PRAISE))
}

/// Readings of which one at least an item has that names questions.
pub(super) const TELLING: Class = Class::ALL
    .with(Class::SOME)
    .with(Class::THOSE)
    .with(Class::PRONOUN)
    .with(Class::REST)
    .with(Class::OVERALL)
    .with(Class::QUESTION);

/// "All were good except safe": of questions, since one of them is left out.
fn is_all_except(doc: &Document<'_>, items: &[Item]) -> bool {
    let [all, verb, rest @ ..] = items else { return false };
    let except = |w: &[Item]| EXCEPT_WORDS.contains(&text(doc, &w[0])) && w[1].class.has(Class::QUESTION);
    all.reads(doc, &["all"]) && verb.class.has(Class::BE.with(Class::HAVE)) && rest.windows(2).any(except)
}

/// The set that one item names.
pub(in crate::read::ratings) fn one(doc: &Document<'_>, items: &[Item], at: usize, values: &[Found]) -> Set {
    let Some(item) = items.get(at) else {
        return Set::default();
    };
    if !item.class.has(TELLING) {
        return Set::default();
    }
    if item.class.has(Class::QUESTION) && is_of_a_slogan(doc, items, at) {
        return Set::default();
    }
    // "is otherwise good", "good otherwise", and not "otherwise known as"
    let rates = |v: &Found| {
        let verb = items[at + 1..v.start.max(at + 1)]
            .iter()
            .all(|i| i.class.has(Class::RATED.with(Class::BE)));
        v.end == at || v.start > at && v.start <= at + 2 && verb
    };
    if item.class.has(Class::REST) && item.reads(doc, &["otherwise"]) && !values.iter().any(rates) {
        return Set::default();
    }
    if at == 0 && is_all_except(doc, items) {
        return Set::all();
    }
    if item.class.has(Class::ALL) && item.value == 2 {
        return Set::all_but_some(count(text(doc, item)));
    }
    // "All but caring", and not "all but closed"
    if item.class.has(Class::ALL) && item.value == 3 {
        let behind = items[at + 1..].iter().take(4);
        let mut named = behind.skip_while(|i| i.class.has(Class::PREP.with(Class::DET)) || text(doc, i) == "being");
        let leaves_out = named.next().is_some_and(|i| i.class.has(Class::QUESTION));
        return if leaves_out { Set::all_but() } else { Set::default() };
    }
    // "It was smiles all round when the home was rated good"
    let noun = || at.checked_sub(1).is_some_and(|b| is_plain(&items[b]));
    if item.class.has(Class::ALL) && item.value == ALL_ROUND && item.reads(doc, &["all round", "all around"]) && noun()
    {
        return Set::default();
    }
    if item.class.has(Class::ALL) {
        let but = items.get(at + 1).is_some_and(|i| EXCEPT_WORDS.contains(&text(doc, i)))
            || items.get(at + 2).is_some_and(|i| text(doc, i) == "than")
            || item.value == 1;
        return if but { Set::all_but() } else { Set::all() };
    }
    // "Four of the five - Elm House, Oak House, ... - were good": those are services.
    let counts_names = || {
        let mark = Class::DASH.with(Class::COLON).with(Class::OPEN);
        items.get(at + 1).is_some_and(|i| i.class.has(mark))
            && items.get(at + 2).is_some_and(|i| i.class.has(Class::NAME))
    };
    if item.class.has(Class::SOME) && counts_names() {
        return Set::default();
    }
    if item.class.has(Class::SOME) {
        return Set::some(count(text(doc, item)));
    }
    let led = at
        .checked_sub(1)
        .and_then(|p| items.get(p))
        .is_some_and(|p| p.class.has(Class::PREP));
    // "these areas"; alone only as the subject: "those were good".
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME).with(Class::MOVE);
    // Behind a service "these" are its wards.
    let service = || items[..at].iter().any(|i| i.class.has(Class::SERVICE));
    let stands = || !item.class.has(Class::DET) || items.get(at + 1).is_some_and(|n| n.class.has(verb)) && !service();
    // "on both responsiveness and leadership", "for both its safety and its leadership" names them itself.
    let names_them = || {
        let of = usize::from(items.get(at + 1).is_some_and(|i| i.reads(doc, &["of"])));
        let mut behind = items[at + 1 + of..].iter().skip_while(|i| i.class.has(Class::DET));
        behind.next().is_some_and(|n| n.class.has(Class::QUESTION))
    };
    let both = led && item.class.has(Class::PRONOUN) && item.value == 2 && !names_them() && !is_place(doc, items, at);
    // "Elm House and Oak House, both of which are good": those are no questions.
    let named = || items[..at].iter().any(|i| i.class.has(Class::QUESTION));
    if item.class.has(Class::THOSE) && item.value == 3 && !named() {
        return Set::default();
    }
    // "About 68% of these are good": services that were counted.
    let share = || {
        let mut before = items[..at].iter().rev().take(3);
        before.any(|i| text(doc, i).ends_with('%') || text(doc, i) == "cent")
    };
    if share() {
        return Set::default();
    }
    // "inadequate at the pair of them": at two services.
    let at_them = led && text(doc, &items[at - 1]) == "at";
    if item.class.has(Class::THOSE) && stands() && !at_them || both {
        return Set::those();
    }
    if item.class.has(Class::REST) {
        return Set::rest(u8::try_from(item.value).unwrap_or(0));
    }
    if item.class.has(Class::OVERALL) {
        // "In England as a whole" speaks of no service.
        let held = Class::TYPE.with(Class::NAME).with(Class::SERVICE).with(Class::PRONOUN);
        let whole = text(doc, item).contains(' ');
        // "the overall safety rating" is that of safety.
        let next = |n: usize, class| items.get(at + n).is_some_and(|i| i.class.has(class));
        if next(1, Class::QUESTION) && next(2, Class::GRADE) && !whole {
            return Set::default();
        }
        let of_service = at > 0 && items[at - 1].class.has(held);
        if is_said_of_questions(doc, items, at) {
            return Set::default();
        }
        return if whole && !of_service {
            Set::default()
        } else {
            Set::of(Question::Overall)
        };
    }
    // "caring drops a level": the value itself stands behind.
    let meets = || values.iter().any(|v| v.start == at + 1) && !is_trade(doc, items, at);
    let plain = !item.class.has(Class::GRADE) && (meets() || is_given_for(doc, items, at, values));
    if item.class.has(Class::QUESTION) && (plain || is_question(doc, items, at)) {
        return Question::ALL
            .get(item.value as usize)
            .copied()
            .map(Set::of)
            .unwrap_or_default();
    }
    Set::default()
}

/// "rated inadequate for safety twice", "good for being caring, inspectors said": behind a rating and its preposition a
/// question is one, whatever follows.
fn is_given_for(doc: &Document<'_>, items: &[Item], at: usize, values: &[Found]) -> bool {
    let Some(v) = values
        .iter()
        .rev()
        .find(|v| v.end < at && matches!(v.value.to, Target::Is(_)))
    else {
        return false;
    };
    let lead = &items[v.end..at];
    let little = Class::PREP.with(Class::DET).with(Class::GRADE);
    let led = lead.iter().any(|i| i.class.has(Class::PREP)) && lead.len() <= 3;
    let only = lead.iter().all(|i| i.class.has(little) || text(doc, i) == "being");
    led && only && !items[at].reads(doc, COMMON_NOUNS)
}

/// "Overall trust ratings for being safe": what "overall" is said of are questions.
fn is_said_of_questions(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let kind = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::TYPE)));
    let Some([grade, prep, first, second]) = items.get(at + 1 + kind..at + 5 + kind) else {
        return false;
    };
    let asks = first.class.has(Class::QUESTION) || text(doc, first) == "being" && second.class.has(Class::QUESTION);
    grade.class.has(Class::GRADE) && prep.class.has(Class::PREP) && asks
}

/// "at both hospitals", "in both places", "at each of them": places and no questions.
fn is_place(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let place = |i: &Item| i.class.has(Class::TYPE.with(Class::NAME)) || is_plain(i);
    items.get(at + 1).is_some_and(place) || at > 0 && text(doc, &items[at - 1]).eq_ignore_ascii_case("at")
}

/// The number that a phrase tells: "three of the five areas" 3, "all but one" 1, "several areas" 0.
fn count(phrase: &str) -> u8 {
    let names: [[&str; 2]; 5] = [["one", "1"], ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"]];
    let mut told = 0;
    for word in phrase.split_whitespace() {
        let number = names
            .iter()
            .zip(1u8..)
            .find(|(n, _)| n.iter().any(|n| word.eq_ignore_ascii_case(n)));
        if let (0, Some((_, n))) = (told, number) {
            told = n;
        }
    }
    told
}
