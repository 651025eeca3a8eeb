//! The newest inspection of a section that gave ratings.
//!
//! "CQC has rated Elm House inadequate following an inspection in May. Inspectors returned in June": the ratings are of May.

use super::is_same_time;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Question, Rating, ServiceType};
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::{Age, Event, MOST_DAYS, Role, named};
use crate::resolve::place::Placer;
use crate::resolve::record::{Ground, ends_before, is_after};
use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the sections of a page tell that have a day, in the order of these days.
pub(in crate::resolve::place) struct ByDay<'g> {
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

/// "following its latest inspection", where no visit has had a date so far: what the text tells of later, with a date and as
/// past, is another.
pub(in crate::resolve::place) fn latest_undated(ground: &Ground<'_>, items: &Items) -> Option<usize> {
    let latest = |w: &[Item]| w[0].reads(ground.doc, &["latest", "most recent"]) && w[1].class.has(Class::INSPECT);
    let sentences = 0..ground.doc.sentences.len();
    let told = sentences.clone().find(|s| items.of(*s).windows(2).any(latest))?;
    let dated = ground
        .events_in(0..told + 1)
        .iter()
        .any(|e| matches!(e.role, Role::Inspection | Role::Rating));
    (!dated).then_some(told)
}

fn section_day(ground: &Ground<'_>, section: usize) -> Option<NaiveDate> {
    ground.section_dates.get(section).copied().flatten()?.latest()
}

/// "We were outstanding at our last inspection, in 2015, as well": there was another since. So there was where a sentence
/// tells what is now beside it: "It is good again after being rated inadequate in 2020".
///
/// `latest` is the sentence that speaks of the latest inspection and gives it no date.
pub(in crate::resolve::place) fn last_told_as_past(
    ground: &Ground<'_>,
    items: &Items,
    claims: &[Claim],
    latest: Option<usize>,
) -> FxHashSet<PartialDate> {
    let past = claims.iter().filter(|c| c.time == Time::Past);
    let now = |c: &Claim| {
        let mut beside = claims.iter().filter(|o| o.sentence == c.sentence && o.set == c.set);
        beside.any(|o| o.time != Time::Past && o.dates.is_empty() && o.value.to != c.value.to)
    };
    past.filter_map(|c| Some((c, ground.own_date(c, &[Role::Inspection, Role::Rating])?)))
        .filter(|(c, e)| !is_beside_a_visit(ground, items, c, e))
        .filter(|(c, e)| e.age == Age::Last || now(c) || latest.is_some_and(|latest| latest < c.sentence))
        .map(|(_, e)| e.date)
        .collect()
}

/// "It is rated good. It had been rated inadequate in its 2015 report": that report is not the one on which a section reports,
/// unless it is told as such elsewhere in it.
pub(in crate::resolve::place) fn reports_of_former_ratings(
    ground: &Ground<'_>,
    claims: &[Claim],
) -> FxHashSet<(usize, PartialDate)> {
    let news = |c: &&Claim| c.time != Time::Past;
    let report = |c: &Claim| {
        let own = ground.own_date(c, &[Role::Publication, Role::Inspection, Role::Rating])?;
        (own.role == Role::Publication).then_some((ground.section(c.sentence), own.date))
    };
    let is_news = |told: (usize, PartialDate)| claims.iter().filter(news).any(|c| report(c) == Some(told));
    let is_overtaken = |former: &Claim, section: usize| {
        let practices = ground.subjects(former);
        let again = |c: &&Claim| ground.section(c.sentence) == section && former.set.questions().any(|q| c.set.has(q));
        let mut later = claims.iter().filter(news).filter(again);
        later.any(|c| ground.subjects(c).iter().any(|p| practices.contains(p)))
    };
    let former = claims.iter().filter(|c| c.time == Time::Past);
    let told = former.filter_map(|c| Some((c, report(c)?)));
    let told = told.filter(|(c, report)| !is_news(*report) && is_overtaken(c, report.0));
    told.map(|(_, report)| report).collect()
}

/// "Inspectors visited on 3 March, months after it was rated inadequate", "The surgery, previously rated inadequate, was inspected
/// on 3 March": whether the visit is told beside a past rating, and did not give it.
pub(super) fn is_beside_a_visit(ground: &Ground<'_>, items: &Items, claim: &Claim, visit: &Event) -> bool {
    const LEADS: &[&str] = &[
        "after",
        "since",
        "which",
        "who",
        "because",
        "following",
        "follow",
        "followed",
        "having",
    ];
    const BEFORE: &[&str] = &["previously", "formerly", "had", "had been", "previously been"];
    const AT: &[&str] = &["after", "following", "at", "during", "when", "since", "upon"];
    let list = items.of(claim.sentence);
    let between = |from: u32, to: u32| list.iter().filter(move |i| i.span.start > from && i.span.start < to);
    // "At the inspection in March it had been rated inadequate"
    if list.first().is_some_and(|i| i.reads(ground.doc, &["at", "during"]))
        && !between(list[0].span.end, visit.span.start).any(|i| i.class.has(Class::COMMA.with(Class::BE)))
    {
        return false;
    }
    if visit.role != Role::Inspection || visit.sentence != claim.sentence || visit.age < Age::Plain {
        return false;
    }
    if visit.span.start < claim.place {
        let marked = |i: &Item| i.reads(ground.doc, LEADS) || i.reads(ground.doc, BEFORE);
        let all: Vec<&Item> = between(visit.span.end, claim.place).collect();
        // "The inspection of June 2017 had rated it good"
        if all.first().is_some_and(|i| i.reads(ground.doc, &["had"])) {
            return false;
        }
        let clause = all.iter().rposition(|i| i.class.has(Class::COMMA)).map_or(0, |n| n + 1);
        return all.iter().any(|i| i.class.has(Class::DATE)) || all[clause..].iter().any(|i| marked(i));
    }
    let parts = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP);
    let mut behind = between(claim.place, visit.span.start).skip_while(|i| !i.class.has(parts.with(Class::DATE)));
    let parted = behind.next();
    parted.is_some_and(|i| i.class.has(Class::DATE.with(Class::BUT)))
        || parted.is_some() && !behind.any(|i| i.reads(ground.doc, AT))
}

impl<'g> Placer<'g, '_> {
    /// The newest inspection of a section that gave ratings.
    pub(in crate::resolve::place) fn newest(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        self.newest.get((section, practice), || {
            let gave_none = |e: &Event| {
                let unrated = self.unrated.get(&practice).is_some_and(|u| u.contains(&e.date));
                unrated || self.is_unpublished(e)
            };
            let past = |e: &Event| {
                self.last.contains(&e.date)
                    || self.is_a_stray_year(e)
                    || self.is_looked_back_at(e)
                    || self.lies_before_the_report(e)
                    || self.is_too_old_for_the_news(e, section, practice)
                    || self.is_told_of_another(e, practice)
            };
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
                    gave_none(e) || past(e) || e.sentence < from && e.age < Age::Newest && self.gave_before(e, from)
                });
            }
            ground
                .main_inspection_but(section, practice, |e| gave_none(e) || past(e) || since(e))
                .or_else(|| ground.main_inspection_but(section, practice, |e| past(e) || self.is_unpublished(e)))
                .or_else(|| self.awaited(section, practice))
        })
    }

    /// "Inspectors called in May and rated it inadequate. A second visit has now seen it upgraded": whether a rating without
    /// another date is told of a visit before a sentence, or both are told in one paragraph. Of a visit that is silent till
    /// then the sentence tells the rating.
    fn gave_before(&self, event: &Event, from: usize) -> bool {
        let own = |c: &&Claim| c.dates.is_empty() || c.dates.contains(&event.mention);
        if self.ground.doc.block_of(event.sentence) == self.ground.doc.block_of(from) {
            return true;
        }
        (event.sentence..from).any(|s| self.claims_of(s).iter().any(own))
    }

    /// "It has been rated good", told in 2024, and "An inspection in 2019 found": what is told as news, and has no date, no visit of
    /// so long ago has given.
    pub(super) fn is_too_old_for_the_news(&self, event: &Event, section: usize, practice: usize) -> bool {
        let told = self.ground.reported(event.sentence).and_then(|d| d.earliest());
        let (Some(told), Some(seen)) = (told, event.date.latest()) else {
            return false;
        };
        (told - seen).num_days() > MOST_DAYS
            && !matches!(event.age, Age::Last | Age::Newest)
            && self.undated_news().contains_key(&(section, practice))
    }

    /// "It was rated inadequate in October. It has now been rated good": whether what is told with a date is another rating than
    /// the one that is told as news and without a date.
    pub(super) fn is_overtaken_by_the_news(&self, event: &Event, section: usize, practice: usize) -> bool {
        let Some(news) = self.undated_news().get(&(section, practice)) else {
            return false;
        };
        let told = self
            .claims_of(event.sentence)
            .iter()
            .filter(|c| c.dates.contains(&event.mention));
        let whole = |c: &&&Claim| c.set.has(Question::Overall) && c.services.is_empty();
        told.filter(whole).any(|c| c.value.to != Target::Is(*news))
    }

    /// The practices, by section, of which the rating as a whole is told as news, and nothing in its sentence dates the visit that
    /// gave it.
    fn undated_news(&self) -> &FxHashMap<(usize, usize), Rating> {
        self.undated_news.get_or_init(|| {
            let ground = self.ground;
            let roles = [Role::Inspection, Role::Rating, Role::Publication];
            let told = self.claims.iter().flatten().copied();
            let whole = |c: &&Claim| c.set.has(Question::Overall) && c.services.is_empty();
            let told = told
                .filter(whole)
                .filter(|c| self.tells_news(c) && ground.own_date(c, &roles).is_none());
            let of = |c: &Claim| {
                let (section, rating) = (ground.section(c.sentence), c.value.to.rating());
                let subjects = ground.subjects(c).into_iter();
                subjects.filter_map(move |p| Some(((section, p), rating?)))
            };
            told.flat_map(of).collect()
        })
    }

    /// Whether a claim tells a rating of now that some visit gave anew.
    pub(super) fn tells_news(&self, claim: &Claim) -> bool {
        let rated = matches!(claim.value.to, Target::Is(r) if r.rank().is_some());
        rated && !claim.carried && !claim.value.same && self.tense(claim) == Time::Now
    }

    /// "The home made headlines before the 2016 report": a bare year, beside which no rating is told, is of history, unless the
    /// text itself is of that year or the next.
    fn is_a_stray_year(&self, event: &Event) -> bool {
        if !event.date.is_year() || matches!(event.age, Age::Last | Age::Newest) || self.has_claim(event.sentence) {
            return false;
        }
        let told = self.ground.reported(event.sentence).and_then(|d| d.earliest());
        let of_now = |told: NaiveDate| event.date.latest().is_some_and(|year| told.year() <= year.year() + 1);
        if told.is_some_and(of_now) {
            return false;
        }
        // "It was inspected in 2019. It was rated good.", but "A damning report came out in 2020. It is now good."
        let block = |s: &usize| self.ground.doc.block_of(*s) == self.ground.doc.block_of(event.sentence);
        let behind = (event.sentence + 1..self.claims.len()).take_while(block);
        behind.flat_map(|s| self.claims_of(s)).all(|c| c.time == Time::Now)
    }

    /// "Elm House was rated inadequate after a visit on 2 March. A second home, Oak House, ...": a visit told of another by
    /// its name. What a trust and its hospitals are told of each other holds of both.
    fn is_told_of_another(&self, event: &Event, practice: usize) -> bool {
        let ground = self.ground;
        let joined = |n: usize| matches!(ground.kinds[n], Some(ServiceType::Hospital | ServiceType::NhsTrust));
        let told = self.items.of(event.sentence);
        let of_one = named(told).len() < 2;
        let focus = ground.scope.at(event.sentence);
        let shared = |i: &Item| i.reads(ground.doc, &["both", "all", "each", "two", "three", "four"]);
        let listed = |w: &[Item]| w[0].class.has(Class::AND) && is_known(&w[1]);
        of_one
            && !ground.concerns(event, practice)
            && matches!(focus, [only] if *only != practice && !joined(*only))
            && !told.iter().any(shared)
            && !told.windows(2).any(listed)
    }

    /// "the concerns raised at the June 2015 inspection", behind "its latest inspection": another, which was before.
    fn is_looked_back_at(&self, event: &Event) -> bool {
        const BACK: &[&str] = &[
            "than",
            "since",
            "raised",
            "mentioned",
            "previously",
            "earlier",
            "concerns",
            "issues",
            "progress",
            "failings",
            "compared",
            "identified",
        ];
        let back = |s: usize| {
            let items = self.items.of(s);
            let the = |w: &[Item]| {
                w[0].reads(self.ground.doc, &["the", "that"])
                    && w[1].class.has(Class::DATE)
                    && w[2].class.has(Class::INSPECT)
            };
            let told = items.windows(3).position(the);
            told.is_some_and(|at| items[..at].iter().any(|i| i.reads(self.ground.doc, BACK)))
        };
        let same = |e: &&Event| e.role == Role::Inspection && e.date.agrees(&event.date);
        self.latest.is_some_and(|latest| {
            let mut told = self.ground.events.iter().filter(same);
            told.all(|e| e.sentence > latest && (back(e.sentence) || self.last.contains(&e.date)))
        })
    }

    /// "The latest report, published in June, praised it. An inspection in March 2017 had found": the June without a year is
    /// the last one, so what has a year lies further back, and is not the visit that the report is on.
    fn lies_before_the_report(&self, event: &Event) -> bool {
        let out = |e: &Event| e.role == Role::Publication && !e.date.has_year() && e.sentence < event.sentence;
        if !event.date.has_year() || !self.ground.events.iter().any(out) {
            return false;
        }
        let items = self.items.of(event.sentence);
        let before = items.iter().take_while(|i| i.span.start < event.span.start);
        let opens = items.first().map_or("", |i| self.ground.doc.slice(i.span));
        let another = opens
            .split(' ')
            .next()
            .is_some_and(|w| matches!(w, "A" | "An" | "Another"));
        another && before.take(5).any(|i| i.class.has(Class::INSPECT))
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
        let mut out: FxHashMap<(usize, usize), &Event> = FxHashMap::default();
        for claim in self.claims.iter().flatten().copied() {
            let visit = ground
                .own_date(claim, &[Role::Inspection])
                .filter(|e| e.age > Age::Last);
            let Some(visit) = visit.filter(|e| self.tells_news(claim) && !self.is_since(e)) else {
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
    pub(in crate::resolve::place) fn is_unpublished(&self, event: &Event) -> bool {
        let block = |s: usize| self.ground.doc.block_of(s);
        let awaits = |s: usize| {
            let items = self.items.of(s);
            // "A full report will be published today (12 May)": it is out with this text.
            if items.iter().any(|i| self.ground.doc.slice(i.span).starts_with("today")) {
                return false;
            }
            let papers = ["report", "findings", "results", "outcome", "rating", "ratings"];
            let paper = |i: &Item| i.reads(self.ground.doc, &papers);
            if self.is_being_written(s) {
                return true;
            }
            // "They are yet to publish what they saw."
            let yet = items
                .windows(4)
                .any(|w| w[0].reads(self.ground.doc, &["yet"]) && w[1..].iter().any(|i| i.class.has(Class::PUBLISH)));
            if yet {
                return true;
            }
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
        // "They are yet to publish what they saw", in a paragraph of its own.
        let goes_on = || {
            let first = self.items.of(next).first();
            first.is_some_and(|i| i.reads(self.ground.doc, &["they", "it", "inspectors"]))
        };
        let near = awaits(event.sentence)
            || (block(next) == block(event.sentence) || goes_on()) && awaits(next)
            // "This was when it had a new owner. The findings will be published in due course."
            || block(next + 1) == block(event.sentence) && awaits(next + 1)
            || (next..next + 4).any(told_of);
        let others = || {
            self.ground.events.iter().any(|e| {
                matches!(e.role, Role::Inspection | Role::Rating)
                    && e.date != event.date
                    && self.may_be_of_one(e, event)
            })
        };
        near && !self.has_claim(event.sentence) && others()
    }

    /// Whether two events may concern one practice: "Elm House was inspected on 3 May and Oak House on 5 May" tells of two.
    fn may_be_of_one(&self, a: &Event, b: &Event) -> bool {
        (0..self.ground.practices.len()).any(|p| self.ground.concerns(a, p) && self.ground.concerns(b, p))
    }

    /// Notes which visits "did not lead to a rating".
    pub(in crate::resolve::place) fn note_unrated(&mut self, claims: &[Claim]) {
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
                let this = || self.this_visit(claim.sentence, practice).flatten();
                let date = own
                    .or_else(this)
                    .or_else(|| self.visit_before(claim, practice))
                    .or_else(|| self.the_only_visit(claim, practice));
                if let Some(date) = date {
                    self.unrated.entry(practice).or_default().push(date);
                }
            }
        }
    }

    /// The newest visit of which a report is out, where a sentence says that it tells of "this" or "the latest inspection".
    pub(super) fn this_visit(&self, sentence: usize, practice: usize) -> Option<Option<PartialDate>> {
        let section = self.ground.section(sentence);
        let told = || {
            self.ground
                .main_inspection_but(section, practice, |e| self.is_unpublished(e))
        };
        (self.says_this(sentence) || self.says_latest(sentence)).then(told)
    }

    /// "As the inspection looked at a few things only, no new ratings have been issued": the visit that the text tells of, if
    /// the sentence points at no other.
    fn the_only_visit(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let items = self.items.of(claim.sentence);
        let the = |w: &[Item]| w[0].reads(self.ground.doc, &["the", "this"]) && w[1].class.has(Class::INSPECT);
        let the = items.windows(2).any(the)
            || items
                .iter()
                .any(|i| i.class.has(Class::INSPECT) && self.ground.doc.slice(i.span).starts_with("the "));
        const NONE: &[&str] = &[
            "no new rating",
            "no ratings",
            "no rating ",
            "no updated rating",
            "no fresh rating",
            "not re-rate",
        ];
        let says = self
            .ground
            .doc
            .slice(self.ground.doc.sentences[claim.sentence].span)
            .to_ascii_lowercase();
        let the = the && NONE.iter().any(|words| says.contains(words));
        let other = Class::PAST.with(Class::DATE);
        let points = items.iter().any(|i| i.class.has(other)) || self.points_back(claim.sentence);
        let section = self.ground.section(claim.sentence);
        let told = || self.ground.main_inspection(section, practice);
        let before = |date: &PartialDate| {
            let event = self.ground.first_dated(*date, |e| e.role == Role::Inspection);
            event.is_some_and(|e| e.sentence < claim.sentence)
        };
        (the && !points).then(told)?.filter(before)
    }

    /// When the report of a section's newest inspection came out: not before that took place.
    pub(super) fn publication(
        &self,
        section: usize,
        practice: usize,
        main: Option<PartialDate>,
    ) -> Option<PartialDate> {
        let date = self.ground.main_publication(section, practice)?;
        let mut reports = self.ground.events.iter().filter(|e| e.date == date);
        if reports.all(|e| self.is_a_stray_year(e)) {
            return None;
        }
        let former = self.former_reports.contains(&(section, date));
        (!former && main.is_none_or(|m| !ends_before(date, m))).then_some(date)
    }

    /// "The findings are awaited", "CQC is writing that report now".
    fn is_being_written(&self, sentence: usize) -> bool {
        const PAPERS: &[&str] = &[
            "report", "findings", "results", "outcome", "rating", "ratings", "verdict", "result",
        ];
        const AWAITED: &[&str] = &["awaited", "pending", "forthcoming"];
        const MADE: &[&str] = &[
            "writing",
            "drafting",
            "drafted",
            "finalised",
            "finalising",
            "preparing",
            "prepared",
            "compiling",
            "compiled",
            "follow",
            "written",
        ];
        let items = self.items.of(sentence);
        let is = |n: usize, words: &[&str]| items.get(n).is_some_and(|i| i.reads(self.ground.doc, words));
        // "The report is to follow", "is being written"; but "It asked for a written report", "The ratings follow a visit".
        const NOW: &[&str] = &["is", "are", "being", "be", "will", "still", "yet", "to"];
        let near = |n: usize, words: &[&str]| (n.saturating_sub(3)..n).any(|b| is(b, words));
        let made = |n: usize| is(n, MADE) && !is(n + 1, &["up"]) && near(n, NOW);
        let pending = |n: usize| made(n) || is(n, AWAITED) && (near(n, NOW) || near(n, PAPERS));
        let paper = items.iter().any(|i| i.reads(self.ground.doc, PAPERS));
        paper && (0..items.len()).any(pending) && !items.iter().any(|i| i.class.has(Class::RATING))
    }
}
