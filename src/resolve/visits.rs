//! One inspection that is told in parts.
//!
//! "Inspectors came on 3 and 4 May. They returned unannounced on 12 May": one inspection, from 3 to 12 May. What gave a
//! rating, or a notice that somebody came back to check, is over; so is what lies weeks back.

use super::events::{Age, Event, Role};
use super::scope::Scope;
use crate::edtf::{PartialDate, Point};
use crate::lexicon::Class;
use crate::read::items::{Item, Items};
use crate::text::Document;

/// How many days may lie between the parts of an inspection.
const APART: i64 = 21;

/// The same where the first part was announced and the next was not.
const APART_UNANNOUNCED: i64 = 31;

/// A year for days of which none is told.
const COMMON: i32 = 2001;

/// Words that lead on to a further part of a visit.
const GOES_ON: &[&str] = &[
    "again",
    "also",
    "returned",
    "returning",
    "return",
    "returns",
    "back",
    "further",
    "additional",
    "another",
    "second",
    "third",
    "final",
    "later",
    "unannounced",
    "announced",
    "announcement",
    "warning",
    "notice",
    "day",
    "days",
    "night",
    "evening",
    "weekend",
    "out-of-hours",
    "stayed",
    "remained",
    "continued",
    "ended",
    "finished",
    "concluded",
    "completed",
    "closed",
    "until",
    "then",
    "went back",
    "came back",
    "turned up",
    "part",
    "smaller",
    "next",
    "following",
];

/// Words of an inspection of its own: one that follows up another, or its report.
const ANEW: &[&str] = &[
    "whether",
    "if",
    "check",
    "checks",
    "progress",
    "improvement",
    "improvements",
    "improve",
    "improved",
    "met",
    "meet",
    "comply",
    "complied",
    "complying",
    "compliance",
    "notices",
    "condition",
    "conditions",
    "rated",
    "suspended",
    "suspension",
    "cancelled",
    "imposed",
    "served",
    "re-inspected",
    "reinspected",
    "re-inspection",
    "reinspection",
    "separate",
    "different",
    "since",
    "follow-up",
    "plan",
    "previous",
    "months",
];

/// Words that say nobody knew of a visit.
const UNANNOUNCED: &[&str] = &["unannounced", "warning", "notice", "not announced", "surprise"];

/// Makes one date of those of an inspection that is told in parts.
pub(crate) fn join_parts(doc: &Document<'_>, items: &Items, scope: &Scope, events: &mut [Event]) {
    let text = Text { doc, items, scope };
    let mut parts: Vec<usize> = Vec::new();
    for n in 0..events.len() {
        if events[n].role != Role::Inspection {
            continue;
        }
        let last = parts.last().copied();
        let whole = last.and_then(|before| text.whole(&events[before], &events[n]));
        if whole.is_none() {
            parts.clear();
        }
        parts.push(n);
        let Some(whole) = whole else { continue };
        for part in &parts {
            let event = &mut events[*part];
            event.date = whole;
            event.age = event.age.max(Age::Plain);
        }
    }
}

/// What tells of the visits.
struct Text<'a> {
    doc: &'a Document<'a>,
    items: &'a Items,
    scope: &'a Scope,
}

impl Text<'_> {
    /// The date of the inspection that two events are parts of.
    fn whole(&self, first: &Event, next: &Event) -> Option<PartialDate> {
        let ((start, mid), (from, end)) = (days(first.date)?, days(next.date)?);
        let known = |p: Point| PartialDate::At(p).with_year(COMMON).and_then(|d| d.latest());
        let apart = (known(from)? - known(mid)?).num_days();
        if first.date.has_year() != next.date.has_year() || !(1..=APART_UNANNOUNCED).contains(&apart) {
            return None;
        }
        if !self.is_of_the_same(first, next) || !self.goes_on(first, next, apart) {
            return None;
        }
        PartialDate::span(start, end).ok()
    }

    /// Whether two events stand near each other and concern the same practices.
    fn is_of_the_same(&self, first: &Event, next: &Event) -> bool {
        let far = next.sentence - first.sentence;
        let block = |e: &Event| self.doc.block_of(e.sentence);
        let near = far <= 1 || far == 2 && block(first) == block(next);
        let parts = [Age::Former, Age::Part];
        let told_first = first.age == Age::Former && self.says_first(first);
        near && first.whose == next.whose
            && self.scope.at(first.sentence) == self.scope.at(next.sentence)
            && (!parts.contains(&first.age) || told_first)
            && next.age >= Age::Plain
    }

    /// "Inspectors first came on 3 May": not the visit before another, but the first of these days.
    fn says_first(&self, event: &Event) -> bool {
        let before = self.before(event);
        before
            .iter()
            .rev()
            .take(6)
            .any(|i| i.reads(self.doc, &["first", "initial", "initially"]))
    }

    fn before(&self, event: &Event) -> &[Item] {
        let list = self.items.of(event.sentence);
        &list[..list.partition_point(|i| i.span.start < event.span.start)]
    }

    fn behind(&self, event: &Event) -> &[Item] {
        let list = self.items.of(event.sentence);
        &list[list.partition_point(|i| i.span.start <= event.span.start)..]
    }

    /// Whether the words between two dates, and those right behind the second, lead on to a further part of one visit.
    fn goes_on(&self, first: &Event, next: &Event, apart: i64) -> bool {
        let one = first.sentence == next.sentence;
        let mut between: Vec<&Item> = Vec::new();
        if one {
            between.extend(self.before(next).iter().filter(|i| i.span.start > first.span.start));
        } else {
            between.extend(self.behind(first));
            let whole = first.sentence + 1..next.sentence;
            between.extend(whole.flat_map(|s| self.items.of(s)));
            between.extend(self.before(next));
        }
        let says = |list: &[&str], i: &Item| i.reads(self.doc, list) || i.has_word(self.doc, list);
        let dated = |i: &&Item| !i.class.has(Class::DATE);
        let tail = self.behind(next).iter().take_while(dated);
        let told = || between.iter().copied().chain(tail.clone());
        let anew = Class::RATING
            .with(Class::GRADE)
            .with(Class::PUBLISH)
            .with(Class::SERVICE);
        let another = |i: &Item| i.class.has(anew) || i.reads(self.doc, ANEW);
        // "at its two sites, Elm House and Oak House, and again on 21 May", but not "Elm House on 5 May and Oak House on 9 May".
        let past = between
            .iter()
            .rposition(|i| i.class.has(Class::NAME))
            .map_or(0, |n| n + 1);
        if told().any(another) || one && past > 0 && !between[past..].iter().any(|i| says(GOES_ON, i)) {
            return false;
        }
        let glue = Class::AND.with(Class::COMMA).with(Class::PREP).with(Class::DET);
        if one && apart <= 10 && between.iter().all(|i| i.class.has(glue)) {
            return true;
        }
        let announced = || self.items.of(first.sentence).iter().any(|i| says(&["announced"], i));
        let surprise = apart > APART && announced() && told().any(|i| says(UNANNOUNCED, i));
        (apart <= APART || surprise) && told().any(|i| says(GOES_ON, i))
    }
}

/// The first and the last day of a date, if it tells days.
fn days(date: PartialDate) -> Option<(Point, Point)> {
    let (PartialDate::At(start) | PartialDate::Span(start, _)) = date;
    let (PartialDate::At(end) | PartialDate::Span(_, end)) = date;
    let is_day = |p: &Point| matches!(p, Point::Day { .. });
    (is_day(&start) && is_day(&end)).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What a text says of the visits to a home, and the dates of its inspections.
    const CASES: &[(&str, &str)] = &[
        (
            "Inspectors came on 6 and 7 January. They returned without warning on 16 January.",
            "2020-01-06/2020-01-16",
        ),
        (
            "Its announced inspection was on 6 January. Inspectors made an unannounced visit on 2 February.",
            "2020-01-06/2020-02-02",
        ),
        (
            "The inspection began on 6 January. It ended on 9 January.",
            "2020-01-06/2020-01-09",
        ),
        (
            "It was inspected on 6 January and the next day.",
            "2020-01-06/2020-01-07",
        ),
        (
            "A team spent 6, 7 and 8 January at the home, and was there again on the 12th and the 14th.",
            "2020-01-06/2020-01-14",
        ),
        (
            "Inspectors called on 6 January. They returned on 20 January to check whether the notice had been met.",
            "2020-01-06 2020-01-20",
        ),
        (
            "It was inspected on 6 January. Inspectors returned on 20 February.",
            "2020-01-06 2020-02-20",
        ),
        (
            "The first inspection took place on 6 January. The second was on 20 February.",
            "2020-01-06 2020-02-20",
        ),
        (
            "Inspectors called on 6 January. They rated it good. They returned unannounced on 20 January.",
            "2020-01-06 2020-01-20",
        ),
    ];

    #[test]
    fn parts_of_one_visit_are_one() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let page = format!(
                "3 March 2020\n\nElm House, a care home in Selby, has been rated inadequate by the CQC.\n\n{text}"
            );
            let record = reader.read("page.txt", &page, "0");
            let dates = record.inspections.iter().filter_map(|i| i.inspected);
            let got = dates.map(|d| d.to_string()).collect::<Vec<_>>().join(" ");
            if got != *want {
                wrong.push(format!("{text}: {got} instead of {want}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
