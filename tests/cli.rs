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
        // A run that is over before it has read all closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
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
        &[
            "cqc-scan: hollow: there is no .txt file in this folder; name the files themselves, or their ending with --ext",
        ],
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
        &["page.txt", "a.txt"],
        1,
        &[
            "cqc-scan: page.txt: this is a web page; turn it into text first: w3m -dump FILE.html > FILE.txt, or copy the text out of the browser",
        ],
    ),
    (
        &["program.txt", "a.txt"],
        1,
        &["cqc-scan: program.txt: this is a program; give texts only"],
    ),
    (
        &["gone", "report.pdf", "a.txt"],
        1,
        &[
            "cqc-scan: gone: there is no such file or folder; check the path",
            "cqc-scan: report.pdf: this is a PDF; turn it into text first: pdftotext FILE.pdf FILE.txt",
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
        .with("page.txt", "<!DOCTYPE html>\n<p>Anytown Surgery</p>\n")
        .with("program.txt", b"\x7fELF\x02\x01\x01\0\0\0")
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

/// Old encodings are read; nothing is lost or said.
#[test]
fn a_text_that_is_not_utf_8_is_read() {
    let folder = Folder::new("old").with("old.txt", [PLAIN.as_bytes(), b"\x93Caf\xe9\x94\n"].concat());
    let output = folder.run(&["--format", "json", "--show", "changes", "old.txt"]);
    assert_eq!((stderr(&output).as_str(), output.status.code()), ("", Some(0)));
    assert_eq!(json(&output)["changes"][0]["to"], "inadequate");
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

/// Two practices: one that fell in 2019, one that rose in 2022.
fn two() -> Folder {
    let rose = "The Care Quality Commission has rated Hillside Surgery good overall after an inspection on 3 May 2022. \
                It was previously rated requires improvement.\n";
    Folder::new(&format!("two-{:?}", std::thread::current().id()))
        .with("a.txt", PLAIN)
        .with("b.txt", rose)
}

#[test]
fn csv_holds_one_table() {
    let folder = two();
    let output = folder.run(&["--format", "csv", "a.txt", "b.txt"]);
    assert_eq!(
        stdout(&output),
        "practice_id,practice,service,question,from,to,direction,date,date_kind,evidence\n\
         anytown-surgery,Anytown Surgery,,overall,good,inadequate,down,2019-10-08,inspected,a.txt:1\n\
         hillside-surgery,Hillside Surgery,,overall,requires_improvement,good,up,2022-05-03,inspected,b.txt:1\n"
    );
    let output = folder.run(&["--format", "csv", "--show", "changes,ratings", "a.txt"]);
    assert_eq!((stdout(&output).as_str(), output.status.code()), ("", Some(2)));
    assert!(
        stderr(&output).starts_with("error: csv holds one table: name one with --show, or take --format json\n"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn csv_read_back_is_what_json_says() {
    let folder = two();
    for table in "documents practices inspections ratings changes timeline findings actions unresolved".split(' ') {
        let csv = folder.run(&["--format", "csv", "--show", table, "a.txt", "b.txt"]);
        let mut reader = csv::Reader::from_reader(&csv.stdout[..]);
        let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows: Vec<Vec<String>> = (reader.records())
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let told = json(&folder.run(&["--format", "json", "--show", table, "a.txt", "b.txt"]));
        let told = told[table].as_array().unwrap();
        assert_eq!(rows.len(), told.len(), "{table}");
        for (cells, row) in rows.iter().zip(told) {
            for (head, cell) in heads.iter().zip(cells).filter(|(head, _)| *head != "evidence") {
                let wanted = match &row[head] {
                    Value::Null => String::new(),
                    Value::Array(texts) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "),
                    text => text.as_str().unwrap().to_owned(),
                };
                assert_eq!(*cell, wanted, "{table}.{head}");
            }
        }
    }
}

#[test]
fn markdown_tables_stand_under_their_names() {
    let folder = two();
    assert_eq!(
        stdout(&folder.run(&["--format", "markdown", "--show", "changes,actions", "a.txt", "b.txt"])),
        "## changes\n\n\
         | practice | service | question | from | to | direction | date | date_kind |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n\
         | Anytown Surgery |  | overall | good | inadequate | down | 2019-10-08 | inspected |\n\
         | Hillside Surgery |  | overall | requires_improvement | good | up | 2022-05-03 | inspected |\n"
    );
}

#[test]
fn filters_leave_what_was_asked_for_and_say_what_they_empty() {
    let folder = two();
    let said = "cqc-scan: the filters leave nothing of changes\n";
    for (args, names, message) in [
        (&["--direction", "down"][..], &["Anytown Surgery"][..], ""),
        (&["--practice", "HILL"], &["Hillside Surgery"], ""),
        (&["--since", "2020"], &["Hillside Surgery"], ""),
        (&["--until", "2022-05"], &["Anytown Surgery", "Hillside Surgery"], ""),
        (
            &["--rating", "good", "--question", "overall"],
            &["Hillside Surgery"],
            "",
        ),
        (&["--question", "safe,caring"], &[], said),
        (&["--practice", "anytown", "--direction", "up"], &[], said),
    ] {
        let output = folder.run(&[&["--format", "json", "--show", "changes"], args, &["a.txt", "b.txt"]].concat());
        let told = json(&output)["changes"].clone();
        let found: Vec<&str> = told
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["practice"].as_str())
            .collect();
        assert_eq!(found, names, "{args:?}");
        assert_eq!(
            (stderr(&output).as_str(), output.status.code()),
            (message, Some(0)),
            "{args:?}"
        );
    }
    let records = ["--format", "jsonl", "--show", "records", "a.txt", "b.txt"];
    let output = folder.run(&[&records[..], &["--practice", "hill"]].concat());
    assert_eq!((stdout(&output).lines().count(), stderr(&output).as_str()), (2, ""));
    let output = folder.run(&[&records[..], &["--practice", "oak"]].concat());
    assert_eq!(stderr(&output), "cqc-scan: the filters leave nothing of records\n");
}

#[test]
fn a_wrong_date_is_refused_with_the_right_forms() {
    let folder = two();
    let output = folder.run(&["--since", "last May", "a.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        stderr(&output).lines().next(),
        Some(
            "error: invalid value 'last May' for '--since <DATE>': not a date: write 2022-04-28, 2022-04, 2022, \
             2022-21 (spring; 24 is winter), XXXX-04, XXXX-04-28, or two days or months as 2022-04-28/2022-05-03"
        )
    );
}

#[test]
fn the_schema_accepts_the_output_for_the_fixtures() {
    let folder = Folder::new("schema");
    let schema = json(&folder.run(&["--json-schema"]));
    let schema = jsonschema::validator_for(&schema).unwrap();
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
    let tables = "documents,practices,inspections,ratings,changes,timeline,findings,actions,unresolved,records";
    for args in [
        &["--format", "json", fixtures][..],
        &["--format", "json", "--show", tables, fixtures],
    ] {
        let told = json(&folder.run(args));
        let errors: Vec<String> = schema
            .iter_errors(&told)
            .map(|e| format!("{}: {e}", e.instance_path()))
            .collect();
        assert_eq!(errors, [""; 0]);
        let mut damaged = told.clone();
        damaged["ratings"][0]["rating"] = "poor".into();
        assert!(!schema.is_valid(&damaged));
    }
}

#[test]
fn an_output_file_is_replaced_when_all_is_done() {
    let folder = two().with("out/old.csv", "old");
    let told = stdout(&folder.run(&["--format", "csv", "a.txt"]));
    for path in ["out/old.csv", "out/new.csv"] {
        let output = folder.run(&["--format", "csv", "-o", path, "a.txt"]);
        assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), ("", ""));
        assert_eq!(fs::read_to_string(folder.0.join(path)).unwrap(), told);
    }
    assert_eq!(fs::read_dir(folder.0.join("out")).unwrap().count(), 2);
    let output = folder.run(&["--output", "out/old.csv", "missing.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.0.join("out/old.csv")).unwrap(), told);
    let output = folder.run(&["-o", "none/new.csv", "a.txt"]);
    assert_eq!((stdout(&output).as_str(), output.status.code()), ("", Some(1)));
    let said = stderr(&output);
    assert!(
        said.starts_with("cqc-scan: none/new.csv: it cannot be written (")
            && said.ends_with("); check the folder, its permissions and the room on the disk\n"),
        "{said}"
    );
}

#[test]
fn records_may_be_written_over_the_records_that_are_read() {
    let folder = two();
    let records = ["--format", "jsonl", "--show", "records", "-o", "all.jsonl"];
    folder.run(&[&records[..], &["a.txt"]].concat());
    let output = folder.run(&[&records[..], &["all.jsonl", "b.txt"]].concat());
    assert_eq!((stderr(&output).as_str(), output.status.code()), ("", Some(0)));
    let lines = fs::read_to_string(folder.0.join("all.jsonl")).unwrap();
    assert_eq!(lines.lines().count(), 3);
}

#[test]
fn paths_may_come_from_a_list() {
    let folder = two()
        .with("list", "a.txt\nb.txt\n")
        .with("nul list", "a.txt\0b.txt\0")
        .with("none", "\n");
    let paths = |output: &Output| {
        assert_eq!((stderr(output).as_str(), output.status.code()), ("", Some(0)));
        let rows = json(output)["documents"].as_array().unwrap().clone();
        rows.iter()
            .map(|row| row["path"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let show = ["--format", "json", "--show", "documents"];
    for args in [
        &["--files-from", "list"][..],
        &["--files-from", "nul list", "-0"],
        &["--files-from", "list", "a.txt"],
    ] {
        assert_eq!(paths(&folder.run(&[&show, args].concat())), ["a.txt", "b.txt"]);
    }
    let args = [&show[..], &["--files-from", "-", "--null"]].concat();
    assert_eq!(paths(&folder.run_with_input(&args, "b.txt\0")), ["b.txt"]);
    for (args, input, said) in [
        (
            &["--files-from", "none"][..],
            "",
            "cqc-scan: none: this list names no file; check what wrote it\n",
        ),
        (
            &["--files-from", "missing"],
            "",
            "cqc-scan: missing: there is no such file or folder; check the path\n",
        ),
        (
            &["--files-from", "-"],
            "a.txt\n-\n",
            "cqc-scan: -: standard input gave this list and cannot give a text too; leave - out of the list\n",
        ),
    ] {
        let output = folder.run_with_input(args, input);
        assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), ("", said));
        assert_eq!(output.status.code(), Some(2));
    }
    let output = folder.run_with_input(&["--files-from", "-", "-"], "a.txt\n");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        stderr(&output).lines().next(),
        Some("error: standard input cannot give both a text and the list of files: leave out the PATH -")
    );
}

#[test]
fn folders_are_searched_for_the_endings_asked_for() {
    let folder = Folder::new("ext")
        .with("in/a.txt", "Nothing here.\n")
        .with("in/b.md", PLAIN)
        .with("in/.hidden/c.txt", "Nothing there.\n")
        .with("in/.d.txt", "Nothing at all.\n");
    let count = |args: &[&str]| {
        let told = json(&folder.run(&[&["--format", "json", "--show", "documents"], args].concat()));
        told["documents"].as_array().unwrap().len()
    };
    assert_eq!(count(&["in"]), 1);
    assert_eq!(count(&["--ext", "md", "in"]), 2);
    assert_eq!(count(&["in", "in/.hidden", "in/.d.txt"]), 3);
}

#[cfg(unix)]
#[test]
fn links_are_followed_where_they_are_named() {
    let folder = Folder::new("links")
        .with("in/a.txt", "Nothing here.\n")
        .with("far/b.txt", PLAIN);
    std::os::unix::fs::symlink("../far", folder.0.join("in/far")).unwrap();
    std::os::unix::fs::symlink("../far/b.txt", folder.0.join("in/b.txt")).unwrap();
    let paths = |args: &[&str]| {
        let told = json(&folder.run(&[&["--format", "json", "--show", "documents"], args].concat()));
        let rows = told["documents"].as_array().unwrap().clone();
        rows.iter()
            .map(|row| row["path"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&["in"]), ["in/a.txt"]);
    assert_eq!(paths(&["in/far"]), ["in/far/b.txt"]);
    assert_eq!(paths(&["in/b.txt"]), ["in/b.txt"]);
}

#[test]
fn stats_close_a_run() {
    let folder = two();
    for (args, said) in [
        (
            &["a.txt", "b.txt"][..],
            "cqc-scan: 2 documents, 2 practices, 2 changes, 0 unread files; ",
        ),
        (
            &["--format", "jsonl", "--show", "records", "a.txt"],
            "cqc-scan: 1 document, 0 unread files; ",
        ),
        (
            &["--practice", "anytown", "a.txt", "b.txt"],
            "cqc-scan: 2 documents, 2 practices, 2 changes, 0 unread files; ",
        ),
    ] {
        let output = folder.run(&[&["--stats"], args].concat());
        let message = stderr(&output);
        assert!(
            message.starts_with(said) && message.ends_with(" seconds\n"),
            "{message}"
        );
    }
    let message = stderr(&folder.run(&["--stats", "a.txt", "missing.txt"]));
    assert_eq!(message.lines().count(), 2);
    assert!(
        message.contains("1 document, 1 practice, 1 change, 1 unread file; "),
        "{message}"
    );
}

#[test]
fn a_worse_rating_may_fail_a_run() {
    let folder = two();
    for (args, code) in [
        (&["a.txt"][..], 3),
        (&["b.txt"], 0),
        (&["a.txt", "b.txt"], 3),
        (&["--practice", "hillside", "a.txt", "b.txt"], 0),
        (&["--since", "2020", "--format", "csv", "a.txt", "b.txt"], 0),
        (&["--show", "ratings", "a.txt"], 3),
        (&["--format", "jsonl", "--show", "records", "a.txt"], 3),
        (&["a.txt", "missing.txt"], 1),
        (&["missing.txt"], 2),
        (&["--show", "findings", "a.txt"], 2),
    ] {
        let output = folder.run(&[&["--fail-on", "down"], args].concat());
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", stderr(&output));
    }
    assert_eq!(folder.run(&["a.txt"]).status.code(), Some(0));
}

#[test]
fn a_date_may_come_from_outside_and_never_overrides_the_text() {
    let undated =
        "The Care Quality Commission has rated Anytown Surgery good overall after an inspection on 8 March.\n";
    let folder = Folder::new("published")
        .with("2022-05-03-a.txt", undated)
        .with("2022-05-03-b.txt", format!("Published: 4 June 2020\n\n{undated}"));
    let told = |args: &[&str], path: &str| {
        let output = folder.run(&[&["--format", "json"], args, &[path]].concat());
        assert_eq!(
            (stderr(&output).as_str(), output.status.code()),
            ("", Some(0)),
            "{args:?}"
        );
        let told = json(&output);
        let (document, rating) = (told["documents"][0].clone(), told["ratings"][0].clone());
        let date = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let dates = [&document["published"], &rating["inspected"], &rating["reported"]].map(date);
        (dates.join(" "), document["evidence"].clone())
    };
    for (args, option) in [
        (&["--published", "2022-05-03"][..], "--published 2022-05-03"),
        (&["--published-from", "filename"], "--published-from filename"),
    ] {
        let (dates, evidence) = told(args, "2022-05-03-a.txt");
        assert_eq!(dates, "2022-05-03 2022-03-08 2022-05-03");
        let given = serde_json::json!([{"path": null, "line": null, "start": null, "end": null, "text": option,
            "for": ["published"], "basis": "given"}]);
        assert_eq!(evidence, given);
        assert_eq!(told(args, "2022-05-03-b.txt").0, "2020-06-04 2020-03-08 2020-06-04");
    }
    assert_eq!(told(&[], "2022-05-03-a.txt").0, "- XXXX-03-08 -");
    let both = folder.run(&[
        "--published",
        "2022",
        "--published-from",
        "filename",
        "2022-05-03-a.txt",
    ]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn against_earlier_records_only_news_is_shown() {
    let folder = two();
    let records = [
        "--format",
        "jsonl",
        "--show",
        "records",
        "-o",
        "old.jsonl",
        "a.txt",
        "b.txt",
    ];
    assert_eq!(folder.run(&records).status.code(), Some(0));
    let shown = |args: &[&str], paths: &[&str]| {
        let output = folder.run(&[args, &["--against", "old.jsonl"], paths].concat());
        (stdout(&output), stderr(&output), output.status.code())
    };
    let (told, said, code) = shown(&["--fail-on", "down"], &["a.txt", "b.txt"]);
    assert_eq!(
        (told.as_str(), said.as_str(), code),
        ("", "cqc-scan: nothing is new in changes, timeline\n", Some(0))
    );

    let worse = "The Care Quality Commission has rated Hillside Surgery inadequate overall after an inspection on \
                 6 June 2024.\n";
    fs::write(folder.0.join("c.txt"), worse).unwrap();
    let csv = "practice_id,practice,service,question,from,to,direction,date,date_kind,evidence\n\
               hillside-surgery,Hillside Surgery,,overall,good,inadequate,down,2024-06-06,inspected,b.txt:1; c.txt:1\n";
    for paths in [&["a.txt", "b.txt", "c.txt"][..], &["old.jsonl", "c.txt"]] {
        let (told, said, code) = shown(&["--format", "csv", "--fail-on", "down"], paths);
        assert_eq!((told.as_str(), said.as_str(), code), (csv, "", Some(3)));
    }
    let (told, ..) = shown(
        &["--format", "json", "--show", "documents,ratings,actions,records"],
        &["a.txt", "b.txt", "c.txt"],
    );
    let told: Value = serde_json::from_str(&told).unwrap();
    let counts = ["documents", "ratings", "actions", "records"].map(|table| told[table].as_array().unwrap().len());
    assert_eq!(counts, [1, 1, 0, 1]);
    let (told, ..) = shown(
        &["--format", "jsonl", "--show", "records"],
        &["a.txt", "b.txt", "c.txt"],
    );
    assert_eq!(told.lines().count(), 2);
    let (told, said, code) = shown(
        &["--format", "csv", "--direction", "up", "--fail-on", "down"],
        &["a.txt", "c.txt"],
    );
    assert_eq!(
        (told.lines().count(), said.as_str(), code),
        (1, "cqc-scan: nothing is new in changes\n", Some(0))
    );
}

#[test]
fn without_earlier_records_nothing_passes_for_new() {
    let folder = two().with("no.jsonl", "");
    for (old, said) in [
        (
            "none.jsonl",
            "cqc-scan: none.jsonl: there is no such file or folder; check the path\n",
        ),
        (
            "no.jsonl",
            "cqc-scan: no.jsonl: there is no record in this file; write records with: cqc-scan --format jsonl --show \
             records PATH > FILE.jsonl\n",
        ),
    ] {
        let output = folder.run(&["--against", old, "a.txt"]);
        assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), ("", said));
        assert_eq!(output.status.code(), Some(2));
    }
}
