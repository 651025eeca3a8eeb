//! The one definition of every table: its columns, in order, and the value of each in a row.
//!
//! All formats write these columns under these names; a new column is one line here.

use super::cell::{Cell, Nested};
use crate::edtf::PartialDate;
use crate::join::*;
use crate::model::Record;

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

/// A column of a table whose rows are `R`.
pub struct Column<R> {
    /// Its name in every format.
    pub name: &'static str,
    /// When it is printed.
    pub print: Print,
    /// Its value in a row.
    pub cell: for<'r> fn(&'r R) -> Cell<'r>,
}

/// A row that knows the columns of its table.
pub trait Row: Sized {
    /// The columns, in order.
    fn columns() -> Vec<Column<Self>>;
}

/// Writes the columns of a table as `"name" print |row| cell`.
macro_rules! columns {
    ($row:ty: $($name:literal $print:ident $cell:expr;)+) => {
        impl Row for $row {
            fn columns() -> Vec<Column<Self>> {
                vec![$(Column { name: $name, print: Print::$print, cell: $cell }),+]
            }
        }
    };
}

fn date<K>(date: Option<(PartialDate, K)>) -> Cell<'static> {
    Cell::shown(date.map(|(date, _)| date))
}

columns! { DocumentRow<'_>:
    "path" Always |r| Cell::text(Some(&r.record.path));
    "title" Always |r| Cell::text(r.record.title.as_deref());
    "kind" Always |r| Cell::text(Some(r.record.kind.as_str()));
    "published" Always |r| Cell::shown(r.record.published);
    "practices" Always |r| Cell::list(&r.practices);
    "evidence" Never |r| Cell::Nested(Nested::Evidence(&r.record.evidence));
}

columns! { PracticeRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "name" Always |r| Cell::text(Some(r.who.name));
    "aliases" Wide |r| Cell::list(&r.aliases);
    "service_type" Always |r| Cell::text(r.service_type.map(|t| t.as_str()));
    "place" Always |r| Cell::list(&r.place);
    "provider" Wide |r| Cell::text(r.provider);
    "location_id" Wide |r| Cell::text(r.location_id);
    "overall" Always |r| Cell::text(r.overall.map(|o| o.as_str()));
    "documents" Wide |r| Cell::list(&r.documents);
    "evidence" Never |r| Cell::Evidence(&r.evidence);
}

columns! { InspectionRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "inspected" Always |r| Cell::shown(r.dates.inspected);
    "published" Always |r| Cell::shown(r.dates.published);
    "reported" Wide |r| Cell::shown(r.dates.reported);
    "evidence" Wide |r| Cell::Evidence(&r.evidence);
}

columns! { RatingRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "service" Always |r| Cell::text(r.service);
    "question" Always |r| Cell::text(Some(r.question.as_str()));
    "rating" Always |r| Cell::text(Some(r.rating.as_str()));
    "previous" Always |r| Cell::text(r.previous.map(|p| p.as_str()));
    "inspected" Always |r| Cell::shown(r.dates.inspected);
    "published" Wide |r| Cell::shown(r.dates.published);
    "reported" Wide |r| Cell::shown(r.dates.reported);
    "evidence" Never |r| Cell::Evidence(&r.evidence);
}

columns! { ChangeRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "service" Always |r| Cell::text(r.service);
    "question" Always |r| Cell::text(Some(r.question.as_str()));
    "from" Always |r| Cell::text(Some(r.from.as_str()));
    "to" Always |r| Cell::text(Some(r.to.as_str()));
    "direction" Always |r| Cell::text(Some(r.direction.as_str()));
    "date" Always |r| date(r.date);
    "date_kind" Wide |r| Cell::text(r.date.map(|(_, kind)| kind.as_str()));
    "evidence" Never |r| Cell::Pointers(&r.evidence);
}

columns! { EventRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "date" Always |r| date(r.date);
    "date_kind" Wide |r| Cell::text(r.date.and_then(|(_, kind)| Some(kind?.as_str())));
    "event" Always |r| Cell::text(Some(r.event.as_str()));
    "detail" Always |r| Cell::text(Some(&r.detail));
    "evidence" Never |r| Cell::Pointers(&r.evidence);
}

columns! { FindingRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "text" Always |r| Cell::text(Some(r.text));
    "polarity" Always |r| Cell::text(Some(r.polarity.as_str()));
    "question" Always |r| Cell::text(r.question.map(|q| q.as_str()));
    "speaker" Wide |r| Cell::text(Some(r.speaker.as_str()));
    "inspected" Wide |r| Cell::shown(r.dates.inspected);
    "evidence" Never |r| Cell::Evidence(&r.evidence);
}

columns! { ActionRow<'_>:
    "practice_id" Never |r| Cell::text(Some(&*r.who.id));
    "practice" Always |r| Cell::text(Some(r.who.name));
    "kind" Always |r| Cell::text(Some(r.kind.as_str()));
    "regulations" Always |r| Cell::list(&r.regulations);
    "date" Always |r| Cell::shown(r.date);
    "evidence" Wide |r| Cell::Evidence(&r.evidence);
}

columns! { UnresolvedRow<'_>:
    "practice_id" Never |r| Cell::text(r.who.as_ref().map(|who| &*who.id));
    "practice" Always |r| Cell::text(r.who.as_ref().map(|who| who.name));
    "service" Always |r| Cell::text(r.service);
    "question" Always |r| Cell::text(r.question.map(|q| q.as_str()));
    "reason" Always |r| Cell::text(Some(r.reason.as_str()));
    "detail" Always |r| Cell::text(Some(&r.detail));
    "evidence" Wide |r| Cell::Evidence(&r.evidence);
}

columns! { &Record:
    "path" Always |r| Cell::text(Some(&r.path));
    "hash" Never |r| Cell::text(Some(&r.hash));
    "title" Always |r| Cell::text(r.title.as_deref());
    "kind" Always |r| Cell::text(Some(r.kind.as_str()));
    "published" Always |r| Cell::shown(r.published);
    "evidence" Never |r| Cell::Nested(Nested::Evidence(&r.evidence));
    "practices" Always |r| Cell::Nested(Nested::Practices(&r.practices));
    "inspections" Always |r| Cell::Nested(Nested::Inspections(&r.inspections));
    "ratings" Always |r| Cell::Nested(Nested::Ratings(&r.ratings));
    "actions" Always |r| Cell::Nested(Nested::Actions(&r.actions));
    "findings" Always |r| Cell::Nested(Nested::Findings(&r.findings));
    "unresolved" Always |r| Cell::Nested(Nested::Unresolved(&r.unresolved));
}

/// A table of any kind of row, as a renderer sees it.
pub trait Rows {
    /// The names of its columns, and when they are printed.
    fn heads(&self) -> Vec<(&'static str, Print)>;
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
