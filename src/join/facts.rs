//! Rows that several records share: inspections, ratings, findings and actions of one practice, pooled.

use super::evidence::{merged, only, pooled};
use super::inspections::{About, Inspection, Telling, Told, about, finest, same_dates, settle};
use super::names::folded;
use super::rows::{ActionRow, Dates, FindingRow, InspectionRow, Passage, RatingRow, Who};
use crate::edtf::PartialDate;
use crate::model::{self, ActionKind, Column, Evidence, Rating};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A fact and the record, by its number in the order of the paths, that tells it.
pub(crate) type From<'a, T> = (usize, &'a T);

/// All that the records say of one practice.
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    pub inspections: Vec<From<'a, model::Inspection>>,
    pub ratings: Vec<From<'a, model::RatingRow>>,
    pub actions: Vec<From<'a, model::Action>>,
    pub findings: Vec<From<'a, model::Finding>>,
}

/// The dates of a fact about an inspection.
trait Dated {
    fn dates(&self) -> Dates;
    fn evidence(&self) -> &[Evidence];
}

macro_rules! dated {
    ($($row:ty),+) => { $(impl Dated for $row {
        fn dates(&self) -> Dates {
            Dates { inspected: self.inspected, published: self.published, reported: self.reported }
        }
        fn evidence(&self) -> &[Evidence] {
            &self.evidence
        }
    })+ };
}
dated!(model::Inspection, model::RatingRow);

/// The inspections of one practice, and which of them each telling is of.
#[derive(Debug)]
pub(crate) struct History<'a> {
    inspections: Vec<Inspection>,
    by_telling: FxHashMap<(usize, Told), usize>,
    /// For each inspection that several documents tell of: the passages for its dates.
    sources: Vec<Vec<Passage<'a>>>,
}

impl<'a> History<'a> {
    /// Settles which facts are of one inspection.
    pub fn of(facts: &Facts<'a>) -> History<'a> {
        let tellings = tellings(facts);
        let inspections = settle(&tellings);
        let mut by_telling = FxHashMap::default();
        for (number, inspection) in inspections.iter().enumerate() {
            for telling in inspection.tellings.iter().filter_map(|&i| tellings.get(i)) {
                by_telling.insert((telling.record, telling.told), number);
            }
        }
        let sources = inspections.iter().map(|_| Vec::new()).collect();
        let mut history = History {
            inspections,
            by_telling,
            sources,
        };
        for (record, row) in &facts.inspections {
            history.note_sources(*record, *row);
        }
        for (record, row) in &facts.ratings {
            history.note_sources(*record, *row);
        }
        history
    }

    fn number(&self, record: usize, dates: &Dates) -> usize {
        self.by_telling
            .get(&(record, Told::by(dates)))
            .copied()
            .unwrap_or(usize::MAX)
    }

    fn note_sources(&mut self, record: usize, row: &'a impl Dated) {
        let dates = row.dates();
        let number = self.number(record, &dates);
        let (Some(inspection), Some(sources)) = (self.inspections.get(number), self.sources.get_mut(number)) else {
            return;
        };
        if inspection.records.len() > 1 {
            let told = [
                (dates.inspected, inspection.inspected, Column::Inspected),
                (dates.published, inspection.published, Column::Published),
            ];
            for (_, _, column) in told
                .into_iter()
                .filter(|(mine, finest, _)| mine.is_some() && mine == finest)
            {
                sources.extend(only(row.evidence(), column));
            }
        }
    }

    /// The finest dates that all documents together give the inspection; a document alone is left as it is.
    fn completed(&self, number: usize, dates: Dates) -> Dates {
        match self.inspections.get(number) {
            Some(one) if one.records.len() > 1 => Dates {
                inspected: one.inspected.or(dates.inspected),
                published: one.published.or(dates.published),
                reported: dates.reported,
            },
            _ => dates,
        }
    }

    /// The passages for those dates that a row does not have from its own documents.
    fn lent(&self, number: usize, own: Dates) -> impl Iterator<Item = Passage<'a>> + '_ {
        let completed = self.completed(number, own);
        let taken: Vec<Column> = [
            (own.inspected, completed.inspected, Column::Inspected),
            (own.published, completed.published, Column::Published),
        ]
        .into_iter()
        .filter_map(|(own, completed, column)| (own != completed).then_some(column))
        .collect();
        let sources = self.sources.get(number).map_or(&[][..], Vec::as_slice);
        sources
            .iter()
            .filter(move |p| p.columns.iter().all(|c| taken.contains(&c)))
            .cloned()
    }

    /// The inspections that some document lists, with all their dates.
    pub fn inspections(&self, facts: &Facts<'a>, who: &Who<'a>) -> Vec<InspectionRow<'a>> {
        let keyed = facts
            .inspections
            .iter()
            .map(|(record, row)| (self.number(*record, &row.dates()), *row));
        let rows = grouped(keyed).into_iter().map(|(number, rows)| {
            let own = dates_of(rows.iter().copied());
            let told = rows.iter().flat_map(|r| &r.evidence);
            let evidence = merged(pooled(told).into_iter().chain(self.lent(number, own)));
            InspectionRow {
                who: who.clone(),
                dates: self.completed(number, own),
                evidence,
            }
        });
        rows.collect()
    }

    /// The ratings, one for each that some document gives to some question at some inspection.
    pub fn ratings(&self, facts: &Facts<'a>, who: &Who<'a>) -> Vec<RatingRow<'a>> {
        let keyed = facts.ratings.iter().map(|(record, row)| {
            (
                (
                    self.number(*record, &row.dates()),
                    about(row.service.as_deref(), row.question),
                    row.rating,
                ),
                *row,
            )
        });
        let rows = grouped(keyed)
            .into_iter()
            .map(|((number, (_, question), rating), rows)| {
                let own = dates_of(rows.iter().copied());
                let told = rows.iter().flat_map(|r| &r.evidence);
                RatingRow {
                    who: who.clone(),
                    inspection: number,
                    service: most_told(rows.iter().filter_map(|r| r.service.as_deref())),
                    question,
                    rating,
                    previous: most_told(rows.iter().filter_map(|r| r.previous)),
                    dates: self.completed(number, own),
                    evidence: merged(pooled(told).into_iter().chain(self.lent(number, own))),
                }
            });
        rows.collect()
    }

    /// The findings; the same words told twice are one.
    pub fn findings(&self, facts: &Facts<'a>, who: &Who<'a>) -> Vec<FindingRow<'a>> {
        let keyed = facts.findings.iter().map(|(record, row)| {
            let own = Dates {
                inspected: row.inspected,
                ..Dates::default()
            };
            let dates = if own.inspected.is_some() {
                self.completed(self.number(*record, &own), own)
            } else {
                own
            };
            let inspected = dates.inspected.map(|d| d.to_string());
            (
                (folded(&row.text), row.polarity, row.speaker, row.question, inspected),
                (dates, *row),
            )
        });
        let rows = grouped(keyed).into_values().filter_map(|rows| {
            let (dates, first) = *rows.first()?;
            Some(FindingRow {
                who: who.clone(),
                text: &first.text,
                polarity: first.polarity,
                question: first.question,
                speaker: first.speaker,
                dates,
                evidence: pooled(rows.iter().flat_map(|(_, row)| &row.evidence)),
            })
        });
        rows.collect()
    }
}

/// What each document says under each date.
fn tellings(facts: &Facts<'_>) -> Vec<Telling> {
    let ratings = facts.ratings.iter().map(|(record, row)| {
        (
            *record,
            row.dates(),
            Some((about(row.service.as_deref(), row.question), row.rating, row.previous)),
        )
    });
    let inspections = facts
        .inspections
        .iter()
        .map(|(record, row)| (*record, row.dates(), None));
    let mut tellings: Vec<Telling> = Vec::new();
    let mut known: FxHashMap<(usize, Told), usize> = FxHashMap::default();
    for (record, dates, rating) in ratings.chain(inspections) {
        let told = Told::by(&dates);
        let index = *known.entry((record, told)).or_insert_with(|| {
            tellings.push(Telling {
                record,
                told,
                published: None,
                reported: None,
                ratings: BTreeSet::new(),
            });
            tellings.len() - 1
        });
        if let Some(telling) = tellings.get_mut(index) {
            telling.published = telling.published.into_iter().chain(dates.published).reduce(finest);
            telling.reported = telling
                .reported
                .into_iter()
                .chain(dates.reported)
                .min_by(PartialDate::chronological);
            telling.ratings.extend(rating);
        }
    }
    tellings.sort_by_key(|telling| telling.record);
    tellings
}

fn grouped<K: Ord, T>(keyed: impl Iterator<Item = (K, T)>) -> BTreeMap<K, Vec<T>> {
    let mut groups: BTreeMap<K, Vec<T>> = BTreeMap::new();
    for (key, value) in keyed {
        groups.entry(key).or_default().push(value);
    }
    groups
}

/// The finest dates that rows of one inspection give; `reported` is the earliest.
fn dates_of<'r>(rows: impl Iterator<Item = &'r (impl Dated + 'r)> + Clone) -> Dates {
    let dates = rows.map(Dated::dates);
    Dates {
        inspected: dates.clone().filter_map(|d| d.inspected).reduce(finest),
        published: dates.clone().filter_map(|d| d.published).reduce(finest),
        reported: dates.filter_map(|d| d.reported).min_by(PartialDate::chronological),
    }
}

/// The value that is told most often; of several the one told first.
pub(crate) fn most_told<T: PartialEq + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, usize)> = Vec::new();
    for value in values {
        match counts.iter_mut().find(|(known, _)| *known == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value, 1)),
        }
    }
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(value, _)| value)
}

/// The actions: of one kind and of dates that agree is one; one without a date joins the only one of its kind.
pub(crate) fn actions<'a>(facts: &Facts<'a>, who: &Who<'a>) -> Vec<ActionRow<'a>> {
    let by_kind = grouped(
        facts
            .actions
            .iter()
            .map(|(record, action)| (action.kind, (*record, *action))),
    );
    by_kind
        .into_iter()
        .flat_map(|(kind, told)| actions_of_kind(kind, &told, who))
        .collect()
}

fn actions_of_kind<'a>(kind: ActionKind, told: &[From<'a, model::Action>], who: &Who<'a>) -> Vec<ActionRow<'a>> {
    let dated: Vec<(usize, PartialDate)> = told
        .iter()
        .enumerate()
        .filter_map(|(i, (_, a))| Some((i, a.date?)))
        .collect();
    let mut groups = same_dates(&dated, |index| told.get(index).map(|(record, _)| *record));
    let undated: Vec<usize> = (0..told.len()).filter(|&i| told[i].1.date.is_none()).collect();
    let records = |group: &[usize]| group.iter().map(|&i| told[i].0).collect::<BTreeSet<_>>();
    match &mut groups[..] {
        [] => groups.push(undated),
        [one] => {
            let mine = records(one);
            let (beside, joining) = undated.into_iter().partition(|&i| mine.contains(&told[i].0));
            one.extend::<Vec<usize>>(joining);
            groups.push(beside);
        }
        _ => groups.push(undated),
    }
    groups.retain(|group| !group.is_empty());
    groups
        .iter()
        .map(|group| action_row(kind, group.iter().map(|&i| told[i].1), who))
        .collect()
}

fn action_row<'a>(
    kind: ActionKind,
    told: impl Iterator<Item = &'a model::Action> + Clone,
    who: &Who<'a>,
) -> ActionRow<'a> {
    let regulations: BTreeSet<(usize, &str)> = told
        .clone()
        .flat_map(|a| &a.regulations)
        .map(|number| (number.len(), number.as_str()))
        .collect();
    ActionRow {
        who: who.clone(),
        kind,
        regulations: regulations.into_iter().map(|(_, number)| number).collect(),
        date: told.clone().filter_map(|a| a.date).reduce(finest),
        evidence: pooled(told.flat_map(|a| &a.evidence)),
    }
}

/// The ratings of one inspection that disagree, for each question: only the four ratings can.
pub(crate) fn conflicts<'r, 'a>(ratings: &'r [RatingRow<'a>]) -> Vec<Vec<&'r RatingRow<'a>>> {
    let on_the_scale = ratings.iter().filter(|row| row.rating.rank().is_some());
    let mut groups = grouped(on_the_scale.map(|row| (conflict_key(row), row)));
    groups.retain(|_, rows| rows.len() > 1);
    groups.into_values().collect()
}

fn conflict_key(row: &RatingRow<'_>) -> (usize, About) {
    (row.inspection, about(row.service, row.question))
}

/// What a rating is called in running text: `requires improvement`.
pub(crate) fn in_words(rating: Rating) -> String {
    rating.as_str().replace('_', " ")
}
