//! The questions and services that the links give a value, and those that it leaves out.
//!
//! "All areas are good except well-led": good for four questions, and nothing of the fifth.

use super::{Asks, Sentence, State};
use crate::lexicon::{ALL_ROUND, Class};
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::asked::{Asked, EXCEPT_WORDS, leaves_out, text};
use crate::read::ratings::put::is_put;
use crate::read::ratings::set::Set;

impl Sentence<'_> {
    /// The questions and services that the links give a value.
    pub(super) fn own(&self, v: usize, state: &mut State) -> Asks {
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
        // "Of the population groups, older people and vulnerable people were inadequate": those that are named.
        if own.services.iter().any(|s| !s.contains("population group")) {
            own.services.retain(|s| !s.contains("population group"));
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
        if own.set.has(Question::Overall) && (self.is_summed_up(v) || self.is_the_whole_asked(v)) {
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
        let left_out = self.set_apart(v);
        if let Some(left_out) = left_out {
            own.set = Set::all_but().with(left_out);
        } else if own.set.is_only_counted()
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
        if self.values[v].entry == "value.none-moved" && own.is_empty() {
            own.set = Set::rest(0);
        }
        if let Some(named) = self.is_so_throughout(v) {
            own.set = named;
        }
        if let Some(told) = self.stands_beside_what_was_told(v, state) {
            own.set = own.set.with(told);
        }
        if own.set == Set::all() && self.is_all_round(v) {
            own.set = own.set.with(Set::of(Question::Overall));
        }
        let apart = left_out.filter(|_| self.is_told_apart(v));
        let topic = state.topic.clone().filter(|_| self.is_behind_a_colon(v));
        let told = state.escaped.take().or(topic);
        state.escaped = apart.map(|set| Asks { set, ..Asks::default() });
        match told {
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

    /// "The trust as a whole got a good in answer to ‘Are services caring?’", "was rated good for caring": who was asked, and no rating of the whole.
    fn is_the_whole_asked(&self, v: usize) -> bool {
        let whole = |a: &Asked| {
            let words = text(self.doc, &self.items[a.start]);
            a.set == Set::of(Question::Overall) && a.end <= self.values[v].start && words.contains(' ')
        };
        let key = |a: &Asked| a.services.is_empty() && a.set.questions().any(|q| q != Question::Overall);
        let told = |a: &Asked| key(a) && (a.start >= self.values[v].end || is_put(self.doc, self.items, a));
        self.asked_of(v).any(whole) && self.asked_of(v).any(told)
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

    /// "It was good in four of the five areas, caring being the exception", "in all areas, with safe the odd one out", "in four
    /// areas, only safe requiring improvement": the questions that stand beside all the others and are not among them.
    fn set_apart(&self, v: usize) -> Option<Set> {
        let whole = |s: &Set| *s == Set::all() || s.is_only_counted();
        let named = |a: &Asked| {
            let named = a.members.iter().filter(|s| !whole(s));
            named.fold(Set::default(), |set, s| set.with(*s))
        };
        let all = self.asked_of(v).flat_map(|a| &a.members).find(|s| whole(s))?;
        let left = |out: Set| 5 - out.questions().count().min(5) as u8;
        let called = |a: &&Asked| self.is_called_the_exception(a.end) || self.follows_the_exception(a);
        // So many as are left over are those that are not named.
        let counted = |a: &&Asked| a.members.iter().any(whole) && !self.names_some_of_them(a);
        let fits = |a: &&Asked| {
            *all == Set::all() && called(a) || all.rest == Some(left(named(a))) && (called(a) || counted(a))
        };
        let out = self.asked_of(v).find(fits).map(named)?;
        out.questions().next().is_some().then_some(out)
    }

    /// "in three areas, including safe and caring": some of those counted.
    fn names_some_of_them(&self, asked: &Asked) -> bool {
        const SOME: &[&str] = &[
            "including",
            "includes",
            "among",
            "amongst",
            "notably",
            "particularly",
            "especially",
            "such",
        ];
        let near = self
            .items
            .get(asked.start..(asked.end + 2).min(self.items.len()))
            .unwrap_or(&[]);
        near.iter().any(|i| i.reads(self.doc, SOME))
    }

    /// "the exception being safe, which requires improvement": whether the value behind questions that are set apart is theirs.
    fn is_told_apart(&self, v: usize) -> bool {
        let end = self.asked_of(v).map(|a| a.end).max().unwrap_or(0);
        let Some(next) = self.values.get(v + 1).filter(|n| n.start >= end) else {
            return false;
        };
        let glue = Class::COMMA
            .with(Class::REL)
            .with(Class::BE)
            .with(Class::RATED)
            .with(Class::PREP)
            .with(Class::FUNCTION);
        let between = &self.items[end..next.start];
        between.len() <= 8
            && !between.iter().any(|i| i.class.has(Class::AND.with(Class::STOP)))
            && between.iter().all(|i| {
                i.class.has(glue)
                    || i.reads(
                        self.doc,
                        &["exception", "exceptions", "odd", "one", "it", "both", "only"],
                    )
            })
    }

    /// Whether words say of what stands before them that it is the exception.
    fn is_called_the_exception(&self, from: usize) -> bool {
        const BEFORE: &[&str] = &[
            "being", "is", "was", "were", "as", "the", "only", "sole", "one", "single", "lone", "an",
        ];
        const NOUNS: &[&str] = &["exception", "exceptions", "outlier", "odd"];
        let words = self.items[from..].iter().map(|i| text(self.doc, i)).take(6);
        let word = words
            .into_iter()
            .find(|w| !BEFORE.iter().any(|b| w.eq_ignore_ascii_case(b)));
        word.is_some_and(|w| NOUNS.contains(&w) || w.starts_with("odd one"))
    }

    /// "the exception being safe", "with the exception of safe", before what is set apart, or within its list.
    fn follows_the_exception(&self, asked: &Asked) -> bool {
        let list = &self.items[asked.start.saturating_sub(2)..asked.end];
        list.iter()
            .any(|i| text(self.doc, i).split(' ').any(|w| w.starts_with("exception")))
    }

    /// "Well-led is now good. That and safe had been inadequate": the question that was told of right before, beside those named.
    fn stands_beside_what_was_told(&self, v: usize, state: &State) -> Option<Set> {
        let key = |a: &&Asked| a.end <= self.values[v].start && a.services.is_empty();
        let asked = self.asked_of(v).find(key)?;
        let (that, and) = (asked.start.checked_sub(2)?, &self.items[asked.start - 1]);
        let parts = Class::BUT.with(Class::STOP).with(Class::AND).with(Class::COMMA);
        let opens = that == 0 || self.items[that - 1].class.has(parts);
        let told = self.told.last.filter(|(sentence, _)| sentence + 1 == self.number);
        let told = state.claims.last().map(|c| c.set).or(told.map(|(_, set)| set));
        told.filter(|_| opens && and.class.has(Class::AND) && self.items[that].reads(self.doc, &["that", "this"]))
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

    /// "It had been good all round", "in every respect": the whole and all of its parts.
    fn is_all_round(&self, v: usize) -> bool {
        let all = |i: &Item| i.class.has(Class::ALL) && i.value == ALL_ROUND;
        self.asked_of(v)
            .any(|a| a.services.is_empty() && self.items[a.start..a.end].iter().any(all))
    }

    /// "Caring has been good throughout": of the question that it names, at all times.
    pub(super) fn is_so_throughout(&self, v: usize) -> Option<Set> {
        let found = &self.values[v];
        let all = |a: &&Asked| a.start >= found.end && a.start <= found.end + 1 && a.members.len() == 1;
        let behind = self.asked_of(v).find(all)?;
        if !self.items[behind.start].reads(self.doc, &["throughout"]) {
            return None;
        }
        let named = self
            .asked_of(v)
            .filter(|a| a.end <= found.start && a.services.is_empty());
        let named = named.fold(Set::default(), |set, a| set.with(a.set));
        (!named.is_empty()).then_some(named)
    }

    fn is_behind_a_colon(&self, v: usize) -> bool {
        let before = &self.items[..self.values[v].start];
        before.iter().any(|i| i.class.has(Class::COLON.with(Class::DASH)))
    }
}

/// "all population groups", "each of the six population groups".
fn is_all_groups(service: &str) -> bool {
    let all = ["all ", "each ", "every ", "both ", "six "];
    service.contains("population group") && all.iter().any(|w| service.starts_with(w))
}
