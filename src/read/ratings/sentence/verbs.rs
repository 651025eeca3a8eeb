//! Values that share the verb of the value before them.
//!
//! "Responsive remained good, and caring outstanding": both remained.

use super::Sentence;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::read::ratings::values::Found;
use crate::text::Document;

impl Sentence<'_> {
    /// "It had been inadequate overall and requires improvement for safe": a value that shares the verb of a past one.
    pub(super) fn goes_on_in_the_past(&self, v: usize, last: Option<&Claim>) -> bool {
        let Some(before) = v.checked_sub(1).and_then(|p| self.values.get(p)) else {
            return false;
        };
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        let between = behind_whose(self.doc, between);
        // "had been rated good overall, though inadequate for being safe"
        let later = || {
            self.items[self.values[v].end..]
                .iter()
                .take(8)
                .any(|i| i.class.has(Class::NOW))
        };
        let own = Class::NOW
            .with(Class::STOP)
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::MOVE)
            .with(Class::NAME);
        let rated = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
        // "was previously rated good overall, with caring rated outstanding"
        let relative = between.iter().any(|i| i.class.has(Class::REL.with(Class::WITH)));
        // "They rated the surgery, which had been good, as inadequate": the aside is over.
        let over = between
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::CLOSE)))
            && stands_in_an_aside(self.items, before);
        let parted = between.iter().any(|i| i.class.has(Class::BUT));
        // "Elm House had been inadequate and Oak House good", but not "and Oak House requires improvement".
        let verb = self.values[v].value.to == Target::Is(Rating::RequiresImprovement);
        let between = match between {
            [and, rest @ .., name] if !verb && and.class.has(Class::AND) && name.class.has(Class::NAME) => rest,
            _ => between,
        };
        last.is_some_and(|c| c.time == Time::Past)
            && !over
            && !(parted && later())
            && self.values[v].value.from.is_none()
            && !between.iter().any(|i| i.class.has(own) || rated(i) && !relative)
    }
}

/// "at Elm House and", "for the Elm House and": what follows the practice that the value before it was that of.
fn behind_whose<'i>(doc: &Document<'_>, between: &'i [Item]) -> &'i [Item] {
    let [at, rest @ ..] = between else { return between };
    let led = rest.iter().take_while(|i| i.class.has(Class::DET)).count();
    match &rest[led..] {
        [name, behind @ ..] if at.reads(doc, &["at", "in", "for"]) && name.class.has(Class::NAME) => behind,
        _ => between,
    }
}

/// Whether a value ends a clause that a comma or bracket and "which" open: "the surgery, which used to be good".
fn stands_in_an_aside(items: &[Item], found: &Found) -> bool {
    let before = &items[..found.start];
    let mark = Class::COMMA.with(Class::OPEN);
    let verb = Class::STOP.with(Class::BUT).with(Class::RATING);
    before.iter().rposition(|i| i.class.has(mark)).is_some_and(|open| {
        let said = &before[open + 1..];
        said.len() <= 8
            && said.first().is_some_and(|i| i.class.has(Class::REL.with(Class::PAST)))
            && !said.iter().any(|i| i.class.has(verb))
    })
}

impl Sentence<'_> {
    /// "Responsive remained good, and caring outstanding": a value that shares the verb of one that stayed.
    pub(super) fn goes_on_staying(&self, v: usize, last: Option<&Claim>) -> bool {
        let Some(before) = v.checked_sub(1).map(|p| &self.values[p]) else {
            return false;
        };
        let found = &self.values[v];
        let between = self.items.get(before.end..found.start).unwrap_or(&[]);
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::QUESTION)
            .with(Class::FUNCTION)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::OVERALL);
        let own = Class::BE
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::RATED)
            .with(Class::BUT)
            .with(Class::NOW)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::WITH)
            .with(Class::REL);
        let asks = |i: &Item| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE);
        // "It remains good overall and requires improvement for safe": a verb of its own.
        let verb = matches!(found.value.to, Target::Is(Rating::RequiresImprovement)) && !found.marked;
        let stays = last.is_some_and(|c| c.value.same && !c.carried && c.entry == "value.remains")
            && found.value.from.is_none()
            && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
        stays
            && !verb
            && between.iter().any(|i| i.class.has(Class::AND.with(Class::COMMA)))
            && between.iter().any(asks)
            && between.iter().all(|i| i.class.has(glue))
            && !between
                .iter()
                .any(|i| i.class.has(own) && !i.class.has(Class::QUESTION))
    }

    /// "It is still good overall and outstanding for caring": what stays, with one verb for both.
    pub(super) fn shares_its_verb(&self, v: usize, last: &Claim) -> bool {
        let Some(before) = v
            .checked_sub(1)
            .map(|p| &self.values[p])
            .filter(|b| b.value.same && b.start == last.item && b.entry != "value.as-then")
        else {
            return false;
        };
        let apart = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::MOVE)
            .with(Class::NOW)
            .with(Class::BUT)
            .with(Class::STOP)
            .with(Class::NAME)
            .with(Class::PRONOUN);
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        let joined = between.iter().any(|i| i.class.has(Class::AND));
        last.value.same && joined && !between.iter().any(|i| i.class.has(apart))
    }
}
