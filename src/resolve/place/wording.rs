//! What the words of a sentence say of the time that it tells of.
//!
//! "It remains good" speaks of now, "it had been good" of a time before, "back then" of that.

use super::Placer;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Time};
use crate::read::ratings::clauses::behind_other_things;
use crate::read::ratings::license::is_learned;
use crate::resolve::events::Role;
use crate::text::BlockKind;

/// Words by which a clause speaks of the newest inspection.
pub(super) const NOW: &[&str] = &[
    "has",
    "have",
    "has been",
    "have been",
    "is",
    "are",
    "remains",
    "remain",
    "gets",
    "get",
    "this time",
    "goes",
    "go",
];

/// Words by which a clause speaks of an inspection before.
const THEN: &[&str] = &["then", "at that time", "that time", "back then"];

impl Placer<'_, '_> {
    /// Whether the clause of a claim speaks of the newest inspection or one before.
    pub(super) fn tense(&self, claim: &Claim) -> Time {
        if claim.time != Time::Open {
            return claim.time;
        }
        let items = self.items.of(claim.sentence);
        let at = items.iter().position(|i| i.span.end > claim.place).unwrap_or(0);
        let clause = (0..at)
            .rev()
            .find(|n| items[*n].class.has(Class::STOP.with(Class::BUT)))
            .map_or(0, |n| n + 1);
        let clause = clause + behind_other_things(self.ground.doc, &items[clause..at]).unwrap_or(0);
        let is = |n: usize, words: &[&str]| items[n].reads(self.ground.doc, words);
        let begins = |n: usize| is(n, NOW) || items[n].class.has(Class::NOW);
        // "Both are run by Elm Care, and both were rated inadequate": "are" is the verb of another clause.
        let another = |n: usize| {
            let and = (n + 1..at).find(|m| items[*m].class.has(Class::AND));
            let told = and.is_some_and(|and| (and + 1..at).any(|m| is(m, &["was", "were"])));
            told && is(n, &["is", "are"])
        };
        if (clause..at).any(|n| begins(n) && !another(n)) || claim.value.from.is_some() {
            return Time::Now;
        }
        // "On this occasion it was rated good.", "At this inspection safe was inadequate, while caring was good."
        let opens = |words: &[Item]| self.opens_with_this(words);
        if self.says_this(claim.sentence) && (opens(&items[clause..at]) || opens(items)) {
            return Time::Now;
        }
        // "It had fallen to inadequate" tells the new rating, as minutes do.
        const MOVED: &[&str] = &[
            "fallen", "dropped", "slipped", "risen", "improved", "moved", "gone", "come",
        ];
        const FINITE: &[&str] = &[
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "has been",
            "have been",
            "had been",
        ];
        let moves = Class::UP.with(Class::DOWN);
        let had = |n: usize| {
            is(n, &["had"])
                && items
                    .get(n + 1)
                    .is_some_and(|i| !i.class.has(Class::DET.with(Class::NUMBER)))
                && !(n + 1 < at && (is(n + 1, MOVED) || items[n + 1].class.has(moves)))
                // "Staff had cause to cheer when the home was rated good": the verb of another clause.
                && !(n + 1..at).any(|m| is(m, FINITE))
        };
        // "She said that they had rated it good": the newest rating, at one remove.
        let said = |n: usize| (clause..n).any(|m| items[m].class.has(Class::SAY));
        // "Staff heard that the CQC had rated it good"
        let learned = |n: usize| {
            let rated = items.get(n + 1).is_some_and(|i| i.class.has(Class::RATED));
            rated && is_learned(self.ground.doc, &items[clause..n])
        };
        // "Less than a year ago it was given a good", and not "The home, which opened a year ago, was rated good"
        let of_another_matter = |mention: usize| {
            let known = self.ground.told_dates.get(mention).copied().flatten().is_some();
            known
                && self
                    .ground
                    .events_of_mention(mention)
                    .iter()
                    .all(|e| e.role == Role::Other)
        };
        let ago = |n: usize| {
            let date = items[n].class.has(Class::DATE);
            let ago = date && self.ground.doc.slice(items[n].span).ends_with("ago");
            ago && claim.value.from.is_none() && !of_another_matter(items[n].value as usize)
        };
        if (clause..at).any(|n| had(n) && !said(n) && !learned(n) || is(n, THEN) || ago(n)) {
            return Time::Past;
        }
        Time::Open
    }

    /// "On this occasion", "At this inspection": the words that a clause opens with.
    fn opens_with_this(&self, clause: &[Item]) -> bool {
        let this = |i: &Item| {
            let text = self.ground.doc.slice(i.span).to_ascii_lowercase();
            text == "this" || text.starts_with("this ") || text.contains(" this ")
        };
        clause.iter().take(4).any(this)
    }

    pub(super) fn is_heading(&self, sentence: usize) -> bool {
        let block = self.ground.doc.block_of(sentence);
        let kind = block.and_then(|b| self.ground.doc.blocks.get(b)).map(|b| b.kind);
        kind == Some(BlockKind::Heading)
    }

    pub(super) fn is_pluperfect(&self, sentence: usize) -> bool {
        let items = self.items.of(sentence);
        let word = |n: usize| items.get(n).map_or("", |i| self.ground.doc.slice(i.span));
        let had = |n: usize| {
            let whole = ["had been", "having", "having been"];
            // "We had serious concerns": no other time than that of its sentence.
            let verb = || {
                let next = word(n + 1);
                let irregular = [
                    "got", "given", "gone", "come", "made", "kept", "lost", "won", "held", "found",
                ];
                next.ends_with("ed") || next.ends_with("en") || irregular.contains(&next)
            };
            whole.iter().any(|w| word(n).eq_ignore_ascii_case(w)) || word(n).eq_ignore_ascii_case("had") && verb()
        };
        (0..items.len()).any(had)
    }

    /// "on this occasion", "this inspection".
    pub(super) fn says_this(&self, sentence: usize) -> bool {
        let items = self.items.of(sentence);
        let text = |n: usize| items.get(n).map_or("", |i| self.ground.doc.slice(i.span));
        (0..items.len()).any(|n| {
            // "as this was a focused inspection"
            let was = || {
                let near = items.get(n + 1..n + 6).unwrap_or(&[]);
                near.first().is_some_and(|i| i.class.has(Class::BE)) && near.iter().any(|i| i.class.has(Class::INSPECT))
            };
            text(n).eq_ignore_ascii_case("this") && was()
                || text(n).eq_ignore_ascii_case("this")
                    && (text(n + 1) == "occasion" || items.get(n + 1).is_some_and(|i| i.class.has(Class::INSPECT)))
                || text(n).eq_ignore_ascii_case("this time")
        })
    }

    /// "The latest inspection did not rate the service."
    pub(super) fn says_latest(&self, sentence: usize) -> bool {
        let latest = |i: &Item| i.reads(self.ground.doc, &["latest", "most recent", "newest"]);
        let told = |w: &[Item]| latest(&w[0]) && w[1].class.has(Class::INSPECT);
        self.items.of(sentence).windows(2).any(told)
    }

    pub(super) fn says_now(&self, sentence: usize) -> bool {
        self.items.of(sentence).iter().any(|i| i.class.has(Class::NOW))
    }
}
