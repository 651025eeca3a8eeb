//! Names that fill a line above what is told of a service: "Right at Heart Selby, Goole" above "Overall: Good".
//!
//! A name may hold words that no other name does. Where the line stands, and that each of its words has a capital, says that
//! all of it is one; it is the same name wherever it stands again.

use super::runs::{Run, Tok};
use super::words::{Head, NOUN, ROAD, Words};
use crate::lexicon::Class;
use crate::read::items::{Item, Items};
use crate::text::{Block, BlockKind, Document, Span, TokenKind};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Takes lines in title case above labelled lines for one name each, here and wherever the name stands again.
pub(super) fn complete(doc: &Document<'_>, toks: &[Tok<'_>], words: &Words, items: &Items, runs: &mut Vec<Run>) {
    let page = Page {
        doc,
        toks,
        words,
        items,
    };
    let names: Vec<Range<usize>> = (0..doc.blocks.len())
        .filter_map(|at| page.name_over(at, runs))
        .collect();
    if names.is_empty() {
        return;
    }
    // A list of thousands asks for each of its names all over the text.
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, tok) in toks.iter().enumerate() {
        places.entry(tok.folded).or_default().push(at);
    }
    for name in names {
        let places = places.get(toks[name.start].folded).map_or(&[][..], Vec::as_slice);
        page.keep(&name, places, runs);
    }
}

/// A text with its words.
struct Page<'a, 'd> {
    doc: &'a Document<'d>,
    toks: &'a [Tok<'d>],
    words: &'a Words,
    items: &'a Items,
}

impl Page<'_, '_> {
    /// The tokens of the name that a block is, its article and its town left out, if labelled lines follow, and the runs do
    /// not have it already.
    fn name_over(&self, at: usize, runs: &[Run]) -> Option<Range<usize>> {
        const LONGEST: usize = 9;
        let block = &self.doc.blocks[at];
        if block.kind != BlockKind::Heading || block.sentences.len() != 1 {
            return None;
        }
        let line = self.doc.sentences[block.sentences.start].tokens.clone();
        if !(2..LONGEST).contains(&line.len()) || !self.is_over_labels(at) {
            return None;
        }
        let name = self.without_town(line)?;
        let first = runs.partition_point(|r| r.tokens.start < name.start);
        // "Elm Surgery in Selby"
        let placed = |r: &Run| {
            let led = self
                .toks
                .get(r.tokens.end)
                .is_some_and(|t| matches!(t.folded, "in" | "near"));
            led && matches!(r.head, Some(Head::Service(_)))
        };
        let whole = runs
            .get(first)
            .is_some_and(|r| r.tokens.start == name.start && (r.tokens.end >= name.end || placed(r)));
        (!whole && self.may_name(block.sentences.start, &name)).then_some(name)
    }

    /// "The Larches" of "The Larches, Selby, York".
    fn without_town(&self, line: Range<usize>) -> Option<Range<usize>> {
        let comma = line.clone().find(|n| self.toks[*n].text == ",");
        let the = usize::from(self.toks[line.start].folded == "the");
        let name = line.start + the..comma.unwrap_or(line.end);
        (name.len() > 1).then_some(name)
    }

    /// Whether words have capitals as those of a name have, and say nothing that headings of reports say.
    fn may_name(&self, sentence: usize, name: &Range<usize>) -> bool {
        const SMALL: &[&str] = &[
            "at", "in", "on", "of", "for", "the", "and", "to", "by", "with", "from", "near", "next", "your", "you",
            "it",
        ];
        let word = |n: usize| {
            let tok = &self.toks[n];
            match tok.kind {
                TokenKind::Word => tok.capital || n > name.start && SMALL.contains(&tok.folded),
                TokenKind::Number => true,
                TokenKind::Mark => matches!(tok.text, "&" | "/" | "-" | "–" | "+"),
            }
        };
        let road = self.words.flags(self.toks[name.end - 1].folded) & ROAD != 0;
        let address = road && self.toks[name.start].kind == TokenKind::Number;
        let capitals = name.clone().filter(|n| self.toks[*n].capital).count();
        let noun = |n: usize| self.words.flags(self.toks[n].folded) & NOUN != 0;
        let says = Class::RATING
            .with(Class::QUESTION)
            .with(Class::OVERALL)
            .with(Class::GRADE)
            .with(Class::CQC)
            .with(Class::INSPECT)
            .with(Class::PUBLISH)
            .with(Class::SERVICE)
            .with(Class::DATE)
            .with(Class::MONTH)
            .with(Class::RATED)
            .with(Class::PAST)
            .with(Class::NOW)
            .with(Class::BE)
            .with(Class::HAVE);
        name.clone().all(word)
            && capitals > 0
            && !address
            && !name.clone().any(noun)
            && !self.items.of(sentence).iter().any(|i| i.class.has(says))
    }

    /// Whether the lines below a block, up to one that rates, are labels and what they tell.
    fn is_over_labels(&self, at: usize) -> bool {
        const LINES: usize = 6;
        let below = self.doc.blocks.get(at + 1..).unwrap_or(&[]);
        let rates = |b: &Block| self.rates(self.items.of(b.sentences.start), b);
        let short = |b: &&Block| {
            let line = self.doc.slice(b.span);
            line.len() < 90 && !line.ends_with('.') && b.kind != BlockKind::Bullet
        };
        below.iter().take(LINES).take_while(short).any(rates)
    }

    /// "Overall: Good", "Rating - Good".
    fn rates(&self, items: &[Item], block: &Block) -> bool {
        let asks = Class::OVERALL.with(Class::GRADE).with(Class::QUESTION);
        let label = items.iter().take(4).any(|i| i.class.has(asks));
        label
            && block
                .sentences
                .clone()
                .any(|s| self.items.of(s).iter().any(|i| i.class.has(Class::RATING)))
    }

    /// Makes one run of a name wherever it stands; `places` are those of its first word.
    fn keep(&self, name: &Range<usize>, places: &[usize], runs: &mut Vec<Run>) {
        let same = |at: usize| {
            self.toks[at].capital == self.toks[name.start].capital
                && name
                    .clone()
                    .zip(at..)
                    .all(|(a, b)| self.toks.get(b).is_some_and(|t| t.folded == self.toks[a].folded))
        };
        for start in places.iter().copied().filter(|at| same(*at)) {
            let own = start..start + name.len();
            let sentence = self.doc.sentences.partition_point(|s| s.tokens.end <= start);
            let from = runs.partition_point(|r| r.tokens.end <= own.start);
            let to = runs.partition_point(|r| r.tokens.start < own.end);
            let inside = |r: &Run| r.tokens.start >= own.start && r.tokens.end <= own.end;
            if self.doc.sentences[sentence].tokens.end < own.end || !runs[from..to].iter().all(inside) {
                continue;
            }
            let last = runs[from..to].last().filter(|r| r.tokens.end == own.end);
            let run = self.run(sentence, &own, last.and_then(|r| r.head));
            runs.splice(from..to, [run]);
        }
    }

    /// The run of some tokens.
    fn run(&self, sentence: usize, own: &Range<usize>, head: Option<Head>) -> Run {
        let word = |n: usize| {
            let tok = &self.toks[n];
            match tok.text {
                "&" => Some("and".to_owned()),
                _ => (tok.kind != TokenKind::Mark).then(|| tok.folded.to_owned()),
            }
        };
        let words: Vec<String> = own.clone().filter_map(word).collect();
        let last = &self.toks[own.end - 1];
        let cut = if last.possessive {
            super::runs::suffix(last.text)
        } else {
            0
        };
        Run {
            sentence,
            tokens: own.clone(),
            span: Span {
                start: self.toks[own.start].span.start,
                end: last.span.end - cut as u32,
            },
            head,
            core: words.len(),
            words,
            tail: 0,
            lower: false,
            shouts: false,
            bare: false,
            doctor: false,
            possessive: last.possessive,
        }
    }
}
