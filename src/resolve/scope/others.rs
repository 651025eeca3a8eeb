//! Services that the text does not report on, and when a sentence is about one of them.
//!
//! "Its sister home, Elm Court, was not inspected. It is rated good.": the rating is none of those reported on.

use super::{Walk, is_numbered, names_any, plain};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::{Item, Items};
use crate::read::names::{Candidate, Other};
use crate::read::ratings::attach::{OTHERS, is_known};
use crate::text::{Block, BlockKind, Document};

impl Walk<'_> {
    /// Whether a sentence without names has a trust or council as its subject, and none is among the practices.
    pub(super) fn of_absent(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        if self.practices.is_empty() || names_any(items, sentence) {
            return false;
        }
        let mut words = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| doc.slice(doc.tokens[t].span));
        let (first, second) = (words.next(), words.next());
        let (kinds, noun): (&[ServiceType], &str) = match second.map(plain).as_deref() {
            Some("trust") => (
                &[ServiceType::NhsTrust, ServiceType::Ambulance, ServiceType::MentalHealth],
                "trust",
            ),
            Some("council" | "authority") => (&[ServiceType::LocalAuthority, ServiceType::LocalSystem], "council"),
            _ => return false,
        };
        let told =
            |p: &Candidate| p.service_type.is_some_and(|k| kinds.contains(&k)) || p.name.to_lowercase().contains(noun);
        let known = self.practices.iter().any(|p| p.service_type.is_some());
        known && first.map(plain).as_deref() == Some("the") && !self.practices.iter().any(told)
    }

    /// "In addition, a clinic has been rated inadequate": behind a practice that was named one that is not. Before the
    /// first name "a surgery in Derby has been rated good" is the one that is named next.
    pub(super) fn of_unnamed(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        let rates = list.iter().any(|i| i.class.has(Class::RATING));
        if !self.told || !rates || names_any(items, sentence) {
            return false;
        }
        if is_of_another_place(doc, list) {
            return true;
        }
        let comma = list.iter().take(4).position(|i| i.class.has(Class::COMMA));
        let opens = |n: usize| {
            list.get(n)
                .is_some_and(|i| i.reads(doc, &["a", "an", "another", "one"]))
        };
        let Some(first) = [Some(0), comma.map(|c| c + 1)]
            .into_iter()
            .flatten()
            .find(|n| opens(*n))
        else {
            return false;
        };
        let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
        let until = (first + 1..list.len().min(first + 12)).find(|n| list[*n].class.has(verb));
        // "One core service of the trust, surgery, was rated good": one of those in hand.
        if list.get(first + 1).is_some_and(|i| i.reads(doc, &["core"])) {
            return false;
        }
        let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
        until.is_some_and(|verb| list[first + 1..verb].iter().take(4).any(kind))
    }

    /// "The trust has said sorry. It is rated good overall.", in a text on a hospital that does not name the trust.
    pub(super) fn is_its_trust(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        let it = list.first().is_some_and(|i| i.reads(doc, &["it", "its"]))
            && list.iter().any(|i| i.class.has(Class::RATING));
        let Some(before) = sentence.checked_sub(1).filter(|_| it && self.trusts.is_empty()) else {
            return false;
        };
        let [the, trust, ..] = items.of(before) else {
            return false;
        };
        the.reads(doc, &["the"])
            && trust.reads(doc, &["trust"])
            && doc.sentences[before].block == doc.sentences[sentence].block
            && !names_any(items, sentence)
    }

    /// Whether a heading is the name of a service that the text does not report on: one that is known as such, or
    /// capitalised words where each practice has its own heading.
    pub(super) fn heads_another(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        if names_any(items, sentence) || list.len() > 12 {
            return false;
        }
        if list.first().is_some_and(|i| self.is_other_service(i)) && list.len() < 4 {
            return true;
        }
        let tells = Class::QUESTION
            .with(Class::RATING)
            .with(Class::SERVICE)
            .with(Class::OVERALL)
            .with(Class::GRADE)
            .with(Class::CQC)
            .with(Class::COLON)
            .with(Class::DATE);
        let small = |w: &str| w.starts_with(|c: char| c.is_alphanumeric() && !c.is_uppercase()) && !SMALL.contains(&w);
        let mut words = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| doc.slice(doc.tokens[t].span));
        // Between the name and what is told of it stand its address and the like.
        let kind = |s: usize| doc.sentences.get(s).map(|s| doc.blocks[s.block].kind);
        let below_name = sentence.checked_sub(1).is_some_and(|b| names_any(items, b));
        let leads = kind(sentence + 1) == Some(BlockKind::Paragraph) && !below_name;
        let numbered = || {
            self.numbered
                && doc
                    .block_of(sentence)
                    .and_then(|b| doc.blocks.get(b))
                    .is_some_and(|b| is_numbered(doc, b))
        };
        let card = || self.practices.len() > 1 && !below_name && stands_over_ratings(doc, items, sentence);
        let numbered = numbered();
        // "2. Elm House Care Residence", "3. Larkmead": a name, as the other lines with a number are.
        let tells = if numbered {
            tells.without(Class::QUESTION)
        } else {
            tells
        };
        (self.headed && leads || numbered || card())
            && (list.len() > 1 || numbered)
            && !list.iter().any(|i| i.class.has(tells))
            && !words.any(small)
    }

    /// "At Larkmead in Selby:", above what was found there: a list on a name of which nothing is known.
    pub(super) fn leads_a_list_on_another(&self, doc: &Document<'_>, list: &[Item]) -> bool {
        let (Some(first), Some(last)) = (list.first(), list.last()) else {
            return false;
        };
        let words = list.get(1..list.len() - 1).unwrap_or(&[]);
        let place = |i: &Item| self.is_strange(doc, i) || i.class.has(Class::PREP.with(Class::COMMA));
        let town = |i: &Item| i.class.has(Class::CAPITAL);
        first.reads(doc, &["at"])
            && last.class.has(Class::COLON)
            && words.first().is_some_and(|i| self.is_strange(doc, i))
            && words.iter().all(|i| place(i) || town(i))
            && !words.iter().any(is_known)
    }

    /// Whether a sentence goes on with another service: "It", "The home" behind a sentence on one that is only mentioned.
    pub(super) fn of_other(&mut self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        let block = doc.sentences[sentence].block;
        let word = |n: usize| list.get(n).map_or("", |i| doc.slice(i.span));
        let stands = matches!(word(0), "It" | "Its")
            || matches!(word(0), "The" | "This" | "That") && list.get(1).is_some_and(|i| i.class.has(Class::TYPE));
        let unnamed = !names_any(items, sentence);
        let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
        // "The 16-bed home"
        let told = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::PREP);
        let sized = word(0) == "The" && list.iter().skip(1).take(4).take_while(|i| !i.class.has(told)).any(kind);
        let within = self.aside == Some(block) && unnamed;
        // "The manager came from Elm Lodge. It is inadequate.", "His son has Elm Lodge. His home is good.", in one paragraph or
        // in two.
        let his = matches!(word(0), "His" | "Her" | "Their" | "That" | "This")
            && list.get(1).is_some_and(|i| i.class.has(Class::TYPE));
        // "They have rated it good."
        let rated = list
            .first()
            .is_some_and(|i| i.class.has(Class::CQC) || i.reads(doc, &["they"]))
            && list.iter().any(|i| i.reads(doc, &["it"]));
        let right_behind =
            self.beside == Some(sentence) && unnamed && (his || rated || matches!(word(0), "It" | "Its"));
        let goes_on = right_behind || within && (stands || sized || opens_with_topic(doc, list));
        let rates = || list.iter().any(|i| i.class.has(Class::RATING)) && list.iter().any(|i| self.is_other_service(i));
        // "Elm Lodge got the same marks as Oak House. The year before, it had been inadequate.": Elm Lodge had.
        let of_other = self.subject_is_other(list);
        let alone = self.practices.len() < 2;
        let foreign = self.of_foreign(doc, items, sentence);
        let strange = unnamed && self.is_on_a_stranger(doc, list);
        let turns =
            strange || foreign || unnamed && alone && (is_of_another_kind(doc, list) || opens_elsewhere(doc, list));
        let aside = within
            || right_behind
            || of_other
            || turns
            || unnamed && (self.is_at_another(doc, list) || rates() || alone && owns_another(doc, list));
        self.aside = aside.then_some(block);
        let own = stands || list.first().is_some_and(|i| i.class.has(Class::PRONOUN));
        let names_other = unnamed && !own && list.iter().any(|i| self.is_other_service(i));
        self.beside = (names_other || turns).then_some(sentence + 1);
        goes_on || foreign || of_other && unnamed
    }

    /// "Larkmead, over the road, was rated good", "At Larkmead the rating was good": a sentence on a name of which nothing else
    /// is known; "It" behind it is that one.
    fn is_on_a_stranger(&self, doc: &Document<'_>, list: &[Item]) -> bool {
        if !self.told || self.practices.len() > 1 || !list.iter().any(|i| i.class.has(Class::RATING)) {
            return false;
        }
        let strangers = |from: usize| list[from..].iter().take_while(|i| self.is_strange(doc, i)).count();
        let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
        let subject = strangers(0);
        let behind = list.get(subject);
        let closes = list.iter().take(10).skip(subject + 1).collect::<Vec<_>>();
        let aside = behind.is_some_and(|i| i.class.has(Class::COMMA))
            && closes
                .windows(2)
                .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(verb));
        // Any word that opens a sentence has a capital.
        let name = subject > 1 || list.first().is_some_and(|i| i.class.has(Class::NAME));
        subject > 0 && (aside || name && behind.is_some_and(|i| i.class.has(verb)))
            || list.first().is_some_and(|i| i.reads(doc, &["at"])) && strangers(1) > 0
    }

    /// Whether an item is a capitalised word, or a name, of which the text tells nothing, and no place of a practice.
    fn is_strange(&self, doc: &Document<'_>, item: &Item) -> bool {
        let word = doc.slice(item.span);
        let bare = item.is_unknown() && word.len() > 2;
        let here = |p: &Candidate| {
            p.place.iter().any(|(place, _)| place.contains(word))
                || p.name.contains(word)
                || p.provider.as_ref().is_some_and(|(name, _)| name.contains(word))
        };
        item.class.has(Class::CAPITAL) && (bare || self.may_be_a_service(item)) && !self.practices.iter().any(here)
    }

    /// "Over the road at Larkmead, it was good news": a sentence that a name of which nothing is known opens, unless it is
    /// the town of one of the practices.
    fn is_at_another(&self, doc: &Document<'_>, list: &[Item]) -> bool {
        let at = list
            .iter()
            .take(7)
            .take_while(|i| !i.class.has(Class::BE.with(Class::HAVE)))
            .position(|i| i.reads(doc, &["at"]));
        let Some([name, comma, ..]) = at.and_then(|at| list.get(at + 1..)) else {
            return false;
        };
        let bare = name.is_unknown();
        let town = |p: &Candidate| {
            let here = doc.slice(name.span);
            p.place.iter().any(|(place, _)| place.contains(here)) || p.name.contains(here)
        };
        name.class.has(Class::CAPITAL)
            && name.span.end > name.span.start + 2
            && (bare || self.may_be_a_service(name))
            && comma.class.has(Class::COMMA)
            && !self.practices.iter().any(town)
    }

    /// Whether the first name of a sentence is that of another service, which is its subject.
    fn subject_is_other(&self, list: &[Item]) -> bool {
        let Some(at) = list.iter().position(|i| i.class.has(Class::NAME)) else {
            return false;
        };
        let Some(behind) = list.get(at + 1) else { return false };
        let led = at.checked_sub(1).and_then(|b| list.get(b));
        let free = led.is_none_or(|i| i.class.has(Class::DET.with(Class::COMMA).with(Class::DATE)));
        let tells = Class::COMMA
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::PREP);
        self.is_other_service(&list[at]) && free && behind.class.has(tells)
    }

    /// Whether an item names a service that the text only mentions; who runs services is none.
    fn is_other_service(&self, item: &Item) -> bool {
        let runs = [ServiceType::NhsTrust, ServiceType::LocalAuthority];
        self.other(item)
            .is_some_and(|o| o.service && o.service_type.is_none_or(|k| !runs.contains(&k)))
    }

    /// "Elm Lodge opened in 2020": whether a sentence opens with a service that is no practice here and told of for its own
    /// sake. What follows may be of that one.
    pub(super) fn goes_over_to_another(&self, items: &Items, sentence: usize) -> bool {
        let opening = items.of(sentence).iter().find(|i| !i.class.has(Class::DET));
        let told_of = opening.and_then(|i| self.other(i)).is_some_and(|o| o.told_of);
        told_of && !names_any(items, sentence)
    }

    /// "Elm Lodge, in Selby, won the same award.": whether that is all that the text tells of it.
    pub(super) fn is_told_once(&self, items: &Items, sentence: usize) -> bool {
        let opening = items.of(sentence).iter().find(|i| !i.class.has(Class::DET));
        opening.and_then(|i| self.other(i)).is_some_and(|o| o.once)
    }

    /// Comes back to whom the text was on, behind the paragraph on one that it names once, unless the next goes on with "It".
    pub(super) fn come_back(&mut self, doc: &Document<'_>, items: &Items, sentence: usize) {
        let block = doc.sentences[sentence].block;
        let Some((_, before)) = self.away.take_if(|(away, _)| *away != block) else {
            return;
        };
        let list = items.of(sentence);
        let it = list
            .first()
            .is_some_and(|i| i.reads(doc, &["it", "its", "they", "their", "this", "here", "there"]));
        let trust = |i: &Item| ServiceType::ALL.get(i.value as usize) == Some(&ServiceType::NhsTrust);
        let kind = matches!(list, [the, kind, ..]
            if the.class.has(Class::DET) && kind.class.has(Class::TYPE) && !trust(kind));
        if self.now.is_empty() && !it && !kind && doc.blocks[block].kind == BlockKind::Paragraph {
            self.now = before;
        }
    }

    /// The organisation that an item names and the text only mentions.
    fn other(&self, item: &Item) -> Option<&Other> {
        let named = Some(item).filter(|i| i.class.has(Class::NAME))?;
        self.others.get((named.value as usize).checked_sub(OTHERS as usize)?)
    }

    /// Whether an item names somebody else, and neither a trust nor a council.
    fn may_be_a_service(&self, item: &Item) -> bool {
        let runs = [ServiceType::NhsTrust, ServiceType::LocalAuthority];
        self.other(item)
            .is_some_and(|o| o.service_type.is_none_or(|k| !runs.contains(&k)))
    }
}

/// Whether a line opens a group of lines of which one gives a rating: the head of a card.
fn stands_over_ratings(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    const LINES: usize = 6;
    const SHORT: usize = 90;
    let at = doc.sentences[sentence].block;
    let gap = |n: usize| doc.blocks.get(n).is_some_and(|b| b.after_gap);
    let above = at.checked_sub(1).and_then(|n| doc.blocks.get(n));
    let opens = gap(at) && !gap(at + 1) || above.is_none_or(|b| b.kind == BlockKind::Paragraph);
    let line = |b: &&Block| b.kind != BlockKind::Bullet && doc.slice(b.span).len() < SHORT;
    let asks = Class::OVERALL.with(Class::GRADE).with(Class::QUESTION);
    let rates = |b: &Block| {
        let list = items.of(b.sentences.start);
        list.iter().take(4).any(|i| i.class.has(asks)) && list.iter().any(|i| i.class.has(Class::RATING))
    };
    let below = doc.blocks.get(at + 1..).unwrap_or(&[]);
    opens && below.iter().take(LINES).take_while(line).any(rates)
}

/// "Next door all five were inadequate", "Over the road, caring was good": a sentence on somewhere else.
pub(super) fn opens_elsewhere(doc: &Document<'_>, list: &[Item]) -> bool {
    let word = |n: usize, words: &[&str]| list.get(n).is_some_and(|i| i.reads(doc, words));
    let next = word(0, &["next"]) && word(1, &["door"]) && !word(2, &["to"]);
    let over = word(0, &["over", "across", "down", "up", "along"]);
    let way = &[
        "road", "street", "town", "hill", "river", "border", "green", "square", "car park",
    ];
    next || over && (word(1, &["town"]) || word(1, &["the"]) && word(2, way))
}

/// "The firm's other home is in Selby", "In Selby, a second home was visited too": one without a name is the subject.
fn is_of_another_kind(doc: &Document<'_>, list: &[Item]) -> bool {
    const MORE: &[&str] = &["another", "second", "third", "fourth", "fifth", "other", "sister"];
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::INSPECT)
        .with(Class::SAY);
    let subject = list.iter().take(10).take_while(|i| !i.class.has(verb)).count();
    let one = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY.with(Class::NAME));
    // "The company's other homes"
    let many = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
    let more = |n: usize| {
        let behind = || list[n + 1..].iter().take(2);
        list[n].reads(doc, MORE)
            && (behind().any(one) || list[n].reads(doc, &["other", "sister"]) && behind().any(many))
    };
    let at = (0..subject).find(|n| list[*n].class.has(Class::ELSEWHERE) || more(*n));
    // "Unlike its sister home, it was ...", "In other homes ..."
    let led = at.and_then(|at| {
        let lead = list[..at].iter().rev();
        lead.clone()
            .find(|i| !i.class.has(Class::DET.with(Class::NUMBER)) && !i.possessive || i.class.has(Class::PREP))
            .map(|i| !i.class.has(Class::COMMA.with(Class::AND)))
    });
    at.is_some() && !led.unwrap_or(false)
}

/// "The same company owns Elm Court in Selby", "Its owner has a second home": what follows may be of that one.
fn owns_another(doc: &Document<'_>, list: &[Item]) -> bool {
    const OWNS: &[&str] = &[
        "own", "owns", "runs", "operates", "manages", "has", "run", "operate", "have",
    ];
    const MORE: &[&str] = &[
        "another", "second", "third", "fourth", "fifth", "sister", "other", "also", "same", "two", "more",
    ];
    let Some(verb) = list.iter().take(10).position(|i| i.reads(doc, OWNS)) else {
        return false;
    };
    // "It has also rated the firm": no owner.
    let rates = |i: &Item| i.class.has(Class::RATED.with(Class::INSPECT)) && !i.class.has(Class::GRADE);
    if list[verb + 1..].iter().take(2).any(rates) {
        return false;
    }
    let told = Class::INSPECT
        .with(Class::RATING)
        .with(Class::GRADE)
        .with(Class::QUESTION)
        .with(Class::SERVICE);
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
    let more = list
        .iter()
        .take(verb + 4)
        .any(|i| i.reads(doc, MORE) || i.class.has(Class::ELSEWHERE));
    let behind = list[verb + 1..].iter().take(5);
    let one = behind.clone().any(|i| kind(i) || i.class.has(Class::NAME))
        || behind.take(2).any(|i| i.class.has(Class::CAPITAL));
    more && one && !list.iter().any(|i| i.class.has(told) && !i.capital)
}

/// "Caring, inspectors added, was", "Overall it stays", "The year before, it had been": a sentence on nobody new.
fn opens_with_topic(doc: &Document<'_>, list: &[Item]) -> bool {
    let topic = Class::QUESTION.with(Class::OVERALL).with(Class::GRADE).with(Class::ALL);
    let first = list.iter().find(|i| !i.class.has(Class::DET));
    let lead = Class::DATE
        .with(Class::PAST)
        .with(Class::PREP)
        .with(Class::DET)
        .with(Class::COMMA);
    let behind = list.iter().take(8).find(|i| !i.class.has(lead));
    first.is_some_and(|i| i.class.has(topic)) || behind.is_some_and(|i| i.reads(doc, &["it", "its", "they", "their"]))
}

/// "She came from a surgery in Leeds that is rated outstanding": what a little word leads and a relative clause rates is
/// another, and the only one of which the sentence tells a rating.
fn is_of_another_place(doc: &Document<'_>, list: &[Item]) -> bool {
    const ONE: &[&str] = &["a", "an", "another", "one"];
    let Some(rated) = list.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
    const LEADS: &[&str] = &[
        "from", "at", "of", "to", "with", "in", "by", "into", "for", "via", "near", "beside",
    ];
    let opens = |n: &usize| list[*n].reads(doc, LEADS) && list[n + 1].reads(doc, ONE);
    let Some(at) = (1..rated.saturating_sub(2)).rev().find(opens) else {
        return false;
    };
    let behind = &list[at + 2..rated];
    let Some(noun) = behind.iter().take(4).position(kind) else {
        return false;
    };
    let place = Class::PREP.with(Class::CAPITAL).with(Class::NAME).with(Class::COMMA);
    let mut rest = behind[noun + 1..].iter().skip_while(|i| i.class.has(place));
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    rest.next().is_some_and(|i| i.class.has(Class::REL.with(Class::THAT)))
        && rest.all(|i| i.class.has(verb.with(Class::FUNCTION)))
}

/// Small words that stand inside names.
const SMALL: &[&str] = &[
    "and", "of", "the", "in", "at", "on", "upon", "by", "near", "under", "next", "to", "&",
];
