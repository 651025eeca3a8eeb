//! Sentences become tokens.

use super::{Span, Token, TokenKind};
use crate::edtf::month_named;

/// Appends the tokens of a span to `out`.
pub(super) fn split(text: &str, span: Span, out: &mut Vec<Token>) {
    let end = span.end as usize;
    let mut at = span.start as usize;
    let bytes = text.as_bytes();
    while at < end {
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        // Where the small letters end that it begins with.
        let mut small = at;
        // Most characters are told by their byte.
        let (stop, kind) = match bytes[at] {
            b if b.is_ascii_lowercase() => {
                small = small_end(bytes, at, end);
                let ends = small == end || ends_word(bytes[small]);
                (if ends { small } else { word_end(text, at, end) }, TokenKind::Word)
            }
            b if b.is_ascii_alphabetic() => (word_end(text, at, end), TokenKind::Word),
            b if b.is_ascii_digit() => (number_end(text, at, end), TokenKind::Number),
            b if b.is_ascii_punctuation() => (at + 1, TokenKind::Mark),
            _ => {
                let Some(c) = text[at..end].chars().next() else { break };
                match any(text, at, end, c) {
                    Some(found) => found,
                    None => {
                        at += c.len_utf8();
                        continue;
                    }
                }
            }
        };
        out.push(Token {
            span: Span::new(at, stop),
            kind,
            small: small == stop,
        });
        at = stop;
    }
}

/// Behind the plain small letters at `start`.
fn small_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let letters = bytes[start..end].iter().position(|b| !b.is_ascii_lowercase());
    letters.map_or(end, |length| start + length)
}

/// Whether a word ends before a byte whatever follows.
fn ends_word(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'\'' | b'-')
}

/// The token that begins with a character, its end and its kind; none of what is silent.
fn any(text: &str, at: usize, end: usize, c: char) -> Option<(usize, TokenKind)> {
    if c.is_alphabetic() {
        return Some((word_end(text, at, end), TokenKind::Word));
    }
    if c.is_numeric() {
        return Some((number_end(text, at, end), TokenKind::Number));
    }
    (!is_silent(c)).then(|| (at + c.len_utf8(), TokenKind::Mark))
}

/// White space and invisible marks between tokens.
fn is_silent(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
}

/// The end of a word: letters and digits, with apostrophes and hyphens between letters.
fn word_end(text: &str, start: usize, end: usize) -> usize {
    let plain = plain_end(text, start, end);
    let goes_on = |b: u8| !b.is_ascii() || matches!(b, b'\'' | b'-');
    if plain == end || !goes_on(text.as_bytes()[plain]) {
        return plain;
    }
    let mut at = plain;
    let mut chars = text[plain..end].chars().peekable();
    while let Some(c) = chars.next() {
        let inner = matches!(c, '\'' | '’' | '-' | '‑');
        // "March-September" are two words, and "Anne-Marie" is one.
        let months =
            c == '-' && month_named(&text[start..at]).is_some() && chars.peek().is_some_and(|n| n.is_uppercase());
        let joined = inner && !months && chars.peek().is_some_and(|n| n.is_alphabetic());
        if !(c.is_alphanumeric() || joined || c == '\u{ad}') {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// Behind the plain letters and digits at `start`, which are the whole of most words and numbers.
fn plain_end(text: &str, start: usize, end: usize) -> usize {
    let bytes = &text.as_bytes()[start..end];
    let plain = bytes.iter().position(|b| !b.is_ascii_alphanumeric());
    plain.map_or(end, |length| start + length)
}

/// The end of a number: digits with separators between them, and letters behind (`3rd`, `10am`, `9pm`, `99pc`).
fn number_end(text: &str, start: usize, end: usize) -> usize {
    let plain = plain_end(text, start, end);
    let goes_on = |b: u8| !b.is_ascii() || matches!(b, b'.' | b',' | b'/' | b':' | b'-' | b'\'');
    if plain == end || !goes_on(text.as_bytes()[plain]) {
        return plain;
    }
    let mut at = plain;
    let mut chars = text[plain..end].chars().peekable();
    while let Some(c) = chars.next() {
        let separator = matches!(c, '.' | ',' | '/' | ':' | '-' | '\'' | '’');
        let joined = separator
            && chars
                .peek()
                .is_some_and(|n| n.is_ascii_digit() || (c == '-' && n.is_alphabetic()));
        if !(c.is_alphanumeric() || joined) {
            break;
        }
        at += c.len_utf8();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        split(text, Span::new(0, text.len()), &mut out);
        out.iter().map(|t| &text[t.span.range()]).collect()
    }

    #[test]
    fn keeps_words_and_numbers_whole() {
        let cases: &[(&str, &[&str])] = &[
            ("in March-September", &["in", "March", "-", "September"]),
            ("Anne-Marie, mid-May", &["Anne-Marie", ",", "mid-May"]),
            ("well-led, safe", &["well-led", ",", "safe"]),
            ("CQC’s ‘good’", &["CQC’s", "‘", "good", "’"]),
            ("on 19.07.16 (8,360)", &["on", "19.07.16", "(", "8,360", ")"]),
            ("3rd May 2022.", &["3rd", "May", "2022", "."]),
            ("Clacton-on-Sea", &["Clacton-on-Sea"]),
            ("A&E", &["A", "&", "E"]),
            ("24-26 June", &["24-26", "June"]),
        ];
        for (text, want) in cases {
            assert_eq!(&words(text), want, "{text}");
        }
    }
}
