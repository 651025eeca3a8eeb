//! From the records of many documents to one history for each practice.
//!
//! ```
//! use cqc_scan::{join::join, model::Record};
//! let told = |path: &str, rating: &str, inspected: &str| -> Record {
//!     serde_json::from_value(serde_json::json!({
//!         "path": path, "hash": path, "title": null, "kind": "news", "published": null, "evidence": [],
//!         "practices": [{"name": "Limes Surgery", "aliases": [], "service_type": null, "place": [],
//!                        "provider": null, "location_id": null, "evidence": []}],
//!         "inspections": [], "actions": [], "findings": [], "unresolved": [],
//!         "ratings": [{"practice": "Limes Surgery", "service": null, "question": "safe", "rating": rating,
//!                      "previous": null, "inspected": inspected, "published": null, "reported": null,
//!                      "evidence": []}]
//!     })).expect("a record")
//! };
//! let records = [told("a.txt", "good", "2019-10"), told("b.txt", "inadequate", "2021-03")];
//! let joined = join(&records);
//! assert_eq!(joined.practices.len(), 1);
//! assert_eq!(joined.changes[0].direction.as_str(), "down");
//! ```
//!
//! `identity` (with `names`, `kinds`, `places` and `towns`) decides which mentions are one practice, `inspections` which tellings are of one inspection; `facts`
//! pools what then is one row; `changes` and `timeline` follow from the rows. The records are taken in the order of
//! their paths first of all, and so the outcome does not depend on the order in which they come.

mod changes;
mod evidence;
mod facts;
mod identity;
mod inspections;
mod kinds;
mod names;
mod namesakes;
mod order;
mod places;
mod practices;
mod rows;
mod same;
mod services;
#[cfg(test)]
pub(crate) mod testing;
mod timeline;
mod towns;

pub use rows::*;
pub use same::{Numbers, numbers};

use crate::model::{Rating, Record, Unresolved};
use evidence::pooled;
use facts::{Facts, History};
use identity::Identities;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::io;
use std::num::NonZeroUsize;

/// Joins the records of any number of documents.
pub fn join(records: &[Record]) -> Joined<'_> {
    joined(records, |history, groups| groups.iter().filter_map(history).collect())
}

/// Of fewer documents than these waking other threads costs more than it spares.
const MANY: usize = 256;

/// Joins the records of many documents on several threads. The only error is that of a system that gives no threads.
pub fn join_on(threads: NonZeroUsize, records: &[Record]) -> io::Result<Joined<'_>> {
    if threads == NonZeroUsize::MIN || records.len() < MANY {
        return Ok(join(records));
    }
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads.get())
        .build()
        .map_err(io::Error::other)?;
    Ok(joined(records, |history, groups| {
        pool.install(|| groups.par_iter().filter_map(history).collect())
    }))
}

/// The history of the practice of a number.
type Tell<'t, 'a> = &'t (dyn Fn(&usize) -> Option<Told<'a>> + Sync);

/// So many histories are worked out before their rows are put into the tables: enough to keep all threads at work, few
/// enough that the rows do not stand in memory twice.
const STRETCH: usize = 4096;

/// Joins records; `work_out` asks for the history of each of some practices.
fn joined<'a>(records: &'a [Record], work_out: impl Fn(Tell<'_, 'a>, &[usize]) -> Vec<Told<'a>>) -> Joined<'a> {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| (&a.path, &a.hash).cmp(&(&b.path, &b.hash)));
    let identities = Identities::of(&records);
    let practices = practices::rows(&records, &identities);
    let documents = documents(&records, &identities, &practices);
    let mut joined = Joined {
        documents,
        practices,
        ..Joined::default()
    };
    let facts = facts_of(&records, &identities);
    for stretch in order::by_name(&joined.practices).chunks(STRETCH) {
        let tell = |group: &usize| joined.history(*group, facts.get(*group)?, &identities);
        let histories = work_out(&tell, stretch);
        histories.into_iter().for_each(|told| joined.add(told));
    }
    joined.add_not_understood(&records, &identities);
    order::sort_unresolved(&mut joined.unresolved);
    joined.practices.sort_by(order::practices);
    joined.records = records;
    joined
}

fn documents<'a>(
    records: &[&'a Record],
    identities: &Identities<'a>,
    practices: &[PracticeRow<'a>],
) -> Vec<DocumentRow<'a>> {
    let rows = records.iter().enumerate().map(|(index, record)| {
        let groups = record.practices.iter().flat_map(|p| identities.named(index, &p.name));
        let mut seen = FxHashSet::default();
        let names = groups.filter_map(|group| practices.get(group)).map(|row| row.who.name);
        let names: Vec<&str> = names.filter(|name| seen.insert(*name)).collect();
        DocumentRow {
            record,
            practices: names,
        }
    });
    rows.collect()
}

/// What the records say of each practice.
fn facts_of<'a>(records: &[&'a Record], identities: &Identities<'a>) -> Vec<Facts<'a>> {
    let mut all: Vec<Facts> = identities.groups.iter().map(|_| Facts::default()).collect();
    for (index, record) in records.iter().enumerate() {
        macro_rules! sort_out {
            ($($table:ident),+) => { $(for row in &record.$table {
                for group in identities.of_fact(index, &row.practice, &row.evidence) {
                    if let Some(facts) = all.get_mut(group) {
                        facts.$table.push((index, row));
                    }
                }
            })+ };
        }
        sort_out!(inspections, ratings, actions, findings);
    }
    all
}

/// The history of one practice.
struct Told<'a> {
    group: usize,
    overall: Option<Rating>,
    inspections: Vec<InspectionRow<'a>>,
    ratings: Vec<RatingRow<'a>>,
    changes: Vec<ChangeRow<'a>>,
    timeline: Vec<EventRow<'a>>,
    findings: Vec<FindingRow<'a>>,
    actions: Vec<ActionRow<'a>>,
    unresolved: Vec<UnresolvedRow<'a>>,
}

impl<'a> Joined<'a> {
    /// The history of a practice, by what the documents say of it.
    fn history(&self, group: usize, facts: &Facts<'a>, identities: &Identities<'a>) -> Option<Told<'a>> {
        let who = self.practices.get(group)?.who.clone();
        let history = History::of(facts);
        let ratings = history.ratings(facts, &who);
        let inspections = history.inspections(facts, &who);
        let actions = facts::actions(facts, &who);
        let mut telling: Vec<usize> = identities
            .groups
            .get(group)
            .into_iter()
            .flatten()
            .map(|m| m.record)
            .collect();
        telling.dedup();
        let documents: Vec<&DocumentRow> = telling
            .iter()
            .filter_map(|&record| self.documents.get(record))
            .collect();
        let (changes, mut unresolved) = changes::changes(&ratings);
        let conflicts = facts::conflicts(&ratings);
        unresolved.extend(conflicts.iter().filter_map(|sides| changes::conflict(sides)));
        let mut told = Told {
            group,
            overall: changes::latest_overall(&ratings),
            timeline: timeline::events(&who, &inspections, &ratings, &changes, &actions, &documents),
            findings: history.findings(facts, &who),
            inspections,
            ratings,
            changes,
            actions,
            unresolved,
        };
        order::sort(&mut told);
        Some(told)
    }

    fn add(&mut self, told: Told<'a>) {
        if let Some(practice) = self.practices.get_mut(told.group) {
            practice.overall = told.overall;
        }
        self.timeline.extend(told.timeline);
        self.changes.extend(told.changes);
        self.unresolved.extend(told.unresolved);
        self.findings.extend(told.findings);
        self.ratings.extend(told.ratings);
        self.inspections.extend(told.inspections);
        self.actions.extend(told.actions);
    }

    fn add_not_understood(&mut self, records: &[&'a Record], identities: &Identities<'a>) {
        for (index, record) in records.iter().enumerate() {
            for row in &record.unresolved {
                let groups = row
                    .practice
                    .iter()
                    .flat_map(|name| identities.of_fact(index, name, &row.evidence));
                let whose: Vec<Who> = groups
                    .filter_map(|group| Some(self.practices.get(group)?.who.clone()))
                    .collect();
                if whose.is_empty() {
                    self.unresolved.push(unresolved(row, None));
                }
                self.unresolved
                    .extend(whose.into_iter().map(|who| unresolved(row, Some(who))));
            }
        }
    }
}

fn unresolved<'a>(row: &'a Unresolved, who: Option<Who<'a>>) -> UnresolvedRow<'a> {
    UnresolvedRow {
        who,
        service: row.service.as_deref(),
        question: row.question,
        reason: row.reason,
        detail: row.detail.clone(),
        evidence: pooled(&row.evidence),
    }
}

#[cfg(test)]
mod tests;
