//! Puts down a run: its ending, its words, and how many of them are the short form.
//!
//! "Two Norwich care homes" is no name, and "The Willows" is one.

use super::{Finder, Run, Tok, suffix};
use crate::model::ServiceType::{CareHome, GpPractice, HomeCare, Hospice, Hospital, OutOfHours};
use crate::read::names::words::{Head, NOUN, TYPE_WORD};
use crate::text::{Span, TokenKind};
use std::ops::Range;

/// How many of a kind a text may speak of.
pub(in crate::read::names) const COUNTS: &[&str] =
    &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

impl Finder<'_, '_> {
    /// Puts down the run from `start` to `end`, unless it names nobody; `lower` where its ending is in small letters.
    pub(super) fn push(&mut self, start: usize, end: usize, head_end: Option<usize>, lower: bool) {
        let bare = self.nameless(start, end);
        if bare && !self.is_named_by_article(start, end) || self.is_counted(start, end) || self.is_month(start, end) {
            return;
        }
        if self.is_a_kind_of_services(start, end) {
            return;
        }
        // "Two Norwich care homes".
        let counted = head_end.is_none()
            && end - start > 1
            && COUNTS.contains(&self.folded(start))
            && !self.is_told_as_one(start, end);
        let start = start + usize::from(counted);
        if self.is_counted_group(start, end) {
            return;
        }
        let words = self.plain(start, end);
        // The "E" of "A&E"; "Wards are clean", "Representatives of", "Y Policies" in a flattened table.
        if words.iter().all(|w| w.len() < 2 || self.words.flags(w) & NOUN != 0) {
            return;
        }
        let body = head_end.map_or(words.len(), |h| h.min(end) - start);
        let head = self.head_of_name(start..end, body, head_end, &words);
        let possessive = self.toks[end - 1].possessive;
        // A town behind the ending is no part of the short form.
        let tail = (start + body..end)
            .filter(|n| self.toks[*n].kind == TokenKind::Word)
            .count();
        let mut core = self.short_form(&words, tail, bare);
        // "Selby" of "Selby Out of Hours", "St Osyth's" of "St Osyth's Hospice at Home": the ending holds little words, which
        // the short form leaves out.
        if let (0, false, Some(Head::Service(OutOfHours | Hospice | HomeCare))) = (tail, bare, head) {
            core = core.min(self.before_ending(start, body).max(1));
        }
        let last = self.toks[end - 1].span;
        // "St Osyth's" keeps it: a saint's name that is a service's.
        let saint = matches!(words[0].as_str(), "st" | "lady")
            && words.len() < 4
            && head.is_none()
            && (self.saints_own(end) || self.is_lived_at(start));
        let cut = if possessive && !saint {
            suffix(self.toks[end - 1].text)
        } else {
            0
        };
        let span = Span {
            start: self.toks[start].span.start,
            end: last.end - cut as u32,
        };
        let shouts = (start..end).all(|n| !self.toks[n].text.contains(|c: char| c.is_lowercase()));
        let head = if bare {
            self.ends(start, end).map(|(_, h)| h)
        } else {
            head
        };
        let house = self.is_house_by_article(start, &words);
        let head = head.or(house.then_some(Head::Weak(CareHome)));
        let head = head.or(if lower {
            Some(Head::Service(if self.folded(end - 1) == "home" {
                CareHome
            } else {
                GpPractice
            }))
        } else {
            None
        });
        self.out.push(Run {
            sentence: self.sentence,
            tokens: start..end,
            span,
            head,
            words,
            core,
            tail,
            lower,
            shouts,
            bare,
            doctor: false,
            possessive,
        });
    }

    /// "Community Dental services", "Sexual Health services": services of a kind, and no name.
    fn is_a_kind_of_services(&self, start: usize, end: usize) -> bool {
        const KINDS: &[&str] = &["dental", "health", "inpatient", "outpatient", "surgical", "emergency"];
        let next = self.tok(end);
        end - start == 2
            && KINDS.contains(&self.folded(end - 1))
            && next.is_some_and(|t| !t.capital && t.folded == "services")
    }

    /// "14 Dec 2017", "Sept 2021": the month of a date.
    fn is_month(&self, start: usize, end: usize) -> bool {
        const SHORT: &[&str] = &[
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        ];
        let number = |n: usize| self.tok(n).is_some_and(|t| t.kind == TokenKind::Number);
        let beside =
            || start > self.start && number(start - 1) || number(end) || self.folded(end) == "." && number(end + 1);
        end - start == 1 && SHORT.contains(&self.folded(start)) && beside()
    }

    /// "Two GP out-of-hours services", "Three Dental Practices": so many of a kind, and no name; "NHS Hospital Trust" is none
    /// either.
    fn is_counted(&self, start: usize, end: usize) -> bool {
        const MANY: &[&str] = &["several", "many", "both", "nhs"];
        let first = self.folded(start);
        end - start > 1 && (COUNTS.contains(&first) || MANY.contains(&first)) && self.nameless(start + 1, end)
    }

    /// "Four Winds is", "at Four Winds, in Selby": what goes on as the name of one does.
    fn is_told_as_one(&self, start: usize, end: usize) -> bool {
        const ONE: &[&str] = &[
            "is", "was", "has", "had", "in", "on", "near", "cares", "requires", "remains", "got", "to", "for",
        ];
        let small = |n: usize| self.tok(n).is_some_and(|t| !t.capital && t.kind == TokenKind::Word);
        let inside = start > self.start && small(start - 1);
        let next = self.tok(end);
        let whole = start == self.start && next.is_none();
        let goes_on = next.is_none_or(|t| t.kind == TokenKind::Mark || ONE.contains(&t.folded));
        whole || goes_on || inside && small(end) && !self.folded(end).ends_with('s')
    }

    /// "Two Linden Court hospitals": those of a group, and no name of one.
    fn is_counted_group(&self, start: usize, end: usize) -> bool {
        const MANY: &[&str] = &[
            "hospitals",
            "homes",
            "clinics",
            "surgeries",
            "practices",
            "services",
            "units",
            "hospices",
        ];
        let next = self.tok(end);
        end - start > 2
            && COUNTS.contains(&self.folded(start))
            && next.is_some_and(|t| !t.capital && MANY.contains(&t.folded))
    }

    /// "The Family Practice", "the Royal Infirmary", "rated Primary Care Centre": an ending alone that its article, or that it has
    /// none, makes a name.
    fn is_named_by_article(&self, start: usize, end: usize) -> bool {
        let several = start > 0 && end - start > 1;
        let whole = |service: fn(&Head) -> bool| {
            self.ends(start, end)
                .is_some_and(|(len, h)| len == end - start && service(&h))
        };
        let article = several && self.toks[start - 1].text == "The" && whole(|h| matches!(h, Head::Service(_)));
        let royal = several
            && self.toks[start - 1].folded == "the"
            && matches!(self.folded(start), "royal" | "general" | "district" | "memorial")
            && whole(|h| *h == Head::Service(Hospital));
        article || royal || self.is_named_without_article(start, end) && whole(|h| matches!(h, Head::Service(_)))
    }

    /// "CQC has rated Primary Care Centre in Selby", "Primary Care Centre, also known as", "At Primary Care Centre".
    fn is_named_without_article(&self, start: usize, end: usize) -> bool {
        const LEADS: &[&str] = &[
            "rated",
            "rates",
            "at",
            "visited",
            "inspected",
            "told",
            "placed",
            "put",
            "of",
        ];
        let leads = start == self.start || LEADS.contains(&self.toks[start - 1].folded);
        end - start > 1 && leads && (start..end).all(|n| self.toks[n].capital)
    }

    /// What its ending makes of a name; the first `body` tokens are those before a town or branch.
    fn head_of_name(
        &self,
        tokens: Range<usize>,
        body: usize,
        head_end: Option<usize>,
        words: &[String],
    ) -> Option<Head> {
        let (start, end) = (tokens.start, tokens.end);
        let begins =
            |with: &[&str]| words.len() > with.len() && words.iter().zip(with).all(|(word, with)| word == with);
        let borough = begins(&["london", "borough", "of"]);
        let trust = begins(&["university", "hospitals"]) && head_end.is_none_or(|_| self.ending(start, body).is_none());
        let head = if trust {
            Some(Head::Trust)
        } else if borough {
            Some(Head::Council)
        } else {
            head_end.and_then(|_| self.ending(start, body))
        };
        // "Dale Homes Ltd - Shaftgate House" is the house.
        let house = self
            .ending(start, end - start)
            .filter(|h| matches!(h, Head::Service(_) | Head::Weak(_)));
        let branch = (start + 1..end)
            .filter(|n| matches!(self.toks[n - 1].text, "-" | "–") && self.is_home_care(*n))
            .find_map(|n| self.ends(n, end))
            .map(|(_, h)| h);
        if head.is_none() && branch.is_some() {
            branch
        } else if head == Some(Head::Company) && tail_dash(&self.toks[start..end]) {
            house.or(branch).or(head)
        } else {
            head
        }
    }

    /// How many words of a name remain when a town behind its ending and type words fall away.
    fn short_form(&self, words: &[String], tail: usize, bare: bool) -> usize {
        let mut core = words.len() - tail;
        // "Elm" of "Elm Out of Hours"
        if core > 3 && words[core - 3..core].iter().eq(["out", "of", "hours"]) {
            core -= 3;
        }
        while core > 1 && !bare && self.words.flags(&words[core - 1]) & TYPE_WORD != 0 {
            core -= 1;
        }
        // The first word of "Alder Homecare Selby" is the chain's name, not that of the branch.
        if tail > 0 && core == 1 {
            core = words.len() - tail;
        }
        core
    }

    /// "The Willows": the article makes a name of a word that ends others.
    fn is_house_by_article(&self, start: usize, words: &[String]) -> bool {
        words.len() == 1
            && start > 0
            && self.toks[start - 1].folded == "the"
            && self
                .words
                .head_at(words)
                .is_some_and(|(_, h)| matches!(h, Head::Weak(CareHome)))
            && !matches!(words[0].as_str(), "house" | "court" | "hall" | "view" | "reach")
    }

    /// "Staff at St Osyth's did not", "visited St Osyth's early": what stands before it says that it is whole.
    fn is_lived_at(&self, start: usize) -> bool {
        start > self.start
            && matches!(
                self.folded(start - 1),
                "at" | "visited" | "inspected" | "rated" | "runs" | "called"
            )
    }

    /// Whether what follows "St Osyth's" is not what belongs to the saint, or to the service: "St Osyth's staff".
    pub(super) fn saints_own(&self, at: usize) -> bool {
        self.tok(at).is_none_or(|t| {
            t.kind == TokenKind::Mark
                || matches!(
                    t.folded,
                    "in" | "near"
                        | "on"
                        | "is"
                        | "was"
                        | "has"
                        | "had"
                        | "were"
                        | "being"
                        | "are"
                        | "remains"
                        | "remain"
                        | "remained"
                        | "got"
                        | "received"
                        | "went"
                        | "fell"
                        | "dropped"
                        | "and"
                        | "which"
                        | "rated"
                        | "at"
                        | "care"
                        | "nursing"
                        | "residential"
                        | "hospice"
                )
        })
    }
}

/// Whether a dash parts a name in two.
fn tail_dash(toks: &[Tok<'_>]) -> bool {
    toks.iter().any(|t| matches!(t.text, "-" | "–"))
}
