//! Practices of one name, parted by their places and their location ids.
//!
//! Two towns are two practices; what is told without a town, or of two towns, joins only where it fits just one, and
//! stands alone where it fits several.

use super::identity::Unit;
use super::places::Places;
use std::collections::BTreeMap;

/// Units of one name, parted into practices.
pub(crate) fn namesakes(units: &[Unit], block: &[usize]) -> Vec<Vec<usize>> {
    let (mut placed, mut vague): (Vec<usize>, Vec<usize>) =
        block.iter().partition(|&&i| !units[i].places.towns().is_empty());
    if placed.is_empty() {
        (placed, vague) = vague.iter().partition(|&&i| !units[i].places.keys().is_empty());
    }
    let mut practices: Vec<Vec<usize>> = sharing_a_place(units, &placed)
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
            None => left.push(vec![unit]),
        }
    }
    let mut joined = Vec::new();
    for (practice, mut units_joining) in joining {
        units_joining.append(&mut practices[practice]);
        joined.extend(parted_by_id(units, units_joining));
    }
    practices.retain(|practice| !practice.is_empty());
    practices.extend(joined);
    practices.extend(left);
    practices
}

/// The one practice that a unit without a town fits: by a shared county if there is one, else any.
fn only_fit(units: &[Unit], practices: &[Vec<usize>], unit: usize) -> Option<usize> {
    let vague = &units[unit];
    let fitting = |by_county: bool| {
        let shares = |other: &usize| units[*other].places.shares_county(&vague.places);
        let fits = |practice: &[usize]| {
            practice.iter().all(|&other| units[other].fits(vague)) && (!by_county || practice.iter().any(shares))
        };
        let fitting = practices.iter().enumerate().filter(|(_, practice)| fits(practice));
        fitting.map(|(index, _)| index).take(2).collect::<Vec<_>>()
    };
    let sharing = fitting(true);
    let fitting = if sharing.is_empty() { fitting(false) } else { sharing };
    if let [one] = fitting[..] { Some(one) } else { None }
}

/// Units with a place, parted by their places; one that fits two which contradict each other, as a round-up of two
/// towns does, joins neither.
fn sharing_a_place(units: &[Unit], block: &[usize]) -> Vec<Vec<usize>> {
    let mut same_places: BTreeMap<&Places, Vec<usize>> = BTreeMap::new();
    for &unit in block {
        same_places.entry(&units[unit].places).or_default().push(unit);
    }
    let classes: Vec<(&Places, Vec<usize>)> = same_places.into_iter().collect();
    let mut known: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
    for (class, (places, _)) in classes.iter().enumerate() {
        places
            .keys()
            .iter()
            .for_each(|place| known.entry(place).or_default().push(class));
    }
    let near: Vec<Vec<usize>> = classes
        .iter()
        .map(|(places, _)| {
            let sharing = places.keys().iter().filter_map(|place| known.get(place)).flatten();
            let mut near: Vec<usize> = sharing.copied().filter(|&c| !classes[c].0.contradict(places)).collect();
            near.sort_unstable();
            near.dedup();
            near
        })
        .collect();
    let bridges = |near: &Vec<usize>| {
        near.iter()
            .any(|&a| near.iter().any(|&b| classes[a].0.contradict(classes[b].0)))
    };
    let joining: Vec<bool> = near.iter().map(|near| !bridges(near)).collect();
    let mut sets = Sets::new(classes.len());
    for (class, near) in near.iter().enumerate().filter(|(class, _)| joining[*class]) {
        near.iter()
            .filter(|&&other| joining[other])
            .for_each(|&other| sets.join(class, other));
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (class, (_, of)) in classes.into_iter().enumerate() {
        parts.entry(sets.root(class)).or_default().extend(of);
    }
    parts.into_values().collect()
}

/// One set unless location ids speak against it; then one for each id, and each unit without an id alone.
fn parted_by_id(units: &[Unit], set: Vec<usize>) -> Vec<Vec<usize>> {
    let mut parts: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for &unit in &set {
        parts.entry(units[unit].location.as_deref()).or_default().push(unit);
    }
    if parts.keys().flatten().count() <= 1 {
        return vec![set];
    }
    let alone = parts.remove(&None).unwrap_or_default();
    parts
        .into_values()
        .chain(alone.into_iter().map(|unit| vec![unit]))
        .collect()
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
