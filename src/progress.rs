//! How far a long run has come.
//!
//! ```
//! use cqc_scan::progress::Progress;
//! let progress = Progress::of(2, false);
//! progress.step();
//! assert_eq!(progress.beside(|| "a message"), "a message");
//! progress.finish();
//! ```

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stdout};
use std::time::Duration;

/// A run that is over sooner shows nothing.
const PATIENCE: Duration = Duration::from_secs(2);

// No guess at the time to go: files are handed over in batches, which no average tells from speed.
const LINE: &str = "{pos} of {len} files read in {elapsed}";

/// A line on standard error, if that is a terminal and the run takes long; else nothing.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// For a run over this many files. If it `writes_meanwhile`, a terminal for its output is left to it.
    pub fn of(files: usize, writes_meanwhile: bool) -> Progress {
        if writes_meanwhile && stdout().is_terminal() {
            return Progress(None);
        }
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
        // The pattern is right; were it not, the bar would keep its own.
        let style = ProgressStyle::with_template(LINE).unwrap_or_else(|_| ProgressStyle::default_bar());
        Progress(Some(bar.with_style(style)))
    }

    /// One more file is done.
    pub fn step(&self) {
        let Some(bar) = &self.0 else { return };
        bar.inc(1);
        if bar.is_hidden() && bar.elapsed() > PATIENCE {
            // Hidden still, where standard error is no terminal.
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Does what writes to the same terminal.
    pub fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the line away.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
