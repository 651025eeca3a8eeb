//! One sentence: each of its values with the questions, the subject and the time that its words give it.
//!
//! The links say which questions are a value's own. What has none may lean on what was told before, be licensed as an
//! overall rating, or be a word that rates nothing.

use super::asked::{Asked, EXCEPT_WORDS, is_common_noun, leaves_out, named, text};
use super::attach::Told;
use super::below::is_of_heading;
use super::claim::{Claim, Subject, Target, Time, Value};
use super::context::{about, came_before, dates, is_after_spell, subject, time};
use super::former::is_apposed_former;
use super::frames::{Paired, ellipses, leans_on, respectively, settle_former};
use super::insets::give_former;
use super::license::{clause_start, is_of_parts, is_overall};
use super::links::{asides, owners};
use super::pairs::{Member, member};
use super::set::Set;
use super::strangers::is_of_unknown;
use super::turns;
use super::values::Found;
use super::vetoes;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::{BlockKind, Document, Span};

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
    /// Which values are only asked, denied or imagined.
    unreal: Vec<bool>,
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
            paired: respectively(items, values, asked),
            told,
            unreal: vec![false; values.len()],
            heading: false,
        }
    }

    /// Says which of its values are only asked, denied or imagined.
    pub fn less(self, unreal: Vec<bool>) -> Sentence<'s> {
        Sentence { unreal, ..self }
    }

    /// Says whether it stands alone as a heading, bullet or row.
    pub fn in_heading(self, heading: bool) -> Sentence<'s> {
        Sentence { heading, ..self }
    }

    /// Its claims, from left to right.
    pub fn claims(&self) -> Vec<Claim> {
        let mut state = State::default();
        for v in 0..self.values.len() {
            let those = self.paired[v].is_none() && self.asked_of(v).any(|a| a.set.those);
            if those && self.shares_its_questions(v) {
                break;
            }
            self.read(v, &mut state);
        }
        let mut claims = state.claims;
        settle_former(&mut claims);
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

    /// The value before one of a list that "respectively" closes, if that is in the list too.
    fn listed_with(&self, v: usize) -> Option<usize> {
        let before = v.checked_sub(1)?;
        let both = self.paired[v].is_some() && self.paired[before].is_some();
        both.then_some(before)
    }

    /// "Safe and caring, once good and outstanding respectively, both fell to inadequate": the questions of a list of
    /// former ratings that closes right before a value.
    fn of_old_list(&self, v: usize, claims: &[Claim]) -> Option<Set> {
        let before = v.checked_sub(1).filter(|p| self.paired[*p].is_some())?;
        let between = self.items.get(self.values[before].end..self.values[v].start)?;
        let closes = between.iter().take(2).any(|i| i.class.has(Class::RESPECTIVELY))
            && between.iter().any(|i| i.class.has(Class::COMMA));
        let other = Class::NAME.with(Class::QUESTION).with(Class::OVERALL).with(Class::STOP);
        let listed = claims
            .iter()
            .rev()
            .take_while(|c| c.entry == "list.respectively" && c.time == Time::Past);
        let set = listed.fold(Set::default(), |set, c| set.with(c.set));
        (closes && between.len() <= 9 && !between.iter().any(|i| i.class.has(other)) && !set.is_empty()).then_some(set)
    }

    fn asked_of(&self, v: usize) -> impl Iterator<Item = &Asked> {
        let own = self.asked.iter().zip(&self.owners);
        own.filter(move |(_, owner)| **owner == Some(v)).map(|(a, _)| a)
    }

    /// Reads one value.
    fn read(&self, v: usize, state: &mut State) {
        let found = &self.values[v];
        let behind = self.asked_of(v).map(|a| a.end).fold(found.end, usize::max);
        let before = std::mem::replace(&mut state.behind, behind);
        if let Some(pair) = &self.paired[v] {
            if !pair.set.is_empty() || !pair.services.is_empty() {
                let claim = self.paired_claim(v, pair);
                // "once good and outstanding respectively": one time for both.
                let past = self.listed_with(v).is_some() && state.claims.last().is_some_and(|c| c.time == Time::Past);
                state.claims.push(Claim {
                    time: if past { Time::Past } else { claim.time },
                    ..claim
                });
            }
            return;
        }
        if state.vetoed && turns::is_alternative(self.items, self.values, v) {
            return;
        }
        let own = self.own(v, state);
        let Some(asks) = self.allowed(v, own, state) else {
            state.vetoed = self.unreal[v] || vetoes::clause(self.items, found);
            return;
        };
        state.vetoed = false;
        let one = self.one_of_two(v);
        // Beside the name of one, "the former" is of a pair that is not known whole.
        if matches!(one, Some(Member::Before(_))) && self.items.iter().any(|i| i.class.has(Class::NAME)) {
            return;
        }
        let Some(asks) = self.completed(v, asks, before, one.as_ref(), state) else {
            state.of_two |= one.is_some();
            return;
        };
        let told = state.claims.len();
        let same_one = one.is_none() && state.of_two && self.goes_on_with_one(v);
        let before = state.claims.last().map(|c| c.subject.clone());
        if same_one && before.is_none() {
            return;
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
                _ => return,
            };
        }
    }

    /// "The former, then inadequate, has climbed to good": no other subject stands between.
    fn goes_on_with_one(&self, v: usize) -> bool {
        let Some(before) = v.checked_sub(1).map(|p| &self.values[p]) else {
            return false;
        };
        let other = Class::NAME
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::QUESTION)
            .with(Class::STOP)
            .with(Class::BUT);
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        !between.iter().any(|i| i.class.has(other))
    }

    /// "The first was inadequate for safe and requires improvement for caring": whom the value before speaks of, where no
    /// other subject stands between.
    fn shares_its_subject(&self, v: usize, last: Option<&Claim>) -> Option<Subject> {
        let before = &self.values[v.checked_sub(1)?];
        let subject = last.map(|c| &c.subject).filter(|s| matches!(s, Subject::OfTwo(_)))?;
        let between = self.items.get(before.end..self.values[v].start)?;
        let other = Class::NAME
            .with(Class::PRONOUN)
            .with(Class::TYPE)
            .with(Class::SERVICE)
            .with(Class::STOP);
        let named = |i: &Item| i.class.has(other) && !i.class.has(Class::QUESTION) || text(self.doc, i) == "other";
        (!between.iter().any(named)).then(|| subject.clone())
    }

    /// The dates of a list from an item on: "in 2015, in 2016 and last year".
    fn dates_of_a_list(&self, from: usize) -> Vec<usize> {
        let glue = Class::COMMA.with(Class::AND).with(Class::PREP).with(Class::DATE);
        let list = self.items[from..].iter().take_while(|i| i.class.has(glue));
        list.filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect()
    }

    /// ", having been marked" right before a value.
    fn is_for_having_been(&self, found: &Found) -> bool {
        let lead = &self.items[found.start.saturating_sub(4)..found.start];
        let having = lead.iter().position(|i| i.reads(self.doc, &["having been", "having"]));
        having.is_some_and(|h| {
            h > 0 && lead[h - 1].class.has(Class::COMMA) && lead[h..].iter().any(|i| i.class.has(Class::RATED))
        })
    }

    /// Which of two that were named together a value speaks of.
    fn one_of_two(&self, v: usize) -> Option<Member> {
        let from = v.checked_sub(1).map_or(0, |p| self.values[p].end);
        member(self.doc, self.items, self.asked, &self.values[v], from)
    }

    /// The questions and services that the links give a value.
    fn own(&self, v: usize, state: &mut State) -> Asks {
        let mut own = Asks::default();
        for a in self.asked_of(v) {
            own.set = own.set.with(a.set);
            own.services.extend(a.services.iter().cloned());
        }
        // "Good for all key areas and for services to all population groups": one says of the other's questions nothing.
        // "Good overall and for all the population groups": the whole first of all.
        if own.set.questions().next().is_some() {
            own.services.retain(|s| !is_all_groups(s));
        }
        // "Are services caring at this hospital? Good across the board.": of what was asked.
        if let Some(set) = self.told.question
            && own.set == Set::all()
            && v == 0
            && self.items.len() <= 6
            && set.questions().count() == 1
            && !set.has(Question::Overall)
        {
            own.set = set;
        }
        if own.set.has(Question::Overall) && self.is_summed_up(v) {
            let key = own.set.questions().filter(|q| *q != Question::Overall);
            own.set = key.map(Set::of).fold(Set::default(), Set::with);
        }
        if let Some(a) = self.asides[v].and_then(|a| self.asked.get(a)) {
            own = Asks {
                set: if a.set.except { a.set.left_out() } else { a.set },
                services: a.services.clone(),
            };
        }
        if let Some(left_out) = self.asked_of(v).find(|a| self.tells_of_the_left_out(a, v)) {
            own.set = left_out.set.left_out();
        }
        if own.set.is_only_counted()
            && let Some(left_out) = self
                .left_out_behind(v)
                .filter(|out| out.left_out().questions().count() as u8 == own.set.rest.unwrap_or(0))
        {
            own.set = Set::all_but().with(left_out);
        } else if own.set == Set::all() {
            if let Some(left_out) = self.left_out_behind(v) {
                own.set = Set::all_but().with(left_out);
            } else if let Some(count) = self.counted_out_behind(v) {
                own.set = Set::all_but_some(count);
            }
        }
        let topic = state.topic.clone().filter(|_| self.is_behind_a_colon(v));
        match state.escaped.take().or(topic) {
            Some(told) if own.is_empty() => told,
            _ => own,
        }
    }

    /// "We rated safe as requires improvement overall": over all services, and no rating of the whole.
    fn is_summed_up(&self, v: usize) -> bool {
        let found = &self.values[v];
        let key = |a: &&Asked| a.end <= found.start && a.services.is_empty() && !a.set.has(Question::Overall);
        let Some(asked) = self.asked_of(v).filter(key).last() else {
            return false;
        };
        let verb = self.items[..asked.start]
            .iter()
            .rev()
            .find(|i| !i.class.has(Class::DET));
        let rated = verb.is_some_and(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
        let near = self.items[asked.end..found.start]
            .iter()
            .all(|i| i.class.has(Class::FUNCTION));
        let behind = &self.items[found.end..];
        let overall = behind.first().is_some_and(|i| i.class.has(Class::OVERALL));
        rated && near && overall && behind.get(1).is_none_or(|i| i.class.has(Class::STOP.with(Class::BUT)))
    }

    /// "That went for every question but caring, where it was good": the value is that of what is left out alone.
    fn tells_of_the_left_out(&self, a: &Asked, v: usize) -> bool {
        let between = self.items.get(a.end..self.values[v].start).unwrap_or(&[]);
        let relative = |i: &Item| i.class.has(Class::REL) || text(self.doc, i) == "where";
        let opens = matches!(between, [comma, rel, ..] if comma.class.has(Class::COMMA) && relative(rel));
        a.set.except && opens && between.len() <= 5
    }

    /// "All areas are good except well-led": the questions that stand behind a value as those left out.
    fn left_out_behind(&self, v: usize) -> Option<Set> {
        let found = &self.values[v];
        // "good across the board, except that responsive was outstanding"
        let whole = self
            .asked
            .iter()
            .find(|a| a.start >= found.end && (a.set == Set::all() || a.set.is_only_counted()));
        let behind = whole.map_or(found.end, |a| a.end);
        let next = self.asked.iter().find(|a| a.start >= behind && a.services.is_empty())?;
        let between = self.items.get(behind..next.start)?;
        let bar = between.iter().position(|i| leaves_out(text(self.doc, i)))?;
        let glue = Class::PREP
            .with(Class::DET)
            .with(Class::AREA)
            .with(Class::FUNCTION)
            .with(Class::THAT)
            .with(Class::GRADE);
        let by_whom = Class::BY.with(Class::DET).with(Class::CQC).with(Class::COMMA);
        ((bar <= 1 || between[..bar].iter().all(|i| i.class.has(by_whom)))
            && between[bar + 1..].iter().all(|i| i.class.has(glue)))
        .then_some(next.set)
    }

    /// "Each was answered with a good, bar one", "good in every area, with one exception": how many a value leaves out.
    fn counted_out_behind(&self, v: usize) -> Option<u8> {
        let behind = self.items.get(self.values[v].end..)?;
        let word = |n: usize| behind.get(n).map_or("", |i| text(self.doc, i));
        let near = behind.iter().take(9).take_while(|i| !i.class.has(Class::STOP));
        (0..near.count()).find_map(|n| {
            let led = EXCEPT_WORDS.contains(&word(n)) || word(n) == "with" && word(n + 2).starts_with("exception");
            let for_it = usize::from(word(n + 1) == "for");
            let count = ["one", "two"].iter().position(|w| *w == word(n + 1 + for_it))?;
            led.then_some(count as u8 + 1)
        })
    }

    fn is_behind_a_colon(&self, v: usize) -> bool {
        let before = &self.items[..self.values[v].start];
        before.iter().any(|i| i.class.has(Class::COLON.with(Class::DASH)))
    }

    /// "The only area not rated outstanding is safe", "the one category below good was well-led": all the others were.
    fn is_the_only_one_not(&self, found: &Found, set: Set) -> bool {
        let before = &self.items[clause_start(self.items, found.start)..found.start];
        let sole = |w: &[Item]| {
            let noun = w[1]
                .class
                .has(Class::AREA.with(Class::QUESTION).with(Class::NUMBER).with(Class::SOME));
            matches!(text(self.doc, &w[0]), "only" | "sole" | "one" | "lone" | "single") && noun
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
        let one = set.questions().count() == 1 && set.rest.is_none() && !set.except && !set.has(Question::Overall);
        one && denied && before.windows(2).take(4).any(sole)
    }

    /// What a value answers, unless it is vetoed or nothing can be said of what it answers.
    fn allowed(&self, v: usize, mut asks: Asks, state: &mut State) -> Option<Asks> {
        let found = &self.values[v];
        // A text on more than a few services tells of others too.
        if self.told.practices > 3 && vetoes::is_unnamed(self.doc, self.items, found)
            || vetoes::is_run_beside(self.doc, self.items, found)
            || vetoes::is_run_by_the_same(self.doc, self.items, found)
            || vetoes::is_another_of(self.doc, self.items, found)
            || vetoes::is_of_both_services(self.doc, self.items, found)
            || is_of_unknown(self.doc, self.items, found)
            || vetoes::is_standard_of_care(self.doc, self.items, found)
            || is_of_parts(self.doc, self.items, found)
        {
            return None;
        }
        if self.is_bare_remark(v) {
            return None;
        }
        if self.unreal[v] || vetoes::clause(self.items, found) {
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
            return None;
        }
        if asks.set.is_only_counted() && matches!(asks.set.rest, Some(0 | 5)) {
            return None;
        }
        // "No rating was given for the other areas": they were not looked at.
        if found.value.to == Target::Is(Rating::NotRated)
            && asks.set.rest.is_some()
            && asks.set.questions().count() == 0
        {
            return None;
        }
        if let (true, Some(set)) = (asks.set.those, self.answered(found)) {
            asks.set = set;
        }
        if asks.set.those && self.says_which(v) {
            asks.set = asks.set.resolved(Set::default());
        }
        if asks.set.those {
            asks.set = asks.set.resolved(self.named_before(found));
            // "told to join one of two others. Both are good": of five questions "both" says nothing.
            let key = asks.set.questions().filter(|q| *q != Question::Overall).count();
            if asks.set.is_empty() || self.says_both(v) && key > 2 {
                return None;
            }
            let named = self.named_before(found).questions().count();
            // "Good in all three and overall", where one question was named: three of something else.
            if self.says_how_many(v).is_some_and(|n| n != key && n != named) {
                if !asks.set.has(Question::Overall) {
                    return None;
                }
                asks.set = Set::of(Question::Overall);
            }
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
        (!of_services && !self.is_finding(v)).then_some(asks)
    }

    /// "These were good and outstanding": which is which is not told.
    fn shares_its_questions(&self, v: usize) -> bool {
        let glue = Class::AND.with(Class::COMMA);
        self.values.get(v + 1).is_some_and(|next| {
            let between = &self.items[self.values[v].end..next.start];
            between.iter().all(|i| i.class.has(glue))
        })
    }

    /// "What about the other three?" "Good for all of them.": what the question before asked, where a value answers it.
    fn answered(&self, found: &Found) -> Option<Set> {
        let led = |i: &Item| matches!(text(self.doc, i), "A" | "." | ":" | "It" | "was" | "is" | "a" | "an");
        let opens = found.start <= 3 && self.items[..found.start].iter().all(led);
        self.told.question.filter(|_| opens)
    }

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

    /// "Those were safe and effective, where it was good": they are named right behind.
    fn says_which(&self, v: usize) -> bool {
        let those = self.asked_of(v).find(|a| a.set.those);
        let named = |a: &Asked, t: &Asked| {
            let between = self.items.get(t.end..a.start).unwrap_or(&[]);
            a.services.is_empty() && matches!(between, [be] if be.class.has(Class::BE))
        };
        let spelt = |t: &Asked| {
            let behind = self.items.get(t.start + 1..t.start + 3);
            let next = |be: &Item, q: &Item| be.class.has(Class::BE) && q.class.has(Class::QUESTION);
            t.members.len() > 1 && matches!(behind, Some([be, q]) if next(be, q))
        };
        those.is_some_and(|t| self.asked_of(v).any(|a| named(a, t)) || spelt(t))
    }

    /// How many questions "both", "all three" and "all four" say that there are.
    fn says_how_many(&self, v: usize) -> Option<usize> {
        let mut words = self.asked_of(v).flat_map(|a| &self.items[a.start..a.end]);
        words.find_map(|i| match text(self.doc, i) {
            "both" => Some(2),
            "all three" => Some(3),
            "all four" => Some(4),
            _ => None,
        })
    }

    /// Whether "both" are the questions of a value.
    fn says_both(&self, v: usize) -> bool {
        self.asked_of(v)
            .any(|a| a.set.those && self.items[a.start..a.end].iter().any(|i| i.reads(self.doc, &["both"])))
    }

    /// What "those" means: the questions named in this sentence before a value, else in the sentences before.
    fn named_before(&self, found: &Found) -> Set {
        let before = self.values.iter().map(|v| v.end).filter(|end| *end <= found.start);
        let last = before.max().unwrap_or(0);
        let own = self.asked.iter().zip(&self.owners);
        // "Caring is good, and for safe and well-led we have some way to go: these are inadequate."
        let near = own.filter(|(a, owner)| a.end <= found.start && a.start >= last && owner.is_none());
        let near = named(near.map(|(a, _)| a));
        let many = near.questions().filter(|q| *q != Question::Overall).count() > 1;
        let here = named(self.asked.iter().filter(|a| a.end <= found.start));
        if many {
            near
        } else if here.is_empty() {
            self.told.named
        } else {
            here
        }
    }

    /// What a value without questions of its own answers: those of the claim before, those that a pronoun stands for, or
    /// the whole, where the clause says that something was rated.
    fn completed(
        &self,
        v: usize,
        mut asks: Asks,
        before: usize,
        one: Option<&Member>,
        state: &mut State,
    ) -> Option<Asks> {
        let found = &self.values[v];
        match one {
            Some(Member::Question(set)) => {
                asks.set = *set;
                return Some(asks);
            }
            Some(Member::Service(name)) => asks.services = vec![name.clone()],
            // What is told of the first holds for the second: "the former was rated good and the latter inadequate".
            Some(_) if asks.is_empty() && state.of_two => {
                asks.set = state.claims.last()?.set;
                return Some(asks);
            }
            _ => {}
        }
        if asks.is_empty()
            && let Some(shared) = self.shared_with_another(found, before, state.claims.last())
        {
            state.stays = state.claims.last().is_some_and(|c| c.value.same);
            return Some(shared);
        }
        if asks.is_empty()
            && let Some(set) = self.answered(found)
        {
            asks.set = set;
            return Some(asks);
        }
        // "They looked at the safe domain only. This is now good."
        let this = self.items.first().is_some_and(|i| i.reads(self.doc, &["this"]))
            && self
                .items
                .get(1)
                .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
        if asks.is_empty()
            && v == 0
            && let Some(question) = self.told.area.filter(|_| this)
        {
            asks.set = Set::of(question);
            return Some(asks);
        }
        if asks.is_empty()
            && let Some(question) = self.told.below
            && is_of_heading(self.items, found, || self.is_licensed(v))
        {
            asks.set = Set::of(question);
            return Some(asks);
        }
        if asks.is_empty()
            && found.value.to == Target::Ditto
            && found.then.is_some()
            && let Some(last) = state.claims.last()
        {
            asks.set = last.set;
            asks.services.clone_from(&last.services);
            return Some(asks);
        }
        if asks.is_empty()
            && let Some(set) = self.of_old_list(v, &state.claims)
        {
            asks.set = set;
            return Some(asks);
        }
        if asks.is_empty()
            && let Some(set) = self.told_behind_a_mark(v)
        {
            asks.set = set;
            return Some(asks);
        }
        if asks.is_empty() && v == 0 && !self.told.open.is_empty() && self.is_of_it(found) {
            asks.set = self.told.open;
            return Some(asks);
        }
        if asks.is_empty() && self.says_none_moved(found, before) {
            state.claims.iter_mut().for_each(stayed);
            return None;
        }
        if asks.is_empty() && turns::is_of_the_care(self.doc, self.items, found, &state.claims) {
            asks.set = Set::of(Question::Caring);
            return Some(asks);
        }
        if asks.is_empty() && self.is_listed_by_name(v) {
            asks.set = Set::of(Question::Overall);
            return Some(asks);
        }
        if asks.is_empty() && self.was_before(v) {
            asks.set = Set::of(Question::Overall);
            return Some(asks);
        }
        if asks.is_empty()
            && let Some(those) = self.both_of_them(found)
        {
            asks.set = those;
            return Some(asks);
        }
        if asks.is_empty()
            && let Some(sole) = self.told.sole
            && self.opens_with_it(found)
        {
            asks.set = sole;
            return Some(asks);
        }
        if asks.is_empty() {
            let asked = self.told.named.questions().any(|q| q != Question::Overall);
            if self.rates_them(found) && asked {
                asks.set = self.told.named;
                return Some(asks);
            }
            if self.is_of_two_others() {
                return None;
            }
            if self.stands_for_questions(found) {
                asks.set = self.told.named;
            } else if leans_on(
                self.items,
                found,
                before,
                state.claims.last_mut(),
                &mut asks.set,
                &mut asks.services,
            ) {
                let former = state.claims.last().and_then(|c| self.former_then(found, c));
                let last = state.claims.len().saturating_sub(1);
                former.into_iter().for_each(|c| state.claims.insert(last, c));
                return None;
            }
        }
        if asks.is_empty()
            && v > 0
            && let (Target::Is(rating), Some(last)) = (found.value.to, state.claims.last_mut())
            && last.value.from.is_none()
            && last.value.to != found.value.to
            && is_after_spell(&self.items[self.values[v - 1].end..found.start])
        {
            last.value.from = rating.rank().map(|_| rating);
            return None;
        }
        if asks.is_empty()
            && let Some(last) = state.claims.last()
            && v > 0
            && came_before(
                &self.items[self.values[v - 1].end..found.start],
                &self.values[v - 1],
                found,
            )
        {
            return Some(Asks {
                set: last.set,
                services: last.services.clone(),
            });
        }
        if asks.is_empty() && self.goes_on_in_series(found, before, state.claims.last()) {
            asks.set = Set::of(Question::Overall);
            return Some(asks);
        }
        if asks.set.is_empty() {
            let alone = asks.services.is_empty();
            let licensed = !alone && !self.is_praised_for_its_way(found) || alone && self.is_licensed(v);
            if !licensed || found.value.to == Target::Unchanged && alone || self.leaves_a_question(found) {
                return None;
            }
            asks.set = Set::of(Question::Overall);
        }
        Some(asks)
    }

    /// "In terms of safety nothing has changed: it still requires improvement": what the question before the mark has.
    fn told_behind_a_mark(&self, v: usize) -> Option<Set> {
        let before = &self.values[v.checked_sub(1)?];
        let between = self.items.get(before.end..self.values[v].start)?;
        let verb = Class::PRONOUN
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::FUNCTION);
        let (mark, rest) = between.split_first()?;
        let marked = mark.class.has(Class::COLON.with(Class::DASH)) && rest.iter().all(|i| i.class.has(verb));
        let asked = self.asked.iter().rev().find(|a| a.end <= before.start)?;
        let one = asked.services.is_empty() && asked.set.questions().any(|q| q != Question::Overall);
        (marked && one && before.value.to == Target::Unchanged).then_some(asked.set)
    }

    /// "It is now inadequate.": a pronoun and a verb are all that stands before a value.
    fn is_of_it(&self, found: &Found) -> bool {
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::NOW)
            .with(Class::RATED)
            .with(Class::FUNCTION);
        let before = &self.items[..found.start];
        let stands = before.first().is_some_and(|i| i.class.has(Class::PRONOUN) && i.capital);
        stands && before.len() <= 4 && before[1..].iter().all(|i| i.class.has(verb))
    }

    /// "Caring was rated good and safe inadequate, neither of them any different from last time": of all that the sentence
    /// told.
    fn says_none_moved(&self, found: &Found, before: usize) -> bool {
        let words = &self.items[before..found.end];
        // "Caring (good) and safe (inadequate) have not changed"
        let bracket = |v: &Found| v.start > 0 && self.items[v.start - 1].class.has(Class::OPEN);
        let last = |v: &&Found| v.end <= found.start;
        let brackets = self.values.iter().filter(last).all(bracket) && self.values.iter().filter(last).count() > 1;
        if found.value.to == Target::Unchanged && brackets && words.first().is_some_and(|i| i.class.has(Class::CLOSE)) {
            let verb = Class::BE.with(Class::HAVE).with(Class::FUNCTION);
            return words.len() <= 12 && words[1..].iter().any(|i| i.class.has(verb));
        }
        let parted = words
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::DASH)));
        let all = words.iter().take(3).any(|i| {
            i.reads(
                self.doc,
                &["neither", "none", "both", "all", "each", "neither of which"],
            )
        });
        found.value.to == Target::Unchanged && parted && all && words.len() <= 12
    }

    /// "It was rated good in 2016, inadequate last year and, in the report published in June, good": one rating after the
    /// other, each with its date and no verb of its own.
    fn goes_on_in_series(&self, found: &Found, before: usize, last: Option<&Claim>) -> bool {
        let Some(between) = self.items.get(before..found.start) else {
            return false;
        };
        let whole = |c: &Claim| c.set == Set::of(Question::Overall) && c.services.is_empty();
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::DATE)
            .with(Class::PUBLISH)
            .with(Class::INSPECT)
            .with(Class::FUNCTION);
        let finite = Class::BE
            .with(Class::HAVE)
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::RATED);
        let joined = between.iter().any(|i| i.class.has(Class::COMMA.with(Class::AND)));
        let dated = between.iter().any(|i| i.class.has(Class::DATE));
        last.is_some_and(whole)
            && joined
            && dated
            && between.len() <= 14
            && between.iter().all(|i| i.class.has(glue) && !i.class.has(finite))
    }

    /// "Nurses on the ward were outstanding in the way they spoke to parents": praise of a manner, and no rating.
    fn is_praised_for_its_way(&self, found: &Found) -> bool {
        let behind = |n: usize| self.items.get(found.end + n).map_or("", |i| text(self.doc, i));
        // "was also identified as outstanding", "singled out as outstanding"
        const PRAISED: &[&str] = &[
            "identified",
            "highlighted",
            "commended",
            "praised",
            "singled",
            "cited",
            "noted",
            "mentioned",
        ];
        let near = &self.items[found.start.saturating_sub(3)..found.start];
        if !found.marked && near.iter().any(|i| i.reads(self.doc, PRAISED)) {
            return true;
        }
        behind(0) == "in"
            && matches!(behind(1), "how" | "their" | "the")
            && matches!(behind(2), "way" | "ways" | "manner" | "they")
    }

    /// "As to whether it was caring, the answer was good": where a question of the clause is left without a value, the
    /// value without a question is hardly that of the whole.
    fn leaves_a_question(&self, found: &Found) -> bool {
        if found.value.to == Target::Is(Rating::NotRated) {
            return false;
        }
        let clause = clause_start(self.items, found.start);
        let graded = |i: &Item| i.class.has(Class::GRADE.with(Class::OVERALL));
        let own = self.asked.iter().zip(&self.owners);
        let mut left = own.filter(|(a, owner)| owner.is_none() && clause <= a.start && a.end <= found.start);
        // "For older people the service was outstanding": theirs.
        let of_group = |a: &Asked| {
            let lead = a.start.checked_sub(1).and_then(|p| self.items.get(p));
            !a.services.is_empty() && lead.is_some_and(|i| i.class.has(Class::PREP)) && a.start <= clause + 1
        };
        left.any(|(a, _)| {
            of_group(a)
                || a.set.questions().any(|q| q != Question::Overall)
                    && !self.items[a.start..found.start].iter().any(graded)
        })
    }

    /// "Elm House was rated good for safe and Oak House inadequate": a name and a value that share the rest of the clause
    /// before.
    fn shared_with_another(&self, found: &Found, before: usize, last: Option<&Claim>) -> Option<Asks> {
        let (last, between) = (last?, self.items.get(before..found.start)?);
        let glue = Class::AND
            .with(Class::COMMA)
            .with(Class::BUT)
            .with(Class::DET)
            .with(Class::FUNCTION)
            .with(Class::NAME);
        let mut names = between.iter().filter(|i| i.class.has(Class::NAME));
        let (Some(name), None) = (names.next(), names.next()) else {
            return None;
        };
        let others = match &last.subject {
            Subject::Practices(list) => !list.contains(&(name.value as usize)),
            _ => false,
        };
        let first = between
            .first()?
            .class
            .has(Class::AND.with(Class::COMMA).with(Class::BUT));
        let gap = |i: &Item| {
            i.class.has(glue)
                && !i
                    .class
                    .has(Class::BY.with(Class::PREP).with(Class::BE).with(Class::HAVE))
        };
        (first && others && between.len() <= 5 && between.iter().all(gap)).then(|| Asks {
            set: last.set,
            services: last.services.clone(),
        })
    }

    /// Whether the words around a value say that a whole was rated.
    fn is_licensed(&self, v: usize) -> bool {
        let previous = v.checked_sub(1).map_or(0, |p| self.values[p].end);
        is_overall(self.doc, self.items, &self.values[v], previous, self.heading)
            || self.told.services && self.rates_the_unit(&self.values[v])
    }

    /// "The department has been rated good": the core service told of before.
    fn rates_the_unit(&self, found: &Found) -> bool {
        const UNITS: &[&str] = &["unit", "units", "department", "departments", "ward", "wards"];
        let clause = &self.items[clause_start(self.items, found.start)..found.start];
        let unit = |w: &[Item]| w[0].class.has(Class::DET) && w[1].reads(self.doc, UNITS);
        let Some(at) = clause.windows(2).take(6).rposition(unit) else {
            return false;
        };
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::NOW)
            .with(Class::RATED)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::OVERALL);
        let free = at == 0 || clause[at - 1].class.has(Class::COMMA.with(Class::AND));
        let said = &clause[at + 2..];
        let rates = said.iter().any(|i| i.class.has(Class::RATED)) || found.value.from.is_some() || found.marked;
        free && rates
            && said
                .iter()
                .all(|i| i.class.has(verb) || i.class.has(Class::FUNCTION.with(Class::PREP)))
    }

    /// Puts down what a value says of what it answers.
    fn tell(&self, v: usize, asks: Asks, state: &mut State) {
        let found = &self.values[v];
        let mut claim = self.base(v, asks);
        if turns::has_ended(self.doc, self.items, found)
            && let Target::Is(rating) = claim.value.to
        {
            let given = given_then(self.doc, self.items, found);
            claim.time = Time::Past;
            claim.value.from = None;
            claim.value.same = false;
            claim.carried = false;
            claim.dates.clear();
            state.claims.push(match given {
                Some(then) => at_that_time(&claim, rating, self.items[then].value as usize),
                None => claim,
            });
            return;
        }
        if let (true, Target::Is(rating)) = (std::mem::take(&mut state.stays), claim.value.to) {
            claim.value.from = claim.value.from.or(rating.rank().map(|_| rating));
            claim.value.same = true;
        }
        if claim.value.to == Target::Ditto {
            // "Why have we given this rating?"
            if self.items.last().is_some_and(|i| i.reads(self.doc, &["?"])) {
                return;
            }
            let last = state.claims.last().map(|c| c.value.to).or(self.told.value);
            let last = if found.entry == "value.as-overall" {
                self.told.whole
            } else {
                last
            };
            let Some(value) = last else {
                return;
            };
            claim.value.to = value;
            // "outstanding, the same rating as we were given in 2017"
            if let (Some(then), Target::Is(rating), Some(last)) = (found.then, value, state.claims.last_mut()) {
                last.value.from = last.value.from.or(rating.rank().map(|_| rating));
                let past = at_that_time(last, rating, self.items[then].value as usize);
                state.claims.push(past);
                return;
            }
        }
        if claim.value.to == Target::Reversed {
            let Some(value) = state.claims.last().and_then(|c| reversed(c.value)) else {
                return;
            };
            claim.value = value;
        }
        if self.goes_on_staying(v, state.claims.last())
            && let Target::Is(rating) = claim.value.to
        {
            claim.value.from = Some(rating);
            claim.value.same = true;
        }
        // "good in all five domains, which includes a step up from inadequate for responsive"
        if let (Target::Unnamed, Some(former), Some(last)) = (claim.value.to, claim.value.from, state.claims.last())
            && last.set != claim.set
            && last.set.holds(claim.set)
            && last.value.from.is_none()
            && last.time != Time::Past
        {
            let at = state.claims.len() - 1;
            give_former(&mut state.claims, at, claim.set, former);
            return;
        }
        // "It is now inadequate, having been marked inadequate for safety": the same rating, and why.
        if claim.time == Time::Past
            && let Some(last) = state.claims.last().filter(|c| c.time != Time::Past)
            && last.value.to == claim.value.to
            && last.set != claim.set
            && self.is_for_having_been(found)
        {
            claim.time = last.time;
            claim.dates.clear();
        }
        let aside = self.asides[v].filter(|a| !self.asked[*a].set.except);
        let told_past = aside.is_some() || self.goes_on_in_the_past(v, state.claims.last());
        if told_past && claim.time == Time::Open {
            claim.time = Time::Past;
        }
        // What an undated aside tells is what the value behind it came from.
        if let (Some(_), true, Target::Is(rating)) = (aside, claim.dates.is_empty(), claim.value.to)
            && claim.time == Time::Past
        {
            state.aside = rating.rank().map(|_| rating);
            return;
        }
        if claim.value.from.is_none() && claim.time != Time::Past {
            claim.value.from = state.aside.take();
            // "Effectiveness, which had been good, is so still."
            if let (Target::Unchanged, Some(rating)) = (claim.value.to, claim.value.from) {
                claim.value.to = Target::Is(rating);
            }
        }
        if let (Some(last), Target::Is(rating)) = (state.claims.last(), claim.value.to)
            && claim.value.from.is_none()
            && self.shares_its_verb(v, last)
        {
            claim.value.from = rating.rank().map(|_| rating);
            claim.value.same = true;
            claim.carried = last.carried;
        }
        state.claims.extend(self.former_then(found, &claim));
        // "It got the same rating in 2015, in 2016 and last year"
        if found.value.to == Target::Ditto
            && let (Target::Is(rating), [_]) = (claim.value.to, claim.dates.as_slice())
        {
            let list = self.dates_of_a_list(found.end);
            let others: Vec<Claim> = list.iter().skip(1).map(|d| at_that_time(&claim, rating, *d)).collect();
            state.claims.extend(others);
        }
        let given = given_then(self.doc, self.items, found).filter(|_| !claim.carried);
        let likened = likened_to(self.doc, self.items, found).filter(|_| claim.time != Time::Past);
        if let (Some(then), Target::Is(rating)) = (likened, claim.value.to) {
            claim.value.from = claim.value.from.or(rating.rank().map(|_| rating));
            claim.dates.retain(|d| *d != self.items[then].value as usize);
        }
        if let (Some(then), Target::Is(rating)) = (found.then.or(given).or(likened), claim.value.to) {
            state
                .claims
                .push(at_that_time(&claim, rating, self.items[then].value as usize));
        }
        state.claims.push(claim);
    }

    /// "good, up from inadequate in 2019": what was given at that time.
    fn former_then(&self, found: &Found, claim: &Claim) -> Option<Claim> {
        let (then, from) = (found.before?, found.value.from?);
        let date = self.items.get(then)?.value as usize;
        Some(at_that_time(claim, from, date))
    }

    /// A claim with what the words around its value say of subject and time.
    fn base(&self, v: usize, asks: Asks) -> Claim {
        let (items, found) = (self.items, &self.values[v]);
        let before = v.checked_sub(1).and_then(|p| self.values.get(p));
        let left_out = || left_out(self.doc, items).is_some() || self.goes_on_with_the_left_out();
        let carried = found.value.same && left_out();
        // "kept the rating it was given in 2018": the date behind a rating that stayed is that of the former one.
        let until = match self.values.get(v + 1) {
            _ if found.value.same && !carried => found.end,
            Some(next) => next.start,
            None => items.len(),
        };
        let first = self.values[0].start;
        let time = match time(items, found, before) {
            Time::Open if turns::was_so_then(self.doc, items, found) => Time::Past,
            Time::Open
                if self.is_overtaken(v) || self.is_of_an_old_scene(v) || self.is_apposed(v) || self.was_before(v) =>
            {
                Time::Past
            }
            Time::Past | Time::Open if self.is_minuted(found) => Time::Now,
            Time::Past if self.is_maiden(found) => Time::Open,
            told => told,
        };
        let mut claim = Claim {
            sentence: self.number,
            span: self.span,
            place: items.get(found.start).map_or(self.span.start, |i| i.span.start),
            value: found.value,
            set: asks.set,
            subject: subject(self.doc, items, found),
            about: about(items, found),
            services: asks.services,
            carried,
            time,
            dates: dates(
                items,
                before.map_or(0, |b| b.end),
                found,
                until,
                first,
                self.opener(found.start),
            ),
            entry: found.entry,
            item: found.start,
            apart: false,
        };
        turns::set_apart_since(self.doc, items, found, &mut claim);
        claim
    }

    /// "Patient transport was not visited. It keeps its good": what the sentence before says was not looked at.
    fn goes_on_with_the_left_out(&self) -> bool {
        self.told.left_out && self.items.first().is_some_and(|i| i.class.has(Class::PRONOUN))
    }

    /// "It is still good overall and outstanding for caring": what stays, with one verb for both.
    fn shares_its_verb(&self, v: usize, last: &Claim) -> bool {
        let Some(before) = v
            .checked_sub(1)
            .map(|p| &self.values[p])
            .filter(|b| b.value.same && b.start == last.item && b.entry != "value.as-then")
        else {
            return false;
        };
        let apart = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::MOVE)
            .with(Class::NOW)
            .with(Class::BUT)
            .with(Class::STOP)
            .with(Class::NAME)
            .with(Class::PRONOUN);
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        let joined = between.iter().any(|i| i.class.has(Class::AND));
        last.value.same && joined && !between.iter().any(|i| i.class.has(apart))
    }

    /// Where the clause of its own begins in which a value stands: "because it had been", "when they".
    fn opener(&self, at: usize) -> Option<usize> {
        const OPENERS: &[&str] = &[
            "because", "when", "after", "since", "although", "though", "as", "where", "before",
        ];
        (clause_start(self.items, at)..at).rfind(|n| self.items[*n].reads(self.doc, OPENERS))
    }

    /// "The home has been rated good in its first inspection since it opened": the first and, so far, the last.
    fn is_maiden(&self, found: &Found) -> bool {
        let items = self.items;
        let near = clause_start(items, found.start)..(found.end + 6).min(items.len());
        let mut past = near.clone().filter(|n| items[*n].class.has(Class::PAST));
        let (Some(first), None) = (past.next(), past.next()) else {
            return false;
        };
        let visit = text(self.doc, &items[first]).to_ascii_lowercase();
        let since = items
            .get(first + 1)
            .is_some_and(|i| i.reads(self.doc, &["since", "as", "under"]));
        let perfect = near
            .clone()
            .take_while(|n| *n < found.start)
            .any(|n| items[n].reads(self.doc, &["has", "has been", "have been", "gets", "is"]));
        visit.contains("first") && visit.contains(' ') && (since || perfect)
    }

    /// "It was good and is now outstanding", "Elm House, which was good, is now outstanding": what a value was before the
    /// next one.
    fn is_overtaken(&self, v: usize) -> bool {
        let (found, Some(next)) = (&self.values[v], self.values.get(v + 1)) else {
            return false;
        };
        let between = self.items.get(found.end..next.start).unwrap_or(&[]);
        let other = Class::NAME
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::OVERALL)
            .with(Class::STOP)
            .with(Class::PREP);
        let was = found
            .start
            .checked_sub(1)
            .is_some_and(|p| matches!(text(self.doc, &self.items[p]), "was" | "were"));
        was && found.value.from.is_none()
            && next.value.from.is_none()
            && between.len() <= 6
            && between.iter().any(|i| i.class.has(Class::NOW))
            && !between.iter().any(|i| i.class.has(other))
    }

    /// "At the last inspection safe was inadequate and the rest good", "In 2019 safe was good, while caring was not rated":
    /// a time that leads the sentence holds for its other clauses too, where these tell of other questions and say nothing
    /// of now.
    fn is_of_an_old_scene(&self, v: usize) -> bool {
        let first = &self.values[0];
        if v == 0 || self.values[v].value.from.is_some() || self.values[v].value.same {
            return false;
        }
        let lead = &self.items[..first.start.min(6)];
        let Some(at) = lead.iter().position(|i| i.class.has(Class::DATE.with(Class::PAST))) else {
            return false;
        };
        let subject = Class::QUESTION
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::OVERALL)
            .with(Class::GRADE);
        let fronted = !lead[..at].iter().any(|i| i.class.has(subject));
        let told = time(self.items, first, None) == Time::Past;
        let present = |i: &Item| {
            i.class.has(
                Class::NOW
                    .with(Class::DATE)
                    .with(Class::SAME)
                    .with(Class::UP)
                    .with(Class::DOWN),
            ) || i.reads(
                self.doc,
                &["is", "are", "has", "have", "has been", "have been", "but", "however"],
            )
        };
        let goes_on = || !self.items[first.end..self.values[v].start].iter().any(present);
        let behind = self
            .items
            .get(self.values[v].end..(self.values[v].end + 4).min(self.items.len()));
        let now = behind.is_some_and(|b| b.iter().any(|i| i.class.has(Class::NOW)));
        fronted && told && goes_on() && !now
    }

    /// "Elm House, good until last year, has been rated inadequate": what stands between the commas behind a subject was
    /// before.
    fn is_apposed(&self, v: usize) -> bool {
        is_apposed_former(self.doc, self.items, &self.values[v])
    }

    /// "Elm House, which was good, has been given an outstanding": what an aside tells that the main clause overtakes.
    fn was_before(&self, v: usize) -> bool {
        let (found, Some(next)) = (&self.values[v], self.values.get(v + 1)) else {
            return false;
        };
        let lead = self
            .items
            .get(found.start.saturating_sub(4)..found.start)
            .unwrap_or(&[]);
        let between = self.items.get(found.end..next.start).unwrap_or(&[]);
        let [who, mark, rel, was] = lead else { return false };
        let opens = mark.class.has(Class::COMMA.with(Class::OPEN))
            && rel.class.has(Class::REL)
            && matches!(text(self.doc, was), "was" | "were" | "had");
        let other = Class::NAME
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::STOP)
            .with(Class::AND)
            .with(Class::REL)
            .with(Class::BUT);
        let closes = between
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::CLOSE)))
            && between.get(1).is_some_and(|i| {
                i.class.has(
                    Class::BE
                        .with(Class::HAVE)
                        .with(Class::NOW)
                        .with(Class::UP)
                        .with(Class::DOWN)
                        .with(Class::MOVE),
                )
            });
        let plain = found.value.from.is_none() && next.value.from.is_none() && !found.value.same;
        let whom = Class::NAME.with(Class::TYPE).with(Class::CAPITAL).with(Class::CLOSE);
        who.class.has(whom)
            && opens
            && closes
            && plain
            && between.len() <= 8
            && !between.iter().any(|i| i.class.has(other))
    }

    /// "The practice had been rated good", in minutes: the rating that the meeting was told of, where nothing but "had"
    /// puts it into the past.
    fn is_minuted(&self, found: &Found) -> bool {
        let only_had = |i: &Item| i.class.has(Class::PAST) && (!i.class.has(Class::BE) || i.class.has(Class::INSPECT));
        let told = self.items[..found.start]
            .iter()
            .any(|i| i.class.has(Class::HAVE) || i.class.has(Class::PAST) && i.class.has(Class::BE));
        // What both had, or what somebody put itself at, is left as it is told.
        let other = |i: &Item| {
            i.class.has(Class::PRONOUN)
                && (i.value == 2 || matches!(text(self.doc, i), "itself" | "themselves" | "ourselves"))
        };
        // "Safe is inadequate, which had been good": beside what is, what had been is past.
        let now = Class::BE.with(Class::HAVE);
        let beside = self.items[..found.start].iter().any(|i| i.class.has(Class::REL))
            && self.items[..found.start]
                .iter()
                .any(|i| i.class.has(now) && i.reads(self.doc, &["is", "are"]));
        self.told.minutes
            && told
            && !beside
            && !self.items.iter().any(other)
            && !self
                .items
                .iter()
                .any(|i| only_had(i) || i.class.has(Class::NOW.with(Class::AFTER)))
    }

    fn paired_claim(&self, v: usize, pair: &Paired) -> Claim {
        let asks = Asks {
            set: pair.set,
            services: pair.services.clone(),
        };
        let mut claim = self.base(v, asks);
        if let Some(name) = pair.practice {
            claim.subject = Subject::Practices(vec![name]);
        }
        if let (true, Target::Is(rating)) = (pair.same, claim.value.to) {
            claim.value.from = rating.rank().map(|_| rating);
            claim.value.same = true;
        }
        claim.value.from = claim.value.from.or(pair.from.filter(|_| !pair.same));
        if let (true, Target::Is(rating)) = (pair.former, claim.value.to) {
            claim.value.from = Some(rating);
            claim.value.to = Target::Unnamed;
        }
        claim.entry = "list.respectively";
        claim
    }

    /// "It had been inadequate overall and requires improvement for safe": a value that shares the verb of a past one.
    fn goes_on_in_the_past(&self, v: usize, last: Option<&Claim>) -> bool {
        let Some(before) = v.checked_sub(1).and_then(|p| self.values.get(p)) else {
            return false;
        };
        let between = self.items.get(before.end..self.values[v].start).unwrap_or(&[]);
        // "had been rated good overall, though inadequate for being safe"
        let later = || {
            self.items[self.values[v].end..]
                .iter()
                .take(8)
                .any(|i| i.class.has(Class::NOW))
        };
        let own = Class::NOW
            .with(Class::STOP)
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::MOVE)
            .with(Class::NAME);
        let rated = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
        // "was previously rated good overall, with caring rated outstanding"
        let relative = between.iter().any(|i| i.class.has(Class::REL.with(Class::WITH)));
        // "They rated the surgery, which had been good, as inadequate": the aside is over.
        let over = between
            .first()
            .is_some_and(|i| i.class.has(Class::COMMA.with(Class::CLOSE)))
            && stands_in_an_aside(self.items, before);
        let parted = between.iter().any(|i| i.class.has(Class::BUT));
        last.is_some_and(|c| c.time == Time::Past)
            && !over
            && !(parted && later())
            && self.values[v].value.from.is_none()
            && !between.iter().any(|i| i.class.has(own) || rated(i) && !relative)
    }

    /// "Responsive remained good, and caring outstanding": a value that shares the verb of one that stayed.
    fn goes_on_staying(&self, v: usize, last: Option<&Claim>) -> bool {
        let Some(before) = v.checked_sub(1).map(|p| &self.values[p]) else {
            return false;
        };
        let found = &self.values[v];
        let between = self.items.get(before.end..found.start).unwrap_or(&[]);
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::QUESTION)
            .with(Class::FUNCTION)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::OVERALL);
        let own = Class::BE
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::RATED)
            .with(Class::BUT)
            .with(Class::NOW)
            .with(Class::UP)
            .with(Class::DOWN)
            .with(Class::WITH)
            .with(Class::REL);
        let asks = |i: &Item| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE);
        // "It remains good overall and requires improvement for safe": a verb of its own.
        let verb = matches!(found.value.to, Target::Is(Rating::RequiresImprovement)) && !found.marked;
        let stays = last.is_some_and(|c| c.value.same && !c.carried && c.entry == "value.remains")
            && found.value.from.is_none()
            && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
        stays
            && !verb
            && between.iter().any(|i| i.class.has(Class::AND.with(Class::COMMA)))
            && between.iter().any(asks)
            && between.iter().all(|i| i.class.has(glue))
            && !between
                .iter()
                .any(|i| i.class.has(own) && !i.class.has(Class::QUESTION))
    }

    /// "All three had been good": the questions named in the sentence before, where the text is on one practice.
    fn stands_for_questions(&self, found: &Found) -> bool {
        let named = self.told.named;
        let many = self.items[..found.start]
            .iter()
            .take(3)
            .any(|i| i.class.has(Class::PRONOUN) && i.value == 2 && i.capital);
        let asked = named.questions().filter(|q| *q != Question::Overall).count();
        many && asked >= 2 && self.told.practices < 2 && !named.is_only_counted()
    }

    /// "Safe and well-led were where it fell down; both require improvement": the questions named before the semicolon.
    fn both_of_them(&self, found: &Found) -> Option<Set> {
        const COUNTS: &[(&str, usize)] = &[("both", 2), ("all three", 3), ("all four", 4)];
        let clause = clause_start(self.items, found.start);
        // "its leadership and how it responds, and both were inadequate"
        let joined = |n: &usize| *n > 0 && (*n == clause || self.items[*n - 1].class.has(Class::AND));
        let counts = |n: usize| COUNTS.iter().find(|(word, _)| self.items[n].reads(self.doc, &[word]));
        let (start, (_, count)) = (clause..found.start)
            .filter(joined)
            .rev()
            .find_map(|n| Some((n, counts(n)?)))?;
        let glue = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::NOW)
            .with(Class::SAME)
            .with(Class::FUNCTION);
        let plain = self.items[start + 1..found.start].iter().all(|i| i.class.has(glue));
        let asked = self.asked.iter().filter(|a| a.end <= start && a.services.is_empty());
        let set = named(asked);
        let told = set.questions().filter(|q| *q != Question::Overall).count();
        (plain && told == *count && !set.has(Question::Overall)).then_some(set)
    }

    /// "The CQC has rated three homes: Elm House inadequate, Oak House good and Ash House outstanding": each name stands right
    /// before its value.
    fn is_listed_by_name(&self, v: usize) -> bool {
        let named = |n: usize| {
            let found = &self.values[n];
            let name = found.start.checked_sub(1).and_then(|p| self.items.get(p));
            let plain = found.value.from.is_none() && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
            plain && name.is_some_and(|i| i.class.has(Class::NAME) && i.value < super::attach::OTHERS && !i.possessive)
        };
        let first = (0..self.values.len()).find(|n| named(*n));
        let rated = |at: usize| {
            let lead = &self.items[..self.values[at].start];
            lead.iter().any(|i| i.class.has(Class::RATED.with(Class::GRADE)))
        };
        named(v) && (0..self.values.len()).filter(|n| named(*n)).count() > 1 && first.is_some_and(rated)
    }

    /// "Patients may join one of two others. Both are good", in a text on one practice that has not named two questions.
    fn is_of_two_others(&self) -> bool {
        let key = self.told.named.questions().filter(|q| *q != Question::Overall);
        let both = self.items.first().is_some_and(|i| i.reads(self.doc, &["both"]));
        both && self.told.practices == 1 && key.count() != 2
    }

    /// "It was good", "That still requires improvement".
    fn opens_with_it(&self, found: &Found) -> bool {
        let lead = &self.items[..found.start];
        let it = lead
            .first()
            .is_some_and(|i| i.reads(self.doc, &["it", "that", "this", "there"]));
        let glue = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::FUNCTION)
            .with(Class::SAME)
            .with(Class::NOW)
            .with(Class::COMMA);
        it && lead.len() <= 6 && lead[1..].iter().all(|i| i.class.has(glue))
    }

    /// "We rated them as good": what the sentence before named.
    fn rates_them(&self, found: &Found) -> bool {
        let near = self
            .items
            .get(found.start.saturating_sub(3)..found.start)
            .unwrap_or(&[]);
        near.windows(2)
            .any(|w| w[0].class.has(Class::RATED) && text(self.doc, &w[1]) == "them")
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
        let told = next || around.into_iter().any(|i| i.class.has(rates));
        let adjective = found.value.from.is_none()
            && matches!(found.value.to, Target::Is(r) if r.rank().is_some() && r != Rating::RequiresImprovement);
        noun && plain && adjective && !found.marked && !told
    }
}

/// Whether a value ends a clause that a comma or bracket and "which" open: "the surgery, which used to be good".
fn stands_in_an_aside(items: &[Item], found: &Found) -> bool {
    let before = &items[..found.start];
    let mark = Class::COMMA.with(Class::OPEN);
    let verb = Class::STOP.with(Class::BUT).with(Class::RATING);
    before.iter().rposition(|i| i.class.has(mark)).is_some_and(|open| {
        let said = &before[open + 1..];
        said.len() <= 8
            && said.first().is_some_and(|i| i.class.has(Class::REL.with(Class::PAST)))
            && !said.iter().any(|i| i.class.has(verb))
    })
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

/// What a claim says has not moved since the inspection before.
fn stayed(claim: &mut Claim) {
    if let (Target::Is(rating), None, true) = (claim.value.to, claim.value.from, claim.time != Time::Past) {
        claim.value.from = rating.rank().map(|_| rating);
        claim.value.same = claim.value.from.is_some();
    }
}

/// What went the other way: from where the first came to, to where it came from.
fn reversed(value: Value) -> Option<Value> {
    let (Target::Is(to), Some(from)) = (value.to, value.from) else {
        return None;
    };
    (to.rank().is_some() && to != from).then_some(Value {
        to: Target::Is(from),
        from: Some(to),
        same: false,
    })
}

/// "It was rated good, as it was in 2016": the rating of that year.
fn at_that_time(claim: &Claim, rating: Rating, date: usize) -> Claim {
    Claim {
        value: Value {
            to: Target::Is(rating),
            from: None,
            same: false,
        },
        time: Time::Past,
        dates: vec![date],
        ..claim.clone()
    }
}

/// "As in 2020, it is inadequate for safe", "inadequate for safe, just as in 2020": the date of an earlier inspection that gave
/// the same rating.
fn likened_to(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    let date = |as_: usize| {
        let [prep, date] = items.get(as_ + 1..as_ + 3)? else {
            return None;
        };
        (prep.class.has(Class::PREP) && date.class.has(Class::DATE)).then_some(as_ + 2)
    };
    let reads_as = |n: usize| items.get(n).is_some_and(|i| i.reads(doc, &["as", "just as", "like"]));
    let lead = (0..found.start.min(2)).find(|n| reads_as(*n)).and_then(date);
    let parted = |d: &usize| items.get(d + 1).is_some_and(|i| i.class.has(Class::COMMA));
    if let Some(then) = lead.filter(parted) {
        return Some(then);
    }
    let own = Class::QUESTION
        .with(Class::PREP)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::FUNCTION)
        .with(Class::OVERALL)
        .with(Class::DET)
        .with(Class::BE);
    let mut n = found.end;
    while !reads_as(n) {
        items.get(n).filter(|i| i.class.has(own) && !i.class.has(Class::DATE))?;
        n += 1;
    }
    date(n)
}

/// "all population groups", "each of the six population groups".
fn is_all_groups(service: &str) -> bool {
    let all = ["all ", "each ", "every ", "both ", "six "];
    service.contains("population group") && all.iter().any(|w| service.starts_with(w))
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
    ];
    let left = |w: &[Item]| w[0].class.has(Class::NOT) && w[1..].iter().any(|i| i.reads(doc, LEFT));
    let told = items.iter().position(|i| i.class.has(Class::CARRIED));
    told.or_else(|| items.windows(3).position(left))
}

/// "kept the good rating it was given in 2018": the item of the date at which a rating that stayed was given.
fn given_then(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    if !found.value.same {
        return None;
    }
    // "keeps its good from 2018", "the good rating from 2018 still stands"
    let from = (found.start..items.len().min(found.end + 3))
        .find(|at| items[*at].class.has(Class::DATE) && *at > found.start && text(doc, &items[at - 1]) == "from");
    if from.is_some() {
        return from;
    }
    let behind = items.get(found.end..(found.end + 10).min(items.len()))?;
    let ends = Class::STOP.with(Class::BUT).with(Class::COMMA).with(Class::AND);
    let clause = &behind[..behind.iter().position(|i| i.class.has(ends)).unwrap_or(behind.len())];
    let date = clause.iter().position(|i| i.class.has(Class::DATE))?;
    let given = clause[..date]
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    // "is unchanged since an inspection in June 2016"
    let since = clause[..date].iter().position(|i| i.reads(doc, &["since"]));
    let seen = since.is_some_and(|s| clause[s..date].iter().any(|i| i.class.has(Class::INSPECT)));
    (given || seen).then_some(found.end + date)
}
