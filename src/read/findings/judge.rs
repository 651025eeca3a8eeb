//! Whether a sentence outside lists is a finding, and whose.

use super::signs::Signs;
use super::sources::{Source, Veto};
use crate::lexicon::Class;
use crate::model::{Kind, Question, Speaker};
use crate::read::items::Item;
use crate::read::speech::{Told, Voice};
use crate::text::{Block, BlockKind, Document};

/// What the text has been about.
#[derive(Debug, Default)]
pub(super) struct Thread {
    /// The block with the latest finding or source.
    pub active: Option<usize>,
    /// Whether the inspectors have spoken at all.
    pub sourced: bool,
    /// The block in which somebody relayed what the inspectors found.
    pub relayed: Option<usize>,
    /// The block that told of the regulator or a visit last.
    pub visited: Option<usize>,
    /// The key question that the section is about.
    pub question: Option<Question>,
    /// Below a heading that is a bare key question.
    pub tab: bool,
    /// The section is one of process or background.
    aside: bool,
    /// The section tells its findings in the present tense, as old reports do: "What the home does well".
    present: Option<usize>,
}

/// What a block is to the reader of findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Running text.
    Prose,
    /// A heading, label or menu.
    Heading,
    /// A row of a table.
    Cell,
}

/// What a block is.
pub(super) fn shape(doc: &Document<'_>, block: &Block, told: &[Told]) -> Shape {
    let speech = block.sentences.clone().any(|s| told[s].speech_from.is_some());
    match block.kind {
        BlockKind::Heading if !speech => Shape::Heading,
        // Numbered paragraphs of minutes have a tab behind the number, as tables do.
        BlockKind::Row if doc.slice(block.span).len() < 100 => Shape::Cell,
        _ => Shape::Prose,
    }
}

/// A line below a tab ("Safe") that says something: "Fridge temperatures not always written down".
pub(super) fn is_statement(text: &str, signs: &Signs<'_>) -> bool {
    let says = signs.topics() >= 1 && signs.side().is_some() && !signs.rates() && !signs.has(Veto::Rating);
    says && text.len() > 30 && !text.contains(['|', '-', '>'])
}

/// Headings of parts that tell no findings.
const ASIDE: &[&str] = &[
    "background",
    "how we carried out",
    "why we",
    "about the service",
    "about this service",
    "rating at last",
    "enforcement",
    "follow up",
    "ratings",
    "notes",
    "what the ratings",
    "registration",
    "about us",
    "related",
    "contact",
];

/// Headings of parts that tell what was found.
const SECTION: &[&str] = &[
    "what we found",
    "people's experience",
    "people’s experience",
    "is the service",
    "are services",
    "findings",
    "overall",
    "safe",
    "effective",
    "caring",
    "responsive",
    "well-led",
    "well led",
    "what people",
    "summary",
    "our view",
    "during a",
];

/// What a heading of an old report asks.
const PRESENT: &[&str] = &["does well", "do well", "could do better", "has improved"];

/// The key questions as headings.
const TABS: &[&str] = &["safe", "effective", "caring", "responsive", "well-led", "well led"];

impl Thread {
    /// Notes what a heading begins.
    pub fn heading(&mut self, text: &str, block: usize) {
        let folded = text.to_lowercase();
        let asks = folded.starts_with("what ");
        self.present = (asks && PRESENT.iter().any(|p| folded.contains(p))).then_some(block);
        if ASIDE.iter().any(|a| folded.starts_with(a)) {
            self.aside = true;
            self.tab = false;
        } else if SECTION.iter().any(|a| folded.starts_with(a)) || folded.contains("what we found") {
            self.aside = false;
            self.tab = TABS.contains(&folded.as_str());
        } else if text.len() < 12 {
            self.tab = false;
        }
        let holds = |words: &[&str]| words.iter().any(|w| folded.contains(w));
        if asks
            && (holds(&["found", "said", "says", "saw", "noted", "thought"])
                && holds(&["inspector", "cqc", "report", "regulator", "watchdog"])
                || holds(&["they liked", "they did", "they praised", "they found", "they saw"]))
        {
            self.active = Some(block);
            self.sourced = true;
        }
    }
}

/// A sentence with all that counts when it is judged.
pub(super) struct Case<'a> {
    pub items: &'a [Item],
    pub told: &'a Told,
    pub signs: &'a Signs<'a>,
    pub kind: Kind,
    pub block: usize,
    pub shape: Shape,
    pub asks: bool,
    pub turns: bool,
    /// Whether it only tells what the inspectors did, or what their rating means.
    pub method: bool,
    /// Whether it is about the inspection, its report or the ratings.
    pub of_visit: bool,
    /// Whether it says that somebody was inspected.
    pub inspected: bool,
    /// Whether somebody relays what the inspectors found: "the board was told that inspectors had come across".
    pub relays: bool,
    /// Whether it names the inspectors as those who found it: "The inspectors found", "described by the team".
    pub relayed: bool,
    /// Whether it speaks of the regulator or an inspection.
    pub inspects: bool,
    /// Whether "they" or "it" say so.
    pub they: bool,
}

/// Whose finding it is, and the entry that says so; `None` for what is none.
pub(super) fn judge(case: &Case<'_>, thread: &Thread) -> Option<(Speaker, &'static str)> {
    let Case { told, signs, .. } = case;
    // What a provider or a politician says is none, quoted or not; on a provider's page "they" are the inspectors.
    let unquoted = !told.quoted && told.speech_from.is_none();
    let relayed = case.relayed || case.they && thread.relayed == Some(case.block);
    let by_inspectors = !told.quoted && case.kind == Kind::ProviderUpdate && case.they
        || unquoted && case.relays
        || relayed && signs.source == Some(Source::Inspectors);
    // A paper's own survey: nothing so far speaks of an inspection.
    let unnamed = matches!(told.voice, Voice::Narrator | Voice::Other);
    let uninspected = case.kind == Kind::News && thread.visited.is_none() && unnamed && !case.inspects;
    if told.noise
        || uninspected
        || told.voice == Voice::Other && !by_inspectors
        || case.shape == Shape::Cell
        || case.items.len() < 4
        || case.asks
        || case.method
        || signs.has(Veto::Always)
        || signs.barred() && !of_people(told)
    {
        return None;
    }
    if (told.quoted || told.speech_from.is_some()) && told.voice == Voice::Other {
        return sourced(case, thread);
    }
    if told.quoted || told.speech_from.is_some() {
        // "'We thought so,' she told us": the paper.
        if case.kind == Kind::News && told.voice == Voice::People && signs.source == Some(Source::ToldUs) {
            return None;
        }
        // 'Extremely sorry': a headline.
        if case.items.len() < 6 && !of_people(told) {
            return None;
        }
        return quoted(told.voice, signs);
    }
    if thread.aside && case.kind == Kind::InspectionReport {
        return None;
    }
    sourced(case, thread).or_else(|| narrated(case, thread))
}

/// What people and staff tell the inspectors is theirs to say as they like: "I'm happy", "it's very good".
fn of_people(told: &Told) -> bool {
    matches!(told.voice, Voice::People | Voice::Staff) && (told.quoted || told.speech_from.is_some())
}

fn quoted(voice: Voice, signs: &Signs<'_>) -> Option<(Speaker, &'static str)> {
    match voice {
        Voice::Regulator if signs.past() == Some(true) && (signs.topics() >= 1 || signs.score() >= 2) => {
            Some((Speaker::Regulator, "finding.regulator"))
        }
        // "NHS 111 is an essential part of urgent care" tells nothing that was found.
        Voice::Regulator if signs.past() == Some(false) && !(signs.telling() && signs.what() + signs.who() >= 2) => {
            None
        }
        Voice::Regulator if signs.score() >= 2 && signs.topics() >= 1 => {
            Some((Speaker::Regulator, "finding.regulator"))
        }
        Voice::Report if signs.score() >= 1 => Some((Speaker::Report, "finding.report")),
        Voice::Inspectors if signs.score() >= 1 => Some((Speaker::Inspectors, "finding.inspectors")),
        Voice::People => Some((Speaker::People, "finding.people")),
        Voice::Staff => Some((Speaker::Staff, "finding.staff")),
        _ => None,
    }
}

/// The sentence names its source.
fn sourced(case: &Case<'_>, thread: &Thread) -> Option<(Speaker, &'static str)> {
    let signs = case.signs;
    let score = || signs.score();
    let to_inspectors = case.kind == Kind::InspectionReport
        || thread.sourced
        || matches!(case.told.voice, Voice::Staff | Voice::People);
    let by_provider = case.kind == Kind::ProviderUpdate;
    let sourced = thread.sourced || thread.visited == Some(case.block);
    match signs.source {
        Some(Source::Inspectors)
            if score() >= 3 && (signs.topics() >= 1 || signs.past() == Some(true))
                || signs.past() == Some(true) && signs.topics() >= 1 =>
        {
            Some((Speaker::Inspectors, "finding.found"))
        }
        Some(Source::Told | Source::ToldUs)
            if score() >= 2 && to_inspectors && (signs.source == Some(Source::Told) || !by_provider) =>
        {
            let speaker = if case.told.voice == Voice::Staff {
                Speaker::Staff
            } else {
                Speaker::People
            };
            Some((speaker, "finding.told"))
        }
        None if case.told.voice == Voice::Regulator && score() >= 3 && signs.past() != Some(false) => {
            Some((Speaker::Regulator, "finding.regulator"))
        }
        Some(Source::Judged) if score() >= 3 && signs.topics() >= 1 && (sourced || !by_provider) => {
            Some((Speaker::Report, "finding.judged"))
        }
        Some(Source::Unnamed) if score() >= 4 && !is_own(case) && (sourced || !by_provider) => {
            Some((Speaker::Report, "finding.unnamed"))
        }
        _ => None,
    }
}

/// After "inspectors found" the next sentences drop the verb of saying.
fn narrated(case: &Case<'_>, thread: &Thread) -> Option<(Speaker, &'static str)> {
    let signs = case.signs;
    let present = thread.present.is_some_and(|b| case.block <= b + 4);
    // "It was not the first time.": too short to say of what.
    const SHORT: usize = 7;
    let headline = case.items.len() < 5;
    if headline || case.inspected || is_own(case) || signs.rates() || signs.past() == Some(false) && !present {
        return None;
    }
    let near = thread.active.is_some_and(|b| case.block <= b + 2);
    let next = thread.active.is_some_and(|b| case.block <= b + 1);
    let score = || signs.score();
    let turned = case.turns && case.kind == Kind::PressRelease && thread.sourced;
    // In its own release the regulator needs no "inspectors found" for what it plainly saw.
    let by_regulator = matches!(case.kind, Kind::PressRelease | Kind::AreaReview);
    let plainly =
        by_regulator && signs.past() == Some(true) && signs.telling() && signs.topics() >= 1 && !case.of_visit;
    let told = (next || turned) && signs.past() == Some(true) && signs.telling() && signs.topics() >= 1;
    let noted = next && signs.telling() && signs.what() >= 1;
    // Among what was found stands what was found: in the past, of staff, people or things, and no word of the visit.
    let here = thread.active == Some(case.block);
    // In the regulator's own texts it may stand anywhere behind the first that was found.
    let anywhere = next || matches!(case.kind, Kind::PressRelease | Kind::AreaReview) && thread.sourced;
    let telling = || signs.side().is_some() || next && signs.topics() > 1;
    let among = (here || anywhere && telling())
        && signs.past() == Some(true)
        && (signs.topics() >= 1 || signs.telling() && case.items.len() > SHORT)
        && !case.of_visit;
    // Papers tell the findings between what others say, without a source for each.
    let counts = case.items.iter().any(|i| i.class.has(Class::STATISTIC));
    let bare = case.kind == Kind::News
        && thread.sourced
        && signs.past() == Some(true)
        && signs.telling()
        && signs.what() >= 1
        && !counts;
    let enough = match case.kind {
        Kind::InspectionReport => {
            // Among what was found stands what was found.
            let goes_on = here && signs.past() == Some(true) && !case.of_visit;
            goes_on || score() >= 3 || present && score() >= 2
        }
        Kind::ProviderUpdate => {
            let tab = thread.tab && signs.past() == Some(true) && signs.topics() >= 1;
            (here || told || noted || tab) && score() >= 4 || here && among && signs.telling()
        }
        _ => told || among || (near || plainly || bare) && score() >= 4 || thread.sourced && score() >= 6,
    };
    enough.then_some((Speaker::Report, "finding.narration"))
}

/// Whether a sentence that names no source is about the inspection, its report or the ratings.
pub(super) fn is_of_visit(items: &[Item]) -> bool {
    const SUBJECT: usize = 4;
    let told = Class::PUBLISH
        .with(Class::RATED)
        .with(Class::RATING)
        .with(Class::GRADE)
        .with(Class::ELSEWHERE);
    let begins = &items[..items.len().min(SUBJECT)];
    begins.iter().any(|i| i.class.has(Class::CQC)) || items.iter().any(|i| i.class.has(told))
}

/// Whether what somebody says is what inspectors found: "said that inspectors had come across", "according to the report".
pub(super) fn relays(doc: &Document<'_>, items: &[Item]) -> bool {
    let told = Class::CQC.with(Class::PUBLISH);
    let by = |at: usize| items.iter().skip(at + 1).take(3).any(|i| i.class.has(told));
    let says = |n: &usize| items[*n].class.has(Class::SAY) && by(*n);
    let accords = |n: &usize| items[*n].reads(doc, &["according"]) && by(*n);
    (0..items.len()).any(|n| says(&n) || accords(&n))
}

/// Whether the inspectors or their report open a sentence or stand behind its "by".
pub(super) fn names_inspectors(doc: &Document<'_>, items: &[Item]) -> bool {
    const SUBJECT: usize = 3;
    let inspects = |i: &Item| i.class.has(Class::CQC) || i.reads(doc, &["inspectors", "inspector"]);
    let by = |n: usize| items[n].reads(doc, &["by"]) && items.iter().skip(n + 1).take(SUBJECT).any(inspects);
    items.iter().take(SUBJECT).any(inspects) || (0..items.len()).any(by)
}

/// Whether it says that somebody was inspected, or was not.
pub(super) fn is_inspected(doc: &Document<'_>, items: &[Item]) -> bool {
    let been = Class::BE.with(Class::NOT);
    // "hasn't been inspected" is folded into one item.
    let folded = |i: &Item| i.class.has(Class::CARRIED) && doc.slice(i.span).ends_with("inspected");
    items
        .windows(2)
        .any(|w| w[0].class.has(been) && w[1].reads(doc, VISITED))
        || items.iter().any(folded)
}

/// Whether it begins with the inspection.
pub(super) fn begins_inspected(doc: &Document<'_>, items: &[Item]) -> bool {
    const SUBJECT: usize = 4;
    items[..items.len().min(SUBJECT)].iter().any(|i| i.reads(doc, VISITED))
}

/// The words of a visit.
const VISITED: &[&str] = &[
    "inspected",
    "reinspected",
    "re-inspected",
    "inspectors",
    "inspection",
    "inspector",
];

/// Background, or what the writer says of itself; in the regulator's own texts "we" are the inspectors.
fn is_own(case: &Case<'_>) -> bool {
    let by_regulator = matches!(
        case.kind,
        Kind::InspectionReport | Kind::PressRelease | Kind::AreaReview
    );
    case.signs.has(Veto::Unsourced) || case.signs.has(Veto::Own) && !by_regulator
}

/// What a heading makes of the question in hand: "Is the service safe?" or "Safe" sets it, another heading ends it.
pub(super) fn heading_question(doc: &Document<'_>, items: &[Item], shape: Shape) -> Option<Option<Question>> {
    let words = items.iter().filter(|i| i.class.has(Class::WORD)).count();
    let asks = items.first().is_some_and(|i| matches!(doc.slice(i.span), "Is" | "Are")) && words <= 8;
    let heading = shape == Shape::Heading || asks;
    if !heading {
        return None;
    }
    Some(one_question(items).filter(|_| asks || words == 1))
}

/// The one question of a lead that rates: "rated outstanding for providing responsive services because".
pub(super) fn rated_question(items: &[Item]) -> Option<Question> {
    one_question(items).filter(|_| items.iter().any(|i| i.class.has(Class::RATING)))
}

fn one_question(items: &[Item]) -> Option<Question> {
    let mut named = items.iter().filter(|i| i.class.has(Class::QUESTION));
    let only = named.next()?;
    if named.next().is_some() {
        None
    } else {
        Question::ALL.get(only.value as usize).copied()
    }
}

/// "The service was not always safe.": what stands below the question of a report says no more than its rating.
pub(super) fn is_bare_answer(items: &[Item]) -> bool {
    let glue = Class::DET
        .with(Class::TYPE)
        .with(Class::BE)
        .with(Class::NOT)
        .with(Class::STOP)
        .with(Class::PRONOUN)
        .with(Class::FUNCTION);
    let mut asked = items.iter().filter(|i| i.class.has(Class::QUESTION));
    let one = asked.next().is_some() && asked.next().is_none();
    let subject = items.iter().take(2).any(|i| i.class.has(Class::TYPE));
    // "always", "consistently"
    let adverb = |i: &&Item| !i.class.has(glue.with(Class::QUESTION));
    one && subject && items.len() <= 8 && items.iter().filter(adverb).count() <= 1
}

/// What inspectors do at a visit.
pub(super) const METHODS: &[&str] = &[
    "spoke",
    "reviewed",
    "looked",
    "visited",
    "sampled",
    "checked",
    "met",
    "contacted",
    "received",
    "sought",
    "considered",
    "observed",
    "gathered",
    "requested",
    "interviewed",
    "asked",
    "telephoned",
    "examined",
    "toured",
    "inspected",
    "read",
    "talked",
    "rang",
    "picked",
    "saw",
];

/// "We spoke with six people and four relatives.": what the inspectors did, and nothing of what came of it.
pub(super) fn is_method(doc: &Document<'_>, items: &[Item]) -> bool {
    // "What people told us: We spoke with six people."
    let opens = items.first().is_some_and(|i| i.reads(doc, &["what", "how"]));
    let label = items.iter().take(6).position(|i| opens && i.class.has(Class::COLON));
    let items = label.map_or(items, |colon| &items[colon + 1..]);
    let inspects = |i: &Item| i.class.has(Class::CQC) || i.reads(doc, &["we", "they"]);
    let Some(who) = items.iter().take(5).position(inspects) else {
        return false;
    };
    // "We also spoke with"
    let through = |n: usize| items.get(n + 1).is_some_and(|i| i.reads(doc, &["through", "over"]));
    let does = |n: &usize| items[*n].reads(doc, METHODS) || items[*n].reads(doc, &["went"]) && through(*n);
    let Some(verb) = (who + 1..items.len().min(who + 3)).find(does) else {
        return false;
    };
    // "Inspectors also considered how well-led the trust was."
    let asks = items.get(verb + 1..).unwrap_or(&[]).iter().take(2);
    let looks = items[verb].reads(doc, &["considered", "looked", "assessed", "examined"]);
    if looks && asks.into_iter().any(|i| i.reads(doc, &["how", "whether", "if"])) {
        return true;
    }
    // Behind a clause of its own stands what they came upon.
    let telling = Class::BE
        .with(Class::HAVE)
        .with(Class::SAY)
        .with(Class::NOT)
        .with(Class::THAT);
    const FOUND: &[&str] = &["found", "saw", "did", "could", "noted", "heard", "being", "felt", "how"];
    let found = |i: &Item| i.class.has(telling) || i.reads(doc, FOUND);
    !items[verb + 1..].iter().any(found)
}

/// "This meant people were not always safe.": behind a rating, what such a rating means.
pub(super) fn defines_rating(doc: &Document<'_>, items: &[Item], before: &[Item]) -> bool {
    let word = |n: usize| items.get(n).map_or("", |i| doc.slice(i.span));
    let opens = word(0) == "This" && matches!(word(1), "meant" | "means");
    opens && before.iter().any(|i| i.class.has(Class::RATING.with(Class::SAME)))
}
