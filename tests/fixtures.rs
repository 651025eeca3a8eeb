//! Every document in `fixtures/` read by the library and held against what a careful reader wrote down beside it.
//!
//! The comparison follows the scorer of the gold corpus: rows are paired one to one within a document, the best pairs
//! first; a row marked `optional` counts neither when missed nor when found; `also` holds further right values. (Of
//! the scorer's Unicode folding only what can touch English prose is done here.) All differences of all documents are
//! listed in one go, under a count for each table.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use cqc_scan::edtf::PartialDate;
use cqc_scan::model::{ActionKind, Basis, Column, Evidence, Kind, Polarity, Question, Rating, Record, ServiceType};
use cqc_scan::read::Reader;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::path::PathBuf;

const TEXT: &str = ".txt";
const EXPECTED: &str = ".expected.json";
const TABLES: [&str; 5] = ["practices", "inspections", "ratings", "actions", "findings"];

// ---- the fixtures -------------------------------------------------------------------------------------------------

struct Fixture {
    name: String,
    text: String,
    expected: Value,
}

impl Fixture {
    fn path(&self) -> String {
        format!("fixtures/{}{TEXT}", self.name)
    }

    fn read(&self, reader: &Reader) -> Record {
        reader.read(&self.path(), &self.text, "00")
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The names of all files in `fixtures/` that end so, without that ending; and of all files that end otherwise.
fn names() -> (BTreeSet<String>, BTreeSet<String>, Vec<String>) {
    let (mut texts, mut expected, mut strangers) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(stem) = name.strip_suffix(EXPECTED) {
            expected.insert(stem.to_owned());
        } else if let Some(stem) = name.strip_suffix(TEXT) {
            texts.insert(stem.to_owned());
        } else {
            strangers.push(name);
        }
    }
    (texts, expected, strangers)
}

/// All pairs, by name. Too few of them, or too few ratings in them, fail every test here: none passes on nothing.
fn fixtures() -> Vec<Fixture> {
    let (texts, expected, _) = names();
    let all: Vec<Fixture> = texts
        .intersection(&expected)
        .map(|name| {
            let json = std::fs::read_to_string(folder().join(format!("{name}{EXPECTED}"))).unwrap();
            Fixture {
                name: name.clone(),
                text: std::fs::read_to_string(folder().join(format!("{name}{TEXT}"))).unwrap(),
                expected: serde_json::from_str(&json).unwrap_or_else(|e| panic!("{name}{EXPECTED}: {e}")),
            }
        })
        .collect();
    assert!(all.len() >= 14, "only {} pairs in fixtures/", all.len());
    let ratings: usize = all.iter().map(|f| rows(&f.expected, "ratings").len()).sum();
    assert!(ratings >= 100, "only {ratings} rating rows in the expected files");
    all
}

fn rows<'a>(document: &'a Value, table: &str) -> Vec<&'a Value> {
    document[table]
        .as_array()
        .unwrap_or_else(|| panic!("no list of {table}"))
        .iter()
        .collect()
}

// ---- names, services and words, made comparable -------------------------------------------------------------------

fn norm(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '‘' | '"' | '“' | '”' => {}
            '&' => plain.push_str(" and "),
            'a'..='z' | '0'..='9' | '£' | '%' => plain.push(c),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn norm_name(text: &str) -> String {
    let text = norm(text);
    text.strip_prefix("the ").map(str::to_owned).unwrap_or(text)
}

/// The words of a service that tell it from another.
fn service_words(text: &str) -> BTreeSet<String> {
    const EMERGENCY: [&[&str]; 6] = [
        &["a", "and", "e"],
        &["accident", "and", "emergency"],
        &["emergency", "department"],
        &["urgent", "and", "emergency"],
        &["ed"],
        &["uec"],
    ];
    const SMALL: [&str; 19] = [
        "service",
        "services",
        "ward",
        "wards",
        "department",
        "departments",
        "care",
        "people",
        "with",
        "and",
        "the",
        "for",
        "of",
        "who",
        "whose",
        "a",
        "in",
        "those",
        "at",
    ];
    let text = norm_name(text);
    let words: Vec<&str> = text.split(' ').filter(|w| !w.is_empty()).collect();
    let (mut out, mut at) = (BTreeSet::new(), 0);
    while at < words.len() {
        if let Some(name) = EMERGENCY.iter().find(|name| words[at..].starts_with(name)) {
            out.extend(["urgent".to_owned(), "emergency".to_owned()]);
            at += name.len();
        } else {
            if !SMALL.contains(&words[at]) {
                out.insert(words[at].to_owned());
            }
            at += 1;
        }
    }
    out
}

/// How well two services agree, 0 (not at all) to 1.
fn same_service(x: &Value, y: &Value) -> f64 {
    let (a, b) = (text_of(x, "service"), text_of(y, "service"));
    if a.is_empty() || b.is_empty() {
        return if a.is_empty() && b.is_empty() { 1.0 } else { 0.0 };
    }
    if norm(a) == norm(b) {
        return 1.0;
    }
    let (a, b) = (service_words(a), service_words(b));
    let (common, all) = (a.intersection(&b).count(), a.union(&b).count());
    let share = if all == 0 { 0.0 } else { common as f64 / all as f64 };
    if share >= 0.5 || (common > 0 && (a.is_subset(&b) || b.is_subset(&a))) {
        share
    } else {
        0.0
    }
}

fn text_of<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field].as_str().unwrap_or("")
}

fn texts_of<'a>(row: &'a Value, field: &str) -> Vec<&'a str> {
    row[field]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn optional(row: &Value) -> bool {
    row["optional"] == json!(true)
}

fn right_in(gold: &Value, read: &Value, field: &str) -> bool {
    read[field] == gold[field]
        || gold["also"][field]
            .as_array()
            .is_some_and(|also| also.contains(&read[field]))
}

/// All names of a practice, its own first.
fn names_of(practice: &Value) -> Vec<String> {
    let own = std::iter::once(text_of(practice, "name")).chain(texts_of(practice, "aliases"));
    own.filter(|n| !n.is_empty()).map(norm_name).collect()
}

/// Which names mean the same practice, in the expected file and in what was read.
struct Who(HashMap<String, String>);

impl Who {
    fn new(gold: &Value, read: &Value) -> Who {
        let mut canon: HashMap<String, String> = HashMap::new();
        for practice in rows(gold, "practices") {
            for name in names_of(practice) {
                canon
                    .entry(name)
                    .or_insert_with(|| norm_name(text_of(practice, "name")));
            }
        }
        for practice in rows(read, "practices") {
            let mut names = names_of(practice);
            if let Some((_, aliases)) = names.split_first_mut() {
                aliases.sort();
            }
            let own = norm_name(text_of(practice, "name"));
            let known = names.iter().find_map(|n| canon.get(n)).cloned().unwrap_or(own);
            for name in names {
                canon.entry(name).or_insert_with(|| known.clone());
            }
        }
        Who(canon)
    }

    fn of(&self, row: &Value) -> String {
        let name = norm_name(text_of(row, "practice"));
        self.0.get(&name).cloned().unwrap_or(name)
    }

    fn same(&self, x: &Value, y: &Value) -> bool {
        self.of(x) == self.of(y)
    }
}

// ---- the comparison -----------------------------------------------------------------------------------------------

#[derive(Default)]
struct Count {
    right: usize,
    missed: usize,
    extra: usize,
    wrong: usize,
}

/// A count for each table and each compared field, and every difference.
#[derive(Default)]
struct Comparison {
    counts: BTreeMap<String, Count>,
    differences: Vec<String>,
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, n) in &self.counts {
            write!(f, "  {what:24} {:4} right", n.right)?;
            for (number, told) in [(n.missed, "missed"), (n.extra, "false"), (n.wrong, "wrong")] {
                if number > 0 {
                    write!(f, ", {number} {told}")?;
                }
            }
            writeln!(f)?;
        }
        for difference in &self.differences {
            writeln!(f, "{difference}")?;
        }
        Ok(())
    }
}

impl Comparison {
    fn of(document: &str, gold: &Value, read: &Value) -> Comparison {
        let mut comparison = Comparison::default();
        comparison.add(document, gold, read);
        comparison
    }

    fn differ(&mut self, document: &str, what: &str, told: &str) {
        self.differences.push(format!("{document} | {what} | {told}"));
    }

    /// One value of a pair of rows, or of the document.
    fn value(&mut self, document: &str, what: &str, right: bool, told: impl FnOnce() -> String) {
        let count = self.counts.entry(what.to_owned()).or_default();
        if right {
            count.right += 1;
        } else {
            count.wrong += 1;
            self.differ(document, what, &told());
        }
    }

    /// Pairs the rows of a table one to one, the heaviest pair first; what is left over is missed or false.
    fn pair<'a>(
        &mut self,
        document: &str,
        table: &str,
        (gold, read): (&[&'a Value], &[&'a Value]),
        weight: impl Fn(&Value, &Value) -> f64,
        show: impl Fn(&Value) -> String,
    ) -> Vec<(&'a Value, &'a Value)> {
        let mut scored = Vec::new();
        for (i, g) in gold.iter().enumerate() {
            for (j, r) in read.iter().enumerate() {
                let w = weight(g, r);
                if w > 0.0 {
                    scored.push((if optional(g) { w } else { w + 0.01 }, i, j));
                }
            }
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let (mut used_gold, mut used_read) = (vec![false; gold.len()], vec![false; read.len()]);
        let mut pairs = Vec::new();
        for (_, i, j) in scored {
            if !used_gold[i] && !used_read[j] {
                (used_gold[i], used_read[j]) = (true, true);
                if !optional(gold[i]) {
                    pairs.push((gold[i], read[j]));
                }
            }
        }
        let left = |rows: &[&'a Value], used: &[bool]| -> Vec<String> {
            rows.iter()
                .zip(used)
                .filter(|(row, used)| !**used && !optional(row))
                .map(|(row, _)| show(row))
                .collect()
        };
        let (missed, extra) = (left(gold, &used_gold), left(read, &used_read));
        let count = self.counts.entry(table.to_owned()).or_default();
        count.right += pairs.len();
        count.missed += missed.len();
        count.extra += extra.len();
        missed
            .iter()
            .for_each(|row| self.differ(document, &format!("{table}: missed"), row));
        extra
            .iter()
            .for_each(|row| self.differ(document, &format!("{table}: false"), row));
        pairs
    }

    fn add(&mut self, document: &str, gold: &Value, read: &Value) {
        for field in ["kind", "published"] {
            self.value(
                document,
                &format!("document.{field}"),
                right_in(gold, read, field),
                || format!("expected {} got {}", gold[field], read[field]),
            );
        }
        let tables = |name: &str| (rows(gold, name), rows(read, name));
        self.practices(document, tables("practices"));
        let who = Who::new(gold, read);
        self.inspections(document, tables("inspections"), &who);
        self.ratings(document, tables("ratings"), &who);
        self.actions(document, tables("actions"), &who);
        self.findings(document, tables("findings"), &who, &rows(gold, "practices"));
    }

    fn practices(&mut self, document: &str, (gold, read): (Vec<&Value>, Vec<&Value>)) {
        let weight = |x: &Value, y: &Value| {
            let name = norm_name(text_of(y, "name"));
            if norm_name(text_of(x, "name")) == name {
                2.0
            } else if names_of(x).contains(&name) {
                1.0
            } else {
                0.0
            }
        };
        for (x, y) in self.pair(document, "practices", (&gold, &read), weight, |r| {
            text_of(r, "name").to_owned()
        }) {
            let told = |field: &str| format!("{}: expected {} got {}", text_of(x, "name"), x[field], y[field]);
            self.value(
                document,
                "practice.service_type",
                right_in(x, y, "service_type"),
                || told("service_type"),
            );
            let places = texts_of(x, "place");
            if !places.is_empty() {
                let got = texts_of(y, "place");
                let common = places.iter().any(|p| got.iter().any(|q| norm(p) == norm(q)));
                self.value(document, "practice.place", common, || told("place"));
            }
            for field in ["provider", "location_id"] {
                if !text_of(x, field).is_empty() {
                    let same = norm_name(text_of(x, field)) == norm_name(text_of(y, field));
                    self.value(document, &format!("practice.{field}"), same, || told(field));
                }
            }
        }
    }

    fn inspections(&mut self, document: &str, (gold, read): (Vec<&Value>, Vec<&Value>), who: &Who) {
        let weight = |x: &Value, y: &Value| f64::from(who.same(x, y) && right_in(x, y, "inspected"));
        let show = |r: &Value| {
            format!(
                "{} inspected {} published {}",
                text_of(r, "practice"),
                r["inspected"],
                r["published"]
            )
        };
        for (x, y) in self.pair(document, "inspections", (&gold, &read), weight, show) {
            if !text_of(x, "published").is_empty() {
                self.value(document, "inspection.published", right_in(x, y, "published"), || {
                    format!("{}: expected {} got {}", x["inspected"], x["published"], y["published"])
                });
            }
        }
    }

    fn ratings(&mut self, document: &str, (gold, read): (Vec<&Value>, Vec<&Value>), who: &Who) {
        let weight = |x: &Value, y: &Value| {
            let service = same_service(x, y);
            if !who.same(x, y) || x["question"] != y["question"] || x["rating"] != y["rating"] || service == 0.0 {
                return 0.0;
            }
            let right = |field| f64::from(right_in(x, y, field));
            1.0 + service + 4.0 * right("inspected") + 2.0 * right("previous") + right("published") + right("reported")
        };
        for (x, y) in self.pair(document, "ratings", (&gold, &read), weight, show_rating) {
            for field in ["previous", "inspected", "published", "reported"] {
                self.value(document, &format!("rating.{field}"), right_in(x, y, field), || {
                    let service = x["service"].as_str().unwrap_or("-");
                    let of = format!("{} | {service} | {}", text_of(x, "practice"), text_of(x, "question"));
                    format!(
                        "{of} = {}: expected {} got {}",
                        text_of(x, "rating"),
                        x[field],
                        y[field]
                    )
                });
            }
        }
    }

    fn actions(&mut self, document: &str, (gold, read): (Vec<&Value>, Vec<&Value>), who: &Who) {
        let mut seen = BTreeSet::new();
        let once: Vec<&Value> = read
            .into_iter()
            .filter(|r| seen.insert((who.of(r), text_of(r, "kind"))))
            .collect();
        let weight = |x: &Value, y: &Value| f64::from(who.same(x, y) && x["kind"] == y["kind"]);
        let show = |r: &Value| format!("{} | {}", text_of(r, "practice"), text_of(r, "kind"));
        self.pair(document, "actions", (&gold, &once), weight, show);
    }

    fn findings(&mut self, document: &str, (gold, read): (Vec<&Value>, Vec<&Value>), who: &Who, practices: &[&Value]) {
        let words = |r: &Value| norm(r["starts"].as_str().unwrap_or_else(|| text_of(r, "text")));
        let weight = |x: &Value, y: &Value| {
            let (starts, text) = (words(x), words(y));
            let at = text.find(&starts).map(|at| text[..at].chars().count());
            at.filter(|at| *at <= 60).map_or(0.0, |at| 2.0 - at as f64 / 60.0)
        };
        let show = |r: &Value| {
            r["starts"]
                .as_str()
                .unwrap_or_else(|| text_of(r, "text"))
                .chars()
                .take(90)
                .collect()
        };
        for (x, y) in self.pair(document, "findings", (&gold, &read), weight, show) {
            let starts = text_of(x, "starts");
            self.value(document, "finding.polarity", right_in(x, y, "polarity"), || {
                format!("expected {} got {}: {starts}", x["polarity"], y["polarity"])
            });
            let listed = practices.len() > 1 && practices.iter().any(|p| norm_name(text_of(p, "name")) == who.of(y));
            self.value(document, "finding.practice", who.same(x, y) || listed, || {
                format!("expected {} got {}: {starts}", x["practice"], y["practice"])
            });
            let text = words(y);
            let runs_on = gold.iter().any(|z| !std::ptr::eq(*z, x) && text.contains(&words(z)));
            self.value(document, "finding.extent", !runs_on, || format!("runs on: {starts}"));
        }
    }
}

fn show_rating(r: &Value) -> String {
    let dates = format!(
        "inspected {} published {} reported {}",
        r["inspected"], r["published"], r["reported"]
    );
    let service = r["service"].as_str().unwrap_or("-");
    let what = format!(
        "{} | {service} | {} = {}",
        text_of(r, "practice"),
        text_of(r, "question"),
        text_of(r, "rating")
    );
    format!("{what} (was {}) {dates}", r["previous"])
}

// ---- the tests ----------------------------------------------------------------------------------------------------

/// Differences that the reader still makes; the README's limits name their kinds. It only goes down.
const STILL_WRONG: usize = 17;

#[test]
fn every_fixture_is_read_as_expected() {
    let reader = Reader::new().unwrap();
    let mut comparison = Comparison::default();
    for fixture in fixtures() {
        let read = serde_json::to_value(fixture.read(&reader)).unwrap();
        comparison.add(&fixture.name, &fixture.expected, &read);
    }
    let differences = &comparison.differences;
    assert!(
        differences.len() <= STILL_WRONG,
        "{} differences, {STILL_WRONG} are known:\n{comparison}",
        differences.len()
    );
}

#[test]
fn every_file_in_fixtures_has_its_partner() {
    let (texts, expected, strangers) = names();
    assert!(texts.len() >= 14, "only {} texts", texts.len());
    let alone: Vec<&String> = texts.symmetric_difference(&expected).collect();
    assert!(alone.is_empty(), "without a partner: {alone:?}");
    assert!(
        strangers.is_empty(),
        "neither a text nor its expected file: {strangers:?}"
    );
}

/// The comparison can fail: a file agrees with itself, and with no copy of itself that lacks or alters one row.
#[test]
fn the_comparison_notices_every_slip() {
    let mut slips = 0;
    for Fixture { name, expected, .. } in fixtures() {
        let same = Comparison::of(&name, &expected, &expected);
        assert!(same.differences.is_empty(), "{name} differs from itself:\n{same}");
        // an optional row could stand in for a missing one: what is altered is the file without them
        let mut plain = expected.clone();
        for table in TABLES {
            plain[table].as_array_mut().unwrap().retain(|row| !optional(row));
        }
        let mut notice = |altered: &Value, what: &str| {
            slips += 1;
            let compared = Comparison::of(&name, &expected, altered);
            assert!(!compared.differences.is_empty(), "{name}: not noticed: {what}");
        };
        for table in TABLES {
            for (at, row) in rows(&plain, table).into_iter().enumerate() {
                let mut short = plain.clone();
                short[table].as_array_mut().unwrap().remove(at);
                notice(&short, &format!("{table} without {row}"));
                let fields: &[(&str, &str)] = match table {
                    "practices" => &[("name", "Nowhere Surgery"), ("service_type", "nothing")],
                    "inspections" => &[("practice", "Nowhere Surgery"), ("inspected", "1999")],
                    "ratings" => &[
                        ("practice", "Nowhere Surgery"),
                        ("service", "no such thing"),
                        ("question", "none"),
                        ("rating", "poor"),
                        ("previous", "poor"),
                        ("inspected", "1999"),
                        ("published", "1999"),
                        ("reported", "1999"),
                    ],
                    "actions" => &[("practice", "Nowhere Surgery"), ("kind", "none")],
                    _ => &[("starts", "Nothing of the kind was found"), ("polarity", "neither")],
                };
                for (field, wrong) in fields {
                    let mut altered = plain.clone();
                    altered[table][at][*field] = json!(wrong);
                    notice(&altered, &format!("{table}: {field} of {row}"));
                }
            }
        }
        for field in ["kind", "published"] {
            let mut altered = plain.clone();
            altered[field] = json!("1999");
            notice(&altered, field);
        }
    }
    assert!(slips >= 1000, "only {slips} slips tried");
}

/// A misspelt value in an expected file would be a difference that no reader can mend.
#[test]
fn every_expected_file_is_well_formed() {
    fn known<T: DeserializeOwned>(value: &Value) -> bool {
        T::deserialize(value).is_ok()
    }
    let date = |value: &Value| value.is_null() || value.as_str().is_some_and(|d| PartialDate::parse(d).is_ok());
    let mut faults = Vec::new();
    for Fixture { name, text, expected } in fixtures() {
        let mut fault = |wrong: bool, what: String| {
            if wrong {
                faults.push(format!("{name}: {what}"));
            }
        };
        let keys: BTreeSet<&str> = expected.as_object().unwrap().keys().map(String::as_str).collect();
        let wanted: BTreeSet<&str> = TABLES.into_iter().chain(["kind", "published"]).collect();
        fault(!wanted.is_subset(&keys), format!("keys {keys:?}"));
        fault(!known::<Kind>(&expected["kind"]), format!("kind {}", expected["kind"]));
        let names: Vec<&str> = rows(&expected, "practices")
            .iter()
            .map(|p| text_of(p, "name"))
            .collect();
        for practice in rows(&expected, "practices") {
            fault(
                !known::<ServiceType>(&practice["service_type"]),
                format!("service_type of {practice}"),
            );
            for said in texts_of(practice, "aliases")
                .into_iter()
                .chain(texts_of(practice, "place"))
            {
                fault(
                    !norm(&text).contains(&norm(said)),
                    format!("the text does not say {said:?}"),
                );
            }
        }
        for table in TABLES {
            for row in rows(&expected, table) {
                fault(
                    table != "practices" && !names.contains(&text_of(row, "practice")),
                    format!("{table}: no such practice in {row}"),
                );
                for field in ["inspected", "published", "reported"] {
                    fault(!date(&row[field]), format!("{table}: {field} of {row}"));
                }
            }
        }
        fault(
            !date(&expected["published"]),
            format!("published {}", expected["published"]),
        );
        for row in rows(&expected, "ratings") {
            let right = known::<Question>(&row["question"])
                && known::<Rating>(&row["rating"])
                && known::<Option<Rating>>(&row["previous"]);
            fault(!right, format!("a value of {}", show_rating(row)));
        }
        for row in rows(&expected, "actions") {
            fault(!known::<ActionKind>(&row["kind"]), format!("kind of {row}"));
        }
        for row in rows(&expected, "findings") {
            fault(!known::<Polarity>(&row["polarity"]), format!("polarity of {row}"));
            let times = text.matches(text_of(row, "starts")).count();
            fault(
                times != 1,
                format!("stands {times} times in the text: {}", row["starts"]),
            );
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Every row of a record with its passages, and a name for messages.
fn evidence_of(record: &Record) -> Vec<(String, &[Evidence])> {
    fn table<'a, T: fmt::Debug>(
        out: &mut Vec<(String, &'a [Evidence])>,
        name: &str,
        rows: &'a [T],
        of: impl Fn(&'a T) -> &'a [Evidence],
    ) {
        out.extend(
            rows.iter()
                .enumerate()
                .map(|(n, row)| (format!("{name}[{n}]"), of(row))),
        );
    }
    let mut out = Vec::new();
    table(&mut out, "practices", &record.practices, |r| &r.evidence);
    table(&mut out, "inspections", &record.inspections, |r| &r.evidence);
    table(&mut out, "ratings", &record.ratings, |r| &r.evidence);
    table(&mut out, "actions", &record.actions, |r| &r.evidence);
    table(&mut out, "findings", &record.findings, |r| &r.evidence);
    table(&mut out, "unresolved", &record.unresolved, |r| &r.evidence);
    if record.published.is_some() {
        out.push(("the document's date".to_owned(), &record.evidence));
    }
    out
}

/// What is wrong with a passage, if anything is.
fn fault_of(passage: &Evidence, path: &str, text: &str) -> Option<String> {
    if passage.path.as_deref() != Some(path) {
        return Some(format!("path {:?}", passage.path));
    }
    if passage.basis == Basis::Given {
        return Some("given, though no option was".to_owned());
    }
    if passage.columns.is_empty() {
        return Some("supports no column".to_owned());
    }
    let (Some(line), Some(start), Some(end)) = (passage.line, passage.start, passage.end) else {
        return Some("no place".to_owned());
    };
    let (start, end) = (start as usize, end as usize);
    if start >= end {
        return Some(format!("empty: {start}..{end}"));
    }
    match text.get(start..end) {
        None => Some(format!("{start}..{end} is no slice of the text")),
        Some(slice) if *slice != *passage.text => Some(format!("{start}..{end} is {slice:?}, not {:?}", passage.text)),
        Some(_) => {
            let right = text[..start].matches('\n').count() + 1;
            (right != line as usize).then(|| format!("line {line}, not {right}: {:?}", passage.text))
        }
    }
}

#[test]
fn every_row_has_evidence_and_every_passage_is_its_slice() {
    let reader = Reader::new().unwrap();
    let (mut faults, mut passages, mut ratings) = (Vec::new(), 0, 0);
    for fixture in fixtures() {
        let path = fixture.path();
        let forms = [
            ("as it stands", fixture.text.clone()),
            ("after a byte order mark", format!("\u{feff}{}", fixture.text)),
            ("with CRLF", fixture.text.replace('\n', "\r\n")),
        ];
        for (form, text) in forms {
            let record = reader.read(&path, &text, "00");
            let mut fault = |what: String| faults.push(format!("{path} {form}: {what}"));
            if record.path != path {
                fault(format!("the record's path is {}", record.path));
            }
            if record.published.is_none() && !record.evidence.is_empty() {
                fault("evidence for a date it has not".to_owned());
            }
            for (row, evidence) in evidence_of(&record) {
                if evidence.is_empty() {
                    fault(format!("{row} has no evidence"));
                }
                passages += evidence.len();
                for passage in evidence {
                    if let Some(wrong) = fault_of(passage, &path, &text) {
                        fault(format!("{row}: {wrong}"));
                    }
                }
            }
            for (n, row) in record.ratings.iter().enumerate() {
                ratings += 1;
                if !row.evidence.iter().any(|e| e.columns.contains(Column::Rating)) {
                    fault(format!("ratings[{n}]: no passage tells the rating"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(
        passages >= 300 && ratings >= 100,
        "only {passages} passages for {ratings} ratings were looked at"
    );
}
