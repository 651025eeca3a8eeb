//! What stands within quotation marks.
//!
//! Marks are curly or straight, double or single; a quotation that runs over paragraphs opens on each and closes only
//! on the last, and often not at all. A few words quoted in mid-sentence ("no clear leadership") are no speech.

use crate::text::{Document, Span};
use memchr::memchr3;

/// The quotations in a sentence.
#[derive(Clone, Debug, Default)]
pub(super) struct Quoted {
    /// The parts of the sentence within quotation marks.
    pub inside: Vec<Span>,
    /// Whether the sentence is speech from its first word on.
    pub opens: bool,
    /// Whether any part of it is speech.
    pub speech: bool,
    /// Where speech begins in it.
    pub speech_from: u32,
}

/// A quotation of a block, without its marks.
struct Quotation {
    span: Span,
    speech: bool,
}

/// The quotations of every sentence.
pub(super) fn quotations(doc: &Document<'_>) -> Vec<Quoted> {
    let mut out = vec![Quoted::default(); doc.sentences.len()];
    for block in &doc.blocks {
        let found = scan(doc.text, block.span);
        // Both stand in order, so that those before a sentence are passed once and for all.
        let mut from = 0;
        for s in block.sentences.clone() {
            let span = doc.sentences[s].span;
            from += found[from..].iter().take_while(|q| q.span.end <= span.start).count();
            let own = found[from..].iter().take_while(|q| q.span.start < span.end);
            if let Some(first) = first_word(doc, s) {
                own.for_each(|quotation| note(span, first, quotation, &mut out[s]));
            }
        }
    }
    out
}

/// Where the first word of a sentence begins; nothing of one that is all marks.
fn first_word(doc: &Document<'_>, sentence: usize) -> Option<u32> {
    doc.tokens[doc.sentences[sentence].tokens.clone()]
        .iter()
        .find(|t| t.kind != crate::text::TokenKind::Mark)
        .map(|t| t.span.start)
}

fn note(sentence: Span, first: u32, quotation: &Quotation, out: &mut Quoted) {
    let part = Span {
        start: sentence.start.max(quotation.span.start),
        end: sentence.end.min(quotation.span.end),
    };
    if part.start >= part.end {
        return;
    }
    out.inside.push(part);
    if quotation.speech {
        if !out.speech {
            out.speech_from = part.start;
        }
        out.speech = true;
        out.opens |= part.start <= first;
    }
}

/// What a mark does where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Open,
    Close,
    Neither,
}

fn scan(text: &str, block: Span) -> Vec<Quotation> {
    let mut out = Vec::new();
    let mut open: Option<(usize, bool, bool)> = None; // from, double, speech
    let body = &text[block.range()];
    // The first bytes of all marks: most others are passed over without decoding them.
    let mut passed = 0;
    while let Some(skipped) = memchr3(b'"', b'\'', 0xe2, &body.as_bytes()[passed..]) {
        let offset = passed + skipped;
        passed = offset + 1;
        let Some(c) = body[offset..].chars().next() else { break };
        let double = matches!(c, '“' | '”' | '"' | '„');
        if !double && !matches!(c, '‘' | '’' | '\'') {
            continue;
        }
        let before = &body[..offset];
        let after = &body[offset + c.len_utf8()..];
        let mark = role(c, before, after, open.map(|(_, d, _)| d));
        match (open, mark) {
            (None, Mark::Open) => open = Some((offset + c.len_utf8(), double, begins_speech(before, after))),
            // A few words in single marks never closed, and speech begins.
            (Some((_, false, false)), Mark::Open) if double => {
                open = Some((offset + c.len_utf8(), true, begins_speech(before, after)));
            }
            (Some((from, was_double, speech)), Mark::Close) if was_double == double => {
                out.push(Quotation {
                    span: at(block, from, offset),
                    speech: speech && !is_term(&body[from..offset]),
                });
                open = None;
            }
            _ => {}
        }
    }
    if let Some((from, _, true)) = open {
        out.push(Quotation {
            span: at(block, from, body.len()),
            speech: true,
        });
    }
    out
}

fn at(block: Span, from: usize, to: usize) -> Span {
    Span::new(block.start as usize + from, block.start as usize + to)
}

fn role(c: char, before: &str, after: &str, open: Option<bool>) -> Mark {
    let at_start = before
        .chars()
        .next_back()
        .is_none_or(|p| p.is_whitespace() || "([-–—:;|“\"".contains(p));
    let leads = after
        .chars()
        .next()
        .is_some_and(|n| n.is_alphanumeric() || "£‘'…[".contains(n));
    match c {
        '“' | '„' => Mark::Open,
        // Some pages open with a closing mark.
        '”' if before.trim().is_empty() => Mark::Open,
        '”' => Mark::Close,
        '"' if open == Some(true) && !(at_start && leads && before.ends_with(char::is_whitespace)) => Mark::Close,
        '"' => {
            if leads || open.is_none() && at_start {
                Mark::Open
            } else {
                Mark::Close
            }
        }
        _ if at_start && leads && open.is_none() => {
            if is_decade(after) {
                Mark::Neither
            } else {
                Mark::Open
            }
        }
        '‘' => {
            if open.is_none() {
                Mark::Open
            } else {
                Mark::Neither
            }
        }
        _ if open != Some(false) || leads => Mark::Neither,
        _ if before.ends_with(['s', 'S']) && is_possessive(after) => Mark::Neither,
        _ if at_start => Mark::Neither,
        _ => Mark::Close,
    }
}

/// "the '90s", "'til".
fn is_decade(after: &str) -> bool {
    after.starts_with(|c: char| c.is_ascii_digit()) && after.get(..3).is_some_and(|s| s.ends_with('s'))
}

/// After an "s": the possessive of a plural, where a closing mark still follows.
fn is_possessive(after: &str) -> bool {
    if !after.starts_with(' ') || !after[1..].starts_with(|c: char| c.is_lowercase()) {
        return false;
    }
    let rest: Vec<char> = after.chars().take(300).collect();
    rest.iter().enumerate().any(|(i, c)| {
        matches!(c, '\'' | '’')
            && i > 0
            && !rest[i - 1].is_whitespace()
            && rest.get(i + 1).is_none_or(|n| !n.is_alphanumeric())
    })
}

/// Speech begins a block or a sentence, or follows a colon, a comma or the like; other quotations are a few words.
fn begins_speech(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let placed = before.is_empty() || before.ends_with([':', ',', ';', '.', '!', '?', '”', '"', '’', '-', '–', '—']);
    let said = before.ends_with("said")
        || before.ends_with("says")
        || before.ends_with("told us")
        || before.ends_with("added");
    (placed || said)
        && (before.is_empty()
            || before.ends_with(':')
            || after.trim_start().starts_with(|c: char| c.is_uppercase())
            || after.starts_with(['[', '(', '…', '.']))
}

/// "‘Safe’ and ‘well-led’ did not change.": marks around a word or two that end in no comma or full stop.
fn is_term(inside: &str) -> bool {
    inside.ends_with(char::is_alphanumeric) && inside.split_whitespace().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speech(text: &str) -> Vec<(bool, bool)> {
        let doc = Document::parse(text);
        quotations(&doc).iter().map(|q| (q.opens, q.speech)).collect()
    }

    #[test]
    fn tells_speech_from_a_few_words() {
        let cases: &[(&str, &[(bool, bool)])] = &[
            ("“We saw rust. It was worse upstairs.", &[(true, true), (true, true)]),
            (
                "She said: 'The carers' rota was blank.' Nobody knew.",
                &[(false, true), (false, false)],
            ),
            ("The report spoke of 'poor' care.", &[(false, false)]),
            ("‘Call bells rang,’ Ms Orme added.", &[(true, true)]),
            (
                "\"Call bells rang,\" Ms Orme added. \"Nobody came.\"",
                &[(true, true), (true, true)],
            ),
            (
                "It remains ‘requires improvement overall. The trust said so.",
                &[(false, false), (false, false)],
            ),
            ("”We saw rust.", &[(true, true)]),
            (
                "‘Safe’ fell, and ‘Well-led’ did too. 'Requires improvement' it is.",
                &[(false, false), (false, false)],
            ),
            ("The patients' lounge was cold.", &[(false, false)]),
        ];
        for (text, want) in cases {
            assert_eq!(&speech(text), want, "{text}");
        }
    }
}
