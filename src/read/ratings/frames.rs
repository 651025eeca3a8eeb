//! Sentence frames that complete the links: "respectively", "as did", a former rating in a clause of its own.

use super::VERBS;
use super::asked::{Asked, text};
use super::attach::is_known;
use super::claim::{Claim, Subject, Target, Time, Value};
use super::insets::give_former;
use super::set::Set;
use super::values::Found;
use crate::lexicon::{Class, HAD};
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::Document;
use std::ops::RangeInclusive;

/// What "respectively" gives to a value: its questions, services or practice.
#[derive(Clone, Debug, Default)]
pub(super) struct Paired {
    pub set: Set,
    pub services: Vec<String>,
    pub practice: Option<usize>,
    /// Whether the list of values is one of ratings that stayed.
    pub same: bool,
    /// What all of them came from: "rose from inadequate to good and requires improvement respectively".
    pub from: Option<Rating>,
    /// Whether the list is one of what they came from: "down from good and outstanding respectively".
    pub former: bool,
}

/// "A, B and C were R1, R2 and R3 respectively": for each value what it is paired with.
pub(super) fn respectively(
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    told: (Set, Option<Set>),
) -> Vec<Option<Paired>> {
    let mut out = vec![None; values.len()];
    if let Some(pairs) = answers_in_order(items, values, asked, told) {
        return pairs.into_iter().map(Some).collect();
    }
    let list = listed(items, values)
        .or_else(|| before_a_list(items, values, asked))
        .or_else(|| implied(items, values, asked));
    let Some(list) = list else {
        let first = |v: usize| v == 0 || !are_listed(items, values, v - 1);
        let at_once = (1..values.len()).find(|v| first(v - 1) && are_at_once(items, values, v - 1));
        if let Some(v) = at_once {
            out[v - 1] = Some(Paired::default());
            out[v] = Some(Paired::default());
        }
        return out;
    };
    let first = *list.start();
    let Some(pairs) = pairs(items, values, asked, &list) else {
        // Three values for two names: which is which is not told.
        let many = list.start() < list.end();
        list.filter(|_| many).for_each(|v| out[v] = Some(Paired::default()));
        return out;
    };
    let same = values.get(first).is_some_and(|v| v.value.same);
    let from = values.get(first).and_then(|v| v.value.from);
    let unnamed = values.get(first).is_some_and(|v| v.value.to == Target::Unnamed);
    let former = from.is_some() && unnamed && list_is_plain(values, first, pairs.len());
    for (slot, pair) in out.iter_mut().skip(first).zip(pairs) {
        let from = from.filter(|_| !former);
        *slot = Some(Paired {
            same,
            from,
            former,
            ..pair
        });
    }
    out
}

/// "They looked at safe and well-led. We got good and requires improvement respectively.", "Safe and caring? Good and
/// outstanding.": the questions that the sentence before named or asked, each with the rating in its place.
fn answers_in_order(
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    (named, question): (Set, Option<Set>),
) -> Option<Vec<Paired>> {
    let glue = Class::COMMA.with(Class::AND).with(Class::DET);
    let listed = values
        .windows(2)
        .all(|v| items[v[0].end..v[1].start].iter().all(|i| i.class.has(glue)));
    let set = question.or_else(|| Some(named).filter(|_| said_at(items).is_some()))?;
    let plain = set.rest.is_none() && !set.except && !set.has(Question::Overall);
    let alone = asked.is_empty() && !items.iter().any(|i| i.class.has(Class::NAME));
    let fits = values.len() > 1 && set.questions().count() == values.len();
    (plain && alone && listed && fits && list_is_plain(values, 0, values.len())).then(|| {
        let pair = |q| Paired {
            set: Set::of(q),
            ..Paired::default()
        };
        set.questions().map(pair).collect()
    })
}

/// "Caring and responsive keep the good and requires improvement they had": as many values as questions, one for each in their
/// order, though no word says so.
fn implied(items: &[Item], values: &[Found], asked: &[Asked]) -> Option<RangeInclusive<usize>> {
    const REACH: usize = 14;
    let glue = Class::COMMA.with(Class::AND).with(Class::DET);
    let joined = |v: usize| {
        let between = &items[values[v].end..values[v + 1].start];
        between.iter().any(|i| i.class.has(Class::AND)) && between.iter().all(|i| i.class.has(glue))
    };
    let first = (0..values.len().saturating_sub(1)).find(|v| joined(*v))?;
    let last = first + 1;
    let rating = |v: usize| match values[v].value.to {
        Target::Is(r) if r.rank().is_some() => Some(r),
        _ => None,
    };
    let differ = rating(first)? != rating(last)? && list_is_plain(values, first, 2);
    let one = |s: &Set| s.questions().count() == 1 && s.rest.is_none() && !s.except && !s.has(Question::Overall);
    let two = |a: &Asked| a.services.is_empty() && a.members.len() == 2 && a.members.iter().all(one);
    let alone = last + 1 == values.len();
    if !differ || !alone {
        return None;
    }
    // "Good and outstanding ratings were given for safe and caring"
    let graded = items
        .get(values[last].end)
        .is_some_and(|i| i.class.has(Class::GRADE) && i.class.has(Class::MANY));
    if graded {
        let behind = asked.iter().find(|a| a.start >= values[last].end)?;
        return two(behind).then_some(first..=last);
    }
    let list = asked.iter().rev().find(|a| a.end <= values[first].start)?;
    let near = &items[list.end..values[first].start];
    let other = Class::STOP.with(Class::BUT).with(Class::NAME);
    // "Safe and caring were good and have been cut to inadequate and requires improvement"
    let told = near.iter().filter(|i| i.class.has(Class::RATING)).count();
    let direct = near.len() <= REACH && told <= 1 && !near.iter().any(|i| i.class.has(other));
    let goes_on = Class::PREP
        .with(Class::WITH)
        .with(Class::OVERALL)
        .with(Class::QUESTION)
        .with(Class::COLON);
    let ends = !items.get(values[last].end).is_some_and(|i| i.class.has(goes_on));
    (two(list) && direct && ends).then_some(first..=last)
}

/// Whether the values behind the first of a list tell nothing but a rating each.
fn list_is_plain(values: &[Found], first: usize, count: usize) -> bool {
    let rest = values.get(first + 1..first + count).unwrap_or(&[]);
    let plain = |v: &Found| v.value.from.is_none() && matches!(v.value.to, Target::Is(r) if r.rank().is_some());
    !rest.is_empty() && rest.iter().all(plain)
}

/// The values of the list that "respectively" closes.
fn listed(items: &[Item], values: &[Found]) -> Option<RangeInclusive<usize>> {
    let mark = said_at(items)?;
    let tail = Class::OVERALL.with(Class::COMMA).with(Class::GRADE);
    let closes = values
        .iter()
        .rposition(|v| v.end <= mark && items[v.end..mark].iter().all(|i| i.class.has(tail)));
    if let Some(last) = closes {
        let first = (0..last).rev().take_while(|v| are_listed(items, values, *v)).last();
        return Some(first.unwrap_or(last)..=last);
    }
    // "were respectively rated inadequate and good"
    let verb = VERBS.with(Class::COMMA).with(Class::FUNCTION).with(Class::DET);
    let first = values.iter().position(|v| v.start > mark)?;
    let near = items[mark + 1..values[first].start].iter().all(|i| i.class.has(verb));
    let last = (first..values.len() - 1)
        .take_while(|v| are_listed(items, values, *v))
        .last()?
        + 1;
    near.then_some(first..=last)
}

/// "rated inadequate and requires improvement for safety and leadership respectively": the values before the list that it closes.
fn before_a_list(items: &[Item], values: &[Found], asked: &[Asked]) -> Option<RangeInclusive<usize>> {
    let mark = said_at(items)?;
    let list = asked.iter().rfind(|a| is_closed_by(items, a, mark))?;
    let last = values.iter().rposition(|v| v.end <= list.start)?;
    const LEAD: usize = 3;
    let parts = Class::COMMA.with(Class::STOP).with(Class::AND).with(Class::NAME);
    let between = &items[values[last].end..list.start];
    let near = between.len() <= LEAD && !between.iter().any(|i| i.class.has(parts));
    let first = (0..last).rev().take_while(|v| are_listed(items, values, *v)).last()?;
    (near && last - first + 1 == list.members.len()).then_some(first..=last)
}

/// Whether a list stands right before the word at `mark`.
fn is_closed_by(items: &[Item], list: &Asked, mark: usize) -> bool {
    list.end <= mark && items[list.end..mark].iter().all(|i| i.class.has(Class::COMMA))
}

/// Whether nothing parts a value and the next but a comma or an "and".
fn are_listed(items: &[Item], values: &[Found], v: usize) -> bool {
    let glue = Class::COMMA.with(Class::AND).with(Class::DET);
    items[values[v].end..values[v + 1].start]
        .iter()
        .all(|i| i.class.has(glue))
}

/// "Elm House and Oak House were rated inadequate and good": two ratings at once, and which is whose is not told.
fn are_at_once(items: &[Item], values: &[Found], v: usize) -> bool {
    let rating = |v: usize| match values[v].value {
        Value {
            to: Target::Is(rating),
            from: None,
            same: false,
        } => rating.rank(),
        _ => None,
    };
    let (Some(first), Some(second)) = (rating(v), rating(v + 1)) else {
        return false;
    };
    let between = &items[values[v].end..values[v + 1].start];
    let joined = matches!(between, [and] if and.class.has(Class::AND));
    let mark = Class::STOP.with(Class::COMMA).with(Class::CLOSE);
    let ends = items.get(values[v + 1].end).is_none_or(|i| i.class.has(mark));
    first != second && joined && ends
}

/// Where the sentence says "respectively".
fn said_at(items: &[Item]) -> Option<usize> {
    items.iter().position(|i| i.class.has(Class::RESPECTIVELY))
}

/// What each value of a list is paired with.
fn pairs(items: &[Item], values: &[Found], asked: &[Asked], list: &RangeInclusive<usize>) -> Option<Vec<Paired>> {
    let (first, last) = (*list.start(), *list.end());
    let count = last - first + 1;
    let overall = Set::of(Question::Overall);
    let before = asked.iter().rev().filter(|a| a.end <= values[first].start);
    let mark = said_at(items);
    let behind = asked
        .iter()
        .filter(|a| a.start >= values[last].end && mark.is_none_or(|mark| is_closed_by(items, a, mark)));
    for a in before.chain(behind) {
        if a.services.len() == count {
            let service = |s: &String| Paired {
                set: overall,
                services: vec![s.clone()],
                ..Paired::default()
            };
            return Some(a.services.iter().map(service).collect());
        }
        // "the other three questions, namely safe, caring and responsive": the count is no member.
        let named: Vec<Set> = a.members.iter().filter(|m| !m.is_only_counted()).copied().collect();
        if named.len() == count && a.services.is_empty() {
            let question = |set: &Set| Paired {
                set: *set,
                ..Paired::default()
            };
            return Some(named.iter().map(question).collect());
        }
    }
    let names: Vec<usize> = items[..values[first].start]
        .iter()
        .filter(|i| is_known(i))
        .map(|i| i.value as usize)
        .collect();
    let names = names.get(names.len().checked_sub(count)?..)?;
    let practice = |name: &usize| Paired {
        set: overall,
        practice: Some(*name),
        ..Paired::default()
    };
    Some(names.iter().map(practice).collect())
}

/// A value without questions of its own that goes on with those of the claim before: "Q, which had been R, is now R",
/// "Q slipped to R; it was R before". `true` where it only tells the former rating of that claim. `behind` is where the
/// value before, with its questions, ends.
pub(super) fn leans_on(
    items: &[Item],
    found: &Found,
    behind: usize,
    last: Option<&mut Claim>,
    set: &mut Set,
    services: &mut Vec<String>,
) -> bool {
    let (Some(last), Some(between)) = (last, items.get(behind..found.start)) else {
        return false;
    };
    // "was given that verdict too, having been good"
    let too = between
        .iter()
        .take_while(|i| i.class.without(Class::WORD) == Class::FUNCTION);
    let too = too.count();
    let between = &between[if between.get(too).is_some_and(|i| i.class.has(Class::COMMA)) {
        too
    } else {
        0
    }..];
    // "all areas except for the well-led key question, which was"
    let noun = between
        .iter()
        .take_while(|i| i.class.has(Class::AREA) && !i.class.has(Class::GRADE));
    let between = &between[noun.count()..];
    let tells = |class: Class| between.iter().any(|i| i.class.has(class));
    let parted = between.first().is_some_and(|i| {
        i.class.has(
            Class::COMMA
                .with(Class::DASH)
                .with(Class::OPEN)
                .with(Class::STOP)
                .with(Class::AND),
        )
    });
    // Behind its questions: "outstanding for being caring, up from good".
    if found.value.to == Target::Unnamed && parted && tells(Class::BE) && between.len() <= 8 {
        // "good in all five areas, and that is a step up from inadequate": the whole was.
        *set = Set::of(Question::Overall);
        return false;
    }
    if found.value.to == Target::Unnamed
        && last.value.from.is_none()
        && (parted && between.len() <= 6 || trails(between))
    {
        last.value.from = found.value.from;
        return true;
    }
    // "judged inadequate, down two from last time"
    if let (Target::Step(steps), Target::Is(rating)) = (found.value.to, last.value.to)
        && last.value.from.is_none()
        && last.time != Time::Past
        && (parted && between.len() <= 4 || is_by_whom(between))
        && !tells(
            Class::BE
                .with(Class::HAVE)
                .with(Class::NAME)
                .with(Class::QUESTION)
                .with(Class::SERVICE),
        )
    {
        last.value.from = rating.step(-steps);
        return true;
    }
    // "outstanding for being effective, where it kept the top grade"
    if found.value.same && found.value.to == last.value.to && last.value.from.is_none() && parted && between.len() <= 6
    {
        last.value.from = found.value.from;
        return true;
    }
    // "inadequate in every question but caring, which has not moved": the one left out.
    if found.value.to == Target::Unchanged && last.set.except && !last.set.is_only_counted() && parted {
        *set = last.set.left_out();
        return false;
    }
    // "The good ratings for safe and caring are unchanged"
    let verb = Class::BE.with(Class::HAVE).with(Class::NOT).with(Class::FUNCTION);
    let graded = || {
        items[last.item.saturating_sub(2)..behind]
            .iter()
            .any(|i| i.class.has(Class::GRADE))
    };
    if found.value.to == Target::Unchanged
        && last.value.from.is_none()
        && last.time != Time::Past
        && between.len() <= 3
        && between.iter().all(|i| i.class.has(verb))
        && graded()
        && let Target::Is(rating) = last.value.to
    {
        last.value.from = rating.rank().map(|_| rating);
        last.value.same = last.value.from.is_some();
        return true;
    }
    // "good for safety, which has not changed"
    if found.value.to == Target::Unchanged && parted && between.len() <= 5 && last.value.from.is_none() {
        if let Target::Is(rating) = last.value.to {
            last.value.from = rating.rank().map(|_| rating);
            last.value.same = last.value.from.is_some();
        }
        return true;
    }
    // "all but one of the areas, that one being inadequate": which is not told.
    if last.set.is_only_counted() && last.set.except && parted && between.len() <= 9 {
        return true;
    }
    // "all but one area, safety being inadequate": right behind the one left out.
    let left = between.len() <= 3
        && !between.is_empty()
        && between.iter().all(|i| {
            i.class
                .has(Class::BE.with(Class::RATED).with(Class::HAVE).with(Class::FUNCTION))
        });
    if last.set.except && (parted || left) && between.len() <= 9 {
        // "all but responsive, which requires improvement": the value of the one left out.
        *set = last.set.left_out();
        return false;
    }
    // "... responsive they were: inadequate at Elm House, good at Oak House"
    let elsewhere = items
        .get(found.end..(found.end + 3).min(items.len()))
        .is_some_and(|next| {
            next.first().is_some_and(|i| i.class.has(Class::PREP)) && next.iter().any(|i| i.class.has(Class::NAME))
        });
    let only_named = between.iter().all(|i| {
        i.class.has(
            Class::PREP
                .with(Class::NAME)
                .with(Class::DET)
                .with(Class::COMMA)
                .with(Class::AND)
                .with(Class::BUT),
        )
    });
    if elsewhere && only_named && tells(Class::NAME) {
        *set = last.set;
        services.clone_from(&last.services);
        return false;
    }
    if tells(
        Class::NAME
            .with(Class::OVERALL)
            .with(Class::QUESTION)
            .with(Class::SERVICE),
    ) {
        return false;
    }
    let Target::Is(rating) = found.value.to else {
        return false;
    };
    let past = tells(Class::PAST) || is_told_as_past(items, found) || is_after_being(between) || had_it(between);
    // "..., having been good in 2019": a former rating with a date is one of its own.
    let dated = items
        .get(found.end..(found.end + 8).min(items.len()))
        .unwrap_or(&[])
        .iter()
        .take_while(|i| !i.class.has(Class::STOP.with(Class::BUT).with(Class::RATING)))
        .any(|i| i.class.has(Class::DATE));
    // "good; when CQC last inspected, in 2014, it was inadequate"
    let apart = between.iter().position(|i| i.class.has(Class::BUT.with(Class::STOP)));
    let dated = dated || apart.is_some_and(|at| between[at..].iter().any(|i| i.class.has(Class::DATE)));
    if past && dated && last.time != Time::Past {
        *set = last.set;
        services.clone_from(&last.services);
        return false;
    }
    let near = between.len() <= 10 || trails_as_past(between) || is_after_being(between);
    if past && near && found.value.from.is_none() && last.value.from.is_none() && last.time != Time::Past {
        last.value.from = rating.rank().map(|_| rating);
        return true;
    }
    let goes_on = !last.set.except
        && tells(Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::RATED))
        && (last.time == Time::Past || tells(Class::PRONOUN.with(Class::REL)) || shares_subject(between));
    let asks = !last.set.has(Question::Overall) || last.time == Time::Past || has_become(between);
    if goes_on && asks && (between.len() <= 8 || last.time == Time::Past && resumes(between)) {
        *set = last.set;
        services.clone_from(&last.services);
    }
    false
}

/// "rated good in 2018 but is now inadequate": nothing but what it has become.
fn has_become(between: &[Item]) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::NOW)
        .with(Class::RATED)
        .with(Class::FUNCTION);
    let but = between.iter().rposition(|i| i.class.has(Class::BUT.with(Class::AND)));
    let told = but.map_or(&[][..], |at| &between[at + 1..]);
    told.len() <= 5
        && told
            .first()
            .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE).with(Class::NOW)))
        && told.iter().any(|i| i.class.has(Class::NOW))
        && told.iter().all(|i| i.class.has(verb))
}

/// "Caring, good until last year, has slipped and is inadequate": the verb behind the last comma is that of the subject
/// before the first.
fn resumes(between: &[Item]) -> bool {
    let Some(comma) = between.iter().rposition(|i| i.class.has(Class::COMMA)) else {
        return false;
    };
    let verb = between
        .get(comma + 1)
        .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let other = Class::PRONOUN.with(Class::TYPE).with(Class::STOP).with(Class::BUT);
    verb && between.len() <= 16 && !between.iter().any(|i| i.class.has(other))
}

/// "by the regulator,"
fn is_by_whom(between: &[Item]) -> bool {
    let glue = Class::BY.with(Class::DET).with(Class::CQC).with(Class::COMMA);
    between.len() <= 5
        && between.last().is_some_and(|i| i.class.has(Class::COMMA))
        && between.iter().all(|i| i.class.has(glue))
}

/// "good by the regulator, up from inadequate", "good after a visit in May, up from inadequate": what stands before the
/// last comma only says who, when and why.
fn trails(between: &[Item]) -> bool {
    let Some(comma) = between.iter().rposition(|i| i.class.has(Class::COMMA)) else {
        return false;
    };
    let (told, moved) = between.split_at(comma);
    let other = Class::HAVE
        .with(Class::QUESTION)
        .with(Class::SERVICE)
        .with(Class::RATING)
        .with(Class::STOP)
        .with(Class::BUT);
    // "good at Elm House in Selby, up from inadequate": where it was, and no other subject.
    let placed = told.len() <= 6 && told.first().is_some_and(|i| i.class.has(Class::PREP));
    let named = !placed && told.iter().any(|i| i.class.has(Class::NAME));
    let verb = |i: &Item| i.class.has(Class::BE) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let led = told.first().is_some_and(|i| {
        i.class
            .has(Class::PREP.with(Class::BY).with(Class::FUNCTION).with(Class::AFTER))
    });
    let up = moved.len() == 1 || moved.len() <= 4 && moved.iter().any(|i| i.class.has(Class::UP.with(Class::DOWN)));
    led && up && !named && told.len() <= 14 && !told.iter().any(|i| i.class.has(other) || verb(i))
}

/// "..., having been good", "..., previously good": the last phrase before a value puts it into the past.
fn trails_as_past(between: &[Item]) -> bool {
    let Some(comma) = between
        .iter()
        .rposition(|i| i.class.has(Class::COMMA.with(Class::DASH)))
    else {
        return false;
    };
    let phrase = &between[comma + 1..];
    phrase.len() <= 5 && phrase.iter().any(|i| i.class.has(Class::PAST))
}

/// "rated good, a year after being branded inadequate", "only months after it was rated inadequate"
fn is_after_being(between: &[Item]) -> bool {
    let Some(after) = super::context::after(between) else {
        return false;
    };
    let verb = Class::BE
        .with(Class::RATED)
        .with(Class::PRONOUN)
        .with(Class::DET)
        .with(Class::FUNCTION)
        .with(Class::TYPE);
    let behind = &between[after + 1..];
    let rated = behind
        .iter()
        .any(|i| i.class.has(Class::RATED.with(Class::DOWN)) && !i.class.has(Class::GRADE));
    rated && behind.len() <= 6 && behind.iter().all(|i| i.class.has(verb.with(Class::DOWN)))
}

/// "where it had required improvement", "in which they had good"
fn had_it(between: &[Item]) -> bool {
    let had = |i: &Item| i.class.has(Class::HAVE) && i.value == HAD;
    between.last().is_some_and(had) && between.iter().any(|i| i.class.has(Class::REL))
}

/// "caring was good then and is good now": no other subject stands between.
fn shares_subject(between: &[Item]) -> bool {
    let [first, second, ..] = between else { return false };
    first.class.has(Class::AND) && second.class.has(Class::BE.with(Class::HAVE).with(Class::NOW))
}

/// "good before", "good last time": the words right behind a value put it into the past.
fn is_told_as_past(items: &[Item], found: &Found) -> bool {
    items
        .get(found.end..(found.end + 3).min(items.len()))
        .unwrap_or(&[])
        .iter()
        .take_while(|i| !i.class.has(Class::STOP.with(Class::BUT).with(Class::COMMA)))
        .any(|i| i.class.has(Class::PAST))
}

/// What the second of two claims says, where the first, which has no date, tells what was before.
fn grown_from(a: &Claim, b: &Claim) -> Option<Value> {
    let whole = a.set == b.set && a.services == b.services && (a.subject == b.subject || a.subject == Subject::Focus);
    let former = a.time == Time::Past && a.dates.is_empty() && a.value.from.is_none();
    let now = b.time != Time::Past && b.value.from.is_none() && !b.dates.is_empty();
    let Target::Is(old) = a.value.to else { return None };
    old.rank()?;
    let new = match b.value.to {
        Target::Step(n) => old.step(n)?,
        Target::Is(new) if new != old && new.rank().is_some() => new,
        _ => return None,
    };
    (whole && former && now).then_some(Value {
        to: Target::Is(new),
        from: Some(old),
        same: false,
    })
}

/// Two claims of one sentence for the same questions: the one told as past, or first, is what it was before.
pub(super) fn settle_former(claims: &mut Vec<Claim>) {
    let mut n = 0;
    while n + 1 < claims.len() {
        let (a, b) = (&claims[n], &claims[n + 1]);
        // "They rated the surgery, which used to be good, as inadequate overall and for being safe."
        let part = b.set != a.set && b.set.holds(a.set) && a.dates.is_empty() && a.services == b.services;
        if let (Target::Is(x), true) = (a.value.to, part && a.subject == b.subject)
            && (a.time, b.time) == (Time::Past, Time::Open)
            && (a.value.from, b.value.from) == (None, None)
            && x.rank().is_some()
        {
            let set = a.set;
            give_former(claims, n + 1, set, x);
            claims.remove(n);
            continue;
        }
        // "Previously outstanding, Elm House dropped two grades after a visit in May."
        if let Some(value) = grown_from(&claims[n], &claims[n + 1]) {
            claims[n + 1].value = value;
            claims.remove(n);
            continue;
        }
        let (a, b) = (&claims[n], &claims[n + 1]);
        let same = a.set == b.set && a.services == b.services && a.subject == b.subject && a.dates == b.dates;
        let (Target::Is(x), Target::Is(y)) = (a.value.to, b.value.to) else {
            n += 1;
            continue;
        };
        if same
            && x != y
            && a.value.from.is_none()
            && b.value.from.is_none()
            && x.rank().is_some()
            && y.rank().is_some()
            && a.time == Time::Past
            && b.time != Time::Past
        {
            claims[n + 1].value.from = Some(x);
            claims.remove(n);
            continue;
        }
        // "It is inadequate for all three; in all three it had been good."
        if same
            && x != y
            && a.value.from.is_none()
            && b.time == Time::Past
            && a.time != Time::Past
            && y.rank().is_some()
        {
            claims[n].value.from = Some(y);
            claims.remove(n + 1);
            continue;
        }
        n += 1;
    }
}

/// "so have the ratings for Q", "as did Q", "as does the trust": what has no value of its own takes that of the clause.
pub(super) fn ellipses(
    doc: &Document<'_>,
    items: &[Item],
    asked: &[Asked],
    owners: &[Option<usize>],
    values: &[Found],
    claims: &[Claim],
) -> Vec<Claim> {
    // What an aside tells of the first ("safety, which had been good") is nothing of the second.
    let own_former = |c: &Claim| values.iter().find(|v| v.start == c.item).and_then(|v| v.value.from);
    let mut out = Vec::new();
    // "..., and so is leadership, which used to be good": its own value tells what it was before.
    let told_before = |a: &Asked| {
        claims
            .iter()
            .any(|c| c.time == Time::Past && c.set == a.set && c.item >= a.end)
    };
    for (a, _) in asked.iter().zip(owners).filter(|(a, o)| o.is_none() || told_before(a)) {
        let lead = items.get(a.start.saturating_sub(8)..a.start).unwrap_or(&[]);
        let tail = items.get(a.end..(a.end + 7).min(items.len())).unwrap_or(&[]);
        // What is told before the set, else behind it, is what it shares.
        // "as was responsiveness; our effectiveness requires improvement": another clause is no source.
        let goes_on = |c: &&Claim| {
            items
                .get(a.end..c.item)
                .is_some_and(|b| !b.iter().any(|i| i.class.has(Class::STOP)))
        };
        let source = claims.iter().rev().find(|c| c.item < a.start);
        let source = source.or_else(|| claims.first().filter(goes_on));
        let Some(source) = source else { continue };
        // "Staff are outstanding, as are its caring and leadership": what is no rating is shared by none.
        let nearest = values.iter().rev().find(|v| v.end <= a.start);
        if source.item > a.start && nearest.is_some() {
            continue;
        }
        let says_so = lead.iter().chain(tail).any(|i| i.class.has(Class::ELLIPSIS)) || is_taken_along(doc, lead, a);
        if says_so && (!a.set.is_empty() || !a.services.is_empty()) {
            out.push(Claim {
                set: a.set_or_whole(),
                services: a.services.clone(),
                entry: "ellipsis.so-have",
                value: Value {
                    from: source
                        .value
                        .from
                        .and(own_former(source))
                        .filter(|_| source.value.same || !told_before(a)),
                    ..source.value
                },
                ..source.clone()
            });
        }
    }
    out.extend(claims.iter().filter_map(|c| joined_kind(doc, items, c)));
    out.extend(as_it_did(doc, items, claims));
    let mark = items
        .iter()
        .rposition(|i| i.class.has(Class::ELLIPSIS))
        .filter(|_| out.is_empty());
    // "remains good, as does Elm Infirmary's, but Oak Hospital is inadequate": what stands before it is shared.
    let before = mark.and_then(|m| claims.iter().rev().find(|c| c.item < m));
    let Some(source) = before.or(claims.last()) else {
        return out;
    };
    let who = mark
        .and_then(|m| items.get(m + 1..))
        // "as does that of the trust"
        .and_then(|rest| {
            rest.iter()
                .find(|i| !i.class.has(Class::DET.with(Class::THAT)) && text(doc, i) != "of")
        });
    // "Safe was rated inadequate, and so was the surgery itself."
    let closes = |m: usize| {
        let behind = items[m + 1..]
            .iter()
            .find(|i| !i.class.has(Class::DET.with(Class::TYPE)) && text(doc, i) != "itself");
        behind.is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA)))
    };
    if let Some(who) = who
        && !source.set.has(Question::Overall)
        && who.class.has(Class::TYPE)
        && !who.class.has(Class::NAME)
        && mark.is_some_and(closes)
    {
        out.push(Claim {
            set: Set::of(Question::Overall),
            services: Vec::new(),
            entry: "ellipsis.as-does",
            ..source.clone()
        });
    }
    if let Some(who) = who.filter(|_| source.set.has(Question::Overall)) {
        let other = Claim {
            services: Vec::new(),
            entry: "ellipsis.as-does",
            ..source.clone()
        };
        if is_known(who) {
            out.push(Claim {
                subject: Subject::Practices(vec![who.value as usize]),
                ..other
            });
        } else if who.class.has(Class::TYPE) && who.value != crate::lexicon::ANY_TYPE {
            out.push(Claim {
                subject: Subject::Focus,
                about: Some(who.value),
                ..other
            });
        }
    }
    out
}

/// "The CQC rated Elm Infirmary as good, as it did the trust, which ...": the value before is that of the trust, too.
fn as_it_did(doc: &Document<'_>, items: &[Item], claims: &[Claim]) -> Option<Claim> {
    let likens = |w: &[Item]| {
        w[0].class.has(Class::COMMA)
            && w[1].reads(doc, &["as", "just as"])
            && w[2].class.has(Class::PRONOUN)
            && w[3].reads(doc, &["did", "has", "does"])
            && w[4].class.has(Class::DET)
            && w[5].class.has(Class::TYPE)
            && !w[5].class.has(Class::NAME)
            && w[5].value != crate::lexicon::ANY_TYPE
    };
    let at = items.windows(6).position(likens)?;
    let closes = items
        .get(at + 6)
        .is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA)));
    let source = claims.iter().rev().find(|c| c.item < at)?;
    let whole = source.set == Set::of(Question::Overall) && source.services.is_empty();
    (closes && whole).then(|| Claim {
        subject: Subject::Focus,
        about: Some(items[at + 5].value),
        entry: "ellipsis.as-does",
        ..source.clone()
    })
}

/// "The overall rating for Elm Infirmary, and that of the trust, remains good": one more that shares the value.
fn joined_kind(doc: &Document<'_>, items: &[Item], claim: &Claim) -> Option<Claim> {
    let whole = claim.set == Set::of(Question::Overall) && claim.services.is_empty();
    let before = items
        .get(..claim.item)
        .filter(|_| whole && claim.entry != "ellipsis.as-does")?;
    let at = before.windows(4).rposition(|w| {
        w[0].class.has(Class::AND) && text(doc, &w[1]) == "that" && matches!(text(doc, &w[2]), "of" | "for")
    })?;
    let kind = before[at + 3..].iter().find(|i| !i.class.has(Class::DET))?;
    let known = kind.class.has(Class::TYPE) && !kind.class.has(Class::NAME) && kind.value != crate::lexicon::ANY_TYPE;
    let named = before[..at].iter().any(|i| i.class.has(Class::NAME.with(Class::TYPE)));
    (known && named).then(|| Claim {
        subject: Subject::Focus,
        about: Some(kind.value),
        entry: "ellipsis.as-does",
        ..claim.clone()
    })
}

/// "The overall rating fell to inadequate, along with those for safe and well-led": `lead` are the words before the set.
fn is_taken_along(doc: &Document<'_>, lead: &[Item], a: &Asked) -> bool {
    let Some(with) = lead.iter().rposition(|i| i.class.has(Class::WITH)) else {
        return false;
    };
    let along = with
        .checked_sub(1)
        .is_some_and(|p| matches!(text(doc, &lead[p]), "along" | "together"));
    let glue = Class::DET
        .with(Class::THOSE)
        .with(Class::GRADE)
        .with(Class::AREA)
        .with(Class::PREP)
        .with(Class::FUNCTION);
    along && a.services.is_empty() && lead[with + 1..].iter().all(|i| i.class.has(glue))
}
