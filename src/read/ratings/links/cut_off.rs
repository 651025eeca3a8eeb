//! Sets that begin a clause of their own, and are not the value's before them.
//!
//! "It was inadequate in May, when its caring was good": inadequate is nothing that caring was.

use super::forward::is_bare_function;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::asked::{Asked, is_between_commas};
use crate::read::ratings::license::is_plain;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// Whether words of another matter stand between a set and the one before it: "good in all areas bar one, after failing
/// to be safe".
pub(super) fn is_cut_off(items: &[Item], asked: &[Asked], n: usize, v: &Found) -> bool {
    let Some(last) = n.checked_sub(1).map(|p| &asked[p]).filter(|last| last.start >= v.end) else {
        return false;
    };
    items
        .get(last.end..asked[n].start)
        .is_some_and(|between| between.iter().any(is_plain))
}

/// "inadequate in May, when its caring was good", "and, for caring, requires improvement": what stands before a question begins
/// a clause or a phrase of its own.
pub(super) fn opens_a_clause(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked) -> bool {
    let between = items.get(v.end..a.start).unwrap_or(&[]);
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let when = |w: &[Item]| {
        comma(&w[0])
            && w[1].reads(
                doc,
                &[
                    "when",
                    "while",
                    "because",
                    "since",
                    "so",
                    "so that",
                    "meaning",
                    "which means",
                ],
            )
    };
    let told_next = || {
        let from = || matches!(items.get(a.end + 1..a.end + 3), Some([from, old]) if is_bare_function(from) && old.class.has(Class::RATING));
        items.get(a.end + 1).is_some_and(|i| i.class.has(Class::RATING)) || from()
    };
    // "from good to inadequate, and in caring, from outstanding to good"
    let anded = matches!(between, [.., and, prep] if and.class.has(Class::AND) && prep.class.has(Class::PREP))
        && v.value.from.is_some()
        && items.get(a.end).is_some_and(comma)
        && !items.get(a.end + 1).is_some_and(|i| i.class.has(Class::RATING))
        && told_next();
    // "good at caring, and in the other two, effective and responsive, we require improvement"
    let subject = || {
        items
            .get(a.end + 1)
            .is_some_and(|i| i.class.has(Class::PRONOUN) && !i.class.has(Class::DET))
    };
    let fronted = matches!(between, [.., and, prep] if and.class.has(Class::AND) && prep.class.has(Class::PREP))
        && items.get(a.end).is_some_and(comma)
        && subject();
    between.len() > 1 && is_between_commas(items, a.start, a.end) && told_next()
        || anded
        || fronted
        || between.windows(2).any(when)
        || leads_to_its_verb(doc, items, a, between)
        || fronts_a_clause(items, a, between)
}

/// "the home is good, and for being safe it requires improvement": a question before a subject and a value that is its verb.
fn leads_to_its_verb(doc: &Document<'_>, items: &[Item], a: &Asked, between: &[Item]) -> bool {
    const VERBS: &[&str] = &["requires improvement", "require improvement", "required improvement"];
    let little = Class::DET.with(Class::FUNCTION);
    let and = between.iter().rposition(|i| i.class.has(Class::AND.with(Class::COMMA)));
    let lead = and.map_or(&[][..], |n| &between[n + 1..]);
    let led = lead.first().is_some_and(|i| i.class.has(Class::PREP)) && lead[1..].iter().all(|i| i.class.has(little));
    let rest = items.get(a.end..).unwrap_or(&[]);
    let comma = usize::from(rest.first().is_some_and(|i| i.class.has(Class::COMMA)));
    let (subject, verb) = match &rest[comma..] {
        [it, verb, ..] if it.class.has(Class::PRONOUN.with(Class::NAME)) && !it.class.has(Class::DET) => (true, verb),
        [the, kind, verb, ..] => (the.class.has(Class::DET) && kind.class.has(Class::TYPE), verb),
        _ => return false,
    };
    led && subject && verb.reads(doc, VERBS)
}

/// "and for being responsive - how long people wait - it is inadequate": what stands between dashes leads on to a clause.
fn fronts_a_clause(items: &[Item], a: &Asked, between: &[Item]) -> bool {
    let and = between.iter().rposition(|i| i.class.has(Class::AND));
    let leads = Class::PREP.with(Class::BE).with(Class::DET).with(Class::FUNCTION);
    let fronted = and.is_some_and(|n| between[n + 1..].iter().all(|i| i.class.has(leads)));
    let rest = &items[a.end..];
    let dash = |i: &Item| i.class.has(Class::DASH);
    let close = rest.iter().skip(1).position(dash).map(|n| n + 1);
    let behind = close
        .filter(|_| rest.first().is_some_and(dash))
        .map_or(&[][..], |n| &rest[n + 1..]);
    let told = matches!(behind, [it, be, rating, ..]
        if it.class.has(Class::PRONOUN) && be.class.has(Class::BE) && rating.class.has(Class::RATING));
    fronted && told
}

/// "outstanding, with surgery and something else rated good": what "with" leads has a verb of rating of its own.
pub(super) fn is_rated_with(items: &[Item], a: &Asked, next: &Found) -> bool {
    let led = items[..a.start].iter().rev().find(|i| !i.class.has(Class::DET));
    let between = items.get(a.end..next.start).unwrap_or(&[]);
    let verb = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let breaks = Class::BUT.with(Class::STOP).with(Class::COMMA);
    !a.services.is_empty()
        && led.is_some_and(|i| i.class.has(Class::WITH))
        && between.last().is_some_and(verb)
        && !between.iter().any(|i| i.class.has(breaks))
}
