//! Questions and services that stand as a list below the rating that they share.
//!
//! "The following population groups were all rated inadequate:" and a line each for "older people" and "vulnerable
//! people"; "It was rated good in these areas:" above "Safe" and "Caring".

use super::attach::Told;
use super::claim::{Claim, Target};
use super::grids::heads_a_group;
use super::set::Set;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::{Item, Items};
use crate::text::{BlockKind, Document, Span};

/// A line that only names a group has at most so many items: "working age people (including those recently retired and students)".
const LABEL: usize = 16;

/// Words for what a list of services lists.
const GROUPS: &[&str] = &[
    "groups",
    "services",
    "departments",
    "specialties",
    "wards",
    "population groups",
    "patient groups",
    "core services",
];

/// What the lines below a sentence name.
pub(crate) struct List {
    set: Set,
    services: Vec<String>,
    span: Span,
}

impl List {
    /// "in these areas:" means those that are listed.
    pub fn lead_to(&self, told: &mut Told) {
        if !self.set.is_empty() {
            told.name(self.set);
        }
    }
}

/// The list below a sentence that ends in a colon, if each of its lines does nothing but name a question or a service.
pub(crate) fn below(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<List> {
    let lead = items.of(sentence);
    let areas = heads_areas(lead);
    // "Rated Good", alone on its line
    let rated = lead.len() <= 4 && lead.first()?.class.has(Class::RATED) && heads_a_group(lead).is_some();
    if !(areas || rated || lead.last()?.class.has(Class::COLON)) || !lead.iter().any(|i| i.class.has(Class::RATING)) {
        return None;
    }
    let at = doc.sentences.get(sentence)?.block;
    let own = doc.blocks.get(at)?;
    if own.sentences.end != sentence + 1 || own.kind == BlockKind::Row {
        return None;
    }
    let kind = doc.blocks.get(at + 1)?.kind;
    let mut list = List {
        set: Set::default(),
        services: Vec::new(),
        span: own.span,
    };
    let (mut lines, mut known) = (0, 0);
    // "care for six services which were all rated inadequate:" is followed by services, however they are worded.
    let grouped = lead.iter().any(|i| i.class.has(Class::SERVICE) || i.reads(doc, GROUPS));
    for (n, block) in doc.blocks[at + 1..].iter().enumerate() {
        let listed = kind == BlockKind::Bullet || kind == BlockKind::Heading && (n == 0 || areas || !block.after_gap);
        if block.kind != kind || !listed {
            break;
        }
        let line = items.of(block.sentences.start);
        if let Some(set) = questions(line) {
            list.set = list.set.with(set);
            known += 1;
        } else if names_a_service(line) {
            list.services.push(label(doc.slice(block.span)));
            known += 1;
        } else if grouped && is_short_of_verbs(line) {
            list.services.push(label(doc.slice(block.span)));
        } else if kind == BlockKind::Bullet {
            return None;
        } else {
            break;
        }
        list.span = list.span.cover(block.span);
        lines += 1;
    }
    let one = rated && kind == BlockKind::Bullet;
    (lines > usize::from(!one) && 2 * known >= lines).then_some(list)
}

/// "Areas rated inadequate", above "Safe" and "Well-led": of no whole, whatever stands below.
pub(crate) fn heads_areas(lead: &[Item]) -> bool {
    let plain = Class::AREA
        .with(Class::RATED)
        .with(Class::RATING)
        .with(Class::DET)
        .with(Class::PREP)
        .with(Class::FUNCTION);
    lead.len() <= 5
        && lead.iter().any(|i| i.class.has(Class::AREA))
        && lead.last().is_some_and(|i| i.class.has(Class::RATING))
        && lead.iter().all(|i| i.class.has(plain))
}

/// "Safe", "being well-led", "Is it caring?": the questions of a line that says nothing else.
fn questions(line: &[Item]) -> Option<Set> {
    let glue = Class::BE
        .with(Class::DET)
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::PREP)
        .with(Class::FUNCTION)
        .with(Class::STOP)
        .with(Class::COMMA)
        .with(Class::AND);
    let other = Class::RATING.with(Class::NOT).with(Class::OVERALL);
    let plain = |i: &Item| i.class.has(Class::QUESTION) || i.class.has(glue) && !i.class.has(other);
    if line.len() > LABEL || !line.iter().all(plain) {
        return None;
    }
    let asked = line.iter().filter(|i| i.class.has(Class::QUESTION));
    let asked = asked.filter_map(|i| Question::ALL.get(i.value as usize));
    asked.map(|q| Set::of(*q)).reduce(Set::with)
}

/// What tells something of a service.
const TELLS: Class = Class::RATING
    .with(Class::QUESTION)
    .with(Class::BE)
    .with(Class::HAVE)
    .with(Class::MODAL)
    .with(Class::NOT)
    .with(Class::NAME);

/// "people with a mental illness (dementia among them)": a few words and none that tells anything.
fn is_short_of_verbs(line: &[Item]) -> bool {
    let bare = line.iter().position(|i| i.class.has(Class::OPEN)).unwrap_or(line.len());
    let ends = line.last().is_some_and(|i| i.class.has(Class::STOP));
    bare <= 7 && line.len() <= LABEL && !ends && !line[..bare].iter().any(|i| i.class.has(TELLS))
}

/// Whether a line names a service and says nothing of it.
fn names_a_service(line: &[Item]) -> bool {
    let glue = Class::AND
        .with(Class::COMMA)
        .with(Class::DET)
        .with(Class::PREP)
        .with(Class::STOP)
        .with(Class::FUNCTION);
    let bare = line.iter().position(|i| i.class.has(Class::OPEN)).unwrap_or(line.len());
    let told = |i: &&Item| !i.class.has(Class::SERVICE.with(Class::PEOPLE).with(glue));
    line.len() <= LABEL
        && line.iter().take(3).any(|i| i.class.has(Class::SERVICE))
        && !line[..bare].iter().any(|i| i.class.has(TELLS))
        && line[..bare].iter().filter(told).count() == 0
}

/// "in the following areas:", "for the care of these groups:": what stands between a rating and the colon has no verb of its own.
fn leads(between: &[Item]) -> bool {
    let other = Class::BE
        .with(Class::HAVE)
        .with(Class::BUT)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::REL)
        .with(Class::MODAL);
    between.len() <= 9
        && !between
            .iter()
            .any(|i| i.class.has(other) && !i.class.has(Class::SERVICE))
}

/// A line as the name of a service.
fn label(line: &str) -> String {
    let bare = line.trim_end_matches(['.', ';', ',', ' ']);
    let bare = bare.strip_suffix(" and").unwrap_or(bare);
    bare.trim_end_matches([';', ',', ' ']).to_lowercase()
}

/// Gives the rating of a lead to what is listed below it. A lead that asks something itself keeps what it says.
pub(crate) fn spread(doc: &Document<'_>, lead: &[Item], list: &List, claims: &mut Vec<Claim>) {
    let Some(value) = lead.iter().rposition(|i| i.class.has(Class::RATING)) else {
        return;
    };
    // "good overall, with these departments:" rates the whole.
    let whole = lead[value.saturating_sub(1)..]
        .iter()
        .any(|i| i.class.has(Class::OVERALL));
    // "its care for six services" asks nothing.
    let asks = |i: &Item| i.class.has(Class::QUESTION) && !i.reads(doc, &["care"]);
    if whole || lead.iter().any(asks) || !leads(&lead[value + 1..]) {
        return;
    }
    let Some(mut last) = claims.pop() else { return };
    if !matches!(last.value.to, Target::Is(_)) {
        claims.push(last);
        return;
    }
    last.span = last.span.cover(list.span);
    last.set = list.set;
    last.services.clear();
    last.entry = "list.below";
    if !list.set.is_empty() {
        claims.push(last.clone());
    }
    if !list.services.is_empty() {
        last.set = Set::of(Question::Overall);
        last.services.clone_from(&list.services);
        claims.push(last);
    }
}
