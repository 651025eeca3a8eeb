//! Nothing out of a document or a file name commands a terminal: end to end, in every format.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use serde_json::Value;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A text whose every fact carries something that a terminal obeys.
const EVIL: &str = "\u{1b}]0;owned\u{7}CQC rates Elm\u{1b}[2J Row\u{202e} Surgery inadequate\n\nPublished: 3 May 2022\n\n\
    Elm Row Surgery\u{9d} in Sel\u{8}by has been rated \u{1b}[8minadequate overall by the CQC, down from good\u{9b}2J.\r\n\r\n\
    Inspectors found that medicines\u{1b}c were not \u{2066}stored\u{2069} safely and staff had not been trained.\u{7f}\n";

struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("cqc-scan-terminal-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn with(self, name: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>) -> Folder {
        fs::write(self.0.join(name.as_ref()), bytes).unwrap();
        self
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cqc-scan"));
        command.args(args).arg(&self.0).stdin(Stdio::null()).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The characters that a terminal obeys, colours of our own left out.
fn commands(shown: &[u8]) -> Vec<char> {
    let shown = String::from_utf8(shown.to_vec()).unwrap();
    let mut parts = shown.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let colour = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match colour.strip_prefix('m') {
            Some(rest) => plain.push_str(rest),
            None => plain.push('\u{1b}'),
        }
    }
    let obeyed =
        |c: &char| c.is_control() && *c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    plain.chars().filter(obeyed).collect()
}

const ALL: &str = "documents,practices,inspections,ratings,changes,timeline,findings,actions,unresolved,records";

#[test]
fn what_a_document_holds_does_not_reach_the_terminal() {
    let folder = Folder::new("text").with("evil.txt", EVIL);
    for args in [
        &["--show", ALL][..],
        &["--show", ALL, "--color", "always"],
        &["--show", ALL, "--width", "40"],
        &["--format", "markdown", "--show", "ratings,findings,documents"],
        &["--format", "csv", "--show", "ratings"],
        &["--explain"],
        &["--explain", "--color", "always"],
    ] {
        let output = folder.run(args);
        assert!(!output.stdout.is_empty(), "{args:?}");
        assert_eq!(commands(&output.stdout), [], "{args:?}");
        assert_eq!(commands(&output.stderr), [], "{args:?}");
    }
}

#[test]
fn json_escapes_what_it_cannot_hold() {
    let folder = Folder::new("json").with("evil.txt", EVIL);
    let output = folder.run(&["--format", "json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["ratings"][0]["practice"], "Elm Row Surgery");
    assert_eq!(told["ratings"][0]["rating"], "inadequate");
    let passage = told["ratings"][0]["evidence"][0]["text"].as_str().unwrap();
    assert!(EVIL.contains(passage), "{passage:?}");
    assert!(!output.stdout.iter().any(|b| *b < b'\n'), "raw control characters");
    assert!(!output.stdout.contains(&0x1b), "a raw escape");
}

/// Names of files hold anything but a slash and a zero.
#[cfg(unix)]
#[test]
fn a_file_name_may_hold_anything() {
    use std::os::unix::ffi::OsStringExt;
    let rated = "Elm Row Surgery in Selby has been rated good by the CQC.\n";
    let names: [&[u8]; 5] = [
        b"line\nbreak.txt",
        b"esc\x1b]0;owned\x07.txt",
        b"not-utf-8-\xff\xfe.txt",
        "turned\u{202e}txt.txt".as_bytes(),
        b"-o quotes\"';=cmd|.txt",
    ];
    let mut folder = Folder::new("names").with("broken\x1b[2J.txt", b"%PDF-1.7");
    for (n, name) in names.iter().enumerate() {
        // Two files with the same bytes would count once.
        folder = folder.with(OsString::from_vec(name.to_vec()), format!("{rated}{n}\n"));
    }
    let output = folder.run(&["--show", "documents,ratings"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(commands(&output.stdout), []);
    assert_eq!(commands(&output.stderr), []);
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1);
    let output = folder.run(&["--format", "json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["documents"].as_array().unwrap().len(), names.len());
}
