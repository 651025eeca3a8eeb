//! Ratings that an inspection left as they were, because it looked at something else.
//!
//! "Maternity was rated inadequate. The hospital as a whole remains good": the visit to maternity did not rate the
//! hospital, so its date is none of that rating.

use super::Placer;
use crate::edtf::PartialDate;
use crate::model::{Column, Question};
use crate::read::ratings::claim::Claim;
use crate::resolve::board::{Board, Entry};
use std::collections::BTreeSet;

/// So many core services may a visit look at that rates nothing but them.
const FEW: usize = 2;

impl Placer<'_, '_> {
    /// "No new ratings have been issued. The hospital remains rated good": what a visit that rated nothing left as it was.
    pub(super) fn is_left_as_it_was(&self, claim: &Claim, practice: usize) -> bool {
        let section = self.ground.section(claim.sentence);
        let newest = self.newest(section, practice);
        let rated_nothing = |d: PartialDate| self.unrated.iter().any(|(p, u)| *p == practice && u.agrees(&d));
        claim.value.same && newest.is_some_and(rated_nothing)
    }
}

/// Takes the date of an inspection of core services from the overall ratings that "remain" beside it.
pub(super) fn free(board: &mut Board) {
    let all = board.entries.clone();
    for entry in board
        .entries
        .iter_mut()
        .filter(|e| stays(e) && !is_rated_itself(e, &all))
    {
        entry.inspected = None;
        entry.published = None;
        let of_visit = [Column::Inspected, Column::Published];
        entry
            .evidence
            .retain(|e| !e.columns.iter().any(|c| of_visit.contains(c)));
    }
}

fn stays(entry: &Entry) -> bool {
    entry.question == Question::Overall
        && entry.service.is_none()
        && entry.previous == Some(entry.rating)
        && !entry.past
        && !entry.dated
}

/// Whether the inspection of an entry rated its practice as a whole: more than that it stayed, or many of its services.
fn is_rated_itself(entry: &Entry, all: &[Entry]) -> bool {
    let mut together = all.iter().filter(|o| o.inspected == entry.inspected);
    let whole = |o: &Entry| o.practice == entry.practice && o.service.is_none();
    let more = together
        .clone()
        .any(|o| whole(o) && (o.question != Question::Overall || o.rating != entry.rating));
    let services: BTreeSet<&str> = together.by_ref().filter_map(|o| o.service.as_deref()).collect();
    more || services.is_empty() || services.len() > FEW
}
