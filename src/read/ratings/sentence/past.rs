//! Whether a value tells of what was before.
//!
//! "Elm House, which was good, has been given an outstanding": good was the rating before.

use super::Sentence;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::asked::text;
use crate::read::ratings::claim::{Target, Time};
use crate::read::ratings::context::time;
use crate::read::ratings::former::{fronted_former, is_apposed_former};
use crate::read::ratings::license::clause_start;
use crate::read::ratings::values::Found;
use crate::text::Document;

impl Sentence<'_> {
    /// "The home has been rated good in its first inspection since it opened": the first and, so far, the last.
    pub(super) fn is_maiden(&self, found: &Found) -> bool {
        let items = self.items;
        let near = clause_start(items, found.start)..(found.end + 6).min(items.len());
        let mut past = near.clone().filter(|n| items[*n].class.has(Class::PAST));
        let (Some(first), None) = (past.next(), past.next()) else {
            return false;
        };
        let visit = text(self.doc, &items[first]).to_ascii_lowercase();
        let since = items
            .get(first + 1)
            .is_some_and(|i| i.reads(self.doc, &["since", "as", "under"]));
        let perfect = near
            .clone()
            .take_while(|n| *n < found.start)
            .any(|n| items[n].reads(self.doc, &["has", "has been", "have been", "gets", "is"]));
        visit.contains("first") && visit.contains(' ') && (since || perfect)
    }

    /// "It was good and is now outstanding", "Elm House, which was good, is now outstanding": what a value was before the
    /// next one.
    pub(super) fn is_overtaken(&self, v: usize) -> bool {
        let (found, Some(next)) = (&self.values[v], self.values.get(v + 1)) else {
            return false;
        };
        let between = self.items.get(found.end..next.start).unwrap_or(&[]);
        let other = Class::NAME
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::OVERALL)
            .with(Class::STOP)
            .with(Class::PREP);
        let was = found
            .start
            .checked_sub(1)
            .is_some_and(|p| matches!(text(self.doc, &self.items[p]), "was" | "were"));
        let plain = found.value.from.is_none() && next.value.from.is_none();
        if plain && held_for_long(self.doc, between) {
            return true;
        }
        was && plain
            && between.len() <= 6
            && between.iter().any(|i| i.class.has(Class::NOW))
            && !between.iter().any(|i| i.class.has(other))
    }

    /// "At the last inspection safe was inadequate and the rest good", "In 2019 safe was good, while caring was not rated":
    /// a time that leads the sentence holds for its other clauses too, where these tell of other questions and say nothing
    /// of now.
    pub(super) fn is_of_an_old_scene(&self, v: usize) -> bool {
        let first = &self.values[0];
        let fronted = fronted_former(self.items, first).is_some();
        if v == 0 || fronted || self.values[v].value.from.is_some() || self.values[v].value.same {
            return false;
        }
        let lead = &self.items[..first.start.min(6)];
        let Some(at) = lead.iter().position(|i| i.class.has(Class::DATE.with(Class::PAST))) else {
            return false;
        };
        let subject = Class::QUESTION
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::OVERALL)
            .with(Class::GRADE);
        let fronted = !lead[..at].iter().any(|i| i.class.has(subject));
        let told = time(self.doc, self.items, first, None) == Time::Past;
        let present = |i: &Item| {
            i.class.has(
                Class::NOW
                    .with(Class::DATE)
                    .with(Class::SAME)
                    .with(Class::UP)
                    .with(Class::DOWN),
            ) || i.reads(
                self.doc,
                &["is", "are", "has", "have", "has been", "have been", "but", "however"],
            )
        };
        let goes_on = || !self.items[first.end..self.values[v].start].iter().any(present);
        let behind = self
            .items
            .get(self.values[v].end..(self.values[v].end + 4).min(self.items.len()));
        let now = behind.is_some_and(|b| b.iter().any(|i| i.class.has(Class::NOW)));
        fronted && told && goes_on() && !now
    }

    /// "It was last inspected in 2018, when it was also good", behind "It is good": the same rating, given before.
    pub(super) fn was_so_too(&self, v: usize) -> bool {
        let found = &self.values[v];
        if v > 0 || found.value.from.is_some() || self.told.overall != Some(found.value.to) {
            return false;
        }
        let lead = &self.items[..found.start];
        let opens =
            |i: &Item| i.class.has(Class::REL.with(Class::AND).with(Class::COMMA)) || i.reads(self.doc, &["when"]);
        let Some(clause) = lead.iter().rposition(opens) else {
            return false;
        };
        let too = lead[clause..].iter().any(|i| i.reads(self.doc, &["also"]))
            || self.items.get(found.end).is_some_and(|i| i.reads(self.doc, &["too"]));
        // "had last been inspected"
        let visited = |n: &usize| lead[n + 1..clause].iter().take(2).any(|i| i.class.has(Class::INSPECT));
        let mut last = (0..clause).filter(|n| lead[*n].reads(self.doc, &["last"]));
        too && last.any(|n| visited(&n))
    }

    /// "Elm House, good until last year, has been rated inadequate": what stands between the commas behind a subject was
    /// before.
    pub(super) fn is_apposed(&self, v: usize) -> bool {
        is_apposed_former(self.doc, self.items, &self.values[v])
    }

    /// "Inspectors returned after it was rated inadequate", "The inspection followed an inadequate rating": what led to the visit,
    /// and was before it.
    pub(super) fn led_to_a_visit(&self, v: usize) -> bool {
        const REACH: usize = 8;
        const AFTER: &[&str] = &["after", "following", "since"];
        const FOLLOWED: &[&str] = &["followed", "follows", "follow", "follow up", "follow-up"];
        const CAME: &[&str] = &["returned", "back", "came", "went", "visited", "inspected", "called"];
        let found = &self.values[v];
        let lead = &self.items[..found.start];
        let lead = &lead[lead
            .iter()
            .rposition(|i| i.class.has(Class::STOP.with(Class::BUT)))
            .map_or(0, |n| n + 1)..];
        let plain = found.value.from.is_none() && !found.value.same && v == 0;
        let other = Class::RATING.with(Class::PUBLISH).with(Class::DATE).with(Class::NAME);
        if !plain || lead.iter().any(|i| i.class.has(other)) {
            return false;
        }
        let is = |i: &Item, words: &[&str]| {
            i.reads(self.doc, words) || text(self.doc, i).split(' ').any(|w| words.contains(&w))
        };
        let visit = |main: &[Item]| {
            let who = main.iter().take(3).any(|i| i.class.has(Class::CQC));
            let noun = matches!(main, [the, noun, ..] if the.class.has(Class::DET) && noun.class.has(Class::INSPECT));
            noun || who && main.iter().any(|i| is(i, CAME))
        };
        if let Some(at) = lead.iter().rposition(|i| is(i, AFTER)) {
            let apart = Class::COMMA
                .with(Class::AND)
                .with(Class::REL)
                .with(Class::INSPECT)
                .with(Class::NOW);
            let rest = &lead[at + 1..];
            let told = rest
                .iter()
                .any(|i| i.class.has(Class::BE.with(Class::HAVE)) || is(i, &["being"]));
            return told && rest.len() <= REACH && !rest.iter().any(|i| i.class.has(apart)) && visit(&lead[..at]);
        }
        let graded = self.items.get(found.end).is_some_and(|i| i.class.has(Class::GRADE));
        let followed = lead.iter().rposition(|i| is(i, FOLLOWED));
        graded && followed.is_some_and(|at| lead.len() - at <= 4 && visit(&lead[..at]))
    }

    /// "Elm House, which was good, has been given an outstanding": what an aside tells that the main clause overtakes.
    pub(super) fn was_before(&self, v: usize) -> bool {
        let (found, Some(next)) = (&self.values[v], self.values.get(v + 1)) else {
            return false;
        };
        let lead = self
            .items
            .get(found.start.saturating_sub(4)..found.start)
            .unwrap_or(&[]);
        let between = self.items.get(found.end..next.start).unwrap_or(&[]);
        let [who, mark, rel, was] = lead else { return false };
        let opens = mark.class.has(Class::COMMA.with(Class::OPEN))
            && rel.class.has(Class::REL)
            && matches!(text(self.doc, was), "was" | "were" | "had");
        let other = Class::NAME
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::STOP)
            .with(Class::AND)
            .with(Class::REL)
            .with(Class::BUT);
        let closes = between
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::CLOSE)))
            && between.get(1).is_some_and(|i| {
                i.class.has(
                    Class::BE
                        .with(Class::HAVE)
                        .with(Class::NOW)
                        .with(Class::UP)
                        .with(Class::DOWN)
                        .with(Class::MOVE),
                )
            });
        let plain = found.value.from.is_none() && next.value.from.is_none() && !found.value.same;
        let whom = Class::NAME.with(Class::TYPE).with(Class::CAPITAL).with(Class::CLOSE);
        who.class.has(whom)
            && opens
            && closes
            && plain
            && between.len() <= 8
            && !between.iter().any(|i| i.class.has(other))
    }

    /// "A surgery rated inadequate earlier this year has now been taken out of special measures": what the subject was when it
    /// got there, and is no more.
    pub(super) fn is_left_behind(&self, v: usize) -> bool {
        const REACH: usize = 14;
        let found = &self.values[v];
        let bare = found.value.to == Target::Is(Rating::Inadequate) && found.value.from.is_none() && !found.value.same;
        if bare && self.has_left_measures(found) {
            return true;
        }
        let subject = Class::NAME.with(Class::TYPE);
        let verb = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
        let mut lead = self.items[..found.start]
            .iter()
            .rev()
            .filter(|i| !i.class.has(Class::DET));
        let participle = lead.next().is_some_and(verb) && lead.next().is_some_and(|i| i.class.has(subject));
        let behind = &self.items[found.end..self.items.len().min(found.end + REACH)];
        let has = behind.iter().position(|i| i.class.has(Class::HAVE));
        let Some(told) = has.filter(|_| participle).and_then(|at| behind.get(at..)) else {
            return false;
        };
        let left = |i: &Item| {
            i.reads(
                self.doc,
                &[
                    "taken", "lifted", "removed", "released", "come", "emerged", "moved", "left", "exited", "freed",
                ],
            )
        };
        let out = told.iter().position(left);
        let of_measures = |at: usize| {
            told[at..]
                .iter()
                .any(|i| text(self.doc, i).contains("special measures") || i.reads(self.doc, &["measures"]))
        };
        found.value.to == Target::Is(Rating::Inadequate) && found.value.from.is_none() && out.is_some_and(of_measures)
    }

    /// "It had been seen in May and had been rated inadequate, where previously it had been good": what the next value was
    /// before that.
    pub(super) fn leads_to_its_former(&self, v: usize) -> bool {
        const REACH: usize = 8;
        let (found, Some(next)) = (&self.values[v], self.values.get(v + 1)) else {
            return false;
        };
        let between = self.items.get(found.end..next.start).unwrap_or(&[]);
        let opens = |i: &Item| i.class.has(Class::REL) || i.reads(self.doc, &["when", "whereas", "while"]);
        let before = |i: &Item| i.class.has(Class::PAST) && !i.class.has(Class::BE);
        let other = Class::NAME.with(Class::QUESTION).with(Class::SERVICE).with(Class::TYPE);
        // Its own clause says no more than "had been".
        let own = &self.items[clause_start(self.items, found.start)..found.start];
        !own.iter().any(before)
            && between.len() <= REACH
            && between.iter().take(2).any(opens)
            && between.iter().any(before)
            && !between.iter().any(|i| i.class.has(other))
    }

    /// "The surgery is no longer in special measures, where it was put when it was rated inadequate."
    fn has_left_measures(&self, found: &Found) -> bool {
        const REACH: usize = 6;
        const LEFT: &[&str] = &[
            "no longer",
            "no longer in",
            "out",
            "out of",
            "left",
            "leaves",
            "exited",
            "exits",
            "emerged",
            "freed",
        ];
        let measures = |i: &Item| text(self.doc, i).ends_with("measures");
        let Some(at) = self.items[..found.start].iter().position(measures) else {
            return false;
        };
        let lead = &self.items[at.saturating_sub(REACH)..at];
        let no_longer = lead
            .windows(2)
            .any(|w| w[0].reads(self.doc, &["no"]) && w[1].reads(self.doc, &["longer"]));
        no_longer || lead.iter().any(|i| i.reads(self.doc, LEFT))
    }

    /// "The practice had been rated good", in minutes: the rating that the meeting was told of, where nothing but "had"
    /// puts it into the past.
    pub(super) fn is_minuted(&self, found: &Found) -> bool {
        let only_had = |i: &Item| i.class.has(Class::PAST) && (!i.class.has(Class::BE) || i.class.has(Class::INSPECT));
        let told = self.items[..found.start]
            .iter()
            .any(|i| i.class.has(Class::HAVE) || i.class.has(Class::PAST) && i.class.has(Class::BE));
        // What both had, or what somebody put itself at, is left as it is told.
        let other = |i: &Item| {
            i.class.has(Class::PRONOUN)
                && (i.value == 2 || matches!(text(self.doc, i), "itself" | "themselves" | "ourselves"))
        };
        // "Safe is inadequate, which had been good": beside what is, what had been is past.
        let now = Class::BE.with(Class::HAVE);
        let beside = self.items[..found.start].iter().any(|i| i.class.has(Class::REL))
            && self.items[..found.start]
                .iter()
                .any(|i| i.class.has(now) && i.reads(self.doc, &["is", "are"]));
        // "Safe has come down, it having been good"
        // "had been rated good, having been inadequate": the value tells that itself.
        let having = |i: &Item| i.class.has(Class::PAST) && text(self.doc, i).starts_with("having");
        let told =
            told || found.value.from.is_some() && self.items[..found.start].iter().any(|i| i.class.has(Class::PAST));
        self.told.minutes
            && told
            && !self.items[..found.start].iter().any(having)
            && !beside
            && !self.items.iter().any(other)
            && !self
                .items
                .iter()
                .any(|i| only_had(i) || i.class.has(Class::NOW.with(Class::AFTER)))
    }
}

/// "rated good ever since it opened, has been rated outstanding", "good for years and is now outstanding": whether what stands behind
/// a rating says that it was held for long, and leads to the one that came after.
fn held_for_long(doc: &Document<'_>, between: &[Item]) -> bool {
    const MOST: usize = 14;
    let other = Class::NAME.with(Class::QUESTION).with(Class::SERVICE).with(Class::STOP);
    let words = |n: usize, words: &[&str]| between.get(n).is_some_and(|i| i.reads(doc, words));
    let years = || words(1, &["years", "decades"]) || words(2, &["years"]);
    let long = words(0, &["for"]) && years()
        || words(0, &["ever"]) && words(1, &["since"])
        || words(0, &["from"]) && words(1, &["the"]) && words(2, &["day"]);
    let after = between.iter().any(|i| i.class.has(Class::NOW))
        || between
            .windows(2)
            .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::HAVE.with(Class::BE)));
    long && after && between.len() <= MOST && !between.iter().any(|i| i.class.has(other))
}
