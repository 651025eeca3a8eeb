//! The visit that a story has come to, where it tells ratings in the simple past or without any date.
//!
//! "Inspectors went in on 4 November. ... The home was rated inadequate as a result": that visit, even if a later one is told
//! of further down.

use super::Visit;
use super::before::REACH;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::{Age, Event, Role};
use crate::resolve::place::Placer;
use crate::resolve::record::ends_before;

impl Placer<'_, '_> {
    /// "Inspectors went in on 4 November. ... The home was rated inadequate as a result. ... By a visit in August it had
    /// improved": what a story tells in the simple past belongs to the visit it has come to.
    pub(super) fn scene(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        let ground = self.ground;
        let main = newest.inspected?;
        let section = ground.section(claim.sentence);
        let visits = || ground.events_of(practice).filter(|e| e.role == Role::Inspection);
        let of_main = |e: &&Event| e.date.agrees(&main) || e.date.lies_within(&main);
        if visits().filter(of_main).any(|e| e.sentence <= claim.sentence) || !claim.dates.is_empty() {
            return None;
        }
        let items = self.items.of(claim.sentence);
        let before = |i: &&Item| i.span.start < claim.place;
        let told = items
            .iter()
            .filter(before)
            .any(|i| i.reads(ground.doc, &["was", "were", "received", "got"]));
        let now = self.says_now(claim.sentence) || claim.value.same;
        let near = |e: &&Event| {
            let back = claim.sentence.checked_sub(e.sentence);
            // "The first inspection was in October. ... The trust was rated inadequate.": in one paragraph.
            let one = ground.doc.block_of(e.sentence) == ground.doc.block_of(claim.sentence);
            let told = back.is_some_and(|n| (1..=REACH).contains(&n)) && (e.age > Age::Last || one);
            told && ground.section(e.sentence) == section
        };
        let last = visits().filter(near).max_by_key(|e| e.span.start)?;
        (told && !now && self.is_older(last, newest)).then_some(Visit::on(last.date))
    }

    /// "The practice was inspected in May 2016 and is rated good. A further inspection took place in June 2017.": a plain "is"
    /// goes with the visit that its own paragraph has told of, where the newest comes later in the text.
    pub(super) fn told_just_before(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        let ground = self.ground;
        const STAYED: &[&str] = &["remained", "stayed", "kept", "retained", "continued", "held"];
        let items = self.items.of(claim.sentence);
        let stayed = || items.iter().any(|i| i.reads(ground.doc, STAYED)) && claim.dates.is_empty();
        let stays = (claim.value.same || claim.value.from.is_some()) && !(claim.value.same && stayed());
        if stays || self.says_now(claim.sentence) || claim.carried {
            return None;
        }
        let section = ground.section(claim.sentence);
        let block = |s: usize| ground.doc.block_of(s);
        let visits = || {
            let all = ground.events_told_in(section);
            all.filter(|e| e.role == Role::Inspection && ground.section(e.sentence) == section)
        };
        let date = newest.inspected?;
        if visits().any(|e| e.date.agrees(&date) && e.sentence <= claim.sentence) {
            return None;
        }
        let here = |e: &&Event| {
            e.sentence < claim.sentence && block(e.sentence) == block(claim.sentence) && ground.concerns(e, practice)
        };
        let before = visits().rfind(here)?;
        let older = before.age >= Age::Plain && self.is_older(before, newest);
        older.then(|| Visit {
            inspected: Some(before.date),
            published: self.publication(section, practice, Some(before.date)),
        })
    }

    /// "It was inspected again in August 2017. This time it was rated inadequate", in a text on a newer visit: that of 2017.
    pub(super) fn this_time(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        let ground = self.ground;
        let opens = |i: &Item| {
            ground.doc.slice(i.span).to_ascii_lowercase().starts_with("this") || i.reads(ground.doc, &["on this"])
        };
        if claim.value.same
            || !self.says_this(claim.sentence)
            || !self.items.of(claim.sentence).iter().take(3).any(opens)
        {
            return None;
        }
        let before = claim.sentence.checked_sub(1).filter(|b| !self.has_claim(*b))?;
        if ground.doc.block_of(before) != ground.doc.block_of(claim.sentence) {
            return None;
        }
        let visit = |e: &&Event| e.role == Role::Inspection && e.age > Age::Last && ground.concerns(e, practice);
        let told = ground.events_in(before..claim.sentence).iter().rfind(visit)?;
        self.is_older(told, newest).then(|| Visit {
            inspected: Some(told.date),
            published: self.publication(ground.section(claim.sentence), practice, Some(told.date)),
        })
    }

    /// "By March it had come out of special measures, although it was still rated inadequate for safe", in a text on a later
    /// visit.
    pub(super) fn by_then(&self, claim: &Claim, newest: Visit) -> Option<Visit> {
        let [by, date, ..] = self.items.of(claim.sentence) else {
            return None;
        };
        let led = by.reads(self.ground.doc, &["by"]) && date.class.has(Class::DATE) && date.span.start < claim.place;
        let told = led.then(|| self.ground.told_dates.get(date.value as usize).copied().flatten());
        let then = told.flatten()?;
        let before = ends_before(then, newest.inspected?) && claim.value.from.is_none_or(|_| claim.value.same);
        before.then(|| Visit::on(then))
    }

    /// "It was placed in special measures after it was rated inadequate. That inspection took place in July 2015."
    pub(super) fn dated_next(&self, claim: &Claim, practice: usize) -> Option<Visit> {
        let ground = self.ground;
        let next = claim.sentence + 1;
        let block = |s: usize| ground.doc.block_of(s);
        let first = self.items.of(next).first()?;
        let that = first.reads(ground.doc, &["that inspection", "that visit", "that report"]);
        if !that || block(next) != block(claim.sentence) || self.has_claim(next) {
            return None;
        }
        let mut told = ground
            .events_in(next..next + 1)
            .iter()
            .filter(|e| ground.concerns(e, practice));
        let visit = told.find(|e| e.role == Role::Inspection)?;
        Some(Visit::on(visit.date))
    }

    /// "It was placed in special measures in March 2016 after being rated inadequate", in a text about a later visit: that
    /// rating is older than the newest.
    pub(super) fn tells_of_old_measures(&self, claim: &Claim, newest: Visit) -> bool {
        let ground = self.ground;
        let told = claim
            .dates
            .first()
            .and_then(|d| ground.told_dates.get(*d).copied().flatten());
        let Some(end) = told.and_then(|d| d.latest()) else {
            return false;
        };
        let says = ground.doc.slice(ground.doc.sentences[claim.sentence].span);
        let before = |day: Option<chrono::NaiveDate>, days| day.is_some_and(|day| (day - end).num_days() > days);
        let visit = newest.inspected.and_then(|d| d.earliest());
        let reported = ground.reported(claim.sentence).and_then(|d| d.earliest());
        says.contains("special measures") && (before(visit, 30) || visit.is_none() && before(reported, 250))
    }

    /// "At four visits between 2016 and 2018 it was rated inadequate": a time that is over, and no one visit's.
    pub(super) fn is_told_over_years(&self, claim: &Claim) -> bool {
        let own = |i: &Item| i.class.has(Class::DATE) && claim.dates.contains(&(i.value as usize));
        let mut dates = self.items.of(claim.sentence).iter().filter(|i| own(i));
        dates.any(|i| is_of_years(self.ground.doc.slice(i.span)))
    }

    /// "A surgery which was branded inadequate last year is now good", in a text without a date: what some rating without a
    /// date came after.
    pub(super) fn tells_of_years_ago(&self, claim: &Claim) -> bool {
        const AGO: &[&str] = &[
            "last year",
            "years ago",
            "year ago",
            "months ago",
            "long ago",
            "while ago",
            "time ago",
            "years earlier",
            "year earlier",
            "years before",
            "year before",
            "years previously",
            "previous year",
        ];
        let ground = self.ground;
        let dated = |c: &Claim, i: &Item| i.class.has(Class::DATE) && c.dates.contains(&(i.value as usize));
        let ago = |i: &Item| {
            ground.told_dates.get(i.value as usize).copied().flatten().is_none()
                && AGO
                    .iter()
                    .any(|w| ground.doc.slice(i.span).to_ascii_lowercase().ends_with(w))
        };
        let is_old = |c: &Claim| self.items.of(c.sentence).iter().any(|i| dated(c, i) && ago(i));
        // "It now requires improvement, after a visit this month": a date that nobody knows either, and not so old. One whose year
        // the text tells may be older, if it is not that of the news.
        let dated = |c: &Claim| {
            c.dates.iter().any(|d| {
                ground
                    .told_dates
                    .get(*d)
                    .copied()
                    .flatten()
                    .is_some_and(|d| d.has_year())
            })
        };
        let rival = |c: &&Claim| {
            (!dated(c) || self.tells_news(c))
                && !is_old(c)
                && c.time != Time::Past
                && claim.set.questions().any(|q| c.set.has(q))
                && c.services == claim.services
                && c.value.to != claim.value.to
                && matches!(c.value.to, Target::Is(r) if r.rank().is_some())
        };
        claim.value.from.is_none() && is_old(claim) && self.claims.iter().flatten().copied().any(|c| rival(&c))
    }
}

/// "2016 and 2018", of "at four visits between 2016 and 2018": all that lies between is over.
fn is_of_years(date: &str) -> bool {
    let mut words = date.split(' ');
    let year = |word: Option<&str>| word.is_some_and(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()));
    year(words.next()) && words.next().is_some() && year(words.next())
}
