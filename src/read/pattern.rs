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
//! Patterns are found by their first element ([`Table`]), so their number costs little.

use super::items::Item;
use crate::lexicon::{Class, Lexicon, WordId};
use std::collections::HashMap;

/// What one element of a pattern asks of an item.
#[derive(Clone, Debug)]
enum Atom {
    Words(Vec<WordId>),
    Class(Class),
    /// Any of the words, or any of the readings.
    Either(Vec<WordId>, Class),
    Gap(u8),
}

#[derive(Clone, Debug)]
struct Element {
    atom: Atom,
    optional: bool,
    capture: Option<&'static str>,
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    elements: Vec<Element>,
}

/// Where a pattern matched, and what it remembered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Match {
    /// The first item.
    pub start: usize,
    /// Behind the last item.
    pub end: usize,
    captures: Vec<(&'static str, usize)>,
}

impl Match {
    /// The position of the item remembered as `name`.
    pub fn get(&self, name: &str) -> Option<usize> {
        self.captures.iter().find(|(n, _)| *n == name).map(|(_, at)| *at)
    }
}

impl Pattern {
    /// Compiles a pattern; a mistake in a table is told with the pattern.
    pub fn compile(source: &'static str, lexicon: &mut Lexicon) -> Result<Pattern, String> {
        let elements: Result<Vec<_>, _> = source
            .split_whitespace()
            .map(|part| element(part, source, lexicon))
            .collect();
        let elements = elements?;
        if elements.iter().all(|e| e.optional) {
            return Err(format!("the pattern `{source}` can match nothing"));
        }
        Ok(Pattern { elements })
    }

    /// The match that begins at `start`, the longest of those that optional elements allow.
    pub fn match_at(&self, items: &[Item], start: usize) -> Option<Match> {
        let mut captures = Vec::new();
        let end = run(&self.elements, items, start, &mut captures)?;
        Some(Match { start, end, captures })
    }

    /// What the first item of a match may be: the elements up to the first that is not optional.
    fn triggers(&self) -> Vec<&Atom> {
        let mut out = Vec::new();
        for e in &self.elements {
            out.push(&e.atom);
            if !e.optional {
                break;
            }
        }
        out
    }
}

fn element(part: &'static str, source: &str, lexicon: &mut Lexicon) -> Result<Element, String> {
    let optional = part.len() > 1 && part.ends_with('?');
    let body = if optional { &part[..part.len() - 1] } else { part };
    if let Some(count) = body.strip_prefix("..") {
        let most = count
            .parse()
            .map_err(|_| format!("`{body}` in the pattern `{source}` is no gap"))?;
        return Ok(Element {
            atom: Atom::Gap(most),
            optional: true,
            capture: None,
        });
    }
    let mut words = Vec::new();
    let mut class = Class::NONE;
    let mut capture = None;
    for choice in body.split('|') {
        let Some(inner) = choice.strip_prefix('<').and_then(|c| c.strip_suffix('>')) else {
            words.push(lexicon.intern(choice));
            continue;
        };
        let (name, remembered) = inner.split_once('=').map_or((inner, None), |(n, r)| (n, Some(r)));
        let known =
            Class::named(name).ok_or_else(|| format!("the pattern `{source}` names the unknown class `{name}`"))?;
        class = class.with(known);
        capture = remembered.or(capture);
    }
    let atom = match (words.is_empty(), class == Class::NONE) {
        (false, true) => Atom::Words(words),
        (true, _) => Atom::Class(class),
        (false, false) => Atom::Either(words, class),
    };
    Ok(Element {
        atom,
        optional,
        capture,
    })
}

/// Matches elements from an item on; gives the item behind the match.
fn run(elements: &[Element], items: &[Item], at: usize, captures: &mut Vec<(&'static str, usize)>) -> Option<usize> {
    let Some((first, rest)) = elements.split_first() else {
        return Some(at);
    };
    if let Atom::Gap(most) = first.atom {
        for skipped in 0..=most as usize {
            let before = captures.len();
            if let Some(end) = run(rest, items, at + skipped, captures) {
                return Some(end);
            }
            captures.truncate(before);
            if items
                .get(at + skipped)
                .is_none_or(|i| i.class.has(Class::BUT.with(Class::STOP)))
            {
                return None;
            }
        }
        return None;
    }
    if items.get(at).is_some_and(|item| matches(&first.atom, item)) {
        let before = captures.len();
        if let Some(name) = first.capture {
            captures.push((name, at));
        }
        if let Some(end) = run(rest, items, at + 1, captures) {
            return Some(end);
        }
        captures.truncate(before);
    }
    if first.optional {
        run(rest, items, at, captures)
    } else {
        None
    }
}

fn matches(atom: &Atom, item: &Item) -> bool {
    match atom {
        Atom::Words(words) => words.contains(&item.word),
        Atom::Class(class) => item.class.has(*class),
        Atom::Either(words, class) => item.class.has(*class) || words.contains(&item.word),
        Atom::Gap(_) => false,
    }
}

/// Many patterns, found by what their first item may be.
#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: Vec<(Pattern, T)>,
    by_word: HashMap<WordId, Vec<usize>>,
    by_class: Vec<(Class, Vec<usize>)>,
}

impl<T> Table<T> {
    /// Compiles the patterns of a table; `Err` tells the first mistake.
    pub fn compile(
        rows: impl IntoIterator<Item = (&'static str, T)>,
        lexicon: &mut Lexicon,
    ) -> Result<Table<T>, String> {
        let mut table = Table {
            rows: Vec::new(),
            by_word: HashMap::new(),
            by_class: Vec::new(),
        };
        for (source, row) in rows {
            let pattern = Pattern::compile(source, lexicon)?;
            let number = table.rows.len();
            for atom in pattern.triggers() {
                table.index(atom, number);
            }
            table.rows.push((pattern, row));
        }
        Ok(table)
    }

    fn index(&mut self, atom: &Atom, number: usize) {
        let (words, class) = match atom {
            Atom::Words(words) => (words.as_slice(), Class::NONE),
            Atom::Class(class) => (&[][..], *class),
            Atom::Either(words, class) => (words.as_slice(), *class),
            // A gap may begin with anything; no table begins with one.
            Atom::Gap(_) => (&[][..], Class::NONE),
        };
        for word in words {
            self.by_word.entry(*word).or_default().push(number);
        }
        for one in class.each() {
            match self.by_class.iter_mut().find(|(c, _)| *c == one) {
                Some((_, list)) => list.push(number),
                None => self.by_class.push((one, vec![number])),
            }
        }
    }

    /// The matches that begin at `at`, in the order of the table.
    pub fn matches_at<'t>(&'t self, items: &[Item], at: usize) -> Vec<(Match, &'t T)> {
        let Some(item) = items.get(at) else { return Vec::new() };
        let mut numbers: Vec<usize> = Vec::new();
        if item.word != WordId::UNKNOWN
            && let Some(list) = self.by_word.get(&item.word)
        {
            numbers.extend(list);
        }
        for (class, list) in &self.by_class {
            if item.class.has(*class) {
                numbers.extend(list);
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .iter()
            .filter_map(|&n| self.rows.get(n))
            .filter_map(|(p, row)| Some((p.match_at(items, at)?, row)))
            .collect()
    }

    /// The longest match that begins at `at`; of equals the first of the table.
    pub fn longest_at<'t>(&'t self, items: &[Item], at: usize) -> Option<(Match, &'t T)> {
        let mut best: Option<(Match, &T)> = None;
        for found in self.matches_at(items, at) {
            if best.as_ref().is_none_or(|(b, _)| found.0.end > b.end) {
                best = Some(found);
            }
        }
        best
    }
}
