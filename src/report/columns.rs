//! The one definition of every table: its columns, in order, and the value of each in a row.
//!
//! All formats write these columns under these names; a new column is one line here.

use self::Holds::*;
use super::Table;
use super::cell::{Cell, Nested};
use crate::edtf::PartialDate;
use crate::join::*;
use crate::model::{ActionKind, Kind, Polarity, Question, Rating, Reason, Record, ServiceType, Speaker};

/// Where a column is worth its room when a table is printed for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Print {
    /// Always.
    Always,
    /// Where there is room.
    Wide,
    /// Never: ids, hashes, and passages where they would crowd out the rest.
    Never,
}

/// What the cells of a column may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// Any text.
    Text,
    /// A date as EDTF writes it.
    Date,
    /// One of these names.
    OneOf(&'static [&'static str]),
    /// Several texts.
    Texts,
    /// Passages in full.
    Passages,
    /// The places of passages alone.
    Places,
    /// Rows of a table, as one document gives them.
    RowsOf(Table),
    /// The same, or nothing.
    Maybe(&'static Holds),
}

/// A column of a table whose rows are `R`.
pub struct Column<R> {
    /// Its name in every format.
    pub name: &'static str,
    /// When it is printed.
    pub print: Print,
    /// What its cells may hold.
    pub holds: Holds,
    /// Its value in a row.
    pub cell: for<'r> fn(&'r R) -> Cell<'r>,
}

/// A row that knows the columns of its table.
pub trait Row: Sized + Sync {
    /// The columns, in order.
    fn columns() -> Vec<Column<Self>>;
}

/// Writes the columns of a table as `"name" print, what it holds, |row| cell`.
macro_rules! columns {
    ($row:ty: $($name:literal $print:ident, $holds:expr, $cell:expr;)+) => {
        impl Row for $row {
            fn columns() -> Vec<Column<Self>> {
                vec![$(Column { name: $name, print: Print::$print, holds: $holds, cell: $cell }),+]
            }
        }
    };
}

/// Which of a rating's dates is meant.
const DATE_KINDS: &[&str] = &["inspected", "published", "reported"];

const RATING: Holds = OneOf(Rating::NAMES);
const QUESTION: Holds = OneOf(Question::NAMES);

fn date<K>(date: Option<(PartialDate, K)>) -> Cell<'static> {
    Cell::shown(date.map(|(date, _)| date))
}

columns! { DocumentRow<'_>:
    "path" Always, Text, |r| Cell::text(Some(&r.record.path));
    "title" Always, Maybe(&Text), |r| Cell::text(r.record.title.as_deref());
    "kind" Always, OneOf(Kind::NAMES), |r| Cell::text(Some(r.record.kind.as_str()));
    "published" Always, Maybe(&Date), |r| Cell::shown(r.record.published);
    "practices" Always, Texts, |r| Cell::list(&r.practices);
    "evidence" Never, Passages, |r| Cell::Nested(Nested::Evidence(&r.record.evidence));
}

columns! { PracticeRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "name" Always, Text, |r| Cell::text(Some(r.who.name));
    "aliases" Wide, Texts, |r| Cell::list(&r.aliases);
    "service_type" Always, Maybe(&OneOf(ServiceType::NAMES)), |r| Cell::text(r.service_type.map(|t| t.as_str()));
    "place" Always, Texts, |r| Cell::list(&r.place);
    "provider" Wide, Maybe(&Text), |r| Cell::text(r.provider);
    "location_id" Wide, Maybe(&Text), |r| Cell::text(r.location_id);
    "overall" Always, Maybe(&RATING), |r| Cell::text(r.overall.map(|o| o.as_str()));
    "documents" Wide, Texts, |r| Cell::list(&r.documents);
    "evidence" Never, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { InspectionRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "inspected" Always, Maybe(&Date), |r| Cell::shown(r.dates.inspected);
    "published" Always, Maybe(&Date), |r| Cell::shown(r.dates.published);
    "reported" Wide, Maybe(&Date), |r| Cell::shown(r.dates.reported);
    "evidence" Wide, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { RatingRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "service" Always, Maybe(&Text), |r| Cell::text(r.service);
    "question" Always, QUESTION, |r| Cell::text(Some(r.question.as_str()));
    "rating" Always, RATING, |r| Cell::text(Some(r.rating.as_str()));
    "previous" Always, Maybe(&RATING), |r| Cell::text(r.previous.map(|p| p.as_str()));
    "inspected" Always, Maybe(&Date), |r| Cell::shown(r.dates.inspected);
    "published" Wide, Maybe(&Date), |r| Cell::shown(r.dates.published);
    "reported" Wide, Maybe(&Date), |r| Cell::shown(r.dates.reported);
    "evidence" Never, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { ChangeRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "service" Always, Maybe(&Text), |r| Cell::text(r.service);
    "question" Always, QUESTION, |r| Cell::text(Some(r.question.as_str()));
    "from" Always, RATING, |r| Cell::text(Some(r.from.as_str()));
    "to" Always, RATING, |r| Cell::text(Some(r.to.as_str()));
    "direction" Always, OneOf(Direction::NAMES), |r| Cell::text(Some(r.direction.as_str()));
    "date" Always, Maybe(&Date), |r| date(r.date);
    "date_kind" Wide, Maybe(&OneOf(DATE_KINDS)), |r| Cell::text(r.date.map(|(_, kind)| kind.as_str()));
    "evidence" Never, Places, |r| Cell::Pointers(&r.evidence);
}

columns! { EventRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "date" Always, Maybe(&Date), |r| date(r.date);
    "date_kind" Wide, Maybe(&OneOf(DATE_KINDS)), |r| Cell::text(r.date.and_then(|(_, kind)| Some(kind?.as_str())));
    "event" Always, OneOf(Event::NAMES), |r| Cell::text(Some(r.event.as_str()));
    "detail" Always, Text, |r| Cell::text(Some(&r.detail));
    "evidence" Never, Places, |r| Cell::Pointers(&r.evidence);
}

columns! { FindingRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "text" Always, Text, |r| Cell::text(Some(r.text));
    "polarity" Always, OneOf(Polarity::NAMES), |r| Cell::text(Some(r.polarity.as_str()));
    "question" Always, Maybe(&QUESTION), |r| Cell::text(r.question.map(|q| q.as_str()));
    "speaker" Wide, OneOf(Speaker::NAMES), |r| Cell::text(Some(r.speaker.as_str()));
    "inspected" Wide, Maybe(&Date), |r| Cell::shown(r.dates.inspected);
    "evidence" Never, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { ActionRow<'_>:
    "practice_id" Never, Text, |r| Cell::text(Some(&*r.who.id));
    "practice" Always, Text, |r| Cell::text(Some(r.who.name));
    "kind" Always, OneOf(ActionKind::NAMES), |r| Cell::text(Some(r.kind.as_str()));
    "regulations" Always, Texts, |r| Cell::list(&r.regulations);
    "date" Always, Maybe(&Date), |r| Cell::shown(r.date);
    "evidence" Wide, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { UnresolvedRow<'_>:
    "practice_id" Never, Maybe(&Text), |r| Cell::text(r.who.as_ref().map(|who| &*who.id));
    "practice" Always, Maybe(&Text), |r| Cell::text(r.who.as_ref().map(|who| who.name));
    "service" Always, Maybe(&Text), |r| Cell::text(r.service);
    "question" Always, Maybe(&QUESTION), |r| Cell::text(r.question.map(|q| q.as_str()));
    "reason" Always, OneOf(Reason::NAMES), |r| Cell::text(Some(r.reason.as_str()));
    "detail" Always, Text, |r| Cell::text(Some(&r.detail));
    "evidence" Wide, Passages, |r| Cell::Evidence(&r.evidence);
}

columns! { &Record:
    "path" Always, Text, |r| Cell::text(Some(&r.path));
    "hash" Never, Text, |r| Cell::text(Some(&r.hash));
    "title" Always, Maybe(&Text), |r| Cell::text(r.title.as_deref());
    "kind" Always, OneOf(Kind::NAMES), |r| Cell::text(Some(r.kind.as_str()));
    "published" Always, Maybe(&Date), |r| Cell::shown(r.published);
    "evidence" Never, Passages, |r| Cell::Nested(Nested::Evidence(&r.evidence));
    "practices" Always, RowsOf(Table::Practices), |r| Cell::Nested(Nested::Practices(&r.practices));
    "inspections" Always, RowsOf(Table::Inspections), |r| Cell::Nested(Nested::Inspections(&r.inspections));
    "ratings" Always, RowsOf(Table::Ratings), |r| Cell::Nested(Nested::Ratings(&r.ratings));
    "actions" Always, RowsOf(Table::Actions), |r| Cell::Nested(Nested::Actions(&r.actions));
    "findings" Always, RowsOf(Table::Findings), |r| Cell::Nested(Nested::Findings(&r.findings));
    "unresolved" Always, RowsOf(Table::Unresolved), |r| Cell::Nested(Nested::Unresolved(&r.unresolved));
}

/// A table of any kind of row, as a renderer sees it.
pub trait Rows: Sync {
    /// The names of its columns, and when they are printed.
    fn heads(&self) -> Vec<(&'static str, Print)>;
    /// The names of its columns, and what they hold.
    fn holds(&self) -> Vec<(&'static str, Holds)>;
    /// How many rows it has.
    fn count(&self) -> usize;
    /// The values of one row, in the order of the columns.
    fn cells(&self, row: usize) -> Vec<Cell<'_>>;
}

/// Rows with their columns at hand.
pub(crate) struct Held<'a, R> {
    rows: &'a [R],
    columns: Vec<Column<R>>,
}

impl<'a, R: Row> Held<'a, R> {
    /// The table of these rows.
    pub fn new(rows: &'a [R]) -> Held<'a, R> {
        Held {
            rows,
            columns: R::columns(),
        }
    }
}

impl<R: Row> Rows for Held<'_, R> {
    fn heads(&self) -> Vec<(&'static str, Print)> {
        self.columns.iter().map(|c| (c.name, c.print)).collect()
    }

    fn holds(&self) -> Vec<(&'static str, Holds)> {
        self.columns.iter().map(|c| (c.name, c.holds)).collect()
    }

    fn count(&self) -> usize {
        self.rows.len()
    }

    fn cells(&self, row: usize) -> Vec<Cell<'_>> {
        let row = self.rows.get(row);
        row.into_iter()
            .flat_map(|row| self.columns.iter().map(move |c| (c.cell)(row)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names<R: Row>() -> Vec<&'static str> {
        R::columns().iter().map(|c| c.name).collect()
    }

    /// The columns of the contract may grow; none may go.
    #[test]
    fn every_column_of_the_contract_is_there() {
        for (wanted, names) in [
            ("path title kind published practices evidence", names::<DocumentRow>()),
            (
                "practice_id name aliases service_type place provider location_id overall documents evidence",
                names::<PracticeRow>(),
            ),
            (
                "practice_id practice inspected published reported evidence",
                names::<InspectionRow>(),
            ),
            (
                "practice_id practice service question rating previous inspected published reported evidence",
                names::<RatingRow>(),
            ),
            (
                "practice_id practice service question from to direction date date_kind evidence",
                names::<ChangeRow>(),
            ),
            (
                "practice_id practice date date_kind event detail evidence",
                names::<EventRow>(),
            ),
            (
                "practice_id practice text polarity question speaker inspected evidence",
                names::<FindingRow>(),
            ),
            (
                "practice_id practice kind regulations date evidence",
                names::<ActionRow>(),
            ),
            (
                "practice_id practice service question reason detail evidence",
                names::<UnresolvedRow>(),
            ),
        ] {
            assert_eq!(names.join(" "), wanted);
        }
    }

    /// Records are read back by serde, so their columns are the fields of the model, in its order.
    #[test]
    fn the_columns_of_records_are_the_fields_of_the_model() {
        let record = crate::join::testing::record("a.txt", "Limes Surgery");
        let written = serde_json::to_string(&record).unwrap();
        let mut at = 0;
        for name in names::<&Record>() {
            let key = format!("\"{name}\":");
            at += written[at..]
                .find(&key)
                .unwrap_or_else(|| panic!("{name} is not where the model has it"));
        }
        let model: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(model.as_object().unwrap().len(), names::<&Record>().len());
        let _: Record = serde_json::from_value(model).unwrap();
    }
}
