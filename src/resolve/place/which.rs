//! Which inspection a rating belongs to.
//!
//! "It was inspected in May 2019 and rated inadequate. Caring was good": the second sentence goes on with May 2019.

mod before;
mod dated;
mod fits;
mod leadership;
mod newest;
mod rated_on;
mod scene;
mod sharer;

use super::ordinal::OfTwo;
use super::{Placer, Which};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::{Age, Event, MOST_DAYS, Role};
use crate::resolve::record::{ends_before, is_too_late, shares};
use newest::is_beside_a_visit;
pub(super) use newest::{ByDay, last_told_as_past, latest_undated, reports_of_former_ratings};

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

    /// Whether its report came out before it took place, and is that of another.
    fn is_too_new(&self) -> bool {
        matches!((self.published, self.inspected), (Some(out), Some(seen)) if ends_before(out, seen))
    }

    /// Whether its report came out so late that it is that of another.
    fn is_too_old(&self) -> bool {
        matches!((self.published, self.inspected), (Some(out), Some(seen)) if is_too_late(out, seen))
    }
}

impl Placer<'_, '_> {
    /// The inspection that a claim tells of.
    pub(super) fn which(&self, claim: &Claim, practice: usize) -> Which {
        match self.told_visit(claim, practice) {
            // "In January a report rated it inadequate. In April it was upgraded": that report is not of April.
            Which::Newest(visit) if visit.is_too_new() => Which::Newest(Visit {
                published: None,
                ..visit
            }),
            Which::Newest(visit) if self.is_lent_an_old_date(claim, practice, visit) => Which::Newest(Visit {
                inspected: None,
                ..visit
            }),
            // A report that came out years after is that of a later visit.
            Which::Newest(visit) if visit.is_too_old() => {
                Which::Newest(match self.is_of_its_own_visit(claim, practice) {
                    true => Visit {
                        published: None,
                        ..visit
                    },
                    false => Visit {
                        inspected: None,
                        ..visit
                    },
                })
            }
            which => which,
        }
    }

    /// "It has been rated good", in a text of 2024 of which the only visit with a date is one of 2019: news is not so old.
    fn is_lent_an_old_date(&self, claim: &Claim, practice: usize, visit: Visit) -> bool {
        let ground = self.ground;
        let told = ground.reported(claim.sentence).and_then(|d| d.earliest());
        let (Some(told), Some(date)) = (told, visit.inspected) else {
            return false;
        };
        if date.latest().is_none_or(|seen| (told - seen).num_days() <= MOST_DAYS) {
            return false;
        }
        // "It is rated good. It was last inspected in 2016": so old is what the text itself tells.
        let last = |e: &Event| matches!(e.age, Age::Last | Age::Newest) && e.role == Role::Inspection;
        let news = self.tense(claim) == Time::Now || claim.value.from.is_some() && claim.time != Time::Past;
        let roles = [Role::Inspection, Role::Rating, Role::Publication];
        news && ground.first_dated(date, last).is_none() && ground.own_date_of(claim, practice, &roles).is_none()
    }

    /// Whether the clause of a claim dates the visit that gave it.
    fn is_of_its_own_visit(&self, claim: &Claim, practice: usize) -> bool {
        let roles = [Role::Inspection, Role::Rating];
        self.ground.own_date_of(claim, practice, &roles).is_some()
    }

    /// "inspected on 3 March, previously rated inadequate in June 2015": the date of the rating itself, behind that of a visit.
    fn rated_formerly(&self, claim: &Claim) -> Option<&Event> {
        let told = claim.dates.iter().flat_map(|d| self.ground.events_of_mention(*d));
        let mut formerly = told.filter(|e| e.role == Role::Rating && e.is_past() && e.span.start > claim.place);
        formerly.next().filter(|_| claim.time == Time::Past)
    }

    fn told_visit(&self, claim: &Claim, practice: usize) -> Which {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let main = self
            .leadership(claim, practice)
            .or_else(|| self.visit_to_service(claim, practice))
            .or_else(|| self.newest(section, practice));
        let published = self.publication(section, practice, main);
        let newest = Visit {
            inspected: main,
            published: published.filter(|d| !self.is_of_a_damning_report(claim, *d)),
        };
        let dated = self.sharer(claim).unwrap_or(claim);
        let release = ground.own_date_of(dated, practice, &[Role::Publication]);
        // "The surgery, which was rated inadequate in a report of June 2015, was inspected on 3 March": a report on an earlier visit.
        let later = |e: &&Event| release.is_some_and(|r| ends_before(r.date, e.date));
        if let Some(given) = self.carried_over_from(claim, practice) {
            return Which::Former(given);
        }
        let visit = self
            .rated_formerly(dated)
            .or_else(|| ground.own_date_of(dated, practice, &[Role::Inspection, Role::Rating]))
            .filter(|e| !later(e) && !self.is_the_last_before(e))
            .filter(|e| claim.time != Time::Past || !is_beside_a_visit(ground, self.items, claim, e))
            .or_else(|| self.found_by(claim, practice));
        let unrated = claim.value.to == Target::Is(Rating::NotRated);
        if unrated
            && visit.is_none()
            && let Some(looked_at) = self.gave_no_rating(claim, practice, newest)
        {
            return Which::Newest(looked_at);
        }
        if self.held_until_now(claim) {
            return self
                .picked_up(claim)
                .map_or(Which::Undated, |d| Which::Former(Visit::on(d)));
        }
        if visit.is_some_and(|e| self.is_told_as_before(claim, e)) {
            return Which::Undated;
        }
        if visit.is_some_and(|e| self.is_what_came_before(claim, e)) {
            let own = self.dated_behind(claim, practice);
            return own.map_or(Which::Undated, |d| Which::Former(Visit::on(d)));
        }
        if self.is_told_over_years(claim) {
            return Which::Undated;
        }
        if visit.is_none() && newest.inspected.is_some() && self.has_a_visit_of_no_day(claim) {
            let later = self.ground.events_in(claim.sentence + 1..usize::MAX).iter();
            let told = |e: &Event| e.role == Role::Inspection && Some(e.date) == main;
            let later = later.into_iter().any(told);
            let own = Visit::default();
            return if later { Which::Former(own) } else { Which::Newest(own) };
        }
        if let Some(told) = self.visit_told_behind(claim, practice, visit) {
            return Which::Newest(told);
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
        if let Some(then) = self.by_then(claim, newest) {
            return Which::Former(then);
        }
        if let Some(kept) = self.kept_from(claim, practice, newest) {
            return Which::Former(kept);
        }
        if let Some(last) = self.last_there(claim, practice, newest) {
            return Which::Newest(last);
        }
        if self.tells_of_old_measures(claim, newest) {
            return self.dated_next(claim, practice).map_or(Which::Undated, Which::Former);
        }
        if self.tells_of_years_ago(claim) {
            return Which::Undated;
        }
        match self.tense(claim) {
            Time::Now => self.told_as_now(claim, practice, newest),
            tense => self.told_by_the_story(claim, practice, newest, tense),
        }
    }

    /// "It was hit by a damning report in 2020. It is now rated good": no such report gives a good rating.
    fn is_of_a_damning_report(&self, claim: &Claim, published: PartialDate) -> bool {
        const DAMNING: &[&str] = &[
            "damning",
            "scathing",
            "critical",
            "devastating",
            "shocking",
            "harsh",
            "withering",
        ];
        const REACH: usize = 4;
        let ground = self.ground;
        let praised = matches!(claim.value.to, Target::Is(Rating::Good | Rating::Outstanding));
        let whole = claim.set.has(Question::Overall) || Question::KEY.iter().all(|q| claim.set.has(*q));
        let told = || ground.first_dated(published, |e| e.role == Role::Publication);
        let Some(report) = (praised && whole).then(told).flatten() else {
            return false;
        };
        let items = self.items.of(report.sentence);
        // "a damning rating in a report" may stand beside good ones.
        let paper = |i: &&Item| !i.class.has(Class::GRADE.with(Class::RATING).with(Class::PREP));
        let of_paper = |n: usize| {
            let noun = items[n + 1..].iter().take(REACH).take_while(paper);
            noun.into_iter().any(|i| i.class.has(Class::PUBLISH))
        };
        let damning = (0..items.len()).any(|n| items[n].reads(ground.doc, DAMNING) && of_paper(n));
        damning && claim.sentence != report.sentence
    }

    /// The visit that gave no rating, where a claim says so without a date: "this inspection was not rated", or the visit
    /// that the words before it date.
    fn gave_no_rating(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        if let Some(told) = self.this_visit(claim.sentence, practice) {
            return Some(Visit {
                inspected: told,
                ..newest
            });
        }
        let date = self.visit_before(claim, practice)?;
        Some(Visit {
            inspected: Some(date),
            published: newest.published.filter(|_| newest.inspected == Some(date)),
        })
    }

    /// The inspection of a claim without a date that speaks of now: the newest, but for what goes on with the words before.
    fn told_as_now(&self, claim: &Claim, practice: usize, newest: Visit) -> Which {
        let told = self.this_time(claim, practice, newest);
        if let Some(told) = told.or_else(|| self.told_just_before(claim, practice, newest)) {
            return Which::Former(told);
        }
        // "Rated good in February 2020. Safe is the one area that requires improvement."
        let stays = claim.value.same && claim.value.from.is_some();
        let lone = || !stays && newest.inspected.is_none() && newest.published.is_none() && !self.has_visit(practice);
        let before = lone().then(|| self.rated_before(claim, practice)).flatten();
        Which::Newest(before.unwrap_or(newest))
    }

    /// The inspection of a claim without a date that does not speak of now: the one that the sentences before tell of, point
    /// at or count, else what the story has come to.
    fn told_by_the_story(&self, claim: &Claim, practice: usize, newest: Visit, tense: Time) -> Which {
        let main = newest.inspected;
        // "Months later it had been rated good": a visit of its own, which has no date.
        if tense == Time::Past && self.is_told_as_later(claim) {
            return Which::Undated;
        }
        if let Some(found) = self.told_of(claim, practice, newest, tense) {
            return Which::Former(found);
        }
        if let Some(date) = self.pointed_at(claim, practice) {
            let unrated = self.unrated.contains_key(&practice);
            return match main {
                Some(main) if is_same_time(main, date) && !unrated => Which::Newest(newest),
                _ => Which::Former(Visit::on(date)),
            };
        }
        match self.counted_visit(claim, practice) {
            Some(OfTwo::Earlier(date)) if !main.is_some_and(|m| is_same_time(m, date)) => {
                return Which::Former(Visit::on(date));
            }
            Some(OfTwo::Later(date)) if main.is_some_and(|m| is_same_time(m, date)) => {
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
        let news = || {
            let none = main.is_none() && newest.published.is_none() && !self.has_visit(practice);
            none.then(|| self.rated_in_the_news(claim, practice)).flatten()
        };
        Which::Newest(before.or_else(news).unwrap_or(newest))
    }

    /// Whether a visit to a practice is dated at all.
    fn has_visit(&self, practice: usize) -> bool {
        self.ground.events_of(practice).any(|e| e.role == Role::Inspection)
    }
}

/// Whether two dates may tell of one visit: a January of no known year and the year 2017 share nothing.
pub(super) fn is_same_time(a: PartialDate, b: PartialDate) -> bool {
    a.agrees(&b) && shares(a, b)
}
