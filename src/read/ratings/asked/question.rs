//! Words for key questions that may mean something else.
//!
//! "Care was rated good" asks, and "social care" does not.

use super::text;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// Words for key questions that mean other things more often.
pub(super) const COMMON_NOUNS: &[&str] = &[
    "care",
    "care levels",
    "management",
    "response",
    "compassion",
    "safely",
    "effectively",
];

/// "Care given", "the care provided": words that tell no more of care than that it is.
pub(super) const GIVEN: &[&str] = &["given", "provided", "delivered"];

/// Whether a word for a key question is a noun of ordinary language as well.
pub(in crate::read::ratings) fn is_common_noun(doc: &Document<'_>, item: &Item) -> bool {
    let word = text(doc, item).to_lowercase();
    COMMON_NOUNS.contains(&word.as_str()) || matches!(word.as_str(), "leadership" | "safety" | "effectiveness")
}

/// "breaching regulations on safe care and treatment": the name of a rule that was broken.
fn is_a_rule(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const REACH: usize = 12;
    const RULES: &[&str] = &[
        "breach",
        "breaches",
        "breaching",
        "breached",
        "regulation",
        "regulations",
        "rules",
        "requirements",
        "law",
        "laws",
    ];
    let care = |i: &Item| i.reads(doc, &["care"]);
    let named = items[at].reads(doc, &["safe"]) && items.get(at + 1).is_some_and(care)
        || care(&items[at]) && at > 0 && items[at - 1].reads(doc, &["safe"]);
    named && items[at.saturating_sub(REACH)..at].iter().any(|i| i.reads(doc, RULES))
}

/// Whether a word for a key question may mean it here: nouns such as care need a rating or another question beside them.
pub(super) fn is_question(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let Some(item) = items.get(at) else { return false };
    let next = items.get(at + 1);
    if is_trade(doc, items, at) || is_a_rule(doc, items, at) {
        return false;
    }
    // "the quality of care" is the whole, but in a list of questions.
    let whole = item.class.has(Class::GRADE);
    if whole && !is_in_list(items, at) {
        return false;
    }
    // "Care alone was good"
    let alone = at == 0 && next.is_some_and(|n| text(doc, n) == "alone");
    if alone && items.get(at + 2).is_some_and(|n| n.class.has(Class::BE)) {
        return true;
    }
    // "The care given by its staff was rated good"
    if text(doc, item).contains(" by ") {
        return is_graded(doc, items, at);
    }
    if item.reads(doc, COMMON_NOUNS) && !item.quoted {
        // "outstanding for patient care"
        let patient = at > 1 && items[at - 1].reads(doc, &["patient"]) && items[at - 2].class.has(Class::PREP);
        let led = patient
            || at.checked_sub(1).and_then(|p| items.get(p)).is_none_or(|p| {
                p.class.has(
                    Class::PREP
                        .with(Class::AND)
                        .with(Class::COMMA)
                        .with(Class::DET)
                        .with(Class::DASH)
                        .with(Class::COLON),
                )
            });
        let ends = next.is_none_or(|n| {
            n.class.has(
                Class::COMMA
                    .with(Class::AND)
                    .with(Class::STOP)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::RATED)
                    .with(Class::DASH)
                    .with(Class::COLON)
                    .with(Class::CLOSE)
                    .with(Class::MOVE)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::SAME)
                    .with(Class::AREA),
            )
        });
        let in_list = is_in_list(items, at) || is_graded(doc, items, at);
        let reach = 3 + usize::from(patient);
        let after_rating = items[at.saturating_sub(reach)..at]
            .iter()
            .any(|i| i.class.has(Class::RATING));
        let ends =
            ends || next.is_some_and(|n| matches!(text(doc, n), "there" | "here" | "ones") || n.reads(doc, GIVEN));
        if !(led && ends && (in_list || after_rating)) {
            return false;
        }
    }
    let describes = next.is_some_and(|n| {
        n.class.has(Class::WORD)
            && !n.class.has(Class::FUNCTION)
            && !n.capital
            && text(doc, n) != "ones"
            && !n.class.has(
                Class::AREA
                    .with(Class::GRADE)
                    .with(Class::AND)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::SAME)
                    .with(Class::RATED)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::MOVE)
                    .with(Class::PREP)
                    .with(Class::NOW)
                    .with(Class::PAST)
                    .with(Class::RATING)
                    .with(Class::QUESTION)
                    .with(Class::NOT)
                    .with(Class::DET)
                    .with(Class::SOME)
                    .with(Class::REST)
                    .with(Class::CARRIED)
                    .with(Class::SAY)
                    .with(Class::PRONOUN)
                    .with(Class::DATE),
            )
            && !matches!(
                text(doc, n),
                "there"
                    | "here"
                    | "alone"
                    | "given"
                    | "provided"
                    | "delivered"
                    | "only"
                    | "services"
                    | "service"
                    | "each"
                    | "both"
                    | "all"
                    | "too"
                    | "let"
                    | "dragged"
                    | "pulled"
                    | "held"
                    | "brought"
                    | "came"
                    | "fared"
                    | "suffered"
                    | "scored"
                    | "made"
                    | "took"
                    | "saw"
            )
            && !ends_a_list_of_how(doc, items, at)
            && !is_rated_as_such(doc, items, at)
            && !goes_to_a_rating(doc, items, at)
    });
    item.quoted || !describes
}

/// "Leadership scraped by at good", "Safety wound up on inadequate": what stands behind the question is a verb, which leads to
/// a rating; no table could hold all such verbs.
fn goes_to_a_rating(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const PARTICLES: &[&str] = &[
        "up", "in", "by", "behind", "off", "out", "down", "home", "through", "back",
    ];
    const LEADS: &[&str] = &["with", "at", "on", "to", "into", "from"];
    const REACH: usize = 8;
    let opens = Class::DET
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::FUNCTION);
    let led = at
        .checked_sub(1)
        .is_none_or(|b| items[b].class.has(opens) && !items[b].class.has(Class::PREP));
    let behind = &items[at + 1..items.len().min(at + REACH)];
    let Some(rating) = behind.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let said = &behind[..rating];
    let other = Class::NAME
        .with(Class::TYPE)
        .with(Class::SERVICE)
        .with(Class::PEOPLE)
        .with(Class::COMMA)
        .with(Class::QUESTION)
        .with(Class::BE);
    let [verb, rest @ ..] = said else { return false };
    let finite = doc.slice(verb.span).ends_with("ed") || rest.first().is_some_and(|i| i.reads(doc, PARTICLES));
    let mut lead = said
        .iter()
        .rev()
        .skip_while(|i| i.class.has(Class::DET.with(Class::QUOTE)));
    let leads = lead.next().is_some_and(|i| i.reads(doc, LEADS));
    led && finite && leads && !said.iter().any(|i| i.class.has(other))
}

/// "how effective, caring and responsive maternity services were": the services are those of the whole list.
fn ends_a_list_of_how(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let list = Class::QUESTION.with(Class::COMMA).with(Class::AND);
    let from = at - items[..at].iter().rev().take_while(|i| i.class.has(list)).count();
    let how = from > 0 && items[from - 1].reads(doc, &["how", "whether"]);
    let services = |i: &Item| i.class.has(Class::SERVICE) || text(doc, i).ends_with("services");
    let verb = |i: &Item| i.class.has(Class::BE);
    how && from < at
        && items.get(at + 1).is_some_and(services)
        && items
            .get(at + 2..(at + 5).min(items.len()))
            .is_some_and(|next| next.iter().any(verb))
}

/// "outstanding for being a caring provider": the noun behind says nothing more.
fn is_rated_as_such(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let being = at.checked_sub(2).and_then(|p| items.get(p..at));
    let a = |lead: &[Item]| text(doc, &lead[0]) == "being" && matches!(text(doc, &lead[1]), "a" | "an");
    being.is_some_and(a) && items.get(at + 1).is_some_and(|n| n.class.has(Class::TYPE))
}

/// "adult social care", "primary care": a trade, and no question.
pub(super) fn is_trade(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const TRADES: &[&str] = &["social", "health", "primary", "nursing", "personal", "medical"];
    let lead = at.checked_sub(1).and_then(|p| items.get(p));
    lead.is_some_and(|p| p.reads(doc, TRADES))
}

/// "Care there is still ‘good’", "response was rated inadequate": what follows can be said of nothing but a question.
fn is_graded(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let behind = &items[at + 1..(at + 7).min(items.len())];
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::RATED)
        .with(Class::NOW);
    let there = |i: &Item| matches!(text(doc, i), "there" | "here" | "as" | "also" | "to");
    let Some(value) = behind.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let said = &behind[..value];
    let rated = said
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    !said.is_empty() && said.iter().all(|i| i.class.has(verb) || there(i)) && (rated || behind[value].quoted)
}

/// Whether another question stands near.
fn is_in_list(items: &[Item], at: usize) -> bool {
    let near = &items[at.saturating_sub(3)..(at + 4).min(items.len())];
    near.iter().filter(|i| i.class.has(Class::QUESTION)).count() > 1
}
