//! Whether what stands in a sentence is a rating of what it answers at all.
//!
//! "Leadership was inadequate" is what was found, and "Neither of them was good" is no good rating.

use super::{Asks, Sentence, State};
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::asked::{is_common_noun, named, text};
use crate::read::ratings::claim::{Claim, Target};
use crate::read::ratings::counted;
use crate::read::ratings::license::{clause_start, is_of_a_deed, is_of_parts, is_plain};
use crate::read::ratings::numbered::is_numbered;
use crate::read::ratings::outsiders::is_of_outsiders;
use crate::read::ratings::set::Set;
use crate::read::ratings::strangers::is_of_unknown;
use crate::read::ratings::unread::Why;
use crate::read::ratings::values::Found;
use crate::read::ratings::vetoes;
use crate::text::BlockKind;

impl Sentence<'_> {
    /// What a value answers, unless it is vetoed or nothing can be said of what it answers.
    pub(super) fn allowed(&self, v: usize, asks: Asks, state: &mut State) -> Result<Asks, Why> {
        let found = &self.values[v];
        if let Some(services) = counted::those_named(self.doc, self.items, found.start, found.end) {
            let set = Set::of(Question::Overall);
            return self.unreal[v].map_or(Ok(Asks { set, services }), Err);
        }
        if self.is_counted_in_times(found) {
            return Err(Why::Counted);
        }
        if is_of_unknown(self.doc, self.items, found) {
            return Err(Why::Whose.unless_passing(asks.set, !asks.services.is_empty()));
        }
        if self.is_of_others(found) || self.both_are_others(v) || self.they_are_others(found) {
            return Err(Why::Others);
        }
        let numbered = || is_numbered(self.doc, self.items, found, self.told.practices);
        if is_of_a_deed(self.doc, self.items, found)
            || numbered()
            || self.is_bare_remark(v)
            || vetoes::is_standard_of_care(self.doc, self.items, found)
        {
            return Err(Why::Word);
        }
        if let Some(veto) = self.veto(v) {
            let why = veto.unless_passing(asks.set, !asks.services.is_empty());
            return self.told_by_denial(found, asks, state).ok_or(why);
        }
        if asks.set.is_only_counted() && matches!(asks.set.rest, Some(0 | 5)) {
            return Err(Why::Counted);
        }
        // "No rating was given for the other areas": they were not looked at.
        if found.value.to == Target::Is(Rating::NotRated)
            && asks.set.rest.is_some()
            && asks.set.questions().count() == 0
        {
            return Err(Why::Counted);
        }
        if self.is_across_its_services(found) {
            return Err(Why::Counted);
        }
        let asks = self.of_both_services(v, asks).ok_or(Why::Question)?;
        let mut asks = self.with_those_named(v, asks).ok_or(Why::Question)?;
        if let Some(left) = self.others_of_those_named(asks.set, state) {
            asks.set = left;
        }
        if asks.set.rest.is_some() {
            let own = self.asked.iter().zip(&self.owners);
            let left = own.filter(|(a, o)| o.is_none() && a.end <= found.start && a.services.is_empty());
            asks.set = asks.set.beside(named(left.map(|(a, _)| a)));
        }
        // "A was outstanding, and the other four good" of services: nothing is said of questions.
        let whole = |c: &Claim| !c.services.is_empty() && c.set == Set::of(Question::Overall);
        let key = |c: &Claim| c.set.questions().any(|q| q != Question::Overall);
        let of_services = asks.set.rest.is_some() && state.claims.iter().any(whole) && !state.claims.iter().any(key);
        if of_services {
            return Err(Why::Question);
        }
        if self.is_finding(v) || self.is_of_a_thing(v, &asks) {
            return Err(Why::Word);
        }
        Ok(asks)
    }

    /// Why a value is no rating by the words of its clause.
    pub(super) fn veto(&self, v: usize) -> Option<Why> {
        self.unreal[v].or_else(|| vetoes::clause(self.doc, self.items, &self.values[v]))
    }

    /// "They looked at safe, effective and well-led. Effective was good, but the other two require improvement": those of the
    /// three that are left, and none of the five.
    fn others_of_those_named(&self, set: Set, state: &State) -> Option<Set> {
        let named = self
            .told
            .before
            .filter(|n| n.rest.is_none() && !n.except && !n.has(Question::Overall))?;
        let rated = state
            .claims
            .iter()
            .filter(|c| c.services.is_empty() && named.holds(c.set));
        let rated = rated.fold(Set::default(), |all, c| all.with(c.set));
        let left = named.without(rated);
        let count = left.questions().count();
        let fits = set.rest == u8::try_from(count).ok() && !set.unnamed && set.questions().next().is_none();
        (fits && count > 0 && !rated.is_empty() && named.questions().count() < 5).then_some(left)
    }

    /// "found inadequate by the regulator on three separate occasions": the times are told one by one, or not at all.
    fn is_counted_in_times(&self, found: &Found) -> bool {
        let ends = Class::COMMA.with(Class::STOP).with(Class::BUT).with(Class::DATE);
        let near = self.items[found.end..]
            .iter()
            .take(8)
            .take_while(|i| !i.class.has(ends));
        let behind: Vec<&Item> = near.collect();
        let times = |i: &Item| i.reads(self.doc, &["occasions", "times"]);
        let count = |i: &Item| i.class.has(Class::NUMBER) || i.reads(self.doc, &["several", "numerous", "many"]);
        let at = behind
            .windows(2)
            .position(|w| w[0].reads(self.doc, &["on"]) && count(w[1]));
        at.is_some_and(|at| behind[at..].iter().take(4).any(|i| times(i)))
    }

    /// "The trust is good across the board, with some outstanding services": of its services, and no word on questions.
    fn is_across_its_services(&self, found: &Found) -> bool {
        let across = self
            .items
            .get(found.end)
            .is_some_and(|i| i.reads(self.doc, &["across the board"]));
        across && self.told.services && self.items.iter().any(|i| i.reads(self.doc, &["services"]))
    }

    /// Whether a value is of somebody else's: a service that has no name here, a part of a service.
    fn is_of_others(&self, found: &Found) -> bool {
        // A text on more than a few services tells of others too.
        self.told.practices > 3 && vetoes::is_unnamed(self.doc, self.items, found)
            || vetoes::is_run_beside(self.doc, self.items, found)
            || vetoes::is_run_by_the_same(self.doc, self.items, found)
            || vetoes::is_another_of(self.doc, self.items, found)
            || vetoes::is_of_both_services(self.doc, self.items, found)
            || is_of_outsiders(self.doc, self.items, found, self.told.practices)
            || is_of_parts(self.doc, self.items, found)
    }

    /// What a denied value tells: of the others, where it denies one alone, else what the next value may be of.
    fn told_by_denial(&self, found: &Found, mut asks: Asks, state: &mut State) -> Option<Asks> {
        if self.is_the_only_one_not(found, asks.set) {
            state.escaped = Some(asks.clone());
            asks.set = Set::all_but().with(asks.set);
            return Some(asks);
        }
        if is_escaped(self.items, found) && !asks.set.is_empty() {
            state.escaped = Some(asks);
        } else if !asks.set.is_empty()
            && self.items[..found.start]
                .first()
                .is_some_and(|i| i.class.has(Class::NOT))
        {
            // "None of the three was good for being safe: Elm House requires improvement, and Oak House is inadequate."
            state.topic = Some(asks);
        }
        None
    }

    /// "The only area not rated outstanding is safe", "the one category below good was well-led": all the others were.
    fn is_the_only_one_not(&self, found: &Found, set: Set) -> bool {
        let before = &self.items[clause_start(self.items, found.start)..found.start];
        let sole = |w: &[Item]| {
            let noun = w[1]
                .class
                .has(Class::AREA.with(Class::QUESTION).with(Class::NUMBER).with(Class::SOME));
            w[0].reads(self.doc, &["only", "sole", "one", "lone", "single"]) && noun
                || w[0].class.has(Class::SOME)
                    && text(self.doc, &w[0])
                        .split(' ')
                        .any(|t| matches!(t, "only" | "sole" | "one" | "lone"))
        };
        let denied = before
            .iter()
            .rev()
            .take(4)
            .any(|i| i.class.has(Class::NOT) || text(self.doc, i) == "below");
        // "Only safe and well-led were not rated good"
        let few = (1..=3).contains(&set.questions().count());
        let one = few && set.rest.is_none() && !set.except && !set.has(Question::Overall);
        one && denied && before.windows(2).take(4).any(sole)
    }
}

/// "It escaped the lowest grade in caring alone, which requires improvement."
fn is_escaped(items: &[Item], found: &Found) -> bool {
    let glue = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::FUNCTION);
    let mut before = items[..found.start].iter().rev();
    // "not to be rated inadequate"
    let near = before.clone().take(2).any(|i| i.class.has(Class::NOT));
    near || before
        .find(|i| !i.class.has(glue) || i.class.has(Class::NOT))
        .is_some_and(|i| i.class.has(Class::NOT))
}

impl Sentence<'_> {
    /// "Still inadequate." as the first words of a paragraph, below "Parking": of something that is not named.
    fn is_bare_remark(&self, v: usize) -> bool {
        let found = &self.values[v];
        let ends = self
            .items
            .get(found.end..)
            .is_some_and(|rest| rest.iter().all(|i| i.class.has(Class::STOP)));
        let opens = self.doc.sentences.get(self.number).is_some_and(|s| {
            let block = self.doc.blocks.get(s.block);
            block.is_some_and(|b| b.kind == BlockKind::Paragraph && b.sentences.start == self.number)
        });
        let still = self
            .items
            .first()
            .is_some_and(|i| i.reads(self.doc, &["still", "again"]));
        found.start == 0 && still && ends && opens && !found.marked && !self.heading && self.told.question.is_none()
    }

    /// "Leadership was inadequate": with a noun of ordinary language and a plain "was" this is what was found, and no
    /// rating.
    fn is_finding(&self, v: usize) -> bool {
        let found = &self.values[v];
        let mut own = self.asked_of(v);
        let (Some(a), None) = (own.next(), own.next()) else {
            return false;
        };
        let noun = a.members.len() == 1 && a.services.is_empty() && is_common_noun(self.doc, &self.items[a.start]);
        let between = self.items.get(a.end..found.start).unwrap_or(&[]);
        let between = self.without_its_matter(between);
        let plain = !between.is_empty()
            && between
                .iter()
                .all(|i| i.class.has(Class::BE) && !i.class.has(Class::RATED));
        let rates = Class::RATED
            .with(Class::GRADE)
            .with(Class::AREA)
            .with(Class::RATING)
            .with(Class::QUESTION);
        let around = self.items[..a.start].iter().chain(&self.items[found.end..]);
        // "Care alone was good": of all the questions.
        let next = between.first().is_some_and(|i| i.reads(self.doc, &["alone"]));
        // "Last time safety was good"
        let before = self.items[..a.start].iter().any(|i| i.class.has(Class::PAST));
        let told = next || before || around.into_iter().any(|i| i.class.has(rates));
        let adjective = found.value.from.is_none()
            && matches!(found.value.to, Target::Is(r) if r.rank().is_some() && r != Rating::RequiresImprovement);
        noun && plain && adjective && !found.marked && !told
    }

    /// "Systems to keep people safe were inadequate", "Staffing in surgery was inadequate", "Maternity had good equipment": an
    /// ordinary noun is judged, and the question or service only tells where or what for.
    fn is_of_a_thing(&self, v: usize, asks: &Asks) -> bool {
        let found = &self.values[v];
        let asked = self.asked_of(v).map(|a| a.start).min();
        if asked.is_none() && asks.services.is_empty() {
            return false;
        }
        let value = &found.value;
        let adjective = value.from.is_none()
            && !value.same
            && matches!(value.to, Target::Is(r) if r.rank().is_some() && r != Rating::RequiresImprovement);
        if !adjective || found.marked || self.heading || self.is_told_as_rating(v) {
            return false;
        }
        if self.items.get(found.end).is_some_and(|i| is_plain(i) && !i.capital) {
            return true;
        }
        let before = &self.items[clause_start(self.items, found.start)..found.start];
        let start = found.start - before.len();
        let be = |i: &Item| i.class.has(Class::BE) && !i.class.has(Class::RATED);
        if !before.last().is_some_and(be) {
            return false;
        }
        let led = before.iter().take_while(|i| i.class.has(Class::DET)).count();
        let noun = before[led..].iter().take_while(|i| i.is_unknown()).count();
        let head = start + led + noun;
        // "the Selby home", "the specialist hospital" are one noun.
        let joins = Class::TYPE
            .with(Class::NAME)
            .with(Class::SERVICE)
            .with(Class::QUESTION)
            .with(Class::CQC);
        let ends = Class::BE.with(Class::HAVE).with(Class::COMMA).with(Class::AFTER);
        noun > 0 && asked.is_none_or(|a| head <= a) && !self.items[head].class.has(joins.with(ends))
    }

    /// Whether the words around a value speak of ratings: "was rated", "the grade", another rating.
    fn is_told_as_rating(&self, v: usize) -> bool {
        let found = &self.values[v];
        let rates = Class::RATED
            .with(Class::GRADE)
            .with(Class::AREA)
            .with(Class::RATING)
            .with(Class::OVERALL);
        let seen = |i: &Item| i.reads(self.doc, &["found", "had found"]);
        let mut around = self.items[..found.start].iter().chain(&self.items[found.end..]);
        around.any(|i| i.class.has(rates) && !seen(i))
    }

    /// "Leadership of the shift was good": without what a common noun is of.
    fn without_its_matter<'i>(&self, between: &'i [Item]) -> &'i [Item] {
        let [of, rest @ ..] = between else { return between };
        let matter = rest
            .iter()
            .take_while(|i| i.class.has(Class::DET) || is_plain(i))
            .count();
        let led = of.reads(self.doc, &["of", "on", "during", "at"]) && rest[..matter].iter().any(is_plain);
        if led { &rest[matter..] } else { between }
    }
}
