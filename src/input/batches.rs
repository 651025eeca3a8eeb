//! Texts read and worked on by many threads, handed over one by one in the order of their sources.
//!
//! A batch of sources at a time is read, decoded and worked on, a document wholly by one thread, and what came of it is
//! handed over before the next batch begins. So no more texts are held than there are threads, and no more results than
//! a batch has; the order is that of the sources whatever the number of threads.

use super::{Document, Problem, Source, unreadable};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::io;
use std::num::NonZeroUsize;
use xxhash_rust::xxh3::xxh3_128;

/// Documents of a batch for each thread: enough that waiting for the last of them costs little.
const BATCH: usize = 64;

/// What came of one source: the hash of its bytes, where it has any, and the result of the work.
type Outcome<R> = (Option<u128>, Result<R, Problem>);

/// Does `work` on the text of each source and hands what comes of it to `take`; a text with the same bytes as one
/// before is left out. The only errors are those of `take`, and of a system that gives no threads.
pub fn each_text<R: Send>(
    sources: &[Source],
    threads: NonZeroUsize,
    work: impl Fn(Document) -> R + Sync,
    mut take: impl FnMut(Result<R, Problem>) -> io::Result<()>,
) -> io::Result<()> {
    let mut seen = FxHashSet::default();
    let mut give = |outcome: Option<Outcome<R>>, seen: &mut FxHashSet<u128>| match outcome {
        Some((hash, result)) if hash.is_none_or(|hash| seen.insert(hash)) => take(result),
        _ => Ok(()),
    };
    let threads = threads.get().min(sources.len());
    if threads < 2 {
        return sources.iter().try_for_each(|source| {
            let outcome = read(source, &seen, &work);
            give(outcome, &mut seen)
        });
    }
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(io::Error::other)?;
    for batch in sources.chunks(BATCH * threads) {
        let outcomes: Vec<_> = pool.install(|| batch.par_iter().map(|source| read(source, &seen, &work)).collect());
        for outcome in outcomes {
            give(outcome, &mut seen)?;
        }
    }
    Ok(())
}

/// Reads one source and does the work; `None` where a text with the same bytes is known already.
fn read<R>(source: &Source, seen: &FxHashSet<u128>, work: impl Fn(Document) -> R) -> Option<Outcome<R>> {
    let path = source.path();
    let bytes = match source.bytes() {
        Ok(bytes) => bytes,
        Err(error) => return Some((None, Err(unreadable(&path, &error)))),
    };
    let hash = xxh3_128(&bytes);
    if seen.contains(&hash) {
        return None;
    }
    Some((Some(hash), Document::hashed(&path, bytes, hash).map(work)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// What is handed over, by so many threads: a text, or the path of a problem.
    fn told(sources: &[Source], threads: usize) -> Vec<String> {
        let mut out = Vec::new();
        let threads = NonZeroUsize::new(threads).unwrap();
        each_text(
            sources,
            threads,
            |document| document.text,
            |result| {
                out.push(result.unwrap_or_else(|problem| problem.path));
                Ok(())
            },
        )
        .unwrap();
        out
    }

    #[test]
    fn order_and_twins_do_not_depend_on_the_threads() {
        let root = std::env::temp_dir().join(format!("cqc-scan-batches-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        // Every third text is one that was there before; one is no text, and one is not there.
        let mut sources = Vec::new();
        let mut wanted = Vec::new();
        for n in 0..400 {
            let path = root.join(format!("{n:03}.txt"));
            let text = if n % 3 == 2 { n / 9 * 3 } else { n };
            fs::write(&path, text.to_string()).unwrap();
            if n % 3 != 2 {
                wanted.push(n.to_string());
            }
            sources.push(Source::File(path));
        }
        for (name, bytes) in [("a.txt", &b"a\0b"[..]), ("b.txt", b"a\0b")] {
            fs::write(root.join(name), bytes).unwrap();
            sources.push(Source::File(root.join(name)));
        }
        sources.push(Source::File(root.join("none.txt")));
        wanted.push(root.join("a.txt").to_string_lossy().into_owned());
        wanted.push(root.join("none.txt").to_string_lossy().into_owned());
        for threads in [1, 2, 5] {
            assert_eq!(told(&sources, threads), wanted, "{threads} threads");
        }
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn the_first_error_of_writing_ends_the_work() {
        let sources = vec![Source::File("none-a.txt".into()), Source::File("none-b.txt".into())];
        for threads in [1, 2] {
            let mut count = 0;
            let ended = each_text(
                &sources,
                NonZeroUsize::new(threads).unwrap(),
                |_| (),
                |_| {
                    count += 1;
                    Err(io::Error::from(io::ErrorKind::BrokenPipe))
                },
            );
            assert_eq!(ended.map_err(|e| e.kind()), Err(io::ErrorKind::BrokenPipe));
            assert_eq!(count, 1);
        }
    }
}
