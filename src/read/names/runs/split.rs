//! Parts a run that holds several names.
//!
//! "Elm Surgery and Oak Practice" is two of them; "Oake and Partners Surgery" is one.

use super::push::COUNTS;
use super::{Finder, PARTS};
use crate::read::names::words::Head;

/// What several services of one kind are called.
const KINDS: &[&str] = &[
    "homes",
    "surgeries",
    "practices",
    "hospitals",
    "agencies",
    "hospices",
    "clinics",
];

impl Finder<'_, '_> {
    /// Parts a run into names and reports each.
    pub(super) fn split(&mut self, from: usize, to: usize) {
        let mut start = from;
        let mut head_end = None;
        let mut at = from;
        while at < to {
            let parts = PARTS.contains(&self.folded(at));
            let again = head_end == Some(at) && self.folded(at) == self.folded(start);
            let owned = head_end == Some(at) && at > start && self.toks[at - 1].possessive;
            // "Elm Surgery in Moreton and Dee Practice": what stands behind "in" is a town.
            let town =
                parts && head_end.is_none() && start == from && self.in_town(from) && self.ends_as_service(at, to);
            // "Oake Beck and Elm Court, nursing homes": the plural says that they are two.
            let several = parts
                && head_end.is_none()
                && at > start
                && (self.are_several(to)
                    || self.are_both(start, at, to)
                    || start == from && (self.are_counted(from) || self.closes_list(from, to)));
            let last = parts && head_end.is_none() && at > start + 1 && start == from && self.ends_list(from, at, to);
            let legal = head_end == Some(at) && self.is_behind_legal_form(at, to);
            let placed = parts && head_end.is_some_and(|head| self.is_behind_place(head, at, to));
            if head_end == Some(at) && (parts || again || owned || legal) || town || several || last || placed {
                self.report(start, at, head_end);
                start = if parts { at + 1 } else { at };
                head_end = None;
                at = start;
                continue;
            }
            match self.head(start, at, to) {
                Some(len) => {
                    at += len;
                    head_end = Some(at);
                }
                None => at += 1,
            }
        }
        self.report(start, to, head_end);
    }

    /// Whether what stands behind a run calls it several: ", nursing homes", ", both of them surgeries".
    fn are_several(&self, end: usize) -> bool {
        let kind = (end + 1..end + 5).find(|n| KINDS.contains(&self.folded(*n)));
        let plain = |n: usize| self.tok(n).is_some_and(|t| !t.capital && !matches!(t.text, "," | "."));
        self.folded(end) == ","
            && kind.is_some_and(|k| (end + 1..k).all(plain) && self.tok(k).is_some_and(|t| !t.capital))
    }

    /// "Oake Beck and Larkmead are both good": so what follows says.
    fn are_both(&self, start: usize, and: usize, end: usize) -> bool {
        let both = |n: usize| matches!(self.folded(n), "both" | "each");
        let verb = matches!(self.folded(end), "have" | "were" | "are" | "had");
        let rated = |n: usize| matches!(self.folded(n), "rated" | "inspected") && verb;
        let opens = start == self.start && (rated(end + 1) || self.folded(end + 1) == "been" && rated(end + 2));
        let firm = matches!(
            self.folded(and + 1),
            "partners" | "associates" | "co" | "sons" | "colleagues"
        );
        !firm && (both(end) || verb && both(end + 1) || opens)
    }

    /// "Elm Bank, Oake Beck and Larkmead were": the last two of a list, as the verb for several or the end of the sentence says;
    /// "in Goole and Larkmead in York": a town and one in another.
    fn closes_list(&self, from: usize, to: usize) -> bool {
        const MANY: &[&str] = &[
            "were", "are", "have", "had", "all", "both", "each", "kept", "remain", "require", ".", "",
        ];
        if self.ending(from, to - from).is_some() {
            return false;
        }
        let behind_name = from.checked_sub(1).is_some_and(|comma| {
            let named = self
                .out
                .last()
                .filter(|r| r.tokens.end == comma && r.sentence == self.sentence);
            comma > self.start && self.folded(comma) == "," && named.is_some_and(|r| r.words.len() > 1)
        });
        behind_name && MANY.contains(&self.folded(to)) || self.in_town(from) && matches!(self.folded(to), "in" | "near")
    }

    /// "Two Selby homes, Oake Beck and Larkmead, have", "three homes: Elm Bank, Oake Beck and Larkmead": as many names as the
    /// sentence counts, if those of the run that begins here are two.
    fn are_counted(&self, from: usize) -> bool {
        const LOOSER: &[&str] = &[
            "services",
            "units",
            "companies",
            "firms",
            "providers",
            "centres",
            "trusts",
            "dentists",
        ];
        let is_kind = |word: &str| KINDS.contains(&word) || LOOSER.contains(&word);
        let counted = |to: usize, names: usize| {
            let both = |n: usize| names == 2 && self.folded(n) == "both";
            let count =
                (self.start..to).rfind(|n| both(*n) || COUNTS.get(names - 2).is_some_and(|c| *c == self.folded(*n)));
            count.is_some_and(|c| (c + 1..to).any(|n| is_kind(self.folded(n))))
        };
        let mut at = from;
        for (names, run) in (2..).zip(self.out.iter().rev().map(Some).chain([None])) {
            let article = usize::from(at > self.start && self.folded(at - 1) == "the");
            let mark = at
                .checked_sub(1 + article)
                .filter(|n| *n > self.start && matches!(self.folded(*n), "," | ":" | "-" | "–" | "—"));
            let Some(mark) = mark else { return false };
            if counted(mark, names) {
                return true;
            }
            match run.filter(|r| r.tokens.end == mark && r.sentence == self.sentence) {
                Some(run) => at = run.tokens.start,
                None => return false,
            }
        }
        false
    }

    /// "Elm Court Care Home, Ash Park and Oak Lodge had": the last two of a list, where what stands before them is a name.
    fn ends_list(&self, from: usize, and: usize, to: usize) -> bool {
        let comma = from
            .checked_sub(1)
            .filter(|n| *n > self.start && self.folded(*n) == ",");
        let named = comma.is_some_and(|c| {
            let before = self.out.last().filter(|r| r.tokens.end == c);
            before.is_some_and(|r| matches!(r.head, Some(Head::Service(_) | Head::Weak(_))))
        });
        let single = matches!(self.folded(to), "is" | "was" | "has" | "says" | "remains");
        named && !single && self.names_service(and + 1, to)
    }

    /// "Alder Homes Limited Elm Court Hospital": what stands behind the legal form of a company is a name of its own.
    fn is_behind_legal_form(&self, at: usize, to: usize) -> bool {
        let legal = at.checked_sub(1).map_or("", |n| self.folded(n));
        matches!(legal, "limited" | "ltd" | "llp" | "plc" | "cic") && self.names_service(at, to)
    }

    /// "University Hospital Selby and Elm Hospital": behind the first ending, where it is, and behind the "and" a name of its own.
    fn is_behind_place(&self, head: usize, and: usize, to: usize) -> bool {
        const PLACE: usize = 3;
        let place = |n: usize| self.toks[n].capital || matches!(self.folded(n), "of" | "the");
        (1..=PLACE).contains(&(and - head)) && (head..and).all(place) && self.names_service(and + 1, to)
    }

    /// Whether the tokens are the whole name of a service: some words and an ending.
    fn names_service(&self, from: usize, to: usize) -> bool {
        let ends = |n: usize| self.head(from, n, to).is_some_and(|len| n + len == to);
        (from + 1..to).any(ends)
            && self
                .ending(from, to - from)
                .is_some_and(|h| matches!(h, Head::Service(_) | Head::Weak(_)))
    }

    fn in_town(&self, start: usize) -> bool {
        start
            .checked_sub(1)
            .is_some_and(|n| matches!(self.folded(n), "in" | "near"))
    }

    fn ends_as_service(&self, from: usize, to: usize) -> bool {
        (from + 2..to).any(|n| {
            self.head(from + 1, n, to).is_some_and(|len| n + len == to)
                && self
                    .ending(from + 1, to - from - 1)
                    .is_some_and(|h| matches!(h, Head::Service(_) | Head::Weak(_)))
        })
    }
}
