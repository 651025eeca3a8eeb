//! Short forms: the entity that a run without an ending names.
//!
//! "Oake Bank" of "Oake Bank Surgery"; but in "14 Oake Road" and "in Oake" a road and a town.

use super::{Entities, Entity};
use crate::model::ServiceType;
use crate::read::names::runs::{Run, Tok};
use crate::read::names::words::{Head, ROAD};
use crate::text::TokenKind;
use rustc_hash::FxHashSet;

/// The names that the text uses as those of towns: "in Selby", "Selby care home", "Selby Council".
pub(super) fn towns<'r>(runs: &'r [Run], toks: &[Tok<'_>]) -> FxHashSet<&'r [String]> {
    let is_town = |r: &&Run| {
        let before = r.tokens.start.checked_sub(1).map_or("", |n| toks[n].folded);
        let behind = toks.get(r.tokens.end).map_or("", |t| t.folded);
        matches!(before, "in" | "near" | "across" | "around" | "from" | "outside")
            || matches!(
                behind,
                "home"
                    | "care"
                    | "gp"
                    | "surgery"
                    | "surgeries"
                    | "nursing"
                    | "homes"
                    | "hospital"
                    | "residents"
                    | "people"
                    | "patients"
                    | "council"
                    | "residential"
                    | "dental"
                    | "dentist"
                    | "practice"
                    | "mp"
            ) && !toks[r.tokens.end - 1].possessive
    };
    runs.iter()
        .filter(|r| r.head.is_none())
        .filter(is_town)
        .map(|r| &*r.words)
        .collect()
}

/// Whether a name without its kind ends in a word for a building.
fn is_building(name: &[String]) -> bool {
    const BUILDINGS: &[&str] = &[
        "house", "lodge", "court", "hall", "manor", "grange", "villa", "cottage", "towers", "mansion", "priory",
        "abbey",
    ];
    name.last().is_some_and(|w| BUILDINGS.contains(&w.as_str()))
}

/// Whether a number may be that of a house: the year that ends the line above is none.
fn is_house_number(tok: &Tok<'_>) -> bool {
    let year = tok.text.len() == 4 && matches!(tok.text.get(..2), Some("19" | "20"));
    tok.kind == TokenKind::Number && !year
}

/// The entity of which a run is a short form.
pub(super) fn short_of(
    run: &Run,
    toks: &[Tok<'_>],
    known: &Entities,
    area: bool,
    towns: &FxHashSet<&[String]>,
) -> Option<usize> {
    if run.doctor {
        // "Dr Oake's" for Dr Oake's Surgery; "Dr Oake" is the doctor.
        let own = |e: &&usize| {
            known.list[**e]
                .forms
                .iter()
                .any(|(w, _)| w.len() > run.words.len() && w.starts_with(&run.words))
        };
        return known
            .beginning(&run.words[0])
            .iter()
            .find(own)
            .copied()
            .filter(|_| run.possessive);
    }
    let before = run.tokens.start.checked_sub(1).map_or("", |n| toks[n].folded);
    // "14 Oake Street", "in Oake Street" are addresses.
    let address = run
        .tokens
        .start
        .checked_sub(1)
        .is_some_and(|n| is_house_number(&toks[n]) || matches!(toks[n].folded, "in" | "on"));
    if address && toks[run.tokens.end - 1].is(ROAD) {
        return None;
    }
    // "Elm Court, Oake Road, Selby" names the town at the end.
    let in_address = before == "," && run.tokens.start > 1 && toks[run.tokens.start - 2].is(ROAD);
    let town = run.words.len() == 1
        && (in_address || matches!(before, "in" | "near" | "around" | "across" | "outside" | "to"));
    let fits = |e: &Entity| {
        e.forms.iter().any(|(w, core)| {
            // "Crowtree" of "Crowtree Grange", "Crowtree Grange Care Home", unless it is a town as well.
            let home = e.head == Some(Head::Service(ServiceType::CareHome)) && is_building(&w[..*core]);
            let house =
                (matches!(e.head, Some(Head::Weak(_))) && w.len() == *core || home) && run.words.len() + 1 == *core;
            // "Hexley" of "Hexley Royal Infirmary"
            let kinds = [
                "royal",
                "general",
                "district",
                "memorial",
                "county",
                "community",
                "university",
            ];
            let part = w.get(run.words.len()..*core).unwrap_or(&[]);
            let hospital = e.head == Some(Head::Service(ServiceType::Hospital))
                && !part.is_empty()
                && part.iter().all(|w| kinds.contains(&w.as_str()));
            (run.words.len() >= *core || (house || hospital) && !towns.contains(&*run.words))
                && w.starts_with(&run.words)
        })
    };
    let hits: Vec<usize> = known
        .beginning(&run.words[0])
        .iter()
        .copied()
        .filter(|n| fits(&known.list[*n]))
        .collect();
    // Of a chain and one of its services, the bare name is the chain's.
    let chain = hits
        .iter()
        .find(|n| known.list[**n].head == Some(Head::Company))
        .filter(|_| hits.iter().any(|n| known.list[*n].tail));
    if let Some(chain) = chain {
        return Some(*chain);
    }
    let first = *hits.iter().min_by_key(|n| rank(known.list[**n].head))?;
    let council = known.list[first].head == Some(Head::Council) && !area;
    let unclear = hits
        .iter()
        .filter(|n| rank(known.list[**n].head) == rank(known.list[first].head))
        .count()
        > 1;
    let area = area && known.list[first].head == Some(Head::Council);
    (!unclear && !area && (!town || council)).then_some(first)
}

fn rank(head: Option<Head>) -> u8 {
    match head {
        Some(Head::Service(_)) => 0,
        Some(Head::Weak(_)) => 1,
        Some(Head::Trust) => 2,
        Some(Head::Council) => 3,
        Some(Head::Company) => 4,
        Some(Head::Body) => 5,
        None => 6,
    }
}
