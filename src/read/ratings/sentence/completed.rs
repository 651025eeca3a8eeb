//! What a value without questions of its own answers.
//!
//! "In terms of safety nothing has changed: it still requires improvement": the question told before the colon, else that
//! of the heading, else the whole.

use super::plainly::without_place;
use super::tell::stayed;
use super::{Asks, Sentence, State};
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::asked::Asked;
use crate::read::ratings::attach::is_known;
use crate::read::ratings::below::is_of_heading;
use crate::read::ratings::claim::{Claim, Subject, Target, Time};
use crate::read::ratings::context::{came_before, is_after_spell};
use crate::read::ratings::frames::leans_on;
use crate::read::ratings::license::clause_start;
use crate::read::ratings::license::is_plain;
use crate::read::ratings::pairs::Member;
use crate::read::ratings::set::Set;
use crate::read::ratings::turns;
use crate::read::ratings::values::Found;
use crate::text::Document;

impl Sentence<'_> {
    /// What a value without questions of its own answers: those of the claim before, those that a pronoun stands for, or
    /// the whole, where the clause says that something was rated.
    pub(super) fn completed(
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
        if asks.is_empty() {
            if let Some(pulls) = self.pulls_the_whole(found) {
                return pulls.map(|set| Asks {
                    set,
                    services: Vec::new(),
                });
            }
            if let Some(shared) = self.shared_with_another(found, before, state.claims.last()) {
                // "Elm House remains good, Oak Lodge requires improvement": a verb of its own.
                let verb = self.items[found.start].class.has(Class::RATING)
                    && found.value.to == Target::Is(Rating::RequiresImprovement);
                state.stays = !verb && state.claims.last().is_some_and(|c| c.value.same);
                return Some(shared);
            }
            if let Some(told) = self.told_before(v, state) {
                return Some(told);
            }
            if self.says_none_moved(found, before) {
                state.claims.iter_mut().for_each(stayed);
                state.taken = true;
                return None;
            }
            if let Some(set) = self.told_by_its_words(v, state) {
                asks.set = set;
                return Some(asks);
            }
            if self.is_of_two_others() {
                return None;
            }
            if self.stands_for_questions(found) {
                asks.set = self.told.named;
            } else if self.completes_the_last(found, before, &mut asks, state) {
                return None;
            }
        }
        if asks.is_empty() {
            if self.tells_whence_the_last_came(v, state) {
                return None;
            }
            if let Some(same) = self.came_before_the_last(v, state.claims.last()) {
                return Some(same);
            }
            if let Some(same) = self.goes_on_in_series(found, before, state.claims.last()) {
                return Some(same);
            }
        }
        self.of_the_whole(v, asks)
    }

    /// What was told before a value that leaves its question open: by a question, a heading, the claim before or a list.
    fn told_before(&self, v: usize, state: &State) -> Option<Asks> {
        let found = &self.values[v];
        let of = |set: Set| {
            Some(Asks {
                set,
                services: Vec::new(),
            })
        };
        if let Some(set) = self.answered(found).or(self.told.answered.map(Set::of)) {
            return of(set);
        }
        // "They looked at the safe domain only. This is now good."
        let this = self.items.first().is_some_and(|i| i.reads(self.doc, &["this"]))
            && self
                .items
                .get(1)
                .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
        if v == 0
            && let Some(question) = self.told.area.filter(|_| this)
        {
            return of(Set::of(question));
        }
        if let Some(question) = self.told.below
            && is_of_heading(self.items, found, || self.is_licensed(v))
        {
            return of(Set::of(question));
        }
        if found.value.to == Target::Ditto
            && found.then.is_some()
            && let Some(last) = state.claims.last()
        {
            return Some(Asks {
                set: last.set,
                services: last.services.clone(),
            });
        }
        let listed = self
            .of_old_list(v, &state.claims)
            .or_else(|| self.told_behind_a_mark(v));
        if let Some(set) = listed {
            return of(set);
        }
        let block = |s: usize| self.doc.block_of(s);
        let near = self.number.checked_sub(1).and_then(block) == block(self.number);
        let open = v == 0 && near && !self.told.open.is_empty() && self.is_of_it(found);
        open.then_some(self.told.open).and_then(of)
    }

    /// The questions that the words around a value give it: "care", a list of names, "both", "it", "them".
    fn told_by_its_words(&self, v: usize, state: &State) -> Option<Set> {
        let found = &self.values[v];
        if turns::is_of_the_care(self.doc, self.items, found, &state.claims) {
            return Some(Set::of(Question::Caring));
        }
        if self.is_listed_by_name(v) || self.was_before(v) {
            return Some(Set::of(Question::Overall));
        }
        if let Some(those) = self.both_of_them(found).or_else(|| self.both_told_before(found)) {
            return Some(those);
        }
        if let Some(sole) = self.told.sole
            && self.opens_with_it(found)
        {
            return Some(sole);
        }
        let before = self.it_behind_a_mark(found);
        if let Some(before) = before
            .or_else(|| self.comments_on_the_last(v))
            .or_else(|| self.goes_on_with_the_topic(v))
            .or_else(|| self.is_the_topic_elsewhere(v, state))
        {
            return Some(before);
        }
        let asked = self.told.named.questions().any(|q| q != Question::Overall);
        (asked && self.rates_them(found)).then_some(self.told.named)
    }

    /// "Caring is outstanding, up from good": a value that only says where the last claim came from.
    fn completes_the_last(&self, found: &Found, before: usize, asks: &mut Asks, state: &mut State) -> bool {
        let last = state.claims.last_mut();
        if !leans_on(self.items, found, before, last, &mut asks.set, &mut asks.services) {
            return false;
        }
        state.taken = true;
        let former = state.claims.last().and_then(|c| self.former_then(found, c));
        let last = state.claims.len().saturating_sub(1);
        former.into_iter().for_each(|c| state.claims.insert(last, c));
        true
    }

    /// "It is good after a spell as inadequate": what the last claim came from.
    fn tells_whence_the_last_came(&self, v: usize, state: &mut State) -> bool {
        let found = &self.values[v];
        if v > 0
            && let (Target::Is(rating), Some(last)) = (found.value.to, state.claims.last_mut())
            && (last.value.from.is_none() || last.entry == "value.again")
            && last.value.to != found.value.to
            && is_after_spell(&self.items[self.values[v - 1].end..found.start])
        {
            last.value.from = rating.rank().map(|_| rating);
            last.value.same = false;
            state.taken = true;
            return true;
        }
        false
    }

    /// What the last claim answers, where a value tells what came before that.
    fn came_before_the_last(&self, v: usize, last: Option<&Claim>) -> Option<Asks> {
        let (last, found) = (last?, &self.values[v]);
        let former = &self.values[v.checked_sub(1)?];
        came_before(&self.items[former.end..found.start], former, found).then(|| Asks {
            set: last.set,
            services: last.services.clone(),
        })
    }

    /// The whole, where a value has no question and the clause says that something was rated.
    fn of_the_whole(&self, v: usize, mut asks: Asks) -> Option<Asks> {
        let found = &self.values[v];
        if asks.set.is_empty() {
            let alone = asks.services.is_empty();
            if let Some(only) = self.told.only.filter(|_| alone && self.is_the_answer(found)) {
                asks.set = Set::of(only);
                return Some(asks);
            }
            let licensed = !alone && !self.is_praised_for_its_way(found) || alone && self.is_licensed(v);
            let of_another = alone && self.is_ditto_of_another(found);
            if !licensed || found.value.to == Target::Unchanged && alone || of_another || self.leaves_a_question(found)
            {
                return None;
            }
            asks.set = Set::of(Question::Overall);
        }
        Some(asks)
    }

    /// "The answer, out on Friday, was good", "Elm House's verdict was good": of what the one question asked.
    fn is_the_answer(&self, found: &Found) -> bool {
        let before = &self.items[clause_start(self.items, found.start)..found.start];
        let noun = before
            .iter()
            .take(4)
            .any(|i| i.reads(self.doc, &["answer", "verdict", "outcome", "finding", "conclusion"]));
        let is = before.iter().rev().take(3).any(|i| i.class.has(Class::BE));
        noun && is && !self.items.iter().any(|i| i.class.has(Class::OVERALL))
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

    /// "Well-led is not yet where we want it to be; this remains inadequate": the one question of the clause before the mark.
    fn it_behind_a_mark(&self, found: &Found) -> Option<Set> {
        let mark = Class::STOP
            .with(Class::COLON)
            .with(Class::DASH)
            .with(Class::AND)
            .with(Class::BUT);
        let parts = |n: &usize| self.items[*n].class.has(mark) || self.items[*n].reads(self.doc, &[";"]);
        let start = (1..found.start).rfind(parts)? + 1;
        let lead = &self.items[start..found.start];
        let other = Class::NAME.with(Class::TYPE).with(Class::RATING).with(Class::SERVICE);
        let (last, rest) = self
            .asked
            .iter()
            .rev()
            .filter(|a| a.end < start && !a.set.is_only_counted())
            .fold((None, false), |(last, more): (Option<&Asked>, bool), a| {
                (last.or(Some(a)), more || last.is_some())
            });
        let one = last.filter(|a| a.services.is_empty() && a.set.rest.is_none() && !a.set.except && !rest)?;
        let key = one.set.questions().count() == 1 && !one.set.has(Question::Overall);
        let free = !self.items[..start].iter().any(|i| i.class.has(other));
        (key && free && is_it(self.doc, lead)).then_some(one.set)
    }

    /// "That is one grade lower than last time", "It has fallen by one level since": how what the sentence before rated moved.
    fn comments_on_the_last(&self, v: usize) -> Option<Set> {
        let (sentence, set) = self.told.last.filter(|_| v == 0)?;
        let found = &self.values[v];
        let moves = matches!(found.value.to, Target::Step(_) | Target::Unnamed);
        // "Up from requires improvement."
        let step = Class::UP.with(Class::DOWN);
        let moved = matches!(&self.items[..found.start], [verb] if verb.class.has(step) && verb.capital);
        (moves && sentence + 1 == self.number && (moved || self.opens_with_it(found))).then_some(set)
    }

    /// "Safety was rated inadequate. At the last inspection it was good."
    fn goes_on_with_the_topic(&self, v: usize) -> Option<Set> {
        let (sentence, set) = self.told.topic.filter(|(s, _)| v == 0 && s + 1 == self.number)?;
        let time = Class::PAST
            .with(Class::NOW)
            .with(Class::DATE)
            .with(Class::INSPECT)
            .with(Class::PREP)
            .with(Class::COMMA);
        let lead = &self.items[..self.values[v].start];
        let when = lead.iter().take_while(|i| i.class.has(time)).count();
        let near = self.doc.block_of(sentence) == self.doc.block_of(self.number);
        (near && is_it(self.doc, self.behind_a_site(&lead[when..]))).then_some(set)
    }

    /// "Safety was rated inadequate at Elm Hospital, while at Oak Hospital it was good".
    fn is_the_topic_elsewhere(&self, v: usize, state: &State) -> Option<Set> {
        let last = state.claims.last().filter(|c| c.services.is_empty())?;
        let key = last.set.questions().count() == 1 && !last.set.has(Question::Overall);
        let lead = &self.items[v.checked_sub(1).map(|p| self.values[p].end)?..self.values[v].start];
        let at = lead.iter().rposition(|i| i.reads(self.doc, &["at"]))?;
        let parts = Class::COMMA.with(Class::AND).with(Class::BUT);
        let site = lead.get(at + 1..).unwrap_or(&[]);
        let opens = at > 0 && lead[at - 1].class.has(parts) && site.first().is_some_and(is_known);
        (key && opens && is_it(self.doc, self.behind_a_site(site))).then_some(last.set)
    }

    /// "Oak Hospital in Selby, it was": what stands behind a name and its place.
    fn behind_a_site<'i>(&self, list: &'i [Item]) -> &'i [Item] {
        if !list.first().is_some_and(is_known) {
            return list;
        }
        let place = |i: &&Item| i.class.has(Class::PREP.with(Class::COMMA)) || i.capital;
        &list[1 + list[1..].iter().take_while(place).count()..]
    }

    /// "It was good", "That still requires improvement".
    fn opens_with_it(&self, found: &Found) -> bool {
        is_it(self.doc, &self.items[..found.start])
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

    /// "It was rated good in 2016, inadequate last year and, in the report published in June, good", "Safe was good in 2016 but then
    /// inadequate": one rating after the other of one thing, each with its date and no verb of its own.
    fn goes_on_in_series(&self, found: &Found, before: usize, last: Option<&Claim>) -> Option<Asks> {
        const REACH: usize = 14;
        const LATER: &[&str] = &[
            "then",
            "later",
            "finally",
            "subsequently",
            "latterly",
            "afterwards",
            "again",
            "eventually",
            "followed",
            "before",
            "most",
            "recently",
            "but",
        ];
        let last = last.filter(|c| matches!(c.value.to, Target::Is(r) if r.rank().is_some()))?;
        let between = self.items.get(before..found.start)?;
        let glue = Class::COMMA
            .with(Class::AND)
            .with(Class::PREP)
            .with(Class::BY)
            .with(Class::CQC)
            .with(Class::DET)
            .with(Class::DATE)
            .with(Class::NOW)
            .with(Class::PUBLISH)
            .with(Class::INSPECT)
            .with(Class::FUNCTION);
        let finite = Class::BE
            .with(Class::HAVE)
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::RATED);
        let later = |i: &Item| i.reads(self.doc, LATER);
        let joined = between
            .iter()
            .any(|i| i.class.has(Class::COMMA.with(Class::AND)) || later(i));
        let dated = between.iter().any(|i| i.class.has(Class::DATE));
        let little = |i: &Item| later(i) || i.class.has(glue) && !i.class.has(finite);
        let closes = !self.items.get(found.end).is_some_and(is_plain);
        (joined && dated && closes && between.len() <= REACH && between.iter().all(little)).then(|| Asks {
            set: last.set,
            services: last.services.clone(),
        })
    }

    /// "Elm House was rated good for safe and Oak House inadequate": a name and a value that share the rest of the clause
    /// before.
    fn shared_with_another(&self, found: &Found, before: usize, last: Option<&Claim>) -> Option<Asks> {
        let (last, between) = (last?, self.items.get(before..found.start)?);
        // "gave Elm House an inadequate rating and Oak Lodge a good one": the noun of the first.
        let noun = between.iter().take_while(|i| i.class.has(Class::GRADE)).count();
        // "Elm House a rating of good and Oak Lodge one of inadequate"
        let between = match &between[noun..] {
            [rest @ .., one, of] if one.reads(self.doc, &["one"]) && of.reads(self.doc, &["of"]) => rest,
            rest => rest,
        };
        // "and Oak House in Selby inadequate"
        let between = without_place(between);
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

    /// "The CQC has rated three homes: Elm House inadequate, Oak House good and Ash House outstanding": each name stands right
    /// before its value.
    fn is_listed_by_name(&self, v: usize) -> bool {
        let named = |n: usize| {
            let found = &self.values[n];
            let name = found.start.checked_sub(1).and_then(|p| self.items.get(p));
            let plain = found.value.from.is_none() && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
            plain && name.is_some_and(|i| is_known(i) && !i.possessive)
        };
        let first = (0..self.values.len()).find(|n| named(*n));
        let rated = |at: usize| {
            let lead = &self.items[..self.values[at].start];
            lead.iter().any(|i| i.class.has(Class::RATED.with(Class::GRADE)))
        };
        named(v) && (0..self.values.len()).filter(|n| named(*n)).count() > 1 && first.is_some_and(rated)
    }
}

/// "It was", "that is still", "this", "we rated it as": a pronoun, and no more than verbs between it and a value.
fn is_it(doc: &Document<'_>, lead: &[Item]) -> bool {
    let lead = match lead {
        [we, rated, rest @ ..] if we.class.has(Class::PRONOUN) && rated.class.has(Class::RATED) => rest,
        _ => lead,
    };
    let it = lead
        .first()
        .is_some_and(|i| i.reads(doc, &["it", "that", "this", "there", "here"]));
    let glue = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::FUNCTION)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::COMMA);
    it && lead.len() <= 6 && lead[1..].iter().all(|i| i.class.has(glue))
}
