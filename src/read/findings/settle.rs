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
    /// Whether they take that side plainly.
    pub plain: bool,
    pub place: Place,
    pub block: usize,
    /// Whether it opens with "However".
    pub turns: bool,
}

/// Gives each draft its side: that of its own words, else what its lead or its list leans to, else what such a plain
/// sentence mostly tells.
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
        // Blame is seldom told without a word of blame: what points nowhere is praise, unless all around it is blamed.
        let blamed = beside == Some(Polarity::Concern) && whole < 0;
        let plain = if blamed { Polarity::Concern } else { Polarity::Positive };
        let inferred = turned.or(led).or(lean(list)).unwrap_or(plain);
        // Among strengths one whose words hardly point is a strength.
        let praised = led.or(lean(list)) == Some(Polarity::Positive);
        let polarity = draft.side.filter(|_| draft.plain || !praised).unwrap_or(inferred);
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
