//! Runs that name the same organisation become one entity.

use super::runs::{Run, Tok, suffix};
use super::words::{Head, ROAD};
use crate::model::ServiceType;
use crate::text::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::LazyCell;

/// An organisation, a place or a person: whatever runs of capitals name.
#[derive(Clone, Debug)]
pub(super) struct Entity {
    /// What its ending makes of it; `None` where it has none.
    pub head: Option<Head>,
    /// The run that holds its fullest name.
    pub name: usize,
    /// All runs that name it, in the order of the text.
    pub runs: Vec<usize>,
    /// Whether its name goes on behind its ending: "Alder Homecare Selby".
    tail: bool,
    /// Whether it is only known with its ending in lower case: "the Oake Road surgery".
    lower: bool,
    /// Every full form, folded, with the length of its short form.
    forms: Vec<(Vec<String>, usize)>,
}

impl Entity {
    /// Whether a run tells its full name.
    pub fn is_full(&self, run: &Run) -> bool {
        self.forms.iter().any(|(words, _)| *words == run.words)
    }

    /// The short form of the fullest name.
    pub fn core<'r>(&self, runs: &'r [Run]) -> &'r [String] {
        let run = &runs[self.name];
        &run.words[..run.core]
    }
}

/// The entities of a document; which of them each run names.
#[derive(Debug, Default)]
pub(super) struct Entities {
    pub list: Vec<Entity>,
    /// For each run its entity.
    pub of_run: Vec<Option<usize>>,
    /// The entities that have a form which begins with a word.
    by_first: FxHashMap<String, Vec<usize>>,
}

impl Entities {
    fn beginning(&self, word: &str) -> &[usize] {
        self.by_first.get(word).map_or(&[], Vec::as_slice)
    }
}

/// Groups runs; `area` says that the text is about an area, whose name is then no council's. Runs that join two short forms ("Oake Bank and Dee View") are parted first.
pub(super) fn group(runs: &mut Vec<Run>, toks: &[Tok<'_>], area: bool) -> Entities {
    strip_towns(runs, toks);
    strip_owners(runs, toks);
    join_commas(runs, toks);
    part_joined(runs, toks);
    part_pairs(runs, toks);
    let (mut out, mut exact) = strong(runs);
    let joints = joints_of_short_forms(runs, toks, &out);
    if !joints.is_empty() {
        drop(exact);
        part_all(runs, toks, &joints);
        // The numbers of the runs have changed.
        (out, exact) = strong(runs);
    }
    for n in 0..runs.len() {
        if runs[n].head.is_some() && !is_strong(&runs[n]) {
            add_headed(runs, n, &mut out, &mut exact);
        }
    }
    choose_names(&mut out, runs);
    out.of_run = vec![None; runs.len()];
    for (e, entity) in out.list.iter().enumerate() {
        for r in &entity.runs {
            out.of_run[*r] = Some(e);
        }
    }
    let towns = towns(runs, toks);
    for n in 0..runs.len() {
        if out.of_run[n].is_none() {
            let known = short_of(&runs[n], toks, &out, area, &towns).or_else(|| exact.get(&*runs[n].words).copied());
            add_loose(runs, n, known, &mut out, &mut exact);
        }
    }
    join_acronyms(runs, toks, &mut out);
    join_ends(runs, &towns, &mut out);
    join_royal(runs, toks, &mut out);
    join_last_words(runs, toks, &mut out);
    join_without_and(runs, &mut out);
    join_own_trusts(runs, &mut out);
    join_branches(runs, &towns, &mut out);
    join_shortened(runs, &mut out);
    out
}

/// "Oake Hospital" of "Oake Hospital NHS Foundation Trust": a trust of one hospital, and one name for both.
fn join_own_trusts(runs: &[Run], out: &mut Entities) {
    let live = |out: &Entities, e: usize| !out.list[e].runs.is_empty();
    for part in 0..out.list.len() {
        if out.list[part].head != Some(Head::Service(ServiceType::Hospital)) || !live(out, part) {
            continue;
        }
        let name = &runs[out.list[part].name].words;
        let owns = |e: &usize| {
            let rest = runs[out.list[*e].name].words.strip_prefix(&name[..]);
            out.list[*e].head == Some(Head::Trust)
                && live(out, *e)
                && rest.is_some_and(|rest| !rest.is_empty() && rest.iter().all(|w| is_rank(w)))
        };
        if let Some(owner) = (0..out.list.len()).find(owns) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Stourton" of "Oake Hospital Stourton", where the text makes no town of it: "Stourton was inspected in May".
fn join_branches(runs: &[Run], towns: &FxHashSet<&[String]>, out: &mut Entities) {
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        if out.list[part].head.is_some() || out.list[part].runs.is_empty() || towns.contains(&*run.words) {
            continue;
        }
        let ends = |e: &usize| {
            let name = &runs[out.list[*e].name];
            let service = matches!(out.list[*e].head, Some(Head::Service(_)));
            *e != part
                && service
                && name.tail == run.words.len()
                && name.words.ends_with(&run.words)
                && !out.list[*e].runs.is_empty()
        };
        let mut owners = (0..out.list.len()).filter(ends);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Oakshire NHS Foundation Trust" of "Oakshire Healthcare NHS Foundation Trust", "Heartwell Hospital" of "Selby Heartwell
/// Hospital", where only one name of the text holds all its words.
fn join_shortened(runs: &[Run], out: &mut Entities) {
    let live = |e: &usize| !out.list[*e].runs.is_empty();
    let shortened = |part: usize| {
        let short = &out.list[part];
        let words = &runs[short.name].words;
        let holds = |e: &usize| {
            let full = &runs[out.list[*e].name].words;
            let same = *e != part && out.list[*e].head == short.head;
            same && match short.head {
                Some(Head::Trust) => is_trust_without_words(words, full),
                Some(Head::Service(ServiceType::Hospital)) => is_hospital_without_town(words, full),
                _ => false,
            }
        };
        let mut owners = (0..out.list.len()).filter(live).filter(holds);
        owners.next().filter(|_| owners.next().is_none())
    };
    let parts = (0..out.list.len()).filter(live);
    let pairs: Vec<(usize, usize)> = parts.filter_map(|part| Some((part, shortened(part)?))).collect();
    for (part, owner) in pairs {
        // A form that stands once beside many of the other is the slip.
        if out.list[owner].runs.len() * 2 < out.list[part].runs.len() {
            absorb(runs, owner, part, out);
        } else {
            absorb(runs, part, owner, out);
        }
    }
}

/// Whether the name of a trust leaves out words on its kind that the full one has: "healthcare", "foundation".
fn is_trust_without_words(short: &[String], full: &[String]) -> bool {
    const KIND: &[&str] = &[
        "healthcare",
        "health",
        "hospitals",
        "hospital",
        "university",
        "teaching",
        "partnership",
        "acute",
        "care",
        "community",
        "services",
        "and",
        "mental",
    ];
    let bare = |w: &&String| !is_rank(w);
    let kind = |w: &String| is_rank(w) || KIND.contains(&w.as_str());
    let mut rest = short.iter().filter(bare).peekable();
    let told = |w: &&String| rest.next_if(|s| s == w).is_none();
    let left: Vec<&String> = full.iter().filter(bare).filter(told).collect();
    let named = short.first().is_some_and(|w| !kind(w)) || short.len() > 4;
    rest.peek().is_none() && named && !left.is_empty() && left.iter().all(|w| kind(w))
}

/// Whether the name of a hospital leaves out the town that the full one begins with.
fn is_hospital_without_town(short: &[String], full: &[String]) -> bool {
    const CHAINS: &[&str] = &[
        "spire", "bmi", "nuffield", "ramsay", "circle", "bupa", "hca", "priory", "private", "cygnet",
    ];
    const COMMON: &[&str] = &[
        "general",
        "royal",
        "community",
        "district",
        "memorial",
        "county",
        "city",
        "university",
        "cottage",
        "private",
        "children",
        "women",
        "eye",
        "dental",
        "nhs",
        "st",
        "day",
        "infirmary",
        "hospital",
    ];
    let town = full.len().saturating_sub(short.len());
    full.ends_with(short)
        && (1..=2).contains(&town)
        && short.first().is_some_and(|w| !COMMON.contains(&w.as_str()))
        && !full[..town].iter().any(|w| CHAINS.contains(&w.as_str()) || w == "and")
}

/// "Elm and District Hospital" is "Elm District Hospital" too, whichever a text writes.
fn join_without_and(runs: &[Run], out: &mut Entities) {
    let bare = |e: usize| {
        runs[out.list[e].name]
            .words
            .iter()
            .filter(|w| *w != "and")
            .collect::<Vec<_>>()
    };
    let joined = |e: &usize| {
        let entity = &out.list[*e];
        let service = matches!(entity.head, Some(Head::Service(_) | Head::Trust));
        service && !entity.runs.is_empty() && runs[entity.name].words.iter().any(|w| w == "and")
    };
    let pairs: Vec<(usize, usize)> = (0..out.list.len())
        .filter(joined)
        .filter_map(|owner| {
            let words = bare(owner);
            let same =
                |part: &usize| *part != owner && out.list[*part].head == out.list[owner].head && bare(*part) == words;
            Some((owner, (0..out.list.len()).find(same)?))
        })
        .collect();
    for (owner, part) in pairs {
        absorb(runs, part, owner, out);
    }
}

/// The entities by their names.
type Exact<'r> = FxHashMap<&'r [String], usize>;

/// Whether its ending makes a service of a run.
fn is_strong(run: &Run) -> bool {
    matches!(run.head, Some(Head::Service(_)))
}

/// The entities of the runs that are services by their endings.
fn strong(runs: &[Run]) -> (Entities, Exact<'_>) {
    let (mut out, mut exact) = (Entities::default(), Exact::default());
    for n in (0..runs.len()).filter(|n| is_strong(&runs[*n])) {
        add_headed(runs, n, &mut out, &mut exact);
    }
    (out, exact)
}

/// "the Royal", "the Royal Infirmary" of "Oake Royal Infirmary", where no other hospital has these words.
fn join_royal(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    let hospital = |head: Option<Head>| {
        matches!(
            head,
            Some(Head::Service(ServiceType::Hospital) | Head::Weak(ServiceType::Hospital))
        )
    };
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let word = matches!(run.words[0].as_str(), "royal" | "general" | "memorial" | "district");
        let led = |r: &usize| {
            runs[*r]
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|n| toks[n].folded == "the")
        };
        if !word
            || !(run.bare || run.words.len() == 1)
            || out.list[part].runs.is_empty()
            || !out.list[part].runs.iter().all(led)
        {
            continue;
        }
        let holds = |e: &usize| {
            let name = &runs[out.list[*e].name];
            *e != part
                && hospital(out.list[*e].head)
                && !out.list[*e].runs.is_empty()
                && name.words.windows(run.words.len()).any(|w| *w == run.words[..])
        };
        let mut owners = (0..out.list.len()).filter(holds);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "The Lodge" of "Alder Lodge", where no other name ends in that word.
fn join_last_words(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let led = |r: &usize| {
            let before = runs[*r].tokens.start.checked_sub(1).map(|n| &toks[n]);
            before.is_some_and(|t| t.folded == "the")
        };
        let [word] = run.words.as_slice() else { continue };
        if out.list[part].runs.is_empty() || !out.list[part].runs.iter().all(led) {
            continue;
        }
        let ends = |e: &usize| {
            let name = &runs[out.list[*e].name];
            matches!(out.list[*e].head, Some(Head::Weak(_)))
                && name.words.len() > 1
                && name.words.last() == Some(word)
                && !out.list[*e].runs.is_empty()
        };
        let mut owners = (0..out.list.len()).filter(ends);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Home First" of "Selby Home First", "12 Mill Lane" of "Oake Lives, 12 Mill Lane", each site of "the Ash, Oake Walk and
/// Elm Surgery", "Elm Sands" of "Elm Sands EMI": the end of a name, or a part of one with commas, is a name of the same service.
fn join_ends(runs: &[Run], towns: &FxHashSet<&[String]>, out: &mut Entities) {
    // "Oake Lives" before "12 Mill Lane" is who runs it.
    let beginning = |name: &Run, part: &Run| {
        let rest = name.words.strip_prefix(&part.words[..]);
        name.head.is_none() && rest.is_some_and(|r| !r.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit())))
    };
    let ends = |name: &Run, part: &Run| {
        let pair = name.words.len() > part.words.len() && name.words[name.words.len() - part.words.len() - 1] == "and";
        part.words.len() > 1 && !pair && (name.words.ends_with(&part.words) && name.tail == 0 || beginning(name, part))
    };
    let site = |name: &Run, part: &Run| {
        let words = name.words.iter().filter(|w| *w != "and").count();
        let marks = name.tokens.len() > words + 1 && name.words.iter().any(|w| w == "and");
        marks
            && matches!(name.head, Some(Head::Service(_)))
            && name.words.windows(part.words.len()).any(|w| *w == part.words[..])
    };
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let loose =
            matches!(out.list[part].head, None | Some(Head::Weak(_))) && !run.doctor && !towns.contains(&*run.words);
        if !loose || out.list[part].runs.is_empty() {
            continue;
        }
        let owner = (0..out.list.len()).find(|e| {
            let name = &runs[out.list[*e].name];
            let longer =
                *e != part && name.words.len() > run.words.len() && !name.doctor && !out.list[*e].runs.is_empty();
            let end = out.list[part].head.is_none()
                && matches!(out.list[*e].head, None | Some(Head::Weak(_)))
                && ends(name, run);
            longer && (end || site(name, run))
        });
        if let Some(owner) = owner {
            absorb(runs, part, owner, out);
        }
    }
}

/// Makes all runs of one entity those of another.
fn absorb(runs: &[Run], part: usize, owner: usize, out: &mut Entities) {
    let mut moved = std::mem::take(&mut out.list[part].runs);
    for r in &moved {
        out.of_run[*r] = Some(owner);
    }
    out.list[owner].runs.append(&mut moved);
    out.list[owner].runs.sort_by_key(|r| runs[*r].tokens.start);
}

/// "Rye Health on Call (RHoC)", "TMMG = Trent Meadows Medical Group": the letters are one more name.
fn join_acronyms(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    let ends: FxHashMap<usize, usize> = runs.iter().enumerate().map(|(n, r)| (r.tokens.end, n)).collect();
    let starts: FxHashMap<usize, usize> = runs.iter().enumerate().map(|(n, r)| (r.tokens.start, n)).collect();
    let initials: Vec<(String, usize)> = out
        .list
        .iter()
        .enumerate()
        .filter(|(_, e)| e.head.is_some() && runs[e.name].words.len() > 2)
        .map(|(n, e)| (initials(&runs[e.name]), n))
        .collect();
    for n in 0..runs.len() {
        let run = &runs[n];
        let text = toks[run.tokens.start].text;
        let letters = run.tokens.len() == 1 && text.len() < 9 && text.chars().filter(|c| c.is_uppercase()).count() > 1;
        if !letters || run.head.is_some() {
            continue;
        }
        let mark = |at: usize| toks.get(at).map_or("", |t| t.text);
        let bracket = run.tokens.start > 1 && mark(run.tokens.start - 1) == "(" && mark(run.tokens.end) == ")";
        let owner = if bracket {
            ends.get(&(run.tokens.start - 1)).copied()
        } else {
            starts
                .get(&(run.tokens.end + 1))
                .copied()
                .filter(|_| mark(run.tokens.end) == "=")
        };
        let spelt = || {
            initials
                .iter()
                .find(|(i, _)| text.len() > 2 && i.starts_with(run.words[0].as_str()))
                .map(|(_, e)| *e)
        };
        let owner = owner
            .filter(|o| runs[*o].head.is_some())
            .and_then(|o| out.of_run[o])
            .or_else(spelt);
        let Some(owner) = owner else { continue };
        let Some(own) = out.of_run[n].filter(|e| *e != owner) else {
            continue;
        };
        absorb(runs, own, owner, out);
    }
}

/// The first letters of a name's words, small ones left out: "uhnm".
fn initials(name: &Run) -> String {
    let first = |w: &String| {
        w.chars()
            .next()
            .filter(|_| !matches!(w.as_str(), "of" | "and" | "the" | "on" | "upon"))
    };
    name.words.iter().filter_map(first).collect()
}

/// Owners that begin names of their own: "King's Mill Road Surgery".
const OWNERS: &[&str] = &[
    "king", "queen", "bishop", "abbot", "prior", "monk", "friar", "canon", "dean", "prince", "princess", "duke",
    "earl", "lord", "lady", "shepherd", "miller", "people", "women", "children", "men", "god", "our", "mother",
    "nurse", "pilgrim", "parson", "priest", "squire", "carter", "potter", "fisher", "hunter", "golder", "barber",
    "clerk",
];

/// "Leominster's Priory Garth Surgery": the town before the name falls away where the text knows it as a town.
fn strip_towns(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
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
fn strip_owners(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
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
fn join_commas(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
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
fn part_pairs(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
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
fn part_joined(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
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

fn add_headed<'r>(runs: &'r [Run], n: usize, out: &mut Entities, exact: &mut Exact<'r>) {
    let run = &runs[n];
    let known = exact.get(&*run.words).copied().filter(|e| out.list[*e].head.is_some());
    let known = known.or_else(|| {
        out.beginning(&run.words[0])
            .iter()
            .copied()
            .find(|e| same(&out.list[*e], run))
    });
    let at = known.unwrap_or_else(|| {
        out.list.push(Entity {
            head: run.head,
            name: n,
            runs: Vec::new(),
            tail: false,
            lower: run.lower,
            forms: Vec::new(),
        });
        out.list.len() - 1
    });
    let entity = &mut out.list[at];
    let place = entity
        .runs
        .partition_point(|r| runs[*r].tokens.start < run.tokens.start);
    entity.runs.insert(place, n);
    if !entity.is_full(run) {
        entity.forms.push((run.words.clone(), run.core));
        let mut first = vec![&run.words[0]];
        if run.words[0] == "london" && run.head == Some(Head::Council) && run.words.len() > 3 {
            entity.forms.push((run.words[3..].to_vec(), run.words.len() - 3));
            first.push(&run.words[3]);
        }
        for word in first {
            let list = out.by_first.entry(word.clone()).or_default();
            if !list.contains(&at) {
                list.push(at);
            }
        }
    }
    exact.entry(&run.words).or_insert(at);
}

/// Whether a headed run is another form of an entity: a type word more, or a slip of it.
fn same(entity: &Entity, run: &Run) -> bool {
    let (Some(a), Some(b)) = (entity.head, run.head) else {
        return false;
    };
    entity.forms.iter().any(|(words, core)| {
        let branch = words[..*core] == run.words[..] || run.words[..run.core] == words[..];
        let cores = words[..*core] == run.words[..run.core] || branch;
        let prefix = words.starts_with(&run.words) || run.words.starts_with(words);
        let slip = words.len() == run.words.len()
            && words[..words.len() - 1] == run.words[..run.words.len() - 1]
            && words.len() > 2
            // "Alder Homecare Selby" and "Alder Homecare Goole" are two branches.
            && run.tail == 0;
        cores
            && run.core > 0
            && !run.doctor
            && kin(a, b)
            && (prefix || slip || run.lower || entity.lower || a == Head::Council)
            || (a, b) == (Head::Trust, Head::Trust) && is_one_trust(words, &run.words)
    })
}

/// "Ouse Hospitals NHS Trust" and "Ouse Hospitals NHS Foundation Trust": what it calls itself with or without its rank.
fn is_one_trust(a: &[String], b: &[String]) -> bool {
    let bare = |w: &&String| !is_rank(w);
    a.iter().filter(bare).eq(b.iter().filter(bare)) && a.iter().any(|w| bare(&w))
}

/// A word of a trust's name that gives its rank and tells it from no other.
fn is_rank(word: &str) -> bool {
    matches!(word, "nhs" | "foundation" | "trust")
}

/// Whether two endings may be of one organisation.
fn kin(a: Head, b: Head) -> bool {
    use Head::{Company, Service, Weak};
    match (a, b) {
        (Service(x), Service(y)) => x == y,
        (Service(_), Weak(_)) | (Weak(_), Service(_)) => true,
        (Service(ServiceType::Ambulance), Head::Trust) | (Head::Trust, Service(ServiceType::Ambulance)) => true,
        (Company, Head::Trust) | (Head::Trust, Company) => true,
        (Company, Service(ServiceType::HomeCare)) | (Service(ServiceType::HomeCare), Company) => true,
        _ => a == b,
    }
}

/// The fullest form is the name: the longest, of equals the most frequent, then the first.
fn choose_names(out: &mut Entities, runs: &[Run]) {
    for entity in &mut out.list {
        let mut counts: FxHashMap<&[String], usize> = FxHashMap::default();
        for r in &entity.runs {
            *counts.entry(&runs[*r].words).or_default() += 1;
        }
        let count = |r: usize| counts.get(&runs[r].words[..]).copied();
        let best = entity.runs.iter().copied().max_by_key(|r| {
            (
                !runs[*r].lower,
                !runs[*r].shouts,
                runs[*r].words.len(),
                // The "4" of "4 and 6 Mill Lane" is hardly how it is written.
                runs[*r].tokens.len() > 1,
                count(*r),
                std::cmp::Reverse(*r),
            )
        });
        entity.name = best.unwrap_or(entity.name);
        entity.tail = runs[entity.name].tail > 0;
        let strong = entity
            .runs
            .iter()
            .filter_map(|r| runs[*r].head)
            .find(|h| matches!(h, Head::Service(_) | Head::Trust));
        entity.head = strong.or(runs[entity.name].head);
    }
}

/// Where a run is to be cut: its number, and the place of its "and" among its words and among the tokens.
type Joint = (usize, usize, usize);

/// "Oake Bank and Dee View were rated": two short forms, and no name of its own.
fn joints_of_short_forms(runs: &[Run], toks: &[Tok<'_>], known: &Entities) -> Vec<Joint> {
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
fn part_all(runs: &mut Vec<Run>, toks: &[Tok<'_>], joints: &[Joint]) {
    let parts: Vec<Run> = joints
        .iter()
        .map(|(n, at, joint)| part_at(&mut runs[*n], *at, *joint, toks))
        .collect();
    runs.extend(parts);
    runs.sort_by_key(|r| r.tokens.start);
}

/// The names that the text uses as those of towns: "in Selby", "Selby care home", "Selby Council".
fn towns<'r>(runs: &'r [Run], toks: &[Tok<'_>]) -> FxHashSet<&'r [String]> {
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

/// Whether a number may be that of a house: the year that ends the line above is none.
fn is_house_number(tok: &Tok<'_>) -> bool {
    let year = tok.text.len() == 4 && matches!(tok.text.get(..2), Some("19" | "20"));
    tok.kind == TokenKind::Number && !year
}

/// The entity of which a run is a short form.
fn short_of(run: &Run, toks: &[Tok<'_>], known: &Entities, area: bool, towns: &FxHashSet<&[String]>) -> Option<usize> {
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
            // "Crowtree" of "Crowtree Grange", unless it is a town as well.
            let house = matches!(e.head, Some(Head::Weak(_))) && w.len() == *core && run.words.len() + 1 == *core;
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

fn add_loose<'r>(runs: &'r [Run], n: usize, known: Option<usize>, out: &mut Entities, exact: &mut Exact<'r>) {
    let run = &runs[n];
    let at = known.unwrap_or_else(|| {
        out.list.push(Entity {
            head: None,
            name: n,
            runs: Vec::new(),
            tail: false,
            lower: false,
            forms: vec![(run.words.clone(), run.core)],
        });
        exact.insert(&run.words, out.list.len() - 1);
        out.list.len() - 1
    });
    // The "4" of "4 and 6 Mill Lane" is hardly how it is written.
    let named = &runs[out.list[at].name];
    if named.words == run.words && named.tokens.len() < run.tokens.len() {
        out.list[at].name = n;
    }
    let runs_of = &mut out.list[at].runs;
    let place = runs_of.partition_point(|r| runs[*r].tokens.start < run.tokens.start);
    runs_of.insert(place, n);
    out.of_run[n] = Some(at);
}
