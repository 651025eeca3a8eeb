//! How far a run goes on behind its first word.
//!
//! "Hand in Hand Care", "Castle Hill 8 to 8 Centre", "NHS 111": small words, numbers and marks inside a name.

use super::{Finder, PARTS, Tok, is_bracketed};
use crate::read::names::words::{FIRST_NAME, Head, ROAD, TYPE_WORD};
use crate::text::TokenKind;

/// Small words that join the parts of a name.
pub(super) const JOINS: &[&str] = &[
    "of", "and", "&", "@", "the", "upon", "on", "le", "under", "de", "la", "next",
];

/// Those who speak or work for a service: "Representatives of Elm Surgery".
const SPOKEN_FOR: &[&str] = &[
    "representatives",
    "representative",
    "delegates",
    "users",
    "carers",
    "clients",
    "supporters",
    "trustees",
    "governors",
    "parents",
    "commissioners",
    "partners",
    "clinicians",
    "consultants",
    "doctors",
    "nurses",
    "colleagues",
    "campaigners",
    "employees",
    "workers",
    "volunteers",
    "tenants",
    "customers",
];

/// What a house lies by or in, as its name says: "Oake by the Sea", "Elm Lodge in the Park".
const LANDSCAPE: &[&str] = &[
    "sea", "wood", "woods", "forest", "park", "hill", "hills", "vale", "valley", "green", "moor", "lake", "water",
    "river", "shore", "beach", "bay", "quay", "garden", "gardens", "grove", "meadow", "meadows", "field", "fields",
    "bridge",
];

impl Finder<'_, '_> {
    /// The token behind the run that begins at `at`.
    pub(super) fn extend(&self, at: usize) -> usize {
        let mut end = at + 1;
        while let Some(behind) = self.next_part(at, end) {
            end = behind;
        }
        end
    }

    /// The token behind the part of a name that stands at `end`, where the run that begins at `at` goes on with one.
    fn next_part(&self, at: usize, end: usize) -> Option<usize> {
        let next = self.tok(end)?;
        let before = self.folded(end - 1);
        if (next.names() || self.inner(end)) && !self.regulator(end) {
            return Some(end + 1);
        }
        // "BMI The Oake Hospital": a chain of which the name of the hospital begins with its article.
        let chain = end == at + 1 && self.tok(at).is_some_and(is_initials);
        // "Queen Maud The Queen Mother Hospital"
        let crowned = end == at + 2 && matches!(self.folded(at), "queen" | "king" | "prince" | "princess");
        if (chain || crowned) && self.is_the_hospital(end) {
            return Some(end + 2);
        }
        // "Participation Group of Elm Practice": those who meet there.
        let meets = |n: usize| matches!(self.folded(n), "participation" | "reference" | "user" | "league");
        // "Ann Oake of Larkmead"
        let person = next.folded == "of" && end == at + 2 && self.tok(at).is_some_and(|t| t.is(FIRST_NAME));
        if person || next.folded == "of" && ((at..end).any(meets) || end == at + 1 && SPOKEN_FOR.contains(&before)) {
            return None;
        }
        self.goes_on(end)
            .or_else(|| self.phrase(end))
            .or_else(|| self.with_number(at, end))
            .or_else(|| self.gp_centre(at, end))
            .or_else(|| self.marked(end))
            .or_else(|| self.long_ending(end))
            .or_else(|| self.joined(end))
    }

    /// "Selby Care at Home", "Reablement at Home", "Hand in Hand Care", "Oake by the Sea".
    fn phrase(&self, end: usize) -> Option<usize> {
        let (before, next) = (self.folded(end - 1), self.folded(end));
        let behind = |word: &str| self.tok(end + 1).is_some_and(|t| t.capital && t.folded == word);
        let home = next == "at" && behind("home");
        // "Home Instead", "Home Again"
        let adverb =
            before == "home" && matches!(next, "instead" | "again") && self.tok(end).is_some_and(|t| t.capital);
        if adverb {
            return Some(end + 1);
        }
        let lies = || {
            matches!(next, "by" | "in" | "near" | "over")
                && self.folded(end + 1) == "the"
                && self
                    .tok(end + 2)
                    .is_some_and(|t| t.capital && LANDSCAPE.contains(&t.folded))
        };
        if lies() {
            return Some(end + 3);
        }
        let twin = || matches!(next, "in" | "by" | "to" | "for" | "from") && behind(before);
        (home || twin()).then_some(end + 2)
    }

    /// "Number 9", a home; "NHS 111".
    fn with_number(&self, at: usize, end: usize) -> Option<usize> {
        let (before, next) = (self.folded(end - 1), self.tok(end)?);
        let number = |t: &Tok<'_>| {
            matches!(
                t.folded,
                "call" | "service" | "services" | "number" | "provider" | "calls"
            )
        };
        let home = before == "number" && end == at + 1 && next.kind == TokenKind::Number && self.told_of(end + 1);
        let line = || before == "nhs" && next.text == "111" && !self.tok(end + 1).is_some_and(number);
        (home || line()).then_some(end + 1)
    }

    /// "Harbourside GP Centre", "Oake City GP Health Centre": elsewhere "GP" ends a name.
    fn gp_centre(&self, at: usize, end: usize) -> Option<usize> {
        if self.folded(end) != "gp" {
            return None;
        }
        let capital = |n: usize, words: &[&str]| self.tok(n).is_some_and(|t| t.capital && words.contains(&t.folded));
        // "A Selby GP Practice" is any of the town, as it may be in a headline.
        let ends = self.end.checked_sub(1).and_then(|last| self.tok(last));
        let any = at > 0 && matches!(self.folded(at - 1), "a" | "an")
            || !ends.is_some_and(|t| matches!(t.text, "." | "!" | "?" | ":" | "”" | "\""));
        let kind = capital(end + 1, &["health", "medical"]) && capital(end + 2, &["centre", "practice", "center"]);
        if !any && (kind || capital(end + 1, &["practice", "surgery", "clinic", "group", "partnership"])) {
            return Some(end + 2);
        }
        let gp = self.tok(end + 1).is_some_and(|t| {
            t.capital
                && matches!(
                    t.folded,
                    "centre"
                        | "cover"
                        | "hub"
                        | "federation"
                        | "access"
                        | "alliance"
                        | "services"
                        | "co-operative"
                        | "cooperative"
                )
        });
        gp.then_some(end + 2)
    }

    /// "St. Mary's", "Friends' House", "Oake (Selby) Ltd": a mark inside a name.
    fn marked(&self, end: usize) -> Option<usize> {
        let (before, next) = (self.folded(end - 1), self.tok(end)?);
        let glued = end > 0 && self.toks[end - 1].span.end == next.span.start;
        let initial = next.text == "." && glued && (before.len() == 1 || before == "st");
        let plural = matches!(next.text, "'" | "’") && glued && before.ends_with('s');
        if (initial || plural) && self.tok(end + 1).is_some_and(|t| t.names()) {
            return Some(end + 2);
        }
        let close = (end + 2..end + 5).find(|n| next.text == "(" && self.folded(*n) == ")");
        close
            .filter(|c| matches!(self.folded(c + 1), "ltd" | "limited" | "llp" | "cic"))
            .map(|close| close + 2)
    }

    /// "Selby Out of Hours": an ending that holds words which are no part of names elsewhere.
    fn long_ending(&self, end: usize) -> Option<usize> {
        // "The Selby GP service" is told by its kind.
        let told = self.folded(end) == "gp" && self.tok(end + 1).is_some_and(|t| !t.capital && t.folded != "at");
        let ending = if self.tok(end)?.capital && !told {
            self.ends(end, self.end)
        } else {
            None
        };
        ending.filter(|(len, _)| *len > 1).map(|(len, _)| end + len)
    }

    /// The token behind what no name begins with and some go on with: initials in brackets, opening hours, "with Nursing".
    fn goes_on(&self, at: usize) -> Option<usize> {
        match self.folded(at) {
            "(" => self.inner_initials(at),
            "with" => {
                let nursing = self.tok(at + 1).is_some_and(|t| t.capital && t.folded == "nursing");
                (nursing && self.folded(at - 1) == "home").then_some(at + 2)
            }
            _ => self.hours(at),
        }
    }

    /// "Selby University Hospitals (SUH) NHS Trust": the initials stand in the midst of the name.
    fn inner_initials(&self, at: usize) -> Option<usize> {
        let inside = self
            .tok(at + 1)
            .is_some_and(|t| is_bracketed(self.toks, at + 1) && t.capital);
        let ending = self.words.head_by(|n| self.folded(at + 3 + n));
        let trust = ending.is_some_and(|(_, head)| head == Head::Trust) && self.tok(at + 3).is_some_and(|t| t.capital);
        (inside && trust).then_some(at + 4)
    }

    /// "Castle Hill 8 – 8 Surgery", "Castle Hill 8 to 8 Centre": the hours that it is open.
    fn hours(&self, at: usize) -> Option<usize> {
        let hour = |n: usize| {
            self.tok(n)
                .is_some_and(|t| t.text.len() < 3 && t.text.bytes().all(|b| b.is_ascii_digit()))
        };
        let whole = self.tok(at)?.text.split_once(['-', '–']).is_some_and(|(from, to)| {
            let hour = |h: &str| matches!(h.len(), 1 | 2) && h.bytes().all(|b| b.is_ascii_digit());
            hour(from) && hour(to)
        });
        let parted = hour(at) && matches!(self.folded(at + 1), "-" | "–" | "to") && hour(at + 2);
        let end = if whole {
            at + 1
        } else if parted {
            at + 3
        } else {
            return None;
        };
        self.tok(end)
            .is_some_and(|t| t.capital && t.is(TYPE_WORD))
            .then_some(end)
    }

    /// "The Oake Hospital" in the midst of a name.
    fn is_the_hospital(&self, at: usize) -> bool {
        let article = self.tok(at).is_some_and(|t| t.capital && t.folded == "the");
        let named = |n: usize| self.tok(n).is_some_and(Tok::names);
        let ends = |n: usize| named(n) && matches!(self.folded(n), "hospital" | "clinic" | "infirmary" | "hospice");
        article && named(at + 1) && (at + 2..at + 5).any(|n| ends(n) && (at + 1..n).all(named))
    }

    /// The token behind "of the Elms", "and Partners", "On Call" and the like.
    fn joined(&self, at: usize) -> Option<usize> {
        let mut end = at;
        while end < at + 2 && JOINS.contains(&self.folded(end)) && !(end > at && PARTS.contains(&self.folded(at))) {
            end += 1;
        }
        // In a line of capitals so is "AND".
        let shouted = |n: usize| {
            self.tok(n)
                .is_some_and(|t| t.text.len() > 1 && t.text.bytes().all(|b| b.is_ascii_uppercase()))
        };
        let name = |n: usize| shouted(n) && self.folded(n).len() > 3;
        let in_capitals = || at > 0 && shouted(at) && name(at - 1) && (at..end).all(shouted) && name(end);
        // "Oake Sands on Shore Road": where it is.
        let road = self.folded(at) == "on" && self.is_a_road(end);
        let first_capital = road || self.tok(at)?.capital && self.folded(at) != "on" && !in_capitals();
        (end > at && !first_capital && self.tok(end)?.names() && !self.regulator(end)).then_some(end + 1)
    }

    /// "Shore Road", "Old Mill Lane": whether the words with capitals that begin at a token end in a kind of road.
    fn is_a_road(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let names = |n: &usize| self.tok(*n).is_some_and(Tok::names);
        let last = (at..at + LONGEST).take_while(names).last();
        last.and_then(|n| self.tok(n)).is_some_and(|t| t.is(ROAD))
    }
}

/// "BMI", "HCA": the initials of a chain.
fn is_initials(tok: &Tok<'_>) -> bool {
    (2..=4).contains(&tok.text.len()) && tok.text.bytes().all(|b| b.is_ascii_uppercase())
}
