//! The README against the program: its examples, its options, its tables and their columns.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use clap::CommandFactory;
use cqc_scan::cli::Args;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Programs whose own options the README names.
const OTHERS: [&str; 2] = ["cargo", "jq"];

/// Two documents that contradict each other, so that `unresolved` has a row however well fixtures are read.
const SIDES: [(&str, &str); 2] = [("good", "a.txt"), ("inadequate", "b.txt")];

fn readme() -> String {
    fs::read_to_string(format!("{ROOT}/README.md")).unwrap()
}

/// What the program prints when it is run at the root of the repository, in a pipe.
fn printed(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cqc-scan"));
    command.args(args).current_dir(ROOT).stdin(Stdio::null());
    for name in ["NO_COLOR", "TERM", "COLUMNS"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&printed(&[&["--format", "json"], args].concat())).unwrap()
}

/// The contents of the fenced blocks that follow `<!-- marker: ... -->`, one block after each.
fn marked(readme: &str, marker: &str) -> Vec<String> {
    let blocks: Vec<String> = readme
        .split(&format!("<!-- {marker}:"))
        .skip(1)
        .map(|rest| {
            let mut lines = rest.lines().skip(1);
            assert!(
                lines.next().is_some_and(|line| line.starts_with("```")),
                "no block after the marker {marker}"
            );
            lines
                .take_while(|line| !line.starts_with("```"))
                .map(|line| format!("{line}\n"))
                .collect()
        })
        .collect();
    assert!(!blocks.is_empty(), "no marker {marker} in the README");
    blocks
}

/// The long options of a text.
fn options(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|word| word.len() > 2 && word.starts_with("--") && word.as_bytes()[2].is_ascii_lowercase())
        .map(str::to_owned)
        .collect()
}

/// The README without the commands of other programs; what follows a lone `--` in them is ours again.
fn without_others(readme: &str) -> String {
    let pieces = readme.split_inclusive(['\n', '`', '|', '(', ')']);
    let ours = pieces.map(|piece| {
        let first = piece.split_whitespace().next().unwrap_or("").trim_end_matches('`');
        match piece.split_once(" -- ") {
            Some((_, after)) if OTHERS.contains(&first) => after,
            None if OTHERS.contains(&first) => "\n",
            _ => piece,
        }
    });
    ours.collect()
}

/// The cells of the README's table whose head begins so, by the name in its first column.
fn table(readme: &str, head: &str) -> BTreeMap<String, Vec<String>> {
    let mut lines = readme.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    let rows: BTreeMap<_, _> = std::iter::from_fn(|| lines.next().filter(|line| line.starts_with('|')))
        .map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned());
            (cells.next().unwrap().replace('`', ""), cells.collect())
        })
        .collect();
    assert!(!rows.is_empty(), "no table {head} in the README");
    rows
}

/// What stands between backticks.
fn code(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn keys(row: &Value) -> BTreeSet<String> {
    row.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn every_example_is_what_the_program_prints() {
    for block in marked(&readme(), "example") {
        let (command, wanted) = block.split_once('\n').unwrap();
        let args = command.strip_prefix("$ cqc-scan ").unwrap();
        let args: Vec<&str> = args.split_whitespace().collect();
        assert_eq!(wanted, printed(&args), "left: README.md, right: {command}");
    }
}

#[test]
fn every_excerpt_stands_in_what_the_program_prints() {
    for block in marked(&readme(), "excerpt") {
        let (command, wanted) = block.split_once('\n').unwrap();
        let args: Vec<&str> = command
            .strip_prefix("$ cqc-scan ")
            .unwrap()
            .split_whitespace()
            .collect();
        let found = printed(&args);
        assert!(
            format!("\n{found}").contains(&format!("\n{wanted}")),
            "README.md, not in the output of {command}:\n{wanted}"
        );
    }
}

#[test]
fn every_passage_shown_is_evidence_of_the_program() {
    for block in marked(&readme(), "evidence") {
        let shown: Value = serde_json::from_str(&block).unwrap();
        let path = shown["path"].as_str().unwrap();
        let found = json(&["--show", "ratings", path]);
        let rows = found["ratings"].as_array().unwrap();
        let passages: Vec<&Value> = rows
            .iter()
            .flat_map(|row| row["evidence"].as_array().unwrap())
            .collect();
        assert!(
            passages.contains(&&shown),
            "README.md: {shown:#}\nprogram: {passages:#?}"
        );

        let text = fs::read_to_string(format!("{ROOT}/{path}")).unwrap();
        let at = |key: &str| usize::try_from(shown[key].as_u64().unwrap()).unwrap();
        assert_eq!(text[at("start")..at("end")], *shown["text"].as_str().unwrap());
        let command = format!(
            "tail -c +{} FILE | head -c {}",
            at("start") + 1,
            at("end") - at("start")
        );
        assert!(readme().contains(&command), "README.md does not say {command}");
    }
}

#[test]
fn the_readme_names_every_option_and_no_other() {
    let mut command = Args::command();
    command.build();
    let real: BTreeSet<String> = command
        .get_arguments()
        .filter_map(|arg| Some(format!("--{}", arg.get_long()?)))
        .collect();
    assert!(real.contains("--format") && real.contains("--help"), "{real:?}");

    let named = options(&without_others(&readme()));
    assert_eq!(named, real, "left: named in README.md, right: in the program");

    let listed: BTreeSet<String> = table(&readme(), "| option |").keys().flat_map(|k| options(k)).collect();
    assert_eq!(listed, real, "left: the README's table of options, right: the program");
}

#[test]
fn the_readme_names_the_values_of_every_option() {
    let tables = table(&readme(), "| table |");
    let listed = table(&readme(), "| option |");
    for arg in Args::command().get_arguments() {
        let values = arg.get_possible_values();
        let Some(long) = arg
            .get_long()
            .filter(|_| arg.get_action().takes_values() && !values.is_empty())
        else {
            continue;
        };
        let mut named = code(&listed[&format!("--{long}")].join(" "));
        if long == "show" {
            named = tables.keys().cloned().collect();
        }
        for value in values.iter().filter(|v| !v.is_hide_set()) {
            assert!(
                named.contains(value.get_name()),
                "README.md leaves out --{long} {}",
                value.get_name()
            );
        }
    }
}

#[test]
fn the_readme_lists_the_tables_and_columns_of_real_output() {
    let folder = std::env::temp_dir().join(format!("cqc-scan-readme-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (rating, name) in SIDES {
        let text = format!(
            "The Care Quality Commission has rated Anytown Surgery {rating} overall after an inspection on \
             8 October 2019.\n"
        );
        fs::write(folder.join(name), text).unwrap();
    }
    let listed = table(&readme(), "| table |");
    let names: Vec<&str> = listed.keys().map(String::as_str).collect();
    let found = json(&["--show", &names.join(","), "fixtures", folder.to_str().unwrap()]);
    fs::remove_dir_all(&folder).unwrap();

    for (name, cells) in &listed {
        let rows = found[name].as_array().unwrap();
        assert!(!rows.is_empty(), "no row in {name} to compare with");
        let wanted = code(cells.last().unwrap());
        for row in rows {
            assert_eq!(
                wanted,
                keys(row),
                "columns of {name}; left: README.md, right: the program"
            );
        }
    }
}

#[test]
fn options_of_other_programs_are_told_apart() {
    let text =
        "`cargo test --locked`, `--show`\ncargo run --release -- --width 80\ncqc-scan --format json | jq --raw\n";
    let ours: Vec<String> = options(&without_others(text)).into_iter().collect();
    assert_eq!(ours, ["--format", "--show", "--width"]);
}
