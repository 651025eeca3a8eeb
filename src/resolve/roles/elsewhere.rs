//! Visits that are told of other services than the one in hand, or of other visitors than the regulator.
//!
//! "Inspectors visited two other homes in March", "Its sister home was inspected in March", "A food hygiene inspection in
//! March": none is an inspection of the home that the text reports on.

use super::words::{OTHER_INSPECTIONS, OTHER_SERVICES};
use super::{Line, Mark};
use crate::lexicon::Class;
use crate::read::ratings::attach::is_known;

impl Line<'_> {
    /// Whether the visit that dates `at` was none to a service of the text.
    pub(super) fn is_elsewhere(&self, mark: Mark, at: usize) -> bool {
        let start = self.stretch(mark.start.min(at));
        if self.is_of_another_kind(start, mark) {
            return true;
        }
        let named = self.items[start..mark.end.max(at)].iter().any(is_known);
        // "In May three other homes were visited."
        let subject = if at < mark.start { at + 1 } else { start };
        !named && (self.goes_elsewhere(mark.end) || self.is_subject_elsewhere(subject, mark))
    }

    /// "The environmental health inspection", "Its Ofsted inspection", "fire safety officers inspected".
    fn is_of_another_kind(&self, start: usize, mark: Mark) -> bool {
        const NEAR: usize = 3;
        let before = mark.start.saturating_sub(NEAR).max(start)..mark.start;
        let apart = Class::COMMA.with(Class::AND).with(Class::PREP).with(Class::CQC);
        let mut noun = before.rev().take_while(|n| !self.items[*n].class.has(apart));
        let other = |n: usize| {
            let mut words = self.doc.slice(self.items[n].span).split(' ');
            words.any(|w| OTHER_INSPECTIONS.iter().any(|o| w.eq_ignore_ascii_case(o)))
        };
        noun.any(other)
    }

    /// "visited two other homes", "was at a neighbouring surgery", "an inspection of another home".
    fn goes_elsewhere(&self, from: usize) -> bool {
        self.leads_elsewhere(from..(from + 5).min(self.items.len()), Class::PREP.with(Class::DET))
    }

    /// "Its sister home was inspected", "Other services of the provider were visited".
    fn is_subject_elsewhere(&self, start: usize, mark: Mark) -> bool {
        let mut passive = mark.start.saturating_sub(2).max(start)..mark.end;
        let Some(be) = passive.find(|n| self.items[*n].class.has(Class::BE)) else {
            return false;
        };
        let clause = (start..be).rev().find(|n| self.items[*n].class.has(Class::COMMA));
        self.leads_elsewhere(clause.map_or(start, |n| n + 1)..be, Class::DET)
    }

    /// Whether another service is what the first words name, behind such as only lead to it.
    fn leads_elsewhere(&self, mut words: std::ops::Range<usize>, little: Class) -> bool {
        let little = little.with(Class::NUMBER);
        let other = words.find(|n| !self.items[*n].class.has(little) || self.is(*n, OTHER_SERVICES));
        // "the other home": one of two that the text reports on.
        let definite = |n: usize| n > 0 && self.is(n - 1, &["the"]);
        other.is_some_and(|n| self.is_another_service(n) && !definite(n))
    }

    /// "sister home", "two other homes", "other care homes".
    fn is_another_service(&self, at: usize) -> bool {
        let class = self.items[at].class;
        let service = Class::TYPE.with(Class::MANY).with(Class::ELSEWHERE);
        let kind = |n: usize| self.items.get(n).is_some_and(|i| i.class.has(service));
        let counted = || {
            let mut words = self.doc.slice(self.items[at].span).split(' ');
            class.has(Class::STATISTIC) && words.any(|w| OTHER_SERVICES.contains(&w))
        };
        class.has(Class::ELSEWHERE) || counted() || self.is(at, OTHER_SERVICES) && (kind(at + 1) || kind(at + 2))
    }
}
