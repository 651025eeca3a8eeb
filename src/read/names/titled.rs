//! Headlines in Title Case or CAPITALS, where a capital tells nothing of names.
//!
//! "Selby Care Home Told To Improve" is about a care home in Selby, where the text below names it Elm Court; over a text on
//! Selby Care Home it names it.

use super::SmallWords;
use super::runs::{Run, Tok, suffix};
use super::words::{COMMON_WORD, Head, NOUN, STOP, TYPE_WORD, Words, is_county};
use crate::text::{BlockKind, Document, TokenKind};
use std::ops::Range;

/// Takes for descriptions what only headlines write as names of services, where the text names others.
pub(super) fn describe<'d>(
    doc: &Document<'d>,
    toks: &[Tok<'d>],
    words: &Words,
    small: &SmallWords<'d>,
    runs: &mut Vec<Run>,
) {
    let text = Below {
        doc,
        toks,
        words,
        small,
    };
    let headed = |r: &Run| r.head.is_some() && !r.doctor;
    let titled: Vec<usize> = (0..runs.len())
        .filter(|n| headed(&runs[*n]) && text.is_titled(&runs[*n]))
        .collect();
    if titled.is_empty() {
        return;
    }
    let told: Vec<&Run> = runs
        .iter()
        .filter(|r| text.is_prose(r) && !text.opens_shouted(r))
        .collect();
    let named: Vec<(usize, Left)> = titled
        .into_iter()
        .filter_map(|n| Some((n, text.left_of(&runs[n], &told)?)))
        .collect();
    for (n, left) in named {
        keep(&mut runs[n], left, toks);
    }
    runs.retain(|r| !r.tokens.is_empty());
}

/// Leaves a run some of its words.
fn keep(run: &mut Run, (words, head): Left, toks: &[Tok<'_>]) {
    let whole = words.end == run.words.len();
    let named = |n: &usize| toks[*n].kind != TokenKind::Mark || toks[*n].text == "&";
    let places: Vec<usize> = run.tokens.clone().filter(named).collect();
    let left = places.get(words.clone()).unwrap_or(&[]);
    let (Some(first), Some(last)) = (left.first(), left.last()) else {
        run.tokens.end = run.tokens.start;
        return;
    };
    run.tokens = *first..*last + 1;
    run.span.start = toks[*first].span.start;
    run.words.drain(words.end..);
    run.words.drain(..words.start);
    run.core = run.core.saturating_sub(words.start).clamp(1, run.words.len());
    if whole {
        return;
    }
    run.head = head;
    run.tail = 0;
    run.lower = false;
    run.bare = false;
    run.possessive = toks[*last].possessive;
    let cut = if run.possessive { suffix(toks[*last].text) } else { 0 };
    run.span.end = toks[*last].span.end - cut as u32;
}

/// The text that a headline stands over.
struct Below<'a, 'd> {
    doc: &'a Document<'d>,
    toks: &'a [Tok<'d>],
    words: &'a Words,
    small: &'a SmallWords<'d>,
}

/// Which words of a run are left of it, and what they end in.
type Left = (Range<usize>, Option<Head>);

impl Below<'_, '_> {
    /// Whether a run stands in a headline all of whose words have capitals, little ones left aside, and that says something
    /// of it in ordinary words: a name and where it is are an entry of a list.
    fn is_titled(&self, run: &Run) -> bool {
        const LITTLE: usize = 4;
        const MOST: usize = 3;
        let place = &self.doc.sentences[run.sentence];
        if self.opens_shouted(run) {
            return true;
        }
        if self.is_prose(run) {
            return false;
        }
        let opens = place.tokens.start == run.tokens.start;
        let line = &self.toks[..place.tokens.end];
        if opens && line.get(run.tokens.end).is_some_and(|t| t.kind == TokenKind::Mark) {
            return false;
        }
        let (before, behind) = (&line[place.tokens.start..run.tokens.start], &line[run.tokens.end..]);
        let outside = || before.iter().chain(behind).filter(|t| t.kind == TokenKind::Word);
        let small = outside().filter(|t| !t.capital && t.text.len() > LITTLE).count();
        let says = |t: &&Tok<'_>| t.capital && t.text.len() > 2 && (t.is(STOP) || self.is_small(t.folded));
        let said = outside().filter(says).count();
        // "Elm Surgery Shut by Order of Court"
        let led = || outside().any(|t| (!t.capital || t.text.len() <= 2) && self.words.flags(t.folded) & STOP != 0);
        said > (MOST * small).max(1) || small == 0 && said > 0 && led()
    }

    /// Whether a run stands where a capital tells a name: in a sentence that ends.
    fn is_prose(&self, run: &Run) -> bool {
        let block = &self.doc.blocks[self.doc.sentences[run.sentence].block];
        match block.kind {
            BlockKind::Bullet => true,
            BlockKind::Paragraph => self
                .doc
                .slice(block.span)
                .ends_with(['.', '!', '?', ':', ';', '"', '”', '’', '\'']),
            _ => false,
        }
    }

    /// "A SELBY CARE HOME has been rated": papers print the first words of a text in capitals.
    fn opens_shouted(&self, run: &Run) -> bool {
        let before = run.tokens.start.checked_sub(1).map(|n| self.toks[n].text);
        run.shouts && matches!(before, Some("A" | "AN"))
    }

    /// What may be a name of the words of a run in a headline, if these are not all of them, and what it ends in.
    fn left_of(&self, run: &Run, told: &[&Run]) -> Option<Left> {
        let core = run.core.max(1);
        // "Selby Council Adult Social Care"
        let body = |r: &&&Run| matches!(r.head, Some(Head::Council | Head::Trust)) && r.words.len() < run.words.len();
        let owner = told.iter().filter(body).find(|r| run.words.starts_with(&r.words));
        if let Some(owner) = owner {
            return Some((0..owner.words.len(), owner.head));
        }
        // "Watchdog Slams Elm Court Care Home": what stands before a name that the text has.
        if let Some(at) =
            (0..core).find(|at| !self.opens_shouted(run) && self.is_told(&run.words[*at..], core - at, told))
        {
            return (at > 0).then_some((at..run.words.len(), run.head));
        }
        if !told.iter().any(|r| is_service(r)) {
            return None;
        }
        let lead = run.words[..core].iter().take_while(|w| self.is_ordinary(w)).count();
        let own = run.words[lead..core]
            .iter()
            .take_while(|w| !self.is_ordinary(w))
            .count();
        // What the text has nowhere may be a name of its own further down.
        let town = || {
            told.iter()
                .any(|r| run.words[lead..].starts_with(&r.words) && self.is_town(r))
        };
        let heads = told.iter().all(|r| run.sentence < r.sentence);
        (own == 0 || heads || town()).then_some((lead..lead + own, None))
    }

    /// Whether the text below has the name that these words are, or begins with their short form and is no town.
    fn is_told(&self, words: &[String], core: usize, told: &[&Run]) -> bool {
        let core = &words[..core];
        let called = |r: &&Run| r.words.starts_with(core) && (r.head.is_some() || r.words.len() == core.len());
        let town = |r: &&Run| r.head.is_none() && r.words == core && self.is_town(r);
        told.iter().any(|r| r.words == words)
            || !core.iter().all(|w| self.is_ordinary(w)) && told.iter().any(called) && !told.iter().any(town)
    }

    /// Whether a word names nobody: one of services at large, or one that the text has with a small letter.
    fn is_ordinary(&self, word: &str) -> bool {
        self.words.flags(word) & (TYPE_WORD | COMMON_WORD | NOUN | STOP) != 0 || self.is_small(word)
    }

    /// Whether a run below is used as the name of a town: "in Selby", "a Selby care home", "a Selby councillor".
    fn is_town(&self, run: &Run) -> bool {
        let word = |n: usize| self.toks.get(n).map_or("", |t| t.folded);
        let before = run.tokens.start.checked_sub(1).map_or("", word);
        let led = matches!(
            before,
            "in" | "near" | "across" | "around" | "from" | "outside" | "of" | "," | "a" | "an" | "throughout" | "to"
        );
        let holds = matches!(
            word(run.tokens.end),
            "care"
                | "gp"
                | "gps"
                | "surgery"
                | "nursing"
                | "people"
                | "residential"
                | "dental"
                | "hospital"
                | "hospitals"
                | "homes"
                | "councillor"
                | "councillors"
                | "council"
                | "mp"
                | "town"
                | "practice"
                | "dentist"
        );
        led || holds || is_county(&run.words.join(" "))
    }

    /// Whether a word stands in the text with a small letter.
    fn is_small(&self, word: &str) -> bool {
        self.small.has(self.toks, word)
    }
}

/// Whether a run names a service, or one who may be a service itself.
fn is_service(run: &Run) -> bool {
    !run.lower
        && matches!(
            run.head,
            Some(Head::Service(_) | Head::Weak(_) | Head::Trust | Head::Company | Head::Council)
        )
}
