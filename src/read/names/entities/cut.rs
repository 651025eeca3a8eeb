//! Runs are cut where they hold more than a name, and joined where a comma parts one.
//!
//! "Oake Bank and Dee View" are two; "Friends of Elm Court" hold one; "Tees, Esk and Wear Valleys NHS Trust" is one.

use super::{Entities, is_strong};
use crate::read::names::runs::{Run, Tok, suffix};
use crate::read::names::words::Head;
use crate::text::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::LazyCell;

/// Owners that begin names of their own: "King's Mill Road Surgery".
const OWNERS: &[&str] = &[
    "king", "queen", "bishop", "abbot", "prior", "monk", "friar", "canon", "dean", "prince", "princess", "duke",
    "earl", "lord", "lady", "shepherd", "miller", "people", "women", "children", "men", "god", "our", "mother",
    "nurse", "pilgrim", "parson", "priest", "squire", "carter", "potter", "fisher", "hunter", "golder", "barber",
    "clerk",
];

/// "Leominster's Priory Garth Surgery": the town before the name falls away where the text knows it as a town.
pub(super) fn strip_towns(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    let owner = |r: &Run| toks[r.tokens.start].possessive && r.words.len() > 3 && r.head.is_some() && !r.doctor;
    if !runs.iter().any(owner) {
        runs.sort_by_key(|r| r.tokens.start);
        return;
    }
    let towns: FxHashSet<String> = runs
        .iter()
        .filter(|r| r.head.is_none() && r.words.len() == 1)
        .map(|r| r.words[0].clone())
        .collect();
    let mut parted = Vec::new();
    for run in runs.iter_mut() {
        let owner = owner(run);
        // Behind an unknown town a whole name has to follow: "Lister's Fold Surgery" is one.
        let whole = run.core > 2 && !OWNERS.contains(&run.words[0].as_str()) && toks[run.tokens.start + 1].capital;
        if owner && (towns.contains(&run.words[0]) || whole) {
            parted.push(town_of(run, toks));
            run.words.remove(0);
            run.core -= 1;
            run.tokens.start += 1;
            run.span.start = toks[run.tokens.start].span.start;
        }
    }
    runs.extend(parted);
    runs.sort_by_key(|r| r.tokens.start);
}

/// The first word of a run, without its `'s`, as a run of its own.
fn town_of(run: &Run, toks: &[Tok<'_>]) -> Run {
    let at = run.tokens.start;
    let mut span = toks[at].span;
    span.end -= suffix(toks[at].text) as u32;
    Run {
        tokens: at..at + 1,
        span,
        head: None,
        words: vec![run.words[0].clone()],
        core: 1,
        tail: 0,
        lower: false,
        bare: false,
        doctor: false,
        possessive: true,
        ..run.clone()
    }
}

/// "Chef Mark Oake of Elm Court", "Friends of Elm Court", "Great Selby's Elm Court", "Oake Homes Ltd - Elm Court": what
/// stands before falls away where the rest is a name itself; the company before a dash stays one of its own.
pub(super) fn strip_owners(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    let cuts: Vec<Joint> = {
        let headed = || runs.iter().enumerate().filter(|(_, r)| r.head.is_some());
        let cuts = headed().filter_map(|(n, run)| owner_of(run, toks).map(|(before, joint)| (n, before, joint)));
        let full = LazyCell::new(|| headed().map(|(_, r)| &*r.words).collect::<FxHashSet<_>>());
        cuts.filter(|(n, before, _)| full.contains(&runs[*n].words[*before..]))
            .collect()
    };
    let mut companies = Vec::new();
    for (n, before, joint) in cuts {
        let run = &mut runs[n];
        if toks[joint].kind == TokenKind::Mark {
            companies.push(company_of(run, joint, before, toks));
        }
        run.words.drain(..before);
        run.core = run.core.saturating_sub(before).max(1);
        run.tokens.start = joint + 1;
        run.span.start = toks[joint + 1].span.start;
    }
    runs.extend(companies);
    runs.sort_by_key(|r| r.tokens.start);
}

/// How many words stand before what may be a name itself, and the token behind which it begins.
fn owner_of(run: &Run, toks: &[Tok<'_>]) -> Option<(usize, usize)> {
    let joint = run.tokens.clone().find(|t| {
        toks[*t].folded == "of" || matches!(toks[*t].text, "-" | "–") || toks[*t].possessive && *t + 1 < run.tokens.end
    })?;
    let is_word = |t: &usize| toks[*t].kind != TokenKind::Mark || toks[*t].text == "&";
    let before = (run.tokens.start..=joint).filter(is_word).count();
    (before > 0 && before < run.words.len()).then_some((before, joint))
}

/// What stands before the dash of "Oake Homes Ltd - Elm Court".
fn company_of(run: &Run, joint: usize, words: usize, toks: &[Tok<'_>]) -> Run {
    let mut span = run.span;
    span.end = toks[joint - 1].span.end;
    Run {
        tokens: run.tokens.start..joint,
        span,
        head: Some(Head::Company),
        words: run.words[..words].to_vec(),
        core: words,
        tail: 0,
        lower: false,
        possessive: false,
        ..run.clone()
    }
}

/// "Tees, Esk and Wear Valleys NHS Trust", "Cumbria, Northumberland, Tyne and Wear NHS Trust": commas inside a name of a
/// trust or council.
pub(super) fn join_commas(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    for n in 1..runs.len() {
        let early = runs[n].words.iter().take(3).any(|w| w == "and");
        if !early || !matches!(runs[n].head, Some(Head::Trust | Head::Council)) {
            continue;
        }
        let Some(first) = first_of_list(runs, toks, n) else {
            continue;
        };
        let words: Vec<String> = runs[first..n].iter().flat_map(|r| r.words.iter().cloned()).collect();
        let (token, start) = (runs[first].tokens.start, runs[first].span.start);
        let run = &mut runs[n];
        run.core += words.len();
        run.words.splice(0..0, words);
        run.tokens.start = token;
        run.span.start = start;
        for part in &mut runs[first..n] {
            part.tokens.end = part.tokens.start;
        }
    }
    runs.retain(|r| !r.tokens.is_empty());
}

/// Where the list begins that commas join to a name; nowhere, if it is one of towns: "in Selby, Goole and Rye NHS Trust".
fn first_of_list(runs: &[Run], toks: &[Tok<'_>], n: usize) -> Option<usize> {
    const MOST: usize = 3;
    let joined = |k: &usize| {
        let (part, next) = (&runs[*k], &runs[*k + 1]);
        let comma = part.tokens.end + 1 == next.tokens.start && toks[part.tokens.end].text == ",";
        comma && part.head.is_none() && !part.doctor && !part.tokens.is_empty()
    };
    let first = (n.saturating_sub(MOST)..n).rev().take_while(joined).last()?;
    let lead = runs[first].tokens.start.checked_sub(1).map(|t| &toks[t]);
    let trust = matches!(runs[n].head, Some(Head::Trust));
    let town = lead.is_some_and(|t| matches!(t.folded, "in" | "near" | ",") || t.folded == "at" && !trust);
    (!town).then_some(first)
}

/// "Hexdale and North Weald" are two where each stands alone elsewhere.
pub(super) fn part_pairs(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    let loose = || runs.iter().enumerate().filter(|(_, r)| r.head.is_none() && !r.doctor);
    let alone = LazyCell::new(|| loose().map(|(_, r)| &*r.words).collect::<FxHashSet<_>>());
    let pair = |(n, run): (usize, &Run)| {
        let (at, joint) = and_of(run, toks)?;
        // "the infirmary in Selby and St Osyth's": behind "in" the first is a town.
        let town = run
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|n| matches!(toks[n].folded, "in" | "near"));
        let both = alone.contains(&run.words[at + 1..]) && (town || alone.contains(&run.words[..at]));
        both.then_some((n, at, joint))
    };
    let joints: Vec<Joint> = loose().filter_map(pair).collect();
    part_all(runs, toks, &joints);
}

/// Cuts a run before the "and" at a word and a token, and gives what stands behind it.
fn part_at(run: &mut Run, at: usize, joint: usize, toks: &[Tok<'_>]) -> Run {
    let mut second = run.clone();
    second.tokens.start = joint + 1;
    second.words = run.words[at + 1..].to_vec();
    second.core = second.words.len();
    // The full name of a service stays one.
    second.head = run.head.filter(|h| matches!(h, Head::Service(_)));
    second.span.start = toks[joint + 1].span.start;
    run.words.truncate(at);
    run.core = run.words.len();
    run.head = None;
    run.tokens.end = joint;
    run.span.end = toks[joint - 1].span.end;
    run.possessive = false;
    second
}

/// "Shropdoc and Rye Health on Call": two names where the first stands alone elsewhere and is no place.
pub(super) fn part_joined(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    let joins = |r: &Run| is_strong(r) && !r.doctor && r.words.iter().any(|w| w == "and");
    if !runs.iter().any(joins) {
        runs.sort_by_key(|r| r.tokens.start);
        return;
    }
    // How often each name stands alone; never, where the text is in it.
    let mut alone: FxHashMap<Vec<String>, usize> = FxHashMap::default();
    for run in runs.iter().filter(|r| r.head.is_none()) {
        let town =
            run.tokens.start > 0 && matches!(toks[run.tokens.start - 1].folded, "in" | "near" | "across" | "around");
        let count = alone.entry(run.words.clone()).or_insert(1000);
        *count = if town || *count == 0 { 0 } else { *count + 1 };
    }
    for n in 0..runs.len() {
        let Some(at) = runs[n]
            .words
            .iter()
            .position(|w| w == "and")
            .filter(|_| matches!(runs[n].head, Some(Head::Service(_))) && !runs[n].doctor)
        else {
            continue;
        };
        let Some(joint) = runs[n].tokens.clone().find(|t| matches!(toks[*t].folded, "and" | "&")) else {
            continue;
        };
        if alone.get(&runs[n].words[..at]).is_some_and(|count| *count > 1001) {
            let mut first = runs[n].clone();
            let second = &mut runs[n];
            second.words.drain(..=at);
            second.core = second.core.saturating_sub(at + 1).max(1);
            second.tokens.start = joint + 1;
            second.span.start = toks[joint + 1].span.start;
            first.words.truncate(at);
            first.core = at;
            first.head = None;
            first.tail = 0;
            first.tokens.end = joint;
            first.span.end = toks[joint - 1].span.end;
            runs.push(first);
        }
    }
    runs.sort_by_key(|r| r.tokens.start);
}

/// Where a run is to be cut: its number, and the place of its "and" among its words and among the tokens.
type Joint = (usize, usize, usize);

/// "Oake Bank and Dee View were rated": two short forms, and no name of its own.
pub(super) fn joints_of_short_forms(runs: &[Run], toks: &[Tok<'_>], known: &Entities) -> Vec<Joint> {
    let is_short = |words: &[String]| {
        words.first().is_some_and(|first| {
            known.beginning(first).iter().any(|e| {
                known.list[*e]
                    .forms
                    .iter()
                    .any(|(w, core)| words.len() >= *core && w.starts_with(words))
            })
        })
    };
    let mut out = Vec::new();
    for (n, run) in runs.iter().enumerate() {
        if run.doctor {
            continue;
        }
        let Some((at, joint)) = and_of(run, toks) else {
            continue;
        };
        // "both the West Elm and Dee and Wye Hospital": a short form of one, and the full name of another.
        if is_strong(run)
            && is_another(known, run, &run.words[..at], false)
            && is_another(known, run, &run.words[at + 1..], true)
        {
            out.push((n, at, joint));
            continue;
        }
        if !matches!(run.head, None | Some(Head::Weak(_))) {
            continue;
        }
        if is_short(&run.words[..at]) && is_short(&run.words[at + 1..]) {
            out.push((n, at, joint));
        }
    }
    out
}

/// Whether words name a service that is not the one of the run that they stand in: in full, or by its short form.
fn is_another(known: &Entities, run: &Run, words: &[String], full: bool) -> bool {
    let Some(first) = words.first() else { return false };
    known.beginning(first).iter().any(|e| {
        let entity = &known.list[*e];
        let named = |(form, core): &(Vec<String>, usize)| match full {
            true => form == words,
            false => words.len() >= *core && form.starts_with(words),
        };
        !entity.is_full(run) && entity.forms.iter().any(named)
    })
}

/// Where the "and" of a run stands among its words and among the tokens.
fn and_of(run: &Run, toks: &[Tok<'_>]) -> Option<(usize, usize)> {
    let at = run.words.iter().position(|w| w == "and")?;
    let joint = run.tokens.clone().find(|t| matches!(toks[*t].folded, "and" | "&"))?;
    Some((at, joint))
}

/// Cuts runs at their joints.
pub(super) fn part_all(runs: &mut Vec<Run>, toks: &[Tok<'_>], joints: &[Joint]) {
    let parts: Vec<Run> = joints
        .iter()
        .map(|(n, at, joint)| part_at(&mut runs[*n], *at, *joint, toks))
        .collect();
    runs.extend(parts);
    runs.sort_by_key(|r| r.tokens.start);
}
