//! A text in plain characters, and where each of them stands in the text as it is.
//!
//! Pages are saved with no-break spaces, soft hyphens, invisible marks, ligatures and full-width forms, are decoded the
//! wrong way ("â€™" for an apostrophe), hold marks of HTML or Markdown, or are broken into lines of a fixed width. The
//! reader sees the plain text and so reads all of these alike; what it finds is told by its place in the text as it is.

use super::bytes::position;
use super::{Span, markup, wrapped};
use std::borrow::Cow;

/// A text in plain characters.
#[derive(Debug)]
pub struct Plain<'t> {
    raw: &'t str,
    text: Cow<'t, str>,
    /// Where the two differ, in order; between these they run side by side.
    changes: Vec<Change>,
}

/// A few characters that stand for others.
#[derive(Clone, Copy, Debug)]
struct Change {
    plain: Span,
    raw: Span,
}

impl<'t> Plain<'t> {
    /// The text in plain characters; nothing is copied where it is plain already.
    pub fn of(raw: &'t str) -> Plain<'t> {
        let mut text = String::new();
        let mut changes: Vec<Change> = Vec::new();
        let mut copied = 0;
        let mut at = 0;
        let bytes = raw.as_bytes();
        let odd = |b: u8| !matches!(b, b' '..=b'~' | b'\n' | b'\r' | b'\t') || markup::may_begin(b);
        let mut breaks = wrapped::breaks(raw).into_iter().peekable();
        loop {
            // A character that was decoded the wrong way may reach over a break.
            while breaks.next_if(|b| (b.start as usize) < at).is_some() {}
            let line = breaks.peek().map_or(raw.len(), |b| b.start as usize);
            at = position(&bytes[at..line], odd).map_or(line, |common| at + common);
            if let Some(span) = breaks.next_if(|b| b.start as usize == at) {
                text.push_str(&raw[copied..at]);
                let from = text.len();
                // "well-" and "led" on the next line are one word.
                let hyphen = text.ends_with('-') && !text.ends_with(" -");
                text.push_str(if hyphen { "" } else { " " });
                note(&mut changes, Span::new(from, text.len()), span);
                copied = span.end as usize;
                at = copied;
                continue;
            }
            let Some(c) = raw[at..].chars().next() else { break };
            let mark = if c.is_ascii() { markup::at(raw, at) } else { None };
            if mark.is_none() && is_plain(c) {
                at += c.len_utf8();
                continue;
            }
            let rest = &raw[at..];
            let (meant, length) = match mark {
                Some((meant, length)) => (meant.unwrap_or(SILENT), length),
                None => escape(rest).map_or_else(|| mended(rest, DEEPEST), |length| (SILENT, length)),
            };
            let end = at + length;
            let stands = stand_in(meant);
            if mark.is_none() && stands.is_none() && meant == c {
                at = end;
                continue;
            }
            text.push_str(&raw[copied..at]);
            let from = text.len();
            match stands {
                Some(other) => text.push_str(other),
                None => text.push(meant),
            }
            note(&mut changes, Span::new(from, text.len()), Span::new(at, end));
            copied = end;
            at = end;
        }
        if changes.is_empty() {
            return Plain {
                raw,
                text: Cow::Borrowed(raw),
                changes,
            };
        }
        text.push_str(&raw[copied..]);
        Plain {
            raw,
            text: Cow::Owned(text),
            changes,
        }
    }

    /// The plain text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as it is.
    pub fn raw(&self) -> &'t str {
        self.raw
    }

    /// Where a passage of the plain text stands in the text as it is.
    pub fn origin(&self, span: Span) -> Span {
        let behind = |c: &Change, offset: u32| c.raw.end + (offset - c.plain.end);
        let start = match self.last(|c| c.plain.start <= span.start) {
            None => span.start,
            Some(c) if span.start < c.plain.end => c.raw.start,
            Some(c) => behind(c, span.start),
        };
        // What is left out behind the last character is no part of the passage.
        let end = match self.last(|c| c.plain.start < span.end) {
            None => span.end,
            Some(c) if span.end <= c.plain.end => c.raw.end,
            Some(c) => behind(c, span.end),
        };
        Span {
            start,
            end: end.max(start),
        }
    }

    fn last(&self, holds: impl Fn(&Change) -> bool) -> Option<&Change> {
        let behind = self.changes.partition_point(holds);
        self.changes.get(behind.checked_sub(1)?)
    }
}

/// A character that is read as none.
const SILENT: char = '\u{1b}';

/// Puts down a change; characters that are left out one behind the other are one.
fn note(changes: &mut Vec<Change>, plain: Span, raw: Span) {
    match changes.last_mut() {
        Some(last) if last.raw.end == raw.start && plain.start == plain.end && last.plain.start == last.plain.end => {
            last.raw.end = raw.end;
        }
        _ => changes.push(Change { plain, raw }),
    }
}

/// Whether a character certainly stands for itself.
fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~' | '\n' | '\r' | '\t' | '‘' | '’' | '“' | '”' | '–' | '—' | 'Å' | 'Æ' | 'Ë'
    )
}

/// How long the command to a terminal is that a text begins with: a colour, a title.
fn escape(text: &str) -> Option<usize> {
    let command = text.strip_prefix('\u{1b}')?;
    let behind = |c: char, length: usize| 1 + length + c.len_utf8();
    match command.chars().next()? {
        '[' => {
            let end = command[1..].find(|c: char| !matches!(c, ' '..='?'))? + 1;
            command[end..].chars().next().map(|c| behind(c, end))
        }
        ']' => {
            // A title has an end, and no line of its own.
            let end = command.find(|c: char| c.is_control())?;
            command[end..].chars().next().map(|c| behind(c, end))
        }
        _ => Some(1),
    }
}

/// What a character that is not plain is read as; `None` where it stands for itself.
fn stand_in(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        // Soft hyphens, zero-width marks, marks of direction, variants of signs, a byte order mark.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => "",
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => "",
        '\n' | '\r' | '\t' => return None,
        // A new page, and the line ends of old.
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        '‐' | '‑' => "-",
        '‒' => "–",
        '′' | '´' | '‛' => "'",
        '″' => "\"",
        '\u{ff01}'..='\u{ff5e}' => {
            let at = (c as usize - 0xff01) + 1;
            return ASCII.get(at..=at);
        }
        _ => return None,
    })
}

/// The visible characters of ASCII in order, from the blank on.
const ASCII: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Texts were decoded the wrong way so many times at most.
const DEEPEST: u8 = 2;

/// What the bytes 0x80 to 0x9f mean in Windows-1252.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The first character of a text as it was meant, and how many bytes stand for it: UTF-8 that was decoded as
/// Windows-1252 or Latin-1 is put right where nothing else can be meant.
fn mended(text: &str, depth: u8) -> (char, usize) {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return ('\u{fffd}', 0);
    };
    if depth == 0 {
        // Windows-1252 that was decoded as Latin-1.
        let meant = match first {
            '\u{80}'..='\u{9f}' => WINDOWS[first as usize - 0x80],
            _ => first,
        };
        return (meant, first.len_utf8());
    }
    let (lead, mut length) = mended(text, depth - 1);
    let more = match lead {
        'Â' | 'Ã' => 1,
        // The marks that Windows-1252 has for a middle byte: "Å“" for "œ", in text decoded the wrong way twice.
        'Å' | 'Æ' | 'Ë' if depth < DEEPEST => 1,
        'â' | 'ï' => 2,
        _ => return (lead, length),
    };
    let whole = length;
    let mut bytes = vec![lead as u8];
    for _ in 0..more {
        let (next, width) = mended(&text[length..], depth - 1);
        let Some(byte) = byte_of(next).filter(|_| width > 0) else {
            break;
        };
        bytes.push(byte);
        length += width;
    }
    match std::str::from_utf8(&bytes).map(|s| s.chars().next()) {
        Ok(Some(meant)) if bytes.len() == 1 + more => (meant, length),
        _ => (lead, whole),
    }
}

/// The byte of a character in Windows-1252, if it is none of ASCII.
fn byte_of(c: char) -> Option<u8> {
    match c {
        '\u{a0}'..='\u{ff}' => Some(c as u8),
        _ => WINDOWS.iter().position(|w| *w == c).map(|n| 0x80 + n as u8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_characters_are_read_as_what_they_stand_for() {
        let cases = [
            ("rated good", "rated good"),
            ("rated\u{a0}good", "rated good"),
            ("in\u{ad}ade\u{ad}quate", "inadequate"),
            ("\u{feff}go\u{200b}od\u{200e}", "good"),
            ("of\u{fb01}ce sta\u{fb00}", "office staff"),
            ("ｇｏｏｄ（Ａ～）", "good(A~)"),
            ("it was\u{c}good", "it was\ngood"),
            ("a\u{1b}b\u{7}\u{0}", "ab"),
            ("\u{1b}[1;31mgood\u{1b}[0m", "good"),
            ("\u{1b}]0;title\u{7}good", "good"),
            ("well\u{2011}led", "well-led"),
            ("“it’s” – café — naïve 5½", "“it’s” – café — naïve 5½"),
        ];
        for (raw, plain) in cases {
            assert_eq!(Plain::of(raw).text(), plain, "{raw:?}");
        }
    }

    #[test]
    fn what_was_decoded_the_wrong_way_is_read_as_it_was_meant() {
        for (raw, plain) in [
            ("the CQCâ€™s â€˜goodâ€˜", "the CQC’s ‘good‘"),
            ("â€œgoodâ€\u{9d}", "“good”"),
            ("2019â€“2020 Â£5 cafÃ©", "2019–2020 £5 café"),
            ("ratedÂ\u{a0}good", "rated good"),
            ("ï»¿Limes", "Limes"),
            ("â\u{80}\u{99}", "’"),
            ("it\u{92}s", "it’s"),
            ("ItÃ¢â‚¬â„¢s", "It’s"),
            ("Ã¢â‚¬Å“goodÃ¢â‚¬Â\u{9d}", "“good”"),
            ("ï‚· late", "\u{f0b7} late"),
            // These may be meant as they stand.
            (
                "Århus, Å“, châteaux, naïve, Â, Ã, ï·",
                "Århus, Å“, châteaux, naïve, Â, Ã, ï·",
            ),
        ] {
            assert_eq!(Plain::of(raw).text(), plain, "{raw:?}");
        }
    }

    #[test]
    fn a_passage_is_found_where_it_stands() {
        for (raw, word, stands) in [
            ("it is good now", "good", "good"),
            ("\u{feff}it\u{a0}is go\u{ad}od\u{200b} now", "good", "go\u{ad}od"),
            ("the o\u{fb03}ce of", "office", "o\u{fb03}ce"),
            ("the o\u{fb03}ce of", "off", "o\u{fb03}"),
            ("the \u{200b}\u{200b}ﬁne", "fine", "ﬁne"),
            ("CQCâ€™s view", "’s", "â€™s"),
        ] {
            let plain = Plain::of(raw);
            let at = plain.text().find(word).unwrap();
            let origin = plain.origin(Span::new(at, at + word.len()));
            assert_eq!(&raw[origin.range()], stands, "{raw:?}");
        }
    }
}
