//! Who speaks in each sentence.
//!
//! "Mabel Orne, CQC deputy director, said: 'We saw rust.'" is the regulator; so is the next paragraph that opens with
//! a quotation mark, and "'Nobody came,' Ms Orne added", as the surname was introduced with its role. What nobody is
//! named for is the narrator's. Noise (menus, teasers, comments) is told apart here too: nothing in it is a fact.

mod noise;
mod quotes;
mod who;

use super::cues::{Cues, Hit};
use super::items::{Item, Items, classes};
use super::rules::{Rule, of_cues};
use crate::lexicon::{Class, Lexicon};
use crate::text::{BlockKind, Document, bare};
use quotes::Quoted;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use who::{WHO, Who};

/// Who speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Voice {
    /// Nobody is named: the writer.
    #[default]
    Narrator,
    /// An official of the regulator, quoted.
    Regulator,
    /// The inspectors, or the regulator as a body.
    Inspectors,
    /// The report.
    Report,
    /// People who use the service, and their families.
    People,
    /// Staff.
    Staff,
    /// Provider, politician, commissioner, somebody who spoke to the paper.
    Other,
}

/// How a sentence is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Told {
    /// Who speaks.
    pub voice: Voice,
    /// Whether its first word stands in a quotation that is speech.
    pub quoted: bool,
    /// Where the speech in it begins, if it holds any.
    pub speech_from: Option<u32>,
    /// Whether it stands in a menu, a teaser, the comments or the like.
    pub noise: bool,
}

/// The part of a sentence that the writer tells: all of it, unless a provider, a politician or a reader speaks. "It has
/// slipped to inadequate – and the doctor in charge says: '...'" is told up to the dash.
///
/// What a paper of a meeting says that somebody reported there is told by the paper.
pub(crate) fn narrated<'i>(doc: &Document<'_>, items: &'i [Item], told: &Told, paper: bool) -> &'i [Item] {
    if told.voice != Voice::Other {
        return items;
    }
    if told.speech_from.is_none() && paper {
        return reported(doc, items);
    }
    let speech = told.speech_from.filter(|_| !told.quoted);
    let Some(from) = speech.and_then(|s| items.iter().position(|i| i.span.start >= s)) else {
        return recalled(doc, if told.quoted { items } else { &[] });
    };
    let recalled = || recalled(doc, &items[from..]);
    let says = |i: &Item| i.class.has(Class::SAY);
    let part = Class::DASH.with(Class::BUT).with(Class::STOP);
    let parted = (0..from).rev().find(|n| {
        let comma = items[*n].class.has(Class::COMMA)
            && items
                .get(n + 1)
                .is_some_and(|i| i.class.has(Class::AND.with(Class::BUT)));
        items[*n].class.has(part) || comma
    });
    let Some(parted) = parted.filter(|p| items[*p..from].iter().any(says)) else {
        return recalled();
    };
    let lead = &items[..parted];
    if lead.iter().any(says) { recalled() } else { lead }
}

/// "We were rated good in 2016, and will be again": of what a provider says of itself, the rating of a year is a fact.
fn recalled<'i>(doc: &Document<'_>, items: &'i [Item]) -> &'i [Item] {
    let reads = |n: usize, words: &[&str]| items.get(n).is_some_and(|i| i.reads(doc, words));
    let we = |n: &usize| reads(*n, &["we"]) && reads(n + 1, &["were", "had been"]);
    let Some(from) = (0..items.len()).find(we) else {
        return &[];
    };
    let rated = Class::RATED.with(Class::QUOTE).with(Class::FUNCTION);
    let glue = (from + 2..items.len()).find(|n| !items[*n].class.has(rated));
    let Some(value) = glue.filter(|n| items[*n].class.has(Class::RATING)) else {
        return &[];
    };
    let behind = (value + 1..items.len()).find(|n| !items[*n].class.has(Class::QUOTE.with(Class::OVERALL)));
    let year = |n: &usize| {
        let text = items.get(n + 1).map_or("", |i| doc.slice(i.span));
        items[*n].class.has(Class::PREP)
            && items.get(n + 1).is_some_and(|i| i.class.has(Class::DATE))
            && text.len() >= 4
            && text[text.len() - 4..].bytes().all(|b| b.is_ascii_digit())
    };
    behind.filter(year).map_or(&[], |n| &items[from..n + 2])
}

/// What a provider tells in a quotation of the rating that it was given itself: "We are now rated as good, having been
/// inadequate in 2017". Nothing, if it only speaks of ratings.
pub(crate) fn own_rating<'i>(doc: &Document<'_>, items: &'i [Item], told: &Told) -> &'i [Item] {
    let Some(from) = told.speech_from.filter(|_| told.voice == Voice::Other) else {
        return &[];
    };
    let from = if told.quoted {
        0
    } else {
        items.iter().position(|i| i.span.start >= from).unwrap_or(items.len())
    };
    let speech = &items[from..];
    let is = |n: usize, words: &[&str]| speech.get(n).is_some_and(|i| i.reads(doc, words));
    let rated = |n: usize| {
        let verb = Class::RATED
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::MOVE)
            .with(Class::BE);
        speech
            .get(n)
            .is_some_and(|i| i.class.has(verb) && !i.class.has(Class::MODAL))
    };
    let given = |n: usize| {
        // "we have been rated", "rated us", "upgraded our rating"
        is(n, &["we", "we're", "we've", "we’re", "we’ve"]) && (n + 1..n + 4).any(rated)
            || is(n, &["us"]) && n > 0 && rated(n - 1)
            || is(n, &["our"]) && (n + 1..n + 4).any(|m| speech.get(m).is_some_and(|i| i.class.has(Class::GRADE)))
    };
    let told_of = speech
        .iter()
        .any(|i| i.class.has(Class::RATED.with(Class::GRADE).with(Class::CQC)) && !i.class.has(Class::QUESTION));
    let unreal = Class::MODAL.with(Class::HOPE).with(Class::IF).with(Class::NOT);
    let plain = !speech.iter().any(|i| i.class.has(unreal) && !i.class.has(Class::MONTH));
    let opinion = [
        "told",
        "feel",
        "believe",
        "think",
        "felt",
        "thought",
        "dispute",
        "disagree",
        "challenge",
    ];
    let sure = !speech.iter().any(|i| i.reads(doc, &opinion));
    if told_of && plain && sure && (0..speech.len()).any(given) {
        speech
    } else {
        &[]
    }
}

/// What is said to have been reported: behind "Dr Orr reported that".
fn reported<'i>(doc: &Document<'_>, items: &'i [Item]) -> &'i [Item] {
    const REPORTS: &[&str] = &[
        "reported",
        "advised",
        "informed",
        "updated",
        "confirmed",
        "noted",
        "announced",
        "explained",
        "said",
        "told",
    ];
    let reports = |i: &Item| REPORTS.iter().any(|w| doc.slice(i.span) == *w);
    let that = items
        .iter()
        .position(|i| i.class.has(Class::THAT) && doc.slice(i.span) == "that");
    match that {
        Some(at) if items[at.saturating_sub(5)..at].iter().any(reports) => &items[at + 1..],
        _ => &[],
    }
}

/// The compiled cues.
#[derive(Debug)]
pub(crate) struct Speech {
    who: Cues<Who>,
    noise: noise::Noise,
}

impl Speech {
    /// Compiles the cues.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Speech, String> {
        Ok(Speech {
            who: Cues::compile(WHO, lexicon)?,
            noise: noise::Noise::compile(lexicon)?,
        })
    }

    /// How each sentence is told.
    pub fn read(&self, doc: &Document<'_>, items: &Items) -> Vec<Told> {
        let quotes = quotes::quotations(doc);
        let noise = self.noise.read(doc, items);
        let mut room = Room::default();
        let mut out = vec![Told::default(); doc.sentences.len()];
        for (n, block) in doc.blocks.iter().enumerate() {
            if let Some(voice) = room.unmarked.take().filter(|_| unmarked_speech(doc, n, &quotes)) {
                for s in block.sentences.clone() {
                    out[s] = Told {
                        voice,
                        quoted: true,
                        speech_from: Some(doc.sentences[s].span.start),
                        noise: noise[s],
                    };
                }
                room.speaking = Some(voice);
                continue;
            }
            let range = block.sentences.clone();
            let any_speech = range.clone().any(|s| quotes[s].speech);
            let named: Vec<Option<Voice>> = range
                .clone()
                .map(|s| self.named(doc, items.of(s), &quotes[s], any_speech, &mut room))
                .collect();
            // "'...,' Ms Orne added. '...'": the first name in a block that begins with speech holds for the whole.
            let own = named.iter().flatten().next().copied();
            for (n, s) in range.clone().enumerate() {
                let q = &quotes[s];
                let voice = match (q.speech, named[n]) {
                    (true, Some(voice)) => voice,
                    (true, None) if n == 0 || room.silent => own.or(room.speaking).unwrap_or(Voice::Other),
                    (true, None) => room.speaking.or(own).unwrap_or(Voice::Other),
                    (false, named) => named.unwrap_or(Voice::Narrator),
                };
                out[s] = Told {
                    voice,
                    quoted: q.opens,
                    speech_from: q.speech.then_some(q.speech_from),
                    noise: noise[s],
                };
                room.silent = !q.speech && named[n].is_none();
                if q.speech || ends_with_colon(doc, s) && named[n].is_some() {
                    room.speaking = Some(voice);
                } else if room.silent {
                    room.quiet += 1;
                }
            }
            let last = range.end.checked_sub(1).filter(|s| range.contains(s));
            room.unmarked = last
                .filter(|s| !any_speech && leads_to_speech(doc, items.of(*s), *s))
                .and_then(|s| named[s - range.start]);
            // A heading, caption or pull quote between two paragraphs of a quotation does not end it.
            let prose = block.kind == BlockKind::Paragraph;
            if any_speech || named.iter().any(Option::is_some) {
                room.quiet = 0;
            } else if room.quiet > 0 && prose {
                let leads = doc.slice(block.span).ends_with(':');
                // "I am pleased that ...": the speech goes on without its mark.
                let goes_on = doc.slice(block.span).starts_with("I ");
                room.speaking = room.body.filter(|_| leads).or(room.speaking.filter(|_| goes_on));
            }
        }
        out
    }

    /// Whom the words outside the quotation marks name.
    fn named(
        &self,
        doc: &Document<'_>,
        items: &[Item],
        quoted: &Quoted,
        speech: bool,
        room: &mut Room,
    ) -> Option<Voice> {
        let outside: Cow<'_, [Item]> = if quoted.speech {
            // The quoted parts stand in order and apart.
            let inside = |i: &Item| {
                let before = quoted.inside.partition_point(|s| s.start <= i.span.start);
                before > 0 && i.span.start < quoted.inside[before - 1].end
            };
            items.iter().filter(|i| !inside(i)).copied().collect()
        } else {
            Cow::Borrowed(items)
        };
        let classes = classes(&outside);
        if !classes.has(Class::WORD) {
            return None;
        }
        let beside = speech && quoted.speech || items.last().is_some_and(|i| i.class.has(Class::COLON));
        let hits = self.who.hits(&outside);
        // "The home continued to meet the standards" says nothing.
        let goes_on = |h: &&Hit<Who>| {
            let ends = |n: usize, word: &str| outside.get(n).is_some_and(|i| doc.slice(i.span) == word);
            h.end > 0 && ends(h.end - 1, "continued") && ends(h.end, "to")
        };
        let best = hits
            .iter()
            .filter(|h| (beside || !h.cue.gives.quoted_only) && !goes_on(h) && !in_relative(&outside, h))
            .min_by_key(|h| h.cue.gives.rank);
        // "The practice was rated inadequate for safe, and good for the rest:" leads to no speech.
        let rates = classes.has(Class::RATING);
        let says = classes.has(Class::SAY) || !rates && outside.last().is_some_and(|i| i.class.has(Class::COLON));
        // "GP practices rated good:" leads a list, and no doctor speaks.
        let speaks = quoted.speech || says || classes.has(Class::SAY);
        let leads = outside.last().is_some_and(|i| i.class.has(Class::COLON));
        let best = best.filter(|h| !(rates && leads && !speaks && matches!(h.cue.gives.voice, Voice::Other)));
        let voice = match best {
            Some(hit) if hit.cue.gives.rank <= 3 => Some(hit.cue.gives.voice),
            other => {
                let known = if says { room.known(doc, &outside) } else { None };
                known.or(other.map(|h| h.cue.gives.voice)).or_else(|| {
                    if says {
                        room.pronoun(doc, &outside, beside).or_else(|| somebody(doc, &outside))
                    } else {
                        None
                    }
                })
            }
        };
        // "The latest report on it came out in May. It said ..."
        let reports = Class::CQC.with(Class::PUBLISH);
        if voice.is_none() && items.iter().take(SUBJECT).any(|i| i.class.has(reports)) {
            room.body = Some(Voice::Report);
        }
        let voice = voice.or(if beside && says { Some(Voice::Other) } else { None })?;
        if says || matches!(voice, Voice::Regulator | Voice::Inspectors | Voice::Report) {
            room.remember(doc, &outside, voice);
        }
        Some(voice)
    }
}

/// So many items hold the subject of most sentences.
const SUBJECT: usize = 4;

/// "Dr Orr, who looks after 900 patients, said": those of a clause beside the subject say nothing.
fn in_relative(items: &[Item], hit: &Hit<Who>) -> bool {
    let people = matches!(hit.cue.gives.voice, Voice::People | Voice::Staff);
    let opens = |w: &[Item]| w[0].class.has(Class::COMMA) && w[1].class.has(Class::REL);
    let says = items[hit.start..hit.end]
        .windows(2)
        .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::SAY));
    people && says && items[..hit.start].windows(2).any(opens)
}

/// A name that nothing is known of, right before a verb of saying: "Penrose Care said".
fn somebody(doc: &Document<'_>, items: &[Item]) -> Option<Voice> {
    let known = Class::CQC.with(Class::PRONOUN).with(Class::FUNCTION).with(Class::DET);
    let at = items.iter().position(|i| i.class.has(Class::SAY))?;
    // "Special notes", "Inspection reports": nouns.
    if matches!(doc.slice(items[at].span), "notes" | "reports" | "states") {
        return None;
    }
    // "Elm Lodge continued to meet the standards"
    if items.get(at + 1).is_some_and(|i| doc.slice(i.span) == "to") && doc.slice(items[at].span) == "continued" {
        return None;
    }
    let before = items.get(at.checked_sub(1)?)?;
    // "Dr Orr, whose partners own neither, said"
    const TITLES: &[&str] = &[
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "prof",
        "professor",
        "cllr",
        "councillor",
        "sir",
        "dame",
        "rev",
    ];
    let titled = items[0].reads(doc, TITLES) && items.get(1).is_some_and(|i| i.capital);
    let of_regulator = items[..at].iter().any(|i| i.class.has(Class::CQC));
    // "Elm Care Group, which runs the home, said"
    let named = items[0].class.has(Class::NAME) || items[0].capital && items.get(1).is_some_and(|i| i.capital);
    let beside = items[..at]
        .windows(2)
        .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::REL));
    if (titled || named && beside) && before.class.has(Class::COMMA) && !of_regulator {
        return Some(Voice::Other);
    }
    (before.capital && !before.class.has(known)).then_some(Voice::Other)
}

/// Who has spoken so far.
#[derive(Debug, Default)]
struct Room {
    names: FxHashMap<String, Voice>,
    person: Option<Voice>,
    body: Option<Voice>,
    speaking: Option<Voice>,
    /// Who was introduced at the end of the block before: what follows may lack its quotation marks.
    unmarked: Option<Voice>,
    silent: bool,
    quiet: usize,
}

impl Room {
    /// The voice of a surname that was introduced with its role, beside a verb of saying.
    fn known(&self, doc: &Document<'_>, items: &[Item]) -> Option<Voice> {
        let at = items
            .iter()
            .position(|i| i.class.has(Class::SAY))
            .unwrap_or(items.len().saturating_sub(1));
        let near = items.get(at.saturating_sub(3)..(at + 5).min(items.len()))?;
        near.iter()
            .filter(|i| i.capital)
            .find_map(|i| self.names.get(bare(doc.slice(i.span))).copied())
    }

    /// The voice of "she", "it" or "they" before a verb of saying.
    fn pronoun(&self, doc: &Document<'_>, items: &[Item], beside: bool) -> Option<Voice> {
        let at = items.iter().position(|i| i.class.has(Class::SAY))?;
        // "Staff were kind and they explained things": who speaks in plain narration is its subject.
        let inset = at > 1 && items[at - 2].class.has(Class::COMMA);
        if !beside && !inset && at > 4 && at + 3 < items.len() {
            return None;
        }
        // "Doctors said they were asked" is said by the doctors.
        let to = if beside || at + 3 > items.len() { at + 2 } else { at };
        let near = items.get(at.saturating_sub(3)..to.min(items.len()))?;
        near.iter()
            .find_map(|i| match doc.slice(i.span).to_lowercase().as_str() {
                "she" | "he" => self.person,
                "it" | "they" => self.body,
                _ => None,
            })
    }

    fn remember(&mut self, doc: &Document<'_>, items: &[Item], voice: Voice) {
        let person = matches!(voice, Voice::Regulator | Voice::Other);
        if person {
            self.person = Some(voice);
            for run in names(doc, items) {
                self.names.entry(run.to_owned()).or_insert(voice);
            }
        }
        if voice != Voice::Regulator {
            self.body = Some(voice);
        }
    }
}

/// Capitalised words that are no part of a person's name.
const COMMON: &[&str] = &[
    "The",
    "CQC",
    "Care",
    "Quality",
    "Commission",
    "Chief",
    "Inspector",
    "Deputy",
    "Director",
    "Head",
    "General",
    "Practice",
    "England",
    "East",
    "West",
    "North",
    "South",
    "Midlands",
    "London",
    "NHS",
    "Medical",
    "Services",
    "Primary",
    "Adult",
    "Social",
    "Professor",
    "But",
    "And",
    "She",
    "They",
    "His",
    "Her",
    "Mrs",
    "Inspectors",
    "Surgery",
    "Centre",
    "Health",
    "Hospital",
    "Trust",
    "Council",
    "Councillor",
    "Cllr",
    "People",
    "Staff",
    "Hospitals",
    "Operations",
    "Manager",
    "One",
    "When",
    "After",
];

/// The surnames of a sentence: the last of two or more capitalised words, or one behind a title.
fn names<'d>(doc: &Document<'d>, items: &[Item]) -> Vec<&'d str> {
    let part = |i: &Item| {
        i.capital && !i.class.has(Class::NAME.with(Class::CQC)) && !COMMON.contains(&bare(doc.slice(i.span)))
    };
    let mut out = Vec::new();
    let mut at = 0;
    while at < items.len() {
        let length = items[at..].iter().take_while(|i| part(i)).count();
        let placed = at > 0
            && matches!(
                doc.slice(items[at - 1].span),
                "of" | "at" | "in" | "for" | "from" | "the" | "to"
            );
        if length >= 2 && !placed {
            out.push(bare(doc.slice(items[at + length - 1].span)));
            // "Sir Colin" goes by the first name.
            if matches!(doc.slice(items[at].span), "Sir" | "Dame") {
                out.push(bare(doc.slice(items[at + 1].span)));
            }
        }
        at += length.max(1);
    }
    out
}

/// "The report went on to say" or "Ms Orne said:" at the end of a block.
fn leads_to_speech(doc: &Document<'_>, items: &[Item], sentence: usize) -> bool {
    let colon = doc.slice(doc.sentences[sentence].span).ends_with(':');
    let near = items.get(items.len().saturating_sub(2)..).unwrap_or(items);
    near.iter().any(|i| i.class.has(Class::SAY)) && (colon || items.last().is_some_and(|i| i.class.has(Class::SAY)))
}

/// A paragraph of its own that does not open with a quotation mark.
fn unmarked_speech(doc: &Document<'_>, block: usize, quotes: &[Quoted]) -> bool {
    let block = &doc.blocks[block];
    let plain = block
        .sentences
        .clone()
        .next()
        .is_some_and(|s| !quotes[s].opens && quotes[s].inside.is_empty());
    block.kind == BlockKind::Paragraph && plain && doc.slice(block.span).ends_with(['.', '”', '"', '’'])
}

fn ends_with_colon(doc: &Document<'_>, sentence: usize) -> bool {
    doc.slice(doc.sentences[sentence].span)
        .trim_end_matches(['"', '“', '‘', '\'', ' '])
        .ends_with([':', ';', ','])
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("speech", WHO).chain(noise::rules())
}

#[cfg(test)]
mod tests {
    use super::{Voice, who::WHO};
    use crate::read::Reader;
    use crate::text::Document;
    use Voice::{Inspectors, Narrator, Other, People, Regulator, Report, Staff};

    fn voices(text: &str) -> Vec<Voice> {
        let reader = Reader::new().unwrap();
        let doc = Document::parse(text);
        let lexed = reader.lex(&doc);
        reader.speech.read(&doc, &lexed).iter().map(|t| t.voice).collect()
    }

    #[test]
    fn tells_who_speaks() {
        let cases: &[(&str, &[Voice])] = &[
            (
                "Nerys Odgen, CQC deputy director in Wales, said:\n\n“Rust was seen.\n\n“Nobody cared.”\n\nThe roof leaks.\n",
                &[Regulator, Regulator, Regulator, Narrator],
            ),
            (
                "Nerys Odgen, the CQC's head of inspection, said: “It was cold. We saw rust.”\n\n“Nobody cared,” Ms Odgen added.\n",
                &[Regulator, Regulator, Regulator],
            ),
            (
                "Nerys Odgen, a CQC inspector, said: “It was cold.”\n\nShe said the roof leaked.\n",
                &[Regulator, Regulator],
            ),
            (
                "“We are sorry,” said practice manager Ann Lowe. “We will do better.”\n",
                &[Other, Other],
            ),
            ("A spokeswoman for Elm Care said it had hired nurses.\n", &[Other]),
            (
                "A spokesman for Elm Lane Surgery, which has 9,000 patients, said: 'We will do better.'\n",
                &[Other],
            ),
            (
                "Elm Care Group, which runs both homes, said it had hired nurses.\n",
                &[Other],
            ),
            (
                "The report on it came out in May. It said that rust was seen.\n",
                &[Narrator, Report],
            ),
            ("Junior doctors said they were tired.\n", &[Staff]),
            ("One lady told her: “It is home.”\n", &[People]),
            (
                "The report said: 'Rust was seen. Charts were blank.\n\n'Bells rang.'\n",
                &[Report, Report, Report],
            ),
            ("Inspectors found that rust was seen.\n", &[Inspectors]),
            ("One resident told inspectors: “I am happy.”\n", &[People]),
            ("Staff told us they were proud.\n", &[Staff]),
            ("Ken Orr, of the patients' group, said: “We are cross.”\n", &[Other]),
            (
                "The report went on to say\n\nBells rang for ten minutes.\n\nThe home is in Selby.\n",
                &[Report, Report, Narrator],
            ),
        ];
        for (text, want) in cases {
            assert_eq!(&voices(text), want, "{text}");
        }
    }

    #[test]
    fn noise_is_marked() {
        let reader = Reader::new().unwrap();
        let text = "Rust was seen by the inspectors on every floor of the home.\n\nFor media enquiries call us.\n\nThe home has been told to improve by the council that pays for it.\n\nNext story: Cafe shut after mice seen\n\nNext post: Elm Lodge told to improve\n\nThe home has been told to improve by the council that pays for it.\n\nMost Read\n1 Pub named best in town\n2 Road shut for a week\n";
        let doc = Document::parse(text);
        let lexed = reader.lex(&doc);
        let noise: Vec<bool> = reader.speech.read(&doc, &lexed).iter().map(|t| t.noise).collect();
        assert_eq!(noise, [false, true, false, true, true, false, true, true, true]);
    }

    #[test]
    fn examples_hold() {
        crate::read::cues::assert_examples(WHO);
    }
}
