//! Sets between two values, which could be those of either.
//!
//! "Inadequate for safe but caring was good": caring looks to the value behind it.

use super::cut_off::opens_a_clause;
use super::forward::links_forward;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::asked::Asked;
use crate::read::ratings::claim::Target;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "R1 for A but B was R2", "R1, with B rated R2": a set that could look either way.
pub(super) fn prefers_backward(
    doc: &Document<'_>,
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    n: usize,
    (f, b): (usize, usize),
) -> bool {
    let (Some(a), Some(fv), Some(bv)) = (asked.get(n), values.get(f), values.get(b)) else {
        return false;
    };
    let from = n.checked_sub(1).map_or(fv.end, |p| asked[p].end.max(fv.end));
    let lead = items.get(from..a.start).unwrap_or(&[]);
    // "The good ratings for safe and caring are unchanged", "the rating of good for caring has not changed"
    let noun = lead.first().is_some_and(|i| i.class.has(Class::GRADE))
        || fv.start > 1 && items[fv.start - 2].class.has(Class::GRADE) && items[fv.start - 1].reads(doc, &["of"]);
    if noun && bv.value.to == Target::Unchanged {
        return false;
    }
    let tail = items.get(a.end..bv.start).unwrap_or(&[]);
    // "inadequate for safe and well-led and caring as good": a list that was parted there.
    let list = |n: usize| asked[n].services.is_empty() && asked[n].set.rest.is_none();
    if matches!(lead, [and] if and.class.has(Class::AND)) && n > 0 && list(n - 1) && list(n) && tail.len() <= 3 {
        return true;
    }
    // "requires improvement on safety, the other four being good"
    if tail.len() <= 4
        && tail.iter().any(|i| i.reads(doc, &["being"]))
        && lead.iter().any(|i| i.class.has(Class::COMMA.with(Class::WITH)))
    {
        return true;
    }
    // "and surgery is inadequate overall": a service and a question go together.
    let next_has_own = asked.get(n + 1).is_some_and(|next| {
        let rival = a.services.is_empty() || !next.services.is_empty();
        rival && next.start >= bv.end && !opens_a_clause(doc, items, bv, next) && links_forward(doc, items, bv, next)
    });
    // "For safe we are inadequate, for caring good": each value stands behind its questions.
    let fronted = asked.first().is_some_and(|first| {
        let leads = first.start.checked_sub(1).and_then(|p| items.get(p));
        first.start <= 3 && first.end <= fv.start && leads.is_some_and(|i| i.class.has(Class::PREP))
    });
    if fronted && tail.len() <= 2 && lead.len() <= 3 {
        return true;
    }
    // "surgery had been good at the visit in 2018, and outpatients inadequate": no verb of its own.
    let joined = matches!(lead, [.., comma, and] if comma.class.has(Class::COMMA) && and.class.has(Class::AND));
    if tail.is_empty() && joined && !a.services.is_empty() {
        return true;
    }
    // "Safety was inadequate at that point and caring good": each stands before its value, the second without a verb.
    let in_turn = n
        .checked_sub(1)
        .is_some_and(|p| asked[p].end <= fv.start && asked[p].members.len() == 1);
    let anded = lead.last().is_some_and(|i| i.class.has(Class::AND));
    if !lead.is_empty() && tail.is_empty() && in_turn && anded && bv.value.from.is_none() && a.members.len() == 1 {
        return true;
    }
    if lead.is_empty() || next_has_own {
        return false;
    }
    // "was inadequate for safe at both, and caring requires improvement": the second leaves out its verb.
    let gap = lead
        .windows(2)
        .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::AND));
    if tail.is_empty() && gap && bv.value.from.is_none() && asked[n].members.len() == 1 {
        return true;
    }
    let part = Class::COMMA.with(Class::AND).with(Class::FUNCTION);
    let with = lead
        .iter()
        .find(|i| !i.class.has(part) || i.class.has(Class::WITH.with(Class::PREP)))
        .is_some_and(|i| i.class.has(Class::WITH));
    // "inadequate by the regulator in May, with caring requires improvement"
    let last = lead.iter().rev().find(|i| !i.class.has(Class::DET.with(Class::AREA)));
    let with = with || last.is_some_and(|i| i.class.has(Class::WITH)) && lead.iter().any(|i| i.class.has(Class::COMMA));
    let ends = Class::AND.with(Class::COMMA).with(Class::PREP);
    if with && tail.len() <= 5 && !tail.iter().any(|i| i.class.has(ends)) {
        return true;
    }
    // "inadequate for safe, and the overall rating fell"
    if let [noun, verb, ..] = tail
        && noun.class.has(Class::GRADE)
        && verb.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE))
        && lead.iter().any(|i| i.class.has(Class::COMMA))
    {
        return true;
    }
    let finite = Class::BE.with(Class::SAME).with(Class::HAVE);
    let leads = |i: &Item| i.class.has(Class::PREP.with(Class::OVERALL)) || i.reads(doc, &["under"]);
    // "rated good for everything but caring, which was outstanding": what is led stays with what leads it.
    let noun = tail.iter().take_while(|i| i.class.has(Class::AREA)).count();
    let aside = matches!(&tail[noun..], [comma, rel, ..] if comma.class.has(Class::COMMA) && rel.class.has(Class::REL));
    let prep = lead.first().is_some_and(leads) || aside && lead.iter().any(leads);
    // "from inadequate to good, and its rating for safe from inadequate to outstanding"
    if tail.is_empty()
        && bv.value.from.is_some()
        && fv.value.from.is_some()
        && lead
            .iter()
            .any(|i| i.class.has(Class::GRADE) || i.reads(doc, &["that", "those"]))
    {
        return true;
    }
    // "and caring was again rated outstanding": the value begins with its verb.
    let opens = tail.is_empty() && items.get(bv.start).is_some_and(|i| i.class.has(finite));
    !prep && (opens || tail.iter().any(|i| i.class.has(finite)))
}
