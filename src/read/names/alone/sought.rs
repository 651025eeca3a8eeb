//! The name of a service of which a text tells before it names it.
//!
//! "A care home in Selby has been rated inadequate. ... The manager of Oake Beck said": where the head of a text names nobody, a
//! name of which the rest tells as only a service is told of is that of the service.

use super::is_worked_at;
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::Text;
use crate::read::names::runs::{Run, Tok};
use crate::read::names::weigh::is_person;
use crate::read::names::words::{COUNTRY, is_house_word};

/// The kind of the one service that the head of a text judges.
pub(super) fn sought(text: &Text<'_, '_>) -> Option<ServiceType> {
    const HEAD: usize = 3;
    let one = |i: &Item| {
        let many = i.class.has(Class::MANY.with(Class::NAME)) || text.doc.slice(i.span).ends_with(['s', 'S']);
        i.class.has(Class::TYPE) && !many
    };
    (0..text.doc.sentences.len().min(HEAD)).find_map(|s| {
        let items = text.items.of(s);
        let judged = Class::RATING.with(Class::INSPECT).with(Class::CQC);
        let judged = items.iter().any(|i| i.class.has(judged)) || text.sentence(s).contains("special measures");
        let kind = items.iter().find(|i| one(i)).filter(|_| judged)?;
        ServiceType::ALL.get(kind.value as usize).copied()
    })
}

/// Whether a sentence tells of a run as only a service is told of.
pub(super) fn is_told_as_service(text: &Text<'_, '_>, run: &Run) -> bool {
    let country = |w: &String| text.words.flags(w) & COUNTRY != 0;
    if is_surname(text, run) || run.words.iter().any(country) {
        return false;
    }
    if run.possessive {
        return is_rated_owner(text, run);
    }
    is_worked_at(text, run) || is_led(text, run) || acts(text, run) || opens_at(text, run)
}

/// Whether a name is hardly one of a town, a person or a shop: two words or more, or one that ends as houses do.
fn is_telling(run: &Run) -> bool {
    run.words.len() > 1 || is_house_word(&run.words[0])
}

/// "Oake Beck's rating has gone up."
fn is_rated_owner(text: &Text<'_, '_>, run: &Run) -> bool {
    let owned = text.toks.get(run.tokens.end).map_or("", |t| t.folded);
    is_telling(run) && matches!(owned, "rating" | "ratings" | "inspection" | "report")
}

/// "At Oake Beck, inspectors saw"
fn opens_at(text: &Text<'_, '_>, run: &Run) -> bool {
    let start = text.doc.sentences[run.sentence].tokens.start;
    let led = run.tokens.start == start + 1 && text.toks[start].folded == "at";
    let comma = text.toks.get(run.tokens.end).is_some_and(|t| t.text == ",");
    led && comma && is_telling(run)
}

/// "Oake was told", where the text names Ann Oake.
fn is_surname(text: &Text<'_, '_>, run: &Run) -> bool {
    let [name] = run.words.as_slice() else { return false };
    text.runs
        .iter()
        .any(|r| r.words.len() > 1 && r.words.last() == Some(name) && is_person(text, r))
}

/// "which runs Oake Beck", "inspectors who went to Oake Beck", "found Oake Beck dirty", "carers from Oake Beck".
fn is_led(text: &Text<'_, '_>, run: &Run) -> bool {
    const REACH: usize = 4;
    const WENT: &[&str] = &[
        "went", "been", "visit", "visits", "visited", "return", "returned", "call", "called",
    ];
    const WORKERS: &[&str] = &["staff", "carers", "workers", "nurses", "carer", "nurse", "worker"];
    const SPEAKERS: &[&str] = &[
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "statement",
        "manager",
        "boss",
    ];
    let [before @ .., led] = text.lead_of(run) else {
        return false;
    };
    let last = before.last().map_or("", |t| t.folded);
    let near = &before[before.len().saturating_sub(REACH)..];
    let telling = is_telling(run);
    match led.folded {
        "runs" | "owns" | "operates" | "manages" => true,
        "to" => telling && near.iter().any(|t| WENT.contains(&t.folded)),
        "from" => telling && WORKERS.contains(&last),
        "for" => telling && SPEAKERS.contains(&last),
        "found" => telling,
        "that" | "said" => telling && is_subject_of_fault(text, run.tokens.end),
        _ => false,
    }
}

/// "... did not have enough staff", "was not safe".
fn is_subject_of_fault(text: &Text<'_, '_>, at: usize) -> bool {
    text.toks.get(at).is_some_and(|t| {
        matches!(
            t.folded,
            "did" | "does" | "had" | "has" | "was" | "is" | "needed" | "failed" | "lacked"
        )
    })
}

/// "Oake Beck is run by", "Oake Beck was told to", "Oake Beck cares for": what a service is or does.
pub(super) fn acts(text: &Text<'_, '_>, run: &Run) -> bool {
    let opens = text.doc.sentences[run.sentence].tokens.start;
    let the = |t: &Tok<'_>| t.folded == "the";
    let first = run.tokens.start == opens || run.tokens.start == opens + 1 && the(&text.toks[opens]);
    first && is_telling(run) && acts_behind(&text.toks, run.tokens.end)
}

/// Whether the words from a token on say what a service is or does.
pub(in crate::read::names) fn acts_behind(toks: &[Tok<'_>], at: usize) -> bool {
    const DONE: &[&str] = &[
        "run",
        "owned",
        "operated",
        "managed",
        "told",
        "ordered",
        "warned",
        "inspected",
        "visited",
        "placed",
        "put",
        "registered",
        "closed",
    ];
    let word = |n: usize| toks.get(at + n).map_or("", |t| t.folded);
    match word(0) {
        "is" | "was" => DONE.contains(&word(1)),
        "has" | "had" => word(1) == "been" && DONE.contains(&word(2)),
        "cares" | "caters" | "cared" => word(1) == "for",
        "looks" | "looked" => word(1) == "after",
        "supports" | "accommodates" | "houses" => true,
        _ => false,
    }
}
