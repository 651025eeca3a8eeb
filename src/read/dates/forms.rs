//! Single dates. An entry is one form: what leads up to it, its pattern, what it gives, and examples.
//!
//! The examples give the date on Wednesday 20 September 2023, "that year" being 2016; `-` where there is none.

use super::{DateExpr, Parts, Turn, Unit, Year, at, year};
use crate::edtf::{Season, month_named};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;
use chrono::Datelike;

/// A form of a date.
pub(super) struct Form {
    pub id: &'static str,
    pub says: &'static [&'static str],
    /// How many items of the pattern only lead up to it: they are looked at and stay.
    pub lead: usize,
    /// How many only follow.
    pub tail: usize,
    /// What it gives; without it, the words are no date though they look like one.
    pub make: Option<fn(&Parts<'_>) -> Option<DateExpr>>,
    pub yes: &'static [(&'static str, &'static str)],
    pub no: &'static [&'static str],
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// Words of which a form has one if it has no number, month, season or weekday: a sentence with none of all these holds
/// no date.
pub(super) const CUES: &str = "year years month months week weeks weekend night morning afternoon evening lunchtime \
    today yesterday tomorrow recently ago day mid-january mid-february mid-march mid-april mid-may mid-june mid-july \
    mid-august mid-september mid-october mid-november mid-december";

const FORM: Form = Form {
    id: "",
    says: &[],
    lead: 0,
    tail: 0,
    make: None,
    yes: &[],
    no: &[],
};

/// The forms; of equally long ones the first counts.
#[rustfmt::skip]
pub(super) const FORMS: &[Form] = &[
    // What only looks like a date.
    Form { id: "not.time-span", says: &["the|past last|past year|month|week|fortnight|day"], no: &["Over the last year 40 patients left."], ..FORM },
    Form { id: "not.opening-hours", says: &["<weekday> to|until|<dash> <weekday>"], no: &["We are open on Monday to Friday."], ..FORM },
    Form { id: "not.rule", says: &["every|each <month>|<season>|<weekday>"], no: &["It runs every May and each Monday."], ..FORM },

    Form { id: "not.issue-number", says: &["no|number|issue|edition|vol|volume|bulletin .|: <number>", "no|issue|edition|vol|volume <number>"],
        no: &["No. 27"], yes: &[("No. 27      February 2020", "2020-02"), ("Issue 4 May 2021", "2021-05")], ..FORM },
    Form { id: "not.day-of-issue", says: &["date|day of issue"], yes: &[("Date of issue: 12 May 2021", "2021-05-12")], ..FORM },
    Form { id: "not.as-recently", says: &["as recently as"], no: &["It was good as recently as that."], ..FORM },

    // Numbers alone.
    Form { id: "dashed", says: &["<number=n>"], make: Some(dashed),
        yes: &[("Posted 23-Oct-2022", "2022-10-23"), ("on 3-March-16", "2016-03-03")], no: &["A 12-may-be-longer wait", "30-Feb-2020"], ..FORM },
    Form { id: "numeric", says: &["<number=n>"], make: Some(numeric),
        yes: &[("Posted 23/10/2022", "2022-10-23"), ("Visited 19.07.16", "2016-07-19"), ("date 2022-06-01 A surgery", "2022-06-01"),
            ("at 2023-05-09T10:00:00Z", "2023-05-09"), ("Reviewed 02-11-2021", "2021-11-02"), ("(Previous rating 07/2017 – Good)", "2017-07")],
        no: &["Ring 01632 960142.", "Section 6.1.2 holds.", "It opened at 10.30 with 12.5 per cent.", "Sort code 20-30-16", "Open 24/7", "Form 12/3456", "Ratio 31/02/2020"], ..FORM },

    // Days.
    Form { id: "day-month-year", says: &[
            "<number=d> of? <month=m> .|,? <number=y>", "<number=d> of? <month=m> .? of <number=y>", "<number=d> <dash> <month=m> <dash> <number=y>",
            "<month=m> .? the? <number=d> ,|of? <number=y>",
        ], make: Some(day_month_year),
        yes: &[("It was on 4 May 2019.", "2019-05-04"), ("the 21st of August, 2017", "2017-08-21"), ("March 9, 2021 saw it", "2021-03-09"),
            ("10 Jul 2015 02:10 PM", "2015-07-10"), ("10:45, 5 OCT 2022", "2022-10-05"), ("6:00 AM June 13, 2021", "2021-06-13"),
            ("on 5 Sept. 2019", "2019-09-05"), ("14:03, 21 MAR 2019Updated14:20", "2019-03-21"), ("28 may 2018", "2018-05-28")],
        no: &[], ..FORM },
    Form { id: "day-month-short-year", says: &["<number=d> of? <month=m> ,? <number=y>"], make: Some(short_year),
        yes: &[("It met on 6th Feb 18.", "2018-02-06"), ("Tues 6 Feb 18, 6.30 pm", "2018-02-06"), ("Monday 3 July 17", "2017-07-03")],
        no: &[], ..FORM },
    Form { id: "day.glued", says: &["<word=g> <month=m> <number=y>"], make: Some(glued_day),
        yes: &[("By Sam Oldcastle14 March 2021", "2021-03-14")], no: &[], ..FORM },
    Form { id: "days.glued", says: &["<number=r> of? <month=m> ,? <number=y>", "<number=r> of? <month=m>", "<month=m> <number=r> ,? <number=y>", "<month=m> <number=r>"],
        make: Some(range_of_days),
        yes: &[("24-26 June", "2023-06-24/2023-06-26"), ("on 9/10 March 2020", "2020-03-09/2020-03-10"), ("May 3-5, 2022", "2022-05-03/2022-05-05")],
        no: &["26-24 points"], ..FORM },
    Form { id: "month.before-count", says: &["in|since|during|over <month=m> <number=n>"], lead: 1, tail: 1, make: Some(month_before_count),
        yes: &[("In May 12 patients left.", "2023-05"), ("In January 640 people waited", "2023-01")], no: &[] },
    Form { id: "day-month", says: &["<number=d> of? <month=m>"], make: Some(day_month),
        yes: &[("They came on 28 October.", "2022-10-28"), ("on the 22nd August", "2023-08-22"), ("on 20 september", "2023-09-20")],
        no: &["A surgery in Band 6 may be good.", "Of 88 May be counted", "35 March hares"], ..FORM },
    Form { id: "month-day", says: &["<month=m> .? the? <number=d>"], make: Some(month_day),
        yes: &[("on May 25 they left", "2023-05-25"), ("on Nov. 3", "2022-11-03"), ("on April 2nd", "2023-04-02")],
        no: &["Staff may 12 times a day wash", "It may 5"], ..FORM },

    // Months.
    Form { id: "month-year", says: &["<month=m> of|,|.? <number=y>"], make: Some(month_year),
        yes: &[("Previous inspection July 2017", "2017-07"), ("rated good in October 2019", "2019-10"), ("(May 2018)", "2018-05"), ("in March of 2020", "2020-03")],
        no: &["It may 2"], ..FORM },
    Form { id: "month-year.dashed", says: &["<month=m> <dash> <number=y>"], make: Some(dashed_month),
        yes: &[("Good (Mar-18)", "2018-03"), ("a visit in Nov-2019", "2019-11")], no: &["Wards May - 19"], ..FORM },
    Form { id: "month.mid", says: &[
            "mid-january", "mid-february", "mid-march", "mid-april", "mid-may", "mid-june", "mid-july", "mid-august", "mid-september", "mid-october",
            "mid-november", "mid-december",
        ], make: Some(mid_month), yes: &[("They came in mid-November.", "2022-11")], no: &[], ..FORM },
    Form { id: "month.mid-year", says: &[
            "mid-january <number=y>", "mid-february <number=y>", "mid-march <number=y>", "mid-april <number=y>", "mid-may <number=y>", "mid-june <number=y>",
            "mid-july <number=y>", "mid-august <number=y>", "mid-september <number=y>", "mid-october <number=y>", "mid-november <number=y>", "mid-december <number=y>",
        ], make: Some(mid_month), yes: &[("They came in mid-March 2021.", "2021-03")], no: &[], ..FORM },
    Form { id: "month.told-year", says: &["<month=m> ,|of? the|that|this? same year", "<month=m> ,|of? that year"],
        make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Told(0)))),
        yes: &[("In October of the same year", "2016-10"), ("since May that year", "2016-05")], no: &[], ..FORM },
    Form { id: "month.next-year", says: &["<month=m> ,|of? the following|next year"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Told(1)))),
        yes: &[("in March of the following year", "2017-03")], no: &[], ..FORM },
    Form { id: "month.year-before", says: &["<month=m> ,|of? the previous year", "<month=m> ,? the year before"],
        make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Told(-1)))),
        yes: &[("in March of the previous year", "2015-03"), ("in June the year before", "2015-06")], no: &[], ..FORM },
    Form { id: "month.last-year", says: &["<month=m> ,|of? last year", "<month=m> ,? late|early last year"],
        make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Now(-1)))),
        yes: &[("in November of last year", "2022-11"), ("after a May last year visit", "2022-05")], no: &[], ..FORM },
    Form { id: "month.this-year", says: &["<month=m> ,|of? this year"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Now(0)))),
        yes: &[("in July this year", "2023-07")], no: &[], ..FORM },
    Form { id: "month.last", says: &["last|previous <month=m>"], make: Some(last_month_of),
        yes: &[("since last July", "2023-07"), ("last September it fell", "2022-09"), ("an audit last may", "2023-05")], no: &[], ..FORM },
    Form { id: "month.preceding", says: &["the previous|preceding <month=m>"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Preceding))),
        yes: &[("a visit the previous June", "2016-06"), ("the preceding November", "2015-11")], no: &["the previous month was better"], ..FORM },
    Form { id: "month.this", says: &["this past? <month=m>"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Now(0)))),
        yes: &[("this March", "2023-03")], no: &["this may change"], ..FORM },
    Form { id: "month.next", says: &["next <month=m>"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Ahead))),
        yes: &[("next October", "2023-10")], no: &[], ..FORM },
    Form { id: "month.following", says: &["the following <month=m>"], make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Following))),
        yes: &[("a visit the following June", "2017-06"), ("the following November", "2016-11")], no: &["the following may apply"], ..FORM },
    Form { id: "month.bare", says: &["<month=m>"], make: Some(bare_month),
        yes: &[("in July", "2023-07"), ("since November", "2022-11"), ("by the end of August", "2023-08"), ("in may", "2023-05"), ("late April", "2023-04"),
            ("Inspectors called in May.", "2023-05")],
        no: &["by June Hartley", "for may be", "The road to March Street", "It may. March on."], ..FORM },
    Form { id: "month.entry", says: &["<month=m> <colon>"], tail: 1, make: Some(|p| (p.found.start == 0).then(|| Some(at(Unit::Month(capital_month(p)?), Year::Open)))?),
        yes: &[("February: the first of them is inspected", "2023-02")], no: &[], ..FORM },
    Form { id: "month.of-event", says: &["<month=m> <inspect>", "<month=m> report|meeting|rating|check|assessment|follow-up|survey|update"], tail: 1, make: Some(|p| Some(at(Unit::Month(capital_month(p)?), Year::Open))),
        yes: &[("the November visit", "2022-11"), ("its May report", "2023-05")], no: &["they may visit", "It may report"], ..FORM },

    // Seasons.
    Form { id: "season-year", says: &["the? <season=s> of|,? <number=y>"], make: Some(|p| Some(at(season(p)?, Year::Is(p.year("y")?)))),
        yes: &[("in the summer of 2018", "2018-22"), ("Winter 2021", "2021-24")], no: &[], ..FORM },
    Form { id: "season.last", says: &["last <season=s>"], make: Some(|p| Some(at(season(p)?, Year::Past))),
        yes: &[("since last summer", "2023-22"), ("last autumn", "2022-23"), ("last winter", "2022-24")], no: &[], ..FORM },
    Form { id: "season.last-year", says: &["the? <season=s> of|,? last year"], make: Some(|p| Some(at(season(p)?, Year::Now(-1)))),
        yes: &[("in the spring of last year", "2022-21")], no: &[], ..FORM },
    Form { id: "season.this", says: &["this <season=s>", "the? <season=s> of? this year"], make: Some(|p| Some(at(season(p)?, Year::Now(0)))),
        yes: &[("this spring", "2023-21"), ("in the summer of this year", "2023-22")], no: &[], ..FORM },
    Form { id: "season.told-year", says: &["the? <season=s> of? that year", "the? <season=s> of the|that? same year"], make: Some(|p| Some(at(season(p)?, Year::Told(0)))),
        yes: &[("in the autumn of that year", "2016-23")], no: &[], ..FORM },
    Form { id: "season.next", says: &["next <season=s>"], make: Some(|p| Some(at(season(p)?, Year::Ahead))), yes: &[("next spring", "2024-21")], no: &[], ..FORM },
    Form { id: "season.following", says: &["the following <season=s>"], make: Some(|p| Some(at(season(p)?, Year::Following))),
        yes: &[("the following spring", "2017-21")], no: &[], ..FORM },
    Form { id: "season.bare", says: &["in|over|since|during|until|through|from|before|after the <season=s>"], lead: 1, make: Some(|p| Some(at(season(p)?, Year::Open))),
        yes: &[("visits over the summer", "2023-22")], no: &["Our summer fair", "The autumn survey"], ..FORM },

    // Years.
    Form { id: "year.led", says: &["<number=y>"], make: Some(led_year),
        yes: &[("rated good in 2018", "2018"), ("in 2018 and 2019 respectively", "2018 2019")],
        no: &["the Care Act 2014", "(Regulated Activities) Regulations 2014", "Health and Social Care Act 2008", "in 2,019 cases", "in 1840", "about 2100 patients"], ..FORM },
    // Several visits lie in such a time, and none has a date.
    Form { id: "years", says: &["between <number=y> and|to <number=z>", "from <number=y> to|until|till|through <number=z>"], lead: 1,
        make: Some(|p| (p.year("y")? < p.year("z")?).then_some(DateExpr::Vague)),
        yes: &[("at four visits between 2016 and 2018", "-"), ("It was inadequate from 2016 to 2018.", "-")], no: &["between 2016 and 3000 people"], ..FORM },
    Form { id: "year.of", says: &["end|start|beginning|middle|half|summary of <number=y>", "year|years of|, <number=y>"], lead: 2, make: Some(just_year),
        yes: &[("at the end of 2019", "2019")], no: &["the Act of 2008"], ..FORM },
    Form { id: "year.as-recently", says: &["recently|late|back|early|ago as <number=y>"], lead: 2, make: Some(just_year),
        yes: &[("good as recently as 2019", "2019")], no: &["as late as 2100 patients"], ..FORM },
    Form { id: "year.bracket", says: &["<open> <number=y> <close>"], lead: 1, tail: 1, make: Some(bracketed_year),
        yes: &[("Good (2017)", "2017")], no: &["Good (1700)", "under the Care Act (2014)"] },
    Form { id: "year.bracket-led", says: &["<open> <number=y> <colon>|<comma>|<dash>|<rating>"], lead: 1, tail: 1, make: Some(bracketed_year),
        yes: &[("Good (2017: Inadequate)", "2017"), ("Good (2017 Inadequate)", "2017")], no: &["Good (1700: new)"] },
    Form { id: "year.bracket-end", says: &["<rating> ,? <number=y> <close>"], lead: 1, tail: 1, make: Some(just_year),
        yes: &[("Good (Inadequate 2017)", "2017")], no: &["Good (Inadequate 1700)"] },
    Form { id: "year.entry", says: &["<number=y> <colon>|<dash>"], tail: 1, make: Some(|p| (p.found.start == 0).then(|| just_year(p))?),
        yes: &[("2017: Good", "2017"), ("2017 - Good", "2017")], no: &["Act 2017: a guide"], ..FORM },
    Form { id: "year.alone", says: &["<number=y>"], make: Some(|p| (p.items.len() == 1).then(|| just_year(p))?),
        yes: &[("2017", "2017")], no: &["1700"], ..FORM },
    Form { id: "year.of-event", says: &["<number=y> <inspect>", "<number=y> <grade>", "<number=y> report|reports|finding|findings"], tail: 1, make: Some(just_year),
        yes: &[("the 2014 inspection", "2014"), ("its 2019 rating", "2019")], no: &["2100 reports"], ..FORM },
    Form { id: "year.last", says: &["earlier|late|early|later? last year", "a|one year ago", "a|one year earlier"], make: Some(|_| Some(at(Unit::Year, Year::Now(-1)))),
        yes: &[("it fell last year", "2022"), ("a year ago", "2022")], no: &[], ..FORM },
    Form { id: "year.this", says: &["earlier|later? this year"], make: Some(|_| Some(at(Unit::Year, Year::Now(0)))),
        yes: &[("earlier this year", "2023")], no: &[], ..FORM },
    Form { id: "year.next", says: &["later|early|late? next year"], make: Some(|_| Some(at(Unit::Year, Year::Now(1)))), yes: &[("next year", "2024")], no: &[], ..FORM },
    Form { id: "year.ago", says: &["<number=n> years ago"], make: Some(years_ago),
        yes: &[("Two years ago it was good", "2021"), ("12 years ago", "2011"), ("150 years ago", "-")], no: &[], ..FORM },
    Form { id: "year.told", says: &["the|that same year", "that|same year"], make: Some(|_| Some(at(Unit::Year, Year::Told(0)))),
        yes: &[("later that year", "2016"), ("the same year", "2016")], no: &[], ..FORM },
    Form { id: "year.following", says: &["the following year", "a|one year later"], make: Some(|_| Some(at(Unit::Year, Year::Told(1)))),
        yes: &[("the following year", "2017")], no: &[], ..FORM },
    Form { id: "year.before", says: &["the previous year", "the year before"], make: Some(|_| Some(at(Unit::Year, Year::Told(-1)))),
        yes: &[("the year before", "2015")], no: &[], ..FORM },

    // Counted from the clock.
    Form { id: "today", says: &["earlier? today", "this morning|afternoon|evening|lunchtime"], make: Some(|_| Some(DateExpr::Days(0))),
        yes: &[("published today", "2023-09-20"), ("out this morning", "2023-09-20")], no: &[], ..FORM },
    Form { id: "yesterday", says: &["yesterday morning|afternoon|evening?", "last night"], make: Some(|_| Some(DateExpr::Days(-1))),
        yes: &[("it came out yesterday", "2023-09-19")], no: &[], ..FORM },
    Form { id: "tomorrow", says: &["tomorrow"], make: Some(|_| Some(DateExpr::Days(1))), yes: &[("out tomorrow", "2023-09-21")], no: &[], ..FORM },
    Form { id: "days-ago", says: &["<number=n> days ago"], make: Some(|p| Some(DateExpr::Days(-i64::from(p.item("n")?.value)))),
        yes: &[("three days ago", "2023-09-17")], no: &[], ..FORM },
    Form { id: "month.before-clock", says: &["earlier|late|early|later? last month", "a|one month ago"], make: Some(|_| Some(DateExpr::Months(-1))),
        yes: &[("put in special measures last month", "2023-08")], no: &[], ..FORM },
    Form { id: "month.of-clock", says: &["earlier|later? this month"], make: Some(|_| Some(DateExpr::Months(0))),
        yes: &[("earlier this month", "2023-09")], no: &[], ..FORM },
    Form { id: "month.after-clock", says: &["next month"], make: Some(|_| Some(DateExpr::Months(1))), yes: &[("next month", "2023-10")], no: &[], ..FORM },
    Form { id: "month.told", says: &["that|same month", "the|that same month"], make: Some(|_| Some(DateExpr::ToldMonth(0))),
        yes: &[("later that month", "2016-09"), ("in the same month", "2016-09")], no: &[], ..FORM },
    Form { id: "month.following-told", says: &["the following month", "a|one month later", "the month after"], make: Some(|_| Some(DateExpr::ToldMonth(1))),
        yes: &[("the following month", "2016-10"), ("published the month after", "2016-10")], no: &[], ..FORM },
    Form { id: "day.told-month", says: &["<number=d> of the|that same month", "<number=d> of that month"], make: Some(day_of_told_month),
        yes: &[("on the 16th of the same month", "2016-09-16"), ("on the 31st of that month", "-"), ("six of the same month", "2016-09")], no: &[], ..FORM },
    Form { id: "days.told-month", says: &["on the <number=d> and the? <number=e>"], lead: 2, make: Some(days_of_told_month),
        yes: &[("They called again on the 17th and the 21st.", "2016-09-17/2016-09-21")], no: &["Flats on the 3rd and 4th floors are shut."], ..FORM },
    Form { id: "day.told-bare", says: &["on the <number=d>"], lead: 2, make: Some(bare_day),
        yes: &[("They were there again on the 28th.", "2016-09-28")], no: &["The flat on the 2nd floor is shut.", "It is listed on the 2."], ..FORM },
    Form { id: "weekday.told-week", says: &["the? <weekday=w> of|in the|that same? week"], make: Some(|p| Some(DateExpr::ToldWeekday(p.weekday("w")?, Turn::Week))),
        yes: &[], no: &[], ..FORM },
    Form { id: "weekday.following", says: &["the following <weekday=w>"], make: Some(|p| Some(DateExpr::ToldWeekday(p.weekday("w")?, Turn::After))),
        yes: &[], no: &[], ..FORM },
    Form { id: "days.later", says: &["<number=n> days later|after|afterwards"], make: Some(|p| Some(DateExpr::ToldDays(i64::from(p.item("n")?.value)))),
        yes: &[], no: &[], ..FORM },
    Form { id: "day.following", says: &["the next|following day|morning|afternoon|evening|night", "the day after", "a day later"], make: Some(|_| Some(DateExpr::ToldDays(1))),
        yes: &[], no: &[], ..FORM },
    Form { id: "week.later", says: &["a|one week later", "the following week", "seven days later"], make: Some(|_| Some(DateExpr::ToldDays(7))),
        yes: &[], no: &[], ..FORM },
    Form { id: "fortnight.later", says: &["a fortnight later", "two weeks later"], make: Some(|_| Some(DateExpr::ToldDays(14))),
        yes: &[], no: &[], ..FORM },
    Form { id: "year.later", says: &["<number=n> years later|afterwards"], make: Some(|p| Some(at(Unit::Year, Year::Told(i32::try_from(p.item("n")?.value).ok()?)))),
        yes: &[("good three years later", "2019")], no: &[], ..FORM },
    Form { id: "year.earlier", says: &["<number=n> years earlier|before|previously"], make: Some(|p| Some(at(Unit::Year, Year::Told(-i32::try_from(p.item("n")?.value).ok()?)))),
        yes: &[("good two years earlier", "2014")], no: &[], ..FORM },
    Form { id: "vague", says: &["earlier|late|early|later? last|this|next|that week|weekend", "a fortnight ago", "recently", "<number> weeks|months ago",
            "a few|couple weeks|months|days|years ago", "a few|couple of weeks|months|days|years ago", "weeks|months|years ago", "not? so|very|too? long ago", "a|some while|time ago", "a week ago", "the other day", "within|inside the? same week|month|year",
            "less|more|just|nearly|almost|over|under|barely|only than|over|under? a|one year ago"],
        make: Some(|_| Some(DateExpr::Vague)),
        yes: &[("told last week", "-"), ("only 15 months ago", "-"), ("seen within the same month", "-"), ("good less than a year ago", "-")], no: &[], ..FORM },

    // Days of the week.
    Form { id: "weekday.last", says: &["last <weekday=w>"], make: Some(|p| Some(DateExpr::Weekday(p.weekday("w")?, Turn::Before))),
        yes: &[("published last Friday", "2023-09-15"), ("last Wednesday", "2023-09-13")], no: &[], ..FORM },
    Form { id: "weekday.this", says: &["this coming? <weekday=w>"], make: Some(|p| Some(DateExpr::Weekday(p.weekday("w")?, Turn::Week))),
        yes: &[("this Monday", "2023-09-18"), ("this Friday", "2023-09-22")], no: &[], ..FORM },
    Form { id: "weekday.next", says: &["next|coming <weekday=w>"], make: Some(|p| Some(DateExpr::Weekday(p.weekday("w")?, Turn::After))),
        yes: &[("next Wednesday", "2023-09-27")], no: &[], ..FORM },
    Form { id: "weekday.led", says: &["<weekday=w>"], make: Some(led_weekday),
        yes: &[("published on Monday", "2023-09-18"), ("the report, published Tuesday", "2023-09-19"), ("on Wednesday", "2023-09-20")],
        no: &["on a Monday", "Late surgeries: Tuesday"], ..FORM },
    Form { id: "weekday.part", says: &["<weekday=w> morning|afternoon|evening|night|lunchtime"], make: Some(|p| Some(DateExpr::Weekday(p.weekday("w")?, Turn::Latest))),
        yes: &[("It emerged Thursday morning", "2023-09-14")], no: &[], ..FORM },
    Form { id: "weekday.of-event", says: &["<weekday=w> report|meeting|hearing|announcement|visit|inspection"], tail: 1, make: Some(possessive_weekday),
        yes: &[("Monday's report", "2023-09-18")], no: &["our Monday meeting"], ..FORM },
];

/// "2022-04-28", "19.07.16", "14/11/2014": day first, as in England. Two digits of a year only with strokes or stops.
fn numeric(p: &Parts<'_>) -> Option<DateExpr> {
    let text = p.text("n")?;
    let text = text.split(['T', 'U', 'L']).next()?;
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = text.split(mark);
    let (a, b) = (parts.next()?, parts.next()?);
    let Some(c) = parts.next() else {
        // "07/2017"
        let month: u8 = a.parse().ok().filter(|m| (1..=12).contains(m))?;
        return (mark == '/' && b.len() == 4).then(|| Some(at(Unit::Month(month), Year::Is(year(b)?))))?;
    };
    if parts.next().is_some() || !matches!(mark, '-' | '/' | '.') {
        return None;
    }
    let (y, m, d) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let year = match y.len() {
        4 => year(y)?,
        2 if mark != '-' => 2000 + y.parse::<i32>().ok()?,
        _ => return None,
    };
    day_of(m.parse().ok()?, d.parse().ok()?, Year::Is(year))
}

/// "15-Mar-2018", "3-April-16"
fn dashed(p: &Parts<'_>) -> Option<DateExpr> {
    let mut parts = p.text("n")?.splitn(3, '-');
    let (d, m, y) = (parts.next()?, parts.next()?, parts.next()?);
    let year = if y.len() == 2 {
        2000 + y.parse::<i32>().ok()?
    } else {
        year(y)?
    };
    day_of(month_named(m)?, d.parse().ok()?, Year::Is(year))
}

/// "Mar-18", with no blank in it
fn dashed_month(p: &Parts<'_>) -> Option<DateExpr> {
    let (m, y) = (p.item("m")?, p.item("y")?);
    let year: i32 = match p.text("y")? {
        y if y.len() == 2 => 2000 + y.parse::<i32>().ok().filter(|y| (10..=40).contains(y))?,
        y => year(y)?,
    };
    (m.span.end + 1 == y.span.start).then(|| Some(at(Unit::Month(capital_month(p)?), Year::Is(year))))?
}

/// A day, if that month can have it.
fn day_of(month: u8, day: u8, year: Year) -> Option<DateExpr> {
    let known = if let Year::Is(year) = year { Some(year) } else { None };
    crate::edtf::Point::day(known, month, day).ok()?;
    Some(at(Unit::Day { month, day }, year))
}

/// "the 16th of the same month"
fn day_of_told_month(p: &Parts<'_>) -> Option<DateExpr> {
    p.ordinal("d").then(|| p.day("d").map(DateExpr::ToldDay))?
}

/// "on the 17th and the 21st", in a text that has told the month.
fn days_of_told_month(p: &Parts<'_>) -> Option<DateExpr> {
    let (first, last) = (p.day("d")?, p.day("e")?);
    let fits = p.ordinal("d") && p.ordinal("e") && first < last && stands_alone(p);
    fits.then_some(DateExpr::ToldSpan(first, last))
}

fn bare_day(p: &Parts<'_>) -> Option<DateExpr> {
    (p.ordinal("d") && stands_alone(p)).then(|| p.day("d").map(DateExpr::ToldDay))?
}

/// Whether an ordinal counts nothing that stands behind it ("on the 2nd floor"), and no month right before it takes it in.
fn stands_alone(p: &Parts<'_>) -> bool {
    let marks = Class::STOP
        .with(Class::COMMA)
        .with(Class::CLOSE)
        .with(Class::BUT)
        .with(Class::DASH)
        .with(Class::COLON);
    let (start, end) = (p.found.start, p.found.end);
    let behind = p.items.get(end).is_none_or(|i| i.class.has(marks));
    let time = Class::MONTH.with(Class::NUMBER).with(Class::DATE);
    // The two that lead up to it, and what may stand between them and a month.
    let near = p.items.get(start.saturating_sub(5)..start).unwrap_or(&[]);
    behind && !near.iter().any(|i| i.class.has(time))
}

fn day_month_year(p: &Parts<'_>) -> Option<DateExpr> {
    day_of(p.month("m")?, p.day("d")?, Year::Is(p.year("y")?))
}

/// "6th Feb 18": two digits of a year, where the day is an ordinal that nothing follows, or its weekday is right.
fn short_year(p: &Parts<'_>) -> Option<DateExpr> {
    let text = p.text("y").filter(|t| t.len() == 2)?;
    let year = text.parse::<i32>().ok().filter(|y| (10..=40).contains(y))? + 2000;
    let (month, day) = (p.month("m")?, p.day("d")?);
    let marks = Class::STOP.with(Class::COMMA).with(Class::CLOSE).with(Class::OPEN);
    let ends = p.items.get(p.found.end).is_none_or(|i| i.class.has(marks));
    let weekday = p
        .items
        .get(p.found.start.wrapping_sub(1))
        .filter(|i| i.class.has(Class::WEEKDAY));
    let fits = |told: u32| {
        let day = chrono::NaiveDate::from_ymd_opt(year, month.into(), day.into());
        day.is_some_and(|d| d.weekday().number_from_monday() == told)
    };
    let sure = match weekday {
        Some(item) => fits(item.value),
        None => ends && p.ordinal("d"),
    };
    sure.then(|| day_of(month, day, Year::Is(year)))?
}

/// "Oldcastle14 March 2021": a name and a day that lost their space.
fn glued_day(p: &Parts<'_>) -> Option<DateExpr> {
    let text = p.text("g")?;
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let day = text[name.len()..].parse().ok()?;
    name.ends_with(|c: char| c.is_lowercase())
        .then(|| day_of(p.month("m")?, day, Year::Is(p.year("y")?)))?
}

/// "24-26 June", "9/10 March".
fn range_of_days(p: &Parts<'_>) -> Option<DateExpr> {
    let text = p.text("r")?;
    let (first, last) = text.split_once(['-', '/'])?;
    let last = last.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let month = p.month("m")?;
    let year = if p.item("y").is_some() {
        Year::Is(p.year("y")?)
    } else {
        Year::Open
    };
    let (first, last): (u8, u8) = (first.parse().ok()?, last.parse().ok()?);
    let (DateExpr::At(start), DateExpr::At(end)) = (day_of(month, first, year)?, day_of(month, last, year)?) else {
        return None;
    };
    (first < last).then_some(DateExpr::Span {
        start,
        end,
        listed: text.contains('/'),
    })
}

fn day_month(p: &Parts<'_>) -> Option<DateExpr> {
    // "a practice in Band 1 may well be good"
    let sure =
        p.item("m").is_some_and(|i| i.capital) || p.ordinal("d") || lead(p).is_some_and(|w| w == "on" || w == "the");
    if !sure {
        return None;
    }
    day_of(p.month("m")?, p.day("d")?, Year::Open)
}

fn month_day(p: &Parts<'_>) -> Option<DateExpr> {
    day_of(capital_month(p)?, p.day("d")?, Year::Open)
}

/// "In May 12 patients": a count behind the month, where a day would be "on May 12".
fn month_before_count(p: &Parts<'_>) -> Option<DateExpr> {
    (!p.ordinal("n") && year(p.text("n")?).is_none()).then(|| Some(at(Unit::Month(capital_month(p)?), Year::Open)))?
}

fn month_year(p: &Parts<'_>) -> Option<DateExpr> {
    Some(at(Unit::Month(p.month("m")?), Year::Is(p.year("y")?)))
}

/// "mid-November": one word, whose month the text itself tells.
fn mid_month(p: &Parts<'_>) -> Option<DateExpr> {
    let word = p.doc.slice(p.items.get(p.found.start)?.span);
    let month = month_named(word.get(4..)?)?;
    let year = if p.item("y").is_some() {
        Year::Is(p.year("y")?)
    } else {
        Year::Open
    };
    Some(at(Unit::Month(month), year))
}

/// A month that no day or year makes sure of: "may" and "march" are words too.
fn capital_month(p: &Parts<'_>) -> Option<u8> {
    p.item("m").filter(|i| i.capital)?;
    p.month("m")
}

/// The last word before a match, in lower case; a phrase such as "called in" may be one item with it.
fn lead(p: &Parts<'_>) -> Option<String> {
    let before = p.items.get(p.found.start.checked_sub(1)?)?;
    p.doc.slice(before.span).rsplit(' ').next().map(str::to_ascii_lowercase)
}

/// "last July", and not "Previous inspection July 2017", which is one phrase and a month with its year.
fn last_month_of(p: &Parts<'_>) -> Option<DateExpr> {
    let one_word = !p.doc.slice(p.items.get(p.found.start)?.span).contains(' ');
    let month = p.month("m")?;
    one_word.then(|| at(Unit::Month(month), Year::Past))
}

/// Words before a month that leave no doubt that it is one.
const TIMELY: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "during",
    "throughout",
    "late",
    "early",
    "mid",
];

/// Words before a month, if it has a capital.
const BEFORE_MONTHS: &[&str] = &[
    "before",
    "after",
    "between",
    "through",
    "around",
    "about",
    "following",
    "dated",
    "for",
    "from",
    "by",
    "of",
    "to",
    "back",
];

fn bare_month(p: &Parts<'_>) -> Option<DateExpr> {
    let item = p.item("m")?;
    let lead = lead(p)?;
    // "by June Hartley", "to March Street"
    let name = p
        .items
        .get(p.found.end)
        .is_some_and(|n| n.capital && !n.class.has(Class::MONTH.with(Class::CQC)));
    let told = TIMELY.contains(&lead.as_str()) || item.capital && !name && BEFORE_MONTHS.contains(&lead.as_str());
    told.then(|| Some(at(Unit::Month(p.month("m")?), Year::Open)))?
}

/// Words before a year that stands alone.
const BEFORE_YEARS: &[&str] = &[
    "in",
    "since",
    "during",
    "from",
    "until",
    "till",
    "before",
    "after",
    "by",
    "early",
    "late",
    "back",
    "mid",
    "around",
    "about",
    "throughout",
];

fn led_year(p: &Parts<'_>) -> Option<DateExpr> {
    let start = p.found.start;
    // "in 2018 and 2019 respectively"
    let behind_year = start >= 2
        && p.items[start - 1].class.has(Class::AND)
        && p.items
            .get(start - 2)
            .is_some_and(|i| year(p.doc.slice(i.span)).is_some());
    (behind_year || BEFORE_YEARS.contains(&lead(p)?.as_str())).then(|| just_year(p))?
}

fn led_weekday(p: &Parts<'_>) -> Option<DateExpr> {
    let published = p.items.get(p.found.start.checked_sub(1)?)?.class.has(Class::PUBLISH);
    (published || matches!(lead(p)?.as_str(), "on" | "since" | "dated"))
        .then(|| Some(DateExpr::Weekday(p.weekday("w")?, Turn::Latest)))?
}

fn season(p: &Parts<'_>) -> Option<Unit> {
    Season::from_code(u8::try_from(p.item("s")?.value).ok()?).map(Unit::Season)
}

fn bracketed_year(p: &Parts<'_>) -> Option<DateExpr> {
    (!matches!(lead(p)?.as_str(), "act" | "regulations" | "order" | "code")).then(|| just_year(p))?
}

fn just_year(p: &Parts<'_>) -> Option<DateExpr> {
    Some(at(Unit::Year, Year::Is(p.year("y")?)))
}

fn years_ago(p: &Parts<'_>) -> Option<DateExpr> {
    let count = i32::try_from(p.item("n")?.value).ok()?;
    (1..=30).contains(&count).then_some(at(Unit::Year, Year::Now(-count)))
}

fn possessive_weekday(p: &Parts<'_>) -> Option<DateExpr> {
    p.item("w").filter(|i| i.possessive)?;
    Some(DateExpr::Weekday(p.weekday("w")?, Turn::Latest))
}

/// March is a town of the Fens too; a text that names its neighbours may mean it.
pub(super) fn tells_of_the_fens(doc: &Document<'_>) -> bool {
    doc.text.contains("March")
        && ["Wisbech", "Whittlesey", "Chatteris", "Fenland", "Doddington"]
            .iter()
            .any(|n| doc.text.contains(n))
}

/// "the surgery in March", in a text of the Fens.
pub(super) fn is_the_town(expr: DateExpr, items: &[Item], at_item: usize) -> bool {
    let led = at_item >= 2 && items[at_item - 2].class.has(Class::TYPE);
    led && expr == at(Unit::Month(3), Year::Open)
}
