//! What the words of a sentence tell: where it comes from, what it is about, what speaks against it.

use super::polarity::{Contrast, Polarities, Sum};
use super::sources::{SOURCES, Source, TOPICS, Topic, VETOES, Veto};
use crate::lexicon::{Class, Lexicon, WordId, WordSet};
use crate::model::Polarity;
use crate::read::cues::Cues;
use crate::read::items::Item;
use std::cell::OnceCell;

/// The place of "requires improvement" among the ratings: it is never a mere adjective.
const REQUIRES_IMPROVEMENT: u32 = 1;

/// What the words must sum up to for a side to be plain: about one word of praise or blame in the main clause.
const PLAIN: i32 = 3;

/// Forms that tell the tense of a sentence.
const TENSES: &[(&str, bool)] = &[
    ("was", true),
    ("were", true),
    ("had", true),
    ("did", true),
    ("wasn't", true),
    ("weren't", true),
    ("hadn't", true),
    ("didn't", true),
    ("could", true),
    ("couldn't", true),
    ("said", true),
    ("told", true),
    ("found", true),
    ("felt", true),
    ("knew", true),
    ("went", true),
    ("is", false),
    ("are", false),
    ("has", false),
    ("have", false),
    ("isn't", false),
    ("aren't", false),
    ("hasn't", false),
    ("do", false),
    ("does", false),
    ("lie", false),
    ("lies", false),
    ("include", false),
    ("includes", false),
    ("follow", false),
    ("take", false),
    ("takes", false),
    ("gives", false),
    ("means", false),
    ("shows", false),
    ("runs", false),
    ("remains", false),
];

/// The forms of one tense.
fn tenses(past: bool, lexicon: &mut Lexicon) -> WordSet {
    let of_it = TENSES.iter().filter(|(_, p)| *p == past);
    of_it.map(|(word, _)| lexicon.intern(word)).collect()
}

/// What the words of a sentence tell, each found out when it is first asked for: of most sentences little is.
pub(super) struct Signs<'s> {
    tables: &'s Tables,
    items: &'s [Item],
    /// Where it comes from.
    pub source: Option<Source>,
    topics: OnceCell<Topics>,
    sum: OnceCell<Sum>,
    past: OnceCell<Option<bool>>,
    vetoes: OnceCell<Vec<Veto>>,
}

/// What a sentence is about.
#[derive(Clone, Copy, Debug)]
struct Topics {
    /// How often it names staff, patients, leaders.
    who: usize,
    /// How often it names something that inspectors look at.
    what: usize,
}

impl Signs<'_> {
    fn about(&self) -> Topics {
        *self.topics.get_or_init(|| self.tables.about(self.items))
    }

    fn sum(&self) -> Sum {
        let tables = self.tables;
        *self
            .sum
            .get_or_init(|| tables.polarities.of(self.items, &tables.contrast))
    }

    /// How often it names staff, patients, leaders.
    pub fn who(&self) -> usize {
        self.about().who
    }

    /// How often it names something that inspectors look at.
    pub fn what(&self) -> usize {
        self.about().what
    }

    /// The side of its own words.
    pub fn side(&self) -> Option<Polarity> {
        self.sum().side()
    }

    /// Whether its words take that side plainly, not by "checked" or "every" alone.
    pub fn plain(&self) -> bool {
        self.sum().0.abs() >= PLAIN
    }

    /// Whether it holds a rating that is no mere adjective.
    pub fn rates(&self) -> bool {
        let is_rating = |two: &[Item]| {
            // The capital of a quotation's first word says nothing.
            let opens = two[0].class.has(Class::QUOTE);
            let i = &two[1];
            i.class.has(Class::RATING) && (i.quoted || i.capital && !opens || i.value == REQUIRES_IMPROVEMENT)
        };
        self.items.windows(2).any(is_rating)
    }

    /// Whether its first finite verb is in the past, as in what was found.
    pub fn past(&self) -> Option<bool> {
        let tables = self.tables;
        let tense = || {
            let main = tables.tense(tables.contrast.main(self.items));
            main.or_else(|| tables.tense(self.items))
        };
        *self.past.get_or_init(tense)
    }

    /// Whether something speaks against it.
    pub fn has(&self, veto: Veto) -> bool {
        let vetoes = self.vetoes.get_or_init(|| self.tables.vetoes(self.items));
        vetoes.contains(&veto)
    }

    /// Whether it spells out what a general word means: "significant concerns, including a lack of leadership".
    fn is_particular(&self) -> bool {
        let including = |w: &[Item]| w[0].class.has(Class::COMMA) && w[1].word == self.tables.including;
        self.items.windows(2).any(including)
    }

    /// How much it says of care.
    pub fn topics(&self) -> usize {
        self.what() * 2 + self.who()
    }

    /// How much it looks like a finding.
    pub fn score(&self) -> usize {
        self.topics() + 2 * usize::from(self.plain()) + usize::from(self.source.is_some())
    }

    /// Promises, process, ratings, general verdicts: none of them is a finding in running text.
    pub fn barred(&self) -> bool {
        let few = || self.what() == 0 || self.what() == 1 && self.source.is_none();
        self.has(Veto::Prose)
            || self.has(Veto::Order)
            || self.has(Veto::Rating)
            || self.rates() && self.what() < 2
            || self.has(Veto::General) && !self.is_particular() && few()
    }
}

/// The tables that tell them.
#[derive(Debug)]
pub(super) struct Tables {
    sources: Cues<Source>,
    topics: Cues<Topic>,
    vetoes: Cues<Veto>,
    polarities: Polarities,
    contrast: Contrast,
    past: WordSet,
    present: WordSet,
    to: WordId,
    including: WordId,
}

impl Tables {
    pub fn compile(lexicon: &mut Lexicon) -> Result<Tables, String> {
        Ok(Tables {
            sources: Cues::compile(SOURCES, lexicon)?,
            topics: Cues::compile(TOPICS, lexicon)?,
            vetoes: Cues::compile(VETOES, lexicon)?,
            polarities: Polarities::compile(lexicon)?,
            contrast: Contrast::compile(lexicon),
            to: lexicon.intern("to"),
            including: lexicon.intern("including"),
            past: tenses(true, lexicon),
            present: tenses(false, lexicon),
        })
    }

    /// The signs of a sentence.
    pub fn signs<'s>(&'s self, items: &'s [Item]) -> Signs<'s> {
        let sources = self.sources.hits(items);
        let from = |s: &Source| sources.iter().any(|h| h.cue.gives == *s);
        let source = [
            Source::Told,
            Source::Inspectors,
            Source::ToldUs,
            Source::Judged,
            Source::Unnamed,
        ];
        Signs {
            tables: self,
            items,
            source: source.into_iter().find(from),
            topics: OnceCell::new(),
            sum: OnceCell::new(),
            past: OnceCell::new(),
            vetoes: OnceCell::new(),
        }
    }

    /// What a sentence is about.
    fn about(&self, items: &[Item]) -> Topics {
        let hits = self.topics.hits(items);
        let count = |topic: Topic| hits.iter().filter(|h| h.cue.gives == topic).count();
        Topics {
            who: count(Topic::Who),
            what: count(Topic::What),
        }
    }

    /// The tense of the first finite verb: not of "to do", and of a relative clause only if there is no other.
    fn tense(&self, items: &[Item]) -> Option<bool> {
        let mut relative = None;
        for (n, item) in items.iter().enumerate() {
            let past = self.past.has(item.word);
            if !past && !self.present.has(item.word) {
                continue;
            }
            let before = |back: usize| n.checked_sub(back).map(|b| items[b].word);
            if before(1) == Some(self.to) {
                continue;
            }
            if (1..=2).any(|b| before(b).is_some_and(|w| self.contrast.is_relative(w))) {
                relative = relative.or(Some(past));
                continue;
            }
            return Some(past);
        }
        relative
    }

    /// The side that the words take.
    pub fn side(&self, items: &[Item]) -> Option<Polarity> {
        self.polarities.of(items, &self.contrast).side()
    }

    /// The vetoes that nothing takes back.
    fn vetoes(&self, items: &[Item]) -> Vec<Veto> {
        let hits = self.vetoes.hits(items);
        let masked = |start: usize, end: usize| {
            hits.iter()
                .any(|m| m.cue.gives == Veto::Mask && m.start < end && start < m.end)
        };
        let stands = |v: Veto| matches!(v, Veto::Always | Veto::General);
        let counts = |v: Veto, start, end| v != Veto::Mask && (stands(v) || !masked(start, end));
        hits.iter()
            .filter(|h| counts(h.cue.gives, h.start, h.end))
            .map(|h| h.cue.gives)
            .collect()
    }
}
