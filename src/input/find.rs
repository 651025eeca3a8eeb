//! PATHs to sources: folders are walked, patterns that the shell left alone are expanded.

use super::{Problem, Source, has_extension};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The files that are read in a folder.
const TEXTS: &[&str] = &["txt"];

/// What holds records or other data, and is never read as a text.
const DATA: &[&str] = &["json", "jsonl"];

/// All that the paths name, in the order of the names, each once; and what could not be found.
pub fn sources(paths: &[String]) -> (Vec<Source>, Vec<Problem>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        add(path, &mut found, &mut problems);
    }
    found.sort_by_cached_key(Source::path);
    found.dedup();
    (found, problems)
}

fn add(path: &str, found: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let place = Path::new(path);
    if path == "-" {
        found.push(Source::Stdin);
    } else if place.is_dir() {
        add_folder(path, found, problems);
    } else if has_extension(place, DATA) && place.exists() {
        problems.push(Problem::new(
            path,
            "records and other JSON are not read as texts",
            "give the texts that it was made from",
        ));
    } else if place.exists() || !path.contains(['*', '?', '[']) {
        // A file that is not there is told of when it is read.
        match place.symlink_metadata() {
            Ok(_) => found.push(Source::File(place.to_owned())),
            Err(error) => problems.push(super::unreadable(path, &error)),
        }
    } else {
        add_pattern(path, found, problems);
    }
}

/// The texts in a folder and in the folders inside it; hidden ones and links are left alone, as ripgrep does.
fn add_folder(path: &str, found: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let before = found.len() + problems.len();
    let shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(shown) {
        match entry {
            Ok(entry) if entry.file_type().is_file() && has_extension(entry.path(), TEXTS) => {
                found.push(Source::File(entry.into_path()));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error
                    .path()
                    .map_or(path.to_owned(), |p| p.to_string_lossy().into_owned());
                let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                problems.push(Problem::new(
                    &path,
                    format!("it cannot be searched ({cause})"),
                    "check its permissions",
                ));
            }
        }
    }
    if found.len() + problems.len() == before {
        problems.push(Problem::new(
            path,
            "there is no .txt file in this folder",
            "name the files themselves",
        ));
    }
}

fn add_pattern(pattern: &str, found: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let paths = match glob::glob(pattern) {
        Ok(paths) => paths,
        Err(error) => {
            let cause = format!("there is no such file, and as a pattern it is wrong ({})", error.msg);
            return problems.push(Problem::new(pattern, cause, "check the path"));
        }
    };
    let mut none = true;
    for path in paths.flatten() {
        none = false;
        add(&path.to_string_lossy(), found, problems);
    }
    if none {
        problems.push(Problem::new(
            pattern,
            "no file matches this pattern",
            "check the pattern",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn paths_become_sources_in_order_each_once() {
        let root = std::env::temp_dir().join(format!("cqc-scan-find-{}", std::process::id()));
        for folder in ["in/deep", "in/.hidden", "empty"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in [
            "in/b.txt",
            "in/a.TXT",
            "in/deep/c.txt",
            "in/.hidden/d.txt",
            "in/e.md",
            "in/f.jsonl",
        ] {
            fs::write(root.join(file), file).unwrap();
        }
        let at = |path: &str| root.join(path).to_string_lossy().into_owned();
        for (paths, wanted, problems) in [
            (&["in"][..], &["in/a.TXT", "in/b.txt", "in/deep/c.txt"][..], 0),
            (
                &["in/b.txt", "in", "in/b.txt"],
                &["in/a.TXT", "in/b.txt", "in/deep/c.txt"],
                0,
            ),
            (&["in/*.txt"], &["in/b.txt"], 0),
            (&["in/e.md"], &["in/e.md"], 0),
            (&["in/f.jsonl"], &[], 1),
            (&["empty"], &[], 1),
            (&["in/*.nothing"], &[], 1),
            (&["in/no.txt", "in/b.txt"], &["in/b.txt"], 1),
        ] {
            let paths: Vec<String> = paths.iter().map(|p| at(p)).collect();
            let (found, told) = sources(&paths);
            assert_eq!(
                found.iter().map(Source::path).collect::<Vec<_>>(),
                wanted.iter().map(|p| at(p)).collect::<Vec<_>>()
            );
            assert_eq!(told.len(), problems, "{told:?}");
        }
        fs::remove_dir_all(root).unwrap();
    }
}
