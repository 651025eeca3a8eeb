//! What the words of a sentence tell: where it comes from, what it is about, what speaks against it.

use super::judge::METHODS;
use super::polarity::{Contrast, Polarities, Sum};
use super::sources::{SOURCES, Source, TOPICS, Topic, VETOES, Veto};
use crate::lexicon::{Class, Lexicon, WordId, WordSet};
use crate::model::Polarity;
use crate::read::cues::{Cues, Hit};
use crate::read::items::Item;
use std::cell::OnceCell;

/// The place of "requires improvement" among the ratings: it is never a mere adjective.
const REQUIRES_IMPROVEMENT: u32 = 1;

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
    ("rang", true),
    ("sat", true),
    ("stood", true),
    ("drove", true),
    ("ate", true),
    ("slept", true),
    ("woke", true),
    ("wore", true),
    ("waited", true),
    ("helped", true),
    ("lacked", true),
    ("relied", true),
    ("struggled", true),
    ("enjoyed", true),
    ("loved", true),
    ("talked", true),
    ("listened", true),
    ("responded", true),
    ("saw", true),
    ("took", true),
    ("gave", true),
    ("came", true),
    ("spoke", true),
    ("began", true),
    ("became", true),
    ("wrote", true),
    ("stayed", true),
    ("wanted", true),
    ("needed", true),
    ("worked", true),
    ("seemed", true),
    ("chose", true),
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
    /// The first and the last item at which it says so.
    sourced_at: (usize, usize),
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

    /// Whether its words tell plainly of something done well or badly.
    pub fn telling(&self) -> bool {
        self.sum().is_telling()
    }

    /// Whether its words take that side plainly, not by "checked" or "every" alone.
    pub fn plain(&self) -> bool {
        self.sum().is_plain()
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
        let vetoes = self
            .vetoes
            .get_or_init(|| self.tables.vetoes(self.items, self.named_source()));
        vetoes.contains(&veto)
    }

    /// Where it says that the inspectors or those they met told it.
    fn named_source(&self) -> Option<(Source, (usize, usize))> {
        let named = |s: &Source| matches!(s, Source::Inspectors | Source::Told | Source::ToldUs);
        self.source.filter(named).map(|s| (s, self.sourced_at))
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
        self.topics() + 2 * usize::from(self.telling()) + usize::from(self.source.is_some())
    }

    /// Promises, process, ratings, general verdicts: none of them is a finding in running text.
    pub fn barred(&self) -> bool {
        let few = || self.what() <= 1;
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
    /// What opens a clause that only adds to the main one.
    aside: WordSet,
    /// What somebody does something for: "to check", "to see".
    purpose: WordSet,
    /// What inspectors do to those and what they come upon: "the staff we spoke to".
    meets: WordSet,
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
            aside: ["because", "when", "so", "before", "until", "what", "how"]
                .into_iter()
                .map(|w| lexicon.intern(w))
                .collect(),
            purpose: ["check", "see", "ask", "find", "make", "help"]
                .into_iter()
                .map(|w| lexicon.intern(w))
                .collect(),
            meets: METHODS.iter().map(|w| lexicon.intern(w)).collect(),
            past: tenses(true, lexicon),
            present: tenses(false, lexicon),
        })
    }

    /// The signs of a sentence.
    pub fn signs<'s>(&'s self, items: &'s [Item]) -> Signs<'s> {
        let sources = self.sources.hits(items);
        let from = |s: Source| {
            let mut of_it = sources.iter().filter(|h| h.cue.gives == s).map(|h| h.start);
            let first = of_it.next()?;
            Some((s, (first, of_it.next_back().unwrap_or(first))))
        };
        let source = [
            Source::Told,
            Source::Inspectors,
            Source::ToldUs,
            Source::Judged,
            Source::Unnamed,
        ];
        let first = source.into_iter().find_map(from);
        Signs {
            tables: self,
            items,
            source: first.map(|(source, _)| source),
            sourced_at: first.map_or((0, 0), |(_, at)| at),
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
            // "to do", but "those we spoke to could".
            if !past && before(1) == Some(self.to) {
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

    /// What the words sum up to.
    pub fn weight(&self, items: &[Item]) -> Sum {
        self.polarities.of(items, &self.contrast)
    }

    /// The side that the words take.
    pub fn side(&self, items: &[Item]) -> Option<Polarity> {
        self.weight(items).side()
    }

    /// The vetoes that nothing takes back; `source` is where the sentence says who told it.
    fn vetoes(&self, items: &[Item], source: Option<(Source, (usize, usize))>) -> Vec<Veto> {
        let hits = self.vetoes.hits(items);
        let masked = |start: usize, end: usize| {
            hits.iter()
                .any(|m| m.cue.gives == Veto::Mask && m.start < end && start < m.end)
        };
        let aside = OnceCell::new();
        let aside = || *aside.get_or_init(|| self.aside(items));
        let second = OnceCell::new();
        let second = || *second.get_or_init(|| self.second(items));
        let counts = |h: &Hit<Veto>| match h.cue.gives {
            Veto::Mask => false,
            Veto::Always => h.start < second(),
            // "Patients who spoke to inspectors were pleased."
            Veto::General => h.start < aside() && !is_met(items, h.start),
            Veto::Prose => {
                let led = source.is_some_and(|(_, (_, last))| leads_in(items, h.end, last));
                let told = source.is_some_and(|(s, (first, _))| s != Source::Inspectors && h.start >= first);
                !(led || told || masked(h.start, h.end) || self.is_reduced(items, h.start) || h.start >= aside())
            }
            _ => !masked(h.start, h.end),
        };
        hits.iter().filter(|h| counts(h)).map(|h| h.cue.gives).collect()
    }

    /// Where the clause begins that only adds to a main clause about care: "Staff left early, because they would ...".
    fn aside(&self, items: &[Item]) -> usize {
        let inspects = items
            .iter()
            .take(ASIDE)
            .any(|i| i.class.has(Class::CQC.with(Class::PRONOUN)));
        // "clinicians rang people back to check that they were well": what is done in order to.
        let purpose = |n: usize| {
            !inspects && items[n].word == self.to && items.get(n + 1).is_some_and(|i| self.purpose.has(i.word))
        };
        let joins = Class::REL.with(Class::AFTER);
        let opens = |n: &usize| items[*n].class.has(joins) || self.aside.has(items[*n].word) || purpose(*n);
        let from = (ASIDE..items.len()).find(opens).unwrap_or(items.len());
        let main = &items[..from];
        let says = self.about(main).what > 0 || self.weight(main).is_telling();
        if says { from } else { items.len() }
    }

    /// Where another clause begins behind one that tells a finding: "X-rays were not graded, and a notice was served".
    fn second(&self, items: &[Item]) -> usize {
        let joins = Class::AND.with(Class::BUT);
        let opens = |n: &usize| {
            let next = items.get(n + 1);
            items[*n].class.has(Class::COMMA) && next.is_some_and(|i| i.class.has(joins))
        };
        let Some(from) = (ASIDE..items.len()).find(opens) else {
            return items.len();
        };
        let first = &items[..from];
        let plain = self.weight(first).is_telling();
        if plain && self.tense(first) == Some(true) && self.about(first).what > 0 {
            from
        } else {
            items.len()
        }
    }

    /// "six of the vehicles we looked at were late": a clause right behind its noun, without "which".
    fn is_reduced(&self, items: &[Item], at: usize) -> bool {
        let part = Class::DET.with(Class::THAT);
        let noun = items[..at].iter().rev().find(|i| !i.class.has(part));
        let other = Class::SAY
            .with(Class::COMMA)
            .with(Class::STOP)
            .with(Class::AND)
            .with(Class::BUT)
            .with(Class::PREP)
            .with(Class::DATE)
            .with(Class::INSPECT)
            .with(Class::CQC)
            .with(Class::FUNCTION)
            .with(Class::QUOTE);
        let who = Class::PRONOUN.with(Class::CQC);
        let meets = items.iter().skip(at + 1).take(2).any(|i| self.meets.has(i.word));
        meets && items[at].class.has(who) && noun.is_some_and(|i| i.class.has(Class::WORD) && !i.class.has(other))
    }
}

/// Whether the inspectors are only those whom somebody met: "spoke to inspectors".
fn is_met(items: &[Item], at: usize) -> bool {
    let before = at.checked_sub(1).map(|n| items[n].class);
    items[at].class.has(Class::CQC) && before.is_some_and(|class| class.has(Class::PREP))
}

/// What is led to is longer than this.
const LED: usize = 5;

/// A clause that only adds something does not begin sooner.
const ASIDE: usize = 3;

/// "In a report published on Tuesday, inspectors said ...", "The court heard that inspectors found ...": what ends before
/// the comma or "that" which leads to the source.
fn leads_in(items: &[Item], end: usize, source: usize) -> bool {
    let between = items.get(end..source).unwrap_or(&[]);
    // "They still have some way to go, the CQC has said": nothing follows that it leads to.
    let follows = items.len() > source + LED;
    follows && between.iter().any(|i| i.class.has(Class::COMMA.with(Class::THAT)))
}
