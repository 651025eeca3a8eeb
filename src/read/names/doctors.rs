//! Doctors whose names are those of their practices: "Dr A Oake and Partners", "Drs Oake, Elm & Ash".

use super::runs::{Finder, PARTS, Run, suffix};
use super::words::Head;
use crate::model::ServiceType::GpPractice;
use crate::text::Span;

impl Finder<'_, '_> {
    /// "Dr A Oake and Partners", "Drs Oake, Elm & Ash", "Dr Oake's Surgery"; a doctor who only speaks is skipped.
    pub(super) fn doctors(&mut self, at: usize) -> Option<usize> {
        let title = |f: &str| matches!(f, "dr" | "drs" | "doctor" | "doctors");
        if !title(self.folded(at)) || !self.tok(at)?.capital {
            return None;
        }
        let plural = matches!(self.folded(at), "drs" | "doctors");
        let mut count = 1;
        let mut end = self.person(at + 1)?;
        let mut partners = false;
        loop {
            if self.toks[end - 1].possessive {
                break;
            }
            let join = self.folded(end).to_owned();
            let joins = PARTS.contains(&join.as_str());
            if joins && ["partners", "partner", "associates", "colleagues"].contains(&self.folded(end + 1)) {
                partners = true;
                end += 2;
                break;
            }
            let next = if title(self.folded(end + 1)) { end + 2 } else { end + 1 };
            let both = join == "," && PARTS.contains(&self.folded(end + 1)) && title(self.folded(end + 2));
            let next = if both { end + 3 } else { next };
            let goes_on = (joins || join == ",") && (next > end + 1 || plural);
            let Some(behind) = goes_on.then(|| self.person(next)).flatten() else {
                break;
            };
            // "Dr Oake, Ash Surgery" names a doctor and a place of work.
            count += 1;
            end = behind;
            if joins && plural {
                break;
            }
        }
        let ampersand = (at..end).any(|n| self.folded(n) == "&");
        // "Dr Oake's GP practice"
        let gp = usize::from(self.toks[end - 1].possessive && self.folded(end) == "gp");
        let tail: Vec<&str> = (end + gp..(end + gp + 3).min(self.end))
            .map(|n| self.folded(n))
            .collect();
        let service = self.words.head_at(&tail).filter(|(_, h)| matches!(h, Head::Service(_)));
        let named = service.is_some_and(|(len, _)| !["manager", "nurse", "partner"].contains(&self.folded(end + len)));
        let listed = count > 1 && self.practice_of(at, end) || self.is_of_practice(at);
        let mut head = (plural && count > 1 || partners || named || ampersand && count > 1 || listed)
            .then_some(Head::Service(GpPractice));
        // "Dr Oake's surgery"
        let owns = self.toks[end - 1].possessive;
        let own = self.plain(at, end).len();
        let capital = self.tok(end).is_some_and(|t| t.capital);
        if let Some((len, h)) = service.filter(|_| named && (gp > 0 || owns || capital)) {
            end += gp + len;
            head = Some(h);
        }
        let words = self.plain(at, end);
        let last = &self.toks[end - 1];
        let cut = if last.possessive { suffix(last.text) } else { 0 };
        let span = Span {
            start: self.toks[at].span.start,
            end: last.span.end - cut as u32,
        };
        let core = if owns { own } else { words.len() };
        let possessive = last.possessive;
        self.out.push(Run {
            sentence: self.sentence,
            tokens: at..end,
            span,
            head,
            words,
            core,
            tail: 0,
            lower: false,
            shouts: false,
            bare: false,
            doctor: true,
            possessive,
        });
        Some(end)
    }

    /// "the practice of Dr A Oake and Dr B Elm", "Dr Oake, Dr Elm and Dr Ash, in Leyton": doctors who are a practice, and
    /// do not speak.
    fn practice_of(&self, at: usize, end: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |n| self.folded(n));
        let led = before == "of"
            && at.checked_sub(2).is_some_and(|n| {
                matches!(
                    self.folded(n),
                    "practice" | "surgery" | "report" | "inspection" | "rating"
                )
            });
        let named = matches!(before, "rated" | "rates" | "inspected" | "called" | "as");
        let behind = usize::from(self.folded(end) == ",");
        let placed =
            matches!(self.folded(end + behind), "in" | "based") || matches!(self.folded(end), "practice" | "surgery");
        // "Dr Oake and Dr Elm, a GP practice in Selby"
        let kind = self.folded(end) == ","
            && matches!(self.folded(end + 1), "a" | "an" | "the")
            && (end + 2..end + 5).any(|n| matches!(self.folded(n), "practice" | "surgery"));
        let told = matches!(self.folded(end), "was" | "has") && end > at + 2;
        led || named || placed || kind || told
    }

    /// "The GP practice of Dr A Oake in Selby", "our inspection at Dr A Oake": one doctor, whose name is the practice's.
    fn is_of_practice(&self, at: usize) -> bool {
        let word = |n: usize| at.checked_sub(n).map_or("", |n| self.folded(n));
        let inspected = matches!(word(1), "of" | "at") && matches!(word(2), "inspection" | "visit" | "assessment");
        inspected
            || word(1) == "of"
                && matches!(word(2), "practice" | "surgery")
                && matches!(word(3), "gp" | "the" | "medical")
    }

    /// The token behind initials and surname.
    fn person(&self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut surname = false;
        while let Some(t) = self.tok(end) {
            let initial = t.capital && t.text.len() == 1;
            let dot = t.text == "." && end > at && (self.toks[end - 1].text.len() <= 2);
            let service = self
                .words
                .head_at(&[t.folded])
                .is_some_and(|(_, h)| matches!(h, Head::Service(_)));
            if !(initial || dot || t.names() && !(surname && service)) {
                break;
            }
            surname |= t.text.len() > 1 && t.capital;
            end += 1;
            if t.possessive || end > at + 5 {
                break;
            }
        }
        surname.then_some(end)
    }
}
