//! The words that end the name of a service: "Surgery", "Care Home", "road surgery".
//!
//! The longest wins: "Selby Out of Hours" ends in three words.

use super::{Finder, PARTS};
use crate::model::ServiceType::GpPractice;
use crate::read::names::words::{COMMON_WORD, Head, ROAD};
use crate::text::TokenKind;
use std::ops::Range;

/// Lower-case words that make a road's or yard's name that of a service.
const LOWER_HEADS: &[&str] = &[
    "surgery",
    "practice",
    "hub",
    "hospital",
    "clinic",
    "hospice",
    "infirmary",
    "medical centre",
    "health centre",
    "care home",
    "nursing home",
    "dental practice",
    "centre",
    "home",
    "council",
];

impl Finder<'_, '_> {
    /// How many tokens the ending takes that stands at `at`, behind a name that begins at `start`.
    pub(super) fn head(&self, start: usize, at: usize, to: usize) -> Option<usize> {
        if at == start || PARTS.contains(&self.folded(at - 1)) && at - 1 == start {
            return None;
        }
        // "Beech Road" is a road, whatever "Beech" ends elsewhere.
        let road = |len: usize| at + len < to && self.tok(at + len).is_some_and(|t| t.capital && t.is(ROAD));
        self.ends(at, to)
            .filter(|(len, head)| !(matches!(head, Head::Weak(_)) && road(*len)))
            .map(|(len, _)| len)
    }

    /// The longest ending that begins at a token.
    pub(super) fn ends(&self, at: usize, to: usize) -> Option<(usize, Head)> {
        self.words
            .head_by(|n| if at + n < to { self.folded(at + n) } else { "" })
    }

    /// How many words stand before the longest ending that closes the first `body` tokens.
    pub(super) fn before_ending(&self, start: usize, body: usize) -> usize {
        let closes = |skip: &usize| {
            self.ends(start + skip, start + body)
                .is_some_and(|(len, _)| skip + len == body)
        };
        let skipped = (1..body).find(closes).unwrap_or(body);
        (start..start + skipped)
            .filter(|n| self.toks[*n].kind == TokenKind::Word)
            .count()
    }

    /// The longest ending that closes the first `body` tokens.
    pub(super) fn ending(&self, start: usize, body: usize) -> Option<Head> {
        let closing = |skip: usize| {
            self.ends(start + skip, start + body)
                .filter(|(len, _)| skip + len == body)
                .map(|(_, head)| (skip, head))
        };
        let (skip, head) = (1..body).find_map(closing)?;
        let own = head == Head::Body && self.is_general_practice(start..start + skip);
        Some(if own { Head::Service(GpPractice) } else { head })
    }

    /// "Oake Heights General Practice": behind a name of its own it is a surgery, elsewhere the trade of all doctors.
    fn is_general_practice(&self, before: Range<usize>) -> bool {
        const AT_LARGE: &[&str] = &[
            "nhs", "uk", "english", "british", "royal", "national", "local", "modern", "gp", "pharmacy",
        ];
        let closes = self.folded(before.end) == "general" && self.folded(before.end + 1) == "practice";
        let first = self.folded(before.start);
        let at_large = AT_LARGE.contains(&first) || self.words.flags(first) & COMMON_WORD != 0;
        closes && !at_large && !before.clone().any(|n| self.folded(n) == "of")
    }

    /// Whether the tokens are an ending and nothing else: "the Trust", "General Practice".
    pub(super) fn nameless(&self, start: usize, end: usize) -> bool {
        let count = end - start;
        let ending = self
            .ends(start, end)
            .is_some_and(|(len, head)| len == count && !matches!(head, Head::Weak(_)));
        ending || count > 1 && (start..end).all(|n| self.words.flags(self.folded(n)) & COMMON_WORD != 0)
    }

    /// The token behind a lower-case ending: "Oake Road surgery", "Tanner Yard hub".
    pub(super) fn lower_head(&self, at: usize) -> Option<usize> {
        let two = format!("{} {}", self.folded(at), self.folded(at + 1));
        let capital = self.tok(at)?.capital;
        let len = if LOWER_HEADS.contains(&two.as_str()) {
            2
        } else {
            usize::from(LOWER_HEADS.contains(&self.folded(at)))
        };
        let manager =
            ["manager", "managers", "nurse", "partner", "partners", "staff", "list"].contains(&self.folded(at + len));
        (len > 0 && !capital && !manager).then_some(at + len)
    }
}
