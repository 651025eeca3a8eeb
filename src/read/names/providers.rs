//! Who runs a service, and the regulator's id of it.

use super::choose::Chosen;
use super::roles::Role;
use super::words::{Head, is_county};
use super::{Found, Text};
use crate::text::Span;

/// Fills providers and ids.
pub(super) fn fill(text: &Text<'_, '_>, chosen: &Chosen, found: &mut Found) {
    let entities: Vec<usize> = chosen.practices.iter().map(|(e, _)| *e).collect();
    for (sentence, said) in text.said.iter().enumerate() {
        for s in said.iter().filter(|s| s.role == Role::Provider) {
            let items = text.items.of(sentence);
            let run = items[s.item].value as usize;
            let Some(provider) = text.entities.of_run[run] else {
                continue;
            };
            if entities.contains(&provider) && !is_trust(text, provider)
                || !may_provide(text, provider)
                || super::weigh::is_official(text, run)
            {
                continue;
            }
            let of =
                s.of.and_then(|o| text.entities.of_run[items[o].value as usize])
                    .filter(|e| entities.contains(e));
            for n in served(text, &entities, of, sentence) {
                let kept = found.practices[n].provider.is_some() || entities[n] == provider;
                if !kept {
                    found.practices[n].provider = Some(named(text, provider));
                }
            }
        }
    }
    labelled(text, found);
    council_run(text, found);
    only_company(text, &entities, found);
    chain(text, &entities, found);
    trust_of_hospitals(text, &entities, found);
    if let [one] = found.practices.as_mut_slice() {
        one.location_id = location_id(text);
    }
}

/// The practices that a provider is told of: the one named, else the one in focus, else all.
fn served(text: &Text<'_, '_>, entities: &[usize], of: Option<usize>, sentence: usize) -> Vec<usize> {
    if let Some(of) = of {
        return entities.iter().position(|e| *e == of).into_iter().collect();
    }
    if entities.len() == 1 {
        return vec![0];
    }
    let here: Vec<usize> = (0..entities.len())
        .filter(|n| {
            text.entities.list[entities[*n]]
                .runs
                .iter()
                .any(|r| text.runs[*r].sentence == sentence)
        })
        .collect();
    if here.is_empty() {
        (0..entities.len()).collect()
    } else {
        here
    }
}

fn is_trust(text: &Text<'_, '_>, e: usize) -> bool {
    text.entities.list[e].head == Some(Head::Trust)
}

/// Whether an entity may run services: no commissioner, no country, no road.
fn may_provide(text: &Text<'_, '_>, e: usize) -> bool {
    let entity = &text.entities.list[e];
    let run = &text.runs[entity.name];
    let place = entity.head.is_none()
        && !run.doctor
        && (is_county(&run.words.join(" "))
            || super::weigh::in_it(text, entity)
            || !super::places::place_like(text, run));
    !matches!(entity.head, Some(Head::Body)) && !run.is_road(text.words) && run.words[0] != "nhs" && !place
}

fn named(text: &Text<'_, '_>, e: usize) -> (String, Span) {
    let run = &text.runs[text.entities.list[e].name];
    (
        text.doc
            .slice(run.span)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        run.span,
    )
}

/// The line behind "Provided and run by:".
fn labelled(text: &Text<'_, '_>, found: &mut Found) {
    const LABEL: &str = "provided and run by";
    let is_label = |s: &usize| {
        text.sentence(*s)
            .get(..LABEL.len())
            .is_some_and(|l| l.eq_ignore_ascii_case(LABEL))
    };
    let Some(label) = (0..text.doc.sentences.len()).find(is_label) else {
        return;
    };
    let [one] = found.practices.as_mut_slice() else { return };
    let line = text.doc.sentences[label].span;
    let value = text.doc.slice(line)[LABEL.len()..].trim_start_matches([':', ' ', '\u{a0}']);
    let span = if value.is_empty() {
        let Some(next) = text.doc.sentences.get(label + 1) else {
            return;
        };
        next.span
    } else {
        Span {
            start: line.end - value.len() as u32,
            end: line.end,
        }
    };
    one.provider = Some((text.doc.slice(span).to_owned(), span));
}

/// "A council-run care home" beside one council.
fn council_run(text: &Text<'_, '_>, found: &mut Found) {
    let councils: Vec<usize> = (0..text.entities.list.len())
        .filter(|e| text.entities.list[*e].head == Some(Head::Council))
        .collect();
    if let ([council], true) = (councils.as_slice(), text.toks.iter().any(|t| t.folded == "council-run")) {
        for practice in found.practices.iter_mut().filter(|p| p.provider.is_none()) {
            practice.provider = Some(named(text, *council));
        }
    }
}

/// The only company that the text names, where it heads the page or has a company's legal form.
fn only_company(text: &Text<'_, '_>, entities: &[usize], found: &mut Found) {
    let legal = ["ltd", "limited", "llp", "cic", "plc", "partnership", "company"];
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        let form = run.words.last().is_some_and(|w| legal.contains(&w.as_str())) && run.words.len() > 2;
        let heads = entity
            .runs
            .iter()
            .any(|r| text.runs[*r].sentence == 0 && text.doc.sentences[0].tokens.len() == text.runs[*r].tokens.len());
        entity.head == Some(Head::Company)
            && (form && entity.runs.iter().any(|r| !text.quiet[text.runs[*r].sentence]) || heads)
    };
    let companies: Vec<usize> = (0..text.entities.list.len()).filter(fit).collect();
    let [company] = companies.as_slice() else { return };
    if entities.contains(company) {
        return;
    }
    for practice in found.practices.iter_mut().filter(|p| p.provider.is_none()) {
        practice.provider = Some(named(text, *company));
    }
}

/// A company whose name begins that of its service: "Alder Health" and "Alder Hospital Selby".
fn chain(text: &Text<'_, '_>, entities: &[usize], found: &mut Found) {
    for (n, e) in entities
        .iter()
        .enumerate()
        .filter(|(_, e)| text.entities.list[**e].head != Some(Head::Trust))
    {
        let name = &text.runs[text.entities.list[*e].name].words;
        let owner = (0..text.entities.list.len()).find(|c| {
            let company = &text.entities.list[*c];
            company.head == Some(Head::Company) && c != e && name.starts_with(company.core(&text.runs))
        });
        if let Some(owner) = owner.filter(|_| found.practices[n].provider.is_none()) {
            found.practices[n].provider = Some(named(text, owner));
        }
    }
}

/// Hospitals named beside one trust belong to it.
fn trust_of_hospitals(text: &Text<'_, '_>, entities: &[usize], found: &mut Found) {
    let trusts: Vec<usize> = (0..text.entities.list.len()).filter(|e| is_trust(text, *e)).collect();
    // Of several, the one that opens the text: the others are its neighbours or predecessors.
    let first = |e: &usize| {
        text.entities.list[*e]
            .runs
            .first()
            .map_or(usize::MAX, |r| text.runs[*r].tokens.start)
    };
    let Some(trust) = trusts
        .iter()
        .min_by_key(|e| first(e))
        .filter(|e| trusts.len() == 1 || first(e) < 60)
    else {
        return;
    };
    for (n, e) in entities.iter().enumerate() {
        let hospital = matches!(text.entities.list[*e].head, Some(Head::Service(_) | Head::Weak(_))) && e != trust;
        let kind = found.practices[n].service_type;
        let nhs = matches!(
            kind,
            Some(crate::model::ServiceType::Hospital | crate::model::ServiceType::MentalHealth)
        );
        if hospital && nhs && found.practices[n].provider.is_none() {
            found.practices[n].provider = Some(named(text, *trust));
        }
    }
}

/// The regulator's id of a location: "1-" and digits, alone or in an address of its site.
fn location_id(text: &Text<'_, '_>) -> Option<String> {
    let id = text.toks.iter().map(|t| t.text).find(|t| {
        t.strip_prefix("1-")
            .is_some_and(|rest| rest.len() >= 6 && rest.bytes().all(|b| b.is_ascii_digit()))
    })?;
    Some(id.to_owned())
}
