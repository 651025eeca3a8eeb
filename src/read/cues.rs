//! Tables of cues: ways of saying something, each with what it tells and with examples.
//!
//! A cue is found anywhere in the items of a sentence. Its `yes` sentences must hold it and its `no` sentences must
//! not; one test per table ([`check`]) runs them all.

use super::items::Item;
use super::pattern::{Longest, Match, Table};
use crate::lexicon::Lexicon;

/// One way of saying something.
#[derive(Debug)]
pub(crate) struct Cue<T: 'static> {
    /// Its name, for `--explain`.
    pub id: &'static str,
    /// Patterns; see [`super::pattern`].
    pub says: &'static [&'static str],
    /// What it tells.
    pub gives: T,
    /// Sentences that hold it.
    pub yes: &'static [&'static str],
    /// Sentences that look like it and do not.
    pub no: &'static [&'static str],
}

/// A cue found in a sentence.
#[derive(Debug)]
pub(crate) struct Hit<T: 'static> {
    /// Its first item.
    pub start: usize,
    /// Behind its last item.
    pub end: usize,
    /// The cue.
    pub cue: &'static Cue<T>,
}

/// A compiled table of cues.
#[derive(Debug)]
pub(crate) struct Cues<T: 'static> {
    table: Table<&'static Cue<T>>,
}

impl<T> Cues<T> {
    /// Compiles a table.
    pub fn compile(cues: &'static [Cue<T>], lexicon: &mut Lexicon) -> Result<Cues<T>, String> {
        let rows = cues.iter().flat_map(|c| c.says.iter().map(move |s| (*s, c)));
        Ok(Cues {
            table: Table::compile(rows, lexicon)?,
        })
    }

    /// Every cue, by the item at which it begins.
    pub fn hits(&self, items: &[Item]) -> Vec<Hit<T>> {
        let hit = |(found, cue): (Match, &&'static Cue<T>)| Hit {
            start: found.start,
            end: found.end,
            cue,
        };
        self.table.matches(items).map(hit).collect()
    }

    /// Of the cues that begin at each item the longest.
    pub fn longest(&self, items: &[Item]) -> Longest<'_, &'static Cue<T>> {
        self.table.longest(items)
    }
}

/// Fails where an example of a table does not hold.
#[cfg(test)]
pub(crate) fn assert_examples<T>(cues: &'static [Cue<T>]) {
    let wrong = check(cues);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Runs the examples of a table; gives what is wrong.
#[cfg(test)]
pub(crate) fn check<T>(cues: &'static [Cue<T>]) -> Vec<String> {
    use crate::text::Document;
    let mut lexicon = Lexicon::new();
    let phrases = super::items::phrases(&mut lexicon).unwrap();
    let table = Cues::compile(cues, &mut lexicon).unwrap();
    let holds = |text: &str, id: &str| {
        let doc = Document::parse(text);
        let items = super::items::lex(&doc, &lexicon, &phrases);
        (0..doc.sentences.len()).any(|s| table.table.matches(items.of(s)).any(|(_, cue)| cue.id == id))
    };
    let mut wrong = Vec::new();
    for cue in cues {
        wrong.extend(
            cue.yes
                .iter()
                .filter(|t| !holds(t, cue.id))
                .map(|t| format!("{} misses: {t}", cue.id)),
        );
        wrong.extend(
            cue.no
                .iter()
                .filter(|t| holds(t, cue.id))
                .map(|t| format!("{} takes: {t}", cue.id)),
        );
    }
    wrong
}
