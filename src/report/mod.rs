//! Joined rows as a user sees them: one renderer for each format over one definition of the columns.
//!
//! ```
//! use cqc_scan::{join::join, report::{json, Table}};
//! let mut out = Vec::new();
//! json::write(&join(&[]), &[Table::Changes], std::num::NonZeroUsize::MIN, &mut out).expect("written to memory");
//! let out: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
//! assert_eq!(out["schema"], "cqc-scan/1");
//! assert_eq!(out["changes"], serde_json::json!([]));
//! ```
//!
//! A renderer is a file here that walks [`Rows`]: it asks a table for its heads and its cells, and knows no row.

pub mod against;
mod cell;
mod columns;
pub mod csv;
pub mod explain;
pub mod filter;
mod grid;
mod ink;
pub mod json;
pub mod markdown;
mod picture;
pub mod print;
pub mod rules;
pub mod schema;
mod words;
pub mod worse;

pub use cell::{Cell, Nested};
pub use columns::{Column, Holds, Print, Row, Rows};
pub use ink::Screen;
pub(crate) use ink::harmless;

use crate::join::Joined;
use clap::ValueEnum;
use columns::Held;

/// A table, by its name in the contract.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum)]
pub enum Table {
    /// The documents, their kind and date.
    Documents,
    /// The practices and what is known of them.
    Practices,
    /// Dated inspections.
    Inspections,
    /// Every rating, with its former one and its dates.
    Ratings,
    /// From which rating to which.
    Changes,
    /// What happened when.
    Timeline,
    /// What the inspectors found.
    Findings,
    /// What was done about it.
    Actions,
    /// What could not be settled.
    Unresolved,
    /// What each document says, before any joining.
    Records,
}

impl Table {
    /// All tables but the records.
    pub const JOINED: [Table; 9] = [
        Table::Documents,
        Table::Practices,
        Table::Inspections,
        Table::Ratings,
        Table::Changes,
        Table::Timeline,
        Table::Findings,
        Table::Actions,
        Table::Unresolved,
    ];

    /// Its name in every format.
    pub fn name(self) -> &'static str {
        match self {
            Table::Documents => "documents",
            Table::Practices => "practices",
            Table::Inspections => "inspections",
            Table::Ratings => "ratings",
            Table::Changes => "changes",
            Table::Timeline => "timeline",
            Table::Findings => "findings",
            Table::Actions => "actions",
            Table::Unresolved => "unresolved",
            Table::Records => "records",
        }
    }

    /// Its rows.
    pub fn rows<'j>(self, joined: &'j Joined<'_>) -> Box<dyn Rows + 'j> {
        match self {
            Table::Documents => Box::new(Held::new(&joined.documents)),
            Table::Practices => Box::new(Held::new(&joined.practices)),
            Table::Inspections => Box::new(Held::new(&joined.inspections)),
            Table::Ratings => Box::new(Held::new(&joined.ratings)),
            Table::Changes => Box::new(Held::new(&joined.changes)),
            Table::Timeline => Box::new(Held::new(&joined.timeline)),
            Table::Findings => Box::new(Held::new(&joined.findings)),
            Table::Actions => Box::new(Held::new(&joined.actions)),
            Table::Unresolved => Box::new(Held::new(&joined.unresolved)),
            Table::Records => Box::new(Held::new(&joined.records)),
        }
    }
}
