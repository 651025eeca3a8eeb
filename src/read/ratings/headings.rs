//! Sections of a report that answer one question: "Is the service safe?" stands above "we rated this key question good".

use super::asked::text;
use super::attach::Told;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::text::{BlockKind, Document};
use std::borrow::Cow;

/// The question that stands above a sentence: "Is the service safe?", "Well-led"; any other heading ends it.
pub(crate) fn note(doc: &Document<'_>, sentence: usize, items: &[Item], told: &mut Told) {
    let block = doc.sentences.get(sentence).and_then(|s| doc.blocks.get(s.block));
    let Some(block) = block.filter(|b| b.sentences.len() == 1) else {
        return;
    };
    let asks = doc.slice(block.span).ends_with('?');
    if block.kind != BlockKind::Heading && !asks {
        return;
    }
    let glue = Class::TYPE
        .with(Class::BE)
        .with(Class::DET)
        .with(Class::STOP)
        .with(Class::NUMBER)
        .with(Class::COLON);
    let mut questions = items.iter().filter(|i| i.class.has(Class::QUESTION));
    told.heading = match (questions.next(), questions.next()) {
        (Some(only), None) if items.iter().all(|i| i.class.has(glue.with(Class::QUESTION))) => {
            Question::ALL.get(only.value as usize).copied()
        }
        _ => None,
    };
}

/// Below the heading of a question "this key question" is that one.
pub(super) fn answering<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>, heading: Option<Question>) -> Cow<'i, [Item]> {
    let question = heading.and_then(|q| Question::ALL.iter().position(|k| *k == q));
    let Some(value) = question.and_then(|q| u32::try_from(q).ok()) else {
        return items;
    };
    let means_it = |at: usize| {
        let this = at
            .checked_sub(1)
            .is_some_and(|p| matches!(text(doc, &items[p]), "this" | "This" | "that"));
        this && items[at].class.has(Class::AREA) && !items[at].class.has(Class::GRADE)
    };
    let meant: Vec<usize> = (0..items.len()).filter(|at| means_it(*at)).collect();
    if meant.is_empty() {
        return items;
    }
    let mut own = items.into_owned();
    for at in meant {
        own[at].class = Class::QUESTION.with(Class::WORD);
        own[at].value = value;
    }
    Cow::Owned(own)
}

/// "The rating has changed to good", below the heading of a question: nothing else is named that was rated.
pub(super) fn is_of_the_heading(items: &[Item]) -> bool {
    let other = Class::OVERALL
        .with(Class::TYPE)
        .with(Class::NAME)
        .with(Class::SERVICE)
        .with(Class::QUESTION)
        .with(Class::ALL);
    items.iter().any(|i| i.class.has(Class::GRADE)) && !items.iter().any(|i| i.class.has(other))
}
