//! One name in one document for practices in several towns: "Up: Tanhouse Surgery, Dereham. Down: Tanhouse Surgery,
//! Selby."
//!
//! A document is taken apart so only where others know a practice of that name in each of the towns, and know them to be
//! two; else its towns may be the village and the town nearby. Each of its facts then goes to the town that its passages
//! name, or on whose lines they stand.

use super::identity::named_in_facts;
use super::names::folded;
use super::places::{Places, is_county};
use crate::model::{Column, Evidence, Practice, Record};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The names that are taken apart, by record and name.
pub(crate) type Parted<'a> = FxHashMap<(usize, &'a str), Parts<'a>>;

/// The practices of one name by their places, each with its record.
type Namesakes<'a> = BTreeMap<Places, Vec<(usize, &'a Practice)>>;

/// What a name stands for.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub towns: Vec<Town<'a>>,
    /// Whether some fact means none of the towns.
    pub rest: bool,
}

/// One of the towns.
#[derive(Debug)]
pub(crate) struct Town<'a> {
    /// As the document writes it.
    pub name: &'a str,
    folded: String,
    /// The lines on which the document puts a practice there.
    lines: BTreeSet<u32>,
}

impl<'a> Town<'a> {
    fn of(name: &'a str, practice: &Practice) -> Town<'a> {
        let folded = folded(name);
        let placing = practice
            .evidence
            .iter()
            .filter(|e| e.columns.contains(Column::Place) && names(&e.text, &folded));
        let lines = placing.filter_map(|e| e.line).collect();
        Town { name, folded, lines }
    }
}

/// The names that the records give to practices in several towns.
pub(crate) fn parted<'a>(records: &[&'a Record]) -> Parted<'a> {
    let mut known: BTreeMap<String, Namesakes<'a>> = BTreeMap::new();
    for (index, record) in records.iter().enumerate() {
        for practice in &record.practices {
            let places = Places::of(practice.place.iter().map(String::as_str));
            let namesakes = known.entry(folded(&practice.name)).or_default();
            namesakes.entry(places).or_default().push((index, practice));
        }
    }
    let mut parted = Parted::default();
    for namesakes in known.values().filter(|namesakes| namesakes.len() > 2) {
        for (places, mentions) in namesakes.iter().filter(|(places, _)| places.towns().len() > 1) {
            let apart = known_apart(places, namesakes.keys());
            for (index, practice) in mentions {
                let parts = records.get(*index).and_then(|record| parts(record, practice, &apart));
                parted.extend(parts.map(|parts| ((*index, practice.name.as_str()), parts)));
            }
        }
    }
    parted
}

/// Those towns in each of which others know a practice, where what they know contradicts.
fn known_apart<'p>(places: &Places, namesakes: impl Iterator<Item = &'p Places>) -> BTreeSet<String> {
    let mut by_town: BTreeMap<&String, Vec<&Places>> = BTreeMap::new();
    for other in namesakes {
        let mut shared = other.towns().intersection(places.towns());
        if let (Some(town), None) = (shared.next(), shared.next()) {
            by_town.entry(town).or_default().push(other);
        }
    }
    let apart = |a: &[&Places], b: &[&Places]| a.iter().all(|a| b.iter().all(|b| a.contradict(b)));
    let contradicted = |(town, known): (&&String, &Vec<&Places>)| {
        let mut others = by_town.iter().filter(|(other, _)| *other != town);
        others.any(|(_, other)| apart(known, other)).then(|| (*town).clone())
    };
    by_town.iter().filter_map(contradicted).collect()
}

fn parts<'a>(record: &'a Record, practice: &'a Practice, apart: &BTreeSet<String>) -> Option<Parts<'a>> {
    let places = practice.place.iter().map(String::as_str);
    let towns: Vec<Town> = places
        .filter(|place| !is_county(place) && apart.contains(&folded(place)))
        .map(|place| Town::of(place, practice))
        .collect();
    // What was not understood needs no practice of its own.
    let mut rows = named_in_facts(record).filter(|(name, _)| *name == practice.name);
    let rest = rows.any(|(_, evidence)| meant(towns.iter(), evidence).is_empty());
    (towns.len() > 1).then_some(Parts { towns, rest })
}

/// What a fact tells, apart from its dates.
const TELLING: &[Column] = &[Column::Rating, Column::Kind, Column::Text, Column::Detail];

/// The towns, by their numbers, that the passages of a fact mean: those that tell it, or if they name no town, those for
/// its dates. A passage that names several towns means none.
pub(crate) fn meant<'t, 'a: 't>(
    towns: impl Iterator<Item = &'t Town<'a>> + Clone,
    evidence: &[Evidence],
) -> Vec<usize> {
    let (telling, others): (Vec<&Evidence>, Vec<&Evidence>) =
        evidence.iter().partition(|passage| passage.columns.any_of(TELLING));
    let all = |passages: Vec<&Evidence>| -> BTreeSet<usize> {
        passages
            .iter()
            .filter_map(|passage| one_meant(towns.clone(), passage))
            .collect()
    };
    let told = all(telling);
    let meant = if told.is_empty() { all(others) } else { told };
    meant.into_iter().collect()
}

fn one_meant<'t, 'a: 't>(towns: impl Iterator<Item = &'t Town<'a>> + Clone, passage: &Evidence) -> Option<usize> {
    let which = |is: &dyn Fn(&Town) -> bool| {
        let fitting = towns.clone().enumerate().filter(|(_, town)| is(town));
        fitting.map(|(number, _)| number).collect::<Vec<_>>()
    };
    let named = which(&|town| names(&passage.text, &town.folded));
    let fitting = if named.is_empty() {
        which(&|town| passage.line.is_some_and(|line| town.lines.contains(&line)))
    } else {
        named
    };
    if let [one] = fitting[..] { Some(one) } else { None }
}

/// Whether a text names a town, given folded.
pub(crate) fn names(text: &str, town: &str) -> bool {
    format!(" {} ", folded(text)).contains(&format!(" {town} "))
}
