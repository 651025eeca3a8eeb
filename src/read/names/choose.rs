//! Which of the names are services that the document reports on.

mod aliases;
mod beside;
mod councils;
mod services;
mod trusts;
mod voice;

pub(super) use councils::is_about_area;
pub(super) use services::addressed;

use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::alone;
use crate::read::names::lists::{self, Listed};
use crate::read::names::weigh::{Weight, in_it, is_present, weigh};
use crate::read::names::words::{Head, is_county};
use crate::read::names::{Text, places, types};
use crate::read::ratings::sheets::Sheets;
use crate::text::BlockKind;
use crate::text::bytes::holds_any;
use aliases::aliases;
use beside::{beside, both, rated_list, reported_too};
use councils::{areas, council_areas, councils};
use rustc_hash::FxHashSet;
use services::{first_sentence, has_service_in_lead, is_stray, services, told_beside};
use trusts::{hosts, lead_hospitals, own_trust, sole_hospital, trust_aside, trusts};
use voice::signed;

/// The entities that the document reports on.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// Their numbers, in the order of the text, with their prominence.
    pub practices: Vec<(usize, usize)>,
    /// Lines that list one each.
    pub listed: Vec<Listed>,
    /// Whether it is the area that was reviewed.
    pub area: bool,
    /// For each practice further entities that are other names of it.
    pub aliases: Vec<(usize, usize)>,
    /// The first sentence behind the head of a page of the regulator on one service: its address and who runs it.
    pub head: usize,
    /// Services that it tells of for their own sake, also those of which it says too little to make them practices.
    pub told_of: Vec<usize>,
    /// Those that it names once, in running text.
    pub once: Vec<usize>,
}

/// Decides.
pub(super) fn choose(text: &Text<'_, '_>, sheets: &Sheets) -> Chosen {
    let mut listed = lists::find(text);
    lists::add_sheets(text, sheets, &mut listed);
    let lines: FxHashSet<usize> = listed.iter().map(|l| l.run).collect();
    let mut weights: Vec<Weight> = text.entities.list.iter().map(|e| weigh(text, e, &lines)).collect();
    let mut chosen = Chosen {
        listed,
        ..Chosen::default()
    };
    let about = text
        .items
        .all
        .iter()
        .any(|i| i.class.has(Class::CQC.with(Class::RATING).with(Class::INSPECT)))
        || text.doc.text.contains("special measures");
    if !about && chosen.listed.is_empty() {
        return chosen;
    }
    if let Some(beside) = told_beside(text, &weights) {
        weights[beside] = Weight::default();
    }
    let (mut picked, area) = pick(text, &weights, text.doc.sentences.len());
    chosen.area = area;
    if let Some(first) = begins_late(text, &picked) {
        // "Selby Council was rated good. ... Last week Elm Court was rated inadequate.": the text began with another.
        let before = weights.iter().enumerate();
        let before: Vec<Weight> = before
            .map(|(e, w)| {
                if first_sentence(text, e) < first {
                    *w
                } else {
                    Weight::default()
                }
            })
            .collect();
        let (own, area) = pick(text, &before, first);
        chosen.area = area;
        // "The surgery in Elm Gardens has been shut."
        let place = |e: &usize| {
            let entity = &text.entities.list[*e];
            matches!(entity.head, None | Some(Head::Weak(_))) && !area && in_it(text, entity)
        };
        picked.extend(own.into_iter().filter(|e| !place(e)));
    }
    let title = profile_title(text).filter(|e| !picked.contains(e));
    if let Some(title) = title {
        picked = vec![title];
    }
    alone::stand_for_roads(text, &weights, &mut picked);
    // "the Oake Road centre" beside full names is short for one of them.
    let full = |e: &usize| {
        let run = &text.runs[text.entities.list[*e].name];
        let small = |w: &str| w.starts_with(|c: char| c.is_lowercase());
        !run.lower && !text.doc.slice(run.span).rsplit(' ').next().is_some_and(small)
    };
    if picked.iter().any(full) {
        picked.retain(|e| {
            !text.runs[text.entities.list[*e].name].lower
                || matches!(
                    text.entities.list[*e].head,
                    Some(Head::Council | Head::Service(ServiceType::OutOfHours | ServiceType::Hospital))
                )
                || weights[*e].direct > 0 && bears_a_name(text, *e)
        });
    }
    if picked.iter().any(|e| !weights[*e].merged) {
        picked.retain(|e| !weights[*e].merged);
    }
    picked.retain(|e| !made_up(text, *e) && (weights[*e].listed || !is_ordinary(text, &weights[*e], *e)));
    let signs = |e: &usize| !(weights[*e].listed && weights[*e].rated > 0) && signs(text, *e);
    if picked.iter().any(|e| !signs(e)) {
        picked.retain(|e| !signs(e));
    }
    chosen.aliases = aliases(text, &picked);
    if let Some(title) = title {
        // "Oake Care Ltd - Selby" is "Oake Care" further down.
        let words = |e: usize| &text.runs[text.entities.list[e].name].words;
        let short =
            |e: &usize| *e != title && words(title).starts_with(words(*e)) && !chosen.aliases.contains(&(title, *e));
        let short: Vec<usize> = (0..weights.len()).filter(short).collect();
        chosen.aliases.extend(short.into_iter().map(|e| (title, e)));
    }
    picked.retain(|e| !chosen.aliases.iter().any(|(_, a)| a == e));
    if let Some((owner, label)) = profiled(text, &weights, &picked) {
        chosen.head = label + 2;
        let runs_it = |e: usize| first_sentence(text, e) == label + 1;
        picked.retain(|e| *e == owner || !runs_it(*e));
        // "Elm Surgery Also known as Drs Oake & Ash", who run it
        let owned = |e: usize| chosen.aliases.contains(&(e, owner));
        let former = |e: &&usize| **e != owner && weights[**e].passing == 0 && !owned(**e);
        let former: Vec<(usize, usize)> = picked.iter().filter(former).map(|e| (owner, *e)).collect();
        chosen.aliases.extend(former);
    }
    picked.retain(|e| !chosen.aliases.iter().any(|(_, a)| a == e));
    picked.sort_by_key(|e| text.entities.list[*e].runs.first().map(|r| text.runs[*r].tokens.start));
    picked.dedup();
    let told_of = |e: &usize| is_told_of(text, &weights[*e], *e);
    chosen.told_of = (0..weights.len()).filter(told_of).collect();
    let once = |w: &Weight| w.live + w.passing == 1 && w.heading == 0;
    chosen.once = (0..weights.len()).filter(|e| once(&weights[*e])).collect();
    chosen.practices = picked.into_iter().map(|e| (e, weights[e].score())).collect();
    chosen
}

/// Where a text may name what it reports on, if nothing else tells: the first that finds one counts.
type Fallback = fn(&Text<'_, '_>, &[Weight]) -> Vec<usize>;

/// Those that go by what a name says of itself.
const PLAIN: &[Fallback] = &[councils, council_areas, header];

const FALLBACKS: &[Fallback] = &[
    councils,
    council_areas,
    both,
    header,
    companies,
    loose,
    alone::told_once,
    masthead,
    initials,
    signed,
    bare_title,
    mentioned,
];

/// Those of which the text reports, as far as these weights tell, and whether that is an area, of which the sentences before the
/// given one tell.
fn pick(text: &Text<'_, '_>, weights: &[Weight], end: usize) -> (Vec<usize>, bool) {
    let mut picked = areas(text, end);
    if !picked.is_empty() {
        return (picked, true);
    }
    picked = services(text, weights);
    if picked
        .iter()
        .any(|e| text.entities.list[*e].head == Some(Head::Service(ServiceType::OutOfHours)))
    {
        // The ambulance trust that answers the calls.
        picked.retain(|e| {
            text.entities.list[*e].head != Some(Head::Service(ServiceType::Ambulance)) || weights[*e].provider == 0
        });
    }
    picked.extend(trusts(text, weights, &picked));
    if let Some(own) = own_trust(text, weights, &picked) {
        // "Our urgent treatment centre at Oake" is in a town.
        picked.retain(|e| text.entities.list[*e].head.is_some());
        picked.push(own);
    }
    picked.extend(lead_hospitals(text, weights, &picked));
    let trust = |e: &usize| text.entities.list[*e].head == Some(Head::Trust);
    if picked.iter().any(trust) {
        // Hospitals that were only visited are no rows of their own beside their trust.
        let first_trust = picked
            .iter()
            .filter(|e| trust(e))
            .map(|e| first_sentence(text, *e))
            .min();
        // "The CQC went to Oake Hospital ... Tees Trust, which runs it, is good": the hospital came first.
        let leads = |e: &usize| weights[*e].direct > 0 && Some(first_sentence(text, *e)) < first_trust;
        let rated = |e: &usize| weights[*e].rated > 0 || weights[*e].listed;
        picked.retain(|e| trust(e) || rated(e) || leads(e) || has_service_in_lead(text, *e));
    }
    picked.extend(hosts(text, weights, &picked));
    picked.extend(sole_hospital(text, weights, &picked));
    let listed = rated_list(text, weights, &picked);
    picked.extend(listed);
    let beside = beside(text, weights, &picked);
    picked.extend(beside);
    picked.extend(trust_aside(text, weights, &picked));
    picked.extend(alone::counted(text, weights, &picked));
    picked.extend(reported_too(text, weights, &picked));
    if !picked.is_empty()
        && picked
            .iter()
            .all(|e| types::of(text, &text.entities.list[*e]) == Some(ServiceType::LocalAuthority))
    {
        picked.extend(councils(text, weights));
    }
    let fallbacks = if end < text.doc.sentences.len() {
        PLAIN
    } else {
        FALLBACKS
    };
    picked.retain(|e| !is_a_body(text, *e));
    for other in fallbacks {
        if picked.is_empty() {
            picked = other(text, weights);
        }
    }
    let council = |e: &usize| text.entities.list[*e].head == Some(Head::Council);
    if !picked.is_empty() && picked.iter().all(council) {
        picked.extend(council_areas(text, weights));
    }
    (picked, false)
}

/// The sentence that first names one of those picked, where a good deal is told before it. What stands before several is what
/// leads to them.
fn begins_late(text: &Text<'_, '_>, picked: &[usize]) -> Option<usize> {
    const LEAD: usize = 6;
    const FEW: usize = 2;
    let told = Class::RATING.with(Class::INSPECT);
    let first = picked.iter().map(|e| first_sentence(text, *e)).min()?;
    let tells = |s: usize| text.items.of(s).iter().any(|i| i.class.has(told));
    (first > LEAD && picked.len() <= FEW && (0..first).any(tells)).then_some(first)
}

/// The name that heads a page of the regulator about one service: right above "Overall: Good", "Also known as" aside.
fn profile_title(text: &Text<'_, '_>) -> Option<usize> {
    const HEAD: usize = 14;
    const PROVIDED: &[&str] = &["Provided and run by", "This is an organisation that runs"];
    let rates = |s: &usize| {
        text.sentence(*s).starts_with("Overall:") && text.items.of(*s).iter().any(|i| i.class.has(Class::RATING))
    };
    let overall = (1..text.doc.sentences.len().min(HEAD)).find(rates)?;
    let profile = (overall.saturating_sub(2)..text.doc.sentences.len().min(overall + HEAD))
        .any(|s| PROVIDED.iter().any(|p| text.sentence(s).starts_with(p)));
    let title = (0..overall).rev().take(4).find(|s| {
        let line = text.sentence(*s);
        !line.starts_with("Also known as") && !PROVIDED.iter().any(|p| line.starts_with(p))
    })?;
    let (number, run) = text.leading_run(title).filter(|_| profile)?;
    let rest = &text.toks[run.tokens.end..text.doc.sentences[title].tokens.end];
    let whole = rest.iter().map(|t| t.folded).take(3).eq(["also", "known", "as"]) || rest.is_empty();
    text.entities.of_run[number].filter(|_| whole)
}

/// The service of a page of the regulator about one, with the sentence behind which its owner stands: its heading has the
/// new name, old reports below may have another.
fn profiled(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Option<(usize, usize)> {
    const LABEL: &str = "provided and run by";
    let label = |s: &usize| {
        text.sentence(*s)
            .get(..LABEL.len())
            .is_some_and(|l| l.eq_ignore_ascii_case(LABEL))
    };
    let mut labels = (0..text.doc.sentences.len()).filter(label);
    let at = labels.next().filter(|_| labels.next().is_none())?;
    let heads = |e: &&usize| weights[**e].heading > 0 && first_sentence(text, **e) < at;
    picked.iter().find(heads).map(|owner| (*owner, at))
}

/// Whether an entity is a service by its name, or by what is said of it, and the text speaks of it for its own sake.
fn is_told_of(text: &Text<'_, '_>, w: &Weight, e: usize) -> bool {
    let service = match text.entities.list[e].head {
        Some(Head::Service(_)) => true,
        Some(Head::Weak(_)) => w.service + w.direct > 0,
        _ => false,
    };
    // "Oak House is the nearest alternative.", and then the story goes on.
    let on_the_way = is_stray(text, w, e) && !is_taken_up(text, e);
    service && w.live > 0 && !on_the_way && !(w.merged || w.person || w.provider + w.passing > 0)
}

/// "Elm Lodge opened in 2020 and has 38 beds.", above a paragraph that opens with "It" and rates it.
fn is_taken_up(text: &Text<'_, '_>, e: usize) -> bool {
    text.entities.list[e].runs.iter().any(|r| {
        let block = text.doc.block_of(text.runs[*r].sentence);
        let next = block.and_then(|b| text.doc.blocks.get(b + 1));
        let items = next.map_or(&[][..], |b| text.items.of(b.sentences.start));
        let it = items.first().is_some_and(|i| i.reads(text.doc, &["it", "its"]));
        it && items.iter().any(|i| i.class.has(Class::RATING))
    })
}

/// "Elm Road surgery in Selby was inspected": the name of one, where "the Elm Road surgery" may be short for another.
fn bears_a_name(text: &Text<'_, '_>, e: usize) -> bool {
    const SHORT: &[&str] = &[
        "the", "its", "their", "our", "this", "that", "his", "her", "s", "’s", "'s",
    ];
    text.entities.list[e].runs.iter().all(|r| {
        let before = text.runs[*r].tokens.start.checked_sub(1).map(|n| &text.toks[n]);
        before.is_none_or(|t| !t.possessive && !SHORT.contains(&t.folded))
    })
}

/// Whether the text says beside the name that there is no such service: "Elm Court (not a real home)".
fn made_up(text: &Text<'_, '_>, e: usize) -> bool {
    const SAYS: &[&str] = &[
        "not a real",
        "made up a",
        "made-up",
        "fictional",
        "fictitious",
        "imaginary",
        "invented a",
    ];
    let first = first_sentence(text, e);
    (first.saturating_sub(1)..=first).any(|s| holds_any(text.sentence(s), SAYS))
}

/// "NHS England has arranged", "NHS England and NHS Improvement": bodies that run no service.
fn is_a_body(text: &Text<'_, '_>, e: usize) -> bool {
    const BODIES: &[&str] = &["england", "improvement", "digital", "resolution", "confederation"];
    let words = &text.runs[text.entities.list[e].name].words;
    matches!(words.as_slice(), [nhs, body, ..] if nhs == "nhs" && BODIES.contains(&body.as_str()))
}

/// Whether every word of a name without an ending stands elsewhere with a small letter, or is a word of pages and minutes:
/// "First Ever", "Y Policies", "Decision".
fn is_ordinary(text: &Text<'_, '_>, weight: &Weight, e: usize) -> bool {
    const PAGES: &[&str] = &[
        "decision",
        "decisions",
        "purpose",
        "agenda",
        "minutes",
        "cabinet",
        "summary",
        "background",
        "introduction",
        "overview",
        "details",
        "recommendation",
        "recommendations",
        "resolved",
        "conclusion",
        "appendix",
        "report",
    ];
    let entity = &text.entities.list[e];
    let run = &text.runs[entity.name];
    let told = weight.service > 1 || weight.typed > 0 || run.doctor || entity.head.is_some();
    let plain = |w: &String| {
        w.len() == 1 && run.words.len() > 1 || PAGES.contains(&w.as_str()) || text.is_small(w) && !alone::is_number(w)
    };
    !told && run.words.iter().all(plain)
}

/// Whether an entity is doctors who only sign the text: "Drs Oake and Elm" on a line of its own below it.
fn signs(text: &Text<'_, '_>, e: usize) -> bool {
    let entity = &text.entities.list[e];
    let end = text.doc.sentences.len();
    entity.runs.iter().all(|r| {
        let run = &text.runs[*r];
        let line = &text.doc.sentences[run.sentence].tokens;
        let listed = text.doc.blocks[text.doc.sentences[run.sentence].block].kind == BlockKind::Bullet;
        run.doctor && !listed && line.len() < run.tokens.len() + 3 && run.sentence > 2 && run.sentence * 2 > end
    })
}

/// Companies that are the service themselves: home care firms, and those of which an inspection is told ("This inspection of
/// Oake Doctors Limited").
fn companies(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let w = &weights[*e];
        let own = w.service + w.inspected > 0 && w.provider == 0;
        let kind = types::of(text, entity);
        entity.head == Some(Head::Company)
            && w.told > 0
            && w.live > w.provider
            && (kind.is_some_and(|t| t != ServiceType::GpPractice) || own && (kind.is_some() || w.inspected > 0))
    };
    (0..weights.len())
        .filter(fit)
        .max_by_key(|e| (weights[*e].score(), std::cmp::Reverse(*e)))
        .into_iter()
        .collect()
}

/// A name without any ending, the most told of: "Shropdoc was rated good", "the Riverside care home".
fn loose(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        let w = &weights[*e];
        let known = entity.head.is_none() && !run.doctor && !run.is_road(text.words) && places::place_like(text, run);
        let told = w.direct > 0 && run.words.len() + w.live > 3
            || w.direct > 1 && w.provider > 0
            || w.typed > 0
            || w.service > 0;
        known && !w.person && w.live > 1 && told && !in_it(text, entity) && !is_county(&run.words.join(" "))
    };
    (0..weights.len())
        .filter(fit)
        .max_by_key(|e| (weights[*e].score(), std::cmp::Reverse(*e)))
        .into_iter()
        .collect()
}

/// The name that heads or signs a page which tells of "the practice" only.
fn header(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    // "His sister is cared for at Elm Court", in the middle of a text on an agency that it names in other ways.
    let heads = |e: usize| weights[e].own + weights[e].heading + weights[e].leading + weights[e].opening > 0;
    mentioned(text, weights).into_iter().filter(|e| heads(*e)).collect()
}

/// The name of a service that a text on "the practice" holds anywhere.
fn mentioned(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let rated = text
        .items
        .all
        .iter()
        .any(|i| i.class.has(Class::RATING.with(Class::INSPECT)));
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let service = match entity.head {
            Some(Head::Service(_) | Head::Trust) => true,
            // "The surgery in Elm Gardens"
            Some(Head::Weak(_)) => {
                !weights[*e].person
                    && !in_it(text, entity)
                    && (weights[*e].service > 0 || entity.runs.iter().any(|r| text.runs[*r].sentence < 12))
            }
            _ => false,
        };
        let venue = |r: &usize| {
            let line = text.sentence(text.runs[*r].sentence).to_lowercase();
            ["venue", "held at", "location", "meeting held"]
                .iter()
                .any(|w| line.starts_with(w))
        };
        let present = |r: &usize| is_present(text, &text.runs[*r]);
        // A surgery to ring, below the story of a home that has no name.
        let w = &weights[*e];
        let other = |kind: ServiceType| text.topic().first().is_some_and(|first| first != kind);
        let stranger = matches!(entity.head, Some(Head::Service(kind)) if other(kind))
            && w.told + w.heading == 0
            && first_sentence(text, *e) > 0;
        service
            && !stranger
            && weights[*e].live > 0
            && !text.runs[entity.name].lower
            && !entity.runs.iter().all(|r| venue(r) || present(r))
    };
    if !rated {
        return Vec::new();
    }
    (0..weights.len())
        .filter(fit)
        .max_by_key(|e| {
            let w = &weights[*e];
            (!w.is_aside(), w.score(), w.opening, std::cmp::Reverse(*e))
        })
        .into_iter()
        .collect()
}

/// The agency or charity whose name stands alone over a page of its own, which names no other service.
fn masthead(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let named = |e: usize| match text.entities.list[e].head {
        Some(Head::Company) => weights[e].provider == 0 && !is_on_practices(text),
        Some(Head::Weak(_)) => true,
        _ => false,
    };
    title(text, weights, |e| {
        named(e) && text.runs[text.entities.list[e].name].words.len() > 1
    })
}

/// The service over whose page nothing but its name stands, which ends in no word for one.
fn bare_title(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    title(text, weights, |e| {
        text.entities.list[e].head.is_none() && heads_the_page(text, e)
    })
}

/// The name that opens a page on which "we" tell of "our" rating, or of that of "the practice".
fn title(text: &Text<'_, '_>, weights: &[Weight], named: impl Fn(usize) -> bool) -> Vec<usize> {
    const OWN: usize = 2;
    let fit = |e: &usize| !weights[*e].person && weights[*e].heading > 0 && first_sentence(text, *e) == 0 && named(*e);
    let Some(title) = (0..weights.len()).find(fit) else {
        return Vec::new();
    };
    let has = |class: Class| text.items.all.iter().any(|i| i.class.has(class));
    let rated = has(Class::RATING) && has(Class::CQC.with(Class::INSPECT));
    // What somebody says in a story is no page of theirs.
    let quoted = |s: &usize| text.sentence(*s).contains(['“', '"', '‘']);
    let own = |s: usize| {
        let items = text.items.of(s);
        let ours = |i: &&Item| i.reads(text.doc, &["we", "us", "our", "we're", "we’re"]);
        let kind = |w: &&[Item]| {
            let one = w[1].class.has(Class::TYPE) && !w[1].class.has(Class::MANY.with(Class::NAME));
            one && w[0].reads(text.doc, &["the"])
        };
        items.iter().filter(ours).count() + items.windows(2).filter(kind).count()
    };
    let sentences = (0..text.doc.sentences.len()).filter(|s| !quoted(s));
    if rated && sentences.map(own).sum::<usize>() >= OWN {
        vec![title]
    } else {
        Vec::new()
    }
}

/// Whether a name without an ending is all that stands in the first line of a page, its town aside, and may be that of a service.
fn heads_the_page(text: &Text<'_, '_>, e: usize) -> bool {
    let entity = &text.entities.list[e];
    let run = &text.runs[entity.name];
    let first = &text.doc.sentences[0].tokens;
    let whole = |r: &usize| {
        let run = &text.runs[*r];
        let behind = text.toks.get(run.tokens.end).map_or("", |t| t.text);
        let ends = run.tokens.end == first.end || matches!(behind, "," | "-" | "–" | "—" | "(");
        run.sentence == 0 && run.tokens.start <= first.start + 1 && ends
    };
    entity.runs.iter().any(whole) && alone::may_be_named(text, run) && !in_it(text, entity)
}

/// The trust of whose name a page of its own gives the letters only: "our rating", "CHXT's services", "Team CHXT".
fn initials(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    const OTHERS: &[&str] = &[
        "cqc", "nhs", "nhse", "nhsi", "ccg", "ceo", "icb", "ics", "ppg", "gps", "icu", "bbc", "kpi", "cpr", "ppe",
        "covid", "rgn", "bame", "nice", "hse", "hmp", "dhsc", "pct", "send", "camhs", "mdt", "rtt", "stp", "hr", "it",
        "uk", "cip", "mca", "dols", "mrsa", "faq", "pdf", "news", "job", "jobs", "edi", "pals", "fft", "qof", "cmht",
        "mps", "qi", "aqp",
    ];
    const OWN: usize = 2;
    let is = |i: &Item, words: &[&str]| i.reads(text.doc, words);
    let ours = text.items.all.iter().filter(|i| is(i, &["we", "us", "our"])).count();
    let rated = text.items.all.iter().any(|i| i.class.has(Class::RATING));
    if ours < OWN || !rated || !text.is_small("trust") && !text.doc.text.contains("Trust") {
        return Vec::new();
    }
    let letters = |e: &usize| {
        let run = &text.runs[text.entities.list[*e].name];
        let word = text.toks[run.tokens.start].folded;
        run.words.len() == 1
            && (3..=6).contains(&word.len())
            && !OTHERS.contains(&word)
            && word.bytes().all(|b| b.is_ascii_alphabetic())
            && text.doc.slice(run.span).bytes().all(|b| b.is_ascii_uppercase())
            && weights[*e].provider == 0
    };
    let owns = |e: &usize| {
        text.entities.list[*e].runs.iter().any(|r| {
            let run = &text.runs[*r];
            let team = run
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|n| text.toks[n].text == "Team");
            let acts = text
                .toks
                .get(run.tokens.end)
                .is_some_and(|t| matches!(t.folded, "has" | "have" | "was" | "is"));
            run.possessive || team || acts
        })
    };
    let mut found = (0..weights.len()).filter(letters).filter(owns);
    // Two of them may be anybody's.
    match (found.next(), found.next()) {
        (Some(only), None) => vec![only],
        _ => Vec::new(),
    }
}

/// Whether a text is on doctors, whose practices say what they are in their names.
fn is_on_practices(text: &Text<'_, '_>) -> bool {
    text.topic().first() == Some(ServiceType::GpPractice)
}
