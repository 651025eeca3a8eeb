//! Services named in one breath with one that was chosen.
//!
//! "Elm Court and Oak Lodge were both rated good": the second is one as well.

use super::services::{first_sentence, first_told, is_standing, is_stray};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::runs::Run;
use crate::read::names::runs::push::COUNTS;
use crate::read::names::weigh::{Weight, houses_a_service, in_it, is_place_behind};
use crate::read::names::words::{Head, is_house_word};
use crate::read::names::{Text, alone, places, types};

/// Services named in one breath with one that was picked: "Elm Court in Selby and Oak House in Leeds were both ...".
pub(super) fn beside(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let mut out = Vec::new();
    for s in 0..text.doc.sentences.len() {
        for breath in breaths(text, s) {
            out.extend(
                introduced(text, weights, s, &breath)
                    .into_iter()
                    .filter(|e| !picked.contains(e)),
            );
            let Some(lead) = breath.iter().find(|(_, e)| picked.contains(e)) else {
                continue;
            };
            // "Elm Court and Oak House were both run by ..."
            let together = text
                .items
                .of(s)
                .iter()
                .any(|i| i.class.has(Class::PRONOUN) && i.value == 2);
            for (at, e) in &breath {
                let entity = &text.entities.list[*e];
                let w = &weights[*e];
                // "12 Mill Lane" is only read as a name where it is one.
                let numbered = text.runs[entity.name].words[0].bytes().all(|b| b.is_ascii_digit());
                // "At 22 Mill Lane and at 24 Mill Lane"
                let words = |e: usize| text.runs[text.entities.list[e].name].words.get(1..);
                let twin = numbered && words(*e) == words(lead.1);
                let loose = entity.head.is_none()
                    && w.told > 0
                    && (twin || w.live > 2 || (w.service > 0 || numbered) && w.live > 1)
                    && lead.0 < *at
                    && at - lead.0 < 6
                    && !text.runs[entity.name].doctor;
                let named = match entity.head {
                    Some(Head::Service(_)) => same_kind(text, lead.1, *e),
                    Some(Head::Weak(_)) => same_kind(text, lead.1, *e) && !in_it(text, entity),
                    _ => loose && !in_it(text, entity),
                };
                let fits =
                    named && !text.runs[entity.name].lower && w.passing == 0 && !w.person && (w.told > 0 || together);
                if fits && !picked.contains(e) && !out.contains(e) {
                    out.push(*e);
                }
            }
        }
    }
    out
}

/// "Those included two in Kent, Elm Surgery in Deal and Oak Practice. Both surgeries were rated good": the two that the sentence
/// before names, where nothing else tells whom a text reports on.
pub(super) fn both(text: &Text<'_, '_>, _: &[Weight]) -> Vec<usize> {
    let strong = |head: Option<Head>| matches!(head, Some(Head::Service(_) | Head::Weak(_)));
    let rated = |s: &usize| {
        let items = text.items.of(*s);
        let opens = items
            .first()
            .is_some_and(|i| i.reads(text.doc, &["both"]) || text.doc.slice(i.span).starts_with("Both "));
        let has = |class: Class| items.iter().any(|i| i.class.has(class));
        opens && has(Class::RATING) && has(Class::RATED.with(Class::GRADE)) && !has(Class::NAME)
    };
    let two_before = |s: usize| {
        let base = text.runs.partition_point(|r| r.sentence < s - 1);
        let runs = base..base + text.runs_of(s - 1).len();
        let mut named: Vec<usize> = runs
            .filter_map(|r| text.entities.of_run[r])
            .filter(|e| strong(text.entities.list[*e].head))
            .collect();
        named.dedup();
        (named.len() == 2 && named[0] != named[1]).then_some(named)
    };
    (1..text.doc.sentences.len())
        .filter(rated)
        .find_map(two_before)
        .unwrap_or_default()
}

/// "Its sister home, Oak Lodge, was inspected in the same week. It too was rated good.": told beside the one that was chosen, but
/// as of a report of its own, and not of what it has been for long ("Its sister home, Oak Lodge, is rated good").
pub(super) fn reported_too(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let fits = |e: &usize| {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        let w = &weights[*e];
        let kind = match entity.head {
            Some(Head::Service(ServiceType::GpPractice | ServiceType::DentalPractice)) => false,
            Some(Head::Service(_)) => true,
            Some(Head::Weak(_)) => run.words.len() > 1,
            _ => false,
        };
        let premises = |r: &usize| {
            let run = &text.runs[*r];
            is_premises(text, run) || houses_a_service(text, run) || is_place_behind(text, *r)
        };
        kind && !picked.contains(e)
            && !w.person
            && (w.provider == 0 || w.rated_as > 0)
            && !is_standing(text, *e)
            && !run.lower
            && entity.runs.iter().any(|r| is_reported(text, *r))
            && !entity.runs.iter().all(premises)
    };
    if picked.is_empty() {
        return Vec::new();
    }
    (0..weights.len()).filter(fits).collect()
}

/// "Dr Oake and Partners, based at Elm Clinic": where another is.
fn is_premises(text: &Text<'_, '_>, run: &Run) -> bool {
    let word = |n: usize| run.tokens.start.checked_sub(n).map_or("", |t| text.toks[t].folded);
    matches!(word(1), "at" | "in" | "within")
        && matches!(word(2), "based" | "housed" | "located" | "situated" | "sited")
}

/// Whether the sentence of a run, and one right behind it that goes on with "It", "They" or "Inspectors", tells of an inspection,
/// a report or a change, and of a rating.
fn is_reported(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((own, at)) = text.item_of(number) else {
        return false;
    };
    let sentence = text.runs[number].sentence;
    if follows_on(text, &own[..at]) {
        return false;
    }
    let next = text.items.of(sentence + 1);
    let goes_on = text.doc.block_of(sentence) == text.doc.block_of(sentence + 1)
        && next
            .first()
            .is_some_and(|i| i.reads(text.doc, &["it", "they", "its", "there", "here"]) || i.class.has(Class::CQC))
        && !next.iter().any(|i| i.class.has(Class::NAME));
    let next = if goes_on { next } else { &[] };
    let told = || own[at + 1..].iter().chain(next);
    let both = || own.iter().chain(next);
    // "They called this outstanding practice."
    let praised = |list: &[Item]| {
        list.windows(2)
            .any(|w| w[0].class.has(Class::RATING) && w[1].reads(text.doc, &["practice"]))
    };
    let rated = told().any(|i| i.class.has(Class::RATING)) && !praised(&own[at + 1..]) && !praised(next);
    let report = Class::INSPECT.with(Class::PUBLISH);
    // "is down as inadequate" is no fall.
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE);
    let moved = |list: &[Item]| {
        list.windows(2)
            .any(|w| w[1].class.has(moves) && !w[0].class.has(Class::BE))
    };
    let reported =
        both().any(|i| i.class.has(report) && !i.class.has(Class::PAST)) || moved(&own[at + 1..]) || moved(next);
    let before = Class::NOT.with(Class::CARRIED);
    let year = |i: &Item| {
        let word = text.doc.slice(i.span);
        word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit())
    };
    let ago = |i: &Item| i.class.has(before) || year(i) || i.reads(text.doc, &["last year", "ago", "branch surgery"]);
    rated && reported && !both().any(ago)
}

/// "The report comes days after Elm Court was told to improve": what went before the news.
fn follows_on(text: &Text<'_, '_>, before: &[Item]) -> bool {
    const LEAD: usize = 6;
    let comes = |i: &Item| i.reads(text.doc, &["comes", "came", "follows", "followed"]);
    before.iter().take(LEAD).any(comes)
}

/// "Good ratings went to Oake Beck, Larkmead and Elm Lodge", "Oake Beck in Selby and Larkmead in Goole were rated good": the
/// names of a list that a rating leads to or that is the subject of one, though their endings tell nothing.
pub(super) fn rated_list(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    if text.topic().councils {
        return Vec::new();
    }
    let agencies = text.topic().first() == Some(ServiceType::HomeCare);
    let fits = |(at, e): &(usize, usize), items: &[Item]| {
        let (entity, w) = (&text.entities.list[*e], &weights[*e]);
        let run = &text.runs[entity.name];
        let named = match entity.head {
            Some(Head::Service(_) | Head::Weak(_)) => true,
            Some(Head::Company) => agencies && w.provider == 0,
            None => {
                // "Elm Court, Selby and Oak House, Goole": one word may be where the one before is.
                let house = run.words.len() > 1 || is_house_word(&run.words[0]);
                house && alone::is_house(text, run) && places::place_like(text, run) && !run.is_road(text.words)
            }
            _ => false,
        };
        let placed = *at > 0 && {
            let before = &items[at - 1];
            before.class.has(Class::PREP.with(Class::OPEN)) && !before.reads(text.doc, &["to", "for", "at"])
        };
        named && !placed && !w.person && !run.lower && !run.doctor && w.passing == 0 && !in_it(text, entity)
    };
    let mut out = Vec::new();
    let first = first_told(text, weights, picked);
    // "Elm Court was rated inadequate. ... Oake Beck and Larkmead are rated good.": in passing.
    let stray =
        |e: &usize| first.is_some_and(|first| first < first_sentence(text, *e)) && is_stray(text, &weights[*e], *e);
    for s in 0..text.doc.sentences.len() {
        let items = text.items.of(s);
        // "Its other homes, Elm Court and Oak House, have the same rating"
        let (named, members) = alone::those_named(text, s);
        let counted = members
            .into_iter()
            .filter_map(|at| text.entities.of_run[named[at].value as usize])
            .filter(|e| may_be_of_those_counted(text, *e, &weights[*e]));
        out.extend(counted);
        if !items.iter().any(|i| i.class.has(Class::RATING)) {
            continue;
        }
        for breath in breaths(text, s) {
            let list: Vec<usize> = breath.iter().filter(|b| fits(b, items)).map(|(_, e)| *e).collect();
            if list.len() > 1 && is_rated_list(items, &breath) && !list.iter().all(stray) {
                out.extend(list);
            }
        }
    }
    out
}

/// Whether one of as many names as a sentence counts may be that of a service.
fn may_be_of_those_counted(text: &Text<'_, '_>, e: usize, w: &Weight) -> bool {
    let entity = &text.entities.list[e];
    let run = &text.runs[entity.name];
    let named = match entity.head {
        Some(Head::Service(_) | Head::Weak(_)) => true,
        Some(Head::Company) => w.provider == 0,
        None => alone::may_be_named(text, run),
        _ => false,
    };
    named && !w.person && !run.lower && !run.doctor && !in_it(text, entity)
}

/// Whether a list of names ends a sentence behind a rating, or opens one before a verb and a rating, or is what was rated.
fn is_rated_list(items: &[Item], breath: &[(usize, usize)]) -> bool {
    const LEAD: usize = 6;
    const BEHIND: usize = 6;
    let (Some((first, _)), Some((last, _))) = (breath.first(), breath.last()) else {
        return false;
    };
    let rating = |i: &Item| i.class.has(Class::RATING);
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME);
    let before = &items[..*first];
    let tail = items[last + 1..].iter().skip_while(|i| i.class.has(Class::CLOSE));
    let behind: Vec<&Item> = tail.take(BEHIND).collect();
    let lead = &before[before.len().saturating_sub(LEAD)..];
    let ends = behind.first().is_none_or(|i| i.class.has(Class::STOP));
    let opens = before.iter().all(|i| i.class.has(Class::DET));
    let told = behind.iter().take(2).any(|i| i.class.has(verb)) && behind.iter().any(|i| rating(i));
    let object = lead.last().is_some_and(|i| i.class.has(Class::RATED)) && behind.iter().take(2).any(|i| rating(i));
    ends && lead.iter().any(rating) && !lead.iter().any(|i| i.class.has(Class::NAME)) || opens && told || object
}

/// "Two homes have been rated: Elm Court in Selby and Oak House in Goole": services that a list behind a colon names.
fn introduced(text: &Text<'_, '_>, weights: &[Weight], sentence: usize, breath: &[(usize, usize)]) -> Vec<usize> {
    let items = text.items.of(sentence);
    let first = breath.first().map_or(0, |b| b.0);
    let marked = first > 0 && items[first - 1].class.has(Class::COLON.with(Class::DASH));
    let before = &items[..first.saturating_sub(1)];
    let told = before.iter().any(|i| {
        i.class
            .has(Class::RATING.with(Class::RATED).with(Class::INSPECT).with(Class::CQC))
    }) && before.iter().any(|i| i.class.has(Class::TYPE.with(Class::STATISTIC)))
        && before.iter().any(|i| i.class.has(Class::NUMBER.with(Class::STATISTIC)));
    if !(marked && told) {
        return Vec::new();
    }
    let whole = count_before(text, before).is_some_and(|n| n == breath.len());
    let placed = |at: usize| at > first && items[at - 1].class.has(Class::PREP.with(Class::OPEN).with(Class::DET));
    let goes_on = |at: usize| {
        items
            .get(at + 1)
            .is_some_and(|i| i.class.has(Class::PREP.with(Class::OPEN)))
    };
    let fits = |(at, e): &(usize, usize)| {
        let w = &weights[*e];
        let entity = &text.entities.list[*e];
        let named = match entity.head {
            Some(Head::Service(_) | Head::Weak(_)) => true,
            None => (whole || goes_on(*at)) && !in_it(text, entity),
            _ => false,
        };
        named && !placed(*at) && w.passing == 0 && !w.person
    };
    breath.iter().filter(|b| fits(b)).map(|(_, e)| *e).collect()
}

/// How many services some words count: "three homes in Selby" (where "three homes" is one item).
fn count_before(text: &Text<'_, '_>, before: &[Item]) -> Option<usize> {
    let counted = |i: &Item| {
        let first = text.doc.slice(i.span).split(' ').next().unwrap_or("");
        COUNTS.iter().position(|c| first.eq_ignore_ascii_case(c))
    };
    before.iter().rev().find_map(counted).map(|n| n + 2)
}

/// The names of a sentence that stand in one enumeration, by the places of their items: "A in B, C and D".
fn breaths(text: &Text<'_, '_>, sentence: usize) -> Vec<Vec<(usize, usize)>> {
    let plain = Class::AND
        .with(Class::COMMA)
        .with(Class::PREP)
        .with(Class::DET)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    // "Elm Court, Selby; Oak House, Goole; and"
    let plain = |i: &Item| i.class.has(plain) || text.doc.slice(i.span) == ";";
    let mut out = Vec::new();
    let mut now: Vec<(usize, usize)> = Vec::new();
    let mut joined = false;
    for (at, item) in text.items.of(sentence).iter().enumerate() {
        if item.class.has(Class::NAME) {
            now.extend(text.entities.of_run[item.value as usize].map(|e| (at, e)));
        } else if now.is_empty() {
            // Most words stand behind no name at all.
        } else if plain(item) {
            joined |= item.class.has(Class::AND);
        } else {
            if joined && now.len() > 1 {
                out.push(std::mem::take(&mut now));
            }
            now.clear();
            joined = false;
        }
    }
    if joined && now.len() > 1 {
        out.push(now);
    }
    out
}

fn same_kind(text: &Text<'_, '_>, a: usize, b: usize) -> bool {
    types::of(text, &text.entities.list[a]) == types::of(text, &text.entities.list[b])
}
