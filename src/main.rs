//! Arguments and the exit code; the work is in the library.

use clap::{CommandFactory, Parser};
use cqc_scan::cli::Args;
use cqc_scan::report::Screen;
use cqc_scan::run::{Exit, run};
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let mut messages = io::stderr();
    if args.paths.is_empty() && !args.rules && io::stdin().is_terminal() {
        // Not to be shown is no reason to fail otherwise than by the code.
        let _ = write!(messages, "{}", Args::command().render_help());
        return ExitCode::from(Exit::NothingToRead.code());
    }
    let screen = Screen::of_stdout(args.width.map(usize::from), args.color);
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match run(&args, screen, &mut out, &mut messages) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // The reader has seen enough; dropping the buffer would only try again.
            let _ = out.into_parts();
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = out.into_parts();
            let _ = writeln!(
                messages,
                "cqc-scan: stopped ({error}); check that the output can be written"
            );
            ExitCode::from(Exit::SomeUnread.code())
        }
    }
}
