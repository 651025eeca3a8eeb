//! Where a bench writes to.

use std::io::{self, Write};

/// Takes whatever is written and counts it.
#[derive(Default)]
pub struct Sink {
    /// How many bytes were written.
    pub bytes: usize,
}

impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.bytes += std::hint::black_box(buf).len();
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
