//! What begins a name, where no plain capital does, and what begins none.
//!
//! "Outstanding Oak Practice", "1st Choice Homecare", "May Lane Surgery": a rating, a number and a month that open a name.

use super::extend::JOINS;
use super::{Finder, Tok};
use crate::read::names::words::{Head, ROAD, TYPE_WORD};
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// "Care Quality Commission".
    pub(super) fn regulator(&self, at: usize) -> bool {
        self.folded(at) == "care" && self.folded(at + 1) == "quality"
    }

    /// "Outstanding Oak Practice", "Good Hope Lane": a rating that begins a name.
    pub(super) fn rated_name(&self, at: usize) -> bool {
        let rating = matches!(self.folded(at), "good" | "outstanding" | "requires" | "safe" | "caring")
            && self.tok(at).is_some_and(|t| t.capital);
        // "Good Surgery Requires improvement": in a flattened table a rating stands before the next service.
        let ends = |n: usize| self.tok(n).is_some_and(|t| t.capital && t.is(TYPE_WORD));
        let grade = |n: usize| matches!(self.folded(n), "good" | "outstanding" | "requires" | "inadequate");
        let within =
            |n: usize| !grade(n) && (self.tok(n).is_some_and(|t| t.names()) || JOINS.contains(&self.folded(n)));
        rating
            && self.tok(at + 1).is_some_and(|t| t.names() && !t.is(TYPE_WORD))
            && (at + 2..at + 5).any(|n| ends(n) && (at + 1..n).all(within))
    }

    /// "Home First", "Home Instead": a name of its own, and no kind of service.
    pub(super) fn home_name(&self, at: usize) -> bool {
        let named = |n: usize| self.tok(n).is_some_and(Tok::names);
        let opens = at == 0 || self.toks[at - 1].kind == TokenKind::Mark;
        // "Home Counties Care: Good" is a line of a list; "Home Oak House News" are the words of a menu.
        let behind = (at + 2..at + 6).find(|n| !named(*n));
        let listed = opens && behind.is_some_and(|n| matches!(self.folded(n), ":" | "," | "was" | "is" | "has"));
        let menu = opens && named(at + 2) && !listed;
        // "Home Instead Larkfield", "Home Again"
        if named(at)
            && self
                .tok(at + 1)
                .is_some_and(|t| t.capital && matches!(t.folded, "instead" | "again"))
        {
            return true;
        }
        named(at) && named(at + 1) && !self.tok(at + 1).is_some_and(|t| t.is(TYPE_WORD)) && !menu
    }

    /// A word that may be part of the name of a service: its ending or a road.
    fn closes_name(&self, at: usize) -> bool {
        let ends = |t: &Tok<'_>| {
            t.is(TYPE_WORD)
                || t.is(ROAD)
                || self
                    .words
                    .head_at(&[t.folded])
                    .is_some_and(|(_, h)| matches!(h, Head::Service(_) | Head::Weak(_)))
        };
        self.tok(at).is_some_and(|t| t.capital && ends(t))
    }

    /// "Lady Margaret Surgery", "Lord Street Lodge": a title that begins the name of a service or road; "Lady Anne's is", "at Lady
    /// Anne's": one that is a service as saints are.
    pub(super) fn noble(&self, at: usize) -> bool {
        let title = matches!(
            self.folded(at),
            "lady" | "lord" | "dame" | "sir" | "nurse" | "bishop" | "head" | "world"
        );
        title
            && self.tok(at).is_some_and(|t| t.capital)
            && (self.closes_name(at + 1)
                || self.tok(at + 1).is_some_and(|t| t.names() && t.possessive) && self.saints_own(at + 2)
                || self.tok(at + 1).is_some_and(Tok::names) && (at + 2..at + 4).any(|n| self.closes_name(n)))
    }

    /// "Coquet Head Surgery", "Our Lady Care Home": a word that elsewhere is an office or title, inside a name.
    pub(super) fn inner(&self, at: usize) -> bool {
        let title = matches!(
            self.folded(at),
            "head" | "lady" | "lord" | "friends" | "nurse" | "out" | "over" | "under" | "how"
        );
        title && self.tok(at).is_some_and(|t| t.capital) && self.closes_name(at + 1)
    }

    /// "A & G Oake Limited": initials, the first of which is an article elsewhere.
    pub(super) fn initials(&self, at: usize) -> bool {
        let letter = |n: usize| self.tok(n).is_some_and(|t| t.capital && t.text.len() == 1);
        let named = self.tok(at + 3).is_some_and(|t| t.names() && t.text.len() > 1);
        // "A & E Department"
        letter(at) && self.folded(at + 1) == "&" && letter(at + 2) && self.folded(at + 2) != "e" && named
    }

    /// "1st Choice Homecare", "24/7 Care": a number that begins a name.
    pub(super) fn numbered(&self, at: usize) -> bool {
        let number = self.tok(at).is_some_and(|t| {
            t.kind == TokenKind::Number
                && ["24/7", "1st", "2nd", "3rd", "4th", "5th"]
                    .iter()
                    .any(|number| t.text.eq_ignore_ascii_case(number))
        });
        number
            && self
                .tok(at + 1)
                .is_some_and(|t| t.names() && t.text.len() > 2 && t.folded != "floor")
    }

    /// "oake @ the quays surgery", all in small letters: the token behind it. An address of electronic mail has no ending.
    pub(super) fn small(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 6;
        let word = |n: usize| self.tok(n).is_some_and(|t| t.kind == TokenKind::Word);
        let small = self.tok(at).is_some_and(|t| !t.capital) && word(at) && self.folded(at + 1) == "@";
        let own = at + 2..(at + 2 + LONGEST).min(self.end);
        let ending = |n: usize| {
            let (len, head) = self.ends(n, self.end)?;
            matches!(head, Head::Service(_)).then_some(n + len)
        };
        if !small || !word(at + 2) {
            return None;
        }
        own.skip(1).take_while(|n| word(*n)).find_map(ending)
    }

    /// "May Lane Surgery".
    pub(super) fn month_road(&self, at: usize) -> bool {
        self.tok(at + 1).is_some_and(|t| t.capital && t.is(ROAD))
            && matches!(self.folded(at), "may" | "june" | "march" | "april")
    }
}
