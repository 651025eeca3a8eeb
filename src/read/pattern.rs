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
//! A pattern is looked for only around an item that its rarest element takes ([`Table`]), so their number costs little.

use super::items::Item;
use crate::lexicon::{Class, Lexicon, WordId};
use smallvec::SmallVec;
use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

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
    fn passes(&self, item: &Item) -> bool {
        item.class.has(self.class) || self.names(item.word)
    }

    /// That of an item alone. Where no item is it is that of a word of no table, for which only [`Sieve::ALL`] has a place.
    #[inline]
    fn of(item: Option<&Item>) -> Sieve {
        let mut out = Sieve::NONE;
        out.class = item.map_or(Class::NONE, |item| item.class);
        out.add_word(item.map_or(WordId::UNKNOWN, |item| item.word));
        out
    }

    /// Whether both let something through.
    #[inline]
    fn meets(&self, other: &Sieve) -> bool {
        let words = self.words[0] & other.words[0] | self.words[1] & other.words[1];
        self.class.has(other.class) || words != 0
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
    /// Its words, among those of the table.
    words: Range<u32>,
    times: Times,
    capture: Option<Capture>,
}

impl Element {
    /// One that takes nothing, whose words begin at a place among those of the table.
    fn new(words: usize) -> Element {
        Element {
            sieve: Sieve::NONE,
            words: words as u32..words as u32,
            times: Times::Once,
            capture: None,
        }
    }

    /// The fewest and the most items that it takes.
    fn takes(&self) -> (usize, usize) {
        match self.times {
            Times::Once => (1, 1),
            Times::Perhaps => (0, 1),
            Times::Gap(most) => (0, usize::from(most)),
        }
    }

    /// Notes that it took an item, if that is to be remembered.
    #[inline]
    fn note(&self, at: usize, noted: &mut Noted) {
        if let Some(name) = self.capture {
            noted.push((name, at as u32));
        }
    }
}

/// The name of what a match remembers: its first four letters, which those of one table differ in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Capture(u32);

impl Capture {
    #[inline]
    fn named(name: &str) -> Capture {
        let letters = name.bytes().take(4);
        Capture(letters.fold(0, |all, letter| all << 8 | u32::from(letter)))
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
    captures: Noted,
    row: u32,
}

impl Match {
    /// The position of the item remembered as `name`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<usize> {
        let name = Capture::named(name);
        let found = self.captures.iter().find(|(n, _)| *n == name);
        found.map(|(_, at)| *at as usize)
    }
}

/// What a match remembers: few patterns have more to remember, so that most cost no memory.
type Noted = SmallVec<[(Capture, u32); 2]>;

/// What the item right beside an element may be, from the elements on that side, the nearest first.
fn beside<'e>(elements: impl Iterator<Item = &'e Element>) -> Sieve {
    let mut out = Sieve::NONE;
    for element in elements {
        match element.times {
            Times::Gap(_) => return Sieve::ALL,
            Times::Perhaps => out.add(element.sieve),
            Times::Once => {
                out.add(element.sieve);
                return out;
            }
        }
    }
    // The match may end here.
    Sieve::ALL
}

/// A pattern, and how it stands around its anchor: of what must stand in every match, that which stands in the fewest
/// sentences.
#[derive(Debug)]
struct Row {
    elements: Range<u32>,
    /// The fewest and the most items of a match that stand before its anchor.
    lead: (u16, u16),
    before: Sieve,
    behind: Sieve,
    /// What a match may begin with.
    first: Sieve,
}

/// The number of a word among [`Lists`], behind the places of the readings.
fn word_number(word: WordId) -> usize {
    word.0 as usize + 64
}

/// For each word or reading, by its number, the patterns with that anchor.
#[derive(Debug, Default)]
struct Lists {
    /// The place of the last link of each number, counted from 1; 0 where there is none.
    heads: Vec<u32>,
    links: Vec<Link>,
}

#[derive(Clone, Copy, Debug)]
struct Link {
    number: u32,
    row: u32,
    /// The place of the link before it.
    next: u32,
}

impl Lists {
    /// Adds a link, which is found once all are chained.
    fn add(&mut self, number: usize, row: usize) {
        self.links.push(Link {
            number: number as u32,
            row: row as u32,
            next: 0,
        });
    }

    /// Chains the links of each number.
    fn chain(&mut self) {
        let last = self.links.iter().map(|link| link.number).max();
        self.heads = vec![0; last.map_or(0, |last| last as usize + 1)];
        for (at, link) in self.links.iter_mut().enumerate() {
            let head = &mut self.heads[link.number as usize];
            link.next = std::mem::replace(head, at as u32 + 1);
        }
    }

    /// The place of the last link of a number, counted from 1; 0 where there is none.
    #[inline]
    fn head(&self, number: usize) -> u32 {
        self.heads.get(number).copied().unwrap_or(0)
    }

    /// The rows of all links from one on.
    #[inline]
    fn from(&self, head: u32) -> impl Iterator<Item = u32> {
        let mut at = head;
        std::iter::from_fn(move || {
            let link = self.links.get((at as usize).checked_sub(1)?)?;
            at = link.next;
            Some(link.row)
        })
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

/// Readings that many sentences have.
const FREQUENT: Class = Class::TYPE
    .with(Class::RATING)
    .with(Class::QUESTION)
    .with(Class::RATED)
    .with(Class::GRADE)
    .with(Class::INSPECT)
    .with(Class::CQC)
    .with(Class::PEOPLE)
    .with(Class::NUMBER)
    .with(Class::DATE);

/// About how many of ten thousand items have one of these readings or words, as far as a guess will do.
fn frequency(class: Class, words: &[WordId], lexicon: &Lexicon) -> u32 {
    let of_class = |class: Class| match class {
        c if c.has(COMMON) => 600,
        c if c.has(FREQUENT) => 300,
        _ => 60,
    };
    let of_word = |word: WordId| match word {
        w if lexicon.is_frequent(w) => 100,
        w if lexicon.class(w).has(COMMON) => 20,
        _ => 5,
    };
    let by_class: u32 = class.places().map(|place| of_class(Class::at(place))).sum();
    let by_word: u32 = words.iter().map(|w| of_word(*w)).sum();
    by_class + by_word
}

/// The elements of all patterns of a table, and which patterns have their anchor in which item.
#[derive(Debug, Default)]
struct Index {
    elements: Vec<Element>,
    words: Vec<WordId>,
    rows: Vec<Row>,
    anchors: Lists,
    /// The readings that are the anchor of any pattern.
    classes: Class,
    /// The names of what is remembered.
    captures: Vec<&'static str>,
}

impl Index {
    /// Reads patterns; the first mistake is told with its pattern.
    fn compile(sources: &[&'static str], lexicon: &mut Lexicon) -> Result<Index, String> {
        // About how many bytes of a table there are to a word and to an element.
        let bytes: usize = sources.iter().map(|source| source.len()).sum();
        let mut index = Index {
            elements: Vec::with_capacity(bytes / 12 + 1),
            words: Vec::with_capacity(bytes / 6 + 1),
            rows: Vec::with_capacity(sources.len()),
            ..Index::default()
        };
        for source in sources {
            index.add(source, lexicon)?;
        }
        index.anchors.chain();
        Ok(index)
    }

    /// Adds a pattern; a mistake is told with it.
    fn add(&mut self, source: &'static str, lexicon: &mut Lexicon) -> Result<(), String> {
        let from = self.elements.len();
        let mut element = Element::new(self.words.len());
        let mut rest = source;
        // Tables have so many short words that looking for the end of each byte by byte is faster than `split`.
        while !rest.is_empty() {
            let end = rest
                .bytes()
                .position(|b| matches!(b, b' ' | b'|'))
                .unwrap_or(rest.len());
            let more = rest.as_bytes().get(end) == Some(&b'|');
            let choice = &rest[..end];
            rest = rest.get(end + 1..).unwrap_or("");
            if more {
                self.choose(choice, &mut element, source, lexicon)?;
                continue;
            }
            // A question mark alone is a word.
            let first = element.words.is_empty() && element.sieve.class == Class::NONE;
            let body = match choice.as_bytes() {
                [.., b'?'] if choice.len() > 1 || !first => {
                    element.times = Times::Perhaps;
                    &choice[..choice.len() - 1]
                }
                _ => choice,
            };
            self.choose(body, &mut element, source, lexicon)?;
            self.elements.push(element);
            element = Element::new(self.words.len());
        }
        let elements = &self.elements[from..];
        let Some(anchor) = self.rarest(elements, lexicon) else {
            return Err(format!("the pattern `{source}` can match nothing"));
        };
        let (before, behind) = (&elements[..anchor], &elements[anchor + 1..]);
        let lead = before.iter().map(Element::takes);
        let lead = lead.fold((0, 0), |(least, most), (l, m)| (least + l as u16, most + m as u16));
        let row = Row {
            elements: from as u32..self.elements.len() as u32,
            lead,
            before: beside(before.iter().rev()),
            behind: beside(behind.iter()),
            first: beside(elements.iter()),
        };
        self.anchor(from + anchor);
        self.rows.push(row);
        Ok(())
    }

    /// Which of some elements stands in the fewest sentences, of those that must stand.
    fn rarest(&self, elements: &[Element], lexicon: &Lexicon) -> Option<usize> {
        let mut sure = (0..elements.len()).filter(|n| elements[*n].times == Times::Once);
        let first = sure.next()?;
        // Most patterns have but one: a list of words need not be weighed.
        let Some(second) = sure.next() else {
            return Some(first);
        };
        let rarity = |n: &usize| frequency(elements[*n].sieve.class, self.words_of(&elements[*n]), lexicon);
        [first, second].into_iter().chain(sure).min_by_key(rarity)
    }

    /// Makes an element the anchor of the next pattern.
    fn anchor(&mut self, element: usize) {
        let Element { sieve, words, .. } = &self.elements[element];
        let row = self.rows.len();
        for word in &self.words[range(words)] {
            self.anchors.add(word_number(*word), row);
        }
        for place in sieve.class.places() {
            self.anchors.add(place, row);
        }
        self.classes = self.classes.with(sieve.class);
    }

    /// Lets an element take what a choice says.
    fn choose(
        &mut self,
        choice: &'static str,
        element: &mut Element,
        source: &str,
        lexicon: &mut Lexicon,
    ) -> Result<(), String> {
        match choice.as_bytes() {
            [b'<', .., b'>'] => {
                let inner = &choice[1..choice.len() - 1];
                let (name, remembered) = inner.split_once('=').map_or((inner, None), |(n, r)| (n, Some(r)));
                let known = Class::named(name)
                    .ok_or_else(|| format!("the pattern `{source}` names the unknown class `{name}`"))?;
                element.sieve.class = element.sieve.class.with(known);
                if let Some(name) = remembered {
                    element.capture = Some(self.capture(name)?);
                }
            }
            [b'.', b'.', ..] => {
                let most = choice[2..].parse();
                let most = most.map_err(|_| format!("`{choice}` in the pattern `{source}` is no gap"))?;
                element.times = Times::Gap(most);
            }
            _ => {
                let word = lexicon.intern(choice);
                element.sieve.add_word(word);
                self.words.push(word);
                element.words.end += 1;
            }
        }
        Ok(())
    }

    /// What a name is known by, where no other of the table is.
    fn capture(&mut self, name: &'static str) -> Result<Capture, String> {
        let capture = Capture::named(name);
        match self.captures.iter().find(|known| Capture::named(known) == capture) {
            Some(known) if *known == name => {}
            Some(known) => return Err(format!("`{name}` and `{known}` begin alike")),
            None => self.captures.push(name),
        }
        Ok(capture)
    }

    fn matches(&self, element: &Element, item: &Item) -> bool {
        item.class.has(element.sieve.class)
            || element.sieve.names(item.word) && self.words_of(element).contains(&item.word)
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

    /// Adds the matches of a pattern with its anchor at `at`.
    #[inline(never)]
    fn attempt(&self, number: u32, items: &[Item], at: usize, out: &mut Vec<Match>) {
        let row = &self.rows[number as usize];
        let (least, most) = (usize::from(row.lead.0), usize::from(row.lead.1));
        let Some(last) = at.checked_sub(least) else { return };
        let elements = &self.elements[range(&row.elements)];
        for start in at.saturating_sub(most)..last + 1 {
            if !row.first.passes(&items[start]) {
                continue;
            }
            let mut captures = Noted::new();
            if let Some(end) = self.run(elements, items, start, &mut captures) {
                out.push(Match {
                    start,
                    end,
                    captures,
                    row: number,
                });
            }
        }
    }

    /// All matches, by the item at which they begin, then in the order of the table.
    fn find(&self, items: &[Item]) -> Vec<Match> {
        let mut out = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let classes = item.class.among(self.classes);
            let head = self.anchors.head(word_number(item.word));
            if head == 0 && classes == Class::NONE {
                continue;
            }
            // Where no item stands beside the anchor, only a pattern that asks nothing of it may match.
            let before = Sieve::of(at.checked_sub(1).and_then(|n| items.get(n)));
            let behind = Sieve::of(items.get(at + 1));
            let mut attempt_all = |head| {
                for number in self.anchors.from(head) {
                    let row = &self.rows[number as usize];
                    if row.behind.meets(&behind) && row.before.meets(&before) {
                        self.attempt(number, items, at, &mut out);
                    }
                }
            };
            attempt_all(head);
            for place in classes.places() {
                attempt_all(self.anchors.head(place));
            }
        }
        if out.len() > 1 {
            out.sort_unstable_by_key(|found| (found.start, found.row));
            // A pattern may find its anchor in an item for its word and for a reading of it, or in several items.
            out.dedup_by_key(|found| (found.start, found.row));
        }
        out
    }
}

/// Many patterns, found by the rarest of what must stand in each.
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
        let (sources, rows): (Vec<&'static str>, Vec<T>) = rows.into_iter().unzip();
        let index = Index::compile(&sources, lexicon)?;
        Ok(Table { index, rows })
    }

    /// All matches, by the item at which they begin, then in the order of the table.
    pub fn matches<'t>(&'t self, items: &[Item]) -> impl Iterator<Item = (Match, &'t T)> {
        self.with_rows(self.index.find(items))
    }

    /// Of the matches that begin at each item the longest, of equals the first of the table.
    pub fn longest(&self, items: &[Item]) -> Longest<'_, T> {
        let mut found = self.index.find(items);
        found.dedup_by(|next, kept| {
            let same = next.start == kept.start;
            if same && next.end > kept.end {
                std::mem::swap(next, kept);
            }
            same
        });
        Longest {
            found: found.into_iter().peekable(),
            rows: &self.rows,
        }
    }

    fn with_rows(&self, found: Vec<Match>) -> impl Iterator<Item = (Match, &T)> {
        found.into_iter().map(|found| {
            let row = &self.rows[found.row as usize];
            (found, row)
        })
    }
}

/// The longest matches of a sentence, from left to right.
pub(crate) struct Longest<'t, T> {
    found: Peekable<IntoIter<Match>>,
    rows: &'t [T],
}

impl<'t, T> Longest<'t, T> {
    /// Whether none is left.
    pub fn is_empty(&self) -> bool {
        self.found.len() == 0
    }

    /// The match that begins at `at`, for a reader who goes from left to right; those before it are forgotten.
    #[inline]
    pub fn at(&mut self, at: usize) -> Option<(Match, &'t T)> {
        while self.found.next_if(|found| found.start < at).is_some() {}
        let found = self.found.next_if(|found| found.start == at)?;
        let row = &self.rows[found.row as usize];
        Some((found, row))
    }
}

impl<'t, T> Iterator for Longest<'t, T> {
    type Item = (Match, &'t T);

    fn next(&mut self) -> Option<(Match, &'t T)> {
        let found = self.found.next()?;
        let row = &self.rows[found.row as usize];
        Some((found, row))
    }
}

/// A pattern by itself.
#[derive(Debug)]
pub(crate) struct Pattern(Index);

impl Pattern {
    /// Compiles a pattern; a mistake is told with it.
    pub fn compile(source: &'static str, lexicon: &mut Lexicon) -> Result<Pattern, String> {
        Index::compile(&[source], lexicon).map(Pattern)
    }

    /// Whether it matches items from `at` on.
    pub fn matches_at(&self, items: &[Item], at: usize) -> bool {
        self.0.run(&self.0.elements, items, at, &mut Noted::new()).is_some()
    }
}
