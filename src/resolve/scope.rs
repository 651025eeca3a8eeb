//! Who is in focus: whom "the practice", "it", "both" mean at each sentence.

mod asides;
mod foreign;
mod others;
mod turns;

use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::{Item, Items};
use crate::read::names::{Candidate, Other};
use crate::read::ratings::attach::is_known;
use crate::read::ratings::context::{is_compared_with, is_left_out, rates_us, what_it_runs};
use crate::read::services::has_core_services;
use crate::text::{Block, BlockKind, Document};
use asides::Reach;
pub(super) use foreign::excludes;
use others::opens_elsewhere;
use std::borrow::Cow;
use turns::{COUNTS, NO_KIND, Towns, plural_of};

/// For each sentence the practices in focus.
#[derive(Debug)]
pub(crate) struct Scope {
    focus: Vec<Vec<usize>>,
    /// For each sentence whether it speaks of all in focus together.
    together: Vec<bool>,
    /// For each sentence whether it is about a service that has no name here.
    unnamed: Vec<bool>,
    /// For each sentence whether it names one practice and no other.
    names_one: Vec<bool>,
    /// For each sentence whether several are in focus, side by side, and it names none of them.
    unclear: Vec<bool>,
    /// For each practice the first sentence that names it.
    first: Vec<usize>,
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
            names_one: Vec::with_capacity(doc.sentences.len()),
            unclear: Vec::with_capacity(doc.sentences.len()),
            first: Vec::new(),
        };
        let mut walk = Walk {
            practices,
            others,
            headed: headed(doc, items) > 1,
            numbered: are_numbered(doc, items),
            aside: None,
            beside: None,
            told: false,
            first: first_sentences(items, practices.len()),
            trusts: (0..practices.len()).filter(|n| is_trust(&practices[*n])).collect(),
            towns: Towns::of(practices),
            at: 0,
            lent: None,
            away: None,
            back: None,
            now: Vec::new(),
            joined: false,
            abreast: false,
            group: (0..practices.len()).collect(),
            halved: false,
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
            walk.at = n;
            if heading && let Some(below) = walk.rates_those_below(doc, items, n) {
                walk.now = below;
            }
            walk.come_back(doc, items, n);
            let together = walk.step(doc, items, n, heading);
            // "The trust, which is good, ..." in a text that reports on no trust speaks of none of its services.
            let unnamed = !heading && (walk.of_unnamed(doc, items, n) || walk.is_its_trust(doc, items, n));
            scope.unnamed.push(unnamed);
            scope
                .names_one
                .push(names(items, n).len() == 1 && !closes_a_list(items.of(n)));
            let absent = if heading {
                let trust = |p: &Candidate| p.service_type == Some(ServiceType::NhsTrust);
                let services = practices.iter().all(trust) && heads_services(doc, items.of(n));
                let another = || walk.heads_another_story(doc, items, n) || is_another_entry(doc, items, n);
                !together && (heads_a_crowd(doc, items, n) || services || another())
            } else {
                walk.of_other(doc, items, n)
                    || walk.of_absent(doc, items, n)
                    || unnamed
                    || walk.unclear
                    || is_elsewhere(doc, items, n)
                    || is_another_entry(doc, items, n)
                    || walk.is_of_us_above(doc, items, n)
            };
            let absent = absent || is_told_below_its_name(doc, sentence.block);
            if walk.goes_over_to_another(items, n) && !heading && walk.is_told_once(items, n) {
                walk.away = Some((sentence.block, std::mem::take(&mut walk.now)));
            } else if walk.goes_over_to_another(items, n) || walk.leads_a_list_on_another(doc, items.of(n)) {
                walk.now.clear();
            }
            walk.told = walk.told || !heading && names_any(items, n);
            let opens = heading || walk.numbered && is_numbered(doc, &doc.blocks[sentence.block]);
            if opens && walk.heads_another(doc, items, n) {
                walk.now.clear();
            }
            let named = names(items, n);
            if named.len() > 1 {
                walk.abreast = are_abreast(doc, items.of(n));
            }
            scope
                .unclear
                .push(walk.abreast && walk.now.len() > 1 && named.is_empty());
            scope.focus.push(if absent { Vec::new() } else { walk.now.clone() });
            scope.together.push(together && !absent);
        }
        scope.first = walk.first;
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

    /// Whether a sentence names one practice and no other.
    pub fn names_one(&self, sentence: usize) -> bool {
        self.names_one.get(sentence).copied().unwrap_or(false)
    }

    /// Whether a sentence names nobody, and several stand side by side in the one that it goes on with.
    pub fn is_unclear(&self, sentence: usize) -> bool {
        self.unclear.get(sentence).copied().unwrap_or(false)
    }

    /// Whether a practice has been named when a sentence ends: who is named only later is not "the home" yet.
    pub fn is_told(&self, practice: usize, sentence: usize) -> bool {
        self.first.get(practice).is_some_and(|first| *first <= sentence)
    }

    /// Whether a sentence that names nobody speaks of all in focus: "the two homes".
    pub fn together(&self, sentence: usize) -> bool {
        self.together.get(sentence).copied().unwrap_or(false)
    }
}

/// "22, 24 and 26 Mill Lane": a name that an "and" leads to is one of several, though the others be none.
fn closes_a_list(list: &[Item]) -> bool {
    let name = list.iter().position(is_known);
    name.is_some_and(|n| n > 0 && list[n - 1].class.has(Class::AND))
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

/// "3. Kind Hands Limited, Derby. Rated as good.", below entries that open with a practice each, and "Mill Lane supported living:
/// Good" beside "Elm House: Good": of one that is not known.
fn is_another_entry(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let at = doc.sentences[sentence].block;
    let Some(own) = doc.blocks.get(at) else { return false };
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
    if !strange || own.sentences.clone().any(|s| names_any(items, s)) {
        return false;
    }
    let bullet = |n: usize| doc.blocks.get(n).filter(|b| b.kind == BlockKind::Bullet);
    let opens_with_it = |n: &usize| {
        bullet(*n).is_some_and(|b| {
            let first = items.of(b.sentences.start);
            let opening = first.iter().find(|i| !i.class.has(Class::DET));
            opening.is_some_and(is_known) && b.sentences.clone().any(|s| rates(items.of(s)))
        })
    };
    let labels_it = |n: usize| {
        let line = doc.blocks.get(n).map(|b| items.of(b.sentences.start));
        line.and_then(label).is_some_and(|l| l.first().is_some_and(is_known))
    };
    bullet(at).is_some() && (at.saturating_sub(2)..at).filter(opens_with_it).count() == 2
        || label(items.of(own.sentences.start)).is_some() && (labels_it(at + 1) || at > 0 && labels_it(at - 1))
}

/// What stands before the mark and the rating that a line goes on with: "Elm House (Selby)" of "Elm House (Selby): Good" and of
/// "Elm House (Selby): Overall - Good".
fn label(list: &[Item]) -> Option<&[Item]> {
    const LONGEST: usize = 8;
    let mark = Class::COLON.with(Class::DASH);
    let list = match list {
        [the, rest @ ..] if the.class.has(Class::DET) => rest,
        _ => list,
    };
    let at = list.iter().take(LONGEST).position(|i| i.class.has(mark))?;
    let between = Class::QUOTE.with(Class::OVERALL).with(Class::GRADE).with(mark);
    let rated = list[at + 1..].iter().find(|i| !i.class.has(between));
    (at > 0 && rated.is_some_and(|i| i.class.has(Class::RATING))).then_some(&list[..at])
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
    /// Whether a numbered line is the name of a practice: so are the others.
    numbered: bool,
    /// The block in which the sentence before is about another service.
    aside: Option<usize>,
    /// The sentence behind one that names another service on the way: "It" there is that one, as far as anybody can tell.
    beside: Option<usize>,
    /// Whether the running text has named a practice.
    told: bool,
    /// For each practice the first sentence that names it.
    first: Vec<usize>,
    /// The trusts among the practices.
    trusts: Vec<usize>,
    /// The towns that tell one practice from all others.
    towns: Towns,
    /// The sentence that the walk is at.
    at: usize,
    /// Who is in focus.
    now: Vec<usize>,
    /// Where "the trust" took the focus from its hospital, and who had it: it goes back with the next paragraph.
    lent: Option<(usize, Vec<usize>)>,
    /// The paragraph on another service that is named once, and who had the focus before.
    away: Option<(usize, Vec<usize>)>,
    /// Who has the focus again with the next sentence, where this one told of another on the way.
    back: Option<Vec<usize>>,
    /// Whether those in focus were told of in one breath: "surgery at Elm Hospital and Oak Hospital".
    joined: bool,
    /// Whether those that a sentence named together stand side by side in it.
    abreast: bool,
    /// Those last named together: whom "both" and "the latter" mean.
    group: Vec<usize>,
    /// Whether the sentence before was on the first of those last named together: "The former was good."
    halved: bool,
    /// Whether the sentence speaks of two, and more are in focus, or of somewhere else: who these are is not told.
    unclear: bool,
}

impl Walk<'_> {
    /// Moves the focus to whom a sentence is about; tells whether it speaks of several together without a name.
    fn step(&mut self, doc: &Document<'_>, items: &Items, sentence: usize, heading: bool) -> bool {
        if let Some((_, before)) = self.lent.take_if(|(block, _)| !is_lent_to(doc, sentence, *block)) {
            self.now = before;
        }
        if let Some(before) = self.back.take() {
            self.now = before;
        }
        let mut named = names(items, sentence);
        if !named.is_empty() && !heading && are_only_run(doc, items.of(sentence)) {
            named.clear();
        }
        if named.len() > 1 && !heading {
            // "Elm Infirmary, run by Oak NHS Trust, has been inspected."
            let only_run: Vec<usize> = named
                .iter()
                .copied()
                .filter(|n| !self.only_runs_it(items.of(sentence), *n))
                .collect();
            named = if only_run.is_empty() { named } else { only_run };
        }
        if let Some(others) = self.all_but(doc, items.of(sentence), &named).filter(|_| !heading) {
            self.now = others;
            return true;
        }
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
            [one] => {
                let aside = self.told_aside(doc, items.of(sentence), *one).filter(|_| !heading);
                let before = std::mem::replace(&mut self.now, named);
                self.joined = false;
                self.lent = None;
                match aside {
                    Some(Reach::Sentence) => self.back = Some(before),
                    Some(Reach::Paragraph) => self.lent = Some((doc.sentences[sentence].block, before)),
                    None => {}
                }
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
        let elsewhere = !heading && opens_elsewhere(doc, items.of(sentence));
        if self.practices.len() < 2 {
            self.unclear = elsewhere;
            return false;
        }
        if let Some(trust) = self.own_service(doc, items, sentence) {
            self.lent = None;
            self.now = vec![trust];
            return false;
        }
        if let Some(trust) = self.of_us(doc, items, sentence) {
            let before = std::mem::replace(&mut self.now, vec![trust]);
            self.lent.get_or_insert((doc.sentences[sentence].block, before));
            return false;
        }
        // "The latter 'requires improvement'"
        let quotes = |w: &Cow<'_, str>| matches!(&**w, "'" | "\"" | "‘" | "’" | "“" | "”");
        let words: Vec<Cow<'_, str>> = doc.sentences[sentence]
            .tokens
            .clone()
            .map(|t| plain(doc.slice(doc.tokens[t].span)))
            .filter(|w| !quotes(w))
            .collect();
        let turned = if heading {
            self.of_town(&words, true).or_else(|| self.counted_in_heading(&words))
        } else {
            self.of_town_before_kind(doc, items.of(sentence), sentence)
                .or_else(|| self.turn(&words))
                .or_else(|| self.the_other().filter(|_| elsewhere))
        };
        // Behind "They looked at maternity and surgery" the former is a ward.
        let parts = |i: &Item| i.class.has(Class::SERVICE.with(Class::QUESTION));
        let of_parts = sentence.checked_sub(1).is_some_and(|b| items.of(b).iter().any(parts));
        let numbered = !heading && !of_parts && opens_with_a_place(&words);
        self.halved = numbered && turned.is_some();
        self.unclear =
            turned.is_none() && !heading && (elsewhere || numbered || self.now.len() > 2 && says_two(&words));
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

    /// "All but Elm House were rated good": the others of those that were named together.
    fn all_but(&self, doc: &Document<'_>, list: &[Item], named: &[usize]) -> Option<Vec<usize>> {
        let [one] = named else { return None };
        let at = list.iter().position(is_known)?;
        let others: Vec<usize> = self.group.iter().copied().filter(|n| n != one).collect();
        (is_left_out(doc, list, at) && self.group.contains(one) && !others.is_empty()).then_some(others)
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
        self.only_trust(doc).filter(|_| own)
    }

    /// The only trust that the text has named so far, or that signs it further on.
    fn only_trust(&self, doc: &Document<'_>) -> Option<usize> {
        let signs = |n: usize| {
            let block = doc.block_of(self.first[n]).and_then(|b| doc.blocks.get(b));
            block.is_some_and(|b| b.kind == BlockKind::Heading)
        };
        let told = |n: &usize| self.first[*n] <= self.at || signs(*n);
        let mut trusts = self.trusts.iter().copied().filter(told);
        trusts.next().filter(|_| trusts.next().is_none())
    }

    /// "We were rated good", "Trust-wide, we are good", on the page of a trust on its hospitals: the trust.
    fn of_us(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> Option<usize> {
        let kind = |n: usize| self.practices[n].service_type;
        let only = self.only_trust(doc)?;
        let hospitals = (0..self.practices.len()).all(|n| n == only || kind(n) == Some(ServiceType::Hospital));
        let list = items.of(sentence);
        // "For end of life care they gave us a good": of the hospital whose service that is.
        let service = list.first().is_some_and(|i| i.reads(doc, &["for"]))
            && list.get(1).is_some_and(|i| i.class.has(Class::SERVICE));
        (hospitals && !service && rates_us(doc, list)).then_some(only)
    }

    /// "Our services were inspected in 2018 and they rated us outstanding", above the first word on a clinic where wards were
    /// inspected: of whoever writes, and not of the clinic.
    fn is_of_us_above(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let told_later = |n: &usize| {
            let first = self.first[*n];
            let list = if first < doc.sentences.len() {
                items.of(first)
            } else {
                &[]
            };
            let place = |at: usize| is_known(&list[at]) && list[at].value as usize == *n;
            let led = |at: usize| {
                let before = list[..at].iter().rev().find(|i| !i.class.has(Class::DET));
                before.is_some_and(|i| i.reads(doc, &["at", "within"]))
            };
            first > sentence
                && has_core_services(self.practices[*n].service_type)
                && (0..list.len()).any(|at| place(at) && led(at))
        };
        !self.now.is_empty() && self.now.iter().all(told_later) && rates_us(doc, items.of(sentence))
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
}

/// Whether a sentence names several side by side, and none of them only as where, by whom or beside what the first is told of:
/// "Elm Court was visited, as was Oak House", and not "Elm Court and its annexe at Oak House".
fn are_abreast(doc: &Document<'_>, list: &[Item]) -> bool {
    const LEADS: &[&str] = &[
        "at",
        "in",
        "of",
        "to",
        "from",
        "than",
        "like",
        "near",
        "within",
        "alongside",
        "unlike",
    ];
    let led = |at: usize| list[..at].iter().rev().find(|i| !i.class.has(Class::DET));
    let oblique = |at: usize| led(at).is_some_and(|i| i.class.has(Class::WITH.with(Class::BY)) || i.reads(doc, LEADS));
    let at = |n: usize| led(n).is_some_and(|i| i.reads(doc, &["at"]));
    let Some(first) = list.iter().position(is_known) else {
        return false;
    };
    // "At Elm Court it was good; at Oak House it was not"
    let beside = |n: usize| !oblique(n) || at(first) && at(n);
    let other = |n: usize| is_known(&list[n]) && list[n].value != list[first].value;
    (first + 1..list.len()).any(|n| other(n) && beside(n))
}

/// Whether a sentence stands in the block in which the focus was lent, or in the list that this leads to.
fn is_lent_to(doc: &Document<'_>, sentence: usize, block: usize) -> bool {
    let here = doc.sentences[sentence].block;
    let leads = doc.blocks.get(block).is_some_and(|b| doc.slice(b.span).ends_with(':'));
    let list = (block + 1..=here).all(|b| doc.blocks.get(b).is_some_and(|b| b.kind == BlockKind::Bullet));
    here == block || leads && list
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

/// "Both were", "Neither had", "The former was": words that speak of two.
fn says_two(words: &[Cow<'_, str>]) -> bool {
    let word = |n: usize| words.get(n).map_or("", |w| &**w);
    let lead = usize::from(matches!(word(0), "at" | "in" | "for" | "of"));
    let pair = |n: usize| word(n) == "the" && matches!(word(n + 1), "former" | "latter" | "pair" | "two");
    matches!(word(lead), "both" | "neither") || (0..words.len()).any(pair)
}

/// "The third was rated good": one of several, told by its place among them.
fn opens_with_a_place(words: &[Cow<'_, str>]) -> bool {
    const PLACES: &[&str] = &[
        "first", "second", "third", "fourth", "fifth", "sixth", "last", "former", "latter",
    ];
    const VERBS: &[&str] = &[
        "was", "is", "has", "had", "got", "fell", "went", "requires", "required", "rated", "remains",
    ];
    // "At the other, standards have dropped"
    let words = match words {
        [at, the, other, comma, ..] if &**at == "at" && &**the == "the" => {
            return (PLACES.contains(&&**other) || &**other == "other") && &**comma == ",";
        }
        _ => words,
    };
    matches!(words, [the, place, verb, ..] if &**the == "the" && PLACES.contains(&&**place) && VERBS.contains(&&**verb))
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

/// How many practices have a heading that is their name, alone or with their town.
fn headed(doc: &Document<'_>, items: &Items) -> usize {
    let named = |b: &Block| {
        let mut sentences = b.sentences.clone();
        let s = sentences
            .next()
            .filter(|_| b.kind == BlockKind::Heading && sentences.next().is_none())?;
        let list = items.of(s);
        let first = list.iter().find(|i| !i.class.has(Class::DET))?;
        let [only] = names(items, s)[..] else { return None };
        (first.class.has(Class::NAME) && list.len() < 6).then_some(only)
    };
    let mut found: Vec<usize> = doc.blocks.iter().filter_map(named).collect();
    found.sort_unstable();
    found.dedup();
    found.len()
}

/// Whether a line is a number and the name of a practice: "3. Elm House".
fn are_numbered(doc: &Document<'_>, items: &Items) -> bool {
    doc.blocks.iter().any(|b| {
        let list = items.of(b.sentences.start);
        is_numbered(doc, b) && list.len() < 6 && list.iter().any(is_known)
    })
}

/// "Rated inadequate. Last inspected in May" above "3. Elm House", and the same again below it: of that one, and not of the
/// entry before.
fn is_told_below_its_name(doc: &Document<'_>, block: usize) -> bool {
    let Some([own, name, below]) = doc.blocks.get(block..block + 3) else {
        return false;
    };
    is_numbered(doc, name) && doc.slice(below.span).starts_with(doc.slice(own.span))
}

/// Whether a block is a line behind a number: "3. Elm House", "3) Elm House".
fn is_numbered(doc: &Document<'_>, block: &Block) -> bool {
    let before = doc.text.get(..block.span.start as usize).unwrap_or("").trim_end();
    // "3 . Elm House"
    let number = before.strip_suffix(['.', ')']).unwrap_or("").trim_end();
    block.kind == BlockKind::Bullet && number.ends_with(|c: char| c.is_ascii_digit())
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

/// "The trust, which runs Elm Hospital, was told": whether a sentence names practices only as those that its subject runs.
fn are_only_run(doc: &Document<'_>, list: &[Item]) -> bool {
    let inset = what_it_runs(doc, list, list.len());
    !inset.is_empty() && (0..list.len()).all(|n| !is_known(&list[n]) || inset.contains(&n))
}

/// Whether a sentence names any practice.
fn names_any(items: &Items, sentence: usize) -> bool {
    items.of(sentence).iter().any(is_known)
}

fn is_trust(practice: &Candidate) -> bool {
    practice.service_type == Some(ServiceType::NhsTrust) || practice.name.contains("Trust")
}

/// For each of so many practices the first sentence that names it.
fn first_sentences(items: &Items, count: usize) -> Vec<usize> {
    let mut out = vec![usize::MAX; count];
    for sentence in 0..items.sentences.len() {
        for item in items.of(sentence).iter().filter(|i| is_known(i)) {
            if let Some(first) = out.get_mut(item.value as usize) {
                *first = sentence.min(*first);
            }
        }
    }
    out
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
mod tests;
