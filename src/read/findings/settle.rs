//! Drafts become findings: each takes a side.

use super::Finding;
use super::lists::{Lead, Place};
use crate::model::Polarity;
use rustc_hash::FxHashMap;

/// A finding before its side is settled.
pub(super) struct Draft {
    pub finding: Finding,
    /// The side of its own words.
    pub side: Option<Polarity>,
    pub place: Place,
    pub block: usize,
    /// Whether it opens with "However".
    pub turns: bool,
}

/// Gives each draft its side: that of its own words, else what its lead, its list, its neighbour, the whole lean to.
pub(super) fn settle(drafts: Vec<Draft>) -> Vec<Finding> {
    let mut lists: FxHashMap<usize, i32> = FxHashMap::default();
    let mut whole = 0;
    for draft in &drafts {
        let weight = draft.side.map_or(0, |s| if s == Polarity::Positive { 1 } else { -1 });
        whole += weight;
        if let Some(list) = draft.place.list {
            *lists.entry(list).or_default() += weight;
        }
    }
    let lean = |list: Option<usize>| list.and_then(|l| lists.get(&l)).copied().and_then(side_of);
    let mut before: Option<(usize, Polarity)> = None;
    let mut out = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let list = draft.place.list;
        let led = match draft.place.lead {
            Some(Lead::Findings(side)) => side,
            Some(Lead::Turn) => lean(list.and_then(|l| l.checked_sub(1))).map(flip),
            _ => None,
        };
        let turned = before.filter(|_| draft.turns).map(|(_, p)| flip(p));
        let beside = before
            .filter(|(b, _)| list.is_none() && draft.block <= b + 1)
            .map(|(_, p)| p);
        let inferred = turned.or(led).or(lean(list)).or(beside).or(side_of(whole));
        let polarity = draft.side.or(inferred).unwrap_or(Polarity::Concern);
        before = Some((draft.block, polarity));
        out.push(Finding {
            polarity,
            ..draft.finding
        });
    }
    out
}

fn side_of(weight: i32) -> Option<Polarity> {
    match weight {
        0 => None,
        n if n > 0 => Some(Polarity::Positive),
        _ => Some(Polarity::Concern),
    }
}

fn flip(side: Polarity) -> Polarity {
    match side {
        Polarity::Concern => Polarity::Positive,
        Polarity::Positive => Polarity::Concern,
    }
}
