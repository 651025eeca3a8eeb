//! The command line: what may be given, and what is meant if it is not.
//!
//! ```
//! use cqc_scan::{cli::{Args, Format}, report::Table};
//! use clap::Parser;
//! let args = Args::try_parse_from(["cqc-scan", "--format", "json", "news"]).expect("right usage");
//! assert_eq!((args.format, args.paths.len()), (Format::Json, 1));
//! assert_eq!(args.tables(), Table::JOINED);
//! ```

use crate::edtf::PartialDate;
use crate::join::Direction;
use crate::manual::{EXAMPLES, MORE};
use crate::model::{Question, Rating};
use crate::read::Dating;
use crate::report::{Table, worse};
use clap::builder::PossibleValue;
use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, Parser, ValueEnum, ValueHint};
use clap_complete::Shell;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// How the tables are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Format {
    /// Printed tables, for people.
    Table,
    /// One JSON object with an array for each table.
    Json,
    /// JSON Lines: a row a line.
    Jsonl,
    /// One table as CSV.
    Csv,
    /// Tables in Markdown.
    Markdown,
}

/// What makes a run fail though all was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum FailOn {
    /// A rating that got worse.
    Down,
}

/// Where the date of a document may come from, beside its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum DateSource {
    /// A full date in the name of its file: 2022-05-03-limes.txt.
    Filename,
}

/// Lets a name of the output be the value of an option.
macro_rules! value_names {
    ($($name:ident),+) => {$(
        impl ValueEnum for $name {
            fn value_variants<'a>() -> &'a [Self] {
                $name::ALL
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                Some(PossibleValue::new(self.as_str()))
            }
        }
    )+};
}
value_names!(Direction, Question, Rating);

/// Which rows to show.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Filters")]
pub struct Filters {
    /// Only practices with this in a name
    ///
    /// Upper and lower case are the same, and so is any other name that the texts give the practice.
    #[arg(long, value_name = "TEXT")]
    pub practice: Option<String>,

    /// Only these questions, parted by commas
    ///
    /// They are overall, safe, effective, caring, responsive and well_led.
    #[arg(long, value_enum, value_delimiter = ',', hide_possible_values = true)]
    pub question: Vec<Question>,

    /// Only these ratings, parted by commas
    ///
    /// In changes it is what the rating became. They are inadequate, requires_improvement, good, outstanding,
    /// insufficient_evidence_to_rate and not_rated.
    #[arg(long, value_enum, value_delimiter = ',', hide_possible_values = true)]
    pub rating: Vec<Rating>,

    /// Only changes that go up, down, or stay the same
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        value_name = "WAY",
        hide_possible_values = true
    )]
    pub direction: Vec<Direction>,

    /// Only from this date on: 2023, 2023-05 or 2023-05-14
    ///
    /// A row stays if it may have been then, as one of 2023 may with --since 2023-05; a row without a date goes.
    #[arg(long, value_name = "DATE", value_parser = bound)]
    pub since: Option<PartialDate>,

    /// Only up to this date
    #[arg(long, value_name = "DATE", value_parser = bound)]
    pub until: Option<PartialDate>,
}

/// A date with a year.
fn bound(text: &str) -> Result<PartialDate, String> {
    let date = PartialDate::parse(text).map_err(|error| error.to_string())?;
    if date.has_year() {
        Ok(date)
    } else {
        Err("the year must be known".to_owned())
    }
}

/// Reads news about CQC inspections: ratings, changes, timelines, findings.
#[derive(Clone, Debug, Parser)]
#[command(name = "cqc-scan", version, after_help = MORE, after_long_help = EXAMPLES)]
pub struct Args {
    /// Text files, folders of .txt files, patterns, or - for standard input
    ///
    /// Folders are searched with all that is in them; what is hidden, and links, are left alone.
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<String>,

    /// Read the PATHs from a list, one a line; - for standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, hide_short_help = true)]
    pub files_from: Option<String>,

    /// In that list a NUL follows each PATH, as find -print0 writes it
    #[arg(short = '0', long, requires = "files_from", hide_short_help = true)]
    pub null: bool,

    /// Endings of more files to read in folders, parted by commas: md,text
    #[arg(long, value_delimiter = ',', value_name = "ENDING", hide_short_help = true)]
    pub ext: Vec<String>,

    /// How to write the tables
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,

    /// Which tables, parted by commas
    ///
    /// Unless told otherwise changes and timeline; in csv changes; in json and jsonl all but records.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "TABLE")]
    pub show: Vec<Table>,

    /// The date of documents that give none themselves
    ///
    /// It never overrides a date that a text states, and evidence says where it comes from.
    #[arg(long, value_name = "DATE", value_parser = bound)]
    pub published: Option<PartialDate>,

    /// The date of documents that give none themselves: one like 2022-05-03 in their file's name
    #[arg(
        long,
        value_enum,
        value_name = "SOURCE",
        conflicts_with = "published",
        hide_short_help = true
    )]
    pub published_from: Option<DateSource>,

    /// Write to this file
    ///
    /// One that is there is replaced when all is done.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// Print each text with what was read from it marked
    ///
    /// With each passage stand the rows that it gave and the entry of the tables that read it; rating words that gave
    /// nothing are marked too.
    #[arg(long, conflicts_with_all = ["format", "show", "rules", "json_schema", "Filters"])]
    pub explain: bool,

    /// Print the catalogue of constructions that are read, and exit
    #[arg(long, hide_short_help = true, conflicts_with_all = ["format", "show", "paths", "files_from", "Filters"])]
    pub rules: bool,

    /// Print the JSON Schema of the JSON output, and exit
    #[arg(long, hide_short_help = true, conflicts_with_all = ["format", "show", "paths", "files_from", "rules", "Filters"])]
    pub json_schema: bool,

    /// When to use colours
    ///
    /// With auto on a terminal alone, as NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM say.
    #[arg(long, value_enum, default_value_t = ColorChoice::Auto, value_name = "WHEN", hide_short_help = true)]
    pub color: ColorChoice,

    /// How wide printed tables may be [default: the terminal, or 120]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..), hide_short_help = true)]
    pub width: Option<u16>,

    /// How many threads read documents [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), hide_short_help = true)]
    pub threads: Option<u16>,

    /// Show only what is new since the records in this file
    ///
    /// New or different, that is; that another document tells the same is no difference.
    #[arg(long, value_name = "OLD.jsonl", value_hint = ValueHint::FilePath, conflicts_with_all = ["explain", "rules", "json_schema"])]
    pub against: Option<PathBuf>,

    /// Exit with code 3 if what is shown holds a rating that got worse
    #[arg(long, value_enum, value_name = "WHAT", conflicts_with_all = ["explain", "rules", "json_schema"], hide_short_help = true)]
    pub fail_on: Option<FailOn>,

    /// Say at the end how much was read and found, and how long it took
    #[arg(long, hide_short_help = true)]
    pub stats: bool,

    /// Which rows to show.
    #[command(flatten)]
    pub filters: Filters,

    /// Print completions for a shell, and exit
    #[arg(long, value_enum, value_name = "SHELL", hide = true, exclusive = true)]
    pub completions: Option<Shell>,

    /// Print the man page, and exit
    #[arg(long, hide = true, exclusive = true)]
    pub man: bool,
}

impl Args {
    /// The same arguments, or what is wrong in how they go together.
    pub fn checked(self) -> Result<Args, clap::Error> {
        let tables = self.tables();
        let twice = self.files_from.as_deref() == Some("-") && self.paths.iter().any(|path| path == "-");
        let problem = if self.format == Format::Csv && tables.len() > 1 {
            "csv holds one table: name one with --show, or take --format json"
        } else if self.fail_on.is_some() && !tables.iter().any(|table| worse::TABLES.contains(table)) {
            "no table shown can hold a worse rating: add ratings, changes or timeline to --show, or leave out --fail-on"
        } else if twice {
            "standard input cannot give both a text and the list of files: leave out the PATH -"
        } else {
            return Ok(self);
        };
        Err(Args::command().error(ErrorKind::ArgumentConflict, problem))
    }

    /// How many threads to read with.
    pub fn threads(&self) -> NonZeroUsize {
        let told = self.threads.and_then(|n| NonZeroUsize::new(usize::from(n)));
        told.or_else(|| std::thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN)
    }

    /// Whether nothing is to be read.
    pub fn prints_itself(&self) -> bool {
        self.rules || self.json_schema || self.man || self.completions.is_some()
    }

    /// Where documents without a date get theirs from.
    pub fn dating(&self) -> Dating {
        match (self.published, self.published_from) {
            (Some(date), _) => Dating::Fixed(date),
            (None, Some(DateSource::Filename)) => Dating::ByFileName,
            (None, None) => Dating::Text,
        }
    }

    /// Whether each record can be written as soon as its document is read.
    pub fn streams_records(&self) -> bool {
        self.format == Format::Jsonl && self.tables() == [Table::Records] && self.against.is_none()
    }

    /// Whether standard input is a document for want of any other PATH.
    pub fn reads_stdin_alone(&self) -> bool {
        self.paths.is_empty() && self.files_from.is_none() && !self.prints_itself()
    }

    /// The tables to write, in the order in which they stand in the output, each once.
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = match (self.show.is_empty(), self.format) {
            (false, _) => self.show.clone(),
            (true, Format::Table | Format::Markdown) => vec![Table::Changes, Table::Timeline],
            (true, Format::Csv) => vec![Table::Changes],
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
            (&["--format", "csv"], "changes"),
            (&["--format", "markdown"], "changes timeline"),
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
            &["--format", "csv", "--show", "changes,ratings"][..],
            &["--show", "rating"],
            &["--since", "yesterday"],
            &["--until", "XXXX-07"],
            &["--question", "safety"],
            &["--direction", "down", "--rules"],
            &["--json-schema", "a.txt"],
            &["--null", "a.txt"],
            &["--files-from", "-", "-"],
            &["--fail-on", "up"],
            &["--fail-on", "down", "--show", "findings"],
            &["--fail-on", "down", "--explain"],
            &["--width", "3"],
            &["--threads", "0"],
            &["--nothing"],
        ] {
            let parsed = Args::try_parse_from([&["cqc-scan"], args].concat());
            assert!(parsed.and_then(Args::checked).is_err(), "{args:?}");
        }
    }
}
