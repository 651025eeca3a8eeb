//! What a question was before, told in the midst of a list: "requires improvement for being safe, which had been good,
//! and for being effective and well-led".
//!
//! Without the inset the list is one, and its rating that of all its questions; the inset tells the former rating of the
//! question before it.

use super::asked::Asked;
use super::claim::{Claim, Target, Time, Value};
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use std::ops::Range;

/// A former rating told beside the questions that it was the rating of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inset {
    set: Set,
    rating: Rating,
    /// Where the value stands that it tells the former one of, if that is of a place and not of questions.
    of: Option<u32>,
}

/// The insets of a sentence, and its items without them; most sentences have none.
pub(super) fn take(items: &[Item], values: &[Found], asked: &[Asked]) -> Option<(Vec<Inset>, Vec<Item>)> {
    let (mut out, mut rest, mut from) = (Vec::new(), Vec::new(), 0);
    let insets = |at| inset(items, values, asked, at).or_else(|| of_a_place(items, values, at));
    for (found, words) in (1..values.len()).filter_map(insets) {
        out.push(found);
        rest.extend(items.get(from..words.start).unwrap_or(&[]));
        from = words.end;
    }
    if out.is_empty() {
        return None;
    }
    rest.extend(items.get(from..).unwrap_or(&[]));
    Some((out, rest))
}

/// A value that is an inset, and its words.
fn inset(items: &[Item], values: &[Found], asked: &[Asked], at: usize) -> Option<(Inset, Range<usize>)> {
    let (before, found) = (values.get(at.checked_sub(1)?)?, values.get(at)?);
    let Target::Is(rating) = found.value.to else {
        return None;
    };
    let n = asked
        .iter()
        .rposition(|a| a.end <= found.start && a.start >= before.end)?;
    let (own, next) = (&asked[n], asked.get(n + 1)?);
    let opens = opens(items.get(own.end..found.start)?);
    let goes_on = joins(items.get(found.end..next.start)?);
    let until = values.get(at + 1).map_or(items.len(), |v| v.start);
    // "..., which had been good, and effective is inadequate": a value of its own.
    let own_value = next.end > until || values.get(at + 1).is_some_and(|v| finite(&items[next.end..v.start]));
    let plain = found.value.from.is_none() && !found.value.same && own.services.is_empty() && next.services.is_empty();
    let is = opens && goes_on && plain && !own_value && rating.rank().is_some();
    let inset = Inset {
        set: own.set,
        rating,
        of: None,
    };
    is.then_some((inset, own.end..found.end))
}

/// "requires improvement at Elm Infirmary, where it had been good, and inadequate at Oak Hospital, down from good": what
/// a rating told of a place was there before.
fn of_a_place(items: &[Item], values: &[Found], at: usize) -> Option<(Inset, Range<usize>)> {
    let (before, found) = (values.get(at.checked_sub(1)?)?, values.get(at)?);
    let rating = match found.value {
        Value {
            to: Target::Is(rating),
            from: None,
            same: false,
        } => rating,
        Value {
            to: Target::Unnamed,
            from: Some(rating),
            ..
        } => rating,
        _ => return None,
    };
    let between = items.get(before.end..found.start)?;
    let comma = between
        .iter()
        .rposition(|i| i.class.has(Class::COMMA.with(Class::OPEN)))?;
    let (place, said) = (&between[..comma], &between[comma + 1..]);
    let placed = place.len() <= 5
        && place.first().is_some_and(|i| i.class.has(Class::PREP))
        && place.last().is_some_and(|i| i.class.has(Class::NAME));
    let moved = Class::UP.with(Class::DOWN).with(Class::FUNCTION);
    let tells = match found.value.to {
        Target::Unnamed => said.iter().all(|i| i.class.has(moved)),
        _ => is_where_it_was(said),
    };
    let plain = matches!(before.value.to, Target::Is(_)) && before.value.from.is_none();
    let inset = Inset {
        set: Set::default(),
        rating,
        of: Some(items.get(before.start)?.span.start),
    };
    (placed && tells && plain && rating.rank().is_some()).then_some((inset, before.end + comma..found.end))
}

/// "where it had been", "where the rating was previously"
fn is_where_it_was(said: &[Item]) -> bool {
    let [place, rest @ ..] = said else { return false };
    let glue = Class::PRONOUN
        .with(Class::PAST)
        .with(Class::HAVE)
        .with(Class::BE)
        .with(Class::RATED)
        .with(Class::DET)
        .with(Class::GRADE);
    place.class.has(Class::REL)
        && place.value == 1
        && rest.len() <= 5
        && rest.iter().all(|i| i.class.has(glue) && !i.class.has(Class::NOW))
        && rest
            .iter()
            .any(|i| i.class.has(Class::HAVE.with(Class::BE).with(Class::PAST)))
}

/// ", which had been", " (previously"
fn opens(lead: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::OPEN).with(Class::DASH);
    let says = Class::REL
        .with(Class::PAST)
        .with(Class::HAVE)
        .with(Class::BE)
        .with(Class::RATED);
    let [first, rest @ ..] = lead else { return false };
    first.class.has(mark)
        && (1..=4).contains(&rest.len())
        && rest.iter().all(|i| i.class.has(says))
        && rest
            .iter()
            .any(|i| i.class.has(Class::PAST) || i.class.has(Class::HAVE))
}

/// ", and for", ") and"
fn joins(tail: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::CLOSE).with(Class::DASH);
    let glue = mark
        .with(Class::AND)
        .with(Class::PREP)
        .with(Class::DET)
        .with(Class::FUNCTION);
    let verb = Class::BE.with(Class::HAVE).with(Class::REL);
    let told = |i: &Item| i.class.has(verb) && !i.class.has(Class::PREP);
    tail.first().is_some_and(|i| i.class.has(mark))
        && tail.len() <= 5
        && !tail.iter().any(told)
        && tail.iter().all(|i| i.class.has(glue))
}

/// Whether a verb stands here that a value of its own would have.
fn finite(between: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME).with(Class::COLON);
    between.iter().any(|i| i.class.has(verb))
}

/// Gives the claims the former ratings of the insets.
pub(super) fn give(insets: &[Inset], claims: &mut Vec<Claim>) {
    for inset in insets {
        if let Some(place) = inset.of {
            let mut told = claims.iter_mut().filter(|c| c.place == place && c.value.from.is_none());
            if let Some(claim) = told.next() {
                claim.value.from = Some(inset.rating);
            }
            continue;
        }
        let whole = claims.iter().position(|c| {
            c.time != Time::Past && c.value.from.is_none() && c.set.holds(inset.set) && c.services.is_empty()
        });
        if let Some(at) = whole {
            give_former(claims, at, inset.set, inset.rating);
        }
    }
}

/// Says what some of the questions of a claim were before: they become a claim of their own.
pub(super) fn give_former(claims: &mut Vec<Claim>, at: usize, set: Set, former: Rating) {
    let Some(claim) = claims.get_mut(at) else { return };
    let mut own = claim.clone();
    own.value.from = Some(former);
    own.set = set;
    claim.set = claim.set.without(set);
    if claim.set.is_empty() {
        *claim = own;
    } else {
        claims.insert(at, own);
    }
}
