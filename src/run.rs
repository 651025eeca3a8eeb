//! One run of the command: PATHs in, tables out, and what to tell the shell.
//!
//! ```
//! use cqc_scan::{cli::Args, report::Screen, run::{Exit, run}};
//! use clap::Parser;
//! let args = Args::try_parse_from(["cqc-scan", "no/such/file.txt"]).expect("right usage");
//! let (mut out, mut messages) = (Vec::new(), Vec::new());
//! let exit = run(&args, Screen { width: 80, colour: false }, &mut out, &mut messages).expect("written to memory");
//! assert_eq!(exit, Exit::NothingToRead);
//! assert!(out.is_empty() && messages.starts_with(b"cqc-scan: no/such/file.txt: "));
//! ```

use crate::cli::{Args, Format};
use crate::input::{Document, Found, Pool, Problem, Source, each_text, records, sources};
use crate::join::{Joined, join};
use crate::model::Record;
use crate::read::Reader;
use crate::report::{Screen, Table, explain, json, print, rules};
use std::io::{self, Write};
use std::num::NonZeroUsize;

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Every input was read, whether or not it held a rating.
    Read,
    /// Something could not be read; the rest was printed.
    SomeUnread,
    /// No document in all the PATHs could be read.
    NothingToRead,
}

impl Exit {
    /// The exit code of the contract.
    pub fn code(self) -> u8 {
        match self {
            Exit::Read => 0,
            Exit::SomeUnread => 1,
            Exit::NothingToRead => 2,
        }
    }
}

/// Reads the PATHs, or standard input if there is none, and writes the tables to `out` and the messages to `messages`.
/// The only errors are those of writing.
pub fn run(args: &Args, screen: Screen, out: &mut dyn Write, messages: &mut dyn Write) -> io::Result<Exit> {
    if args.rules {
        rules::write(out)?;
        out.flush()?;
        return Ok(Exit::Read);
    }
    let tables = args.tables();
    // A wrong entry in a table would stand here; a test compiles them all.
    let reader = Reader::new().map_err(io::Error::other)?;
    let mut told = Told {
        messages,
        reader,
        threads: args.threads(),
        problems: 0,
        documents: 0,
    };
    let stdin = ["-".to_owned()];
    let found = sources(if args.paths.is_empty() { &stdin } else { &args.paths });
    for problem in &found.problems {
        told.tell(problem)?;
    }
    if args.explain {
        told.explain(found, out)?;
    } else if args.format == Format::Jsonl && tables == [Table::Records] {
        write_records(found, &mut told, out)?;
    } else {
        let records = told.pooled(found)?;
        if !records.is_empty() {
            let joined = join(&records);
            match args.format {
                Format::Table => print_tables(&joined, &tables, screen, &mut told, out)?,
                Format::Json => json::write(&joined, &tables, out)?,
                Format::Jsonl => json::write_lines(&joined, &tables, out)?,
            }
        }
    }
    out.flush()?;
    Ok(match told {
        Told { documents: 0, .. } => Exit::NothingToRead,
        Told { problems: 0, .. } => Exit::Read,
        Told { .. } => Exit::SomeUnread,
    })
}

/// Writes each record as soon as its document is read, and forgets it; records written before are sorted in first.
fn write_records(found: Found, told: &mut Told<'_>, out: &mut dyn Write) -> io::Result<()> {
    if !found.records.is_empty() {
        let records = told.pooled(found)?;
        if !records.is_empty() {
            json::write_meta(out)?;
        }
        return records.iter().try_for_each(|record| json::write_record(record, out));
    }
    let mut begun = false;
    let line = |reader: &Reader, d: Document| {
        let mut line = Vec::new();
        let written = json::write_record(&reader.read(&d.path, &d.text, &d.hash), &mut line);
        written.map(|()| line)
    };
    told.each(&found.texts, line, |line| {
        if !begun {
            json::write_meta(out)?;
        }
        begun = true;
        out.write_all(&line?)
    })
}

fn print_tables(
    joined: &Joined<'_>,
    tables: &[Table],
    screen: Screen,
    told: &mut Told<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let empty: Vec<&str> = tables
        .iter()
        .filter(|t| t.rows(joined).count() == 0)
        .map(|t| t.name())
        .collect();
    if !empty.is_empty() {
        let count = told.documents;
        let documents = if count == 1 { "document" } else { "documents" };
        writeln!(
            told.messages,
            "cqc-scan: nothing for {} in {count} {documents}",
            empty.join(", ")
        )?;
    }
    print::write(joined, tables, screen, out)
}

/// What has been read so far, and where to say what could not be.
struct Told<'m> {
    messages: &'m mut dyn Write,
    reader: Reader,
    threads: NonZeroUsize,
    problems: usize,
    documents: usize,
}

impl Told<'_> {
    /// The records of all texts, and those written before, each document once.
    fn pooled(&mut self, found: Found) -> io::Result<Vec<Record>> {
        let mut pool = Pool::default();
        let texts: Vec<String> = found.texts.iter().map(Source::path).collect();
        let read = |reader: &Reader, d: Document| reader.read(&d.path, &d.text, &d.hash);
        self.each(&found.texts, read, |record| {
            pool.add_text(record);
            Ok(())
        })?;
        for record in found.records.iter().flat_map(|path| records::read_file(path)) {
            match record {
                Ok(record) => pool.add_record(record),
                Err(problem) => self.tell(&problem)?,
            }
        }
        let records = pool.into_records(&texts);
        self.documents = records.len();
        Ok(records)
    }

    /// Writes each text with its marks.
    fn explain(&mut self, found: Found, out: &mut dyn Write) -> io::Result<()> {
        for path in &found.records {
            self.tell(&records::unexplained(path))?;
        }
        let page = |reader: &Reader, d: Document| {
            let (record, trace) = reader.explain(&d.path, &d.text, &d.hash);
            let mut page = Vec::new();
            explain::write(&d.text, &record, &trace, &mut page).map(|()| page)
        };
        self.each(&found.texts, page, |page| out.write_all(&page?))
    }

    /// Does `work` on each text, on all threads, and hands over in turn what comes of it.
    fn each<R: Send>(
        &mut self,
        texts: &[Source],
        work: impl Fn(&Reader, Document) -> R + Sync,
        mut take: impl FnMut(R) -> io::Result<()>,
    ) -> io::Result<()> {
        let Told {
            messages,
            reader,
            threads,
            problems,
            documents,
        } = self;
        let work = |document| work(reader, document);
        each_text(texts, *threads, work, |result| match result {
            Ok(done) => {
                *documents += 1;
                take(done)
            }
            Err(problem) => {
                *problems += 1;
                tell(*messages, &problem)
            }
        })
    }

    fn tell(&mut self, problem: &Problem) -> io::Result<()> {
        self.problems += 1;
        tell(self.messages, problem)
    }
}

fn tell(messages: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    writeln!(messages, "cqc-scan: {problem}")
}
