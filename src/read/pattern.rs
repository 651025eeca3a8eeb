//! The language of the tables: a pattern over the items of a sentence.
//!
//! | written | matches |
//! | --- | --- |
//! | `word` | that word, case and quotes folded |
//! | `a\|b\|c` | any of these words |
//! | `<rating>` | an item with that reading ([`crate::lexicon::Class`]) |
//! | `<rating=to>` | the same, remembered as `to` |
//! | `x?` | `x` or nothing |
//! | `..4` | at most four items of any kind that part no clauses |
//!
//! Patterns are found by what their first and second item may be ([`Table`]), so their number costs little.

use super::items::Item;
use crate::lexicon::{Class, Lexicon, WordId, WordSet};
use smallvec::SmallVec;
use std::ops::Range;

/// What an item may be: a cheap question that turns most away, and lets some through that do not match.
#[derive(Clone, Copy, Debug)]
struct Sieve {
    class: Class,
    /// A bit for each word, some words sharing one.
    words: [u64; 2],
}

impl Sieve {
    const NONE: Sieve = Sieve {
        class: Class::NONE,
        words: [0; 2],
    };

    const ALL: Sieve = Sieve {
        class: Class::ALL_READINGS,
        words: [u64::MAX; 2],
    };

    fn add(&mut self, other: Sieve) {
        self.class = self.class.with(other.class);
        for (own, other) in self.words.iter_mut().zip(other.words) {
            *own |= other;
        }
    }

    #[inline]
    fn add_word(&mut self, word: WordId) {
        self.words[part(word)] |= bit(word);
    }

    #[inline]
    fn names(&self, word: WordId) -> bool {
        self.words[part(word)] & bit(word) != 0
    }

    #[inline]
    fn admits(&self, class: Class, word: WordId) -> bool {
        class.has(self.class) || self.names(word)
    }

    #[inline]
    fn passes(&self, item: &Item) -> bool {
        self.admits(item.class, item.word)
    }

    /// Whether an item of which the other tells may pass.
    #[inline]
    fn meets(&self, other: &Sieve) -> bool {
        let words = self.words.iter().zip(&other.words);
        self.class.has(other.class) || words.fold(0, |all, (own, other)| all | own & other) != 0
    }
}

/// The place of a range of words.
fn range(words: &Range<u32>) -> Range<usize> {
    words.start as usize..words.end as usize
}

/// The place of a word in its part of a sieve; that of a word of no table is its own ([`Lexicon::intern`]).
const fn bit(word: WordId) -> u64 {
    1 << (word.0 % 64)
}

/// The part of a sieve that has a place for a word.
const fn part(word: WordId) -> usize {
    word.0 as usize / 64 % 2
}

/// How often an element stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Times {
    Once,
    Perhaps,
    /// Any items at all, at most so many.
    Gap(u8),
}

/// One element of a pattern, which asks of an item any of its readings or any of its words.
#[derive(Clone, Debug)]
struct Element {
    sieve: Sieve,
    /// Its words, among those of the table, in the order of their numbers.
    words: Range<u32>,
    times: Times,
    capture: Option<&'static str>,
    /// About how many of a thousand items it matches, as far as a guess will do.
    frequency: u32,
}

impl Element {
    /// The most items that it takes.
    fn most(&self) -> usize {
        match self.times {
            Times::Gap(most) => usize::from(most),
            Times::Once | Times::Perhaps => 1,
        }
    }

    /// Notes that it took an item, if that is to be remembered.
    #[inline]
    fn note(&self, at: usize, noted: &mut Noted) {
        if let Some(name) = self.capture {
            noted.push((name, at));
        }
    }
}

/// Where a pattern matched, and what it remembered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Match {
    /// The first item.
    pub start: usize,
    /// Behind the last item.
    pub end: usize,
    /// What was remembered, in the order of the pattern.
    captures: Vec<(&'static str, usize)>,
    row: usize,
}

impl Match {
    /// The position of the item remembered as `name`.
    pub fn get(&self, name: &str) -> Option<usize> {
        self.captures.iter().find(|(n, _)| *n == name).map(|(_, at)| *at)
    }
}

/// What an attempt remembers: few patterns have more to remember, so that attempts which fail cost no memory.
type Noted = SmallVec<[(&'static str, usize); 4]>;

/// What the second item of a match may be.
fn second(elements: &[Element]) -> Sieve {
    let mut out = Sieve::NONE;
    for (n, first) in elements.iter().enumerate() {
        if matches!(first.times, Times::Gap(_)) {
            return Sieve::ALL;
        }
        let behind = &elements[n + 1..];
        let Some(last) = behind.iter().position(|e| e.times != Times::Perhaps) else {
            return Sieve::ALL;
        };
        if matches!(behind[last].times, Times::Gap(_)) {
            return Sieve::ALL;
        }
        behind[..=last].iter().for_each(|e| out.add(e.sieve));
        if first.times == Times::Once {
            break;
        }
    }
    out
}

/// A pattern that may begin at an item, if the next item passes.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    second: Sieve,
    row: u32,
}

/// For each word or reading, by its number, the patterns that may begin with it.
#[derive(Debug, Default)]
struct Lists {
    /// Where the list of each number begins; one more for the end of the last.
    starts: Vec<u32>,
    candidates: Vec<Candidate>,
}

impl Lists {
    /// From pairs of a number and a pattern, of each of which the second item is known.
    fn of(pairs: &[(u32, u32)], seconds: &[Sieve]) -> Lists {
        let most = pairs.iter().map(|(number, _)| *number as usize + 1).max().unwrap_or(0);
        let mut starts = vec![0u32; most + 1];
        for (number, _) in pairs {
            starts[*number as usize + 1] += 1;
        }
        for n in 0..most {
            starts[n + 1] += starts[n];
        }
        let mut free = starts.clone();
        let none = Candidate {
            second: Sieve::NONE,
            row: 0,
        };
        let mut candidates = vec![none; pairs.len()];
        for (number, row) in pairs {
            let place = &mut free[*number as usize];
            candidates[*place as usize] = Candidate {
                second: seconds[*row as usize],
                row: *row,
            };
            *place += 1;
        }
        Lists { starts, candidates }
    }

    #[inline]
    fn get(&self, number: usize) -> &[Candidate] {
        match self.starts.get(number..number + 2) {
            Some([from, to]) => &self.candidates[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

/// Readings and words, to be asked of items.
#[derive(Debug, Default)]
struct Wanted {
    classes: Class,
    words: WordSet,
}

impl Wanted {
    fn add(&mut self, class: Class, words: &[WordId]) {
        self.classes = self.classes.with(class);
        words.iter().for_each(|word| self.words.add(*word));
    }

    #[inline]
    fn has(&self, item: &Item) -> bool {
        item.class.has(self.classes) || self.words.has(item.word)
    }
}

/// Readings that most sentences have.
const COMMON: Class = Class::WORD
    .with(Class::CAPITAL)
    .with(Class::FUNCTION)
    .with(Class::DET)
    .with(Class::PREP)
    .with(Class::BE)
    .with(Class::HAVE)
    .with(Class::AND)
    .with(Class::COMMA)
    .with(Class::STOP)
    .with(Class::PRONOUN)
    .with(Class::NAME);

/// About how many of a thousand items have one of these readings or words, as far as a guess will do.
fn frequency(class: Class, words: &[WordId], lexicon: &Lexicon) -> u32 {
    let of_class = |class: Class| if class.has(COMMON) { 100 } else { 5 };
    let by_class: u32 = class.places().map(|place| of_class(Class::at(place))).sum();
    let by_word: u32 = words.iter().map(|w| 1 + of_class(lexicon.class(*w)) / 10).sum();
    by_class + by_word
}

/// The elements of all patterns of a table, and which patterns may begin at an item.
#[derive(Debug, Default)]
struct Index {
    elements: Vec<Element>,
    words: Vec<WordId>,
    /// For each pattern its elements.
    patterns: Vec<Range<usize>>,
    /// And what one of the items further on must be: of what must stand there, that which stands in the fewest sentences.
    later: Vec<Option<Sieve>>,
    /// The most items that a match has.
    longest: usize,
    by_word: Lists,
    by_class: Lists,
    /// What may begin any pattern.
    firsts: Wanted,
    /// What every match holds: one item that is among these.
    anchors: Wanted,
}

/// What a `|` parts. Tables have so many short choices that looking for it byte by byte is faster than `split`.
fn choices(body: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(body);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|b| b == b'|');
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// An index while it is made.
#[derive(Default)]
struct Maker {
    index: Index,
    /// Which pattern may begin with which word, and with which reading by its place.
    words: Vec<(u32, u32)>,
    classes: Vec<(u32, u32)>,
    /// What the second item of each pattern may be.
    seconds: Vec<Sieve>,
}

impl Maker {
    /// Adds a pattern; a mistake is told with it.
    fn add(&mut self, source: &'static str, lexicon: &mut Lexicon) -> Result<(), String> {
        let row = u32::try_from(self.index.patterns.len()).map_err(|_| "a table has too many patterns")?;
        let from = self.index.elements.len();
        for part in source.split_ascii_whitespace() {
            let element = self.element(part, source, lexicon)?;
            self.index.elements.push(element);
        }
        let elements = &self.index.elements[from..];
        let Some(sure) = elements.iter().position(|e| e.times == Times::Once) else {
            return Err(format!("the pattern `{source}` can match nothing"));
        };
        self.index.longest = self.index.longest.max(elements.iter().map(Element::most).sum());
        // An element right behind the first is asked of the next item.
        let beside = elements.get(sure + 1).is_some_and(|e| e.times == Times::Once) && sure == 0;
        let behind = &elements[sure + 1 + usize::from(beside)..];
        let later = behind.iter().filter(|e| e.times == Times::Once);
        let later = later.min_by_key(|e| e.frequency).map(|e| e.sieve);
        self.index.later.push(later);
        self.seconds.push(second(elements));
        // A gap may begin with anything, and no table begins with one.
        for first in &elements[..=sure] {
            let words = self.index.words_of(first);
            self.words.extend(words.iter().map(|word| (word.0, row)));
            let classes = first.sieve.class;
            self.classes.extend(classes.places().map(|place| (place as u32, row)));
            self.index.firsts.add(classes, &self.index.words[range(&first.words)]);
        }
        // Of what must stand in a match, that which stands in the fewest sentences.
        let sure = elements.iter().filter(|e| e.times == Times::Once);
        if let Some(rare) = sure.min_by_key(|e| e.frequency) {
            self.index
                .anchors
                .add(rare.sieve.class, &self.index.words[range(&rare.words)]);
        }
        self.index.patterns.push(from..self.index.elements.len());
        Ok(())
    }

    fn element(&mut self, part: &'static str, source: &str, lexicon: &mut Lexicon) -> Result<Element, String> {
        let (body, times) = match part.strip_suffix('?') {
            Some(body) if !body.is_empty() => (body, Times::Perhaps),
            _ => (part, Times::Once),
        };
        let from = self.index.words.len() as u32;
        let mut out = Element {
            sieve: Sieve::NONE,
            words: from..from,
            times,
            capture: None,
            frequency: 0,
        };
        if let Some(count) = body.strip_prefix("..") {
            let most = count
                .parse()
                .map_err(|_| format!("`{body}` in the pattern `{source}` is no gap"))?;
            out.times = Times::Gap(most);
            return Ok(out);
        }
        for choice in choices(body) {
            let Some(inner) = choice.strip_prefix('<').and_then(|c| c.strip_suffix('>')) else {
                let word = lexicon.intern(choice);
                out.sieve.add_word(word);
                self.index.words.push(word);
                continue;
            };
            let (name, remembered) = inner.split_once('=').map_or((inner, None), |(n, r)| (n, Some(r)));
            let known =
                Class::named(name).ok_or_else(|| format!("the pattern `{source}` names the unknown class `{name}`"))?;
            out.sieve.class = out.sieve.class.with(known);
            out.capture = remembered.or(out.capture);
        }
        out.words.end = self.index.words.len() as u32;
        self.index.words[from as usize..].sort_unstable();
        out.frequency = frequency(out.sieve.class, &self.index.words[from as usize..], lexicon);
        Ok(out)
    }

    fn index(self) -> Index {
        Index {
            by_word: Lists::of(&self.words, &self.seconds),
            by_class: Lists::of(&self.classes, &self.seconds),
            ..self.index
        }
    }
}

impl Index {
    fn matches(&self, element: &Element, item: &Item) -> bool {
        item.class.has(element.sieve.class) || element.sieve.names(item.word) && self.names(element, item.word)
    }

    fn names(&self, element: &Element, word: WordId) -> bool {
        self.words_of(element).binary_search(&word).is_ok()
    }

    fn words_of(&self, element: &Element) -> &[WordId] {
        &self.words[range(&element.words)]
    }

    /// Matches elements from an item on, as many optional ones as there are; gives the item behind the match. What an
    /// attempt that fails has noted is for the caller to forget.
    fn run(&self, elements: &[Element], items: &[Item], mut at: usize, noted: &mut Noted) -> Option<usize> {
        for (n, element) in elements.iter().enumerate() {
            if let Times::Gap(most) = element.times {
                return self.run_gap(usize::from(most), &elements[n + 1..], items, at, noted);
            }
            let item = items.get(at).filter(|item| self.matches(element, item));
            if element.times == Times::Once {
                item?;
                element.note(at, noted);
                at += 1;
            } else if item.is_some() {
                let before = noted.len();
                element.note(at, noted);
                if let Some(end) = self.run(&elements[n + 1..], items, at + 1, noted) {
                    return Some(end);
                }
                noted.truncate(before);
            }
        }
        Some(at)
    }

    /// As [`Index::run`] behind a gap of at most so many items.
    fn run_gap(&self, most: usize, rest: &[Element], items: &[Item], at: usize, noted: &mut Noted) -> Option<usize> {
        // What must stand behind the gap turns most places away.
        let next = rest.first().filter(|e| e.times == Times::Once).map(|e| &e.sieve);
        let before = noted.len();
        for from in at..=at + most {
            let item = items.get(from);
            let hopeless = next.is_some_and(|next| !item.is_some_and(|item| next.passes(item)));
            if !hopeless {
                if let Some(end) = self.run(rest, items, from, noted) {
                    return Some(end);
                }
                noted.truncate(before);
            }
            if item?.class.has(Class::BUT.with(Class::STOP)) {
                return None;
            }
        }
        None
    }

    /// Hands over the matches that begin at `at`, in no order, perhaps one twice: the row, the item behind the match, and
    /// what it remembers.
    fn each_at(&self, items: &[Item], at: usize, mut take: impl FnMut(usize, usize, &Noted)) {
        let Some(item) = items.get(at) else { return };
        // Where no item follows, only a pattern that asks nothing of it may match.
        let next = items.get(at + 1);
        let (class, word) = next.map_or((Class::NONE, WordId::UNKNOWN), |next| (next.class, next.word));
        let mut noted = Noted::new();
        let mut ahead = None;
        let mut all = |list: &[Candidate]| {
            for candidate in list {
                if !candidate.second.admits(class, word) {
                    continue;
                }
                let row = candidate.row as usize;
                if let Some(later) = &self.later[row]
                    && !later.meets(ahead.get_or_insert_with(|| self.ahead(items, at)))
                {
                    continue;
                }
                noted.clear();
                if let Some(end) = self.run(&self.elements[self.patterns[row].clone()], items, at, &mut noted) {
                    take(row, end, &noted);
                }
            }
        };
        all(self.by_word.get(item.word.0 as usize));
        for place in item.class.among(self.firsts.classes).places() {
            all(self.by_class.get(place));
        }
    }

    /// What stands behind an item as far as a match may reach.
    fn ahead(&self, items: &[Item], at: usize) -> Sieve {
        let mut out = Sieve::NONE;
        let end = items.len().min(at + self.longest);
        for item in items.get(at + 1..end).unwrap_or(&[]) {
            out.class = out.class.with(item.class);
            out.add_word(item.word);
        }
        out
    }

    /// Adds the matches that begin at `at`, in the order of the table.
    fn matches_at(&self, items: &[Item], at: usize, out: &mut Vec<Match>) {
        let from = out.len();
        self.each_at(items, at, |row, end, noted| {
            out.push(Match {
                start: at,
                end,
                captures: noted.to_vec(),
                row,
            });
        });
        if out.len() > from + 1 {
            // A pattern may begin with an item for its word and for a reading of it.
            out[from..].sort_by_key(|found| found.row);
            out.dedup_by_key(|found| (found.start, found.row));
        }
    }

    /// The longest match that begins at `at`; of equals the first of the table.
    fn longest_at(&self, items: &[Item], at: usize) -> Option<Match> {
        let mut best: Option<(usize, usize, Noted)> = None;
        self.each_at(items, at, |row, end, noted| {
            let better = |(best_row, best_end, _): &(usize, usize, Noted)| (end, *best_row) > (*best_end, row);
            if best.as_ref().is_none_or(better) {
                best = Some((row, end, noted.clone()));
            }
        });
        let (row, end, noted) = best?;
        Some(Match {
            start: at,
            end,
            captures: noted.into_vec(),
            row,
        })
    }
}

/// Many patterns, found by what their first items may be.
#[derive(Debug)]
pub(crate) struct Table<T> {
    index: Index,
    rows: Vec<T>,
}

impl<T> Table<T> {
    /// Compiles the patterns of a table; `Err` tells the first mistake.
    pub fn compile(
        rows: impl IntoIterator<Item = (&'static str, T)>,
        lexicon: &mut Lexicon,
    ) -> Result<Table<T>, String> {
        let (mut maker, mut kept) = (Maker::default(), Vec::new());
        for (source, row) in rows {
            maker.add(source, lexicon)?;
            kept.push(row);
        }
        Ok(Table {
            index: maker.index(),
            rows: kept,
        })
    }

    /// All matches, by the item at which they begin, then in the order of the table.
    pub fn matches<'t>(&'t self, items: &[Item]) -> impl Iterator<Item = (Match, &'t T)> {
        let mut out = Vec::new();
        if self.may_match(items) {
            for (at, item) in items.iter().enumerate() {
                if self.index.firsts.has(item) {
                    self.index.matches_at(items, at, &mut out);
                }
            }
        }
        self.with_rows(out)
    }

    /// Whether there may be a match anywhere in these items: a quick look that spares most sentences the trial.
    pub fn may_match(&self, items: &[Item]) -> bool {
        items.iter().any(|item| self.index.anchors.has(item))
    }

    /// The matches that begin at `at`, in the order of the table.
    pub fn matches_at<'t>(&'t self, items: &[Item], at: usize) -> impl Iterator<Item = (Match, &'t T)> {
        let mut out = Vec::new();
        if items.get(at).is_some_and(|item| self.index.firsts.has(item)) {
            self.index.matches_at(items, at, &mut out);
        }
        self.with_rows(out)
    }

    fn with_rows(&self, found: Vec<Match>) -> impl Iterator<Item = (Match, &T)> {
        found.into_iter().map(|found| {
            let row = &self.rows[found.row];
            (found, row)
        })
    }

    /// The longest match that begins at `at`; of equals the first of the table.
    #[inline]
    pub fn longest_at<'t>(&'t self, items: &[Item], at: usize) -> Option<(Match, &'t T)> {
        if !self.index.firsts.has(items.get(at)?) {
            return None;
        }
        let found = self.index.longest_at(items, at)?;
        let row = &self.rows[found.row];
        Some((found, row))
    }
}

/// A pattern by itself.
#[derive(Debug)]
pub(crate) struct Pattern(Table<()>);

impl Pattern {
    /// Compiles a pattern; a mistake is told with it.
    pub fn compile(source: &'static str, lexicon: &mut Lexicon) -> Result<Pattern, String> {
        Table::compile([(source, ())], lexicon).map(Pattern)
    }

    /// The match that begins at `at`, the longest of those that optional elements allow.
    pub fn match_at(&self, items: &[Item], at: usize) -> Option<Match> {
        self.0.longest_at(items, at).map(|(found, ())| found)
    }
}
