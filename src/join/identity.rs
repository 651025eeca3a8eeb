//! Which mentions in which documents are the same practice.
//!
//! A location id decides. Else names must agree and places must not contradict, and a name that only another document
//! gives as an alias counts where it fits just one. A mention without a town joins only where one practice of its name
//! is known, so that two towns never meet through it. Mentions are blocked by name: no pair is compared that does not
//! share one. What makes names agree is in `names`; what makes places agree is in [`Unit::fits`].

use super::names::{folded, is_county};
use super::namesakes::{Sets, namesakes};
use crate::model::{Practice, Record};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A practice as one document names it; `practice` is `None` if the document has facts of it and no row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention<'a> {
    pub record: usize,
    pub name: &'a str,
    pub practice: Option<&'a Practice>,
}

/// The mentions of all records, and the group to which each belongs.
#[derive(Debug)]
pub(crate) struct Identities<'a> {
    /// The mentions of each practice, in the order of the records.
    pub groups: Vec<Vec<Mention<'a>>>,
    by_name: HashMap<(usize, &'a str), usize>,
}

impl<'a> Identities<'a> {
    /// Settles them for records in the order of their paths.
    pub fn of(records: &[&'a Record]) -> Identities<'a> {
        let mentions = mentions(records);
        let mut units: Vec<Unit> = mentions.iter().enumerate().map(|(i, m)| Unit::new(i, m)).collect();
        units = unite(units, by_location);
        units = unite(units, by_name);
        units = unite(units, by_alias);
        units.sort_by_key(|unit| unit.mentions.first().copied());
        let groups: Vec<Vec<Mention>> = units
            .iter()
            .map(|unit| unit.mentions.iter().filter_map(|&m| mentions.get(m).copied()).collect())
            .collect();
        let mut by_name = HashMap::new();
        for (group, members) in groups.iter().enumerate() {
            for mention in members {
                by_name.entry((mention.record, mention.name)).or_insert(group);
            }
        }
        Identities { groups, by_name }
    }

    /// The group of the practice that a record calls by this name.
    pub fn group(&self, record: usize, name: &str) -> Option<usize> {
        self.by_name.get(&(record, name)).copied()
    }
}

fn mentions<'a>(records: &[&'a Record]) -> Vec<Mention<'a>> {
    let mut mentions = Vec::new();
    for (index, record) in records.iter().enumerate() {
        let listed = record.practices.iter().map(|p| (p.name.as_str(), Some(p)));
        let mut seen = BTreeSet::new();
        for (name, practice) in listed.chain(names_in_rows(record).map(|name| (name, None))) {
            if seen.insert(name) || practice.is_some() {
                mentions.push(Mention {
                    record: index,
                    name,
                    practice,
                });
            }
        }
    }
    mentions
}

fn names_in_rows(record: &Record) -> impl Iterator<Item = &str> {
    let inspections = record.inspections.iter().map(|r| &r.practice);
    let ratings = record.ratings.iter().map(|r| &r.practice);
    let actions = record.actions.iter().map(|r| &r.practice);
    let findings = record.findings.iter().map(|r| &r.practice);
    let unresolved = record.unresolved.iter().filter_map(|r| r.practice.as_ref());
    inspections
        .chain(ratings)
        .chain(actions)
        .chain(findings)
        .chain(unresolved)
        .map(String::as_str)
}

/// Mentions known to be one practice, and all that they say of it.
#[derive(Debug, Default)]
pub(crate) struct Unit {
    mentions: BTreeSet<usize>,
    records: BTreeSet<usize>,
    names: BTreeSet<String>,
    aliases: BTreeSet<String>,
    pub places: BTreeSet<String>,
    pub location: Option<String>,
}

impl Unit {
    fn new(index: usize, mention: &Mention) -> Unit {
        let mut unit = Unit {
            mentions: BTreeSet::from([index]),
            records: BTreeSet::from([mention.record]),
            names: BTreeSet::from([folded(mention.name)]),
            ..Unit::default()
        };
        if let Some(practice) = mention.practice {
            unit.aliases = practice.aliases.iter().map(|alias| folded(alias)).collect();
            unit.places = practice.place.iter().map(|place| folded(place)).collect();
            unit.location.clone_from(&practice.location_id);
        }
        unit
    }

    fn absorb(&mut self, other: Unit) {
        self.mentions.extend(other.mentions);
        self.records.extend(other.records);
        self.names.extend(other.names);
        self.aliases.extend(other.aliases);
        self.places.extend(other.places);
        self.location = self.location.take().or(other.location);
    }

    pub fn has_town(&self) -> bool {
        self.places.iter().any(|place| !is_county(place))
    }

    pub fn shares_place(&self, other: &Unit) -> bool {
        !self.places.is_disjoint(&other.places)
    }

    /// Whether nothing that is known speaks against the two being one.
    pub fn fits(&self, other: &Unit) -> bool {
        let ids = self.location.as_ref().zip(other.location.as_ref());
        let places = self.shares_place(other) || !self.has_town() || !other.has_town();
        places && ids.is_none_or(|(a, b)| a == b)
    }

    /// As [`Unit::fits`]; and no document names them side by side, as it does a practice and its branch.
    fn fits_elsewhere(&self, other: &Unit) -> bool {
        self.fits(other) && self.records.is_disjoint(&other.records)
    }
}

/// Makes one of all units that `settle` puts into one set.
fn unite(units: Vec<Unit>, settle: fn(&[Unit]) -> Vec<Vec<usize>>) -> Vec<Unit> {
    let mut sets = Sets::new(units.len());
    for set in settle(&units) {
        for pair in set.windows(2) {
            sets.join(pair[0], pair[1]);
        }
    }
    let mut united: BTreeMap<usize, Unit> = BTreeMap::new();
    for (index, unit) in units.into_iter().enumerate() {
        united.entry(sets.root(index)).or_default().absorb(unit);
    }
    united.into_values().collect()
}

fn blocks<'u>(units: &'u [Unit], keys: impl Fn(&'u Unit) -> Vec<&'u str>) -> BTreeMap<&'u str, Vec<usize>> {
    let mut blocks: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, unit) in units.iter().enumerate() {
        for key in keys(unit).into_iter().filter(|key| !key.is_empty()) {
            blocks.entry(key).or_default().push(index);
        }
    }
    blocks
}

fn by_location(units: &[Unit]) -> Vec<Vec<usize>> {
    blocks(units, |unit| unit.location.as_deref().into_iter().collect())
        .into_values()
        .collect()
}

fn by_name(units: &[Unit]) -> Vec<Vec<usize>> {
    let blocks = blocks(units, |unit| unit.names.iter().map(String::as_str).collect());
    blocks
        .into_values()
        .flat_map(|block| namesakes(units, &block))
        .collect()
}

/// Units whose alias is the name of one other unit, and of no more than one.
fn by_alias(units: &[Unit]) -> Vec<Vec<usize>> {
    let named = blocks(units, |unit| unit.names.iter().map(String::as_str).collect());
    let mut offers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, unit) in units.iter().enumerate() {
        for alias in unit.aliases.difference(&unit.names) {
            let namers = named.get(alias.as_str()).map_or(&[][..], Vec::as_slice);
            let fitting: Vec<usize> = namers
                .iter()
                .copied()
                .filter(|&n| unit.fits_elsewhere(&units[n]))
                .collect();
            if let [one] = fitting[..] {
                offers.entry(one).or_default().push(index);
            }
        }
    }
    offers
        .into_iter()
        .filter(|(unit, from)| all_fit(units, *unit, from))
        .map(|(unit, mut set)| {
            set.push(unit);
            set
        })
        .collect()
}

/// Whether a unit and all that offer it their alias can be one practice together.
fn all_fit(units: &[Unit], unit: usize, offering: &[usize]) -> bool {
    let pairs = offering.iter().enumerate();
    pairs.clone().all(|(at, &a)| {
        offering[at + 1..]
            .iter()
            .all(|&b| a == b || units[a].fits_elsewhere(&units[b]))
    }) && offering.iter().all(|&a| units[a].fits_elsewhere(&units[unit]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::record;

    /// Mentions as `name @ places | aliases # id`, one document each unless it stands after `+`; and the practices.
    const CASES: &[(&[&str], &[&str])] = &[
        (&["Limes Surgery", "The Limes surgery"], &["ab"]),
        (&["Limes Surgery", "Lime Surgery"], &["a", "b"]),
        (&["Tanhouse Surgery @ Selby", "Tanhouse Surgery @ Dereham"], &["a", "b"]),
        (
            &[
                "Tanhouse Surgery @ Selby",
                "Tanhouse Surgery @ Dereham",
                "Tanhouse Surgery",
            ],
            &["a", "b", "c"],
        ),
        (&["Tanhouse Surgery @ Selby", "Tanhouse Surgery"], &["ab"]),
        (
            &["Tanhouse Surgery @ Selby", "Tanhouse Surgery @ North Yorkshire"],
            &["ab"],
        ),
        (
            &[
                "Tanhouse Surgery @ Selby, North Yorkshire",
                "Tanhouse Surgery @ Dereham",
                "Tanhouse Surgery @ North Yorkshire",
            ],
            &["ac", "b"],
        ),
        (
            &["Tanhouse Surgery @ Selby", "+ Tanhouse Surgery @ Dereham"],
            &["a", "b"],
        ),
        (&["Limes Surgery # 1-1", "Limes Surgery # 1-2"], &["a", "b"]),
        (&["Limes Surgery # 1-1", "Limes Practice # 1-1"], &["ab"]),
        (
            &["Limes Surgery # 1-1", "Limes Surgery # 1-2", "Limes Surgery"],
            &["a", "b", "c"],
        ),
        (&["Dr A Hallam & Partners | St Wilfrid’s", "Saint Wilfrids"], &["ab"]),
        (
            &[
                "Dr A Hallam & Partners | St Wilfrid’s",
                "Saint Wilfrids @ Leeds",
                "Saint Wilfrids @ Hull",
            ],
            &["a", "b", "c"],
        ),
        (
            &["Dr Patel @ Leeds | The Limes", "Dr Shah @ Hull | The Limes", "Limes"],
            &["a", "b", "c"],
        ),
        (
            &["Acre Hospital | Acre", "+ Acre NHS Trust | Acre", "Acre"],
            &["a", "b", "c"],
        ),
        (&["Acre Hospital", "+ Acre NHS Trust | Acre Hospital"], &["a", "b"]),
        (&["Dr Patel | The Limes", "Dr Shah | The Limes"], &["a", "b"]),
    ];

    fn records(mentions: &[&str]) -> Vec<Record> {
        let mut records: Vec<Record> = Vec::new();
        for (index, mention) in mentions.iter().enumerate() {
            let (mention, id) = mention
                .split_once(" # ")
                .map_or((*mention, None), |(m, id)| (m, Some(id.to_owned())));
            let (mention, aliases) = mention.split_once(" | ").unwrap_or((mention, ""));
            let (name, places) = mention.split_once(" @ ").unwrap_or((mention, ""));
            let list = |texts: &str| {
                texts
                    .split(", ")
                    .filter(|t| !t.is_empty())
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let mut new = record(&format!("{index}.txt"), name.trim_start_matches("+ "));
            let mut practice = new.practices.remove(0);
            (practice.aliases, practice.place, practice.location_id) = (list(aliases), list(places), id);
            if !name.starts_with("+ ") {
                records.push(new);
            }
            records.last_mut().unwrap().practices.push(practice);
        }
        records
    }

    /// Each practice as the letters of its mentions.
    fn settled(records: &[Record], letters: &HashMap<(String, usize), char>) -> Vec<String> {
        let records: Vec<&Record> = records.iter().collect();
        let groups = Identities::of(&records).groups;
        let letter = |m: &Mention| {
            let record = records[m.record];
            letters[&(
                record.path.clone(),
                record
                    .practices
                    .iter()
                    .position(|p| std::ptr::eq(p, m.practice.unwrap()))
                    .unwrap(),
            )]
        };
        let mut told: Vec<String> = groups.iter().map(|group| group.iter().map(letter).collect()).collect();
        for practice in &mut told {
            let mut sorted: Vec<char> = practice.chars().collect();
            sorted.sort_unstable();
            *practice = sorted.into_iter().collect();
        }
        told.sort();
        told
    }

    #[test]
    fn mentions_are_grouped_into_practices_in_any_order() {
        for (mentions, practices) in CASES {
            let mut records = records(mentions);
            let places = records
                .iter()
                .flat_map(|r| (0..r.practices.len()).map(|i| (r.path.clone(), i)));
            let letters: HashMap<(String, usize), char> = places.zip('a'..).collect();
            for _ in 0..records.len() {
                assert_eq!(&settled(&records, &letters), practices, "{mentions:?}");
                records.rotate_left(1);
            }
            records.reverse();
            assert_eq!(&settled(&records, &letters), practices, "{mentions:?} reversed");
        }
    }
}
