//! Documents for the benches: many, each different, always the same.
//!
//! The documents are copies of a folder's texts in which the practices' names, their towns and all days and years are
//! changed, so that no two are alike. What to change is read from the `.expected.json` (or `.gold.json`) beside each
//! text; a text without one keeps its names. The changes follow from the document's number alone: every run, on every
//! machine, makes the same bytes.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The folder that documents are made from if none is named.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// So many documents made from the texts of a folder: their paths and texts.
pub fn documents(folder: &Path, many: usize) -> Result<Vec<(String, String)>, String> {
    let models = models(folder)?;
    let copies = models.iter().cycle().take(many).enumerate();
    Ok(copies.map(|(n, model)| model.copy(n)).collect())
}

const TOWNS: [&str; 32] = [
    "Leeds",
    "Selby",
    "Taunton",
    "Ipswich",
    "Derby",
    "Luton",
    "Stockport",
    "Bedford",
    "Hereford",
    "Lincoln",
    "Preston",
    "Exeter",
    "Crewe",
    "Rugby",
    "Durham",
    "Kendal",
    "Truro",
    "Woking",
    "Slough",
    "Dover",
    "Grimsby",
    "Bolton",
    "Oldham",
    "Norwich",
    "Swindon",
    "Carlisle",
    "Hastings",
    "Margate",
    "Buxton",
    "Malvern",
    "Goole",
    "Ripon",
];
const FIRST: [&str; 40] = [
    "Alder", "Ash", "Beck", "Birch", "Black", "Bram", "Brook", "Castle", "Cherry", "Cotter", "Dove", "Elm", "Fair",
    "Fern", "Gold", "Green", "Hart", "Hazel", "Heath", "Holly", "Kest", "Lang", "Lime", "Maple", "Marsh", "Mill",
    "Moor", "Oak", "Otter", "Penn", "Quarry", "Raven", "Rose", "Sand", "Silver", "Stone", "Thorn", "Under", "Wind",
    "Wood",
];
const LAST: [&str; 30] = [
    "bank", "borne", "bridge", "brook", "bury", "combe", "cote", "croft", "dale", "den", "field", "ford", "gate",
    "grove", "ham", "hill", "holme", "hurst", "leigh", "mead", "mere", "moor", "ridge", "side", "stead", "thorpe",
    "ton", "well", "wick", "worth",
];
/// First words of names that say what a service is, not which: they stay.
const COMMON: [&str; 24] = [
    "Adult",
    "Care",
    "Centre",
    "City",
    "Community",
    "Council",
    "County",
    "Dental",
    "Family",
    "General",
    "Health",
    "Healthcare",
    "Home",
    "Hospital",
    "House",
    "Medical",
    "National",
    "North",
    "Park",
    "Road",
    "Royal",
    "South",
    "Street",
    "Surgery",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Steele, Lea and Flood's splitmix64: a few lines, and good enough to vary names.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap_or(0)
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.below(list.len())).copied().unwrap_or("")
    }
}

/// A text, and the words in it that differ from copy to copy.
struct Model {
    name: String,
    text: String,
    /// The telling word of each practice's name.
    names: Vec<String>,
    towns: Vec<String>,
}

impl Model {
    fn load(path: &Path) -> Result<Model, String> {
        let told = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        let name = path
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned())
            .unwrap_or_default();
        let text = std::fs::read_to_string(path).map_err(|e| told(&e))?;
        let beside = ["expected.json", "gold.json"].map(|ext| path.with_extension(ext));
        let facts: Value = match beside.iter().find(|p| p.exists()) {
            Some(facts) => {
                let json = std::fs::read_to_string(facts).map_err(|e| told(&e))?;
                serde_json::from_str(&json).map_err(|e| told(&e))?
            }
            None => Value::Null,
        };
        let (mut names, mut towns) = (Vec::new(), Vec::new());
        for practice in facts["practices"].as_array().into_iter().flatten() {
            let full = practice["name"].as_str().unwrap_or("");
            names.extend(full.split_whitespace().find(|w| telling(w)).map(str::to_owned));
            let places = practice["place"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            towns.extend(places.filter(|p| telling(p)).map(str::to_owned));
        }
        towns.retain(|t| !names.contains(t));
        Ok(Model {
            name,
            text,
            names,
            towns,
        })
    }

    /// Copy number `n`: its path and its text.
    fn copy(&self, n: usize) -> (String, String) {
        let mut random = Random(n as u64);
        let mut words: BTreeMap<&str, String> = BTreeMap::new();
        for name in &self.names {
            words.insert(name, format!("{}{}", random.pick(&FIRST), random.pick(&LAST)));
        }
        for town in &self.towns {
            words.insert(town, random.pick(&TOWNS).to_owned());
        }
        let years = random.below(5) as i32 - 2;
        let text = vary(&self.text, &words, years, &mut random);
        (format!("made/{n:06}-{}.txt", self.name), text)
    }
}

fn telling(word: &str) -> bool {
    word.len() >= 4
        && word.starts_with(char::is_uppercase)
        && word.chars().all(char::is_alphabetic)
        && !COMMON.contains(&word)
}

/// Walks over the runs of letters and digits of a text: known words are exchanged (in headlines in capitals too), a
/// number beside a month's name becomes another day, and years from 2013 on move by `years`.
fn vary(text: &str, words: &BTreeMap<&str, String>, years: i32, random: &mut Random) -> String {
    let upper: BTreeMap<String, String> = words
        .iter()
        .map(|(k, v)| (k.to_uppercase(), v.to_uppercase()))
        .collect();
    let month = |word: Option<&&str>| word.is_some_and(|w| MONTHS.contains(w));
    let runs = runs(text);
    let mut out = String::with_capacity(text.len() + 64);
    for (at, run) in runs.iter().enumerate() {
        let beside = |steps: isize| at.checked_add_signed(steps).and_then(|i| runs.get(i));
        match run.parse::<i32>() {
            Ok(year @ 2013..=2099) if run.len() == 4 => out.push_str(&(year + years).to_string()),
            // the runs between two words are what parts them: a neighbouring word is two runs away
            Ok(1..=31) if month(beside(2)) || month(beside(-2)) => out.push_str(&(1 + random.below(28)).to_string()),
            _ => out.push_str(words.get(run).or_else(|| upper.get(*run)).map_or(*run, String::as_str)),
        }
    }
    out
}

/// The text cut where letters and digits meet anything else.
fn runs(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let word = c.is_alphanumeric();
        if last.is_some_and(|l| l != word) {
            out.push(&text[from..at]);
            from = at;
        }
        last = Some(word);
    }
    out.push(&text[from..]);
    out
}

fn models(folder: &Path) -> Result<Vec<Model>, String> {
    let told = |e: io::Error| format!("{}: {e}", folder.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.extension().is_some_and(|e| e == "txt") {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        return Err(format!("{}: no .txt there", folder.display()));
    }
    paths.iter().map(|p| Model::load(p)).collect()
}
