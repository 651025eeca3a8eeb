//! What the clause before a value is about.
//!
//! "In May the home was": a home, which is rated; "the food was": something that is not.

use super::{is_plain, is_relative_to_a_practice};
use crate::lexicon::Class;
use crate::read::items::Item;

/// What the clause before a value is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holder {
    /// A practice, a service or a rating.
    Rated,
    /// Nothing that is named.
    Nobody,
    /// Something that is not rated: the food, the staff.
    Other,
}

/// The noun that the words before a verb are about: the last of its first noun phrase, behind what leads the sentence
/// in ("Following the visit in May, ...").
pub(super) fn holder(before: &[Item]) -> Holder {
    // "we know that the car park is inadequate": behind "that" somebody else is spoken of, unless a verb follows.
    if is_relative_to_a_practice(before) || ends_in_it(before) {
        return Holder::Rated;
    }
    if is_defined(before) {
        return Holder::Other;
    }
    let before = before
        .windows(2)
        .rposition(|w| w[0].class.has(Class::THAT) && !w[1].class.has(Class::BE.with(Class::HAVE).with(Class::RATED)))
        .map_or(before, |that| &before[that + 1..]);
    let before = behind_what_is_said(before);
    let before = behind_comma(before).or_else(|| behind_and(before)).unwrap_or(before);
    let lead = Class::PREP.with(Class::FUNCTION).with(Class::INSPECT).with(Class::PAST);
    // "Just 18 months after being rated good": how long before is no holder.
    let before = match before.iter().rposition(|i| i.class.has(Class::AFTER)) {
        Some(after) if before[..after].iter().any(|i| i.class.has(Class::NUMBER)) && !is_told_of(&before[..after]) => {
            &before[after..]
        }
        _ => before,
    };
    let from = match before.first() {
        // "In 2019 it was good": a date leads in without a comma.
        // So does the visit before: "At the last inspection it was good".
        Some(first)
            if first.class.has(Class::PREP)
                && before.get(1).is_some_and(|i| {
                    i.class.has(Class::DATE)
                        || i.class.has(Class::PAST) && i.class.has(Class::INSPECT.with(Class::PUBLISH))
                }) =>
        {
            2 + usize::from(before.get(2).is_some_and(|i| i.class.has(Class::COMMA)))
        }
        Some(first) if first.class.has(lead) && !first.class.has(Class::DET.with(Class::PRONOUN)) => before
            .iter()
            .position(|i| i.class.has(Class::COMMA))
            .map_or(0, |comma| comma + 1),
        _ => 0,
    };
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::PREP)
        .with(Class::WITH)
        .with(Class::COMMA)
        .with(Class::OPEN)
        .with(Class::AND);
    let phrase = before[from..].iter().take_while(|i| !i.class.has(verb));
    let rated = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::SERVICE)
        .with(Class::CQC)
        .with(Class::QUESTION);
    let practice = Class::NAME.with(Class::TYPE).with(Class::PRONOUN).with(Class::CQC);
    // "The sixth, Elm House, is": the apposition says who.
    let comma = before[from..].iter().position(|i| i.class.has(verb));
    let apposed = comma.and_then(|c| before[from..].get(c..)).is_some_and(|rest| {
        let mut rest = rest.iter().filter(|i| !i.class.has(Class::DET));
        let mut next = |class: Class| rest.next().is_some_and(|i| i.class.has(class));
        next(Class::COMMA) && next(Class::NAME) && next(Class::COMMA)
    });
    if apposed {
        return Holder::Rated;
    }
    if is_on_a_plain_noun(&before[from..]) || is_on_all_such(&before[from..]) {
        return Holder::Other;
    }
    let mut holder = Holder::Nobody;
    let mut named = false;
    for (at, item) in phrase.enumerate() {
        // "A home which looks after 60 people": what follows only describes it.
        if holder == Holder::Rated && named && at <= 5 && item.class.has(Class::REL) && item.value == 0 {
            break;
        }
        // "its kitchen": a possessive holds nothing itself.
        if item.class.has(rated) && !item.class.has(Class::DET) && !item.possessive {
            holder = Holder::Rated;
            named = item.class.has(practice);
        } else if is_plain(item)
            || item.class.has(Class::NUMBER)
            || item.class.has(Class::PEOPLE)
            || at + from == 0 && opens_plainly(before)
        {
            // "the surgery slumped": behind a practice a plain word may be a verb; "care records" are none.
            holder = if named && !item.class.has(Class::PEOPLE) {
                Holder::Rated
            } else {
                Holder::Other
            };
        }
    }
    holder
}

/// "the roof of the home", "the pay that the home offers", "access to the home": whether the noun that heads a phrase is an
/// ordinary one, and the practice only stands behind it. In "the specialist hospital" the two are one noun.
pub(super) fn is_on_a_plain_noun(phrase: &[Item]) -> bool {
    // "Access to the home": what opens a sentence has a capital and needs no article.
    let opens = |i: &Item| i.is_unknown() && i.class.has(Class::CAPITAL);
    if let [first, leads, article, practice, ..] = phrase
        && opens(first)
        && leads.class.has(Class::PREP.with(Class::FUNCTION))
        && !leads.class.has(
            Class::AFTER
                .with(Class::AND)
                .with(Class::REL)
                .with(Class::BE)
                .with(Class::HAVE)
                .with(Class::BY),
        )
        && article.class.has(Class::DET)
        && practice.class.has(Class::TYPE)
    {
        return true;
    }
    let joins = Class::TYPE
        .with(Class::NAME)
        .with(Class::SERVICE)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::QUESTION)
        .with(Class::AREA)
        .with(Class::CQC)
        .with(Class::PRONOUN);
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::MODAL);
    let led = phrase.iter().take_while(|i| i.class.has(Class::DET)).count();
    let plain = phrase[led..].iter().take_while(|i| is_plain(i)).count();
    let behind = &phrase[led + plain..];
    let practice = behind
        .iter()
        .any(|i| i.class.has(Class::TYPE.with(Class::NAME).with(Class::PRONOUN)));
    let parts = |i: &Item| !i.class.has(joins.with(verb).with(Class::COMMA).with(Class::AFTER)) || is_pronoun(i);
    led > 0 && plain > 0 && practice && behind.first().is_some_and(parts)
}

/// "The pay that the home offers": an ordinary noun, and what tells which.
fn is_defined(before: &[Item]) -> bool {
    let Some(that) = before.iter().position(|i| i.class.has(Class::THAT)) else {
        return false;
    };
    let led = before.iter().take_while(|i| i.class.has(Class::DET)).count();
    led > 0 && led < that && before[led..that].iter().all(is_plain)
}

/// "it", "both", and not "its".
fn is_pronoun(item: &Item) -> bool {
    item.class.has(Class::PRONOUN) && !item.class.has(Class::DET)
}

/// "Health services in the county", "Homes across Selby": all of a kind, and none that the text reports on.
fn is_on_all_such(phrase: &[Item]) -> bool {
    const LEAD: usize = 2;
    let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    let Some(at) = phrase.iter().take(LEAD).position(many) else {
        return false;
    };
    let of = Class::DET
        .with(Class::NAME)
        .with(Class::NUMBER)
        .with(Class::SERVICE)
        .with(Class::PRONOUN);
    let bare = !phrase[..=at].iter().any(|i| i.class.has(of) || i.possessive);
    let place = &phrase[at + 1..(at + 4).min(phrase.len())];
    let there = place.first().is_some_and(|i| i.class.has(Class::PREP));
    bare && there && !place.iter().any(|i| i.class.has(Class::SERVICE.with(Class::NAME)))
}

/// "The CQC said the home's doors were": behind a verb of saying somebody else may be spoken of.
fn behind_what_is_said(before: &[Item]) -> &[Item] {
    let says = |n: usize| {
        let opens = before.get(n + 1).is_some_and(|i| i.class.has(Class::DET));
        let behind = &before[n + 1..];
        let verb = || behind.iter().position(|i| i.class.has(Class::BE.with(Class::HAVE)));
        before[n].class.has(Class::SAY) && opens && verb().is_some_and(|v| v > 0 && is_plain(&behind[v - 1]))
    };
    (0..before.len())
        .rev()
        .find(|n| says(*n))
        .map_or(before, |n| &before[n + 1..])
}

/// "By the time of a visit in August 2020 it had risen to": behind the date that leads the sentence stands its subject.
fn ends_in_it(before: &[Item]) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::FUNCTION);
    let tail = before
        .iter()
        .rev()
        .take_while(|i| i.class.has(verb) && !i.is_it())
        .count();
    let lead = &before[..before.len() - tail];
    matches!(lead, [.., date, subject] if subject.is_it() && date.class.has(Class::DATE)) && tail > 0
}

/// Whether a phrase names something with a verb.
fn is_told_of(phrase: &[Item]) -> bool {
    phrase.iter().any(|i| i.class.has(Class::BE.with(Class::HAVE)))
}

/// "By then, the report of which said that taps were fitted, it was good": the subject that opens the last phrase.
fn behind_comma(before: &[Item]) -> Option<&[Item]> {
    let comma = before.iter().rposition(|i| i.class.has(Class::COMMA))?;
    let phrase = &before[comma + 1..];
    let subject = match phrase {
        [first, second, ..] => {
            first.class.has(Class::NAME)
                || first.is_it()
                || first.class.has(Class::DET) && second.class.has(Class::TYPE)
        }
        _ => false,
    };
    subject.then_some(phrase)
}

/// "Staff were kind and the stock was inadequate": what follows the "and", where a subject of its own stands there.
fn behind_and(before: &[Item]) -> Option<&[Item]> {
    let finite = Class::BE.with(Class::HAVE);
    let verb = before.iter().rposition(|i| i.class.has(finite))?;
    let and = before[..verb].iter().rposition(|i| i.class.has(Class::AND))?;
    let subject = &before[and + 1..verb];
    let noun = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::GRADE)
        .with(Class::CAPITAL);
    let stands = subject.iter().any(|i| is_plain(i) || i.class.has(noun));
    // "Elm House, which has a hall and a garden, was": a comma before the verb closes what was told on the way.
    let resumed = subject.last().is_some_and(|i| i.class.has(Class::COMMA));
    (stands && !resumed && !subject.iter().any(|i| i.class.has(finite.with(Class::RATED)))).then(|| &before[and + 1..])
}

/// "Cleanliness was rated good": a capital that only begins the sentence makes no name.
fn opens_plainly(before: &[Item]) -> bool {
    let [first, rest @ ..] = before else { return false };
    first.capital && first.is_unknown() && rest.first().is_none_or(|i| i.class.has(Class::BE.with(Class::HAVE)))
}
