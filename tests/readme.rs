//! The README tells the truth: its example is what the program prints, its options and columns are those there are.

#![allow(clippy::unwrap_used, clippy::panic)] // a test stops at what it did not expect

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

const README: &str = include_str!("../README.md");

fn run(args: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_cqc-scan"))
        .args(args)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn the_example_is_what_the_program_prints() {
    let mark = "<!-- example: ";
    let rest = &README[README.find(mark).unwrap() + mark.len()..];
    let args: Vec<&str> = rest[..rest.find(" -->").unwrap()].split(' ').collect();
    let block = &rest[rest.find("```text\n").unwrap() + 8..];
    let block = &block[..block.find("```").unwrap()];
    let (command, printed) = block.split_once('\n').unwrap();
    assert_eq!(command, format!("$ cqc-scan {}", args.join(" ")));
    let trim = |s: &str| {
        s.lines()
            .map(str::trim_end)
            .collect::<Vec<_>>()
            .join("\n")
            .trim_end()
            .to_owned()
    };
    assert_eq!(trim(printed), trim(&run(&args)));
}

#[test]
fn the_options_are_those_of_the_help() {
    let options = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .filter(|w| w.starts_with("--") && w.len() > 2 && w.as_bytes()[2] != b'-')
            .map(str::to_owned)
            .collect()
    };
    let table = &README[README.find("## Options").unwrap()..README.find("## The JSON").unwrap()];
    assert_eq!(options(table), options(&run(&["--help"])));
}

#[test]
fn the_columns_are_those_of_the_output() {
    let all = "documents,practices,inspections,ratings,changes,timeline,findings,actions,unresolved,records";
    let output: Value = serde_json::from_str(&run(&["--format", "json", "--show", all, "fixtures"])).unwrap();
    for table in all.split(',') {
        let rows = output[table].as_array().unwrap();
        let Some(first) = rows.first() else { continue };
        let columns: Vec<&str> = first
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .filter(|k| *k != "evidence")
            .collect();
        let mut want: Vec<&str> = columns.clone();
        want.sort_unstable();
        let line = README
            .lines()
            .find(|l| l.starts_with(&format!("| `{table}` | ")))
            .unwrap_or_else(|| panic!("no {table}"));
        let mut told: Vec<&str> = line.split('`').skip(3).step_by(2).collect();
        told.sort_unstable();
        assert_eq!(told, want, "{table}");
    }
}
