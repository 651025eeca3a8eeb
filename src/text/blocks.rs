//! Lines become blocks: headings, bullets, table rows and paragraphs.

use super::furniture::{counts_comments, is_furniture, is_no_headline, is_of_any_page, is_over_headlines, is_ranking};
use super::{BlockKind, Span};
use memchr::memchr2;

/// A block before its sentences are known.
pub(super) struct RawBlock {
    pub kind: BlockKind,
    pub span: Span,
    pub after_gap: bool,
}

/// The blocks of a text, and what was left out.
pub(super) struct Split {
    pub blocks: Vec<RawBlock>,
    /// How many lines of furniture there were that only the press has.
    pub press: usize,
}

/// Marks that begin a list item when white space follows.
const MARKS: &[&str] = &[
    "•", "·", "-", "–", "—", "*", "○", "●", "▪", "◦", "ï·", "\u{f0b7}", "✓", "✔", "o",
];

/// A heading has at most so many characters: long enough for a headline, short enough not to swallow a sentence.
const HEADING_CHARS: usize = 130;

/// Splits a text into blocks: a line each, wrapped lines joined.
pub(super) fn split(text: &str) -> Split {
    let mut blocks: Vec<RawBlock> = Vec::new();
    let mut press = 0;
    let mut gap = true;
    let mut mark_pending = false;
    for (start, end) in lines(text) {
        let (line_start, line_end) = trim(text, start, end);
        if line_start == line_end {
            gap = true;
            continue;
        }
        if let Some(last) = blocks.last_mut()
            && (!gap && (continues(text, last, line_start) || hangs(text, last, start, line_start))
                || goes_on_with_rating(text, last, line_start, line_end))
        {
            last.span.end = line_end as u32;
            continue;
        }
        let body = after_mark(text, line_start, line_end);
        if body == Some(line_end) {
            // A mark alone on its line belongs to the text on the next.
            mark_pending = true;
            continue;
        }
        let line = &text[body.unwrap_or(line_start)..line_end];
        if is_furniture(line) {
            press += usize::from(!is_of_any_page(line));
            (gap, mark_pending) = (true, false);
            continue;
        }
        let is_bullet = body.is_some() || mark_pending;
        blocks.push(RawBlock {
            kind: if is_bullet {
                BlockKind::Bullet
            } else {
                BlockKind::Paragraph
            },
            span: Span::new(body.unwrap_or(line_start), line_end),
            after_gap: gap,
        });
        gap = false;
        mark_pending = false;
    }
    for block in &mut blocks {
        // Only now is it known where each ends.
        block.kind = kind_of(text, block.span, block.kind == BlockKind::Bullet);
    }
    drop_labels(text, &mut blocks);
    mark_columns(text, &mut blocks);
    mark_bars(text, &mut blocks);
    Split { blocks, press }
}

/// Leaves out the labels that have nothing of theirs below them: "Most read", or "12 comments", and the text goes on.
fn drop_labels(text: &str, blocks: &mut Vec<RawBlock>) {
    let line = |b: &RawBlock| &text[b.span.range()];
    let mut kept = 0;
    for at in 0..blocks.len() {
        let label = line(&blocks[at]);
        let counts = at * 2 < blocks.len() && counts_comments(label);
        let empty = counts
            || is_over_headlines(label) && {
                let below = &blocks[at + 1..];
                let count = below
                    .iter()
                    .take(RANKED)
                    .take_while(|b| is_headline(line(b), b.kind))
                    .count();
                let ranked = below.first().is_some_and(|b| b.after_gap) && is_ranking(label);
                count < below.len() && count < if ranked { RANKED } else { 1 }
            };
        if !empty {
            blocks.swap(kept, at);
            kept += 1;
        }
    }
    blocks.truncate(kept);
}

/// So many stories at least are ranked below "Most read".
const RANKED: usize = 3;

/// Whether a line below a label may be the headline of another story.
fn is_headline(line: &str, kind: BlockKind) -> bool {
    !is_prose(line) && !is_no_headline(line, kind) && line.contains(' ')
}

/// Running text: long, or closed by a full stop.
pub(crate) fn is_prose(line: &str) -> bool {
    let closed = line.ends_with(['.', '”', '"', '’']) && line.len() > 60;
    closed || line.len() > 140
}

/// Makes rows of lines whose cells are parted by upright bars: "Elm House | Good | Inadequate" below "Home | Safe | Caring".
///
/// Two lines one below the other, of which one has a rating behind its first cell, make a table, and so does one line of a
/// label and its rating; a scale stands alone.
fn mark_bars(text: &str, blocks: &mut [RawBlock]) {
    // Most texts have no bar anywhere.
    if !text.contains('|') {
        return;
    }
    let line = |b: &RawBlock| &text[b.span.range()];
    let barred = |b: &RawBlock| b.kind != BlockKind::Row && cells(line(b)).nth(1).is_some();
    let rated = |b: &RawBlock| {
        let mut cells = cells(line(b));
        cells.next().is_some_and(|first| !is_rating(first)) && cells.any(is_rating)
    };
    let mut at = 0;
    while at < blocks.len() {
        let count = blocks[at..].iter().take_while(|b| barred(b)).count();
        let table = &mut blocks[at..at + count];
        let pair = |b: &RawBlock| cells(line(b)).nth(2).is_none();
        if (count > 1 || table.iter().all(pair)) && table.iter().any(rated) {
            table.iter_mut().for_each(|b| b.kind = BlockKind::Row);
        }
        at += count.max(1);
    }
}

/// The cells of a line that upright bars part, but for empty ones.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split('|').map(str::trim).filter(|c| !c.is_empty())
}

/// So many blanks part two columns of a table that was saved as plain text.
pub(super) const COLUMN_GAP: &str = "  ";

/// Makes rows of lines whose columns are parted by blanks: "Safe      Inadequate      Good", below "      2016      2018".
///
/// Two lines that end with a rating in a column of its own make a table, and the line with columns above them its head.
fn mark_columns(text: &str, blocks: &mut [RawBlock]) {
    // Most texts have no such gap anywhere.
    if !text.contains(COLUMN_GAP) {
        return;
    }
    let line = |b: &RawBlock| &text[b.span.range()];
    let ends = |b: &RawBlock| {
        matches!(b.kind, BlockKind::Heading | BlockKind::Paragraph) && {
            let mut cells = line(b).rsplit(COLUMN_GAP).map(str::trim).filter(|c| !c.is_empty());
            cells.next().is_some_and(is_rating) && cells.last().is_some_and(|first| !is_rating(first))
        }
    };
    let mut at = 0;
    while at < blocks.len() {
        let count = blocks[at..].iter().take_while(|b| ends(b)).count();
        if count < 2 {
            at += 1 + count;
            continue;
        }
        let headed = at > 0 && blocks[at - 1].kind == BlockKind::Heading && line(&blocks[at - 1]).contains(COLUMN_GAP);
        for block in &mut blocks[at - usize::from(headed)..at + count] {
            block.kind = BlockKind::Row;
        }
        at += count;
    }
}

/// "Good", "● Good", "**Good**", "Good (green)", "Rated good".
pub(super) fn is_rating(cell: &str) -> bool {
    let cell = cell.split(" (").next().unwrap_or(cell);
    let cell = cell.trim_matches(|c: char| !c.is_alphanumeric());
    let led = |lead: &&str| cell.get(..lead.len()).is_some_and(|l| l.eq_ignore_ascii_case(lead));
    let told = ["rated ", "rating: "].iter().find(|lead| led(lead));
    let told = told.map_or(cell, |lead| &cell[lead.len()..]);
    RATINGS.iter().any(|r| told.eq_ignore_ascii_case(r))
}

/// Byte ranges of lines, whatever ends them (LF, CRLF, CR).
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let start = at;
        let length = memchr2(b'\n', b'\r', &bytes[at..]);
        let end = length.map_or(bytes.len(), |length| start + length);
        at = end;
        at += if bytes[at..].starts_with(b"\r\n") { 2 } else { 1 };
        Some((start, end))
    })
}

/// The range without white space (no-break and zero-width too) at both ends.
fn trim(text: &str, start: usize, end: usize) -> (usize, usize) {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}');
    let line = &text[start..end];
    let tail = line.trim_end_matches(blank);
    let head = tail.trim_start_matches(blank);
    let from = start + (tail.len() - head.len());
    (from, from + head.len())
}

/// Where the text behind a bullet mark begins; `None` where the line has no mark.
pub(super) fn after_mark(text: &str, start: usize, end: usize) -> Option<usize> {
    let line = &text[start..end];
    let numbered = numbered_mark(line);
    let marked = MARKS.iter().find(|m| line.starts_with(**m)).map(|m| m.len());
    let length = marked.or(numbered)?;
    let rest = &line[length..];
    let blanks = rest.len() - rest.trim_start().len();
    // A letter or a dash is a mark only where space follows; a real bullet needs none.
    let needs_space = marked.is_none() || line.starts_with(['-', '–', '—', '*', 'o']);
    if rest.is_empty() && !line.starts_with('o') {
        return Some(end);
    }
    (blanks > 0 || !needs_space).then_some(start + length + blanks)
}

/// The length of "1.", "1)", "12 .", "a)" or "(b)" at the start of a line.
fn numbered_mark(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let open = usize::from(bytes.first() == Some(&b'('));
    let digits = bytes[open..].iter().take_while(|b| b.is_ascii_digit()).count();
    let letters = usize::from(digits == 0 && bytes.get(open).is_some_and(u8::is_ascii_lowercase));
    if digits + letters == 0 || digits > 2 {
        return None;
    }
    let mut at = open + digits + letters;
    if digits > 0 && bytes.get(at) == Some(&b' ') && bytes.get(at + 1) == Some(&b'.') {
        at += 1;
    }
    let close = *bytes.get(at)?;
    (close == b')' || (close == b'.' && digits > 0)).then_some(at + 1)
}

/// Whether a line goes on with the sentence of the block before: a break in mid-sentence.
fn continues(text: &str, last: &RawBlock, line_start: usize) -> bool {
    let before = &text[last.span.range()];
    let open_ended = before.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    let goes_on = text[line_start..].starts_with(|c: char| c.is_lowercase());
    open_ended && goes_on && before.len() > 40 && after_mark(text, line_start, text.len()).is_none()
}

/// Whether a line goes on with the list item above it: it has no mark, and stands further in than that one's mark.
fn hangs(text: &str, last: &RawBlock, start: usize, line_start: usize) -> bool {
    let first = last.span.start as usize;
    let head = text[..first].rfind(['\n', '\r']).map_or(0, |n| n + 1);
    let lead = &text[head..first];
    let mark = lead.len() - lead.trim_start().len();
    last.kind == BlockKind::Bullet
        && mark < lead.len()
        && line_start - start > mark
        && after_mark(text, line_start, text.len()).is_none()
}

/// The ratings, as a line of a page that broke a sentence around a link or a mark has them.
const RATINGS: &[&str] = &["outstanding", "good", "requires improvement", "inadequate"];

/// "This service is now rated as", below it "Good", and below that "overall.": one sentence over several lines.
fn goes_on_with_rating(text: &str, last: &RawBlock, from: usize, to: usize) -> bool {
    let is_rating = |line: &str| {
        let bare = line.trim_end_matches(['.', ',']);
        RATINGS.iter().any(|r| bare.eq_ignore_ascii_case(r))
    };
    let before = &text[last.span.range()];
    let line = &text[from..to];
    if is_rating(line) {
        return ["rated as", "is rated", "now rated", "rated it as", "been rated"]
            .iter()
            .any(|w| before.ends_with(w));
    }
    if !line.starts_with("overall") || line.len() >= 60 || before.ends_with('.') {
        return false;
    }
    before.lines().next_back().is_some_and(|l| is_rating(l.trim())) && before.contains('\n')
}

/// What a block looks like.
fn kind_of(text: &str, span: Span, is_bullet: bool) -> BlockKind {
    let line = &text[span.range()];
    if is_bullet {
        return BlockKind::Bullet;
    }
    if line.contains('\t') {
        return BlockKind::Row;
    }
    let closed = line.ends_with(['.', '!', '?', ':', '"', '”', '’', '\'', ';', ',', '…']) && !line.ends_with("?”");
    if !closed && line.chars().count() <= HEADING_CHARS {
        return BlockKind::Heading;
    }
    BlockKind::Paragraph
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(BlockKind, &str)> {
        split(text)
            .blocks
            .iter()
            .map(|b| (b.kind, &text[b.span.range()]))
            .collect()
    }

    #[test]
    fn marks_are_left_out() {
        for line in [
            "• Calls late",
            "- Calls late",
            "*  Calls late",
            "ï·       Calls late",
            "o   Calls late",
            "2. Calls late",
            "b)    Calls late",
        ] {
            assert_eq!(kinds(line), [(BlockKind::Bullet, "Calls late")], "{line}");
        }
    }

    #[test]
    fn words_and_numbers_are_no_marks() {
        for line in ["of the four", "2022 was hard", "-END-", "12.5 per cent"] {
            assert!(kinds(line).iter().all(|(k, _)| *k != BlockKind::Bullet), "{line}");
        }
    }

    #[test]
    fn a_mark_alone_belongs_to_the_next_line() {
        assert_eq!(kinds("•\nCalls late"), [(BlockKind::Bullet, "Calls late")]);
    }

    #[test]
    fn a_break_in_mid_sentence_is_joined() {
        let text = "The surgery had not checked the fridge, which stood in\na locked room.";
        assert_eq!(split(text).blocks.len(), 1);
    }

    #[test]
    fn a_list_item_goes_on_below_itself() {
        let text =
            "* Elm House, Selby: Requires\n  Improvement, from Good.\n* Oak House: Good\nAll of them were seen in May.";
        let found: Vec<&str> = split(text).blocks.iter().map(|b| &text[b.span.range()]).collect();
        assert_eq!(
            found,
            [
                "Elm House, Selby: Requires\n  Improvement, from Good.",
                "Oak House: Good",
                "All of them were seen in May."
            ]
        );
    }

    #[test]
    fn bars_make_a_table_where_lines_have_them_together() {
        let rows = |text: &str| kinds(text).iter().filter(|k| k.0 == BlockKind::Row).count();
        assert_eq!(rows("Home | Safe\nElm House | Good\nOak House | Inadequate"), 3);
        assert_eq!(rows("| Safe | Good |\n|---|---|\n| Caring | Good |"), 3);
        assert_eq!(
            rows("Safe | **Good**\nCaring | ● Good\nResponsive | Rated inadequate"),
            3
        );
        assert_eq!(rows("Overall rating | Good (green)"), 1);
        assert_eq!(rows("Outstanding | Good | Requires improvement | Inadequate"), 0);
        assert_eq!(rows("Home | News | About us\nContact | Help"), 0);
    }

    #[test]
    fn a_wrapped_line_may_begin_with_long_characters() {
        // The look for a mark once cut the line behind its fourth byte, in the middle of a character.
        for start in ["caf\u{e9}", "\u{e9}\u{e9}\u{e9}", "a\u{ad}\u{2019}b", "of\u{2019}"] {
            let text = format!("The surgery had not checked the fridge, which stood in\n{start} and a locked room.");
            assert_eq!(split(&text).blocks.len(), 1, "{start}");
        }
    }

    #[test]
    fn a_sentence_broken_around_its_rating_is_joined() {
        let text = "The home is now rated as\n\nGood\n\noverall.\n\nSafe\n\nGood\n\nThe rest";
        let found: Vec<&str> = split(text).blocks.iter().map(|b| &text[b.span.range()]).collect();
        assert_eq!(
            found,
            [
                "The home is now rated as\n\nGood\n\noverall.",
                "Safe",
                "Good",
                "The rest"
            ]
        );
    }

    #[test]
    fn furniture_is_no_block() {
        let lines = |text: &str| -> Vec<String> {
            let split = split(text);
            split.blocks.iter().map(|b| text[b.span.range()].to_owned()).collect()
        };
        let text =
            "The ratings are:\n\nAdvertisement\n\n• Safe: Good\n\nRead more: Cafe shut\n\nMost read\n\n• Caring: Good";
        assert_eq!(lines(text), ["The ratings are:", "Safe: Good", "Caring: Good"]);
        assert_eq!(split(text).press, 2);
        let stories = "Most read\n\nCafe shut after mice seen\n\nPub named best in town\n\nRoad closed for a week\n\nThe home is in Mill Street and has been there for nearly forty years.";
        assert_eq!(lines(stories).len(), 5, "a label over headlines stays");
    }

    #[test]
    fn every_line_ending_parts_lines() {
        for text in ["A\r\n\r\nB", "A\r\rB", "A\n\nB"] {
            assert_eq!(kinds(text).len(), 2);
            assert!(split(text).blocks[1].after_gap);
        }
    }
}
