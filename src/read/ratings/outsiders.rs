//! Ratings that others give, or that others got from the regulator.
//!
//! "HMIP's own report described activities as inadequate" is no rating of the CQC's, and "all four of its own surgeries
//! are good" speaks of other surgeries than the one in hand.

use super::attach::is_known;
use super::license::{clause_start, is_plain};
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::bytes::opens;
use crate::text::{Document, bare};

/// Bodies that inspect and judge services by scales of their own.
const BODIES: &[&[&str]] = &[
    &["hmip"],
    &["ofsted"],
    &["estyn"],
    &["hmicfrs"],
    &["monitor"],
    &["healthwatch"],
    &["nhs", "improvement"],
    &["nhs", "england"],
    &["inspectorate", "of", "prisons"],
    &["prisons", "inspectorate"],
    &["inspectorate", "of", "probation"],
    &["care", "inspectorate"],
    &["care", "inspectorate", "wales"],
    &["food", "standards", "agency"],
    &["environmental", "health"],
    &["audit", "commission"],
    &["pharmaceutical", "council"],
    &["investors", "in", "people"],
    &["independent", "monitoring", "board"],
    &["peer", "review"],
];

/// Whether a value is somebody else's.
pub(super) fn is_of_outsiders(doc: &Document<'_>, items: &[Item], found: &Found, practices: usize) -> bool {
    is_by_another_body(doc, items, found)
        || is_of_the_same_owner(doc, items, found)
        || is_where_people_go(doc, items, found)
        || is_said_by_others(doc, items, found)
        || is_a_share(doc, items, found)
        || is_for_a_number(doc, items, found)
        || is_for_something_else(doc, items, found)
        || practices < 2 && (is_of_its_own(doc, items, found) || is_of_the_owners(doc, items, found))
}

/// "The safety of the building was good, a surveyor had found", "Care was good, relatives said".
fn is_said_by_others(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const WHO: usize = 4;
    let Some([comma, rest @ ..]) = items.get(found.end..) else {
        return false;
    };
    let says = |i: &Item| i.class.has(Class::SAY) || i.reads(doc, &["found", "thought", "felt", "believed"]);
    let Some(verb) = rest
        .iter()
        .take(WHO)
        .position(says)
        .filter(|_| comma.class.has(Class::COMMA))
    else {
        return false;
    };
    let ours = Class::CQC
        .with(Class::INSPECT)
        .with(Class::PUBLISH)
        .with(Class::PRONOUN)
        .with(Class::NAME)
        .with(Class::REL)
        .with(Class::AND)
        .with(Class::BUT);
    let ends = rest.get(verb + 1).is_none_or(|i| i.class.has(Class::STOP));
    let who = &rest[..verb];
    let noun = who.iter().any(|i| is_plain(i) || i.class.has(Class::PEOPLE));
    noun && ends && !found.marked && !who.iter().any(|i| i.class.has(ours.without(Class::DET)))
}

/// "Still inadequate for the number of patients": what is too small for something.
fn is_for_a_number(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const SIZES: &[&str] = &["number", "numbers", "size", "volume", "amount", "demand"];
    let behind = items.get(found.end..).unwrap_or(&[]);
    let led = behind.first().is_some_and(|i| i.reads(doc, &["for"]));
    led && behind.iter().skip(1).take(2).any(|i| i.reads(doc, SIZES))
}

/// "It achieved an outstanding rating for equity of experience", "for its gardens": neither of the whole nor of a key question.
fn is_for_something_else(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const WHOLE: &[&str] = &[
        "quality",
        "standard",
        "standards",
        "work",
        "performance",
        "efforts",
        "year",
        "years",
        "time",
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "ever",
        "now",
        "its",
        "their",
        "some",
        "many",
        "over",
        "more",
        "poor",
        "lack",
        "failing",
        "failings",
        "shortcomings",
        "job",
        "hard",
    ];
    const REACH: usize = 8;
    let Some([grade, prep, behind @ ..]) = items.get(found.end..) else {
        return false;
    };
    let known = Class::TYPE
        .with(Class::NAME)
        .with(Class::QUESTION)
        .with(Class::SERVICE)
        .with(Class::AREA)
        .with(Class::ALL)
        .with(Class::SOME)
        .with(Class::REST)
        .with(Class::THOSE)
        .with(Class::OVERALL)
        .with(Class::DATE)
        .with(Class::NUMBER)
        .with(Class::PEOPLE);
    let article = behind.iter().take_while(|i| i.class.has(Class::DET)).count();
    let noun = behind.get(article);
    let ends = Class::STOP.with(Class::BUT).with(Class::COMMA).with(Class::REL);
    let phrase = behind.iter().take(REACH).take_while(|i| !i.class.has(ends));
    grade.class.has(Class::GRADE)
        && prep.reads(doc, &["for"])
        && noun.is_some_and(|n| (is_plain(n) || n.is_unknown()) && !n.reads(doc, WHOLE))
        && !phrase.into_iter().any(|i| i.class.has(known))
}

/// "It is rated good with a score of 95.3%": a share of those who were asked, since the regulator's scores are whole numbers.
fn is_a_share(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const REACH: usize = 8;
    let behind = items.get(found.end..).unwrap_or(&[]);
    let end = behind.iter().position(|i| i.class.has(Class::BUT.with(Class::STOP)));
    let clause = &behind[..end.unwrap_or(behind.len()).min(REACH)];
    let is_part = |i: &Item| {
        let text = doc.text.get(i.span.start as usize..).unwrap_or("");
        let number = text
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(text.len());
        let (number, rest) = text.split_at(number);
        let share = ["%", " %", " per cent", " percent"].iter().any(|p| rest.starts_with(p));
        share && number.trim_end_matches('.').contains('.')
    };
    clause.iter().any(|i| i.class.has(Class::NUMBER) && is_part(i))
}

/// "NHS Improvement judged it to be good", "Ofsted's report called it outstanding": a clause of which another body is the
/// subject.
fn is_by_another_body(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = items.get(..found.start).unwrap_or(&[]);
    if before.iter().any(|i| i.class.has(Class::CQC)) {
        return false;
    }
    // "Children's services were rated inadequate by Ofsted."
    let by = items.get(found.end..).unwrap_or(&[]);
    let by = by
        .iter()
        .take_while(|i| !i.class.has(Class::DET) && !i.class.has(Class::COMMA))
        .take(3);
    let by = found.end + by.take_while(|i| !i.class.has(Class::BY)).count();
    let led = items.get(by).is_some_and(|i| i.class.has(Class::BY));
    if led && items.get(by + 1..).is_some_and(|rest| names_a_body(doc, rest)) {
        return true;
    }
    let Some(at) = (0..before.len()).rev().find(|n| names_a_body(doc, &before[*n..])) else {
        return false;
    };
    // "Inspected together with HMIP, it was rated good."
    const BESIDE: &[&str] = &["with", "alongside", "to", "from", "and"];
    let beside = before[..at]
        .iter()
        .rev()
        .take(2)
        .any(|i| i.reads(doc, BESIDE) || i.class.has(Class::WITH));
    let known = |i: &Item| is_known(i) || i.class.has(Class::PRONOUN);
    let anew = |w: &[Item]| w[0].class.has(Class::AND.with(Class::COMMA)) && known(&w[1]);
    let ends = |i: &Item| i.class.has(Class::BUT.with(Class::STOP));
    !beside && !before[at..].iter().any(ends) && !before[at..].windows(2).any(anew)
}

/// Whether items begin with the name of another body.
fn names_a_body(doc: &Document<'_>, items: &[Item]) -> bool {
    let Some(first) = items.first().map(|i| doc.bytes(i.span)) else {
        return false;
    };
    BODIES.iter().any(|body| {
        // Names may be folded to one item, and lose their possessive.
        let mut words = items.iter().flat_map(|i| doc.slice(i.span).split(' ')).map(bare);
        let mut follows = |b: &str| words.next().is_some_and(|w| w.eq_ignore_ascii_case(b));
        opens(first, body[0]) && body.iter().all(|b| follows(b))
    })
}

/// "All four of its own surgeries are rated good", "each of its other homes": others of the same owner, in a text on one.
fn is_of_its_own(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = items.get(..found.start).unwrap_or(&[]);
    let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    let own = |n: usize| {
        let from = n.saturating_sub(4);
        let lead = &before[from..n];
        let owner = |i: &Item| i.reads(doc, &["its", "their", "his", "her", "whose"]);
        let Some(at) = lead.iter().rposition(owner) else {
            return false;
        };
        let other = |i: &Item| i.class.has(Class::ELSEWHERE) || i.reads(doc, &["other", "remaining"]);
        let more = |i: &Item| i.class.has(Class::NUMBER) || i.reads(doc, &["own"]) || other(i);
        // "cared for in their own homes"
        let of = (from + at)
            .checked_sub(1)
            .is_some_and(|b| before[b].reads(doc, &["of"]));
        let rest = &lead[at + 1..];
        (of || rest.iter().any(other)) && !rest.is_empty() && rest.iter().all(more)
    };
    let named = |n: usize| before[n..].iter().any(is_known);
    let end = before.iter().rposition(|i| i.class.has(Class::STOP.with(Class::BUT)));
    let start = end.map_or(0, |e| e + 1);
    (start..before.len()).any(|n| many(&before[n]) && own(n) && !named(n))
}

/// "At Elm Healthcare's hospital in Corby, which is rated good, ...": one of the same owner, told of by where it is.
fn is_of_the_owners(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = items.get(..found.start).unwrap_or(&[]);
    let Some(which) = before.iter().rposition(|i| i.class.has(Class::REL)) else {
        return false;
    };
    let Some(kind) = before[..which].iter().rposition(|i| i.class.has(Class::TYPE)) else {
        return false;
    };
    let owned = kind > 0 && before[kind - 1].possessive && !before[kind - 1].class.has(Class::CQC);
    let there = before
        .get(kind + 1..which)
        .is_some_and(|l| l.len() < 5 && l.first().is_some_and(|i| i.reads(doc, &["in", "near"])));
    let led = before.first().is_some_and(|i| i.reads(doc, &["at", "in"]));
    let known = before.iter().any(is_known);
    owned && there && led && !known
}

/// "The company's", "the same provider's": what belongs to somebody who runs services.
pub(super) fn is_an_owners(doc: &Document<'_>, item: &Item) -> bool {
    const OWNERS: &[&str] = &[
        "company",
        "owner",
        "owners",
        "group",
        "firm",
        "provider",
        "providers",
        "charity",
        "operator",
        "operators",
        "chain",
        "organisation",
        "partnership",
        "business",
        "couple",
    ];
    let words = doc.slice(item.span).trim_end_matches('s').trim_end_matches(['\'', '’']);
    item.possessive && OWNERS.iter().any(|o| words.eq_ignore_ascii_case(o))
}

/// "The company's third home, in Selby, was rated good", "The same provider's agency in Selby was rated good": one more of
/// the same owner, which has no name here.
fn is_of_the_same_owner(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const OTHER: &[&str] = &[
        "other",
        "second",
        "third",
        "fourth",
        "fifth",
        "sister",
        "remaining",
        "only other",
        "newest",
        "largest",
        "smaller",
        "former",
        "previous",
        "last",
    ];
    let before = &items[clause_start(items, found.start)..found.start];
    let one = |n: usize| {
        let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
        before
            .get(n..(n + 3).min(before.len()))
            .is_some_and(|near| near.iter().any(kind))
    };
    let same = |n: usize| n > 0 && before[n - 1].reads(doc, &["same"]);
    let other = |n: usize| before.get(n + 1).is_some_and(|i| i.reads(doc, OTHER));
    let at = (0..before.len()).find(|n| is_an_owners(doc, &before[*n]) && (same(*n) || other(*n)) && one(n + 1));
    let known =
        |i: &Item| is_known(i) || i.class.has(Class::PRONOUN) && !i.class.has(Class::DET) || i.class.has(Class::AND);
    at.is_some_and(|at| !before[at..].iter().any(known) && !before[..at].iter().any(is_known))
}

/// "They were told to sign up at Elm Surgery, which is rated good": where people are sent instead.
fn is_where_people_go(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const GO: &[&str] = &[
        "register",
        "registered",
        "registering",
        "re-register",
        "sign",
        "signed",
        "signing",
        "transfer",
        "transferred",
        "transferring",
        "switch",
        "switched",
        "join",
        "joined",
        "moved",
        "moving",
        "sent",
        "referred",
        "rehoused",
        "redirected",
        "directed",
        "diverted",
        "places",
        "vacancies",
        "relocated",
    ];
    let before = &items[clause_start(items, found.start)..found.start];
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::FUNCTION);
    let Some(rel) = before
        .iter()
        .rposition(|i| i.class.has(Class::REL) || i.class.has(Class::COMMA))
    else {
        return false;
    };
    let apposed = before[rel + 1..].iter().all(|i| i.class.has(verb));
    let Some(name) = before[..rel].iter().rposition(|i| i.class.has(Class::NAME)) else {
        return false;
    };
    let near = before[name + 1..rel].len() <= 4;
    let led = before[..name]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET))
        .is_some_and(|i| i.reads(doc, &["at", "with", "to", "into"]));
    let first = !before[..name].iter().any(is_known);
    let goes = before[..name].iter().rev().take(9).any(|i| i.reads(doc, GO));
    apposed && near && led && first && goes
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn others_give_and_get_no_ratings() {
        let cases: &[(&str, &[&str])] = &[
            ("HMIP’s own report called activities inadequate.", &[]),
            ("Its children's services were rated inadequate by Ofsted.", &[]),
            ("NHS Improvement judged the trust to be outstanding.", &[]),
            ("A check by Environmental Health rated the kitchen as good.", &[]),
            (
                "The home was seen together with HMIP, and was rated good.",
                &["overall=good"],
            ),
            ("The CQC, unlike HMIP, rated the home good.", &["overall=good"]),
            (
                "The caretaker is known: all four of its own surgeries are rated good.",
                &[],
            ),
            ("Each of its two other homes was rated outstanding.", &[]),
            (
                "The company’s third home, in Selby, was rated requires improvement a while ago.",
                &[],
            ),
            ("The same provider’s agency in Corby was rated good in December.", &[]),
            ("The company's home in Goole was rated inadequate.", &[]),
            (
                "At Elm Healthcare's hospital in Corby, which is rated outstanding, it is quiet.",
                &[],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
