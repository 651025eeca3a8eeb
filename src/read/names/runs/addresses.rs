//! Addresses that are the name of a service.
//!
//! "14 Beech Road, a residential home" is one; "Elm House, 14 Beech Road" tells where the house is.

use super::{Finder, PARTS, Run, Tok};
use crate::read::names::words::{Head, ROAD};
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// "14 Beech Road, a residential home", "12 Mill Street was inspected": an address that is the name of a service;
    /// the token behind it.
    pub(super) fn numbered_road(&self, at: usize) -> Option<usize> {
        let number = |n: usize| {
            self.tok(n).is_some_and(|t| {
                t.kind == TokenKind::Number && t.text.len() < 5 && t.text.bytes().all(|b| b.is_ascii_alphanumeric())
            })
        };
        if !number(at) || !self.tok(at + 1).is_some_and(Tok::names) {
            return None;
        }
        let road = (at + 2..at + 5).find(|n| self.tok(*n).is_some_and(|t| t.capital && t.is(ROAD)))?;
        let enumerated = self.is_enumerated(at, road);
        // "Elm House, 12 Mill Lane, ..." tells where the house is.
        let address = !enumerated
            && self.out.last().is_some_and(|r| {
                r.tokens.end + 1 == at
                    && matches!(r.head, Some(Head::Service(_) | Head::Weak(_)))
                    && self.toks[at - 1].text == ","
            });
        let told = self.told_of(road + 1)
            || enumerated
            || self.cared_for_at(at)
            || self.opens_told(at, road + 1)
            || self.is_rated_line(at, road + 1);
        let named = (at + 1..road).all(|n| self.tok(n).is_some_and(Tok::names));
        (!address && named && told).then_some(road + 1)
    }

    /// "Elm House, 12 Mill Lane and Oak Lodge care for ...": one of several that a verb tells of.
    fn is_enumerated(&self, at: usize, road: usize) -> bool {
        let joins = |n: usize| PARTS.contains(&self.folded(n));
        let behind = joins(road + 1)
            && self
                .tok(road + 2)
                .is_some_and(|t| t.names() || t.kind == TokenKind::Number);
        let before = at.checked_sub(1).is_some_and(joins);
        let part = |n: &usize| {
            self.tok(*n)
                .is_some_and(|t| t.names() || t.kind == TokenKind::Number || matches!(t.text, "," | "in") || joins(*n))
        };
        let end = (road + 1..road + 16).find(|n| !part(n)).unwrap_or(road + 1);
        let verb = matches!(
            self.folded(end),
            "has" | "have" | "had" | "was" | "were" | "is" | "are" | "care" | "support" | "provide"
        );
        (behind || before) && verb
    }

    /// "Staff at 12 Mill Lane": whoever works or lives there.
    fn cared_for_at(&self, at: usize) -> bool {
        let word = |n: usize| at.checked_sub(n).map_or("", |n| self.folded(n));
        let lives = [
            "staff",
            "people",
            "residents",
            "carers",
            "someone",
            "everyone",
            "found",
            "saw",
            "living",
            "care",
            "homes",
            "arrived",
            "called",
            "notice",
        ];
        let seen = ["inspected", "visited", "rated", "downgraded", "upgraded"];
        word(1) == "at" && lives.contains(&word(2))
            || seen.contains(&word(1))
            || word(1) == "of" && word(2) == "inspection"
            || word(1) == "to" && word(2) == "visit"
    }

    /// "At 12 Mill Lane and at 14 Mill Lane, every area is", "12 Mill Lane, for its part, is": what opens a sentence of prose
    /// is hardly an address.
    fn opens_told(&self, at: usize, behind: usize) -> bool {
        let place = at - self.start;
        let led = at > self.start && self.folded(at - 1) == "at";
        let listed = led && (place == 1 || at > self.start + 1 && self.folded(at - 2) == "and");
        let verb = |n: usize| matches!(self.folded(n), "is" | "was" | "has" | "had");
        let part = self.folded(behind) == "," && self.folded(behind + 1) == "for" && self.folded(behind + 2) == "its";
        // "12 Mill Lane, in Selby, was", "At 12 Mill Lane in Selby"
        let placed = self.folded(behind) == "," && matches!(self.folded(behind + 1), "in" | "near" | "next" | "also");
        // "12 Mill Lane in Selby has become", "12 Mill Lane got": no address begins a sentence that goes on.
        let goes_on = place == 0 && self.runs_on(behind);
        listed && matches!(self.folded(behind), "," | "and" | "in")
            || (place == 0 || listed) && (verb(behind) || part || placed)
            || goes_on
    }

    /// Whether a sentence goes on at a token in small letters, and ends.
    fn runs_on(&self, at: usize) -> bool {
        const WORDS: usize = 4;
        let small = self.tok(at).is_some_and(|t| t.kind == TokenKind::Word && !t.capital);
        let stop = self
            .end
            .checked_sub(1)
            .is_some_and(|n| n > at + WORDS && self.toks[n].text == ".");
        small && stop && !matches!(self.folded(at), "and" | "or" | "to")
    }

    /// "12 Mill Lane: Good", "12 Mill Lane" on a line of its own, and below it its rating, or "Address:": an entry of a list.
    /// Behind the line of a name it is where that is.
    fn is_rated_line(&self, at: usize, behind: usize) -> bool {
        const NEAR: usize = 5;
        const BELOW: usize = 40;
        if at != self.start {
            return false;
        }
        let mark = self
            .tok(behind)
            .is_none_or(|t| t.kind == TokenKind::Mark && t.text != ",");
        // "Photo: Selby" is the end of the entry before.
        let whole = |r: &&Run| r.tokens.start == 0 || self.toks[r.tokens.start - 1].text != ":";
        let above = self.out.last().filter(|r| r.tokens.end == at).filter(whole);
        let rating = |t: &Tok<'_>| matches!(t.folded, "good" | "outstanding" | "inadequate" | "requires");
        let next = |most: usize| &self.toks[behind..self.toks.len().min(behind + most)];
        let label = |with: &[&str]| {
            let mut pairs = next(BELOW).windows(2);
            pairs.any(|w| with.contains(&w[0].folded) && w[1].text == ":")
        };
        let rated = || {
            next(NEAR)
                .iter()
                .take_while(|t| t.kind != TokenKind::Number)
                .any(rating)
        };
        mark && (above.is_none() && (rated() || label(&["rating", "type", "overall", "inspected"]))
            || above.is_none_or(|r| r.head.is_none()) && label(&["address"]))
    }

    /// Whether what follows is told of a service and not of an address.
    pub(super) fn told_of(&self, at: usize) -> bool {
        match self.folded(at) {
            "," => matches!(
                self.folded(at + 1),
                "a" | "an" | "our" | "which" | "run" | "owned" | "operated"
            ),
            "-" | "–" | "—" => matches!(self.folded(at + 1), "a" | "an" | "which" | "our"),
            "is" | "was" | "has" | "had" | "supports" | "provides" | "cares" | "home" => true,
            _ => false,
        }
    }
}
