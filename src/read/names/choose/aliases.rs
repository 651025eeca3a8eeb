//! Further names of the services that were chosen.
//!
//! "Elm Court, formerly Oak Lodge", "Tees Hospitals NHS Trust (THT)".

use super::services::first_sentence;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::names::Text;
use crate::read::names::roles::Role;
use crate::read::names::runs::Run;
use crate::read::names::words::{COMMON_WORD, Head, TYPE_WORD};
use crate::text::BlockKind;

/// Entities that are other names of a picked one.
pub(super) fn aliases(text: &Text<'_, '_>, picked: &[usize]) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut former: Vec<usize> = Vec::new();
    for (sentence, said) in text.said.iter().enumerate() {
        for s in said.iter().filter(|s| s.role == Role::Alias) {
            let items = text.items.of(sentence);
            // "also known as Dr Oake at Elm Health Centre": the doctor is no practice, the centre is another name.
            let at = items.get(s.item + 1).is_some_and(|i| text.doc.slice(i.span) == "at");
            let item = if at && items.get(s.item + 2).is_some_and(|i| i.class.has(Class::NAME)) {
                s.item + 2
            } else {
                s.item
            };
            let Some(alias) = text.entities.of_run[items[item].value as usize] else {
                continue;
            };
            let of = s.of.and_then(|o| text.entities.of_run[items[o].value as usize]);
            let owner = match of {
                Some(of) => Some(of).filter(|e| picked.contains(e)),
                None => in_focus(text, sentence, picked, alias),
            };
            // What stands in brackets may be the town.
            let bracket = s.item > 0
                && items[s.item - 1].class.has(Class::OPEN)
                && !matches!(text.entities.list[alias].head, Some(Head::Service(_)));
            if let Some(owner) = owner.filter(|o| *o != alias && !bracket && fits_alias(text, *o, alias)) {
                out.push((owner, alias));
                if is_former(text, &items[..s.item]) {
                    former.push(alias);
                }
            }
        }
    }
    // "formerly Elm House" in one place and "now called Oak House" in another: each is told as a name of the other, and the
    // present one counts.
    let both = out.clone();
    out.retain(|(owner, alias)| !(former.contains(owner) && both.contains(&(*alias, *owner))));
    // "the Oake Road centre" in a text about one practice is that practice.
    let full: Vec<usize> = picked
        .iter()
        .copied()
        .filter(|e| !text.runs[text.entities.list[*e].name].lower)
        .collect();
    if let [one] = full.as_slice() {
        let lower = (0..text.entities.list.len()).filter(|e| {
            text.runs[text.entities.list[*e].name].lower
                && matches!(text.entities.list[*e].head, Some(Head::Service(_)))
                && !picked.contains(e)
        });
        out.extend(lower.map(|e| (*one, e)));
    }
    out.extend(headline(text, &full));
    out
}

/// "Selby Walk-In Centre in special measures" over a text on Selby City Health Centre, which names the other in no sentence: what
/// a headline calls the only service of a text.
fn headline(text: &Text<'_, '_>, picked: &[usize]) -> Option<(usize, usize)> {
    let &[first, second] = picked else { return None };
    let words = |e: usize| text.runs[text.entities.list[e].name].words.as_slice();
    let service = |e: usize| matches!(text.entities.list[e].head, Some(Head::Service(_)));
    let in_prose = |e: usize| {
        text.entities.list[e]
            .runs
            .iter()
            .any(|r| is_prose(text, &text.runs[*r]))
    };
    let kind = |w: &String| text.words.flags(w) & (TYPE_WORD | COMMON_WORD) != 0 || w == "walk-in";
    let calls = |(owner, alias): &(usize, usize)| {
        let (name, called) = (words(*owner), words(*alias));
        service(*owner)
            && service(*alias)
            && name[0] == called[0]
            && called[1..].iter().all(kind)
            && first_sentence(text, *alias) < first_sentence(text, *owner)
            && in_prose(*owner)
            && !in_prose(*alias)
    };
    [(first, second), (second, first)].into_iter().find(calls)
}

/// Whether a run stands in a sentence that ends, and not in a line of its own.
fn is_prose(text: &Text<'_, '_>, run: &Run) -> bool {
    let block = &text.doc.blocks[text.doc.sentences[run.sentence].block];
    let said = text.doc.slice(block.span).trim_end_matches(['"', '”', '’', '\'']);
    let ends = said.ends_with(['.', '!', '?', ':', ';']);
    block.kind != BlockKind::Heading && (ends || block.kind == BlockKind::Bullet)
}

/// Whether the words before a name say that a service had it once.
fn is_former(text: &Text<'_, '_>, before: &[Item]) -> bool {
    const NEAR: usize = 4;
    const ONCE: &[&str] = &["formerly", "previously", "once", "then", "originally", "was", "were"];
    let near = before.iter().rev().take(NEAR);
    near.take_while(|i| !i.class.has(Class::COMMA))
        .any(|i| i.reads(text.doc, ONCE))
}

/// What may be an alias of a service: no council, no commissioner, no town.
fn fits_alias(text: &Text<'_, '_>, owner: usize, alias: usize) -> bool {
    let head = text.entities.list[alias].head;
    let own = text.entities.list[owner].head;
    let doctor = text.runs[text.entities.list[alias].name].doctor && head.is_none();
    !doctor && (!matches!(head, Some(Head::Body | Head::Council | Head::Trust)) || head == own)
}

/// The picked entity that was named last before the end of a sentence.
fn in_focus(text: &Text<'_, '_>, sentence: usize, picked: &[usize], alias: usize) -> Option<usize> {
    let at = |e: &usize| {
        text.entities.list[*e]
            .runs
            .iter()
            .map(|r| &text.runs[*r])
            .filter(|r| r.sentence <= sentence)
            .map(|r| r.tokens.start)
            .max()
    };
    picked
        .iter()
        .copied()
        .filter(|e| *e != alias)
        .filter_map(|e| Some((at(&e)?, e)))
        .max()
        .map(|(_, e)| e)
}
