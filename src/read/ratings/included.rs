//! What a service takes in: "urgent care, including the control room, is inadequate" rates urgent care.
//!
//! The sentence is read without the words on its parts.

use crate::lexicon::Class;
use crate::read::items::{Item, classes};
use crate::text::Document;
use std::borrow::Cow;
use std::ops::Range;

/// A sentence without what it says that its services take in; most say nothing of the kind.
pub(super) fn without_parts<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    if !classes(&items).has(Class::SERVICE) || !classes(&items).has(Class::RATING) {
        return items;
    }
    let Some(words) = (1..items.len()).find_map(|at| parts(doc, &items, at)) else {
        return items;
    };
    let mut own = items.into_owned();
    own.drain(words);
    Cow::Owned(own)
}

/// The words from the comma before "including" to the verb, or to the comma behind the parts.
fn parts(doc: &Document<'_>, items: &[Item], at: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 14;
    const HOLDS: &[&str] = &["including", "incorporating", "encompassing", "comprising"];
    if !items[at].reads(doc, HOLDS) {
        return None;
    }
    let comma = usize::from(items[at - 1].class.has(Class::COMMA));
    let service = at.checked_sub(1 + comma)?;
    // "three core services, including surgery, were good" tells of surgery.
    let counted = service
        .checked_sub(1)
        .is_some_and(|n| items[n].class.has(Class::NUMBER));
    if !items[service].class.has(Class::SERVICE) || counted {
        return None;
    }
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::REL)
        .with(Class::BUT)
        .with(Class::COLON);
    let told = |i: &Item| i.class.has(verb) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let end = (at + 1..items.len().min(at + LONGEST)).find(|n| {
        let closes = items[*n].class.has(Class::COMMA) && comma > 0;
        let next = items.get(n + 1);
        told(&items[*n]) || closes && next.is_some_and(|i| told(i) || i.class.has(Class::AND))
    })?;
    let rated = items[at..end]
        .iter()
        .any(|i| i.class.has(Class::RATING.with(Class::NAME).with(Class::STOP)));
    (!rated && end > at + 1).then_some(service + 1..end + usize::from(closes_an_aside(items, end)))
}

/// Whether the comma behind the parts leads to the verb of their service.
fn closes_an_aside(items: &[Item], end: usize) -> bool {
    items[end].class.has(Class::COMMA) && !items.get(end + 1).is_some_and(|i| i.class.has(Class::AND))
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn the_parts_of_a_service_are_not_what_is_rated() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Urgent care, including the minor injuries unit and its ambulances, was rated inadequate.",
                &["urgent care/overall=inadequate"],
            ),
            (
                "Critical care is good, and maternity services, including the neonatal unit, are inadequate.",
                &["critical care/overall=good", "maternity services/overall=inadequate"],
            ),
        ];
        for (text, want) in cases {
            assert_eq!(wrong(text, want), None);
        }
    }
}
