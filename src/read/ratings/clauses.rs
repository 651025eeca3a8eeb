//! Clauses on other things that stand before what was rated.
//!
//! "Staff were caring and the home was rated good": of the home, and caring has no rating here.

use crate::lexicon::Class;
use crate::read::items::{Item, classes};
use crate::text::Document;
use std::borrow::Cow;

/// Words that lead in a clause which the main one follows.
const LEADS: &[&str] = &[
    "although", "though", "while", "whilst", "whereas", "because", "since", "despite", "even", "when", "where",
];

/// Where the clause begins that tells of the practice, behind one that is about other things: behind an "and", or behind the
/// comma that ends an "although".
pub(super) fn own(doc: &Document<'_>, items: &[Item]) -> Option<usize> {
    let led_in = items.first().is_some_and(|i| i.reads(doc, LEADS));
    let joint = Class::AND.with(if led_in { Class::COMMA } else { Class::NONE });
    let at = items.iter().rposition(|i| i.class.has(joint))?;
    let lead = |i: &&Item| i.class.has(Class::DET) && !i.class.has(Class::TYPE.with(Class::PRONOUN));
    let mut behind = items[at + 1..].iter().skip_while(lead);
    let subject = behind.next()?;
    let one = subject.class.has(Class::NAME.with(Class::TYPE)) && !subject.possessive;
    let verb = behind.next()?;
    let tells = !verb.class.has(
        Class::PAST
            .with(Class::AND)
            .with(Class::COMMA)
            .with(Class::DET)
            .with(Class::PREP),
    );
    // "Elm House and the home next door were rated good": two subjects of one verb.
    let many = verb.reads(doc, &["were", "are", "have", "have been"]);
    let clause = led_in || !many || items[..at].iter().any(|i| i.class.has(Class::BE.with(Class::HAVE)));
    ((one || subject.is_it() && !opens_with_a_question(&items[..at])) && tells && clause).then_some(at + 1)
}

/// "the home was rated", "it has dropped": whether words open with a practice and what becomes of its rating.
pub(super) fn tells_of_a_practice(items: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::SAME);
    let mut words = items
        .iter()
        .skip_while(|i| i.class.has(Class::DET) && !i.class.has(Class::TYPE.with(Class::PRONOUN)));
    let one = |i: &Item| i.is_it() || i.class.has(Class::NAME.with(Class::TYPE)) && !i.possessive;
    let rated = Class::RATED.with(Class::UP).with(Class::DOWN).with(Class::MOVE);
    words.next().is_some_and(one) && words.find(|i| !i.class.has(verb)).is_some_and(|i| i.class.has(rated))
}

/// "Leadership was looked at, and it was rated good": what "it" may be.
fn opens_with_a_question(clause: &[Item]) -> bool {
    let mut words = clause.iter().skip_while(|i| i.class.has(Class::DET));
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::PREP);
    words.next().is_some_and(|i| i.class.has(Class::QUESTION)) && words.next().is_none_or(|i| i.class.has(verb))
}

/// "Things had got worse and the home was rated inadequate": where the clause of the rating begins, behind one that is on neither
/// the practice nor a visit; its tense is not that of the rating.
pub(crate) fn behind_other_things(doc: &Document<'_>, clause: &[Item]) -> Option<usize> {
    let ours = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::INSPECT)
        .with(Class::PUBLISH)
        .with(Class::CQC)
        .with(Class::DATE)
        .with(Class::RATING);
    own(doc, clause).filter(|own| !clause[..*own].iter().any(|i| i.class.has(ours)))
}

/// Takes key questions for plain words where a clause of their own speaks of them: "Although staff were caring, the home was
/// rated", "The home was not safe and was rated".
pub(super) fn without_other_clauses<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    // "Inspectors looked at safety and the home was rated inadequate": for safety, it may be.
    const LOOKED: &[&str] = &[
        "looked at",
        "looked",
        "looking",
        "focused",
        "focusing",
        "inspected",
        "examined",
        "assessed",
        "considered",
        "checked",
        "asked",
    ];
    if !classes(&items).has(Class::QUESTION) {
        return items;
    }
    let Some(rating) = items.iter().position(|i| i.class.has(Class::RATING)) else {
        return items;
    };
    let before = &items[..rating];
    let end = own(doc, before)
        .filter(|end| !before[..*end].iter().any(|i| i.reads(doc, LOOKED)))
        .unwrap_or(0);
    let is_plain = |n: usize| {
        let question = before[n].class.has(Class::QUESTION) && !before[n].class.has(Class::OVERALL.with(Class::GRADE));
        question && (n < end || is_denied(before, n))
    };
    let plain: Vec<usize> = (0..rating).filter(|n| is_plain(*n)).collect();
    if plain.is_empty() {
        return items;
    }
    let mut own = items.into_owned();
    plain.into_iter().for_each(|n| own[n].class = Class::WORD);
    Cow::Owned(own)
}

/// "It was not safe and was rated": a question denied with a plain "was", in a clause that ends before the next verb.
fn is_denied(items: &[Item], at: usize) -> bool {
    let verb = Class::BE.with(Class::HAVE);
    let denied = at > 1 && items[at - 1].class.has(Class::NOT) && items[at - 2].class.has(verb);
    let next = verb
        .with(Class::PRONOUN)
        .with(Class::DET)
        .with(Class::NAME)
        .with(Class::TYPE);
    let ends = |w: &[Item]| w[0].class.has(Class::AND) && w[1].class.has(next) && !w[1].class.has(Class::QUESTION);
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
