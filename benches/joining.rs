//! How time and memory grow with what is joined: records of documents that never were, four to a practice or so, joined
//! and written as JSON to a sink that counts bytes.
//!
//! ```text
//! cargo bench --bench joining                 25,000, 50,000 and 100,000 records
//! cargo bench --bench joining -- 10000 20000  as many as you like
//! ```
//!
//! Each number is joined in a process of its own, so that its peak memory is its own (Linux tells it in
//! `/proc/self/status`; elsewhere it is left out). Records follow from their number alone: every run, on every machine,
//! joins the same. A practice is told of by its release, by papers that give the month for the day and leave out the
//! type of the service, by its profile with its location id, and again after the next inspection; names recur in other
//! towns. Making the records is not timed; joining and writing are.
#![allow(clippy::print_stdout, reason = "printing the figures is what a bench is for")]

#[path = "made/sink.rs"]
mod sink;

use cqc_scan::edtf::PartialDate;
use cqc_scan::join::join;
use cqc_scan::model::{
    Action, ActionKind, Basis, Column, Evidence, Finding, Inspection, Kind, Polarity, Practice, Question, Rating,
    RatingRow, Record, ServiceType, Speaker,
};
use cqc_scan::report::{Table, json};
use sink::Sink;
use std::process::Command;
use std::time::Instant;

/// What `cargo bench` joins by default; without `--bench` (as under `cargo test --benches`) a short run is enough.
const RECORDS: [usize; 3] = [25_000, 50_000, 100_000];
const SHORT: usize = 200;

/// Documents that tell of one practice.
const TELLINGS: usize = 4;

const FIRST: [&str; 24] = [
    "Alder", "Ash", "Beck", "Birch", "Castle", "Cherry", "Dove", "Elm", "Fern", "Gold", "Hazel", "Holly", "Lime",
    "Maple", "Mill", "Oak", "Otter", "Quarry", "Raven", "Rose", "Silver", "Stone", "Thorn", "Wood",
];
const LAST: [&str; 20] = [
    "bank", "bridge", "brook", "bury", "combe", "croft", "dale", "field", "ford", "gate", "grove", "ham", "hill",
    "hurst", "mead", "ridge", "side", "stead", "well", "wick",
];
const STREETS: [&str; 12] = [
    "", " Lane", " Road", " Street", " Park", " Green", " Cross", " Row", " Hill", " Walk", " House", " Court",
];
const TYPES: [(&str, ServiceType); 6] = [
    (" Surgery", ServiceType::GpPractice),
    (" Medical Centre", ServiceType::GpPractice),
    (" Practice", ServiceType::GpPractice),
    (" Care Home", ServiceType::CareHome),
    (" Dental Practice", ServiceType::DentalPractice),
    (" Hospital", ServiceType::Hospital),
];
const FOUR: [Rating; 4] = [
    Rating::Inadequate,
    Rating::RequiresImprovement,
    Rating::Good,
    Rating::Outstanding,
];

/// Steele, Lea and Flood's splitmix64: a few lines, and good enough to vary names.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % n.max(1) as u64).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, list: &[T], default: T) -> T {
        list.get(self.below(list.len())).copied().unwrap_or(default)
    }
}

/// A practice and its two inspections, by its number.
struct Story {
    stem: String,
    kind: (&'static str, ServiceType),
    town: String,
    id: String,
    visits: [Visit; 2],
}

struct Visit {
    day: String,
    published: String,
    ratings: [Rating; 6],
}

impl Story {
    fn new(number: usize) -> Story {
        let mut random = Random(number as u64);
        let first = random.pick(&FIRST, "Elm");
        let stem = format!("{first}{}{}", random.pick(&LAST, "ham"), random.pick(&STREETS, ""));
        let kind = random.pick(&TYPES, (" Surgery", ServiceType::GpPractice));
        // As many towns as there would be: names recur in other towns, seldom in the same.
        let town = format!(
            "{}{}{}",
            random.pick(&FIRST, "Elm"),
            random.pick(&LAST, "ham"),
            random.pick(&LAST, "ham")
        );
        let mut visit = |year: usize| {
            let (month, day) = (1 + random.below(9), 1 + random.below(28));
            Visit {
                day: format!("{year}-{month:02}-{day:02}"),
                published: format!("{year}-{:02}-{day:02}", month + 2),
                ratings: std::array::from_fn(|_| random.pick(&FOUR, Rating::Good)),
            }
        };
        let visits = [visit(2017 + number % 3), visit(2021 + number % 2)];
        Story {
            stem,
            kind,
            town,
            id: format!("1-{:09}", 100_000_000 + number),
            visits,
        }
    }

    /// One of the documents that tell of it.
    fn telling(&self, number: usize, which: usize) -> Record {
        let path = format!("made/{number:06}-{which}.txt");
        let visit = &self.visits[usize::from(which > 1)];
        let (name, inspected, published) = match which % TELLINGS {
            0 => (
                format!("{}{}", self.stem, self.kind.0),
                visit.day.as_str(),
                Some(&visit.published),
            ),
            1 => (self.stem.clone(), visit.day.get(..7).unwrap_or(""), None),
            2 => (format!("The {}{}", self.stem, self.kind.0), visit.day.as_str(), None),
            _ => (
                format!("{}{}", self.stem, self.kind.0),
                visit.day.get(..7).unwrap_or(""),
                Some(&visit.published),
            ),
        };
        let date = |text: &str| PartialDate::parse(text).ok();
        let passage = |start: usize, columns: &[Column]| vec![evidence(&path, start, columns)];
        let (inspected, published) = (date(inspected), published.and_then(|text| date(text)));
        let reported = date(&visit.published);
        let rating = |(at, question): (usize, &Question)| RatingRow {
            practice: name.clone(),
            service: None,
            question: *question,
            rating: visit.ratings[at],
            previous: None,
            inspected,
            published,
            reported,
            evidence: passage(100 + 60 * at, &[Column::Rating, Column::Inspected]),
        };
        Record {
            hash: format!("{number:016x}{which:016x}"),
            title: Some(format!("News of {name}")),
            kind: Kind::News,
            published: reported,
            evidence: passage(0, &[Column::Published]),
            practices: vec![Practice {
                name: name.clone(),
                aliases: Vec::new(),
                service_type: Some(self.kind.1),
                place: vec![self.town.clone()],
                provider: None,
                location_id: (which == 3).then(|| self.id.clone()),
                evidence: passage(20, &[Column::Name]),
            }],
            inspections: vec![Inspection {
                practice: name.clone(),
                inspected,
                published,
                reported,
                evidence: passage(60, &[Column::Inspected, Column::Published]),
            }],
            ratings: Question::ALL.iter().enumerate().map(rating).collect(),
            actions: vec![Action {
                practice: name.clone(),
                kind: ActionKind::WarningNotice,
                regulations: vec!["12".to_owned()],
                date: None,
                evidence: passage(700, &[Column::Kind]),
            }],
            findings: vec![Finding {
                practice: name.clone(),
                text: format!("Medicines at {} were stored safely.", self.stem).into(),
                polarity: Polarity::Positive,
                question: None,
                speaker: Speaker::Report,
                inspected,
                evidence: passage(800, &[Column::Text]),
            }],
            unresolved: Vec::new(),
            path,
        }
    }
}

fn evidence(path: &str, start: usize, columns: &[Column]) -> Evidence {
    let text = "It was rated so after an inspection, the report says.".to_owned();
    let offset = |at: usize| u32::try_from(at).ok();
    Evidence {
        path: Some(path.into()),
        line: Some(1),
        start: offset(start),
        end: offset(start + text.len()),
        text: text.into(),
        columns: columns.iter().copied().collect(),
        basis: Basis::Stated,
        entry: "bench",
    }
}

/// The most memory that this process has held, in MB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

fn measure(wanted: usize) -> Result<(), String> {
    let telling = |n: usize| Story::new(n / TELLINGS).telling(n / TELLINGS, n % TELLINGS);
    let records: Vec<Record> = (0..wanted).map(telling).collect();
    let held = peak();
    let before = Instant::now();
    let joined = join(&records);
    let joining = before.elapsed().as_secs_f64();
    let (practices, ratings, changes) = (joined.practices.len(), joined.ratings.len(), joined.changes.len());
    if practices * 2 > wanted || changes == 0 {
        return Err(format!("{practices} practices of {wanted} records: nothing was joined"));
    }
    let before = Instant::now();
    let mut sink = Sink::default();
    json::write(&joined, &Table::JOINED, std::num::NonZeroUsize::MIN, &mut sink).map_err(|e| e.to_string())?;
    let writing = before.elapsed().as_secs_f64();
    let memory = held.zip(peak()).map_or_else(String::new, |(held, all)| {
        format!(", peak {all} MB of which the records {held} MB")
    });
    println!(
        "{wanted} records: {practices} practices, {ratings} ratings, {changes} changes; joined in {joining:.2} s \
         ({:.1} µs a record), written in {writing:.2} s ({:.0} MB){memory}",
        joining * 1e6 / wanted as f64,
        sink.bytes as f64 / 1e6
    );
    Ok(())
}

fn main() -> Result<(), String> {
    let (mut wanted, mut full, mut alone) = (Vec::new(), false, false);
    for argument in std::env::args().skip(1) {
        match argument.parse::<usize>() {
            Ok(n) => wanted.push(n),
            Err(_) if argument == "--bench" => full = true,
            Err(_) if argument == "--alone" => alone = true,
            Err(_) => return Err(format!("no such option: {argument}")),
        }
    }
    if wanted.is_empty() {
        wanted.extend(if full { &RECORDS[..] } else { &[SHORT] });
    }
    if let ([one], true) = (&wanted[..], alone) {
        return measure(*one);
    }
    let this = std::env::current_exe().map_err(|e| e.to_string())?;
    for number in wanted {
        let number = number.to_string();
        let status = Command::new(&this).args(["--alone", &number]).status();
        if !status.map_err(|e| e.to_string())?.success() {
            return Err(format!("{number} records were not joined"));
        }
    }
    Ok(())
}
