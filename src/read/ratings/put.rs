//! Questions that are put as such: "good in answer to the question ‘Are services caring?’".
//!
//! The question mark ends what is asked, not what is told of it: a rating in such a sentence is the answer to the question
//! that it puts, and never a rating of the whole.

use super::asked::{Asked, text};
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::text::Document;

/// Whether a sentence puts a question in the words of a set: "Is the home safe?", "whether it is well-led".
pub(super) fn is_put(doc: &Document<'_>, items: &[Item], a: &Asked) -> bool {
    // "rated good, as it is under each heading: are services safe, effective, ...?": all five are no question of their own.
    let count = a.set.questions().filter(|q| *q != Question::Overall).count();
    let key = a.services.is_empty() && (1..5).contains(&count);
    let lead = &items[a.start.saturating_sub(7)..a.start];
    let marked = || {
        let verb = |i: &Item| i.capital && i.reads(doc, &["is", "are", "was", "were", "how", "does", "do"]);
        let mark = items.get(a.end..(a.end + 3).min(items.len())).unwrap_or(&[]);
        lead.iter().any(verb) && mark.iter().any(|i| text(doc, i) == "?")
    };
    let noun = |i: &Item| i.reads(doc, &["question", "questions", "asked", "asks", "ask"]);
    let whether = || {
        let at = lead.iter().rposition(|i| i.reads(doc, &["whether", "if"]));
        at.is_some_and(|at| lead[..at].iter().any(noun))
    };
    key && (marked() || whether())
}

/// The value that answers a question which a sentence puts and no link gives one.
pub(super) fn answer(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &[Asked], n: usize) -> Option<usize> {
    let a = &asked[n];
    if !is_put(doc, items, a) {
        return None;
    }
    // A line of a table puts its question behind the rating of the one before: "Good Are services effective?".
    let key = |o: &&Asked| o.set.questions().any(|q| q != Question::Overall) || !o.services.is_empty();
    if let [only] = values
        && only.start >= a.end
        && asked.iter().filter(key).count() == 1
    {
        return Some(0);
    }
    let last = asked[..n].last().map_or(0, |o| o.end);
    let before = values.iter().rposition(|v| v.end <= a.start && v.start >= last)?;
    let replies = |i: &Item| {
        i.reads(
            doc,
            &["answer", "reply", "response", "question", "asked", "under", "to"],
        )
    };
    let between = &items[values[before].end..a.start];
    let parted = between.iter().any(|i| i.class.has(Class::STOP.with(Class::BUT)));
    (!parted && between.iter().any(replies)).then_some(before)
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn a_rating_answers_the_question_that_is_put() {
        let cases: &[(&str, &[&str])] = &[
            (
                "The trust got a good in answer to the question ‘Are services caring?’.",
                &["caring=good"],
            ),
            (
                "On the question “Is the service safe?”, the home scored requires improvement.",
                &["safe=requires_improvement"],
            ),
            (
                "The home was given an outstanding in reply to “Is it caring?” and a good in reply to “Is it effective?”.",
                &["caring=outstanding", "effective=good"],
            ),
            // Two answers and one of them to nothing that is named: neither is the whole.
            (
                "The home got inadequate under the heading “Is the service safe?”, and a good for its garden.",
                &["safe=inadequate"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
