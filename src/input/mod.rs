//! From PATHs to texts: files, folders, patterns and standard input.
//!
//! ```
//! use cqc_scan::input::sources;
//! let found = sources(&["no/such/file.txt".to_owned()], &[]);
//! assert!(found.texts.is_empty());
//! assert_eq!(found.problems[0].to_string(), "no/such/file.txt: there is no such file or folder; check the path");
//! ```
//!
//! What cannot be read is a [`Problem`] with its path, cause and remedy, and harms nothing else. Documents come in the
//! order of their paths, whatever the order of the arguments; a path or a text that was there before is left out.
//! [`records`] reads what an earlier run wrote, and a [`Pool`] decides which of several tellings of a document counts.

mod batches;
mod decode;
mod find;
mod list;
mod pool;
pub mod records;

pub use batches::each_text;
pub use find::sources;
pub use list::listed;
pub use pool::Pool;

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_128;

/// Why a path gave no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The path, as it was given or found.
    pub path: String,
    /// What is wrong with it.
    pub cause: String,
    /// What can be done about it.
    pub remedy: String,
}

impl Problem {
    fn new(path: &str, cause: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem {
            path: path.to_owned(),
            cause: cause.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.path, self.cause, self.remedy)
    }
}

/// A text to read, known by its path.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Source {
    /// Standard input, `-`.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// What PATHs name.
#[derive(Default, Debug)]
pub struct Found {
    /// The texts, in the order of their paths.
    pub texts: Vec<Source>,
    /// The files of records that earlier runs wrote.
    pub records: Vec<PathBuf>,
    /// What could not be found.
    pub problems: Vec<Problem>,
}

impl Found {
    fn len(&self) -> usize {
        self.texts.len() + self.records.len() + self.problems.len()
    }
}

impl Source {
    /// The path as it stands in the output.
    pub fn path(&self) -> String {
        match self {
            Source::Stdin => "-".to_owned(),
            Source::File(path) => path.to_string_lossy().into_owned(),
        }
    }

    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        match self {
            Source::Stdin => {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            Source::File(path) => std::fs::read(path),
        }
    }
}

/// A decoded text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The path as it stands in the output.
    pub path: String,
    /// The text, a byte order mark included, so that offsets are those of the file.
    pub text: String,
    /// The 128-bit xxh3 hash of the bytes, in hexadecimal.
    pub hash: String,
}

impl Document {
    /// The text that these bytes hold, in whatever encoding; what is no text is a problem of `path`.
    pub fn of(path: &str, bytes: Vec<u8>) -> Result<Document, Problem> {
        let hash = xxh3_128(&bytes);
        Document::hashed(path, bytes, hash)
    }

    fn hashed(path: &str, bytes: Vec<u8>, hash: u128) -> Result<Document, Problem> {
        decode::text(path, bytes).map(|text| Document {
            path: path.to_owned(),
            text,
            hash: format!("{hash:032x}"),
        })
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Problem {
    let (cause, remedy) = match error.kind() {
        std::io::ErrorKind::NotFound => ("there is no such file or folder".to_owned(), "check the path"),
        std::io::ErrorKind::PermissionDenied => {
            ("you may not read it".to_owned(), "ask its owner for permission to read")
        }
        _ => (
            format!("it cannot be read ({error})"),
            "check that it is a file on a disk that works",
        ),
    };
    Problem::new(path, cause, remedy)
}

fn has_extension(path: &Path, wanted: &[&str]) -> bool {
    let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    extension.is_some_and(|e| wanted.contains(&e.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Error, ErrorKind};

    /// Word for word, and here because tests may run as a user who may read everything.
    #[test]
    fn what_the_system_refuses_is_told_with_the_remedy() {
        for (error, said) in [
            (
                Error::from(ErrorKind::NotFound),
                "a.txt: there is no such file or folder; check the path",
            ),
            (
                Error::from(ErrorKind::PermissionDenied),
                "a.txt: you may not read it; ask its owner for permission to read",
            ),
            (
                Error::other("input/output error"),
                "a.txt: it cannot be read (input/output error); check that it is a file on a disk that works",
            ),
        ] {
            assert_eq!(unreadable("a.txt", &error).to_string(), said);
        }
    }
}
