//! What a date dates: the word that governs it, in its own clause.
//!
//! "The surgery, which opened in 2012, was inspected in May": 2012 belongs to the opening, May to the visit. A date is
//! explained by the noun right behind it ("the May inspection"), else by the nearest telling word before it, else, where
//! it opens its clause, by the first behind it. Words that date other things (joined, merged, sentenced) stand in the
//! table beside those of visits and reports, so that the nearest word decides and not the nearest of ours.

mod age;
mod cues;
mod elsewhere;
mod governs;
mod regulator;
#[cfg(test)]
mod tests;
mod told;
mod words;

use super::events::{Age, Role};
use crate::lexicon::{Class, Lexicon};
use crate::read::items::Item;
use crate::read::pattern::Table;
use crate::read::rules::Rule;
use crate::text::Document;
use cues::{CUES, Cue, Gives};
use words::{CHECKS, MOVES, OTHER_SUBJECTS, OTHER_VISITORS};

/// A cue in a sentence.
#[derive(Clone, Copy, Debug)]
struct Mark {
    start: usize,
    end: usize,
    gives: Gives,
}

/// The compiled cues.
#[derive(Debug)]
pub(crate) struct Roles {
    cues: Table<&'static Cue>,
}

impl Roles {
    /// Compiles the cues.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Roles, String> {
        let rows = CUES
            .iter()
            .flat_map(|cue| cue.says.iter().map(move |says| (*says, cue)));
        Ok(Roles {
            cues: Table::compile(rows, lexicon)?,
        })
    }

    /// The role of each date of a sentence, by the place of its item; and where it stands among the inspections told of.
    pub fn of(&self, doc: &Document<'_>, items: &[Item]) -> Vec<(usize, Role, Age)> {
        if !items.iter().any(|i| i.class.has(Class::DATE)) {
            return Vec::new();
        }
        let line = Line {
            doc,
            items,
            marks: self.marks(doc, items),
        };
        let mut out: Vec<(usize, Role, Age)> = Vec::new();
        for at in (0..items.len()).filter(|n| items[*n].class.has(Class::DATE)) {
            let found = line.governs(at, out.last().copied());
            out.push((at, found.0, found.1));
        }
        out
    }

    fn marks(&self, doc: &Document<'_>, items: &[Item]) -> Vec<Mark> {
        let mut out = Vec::new();
        let mut longest = self.cues.longest(items);
        let mut at = 0;
        while at < items.len() {
            // "accident and emergency" is no accident.
            if items[at].class.has(Class::SERVICE) {
                at += 1;
                continue;
            }
            let best = longest
                .at(at)
                .filter(|(m, _)| m.end > at && !items[at..m.end].iter().any(|i| i.class.has(Class::DATE)));
            let (end, gives) = match best {
                // A phrase of the lexicon counts as what it is, not as its first word.
                Some((m, _))
                    if m.end == at + 1
                        && doc.slice(items[at].span).contains(' ')
                        && by_class(doc, &items[at]).is_some() =>
                {
                    (at + 1, by_class(doc, &items[at]))
                }
                Some((m, cue)) => (m.end, Some(cue.gives)),
                None if is_missed_by_another(doc, items, at) || is_visit_of_another(doc, items, at) => {
                    (at + 1, Some(Gives::Other))
                }
                None => (at + 1, by_class(doc, &items[at])),
            };
            if let Some(gives) = gives {
                out.push(Mark { start: at, end, gives });
            }
            at = end;
        }
        out
    }
}

/// What the lexicon's own readings say. Its phrases of coming and going still ask who goes.
fn by_class(doc: &Document<'_>, item: &Item) -> Option<Gives> {
    if item.class.has(Class::DATE) || item.class.has(Class::TYPE) {
        return None;
    }
    let moves = || {
        let first = doc.slice(item.span).split(' ').next().unwrap_or("");
        MOVES.iter().any(|w| first.eq_ignore_ascii_case(w))
    };
    // "not been inspected since May": the last visit was in May.
    if is_missed(doc, item) {
        return Some(Gives::Visit);
    }
    if item.class.has(Class::INSPECT) {
        // Doors, records and policies are checked by anybody.
        return Some(if moves() || item.reads(doc, CHECKS) {
            Gives::Call
        } else {
            Gives::Visit
        });
    }
    if item.class.has(Class::PUBLISH) {
        return Some(if moves() { Gives::Appear } else { Gives::Report });
    }
    item.class.has(Class::RATING.with(Class::GRADE)).then_some(Gives::Rate)
}

/// "not inspected", "not been assessed".
fn is_missed(doc: &Document<'_>, item: &Item) -> bool {
    let verb = doc.slice(item.span).rsplit(' ').next().unwrap_or("");
    item.class.has(Class::CARRIED) && verb.ends_with("ed") && !verb.eq_ignore_ascii_case("looked")
}

/// "The owner had not visited since May": no visit of inspectors.
fn is_missed_by_another(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let not = at > 1 && items[at - 1].class.has(Class::NOT) && items[at - 2].class.has(Class::HAVE);
    let who = |i: &Item| i.reads(doc, OTHER_SUBJECTS);
    not && items[at].reads(doc, &["visited", "inspected", "checked"]) && items[at.saturating_sub(5)..at].iter().any(who)
}

/// "The mayor visited in May", "It was inspected by the fire service in May": no visit of the regulator's inspectors.
fn is_visit_of_another(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const NEAR: usize = 5;
    if !items[at].class.has(Class::INSPECT) || !doc.slice(items[at].span).ends_with("ed") {
        return false;
    }
    let ours = |i: &Item| i.class.has(Class::CQC) || i.reads(doc, &["inspectors", "they", "we"]);
    let parts = Class::COMMA.with(Class::STOP).with(Class::REL).with(Class::DATE);
    let other = |i: &&Item| i.reads(doc, OTHER_VISITORS);
    let before = items[at.saturating_sub(NEAR)..at]
        .iter()
        .rev()
        .take_while(|i| !i.class.has(parts));
    let subject = before.clone().find(|i| ours(i) || other(i));
    // "the home, which belongs to the council, was inspected": what stands before a passive is no visitor.
    let passive = before.into_iter().take(2).any(|i| i.class.has(Class::BE));
    if !passive {
        return subject.is_some_and(|i| other(&i));
    }
    let behind = &items[at + 1..(at + 1 + NEAR).min(items.len())];
    let by = behind.iter().position(|i| i.class.has(Class::BY));
    by.is_some_and(|by| {
        behind[by..]
            .iter()
            .find(|i| ours(i) || other(i))
            .is_some_and(|i| other(&i))
    })
}

/// A sentence with its cues.
struct Line<'a> {
    doc: &'a Document<'a>,
    items: &'a [Item],
    marks: Vec<Mark>,
}

impl Line<'_> {
    fn is(&self, at: usize, words: &[&str]) -> bool {
        self.items.get(at).is_some_and(|i| i.reads(self.doc, words))
    }

    fn has(&self, range: std::ops::Range<usize>, words: &[&str]) -> bool {
        range.into_iter().any(|n| self.is(n, words))
    }
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    CUES.iter().map(|c| Rule::of("dates.roles", c.id, c.yes, &[]))
}
