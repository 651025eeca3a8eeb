//! Which value each set of questions belongs to: by the words between the two.
//!
//! "good for safe", "safe was good", "safe: good" are links; "inadequate for safe but caring was good" has two.

mod asides;
mod backward;
mod cut_off;
mod dropped;
mod either;
mod forward;

pub(super) use asides::asides;
pub(super) use forward::is_what_a_paper_says;

use super::asked::{Asked, is_left};
use super::put;
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::text::Document;
use backward::links_backward;
use cut_off::{is_cut_off, is_rated_with, opens_a_clause};
use dropped::{drop_mixed, drop_topics};
use either::prefers_backward;
use forward::links_forward;

/// For each set the value that it belongs to.
pub(super) fn owners(
    doc: &Document<'_>,
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    asides: &[Option<usize>],
) -> Vec<Option<usize>> {
    let mut owners: Vec<Option<usize>> = Vec::new();
    for (n, a) in asked.iter().enumerate() {
        if let Some(aside) = asides.iter().position(|s| *s == Some(n)) {
            owners.push(Some(aside + 1));
            continue;
        }
        if let Some(around) = values.iter().position(|v| v.start < a.start && a.end < v.end) {
            owners.push(Some(around));
            continue;
        }
        if let Some(answer) = put::answer(doc, items, values, asked, n) {
            owners.push(Some(answer));
            continue;
        }
        let before = values.iter().rposition(|v| v.end <= a.start);
        let after = values.iter().position(|v| v.start >= a.end);
        let blocked = |from: usize, to: usize| {
            asked
                .iter()
                .enumerate()
                .any(|(m, o)| m != n && o.start >= from && o.end <= to)
        };
        // "requires improvement for safe and is otherwise good"
        let otherwise =
            items[a.start].reads(doc, &["otherwise"]) && after.is_some_and(|next| values[next].start <= a.end + 1);
        // "Safe: Inadequate   All others: Good": a label has what stands behind its mark.
        let label = items.get(a.end).is_some_and(|i| i.class.has(Class::COLON))
            && after.is_some_and(|next| values[next].start == a.end + 1);
        let forward = before.filter(|_| !otherwise && !label).filter(|v| {
            values.get(*v).is_some_and(|v| {
                let unowned = blocked(v.end, a.start) && owners.last().copied().flatten().is_none();
                !unowned
                    && !is_cut_off(items, asked, n, v)
                    && !is_left(doc, items, a.start)
                    && !after.is_some_and(|next| is_rated_with(items, a, &values[next]))
                    && !opens_a_clause(doc, items, v, a)
                    && !after.is_some_and(|next| is_rated_as(doc, items, a, &values[next]))
                    && links_forward(doc, items, v, a)
            })
        });
        // "Overall, we are rated good for caring and safe": how it is said, and no rating of the whole.
        // It needs no comma at the head of a sentence: "Overall the trust was rated good for caring".
        let subject = Class::DET.with(Class::NAME).with(Class::PRONOUN).with(Class::TYPE);
        let adverb = a.set == Set::of(Question::Overall)
            && items
                .get(a.end)
                .is_some_and(|i| i.class.has(Class::COMMA) || a.start == 0 && i.class.has(subject))
            && n == 0
            && after.is_some_and(|v| {
                asked.get(n + 1).is_some_and(|next| {
                    let lead = items.get(values[v].end..next.start).unwrap_or(&[]);
                    lead.first().is_some_and(|i| i.class.has(Class::PREP)) && lead.len() <= 3
                })
            });
        let after = after.filter(|_| !adverb);
        let backward = after.filter(|v| {
            values
                .get(*v)
                .is_some_and(|v| !blocked(a.end, v.start) && links_backward(doc, items, a, v))
        });
        owners.push(match (forward, backward) {
            (Some(f), Some(b)) => Some(if prefers_backward(doc, items, values, asked, n, (f, b)) {
                b
            } else {
                f
            }),
            (None, None) if is_fronted_alone(items, values, asked, n) => Some(0),
            (None, None) => {
                after.filter(|v| *v + 1 == values.len() && is_unrated_after_all(items, a, &values[*v], asked))
            }
            (f, b) => f.or(b),
        });
    }
    drop_topics(doc, items, values, asked, &mut owners);
    drop_mixed(items, values, asked, &mut owners);
    owners
}

/// ", responsive and effective as good": a set behind a comma or "and" that "as" gives its own value.
fn is_rated_as(doc: &Document<'_>, items: &[Item], a: &Asked, value: &Found) -> bool {
    let parted = a.start > 0 && items[a.start - 1].class.has(Class::COMMA.with(Class::AND));
    parted && matches!(&items[a.end..value.start], [link] | [link, _] if link.reads(doc, &["as"]))
}

/// "In the other three areas - safe, caring and effective - inspectors had no quarrel with it and marked it good": the one
/// set leads the sentence, and its one value is that of a verb of rating.
fn is_fronted_alone(items: &[Item], values: &[Found], asked: &[Asked], n: usize) -> bool {
    let ([found], [a], 0) = (values, asked, n) else {
        return false;
    };
    let led =
        matches!(items.get(..a.start), Some([prep]) | Some([prep, _]) if prep.class.has(Class::PREP) && prep.capital);
    let Some(between) = items.get(a.end..found.start).filter(|_| led) else {
        return false;
    };
    let breaks = Class::STOP
        .with(Class::NAME)
        .with(Class::BUT)
        .with(Class::PEOPLE)
        .with(Class::NOT);
    let object = match between {
        [.., verb, it] => {
            verb.class.has(Class::RATED)
                && !verb.class.has(Class::GRADE)
                && it.class.has(Class::PRONOUN.with(Class::DET))
        }
        _ => false,
    };
    object
        && between.len() <= 20
        && !between
            .iter()
            .any(|i| i.class.has(breaks) && !i.class.has(Class::PRONOUN))
}

/// "Effective was looked at, but there was not enough evidence to rate it."
fn is_unrated_after_all(items: &[Item], a: &Asked, v: &Found, asked: &[Asked]) -> bool {
    let between = items.get(a.end..v.start).unwrap_or(&[]);
    // "Safe was considered in imaging, though no rating was given for it": "it" is the question, wherever it was asked.
    let of_it = items.get(v.end..).is_some_and(|rest| {
        matches!(rest, [led, it, ..] if led.class.has(Class::PREP) && it.class.has(Class::PRONOUN) && it.value == 0 && !it.class.has(Class::DET))
    });
    let none_nearer = !asked
        .iter()
        .any(|o| o.start >= a.end && o.start < v.start && !(of_it && o.set.is_empty()));
    let Some(but) = between.iter().position(|i| i.class.has(Class::BUT)) else {
        return false;
    };
    let visit = between[but..].iter().any(|i| i.class.has(Class::INSPECT));
    is_unrated(items, v) && none_nearer && !visit && between.len() <= 12
}

fn is_unrated(items: &[Item], v: &Found) -> bool {
    items
        .get(v.end.wrapping_sub(1))
        .is_some_and(|i| i.class.has(Class::RATING) && i.value > 3)
}
