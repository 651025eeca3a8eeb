//! Names that end in small letters: "Mulberry care home in Selby was rated good", "inspectors visited Barton Hill surgery".
//!
//! "A Selby care home" and "Selby care home told to improve", a headline, speak of any home of the town. In a running
//! sentence a single home, surgery or hospital without an article has its name there, unless the text knows the word as
//! that of a town.

use super::runs::{Run, Tok, suffix};
use super::words::{COMMON_WORD, COUNTRY, Head, NOUN, TYPE_WORD, Words, is_county};
use crate::model::ServiceType::{CareHome, DentalPractice, GpPractice, Hospice, Hospital, IndependentClinic};
use crate::text::{BlockKind, Document, TokenKind};
use rustc_hash::FxHashSet;

/// Words behind which a name stands without an article.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "at", "of", "from", "for", "in", "to", "by", "with", "into", "on", "about", "against", "between", "over", "inside", "around", "outside", "near",
    "that", "and", "&", "or", "but", "when", "while", "whilst", "as", "where", "which", "who", "because", "after", "before", "since", "until", "if",
    "although", "though", "whether", "than", "both", "also", "meanwhile", "however", "so", "said", "says", "told", "mean", "means", "like",
    "visited", "visiting", "visit", "revisited", "re-visited", "inspected", "inspecting", "inspect", "re-inspected", "reinspected", "rated", "rating",
    "rate", "rates", "graded", "judged", "found", "finding", "gave", "given", "give", "giving", "awarded", "deemed", "declared", "called", "named", "ranked",
    "scored", "assessed", "branded", "classed", "described", "marked", "downgraded", "upgraded", "criticised", "praised", "placed", "put", "took", "taken",
    "moved", "lifted", "handed", "issued", "served", "warned", "ordered", "run", "runs", "ran", "running", "own", "owns", "owned", "operate",
    "operates", "operated", "manage", "manages", "managed", "managing", "include", "includes", "including", "included", "are", "is", "was", "were",
    "has", "had", "have", "saw", "see", "left", "keep", "keeps", "kept", "made", "closed", "shut", "joined", "entered", "leave", "chose", "considered",
    "supported", "helped", "allowed", "told", "tells", "considers", "finds",
];

/// Words behind a kind that make it tell of somebody else: "Selby care home manager".
#[rustfmt::skip]
const HELD: &[&str] = &[
    "manager", "managers", "boss", "bosses", "owner", "owners", "staff", "worker", "workers", "nurse", "nurses", "carer", "carers", "resident",
    "residents", "patient", "patients", "group", "company", "firm", "provider", "providers", "operator", "operators", "chain", "trust", "chief",
    "chiefs", "doctor", "doctors", "gp", "gps", "team", "teams", "board", "director", "directors", "partner", "partners", "scandal", "row", "plan",
    "plans", "site", "sector", "market", "bed", "beds", "places", "fees", "services", "service", "list", "lists", "appointment", "appointments",
     "building", "buildings", "inspection", "inspections", "closure", "death", "deaths", "waiting", "procedures", "theatre", "theatres", "wards", "ward",
];

/// Participles that say in headlines what befell a home: "Selby care home told to improve."
#[rustfmt::skip]
const BEFELL: &[&str] = &[
    "rated", "told", "placed", "put", "ordered", "shut", "closed", "downgraded", "upgraded", "praised", "slammed", "criticised", "fined", "given", "named",
    "taken", "warned", "hit", "found", "branded", "deemed", "judged", "labelled", "graded", "ranked", "awarded", "celebrated", "hailed", "urged", "forced",
    "stripped", "issued", "served", "blasted", "condemned", "accused", "suspended", "inspected", "back", "out", "still", "again", "set", "to", "under",
    "in", "requires", "needs", "faces", "gets", "remains", "goes", "falls", "drops", "fails", "wins", "earns", "receives", "keeps", "holds", "retains", "improves", "closes", "becomes", "celebrates",
];

/// Towns that homes of theirs are called by, and hardly ever one home.
#[rustfmt::skip]
const CITIES: &[&str] = &[
    "bath", "birmingham", "blackburn", "blackpool", "bolton", "bournemouth", "bradford", "brighton", "bristol", "burnley", "bury", "cambridge",
    "canterbury", "carlisle", "chelmsford", "cheltenham", "chester", "chesterfield", "colchester", "coventry", "crawley", "croydon", "darlington",
    "derby", "doncaster", "dudley", "eastbourne", "exeter", "gateshead", "gloucester", "grimsby", "halifax", "harrogate", "hartlepool", "hastings",
    "hereford", "huddersfield", "hull", "ipswich", "lancaster", "leeds", "leicester", "lincoln", "liverpool", "luton", "maidstone", "manchester",
    "mansfield", "middlesbrough", "newcastle", "newport", "northampton", "norwich", "nottingham", "oldham", "oxford", "peterborough", "plymouth",
    "poole", "portsmouth", "preston", "reading", "redditch", "rochdale", "rotherham", "salford", "salisbury", "scarborough", "sheffield", "shrewsbury",
    "slough", "solihull", "southampton", "southend", "southport", "stafford", "stevenage", "stockport", "stoke", "sunderland", "swindon", "taunton",
    "telford", "torquay", "wakefield", "walsall", "warrington", "watford", "wigan", "winchester", "wolverhampton", "worcester", "worthing", "york",
];

/// Words before "surgery", "hospital" and the like that tell its kind and are no name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "heart", "breast", "spine", "eye", "hand", "knee", "hip", "brain", "day", "keyhole", "children", "women", "men", "baby", "flu", "well", "walk-in",
    "saturday", "sunday", "blood", "weight", "skin", "hearing", "smear", "vaccine", "covid", "seaside", "council", "village", "town", "city", "state",
    "branch", "main", "new", "old", "best", "good", "busy", "local", "private", "public", "specialist", "teaching", "field", "foundation", "nhs", "bupa",
    "major", "minor", "open", "oral", "cancer", "trauma", "theatre", "elderly", "dementia", "luxury", "independent", "rural", "seafront", "failing",
    "struggling", "troubled", "shamed", "popular", "leading", "closed", "sister", "neighbouring", "nearby", "third", "second", "first", "fourth", "fifth",
    "university", "county", "district", "general", "royal", "memorial", "acute", "community", "under-fire", "crisis-hit", "boutique", "overall",
    "single", "every", "another", "charity", "church", "catholic", "jewish", "christian", "muslim", "mother-and-baby", "inpatient", "outpatient", "residents",
    "flagship", "modern", "historic", "purpose-built", "residential", "nursing", "care", "welsh", "english", "irish", "british", "doctors", "inadequate", "outstanding",
];

/// Gives the runs that go on with their kind in small letters their ending.
pub(super) fn complete(doc: &Document<'_>, toks: &[Tok<'_>], words: &Words, runs: &mut [Run]) {
    let finder = Finder { doc, toks, words };
    let found: Vec<(usize, Kind)> = (0..runs.len())
        .filter_map(|n| Some((n, finder.kind(runs, n)?)))
        .collect();
    if found.is_empty() {
        return;
    }
    let towns = finder.towns(runs);
    let named: Vec<(usize, Kind)> = found
        .into_iter()
        .filter(|(n, kind)| is_house(&runs[*n]) || finder.is_name(runs, *n, kind, &towns))
        .collect();
    for (n, kind) in named {
        // "Church View care home" has the name of the house; a surgery in it has one of its own.
        let house = is_house(&runs[n]) && kind.head == Head::Service(CareHome);
        let run = &mut runs[n];
        let behind = run.tokens.end..kind.end;
        run.head = Some(kind.head);
        run.tokens.end = kind.end;
        run.possessive = toks[kind.end - 1].possessive;
        if house {
            continue;
        }
        run.words.extend(toks[behind].iter().map(|t| t.folded.to_owned()));
        let last = &toks[kind.end - 1];
        run.span.end = last.span.end - if run.possessive { suffix(last.text) as u32 } else { 0 };
    }
}

/// What stands in small letters behind a run.
struct Kind {
    /// The token behind it.
    end: usize,
    head: Head,
}

/// "The Willows", "Church View": a house by its ending or article, whose kind only says so once more.
fn is_house(run: &Run) -> bool {
    matches!(run.head, Some(Head::Weak(_)))
}

struct Finder<'a, 'd> {
    doc: &'a Document<'d>,
    toks: &'a [Tok<'d>],
    words: &'a Words,
}

impl Finder<'_, '_> {
    fn folded(&self, at: usize) -> &str {
        self.toks.get(at).map_or("", |t| t.folded)
    }

    /// The word before a run in its sentence.
    fn before(&self, run: &Run) -> Option<&Tok<'_>> {
        let start = self.doc.sentences[run.sentence].tokens.start;
        run.tokens
            .start
            .checked_sub(1)
            .filter(|n| *n >= start)
            .map(|n| &self.toks[n])
    }

    /// The kind of service that stands in small letters right behind a run without one.
    fn kind(&self, runs: &[Run], n: usize) -> Option<Kind> {
        let run = &runs[n];
        let saint = run.words[0] == "st";
        let plain = run.head.is_none() || is_house(run);
        if !plain || run.doctor || run.bare || run.possessive && !saint || run.words.iter().any(|w| w == "gp") {
            return None;
        }
        let end = self.doc.sentences[run.sentence].tokens.end;
        let at = run.tokens.end;
        let small = |n: usize| n < end && self.toks[n].kind == TokenKind::Word && !self.toks[n].capital;
        let (len, head) = self
            .words
            .head_by(|n| if small(at + n) { self.toks[at + n].folded } else { "" })?;
        let last = self.folded(at + len - 1);
        let single = matches!(
            last,
            "home" | "surgery" | "practice" | "centre" | "center" | "hospital" | "hospice" | "clinic" | "infirmary"
        );
        let kinds = [
            CareHome,
            GpPractice,
            DentalPractice,
            Hospital,
            Hospice,
            IndependentClinic,
        ];
        let known = matches!(head, Head::Service(kind) if kinds.contains(&kind));
        (known && single && !HELD.contains(&self.folded(at + len))).then_some(Kind { end: at + len, head })
    }

    /// Whether a run and the kind behind it are a name.
    fn is_name(&self, runs: &[Run], n: usize, kind: &Kind, towns: &FxHashSet<&[String]>) -> bool {
        let run = &runs[n];
        let start = self.doc.sentences[run.sentence].tokens.start;
        let opens = run.tokens.start == start;
        let located = self.is_located(runs, n, kind);
        let led = match self.before(run) {
            None => true,
            Some(the) if the.text == "The" => {
                located || run.tokens.start > start + 1 || matches!(self.folded(kind.end - 1), "centre" | "center")
            }
            // No house has its name without the centre.
            Some(t) if t.folded == "the" => {
                run.words[0] == "st" || matches!(self.folded(kind.end - 1), "centre" | "center")
            }
            Some(t) => t.kind == TokenKind::Mark || LEADS.contains(&t.folded),
        };
        led && self.may_be_named(run, towns)
            && !self.is_kind(run, kind, opens)
            && self.runs_on(run.sentence)
            && !self.names_follow(runs, n, kind)
            && !(BEFELL.contains(&self.folded(kind.end)) && opens && !located)
            && !self.is_of_another(runs, n)
    }

    /// Whether the words of a run may name a house: neither town nor county, no word of ordinary language.
    fn may_be_named(&self, run: &Run, towns: &FxHashSet<&[String]>) -> bool {
        const REGIONS: &[&str] = &["north", "south", "east", "west", "mid", "greater", "central"];
        let county = is_county(&run.words.join(" "));
        let city = run.words.last().is_some_and(|w| CITIES.contains(&w.as_str()));
        let region = REGIONS.contains(&run.words[0].as_str()) && run.words.len() < 3;
        let common = run
            .words
            .iter()
            .all(|w| self.words.flags(w) & (COMMON_WORD | NOUN | COUNTRY | TYPE_WORD) != 0);
        // "MediaA": the end of a credit, and the article behind it.
        let glued = self.toks[run.tokens.clone()]
            .iter()
            .any(|t| t.text.ends_with(|c: char| c.is_uppercase()) && t.text.contains(|c: char| c.is_lowercase()));
        let joined = run.words.iter().any(|w| w == "and") && run.head.is_none();
        !county && !city && !region && !common && !joined && !glued && !run.shouts && !towns.contains(&run.words[..])
    }

    /// "Vascular surgery", "Seaside care home", "Flu clinic": a kind of kind. A word that opens a sentence has its capital
    /// from there.
    fn is_kind(&self, run: &Run, kind: &Kind, opens: bool) -> bool {
        const MEDICAL: &[&str] = &["al", "ic", "ar", "ary", "ive", "ology", "ing", "ed", "based"];
        let [word] = run.words.as_slice() else { return false };
        let medical = kind.head != Head::Service(CareHome) && MEDICAL.iter().any(|m| word.ends_with(m));
        let small = || self.toks.iter().any(|t| !t.capital && t.folded == word);
        KINDS.contains(&word.as_str()) || opens && (medical || small())
    }

    /// Whether a sentence is prose that ends, and no headline or caption.
    fn runs_on(&self, sentence: usize) -> bool {
        let place = &self.doc.sentences[sentence];
        let prose = matches!(
            self.doc.blocks[place.block].kind,
            BlockKind::Paragraph | BlockKind::Bullet
        );
        let line = self
            .doc
            .slice(place.span)
            .trim_end_matches(['"', '”', '’', '\'', ')', ' ']);
        prose && line.ends_with(['.', '!', '?', ';', ':', ','])
    }

    /// "Mulberry care home in Selby", "Mulberry care home, in Mill Lane,": what stands somewhere else is no town itself.
    fn is_located(&self, runs: &[Run], n: usize, kind: &Kind) -> bool {
        let comma = usize::from(self.folded(kind.end) == ",");
        let led = matches!(self.folded(kind.end + comma), "in" | "near" | "on" | "at" | "off");
        let the = usize::from(self.folded(kind.end + comma + 1) == "the");
        led && runs[n + 1..]
            .first()
            .is_some_and(|r| r.tokens.start == kind.end + comma + 1 + the)
    }

    /// "Selby care home Elm Court", "Selby care home, Elm Court": the name stands behind.
    fn names_follow(&self, runs: &[Run], n: usize, kind: &Kind) -> bool {
        let Some(next) = runs.get(n + 1) else { return false };
        let headed = matches!(next.head, Some(Head::Service(_) | Head::Weak(_)));
        next.tokens.start == kind.end || next.tokens.start == kind.end + 1 && self.folded(kind.end) == "," && headed
    }

    /// Whether another organisation of the text begins with the words of a run: a hospital of the trust, or another surgery
    /// that it may be short for.
    fn is_of_another(&self, runs: &[Run], n: usize) -> bool {
        let words = &runs[n].words;
        let longer = |r: &Run| r.words.len() > words.len() && r.words.starts_with(words) && r.head.is_some();
        let within =
            |r: &Run| matches!(r.head, Some(Head::Trust)) && r.words.windows(words.len()).any(|w| w == &words[..]);
        runs.iter().any(|r| longer(r) || within(r))
    }

    /// The words that the text knows as those of towns: "in Selby", "a Selby care home", "Elm Court, Selby,".
    fn towns<'r>(&self, runs: &'r [Run]) -> FxHashSet<&'r [String]> {
        let is_town = |(n, r): &(usize, &Run)| {
            let before = self.before(r).map_or("", |t| t.folded);
            let behind = self.folded(r.tokens.end);
            let kind = || self.kind(runs, *n).is_some();
            let led = matches!(before, "in" | "near" | "across" | "around" | "outside" | "throughout") && !kind();
            let one = matches!(
                before,
                "a" | "an" | "another" | "one" | "two" | "this" | "many" | "local"
            );
            let addressed = before == "," && (behind == "," || behind == ".") && self.is_behind_a_run(runs, *n);
            let held = matches!(
                behind,
                "council" | "mp" | "mps" | "residents" | "people" | "town" | "councillors" | "homes"
            );
            let county = behind == ","
                && runs
                    .get(n + 1)
                    .is_some_and(|c| c.tokens.start == r.tokens.end + 1 && is_county(&c.words.join(" ")));
            led || one && (kind() || !self.toks[r.tokens.end - 1].possessive && held_by_kind(behind))
                || addressed
                || held
                || county
        };
        runs.iter()
            .enumerate()
            .filter(|(_, r)| r.head.is_none())
            .filter(is_town)
            .map(|(_, r)| &r.words[..])
            .collect()
    }

    /// "Elm Court, Selby": whether a name or road stands right before the comma.
    fn is_behind_a_run(&self, runs: &[Run], n: usize) -> bool {
        let before = n.checked_sub(1).map(|b| &runs[b]);
        before.is_some_and(|b| b.tokens.end + 1 == runs[n].tokens.start && (b.head.is_some() || b.is_road(self.words)))
    }
}

/// "A Selby home", "a Selby GP".
fn held_by_kind(word: &str) -> bool {
    matches!(
        word,
        "home"
            | "care"
            | "gp"
            | "surgery"
            | "nursing"
            | "residential"
            | "hospital"
            | "practice"
            | "dental"
            | "dentist"
            | "hospice"
            | "clinic"
            | "medical"
            | "health"
            | "doctors"
    )
}
