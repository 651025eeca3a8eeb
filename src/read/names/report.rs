//! Candidates of what was chosen, and all mentions.

use super::alone;
use super::choose::Chosen;
use super::entities::Entity;
use super::roles::Role;
use super::runs::{Run, is_bracketed};
use super::weigh::{in_it, is_person};
use super::words::{COMMON_WORD, Head, is_county};
use super::{Candidate, Found, OTHERS, Other, Text, places, providers, types, whole};
use crate::lexicon::Class;
use crate::model::ServiceType;
use rustc_hash::{FxHashMap, FxHashSet};

/// Makes candidates of what was chosen.
pub(super) fn report(text: &Text<'_, '_>, chosen: &Chosen) -> Found {
    let mut found = Found::default();
    let mut aliases: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (of, alias) in &chosen.aliases {
        aliases.entry(*of).or_default().push(*alias);
    }
    let aliases_of = |e: &usize| aliases.get(e).map_or(&[][..], Vec::as_slice);
    for (e, prominence) in &chosen.practices {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        found.practices.push(Candidate {
            name: name_of(text, run),
            span: run.span,
            aliases: other_names(text, entity, aliases_of(e)),
            service_type: if chosen.area {
                Some(ServiceType::LocalSystem)
            } else {
                types::of(text, entity)
            },
            place: Vec::new(),
            provider: None,
            location_id: None,
            prominence: *prominence,
        });
    }
    places::fill(text, chosen, &mut found);
    providers::fill(text, chosen, &mut found);
    for (n, (e, _)) in chosen.practices.iter().enumerate() {
        for entity in std::iter::once(e).chain(aliases_of(e)) {
            mention(text, *entity, n as u32, 0, &mut found);
        }
    }
    let taken: FxHashSet<usize> = chosen
        .practices
        .iter()
        .map(|(p, _)| *p)
        .chain(chosen.aliases.iter().map(|(_, a)| *a))
        .collect();
    for e in 0..text.entities.list.len() {
        let run = &text.runs[text.entities.list[e].name];
        if taken.contains(&e)
            || alone::is_mentioned_again(text, &chosen.practices, e)
            || !is_organisation(text, e)
            || is_county(&name_of(text, run).to_lowercase())
        {
            continue;
        }
        mention(text, e, OTHERS + found.others.len() as u32, chosen.head, &mut found);
        let name = name_of(text, run);
        // "Oake Care Limited, which runs the home, was fined": whatever its name is like, it runs one of those reported on.
        let runs = |p: &Candidate| p.provider.as_ref().is_some_and(|(provider, _)| *provider == name);
        let runs_one = found.practices.iter().any(runs);
        let service = matches!(text.entities.list[e].head, Some(Head::Service(_) | Head::Weak(_)));
        found.others.push(Other {
            name,
            service_type: types::of(text, &text.entities.list[e]),
            service: service && !runs_one || is_rated(text, &text.entities.list[e]),
            once: chosen.once.contains(&e),
            told_of: chosen.told_of.contains(&e) && !runs_one,
        });
    }
    found.mentions.sort_by_key(|m| (m.0, m.1));
    found
}

/// The text of a run, its white space made single.
fn name_of(text: &Text<'_, '_>, run: &Run) -> String {
    let start = text.doc.sentences[run.sentence].tokens.start;
    let words: Vec<&str> = text.doc.slice(run.span).split_whitespace().collect();
    let loud = |w: &str| w.len() > 3 && w.chars().all(|c| c.is_uppercase());
    // "TANNERY Surgery has ...": papers print the first words in capitals.
    let opening = (run.sentence == 0 || run.tokens.start < start + 2)
        && words.iter().any(|w| w.contains(|c: char| c.is_lowercase()));
    let word = |w: &&str| {
        if opening && loud(w) {
            places::title_case(w)
        } else {
            (*w).to_owned()
        }
    };
    words.iter().map(word).collect::<Vec<_>>().join(" ")
}

fn run_number(text: &Text<'_, '_>, run: &Run) -> usize {
    text.runs.partition_point(|r| r.tokens.start < run.tokens.start)
}

/// Short forms and other full forms, each once.
fn other_names(text: &Text<'_, '_>, entity: &Entity, others: &[usize]) -> Vec<String> {
    let name = &text.runs[entity.name];
    let mut out: Vec<String> = Vec::new();
    let mut seen = vec![name.words.clone()];
    let runs = entity
        .runs
        .iter()
        .chain(others.iter().flat_map(|o| &text.entities.list[*o].runs));
    for run in runs.map(|r| &text.runs[*r]) {
        if seen.contains(&run.words) {
            continue;
        }
        seen.push(run.words.clone());
        // A short form keeps the apostrophe that the full name has: "St Osyth's" of "St Osyth's General".
        let full = text
            .entities
            .of_run
            .get(run_number(text, run))
            .copied()
            .flatten()
            .map_or(name, |e| &text.runs[text.entities.list[e].name]);
        let short = run.possessive
            && full.words.starts_with(&run.words)
            && text.toks[full.tokens.start + run.words.len() - 1].possessive;
        let span = if short { whole(&text.toks, run) } else { run.span };
        out.push(text.doc.slice(span).split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let own = entity.runs.iter().map(|r| &text.runs[*r]);
    for longer in own.filter_map(|r| with_branch(text, r)) {
        if !out.contains(&longer) {
            out.push(longer);
        }
    }
    // "Selby University Hospitals (SUH) NHS Trust"
    let inside = name.tokens.clone().find(|n| is_bracketed(&text.toks, *n));
    let initials = inside.map(|n| text.toks[n].text.to_owned());
    out.extend(initials.filter(|i| !out.contains(i)));
    out
}

/// "Kind Hands (Selby)", "Alder Clinic – North London": the name with the branch or town that it is registered by.
fn with_branch(text: &Text<'_, '_>, run: &Run) -> Option<String> {
    const MOST: usize = 3;
    let tok = |n: usize| text.toks.get(run.tokens.end + n);
    let opens = tok(0)?.text;
    let town = |n: &usize| {
        tok(*n).is_some_and(|t| t.names() && t.text.chars().skip(1).all(|c| !c.is_uppercase()) && t.text.len() > 2)
    };
    let words = (1..=MOST).take_while(town).count();
    let behind = tok(words + 1).map_or("", |t| t.text);
    let bracketed = opens == "(" && behind == ")";
    let dashed = matches!(opens, "-" | "–") && matches!(behind, "," | "." | "") && run.head.is_some();
    let own = !run.doctor && !run.possessive && words > 0 && run.head != Some(Head::Trust);
    (own && (bracketed || dashed)).then(|| written(text, run, run.tokens.end + words + 1 + usize::from(bracketed)))
}

/// What the text writes from the beginning of a run up to a token, its white space made single.
fn written(text: &Text<'_, '_>, run: &Run, end: usize) -> String {
    let end = text.toks.get(end.saturating_sub(1)).map_or(run.span, |t| t.span);
    let words = text.doc.slice(run.span.cover(end)).split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

/// Whether an entity that was not chosen is an organisation: a place or a person is none.
fn is_organisation(text: &Text<'_, '_>, e: usize) -> bool {
    let said = |role| {
        text.entities.list[e].runs.iter().any(|r| {
            let s = text.runs[*r].sentence;
            text.said[s]
                .iter()
                .any(|x| x.role == role && text.items.of(s)[x.item].value as usize == *r)
        })
    };
    let entity = &text.entities.list[e];
    if is_rated_beside(text, entity) {
        return true;
    }
    if entity.head.is_none()
        && !text.runs[entity.name].doctor
        && (in_it(text, entity) || !places::place_like(text, &text.runs[entity.name]))
    {
        return false;
    }
    match entity.head {
        Some(Head::Service(_) | Head::Trust | Head::Council) => true,
        Some(Head::Company) => {
            said(Role::Provider)
                || is_rated(text, entity)
                || text.runs[text.entities.list[e].name].words.last().is_some_and(|w| {
                    matches!(
                        w.as_str(),
                        "ltd" | "limited" | "llp" | "plc" | "partnership" | "group" | "company" | "healthcare"
                    )
                })
        }
        Some(Head::Weak(_)) => {
            let house = text.runs[entity.name].words.len() > 1 && !is_person(text, &text.runs[entity.name]);
            let told = said(Role::Passing) || said(Role::Service) || is_rated(text, entity);
            told || house
        }
        Some(Head::Body) => false,
        None => said(Role::Provider) || said(Role::Service) && (said(Role::Passing) || said(Role::Inspected)),
    }
}

/// Whether a sentence says of an entity that it was rated or inspected.
fn is_rated(text: &Text<'_, '_>, entity: &Entity) -> bool {
    // "Our Maternity Service" is a part of one.
    let part = text.words.flags(&text.runs[entity.name].words[0]) & COMMON_WORD != 0;
    // "Oake Care Limited was served with a notice": for what it runs.
    let company = entity.head == Some(Head::Company);
    let rates = |r: &usize| {
        let items = text.item_of(*r).map_or(&[][..], |(items, _)| items);
        items.iter().any(|i| i.class.has(Class::RATING.with(Class::INSPECT)))
    };
    let told = |r: &&usize| alone::is_rated(text, **r) && (!company || rates(r));
    !part && entity.runs.iter().any(|r| told(&r))
}

/// "... and Larkmead requires improvement", "while Larkmead was rated good": an unknown name that a rating is told of, so
/// that it is no other's.
fn is_rated_beside(text: &Text<'_, '_>, entity: &Entity) -> bool {
    let name = &text.runs[entity.name];
    let words = || {
        let ordinary = |w: &String| text.words.flags(w) & COMMON_WORD != 0 || text.is_small(w);
        name.words.iter().any(ordinary)
    };
    let rated = |r: &usize| {
        let run = &text.runs[*r];
        let inside = run.tokens.start > text.doc.sentences[run.sentence].tokens.start;
        let behind = text.item_of(*r).map_or(&[][..], |(items, at)| &items[at + 1..]);
        let has = |n: usize, class: Class| behind.get(n).is_some_and(|i| i.class.has(class));
        let told = has(0, Class::RATING) && !behind[0].capital
            || has(0, Class::BE.with(Class::HAVE)) && (1..3).any(|n| has(n, Class::RATED));
        inside && told
    };
    entity.head.is_none()
        && !name.doctor
        && entity.runs.iter().any(rated)
        && !words()
        && !is_person(text, name)
        && !in_it(text, entity)
        && places::place_like(text, name)
}

/// Adds the mentions of an entity from some sentence on: what the head of a profile names beside the service leaves it in hand.
fn mention(text: &Text<'_, '_>, entity: usize, value: u32, from: usize, found: &mut Found) {
    let runs = text.entities.list[entity].runs.iter().map(|r| &text.runs[*r]);
    for run in runs.filter(|r| r.sentence >= from) {
        found.mentions.push((run.sentence, whole(&text.toks, run), value));
    }
}
