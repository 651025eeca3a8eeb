//! What a visit looked at, and what it left out.
//!
//! "The inspection focused on safe and well-led. ... Caring remains good": no inspector looked at caring, so that rating has the
//! date of no visit told of.

use super::Placer;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::claim::Claim;
use crate::read::ratings::set::Set;
use crate::resolve::events::Role;
use rustc_hash::FxHashMap;

/// The key questions that the visits of a section are said to have looked at, and those that they are said to have left out.
#[derive(Clone, Copy, Default)]
pub(super) struct Sight {
    seen: Set,
    left: Set,
}

/// What inspectors did with a question, by the first word.
const LOOKED: &[&str] = &[
    "looked",
    "looking",
    "focused",
    "focusing",
    "focussed",
    "focussing",
    "concentrated",
    "concentrating",
    "covered",
    "covering",
    "examined",
    "considered",
    "reviewed",
    "inspected",
    "assessed",
    "checked",
];

/// What they did not do with it: "did not look at".
const LOOK: &[&str] = &[
    "look", "focus", "cover", "examine", "consider", "review", "inspect", "assess", "check",
];

impl Placer<'_, '_> {
    /// Whether a claim says that a rating stayed which no visit of its section looked at.
    pub(super) fn is_outside_the_visit(&self, claim: &Claim, practice: usize) -> bool {
        let of_key = claim.set.questions().all(|q| q != Question::Overall);
        let roles = [Role::Inspection, Role::Rating];
        if !claim.value.same || !of_key || self.ground.own_date(claim, &roles).is_some() {
            return false;
        }
        let before = claim.sentence.checked_sub(1);
        let block = |s: usize| self.ground.doc.block_of(s);
        let near = before.filter(|b| block(*b) == block(claim.sentence) && !self.has_claim(*b));
        if self.says_not_all(claim.sentence) || near.is_some_and(|b| self.says_not_all(b)) {
            return true;
        }
        let Sight { seen, left } = self.sight(self.ground.section(claim.sentence), practice);
        let outside = |q: Question| !seen.has(q) && (left.has(q) || seen != Set::default());
        let named = claim.set.questions().next().is_some();
        named && claim.set.questions().all(outside)
    }

    /// What the visits to a practice looked at that a section tells of.
    fn sight(&self, section: usize, practice: usize) -> Sight {
        let all = self.sights.get_or_init(|| {
            let mut out: FxHashMap<(usize, usize), Sight> = FxHashMap::default();
            for sentence in 0..self.claims.len() {
                let Some(sight) = self.sight_of(sentence) else { continue };
                for practice in self.ground.scope.at(sentence) {
                    let known = out.entry((self.ground.section(sentence), *practice)).or_default();
                    known.seen = known.seen.with(sight.seen);
                    known.left = known.left.with(sight.left);
                }
            }
            out
        });
        all.get(&(section, practice)).copied().unwrap_or_default()
    }

    /// What a sentence says of it.
    fn sight_of(&self, sentence: usize) -> Option<Sight> {
        const SOME: std::ops::RangeInclusive<usize> = 2..=4;
        let items = self.items.of(sentence);
        if !items.iter().any(is_key) {
            return None;
        }
        let ends = Class::STOP.with(Class::BUT).with(Class::RATING).with(Class::CARRIED);
        let mut sight = Sight::default();
        for at in (0..items.len()).filter(|n| self.looks(items, *n)) {
            let behind = set_of(clause(&items[at + 1..]).iter().take_while(|i| !i.class.has(ends)));
            let some = |set: &Set| SOME.contains(&set.questions().count());
            if self.is_denied(items, at) {
                let before = || set_of(items[..at].iter().rev().take_while(|i| !i.class.has(ends)));
                let left = if behind == Set::default() { before() } else { behind };
                // "Nobody had checked the care plans."
                if items[at].class.has(Class::CARRIED) || some(&left) {
                    sight.left = sight.left.with(left);
                }
            } else if some(&behind) {
                sight.seen = sight.seen.with(behind);
            }
        }
        Some(sight)
    }

    /// Whether an item says that inspectors looked at something, or that they did not.
    fn looks(&self, items: &[Item], at: usize) -> bool {
        let first = self.ground.doc.slice(items[at].span).split(' ').next().unwrap_or("");
        let is = |words: &[&str]| words.iter().any(|w| first.eq_ignore_ascii_case(w));
        items[at].class.has(Class::CARRIED) || is(LOOKED) || is(LOOK) && self.is_denied(items, at)
    }

    /// "did not look at", "not reviewed".
    fn is_denied(&self, items: &[Item], at: usize) -> bool {
        const NEAR: usize = 3;
        items[at].class.has(Class::CARRIED)
            || items[at.saturating_sub(NEAR)..at]
                .iter()
                .any(|i| i.class.has(Class::NOT))
    }

    /// "They did not review other aspects", "Not all areas were inspected", "an inspection of two areas only".
    fn says_not_all(&self, sentence: usize) -> bool {
        const OTHERS: &[&str] = &["other", "others", "all", "every", "aspects", "remaining", "everything"];
        const ONLY: &[&str] = &["only", "just", "solely"];
        const NEAR: usize = 6;
        let doc = self.ground.doc;
        let items = self.items.of(sentence);
        let looks = |n: usize| self.looks(items, n) || items[n].class.has(Class::INSPECT);
        let near = |n: usize| &items[n.saturating_sub(NEAR)..(n + NEAR).min(items.len())];
        let others = |n: usize| {
            self.is_denied(items, n)
                && near(n)
                    .iter()
                    .any(|i| i.has_word(doc, OTHERS) || i.class.has(Class::REST))
        };
        let areas = Class::SOME.with(Class::AREA);
        let only =
            |n: usize| near(n).iter().any(|i| i.class.has(areas)) && near(n).iter().any(|i| i.has_word(doc, ONLY));
        let not_all = |n: usize| {
            let lead = &items[..n];
            let not = lead.iter().rev().take(NEAR).any(|i| i.class.has(Class::NOT));
            not && lead
                .iter()
                .rev()
                .take(NEAR)
                .any(|i| i.class.has(Class::ALL) || i.has_word(doc, &["all"]))
        };
        (0..items.len())
            .filter(|n| looks(*n))
            .any(|n| others(n) || only(n) || not_all(n))
    }
}

/// "safe and well-led", of "safe and well-led, the others": the items before the comma that a new subject follows.
fn clause(items: &[Item]) -> &[Item] {
    let subject = Class::DET.with(Class::PRONOUN).with(Class::NAME).with(Class::GRADE);
    let new = |w: &[Item]| w[0].class.has(Class::COMMA) && w[1].class.has(subject);
    &items[..items.windows(2).position(new).unwrap_or(items.len())]
}

fn is_key(item: &Item) -> bool {
    let question = Question::ALL.get(item.value as usize);
    item.class.has(Class::QUESTION) && question.is_some_and(|q| *q != Question::Overall)
}

/// The key questions among items.
fn set_of<'i>(items: impl Iterator<Item = &'i Item>) -> Set {
    let questions = items
        .filter(|i| is_key(i))
        .filter_map(|i| Question::ALL.get(i.value as usize));
    questions.map(|q| Set::of(*q)).fold(Set::default(), Set::with)
}
