//! What the dates of a text date: an inspection, the publication of a report, or nothing of ours.

use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::Basis;
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::OTHERS;
use crate::text::{BlockKind, Document, Span};

/// What a date belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// When inspectors were there.
    Inspection,
    /// When a report or rating came out.
    Publication,
    /// Beside a rating, with neither told: read as the inspection's.
    Rating,
    /// Something else.
    Other,
}

/// Where the words around a date put it among the inspections that the text tells of; in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Age {
    /// Before another: "previous inspection", "had been inspected".
    Former,
    /// "last inspected": the newest, or the one before what is told now.
    Last,
    /// Nothing said.
    Plain,
    /// "the follow-up", "they went back".
    Newest,
}

/// A date of the text with its role.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The date.
    pub date: PartialDate,
    /// Stated, or completed.
    pub basis: Basis,
    /// What it dates.
    pub role: Role,
    /// Where the words around it put it.
    pub age: Age,
    /// Its sentence.
    pub sentence: usize,
    /// Its words.
    pub span: Span,
    /// Its number among the date expressions.
    pub mention: usize,
    /// The one practice that it dates, where "respectively" or a row of a table says so.
    pub only: Option<usize>,
}

impl Event {
    /// Whether its words put it before another.
    pub fn is_past(&self) -> bool {
        self.age == Age::Former
    }
}

/// The role of a date in a cell of a table, by the head of its column.
pub(crate) fn column_role(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Role> {
    let block = doc.sentences.get(sentence)?.block;
    let row = doc.blocks.get(block).filter(|b| b.kind == BlockKind::Row)?;
    let column = sentence.checked_sub(row.sentences.start)?;
    let rows = doc
        .blocks
        .get(..block)?
        .iter()
        .rev()
        .take_while(|b| b.kind == BlockKind::Row);
    let head = rows.last()?.sentences.clone().nth(column)?;
    let list = items.of(head);
    if list.iter().any(|i| i.class.has(Class::INSPECT)) {
        return Some(Role::Inspection);
    }
    list.iter()
        .any(|i| i.class.has(Class::PUBLISH))
        .then_some(Role::Publication)
}

/// The practices that a sentence names, in its order.
pub(crate) fn named(items: &[Item]) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items.iter().filter(|i| i.class.has(Class::NAME) && i.value < OTHERS) {
        if !out.contains(&(item.value as usize)) {
            out.push(item.value as usize);
        }
    }
    out
}
