//! What inspectors looked at, told on the way to a rating of the whole.
//!
//! "Elm Hospital, where they looked at surgery and maternity, was rated good": the hospital was, and neither service.

use super::VERBS;
use super::license::is_plain;
use crate::lexicon::Class;
use crate::read::items::{Item, classes};
use std::borrow::Cow;
use std::ops::Range;

/// Where a sentence tells on the way of services of its subject, and rates none of them.
pub(crate) fn aside(items: &[Item]) -> Option<Range<usize>> {
    let mark = Class::COMMA.with(Class::DASH).with(Class::OPEN);
    let opens = |w: &[Item]| w[0].class.has(mark) && w[1].class.has(Class::REL);
    let Some(open) = items.windows(2).position(opens) else {
        return without_commas(items).or_else(|| before_its_verb(items));
    };
    let close = (open + 2..items.len()).find(|at| goes_on(&items[*at..]))?;
    let said = &items[open..close];
    let head = &items[open.checked_sub(1)?];
    let other = Class::SERVICE
        .with(Class::QUESTION)
        .with(Class::AREA)
        .with(Class::RATING);
    let of_a_place = (head.capital || head.class.has(Class::NAME.with(Class::TYPE))) && !head.class.has(other);
    let rated = Class::RATING.with(Class::STOP).with(Class::BUT);
    let names = said.iter().any(|i| i.class.has(Class::SERVICE));
    (of_a_place && names && !said.iter().any(|i| i.class.has(rated))).then_some(open..close + 1)
}

/// "A trust that is asked about deaths in its emergency departments has been rated inadequate": the trust was.
fn without_commas(items: &[Item]) -> Option<Range<usize>> {
    const SUBJECT: usize = 5;
    let opens = |w: &[Item]| {
        w[0].class.has(Class::TYPE) && !w[0].class.has(Class::SERVICE) && w[1].class.has(Class::THAT.with(Class::REL))
    };
    let open = items.windows(2).take(SUBJECT).position(opens)? + 1;
    let parts = Class::COMMA.with(Class::STOP).with(Class::BUT).with(Class::RATING);
    let end = items[open..].iter().position(|i| i.class.has(parts))? + open;
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let ends = |at: &usize| items[*at].class.has(Class::SERVICE) && items[at + 1].class.has(verb);
    (open..end.saturating_sub(1)).find(ends).map(|at| open..at + 1)
}

/// "Elm Hospital offers surgery and end of life care, and has been rated good": what a service does, runs or has come to, in a
/// clause before that of its rating.
fn before_its_verb(items: &[Item]) -> Option<Range<usize>> {
    let known = items.iter().find(|i| !i.class.has(Class::DET));
    if !classes(items).has(Class::SERVICE) || !known.is_some_and(|i| i.class.has(Class::NAME.with(Class::TYPE))) {
        return None;
    }
    let subject = items.iter().position(|i| !i.class.has(Class::DET))?;
    let verb = subject + 1;
    let other = Class::RATING
        .with(Class::RATED)
        .with(Class::INSPECT)
        .with(Class::QUESTION)
        .with(Class::BUT)
        .with(Class::STOP)
        .with(Class::REL)
        .with(Class::COLON)
        .with(Class::NAME);
    let rates = |rest: &[Item]| match rest {
        [and, be, next @ ..] => {
            and.class.has(Class::AND)
                && be.class.has(Class::BE.with(Class::HAVE))
                && next.iter().take(3).any(|i| i.class.has(Class::RATED))
        }
        _ => false,
    };
    let and = (verb + 1..items.len()).find(|at| rates(&items[*at..]))?;
    let said = &items[verb..and];
    let plain = is_plain(&said[0]) && !items[subject].possessive && !items[subject].class.has(Class::SERVICE);
    let names = said.iter().any(|i| i.class.has(Class::SERVICE));
    (plain && names && !said.iter().any(|i| i.class.has(other))).then_some(verb..and + 1)
}

/// A sentence without what it tells on the way.
pub(crate) fn without(items: Cow<'_, [Item]>) -> Cow<'_, [Item]> {
    let Some(aside) = aside(&items) else { return items };
    let mut own = items.into_owned();
    own.drain(aside);
    Cow::Owned(own)
}

/// ", was", ", has been", ", and rated it": the clause around the aside goes on to what it rates.
fn goes_on(rest: &[Item]) -> bool {
    let verb = VERBS.with(Class::SAME);
    match rest {
        [comma, and, rated, it, ..] if and.class.has(Class::AND) => {
            comma.class.has(Class::COMMA) && rated.class.has(Class::RATED) && it.class.has(Class::PRONOUN)
        }
        [mark, says, ..] => mark.class.has(Class::COMMA.with(Class::DASH).with(Class::CLOSE)) && says.class.has(verb),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn services_on_the_way_are_not_rated() {
        let cases: &[(&str, &[&str])] = &[
            (
                "The hospital, where the team looked at maternity and surgery, was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "The hospital, whose surgery was inspected in May, has been rated inadequate for being safe.",
                &["safe=inadequate"],
            ),
            (
                "A trust which has closed one of its stroke units was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "The clinic - whose treatments range from cosmetic surgery to dental services - was rated inadequate.",
                &["overall=inadequate"],
            ),
            (
                "The hospital offers maternity services, surgery and end of life care, and has been rated good.",
                &["overall=good"],
            ),
            (
                "Maternity there has got better, and has been rated good.",
                &["maternity/overall=good"],
            ),
            (
                "Maternity, which stands beside the surgery, was rated good.",
                &["maternity/overall=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
