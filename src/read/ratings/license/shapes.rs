//! Shapes of a sentence that make a value the overall rating, whatever its verb.
//!
//! "Ferry Row Surgery: Good", "Inadequate is the verdict on Elm House".

use super::holder::{Holder, holder};
use super::{clause_start, ends_clause, is_done_by_somebody, is_practice};
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::Target;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "No such luck at Elm House, which slid from good to inadequate": what the practice before "which" did.
pub(super) fn moves_in_a_relative(found: &Found, before: &[Item]) -> bool {
    let both = found.value.from.is_some() && matches!(found.value.to, Target::Is(_));
    let [.., practice, comma, which, verb] = before else {
        return false;
    };
    both && is_practice(practice)
        && comma.class.has(Class::COMMA)
        && which.class.has(Class::REL)
        && which.value == 0
        && verb.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE))
}

/// "Elm House (inadequate) and Oak Lodge (good)", "Oak Lodge, good.": a rating and nothing else beside a name.
pub(super) fn is_beside_its_name(items: &[Item], found: &Found, closes: bool) -> bool {
    let next = |class: Class| items.get(found.end).is_some_and(|i| i.class.has(class));
    let named = |at: usize| is_known(&items[at]) && !items[at].possessive;
    let Some(before) = found.start.checked_sub(2) else {
        return false;
    };
    let mark = &items[before + 1];
    let plain = matches!(found.value.to, Target::Is(r) if r.rank().is_some());
    let bracket = mark.class.has(Class::OPEN) && next(Class::CLOSE) && named(before);
    let alone =
        || closes && mark.class.has(Class::COMMA) && named(before) && clause_start(items, found.start) == before;
    plain && (bracket || alone())
}

/// "It came out good", "The outcome: good", "The upshot was requires improvement": what an inspection ended in.
pub(super) fn is_come_out(doc: &Document<'_>, own: &[Item], closes: bool) -> bool {
    const VERBS: &[&str] = &[
        "came out",
        "comes out",
        "emerged",
        "emerges",
        "finished",
        "wound up",
        "ended up",
    ];
    const NOUNS: &[&str] = &["outcome", "upshot", "conclusion", "answer"];
    let noun = match own {
        [the, noun, is] => {
            the.class.has(Class::DET)
                && noun.reads(doc, NOUNS)
                && is.class.has(Class::COLON.with(Class::DASH).with(Class::BE))
        }
        _ => false,
    };
    let paper = own.iter().any(|i| i.class.has(Class::INSPECT.with(Class::GRADE)))
        || own[..own.len().saturating_sub(1)]
            .iter()
            .any(|i| i.class.has(Class::PUBLISH));
    let verb = own.last().is_some_and(|i| i.reads(doc, VERBS));
    closes && noun || verb && !paper && holder(own) != Holder::Other
}

/// "Last week's report makes it good", "Inspectors ruled the home inadequate": what those who rate make of a practice.
pub(super) fn is_made_so(doc: &Document<'_>, before: &[Item], items: &[Item], found: &Found) -> bool {
    const VERBS: &[&str] = &[
        "make", "makes", "made", "ruled", "calls", "call", "thought", "believed", "rules",
    ];
    let it = |i: &Item| i.reads(doc, &["it", "us"]) || is_practice(i) && !i.class.has(Class::MANY);
    let Some((_, lead)) = before.split_last().filter(|(last, _)| it(last)) else {
        return false;
    };
    let lead = &lead[..lead.len() - lead.iter().rev().take_while(|i| i.class.has(Class::DET)).count()];
    let Some((verb, subject)) = lead.split_last() else {
        return false;
    };
    let who = Class::CQC.with(Class::PUBLISH).with(Class::INSPECT);
    let other = Class::PEOPLE.with(Class::NOT).with(Class::MODAL).with(Class::IF);
    verb.reads(doc, VERBS)
        && subject.iter().any(|i| i.class.has(who))
        && !subject.iter().any(|i| i.class.has(other))
        && matches!(found.value.to, Target::Is(r) if r.rank().is_some())
        && ends_clause(items.get(found.end))
}

/// "for helping the home go from inadequate to good", "has taken Elm House from being rated inadequate to good": the way that a
/// practice is seen or made to go.
pub(super) fn is_taken_so(doc: &Document<'_>, before: &[Item], items: &[Item], found: &Found) -> bool {
    const GO: &[&str] = &[
        "go", "move", "rise", "jump", "climb", "improve", "fall", "drop", "slip", "turn",
    ];
    let goes = before.iter().rev().take_while(|i| i.reads(doc, GO)).count();
    let Some(who) = before[..before.len() - goes].last() else {
        return false;
    };
    let it = who.reads(doc, &["it"]) && goes > 0 || is_practice(who) && !who.class.has(Class::MANY);
    it && found.value.from.is_some()
        && matches!(found.value.to, Target::Is(_))
        && items[found.start].reads(doc, &["from"])
        && !is_done_by_somebody(doc, before)
}

/// "Elm House is now a requires improvement home": a value that can be nothing else, before the kind of service.
pub(super) fn is_an_attribute(items: &[Item], found: &Found, before: &[Item]) -> bool {
    let exclusive = found.marked || matches!(found.value.to, Target::Is(Rating::RequiresImprovement));
    let kind = items
        .get(found.end)
        .is_some_and(|i| i.class.has(Class::TYPE) && !i.class.has(Class::MANY.with(Class::NAME)));
    let [.., be, now, article] = before else { return false };
    let is = be.class.has(Class::BE) && now.class.has(Class::NOW.with(Class::SAME))
        || now.class.has(Class::BE.with(Class::SAME)) && !be.class.has(Class::MODAL);
    exclusive
        && kind
        && is
        && article.class.has(Class::DET)
        && !article.class.has(Class::THAT)
        && holder(before) == Holder::Rated
}

/// "The ‘inadequate’ surgery – Elm House in Selby – was forced to close": the name of the one that has a rating, told between
/// marks behind its kind.
pub(in crate::read::ratings) fn named_behind_its_kind(items: &[Item], found: &Found) -> Option<usize> {
    let [kind, mark, rest @ ..] = items.get(found.end..)? else {
        return None;
    };
    let article = rest.iter().take_while(|i| i.class.has(Class::DET)).count();
    let exclusive = found.marked || matches!(found.value.to, Target::Is(Rating::Inadequate));
    let plain = found.value.from.is_none() && !found.value.same && exclusive;
    let one = kind.class.has(Class::TYPE) && !kind.class.has(Class::MANY.with(Class::NAME));
    let led = items[..found.start]
        .last()
        .is_some_and(|i| i.class.has(Class::DET.with(Class::NUMBER)));
    let told = plain && one && led && mark.class.has(Class::COMMA.with(Class::DASH));
    (told && rest.get(article).is_some_and(is_known)).then_some(found.end + 2 + article)
}

/// "Inadequate is the verdict on Elm House": the value opens the sentence, and a practice ends it.
pub(super) fn is_the_verdict_on_one(items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 7).min(items.len())).unwrap_or(&[]);
    let [be, the, grade, prep, rest @ ..] = behind else {
        return false;
    };
    let Some(name) = rest.iter().find(|i| !i.class.has(Class::DET)) else {
        return false;
    };
    found.start <= 1
        && be.class.has(Class::BE)
        && the.class.has(Class::DET)
        && grade.class.has(Class::GRADE)
        && prep.class.has(Class::PREP)
        && is_practice(name)
}

/// "Inadequate in 2017, requires improvement in 2018, Elm House is now rated good": a dated value that opens a sentence
/// whose subject comes behind it.
pub(super) fn opens_a_series(items: &[Item], found: &Found) -> bool {
    let dated = items
        .get(found.end..(found.end + 2).min(items.len()))
        .is_some_and(|next| next.iter().any(|i| i.class.has(Class::DATE)));
    let rest = items.get(found.end..).unwrap_or(&[]);
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME);
    let place = Class::PREP.with(Class::CAPITAL).with(Class::NAME).with(Class::DET);
    let subject = (0..rest.len()).any(|n| {
        let it = rest[n].is_it();
        // "Elm House in Selby has now been rated"
        let mut behind = rest[n + 1..].iter().take(5).skip_while(|i| i.class.has(place));
        (it || is_practice(&rest[n])) && behind.next().is_some_and(|i| i.class.has(verb))
    });
    found.start == 0 && dated && subject
}

/// "A surgery that sees 9,000 people has been told for the third time that it requires improvement": who is told is rated.
pub(super) fn is_told_it(doc: &Document<'_>, before: &[Item]) -> bool {
    let verb = before.iter().rev().take_while(|i| i.class.has(Class::BE)).count();
    let [lead @ .., it] = &before[..before.len() - verb] else {
        return false;
    };
    let Some(told) = lead
        .iter()
        .rposition(|i| i.reads(doc, &["told", "been told", "was told"]))
    else {
        return false;
    };
    let passive = lead[..told]
        .last()
        .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let other = Class::COMMA
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::PEOPLE)
        .with(Class::SERVICE);
    it.reads(doc, &["it"])
        && passive
        && !lead[told + 1..].iter().any(|i| i.class.has(other))
        && lead[..told].iter().take(6).any(is_practice)
        && !lead[..told].iter().take(3).any(|i| i.class.has(Class::PEOPLE))
        && !lead[..told].iter().any(|i| i.class.has(Class::MODAL.with(Class::IF)))
}

/// "The report is here and it says Good."
pub(super) fn is_said_by_paper(doc: &Document<'_>, own: &[Item], next: Option<&Item>) -> bool {
    let [.., paper, says] = own else { return false };
    let told = says.reads(doc, &["says", "said", "reads"]);
    let paper =
        paper.reads(doc, &["it", "this", "certificate"]) || paper.class.has(Class::PUBLISH.with(Class::INSPECT));
    told && paper && (ends_clause(next) || next.is_some_and(|i| i.class.has(Class::OVERALL)))
}

/// "Ferry Row Surgery: Good", "Rating - Inadequate", "Now: good"; behind a dash, if the value can be nothing else.
pub(super) fn is_label(own: &[Item], before: &[Item], heading: bool, dashed: bool) -> bool {
    let parted = own
        .iter()
        .rev()
        .take(2)
        .any(|i| i.class.has(Class::COLON.with(Class::DASH)));
    // "Oak House, Selby: inadequate."
    // "Oak House, Selby (inspected 6 March): inadequate."
    let place = Class::NAME
        .with(Class::DET)
        .with(Class::COMMA)
        .with(Class::PREP)
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::INSPECT)
        .with(Class::DATE)
        .with(Class::CAPITAL);
    let mark = |i: &Item| i.class.has(Class::COLON) || dashed && i.class.has(Class::DASH);
    let marked = own.last().is_some_and(mark);
    // "Oak House (respite): inadequate."
    let bracket = before.iter().position(|i| i.class.has(Class::OPEN));
    let bracket = bracket.zip(before.iter().rposition(|i| i.class.has(Class::CLOSE)));
    let inside = |n: usize| bracket.is_some_and(|(open, close)| (open..close).contains(&n));
    let mut names = before.iter().enumerate().take(before.len().saturating_sub(1));
    let alone = marked && before.len() > 1 && names.all(|(n, i)| i.class.has(place) || inside(n));
    if alone && before.iter().take(2).any(|i| i.class.has(Class::NAME)) {
        return true;
    }
    parted
        && (heading && before.iter().any(|i| i.class.has(Class::NAME.with(Class::GRADE)))
            || before.iter().any(|i| i.class.has(Class::PAST)))
}

/// "Requires improvement - last inspected 2 March 2022", "Good (inspected May 2021)": a line that a rating opens, with no more
/// than when it was given.
pub(super) fn is_the_rating_of_an_entry(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let mark = Class::DASH.with(Class::COMMA).with(Class::OPEN).with(Class::COLON);
    let Some([parts, rest @ ..]) = items.get(found.end..) else {
        return false;
    };
    let little =
        |i: &Item| i.class.has(Class::PAST.with(Class::DET).with(Class::PREP)) || i.reads(doc, &["on", "last"]);
    let seen = rest
        .iter()
        .position(|i| i.class.has(Class::INSPECT.with(Class::PUBLISH)));
    let dated = seen.and_then(|s| Some((s, s + rest[s..].iter().position(|i| i.class.has(Class::DATE))?)));
    let Some((seen, date)) = dated else { return false };
    let closes = rest[date + 1..].iter().all(|i| !i.class.has(Class::WORD) || i.capital);
    found.start == 0
        && items[0].capital
        && found.value.from.is_none()
        && parts.class.has(mark)
        && rest[..seen].iter().chain(&rest[seen + 1..date]).all(little)
        && closes
}
