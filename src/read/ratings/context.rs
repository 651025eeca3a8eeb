//! What the clause around a value says of whose rating it is, and of when.

use super::attach::is_known;
use super::claim::{Subject, Time};
use super::clauses;
use super::license::{clause_start, is_learned, is_plain, named_behind_its_kind};
use super::likeness::is_likened;
use super::values::{FORMER_CAME, Found};
use crate::lexicon::{Class, FIRST_VISIT, HAD, PERFECT};
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::text::Document;
use std::ops::Range;

/// Whom the clause of a value speaks of: the nearest names before it, else behind it.
pub(super) fn subject(doc: &Document<'_>, items: &[Item], found: &Found) -> Subject {
    let compared = |at: usize| is_compared_with(doc, items, at);
    if let Some(name) = named_behind_its_kind(items, found) {
        return Subject::Practices(vec![items[name].value as usize]);
    }
    // "inadequate at Elm House, good at Oak House", "raised its rating to good for Elm House and Oak House"
    let behind = items.get(found.end..(found.end + 3).min(items.len())).unwrap_or(&[]);
    if let [at, rest @ ..] = behind
        && at.class.has(Class::PREP)
        && let Some(name) = rest.iter().position(|i| !i.class.has(Class::DET))
        && is_known(&rest[name])
    {
        return Subject::Practices(listed_from(items, found.end + 1 + name));
    }
    // "from inadequate to good at the one and to outstanding at the other"
    if let [at, the, which, ..] = behind
        && at.class.has(Class::PREP)
        && the.reads(doc, &["the"])
        && let Some(which) = [&["one", "former", "first"], &["other", "latter", "second"]]
            .iter()
            .position(|words| which.reads(doc, *words))
        && items.get(found.end + 3).is_none_or(|i| {
            i.class
                .has(Class::STOP.with(Class::COMMA).with(Class::AND).with(Class::BUT))
        })
    {
        return Subject::OfTwo(which);
    }
    let led = led_list(items, found);
    if !led.is_empty() {
        return Subject::Practices(led);
    }
    // "rated inadequate: Elm House in Selby, Oak House in Goole"
    let colon = behind.iter().position(|i| i.class.has(Class::COLON));
    let listed: Vec<usize> = colon
        .and_then(|at| items.get(found.end + at..))
        .unwrap_or(&[])
        .iter()
        .take_while(|i| !i.class.has(Class::STOP.with(Class::BUT).with(Class::RATING)) || is_known(i))
        .filter(|i| is_known(i))
        .map(|i| i.value as usize)
        .collect();
    if !listed.is_empty() {
        return Subject::Practices(listed);
    }
    let inset = what_it_runs(doc, items, found.start);
    let run = |i: usize| only_runs(doc, items, i) || is_run_by_the_trust(doc, items, i);
    let before: Vec<usize> = (0..found.start)
        .filter(|i| is_known(&items[*i]) && !inset.contains(i) && !compared(*i) && !run(*i))
        .collect();
    let before: Vec<usize> = (0..before.len())
        .filter(|&n| n == 0 || !is_owner(items, before[n - 1], before[n], found.start))
        // "Oak Trust's Elm Infirmary"
        .filter(|&n| !(items[before[n]].possessive && before.get(n + 1) == Some(&(before[n] + 1))))
        .map(|n| before[n])
        .collect();
    // "Elm House (Selby) together with Oak Care, whose services are judged to be outstanding"
    let whose = |last: usize| {
        items[last..found.start]
            .iter()
            .any(|i| i.class.has(Class::REL) && i.value == 2)
    };
    let apart = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::RATING)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::SAY);
    if let Some(&last) = before.last() {
        if turns_to_the_trust(doc, &items[last + 1..found.start]) {
            return Subject::Focus;
        }
        let whose = whose(last);
        let shared = shares_a_verb(doc, &items[last + 1..found.start]);
        // "Good ratings went to Elm House and Oak House, and Ash House was": the last alone.
        let alone = items[..before[0]]
            .iter()
            .any(|i| i.class.has(Class::BE.with(Class::HAVE)) || i.reads(doc, &["went"]))
            && items
                .get(last + 1)
                .is_some_and(|i| i.reads(doc, &["was", "is", "has", "has been"]));
        let mut list = vec![items[last].value as usize];
        for pair in before.windows(2).rev().take_while(|_| !alone) {
            let between = &items[pair[0] + 1..pair[1]];
            let joint = Class::AND.with(Class::COMMA).with(Class::DET);
            let joined = between
                .iter()
                .all(|i| i.class.has(joint) || whose && !i.class.has(apart))
                || outside_brackets(between).is_some_and(|mut rest| rest.all(|i| i.class.has(joint)));
            // "At 22 Mill Lane and at 24 Mill Lane"
            let led = pair[0].checked_sub(1).is_some_and(|p| items[p].class.has(Class::PREP));
            let glue = Class::AND.with(Class::PREP).with(Class::DET);
            let twice = led
                && between.len() <= 3
                && between.iter().any(|i| i.class.has(Class::AND))
                && between.iter().all(|i| i.class.has(glue));
            if !(joined || twice || shared && joins_names(between, list.len() > 1)) {
                break;
            }
            list.insert(0, items[pair[0]].value as usize);
        }
        list.dedup();
        return Subject::Practices(list);
    }
    let apart = Class::BUT.with(Class::STOP).with(Class::COMMA).with(Class::AND);
    let rest = items.get(found.end..).unwrap_or(&[]);
    let near = &rest[..rest.iter().position(|i| i.class.has(apart)).unwrap_or(rest.len())];
    if let Some(after) = near.iter().position(is_known)
        && !compared(found.end + after)
    {
        return Subject::Practices(listed_from(items, found.end + after));
    }
    let plural = items
        .iter()
        .take(found.start)
        .any(|i| i.class.has(Class::PRONOUN) && i.capital && i.value == 2);
    if plural {
        return Subject::All;
    }
    let others = rest[near.len()..].iter().any(is_known);
    if others && goes_on(doc, &items[..found.start]) {
        return Subject::Before;
    }
    Subject::Focus
}

/// "It was", "In May the home was": whether the words before a value take up whom the sentences before are about. "After it
/// was rated good, Elm House" does not.
fn goes_on(doc: &Document<'_>, lead: &[Item]) -> bool {
    let aside = Class::DATE.with(Class::PREP).with(Class::COMMA);
    let opens = lead.iter().position(|i| !i.class.has(aside) && !i.reads(doc, ASIDES));
    match opens.and_then(|n| lead.get(n..)) {
        Some([it, ..]) if it.is_it() => true,
        Some([the, kind, ..]) => {
            the.reads(doc, &["the"]) && kind.class.has(Class::TYPE) && !kind.class.has(Class::NAME)
        }
        _ => false,
    }
}

/// Small words that may stand before the subject of a sentence.
const ASIDES: &[&str] = &["this", "time", "then", "now", "overall", "again", "but", "and", "yet"];

/// "Good ratings went to Elm House in Selby, Oak House (Goole) and Ash Lodge.": the names of the list that a name behind the value
/// begins, if the clause ends with it; else that name.
fn listed_from(items: &[Item], first: usize) -> Vec<usize> {
    let joint = Class::AND
        .with(Class::COMMA)
        .with(Class::DET)
        .with(Class::PREP)
        .with(Class::NAME)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    let parts = Class::RATING
        .with(Class::STOP)
        .with(Class::BY)
        .with(Class::QUESTION)
        .with(Class::SERVICE);
    // Towns have a capital; what parts clauses may be the semicolon of a list.
    let part = |i: &Item| i.capital || i.class.has(joint.with(Class::BUT));
    let goes_on = |i: &&Item| is_known(i) || part(i) && !i.class.has(parts);
    let end = first + items[first..].iter().take_while(goes_on).count();
    let list = &items[first..end];
    let closes = items.get(end).is_none_or(|i| i.class.has(Class::STOP));
    let mut names: Vec<usize> = list.iter().filter(|i| is_known(i)).map(|i| i.value as usize).collect();
    if !closes || !list.iter().any(|i| i.class.has(Class::AND)) {
        names.truncate(1);
    }
    names.dedup();
    names
}

/// "It belongs to the same charity as Elm House", "Like Elm House, it was rated good": a name that only says what somebody
/// else is like.
pub(crate) fn is_compared_with(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    if is_likened(doc, &items[..at]) {
        return true;
    }
    let lead = items.get(at.saturating_sub(8)..at).unwrap_or(&[]);
    let mut before = lead
        .iter()
        .rev()
        .skip_while(|i| i.class.has(Class::DET) && !i.class.has(Class::PREP));
    let Some(word) = before.next() else { return false };
    if is_left_out(doc, items, at) {
        return true;
    }
    let same = |i: &Item| i.class.has(Class::SAME) || i.reads(doc, &["same"]);
    if word.reads(doc, &["as", "that", "which"]) {
        let near = before
            .take(4)
            .take_while(|i| !i.class.has(Class::COMMA.with(Class::BE).with(Class::STOP)));
        return near.into_iter().any(same);
    }
    // "Elm House, but not Oak House, was rated good"
    if word.reads(doc, &["not", "but not"]) {
        let lead = before.next();
        return lead.is_some_and(|i| i.class.has(Class::COMMA.with(Class::BUT).with(Class::AND)));
    }
    // "much to like" is none.
    // "unlike Oak House, which was rated good": of that the clause behind it tells.
    let told = matches!(items.get(at + 1..at + 3), Some([comma, which])
        if comma.class.has(Class::COMMA) && which.reads(doc, &["which"]));
    // "Elm House, which like Oak House is in Selby, was rated good"
    let opens = Class::COMMA.with(Class::STOP).with(Class::BUT).with(Class::REL);
    word.reads(doc, &["like", "unlike"]) && !told && before.next().is_none_or(|i| i.class.has(opens))
}

/// "All but Elm House were rated good": a name that is left out of all those told of.
pub(crate) fn is_left_out(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const ALL: &[&str] = &["all", "every", "each"];
    const BUT: &[&str] = &[
        "but",
        "except",
        "bar",
        "save",
        "excluding",
        "apart from",
        "other than",
        "except for",
    ];
    let lead = &items[..at];
    let lead = match lead {
        [rest @ .., the] if the.class.has(Class::DET) => rest,
        _ => lead,
    };
    let [before @ .., but] = lead else { return false };
    let words = doc.slice(but.span);
    let (first, last) = (words.split(' ').next(), words.rsplit(' ').next());
    let says = |word: Option<&str>, list: &[&str]| word.is_some_and(|w| list.iter().any(|l| l.eq_ignore_ascii_case(w)));
    let both = says(first, ALL) && says(last, BUT);
    both || (but.reads(doc, BUT) && before.iter().rev().take(4).any(|i| i.reads(doc, ALL)))
}

/// "We were rated good", "The CQC has rated us good", "Our overall rating is good": what those who write say of themselves.
pub(crate) fn rates_us(doc: &Document<'_>, items: &[Item]) -> bool {
    let says = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    let gives = |i: &Item| {
        i.class.has(Class::RATED) && !i.class.has(Class::GRADE) || i.reads(doc, &["gave", "given", "awarded", "put"])
    };
    let of_us = |w: &[Item]| {
        w[0].reads(doc, &["we"]) && w[1].class.has(says)
            || gives(&w[0]) && w[1].reads(doc, &["us"])
            || w[0].reads(doc, &["our"]) && w[1].class.has(Class::GRADE.with(Class::OVERALL))
    };
    let rated = items.iter().any(|i| i.class.has(Class::RATING)) && !items.iter().any(|i| i.class.has(Class::MODAL));
    rated && items.windows(2).any(of_us)
}

/// "(Selby), ": the items outside of brackets, of which there are some, and which hold a place and no rating.
fn outside_brackets(between: &[Item]) -> Option<impl Iterator<Item = &Item>> {
    let open = between.iter().position(|i| i.class.has(Class::OPEN))?;
    let close = open + between[open..].iter().position(|i| i.class.has(Class::CLOSE))?;
    let told = Class::RATING.with(Class::BE).with(Class::HAVE).with(Class::DATE);
    let plain = !between[open..close].iter().any(|i| i.class.has(told));
    plain.then(|| between[..open].iter().chain(&between[close + 1..]))
}

/// "Oak Trust (OT), which runs Elm and Ash Hospitals, was rated", "Oak Trust, the body behind Elm Hospital, is": the items
/// between the commas or dashes that tell what somebody runs.
pub(crate) fn what_it_runs(doc: &Document<'_>, items: &[Item], until: usize) -> Range<usize> {
    let mark = Class::COMMA.with(Class::DASH);
    let opens = |n: &usize| {
        items[*n].class.has(mark) && is_named(&items[..*n]) && tells_what_it_runs(doc, &items[n + 1..until])
    };
    let Some(from) = (1..until.saturating_sub(2)).find(opens) else {
        return 0..0;
    };
    let same = items[from].class.among(mark);
    let verb = Class::BE.with(Class::HAVE).with(Class::MODAL);
    let closes = |n: &usize| items[*n].class.has(same) && items.get(n + 1).is_some_and(|i| i.class.has(verb));
    (from + 1..until).find(closes).map_or(0..0, |to| from..to)
}

/// "Oak Trust", "Oak Trust (OT)", "the trust": whether some words end in a name, its letters in brackets aside.
fn is_named(before: &[Item]) -> bool {
    match before {
        [.., name, open, _, close] if open.class.has(Class::OPEN) && close.class.has(Class::CLOSE) => {
            name.class.has(Class::NAME)
        }
        [.., name] => name.class.has(Class::NAME) || is_the_trust(name),
        [] => false,
    }
}

/// "which also runs", "the trust that runs", "in charge of", "the body behind".
fn tells_what_it_runs(doc: &Document<'_>, inset: &[Item]) -> bool {
    const REACH: usize = 5;
    const RUNS: &[&str] = &[
        "runs",
        "operates",
        "manages",
        "owns",
        "ran",
        "provides",
        "run",
        "own",
        "operate",
        "manage",
        "behind",
        "responsible",
        "charge",
        "in charge",
    ];
    let opens = Class::REL.with(Class::DET);
    let first = inset.first();
    let led = first.is_some_and(|i| i.class.has(opens) || i.reads(doc, &["in", "in charge", "responsible"]));
    let near = inset
        .iter()
        .take(REACH)
        .take_while(|i| !i.class.has(Class::COMMA.with(Class::RATING)));
    led && near.into_iter().any(|i| i.reads(doc, RUNS))
}

/// "the rating for the hospital, which is run by Oak Trust, has": the name between commas of who runs what stands before.
fn only_runs(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const RUN: &[&str] = &["run", "managed", "operated", "owned", "provided"];
    let closes = Class::COMMA.with(Class::CLOSE).with(Class::DASH);
    if !items.get(at + 1).is_some_and(|i| i.class.has(closes)) {
        return false;
    }
    let lead = items[..at].iter().rev().skip_while(|i| i.class.has(Class::DET));
    let mut lead = lead.take(3);
    let by = lead.next().is_some_and(|i| i.class.has(Class::BY));
    let Some(run) = items[..at].iter().rposition(|i| i.reads(doc, RUN)) else {
        return false;
    };
    let inset = items[..run].iter().rposition(|i| i.class.has(closes.with(Class::OPEN)));
    let kind = |i: &Item| {
        let trust = ServiceType::ALL.get(i.value as usize) == Some(&ServiceType::NhsTrust);
        i.class.has(Class::TYPE) && !i.class.has(Class::MANY) && !trust
    };
    by && at - run <= 4
        && inset.is_some_and(|comma| run - comma <= 4 && items[..comma].iter().any(|i| is_known(i) || kind(i)))
}

/// "The trust that runs Elm Infirmary and Oak Hospital has been rated": the names of what it runs.
fn is_run_by_the_trust(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let listed = Class::NAME
        .with(Class::DET)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::PRONOUN);
    let mut lead = items[..at].iter().rev().skip_while(|i| i.class.has(listed));
    let runs = lead
        .next()
        .is_some_and(|i| i.reads(doc, &["runs", "operates", "manages", "behind"]) || i.class.has(Class::PREP));
    let led =
        |i: &Item| i.class.has(Class::REL.with(Class::THAT)) || i.reads(doc, &["charge", "responsible", "in charge"]);
    runs && lead.by_ref().take(2).any(led) && lead.take(2).any(is_the_trust)
}

/// "trust", where it names no trust.
fn is_the_trust(item: &Item) -> bool {
    let kind = ServiceType::ALL.get(item.value as usize);
    item.class.has(Class::TYPE) && !item.class.has(Class::NAME) && kind == Some(&ServiceType::NhsTrust)
}

/// "Elm Infirmary was rated good and the trust is still", "nor for the trust", "the hospital's trust": a clause of its own on the trust.
fn turns_to_the_trust(doc: &Document<'_>, behind: &[Item]) -> bool {
    let Some(at) = behind.iter().rposition(is_the_trust) else {
        return false;
    };
    if at > 0 && behind[at - 1].possessive && behind[at - 1].class.has(Class::TYPE) {
        return true;
    }
    let joins = |i: &Item| {
        i.class.has(Class::AND.with(Class::BUT)) || i.reads(doc, &["nor", "as does", "while", "does", "did", "has"])
    };
    // "as it did the trust, which was good for all but safety"
    if let Some([comma, which, ..]) = behind.get(at + 1..)
        && comma.class.has(Class::COMMA)
        && which.reads(doc, &["which"])
        && at > 0
        && behind[at - 1].class.has(Class::DET)
        && !behind[at + 2..]
            .iter()
            .any(|i| i.class.has(Class::COMMA.with(Class::NAME)))
    {
        return true;
    }
    let lead = behind[..at].iter().rev();
    let mut lead = lead.skip_while(|i| i.class.has(Class::DET.with(Class::PREP)));
    at > 0 && behind[at - 1].class.has(Class::DET) && lead.next().is_some_and(joins)
}

/// "Elm House in Selby and Oak House in Goole were both rated": whether the verb behind the last name is that of several.
fn shares_a_verb(doc: &Document<'_>, behind: &[Item]) -> bool {
    const PLURAL: &[&str] = &["were", "are", "have", "have been", "had both", "were both", "are both"];
    let verb = behind.iter().find(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let each = |i: &Item| i.class.has(Class::PRONOUN) && i.value == 2;
    verb.is_some_and(|v| v.reads(doc, PLURAL)) || behind.iter().take(4).any(each)
}

/// "in Selby, which is run by Oak Care, and": what may part two names that share a verb: their places, and what is said of
/// the first between commas. In a list that an "and" closes a comma will do.
fn joins_names(between: &[Item], listed: bool) -> bool {
    const LONGEST: usize = 16;
    let and = between.iter().rev().find(|i| !i.class.has(Class::DET));
    let breaks = Class::RATED
        .with(Class::RATING)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::SAY)
        .with(Class::INSPECT);
    let finite = Class::BE.with(Class::HAVE);
    let of_inset = |n: usize| n > 0 && between[n - 1].class.has(Class::REL);
    let parts = |(n, i): (usize, &Item)| i.class.has(breaks) || i.class.has(finite) && !of_inset(n);
    let joint = if listed {
        Class::AND.with(Class::COMMA)
    } else {
        Class::AND
    };
    and.is_some_and(|i| i.class.has(joint)) && between.len() <= LONGEST && !between.iter().enumerate().any(parts)
}

/// "Good – Elm House; Oak House, Goole": the names of a line that a rating and a mark begin.
pub(super) fn led_list(items: &[Item], found: &Found) -> Vec<usize> {
    let mark = Class::DASH.with(Class::COLON);
    if found.start > 0 || !items.get(found.end).is_some_and(|i| i.class.has(mark)) {
        return Vec::new();
    }
    let rest = items[found.end..].iter().take_while(|i| !i.class.has(Class::RATING));
    rest.filter(|i| is_known(i)).map(|i| i.value as usize).collect()
}

/// "Elm Infirmary in Selby, the main hospital of Oak Trust, was rated good": a name inside what is said of the one before
/// it, which a comma closes.
fn is_owner(items: &[Item], before: usize, at: usize, until: usize) -> bool {
    let between = items.get(before + 1..at).unwrap_or(&[]);
    let Some(comma) = between.iter().position(|i| i.class.has(Class::COMMA)) else {
        return false;
    };
    let place = Class::PREP.with(Class::CAPITAL).with(Class::NAME);
    let opens = comma <= 3 && between[..comma].iter().all(|i| i.class.has(place));
    let said = &between[comma + 1..];
    let led = said
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET))
        .is_some_and(|i| i.class.has(Class::PREP.with(Class::BY).with(Class::FUNCTION)));
    let parts = Class::COMMA.with(Class::AND).with(Class::RATING).with(Class::SERVICE);
    // "part of Oak Trust", "which is run by Oak Trust"
    let part = matches!(said, [part, _] | [_, part, _] if is_plain(part));
    let runs = said.iter().any(|i| i.class.has(Class::TYPE.with(Class::BY))) || part;
    let told = runs && !said.iter().any(|i| i.class.has(parts));
    let closes = items
        .get(at + 1)
        .is_some_and(|i| at + 1 < until && i.class.has(Class::COMMA));
    opens && led && told && closes
}

/// "Surgery, which they had not looked at before, was rated good": what a relative clause between commas tells of its noun is
/// no time of the rating.
fn is_in_an_aside(clause: &[Item], at: usize) -> bool {
    let opens = (1..=at).rev().find(|n| clause[n - 1].class.has(Class::COMMA));
    let aside = opens.is_some_and(|n| clause[n].class.has(Class::REL.with(Class::NOT)));
    let verb = Class::BE.with(Class::HAVE);
    let mut closes = clause[at + 1..].windows(2);
    aside && closes.any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(verb))
}

/// Whether the clause of a value puts it into the past.
pub(super) fn time(doc: &Document<'_>, items: &[Item], found: &Found, before: Option<&Found>) -> Time {
    let from = before.map_or(0, |b| b.end);
    let start = (from..found.start)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(from, |i| i + 1);
    // Behind another value, what stands before the next comma or "and" is about that one: "up from good last time, and".
    let part = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP);
    let start = match before {
        Some(_) => (from..found.start)
            .find(|&i| items[i].class.has(part))
            .map_or(start, |parted| parted.max(start)),
        None => start,
    };
    // "The previous good rating came after an inadequate one in 2018"
    if before.is_some_and(|b| b.entry == FORMER_CAME) {
        return Time::Past;
    }
    let clause = items.get(start..found.start).unwrap_or(&[]);
    // "rated inadequate by the Care Quality Commission (CQC) in recent years": who rated it parts nothing.
    let who = Class::BY
        .with(Class::DET)
        .with(Class::CQC)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    let by = items.get(found.end).is_some_and(|i| i.class.has(Class::BY));
    let agent = items[found.end..].iter().take_while(|i| by && i.class.has(who)).count();
    let behind = &items[found.end + agent..items.len().min(found.end + agent + 4)];
    // "Caring is good, and so is safe, which was inadequate": what it was before.
    if let [.., comma, rel, be] = clause
        && comma.class.has(Class::COMMA)
        && rel.class.has(Class::REL)
        && be.class.has(Class::BE)
        && clause.iter().any(|i| i.class.has(Class::ELLIPSIS))
    {
        return Time::Past;
    }
    // "The former was good": one of two services, and no former time.
    let pronoun = |at: usize| {
        clause[at].class.has(Class::PRONOUN)
            && clause
                .get(at + 1)
                .is_some_and(|next| next.class.has(Class::BE.with(Class::HAVE).with(Class::COMMA)))
    };
    // "The regulator said that the home had been inadequate for safety": the newest rating, at one remove.
    let relayed = |at: usize| {
        clause[at].class.has(Class::BE)
            && clause[..at].iter().any(|i| i.class.has(Class::CQC))
            && clause[..at].iter().any(|i| i.class.has(Class::SAY))
    };
    // "Staff cheered when they heard that it had been rated good": the newest rating, of which they learned then.
    let learned = |at: usize| {
        let rated = items.get(start + at + 1).is_some_and(|i| i.class.has(Class::RATED));
        clause[at].class.has(Class::BE) && rated && is_learned(doc, &clause[..at])
    };
    // "Once among the best, Elm House has slumped to inadequate": behind the comma stands what has come of it.
    let outgrown = |at: usize| {
        let rest = &clause[at + 1..];
        let comma = rest.iter().position(|i| i.class.has(Class::COMMA));
        let has = |i: &Item| i.class.has(Class::HAVE) && i.value != HAD && !i.class.has(Class::PAST);
        before.is_none() && !clause[at].class.has(Class::INSPECT) && comma.is_some_and(|c| rest[c..].iter().any(has))
    };
    // "They heard that it had been upgraded to good": the step to the newest rating.
    let stepped = |at: usize| {
        let next = items.get(start + at + 1);
        clause[at].class.has(Class::BE) && next.is_some_and(|i| i.class.has(Class::UP.with(Class::DOWN)))
    };
    let own = clauses::behind_other_things(doc, clause);
    // "In May 2018 inspectors had rated it good", but not "She said that inspectors had rated it good", "They learned that"
    let had_rated = |at: usize| {
        let verb = items.get(start + at + 1).filter(|i| !i.class.has(Class::GRADE));
        clause[at].class.has(Class::HAVE)
            && clause[at].value == HAD
            && verb.is_some_and(|i| i.class.has(Class::RATED))
            && !clause[..at].iter().any(|i| i.class.has(Class::SAY))
            && !clause[at..].iter().any(|i| i.class.has(Class::BE))
            && !is_learned(doc, &clause[..at])
    };
    let told_past = |at: usize| {
        (clause[at].class.has(Class::PAST) || had_rated(at))
            && !(pronoun(at)
                || relayed(at)
                || learned(at)
                || outgrown(at)
                || stepped(at)
                || is_in_an_aside(clause, at)
                || before.is_none() && own.is_some_and(|own| at < own))
    };
    let past = (0..clause.len()).any(told_past)
        || is_led_by_after(clause, items, found)
        || is_long_after(doc, clause)
        || is_of_the_report_before(doc, &items[..found.start], &items[found.end..])
        || before.is_some_and(|b| came_before(clause, b, found));
    if clause.iter().any(|i| i.class.has(Class::NOW)) {
        return Time::Now;
    }
    // "Oak Surgery (was Good)"
    let bracket = clause
        .iter()
        .rposition(|i| i.class.has(Class::OPEN))
        .map_or(&[][..], |p| &clause[p..]);
    if bracket.iter().any(|i| i.class.has(Class::BE)) && !bracket.iter().any(|i| i.class.has(Class::CLOSE)) {
        return Time::Past;
    }
    // "rated good at its first inspection": the newest too, where the sentence goes on to no other rating.
    let rated_since = || items[found.end..].iter().any(|i| i.class.has(Class::RATING));
    let perfect = || {
        clause
            .iter()
            .rfind(|i| i.class.has(Class::BE))
            .is_none_or(|i| i.value == PERFECT)
    };
    let first = |i: &Item| i.class.has(Class::INSPECT) && i.value == FIRST_VISIT && perfect() && !rated_since();
    let trailing = behind
        .iter()
        .take_while(|i| !i.class.has(part.with(Class::OPEN).with(Class::DASH)))
        .any(|i| i.class.has(Class::PAST) && !first(i));
    // "good in all five areas when last inspected"
    let told = Class::PREP
        .with(Class::QUESTION)
        .with(Class::ALL)
        .with(Class::AREA)
        .with(Class::DET)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::OVERALL);
    let mut rest = items[found.end..]
        .iter()
        .skip_while(|i| i.class.has(told) && !i.class.has(Class::PAST));
    let trailing = trailing
        || rest
            .next()
            .is_some_and(|i| i.class.has(Class::PAST) && i.class.has(Class::INSPECT) && !first(i));
    if (past || trailing && found.value.from.is_none()) && !found.value.same {
        Time::Past
    } else {
        Time::Open
    }
}

/// The dates of a clause, the nearest first: those around its value that no other value is nearer to, else those that
/// lead the sentence; `opens` is where a clause of its own begins ("because", "when") before the value.
pub(super) fn dates(
    doc: &Document<'_>,
    items: &[Item],
    from: usize,
    found: &Found,
    to: usize,
    first: usize,
    opens: Option<usize>,
) -> Vec<usize> {
    let of = |list: &[Item]| -> Vec<usize> {
        list.iter()
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect()
    };
    let part = Class::COMMA.with(Class::BUT).with(Class::AND).with(Class::STOP);
    let mut lead = items.get(from..found.start).unwrap_or(&[]);
    if from > 0 {
        // Behind another value a date belongs to that value, unless a comma parts them.
        lead = lead
            .iter()
            .position(|i| i.class.has(part))
            .map_or(&[][..], |p| &lead[p..]);
        let last = lead.iter().rposition(|i| i.class.has(Class::DATE));
        // "Oak House (inspected on 17 January, rated good)"
        let bracket = lead.iter().rposition(|i| i.class.has(Class::OPEN.with(Class::CLOSE)));
        let inside = bracket.is_some_and(|b| lead[b].class.has(Class::OPEN) && Some(b) < last);
        // "and Oak House, which was inspected on 6 April, is good"
        let told = |d: usize| {
            let who = lead[..d].iter().position(|i| i.class.has(Class::NAME));
            who.is_some_and(|w| lead[w..d].iter().any(|i| i.class.has(Class::REL)))
        };
        let relative = last.is_some_and(told);
        let another = last.is_some_and(|d| is_another_time(doc, lead, d));
        if !inside && !relative && !another && last.is_some_and(|d| lead[d..].iter().any(|i| i.class.has(part))) {
            lead = &[];
        }
    }
    let elsewhere = is_former_noun(items, found) && is_dated_elsewhere(lead);
    let mut own = if elsewhere { Vec::new() } else { of(lead) };
    own.reverse();
    // "was not rated, so its 2019 rating of good remains": the date of the next value.
    let mut behind = items.get(found.end..to).unwrap_or(&[]);
    if to < items.len() {
        behind = before_the_next(behind);
    }
    if let Some(other) = (0..behind.len()).find(|n| is_as_another(&behind[*n..])) {
        behind = &behind[..other];
    }
    // "having held a good rating since 2014": the date of what was before.
    if found.entry == "value.having-been" && behind.iter().take(3).any(|i| i.class.has(Class::DATE)) {
        behind = &[];
    }
    // "(but inadequate for safe) from good in 2019": what stands in a bracket takes no date from behind it.
    let mark = |class: Class| items[..found.start].iter().rposition(|i| i.class.has(class));
    if mark(Class::OPEN) > mark(Class::CLOSE) {
        behind = behind.split(|i| i.class.has(Class::CLOSE)).next().unwrap_or(&[]);
    }
    // "up from inadequate in 2019": the date of what was before.
    let former = found.before.map(|at| items[at].value);
    // "at every inspection since 2017": the first of them is not told to have been then.
    let every = |i: &Item| i.reads(doc, &["every", "each"]);
    if let Some(from) = behind.iter().position(every)
        && let Some(since) = behind[from..].iter().position(|i| i.reads(doc, &["since"]))
        && behind[from..from + since]
            .iter()
            .any(|i| i.class.has(Class::INSPECT.with(Class::PUBLISH)))
    {
        behind = &behind[..from];
    }
    let next = |n: usize| to < items.len() && behind.get(n + 1).is_some_and(|i| i.class.has(Class::GRADE));
    let dated = behind
        .iter()
        .enumerate()
        .filter(|(n, i)| i.class.has(Class::DATE) && !next(*n) && Some(i.value) != former);
    let dated: Vec<usize> = dated.map(|(_, i)| i.value as usize).collect();
    // "In May inspectors came because it had been rated good in 2016": each date in its own clause.
    let last = items[..found.start].iter().rposition(|i| i.class.has(Class::DATE));
    let apart = opens.is_some_and(|o| last.is_some_and(|d| d < o));
    let clause = behind.split(|i| i.class.has(part)).next().unwrap_or(&[]);
    if apart && !of(clause).is_empty() {
        own.splice(0..0, dated);
    } else {
        own.extend(dated);
    }
    // "In 2020 it was inadequate for safe; safe is now good": what is so now is not of the date that leads.
    let now = from > 0
        && items
            .get(from..found.start)
            .is_some_and(|clause| clause.iter().any(|i| i.class.has(Class::NOW)));
    if own.is_empty() && !now && !elsewhere {
        own = of(items.get(..first).unwrap_or(&[]));
        own.reverse();
    }
    own
}

/// "its previous good rating": a former rating that is told by its noun, in whatever clause.
fn is_former_noun(items: &[Item], found: &Found) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::INSPECT).with(Class::RATED);
    let lead = &items[found.start.saturating_sub(2)..found.start];
    let graded = items.get(found.end).is_some_and(|i| i.class.has(Class::GRADE))
        || lead.iter().any(|i| i.class.has(Class::GRADE));
    graded && lead.iter().any(|i| i.class.has(Class::PAST) && !i.class.has(verb))
}

/// "Its report came out on 9 November and the home slipped below its previous": whether the date before a value is that of another
/// clause. One that opens the sentence is of all of it.
fn is_dated_elsewhere(lead: &[Item]) -> bool {
    const OPENS: usize = 3;
    let Some(date) = lead.iter().rposition(|i| i.class.has(Class::DATE)) else {
        return false;
    };
    let parts = Class::AND.with(Class::COMMA).with(Class::BUT);
    date > OPENS && lead[date..].iter().any(|i| i.class.has(parts))
}

/// ", and in June 2018, when it was", "and again in June and": a date that leads on from the rating of one visit to that of
/// the next.
fn is_another_time(doc: &Document<'_>, lead: &[Item], date: usize) -> bool {
    let little = Class::COMMA.with(Class::AND).with(Class::PREP).with(Class::INSPECT);
    let again = |i: &Item| i.reads(doc, &["again", "then", "once", "more", "visited"]);
    let opens = lead[..date].iter().all(|i| i.class.has(little) || again(i));
    let mut behind = lead[date + 1..].iter().skip_while(|i| i.class.has(Class::COMMA));
    let when = behind.clone().next().is_some_and(|i| i.reads(doc, &["when"]));
    let and = behind.next().is_some_and(|i| i.class.has(Class::AND)) && lead[..date].iter().any(again);
    opens && (when || and)
}

/// "inadequate, and last year it": what stands behind a value without the clause that the next one is told in.
fn before_the_next(behind: &[Item]) -> &[Item] {
    let subject = Class::PRONOUN.with(Class::NAME).with(Class::TYPE);
    let opens = |at: &usize| {
        let rest = &behind[at + 1..];
        let date = rest.iter().take(3).position(|i| i.class.has(Class::DATE));
        behind[*at].class.has(Class::AND)
            && date.is_some_and(|d| rest[d + 1..].iter().take(3).any(|i| i.class.has(subject)))
    };
    // "is now good; when it was last inspected, in 2014, it was inadequate"
    let parts = Class::BUT.with(Class::STOP);
    let other = |at: &usize| behind[*at].class.has(parts);
    let cut = (0..behind.len())
        .find(|at| other(at) || opens(at))
        .unwrap_or(behind.len());
    &behind[..cut]
}

/// ", as Oak House had been in 2019": what another was, and when.
fn is_as_another(behind: &[Item]) -> bool {
    let finite = Class::BE.with(Class::HAVE);
    matches!(behind, [comma, as_, name, verb, ..]
        if comma.class.has(Class::COMMA) && as_.class.has(Class::FUNCTION) && is_known(name) && verb.class.has(finite))
}

/// "the trust", "the hospital" before a value.
pub(super) fn about(items: &[Item], found: &Found) -> Option<u32> {
    let start = clause_start(items, found.start);
    let of = |list: &[Item]| {
        let mut list = list.iter().rev();
        list.find(|i| i.class.has(Class::TYPE) && !i.class.has(Class::NAME) && i.value != crate::lexicon::ANY_TYPE)
            .map(|i| i.value)
    };
    let own = of(items.get(start..found.start)?);
    // "The trust requires improvement, although it was good for caring": it is the trust still.
    let it = || {
        let first = items.get(start)?;
        let before = items
            .get(..start)
            .filter(|b| first.is_it() && !b.iter().any(|i| i.class.has(Class::NAME)))?;
        of(before).filter(|kind| ServiceType::ALL.get(*kind as usize) == Some(&ServiceType::NhsTrust))
    };
    own.or_else(it)
}

/// The last "after" of some words; "has since been rated" has none.
pub(super) fn after(items: &[Item]) -> Option<usize> {
    let since = |n: usize| n > 0 && items[n - 1].class.has(Class::HAVE);
    (0..items.len())
        .rev()
        .find(|n| items[*n].class.has(Class::AFTER) && !since(*n))
}

/// What ends a service, or tells of its end.
const CLOSES: &[&str] = &[
    "close",
    "closes",
    "closing",
    "closed",
    "closure",
    "shut",
    "shuts",
    "shutting",
    "sold",
    "sale",
    "announced",
    "announcement",
    "announces",
];

/// "It is out of special measures, nine months after it was rated inadequate": so long ago is before.
fn is_long_after(doc: &Document<'_>, clause: &[Item]) -> bool {
    const LONG: &[&str] = &["months", "year", "years", "decade", "decades"];
    let long = |w: &[Item]| w[0].reads(doc, LONG) && w[1].class.has(Class::AFTER) && !w[1].reads(doc, &["since"]);
    let Some(at) = clause.windows(2).rposition(long) else {
        return false;
    };
    // "It will close months after being rated inadequate": no other rating came between.
    if clause[..at].iter().any(|i| i.reads(doc, CLOSES)) {
        return false;
    }
    let visit = Class::INSPECT.with(Class::COMMA).with(Class::PUBLISH);
    !clause[at + 2..].iter().any(|i| i.class.has(visit))
}

/// "The findings come after it was rated inadequate in its 2015 report", "The verdict follows a 2015 report that rated it
/// inadequate": in one that came out before that of which the text tells.
fn is_of_the_report_before(doc: &Document<'_>, clause: &[Item], behind: &[Item]) -> bool {
    let parted = clause
        .iter()
        .rposition(|i| i.class.has(Class::STOP))
        .map_or(0, |n| n + 1);
    let clause = &clause[parted..];
    const NEWS: &[&str] = &[
        "findings",
        "report",
        "rating",
        "ratings",
        "verdict",
        "result",
        "results",
        "upgrade",
        "inspection",
    ];
    let tells = |verb: &usize| {
        let subject = verb.checked_sub(1).map(|before| &clause[before]);
        subject.is_some_and(|s| s.class.has(Class::PUBLISH.with(Class::GRADE)) || s.reads(doc, NEWS))
    };
    let report = |items: &[Item]| items.iter().any(|i| i.class.has(Class::PUBLISH));
    let dated = |items: &[Item]| items.windows(2).any(|w| w[0].class.has(Class::DATE) && report(&w[1..]));
    let come = |w: &[Item]| w[0].reads(doc, &["come", "comes", "came"]) && w[1].class.has(Class::AFTER);
    let follows = |i: &Item| i.reads(doc, &["follows", "followed"]);
    let after = clause.windows(2).position(come).filter(tells);
    after.is_some_and(|_| report(behind))
        || clause
            .iter()
            .position(follows)
            .filter(tells)
            .is_some_and(|at| dated(&clause[at..]))
}

/// "Ten months after it was rated inadequate, the home is now good": what "after" leads came before what follows.
fn is_led_by_after(clause: &[Item], items: &[Item], found: &Found) -> bool {
    let Some(after) = after(clause) else {
        return false;
    };
    let visit = Class::INSPECT.with(Class::COMMA).with(Class::PUBLISH);
    let rest = items.get(found.end..).unwrap_or(&[]);
    let comma = rest.iter().position(|i| i.class.has(Class::COMMA));
    // "A surgery was warned after inspectors rated it good and its leadership inadequate": both came of one visit.
    let glue = Class::QUOTE.with(Class::OVERALL).with(Class::GRADE);
    let joined = rest
        .iter()
        .find(|i| !i.class.has(glue))
        .is_some_and(|i| i.class.has(Class::AND));
    let from = comma.or((!joined).then_some(0));
    let later = from.is_some_and(|from| rest[from..].iter().any(|i| i.class.has(Class::RATING)));
    later && !clause[after..].iter().any(|i| i.class.has(visit))
}

/// "It regained its good rating after being rated inadequate in 2020", "two years after giving it the lowest grade": what
/// "after" leads came before the rating in front of it, if it is another.
pub(super) fn came_before(clause: &[Item], first: &Found, found: &Found) -> bool {
    let Some(after) = after(clause) else {
        return false;
    };
    let visit = Class::INSPECT.with(Class::COMMA).with(Class::PUBLISH).with(Class::NOW);
    let verb = Class::BE.with(Class::RATED).with(Class::HAVE);
    let Some(lead) = clause.get(after + 1..) else {
        return false;
    };
    first.value.to != found.value.to
        && found.value.from.is_none()
        && (lead.iter().take(3).any(|i| i.class.has(verb)) || is_being(lead))
        && !lead.iter().any(|i| i.class.has(visit))
}

/// "good after two years at requires improvement"
pub(super) fn is_after_spell(between: &[Item]) -> bool {
    let after = between.iter().rposition(|i| i.class.has(Class::AFTER));
    let Some([count, .., at]) = after.and_then(|a| between.get(a + 1..)) else {
        return false;
    };
    let lead = &between[after.unwrap_or(0) + 1..];
    let other = Class::NAME.with(Class::TYPE).with(Class::QUESTION).with(Class::BE);
    // "after three years of being rated inadequate"
    let rated = at.class.has(Class::RATED) && !at.class.has(Class::GRADE);
    (at.class.has(Class::PREP) || rated)
        && count.class.has(Class::NUMBER.with(Class::DET).with(Class::DATE))
        && lead.len() <= 5
        && !lead.iter().any(|i| i.class.has(other))
}

/// "after being inadequate", "after previously being good"
fn is_being(lead: &[Item]) -> bool {
    let glue = Class::FUNCTION.with(Class::PAST);
    !lead.is_empty()
        && lead.len() <= 3
        && lead
            .iter()
            .all(|i| i.class.has(glue) && !i.class.has(Class::PREP.with(Class::DET)))
}
