//! Any input: the same text in other clothes gives the same facts, and every passage stands where it says.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use cqc_scan::input::{Document, sources};
use cqc_scan::model::Record;
use cqc_scan::read::Reader;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A way to save a text, and whether the file is UTF-8.
type Clothes = (&'static str, bool, fn(&str) -> Vec<u8>);

const CLOTHES: &[Clothes] = &[
    ("crlf", true, |t| t.replace('\n', "\r\n").into()),
    ("cr", true, |t| t.replace('\n', "\r").into()),
    ("bom", true, |t| format!("\u{feff}{t}").into()),
    ("no-break", true, |t| t.replace(' ', "\u{a0}").into()),
    ("thin-blanks", true, |t| t.replace(' ', "\u{2009}").into()),
    ("soft-hyphens", true, |t| between_letters(t, "\u{ad}").into()),
    ("zero-width", true, |t| between_letters(t, "\u{200b}").into()),
    ("directions", true, |t| {
        let lines: Vec<String> = t.lines().map(|l| format!("\u{200f}\u{202a}{l}\u{202c}")).collect();
        lines.join("\n").into()
    }),
    ("ligatures", true, |t| {
        t.replace("ffi", "ﬃ")
            .replace("ff", "ﬀ")
            .replace("fi", "ﬁ")
            .replace("fl", "ﬂ")
            .into()
    }),
    ("full-width", true, |t| {
        let wide = |c: char| match c {
            '!'..='~' => char::from_u32(c as u32 + 0xfee0).unwrap(),
            _ => c,
        };
        t.chars().map(wide).collect::<String>().into()
    }),
    ("wrongly-decoded", true, |t| wrongly_decoded(t).into()),
    ("twice-wrongly-decoded", true, |t| {
        wrongly_decoded(&wrongly_decoded(t)).into()
    }),
    ("pages", true, |t| t.replace("\n\n", "\n\u{c}\n").into()),
    ("lines-of-a-fixed-width", true, |t| in_lines_of(72, t).into()),
    ("entities", true, |t| {
        t.replace('&', "&amp;")
            .replace('’', "&rsquo;")
            .replace('“', "&#8220;")
            .replace('”', "&#x201d;")
            .into()
    }),
    ("stars", true, |t| t.replace(" inspection ", " **inspection** ").into()),
    ("links", true, |t| {
        t.replace("inspectors", "[inspectors](https://www.example.org/a/b)")
            .into()
    }),
    ("furniture", true, |t| {
        t.replace("\n\n", "\n\nShare this page\n\nBack to top\n\n").into()
    }),
    ("utf-16le", false, |t| {
        [vec![0xff, 0xfe], t.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat()
    }),
    ("utf-16be", false, |t| {
        [vec![0xfe, 0xff], t.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat()
    }),
    ("windows-1252", false, |t| encoding_rs::WINDOWS_1252.encode(t).0.into()),
];

/// Puts a mark between the third and the fourth letter of each word that has them.
fn between_letters(text: &str, mark: &str) -> String {
    let mut out = String::new();
    let mut letters = 0;
    for c in text.chars() {
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
        if letters == 4 {
            out.push_str(mark);
        }
        out.push(c);
    }
    out
}

/// The text as a mail program saves it: paragraphs in lines of so many characters with a blank line behind, tables as they
/// are.
fn in_lines_of(width: usize, text: &str) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        let (mut column, mut broken) = (0, false);
        for word in line.split_inclusive(' ') {
            let length = word.trim_end().chars().count();
            if column > 0 && column + length > width && !line.contains('\t') {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\n');
                (column, broken) = (0, true);
            }
            out.push_str(word);
            column += word.chars().count();
        }
        out.push_str(if broken { "\n\n" } else { "\n" });
    }
    out
}

/// The text as a program shows it that takes UTF-8 for Windows-1252.
fn wrongly_decoded(text: &str) -> String {
    let (shown, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes());
    shown.into_owned()
}

/// The texts of a few kinds of page, with names.
fn texts() -> Vec<(&'static str, String)> {
    [
        "harbour-row-surgery-drops",
        "willowmere-surgery-profile",
        "committee-minutes-two-practices",
        "wensdale-royal-maternity",
        "rowanbank-nursing-home-fined",
        "haldon-council-assessment",
    ]
    .into_iter()
    .map(|name| (name, fs::read_to_string(format!("fixtures/{name}.txt")).unwrap()))
    .collect()
}

/// What a record says, without where it stands.
fn facts(record: &Record) -> Value {
    let mut told = serde_json::to_value(record).unwrap();
    forget(&mut told);
    told
}

fn forget(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["path", "hash", "evidence"] {
                map.remove(key);
            }
            map.values_mut().for_each(forget);
        }
        Value::Array(list) => list.iter_mut().for_each(forget),
        _ => {}
    }
}

/// Quotation marks and dashes in one form each.
fn straighten(value: &mut Value) {
    match value {
        Value::String(text) => *text = text.replace(['‘', '’', '“', '”', '"'], "'").replace(['–', '—'], "-"),
        Value::Object(map) => map.values_mut().for_each(straighten),
        Value::Array(list) => list.iter_mut().for_each(straighten),
        _ => {}
    }
}

/// Every passage of a record.
fn passages(record: &Record) -> Vec<(u32, usize, usize, String)> {
    let mut out = Vec::new();
    collect(&serde_json::to_value(record).unwrap(), &mut out);
    out
}

fn collect(value: &Value, out: &mut Vec<(u32, usize, usize, String)>) {
    match value {
        Value::Object(map) => {
            if let (Some(line), Some(start), Some(end)) = (map.get("line"), map.get("start"), map.get("end")) {
                let number = |v: &Value| usize::try_from(v.as_u64().unwrap()).unwrap();
                let text = map["text"].as_str().unwrap().to_owned();
                out.push((number(line) as u32, number(start), number(end), text));
            }
            map.values().for_each(|v| collect(v, out));
        }
        Value::Array(list) => list.iter().for_each(|v| collect(v, out)),
        _ => {}
    }
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("cqc-scan-{name}-{}", std::process::id()));
    fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn a_text_in_any_clothes_gives_the_same_facts() {
    let reader = Reader::new().unwrap();
    let root = folder("clothes");
    let mut wrong = Vec::new();
    for (name, text) in texts() {
        let plain = facts(&reader.read("plain.txt", &text, "0"));
        for (clothes, is_utf_8, dress) in CLOTHES {
            let path = root.join(format!("{name}-{clothes}.txt"));
            let bytes = dress(&text);
            fs::write(&path, &bytes).unwrap();
            let found = sources(&[path.to_string_lossy().into_owned()], &[]);
            let document = Document::of(&found.texts[0].path(), fs::read(&path).unwrap()).unwrap();
            if *is_utf_8 {
                assert_eq!(document.text.as_bytes(), bytes, "{name} in {clothes}");
            }
            let record = reader.read(&document.path, &document.text, &document.hash);
            if facts(&record) != plain {
                wrong.push(format!("{name} in {clothes}"));
            }
            let lines = document.text.replace("\r\n", "\n").replace('\r', "\n");
            for (line, start, end, passage) in passages(&record) {
                assert_eq!(
                    document.text.get(start..end),
                    Some(passage.as_str()),
                    "{name} in {clothes}"
                );
                let before = document.text[..start].replace("\r\n", "\n").replace('\r', "\n");
                assert_eq!(before.matches('\n').count() + 1, line as usize, "{name} in {clothes}");
                assert!(line as usize <= lines.lines().count());
            }
        }
    }
    fs::remove_dir_all(root).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quotes_and_dashes_of_any_form_give_the_same_facts() {
    let reader = Reader::new().unwrap();
    let mut wrong = Vec::new();
    for (name, text) in texts() {
        // A finding is told in its own words, and so with its own quotes.
        let told = |text: &str| {
            let mut facts = facts(&reader.read("plain.txt", text, "0"));
            straighten(&mut facts);
            facts
        };
        let plain = told(&text);
        for (form, dressed) in [
            (
                "straight quotes",
                text.replace(['‘', '’'], "'").replace(['“', '”'], "\""),
            ),
            ("long dashes", text.replace(" – ", " — ")),
            ("short dashes", text.replace(" – ", " - ")),
        ] {
            if told(&dressed) != plain {
                wrong.push(format!("{name} with {form}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts that no person writes and a folder may hold: what looks around a word must not look through all of it. Eight
/// times the text takes about eight times as long; where the time grows with the square of the size it is sixty-four.
#[test]
fn odd_shapes_take_no_longer_than_their_size() {
    const SMALL: usize = 5_000;
    let reader = Reader::new().unwrap();
    let took = |text: &str| {
        let once = || {
            let begun = Instant::now();
            reader.read("odd.txt", text, "0");
            begun.elapsed()
        };
        once().min(once()).min(once())
    };
    for ((shape, small), (_, large)) in odd_shapes(SMALL).iter().zip(&odd_shapes(8 * SMALL)) {
        let (small, large) = (took(small), took(large));
        // Far from both, so that a busy machine fails no text.
        let bound = small.max(Duration::from_millis(20)) * 40;
        assert!(
            large < bound,
            "{shape}: {small:?}, and {large:?} for eight times as much"
        );
    }
}

fn odd_shapes(size: usize) -> Vec<(&'static str, String)> {
    let many = |part: &str| part.repeat(size / part.len());
    let led = |part: &str| format!("Elm Row Surgery was rated good by inspectors.\n\n{}", many(part));
    let name = |n: usize| {
        let syllables = ["Bar", "Cor", "Den", "Fen", "Gar", "Hol", "Lim", "Mor"];
        let part = |n: usize| syllables[n % 8].to_owned() + &syllables[n / 8 % 8].to_lowercase();
        format!("{} {}{} Surgery", part(n), part(n / 64), part(n / 4096).to_lowercase())
    };
    let practices = (0..size / 40).map(|n| format!("{} in Selby was rated good.", name(n)));
    let dated = (0..size / 80).map(|n| {
        let year = 2010 + n % 10;
        format!(
            "{}, Selby, was rated good for being safe after an inspection in May {year}.\n",
            name(n)
        )
    });
    let followed = (0..size / 120).map(|n| {
        format!(
            "{} in Selby was inspected in March and had been rated good. A follow-up inspection found it inadequate.\n",
            name(n)
        )
    });
    let trusts = (0..size / 90).map(|n| {
        format!("Maternity at Elm{n} Hospital, run by Oak{n} NHS Trust, was rated good after a visit in May.\n")
    });
    let updates = (0..size / 90).map(|n| {
        let (day, year) = (1 + n % 28, 2001 + n / 28 % 20);
        format!("{day} May {year}\n\nInspectors were at Elm Row Surgery last week. It is now rated good.\n")
    });
    vec![
        (
            "one line",
            many("Elm Row Surgery was rated good overall, and inadequate for being safe and well-led. "),
        ),
        ("bullets", many("• Staff had not been trained.\n")),
        ("bullets of one service", led("* Staff had not been trained.\n")),
        (
            "actions",
            led("The surgery was placed in special measures and a warning notice was served. "),
        ),
        ("headlines", many("ELM ROW SURGERY HAS BEEN RATED INADEQUATE\n\n")),
        ("brackets", many("([")),
        ("quotation marks", many("“‘")),
        ("straight marks", many("\"")),
        ("speech", many("He said: \"It was good. ")),
        ("capitals", many("ELM ROW RATED GOOD ")),
        ("joined names", many("Elm and Oake and ")),
        ("one word", many("A")),
        ("full stops", many(". ")),
        ("dots", many(".")),
        ("questions", many("?")),
        ("commas", many(", ")),
        ("dates", many("3 May 2022 and ")),
        (
            "ratings",
            format!("Elm Row Surgery was {}", many("rated good for safe and ")),
        ),
        ("cells", many("Good\t")),
        ("wrapped lines", many("staff had not been trained well enough, and\n")),
        ("practices", practices.collect::<Vec<_>>().join("\n")),
        ("practices and dates", dated.collect::<Vec<_>>().join("\n")),
        ("practices and visits", followed.collect::<Vec<_>>().join("\n")),
        ("trusts", trusts.collect::<Vec<_>>().join("\n")),
        (
            "mentions",
            many("At Ash Lane Surgery and Elm Row Surgery and Oak Care Home both were good. "),
        ),
        ("dated updates", updates.collect::<Vec<_>>().join("\n")),
        ("wrongly decoded", many("â€™")),
    ]
}
