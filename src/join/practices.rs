//! One row for each practice: the name that most documents use, and what all of them know of it.

use super::evidence::pooled;
use super::facts::most_told;
use super::identity::{Identities, Mention};
use super::names::{folded, slug};
use super::places::is_county;
use super::rows::{PracticeRow, Who};
use crate::model::Record;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The rows, in the order of the groups.
pub(crate) fn rows<'a>(records: &[&'a Record], identities: &Identities<'a>) -> Vec<PracticeRow<'a>> {
    let mut rows: Vec<PracticeRow> = identities
        .groups
        .iter()
        .map(|mentions| row(records, mentions))
        .collect();
    for (row, id) in rows.iter_mut().zip(ids(&rows_in_brief(&identities.groups))) {
        row.who.id = id;
    }
    rows
}

fn row<'a>(records: &[&'a Record], mentions: &[Mention<'a>]) -> PracticeRow<'a> {
    let told = || mentions.iter().filter_map(|m| m.practice);
    let name = canonical(mentions);
    let mut paths: Vec<&str> = mentions
        .iter()
        .filter_map(|m| records.get(m.record))
        .map(|r| r.path.as_str())
        .collect();
    paths.dedup();
    let others = mentions
        .iter()
        .map(|m| m.name)
        .chain(told().flat_map(|p| p.aliases.iter().map(String::as_str)));
    PracticeRow {
        who: Who {
            id: Arc::from(""),
            name,
        },
        aliases: each_once(others.filter(|other| *other != name), str::to_owned),
        service_type: most_told(told().filter_map(|p| p.service_type)),
        place: places(mentions),
        provider: most_told(told().filter_map(|p| p.provider.as_deref())),
        location_id: told().find_map(|p| p.location_id.as_deref()),
        overall: None,
        documents: paths,
        evidence: pooled(mentions.iter().flat_map(Mention::evidence)),
    }
}

fn places<'a>(mentions: &[Mention<'a>]) -> Vec<&'a str> {
    each_once(mentions.iter().flat_map(Mention::places), folded)
}

/// In the order of telling; what has the same key is told once.
fn each_once<'a>(texts: impl Iterator<Item = &'a str>, key: fn(&str) -> String) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    texts.filter(|text| seen.insert(key(text))).collect()
}

/// The name that most documents use, of several the fullest; and of its spellings the one that most use.
fn canonical<'a>(mentions: &[Mention<'a>]) -> &'a str {
    let mut names: BTreeMap<String, BTreeMap<&'a str, usize>> = BTreeMap::new();
    for mention in mentions {
        *names
            .entry(folded(mention.name))
            .or_default()
            .entry(mention.name)
            .or_default() += 1;
    }
    let uses = |spellings: &BTreeMap<&str, usize>| spellings.values().sum::<usize>();
    let best = names
        .iter()
        .max_by_key(|(name, spellings)| (uses(spellings), name.len(), Reverse(*name)));
    let spellings = best.into_iter().flat_map(|(_, spellings)| spellings);
    spellings
        .max_by_key(|(name, count)| (**count, name.len(), Reverse(**name)))
        .map_or("", |(name, _)| name)
}

/// What an id is made of: the name, then the place, then the location id.
struct Brief {
    parts: [String; 3],
}

fn rows_in_brief(groups: &[Vec<Mention<'_>>]) -> Vec<Brief> {
    let brief = |mentions: &Vec<Mention<'_>>| {
        let told = || mentions.iter().filter_map(|m| m.practice);
        let places = places(mentions);
        let town = places.iter().find(|place| !is_county(place)).or(places.first());
        let location = told().find_map(|p| p.location_id.as_deref());
        let name = slug(canonical(mentions));
        let name = if name.is_empty() { "practice".to_owned() } else { name };
        Brief {
            parts: [name, slug(town.unwrap_or(&"")), slug(location.unwrap_or(""))],
        }
    };
    groups.iter().map(brief).collect()
}

/// The name alone where it is the only one, else as many parts as are needed, and at last a number.
fn ids(briefs: &[Brief]) -> Vec<Arc<str>> {
    let mut ids: Vec<String> = briefs.iter().map(|brief| brief.parts[0].clone()).collect();
    for part in 1..3 {
        let shared = shared(&ids);
        for (id, brief) in ids.iter_mut().zip(briefs) {
            if shared.contains(id) && !brief.parts[part].is_empty() {
                *id = format!("{id}-{}", brief.parts[part]);
            }
        }
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for id in &mut ids {
        let base = id.clone();
        let mut number = 1;
        while !taken.insert(id.clone()) {
            number += 1;
            *id = format!("{base}-{number}");
        }
    }
    ids.into_iter().map(Arc::from).collect()
}

fn shared(ids: &[String]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    ids.iter().filter(|id| !seen.insert(id.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::named;
    use crate::model::Practice;

    fn mention<'a>(record: usize, practice: &'a Practice) -> Mention<'a> {
        Mention {
            record,
            name: &practice.name,
            practice: Some(practice),
            town: None,
        }
    }

    #[test]
    fn the_name_is_the_fullest_that_most_documents_use() {
        for (names, wanted) in [
            (&["Limes Surgery"][..], "Limes Surgery"),
            (&["Limes", "Limes Surgery"], "Limes Surgery"),
            (&["Limes", "Limes", "Limes Surgery"], "Limes"),
            (&["St Wilfrid's", "St Wilfrid’s", "St Wilfrid’s"], "St Wilfrid’s"),
        ] {
            let practices: Vec<Practice> = names.iter().map(|name| named("a.txt", name)).collect();
            let mentions: Vec<Mention> = practices.iter().enumerate().map(|(i, p)| mention(i, p)).collect();
            assert_eq!(canonical(&mentions), wanted);
        }
    }

    #[test]
    fn ids_say_no_more_than_they_must() {
        let place = |name: &str, place: &str| Practice {
            place: vec![place.to_owned()],
            ..named("a.txt", name)
        };
        let practices = [
            place("The Limes", "Leeds"),
            place("Park Surgery", "Selby"),
            place("Park Surgery", "Dereham"),
            named("a.txt", "Park Surgery"),
            named("a.txt", "Park Surgery"),
        ];
        let groups: Vec<Vec<Mention>> = practices.iter().map(|p| vec![mention(0, p)]).collect();
        let ids: Vec<_> = ids(&rows_in_brief(&groups)).iter().map(|id| id.to_string()).collect();
        assert_eq!(
            ids,
            [
                "limes",
                "park-surgery-selby",
                "park-surgery-dereham",
                "park-surgery",
                "park-surgery-2"
            ]
        );
    }
}
