//! Which of the names are services that the document reports on.

use super::alone;
use super::entities::Entity;
use super::lists::{self, Listed};
use super::roles::Role;
use super::runs::{Run, Tok};
use super::weigh::{Weight, in_it, is_present, weigh};
use super::words::{COMMON_WORD, Head, is_county};
use super::{Text, places, types};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::ratings::sheets::Sheets;
use crate::text::{BlockKind, TokenKind};
use rustc_hash::FxHashSet;

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
}

/// Decides.
pub(super) fn choose(text: &Text<'_, '_>, sheets: &Sheets) -> Chosen {
    let mut listed = lists::find(text);
    lists::add_sheets(text, sheets, &mut listed);
    let lines: FxHashSet<usize> = listed.iter().map(|l| l.run).collect();
    let weights: Vec<Weight> = text.entities.list.iter().map(|e| weigh(text, e, &lines)).collect();
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
    let mut picked = areas(text);
    chosen.area = !picked.is_empty();
    if picked.is_empty() {
        picked = services(text, &weights);
        if picked
            .iter()
            .any(|e| text.entities.list[*e].head == Some(Head::Service(ServiceType::OutOfHours)))
        {
            // The ambulance trust that answers the calls.
            picked.retain(|e| {
                text.entities.list[*e].head != Some(Head::Service(ServiceType::Ambulance)) || weights[*e].provider == 0
            });
        }
        picked.extend(trusts(text, &weights, &picked));
        picked.extend(lead_hospitals(text, &weights, &picked));
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
        let beside = beside(text, &weights, &picked);
        picked.extend(beside);
        picked.extend(trust_aside(text, &weights, &picked));
        picked.extend(alone::counted(text, &weights, &picked));
        if !picked.is_empty()
            && picked
                .iter()
                .all(|e| types::of(text, &text.entities.list[*e]) == Some(ServiceType::LocalAuthority))
        {
            picked.extend(councils(text, &weights));
        }
        for other in [
            councils,
            council_areas,
            header,
            companies,
            loose,
            alone::told_once,
            masthead,
        ] {
            if picked.is_empty() {
                picked = other(text, &weights);
            }
        }
        let council = |e: &usize| text.entities.list[*e].head == Some(Head::Council);
        if !picked.is_empty() && picked.iter().all(council) {
            picked.extend(council_areas(text, &weights));
        }
    }
    let title = profile_title(text).filter(|e| !picked.contains(e));
    if let Some(title) = title {
        picked = vec![title];
    }
    alone::stand_for_roads(text, &weights, &mut picked);
    // "the Oake Road centre" beside full names is short for one of them.
    if picked.iter().any(|e| !text.runs[text.entities.list[*e].name].lower) {
        picked.retain(|e| {
            !text.runs[text.entities.list[*e].name].lower
                || matches!(
                    text.entities.list[*e].head,
                    Some(Head::Council | Head::Service(ServiceType::OutOfHours | ServiceType::Hospital))
                )
        });
    }
    if picked.iter().any(|e| !weights[*e].merged) {
        picked.retain(|e| !weights[*e].merged);
    }
    picked.retain(|e| !made_up(text, *e));
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
    if let Some((owner, label)) = profiled(text, &weights, &picked) {
        let runs_it = |e: usize| first_sentence(text, e) == label + 1;
        picked.retain(|e| *e == owner || !runs_it(*e));
        let former = picked.iter().filter(|e| **e != owner && weights[**e].passing == 0);
        chosen.aliases.extend(former.map(|e| (owner, *e)));
    }
    picked.retain(|e| !chosen.aliases.iter().any(|(_, a)| a == e));
    picked.sort_by_key(|e| text.entities.list[*e].runs.first().map(|r| text.runs[*r].tokens.start));
    picked.dedup();
    chosen.practices = picked.into_iter().map(|e| (e, weights[e].score())).collect();
    chosen
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
    let whole = run.tokens.end == text.doc.sentences[title].tokens.end;
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
    (first.saturating_sub(1)..=first).any(|s| {
        let told = text.sentence(s).to_lowercase();
        SAYS.iter().any(|w| told.contains(w))
    })
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

/// Services: those listed, and those of which something is told.
fn services(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let fit: Vec<usize> = (0..weights.len())
        .filter(|e| weights[*e].listed || may_be_service(text, &text.entities.list[*e], &weights[*e]))
        .collect();
    let top = fit.iter().map(|e| weights[*e].score()).max().unwrap_or(0);
    let lead = fit
        .iter()
        .copied()
        .find(|e| weights[*e].score() == top && weights[*e].leading > 0 && weights[*e].live > 1);
    fit.iter()
        .filter(|e| {
            let w = &weights[**e];
            let leads = w.score() == top && (w.told > 0 || w.heading > 0 && w.leading > 0);
            let strong = matches!(text.entities.list[**e].head, Some(Head::Service(_)));
            let named_often = w.told >= 2 && w.score() * 3 >= top && (w.passing == 0 || w.passing < w.live);
            let rated = strong && w.rated > 0 && w.passing == 0;
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
        .collect()
}

fn first_sentence(text: &Text<'_, '_>, e: usize) -> usize {
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
    let told = Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::DATE)
        .with(Class::MONTH)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::PAST);
    let tells = |s: usize| text.items.of(s).iter().any(|i| i.class.has(told));
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
    let ward = entity.head.is_none() && run.words.iter().all(|w| text.words.flags(w) & COMMON_WORD != 0);
    if ward {
        return false;
    }
    match entity.head {
        Some(Head::Service(kind)) if run.lower => kind == ServiceType::OutOfHours || w.told > 0,
        // A co-operative of doctors may run services of other names.
        Some(Head::Service(ServiceType::OutOfHours)) => w.provider == 0 || w.rated_as > 0,
        Some(Head::Service(_)) => w.provider == 0 || w.direct > 0,
        // "The home care agency Lindum Care" is the service itself.
        Some(Head::Company) => {
            w.provider == 0
                && w.direct > 0
                && w.service > 0
                && matches!(
                    types::called(text, entity),
                    Some(ServiceType::HomeCare | ServiceType::SupportedLiving)
                )
        }
        Some(Head::Weak(_)) => {
            // Named again and again where ratings are told, it is one of those in hand.
            let often = w.rated > 0 && w.told > 1 && run.words.len() > 1;
            !w.person && (w.service > 0 || w.direct > 0 || often || w.heading > 0 && w.live > 1)
        }
        None => {
            // "12 Mill Lane" is only read as a name where it is one.
            let numbered = run.words.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit()));
            !w.person
                && (w.service > 0 || numbered || w.rated_as > 0 && alone::is_house(text, run))
                && !is_county(&run.words.join(" "))
                && (w.direct > 0 || w.live > 1)
                && (!run.is_road(text.words) || w.direct > 0 && !addressed(text, entity))
                && !run.doctor
                && !in_it(text, entity)
                && !houses_another(text, entity)
        }
        _ => false,
    }
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
pub(super) fn addressed(text: &Text<'_, '_>, entity: &Entity) -> bool {
    entity.runs.iter().any(|r| {
        let before = text.runs[*r].tokens.start.checked_sub(1).map(|n| &text.toks[n]);
        before.is_some_and(|t| {
            t.kind == TokenKind::Number || matches!(t.folded, "in" | "on" | "off" | "along" | "down" | "near")
        })
    })
}

/// "CQC has told Tees Trust to improve maternity at Oake Hospital", at the head of a text that goes on to rate the service:
/// the hospital is what it reports on.
fn has_service_in_lead(text: &Text<'_, '_>, e: usize) -> bool {
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
        let led = near
            .iter()
            .rev()
            .find(|i| !i.class.has(Class::DET))
            .map(|i| text.doc.slice(i.span));
        run.sentence < LEAD && service && led.is_some_and(|w| matches!(w, "at" | "in"))
    };
    let rates = |s: usize| {
        let has = |class: Class| text.items.of(s).iter().any(|i| i.class.has(class));
        has(Class::RATING) && has(Class::SERVICE.with(Class::QUESTION).with(Class::TYPE))
    };
    text.entities.list[e].runs.iter().any(leads) && (0..text.doc.sentences.len()).any(rates)
}

/// Hospitals at a service of which the lead says that inspectors were, beside others that were picked.
fn lead_hospitals(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let hospital = |e: &usize| text.entities.list[*e].head == Some(Head::Service(ServiceType::Hospital));
    let weak = |e: &usize| text.entities.list[*e].head == Some(Head::Weak(ServiceType::Hospital));
    if !picked.iter().any(|e| hospital(e) || weak(e)) {
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
fn trusts(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
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
            && (!hospitals && (weights[*e].direct > 0 || weights[*e].leading > 0 || alone) || hospitals && rated)
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
fn trust_aside(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Option<usize> {
    let told = |e: &usize| weights[*e].live + weights[*e].provider > 0;
    let mut trusts = (0..weights.len()).filter(|e| text.entities.list[*e].head == Some(Head::Trust) && told(e));
    let only = trusts.next().filter(|_| trusts.next().is_none())?;
    let new = !picked.is_empty() && !picked.contains(&only);
    let named = || text.entities.list[only].runs.iter().any(|r| is_rated_behind(text, *r));
    (new && (named() || (0..text.doc.sentences.len()).any(|s| rates_the_trust(text, s)))).then_some(only)
}

/// "It is run by Oake NHS Trust, which remains good overall."
fn is_rated_behind(text: &Text<'_, '_>, number: usize) -> bool {
    let items = text.items.of(text.runs[number].sentence);
    let named = |i: &Item| i.class.has(Class::NAME) && i.value as usize == number;
    let Some(at) = items.iter().position(named) else {
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
    let items = text.items.of(text.runs[number].sentence);
    let named = |i: &Item| i.class.has(Class::NAME) && i.value as usize == number;
    let Some(at) = items.iter().position(named) else {
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
        n == 0 && (holds(2) || word(2) == "," && is(4, Class::BE))
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
    (0..items.len().saturating_sub(1))
        .filter(|n| trust(*n))
        .any(|n| rated && subject(n) || object(n) || told && (owner(n) || of(n)) || so(n) && ends(n) || which(n))
}

/// Companies that are the service themselves: home care firms.
fn companies(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let w = &weights[*e];
        entity.head == Some(Head::Company)
            && w.told > 0
            && w.live > w.provider
            && types::of(text, entity).is_some_and(|t| t != ServiceType::GpPractice || w.service > 0 && w.provider == 0)
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

/// Councils whose adult social care was assessed.
fn councils(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let assessed = text.topic().councils;
    let fit = |e: &usize| {
        let w = &weights[*e];
        let rated = text.entities.list[*e].runs.iter().any(|r| {
            text.items
                .of(text.runs[*r].sentence)
                .iter()
                .any(|i| i.class.has(Class::RATING.with(Class::RATED).with(Class::INSPECT)))
        });
        text.entities.list[*e].head == Some(Head::Council) && w.live > w.passing && w.told > 0 && rated
    };
    let list: Vec<usize> = (0..weights.len()).filter(|e| assessed && fit(e)).collect();
    // One named once, beside one named often, is a neighbour.
    let often = list.iter().any(|e| weights[*e].live > 1);
    let leads = |e: &usize| {
        text.entities.list[*e]
            .runs
            .first()
            .is_some_and(|r| text.runs[*r].sentence < 4)
    };
    list.into_iter()
        .filter(|e| !often || weights[*e].live > 1 || leads(e))
        .collect()
}

/// Areas whose councils were assessed, under the names of the areas: "Selby, Goole and Howden received a good rating".
fn council_areas(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let says = |words: &[&str]| {
        text.toks
            .windows(words.len())
            .any(|w| w.iter().zip(words).all(|(t, word)| t.folded == *word))
    };
    let social = says(&["adult", "social", "care"]) || says(&["adults'", "services"]);
    let council = ["council", "councils", "authority", "authorities"]
        .iter()
        .any(|w| says(&[w]));
    // "The CQC has published reports on two more councils"
    let head = text.doc.sentences.get(4).map_or(text.toks.len(), |s| s.tokens.start);
    let councils = text.toks[..head]
        .iter()
        .any(|t| matches!(t.folded, "councils" | "authorities"));
    if !(social && council || councils) {
        return Vec::new();
    }
    let rated = |r: &usize| {
        let run = &text.runs[*r];
        let start = text.doc.sentences[run.sentence].tokens.start;
        // Only names stand before it: it is the subject, alone or in a list.
        let opens = text.toks[start..run.tokens.start]
            .iter()
            .all(|t| t.names() || matches!(t.text, "," | "and" | "&" | "The"));
        let items = text.items.of(run.sentence);
        let at = items
            .iter()
            .position(|i| i.class.has(Class::NAME) && i.value as usize == *r);
        let told = |n: usize| {
            items[n + 1..].iter().any(|i| i.class.has(Class::RATING))
                && !items[n + 1..]
                    .iter()
                    .any(|i| i.class.has(Class::TYPE) && !i.class.has(Class::NAME) && !is_council(text, i))
        };
        opens && at.is_some_and(told)
    };
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let run = &text.runs[entity.name];
        entity.head.is_none()
            && !run.doctor
            && !run.is_road(text.words)
            && !weights[*e].person
            && weights[*e].live > weights[*e].passing
            && places::place_like(text, run)
            && entity.runs.iter().any(rated)
    };
    (0..weights.len()).filter(fit).collect()
}

fn is_council(text: &Text<'_, '_>, item: &Item) -> bool {
    text.doc.slice(item.span).to_lowercase().starts_with("council") || text.doc.slice(item.span).starts_with("authorit")
}

/// How texts name the health and care of an area, the whole of it.
const SYSTEMS: &[&[&str]] = &[
    &["health", "and", "social", "care", "system"],
    &["local", "system", "review"],
    &["whole", "system", "of", "health"],
    &["health", "and", "care", "system"],
    &["local", "system", "reviews"],
    &["health", "and", "social", "care", "services", "work"],
    &["health", "and", "care", "services", "work"],
    &["health", "and", "social", "care", "organisations", "work"],
    &["local", "health", "and", "care", "system"],
    &["local", "health", "and", "social", "care"],
    &["whole", "system", "review"],
];

/// Whether a text is about the health and care system of an area.
pub(super) fn is_about_area(toks: &[Tok<'_>]) -> bool {
    let at = |n: usize| {
        SYSTEMS.iter().any(|s| {
            s.iter()
                .enumerate()
                .all(|(k, w)| toks.get(n + k).is_some_and(|t| t.folded == *w))
        })
    };
    let mut hits = (0..toks.len()).filter(|n| matches!(toks[*n].folded, "health" | "local" | "whole") && at(*n));
    hits.next().is_some_and(|first| first < 250 || hits.next().is_some())
}

/// A county or city whose health and care system was reviewed.
fn areas(text: &Text<'_, '_>) -> Vec<usize> {
    let rated_service = text.items.sentences.iter().enumerate().any(|(s, _)| {
        let items = text.items.of(s);
        let service = |i: &Item| {
            i.class.has(Class::NAME)
                && matches!(
                    text.runs[i.value as usize].head,
                    Some(Head::Service(_) | Head::Trust | Head::Council)
                )
        };
        items.iter().any(|i| i.class.has(Class::RATING)) && items.iter().any(service)
    });
    if !is_about_area(&text.toks) || rated_service {
        return Vec::new();
    }
    let places = (0..text.entities.list.len()).filter(|e| {
        let run = &text.runs[text.entities.list[*e].name];
        text.entities.list[*e].head.is_none()
            && !run.doctor
            && in_it(text, &text.entities.list[*e])
            && places::place_like(text, run)
    });
    places
        .max_by_key(|e| text.entities.list[*e].runs.len())
        .into_iter()
        .collect()
}

/// Services named in one breath with one that was picked: "Elm Court in Selby and Oak House in Leeds were both ...".
fn beside(text: &Text<'_, '_>, weights: &[Weight], picked: &[usize]) -> Vec<usize> {
    let mut out = Vec::new();
    for s in 0..text.doc.sentences.len() {
        for breath in breaths(text, s) {
            out.extend(
                introduced(text, weights, s, &breath)
                    .into_iter()
                    .filter(|e| !picked.contains(e)),
            );
            let Some(lead) = breath.iter().find(|(_, e)| picked.contains(e)) else {
                continue;
            };
            // "Elm Court and Oak House were both run by ..."
            let together = text
                .items
                .of(s)
                .iter()
                .any(|i| i.class.has(Class::PRONOUN) && i.value == 2);
            for (at, e) in &breath {
                let entity = &text.entities.list[*e];
                let w = &weights[*e];
                // "12 Mill Lane" is only read as a name where it is one.
                let numbered = text.runs[entity.name].words[0].bytes().all(|b| b.is_ascii_digit());
                // "At 22 Mill Lane and at 24 Mill Lane"
                let words = |e: usize| text.runs[text.entities.list[e].name].words.get(1..);
                let twin = numbered && words(*e) == words(lead.1);
                let loose = entity.head.is_none()
                    && w.told > 0
                    && (twin || w.live > 2 || (w.service > 0 || numbered) && w.live > 1)
                    && lead.0 < *at
                    && at - lead.0 < 6
                    && !text.runs[entity.name].doctor;
                let named = match entity.head {
                    Some(Head::Service(_)) => same_kind(text, lead.1, *e),
                    Some(Head::Weak(_)) => same_kind(text, lead.1, *e) && !in_it(text, entity),
                    _ => loose && !in_it(text, entity),
                };
                let fits =
                    named && !text.runs[entity.name].lower && w.passing == 0 && !w.person && (w.told > 0 || together);
                if fits && !picked.contains(e) && !out.contains(e) {
                    out.push(*e);
                }
            }
        }
    }
    out
}

/// "Two homes have been rated: Elm Court in Selby and Oak House in Goole": services that a list behind a colon names.
fn introduced(text: &Text<'_, '_>, weights: &[Weight], sentence: usize, breath: &[(usize, usize)]) -> Vec<usize> {
    let items = text.items.of(sentence);
    let first = breath.first().map_or(0, |b| b.0);
    let marked = first > 0 && items[first - 1].class.has(Class::COLON.with(Class::DASH));
    let before = &items[..first.saturating_sub(1)];
    let told = before.iter().any(|i| {
        i.class
            .has(Class::RATING.with(Class::RATED).with(Class::INSPECT).with(Class::CQC))
    }) && before.iter().any(|i| i.class.has(Class::TYPE))
        && before.iter().any(|i| i.class.has(Class::NUMBER));
    if !(marked && told) {
        return Vec::new();
    }
    let placed = |at: usize| at > first && items[at - 1].class.has(Class::PREP.with(Class::OPEN).with(Class::DET));
    let goes_on = |at: usize| {
        items
            .get(at + 1)
            .is_some_and(|i| i.class.has(Class::PREP.with(Class::OPEN)))
    };
    let fits = |(at, e): &(usize, usize)| {
        let w = &weights[*e];
        let entity = &text.entities.list[*e];
        let named = match entity.head {
            Some(Head::Service(_) | Head::Weak(_)) => true,
            None => goes_on(*at) && !in_it(text, entity),
            _ => false,
        };
        named && !placed(*at) && w.passing == 0 && !w.person
    };
    breath.iter().filter(|b| fits(b)).map(|(_, e)| *e).collect()
}

/// The names of a sentence that stand in one enumeration, by the places of their items: "A in B, C and D".
fn breaths(text: &Text<'_, '_>, sentence: usize) -> Vec<Vec<(usize, usize)>> {
    let plain = Class::AND
        .with(Class::COMMA)
        .with(Class::PREP)
        .with(Class::DET)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    let mut out = Vec::new();
    let mut now: Vec<(usize, usize)> = Vec::new();
    let mut joined = false;
    for (at, item) in text.items.of(sentence).iter().enumerate() {
        if item.class.has(Class::NAME) {
            now.extend(text.entities.of_run[item.value as usize].map(|e| (at, e)));
        } else if item.class.has(plain) {
            joined |= item.class.has(Class::AND) && !now.is_empty();
        } else {
            if joined && now.len() > 1 {
                out.push(std::mem::take(&mut now));
            }
            now.clear();
            joined = false;
        }
    }
    if joined && now.len() > 1 {
        out.push(now);
    }
    out
}

fn same_kind(text: &Text<'_, '_>, a: usize, b: usize) -> bool {
    types::of(text, &text.entities.list[a]) == types::of(text, &text.entities.list[b])
}

/// The name that heads or signs a page which tells of "the practice" only.
fn header(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let rated = text
        .items
        .all
        .iter()
        .any(|i| i.class.has(Class::RATING.with(Class::INSPECT)));
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let service = match entity.head {
            Some(Head::Service(_) | Head::Trust) => true,
            Some(Head::Weak(_)) => {
                !weights[*e].person
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
        service
            && weights[*e].live > 0
            && !text.runs[entity.name].lower
            && !entity.runs.iter().all(|r| venue(r) || present(r))
    };
    if !rated {
        return Vec::new();
    }
    (0..weights.len())
        .filter(fit)
        .max_by_key(|e| weights[*e].score())
        .into_iter()
        .collect()
}

/// The agency or charity whose name stands alone over a page on which "we" tell of "our" rating, and which names no other
/// service.
fn masthead(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    const OWN: usize = 2;
    let own = |i: &&Item| {
        let word = text.doc.slice(i.span);
        ["we", "us", "our", "we're", "we’re"]
            .iter()
            .any(|w| word.eq_ignore_ascii_case(w))
    };
    let ours = text.items.all.iter().filter(own).count();
    let told = Class::CQC.with(Class::INSPECT);
    let rated =
        text.items.all.iter().any(|i| i.class.has(Class::RATING)) && text.items.all.iter().any(|i| i.class.has(told));
    let fit = |e: &usize| {
        let entity = &text.entities.list[*e];
        let w = &weights[*e];
        let named = match entity.head {
            Some(Head::Company) => w.provider == 0,
            Some(Head::Weak(_)) => true,
            _ => false,
        };
        named && !w.person && w.heading > 0 && first_sentence(text, *e) == 0 && text.runs[entity.name].words.len() > 1
    };
    if ours < OWN || !rated || is_on_practices(text) {
        return Vec::new();
    }
    (0..weights.len()).find(fit).into_iter().collect()
}

/// Whether a text is on doctors, whose practices say what they are in their names.
fn is_on_practices(text: &Text<'_, '_>) -> bool {
    text.topic().first() == Some(ServiceType::GpPractice)
}

/// Entities that are other names of a picked one.
fn aliases(text: &Text<'_, '_>, picked: &[usize]) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut former: Vec<usize> = Vec::new();
    for (sentence, said) in text.said.iter().enumerate() {
        for s in said.iter().filter(|s| s.role == Role::Alias) {
            let items = text.items.of(sentence);
            // "also known as Dr Oake at Elm Health Centre": the doctor is no practice, the centre is another name.
            let at = items.get(s.item + 1).is_some_and(|i| text.doc.slice(i.span) == "at");
            let item = if at && items.get(s.item + 2).is_some_and(|i| i.class.has(Class::NAME)) {
                s.item + 2
            } else {
                s.item
            };
            let Some(alias) = text.entities.of_run[items[item].value as usize] else {
                continue;
            };
            let of = s.of.and_then(|o| text.entities.of_run[items[o].value as usize]);
            let owner = of
                .filter(|e| picked.contains(e))
                .or_else(|| in_focus(text, sentence, picked, alias));
            // What stands in brackets may be the town.
            let bracket = s.item > 0
                && items[s.item - 1].class.has(Class::OPEN)
                && !matches!(text.entities.list[alias].head, Some(Head::Service(_)));
            if let Some(owner) = owner.filter(|o| *o != alias && !bracket && fits_alias(text, *o, alias)) {
                out.push((owner, alias));
                if is_former(text, &items[..s.item]) {
                    former.push(alias);
                }
            }
        }
    }
    // "formerly Elm House" in one place and "now called Oak House" in another: each is told as a name of the other, and the
    // present one counts.
    let both = out.clone();
    out.retain(|(owner, alias)| !(former.contains(owner) && both.contains(&(*alias, *owner))));
    // "the Oake Road centre" in a text about one practice is that practice.
    let full: Vec<usize> = picked
        .iter()
        .copied()
        .filter(|e| !text.runs[text.entities.list[*e].name].lower)
        .collect();
    if let [one] = full.as_slice() {
        let lower = (0..text.entities.list.len()).filter(|e| {
            text.runs[text.entities.list[*e].name].lower
                && matches!(text.entities.list[*e].head, Some(Head::Service(_)))
                && e != one
        });
        out.extend(lower.map(|e| (*one, e)));
    }
    out
}

/// Whether the words before a name say that a service had it once.
fn is_former(text: &Text<'_, '_>, before: &[Item]) -> bool {
    const NEAR: usize = 4;
    const ONCE: &[&str] = &["formerly", "previously", "once", "then", "originally", "was", "were"];
    let near = before.iter().rev().take(NEAR);
    near.take_while(|i| !i.class.has(Class::COMMA))
        .any(|i| i.reads(text.doc, ONCE))
}

/// What may be an alias of a service: no council, no commissioner, no town.
fn fits_alias(text: &Text<'_, '_>, owner: usize, alias: usize) -> bool {
    let head = text.entities.list[alias].head;
    let own = text.entities.list[owner].head;
    let doctor = text.runs[text.entities.list[alias].name].doctor && head.is_none();
    !doctor && (!matches!(head, Some(Head::Body | Head::Council | Head::Trust)) || head == own)
}

/// The picked entity that was named last before the end of a sentence.
fn in_focus(text: &Text<'_, '_>, sentence: usize, picked: &[usize], alias: usize) -> Option<usize> {
    let at = |e: &usize| {
        text.entities.list[*e]
            .runs
            .iter()
            .map(|r| &text.runs[*r])
            .filter(|r| r.sentence <= sentence)
            .map(|r| r.tokens.start)
            .max()
    };
    picked
        .iter()
        .copied()
        .filter(|e| *e != alias)
        .filter_map(|e| Some((at(&e)?, e)))
        .max()
        .map(|(_, e)| e)
}
