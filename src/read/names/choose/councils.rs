//! Councils and areas that were themselves reviewed.
//!
//! "The review of Selby's care system found ...": the area is what the text reports on.

use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::names::runs::Tok;
use crate::read::names::weigh::{Weight, in_it};
use crate::read::names::words::Head;
use crate::read::names::{Text, places};

/// Councils whose adult social care was assessed.
pub(super) fn councils(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let assessed = text.topic().authorities;
    let fit = |e: &usize| {
        let w = &weights[*e];
        let rated = text.entities.list[*e]
            .runs
            .iter()
            .filter(|r| !is_agent(text, **r))
            .any(|r| {
                text.items
                    .of(text.runs[*r].sentence)
                    .iter()
                    .any(|i| i.class.has(Class::RATING.with(Class::RATED).with(Class::INSPECT)))
            });
        let council = text.entities.list[*e].head == Some(Head::Council);
        council && w.live > w.passing && w.told > 0 && (assessed && rated || w.rated_as > 0)
    };
    let list: Vec<usize> = (0..weights.len()).filter(fit).collect();
    // One named once, beside one named often, is a neighbour.
    let often = list.iter().any(|e| weights[*e].live > 1);
    let leads = |e: &usize| {
        text.entities.list[*e]
            .runs
            .first()
            .is_some_and(|r| text.runs[*r].sentence < 4)
    };
    list.into_iter()
        .filter(|e| !often || weights[*e].live > 1 || leads(e))
        .collect()
}

/// "Those in its care were found other homes by Selby Council, all of which are rated good": one that only did something.
fn is_agent(text: &Text<'_, '_>, number: usize) -> bool {
    let before = text.runs[number]
        .tokens
        .start
        .checked_sub(1)
        .map_or("", |t| text.toks[t].folded);
    matches!(before, "by" | "from" | "with")
}

/// Areas whose councils were assessed, under the names of the areas: "Selby, Goole and Howden received a good rating".
pub(super) fn council_areas(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let says = |words: &[&str]| {
        text.toks
            .windows(words.len())
            .any(|w| w.iter().zip(words).all(|(t, word)| t.folded == *word))
    };
    let social = says(&["adult", "social", "care"]) || says(&["adults'", "services"]);
    let council = ["council", "councils", "authority", "authorities"]
        .iter()
        .any(|w| says(&[w]));
    // "The CQC has published reports on two more councils"
    let head = text.doc.sentences.get(4).map_or(text.toks.len(), |s| s.tokens.start);
    let councils = text.toks[..head]
        .iter()
        .any(|t| matches!(t.folded, "councils" | "authorities"));
    if !(social && council || councils) {
        return Vec::new();
    }
    let rated = |r: &usize| {
        let run = &text.runs[*r];
        let start = text.doc.sentences[run.sentence].tokens.start;
        // Only names stand before it: it is the subject, alone or in a list.
        let opens = text.toks[start..run.tokens.start]
            .iter()
            .all(|t| t.names() || matches!(t.text, "," | "and" | "&" | "The"));
        let told = |(items, at): (&[Item], usize)| {
            let behind = &items[at + 1..];
            behind.iter().any(|i| i.class.has(Class::RATING))
                && !behind
                    .iter()
                    .any(|i| i.class.has(Class::TYPE) && !i.class.has(Class::NAME) && !is_council(text, i))
        };
        text.item_of(*r)
            .is_some_and(|(items, at)| (opens || is_whose_rating(&items[..at])) && told((items, at)))
    };
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        entity.head.is_none()
            && !run.doctor
            && !run.is_road(text.words)
            && !weights[*e].person
            && weights[*e].live > weights[*e].passing
            && places::place_like(text, run)
            && entity.runs.iter().any(rated)
    };
    (0..weights.len()).filter(fit).collect()
}

/// "The overall rating awarded to Selby was good": nothing but a rating and whose it is stands before the name.
fn is_whose_rating(before: &[Item]) -> bool {
    let little = Class::DET
        .with(Class::OVERALL)
        .with(Class::GRADE)
        .with(Class::RATED)
        .with(Class::PREP)
        .with(Class::FUNCTION)
        .with(Class::CQC);
    let grade = |i: &Item| i.class.has(Class::GRADE);
    before.iter().any(grade) && before.iter().all(|i| i.class.has(little) && !i.class.has(Class::NAME))
}

fn is_council(text: &Text<'_, '_>, item: &Item) -> bool {
    text.doc.slice(item.span).to_lowercase().starts_with("council") || text.doc.slice(item.span).starts_with("authorit")
}

/// How texts name the health and care of an area, the whole of it.
const SYSTEMS: &[&[&str]] = &[
    &["health", "and", "social", "care", "system"],
    &["local", "system", "review"],
    &["whole", "system", "of", "health"],
    &["health", "and", "care", "system"],
    &["local", "system", "reviews"],
    &["health", "and", "social", "care", "services", "work"],
    &["health", "and", "care", "services", "work"],
    &["health", "and", "social", "care", "organisations", "work"],
    &["local", "health", "and", "care", "system"],
    &["local", "health", "and", "social", "care"],
    &["whole", "system", "review"],
];

/// Whether a text is about the health and care system of an area.
pub(in crate::read::names) fn is_about_area(toks: &[Tok<'_>]) -> bool {
    let at = |n: usize| {
        SYSTEMS.iter().any(|s| {
            s.iter()
                .enumerate()
                .all(|(k, w)| toks.get(n + k).is_some_and(|t| t.folded == *w))
        })
    };
    // Most words are told by their first letters: "health", "local", "whole".
    let may_begin = |t: &Tok<'_>| {
        let word = t.folded.as_bytes();
        matches!(
            word,
            [b'h', b'e', b'a', ..] | [b'l', b'o', b'c', ..] | [b'w', b'h', b'o', ..]
        )
    };
    let mut hits = (0..toks.len()).filter(|n| may_begin(&toks[*n]) && at(*n));
    hits.next().is_some_and(|first| first < 250 || hits.next().is_some())
}

/// A county or city whose health and care system was reviewed, of which the sentences before the given one tell.
pub(super) fn areas(text: &Text<'_, '_>, end: usize) -> Vec<usize> {
    let rated_service = (0..end).any(|s| {
        let items = text.items.of(s);
        let service = |i: &Item| {
            i.class.has(Class::NAME)
                && matches!(
                    text.runs[i.value as usize].head,
                    Some(Head::Service(_) | Head::Trust | Head::Council)
                )
        };
        items.iter().any(|i| i.class.has(Class::RATING)) && items.iter().any(service)
    });
    if rated_service || !is_about_area(&text.toks) {
        return Vec::new();
    }
    let places = (0..text.entities.list.len()).filter(|e| {
        let run = &text.runs[text.entities.list[*e].name];
        text.entities.list[*e].head.is_none()
            && !run.doctor
            && in_it(text, &text.entities.list[*e])
            && places::place_like(text, run)
    });
    places
        .max_by_key(|e| text.entities.list[*e].runs.len())
        .into_iter()
        .collect()
}
