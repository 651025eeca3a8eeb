//! What was before, told in a phrase between commas: "Elm House, good until last year, has been rated inadequate".

use super::asked::text;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::claim::Target;
use crate::resolve::events::is_led_by_since;
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

/// "good, up from inadequate at its last inspection in 2019": gives each value that tells what a rating was before the date of
/// that, where the words between say that the date is that of the former rating.
pub(super) fn date_formers(doc: &Document<'_>, items: &[Item], values: &mut [Found]) {
    for n in 0..values.len() {
        let until = values.get(n + 1).map_or(items.len(), |next| next.start);
        let found = &values[n];
        if found.value.same && found.then.is_none() {
            values[n].then = same_then(doc, items, found, until);
        } else if found.before.is_none() && found.value.from.is_some() && !found.value.same {
            values[n].before = former_date(doc, items, found, until);
        }
    }
}

/// The item of the date at which a rating was what it was before.
fn former_date(doc: &Document<'_>, items: &[Item], found: &Found, until: usize) -> Option<usize> {
    let rating_at = |rating: Rating| {
        let reads = |n: &usize| {
            items[*n].class.has(Class::RATING) && Rating::ALL.get(items[*n].value as usize) == Some(&rating)
        };
        (found.start..found.end).rev().find(reads)
    };
    let former = found.value.from.and_then(rating_at)?;
    if let Some(now) = found.value.to.rating().and_then(rating_at).filter(|now| former < *now) {
        let inside = (former + 1..now).find(|n| items[*n].class.has(Class::DATE));
        return inside.or_else(|| since_then(doc, items, found.end, until));
    }
    let from = former + 1;
    let date = (from..until).find(|n| items[*n].class.has(Class::DATE))?;
    dates_what_was_before(doc, &items[from..date], &items[date]).then_some(date)
}

/// "good, the same rating as at its last inspection in 2019", "good, unchanged from 2019": the item of the date at which it was
/// the same.
fn same_then(doc: &Document<'_>, items: &[Item], found: &Found, until: usize) -> Option<usize> {
    const LONGEST: usize = 14;
    const SAME: &[&str] = &["same", "unchanged", "change", "different"];
    const THAN: &[&str] = &["as", "from", "since", "than", "on"];
    let rating = (found.start..found.end).rfind(|n| items[*n].class.has(Class::RATING))?;
    let date = (rating + 1..until).find(|n| items[*n].class.has(Class::DATE))?;
    let between = items.get(rating + 1..date).filter(|b| b.len() <= LONGEST)?;
    let same = between.iter().position(|i| i.has_word(doc, SAME))?;
    let rest = &between[same..];
    let than = rest.iter().any(|i| i.has_word(doc, THAN)) || is_led_by_since(doc, None, items[date].span);
    let little = Class::GRADE
        .with(Class::OVERALL)
        .with(Class::WITH)
        .with(Class::DASH)
        .with(Class::OPEN)
        .with(Class::NOT)
        .with(Class::BY);
    let said =
        |i: &Item| is_of_its_giving(doc, i) || i.class.has(little) || i.has_word(doc, SAME) || i.has_word(doc, THAN);
    (than && between.iter().all(said)).then_some(date)
}

/// "from inadequate to good since its last inspection in 2019", "after it was last visited in 2018", "compared with 2018"
fn since_then(doc: &Document<'_>, items: &[Item], from: usize, until: usize) -> Option<usize> {
    const REACH: usize = 9;
    const SINCE: &[&str] = &["since", "compared", "than"];
    const LAST: &[&str] = &["last", "previous", "previously", "earlier"];
    let near = items.get(from..until.min(from + REACH))?;
    let date = near.iter().position(|i| i.class.has(Class::DATE))?;
    let between = &near[..date];
    let since = |i: &Item| i.reads(doc, SINCE);
    let then = between.first().is_some_and(since) || is_led_by_since(doc, None, near[date].span);
    let past = |i: &Item| i.class.has(Class::PAST) || text(doc, i).split(' ').any(|w| LAST.contains(&w));
    let last = between.first().is_some_and(|i| i.class.has(Class::AFTER)) && between.iter().any(past);
    let said = |i: &Item| is_of_its_giving(doc, i) || i.class.has(Class::AFTER.with(Class::WITH)) || since(i);
    ((then || last) && between.iter().all(said)).then_some(from + date)
}

/// Whether the words between a former rating and a date say no more than how and when it was given. "Up from good after an
/// inspection in May", "up from good, and inspectors came in May" date what it is now.
fn dates_what_was_before(doc: &Document<'_>, between: &[Item], date: &Item) -> bool {
    const LONGEST: usize = 12;
    const NEWS: &[&str] = &["this", "today", "yesterday", "on", "earlier"];
    let first = text(doc, date).split(' ').next().unwrap_or("");
    let news = NEWS.iter().any(|w| first.eq_ignore_ascii_case(w));
    let comma =
        |w: &[Item]| !w[0].class.has(Class::COMMA) || w[1].class.has(Class::PREP.with(Class::RATED).with(Class::PAST));
    let led = between.last().is_some_and(|i| {
        i.class
            .has(Class::PREP.with(Class::AFTER).with(Class::COMMA).with(Class::DET))
    });
    led && !news
        && between.len() <= LONGEST
        && between.iter().all(|i| is_of_its_giving(doc, i))
        && between.windows(2).all(comma)
}

/// A word of how a rating was given: "it was awarded", "at its last inspection", "when inspectors were there".
fn is_of_its_giving(doc: &Document<'_>, item: &Item) -> bool {
    const WORDS: &[&str] = &[
        "when",
        "last",
        "first",
        "only",
        "called",
        "visited",
        "came",
        "full",
        "comprehensive",
        "routine",
        "since",
        "there",
        "where",
        "got",
        "from",
        "of",
        "at",
        "during",
    ];
    const AFTER: &[&str] = &["after", "following"];
    let giving = Class::PREP
        .with(Class::DET)
        .with(Class::PRONOUN)
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::PAST)
        .with(Class::INSPECT)
        .with(Class::PUBLISH)
        .with(Class::CQC)
        .with(Class::REL)
        .with(Class::THAT)
        .with(Class::COMMA);
    (item.class.has(giving) || item.reads(doc, WORDS))
        && !item.reads(doc, AFTER)
        && !item.class.has(Class::AND.with(Class::NOW))
}
