//! What the word that governs a date says of it.
//!
//! "The report came out in May" dates a report; "by May" after "must improve" is a deadline and dates nothing.

use super::cues::Gives;
use super::words::{BEHIND, PAPERS};
use super::{Line, Mark, is_missed};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::resolve::events::{Age, Role, is_led_by_since};

impl Line<'_> {
    /// What a cue says of the date at `at`.
    pub(super) fn told(&self, mark: Mark, at: usize) -> (Role, Age) {
        let start = self.stretch(mark.start.min(at));
        let role = match mark.gives {
            Gives::Part => return (Role::Inspection, Age::Part),
            Gives::Before => return (Role::Rating, Age::Former),
            Gives::Visit => Role::Inspection,
            Gives::Next if !self.is_yet_to_come() => Role::Inspection,
            Gives::Call if self.by_regulator(&mark, at) => Role::Inspection,
            Gives::Report => Role::Publication,
            Gives::Appear if self.of_paper(&mark, at) => Role::Publication,
            Gives::Rate => Role::Rating,
            _ => Role::Other,
        };
        let near = mark.start.saturating_sub(4).max(start)..mark.start;
        // A visit to come dates nothing; "will be published on 23 May" dates the report all the same.
        // "told that it must improve following an inspection in May": the order lies before the visit.
        let led = near
            .clone()
            .rev()
            .find(|n| self.is(*n, BEHIND))
            .map_or(near.start, |n| n + 1);
        let hoped = (led..near.end).any(|n| {
            let hoped = self.items[n].class.has(Class::MODAL.with(Class::HOPE));
            // "A short visit was made in May" falls short of nothing.
            hoped && !self.items[n].class.has(Class::MONTH) && !self.is(n, &["short"])
        });
        let unreal = role == Role::Inspection && (hoped || self.begins_later(mark.end));
        let text = self.doc.slice(self.items[at].span);
        let to_come = text.starts_with("later this") || text.starts_with("next ");
        // "down from 31 days a year earlier"
        let counted = text.starts_with("a year")
            && at > 0
            && self.is(at - 1, &["days", "weeks", "months", "hours", "minutes", "%", "cent"]);
        let stays =
            self.is(mark.start, &["stayed", "remained", "continued", "carried", "went"]) && mark.gives == Gives::Call;
        // "spoke with relatives up to 6 June", of which the visit has days of its own
        let up_to =
            at > 1 && self.is(at - 1, &["to"]) && self.is(at - 2, &["up"]) || at > 0 && self.is(at - 1, &["up to"]);
        let talks = up_to && (mark.start..mark.end).any(|n| self.is(n, &["spoke", "talked"]));
        let deadline = talks
            || role != Role::Rating
                && !stays
                && at > 0
                && ["by", "until", "till"]
                    .iter()
                    .any(|w| self.doc.slice(self.items[at - 1].span).rsplit(' ').next() == Some(*w));
        // "They looked at the records for July 2014": that month is told of, and not the visit.
        let for_then = role == Role::Inspection && at > 0 && self.is(at - 1, &["for"]);
        let elsewhere = || role == Role::Inspection && self.is_elsewhere(mark, at);
        if for_then || unreal || deadline || to_come || counted || elsewhere() || self.is_of_every(&mark, at) {
            return (Role::Other, Age::Plain);
        }
        let missed = is_missed(self.doc, &self.items[mark.start]);
        let mut near = (mark.start.saturating_sub(4)..mark.start).rev();
        let not = near.find(|n| self.items[*n].class.has(Class::NOT));
        match not.or(missed.then_some(mark.start)) {
            Some(not) if role == Role::Inspection && mark.end <= at && self.is_since(at) => {
                (role, self.age_of_a_visit_missed(&mark, not, at))
            }
            _ if missed => (Role::Other, Age::Plain),
            _ => (role, self.age(start, mark, at)),
        }
    }

    /// "At the next inspection, in May, it hopes for better", "The next inspection was due in May".
    fn is_yet_to_come(&self) -> bool {
        const DUE: &[&str] = &["due", "planned", "scheduled", "expected", "meant", "supposed", "set"];
        let open = Class::MODAL.with(Class::HOPE);
        let open = |i: &Item| i.class.has(open) && !i.class.has(Class::MONTH) || i.reads(self.doc, DUE);
        self.items.iter().any(open)
    }

    /// "Visits will start on 1 June": whether what stands behind a visit puts its beginning ahead.
    fn begins_later(&self, behind: usize) -> bool {
        const BEGIN: &[&str] = &["start", "begin", "commence", "resume", "take", "follow", "happen"];
        let will = self.items.get(behind).is_some_and(|i| i.class.has(Class::MODAL));
        will && self.is(behind + 1, BEGIN)
    }

    /// "It is visiting every unit which it has not inspected since May": so it was with all that it visits.
    fn is_of_every(&self, mark: &Mark, at: usize) -> bool {
        let not = || {
            let near = mark.start.saturating_sub(4)..mark.start;
            near.into_iter().any(|n| self.items[n].class.has(Class::NOT))
        };
        let every = |n: usize| {
            let many =
                self.items[n].class.has(Class::TYPE.with(Class::SERVICE)) && self.items[n].class.has(Class::MANY);
            many || self.is(n, &["every", "any", "each", "all"])
        };
        self.is_since(at) && not() && (0..mark.start).any(every)
    }

    /// "since May", of the date at `at`.
    pub(super) fn is_since(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|n| &self.items[n]);
        is_led_by_since(self.doc, before, self.items[at].span)
    }

    /// "It has not been inspected since May": the last visit; "Inspectors called because it had not been inspected since
    /// May": one before that of which the sentence tells.
    fn age_of_a_visit_missed(&self, mark: &Mark, not: usize, at: usize) -> Age {
        let called = |m: &Mark| m.end <= not && matches!(m.gives, Gives::Visit | Gives::Call) && self.holds(m, at);
        let had = not > 0 && self.is(not - 1, &["had"]) || self.has(not..mark.end, &["hadn't"]);
        let before = had || self.has(0..not, &["because", "as"]) || self.marks.iter().any(called);
        if before { Age::Former } else { Age::Last }
    }

    /// Whether a cue tells anything here: "came" does where inspectors do, or a report does.
    pub(super) fn holds(&self, mark: &Mark, at: usize) -> bool {
        match mark.gives {
            Gives::Through => false,
            Gives::Call => self.by_regulator(mark, at) && self.is_beside_being(mark, at),
            Gives::Appear => self.of_paper(mark, at),
            _ => true,
        }
    }

    /// "Inspectors were on 25 June", but not "inspectors were shown the records of 25 June": behind a bare "were" the date
    /// stands at once.
    fn is_beside_being(&self, mark: &Mark, at: usize) -> bool {
        let last = self.items[mark.end - 1];
        !last.class.has(Class::BE) || mark.end <= at && at <= mark.end + 1
    }

    /// Whether what comes out is a report or rating.
    fn of_paper(&self, mark: &Mark, at: usize) -> bool {
        // "A report of the inspection on 21 July has been put on the website today" goes on over its first date.
        let (first, last) = (mark.start.min(at), mark.end.max(at));
        let cut = |n: &usize| self.items[*n].class.has(Class::STOP.with(Class::BUT));
        let range = (0..first).rev().find(cut).map_or(0, |n| n + 1)..last;
        let rating = Class::RATING.with(Class::GRADE);
        self.has(range.clone(), PAPERS) || range.into_iter().any(|n| self.items[n].class.has(rating))
    }
}
