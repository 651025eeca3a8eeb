//! Ratings that stand in a text and give no row, each with the reason, which is noted where it is dropped.
//!
//! Some of them are understood: the scale, statistics, hopes, the ratings of others, plain adjectives. What was given up is
//! listed for the reader, who may know better.

use super::asked::{Asked, is_common_noun};
use super::attach::{Ratings, is_known, unquoted};
use super::claim::Claim;
use super::license::{clause_start, is_plain};
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::{Document, Span};

/// Why a rating became no claim, or a claim no row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Why {
    /// It is one of the scale.
    Scale,
    /// So many services or areas have it, and none in particular.
    Counted,
    /// It belongs to others than those that the text reports on.
    Others,
    /// It is asked, denied, hoped for, or only may be.
    Unreal,
    /// It is an adjective: what was found or done.
    Word,
    /// Given up: whose it is.
    Whose,
    /// Given up: what it answers.
    Question,
    /// Given up: what it is, told by another rating.
    Compared,
    /// Given up: the inspection that gave it.
    Inspection,
}

impl Why {
    /// Whether it was not understood; else it was recognised as something else.
    pub fn is_given_up(self) -> bool {
        matches!(self, Why::Whose | Why::Question | Why::Compared | Why::Inspection)
    }

    /// What stands in its place for `--explain`.
    pub fn entry(self) -> &'static str {
        match self {
            Why::Scale => "veto.scale",
            Why::Counted => "veto.statistics",
            Why::Others => "veto.others",
            Why::Unreal => "veto.unreal",
            Why::Word => "not-told-as-rating",
            Why::Whose => "unread.whose",
            Why::Question => "unread.question",
            Why::Compared => "unread.comparison",
            Why::Inspection => "unread.inspection",
        }
    }

    /// Of one that seems to be named in passing: it is given up where key questions or core services are told of, as no text
    /// goes that far on those.
    pub fn unless_passing(self, asks: Set, services: bool) -> Why {
        let passing = asks.is_empty() || asks == Set::of(Question::Overall);
        if self == Why::Whose && passing && !services {
            Why::Others
        } else {
            self
        }
    }
}

/// A rating, or a comparison without one, that gave no row.
#[derive(Clone, Debug)]
pub(crate) struct Left {
    /// The sentence.
    pub sentence: usize,
    /// The words.
    pub span: Span,
    /// Why.
    pub why: Why,
    /// The rating, where it is named.
    pub rating: Option<Rating>,
    /// The questions that it answers, as far as they are known.
    pub set: Set,
    /// Whether the questions are not known, and its clause speaks of another than the whole.
    pub open: bool,
    /// The practice named before it in its clause, or that the claim was of.
    pub practice: Option<usize>,
}

impl Left {
    /// A value of a sentence that became no claim, with what it seems to answer.
    pub fn of(doc: &Document<'_>, sentence: usize, items: &[Item], found: &Found, set: Set, why: Why) -> Left {
        let lead = &items[clause_start(items, found.start)..found.start];
        let other = Class::AREA.with(Class::DATE);
        let key = |i: &Item| i.class.has(Class::QUESTION) && !i.class.has(Class::OVERALL) && !is_common_noun(doc, i);
        let speaks = |i: &Item| (i.class.has(other) || key(i)) && !i.class.has(Class::GRADE);
        Left {
            sentence,
            span: items[found.start].span.cover(items[found.end - 1].span),
            why,
            rating: found.value.to.rating().or(found.value.from),
            set,
            open: set.is_empty() && clause(items, found.start).iter().any(speaks),
            practice: lead.iter().rfind(|i| is_known(i)).map(|i| i.value as usize),
        }
    }

    /// "Caring has gone up one": what a sentence without a rating compares.
    pub fn compared(sentence: usize, items: &[Item]) -> Option<Left> {
        let words = comparison(items)?;
        Some(Left {
            sentence,
            span: words.first()?.span.cover(words.last()?.span),
            why: Why::Compared,
            rating: None,
            set: only_question(items).map_or(Set::default(), Set::of),
            open: false,
            practice: items.iter().find(|i| is_known(i)).map(|i| i.value as usize),
        })
    }

    /// A claim that became no row of a practice.
    pub fn claimed(claim: &Claim, practice: Option<usize>, why: Why) -> Left {
        Left {
            sentence: claim.sentence,
            span: claim.span,
            why,
            rating: claim.value.to.rating(),
            set: claim.set,
            open: false,
            practice,
        }
    }
}

impl Ratings {
    /// The ratings of a sentence that no claim took, each with why, as far as it is known.
    pub fn left_out(
        &self,
        doc: &Document<'_>,
        items: &[Item],
        claims: &[&Claim],
        left: &[&Left],
    ) -> impl Iterator<Item = (Span, Option<&'static str>)> {
        let items = &*unquoted(items);
        let all = self.values(doc, items);
        let span = |f: &Found| items[f.start].span.cover(items[f.end - 1].span);
        let why = |at: Span| left.iter().find(|l| l.span == at).map(|l| l.why.entry());
        let claimed = |f: &&Found| claims.iter().any(|c| (f.start..f.end).contains(&c.item));
        let told = all.iter().filter(|f| !claimed(f)).map(span);
        let mut out: Vec<_> = told.map(|at| (at, why(at))).collect();
        let valued = |n: usize| all.iter().any(|f| (f.start..f.end).contains(&n));
        let words = items
            .iter()
            .enumerate()
            .filter(|(n, i)| i.class.has(Class::RATING) && !valued(*n));
        out.extend(words.map(|(_, i)| (i.span, Some("word"))));
        out.into_iter()
    }
}

/// The clause around an item.
fn clause(items: &[Item], at: usize) -> &[Item] {
    let parts = Class::STOP.with(Class::BUT);
    let start = clause_start(items, at);
    let end = (at..items.len())
        .find(|&i| items[i].class.has(parts))
        .unwrap_or(items.len());
    &items[start..end]
}

fn only_question(items: &[Item]) -> Option<Question> {
    let mut named = items.iter().filter(|i| i.class.has(Class::QUESTION)).map(|i| i.value);
    let first = named.next()?;
    named
        .all(|v| v == first)
        .then(|| Question::ALL.get(first as usize).copied())
        .flatten()
}

/// Whether a value that answers no question is told as a rating and not as an adjective.
pub(super) fn is_told(doc: &Document<'_>, items: &[Item], found: &Found, asked: &[Asked]) -> bool {
    let clause = clause(items, found.start);
    let has = |class: Class| clause.iter().any(|i| i.class.has(class));
    // "Requires improvement - the service is not performing well", among notes on the scale
    let mark = Class::DASH.with(Class::COLON);
    if found.start == 0 && items.get(found.end).is_some_and(|i| i.class.has(mark)) {
        return false;
    }
    let Some(rating) = found.value.to.rating().or(found.value.from) else {
        // "Well-led joined them", and not "Six stayed as they were"
        return has(Class::GRADE.with(Class::OVERALL)) || clause.iter().any(is_known) || !asked.is_empty();
    };
    let rated = Class::QUESTION
        .with(Class::OVERALL)
        .with(Class::ALL)
        .with(Class::REST)
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::SERVICE)
        .with(Class::PRONOUN);
    let near = &items[found.start.saturating_sub(5)..(found.end + 3).min(items.len())];
    let tells = Class::RATED
        .with(Class::GRADE)
        .with(Class::AREA)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    let verb = |i: &Item| i.class.has(tells) && !i.class.has(Class::QUESTION);
    if found.value.from.is_some() || found.value.same || found.marked || near.iter().any(verb) {
        return has(rated);
    }
    // "In 2017 it required improvement", "The inspectors did not rate the practice"
    if matches!(rating, Rating::RequiresImprovement | Rating::NotRated) {
        let lead = &items[..found.start];
        return has(rated) || lead.iter().any(|i| i.class.has(Class::DATE));
    }
    // "Upstairs, Elm Surgery is good", "Top of the class is Elm House: outstanding"
    let before = &items[found.start.saturating_sub(3)..found.start];
    let glue = Class::BE
        .with(Class::HAVE)
        .with(Class::NOW)
        .with(Class::COLON)
        .with(Class::COMMA);
    let noun = items.get(found.end).is_some_and(is_plain);
    let subject = before.iter().rfind(|i| !i.class.has(glue)).filter(|_| !noun);
    let dated = |i: &Item| i.class.has(Class::PRONOUN) && has(Class::DATE);
    subject.is_some_and(|i| is_known(i) || dated(i) || i.reads(doc, &["rating", "ratings"]))
}

/// "Caring has gone up one", "the overall rating did not change": a comparison without a rating.
fn comparison(items: &[Item]) -> Option<&[Item]> {
    let moves = Class::SAME.with(Class::UP).with(Class::DOWN).with(Class::ELLIPSIS);
    let (from, to) = items.iter().enumerate().find_map(|(n, item)| {
        let question = item.class.has(Class::QUESTION)
            && (n == 0 || items[n - 1].class.has(Class::AND.with(Class::PREP)) && n < 6);
        let grade = item.class.has(Class::GRADE) && !item.class.has(Class::PUBLISH);
        if !question && !grade {
            return None;
        }
        let near = items.get(n + 1..(n + 6).min(items.len()))?;
        let stop = Class::STOP.with(Class::BUT).with(Class::COMMA);
        let verb = near
            .iter()
            .take_while(|i| !i.class.has(stop))
            .position(|i| i.class.has(moves))?;
        Some((n, n + 1 + verb))
    })?;
    // A long sentence speaks of something else besides.
    let ends = items.len() <= to + 6;
    ends.then(|| &items[from..=to])
}

#[cfg(test)]
mod tests {
    use crate::model::Reason;
    use crate::read::Reader;

    /// Sentences about a practice in hand, and the words that are listed as not understood.
    #[test]
    fn what_was_not_understood_is_listed() {
        let cases: &[(&str, Option<&str>)] = &[
            ("Staff followed good practice.", None),
            (
                "Ratings are outstanding, good, requires improvement or inadequate.",
                None,
            ),
            ("We hope to be rated outstanding next time.", None),
            ("Some 40 practices in the county were rated good.", None),
            ("It was rated good for being safe.", None),
            ("Effective has gone up one.", Some("Effective has gone up")),
            // Recognised as something else.
            ("Larkmead, next door, was rated good.", None),
            ("Next time it could be rated outstanding for caring.", None),
            ("Nobody thinks that the car park requires improvement.", None),
            ("The inspectors' rating was a blow, as all agree.", None),
            // Given up.
            (
                "Upstairs, in 2017, it required improvement.",
                Some("required improvement"),
            ),
            ("It got good and inadequate respectively.", Some("respectively")),
            ("Larkmead, next door, was rated good for caring.", Some("Larkmead")),
            (
                "For caring - we could not be prouder - it has been given outstanding.",
                Some("outstanding"),
            ),
            ("It had been rated good for safety.", Some("good for safety")),
            // Told in a row.
            ("Effective is good, one up on last time.", None),
        ];
        let reader = Reader::new().unwrap();
        let mut failed = Vec::new();
        for (text, want) in cases {
            let record = reader.read(
                "case.txt",
                &format!("Alder Road Surgery in Selby was rated inadequate overall by the CQC.\n\n{text}\n"),
                "0",
            );
            let listed = record.unresolved.iter().find(|u| u.reason == Reason::NotUnderstood);
            let words = listed.and_then(|u| u.evidence.first()).map(|e| &*e.text);
            if words.map(|w| w.contains(want.unwrap_or("\0"))) != want.map(|_| true) {
                failed.push(format!("{text}: {words:?}"));
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
