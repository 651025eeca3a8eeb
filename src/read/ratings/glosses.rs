//! A key question asked in full behind a word for it.
//!
//! "inadequate for safety ('is the service safe?') and its level of care ('is the service caring?')" rates safe and
//! caring: the question in the brackets says which one the words before it mean.

use crate::lexicon::Class;
use crate::read::items::Item;
use std::borrow::Cow;
use std::ops::Range;

/// A sentence whose words for a question stand as the question that is asked behind them in brackets.
pub(super) fn told(items: Cow<'_, [Item]>) -> Cow<'_, [Item]> {
    let mut items = items;
    let mut from = 0;
    while let Some((words, asked)) = (from..items.len()).find_map(|at| gloss(&items, at)) {
        from = words.start + usize::from(asked.is_some());
        items.to_mut().splice(words, asked);
    }
    items
}

/// The words that a bracket at `open` explains, with the bracket, and the question in it; the bracket alone, and nothing,
/// where it only says again what stands before it.
fn gloss(items: &[Item], open: usize) -> Option<(Range<usize>, Option<Item>)> {
    const LONGEST: usize = 10;
    const AGAIN: usize = 4;
    if !items[open].class.has(Class::OPEN) {
        return None;
    }
    let mut inside = items[open + 1..].iter().take(LONGEST);
    let close = open + 1 + inside.position(|i| i.class.has(Class::CLOSE))?;
    let said = &items[open + 1..close];
    let is_asked = said.first()?.class.has(Class::BE) && said.last()?.class.has(Class::STOP);
    let other = Class::RATING.with(Class::NAME).with(Class::COMMA);
    let mut questions = said.iter().filter(|i| i.class.has(Class::QUESTION));
    let (Some(question), None) = (questions.next(), questions.next()) else {
        return None;
    };
    if !is_asked || said.iter().any(|i| i.class.has(other)) {
        return None;
    }
    let same = |i: &Item| i.class.has(Class::QUESTION) && i.value == question.value;
    if items[open.saturating_sub(AGAIN)..open].iter().any(same) {
        return Some((open..close + 1, None));
    }
    Some((named_from(items, open)?..close + 1, Some(*question)))
}

/// Where the words begin that a bracket at `open` explains: behind what joins or leads them.
fn named_from(items: &[Item], open: usize) -> Option<usize> {
    const MOST: usize = 5;
    let joint = Class::COMMA.with(Class::AND).with(Class::COLON).with(Class::DASH);
    let breaks = Class::RATING
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::NAME)
        .with(Class::STOP);
    let near = (open.saturating_sub(MOST)..open).rev();
    let near: Vec<usize> = near.take_while(|at| !items[*at].class.has(breaks)).collect();
    let joined = near.iter().find(|at| items[**at].class.has(joint));
    // "its level of care": of two prepositions the first leads.
    let led = near.iter().rev().find(|at| items[**at].class.has(Class::PREP));
    let start = *joined.or(led)? + 1;
    (start < open).then_some(start)
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn a_question_in_brackets_says_which_one_is_meant() {
        let cases: &[(&str, &[&str])] = &[
            (
                "The surgery was inadequate for being responsive ('is the service responsive?'), its level of care ('is the service caring?') and management (is the service well-led?).",
                &["caring+responsive+well_led=inadequate"],
            ),
            (
                "It was rated good for how caring it is (is the service caring?), its safety (is it safe?) and leadership (is the home well led?).",
                &["safe+caring+well_led=good"],
            ),
            (
                "Its effectiveness (is the service effective?) was rated good.",
                &["effective=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
