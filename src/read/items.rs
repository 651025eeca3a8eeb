//! Tokens become items: words with their readings, phrases folded into one.

use super::pattern::Table;
use crate::lexicon::{Class, Lexicon, Meaning, WordId};
use crate::text::{Document, Span, Token, TokenKind};
use std::borrow::Cow;
use std::ops::Range;

/// A word or phrase of a sentence with its readings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// What it may be.
    pub class: Class,
    /// The value of its readings; see [`Class`].
    pub value: u32,
    /// The word, where a table names it; for a phrase its first.
    pub word: WordId,
    /// Where it stands.
    pub span: Span,
    /// Whether it stands in quotation marks of its own: 'good'.
    pub quoted: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether a final `'s` was taken off.
    pub possessive: bool,
}

impl Item {
    /// Whether it is one of some words or phrases, in upper or lower case.
    #[inline]
    pub fn reads(&self, doc: &Document<'_>, words: &[&str]) -> bool {
        // Most words are told apart by their length.
        let length = (self.span.end - self.span.start) as usize;
        let is = |word: &&str| word.len() == length && doc.bytes(self.span).eq_ignore_ascii_case(word.as_bytes());
        words.iter().any(is)
    }

    /// Whether one of its words is one of these, case ignored: "looked at" has "looked".
    pub fn has_word(&self, doc: &Document<'_>, words: &[&str]) -> bool {
        let mut own = doc.slice(self.span).split(' ');
        own.any(|o| words.iter().any(|w| o.eq_ignore_ascii_case(w)))
    }

    /// Whether it is "it" or a word like it: no "its", and no "both".
    pub fn is_it(&self) -> bool {
        self.class.has(Class::PRONOUN) && !self.class.has(Class::DET) && self.value == 0
    }

    /// Whether no table knows it: a word, capital or not, and nothing more.
    pub fn is_unknown(&self) -> bool {
        self.class.without(Class::WORD.with(Class::CAPITAL)) == Class::NONE
    }
}

/// All readings of some items together: a quick look that spares most sentences a longer one.
pub(crate) fn classes(items: &[Item]) -> Class {
    items.iter().fold(Class::NONE, |all, item| all.with(item.class))
}

/// Items without quotation marks, of which most sentences have none.
pub(crate) fn unmarked(items: &[Item]) -> Cow<'_, [Item]> {
    let marks = |i: &Item| i.class.has(Class::QUOTE);
    if !items.iter().any(marks) {
        return Cow::Borrowed(items);
    }
    let mut out = Vec::with_capacity(items.len());
    items.split(marks).for_each(|part| out.extend_from_slice(part));
    out.into()
}

/// The items of a document, sentence by sentence.
#[derive(Debug, Default)]
pub(crate) struct Items {
    /// The items of all sentences.
    pub all: Vec<Item>,
    /// For each sentence, which.
    pub sentences: Vec<Range<usize>>,
}

impl Items {
    /// The items of a sentence.
    pub fn of(&self, sentence: usize) -> &[Item] {
        self.sentences
            .get(sentence)
            .and_then(|r| self.all.get(r.clone()))
            .unwrap_or(&[])
    }

    /// Whether a sentence is a rating and nothing else: the answer that stands below a question.
    pub fn is_rating_alone(&self, sentence: usize) -> bool {
        matches!(self.of(sentence), [only] if only.class.has(Class::RATING))
    }

    /// Rebuilds every sentence by `change`.
    pub fn map(&self, mut change: impl FnMut(usize, &[Item], &mut Vec<Item>)) -> Items {
        let mut out = Items {
            all: Vec::with_capacity(self.all.len()),
            sentences: Vec::with_capacity(self.sentences.len()),
        };
        for n in 0..self.sentences.len() {
            let from = out.all.len();
            change(n, self.of(n), &mut out.all);
            out.sentences.push(from..out.all.len());
        }
        out
    }
}

/// The phrases of the lexicon, compiled.
pub(crate) fn phrases(lexicon: &mut Lexicon) -> Result<Table<Meaning>, String> {
    let rows = Lexicon::phrases().iter().map(|(says, class, value)| {
        (
            *says,
            Meaning {
                class: *class,
                value: *value,
            },
        )
    });
    Table::compile(rows, lexicon)
}

/// Looks up every token and folds phrases.
pub(crate) fn lex(doc: &Document<'_>, lexicon: &Lexicon, phrases: &Table<Meaning>) -> Items {
    let mut items = Items {
        all: Vec::with_capacity(doc.tokens.len()),
        sentences: Vec::with_capacity(doc.sentences.len()),
    };
    let mut folded = String::new();
    let mut raw = Vec::new();
    let colon = lexicon.find_small(":");
    for sentence in &doc.sentences {
        raw.clear();
        raw.extend(
            doc.tokens[sentence.tokens.clone()]
                .iter()
                .map(|t| item(doc, lexicon, t, &mut folded)),
        );
        let from = items.all.len();
        fold(doc, &raw, phrases, &mut items.all);
        join_leaders(doc, colon, from, &mut items.all);
        mark_quoted(&mut items.all[from..]);
        items.sentences.push(from..items.all.len());
    }
    items
}

/// "Safe ........ Good", "Safe → Good", "Safe = Good": what leads from a label to the rating at the end of its line is read
/// as a colon.
fn join_leaders(doc: &Document<'_>, colon: WordId, from: usize, all: &mut Vec<Item>) {
    const LONGEST: usize = 24;
    const DOTS: usize = 3;
    let list = &all[from..];
    let [rest @ .., rating] = list else { return };
    if !rating.class.has(Class::RATING) || list.len() > LONGEST {
        return;
    }
    let leads = |i: &&Item| matches!(doc.slice(i.span), "." | "…" | "·" | "_" | "=" | "→" | "➔" | "➜" | ">");
    let count = rest.iter().rev().take_while(leads).count();
    let (label, marks) = rest.split_at(rest.len() - count);
    let (Some(last), [first, ..]) = (label.last(), marks) else {
        return;
    };
    let dots = marks.iter().all(|i| doc.slice(i.span) == ".");
    let labels = Class::QUESTION
        .with(Class::OVERALL)
        .with(Class::GRADE)
        .with(Class::SERVICE)
        .with(Class::CAPITAL);
    if last.class.has(Class::RATING) || !last.class.has(labels) || dots && count < DOTS {
        return;
    }
    let led = Item {
        class: Class::COLON,
        word: colon,
        span: first.span.cover(marks[count - 1].span),
        ..*first
    };
    let at = all.len() - 1 - count;
    all.splice(at..at + count, [led]);
}

fn item(doc: &Document<'_>, lexicon: &Lexicon, token: &Token, folded: &mut String) -> Item {
    let Token { span, kind, small } = *token;
    let text = doc.slice(span);
    if small {
        let word = lexicon.find_small(text);
        let meaning = lexicon.meaning(word);
        return Item {
            class: meaning.class.with(Class::WORD),
            value: meaning.value,
            word,
            span,
            quoted: false,
            capital: false,
            possessive: false,
        };
    }
    // A mark of one byte is folded as it stands, and square brackets are as good as round ones.
    let (word, possessive) = match (kind, text) {
        (TokenKind::Mark, "[") => (lexicon.find_small("("), false),
        (TokenKind::Mark, "]") => (lexicon.find_small(")"), false),
        (TokenKind::Mark, _) if text.len() == 1 => (lexicon.find_small(text), false),
        _ => lexicon.find_folded(text, folded),
    };
    let meaning = lexicon.meaning(word);
    let capital = text.starts_with(|c: char| c.is_uppercase());
    let mut class = meaning.class;
    let mut value = meaning.value;
    match kind {
        TokenKind::Number => {
            class = class.with(Class::NUMBER);
            if text.ends_with("pc") {
                class = class.with(Class::STATISTIC);
            }
            value = text
                .bytes()
                .take_while(u8::is_ascii_digit)
                .take(9)
                .fold(0, |n, b| n * 10 + u32::from(b - b'0'));
        }
        TokenKind::Word => {
            class = class.with(Class::WORD);
            if capital {
                class = class.with(Class::CAPITAL);
            }
        }
        TokenKind::Mark => {}
    }
    Item {
        class,
        value,
        word,
        span,
        quoted: false,
        capital,
        possessive,
    }
}

/// Replaces phrases by one item each, the longest first.
fn fold(doc: &Document<'_>, raw: &[Item], phrases: &Table<Meaning>, out: &mut Vec<Item>) {
    let mut longest = phrases.longest(raw);
    if longest.is_empty() {
        out.extend_from_slice(raw);
        return;
    }
    let mut at = 0;
    while let Some(first) = raw.get(at) {
        match longest.at(at) {
            Some((found, meaning)) if found.end > at && !is_date(doc, first) && !is_step(doc, raw, at, meaning) => {
                out.push(merge(&raw[at..found.end], meaning.class, meaning.value));
                at = found.end;
            }
            _ => {
                out.push(*first);
                at += 1;
            }
        }
    }
}

/// "up one to good": how far it moved, and no count of services.
fn is_step(doc: &Document<'_>, raw: &[Item], at: usize, meaning: &Meaning) -> bool {
    let moved = || {
        let before = at.checked_sub(1).and_then(|b| raw.get(b));
        before.is_some_and(|i| i.class.has(Class::UP.with(Class::DOWN)))
    };
    meaning.class.has(Class::STATISTIC) && raw[at].reads(doc, &["one", "two"]) && moved()
}

/// "2023-02-09 practices in the town": a date counts nothing.
fn is_date(doc: &Document<'_>, item: &Item) -> bool {
    let marks = |b: &u8| matches!(b, b'-' | b'/' | b'.');
    item.class.has(Class::NUMBER) && doc.slice(item.span).bytes().filter(|b| marks(b)).count() == 2
}

/// One item for several.
pub(crate) fn merge(parts: &[Item], class: Class, value: u32) -> Item {
    let first = parts[0];
    let last = parts[parts.len() - 1];
    Item {
        class: class.with(Class::WORD),
        value,
        span: first.span.cover(last.span),
        possessive: last.possessive,
        ..first
    }
}

/// Notes which items stand between quotation marks of their own.
fn mark_quoted(items: &mut [Item]) {
    for at in 1..items.len().saturating_sub(1) {
        let quoted = items[at - 1].class.has(Class::QUOTE) && items[at + 1].class.has(Class::QUOTE);
        items[at].quoted = quoted;
    }
}
