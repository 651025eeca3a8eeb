//! Partial dates as EDTF strings (ISO 8601-2): a day, a month, a season, a year or a span, the year perhaps unknown.
//!
//! ```
//! use cqc_scan::edtf::PartialDate;
//! # fn main() -> Result<(), cqc_scan::edtf::DateError> {
//! let told = PartialDate::parse("XXXX-07")?; // "in July"
//! let listed = PartialDate::parse("2023-07-19")?;
//! assert!(told.agrees(&listed));
//! assert_eq!(told.finer(listed), listed);
//! assert_eq!(told.with_year(2023).map(|d| d.to_string()).as_deref(), Some("2023-07"));
//! assert!(PartialDate::parse("2023-02-29").is_err());
//! # Ok(())
//! # }
//! ```
//!
//! The forms are those of the annotation guidelines, section "Dates", and no others: of EDTF level 0 days, months,
//! years and intervals, of level 1 seasons and the unspecified year `XXXX`.
//!
//! Values are made by [`PartialDate::parse`] and by the constructors, which refuse what is not a date. Other crates
//! cannot build the variants directly; code of this crate should not. A variant built past the rules does no harm
//! beyond itself: nothing here panics on it.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::cmp::Ordering;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Years that four digits can write; EDTF level 1 writes others as `Y17000`, which no document needs.
const YEARS: RangeInclusive<i32> = 0..=9999;

/// Stands in for an unknown year; a leap year, so that 29 February stays possible.
const ANY_YEAR: i32 = 2000;

/// A season of the year, by the codes of EDTF level 1 (21 to 24, hemisphere not told; here the northern one).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Season {
    /// 21: March to May.
    Spring = 21,
    /// 22: June to August.
    Summer = 22,
    /// 23: September to November.
    Autumn = 23,
    /// 24: December, and January and February of the next year.
    Winter = 24,
}

impl Season {
    /// The season with this EDTF code, 21 to 24.
    pub fn from_code(code: u8) -> Option<Season> {
        [Season::Spring, Season::Summer, Season::Autumn, Season::Winter]
            .into_iter()
            .find(|s| s.code() == code)
    }

    /// The EDTF code, 21 to 24.
    pub fn code(self) -> u8 {
        self as u8
    }

    fn first_month(self) -> u8 {
        match self {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        }
    }

    /// How many years after the one that names the season this month of it falls; `None` for a month outside it.
    fn year_of(self, month: u8) -> Option<i32> {
        match (self, month) {
            (Season::Spring, 3..=5) | (Season::Summer, 6..=8) | (Season::Autumn, 9..=11) => Some(0),
            (Season::Winter, 12) => Some(0),
            (Season::Winter, 1 | 2) => Some(1),
            _ => None,
        }
    }
}

/// The month of a name, or of its first three letters, in any case.
pub(crate) fn month_named(name: &str) -> Option<u8> {
    let names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is = |month: &&str| name.eq_ignore_ascii_case(month) || name.eq_ignore_ascii_case(&month[..3]);
    let at = names.iter().position(is)?;
    u8::try_from(at + 1).ok()
}

/// Why a text or a combination of numbers is no partial date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DateError {
    /// The text has none of the forms of the guidelines.
    Form,
    /// The year cannot be written with four digits.
    Year,
    /// There is no such month, or season.
    Month,
    /// The month, in that year, has no such day.
    Day,
    /// An end of a span is a year or a season.
    SpanEnd,
    /// One end of a span has a year and the other has none.
    SpanYears,
    /// A span ends before it begins.
    SpanOrder,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            DateError::Form => {
                "not a date: write 2022-04-28, 2022-04, 2022, 2022-21 (spring; 24 is winter), XXXX-04, XXXX-04-28, \
                 or two days or months as 2022-04-28/2022-05-03"
            }
            DateError::Year => "the year must be from 0000 to 9999",
            DateError::Month => "there is no such month (01 to 12) or season (21 to 24, with a year)",
            DateError::Day => "the month has no such day",
            DateError::SpanEnd => "each end of a span must be a day or a month",
            DateError::SpanYears => "either both ends of a span have a year, or neither",
            DateError::SpanOrder => "the span ends before it begins",
        })
    }
}

impl std::error::Error for DateError {}

/// One point of the calendar, as exactly as it was told (EDTF level 0; seasons and unknown years level 1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Point {
    /// A whole year: `2019`.
    #[non_exhaustive]
    Year(i32),
    /// A season, by the year in which it begins: `2021-21`. Winter runs on into the next year.
    #[non_exhaustive]
    Season {
        /// The year.
        year: i32,
        /// The season.
        season: Season,
    },
    /// A month: `2019-10`, `XXXX-07`.
    #[non_exhaustive]
    Month {
        /// The year, `None` where the text left it open.
        year: Option<i32>,
        /// The month, 1 to 12.
        month: u8,
    },
    /// A day: `2022-04-28`, `XXXX-04-28`.
    #[non_exhaustive]
    Day {
        /// The year, `None` where the text left it open.
        year: Option<i32>,
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month; 29 February may stand without a year.
        day: u8,
    },
}

impl Point {
    /// A whole year, 0 to 9999.
    pub fn year(year: i32) -> Result<Point, DateError> {
        check_year(year)?;
        Ok(Point::Year(year))
    }

    /// A season of a year from 0 to 9999.
    pub fn season(year: i32, season: Season) -> Result<Point, DateError> {
        check_year(year)?;
        Ok(Point::Season { year, season })
    }

    /// A month from 1 to 12, in a year from 0 to 9999 or in an unknown one.
    pub fn month(year: Option<i32>, month: u8) -> Result<Point, DateError> {
        year.map_or(Ok(()), check_year)?;
        if !(1..=12).contains(&month) {
            return Err(DateError::Month);
        }
        Ok(Point::Month { year, month })
    }

    /// A day that the month has: in that year, or, where the year is unknown, in any.
    pub fn day(year: Option<i32>, month: u8, day: u8) -> Result<Point, DateError> {
        Point::month(year, month)?;
        first_of(year.unwrap_or(ANY_YEAR), month, day).ok_or(DateError::Day)?;
        Ok(Point::Day { year, month, day })
    }

    /// Allocates nothing. The lengths tell the forms apart, so each is tried once.
    fn parse(text: &[u8]) -> Result<Point, DateError> {
        let year = |digits: &[u8]| match digits {
            b"XXXX" => Ok(None),
            [_, _, _, _] => number(digits).map(Some),
            _ => Err(DateError::Form),
        };
        let two = |tens: u8, ones: u8| number(&[tens, ones]).and_then(|n| u8::try_from(n).map_err(|_| DateError::Form));
        match *text {
            [ref y @ .., b'-', m, n, b'-', d, e] => Point::day(year(y)?, two(m, n)?, two(d, e)?),
            [ref y @ .., b'-', m, n] => {
                let (year, code) = (year(y)?, two(m, n)?);
                let season = year.zip(Season::from_code(code));
                season.map_or_else(
                    || Point::month(year, code),
                    |(year, season)| Point::season(year, season),
                )
            }
            _ => Point::year(year(text)?.ok_or(DateError::Form)?),
        }
    }

    fn known_year(self) -> Option<i32> {
        match self {
            Point::Year(year) | Point::Season { year, .. } => Some(year),
            Point::Month { year, .. } | Point::Day { year, .. } => year,
        }
    }

    fn month_number(self) -> Option<u8> {
        match self {
            Point::Month { month, .. } | Point::Day { month, .. } => Some(month),
            Point::Year(_) | Point::Season { .. } => None,
        }
    }

    fn day_number(self) -> Option<u8> {
        match self {
            Point::Day { day, .. } => Some(day),
            _ => None,
        }
    }

    /// `None` where that year has no such day.
    fn with_year(self, year: i32) -> Option<Point> {
        match self {
            Point::Month { year: None, month } => Point::month(Some(year), month).ok(),
            Point::Day { year: None, month, day } => Point::day(Some(year), month, day).ok(),
            _ => Some(self),
        }
    }

    /// The first and the last day; `None` where the year is unknown.
    fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        let (first, months) = match self {
            Point::Year(year) => (first_of(year, 1, 1)?, 12),
            Point::Season { year, season } => (first_of(year, season.first_month(), 1)?, 3),
            Point::Month { year, month } => (first_of(year?, month, 1)?, 1),
            Point::Day { year, month, day } => {
                let day = first_of(year?, month, day)?;
                return Some((day, day));
            }
        };
        Some((first, first.checked_add_months(Months::new(months))?.pred_opt()?))
    }

    /// What both say together; `None` if they contradict each other.
    fn joined(self, other: Point) -> Option<Point> {
        match (self, other) {
            (Point::Season { .. }, Point::Season { .. }) => (self == other).then_some(self),
            (Point::Season { year, season }, point) | (point, Point::Season { year, season }) => {
                point.in_season(year, season)
            }
            _ => {
                let year = either(self.known_year(), other.known_year())?;
                let month = either(self.month_number(), other.month_number())?;
                // The constructors refuse a 29 February that has now found a year without one.
                match (month, either(self.day_number(), other.day_number())?) {
                    (Some(month), Some(day)) => Point::day(year, month, day).ok(),
                    (Some(month), None) => Point::month(year, month).ok(),
                    (None, _) => Point::year(year?).ok(),
                }
            }
        }
    }

    /// What this point and a season say together. A winter belongs to the year that names it, not to the next.
    fn in_season(self, year: i32, season: Season) -> Option<Point> {
        let Some(month) = self.month_number() else {
            return (self.known_year() == Some(year)).then_some(Point::Season { year, season });
        };
        let year = year.checked_add(season.year_of(month)?)?;
        self.with_year(year).filter(|dated| dated.known_year() == Some(year))
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known_year() {
            Some(year @ 0..=9999) => {
                pair(f, "", year / 100)?;
                pair(f, "", year % 100)?;
            }
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("XXXX")?,
        }
        match *self {
            Point::Year(_) => Ok(()),
            Point::Season { season, .. } => write!(f, "-{}", season.code()),
            Point::Month { month, .. } => pair(f, "-", month.into()),
            Point::Day { month, day, .. } => {
                pair(f, "-", month.into())?;
                pair(f, "-", day.into())
            }
        }
    }
}

/// Writes a number of two digits, which records hold in their thousands, without the machinery for all others.
fn pair(f: &mut fmt::Formatter<'_>, mark: &str, number: i32) -> fmt::Result {
    const PAIRS: &str = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748\
        4950515253545556575859606162636465666768697071727374757677787980818283848586878889909192939495969798\
        99";
    f.write_str(mark)?;
    let at = usize::try_from(number).unwrap_or(usize::MAX).saturating_mul(2);
    match PAIRS.get(at..at.saturating_add(2)) {
        Some(digits) => f.write_str(digits),
        None => write!(f, "{number:02}"),
    }
}

/// A date as exactly as the text gives it; written as an EDTF string (guidelines, section "Dates").
///
/// There is no `Ord`: chronology is [`PartialDate::chronological`], likeness is [`PartialDate::agrees`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartialDate {
    /// A single day, month, season or year.
    At(Point),
    /// From the first to the second, both included: `2016-03-09/2016-04-04` (EDTF level 0, interval). Each end is a day
    /// or a month; both have a year or neither has.
    #[non_exhaustive]
    Span(Point, Point),
}

impl PartialDate {
    /// A day of the calendar. One outside the years 0 to 9999 is kept, but its text cannot be read back.
    pub fn day(date: NaiveDate) -> PartialDate {
        // Months and days are at most 31, so the casts lose nothing.
        let (month, day) = (date.month() as u8, date.day() as u8);
        PartialDate::At(Point::Day {
            year: Some(date.year()),
            month,
            day,
        })
    }

    /// A span of days or months that does not end before it begins.
    ///
    /// Without years, an end in an earlier month is one in the next year: `XXXX-12/XXXX-02`.
    pub fn span(start: Point, end: Point) -> Result<PartialDate, DateError> {
        if start.month_number().is_none() || end.month_number().is_none() {
            return Err(DateError::SpanEnd);
        }
        if start.known_year().is_some() != end.known_year().is_some() {
            return Err(DateError::SpanYears);
        }
        // In a leap year every day that the constructors let through exists; ends with a year of their own keep it.
        let days = |end: Point| end.with_year(ANY_YEAR).and_then(Point::days).ok_or(DateError::Day);
        if days(start)?.0 > days(end)?.1 && !crosses_new_year(start, end) {
            return Err(DateError::SpanOrder);
        }
        Ok(PartialDate::Span(start, end))
    }

    /// Reads exactly the canonical forms: `2022-04-28`, `2019-10`, `2019`, `2021-21`, `XXXX-07`, `XXXX-04-28`, and two
    /// days or months as `2016-03-09/2016-04-04`. No spaces, no signs, no shortened ends. Allocates nothing.
    pub fn parse(text: &str) -> Result<PartialDate, DateError> {
        match text.split_once('/') {
            None => Point::parse(text.as_bytes()).map(PartialDate::At),
            Some((start, end)) => PartialDate::span(Point::parse(start.as_bytes())?, Point::parse(end.as_bytes())?),
        }
    }

    /// The first day that it can mean; `None` where the year is unknown.
    pub fn earliest(&self) -> Option<NaiveDate> {
        let (PartialDate::At(start) | PartialDate::Span(start, _)) = *self;
        Some(start.days()?.0)
    }

    /// The last day that it can mean; `None` where the year is unknown.
    pub fn latest(&self) -> Option<NaiveDate> {
        let (PartialDate::At(end) | PartialDate::Span(_, end)) = *self;
        Some(end.days()?.1)
    }

    /// Whether the year is known.
    pub fn has_year(&self) -> bool {
        let (PartialDate::At(start) | PartialDate::Span(start, _)) = *self;
        start.known_year().is_some()
    }

    /// The same date with an unknown year filled in; a date that has its year stays as it is.
    ///
    /// The year is that of the beginning: `XXXX-12/XXXX-02` with 2021 is `2021-12/2022-02`. `None` where that year has
    /// no such day (29 February), or is not between 0 and 9999.
    pub fn with_year(self, year: i32) -> Option<PartialDate> {
        if self.has_year() {
            return Some(self);
        }
        match self {
            PartialDate::At(point) => point.with_year(year).map(PartialDate::At),
            PartialDate::Span(start, end) => {
                let end_year = year.checked_add(i32::from(crosses_new_year(start, end)))?;
                PartialDate::span(start.with_year(year)?, end.with_year(end_year)?).ok()
            }
        }
    }

    /// Whether both can be the date of one event (contract, "Joining": dates that agree are one).
    ///
    /// They agree if neither says anything that the other denies: `XXXX-07`, `2023-07` and `2023-07-19` all do. A
    /// season agrees with its months and with the year that names it. Spans agree end by end. A single date agrees with
    /// a span only if the whole span lies in it: `2022-08` agrees with `2022-08-03/2022-08-09`, `2022-08-04` does not.
    /// Symmetric, but not transitive: `2023-07` agrees with all its days.
    pub fn agrees(&self, other: &PartialDate) -> bool {
        self.joined(*other).is_some()
    }

    /// Whether this one agrees with the other, says all that it says, and more.
    ///
    /// Neither of `XXXX-07-19` and `2023-07` is finer than the other, though they agree.
    pub fn finer_than(&self, other: &PartialDate) -> bool {
        self != other && self.joined(*other) == Some(*self)
    }

    /// The more specific of two dates that agree; a span counts as more specific than the single date around it.
    ///
    /// Where each says something that the other leaves open, both together: `XXXX-07-19` and `2023-07` give
    /// `2023-07-19`. Where they do not agree, this one.
    pub fn finer(self, other: PartialDate) -> PartialDate {
        self.joined(other).unwrap_or(self)
    }

    /// Whether it is a year and nothing finer.
    pub fn is_year(&self) -> bool {
        matches!(self, PartialDate::At(Point::Year(_)))
    }

    /// Whether this is a date within a span: 21 March, of a visit from 8 to 21 March.
    pub fn lies_within(&self, span: &PartialDate) -> bool {
        let parts = matches!(span, PartialDate::Span(..)) && !matches!(self, PartialDate::Span(..));
        parts
            && self.has_year()
            && span.has_year()
            && self.earliest() >= span.earliest()
            && self.latest() <= span.latest()
    }

    /// Whether some day of it may lie from `since` to `until`, both included with all their days.
    ///
    /// True where its own year is unknown; a bound with an unknown year is no bound.
    pub fn may_lie_between(&self, since: Option<PartialDate>, until: Option<PartialDate>) -> bool {
        let (Some(first), Some(last)) = (self.earliest(), self.latest()) else {
            return true;
        };
        let after = since.and_then(|date| date.earliest()).is_none_or(|bound| last >= bound);
        let before = until.and_then(|date| date.latest()).is_none_or(|bound| first <= bound);
        after && before
    }

    /// A total order for rows: by the first day, then the last day, then the text; unknown years last.
    ///
    /// Equal only where the dates are equal. Of two that begin together the shorter comes first: `2022-08-01`, then
    /// `2022-08`.
    pub fn chronological(&self, other: &PartialDate) -> Ordering {
        let key = |date: &PartialDate| (date.earliest().is_none(), date.earliest(), date.latest());
        if self == other {
            return Ordering::Equal;
        }
        // Texts are made only for ties: unknown years, and months told as spans of their days.
        key(self)
            .cmp(&key(other))
            .then_with(|| self.to_string().cmp(&other.to_string()))
    }

    /// What both say together; `None` if they do not agree. The one rule behind `agrees` and `finer`.
    fn joined(self, other: PartialDate) -> Option<PartialDate> {
        match (self, other) {
            (PartialDate::At(a), PartialDate::At(b)) => a.joined(b).map(PartialDate::At),
            (PartialDate::At(point), span) | (span, PartialDate::At(point)) => span.inside(point),
            _ => self.joined_span(other),
        }
    }

    /// Two spans, end by end. The one without years takes the other's first, so that both turn the year alike.
    fn joined_span(self, other: PartialDate) -> Option<PartialDate> {
        let (a, b) = match (self.earliest(), other.earliest()) {
            (Some(_), None) => (self, other.with_year(self.earliest()?.year())?),
            (None, Some(first)) => (self.with_year(first.year())?, other),
            _ => (self, other),
        };
        let (PartialDate::Span(a, b), PartialDate::Span(c, d)) = (a, b) else {
            return None;
        };
        PartialDate::span(a.joined(c)?, b.joined(d)?).ok()
    }

    /// This span, with the point's year if it has none, provided that the point contains all of it.
    fn inside(self, point: Point) -> Option<PartialDate> {
        if let Some(first) = self.earliest() {
            let around = PartialDate::At(point.with_year(first.year())?);
            return around.contains(&self).then_some(self);
        }
        let Some((first, last)) = point.days() else {
            // Neither has a year; what lies within one month lies there in any year.
            let span = self.with_year(ANY_YEAR)?;
            return PartialDate::At(point.with_year(ANY_YEAR)?)
                .contains(&span)
                .then_some(self);
        };
        // A winter has months of two years, every other point of one.
        let dated = |year| {
            self.with_year(year)
                .filter(|span| PartialDate::At(point).contains(span))
        };
        dated(first.year()).or_else(|| dated(last.year()))
    }

    fn contains(&self, other: &PartialDate) -> bool {
        let begins = self
            .earliest()
            .zip(other.earliest())
            .is_some_and(|(outer, inner)| outer <= inner);
        begins
            && self
                .latest()
                .zip(other.latest())
                .is_some_and(|(outer, inner)| inner <= outer)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::At(point) => point.fmt(f),
            PartialDate::Span(start, end) => {
                start.fmt(f)?;
                f.write_str("/")?;
                end.fmt(f)
            }
        }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<PartialDate, DateError> {
        PartialDate::parse(text)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PartialDate, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

/// Reads the string in place; records hold thousands of dates.
struct TextVisitor;

impl de::Visitor<'_> for TextVisitor {
    type Value = PartialDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an EDTF date such as 2022-04-28")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<PartialDate, E> {
        PartialDate::parse(text).map_err(|why| E::custom(format_args!("{text:?}: {why}")))
    }
}

fn check_year(year: i32) -> Result<(), DateError> {
    if YEARS.contains(&year) {
        Ok(())
    } else {
        Err(DateError::Year)
    }
}

fn first_of(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

/// The number that a few ASCII digits write; called with at most four, so it cannot overflow.
fn number(digits: &[u8]) -> Result<i32, DateError> {
    digits.iter().try_fold(0, |sum, digit| match digit {
        b'0'..=b'9' => Ok(sum * 10 + i32::from(digit - b'0')),
        _ => Err(DateError::Form),
    })
}

/// A span without years whose end stands in an earlier month than its start.
fn crosses_new_year(start: Point, end: Point) -> bool {
    start.known_year().is_none() && start.month_number() > end.month_number()
}

/// What is known of one component from two sides; `None` if they differ.
fn either<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<Option<T>> {
    match (&a, &b) {
        (Some(x), Some(y)) if x != y => None,
        _ => Some(a.or(b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"))
    }

    fn ymd(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// One of each sort, and the awkward ones.
    const SAMPLES: &str = "
        0000 1999 2019 2022 2023 2024 9999 2021-21 2021-22 2022-23 2021-24 9999-24 2019-10 2022-01 2021-12 2022-12
        2022-08 2023-07 2024-02 9999-12 XXXX-01 XXXX-02 XXXX-07 XXXX-08 XXXX-12 2022-04-28 2023-07-19 2023-07-20
        2024-02-29 2000-02-29 2022-08-04 9999-12-31 XXXX-04-28 XXXX-02-28 XXXX-02-29 XXXX-07-19 XXXX-12-31
        2016-03-09/2016-04-04 2022-08-03/2022-08-09 2022-08/2022-08 2022-08-04/2022-08-04 2022-08/2022-08-09
        2022-08-03/2022-08 2022-08-01/2022-08-31 2023-10/2024-01 2021-12/2022-02 2021-12/2023-02
        2021-12-28/2022-01-03 2023-12/2024-02 XXXX-08-03/XXXX-08-09 XXXX-07/XXXX-09 XXXX-12/XXXX-02
        XXXX-12-28/XXXX-01-03 XXXX-12/XXXX-02-29 XXXX-02-29/XXXX-03 XXXX-08/XXXX-08-09 XXXX-08-03/XXXX-08
        XXXX-02-29/XXXX-02-29 XXXX-01/XXXX-02";

    fn samples() -> Vec<PartialDate> {
        SAMPLES.split_whitespace().map(date).collect()
    }

    fn pairs() -> impl Iterator<Item = (PartialDate, PartialDate)> {
        samples()
            .into_iter()
            .flat_map(|a| samples().into_iter().map(move |b| (a, b)))
    }

    #[test]
    fn canonical_texts_round_trip() {
        for text in SAMPLES.split_whitespace() {
            assert_eq!(date(text).to_string(), text);
            let json = serde_json::to_string(&date(text)).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date(text));
            assert_eq!(text.parse(), Ok(date(text)));
        }
    }

    #[test]
    fn every_day_round_trips() {
        for day in ymd("1999-12-25").iter_days().take(3000) {
            let parsed = date(&day.to_string());
            assert_eq!(parsed, PartialDate::day(day));
            assert_eq!((parsed.earliest(), parsed.latest()), (Some(day), Some(day)));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        use DateError::*;
        for (text, why) in [
            ("", Form),
            ("-", Form),
            ("/", Form),
            ("XXXX", Form),
            ("XXXX-XX", Form),
            ("2022-XX", Form),
            ("2022-04-XX", Form),
            ("202", Form),
            ("20220", Form),
            ("-2022", Form),
            ("+2022", Form),
            ("202X", Form),
            ("xxxx-07", Form),
            ("2022-4", Form),
            ("2022-4-28", Form),
            ("2022-004", Form),
            ("20220428", Form),
            ("2022-04-28 ", Form),
            (" 2022-04-28", Form),
            ("2022-04-28T00:00", Form),
            ("2022/04/28", Form),
            ("28-04-2022", Form),
            ("2022-04-28/", Form),
            ("/2022-04-28", Form),
            ("2022-04-28/..", Form),
            ("2022-04-28/29", Form),
            ("2022-04-28/05-03", Form),
            ("2022-04-28/2022-05-01/2022-05-03", Form),
            ("2022?", Form),
            ("2022-04~", Form),
            ("Y2022", Form),
            ("２０２２", Form),
            ("2022-é", Form),
            ("2022–04", Form),
            ("2022-00", Month),
            ("2022-13", Month),
            ("2022-20", Month),
            ("2022-25", Month),
            ("2022-99", Month),
            ("XXXX-00", Month),
            ("XXXX-13", Month),
            ("XXXX-21", Month),
            ("2022-21-01", Month),
            ("2022-13-01", Month),
            ("2022-04-00", Day),
            ("2022-04-31", Day),
            ("2022-02-29", Day),
            ("1900-02-29", Day),
            ("XXXX-02-30", Day),
            ("XXXX-04-31", Day),
            ("2021/2022", SpanEnd),
            ("2021-21/2021-22", SpanEnd),
            ("2021-05/2022", SpanEnd),
            ("XXXX-12-28/2022-01-03", SpanYears),
            ("2022-05/XXXX-06", SpanYears),
            ("2022-05/2022-04", SpanOrder),
            ("2022-05-02/2022-05-01", SpanOrder),
            ("2022-12/2022-02", SpanOrder),
            ("2022-05/2022-04-30", SpanOrder),
            ("XXXX-07-20/XXXX-07-05", SpanOrder),
        ] {
            assert_eq!(PartialDate::parse(text), Err(why), "{text}");
        }
    }

    /// Every text with one place cut, overwritten or filled in.
    #[test]
    fn damaged_texts_never_panic_and_print_what_they_parse() {
        for text in SAMPLES.split_whitespace() {
            for at in 0..=text.len() {
                for put in ["", "0", "9", "X", "-", "/", "é", " "] {
                    for take in 0..=2 {
                        let rest = text.get(at + take..).unwrap_or("");
                        let damaged = format!("{}{put}{rest}", &text[..at]);
                        if let Ok(parsed) = PartialDate::parse(&damaged) {
                            assert_eq!(parsed.to_string(), damaged);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn refusals_in_json_name_the_text() {
        let refused = serde_json::from_str::<PartialDate>("\"2022-02-29\"")
            .unwrap_err()
            .to_string();
        assert!(
            refused.contains("2022-02-29") && refused.contains("no such day"),
            "{refused}"
        );
        assert!(serde_json::from_str::<PartialDate>("2022").is_err());
        // A string with an escape is handed over as a copy, not as a slice of the input.
        assert_eq!(
            serde_json::from_str::<PartialDate>("\"2022\\u002d04\"").unwrap(),
            date("2022-04")
        );
    }

    #[test]
    fn constructors_refuse_what_is_no_date() {
        assert_eq!(Point::year(10_000), Err(DateError::Year));
        assert_eq!(Point::year(-1), Err(DateError::Year));
        assert_eq!(Point::season(10_000, Season::Winter), Err(DateError::Year));
        assert_eq!(Point::month(Some(i32::MAX), 1), Err(DateError::Year));
        assert_eq!(Point::month(None, 0), Err(DateError::Month));
        assert_eq!(Point::month(None, 255), Err(DateError::Month));
        assert_eq!(Point::day(None, 2, 30), Err(DateError::Day));
        assert_eq!(Point::day(Some(2023), 2, 29), Err(DateError::Day));
        assert!(Point::day(None, 2, 29).is_ok());
        assert_eq!(
            (20..=25)
                .filter_map(Season::from_code)
                .map(Season::code)
                .collect::<Vec<_>>(),
            [21, 22, 23, 24]
        );
    }

    #[test]
    fn values_built_past_the_rules_do_not_panic() {
        let winter = Point::Season {
            year: i32::MAX,
            season: Season::Winter,
        };
        let month = Point::Month { year: None, month: 255 };
        let day = Point::Day {
            year: Some(i32::MIN),
            month: 0,
            day: 0,
        };
        let odd = [
            PartialDate::At(Point::Year(i32::MAX)),
            PartialDate::At(winter),
            PartialDate::At(month),
            PartialDate::At(day),
            PartialDate::Span(winter, Point::Year(i32::MIN)),
            PartialDate::Span(month, day),
            PartialDate::Span(day, month),
            PartialDate::Span(month, Point::Month { year: None, month: 1 }),
            PartialDate::day(NaiveDate::MAX),
            PartialDate::day(NaiveDate::MIN),
        ];
        for a in odd.into_iter().chain(samples()) {
            for b in odd {
                let _ = (
                    a.agrees(&b),
                    b.agrees(&a),
                    a.finer_than(&b),
                    a.finer(b),
                    a.chronological(&b),
                );
                let _ = (
                    a.may_lie_between(Some(b), Some(b)),
                    a.with_year(i32::MAX),
                    a.with_year(i32::MIN),
                );
                let _ = (a.to_string(), b.to_string(), b.has_year());
            }
        }
    }

    #[test]
    fn first_and_last_days() {
        for (text, first, last) in [
            ("2019", "2019-01-01", "2019-12-31"),
            ("2021-21", "2021-03-01", "2021-05-31"),
            ("2021-22", "2021-06-01", "2021-08-31"),
            ("2021-23", "2021-09-01", "2021-11-30"),
            ("2021-24", "2021-12-01", "2022-02-28"),
            ("2023-24", "2023-12-01", "2024-02-29"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2022-12", "2022-12-01", "2022-12-31"),
            ("2022-04-28", "2022-04-28", "2022-04-28"),
            ("2023-10/2024-01", "2023-10-01", "2024-01-31"),
            ("2016-03-09/2016-04-04", "2016-03-09", "2016-04-04"),
        ] {
            assert_eq!(
                (date(text).earliest(), date(text).latest()),
                (Some(ymd(first)), Some(ymd(last))),
                "{text}"
            );
        }
        for unknown in samples().iter().filter(|d| !d.has_year()) {
            assert_eq!((unknown.earliest(), unknown.latest()), (None, None), "{unknown}");
        }
    }

    #[test]
    fn years_are_filled_in() {
        for (text, year, filled) in [
            ("XXXX-07", 2023, Some("2023-07")),
            ("XXXX-04-28", 2022, Some("2022-04-28")),
            ("XXXX-02-29", 2024, Some("2024-02-29")),
            ("XXXX-02-29", 2023, None),
            ("XXXX-07", 10_000, None),
            ("XXXX-07", -1, None),
            ("XXXX-07-03/XXXX-08", 2023, Some("2023-07-03/2023-08")),
            ("XXXX-12/XXXX-02", 2021, Some("2021-12/2022-02")),
            ("XXXX-12-28/XXXX-01-03", 2022, Some("2022-12-28/2023-01-03")),
            ("XXXX-12/XXXX-02-29", 2023, Some("2023-12/2024-02-29")),
            ("XXXX-12/XXXX-02-29", 2024, None),
            ("XXXX-12/XXXX-02", 9999, None),
            ("XXXX-12/XXXX-02", i32::MAX, None),
            ("XXXX-07-05/XXXX-07-05", 2023, Some("2023-07-05/2023-07-05")),
            ("2019", 2023, Some("2019")),
            ("2021-24", 2023, Some("2021-24")),
            ("2021-12/2022-02", 2023, Some("2021-12/2022-02")),
        ] {
            assert_eq!(date(text).with_year(year), filled.map(date), "{text} in {year}");
        }
    }

    /// Two dates, and what both say together; `-` where they do not agree.
    const TOGETHER: &[(&str, &str, &str)] = &[
        ("XXXX-07", "2023-07", "2023-07"),
        ("XXXX-07", "2023-07-19", "2023-07-19"),
        ("2023-07", "2023-07-19", "2023-07-19"),
        ("XXXX-07", "XXXX-07-19", "XXXX-07-19"),
        ("XXXX-07-19", "2023-07-19", "2023-07-19"),
        ("XXXX-07-19", "2023-07", "2023-07-19"),
        ("XXXX-07", "2023", "2023-07"),
        ("XXXX-02-29", "2024", "2024-02-29"),
        ("XXXX-02-29", "2023", "-"),
        ("XXXX-02-29", "2023-02", "-"),
        ("XXXX-07", "2023-08", "-"),
        ("XXXX-07-19", "2023-07-20", "-"),
        ("2023-07-19", "2023-07-20", "-"),
        ("2022-07", "2023-07", "-"),
        ("2023", "2023-07", "2023-07"),
        ("2023", "2023-07-19", "2023-07-19"),
        ("2023", "2022-07", "-"),
        ("2022", "2023", "-"),
        ("2021-21", "2021-04", "2021-04"),
        ("2021-21", "2021-04-28", "2021-04-28"),
        ("2021-21", "2021-06", "-"),
        ("2021-21", "2022-04", "-"),
        ("2021-21", "XXXX-04", "2021-04"),
        ("2021-21", "XXXX-06", "-"),
        ("2021-21", "2021", "2021-21"),
        ("2021-21", "2021-22", "-"),
        ("2021-24", "2021-12", "2021-12"),
        ("2021-24", "2022-01", "2022-01"),
        ("2021-24", "2022-02-28", "2022-02-28"),
        ("2021-24", "XXXX-12", "2021-12"),
        ("2021-24", "XXXX-02", "2022-02"),
        ("2021-24", "XXXX-02-29", "-"),
        ("2021-24", "2021-01", "-"),
        ("2021-24", "2022-12", "-"),
        ("2021-24", "2021", "2021-24"),
        ("2021-24", "2022", "-"),
        ("2022-08", "2022-08-03/2022-08-09", "2022-08-03/2022-08-09"),
        ("2022", "2022-08-03/2022-08-09", "2022-08-03/2022-08-09"),
        ("2022-22", "2022-08-03/2022-08-09", "2022-08-03/2022-08-09"),
        ("XXXX-08", "2022-08-03/2022-08-09", "2022-08-03/2022-08-09"),
        ("XXXX-08", "XXXX-08-03/XXXX-08-09", "XXXX-08-03/XXXX-08-09"),
        ("2022-08", "XXXX-08-03/XXXX-08-09", "2022-08-03/2022-08-09"),
        ("2022", "XXXX-08-03/XXXX-08-09", "2022-08-03/2022-08-09"),
        ("2022-08", "2022-08/2022-08", "2022-08/2022-08"),
        ("2022-08-04", "2022-08-04/2022-08-04", "2022-08-04/2022-08-04"),
        ("2022-08-04", "2022-08-03/2022-08-09", "-"),
        ("2022-08-03", "2022-08-03/2022-08-09", "-"),
        ("XXXX-08-03", "XXXX-08-03/XXXX-08-09", "-"),
        ("2022-08", "2022-08/2022-09", "-"),
        ("2022-08", "2022-07/2022-09", "-"),
        ("2022-09", "2022-08-03/2022-08-09", "-"),
        ("2023", "2023-10/2024-01", "-"),
        ("XXXX-08", "2022-08-03/2023-08-09", "-"),
        ("2021", "XXXX-12/XXXX-02", "-"),
        ("XXXX-12", "XXXX-12/XXXX-02", "-"),
        ("2021-24", "XXXX-12/XXXX-02", "2021-12/2022-02"),
        ("2021-24", "XXXX-01/XXXX-02", "2022-01/2022-02"),
        ("2021-24", "2021-12-28/2022-01-03", "2021-12-28/2022-01-03"),
        ("2022-08/2022-09", "2022-08-03/2022-09-06", "2022-08-03/2022-09-06"),
        ("2022-08-03/2022-09", "2022-08/2022-09-06", "2022-08-03/2022-09-06"),
        ("2022-08/2022-09", "2022-08-03/2022-08-09", "-"),
        ("2022-08-03/2022-08-09", "2022-08-03/2022-08-10", "-"),
        ("2022-08-20/2022-08", "2022-08/2022-08-09", "-"),
        ("XXXX-08-20/XXXX-08", "XXXX-08/XXXX-08-09", "-"),
        (
            "XXXX-08-03/XXXX-08-09",
            "2022-08-03/2022-08-09",
            "2022-08-03/2022-08-09",
        ),
        ("XXXX-12/XXXX-02", "2021-12/2022-02", "2021-12/2022-02"),
        ("XXXX-12/XXXX-02", "2021-12/2023-02", "-"),
        ("XXXX-12/XXXX-01", "XXXX-12-28/XXXX-01-03", "XXXX-12-28/XXXX-01-03"),
        ("XXXX-12/XXXX-02-29", "2023-12/2024-02", "2023-12/2024-02-29"),
        ("XXXX-12/XXXX-02-29", "2021-12/2022-02", "-"),
    ];

    #[test]
    fn dates_that_agree_say_more_together() {
        for (a, b, both) in TOGETHER {
            for (x, y) in [(date(a), date(b)), (date(b), date(a))] {
                assert_eq!(x.agrees(&y), *both != "-", "{x} and {y}");
                assert_eq!(x.finer(y), if *both == "-" { x } else { date(both) }, "{x} and {y}");
                assert_eq!(x.finer_than(&y), x.to_string() == *both, "{x} and {y}");
            }
        }
    }

    #[test]
    fn agreement_is_reflexive_and_symmetric() {
        for (a, b) in pairs() {
            assert_eq!(a.agrees(&b), b.agrees(&a), "{a} and {b}");
            assert!(a != b || a.agrees(&b), "{a}");
            assert!(!(a.finer_than(&b) && b.finer_than(&a)), "{a} and {b}");
            if a.agrees(&b) {
                let both = a.finer(b);
                assert_eq!(both, b.finer(a), "{a} and {b}");
                assert!(both.agrees(&a) && both.agrees(&b), "{a} and {b}");
                assert!(both == a || both.finer_than(&a), "{a} and {b}");
                assert_eq!(date(&both.to_string()), both, "{a} and {b}");
            } else {
                assert_eq!(a.finer(b), a);
            }
        }
    }

    #[test]
    fn bounds_keep_what_may_lie_inside() {
        for (text, since, until, kept) in [
            ("2022-04-28", "2022-04-28", "2022-04-28", true),
            ("2022-04-28", "2022-04-29", "", false),
            ("2022-04-28", "", "2022-04-27", false),
            ("2022-04", "2022-04-28", "", true),
            ("2022-04", "2022-05", "", false),
            ("2022", "2022-04", "2022-05", true),
            ("2022-12-31", "", "2022", true),
            ("2023-01-01", "", "2022", false),
            ("2021-24", "2022", "", true),
            ("2023-10/2024-01", "2023-12-25", "2023-12-25", true),
            ("2023-10/2024-01", "2024-02", "", false),
            ("XXXX-07", "2022", "2022-01-31", true),
            ("2022-04-28", "XXXX-07", "XXXX-01", true),
            ("2022-04-28", "", "", true),
        ] {
            let [since, until] = [since, until].map(|bound| PartialDate::parse(bound).ok());
            assert_eq!(
                date(text).may_lie_between(since, until),
                kept,
                "{text} from {since:?} to {until:?}"
            );
        }
    }

    #[test]
    fn rows_stand_in_the_order_of_time() {
        let sorted = "2019 2021-12 2021-24 2021-12-28/2022-01-03 2022-01-01 2022-01 2022 2022-02 \
            2022-08-01 2022-08 2022-08-01/2022-08-31 2022-08/2022-08 2022-08-03 2022-08-03/2022-08-09 XXXX-01 \
            XXXX-07 XXXX-07-19 XXXX-08-03/XXXX-08-09 XXXX-12";
        let mut dates: Vec<_> = sorted.split(' ').map(date).collect();
        dates.reverse();
        dates.sort_by(PartialDate::chronological);
        assert_eq!(
            dates.iter().map(|d| d.to_string()).collect::<Vec<_>>().join(" "),
            sorted
        );
    }

    #[test]
    fn chronology_is_a_total_order() {
        for (a, b) in pairs() {
            assert_eq!(a.chronological(&b), b.chronological(&a).reverse(), "{a} and {b}");
            assert_eq!(a.chronological(&b).is_eq(), a == b, "{a} and {b}");
            for c in samples() {
                let chain = a.chronological(&b).is_lt() && b.chronological(&c).is_lt();
                assert!(!chain || a.chronological(&c).is_lt(), "{a}, {b}, {c}");
            }
        }
    }
}
