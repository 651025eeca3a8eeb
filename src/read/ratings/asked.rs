//! Which questions and services a sentence names, neighbours in one list folded together.
//!
//! "safe, effective and well-led" is one set; "the other two" and "all but caring" are sets too, worked out later.

mod item;
mod left_out;
mod list;
mod question;

pub(super) use item::one;
pub(super) use left_out::{EXCEPT_WORDS, leaves_out};
pub(super) use list::{begins_a_clause, is_between_commas};
pub(super) use question::is_common_noun;

use super::parted;
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::services;
use crate::text::Document;
use item::TELLING;
use left_out::except_the_first;
use list::{is_led_by_a_grade, is_led_by_a_value, same_list, stands_in_a_list};

/// A set of questions or a list of services found in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub set: Set,
    /// The sets of its members, in the order of the text, for "respectively".
    pub members: Vec<Set>,
    pub services: Vec<String>,
    pub start: usize,
    pub end: usize,
    /// Whether it leads a clause whose verb stands before its subject: "only in caring was it".
    pub inverted: bool,
}

impl Asked {
    /// Its questions; of services that no question stands with, the whole.
    pub(super) fn set_or_whole(&self) -> Set {
        if self.set.is_empty() {
            Set::of(Question::Overall)
        } else {
            self.set
        }
    }
}

/// "Like the group as a whole, all five areas were": where the sentence goes on behind what it likens its subject to.
fn behind_likeness(doc: &Document<'_>, items: &[Item]) -> usize {
    const PHRASE: usize = 10;
    let likens = items
        .first()
        .is_some_and(|i| i.reads(doc, &["like", "unlike", "as with", "just like"]));
    let comma = || items.iter().take(PHRASE).position(|i| i.class.has(Class::COMMA));
    let told = |end: &usize| {
        !items[..*end]
            .iter()
            .any(|i| i.class.has(Class::RATING.with(Class::NAME)))
    };
    likens.then(comma).flatten().filter(told).map_or(0, |c| c + 1)
}

/// "As the inspection only looked at safe and well-led, the ratings for caring remain": where the sentence goes on behind what
/// was looked at.
fn behind_the_looked_at(doc: &Document<'_>, items: &[Item]) -> usize {
    const LEADS: &[&str] = &["as", "because", "since", "although", "though", "while"];
    const LOOKED: &[&str] = &[
        "looked",
        "looking",
        "focused",
        "focusing",
        "inspected",
        "covered",
        "assessed",
        "reviewed",
    ];
    if !items.first().is_some_and(|i| i.reads(doc, LEADS)) {
        return 0;
    }
    let subject = Class::DET.with(Class::PRONOUN).with(Class::GRADE).with(Class::REST);
    let opens = |w: &[Item]| w[0].class.has(Class::COMMA) && w[1].class.has(subject);
    let Some(comma) = items.windows(2).position(opens) else {
        return 0;
    };
    let (lead, rest) = items.split_at(comma);
    let looked = |i: &Item| LOOKED.iter().any(|w| text(doc, i).split(' ').next() == Some(w));
    let asks = |i: &Item| i.class.has(Class::QUESTION.with(Class::REST).with(Class::OVERALL));
    let told = lead.iter().any(looked) && !lead.iter().any(|i| i.class.has(Class::RATING));
    if told && rest.iter().any(asks) { comma + 1 } else { 0 }
}

/// The sets of questions and services of a sentence, neighbours in one list folded together.
pub(super) fn asked(doc: &Document<'_>, items: &[Item], values: &[Found]) -> Vec<Asked> {
    let mut out: Vec<Asked> = Vec::new();
    let mut at = behind_likeness(doc, items).max(behind_the_looked_at(doc, items));
    while let Some(item) = items.get(at) {
        if !item.class.has(TELLING.with(Class::SERVICE)) && !item.reads(doc, &["surgery"]) {
            at += 1;
            continue;
        }
        // Inside a value only the gap may hold a question: "from good in well-led to inadequate".
        let within = values.iter().any(|v| v.start <= at && at < v.end);
        if item.class.has(Class::OVERALL)
            && let Some(last) = out.last_mut()
        {
            let whose = is_for_the_whole(doc, items, last, at);
            if whose {
                last.end = at + 1;
            }
            if whose || is_how_it_was_rated(items, last, at) || sums_up(items, last, at) {
                at += 1;
                continue;
            }
        }
        let asks = item.class.has(Class::QUESTION.with(Class::THOSE));
        let led = || items[at - 1].class.has(Class::PREP) || items[at - 1].reads(doc, &["to"]);
        // "no change to effective and caring, both good"
        let listed = || items[at - 1].class.has(Class::AND) && out.last().is_some_and(|last| last.end + 1 == at);
        // "kept caring at good"
        let kept = || values.iter().any(|v| v.value.same && v.start + 1 == at);
        if within && !(asks && (led() || listed() || kept())) {
            at += 1;
            continue;
        }
        let (set, services, end) = match services::at(doc, items, at) {
            Some((_, end)) if is_a_part_of_it(doc, items, at) => (Set::default(), Vec::new(), end),
            Some((name, end)) => (Set::default(), vec![name], end),
            None => (one(doc, items, at, values), Vec::new(), at + 1),
        };
        if set.is_empty() && services.is_empty() {
            at = end;
            continue;
        }
        match out.last_mut() {
            // "Safe is the one area where it is still inadequate": the count is what the question is.
            Some(last) if set.is_only_counted() && is_the_one(doc, items, last, at) => last.end = end,
            Some(last) if !services.is_empty() && is_question_of(doc, items, last, at) => {
                last.services = services;
                last.end = end;
            }
            // "How effective the service was, and these areas": the second means the first, and is no neighbour of it.
            Some(last)
                if !(set.those
                    || !services.is_empty() && is_added_to_questions(items, last, at)
                    || is_between_commas(items, at, end) && values.iter().any(|v| v.start == end + 1)
                    || is_led_by_a_value(doc, items, last, values)
                        && !is_led_by_a_grade(items, last)
                        && begins_a_clause(items, last.end, at, end))
                    && same_list(doc, items, last, at, values, services.is_empty()) =>
            {
                // "each of the areas of safety and leadership": the list says which.
                let spelt = last.set == Set::all() && last.members.len() == 1 && text(doc, &items[at - 1]) == "of";
                last.set = if spelt { set } else { last.set.with(set) };
                last.members.push(set);
                last.services.extend(services);
                last.end = end;
            }
            _ => out.push(Asked {
                set,
                members: vec![set],
                services,
                start: at,
                end,
                inverted: false,
            }),
        }
        at = end;
    }
    for list in &mut out {
        list.inverted = is_inverted(doc, items, list);
        if let Some(counted) = list.members.first().filter(|c| outnumber(list.set, **c)) {
            list.set = *counted;
        }
    }
    join_the_whole(doc, items, &mut out);
    parted::part(doc, items, values, &mut out);
    drop_what_explains(doc, items, values, &mut out);
    except_the_first(doc, items, values, &mut out);
    out
}

/// "Three of the five areas (safe, effective, caring, responsive and well-led) were": more names than were counted say what
/// the areas are, and not which of them.
fn outnumber(named: Set, counted: Set) -> bool {
    let told = counted
        .rest
        .filter(|n| *n > 0 && counted.is_only_counted() && !counted.except);
    let named = Question::KEY.into_iter().filter(|q| named.has(*q)).count();
    told.is_some_and(|n| named > usize::from(n))
}

/// "Two of the five areas - whether a service is safe, effective, caring, responsive and well-led - were": the same, asked.
fn drop_what_explains(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &mut Vec<Asked>) {
    let explains = |w: &[Asked]| {
        let (counted, list) = (&w[0], &w[1]);
        let between = items.get(counted.end..list.start).unwrap_or(&[]);
        let led = between.first().is_some_and(|i| {
            let mark = Class::COMMA.with(Class::DASH).with(Class::OPEN).with(Class::COLON);
            i.class.has(mark) || i.reads(doc, &["whether", "how"])
        });
        let told = values.iter().any(|v| v.start >= counted.end && v.start < list.start);
        led && !told && list.services.is_empty() && between.len() <= 8 && outnumber(list.set, counted.set)
    };
    if let Some(at) = asked.windows(2).position(explains) {
        asked[at].end = asked[at + 1].end;
        asked.remove(at + 1);
    }
}

/// "Good for being safe and for older people": a service that an "and" adds to key questions is rated as a whole.
pub(super) fn is_added_to_questions(items: &[Item], last: &Asked, at: usize) -> bool {
    const LONGEST: usize = 6;
    let between = items.get(last.end..at).filter(|b| b.len() <= LONGEST).unwrap_or(&[]);
    let questions = last.set.rest.is_none() && !last.set.is_empty() && !last.set.has(Question::Overall);
    questions && last.services.is_empty() && between.iter().any(|i| i.class.has(Class::AND))
}

/// "Safety in maternity was", "leadership of the maternity unit", "safety in the trust's urgent care service": the question of
/// that service.
fn is_question_of(doc: &Document<'_>, items: &[Item], last: &Asked, at: usize) -> bool {
    let between = items.get(last.end..at).unwrap_or(&[]);
    let key = last.set.rest.is_none() && !last.set.except && !last.set.those && !last.set.has(Question::Overall);
    // "The safety rating for maternity"
    let noun = usize::from(between.first().is_some_and(|i| i.class.has(Class::GRADE)));
    let [prep, article @ ..] = &between[noun..] else {
        return false;
    };
    key && last.services.is_empty()
        && !last.set.is_empty()
        && (prep.reads(doc, &["in", "at", "on", "of", "within"]) || noun > 0 && prep.reads(doc, &["for"]))
        && article
            .iter()
            .all(|i| i.class.has(Class::DET) && !i.class.has(Class::PREP) || i.possessive)
}

/// "Urgent care, which takes in the control room, is good", "Urgent care (which ...)": what a service consists of is not what is rated.
pub(crate) fn is_a_part_of_it(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const HOLDS: &[&str] = &[
        "includes",
        "include",
        "covers",
        "cover",
        "comprises",
        "spans",
        "contains",
        "takes",
    ];
    let from = items[..at]
        .iter()
        .rposition(|i| i.class.has(Class::COMMA.with(Class::OPEN)));
    let clause = from.map_or(&[][..], |mark| &items[mark + 1..at]);
    matches!(clause, [rel, verb, ..] if rel.class.has(Class::REL) && verb.reads(doc, HOLDS))
}

/// Whether a set is one of key questions that are named.
fn names_keys(asked: &Asked) -> bool {
    asked.set.rest.is_none() && !asked.set.is_empty() && !asked.set.has(Question::Overall)
}

/// "outstanding for being effective and caring overall": all told, and no question beside the others.
fn sums_up(items: &[Item], last: &Asked, at: usize) -> bool {
    let ends = items.get(at + 1).is_none_or(|i| i.class.has(Class::STOP));
    let little = |i: &Item| i.class.has(Class::BE.with(Class::FUNCTION)) && !i.class.has(Class::PREP);
    let led = items[..last.start].iter().rfind(|i| !little(i));
    last.end == at && ends && names_keys(last) && led.is_some_and(|i| i.class.has(Class::PREP))
}

/// "caring was rated overall as good": how it was rated, and not the whole.
fn is_how_it_was_rated(items: &[Item], last: &Asked, at: usize) -> bool {
    let verb = Class::RATED
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::AREA)
        .with(Class::GRADE);
    let said = items.get(last.end..at).unwrap_or(&[]);
    names_keys(last)
        && last.services.is_empty()
        && said
            .last()
            .is_some_and(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE))
        && said
            .iter()
            .all(|i| i.class.has(verb) || i.class.without(Class::WORD) == Class::FUNCTION)
}

/// "Well-led for the trust overall": whose question it is.
fn is_for_the_whole(doc: &Document<'_>, items: &[Item], last: &Asked, at: usize) -> bool {
    let between = items.get(last.end..at).unwrap_or(&[]);
    let whole = |i: &Item| i.class.has(Class::TYPE.with(Class::NAME));
    names_keys(last)
        && matches!(between, [led, the @ .., kind] if led.reads(doc, &["for", "of", "at"]) && whole(kind)
        && the.iter().all(|i| i.class.has(Class::DET)))
}

/// "The overall rating for surgery, as well as the ratings for safe and well-led": the whole and the questions are of that
/// service.
fn join_the_whole(doc: &Document<'_>, items: &[Item], asked: &mut Vec<Asked>) {
    const LONGEST: usize = 12;
    let joined = |w: &[Asked]| {
        let (whole, service, questions) = (&w[0], &w[1], &w[2]);
        let bare = whole.set == Set::of(Question::Overall) && whole.services.is_empty() && service.set.is_empty();
        let key = questions.services.is_empty() && questions.set.rest.is_none() && !questions.set.those;
        let lead = items.get(whole.end..service.start).unwrap_or(&[]);
        let of = matches!(lead, [noun, prep, ..] if noun.class.has(Class::GRADE) && prep.class.has(Class::PREP));
        let glue = items.get(service.end..questions.start).unwrap_or(&[]);
        let added = glue
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::AND)) || i.reads(doc, &["as", "along", "together"]));
        bare && key
            && of
            && added
            && lead.len() <= 4
            && glue.len() <= LONGEST
            && glue.iter().any(|i| i.class.has(Class::GRADE) || i.reads(doc, &["how"]))
            && glue.iter().all(|i| stands_in_a_list(doc, i))
    };
    let Some(n) = asked.windows(3).position(joined) else {
        return;
    };
    let questions = asked.remove(n + 2);
    let services = asked.remove(n + 1).services;
    let whole = &mut asked[n];
    whole.set = whole.set.with(questions.set);
    whole.members.extend(questions.members);
    whole.services = services;
    whole.end = questions.end;
}

/// "and only in caring was it good", "for safety did the home drop": the verb before its subject says that the question
/// leads a clause of its own.
fn is_inverted(doc: &Document<'_>, items: &[Item], list: &Asked) -> bool {
    let Some([first, subject, ..]) = items.get(list.end..) else {
        return false;
    };
    let led = items[..list.start]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET))
        .is_some_and(|i| i.class.has(Class::PREP));
    let verb = first.class.has(Class::BE.with(Class::HAVE)) || first.reads(doc, &["did", "does", "do"]);
    let kind = || items.get(list.end + 2).is_some_and(|i| i.class.has(Class::TYPE));
    let stands = subject.is_it() || subject.class.has(Class::NAME) || subject.class.has(Class::DET) && kind();
    led && verb && !first.class.has(Class::GRADE) && stands
}

/// Whether a count of areas at `at` only says what the questions before it are: "safe and well-led are the two areas in
/// which", "caring was the only area that".
fn is_the_one(doc: &Document<'_>, items: &[Item], last: &Asked, at: usize) -> bool {
    let between = items.get(last.end..at).unwrap_or(&[]);
    let left = is_left(doc, items, last.start);
    let only = |i: &Item| {
        i.class.has(Class::BE.with(Class::DET))
            || matches!(text(doc, i), "now" | "still" | "only")
            || left && text(doc, i) == "as"
    };
    let leads = Class::REL.with(Class::THAT).with(Class::PREP);
    between
        .first()
        .is_some_and(|i| i.class.has(Class::BE) || left && text(doc, i) == "as")
        && between.iter().all(only)
        && last.members.len() <= 4
        && items.get(at + 1).is_some_and(|i| {
            i.class.has(leads) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE) || text(doc, i) == "to"
        })
}

/// ", leaving safe as the only one to": whether a question is what another rating leaves.
pub(super) fn is_left(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let mut before = items[..at].iter().rev().skip_while(|i| i.class.has(Class::DET));
    before.next().is_some_and(|i| i.reads(doc, &["leaving", "leaves"]))
}

/// The questions that lists name outright, and not by "the rest" or "those".
pub(super) fn named<'a>(asked: impl IntoIterator<Item = &'a Asked>) -> Set {
    // "the other two categories, effective and caring": a rest that the list spells out.
    let outright = asked
        .into_iter()
        .filter(|a| !a.set.those && (a.set.rest.is_none() || a.set.is_spelt_out()));
    outright.fold(Set::default(), |set, a| set.with(a.set.outright()))
}

pub(super) fn text<'a>(doc: &Document<'a>, item: &Item) -> &'a str {
    doc.slice(item.span)
}
