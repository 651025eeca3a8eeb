//! One sentence: each of its values with the questions, the subject and the time that its words give it.
//!
//! The links say which questions are a value's own. What has none may lean on what was told before, be licensed as an
//! overall rating, or be a word that rates nothing.

mod allowed;
mod base;
mod completed;
mod of_two;
mod own;
mod past;
mod plainly;
mod tell;
mod those;
mod verbs;
mod whole;

pub(super) use tell::reversed;

use super::asked::{Asked, is_added_to_questions};
use super::attach::Told;
use super::claim::{Claim, Subject, Target, Time};
use super::frames::{Paired, ellipses, respectively, settle_former};
use super::license::{clause_start, is_in_so_many, is_so_many};
use super::links::{asides, owners};
use super::pairs::Member;
use super::set::Set;
use super::turns;
use super::unread::{Left, Why, is_told};
use super::values::Found;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::{Document, Span};

/// A sentence with what its words were found to be.
pub(super) struct Sentence<'s> {
    doc: &'s Document<'s>,
    number: usize,
    span: Span,
    items: &'s [Item],
    values: &'s [Found],
    asked: &'s [Asked],
    owners: Vec<Option<usize>>,
    asides: Vec<Option<usize>>,
    paired: Vec<Option<Paired>>,
    /// What the sentences before have said.
    told: Told,
    /// Which values are only asked, denied or imagined, and why that is no rating.
    unreal: Vec<Option<Why>>,
    /// Whether it stands alone as a heading, bullet or row.
    heading: bool,
}

/// What has been read of a sentence so far.
#[derive(Default)]
struct State {
    claims: Vec<Claim>,
    /// The former rating that an aside has told.
    aside: Option<Rating>,
    /// The questions that escaped a rating: the next one is theirs.
    escaped: Option<Asks>,
    /// The questions of which nobody has a rating: those behind the colon are theirs.
    topic: Option<Asks>,
    /// Where the value before, with its questions, ends.
    behind: usize,
    /// Whether what is told now shares a verb that says that nothing changed: "A remains good and B inadequate".
    stays: bool,
    /// Whether the value before is only hoped for, denied or the like.
    vetoed: bool,
    /// Whether the claim before was that of one of two: "the former was good and the latter inadequate".
    of_two: bool,
    /// Whether the value in hand has completed a claim before, and needs none of its own.
    taken: bool,
}

/// What a value answers.
#[derive(Clone, Default)]
struct Asks {
    set: Set,
    services: Vec<String>,
}

impl Asks {
    fn is_empty(&self) -> bool {
        self.set.is_empty() && self.services.is_empty()
    }
}

impl<'s> Sentence<'s> {
    /// Links the values of a sentence with its questions.
    pub fn new(
        doc: &'s Document<'s>,
        number: usize,
        items: &'s [Item],
        values: &'s [Found],
        asked: &'s [Asked],
        told: Told,
    ) -> Sentence<'s> {
        let asides = asides(items, values, asked);
        Sentence {
            doc,
            number,
            span: doc.sentences[number].span,
            items,
            values,
            asked,
            owners: owners(doc, items, values, asked, &asides),
            asides,
            paired: respectively(items, values, asked, (told.named, told.question)),
            told,
            unreal: vec![None; values.len()],
            heading: false,
        }
    }

    /// Says which of its values are only asked, denied or imagined.
    pub fn less(self, unreal: Vec<Option<Why>>) -> Sentence<'s> {
        Sentence { unreal, ..self }
    }

    /// Says whether it stands alone as a heading, bullet or row.
    pub fn in_heading(self, heading: bool) -> Sentence<'s> {
        Sentence { heading, ..self }
    }

    /// Its claims, from left to right; what became none is added to `left`.
    pub fn claims(&self, left: &mut Vec<Left>) -> Vec<Claim> {
        let mut state = State::default();
        for v in 0..self.values.len() {
            let those = self.paired[v].is_none() && self.asked_of(v).any(|a| a.set.those);
            if those && self.shares_its_questions(v) {
                left.extend((v..self.values.len()).map(|v| self.left(v, Why::Question)));
                break;
            }
            let told = state.claims.len();
            state.taken = false;
            let read = self.read(v, &mut state);
            if state.claims.len() == told && !state.taken {
                left.push(self.left(v, read.err().unwrap_or(Why::Compared)));
            }
        }
        let mut claims = state.claims;
        self.part_mixed(&mut claims);
        settle_former(&mut claims);
        settle_exceptions(&mut claims);
        self.drop_halves(&mut claims);
        claims.extend(ellipses(
            self.doc,
            self.items,
            self.asked,
            &self.owners,
            self.values,
            &claims,
        ));
        claims
    }

    /// "Elm House was good for safe, while Oak House was inadequate": for safe or as a whole, which is not told.
    fn drop_halves(&self, claims: &mut Vec<Claim>) {
        let whole = |c: &Claim| c.set == Set::of(Question::Overall) && c.services.is_empty();
        let halved = |at: usize| {
            let Some(joint) = self.items[..at]
                .iter()
                .rposition(|i| i.reads(self.doc, &["while", "whereas", "whilst"]))
            else {
                return false;
            };
            let half = &self.items[joint + 1..at];
            let plain = Class::NAME.with(Class::BE).with(Class::DET);
            half.iter().any(|i| i.class.has(Class::NAME))
                && half.iter().all(|i| i.class.has(plain) && !i.class.has(Class::RATED))
        };
        let [first, rest @ ..] = claims.as_slice() else { return };
        if whole(first) || first.services.len() > 1 || !rest.iter().any(whole) {
            return;
        }
        claims.retain(|c| !(whole(c) && halved(c.item)));
    }

    fn asked_of(&self, v: usize) -> impl Iterator<Item = &Asked> {
        let own = self.asked.iter().zip(&self.owners);
        own.filter(move |(_, owner)| **owner == Some(v)).map(|(a, _)| a)
    }

    /// "inadequate for its leadership and maternity services", "good for being safe and for the care of older people": the
    /// leadership is not that of the services.
    fn part_mixed(&self, claims: &mut Vec<Claim>) {
        for n in 1..self.asked.len() {
            let (first, second) = (&self.asked[n - 1], &self.asked[n]);
            let mixed = second.set.is_empty()
                && !second.services.is_empty()
                && is_added_to_questions(self.items, first, second.start);
            let Some(v) = self.owners[n].filter(|v| mixed && self.owners[n - 1] == Some(*v)) else {
                continue;
            };
            let at = self.values[v].start;
            let key = |c: &Claim| !c.set.has(Question::Overall) && c.services == second.services;
            let mut wholes = Vec::new();
            for claim in claims.iter_mut().filter(|c| c.item == at && key(c)) {
                let services = std::mem::take(&mut claim.services);
                wholes.push(Claim {
                    set: Set::of(Question::Overall),
                    services,
                    ..claim.clone()
                });
            }
            claims.extend(wholes);
        }
        self.part_questions_listed_with_services(claims);
    }

    /// "inadequate overall and for emergency care, safety and leadership": key questions behind a service in one list that "for"
    /// leads are not of that service.
    fn part_questions_listed_with_services(&self, claims: &mut Vec<Claim>) {
        for n in 1..self.asked.len() {
            let (first, second) = (&self.asked[n - 1], &self.asked[n]);
            let listed = !first.services.is_empty()
                && first.set.is_empty()
                && second.services.is_empty()
                && self.only_joins(first.end, second.start)
                && first
                    .start
                    .checked_sub(1)
                    .is_some_and(|p| self.items[p].class.has(Class::PREP));
            let Some(v) = self.owners[n].filter(|v| listed && self.owners[n - 1] == Some(*v)) else {
                continue;
            };
            let at = self.values[v].start;
            if at > first.start {
                continue;
            }
            let Some(claim) = claims.iter_mut().find(|c| c.item == at && c.services == first.services) else {
                continue;
            };
            let questions = Claim {
                services: Vec::new(),
                ..claim.clone()
            };
            claim.set = Set::of(Question::Overall);
            claims.push(questions);
        }
    }

    /// Whether nothing but a comma or "and" stands between two members of a list, behind the noun of the first: "emergency care
    /// services, safety".
    fn only_joins(&self, from: usize, to: usize) -> bool {
        let Some([noun @ .., joint]) = self.items.get(from..to) else {
            return false;
        };
        let generic = |i: &Item| i.reads(self.doc, &["service", "services"]);
        joint.class.has(Class::COMMA.with(Class::AND)) && noun.len() <= 1 && noun.iter().all(generic)
    }

    /// A value that became no claim.
    fn left(&self, v: usize, why: Why) -> Left {
        let own = self.asked_of(v).fold(Set::default(), |set, a| set.with(a.set));
        Left::of(self.doc, self.number, self.items, &self.values[v], own, why)
    }

    /// Whether a value that has no question is told as a rating all the same.
    fn why_untold(&self, v: usize) -> Why {
        let found = &self.values[v];
        let own = self.items.get(clause_start(self.items, found.start)..found.start);
        if own.is_some_and(is_so_many) || is_in_so_many(self.items, found) {
            return Why::Counted;
        }
        if is_told(self.doc, self.items, found, self.asked) {
            Why::Question
        } else {
            Why::Word
        }
    }

    /// Reads one value; fails with why it is no claim.
    fn read(&self, v: usize, state: &mut State) -> Result<(), Why> {
        let found = &self.values[v];
        let behind = self.asked_of(v).map(|a| a.end).fold(found.end, usize::max);
        let before = std::mem::replace(&mut state.behind, behind);
        if let Some(pair) = &self.paired[v] {
            if pair.set.is_empty() && pair.services.is_empty() {
                return Err(Why::Question);
            }
            let claim = self.paired_claim(v, pair);
            // "once good and outstanding respectively": one time for both.
            let past = self.listed_with(v).is_some() && state.claims.last().is_some_and(|c| c.time == Time::Past);
            state.claims.push(Claim {
                time: if past { Time::Past } else { claim.time },
                ..claim
            });
            return Ok(());
        }
        if state.vetoed && turns::is_alternative(self.items, self.values, v) {
            return Err(Why::Unreal);
        }
        let own = self.own(v, state);
        let allowed = self.allowed(v, own, state);
        state.vetoed = allowed.is_err() && self.veto(v).is_some();
        let asks = allowed?;
        let one = self.one_of_two(v);
        // Beside the name of one, "the former" is of a pair that is not known whole.
        if matches!(one, Some(Member::Before(_))) && self.items.iter().any(|i| i.class.has(Class::NAME)) {
            return Err(Why::Whose);
        }
        let Some(asks) = self.completed(v, asks, before, one.as_ref(), state) else {
            state.of_two |= one.is_some();
            return Err(self.why_untold(v));
        };
        let told = state.claims.len();
        let same_one = one.is_none() && state.of_two && self.goes_on_with_one(v);
        let before = state.claims.last().map(|c| c.subject.clone());
        if same_one && before.is_none() {
            return Err(Why::Whose);
        }
        let shared = self.shares_its_subject(v, state.claims.last());
        let shared = before.filter(|_| same_one).or(shared).filter(|_| one.is_none());
        self.tell(v, asks, state);
        state.of_two = one.is_some() || same_one;
        if let (Some(subject), Some(claim)) = (shared, state.claims.get_mut(told)) {
            claim.subject = subject;
        }
        if let (Some(Member::Practice(_) | Member::Before(_)), Some(claim)) = (&one, state.claims.get_mut(told)) {
            claim.subject = match one {
                Some(Member::Practice(name)) => Subject::Practices(vec![name]),
                Some(Member::Before(which)) => Subject::OfTwo(which),
                _ => return Ok(()),
            };
        }
        Ok(())
    }
}

/// "rated good for all areas except safe, which was inadequate, and caring, which was outstanding": what has a rating of its
/// own in the sentence is not among all the others.
fn settle_exceptions(claims: &mut [Claim]) {
    let whole = |c: &Claim| c.set.except && !c.set.is_only_counted() || c.set == Set::all();
    for n in 0..claims.len() {
        if !whole(&claims[n]) || !matches!(claims[n].value.to, Target::Is(_)) {
            continue;
        }
        let base = &claims[n];
        let apart = claims.iter().filter(|c| {
            let plain = c.set.rest.is_none() && !c.set.except && !c.set.those && c.set != Set::all();
            plain
                && matches!(c.value.to, Target::Is(_))
                && c.value.to != base.value.to
                && c.time == base.time
                && c.services == base.services
                && c.subject == base.subject
                && (c.dates.is_empty() || c.dates == base.dates)
        });
        let key = |set: Set, c: &Claim| {
            let own = c.set.questions().filter(|q| *q != Question::Overall);
            own.map(Set::of).fold(set, Set::with)
        };
        let out = apart.fold(Set::default(), key);
        let set = claims[n].set;
        claims[n].set = if set.except { set.with(out) } else { set.without(out) };
    }
}

/// Where a sentence says that something was not looked at: "The overall rating, which was not reviewed on this occasion".
pub(super) fn left_out(doc: &Document<'_>, items: &[Item]) -> Option<usize> {
    const LEFT: &[&str] = &[
        "reviewed",
        "considered",
        "examined",
        "revisited",
        "visited",
        "updated",
        "reassessed",
        "covered",
        "asked",
        "tested",
    ];
    let left = |w: &[Item]| w[0].class.has(Class::NOT) && w[1..].iter().any(|i| i.reads(doc, LEFT));
    let told = items.iter().position(|i| i.class.has(Class::CARRIED));
    told.or_else(|| items.windows(3).position(left))
}
