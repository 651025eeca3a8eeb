//! Date expressions, as they stand: "on Thursday April 28", "between 6 and 29 September", "last month".
//!
//! "Inspectors called on 5, 6 and 11 May" holds one mention, the span of days 5 to 11 May with its year left open.
//!
//! Two tables, each entry one construction with its examples: [`forms`] reads single dates from words and numbers,
//! [`joins`] puts neighbours together (a weekday and its day, the days of a list, the ends of a span, a year told
//! behind). What an expression means on a given day is for [`crate::resolve::dates`].

mod forms;
mod joins;

use super::items::{Item, Items, merge};
use super::pattern::{Match, Table};
use super::rules::Rule;
use crate::edtf::Season;
use crate::lexicon::{Class, Lexicon, WordId, WordSet};
use crate::text::{Document, Span};
use forms::Form;
use joins::Join;

/// Which year a date lies in, in the words of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Year {
    /// This number.
    Is(i32),
    /// Not told: the latest such date on or before the clock.
    Open,
    /// So many years from the clock's: "this year" (0), "last year" (-1), "two years ago" (-2).
    Now(i32),
    /// So many years from that of the date told before: "of the same year" (0), "the following year" (1).
    Told(i32),
    /// "last July": the latest one that is over at the clock.
    Past,
    /// "next July": the first one after the clock.
    Ahead,
    /// "the following June": the first one after the date told before.
    Following,
    /// "the previous June": the last one before the date told before, or the latest that is over.
    Preceding,
}

/// What is named within the year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unit {
    /// All of it.
    Year,
    /// A season.
    Season(Season),
    /// A month, 1 to 12.
    Month(u8),
    /// A day of a month.
    Day {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
}

impl Unit {
    /// Month and day, for order within a year; `None` for what has no month.
    pub(crate) fn place(self) -> Option<(u8, u8)> {
        match self {
            Unit::Month(month) => Some((month, 0)),
            Unit::Day { month, day } => Some((month, day)),
            Unit::Year | Unit::Season(_) => None,
        }
    }
}

/// A day, month, season or year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct When {
    /// What is named.
    pub unit: Unit,
    /// In which year.
    pub year: Year,
    /// The day of the week beside it, 1 (Monday) to 7.
    pub weekday: Option<u8>,
}

/// Which of the days with a name is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Turn {
    /// "on Monday": the latest on or before the clock.
    Latest,
    /// "last Monday": the latest before it.
    Before,
    /// "this Monday": that of the clock's week.
    Week,
    /// "next Monday": the first after it.
    After,
}

/// A date expression before it is laid on a calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DateExpr {
    /// A single date.
    At(When),
    /// From one date to another; `listed` where the text names days or months apart ("9 and 11 November").
    Span {
        /// The first.
        start: When,
        /// The last.
        end: When,
        /// Whether they were named one by one.
        listed: bool,
    },
    /// So many days from the clock: "today" (0), "yesterday" (-1).
    Days(i64),
    /// A day of the week, 1 (Monday) to 7.
    Weekday(u8, Turn),
    /// So many months from the clock's: "last month" (-1).
    Months(i32),
    /// So many months from that of the date told before: "that month" (0).
    ToldMonth(i32),
    /// A day of the month of the date told before: "the 16th of the same month".
    ToldDay(u8),
    /// Two days of that month, and what lies between: "on the 17th and the 21st".
    ToldSpan(u8, u8),
    /// A day of the week, 1 (Monday) to 7, in the week of the day told before, or after that day.
    ToldWeekday(u8, Turn),
    /// So many days after the day told before: "two days later".
    ToldDays(i64),
    /// A time that gives no date: "last week", "recently".
    Vague,
}

impl DateExpr {
    /// The first and the last of the dates that were named one by one: "inspected on 9 and 11 January respectively".
    pub(crate) fn listed(self) -> Option<(DateExpr, DateExpr)> {
        let DateExpr::Span {
            start,
            end,
            listed: true,
        } = self
        else {
            return None;
        };
        // The year stands behind the last: "in June and July 2017".
        let year = if start.year == Year::Open { end.year } else { start.year };
        Some((DateExpr::At(When { year, ..start }), DateExpr::At(end)))
    }
}

/// A date expression and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateMention {
    /// What it says.
    pub expr: DateExpr,
    /// Its words.
    pub span: Span,
    /// Its sentence.
    pub sentence: usize,
    /// Whether the text calls this date "today": "today (Monday 12 February)".
    pub today: bool,
}

/// The compiled tables.
#[derive(Debug)]
pub(crate) struct Dates {
    /// The forms, each with its place in the table.
    forms: Table<(usize, &'static Form)>,
    joins: Table<&'static Join>,
    cues: WordSet,
}

/// What a date expression was read as; `today` as in [`DateMention`].
#[derive(Clone, Copy, Debug)]
struct Read {
    expr: DateExpr,
    today: bool,
}

/// A match of an entry, and what its remembered parts say.
struct Parts<'a> {
    doc: &'a Document<'a>,
    items: &'a [Item],
    found: &'a Match,
    /// The expressions read so far; the value of a DATE item is an index into them.
    read: &'a [Read],
}

impl Parts<'_> {
    fn item(&self, name: &str) -> Option<&Item> {
        self.items.get(self.found.get(name)?)
    }

    fn text(&self, name: &str) -> Option<&str> {
        Some(self.doc.slice(self.item(name)?.span))
    }

    /// A day of a month: one or two digits, perhaps with an ordinal ending.
    fn day(&self, name: &str) -> Option<u8> {
        let text = self.text(name)?;
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let ending = &text[digits.len()..];
        let plain = matches!(ending.to_ascii_lowercase().as_str(), "" | "st" | "nd" | "rd" | "th");
        digits
            .parse()
            .ok()
            .filter(|day| plain && digits.len() <= 2 && (1..=31).contains(day))
    }

    /// Whether the day is written as an ordinal: "5th".
    fn ordinal(&self, name: &str) -> bool {
        self.day(name).is_some()
            && self
                .text(name)
                .is_some_and(|t| t.ends_with(|c: char| c.is_ascii_alphabetic()))
    }

    fn month(&self, name: &str) -> Option<u8> {
        u8::try_from(self.item(name)?.value)
            .ok()
            .filter(|month| (1..=12).contains(month))
    }

    fn weekday(&self, name: &str) -> Option<u8> {
        u8::try_from(self.item(name)?.value)
            .ok()
            .filter(|day| (1..=7).contains(day))
    }

    fn year(&self, name: &str) -> Option<i32> {
        year(self.text(name)?)
    }

    /// The expression of a DATE item.
    fn read(&self, name: &str) -> Option<Read> {
        let item = self.item(name).filter(|i| i.class.has(Class::DATE))?;
        self.read.get(item.value as usize).copied()
    }
}

/// The years that the regulator's texts can mean.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2049;

/// Four digits; behind them at most a word that lost its space ("2019Updated"), or one that a phrase has taken in
/// ("2015 providers").
fn year(text: &str) -> Option<i32> {
    let (digits, rest) = text.split_at_checked(4)?;
    let alone = rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase() || c == ' ');
    digits.parse().ok().filter(|year| alone && YEARS.contains(year))
}

/// A single date with nothing told of its weekday.
fn at(unit: Unit, year: Year) -> DateExpr {
    DateExpr::At(When {
        unit,
        year,
        weekday: None,
    })
}

impl Dates {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Dates, String> {
        let forms = forms::FORMS
            .iter()
            .enumerate()
            .flat_map(|(order, form)| form.says.iter().map(move |says| (*says, (order, form))));
        let forms = Table::compile(forms, lexicon)?;
        let rows = joins::JOINS
            .iter()
            .flat_map(|j| j.says.iter().map(move |says| (*says, j)));
        let cues = forms::CUES
            .split_whitespace()
            .map(|word| lexicon.intern(word))
            .collect();
        Ok(Dates {
            cues,
            forms,
            joins: Table::compile(rows, lexicon)?,
        })
    }

    /// Folds every date expression to one item of class DATE, whose value is the number of its mention.
    pub fn fold(&self, doc: &Document<'_>, items: &Items) -> (Items, Vec<DateMention>) {
        let mut mentions = Vec::new();
        let fens = forms::tells_of_the_fens(doc);
        let mut read = Vec::new();
        let folded = items.map(|sentence, list, out| {
            if !list.iter().any(|item| self.tells_time(item)) {
                out.extend_from_slice(list);
                return;
            }
            read.clear();
            let mut work = self.single(doc, list, fens, &mut read);
            while !read.is_empty() && self.join(doc, &mut work, &mut read) {}
            for item in &mut work {
                if !item.class.has(Class::DATE) {
                    continue;
                }
                let Some(found) = read.get(item.value as usize) else {
                    continue;
                };
                item.value = mentions.len() as u32;
                mentions.push(DateMention {
                    expr: found.expr,
                    span: item.span,
                    sentence,
                    today: found.today,
                });
            }
            out.append(&mut work);
        });
        (folded, mentions)
    }

    /// Whether an item can belong to a date; most sentences have none.
    fn tells_time(&self, item: &Item) -> bool {
        let told = Class::NUMBER
            .with(Class::MONTH)
            .with(Class::WEEKDAY)
            .with(Class::SEASON);
        item.class.has(told) || self.cues.has(item.word)
    }

    /// Folds the single dates of a sentence.
    fn single(&self, doc: &Document<'_>, list: &[Item], fens: bool, read: &mut Vec<Read>) -> Vec<Item> {
        let forms = self.forms_of(list);
        // Most numbers are no dates.
        if forms.is_empty() {
            return list.to_vec();
        }
        let mut out = Vec::with_capacity(list.len());
        let mut at = 0;
        while let Some(first) = list.get(at) {
            match form_at(doc, list, at, &forms, fens) {
                Some((end, Some(expr))) => {
                    out.push(dated(&list[at..end], read.len()));
                    let today = expr == DateExpr::Days(0);
                    read.push(Read { expr, today });
                    at = end;
                }
                Some((end, None)) => {
                    out.extend_from_slice(&list[at..end]);
                    at = end;
                }
                None => {
                    out.push(*first);
                    at += 1;
                }
            }
        }
        out
    }

    /// The forms that the items of a sentence have, by the item at which the date begins.
    fn forms_of(&self, list: &[Item]) -> Vec<Formed> {
        let forms = self.forms.matches(list).map(|(found, (order, form))| Formed {
            at: found.start + form.lead,
            found,
            order: *order,
            form,
        });
        let mut out: Vec<Formed> = forms.collect();
        out.sort_by_key(|formed| formed.at);
        out
    }

    /// Joins one pair of neighbours, from the right; false where nothing joins.
    fn join(&self, doc: &Document<'_>, work: &mut Vec<Item>, read: &mut Vec<Read>) -> bool {
        let mut found: Vec<_> = self.joins.matches(work).collect();
        // The longest of those that begin furthest to the right, of equals the first of the table.
        found.sort_by_key(|(m, _)| std::cmp::Reverse((m.start, m.end)));
        for (m, join) in found {
            let Some(made) = (join.make)(&Parts {
                doc,
                items: work,
                found: &m,
                read,
            }) else {
                continue;
            };
            let start = if join.led { m.end - 1 } else { m.start };
            let item = dated(&work[start..m.end], read.len());
            read.push(made);
            work.splice(start..m.end, [item]);
            return true;
        }
        false
    }
}

/// A form that some items have.
struct Formed {
    /// The item at which the date begins, behind what leads up to it.
    at: usize,
    found: Match,
    /// The place of the form in the table.
    order: usize,
    form: &'static Form,
}

/// The longest form that begins at `at` and makes sense, the first of the table among equals. Gives the item behind it,
/// and no expression where it is one that only looks like a date.
fn form_at(
    doc: &Document<'_>,
    list: &[Item],
    at: usize,
    forms: &[Formed],
    fens: bool,
) -> Option<(usize, Option<DateExpr>)> {
    let mut best: Option<(usize, usize, usize, Option<DateExpr>)> = None;
    let from = forms.partition_point(|formed| formed.at < at);
    for Formed { found, order, form, .. } in forms[from..].iter().take_while(|formed| formed.at == at) {
        if best
            .is_some_and(|(end, first, ..)| (end, std::cmp::Reverse(first)) >= (found.end, std::cmp::Reverse(*order)))
        {
            continue;
        }
        let end = found.end - form.tail;
        if end <= at {
            continue;
        }
        let made = match form.make {
            None => None,
            Some(make) => match make(&Parts {
                doc,
                items: list,
                found,
                read: &[],
            }) {
                Some(expr) if !(fens && forms::is_the_town(expr, list, at)) => Some(expr),
                _ => continue,
            },
        };
        best = Some((found.end, *order, end, made));
    }
    best.map(|(_, _, end, made)| (end, made))
}

/// One DATE item; no word of it stands for itself any more.
fn dated(parts: &[Item], value: usize) -> Item {
    Item {
        word: WordId::UNKNOWN,
        ..merge(parts, Class::DATE, value as u32)
    }
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    let forms = forms::FORMS.iter().map(|f| Rule::of("dates", f.id, f.yes, f.no));
    forms.chain(joins::JOINS.iter().map(|j| Rule::of("dates.joined", j.id, j.yes, j.no)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edtf::PartialDate;
    use crate::read::items;
    use crate::resolve::dates::{Clock, Told, resolve_among};

    /// What a text's dates are on Wednesday 20 September 2023, a visit of September 2016 having been told; "-" for none.
    fn told(text: &str) -> String {
        let mut lexicon = Lexicon::new();
        let phrases = items::phrases(&mut lexicon).unwrap();
        let dates = Dates::compile(&mut lexicon).unwrap();
        let doc = Document::parse(text);
        let (folded, mentions) = dates.fold(&doc, &items::lex(&doc, &lexicon, &phrases));
        let numbered: Vec<_> = folded
            .all
            .iter()
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect();
        assert_eq!(numbered, (0..mentions.len()).collect::<Vec<_>>(), "{text}");
        let clock = Clock {
            date: PartialDate::parse("2023-09-20").ok(),
        };
        let told = Told {
            last: PartialDate::parse("2016-09").ok(),
            ..Told::default()
        };
        let shown = |m: &DateMention| resolve_among(m.expr, clock, told).map_or("-".to_owned(), |(d, _)| d.to_string());
        mentions.iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_example_of_the_tables_holds() {
        let forms = forms::FORMS.iter().map(|f| (f.id, f.yes, f.no));
        let joins = joins::JOINS.iter().map(|j| (j.id, j.yes, j.no));
        let mut wrong = Vec::new();
        for (id, yes, no) in forms.chain(joins) {
            for (text, want) in yes.iter().copied().chain(no.iter().map(|text| (*text, ""))) {
                let got = told(text);
                if got != want {
                    wrong.push(format!("{id}: {text}: {got} instead of {want}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn lists_keep_their_ends() {
        let at = |day, year| When {
            unit: Unit::Day { month: 1, day },
            year,
            weekday: None,
        };
        let span = DateExpr::Span {
            start: at(9, Year::Open),
            end: at(11, Year::Is(2024)),
            listed: true,
        };
        assert_eq!(
            span.listed(),
            Some((
                DateExpr::At(at(9, Year::Is(2024))),
                DateExpr::At(at(11, Year::Is(2024)))
            ))
        );
        assert_eq!(DateExpr::Vague.listed(), None);
    }
}
