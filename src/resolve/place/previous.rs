//! What a rating was before: former ratings told without a date, steps counted from older ones, and ratings that stayed.
//!
//! "It had been inadequate. It is now good": good, and inadequate before.

use super::{Placer, questions};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, Column, Evidence, Question, Rating};
use crate::read::ratings::claim::{Claim, Target};
use crate::read::ratings::set::Set;
use crate::resolve::board::{Board, Entry};

/// A rating told without the date of its inspection.
pub(super) struct Remembered {
    pub practice: usize,
    pub service: Option<String>,
    pub question: Question,
    pub rating: Rating,
    /// When it was told.
    pub reported: Option<PartialDate>,
    pub evidence: Evidence,
}

impl Placer<'_, '_> {
    /// A lead often tells the former rating as if it were the new one: "A surgery once branded inadequate is out of special
    /// measures." Of two ratings that one inspection cannot both have given, the one that is known to be former goes.
    pub(super) fn drop_outdated(&mut self) {
        let all = self.board.entries.clone();
        let same =
            |a: &Entry, b: &Entry| a.practice == b.practice && a.question == b.question && a.service == b.service;
        self.board.entries.retain(|e| {
            let mut others = all.iter().filter(|o| same(o, e) && o.rating != e.rating);
            let rival = others.find(|o| !o.past && o.inspected == e.inspected && o.rating.rank().is_some());
            let told_former = || {
                all.iter().any(|o| same(o, e) && o.past && o.rating == e.rating)
                    || rival.is_some_and(|o| o.previous == Some(e.rating))
            };
            let lead = e.question == Question::Overall && !e.past && !e.dated && e.previous.is_none();
            !(lead && rival.is_some() && told_former())
        });
    }

    /// "Our rating of this service stayed the same. We rated it as good."
    pub(super) fn stayed(&self, claim: &Claim) -> bool {
        let Some(before) = claim
            .sentence
            .checked_sub(1)
            .filter(|_| claim.set == Set::of(Question::Overall))
        else {
            return false;
        };
        let block = |s: usize| self.ground.doc.sentences.get(s).map(|s| s.block);
        let items = self.items.of(before);
        let has = |class: Class| items.iter().any(|i| i.class.has(class));
        let same = items
            .iter()
            .any(|i| i.reads(self.ground.doc, &["stayed the same", "same", "unchanged"]));
        block(before) == block(claim.sentence) && same && has(Class::SAME) && has(Class::GRADE) && !has(Class::RATING)
    }

    /// "Our rating of this service went up two grades", under a heading that tells what it now is: the former rating is
    /// counted back from it.
    pub(super) fn count_back(
        &mut self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        inspected: Option<PartialDate>,
    ) -> bool {
        let steps = match claim.value.to {
            Target::Step(n) => n,
            Target::Unchanged => 0,
            _ => return false,
        };
        let evidence = self
            .remembered(claim, practice, service, question, Rating::NotRated)
            .evidence;
        let now = self.board.entries.iter_mut().find(|e| {
            e.practice == practice
                && e.service == *service
                && e.question == question
                && e.inspected == inspected
                && !e.past
        });
        let Some((entry, before)) = now.and_then(|e| e.rating.step(-steps).map(|r| (e, r))) else {
            return false;
        };
        if entry.previous.is_none() {
            entry.previous = Some(before);
            entry.evidence.push(evidence);
        }
        true
    }

    pub(super) fn remembered(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        rating: Rating,
    ) -> Remembered {
        Remembered {
            practice,
            service: service.clone(),
            question,
            rating,
            reported: self.ground.reported(claim.sentence),
            evidence: self
                .ground
                .evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry),
        }
    }

    /// A former rating without a date: it lives in `previous` alone.
    pub(super) fn remember(&mut self, claim: &Claim, practice: usize, service: &Option<String>) -> bool {
        let told = match claim.value.to {
            Target::Is(rating) => Some(rating),
            _ => claim.value.from,
        };
        let Some(rating) = told.filter(|r| r.rank().is_some()) else {
            return true;
        };
        let of = |f: &&Remembered| f.practice == practice && f.service == *service;
        let known: Vec<Question> = self.former.iter().filter(of).map(|f| f.question).collect();
        let counted = questions(claim.set, &known);
        let whole = counted.is_some();
        for question in counted.unwrap_or_else(|| claim.set.questions().collect()) {
            let told = self.remembered(claim, practice, service, question, rating);
            self.former.push(told);
        }
        whole
    }

    pub(super) fn target(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        inspected: Option<PartialDate>,
    ) -> Option<Rating> {
        let before = || {
            let told = |f: &&Remembered| f.practice == practice && f.service == *service && f.question == question;
            self.board
                .former(practice, service, question, inspected, false)
                .or_else(|| self.former.iter().find(told).map(|f| f.rating))
        };
        match claim.value.to {
            Target::Is(rating) => Some(rating),
            Target::Step(n) => before()?.step(n),
            Target::Unchanged => before(),
            // The attachment puts the value of the clause before in its place.
            Target::Unnamed | Target::Ditto | Target::Reversed => None,
        }
    }
}

/// Fills `previous` from former ratings told without a date, and from older inspections.
pub(super) fn fill_previous(board: &mut Board, former: &[Remembered]) {
    let older: Vec<Option<Rating>> = board
        .entries
        .iter()
        .map(|e| board.former(e.practice, &e.service, e.question, e.inspected.or(e.published), e.past))
        .collect();
    let newest = board.clone();
    for (entry, found) in board.entries.iter_mut().zip(older) {
        if entry.previous.is_some() || entry.rating.rank().is_none() {
            continue;
        }
        if found.is_some() {
            entry.previous = found;
            continue;
        }
        if let Some(before) = dated_before(&newest, entry) {
            entry.previous = Some(before);
            continue;
        }
        // What a later entry of the page tells was before is not what was before an earlier one.
        let later = |f: &Remembered| match (f.reported, entry.reported) {
            (Some(told), Some(own)) => told.chronological(&own).is_gt(),
            _ => false,
        };
        let told = former.iter().find(|f| {
            f.practice == entry.practice && f.service == entry.service && f.question == entry.question && !later(f)
        });
        let is_newest = !newest.entries.iter().any(|o| {
            o.practice == entry.practice
                && o.question == entry.question
                && o.service == entry.service
                && o.rating.rank().is_some()
                && is_later(o, entry)
        });
        if let Some(Remembered { rating, evidence, .. }) = told
            && is_newest
            && (evidence.entry == "value.again"
                || *rating != entry.rating
                || !entry
                    .evidence
                    .iter()
                    .any(|e| e.start == evidence.start && e.columns == [Column::Rating]))
        {
            entry.previous = Some(*rating);
            entry.evidence.push(evidence.clone());
        }
    }
}

/// "It was rated good in 2016 and is now inadequate": what is told without a date is news, beside another rating that has
/// one.
fn dated_before(board: &Board, entry: &Entry) -> Option<Rating> {
    let when = |e: &Entry| e.inspected.or(e.published).filter(PartialDate::has_year);
    if entry.past || entry.dated || entry.inspected.or(entry.published).is_some() {
        return None;
    }
    let of = |e: &&Entry| {
        (e.practice, e.question, &e.service) == (entry.practice, entry.question, &entry.service)
            && e.reported == entry.reported
            && e.rating.rank().is_some()
            && e.rating != entry.rating
    };
    let undated = board.entries.iter().filter(of).any(|e| when(e).is_none());
    let mut dated: Vec<&Entry> = board.entries.iter().filter(of).filter(|e| when(e).is_some()).collect();
    dated.sort_by(|a, b| match (when(a), when(b)) {
        (Some(x), Some(y)) => x.chronological(&y),
        _ => std::cmp::Ordering::Equal,
    });
    dated.last().filter(|_| !undated).map(|e| e.rating)
}

fn is_later(a: &Entry, b: &Entry) -> bool {
    match (a.inspected.or(a.published), b.inspected.or(b.published)) {
        (Some(x), Some(y)) if x.has_year() && y.has_year() => x.chronological(&y).is_gt(),
        _ => b.past && !a.past,
    }
}
