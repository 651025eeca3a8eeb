//! The command line: what may be given, and what is meant if it is not.
//!
//! ```
//! use cqc_scan::{cli::{Args, Format}, report::Table};
//! use clap::Parser;
//! let args = Args::try_parse_from(["cqc-scan", "--format", "json", "news"]).expect("right usage");
//! assert_eq!((args.format, args.paths.len()), (Format::Json, 1));
//! assert_eq!(args.tables(), Table::JOINED);
//! ```

use crate::report::Table;
use clap::{ColorChoice, Parser, ValueEnum};
use std::num::NonZeroUsize;

/// How the tables are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Format {
    /// Printed tables, for people.
    Table,
    /// One JSON object with an array for each table.
    Json,
    /// JSON Lines: a row a line.
    Jsonl,
}

const EXAMPLES: &str = "\
Examples:
  cqc-scan news/                        rating changes and timelines of all .txt files in a folder
  cqc-scan --show findings release.txt  what the inspectors found
  cqc-scan --format json news/ | jq -r '.changes[] | [.date, .practice, .to] | @tsv'
  cqc-scan --format jsonl --show records news/ > records.jsonl
  cqc-scan --explain release.txt        why a row says what it says

Exit codes: 0 every input was read; 1 something could not be read, the rest is printed;
2 wrong usage, or nothing to read.";

/// Reads plain-text news and updates about CQC inspections: ratings, changes, timelines, findings.
#[derive(Clone, Debug, Parser)]
#[command(name = "cqc-scan", version, after_help = EXAMPLES)]
pub struct Args {
    /// Text files, folders (searched for .txt), patterns, or - for standard input
    #[arg(value_name = "PATH")]
    pub paths: Vec<String>,

    /// How to write the tables
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,

    /// Which tables, parted by commas [default: changes,timeline; in json and jsonl all but records]
    #[arg(long, value_enum, value_delimiter = ',', value_name = "TABLE")]
    pub show: Vec<Table>,

    /// Print each text with what was read from it marked in place, and the entry that read it
    #[arg(long, conflicts_with_all = ["format", "show", "rules"])]
    pub explain: bool,

    /// Print the catalogue of constructions that are read, and exit
    #[arg(long, conflicts_with_all = ["format", "show", "paths"])]
    pub rules: bool,

    /// Colours: only on a terminal, always, or never
    #[arg(long, value_enum, default_value_t = ColorChoice::Auto, value_name = "WHEN")]
    pub color: ColorChoice,

    /// How wide printed tables may be [default: the terminal, or 120]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub width: Option<u16>,

    /// How many threads read documents [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
}

impl Args {
    /// How many threads to read with.
    pub fn threads(&self) -> NonZeroUsize {
        let told = self.threads.and_then(|n| NonZeroUsize::new(usize::from(n)));
        told.or_else(|| std::thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN)
    }

    /// The tables to write, in the order in which they stand in the output, each once.
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = match (self.show.is_empty(), self.format) {
            (false, _) => self.show.clone(),
            (true, Format::Table) => vec![Table::Changes, Table::Timeline],
            (true, Format::Json | Format::Jsonl) => Table::JOINED.to_vec(),
        };
        tables.sort_unstable();
        tables.dedup();
        tables
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn tables_are_chosen_by_option_or_by_format() {
        for (args, tables) in [
            (&[][..], "changes timeline"),
            (
                &["--format", "jsonl"],
                "documents practices inspections ratings changes timeline findings actions unresolved",
            ),
            (
                &["--format", "json", "--show", "records,ratings,records"],
                "ratings records",
            ),
            (&["--show", "actions", "--show", "findings"], "findings actions"),
        ] {
            let args = Args::try_parse_from([&["cqc-scan"], args].concat()).unwrap();
            assert_eq!(
                args.tables().iter().map(|t| t.name()).collect::<Vec<_>>().join(" "),
                tables
            );
        }
    }

    #[test]
    fn names_of_tables_are_those_of_the_output() {
        for table in Table::value_variants() {
            assert_eq!(
                table.to_possible_value().map(|v| v.get_name().to_owned()).as_deref(),
                Some(table.name())
            );
        }
    }

    #[test]
    fn wrong_usage_is_refused() {
        for args in [
            &["--format", "csv"][..],
            &["--show", "rating"],
            &["--width", "3"],
            &["--threads", "0"],
            &["--nothing"],
        ] {
            assert!(Args::try_parse_from([&["cqc-scan"], args].concat()).is_err());
        }
    }
}
