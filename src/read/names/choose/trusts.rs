//! Trusts and their hospitals.
//!
//! "Tees Trust, which runs Elm Hospital, is rated good": both, if ratings of both are told.

use super::services::{first_sentence, has_service_in_lead};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::names::Text;
use crate::read::names::runs::Run;
use crate::read::names::weigh::Weight;
use crate::read::names::words::Head;
use crate::read::ratings::context::rates_us;
use crate::read::services::{is_across_a_trust, name_of};
use crate::text::BlockKind;

/// Hospitals at a service of which the lead says that inspectors were, beside others that were picked.
pub(super) fn lead_hospitals(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let hospital = |e: &usize| text.entities.list[*e].head == Some(Head::Service(ServiceType::Hospital));
    let weak = |e: &usize| text.entities.list[*e].head == Some(Head::Weak(ServiceType::Hospital));
    let trust = |e: &usize| text.entities.list[*e].head == Some(Head::Trust);
    if !picked.iter().any(|e| hospital(e) || weak(e) || trust(e)) {
        return Vec::new();
    }
    let visited = |e: &usize| {
        text.entities.list[*e].runs.iter().any(|r| {
            let items = text.items.of(text.runs[*r].sentence);
            items.iter().any(|i| i.class.has(Class::INSPECT))
        })
    };
    (0..weights.len())
        .filter(|e| hospital(e) && !picked.contains(e) && weights[*e].passing == 0 && visited(e))
        .filter(|e| has_service_in_lead(text, *e))
        .collect()
}

/// Trusts: where no hospital of theirs was picked, or where a sentence rates "the trust".
pub(super) fn trusts(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let list: Vec<usize> = (0..weights.len())
        .filter(|e| text.entities.list[*e].head == Some(Head::Trust) && weights[*e].live > 0)
        .collect();
    if list.is_empty() {
        return list;
    }
    let hospitals = picked.iter().any(|e| weights[*e].live > 0);
    let rated = (0..text.doc.sentences.len()).any(|s| {
        let items = text.items.of(s);
        items.iter().any(|i| i.class.has(Class::RATING))
            && items
                .iter()
                .any(|i| i.class.has(Class::TYPE) && text.doc.slice(i.span).to_lowercase().starts_with("trust"))
    });
    let alone = list.len() == 1;
    let told = |e: &usize| {
        weights[*e].told > 0
            && (weights[*e].rated_as > 0
                || !hospitals && (weights[*e].direct > 0 || weights[*e].leading > 0 || alone)
                || hospitals && rated)
    };
    let named = |e: &usize| {
        text.entities.list[*e].runs.iter().any(|r| {
            let items = text.items.of(text.runs[*r].sentence);
            items.iter().any(|i| i.class.has(Class::RATING))
        })
    };
    // "Four reports are out": a heading for each trust, and below it what was found.
    let heads = |e: &usize| weights[*e].heading > 0 && heads_prose(text, *e);
    let headed = list.iter().filter(|e| heads(e)).count() > 1;
    list.into_iter()
        .filter(|e| {
            let serves = || {
                let runs = &text.entities.list[*e].runs;
                runs.iter().any(|r| has_a_rated_service(text, *r))
            };
            told(e) || weights[*e].direct > 0 && named(e) || headed && heads(e) || serves()
        })
        .collect()
}

fn is_hospital(head: Option<Head>) -> bool {
    matches!(
        head,
        Some(Head::Service(ServiceType::Hospital) | Head::Weak(ServiceType::Hospital))
    )
}

/// The one trust of a page of its own, on which "we" tell of "our" rating: "It has been a busy year at Oake NHS Trust. We were
/// rated good."
pub(super) fn own_trust(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Option<usize> {
    const LEAD: usize = 3;
    let mut trusts = (0..weights.len()).filter(|e| text.entities.list[*e].head == Some(Head::Trust));
    let only = trusts
        .next()
        .filter(|e| trusts.next().is_none() && !picked.contains(e))?;
    let head = |e: &usize| text.entities.list[*e].head;
    let part = |e: &usize| head(e).is_none() || is_hospital(head(e));
    let first = first_sentence(text, only);
    let leads = picked.iter().all(|e| first <= first_sentence(text, *e));
    let of_us = |s: usize| rates_us(text.doc, text.items.of(s));
    let named = weights[only].heading > 0 || leads && (first < LEAD || of_us(first));
    (named && picked.iter().all(part) && (0..text.doc.sentences.len()).any(of_us)).then_some(only)
}

/// Hospitals at which something is rated, beside a trust or hospital that was picked: "At Elm Hospital, surgery was rated good",
/// "Surgery at Elm Hospital was rated good".
pub(super) fn hosts(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let head = |e: &usize| text.entities.list[*e].head;
    if !picked
        .iter()
        .any(|e| head(e) == Some(Head::Trust) || is_hospital(head(e)))
    {
        return Vec::new();
    }
    let both = (0..text.doc.sentences.len()).any(|s| rates_both(text, s));
    let pair = |r: &usize| both && is_one_of_two(text, *r);
    let rates_there = |e: &usize| {
        text.entities.list[*e]
            .runs
            .iter()
            .any(|r| rates_at(text, *r) || pair(r))
    };
    (0..weights.len())
        .filter(|e| is_hospital(head(e)) && !picked.contains(e) && rates_there(e))
        .collect()
}

/// "Both hospitals remain good overall", "Both sites were rated good".
fn rates_both(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let lead = Class::DET.with(Class::PRONOUN);
    let sites = &["hospitals", "sites", "infirmaries"];
    let both = |n: usize| {
        let near = items[n + 1..]
            .iter()
            .take(3)
            .find(|i| !i.class.has(lead) && !i.reads(text.doc, &["of"]));
        items[n].reads(text.doc, &["both", "both of"]) && near.is_some_and(|i| i.reads(text.doc, sites))
    };
    items.iter().any(|i| i.class.has(Class::RATING)) && (0..items.len()).any(both)
}

/// Whether a sentence names two hospitals, of which a run is one, and no more.
fn is_one_of_two(text: &Text<'_, '_>, number: usize) -> bool {
    let hospital = |r: &&Run| is_hospital(r.head);
    text.runs_of(text.runs[number].sentence).iter().filter(hospital).count() == 2
}

/// Whether a sentence rates something at the place that a run names.
fn rates_at(text: &Text<'_, '_>, number: usize) -> bool {
    const UNITS: &[&str] = &[
        "service",
        "services",
        "unit",
        "units",
        "ward",
        "wards",
        "department",
        "clinic",
        "centre",
    ];
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let Some(led) = items[..at].iter().rposition(|i| !i.class.has(Class::DET)) else {
        return false;
    };
    if !items[led].reads(text.doc, &["at"]) {
        return false;
    }
    // "Surgery was rated good at Elm Hospital"
    if led > 0 && items[led - 1].class.has(Class::RATING) {
        return true;
    }
    if !items[at..].iter().any(|i| i.class.has(Class::RATING)) {
        return false;
    }
    let opens = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP);
    let fronted = led.checked_sub(1).is_none_or(|b| items[b].class.has(opens));
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::SAME);
    let behind = || {
        let service = items[led - 1].class.has(Class::SERVICE) || items[led - 1].reads(text.doc, UNITS);
        let says = items.get(at + 1).is_some_and(|i| i.class.has(verb));
        service || says
    };
    !items[at].possessive && (fronted || behind())
}

/// The one hospital of a text on its trust that a sentence calls by its kind and rates services of: "At the Infirmary, surgery was
/// rated good".
pub(super) fn sole_hospital(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Option<usize> {
    let head = |e: &usize| text.entities.list[*e].head;
    let mut hospitals = (0..weights.len()).filter(|e| is_hospital(head(e)) && weights[*e].live > 0);
    let only = hospitals.next().filter(|_| hospitals.next().is_none())?;
    let there = |s: usize| {
        let items = text.items.of(s);
        let led = matches!(items, [at, the, kind, ..] if at.reads(text.doc, &["at"]) && the.class.has(Class::DET)
            && kind.reads(text.doc, &["hospital", "infirmary"]));
        let has = |class: Class| items.iter().any(|i| i.class.has(class));
        led && has(Class::RATING) && (has(Class::SERVICE) || items.iter().any(|i| i.reads(text.doc, &["surgery"])))
    };
    let trusts = picked.iter().all(|e| head(e) == Some(Head::Trust)) && !picked.is_empty();
    let mut behind = first_sentence(text, only) + 1..text.doc.sentences.len();
    (trusts && behind.any(there)).then_some(only)
}

/// Whether a line that is a name and nothing else stands over a paragraph.
fn heads_prose(text: &Text<'_, '_>, e: usize) -> bool {
    text.entities.list[e].runs.iter().any(|r| {
        let run = &text.runs[*r];
        let sentence = &text.doc.sentences[run.sentence];
        let below = text.doc.blocks.get(sentence.block + 1);
        let whole =
            sentence.tokens.len() <= run.tokens.len() + 1 && text.doc.blocks[sentence.block].kind == BlockKind::Heading;
        whole && below.is_some_and(|b| b.kind == BlockKind::Paragraph)
    })
}

/// The one trust of a text about a hospital, where a sentence rates it beside: "The Trust, which was good in 2018, ...".
pub(super) fn trust_aside(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Option<usize> {
    let told = |e: &usize| weights[*e].live + weights[*e].provider > 0;
    let mut trusts = (0..weights.len()).filter(|e| text.entities.list[*e].head == Some(Head::Trust) && told(e));
    let only = trusts.next().filter(|_| trusts.next().is_none())?;
    let new = !picked.is_empty() && !picked.contains(&only);
    let named = || text.entities.list[only].runs.iter().any(|r| is_rated_behind(text, *r));
    let rated = |s: usize| rates_the_trust(text, s) || rates_its_community_services(text, s);
    (new && (named() || (0..text.doc.sentences.len()).any(rated))).then_some(only)
}

/// "Community services for adults were rated good.", in a text on a hospital: those of its trust.
fn rates_its_community_services(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let opens = items.iter().find(|i| !i.class.has(Class::DET));
    let across = opens.is_some_and(|i| i.class.has(Class::SERVICE) && is_across_a_trust(&name_of(text.doc, i)));
    across && items.iter().any(|i| i.class.has(Class::RATING)) && !items.iter().any(|i| i.class.has(Class::NAME))
}

/// "It is run by Oake NHS Trust, which remains good overall."
fn is_rated_behind(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let [comma, which, verb, rest @ ..] = &items[at + 1..] else {
        return false;
    };
    let says = verb.class.has(Class::BE.with(Class::HAVE).with(Class::SAME));
    let rates = rest.iter().take(5).any(|i| i.class.has(Class::RATING));
    comma.class.has(Class::COMMA) && which.reads(text.doc, &["which"]) && says && rates
}

/// "The maternity service at Oake NHS Trust has been given a rating of good": a service of the trust itself.
fn has_a_rated_service(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let mut before = items[..at].iter().rev().skip_while(|i| i.class.has(Class::DET));
    let led = before
        .next()
        .is_some_and(|i| i.reads(text.doc, &["at", "of", "by", "within"]));
    let mut before = before.skip_while(|i| i.reads(text.doc, &["run", "provided", "delivered", "offered"]));
    let service = before.next().is_some_and(|i| i.class.has(Class::SERVICE));
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::UP)
        .with(Class::DOWN);
    let says = !items[at].possessive && items.get(at + 1).is_some_and(|i| i.class.has(verb));
    led && service && says && items[at + 1..].iter().any(|i| i.class.has(Class::RATING))
}

/// Whether a sentence gives "the trust" a rating of its own: as its subject, as what a rating is of, or as one more that
/// shares the rating of its hospital ("and so has the trust").
fn rates_the_trust(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let word = |n: usize| items.get(n).map_or("", |i| text.doc.slice(i.span));
    let is = |n: usize, class: Class| items.get(n).is_some_and(|i| i.class.has(class));
    if items.iter().any(|i| i.class.has(Class::MODAL)) {
        return false;
    }
    let named = |n: usize| matches!(word(n).to_lowercase().as_str(), "trust" | "trust's" | "trust’s");
    let trust = |n: usize| word(n).eq_ignore_ascii_case("the") && named(n + 1);
    let holds = |n: usize| is(n, Class::BE.with(Class::HAVE).with(Class::SAME));
    // "The trust as a whole is", "The trust, which was ..., is"
    let subject = |n: usize| {
        // "Overall, the trust is"
        let opens = n == 0 || n == 2 && is(0, Class::OVERALL) && is(1, Class::COMMA) || n == 1 && is(0, Class::OVERALL);
        opens && (holds(n + 2) || n == 0 && word(2) == "," && is(4, Class::BE))
            || (word(n + 2) == "as" && word(n + 3) == "a" || word(n + 2) == "overall") && (n + 3..n + 7).any(holds)
    };
    let graded = |n: usize| is(n, Class::GRADE.with(Class::OVERALL));
    let owner = |n: usize| items[n + 1].possessive && (n + 2..n + 4).any(graded);
    let of = |n: usize| n > 1 && matches!(word(n - 1), "for" | "of") && (graded(n - 2) || word(n - 2) == "that");
    // "the CQC again rated the Trust as good"
    let object = |n: usize| {
        n > 0 && is(n - 1, Class::RATED) && !is(n - 1, Class::GRADE) && (n + 2..n + 5).any(|r| is(r, Class::RATING))
    };
    // "as it did the trust, which was good for caring", "nor the trust's, which is good,"
    let which = |n: usize| {
        word(n + 2) == "," && word(n + 3) == "which" && holds(n + 4) && (n + 5..n + 8).any(|r| is(r, Class::RATING))
    };
    let so = |n: usize| n > 1 && holds(n - 1) && word(n - 2).eq_ignore_ascii_case("so");
    let ends = |n: usize| items.get(n + 2).is_none_or(|i| i.class.has(Class::STOP));
    let rated = items.iter().take(14).any(|i| i.class.has(Class::RATING));
    let told = items.iter().any(|i| i.class.has(Class::RATING.with(Class::SAME)));
    // "We remain good overall as a trust"
    let as_one = |n: usize| word(n) == "as" && word(n + 1) == "a" && word(n + 2) == "trust";
    if rated && rates_us(text.doc, items) && (0..items.len()).any(as_one) {
        return true;
    }
    (0..items.len().saturating_sub(1))
        .filter(|n| trust(*n))
        .any(|n| rated && subject(n) || object(n) || told && (owner(n) || of(n)) || so(n) && ends(n) || which(n))
}
