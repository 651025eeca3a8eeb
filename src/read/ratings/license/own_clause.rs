//! The clause of its own that a value stands in.
//!
//! "Staff at Elm House are celebrating after it was rated good": what was rated is "it", and not the staff.

use super::{is_plain, is_practice};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// The clause that "after", "because", "now that", ", which" or an "and" behind another clause leads, if it is on the practice
/// and holds nothing but its verb, with which the value itself may begin; else all the words.
pub(super) fn own_clause<'i>(doc: &Document<'_>, before: &'i [Item], value: &Item) -> &'i [Item] {
    if let Some(subject) = subject_behind_and(before, value) {
        return subject;
    }
    const LEADS: &[&str] = &["because", "when", "that", "now", "once", "as"];
    const BEING: &[&str] = &[
        "being",
        "getting",
        "receiving",
        "winning",
        "earning",
        "gaining",
        "achieving",
        "securing",
    ];
    let leads = |i: &Item| i.class.has(Class::AFTER.with(Class::SAY)) || i.reads(doc, LEADS);
    // "The team at Elm House is celebrating after being rated"
    let being = |n: usize| {
        let after = before[n].class.has(Class::AFTER) && before.get(n + 1).is_some_and(|i| i.reads(doc, BEING));
        after.then(|| before[..n].iter().rposition(is_practice)).flatten()
    };
    // "Things are looking up at Elm House in Selby, which was"
    let which = |n: usize| {
        let tells = n > 1 && before[n].class.has(Class::REL) && before[n].value == 0 && is_verbal(&before[n + 1..]);
        let comma = tells && before[n - 1].class.has(Class::COMMA);
        let town = |i: &Item| i.is_unknown() && i.capital;
        let places = before[..n.max(1) - 1].iter().rev().take_while(|i| town(i)).count();
        let at = match n.checked_sub(2).filter(|_| comma)? {
            last if places == 0 => last,
            last => last
                .checked_sub(places + 1)
                .filter(|p| before[p + 1].reads(doc, &["in", "near"]))?,
        };
        is_practice(&before[at]).then_some(at)
    };
    // "failings resulting in the home being rated"
    let made = |n: usize| {
        let being = before.get(n + 1).is_some_and(|i| i.reads(doc, &["being"]));
        let lead = before[..n]
            .iter()
            .rev()
            .find(|i| !i.class.has(Class::DET) || i.class.has(Class::PREP));
        being && is_practice(&before[n]) && lead.is_some_and(|i| i.reads(doc, &["in", "to", "with", "seeing"]))
    };
    // "Families are angry with inspectors, who rated it", "their shock at a report which rates the home"
    let told_by = |n: usize| {
        let behind = &before[n + 1..];
        let comma = usize::from(behind.first().is_some_and(|i| i.class.has(Class::COMMA)));
        let relative = |i: &Item| i.class.has(Class::REL.with(Class::THAT)) && i.value == 0;
        let source = Class::CQC.with(Class::PUBLISH).with(Class::INSPECT);
        before[n].class.has(source)
            && matches!(&behind[comma..], [rel, verb @ ..] if relative(rel) && rates_a_practice(verb))
    };
    let found = (0..before.len()).rev().find_map(|n| {
        let clause = &before[n + 1..];
        // "the space that it has": a noun, and what tells which.
        let defines = n > 1
            && before[n].class.has(Class::THAT)
            && is_plain(&before[n - 1])
            && !before[n - 1].reads(doc, &["news"])
            && before[n - 2].class.has(Class::DET);
        // "Things had got worse and the surgery was rated"
        let joins = before[n].class.has(Class::AND);
        let own = n > 0 && (leads(&before[n]) || joins) && !defines && is_of_a_practice(doc, clause);
        let from = || {
            let told = || (told_by(n) || made(n)).then_some(n);
            which(n).or_else(|| being(n)).or_else(told)
        };
        own.then_some(clause).or_else(|| from().map(|at| &before[at..]))
    });
    found.unwrap_or(before)
}

/// "Too little had been done, and the surgery was again rated inadequate": behind an "and" nothing but the subject of a value that
/// begins with its verb.
fn subject_behind_and<'i>(before: &'i [Item], verb: &Item) -> Option<&'i [Item]> {
    let and = before.iter().rposition(|i| i.class.has(Class::AND))?;
    let (told, own) = (&before[..and], &before[and + 1..]);
    let clause = told.last().is_some_and(|i| i.class.has(Class::COMMA))
        || told.iter().any(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let subject = match own {
        [the, kind] => the.class.has(Class::DET) && kind.class.has(Class::TYPE),
        [one] => one.class.has(Class::NAME.with(Class::PRONOUN)) && !one.class.has(Class::DET),
        _ => false,
    };
    (clause && subject && verb.class.has(Class::BE.with(Class::HAVE).with(Class::SAME))).then_some(own)
}

/// "it was rated", "the CQC has judged the home to be", "a Selby home had been rated": a practice or the regulator, and no more
/// than the verb of a rating.
fn is_of_a_practice(doc: &Document<'_>, clause: &[Item]) -> bool {
    let Some((who, verb)) = subject_of(doc, clause) else {
        return false;
    };
    let stands = who.is_it() || is_practice(who) && !who.class.has(Class::MANY) || who.class.has(Class::CQC);
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE);
    let object = Class::DET
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::CQC)
        .with(Class::GRADE);
    let plain = |i: &Item| i.class.has(object.with(moves));
    let tells = Class::RATED.with(moves);
    stands
        && verb.iter().any(|i| i.class.has(tells))
        && verb.iter().all(|i| plain(i) || is_verbal(std::slice::from_ref(i)))
}

/// The subject that opens a clause, and what stands behind it and its town: "home" and "was rated" of "the home in Selby was
/// rated", "a Selby home was rated".
fn subject_of<'i>(doc: &Document<'_>, clause: &'i [Item]) -> Option<(&'i Item, &'i [Item])> {
    let town = |i: &Item| i.is_unknown() && i.capital;
    let led = |i: &&Item| i.class.has(Class::DET) && !i.class.has(Class::PRONOUN);
    let led = clause.iter().take_while(led).count();
    let towns = clause[led..].iter().take_while(|i| town(i)).count();
    let kind = |i: &Item| i.class.has(Class::TYPE);
    let lead = led
        + if clause.get(led + towns).is_some_and(kind) {
            towns
        } else {
            0
        };
    let (who, behind) = clause.get(lead..)?.split_first()?;
    let there = match behind {
        [there, ..] if there.reads(doc, &["there", "here"]) => 1,
        [at, rest @ ..] if at.reads(doc, &["in", "near", "at", "outside", "of"]) => {
            let towns = rest.iter().take_while(|i| town(i)).count();
            if towns > 0 { 1 + towns } else { 0 }
        }
        _ => 0,
    };
    Some((who, &behind[there..]))
}

/// "Staff cheered when they heard that the home", before "had been rated good": whether a clause that somebody hears of is on the
/// practice, which was rated then and not before that.
pub(crate) fn is_learned(doc: &Document<'_>, before: &[Item]) -> bool {
    // "Members heard Elm House had been"
    let heard =
        |i: &Item| i.class.has(Class::THAT) || i.reads(doc, &["heard", "told", "learned", "learnt", "identified"]);
    let Some(that) = before.iter().rposition(heard) else {
        return false;
    };
    let said = |n: usize| before[n].class.has(Class::SAY) && !(n > 0 && before[n - 1].class.has(Class::BE));
    let other = Class::CQC.with(Class::PAST).with(Class::INSPECT);
    let told = (0..that).any(|n| said(n) || before[n].class.has(other) && !before[n].class.has(Class::BE));
    let subject = subject_of(doc, &before[that + 1..]);
    // "that the CQC had rated the home good"
    let stands = |who: &Item| who.is_it() || is_practice(who) || who.class.has(Class::CQC);
    that > 0 && !told && subject.is_some_and(|(who, rest)| rest.is_empty() && stands(who))
}

/// "rated it", "have marked the home down", "calls the home": a verb of rating and a practice, and no more.
fn rates_a_practice(words: &[Item]) -> bool {
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE);
    let object = Class::DET.with(Class::TYPE).with(Class::PRONOUN).with(Class::NAME);
    let rated = |i: &Item| i.class.has(Class::RATED.with(moves)) && !i.class.has(Class::GRADE);
    let plain = |i: &Item| i.class.has(object.with(moves)) && !i.class.has(Class::MANY);
    words.iter().any(rated) && words.iter().all(|i| plain(i) || is_verbal(std::slice::from_ref(i)))
}

/// Nothing but verbs, and what stands between them.
fn is_verbal(words: &[Item]) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::NOW)
        .with(Class::SAME)
        .with(Class::FUNCTION)
        .with(Class::OVERALL);
    let other = Class::PREP.with(Class::AND).with(Class::NOT).with(Class::MODAL);
    !words.is_empty() && words.iter().all(|i| i.class.has(verb) && !i.class.has(other))
}
