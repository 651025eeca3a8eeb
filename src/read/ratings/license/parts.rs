//! Values of a part of the practice, or of one matter there.
//!
//! "Its kitchen was given a good rating", "inadequate at keeping medicines": nothing of the whole.

use super::{clause_start, is_plain};
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::VERBS;
use crate::read::ratings::asked::text;
use crate::read::ratings::claim::Target;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// Those who work in a service: what is told of them is often told of it.
pub(in crate::read::ratings) const STAFF: &[&str] = &[
    "staff",
    "workers",
    "carers",
    "nurses",
    "managers",
    "bosses",
    "doctors",
    "owners",
    "volunteers",
    "everyone",
    "colleagues",
    "partners",
    "leaders",
    "directors",
    "celebrations",
];

/// "Four received a rating of", "two were rated": a number with nothing behind it is the subject.
pub(in crate::read::ratings) fn is_so_many(own: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let at = own.iter().position(|i| i.class.has(verb)).unwrap_or(own.len());
    let Some((number, lead)) = own[..at].split_last() else {
        return false;
    };
    let opens = Class::COMMA.with(Class::AND).with(Class::COLON).with(Class::WITH);
    let counts = number.class.has(Class::NUMBER) && number.class.has(Class::WORD);
    counts && lead.last().is_none_or(|i| i.class.has(opens))
}

/// "inadequate in three", "good for the other two": so many areas that are not named.
pub(in crate::read::ratings) fn is_in_so_many(items: &[Item], found: &Found) -> bool {
    let Some([prep, rest @ ..]) = items.get(found.end..) else {
        return false;
    };
    let led = rest.iter().take_while(|i| i.class.has(Class::DET)).count();
    let ends = Class::STOP
        .with(Class::COMMA)
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::DASH)
        .with(Class::CLOSE);
    let few = |i: &Item| i.class.has(Class::NUMBER) && i.class.has(Class::WORD) || i.class.has(Class::REST);
    prep.class.has(Class::PREP) && rest.get(led).is_some_and(few) && rest.get(led + 1).is_none_or(|i| i.class.has(ends))
}

/// "The rating of good remains in this area": of an area told before.
pub(super) fn is_in_that_area(items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 3).min(items.len())).unwrap_or(&[]);
    matches!(behind, [prep, this, area]
        if prep.class.has(Class::PREP) && this.class.has(Class::DET.with(Class::THAT)) && area.class.has(Class::AREA) && !area.class.has(Class::GRADE))
        || matches!(behind, [prep, those, ..] if prep.class.has(Class::PREP) && those.class.has(Class::THOSE))
}

/// "Its prosthetics service was rated good", "The council's reablement service": one service of several, told by what it does.
pub(super) fn is_a_part(doc: &Document<'_>, before: &[Item]) -> bool {
    const UNITS: &[&str] = &[
        "service", "services", "unit", "line", "helpline", "wing", "team", "arm", "centre", "club", "nursery",
        "school", "college",
    ];
    // Adult social care is what a council is assessed for.
    const WHOLE: &[&str] = &["adult", "adults", "social", "care", "overall", "own", "main"];
    let owner = |i: &Item| i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
    if is_something_at_a_place(doc, before) || is_something_of_its_own(doc, before) {
        return true;
    }
    before.windows(3).take(4).any(|w| {
        let its = w[0].reads(doc, &["its", "their"]);
        let told = w[1].class.has(Class::NUMBER) || is_plain(&w[1]);
        let part = text(doc, &w[1]);
        let named = owner(&w[0]) && !w[1].class.has(Class::QUESTION.with(Class::GRADE)) && !WHOLE.contains(&part);
        (its && told || named) && UNITS.contains(&text(doc, &w[2]))
            || owner(&w[0])
                && w[1].class.has(Class::TYPE)
                && UNITS.iter().any(|u| part.ends_with(u))
                && part.contains(' ')
    })
}

/// "Care", "standards": what stands for all that is done at a place.
pub(in crate::read::ratings) fn is_all_of_it(doc: &Document<'_>, item: &Item) -> bool {
    const ALL_OF_IT: &[&str] = &[
        "care",
        "standards",
        "treatment",
        "conditions",
        "provision",
        "life",
        "performance",
        "quality",
        "things",
        "healthcare",
        "everything",
    ];
    item.reads(doc, ALL_OF_IT)
}

/// "Its kitchen was given a good rating", "Its management came in at inadequate": a thing of the practice's, and not all of it.
fn is_something_of_its_own(doc: &Document<'_>, before: &[Item]) -> bool {
    let that = before.iter().rposition(|i| i.class.has(Class::THAT));
    let [its, noun, verb, ..] = &before[that.map_or(0, |n| n + 1)..] else {
        return false;
    };
    let other =
        noun.class.without(Class::CAPITAL) == Class::WORD || noun.class.has(Class::QUESTION.with(Class::PEOPLE));
    let verbal = VERBS.with(Class::SAME);
    its.reads(doc, &["its"])
        && other
        && verb.class.has(verbal)
        && !is_all_of_it(doc, noun)
        && !noun.reads(doc, STAFF)
        && !noun.class.has(Class::GRADE)
}

/// "Pathology at the hospital was rated good": something there, unless it is all that is done there.
fn is_something_at_a_place(doc: &Document<'_>, before: &[Item]) -> bool {
    let that = before.iter().rposition(|i| i.class.has(Class::THAT));
    let before = that.map_or(before, |n| &before[n + 1..]);
    let [noun, at, place, ..] = before else { return false };
    // "Cleaning in outpatients", "Staffing on the labour ward"
    let mut ward = before[2..].iter().skip_while(|i| i.class.has(Class::DET));
    let ward = ward.next().is_some_and(|i| i.class.has(Class::SERVICE)) && at.reads(doc, &["in", "on"]);
    let there = place.class.has(Class::DET.with(Class::NAME)) && !place.class.has(Class::INSPECT.with(Class::PAST));
    noun.class.without(Class::CAPITAL) == Class::WORD
        && (ward || there && at.reads(doc, &["at", "within"]))
        && !is_all_of_it(doc, noun)
        && !noun.reads(doc, STAFF)
}

/// "inadequate at keeping medicines", "requires improvement in how it is run": a judgement of one matter, unless what
/// follows is a reason ("for failing to ...") or a date.
pub(super) fn is_for_something_else(items: &[Item], found: &Found) -> bool {
    let Some([prep, what]) = items.get(found.end..found.end + 2) else {
        return false;
    };
    let telling = what.class.has(
        Class::DATE
            .with(Class::TYPE)
            .with(Class::NAME)
            .with(Class::NUMBER)
            .with(Class::ALL)
            .with(Class::GRADE)
            .with(Class::CAPITAL)
            .with(Class::INSPECT)
            .with(Class::PUBLISH)
            .with(Class::CQC)
            .with(Class::DET),
    );
    let rated = items[clause_start(items, found.start)..found.start]
        .iter()
        .any(|i| i.class.has(Class::RATED));
    // "went from inadequate to good in under a year"
    let moved = found.value.from.is_some() && found.value.to != Target::Unnamed;
    prep.class.has(Class::PREP) && !telling && !rated && !moved
}

/// "rated the practice good for the quality of its care": the best two ratings are given for a part, while the worse two
/// may be given for a reason ("inadequate for its poor records").
pub(super) fn praises_a_part(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    // "an outstanding rating for equity in experience"
    let graded = items.get(found.end).is_some_and(|i| i.class.has(Class::GRADE));
    let Some([prep, first, rest @ ..]) = items.get(found.end + usize::from(graded)..) else {
        return false;
    };
    let praise = matches!(found.value.to, Target::Is(Rating::Good | Rating::Outstanding));
    let noun = rest
        .first()
        .is_some_and(|n| is_plain(n) || n.class.has(Class::QUESTION));
    // "Outstanding for listening to patients"
    let deed = is_plain(first) && text(doc, first).ends_with("ing");
    praise && text(doc, prep) == "for" && (first.class.has(Class::DET) && noun || deed || graded && is_plain(first))
}

/// "many elements of care at Elm Hospital were": parts of what is rated, told in general.
pub(in crate::read::ratings) fn is_of_parts(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const PARTS: &[&str] = &[
        "elements", "aspects", "parts", "facets", "features", "examples", "pockets",
    ];
    let own = &items[clause_start(items, found.start)..found.start];
    let parts = |w: &[Item]| w[0].reads(doc, PARTS) && text(doc, &w[1]).split(' ').next() == Some("of");
    let joint = Class::AND.with(Class::COMMA).with(Class::COLON);
    let at = own.windows(2).rposition(parts);
    at.is_some_and(|at| !own[at..].iter().any(|i| i.class.has(joint)))
}

/// "of which eight were", "of these, three are", "the majority (13 out of 16) of them were": how many of those that are not
/// named.
pub(super) fn is_counted_among(doc: &Document<'_>, own: &[Item]) -> bool {
    let among = |w: &[Item]| {
        let those = w[1].reads(doc, &["which", "whom", "these", "those", "them"]);
        w[0].reads(doc, &["of", "out of"]) && those
    };
    let Some(at) = own.windows(2).position(among) else {
        return false;
    };
    // "of these one, surgery, was rated good" names it.
    let named = Class::NAME.with(Class::SERVICE).with(Class::QUESTION);
    if own[at + 2..].iter().any(|i| i.class.has(named)) {
        return false;
    }
    let mut behind = own[at + 2..].iter().skip_while(|i| i.class.has(Class::COMMA));
    behind.next().is_some_and(|i| i.class.has(Class::NUMBER))
}

/// "Patients are well cared for, and on that the rating is good": of a matter told before, and no overall rating.
pub(super) fn is_on_that(own: &[Item]) -> bool {
    own.windows(3).any(|w| {
        let noun = Class::INSPECT.with(Class::PAST).with(Class::TYPE).with(Class::DATE);
        w[0].class.has(Class::PREP)
            && w[1].class.has(Class::THAT)
            && w[2].class.has(Class::DET)
            && !w[2].class.has(noun)
    })
}
