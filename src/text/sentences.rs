//! Blocks become sentences.

use super::blocks::COLUMN_GAP;
use super::bytes::position;
use super::{BlockKind, Span};

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "dr", "drs", "mr", "mrs", "ms", "prof", "st", "no", "rev", "cllr", "coun", "e.g", "i.e", "eg", "ie", "approx",
    "vs", "re", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "a.m", "p.m",
    "hon", "sr",
];

/// Calls `found` with the span of each sentence of a block (each cell of a table row).
pub(super) fn split(text: &str, block: Span, kind: BlockKind, mut found: impl FnMut(Span)) {
    let mut start = block.start as usize;
    let end = block.end as usize;
    let bytes = text.as_bytes();
    let mut from = start;
    // The first bytes of all marks that may end a sentence: most others are passed over without decoding them.
    let blanks = kind == BlockKind::Row && !text[block.range()].contains(['\t', '|']);
    let may_end = |b: u8| matches!(b, b'\t' | b'|' | b'.' | b'!' | b'?' | b':' | 0xe2) || blanks && b == b' ';
    while let Some(skipped) = position(&bytes[from..end], may_end) {
        let at = from + skipped;
        let Some(c) = text[at..end].chars().next() else { break };
        let after = at + c.len_utf8();
        from = after;
        if c == ':'
            && is_a_credit(&text[start..at])
            && let Some(glued) = glued(&text[after..end])
        {
            emit(text, start, after + glued, &mut found);
            start = after + glued;
            from = start;
            continue;
        }
        let cut = match c {
            '\t' if kind == BlockKind::Row => true,
            ' ' => text[at..end].starts_with(COLUMN_GAP),
            '|' => kind == BlockKind::Row || text[..at].ends_with(' '),
            // "Is it safe? Good", "Safe ..... Good": a label and its answer stay together.
            '?' if kind != BlockKind::Paragraph => false,
            '.' if kind != BlockKind::Paragraph
                && (text[at..].starts_with("...") || text[..after].ends_with("...")) =>
            {
                false
            }
            '.' | '!' | '?' | '…' => ends_sentence(text, start, at, after, end),
            _ => false,
        };
        if !cut {
            continue;
        }
        let stop = if matches!(c, '\t' | '|' | ' ') {
            at
        } else {
            closing_marks(text, after, end)
        };
        from = from.max(stop);
        emit(text, start, stop, &mut found);
        start = stop.max(after);
    }
    emit(text, start, end, &mut found);
}

/// Whether a colon leads to whom a picture is by: "Picture:".
fn is_a_credit(before: &str) -> bool {
    const WORDS: &[&str] = &["Picture", "Photo", "Image", "Pic", "Credit", "Photograph"];
    WORDS.iter().any(|w| before.ends_with(w))
}

/// "GOOGLE MAPSElm House in Selby", "Ann ArcherElm House": where the caption behind a credit begins again, without a blank.
fn glued(behind: &str) -> Option<usize> {
    const REACH: usize = 40;
    let bytes = behind.as_bytes();
    let mut word = 0;
    for at in 0..bytes.len().min(REACH) {
        if !bytes[at].is_ascii_alphanumeric() {
            word = at + 1;
            continue;
        }
        let opens = bytes[at].is_ascii_uppercase() && bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        let before = bytes.get(word..at).unwrap_or(&[]);
        let capitals = before.len() > 1 && before.iter().all(u8::is_ascii_uppercase);
        // "Ann McArcher", "Ann FitzArcher"
        let name = before.len() > 4 && before[1..].iter().all(u8::is_ascii_lowercase);
        if opens && (capitals || name) {
            return Some(at);
        }
    }
    None
}

/// Whether the mark at `at` ends the sentence that began at `start`.
fn ends_sentence(text: &str, start: usize, at: usize, after: usize, end: usize) -> bool {
    let stop = closing_marks(text, after, end);
    let rest = &text[stop..end];
    let mark_is_dot = text[at..].starts_with('.');
    let next = rest.trim_start();
    if next.is_empty() {
        return true;
    }
    let spaced = next.len() < rest.len();
    let word = last_word(&text[start..at]);
    if !spaced {
        // "Inadequate.Just one": a lower-case word, a dot, a capital, and no blank between.
        let before_lower = text[..at].ends_with(|c: char| c.is_lowercase());
        let known_tail = word.len() > 2 && !word.contains('.');
        return mark_is_dot
            && before_lower
            && known_tail
            && next.starts_with(|c: char| c.is_uppercase())
            && !next.split_whitespace().next().is_some_and(|word| word.contains('@'));
    }
    if mark_is_dot {
        let initial = word.chars().count() == 1 && word.starts_with(|c: char| c.is_uppercase());
        if initial || ABBREVIATIONS.iter().any(|a| a.eq_ignore_ascii_case(word)) {
            return false;
        }
    }
    next.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"“‘'(”’[•".contains(c))
}

/// The letters, digits and dots that a text ends with, or enough of them to tell what they are.
fn last_word(text: &str) -> &str {
    const ENOUGH: usize = 32;
    let inner = text.char_indices().rev().take(ENOUGH);
    let word = inner.take_while(|(_, c)| c.is_alphanumeric() || *c == '.').last();
    word.map_or("", |(at, _)| &text[at..])
}

/// The offset behind any closing quotation marks and brackets.
fn closing_marks(text: &str, mut at: usize, end: usize) -> usize {
    // A sentence has few; a line of nothing else has none that matter.
    const MOST: usize = 32;
    for c in text[at..end].chars().take(MOST) {
        let closes = matches!(c, '"' | '”' | '’' | '\'' | ')' | ']' | '.');
        // A mark with a blank before it and a letter behind opens rather than closes.
        let opens = text[at + c.len_utf8()..end].starts_with(|n: char| n.is_alphanumeric());
        if !closes || opens {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// Reports a sentence without white space, opening quotation marks and closing pipes.
fn emit(text: &str, start: usize, end: usize, found: &mut impl FnMut(Span)) {
    let raw = &text[start..end];
    let tail = raw.trim_end();
    let head = tail.trim_start();
    if head.is_empty() {
        return;
    }
    let from = start + (tail.len() - head.len());
    found(Span::new(from, from + head.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        split(text, Span::new(0, text.len()), BlockKind::Paragraph, |s| {
            out.push(&text[s.range()])
        });
        out
    }

    #[test]
    fn splits_where_a_reader_would() {
        let cases: &[(&str, &[&str])] = &[
            ("It was good. It is bad.", &["It was good.", "It is bad."]),
            ("Dr. Sarah Lane said so. Yes.", &["Dr. Sarah Lane said so.", "Yes."]),
            (
                "“We saw it. They did not,” he said.",
                &["“We saw it.", "They did not,” he said."],
            ),
            (
                "rated as Inadequate.Just one home was",
                &["rated as Inadequate.", "Just one home was"],
            ),
            ("by 8.40am. Then none.", &["by 8.40am.", "Then none."]),
            ("'So it is.' They left.", &["'So it is.'", "They left."]),
            ("services.. Overall good", &["services..", "Overall good"]),
            ("Dr J. Smith and partners", &["Dr J. Smith and partners"]),
            ("email news@x.example. Thanks", &["email news@x.example.", "Thanks"]),
            ("Is it safe? Good", &["Is it safe?", "Good"]),
            (
                "Elm House. Picture: GOOGLE MAPSElm House in Selby",
                &["Elm House.", "Picture: GOOGLE MAPS", "Elm House in Selby"],
            ),
            (
                "Elm House. Photo: Ann ArcherElm House",
                &["Elm House.", "Photo: Ann Archer", "Elm House"],
            ),
            ("Photo: Ann McArcher, PA", &["Photo: Ann McArcher, PA"]),
        ];
        for (text, want) in cases {
            assert_eq!(&sentences(text), want, "{text}");
        }
    }

    #[test]
    fn dots_lead_from_a_label_to_its_answer() {
        let text = "Safe ........ Good";
        let mut out = Vec::new();
        split(text, Span::new(0, text.len()), BlockKind::Heading, |s| {
            out.push(&text[s.range()])
        });
        assert_eq!(out, [text]);
    }

    #[test]
    fn cells_are_sentences() {
        let text = "Surgery\tGood\tNot rated*";
        let mut out = Vec::new();
        split(text, Span::new(0, text.len()), BlockKind::Row, |s| {
            out.push(&text[s.range()])
        });
        assert_eq!(out, ["Surgery", "Good", "Not rated*"]);
    }
}
