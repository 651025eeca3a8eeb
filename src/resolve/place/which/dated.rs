//! The inspection of a claim whose clause has a date.
//!
//! "It has been good since its visit in 2019" is of that visit, unless it is older than the newest: then it is a former one.

use super::{Visit, is_same_time};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::events::{Age, Event, Role, is_led_by_since};
use crate::resolve::place::{Placer, Which};
use crate::resolve::record::{ends_before, is_after};

impl Placer<'_, '_> {
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
}

/// Whether a rating was given more than a year before a report came out, or "last year", which is that of another visit then.
fn is_long_before(rated: PartialDate, published: Option<PartialDate>) -> bool {
    match (rated.latest(), published.and_then(|d| d.earliest())) {
        (Some(end), Some(day)) => (day - end).num_days() > 400 || end < day && is_a_year(rated),
        _ => false,
    }
}

fn is_a_year(date: PartialDate) -> bool {
    matches!((date.earliest(), date.latest()), (Some(from), Some(to)) if (to - from).num_days() > 300)
}

impl Placer<'_, '_> {
    /// "It has been good since its visit in 2019", "the ratings from the visit in 2019 stand".
    pub(super) fn is_since(&self, event: &Event) -> bool {
        let items = self.items.of(event.sentence);
        let before = &items[..items.partition_point(|i| i.span.start < event.span.start)];
        let leads = |i: &Item| i.reads(self.ground.doc, &["since", "from"]);
        before.iter().rev().take(5).any(leads)
    }

    /// "rated good after its first inspection since 2016", "not inspected since 2016, it is now good": the visit before the one
    /// that gave the rating.
    pub(super) fn is_the_last_before(&self, event: &Event) -> bool {
        let items = self.items.of(event.sentence);
        let at = items.partition_point(|i| i.span.start < event.span.start);
        let before = at.checked_sub(1).map(|n| &items[n]);
        is_led_by_since(self.ground.doc, before, event.span) && event.role == Role::Inspection && event.is_past()
    }

    /// "It is now good in all areas but one, which stayed where it was when inspectors were last there, in October": later than
    /// any visit told of.
    pub(super) fn last_there(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        let ground = self.ground;
        let [event] = ground.events_in(claim.sentence..claim.sentence + 1) else {
            return None;
        };
        let last = event.role == Role::Inspection && event.age == Age::Last && event.span.start > claim.place;
        let later = newest.inspected.is_some_and(|main| ends_before(main, event.date));
        let ours = last && later && ground.concerns(event, practice) && self.tense(claim) == Time::Now;
        ours.then_some(Visit::on(event.date))
    }

    /// "after inspections in December 2017, which found it inadequate for safe", "given in 2017, when it was good overall": the
    /// visit that a relative clause tells of.
    pub(super) fn found_by(&self, claim: &Claim, practice: usize) -> Option<&Event> {
        let ground = self.ground;
        if claim.value.same {
            return None;
        }
        let items = self.items.of(claim.sentence);
        let place = items.partition_point(|i| i.span.start < claim.place);
        let apart = Class::STOP.with(Class::BUT).with(Class::DATE).with(Class::NOW);
        let mut clause = (0..place).rev().take_while(|n| !items[*n].class.has(apart));
        let which = clause.find(|n| items[*n].reads(ground.doc, &["which", "when"]))?;
        let comma = usize::from(which > 0 && items[which - 1].class.has(Class::COMMA));
        let date = items
            .get(which.checked_sub(1 + comma)?)
            .filter(|i| i.class.has(Class::DATE))?;
        let told = |e: &&Event| {
            matches!(e.role, Role::Inspection | Role::Rating)
                && e.mention == date.value as usize
                && ground.concerns(e, practice)
        };
        ground.events_in(claim.sentence..claim.sentence + 1).iter().find(told)
    }

    /// "It remains good overall, and for caring, from its previous inspection in November 2020": the one older visit that the
    /// sentence names as where the rating is from.
    pub(super) fn kept_from(&self, claim: &Claim, practice: usize, newest: Visit) -> Option<Visit> {
        // What is "unchanged from the last inspection" was given anew.
        if !claim.value.same || !matches!(claim.value.to, Target::Is(_)) {
            return None;
        }
        let ground = self.ground;
        let [event] = ground.events_in(claim.sentence..claim.sentence + 1) else {
            return None;
        };
        let behind = event.span.start > claim.place && ground.concerns(event, practice);
        let visit = event.role == Role::Inspection && (event.is_past() || event.age == Age::Last);
        let older = newest.inspected.is_none_or(|_| self.is_older(event, newest));
        let items = self.items.of(claim.sentence);
        let compared = items.iter().any(|i| {
            i.span.start > claim.place
                && i.span.start < event.span.start
                && i.reads(ground.doc, &["unchanged", "same", "changed", "up", "down"])
        });
        (behind && visit && older && !compared && self.is_since(event)).then_some(Visit::on(event.date))
    }

    /// "(Previous inspection July 2020 – the rating of good was carried over from an inspection in May 2017)": the visit that gave
    /// it, and not the one that left it as it was.
    pub(super) fn carried_over_from(&self, claim: &Claim, practice: usize) -> Option<Visit> {
        let ground = self.ground;
        let items = self.items.of(claim.sentence);
        let behind = &items[items.partition_point(|i| i.span.start <= claim.place)..];
        let is = |i: &Item, words: &[&str]| i.reads(ground.doc, words);
        let at = behind
            .iter()
            .position(|i| is(i, &["carried", "carried over", "carried forward"]))?;
        let from = at + 1 + behind[at + 1..].iter().take(2).position(|i| is(i, &["from"]))?;
        let start = behind[from].span.start;
        let given = |e: &&Event| {
            let role = matches!(e.role, Role::Inspection | Role::Rating);
            role && e.span.start > start && ground.concerns(e, practice)
        };
        let event = ground
            .events_in(claim.sentence..claim.sentence + 1)
            .iter()
            .find(given)?;
        Some(Visit::on(event.date))
    }

    /// "Rated inadequate by the CQC, which said that care had got worse since it was last inspected in 2017": the date is
    /// of the visit that the new one is compared with.
    pub(super) fn is_compared_with(&self, claim: &Claim, event: &Event) -> bool {
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
    pub(super) fn is_told_as_before(&self, claim: &Claim, event: &Event) -> bool {
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

    /// "Inspectors called in July after it was rated inadequate": what led to that visit, and not its rating.
    pub(super) fn is_what_came_before(&self, claim: &Claim, event: &Event) -> bool {
        const LEADS: &[&str] = &["after", "since", "having", "because", "as"];
        const REACH: usize = 8;
        if event.role != Role::Inspection || event.span.start > claim.place || claim.value.from.is_some() {
            return false;
        }
        let between = |i: &&Item| i.span.start > event.span.start && i.span.start < claim.place;
        let items: Vec<&Item> = self.items.of(claim.sentence).iter().filter(between).collect();
        let leads = |n: &usize| items[*n].reads(self.ground.doc, LEADS);
        let Some(at) = (0..items.len()).rfind(leads) else {
            return false;
        };
        // "in July after complaints, and rated inadequate"; "in July, after which it was rated good"
        let apart = Class::STOP
            .with(Class::COMMA)
            .with(Class::AND)
            .with(Class::BUT)
            .with(Class::REL)
            .with(Class::DATE)
            .with(Class::NOW);
        let rest = &items[at + 1..];
        let told =
            |i: &&Item| i.class.has(Class::BE.with(Class::HAVE)) || i.reads(self.ground.doc, &["being", "rating"]);
        // "called in July, having found it inadequate" may tell of July; with a date of its own it does not.
        let having = items[at].reads(self.ground.doc, &["having"]);
        let behind = |i: &Item| i.span.start > claim.place && i.class.has(Class::DATE);
        if having && !self.items.of(claim.sentence).iter().any(behind) {
            return false;
        }
        // "in July as it was rated good" tells of one time.
        let weak = items[at].reads(self.ground.doc, &["as", "because"]);
        let had = !weak || rest.iter().any(|i| i.reads(self.ground.doc, &["had", "been"]));
        rest.len() <= REACH && !rest.iter().any(|i| i.class.has(apart)) && (having || rest.iter().any(told)) && had
    }

    /// "rated inadequate after an inspection last August", in a text that does not say when it was written.
    pub(super) fn has_a_visit_of_no_day(&self, claim: &Claim) -> bool {
        const REACH: usize = 3;
        let items = self.items.of(claim.sentence);
        let own = |i: &Item| i.class.has(Class::DATE) && claim.dates.contains(&(i.value as usize));
        let visit = |n: usize| {
            items[n.saturating_sub(REACH)..n]
                .iter()
                .any(|i| i.class.has(Class::INSPECT))
        };
        let told = |i: &Item| self.ground.told_dates.get(i.value as usize).copied().flatten();
        let mut own = (0..items.len()).filter(|n| own(&items[*n])).peekable();
        own.peek().is_some() && own.all(|n| visit(n) && told(&items[n]).is_none() && !self.is_vague(&items[n]))
    }

    /// "recently", "earlier this year": no date that another could contradict.
    fn is_vague(&self, item: &Item) -> bool {
        let text = self.ground.doc.slice(item.span);
        item.reads(self.ground.doc, &["recently"]) || text.ends_with("ago") || text.ends_with("year")
    }

    /// "after it was rated inadequate in March": the date of the rating, behind it.
    pub(super) fn dated_behind(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        let own = |e: &&Event| {
            e.span.start > claim.place
                && matches!(e.role, Role::Inspection | Role::Rating)
                && claim.dates.contains(&e.mention)
                && ground.concerns(e, practice)
        };
        let told = ground.events_in(claim.sentence..claim.sentence + 1);
        told.iter().find(own).map(|e| e.date)
    }
}
