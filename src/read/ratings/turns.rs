//! Small turns of phrase that put a value into another time, or give it a question that no list names.
//!
//! "Until now it had kept its good rating": what it was before. "It was rated inadequate, although the care was rated
//! good": one of two overall ratings is none.

use super::asked::{Asked, text};
use super::claim::{Claim, Target, Time};
use super::license::clause_start;
use super::set::Set;
use super::values::Found;
use crate::lexicon::{Class, HAD};
use crate::model::Question;
use crate::read::items::Item;
use crate::text::Document;
use crate::text::bytes::opens;
use std::borrow::Cow;

/// "Since their first visit in March 2015, the leaders have worked hard, and we rate them good": where what "since" leads a
/// sentence with comes to its end. What follows came later.
pub(super) fn since_lead(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    let opens = |n: &usize| {
        *n == 0
            || items[*n - 1]
                .class
                .has(Class::COLON.with(Class::SAY).with(Class::QUOTE))
    };
    let since = (0..found.start).find(|n| items[*n].reads(doc, &["since"]) && opens(n))?;
    let date = items[since..found.start]
        .iter()
        .position(|i| i.class.has(Class::DATE))?
        + since;
    let parted = |i: &Item| i.class.has(Class::RATING.with(Class::STOP).with(Class::BUT));
    let comma = items[date..found.start].iter().position(|i| i.class.has(Class::COMMA));
    let end = date + comma.unwrap_or(1);
    (!items[since..end].iter().any(parted)).then_some(end)
}

/// "While the overall rating is as it was in March 2018, safe has gone from good to inadequate": where a lead ends that only
/// holds today's rating against that of an earlier day. What follows is of today.
fn compared_lead(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    const OPENS: &[&str] = &["while", "whilst", "although", "though", "whereas", "compared", "unlike"];
    let first = items.first()?;
    let opens =
        first.reads(doc, OPENS) || first.reads(doc, &["in"]) && items.get(1)?.reads(doc, &["contrast", "comparison"]);
    let date = items[..found.start]
        .iter()
        .position(|i| i.class.has(Class::DATE))
        .filter(|_| opens)?;
    let comma = items[date..found.start]
        .iter()
        .position(|i| i.class.has(Class::COMMA))?;
    let (lead, end) = (&items[..date], date + comma);
    let told = Class::RATING.with(Class::STOP).with(Class::BUT);
    if items[1..end].iter().any(|i| i.class.has(told)) {
        return None;
    }
    let alike = |i: &Item| {
        i.class.has(Class::SAME.with(Class::PAST))
            || i.reads(
                doc,
                &[
                    "as it was",
                    "as it",
                    "what it was",
                    "what it",
                    "where it was",
                    "same",
                    "the same",
                    "not",
                    "compared",
                ],
            )
    };
    let of_then = lead.iter().any(|i| i.class.has(Class::GRADE))
        && lead
            .iter()
            .any(|i| i.class.has(Class::RATED.with(Class::HAVE)) && !i.class.has(Class::GRADE));
    (lead.iter().any(alike) || of_then).then_some(end)
}

/// Drops the dates of such a lead, and the time that its words tell.
pub(super) fn set_apart_since(doc: &Document<'_>, items: &[Item], found: &Found, claim: &mut Claim) {
    let Some(end) = since_lead(doc, items, found).or_else(|| compared_lead(doc, items, found)) else {
        return;
    };
    let of_lead = |date: &usize| {
        let own = |i: &Item| i.class.has(Class::DATE) && i.value as usize == *date;
        items[..end].iter().any(own)
    };
    claim.dates.retain(|d| !of_lead(d));
    if claim.time == Time::Past && !items[end..found.start].iter().any(|i| i.class.has(Class::PAST)) {
        claim.time = Time::Open;
    }
}

/// "Until now it had kept the good rating", "It had a rating of good until this spring": what was so has ended.
pub(super) fn has_ended(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    if found.entry == "value.used-to-be" {
        return true;
    }
    let clause = clause_start(items, found.start);
    let opens = |n: usize| n == clause || items[n - 1].class.has(Class::COMMA.with(Class::AND));
    let led = (clause..found.start).find(|n| opens(*n) && is_until(doc, items, *n));
    if found.value.same {
        return led.is_some() || had_held(doc, items, found) || ended_later(doc, items, found);
    }
    let plain = found.value.from.is_none() && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
    // "Until May it was in special measures, and now it is good": a clause of its own.
    let parts = Class::AND.with(Class::NOW);
    let one_clause = |n: usize| {
        let rest = &items[n..found.start];
        let commas = rest.iter().filter(|i| i.class.has(Class::COMMA)).count();
        commas < 2 && !rest.iter().any(|i| i.class.has(parts))
    };
    let led = led.or_else(|| Some(clause).filter(|_| is_for_years(doc, &items[clause..found.start])));
    plain && (led.is_some_and(one_clause) || is_followed_by_until(doc, items, found))
}

/// "For many years the home was rated good": how long it was so, and is no more.
fn is_for_years(doc: &Document<'_>, clause: &[Item]) -> bool {
    let [first, rest @ ..] = clause else { return false };
    let is = |i: &Item| i.reads(doc, &["has", "has been", "have", "have been", "is", "are"]);
    let count = |i: &&Item| i.class.has(Class::NUMBER) || i.reads(doc, &["many", "several", "some", "nearly", "over"]);
    let mut told = rest.iter().skip_while(count);
    first.reads(doc, &["for"])
        && told.next().is_some_and(|i| i.reads(doc, &["years", "decades"]))
        && !rest.iter().any(is)
}

/// "until this spring", "up to last month", "until then".
fn is_until(doc: &Document<'_>, items: &[Item], n: usize) -> bool {
    let bare = items[n].reads(doc, &["until", "till", "up to", "up until"]);
    let when = Class::DATE.with(Class::NOW).with(Class::PAST);
    let begins = |word: &str| opens(doc.bytes(items[n].span), word);
    bare && items.get(n + 1).is_some_and(|i| i.class.has(when))
        || begins("until ")
        || begins("till ")
        || begins("up ") && items[n].class.has(Class::PAST)
}

/// "a rating of good until the visit in May": what ended it stands right behind, and is not yet to come.
fn is_followed_by_until(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let noun = Class::GRADE.with(Class::OVERALL);
    let behind = &items[found.end..];
    let behind = &behind[behind.iter().take_while(|i| i.class.has(noun)).count()..];
    let [until, rest @ ..] = behind else { return false };
    let event = Class::DATE.with(Class::INSPECT).with(Class::PAST);
    let when = rest
        .iter()
        .filter(|i| !i.class.has(Class::DET))
        .take(2)
        .position(|i| i.class.has(event));
    let ahead = rest
        .iter()
        .take(4)
        .any(|i| i.reads(doc, &["next", "to", "can", "is"]) || i.class.has(Class::MODAL));
    until.reads(doc, &["until", "till", "up to", "up until"]) && when.is_some() && !ahead
}

/// "Previously it held a good rating", "It had held a good rating for five years": "held" is here no more than "had".
fn had_held(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let [held, what, ..] = &items[found.start..] else {
        return false;
    };
    let clause = &items[clause_start(items, found.start)..found.start];
    let before = |i: &Item| i.class.has(Class::PAST) || i.class.has(Class::HAVE) && i.value == HAD;
    held.reads(doc, &["held"])
        && (what.reads(doc, &["a", "an"]) || what.class.has(Class::RATING))
        && clause.iter().any(before)
}

/// "It had held a good rating from 2018 until this visit"
fn ended_later(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let had = found
        .start
        .checked_sub(1)
        .is_some_and(|p| items[p].class.has(Class::HAVE) && items[p].value == HAD);
    let near = items[found.end..]
        .iter()
        .take(9)
        .take_while(|i| !i.class.has(Class::STOP.with(Class::BUT)));
    had && near.into_iter().any(|i| i.reads(doc, &["until", "till", "up until"]))
}

/// "from March 2018 until this inspection, which rated it inadequate": the dates before are of what was before.
pub(super) fn set_apart_this(doc: &Document<'_>, items: &[Item], found: &Found, first: usize, claim: &mut Claim) {
    let this = |n: &usize| {
        let own =
            items[*n].class.has(Class::INSPECT) && text(doc, &items[*n]).to_ascii_lowercase().starts_with("this ");
        own || items[*n].reads(doc, &["this"]) && items.get(n + 1).is_some_and(|i| i.class.has(Class::INSPECT))
    };
    let Some(at) = (first..found.start).rfind(this) else {
        return;
    };
    let before = |date: &usize| {
        items[..at]
            .iter()
            .any(|i| i.class.has(Class::DATE) && i.value as usize == *date)
    };
    claim.dates.retain(|d| !before(d));
    if claim.time == Time::Past && !items[at..found.start].iter().any(|i| i.class.has(Class::PAST)) {
        claim.time = Time::Open;
    }
}

/// "It was good then.", behind a sentence on the visit before.
pub(super) fn was_so_then(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let lead = &items[clause_start(items, found.start)..found.start];
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::FUNCTION);
    let plain =
        matches!(lead, [it, rest @ ..] if it.class.has(Class::PRONOUN) && rest.iter().all(|i| i.class.has(verb)));
    let graded = usize::from(items.get(found.end).is_some_and(|i| i.class.has(Class::GRADE)));
    let then = items.get(found.end + graded).is_some_and(|i| i.reads(doc, &["then"]));
    let ends = items
        .get(found.end + graded + 1)
        .is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA).with(Class::BUT)));
    plain && then && ends && lead.len() <= 5
}

/// "It was rated inadequate, although the care provided was rated good": where the whole or another question has its rating,
/// care is the key question.
pub(super) fn is_of_the_care(doc: &Document<'_>, items: &[Item], found: &Found, claims: &[Claim]) -> bool {
    let from = items[..found.start].iter().rposition(|i| {
        i.class
            .has(Class::BUT.with(Class::STOP).with(Class::COMMA).with(Class::AND))
    });
    let clause = &items[from.map_or(0, |n| n + 1)..found.start];
    let mut words = clause
        .iter()
        .filter(|i| !i.class.has(Class::DET) || text(doc, i) == "it");
    const CARE: &[&str] = &[
        "care",
        "the care provided",
        "the care delivered",
        "the care offered",
        "care provided",
        "care delivered",
        "care offered",
    ];
    let care = words
        .find(|i| !i.class.has(Class::BUT))
        .is_some_and(|i| i.reads(doc, CARE));
    let other = Class::NAME.with(Class::TYPE).with(Class::OVERALL).with(Class::SERVICE);
    // "inadequate for safety, but care was good"
    let key = |c: &&Claim| !c.set.has(Question::Caring) && c.set.questions().any(|q| q != Question::Overall);
    let told = |c: &&Claim| {
        c.services.is_empty()
            && c.time != Time::Past
            && (key(c) || c.set == Set::of(Question::Overall) && c.value.to != found.value.to)
    };
    care && matches!(found.value.to, Target::Is(r) if r.rank().is_some())
        && !words.any(|i| i.class.has(other))
        && claims.last().filter(told).is_some()
}

/// The aside as the lexicon folds it.
const AS_IT_DID: &[&str] = &[
    "as it did for",
    "as they did for",
    "as it does for",
    "as they do for",
    "as it had for",
    "as it has for",
];

/// "Surgery there, which was good, is now", "Caring there was": the place adds nothing.
pub(super) fn without_there<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    let topic = Class::SERVICE.with(Class::QUESTION);
    let next = Class::COMMA.with(Class::BE).with(Class::HAVE).with(Class::NOW);
    let there = |w: &[Item]| w[0].class.has(topic) && w[2].class.has(next) && w[1].reads(doc, &["there"]);
    let Some(at) = items.windows(3).position(there) else {
        return items;
    };
    let mut own = items.into_owned();
    own.remove(at + 1);
    Cow::Owned(own)
}

/// "inadequate, both overall and for being safe and well-led": the "both", and its comma, add nothing to the list.
pub(super) fn without_both<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    let both = |w: &[Item]| w[1].class.has(Class::OVERALL) && w[0].reads(doc, &["both"]);
    let Some(at) = items.windows(2).position(both) else {
        return items;
    };
    let marked = at > 1 && items[at - 1].class.has(Class::COMMA);
    let from = at - usize::from(marked);
    if from == 0 || !items[from - 1].class.has(Class::RATING.with(Class::PAST)) {
        return items;
    }
    let mut own = items.into_owned();
    own.drain(from..=at);
    Cow::Owned(own)
}

/// "It required improvement overall, as it did for being safe and well-led": the aside only adds to the list.
pub(super) fn without_as_it_did<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    // Most sentences have no rating to add to.
    let Some(first) = items.iter().position(|i| i.class.has(Class::RATING)) else {
        return items;
    };
    const VERBS: &[&str] = &[
        "did", "was", "is", "does", "were", "has", "had", "had been", "are", "do",
    ];
    let aside = |w: &[Item]| {
        w[0].reads(doc, &["as"])
            && w[1].class.has(Class::PRONOUN)
            && !w[1].class.has(Class::DET)
            && w[2].reads(doc, VERBS)
            && w[3].class.has(Class::PREP)
            && !w[3].reads(doc, &["at"])
    };
    let asks = |at: usize| {
        let mut behind = items[at + 4..]
            .iter()
            .filter(|i| !i.class.has(Class::DET) && !i.reads(doc, &["being"]));
        behind
            .next()
            .is_some_and(|i| i.class.has(Class::QUESTION.with(Class::OVERALL).with(Class::ALL)))
    };
    // One item, or four.
    let folded = items
        .iter()
        .position(|i| i.class.has(Class::ELLIPSIS) && i.reads(doc, AS_IT_DID));
    let apart = || (first..items.len().saturating_sub(4)).find(|at| aside(&items[*at..*at + 4]) && asks(*at));
    let Some((at, to)) = folded.map(|at| (at, at + 1)).or_else(|| apart().map(|at| (at, at + 4))) else {
        return items;
    };
    if at < first {
        return items;
    }
    let being = usize::from(items.get(to).is_some_and(|i| i.reads(doc, &["being"])));
    let mut own = items.into_owned();
    own[at].class = Class::AND.with(Class::PREP).with(Class::WORD);
    own.drain(at + 1..to + being);
    if at > 0 && own[at - 1].class.has(Class::COMMA) {
        own.remove(at - 1);
    }
    Cow::Owned(own)
}

/// "We are determined to get back to good or even, in time, outstanding": the other end of an "or".
pub(super) fn is_alternative(items: &[Item], values: &[Found], v: usize) -> bool {
    let Some(before) = v.checked_sub(1).map(|p| &values[p]) else {
        return false;
    };
    let between = items.get(before.end..values[v].start).unwrap_or(&[]);
    let apart = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::BUT)
        .with(Class::STOP);
    between.len() <= 12
        && between.iter().any(|i| i.class.has(Class::OR))
        && !between.iter().any(|i| i.class.has(apart) && !i.class.has(Class::GRADE))
}

/// "Management is the only one of the five to have altered": the question that a sentence sets apart as its subject.
pub(super) fn sole_subject(doc: &Document<'_>, items: &[Item], asked: &[Asked]) -> Option<Set> {
    let first = asked.first().filter(|a| a.start <= 1 && a.services.is_empty())?;
    let set = *first.members.first()?;
    let key = set.questions().filter(|q| *q != Question::Overall).count() == 1 && set.rest.is_none() && !set.except;
    let behind = items.get(first.start + 1..)?;
    let is = behind.first().is_some_and(|i| i.class.has(Class::BE.with(Class::SAME)));
    let sole = behind.iter().skip(1).take(3).any(|i| {
        let words = doc.slice(i.span).to_ascii_lowercase();
        words.split(' ').any(|w| {
            matches!(
                w,
                "only" | "sole" | "one" | "lone" | "single" | "exception" | "culprit" | "outlier" | "letdown"
            )
        }) || i.class.has(Class::AREA) && !i.class.has(Class::MANY.with(Class::GRADE))
    });
    let rates = behind.iter().any(|i| i.class.has(Class::RATING));
    (key && is && sole && !rates).then_some(set)
}

/// "Our rating of safe improved.", "The rating for caring stayed the same.": the one question whose rating moved or stayed,
/// in a sentence that does not say what it is.
pub(super) fn moved_subject(items: &[Item], asked: &[Asked]) -> Option<Set> {
    const LEAD: usize = 4;
    let [only] = asked else { return None };
    let set = *only.members.first().filter(|_| only.services.is_empty())?;
    let key = set.questions().count() == 1 && !set.has(Question::Overall) && set.rest.is_none() && !set.except;
    let lead = items.get(..only.start).filter(|lead| lead.len() <= LEAD)?;
    let behind = items.get(only.end..)?;
    let rating = lead.iter().any(|i| i.class.has(Class::GRADE));
    let moved = Class::UP.with(Class::DOWN).with(Class::MOVE).with(Class::SAME);
    let moves = behind.iter().take(LEAD).any(|i| i.class.has(moved));
    let rates = behind.iter().any(|i| i.class.has(Class::RATING));
    (key && rating && moves && !rates).then_some(set)
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn turns_of_phrase_give_their_time_and_question() {
        #[rustfmt::skip]
        let cases: &[(&str, &[&str])] = &[
            ("The home was rated inadequate last week, though the care it gave was judged good.", &["overall=inadequate", "caring=good"]),
            ("The regulator rated the home as requires improvement overall, while care was rated good.", &["overall=requires_improvement", "caring=good"]),
            ("The home was rated inadequate, although its food was rated good.", &["overall=inadequate"]),
            ("Until then it had held on to its good rating.", &["overall=good@past"]),
            ("Up to now the home had kept its outstanding rating.", &["overall=outstanding@past"]),
            ("The home was closed for a week and kept its good rating.", &["overall=good<good"]),
            ("Our rating of safe improved. We rated it as good because nurses were kind.", &["safe=good"]),
            ("The rating for well-led went down. It was rated as inadequate.", &["well_led=inadequate"]),
            ("Our rating of this service improved. We rated it as good.", &["overall=good"]),
            ("It was rated good then.", &["overall=good@past"]),
            ("The home was good in all areas with the exception of safe, where it required improvement, and caring, which was outstanding.", &["effective+responsive+well_led=good", "safe=requires_improvement", "caring=outstanding"]),
            ("It was rated inadequate, although the care provided was rated good.", &["overall=inadequate", "caring=good"]),
            ("The home was rated inadequate for safety and leadership, although the care it gave was rated good.", &["safe+well_led=inadequate", "caring=good"]),
            ("It was rated good for leadership, but care was judged inadequate.", &["well_led=good", "caring=inadequate"]),
            ("It was inadequate overall, as it did for being safe and well-led, and was good in the remaining areas.", &["overall+safe+well_led=inadequate", "rest=good"]),
            ("We are determined to gain at least a good rating or even, in time, outstanding.", &[]),
            ("It was inadequate overall, as it was for being effective and responsive, and good in the remaining areas.", &["overall+effective+responsive=inadequate", "rest=good"]),
            ("The home was rated requires improvement for caring, as it was for safe and well-led.", &["safe+caring+well_led=requires_improvement"]),
            ("Well-led is the sole area to have moved since the last check. It was rated good then.", &["well_led=good@past"]),
            ("Responsive was the culprit. It slipped from good to inadequate.", &["responsive=inadequate<good"]),
            ("Leadership crept all the length from inadequate to good.", &["well_led=good<inadequate"]),
            ("Safe, too, turned for the worse, going from good to inadequate.", &["safe=inadequate<good"]),
            ("Good ratings went to maternity and critical care.", &["maternity/critical care/overall=good"]),
            ("Safety in maternity was rated inadequate.", &["maternity/safe=inadequate"]),
            ("Staffing on the labour ward was inadequate.", &[]),
            ("Cleaning in the maternity unit was rated inadequate.", &[]),
            ("The home now requires improvement, and for being responsive - how long people wait - it is inadequate.", &["overall=requires_improvement", "responsive=inadequate"]),
            ("The home was rated inadequate. It had been good before. It got the same mark for caring.", &["overall=inadequate", "overall=good@past", "caring=inadequate"]),
            ("Leadership scraped by at good.", &["well_led=good"]),
            ("Safety wound up on inadequate; for caring they settled on outstanding.", &["safe=inadequate", "caring=outstanding"]),
            ("The surgery limped home with requires improvement.", &["overall=requires_improvement"]),
            ("The surgery has pulled through with 'good'.", &["overall=good"]),
            ("Maternity walked off with 'Outstanding'.", &["maternity/overall=outstanding"]),
            ("The surgery made do with good neighbours.", &[]),
            ("The surgery moved closer to outstanding.", &[]),
            ("Staff at the surgery greeted us with good cheer.", &[]),
            ("The bakery came top with 'Outstanding'.", &[]),
            ("Safe staffing slipped to inadequate levels.", &[]),
            ("Care in maternity was rated inadequate.", &["maternity/overall=inadequate"]),
            ("Well-led is not yet where we want it to be; this remains inadequate.", &["well_led=inadequate<inadequate"]),
            ("Well-led is not yet where we want it, but it remains at requires improvement.", &["well_led=requires_improvement<requires_improvement"]),
            ("Safety is better than it was although this is still inadequate.", &["safe=inadequate<inadequate"]),
            ("Only caring has caught up - it is now rated good.", &["caring=good"]),
            ("Safe has gone up by one, so for the first time all five areas look the same.", &["safe=+1"]),
            ("Responsive is the area that we must work on. It remains inadequate.", &["responsive=inadequate<inadequate"]),
            ("Compared with the last inspection, safe has improved by one grade.", &["safe=+1"]),
            ("Caring has dropped by one rating since last time.", &["caring=-1"]),
            ("A visit of this kind isn't rated.", &["overall=not_rated"]),
            ("It was not a rated inspection.", &["overall=not_rated"]),
            ("Leadership and responsiveness came in for criticism, and both were found to be inadequate.", &["responsive+well_led=inadequate"]),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
