//! A document as a tree: blocks, sentences and tokens, each a span of the untouched text.
//!
//! ```
//! use cqc_scan::text::{BlockKind, Document};
//! let text = "Surgery news\n\nThe surgery is safe. It is kind.\n• Calls were late\n";
//! let doc = Document::parse(text);
//! assert_eq!(doc.blocks.len(), 3);
//! assert_eq!(doc.blocks[1].sentences.len(), 2);
//! assert_eq!(doc.blocks[2].kind, BlockKind::Bullet);
//! assert_eq!(doc.slice(doc.sentences[3].span), "Calls were late");
//! ```
//!
//! Offsets stay true: odd characters are read as what they stand for ([`Plain`]), with the way back kept, and folding of
//! case, quotes and dashes happens when words are looked up.

mod blocks;
pub(crate) mod bytes;
mod furniture;
mod markup;
mod plain;
mod sentences;
mod tokens;
mod wrapped;

pub(crate) use blocks::is_prose;
pub(crate) use furniture::is_no_headline;
pub use plain::Plain;

use memchr::memchr2;
use std::ops::Range;

/// A piece of a text, by byte offsets.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// Where it ends (exclusive).
    pub end: u32,
}

impl Span {
    /// A span from offsets; texts over 4 GiB are refused on input, so the casts are exact.
    pub(crate) fn new(start: usize, end: usize) -> Span {
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    /// The smallest span that covers both.
    pub fn cover(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// As a range of byte offsets.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What a block looks like on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// A short line without a full stop: heading, label, caption, menu.
    Heading,
    /// An item of a list, with its mark.
    Bullet,
    /// A row of a table whose cells are parted by tabs.
    Row,
    /// Running text.
    Paragraph,
}

/// A line, or a few lines that belong together.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it looks like.
    pub kind: BlockKind,
    /// Its text, without the mark of a bullet and without white space around it.
    pub span: Span,
    /// Its sentences, as indices into [`Document::sentences`].
    pub sentences: Range<usize>,
    /// Whether a blank line stands before it.
    pub after_gap: bool,
}

/// A sentence, a cell of a table, or a whole heading.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// From its first character (an opening quotation mark left out) to its last.
    pub span: Span,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<usize>,
    /// The block that holds it.
    pub block: usize,
}

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenKind {
    /// Letters, with apostrophes and hyphens between them.
    Word,
    /// Digits, with separators between them (`8,360`, `19.07.16`, `10:45`), perhaps with letters behind (`3rd`, `8am`).
    Number,
    /// One punctuation mark.
    Mark,
}

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Whether it is made of plain small letters and nothing else, as most words are.
    pub small: bool,
}

/// What goes on for more tokens than any sentence does (a page without a full stop, a megabyte of brackets) is read in
/// pieces of so many: what is looked for behind each word stays near it.
const LONGEST: usize = 600;

/// About so many bytes of a text, blanks and all, make a token.
const BYTES_OF_A_TOKEN: usize = 5;

/// A text and its tree.
#[derive(Debug)]
pub struct Document<'a> {
    /// The text, in plain characters.
    pub text: &'a str,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in order.
    pub sentences: Vec<Sentence>,
    /// The tokens of all sentences, in order.
    pub tokens: Vec<Token>,
    /// How many lines of furniture that only the press has were left out: advertisements, credits, headlines of others.
    pub press: usize,
    /// Where each line of the text as it is begins.
    lines: Vec<u32>,
    /// The way back to the text as it is, where that is another.
    plain: Option<&'a Plain<'a>>,
}

impl<'a> Document<'a> {
    /// Splits a text into its tree.
    pub fn parse(text: &'a str) -> Document<'a> {
        Document {
            lines: lines(text),
            ..Document::tree(text)
        }
    }

    /// The tree of a text whose lines nobody asks for.
    fn tree(text: &'a str) -> Document<'a> {
        let split = blocks::split(text);
        let mut doc = Document {
            text,
            blocks: Vec::new(),
            sentences: Vec::new(),
            tokens: Vec::with_capacity(text.len() / BYTES_OF_A_TOKEN),
            press: split.press,
            lines: Vec::new(),
            plain: None,
        };
        for raw in split.blocks {
            let first = doc.sentences.len();
            let block = doc.blocks.len();
            sentences::split(text, raw.span, raw.kind, |span| {
                let from = doc.tokens.len();
                tokens::split(text, span, &mut doc.tokens);
                let to = doc.tokens.len();
                if (1..=LONGEST).contains(&(to - from)) {
                    doc.sentences.push(Sentence {
                        span,
                        tokens: from..to,
                        block,
                    });
                    return;
                }
                for piece in (from..to).step_by(LONGEST) {
                    let tokens = piece..(piece + LONGEST).min(to);
                    let span = doc.tokens[tokens.start].span.cover(doc.tokens[tokens.end - 1].span);
                    doc.sentences.push(Sentence { span, tokens, block });
                }
            });
            let sentences = first..doc.sentences.len();
            doc.blocks.push(Block {
                kind: raw.kind,
                span: raw.span,
                sentences,
                after_gap: raw.after_gap,
            });
        }
        doc
    }

    /// Splits a text in plain characters into its tree.
    pub fn of(plain: &'a Plain<'a>) -> Document<'a> {
        Document {
            lines: lines(plain.raw()),
            plain: Some(plain),
            ..Document::tree(plain.text())
        }
    }

    /// Some of the blocks as a document of their own, whose spans are still those of the whole text.
    pub(crate) fn part(&self, blocks: Range<usize>) -> Document<'a> {
        let blocks = self.blocks.get(blocks.clone()).map_or(0..0, |_| blocks);
        let list = &self.blocks[blocks.clone()];
        let sentences = match list {
            [first, .., last] => first.sentences.start..last.sentences.end,
            [only] => only.sentences.clone(),
            [] => 0..0,
        };
        let told = &self.sentences[sentences.clone()];
        let tokens = match told {
            [first, .., last] => first.tokens.start..last.tokens.end,
            [only] => only.tokens.clone(),
            [] => 0..0,
        };
        let back = |range: &Range<usize>, by: usize| range.start - by..range.end - by;
        Document {
            text: self.text,
            blocks: list
                .iter()
                .map(|b| Block {
                    sentences: back(&b.sentences, sentences.start),
                    ..b.clone()
                })
                .collect(),
            sentences: told
                .iter()
                .map(|s| Sentence {
                    span: s.span,
                    tokens: back(&s.tokens, tokens.start),
                    block: s.block - blocks.start,
                })
                .collect(),
            tokens: self.tokens[tokens].to_vec(),
            press: self.press,
            lines: self.lines.clone(),
            plain: self.plain,
        }
    }

    /// The number of the block that a sentence stands in.
    pub fn block_of(&self, sentence: usize) -> Option<usize> {
        self.sentences.get(sentence).map(|s| s.block)
    }

    /// The text of a span.
    #[inline]
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// The bytes of a span, for comparing with plain words.
    #[inline]
    pub(crate) fn bytes(&self, span: Span) -> &'a [u8] {
        self.text.as_bytes().get(span.range()).unwrap_or(&[])
    }

    /// Where a span stands in the text as it is.
    pub fn origin(&self, span: Span) -> Span {
        self.plain.map_or(span, |plain| plain.origin(span))
    }

    /// The text as it is, before odd characters were read as others.
    pub fn raw(&self) -> &'a str {
        self.plain.map_or(self.text, |plain| plain.raw())
    }

    /// The line on which an offset of the text as it is stands, from 1.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.lines.partition_point(|start| *start <= offset) as u32
    }
}

/// A word without its final `'s`.
pub(crate) fn bare(word: &str) -> &str {
    let word = word.strip_suffix("'s").unwrap_or(word);
    word.strip_suffix("’s").unwrap_or(word)
}

/// Where each line begins, whatever ends the lines (LF, CRLF, CR).
fn lines(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let (mut at, mut starts) = (0, vec![0]);
    while let Some(length) = memchr2(b'\n', b'\r', &bytes[at..]) {
        let end = at + length;
        at = end + if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        starts.push(at as u32);
    }
    starts
}
