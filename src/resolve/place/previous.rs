//! What a rating was before: former ratings told without a date, steps counted from older ones, and ratings that stayed.
//!
//! "It had been inadequate. It is now good": good, and inadequate before.

use super::{Placer, questions};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, Column, Evidence, Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target};
use crate::read::ratings::likeness::OTHER;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::FORMER_CAME;
use crate::resolve::board::{Board, Entry};
use rustc_hash::FxHashMap;

/// A former rating of a practice's question, told without the date of its inspection.
pub(super) struct Remembered {
    service: Option<String>,
    rating: Rating,
    /// When it was told.
    reported: Option<PartialDate>,
    /// Whether it is told as what came after another: "a year later it had crept up to good".
    later: bool,
    evidence: Evidence,
}

/// What is remembered of each practice and question, in the order of the text.
#[derive(Default)]
pub(super) struct Memory(FxHashMap<(usize, Question), Vec<Remembered>>);

impl Memory {
    pub fn add(&mut self, practice: usize, question: Question, told: Remembered) {
        self.0.entry((practice, question)).or_default().push(told);
    }

    fn told<'m>(
        &'m self,
        practice: usize,
        service: &'m Option<String>,
        question: Question,
    ) -> impl Iterator<Item = &'m Remembered> {
        let told = self.0.get(&(practice, question)).into_iter().flatten();
        told.filter(move |f| f.service == *service)
    }
}

impl Placer<'_, '_> {
    /// A lead often tells the former rating as if it were the new one: "A surgery once branded inadequate is out of special
    /// measures." Of two ratings that one inspection cannot both have given, the one that is known to be former goes.
    pub(super) fn drop_outdated(&mut self) {
        self.board.retain(|board, e| {
            let mut same = board
                .of_practice(e.practice)
                .filter(|o| o.question == e.question && o.service == e.service);
            let rival = same
                .clone()
                .filter(|o| o.rating != e.rating)
                .find(|o| !o.past && o.inspected == e.inspected && o.rating.rank().is_some());
            let mut told_former =
                || same.any(|o| o.past && o.rating == e.rating) || rival.is_some_and(|o| o.previous == Some(e.rating));
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
        let block = |s: usize| self.ground.doc.block_of(s);
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
        let evidence = self.remembered(claim, service, Rating::NotRated).evidence;
        let now = self.board.find_mut(practice, |e| {
            e.service == *service && e.question == question && e.inspected == inspected && !e.past
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

    pub(super) fn remembered(&self, claim: &Claim, service: &Option<String>, rating: Rating) -> Remembered {
        Remembered {
            service: service.clone(),
            rating,
            reported: self.ground.reported(claim.sentence),
            later: self.is_told_as_later(claim),
            evidence: self
                .ground
                .evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry),
        }
    }

    /// "A year later it had crept up to requires improvement", "it has since been rated good".
    pub(super) fn is_told_as_later(&self, claim: &Claim) -> bool {
        // "The previous good rating came after an inadequate one in 2018"
        if claim.entry == FORMER_CAME {
            return true;
        }
        let items = self.items.of(claim.sentence);
        let lead = items.iter().take_while(|i| i.span.start < claim.place).take(5);
        let says = |i: &Item| {
            let words = self.ground.doc.slice(i.span);
            let last = words.rsplit(' ').next().unwrap_or("");
            last.eq_ignore_ascii_case("later") || i.reads(self.ground.doc, &["subsequently", "afterwards"])
        };
        lead.into_iter().any(says)
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
        let remembered = |q: &Question| self.former.told(practice, service, *q).next().is_some();
        let known: Vec<Question> = Question::ALL.iter().copied().filter(remembered).collect();
        let counted = questions(claim.set, &known);
        let whole = counted.is_some();
        for question in counted.unwrap_or_else(|| claim.set.questions().collect()) {
            let told = self.remembered(claim, service, rating);
            self.former.add(practice, question, told);
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
            let told = || self.former.told(practice, service, question).next().map(|f| f.rating);
            let in_an_entry = || {
                let day = self.ground.reported(claim.sentence)?;
                self.board.told_before(practice, service, question, day)
            };
            let news = inspected.is_none().then(in_an_entry).flatten();
            news.or_else(|| self.board.former(practice, service, question, inspected, false))
                .or_else(told)
                .or_else(in_an_entry)
        };
        match claim.value.to {
            Target::Is(rating) => Some(rating),
            Target::Step(n) => claim.value.from.or_else(before)?.step(n),
            Target::Unchanged => before(),
            Target::Like(other, asked) if other != practice => {
                let other = if other == OTHER {
                    self.other_than(practice)?
                } else {
                    other
                };
                self.of_another(other, asked.unwrap_or(question))
            }
            // The attachment puts the value of the clause before in its place.
            Target::Unnamed | Target::Ditto | Target::Reversed | Target::Like(..) => None,
        }
    }
}

impl Placer<'_, '_> {
    /// The other one of two practices.
    fn other_than(&self, practice: usize) -> Option<usize> {
        (self.ground.practices.len() == 2).then(|| 1_usize.checked_sub(practice))?
    }

    /// The newest rating of a question of another practice, if the text tells which that is.
    fn of_another(&self, practice: usize, question: Question) -> Option<Rating> {
        let own = |e: &&Entry| e.question == question && e.service.is_none() && e.rating.rank().is_some();
        let told = self.board.of_practice(practice).filter(own);
        // What is told as past counts where nothing else is told.
        let past = told.clone().all(|e| e.past);
        let newest = told.filter(|e| past || !e.past);
        let first = newest.clone().next()?;
        if newest.clone().all(|e| e.rating == first.rating) {
            return Some(first.rating);
        }
        let dated: Option<Vec<_>> = newest.map(|e| Some((when(e)?, e.rating))).collect();
        let last = dated?.into_iter().max_by(|(a, _), (b, _)| a.chronological(b));
        last.map(|(_, rating)| rating)
    }
}

/// Fills `previous` from former ratings told without a date, and from older inspections.
pub(super) fn fill_previous(board: &mut Board, former: &Memory) {
    let before = |e: &Entry| {
        let wanting = e.previous.is_none() && e.rating.rank().is_some();
        wanting.then(|| previous_of(e, board, former)).flatten()
    };
    let found: Vec<_> = board.all().iter().map(before).collect();
    for (entry, (rating, evidence)) in board
        .all_mut()
        .iter_mut()
        .zip(found)
        .filter_map(|(entry, found)| Some((entry, found?)))
    {
        entry.previous = Some(rating);
        entry.evidence.extend(evidence);
    }
}

/// What a rating was before, and what says so where no older rating does.
fn previous_of(entry: &Entry, board: &Board, former: &Memory) -> Option<(Rating, Option<Evidence>)> {
    let date = entry.inspected.or(entry.published);
    // What came after a rating is told with it, and was not before it.
    let beside = |f: &Remembered| f.later && entry.evidence.first().is_some_and(|e| e.start == f.evidence.start);
    // "It has lost the good rating of last year" tells what was before today's, and not before one of 2018.
    let lost = |f: &Remembered| entry.past && entry.inspected.is_some() && f.evidence.entry == "value.lost";
    let told = || {
        let all = former.told(entry.practice, &entry.service, entry.question);
        all.filter(|f| !beside(f) && !lost(f))
    };
    let since = |f: &&Remembered| f.later && f.rating != entry.rating && !entry.past;
    if let Some(later) = told().find(since) {
        return Some((later.rating, Some(later.evidence.clone())));
    }
    if let Some(before) = told_in_an_entry_before(board, entry) {
        return Some((before, None));
    }
    let older = board.former(entry.practice, &entry.service, entry.question, date, entry.past);
    let skipped = older.filter(|_| passes_over(board, entry));
    if let Some(older) = older.filter(|_| skipped.is_none()) {
        return Some((older, None));
    }
    // Beside a dated rating of today one without a date may be older than all.
    let undated = date.is_none() && !entry.past;
    if undated && board.is_told_with_a_date(entry.practice, &entry.service, entry.question) {
        return None;
    }
    if let Some(before) = dated_before(board, entry) {
        return Some((before, None));
    }
    // What a later entry of the page tells was before is not what was before an earlier one.
    let later = |f: &Remembered| match (f.reported, entry.reported) {
        (Some(told), Some(own)) => told.chronological(&own).is_gt(),
        _ => false,
    };
    // Each entry of a page tells what its own rating was before.
    let here = |f: &&Remembered| f.reported.is_some() && f.reported == entry.reported;
    let own = told().find(here);
    let Remembered { rating, evidence, .. } = own.or_else(|| told().find(|f| !later(f)))?;
    let itself = |e: &Evidence| e.start == evidence.start && e.columns == Column::Rating.into();
    if skipped == Some(*rating) {
        return None;
    }
    if evidence.entry != "value.again" && *rating == entry.rating && entry.evidence.iter().any(itself) {
        return None;
    }
    let mut same = board
        .of_practice(entry.practice)
        .filter(|o| o.question == entry.question && o.service == entry.service);
    let followed = same
        .any(|o| o.rating.rank().is_some() && is_later(o, entry) && (own.is_none() || o.reported == entry.reported));
    (!followed).then(|| (*rating, Some(evidence.clone())))
}

/// Whether an inspection between gave the key questions their ratings, and the text does not tell the overall one: what was
/// before that is not what was before this.
fn passes_over(board: &Board, entry: &Entry) -> bool {
    const MOST: usize = 4;
    let Some(own) = when(entry).filter(|_| entry.question == Question::Overall && entry.service.is_none()) else {
        return false;
    };
    let older = board.of_practice(entry.practice).filter(|e| {
        let ranked = e.service.is_none() && e.rating.rank().is_some();
        ranked && when(e).is_some_and(|d| d.chronological(&own).is_lt() && !d.agrees(&own))
    });
    let last = older.clone().filter_map(when).max_by(PartialDate::chronological);
    let mut of_last = older.filter(|e| when(e) == last);
    let questions = of_last.clone().count();
    questions >= MOST && of_last.all(|e| e.question != Question::Overall)
}

/// "It was rated good in 2016 and is now inadequate": what is told without a date is news, beside another rating that has
/// one.
fn dated_before(board: &Board, entry: &Entry) -> Option<Rating> {
    if entry.past || entry.dated || entry.inspected.or(entry.published).is_some() {
        return None;
    }
    let others = board.of_practice(entry.practice).filter(|e| {
        (e.question, &e.service, e.reported) == (entry.question, &entry.service, entry.reported)
            && e.rating.rank().is_some()
            && e.rating != entry.rating
    });
    if others.clone().any(|e| e.inspected.or(e.published).is_none()) {
        return None;
    }
    // "It was rated good in October and is now inadequate", in a text that tells no year: good, if nothing else is told.
    if others.clone().any(|e| when(e).is_none()) {
        let mut ratings = others.map(|e| e.rating);
        let first = ratings.next()?;
        return ratings.all(|r| r == first).then_some(first);
    }
    let dated = others.filter_map(|e| Some((when(e)?, e.rating)));
    dated
        .max_by(|(a, _), (b, _)| a.chronological(b))
        .map(|(_, rating)| rating)
}

/// "Updated 11 April: we are now good", above an entry of last June that told another rating: news without a date came after
/// what the entries before it told.
fn told_in_an_entry_before(board: &Board, entry: &Entry) -> Option<Rating> {
    if entry.past || entry.inspected.or(entry.published).is_some() {
        return None;
    }
    let before = board.told_before(entry.practice, &entry.service, entry.question, entry.reported?)?;
    (before != entry.rating).then_some(before)
}

/// The date of the inspection or report that gave a rating, with its year.
fn when(entry: &Entry) -> Option<PartialDate> {
    entry.inspected.or(entry.published).filter(PartialDate::has_year)
}

fn is_later(a: &Entry, b: &Entry) -> bool {
    match (a.inspected.or(a.published), b.inspected.or(b.published)) {
        (Some(x), Some(y)) if x.has_year() && y.has_year() => x.chronological(&y).is_gt(),
        _ => b.past && !a.past,
    }
}
