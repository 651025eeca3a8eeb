//! The sum of a clause, word by word: what a negation turns, what puts an ill right, where the main clause goes on.

use super::polarity::Sum;
use super::polarity::Weight::{self, *};
use crate::lexicon::{Class, WordSet};
use crate::model::Polarity::{self, Concern, Positive};
use crate::read::items::Item;

/// Verbs that show where a clause has its own.
pub(super) const FINITE: Class = Class::BE.with(Class::HAVE);

/// The finite verbs of a sentence while it is read.
#[derive(Debug, Default)]
pub(super) struct Verbs {
    /// Whether any has been met.
    any: bool,
    /// How many are still to come within the clause that tells of the subject, before that of the main clause.
    inner: Option<u8>,
}

impl Verbs {
    /// A clause opens. Says whether it tells of a subject that still waits for its verb: "checks after an injection had
    /// been missed".
    pub fn opens(&mut self, items: &[Item], at: usize) -> bool {
        const SUBJECT: usize = 2;
        let class = items[at].class;
        if self.any || !class.has(Class::REL.with(Class::AFTER).with(Class::THAT)) {
            return false;
        }
        // "People who lived there could ...": that clause has another verb than these.
        let next = items.iter().skip(at + 1).take(SUBJECT);
        let whose = items[at].value > 0;
        let own = whose || next.into_iter().any(|i| i.class.has(FINITE.with(Class::MODAL)));
        self.inner = Some(u8::from(class.has(Class::REL.with(Class::THAT)) && own));
        true
    }

    /// Goes past the rest of a cue, and its verb: "There was a ...".
    pub fn pass(&mut self, rest: &[Item]) {
        self.any |= self.inner.is_none() && rest.iter().any(|i| i.class.has(FINITE.with(Class::MODAL)));
    }

    /// Whether the verb of the main clause stands here, behind a clause that told of its subject.
    fn returns(&mut self, items: &[Item], at: usize) -> bool {
        let finite = FINITE.with(Class::MODAL);
        self.any |= items[at].class.has(Class::SAY);
        // "had not been"
        let follows = items[at.saturating_sub(2)..at].iter().any(|i| i.class.has(finite));
        if follows || !items[at].class.has(finite) {
            return false;
        }
        self.any = true;
        match self.inner {
            Some(0) => {
                self.inner = None;
                true
            }
            inner => {
                self.inner = inner.map(|n| n - 1);
                false
            }
        }
    }
}

/// "Since there is no bus, ...": a clause that opens the sentence, until its comma.
pub(super) fn heads_sentence(items: &[Item], at: usize, behind: &WordSet) -> bool {
    let first = at == 0 || items[0].class.has(Class::QUOTE);
    let comma = || items.iter().skip(at + 2).any(|i| i.class.has(Class::COMMA));
    first && behind.has(items[at].word) && comma()
}

/// Notes where the main clause goes on, and where a verb stands.
pub(super) fn goes_on(items: &[Item], at: usize, now: bool, clause: &mut Clause, verbs: &mut Verbs) {
    let class = items[at].class;
    // "Families who had asked were told nothing": what the subject is told by is over.
    if verbs.returns(items, at) || now && verbs.inner.take().is_some() {
        clause.end_negation();
        clause.inner = clause.weight - clause.opened;
        clause.resume();
    }
    // "Inspectors who went there said ...": the main clause goes on.
    if class.has(Class::SAY) {
        clause.resume();
    }
    // "The floor was wet and the smell had gone": behind a verb another subject may begin.
    if class.has(Class::AND) && clause.verb {
        clause.begin();
    }
    clause.told |= class.has(FINITE.with(Class::MODAL));
    if class.has(FINITE) {
        clause.verb = true;
        clause.cure = None;
    }
}

/// Whether a verb stands here that tells what became of its subject: "had halved", "were mended".
pub(super) fn is_finite(items: &[Item], at: usize) -> bool {
    items[at.saturating_sub(2)..at].iter().any(|i| i.class.has(FINITE))
}

/// Whether that has been done: neither "had not been" nor "would be".
pub(super) fn is_done(items: &[Item], at: usize) -> bool {
    // "in May" is no "may".
    let unreal = |i: &Item| i.class.has(Class::NOT) || i.class.has(Class::MODAL) && !i.capital;
    is_finite(items, at) && !items[at.saturating_sub(4)..at].iter().any(unreal)
}

/// "at the agency": where something stands or happens.
pub(super) fn is_placed(items: &[Item], at: usize) -> bool {
    let before = items[..at].iter().rev().find(|i| !i.class.has(Class::DET));
    before.is_some_and(|i| i.class.has(Class::PREP))
}

/// "Bathrooms that were flooded": a relative clause, and not what somebody said.
pub(super) fn is_relative_that(items: &[Item], at: usize) -> bool {
    let verb = FINITE.with(Class::MODAL);
    let noun = |i: &Item| i.class.has(Class::WORD) && !i.class.has(Class::SAY.with(verb));
    items[at].class.has(Class::THAT) && noun(&items[at - 1]) && items.get(at + 1).is_some_and(|i| i.class.has(verb))
}

/// Whether a clause begins here, with its subject.
pub(super) fn is_subject(items: &[Item], at: usize) -> bool {
    let joins = Class::COMMA
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::THAT)
        .with(Class::STOP)
        .with(Class::QUOTE)
        .with(Class::COLON);
    at == 0 || items[at - 1].class.has(joins)
}

/// How far a negation, a deed or an ill reaches, in items.
const REACH: usize = 6;

/// How far a negation reaches for the firmest words.
const DENIED: usize = 4;

/// How far a negation reaches for what it makes good: "did not see any abuse", but not "did not record why they had used
/// restraint".
const BLAME: usize = 4;

/// The same where nobody at all did it: "nobody had been left to wait in a corridor".
const NOBODY: usize = 7;

/// How far behind "fewer" or "halved" the ill stands that grew less: "halved the number of people waiting".
const FALL: usize = 5;

/// The same of what is blamed: "fewer people were taken there for want of a nurse".
const FEWER: usize = 8;

/// What the words so far weigh.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Total {
    all: i32,
    /// What decides by itself, in the main line of the clause.
    decided: i32,
}

impl std::ops::Sub for Total {
    type Output = Total;

    fn sub(self, other: Total) -> Total {
        Total {
            all: self.all - other.all,
            decided: self.decided - other.decided,
        }
    }
}

/// The sum of a clause while it is read.
#[derive(Debug)]
pub(super) struct Clause {
    pub weight: Total,
    /// What has been done that points nowhere.
    acts: i32,
    /// What the main line counts, and what stands beside it.
    pub scale: i32,
    /// Within ", which ...,".
    pub aside: bool,
    /// Whether praise counts for nothing: "did not tell them how to do it well".
    pub muted: bool,
    /// Whether nothing counts: "knew what could go wrong".
    pub hushed: bool,
    /// Whether what is known has its verb.
    pub told: bool,
    /// Where a negation stands, and which side of words it has turned.
    pub negated: Option<(usize, Option<Polarity>)>,
    /// Where that negation is a subject: "nobody".
    pub nobody: Option<usize>,
    /// Where staff did something, or something grew less.
    pub cure: Option<usize>,
    /// What the words weighed where the clause about the subject opened.
    pub opened: Total,
    /// What that clause weighed by itself.
    inner: Total,
    /// What the words weighed where the subject began.
    begun: Total,
    /// The same where the last clauses ended, the latest last.
    outer: [Total; 3],
    /// Whether that subject has its verb.
    verb: bool,
    /// Where somebody did something.
    acted: Option<usize>,
    /// Where something was praised.
    praised: Option<usize>,
    /// Where an ill stands that nothing has dealt with, and what it weighed.
    ill: Option<(usize, i32)>,
    /// Where something grew less, and what that weighed until it is told to be an ill: "a fall in waits".
    fell: Option<(usize, i32)>,
    /// Where what stands behind grew less: "fewer".
    fewer: Option<usize>,
}

impl Default for Clause {
    fn default() -> Clause {
        Clause {
            weight: Total::default(),
            acts: 0,
            scale: MAIN,
            aside: false,
            muted: false,
            hushed: false,
            told: false,
            negated: None,
            nobody: None,
            cure: None,
            opened: Total::default(),
            inner: Total::default(),
            begun: Total::default(),
            outer: [Total::default(); 3],
            verb: false,
            acted: None,
            praised: None,
            ill: None,
            fell: None,
            fewer: None,
        }
    }
}

/// What a word of the main line counts; one beside it counts half.
const MAIN: i32 = 2;

/// What a word counts that tells of what there was.
pub(super) const NEWS: i32 = 3;

impl Clause {
    pub fn add(&mut self, weight: Weight, at: usize) {
        match weight {
            Fixed(side) => self.fixed(side, at),
            Good(n) => self.word(Positive, i32::from(n), at),
            Bad(n) => self.word(Concern, i32::from(n), at),
            Ill(n) => self.ill(i32::from(n), at),
            Deed | Mend => self.deed(at),
            Know => self.know(at),
            Act => self.act(at),
            Part if !self.denies() => self.count(-1),
            Lasting if self.negated.is_none_or(|(_, first)| first != Some(Concern)) => self.count(-3),
            Fall => self.less(at),
            Fewer => {
                self.fewer = None;
                self.less(at);
                self.fewer = Some(at);
            }
            Rise => self.more(at),
            // "Nobody was sent a carer whom they had not met."
            Negation if self.denies() && self.nobody.is_some() => {
                self.count(2);
                self.negated = None;
                self.nobody = None;
            }
            Negation | Nobody => {
                // "wrote nothing down"
                if weight == Nobody && self.acted.is_some_and(|from| at == from + 1) {
                    self.count(-1);
                }
                self.close();
                self.negated = Some((at, None));
                self.nobody = (weight == Nobody).then_some(at);
            }
            Instead => self.negated = Some((at, Some(Concern))),
            Neutral | Gone | Lasting | Part => {}
        }
    }

    /// What it all sums up to: what the subject is told by counts only where nothing else does.
    pub fn sum(mut self) -> Sum {
        self.close();
        let rest = if self.weight.all == self.inner.all {
            self.weight
        } else {
            self.weight - self.inner
        };
        Sum {
            side: if rest.decided == 0 { rest.all } else { rest.decided },
            acts: self.acts,
        }
    }

    fn count(&mut self, n: i32) {
        self.weight.all += n * self.scale;
    }

    /// "had not been repaired", "no one was lost sight of": even the firmest word is turned by a negation right before it,
    /// and one of blame by a negation that has turned blame, or of which nobody is the subject.
    fn fixed(&mut self, side: Polarity, at: usize) {
        let denied = self.negated.is_some_and(|(from, first)| match first {
            None if side == Concern && self.nobody == Some(from) => at - from <= NOBODY,
            None => at - from <= DENIED,
            Some(first) => first == Concern && side == Concern && at - from <= FEWER,
        });
        if let Some((_, first)) = &mut self.negated {
            *first = first.or(Some(side));
        }
        let weight = if (side == Positive) != denied { 6 } else { -6 };
        self.count(weight);
        if self.scale == MAIN {
            self.weight.decided += MAIN * weight;
        }
    }

    /// Whether a negation waits for a word to turn.
    pub fn denies(&self) -> bool {
        self.negated.is_some_and(|(_, first)| first.is_none())
    }

    /// A negation turns the first word behind it, and more of the same side.
    fn turned(&mut self, side: Polarity, at: usize) -> bool {
        let Some((from, first)) = self.negated else {
            return false;
        };
        let reach = match first {
            None if side == Concern && self.nobody == Some(from) => NOBODY,
            None if side == Concern => BLAME,
            _ => REACH,
        };
        if at - from > reach || first.is_some_and(|f| f != side) {
            return false;
        }
        self.negated = Some((from, Some(side)));
        true
    }

    /// "not looked into with enough care": what is praised behind it was not done either.
    pub fn undone(&mut self, at: usize) {
        self.add(Bad(2), at);
        self.negated = Some((at, Some(Positive)));
    }

    /// A word of praise or blame.
    pub fn word(&mut self, side: Polarity, n: i32, at: usize) {
        if side == Concern && (self.is_fewer(at) || self.is_ended(at)) {
            return;
        }
        let turned = self.turned(side, at);
        let good = (side == Positive) != turned;
        if good {
            self.praised = Some(at);
            // "Mistakes were not hidden."
            self.cured(at);
        }
        // "Nobody at all" says more than "all".
        let n = if turned { n.max(2) } else { n };
        self.count(if good { n } else { -n });
    }

    fn near(at: usize, place: usize) -> bool {
        at - place <= REACH
    }

    /// Whether what is blamed here is said to be less: "fewer people had to wait".
    fn is_fewer(&mut self, at: usize) -> bool {
        let fewer = self.fewer.is_some_and(|from| at > from && at - from <= FEWER);
        if let Some((_, weight)) = self.fell.take_if(|_| fewer) {
            self.count(2);
            self.weight.all -= weight;
        }
        fewer
    }

    /// Whether what is blamed here has come to an end: "stopped dreading".
    fn is_ended(&mut self, at: usize) -> bool {
        let Some((_, weight)) = self.fell.take_if(|(from, _)| at == *from + 1) else {
            return false;
        };
        self.count(2);
        self.weight.all -= weight;
        true
    }

    fn ill(&mut self, n: i32, at: usize) {
        if self.is_fewer(at) {
            return;
        }
        if let Some((_, weight)) = self.fell.take().filter(|(place, _)| at - place <= FALL) {
            self.count(2);
            self.weight.all -= weight;
            return;
        }
        // "a clear view of the risks"
        let praised = self.negated.is_none() && self.praised.is_some_and(|from| Clause::near(at, from));
        let n = if praised { 0 } else { n };
        if self.turned(Concern, at) {
            self.count(2);
        } else if self.cure.is_none_or(|c| !Clause::near(at, c)) {
            self.count(-n);
            // "the risk of falls"
            let joined = self.ill.filter(|(from, _)| at - from <= 2).map_or(0, |(_, n)| n);
            self.ill = Some((at, joined + self.scale * n));
        }
    }

    /// Takes back an ill close by; says whether there was one.
    fn cured(&mut self, at: usize) -> bool {
        let Some((_, n)) = self.ill.filter(|(place, _)| Clause::near(at, *place)) else {
            return false;
        };
        self.weight.all += n;
        self.ill = None;
        true
    }

    fn deed(&mut self, at: usize) {
        self.acted = Some(at);
        if self.turned(Positive, at) {
            self.count(-3);
            return;
        }
        self.cured(at);
        self.count(1);
        self.cure = Some(at);
    }

    /// Who knows does well already.
    fn know(&mut self, at: usize) {
        let denied = self.denies();
        self.deed(at);
        self.count(i32::from(!denied));
    }

    /// What is neither praise nor blame unless it was not done.
    fn act(&mut self, at: usize) {
        self.acts += self.scale.abs();
        self.acted = Some(at);
        if self.turned(Positive, at) {
            self.count(-3);
        }
    }

    /// Whether its subject is blamed: "The broken lift".
    pub fn blames(&self) -> bool {
        self.weight.all < self.begun.all && self.weight.decided == self.begun.decided
    }

    /// What its subject is blamed for has grown less, or is no more.
    pub fn mended(&mut self, at: usize) {
        self.weight = self.begun;
        self.count(4);
        self.ill = None;
        self.negated = None;
        self.cure = Some(at);
    }

    fn less(&mut self, at: usize) {
        if self.cured(at) {
            self.count(2);
        } else {
            let before = self.weight.all;
            self.word(Concern, 2, at);
            self.fell = Some((at, self.weight.all - before));
        }
        self.cure = Some(at);
    }

    fn more(&mut self, at: usize) {
        let side = if self.ill.is_some_and(|(p, _)| Clause::near(at, p)) {
            Concern
        } else {
            Positive
        };
        self.word(side, 1, at);
    }

    /// Ends a clause; a negation that turned no word is a lack of something.
    pub fn close(&mut self) {
        self.end_negation();
        self.cure = None;
        self.praised = None;
        self.fewer = None;
        self.outer = [self.outer[1], self.outer[2], self.weight];
        self.begin();
    }

    /// Ends an inset beside the subject: "Stained mattresses, a fault in May, had been replaced".
    pub fn close_inset(&mut self) {
        self.close();
        self.begun = self.outer[0];
    }

    /// Another subject begins.
    fn begin(&mut self) {
        self.begun = self.weight;
        self.verb = false;
    }

    /// The main line goes on.
    pub fn resume(&mut self) {
        self.scale = MAIN;
        self.muted = false;
    }

    pub fn end_negation(&mut self) {
        if self.denies() {
            self.count(-2);
        }
        self.negated = None;
    }
}
