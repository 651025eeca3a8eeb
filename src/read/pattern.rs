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
use crate::lexicon::{Class, Lexicon, WordId};
use smallvec::SmallVec;
use std::ops::Range;

/// A set of words, with a sieve that turns most others away before they are compared.
#[derive(Clone, Debug, Default)]
struct Words {
    sieve: u64,
    list: Vec<WordId>,
}

impl Words {
    fn add(&mut self, word: WordId) {
        self.sieve |= bit(word);
        self.list.push(word);
    }

    fn has(&self, word: WordId) -> bool {
        self.sieve & bit(word) != 0 && self.list.contains(&word)
    }
}

/// The place of a word in a sieve.
const fn bit(word: WordId) -> u64 {
    1 << (word.0 % 64)
}

/// What one element of a pattern asks of an item: any of the words, or any of the readings.
#[derive(Clone, Debug)]
struct Atom {
    class: Class,
    words: Words,
}

impl Atom {
    fn matches(&self, item: &Item) -> bool {
        item.class.has(self.class) || self.words.has(item.word)
    }
}

/// How often an element stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Times {
    Once,
    Perhaps,
    /// Any items at all, at most so many.
    Gap(u8),
}

#[derive(Clone, Debug)]
struct Element {
    atom: Atom,
    times: Times,
    capture: Option<&'static str>,
}

/// Where a pattern matched, and what it remembered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Match {
    /// The first item.
    pub start: usize,
    /// Behind the last item.
    pub end: usize,
    /// What was remembered, the last first.
    captures: Vec<(&'static str, usize)>,
    row: usize,
}

impl Match {
    /// The position of the item remembered as `name`.
    pub fn get(&self, name: &str) -> Option<usize> {
        let mut from_first = self.captures.iter().rev();
        from_first.find(|(n, _)| *n == name).map(|(_, at)| *at)
    }
}

/// The elements of a pattern; a mistake in a table is told with the pattern.
fn elements(source: &'static str, lexicon: &mut Lexicon) -> Result<Vec<Element>, String> {
    let elements: Vec<Element> = source
        .split_ascii_whitespace()
        .map(|part| element(part, source, lexicon))
        .collect::<Result<_, _>>()?;
    if elements.iter().all(|e| e.times != Times::Once) {
        return Err(format!("the pattern `{source}` can match nothing"));
    }
    Ok(elements)
}

fn element(part: &'static str, source: &str, lexicon: &mut Lexicon) -> Result<Element, String> {
    let optional = part.len() > 1 && part.ends_with('?');
    let body = if optional { &part[..part.len() - 1] } else { part };
    let mut atom = Atom {
        class: Class::NONE,
        words: Words::default(),
    };
    if let Some(count) = body.strip_prefix("..") {
        let most = count
            .parse()
            .map_err(|_| format!("`{body}` in the pattern `{source}` is no gap"))?;
        return Ok(Element {
            atom,
            times: Times::Gap(most),
            capture: None,
        });
    }
    let mut capture = None;
    for choice in body.split('|') {
        let Some(inner) = choice.strip_prefix('<').and_then(|c| c.strip_suffix('>')) else {
            atom.words.add(lexicon.intern(choice));
            continue;
        };
        let (name, remembered) = inner.split_once('=').map_or((inner, None), |(n, r)| (n, Some(r)));
        let known =
            Class::named(name).ok_or_else(|| format!("the pattern `{source}` names the unknown class `{name}`"))?;
        atom.class = atom.class.with(known);
        capture = remembered.or(capture);
    }
    Ok(Element {
        atom,
        times: if optional { Times::Perhaps } else { Times::Once },
        capture,
    })
}

/// Matches elements from an item on, as many optional ones as there are; gives the item behind the match. What is
/// remembered is noted on the way back, so that only a whole match costs memory.
fn run(elements: &[Element], items: &[Item], at: usize, captures: &mut Vec<(&'static str, usize)>) -> Option<usize> {
    let fixed = elements
        .iter()
        .position(|e| e.times != Times::Once)
        .unwrap_or(elements.len());
    let (fixed, rest) = elements.split_at(fixed);
    let here = items.get(at..at + fixed.len())?;
    if !fixed.iter().zip(here).all(|(e, item)| e.atom.matches(item)) {
        return None;
    }
    let behind = at + fixed.len();
    let end = match rest.split_first() {
        None => behind,
        Some((first, rest)) => run_loose(first, rest, items, behind, captures)?,
    };
    for (n, e) in fixed.iter().enumerate().rev() {
        captures.extend(e.capture.map(|name| (name, at + n)));
    }
    Some(end)
}

/// As [`run`], where the first element need not stand.
fn run_loose(
    first: &Element,
    rest: &[Element],
    items: &[Item],
    at: usize,
    captures: &mut Vec<(&'static str, usize)>,
) -> Option<usize> {
    if let Times::Gap(most) = first.times {
        for skipped in 0..=usize::from(most) {
            if let Some(end) = run(rest, items, at + skipped, captures) {
                return Some(end);
            }
            let next = items.get(at + skipped)?;
            if next.class.has(Class::BUT.with(Class::STOP)) {
                return None;
            }
        }
        return None;
    }
    if items.get(at).is_some_and(|item| first.atom.matches(item))
        && let Some(end) = run(rest, items, at + 1, captures)
    {
        captures.extend(first.capture.map(|name| (name, at)));
        return Some(end);
    }
    run(rest, items, at, captures)
}

/// What an item may be: a cheap question that turns most away, and lets some through that do not match.
#[derive(Clone, Copy, Debug)]
struct Sieve {
    class: Class,
    words: u64,
}

impl Sieve {
    const ALL: Sieve = Sieve {
        class: Class::ALL_READINGS,
        words: u64::MAX,
    };

    fn add(&mut self, atom: &Atom) {
        self.class = self.class.with(atom.class);
        self.words |= atom.words.sieve;
    }

    fn passes(self, item: &Item) -> bool {
        item.class.has(self.class) || self.words & bit(item.word) != 0
    }

    /// What the second item of a match may be.
    fn second(elements: &[Element]) -> Sieve {
        let mut out = Sieve {
            class: Class::NONE,
            words: 0,
        };
        for first in 0..elements.len() {
            if matches!(elements[first].times, Times::Gap(_)) {
                return Sieve::ALL;
            }
            let mut ends = true;
            for e in &elements[first + 1..] {
                if matches!(e.times, Times::Gap(_)) {
                    return Sieve::ALL;
                }
                out.add(&e.atom);
                if e.times == Times::Once {
                    ends = false;
                    break;
                }
            }
            if ends {
                return Sieve::ALL;
            }
            if elements[first].times == Times::Once {
                break;
            }
        }
        out
    }
}

/// The elements of all patterns of a table, and which patterns may begin at an item.
#[derive(Debug, Default)]
struct Index {
    elements: Vec<Element>,
    /// For each pattern, which elements.
    patterns: Vec<Range<usize>>,
    /// For each pattern, what the second item may be.
    seconds: Vec<Sieve>,
    /// Lists of patterns in the order of the table; the first is empty.
    lists: Vec<Vec<u16>>,
    /// For each word, the list of those that it may begin.
    by_word: Vec<u16>,
    /// The readings that may begin any, and for each, by its place, the list of those.
    classes: Class,
    by_class: Vec<u16>,
}

impl Index {
    fn new() -> Index {
        Index {
            lists: vec![Vec::new()],
            by_class: vec![0; 64],
            ..Index::default()
        }
    }

    fn add(&mut self, source: &'static str, lexicon: &mut Lexicon) -> Result<(), String> {
        let number = u16::try_from(self.patterns.len()).map_err(|_| "a table has too many patterns".to_owned())?;
        let elements = elements(source, lexicon)?;
        for e in &elements {
            self.note(&e.atom, number);
            if e.times == Times::Once {
                break;
            }
        }
        self.seconds.push(Sieve::second(&elements));
        let from = self.elements.len();
        self.elements.extend(elements);
        self.patterns.push(from..self.elements.len());
        match u16::try_from(self.lists.len()) {
            Ok(_) => Ok(()),
            Err(_) => Err("a table has too many words".to_owned()),
        }
    }

    /// Notes that a pattern may begin with an item; a gap may begin with anything, and no table begins with one.
    fn note(&mut self, atom: &Atom, number: u16) {
        self.classes = self.classes.with(atom.class);
        for place in atom.class.places() {
            note(&mut self.by_class[place], &mut self.lists, number);
        }
        for word in &atom.words.list {
            let at = word.0 as usize;
            if at >= self.by_word.len() {
                self.by_word.resize(at + 1, 0);
            }
            note(&mut self.by_word[at], &mut self.lists, number);
        }
    }

    fn list(&self, number: u16) -> &[u16] {
        self.lists.get(usize::from(number)).map_or(&[], Vec::as_slice)
    }

    /// Hands over the patterns that may begin with an item, in the order of the table.
    fn candidates(&self, item: &Item, mut take: impl FnMut(usize)) {
        let word = self.by_word.get(item.word.0 as usize).copied().unwrap_or(0);
        let classes = item.class.among(self.classes);
        if classes == Class::NONE {
            return self.list(word).iter().for_each(|n| take(usize::from(*n)));
        }
        let by_class = classes.places().map(|place| self.by_class[place]);
        let lists = std::iter::once(word).chain(by_class).map(|n| self.list(n));
        let mut lists: SmallVec<[&[u16]; 8]> = lists.filter(|l| !l.is_empty()).collect();
        // The lists are few and in order: the least of their first numbers is next.
        while let Some(next) = lists.iter().filter_map(|l| l.first().copied()).min() {
            for list in lists.iter_mut() {
                if list.first() == Some(&next) {
                    *list = &list[1..];
                }
            }
            take(usize::from(next));
        }
    }

    /// Hands over the matches that begin at `at`, in the order of the table.
    fn each_at(&self, items: &[Item], at: usize, mut take: impl FnMut(Match)) {
        let Some(item) = items.get(at) else { return };
        let next = items.get(at + 1);
        self.candidates(item, |row| {
            // Where no item follows, a pattern that may end here passes.
            let sieve = self.seconds[row];
            if !next.map_or(sieve.words == u64::MAX, |next| sieve.passes(next)) {
                return;
            }
            let mut captures = Vec::new();
            if let Some(end) = run(&self.elements[self.patterns[row].clone()], items, at, &mut captures) {
                take(Match {
                    start: at,
                    end,
                    captures,
                    row,
                });
            }
        });
    }
}

/// Adds a pattern to the list that a slot holds, once.
fn note(slot: &mut u16, lists: &mut Vec<Vec<u16>>, number: u16) {
    if *slot == 0 {
        // Exact: a table with more lists is refused.
        *slot = lists.len() as u16;
        lists.push(Vec::new());
    }
    let list = &mut lists[usize::from(*slot)];
    if list.last() != Some(&number) {
        list.push(number);
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
        let mut table = Table {
            index: Index::new(),
            rows: Vec::new(),
        };
        for (source, row) in rows {
            table.index.add(source, lexicon)?;
            table.rows.push(row);
        }
        Ok(table)
    }

    /// Hands over the matches that begin at `at`, in the order of the table.
    pub fn each_at<'t>(&'t self, items: &[Item], at: usize, mut take: impl FnMut(Match, &'t T)) {
        self.index.each_at(items, at, |found| {
            let row = &self.rows[found.row];
            take(found, row);
        });
    }

    /// The matches that begin at `at`, in the order of the table.
    pub fn matches_at<'t>(&'t self, items: &[Item], at: usize) -> Vec<(Match, &'t T)> {
        let mut out = Vec::new();
        self.each_at(items, at, |found, row| out.push((found, row)));
        out
    }

    /// The longest match that begins at `at`; of equals the first of the table.
    pub fn longest_at<'t>(&'t self, items: &[Item], at: usize) -> Option<(Match, &'t T)> {
        let mut best: Option<(Match, &T)> = None;
        self.each_at(items, at, |found, row| {
            if best.as_ref().is_none_or(|(b, _)| found.end > b.end) {
                best = Some((found, row));
            }
        });
        best
    }
}
