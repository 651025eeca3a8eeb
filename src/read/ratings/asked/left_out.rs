//! Questions that a sentence leaves out.
//!
//! "Apart from responsiveness, the home was good in all areas": good for four.

use super::{Asked, text};
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// Words that lead from "all" to the questions left out, beside "other than".
pub(in crate::read::ratings) const EXCEPT_WORDS: &[&str] = &[
    "bar",
    "but",
    "save",
    "except",
    "apart from",
    "aside from",
    "with the exception of",
];

/// Whether a word leads to the questions left out: "bar", "the only exception being".
pub(in crate::read::ratings) fn leaves_out(word: &str) -> bool {
    EXCEPT_WORDS.contains(&word) || word.contains(" exception")
}

/// Words that lead a sentence to the questions that the rest of it leaves out.
const EXCEPTIONS: &[&str] = &[
    "apart from",
    "aside from",
    "other than",
    "with the exception of",
    "except",
    "save",
    "bar",
    "excepting",
    "excluding",
];

/// "Apart from responsiveness, the home was good in all areas": all but the questions that lead the sentence.
pub(super) fn except_the_first(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &mut Vec<Asked>) {
    let Some(first) = asked.first().filter(|a| a.services.is_empty() && a.start <= 4) else {
        return;
    };
    let any_all = || asked.iter().skip(1).any(|a| a.set == Set::all());
    if first.start == 0 || !any_all() {
        return;
    }
    let lead = items[..first.start]
        .iter()
        .map(|i| text(doc, i))
        .collect::<Vec<_>>()
        .join(" ");
    let leads = |word: &&str| {
        let opens = lead.get(..word.len());
        opens.is_some_and(|o| o.eq_ignore_ascii_case(word))
    };
    if !EXCEPTIONS.iter().any(leads) {
        return;
    }
    let (out, end) = (first.set, first.end);
    let left = Question::KEY.into_iter().filter(|q| !out.has(*q));
    let left = left.map(Set::of).fold(Set::default(), Set::with);
    for all in asked.iter_mut().skip(1).filter(|a| a.set == Set::all()) {
        all.set = left;
    }
    // What has no rating of its own is only left out: "Apart from caring, which was outstanding, ..." gives one.
    if values.iter().filter(|v| v.start >= end).count() < 2 {
        asked.remove(0);
    }
}
