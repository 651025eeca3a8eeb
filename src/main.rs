//! Arguments and the exit code; the work is in the library.

use clap::{CommandFactory, Parser};
use cqc_scan::cli::Args;
use cqc_scan::output::Output;
use cqc_scan::report::Screen;
use cqc_scan::run::{Exit, run};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse().checked().unwrap_or_else(|error| error.exit());
    let mut messages = io::stderr();
    if args.reads_stdin_alone() && io::stdin().is_terminal() {
        // Not to be shown is no reason to fail otherwise than by the code.
        let _ = write!(messages, "{}", Args::command().render_help());
        return ExitCode::from(Exit::NothingToRead.code());
    }
    let screen = Screen::of_stdout(args.width.map(usize::from), args.color, args.output.is_some());
    let done =
        Output::open(args.output.as_deref()).and_then(|mut out| match run(&args, screen, &mut out, &mut messages) {
            // An older file is better than an empty one.
            Ok(Exit::NothingToRead) => Ok(Exit::NothingToRead),
            Ok(exit) => out.finish().map(|()| exit),
            Err(error) => {
                out.discard();
                Err(error)
            }
        });
    match done {
        Ok(exit) => ExitCode::from(exit.code()),
        // The reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let place = args
                .output
                .as_ref()
                .map_or("standard output".into(), |path| path.to_string_lossy());
            let _ = writeln!(
                messages,
                "cqc-scan: {place}: it cannot be written ({error}); check the folder, its permissions and the room on the disk"
            );
            ExitCode::from(Exit::SomeUnread.code())
        }
    }
}
