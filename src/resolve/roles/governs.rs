//! Which word of its clause governs a date.
//!
//! "The surgery, which opened in 2012, was inspected in May": 2012 goes with "opened", May with "inspected".

use super::cues::Gives;
use super::words::{ADJECTIVES, NEWEST, OPENERS};
use super::{Line, Mark};
use crate::lexicon::Class;
use crate::read::ratings::attach::is_known;
use crate::resolve::events::{Age, Role, is_told_today};

impl Line<'_> {
    /// The role of the date at `at`; `before` is that of the date before it in the sentence.
    pub(super) fn governs(&self, at: usize, before: Option<(usize, Role, Age)>) -> (Role, Age) {
        if let Some(mark) = self.right_behind(at) {
            return self.told(mark, at);
        }
        // "The chief inspector is today praising the home", "The CQC announced today": what is told that day.
        let announces = || at > 0 && self.items[at - 1].class.has(Class::HAVE) && self.is(at + 1, &["announced"]);
        let rated = || {
            let behind = at + 1..(at + 3).min(self.items.len());
            behind.into_iter().any(|n| self.items[n].class.has(Class::RATED))
        };
        if is_told_today(self.doc, self.items, at) && !rated() || announces() {
            return (Role::Other, Age::Plain);
        }
        // "in May, when inspectors called"
        let comma = usize::from(self.items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA)));
        let beside = self.marks.iter().any(|m| {
            let paper = matches!(m.gives, Gives::Report | Gives::Appear) && m.end + 1 == at;
            m.end <= at && (paper || m.gives == Gives::Visit && (m.end + 2 >= at || self.is_plain(m.end..at)))
        });
        if !beside
            && self.is(at + 1 + comma, &["when"])
            && let Some(mark) = self.first_behind(at)
        {
            return self.told(mark, at);
        }
        if let Some(rated) = self.rated_then(at) {
            return self.told(rated, at);
        }
        let start = self.stretch(at);
        if before.is_some_and(|(other, ..)| self.is_of_another(other + 1, at)) {
            return (Role::Other, Age::Plain);
        }
        // "inspected in May 2019 and again in June 2020"
        if let Some((other, role, _)) = before
            && self.only_joins(other + 1, at)
        {
            let again = self.has(other + 1..at, NEWEST) || self.has(other + 1..at, &["more", "lastly", "finally"]);
            return (role, if again { Age::Newest } else { Age::Plain });
        }
        let nearest = self.marks.iter().rev().filter(|m| m.start >= start && m.end <= at);
        if let Some(mark) = nearest.clone().find(|m| self.holds(m, at)) {
            return self.told(*mark, at);
        }
        if self.opens(start, at)
            && let Some(mark) = self.first_behind(at)
            && !(mark.gives == Gives::Call && self.is_order(at))
        {
            return self.told(mark, at);
        }
        if self.carries_out_a_report(start, at) {
            return (Role::Inspection, Age::Plain);
        }
        (
            if self.regulator_acts(start, at) {
                Role::Inspection
            } else {
                Role::Other
            },
            Age::Plain,
        )
    }

    /// "It had been rated in June as good": the date between the verb and the rating.
    fn rated_then(&self, at: usize) -> Option<Mark> {
        let verb = at.checked_sub(2)?;
        let class = self.items[verb].class;
        let rated = class.has(Class::RATED) && !class.has(Class::GRADE) && self.items[at - 1].class.has(Class::PREP);
        let behind = self.items.get(at + 1..(at + 4).min(self.items.len()))?;
        let rating = behind.iter().position(|i| i.class.has(Class::RATING))?;
        let plain = Class::FUNCTION
            .with(Class::DET)
            .with(Class::PREP)
            .with(Class::QUOTE)
            .with(Class::OVERALL);
        let told = rated && behind[..rating].iter().all(|i| i.class.has(plain));
        told.then_some(Mark {
            start: verb,
            end: verb + 1,
            gives: Gives::Rate,
        })
    }

    /// "The owner was told in May that it had to improve after inspectors found ...": the date of an order, and not of what
    /// led to it.
    fn is_order(&self, at: usize) -> bool {
        const ORDERED: &[&str] = &["told", "ordered", "asked", "instructed", "warned", "urged"];
        at > 1 && self.items[at - 1].class.has(Class::PREP) && self.is(at - 2, ORDERED)
    }

    /// "The new report, published on Tuesday, was carried out between 15 May and 28 June": what is carried out is the visit.
    fn carries_out_a_report(&self, start: usize, at: usize) -> bool {
        const DONE: &[&str] = &["carried out", "conducted", "undertaken", "carried"];
        let done = (at.saturating_sub(4).max(start)..at).any(|n| self.is(n, DONE));
        let mut told = self.marks.iter().filter(|m| m.end <= start).map(|m| m.gives);
        let report = |gives: &Gives| matches!(gives, Gives::Report | Gives::Visit);
        done && start > 0 && told.clone().any(|g| report(&g)) && !told.any(|g| g == Gives::Other)
    }

    /// Whether nothing but a service stands between a visit and its date: "inspected the surgery in May, when ...".
    fn is_plain(&self, between: std::ops::Range<usize>) -> bool {
        let little = Class::PREP
            .with(Class::DET)
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::COMMA)
            .with(Class::REL)
            .with(Class::BY)
            .with(Class::CQC)
            .with(Class::BE);
        between.len() <= 5 && between.into_iter().all(|n| self.items[n].class.has(little))
    }

    /// "the May inspection", "Monday's report".
    fn right_behind(&self, at: usize) -> Option<Mark> {
        let mut next = at + 1;
        while next < at + 3
            && self.is(next, ADJECTIVES)
            && !self.marks.iter().any(|m| m.start == next && m.end > next + 1)
        {
            next += 1;
        }
        let mark = *self.marks.iter().find(|m| m.start == next)?;
        let verb = self.items[next].class.has(Class::SAY) || self.doc.slice(self.items[next].span).ends_with("ed");
        // "has today published"
        let before = if at > 0 && self.items[at - 1].class.has(Class::PREP) {
            at - 1
        } else {
            at
        };
        let within = before > 0 && self.items[before - 1].class.has(Class::HAVE.with(Class::BE));
        let led = at == 0
            || self.items[at - 1].class.has(Class::DET)
            || self.items[at].possessive
            || !self.items[at - 1].class.has(Class::PREP);
        let noun = matches!(mark.gives, Gives::Visit | Gives::Report | Gives::Other)
            || mark.gives == Gives::Rate && self.items[next].class.has(Class::GRADE);
        (led && noun && !verb || within).then_some(mark)
    }

    /// Where the stretch of the sentence begins in which a date may find its word.
    pub(super) fn stretch(&self, at: usize) -> usize {
        // The full stops of "www.example.org" end nothing.
        let inner = |n: usize| {
            let next = self.items.get(n + 1);
            next.is_some_and(|i| i.span.start == self.items[n].span.end && i.class.has(Class::WORD))
        };
        let parts = |n: &usize| {
            let class = self.items[*n].class;
            if class.has(Class::STOP) && inner(*n) {
                return false;
            }
            let speech = class.has(Class::COLON) && self.items.get(n + 1).is_some_and(|i| i.class.has(Class::QUOTE));
            class.has(Class::STOP.with(Class::BUT).with(Class::DATE)) || speech
        };
        (0..at).rev().find(parts).map_or(0, |n| n + 1)
    }

    /// As [`Self::stretch`], over dates behind which "and" goes on with the same subject: "They came on 6 January, and went
    /// back the next day".
    pub(super) fn with_elided(&self, at: usize) -> usize {
        let mut start = self.stretch(at);
        while start > 0 && start < at && self.items[start - 1].class.has(Class::DATE) {
            let joined = (start..at).any(|n| self.items[n].class.has(Class::AND));
            if !joined {
                break;
            }
            start = self.stretch(start - 1);
        }
        start
    }

    /// Whether nothing but little words joins two dates.
    fn only_joins(&self, from: usize, to: usize) -> bool {
        let joins = Class::AND
            .with(Class::COMMA)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::DASH)
            // "to Elm House on 5 April and to Oak House on 12 April", "the wards on 5 April and community services on 12 April"
            .with(Class::NAME)
            .with(Class::SERVICE)
            // "and were at Oak House on 12 April", "and a visit to Oak House was on 12 April"
            .with(Class::BE)
            .with(Class::INSPECT)
            // "on 5 April (Elm House) and 12 April"
            .with(Class::OPEN)
            .with(Class::CLOSE);
        const LITTLE: &[&str] = &[
            "again",
            "then",
            "from",
            "to",
            "until",
            "once",
            "more",
            "early",
            "late",
            "mid",
            "recently",
            "lastly",
            "finally",
            "without",
            "notice",
            "warning",
            "unannounced",
            "night",
            "evening",
            "morning",
            "afternoon",
            "of",
            "that",
            "one",
            "first",
            "second",
            "other",
            "former",
            "latter",
            "went",
            "called",
            "took",
            "place",
            "took place",
        ];
        const MOST: usize = 10;
        // "this year, Elm House on 5 April and Oak House on 12 April"
        let each = self.items[from].class.has(Class::COMMA)
            && self.items[from + 1..to].iter().any(|i| i.class.has(Class::NAME));
        // "Elm House was inspected on 3 and 4 May, and Oak House, in York, on 9 May": a name and where it is.
        let named = || {
            let name = (from..to).find(|n| self.items[*n].class.has(Class::NAME));
            let and = (from..to).find(|n| self.items[*n].class.has(Class::AND));
            let little = Class::PREP.with(Class::DET);
            let led = |and: usize, name: usize| and < name && (and + 1..name).all(|n| self.items[n].class.has(little));
            and.zip(name).is_some_and(|(and, name)| led(and, name))
        };
        // "at the home in York on 3 May and at the one in Selby on 9 May", "and the Selby home on 9 May"
        let led = Class::PREP.with(Class::DET);
        let place = |n: usize| self.items[n].class.has(Class::CAPITAL) && self.items[n - 1].class.has(led);
        let home = |n: usize| {
            let town =
                self.items[n - 1].class.has(Class::CAPITAL.with(Class::DET)) || self.is(n - 1, &["first", "second"]);
            self.items[n].class.has(Class::TYPE) && town
        };
        let and = || (from..to).any(|n| self.items[n].class.has(Class::AND));
        // "The first was inspected on 5 April, the second on 12 April"
        let second = || (from..to).any(|n| self.is(n, &["second", "latter", "other"]));
        to - from <= MOST
            && (from..to).all(|n| {
                self.items[n].class.has(joins) || self.is(n, LITTLE) || home(n) || place(n) && (named() || and())
            })
            && (and()
                || self.has(from..to, &["again", "then"])
                || each
                || second()
                || to == from + 1 && self.is_day(from - 1) && self.is_day(to))
    }

    /// "Elm House was inspected on 3 May, and Oak Manor in York on 9 May", where nothing is known of Oak Manor: the second date
    /// is not that of Elm House.
    fn is_of_another(&self, from: usize, to: usize) -> bool {
        let comma = usize::from(self.items[from].class.has(Class::COMMA));
        let Some([and, name, rest @ ..]) = self.items.get(from + comma..to) else {
            return false;
        };
        let time = Class::CQC.with(Class::INSPECT).with(Class::WEEKDAY).with(Class::MONTH);
        let place = Class::COMMA.with(Class::PREP).with(Class::TYPE).with(Class::DET);
        let led = rest.last().is_some_and(|i| i.class.has(Class::PREP));
        and.class.has(Class::AND)
            && name.capital
            && !name.class.has(time)
            && !is_known(name)
            && led
            && rest.iter().all(|i| i.capital || i.class.has(place))
    }

    /// Whether a date names a day: "on 26 February, 18 April and 5 June".
    fn is_day(&self, at: usize) -> bool {
        self.doc.slice(self.items[at].span).chars().any(|c| c.is_ascii_digit())
            && !self.doc.slice(self.items[at].span).starts_with("20")
    }

    /// Whether a date opens its clause: only little words stand before it.
    fn opens(&self, start: usize, at: usize) -> bool {
        let clause = (start..at)
            .rev()
            .find(|n| self.items[*n].class.has(Class::COMMA.with(Class::DASH)) || self.is(*n, OPENERS))
            .map_or(start, |n| n + 1);
        at - clause <= 3
    }

    /// The first cue behind a date that opens its clause, past a relative clause between commas.
    fn first_behind(&self, at: usize) -> Option<Mark> {
        let mut n = at + 1;
        while let Some(item) = self.items.get(n) {
            if item.class.has(Class::STOP.with(Class::BUT).with(Class::DATE)) {
                return None;
            }
            if item.class.has(Class::COMMA) && self.is(n + 1, &["who", "which", "where"]) {
                n = (n + 1..self.items.len()).find(|m| self.items[*m].class.has(Class::COMMA))? + 1;
                continue;
            }
            if let Some(mark) = self.marks.iter().find(|m| m.start == n && self.holds(m, at)) {
                return Some(*mark);
            }
            n += 1;
        }
        None
    }
}
