//! Who runs a service, and the regulator's id of it.

use super::choose::Chosen;
use super::roles::{Role, Said};
use super::words::{Head, is_county};
use super::{Found, Text};
use crate::text::{BlockKind, Span, bytes};
use rustc_hash::FxHashMap;

/// Fills providers and ids.
pub(super) fn fill(text: &Text<'_, '_>, chosen: &Chosen, found: &mut Found) {
    let entities: Vec<usize> = chosen.practices.iter().map(|(e, _)| *e).collect();
    for (sentence, said) in text.said.iter().enumerate() {
        for s in said.iter().filter(|s| s.role == Role::Provider) {
            let items = text.items.of(sentence);
            let run = items[s.item].value as usize;
            let clearer = |o: &&Said| o.role == Role::Provider && o.item == s.item && o.of.is_some();
            if s.of.is_none() && said.iter().any(|o| clearer(&o)) {
                continue;
            }
            let Some(provider) = text.entities.of_run[run] else {
                continue;
            };
            if entities.contains(&provider) && !is_trust(text, provider)
                || !may_provide(text, provider)
                || super::weigh::is_official(text, run)
                || former(text, sentence, items[s.item].span.start)
                // "CARE PROVIDER WEEKLY": the head of a paper.
                || sentence == 0 && text.runs[run].shouts
            {
                continue;
            }
            let of =
                s.of.and_then(|o| text.entities.of_run[items[o].value as usize])
                    .filter(|e| entities.contains(e));
            if is_quoted_council(text, provider, items[s.item].span.start, sentence) {
                continue;
            }
            for n in served(text, &entities, of, (sentence, items[s.item].span.start)) {
                // No trust runs another.
                let trusts = is_trust(text, provider) && is_trust(text, entities[n]);
                let kept = found.practices[n].provider.is_some() || entities[n] == provider || trusts;
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
    owner_of_all(text, found);
    trust_of_hospitals(text, &entities, found);
    if let Some(most) = found.practices.iter_mut().max_by_key(|p| p.prominence) {
        most.location_id = location_id(text);
    }
}

/// The practices that a provider is told of: the one named, else those of the sentence, else those told of just before.
/// `place` is the sentence, and where it names the provider.
fn served(text: &Text<'_, '_>, entities: &[usize], of: Option<usize>, place: (usize, u32)) -> Vec<usize> {
    let (sentence, named) = place;
    let both = entities.len() == 2 && says_also(text, sentence, named);
    if let Some(of) = of.filter(|_| !both) {
        return entities.iter().position(|e| *e == of).into_iter().collect();
    }
    if entities.len() == 1 {
        return vec![0];
    }
    // "Its owner, Oake Care Ltd, also has Elm Court": both, where there are two.
    if both {
        return vec![0, 1];
    }
    // "two other services of the same provider, Oake Care Ltd"
    if is_of_the_same(text, sentence, named) {
        return (0..entities.len()).collect();
    }
    let in_sentence = |s: usize| -> Vec<usize> {
        let runs = |n: &usize| &text.entities.list[entities[*n]].runs;
        let here = |n: &usize| runs(n).iter().any(|r| text.runs[*r].sentence == s);
        (0..entities.len()).filter(here).collect()
    };
    let here = in_sentence(sentence);
    if !here.is_empty() && !tells_of_several(text, sentence) {
        return here;
    }
    let block = text.doc.block_of(sentence);
    // "Elm Court and Oak Court" over "Both homes, which belong to Oake Care, were inspected."
    let heading = sentence.checked_sub(1).filter(|s| {
        block != text.doc.block_of(*s)
            && text
                .doc
                .blocks
                .get(text.doc.sentences[*s].block)
                .is_some_and(|b| b.kind == BlockKind::Heading)
    });
    if let Some(heads) = heading.map(in_sentence).filter(|heads| heads.len() > 1) {
        return heads;
    }
    if !here.is_empty() {
        return here;
    }
    if tells_of_several(text, sentence) {
        return (0..entities.len()).collect();
    }
    // "The hospital, which is run by Oake NHS Trust, ...": the one that the text has come to.
    let before = (0..sentence)
        .rev()
        .take(REACH)
        .map(in_sentence)
        .find(|told| !told.is_empty());
    match before {
        Some(told) => told,
        None => (0..entities.len()).collect(),
    }
}

/// So many sentences back "it" and "the home" reach.
const REACH: usize = 4;

/// Whether a sentence speaks of more than one service: "both", "the homes", "all three".
fn tells_of_several(text: &Text<'_, '_>, sentence: usize) -> bool {
    const SEVERAL: &[&str] = &[
        "both",
        "homes",
        "surgeries",
        "practices",
        "hospitals",
        "clinics",
        "agencies",
        "services",
    ];
    let tokens = text.doc.sentences[sentence].tokens.clone();
    text.toks[tokens]
        .iter()
        .any(|t| !t.capital && SEVERAL.contains(&t.folded) || t.text == "Both")
}

/// "the same provider, Oake Care Ltd", "the same charity as Elm Court, the Oake Trust".
fn is_of_the_same(text: &Text<'_, '_>, sentence: usize, before: u32) -> bool {
    const RUNS: &[&str] = &[
        "provider", "owner", "owners", "company", "firm", "charity", "group", "operator",
    ];
    let tokens = text.doc.sentences[sentence].tokens.clone();
    let lead = text.toks[tokens]
        .iter()
        .take_while(|t| t.span.start < before)
        .collect::<Vec<_>>();
    let from = lead.len().saturating_sub(4);
    lead[from..]
        .windows(2)
        .any(|w| w[0].folded == "same" && RUNS.contains(&w[1].folded))
}

/// "also run by Oake Care Ltd", "Oake Care Ltd, which also runs Elm Court": who runs one service besides another.
fn says_also(text: &Text<'_, '_>, sentence: usize, named: u32) -> bool {
    const RUNS: &[&str] = &[
        "run", "runs", "owned", "owns", "has", "operates", "operated", "managed", "manages",
    ];
    let tokens = &text.toks[text.doc.sentences[sentence].tokens.clone()];
    let at = tokens.iter().position(|t| t.span.start >= named).unwrap_or(0);
    let near = &tokens[at.saturating_sub(4)..(at + 9).min(tokens.len())];
    near.windows(2)
        .any(|w| w[0].folded == "also" && RUNS.contains(&w[1].folded))
}

/// "A spokesman for Elmshire Council said": a council is asked about any home of its area.
fn is_quoted_council(text: &Text<'_, '_>, provider: usize, at: u32, sentence: usize) -> bool {
    if text.entities.list[provider].head != Some(Head::Council) {
        return false;
    }
    let tokens = text.doc.sentences[sentence].tokens.clone();
    let lead: Vec<_> = text.toks[tokens].iter().take_while(|t| t.span.start < at).collect();
    lead.iter().rev().take(2).any(|t| matches!(t.folded, "for" | "from"))
}

/// "Until May it was run by ...": whoever ran it then does no longer.
fn former(text: &Text<'_, '_>, sentence: usize, before: u32) -> bool {
    let tokens = text.doc.sentences[sentence].tokens.clone();
    text.toks[tokens]
        .iter()
        .take_while(|t| t.span.start < before)
        .any(|t| matches!(t.folded, "until" | "formerly" | "previously"))
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
    let raw = text.doc.slice(run.span);
    // "Oake Council - Newsroom": a part of its site.
    let name = raw.split(" - ").next().unwrap_or(raw);
    let span = Span {
        start: run.span.start,
        end: run.span.start + name.len() as u32,
    };
    (name.split_whitespace().collect::<Vec<_>>().join(" "), span)
}

/// Labels before the name of who runs the service, those of whole pages and forms.
const LABELS: &[&str] = &[
    "provided and run by",
    "name of registered provider(s)",
    "name of registered provider",
    "name of provider",
    "registered provider",
    "service provider",
    "service provided by",
    "provider name",
    "provider",
    "provided by",
    "owned and run by",
    "operated by",
    "run by",
    "owner",
];

/// What ends the name behind a label when more stands on its line.
const NEXT_LABELS: &[&str] = &[
    " Type of",
    " Address",
    " Telephone",
    " Registered manager",
    " Name of",
    " Local authority",
    " Location",
    " Region",
    " | ",
    "\t",
    ";",
];

/// The line behind "Provided and run by:", or "Provider:".
fn labelled(text: &Text<'_, '_>, found: &mut Found) {
    let [one] = found.practices.as_mut_slice() else { return };
    let Some((sentence, from)) = (0..text.doc.sentences.len()).find_map(|s| Some((s, behind_label(text.sentence(s))?)))
    else {
        return;
    };
    let line = text.doc.sentences[sentence].span;
    let value = text.doc.slice(line)[from..].trim_start_matches([':', ' ', '\u{a0}']);
    let (value, end) = if value.is_empty() {
        let Some(next) = text.doc.sentences.get(sentence + 1) else {
            return;
        };
        (text.doc.slice(next.span), next.span.end)
    } else {
        (value, line.end)
    };
    let start = end - value.len() as u32;
    let stop = NEXT_LABELS.iter().filter_map(|l| value.find(l)).min();
    let name = value[..stop.unwrap_or(value.len())].trim_end_matches(['.', ',', ' ']);
    if name.is_empty() || name.len() > 80 || !name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return;
    }
    let span = Span {
        start,
        end: start + name.len() as u32,
    };
    one.provider = Some((name.to_owned(), span));
}

/// Where a line goes on behind a label for the provider: at its colon, or at its end.
fn behind_label(line: &str) -> Option<usize> {
    let label = LABELS.iter().find(|label| bytes::opens(line.as_bytes(), label))?;
    let rest = &line[label.len()..];
    let known = *label == LABELS[0];
    let closes = rest.trim_start().starts_with(':') || known && rest.trim().is_empty();
    closes.then_some(label.len())
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
        // "our Maternity Voices Partnership" belongs to whoever writes.
        let belongs = run.tokens.start.checked_sub(1).is_some_and(|n| {
            let before = &text.toks[n];
            before.possessive || matches!(before.folded, "our" | "its" | "their" | "your")
        });
        entity.head == Some(Head::Company)
            && !belongs
            && (form && entity.runs.iter().any(|r| !text.quiet[text.runs[*r].sentence]) || heads)
    };
    let companies: Vec<usize> = (0..text.entities.list.len()).filter(fit).collect();
    let [company] = companies.as_slice() else { return };
    if entities.contains(company) {
        return;
    }
    // What runs one of several services by name runs the others only where the text says so.
    let (name, _) = named(text, *company);
    let heads = text.runs[text.entities.list[*company].runs[0]].sentence == 0;
    if !heads
        && found
            .practices
            .iter()
            .any(|p| p.provider.as_ref().is_some_and(|(n, _)| *n == name))
    {
        return;
    }
    for practice in found.practices.iter_mut().filter(|p| p.provider.is_none()) {
        practice.provider = Some(named(text, *company));
    }
}

/// "the group's Selby homes, Elm Court and Oak Court": whoever is the only owner that the text names.
fn owner_of_all(text: &Text<'_, '_>, found: &mut Found) {
    const OWNERS: &[&str] = &[
        "group",
        "firm",
        "company",
        "charity",
        "provider",
        "operator",
        "chain",
        "business",
        "organisation",
    ];
    const HOMES: &[&str] = &[
        "homes",
        "services",
        "surgeries",
        "practices",
        "hospitals",
        "clinics",
        "hospices",
    ];
    let owned = |w: &[super::runs::Tok<'_>]| {
        w[0].possessive
            && !w[0].capital
            && OWNERS.contains(&w[0].folded)
            && w[1..].iter().any(|t| HOMES.contains(&t.folded))
    };
    if found.practices.len() < 2 || !text.toks.windows(4).any(owned) {
        return;
    }
    let mut known = found.practices.iter().filter_map(|p| p.provider.clone());
    let Some(first) = known.next().filter(|(name, _)| known.all(|(other, _)| other == *name)) else {
        return;
    };
    for practice in found.practices.iter_mut().filter(|p| p.provider.is_none()) {
        practice.provider = Some(first.clone());
    }
}

/// A company whose name begins that of its service: "Alder Health" and "Alder Hospital Selby".
fn chain(text: &Text<'_, '_>, entities: &[usize], found: &mut Found) {
    let core = |c: usize| text.entities.list[c].core(&text.runs);
    let mut companies: FxHashMap<&String, Vec<usize>> = FxHashMap::default();
    for c in (0..text.entities.list.len()).filter(|c| text.entities.list[*c].head == Some(Head::Company)) {
        if let Some(first) = core(c).first() {
            companies.entry(first).or_default().push(c);
        }
    }
    for (n, e) in entities
        .iter()
        .enumerate()
        .filter(|(_, e)| text.entities.list[**e].head != Some(Head::Trust))
    {
        let name = &text.runs[text.entities.list[*e].name].words;
        let like = name.first().and_then(|first| companies.get(first));
        let owner = like
            .into_iter()
            .flatten()
            .copied()
            .find(|c| c != e && name.starts_with(core(*c)));
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
    let mut reported = trusts.iter().filter(|e| entities.contains(e));
    let only = reported.next().filter(|_| reported.next().is_none());
    let opens = || {
        let earliest = trusts.iter().min_by_key(|e| first(e));
        earliest.filter(|e| trusts.len() == 1 || first(e) < 60)
    };
    // One that is reported on itself is theirs.
    let Some(trust) = only.or_else(opens) else {
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
    let is_id = |t: &&str| {
        t.strip_prefix("1-")
            .is_some_and(|rest| rest.len() >= 6 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut ids = text.toks.iter().map(|t| t.text).filter(is_id);
    let first = ids.next()?;
    // The ids of providers look the same: of several the one behind "location" is meant.
    if ids.all(|id| id == first) {
        return Some(first.to_owned());
    }
    let told = text
        .toks
        .windows(4)
        .find(|w| w[0].folded == "location" && w[1..].iter().any(|t| is_id(&t.text)))?;
    told[1..].iter().map(|t| t.text).find(is_id).map(str::to_owned)
}
