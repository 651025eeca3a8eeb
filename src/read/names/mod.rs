//! Practices: their names, short forms, kinds, places and providers.
//!
//! "Ferry Row Surgery in Selby, run by Oake Care Ltd, has been rated good" gives one [`Candidate`], Ferry Row Surgery,
//! with the place Selby and the provider Oake Care Ltd; the provider itself goes to [`Found::others`].
//!
//! Runs of capitals (`runs`) become entities (`entities`); the table `roles` says what sentences tell of them, `lists`
//! finds lines that list one service each; `choose` decides which entities the document reports on, and `types`,
//! `places` and `providers` complete them. [`Names::fold`] then puts one item in the place of each mention.

mod alone;
#[cfg(test)]
mod cases;
mod choose;
mod doctors;
mod entities;
mod headings;
mod lists;
mod parts;
mod places;
mod providers;
mod report;
mod roles;
mod runs;
mod small;
#[cfg(test)]
mod tests;
mod titled;
mod types;
mod weigh;
mod words;

use super::items::{Item, Items, merge};
use crate::lexicon::{Class, Lexicon};
use crate::model::ServiceType;
use crate::read::ratings::sheets::Sheets;
use crate::text::{Document, Span, bytes};
use entities::Entities;
use roles::{Roles, Said};
use runs::{Folded, Run, Tok};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{OnceCell, RefCell};
use types::Topic;
pub(crate) use words::is_county;
use words::{Head, Words, is_house_word};

use super::ratings::attach::OTHERS;
use super::rules::Rule;

/// A service that the document reports on.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    /// Its fullest name.
    pub name: String,
    /// Where the name was read.
    pub span: Span,
    /// Other names for it.
    pub aliases: Vec<String>,
    /// What it does.
    pub service_type: Option<ServiceType>,
    /// Where it is, with the passages.
    pub place: Vec<(String, Span)>,
    /// Who runs it, with the passage.
    pub provider: Option<(String, Span)>,
    /// The regulator's id.
    pub location_id: Option<String>,
    /// How much of the document it takes: mentions, more for the title and for being inspected.
    pub prominence: usize,
}

/// An organisation that the document only mentions.
#[derive(Clone, Debug)]
pub(crate) struct Other {
    /// Its fullest name.
    pub name: String,
    /// What it does, as far as its name says.
    pub service_type: Option<ServiceType>,
    /// Whether its name, or what the text says, makes it a service and not somebody who runs services.
    pub service: bool,
    /// Whether it is a service that the text tells of for its own sake: what follows may be of this one.
    pub told_of: bool,
    /// Whether it is named once, in running text.
    pub once: bool,
}

/// The names of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// Services that the document reports on, in the order of the text.
    pub practices: Vec<Candidate>,
    /// Organisations that it only mentions.
    pub others: Vec<Other>,
    /// Every mention: sentence, passage, and the value of its item.
    mentions: Vec<(usize, Span, u32)>,
}

impl Found {
    /// For each practice, service, trust and council that is named, whether it is a practice, and the first and last sentence
    /// that names it.
    pub fn extents(&self) -> Vec<(bool, usize, usize)> {
        let runs = [ServiceType::NhsTrust, ServiceType::LocalAuthority];
        let mut out: FxHashMap<u32, (bool, usize, usize)> = FxHashMap::default();
        for (sentence, _, value) in &self.mentions {
            let other = value.checked_sub(OTHERS).and_then(|n| self.others.get(n as usize));
            let counts = |o: &Other| o.service || o.service_type.is_some_and(|k| runs.contains(&k));
            if *value >= OTHERS && !other.is_some_and(counts) {
                continue;
            }
            let extent = out.entry(*value).or_insert((*value < OTHERS, *sentence, *sentence));
            extent.2 = extent.2.max(*sentence);
            extent.1 = extent.1.min(*sentence);
        }
        out.into_values().collect()
    }

    /// The sentences that name a practice.
    pub fn named(&self) -> impl Iterator<Item = usize> + '_ {
        let practices = self.mentions.iter().filter(|(_, _, value)| *value < OTHERS);
        practices.map(|(sentence, ..)| *sentence)
    }

    /// Leaves out the mentions in some sentences: a line about other news brings nobody into focus.
    pub fn leave_out(&mut self, sentence: impl Fn(usize) -> bool) {
        self.mentions.retain(|m| !sentence(m.0));
    }
}

/// The compiled tables.
#[derive(Debug)]
pub(crate) struct Names {
    words: Words,
    roles: Roles,
}

impl Names {
    /// Compiles the tables; `Err` tells the first mistake in them.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Names, String> {
        Ok(Names {
            words: Words::new(),
            roles: Roles::compile(lexicon)?,
        })
    }

    /// Finds the names of a document.
    pub fn find(&self, doc: &Document<'_>, items: &Items, sheets: &Sheets) -> Found {
        let folded = Folded::of(doc);
        let text = self.text(doc, &folded, items);
        let chosen = choose::choose(&text, sheets);
        report::report(&text, &chosen)
    }

    /// Puts one item in the place of each mention: the index of a practice, or [`OTHERS`] and the index of another.
    pub fn fold(&self, items: &Items, found: &Found) -> Items {
        let mut mentions = found.mentions.iter().peekable();
        items.map(|sentence, list, out| {
            while mentions.peek().is_some_and(|m| m.0 < sentence) {
                mentions.next();
            }
            let mut here = Vec::new();
            while let Some((_, span, value)) = mentions.next_if(|m| m.0 == sentence) {
                here.push((*span, *value));
            }
            fold_sentence(list, &here, out);
        })
    }

    /// The document with its runs looked up and what is said of them.
    fn text<'a, 'd>(&'a self, doc: &'a Document<'d>, folded: &'d Folded, items: &'a Items) -> Text<'a, 'd> {
        let toks = runs::tokens(doc, folded, &self.words);
        let mut runs = runs::all(doc, &toks, &self.words);
        parts::join(&mut runs, &toks);
        small::complete(doc, &toks, &self.words, &mut runs);
        headings::complete(doc, &toks, &self.words, items, &mut runs);
        find_short_trusts(&mut runs, &toks);
        find_bare_trust(&mut runs, &toks, &self.words);
        let small = SmallWords::default();
        titled::describe(doc, &toks, &self.words, &small, &mut runs);
        let entities = entities::group(&mut runs, &toks, choose::is_about_area(&toks));
        let plain = ordinary(doc, &toks, &runs, &entities);
        let mut mentions: Vec<(usize, Span, u32)> = runs
            .iter()
            .enumerate()
            .filter(|(n, _)| !plain[*n])
            .map(|(n, r)| (r.sentence, whole(&toks, r), n as u32))
            .collect();
        mentions.sort_by_key(|m| (m.0, m.1));
        let named = self.fold(
            items,
            &Found {
                mentions,
                ..Found::default()
            },
        );
        let said = (0..doc.sentences.len()).map(|s| self.roles.find(named.of(s))).collect();
        Text {
            doc,
            words: &self.words,
            toks,
            runs,
            entities,
            items: named,
            lexed: items,
            said,
            quiet: quiet(doc),
            topic: OnceCell::new(),
            called: RefCell::default(),
            within: OnceCell::new(),
            small,
        }
    }
}

/// "A report on Oake Teaching ... The trust's rating has gone down": in a text that names no trust in full, and speaks of "the trust"
/// again and again, the name last told before is that of one, whatever it ends in.
fn find_bare_trust(runs: &mut [Run], toks: &[Tok<'_>], words: &Words) {
    const OFTEN: usize = 3;
    let the_trust = |n: usize| toks[n].folded == "trust" && !toks[n].capital && n > 0 && toks[n - 1].folded == "the";
    let mut told = (0..toks.len()).filter(|n| the_trust(*n));
    let Some(first) = told.next().filter(|_| told.count() + 1 >= OFTEN) else {
        return;
    };
    let full = |r: &Run| matches!(r.head, Some(Head::Trust | Head::Council));
    let of_health = |t: &Tok<'_>| matches!(t.folded, "hospital" | "hospitals" | "ambulance" | "nhs");
    if runs.iter().any(full) || !toks.iter().any(of_health) {
        return;
    }
    let place = |r: &Run| {
        let led = r.tokens.start.checked_sub(1).map_or("", |n| toks[n].folded);
        matches!(led, "in" | "near" | "at" | "across" | "around" | "from" | ",")
    };
    let person = |r: &Run| r.doctor || r.words.len() > 1 && words.flags(&r.words[0]) & words::FIRST_NAME != 0;
    let before = runs.iter().rev().filter(|r| r.tokens.end <= first);
    let name = before
        .filter(|r| !place(r) && !person(r) && r.head != Some(Head::Body))
        .take(1)
        .find(|r| matches!(r.head, None | Some(Head::Company)) && r.words.len() > 1)
        .map(|r| r.words.clone());
    if let Some(name) = name {
        let same = |r: &&mut Run| r.words == name;
        runs.iter_mut().filter(same).for_each(|r| r.head = Some(Head::Trust));
    }
}

/// "The North Elm Trust ... The trust runs Oake Hospital": a text on a hospital may leave out the "NHS" of its trust.
fn find_short_trusts(runs: &mut [Run], toks: &[Tok<'_>]) {
    let short =
        |r: &Run| r.head == Some(Head::Company) && r.words.len() > 1 && r.words.last().is_some_and(|w| w == "trust");
    if !runs.iter().any(short) {
        return;
    }
    let hospital = |r: &Run| matches!(r.head, Some(Head::Service(k) | Head::Weak(k)) if k == ServiceType::Hospital);
    let full = |r: &Run| r.head == Some(Head::Trust);
    let the = |w: &[Tok<'_>]| w[0].folded == "the" && w[1].text == "trust";
    if runs.iter().any(hospital) && !runs.iter().any(full) && toks.windows(2).any(the) {
        runs.iter_mut()
            .filter(|r| short(r))
            .for_each(|r| r.head = Some(Head::Trust));
    }
}

/// For each run whether it is an ordinary word that has its capital from opening a sentence.
fn ordinary(doc: &Document<'_>, toks: &[Tok<'_>], runs: &[Run], entities: &Entities) -> Vec<bool> {
    let opens = |n: usize| runs[n].tokens.start == doc.sentences[runs[n].sentence].tokens.start;
    let inside: FxHashSet<&str> = (0..runs.len())
        .filter(|n| !opens(*n))
        .map(|n| runs[n].words[0].as_str())
        .collect();
    let plain = |e: usize| {
        let entity = &entities.list[e];
        !inside.contains(runs[entity.name].words[0].as_str())
            && entity.head.is_none()
            && runs[entity.name].words.len() == 1
            && entity
                .runs
                .iter()
                .all(|r| opens(*r) && doc.sentences[runs[*r].sentence].tokens.len() > 3)
            && !entity
                .runs
                .iter()
                .any(|r| told_of(toks, &runs[*r]) || places::heads_line(toks, &runs[*r]))
    };
    let plain: Vec<bool> = (0..entities.list.len()).map(plain).collect();
    entities.of_run.iter().map(|e| e.is_some_and(|e| plain[e])).collect()
}

/// "Fairways, in Selby, ...", "Fairways is a nursing home", "Rosebank was": only a name goes on so, if it is nowhere in lower case.
fn told_of(toks: &[Tok<'_>], run: &Run) -> bool {
    let word = |n: usize| toks.get(run.tokens.end + n).map_or("", |t| t.folded);
    let goes_on = match word(0) {
        "," => matches!(
            word(1),
            "in" | "near" | "on" | "which" | "a" | "an" | "based" | "run" | "owned" | "part" | "operated" | "home"
        ),
        "-" | "–" | "—" => matches!(word(1), "a" | "an"),
        "is" => {
            is_house_word(&run.words[0])
                || matches!(
                    word(1),
                    "a" | "an" | "run" | "owned" | "managed" | "operated" | "home" | "registered" | "part"
                )
        }
        // "Rosebank has been rated good", "Seaview was seen in May"
        "was" | "has" | "had" | "requires" | "remains" | "got" | "fared" | "fell" | "went" | "dropped" => {
            is_house_word(&run.words[0]) || alone::sought::acts_behind(toks, run.tokens.end)
        }
        // "Fairways in Selby was ..."; staff in Selby were.
        "in" | "near" => {
            toks.get(run.tokens.end + 1).is_some_and(Tok::names)
                && (2..8).any(|n| matches!(word(n), "was" | "is" | "has" | "requires" | "remains" | "gets"))
        }
        _ => alone::sought::acts_behind(toks, run.tokens.end),
    };
    goes_on && !toks.iter().any(|t| !t.capital && t.text == run.words[0])
}

/// The passage of a run, a final `'s` included.
fn whole(toks: &[Tok<'_>], run: &Run) -> Span {
    toks[run.tokens.start].span.cover(toks[run.tokens.end - 1].span)
}

/// Replaces the items that each mention covers by one.
fn fold_sentence(list: &[Item], mentions: &[(Span, u32)], out: &mut Vec<Item>) {
    if mentions.is_empty() {
        out.extend_from_slice(list);
        return;
    }
    let mut at = 0;
    let mut next = mentions.iter().peekable();
    while let Some(item) = list.get(at) {
        while next.peek().is_some_and(|(span, _)| span.end <= item.span.start) {
            next.next();
        }
        match next.peek() {
            Some((span, value)) if item.span.start < span.end && item.span.end > span.start => {
                let mut end = at + 1;
                while list.get(end).is_some_and(|i| i.span.start < span.end) {
                    end += 1;
                }
                out.push(merge(&list[at..end], Class::NAME, *value));
                at = end;
                next.next();
            }
            _ => {
                out.push(*item);
                at += 1;
            }
        }
    }
}

/// A document with everything that is known of its names.
struct Text<'a, 'd> {
    doc: &'a Document<'d>,
    words: &'a Words,
    toks: Vec<Tok<'d>>,
    runs: Vec<Run>,
    entities: Entities,
    /// Items in which each run is one, its value the number of the run.
    items: Items,
    /// The items as the lexicon has them, whatever may be a name.
    lexed: &'a Items,
    /// For each sentence what it says of the names in it.
    said: Vec<Vec<Said>>,
    /// Whether a sentence is a line about other news.
    quiet: Vec<bool>,
    /// What the text is about, worked out when first asked for.
    topic: OnceCell<Topic>,
    /// What the text calls the entities that were asked for, by the run that names them.
    called: RefCell<FxHashMap<usize, Option<ServiceType>>>,
    /// The first words of the names that stand within a sentence and are not shouted.
    within: OnceCell<FxHashSet<String>>,
    small: SmallWords<'d>,
}

/// Of the words that stand somewhere with a capital whether they stand somewhere with a small letter; worked out when first
/// asked for.
#[derive(Debug, Default)]
struct SmallWords<'d>(OnceCell<FxHashMap<&'d str, bool>>);

impl<'d> SmallWords<'d> {
    /// Whether a word stands somewhere with a small letter.
    fn has(&self, toks: &[Tok<'d>], word: &str) -> bool {
        // Only words with a capital are asked for.
        let small = self.0.get_or_init(|| {
            let capital = toks.iter().filter(|t| t.capital);
            let mut small: FxHashMap<&str, bool> = capital.map(|t| (t.folded, false)).collect();
            let mut lengths = [0u32; 32];
            let place = |word: &str| {
                (
                    usize::from(word.bytes().next().unwrap_or(0) % 32),
                    1 << (word.len() % 32),
                )
            };
            for word in small.keys() {
                let (initial, length) = place(word);
                lengths[initial] |= length;
            }
            for tok in toks.iter().filter(|t| !t.capital) {
                let (initial, length) = place(tok.folded);
                if lengths[initial] & length != 0
                    && let Some(seen) = small.get_mut(tok.folded)
                {
                    *seen = true;
                }
            }
            small
        });
        let anywhere = || toks.iter().any(|t| !t.capital && t.folded == word);
        small.get(word).copied().unwrap_or_else(anywhere)
    }
}

impl<'d> Text<'_, 'd> {
    fn sentence(&self, n: usize) -> &'d str {
        self.doc.slice(self.doc.sentences[n].span)
    }

    /// Whether a word stands somewhere with a small letter: an ordinary word, where it has a capital too.
    fn is_small(&self, word: &str) -> bool {
        self.small.has(&self.toks, word)
    }

    /// The runs of a sentence.
    fn runs_of(&self, sentence: usize) -> &[Run] {
        let from = self.runs.partition_point(|r| r.sentence < sentence);
        let to = self.runs.partition_point(|r| r.sentence <= sentence);
        self.runs.get(from..to).unwrap_or(&[])
    }

    /// The items of the sentence that a run stands in, and the place of the one that names it.
    fn item_of(&self, number: usize) -> Option<(&[Item], usize)> {
        let items = self.items.of(self.runs[number].sentence);
        let named = |i: &Item| i.class.has(Class::NAME) && i.value as usize == number;
        items.iter().position(named).map(|at| (items, at))
    }

    /// The words of its sentence that stand before a run and its "the".
    fn lead_of(&self, run: &Run) -> &[Tok<'d>] {
        let start = self.doc.sentences[run.sentence].tokens.start;
        let lead = &self.toks[start..run.tokens.start];
        match lead {
            [before @ .., the] if the.folded == "the" => before,
            _ => lead,
        }
    }

    /// The run that begins at a token, with its number.
    fn run_at(&self, token: usize) -> Option<(usize, &Run)> {
        let at = self.runs.partition_point(|r| r.tokens.start < token);
        self.runs.get(at).filter(|r| r.tokens.start == token).map(|r| (at, r))
    }

    /// The run that a line begins with, "The" and a number left aside, but for that of "12 Mill Lane".
    fn leading_run(&self, sentence: usize) -> Option<(usize, &Run)> {
        let tokens = self.doc.sentences[sentence].tokens.clone();
        let marks = |t: &Tok<'_>| matches!(t.text, "." | ":") || matches!(t.folded, "the" | "archived");
        let skip = |t: &Tok<'_>| marks(t) || t.text.bytes().all(|b| b.is_ascii_digit());
        let first = tokens
            .clone()
            .find(|t| !skip(&self.toks[*t]) || self.run_at(*t).is_some())?;
        self.run_at(first)
    }

    /// Whether the name that a run tells stands twice at the beginning of its line, as captions of slides do.
    fn slide(&self, sentence: usize, number: usize) -> bool {
        let run = &self.runs[number];
        let end = self.doc.sentences[sentence].tokens.end;
        let mut at = run.tokens.end;
        if self.toks.get(at).is_some_and(|t| t.folded == "the") {
            at += 1;
        }
        at < end && self.run_at(at).is_some_and(|(_, r)| r.words == run.words)
    }
}

/// Headings below which other news is listed.
const ASIDES: &[&str] = &[
    "related",
    "more on this story",
    "read more",
    "read next",
    "read:",
    "more:",
    "most read",
    "latest news",
    "other news",
    "more news",
    "you may also",
    "similar documents",
    "see also",
    "trending",
    "in other news",
    "more stories",
    "more from",
    "also in this issue",
    "recommended",
    "other stories",
    "back to all news",
];

/// For each sentence whether it is a line about other news.
fn quiet(doc: &Document<'_>) -> Vec<bool> {
    let mut out = vec![false; doc.sentences.len()];
    let mut aside = false;
    // "Latest news" may be what the whole page is called.
    const TITLES: usize = 3;
    for (n, block) in doc.blocks.iter().enumerate() {
        let line = doc.slice(block.span);
        let titles = n == 0 || n < TITLES && doc.blocks.len() > 3 * TITLES;
        let opens = !titles && ASIDES.iter().any(|aside| bytes::opens(line.as_bytes(), aside));
        let prose = block.kind == crate::text::BlockKind::Paragraph && line.ends_with(['.', '”', '"']);
        // A label with the news on its own line closes at once.
        aside = if opens { line.len() < 40 } else { aside && !prose };
        for sentence in block.sentences.clone() {
            out[sentence] = opens || aside;
        }
    }
    out
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    roles::ENTRIES.iter().map(|e| Rule::of("names", e.id, e.yes, e.no))
}
