//! Findings: sentences and list items that state something specific that the inspectors found.
//!
//! "Inspectors found that the fridge was too warm." is one; so is the line "Call bells rang unanswered" under
//! "Inspectors found:", and a sentence of the regulator's quotation. Ratings, actions, promises, what the provider
//! says, background and general verdicts are none.

mod clause;
mod judge;
mod lists;
mod polarity;
mod settle;
#[cfg(test)]
mod sides;
mod signs;
mod sources;

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("findings.sources", sources::SOURCES)
        .chain(of_cues("findings.topics", sources::TOPICS))
        .chain(of_cues("findings.vetoes", sources::VETOES))
        .chain(lists::rules())
        .chain(polarity::rules())
}

#[cfg(test)]
mod tests;

use super::items::{Item, Items};
use super::rules::{Rule, of_cues};
use super::speech::{Told, Voice};
use crate::lexicon::{Class, Lexicon};
use crate::model::{Kind, Polarity, Question, Speaker};
use crate::text::{BlockKind, Document, Span};
use judge::{
    Case, Shape, Thread, begins_inspected, defines_rating, heading_question, is_bare_answer, is_inspected, is_method,
    is_of_visit, is_statement, judge, names_inspectors, rated_question, relays, shape,
};
use lists::{Lead, Lists, Place};
use rustc_hash::FxHashSet;
use settle::{Draft, settle};
use signs::{Signs, Tables};
use sources::{Source, Veto};

/// A finding as a document tells it; whose it is, and of which inspection, is settled later.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// Its text.
    pub span: Span,
    /// Concern or positive.
    pub polarity: Polarity,
    /// Who it comes from.
    pub speaker: Speaker,
    /// The key question, where the text tells one.
    pub question: Option<Question>,
    /// The sentence in which it begins.
    pub sentence: usize,
    /// What read it.
    pub entry: &'static str,
}

/// What speaks of an inspection.
const INSPECTS: Class = Class::CQC.with(Class::INSPECT);

/// An introduction of the speaker that is longer than this is no part of the finding's text.
const INTRODUCTION: u32 = 55;

/// The compiled tables.
#[derive(Debug)]
pub(crate) struct Findings {
    tables: Tables,
    lists: Lists,
}

/// A document while it is read.
struct Page<'t, 'd> {
    doc: &'d Document<'t>,
    items: &'d Items,
    told: &'d [Told],
    kind: Kind,
    drafts: Vec<Draft>,
    seen: FxHashSet<String>,
    thread: Thread,
    /// The key question that the lead of the list in hand rates.
    asked: Option<Question>,
}

impl Page<'_, '_> {
    /// Keeps a draft; captions and pull quotes say a thing twice.
    fn keep(&mut self, mut draft: Draft) {
        let text = self.doc.slice(draft.finding.span);
        if !self.seen.insert(key(text)) {
            return;
        }
        let listed = self.asked.filter(|_| draft.place.list.is_some());
        draft.finding.question = listed.or(self.thread.question);
        self.drafts.push(draft);
    }
}

/// The first letters and digits of a text, in lower case.
fn key(text: &str) -> String {
    const LENGTH: usize = 60;
    let mut out = String::with_capacity(LENGTH);
    for c in text.chars().filter(|c| c.is_alphanumeric()).take(LENGTH) {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
    out
}

impl Findings {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Findings, String> {
        Ok(Findings {
            tables: Tables::compile(lexicon)?,
            lists: Lists::compile(lexicon)?,
        })
    }

    /// The findings of a document, in its order.
    pub fn read(&self, doc: &Document<'_>, items: &Items, told: &[Told], kind: Kind) -> Vec<Finding> {
        if kind == Kind::Other {
            return Vec::new();
        }
        let mut page = Page {
            doc,
            items,
            told,
            kind,
            drafts: Vec::new(),
            seen: FxHashSet::default(),
            thread: Thread::default(),
            asked: None,
        };
        for (n, place) in self.lists.places(doc, items).into_iter().enumerate() {
            if doc.blocks[n].sentences.is_empty() {
                continue;
            }
            if place.list.is_some() {
                self.item(&mut page, n, place)
            } else {
                self.block(&mut page, n, place)
            }
        }
        settle(page.drafts)
    }

    /// A block outside lists.
    fn block(&self, page: &mut Page<'_, '_>, n: usize, place: Place) {
        let (doc, items) = (page.doc, page.items);
        let block = &doc.blocks[n];
        let last = block.sentences.end - 1;
        page.asked = rated_question(items.of(last)).filter(|_| place.leads);
        let shape = shape(doc, block, page.told);
        if let Some(question) = heading_question(doc, items.of(block.sentences.start), shape) {
            page.thread.question = question;
        }
        if shape == Shape::Heading {
            self.heading(page, n, place);
            return;
        }
        for s in block.sentences.clone() {
            let signs = self.tables.signs(speech_items(page, s));
            // An item of no list is a menu or a category, unless it names its source; a lead is no finding.
            if block.kind == BlockKind::Bullet && signs.source.is_none() || place.leads && s == last {
                continue;
            }
            self.sentence(page, s, &signs, shape, place);
        }
    }

    /// A heading begins a section; a line below a tab is a finding itself.
    fn heading(&self, page: &mut Page<'_, '_>, n: usize, place: Place) {
        let block = &page.doc.blocks[n];
        let text = page.doc.slice(block.span);
        page.thread.heading(text, n);
        let first = block.sentences.start;
        if page.kind == Kind::ProviderUpdate && page.thread.tab && !page.told[first].noise {
            let signs = self.tables.signs(page.items.of(first));
            if is_statement(text, &signs) {
                self.keep_block(page, n, place);
            }
        }
    }

    fn sentence(&self, page: &mut Page<'_, '_>, s: usize, signs: &Signs<'_>, shape: Shape, place: Place) {
        let items = speech_items(page, s);
        let block = page.doc.sentences[s].block;
        let asks = items.last().is_some_and(|i| page.doc.slice(i.span) == "?");
        let inspected = is_inspected(page.doc, items);
        let case = Case {
            items,
            told: &page.told[s],
            signs,
            kind: page.kind,
            block,
            shape,
            asks,
            turns: turns(page.doc, items),
            method: is_method(page.doc, items)
                || is_bare_answer(items)
                || s > 0 && defines_rating(page.doc, items, page.items.of(s - 1)),
            of_visit: is_of_visit(items) || inspected || begins_inspected(page.doc, items),
            inspected,
            relays: relays(page.doc, items),
            relayed: names_inspectors(page.doc, quotation(items, &page.told[s])),
            inspects: items.iter().any(|i| i.class.has(INSPECTS)),
            they: items.first().is_some_and(|i| i.reads(page.doc, &["they", "it"])),
        };
        match judge(&case, &page.thread) {
            Some((speaker, entry)) => {
                page.thread.active = Some(block);
                if case.relayed && page.told[s].voice == Voice::Other {
                    page.thread.relayed = Some(block);
                }
                let finding = Finding {
                    span: said(page, s),
                    polarity: Polarity::Concern,
                    speaker,
                    question: None,
                    sentence: s,
                    entry,
                };
                page.keep(Draft {
                    finding,
                    side: signs.side(),
                    plain: signs.plain(),
                    place,
                    block,
                    turns: case.turns,
                });
            }
            None if signs.source == Some(Source::Inspectors) => page.thread.active = Some(block),
            None if page.told[s].voice == Voice::Other => page.thread.active = None,
            None => {}
        }
        page.thread.sourced |= signs.source.is_some();
        if case.inspects {
            page.thread.visited = Some(block);
        }
    }

    /// A line of a list.
    fn item(&self, page: &mut Page<'_, '_>, n: usize, place: Place) {
        let first = page.doc.blocks[n].sentences.start;
        let Some(lead) = place.lead.filter(|_| !page.told[first].noise) else {
            return;
        };
        let items = page.items.of(first);
        // "Dr Orr said the boiler had been replaced.": a line of minutes.
        const TITLES: &[&str] = &["dr", "mr", "mrs", "ms", "miss", "cllr", "he", "she"];
        let titled = items.first().is_some_and(|i| i.reads(page.doc, TITLES));
        if titled && page.told[first].voice == Voice::Other && !names_inspectors(page.doc, items) {
            return;
        }
        let signs = self.tables.signs(items);
        let past = signs.past() != Some(false) && !signs.has(Veto::Own);
        let fits = match lead {
            // Under a lead that tells nothing an item has to speak for itself.
            Lead::More => signs.source.is_some() || past && signs.side().is_some() && signs.what() >= 1,
            // Among orders only what was wrong: "Fridges were not checked".
            Lead::Orders => {
                signs.past() == Some(true)
                    && signs.plain()
                    && signs.side() == Some(Polarity::Concern)
                    && !signs.has(Veto::Prose)
            }
            _ => true,
        };
        if fits && is_specific(page.doc, items, &signs) {
            self.keep_block(page, n, place);
        }
    }

    /// Whether the last sentence of an item tells that what was wrong is right now: "It was now tested every month."
    fn is_mended(&self, page: &Page<'_, '_>, n: usize) -> bool {
        let sentences = page.doc.blocks[n].sentences.clone();
        let last = sentences.clone().skip(1).next_back().map(|s| page.items.of(s));
        last.is_some_and(|items| {
            let now = items.iter().take(5).any(|i| i.class.has(Class::NOW));
            now && self.tables.side(items) == Some(Polarity::Positive)
        })
    }

    /// Keeps a whole block: an item is one finding however many sentences it has.
    fn keep_block(&self, page: &mut Page<'_, '_>, n: usize, place: Place) {
        let block = &page.doc.blocks[n];
        let first = block.sentences.start;
        let weight = self.tables.weight(page.items.of(first));
        let own = weight.side();
        let rest = || {
            block
                .sentences
                .clone()
                .skip(1)
                .find_map(|s| self.tables.side(page.items.of(s)))
        };
        let mended = || own == Some(Polarity::Concern) && self.is_mended(page, n);
        let side = if place.lead == Some(Lead::PutRight) || mended() {
            Some(Polarity::Positive)
        } else {
            own.or_else(rest)
        };
        let finding = Finding {
            span: block.span,
            polarity: Polarity::Concern,
            speaker: Speaker::Inspectors,
            question: None,
            sentence: first,
            entry: "finding.item",
        };
        page.keep(Draft {
            finding,
            side,
            plain: weight.is_plain(),
            place,
            block: n,
            turns: false,
        });
    }
}

/// The items that count: who introduces a long speech says nothing of care.
fn speech_items<'i>(page: &Page<'_, 'i>, s: usize) -> &'i [Item] {
    let items = page.items.of(s);
    let told = page.told[s];
    let from = match told.speech_from {
        Some(start) if told.voice == Voice::Regulator => items.iter().position(|i| i.span.start >= start),
        _ => None,
    };
    from.map_or(items, |n| &items[n..])
}

/// What somebody says, without who says it.
fn quotation<'i>(items: &'i [Item], told: &Told) -> &'i [Item] {
    let from = told
        .speech_from
        .and_then(|start| items.iter().position(|i| i.span.start >= start));
    from.map_or(items, |n| &items[n..])
}

/// The text of a sentence, without a long introduction of who says it.
fn said(page: &Page<'_, '_>, s: usize) -> Span {
    let span = page.doc.sentences[s].span;
    let told = page.told[s];
    // Who of the people speaks is part of what was found.
    let official = !matches!(told.voice, Voice::People | Voice::Staff);
    match told.speech_from {
        Some(start) if official && start > span.start + INTRODUCTION => Span { start, end: span.end },
        _ => span,
    }
}

/// Whether a list item says something of its own: no rating, action, order, question or label.
fn is_specific(doc: &Document<'_>, items: &[Item], signs: &Signs<'_>) -> bool {
    let words = items.iter().filter(|i| i.class.has(Class::WORD)).count();
    let thin = words < 2 || words < 5 && signs.side().is_none();
    let acts = signs.has(Veto::Always) && signs.what() + signs.who() < 4;
    let graded = items.iter().filter(|i| i.class.has(Class::RATING)).count();
    let rates = signs.has(Veto::Rating) && (signs.rates() || signs.what() <= 1) || graded >= 2;
    let process = signs.has(Veto::Prose) && !signs.plain();
    // "Regulation 12: Safe care and treatment"
    let names_rule = items.first().is_some_and(|i| doc.slice(i.span) == "Regulation");
    let order = signs.has(Veto::Order) || names_rule || items.first().is_some_and(|i| is_order(doc.slice(i.span)));
    let asks = items.iter().any(|i| doc.slice(i.span) == "?");
    // "3. Safe systems, pathways and transitions – 2": a score out of four.
    let scored = matches!(items, [.., dash, number] if dash.class.has(Class::DASH.with(Class::COLON)) && number.class.has(Class::NUMBER));
    !(scored || thin || acts || rates || process || order || asks)
}

/// "However, ...", "Staff, though, were ...", "By contrast", "On the other hand".
fn turns(doc: &Document<'_>, items: &[Item]) -> bool {
    let word = |i: usize| items.get(i).map_or("", |x| doc.slice(x.span));
    (0..items.len().min(4)).any(|i| is_turn(word(i)))
        || (1..items.len().min(10)).any(|i| match word(i) {
            "however" | "though" => word(i - 1) == "," && word(i + 1) == ",",
            "hand" => word(i - 1) == "other",
            "contrast" => matches!(word(i - 1), "By" | "by" | "In" | "in"),
            "story" => word(i - 1) == "different",
            _ => false,
        })
}

/// "However", "But": the sentence turns away from the one before.
fn is_turn(word: &str) -> bool {
    const TURNS: [&str; 5] = ["however", "but", "nevertheless", "conversely", "yet"];
    TURNS.iter().any(|turn| word.eq_ignore_ascii_case(turn))
}

/// A verb that opens an order or a plan: "Ensure", "Making".
fn is_order(word: &str) -> bool {
    matches!(
        word,
        "Ensure"
            | "Make"
            | "Establish"
            | "Continue"
            | "Review"
            | "Improve"
            | "Put"
            | "Implement"
            | "Introduce"
            | "Keep"
            | "Take"
            | "Carry"
            | "Draw"
            | "Stop"
            | "Give"
            | "Provide"
            | "Develop"
            | "Look"
            | "Making"
            | "Improving"
            | "Investing"
            | "Developing"
            | "Ensuring"
            | "Introducing"
            | "Creating"
            | "Reducing"
            | "Recruiting"
            | "Increasing"
            | "Giving"
            | "Ending"
            | "Working"
    )
}
