//! The rows of the joined tables, as the contract names their columns; texts are borrowed from the records.

use crate::edtf::PartialDate;
use crate::model::{
    ActionKind, Column, Columns, Evidence, Kind, Polarity, Question, Rating, Reason, Record, ServiceType, Speaker,
    named_enum,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Everything that a set of records says, joined: one history for each practice, in the order of the contract.
#[derive(Debug, Default)]
pub struct Joined<'a> {
    /// The documents, by path.
    pub documents: Vec<DocumentRow<'a>>,
    /// The practices, by name.
    pub practices: Vec<PracticeRow<'a>>,
    /// Their dated inspections.
    pub inspections: Vec<InspectionRow<'a>>,
    /// Their ratings.
    pub ratings: Vec<RatingRow<'a>>,
    /// From which rating to which.
    pub changes: Vec<ChangeRow<'a>>,
    /// What happened when.
    pub timeline: Vec<EventRow<'a>>,
    /// What the inspectors found.
    pub findings: Vec<FindingRow<'a>>,
    /// What was done about it.
    pub actions: Vec<ActionRow<'a>>,
    /// What could not be settled.
    pub unresolved: Vec<UnresolvedRow<'a>>,
    /// The records themselves, by path.
    pub records: Vec<&'a Record>,
}

/// A passage and the columns of this row that it supports.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage<'a> {
    /// The passage as it was read.
    pub evidence: &'a Evidence,
    /// What it supports here, which may be less than it supports in its own record.
    pub columns: Columns,
}

/// The practice of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Who<'a> {
    /// Its id.
    pub id: Arc<str>,
    /// Its canonical name.
    pub name: &'a str,
}

/// The three dates of an inspection, a rating or a finding.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dates {
    /// When the inspection took place.
    pub inspected: Option<PartialDate>,
    /// When its report was published.
    pub published: Option<PartialDate>,
    /// When it was told.
    pub reported: Option<PartialDate>,
}

impl Dates {
    /// The date of the row, and which of the three it is: inspected, else published, else reported.
    pub fn own(&self) -> Option<(PartialDate, Column)> {
        let kinds = [
            (self.inspected, Column::Inspected),
            (self.published, Column::Published),
            (self.reported, Column::Reported),
        ];
        kinds.into_iter().find_map(|(date, kind)| Some((date?, kind)))
    }
}

/// A row of `documents`.
#[derive(Debug)]
pub struct DocumentRow<'a> {
    /// The record of the document.
    pub record: &'a Record,
    /// The canonical names of its practices.
    pub practices: Vec<&'a str>,
}

/// A row of `practices`.
#[derive(Debug)]
pub struct PracticeRow<'a> {
    /// Its id and canonical name.
    pub who: Who<'a>,
    /// Its other names.
    pub aliases: Vec<&'a str>,
    /// What it does.
    pub service_type: Option<ServiceType>,
    /// Where it is.
    pub place: Vec<&'a str>,
    /// Who runs it.
    pub provider: Option<&'a str>,
    /// The regulator's id of the location.
    pub location_id: Option<&'a str>,
    /// The latest overall rating that is known and not disputed.
    pub overall: Option<Rating>,
    /// The paths of the documents that tell of it.
    pub documents: Vec<&'a str>,
    /// For `name`, `place` and `provider`.
    pub evidence: Vec<Passage<'a>>,
}

/// A row of `inspections`.
#[derive(Debug)]
pub struct InspectionRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// The dates.
    pub dates: Dates,
    /// For the dates.
    pub evidence: Vec<Passage<'a>>,
}

/// A row of `ratings`.
#[derive(Debug)]
pub struct RatingRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// The inspection that gave it: rows of one practice with the same number belong to the same one. Not a column.
    pub inspection: usize,
    /// The core service or population group.
    pub service: Option<&'a str>,
    /// The question answered.
    pub question: Question,
    /// The answer.
    pub rating: Rating,
    /// What it was before, where some document says so.
    pub previous: Option<Rating>,
    /// The dates.
    pub dates: Dates,
    /// For `rating`, `previous` and the dates.
    pub evidence: Vec<Passage<'a>>,
}

named_enum! {
    /// Which way a rating went.
    Direction {
        /// Better.
        Up = "up",
        /// Worse.
        Down = "down",
        /// Unchanged.
        Same = "same",
    }
}

impl Direction {
    /// From one of the four ratings to another; `None` if either is not on the scale.
    pub fn between(from: Rating, to: Rating) -> Option<Direction> {
        Some(match to.rank()?.cmp(&from.rank()?) {
            std::cmp::Ordering::Greater => Direction::Up,
            std::cmp::Ordering::Less => Direction::Down,
            std::cmp::Ordering::Equal => Direction::Same,
        })
    }
}

/// A row of `changes`.
#[derive(Debug)]
pub struct ChangeRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// The core service or population group.
    pub service: Option<&'a str>,
    /// The question.
    pub question: Question,
    /// The rating before.
    pub from: Rating,
    /// The rating after.
    pub to: Rating,
    /// Which way it went.
    pub direction: Direction,
    /// The date of the rating after, and which date that is.
    pub date: Option<(PartialDate, Column)>,
    /// The passages for both ratings.
    pub evidence: Vec<&'a Evidence>,
}

named_enum! {
    /// What happened, in the order of events on one day.
    Event {
        /// Inspectors came.
        Inspection = "inspection",
        /// A report was published.
        Report = "report",
        /// A rating was given.
        Rating = "rating",
        /// Something was done about it.
        Action = "action",
        /// A document told of the practice.
        Update = "update",
    }
}

/// A row of `timeline`.
#[derive(Debug)]
pub struct EventRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// The date, and which date that is; no kind for the date of an action.
    pub date: Option<(PartialDate, Option<Column>)>,
    /// What happened.
    pub event: Event,
    /// In words.
    pub detail: String,
    /// The rating that was given. Not a column: rows are ordered by it, and the printed history is drawn from it.
    pub rated: Option<Rated<'a>>,
    /// The passages.
    pub evidence: Vec<&'a Evidence>,
}

/// The rating of an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rated<'a> {
    /// The core service or population group.
    pub service: Option<&'a str>,
    /// The question.
    pub question: Question,
    /// The answer.
    pub rating: Rating,
    /// The one before, if that makes it a row of `changes`.
    pub from: Option<Rating>,
    /// Since when the next rating of the same is given, and this one no longer the last; its own date if that is open.
    pub until: Option<PartialDate>,
}

impl<'a> EventRow<'a> {
    /// The service and the question of a rating.
    pub(crate) fn about(&self) -> Option<(Option<&'a str>, Question)> {
        self.rated.map(|rated| (rated.service, rated.question))
    }
}

/// A row of `findings`.
#[derive(Debug)]
pub struct FindingRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// The sentence or bullet.
    pub text: &'a str,
    /// Concern or positive.
    pub polarity: Polarity,
    /// The key question.
    pub question: Option<Question>,
    /// Who it comes from.
    pub speaker: Speaker,
    /// The dates of the inspection that found it; only the first is a column.
    pub dates: Dates,
    /// For `text`.
    pub evidence: Vec<Passage<'a>>,
}

/// A row of `actions`.
#[derive(Debug)]
pub struct ActionRow<'a> {
    /// The practice.
    pub who: Who<'a>,
    /// What was done.
    pub kind: ActionKind,
    /// The numbers of the regulations.
    pub regulations: Vec<&'a str>,
    /// When.
    pub date: Option<PartialDate>,
    /// For `kind`, `regulations` and `date`.
    pub evidence: Vec<Passage<'a>>,
}

/// A row of `unresolved`.
#[derive(Debug)]
pub struct UnresolvedRow<'a> {
    /// The practice, if one is in hand.
    pub who: Option<Who<'a>>,
    /// The service meant.
    pub service: Option<&'a str>,
    /// The question meant.
    pub question: Option<Question>,
    /// Why.
    pub reason: Reason,
    /// In words.
    pub detail: String,
    /// The passages concerned.
    pub evidence: Vec<Passage<'a>>,
}

impl<'a> DocumentRow<'a> {
    /// What the document calls itself in a timeline: its title, else its kind in words.
    pub(crate) fn heading(&self) -> String {
        self.record
            .title
            .clone()
            .unwrap_or_else(|| kind_in_words(self.record.kind))
    }
}

fn kind_in_words(kind: Kind) -> String {
    kind.as_str().replace('_', " ")
}
