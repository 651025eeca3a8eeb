//! What was before, told in a phrase between commas: "Elm House, good until last year, has been rated inadequate".

use super::asked::text;
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::Target;
use crate::text::Document;

/// How many items a phrase between commas may have behind its rating: "good for the best part of ten years".
const PHRASE: usize = 9;

/// "Previously outstanding, Elm House dropped two grades in May": where the phrase on what was before ends, that opens the
/// sentence, up to its comma. The dates behind it are of what came of it.
pub(super) fn fronted_former(items: &[Item], found: &Found) -> Option<usize> {
    const LEAD: usize = 4;
    let lead = items.get(..found.start).filter(|l| l.len() <= LEAD)?;
    let glue = Class::PAST
        .with(Class::RATED)
        .with(Class::BE)
        .with(Class::FUNCTION)
        .with(Class::DET);
    let past = lead.iter().any(|i| i.class.has(Class::PAST)) && lead.iter().all(|i| i.class.has(glue));
    let behind = items.get(found.end..)?;
    let comma = behind.iter().take(PHRASE).position(|i| i.class.has(Class::COMMA))?;
    let other = Class::BE.with(Class::HAVE).with(Class::NAME).with(Class::RATING);
    let subject = Class::NAME
        .with(Class::DET)
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::CAPITAL)
        .with(Class::QUESTION);
    let closes = !behind[..comma].iter().any(|i| i.class.has(other))
        && behind.get(comma + 1).is_some_and(|i| i.class.has(subject));
    (past && closes).then_some(found.end + comma)
}

/// Whether a value stands right behind the comma that opens a phrase on its subject, which says how long or when it was so
/// and closes before a verb and another value.
pub(super) fn is_apposed_former(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let subject = Class::NAME
        .with(Class::TYPE)
        .with(Class::QUESTION)
        .with(Class::CAPITAL)
        .with(Class::OVERALL)
        .with(Class::CLOSE);
    let lead = found.start.checked_sub(1).filter(|at| comma(&items[*at]));
    let opens = lead
        .and_then(|at| at.checked_sub(1))
        .is_some_and(|at| items[at].class.has(subject));
    let plain = found.value.from.is_none() && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
    if !opens || !plain {
        return false;
    }
    let behind = &items[found.end..];
    let Some(close) = behind.iter().take(PHRASE).position(comma) else {
        return false;
    };
    let (phrase, rest) = (&behind[..close], &behind[close + 1..]);
    let says_when = phrase.iter().any(|i| i.class.has(Class::DATE.with(Class::PAST)))
        || phrase
            .first()
            .is_some_and(|i| matches!(text(doc, i), "for" | "until" | "since" | "up"));
    let other = Class::QUESTION.with(Class::RATING).with(Class::STOP);
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::NOW);
    says_when
        && !phrase.iter().any(|i| i.class.has(other))
        && rest.first().is_some_and(|i| i.class.has(verb))
        && rest
            .iter()
            .any(|i| i.class.has(Class::RATING.with(Class::GRADE)) || i.class.has(Class::UP.with(Class::DOWN)))
}
