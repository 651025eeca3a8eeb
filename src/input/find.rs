//! PATHs to sources: folders are walked, patterns that the shell left alone are expanded.

use super::{Found, Problem, Source, has_extension};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The ending of the files that are read in a folder.
const TEXT: &str = "txt";

/// The files that hold records.
const RECORDS: &[&str] = &["jsonl"];

/// What holds other data, and is never read as a text.
const DATA: &[&str] = &["json"];

/// All that the paths name, in the order of the names, each once; and what could not be found. In folders, files with
/// these endings are read beside `.txt`.
pub fn sources(paths: &[String], endings: &[String]) -> Found {
    let plain = endings
        .iter()
        .map(|ending| ending.trim_start_matches('.').to_lowercase());
    let endings: Vec<String> = std::iter::once(TEXT.to_owned()).chain(plain).collect();
    let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
    let mut found = Found::default();
    for path in paths {
        add(path, &endings, &mut found);
    }
    found.texts.sort_by_cached_key(Source::path);
    found.texts.dedup();
    found.records.sort();
    found.records.dedup();
    found
}

fn add(path: &str, endings: &[&str], found: &mut Found) {
    let place = Path::new(path);
    if path == "-" {
        found.texts.push(Source::Stdin);
    } else if place.is_dir() {
        add_folder(path, endings, found);
    } else if place.exists() || !path.contains(['*', '?', '[']) {
        // A file that is not there is told of when it is read.
        match place.symlink_metadata() {
            Ok(_) => add_file(place, found),
            Err(error) => found.problems.push(super::unreadable(path, &error)),
        }
    } else {
        add_pattern(path, endings, found);
    }
}

/// A text, or records by the ending of its name.
fn add_file(place: &Path, found: &mut Found) {
    if has_extension(place, RECORDS) {
        found.records.push(place.to_owned());
    } else if has_extension(place, DATA) {
        found.problems.push(Problem::new(
            &place.to_string_lossy(),
            "of JSON only records can be read, a line each",
            super::records::REMEDY,
        ));
    } else {
        found.texts.push(Source::File(place.to_owned()));
    }
}

/// The texts in a folder and in the folders inside it; hidden ones and links are left alone, as ripgrep does.
fn add_folder(path: &str, endings: &[&str], found: &mut Found) {
    let before = found.len();
    let shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(shown) {
        match entry {
            Ok(entry) if entry.file_type().is_file() && has_extension(entry.path(), endings) => {
                add_file(entry.path(), found);
            }
            Ok(_) => {}
            Err(error) => {
                let path = error
                    .path()
                    .map_or(path.to_owned(), |p| p.to_string_lossy().into_owned());
                let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                found.problems.push(Problem::new(
                    &path,
                    format!("it cannot be searched ({cause})"),
                    "check its permissions",
                ));
            }
        }
    }
    if found.len() == before {
        found.problems.push(Problem::new(
            path,
            format!("there is no .{} file in this folder", endings.join(" or .")),
            "name the files themselves, or their ending with --ext",
        ));
    }
}

fn add_pattern(pattern: &str, endings: &[&str], found: &mut Found) {
    let paths = match glob::glob(pattern) {
        Ok(paths) => paths,
        Err(error) => {
            let cause = format!("there is no such file, and as a pattern it is wrong ({})", error.msg);
            return found.problems.push(Problem::new(pattern, cause, "check the path"));
        }
    };
    let mut none = true;
    for path in paths.flatten() {
        none = false;
        add(&path.to_string_lossy(), endings, found);
    }
    if none {
        found.problems.push(Problem::new(
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
            "in/g.json",
        ] {
            fs::write(root.join(file), file).unwrap();
        }
        let at = |path: &str| root.join(path).to_string_lossy().into_owned();
        for (paths, endings, wanted, problems) in [
            (&["in"][..], "", &["in/a.TXT", "in/b.txt", "in/deep/c.txt"][..], 0),
            (
                &["in/b.txt", "in", "in/b.txt"],
                "",
                &["in/a.TXT", "in/b.txt", "in/deep/c.txt"],
                0,
            ),
            (&["in/*.txt"], "", &["in/b.txt"], 0),
            (&["in/e.md"], "", &["in/e.md"], 0),
            (&["in"], "md", &["in/a.TXT", "in/b.txt", "in/deep/c.txt", "in/e.md"], 0),
            (
                &["in"],
                ".MD jsonl",
                &["in/a.TXT", "in/b.txt", "in/deep/c.txt", "in/e.md", "in/f.jsonl"],
                0,
            ),
            (&["in/f.jsonl"], "", &["in/f.jsonl"], 0),
            (&["in/g.json"], "", &[], 1),
            (&["empty"], "", &[], 1),
            (&["in/*.nothing"], "", &[], 1),
            (&["in/no.txt", "in/b.txt"], "", &["in/b.txt"], 1),
        ] {
            let paths: Vec<String> = paths.iter().map(|p| at(p)).collect();
            let endings: Vec<String> = endings.split_whitespace().map(str::to_owned).collect();
            let found = sources(&paths, &endings);
            let records = found.records.iter().map(|p| p.to_string_lossy().into_owned());
            assert_eq!(
                found.texts.iter().map(Source::path).chain(records).collect::<Vec<_>>(),
                wanted.iter().map(|p| at(p)).collect::<Vec<_>>()
            );
            assert_eq!(found.problems.len(), problems, "{:?}", found.problems);
        }
        fs::remove_dir_all(root).unwrap();
    }
}
