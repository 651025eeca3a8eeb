//! Inspections that the sentences before a claim tell of, and that it goes on with.
//!
//! "It was inspected in May 2019 and rated inadequate. Caring was good": the second sentence goes on with May 2019.

use super::Visit;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::board::Entry;
use crate::resolve::events::{Age, Event, Role};
use crate::resolve::place::Placer;
use crate::resolve::place::wording::NOW;
use crate::text::BlockKind;

/// How many sentences back the inspection may have been told of that a claim goes on with.
pub(super) const REACH: usize = 8;

impl Placer<'_, '_> {
    /// The former inspection that the sentences before a claim tell of, if the claim goes on with it.
    pub(super) fn told_of(&self, claim: &Claim, practice: usize, newest: Visit, tense: Time) -> Option<Visit> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        // "We were outstanding at our last inspection, in 2015; back then effective was outstanding too."
        let own =
            |e: &&Event| e.sentence == claim.sentence && e.span.start < claim.place && ground.concerns(e, practice);
        if tense == Time::Past
            && let Some(event) = ground.events_in(claim.sentence..claim.sentence + 1).iter().rfind(own)
            && event.role != Role::Publication
            && (event.age <= Age::Last || self.is_older(event, newest))
        {
            return Some(Visit::on(event.date));
        }
        let points_back = self.points_back(claim.sentence);
        if let Some(visit) = self.labelled_before(claim, newest, tense) {
            return Some(visit);
        }
        let block = |s: usize| ground.doc.block_of(s);
        // "... better than in 2016." What a paragraph on the newest visit compares it with is over with that paragraph.
        let back_to_the_newest = |s: usize| {
            let prose = |s| block(s).is_some_and(|b| ground.doc.blocks[b].kind == BlockKind::Paragraph);
            let parted = block(s) != block(claim.sentence) && prose(s) && prose(claim.sentence);
            let newest = |at: usize| block(at) == block(s) && self.newest_at[at];
            parted && tense != Time::Past && !points_back && (s.saturating_sub(REACH)..s).any(newest)
        };
        // "The practice has 9,000 patients. It was previously rated good in 2014." What closes a paragraph of other things
        // is told in passing.
        let in_passing = |s: usize| {
            let opens = block(s).is_some_and(|b| ground.doc.blocks[b].sentences.start == s);
            let prose = block(s).is_some_and(|b| ground.doc.blocks[b].kind == BlockKind::Paragraph);
            let former = self.claims_of(s).iter().any(|c| c.time == Time::Past);
            let rated = |s: usize| self.has_claim(s) || !ground.events_in(s..s + 1).is_empty();
            // "Both were inspected in March. When that was last done, in 2019, they were good."
            let main = |e: &Event| e.role == Role::Inspection && e.age > Age::Last && !self.is_older(e, newest);
            let of_the_newest = || {
                block(s).is_some_and(|b| {
                    ground
                        .events_in(ground.doc.blocks[b].sentences.start..s)
                        .iter()
                        .any(main)
                })
            };
            let alone = || block(s).is_some_and(|b| !(ground.doc.blocks[b].sentences.start..s).any(rated));
            let parted = block(s) != block(claim.sentence) && prose && !opens;
            parted && tense != Time::Past && !points_back && (former && alone() || of_the_newest())
        };
        // "At its last inspection, in 2016, it was inadequate." A new paragraph that does not point back to that is on the visit in
        // hand, unless that cannot have given such ratings.
        let is_over = |s: usize| {
            let prose = |s| block(s).is_some_and(|b| ground.doc.blocks[b].kind == BlockKind::Paragraph);
            let parted = block(s) != block(claim.sentence) && prose(s) && prose(claim.sentence);
            parted && tense != Time::Past && !points_back && self.fits(claim, practice, newest)
        };
        // Over what a visit came upon only within its own paragraph.
        let mut looked_past = false;
        for sentence in (claim.sentence.saturating_sub(REACH)..claim.sentence).rev() {
            // "It is rated good. (Previous rating May 2015 – Inadequate)" is told on the way.
            let bracketed = || {
                !points_back
                    && self
                        .items
                        .of(sentence)
                        .first()
                        .is_some_and(|i| i.class.has(Class::OPEN))
            };
            let aside = back_to_the_newest(sentence) || in_passing(sentence) || bracketed();
            if ground.section(sentence) != section || aside {
                return None;
            }
            let here = || {
                let all = ground.events_in(sentence..sentence + 1).iter();
                all.filter(|e| ground.concerns(e, practice))
            };
            // "It got the same in 2015, in 2016 and last year" sums up, and is no scene to go on with.
            let told = self.items.of(sentence).iter().filter(|i| i.class.has(Class::DATE));
            if told.count() > 2 && here().next().is_some() {
                return None;
            }
            if let Some(last) = here().next_back() {
                if looked_past && block(sentence) != block(claim.sentence) {
                    return None;
                }
                if is_over(sentence) && !self.repeats(claim, practice, last.date) {
                    return None;
                }
                let visit = self.left_off_at(last, practice, newest, tense, points_back);
                return visit.filter(|v| tense == Time::Past || points_back || self.fits(claim, practice, *v));
            }
            // "... 12 March, when it was rated inadequate. It has gone up to good overall. Caring was rated good."
            if self.newest_at[sentence] && tense != Time::Past && !points_back {
                return None;
            }
            // Further back only over other ratings, or the lines of a list; "at that inspection" looks past other words.
            let pointed = points_back || self.points_back(sentence);
            let mut near = self.has_claim(sentence) || self.is_heading(sentence) || pointed;
            if !near && self.tells_what_was_seen(sentence) {
                (near, looked_past) = (true, true);
            }
            if !near || self.says_now(sentence) {
                return None;
            }
        }
        None
    }

    /// Whether all that a claim tells is told of a visit already.
    fn repeats(&self, claim: &Claim, practice: usize, visit: PartialDate) -> bool {
        let told = |q: Question| {
            let mut of_question = self.board.of_practice(practice).filter(|e| e.question == q);
            of_question
                .any(|e| e.inspected == Some(visit) && claim.value.to == Target::Is(e.rating) && e.service.is_none())
        };
        claim.services.is_empty() && claim.set.questions().all(told)
    }

    /// "The practice was in breach of two regulations.", "Staff had no training.": what a visit came upon, and no more.
    fn tells_what_was_seen(&self, sentence: usize) -> bool {
        const SEEN: &[&str] = &["was", "were", "had", "found", "issued", "served", "went", "saw"];
        let items = self.items.of(sentence);
        let has = |words: &[&str]| items.iter().any(|i| i.reads(self.ground.doc, words));
        has(SEEN) && !has(&["is", "are", "has", "have"])
    }

    /// The former inspection that the last date of a sentence tells of, if the sentence is about that and not about now.
    fn left_off_at(
        &self,
        last: &Event,
        practice: usize,
        newest: Visit,
        tense: Time,
        points_back: bool,
    ) -> Option<Visit> {
        let (ground, sentence) = (self.ground, last.sentence);
        let here = || {
            let all = ground.events_in(sentence..sentence + 1).iter();
            all.filter(|e| ground.concerns(e, practice))
        };
        // "It had been good since 2019", "They have worked hard since our inspection in March": told in passing.
        let items = self.items.of(sentence);
        let before = &items[..items.partition_point(|i| i.span.start < last.span.start)];
        if before.iter().rev().take(5).any(|i| i.reads(ground.doc, &["since"])) {
            return None;
        }
        // "Caring - Good (carried forward from May 2019)": the next line is on the visit in hand again.
        if tense != Time::Past && !points_back && self.is_in_brackets(last) {
            return None;
        }
        // "visited in November and rated good, as it was in 2016": the sentence is not about 2016.
        let former = |e: &Event| e.is_past() || self.is_older(e, newest);
        let aside = self.newest_at[sentence] || here().any(|e| !former(e)) || self.opens_now(last) && !points_back;
        if !former(last) || aside {
            return None;
        }
        let of = |role: &[Role]| here().rfind(|e| role.contains(&e.role)).map(|e| e.date);
        let published = of(&[Role::Publication]);
        let visit = Visit {
            inspected: of(&[Role::Inspection, Role::Rating]).or_else(|| ground.visit_of(published?, practice)),
            published,
        };
        // "It had been good in 2019. Inspectors rated it inadequate for safety."
        let told = self.has_claim(sentence) && self.is_pluperfect(sentence);
        (tense == Time::Past || !told).then_some(visit)
    }

    /// Whether a date stands in brackets that are not the whole of its sentence.
    fn is_in_brackets(&self, event: &Event) -> bool {
        let items = self.items.of(event.sentence);
        let before = &items[..items.partition_point(|i| i.span.start < event.span.start)];
        let mark = |class: Class| before.iter().rposition(|i| i.class.has(class));
        mark(Class::OPEN).is_some_and(|open| open > 0 && mark(Class::CLOSE).is_none_or(|close| close < open))
    }

    /// "Previous inspection: May 2017. The trust was rated good.": a label that dates a former visit leads its line.
    fn labelled_before(&self, claim: &Claim, newest: Visit, tense: Time) -> Option<Visit> {
        let ground = self.ground;
        let label = claim.sentence.checked_sub(1)?;
        let block = |s: usize| ground.doc.block_of(s);
        let items = self.items.of(label);
        let led = items.first().is_some_and(|i| i.class.has(Class::PAST))
            && items.iter().take(4).any(|i| i.class.has(Class::COLON));
        let [event] = ground.events_in(label..claim.sentence) else {
            return None;
        };
        let fits = led
            && block(label) == block(claim.sentence)
            && tense != Time::Now
            && event.role == Role::Inspection
            && items.len() <= 6
            && self.is_older(event, newest);
        fits.then_some(Visit::on(event.date))
    }

    /// "At that inspection it was rated good": the sentence opens with a word for a visit told of before.
    pub(super) fn points_back(&self, sentence: usize) -> bool {
        const THAT: &[&str] = &[
            "that inspection",
            "that visit",
            "that time",
            "that report",
            "that assessment",
        ];
        let items = self.items.of(sentence);
        // "At that full inspection"
        let lead = &items[..items.len().min(6)];
        let that = lead.iter().take(3).position(|i| i.reads(self.ground.doc, &["that"]));
        let visit = Class::INSPECT.with(Class::PUBLISH);
        let adjectives = Class::PRONOUN
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::COMMA)
            .with(Class::NAME);
        let noun = |t: usize| {
            let mut behind = lead[t + 1..].iter().take(3).take_while(|i| !i.class.has(adjectives));
            behind.any(|i| i.class.has(visit))
        };
        if that.is_some_and(|t| t > 0 && lead[t - 1].class.has(Class::PREP) && noun(t)) {
            return true;
        }
        // "Only caring was good at that time."
        const THEN: &[&str] = &[
            "on that occasion",
            "at that time",
            "at that point",
            "at that stage",
            "at that juncture",
            "at that moment",
        ];
        if items
            .iter()
            .any(|i| i.class.has(Class::PAST) && i.reads(self.ground.doc, THEN))
        {
            return true;
        }
        // "The rating it got then came soon after it opened."
        let got = |w: &[Item]| {
            w[1].reads(self.ground.doc, &["then"])
                && w[0].reads(self.ground.doc, &["got", "given", "received", "awarded"])
        };
        if items.windows(2).any(got) {
            return true;
        }
        let first = items.iter().take(3);
        first.into_iter().any(|i| {
            i.reads(self.ground.doc, THAT)
                || i.reads(self.ground.doc, &["on that occasion", "at that time", "back then"])
        })
    }

    /// The visit that "at that inspection" means: the one dated last before.
    pub(super) fn pointed_at(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        if !self.points_back(claim.sentence) {
            return None;
        }
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let near = |e: &&Event| {
            let gave = matches!(e.role, Role::Inspection | Role::Rating) && !self.is_unpublished(e);
            gave && ground.section(e.sentence) == section && ground.concerns(e, practice)
        };
        // "It was previously rated good. On that occasion safe was inadequate.": of a time that has no date.
        let before = claim.sentence.saturating_sub(1);
        let undated = before < claim.sentence
            && ground.events_in(before..claim.sentence).is_empty()
            && self.has_claim(before)
            && self.items.of(before).iter().any(|i| i.class.has(Class::PAST));
        if undated {
            return None;
        }
        let from = claim.sentence.saturating_sub(REACH);
        ground
            .events_in(from..claim.sentence)
            .iter()
            .rfind(near)
            .map(|e| e.date)
    }

    /// "It was rated good overall in May 2021. Caring was rated good": where no visit is dated, what the sentences before
    /// say of the rating.
    pub(super) fn rated_before(&self, claim: &Claim, practice: usize) -> Option<Visit> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let from = claim.sentence.saturating_sub(REACH);
        let first = (from..claim.sentence)
            .rev()
            .take_while(|s| self.has_claim(*s) && ground.section(*s) == section)
            .last()?;
        // "It had been rated inadequate in May. Only caring was good at that time. Safe was inadequate."
        let goes_on =
            self.points_back(claim.sentence) || claim.sentence > first && self.points_back(claim.sentence - 1);
        let near = |e: &&Event| {
            e.role == Role::Rating
                && (e.age > Age::Last || e.age == Age::Last && goes_on)
                && (first..claim.sentence).contains(&e.sentence)
                && ground.concerns(e, practice)
        };
        let rated = ground.events_in(first..claim.sentence).iter().rfind(near)?;
        let over = self.is_too_old_for_the_news(rated, section, practice)
            || self.is_overtaken_by_the_news(rated, section, practice);
        if over && !goes_on {
            return None;
        }
        let date = rated.date;
        let other = |e: &Entry| {
            e.inspected == Some(date) && claim.set.has(e.question) && claim.value.to != Target::Is(e.rating)
        };
        let rival = matches!(claim.value.to, Target::Is(_)) && self.board.of_practice(practice).any(other);
        (!rival).then_some(Visit::on(date))
    }

    /// "Inspectors found it inadequate in July. ... Safe and well-led were inadequate": where no visit is dated, the one date that
    /// the text gives the rating as a whole, if that is none of before.
    pub(super) fn rated_in_the_news(&self, claim: &Claim, practice: usize) -> Option<Visit> {
        if claim.value.from.is_some() || claim.carried || claim.set.has(Question::Overall) {
            return None;
        }
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let whole = |c: &&Claim| c.set.has(Question::Overall) && c.services.is_empty() && c.sentence <= claim.sentence;
        let told = self.claims.iter().flatten().copied().filter(whole);
        let dated = told.filter_map(|c| Some((c, ground.own_date(c, &[Role::Rating])?)));
        let here = |c: &Claim| ground.section(c.sentence) == section && ground.subjects(c).contains(&practice);
        let mut date = None;
        for (c, event) in dated.filter(|(c, _)| here(c)) {
            if c.time == Time::Past || event.age <= Age::Last || date.is_some_and(|d| d != event.date) {
                return None;
            }
            let over = self.is_too_old_for_the_news(event, section, practice)
                || self.is_overtaken_by_the_news(event, section, practice);
            if over {
                return None;
            }
            date = Some(event.date);
        }
        let visit = Visit::on(date?);
        self.fits(claim, practice, visit).then_some(visit)
    }

    /// The visit that the sentence of a claim or the one before it dates.
    pub(super) fn visit_before(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let section = self.ground.section(claim.sentence);
        let block = |s: usize| self.ground.doc.block_of(s);
        let near = |e: &&Event| {
            e.role == Role::Inspection
                && e.sentence <= claim.sentence
                && (e.sentence + 1 >= claim.sentence || block(e.sentence) == block(claim.sentence))
                && e.span.start < claim.place.max(claim.span.start + 1)
                && self.ground.section(e.sentence) == section
                && self.ground.concerns(e, practice)
        };
        self.ground
            .events_in(claim.sentence.saturating_sub(3)..claim.sentence + 1)
            .iter()
            .rfind(near)
            .map(|e| e.date)
    }

    /// "All of this is a step up from the first visit, in May": the sentence of a date speaks of now.
    fn opens_now(&self, event: &Event) -> bool {
        let before = self
            .items
            .of(event.sentence)
            .iter()
            .take_while(|i| i.span.start < event.span.start);
        let now = |i: &Item| i.reads(self.ground.doc, NOW) || i.reads(self.ground.doc, &["having", "having been"]);
        // "CQC inspected the home, which is run by Elm Care, in May": said of the home on the way.
        let mut aside = false;
        before.into_iter().any(|i| {
            let told = now(i) && !aside;
            aside = i.class.has(Class::REL.with(Class::THAT));
            told
        })
    }
}
