//! Whether a value without a question is a rating of the whole.
//!
//! "The practice was rated good" is one; "nurses were outstanding in the way they spoke to parents" is praise.

use super::Sentence;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::asked::{Asked, text};
use crate::read::ratings::claim::Target;
use crate::read::ratings::license::{clause_start, is_overall, is_plain};
use crate::read::ratings::links::is_what_a_paper_says;
use crate::read::ratings::put::is_put;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;

impl Sentence<'_> {
    /// Whether the words around a value say that a whole was rated.
    pub(super) fn is_licensed(&self, v: usize) -> bool {
        let previous = v.checked_sub(1).map_or(0, |p| self.values[p].end);
        is_overall(self.doc, self.items, &self.values[v], previous, self.heading)
            || self.is_plainly_rated(v)
            || self.told.services && self.rates_the_unit(&self.values[v])
    }

    /// "The department has been rated good": the core service told of before.
    fn rates_the_unit(&self, found: &Found) -> bool {
        const UNITS: &[&str] = &["unit", "units", "department", "departments", "ward", "wards"];
        let clause = &self.items[clause_start(self.items, found.start)..found.start];
        let unit = |w: &[Item]| w[0].class.has(Class::DET) && w[1].reads(self.doc, UNITS);
        let Some(at) = clause.windows(2).take(6).rposition(unit) else {
            return false;
        };
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::NOW)
            .with(Class::RATED)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::PAST)
            .with(Class::OVERALL);
        let free = at == 0 || clause[at - 1].class.has(Class::COMMA.with(Class::AND));
        // "The wards, which were rated good in 2019, were inadequate for safe"
        let relative = matches!(&clause[at + 2..], [comma, which, ..]
            if comma.class.has(Class::COMMA) && which.class.has(Class::REL));
        let said = &clause[at + 2 + if relative { 2 } else { 0 }..];
        let rates = said.iter().any(|i| i.class.has(Class::RATED)) || found.value.from.is_some() || found.marked;
        free && rates
            && said
                .iter()
                .all(|i| i.class.has(verb) || i.class.has(Class::FUNCTION.with(Class::PREP)))
    }

    /// "Nurses on the ward were outstanding in the way they spoke to parents": praise of a manner, and no rating.
    pub(super) fn is_praised_for_its_way(&self, found: &Found) -> bool {
        let behind = |n: usize| self.items.get(found.end + n).map_or("", |i| text(self.doc, i));
        // "was also identified as outstanding", "singled out as outstanding"
        const PRAISED: &[&str] = &[
            "identified",
            "highlighted",
            "commended",
            "praised",
            "singled",
            "cited",
            "noted",
            "mentioned",
        ];
        let near = &self.items[found.start.saturating_sub(3)..found.start];
        if !found.marked && near.iter().any(|i| i.reads(self.doc, PRAISED)) {
            return true;
        }
        behind(0) == "in"
            && matches!(behind(1), "how" | "their" | "the")
            && matches!(behind(2), "way" | "ways" | "manner" | "they")
    }

    /// "As to whether it was caring, the answer was good": where a question of the clause is left without a value, the
    /// value without a question is hardly that of the whole.
    pub(super) fn leaves_a_question(&self, found: &Found) -> bool {
        if found.value.to == Target::Is(Rating::NotRated) {
            return false;
        }
        let unanswered = |(a, owner): (&Asked, &Option<usize>)| owner.is_none() && is_put(self.doc, self.items, a);
        if self.asked.iter().zip(&self.owners).any(unanswered)
            || self.leads_to_a_question(found)
            || self.opens_with_a_question(found)
        {
            return true;
        }
        let clause = clause_start(self.items, found.start);
        let graded = |i: &Item| i.class.has(Class::GRADE.with(Class::OVERALL));
        let own = self.asked.iter().zip(&self.owners);
        let mut left = own.filter(|(a, owner)| owner.is_none() && clause <= a.start && a.end <= found.start);
        // "For older people the service was outstanding": theirs.
        let of_group = |a: &Asked| {
            let lead = a.start.checked_sub(1).and_then(|p| self.items.get(p));
            !a.services.is_empty() && lead.is_some_and(|i| i.class.has(Class::PREP)) && a.start <= clause + 1
        };
        left.any(|(a, _)| {
            of_group(a)
                || a.set.questions().any(|q| q != Question::Overall)
                    && !self.items[a.start..found.start].iter().any(graded)
        })
    }

    /// "Compassion, as visitors know, was declared outstanding": that of the question which the sentence is about, and no rating
    /// of the whole. The care of a home may be all of it.
    fn opens_with_a_question(&self, found: &Found) -> bool {
        const WHOLE: &[&str] = &["care", "caring", "management", "response"];
        let clause = &self.items[clause_start(self.items, found.start)..found.start];
        let mut words = clause.iter().skip_while(|i| i.class.has(Class::DET));
        let question = |i: &Item| i.class.has(Class::QUESTION) && !i.reads(self.doc, WHOLE);
        let other = Class::OVERALL.with(Class::GRADE).with(Class::NAME).with(Class::TYPE);
        words.next().is_some_and(question) && !words.any(|i| i.class.has(other))
    }

    /// "rated requires improvement for offering safe services": what is named behind a rating and a preposition, and is not
    /// understood, is no rating of the whole.
    fn leads_to_a_question(&self, found: &Found) -> bool {
        const REACH: usize = 5;
        // "with regard to whether the trust was always providing a service that is safe"
        const ASKED_REACH: usize = 12;
        // "by the regulator for"
        let who = Class::BY
            .with(Class::CQC)
            .with(Class::DET)
            .with(Class::OVERALL)
            .with(Class::GRADE);
        let said = self.items[found.end..]
            .iter()
            .take(4)
            .take_while(|i| i.class.has(who) && !i.reads(self.doc, &["for"]));
        let at = found.end + said.count();
        let led = self.items.get(at).is_some_and(|i| {
            i.class.has(Class::PREP) && !i.reads(self.doc, &["at", "over", "across", "against"])
                || i.reads(self.doc, &["where", "under", "to"])
        });
        let free = self.asked.iter().zip(&self.owners).filter(|(_, owner)| owner.is_none());
        let mut behind = free
            .map(|(a, _)| a)
            .filter(|a| a.start > found.end && a.services.is_empty());
        let parts = Class::COMMA
            .with(Class::STOP)
            .with(Class::BUT)
            .with(Class::AND)
            .with(Class::DATE);
        led && behind.next().is_some_and(|a| {
            let between = self.items.get(at + 1..a.start).unwrap_or(&[]);
            let key = a.set.questions().any(|q| q != Question::Overall);
            let asks = between.first().is_some_and(|i| i.reads(self.doc, &["whether", "how"]));
            let reach = if asks { ASKED_REACH } else { REACH };
            key && between.len() <= reach
                && !between.iter().any(|i| i.class.has(parts))
                && !is_what_a_paper_says(self.doc, between)
        })
    }

    /// "and leadership received the same judgement": the words before tell whose the same rating is.
    pub(super) fn is_ditto_of_another(&self, found: &Found) -> bool {
        let verb = Class::RATED.with(Class::BE).with(Class::HAVE).with(Class::FUNCTION);
        let told = |a: &Asked| {
            let between = self.items.get(a.end..found.start).unwrap_or(&[]);
            a.end <= found.start
                && !between.is_empty()
                && between.len() <= 4
                && between.iter().all(|i| i.class.has(verb) || is_plain(i))
        };
        let other = |a: &&Asked| a.set != Set::of(Question::Overall) || !a.services.is_empty();
        found.value.to == Target::Ditto && self.asked.iter().filter(other).any(told)
    }
}
