//! The JSON Schema of the JSON output, made from the columns of the tables.
//!
//! ```
//! let schema = cqc_scan::report::schema::schema();
//! assert_eq!(schema["properties"]["changes"]["items"]["$ref"], "#/$defs/changes");
//! assert_eq!(schema["$defs"]["changes"]["properties"]["direction"]["enum"][0], "up");
//! ```

use super::{Holds, Table};
use crate::join::Joined;
use crate::model::{Basis, Column, SCHEMA};
use clap::ValueEnum;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Columns of joined rows that no row inside a record has: they come of joining.
const JOINED_ONLY: &[&str] = &["practice_id", "overall", "documents"];

/// One day, month, season or year, or two of them; `XXXX` where the year is unknown.
const DATE: &str = "^[0-9X]{4}(-[0-9]{2}){0,2}(/[0-9X]{4}(-[0-9]{2}){1,2})?$";

/// Prints the schema.
pub fn write(out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &schema())?;
    writeln!(out)
}

/// The schema of what `--format json` prints, whichever tables are shown.
pub fn schema() -> Value {
    let nothing = Joined::default();
    let mut tables = Map::new();
    let mut defs = Map::from_iter([
        ("date".to_owned(), json!({"type": "string", "pattern": DATE})),
        ("place".to_owned(), place()),
        ("passage".to_owned(), passage()),
    ]);
    for table in Table::value_variants() {
        let columns = table.rows(&nothing).holds();
        let rows = json!({"type": "array", "items": reference(table.name())});
        tables.insert(table.name().to_owned(), rows);
        defs.insert(table.name().to_owned(), row(&columns));
        let nested = columns.iter().filter_map(|(_, holds)| nested(*holds));
        for inner in nested {
            let columns: Vec<_> = (inner.rows(&nothing).holds().into_iter())
                .filter(|(name, _)| !JOINED_ONLY.contains(name))
                .collect();
            defs.insert(inside(inner), row(&columns));
        }
    }
    tables.insert("schema".to_owned(), json!({"const": SCHEMA}));
    tables.insert("version".to_owned(), json!({"type": "string"}));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "What cqc-scan --format json prints; of the tables, those that are shown.",
        "type": "object",
        "properties": tables,
        "required": ["schema", "version"],
        "additionalProperties": false,
        "$defs": defs,
    })
}

fn nested(holds: Holds) -> Option<Table> {
    match holds {
        Holds::RowsOf(table) => Some(table),
        _ => None,
    }
}

/// The name of the definition of a row inside a record.
fn inside(table: Table) -> String {
    format!("{}_of_record", table.name())
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn row(columns: &[(&'static str, Holds)]) -> Value {
    object(columns.iter().map(|(name, holds)| (*name, values(*holds))))
}

/// An object that has all of these keys and no other.
fn object<'k>(keys: impl Iterator<Item = (&'k str, Value)>) -> Value {
    let keys: Map<String, Value> = keys.map(|(name, values)| (name.to_owned(), values)).collect();
    let names: Vec<&String> = keys.keys().collect();
    json!({"type": "object", "required": names, "properties": keys, "additionalProperties": false})
}

fn values(holds: Holds) -> Value {
    let all = |of: Value| json!({"type": "array", "items": of});
    match holds {
        Holds::Text => json!({"type": "string"}),
        Holds::Date => reference("date"),
        Holds::OneOf(names) => json!({"enum": names}),
        Holds::Texts => all(json!({"type": "string"})),
        Holds::Passages => all(reference("passage")),
        Holds::Places => all(reference("place")),
        Holds::RowsOf(table) => all(reference(&inside(table))),
        Holds::Maybe(holds) => json!({"anyOf": [values(*holds), {"type": "null"}]}),
    }
}

/// Where a passage stands; all null where an option gave the value.
fn place_keys() -> [(&'static str, Value); 4] {
    let number = |least: u32| json!({"type": ["integer", "null"], "minimum": least});
    [
        ("path", json!({"type": ["string", "null"]})),
        ("line", number(1)),
        ("start", number(0)),
        ("end", number(0)),
    ]
}

fn place() -> Value {
    object(place_keys().into_iter())
}

fn passage() -> Value {
    let more = [
        ("text", json!({"type": "string"})),
        ("for", json!({"type": "array", "items": {"enum": Column::NAMES}})),
        ("basis", json!({"enum": Basis::NAMES})),
    ];
    object(place_keys().into_iter().chain(more))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};
    use crate::report::json;

    fn told() -> Value {
        let records = [rated(
            record("a.txt", "Limes Surgery"),
            &["safe inadequate <good 2019-10/2019-11 - 2020-01-02"],
        )];
        let mut out = Vec::new();
        json::write(
            &join(&records),
            Table::value_variants(),
            std::num::NonZeroUsize::MIN,
            &mut out,
        )
        .unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    #[test]
    fn output_is_accepted_and_damage_is_not() {
        let schema = jsonschema::validator_for(&schema()).unwrap();
        let told = told();
        assert_eq!(
            schema.iter_errors(&told).map(|e| e.to_string()).collect::<Vec<_>>(),
            [""; 0]
        );
        let (null, text) = (Value::Null, json!("text"));
        for (place, damage) in [
            ("/schema", &text),
            ("/ratings", &null),
            ("/ratings/0/rating", &null),
            ("/ratings/0/rating", &text),
            ("/ratings/0/inspected", &text),
            ("/ratings/0/evidence/0/line", &json!(0)),
            ("/changes/0/evidence/0", &told["ratings"][0]["evidence"][0].clone()),
            ("/documents/0/practices", &null),
            ("/records/0/ratings/0/previous", &text),
            ("/records/0/ratings/0", &told["ratings"][0].clone()),
        ] {
            let mut damaged = told.clone();
            *damaged.pointer_mut(place).unwrap() = damage.clone();
            assert!(!schema.is_valid(&damaged), "{place}: {damage}");
        }
        let mut short = told.clone();
        short["changes"][0].as_object_mut().unwrap().remove("direction");
        assert!(!schema.is_valid(&short));
    }

    #[test]
    fn the_pattern_of_dates_takes_dates_alone() {
        let pattern = regex::Regex::new(DATE).unwrap();
        for date in [
            "2022-04-28",
            "2019-10",
            "2019",
            "2021-21",
            "XXXX-07",
            "2016-03-09/2016-04-04",
        ] {
            assert!(pattern.is_match(date), "{date}");
        }
        for other in [
            "",
            "April 2022",
            "2022-4-28",
            "2022-04-28T10:00",
            "28/04/2022",
            "2022-04/",
        ] {
            assert!(!pattern.is_match(other), "{other}");
        }
    }
}
