//! Whom the words of a sentence without names point to.
//!
//! "Both were rated good", "The latter had no nurses", "At the Selby home".

use super::{Walk, excludes};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::Candidate;
use crate::text::{Document, Token};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

impl Walk<'_> {
    /// Whom the words of a sentence without names point to.
    pub(super) fn turn(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        self.of_all(words)
            .or_else(|| self.of_towns(words))
            .or_else(|| self.of_pair(words))
            .or_else(|| self.of_town(words, false))
            .or_else(|| self.of_kind(words))
    }

    /// "Because of what was found in Goole, the hospital falls to inadequate": the only one of that town, where a comma closes
    /// the words on it and its kind follows.
    pub(super) fn of_town_before_kind(&self, doc: &Document<'_>, list: &[Item], sentence: usize) -> Option<Vec<usize>> {
        let text = |t: &Token| doc.slice(t.span);
        let in_town = |w: &[Token]| {
            text(&w[0]) == "in"
                && text(&w[1]).starts_with(char::is_uppercase)
                && text(&w[2]) == ","
                && text(&w[3]) == "the"
        };
        let tokens = &doc.tokens[doc.sentences[sentence].tokens.clone()];
        let behind = tokens.windows(5).take(14).find(|w| in_town(w))?;
        // "In January, the home was"
        let dated = |i: &Item| i.class.has(Class::DATE) && i.span.end >= behind[1].span.end;
        if list.iter().any(|i| dated(i) && i.span.start <= behind[1].span.start) {
            return None;
        }
        let (town, kinds) = (text(&behind[1]), kind_of(text(&behind[4]))?);
        let here = |n: &usize| self.practices[*n].place.iter().any(|(place, _)| place == town);
        let of_kind = |n: &usize| self.practices[*n].service_type.is_some_and(|k| kinds.contains(&k));
        let own = |n: &usize| self.practices[*n].place.iter().any(|(place, _)| place != town);
        let all: Vec<usize> = (0..self.practices.len()).filter(|n| of_kind(n) && here(n)).collect();
        // A text on one town puts all of them there; one may have a town of its own.
        let alone = all.iter().filter(|n| !own(n)).count() == 1;
        let mut found = all.iter().copied().filter(|n| !alone || !own(n));
        match (found.next(), found.next()) {
            (Some(only), None) => Some(vec![only]),
            // Which of them is not told.
            (Some(_), Some(_)) => Some(Vec::new()),
            (None, _) if self.now.iter().any(|n| !self.practices[*n].place.is_empty()) => Some(Vec::new()),
            _ => None,
        }
    }

    /// "Both were ...", "At all three", "The two homes", "Neither surgery".
    fn of_all(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let word = |n: usize| words.get(n).map_or("", |w| &**w);
        let count_at = |n: usize| COUNTS.iter().position(|c| *c == word(n)).map(|c| c + 2);
        // "the two core services" are wards of one.
        let plural = |n: usize| {
            let mut near = (n + 1..n + 6).take_while(|k| !NO_KIND.contains(&word(*k)));
            near.find_map(|k| plural_of(word(k)))
        };
        // "The CQC rated all three as inadequate", "put both in special measures"
        let judged = |at: usize, behind: usize| {
            let verb = at.checked_sub(1).is_some_and(|v| JUDGES.contains(&word(v)));
            verb && (matches!(word(behind), "as" | "in" | "into" | "to" | "under") || is_rating(word(behind)))
        };
        let asks = |n: usize| KEY_QUESTIONS.contains(&word(n)) || n > 0 && word(n) == "led" && word(n - 1) == "well";
        let questions = |n: usize| (0..n).filter(|n| asks(*n)).count();
        (0..words.len()).find_map(|n| {
            let opens = n == 0 || n == 1 && matches!(word(0), "at" | "in" | "for" | "of");
            // "In all three leadership was", "In both cases safety was"
            let leads = |behind: usize| n == 1 && opens && self.now.len() > 1 && LED_BY_ALL.contains(&word(behind));
            match word(n) {
                // "Besides being inadequate overall, each of them ..."
                "each" if word(n + 1) == "of" && matches!(word(n + 2), "them" | "these" | "those") => {
                    (self.group.len() > 1).then(|| self.group.clone())
                }
                // "Safe has dropped and well-led is better; both were good": the questions.
                "both" | "each" | "neither" if questions(n) > 1 => None,
                // "In each of five areas", "in each of its wards"
                "each" if word(n + 1) == "of" && (word(n + 2) == "its" || count_at(n + 2).is_some_and(|c| c > 2)) => {
                    None
                }
                // "The homes were each rated good": each of those named together.
                "each"
                    if n > 0
                        && matches!(word(n - 1), "were" | "are" | "been")
                        && questions(n) == 0
                        && (0..n).any(|k| plural_of(word(k)).is_some()) =>
                {
                    (self.group.len() > 1).then(|| self.group.clone())
                }
                "both" | "each" | "neither" => {
                    let kind = plural(n).or_else(|| kind_of(word(n + 1)));
                    let stands = opens && BEHIND_ALL.contains(&word(n + 1))
                        || leads(n + 1)
                        || matches!(word(n + 1), "were" | "are" | "have")
                        || word(n) == "both" && judged(n, n + 1);
                    (kind.is_some() || stands).then(|| self.counted(2, kind)).flatten()
                }
                "all" => {
                    let count = count_at(n + 1)?;
                    let kind = plural(n + 1);
                    let stands = opens && BEHIND_ALL.contains(&word(n + 2))
                        || leads(n + 2)
                        || matches!(
                            word(n + 2),
                            "were" | "are" | "have" | "remain" | "remained" | "keep" | "kept" | "retain" | "stay"
                        )
                        || judged(n, n + 2);
                    (kind.is_some() || stands).then(|| self.counted(count, kind)).flatten()
                }
                "the" | "these" if n == 0 || word(n - 1) == "," => self.named_together(word(n + 1), word(n + 2)),
                "pair" | "duo" if n > 0 && word(n - 1) == "the" => self.counted(2, None),
                "trio" if n > 0 && word(n - 1) == "the" => self.counted(3, None),
                _ => {
                    let count = count_at(n)?;
                    let led = n == 0
                        || matches!(
                            word(n - 1),
                            "the"
                                | "these"
                                | "those"
                                | "its"
                                | "their"
                                | "rated"
                                | "rates"
                                | "judged"
                                | "found"
                                | "branded"
                        );
                    let kind = plural(n).filter(|_| led)?;
                    self.counted(count, Some(kind))
                }
            }
        })
    }

    /// "The practices have also declined": those last named together, if all are of that kind.
    fn named_together(&self, noun: &str, verb: &str) -> Option<Vec<usize>> {
        const VERBS: &[&str] = &[
            "were", "are", "have", "had", "both", "all", "also", "got", "received", "remain", "fell", "dropped", "must",
        ];
        let kinds = plural_of(noun).filter(|k| *k != ServiceType::ALL && VERBS.contains(&verb))?;
        let fits = |n: &usize| self.practices[*n].service_type.is_some_and(|k| kinds.contains(&k));
        (self.group.len() > 1 && self.group.iter().all(fits)).then(|| self.group.clone())
    }

    /// A headline that counts them: "Two Selby homes rated inadequate", "Both hospitals downgraded".
    pub(super) fn counted_in_heading(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let first = words.first()?;
        let counts = COUNTS.contains(&&**first) || matches!(&**first, "both" | "all" | "pair");
        self.of_all(words).filter(|_| counts)
    }

    /// So many of a kind: all of it, or those last named together.
    fn counted(&self, count: usize, kind: Option<&[ServiceType]>) -> Option<Vec<usize>> {
        let fits = |n: &usize| {
            self.practices[*n]
                .service_type
                .is_some_and(|k| kind.is_some_and(|l| l.contains(&k)))
        };
        let those = if self.group.len() == count {
            self.group.clone()
        } else {
            (0..self.practices.len()).filter(fits).collect()
        };
        // "Both services" are none of a trust and its hospital, nor is "both".
        let any = kind.is_some_and(|k| k == ServiceType::ALL);
        let trust = |n: &usize| self.practices[*n].service_type == Some(ServiceType::NhsTrust);
        let mixed = kind.is_none() && those.iter().any(trust) && !those.iter().all(trust);
        (those.len() == count && !mixed && !(any && those.iter().any(trust))).then_some(those)
    }

    /// "GP practices in Selby and Goole have been rated good": those that are there, and each town has one.
    fn of_towns(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let kind = words.iter().take(5).position(|w| plural_of(w).is_some())?;
        if words.get(kind + 1).map(|w| &**w) != Some("in") {
            return None;
        }
        let end = words[kind..]
            .iter()
            .position(|w| matches!(&**w, "have" | "were" | "are"))?;
        let told = &words[kind + 2..(kind + end).max(kind + 2)];
        let there = |p: &Candidate| {
            p.place.iter().any(|(place, _)| {
                let parts: Vec<String> = place.split_whitespace().map(str::to_lowercase).collect();
                let same = |w: &[Cow<'_, str>]| w.iter().zip(&parts).all(|(a, b)| **a == **b);
                told.windows(parts.len().max(1)).any(same)
            })
        };
        let found: Vec<usize> = (0..self.practices.len())
            .filter(|n| there(&self.practices[*n]))
            .collect();
        let several = told.iter().any(|w| &**w == "and");
        (several && found.len() > 1 && found.len() == self.practices.len()).then_some(found)
    }

    /// "The former", "the latter", "the other home" of two.
    fn of_pair(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let [first, second] = self.group.as_slice() else {
            return None;
        };
        let at = |word: &str| {
            (1..words.len()).find(|n| {
                let next = words.get(n + 1).map_or("", |w| &**w);
                words[*n] == word && words[n - 1] == "the" && (stands_alone(next) || next.is_empty())
            })
        };
        // Behind a sentence about one of them "the former" may be a ward.
        let two = self.now.len() == 2;
        // "The former was good and the latter inadequate" is about both.
        let told = |word: &str| (1..words.len()).any(|n| words[n] == word && words[n - 1] == "the");
        if two && told("former") && told("latter") {
            return Some(vec![*first, *second]);
        }
        // "The first was good. The second was inadequate."
        let opens = |word: &str| at(word).filter(|n| *n == 1).is_some();
        let halved = self.halved && self.now.as_slice() == [*first];
        let (former, latter) = (two && at("former").is_some(), (two || halved) && at("latter").is_some());
        match (
            former || two && opens("first"),
            latter || (two || halved) && opens("second"),
        ) {
            (true, false) => return Some(vec![*first]),
            (false, true) => return Some(vec![*second]),
            _ => {}
        }
        const SISTERS: &[&str] = &["sister", "twin", "partner", "companion", "counterpart"];
        let sister =
            |n: &usize| SISTERS.contains(&&*words[*n]) && matches!(&*words[n - 1], "its" | "the" | "their" | "a");
        let other = (1..words.len().min(8)).find(|n| words[*n] == "other" && words[n - 1] == "the" || sister(n))?;
        let next = words.get(other + 1).map_or("", |w| &**w);
        if !(BEHIND_ALL.contains(&next) || kind_of(next).is_some()) {
            return None;
        }
        self.the_other()
    }

    /// The one of two that is not in focus.
    pub(super) fn the_other(&self) -> Option<Vec<usize>> {
        match (self.group.as_slice(), self.now.as_slice()) {
            ([first, second], [one]) if one == first => Some(vec![*second]),
            ([first, second], [one]) if one == second => Some(vec![*first]),
            _ => None,
        }
    }

    /// "At Goole", "the Goole home", or a heading that is the town: the only one there.
    pub(super) fn of_town(&self, words: &[Cow<'_, str>], heading: bool) -> Option<Vec<usize>> {
        let led = words.first().is_some_and(|w| w == "in");
        // "In Selby it is a better picture", of Selby Harbour Hospital.
        let called = words.get(1).filter(|_| led && words.len() > 2);
        let called = called.and_then(|w| *self.towns.names.get(&**w)?);
        let opens = |place: &str| led && words.len() > 3 && words[1].eq_ignore_ascii_case(place);
        let places = words.iter().filter_map(|w| self.towns.begins.get(&**w));
        let told = places
            .flatten()
            .filter(|(place, _)| points_to(words, place, heading) || opens(place))
            .map(|(_, practice)| *practice);
        let mut hits = called.into_iter().chain(told);
        let hit = hits.next()?;
        hits.all(|n| n == hit).then(|| vec![hit])
    }

    /// "The trust", "the home", where those reported on are of several kinds and the one in focus is of another.
    fn of_kind(&self, words: &[Cow<'_, str>]) -> Option<Vec<usize>> {
        let kinds = words
            .windows(2)
            .take(6)
            .filter(|w| matches!(&*w[0], "the" | "this"))
            .filter_map(|w| kind_of(&w[1]))
            .next()?;
        let fits = |n: &usize| self.practices[*n].service_type.is_some_and(|k| kinds.contains(&k));
        let here: Vec<usize> = self.now.iter().copied().filter(|n| fits(n)).collect();
        if !here.is_empty() {
            return (here.len() == 1 && self.now.len() > 1).then_some(here);
        }
        // Who is named only further on is not "the home" yet, where another may be.
        let may_be = |n: &usize| self.practices[*n].service_type.is_none_or(|k| !excludes(kinds[0], k));
        let untold = self.now.iter().any(may_be);
        let mut all = (0..self.practices.len())
            .filter(fits)
            .filter(|n| !untold || self.first[*n] <= self.at);
        let first = all.next()?;
        all.next().is_none().then(|| vec![first])
    }
}

/// "The latter requires", "the latter inadequate": a word behind "the latter" that makes it stand for a name.
pub(super) fn stands_alone(next: &str) -> bool {
    const VERBS: &[&str] = &["required", "needs", "needed", "rated", "slipped", "moved"];
    BEHIND_ALL.contains(&next) || VERBS.contains(&next) || is_rating(next)
}

/// What no noun follows that is counted: "both were seen in homes", "the two core services".
pub(super) const NO_KIND: &[&str] = &[
    "core", "were", "are", "was", "is", "have", "has", "had", "in", "at", "on", "for", "by", "from", "to", "with",
];

/// The places and first words of names that no two practices share. A list of thousands asks for them at every line.
pub(super) struct Towns {
    /// By the first word of a place, in small letters, the place and its practice.
    begins: FxHashMap<String, Vec<(String, usize)>>,
    /// By the first word of its name, in small letters, its practice; `None` where several have it.
    names: FxHashMap<String, Option<usize>>,
}

impl Towns {
    pub(super) fn of(practices: &[Candidate]) -> Towns {
        let mut names = FxHashMap::default();
        let mut places = FxHashMap::default();
        // Nobody is told apart from one alone.
        let several = practices.iter().enumerate().filter(|_| practices.len() > 1);
        for (n, practice) in several {
            let first = practice.name.split(' ').next().unwrap_or("");
            share(&mut names, first, n);
            for (place, _) in &practice.place {
                share(&mut places, place, n);
            }
        }
        let mut begins: FxHashMap<String, Vec<(String, usize)>> = FxHashMap::default();
        for (place, only) in places {
            if let (Some(only), Some(first)) = (only, place.split_whitespace().next()) {
                begins.entry(first.to_owned()).or_default().push((place.clone(), only));
            }
        }
        Towns { begins, names }
    }
}

/// Notes whose a word is, or that it is that of several.
fn share(words: &mut FxHashMap<String, Option<usize>>, word: &str, practice: usize) {
    let one = words.entry(word.to_lowercase()).or_insert(Some(practice));
    *one = one.filter(|n| *n == practice);
}

/// Whether a sentence points to a place: "At Goole", "the Goole home", or the place alone as a heading.
fn points_to(words: &[Cow<'_, str>], place: &str, heading: bool) -> bool {
    // Few sentences hold any of the place.
    let begins = |first: &str| words.iter().any(|w| w.eq_ignore_ascii_case(first));
    if place.is_ascii() && !place.split_whitespace().next().is_some_and(begins) {
        return false;
    }
    let parts: Vec<String> = place.split_whitespace().map(str::to_lowercase).collect();
    let found = words
        .windows(parts.len().max(1))
        .position(|w| w.iter().zip(&parts).all(|(a, b)| **a == **b));
    let Some(at) = found.filter(|_| !parts.is_empty()) else {
        return false;
    };
    let before = at.checked_sub(1).map_or("", |n| &*words[n]);
    let behind = words.get(at + parts.len()).map_or("", |w| &**w);
    if heading {
        return at == 0 && words.len() < parts.len() + 3;
    }
    // "In Goole, safety was good", "the one in Goole"
    let led = at.checked_sub(2).map_or("", |n| &*words[n]);
    let inside = at == 1 && behind == "," || led == "one" || kind_of(led).is_some() && at == 3 && words[0] == "the";
    before == "in" && inside
        || before == "at" && behind != "hospital"
        || matches!(before, "the" | "both") && kind_of(behind).is_some()
}

/// The kinds of service that a word in the singular stands for.
fn kind_of(word: &str) -> Option<&'static [ServiceType]> {
    use ServiceType::*;
    Some(match word {
        "surgery" | "practice" => &[GpPractice, DentalPractice],
        "gp" => &[GpPractice],
        "home" => &[CareHome],
        "hospital" | "infirmary" => &[Hospital, MentalHealth],
        "trust" => &[NhsTrust, Ambulance],
        "agency" | "company" | "firm" => &[HomeCare],
        "clinic" => &[IndependentClinic],
        "hospice" => &[Hospice],
        "council" | "authority" => &[LocalAuthority],
        "dentist" => &[DentalPractice],
        "centre" => &[GpPractice, OutOfHours],
        _ => return None,
    })
}

/// Words for numbers from two on.
pub(super) const COUNTS: &[&str] = &["two", "three", "four", "five", "six", "seven", "eight"];

/// The kinds of service that a word in the plural stands for.
pub(super) fn plural_of(word: &str) -> Option<&'static [ServiceType]> {
    Some(match word {
        "surgeries" | "practices" => kind_of("surgery")?,
        "homes" => kind_of("home")?,
        "hospitals" | "infirmaries" => kind_of("hospital")?,
        "trusts" => kind_of("trust")?,
        "agencies" | "companies" | "firms" => kind_of("agency")?,
        "clinics" => kind_of("clinic")?,
        "hospices" => kind_of("hospice")?,
        "councils" | "authorities" => kind_of("council")?,
        "dentists" => kind_of("dentist")?,
        "services" | "sites" | "units" | "centres" | "providers" | "locations" => ServiceType::ALL,
        _ => return None,
    })
}

/// Verbs behind which "both" and "all three" are those that were judged.
const JUDGES: &[&str] = &[
    "rated",
    "rates",
    "rating",
    "judged",
    "found",
    "branded",
    "deemed",
    "labelled",
    "graded",
    "declared",
    "considered",
    "put",
    "placed",
    "ranked",
    "classed",
    "marked",
];

/// Whether a word alone or with the next is a rating.
fn is_rating(word: &str) -> bool {
    matches!(word, "outstanding" | "good" | "requires" | "requiring" | "inadequate")
}

/// Words for key questions that stand for nothing else.
const KEY_QUESTIONS: &[&str] = &[
    "safe",
    "safety",
    "effective",
    "caring",
    "responsive",
    "well-led",
    "leadership",
];

/// What follows "in all three" or "at both" where they stand for the services in focus.
const LED_BY_ALL: &[&str] = &[
    "safe",
    "safety",
    "effective",
    "effectiveness",
    "caring",
    "responsive",
    "responsiveness",
    "well-led",
    "leadership",
    "management",
    "cases",
    "instances",
];

/// What follows "both" or "the latter" where they stand for services.
const BEHIND_ALL: &[&str] = &[
    "is", "was", "has", "had", "were", "are", "have", "of", "the", "got", "received", "remain", "remains", "must",
    "now", "been", "went", "came", "also", "scored", "fell", "rose", "dropped", "improved", "will", "did", ",", ":",
    ".", "-",
];
