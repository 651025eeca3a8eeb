//! PATHs from a list, for more of them than a command line takes.

use super::{Problem, Source};
use std::path::Path;

/// The paths in a file, or in standard input if that is `-`: one a line, or each before a NUL as `find -print0` has it.
pub fn listed(list: &str, nul: bool) -> Result<Vec<String>, Problem> {
    let source = match list {
        "-" => Source::Stdin,
        path => Source::File(Path::new(path).to_owned()),
    };
    let bytes = source.bytes().map_err(|error| super::unreadable(list, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let cause = format!("this list of paths is not UTF-8 (byte {at})");
        Problem::new(list, cause, "rename the files in question")
    })?;
    let paths = paths(&text, nul);
    if paths.is_empty() {
        return Err(Problem::new(list, "this list names no file", "check what wrote it"));
    }
    if source == Source::Stdin && paths.iter().any(|path| path == "-") {
        let cause = "standard input gave this list and cannot give a text too";
        return Err(Problem::new(list, cause, "leave - out of the list"));
    }
    Ok(paths)
}

fn paths(text: &str, nul: bool) -> Vec<String> {
    let paths: Vec<&str> = if nul {
        text.split('\0').collect()
    } else {
        text.lines().collect()
    };
    let named = paths.into_iter().filter(|path| !path.is_empty());
    named.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_path_a_line_or_between_nuls() {
        assert_eq!(paths("a.txt\r\n\nb c.txt\n", false), ["a.txt", "b c.txt"]);
        assert_eq!(paths("a\nb.txt\0 c.txt\0", true), ["a\nb.txt", " c.txt"]);
    }

    #[test]
    fn what_is_no_list_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list").to_string_lossy().into_owned();
        for (bytes, said) in [
            (&b"\n\n"[..], "this list names no file; check what wrote it"),
            (
                b"a\xe9.txt",
                "this list of paths is not UTF-8 (byte 1); rename the files in question",
            ),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(listed(&path, false).unwrap_err().to_string(), format!("{path}: {said}"));
        }
        let none = folder.path().join("none").to_string_lossy().into_owned();
        assert_eq!(
            listed(&none, false).unwrap_err().to_string(),
            format!("{none}: there is no such file or folder; check the path")
        );
    }
}
