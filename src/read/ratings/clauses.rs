//! Clauses on other things that stand before what was rated.
//!
//! "Staff were caring and the home was rated good": of the home, and caring has no rating here.

use crate::lexicon::Class;
use crate::read::items::{Item, classes};
use std::borrow::Cow;

/// Where the clause begins that tells of the practice, behind an "and" and a clause that is neither on it nor on a visit.
pub(super) fn own(items: &[Item]) -> Option<usize> {
    let ours = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::INSPECT)
        .with(Class::PUBLISH)
        .with(Class::CQC)
        .with(Class::DATE)
        .with(Class::RATING);
    let and = items.iter().rposition(|i| i.class.has(Class::AND))?;
    let verb = |i: &Item| i.class.has(Class::BE.with(Class::HAVE));
    if !items[..and].iter().any(verb) || items[..and].iter().any(|i| i.class.has(ours)) {
        return None;
    }
    let led = |i: &&Item| i.class.has(Class::DET) && !i.class.has(Class::TYPE.with(Class::PRONOUN));
    let mut behind = items[and + 1..].iter().skip_while(led);
    let one = |i: &Item| i.class.has(Class::NAME.with(Class::TYPE)) && !i.possessive;
    let tells = |i: &Item| {
        !i.class
            .has(Class::PAST.with(Class::AND).with(Class::COMMA).with(Class::DET))
    };
    (behind.next().is_some_and(one) && behind.next().is_some_and(tells)).then_some(and + 1)
}

/// Takes key questions for plain words where a clause of their own speaks of them: "Staff were caring and the home was rated",
/// "The home was not safe and was rated".
pub(super) fn without_other_clauses(items: Cow<'_, [Item]>) -> Cow<'_, [Item]> {
    if !classes(&items).has(Class::QUESTION) {
        return items;
    }
    let Some(rating) = items.iter().position(|i| i.class.has(Class::RATING)) else {
        return items;
    };
    let end = own(&items[..rating]).unwrap_or(0);
    let is_plain = |n: usize| {
        let question = items[n].class.has(Class::QUESTION) && !items[n].class.has(Class::OVERALL.with(Class::GRADE));
        question && (n < end || is_denied(&items[..rating], n))
    };
    if !(0..rating).any(is_plain) {
        return items;
    }
    let plain: Vec<bool> = (0..items.len()).map(|n| n < rating && is_plain(n)).collect();
    let mut own = items.into_owned();
    for (item, _) in own.iter_mut().zip(plain).filter(|(_, plain)| *plain) {
        item.class = Class::WORD;
    }
    Cow::Owned(own)
}

/// "It was not safe and was rated": a question denied with a plain "was", in a clause that ends before the next verb.
fn is_denied(items: &[Item], at: usize) -> bool {
    let verb = Class::BE.with(Class::HAVE);
    let denied = at > 1 && items[at - 1].class.has(Class::NOT) && items[at - 2].class.has(verb);
    let ends = |w: &[Item]| w[0].class.has(Class::AND) && w[1].class.has(verb.with(Class::PRONOUN));
    denied && items[at..].windows(2).any(ends)
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn questions_of_other_clauses_have_no_rating() {
        let cases: &[(&str, &[&str])] = &[
            ("Staff were caring and the home was rated good.", &["overall=good"]),
            (
                "Patients were not safe and the surgery was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "Care was not effective, and the home was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "Leadership had changed and the practice was rated good.",
                &["overall=good"],
            ),
            (
                "Things had got worse and the home dropped to inadequate.",
                &["overall=inadequate"],
            ),
            (
                "The service was not safe and was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "Leadership was rated good and the home was rated outstanding.",
                &["well_led=good", "overall=outstanding"],
            ),
            (
                "Safe and well-led were looked at and both were rated good.",
                &["safe+well_led=good"],
            ),
            (
                "For being safe and well-led the home was rated good.",
                &["safe+well_led=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
