//! Records from texts and from files of records, each document once.
//!
//! A text beats an older record of its path. Of records with the same bytes behind them the one whose path comes first
//! stays, as of texts with the same bytes the first is read: so documents that were read in parts give the same records
//! as documents that were read together.

use crate::model::Record;
use rustc_hash::FxHashSet;
use std::path::{Component, Path, PathBuf};

/// What texts from standard input are called: two of them need not be the same document.
const STDIN: &str = "-";

/// Records on their way into one set. See the module's beginning.
#[derive(Default, Debug)]
pub struct Pool {
    records: Vec<Record>,
    older: Vec<Record>,
}

impl Pool {
    /// Takes the record of a text that was read just now.
    pub fn add_text(&mut self, record: Record) {
        self.records.push(record);
    }

    /// Takes a record that was written before.
    pub fn add_record(&mut self, record: Record) {
        self.older.push(record);
    }

    /// The records that count, by path. `texts` are the paths of all the texts there are, read twice or not.
    pub fn into_records(self, texts: &[String]) -> Vec<Record> {
        let texts: FxHashSet<PathBuf> = texts.iter().map(|path| plain(path)).collect();
        let older = self
            .older
            .into_iter()
            .filter(|record| record.path == STDIN || !texts.contains(&plain(&record.path)));
        let mut records = self.records;
        records.extend(older);
        records.sort_by(|a, b| (&a.path, &a.hash).cmp(&(&b.path, &b.hash)));
        let mut seen = FxHashSet::default();
        records.retain(|record| seen.insert(record.hash.clone()));
        records
    }
}

/// A path without the `./` that it may be given with.
fn plain(path: &str) -> PathBuf {
    Path::new(path)
        .components()
        .filter(|part| *part != Component::CurDir)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::record;

    fn told(path: &str, hash: &str) -> Record {
        Record {
            hash: hash.to_owned(),
            ..record(path, "Limes Surgery")
        }
    }

    /// Texts and older records as `path#hash`, and those that count, in order.
    const CASES: &[(&[&str], &[&str], &[&str])] = &[
        (&["b#1", "a#2"], &["c#3"], &["a#2", "b#1", "c#3"]),
        // A text beats an older record of its path, however the path is written.
        (&["a#2"], &["a#1"], &["a#2"]),
        (&["./n/a#2"], &["n/a#1"], &["./n/a#2"]),
        // What comes from standard input may be another document each time.
        (&["-#2"], &["-#1"], &["-#1", "-#2"]),
        // The same bytes count once, under the first of their paths.
        (&["b#1"], &["a#1"], &["a#1"]),
        (&["a#1"], &["a#1", "b#1"], &["a#1"]),
        (&[], &["b#1", "a#1", "a#1"], &["a#1"]),
        // A text that took the place of another.
        (&["a#2", "b#1"], &["a#1"], &["a#2", "b#1"]),
        // Two records of one path: neither is known to be the older.
        (&[], &["a#2", "a#1"], &["a#1", "a#2"]),
    ];

    #[test]
    fn each_document_counts_once() {
        for (texts, older, wanted) in CASES {
            let parted = |told: &str| told.split_once('#').map(|(p, h)| (p.to_owned(), h.to_owned())).unwrap();
            let mut pool = Pool::default();
            let mut paths = Vec::new();
            for (path, hash) in texts.iter().map(|t| parted(t)) {
                pool.add_text(told(&path, &hash));
                paths.push(path);
            }
            older
                .iter()
                .map(|t| parted(t))
                .for_each(|(p, h)| pool.add_record(told(&p, &h)));
            let kept: Vec<String> = pool
                .into_records(&paths)
                .iter()
                .map(|r| format!("{}#{}", r.path, r.hash))
                .collect();
            assert_eq!(&kept, wanted);
        }
    }
}
