//! Practices of one name, parted by their places and their location ids.
//!
//! Two towns are two practices; what is told without a town, or of two towns, joins only where it fits just one.

use super::identity::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// Units of one name, parted into practices.
pub(crate) fn namesakes(units: &[Unit], block: &[usize]) -> Vec<Vec<usize>> {
    let (towns, vague): (Vec<usize>, Vec<usize>) = block.iter().partition(|&&i| units[i].has_town());
    let mut practices: Vec<Vec<usize>> = sharing_a_place(units, &towns)
        .into_iter()
        .flat_map(|practice| parted_by_id(units, practice))
        .collect();
    if practices.is_empty() {
        return parted_by_id(units, vague);
    }
    let mut joining: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut left = Vec::new();
    for unit in vague {
        match only_fit(units, &practices, unit) {
            Some(practice) => joining.entry(practice).or_default().push(unit),
            None => left.push(unit),
        }
    }
    for (practice, mut units_joining) in joining {
        units_joining.append(&mut practices[practice]);
        let mut parts = parted_by_id(units, units_joining).into_iter();
        practices[practice] = parts.next().unwrap_or_default();
        practices.extend(parts);
    }
    practices.extend(parted_by_id(units, left));
    practices
}

/// The one practice that a unit without a town fits: by a shared county if there is one, else any.
fn only_fit(units: &[Unit], practices: &[Vec<usize>], unit: usize) -> Option<usize> {
    let fitting = |by_county: bool| {
        let fits = |other: &usize| units[*other].fits(&units[unit]);
        let shares = |other: &usize| units[*other].shares_place(&units[unit]);
        let all = practices
            .iter()
            .enumerate()
            .filter(move |(_, p)| p.iter().all(fits) && (!by_county || p.iter().any(shares)));
        all.map(|(index, _)| index).collect::<Vec<_>>()
    };
    let sharing = fitting(true);
    let fitting = if sharing.is_empty() { fitting(false) } else { sharing };
    if let [one] = fitting[..] { Some(one) } else { None }
}

/// Units with a town, parted by their places; one that shares places with two that contradict each other, as a
/// round-up of two towns does, joins neither.
fn sharing_a_place(units: &[Unit], block: &[usize]) -> Vec<Vec<usize>> {
    let mut same_places: BTreeMap<&BTreeSet<String>, Vec<usize>> = BTreeMap::new();
    for &unit in block {
        same_places.entry(&units[unit].places).or_default().push(unit);
    }
    let classes: Vec<(&BTreeSet<String>, Vec<usize>)> = same_places.into_iter().collect();
    let mut known: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
    for (class, (places, _)) in classes.iter().enumerate() {
        places
            .iter()
            .for_each(|place| known.entry(place).or_default().push(class));
    }
    let near = |place: &String| known.get(place).into_iter().flatten().map(|&class| classes[class].0);
    let bridges = |places: &BTreeSet<String>| {
        let apart = |a: &String, b: &String| near(a).any(|one| near(b).any(|other| one.is_disjoint(other)));
        places.iter().any(|a| places.iter().any(|b| a < b && apart(a, b)))
    };
    let mut sets = Sets::new(classes.len());
    let joining: Vec<bool> = classes.iter().map(|(places, _)| !bridges(places)).collect();
    for near in known.values() {
        let mut near = near.iter().filter(|&&class| joining[class]);
        let first = near.next();
        near.for_each(|&class| sets.join(*first.unwrap_or(&class), class));
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (class, (_, of)) in classes.into_iter().enumerate() {
        parts.entry(sets.root(class)).or_default().extend(of);
    }
    parts.into_values().collect()
}

/// One set unless location ids speak against it; then one for each id, and one for the units without an id.
fn parted_by_id(units: &[Unit], set: Vec<usize>) -> Vec<Vec<usize>> {
    let mut parts: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for &unit in &set {
        parts.entry(units[unit].location.as_deref()).or_default().push(unit);
    }
    let ids = parts.keys().flatten().count();
    if ids <= 1 {
        vec![set]
    } else {
        parts.into_values().collect()
    }
}

/// Disjoint sets of indices; the smallest index of a set stands for it.
pub(crate) struct Sets(Vec<usize>);

impl Sets {
    pub fn new(len: usize) -> Sets {
        Sets((0..len).collect())
    }

    pub fn root(&mut self, mut index: usize) -> usize {
        while self.0[index] != index {
            self.0[index] = self.0[self.0[index]];
            index = self.0[index];
        }
        index
    }

    pub fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
    }
}
