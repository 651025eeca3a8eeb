//! A plain "is good" that the words around it make a rating.
//!
//! "It is outstanding, as are its caring and its leadership", "Elm House is good." behind a rating told of another.

use super::Sentence;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::Target;
use crate::read::ratings::license::clause_start;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;

impl Sentence<'_> {
    /// Whether a value behind a plain "is" is the rating of its subject, since other ratings are told beside it, or nothing but
    /// a rating is told of it.
    pub(super) fn is_plainly_rated(&self, v: usize) -> bool {
        let found = &self.values[v];
        let verb = Class::BE.with(Class::NOW).with(Class::SAME);
        let tail = self.items[..found.start]
            .iter()
            .rev()
            .take_while(|i| i.class.has(verb))
            .count();
        let before = without_place(&self.items[..found.start - tail]);
        let [lead @ .., subject] = before else {
            return false;
        };
        let known = is_known(subject) && !subject.possessive;
        let opens = tail > 0 && lead.iter().all(|i| i.class.has(Class::DET));
        let next = self.items.get(found.end);
        let ends = next.is_none_or(|i| i.class.has(Class::STOP)) && found.end + 1 >= self.items.len();
        let told = opens
            && (known && ends && self.told.value.is_some()
                || (known || subject.is_it()) && self.shares_with_questions(found));
        told || tail > 0 && known && self.says_no_more(found, lead) || self.answers_the_other(v)
    }

    /// "Elm House is inadequate. The other is good.", "At Oak Lodge, it is good", "and Oak Lodge's is good": behind the rating
    /// of one of several services the same is told of another.
    fn answers_the_other(&self, v: usize) -> bool {
        let found = &self.values[v];
        let clause = &self.items[self.half_start(v)..found.start];
        let verb = Class::BE
            .with(Class::NOW)
            .with(Class::SAME)
            .with(Class::HAVE)
            .with(Class::RATED);
        let tail = clause
            .iter()
            .rev()
            .take_while(|i| i.class.has(verb) && !i.class.has(Class::GRADE))
            .count();
        let half = &clause[..clause.len() - tail];
        let another = match half {
            [name] => tail > 0 && is_known(name) && name.possessive,
            // "At Oak Lodge, it is good"
            [prep, name, it] | [prep, name, _, it] => {
                tail > 0 && prep.class.has(Class::PREP) && is_known(name) && it.reads(self.doc, &["it"])
            }
            _ => self.is_the_other(half),
        };
        let before = || {
            let last = self.told.last.filter(|(sentence, _)| sentence + 1 == self.number);
            v == 0 && last.is_some_and(|(_, set)| set == Set::of(Question::Overall))
        };
        let ends = Class::STOP.with(Class::COMMA).with(Class::BUT).with(Class::AND);
        let plain = found.value.from.is_none() && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
        plain
            && self.told.practices > 1
            && another
            && (v > 0 || before())
            && self.items.get(found.end).is_none_or(|i| i.class.has(ends))
    }

    /// Where the half of a sentence begins in which a value stands: behind the rating before it, and what parts the two.
    pub(super) fn half_start(&self, v: usize) -> usize {
        let parts = Class::AND
            .with(Class::COMMA)
            .with(Class::BUT)
            .with(Class::STOP)
            .with(Class::DASH)
            .with(Class::GRADE);
        let Some(before) = v.checked_sub(1) else {
            return clause_start(self.items, self.values[v].start);
        };
        let from = self.values[before].end;
        let joint = |i: &&Item| i.class.has(parts) || i.reads(self.doc, &["while", "whereas", "with"]);
        from + self.items[from..self.values[v].start].iter().take_while(joint).count()
    }

    /// "the other", "the other home": what stands for the one of two that is not told of yet.
    pub(super) fn is_the_other(&self, half: &[Item]) -> bool {
        let other = |i: &Item| i.reads(self.doc, &["other", "second"]) || self.doc.slice(i.span).starts_with("other ");
        match half {
            [the, one] => the.class.has(Class::DET) && other(one),
            [the, one, kind] => the.class.has(Class::DET) && other(one) && kind.class.has(Class::TYPE),
            _ => false,
        }
    }

    /// "Elm House in Selby is outstanding. So says the CQC.", "We can announce that Elm House is good": a service that is now
    /// one of the four, and nothing else.
    fn says_no_more(&self, found: &Found, lead: &[Item]) -> bool {
        let present = |i: &Item| i.reads(self.doc, &["is", "is now", "'s", "is still"]);
        let is = self.items[..found.start].iter().rev().take(2).any(present);
        let lead = match lead {
            [rest @ .., the] if the.class.has(Class::DET) && !the.class.has(Class::PREP) => rest,
            _ => lead,
        };
        let led = lead.last().is_none_or(|i| i.class.has(Class::COLON.with(Class::THAT)));
        let others = Class::PEOPLE
            .with(Class::IF)
            .with(Class::HOPE)
            .with(Class::NOT)
            .with(Class::QUESTION);
        let free = !lead.iter().any(|i| i.class.has(others));
        let parts = Class::STOP.with(Class::COMMA).with(Class::DASH).with(Class::COLON);
        let ends = self.items.get(found.end).is_none_or(|i| i.class.has(parts));
        is && led && free && ends
    }

    /// ", as are its caring and its leadership": right behind a value others are said to share it.
    fn shares_with_questions(&self, found: &Found) -> bool {
        let behind = self.items.get(found.end..).unwrap_or(&[]);
        let [comma, so, rest @ ..] = behind else { return false };
        let asks = rest.iter().take(4).any(|i| i.class.has(Class::QUESTION));
        comma.class.has(Class::COMMA) && so.class.has(Class::ELLIPSIS) && asks
    }

    /// "It is now inadequate, which was enough to drag the surgery as a whole from good to inadequate": the value is that of
    /// the one question told of before, and not of the whole, which comes behind. Nothing where that question is not known.
    pub(super) fn pulls_the_whole(&self, found: &Found) -> Option<Option<Set>> {
        const REACH: usize = 12;
        let behind = self.items.get(found.end..(found.end + REACH).min(self.items.len()))?;
        let [comma, which, rest @ ..] = behind else { return None };
        let relative = comma.class.has(Class::COMMA.with(Class::DASH)) && which.class.has(Class::REL);
        let kind = |i: &Item| i.class.has(Class::TYPE.with(Class::GRADE).with(Class::NAME));
        let whole =
            |w: &[Item]| kind(&w[0]) && w[1].class.has(Class::OVERALL) || w[0].class.has(Class::OVERALL) && kind(&w[1]);
        if !(relative && rest.windows(2).any(whole)) {
            return None;
        }
        let named = self.told.named;
        let one = named.questions().count() == 1 && named.rest.is_none();
        Some(one.then_some(named))
    }
}

/// What stands before a verb, the town of its subject left out: "Elm House in Selby".
pub(super) fn without_place(before: &[Item]) -> &[Item] {
    let town = before.iter().rev().take_while(|i| i.capital && !is_known(i)).count();
    match before.len().checked_sub(town + 1) {
        Some(at) if town > 0 && at > 0 && before[at].class.has(Class::PREP) && is_known(&before[at - 1]) => {
            &before[..at]
        }
        _ => before,
    }
}
