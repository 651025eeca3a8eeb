//! Lines that date a text: datelines, bylines, headings of entries, and those that only look so.

use super::labels::{ALONE, Kind, Label, Place, RELATED};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::read::dates::{DateExpr, DateMention, Unit};
use crate::read::items::{Item, Items};
use crate::read::pattern::{Match, Table};
use crate::resolve::dates::{Clock, resolve};
use crate::text::{BlockKind, Document, Span};
use rustc_hash::FxHashSet;
use std::cmp::Ordering;

/// A line that dates something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub kind: Kind,
    pub date: PartialDate,
    pub span: Span,
    pub sentence: usize,
    pub block: usize,
    /// Whether it holds nothing but the label and the date.
    pub plain: bool,
}

/// Words that may stand in a line that is else only a date.
const BESIDE: &[&str] = &[
    "at", "am", "pm", "a.m", "p.m", "gmt", "bst", "on", "the", "min", "mins", "minute", "read", "hrs", "noon", "o",
];

/// How many blocks the head of a document may have, and how many paragraphs.
pub(super) const HEAD_BLOCKS: usize = 24;
const HEAD_PARAGRAPHS: usize = 3;

/// A question or caption with its mark is no paragraph yet.
const PARAGRAPH: u32 = 60;

/// A line with a date that says something of the whole text is short.
const SHORT: usize = 26;

/// All lines that date the text or a part of it, in their order.
pub(super) fn read(
    doc: &Document<'_>,
    items: &Items,
    mentions: &[DateMention],
    labels: &Table<&'static Label>,
) -> Vec<Line> {
    let head = head_of(doc);
    let mut lines = Vec::new();
    for sentence in 0..doc.sentences.len() {
        lines.extend(of_sentence(doc, items.of(sentence), sentence, mentions, labels, head));
    }
    settle_labels_alone(doc, &mut lines);
    settle_profiles(doc, &mut lines);
    settle_related(doc, &mut lines);
    settle_titled(doc, items, &mut lines);
    settle_leads(doc, &mut lines);
    settle_months(doc, items, &mut lines);
    settle_updates(&mut lines);
    settle_bare(&mut lines, head);
    lines.retain(|l| l.kind != Kind::Not);
    super::entries::add_yearless(doc, items, mentions, &mut lines);
    lines
}

/// Behind the last block of the head.
fn head_of(doc: &Document<'_>) -> usize {
    let mut paragraphs = 0;
    for (n, block) in doc.blocks.iter().enumerate().take(HEAD_BLOCKS) {
        let long = block.span.end - block.span.start >= PARAGRAPH;
        paragraphs += usize::from(long && block.kind == BlockKind::Paragraph);
        if paragraphs == HEAD_PARAGRAPHS {
            return n;
        }
    }
    doc.blocks.len().min(HEAD_BLOCKS)
}

fn of_sentence(
    doc: &Document<'_>,
    list: &[Item],
    sentence: usize,
    mentions: &[DateMention],
    labels: &Table<&'static Label>,
    head: usize,
) -> Vec<Line> {
    let mut out = Vec::new();
    let Some(block) = doc.block_of(sentence) else {
        return out;
    };
    if !list.iter().any(|i| i.class.has(Class::DATE)) {
        return out;
    }
    let line = |kind, at: usize, plain| {
        let mention = mentions.get(list.get(at)?.value as usize)?;
        let date = own_date(mention.expr, kind)?;
        Some(Line {
            kind,
            date,
            span: mention.span,
            sentence,
            block,
            plain,
        })
    };
    let lead = leads_entry(doc, list, sentence, block);
    if let Some((at, Kind::Updated)) = lead {
        out.extend(line(Kind::Updated, at, false));
        return out;
    }
    let mut from = 0;
    // "date 2021-06-10 There are 12 homes": what is left of the head of a page.
    let crawled = || sentence == 0 && doc.text.starts_with(char::is_whitespace) || block < head && is_iso(doc, list);
    if doc.slice(list[0].span) == "date" && list.get(1).is_some_and(|i| i.class.has(Class::DATE)) && crawled() {
        out.extend(line(Kind::Crawl, 1, true));
        from = 2;
    }
    // The cell of a table holds the date of what its row tells.
    let cell = doc
        .blocks
        .get(block)
        .is_some_and(|b| b.kind == BlockKind::Row && b.sentences.len() > 2);
    if let Some(at) = only_date(doc, &list[from..]).filter(|_| !cell) {
        let bare = line(Kind::Bare, from + at, true);
        // "Summer 2016" or "June 2016" below the title of a newsletter is its issue.
        let issue = || block < MASTHEAD && heads_newsletter(doc, block);
        out.extend(bare.or_else(|| {
            // Whether a month heads an inspection the page says.
            let month = line(Kind::Issue, from + at, true)?;
            let kind = if issue() { Kind::Issue } else { Kind::Month };
            Some(Line { kind, ..month })
        }));
        return out;
    }
    while let Some((end, at, label)) = label_at(doc, list, from, labels, block < head || block + 1 == doc.blocks.len())
    {
        // "Inspected: 4 March 2020    Published: 30 April 2020": the report of that visit.
        let of_visit = from > 0 && label.kind == Kind::Published && out.iter().all(|l| l.kind == Kind::Not);
        let kind = if of_visit { Kind::Not } else { label.kind };
        out.extend(line(kind, at, from == 0 && end == list.len()));
        from = end;
    }
    let at = list.iter().position(|i| i.class.has(Class::DATE));
    if out.is_empty() && block < head && loosely_dated(doc, list, block) {
        out.extend(at.and_then(|at| line(Kind::Loose, at, false)));
    }
    if out.is_empty() && block < head && opens_meeting(doc, list) {
        out.extend(line(Kind::Meeting, 0, false));
    }
    if out.is_empty() && block < head {
        out.extend(placed_date(list).and_then(|at| line(Kind::Byline, at, false)));
    }
    if out.is_empty()
        && let Some((at, kind)) = lead
    {
        out.extend(line(kind, at, false));
    }
    if let Some(at) = titled_date(doc, list, block).filter(|_| out.iter().all(|l| l.kind == Kind::Loose)) {
        // Whether it dates an entry the other titles of the page say.
        out.extend(line(Kind::Titled, at, false));
    }
    out
}

/// "Thursday 4 May 2021, 2.00pm, The Boardroom": the day, the hour and the place of a meeting.
fn opens_meeting(doc: &Document<'_>, list: &[Item]) -> bool {
    let hour = |i: &Item| {
        let text = doc.slice(i.span).to_ascii_lowercase();
        text.starts_with(|c: char| c.is_ascii_digit()) && (text.ends_with("pm") || text.ends_with("am"))
            || matches!(text.as_str(), "pm" | "am" | "noon")
    };
    let [date, behind @ ..] = list else { return false };
    date.class.has(Class::DATE) && behind.iter().take(4).any(hour) && list.len() <= SHORT && !ends_sentence(doc, list)
}

/// "SELBY, 4 May 2021 - The surgery ...": the date behind the town that opens a story.
fn placed_date(list: &[Item]) -> Option<usize> {
    const TOWN: usize = 3;
    let at = list.iter().take(TOWN + 2).position(|i| i.class.has(Class::DATE))?;
    let (town, comma) = list[..at].split_at(at.checked_sub(1)?);
    let placed = !town.is_empty() && town.iter().all(|i| i.capital) && comma[0].class.has(Class::COMMA);
    (placed && list.get(at + 1)?.class.has(Class::DASH)).then_some(at)
}

/// Whether the date that stands second in a line is written as "2021-06-10".
fn is_iso(doc: &Document<'_>, list: &[Item]) -> bool {
    let text = list.get(1).map_or("", |i| doc.slice(i.span));
    text.len() == 10 && text.starts_with("20") && text.split('-').count() == 3
}

/// "Our new report (4 May 2021)", "4 May 2021 - Our new report": the date at one end of a title, behind a mark.
fn titled_date(doc: &Document<'_>, list: &[Item], block: usize) -> Option<usize> {
    let title = doc.blocks.get(block)?;
    let mark = Class::DASH.with(Class::COLON);
    let one = list.iter().filter(|i| i.class.has(Class::DATE)).count() == 1;
    if title.kind != BlockKind::Heading || title.sentences.len() != 1 || !one || list.len() < 4 {
        return None;
    }
    match list {
        [.., open, date, close]
            if open.class.has(Class::OPEN) && date.class.has(Class::DATE) && close.class.has(Class::CLOSE) =>
        {
            Some(list.len() - 2)
        }
        [.., parted, date] if parted.class.has(mark) && date.class.has(Class::DATE) => Some(list.len() - 1),
        [date, parted, ..] if date.class.has(Class::DATE) && parted.class.has(mark) => Some(0),
        // "12/09/2021 Our new report"
        [date, ..] if date.class.has(Class::DATE) && doc.slice(date.span).contains('/') => Some(0),
        _ => None,
    }
}

/// "4 May 2021 - Our report is out. It says ...", "Update (4 May 2021): Our report ...": the date that opens a paragraph, parted
/// from it by a mark, and whether a word says that it dates an entry.
fn leads_entry(doc: &Document<'_>, list: &[Item], sentence: usize, block: usize) -> Option<(usize, Kind)> {
    let mark = Class::DASH.with(Class::COLON);
    let aside = mark.with(Class::OPEN).with(Class::CLOSE).with(Class::COMMA);
    let lead = |i: &&Item| i.class.has(aside) || i.reads(doc, ENTRY) || i.reads(doc, OF_ENTRY);
    let at = list.iter().take_while(lead).count();
    if at > LEAD_WORDS || !list.get(at)?.class.has(Class::DATE) {
        return None;
    }
    let behind = list[at + 1..].iter().take_while(lead).count().min(LEAD_WORDS);
    let (before, behind) = (&list[..at], &list[at + 1..][..behind]);
    let closed = before.iter().any(|i| i.class.has(Class::OPEN)) && behind.iter().any(|i| i.class.has(Class::CLOSE));
    let parted = closed || behind.last().is_some_and(|i| i.class.has(mark));
    let b = doc.blocks.get(block)?;
    let stop = list.last().is_some_and(|i| i.reads(doc, &["."]));
    let text = b.sentences.len() > 1 || b.span.end - b.span.start > PARAGRAPH || stop;
    let opens = b.sentences.start == sentence && text;
    let says = before.iter().chain(behind).any(|i| i.reads(doc, ENTRY));
    let kind = match b.kind {
        BlockKind::Paragraph | BlockKind::Bullet if says => Kind::Updated,
        BlockKind::Paragraph => Kind::Lead,
        _ => return None,
    };
    (opens && parted).then_some((at, kind))
}

/// So many words and marks may stand on either side of the date that opens an entry.
const LEAD_WORDS: usize = 4;

/// Words that say of a date that an entry was written then, and words that may stand beside them.
const ENTRY: &[&str] = &["update", "updates", "updated", "news", "latest", "posted", "newsflash"];
const OF_ENTRY: &[&str] = &[
    "cqc",
    "on",
    "as",
    "of",
    "at",
    "our",
    "practice",
    "surgery",
    "inspection",
];

/// Dates that open their paragraphs head the entries of a page of news, if there are several in their order.
fn settle_leads(doc: &Document<'_>, lines: &mut [Line]) {
    let leads: Vec<Line> = lines.iter().filter(|l| l.kind == Kind::Lead).copied().collect();
    let from = leads.first().map_or(0, |l| l.block);
    let heads = leads.len() > 1 && are_in_order(&leads) && is_news(doc, from);
    for line in lines.iter_mut().filter(|l| l.kind == Kind::Lead) {
        line.kind = if heads { Kind::Updated } else { Kind::Not };
    }
}

/// Whether the dates of lines rise from each to the next, or fall.
fn are_in_order(lines: &[Line]) -> bool {
    let all = |sign: Ordering| lines.windows(2).all(|w| w[0].date.chronological(&w[1].date) == sign);
    all(Ordering::Less) || all(Ordering::Greater)
}

/// Whether a line right over a block says that what follows is news.
fn is_news(doc: &Document<'_>, block: usize) -> bool {
    (block.saturating_sub(4)..block).any(|b| {
        let line = label_text(doc, b);
        line.len() < 60 && says_news(&line)
    })
}

/// Whether a line in lower case speaks of news.
pub(super) fn says_news(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric());
    words.any(|w| matches!(w, "news" | "updates" | "update" | "diary"))
}

/// "October 2022" and "March 2020" over a paragraph each, on a page of "inspection reports" or "ratings": the inspections
/// that they tell of.
fn settle_months(doc: &Document<'_>, items: &Items, lines: &mut [Line]) {
    // The first may have been taken for the issue of a newsletter.
    let is_month = |l: &Line| l.kind == Kind::Month || l.kind == Kind::Issue && l.plain;
    let months: Vec<Line> = lines.iter().filter(|l| is_month(l)).copied().collect();
    let heads = |l: &Line| {
        let below = doc.blocks.get(l.block + 1).map(|b| b.kind);
        doc.blocks.get(l.block).is_some_and(|b| b.kind == BlockKind::Heading) && below == Some(BlockKind::Paragraph)
    };
    let from = months.first().map_or(0, |l| l.block);
    let told = Class::INSPECT.with(Class::GRADE);
    let titled = (from.saturating_sub(4)..from).any(|b| {
        let mut sentences = doc.blocks.get(b).map_or(0..0, |b| b.sentences.clone());
        sentences.any(|s| items.of(s).iter().any(|i| i.class.has(told)))
    });
    let all = months.len() > 1 && are_in_order(&months) && months.iter().all(heads);
    // "News and updates" over them: they date what is told.
    let news = is_news(doc, from);
    for line in lines.iter_mut().filter(|l| is_month(l)) {
        line.kind = match all {
            true if news => Kind::Updated,
            true if titled => Kind::Inspection,
            _ if line.kind == Kind::Issue => Kind::Issue,
            // Alone at the foot of the page, or over a letter, it says when that was written.
            _ if months.len() == 1 && (line.block + 1 == doc.blocks.len() || opens_letter(doc, line.block + 1)) => {
                Kind::LastUpdated
            }
            _ => Kind::Not,
        };
    }
}

/// "Dear patients,": a letter begins.
fn opens_letter(doc: &Document<'_>, block: usize) -> bool {
    doc.blocks
        .get(block)
        .is_some_and(|b| doc.slice(b.span).starts_with("Dear "))
}

/// Titles with a date each head the entries of a page if there are several, in the order of their dates and with some
/// text below each. "Inspection of 4 May 2021" and the like date visits.
fn settle_titled(doc: &Document<'_>, items: &Items, lines: &mut Vec<Line>) {
    let titles: Vec<Line> = lines.iter().filter(|l| l.kind == Kind::Titled).copied().collect();
    let told = |l: &Line| {
        doc.blocks
            .get(l.block + 1)
            .is_some_and(|b| matches!(b.kind, BlockKind::Paragraph | BlockKind::Bullet))
    };
    let visit = |l: &Line| {
        let list = items.of(l.sentence);
        let mut words = list
            .iter()
            .filter(|i| i.class.has(Class::WORD) && !i.class.has(Class::DATE));
        let last = words.next_back();
        last.is_some_and(|i| i.class.has(Class::INSPECT) && !doc.slice(i.span).ends_with("ed"))
    };
    let visits = titles.iter().filter(|l| visit(l)).count();
    let heads = titles.len() > 1 && are_in_order(&titles) && titles.iter().all(told) && 2 * visits <= titles.len();
    // "12 September 2021 - Surgery praised", alone over a story: of that day.
    let leads = |l: &Line| l.block == 0 && titles.len() == 1 && items.of(l.sentence)[0].class.has(Class::DATE);
    for line in lines.iter_mut().filter(|l| l.kind == Kind::Titled) {
        line.kind = match heads {
            true => Kind::Updated,
            false if leads(line) => Kind::Loose,
            false => Kind::Not,
        };
    }
    // What heads an entry dates no more than that.
    if heads {
        let titled: FxHashSet<usize> = titles.iter().map(|t| t.sentence).collect();
        lines.retain(|l| l.kind != Kind::Loose || !titled.contains(&l.sentence));
    }
}

/// So many lines at the top may hold the title of a newsletter and its issue.
const MASTHEAD: usize = 5;

/// Whether the lines above or right below call the text a newsletter.
fn heads_newsletter(doc: &Document<'_>, block: usize) -> bool {
    let words = ["news", "newsletter", "bulletin", "newssheet", "gazette"];
    let says = |b: &crate::text::Block| {
        let line = doc.slice(b.span);
        line.len() < 80
            && line
                .split(|c: char| !c.is_alphanumeric())
                .any(|w| words.iter().any(|n| w.eq_ignore_ascii_case(n)))
    };
    doc.blocks.iter().take(block + 2).any(says)
}

/// The date of a line: a full day, for an issue or a meeting also a month or season; never one that needs a clock.
fn own_date(expr: DateExpr, kind: Kind) -> Option<PartialDate> {
    let (date, _) = resolve(expr, Clock::default())?;
    let is_day = matches!(expr, DateExpr::At(when) if matches!(when.unit, Unit::Day { .. }));
    let is_year = matches!(expr, DateExpr::At(when) if when.unit == Unit::Year);
    let fits = match kind {
        Kind::Bare => is_day || matches!(expr, DateExpr::Span { .. }),
        Kind::Published | Kind::Issue | Kind::LastUpdated | Kind::Lead | Kind::Not => !is_year,
        Kind::Month => true,
        _ => is_day,
    };
    (date.has_year() && fits).then_some(date)
}

/// The DATE item of a line that holds nothing else but an hour and marks.
fn only_date(doc: &Document<'_>, list: &[Item]) -> Option<usize> {
    let mut dates = list.iter().enumerate().filter(|(_, i)| i.class.has(Class::DATE));
    let (at, _) = dates.next()?;
    (dates.next().is_none() && list.len() < 14 && list.iter().enumerate().all(|(n, i)| n == at || is_beside(doc, i)))
        .then_some(at)
}

/// An hour, a mark or a small word of a dateline.
fn is_beside(doc: &Document<'_>, item: &Item) -> bool {
    let text = doc.slice(item.span);
    let hour = text.starts_with(|c: char| c.is_ascii_digit());
    let mark = !text.starts_with(char::is_alphanumeric);
    hour || mark || item.class.has(Class::WEEKDAY) || BESIDE.contains(&text.to_lowercase().as_str())
}

/// The first label from an item on: where it ends, where its date stands, and which it is.
fn label_at(
    doc: &Document<'_>,
    list: &[Item],
    from: usize,
    labels: &Table<&'static Label>,
    in_head: bool,
) -> Option<(usize, usize, &'static Label)> {
    let start = (from..list.len())
        .find(|n| doc.slice(list[*n].span).starts_with(char::is_alphanumeric) || list[*n].class.has(Class::DATE))?;
    let first = list[..start].iter().all(|i| !i.class.has(Class::WORD)) || from > 0;
    let labelled: Vec<(Match, &&Label)> = labels.matches(list).filter(|(m, _)| m.start >= start).collect();
    for found in labelled.chunk_by(|a, b| a.0.start == b.0.start) {
        let found = found.iter().filter(|(m, label)| {
            let at = m.start;
            let placed = at == start && first && label.place != Place::Any
                || label.place == Place::Any
                || label.place == Place::Head && at <= FAR && in_head && !only_behind_next(doc, list, at);
            placed
                && stands_alone(doc, list, m, label)
                && (label.kind != Kind::Byline || in_head && ends_line(doc, list, m.end))
        });
        // The shortest way from the label to its date; of equals the first of the table.
        if let Some((m, label)) = found.min_by_key(|(m, label)| (m.end, precedence(label.kind))) {
            return Some((m.end, m.get("d")?, *label));
        }
    }
    None
}

/// Of two labels for one date the one that says more: what is no date of the text, then "Date of publication" of a report.
fn precedence(kind: Kind) -> u8 {
    match kind {
        Kind::Not => 0,
        Kind::ReportDate => 1,
        _ => 2,
    }
}

/// So far into a line its label may stand.
const FAR: usize = 8;

/// Whether label and date are a line of their own, and not the beginning of a sentence: "Published in May 2021, it says".
fn stands_alone(doc: &Document<'_>, list: &[Item], found: &Match, label: &Label) -> bool {
    let Some(date) = found.get("d") else { return false };
    let between = list.get(found.start + 1..date).unwrap_or(&[]);
    let colon = between.first().is_some_and(|i| i.class.has(Class::COLON));
    let rest = list.len() - found.end;
    match label.kind {
        Kind::Not | Kind::ReportDate => true,
        Kind::Updated => {
            let parted = between.last().is_some_and(|i| {
                i.class
                    .has(Class::DASH.with(Class::COLON).with(Class::COMMA).with(Class::OPEN))
            });
            rest <= 3 && (parted || between.iter().all(|i| is_beside(doc, i)))
        }
        Kind::Published => colon || rest <= 8 || label_word(doc, list, found.end),
        // "It was presented to the patients' group on 3 March": a sentence, not the heading of minutes.
        Kind::Meeting | Kind::Issue => {
            // "A meeting was held on 3 March."
            let verb = Class::BE.with(Class::HAVE).with(Class::MODAL);
            let tells = list[..date].iter().any(|i| i.class.has(verb));
            list.len() <= SHORT && rest <= 12 && !tells && !ends_sentence(doc, list)
        }
        _ => list.len() <= SHORT,
    }
}

fn ends_sentence(doc: &Document<'_>, list: &[Item]) -> bool {
    list.len() > 9 && list.last().is_some_and(|i| doc.slice(i.span) == ".")
}

/// Whether another label follows: "Published: D Page last updated: D".
fn label_word(doc: &Document<'_>, list: &[Item], at: usize) -> bool {
    list.get(at).is_some_and(|i| {
        matches!(
            doc.slice(i.span).to_lowercase().as_str(),
            "updated" | "last" | "page" | "by" | "modified"
        )
    })
}

fn only_behind_next(doc: &Document<'_>, list: &[Item], at: usize) -> bool {
    list[..at].iter().any(|i| {
        matches!(
            doc.slice(i.span).to_lowercase().as_str(),
            "next" | "last" | "since" | "at" | "previous" | "future"
        )
    })
}

/// Whether what stands behind a byline's date is at most an hour, or where it was filed: "in Adults, Inspection".
fn ends_line(doc: &Document<'_>, list: &[Item], end: usize) -> bool {
    let filed =
        list.get(end).is_some_and(|i| doc.slice(i.span) == "in") && list.get(end + 1).is_some_and(|i| i.capital);
    filed || list[end..].iter().all(|i| !i.class.has(Class::WORD)) || list.len() - end <= 3
}

/// What parts the fields of a line over an entry.
const PARTED: &[&str] = &["|", "/", "·", "•", "»", "—"];

/// A short heading with a date at one end or between bars, of which nothing says that it dates a visit or report.
fn loosely_dated(doc: &Document<'_>, list: &[Item], block: usize) -> bool {
    let heading = doc.blocks.get(block).is_some_and(|b| b.kind == BlockKind::Heading);
    let other = Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::RATING)
        .with(Class::GRADE)
        .with(Class::CQC);
    let date = list.iter().position(|i| i.class.has(Class::DATE));
    // "Elm Row Surgery / 4 May 2021 / News / No comments"
    let parts = |i: Option<&Item>| i.is_none_or(|i| PARTED.contains(&doc.slice(i.span)));
    let parted = date.is_some_and(|d| parts(d.checked_sub(1).map(|n| &list[n])) && parts(list.get(d + 1)));
    // "Selby Times, 4 May 2021, page 5"
    let page = list
        .len()
        .checked_sub(3)
        .filter(|n| list[n + 1].reads(doc, &["page", "p", "pages"]));
    let last = page.and_then(|n| n.checked_sub(1)).map_or(list.last(), |n| list.get(n));
    let at_end = [list.first(), last]
        .into_iter()
        .flatten()
        .any(|i| i.class.has(Class::DATE));
    heading
        && (at_end && list.len() <= 9 || parted && list.len() <= SHORT)
        && !list.iter().any(|i| i.class.has(other) && !i.class.has(Class::DATE))
}

/// A block's words in lower case, without the colon or dash behind them.
fn label_text(doc: &Document<'_>, block: usize) -> String {
    label(doc, block).to_lowercase()
}

/// A block's text without the colon or dash behind it.
fn label<'d>(doc: &Document<'d>, block: usize) -> &'d str {
    let text = doc.blocks.get(block).map_or("", |b| doc.slice(b.span));
    text.trim_end_matches([':', '…', '.', ' ', '-'])
}

/// Whether a block is one of these labels, case ignored.
fn is_label(doc: &Document<'_>, block: usize, labels: &[&str]) -> bool {
    let text = label(doc, block);
    labels.iter().any(|l| l.eq_ignore_ascii_case(text))
}

/// "Published:" on the line before its date; "Next meeting" over the date of that.
fn settle_labels_alone(doc: &Document<'_>, lines: &mut [Line]) {
    for line in lines.iter_mut().filter(|l| l.kind == Kind::Bare && l.block > 0) {
        let before = label_text(doc, line.block - 1);
        if let Some((_, kind)) = ALONE.iter().find(|(label, _)| *label == before) {
            line.kind = *kind;
        } else if before.len() < 60 && before.split(' ').any(|w| matches!(w, "next" | "closing" | "deadline")) {
            line.kind = Kind::Not;
        }
    }
}

/// On the regulator's profile pages a bare date heads an inspection, or a review of data.
fn settle_profiles(doc: &Document<'_>, lines: &mut [Line]) {
    let heads = ["all inspections", "inspections", "previous inspections"];
    let listed = (0..doc.blocks.len()).find(|b| is_label(doc, *b, &heads));
    for line in lines.iter_mut() {
        // "Inspection carried out on 4 May 2021" over "During a routine inspection".
        let headed = line.kind == Kind::Not && line.plain && {
            let text = label_text(doc, line.block);
            text.starts_with("inspection") || text.starts_with("review")
        };
        if line.kind != Kind::Bare && !headed {
            continue;
        }
        let next = label_text(doc, line.block + 1);
        let told = next.starts_with("during a") && next.len() < 110;
        if headed && !told {
            continue;
        }
        if headed && label_text(doc, line.block).starts_with("review") {
            line.kind = Kind::Review;
            continue;
        }
        // "During a monthly review of our data", "During an annual regulatory review"
        if told && next.split(' ').any(|w| w == "review") && !next.contains("inspection") {
            line.kind = Kind::Review;
        } else if told || listed.is_some_and(|b| b < line.block) {
            line.kind = Kind::Inspection;
        }
    }
}

/// Below a heading such as "More on this story" dates are those of other stories.
fn settle_related(doc: &Document<'_>, lines: &mut [Line]) {
    let half = doc.blocks.len() / 2;
    let own = lines
        .iter()
        .find(|l| !matches!(l.kind, Kind::Not | Kind::LastUpdated))
        .map_or(usize::MAX, |l| l.block);
    let from = (1..doc.blocks.len()).find(|b| (*b > own || *b >= half) && is_label(doc, *b, RELATED));
    let Some(from) = from else { return };
    for line in lines
        .iter_mut()
        .filter(|l| l.block > from && l.kind != Kind::LastUpdated)
    {
        line.kind = if matches!(line.kind, Kind::Bare | Kind::Published) {
            Kind::Related
        } else {
            Kind::Not
        };
    }
}

/// "Updated" beside a date of publication does not replace it.
fn settle_updates(lines: &mut [Line]) {
    for n in 1..lines.len() {
        let before = lines[n - 1];
        let beside = lines[n].block - before.block <= 1
            && matches!(
                before.kind,
                Kind::Published | Kind::Bare | Kind::Byline | Kind::Crawl | Kind::Loose
            );
        if beside && lines[n].kind == Kind::Updated {
            lines[n].kind = Kind::LastUpdated;
        }
    }
}

/// A lone date far down the page, a span, or a date among the cells of a table heads nothing.
fn settle_bare(lines: &mut [Line], head: usize) {
    let in_head = lines
        .iter()
        .any(|l| matches!(l.kind, Kind::Bare | Kind::Updated) && l.block < head);
    for line in lines.iter_mut().filter(|l| l.kind == Kind::Bare) {
        let day = line.date.earliest() == line.date.latest();
        if !day || !in_head {
            line.kind = Kind::Not;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Datelines;
    use super::super::labels::LABELS;
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::read::{dates::Dates, items};

    fn kinds(text: &str) -> Vec<Kind> {
        let mut lexicon = Lexicon::new();
        let phrases = items::phrases(&mut lexicon).unwrap();
        let dates = Dates::compile(&mut lexicon).unwrap();
        let lines = Datelines::compile(&mut lexicon).unwrap();
        let doc = Document::parse(text);
        let (items, mentions) = dates.fold(&doc, &items::lex(&doc, &lexicon, &phrases));
        read(&doc, &items, &mentions, &lines.labels)
            .iter()
            .map(|l| l.kind)
            .collect()
    }

    #[test]
    fn every_example_of_the_labels_holds() {
        let mut wrong = Vec::new();
        for label in LABELS {
            for line in label.yes {
                let want = if label.kind == Kind::Not {
                    vec![]
                } else {
                    vec![label.kind]
                };
                if kinds(line) != want {
                    wrong.push(format!("{}: {line}: {:?}", label.id, kinds(line)));
                }
            }
            for line in label.no {
                if kinds(line).contains(&label.kind) {
                    wrong.push(format!("{}: not {line}", label.id));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
