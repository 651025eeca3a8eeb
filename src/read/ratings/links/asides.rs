//! Values that stand in an aside behind their set.
//!
//! "Safe, which had been good, is now inadequate": the first value is what safe was, and the set is the second's.

use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::VERBS;
use crate::read::ratings::asked::Asked;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;

/// For each value the set that it tells of in an aside: "safe, which had been good, is now inadequate". The set itself
/// belongs to the value behind the aside.
pub(in crate::read::ratings) fn asides(items: &[Item], values: &[Found], asked: &[Asked]) -> Vec<Option<usize>> {
    let mut out = vec![None; values.len()];
    for (n, a) in asked.iter().enumerate() {
        let Some(b) = values.iter().position(|v| v.start >= a.end) else {
            continue;
        };
        let (Some(inner), Some(outer)) = (values.get(b), values.get(b + 1)) else {
            continue;
        };
        let lead = items.get(a.end..inner.start).unwrap_or(&[]);
        let tail = items.get(inner.end..outer.start).unwrap_or(&[]);
        let asks = asked.iter().any(|o| o.start >= a.end && o.end <= outer.start);
        // "Apart from caring, which was outstanding, the home was good": what is left out has that rating alone.
        let left_out = a.start.checked_sub(1).is_some_and(|p| items[p].class.has(Class::BUT));
        // "Overall, the rating has dropped": how it is said, and what follows is no aside.
        let relative = lead.iter().take(3).any(|i| i.class.has(Class::REL.with(Class::PAST)));
        let adverb = a.start == 0 && a.set == Set::of(Question::Overall) && !relative;
        if !asks && !left_out && !adverb && opens_aside(lead) && closes_aside(tail) {
            out[b] = Some(n);
        }
    }
    out
}

/// ", which had been", ", both", " (formerly"
fn opens_aside(lead: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::OPEN).with(Class::DASH);
    let says = Class::PAST
        .with(Class::REL)
        .with(Class::PRONOUN)
        .with(Class::RATED)
        .with(Class::THOSE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::ELLIPSIS);
    let breaks = Class::STOP.with(Class::BUT).with(Class::NAME).with(Class::NOW);
    let [first, rest @ ..] = lead else { return false };
    first.class.has(mark)
        && rest.len() <= 9
        && !rest.iter().any(|i| i.class.has(breaks))
        && rest.iter().take(4).any(|i| i.class.has(says))
}

/// "..., is now", "..., have been marked as"
fn closes_aside(tail: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::CLOSE).with(Class::DASH);
    let verb = VERBS.with(Class::SAME).with(Class::NOW);
    let Some(close) = tail.iter().rposition(|i| i.class.has(mark)) else {
        return false;
    };
    let rest = &tail[close + 1..];
    let breaks = Class::STOP.with(Class::BUT).with(Class::AND).with(Class::WITH);
    rest.len() <= 8
        && tail.len() <= 16
        && !tail.iter().any(|i| i.class.has(Class::STOP.with(Class::BUT)))
        && !rest.first().is_some_and(|i| i.class.has(breaks))
        && rest.iter().any(|i| i.class.has(verb))
}
