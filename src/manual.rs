//! What the command tells of itself: examples, completions for a shell, a man page.
//!
//! ```
//! use cqc_scan::manual::{completions, man_page};
//! use clap_complete::Shell;
//! let mut out = Vec::new();
//! completions(Shell::Bash, &mut out).expect("written to memory");
//! man_page(&mut out).expect("written to memory");
//! assert!(String::from_utf8_lossy(&out).contains("--format"));
//! ```

use crate::cli::Args;
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::{self, Write};

/// At the end of the short help.
pub(crate) const MORE: &str = "More options, examples and exit codes: cqc-scan --help";

/// At the end of the long help and of the man page.
pub(crate) const EXAMPLES: &str = "\
Examples:
  What changed at each practice, and its history, of all .txt files in a folder:
    cqc-scan news/
  What the inspectors found at one practice:
    cqc-scan --show findings --practice 'saxon gate' news/
  Ratings that got worse since 2023, for a spreadsheet:
    cqc-scan --direction down --since 2023 --format csv -o worse.csv news/
  One line for each change, by jq:
    cqc-scan --format json news/ | jq -r '.changes[] | [.date, .to] | @tsv'
  A PDF, turned into text by another program:
    pdftotext report.pdf - | cqc-scan -
  Files found by another program, however they are named:
    find news -name '*.txt' -mtime -7 -print0 | cqc-scan --files-from - -0
  A large folder in parts, joined afterwards:
    cqc-scan --format jsonl --show records -o 2023.jsonl news/2023
    cqc-scan 2022.jsonl 2023.jsonl
  What is new since the records of an earlier run:
    cqc-scan --against yesterday.jsonl news/
  In a script, to do something when a rating fell:
    cqc-scan --fail-on down news/ || echo 'look at this'
  Why a row says what it says, or why a rating is not there:
    cqc-scan --explain release.txt

Exit codes:
  0  every input was read, whether or not it held a rating
  1  something could not be read: it is named, and the rest is printed
  2  wrong usage, or nothing could be read at all
  3  --fail-on holds";

/// Writes a script that lets the shell complete the options and their values.
pub fn completions(shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    // The generator stops the program if it cannot write, so it gets memory that always takes what it writes.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "cqc-scan", &mut script);
    out.write_all(&script)
}

/// Writes the man page, in roff.
pub fn man_page(mut out: &mut dyn Write) -> io::Result<()> {
    // What the short help leaves out would stand there without a word.
    let command = Args::command().mut_args(|arg| arg.hide_short_help(false));
    clap_mangen::Man::new(command).render(&mut out)
}
