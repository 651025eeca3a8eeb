//! Where the data goes: standard output, or a file that is there only when all of it is written.
//!
//! ```
//! use cqc_scan::output::Output;
//! use std::io::Write;
//! let path = std::env::temp_dir().join(format!("cqc-scan-output-{}", std::process::id()));
//! let mut output = Output::open(Some(&path)).expect("a folder that can be written to");
//! output.write_all(b"all of it").expect("room on the disk");
//! assert!(!path.exists());
//! output.finish().expect("room on the disk");
//! assert_eq!(std::fs::read(&path).expect("written"), b"all of it");
//! # std::fs::remove_file(path).expect("removed");
//! ```

use std::fs::{File, OpenOptions, canonicalize};
use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

const BUFFER: usize = 1 << 16;

/// A place for the data, buffered.
pub enum Output {
    /// Standard output.
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A file beside the one that it is to replace: a run may read that one, and a run that fails must not spoil it.
    Replacing(BufWriter<NamedTempFile>, PathBuf),
    /// A pipe or device, which cannot be replaced.
    Special(BufWriter<File>),
}

impl Output {
    /// Opens the file, or standard output if there is none.
    pub fn open(path: Option<&Path>) -> io::Result<Output> {
        let Some(path) = path else {
            return Ok(Output::Stdout(BufWriter::with_capacity(BUFFER, io::stdout().lock())));
        };
        // What a link points to is written, and the link stays.
        let path = canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if path.exists() && !path.is_file() {
            let file = OpenOptions::new().write(true).open(path)?;
            return Ok(Output::Special(BufWriter::with_capacity(BUFFER, file)));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = temporary(folder.unwrap_or(Path::new(".")), &path)?;
        Ok(Output::Replacing(BufWriter::with_capacity(BUFFER, file), path))
    }

    /// Hands over all that was written.
    pub fn finish(self) -> io::Result<()> {
        match self {
            Output::Stdout(mut out) => out.flush(),
            Output::Special(mut out) => out.flush(),
            Output::Replacing(out, path) => {
                out.into_inner()?.persist(path)?;
                Ok(())
            }
        }
    }

    /// Drops what is not written yet, and leaves an older file as it is.
    pub fn discard(self) {
        // Dropping a buffer would try to write it.
        match self {
            Output::Stdout(out) => drop(out.into_parts()),
            Output::Special(out) => drop(out.into_parts()),
            Output::Replacing(out, _) => drop(out.into_parts()),
        }
    }
}

/// A new file in the folder, with the permissions of the one that it will replace, else of any new file.
fn temporary(folder: &Path, path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".cqc-scan-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let file = builder.tempfile_in(folder)?;
    if let Ok(old) = path.metadata() {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Output::Stdout(out) => out.write(bytes),
            Output::Replacing(out, _) => out.write(bytes),
            Output::Special(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Output::Stdout(out) => out.flush(),
            Output::Replacing(out, _) => out.flush(),
            Output::Special(out) => out.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_is_replaced_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "old").unwrap();
        let mut output = Output::open(Some(&path)).unwrap();
        output.write_all(b"half").unwrap();
        output.discard();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        let mut output = Output::open(Some(&path)).unwrap();
        output.write_all(b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        output.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(Output::open(Some(folder.path())).is_err());
        assert!(Output::open(Some(&folder.path().join("none/a.csv"))).is_err());
    }
}
