//! The ratings of one document by practice, service, question and inspection.

use crate::edtf::PartialDate;
use crate::model::{Evidence, Question, Rating};
use rustc_hash::{FxHashMap, FxHashSet};

/// A rating with its dates, before it becomes a row.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The practice, by its index.
    pub practice: usize,
    /// The core service or population group.
    pub service: Option<String>,
    /// The question.
    pub question: Question,
    /// The rating.
    pub rating: Rating,
    /// What it was before.
    pub previous: Option<Rating>,
    /// When that inspection took place.
    pub inspected: Option<PartialDate>,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// Whether it belongs to an inspection before the newest of its section.
    pub past: bool,
    /// Whether its words put it into the present: "is now".
    pub now: bool,
    /// Whether a date stands beside it.
    pub dated: bool,
    /// Whether it was carried forward from an inspection before.
    pub carried: bool,
    /// Whether its words rate all questions, or the rest of them, in one sweep.
    pub sweeping: bool,
    /// When it was told.
    pub reported: Option<PartialDate>,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// All ratings of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Board {
    /// In the order in which they were read.
    entries: Vec<Entry>,
    /// Where the ratings of each practice stand: a long list of practices asks for its own at every line.
    of_practice: FxHashMap<usize, Vec<usize>>,
    /// The evidence of each entry, for a quick look.
    seen: FxHashSet<Seen>,
}

/// Whose evidence stands where, and which entry of a table read it.
type Seen = (usize, Option<u32>, Option<u32>, &'static str);

fn key(at: usize, evidence: &Evidence) -> Seen {
    (at, evidence.start, evidence.end, evidence.entry)
}

impl Board {
    /// Puts a rating down; one that is there already gains its evidence and what it did not say.
    pub fn put(&mut self, new: Entry) {
        let same = |e: &Entry| {
            e.question == new.question
                && e.rating == new.rating
                && same_service(&e.service, &new.service)
                && one_inspection(e, &new)
        };
        let Some(at) = self.position(new.practice, same) else {
            return self.push(new);
        };
        let old = &mut self.entries[at];
        old.dated |= new.dated;
        old.sweeping &= new.sweeping;
        old.previous = old.previous.or(new.previous);
        old.inspected = old.inspected.or(new.inspected);
        old.published = old.published.or(new.published);
        for evidence in new.evidence {
            if self.seen.insert(key(at, &evidence)) {
                old.evidence.push(evidence);
            }
        }
    }

    fn push(&mut self, new: Entry) {
        let at = self.entries.len();
        self.seen.extend(new.evidence.iter().map(|e| key(at, e)));
        self.of_practice.entry(new.practice).or_default().push(at);
        self.entries.push(new);
    }

    fn position(&self, practice: usize, is: impl Fn(&Entry) -> bool) -> Option<usize> {
        let own = self.of_practice.get(&practice)?;
        own.iter().copied().find(|n| is(&self.entries[*n]))
    }

    /// The first rating of a practice that is as asked, to fill in what it does not say.
    pub fn find_mut(&mut self, practice: usize, is: impl Fn(&Entry) -> bool) -> Option<&mut Entry> {
        let at = self.position(practice, is)?;
        self.entries.get_mut(at)
    }

    /// Goes through the ratings of a practice, to fill in what they do not say.
    pub fn each_of(&mut self, practice: usize, mut fill: impl FnMut(&mut Entry)) {
        for n in self.of_practice.get(&practice).into_iter().flatten() {
            if let Some(entry) = self.entries.get_mut(*n) {
                fill(entry);
            }
        }
    }

    /// All ratings, in the order in which they were read.
    pub fn all(&self) -> &[Entry] {
        &self.entries
    }

    /// All ratings, to fill in what each does not say: practice, question, service and date stay as they are.
    pub fn all_mut(&mut self) -> &mut [Entry] {
        &mut self.entries
    }

    /// The ratings of a practice.
    pub fn of_practice(&self, practice: usize) -> impl Iterator<Item = &Entry> + Clone {
        let own = self.of_practice.get(&practice).map_or(&[][..], Vec::as_slice);
        own.iter().filter_map(|n| self.entries.get(*n))
    }

    /// Keeps the ratings of which `keep` is true.
    pub fn retain(&mut self, keep: impl Fn(&Board, &Entry) -> bool) {
        let kept: Vec<bool> = self.entries.iter().map(|e| keep(self, e)).collect();
        if kept.iter().all(|k| *k) {
            return;
        }
        let mut kept = kept.into_iter();
        let entries = std::mem::take(self).entries.into_iter();
        entries.filter(|_| kept.next() == Some(true)).for_each(|e| self.push(e));
    }

    /// Gives all ratings away.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// The ratings of an inspection of a service.
    pub fn of<'b>(
        &'b self,
        practice: usize,
        service: &'b Option<String>,
        inspected: &'b Option<PartialDate>,
    ) -> impl Iterator<Item = &'b Entry> {
        self.of_practice(practice)
            .filter(move |e| same_service(&e.service, service) && e.inspected == *inspected)
    }

    /// The newest rating of a question that is older than `before`, or was told without a date.
    pub fn former(
        &self,
        practice: usize,
        service: &Option<String>,
        question: Question,
        before: Option<PartialDate>,
        past: bool,
    ) -> Option<Rating> {
        let older = self
            .of_practice(practice)
            .filter(|e| e.question == question && same_service(&e.service, service))
            .filter(|e| e.rating.rank().is_some())
            .filter(|e| match (when(e), before) {
                (Some(own), Some(limit)) if own.has_year() && limit.has_year() => {
                    own.chronological(&limit).is_lt() && !own.agrees(&limit)
                }
                // Without years the words must say which came before; what has no date beside a dated one of today may
                // be older than both.
                (Some(_), None) => e.past && !past && !self.is_told_with_a_date(practice, service, question),
                (Some(_), _) => e.past && !past,
                _ => false,
            });
        let dated = older.filter_map(|e| Some((when(e)?, e.rating)));
        dated
            .max_by(|(a, _), (b, _)| a.chronological(b))
            .map(|(_, rating)| rating)
    }
}

impl Board {
    /// Whether the newest rating of a question has a date, in a text that has one: what was long before is told as past.
    pub fn is_told_with_a_date(&self, practice: usize, service: &Option<String>, question: Question) -> bool {
        self.of_practice(practice).any(|e| {
            let own = e.question == question && same_service(&e.service, service);
            own && !e.past
                && e.dated
                && e.reported.is_some()
                && e.inspected.is_some_and(|d| d.has_year())
                && e.rating.rank().is_some()
        })
    }
}

impl Board {
    /// The rating of a question that the newest of the dated sections before a day told.
    pub fn told_before(
        &self,
        practice: usize,
        service: &Option<String>,
        question: Question,
        day: PartialDate,
    ) -> Option<Rating> {
        let told = self.of_practice(practice).filter(|e| {
            let own = e.question == question && same_service(&e.service, service) && !e.past;
            own && e.rating.rank().is_some() && e.reported.is_some_and(|d| is_before(d, day))
        });
        let last = told
            .clone()
            .filter_map(|e| e.reported)
            .max_by(PartialDate::chronological);
        let mut of_last = told.filter(|e| e.reported == last);
        let first = of_last.next()?.rating;
        of_last.all(|e| e.rating == first).then_some(first)
    }
}

/// Whether one day is known to come before another.
pub(crate) fn is_before(a: PartialDate, b: PartialDate) -> bool {
    a.has_year() && b.has_year() && a.chronological(&b).is_lt() && !a.agrees(&b)
}

fn when(e: &Entry) -> Option<PartialDate> {
    e.inspected.or(e.published).or(e.reported)
}

/// Whether two ratings come from one inspection, as far as their dates tell.
fn one_inspection(a: &Entry, b: &Entry) -> bool {
    match (a.inspected, b.inspected) {
        (Some(x), Some(y)) => x == y,
        (None, None) => a.published == b.published || a.published.is_none() || b.published.is_none(),
        _ => a.published.is_some() && a.published == b.published,
    }
}

fn same_service(a: &Option<String>, b: &Option<String>) -> bool {
    a.as_deref() == b.as_deref()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question, its rating and the date of the inspection.
    type Told = (Question, Rating, Option<&'static str>);

    fn entry(question: Question, rating: Rating, inspected: Option<&str>) -> Entry {
        Entry {
            practice: 0,
            service: None,
            question,
            rating,
            previous: None,
            inspected: inspected.map(|d| PartialDate::parse(d).unwrap()),
            published: None,
            past: false,
            now: false,
            dated: false,
            carried: false,
            sweeping: false,
            reported: None,
            evidence: Vec::new(),
        }
    }

    /// Ratings put down one after the other, and how many stay apart.
    #[test]
    fn a_rating_told_twice_is_one() {
        use Question::{Caring, Safe};
        use Rating::{Good, Inadequate};
        let cases: &[(&[Told], usize)] = &[
            (&[(Safe, Good, Some("2021-05")), (Safe, Good, Some("2021-05"))], 1),
            (&[(Safe, Good, None), (Safe, Good, None)], 1),
            (&[(Safe, Good, Some("2021-05")), (Safe, Good, Some("2022-05"))], 2),
            (&[(Safe, Good, Some("2021-05")), (Safe, Inadequate, Some("2021-05"))], 2),
            (&[(Safe, Good, Some("2021-05")), (Caring, Good, Some("2021-05"))], 2),
        ];
        for (told, want) in cases {
            let mut board = Board::default();
            for (question, rating, inspected) in *told {
                board.put(entry(*question, *rating, *inspected));
            }
            assert_eq!(board.entries.len(), *want, "{told:?}");
        }
    }

    /// What was before: the newest rating that is older than the date asked for, of that question alone.
    #[test]
    fn the_former_rating_is_the_newest_older_one() {
        use Question::{Caring, Safe};
        use Rating::{Good, Inadequate, NotRated, Outstanding};
        let mut board = Board::default();
        for (question, rating, inspected) in [
            (Safe, Good, Some("2016")),
            (Safe, Inadequate, Some("2019-10")),
            (Safe, NotRated, Some("2020-02-01")),
            (Safe, Outstanding, None),
            (Caring, Outstanding, Some("2019-10")),
        ] {
            board.put(entry(question, rating, inspected));
        }
        let cases: &[(Question, &str, Option<Rating>)] = &[
            (Safe, "2021-05", Some(Inadequate)),
            (Safe, "2019-10-03", Some(Good)),
            (Safe, "2016", None),
            (Caring, "2021-05", Some(Outstanding)),
            (Question::Overall, "2021-05", None),
        ];
        for (question, before, want) in cases {
            let before = PartialDate::parse(before).ok();
            assert_eq!(
                board.former(0, &None, *question, before, false),
                *want,
                "{question} before {before:?}"
            );
        }
    }
}
