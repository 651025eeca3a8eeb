//! Which tellings in which documents are of one inspection.
//!
//! What one document says under one date is a telling. Tellings of different documents are one inspection where their
//! dates agree, the vaguer joining where it fits just one of the finer, by its ratings if its date does not decide; then
//! a publication date joins the inspection whose report it may be; then what is told without a date joins where its
//! ratings fit just one. What one document tells under two dates it means to be two inspections, unless another document
//! knows better.

use super::rows::Dates;
use super::services::service_key;
use crate::edtf::PartialDate;
use crate::model::{Question, Rating};
use std::collections::{BTreeMap, BTreeSet};

/// How long after an inspection its report may come out.
const DAYS_TO_REPORT: i64 = 366;

/// How far apart two documents may tell of one inspection of which neither gives a date.
const DAYS_OF_NEWS: i64 = 31;

/// Under what date a document tells of an inspection.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) enum Told {
    Inspected(PartialDate),
    Published(PartialDate),
    /// No date but that of the telling.
    Reported(Option<PartialDate>),
}

impl Told {
    pub fn by(dates: &Dates) -> Told {
        match (dates.inspected, dates.published) {
            (Some(date), _) => Told::Inspected(date),
            (None, Some(date)) => Told::Published(date),
            (None, None) => Told::Reported(dates.reported),
        }
    }
}

/// What a rating is for: the service as it is compared, and the question.
pub(crate) type About = (Option<String>, Question);

/// See [`About`].
pub(crate) fn about(service: Option<&str>, question: Question) -> About {
    (service.map(service_key), question)
}

/// What one document says of one inspection.
#[derive(Clone, Debug)]
pub(crate) struct Telling {
    pub record: usize,
    pub told: Told,
    pub published: Option<PartialDate>,
    pub reported: Option<PartialDate>,
    pub ratings: BTreeSet<(About, Rating, Option<Rating>)>,
}

/// The tellings of one inspection, as indices, and what they say together.
#[derive(Clone, Debug)]
pub(crate) struct Inspection {
    pub tellings: Vec<usize>,
    pub records: BTreeSet<usize>,
    pub inspected: Option<PartialDate>,
    pub published: Option<PartialDate>,
    /// The documents that give the publication date of this inspection.
    publishers: BTreeSet<usize>,
    ratings: BTreeSet<(About, Rating, Option<Rating>)>,
    reported: Option<PartialDate>,
}

impl Inspection {
    fn of(tellings: Vec<usize>, all: &[Telling]) -> Inspection {
        let mine = || tellings.iter().filter_map(|&i| all.get(i));
        let published = mine().filter_map(|t| t.published);
        Inspection {
            records: mine().map(|t| t.record).collect(),
            inspected: mine()
                .filter_map(|t| if let Told::Inspected(d) = t.told { Some(d) } else { None })
                .reduce(finest),
            published: published.reduce(finest),
            publishers: mine().filter(|t| t.published.is_some()).map(|t| t.record).collect(),
            ratings: mine().flat_map(|t| t.ratings.iter().cloned()).collect(),
            reported: mine().filter_map(|t| t.reported).min_by(PartialDate::chronological),
            tellings,
        }
    }

    /// Whether this group, told by its publication alone, is of the report on `other`.
    fn is_report_on(&self, other: &Inspection) -> bool {
        let Some(published) = self.published else { return false };
        let apart = self.records.is_disjoint(&other.records);
        if let Some(known) = other.published {
            // A document may tell a report and a visit apart and another may know that the one is on the other.
            return known.agrees(&published) && (apart || !other.publishers.is_subset(&self.records));
        }
        let soon = other
            .inspected
            .and_then(|d| days_between(&d, &published))
            .is_some_and(|d| (0..=DAYS_TO_REPORT).contains(&d));
        apart && soon && ratings_fit(&self.ratings, &other.ratings)
    }

    /// Whether this group tells one day of the visit that took several: "on 20 September", of 20 and 21 September.
    fn is_on_a_day_of(&self, other: &Inspection) -> bool {
        let Some((day, span)) = self.inspected.zip(other.inspected) else {
            return false;
        };
        day.lies_within(&span) && self.records.is_disjoint(&other.records) && ratings_fit(&self.ratings, &other.ratings)
    }

    /// Whether this group's date, which does not decide by itself, fits `other`, and its ratings do.
    fn is_vaguely(&self, other: &Inspection) -> bool {
        let Some((vague, fine)) = self.inspected.zip(other.inspected) else {
            return false;
        };
        fine.finer_than(&vague)
            && self.records.is_disjoint(&other.records)
            && ratings_fit(&self.ratings, &other.ratings)
    }

    /// Whether this group tells a report's date as the inspection's: "it was rated good in May" of a report in May.
    fn is_dated_by_report_on(&self, other: &Inspection) -> bool {
        let Some(((told, published), inspected)) = self.inspected.zip(other.published).zip(other.inspected) else {
            return false;
        };
        let report = self.published.is_none() && published.agrees(&told) && inspected.chronological(&told).is_lt();
        report && self.records.is_disjoint(&other.records) && ratings_fit(&self.ratings, &other.ratings)
    }

    /// Whether this inspection came after `earlier` and before the telling of `retelling`, and gave other ratings.
    fn overtakes(&self, earlier: &Inspection, retelling: &Inspection) -> bool {
        let date = |of: &Inspection| of.inspected.or(of.published);
        let Some((mine, before)) = date(self).zip(date(earlier)) else {
            return false;
        };
        let told = retelling
            .reported
            .is_none_or(|reported| mine.chronological(&reported).is_lt());
        told && before.chronological(&mine).is_lt() && ratings_differ(&self.ratings, &retelling.ratings)
    }

    /// Whether this group, told without a date, may be of `other`.
    fn retells(&self, other: &Inspection) -> bool {
        let told = other.inspected.or(other.published);
        let later = told
            .zip(self.reported)
            .and_then(|(d, r)| days_between(&d, &r))
            .is_none_or(|days| days >= 0);
        later && self.records.is_disjoint(&other.records) && ratings_fit(&self.ratings, &other.ratings)
    }

    fn is_news_of(&self, other: &Inspection) -> bool {
        let days = self
            .reported
            .zip(other.reported)
            .and_then(|(a, b)| days_between(&a, &b));
        days.is_some_and(|days| days.abs() <= DAYS_OF_NEWS) && self.retells(other)
    }
}

/// What both dates say if they agree, the whole of a span for a day of it, else the earlier.
pub(crate) fn finest(a: PartialDate, b: PartialDate) -> PartialDate {
    if a.lies_within(&b) && !a.agrees(&b) {
        return b;
    }
    if b.lies_within(&a) && !a.agrees(&b) {
        return a;
    }
    match (a.agrees(&b), a.chronological(&b).is_le()) {
        (true, _) => a.finer(b),
        (false, true) => a,
        (false, false) => b,
    }
}

/// From the beginning of one date to the end of another.
fn days_between(from: &PartialDate, to: &PartialDate) -> Option<i64> {
    Some((to.latest()? - from.earliest()?).num_days())
}

/// Some rating is the same in both, none is different, and no former rating is.
fn ratings_fit(a: &BTreeSet<(About, Rating, Option<Rating>)>, b: &BTreeSet<(About, Rating, Option<Rating>)>) -> bool {
    let told: BTreeMap<&About, (Rating, Option<Rating>)> = b.iter().map(|(about, r, p)| (about, (*r, *p))).collect();
    let mut shared = 0;
    for (about, rating, previous) in a {
        let Some((other, before)) = told.get(about) else {
            continue;
        };
        if other != rating || previous.zip(*before).is_some_and(|(p, b)| p != b) {
            return false;
        }
        shared += 1;
    }
    shared > 0
}

/// Some rating is for the same in both, and different.
fn ratings_differ(
    a: &BTreeSet<(About, Rating, Option<Rating>)>,
    b: &BTreeSet<(About, Rating, Option<Rating>)>,
) -> bool {
    let told: BTreeMap<&About, Rating> = b.iter().map(|(about, rating, _)| (about, *rating)).collect();
    a.iter()
        .any(|(about, rating, _)| told.get(about).is_some_and(|other| other != rating))
}

/// The inspections of one practice, from all tellings of it in the order of the documents.
pub(crate) fn settle(tellings: &[Telling]) -> Vec<Inspection> {
    let mut dated: Vec<(usize, PartialDate)> = Vec::new();
    let mut published = Vec::new();
    let mut undated = Vec::new();
    for (index, telling) in tellings.iter().enumerate() {
        match telling.told {
            Told::Inspected(date) => dated.push((index, date)),
            Told::Published(date) => published.push((index, date)),
            Told::Reported(_) => undated.push((telling.reported, index)),
        }
    }
    let groups = |dates: &[(usize, PartialDate)]| {
        let classes = same_dates(dates, |index| tellings.get(index).map(|t| t.record));
        classes
            .into_iter()
            .map(|class| Inspection::of(class, tellings))
            .collect::<Vec<_>>()
    };
    let mut settled = groups(&dated);
    settled = rejoined(settled, tellings, Inspection::is_on_a_day_of);
    settled = rejoined(settled, tellings, Inspection::is_vaguely);
    add(&mut settled, groups(&published), tellings, Inspection::is_report_on);
    settled = rejoined(settled, tellings, Inspection::is_dated_by_report_on);
    undated.sort_by(|a, b| by_date(a.0.as_ref(), b.0.as_ref()).then(a.1.cmp(&b.1)));
    let undated: Vec<_> = undated
        .into_iter()
        .map(|(_, index)| Inspection::of(vec![index], tellings))
        .collect();
    let mut news = Vec::new();
    for retelling in add_fitting(&mut settled, undated, tellings, Inspection::retells) {
        add(&mut news, vec![retelling], tellings, Inspection::is_news_of);
    }
    settled.extend(news);
    settled
}

/// Dates in the order of time, none at the end.
pub(crate) fn by_date(a: Option<&PartialDate>, b: Option<&PartialDate>) -> std::cmp::Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.chronological(b),
        _ => b.is_some().cmp(&a.is_some()),
    }
}

type Fits = fn(&Inspection, &Inspection) -> bool;

/// Joins those of the inspections that fit just one of the others to it.
fn rejoined(settled: Vec<Inspection>, tellings: &[Telling], fits: Fits) -> Vec<Inspection> {
    let (fitting, mut settled): (Vec<_>, Vec<_>) = settled
        .iter()
        .cloned()
        .partition(|one| settled.iter().any(|other| fits(one, other)));
    add(&mut settled, fitting, tellings, fits);
    settled
}

/// Joins each group to the one settled inspection that it fits, or adds it as another.
fn add(settled: &mut Vec<Inspection>, groups: Vec<Inspection>, tellings: &[Telling], fits: Fits) {
    let left = add_fitting(settled, groups, tellings, fits);
    settled.extend(left);
}

/// Joins each group to the one settled inspection that it fits; gives back the groups that fit none, or several.
fn add_fitting(
    settled: &mut [Inspection],
    groups: Vec<Inspection>,
    tellings: &[Telling],
    fits: Fits,
) -> Vec<Inspection> {
    let found: Vec<Option<usize>> = groups
        .iter()
        .map(|group| {
            let mut fitting = settled
                .iter()
                .enumerate()
                .filter(|(_, other)| fits(group, other))
                .map(|(index, _)| index);
            let one = fitting.next().filter(|_| fitting.next().is_none())?;
            let overtaken = group.inspected.or(group.published).is_none()
                && settled
                    .iter()
                    .any(|later| later.overtakes(settled.get(one).unwrap_or(later), group));
            (!overtaken).then_some(one)
        })
        .collect();
    let mut left = Vec::new();
    for (group, found) in groups.into_iter().zip(found) {
        match found.and_then(|index| settled.get_mut(index)) {
            // Two groups of one document stay two.
            Some(other) if fits(&group, other) => {
                let together = other.tellings.iter().chain(&group.tellings).copied().collect();
                *other = Inspection::of(together, tellings);
            }
            _ => left.push(group),
        }
    }
    left
}

/// Parts dated things into those of one date, where the vaguer joins if it agrees with just one of the finer. `record`
/// tells the document of each: what one document gives two dates stays two.
pub(crate) fn same_dates(dated: &[(usize, PartialDate)], record: impl Fn(usize) -> Option<usize>) -> Vec<Vec<usize>> {
    let mut dates: Vec<PartialDate> = dated.iter().map(|(_, date)| *date).collect();
    dates.sort_by(PartialDate::chronological);
    dates.dedup();
    let finest = united_dates(&dates);
    let mut told: BTreeMap<(Option<usize>, String), Vec<PartialDate>> = BTreeMap::new();
    for (index, date) in dated {
        told.entry((record(*index), target_of(date, &finest).to_string()))
            .or_default()
            .push(*date);
    }
    let mut classes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, date) in dated {
        let target = target_of(date, &finest).to_string();
        let beside = told.get(&(record(*index), target.clone()));
        let sole = beside
            .into_iter()
            .flatten()
            .all(|other| other == date || date.finer_than(other));
        classes
            .entry(if sole { target } else { date.to_string() })
            .or_default()
            .push(*index);
    }
    classes.into_values().collect()
}

/// The dates than which none is finer, two that agree with each other alone said as one.
fn united_dates(dates: &[PartialDate]) -> Vec<PartialDate> {
    let finest: Vec<PartialDate> = dates
        .iter()
        .filter(|d| !dates.iter().any(|other| other.finer_than(d)))
        .copied()
        .collect();
    let partner = |date: &PartialDate| {
        let mut partners = finest.iter().filter(|other| *other != date && other.agrees(date));
        partners.next().filter(|_| partners.next().is_none())
    };
    let united = |date: &PartialDate| {
        partner(date)
            .filter(|p| partner(p) == Some(date))
            .map_or(*date, |p| date.finer(*p))
    };
    finest.iter().map(united).collect()
}

/// The one of the finest dates with which a date agrees; itself if there are several.
fn target_of(date: &PartialDate, finest: &[PartialDate]) -> PartialDate {
    let mut agreeing: Vec<PartialDate> = finest.iter().filter(|f| f.agrees(date)).copied().collect();
    agreeing.dedup();
    if let [one] = agreeing[..] { one } else { *date }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::date;

    /// Tellings as `record: inspected published reported ratings`; and the inspections they are, by their letters.
    const CASES: &[(&[&str], &[&str])] = &[
        // Dates that agree.
        (&["0: 2023-07-19 - -", "1: 2023-07 - -", "2: XXXX-07 - -"], &["abc"]),
        (
            &["0: 2023-07-19 - -", "1: 2023-07-20 - -", "2: 2023-07 - -"],
            &["a", "b", "c"],
        ),
        (&["0: 2016-03-09/2016-04-04 - -", "1: 2016-03/2016-04 - -"], &["ab"]),
        (&["0: XXXX-07-19 - -", "1: 2023-07 - -"], &["ab"]),
        // One day of a visit that took two, if the ratings fit.
        (
            &[
                "0: 2022-09-20/2022-09-21 - - safe=good",
                "1: 2022-09-20 - - safe=good",
                "2: 2022-09 - - safe=good",
            ],
            &["abc"],
        ),
        (
            &[
                "0: 2022-09-20/2022-09-21 - - safe=good",
                "1: 2022-09-20 - - safe=inadequate",
            ],
            &["a", "b"],
        ),
        // One document that tells two.
        (&["0: 2019 - -", "0: 2019-10 - -"], &["a", "b"]),
        (&["0: 2019 - -", "0: 2019-10 - -", "1: 2019-10-08 - -"], &["a", "bc"]),
        // A publication date.
        (&["0: 2021-11-23 2022-02-03 -", "1: - 2022-02-03 - safe=good"], &["ab"]),
        (&["0: 2021-11 - - safe=good", "1: - 2022-02-03 - safe=good"], &["ab"]),
        (
            &["0: 2021-11 - - safe=good", "1: - 2022-02-03 - safe=inadequate"],
            &["a", "b"],
        ),
        (
            &["0: 2019-11 - - safe=good", "1: - 2022-02-03 - safe=good"],
            &["a", "b"],
        ),
        (
            &["0: 2021-11 - - safe=good", "0: - 2022-02-03 - safe=good"],
            &["a", "b"],
        ),
        (
            &["0: 2021-11 2022-02-03 -", "1: 2021-11 - -", "1: - 2022-02-03 -"],
            &["abc"],
        ),
        // Without a date.
        (&["0: 2021-11 - - safe=good", "1: - - 2022-03 safe=good"], &["ab"]),
        (&["0: 2021-11 - - safe=good", "1: - - 2021-03 safe=good"], &["a", "b"]),
        (
            &[
                "0: 2021-11 - - safe=good",
                "1: 2019-11 - - safe=good",
                "2: - - 2022-03 safe=good",
            ],
            &["a", "b", "c"],
        ),
        (
            &[
                "0: 2021-11 - - safe=good<inadequate",
                "1: - - 2022-03 safe=good<outstanding",
            ],
            &["a", "b"],
        ),
        (
            &[
                "0: - - 2022-03-01 safe=good",
                "1: - - 2022-03-04 safe=good",
                "2: - - 2023-03-04 safe=good",
            ],
            &["ab", "c"],
        ),
        (&["0: - - - safe=good", "1: - - - safe=good"], &["a", "b"]),
        // A later visit that gave another rating stands between.
        (
            &[
                "0: 2019-11 - - safe=good",
                "1: 2021-03 - - safe=inadequate",
                "2: - - 2023-03 safe=good",
            ],
            &["a", "b", "c"],
        ),
        (
            &[
                "0: 2019-11 - - safe=good",
                "1: 2021-03 - - safe=inadequate",
                "2: - - 2020-03 safe=good",
            ],
            &["ac", "b"],
        ),
        // Background, years later: a year that fits two visits, of which the rating fits one; the report's date told as
        // the visit's.
        (
            &[
                "0: 2019-03-05 - - safe=inadequate",
                "1: 2019-11 - - safe=good",
                "2: 2019 - 2024 safe=good",
            ],
            &["a", "bc"],
        ),
        (
            &[
                "0: 2019-03-05 - - safe=good",
                "1: 2019-11 - - safe=good",
                "2: 2019 - 2024 safe=good",
            ],
            &["a", "b", "c"],
        ),
        (
            &[
                "0: 2017-12-05 2018-02-19 - safe=inadequate",
                "1: 2018-02 - 2021 safe=inadequate",
            ],
            &["ab"],
        ),
        (
            &[
                "0: 2017-12-05 2018-02-19 - safe=inadequate",
                "1: 2018-02 - 2021 safe=good",
            ],
            &["a", "b"],
        ),
        // Told out of order.
        (
            &[
                "0: 2021-03 - - safe=good",
                "0: 2017-05 - - safe=inadequate",
                "1: 2017-05-09 - - safe=inadequate",
                "1: 2021 - - safe=good",
            ],
            &["ad", "bc"],
        ),
        (
            &[
                "0: 2021-11 - - safe=good",
                "1: - - 2022-01 safe=good",
                "1: - - 2022-05 safe=good",
            ],
            &["ab", "c"],
        ),
    ];

    fn telling(text: &str) -> Telling {
        let (record, rest) = text.split_once(": ").unwrap();
        let words: Vec<&str> = rest.split(' ').collect();
        let dates = Dates {
            inspected: date(words[0]),
            published: date(words[1]),
            reported: date(words[2]),
        };
        let rating = |text: &str| *Rating::ALL.iter().find(|r| r.as_str() == text).unwrap();
        let rated = words[3..].iter().map(|word| {
            let (_, told) = word.split_once('=').unwrap();
            let (told, before) = told.split_once('<').map_or((told, None), |(t, b)| (t, Some(rating(b))));
            (about(None, Question::Safe), rating(told), before)
        });
        Telling {
            record: record.parse().unwrap(),
            told: Told::by(&dates),
            published: dates.published,
            reported: dates.reported,
            ratings: rated.collect(),
        }
    }

    #[test]
    fn tellings_are_grouped_into_inspections() {
        for (tellings, inspections) in CASES {
            let tellings: Vec<Telling> = tellings.iter().map(|t| telling(t)).collect();
            let letters = |inspection: &Inspection| {
                let mut letters: Vec<char> = inspection
                    .tellings
                    .iter()
                    .map(|&i| char::from(b'a' + i as u8))
                    .collect();
                letters.sort_unstable();
                letters.into_iter().collect::<String>()
            };
            let mut settled: Vec<String> = settle(&tellings).iter().map(letters).collect();
            settled.sort();
            assert_eq!(&settled, inspections, "{tellings:#?}");
        }
    }

    #[test]
    fn the_finest_dates_of_all_tellings_hold() {
        let tellings = ["0: 2023-07 2023 -", "1: XXXX-07-19 - -", "2: - 2023-09-13 2023-09"].map(telling);
        let settled = settle(&tellings);
        assert_eq!(settled.len(), 1, "{settled:#?}");
        assert_eq!(
            (settled[0].inspected, settled[0].published),
            (date("2023-07-19"), date("2023-09-13"))
        );
    }
}
