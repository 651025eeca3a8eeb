//! One list of questions that is two: "requires improvement for safe and well-led and caring as good".
//!
//! The first rating leads to its questions and the second stands behind its own, with nothing but an "and" between the
//! two lists. A list has one "and", so the second parts them; where there is only one, that does.

use super::asked::{Asked, one};
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// Parts each list of questions that stands between two ratings of its own.
pub(super) fn part(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &mut Vec<Asked>) {
    let Some(n) = (0..asked.len()).find(|n| stands_between(doc, items, values, &asked[*n])) else {
        return;
    };
    let list = &asked[n];
    let Some(at) = where_parted(items, list) else { return };
    let half = |start: usize, end: usize| -> Option<Asked> {
        let named = (start..end).map(|i| (i, one(doc, items, i, values)));
        let named: Vec<(usize, Set)> = named.filter(|(_, set)| !set.is_empty()).collect();
        let (first, last) = (named.first()?.0, named.last()?.0);
        Some(Asked {
            set: named.iter().fold(Set::default(), |set, (_, s)| set.with(*s)),
            members: named.into_iter().map(|(_, s)| s).collect(),
            services: Vec::new(),
            start: first,
            end: last + 1,
            inverted: false,
        })
    };
    if let (Some(first), Some(second)) = (half(list.start, at), half(at + 1, list.end)) {
        asked.splice(n..=n, [first, second]);
    }
}

/// Whether a list is led by a rating and ends right before another: "for safe and caring as good".
fn stands_between(doc: &Document<'_>, items: &[Item], values: &[Found], list: &Asked) -> bool {
    let plain = list.services.is_empty() && list.set.rest.is_none() && !list.set.except && !list.set.those;
    if !plain || list.members.len() < 2 {
        return false;
    }
    let Some(behind) = values.iter().find(|v| v.start >= list.end) else {
        return false;
    };
    // "and how caring it is as good"
    let near = |i: &Item| i.class.has(Class::PRONOUN.with(Class::BE)) || i.reads(doc, &["as", "being", "at"]);
    let between = &items[list.end..behind.start];
    let led = between.is_empty() || between.len() <= 3 && between.last().is_some_and(|i| i.reads(doc, &["as", "at"]));
    let ends = Class::STOP
        .with(Class::COMMA)
        .with(Class::BUT)
        .with(Class::AND)
        .with(Class::BY);
    let closes = items.get(behind.end).is_none_or(|i| i.class.has(ends));
    led && closes && between.iter().all(near) && is_led(doc, items, values, list)
}

/// Whether a rating and a preposition lead to a list, or "for being", "for how".
fn is_led(doc: &Document<'_>, items: &[Item], values: &[Found], list: &Asked) -> bool {
    let Some(before) = values.iter().rev().find(|v| v.end <= list.start) else {
        return false;
    };
    let glue = |i: &&Item| i.class.has(Class::DET.with(Class::GRADE)) || i.reads(doc, &["being", "how", "whether"]);
    let mut lead = items[before.end..list.start].iter().rev().skip_while(glue);
    lead.next().is_some_and(|i| i.class.has(Class::PREP)) && lead.all(|i| i.class.has(Class::GRADE))
}

/// The "and" that parts a list: its second, or its only one.
fn where_parted(items: &[Item], list: &Asked) -> Option<usize> {
    let mut and = (list.start..list.end).filter(|n| items[*n].class.has(Class::AND));
    let first = and.next()?;
    Some(and.next().unwrap_or(first))
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn a_list_between_two_ratings_is_two() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Inspectors rated the home as inadequate for safe and well-led and caring as good.",
                &["safe+well_led=inadequate", "caring=good"],
            ),
            (
                "The home was judged good for caring and responsive and safe as requires improvement.",
                &["caring+responsive=good", "safe=requires_improvement"],
            ),
            (
                "It was marked as outstanding in caring and effective and responsive as good.",
                &["effective+caring=outstanding", "responsive=good"],
            ),
            (
                "The home was rated good for safe, effective and well-led.",
                &["safe+effective+well_led=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
