//! The README against the program: its examples, its options, its tables and their columns.
#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop the test"
)]

use clap::CommandFactory;
use cqc_scan::cli::Args;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Programs whose commands are run by a test.
const OURS: [&str; 3] = ["cargo", "cqc-scan", "jq"];

/// Programs whose own options the README names.
const OTHERS: [&str; 10] = [
    "cargo",
    "jq",
    "find",
    "xargs",
    "sqlite3",
    "sort",
    "grep",
    "cmp",
    "mkdir",
    "pdftotext",
];

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

/// A fenced block: its language, the comment right above it, its lines.
struct Block {
    language: String,
    comment: Option<String>,
    lines: Vec<String>,
}

impl Block {
    /// Whether it is to be run: a script, or commands after `$ ` with what they print.
    fn runs(&self) -> bool {
        matches!(self.language.as_str(), "sh" | "console") && self.needs().is_none()
    }

    /// The program without which it cannot be run, which may be absent.
    fn needs(&self) -> Option<&str> {
        self.comment
            .as_deref()?
            .strip_prefix("<!-- not run: needs ")?
            .strip_suffix(" -->")
    }

    fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// Each command of a console, with what it prints; a command goes on in lines that begin with `> `.
    fn exchanges(&self) -> Vec<(String, String)> {
        let mut exchanges: Vec<(String, String)> = Vec::new();
        for line in &self.lines {
            match (line.strip_prefix("$ "), line.strip_prefix("> "), exchanges.last_mut()) {
                (Some(command), ..) => exchanges.push((command.to_owned(), String::new())),
                (_, Some(more), Some((command, _))) => command.push_str(&format!("\n{more}")),
                (_, _, Some((_, printed))) => printed.push_str(&format!("{line}\n")),
                (_, _, None) => panic!("a console begins with a command, not with {line}"),
            }
        }
        exchanges
    }
}

fn blocks(readme: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut above = None;
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            blocks.push(Block {
                language: language.to_owned(),
                comment: above.take(),
                lines: lines
                    .by_ref()
                    .take_while(|line| *line != "```")
                    .map(str::to_owned)
                    .collect(),
            });
        }
        above = line.starts_with("<!--").then(|| line.to_owned());
    }
    blocks
}

/// Whether jq is installed.
fn has_jq() -> bool {
    let told = Command::new("jq").arg("--version").output().is_ok();
    if !told {
        eprintln!("jq is not installed: the README's filters for it are not run");
    }
    told
}

/// A folder with what a reader has at hand, gone when the test is over.
struct Desk(PathBuf);

impl Desk {
    fn new(test: &str) -> Desk {
        let desk = std::env::temp_dir().join(format!("cqc-scan-readme-{}-{test}", std::process::id()));
        fs::create_dir_all(desk.join("fixtures")).unwrap();
        for entry in fs::read_dir(format!("{ROOT}/fixtures")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), desk.join("fixtures").join(entry.file_name())).unwrap();
        }
        Desk(desk)
    }

    /// What a script prints that ends well.
    fn run(&self, script: &str) -> String {
        let binary = PathBuf::from(env!("CARGO_BIN_EXE_cqc-scan"));
        let mut path = std::ffi::OsString::from(binary.parent().unwrap());
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        // Nothing but a Rust toolchain may be needed for the tests: without jq its filters are left out, and said so, while
        // what is piped into them is still run.
        let whole = if has_jq() {
            script.to_owned()
        } else {
            format!("jq() {{ cat > /dev/null; }}\n{script}")
        };
        let mut command = Command::new("sh");
        command
            .args(["-e", "-c", &whole])
            .env("PATH", path)
            .env("HOME", &self.0);
        self.finish(command.current_dir(&self.0), script)
    }

    /// A command of cargo: what it runs is run, without building it once more; of one that only builds, tests or
    /// measures, which `.ci/run` does, cargo is asked whether it knows the options.
    fn cargo(&self, line: &str) {
        let (line, _) = line.split_once(" #").unwrap_or((line, ""));
        let (line, after) = line.split_once(" -- ").unwrap_or((line, ""));
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        if words.first() == Some(&"run") {
            self.run(&format!("cqc-scan {after}"));
        }
        let mut command = Command::new(env!("CARGO"));
        self.finish(command.args(words).arg("--help").current_dir(ROOT), line);
    }

    fn finish(&self, command: &mut Command, script: &str) -> String {
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS"] {
            command.env_remove(name);
        }
        let output = command.stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "README.md: {script}\n{said}");
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
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
fn every_command_runs_and_prints_what_is_shown() {
    let desk = Desk::new("commands");
    for block in blocks(&readme()).iter().filter(|block| block.runs()) {
        if block.language == "console" {
            for (command, wanted) in block.exchanges() {
                let printed = desk.run(&command);
                if has_jq() || !command.contains("jq ") {
                    assert_eq!(wanted, printed, "left: README.md, right: {command}");
                }
            }
            continue;
        }
        let (cargo, others): (Vec<_>, Vec<_>) = block.lines.iter().partition(|line| line.starts_with("cargo "));
        for line in cargo {
            desk.cargo(line);
        }
        desk.run(&others.iter().map(|line| format!("{line}\n")).collect::<String>());
    }
}

/// So that no command stands where it is not run.
#[test]
fn commands_stand_in_blocks_that_are_run() {
    let readme = readme();
    let blocks = blocks(&readme);
    assert!(blocks.iter().filter(|block| block.runs()).count() > 5);
    for block in &blocks {
        if let Some(program) = block.needs() {
            assert!(
                block.text().contains(program) && !OURS.contains(&program),
                "{program}: {}",
                block.text()
            );
        } else if !block.runs() {
            let command = block
                .lines
                .iter()
                .find(|line| OURS.iter().any(|name| line.starts_with(&format!("{name} "))));
            assert_eq!(command, None, "in a block of {:?}", block.language);
        }
    }
    let prose: String = readme.split("```").step_by(2).collect();
    for inline in code(&prose) {
        let command = OURS.iter().any(|name| inline.starts_with(&format!("{name} ")));
        assert!(!command, "{inline} is not in a block");
    }
}

#[test]
fn every_passage_shown_is_evidence_of_the_program() {
    let readme = readme();
    let shown = blocks(&readme).into_iter().filter(|block| block.language == "json");
    for block in shown {
        let shown: Value = serde_json::from_str(&block.text()).unwrap();
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
        assert!(readme.contains(&command), "README.md does not say {command}");
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
