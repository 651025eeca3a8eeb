//! Neighbours that make one date: a weekday and its day, the days of a list, the ends of a span, a year told behind.
//!
//! A sentence is joined from the right, one pair at a time, until nothing joins: "5, 6 and 11 May" begins as the date
//! "11 May", takes in the 6 and then the 5. The examples are told as in [`super::forms`].

use super::{DateExpr, Parts, Read, Turn, Unit, When, Year};
use crate::edtf::Point;
use chrono::{Datelike, Days, NaiveDate};

/// A way for neighbours to be one date.
pub(super) struct Join {
    pub id: &'static str,
    pub says: &'static [&'static str],
    /// Whether all items but the last only lead up to it: they are looked at and stay.
    pub led: bool,
    pub make: fn(&Parts<'_>) -> Option<Read>,
    pub yes: &'static [(&'static str, &'static str)],
    pub no: &'static [&'static str],
}

impl std::fmt::Debug for Join {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

const JOIN: Join = Join {
    id: "",
    says: &[],
    led: false,
    make: |_| None,
    yes: &[],
    no: &[],
};

/// The joins; longer ones are tried before shorter, of equally long ones the first counts.
#[rustfmt::skip]
pub(super) const JOINS: &[Join] = &[
    Join { id: "weekday", says: &["<weekday=w> ,|.? the? <date=b>", "sat|sun|mon|tue|wed|thu|fri ,|.? <date=b>"], make: weekday_before,
        yes: &[("Thursday April 28", "2023-04-28"), ("Wednesday, 6th February 2019, 5:00 am", "2019-02-06"), ("Friday 22 September", "2023-09-22"),
            ("Sat 2 March 2019", "2019-03-02")], no: &[], ..JOIN },
    Join { id: "weekday.bracket", says: &["<date=b> <open> <weekday=w> <close>"], make: weekday_before,
        yes: &[("on 14 September (Thursday)", "2023-09-14")], no: &[], ..JOIN },
    Join { id: "same-day", says: &["<date=a> ,|<dash>? the? <date=b>", "<date=a> <open> the? <date=b> <close>", "<date=a> <open> <date=b>"], make: same_day,
        yes: &[("out on Monday (May 29)", "2023-05-29"), ("published today (Monday 18 September)", "2023-09-18"), ("today, 12 May 2022", "2022-05-12"),
            ("on Tuesday, 5 September", "2023-09-05"), ("yesterday (19 September)", "2023-09-19")],
        no: &[], ..JOIN },

    Join { id: "year.named", says: &["<date=a> ,? in|on <date=b>"], make: year_named,
        yes: &[("two years before in September 2013", "2013-09"), ("good a year earlier, in May 2022", "2022-05")],
        no: &[], ..JOIN },

    Join { id: "days.before", says: &["<number=d> and|&|to|until|till|or|through|<dash> the? <date=b>"],
        make: days_before,
        yes: &[("9 and 11 November 2015", "2015-11-09/2015-11-11"), ("the 5th to the 7th of May", "2023-05-05/2023-05-07"),
            ("24 – 26 June", "2023-06-24/2023-06-26"), ("on Tuesday 20 and Wednesday 21 May", "2023-05-20/2023-05-21"),
            ("between 6 and 29 August", "2023-08-06/2023-08-29")],
        no: &[], ..JOIN },
    Join { id: "days.list", says: &["<number=d> ,|; the? <date=b>"], make: days_listed,
        yes: &[("on 5, 6 and 11 May", "2023-05-05/2023-05-11"), ("on 5; 6 and 11 May", "2023-05-05/2023-05-11"), ("27, 28 August 2013", "2013-08-27/2013-08-28")],
        no: &[], ..JOIN },
    Join { id: "days.behind", says: &["<date=a> and|&|to|<dash> the? <number=d> ,? <number=y>", "<date=a> and|&|to|<dash> the? <number=d>"], make: days_behind,
        yes: &[("on July 4 and 5", "2023-07-04/2023-07-05"), ("September 5 and 6, 2022", "2022-09-05/2022-09-06"), ("from April 2 to 8", "2023-04-02/2023-04-08")],
        no: &[], ..JOIN },
    Join { id: "days.behind-list", says: &[
            "<date=a> , <number> and|& the? <number=d> ,? <number=y>", "<date=a> , <number> and|& the? <number=d>",
            "<date=a> , <number> , <number> and|& the? <number=d> ,? <number=y>", "<date=a> , <number> , <number> and|& the? <number=d>",
        ], make: days_behind,
        yes: &[("on April 2, 3 and 8", "2023-04-02/2023-04-08")], no: &[], ..JOIN },
    Join { id: "days.of-month", says: &["<date=a> ,|<dash>? on? the <number=d> , <number> and the? <number=e>", "<date=a> ,|<dash>? on? the <number=d> and|to|<dash> the? <number=e>",
            "<date=a> <open> on? the? <number=d> and|to|&|<dash> the? <number=e> <close>"],
        make: days_of_month,
        yes: &[("in May 2015, on the 5th, 6th and 11th", "2015-05-05/2015-05-11"), ("over two days in May 2015 (the 6th and 7th)", "2015-05-06/2015-05-07")], no: &[], ..JOIN },

    Join { id: "span.listed", says: &["<date=a> ,|; on? the? <date=b>"], make: days_named,
        yes: &[("on 22 August; 5 and 7 September 2016 and 6 October 2016", "2016-08-22/2016-10-06"),
            ("on February 20, on March 1 and on March 16", "2023-02-20/2023-03-16"), ("4-6 April, 13 April and 9-11 May 2022", "2022-04-04/2022-05-11"),
            ("Date of inspection visit: 14 and 15 July 2015, 28 July 2015", "2015-07-14/2015-07-28")], no: &[], ..JOIN },
    Join { id: "span.parts", says: &[
            "<date=a> ,|<open>? and|with|plus? a|an|one? unannounced|further|out-of-hours|second follow-up|return|further|evening|night|weekend? visit|visits|inspection|inspections|part? on|in|took|between <date=b>",
            "<date=a> ,? and|with|plus unannounced|further|additional|follow-up|return|more visits|inspections|checks up? to|until <date=b>",
            "<date=a> ,|<open>? and|with? an? unannounced follow-up|visit|inspection|part? <inspect>? on|took <date=b>",
            "<date=a> ,? and|then inspectors|they|we|it? then? returned|came|went|again back? ..2 on <date=b>", "<date=a> ,? and|with|plus unannounced again|too|also? on <date=b>",
            "<date=a> <open> announced <close> and <date=b>", "<date=a> and|with ..1 phone|telephone|video call|calls|interview|interviews ..8 on|until <date=b>",
        ], make: |p| span(p, Link::And),
        yes: &[("on 8 and 9 March 2016, unannounced visit on 21 March 2016", "2016-03-08/2016-03-21"),
            ("on 5 May 2015 and an unannounced inspection on 14 May 2015", "2015-05-05/2015-05-14"),
            ("between 7 and 10 July, and returned unannounced on 21 July", "2023-07-07/2023-07-21"), ("on 12 March (announced) and 20 March", "2023-03-12/2023-03-20"),
            ("on 7 and 8 July, and inspectors returned without warning on 21 July", "2023-07-07/2023-07-21"),
            ("from 7 to 9 July, plus unannounced visits up to 21 July", "2023-07-07/2023-07-21"), ("in May 2022, with a further visit in June 2022", "2022-05/2022-06"),
            ("on 12 March and telephone calls to families until 15 March", "2023-03-12/2023-03-15")],
        no: &[], ..JOIN },
    Join { id: "span.and", says: &["<date=a> and|& on? the? <date=b>", "<date=a> / <date=b>", "<date=a> and then|again? on <date=b>", "<date=a> and early|late|mid <date=b>", "<date=a> and|& at|in? the? start|beginning|end|middle of <date=b>"], make: |p| span(p, Link::And),
        yes: &[("in July and September this year", "2023-07/2023-09"), ("26 - 28 January and 9 February 2016", "2016-01-26/2016-02-09"),
            ("19 October 2022 and 20 October 2022", "2022-10-19/2022-10-20"), ("on April 3 and again on April 9", "2023-04-03/2023-04-09"),
            ("in December and January 2020", "2019-12/2020-01"), ("in October/November 2022", "2022-10/2022-11"), ("in late August and in September", "2023-08 2023-09"), ("in late May and early June 2022", "2022-05/2022-06"),
            ("at the end of January and beginning of February 2017", "2017-01/2017-02"), ("at the end of May and the start of June", "2023-05/2023-06")],
        no: &[], ..JOIN },
    Join { id: "span.to", says: &["<date=a> through? to|until|till|through|<dash> the? <date=b>", "from <date=a> to|until|till|through|<dash> the? <date=b>"], make: |p| span(p, Link::To),
        yes: &[("from 9 March to 4 April 2016", "2016-03-09/2016-04-04"), ("June 2021 to September 2021", "2021-06/2021-09"), ("in October 2022 to January", "2022-10/2023-01"), ("from October through to December 2022", "2022-10/2022-12")],
        no: &[], ..JOIN },
    Join { id: "span.ended", says: &["<date=a> ,? and ended|finished|concluded|completed|ending|finishing|closed on|in? the? <date=b>", "<date=a> ,? and went|carried|continued|ran|lasted on? to|until|till|through|into? the? <date=b>"], make: |p| span(p, Link::To),
        yes: &[("began in July and finished on 11 August", "2023-07/2023-08-11"), ("started on 28 April 2021 and ended on 4 May 2021", "2021-04-28/2021-05-04"), ("began on 9 October 2022 and went on to 4 November", "2022-10-09/2022-11-04"), ("started in July and continued until 11 August", "2023-07/2023-08-11")], no: &[], ..JOIN },
    Join { id: "span.between", says: &["between the? <date=a> and|to the? <date=b>", "between the? start|beginning|end|middle of <date=a> and the? start|beginning|end|middle of? <date=b>"], make: |p| span(p, Link::To),
        yes: &[("between 30 January and 2 February 2023", "2023-01-30/2023-02-02"), ("between October and January", "2022-10/2023-01")], no: &[], ..JOIN },
    Join { id: "span.led", says: &["between|from <date=b>"], make: led_span,
        yes: &[("from 3 to 5 May 2022", "2022-05-03/2022-05-05")], no: &[], ..JOIN },
    Join { id: "span.starting", says: &["<number=n> days ..8 starting|beginning|from on? the? <date=b>"], led: true, make: days_from,
        yes: &[("They spent three days there, starting on Tuesday 30 May.", "2023-05-30/2023-06-01")], no: &[] },
    Join { id: "months.listed", says: &["<date=a> , <date=b>"], make: months_listed,
        yes: &[("in May, June and July this year", "2023-05/2023-07")], no: &[], ..JOIN },
    Join { id: "months.before", says: &["<month=m> and|&|to|<dash>|/ <date=b>", "<month=m> , <date=b>"], make: months_before,
        yes: &[("Visits: May and June 2021", "2021-05/2021-06"), ("January - March 2020", "2020-01/2020-03"),
            ("Date of inspection visit: July and 11 August 2015", "2015-07/2015-08-11")], no: &[], ..JOIN },
    Join { id: "months.behind", says: &["<date=a> and|&|/ <month=m>"], make: |p| months_behind(p, Link::And),
        yes: &[("in January and February", "2023-01/2023-02"), ("between October and January", "2022-10/2023-01")], no: &["In its rules and may be"], ..JOIN },
    Join { id: "months.to", says: &["<date=a> to|until|<dash> <month=m>", "between <date=a> and <month=m>"], make: |p| months_behind(p, Link::To),
        yes: &[("from October to January", "2022-10/2023-01")], no: &[], ..JOIN },

    Join { id: "year-behind", says: &["<date=a> ,? of|in? <date=b>"], make: year_behind,
        yes: &[("on November 27, last year", "2022-11-27"), ("on 5 and 6 June last year", "2022-06-05/2022-06-06"), ("July 4 and 5 that year", "2016-07-04/2016-07-05"),
            ("on 22 March this year", "2023-03-22")],
        no: &[], ..JOIN },
];

/// What stands between two dates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    And,
    To,
}

fn plain(expr: DateExpr) -> Option<Read> {
    Some(Read { expr, today: false })
}

fn single(read: Read) -> Option<When> {
    if let DateExpr::At(when) = read.expr {
        Some(when)
    } else {
        None
    }
}

/// The first and last date of an expression.
fn ends(read: Read) -> Option<(When, When)> {
    match read.expr {
        DateExpr::At(when) => Some((when, when)),
        DateExpr::Span { start, end, .. } => Some((start, end)),
        _ => None,
    }
}

fn is_day(when: When) -> bool {
    matches!(when.unit, Unit::Day { .. })
}

fn is_month(when: When) -> bool {
    matches!(when.unit, Unit::Month(_))
}

/// A day, if its month can have it.
fn day(month: u8, day: u8, year: Year) -> Option<When> {
    Point::day(None, month, day).ok()?;
    Some(When {
        unit: Unit::Day { month, day },
        year,
        weekday: None,
    })
}

fn weekday_before(p: &Parts<'_>) -> Option<Read> {
    let read = p.read("b")?;
    // "Sat" and "Sun" have no number in the lexicon; that they stand there is enough.
    let weekday = if p.item("w").is_some() {
        Some(p.weekday("w")?)
    } else {
        None
    };
    Some(Read {
        expr: on_weekday(read.expr, weekday)?,
        today: read.today,
    })
}

/// A day, or a span that begins with one, with its day of the week.
fn on_weekday(expr: DateExpr, weekday: Option<u8>) -> Option<DateExpr> {
    let fits = |when: &When| is_day(*when) && when.weekday.is_none_or(|told| Some(told) == weekday);
    match expr {
        DateExpr::At(when) if fits(&when) => Some(DateExpr::At(When { weekday, ..when })),
        DateExpr::Span { start, end, listed } if fits(&start) => Some(DateExpr::Span {
            start: When { weekday, ..start },
            end,
            listed,
        }),
        _ => None,
    }
}

/// "today (Monday 12 February)": a relative word and the date it means.
fn same_day(p: &Parts<'_>) -> Option<Read> {
    let (a, b) = (p.read("a")?, p.read("b")?);
    match a.expr {
        DateExpr::Days(0 | -1) => single(b).filter(|w| is_day(*w)).map(|_| Read {
            expr: b.expr,
            today: a.today,
        }),
        DateExpr::Weekday(day, Turn::Latest | Turn::Before) => plain(on_weekday(b.expr, Some(day))?),
        _ => None,
    }
}

/// "two years earlier, in September 2018": a count of years and the date it means.
fn year_named(p: &Parts<'_>) -> Option<Read> {
    let (a, b) = (single(p.read("a")?)?, p.read("b")?);
    let counted = a.unit == Unit::Year && matches!(a.year, Year::Told(_) | Year::Now(-1));
    let told = matches!(single(b)?.year, Year::Is(_));
    (counted && told).then_some(Read {
        expr: b.expr,
        today: b.today,
    })
}

/// A day named before a date of the same month: the "9" of "9 and 11 November".
fn with_day_before(p: &Parts<'_>, listed: bool) -> Option<Read> {
    let (start, end) = ends(p.read("b")?)?;
    let Unit::Day { month, day: first } = start.unit else {
        return None;
    };
    let before = p.day("d").filter(|d| *d < first)?;
    let joined = day(month, before, start.year)?;
    plain(DateExpr::Span {
        start: joined,
        end,
        listed,
    })
}

fn days_before(p: &Parts<'_>) -> Option<Read> {
    let link = p.items[p.found.start..p.found.end]
        .iter()
        .find(|i| i.class.has(crate::lexicon::Class::AND));
    with_day_before(p, link.is_some())
}

/// A comma joins days of a list that ends in "and", and those of a heading: "27, 28 August 2013".
fn days_listed(p: &Parts<'_>) -> Option<Read> {
    let in_list = matches!(p.read("b")?.expr, DateExpr::Span { listed: true, .. });
    if !in_list && p.found.start > 0 {
        return None;
    }
    with_day_before(p, true)
}

/// A day named behind a date in American order: the "5" of "July 4 and 5".
fn days_behind(p: &Parts<'_>) -> Option<Read> {
    let start = single(p.read("a")?)?;
    let Unit::Day { month, day: first } = start.unit else {
        return None;
    };
    let written = p.doc.slice(p.item("a")?.span);
    let american =
        written.ends_with(|c: char| c.is_ascii_digit()) || written.ends_with("th") || written.ends_with("st");
    if !american || start.year != Year::Open {
        return None;
    }
    let year = if p.item("y").is_some() {
        Year::Is(p.year("y")?)
    } else {
        Year::Open
    };
    let last = p.day("d").filter(|d| *d > first)?;
    let listed = p.items[p.found.start..p.found.end]
        .iter()
        .any(|i| i.class.has(crate::lexicon::Class::AND));
    plain(DateExpr::Span {
        start,
        end: day(month, last, year)?,
        listed,
    })
}

/// "in May 2015, on the 5th, 6th and 11th"
fn days_of_month(p: &Parts<'_>) -> Option<Read> {
    let when = single(p.read("a")?)?;
    let Unit::Month(month) = when.unit else { return None };
    if !p.ordinal("e") {
        return None;
    }
    let (first, last) = (p.day("d")?, p.day("e")?);
    let (start, end) = (day(month, first, when.year)?, day(month, last, when.year)?);
    (first < last).then(|| {
        plain(DateExpr::Span {
            start,
            end,
            listed: true,
        })
    })?
}

/// A day, or a run of days, before days that are listed already: "on 20 February, on 1 March and on 16 March".
fn days_named(p: &Parts<'_>) -> Option<Read> {
    let listed = matches!(p.read("b")?.expr, DateExpr::Span { start, listed: true, .. } if is_day(start));
    let (first, last) = ends(p.read("a")?)?;
    // "14 and 15 July 2015, 28 July 2015", on the cover of a report.
    let told = |when: When| matches!(when.year, Year::Is(_));
    let next = single(p.read("b")?);
    let cover = first != last && told(last) && next.is_some_and(|b| is_day(b) && told(b));
    let listed = listed || cover;
    (listed && is_day(last)).then(|| span(p, Link::And))?
}

fn span(p: &Parts<'_>, link: Link) -> Option<Read> {
    let ((start, mid), (next, end)) = (ends(p.read("a")?)?, ends(p.read("b")?)?);
    if !joinable(mid, next, link) {
        return None;
    }
    plain(DateExpr::Span {
        start,
        end,
        listed: link == Link::And,
    })
}

/// Whether two dates can be the ends of one span. What "and" joins may also be two events with a date each.
fn joinable(a: When, b: When, link: Link) -> bool {
    let alike = is_day(a) && is_day(b) || is_month(a) && is_month(b);
    let mixed = link == Link::To && (is_day(a) || is_month(a)) && (is_day(b) || is_month(b));
    if !(alike || mixed) {
        return false;
    }
    let (Some(first), Some(last)) = (a.unit.place(), b.unit.place()) else {
        return false;
    };
    // Months between them, over the turn of the year if the second stands earlier in the calendar.
    let apart = (i32::from(last.0) - i32::from(first.0)).rem_euclid(12);
    match (a.year, b.year) {
        (Year::Is(x), Year::Is(y)) => {
            let months = (y - x) * 12 + i32::from(last.0) - i32::from(first.0);
            (x, first) < (y, last) && (link == Link::To || months <= if is_day(a) { 1 } else { 2 })
        }
        (Year::Open, Year::Open | Year::Is(_) | Year::Now(_) | Year::Told(_)) => {
            // Two days far apart are two visits: "on 18 April and 5 June".
            let near = link == Link::To || !is_day(a) || apart <= 1;
            near && first < last || first.0 != last.0 && (link == Link::To || apart <= if is_day(a) { 1 } else { 2 })
        }
        (Year::Is(_) | Year::Now(_) | Year::Past, Year::Open) => {
            link == Link::To && first != last || is_day(a) && first < last && apart <= 1
        }
        (x, y) => x == y && first < last,
    }
}

/// "between" before two days that "and" has joined: a span from one to the other.
fn led_span(p: &Parts<'_>) -> Option<Read> {
    let DateExpr::Span { start, end, .. } = p.read("b")?.expr else {
        return None;
    };
    plain(DateExpr::Span {
        start,
        end,
        listed: false,
    })
}

/// "three days, starting on 30 May"
fn days_from(p: &Parts<'_>) -> Option<Read> {
    let start = single(p.read("b")?)?;
    let Unit::Day { month, day: first } = start.unit else {
        return None;
    };
    let count = p.item("n")?.value;
    // In a year without a 29 February, which few visits span.
    let known = if let Year::Is(year) = start.year { year } else { 2001 };
    let last = NaiveDate::from_ymd_opt(known, month.into(), first.into())?
        .checked_add_days(Days::new(u64::from(count.checked_sub(1)?)))?;
    let end = day(
        u8::try_from(last.month()).ok()?,
        u8::try_from(last.day()).ok()?,
        start.year,
    )?;
    ((2..=10).contains(&count) && last.year() == known).then(|| {
        plain(DateExpr::Span {
            start,
            end,
            listed: false,
        })
    })?
}

/// "May, June and July": a month before months that are listed already.
fn months_listed(p: &Parts<'_>) -> Option<Read> {
    let first = single(p.read("a")?).filter(|w| is_month(*w) && w.year == Year::Open)?;
    let DateExpr::Span {
        start,
        end,
        listed: true,
    } = p.read("b")?.expr
    else {
        return None;
    };
    let fits = is_month(start) && start.year == Year::Open && first.unit.place() < start.unit.place();
    fits.then(|| {
        plain(DateExpr::Span {
            start: first,
            end,
            listed: true,
        })
    })?
}

/// "May and June 2021", where nothing leads up to the first month.
fn months_before(p: &Parts<'_>) -> Option<Read> {
    let item = p
        .item("m")
        .filter(|i| i.capital && !i.class.has(crate::lexicon::Class::DATE))?;
    let month = u8::try_from(item.value).ok()?;
    let (next, end) = ends(p.read("b")?)?;
    let links = &p.items[p.found.start + 1..p.found.end];
    let listed = links.iter().any(|i| {
        i.class
            .has(crate::lexicon::Class::AND.with(crate::lexicon::Class::COMMA))
    });
    let comma_alone = links.first().is_some_and(|i| i.class.has(crate::lexicon::Class::COMMA)) && next == end;
    let start = When {
        unit: Unit::Month(month),
        year: Year::Open,
        weekday: None,
    };
    // "July and 11 August 2015": a bare month is no visit of its own beside a day.
    let link = if listed && !is_day(next) { Link::And } else { Link::To };
    (!comma_alone && joinable(start, next, link)).then(|| plain(DateExpr::Span { start, end, listed }))?
}

/// "in January and February", where nothing leads up to the second month.
fn months_behind(p: &Parts<'_>, link: Link) -> Option<Read> {
    let item = p.item("m").filter(|i| i.capital)?;
    let (start, mid) = ends(p.read("a")?)?;
    let end = When {
        unit: Unit::Month(u8::try_from(item.value).ok()?),
        year: Year::Open,
        weekday: None,
    };
    let between = link == Link::To && p.item("a")?.span != p.items[p.found.start].span;
    (is_month(mid) && joinable(mid, end, link)).then(|| {
        plain(DateExpr::Span {
            start,
            end,
            listed: link == Link::And && !between,
        })
    })?
}

/// "on 5 and 6 June last year"
fn year_behind(p: &Parts<'_>) -> Option<Read> {
    let told = single(p.read("b")?).filter(|w| w.unit == Unit::Year)?;
    let read = p.read("a")?;
    let (_, last) = ends(read)?;
    if last.year != Year::Open || last.unit == Unit::Year {
        return None;
    }
    let expr = match read.expr {
        DateExpr::At(when) => DateExpr::At(When {
            year: told.year,
            ..when
        }),
        DateExpr::Span { start, end, listed } => DateExpr::Span {
            start,
            end: When { year: told.year, ..end },
            listed,
        },
        other => other,
    };
    Some(Read {
        expr,
        today: read.today,
    })
}
