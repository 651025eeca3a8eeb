//! Services: those listed, and those of which something is told.
//!
//! "Elm Court was inspected in May": one; "Patients of Elm Court may ring" makes none.

use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::alone;
use crate::read::names::entities::Entity;
use crate::read::names::runs::Run;
use crate::read::names::weigh::{Weight, in_it, is_present};
use crate::read::names::words::{COMMON_WORD, Head, is_county};
use crate::read::names::{Text, types};
use crate::text::TokenKind;

/// Services: those listed, and those of which something is told.
pub(super) fn services(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let mut fit: Vec<usize> = (0..weights.len())
        .filter(|e| weights[*e].listed || may_be_service(text, &text.entities.list[*e], &weights[*e]))
        .collect();
    if fit.iter().any(|e| weights[*e].passing == 0) {
        fit.retain(|e| !weights[*e].is_aside());
    }
    let top = fit.iter().map(|e| weights[*e].score()).max().unwrap_or(0);
    let lead = fit
        .iter()
        .copied()
        .find(|e| weights[*e].score() == top && weights[*e].leading > 0 && weights[*e].live > 1);
    // "Rye Health, which covers Selby, was inspected": a company told of again and again may be the service itself.
    let company = (0..weights.len()).find(|e| {
        let w = &weights[*e];
        let told = w.live > 1 && w.told > 1 && w.direct > 0 && w.provider == 0;
        text.entities.list[*e].head == Some(Head::Company) && told
    });
    // "Elm Surgery", at the head of its page, which calls it "we" further down.
    let heads = |w: &Weight| w.heading > 0 && w.leading > 0;
    let main = fit
        .iter()
        .copied()
        .filter(|e| weights[*e].own > 0 || heads(&weights[*e]))
        .max_by_key(|e| weights[*e].score());
    let found: Vec<usize> = fit
        .iter()
        .filter(|e| {
            let w = &weights[**e];
            // "Mr Ashdown lived at Elm Court before", in a text on another.
            let aside = w.own == 0 && !w.listed;
            if aside && main.is_some_and(|main| first_sentence(text, main) < first_sentence(text, **e)) {
                return false;
            }
            // "The walk-in centre is at Oake Hospital", in a text on it.
            let once = w.live == 1 && w.direct + w.service + w.heading == 0 && !w.listed;
            if once && company.is_some_and(|main| first_sentence(text, main) < first_sentence(text, **e)) {
                return false;
            }
            let leads = w.score() == top && (w.told > 0 || w.heading > 0 && w.leading > 0);
            let strong = matches!(text.entities.list[**e].head, Some(Head::Service(_)));
            let named_often = w.told >= 2 && w.score() * 3 >= top && (w.passing == 0 || w.passing < w.live);
            let house = matches!(text.entities.list[**e].head, Some(Head::Weak(_)));
            let told_apart = house && w.service > 0 && w.rated > 0 || w.rated_as > 0;
            let rated = (strong && w.rated > 0 || told_apart) && w.passing == 0;
            // Rated in passing, behind a text about another: "Elm Surgery is rated good but takes nobody on."
            let beside = lead != Some(**e)
                && w.live == 1
                && (first_sentence(text, **e) > 4 || behind_a_count(text, **e))
                && lead.is_some()
                && !(w.heading > 0 && w.rated > 0)
                && (!dated(text, **e) || behind_a_count(text, **e));
            w.listed
                || w.live > 0
                    && !beside
                    && (leads || w.direct > 0 && w.told > 0 && w.passing <= w.live || named_often || rated)
        })
        .copied()
        .collect();
    without_strays(text, weights, &found)
}

/// "Oak House is the nearest alternative.", in a text on Elm Court: told of once, and without a word of a report on it, behind
/// another of which such a thing is told. What the text goes on with is of that one.
fn without_strays(text: &Text<'_, '_>, weights: &[Weight], found: &[usize]) -> Vec<usize> {
    const FEW: usize = 2;
    let first = first_told(text, weights, found);
    let stray = |e: &usize| {
        // "The CQC has told Oake Care Ltd that it must make improvements at Elm Court."
        let reach = first_sentence(text, *e) + usize::from(weights[*e].provider > 0);
        !weights[*e].listed && is_stray(text, &weights[*e], *e) && first.is_some_and(|first| first < reach)
    };
    let left: Vec<usize> = found.iter().copied().filter(|e| !stray(e)).collect();
    if left.len() > FEW { found.to_vec() } else { left }
}

/// The first sentence that names one of those found that the text is about: inspected, rated, or the name that heads it.
pub(super) fn first_told(text: &Text<'_, '_>, weights: &[Weight], found: &[usize]) -> Option<usize> {
    let told = |e: &&usize| {
        let w = &weights[**e];
        w.direct > 0 || w.heading > 0 && w.leading > 0
    };
    // "Elm Court is rated good. Oak House is rated inadequate.": a list of what each has been rated
    let alike = |e: &&usize| weights[**e].live == 1 && weights[**e].heading == 0 && is_standing(text, **e);
    let told = found.iter().filter(told).filter(|e| !alike(e));
    told.map(|e| first_sentence(text, *e)).min()
}

/// Whether a text tells of a service once, and of no report on it: at most of the rating that it has ("Oak House, which is rated
/// good, has offered to help").
pub(super) fn is_stray(text: &Text<'_, '_>, w: &Weight, e: usize) -> bool {
    w.live == 1 && w.heading == 0 && !w.listed && (w.rated_as + w.judged == 0 || is_standing(text, e))
}

/// "Oak House and Elm Lodge are rated good", "Oak House, which is good,": whether what is told of a service is only what it has been
/// rated for long.
pub(super) fn is_standing(text: &Text<'_, '_>, e: usize) -> bool {
    const NEAR: usize = 8;
    let listed = Class::NAME
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::DET)
        .with(Class::REL);
    let fresh = fresh();
    let ends = Class::COMMA.with(Class::STOP).with(Class::AND).with(Class::BUT);
    let stands = |r: &usize| {
        let behind = text.item_of(*r).map_or(&[][..], |(items, at)| &items[at + 1..]);
        let behind = past_an_aside(behind);
        let Some(verb) = behind.iter().take(NEAR).position(|i| !i.class.has(listed)) else {
            return false;
        };
        let is = behind[verb].reads(text.doc, &["is", "are", "remains", "remain"]);
        // "Oak House is good, the same as before, although", "Oak House is now good, according to a report"
        let told = Class::SAME
            .with(Class::NOW)
            .with(fresh.without(Class::UP.with(Class::DOWN)));
        let rated = |i: &Item| i.class.has(Class::RATING);
        let is = is && !behind[verb + 1..].iter().any(|i| i.class.has(told) && !rated(i));
        let mut clause = behind[verb..].iter().take_while(|i| !i.class.has(ends));
        is && clause.clone().any(rated) && !clause.any(|i| i.class.has(fresh) && !rated(i))
    };
    text.entities.list[e].runs.iter().all(stands) && !rates_on(text, e)
}

/// Whether a rating is told right behind a sentence that names an entity, in the same paragraph.
fn rates_on(text: &Text<'_, '_>, e: usize) -> bool {
    text.entities.list[e].runs.iter().any(|r| {
        let next = text.runs[*r].sentence + 1;
        text.doc.block_of(next) == text.doc.block_of(next - 1)
            && text.items.of(next).iter().any(|i| i.class.has(Class::RATING))
    })
}

/// "Oak House, which stands next door, is rated good": what follows the clause between commas, where that tells no rating.
fn past_an_aside(behind: &[Item]) -> &[Item] {
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let [first, which, rest @ ..] = behind else {
        return behind;
    };
    if !comma(first) || !which.class.has(Class::REL) {
        return behind;
    }
    match rest.iter().position(comma) {
        Some(end) if !rest[..end].iter().any(|i| i.class.has(Class::RATING)) => &rest[end + 1..],
        _ => behind,
    }
}

/// "Oak House, which stands next door, is rated good.": the only one that a text tells of so, behind another of which it tells, and
/// far behind the first that it tells of ratings and inspections. Where a text tells so of several, it may list them, and a trust's
/// text of its own hospital.
pub(super) fn told_beside(text: &Text<'_, '_>, weights: &[Weight]) -> Option<usize> {
    const TOLD_BEFORE: usize = 3;
    let of_its_own = |e: usize| {
        let service = |r: &&Run| matches!(r.head, Some(Head::Service(_) | Head::Trust | Head::Council));
        let named = text.runs_of(first_sentence(text, e)).iter().filter(service).count();
        let own = usize::from(matches!(
            text.entities.list[e].head,
            Some(Head::Service(_) | Head::Council)
        ));
        text.entities.list[e].head != Some(Head::Service(ServiceType::Hospital)) && named == own
    };
    let told = |s: &usize| {
        let told = Class::RATING.with(Class::INSPECT);
        text.items.of(*s).iter().any(|i| i.class.has(told))
    };
    let stands = |e: &usize| {
        let w = &weights[*e];
        // "CQC has rated Selby Council good for adult social care.", in a text on a home
        let council = || text.entities.list[*e].head == Some(Head::Council) && !rates_on(text, *e);
        w.rated_as > 0 && w.live == 1 && w.heading == 0 && !w.listed && (is_standing(text, *e) || council())
    };
    let mut found = (0..weights.len()).filter(stands);
    let only = found.next().filter(|_| found.next().is_none())?;
    let first = first_sentence(text, only);
    let behind = (0..first).filter(told).take(TOLD_BEFORE).count() == TOLD_BEFORE;
    let another = weights.iter().enumerate().any(|(e, w)| {
        let told = w.told > 0 && w.provider == 0 && !w.person;
        told && (text.entities.list[e].head.is_some() || w.direct > 0) && first_sentence(text, e) < first
    });
    (behind && another && of_its_own(only)).then_some(only)
}

/// What tells of an inspection, a report, a date or a change.
fn fresh() -> Class {
    Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::DATE)
        .with(Class::MONTH)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::PAST)
}

pub(super) fn first_sentence(text: &Text<'_, '_>, e: usize) -> usize {
    text.entities.list[e].runs.first().map_or(0, |r| text.runs[*r].sentence)
}

/// "Its owner runs nine homes. Elm Lodge, in Selby, is good.": one of others, told in passing.
fn behind_a_count(text: &Text<'_, '_>, e: usize) -> bool {
    let first = first_sentence(text, e);
    (first.saturating_sub(1)..=first).any(|s| {
        let items = text.items.of(s);
        let runs = |i: &Item| matches!(text.doc.slice(i.span), "runs" | "owns" | "operates" | "manages");
        items.iter().enumerate().any(|(n, i)| {
            runs(i)
                && items[n + 1..]
                    .iter()
                    .take(2)
                    .any(|i| i.class.has(Class::NUMBER.with(Class::STATISTIC)) || text.doc.slice(i.span) == "other")
        })
    })
}

/// Whether a sentence that names it tells of an inspection, a report, a date or a change.
fn dated(text: &Text<'_, '_>, e: usize) -> bool {
    let tells = |s: usize| text.items.of(s).iter().any(|i| i.class.has(fresh()));
    text.entities.list[e].runs.iter().any(|r| {
        let own = text.runs[*r].sentence;
        tells(own) || tells(own + 1) && goes_on_with_it(text, own)
    })
}

/// "Elm Surgery has had better news. Its score for safety has gone up": whether the sentence behind speaks of it, in the same
/// paragraph.
fn goes_on_with_it(text: &Text<'_, '_>, sentence: usize) -> bool {
    let opens = text.items.of(sentence + 1).first();
    let it = opens.is_some_and(|i| {
        ["it", "its"]
            .iter()
            .any(|w| text.doc.slice(i.span).eq_ignore_ascii_case(w))
    });
    it && text.doc.block_of(sentence) == text.doc.block_of(sentence + 1)
}

/// Whether an entity may be a service at all.
fn may_be_service(text: &Text<'_, '_>, entity: &Entity, w: &Weight) -> bool {
    let run = &text.runs[entity.name];
    // "LOCAL HOSPICE IS OUTSTANDING": any, in a headline.
    let any = run.shouts
        && run.words.len() <= 2
        && matches!(
            run.words[0].as_str(),
            "local" | "popular" | "troubled" | "failing" | "top"
        );
    if w.live == 0 || any || entity.runs.iter().all(|r| is_present(text, &text.runs[*r])) {
        return false;
    }
    // "Maternity at Oake Hospital": a ward is no service of its own name.
    let ward = matches!(entity.head, None | Some(Head::Company))
        && run.words.iter().all(|w| text.words.flags(w) & COMMON_WORD != 0);
    if ward {
        return false;
    }
    match entity.head {
        Some(Head::Service(kind)) if run.lower => kind == ServiceType::OutOfHours || w.told > 0,
        // A co-operative of doctors may run services of other names.
        Some(Head::Service(ServiceType::OutOfHours)) => w.provider == 0 || w.rated_as > 0,
        Some(Head::Service(_)) => w.provider == 0 || w.direct > 0,
        // "Lindum Care was rated good", "the home care agency Lindum Care": the service itself.
        Some(Head::Company) => {
            let agency = || {
                w.direct > 0
                    && w.service > 0
                    && matches!(
                        types::called(text, entity),
                        Some(ServiceType::HomeCare | ServiceType::SupportedLiving)
                    )
            };
            w.provider <= w.spoken_for && (w.rated_as > 0 && w.rated > 0 || agency())
        }
        Some(Head::Weak(_)) => {
            // Named again and again where ratings are told, it is one of those in hand.
            let often = w.rated > 0 && w.told > 1 && run.words.len() > 1;
            !w.person && (w.service > 0 || w.direct > 0 || often || w.rated_as > 0 || w.heading > 0 && w.live > 1)
        }
        None => {
            !w.person
                && w.provider <= w.direct
                && (w.service > 0
                    || run.is_numbered()
                    || w.rated_as > 0 && alone::is_house(text, run)
                    || alone::is_told_again(text, entity, w))
                && !is_county(&run.words.join(" "))
                && (w.direct > 0 || w.live > 1 || w.rated_as > 0)
                && (!run.is_road(text.words) || w.rated_as > 0 || w.direct > 0 && !addressed(text, entity))
                && !run.doctor
                && !in_it(text, entity)
                && !is_one_of_places(text, run)
                && !houses_another(text, entity)
        }
        _ => false,
    }
}

/// "those in Selby and Goole": whether a name is one of two in which the text speaks of being.
fn is_one_of_places(text: &Text<'_, '_>, run: &Run) -> bool {
    let pair = |r: &Run| {
        let rest = r.words.strip_prefix(&run.words[..]).and_then(|rest| rest.first());
        let last = r.words.strip_suffix(&run.words[..]).and_then(|rest| rest.last());
        r.head.is_none() && rest.or(last).is_some_and(|w| w == "and")
    };
    let placed = |r: &Run| {
        matches!(
            text.lead_of(r).last().map_or("", |t| t.folded),
            "in" | "near" | "across"
        )
    };
    text.runs.iter().any(|r| pair(r) && placed(r))
}

/// "Dr Oake of Elm Dental Practice, at Selby": where a service is, and so none itself.
fn houses_another(text: &Text<'_, '_>, entity: &Entity) -> bool {
    entity.runs.iter().any(|r| {
        let run = &text.runs[*r];
        let Some(comma) = run.tokens.start.checked_sub(2) else {
            return false;
        };
        let led = text.toks[comma].text == "," && matches!(text.toks[comma + 1].folded, "at" | "in" | "near");
        let service = |o: &Run| o.tokens.end == comma && matches!(o.head, Some(Head::Service(_)));
        led && text.runs_of(run.sentence).iter().any(service)
    })
}

/// Whether the text uses the name of a road as an address: "on Tudor Gate", "12 Tudor Gate".
pub(in crate::read::names) fn addressed(text: &Text<'_, '_>, entity: &Entity) -> bool {
    entity.runs.iter().any(|r| {
        let before = |n: usize| text.runs[*r].tokens.start.checked_sub(n).map(|n| &text.toks[n]);
        // "The report on Mill Lane"
        let report = || before(2).is_some_and(|t| matches!(t.folded, "report" | "reports" | "verdict" | "findings"));
        before(1).is_some_and(|t| match t.folded {
            "on" => !report(),
            "in" | "off" | "along" | "down" | "near" => true,
            _ => t.kind == TokenKind::Number,
        })
    })
}

/// "inspected dermatology at", "a report on the hand clinic at"
fn is_unknown_part(before: &[Item]) -> bool {
    let mut words = before.iter().rev().skip_while(|i| i.class.has(Class::DET)).skip(1);
    let plain = |i: &Item| i.class.without(Class::CAPITAL) == Class::WORD;
    words.next().is_some_and(plain) && words.any(|i| i.class.has(Class::INSPECT.with(Class::PUBLISH)))
}

/// "CQC has told Tees Trust to improve maternity at Oake Hospital", at the head of a text that goes on to rate the service:
/// the hospital is what it reports on.
pub(super) fn has_service_in_lead(text: &Text<'_, '_>, e: usize) -> bool {
    const LEAD: usize = 6;
    let leads = |r: &usize| {
        let run = &text.runs[*r];
        let items = text.items.of(run.sentence);
        let Some(at) = items.iter().position(|i| i.span.start >= run.span.start) else {
            return false;
        };
        let near = &items[at.saturating_sub(4)..at];
        // "surgery" is a word for a practice elsewhere.
        let service = near
            .iter()
            .any(|i| i.class.has(Class::SERVICE) || text.doc.slice(i.span).eq_ignore_ascii_case("surgery"));
        // "CQC inspected dermatology at Oake Hospital": what no table knows is a service where it is inspected.
        let service = service || run.sentence < LEAD && is_unknown_part(&items[..at]);
        let led = near
            .iter()
            .rev()
            .find(|i| !i.class.has(Class::DET))
            .map(|i| text.doc.slice(i.span));
        // "Inspectors looked at six services at Oake Hospital", wherever it stands.
        let inspected = || items[..at].iter().any(|i| i.class.has(Class::INSPECT));
        (run.sentence < LEAD || inspected()) && service && led.is_some_and(|w| matches!(w, "at" | "in"))
    };
    let rates = |s: usize| {
        let has = |class: Class| text.items.of(s).iter().any(|i| i.class.has(class));
        has(Class::RATING) && has(Class::SERVICE.with(Class::QUESTION).with(Class::TYPE))
    };
    text.entities.list[e].runs.iter().any(leads) && (0..text.doc.sentences.len()).any(rates)
}
