//! Which mentions in which documents are the same practice.
//!
//! A location id decides. Else names must agree and places must not contradict: the same name first; then a name that
//! another document gives as an alias; then a name whose type of service is left out or slipped ("Ferry Lane", "Ferry
//! Lane Medical Group"). Each counts where it fits just one practice. A mention without a town joins only where one
//! practice of its name is known, so that two towns never meet through it. Mentions are blocked by name: no pair is
//! compared that does not share one. What makes names agree is in `names` and `kinds`, what makes places agree in
//! `places`; one name for practices in two towns is parted in `towns`.

use super::kinds::{initials_agree, kindred};
use super::names::folded;
use super::namesakes::{Sets, namesakes};
use super::places::Places;
use super::towns::{self, Town};
use crate::model::{Column, Evidence, Practice, Record, ServiceType};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A practice as one document names it; `practice` is `None` if the document has facts of it and no row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention<'a> {
    pub record: usize,
    pub name: &'a str,
    pub practice: Option<&'a Practice>,
    /// The one town that is meant, where the document gives the name to practices in several.
    pub town: Option<&'a str>,
}

impl<'a> Mention<'a> {
    /// Where the document puts it.
    pub fn places(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let told = self.practice.into_iter().flat_map(|p| &p.place).map(String::as_str);
        let meant = self.town;
        told.filter(move |place| meant.is_none_or(|town| *place == town))
    }

    /// The passages that name it and put it there.
    pub fn evidence(&self) -> impl Iterator<Item = &'a Evidence> + use<'a> {
        let told = self.practice.into_iter().flat_map(|p| &p.evidence);
        let meant = self.town.map(folded);
        told.filter(move |passage| {
            !passage.columns.contains(Column::Place)
                || meant.as_ref().is_none_or(|town| towns::names(&passage.text, town))
        })
    }
}

/// The mentions of all records, and the group to which each belongs.
#[derive(Debug)]
pub(crate) struct Identities<'a> {
    /// The mentions of each practice, in the order of the records.
    pub groups: Vec<Vec<Mention<'a>>>,
    by_name: FxHashMap<(usize, &'a str), Homes<'a>>,
}

/// Where the facts go that a record tells under one name.
#[derive(Debug)]
enum Homes<'a> {
    /// All to one practice.
    One(usize),
    /// Each to those in the towns that its passages name, else to the last, which is of no one town.
    Parted(Vec<(Town<'a>, usize)>, Option<usize>),
}

impl<'a> Identities<'a> {
    /// Settles them for records in the order of their paths.
    pub fn of(records: &[&'a Record]) -> Identities<'a> {
        let parted = towns::parted(records);
        let mentions = mentions(records, &parted);
        let mut units: Vec<Unit> = mentions.iter().enumerate().map(|(i, m)| Unit::new(i, m)).collect();
        for settle in [by_location, by_name, by_alias, by_slip, by_stem, by_stem_of_alias] {
            units = unite(units, settle);
        }
        units.sort_by_key(|unit| unit.mentions.first().copied());
        let groups: Vec<Vec<Mention>> = units
            .iter()
            .map(|unit| unit.mentions.iter().filter_map(|&m| mentions.get(m).copied()).collect())
            .collect();
        let by_name = homes(&groups, parted);
        Identities { groups, by_name }
    }

    /// The groups of the practices to which a fact belongs that a record tells under this name: mostly one.
    pub fn of_fact(&self, record: usize, name: &str, evidence: &[Evidence]) -> Vec<usize> {
        match self.by_name.get(&(record, name)) {
            None => Vec::new(),
            Some(Homes::One(group)) => vec![*group],
            Some(Homes::Parted(towns, rest)) => {
                let meant = towns::meant(towns.iter().map(|(town, _)| town), evidence);
                let mut groups: Vec<usize> = meant.iter().filter_map(|&i| Some(towns.get(i)?.1)).collect();
                if groups.is_empty() {
                    groups.extend(rest);
                }
                groups
            }
        }
    }

    /// The groups of the practices that a record calls by this name.
    pub fn named(&self, record: usize, name: &str) -> Vec<usize> {
        match self.by_name.get(&(record, name)) {
            None => Vec::new(),
            Some(Homes::One(group)) => vec![*group],
            Some(Homes::Parted(towns, rest)) => towns.iter().map(|(_, group)| *group).chain(*rest).collect(),
        }
    }
}

fn homes<'a>(groups: &[Vec<Mention<'a>>], mut parted: towns::Parted<'a>) -> FxHashMap<(usize, &'a str), Homes<'a>> {
    let mut group_of: FxHashMap<(usize, &str, Option<&str>), usize> = FxHashMap::default();
    for (group, members) in groups.iter().enumerate() {
        for mention in members {
            group_of
                .entry((mention.record, mention.name, mention.town))
                .or_insert(group);
        }
    }
    let mut homes = FxHashMap::default();
    for mention in groups.iter().flatten() {
        let (record, name) = (mention.record, mention.name);
        let home = match (parted.remove(&(record, name)), group_of.get(&(record, name, None))) {
            (Some(parts), rest) => {
                let group = |town: Town<'a>| Some((group_of.get(&(record, name, Some(town.name)))?, town));
                let towns = parts.towns.into_iter().filter_map(group);
                Homes::Parted(towns.map(|(group, town)| (town, *group)).collect(), rest.copied())
            }
            (None, Some(group)) => Homes::One(*group),
            (None, None) => continue,
        };
        homes.entry((record, name)).or_insert(home);
    }
    homes
}

fn mentions<'a>(records: &[&'a Record], parted: &towns::Parted<'a>) -> Vec<Mention<'a>> {
    let mut mentions = Vec::new();
    for (index, record) in records.iter().enumerate() {
        let listed = record.practices.iter().map(|p| (p.name.as_str(), Some(p)));
        let mut seen = BTreeSet::new();
        for (name, practice) in listed.chain(named_in_rows(record).map(|name| (name, None))) {
            if !seen.insert(name) && practice.is_none() {
                continue;
            }
            let mention = |town| Mention {
                record: index,
                name,
                practice,
                town,
            };
            match parted.get(&(index, name)) {
                Some(parts) => {
                    mentions.extend(parts.towns.iter().map(|town| mention(Some(town.name))));
                    mentions.extend(parts.rest.then(|| mention(None)));
                }
                None => mentions.push(mention(None)),
            }
        }
    }
    mentions
}

/// The practice that each row names.
fn named_in_rows(record: &Record) -> impl Iterator<Item = &str> {
    let unresolved = record.unresolved.iter().filter_map(|r| r.practice.as_deref());
    named_in_facts(record).map(|(name, _)| name).chain(unresolved)
}

/// The practice that each fact names, and the passages of the fact.
pub(crate) fn named_in_facts(record: &Record) -> impl Iterator<Item = (&str, &[Evidence])> {
    let inspections = record.inspections.iter().map(|r| (&r.practice, &r.evidence));
    let ratings = record.ratings.iter().map(|r| (&r.practice, &r.evidence));
    let actions = record.actions.iter().map(|r| (&r.practice, &r.evidence));
    let findings = record.findings.iter().map(|r| (&r.practice, &r.evidence));
    inspections
        .chain(ratings)
        .chain(actions)
        .chain(findings)
        .map(|(name, evidence)| (name.as_str(), evidence.as_slice()))
}

/// Mentions known to be one practice, and all that they say of it.
#[derive(Debug, Default)]
pub(crate) struct Unit {
    mentions: BTreeSet<usize>,
    records: BTreeSet<usize>,
    names: BTreeSet<String>,
    aliases: BTreeSet<String>,
    owners: BTreeSet<String>,
    types: BTreeSet<ServiceType>,
    pub places: Places,
    pub location: Option<String>,
}

impl Unit {
    fn new(index: usize, mention: &Mention) -> Unit {
        let mut unit = Unit {
            mentions: BTreeSet::from([index]),
            records: BTreeSet::from([mention.record]),
            names: BTreeSet::from([folded(mention.name)]),
            places: Places::of(mention.places()),
            ..Unit::default()
        };
        if let Some(practice) = mention.practice {
            unit.aliases = practice.aliases.iter().map(|alias| folded(alias)).collect();
            unit.owners = practice.provider.iter().map(|owner| folded(owner)).collect();
            unit.types = practice.service_type.into_iter().collect();
            unit.location.clone_from(&practice.location_id);
        }
        unit
    }

    fn absorb(&mut self, other: Unit) {
        self.mentions.extend(other.mentions);
        self.records.extend(other.records);
        self.names.extend(other.names);
        self.aliases.extend(other.aliases);
        self.owners.extend(other.owners);
        self.types.extend(other.types);
        self.places.absorb(other.places);
        self.location = self.location.take().or(other.location);
    }

    /// Whether nothing that is known speaks against the two being one.
    pub fn fits(&self, other: &Unit) -> bool {
        let ids = self.location.as_ref().zip(other.location.as_ref());
        !self.places.contradict(&other.places) && ids.is_none_or(|(a, b)| a == b)
    }

    /// As [`Unit::fits`]; and no document names them side by side, as it does a practice and its branch.
    fn fits_elsewhere(&self, other: &Unit) -> bool {
        self.fits(other) && self.records.is_disjoint(&other.records)
    }

    /// As [`Unit::fits_elsewhere`], for names that are not the same: neither owns the other, they do the same, and
    /// doctors have no different initials.
    fn may_be(&self, other: &Unit) -> bool {
        let same_type = self.types.is_empty() || other.types.is_empty() || !self.types.is_disjoint(&other.types);
        let owned = !self.owners.is_disjoint(&other.names) || !other.owners.is_disjoint(&self.names);
        let initials = |a: &String| other.names.iter().all(|b| initials_agree(a, b));
        self.fits_elsewhere(other) && same_type && !owned && self.names.iter().all(initials)
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

/// Units whose names differ in what they say that the practice is, of one sort: "Medical Group" for "Medical Practice".
fn by_slip(units: &[Unit]) -> Vec<Vec<usize>> {
    by_kindred(units, |name| {
        let kindred = kindred(name)?;
        Some(format!("{} {:?}", kindred.stem, kindred.sort?))
    })
}

/// Units one of which leaves out what the practice is, where all that do not say the same sort.
fn by_stem(units: &[Unit]) -> Vec<Vec<usize>> {
    let mut sets = by_kindred(units, |name| Some(kindred(name)?.stem));
    sets.retain(|set| {
        let named = set.iter().filter_map(|&i| units.get(i)).flat_map(|unit| &unit.names);
        let sorts: BTreeSet<_> = named.filter_map(|name| kindred(name)).map(|k| k.sort).collect();
        sorts.len() < 2 || sorts.len() == 2 && sorts.contains(&None)
    });
    sets
}

fn by_kindred(units: &[Unit], key: impl Fn(&str) -> Option<String>) -> Vec<Vec<usize>> {
    let mut blocks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, unit) in units.iter().enumerate() {
        let keys: BTreeSet<String> = unit.names.iter().filter_map(|name| key(name)).collect();
        keys.into_iter()
            .for_each(|key| blocks.entry(key).or_default().push(index));
    }
    blocks.retain(|_, block| block.len() > 1);
    let sets = blocks.into_values().flat_map(|block| namesakes(units, &block));
    sets.filter(|set| all_may_be_one(units, set)).collect()
}

fn all_may_be_one(units: &[Unit], set: &[usize]) -> bool {
    let mut pairs = set.iter().enumerate();
    set.len() > 1 && pairs.all(|(at, &a)| set[at + 1..].iter().all(|&b| units[a].may_be(&units[b])))
}

/// Units whose alias is the name of one other unit, and of no more than one.
fn by_alias(units: &[Unit]) -> Vec<Vec<usize>> {
    by_offered(units, |name| Some(name.to_owned()), Unit::fits_elsewhere)
}

/// The same where the alias or the name leaves out, or slips, what the practice is.
fn by_stem_of_alias(units: &[Unit]) -> Vec<Vec<usize>> {
    by_offered(
        units,
        |name| Some(kindred(name)?.stem),
        |unit, other| {
            let sorts =
                |names: &BTreeSet<String>| names.iter().filter_map(|n| kindred(n)?.sort).collect::<BTreeSet<_>>();
            let (offered, named) = (sorts(&unit.aliases), sorts(&other.names));
            unit.may_be(other) && (offered.is_empty() || named.is_empty() || !offered.is_disjoint(&named))
        },
    )
}

fn by_offered(units: &[Unit], key: fn(&str) -> Option<String>, fits: fn(&Unit, &Unit) -> bool) -> Vec<Vec<usize>> {
    let mut named: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (index, unit) in units.iter().enumerate() {
        let keys: BTreeSet<String> = unit.names.iter().filter_map(|name| key(name)).collect();
        keys.into_iter()
            .for_each(|key| named.entry(key).or_default().push(index));
    }
    let mut offers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, unit) in units.iter().enumerate() {
        for alias in unit.aliases.difference(&unit.names).filter_map(|alias| key(alias)) {
            let namers = named.get(&alias).map_or(&[][..], Vec::as_slice);
            let mut fitting = namers.iter().copied().filter(|&n| n != index && fits(unit, &units[n]));
            if let (Some(one), None) = (fitting.next(), fitting.next()) {
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
        // What is told of no town fits none of two, and is no one practice with what else is told so.
        (
            &[
                "Tanhouse Surgery @ Selby",
                "Tanhouse Surgery @ Dereham",
                "Tanhouse Surgery",
                "Tanhouse Surgery",
            ],
            &["a", "b", "c", "d"],
        ),
        // Towns in one county, one town's name in two, counties alone.
        (
            &[
                "Tanhouse Surgery @ Selby, North Yorkshire",
                "Tanhouse Surgery @ York, North Yorkshire",
            ],
            &["a", "b"],
        ),
        (
            &[
                "Tanhouse Surgery @ Newport, Shropshire",
                "Tanhouse Surgery @ Newport, Isle of Wight",
                "Tanhouse Surgery @ Newport",
            ],
            &["a", "b", "c"],
        ),
        (
            &[
                "Tanhouse Surgery @ Kent",
                "Tanhouse Surgery @ Norfolk",
                "Tanhouse Surgery",
            ],
            &["a", "b", "c"],
        ),
        (
            &[
                "Tanhouse Surgery @ Selby, Yorkshire",
                "Tanhouse Surgery @ North Yorkshire",
            ],
            &["ab"],
        ),
        // A type left out or slipped.
        (
            &[
                "Ferry Lane Medical Centre @ Goole",
                "Ferry Lane @ Goole",
                "Ferry Lane Medical Group",
            ],
            &["abc"],
        ),
        (
            &["Ferry Lane Practice @ Goole", "Ferry Lane Surgery @ Hull", "Ferry Lane"],
            &["a", "b", "c"],
        ),
        (
            &["Ferry Lane Surgery", "+ Ferry Lane Health Centre", "Ferry Lane"],
            &["a", "b", "c"],
        ),
        (&["Park Surgery @ Goole", "Park Lane Surgery @ Goole"], &["a", "b"]),
        (
            &["Millfield Surgery @ Goole", "Millfields Surgery @ Goole"],
            &["a", "b"],
        ),
        (
            &["Acre Hospital @ Goole", "Acre NHS Trust @ Goole", "Acre @ Goole"],
            &["a", "b", "c"],
        ),
        (&["Acre Surgery @ Goole", "Acre Care Home @ Goole"], &["a", "b"]),
        (&["Acre House @ Goole", "Acre Lodge @ Goole"], &["a", "b"]),
        (&["Ferry Lane Surgery # 1-1", "Ferry Lane Practice # 1-2"], &["a", "b"]),
        // Partners' names.
        (
            &[
                "Dr A Hallam & Partners @ Goole",
                "Drs Hallam and Partners",
                "Dr Arthur Hallam and Partners",
            ],
            &["abc"],
        ),
        (
            &["Dr A Patel & Partners @ Goole", "Dr S Patel & Partners @ Goole"],
            &["a", "b"],
        ),
        // An alias whose type is left out or slipped.
        (
            &["Dr A Hallam & Partners | St Wilfrid’s Surgery", "Saint Wilfrids"],
            &["ab"],
        ),
        (
            &["Dr A Hallam & Partners | St Wilfrid’s Surgery", "St Wilfrid’s Hospice"],
            &["a", "b"],
        ),
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
    fn settled(records: &[Record], letters: &FxHashMap<(String, usize), char>) -> Vec<String> {
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
            let letters: FxHashMap<(String, usize), char> = places.zip('a'..).collect();
            for _ in 0..records.len() {
                assert_eq!(&settled(&records, &letters), practices, "{mentions:?}");
                records.rotate_left(1);
            }
            records.reverse();
            assert_eq!(&settled(&records, &letters), practices, "{mentions:?} reversed");
        }
    }
}
