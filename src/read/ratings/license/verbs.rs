//! Verbs that lead to a value: who rates, and what is rated.
//!
//! "The CQC rated the home good", "the home settled on good"; not "the CQC rated the food good".

use super::holder::{Holder, holder, is_on_a_plain_noun};
use super::{is_plain, is_practice};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::Target;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "limped home with requires improvement", "settled on good": behind a preposition, with no noun after it, a rating word is a
/// noun, whatever the verb; `own` is what stands before it in its clause.
pub(in crate::read::ratings) fn is_come_to(doc: &Document<'_>, items: &[Item], found: &Found, own: &[Item]) -> bool {
    // What is only near, or hoped for.
    const NOT_YET: &[&str] = &[
        "close",
        "closer",
        "near",
        "nearer",
        "next",
        "due",
        "way",
        "road",
        "path",
        "journey",
        "look",
        "looks",
        "looking",
        "aspire",
        "aspires",
        "aim",
        "aims",
        "aiming",
        "work",
        "works",
        "working",
        "heading",
        "compared",
        "according",
        "thanks",
        "subject",
        "similar",
        "route",
        "track",
        "course",
    ];
    let plain = found.value.from.is_none()
        && !found.value.same
        && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
    const LEADS: &[&str] = &["with", "at", "on", "to", "into"];
    let mut before = own.iter().rev().skip_while(|i| i.class.has(Class::DET)).peekable();
    // A value may begin with its preposition: "at good".
    let inside = items[found.start].reads(doc, LEADS);
    let led = inside || before.next_if(|i| i.reads(doc, LEADS)).is_some();
    let near = before.next().is_none_or(|i| i.reads(doc, NOT_YET)) || before.any(|i| i.reads(doc, &["to"]));
    let breaks = Class::BE.with(Class::MODAL).with(Class::NOT).with(Class::RATING);
    let ends = items.get(found.end).is_none_or(|i| {
        let mark = Class::STOP
            .with(Class::COMMA)
            .with(Class::BUT)
            .with(Class::CLOSE)
            .with(Class::DASH);
        i.class.has(mark)
    });
    plain && led && !near && ends && !own.iter().any(|i| i.class.has(breaks))
}

/// A verb of rating before the value: "rated", "was given", "has been judged to be".
pub(super) fn told_by_verb(own: &[Item]) -> bool {
    own.iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::CQC.with(Class::AREA)))
}

/// Between a verb of rating and its value stands the practice, or nothing: not "rated the food good".
pub(super) fn object_fits(doc: &Document<'_>, own: &[Item]) -> bool {
    // "told their work is outstanding"
    const WORK: &[&str] = &["work", "care", "performance"];
    let Some(verb) = own.iter().rposition(|i| i.class.has(Class::RATED)) else {
        return false;
    };
    let object = &own[verb + 1..];
    if object
        .iter()
        .any(|i| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE))
        || object.last().is_some_and(is_plain)
    {
        return false;
    }
    // "was told that its doors were"
    let tail = object.iter().rev().skip_while(|i| i.class.has(Class::BE));
    let mut owner = tail.clone().skip_while(|i| is_plain(i));
    let owned = tail.take_while(|i| is_plain(i)).any(|i| !i.reads(doc, WORK));
    let whose = |i: &Item| i.possessive || i.class.has(Class::DET) && i.class.has(Class::PRONOUN);
    if owned && owner.next().is_some_and(whose) {
        return false;
    }
    if is_on_a_plain_noun(object) || is_on_a_count(object) {
        return false;
    }
    let practice = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::OVERALL)
        .with(Class::GRADE)
        .with(Class::SERVICE);
    object.iter().any(|i| i.class.has(practice)) || !object.iter().any(is_plain)
}

/// "rated eight family doctors' surgeries": so many, and none that the text names.
fn is_on_a_count(object: &[Item]) -> bool {
    let number = object.iter().position(|i| i.class.has(Class::NUMBER));
    let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    number.is_some_and(|n| object[n..].iter().any(many)) && !object.iter().any(|i| i.class.has(Class::NAME))
}

/// Those who rate are inspectors and not the people who answer a survey; what is rated is a practice.
pub(super) fn agent_fits(doc: &Document<'_>, before: &[Item]) -> bool {
    // "Patients can take heart: it has been rated good"
    let before = before
        .iter()
        .rposition(|i| i.class.has(Class::COLON))
        .filter(|colon| before.get(colon + 1).is_some_and(|i| i.class.has(Class::PRONOUN)))
        .map_or(before, |colon| &before[colon + 1..]);
    let Some(verb) = before.iter().rposition(|i| i.class.has(Class::RATED)) else {
        return false;
    };
    let lead = &before[..verb];
    let passive = lead
        .iter()
        .rev()
        .take(4)
        .any(|i| i.class.has(Class::BE.with(Class::HAVE)));
    // "Patients have been told that the surgery is inadequate": they are not those who say so.
    let named = |i: &Item| i.class.has(Class::TYPE.with(Class::NAME));
    let are_told = passive
        && before.get(verb + 1).is_some_and(|i| i.class.has(Class::THAT))
        && before[verb + 1..].iter().any(named);
    if are_told {
        return true;
    }
    if lead
        .iter()
        .take(if passive { 3 } else { lead.len() })
        .any(|i| i.class.has(Class::PEOPLE))
    {
        return false;
    }
    let source = Class::CQC.with(Class::INSPECT).with(Class::PUBLISH);
    passive && (has_own_subject(lead) || opens_with_a_practice(doc, lead) || ends_in_a_named_one(lead))
        || holder(lead) != Holder::Other
        || !passive && lead.iter().any(|i| i.class.has(source))
}

/// "A Selby business which sends carers to a hundred people has been judged", "A home in Selby whose staff were praised has been
/// rated": what the relative clause tells of is what was rated.
fn opens_with_a_practice(doc: &Document<'_>, lead: &[Item]) -> bool {
    let Some(rel) = lead.iter().position(|i| i.class.has(Class::REL.with(Class::THAT))) else {
        return false;
    };
    let subject = match &lead[..rel] {
        [before @ .., at, town] if at.reads(doc, &["in", "near"]) && town.capital => before,
        before => before,
    };
    let [.., practice] = subject else { return false };
    let opens = rel <= 6 && lead[0].class.has(Class::DET) && !lead[..rel].iter().any(|i| i.class.has(Class::BE));
    let whose = lead[rel].reads(doc, &["whose"]);
    let plain = (lead[rel].value == 0 || whose) && !lead[rel..].iter().any(|i| i.class.has(Class::COMMA));
    opens && plain && is_practice(practice) && !practice.class.has(Class::MANY)
}

/// "Congratulations to everyone at Elm House, which has been": the relative clause right behind a name is about that.
fn ends_in_a_named_one(lead: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW);
    let end = lead.len() - lead.iter().rev().take_while(|i| i.class.has(verb)).count();
    let [.., name, comma, rel] = &lead[..end] else {
        return false;
    };
    name.class.has(Class::NAME) && comma.class.has(Class::COMMA) && rel.class.has(Class::REL) && rel.value == 0
}

/// "Notices were served in May, when the practice was rated": a clause within another has a practice of its own as its
/// subject.
fn has_own_subject(lead: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::SAME);
    let end = lead.len() - lead.iter().rev().take_while(|i| i.class.has(verb)).count();
    let Some((subject, before)) = lead[..end].split_last() else {
        return false;
    };
    let led = before.iter().rev().take_while(|i| i.class.has(Class::DET)).count();
    let before = &before[..before.len() - led];
    let no_part = Class::PREP.with(Class::BY).with(Class::AND).with(Class::WITH);
    let opens = before
        .last()
        .is_some_and(|i| i.class.has(Class::FUNCTION) && !i.class.has(no_part));
    end < lead.len() && is_practice(subject) && opens
}
