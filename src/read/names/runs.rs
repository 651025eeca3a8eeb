//! Runs of capitalised words: "Ferry Row Surgery", "Dr A Oake and Partners", "Selby".
//!
//! A run ends where a name would: at a word that no name holds, at a lower-case word, behind "Surgery and", where a
//! name begins again. What it is a name of shows later; here only its ending is looked up.

mod addresses;
mod begins;
mod endings;
mod extend;
pub(super) mod push;
mod split;
mod tails;

use super::words::{Head, ROAD, STOP, Words};
use crate::lexicon::fold;
use crate::text::{BlockKind, Document, Span, Token, TokenKind};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// A token with what the tables say of it.
#[derive(Clone, Debug)]
pub(super) struct Tok<'d> {
    pub text: &'d str,
    /// Lower case, straight quotes, without a final `'s`.
    pub folded: &'d str,
    pub span: Span,
    pub kind: TokenKind,
    pub flags: u8,
    pub capital: bool,
    pub possessive: bool,
}

impl Tok<'_> {
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// A word that may be part of a name.
    pub fn names(&self) -> bool {
        self.capital && !self.is(STOP) && !self.folded.ends_with("-based")
    }
}

/// A run of words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub sentence: usize,
    /// Its tokens in the document.
    pub tokens: Range<usize>,
    /// Its text, a final `'s` left out.
    pub span: Span,
    /// What its ending makes of it.
    pub head: Option<Head>,
    /// Its words, folded.
    pub words: Vec<String>,
    /// How many of them remain when type words fall away.
    pub core: usize,
    /// How many words stand behind its ending.
    pub tail: usize,
    /// Whether its ending stands in lower case: "Oake Road surgery".
    pub lower: bool,
    /// Whether it stands all in capitals.
    pub shouts: bool,
    /// Whether it is an ending and nothing else: "The Family Practice".
    pub bare: bool,
    /// Whether a doctor's name begins it.
    pub doctor: bool,
    /// Whether it ends in `'s`.
    pub possessive: bool,
}

impl Run {
    /// "12 Mill Lane", which is only read as a name where it is one.
    pub fn is_numbered(&self) -> bool {
        self.words.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit()))
    }

    /// Whether it is an address rather than a town; with its number it is the name of a house.
    pub fn is_road(&self, words: &Words) -> bool {
        self.head.is_none() && !self.is_numbered() && self.words.iter().any(|w| words.flags(w) & ROAD != 0)
    }
}

/// The words of a document that are not folded as they stand, folded, one behind the other.
#[derive(Default)]
pub(super) struct Folded {
    text: String,
    /// Where each of them ends.
    ends: Vec<usize>,
}

impl Folded {
    pub fn of(doc: &Document<'_>) -> Folded {
        // About a fourth of a text has capitals or marks.
        let mut out = Folded {
            text: String::with_capacity(doc.text.len() / 4),
            ends: Vec::with_capacity(doc.tokens.len() / 4),
        };
        let mut word = String::new();
        for token in doc.tokens.iter().filter(|t| !is_folded(t)) {
            fold(doc.slice(token.span), &mut word);
            out.text.push_str(&word);
            out.ends.push(out.text.len());
        }
        out
    }

    /// Each of them.
    fn words(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let word = &self.text[from..*end];
            from = *end;
            word
        })
    }
}

/// Whether a token is folded as it stands.
fn is_folded(token: &Token) -> bool {
    token.small || token.kind != TokenKind::Word
}

/// The tokens of a document, those with a capital looked up.
pub(super) fn tokens<'d>(doc: &Document<'d>, folded: &'d Folded, words: &Words) -> Vec<Tok<'d>> {
    let mut folded = folded.words();
    let tok = |token: &Token| {
        let text = doc.slice(token.span);
        let mut tok = Tok {
            text,
            folded: text,
            span: token.span,
            kind: token.kind,
            flags: 0,
            capital: false,
            possessive: false,
        };
        if is_folded(token) {
            return tok;
        }
        tok.capital = text.starts_with(|c: char| c.is_uppercase()) || is_brand(text);
        tok.folded = folded.next().unwrap_or(text);
        let owner = tok.folded.strip_suffix("'s");
        tok.possessive = owner.is_some();
        tok.folded = owner.filter(|_| words.flags(tok.folded) == 0).unwrap_or(tok.folded);
        if tok.capital {
            tok.flags = words.flags(tok.folded);
        }
        tok
    };
    doc.tokens.iter().map(tok).collect()
}

/// "iHealth", "myCare": a word that has its capital inside, as only those of names do.
fn is_brand(text: &str) -> bool {
    const LONGEST_LEAD: usize = 3;
    let inside = text.bytes().take(LONGEST_LEAD).position(|b| b.is_ascii_uppercase());
    inside.is_some_and(|at| {
        let (lead, rest) = text.split_at(at);
        let small = |word: &str| word.bytes().all(|b| b.is_ascii_lowercase());
        small(lead) && rest.len() > 2 && small(&rest[1..])
    })
}

/// All runs of a document, in order.
pub(super) fn all(doc: &Document<'_>, toks: &[Tok<'_>], words: &Words) -> Vec<Run> {
    let mut out = Vec::new();
    for (sentence, place) in doc.sentences.iter().enumerate() {
        let range = place.tokens.clone();
        let mut finder = Finder {
            toks,
            words,
            sentence,
            start: range.start,
            end: range.end,
            out: &mut out,
        };
        let mut at = range.start;
        while at < range.end {
            at = finder.step(at);
        }
    }
    // "The Medical Centre" that opens a sentence may be any; in mid-sentence its capital says that it is a name, and so does
    // the town behind it where no other name ends so.
    let placed = |r: &Run| {
        let behind = |n: usize| toks.get(r.tokens.end + n);
        let town = behind(0).is_some_and(|t| t.folded == "in") && behind(1).is_some_and(|t| t.names());
        let alias = || {
            behind(0).is_some_and(|t| t.text == ",") && behind(1).is_some_and(|t| matches!(t.folded, "also" | "run"))
        };
        let other = |o: &Run| !o.bare && o.head == r.head && o.words.ends_with(&r.words);
        (town || alias()) && !heads(doc, r.sentence) && !out.iter().any(other)
    };
    let opens = |r: &Run| r.tokens.start <= doc.sentences[r.sentence].tokens.start + 1 && !placed(r);
    let named: FxHashSet<Vec<String>> = out
        .iter()
        .filter(|r| r.bare && !opens(r))
        .map(|r| r.words.clone())
        .collect();
    out.retain(|r| !r.bare || named.contains(&r.words));
    add_numbers(toks, &mut out);
    out
}

/// Whether a sentence is a heading, where capitals tell nothing.
fn heads(doc: &Document<'_>, sentence: usize) -> bool {
    let block = doc.block_of(sentence).and_then(|b| doc.blocks.get(b));
    block.is_none_or(|b| b.kind != BlockKind::Paragraph)
}

/// "4 and 6 Mill Lane", where "4 Mill Lane" stands elsewhere: the number alone names it.
fn add_numbers(toks: &[Tok<'_>], runs: &mut Vec<Run>) {
    let number = |n: usize| toks[n].kind == TokenKind::Number && toks[n].text.len() < 4;
    let mut more = Vec::new();
    for run in runs.iter().filter(|r| r.words.len() > 1 && number(r.tokens.start)) {
        let start = run.tokens.start;
        if start < 2 || !matches!(toks[start - 1].folded, "and" | "&") || !number(start - 2) {
            continue;
        }
        // Of longer lists each is named elsewhere.
        let at = start - 2;
        if at > 0 && toks[at - 1].text == "," {
            continue;
        }
        let mut words = run.words.clone();
        words[0] = toks[at].folded.to_string();
        if let Some(full) = runs.iter().find(|r| r.words == words) {
            more.push(Run {
                sentence: run.sentence,
                tokens: at..at + 1,
                span: toks[at].span,
                possessive: false,
                ..full.clone()
            });
        }
    }
    if !more.is_empty() {
        runs.extend(more);
        runs.sort_by_key(|r| r.tokens.start);
    }
}

/// Reads the runs of one sentence.
pub(super) struct Finder<'a, 'd> {
    pub toks: &'a [Tok<'d>],
    pub words: &'a Words,
    pub sentence: usize,
    pub start: usize,
    pub end: usize,
    pub out: &'a mut Vec<Run>,
}

/// Joins that may part two names as well.
pub(super) const PARTS: &[&str] = &["and", "&"];

impl Finder<'_, '_> {
    pub(super) fn tok(&self, at: usize) -> Option<&Tok<'_>> {
        if at < self.end { self.toks.get(at) } else { None }
    }

    pub(super) fn folded(&self, at: usize) -> &str {
        self.tok(at).map_or("", |t| t.folded)
    }

    /// Reads the run that begins at a token, if one does, and gives the token behind it.
    fn step(&mut self, at: usize) -> usize {
        if !self.may_begin(at) {
            return at + 1;
        }
        if let Some(end) = self.doctors(at) {
            return end;
        }
        if let Some(end) = self.small(at) {
            self.push(at, end, Some(end), false);
            return end;
        }
        // "Chief Inspector of Hospitals"
        let office = at > 1
            && self.folded(at) == "hospitals"
            && self.folded(at - 1) == "of"
            && self.folded(at - 2) == "inspector";
        let plain = self.folded(at) == "home" && !self.home_name(at) || self.regulator(at) || office
            // "INSPECTION OF ELM HOSPITAL"
            || matches!(self.folded(at), "of" | "upon");
        let begins = self.tok(at).is_some_and(|t| t.names() || self.month_road(at)) && !plain
            || self.rated_name(at)
            || self.initials(at)
            || self.noble(at)
            || self.numbered(at)
            || self.numbered_road(at).is_some();
        if !begins {
            return at + 1;
        }
        let end = self.numbered_road(at).unwrap_or_else(|| self.extend(at));
        self.split(at, end);
        // A name may go on behind a dash or in brackets.
        self.out.last().map_or(end, |r| r.tokens.end.max(end))
    }

    /// Whether a token may begin a run at all, as most do not: a capital, a number, "May Lane" in small letters.
    fn may_begin(&self, at: usize) -> bool {
        let Some(tok) = self.tok(at) else { return false };
        tok.capital || tok.kind == TokenKind::Number || self.month_road(at) || self.folded(at + 1) == "@"
    }

    /// The words of a run as they are compared: folded, "&" as "and", other marks and initials in brackets left out.
    pub(super) fn plain(&self, start: usize, end: usize) -> Vec<String> {
        let word = |n: usize| {
            let t = &self.toks[n];
            if t.text == "&" {
                Some("and".to_owned())
            } else {
                (t.kind != TokenKind::Mark && !(n > start && is_bracketed(self.toks, n))).then(|| t.folded.to_string())
            }
        };
        (start..end).filter_map(word).collect()
    }
}

/// Whether a token is initials and stands alone in brackets: "(SUH)".
pub(super) fn is_bracketed(toks: &[Tok<'_>], at: usize) -> bool {
    let text = |n: usize| toks.get(n).map_or("", |t| t.text);
    let before = at.checked_sub(1).map_or("", text);
    let initials = (2..=8).contains(&text(at).len())
        && text(at).bytes().filter(u8::is_ascii_uppercase).count() > 1
        && text(at).bytes().all(|b| b.is_ascii_alphabetic());
    before == "(" && text(at + 1) == ")" && initials
}

/// The bytes of a final `'s`.
pub(super) fn suffix(word: &str) -> usize {
    word.char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '\'' | '’'))
        .map_or(0, |(at, _)| word.len() - at)
}
