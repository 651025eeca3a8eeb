//! Who is in focus: whom "the practice", "it", "both" mean at each sentence.

use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::{Item, Items};
use crate::read::names::{Candidate, Other};
use crate::read::ratings::attach::{OTHERS, is_known};
use crate::read::ratings::context::is_compared_with;
use crate::text::{BlockKind, Document};
use std::borrow::Cow;

/// For each sentence the practices in focus.
#[derive(Debug)]
pub(crate) struct Scope {
    focus: Vec<Vec<usize>>,
    /// For each sentence whether it speaks of all in focus together.
    together: Vec<bool>,
    /// For each sentence whether it is about a service that has no name here.
    unnamed: Vec<bool>,
}

impl Scope {
    /// Walks the sentences: a heading or a name moves the focus, "the latter", "the Selby home" or "both" turn it, and it
    /// stays until the next.
    ///
    /// Another service that a heading names, or that is told of ("Its sister home, Elm Court, was not inspected. It is
    /// rated good."), takes the focus from all of them: nothing that follows is theirs until one is named.
    pub fn of(doc: &Document<'_>, items: &Items, practices: &[Candidate], others: &[Other]) -> Scope {
        let mut scope = Scope {
            focus: Vec::with_capacity(doc.sentences.len()),
            together: Vec::with_capacity(doc.sentences.len()),
            unnamed: Vec::with_capacity(doc.sentences.len()),
        };
        let mut walk = Walk {
            practices,
            others,
            headed: headed(doc, items) > 1,
            aside: None,
            told: false,
            lent: None,
            now: Vec::new(),
            joined: false,
            group: (0..practices.len()).collect(),
            unclear: false,
        };
        if !practices.is_empty() {
            walk.now = walk.first_named(items);
        }
        if walk.now.is_empty() && !practices.is_empty() {
            walk.now.push(0);
        }
        for (n, sentence) in doc.sentences.iter().enumerate() {
            let heading = doc
                .blocks
                .get(sentence.block)
                .is_some_and(|b| b.kind == BlockKind::Heading);
            walk.unclear = false;
            if heading && let Some(below) = walk.rates_those_below(doc, items, n) {
                walk.now = below;
            }
            let together = walk.step(doc, items, n, heading);
            // "The trust, which is good, ..." in a text that reports on no trust speaks of none of its services.
            let unnamed = !heading && walk.of_unnamed(doc, items, n);
            scope.unnamed.push(unnamed);
            let absent = if heading {
                let trust = |p: &Candidate| p.service_type == Some(ServiceType::NhsTrust);
                let services = practices.iter().all(trust) && heads_services(doc, items.of(n));
                !together && (heads_a_crowd(doc, items, n) || services)
            } else {
                walk.of_other(doc, items, n)
                    || walk.of_absent(doc, items, n)
                    || unnamed
                    || walk.unclear
                    || is_elsewhere(doc, items, n)
                    || is_another_entry(doc, items, n)
            };
            walk.told |= !heading && names_any(items, n);
            if heading && walk.heads_another(doc, items, n) {
                walk.now.clear();
            }
            scope.focus.push(if absent { Vec::new() } else { walk.now.clone() });
            scope.together.push(together && !absent);
        }
        scope
    }

    /// The practices in focus at a sentence.
    pub fn at(&self, sentence: usize) -> &[usize] {
        self.focus.get(sentence).map_or(&[], Vec::as_slice)
    }

    /// Whether a sentence is about a service that has no name here: "Another practice in the county was rated good".
    pub fn unnamed(&self, sentence: usize) -> bool {
        self.unnamed.get(sentence).copied().unwrap_or(false)
    }

    /// Whether a sentence that names nobody speaks of all in focus: "the two homes".
    pub fn together(&self, sentence: usize) -> bool {
        self.together.get(sentence).copied().unwrap_or(false)
    }
}

/// "There A&E was good", and not "There was a queue".
fn is_there(doc: &Document<'_>, list: &[Item]) -> bool {
    let exists = |i: &Item| i.class.has(Class::BE.with(Class::HAVE).with(Class::MODAL));
    matches!(list, [there, next, ..] if there.reads(doc, &["there"]) && !exists(next))
}

/// "They also went to Oak Infirmary in Derby. There A&E was good.": a place of which the text reports nothing else.
fn is_elsewhere(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let Some(before) = sentence.checked_sub(1) else {
        return false;
    };
    let list = items.of(before);
    let place = |i: &Item| !is_known(i) && i.capital && i.class.has(Class::TYPE.with(Class::NAME));
    is_there(doc, items.of(sentence))
        && doc.sentences[before].block == doc.sentences[sentence].block
        && list.iter().skip(1).any(place)
}

/// "3. Kind Hands Limited, Derby. Rated as good.", below entries that open with a practice each: of one that is not known.
fn is_another_entry(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let at = doc.sentences[sentence].block;
    let bullet = |n: usize| doc.blocks.get(n).filter(|b| b.kind == BlockKind::Bullet);
    let Some(own) = bullet(at) else { return false };
    let opens_with_it = |n: &usize| {
        bullet(*n).is_some_and(|b| {
            let first = items.of(b.sentences.start);
            let opening = first.iter().find(|i| !i.class.has(Class::DET));
            opening.is_some_and(is_known) && b.sentences.clone().any(|s| rates(items.of(s)))
        })
    };
    let told = Class::NAME
        .with(Class::QUESTION)
        .with(Class::OVERALL)
        .with(Class::RATING)
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::INSPECT)
        .with(Class::CQC)
        .with(Class::PREP)
        .with(Class::PRONOUN)
        .with(Class::SERVICE);
    let first = items.of(own.sentences.start).first();
    let strange = first.is_some_and(|i| {
        i.reads(doc, &["a", "an"])
            || i.class.has(Class::CAPITAL) && !i.class.has(told.with(Class::DET))
            || i.class.has(Class::NAME) && !is_known(i)
    });
    strange
        && !own.sentences.clone().any(|s| names_any(items, s))
        && (at.saturating_sub(2)..at).filter(opens_with_it).count() == 2
}

fn rates(list: &[Item]) -> bool {
    list.iter().any(|i| i.class.has(Class::RATING))
}

/// The walk through the sentences of a text.
struct Walk<'a> {
    practices: &'a [Candidate],
    others: &'a [Other],
    /// Whether each practice has a heading of its own.
    headed: bool,
    /// The block in which the sentence before is about another service.
    aside: Option<usize>,
    /// Whether the running text has named a practice.
    told: bool,
    /// Who is in focus.
    now: Vec<usize>,
    /// Where "the trust" took the focus from its hospital, and who had it: it goes back with the next paragraph.
    lent: Option<(usize, Vec<usize>)>,
    /// Whether those in focus were told of in one breath: "surgery at Elm Hospital and Oak Hospital".
    joined: bool,
    /// Those last named together: whom "both" and "the latter" mean.
    group: Vec<usize>,
    /// Whether the sentence speaks of two, and more are in focus: who these are is not told.
    unclear: bool,
}

impl Walk<'_> {
    /// Moves the focus to whom a sentence is about; tells whether it speaks of several together without a name.
    fn step(&mut self, doc: &Document<'_>, items: &Items, sentence: usize, heading: bool) -> bool {
        if let Some((_, before)) = self.lent.take_if(|(block, _)| !is_lent_to(doc, sentence, *block)) {
            self.now = before;
        }
        let named = names(items, sentence);
        match named.as_slice() {
            [] => {}
            // "It is run by Tees Hospitals NHS Trust."
            [one] if !self.now.is_empty() && !heading && self.only_runs_it(items.of(sentence), *one) => return false,
            // "This 12-bed home belongs to the same charity as Elm House."
            [one] if !self.now.is_empty() && !heading && is_only_compared(doc, items.of(sentence), *one) => {
                return false;
            }
            // "Tees Hospitals NHS Trust remains good": told in passing, in a text on its hospital.
            [_] if !heading && self.lent.is_none() && self.is_trust_of(&named) && stays(items.of(sentence)) => {
                let block = doc.sentences[sentence].block;
                self.lent = Some((block, std::mem::replace(&mut self.now, named)));
                return false;
            }
            [_] => {
                self.now = named;
                self.joined = false;
                self.lent = None;
                return false;
            }
            _ => {
                self.lent = None;
                self.group.clone_from(&named);
                if !heading {
                    self.joined = self.are_in_one_breath(items.of(sentence), &named);
                    self.now = named;
                }
                return false;
            }
        }
        if self.practices.len() < 2 {
            return false;
        }
        if let Some(trust) = self.own_service(doc, items, sentence) {
            self.lent = None;
            self.now = vec![trust];
            return false;
        }
        let words: Vec<Cow<'_, str>> = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| plain(doc.slice(doc.tokens[t].span)))
            .collect();
        let turned = if heading {
            self.of_town(&words, true).or_else(|| self.counted_in_heading(&words))
        } else {
            self.of_town_before_kind(doc, sentence).or_else(|| self.turn(&words))
        };
        self.unclear = turned.is_none() && !heading && self.now.len() > 2 && says_two(&words);
        let Some(turned) = turned else {
            return self.joined && self.now.len() > 1 && !heading && goes_on(doc, items.of(sentence));
        };
        self.joined = turned.len() > 1;
        if self.lent.is_none() && self.is_trust_of(&turned) {
            self.lent = Some((doc.sentences[sentence].block, self.now.clone()));
        }
        self.now = turned;
        self.now.len() > 1
    }

    /// "London eye service rated good" in the midst of a digest, above a paragraph on another service: of that one.
    fn rates_those_below(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Vec<usize>> {
        let list = items.of(sentence);
        let rates = list.iter().any(|i| i.class.has(Class::RATING.with(Class::GRADE)));
        let below = doc.blocks.get(doc.sentences[sentence].block + 1)?;
        let above = doc.block_of(sentence.checked_sub(1)?)?;
        let prose = |b: usize| doc.blocks.get(b).is_some_and(|b| b.kind == BlockKind::Paragraph);
        let first = below.sentences.start;
        let digest = below.kind == BlockKind::Paragraph && prose(above) && self.told;
        let named = names(items, first);
        let other = |n: &usize| !self.now.contains(n);
        let opens = items.of(first).iter().take(12).any(is_known);
        (rates && digest && names(items, sentence).is_empty() && opens && named.iter().all(other)).then_some(named)
    }

    /// Whether several of one kind are named with no rating between them: what is told of them is told of each.
    fn are_in_one_breath(&self, list: &[Item], named: &[usize]) -> bool {
        let kind = |n: usize| self.practices.get(n).and_then(|p| p.service_type);
        let first = named.first().copied().and_then(kind);
        let (from, to) = (list.iter().position(is_known), list.iter().rposition(is_known));
        let between = from.zip(to).and_then(|(a, b)| list.get(a..b)).unwrap_or(&[]);
        let rating = |i: &Item| i.class.has(Class::RATING);
        first.is_some() && named.iter().all(|n| kind(*n) == first) && !between.iter().any(rating)
    }

    /// Who is in focus before the first name: whom the first sentence that names any tells of.
    fn first_named(&self, items: &Items) -> Vec<usize> {
        let first = (0..items.sentences.len()).find(|n| names_any(items, *n));
        let Some(sentence) = first else { return Vec::new() };
        let mut named = names(items, sentence);
        if !self.are_in_one_breath(items.of(sentence), &named) {
            named.truncate(1);
        }
        named
    }

    /// "4 May 2021", and below it "our community dental service has been rated": an entry on a service of the trust whose page
    /// it is, whichever hospital the entry before was on.
    fn own_service(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> Option<usize> {
        let block = doc.sentences.get(sentence)?.block;
        let above = doc.blocks.get(block.checked_sub(1)?)?;
        let dated = above.kind == BlockKind::Heading
            && above
                .sentences
                .clone()
                .any(|s| items.of(s).iter().any(|i| i.class.has(Class::DATE)));
        if !dated || doc.blocks[block].sentences.start != sentence {
            return None;
        }
        let list = items.of(sentence);
        let our = list.iter().position(|i| i.reads(doc, &["our"]))?;
        let own = list[our + 1..].iter().take(3).any(|i| i.class.has(Class::SERVICE));
        let trust = |n: &usize| self.practices[*n].service_type == Some(ServiceType::NhsTrust);
        let mut trusts = (0..self.practices.len()).filter(trust);
        let only = trusts.next().filter(|_| trusts.next().is_none())?;
        own.then_some(only)
    }

    /// Whether a sentence names a trust only as who runs what it is about.
    fn only_runs_it(&self, list: &[Item], one: usize) -> bool {
        let is_it = |i: &Item| i.class.has(Class::NAME) && i.value as usize == one;
        let led = |at: usize| list[..at].iter().rev().find(|i| !i.class.has(Class::DET));
        self.practices[one].service_type == Some(ServiceType::NhsTrust)
            && (0..list.len())
                .filter(|at| is_it(&list[*at]))
                .all(|at| led(at).is_some_and(|i| i.class.has(Class::BY)))
    }

    /// Whether the focus would go from a hospital that the text is about to its trust, which is told of in passing then.
    fn is_trust_of(&self, turned: &[usize]) -> bool {
        let ([trust], [hospital]) = (turned, self.now.as_slice()) else {
            return false;
        };
        let (trust, hospital) = (&self.practices[*trust], &self.practices[*hospital]);
        trust.service_type == Some(ServiceType::NhsTrust)
            && hospital.service_type == Some(ServiceType::Hospital)
            && trust.prominence < hospital.prominence
    }

    /// Whether a sentence without names has a trust or council as its subject, and none is among the practices.
    fn of_absent(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        if self.practices.is_empty() || names_any(items, sentence) {
            return false;
        }
        let mut words = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| doc.slice(doc.tokens[t].span));
        let (first, second) = (words.next(), words.next());
        let kinds: &[ServiceType] = match second.map(plain).as_deref() {
            Some("trust") => &[ServiceType::NhsTrust, ServiceType::Ambulance, ServiceType::MentalHealth],
            Some("council" | "authority") => &[ServiceType::LocalAuthority, ServiceType::LocalSystem],
            _ => return false,
        };
        let told = |p: &Candidate| {
            let name = p.name.to_lowercase();
            p.service_type.is_some_and(|k| kinds.contains(&k)) || ["trust", "council"].iter().any(|w| name.contains(w))
        };
        let known = self.practices.iter().any(|p| p.service_type.is_some());
        known && first.map(plain).as_deref() == Some("the") && !self.practices.iter().any(told)
    }

    /// "In addition, a clinic has been rated inadequate": behind a practice that was named one that is not. Before the
    /// first name "a surgery in Derby has been rated good" is the one that is named next.
    fn of_unnamed(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
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

    /// Whether a heading is the name of a service that the text does not report on: one that is known as such, or
    /// capitalised words where each practice has its own heading.
    fn heads_another(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
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
        self.headed && leads && list.len() > 1 && !list.iter().any(|i| i.class.has(tells)) && !words.any(small)
    }

    /// Whether a sentence goes on with another service: "It", "The home" behind a sentence on one that is only mentioned.
    fn of_other(&mut self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
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
        let goes_on = within && (stands || sized || opens_with_topic(doc, list));
        let rates = || list.iter().any(|i| i.class.has(Class::RATING)) && list.iter().any(|i| self.is_other_service(i));
        // "Elm Lodge got the same marks as Oak House. The year before, it had been inadequate.": Elm Lodge had.
        let of_other = self.subject_is_other(list);
        let aside = within
            || of_other
            || unnamed
                && (self.is_at_another(doc, list) || rates() || self.practices.len() < 2 && owns_another(doc, list));
        self.aside = aside.then_some(block);
        goes_on || of_other && unnamed
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
        let bare = name.class.without(Class::CAPITAL.with(Class::WORD)) == Class::NONE;
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
        let free = led.is_none_or(|i| i.class.has(Class::DET.with(Class::COMMA)));
        let tells = Class::COMMA
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::PREP);
        self.is_other_service(&list[at]) && free && behind.class.has(tells)
    }

    /// Whether an item names a service that the text only mentions; who runs services is none.
    fn is_other_service(&self, item: &Item) -> bool {
        let other = (item.value as usize)
            .checked_sub(OTHERS as usize)
            .and_then(|n| self.others.get(n));
        let runs = [ServiceType::NhsTrust, ServiceType::LocalAuthority];
        item.class.has(Class::NAME)
            && other.is_some_and(|o| o.service && o.service_type.is_none_or(|k| !runs.contains(&k)))
    }

    /// Whether an item names somebody else, and neither a trust nor a council.
    fn may_be_a_service(&self, item: &Item) -> bool {
        let other = (item.value as usize)
            .checked_sub(OTHERS as usize)
            .and_then(|n| self.others.get(n));
        let runs = [ServiceType::NhsTrust, ServiceType::LocalAuthority];
        item.class.has(Class::NAME) && other.is_some_and(|o| o.service_type.is_none_or(|k| !runs.contains(&k)))
    }

    /// Whom the words of a sentence without names point to.
    fn turn(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        self.of_all(words)
            .or_else(|| self.of_towns(words))
            .or_else(|| self.of_pair(words))
            .or_else(|| self.of_town(words, false))
            .or_else(|| self.of_kind(words))
    }

    /// "Because of what was found in Goole, the hospital falls to inadequate": the only one of that town, where a comma closes
    /// the words on it and its kind follows.
    fn of_town_before_kind(&self, doc: &Document<'_>, sentence: usize) -> Option<Vec<usize>> {
        let words: Vec<&str> = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| doc.slice(doc.tokens[t].span))
            .collect();
        let town = |w: &[&str]| w[0] == "in" && w[1].starts_with(char::is_uppercase) && w[2] == "," && w[3] == "the";
        let at = words.windows(5).take(14).position(town)?;
        let kinds = kind_of(words[at + 4])?;
        let here = |n: &usize| self.practices[*n].place.iter().any(|(place, _)| place == words[at + 1]);
        let of_kind = |n: &usize| self.practices[*n].service_type.is_some_and(|k| kinds.contains(&k));
        let own = |n: &usize| self.practices[*n].place.iter().any(|(place, _)| place != words[at + 1]);
        let all: Vec<usize> = (0..self.practices.len()).filter(|n| of_kind(n) && here(n)).collect();
        // A text on one town puts all of them there; one may have a town of its own.
        let alone = all.iter().filter(|n| !own(n)).count() == 1;
        let mut found = all.iter().copied().filter(|n| !alone || !own(n));
        match (found.next(), found.next()) {
            (Some(only), None) => Some(vec![only]),
            // Which of them is not told.
            (Some(_), Some(_)) => Some(Vec::new()),
            (None, _) if self.now.iter().any(|n| !self.practices[*n].place.is_empty()) => Some(Vec::new()),
            _ => None,
        }
    }

    /// "Both were ...", "At all three", "The two homes", "Neither surgery".
    fn of_all(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let word = |n: usize| words.get(n).map_or("", |w| &**w);
        let count_at = |n: usize| COUNTS.iter().position(|c| *c == word(n)).map(|c| c + 2);
        // "the two core services" are wards of one.
        let plural = |n: usize| {
            let mut near = (n + 1..n + 6).take_while(|k| !NO_KIND.contains(&word(*k)));
            near.find_map(|k| plural_of(word(k)))
        };
        // "The CQC rated all three as inadequate", "put both in special measures"
        let judged = |at: usize, behind: usize| {
            let verb = at.checked_sub(1).is_some_and(|v| JUDGES.contains(&word(v)));
            verb && (matches!(word(behind), "as" | "in" | "into" | "to" | "under") || is_rating(word(behind)))
        };
        (0..words.len()).find_map(|n| {
            let opens = n == 0 || n == 1 && matches!(word(0), "at" | "in" | "for" | "of");
            match word(n) {
                // "Besides being inadequate overall, each of them ..."
                "each" if word(n + 1) == "of" && matches!(word(n + 2), "them" | "these" | "those") => {
                    (self.group.len() > 1).then(|| self.group.clone())
                }
                "both" | "each" | "neither" => {
                    let kind = plural(n).or_else(|| kind_of(word(n + 1)));
                    let stands = opens && BEHIND_ALL.contains(&word(n + 1))
                        || matches!(word(n + 1), "were" | "are" | "have")
                        || word(n) == "both" && judged(n, n + 1);
                    (kind.is_some() || stands).then(|| self.counted(2, kind)).flatten()
                }
                "all" => {
                    let count = count_at(n + 1)?;
                    let kind = plural(n + 1);
                    let stands = opens && BEHIND_ALL.contains(&word(n + 2))
                        || matches!(
                            word(n + 2),
                            "were" | "are" | "have" | "remain" | "remained" | "keep" | "kept" | "retain" | "stay"
                        )
                        || judged(n, n + 2);
                    (kind.is_some() || stands).then(|| self.counted(count, kind)).flatten()
                }
                "pair" | "duo" if n > 0 && word(n - 1) == "the" => self.counted(2, None),
                "trio" if n > 0 && word(n - 1) == "the" => self.counted(3, None),
                _ => {
                    let count = count_at(n)?;
                    let led = n == 0
                        || matches!(
                            word(n - 1),
                            "the"
                                | "these"
                                | "those"
                                | "its"
                                | "their"
                                | "rated"
                                | "rates"
                                | "judged"
                                | "found"
                                | "branded"
                        );
                    let kind = plural(n).filter(|_| led)?;
                    self.counted(count, Some(kind))
                }
            }
        })
    }

    /// A headline that counts them: "Two Selby homes rated inadequate", "Both hospitals downgraded".
    fn counted_in_heading(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let first = words.first()?;
        let counts = COUNTS.contains(&&**first) || matches!(&**first, "both" | "all" | "pair");
        self.of_all(words).filter(|_| counts)
    }

    /// So many of a kind: all of it, or those last named together.
    fn counted(&self, count: usize, kind: Option<&[ServiceType]>) -> Option<Vec<usize>> {
        let fits = |n: &usize| {
            self.practices[*n]
                .service_type
                .is_some_and(|k| kind.is_some_and(|l| l.contains(&k)))
        };
        let those = if self.group.len() == count {
            self.group.clone()
        } else {
            (0..self.practices.len()).filter(fits).collect()
        };
        // "Both services" are none of a trust and its hospital.
        let any = kind.is_some_and(|k| k == ServiceType::ALL);
        let trust = |n: &usize| self.practices[*n].service_type == Some(ServiceType::NhsTrust);
        (those.len() == count && !(any && those.iter().any(trust))).then_some(those)
    }

    /// "GP practices in Selby and Goole have been rated good": those that are there, and each town has one.
    fn of_towns(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let kind = words.iter().take(5).position(|w| plural_of(w).is_some())?;
        if words.get(kind + 1).map(|w| &**w) != Some("in") {
            return None;
        }
        let end = words[kind..]
            .iter()
            .position(|w| matches!(&**w, "have" | "were" | "are"))?;
        let told = &words[kind + 2..(kind + end).max(kind + 2)];
        let there = |p: &Candidate| {
            p.place.iter().any(|(place, _)| {
                let parts: Vec<String> = place.split_whitespace().map(str::to_lowercase).collect();
                let same = |w: &[Cow<'_, str>]| w.iter().zip(&parts).all(|(a, b)| **a == **b);
                told.windows(parts.len().max(1)).any(same)
            })
        };
        let found: Vec<usize> = (0..self.practices.len())
            .filter(|n| there(&self.practices[*n]))
            .collect();
        let several = told.iter().any(|w| &**w == "and");
        (several && found.len() > 1 && found.len() == self.practices.len()).then_some(found)
    }

    /// "The former", "the latter", "the other home" of two.
    fn of_pair(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let [first, second] = self.group.as_slice() else {
            return None;
        };
        let at = |word: &str| {
            (1..words.len()).find(|n| {
                let next = words.get(n + 1).map_or("", |w| &**w);
                words[*n] == word && words[n - 1] == "the" && (BEHIND_ALL.contains(&next) || next.is_empty())
            })
        };
        // Behind a sentence about one of them "the former" may be a ward.
        let two = self.now.len() == 2;
        // "The former was good and the latter inadequate" is about both.
        let told = |word: &str| (1..words.len()).any(|n| words[n] == word && words[n - 1] == "the");
        if two && told("former") && told("latter") {
            return Some(vec![*first, *second]);
        }
        match (at("former").filter(|_| two), at("latter").filter(|_| two)) {
            (Some(_), None) => return Some(vec![*first]),
            (None, Some(_)) => return Some(vec![*second]),
            _ => {}
        }
        const SISTERS: &[&str] = &["sister", "twin", "partner", "companion", "counterpart"];
        let sister =
            |n: &usize| SISTERS.contains(&&*words[*n]) && matches!(&*words[n - 1], "its" | "the" | "their" | "a");
        let other = (1..words.len().min(8)).find(|n| words[*n] == "other" && words[n - 1] == "the" || sister(n))?;
        let next = words.get(other + 1).map_or("", |w| &**w);
        if !(BEHIND_ALL.contains(&next) || kind_of(next).is_some()) {
            return None;
        }
        match self.now.as_slice() {
            [one] if one == first => Some(vec![*second]),
            [one] if one == second => Some(vec![*first]),
            _ => None,
        }
    }

    /// "At Goole", "the Goole home", or a heading that is the town: the only one there.
    fn of_town(&self, words: &[Cow<'_, str>], heading: bool) -> Option<Vec<usize>> {
        let mut hit = None;
        for (n, practice) in self.practices.iter().enumerate() {
            // "In Selby it is a better picture", of Selby Harbour Hospital.
            let called = || {
                let first = practice.name.split(' ').next().unwrap_or("");
                let here = |p: &&Candidate| p.name.split(' ').next() == Some(first);
                let opens = words.len() > 2 && words[0] == "in" && words[1].eq_ignore_ascii_case(first);
                opens && self.practices.iter().filter(here).take(2).count() == 1
            };
            let opens = |place: &str| words.len() > 3 && words[0] == "in" && words[1].eq_ignore_ascii_case(place);
            let told = called()
                || practice.place.iter().any(|(place, _)| {
                    let shared = |p: &&Candidate| p.place.iter().any(|(other, _)| other.eq_ignore_ascii_case(place));
                    let alone = || self.practices.iter().filter(shared).take(2).count() == 1;
                    (points_to(words, place, heading) || opens(place)) && alone()
                });
            if told && hit.replace(n).is_some() {
                return None;
            }
        }
        hit.map(|n| vec![n])
    }

    /// "The trust", "the home", where those reported on are of several kinds and the one in focus is of another.
    fn of_kind(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let kinds = words
            .windows(2)
            .take(6)
            .filter(|w| matches!(&*w[0], "the" | "this"))
            .filter_map(|w| kind_of(&w[1]))
            .next()?;
        let fits = |n: &usize| self.practices[*n].service_type.is_some_and(|k| kinds.contains(&k));
        let here: Vec<usize> = self.now.iter().copied().filter(|n| fits(n)).collect();
        if !here.is_empty() {
            return (here.len() == 1 && self.now.len() > 1).then_some(here);
        }
        let mut all = (0..self.practices.len()).filter(fits);
        let first = all.next()?;
        all.next().is_none().then(|| vec![first])
    }
}

/// Whether a sentence stands in the block in which the focus was lent, or in the list that this leads to.
fn is_lent_to(doc: &Document<'_>, sentence: usize, block: usize) -> bool {
    let here = doc.sentences[sentence].block;
    let leads = doc.blocks.get(block).is_some_and(|b| doc.slice(b.span).ends_with(':'));
    let list = (block + 1..=here).all(|b| doc.blocks.get(b).is_some_and(|b| b.kind == BlockKind::Bullet));
    here == block || leads && list
}

/// "The same company owns Elm Court in Selby", "Its owner has a second home": what follows may be of that one.
fn owns_another(doc: &Document<'_>, list: &[Item]) -> bool {
    const OWNS: &[&str] = &[
        "own", "owns", "runs", "operates", "manages", "has", "run", "operate", "have",
    ];
    const MORE: &[&str] = &[
        "another", "second", "third", "fourth", "fifth", "sister", "other", "also", "same", "two",
    ];
    let Some(verb) = list.iter().take(10).position(|i| i.reads(doc, OWNS)) else {
        return false;
    };
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
    more && one && !list.iter().any(|i| i.class.has(told))
}

/// Whether a sentence tells of a rating that stays as it was.
fn stays(list: &[Item]) -> bool {
    let has = |class: Class| list.iter().any(|i| i.class.has(class));
    has(Class::SAME) && has(Class::RATING) && !has(Class::INSPECT)
}

/// Whether a sentence without names goes on with all that the one before told of: "The services are", "They were", "Caring was".
fn goes_on(doc: &Document<'_>, list: &[Item]) -> bool {
    const ALL_OF_THEM: &[&str] = &[
        "they",
        "these",
        "their",
        "its",
        "the services",
        "the units",
        "the departments",
    ];
    const SERVICES: &[&str] = &["services", "units", "departments", "ratings", "rating"];
    let Some(first) = list.first() else { return false };
    let asks = first.class.has(Class::QUESTION.with(Class::OVERALL));
    let the = first.class.has(Class::DET) && list.get(1).is_some_and(|i| i.reads(doc, SERVICES));
    let another = Class::TYPE.with(Class::ELSEWHERE);
    let other = list
        .iter()
        .take(6)
        .any(|i| i.class.has(another) && !i.class.has(Class::MANY) && !i.class.has(Class::QUESTION));
    (asks || the || first.reads(doc, ALL_OF_THEM)) && !other
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

/// "Both were", "Neither had", "The former was": words that speak of two.
fn says_two(words: &[Cow<'_, str>]) -> bool {
    let word = |n: usize| words.get(n).map_or("", |w| &**w);
    let lead = usize::from(matches!(word(0), "at" | "in" | "for" | "of"));
    let pair = |n: usize| word(n) == "the" && matches!(word(n + 1), "former" | "latter" | "pair" | "two");
    matches!(word(lead), "both" | "neither") || (0..words.len()).any(pair)
}

/// "NHS services get good ratings", above a text on one trust: some of its services, and not the trust.
fn heads_services(doc: &Document<'_>, list: &[Item]) -> bool {
    const SUBJECT: usize = 3;
    let tells = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::RATING);
    let subject = list.iter().take(SUBJECT).take_while(|i| !i.class.has(tells));
    let some = |i: &Item| i.reads(doc, &["services", "wards", "units", "departments"]);
    let other = Class::DET.with(Class::PRONOUN).with(Class::NAME);
    let named = list.iter().any(is_known);
    !named && subject.clone().any(some) && !subject.clone().any(|i| i.class.has(other) || i.possessive)
}

/// Whether a sentence names one only as what another is like.
fn is_only_compared(doc: &Document<'_>, list: &[Item], one: usize) -> bool {
    let is_it = |at: &usize| list[*at].class.has(Class::NAME) && list[*at].value as usize == one;
    (0..list.len()).filter(is_it).all(|at| is_compared_with(doc, list, at))
}

/// "Four nursing homes rated inadequate": a headline that counts services and names none is that of no one of them.
fn heads_a_crowd(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let mut words = doc.sentences[sentence]
        .tokens
        .clone()
        .map(|t| plain(doc.slice(doc.tokens[t].span)));
    let counts = words.next().is_some_and(|w| COUNTS.contains(&&*w));
    // "Two services at the hospital" are parts of one.
    let kind = |w: &str| plural_of(w).is_some_and(|kinds| kinds.len() < ServiceType::ALL.len());
    counts
        && names(items, sentence).is_empty()
        && words.take(5).take_while(|w| !NO_KIND.contains(&&**w)).any(|w| kind(&w))
}

/// What no noun follows that is counted: "both were seen in homes", "the two core services".
const NO_KIND: &[&str] = &[
    "core", "were", "are", "was", "is", "have", "has", "had", "in", "at", "on", "for", "by", "from", "to", "with",
];

/// Small words that stand inside names.
const SMALL: &[&str] = &[
    "and", "of", "the", "in", "at", "on", "upon", "by", "near", "under", "next", "to", "&",
];

/// How many headings are the name of a practice, alone or with its town.
fn headed(doc: &Document<'_>, items: &Items) -> usize {
    let is_name = |b: &&crate::text::Block| {
        let mut sentences = b.sentences.clone();
        let first = sentences
            .next()
            .filter(|_| b.kind == BlockKind::Heading && sentences.next().is_none());
        first.is_some_and(|s| {
            let list = items.of(s);
            let at = list.iter().position(|i| !i.class.has(Class::DET));
            names(items, s).len() == 1 && at.is_some_and(|n| list[n].class.has(Class::NAME)) && list.len() < 6
        })
    };
    doc.blocks.iter().filter(is_name).count()
}

/// A word as it is compared: lower case, a final `'s` left out.
fn plain(word: &str) -> Cow<'_, str> {
    let bare = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word);
    if bare.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(bare.to_lowercase())
    } else {
        Cow::Borrowed(bare)
    }
}

/// Whether a sentence points to a place: "At Goole", "the Goole home", or the place alone as a heading.
fn points_to(words: &[Cow<'_, str>], place: &str, heading: bool) -> bool {
    // Few sentences hold any of the place.
    let begins = |first: &str| words.iter().any(|w| w.eq_ignore_ascii_case(first));
    if place.is_ascii() && !place.split_whitespace().next().is_some_and(begins) {
        return false;
    }
    let parts: Vec<String> = place.split_whitespace().map(str::to_lowercase).collect();
    let found = words
        .windows(parts.len().max(1))
        .position(|w| w.iter().zip(&parts).all(|(a, b)| **a == **b));
    let Some(at) = found.filter(|_| !parts.is_empty()) else {
        return false;
    };
    let before = at.checked_sub(1).map_or("", |n| &*words[n]);
    let behind = words.get(at + parts.len()).map_or("", |w| &**w);
    if heading {
        return at == 0 && words.len() < parts.len() + 3;
    }
    // "In Goole, safety was good", "the one in Goole"
    let led = at.checked_sub(2).map_or("", |n| &*words[n]);
    let inside = at == 1 && behind == "," || led == "one" || kind_of(led).is_some() && at == 3 && words[0] == "the";
    before == "in" && inside
        || before == "at" && behind != "hospital"
        || matches!(before, "the" | "both") && kind_of(behind).is_some()
}

/// The kinds of service that a word in the singular stands for.
fn kind_of(word: &str) -> Option<&'static [ServiceType]> {
    use ServiceType::*;
    Some(match word {
        "surgery" | "practice" => &[GpPractice, DentalPractice],
        "gp" => &[GpPractice],
        "home" => &[CareHome],
        "hospital" | "infirmary" => &[Hospital, MentalHealth],
        "trust" => &[NhsTrust, Ambulance],
        "agency" | "company" | "firm" => &[HomeCare],
        "clinic" => &[IndependentClinic],
        "hospice" => &[Hospice],
        "council" | "authority" => &[LocalAuthority],
        "dentist" => &[DentalPractice],
        "centre" => &[GpPractice, OutOfHours],
        _ => return None,
    })
}

/// Words for numbers from two on.
const COUNTS: &[&str] = &["two", "three", "four", "five", "six", "seven", "eight"];

/// The kinds of service that a word in the plural stands for.
fn plural_of(word: &str) -> Option<&'static [ServiceType]> {
    Some(match word {
        "surgeries" | "practices" => kind_of("surgery")?,
        "homes" => kind_of("home")?,
        "hospitals" | "infirmaries" => kind_of("hospital")?,
        "trusts" => kind_of("trust")?,
        "agencies" | "companies" | "firms" => kind_of("agency")?,
        "clinics" => kind_of("clinic")?,
        "hospices" => kind_of("hospice")?,
        "councils" | "authorities" => kind_of("council")?,
        "dentists" => kind_of("dentist")?,
        "services" | "sites" | "units" | "centres" | "providers" | "locations" => ServiceType::ALL,
        _ => return None,
    })
}

/// Verbs behind which "both" and "all three" are those that were judged.
const JUDGES: &[&str] = &[
    "rated",
    "rates",
    "rating",
    "judged",
    "found",
    "branded",
    "deemed",
    "labelled",
    "graded",
    "declared",
    "considered",
    "put",
    "placed",
    "ranked",
    "classed",
    "marked",
];

/// Whether a word alone or with the next is a rating.
fn is_rating(word: &str) -> bool {
    matches!(word, "outstanding" | "good" | "requires" | "requiring" | "inadequate")
}

/// What follows "both" or "the latter" where they stand for services.
const BEHIND_ALL: &[&str] = &[
    "is", "was", "has", "had", "were", "are", "have", "of", "the", "got", "received", "remain", "remains", "must",
    "now", "been", "went", "came", "also", "scored", "fell", "rose", "dropped", "improved", "will", "did", ",", ":",
    ".", "-",
];

/// Whether a sentence names any practice.
fn names_any(items: &Items, sentence: usize) -> bool {
    items.of(sentence).iter().any(is_known)
}

fn names(items: &Items, sentence: usize) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items.of(sentence) {
        let index = item.value as usize;
        if is_known(item) && !out.contains(&index) {
            out.push(index);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Texts, and whose the ratings of their last sentence are.
    #[test]
    fn the_focus_follows_names_and_headings() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Alder Road Surgery in Selby was inspected in May. It was rated good overall.",
                &["Alder Road Surgery"],
            ),
            (
                "Oakdale Council's Fenner House in Selby was rated good by the CQC.",
                &["Fenner House"],
            ),
            (
                "Alder Road Surgery in Selby was rated inadequate.\n\nBeck Lane Surgery in Goole was inspected too. It was rated good overall.",
                &["Beck Lane Surgery"],
            ),
            (
                "Alder Road Surgery and Beck Lane Surgery, both in Goole, were inspected in May. Both were rated good overall.",
                &["Alder Road Surgery", "Beck Lane Surgery"],
            ),
            (
                "Alder Road Surgery in Selby, which is run by Dr Oake, and Beck Lane Surgery, a small practice in Goole, were both rated good in May.",
                &["Alder Road Surgery", "Beck Lane Surgery"],
            ),
            (
                "Selby Hospital was rated inadequate. Ouse NHS Trust was inspected as well. Selby Hospital is inadequate, and the trust is now good.",
                &["Ouse NHS Trust"],
            ),
            (
                "Alder Road Surgery in Selby was rated inadequate.\n\nBeck Lane Surgery in Goole was inspected too. The pattern was that of Alder Road Surgery, except that safe was good.",
                &["Beck Lane Surgery"],
            ),
            (
                "Alder Road Surgery in Selby, Beck Lane Surgery in Goole and Crow Street Surgery in Hull were all rated good.",
                &["Alder Road Surgery", "Beck Lane Surgery", "Crow Street Surgery"],
            ),
            (
                "Ouse NHS Trust, which runs Selby Hospital and Goole Hospital, was rated good after a visit in May.",
                &["Ouse NHS Trust"],
            ),
            (
                "Selby Hospital was rated inadequate. The same team had been to the Thorne Infirmary. There the wards were rated good.",
                &[],
            ),
            (
                "Alder Road Surgery was rated inadequate in each of the five areas. Patients were told to join Crow Street Surgery or Dene Medical Centre. Both are rated good.",
                &[],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read("case.txt", text, "0");
            let mut of: Vec<&str> = record
                .ratings
                .iter()
                .filter(|r| r.rating.as_str() == "good")
                .map(|r| r.practice.as_str())
                .collect();
            of.sort_unstable();
            assert_eq!(of, *want, "{text}");
        }
    }

    /// Texts on several services, and for each sentence whom it is about, by the first letters of their names.
    #[test]
    fn each_sentence_has_its_services() {
        let surgeries = "Alder Road Surgery in Selby and Beck Lane Surgery in Goole were inspected by the CQC.";
        let mixed = "Crow Vale NHS Trust runs Dene Hospital in Hull. The CQC rated Crow Vale NHS Trust good and Dene Hospital inadequate.";
        let cases: &[(&str, &str, &str)] = &[
            (surgeries, "Both were rated good.", "AB"),
            (surgeries, "At both, doors were locked. Each was rated good.", "AB AB"),
            (surgeries, "The former was rated good.", "A"),
            (surgeries, "The latter had no nurses.", "B"),
            (
                surgeries,
                "Beck Lane was clean. It improved in both, and overall.",
                "B B",
            ),
            (
                surgeries,
                "Doors were locked. Inspectors judged both as inadequate.",
                "AB AB",
            ),
            (
                surgeries,
                "Alder Road was clean. They put both in special measures. Besides being inadequate, each of them was cold.",
                "A AB AB",
            ),
            (
                surgeries,
                "Beck Lane was clean. Inspectors found both doors locked.",
                "B B",
            ),
            (surgeries, "The two surgeries have until May.", "AB"),
            (surgeries, "Neither surgery had enough nurses.", "AB"),
            (surgeries, "The pair must improve.", "AB"),
            (
                surgeries,
                "At Goole doors were locked. It was rated good. The Selby surgery was clean.",
                "B B A",
            ),
            (
                surgeries,
                "Alder Road was clean. The other practice was not. The former manager has left.",
                "A B B",
            ),
            (surgeries, "Beck Lane was clean.\n\nSelby\n\nIt had no nurses.", "B A A"),
            (
                surgeries,
                "Beck Lane was both safe and effective. Staff were kind.",
                "B B",
            ),
            (mixed, "Dene Hospital was cold. Both services were rated good.", "D D"),
            (
                mixed,
                "The trust was well run. Wards were clean. The hospital had too few nurses.",
                "C C D",
            ),
            (
                "Dene Hospital in Hull was inspected by the CQC.",
                "The trust, which was good in 2018, was not. Wards were clean.",
                " D",
            ),
            // Another service that is only told of takes the focus until one is named.
            (
                "Dene Hospital in Hull was rated good by the CQC.",
                "The group’s other site, Stanlow Hospital, was not inspected. It is good. The hospital is new.\n\nWards were clean.",
                "   D",
            ),
            // So does a heading, where each has its own.
            (
                "Beck Lane Surgery\n\nIt was rated good by the CQC.\n\nCow Street Surgery\n\nIt was rated inadequate.\n\nKind Doctors",
                "They were rated good.",
                "",
            ),
            // "The trust", told of in passing, has it for its own paragraph.
            (
                "Dene Hospital in Hull was rated inadequate by the CQC. Inspectors went to Dene Hospital in May. Wards at Dene Hospital were dirty. It is run by Tees Hospitals NHS Trust. The trust’s overall rating is still good.",
                "The trust is sorry.\n\nWards were dirty.",
                "T D",
            ),
        ];
        let reader = Reader::new().unwrap();
        for (lead, text, want) in cases {
            let whole = format!("{lead}\n\n{text}");
            let doc = crate::text::Document::parse(&whole);
            let items = reader.lex(&doc);
            let found = reader.names.find(&doc, &items, &Default::default());
            let items = reader.names.fold(&items, &found);
            let scope = super::Scope::of(&doc, &items, &found.practices, &found.others);
            let letters = |s: usize| -> String {
                let names = scope.at(s).iter().map(|p| &found.practices[*p].name[..1]);
                names.collect()
            };
            let told = doc.sentences.len() - want.split(' ').count();
            let got: Vec<String> = (told..doc.sentences.len()).map(letters).collect();
            assert_eq!(got.join(" "), *want, "{text}");
        }
    }
}
