//! Ratings of those that the text does not report on.
//!
//! "Oak House is good. Larkmead, next door, was rated inadequate": Larkmead is a name that nothing else in the text makes
//! a practice, and its rating is not that of Oak House.

use super::VERBS;
use super::attach::{OTHERS, is_known};
use super::license::{STAFF, clause_start, is_plain};
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// Whether the subject of the clause of a value is a capitalised word of which nothing is known.
pub(super) fn is_of_unknown(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let start = clause_start(items, found.start);
    let before = items.get(start..found.start).unwrap_or(&[]);
    let whole = items.get(..found.start).unwrap_or(&[]);
    !is_there(doc, before) && opens_with_unknown(doc, before)
        || is_at_unknown(doc, whole)
        || is_whose(doc, whole)
        || is_which(doc, whole)
        || is_of_none(doc, whole)
        || is_of_a_person(doc, before)
        || is_set_off(doc, before)
        || is_of_a_part(doc, before)
        || is_of_a_nameless_part(doc, before)
        || is_right_before_the_verb(doc, before)
        || is_of_another(doc, whole)
        || opens_a_list(before)
        || is_for_a_stranger(doc, items, found)
}

/// What may be called so without a name: whoever is in hand, or a ward that was told before.
const NAMELESS: &[&str] = &[
    "home",
    "homes",
    "practice",
    "practices",
    "hospital",
    "hospitals",
    "service",
    "services",
    "agency",
    "provider",
    "trust",
    "hospice",
    "council",
    "other",
    "others",
    "one",
    "ones",
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "rest",
    "whole",
    "lot",
    "newer",
    "older",
    "larger",
    "smaller",
    "ward",
    "wards",
    "unit",
    "units",
    "department",
    "departments",
    "team",
    "teams",
    "clinic",
    "clinics",
    "centre",
    "facility",
    "establishment",
    "company",
    "firm",
    "business",
    "charity",
    "group",
    "organisation",
    "operator",
    "institution",
    "scheme",
    "branch",
    "place",
    "premises",
    "property",
    "site",
    "building",
    "outfit",
    "pair",
    "two",
    "three",
    "trio",
    "authority",
    "borough",
    "county",
    "enterprise",
    "body",
    "location",
    "former",
    "latter",
    "same",
    "community",
    "village",
    "chain",
    "complex",
    "outlet",
    "surgery",
    "report",
    "areas",
    "domains",
    "results",
];

/// "The crisis line was rated inadequate for being safe", "Ward 7 is": a part of whom the text is on, which no table knows, is the
/// subject of the clause.
fn is_of_a_nameless_part(doc: &Document<'_>, before: &[Item]) -> bool {
    const LONGEST: usize = 3;
    let [first, rest @ ..] = before else { return false };
    let numbered = first.reads(doc, &["ward", "unit"]) && rest.first().is_some_and(|i| i.class.has(Class::NUMBER));
    // A phrase, such as "other home", is known to some table.
    let plain = |i: &&Item| is_plain(i) && !doc.slice(i.span).contains(' ');
    let words = rest.iter().take_while(plain).count();
    let named = first.reads(doc, &["the", "its", "their", "our"]) && (1..=LONGEST).contains(&words);
    let head = || rest[words - 1].reads(doc, NAMELESS);
    if !numbered && (!named || head()) {
        return false;
    }
    let verbs = &rest[if numbered { 1 } else { words }..];
    let says = Class::BE.with(Class::HAVE);
    let lead = verbs
        .iter()
        .take_while(|i| i.class.has(says.with(Class::NOW).with(Class::SAME)))
        .count();
    let rated = verbs
        .get(lead)
        .is_none_or(|i| i.class.has(Class::RATED.with(Class::RATING)) && !i.class.has(Class::GRADE));
    verbs.first().is_some_and(|i| i.class.has(says)) && rated
}

/// A word with a capital that no table holds.
fn is_unknown(item: &Item) -> bool {
    let longer = item.span.end > item.span.start + 1;
    longer && item.class.has(Class::CAPITAL) && item.is_unknown()
}

/// Such a word, or a name of which the text tells nothing.
fn is_stranger(item: &Item) -> bool {
    is_unknown(item) || item.class.has(Class::NAME) && item.value >= OTHERS
}

/// "They think of Larkmead Students' Centre in Derby, whose inadequate became good": what "whose" leads is of the name
/// before it.
fn is_whose(doc: &Document<'_>, whole: &[Item]) -> bool {
    let Some(whose) = whole.iter().rposition(|i| i.reads(doc, &["whose"])) else {
        return false;
    };
    let before = &whole[whose.saturating_sub(9)..whose];
    // "A home in Derby whose carers were praised": the town of the one that is told of.
    let town = before.iter().rev().take_while(|i| is_stranger(i)).count();
    if let [.., kind, at] = &before[..before.len() - town]
        && town > 0
        && at.reads(doc, &["in", "near"])
        && kind.class.has(Class::TYPE)
        && !kind.capital
    {
        return false;
    }
    let known = |i: &Item| is_known(i) || i.class.has(Class::TYPE) && i.class.has(Class::DET);
    let stranger = before.iter().rposition(is_stranger);
    stranger.is_some_and(|at| !before[at..].iter().any(known))
}

/// "It is run by Oake NHS Trust, which remains good": what "which" leads is of the trust before it. So is what a comma leads of
/// a name that is hardly a town: "no such luck for Larkmead, which was rated inadequate", "many asked about Larkmead, which was rated good".
fn is_which(doc: &Document<'_>, whole: &[Item]) -> bool {
    const LEADS: &[&str] = &[
        "for",
        "to",
        "on",
        "at",
        "from",
        "about",
        "with",
        "by",
        "neighbouring",
        "nearby",
        "like",
        "unlike",
        "runs",
        "run",
        "ran",
        "owns",
        "owned",
        "operates",
        "manages",
        "managed",
        "bought",
    ];
    let Some(comma) = whole.iter().rposition(|i| i.class.has(Class::COMMA)) else {
        return false;
    };
    let (lead, behind) = (&whole[..comma], &whole[comma + 1..]);
    let which = behind.first().is_some_and(|i| i.reads(doc, &["which", "who"]));
    let lead = without_its_place(doc, lead);
    let name = |i: &&Item| is_stranger(i) || i.class.has(Class::COMMA);
    let named = lead.iter().rev().take_while(name).count();
    let Some(last) = lead.last().filter(|i| is_stranger(i)) else {
        return false;
    };
    let trust = doc.slice(last.span).ends_with("Trust");
    let stays = Class::BE.with(Class::HAVE).with(Class::SAME);
    if which && trust && behind.get(1).is_some_and(|i| i.class.has(stays)) {
        return true;
    }
    let said = verb()
        .with(Class::NOW)
        .with(Class::PAST)
        .with(Class::FUNCTION)
        .with(Class::QUOTE)
        .with(Class::DET);
    let own =
        |i: &Item| i.class.has(Class::AND.with(Class::GRADE).with(Class::RATING)) || i.reads(doc, &["own", "lost"]);
    let subject = |i: &Item| i.class.has(Class::PRONOUN) && !i.class.has(Class::DET) || i.class.has(Class::QUESTION);
    let says = |i: &Item| (i.class.has(said) || own(i)) && !subject(i);
    let mut before = lead[..lead.len() - named]
        .iter()
        .rev()
        .filter(|i| !i.reads(doc, &["the"]));
    let place = Class::PREP
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::CAPITAL)
        .with(Class::AND)
        .with(Class::FUNCTION);
    // "It hopes to outdo Larkmead, which is rated good": the object of a verb.
    let object = |i: &Item| which && is_plain(i) && !i.class.has(place);
    let led = before.next().is_some_and(|i| i.reads(doc, LEADS) || object(i));
    // "Elm House, on Mill Road, had": where it is.
    let reported = before
        .next()
        .is_some_and(|i| i.class.has(Class::PUBLISH.with(Class::INSPECT)));
    let apposed = reported && behind.first().is_some_and(|i| i.class.has(Class::RATED));
    led && (which || apposed) && behind[usize::from(which)..].iter().all(says)
}

/// "Larkmead in York": the name alone.
fn without_its_place<'i>(doc: &Document<'_>, lead: &'i [Item]) -> &'i [Item] {
    let place = lead.iter().rev().take_while(|i| is_stranger(i)).count();
    match lead[..lead.len() - place].split_last() {
        Some((prep, name)) if place > 0 && prep.reads(doc, &["in", "near"]) && name.last().is_some_and(is_stranger) => {
            name
        }
        _ => lead,
    }
}

/// "No surgery in the town has yet been rated outstanding", "None has been rated good", "Elsewhere, homes in Kent were rated
/// good": nobody, or somebody else.
fn is_of_none(doc: &Document<'_>, whole: &[Item]) -> bool {
    let [first, rest @ ..] = whole else { return false };
    let joins = Class::COMMA
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::THAT)
        .with(Class::REL);
    // "has yet been rated" turns nothing.
    let one_clause = !rest.iter().any(|i| i.class.has(joins) && !i.reads(doc, &["yet"]));
    if first.reads(doc, &["elsewhere"]) {
        return !rest.iter().any(is_known);
    }
    let who = Class::TYPE.with(Class::HAVE).with(Class::BE).with(Class::MANY);
    let nobody = first.reads(doc, &["no", "none", "neither"]);
    nobody && one_clause && rest.iter().take(3).any(|i| i.class.has(who))
}

/// "There was not enough to rate caring": no name.
fn is_there(doc: &Document<'_>, before: &[Item]) -> bool {
    before.first().is_some_and(|i| i.reads(doc, &["there"]))
}

/// What tells of a rating.
fn verb() -> Class {
    VERBS.with(Class::SAME)
}

/// What may be the subject itself.
fn known() -> Class {
    Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::SERVICE)
        .with(Class::QUESTION)
        .with(Class::CQC)
        .with(Class::GRADE)
        .with(Class::OVERALL)
}

/// "Larkmead, next door, was", "Larkmead got an": the word opens the clause, and nothing else is its subject.
fn opens_with_unknown(doc: &Document<'_>, before: &[Item]) -> bool {
    let [first, second, ..] = before else { return false };
    if !is_unknown(first) || first.reads(doc, STAFF) {
        return false;
    }
    // "Champagne was out at a surgery that", "There was worse for surgery, which"
    let other = Class::NAME.with(Class::TYPE).with(Class::QUESTION).with(Class::SERVICE);
    if second.class.has(verb()) {
        return !second.class.has(Class::GRADE) && !before.iter().any(|i| i.class.has(other));
    }
    let Some(says) = before.iter().position(|i| i.class.has(verb())) else {
        return false;
    };
    second.class.has(Class::COMMA) && !before[..says].iter().any(|i| i.class.has(known()))
}

/// "At Larkmead, inspectors gave a rating of", "At Brent Vale Care, which was seen in May, safe was": what opens the
/// sentence holds until a practice is named.
fn is_at_unknown(doc: &Document<'_>, whole: &[Item]) -> bool {
    let [at, rest @ ..] = whole else { return false };
    let names = rest
        .iter()
        .take_while(|i| {
            is_stranger(i)
                || i.class.has(Class::CAPITAL)
                    && i.class
                        .without(Class::CAPITAL.with(Class::WORD).with(Class::QUESTION).with(Class::TYPE))
                        == Class::NONE
        })
        .count();
    let known = |i: &Item| is_known(i) || i.class.has(Class::TYPE) && i.class.has(Class::DET);
    at.reads(doc, &["at"])
        && (1..=4).contains(&names)
        && rest.first().is_some_and(is_stranger)
        && rest.get(names).is_some_and(|i| {
            i.class
                .has(Class::COMMA.with(Class::PRONOUN).with(Class::CQC).with(Class::DET))
        })
        && !rest[names..]
            .iter()
            .any(|i| known(i) || i.class.has(Class::TYPE) && !i.class.has(Class::MANY) && !i.class.has(Class::QUESTION))
}

/// "Last month a dentist in Leeds closed his doors after an inadequate rating": somebody elsewhere, and no practice at hand.
fn is_of_a_person(doc: &Document<'_>, before: &[Item]) -> bool {
    const PEOPLE: &[&str] = &[
        "gp",
        "doctor",
        "dentist",
        "nurse",
        "owner",
        "manager",
        "landlord",
        "partner",
        "boss",
        "couple",
        "man",
        "woman",
        "director",
        "pharmacist",
        "matron",
        "surgeon",
    ];
    let one = before
        .iter()
        .take(5)
        .position(|i| i.reads(doc, &["a", "an", "another", "one"]));
    let Some(one) = one else { return false };
    let lead = Class::DATE.with(Class::COMMA).with(Class::PREP).with(Class::DET);
    let Some(who) = (one + 1..before.len().min(one + 5)).find(|n| before[*n].reads(doc, PEOPLE)) else {
        return false;
    };
    let place = before
        .get(who + 1)
        .is_some_and(|i| i.reads(doc, &["in", "from", "near", "of", "at"]))
        && before.get(who + 2).is_some_and(|i| i.capital);
    let opens = before[..one].iter().all(|i| i.class.has(lead));
    opens && place && !before.iter().any(is_known)
}

/// "It rated the Lumen Centre for Sight at Elm Hospital as outstanding": what has a name of its own at a hospital.
fn is_of_a_part(doc: &Document<'_>, before: &[Item]) -> bool {
    let Some(name) = before.iter().rposition(is_known) else {
        return false;
    };
    let Some(at) = name.checked_sub(1).filter(|n| before[*n].reads(doc, &["at"])) else {
        return false;
    };
    let rated = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let Some(verb) = before[..at].iter().rposition(rated) else {
        return false;
    };
    let part = &before[verb + 1..at];
    let plain = Class::NAME.with(Class::TYPE).with(Class::SERVICE).with(Class::QUESTION);
    let named = part.iter().filter(|i| i.capital || i.class.has(Class::DET)).count();
    let close = before[name + 1..]
        .iter()
        .all(|i| i.class.has(Class::FUNCTION.with(Class::PREP)));
    let own = part.iter().any(|i| i.capital)
        && !part
            .iter()
            .any(|i| i.class.has(plain.without(Class::TYPE)) && is_known(i));
    let ward = part.iter().any(|i| i.class.has(Class::SERVICE.with(Class::QUESTION)));
    own && !ward && close && named + 2 >= part.len()
}

/// "On the recovery wing – rated inadequate – doors were left open": what stands between dashes is of the part that leads.
fn is_set_off(doc: &Document<'_>, before: &[Item]) -> bool {
    let said = Class::RATED.with(Class::BE).with(Class::NOW).with(Class::FUNCTION);
    let Some(mark) = before.iter().rposition(|i| !i.class.has(said)) else {
        return false;
    };
    let dash = before[mark].class.has(Class::DASH.with(Class::OPEN));
    let lead = &before[..mark];
    let part = lead.first().is_some_and(|i| i.reads(doc, &["on", "in", "at"]));
    dash && part && lead.len() <= 6 && !lead.iter().any(|i| i.class.has(known()))
}

/// "after visits in May: Larkmead inadequate, ...": a name of which nothing is known opens a list, right before its value.
fn opens_a_list(before: &[Item]) -> bool {
    let name = before.iter().rev().take_while(|i| is_unknown(i)).count();
    (1..=3).contains(&name)
        && before
            .len()
            .checked_sub(name + 1)
            .is_some_and(|mark| before[mark].class.has(Class::COLON))
}

/// "It was good overall, and good in every category, for Larkmead Copse, which": who got it stands behind it, and nobody before.
fn is_for_a_stranger(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let own = |i: &Item| is_known(i) || i.class.has(Class::TYPE.with(Class::SERVICE));
    if before.iter().any(own) {
        return false;
    }
    let behind = &items[found.end..];
    let end = behind.iter().position(|i| i.class.has(Class::STOP.with(Class::BUT)));
    let clause = &behind[..end.unwrap_or(behind.len())];
    let led = |n: usize| {
        let names = clause[n + 1..].iter().take_while(|i| is_stranger(i)).count();
        let words = clause[n + 1..n + 1 + names].iter().map(|i| doc.slice(i.span));
        let several = words.flat_map(str::split_whitespace).count() > 1;
        let closed = clause.get(n + 1 + names).is_none_or(|i| i.class.has(Class::COMMA));
        clause[n].reads(doc, &["for", "at"]) && several && closed
    };
    let name = (0..clause.len()).find(|n| led(*n));
    name.is_some_and(|n| !clause[..n].iter().any(own))
}

/// "Down the road, Larkmead was", "and Larkmead has been": the word stands between a mark and the verb.
fn is_right_before_the_verb(doc: &Document<'_>, before: &[Item]) -> bool {
    let Some(at) = before.iter().rposition(is_unknown) else {
        return false;
    };
    let says = before
        .get(at + 1)
        .is_some_and(|i| i.class.has(verb()) || i.reads(doc, &["being"]));
    let mark = Class::COMMA
        .with(Class::AND)
        .with(Class::SAY)
        .with(Class::THAT)
        .with(Class::WITH);
    let led = at > 1 && before[at - 1].class.has(mark);
    // "Elm House, Selby was rated", "Elm House and Larkmead were": a place, or a list with somebody known.
    let listed = at > 1 && before[at - 2].capital;
    let later = before[at + 1..]
        .iter()
        .any(|i| i.class.has(Class::NAME.with(Class::PRONOUN).with(Class::TYPE)));
    says && led && !listed && !later
}

/// "Elm House was rated good and Oake Lodge was inadequate": a service that is only told of stands right before the verb, or
/// before the value itself.
fn is_of_another(doc: &Document<'_>, whole: &[Item]) -> bool {
    let says = verb()
        .with(Class::NOW)
        .with(Class::PAST)
        .with(Class::FUNCTION)
        .with(Class::QUOTE)
        .with(Class::GRADE)
        .with(Class::DET);
    let Some(name) = whole
        .iter()
        .rposition(|i| !i.class.has(says) || i.class.has(Class::NAME))
    else {
        return false;
    };
    let other = whole[name].class.has(Class::NAME) && !is_known(&whole[name]) && !whole[name].possessive;
    let lead = Class::AND
        .with(Class::BUT)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::THAT);
    let led = whole[..name]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET) || i.class.has(Class::PREP))
        .is_none_or(|i| i.class.has(lead) || i.reads(doc, &["while", "whereas"]));
    other && led
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn who_is_not_known_has_no_rating() {
        let cases: &[(&str, &[&str])] = &[
            ("Larkmead, next door, was rated inadequate.", &[]),
            ("Larkmead got an inadequate rating.", &[]),
            ("At Larkmead the rating was good.", &[]),
            (
                "It was good overall, and good in every area, for Larkmead Copse, which is new.",
                &[],
            ),
            ("She hopes to outdo Larkmead, which is rated good.", &[]),
            // A part that no table knows is not the home.
            ("The private wing was rated inadequate for being safe.", &[]),
            (
                "Its birthing pool is now rated good for safe and outstanding for caring.",
                &[],
            ),
            ("Ward 7 was rated inadequate for being safe.", &[]),
            ("The home was rated inadequate for being safe.", &["safe=inadequate"]),
            (
                "The small facility was rated inadequate for being safe.",
                &["safe=inadequate"],
            ),
            ("At Larkmead, the team arrived at a rating of inadequate overall.", &[]),
            (
                "A dentist in Leeds closed her doors after a second inadequate rating.",
                &[],
            ),
            (
                "Another GP near Goole gave up following a requires improvement rating.",
                &[],
            ),
            ("Further up the road, Larkmead was rated good.", &[]),
            ("No surgery in the town has yet been rated as outstanding.", &[]),
            ("None has yet been rated outstanding.", &[]),
            (
                "On the recovery wing – rated inadequate, like the home – doors were left open.",
                &[],
            ),
            ("Elsewhere, care homes in Kent were rated as inadequate.", &[]),
            (
                "No falls were recorded, and the home was rated good.",
                &["overall=good"],
            ),
            (
                "Last year they said sorry to Larkmead Students in Derby, whose inadequate rating became good.",
                &[],
            ),
            (
                "Many of you have asked about Larkmead, which was rated inadequate last week.",
                &[],
            ),
            ("Congratulations to Larkmead, Selby, which was rated outstanding.", &[]),
            (
                "It was good news for patients at the surgery in Selby, which was rated good.",
                &["overall=good"],
            ),
            ("They were rated one by one, with Larkmead being rated good.", &[]),
            (
                "Bunting was out at a surgery after the watchdog gave it an outstanding rating.",
                &["overall=outstanding"],
            ),
            (
                "There was not enough evidence for a rating, but the home was rated good for caring.",
                &["caring=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
