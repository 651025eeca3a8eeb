//! The binary as a user runs it.

#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// As plain as a document can be: how well texts are read is tested elsewhere.
const PLAIN: &str = "The Care Quality Commission has rated Anytown Surgery inadequate overall after an inspection on \
                     8 October 2019. It was previously rated good.\n";

/// A folder of its own for each test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("cqc-scan-cli-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn with(self, name: &str, text: impl AsRef<[u8]>) -> Folder {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cqc-scan"));
        command.args(args).current_dir(&self.0).stdin(Stdio::null());
        for name in ["NO_COLOR", "TERM", "COLUMNS"] {
            command.env_remove(name);
        }
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    fn run_with_input(&self, args: &[&str], input: &str) -> Output {
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stdout(output)))
}

#[test]
fn changes_and_timelines_are_printed_by_default() {
    let folder = Folder::new("default").with("a.txt", PLAIN);
    let output = folder.run(&["a.txt"]);
    let told = stdout(&output);
    assert!(
        told.contains("Rating changes: 1\n") && told.contains("Timeline: Anytown Surgery\n"),
        "{told}"
    );
    let change = told.lines().find(|line| line.starts_with('▼')).unwrap();
    for word in ["2019-10-08", "Anytown Surgery", "overall", "good", "inadequate"] {
        assert!(change.contains(word), "{change}");
    }
    assert!(
        !told.contains('\x1b') && told.lines().all(|line| line.chars().count() <= 120),
        "{told}"
    );
    assert_eq!((stderr(&output).as_str(), output.status.code()), ("", Some(0)));
}

#[test]
fn colour_is_a_choice_and_width_another() {
    let folder = Folder::new("colour").with("a.txt", PLAIN);
    let told = stdout(&folder.run(&["--color", "always", "--width", "60", "a.txt"]));
    assert!(told.contains("\x1b[38;5;196m▼\x1b[0m"), "{told}");
    let plain = stdout(&folder.run(&["--color", "never", "--width", "60", "a.txt"]));
    assert!(
        !plain.contains('\x1b') && plain.lines().all(|line| line.chars().count() <= 60),
        "{plain}"
    );
}

#[test]
fn json_is_one_object_with_every_table() {
    let folder = Folder::new("json").with("a.txt", PLAIN);
    let told = json(&folder.run(&["--format", "json", "a.txt"]));
    assert_eq!(
        (&told["schema"], &told["version"]),
        (&"cqc-scan/1".into(), &env!("CARGO_PKG_VERSION").into())
    );
    let tables = "documents practices inspections ratings changes timeline findings actions unresolved";
    for table in tables.split(' ') {
        assert!(told[table].is_array(), "{table}");
    }
    assert_eq!(told["documents"][0]["path"], "a.txt");
    let change = &told["changes"][0];
    assert_eq!(
        (&change["from"], &change["to"], &change["direction"]),
        (&"good".into(), &"inadequate".into(), &"down".into())
    );
    let passage = &told["ratings"][0]["evidence"][0];
    let at = |key: &str| usize::try_from(passage[key].as_u64().unwrap()).unwrap();
    assert_eq!(PLAIN[at("start")..at("end")], *passage["text"].as_str().unwrap());
}

#[test]
fn the_tables_shown_are_those_asked_for() {
    let folder = Folder::new("show").with("a.txt", PLAIN);
    let told = json(&folder.run(&["--format", "json", "--show", "ratings,actions", "a.txt"]));
    let keys: Vec<&String> = told.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 4, "{keys:?}");
    assert_eq!(told["actions"], serde_json::json!([]));
    let lines = stdout(&folder.run(&["--format", "jsonl", "--show", "ratings", "a.txt"]));
    let tables: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["table"].clone())
        .collect();
    assert_eq!(tables, ["meta", "ratings"]);
    let output = folder.run(&["--show", "actions", "a.txt"]);
    assert_eq!(
        (stdout(&output).as_str(), stderr(&output).as_str()),
        ("", "cqc-scan: nothing for actions in 1 document\n")
    );
}

#[test]
fn records_are_lines_and_the_same_in_json() {
    let folder = Folder::new("records")
        .with("a.txt", PLAIN)
        .with("b.txt", format!("{PLAIN}Again.\n"));
    let lines = stdout(&folder.run(&["--format", "jsonl", "--show", "records", "b.txt", "a.txt"]));
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["table"], "meta");
    let whole = json(&folder.run(&["--format", "json", "--show", "records", "a.txt", "b.txt"]));
    for (line, record) in lines[1..].iter().zip(whole["records"].as_array().unwrap()) {
        let mut line = line.clone();
        assert_eq!(line.as_object_mut().unwrap().remove("table"), Some("records".into()));
        assert_eq!(&line, record);
        assert_eq!(line["hash"].as_str().map(str::len), Some(32));
    }
    assert_eq!((lines.len(), &lines[1]["path"]), (3, &"a.txt".into()));
}

#[test]
fn folders_patterns_and_repeats_give_each_text_once() {
    let folder = Folder::new("folder")
        .with("news/b.txt", PLAIN)
        .with("news/deep/c.txt", "Nothing here.\n")
        .with("news/notes.md", "Not a text by its name.\n")
        .with("copy.txt", PLAIN);
    let paths = |args: &[&str]| {
        let output = folder.run(&[&["--format", "json", "--show", "documents"], args].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let rows = json(&output)["documents"].as_array().unwrap().clone();
        rows.iter()
            .map(|row| row["path"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&["news"]), ["news/b.txt", "news/deep/c.txt"]);
    assert_eq!(paths(&["news/*.txt"]), ["news/b.txt"]);
    assert_eq!(paths(&["news/b.txt", "news/b.txt"]), ["news/b.txt"]);
    assert_eq!(paths(&["news/b.txt", "copy.txt"]), ["copy.txt"]);
    assert_eq!(paths(&["news/notes.md"]), ["news/notes.md"]);
}

#[test]
fn the_order_of_the_arguments_does_not_matter() {
    let folder = Folder::new("order")
        .with("a.txt", PLAIN)
        .with("b.txt", format!("News.\n\n{PLAIN}"));
    let one = folder.run(&["--format", "json", "a.txt", "b.txt"]);
    assert_eq!(
        stdout(&one),
        stdout(&folder.run(&["--format", "json", "b.txt", "a.txt"]))
    );
    assert_eq!(
        json(&one)["ratings"][0]["evidence"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|e| e["for"].as_array().unwrap().contains(&"rating".into()))
            .count(),
        2
    );
}

#[test]
fn standard_input_is_a_document() {
    let folder = Folder::new("stdin").with("a.txt", "Nothing here.\n");
    for args in [&["--format", "json", "-"][..], &["--format", "json"]] {
        let told = json(&folder.run_with_input(args, PLAIN));
        assert_eq!(
            (&told["documents"][0]["path"], &told["changes"][0]["to"]),
            (&"-".into(), &"inadequate".into())
        );
    }
    let told = json(&folder.run_with_input(&["--format", "json", "-", "a.txt", "-"], PLAIN));
    assert_eq!(told["documents"].as_array().unwrap().len(), 2);
}

#[test]
fn an_empty_input_holds_nothing_and_is_no_error() {
    let folder = Folder::new("empty").with("a.txt", "");
    let output = folder.run(&["--format", "json", "a.txt"]);
    assert_eq!(output.status.code(), Some(0));
    let told = json(&output);
    assert_eq!(
        (told["documents"].as_array().unwrap().len(), &told["ratings"]),
        (1, &serde_json::json!([]))
    );
    let output = folder.run_with_input(&["-"], "");
    assert_eq!((stdout(&output).as_str(), output.status.code()), ("", Some(0)));
    assert_eq!(
        stderr(&output),
        "cqc-scan: nothing for changes, timeline in 1 document\n"
    );
}

/// The arguments, the exit code, what is said on stderr.
const UNREAD: &[(&[&str], i32, &[&str])] = &[
    (
        &["missing.txt"],
        2,
        &["cqc-scan: missing.txt: there is no such file or folder; check the path"],
    ),
    (
        &["missing.txt", "a.txt"],
        1,
        &["cqc-scan: missing.txt: there is no such file or folder; check the path"],
    ),
    (
        &["hollow"],
        2,
        &["cqc-scan: hollow: there is no .txt file in this folder; name the files themselves"],
    ),
    (
        &["*.nothing"],
        2,
        &["cqc-scan: *.nothing: no file matches this pattern; check the pattern"],
    ),
    (
        &["packed.txt", "a.txt"],
        1,
        &["cqc-scan: packed.txt: this is packed (gzip, bzip2, xz, zstd, 7z, rar or tar); unpack it first"],
    ),
    (
        &["records.jsonl", "a.txt"],
        1,
        &[
            "cqc-scan: records.jsonl:1: the first line does not say that records follow; write records with: cqc-scan --format jsonl --show records PATH > FILE.jsonl",
        ],
    ),
    (
        &["data.json", "a.txt"],
        1,
        &[
            "cqc-scan: data.json: of JSON only records can be read, a line each; write records with: cqc-scan --format jsonl --show records PATH > FILE.jsonl",
        ],
    ),
    (
        &["report.pdf"],
        2,
        &["cqc-scan: report.pdf: this is a PDF; turn it into text first: pdftotext FILE.pdf FILE.txt"],
    ),
];

#[test]
fn what_cannot_be_read_is_named_with_its_cause_and_remedy() {
    let folder = Folder::new("unread")
        .with("a.txt", PLAIN)
        .with("hollow/notes.md", "")
        .with("packed.txt", b"\x1f\x8b\x08\0\0\0\0\0")
        .with("records.jsonl", "{}\n")
        .with("data.json", "{}\n")
        .with("report.pdf", "%PDF-1.7");
    for (args, code, said) in UNREAD {
        let output = folder.run(args);
        assert_eq!(output.status.code(), Some(*code), "{args:?}");
        assert_eq!(stderr(&output).lines().collect::<Vec<_>>(), *said);
        assert_eq!(
            stdout(&output).contains("Anytown Surgery"),
            args.contains(&"a.txt"),
            "{args:?}"
        );
    }
}

#[test]
fn wrong_usage_has_an_exit_code_of_its_own() {
    let folder = Folder::new("usage").with("a.txt", PLAIN);
    for args in [
        &["--show", "nothing", "a.txt"][..],
        &["--format", "xml", "a.txt"],
        &["--unknown"],
    ] {
        let output = folder.run(args);
        assert_eq!(
            (stdout(&output).as_str(), output.status.code()),
            ("", Some(2)),
            "{args:?}"
        );
        assert!(stderr(&output).contains("error"), "{args:?}");
    }
    let help = folder.run(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(stdout(&help).contains("Examples:"));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new("pipe").with("a.txt", PLAIN.repeat(300));
    let mut child = folder
        .command(&["--format", "jsonl", "--show", "records", "a.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((stderr(&output).as_str(), output.status.code()), ("", Some(0)));
}

#[test]
fn explain_marks_the_text_with_what_was_read() {
    let folder = Folder::new("explain").with("a.txt", PLAIN);
    let out = folder.command(&["--explain", "a.txt"]).output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(out.status.code(), Some(0));
    for part in [
        "a.txt: ",
        "Anytown Surgery] inadequate overall",
        "rating: Anytown Surgery, overall inadequate (was good), inspected 2019-10-08",
        "[value.plain]",
        "date 2019-10-08",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains('\u{1b}'));
    let missing = folder.command(&["--explain", "none.txt"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn rules_lists_the_constructions_by_family() {
    let folder = Folder::new("rules");
    let out = folder.command(&["--rules"]).output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(out.status.code(), Some(0));
    for part in ["actions: ", "ratings: ", "value.plain", "notice.warning", "in all: "] {
        assert!(text.contains(part), "{part} in {text}");
    }
    for wrong in [
        &["--rules", "a.txt"][..],
        &["--rules", "--explain"],
        &["--explain", "--show", "actions", "a.txt"],
    ] {
        assert_eq!(
            folder.command(wrong).output().unwrap().status.code(),
            Some(2),
            "{wrong:?}"
        );
    }
}

#[test]
fn records_written_in_parts_join_to_the_bytes_of_one_run() {
    let later = PLAIN.replace("inadequate", "good").replace("2019", "2021");
    let folder = Folder::new("parts")
        .with("a.txt", PLAIN)
        .with("b.txt", format!("News.\n\n{PLAIN}"))
        .with("copy.txt", PLAIN)
        .with("d.txt", later);
    let part = |name: &str, texts: &[&str]| {
        let lines = stdout(&folder.run(&[&["--format", "jsonl", "--show", "records"], texts].concat()));
        std::fs::write(folder.0.join(name), lines).unwrap();
    };
    let texts = ["a.txt", "b.txt", "copy.txt", "d.txt"];
    part("1.jsonl", &texts[2..]);
    part("2.jsonl", &texts[..2]);
    for format in [
        &["--format", "json"][..],
        &["--format", "jsonl", "--show", "records"],
        &[],
    ] {
        let whole = stdout(&folder.run(&[format, &texts].concat()));
        for parts in [
            &["1.jsonl", "2.jsonl"][..],
            &["2.jsonl", "1.jsonl", "./2.jsonl"],
            &["1.jsonl", "a.txt", "b.txt"],
            &["*.jsonl", "*.txt"],
        ] {
            let output = folder.run(&[format, parts].concat());
            assert_eq!(
                (stdout(&output), output.status.code()),
                (whole.clone(), Some(0)),
                "{parts:?}"
            );
        }
    }
    // A folder is searched for texts alone.
    assert_eq!(
        stdout(&folder.run(&["--format", "json", "."])).replace("./", ""),
        stdout(&folder.run(&[&["--format", "json"], &texts[..]].concat()))
    );
}

#[test]
fn a_text_beats_an_older_record_of_its_path() {
    let folder = Folder::new("older").with("a.txt", PLAIN);
    let old = stdout(&folder.run(&["--format", "jsonl", "--show", "records", "a.txt"]));
    let folder = folder
        .with("old.jsonl", old)
        .with("a.txt", PLAIN.replace("inadequate", "good"));
    let told = json(&folder.run(&["--format", "json", "old.jsonl", "a.txt"]));
    assert_eq!(told["ratings"].as_array().unwrap().len(), 1);
    assert_eq!(told["ratings"][0]["rating"], "good");
    let alone = json(&folder.run(&["--format", "json", "old.jsonl"]));
    assert_eq!(alone["ratings"][0]["rating"], "inadequate");
}

#[test]
fn a_damaged_record_takes_no_other_down() {
    let folder = Folder::new("damaged")
        .with("a.txt", PLAIN)
        .with("b.txt", "Nothing here.\n");
    let lines = stdout(&folder.run(&["--format", "jsonl", "--show", "records", "a.txt", "b.txt"]));
    let folder = folder.with("p.jsonl", lines.replacen("\"kind\"", "\"sort\"", 1));
    let output = folder.run(&["--format", "json", "p.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        stderr(&output),
        "cqc-scan: p.jsonl:2: this is no record (unknown field `sort`, expected one of `path`, `hash`, `title`, `kind`, \
         `published`, `evidence`, `practices`, `inspections`, `ratings`, `actions`, `findings`, `unresolved`); the other \
         lines are read; to have this one too, write the records again from the texts\n"
    );
    assert_eq!(json(&output)["documents"][0]["path"], "b.txt");
    let output = folder.run(&["--explain", "p.jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        stderr(&output),
        "cqc-scan: p.jsonl: records hold no text that could be explained; give the texts that they were made from\n"
    );
}

#[test]
fn the_output_does_not_depend_on_the_threads() {
    let mut folder = Folder::new("threads");
    for n in 0..150 {
        let text = PLAIN.replace("Anytown", &format!("Anytown{}", n % 140));
        folder = folder.with(&format!("news/{n:03}.txt"), text);
    }
    for show in [&["--show", "records"][..], &[], &["--explain"]] {
        let run = |threads: &str| {
            let mut args = vec!["--threads", threads, "news", "none.txt"];
            if show != ["--explain"] {
                args.extend(["--format", "jsonl"]);
            }
            args.extend(show);
            folder.run(&args)
        };
        let one = run("1");
        assert_eq!(one.status.code(), Some(1));
        assert!(one.stdout.len() > 10_000);
        for threads in ["2", "7"] {
            assert_eq!(run(threads), one, "{show:?} with {threads} threads");
        }
    }
}
