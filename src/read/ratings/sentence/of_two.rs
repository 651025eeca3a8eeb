//! Which of two services that were named together a value is of.
//!
//! "The former was rated inadequate, and the latter good": each has the subject that its word points at.

use super::Sentence;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::asked::text;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::{Claim, Subject};
use crate::read::ratings::pairs::{Member, member};

impl Sentence<'_> {
    /// Which of two that were named together a value speaks of.
    pub(super) fn one_of_two(&self, v: usize) -> Option<Member> {
        let from = v.checked_sub(1).map_or(0, |p| self.values[p].end);
        let member = member(self.doc, self.items, self.asked, &self.values[v], from);
        member.or_else(|| self.the_other_of_two(v))
    }

    /// "Elm House was rated inadequate; the other was good", in a text on two: the one that the first half does not name.
    fn the_other_of_two(&self, v: usize) -> Option<Member> {
        let before = &self.values[v.checked_sub(1)?];
        let half = self.items.get(self.half_start(v)..self.values[v].start)?;
        let subject = half
            .iter()
            .take_while(|i| !i.class.has(Class::BE.with(Class::HAVE).with(Class::RATED)));
        let mut names = self.items[..before.end].iter().filter(|i| is_known(i));
        let (name, None) = (names.next()?, names.next()) else {
            return None;
        };
        let two = self.told.practices == 2 && self.is_the_other(&half[..subject.count()]);
        two.then(|| Member::Practice(1 - (name.value as usize).min(1)))
    }

    /// "The former, then inadequate, has climbed to good": no other subject stands between.
    pub(super) fn goes_on_with_one(&self, v: usize) -> bool {
        let Some(before) = v.checked_sub(1).map(|p| &self.values[p]) else {
            return false;
        };
        let other = Class::NAME
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::QUESTION)
            .with(Class::STOP)
            .with(Class::BUT);
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        !between.iter().any(|i| i.class.has(other))
    }

    /// "The first was inadequate for safe and requires improvement for caring": whom the value before speaks of, where no
    /// other subject stands between.
    pub(super) fn shares_its_subject(&self, v: usize, last: Option<&Claim>) -> Option<Subject> {
        let before = &self.values[v.checked_sub(1)?];
        let subject = last.map(|c| &c.subject).filter(|s| matches!(s, Subject::OfTwo(_)))?;
        let between = self.items.get(before.end..self.values[v].start)?;
        let other = Class::NAME
            .with(Class::PRONOUN)
            .with(Class::TYPE)
            .with(Class::SERVICE)
            .with(Class::STOP);
        let named = |i: &Item| i.class.has(other) && !i.class.has(Class::QUESTION) || text(self.doc, i) == "other";
        (!between.iter().any(named)).then(|| subject.clone())
    }
}
