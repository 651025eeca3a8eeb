//! Ratings that an inspection left as they were, because it looked at something else.
//!
//! "Maternity was rated inadequate. The hospital as a whole remains good": the visit to maternity did not rate the
//! hospital, so its date is none of that rating.

use super::Placer;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Column, Evidence, Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target};
use crate::resolve::board::{Board, Entry};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// So many core services may a visit look at that rates nothing but them.
const FEW: usize = 2;

impl Placer<'_, '_> {
    /// "Overall: Good" at the head of a profile, above a visit to a part of the service that did not rate the whole: the rating that
    /// the visit before gave, where the text tells of that.
    pub(super) fn drop_repeated_head(&mut self) {
        const HEAD: usize = 14;
        let ground = self.ground;
        let line = |s: usize| ground.doc.slice(ground.doc.sentences[s].span);
        let sentences = ground.doc.sentences.len();
        let Some(head) = (0..sentences.min(HEAD)).find(|s| line(*s).starts_with("Overall:")) else {
            return;
        };
        let visit = ground.section_inspections.first().copied().flatten();
        let below = (head..sentences).find(|s| ground.section(*s) != 0);
        let partial = below.is_some_and(|b| {
            (b..sentences.min(b + 3)).any(|s| line(s).starts_with("During an inspection looking at part"))
        });
        if !partial || visit.is_none() {
            return;
        }
        let start = ground.doc.origin(ground.doc.sentences[head].span).start;
        let whole = |e: &&Entry| e.question == Question::Overall && e.service.is_none();
        let rates = |p: &&Evidence| p.columns.any_of(&[Column::Rating]);
        self.board.retain(|board, e| {
            let only_head = e.evidence.iter().filter(rates).all(|p| p.start == Some(start));
            let stays = e.previous.is_none_or(|p| p == e.rating);
            let of_head = whole(&e) && e.inspected == visit && only_head && stays;
            let former = board.of_practice(e.practice).filter(whole).filter(|o| o.past);
            let dated = former.filter_map(|o| Some((o.inspected?, o.rating)));
            let last = dated.max_by(|(a, _), (b, _)| a.chronological(b));
            !(of_head && last.is_some_and(|(_, rating)| rating == e.rating))
        });
    }

    /// "No new ratings have been issued. The hospital remains rated good": what a visit that rated nothing left as it was.
    pub(super) fn is_left_as_it_was(&self, claim: &Claim, practice: usize) -> bool {
        let section = self.ground.section(claim.sentence);
        let newest = self.newest(section, practice);
        let unrated = || self.unrated.get(&practice).into_iter().flatten();
        let rated_nothing = |d: PartialDate| unrated().any(|u| u.agrees(&d));
        let stays = claim.value.same && claim.value.to != Target::Is(Rating::NotRated);
        stays && newest.is_some_and(rated_nothing)
    }

    /// "Following this inspection both hospitals remain rated good": the sentence says which visit it tells of.
    pub(super) fn follows_the_visit(&self, claim: &Claim) -> bool {
        const LEADS: &[&str] = &["following", "after", "since"];
        let items = self.items.of(claim.sentence);
        let is = |i: &Item, words: &[&str]| i.reads(self.ground.doc, words);
        claim.value.same
            && (0..items.len()).filter(|n| is(&items[*n], LEADS)).any(|n| {
                let near = items[n + 1..]
                    .iter()
                    .take(5)
                    .take_while(|i| !i.class.has(Class::PAST.with(Class::STOP)));
                near.clone().any(|i| i.class.has(Class::INSPECT)) && !near.clone().any(|i| i.class.has(Class::SERVICE))
            })
    }

    /// "Outpatients: not inspected this time. They keep their good rating": the sentence before says that nobody looked.
    pub(super) fn follows_what_was_left_out(&self, claim: &Claim) -> bool {
        let Some(before) = claim.sentence.checked_sub(1) else {
            return false;
        };
        let items = self.items.of(before);
        let same_block = self.ground.doc.block_of(before) == self.ground.doc.block_of(claim.sentence);
        let left_out = items.iter().any(|i| i.class.has(Class::CARRIED));
        // "Caring and effective were not inspected. Caring remains good."
        let asked = |i: &Item| i.class.has(Class::QUESTION);
        let own = |i: &Item| asked(i) && Question::ALL.get(i.value as usize).is_some_and(|q| claim.set.has(*q));
        let asks = items.iter().any(asked) && !items.iter().any(own);
        let left_out = left_out && !asks && !self.has_claim(before);
        let stays = claim.value.same || self.goes_on_staying(claim);
        stays && same_block && (left_out || self.says_retained(before))
    }

    /// "It remains good overall from its previous inspection": of a visit that has no date.
    pub(super) fn stays_from_before(&self, claim: &Claim) -> bool {
        const REACH: usize = 4;
        let items = self.items.of(claim.sentence);
        let behind = &items[items.partition_point(|i| i.span.start <= claim.place)..];
        let from = |n: usize| {
            let near = &behind[n + 1..(n + 1 + REACH).min(behind.len())];
            behind[n].reads(self.ground.doc, &["from", "since"])
                && near.iter().any(|i| i.class.has(Class::PAST))
                && near.iter().any(|i| i.class.has(Class::INSPECT))
        };
        // What is "unchanged from the last inspection" was given anew.
        let compared = |i: &Item| i.reads(self.ground.doc, &["unchanged", "same", "changed"]);
        claim.value.same && claim.dates.is_empty() && (0..behind.len()).any(from) && !items.iter().any(compared)
    }

    /// "It remains outstanding for caring, good for effective and inadequate for safe": one verb for all of them.
    fn goes_on_staying(&self, claim: &Claim) -> bool {
        let Some(first) = self.claims_of(claim.sentence).first().filter(|c| c.value.same) else {
            return false;
        };
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::BUT)
            .with(Class::STOP)
            .with(Class::NOW);
        let between = |i: &&Item| i.span.start > first.place && i.span.start < claim.place;
        let items = self.items.of(claim.sentence);
        first.place < claim.place
            && !items
                .iter()
                .filter(between)
                .any(|i| i.class.has(verb) && !i.class.has(Class::QUESTION) && !i.reads(self.ground.doc, &["being"]))
    }

    /// "Its overall ratings are retained from the previous inspection": what the next sentence tells is of that, too.
    fn says_retained(&self, sentence: usize) -> bool {
        const KEPT: &[&str] = &["retained", "kept", "carried", "taken", "unchanged", "brought"];
        let items = self.items.of(sentence);
        let reads = |i: &Item, words: &[&str]| i.reads(self.ground.doc, words);
        let Some(grades) = items
            .iter()
            .position(|i| i.class.has(Class::GRADE) && i.class.has(Class::MANY))
        else {
            return false;
        };
        let Some(kept) = items[grades..].iter().position(|i| reads(i, KEPT)) else {
            return false;
        };
        let rest = &items[grades + kept..];
        let from = rest.iter().take(4).any(|i| reads(i, &["from", "over", "forward"]));
        from && rest.iter().any(|i| i.class.has(Class::PAST))
    }
}

/// Takes the date of an inspection of core services from the overall ratings that "remain" beside it.
pub(super) fn free(board: &mut Board) {
    let mut services: FxHashMap<Option<PartialDate>, BTreeSet<&str>> = FxHashMap::default();
    for entry in board.all() {
        let seen = services.entry(entry.inspected).or_default();
        seen.extend(entry.service.as_deref());
    }
    let few = |e: &Entry| services.get(&e.inspected).is_some_and(|s| (1..=FEW).contains(&s.len()));
    let freed: Vec<bool> = board
        .all()
        .iter()
        .map(|e| stays(e) && few(e) && !is_rated_itself(e, board))
        .collect();
    for (entry, _) in board.all_mut().iter_mut().zip(freed).filter(|(_, freed)| *freed) {
        free_of_visit(entry);
    }
}

/// Takes the dates of an inspection from a rating, and what speaks for them.
pub(super) fn free_of_visit(entry: &mut Entry) {
    entry.inspected = None;
    entry.published = None;
    let of_visit = [Column::Inspected, Column::Published];
    entry.evidence.retain(|e| !e.columns.any_of(&of_visit));
}

/// Takes out what an inspection that rated nothing left as it was, where the inspection that gave it has a date: "It was not
/// rated, and keeps its good from 2018".
pub(super) fn keep_given(board: &mut Board) {
    board.retain(|board, e| {
        let own = || board.of_practice(e.practice);
        let unrated = || own().any(|o| o.rating == Rating::NotRated && !o.past);
        let given = |o: &&Entry| {
            let same = (o.question, &o.service, o.rating) == (e.question, &e.service, e.rating);
            same && o.inspected.is_some()
        };
        let left = || stays(e) && unrated() && own().filter(given).any(|o| o.past);
        // "Caring was not looked at and kept its good", from a visit that the text dates.
        let carried = || e.carried && own().any(|o| given(&o));
        // "Its good rating from March 2021 still stands": one sentence, and one rating.
        let told = |e: &Entry| e.evidence.first().map(|p| (p.start, p.end));
        // "It has been rated good, as it was in 2019": two visits gave it.
        let again = || e.evidence.first().is_some_and(|p| p.entry == "value.as-then");
        let one = || stays(e) && !again() && own().any(|o| given(&o) && told(o) == told(e));
        !(e.inspected.is_none() && (left() || carried() || one()))
    });
}

fn stays(entry: &Entry) -> bool {
    entry.question == Question::Overall
        && entry.service.is_none()
        && entry.previous == Some(entry.rating)
        && !entry.past
        && !entry.dated
}

/// Whether the inspection of an entry rated more of its practice as a whole than that it stayed.
fn is_rated_itself(entry: &Entry, board: &Board) -> bool {
    let mut whole = board
        .of_practice(entry.practice)
        .filter(|o| o.inspected == entry.inspected && o.service.is_none());
    whole.any(|o| o.question != Question::Overall || o.rating != entry.rating)
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    #[test]
    fn each_rating_has_the_date_that_gave_it() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Inspectors came to Alder Court Care Home in April 2022 but did not rate it. It retains the good rating it was \
                 given in May 2019.",
                &["good@2019-05", "not_rated@2022-04"],
            ),
            (
                "The visit to Alder Court Care Home in April 2022 was not rated. Its good rating from 2018 still stands.",
                &["good@2018", "not_rated@2022-04"],
            ),
            (
                "Inspectors came to Alder Court Care Home in April 2022 and rated it good for safe. Caring: the home was not looked at for \
                 this. The rating of good that it was given in 2018 still stands.",
                &["good@2018", "good@2022-04"],
            ),
            (
                "Alder Court Care Home has been rated good. The home was once rated inadequate, and in 2020 it required improvement.",
                &["good", "requires_improvement@2020"],
            ),
            (
                "Alder Court Care Home was inspected in April 2022 and rated inadequate. Responsive was not visited. It keeps the \
                 outstanding it was given in May 2019.",
                &["inadequate@2022-04", "outstanding@2019-05"],
            ),
            (
                "Alder Court Care Home was inspected in April 2022 and rated inadequate. Until then it had kept the good rating \
                 that it was awarded in May 2016.",
                &["good@2016-05", "inadequate@2022-04"],
            ),
            (
                "Alder Court Care Home has been rated good, as it was in 2016.",
                &["good", "good@2016"],
            ),
            (
                "Alder Court Care Home was rated good in 2016. It has now been rated inadequate overall and good for caring.",
                &["good", "good@2016", "inadequate"],
            ),
            (
                "Alder Court Care Home has been rated inadequate overall. Inspectors, who looked at leadership, found it good, as it was \
                 in 2016.",
                &["good", "good@2016", "inadequate"],
            ),
            (
                "Alder Court Care Home in Selby was last inspected in 2016. It is rated good.",
                &["good@2016"],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read("case.txt", &format!("Care news\n\n4 June 2022\n\n{text}\n"), "0");
            let mut out: Vec<String> = record
                .ratings
                .iter()
                .map(|r| {
                    let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                    format!("{}{day}", r.rating)
                })
                .collect();
            out.sort_unstable();
            assert_eq!(out, *want, "{text}");
        }
    }
}
