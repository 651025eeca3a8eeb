//! Names of which nothing but their own sentence says that they are services: "Oake Trees was rated good."
//!
//! News gives the rating first ("A care home near Selby has been put in special measures") and the name, often once and
//! without any word for a home, a paragraph later. Who is inspected or rated is a service.

pub(super) mod sought;

use super::Text;
use super::entities::Entity;
use super::runs::{Run, Tok};
use super::weigh::{Weight, in_it};
use super::words::{COMMON_WORD, FIRST_NAME, Head, NOUN, is_county};
use super::{places, types};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::ratings::spelt_out;
use std::borrow::Cow;

/// Words by which a service stands in a place.
pub(super) const BASED: &[&str] = &["based", "located", "situated", "housed"];

/// How far behind its subject a verb may stand, past an aside.
const REACH: usize = 24;

/// Whether a sentence says of a run that it was rated or inspected: as its subject, or as the object of such a verb.
pub(super) fn is_rated(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    if those_counted(text, items).contains(&at) {
        return true;
    }
    // What statistics or other regulators tell of is no service in hand.
    if items.iter().any(|i| i.class.has(Class::STATISTIC)) {
        return false;
    }
    // "Oake Homes Limited Elm Court was inspected", "Oake Health's Selby and Goole hospitals were": the second of two names.
    if items.get(at + 1).is_some_and(|i| i.class.has(Class::NAME)) {
        return false;
    }
    // "Elm Court, Selby – Good, up from": where it is.
    let place = text.runs[number].head.is_none()
        && matches!(items[..at], [.., name, comma] if comma.class.has(Class::COMMA) && name.class.has(Class::NAME));
    !place && is_subject(text, items, at) && is_told_of(text, items, at + 1) || is_object(text, items, at)
}

/// "Its other homes, Oake Trees and Elm Lodge, have the same rating": whether a run is one of those that its sentence counts.
pub(super) fn is_one_of_those_counted(text: &Text<'_, '_>, number: usize) -> bool {
    text.item_of(number)
        .is_some_and(|(items, at)| those_counted(text, items).contains(&at))
}

/// "Two homes in Selby, Oake Trees and Elm Lodge, have been rated good": the names that spell out whom a sentence counts.
pub(super) fn those_counted(text: &Text<'_, '_>, items: &[Item]) -> Vec<usize> {
    let name = |i: &Item| i.class.has(Class::NAME);
    spelt_out::find(text.doc, items, name).map_or(Vec::new(), |list| list.members)
}

/// "Two homes were rated good. They are Oake Trees and Elm Lodge.": the runs that name those whom a sentence counts, in it or in the
/// next, each with the item of its own.
pub(super) fn those_named<'t>(text: &'t Text<'_, '_>, sentence: usize) -> (Cow<'t, [Item]>, Vec<usize>) {
    let name = |i: &Item| i.class.has(Class::NAME);
    let own = text.items.of(sentence);
    let next = spelt_out::named_next(text.doc, own, text.items.of(sentence + 1), name);
    let items = next.map_or(Cow::Borrowed(own), Cow::Owned);
    let members = those_counted(text, &items);
    (items, members)
}

/// Whether nothing that could be the subject stands before a name.
fn is_subject(text: &Text<'_, '_>, items: &[Item], at: usize) -> bool {
    let free = Class::DET
        .with(Class::COMMA)
        .with(Class::COLON)
        .with(Class::BUT)
        .with(Class::STOP);
    let joins = |i: &Item| {
        i.class.has(free) && !i.class.has(Class::PREP)
            || matches!(
                text.doc.slice(i.span),
                "while" | "Meanwhile" | "and" | "that" | "when" | "where" | "as"
                    // "The report identified Elm Surgery had been found to be inadequate"
                    | "told" | "identified" | "found" | "heard" | "said" | "says" | "revealed" | "confirmed" | "announced" | "learned"
            )
    };
    let bare = text.runs[items[at].value as usize].head.is_none();
    match &items[..at] {
        [] => true,
        // "Previously Oake Trees was good."
        [only] => joins(only) || only.class.has(Class::PAST.with(Class::NOW)),
        // "Elm Court, based at Unit 4, Calder Park, Station Road, was"
        before if ends_an_address(text, before) || is_a_district(text, items, at) => false,
        before if bare && (is_second_place(text, before, &items[at + 1..]) || somebody_says(text, before)) => false,
        // "It received the Alder award and was graded ...", "part of the Alder Group, was rated"
        // "with an office as far off as Selby, was"
        [.., first, _, _, last] if first.reads(text.doc, &["as"]) && last.reads(text.doc, &["as"]) => false,
        [.., before, last] => {
            let of = before.class.has(Class::BY) || before.reads(text.doc, &["of"]);
            joins(last) && !of && !before.class.has(Class::RATED.with(Class::HAVE))
        }
    }
}

/// "from bases in Selby and Goole", "between the station and Mill Road": whether what an "and" joins a name to is a place.
fn is_second_place(text: &Text<'_, '_>, before: &[Item], behind: &[Item]) -> bool {
    const LEAD: usize = 5;
    let Some((_, list)) = before.split_last().filter(|(and, _)| and.class.has(Class::AND)) else {
        return false;
    };
    let listed = Class::NAME.with(Class::COMMA).with(Class::DET);
    let names = list.iter().rev().take_while(|i| i.class.has(listed)).count();
    let place = |i: &Item| i.reads(text.doc, &["in", "near", "across", "around"]);
    let opens = list.len() == names + 1;
    let between = |i: &Item| i.reads(text.doc, &["between"]);
    let led = names > 0 && list[..list.len() - names].last().is_some_and(place) && !opens;
    // "Larkmead in Selby and Oake Beck in Goole"
    let placed = behind.first().is_some_and(place);
    led && !placed || list.iter().rev().take(LEAD).any(between)
}

/// "He said Oake Beck was good", "BH pointed out that Oake Beck was good": whether somebody at a meeting says what follows, of a
/// neighbour.
fn somebody_says(text: &Text<'_, '_>, before: &[Item]) -> bool {
    const SAYS: usize = 4;
    const INITIALS: usize = 3;
    let [who, .., last] = before else { return false };
    let name = text.doc.slice(who.span);
    let initials = name.len() <= INITIALS && name.bytes().all(|b| b.is_ascii_uppercase());
    let somebody = initials && !who.class.has(Class::CQC) || who.reads(text.doc, &["he", "she", "mr", "mrs", "ms"]);
    before.len() <= SAYS && somebody && last.class.has(Class::SAY.with(Class::THAT))
}

/// "Elm Court in Abbey Street, Priory Court, has been rated good": behind a road and between commas, where the road is.
fn is_a_district(text: &Text<'_, '_>, items: &[Item], at: usize) -> bool {
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let Some((last, before)) = items[..at].split_last() else {
        return false;
    };
    let road = before
        .iter()
        .rev()
        .take_while(|i| i.capital || i.class.has(Class::NAME));
    let road = before.len() - road.count();
    let led = matches!(&before[..road], [.., name, prep] if name.class.has(Class::NAME) && prep.reads(text.doc, &["in", "at", "on"]));
    led && road < before.len() && comma(last) && items.get(at + 1).is_some_and(comma)
}

/// "Elm Court, based at Unit 4, Calder Park, Station Road, was rated good": whether what stands before a name says where another is.
fn ends_an_address(text: &Text<'_, '_>, before: &[Item]) -> bool {
    let part = Class::NAME
        .with(Class::COMMA)
        .with(Class::NUMBER)
        .with(Class::CAPITAL)
        .with(Class::DET);
    let parts = before
        .iter()
        .rev()
        .take_while(|i| i.class.has(part) && !i.class.has(Class::PREP));
    let Some((led, before)) = before[..before.len() - parts.count()].split_last() else {
        return false;
    };
    let before = match before {
        [before @ .., based] if based.reads(text.doc, BASED) => before,
        _ => before,
    };
    // "Elm Court, a home with 30 beds, in Station Road, Calder Park, was": what it is may stand between.
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::STOP);
    let named = before.iter().rposition(|i| i.class.has(Class::NAME));
    let apposed = named.is_some_and(|n| {
        let aside = &before[n + 1..];
        let comma = |i: Option<&Item>| i.is_some_and(|i| i.class.has(Class::COMMA));
        comma(aside.first()) && comma(aside.last()) && !aside.iter().any(|i| i.class.has(verb))
    });
    apposed && led.reads(text.doc, &["at", "in", "on", "of"])
}

/// "Inspectors said that Elm Court was inadequate": whether what stands behind a name rates it, whatever is before it.
pub(super) fn is_told_of_behind(text: &Text<'_, '_>, number: usize) -> bool {
    text.item_of(number)
        .is_some_and(|(items, at)| is_told_of(text, items, at + 1))
}

/// Whether what follows a name, an aside or its town left out, is a verb by which services are rated or inspected.
fn is_told_of(text: &Text<'_, '_>, items: &[Item], from: usize) -> bool {
    let rest = &items[from..items.len().min(from + REACH)];
    // "Elm Court was rated good and Oake Trees inadequate", "Oake Trees requires improvement"
    let rating = |i: &Item| i.class.has(Class::RATING);
    let bare = rest.first().is_some_and(|i| rating(i) && !i.capital);
    // "Our aim: Provide outstanding care" rates nobody.
    let headed = |i: &Item| text.runs.get(i.value as usize).is_some_and(|r| r.head.is_some());
    let before = || items[..from].iter().any(rating) || items[..from].last().is_some_and(headed);
    let told = || bare && (before() || text.doc.slice(rest[0].span).starts_with("requires"));
    if told() || both_rated(text, rest) {
        return true;
    }
    let Some(verb) = verb_at(text, rest) else { return false };
    // "was told by the regulator that it was good"
    let told = rest[verb..].iter().take(2).any(|i| i.class.has(Class::SAY));
    // "has been given an overall rating of good"
    let graded = rest[verb..].iter().take(8).any(|i| i.class.has(Class::GRADE));
    let behind = &rest[verb..rest.len().min(verb + if told || graded { 10 } else { 6 })];
    let passive = rest[verb].class.has(Class::BE) || text.doc.slice(rest[verb].span).ends_with("been");
    let visited = |i: &Item| i.class.has(Class::INSPECT) && !i.class.has(Class::PAST);
    let measured = |n: usize| {
        let word = |k: usize| behind.get(k).map_or("", |i| text.doc.slice(i.span));
        let noun = matches!(word(n + 1), "notice" | "notices" | "measures");
        noun && matches!(word(n), "special" | "warning" | "requirement")
    };
    // "The Elm Inspectorate graded Oake Trees good": who rates another.
    let mut object = behind.iter().take_while(|i| !rating(i));
    let rates = rest[verb].class.has(Class::RATED) && object.any(|i| i.class.has(Class::NAME));
    // "is celebrating after achieving a ‘good’ rating"
    let other = Class::NAME.with(Class::TYPE).with(Class::STOP).with(Class::BUT);
    let after = rest[verb..].iter().take(5).position(|i| i.class.has(Class::AFTER));
    let glad = after.is_some_and(|at| {
        let told = rest[verb + at..].iter().take(8).take_while(|i| !i.class.has(other));
        told.into_iter().any(rating)
    });
    // "has become the third home of the group to be rated outstanding"
    let own = rest[verb..]
        .iter()
        .take_while(|i| !i.class.has(Class::NAME.with(Class::STOP)));
    let to_be = rest[verb..verb + own.count()].windows(3).any(|w| {
        w[0].reads(text.doc, &["to be", "be"]) && w[1].class.has(Class::RATED) && w[2].class.has(Class::RATING)
    });
    (behind.iter().any(rating) || glad || to_be) && !rates
        || passive && behind.iter().skip(1).take(2).any(visited)
        || (0..behind.len()).any(measured)
}

/// "Oake Trees and Elm Lodge both require improvement".
fn both_rated(text: &Text<'_, '_>, rest: &[Item]) -> bool {
    let joined = Class::NAME.with(Class::AND).with(Class::COMMA);
    let list = rest.iter().take_while(|i| i.class.has(joined)).count();
    matches!(&rest[list..], [both, rating, ..]
        if both.reads(text.doc, &["both", "each", "all"]) && rating.class.has(Class::RATING) && !rating.capital)
}

/// The verb of a name: right behind it, or behind its town or what two commas enclose.
fn verb_at(text: &Text<'_, '_>, rest: &[Item]) -> Option<usize> {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    const ENDED: &[&str] = &[
        "came", "comes", "emerged", "emerges", "earned", "earns", "won", "wins", "scored", "scores", "landed", "ended",
        "gained", "achieved", "picked",
    ];
    let is_verb = |n: usize| {
        let told = |i: &Item| i.class.has(verb) || ENDED.contains(&text.doc.slice(i.span));
        rest.get(n)
            .is_some_and(|i| told(i) && !i.class.has(Class::GRADE.with(Class::PREP)))
    };
    let town = Class::PREP.with(Class::NAME).with(Class::DET).with(Class::AND);
    let mut at = 0;
    while rest
        .get(at)
        .is_some_and(|i| i.class.has(town) && !i.class.has(Class::BY))
    {
        at += 1;
    }
    let mark = Class::COMMA.with(Class::DASH);
    if rest.get(at).is_some_and(|i| i.class.has(mark)) {
        let closes = |c: &usize| rest[*c].class.has(mark) && is_verb(c + 1);
        at = (0..rest.len()).rev().find(closes).map_or(at, |c| c + 1);
    }
    is_verb(at).then_some(at)
}

/// "Inspectors rated Oake Trees inadequate", "inspectors visited Oake Trees": and not "rated the Selby firm inadequate".
fn is_object(text: &Text<'_, '_>, items: &[Item], at: usize) -> bool {
    let Some(verb) = items[..at].iter().rev().find(|i| !i.class.has(Class::DET)) else {
        return false;
    };
    let behind = items.get(at + 1..).unwrap_or(&[]);
    if behind.first().is_some_and(|i| i.class.has(Class::TYPE)) {
        return false;
    }
    // "rated HMQ healthcare good"
    let noun = text.runs[items[at].value as usize].head.is_none()
        && behind.first().is_some_and(|i| i.is_unknown() && !i.capital);
    let rated = verb.class.has(Class::RATED) && !verb.class.has(Class::GRADE) && !noun;
    // "Inspectors did not rate Oake Trees for being caring."
    let unrated = verb.class.has(Class::RATING) && verb.value == crate::lexicon::NOT_RATED;
    let visited = ["visited", "inspected", "revisited", "reinspected", "re-inspected"];
    let asked = |i: &Item| i.class.has(Class::QUESTION);
    rated && (behind.iter().take(4).any(|i| i.class.has(Class::RATING)) || rated_behind_aside(text, behind))
        || unrated && behind.iter().take(4).any(asked)
        // "last inspected"
        || visited.contains(&text.doc.slice(verb.span).rsplit(' ').next().unwrap_or_default())
}

/// "rated Oake Trees in Mill Road, Selby, run by Oake Care Ltd, inadequate": whether nothing but where it is and whose stands before
/// the rating of an object.
fn rated_behind_aside(text: &Text<'_, '_>, behind: &[Item]) -> bool {
    const ASIDE: usize = 16;
    let opens = behind
        .first()
        .is_some_and(|i| i.class.has(Class::COMMA.with(Class::OPEN)) || i.reads(text.doc, &["in", "near", "at", "of"]));
    let ends = Class::STOP
        .with(Class::BUT)
        .with(Class::AND)
        .with(Class::SAY)
        .with(Class::QUESTION);
    let mut aside = behind.iter().take(ASIDE).take_while(|i| !i.class.has(ends));
    let Some(at) = aside.position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let lead = match &behind[..at] {
        [lead @ .., last] if last.reads(text.doc, &["as", "to be"]) => lead,
        lead => lead,
    };
    let mark = Class::COMMA.with(Class::CLOSE).with(Class::DASH);
    opens && lead.last().is_some_and(|i| i.class.has(mark))
}

/// "The group also bought Elm Court, in Selby, which is rated good": whether a clause behind a house rates it.
pub(super) fn is_rated_by_which(text: &Text<'_, '_>, number: usize) -> bool {
    const ASIDE: usize = 8;
    const RATING: usize = 3;
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let behind = &items[at + 1..];
    // "Last was Oake Beck, rated good"
    if let [comma, rated, rest @ ..] = behind
        && comma.class.has(Class::COMMA)
        && rated.class.has(Class::RATED)
        && !rated.class.has(Class::GRADE)
    {
        return rest.iter().take(RATING).any(|i| i.class.has(Class::RATING));
    }
    let Some(which) = behind.iter().take(ASIDE).position(|i| i.reads(text.doc, &["which"])) else {
        return false;
    };
    let place = |i: &Item| text.runs[i.value as usize].head.is_none();
    let aside = behind[..which].iter().all(|i| {
        !i.class.has(Class::BY.with(Class::TYPE).with(Class::RATING)) && (!i.class.has(Class::NAME) || place(i))
    });
    let says = Class::BE.with(Class::HAVE).with(Class::SAME);
    let [verb, rest @ ..] = &behind[which + 1..] else {
        return false;
    };
    // "which requires improvement"
    let rated = verb.class.has(Class::RATING) && !verb.capital;
    aside && (rated || verb.class.has(says) && rest.iter().take(4).any(|i| i.class.has(Class::RATING)))
}

/// "Last was Oake Beck, which is good": whether what stands before a name leads to no place.
pub(super) fn is_led_to(text: &Text<'_, '_>, number: usize) -> bool {
    let run = &text.runs[number];
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let led = items[..at].iter().rev().find(|i| !i.class.has(Class::DET));
    let place = Class::PREP.with(Class::COMMA).with(Class::NAME).with(Class::BY);
    run.head.is_none()
        && is_house(text, run)
        && led.is_some_and(|i| !i.class.has(place) && !i.reads(text.doc, &["of", "in", "near", "at"]))
}

/// Whether a run without an ending is hardly a town or region: two words or more, or one that ends as houses do, and a home or
/// hospital is the matter.
pub(super) fn is_house(text: &Text<'_, '_>, run: &Run) -> bool {
    (run.words.len() > 1 || is_telling_word(text, run)) && !is_region(text, run) && !text.topic().councils
}

/// Whether a run without an ending may be the name of a service at all: no region, no newspaper, no words of everyday.
pub(super) fn may_be_named(text: &Text<'_, '_>, run: &Run) -> bool {
    let several = run.words.len() > 1 && (is_proper(text, run) || run.words.iter().any(|w| is_number(w)));
    let everyday = |w: &String| text.is_small(w) || text.words.flags(w) & (COMMON_WORD | NOUN) != 0;
    (several || is_telling_word(text, run))
        && !run.words.iter().all(everyday)
        && !is_region(text, run)
        && !is_a_paper(run)
        && !is_county(&run.words.join(" "))
}

/// Whether one word may be the name of a service: no initials, no first name, no word of the tables ("Areas", "House").
fn is_telling_word(text: &Text<'_, '_>, run: &Run) -> bool {
    let plain = FIRST_NAME | COMMON_WORD | NOUN;
    let known = |i: &Item| i.span.start == run.span.start && !i.is_unknown();
    text.words.flags(&run.words[0]) & plain == 0
        && text.words.head_at(&run.words).is_none()
        && is_proper(text, run)
        && !text.lexed.of(run.sentence).iter().any(known)
}

/// Whether a name that ends as no service does is one all the same: rated or inspected, told of more than once, and no word of the
/// language.
pub(super) fn is_told_again(text: &Text<'_, '_>, entity: &Entity, w: &Weight) -> bool {
    let run = &text.runs[entity.name];
    let plain = |w: &String| text.is_small(w) || text.words.flags(w) & (COMMON_WORD | NOUN) != 0;
    let word = |w: &String| plain(w) && !is_number(w);
    // Any word that opens a sentence has a capital.
    let inside = |r: &usize| {
        let run = &text.runs[*r];
        run.tokens.start > text.doc.sentences[run.sentence].tokens.start
    };
    (run.words.len() > 1 || w.rated_as > 0 && entity.runs.iter().any(inside))
        && w.rated_as + w.inspected > 0
        && w.live > 1
        && w.told > 1
        && !run.words.iter().all(word)
        && !is_region(text, run)
        && !is_all_of_a_report(text, run)
        && !text.topic().councils
}

/// "Well" of "Well led", "Maternity": whether all that stands in a run is of questions, ratings and core services.
fn is_all_of_a_report(text: &Text<'_, '_>, run: &Run) -> bool {
    let words = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::OVERALL)
        .with(Class::RATING);
    let here = |i: &&Item| i.span.start < run.span.end && i.span.end > run.span.start;
    text.lexed
        .of(run.sentence)
        .iter()
        .filter(here)
        .all(|i| i.class.has(words))
}

/// "24/7", "1": a word that is no word.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

/// "North East", "Selby and Goole"; "Oake & Ash" is none.
fn is_region(text: &Text<'_, '_>, run: &Run) -> bool {
    const WORDS: &[&str] = &["north", "south", "east", "west", "mid", "greater", "central", "and"];
    let firm = || text.toks[run.tokens.clone()].iter().any(|t| t.text == "&");
    run.words.iter().any(|w| WORDS.contains(&w.as_str())) && !firm()
}

/// Whether the first kind of service that a text names is no doctors' practice: those say what they are in their names.
fn is_on_homes(text: &Text<'_, '_>) -> bool {
    text.topic().first().is_none_or(|k| k != ServiceType::GpPractice)
}

/// "At The Cedars doors were open. The Palmerston Road home was rated inadequate.": where only the road of a home was
/// picked, the house named right before it is the home.
pub(super) fn stand_for_roads(text: &Text<'_, '_>, weights: &[Weight], picked: &mut Vec<usize>) {
    let [road] = picked.as_slice() else { return };
    let entity = &text.entities.list[*road];
    let first = &text.runs[entity.runs[0]];
    if !text.runs[entity.name].lower {
        return;
    }
    let near = |run: &Run| run.tokens.start < first.tokens.start && run.sentence + 2 >= first.sentence;
    let house = |e: &usize| {
        let house = &text.entities.list[*e];
        let home = matches!(house.head, Some(Head::Weak(ServiceType::CareHome)));
        let named = matches!(house.head, Some(Head::Service(_))) && house.head == entity.head;
        (home || named && !text.runs[house.name].lower)
            && !weights[*e].person
            && weights[*e].live > 0
            && house.runs.iter().any(|r| near(&text.runs[*r]))
    };
    let mut houses = (0..weights.len()).filter(house);
    if let (Some(house), None) = (houses.next(), houses.next()) {
        *picked = vec![house, *road];
    }
}

/// "The Palmerston Road home had been good", behind a sentence on a home that was chosen: that home again, and no other.
pub(super) fn is_mentioned_again(text: &Text<'_, '_>, chosen: &[(usize, usize)], e: usize) -> bool {
    let entity = &text.entities.list[e];
    if !text.runs[entity.name].lower || !matches!(entity.head, Some(Head::Service(_))) {
        return false;
    }
    let again = |r: &usize| {
        let run = &text.runs[*r];
        let the = run
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|t| text.toks[t].folded == "the");
        let told = |c: &(usize, usize)| {
            let mut runs = text.entities.list[c.0].runs.iter().map(|r| &text.runs[*r]);
            runs.any(|o| o.tokens.start < run.tokens.start && o.sentence + 2 >= run.sentence)
        };
        the && chosen.iter().any(told)
    };
    entity.runs.iter().all(again)
}

/// "Two homes in Selby have been inspected. Elm Court was rated good. Its sister home, Oak Lodge, fell to inadequate.":
/// told in passing, but one of those that the lead counts.
pub(super) fn counted(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let Some(count) = (0..text.doc.sentences.len().min(4)).find_map(|s| count_in(text, s)) else {
        return Vec::new();
    };
    let [first, ..] = picked else { return Vec::new() };
    let kind = types::of(text, &text.entities.list[*first]);
    let rated = |r: &usize| {
        let items = text.items.of(text.runs[*r].sentence);
        items.iter().any(|i| i.class.has(Class::RATING))
    };
    let fits = |e: &usize| {
        let entity = &text.entities.list[*e];
        !picked.contains(e)
            && matches!(entity.head, Some(Head::Service(_) | Head::Weak(_)))
            && !text.runs[entity.name].lower
            && !weights[*e].person
            && weights[*e].passing > 0
            && types::of(text, entity) == kind
            && entity.runs.iter().any(rated)
    };
    let rest: Vec<usize> = (0..weights.len()).filter(fits).collect();
    if picked.len() + rest.len() == count {
        return rest;
    }
    let other = |e: &usize| !picked.contains(e) && may_be_counted(text, &text.entities.list[*e], &weights[*e], kind);
    let rest: Vec<usize> = (0..weights.len()).filter(other).collect();
    if picked.len() + rest.len() == count {
        rest
    } else {
        Vec::new()
    }
}

/// "Two agencies ... Selby Homecare and Brent Vale Care each fell. At Brent Vale Care, ...": a name without a telling
/// ending that opens a sentence which rates, or is told of as one that was rated.
fn may_be_counted(text: &Text<'_, '_>, entity: &Entity, w: &Weight, kind: Option<ServiceType>) -> bool {
    let run = &text.runs[entity.name];
    let named = match entity.head {
        Some(Head::Company) => kind == Some(ServiceType::HomeCare),
        Some(Head::Weak(_)) => kind == Some(ServiceType::CareHome),
        None => is_proper(text, run) && !is_region(text, run) && !addressed(text, entity),
        _ => false,
    };
    let opens = |r: &usize| {
        let run = &text.runs[*r];
        let start = text.doc.sentences[run.sentence].tokens.start;
        let comma = text.toks.get(run.tokens.end).is_some_and(|t| t.text == ",");
        let rates = text
            .items
            .of(run.sentence)
            .iter()
            .any(|i| i.class.has(Class::RATING.with(Class::QUESTION)));
        run.tokens.start == start + 1 && comma && rates && text.toks[start].folded == "at"
    };
    let house = matches!(entity.head, Some(Head::Weak(_))) && w.told > 0;
    let told = w.rated_as > 0 || house || entity.runs.iter().any(opens);
    let free = !w.person && !run.doctor && !run.lower && w.provider == 0 && w.live > w.passing;
    named && free && told && !in_it(text, entity) && !is_county(&run.words.join(" "))
}

/// How many services a sentence of the lead counts: "Two Selby homes", "three hospitals".
fn count_in(text: &Text<'_, '_>, sentence: usize) -> Option<usize> {
    const COUNTS: &[&str] = &["two", "three", "four", "five", "six"];
    const MANY: &[&str] = &[
        "homes",
        "hospitals",
        "agencies",
        "practices",
        "surgeries",
        "companies",
        "clinics",
        "units",
    ];
    let toks = &text.toks[text.doc.sentences[sentence].tokens.clone()];
    let count = |t: &Tok<'_>| COUNTS.iter().position(|c| t.folded == *c);
    let at = toks.iter().take(6).position(|t| count(t).is_some())?;
    let many = |t: &Tok<'_>| MANY.contains(&t.folded);
    toks[at + 1..]
        .iter()
        .take(7)
        .any(many)
        .then(|| count(&toks[at]))?
        .map(|n| n + 2)
}

/// The one that is told of most where no other rule finds a service.
pub(super) fn told_once(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let regulator = text.items.all.iter().any(|i| i.class.has(Class::CQC));
    let judged = regulator || text.doc.text.contains("special measures");
    let homes = is_on_homes(text);
    let sought = sought::sought(text);
    let fit = |e: &usize| {
        let w = &weights[*e];
        judged && (homes || w.rated_as > 0) && may_be_alone(text, &text.entities.list[*e], w, sought)
    };
    (0..weights.len())
        .filter(fit)
        .max_by_key(|e| (weights[*e].rated_as, weights[*e].score(), std::cmp::Reverse(*e)))
        .into_iter()
        .collect()
}

/// Whether an entity without a telling name may be the service of a text, the head of which may seek one of a kind.
fn may_be_alone(text: &Text<'_, '_>, entity: &Entity, w: &Weight, sought: Option<ServiceType>) -> bool {
    let run = &text.runs[entity.name];
    let agency = matches!(sought, Some(ServiceType::HomeCare | ServiceType::SupportedLiving));
    let named = match entity.head {
        None => is_proper(text, run) && !is_region(text, run) && !addressed(text, entity),
        Some(Head::Weak(_)) => true,
        Some(Head::Company) => w.provider == 0 || w.rated_as > 0 || agency && w.provider <= w.spoken_for,
        _ => false,
    };
    // "Staff at Westfield" may be those of a shop.
    let led = |r: &usize| {
        let run = &text.runs[*r];
        let sure = w.told > 0 || sought.is_some() && run.words.len() > 1;
        sure && sought::is_told_as_service(text, run) || sought.is_some() && sought::acts(text, run)
    };
    // "Oake Sands is celebrating an outstanding rating", "They did not rate Oake Sands. ... Oake Sands was good."
    let told_of = run.words.len() > 1 && (w.direct > 0 && w.leading > 0 || w.told > 1 && w.live > 1);
    // "Oake Doctors said sorry. Its staff were kind.", in a text on a firm of doctors
    let firm = matches!(
        sought,
        Some(ServiceType::HomeCare | ServiceType::SupportedLiving | ServiceType::OutOfHours | ServiceType::Ambulance)
    );
    let organised = firm && run.words.len() > 1 && is_an_organisation(text, entity);
    named
        && !is_a_paper(run)
        && !run.doctor
        && (!w.person || organised)
        && w.live > w.passing
        && (w.rated_as > 0
            || w.service > 0
            || organised
            || w.typed > 0 && w.direct > 0 && run.words.len() > 1
            || told_of
            || w.told > 0 && is_brand(text, run)
            || entity.runs.iter().any(led))
        && !in_it(text, entity)
        && !is_county(&run.words.join(" "))
        && types::of(text, entity) != Some(ServiceType::LocalAuthority)
}

/// "Oake Doctors' staff", "the chief executive of Oake Doctors", "Selby-based Oake Doctors": what only an organisation has or is.
fn is_an_organisation(text: &Text<'_, '_>, entity: &Entity) -> bool {
    const OWN: &[&str] = &[
        "staff",
        "services",
        "service",
        "team",
        "carers",
        "patients",
        "clients",
        "contract",
        "registration",
        "rating",
        "report",
        "inspection",
    ];
    const POSTS: &[&str] = &[
        "executive",
        "director",
        "manager",
        "owner",
        "owners",
        "founder",
        "boss",
        "chairman",
        "spokesman",
        "spokeswoman",
        "spokesperson",
    ];
    let has = |r: &usize| {
        let run = &text.runs[*r];
        let owned = text.toks.get(run.tokens.end).map_or("", |t| t.folded);
        let lead = text.lead_of(run);
        let word = |n: usize| lead.len().checked_sub(n).map_or("", |n| lead[n].folded);
        let post = matches!(word(1), "of" | "for" | "at") && POSTS.contains(&word(2));
        run.possessive && OWN.contains(&owned) || post || word(1).ends_with("-based") || word(1) == "own"
    };
    entity.runs.iter().any(has)
}

/// "The Oakdale Journal understands that ...": who tells the story.
fn is_a_paper(run: &Run) -> bool {
    const PAPERS: &[&str] = &[
        "advertiser",
        "argus",
        "chronicle",
        "courier",
        "echo",
        "examiner",
        "express",
        "gazette",
        "guardian",
        "herald",
        "journal",
        "mail",
        "mercury",
        "news",
        "observer",
        "post",
        "press",
        "standard",
        "star",
        "telegraph",
        "times",
    ];
    const WAVES: &[&str] = &["radio", "tv", "channel"];
    let ends = |list: &[&str]| run.words.last().is_some_and(|w| list.contains(&w.as_ref()));
    run.words.len() > 1 && (ends(PAPERS) || ends(WAVES) || WAVES.contains(&run.words[0].as_ref()))
}

/// "Staff at Oake Trees", "the manager of Oake Trees", "a report on Oake Trees": who works there, or what was written of it.
fn is_worked_at(text: &Text<'_, '_>, run: &Run) -> bool {
    const REACH: usize = 5;
    const AT: &[&str] = &[
        "staff",
        "carers",
        "nurses",
        "bosses",
        "managers",
        "manager",
        "team",
        "residents",
        "inspectors",
        "care",
        "workers",
        "people",
        "relatives",
        "matron",
        "conditions",
        "standards",
    ];
    const OF: &[&str] = &[
        "manager",
        "managers",
        "staff",
        "owner",
        "owners",
        "boss",
        "bosses",
        "matron",
        "report",
        "reports",
        "verdict",
        "inspection",
        "visit",
        "findings",
        "called",
        "rating",
        "welcome",
    ];
    let [before @ .., led] = text.lead_of(run) else {
        return false;
    };
    let near = &before[before.len().saturating_sub(REACH)..];
    // "A report on Selby's homes"
    let alone = text.toks.get(run.tokens.end).is_none_or(|t| !t.capital) && !run.possessive;
    alone
        && match led.folded {
            "at" => near.iter().any(|t| AT.contains(&t.folded)),
            "of" | "on" | "to" | "into" => near.last().is_some_and(|t| OF.contains(&t.folded)),
            _ => false,
        }
}

/// "A home near Selby has been rated inadequate. Oakhollow, which has 24 beds, ...": named right behind what tells of a
/// service of its kind.
pub(super) fn is_behind_its_kind(text: &Text<'_, '_>, run: &Run) -> bool {
    let lead = run.sentence.checked_sub(1).map_or(&[][..], |s| text.items.of(s));
    let one = lead.first().is_some_and(|i| i.reads(text.doc, &["a", "an"]));
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
    one && lead.iter().any(kind) && lead.iter().any(|i| i.class.has(Class::RATING))
}

/// Whether a run without an ending looks like the name of a service: no code, no word of ordinary language.
fn is_proper(text: &Text<'_, '_>, run: &Run) -> bool {
    places::place_like(text, run) || is_brand(text, run)
}

/// "Oakecare", "CareForSelby": a word of care inside a longer one.
fn is_brand(text: &Text<'_, '_>, run: &Run) -> bool {
    const PARTS: &[&str] = &["care", "home", "support", "nurs"];
    let holds = |w: &String| PARTS.iter().any(|part| w.len() > part.len() + 1 && w.contains(part));
    let common = run.words.iter().any(|w| text.words.flags(w) & COMMON_WORD != 0);
    run.words.iter().any(holds) && !common && !run.shouts
}

/// Whether a road is only where something is.
fn addressed(text: &Text<'_, '_>, entity: &Entity) -> bool {
    text.runs[entity.name].is_road(text.words) && super::choose::addressed(text, entity)
}
