//! What belongs to a name behind its ending: a town, a branch, a dash.
//!
//! "Alder Homecare Selby", "Oake Lives - 14 Mill Lane", "Alder Homecare (Wessex)".

use super::extend::JOINS;
use super::{Finder, Tok};
use crate::model::ServiceType::{HomeCare, Hospital, IndependentClinic, SupportedLiving};
use crate::read::names::words::{Head, ROAD, TYPE_WORD, is_county};
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// Reports one run, its ending and its tail settled.
    pub(super) fn report(&mut self, start: usize, to: usize, head_end: Option<usize>) {
        if start >= to {
            return;
        }
        let university =
            self.folded(start) == "university" && self.folded(start + 1) == "hospitals" && head_end == Some(start + 2);
        let head_end = head_end.filter(|_| !university);
        let mut end = head_end.unwrap_or(to);
        // One more word behind the ending may be the town that tells two of a chain apart: "Alder Homecare Selby".
        let tail = to - end;
        let chain = head_end.is_some_and(|h| {
            matches!(
                self.ending(start, h - start),
                Some(Head::Service(HomeCare | Hospital | SupportedLiving | IndependentClinic))
            ) || self.ending(start, h - start) == Some(Head::Company)
                && matches!(self.folded(h - 1), "care" | "healthcare" | "homecare" | "carers")
        });
        // "Nidd Royal Hospital NRH": its letters are one more name of it, and no town.
        let shouts = |n: usize| self.toks[n].text.bytes().all(|b| b.is_ascii_uppercase());
        let short = |n: usize| self.toks[n].text.len() < 6;
        let letters = tail == 1 && (short(end) && shouts(end) && !shouts(start) || self.are_initials_of(start, end));
        if tail == 1 && chain && !letters && self.tok(end).is_some_and(|t| !t.possessive && !t.is(TYPE_WORD)) {
            end = to;
        } else if tail > 0 && end > start {
            let first = (end..to).find(|n| !JOINS.contains(&self.folded(*n))).unwrap_or(to);
            self.push(start, end, head_end, false);
            self.report(first, to, None);
            return;
        }
        let last = self.folded(end - 1);
        // "Elm Nursing home": the last word of the ending is in small letters. "Kent Nursing home" is any of the county.
        let small_home = self.folded(end) == "home"
            && head_end.is_none()
            && end - start > 1
            && matches!(last, "nursing" | "residential" | "rest" | "retirement")
            && !is_county(&self.plain(start, end - 1).join(" "));
        if small_home {
            self.push(start, end + 1, Some(end + 1), false);
            return;
        }
        let royal = matches!(last, "royal" | "general" | "memorial" | "infirmary") && self.folded(end) == "hospital";
        let road = self.toks[end - 1].is(ROAD) || self.folded(end) == "hub" || royal;
        let council = self.folded(end) == "council" && self.folded(end + 1) != "tax";
        let numbered = self.toks[start].kind == TokenKind::Number;
        if head_end.is_none()
            && !numbered
            && (road && end - start > 1 || council)
            && !self.toks[end - 1].possessive
            && let Some(behind) = self.lower_head(end)
        {
            self.push(start, behind, Some(behind), true);
            return;
        }
        let end = self.bracketed(start, self.dashed(start, end, head_end), head_end);
        self.push(start, end, head_end, false);
    }

    /// Whether the token at `end` is the first letters of the words from `start` to it.
    fn are_initials_of(&self, start: usize, end: usize) -> bool {
        let letters = self.tok(end).map_or("", |t| t.text).bytes();
        let words = self.toks[start..end].iter().filter(|t| t.capital);
        end - start > 2 && letters.eq(words.filter_map(|t| t.text.bytes().next()))
    }

    /// The token behind "- Waveney" or "- Dr Oake" after a name.
    fn dashed(&self, start: usize, end: usize, head_end: Option<usize>) -> usize {
        let branch = self.is_home_care(end + 1);
        // "The Lodge - Dementia Care with Nursing"
        let by_article = end == start + 1 && start > self.start && self.folded(start - 1) == "the";
        let house = by_article && self.care_told(end + 1).is_some();
        let dash =
            matches!(self.tok(end).map(|t| t.text), Some("-" | "–")) && (head_end == Some(end) || branch || house);
        let mut stop = end + 1;
        if self.folded(stop) == "dr" {
            stop += 1;
        }
        if dash && self.tok(stop).is_some_and(|t| t.kind == TokenKind::Number) {
            stop += 1;
        }
        if !dash || !self.tok(stop).is_some_and(|t| t.names()) {
            return end;
        }
        if let Some(behind) = self.care_told(stop) {
            return behind;
        }
        stop += 1;
        // "Dale Homes Ltd - Shaftgate House", "Oake Lives - 14 Mill Lane".
        let company = self.ending(start, end - start) == Some(Head::Company) || branch;
        while company && stop < end + 6 && self.tok(stop).is_some_and(|t| t.names()) {
            stop += 1;
        }
        let closed = self.tok(stop).is_none_or(|t| {
            !t.capital && t.text != ":" && t.kind == TokenKind::Mark
                || matches!(
                    t.folded,
                    "is" | "was" | "has" | "had" | "were" | "supports" | "provides" | "cares" | "and" | "in"
                )
        });
        if closed { stop } else { end }
    }

    /// "Dementia Care with Nursing" behind the dash of a name: what care it gives, where nothing but a town or mark follows.
    fn care_told(&self, at: usize) -> Option<usize> {
        const CARE: &[&str] = &[
            "care",
            "nursing",
            "dementia",
            "residential",
            "respite",
            "specialist",
            "with",
            "and",
            "&",
        ];
        let end = (at..self.end)
            .find(|n| !CARE.contains(&self.folded(*n)))
            .unwrap_or(self.end);
        let closed = matches!(self.folded(end), "" | "," | ":" | "." | "-" | "–");
        let capital = self.tok(end - 1).is_some_and(|t| t.capital);
        (end > at + 1 && capital && closed).then_some(end)
    }

    /// "Domiciliary Care Selby" behind the dash of a name: what a branch of a charity or company does.
    pub(super) fn is_home_care(&self, at: usize) -> bool {
        self.tok(at).is_some_and(|t| t.capital)
            && self
                .ends(at, self.end)
                .is_some_and(|(len, h)| len > 1 && matches!(h, Head::Service(HomeCare | SupportedLiving)))
    }

    /// The token behind "(Wessex)", the branch of a chain of home care.
    fn bracketed(&self, start: usize, end: usize, head_end: Option<usize>) -> usize {
        let chain = head_end == Some(end)
            && matches!(
                self.ending(start, end - start),
                Some(Head::Company | Head::Service(HomeCare | SupportedLiving))
            );
        let open = self.tok(end).is_some_and(|t| t.text == "(");
        let close = (end + 2..end + 5).find(|n| self.folded(*n) == ")");
        let Some(close) = close.filter(|_| chain && open) else {
            return end;
        };
        let town = |t: &Tok<'_>| t.names() && t.text.len() > 3 && t.text.contains(|c: char| c.is_lowercase());
        let inside = (end + 1..close).all(|n| self.tok(n).is_some_and(|t| town(t) || JOINS.contains(&t.folded)));
        if inside { close + 1 } else { end }
    }
}
