//! Which questions and services a sentence names, neighbours in one list folded together.
//!
//! "safe, effective and well-led" is one set; "the other two" and "all but caring" are sets too, worked out later.

use super::claim::Target;
use super::license::is_plain;
use super::parted;
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::services;
use crate::text::Document;

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

/// Whether an item may stand inside a list of questions.
pub(super) fn is_list_glue(item: &Item) -> bool {
    let glue = Class::COMMA
        .with(Class::AND)
        .with(Class::DET)
        .with(Class::AREA)
        .with(Class::GRADE)
        .with(Class::OVERALL);
    item.class.has(glue) && !item.class.has(Class::THAT)
}

/// Words that may stand between two questions of one list beside the list glue.
const LIST_WORDS: &[&str] = &[
    "being",
    "for",
    "in",
    "how",
    "whether",
    "as",
    "well",
    "together",
    "with",
    "along",
    "too",
    "also",
    "of",
    "providing",
    "services",
    "service",
    "people",
    "people's",
    "the",
    "they",
    "it",
    "is",
    "was",
    "are",
    "to",
    "besides",
    "addition",
    "key",
    "delivering",
    "were",
    "likewise",
    "on",
];

/// Words that lead from "all" to the questions left out, beside "other than".
pub(super) const EXCEPT_WORDS: &[&str] = &[
    "bar",
    "but",
    "save",
    "except",
    "apart from",
    "aside from",
    "with the exception of",
];

/// Whether a word leads to the questions left out: "bar", "the only exception being".
pub(super) fn leaves_out(word: &str) -> bool {
    EXCEPT_WORDS.contains(&word) || word.contains(" exception")
}

/// "providing safe, high-quality and compassionate care": what all care should be, and no key question.
fn is_of_a_slogan(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const PRAISE: &[&str] = &[
        "high-quality",
        "high",
        "quality",
        "compassionate",
        "person-centred",
        "first-class",
        "excellent",
        "kind",
    ];
    const CARE: &[&str] = &["care", "services", "service", "support", "treatment"];
    let list = |i: &Item| i.class.has(Class::COMMA.with(Class::AND).with(Class::QUESTION)) || i.reads(doc, PRAISE);
    let from = items[..at].iter().rposition(|i| !list(i)).map_or(0, |n| n + 1);
    let mut end = at;
    while items.get(end).is_some_and(|i| list(i) && !i.reads(doc, CARE)) {
        end += 1;
    }
    let noun = items.get(end).is_some_and(|i| i.reads(doc, CARE)) || items[at].reads(doc, CARE);
    noun && items[from..end].iter().any(|i| i.reads(doc, PRAISE))
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

/// The sets of questions and services of a sentence, neighbours in one list folded together.
pub(super) fn asked(doc: &Document<'_>, items: &[Item], values: &[Found]) -> Vec<Asked> {
    let mut out: Vec<Asked> = Vec::new();
    let mut at = behind_likeness(doc, items);
    while let Some(item) = items.get(at) {
        if !item.class.has(TELLING.with(Class::SERVICE)) && !item.reads(doc, &["surgery"]) {
            at += 1;
            continue;
        }
        // Inside a value only the gap may hold a question: "from good in well-led to inadequate".
        let within = values.iter().any(|v| v.start <= at && at < v.end);
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

/// "Safety in maternity was", "leadership of the maternity unit": the question of that service.
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
            .all(|i| i.class.has(Class::DET) && !i.class.has(Class::PREP))
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

/// Whether a set stands behind a value and a preposition: "good for safe".
fn is_led_by_a_value(doc: &Document<'_>, items: &[Item], a: &Asked, values: &[Found]) -> bool {
    let parts = Class::BUT.with(Class::STOP);
    let before = values.iter().rev().find(|v| v.end <= a.start);
    before.is_some_and(|v| {
        let between = &items[v.end..a.start];
        let led = between.iter().rev().find(|i| !i.class.has(Class::DET));
        let led = led.is_some_and(|i| i.class.has(Class::PREP) || text(doc, i) == "being");
        led && !between.iter().any(|i| i.class.has(parts))
    })
}

/// "the good rating for surgery and maternity is a relief": the verb is that of the rating.
fn is_led_by_a_grade(items: &[Item], a: &Asked) -> bool {
    let mut before = items[..a.start].iter().rev().filter(|i| !i.class.has(Class::DET));
    before.next().is_some_and(|i| i.class.has(Class::PREP)) && before.next().is_some_and(|i| i.class.has(Class::GRADE))
}

/// "good for safe, and surgery, which is new, is inadequate": a service behind "and" that has a verb of its own is no
/// member of the list before it.
pub(super) fn begins_a_clause(items: &[Item], from: usize, at: usize, end: usize) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    let list = Class::COMMA.with(Class::AND).with(Class::DET).with(Class::SERVICE);
    // "and both the control room and patient transport were"
    let both = |i: &Item| i.class.has(Class::PRONOUN) && i.value == 2;
    let led = items[from..at]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET) && !both(i));
    let service = items[at].class.has(Class::SERVICE);
    let behind = &items[end..];
    let skipped = behind
        .iter()
        .take_while(|i| i.class.has(list) && !i.class.has(verb))
        .count();
    let next = behind.get(skipped);
    let finite = next.is_some_and(|i| i.class.has(verb) && !i.class.has(Class::GRADE));
    let relative = skipped > 0 && next.is_some_and(|i| i.class.has(Class::REL));
    service && led.is_some_and(|i| i.class.has(Class::AND)) && (finite || relative)
}

/// "inadequate in four areas and, for caring, requires improvement": between its commas a question belongs to what follows.
pub(super) fn is_between_commas(items: &[Item], at: usize, end: usize) -> bool {
    let led = at > 1 && items[at - 1].class.has(Class::PREP) && items[at - 2].class.has(Class::COMMA);
    led && items.get(end).is_some_and(|i| i.class.has(Class::COMMA))
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
    let stands = subject.class.has(Class::PRONOUN) && !subject.class.has(Class::DET) && subject.value == 0
        || subject.class.has(Class::NAME)
        || subject.class.has(Class::DET) && kind();
    led && verb && !first.class.has(Class::GRADE) && stands
}

/// Words that lead a sentence to the questions that the rest of it leaves out.
const EXCEPTIONS: &[&str] = &[
    "apart from",
    "aside from",
    "other than",
    "with the exception of",
    "except",
    "save",
    "bar",
    "excepting",
    "excluding",
];

/// "Apart from responsiveness, the home was good in all areas": all but the questions that lead the sentence.
fn except_the_first(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &mut Vec<Asked>) {
    let Some(first) = asked.first().filter(|a| a.services.is_empty() && a.start <= 4) else {
        return;
    };
    let any_all = || asked.iter().skip(1).any(|a| a.set == Set::all());
    if first.start == 0 || !any_all() {
        return;
    }
    let lead = items[..first.start]
        .iter()
        .map(|i| text(doc, i))
        .collect::<Vec<_>>()
        .join(" ");
    let leads = |word: &&str| {
        let opens = lead.get(..word.len());
        opens.is_some_and(|o| o.eq_ignore_ascii_case(word))
    };
    if !EXCEPTIONS.iter().any(leads) {
        return;
    }
    let (out, end) = (first.set, first.end);
    let left = Question::KEY.into_iter().filter(|q| !out.has(*q));
    let left = left.map(Set::of).fold(Set::default(), Set::with);
    for all in asked.iter_mut().skip(1).filter(|a| a.set == Set::all()) {
        all.set = left;
    }
    // What has no rating of its own is only left out: "Apart from caring, which was outstanding, ..." gives one.
    if values.iter().filter(|v| v.start >= end).count() < 2 {
        asked.remove(0);
    }
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
        && items
            .get(at + 1)
            .is_some_and(|i| i.class.has(leads) || text(doc, i) == "to")
}

/// ", leaving safe as the only one to": whether a question is what another rating leaves.
pub(super) fn is_left(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let mut before = items[..at].iter().rev().skip_while(|i| i.class.has(Class::DET));
    before.next().is_some_and(|i| i.reads(doc, &["leaving", "leaves"]))
}

/// Readings of which one at least an item has that names questions.
const TELLING: Class = Class::ALL
    .with(Class::SOME)
    .with(Class::THOSE)
    .with(Class::PRONOUN)
    .with(Class::REST)
    .with(Class::OVERALL)
    .with(Class::QUESTION);

/// The set that one item names.
pub(super) fn one(doc: &Document<'_>, items: &[Item], at: usize, values: &[Found]) -> Set {
    let Some(item) = items.get(at) else {
        return Set::default();
    };
    if !item.class.has(TELLING) {
        return Set::default();
    }
    if item.class.has(Class::QUESTION) && is_of_a_slogan(doc, items, at) {
        return Set::default();
    }
    if item.class.has(Class::ALL) && item.value == 2 {
        return Set::all_but_some(count(text(doc, item)));
    }
    // "All but caring", and not "all but closed"
    if item.class.has(Class::ALL) && item.value == 3 {
        let behind = items[at + 1..].iter().take(4);
        let mut named = behind.skip_while(|i| i.class.has(Class::PREP.with(Class::DET)) || text(doc, i) == "being");
        let leaves_out = named.next().is_some_and(|i| i.class.has(Class::QUESTION));
        return if leaves_out { Set::all_but() } else { Set::default() };
    }
    if item.class.has(Class::ALL) {
        let but = items.get(at + 1).is_some_and(|i| EXCEPT_WORDS.contains(&text(doc, i)))
            || items.get(at + 2).is_some_and(|i| text(doc, i) == "than")
            || item.value == 1;
        return if but { Set::all_but() } else { Set::all() };
    }
    // "Four of the five - Elm House, Oak House, ... - were good": those are services.
    let counts_names = || {
        let mark = Class::DASH.with(Class::COLON).with(Class::OPEN);
        items.get(at + 1).is_some_and(|i| i.class.has(mark))
            && items.get(at + 2).is_some_and(|i| i.class.has(Class::NAME))
    };
    if item.class.has(Class::SOME) && counts_names() {
        return Set::default();
    }
    if item.class.has(Class::SOME) {
        return Set::some(count(text(doc, item)));
    }
    let led = at
        .checked_sub(1)
        .and_then(|p| items.get(p))
        .is_some_and(|p| p.class.has(Class::PREP));
    // "these areas"; alone only as the subject: "those were good".
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME).with(Class::MOVE);
    // Behind a service "these" are its wards.
    let service = || items[..at].iter().any(|i| i.class.has(Class::SERVICE));
    let stands = || !item.class.has(Class::DET) || items.get(at + 1).is_some_and(|n| n.class.has(verb)) && !service();
    // "on both responsiveness and leadership" names them itself.
    let names_them = || items.get(at + 1).is_some_and(|n| n.class.has(Class::QUESTION));
    let both = led && item.class.has(Class::PRONOUN) && item.value == 2 && !names_them() && !is_place(doc, items, at);
    // "Elm House and Oak House, both of which are good": those are no questions.
    let named = || items[..at].iter().any(|i| i.class.has(Class::QUESTION));
    if item.class.has(Class::THOSE) && item.value == 3 && !named() {
        return Set::default();
    }
    // "About 68% of these are good": services that were counted.
    let share = || {
        let mut before = items[..at].iter().rev().take(3);
        before.any(|i| text(doc, i).ends_with('%') || text(doc, i) == "cent")
    };
    if share() {
        return Set::default();
    }
    // "inadequate at the pair of them": at two services.
    let at_them = led && text(doc, &items[at - 1]) == "at";
    if item.class.has(Class::THOSE) && stands() && !at_them || both {
        return Set::those();
    }
    if item.class.has(Class::REST) {
        return Set::rest(u8::try_from(item.value).unwrap_or(0));
    }
    if item.class.has(Class::OVERALL) {
        // "In England as a whole" speaks of no service.
        let held = Class::TYPE.with(Class::NAME).with(Class::SERVICE).with(Class::PRONOUN);
        let whole = text(doc, item).contains(' ');
        // "the overall safety rating" is that of safety.
        let next = |n: usize, class| items.get(at + n).is_some_and(|i| i.class.has(class));
        if next(1, Class::QUESTION) && next(2, Class::GRADE) && !whole {
            return Set::default();
        }
        let of_service = at > 0 && items[at - 1].class.has(held);
        if is_said_of_questions(doc, items, at) {
            return Set::default();
        }
        return if whole && !of_service {
            Set::default()
        } else {
            Set::of(Question::Overall)
        };
    }
    // "caring drops a level": the value itself stands behind.
    let meets = || values.iter().any(|v| v.start == at + 1) && !is_trade(doc, items, at);
    let plain = !item.class.has(Class::GRADE) && (meets() || is_given_for(doc, items, at, values));
    if item.class.has(Class::QUESTION) && (plain || is_question(doc, items, at)) {
        return Question::ALL
            .get(item.value as usize)
            .copied()
            .map(Set::of)
            .unwrap_or_default();
    }
    Set::default()
}

/// "rated inadequate for safety twice", "good for being caring, inspectors said": behind a rating and its preposition a
/// question is one, whatever follows.
fn is_given_for(doc: &Document<'_>, items: &[Item], at: usize, values: &[Found]) -> bool {
    let Some(v) = values
        .iter()
        .rev()
        .find(|v| v.end < at && matches!(v.value.to, Target::Is(_)))
    else {
        return false;
    };
    let lead = &items[v.end..at];
    let little = Class::PREP.with(Class::DET).with(Class::GRADE);
    let led = lead.iter().any(|i| i.class.has(Class::PREP)) && lead.len() <= 3;
    let only = lead.iter().all(|i| i.class.has(little) || text(doc, i) == "being");
    led && only && !COMMON_NOUNS.contains(&text(doc, &items[at]).to_lowercase().as_str())
}

/// "Overall trust ratings for being safe": what "overall" is said of are questions.
fn is_said_of_questions(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let kind = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::TYPE)));
    let Some([grade, prep, first, second]) = items.get(at + 1 + kind..at + 5 + kind) else {
        return false;
    };
    let asks = first.class.has(Class::QUESTION) || text(doc, first) == "being" && second.class.has(Class::QUESTION);
    grade.class.has(Class::GRADE) && prep.class.has(Class::PREP) && asks
}

/// "at both hospitals", "in both places", "at each of them": places and no questions.
fn is_place(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let place = |i: &Item| i.class.has(Class::TYPE.with(Class::NAME)) || is_plain(i);
    items.get(at + 1).is_some_and(place) || at > 0 && text(doc, &items[at - 1]).eq_ignore_ascii_case("at")
}

/// The number that a phrase tells: "three of the five areas" 3, "all but one" 1, "several areas" 0.
fn count(phrase: &str) -> u8 {
    let names: [[&str; 2]; 5] = [["one", "1"], ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"]];
    let mut told = 0;
    for word in phrase.split_whitespace() {
        let number = names
            .iter()
            .zip(1u8..)
            .find(|(n, _)| n.iter().any(|n| word.eq_ignore_ascii_case(n)));
        if let (0, Some((_, n))) = (told, number) {
            told = n;
        }
    }
    told
}

/// Words for key questions that mean other things more often.
const COMMON_NOUNS: &[&str] = &["care", "management", "response", "compassion", "safely", "effectively"];

/// The questions that lists name outright, and not by "the rest" or "those".
pub(super) fn named<'a>(asked: impl IntoIterator<Item = &'a Asked>) -> Set {
    // "the other two categories, effective and caring": a rest that the list spells out.
    let outright = asked
        .into_iter()
        .filter(|a| !a.set.those && (a.set.rest.is_none() || a.set.is_spelt_out()));
    outright.fold(Set::default(), |set, a| set.with(a.set.outright()))
}

/// Whether a word for a key question is a noun of ordinary language as well.
pub(super) fn is_common_noun(doc: &Document<'_>, item: &Item) -> bool {
    let word = text(doc, item).to_lowercase();
    COMMON_NOUNS.contains(&word.as_str()) || matches!(word.as_str(), "leadership" | "safety" | "effectiveness")
}

/// Whether a word for a key question may mean it here: nouns such as care need a rating or another question beside them.
fn is_question(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let Some(item) = items.get(at) else { return false };
    let next = items.get(at + 1);
    if is_trade(doc, items, at) {
        return false;
    }
    // "the quality of care" is the whole, but in a list of questions.
    let whole = item.class.has(Class::GRADE);
    if whole && !is_in_list(items, at) {
        return false;
    }
    // "Care alone was good"
    let alone = at == 0 && next.is_some_and(|n| text(doc, n) == "alone");
    if alone && items.get(at + 2).is_some_and(|n| n.class.has(Class::BE)) {
        return true;
    }
    if COMMON_NOUNS.contains(&text(doc, item).to_lowercase().as_str()) && !item.quoted {
        let led = at.checked_sub(1).and_then(|p| items.get(p)).is_none_or(|p| {
            p.class.has(
                Class::PREP
                    .with(Class::AND)
                    .with(Class::COMMA)
                    .with(Class::DET)
                    .with(Class::DASH)
                    .with(Class::COLON),
            )
        });
        let ends = next.is_none_or(|n| {
            n.class.has(
                Class::COMMA
                    .with(Class::AND)
                    .with(Class::STOP)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::RATED)
                    .with(Class::DASH)
                    .with(Class::COLON)
                    .with(Class::CLOSE)
                    .with(Class::MOVE)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::SAME)
                    .with(Class::AREA),
            )
        });
        let in_list = is_in_list(items, at) || is_graded(doc, items, at);
        let after_rating = items[at.saturating_sub(3)..at]
            .iter()
            .any(|i| i.class.has(Class::RATING));
        let ends = ends || next.is_some_and(|n| matches!(text(doc, n), "there" | "here"));
        if !(led && ends && (in_list || after_rating)) {
            return false;
        }
    }
    let describes = next.is_some_and(|n| {
        n.class.has(Class::WORD)
            && !n.class.has(Class::FUNCTION)
            && !n.capital
            && !n.class.has(
                Class::AREA
                    .with(Class::GRADE)
                    .with(Class::AND)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::SAME)
                    .with(Class::RATED)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::MOVE)
                    .with(Class::PREP)
                    .with(Class::NOW)
                    .with(Class::PAST)
                    .with(Class::RATING)
                    .with(Class::QUESTION)
                    .with(Class::NOT)
                    .with(Class::DET)
                    .with(Class::SOME)
                    .with(Class::REST)
                    .with(Class::CARRIED)
                    .with(Class::SAY)
                    .with(Class::PRONOUN)
                    .with(Class::DATE),
            )
            && !matches!(
                text(doc, n),
                "there"
                    | "here"
                    | "alone"
                    | "only"
                    | "services"
                    | "service"
                    | "each"
                    | "both"
                    | "all"
                    | "too"
                    | "let"
                    | "dragged"
                    | "pulled"
                    | "held"
                    | "brought"
                    | "came"
                    | "fared"
                    | "suffered"
                    | "scored"
                    | "made"
                    | "took"
                    | "saw"
            )
            && !is_rated_as_such(doc, items, at)
            && !goes_to_a_rating(doc, items, at)
    });
    item.quoted || !describes
}

/// "Leadership scraped by at good", "Safety wound up on inadequate": what stands behind the question is a verb, which leads to
/// a rating; no table could hold all such verbs.
fn goes_to_a_rating(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const PARTICLES: &[&str] = &[
        "up", "in", "by", "behind", "off", "out", "down", "home", "through", "back",
    ];
    const LEADS: &[&str] = &["with", "at", "on", "to", "into", "from"];
    const REACH: usize = 8;
    let opens = Class::DET
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::FUNCTION);
    let led = at
        .checked_sub(1)
        .is_none_or(|b| items[b].class.has(opens) && !items[b].class.has(Class::PREP));
    let behind = &items[at + 1..items.len().min(at + REACH)];
    let Some(rating) = behind.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let said = &behind[..rating];
    let other = Class::NAME
        .with(Class::TYPE)
        .with(Class::SERVICE)
        .with(Class::PEOPLE)
        .with(Class::COMMA)
        .with(Class::QUESTION)
        .with(Class::BE);
    let [verb, rest @ ..] = said else { return false };
    let finite = doc.slice(verb.span).ends_with("ed") || rest.first().is_some_and(|i| i.reads(doc, PARTICLES));
    let mut lead = said
        .iter()
        .rev()
        .skip_while(|i| i.class.has(Class::DET.with(Class::QUOTE)));
    let leads = lead.next().is_some_and(|i| i.reads(doc, LEADS));
    led && finite && leads && !said.iter().any(|i| i.class.has(other))
}

/// "outstanding for being a caring provider": the noun behind says nothing more.
fn is_rated_as_such(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let being = at.checked_sub(2).and_then(|p| items.get(p..at));
    let a = |lead: &[Item]| text(doc, &lead[0]) == "being" && matches!(text(doc, &lead[1]), "a" | "an");
    being.is_some_and(a) && items.get(at + 1).is_some_and(|n| n.class.has(Class::TYPE))
}

/// "adult social care", "primary care": a trade, and no question.
fn is_trade(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let lead = at.checked_sub(1).and_then(|p| items.get(p));
    lead.is_some_and(|p| {
        matches!(
            text(doc, p),
            "social" | "health" | "primary" | "nursing" | "personal" | "medical"
        )
    })
}

/// "Care there is still ‘good’", "response was rated inadequate": what follows can be said of nothing but a question.
fn is_graded(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let behind = &items[at + 1..(at + 7).min(items.len())];
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::RATED)
        .with(Class::NOW);
    let there = |i: &Item| matches!(text(doc, i), "there" | "here" | "as" | "also" | "to");
    let Some(value) = behind.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let said = &behind[..value];
    let rated = said
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    !said.is_empty() && said.iter().all(|i| i.class.has(verb) || there(i)) && (rated || behind[value].quoted)
}

/// Whether another question stands near.
fn is_in_list(items: &[Item], at: usize) -> bool {
    let near = &items[at.saturating_sub(3)..(at + 4).min(items.len())];
    near.iter().filter(|i| i.class.has(Class::QUESTION)).count() > 1
}

pub(super) fn text<'a>(doc: &Document<'a>, item: &Item) -> &'a str {
    doc.slice(item.span)
}

/// "requires improvement for responsive, and for caring it was judged to be good": a question that leads a clause with a
/// subject and a verb of its own.
fn is_fronted(items: &[Item], at: usize, finite: Class) -> bool {
    let led = items[..at]
        .iter()
        .rev()
        .find(|i| {
            (i.class.has(Class::PREP.with(Class::AND)) || !i.class.has(Class::FUNCTION)) && !i.class.has(Class::DET)
        })
        .is_some_and(|i| i.class.has(Class::PREP));
    // "for the well-led key question, the practice was"
    let area = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::AREA)));
    let comma = usize::from(items.get(at + 1 + area).is_some_and(|i| i.class.has(Class::COMMA)));
    let behind = items.get(at + 1 + area + comma..).unwrap_or(&[]);
    let subject = match behind {
        [it, ..] if it.class.has(Class::PRONOUN) && !it.class.has(Class::DET) && it.value == 0 => 1,
        [name, ..] if name.class.has(Class::NAME) => 1,
        [the, kind, ..] if the.class.has(Class::DET) && kind.class.has(Class::TYPE) => 2,
        _ => return false,
    };
    led && behind
        .get(subject)
        .is_some_and(|i| i.class.has(finite) && !i.class.has(Class::GRADE))
}

/// ", covering how": what leads from the areas that are left to their names.
fn is_covering(doc: &Document<'_>, between: &[Item]) -> bool {
    between
        .iter()
        .any(|i| matches!(text(doc, i), "covering" | "covered" | "comprising"))
}

fn same_list(doc: &Document<'_>, items: &[Item], last: &Asked, at: usize, values: &[Found], questions: bool) -> bool {
    // "good for safety, with an overall verdict of good"
    let glue = items.get(last.end..at).unwrap_or(&[]);
    if items[at].class.has(Class::OVERALL) && glue.iter().any(|i| i.class.has(Class::WITH)) && last.start > 0 {
        return false;
    }
    // "good for being safe, and caring was rated outstanding": a new clause.
    let led = last
        .start
        .checked_sub(1)
        .is_some_and(|p| items[p].class.has(Class::PREP.with(Class::BE)) || text(doc, &items[p]) == "being");
    let finite = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::MOVE)
        .with(Class::RATED);
    let told_before = values.iter().rev().find(|v| v.end <= last.start).is_some_and(|v| {
        !items[v.end..last.start]
            .iter()
            .any(|i| i.class.has(Class::BUT.with(Class::STOP)))
    });
    let told_behind = values.iter().any(|v| v.start > at);
    let parted = |i: &Item| i.class.has(Class::COMMA.with(Class::AND));
    // "and the hospital's overall rating fell"
    let noun = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::GRADE)));
    let begins = items.get(at + 1 + noun).is_some_and(|i| {
        i.class.has(finite) && !i.class.has(Class::GRADE)
            || noun > 0 && i.class.has(Class::UP.with(Class::DOWN)) && glue.iter().any(|g| g.class.has(Class::COMMA))
    }) || is_fronted(items, at, finite);
    // "rated inadequate overall, its ratings for safe and well-led have dropped": one list of a clause of its own.
    let fresh = values.iter().rev().find(|v| v.end <= last.start).is_some_and(|v| {
        let lead = &items[v.end..last.start];
        let comma = lead.iter().position(|i| i.class.has(Class::COMMA));
        comma.is_some_and(|c| lead[c..].iter().any(|i| i.class.has(Class::GRADE)))
    });
    // "good overall, and caring was outstanding"
    let given = values.iter().any(|v| v.end == last.start) && last.set == Set::of(Question::Overall);
    if (led || given && glue.iter().any(|i| i.class.has(Class::AND)))
        && told_before
        && told_behind
        && !fresh
        && glue.iter().any(parted)
        && begins
    {
        return false;
    }
    // "as well as being inadequate overall, the home's ratings for safe and well-led fell": a subject of its own.
    if given
        && told_behind
        && glue.first().is_some_and(|i| i.class.has(Class::COMMA))
        && glue.iter().any(|i| i.class.has(Class::GRADE))
    {
        return false;
    }
    // "good for caring, with the areas of safe and well-led deemed to require improvement": what "with" leads has a
    // value of its own.
    let with = glue.iter().position(|i| i.class.has(Class::WITH));
    let joined = |w: usize| {
        w.checked_sub(1)
            .is_some_and(|p| matches!(text(doc, &glue[p]), "along" | "together"))
    };
    if let Some(w) = with.filter(|w| !joined(*w))
        && told_before
        && told_behind
        && glue[..w].iter().any(|i| i.class.has(Class::COMMA))
    {
        return false;
    }
    // "good for caring, with the rest inadequate": what is left is a set of its own.
    if items[at].class.has(Class::REST.with(Class::SOME)) && !last.set.is_only_counted() {
        return false;
    }
    if questions != last.services.is_empty() || values.iter().any(|v| v.start >= last.end && v.start < at) {
        return false;
    }
    let Some(between) = items.get(last.end..at) else {
        return false;
    };
    // "three of the five areas they look at - safe, ...": the list says which.
    let of_rest = last.set.rest.is_some() && last.set.questions().next().is_none();
    if (last.set.is_only_counted() || of_rest && is_covering(doc, between)) && between.len() <= 8 {
        let mark = Class::DASH.with(Class::COLON).with(Class::COMMA).with(Class::OPEN);
        let says = |i: &Item| {
            matches!(
                text(doc, i),
                "being" | "namely" | "of" | "covering" | "covered" | "comprising"
            )
        };
        // "in all the others, covering how safe, ..."
        let lead = between
            .iter()
            .rev()
            .find(|i| !matches!(text(doc, i), "how" | "whether"));
        let names = lead.is_some_and(|i| i.class.has(mark) || says(i));
        let breaks = Class::STOP.with(Class::BUT).with(Class::BE).with(Class::HAVE);
        // What is left out stands right behind: "all but one, caring".
        let far = last.set.except && between.len() > 2;
        return names && !far && !between.iter().any(|i| i.class.has(breaks) && text(doc, i) != "being");
    }
    // "good in all five areas - safe, ... and well-led - as well as overall": the list closes before the whole.
    let closes = |n: usize, i: &Item| {
        n == 0
            && i.class.has(Class::DASH.with(Class::CLOSE))
            && items[at].class.has(Class::OVERALL)
            && between.len() > 1
            && !told_behind
    };
    // "not just overall but also on whether they are safe"
    let not_only = || {
        let lead = items[..last.start].iter().rev().take(3);
        let mut lead = lead.skip_while(|i| i.class.has(Class::PREP.with(Class::DET)));
        lead.next()
            .is_some_and(|i| matches!(text(doc, i), "just" | "only" | "merely" | "simply"))
    };
    // "the overall rating for the home, as well as the areas of safe and caring"
    let whole = Class::TYPE.with(Class::NAME);
    let reach = if last.set.has(Question::Overall) { 11 } else { 7 };
    between.len() <= reach
        && between.iter().enumerate().all(|(n, i)| {
            is_list_glue(i)
                || closes(n, i)
                || (last.set.has(Question::Overall) || items[at].class.has(Class::OVERALL)) && i.class.has(whole)
                || last.set.except && (matches!(text(doc, i), "other" | "than") || EXCEPT_WORDS.contains(&text(doc, i)))
                || LIST_WORDS.contains(&text(doc, i))
                // "good for everything else, including overall"
                || items[at].class.has(Class::OVERALL) && matches!(text(doc, i), "including" | "even" | "plus")
                || i.class.has(Class::PRONOUN)
                || i.class.has(Class::BUT) && not_only()
        })
}
