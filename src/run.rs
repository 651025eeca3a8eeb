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

use crate::cli::{Args, FailOn, Format};
use crate::input::{Document, Found, Pool, Problem, Source, each_text, listed, records, sources};
use crate::join::{Joined, join_on};
use crate::manual;
use crate::model::Record;
use crate::progress::Progress;
use crate::read::{Dating, Reader};
use crate::report::{
    Screen, Table, against, csv, explain, filter, harmless, json, markdown, print, rules, schema, worse,
};
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::{Duration, Instant};

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Every input was read, whether or not it held a rating.
    Read,
    /// Something could not be read; the rest was printed.
    SomeUnread,
    /// No document in all the PATHs could be read.
    NothingToRead,
    /// Every input was read, and what is shown holds what was not to be.
    Worse,
}

impl Exit {
    /// The exit code of the contract.
    pub fn code(self) -> u8 {
        match self {
            Exit::Read => 0,
            Exit::SomeUnread => 1,
            Exit::NothingToRead => 2,
            Exit::Worse => 3,
        }
    }
}

/// Reads the PATHs, or standard input if there is none, and writes the tables to `out` and the messages to `messages`.
/// The only errors are those of writing.
pub fn run(args: &Args, screen: Screen, out: &mut dyn Write, messages: &mut dyn Write) -> io::Result<Exit> {
    if args.prints_itself() {
        match args.completions {
            Some(shell) => manual::completions(shell, out)?,
            None if args.man => manual::man_page(out)?,
            None if args.rules => rules::write(out)?,
            None => schema::write(out)?,
        }
        out.flush()?;
        return Ok(Exit::Read);
    }
    let tables = args.tables();
    // A wrong entry in a table would stand here; a test compiles them all.
    let reader = Reader::new().map_err(io::Error::other)?;
    let streams = args.explain || args.streams_records();
    let mut told = Told {
        messages,
        reader,
        dating: args.dating(),
        threads: args.threads(),
        writes_meanwhile: streams && args.output.is_none(),
        problems: 0,
        documents: 0,
        joined: None,
        worse: false,
    };
    let begun = Instant::now();
    let old = match &args.against {
        None => None,
        Some(path) => match told.earlier(path)? {
            None => return Ok(Exit::NothingToRead),
            some => some,
        },
    };
    let found = sources(&told.paths(args)?, &args.ext);
    for problem in &found.problems {
        told.tell(problem)?;
    }
    if args.explain {
        told.explain(found, out)?;
    } else if streams {
        write_records(args, found, &mut told, out)?;
    } else {
        let records = told.pooled(found)?;
        if !records.is_empty() {
            let mut joined = join_on(told.threads, &records)?;
            told.joined = Some((joined.practices.len(), joined.changes.len()));
            told.narrow(args, old.as_deref(), &records, &mut joined)?;
            told.worse = worse::shown(&joined, &tables);
            match args.format {
                Format::Table => print::write(&joined, &tables, screen, out)?,
                Format::Json => json::write(&joined, &tables, told.threads, out)?,
                Format::Jsonl => json::write_lines(&joined, &tables, told.threads, out)?,
                Format::Csv => tables.iter().try_for_each(|table| csv::write(&joined, *table, out))?,
                Format::Markdown => markdown::write(&joined, &tables, out)?,
            }
        }
    }
    out.flush()?;
    if args.stats {
        told.say_stats(begun.elapsed())?;
    }
    Ok(match told {
        Told { documents: 0, .. } => Exit::NothingToRead,
        Told { problems: 1.., .. } => Exit::SomeUnread,
        Told { worse: true, .. } if args.fail_on == Some(FailOn::Down) => Exit::Worse,
        Told { .. } => Exit::Read,
    })
}

/// Most records take fewer bytes.
const LINE: usize = 1 << 14;

/// Writes each record as soon as its document is read, and forgets it; records written before are sorted in first.
fn write_records(args: &Args, found: Found, told: &mut Told<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (mut read, mut written, mut worse) = (0, 0, false);
    // The line of a record, and whether it tells of a rating that got worse; none where a filter drops it.
    let line = |record: &Record| -> io::Result<Option<(Vec<u8>, bool)>> {
        if !filter::passes(&args.filters, record) {
            return Ok(None);
        }
        let mut line = Vec::with_capacity(LINE);
        json::write_record(record, &mut line)?;
        Ok(Some((line, worse::told(record))))
    };
    let mut write = |line: io::Result<Option<(Vec<u8>, bool)>>| {
        if read == 0 {
            json::write_meta(out)?;
        }
        read += 1;
        if let Some((line, fell)) = line? {
            written += 1;
            worse |= fell;
            out.write_all(&line)?;
        }
        Ok(())
    };
    if found.records.is_empty() {
        let dating = told.dating;
        told.each(&found.texts, |reader, d| line(&record(reader, dating, &d)), write)?;
    } else {
        told.pooled(found)?.iter().try_for_each(|record| write(line(record)))?;
    }
    if read > 0 && written == 0 {
        told.say_filtered(&[Table::Records.name()])?;
    }
    told.worse = worse;
    Ok(())
}

/// What a document says, with the date given for it if it has none.
fn record(reader: &Reader, dating: Dating, d: &Document) -> Record {
    reader.read_given(&d.path, &d.text, &d.hash, dating.of(&d.path).as_ref())
}

/// What has been read so far, and where to say what could not be.
struct Told<'m> {
    messages: &'m mut dyn Write,
    reader: Reader,
    dating: Dating,
    threads: NonZeroUsize,
    writes_meanwhile: bool,
    problems: usize,
    documents: usize,
    /// How many practices and changes there are in all, if the records were joined.
    joined: Option<(usize, usize)>,
    /// Whether what is shown holds a rating that got worse.
    worse: bool,
}

impl Told<'_> {
    /// The PATHs given, and those of the list.
    fn paths(&mut self, args: &Args) -> io::Result<Vec<String>> {
        let mut paths = args.paths.clone();
        match args.files_from.as_deref().map(|list| listed(list, args.null)) {
            None if paths.is_empty() => paths.push("-".to_owned()),
            None => {}
            Some(Ok(listed)) => paths.extend(listed),
            Some(Err(problem)) => self.tell(&problem)?,
        }
        Ok(paths)
    }

    /// The records of all texts, and those written before, each document once.
    fn pooled(&mut self, found: Found) -> io::Result<Vec<Record>> {
        let mut pool = Pool::default();
        let texts: Vec<String> = found.texts.iter().map(Source::path).collect();
        let dating = self.dating;
        let read = |reader: &Reader, d: Document| record(reader, dating, &d);
        self.each(&found.texts, read, |record| {
            pool.add_text(record);
            Ok(())
        })?;
        for path in &found.records {
            self.add_records(&mut pool, path)?;
        }
        let records = pool.into_records(&texts);
        self.documents = records.len();
        Ok(records)
    }

    /// Takes the records in a file, and tells of those that cannot be used.
    fn add_records(&mut self, pool: &mut Pool, path: &Path) -> io::Result<()> {
        for record in records::read_file(path) {
            match record {
                Ok(record) => pool.add_record(record),
                Err(problem) => self.tell(&problem)?,
            }
        }
        Ok(())
    }

    /// Writes each text with its marks.
    fn explain(&mut self, found: Found, out: &mut dyn Write) -> io::Result<()> {
        for path in &found.records {
            self.tell(&records::unexplained(path))?;
        }
        let dating = self.dating;
        let page = |reader: &Reader, d: Document| {
            let given = dating.of(&d.path);
            let (record, trace) = reader.explain(&d.path, &d.text, &d.hash, given.as_ref());
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
        let progress = Progress::of(texts.len(), self.writes_meanwhile);
        let Told {
            messages,
            reader,
            threads,
            problems,
            documents,
            ..
        } = self;
        let work = |document| work(reader, document);
        each_text(texts, *threads, work, |result| {
            progress.step();
            match result {
                Ok(done) => {
                    *documents += 1;
                    take(done)
                }
                Err(problem) => {
                    *problems += 1;
                    progress.beside(|| tell(*messages, &problem))
                }
            }
        })?;
        progress.finish();
        Ok(())
    }

    /// The records that the rows shown are compared with; `None` if there is none, so that all would pass for new.
    fn earlier(&mut self, path: &Path) -> io::Result<Option<Vec<Record>>> {
        let mut pool = Pool::default();
        self.add_records(&mut pool, path)?;
        let records = pool.into_records(&[]);
        Ok(Some(records).filter(|records| !records.is_empty()))
    }

    /// Narrows the rows to those asked for, and says of which tables that leaves none.
    fn narrow(
        &mut self,
        args: &Args,
        old: Option<&[Record]>,
        new: &[Record],
        joined: &mut Joined<'_>,
    ) -> io::Result<()> {
        let mut left = args.tables();
        let mut without_rows = |joined: &Joined<'_>| -> Vec<&'static str> {
            let rows = |table: &Table| table.rows(joined).count();
            let empty = left
                .iter()
                .filter(|table| rows(table) == 0)
                .map(|table| table.name())
                .collect();
            left.retain(|table| rows(table) > 0);
            empty
        };
        let empty = without_rows(joined);
        if matches!(args.format, Format::Table | Format::Markdown) && !empty.is_empty() {
            let (tables, documents) = (empty.join(", "), counted(self.documents, "document"));
            writeln!(self.messages, "cqc-scan: nothing for {tables} in {documents}")?;
        }
        if let Some(old) = old {
            against::keep_new(joined, old, new)?;
            let known = without_rows(joined);
            if !known.is_empty() {
                writeln!(self.messages, "cqc-scan: nothing is new in {}", known.join(", "))?;
            }
        }
        filter::apply(&args.filters, joined);
        let filtered = without_rows(joined);
        if !filtered.is_empty() {
            self.say_filtered(&filtered)?;
        }
        Ok(())
    }

    fn say_filtered(&mut self, tables: &[&str]) -> io::Result<()> {
        let tables = tables.join(", ");
        writeln!(self.messages, "cqc-scan: the filters leave nothing of {tables}")
    }

    fn say_stats(&mut self, time: Duration) -> io::Result<()> {
        let mut counts = vec![counted(self.documents, "document")];
        if let Some((practices, changes)) = self.joined {
            counts.extend([counted(practices, "practice"), counted(changes, "change")]);
        }
        counts.push(counted(self.problems, "unread file"));
        let (counts, seconds) = (counts.join(", "), time.as_secs_f64());
        writeln!(self.messages, "cqc-scan: {counts}; {seconds:.1} seconds")
    }

    fn tell(&mut self, problem: &Problem) -> io::Result<()> {
        self.problems += 1;
        tell(self.messages, problem)
    }
}

fn tell(messages: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    // A path may hold anything, and a terminal may show it.
    writeln!(messages, "cqc-scan: {}", harmless(&problem.to_string()))
}

/// "1 document", "2 documents".
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
