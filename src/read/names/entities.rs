//! Runs that name the same organisation become one entity.
//!
//! "Oake Bank Surgery" and "Oake Bank": one practice by two names.

mod cut;
mod merge;
mod short;

use super::runs::{Run, Tok};
use super::words::Head;
use crate::model::ServiceType;
use cut::{join_commas, joints_of_short_forms, part_all, part_joined, part_pairs, strip_owners, strip_towns};
use merge::{
    join_acronyms, join_branches, join_ends, join_last_words, join_legal_forms, join_own_trusts, join_owned,
    join_royal, join_shortened, join_without_and,
};
use rustc_hash::FxHashMap;
use short::{short_of, towns};

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
    join_legal_forms(runs, &mut out);
    join_branches(runs, &towns, &mut out);
    join_shortened(runs, &mut out);
    join_owned(runs, toks, &mut out);
    out
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

/// What a word for a house makes of a name.
const HOUSE: Head = Head::Weak(ServiceType::CareHome);

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
            // "Five Oaks" of "Five Oaks Hospitals NHS Trust"
            || (a, b) == (Head::Trust, HOUSE) && words[..*core] == run.words[..]
            || (a, b) == (HOUSE, Head::Trust) && *words == run.words[..run.core]
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
