//! What speaks of a rating and gave none: listed for the reader, who may know better.
//!
//! A rating word beside a verb or noun of rating, a key question or a practice, or a key question that "went up" or
//! "stayed", was told; if no claim came of it, the sentence is worth a look. What the vetoes took out is not listed:
//! the scale, statistics, hopes and other services were understood.

use super::attach::{Ratings, unquoted};
use super::claim::{Claim, Target};
use super::license::clause_start;
use super::values::Found;
use super::vetoes;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::{Document, Span};

/// A passage that speaks of a rating and gave none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unread {
    /// The words that do.
    pub span: Span,
    /// The rating, where it is named.
    pub rating: Option<Rating>,
    /// The question, where one alone is named.
    pub question: Option<Question>,
    /// Why it is listed.
    pub entry: &'static str,
}

impl Ratings {
    /// The first passage of a sentence that speaks of a rating and of which no claim came; `claims` are those of the
    /// sentence, and `valueless` says that it is known to have no value.
    pub fn unread(&self, doc: &Document<'_>, items: &[Item], claims: &[&Claim], valueless: bool) -> Option<Unread> {
        if valueless && !claims.is_empty() {
            return None;
        }
        let items = &*unquoted(items);
        if vetoes::whole_sentence(items) {
            return None;
        }
        if valueless {
            return compares(items);
        }
        let mut values = self.values(items);
        let any = !values.is_empty();
        vetoes::drop_scale(items, &mut values);
        // "good, up from inadequate": the second is what the first was before.
        let former = |f: &Found| match f.value.to {
            Target::Is(rating) => Some(rating),
            _ => f.value.from,
        };
        let taken = |f: &Found| former(f).is_some() && claims.iter().any(|c| c.value.from == former(f));
        let claimed = |f: &Found| taken(f) || claims.iter().any(|c| (f.start..f.end).contains(&c.item));
        // A claim from elsewhere (a table, "so did effective") has read the whole sentence.
        if claims
            .iter()
            .any(|c| !values.iter().any(|f| (f.start..f.end).contains(&c.item)))
        {
            return None;
        }
        let unreal = self.unreal.marks(items, &values);
        let left = values
            .iter()
            .zip(unreal)
            .filter(|(f, unreal)| !claimed(f) && !unreal && !vetoes::clause(doc, items, f))
            .map(|(f, _)| f)
            .find(|f| is_told(items, f));
        if let Some(found) = left {
            let rating = match found.value.to {
                Target::Is(rating) => Some(rating),
                _ => found.value.from,
            };
            return Some(Unread {
                span: items[found.start].span.cover(items[found.end - 1].span),
                rating,
                question: only_question(beside(items, found)),
                entry: "unread.rating",
            });
        }
        (!any && claims.is_empty()).then(|| compares(items)).flatten()
    }
}

impl Ratings {
    /// The ratings of a sentence that no claim took, each with why, as far as a veto did it.
    pub fn left_out(
        &self,
        doc: &Document<'_>,
        items: &[Item],
        claims: &[&Claim],
    ) -> impl Iterator<Item = (Span, &'static str)> {
        let items = &*unquoted(items);
        let all = self.values(items);
        let mut kept = all.clone();
        vetoes::drop_scale(items, &mut kept);
        let whole = vetoes::whole_sentence(items);
        let unreal = self.unreal.marks(items, &all);
        let why = |f: &Found, unreal: bool| match f {
            f if !kept.iter().any(|k| k.start == f.start) => "veto.scale",
            _ if whole => "veto.statistics",
            _ if unreal => "veto.unreal",
            f if vetoes::clause(doc, items, f) => "veto.clause",
            _ => "not-told-as-rating",
        };
        let claimed = |f: &&Found| claims.iter().any(|c| (f.start..f.end).contains(&c.item));
        let mut left: Vec<_> = all
            .iter()
            .zip(unreal)
            .filter(|(f, _)| !claimed(f))
            .map(|(f, unreal)| (items[f.start].span.cover(items[f.end - 1].span), why(f, unreal)))
            .collect();
        let valued = |n: usize| all.iter().any(|f| (f.start..f.end).contains(&n));
        let words = items
            .iter()
            .enumerate()
            .filter(|(n, i)| i.class.has(Class::RATING) && !valued(*n));
        left.extend(words.map(|(_, i)| (i.span, "word")));
        left.into_iter()
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

/// The words right before and behind a value.
fn beside<'i>(items: &'i [Item], found: &Found) -> &'i [Item] {
    &items[found.start.saturating_sub(4)..(found.end + 4).min(items.len())]
}

fn only_question(items: &[Item]) -> Option<Question> {
    let mut named = items.iter().filter(|i| i.class.has(Class::QUESTION)).map(|i| i.value);
    let first = named.next()?;
    named
        .all(|v| v == first)
        .then(|| Question::ALL.get(first as usize).copied())
        .flatten()
}

/// Whether a value is told as a rating and not as an adjective: a verb or noun of rating beside it, or marks around
/// it, or a change; and something in its clause that may be rated.
fn is_told(items: &[Item], found: &Found) -> bool {
    let clause = clause(items, found.start);
    let near = &items[found.start.saturating_sub(5)..(found.end + 3).min(items.len())];
    let verb = |i: &Item| i.class.has(Class::RATED.with(Class::GRADE)) && !i.class.has(Class::QUESTION);
    let told = near.iter().any(verb) || found.value.from.is_some() || found.value.same || found.marked;
    let rated = Class::QUESTION
        .with(Class::OVERALL)
        .with(Class::ALL)
        .with(Class::REST)
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::SERVICE)
        .with(Class::PRONOUN);
    told && clause.iter().any(|i| i.class.has(rated))
}

/// "Caring has gone up one", "the overall rating did not change": a comparison without a rating.
fn compares(items: &[Item]) -> Option<Unread> {
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
    ends.then(|| Unread {
        span: items[from].span.cover(items[to].span),
        rating: None,
        question: only_question(items),
        entry: "unread.comparison",
    })
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
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read(
                "case.txt",
                &format!("Alder Road Surgery in Selby was rated inadequate overall by the CQC.\n\n{text}\n"),
                "0",
            );
            let listed = record.unresolved.iter().find(|u| u.reason == Reason::NotUnderstood);
            let words = listed.and_then(|u| u.evidence.first()).map(|e| &*e.text);
            assert_eq!(
                words.map(|w| w.contains(want.unwrap_or("\0"))),
                want.map(|_| true),
                "{text}: {words:?}"
            );
        }
    }
}
