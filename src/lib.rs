//! Reads plain-text news and updates about Care Quality Commission (CQC, England) inspections into typed records.
//!
//! ```
//! use cqc_scan::read::Reader;
//! let reader = Reader::new().map_err(|e| e.to_string())?;
//! let record = reader.read("news.txt", "Ferry Row Surgery in Selby has been rated good by the CQC.", "00");
//! assert_eq!(&*record.ratings[0].evidence[0].text, "Ferry Row Surgery in Selby has been rated good by the CQC.");
//! # Ok::<(), String>(())
//! ```
//!
//! Data flows one way: bytes ([`input`]) become a tree of blocks, sentences and tokens ([`text`]); words get their
//! readings ([`lexicon`]); sentences become claims, and claims a record ([`read`], [`model`]); records become one history
//! for each practice ([`join`]); and a renderer writes its tables ([`report`]).

pub mod cli;
pub mod edtf;
pub mod input;
pub mod join;
pub mod lexicon;
pub mod manual;
pub mod model;
pub mod output;
pub mod progress;
pub mod read;
pub mod report;
pub(crate) mod resolve;
pub mod run;
pub mod text;
