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

/// A date of the text with its role.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The date.
    pub date: PartialDate,
    /// Stated, or completed.
    pub basis: Basis,
    /// What it dates.
    pub role: Role,
    /// Whether the words around it put the event before another: "previous inspection".
    pub past: bool,
    /// Its sentence.
    pub sentence: usize,
    /// Its words.
    pub span: Span,
    /// Its number among the date expressions.
    pub mention: usize,
    /// The one practice that it dates, where "respectively" or a row of a table says so.
    pub only: Option<usize>,
}

/// How far from a date the word that explains it may stand.
const REACH: usize = 20;

/// The role of the date at `at`, and whether it is put into the past.
pub(crate) fn role(items: &[Item], at: usize) -> (Role, bool) {
    let before = items.get(at.saturating_sub(REACH)..at).unwrap_or(&[]);
    let after = items.get(at + 1..(at + 1 + REACH).min(items.len())).unwrap_or(&[]);
    let earlier_date = before
        .iter()
        .rposition(|i| i.class.has(Class::DATE))
        .map_or(0, |p| p + 1);
    let own = before.get(earlier_date..).unwrap_or(before);
    let near = own
        .iter()
        .rposition(|i| i.class.has(Class::STOP.with(Class::BUT)))
        .map_or(own, |p| &own[p + 1..]);
    let after_past = after.iter().take(3).any(|i| i.class.has(Class::PAST));
    let wanted = Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::RATING)
        .with(Class::RATED);
    if let Some(found) = near
        .iter()
        .rposition(|i| i.class.has(wanted) && !i.class.has(Class::TYPE))
    {
        let lead = near.get(found.saturating_sub(4)..).unwrap_or(near);
        // "will be published on 23 May" dates the report all the same; a visit to come dates nothing.
        let unreal = near[found].class.has(Class::INSPECT)
            && lead
                .iter()
                .any(|i| i.class.has(Class::MODAL.with(Class::HOPE)) && !i.class.has(Class::MONTH));
        return (
            if unreal { Role::Other } else { kind(&near[found]) },
            past_near(near, found) || after_past || in_bracket_of_past(near),
        );
    }
    let follows = after
        .iter()
        .take_while(|i| !i.class.has(Class::DATE.with(Class::STOP).with(Class::BUT)));
    // "In 2017 the practice had been rated good": only what opens its clause dates a rating behind it.
    let opens = near.len() <= 2;
    let rates = if opens {
        Class::RATED.with(Class::RATING)
    } else {
        Class::NONE
    };
    let explains = Class::INSPECT.with(Class::PUBLISH).with(rates);
    if let Some(found) = follows
        .clone()
        .find(|i| i.class.has(explains) && !i.class.has(Class::TYPE))
    {
        return (kind(found), after_past);
    }
    // "inspectors, who were at the surgery on 29 March"
    let there = near.iter().any(|i| i.class.has(Class::CQC))
        && (near.iter().any(|i| i.class.has(Class::BE.with(Class::MOVE)))
            || near.iter().rev().take(4).any(|i| i.class.has(Class::CQC)));
    (if there { Role::Inspection } else { Role::Other }, after_past)
}

/// "The last rating was good (report published 6 December 2016)".
fn in_bracket_of_past(near: &[Item]) -> bool {
    near.iter().any(|i| i.class.has(Class::OPEN)) && near.iter().any(|i| i.class.has(Class::PAST))
}

/// Whether the word that explains a date, or what stands between the two, puts it into the past.
fn past_near(near: &[Item], word: usize) -> bool {
    near.get(word.saturating_sub(4)..)
        .unwrap_or(near)
        .iter()
        .any(|i| i.class.has(Class::PAST))
}

fn kind(item: &Item) -> Role {
    if item.class.has(Class::INSPECT) {
        return Role::Inspection;
    }
    if item.class.has(Class::PUBLISH) {
        Role::Publication
    } else {
        Role::Rating
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
