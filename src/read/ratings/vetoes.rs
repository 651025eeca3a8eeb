//! What looks like a rating and is none.

use super::attach::OTHERS;
use super::claim::Target;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;

/// Statistics: no rating anywhere in the sentence.
pub(super) fn whole_sentence(items: &[Item]) -> bool {
    items.iter().any(|i| i.class.has(Class::STATISTIC))
}

/// Takes out the scale: three or more ratings in a row, with nothing between them but commas and "or".
pub(super) fn drop_scale(items: &[Item], values: &mut Vec<Found>) {
    if items.iter().any(|i| i.class.has(Class::RESPECTIVELY)) {
        return;
    }
    let glue = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::DASH);
    let plain = |f: &Found| f.value.from.is_none() && matches!(f.value.to, Target::Is(r) if r.rank().is_some());
    let joined = |a: &Found, b: &Found| {
        let between = items.get(a.end..b.start).unwrap_or(&[]);
        plain(a)
            && plain(b)
            && !between.is_empty()
            && between.iter().all(|i| i.class.has(glue) || !i.class.has(Class::WORD))
    };
    let mut start = 0;
    while start < values.len() {
        let mut end = start + 1;
        while end < values.len() && joined(&values[end - 1], &values[end]) {
            end += 1;
        }
        if end - start >= 3 {
            values.drain(start..end);
        } else {
            start = end;
        }
    }
}

/// What could be, what is hoped for, what another service got.
pub(super) fn clause(items: &[Item], found: &Found) -> bool {
    let start = (0..found.start)
        .rev()
        .find(|&i| items[i].class.has(Class::STOP.with(Class::BUT)))
        .map_or(0, |i| i + 1);
    let before = items.get(start..found.start).unwrap_or(&[]);
    let near = before.get(before.len().saturating_sub(8)..).unwrap_or(before);
    let unreal = near
        .iter()
        .any(|i| i.class.has(Class::MODAL.with(Class::HOPE)) && !i.class.has(Class::MONTH))
        || before.iter().any(|i| i.class.has(Class::IF));
    let other = before
        .iter()
        .rev()
        .find(|i| i.class.has(Class::NAME))
        .is_some_and(|i| i.value >= OTHERS)
        && !before.iter().any(|i| i.class.has(Class::NAME) && i.value < OTHERS);
    // Another organisation opens the clause.
    let other = other
        || before
            .iter()
            .take(4)
            .find(|i| i.class.has(Class::NAME))
            .is_some_and(|i| i.value >= OTHERS);
    let elsewhere = items[..found.start].iter().any(|i| i.class.has(Class::ELSEWHERE));
    let negated = near.iter().rev().take(2).any(|i| i.class.has(Class::NOT)) && !found.value.same;
    // "from outstanding to inadequate" without a word of moving is the scale from end to end.
    let extremes = matches!(
        (found.value.from, found.value.to),
        (Some(Rating::Outstanding), Target::Is(Rating::Inadequate))
            | (Some(Rating::Inadequate), Target::Is(Rating::Outstanding))
    );
    let moves = near
        .iter()
        .any(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)));
    extremes && !moves || unreal || other || elsewhere || negated
}
