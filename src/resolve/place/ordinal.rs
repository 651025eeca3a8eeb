//! Which of two dated visits "the first", "the previous inspection" or "the second" means.
//!
//! "CQC inspected it in March 2017 and again in May 2019. At the first inspection it was rated inadequate, and at the second
//! good": each rating has its visit.

use super::Placer;
use super::which::is_same_time;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::Claim;
use crate::resolve::events::{Age, Role};

/// One of two visits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OfTwo {
    Earlier(PartialDate),
    Later(PartialDate),
}

impl Placer<'_, '_> {
    /// The visit that the clause of a claim counts, where the text dates two.
    pub(super) fn counted_visit(&self, claim: &Claim, practice: usize) -> Option<OfTwo> {
        let earlier = self.says_earlier(claim)?;
        let [first, second] = self.two_visits(claim, practice)?;
        Some(if earlier {
            OfTwo::Earlier(first)
        } else {
            OfTwo::Later(second)
        })
    }

    /// The two visits of a section to a practice, the earlier first.
    fn two_visits(&self, claim: &Claim, practice: usize) -> Option<[PartialDate; 2]> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let mut dates: Vec<PartialDate> = Vec::new();
        for event in ground
            .events_told_of(practice, section)
            .filter(|e| e.role == Role::Inspection && e.age != Age::Part)
        {
            if ground.section(event.sentence) != section || !event.date.has_year() {
                continue;
            }
            // "On 6 January they counted 14", of a visit on 6 and 7 January.
            let within = |a: &PartialDate, b: &PartialDate| a.lies_within(b) || b.lies_within(a);
            match dates
                .iter_mut()
                .find(|d| is_same_time(**d, event.date) || within(d, &event.date))
            {
                Some(known) if event.date.lies_within(known) => {}
                Some(known) if known.lies_within(&event.date) => *known = event.date,
                Some(known) => *known = known.finer(event.date),
                None => dates.push(event.date),
            }
        }
        dates.sort_by(|a, b| a.chronological(b));
        let [first, second] = dates[..] else { return None };
        Some([first, second])
    }

    /// Whether the clause of a claim speaks of the earlier of two visits, or of the later; `None` where of neither.
    fn says_earlier(&self, claim: &Claim) -> Option<bool> {
        let items = self.items.of(claim.sentence);
        let from = self
            .claims_of(claim.sentence)
            .iter()
            .filter(|c| c.place < claim.place)
            .map(|c| c.place)
            .max()
            .map_or(0, |place| items.partition_point(|i| i.span.start <= place));
        let to = items.partition_point(|i| i.span.start < claim.place);
        let clause = items.get(from..to)?;
        let start = clause
            .iter()
            .rposition(|i| i.class.has(Class::STOP.with(Class::BUT)))
            .map_or(0, |n| n + 1);
        (start..clause.len()).find_map(|n| self.counts(clause, n))
    }

    fn counts(&self, clause: &[Item], n: usize) -> Option<bool> {
        const EARLIER: &[&str] = &["first", "earlier", "initial", "original", "previous", "former"];
        const LATER: &[&str] = &["second", "later", "latest", "follow-up", "most recent", "return"];
        let doc = self.ground.doc;
        let text = doc.slice(clause[n].span);
        let word = |w: &&str| text.split(' ').any(|t| t.eq_ignore_ascii_case(w));
        let led =
            n > 0 && clause[n - 1].reads(doc, &["the", "its", "their", "our", "this", "that"]) || text.contains(' ');
        let visit = |i: &Item| i.class.has(Class::INSPECT) || i.reads(doc, &["one"]);
        let elided = |i: &Item| {
            i.class
                .has(Class::COMMA.with(Class::PRONOUN).with(Class::DET).with(Class::TYPE))
        };
        let behind = clause.get(n + 1);
        // "following the first of those visits"
        let of_those = behind.is_some_and(|i| i.reads(doc, &["of"]))
            && clause[n + 2..].iter().take(3).any(|i| i.class.has(Class::INSPECT));
        let is_visit = clause[n].class.has(Class::INSPECT) || behind.is_some_and(visit) || of_those;
        // "at the first it was inadequate"
        let at = n > 1 && clause[n - 2].reads(doc, &["at", "after", "following"]);
        let counted = led && (is_visit || at && behind.is_none_or(elided));
        if counted && EARLIER.iter().any(word) {
            return Some(true);
        }
        (counted && LATER.iter().any(word)).then_some(false)
    }
}
