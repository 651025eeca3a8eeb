//! What holds for every text, tried on thousands that nobody wrote.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use cqc_scan::edtf::PartialDate;
use cqc_scan::model::{RatingRow, Record};
use cqc_scan::read::Reader;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().unwrap());

/// The texts of the fixtures.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut paths: Vec<_> = fs::read_dir("fixtures").unwrap().map(|e| e.unwrap().path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    paths.iter().map(|p| fs::read_to_string(p).unwrap()).collect()
});

fn read(text: &str) -> Record {
    READER.read("some.txt", text, "0")
}

fn tries(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Every passage is a slice of the text, on the line that it names.
fn stands(text: &str, record: &Record) -> Result<(), TestCaseError> {
    for passage in record.passages() {
        let (start, end) = (passage.start.unwrap() as usize, passage.end.unwrap() as usize);
        prop_assert_eq!(text.get(start..end), Some(&*passage.text));
        let before = text[..start].replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!(before.matches('\n').count() + 1, passage.line.unwrap() as usize);
    }
    Ok(())
}

/// What a text says of ratings: service, question and rating.
fn rated(record: &Record) -> BTreeSet<String> {
    record.ratings.iter().map(row).collect()
}

fn row(rating: &RatingRow) -> String {
    format!("{:?} {:?} {:?}", rating.service, rating.question, rating.rating)
}

/// Words of the trade, names, dates, marks and odd characters, in any order.
fn jumble() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "rated",
        "good",
        "inadequate",
        "outstanding",
        "requires improvement",
        "not",
        "safe",
        "well-led",
        "caring",
        "overall",
        "from",
        "to",
        "the practice",
        "Elm Surgery",
        "Oak House Care Home",
        "in Selby",
        "CQC",
        "inspected on",
        "3 May 2022",
        "last month",
        "May",
        "published",
        "respectively",
        "both",
        "special measures",
        "it",
        "and",
        ",",
        ";",
        ":",
        "(",
        ")",
        "“",
        "’",
        "‘",
        "–",
        "- ",
        "• ",
        "|",
        "\t",
        "\n",
        "\n\n",
        "\r",
        ".",
        "?",
        "…",
        "1-234567890",
        "all five",
        "the other three",
        "up one",
        "same",
        "Dr",
        "NHS Trust",
        "maternity services",
        "2019",
        "\u{a0}",
        "\u{ad}",
        "\u{200b}",
        "\u{feff}",
        "ﬁ",
        "ｇｏｏｄ",
        "â€™",
        "é",
        "ß",
        "İ",
        "\u{1F3E5}",
        "e\u{301}",
        "\0",
        "\u{1b}[31m",
    ]);
    let piece = prop_oneof![8 => word.prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    (prop::collection::vec(piece, 0..60), prop::bool::ANY)
        .prop_map(|(pieces, spaced)| pieces.join(if spaced { " " } else { "" }))
}

/// A fixture, and a place in it.
fn cut_text() -> impl Strategy<Value = (&'static str, usize)> {
    (
        prop::sample::select(TEXTS.iter().map(String::as_str).collect::<Vec<_>>()),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(text, index)| {
            let mut at = index.index(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            (text, at)
        })
}

/// The paragraphs of a fixture.
fn paragraphs() -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::select(
        TEXTS
            .iter()
            .map(|t| t.split("\n\n").collect::<Vec<_>>())
            .collect::<Vec<_>>(),
    )
}

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn any_text_is_read_and_its_passages_stand(text in jumble()) {
        stands(&text, &read(&text))?;
    }

    #[test]
    fn any_characters_are_read(text in "(?s).{0,200}") {
        stands(&text, &read(&text))?;
    }

    #[test]
    fn a_date_is_what_it_prints(text in "[0-9XU?~/.T -]{0,22}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string().parse::<PartialDate>().ok(), Some(date));
        }
    }
}

proptest! {
    #![proptest_config(tries(60))]

    /// A text that breaks off keeps what its whole sentences say, and takes no rating from a word cut in two.
    #[test]
    fn a_text_may_break_off_anywhere((text, at) in cut_text()) {
        let whole = read(text);
        let cut = read(&text[..at]);
        stands(text, &cut)?;
        let told_before = |r: &&RatingRow| r.evidence.iter().all(|e| (e.end.unwrap() as usize) < at);
        let kept: BTreeSet<String> = whole.ratings.iter().filter(told_before).map(row).collect();
        let lost: Vec<_> = kept.difference(&rated(&cut)).cloned().collect();
        prop_assert!(lost.is_empty(), "{:?}", lost);
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let within = letter(text[..at].chars().next_back()) && letter(text[at..].chars().next());
        let word = text[..at].trim_end_matches(char::is_alphanumeric).len();
        let fragment = text[word..at].to_lowercase();
        if within && !["good", "outstanding", "inadequate"].contains(&fragment.as_str()) {
            let mut told = rated(&read(&text[..word]));
            told.extend(rated(&whole));
            prop_assert!(rated(&cut).is_subset(&told), "{:?}", rated(&cut).difference(&told).collect::<Vec<_>>());
        }
    }

    /// What is told twice is told once; in another order every passage still stands.
    #[test]
    fn paragraphs_may_come_twice_and_in_any_order(list in paragraphs(), seed in any::<u64>()) {
        let text = list.join("\n\n");
        let twice: Vec<&str> = list.iter().flat_map(|p| [*p, *p]).collect();
        prop_assert_eq!(rated(&read(&twice.join("\n\n"))), rated(&read(&text)));
        let mut shuffled = list.clone();
        let mut state = seed | 1;
        for n in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(n, (state >> 33) as usize % (n + 1));
        }
        let shuffled = shuffled.join("\n\n");
        stands(&shuffled, &read(&shuffled))?;
    }

    /// The record of a text is the same whatever was read before it.
    #[test]
    fn a_record_is_the_same_alone_and_among_others(first in jumble(), (text, at) in cut_text()) {
        let alone = Reader::new().unwrap().read("some.txt", &text[at..], "0");
        read(&first);
        prop_assert_eq!(read(&text[at..]), alone);
    }
}
