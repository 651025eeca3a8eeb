//! Date expressions laid on the calendar, counted from the date of the document or section that holds them.
//!
//! "On Thursday April 28", told on 1 June 2022, is `2022-04-28`; told on no known day it is `XXXX-04-28`.
//!
//! The rules are those of the annotation guidelines, section "Dates".

use crate::edtf::{PartialDate, Point};
use crate::model::Basis;
use crate::read::dates::{DateExpr, Turn, Unit, When, Year};
use chrono::{Datelike, Days, NaiveDate};

/// The date that relative words count from: the document's or the section's own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    /// It, where known.
    pub date: Option<PartialDate>,
}

/// What the text has told before.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Told {
    /// The date told last, with its year: "that year" and "the following June" count from it.
    pub last: Option<PartialDate>,
    /// The date told last, whoever found its year: "the same month" is its month.
    pub near: Option<PartialDate>,
    /// A dated event that came before what is told now; without a clock it lets a weekday find the year.
    pub after: Option<PartialDate>,
}

/// The date that an expression means; `None` where it leans on a clock that is not there.
pub(crate) fn resolve(expr: DateExpr, clock: Clock) -> Option<(PartialDate, Basis)> {
    resolve_among(expr, clock, Told::default())
}

/// As [`resolve`], for an expression that may lean on dates told before it.
pub(crate) fn resolve_among(expr: DateExpr, clock: Clock, told: Told) -> Option<(PartialDate, Basis)> {
    let inferred = |date| Some((date, Basis::Inferred));
    match expr {
        DateExpr::At(when) => single(when, clock, told),
        DateExpr::Span { start, end, .. } => span(start, end, clock, told),
        DateExpr::Days(0) => inferred(clock.date?),
        DateExpr::Days(count) => inferred(PartialDate::day(add_days(day_of(clock)?, count)?)),
        DateExpr::Weekday(day, turn) => inferred(PartialDate::day(weekday(day_of(clock)?, day, turn)?)),
        DateExpr::Months(count) => inferred(month_from(clock.date?, count)?),
        DateExpr::ToldMonth(count) => inferred(month_from(told.near.or(told.last)?, count)?),
        DateExpr::ToldDay(day) => inferred(day_within(month_from(told.near.or(told.last)?, 0)?, day)?),
        DateExpr::ToldSpan(first, last) => {
            let month = month_from(told.near.or(told.last)?, 0)?;
            let start = only(day_within(month, first)?)?;
            closed(start, day_within(month, last)?, Basis::Inferred)
        }
        DateExpr::ToldWeekday(day, turn) => inferred(PartialDate::day(weekday(last_day(told.near?)?, day, turn)?)),
        DateExpr::ToldDays(count) => inferred(PartialDate::day(add_days(last_day(told.near?)?, count)?)),
        DateExpr::Vague => None,
    }
}

/// The dates of all expressions of a text in their order, each with its own clock and whether it is told of at all, or
/// dates the text; "that year" follows the last one whose year the text tells, "that month" the last one.
pub(crate) fn resolve_all(
    exprs: impl Iterator<Item = (DateExpr, Clock, bool)>,
    after: Option<PartialDate>,
) -> Vec<Option<(PartialDate, Basis)>> {
    let mut told = Told {
        after,
        ..Told::default()
    };
    let mut out = Vec::new();
    for (expr, clock, is_told) in exprs {
        let found = resolve_among(expr, clock, told);
        if let Some((date, _)) = found.filter(|(date, _)| date.has_year()) {
            if tells_year(expr) {
                told.last = Some(date);
            }
            if is_told {
                told.near = Some(date);
            }
        }
        out.push(found);
    }
    out
}

/// Whether the text itself says which year it is.
fn tells_year(expr: DateExpr) -> bool {
    match expr {
        DateExpr::At(when) | DateExpr::Span { end: when, .. } => !matches!(when.year, Year::Open),
        DateExpr::ToldMonth(_) | DateExpr::ToldDay(_) | DateExpr::ToldSpan(..) => true,
        _ => false,
    }
}

fn single(when: When, clock: Clock, told: Told) -> Option<(PartialDate, Basis)> {
    if let Year::Is(year) = when.year {
        return Some((PartialDate::At(point(when.unit, Some(year))?), Basis::Stated));
    }
    let inferred = |year| Some((PartialDate::At(point(when.unit, Some(year))?), Basis::Inferred));
    if let Some(base) = counted_from(when.year, clock, told) {
        return base.map_or_else(|| yearless(when.unit), inferred);
    }
    if when.year == Year::Following {
        return inferred(first_after(when.unit, told.last?.latest()?)?);
    }
    if when.year == Year::Preceding
        && let Some(before) = told.near.or(told.last).and_then(|d| d.earliest())
    {
        return inferred(last_before(when.unit, before)?);
    }
    let Some(now) = clock.date.and_then(|date| date.latest()) else {
        return without_clock(when, told);
    };
    inferred(match when.year {
        Year::Past | Year::Preceding => last_before(when.unit, now)?,
        Year::Ahead => first_after(when.unit, now)?,
        _ => latest(when, now)?,
    })
}

/// The year of "this year", "that year" and the like; the outer `None` for years that are not told so.
fn counted_from(year: Year, clock: Clock, told: Told) -> Option<Option<i32>> {
    let from = |date: Option<PartialDate>, count| date.and_then(|d| d.latest()).map(|d| d.year() + count);
    match year {
        Year::Now(count) => Some(from(clock.date, count)),
        // A winter ends in the year after the one that names it.
        Year::Told(count) => Some(told.last.and_then(|d| d.earliest()).map(|d| d.year() + count)),
        _ => None,
    }
}

fn point(unit: Unit, year: Option<i32>) -> Option<Point> {
    match unit {
        Unit::Year => Point::year(year?).ok(),
        Unit::Season(season) => Point::season(year?, season).ok(),
        Unit::Month(month) => Point::month(year, month).ok(),
        Unit::Day { month, day } => Point::day(year, month, day).ok(),
    }
}

fn first_day(unit: Unit, year: i32) -> Option<NaiveDate> {
    PartialDate::At(point(unit, Some(year))?).earliest()
}

/// The year of the latest such date on or before the clock. A day whose weekday fits only the days to come is one of
/// those: "on our website from Friday 19 January", told on the 17th.
fn latest(when: When, now: NaiveDate) -> Option<i32> {
    // Eight years back there is a 29 February, whatever the century does.
    // A season that has hardly begun is not the one that is told of.
    let begun = if matches!(when.unit, Unit::Season(_)) {
        add_days(now, -28)?
    } else {
        now
    };
    let past = (0..=8)
        .map(|back| now.year() - back)
        .find(|y| first_day(when.unit, *y).is_some_and(|d| d <= begun))?;
    let Some(weekday) = when.weekday else { return Some(past) };
    let fits =
        |year: i32| first_day(when.unit, year).is_some_and(|d| d.weekday().number_from_monday() == u32::from(weekday));
    Some(if !fits(past) && fits(past + 1) { past + 1 } else { past })
}

/// The year of the last such date that is over before a day.
fn last_before(unit: Unit, day: NaiveDate) -> Option<i32> {
    let over = |year: &i32| {
        let end = point(unit, Some(*year)).and_then(|p| PartialDate::At(p).latest());
        end.is_some_and(|end| end < day)
    };
    (0..=8).map(|back| day.year() - back).find(over)
}

/// The year of the first such date after a day.
fn first_after(unit: Unit, day: NaiveDate) -> Option<i32> {
    (0..=8)
        .map(|on| day.year() + on)
        .find(|y| first_day(unit, *y).is_some_and(|d| d > day))
}

/// Without a clock, a weekday fixes the year if an event came before: the first such day after it.
fn without_clock(when: When, told: Told) -> Option<(PartialDate, Basis)> {
    if let Some(day) = after_event(when, told) {
        return Some((PartialDate::day(day), Basis::Inferred));
    }
    // "last July" counts from a day that is not known.
    (when.year == Year::Open).then(|| yearless(when.unit))?
}

/// "in February last year", told on no known day: the month is known, its year is not.
fn yearless(unit: Unit) -> Option<(PartialDate, Basis)> {
    Some((PartialDate::At(point(unit, None)?), Basis::Stated))
}

/// The first such day within twelve months after the event; of an event of which only the year is told, within twelve
/// months more, for the weekday rules the years out that are wrong.
fn after_event(when: When, told: Told) -> Option<NaiveDate> {
    let (weekday, after) = (when.weekday?, told.after?);
    let (from, last) = (after.earliest()?, after.latest()?);
    let only_year = (last - from).num_days() > 360;
    let until = add_days(last, if only_year { 731 } else { 366 })?;
    let days = (from.year()..=until.year()).filter_map(|year| first_day(when.unit, year));
    days.filter(|day| from < *day && *day <= until)
        .find(|day| day.weekday().number_from_monday() == u32::from(weekday))
}

fn span(start: When, end: When, clock: Clock, told: Told) -> Option<(PartialDate, Basis)> {
    // A span that ends earlier in the calendar than it begins runs over the turn of a year.
    let turns = start.unit.place() > end.unit.place();
    match (start.year, end.year) {
        (Year::Open, Year::Open) => open_span(start.unit, end.unit, clock),
        (Year::Open, _) => {
            let (last, basis) = single(end, clock, told)?;
            if !last.has_year() {
                // "on 3 and 4 May last year", told on no known day
                return closed(point(start.unit, None)?, last, basis);
            }
            let year = last.earliest().map(|d| d.year() - i32::from(turns))?;
            closed(point(start.unit, Some(year))?, last, basis)
        }
        (_, Year::Open) => {
            let (first, basis) = single(start, clock, told)?;
            let year = first.earliest().map(|d| d.year() + i32::from(turns))?;
            closed(only(first)?, PartialDate::At(point(end.unit, Some(year))?), basis)
        }
        _ => {
            let ((first, basis), (last, _)) = (single(start, clock, told)?, single(end, clock, told)?);
            closed(only(first)?, last, basis)
        }
    }
}

/// Both years left out: the latest such span that has reached its end's date on or before the clock.
fn open_span(start: Unit, end: Unit, clock: Clock) -> Option<(PartialDate, Basis)> {
    let bare = PartialDate::span(point(start, None)?, point(end, None)?).ok()?;
    let Some(now) = clock.date.and_then(|date| date.latest()) else {
        return Some((bare, Basis::Stated));
    };
    let begun = |span: &PartialDate| matches!(*span, PartialDate::Span(_, end) if PartialDate::At(end).earliest().is_some_and(|d| d <= now));
    let found = (0..=8)
        .filter_map(|back| bare.with_year(now.year() - back))
        .find(begun)?;
    Some((found, Basis::Inferred))
}

fn only(date: PartialDate) -> Option<Point> {
    if let PartialDate::At(point) = date {
        Some(point)
    } else {
        None
    }
}

fn closed(start: Point, end: PartialDate, basis: Basis) -> Option<(PartialDate, Basis)> {
    Some((PartialDate::span(start, only(end)?).ok()?, basis))
}

/// The clock's day, where it is one.
fn day_of(clock: Clock) -> Option<NaiveDate> {
    let date = clock.date?;
    date.earliest().filter(|first| Some(*first) == date.latest())
}

fn add_days(day: NaiveDate, count: i64) -> Option<NaiveDate> {
    let days = Days::new(count.unsigned_abs());
    if count < 0 {
        day.checked_sub_days(days)
    } else {
        day.checked_add_days(days)
    }
}

fn weekday(now: NaiveDate, day: u8, turn: Turn) -> Option<NaiveDate> {
    let ahead = (i64::from(day) - i64::from(now.weekday().number_from_monday())).rem_euclid(7);
    add_days(
        now,
        match turn {
            Turn::Latest => {
                if ahead == 0 {
                    0
                } else {
                    ahead - 7
                }
            }
            Turn::Before => ahead - 7,
            Turn::Week => i64::from(day) - i64::from(now.weekday().number_from_monday()),
            Turn::After => {
                if ahead == 0 {
                    7
                } else {
                    ahead
                }
            }
        },
    )
}

/// The day that a date is, or on which a visit of some days ended.
fn last_day(date: PartialDate) -> Option<NaiveDate> {
    let end = match date {
        PartialDate::At(point) | PartialDate::Span(_, point) => PartialDate::At(point),
    };
    end.latest().filter(|day| end.earliest() == Some(*day))
}

/// A day of a month.
fn day_within(month: PartialDate, day: u8) -> Option<PartialDate> {
    let first = month.earliest()?;
    first.with_day(day.into()).map(PartialDate::day)
}

/// The month so many months from that of a date; a season or year has none.
fn month_from(date: PartialDate, count: i32) -> Option<PartialDate> {
    let (first, last) = (date.earliest()?, date.latest()?);
    if (first.year(), first.month()) != (last.year(), last.month()) {
        return None;
    }
    let months = first.year() * 12 + i32::try_from(first.month0()).ok()? + count;
    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
    Point::month(Some(months.div_euclid(12)), month)
        .ok()
        .map(PartialDate::At)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edtf::Season;

    fn date(text: &str) -> Option<PartialDate> {
        (!text.is_empty()).then(|| PartialDate::parse(text).unwrap())
    }

    fn shown(expr: DateExpr, clock: &str, last: &str, after: &str) -> String {
        let told = Told {
            last: date(last),
            near: None,
            after: date(after),
        };
        resolve_among(expr, Clock { date: date(clock) }, told).map_or("-".to_owned(), |(d, b)| {
            format!("{d}{}", if b == Basis::Inferred { "*" } else { "" })
        })
    }

    fn at(unit: Unit, year: Year) -> DateExpr {
        DateExpr::At(When {
            unit,
            year,
            weekday: None,
        })
    }

    const JULY: Unit = Unit::Month(7);
    const APRIL_28: Unit = Unit::Day { month: 4, day: 28 };

    #[test]
    fn years_come_from_the_clock() {
        for (unit, year, clock, want) in [
            (JULY, Year::Open, "2023-09-20", "2023-07*"),
            (JULY, Year::Open, "2023-07-02", "2023-07*"),
            (JULY, Year::Open, "2023-06-30", "2022-07*"),
            (JULY, Year::Open, "", "XXXX-07"),
            (JULY, Year::Past, "2023-07-20", "2022-07*"),
            (JULY, Year::Past, "", "-"),
            (JULY, Year::Ahead, "2023-07-20", "2024-07*"),
            (JULY, Year::Now(-1), "2023-06-30", "2022-07*"),
            (JULY, Year::Now(0), "", "XXXX-07"),
            (Unit::Year, Year::Now(0), "", "-"),
            (Unit::Season(Season::Winter), Year::Open, "2016-12-01", "2015-24*"),
            (JULY, Year::Is(2019), "2023-06-30", "2019-07"),
            (APRIL_28, Year::Open, "2022-06-01", "2022-04-28*"),
            (APRIL_28, Year::Open, "2022-04-28", "2022-04-28*"),
            (APRIL_28, Year::Open, "2022-04-27", "2021-04-28*"),
            (APRIL_28, Year::Open, "2022", "2022-04-28*"),
            (Unit::Day { month: 2, day: 29 }, Year::Open, "2023-06-01", "2020-02-29*"),
            (Unit::Season(Season::Winter), Year::Past, "2023-01-15", "2021-24*"),
            (Unit::Season(Season::Summer), Year::Open, "2023-07-15", "2023-22*"),
            (Unit::Year, Year::Now(0), "2024-22", "2024*"),
        ] {
            assert_eq!(
                shown(at(unit, year), clock, "", ""),
                want,
                "{unit:?} {year:?} at {clock}"
            );
        }
    }

    #[test]
    fn days_of_a_year_counted_from_no_clock_keep_their_month() {
        let day = |day, year| When {
            unit: Unit::Day { month: 5, day },
            year,
            weekday: None,
        };
        let days = DateExpr::Span {
            start: day(3, Year::Open),
            end: day(4, Year::Now(-1)),
            listed: true,
        };
        assert_eq!(shown(days, "", "", ""), "XXXX-05-03/XXXX-05-04");
        assert_eq!(shown(days, "2023-02-01", "", ""), "2022-05-03/2022-05-04*");
    }

    #[test]
    fn a_weekday_may_point_ahead() {
        let friday = DateExpr::At(When {
            unit: Unit::Day { month: 1, day: 19 },
            year: Year::Open,
            weekday: Some(5),
        });
        assert_eq!(shown(friday, "2024-01-17", "", ""), "2024-01-19*");
        assert_eq!(shown(friday, "2024-02-01", "", ""), "2024-01-19*");
        // A weekday that fits no near year is a slip of the text.
        assert_eq!(shown(friday, "2022-06-01", "", ""), "2022-01-19*");
    }

    #[test]
    fn a_weekday_finds_the_year_after_an_event() {
        let monday = DateExpr::At(When {
            unit: Unit::Day { month: 2, day: 12 },
            year: Year::Open,
            weekday: Some(1),
        });
        assert_eq!(shown(monday, "", "", "2017-11"), "2018-02-12*");
        assert_eq!(shown(monday, "", "", "2016"), "2018-02-12*");
        assert_eq!(shown(monday, "", "", "2016-11"), "XXXX-02-12");
        assert_eq!(shown(monday, "", "", ""), "XXXX-02-12");
        assert_eq!(shown(at(JULY, Year::Open), "", "", "2017-11"), "XXXX-07");
    }

    #[test]
    fn words_lean_on_the_date_told_before() {
        for (expr, last, want) in [
            (at(Unit::Month(9), Year::Told(0)), "2021-02", "2021-09*"),
            (at(Unit::Month(6), Year::Following), "2021-09", "2022-06*"),
            (at(Unit::Month(11), Year::Following), "2021-09", "2021-11*"),
            (at(Unit::Month(11), Year::Preceding), "2021-09", "2020-11*"),
            (at(Unit::Month(6), Year::Preceding), "2021-09", "2021-06*"),
            (at(Unit::Month(6), Year::Preceding), "", "2023-06*"),
            (at(Unit::Year, Year::Told(1)), "2021-09", "2022*"),
            (DateExpr::ToldMonth(0), "2021-09-03", "2021-09*"),
            (DateExpr::ToldMonth(1), "2021-12-03", "2022-01*"),
            (DateExpr::ToldMonth(1), "2021", "-"),
            (DateExpr::ToldMonth(0), "", "-"),
        ] {
            assert_eq!(shown(expr, "2023-09-20", last, ""), want, "{expr:?} after {last}");
        }
    }

    #[test]
    fn spans_share_a_year() {
        let when = |month, year| When {
            unit: Unit::Month(month),
            year,
            weekday: None,
        };
        for (start, end, clock, want) in [
            (when(6, Year::Open), when(9, Year::Is(2021)), "", "2021-06/2021-09"),
            (when(10, Year::Open), when(1, Year::Is(2021)), "", "2020-10/2021-01"),
            (when(10, Year::Is(2020)), when(1, Year::Open), "", "2020-10/2021-01"),
            (
                when(10, Year::Open),
                when(1, Year::Open),
                "2024-05-22",
                "2023-10/2024-01*",
            ),
            (
                when(8, Year::Open),
                when(9, Year::Open),
                "2022-11-08",
                "2022-08/2022-09*",
            ),
            (
                when(8, Year::Open),
                when(9, Year::Open),
                "2022-08-08",
                "2021-08/2021-09*",
            ),
            (when(10, Year::Open), when(1, Year::Open), "", "XXXX-10/XXXX-01"),
            (
                when(8, Year::Open),
                when(10, Year::Now(-1)),
                "2023-02-08",
                "2022-08/2022-10*",
            ),
        ] {
            assert_eq!(
                shown(
                    DateExpr::Span {
                        start,
                        end,
                        listed: true
                    },
                    clock,
                    "",
                    ""
                ),
                want
            );
        }
    }

    #[test]
    fn relative_words_need_a_day() {
        for (expr, clock, want) in [
            (DateExpr::Days(0), "2023-09-20", "2023-09-20*"),
            (DateExpr::Days(-1), "2023-03-01", "2023-02-28*"),
            (DateExpr::Days(-1), "2023-03", "-"),
            (DateExpr::Weekday(1, Turn::Latest), "2023-09-20", "2023-09-18*"),
            (DateExpr::Weekday(3, Turn::Latest), "2023-09-20", "2023-09-20*"),
            (DateExpr::Weekday(3, Turn::Before), "2023-09-20", "2023-09-13*"),
            (DateExpr::Weekday(5, Turn::Week), "2023-09-20", "2023-09-22*"),
            (DateExpr::Weekday(3, Turn::After), "2023-09-20", "2023-09-27*"),
            (DateExpr::Weekday(3, Turn::After), "", "-"),
            (DateExpr::Months(-1), "2023-01-31", "2022-12*"),
            (DateExpr::Months(-1), "2023-22", "-"),
            (DateExpr::Vague, "2023-09-20", "-"),
        ] {
            assert_eq!(shown(expr, clock, "", ""), want, "{expr:?} at {clock}");
        }
    }

    #[test]
    fn that_year_follows_the_last_year_told() {
        let open = at(JULY, Year::Open);
        let exprs = [
            at(JULY, Year::Is(2018)),
            open,
            at(Unit::Month(9), Year::Told(0)),
            at(Unit::Month(6), Year::Following),
        ];
        let clock = Clock {
            date: date("2021-01-19"),
        };
        let found = resolve_all(exprs.into_iter().map(|e| (e, clock, true)), None);
        let shown: Vec<_> = found.iter().map(|f| f.unwrap().0.to_string()).collect();
        assert_eq!(shown, ["2018-07", "2020-07", "2018-09", "2019-06"]);
    }

    #[test]
    fn the_same_month_is_that_of_the_date_told_last() {
        let day = |month, day| Unit::Day { month, day };
        let clock = Clock {
            date: date("2017-09-21"),
        };
        let exprs = [
            (at(day(9, 21), Year::Is(2017)), false),
            (at(day(5, 9), Year::Open), true),
            (at(day(11, 3), Year::Is(2022)), false),
            (DateExpr::ToldDay(16), true),
            (DateExpr::ToldMonth(1), true),
        ];
        let found = resolve_all(exprs.into_iter().map(|(e, told)| (e, clock, told)), None);
        let shown: Vec<_> = found.iter().map(|f| f.unwrap().0.to_string()).collect();
        assert_eq!(
            shown,
            ["2017-09-21", "2017-05-09", "2022-11-03", "2017-05-16", "2017-06"]
        );
    }
}
