//! Whose the dated events of a text are, and where they are told.
//!
//! "Elm House was inspected in May, Oak House in June": May is of Elm House alone. A list of a thousand homes asks for the
//! events of each at every line, so they are sorted once.

use super::events::{Event, Role, Whose};
use super::record::Ground;
use crate::edtf::PartialDate;
use rustc_hash::FxHashMap;
use std::cell::OnceCell;
use std::hash::Hash;

/// The numbers of events, in the order of the text.
type Numbers = Vec<usize>;

/// The events of a document by whom they concern, by where they are told and by their date. A telling is a section, or the
/// sections of a page that were updated on one day.
#[derive(Debug)]
pub(crate) struct EventIndex {
    /// The telling that each section belongs to, by the number of its first section.
    telling_of: Vec<usize>,
    /// The events of single practices.
    own: FxHashMap<usize, Numbers>,
    /// The events of all.
    all: Numbers,
    /// The events of single practices in a telling.
    own_told: FxHashMap<(usize, usize), Numbers>,
    /// The events of all in a telling.
    all_told: FxHashMap<usize, Numbers>,
    /// Every event of a telling.
    told: FxHashMap<usize, Numbers>,
    /// The events of a date.
    dated: FxHashMap<PartialDate, Numbers>,
    /// Whether two practices were seen at different times.
    seen_apart: OnceCell<bool>,
}

impl EventIndex {
    fn of(ground: &Ground<'_>) -> EventIndex {
        let mut out = EventIndex {
            telling_of: tellings(&ground.section_dates),
            own: FxHashMap::default(),
            all: Vec::new(),
            own_told: FxHashMap::default(),
            all_told: FxHashMap::default(),
            told: FxHashMap::default(),
            dated: FxHashMap::default(),
            seen_apart: OnceCell::new(),
        };
        for (n, event) in ground.events.iter().enumerate() {
            let telling = out.telling(ground.section(event.sentence));
            out.told.entry(telling).or_default().push(n);
            out.dated.entry(event.date).or_default().push(n);
            let Some(own) = ground.whose(event) else {
                out.all.push(n);
                out.all_told.entry(telling).or_default().push(n);
                continue;
            };
            for practice in own {
                out.own.entry(*practice).or_default().push(n);
                out.own_told.entry((*practice, telling)).or_default().push(n);
            }
        }
        out
    }

    fn telling(&self, section: usize) -> usize {
        self.telling_of.get(section).copied().unwrap_or(section)
    }
}

fn tellings(dates: &[Option<PartialDate>]) -> Vec<usize> {
    let mut first_of: FxHashMap<PartialDate, usize> = FxHashMap::default();
    let telling = |(section, date): (usize, &Option<PartialDate>)| match date {
        Some(date) => *first_of.entry(*date).or_insert(section),
        None => section,
    };
    dates.iter().enumerate().map(telling).collect()
}

/// Two lists of numbers as one, in their order.
fn merged<'n>(mut a: &'n [usize], mut b: &'n [usize]) -> impl Iterator<Item = usize> + 'n {
    std::iter::from_fn(move || {
        let from = match (a.first(), b.first()) {
            (Some(x), Some(y)) if x < y => &mut a,
            (Some(_), None) => &mut a,
            _ => &mut b,
        };
        let (first, rest) = from.split_first()?;
        *from = rest;
        Some(*first)
    })
}

fn listed<K: Eq + Hash>(lists: &FxHashMap<K, Numbers>, key: K) -> &[usize] {
    lists.get(&key).map_or(&[], Vec::as_slice)
}

impl Ground<'_> {
    fn event_index(&self) -> &EventIndex {
        self.index.get_or_init(|| EventIndex::of(self))
    }

    pub(super) fn concerns(&self, event: &Event, practice: usize) -> bool {
        self.whose(event).is_none_or(|own| own.contains(&practice))
    }

    /// The practices that an event concerns; `None` is all.
    fn whose<'e>(&'e self, event: &'e Event) -> Option<&'e [usize]> {
        match &event.whose {
            Whose::One(only) => Some(std::slice::from_ref(only)),
            Whose::All => None,
            Whose::Focus => Some(self.scope.at(event.sentence)).filter(|focus| !focus.is_empty()),
        }
    }

    /// The events that concern a practice, in the order of the text.
    pub(super) fn events_of(&self, practice: usize) -> impl Iterator<Item = &Event> {
        let index = self.event_index();
        merged(listed(&index.own, practice), &index.all).filter_map(|n| self.events.get(n))
    }

    /// Those of them that are told together with a section.
    pub(super) fn events_told_of(&self, practice: usize, section: usize) -> impl Iterator<Item = &Event> {
        let index = self.event_index();
        let telling = index.telling(section);
        let own = listed(&index.own_told, (practice, telling));
        merged(own, listed(&index.all_told, telling)).filter_map(|n| self.events.get(n))
    }

    /// The events that are told together with a section.
    pub(super) fn events_told_in(&self, section: usize) -> impl DoubleEndedIterator<Item = &Event> {
        let index = self.event_index();
        let told = listed(&index.told, index.telling(section)).iter();
        told.filter_map(|n| self.events.get(*n))
    }

    /// The first event of a date that is as asked.
    pub(super) fn first_dated(&self, date: PartialDate, is: impl Fn(&Event) -> bool) -> Option<&Event> {
        let dated = listed(&self.event_index().dated, date).iter();
        dated.filter_map(|n| self.events.get(*n)).find(|e| is(e))
    }

    /// Whether two practices were seen at different times, so that the date of one is no date of a third.
    pub(super) fn are_seen_apart(&self) -> bool {
        *self.event_index().seen_apart.get_or_init(|| {
            let visits = || self.events.iter().filter(|e| e.role == Role::Inspection);
            if visits().any(|e| matches!(e.whose, Whose::One(_))) {
                return true;
            }
            let of_one = |e: &Event| e.whose == Whose::Focus && self.scope.at(e.sentence).len() == 1;
            let seen = |practice: &usize| {
                let mut own = self.events_of(*practice);
                own.any(|e| e.role == Role::Inspection && of_one(e))
            };
            // Where two have a visit each, a third had one of its own too.
            (0..self.practices.len()).filter(seen).nth(1).is_some()
        })
    }
}
