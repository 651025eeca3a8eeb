//! The headings of dated entries of which some leave out their year.
//!
//! ```text
//! 17 March          the newest, so of 2023
//! It's out.
//! 3 November        behind July
//! An inspector called.
//! 22 July 2022
//! We have been rated inadequate.
//! ```
//!
//! On a page of such entries a day has the year that its place among them gives it, whether the newest comes first or last.

use super::labels::Kind;
use super::lines::{HEAD_BLOCKS, Line, says_news};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::read::dates::{DateExpr, DateMention, Unit, When, Year};
use crate::read::items::Items;
use crate::resolve::dates::{Clock, resolve};
use crate::text::{Block, BlockKind, Document};
use chrono::{Datelike, Month};

/// The heading of an entry.
#[derive(Clone, Copy)]
struct Head {
    line: Line,
    expr: Option<DateExpr>,
    /// Whether its year is told.
    full: bool,
    /// Whether it is among the lines that date something already.
    known: bool,
    /// Whether its own words leave the year out.
    yearless: bool,
}

/// The order of the entries of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    NewestFirst,
    OldestFirst,
}

/// Adds the headings that leave out their year, and those that go with them.
pub(super) fn add_yearless(doc: &Document<'_>, items: &Items, mentions: &[DateMention], lines: &mut Vec<Line>) {
    let heads = heads(doc, items, mentions, lines);
    let in_head = heads.first().is_some_and(|h| h.known || h.line.block < HEAD_BLOCKS);
    if !in_head || !heads.iter().any(|h| h.yearless) || !heads.iter().any(|h| h.full) {
        return;
    }
    let dated = dates(&heads, order(doc, &heads));
    let told = heads.iter().zip(dated).filter(|(head, _)| !head.known);
    lines.extend(told.filter_map(|(head, date)| {
        Some(Line {
            date: date?,
            ..head.line
        })
    }));
    lines.sort_by_key(|l| l.sentence);
}

/// The lines that head entries, in their order.
fn heads(doc: &Document<'_>, items: &Items, mentions: &[DateMention], lines: &[Line]) -> Vec<Head> {
    let entry = |l: &&Line| matches!(l.kind, Kind::Bare | Kind::Updated) && l.plain;
    let known = lines.iter().filter(entry).map(|line| Head {
        line: *line,
        expr: None,
        full: true,
        known: true,
        yearless: false,
    });
    let mut out: Vec<Head> = known.collect();
    let years = years(doc, mentions);
    for mention in mentions {
        let Some(block) = doc.block_of(mention.sentence).filter(|b| heads_entry(doc, items, *b)) else {
            continue;
        };
        if out.iter().any(|h| h.known && h.line.sentence == mention.sentence) {
            continue;
        }
        let DateExpr::At(when) = mention.expr else { continue };
        let told = when.year;
        let year = match told {
            Year::Open => year_over(block, &years).map_or(Year::Open, Year::Is),
            told => told,
        };
        let when = When { year, ..when };
        let Some((date, _)) = resolve(DateExpr::At(when), Clock::default()) else {
            continue;
        };
        let day = matches!(when.unit, Unit::Day { .. });
        let month = date.has_year() && matches!(when.unit, Unit::Month(_));
        if !(day || month) {
            continue;
        }
        let line = Line {
            kind: Kind::Bare,
            date,
            span: mention.span,
            sentence: mention.sentence,
            block,
            plain: true,
        };
        out.push(Head {
            line,
            expr: Some(DateExpr::At(when)),
            full: date.has_year(),
            known: false,
            yearless: told == Year::Open,
        });
    }
    out.extend(months(doc, &years));
    out.sort_by_key(|h| h.line.sentence);
    out
}

/// "March" on a line of its own, below the heading "2018" and above running text.
fn months(doc: &Document<'_>, years: &[(usize, i32)]) -> Vec<Head> {
    let from = years.first().map_or(doc.blocks.len(), |(block, _)| *block);
    let head = |(block, own): (usize, &Block)| {
        let below = doc.blocks.get(block + 1)?;
        let heading = own.kind == BlockKind::Heading && below.kind == BlockKind::Paragraph;
        let month: Month = doc.slice(own.span).trim().parse().ok().filter(|_| heading)?;
        let when = When {
            unit: Unit::Month(month.number_from_month() as u8),
            year: Year::Is(year_over(block, years)?),
            weekday: None,
        };
        let (date, _) = resolve(DateExpr::At(when), Clock::default())?;
        let line = Line {
            kind: Kind::Bare,
            date,
            span: own.span,
            sentence: own.sentences.start,
            block,
            plain: true,
        };
        Some(Head {
            line,
            expr: None,
            full: true,
            known: false,
            yearless: true,
        })
    };
    doc.blocks.iter().enumerate().skip(from).filter_map(head).collect()
}

/// Headings that are a year and nothing else, or news of a year, by their block.
fn years(doc: &Document<'_>, mentions: &[DateMention]) -> Vec<(usize, i32)> {
    let year = |m: &DateMention| {
        let DateExpr::At(When {
            unit: Unit::Year,
            year: Year::Is(year),
            ..
        }) = m.expr
        else {
            return None;
        };
        let block = doc.block_of(m.sentence)?;
        let own = doc.blocks.get(block)?;
        let line = doc.slice(own.span).trim();
        let alone = line == doc.slice(m.span) || says_news(&line.to_lowercase());
        (own.kind == BlockKind::Heading && line.ends_with(doc.slice(m.span)) && alone).then_some((block, year))
    };
    mentions.iter().filter_map(year).collect()
}

/// The year of the last such heading over a block.
fn year_over(block: usize, years: &[(usize, i32)]) -> Option<i32> {
    let over = years.iter().rev().find(|(b, _)| *b < block)?;
    Some(over.1)
}

/// A date on a line of its own, above running text.
fn heads_entry(doc: &Document<'_>, items: &Items, block: usize) -> bool {
    let Some([own, below]) = doc.blocks.get(block..block + 2) else {
        return false;
    };
    let list = items.of(own.sentences.start);
    own.kind == BlockKind::Heading
        && own.sentences.len() == 1
        && below.kind == BlockKind::Paragraph
        && own.after_gap
        && matches!(list, [only] if only.class.has(Class::DATE))
}

/// The order of the entries: as the years that are told say, or the text itself, or the days of the week; else the newest
/// come first, unless the entries lie much nearer to each other the other way round.
fn order(doc: &Document<'_>, heads: &[Head]) -> Order {
    const SAID: &[&str] = &[
        "latest at the top",
        "latest is at the top",
        "newest at the top",
        "newest is at the top",
        "newest first",
        "latest first",
        "most recent first",
        "most recent at the top",
        "most recent update first",
    ];
    let full: Vec<PartialDate> = heads.iter().filter(|h| h.full).map(|h| h.line.date).collect();
    if full.len() > 1 {
        let rises = full.windows(2).all(|w| w[0].chronological(&w[1]).is_lt());
        return if rises { Order::OldestFirst } else { Order::NewestFirst };
    }
    let text = doc.text.to_ascii_lowercase();
    if SAID.iter().any(|words| text.contains(words)) {
        return Order::NewestFirst;
    }
    let (down, up) = (dates(heads, Order::NewestFirst), dates(heads, Order::OldestFirst));
    match (wrong_weekdays(heads, &down), wrong_weekdays(heads, &up)) {
        (a, b) if a < b => Order::NewestFirst,
        (a, b) if a > b => Order::OldestFirst,
        _ if 3 * days(&up) < 2 * days(&down) => Order::OldestFirst,
        _ => Order::NewestFirst,
    }
}

/// How many headings have a day of the week that their date does not have.
fn wrong_weekdays(heads: &[Head], dates: &[Option<PartialDate>]) -> usize {
    let wrong = |(head, date): &(&Head, &Option<PartialDate>)| match (head.expr, date.and_then(|d| d.earliest())) {
        (Some(DateExpr::At(when)), Some(day)) => {
            let told = when.weekday.map(u32::from);
            told.is_some_and(|w| w != day.weekday().number_from_monday())
        }
        _ => false,
    };
    heads.iter().zip(dates).filter(wrong).count()
}

/// The days from the first to the last.
fn days(dates: &[Option<PartialDate>]) -> i64 {
    let all = || dates.iter().flatten().filter_map(|d| d.earliest());
    match (all().min(), all().max()) {
        (Some(first), Some(last)) => (last - first).num_days(),
        _ => 0,
    }
}

/// The dates of the headings in an order; none for one that has no place in it.
fn dates(heads: &[Head], order: Order) -> Vec<Option<PartialDate>> {
    let mut out: Vec<Option<PartialDate>> = heads.iter().map(|h| h.full.then_some(h.line.date)).collect();
    let Some(first) = heads.iter().position(|h| h.full) else {
        return out;
    };
    let mut last = heads[first].line.date;
    for n in (0..first).rev() {
        let date = heads[n]
            .expr
            .and_then(|e| in_order(e, last, order == Order::NewestFirst));
        last = date.unwrap_or(last);
        out[n] = date;
    }
    last = heads[first].line.date;
    for n in first + 1..heads.len() {
        if heads[n].full {
            last = heads[n].line.date;
            continue;
        }
        let next = heads[n..].iter().find(|h| h.full);
        let date = heads[n]
            .expr
            .and_then(|e| in_order(e, last, order == Order::OldestFirst));
        let passed = |d: &PartialDate| {
            next.is_some_and(|next| {
                let beside = d.chronological(&next.line.date);
                if order == Order::OldestFirst {
                    beside.is_gt()
                } else {
                    beside.is_lt()
                }
            })
        };
        out[n] = date.filter(|d| !passed(d));
        last = out[n].unwrap_or(last);
    }
    out
}

/// The year of a day told next to a dated entry, on a page that goes on to later dates from there or to earlier ones.
fn in_order(expr: DateExpr, last: PartialDate, rises: bool) -> Option<PartialDate> {
    const ALMOST_A_YEAR: i64 = 364;
    let until = match rises {
        true => last.latest()? + chrono::Duration::days(ALMOST_A_YEAR),
        false => last.latest()?,
    };
    let clock = Clock {
        date: Some(PartialDate::day(until)),
    };
    // The day of the week must not put a past day into the days to come.
    let DateExpr::At(when) = expr else { return None };
    let plain = DateExpr::At(When { weekday: None, ..when });
    Some(resolve(plain, clock)?.0)
}
