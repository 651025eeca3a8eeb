//! Which inspection a rating belongs to.
//!
//! "It was inspected in May 2019 and rated inadequate. Caring was good": the second sentence goes on with May 2019.

use super::ordinal::OfTwo;
use super::wording::NOW;
use super::{Placer, Which};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Question, Rating, ServiceType};
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::board::Entry;
use crate::resolve::events::{Age, Event, Role};
use crate::resolve::record::{Ground, ends_before, is_after, shares};
use crate::text::BlockKind;
use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};

/// When an inspection took place and its report came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Visit {
    pub inspected: Option<PartialDate>,
    pub published: Option<PartialDate>,
}

impl Visit {
    /// A visit of which the report is not dated.
    fn on(date: PartialDate) -> Visit {
        Visit {
            inspected: Some(date),
            published: None,
        }
    }
}

/// What the sections of a page tell that have a day, in the order of these days.
pub(super) struct ByDay<'g> {
    /// Visits that are not put into the past.
    visits: Vec<(NaiveDate, &'g Event)>,
    /// The days of which ratings are told.
    claims: Vec<NaiveDate>,
}

impl<'g> ByDay<'g> {
    fn of(ground: &'g Ground<'_>, claims: &[Vec<&Claim>]) -> ByDay<'g> {
        let day = |sentence: usize| section_day(ground, ground.section(sentence));
        let told = |e: &&Event| e.role == Role::Inspection && e.age > Age::Former;
        let visits = ground.events.iter().filter(told);
        let mut visits: Vec<_> = visits.filter_map(|e| Some((day(e.sentence)?, e))).collect();
        visits.sort_by_key(|(day, _)| *day);
        let mut claims: Vec<NaiveDate> = claims.iter().flatten().filter_map(|c| day(c.sentence)).collect();
        claims.sort_unstable();
        ByDay { visits, claims }
    }
}

fn section_day(ground: &Ground<'_>, section: usize) -> Option<NaiveDate> {
    ground.section_dates.get(section).copied().flatten()?.latest()
}

/// How many sentences back the inspection may have been told of that a claim goes on with.
const REACH: usize = 8;

/// "We were outstanding at our last inspection, in 2015, as well": there was another since. So there was where a sentence
/// tells what is now beside it: "It is good again after being rated inadequate in 2020".
pub(super) fn last_told_as_past(ground: &Ground<'_>, claims: &[Claim]) -> FxHashSet<PartialDate> {
    let past = claims.iter().filter(|c| c.time == Time::Past);
    let now = |c: &Claim| {
        let mut beside = claims.iter().filter(|o| o.sentence == c.sentence && o.set == c.set);
        beside.any(|o| o.time != Time::Past && o.dates.is_empty() && o.value.to != c.value.to)
    };
    past.filter_map(|c| Some((c, ground.own_date(c, &[Role::Inspection, Role::Rating])?)))
        .filter(|(c, e)| e.age == Age::Last || now(c))
        .map(|(_, e)| e.date)
        .collect()
}

impl<'g> Placer<'g, '_> {
    /// The newest inspection of a section that gave ratings.
    pub(super) fn newest(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        self.newest.get((section, practice), || {
            let gave_none = |e: &Event| {
                let unrated = self.unrated.get(&practice).is_some_and(|u| u.contains(&e.date));
                unrated || self.is_unpublished(e)
            };
            let past = |e: &Event| self.last.contains(&e.date);
            let news = self.news(section, practice);
            let since = |e: &Event| {
                let silent = !self.has_claim(e.sentence) && e.age != Age::Part;
                silent
                    && news.is_some_and(|n| {
                        is_after(e, n) && !is_same_time(n.date, e.date) && !n.date.lies_within(&e.date)
                    })
            };
            // What a later visit without a date upgraded is of no visit told of before it.
            let later = || self.undated_follow_ups().get(&(section, practice)).copied();
            if let Some(from) = news.is_none().then(later).flatten() {
                return ground.main_inspection_but(section, practice, |e| {
                    gave_none(e) || past(e) || e.sentence < from && e.age < Age::Newest
                });
            }
            ground
                .main_inspection_but(section, practice, |e| gave_none(e) || past(e) || since(e))
                .or_else(|| ground.main_inspection_but(section, practice, past))
                .or_else(|| self.awaited(section, practice))
        })
    }

    /// "But a follow-up visit has now seen it upgraded to good": by section and practice the sentence that tells first of
    /// another visit, which gave the rating told there and has no date.
    fn undated_follow_ups(&self) -> &FxHashMap<(usize, usize), usize> {
        self.follow_ups.get_or_init(|| {
            let ground = self.ground;
            let tells = |c: &&&Claim| {
                matches!(c.value.to, Target::Is(r) if r.rank().is_some())
                    && !c.carried
                    && c.dates.is_empty()
                    && self.tense(c) == Time::Now
            };
            let another = |s: &usize| ground.events_in(*s..*s + 1).is_empty() && self.introduces_a_visit(*s);
            let mut out = FxHashMap::default();
            for sentence in (0..self.claims.len()).filter(|s| self.has_claim(*s) && another(s)) {
                for claim in self.claims_of(sentence).iter().filter(tells) {
                    for practice in ground.subjects(claim) {
                        out.entry((ground.section(sentence), practice)).or_insert(sentence);
                    }
                }
            }
            out
        })
    }

    /// "another visit", "a follow-up inspection".
    fn introduces_a_visit(&self, sentence: usize) -> bool {
        const ANOTHER: &[&str] = &["follow-up", "second", "further", "return", "repeat", "new", "third"];
        let items = self.items.of(sentence);
        let is = |n: usize, words: &[&str]| items.get(n).is_some_and(|i| i.reads(self.ground.doc, words));
        let visit = |n: usize| (n..n + 3).any(|m| items.get(m).is_some_and(|i| i.class.has(Class::INSPECT)));
        let another = |n: usize| is(n, &["another"]) || is(n, &["a"]) && is(n + 1, ANOTHER);
        (0..items.len()).any(|n| another(n) && visit(n + 1))
    }

    /// "Inspectors were here last week", says one entry of a page, and the next: "The report is out, and we are good": the
    /// visit told of before, the report of which no entry between has given.
    fn awaited(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let now = section_day(self.ground, section)?;
        let told = self.by_day.get_or_init(|| ByDay::of(self.ground, &self.claims));
        let before = told.visits[..told.visits.partition_point(|(day, _)| *day < now)]
            .iter()
            .rev();
        let mut near = before.take_while(|(day, _)| (now - *day).num_days() < 366);
        let (since, last) = near.find(|(_, e)| self.ground.concerns(e, practice))?;
        let rated = told.claims.partition_point(|day| day < since) < told.claims.partition_point(|day| *day < now);
        (!rated).then_some(last.date)
    }

    /// The visit of which a text tells a rating as its news: "CQC has rated Elm House inadequate following an inspection in
    /// May". One that came later and gave no rating ("inspectors returned in June to check on the notice") is not what it
    /// reports.
    fn news(&self, section: usize, practice: usize) -> Option<&Event> {
        self.news
            .get_or_init(|| self.all_news())
            .get(&(section, practice))
            .copied()
    }

    /// The newest of these visits, by section and practice.
    fn all_news(&self) -> FxHashMap<(usize, usize), &'g Event> {
        let ground = self.ground;
        let tells = |c: &Claim| {
            let rated = matches!(c.value.to, Target::Is(r) if r.rank().is_some());
            rated && !c.carried && !c.value.same && self.tense(c) == Time::Now
        };
        let mut out: FxHashMap<(usize, usize), &Event> = FxHashMap::default();
        for claim in self.claims.iter().flatten().copied() {
            let visit = ground
                .own_date(claim, &[Role::Inspection])
                .filter(|e| e.age > Age::Last);
            let Some(visit) = visit.filter(|e| tells(claim) && !self.is_since(e)) else {
                continue;
            };
            for practice in ground.subjects(claim) {
                let news = out.entry((ground.section(visit.sentence), practice)).or_insert(visit);
                if is_after(visit, news) {
                    *news = visit;
                }
            }
        }
        out
    }

    /// "Another inspection took place in June, and its findings will be published shortly": it has given no rating yet.
    fn is_unpublished(&self, event: &Event) -> bool {
        let block = |s: usize| self.ground.doc.block_of(s);
        let awaits = |s: usize| {
            let items = self.items.of(s);
            let papers = ["report", "findings", "results", "outcome", "rating", "ratings"];
            let paper = |i: &Item| i.reads(self.ground.doc, &papers);
            let will = |i: &Item| i.reads(self.ground.doc, &["will", "yet", "to be"]);
            let Some(will) = items.iter().position(will) else {
                return false;
            };
            let out = items[will..].iter().take(5).any(|i| i.class.has(Class::PUBLISH));
            out && items[..will].iter().rev().take(5).any(paper)
        };
        let next = event.sentence + 1;
        // "A report of the June visit will be published in due course", further down the paragraph.
        let told_of = |s: usize| {
            let dated = |e: &Event| e.role == Role::Inspection && e.date.agrees(&event.date);
            block(s) == block(event.sentence) && awaits(s) && self.ground.events_in(s..s + 1).iter().any(dated)
        };
        let near = awaits(event.sentence)
            || block(next) == block(event.sentence) && awaits(next)
            || (next..next + 4).any(told_of);
        let others = || {
            self.ground
                .events
                .iter()
                .any(|e| e.role == Role::Inspection && e.date != event.date)
        };
        near && !self.has_claim(event.sentence) && others()
    }

    /// "It has been good since its visit in 2019", "the ratings from the visit in 2019 stand".
    fn is_since(&self, event: &Event) -> bool {
        let items = self.items.of(event.sentence);
        let before = &items[..items.partition_point(|i| i.span.start < event.span.start)];
        let leads = |i: &Item| i.reads(self.ground.doc, &["since", "from"]);
        before.iter().rev().take(5).any(leads)
    }

    /// "Rated inadequate by the CQC, which said that care had got worse since it was last inspected in 2017": the date is
    /// of the visit that the new one is compared with.
    fn is_compared_with(&self, claim: &Claim, event: &Event) -> bool {
        const CHANGED: &[&str] = &[
            "worse",
            "better",
            "slipped",
            "declined",
            "deteriorated",
            "improved",
            "changed",
            "worsened",
            "fallen",
            "dropped",
        ];
        if event.role != Role::Inspection || event.age > Age::Last || event.span.start < claim.place {
            return false;
        }
        let between = |i: &&Item| i.span.start > claim.place && i.span.start < event.span.start;
        let mut behind = self.items.of(claim.sentence).iter().filter(between);
        let changed = behind.any(|i| i.reads(self.ground.doc, CHANGED));
        changed && behind.any(|i| i.reads(self.ground.doc, &["since"]))
    }

    /// "Before the inspection in May it had been rated inadequate": what was before that visit, and not its rating.
    fn is_told_as_before(&self, claim: &Claim, event: &Event) -> bool {
        let items = self.items.of(claim.sentence);
        let at = items.partition_point(|i| i.span.start < event.span.start);
        let led = items[at.saturating_sub(6)..at]
            .iter()
            .any(|i| i.reads(self.ground.doc, &["before"]));
        let visit = items[at.saturating_sub(3)..at]
            .iter()
            .any(|i| i.class.has(Class::INSPECT));
        led && visit
            && event.role == Role::Inspection
            && event.age > Age::Last
            && self.is_pluperfect(claim.sentence)
            && self.tense(claim) != Time::Now
    }

    /// Notes which visits "did not lead to a rating".
    pub(super) fn note_unrated(&mut self, claims: &[Claim]) {
        for claim in claims.iter().filter(|c| c.value.to == Target::Is(Rating::NotRated)) {
            let rates = |c: &&Claim| {
                let given = matches!(c.value.to, Target::Is(r) if r.rank().is_some());
                given && !c.carried && !c.value.same && c.time != Time::Past
            };
            let rated = self.claims_of(claim.sentence).iter().any(rates);
            if rated || !claim.set.has(Question::Overall) {
                continue;
            }
            for practice in self.ground.subjects(claim) {
                let own = self.ground.own_date(claim, &[Role::Inspection]).map(|e| e.date);
                let this = || {
                    let section = self.ground.section(claim.sentence);
                    let main = self.ground.main_inspection(section, practice);
                    main.filter(|_| self.says_this(claim.sentence))
                };
                let date = own.or_else(this).or_else(|| self.visit_before(claim, practice));
                if let Some(date) = date {
                    self.unrated.entry(practice).or_default().push(date);
                }
            }
        }
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

    /// The inspection that a claim tells of.
    pub(super) fn which(&self, claim: &Claim, practice: usize) -> Which {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let main = self
            .leadership(claim, practice)
            .or_else(|| self.visit_to_service(claim, practice))
            .or_else(|| self.newest(section, practice));
        let newest = Visit {
            inspected: main,
            published: self.publication(section, practice, main),
        };
        let dated = self.sharer(claim).unwrap_or(claim);
        let visit = ground.own_date_of(dated, practice, &[Role::Inspection, Role::Rating]);
        let release = ground.own_date_of(dated, practice, &[Role::Publication]);
        let unrated = claim.value.to == Target::Is(Rating::NotRated);
        let here = unrated && self.says_this(claim.sentence);
        if here && visit.is_none() {
            return Which::Newest(Visit {
                inspected: ground.main_inspection(section, practice),
                ..newest
            });
        }
        if let Some(date) = visit
            .is_none()
            .then(|| self.visit_before(claim, practice))
            .flatten()
            .filter(|_| unrated)
        {
            return Which::Newest(Visit {
                inspected: Some(date),
                published: newest.published.filter(|_| main == Some(date)),
            });
        }
        if visit.is_some_and(|e| self.is_told_as_before(claim, e)) {
            return Which::Undated;
        }
        if let Some(before) = visit.filter(|e| self.is_compared_with(claim, e)) {
            return Which::Newest(Visit {
                inspected: main.filter(|m| *m != before.date),
                ..newest
            });
        }
        if visit.is_some() || release.is_some() {
            return self.dated(claim, practice, visit, release, newest);
        }
        if self.tells_of_old_measures(claim, newest) {
            return self.dated_next(claim, practice).map_or(Which::Undated, Which::Former);
        }
        if self.tells_of_years_ago(claim) {
            return Which::Undated;
        }
        let tense = self.tense(claim);
        if tense == Time::Now {
            if let Some(told) = self.told_just_before(claim, practice, newest) {
                return Which::Former(told);
            }
            // "Rated good in February 2020. Safe is the one area that requires improvement."
            let stays = claim.value.same && claim.value.from.is_some();
            let lone = || !stays && main.is_none() && newest.published.is_none() && !self.has_visit(practice);
            let before = lone().then(|| self.rated_before(claim, practice)).flatten();
            return Which::Newest(before.unwrap_or(newest));
        }
        // "Months later it had been rated good": a visit of its own, which has no date.
        if tense == Time::Past && self.is_told_as_later(claim) {
            return Which::Undated;
        }
        if let Some(found) = self.told_of(claim, practice, newest, tense) {
            return Which::Former(found);
        }
        if let Some(date) = self.pointed_at(claim, practice) {
            let unrated = self.unrated.contains_key(&practice);
            return match newest.inspected {
                Some(main) if is_same_time(main, date) && !unrated => Which::Newest(newest),
                _ => Which::Former(Visit::on(date)),
            };
        }
        match self.counted_visit(claim, practice) {
            Some(OfTwo::Earlier(date)) if !newest.inspected.is_some_and(|m| is_same_time(m, date)) => {
                return Which::Former(Visit::on(date));
            }
            Some(OfTwo::Later(date)) if newest.inspected.is_some_and(|m| is_same_time(m, date)) => {
                return Which::Newest(newest);
            }
            _ => {}
        }
        if tense == Time::Past {
            let before = || {
                self.rated_before(claim, practice)
                    .filter(|_| main.is_none() && self.points_back(claim.sentence))
            };
            let told = self.dated_next(claim, practice).or_else(before);
            return told.map_or(Which::Undated, Which::Former);
        }
        if let Some(scene) = self.scene(claim, practice, newest) {
            return Which::Former(scene);
        }
        // The visit to another practice of the text stands for this one's where nothing is told of that.
        let before = self
            .rated_before(claim, practice)
            .filter(|_| main.is_none() || !self.has_visit(practice));
        Which::Newest(before.unwrap_or(newest))
    }

    /// Whether a visit to a practice is dated at all.
    fn has_visit(&self, practice: usize) -> bool {
        self.ground.events_of(practice).any(|e| e.role == Role::Inspection)
    }

    /// "It was placed in special measures after it was rated inadequate. That inspection took place in July 2015."
    fn dated_next(&self, claim: &Claim, practice: usize) -> Option<Visit> {
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

    /// "Inspectors went in on 4 November. ... The home was rated inadequate as a result. ... By a visit in August it had
    /// improved": what a story tells in the simple past belongs to the visit it has come to.
    fn scene(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
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
            .any(|i| i.reads(ground.doc, &["was", "were"]));
        let now = self.says_now(claim.sentence) || claim.value.same;
        let near = |e: &&Event| {
            let back = claim.sentence.checked_sub(e.sentence);
            let told = back.is_some_and(|n| (1..=REACH).contains(&n)) && e.age > Age::Last;
            told && ground.section(e.sentence) == section
        };
        let last = visits().filter(near).max_by_key(|e| e.span.start)?;
        (told && !now && self.is_older(last, newest)).then_some(Visit::on(last.date))
    }

    /// "The practice was inspected in May 2016 and is rated good. A further inspection took place in June 2017.": a plain "is"
    /// goes with the visit that its own paragraph has told of, where the newest comes later in the text.
    fn told_just_before(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        let ground = self.ground;
        if claim.value.same || claim.value.from.is_some() || self.says_now(claim.sentence) || claim.carried {
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
        let older = before.age == Age::Plain && self.is_older(before, newest);
        older.then(|| Visit {
            inspected: Some(before.date),
            published: self.publication(section, practice, Some(before.date)),
        })
    }

    /// "It was placed in special measures in March 2016 after being rated inadequate", in a text about a later visit: that
    /// rating is older than the newest.
    fn tells_of_old_measures(&self, claim: &Claim, newest: Visit) -> bool {
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

    /// "A surgery which was branded inadequate last year is now good", in a text without a date: what some rating without a
    /// date came after.
    fn tells_of_years_ago(&self, claim: &Claim) -> bool {
        const AGO: &[&str] = &[
            "last year",
            "years ago",
            "year ago",
            "months ago",
            "years earlier",
            "year earlier",
        ];
        let ground = self.ground;
        let old = |i: &Item| {
            let told = i.class.has(Class::DATE) && claim.dates.contains(&(i.value as usize));
            told && ground.told_dates.get(i.value as usize).copied().flatten().is_none()
                && AGO
                    .iter()
                    .any(|w| ground.doc.slice(i.span).to_ascii_lowercase().ends_with(w))
        };
        let rival = |c: &&Claim| {
            c.dates.is_empty()
                && c.time != Time::Past
                && claim.set.questions().any(|q| c.set.has(q))
                && c.services == claim.services
                && c.value.to != claim.value.to
                && matches!(c.value.to, Target::Is(r) if r.rank().is_some())
        };
        claim.value.from.is_none()
            && self.items.of(claim.sentence).iter().any(old)
            && self.claims.iter().flatten().copied().any(|c| rival(&c))
    }

    /// The visit at which a trust's leadership was looked at, where a claim rates that alone.
    fn leadership(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let alone = claim.services.is_empty() && claim.set.questions().eq([Question::WellLed]);
        alone.then(|| self.led_visit(claim, practice)).flatten()
    }

    /// The visit at which a trust's leadership was looked at, told in the section of a claim.
    pub(super) fn led_visit(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let visit =
            |e: &&Event| e.age == Age::Part && e.role == Role::Inspection && ground.section(e.sentence) == section;
        let trusts = [ServiceType::NhsTrust, ServiceType::Ambulance, ServiceType::MentalHealth];
        let kind = ground.kinds.get(practice).copied().flatten();
        let of_trust = kind.is_some_and(|k| trusts.contains(&k));
        if !of_trust {
            return None;
        }
        let found = ground.events_told_in(section).find(visit)?;
        ground.concerns(found, practice).then_some(found.date)
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
        let near = |e: &&Event| {
            e.role == Role::Rating
                && e.age > Age::Last
                && (first..claim.sentence).contains(&e.sentence)
                && ground.concerns(e, practice)
        };
        let date = ground.events_in(first..claim.sentence).iter().rfind(near)?.date;
        let other = |e: &Entry| {
            e.inspected == Some(date) && claim.set.has(e.question) && claim.value.to != Target::Is(e.rating)
        };
        let rival = matches!(claim.value.to, Target::Is(_)) && self.board.of_practice(practice).any(other);
        (!rival).then_some(Visit::on(date))
    }

    /// "rated inadequate for safe and good for caring in October 2019": the claim behind one without a date, if both are
    /// told in one breath.
    pub(super) fn sharer(&self, claim: &Claim) -> Option<&Claim> {
        let is_dated = |c: &Claim| {
            let roles = &[Role::Inspection, Role::Rating, Role::Publication];
            self.ground.own_date(c, roles).is_some()
        };
        // "remains inadequate for safe, and good for caring from the May inspection": what stays may share a date.
        let moved = |c: &Claim| c.value.from.is_some_and(|from| c.value.to != Target::Is(from));
        if is_dated(claim) || moved(claim) {
            return None;
        }
        let items = self.items.of(claim.sentence);
        let apart = Class::STOP
            .with(Class::BUT)
            .with(Class::NOW)
            .with(Class::PAST)
            .with(Class::HAVE);
        // "was not rated, so its 2019 rating of good remains": two visits.
        let unrated = |c: &Claim| c.value.to == Target::Is(Rating::NotRated);
        let joined = |other: &&Claim| {
            if unrated(claim) != unrated(other) {
                return false;
            }
            let between = |i: &&Item| i.span.start > claim.place && i.span.start < other.place;
            let stays = claim.value.same && other.value.same;
            // "once inadequate, and last year it required improvement": a date in front of the other is of that alone.
            let parts = |i: &Item| i.class.has(apart.with(Class::DATE)) && !(stays && i.class.has(Class::BUT));
            other.time == claim.time && !moved(other) && !items.iter().filter(between).any(parts)
        };
        let all = self.claims_of(claim.sentence).iter().copied();
        let mut rest = all.clone().filter(|c| c.place > claim.place);
        // "rated inadequate in August 2020, with caring requires improvement"
        let taken_along = |other: &&Claim| {
            let between = || {
                items
                    .iter()
                    .filter(|i| i.span.start > other.place && i.span.start < claim.place)
            };
            let apart = apart.with(Class::BE).with(Class::NAME).with(Class::SAME);
            let with = between().any(|i| i.class.has(Class::WITH));
            with && other.time == claim.time && !claim.value.same && !between().any(|i| i.class.has(apart))
        };
        let before = || all.clone().rfind(|c| c.place < claim.place && is_dated(c));
        rest.find(|c| is_dated(c))
            .filter(joined)
            .or_else(|| before().filter(taken_along))
            .or_else(|| self.goes_on_with(claim).filter(|c| is_dated(c)))
    }

    /// "It was outstanding at its last visit, in May 2020, and was outstanding for caring": the claim before, whose date
    /// holds where one subject goes on with "and was".
    fn goes_on_with(&self, claim: &Claim) -> Option<&Claim> {
        let items = self.items.of(claim.sentence);
        let before = |c: &&&Claim| c.place < claim.place && c.subject == claim.subject && claim.time == Time::Open;
        let last = self.claims_of(claim.sentence).iter().rfind(before)?;
        let between: Vec<&Item> = items
            .iter()
            .filter(|i| i.span.start > last.place && i.span.start < claim.place)
            .collect();
        let date = between.iter().rposition(|i| i.class.has(Class::DATE))?;
        let rest = &between[date + 1..];
        let was = |i: &&Item| i.reads(self.ground.doc, &["was", "were", "rated"]);
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::RATED)
            .with(Class::OVERALL)
            .with(Class::DET)
            .with(Class::GRADE);
        let apart = claim.set.questions().any(|q| last.set.has(q));
        let joined = rest.iter().any(|i| i.class.has(Class::AND)) && rest.iter().any(was);
        (joined && !apart && rest.iter().all(|i| was(i) || i.class.has(glue))).then_some(*last)
    }

    /// The inspection of a claim whose clause has a date.
    pub(super) fn dated(
        &self,
        claim: &Claim,
        practice: usize,
        visit: Option<&Event>,
        release: Option<&Event>,
        newest: Visit,
    ) -> Which {
        let main = newest.inspected;
        let past = claim.time == Time::Past
            || visit.is_some_and(|e| e.is_past() || self.is_older(e, newest))
            || visit.is_none() && release.is_some_and(|e| e.is_past() || self.is_older(e, newest))
            || main.is_none()
                && visit.is_some_and(|e| {
                    let told = newest.published.or(self.ground.reported(claim.sentence));
                    !claim.value.same && is_long_before(e.date, told)
                });
        if past {
            let published = release.map(|e| e.date);
            return Which::Former(Visit {
                inspected: visit
                    .map(|e| e.date)
                    .or_else(|| self.ground.visit_of(published?, practice)),
                published,
            });
        }
        let inspected = match visit {
            Some(event) if main.is_none_or(|m| !is_same_time(m, event.date) && !event.date.lies_within(&m)) => {
                Some(event.date)
            }
            // "It has since been rated good, in a report of March 2019", long after the last visit told of.
            None if release.is_some_and(|r| main.is_some_and(|m| is_long_before(m, Some(r.date)))) => None,
            _ => main,
        };
        let published = release.map(|e| e.date);
        Which::Newest(Visit {
            inspected,
            published: published.or(newest.published),
        })
    }

    /// Whether an event belongs to an inspection before the newest.
    pub(super) fn is_older(&self, event: &Event, newest: Visit) -> bool {
        let Some(main) = newest.inspected else { return false };
        if event.role == Role::Publication {
            return ends_before(event.date, main);
        }
        if is_same_time(main, event.date) || event.date.lies_within(&main) {
            return false;
        }
        if main.has_year() && event.date.has_year() {
            return event.date.chronological(&main).is_lt();
        }
        let known = self.ground.first_dated(main, |e| e.role == Role::Inspection);
        known.is_some_and(|m| is_after(m, event))
    }

    /// When the report of a section's newest inspection came out: not before that took place.
    pub(super) fn publication(
        &self,
        section: usize,
        practice: usize,
        main: Option<PartialDate>,
    ) -> Option<PartialDate> {
        let date = self.ground.main_publication(section, practice)?;
        main.is_none_or(|m| !ends_before(date, m)).then_some(date)
    }

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
        for sentence in (claim.sentence.saturating_sub(REACH)..claim.sentence).rev() {
            if ground.section(sentence) != section || back_to_the_newest(sentence) {
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
                // "It had been good since 2019" is told in passing.
                let before = ground.doc.text.get(..last.span.start as usize).unwrap_or("");
                if before.trim_end().ends_with("since") {
                    return None;
                }
                // "visited in November and rated good, as it was in 2016": the sentence is not about 2016.
                let former = |e: &Event| e.is_past() || self.is_older(e, newest);
                let aside =
                    self.newest_at[sentence] || here().any(|e| !former(e)) || self.opens_now(last) && !points_back;
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
                return (tense == Time::Past || !told).then_some(visit);
            }
            // Further back only over other ratings, or the lines of a list; "at that inspection" looks past other words.
            let near = self.has_claim(sentence) || self.is_heading(sentence) || points_back;
            if !near || self.says_now(sentence) {
                return None;
            }
        }
        None
    }

    /// "At that inspection it was rated good": the sentence opens with a word for a visit told of before.
    fn points_back(&self, sentence: usize) -> bool {
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
        let first = items.iter().take(3);
        first.into_iter().any(|i| {
            i.reads(self.ground.doc, THAT)
                || i.reads(self.ground.doc, &["on that occasion", "at that time", "back then"])
        })
    }

    /// The visit that "at that inspection" means: the one dated last before.
    fn pointed_at(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        if !self.points_back(claim.sentence) {
            return None;
        }
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let near = |e: &&Event| {
            e.role == Role::Inspection && ground.section(e.sentence) == section && ground.concerns(e, practice)
        };
        let from = claim.sentence.saturating_sub(REACH);
        ground
            .events_in(from..claim.sentence)
            .iter()
            .rfind(near)
            .map(|e| e.date)
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

    /// "All of this is a step up from the first visit, in May": the sentence of a date speaks of now.
    pub(super) fn opens_now(&self, event: &Event) -> bool {
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

/// Whether two dates may tell of one visit: a January of no known year and the year 2017 share nothing.
pub(super) fn is_same_time(a: PartialDate, b: PartialDate) -> bool {
    a.agrees(&b) && shares(a, b)
}

/// Whether a rating was given more than a year before a report came out, which is that of another visit then.
fn is_long_before(rated: PartialDate, published: Option<PartialDate>) -> bool {
    match (rated.latest(), published.and_then(|d| d.earliest())) {
        (Some(end), Some(day)) => (day - end).num_days() > 400,
        _ => false,
    }
}
