//! Runs of capitalised words: "Ferry Row Surgery", "Dr A Oake and Partners", "Selby".
//!
//! A run ends where a name would: at a word that no name holds, at a lower-case word, behind "Surgery and", where a
//! name begins again. What it is a name of shows later; here only its ending is looked up.

use super::words::{COMMON_WORD, Head, NOUN, ROAD, STOP, TYPE_WORD, Words, is_county};
use crate::lexicon::fold;
use crate::model::ServiceType::{CareHome, GpPractice, HomeCare, Hospital, IndependentClinic, SupportedLiving};
use crate::text::{Document, Span, TokenKind};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ops::Range;

/// A token with what the tables say of it.
#[derive(Clone, Debug)]
pub(super) struct Tok<'d> {
    pub text: &'d str,
    /// Lower case, straight quotes, without a final `'s`.
    pub folded: Cow<'d, str>,
    pub span: Span,
    pub kind: TokenKind,
    pub flags: u8,
    pub capital: bool,
    pub possessive: bool,
}

impl Tok<'_> {
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// A word that may be part of a name.
    pub fn names(&self) -> bool {
        self.capital && !self.is(STOP) && !self.folded.ends_with("-based")
    }
}

/// A run of words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub sentence: usize,
    /// Its tokens in the document.
    pub tokens: Range<usize>,
    /// Its text, a final `'s` left out.
    pub span: Span,
    /// What its ending makes of it.
    pub head: Option<Head>,
    /// Its words, folded.
    pub words: Vec<String>,
    /// How many of them remain when type words fall away.
    pub core: usize,
    /// How many words stand behind its ending.
    pub tail: usize,
    /// Whether its ending stands in lower case: "Oake Road surgery".
    pub lower: bool,
    /// Whether it stands all in capitals.
    pub shouts: bool,
    /// Whether it is an ending and nothing else: "The Family Practice".
    pub bare: bool,
    /// Whether a doctor's name begins it.
    pub doctor: bool,
    /// Whether it ends in `'s`.
    pub possessive: bool,
}

impl Run {
    /// Whether it is an address rather than a town; with its number it is the name of a house.
    pub fn is_road(&self, words: &Words) -> bool {
        let numbered = self.words.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit()));
        self.head.is_none() && !numbered && self.words.iter().any(|w| words.flags(w) & ROAD != 0)
    }
}

/// The tokens of a document, those with a capital looked up.
pub(super) fn tokens<'d>(doc: &Document<'d>, words: &Words) -> Vec<Tok<'d>> {
    let mut buffer = String::new();
    doc.tokens
        .iter()
        .map(|t| {
            let text = doc.slice(t.span);
            let capital = t.kind == TokenKind::Word && text.starts_with(|c: char| c.is_uppercase());
            let mut tok = Tok {
                text,
                folded: Cow::Borrowed(text),
                span: t.span,
                kind: t.kind,
                flags: 0,
                capital,
                possessive: false,
            };
            if text.bytes().all(|b| b.is_ascii_lowercase()) || t.kind != TokenKind::Word {
                return tok;
            }
            fold(text, &mut buffer);
            tok.possessive = buffer.ends_with("'s");
            if tok.possessive && words.flags(&buffer) == 0 {
                buffer.truncate(buffer.len() - 2);
            }
            if capital {
                tok.flags = words.flags(&buffer);
            }
            tok.folded = Cow::Owned(buffer.clone());
            tok
        })
        .collect()
}

/// All runs of a document, in order.
pub(super) fn all(doc: &Document<'_>, toks: &[Tok<'_>], words: &Words) -> Vec<Run> {
    let mut out = Vec::new();
    for (sentence, place) in doc.sentences.iter().enumerate() {
        let range = place.tokens.clone();
        let mut finder = Finder {
            toks,
            words,
            sentence,
            start: range.start,
            end: range.end,
            out: &mut out,
        };
        let mut at = range.start;
        while at < range.end {
            at = finder.step(at);
        }
    }
    // "The Medical Centre" that opens a sentence may be any; in mid-sentence its capital says that it is a name.
    let opens = |r: &Run| r.tokens.start <= doc.sentences[r.sentence].tokens.start + 1;
    let named: FxHashSet<Vec<String>> = out
        .iter()
        .filter(|r| r.bare && !opens(r))
        .map(|r| r.words.clone())
        .collect();
    out.retain(|r| !r.bare || named.contains(&r.words));
    add_numbers(toks, &mut out);
    out
}

/// "4 and 6 Mill Lane", where "4 Mill Lane" stands elsewhere: the number alone names it.
fn add_numbers(toks: &[Tok<'_>], runs: &mut Vec<Run>) {
    let number = |n: usize| toks[n].kind == TokenKind::Number && toks[n].text.len() < 4;
    let mut more = Vec::new();
    for run in runs.iter().filter(|r| r.words.len() > 1 && number(r.tokens.start)) {
        let start = run.tokens.start;
        if start < 2 || !matches!(&*toks[start - 1].folded, "and" | "&") || !number(start - 2) {
            continue;
        }
        // Of longer lists each is named elsewhere.
        let at = start - 2;
        if at > 0 && toks[at - 1].text == "," {
            continue;
        }
        let mut words = run.words.clone();
        words[0] = toks[at].folded.to_string();
        if let Some(full) = runs.iter().find(|r| r.words == words) {
            more.push(Run {
                sentence: run.sentence,
                tokens: at..at + 1,
                span: toks[at].span,
                possessive: false,
                ..full.clone()
            });
        }
    }
    if !more.is_empty() {
        runs.extend(more);
        runs.sort_by_key(|r| r.tokens.start);
    }
}

/// Reads the runs of one sentence.
pub(super) struct Finder<'a, 'd> {
    pub toks: &'a [Tok<'d>],
    pub words: &'a Words,
    pub sentence: usize,
    pub start: usize,
    pub end: usize,
    pub out: &'a mut Vec<Run>,
}

/// Small words that join the parts of a name.
const JOINS: &[&str] = &[
    "of", "and", "&", "@", "the", "upon", "on", "le", "under", "de", "la", "next",
];
/// Joins that may part two names as well.
pub(super) const PARTS: &[&str] = &["and", "&"];
/// Lower-case words that make a road's or yard's name that of a service.
const LOWER_HEADS: &[&str] = &[
    "surgery",
    "practice",
    "hub",
    "hospital",
    "clinic",
    "hospice",
    "infirmary",
    "medical centre",
    "health centre",
    "care home",
    "nursing home",
    "dental practice",
    "centre",
    "home",
    "council",
];

/// Those who speak or work for a service: "Representatives of Elm Surgery".
const SPOKEN_FOR: &[&str] = &[
    "representatives",
    "representative",
    "delegates",
    "users",
    "carers",
    "clients",
    "supporters",
    "trustees",
    "governors",
    "parents",
    "commissioners",
    "partners",
    "clinicians",
    "consultants",
    "doctors",
    "nurses",
    "colleagues",
    "campaigners",
    "employees",
    "workers",
    "volunteers",
    "tenants",
    "customers",
];

impl Finder<'_, '_> {
    pub(super) fn tok(&self, at: usize) -> Option<&Tok<'_>> {
        if at < self.end { self.toks.get(at) } else { None }
    }

    pub(super) fn folded(&self, at: usize) -> &str {
        self.tok(at).map_or("", |t| &*t.folded)
    }

    /// Reads the run that begins at a token, if one does, and gives the token behind it.
    fn step(&mut self, at: usize) -> usize {
        if !self.may_begin(at) {
            return at + 1;
        }
        if let Some(end) = self.doctors(at) {
            return end;
        }
        // "Chief Inspector of Hospitals"
        let office = at > 1
            && self.folded(at) == "hospitals"
            && self.folded(at - 1) == "of"
            && self.folded(at - 2) == "inspector";
        let plain = self.folded(at) == "home" && !self.home_name(at) || self.regulator(at) || office
            // "INSPECTION OF ELM HOSPITAL"
            || matches!(self.folded(at), "of" | "upon");
        let begins = self.tok(at).is_some_and(|t| t.names() || self.month_road(at)) && !plain
            || self.rated_name(at)
            || self.noble(at)
            || self.numbered(at)
            || self.numbered_road(at).is_some();
        if !begins {
            return at + 1;
        }
        let end = self.numbered_road(at).unwrap_or_else(|| self.extend(at));
        self.split(at, end);
        // A name may go on behind a dash or in brackets.
        self.out.last().map_or(end, |r| r.tokens.end.max(end))
    }

    /// Whether a token may begin a run at all, as most do not: a capital, a number, "May Lane" in small letters.
    fn may_begin(&self, at: usize) -> bool {
        let Some(tok) = self.tok(at) else { return false };
        tok.capital || tok.kind == TokenKind::Number || self.month_road(at)
    }

    /// "Care Quality Commission".
    fn regulator(&self, at: usize) -> bool {
        self.folded(at) == "care" && self.folded(at + 1) == "quality"
    }

    /// "Outstanding Oak Practice", "Good Hope Lane": a rating that begins a name.
    fn rated_name(&self, at: usize) -> bool {
        let rating = matches!(self.folded(at), "good" | "outstanding" | "requires" | "safe" | "caring")
            && self.tok(at).is_some_and(|t| t.capital);
        rating
            && self.tok(at + 1).is_some_and(|t| t.names())
            && (at + 2..at + 5).any(|n| self.tok(n).is_some_and(|t| t.capital && t.is(TYPE_WORD)))
    }

    /// "Home First", "Home Instead": a name of its own, and no kind of service.
    fn home_name(&self, at: usize) -> bool {
        let named = |n: usize| self.tok(n).is_some_and(Tok::names);
        let opens = at == 0 || self.toks[at - 1].kind == TokenKind::Mark;
        // "Home Counties Care: Good" is a line of a list; "Home Oak House News" are the words of a menu.
        let behind = (at + 2..at + 6).find(|n| !named(*n));
        let listed = opens && behind.is_some_and(|n| matches!(self.folded(n), ":" | "," | "was" | "is" | "has"));
        let menu = opens && named(at + 2) && !listed;
        named(at) && named(at + 1) && !self.tok(at + 1).is_some_and(|t| t.is(TYPE_WORD)) && !menu
    }

    /// A word that may be part of the name of a service: its ending or a road.
    fn closes_name(&self, at: usize) -> bool {
        let ends = |t: &Tok<'_>| {
            t.is(TYPE_WORD)
                || t.is(ROAD)
                || self
                    .words
                    .head_at(&[&*t.folded])
                    .is_some_and(|(_, h)| matches!(h, Head::Service(_) | Head::Weak(_)))
        };
        self.tok(at).is_some_and(|t| t.capital && ends(t))
    }

    /// "Lady Margaret Surgery", "Lord Street Lodge": a title that begins the name of a service or road.
    fn noble(&self, at: usize) -> bool {
        let title = matches!(
            self.folded(at),
            "lady" | "lord" | "dame" | "sir" | "nurse" | "bishop" | "head" | "world"
        );
        title
            && self.tok(at).is_some_and(|t| t.capital)
            && (self.closes_name(at + 1)
                || self.tok(at + 1).is_some_and(Tok::names) && (at + 2..at + 4).any(|n| self.closes_name(n)))
    }

    /// "Coquet Head Surgery", "Our Lady Care Home": a word that elsewhere is an office or title, inside a name.
    fn inner(&self, at: usize) -> bool {
        let title = matches!(
            self.folded(at),
            "head" | "lady" | "lord" | "friends" | "nurse" | "out" | "over" | "under" | "how"
        );
        title && self.tok(at).is_some_and(|t| t.capital) && self.closes_name(at + 1)
    }

    /// "14 Beech Road, a residential home", "12 Mill Street was inspected": an address that is the name of a service;
    /// the token behind it.
    fn numbered_road(&self, at: usize) -> Option<usize> {
        let number = |n: usize| {
            self.tok(n).is_some_and(|t| {
                t.kind == TokenKind::Number && t.text.len() < 5 && t.text.bytes().all(|b| b.is_ascii_alphanumeric())
            })
        };
        if !number(at) || !self.tok(at + 1).is_some_and(Tok::names) {
            return None;
        }
        let road = (at + 2..at + 5).find(|n| self.tok(*n).is_some_and(|t| t.capital && t.is(ROAD)))?;
        let enumerated = self.is_enumerated(at, road);
        // "Elm House, 12 Mill Lane, ..." tells where the house is.
        let address = !enumerated
            && self.out.last().is_some_and(|r| {
                r.tokens.end + 1 == at
                    && matches!(r.head, Some(Head::Service(_) | Head::Weak(_)))
                    && self.toks[at - 1].text == ","
            });
        let told = self.told_of(road + 1) || enumerated || self.cared_for_at(at) || self.opens_told(at, road + 1);
        let named = (at + 1..road).all(|n| self.tok(n).is_some_and(Tok::names));
        (!address && named && told).then_some(road + 1)
    }

    /// "Elm House, 12 Mill Lane and Oak Lodge care for ...": one of several that a verb tells of.
    fn is_enumerated(&self, at: usize, road: usize) -> bool {
        let joins = |n: usize| PARTS.contains(&self.folded(n));
        let behind = joins(road + 1)
            && self
                .tok(road + 2)
                .is_some_and(|t| t.names() || t.kind == TokenKind::Number);
        let before = at.checked_sub(1).is_some_and(joins);
        let part = |n: &usize| {
            self.tok(*n)
                .is_some_and(|t| t.names() || t.kind == TokenKind::Number || matches!(t.text, "," | "in") || joins(*n))
        };
        let end = (road + 1..road + 16).find(|n| !part(n)).unwrap_or(road + 1);
        let verb = matches!(
            self.folded(end),
            "has" | "have" | "had" | "was" | "were" | "is" | "are" | "care" | "support" | "provide"
        );
        (behind || before) && verb
    }

    /// "Staff at 12 Mill Lane": whoever works or lives there.
    fn cared_for_at(&self, at: usize) -> bool {
        let word = |n: usize| at.checked_sub(n).map_or("", |n| self.folded(n));
        let lives = [
            "staff",
            "people",
            "residents",
            "carers",
            "someone",
            "everyone",
            "found",
            "saw",
            "living",
            "care",
            "homes",
        ];
        let seen = ["inspected", "visited", "rated", "downgraded", "upgraded"];
        word(1) == "at" && lives.contains(&word(2))
            || seen.contains(&word(1))
            || word(1) == "of" && word(2) == "inspection"
            || word(1) == "to" && word(2) == "visit"
    }

    /// "At 12 Mill Lane and at 14 Mill Lane, every area is", "12 Mill Lane, for its part, is": what opens a sentence of prose
    /// is hardly an address.
    fn opens_told(&self, at: usize, behind: usize) -> bool {
        let place = at - self.start;
        let led = at > self.start && self.folded(at - 1) == "at";
        let listed = led && (place == 1 || at > self.start + 1 && self.folded(at - 2) == "and");
        let verb = |n: usize| matches!(self.folded(n), "is" | "was" | "has" | "had");
        let part = self.folded(behind) == "," && self.folded(behind + 1) == "for" && self.folded(behind + 2) == "its";
        listed && matches!(self.folded(behind), "," | "and") || (place == 0 || listed) && (verb(behind) || part)
    }

    /// Whether what follows is told of a service and not of an address.
    fn told_of(&self, at: usize) -> bool {
        match self.folded(at) {
            "," => matches!(self.folded(at + 1), "a" | "an" | "which" | "run" | "owned" | "operated"),
            "is" | "was" | "has" | "had" | "supports" | "provides" | "cares" | "home" => true,
            _ => false,
        }
    }

    /// "1st Choice Homecare", "24/7 Care": a number that begins a name.
    fn numbered(&self, at: usize) -> bool {
        let number = self.tok(at).is_some_and(|t| {
            t.kind == TokenKind::Number
                && (t.text == "24/7" || ["1st", "2nd", "3rd", "4th", "5th"].contains(&t.text.to_lowercase().as_str()))
        });
        number
            && self
                .tok(at + 1)
                .is_some_and(|t| t.names() && t.text.len() > 2 && &*t.folded != "floor")
    }

    /// "May Lane Surgery".
    fn month_road(&self, at: usize) -> bool {
        self.tok(at + 1).is_some_and(|t| t.capital && t.is(ROAD))
            && matches!(self.folded(at), "may" | "june" | "march" | "april")
    }

    /// The token behind the run that begins at `at`.
    fn extend(&self, at: usize) -> usize {
        let mut end = at + 1;
        while let Some(next) = self.tok(end) {
            let glued = end > 0 && self.toks[end - 1].span.end == next.span.start;
            let before = self.folded(end - 1);
            if (next.names() || self.inner(end)) && !self.regulator(end) {
                end += 1;
                continue;
            }
            // "BMI The Oake Hospital": a chain of which the name of the hospital begins with its article.
            if end == at + 1 && self.tok(at).is_some_and(is_initials) && self.is_the_hospital(end) {
                end += 2;
                continue;
            }
            // "Participation Group of Elm Practice": those who meet there.
            let meets = |n: usize| matches!(self.folded(n), "participation" | "reference" | "user" | "league");
            if &*next.folded == "of" && ((at..end).any(meets) || end == at + 1 && SPOKEN_FOR.contains(&before)) {
                return end;
            }
            if let Some(behind) = self.goes_on(end) {
                end = behind;
                continue;
            }
            // "Selby Care at Home"
            if before == "care"
                && &*next.folded == "at"
                && self.tok(end + 1).is_some_and(|t| t.capital && &*t.folded == "home")
            {
                end += 2;
                continue;
            }
            // "Hand in Hand Care"
            let twin = matches!(&*next.folded, "in" | "by" | "to" | "for" | "from")
                && self.tok(end + 1).is_some_and(|t| t.capital && t.folded == before);
            if twin {
                end += 2;
                continue;
            }
            let number = |t: &Tok<'_>| {
                matches!(
                    &*t.folded,
                    "call" | "service" | "services" | "number" | "provider" | "calls"
                )
            };
            // "Number 9", a home.
            if before == "number" && end == at + 1 && next.kind == TokenKind::Number && self.told_of(end + 1) {
                end += 1;
                continue;
            }
            if before == "nhs" && next.text == "111" && !self.tok(end + 1).is_some_and(number) {
                end += 1;
                continue;
            }
            // "Harbourside GP Centre": elsewhere "GP" ends a name.
            let gp = &*next.folded == "gp"
                && self.tok(end + 1).is_some_and(|t| {
                    t.capital
                        && matches!(
                            &*t.folded,
                            "centre"
                                | "cover"
                                | "hub"
                                | "federation"
                                | "access"
                                | "alliance"
                                | "services"
                                | "co-operative"
                                | "cooperative"
                        )
                });
            if gp {
                end += 2;
                continue;
            }
            let initial = next.text == "." && glued && (before.len() == 1 || before == "st");
            let plural = matches!(next.text, "'" | "’") && glued && before.ends_with('s');
            if (initial || plural) && self.tok(end + 1).is_some_and(|t| t.names()) {
                end += 2;
                continue;
            }
            let close = (end + 2..end + 5).find(|n| next.text == "(" && self.folded(*n) == ")");
            if let Some(close) = close.filter(|c| matches!(self.folded(c + 1), "ltd" | "limited" | "llp" | "cic")) {
                end = close + 2;
                continue;
            }
            // "Selby Out of Hours": an ending that holds words which are no part of names elsewhere.
            let ending = if next.capital { self.ends(end, self.end) } else { None };
            let Some(behind) = ending
                .filter(|(len, _)| *len > 1)
                .map(|(len, _)| end + len)
                .or_else(|| self.joined(end))
            else {
                break;
            };
            end = behind;
        }
        end
    }

    /// The token behind what no name begins with and some go on with: initials in brackets, opening hours, "with Nursing".
    fn goes_on(&self, at: usize) -> Option<usize> {
        match self.folded(at) {
            "(" => self.inner_initials(at),
            "with" => {
                let nursing = self.tok(at + 1).is_some_and(|t| t.capital && t.folded == "nursing");
                (nursing && self.folded(at - 1) == "home").then_some(at + 2)
            }
            _ => self.hours(at),
        }
    }

    /// "Selby University Hospitals (SUH) NHS Trust": the initials stand in the midst of the name.
    fn inner_initials(&self, at: usize) -> Option<usize> {
        let inside = self
            .tok(at + 1)
            .is_some_and(|t| is_bracketed(self.toks, at + 1) && t.capital);
        let ending = self.words.head_by(|n| self.folded(at + 3 + n));
        let trust = ending.is_some_and(|(_, head)| head == Head::Trust) && self.tok(at + 3).is_some_and(|t| t.capital);
        (inside && trust).then_some(at + 4)
    }

    /// "Castle Hill 8 – 8 Surgery", "Castle Hill 8 to 8 Centre": the hours that it is open.
    fn hours(&self, at: usize) -> Option<usize> {
        let hour = |n: usize| {
            self.tok(n)
                .is_some_and(|t| t.text.len() < 3 && t.text.bytes().all(|b| b.is_ascii_digit()))
        };
        let whole = self.tok(at)?.text.split_once(['-', '–']).is_some_and(|(from, to)| {
            let hour = |h: &str| matches!(h.len(), 1 | 2) && h.bytes().all(|b| b.is_ascii_digit());
            hour(from) && hour(to)
        });
        let parted = hour(at) && matches!(self.folded(at + 1), "-" | "–" | "to") && hour(at + 2);
        let end = if whole {
            at + 1
        } else if parted {
            at + 3
        } else {
            return None;
        };
        self.tok(end)
            .is_some_and(|t| t.capital && t.is(TYPE_WORD))
            .then_some(end)
    }

    /// "The Oake Hospital" in the midst of a name.
    fn is_the_hospital(&self, at: usize) -> bool {
        let article = self.tok(at).is_some_and(|t| t.capital && t.folded == "the");
        let named = |n: usize| self.tok(n).is_some_and(Tok::names);
        let ends = |n: usize| named(n) && matches!(self.folded(n), "hospital" | "clinic" | "infirmary" | "hospice");
        article && named(at + 1) && (at + 2..at + 5).any(|n| ends(n) && (at + 1..n).all(named))
    }

    /// The token behind "of the Elms", "and Partners", "On Call" and the like.
    fn joined(&self, at: usize) -> Option<usize> {
        let mut end = at;
        while end < at + 2 && JOINS.contains(&self.folded(end)) && !(end > at && PARTS.contains(&self.folded(at))) {
            end += 1;
        }
        let first_capital = self.tok(at)?.capital && self.folded(at) != "on";
        (end > at && !first_capital && self.tok(end)?.names()).then_some(end + 1)
    }

    /// Parts a run into names and reports each.
    fn split(&mut self, from: usize, to: usize) {
        let mut start = from;
        let mut head_end = None;
        let mut at = from;
        while at < to {
            let parts = PARTS.contains(&self.folded(at));
            let again = head_end == Some(at) && self.folded(at) == self.folded(start);
            let owned = head_end == Some(at) && at > start && self.toks[at - 1].possessive;
            // "Elm Surgery in Moreton and Dee Practice": what stands behind "in" is a town.
            let town =
                parts && head_end.is_none() && start == from && self.in_town(from) && self.ends_as_service(at, to);
            // "Oake Beck and Elm Court, nursing homes": the plural says that they are two.
            let several = parts && head_end.is_none() && at > start && self.are_several(to);
            if head_end == Some(at) && (parts || again || owned) || town || several {
                self.report(start, at, head_end);
                start = if parts { at + 1 } else { at };
                head_end = None;
                at = start;
                continue;
            }
            match self.head(start, at, to) {
                Some(len) => {
                    at += len;
                    head_end = Some(at);
                }
                None => at += 1,
            }
        }
        self.report(start, to, head_end);
    }

    /// Whether what stands behind a run calls it several: ", nursing homes", ", both of them surgeries".
    fn are_several(&self, end: usize) -> bool {
        const MANY: &[&str] = &[
            "homes",
            "surgeries",
            "practices",
            "hospitals",
            "agencies",
            "hospices",
            "clinics",
        ];
        let kind = (end + 1..end + 5).find(|n| MANY.contains(&self.folded(*n)));
        let plain = |n: usize| self.tok(n).is_some_and(|t| !t.capital && !matches!(t.text, "," | "."));
        self.folded(end) == ","
            && kind.is_some_and(|k| (end + 1..k).all(plain) && self.tok(k).is_some_and(|t| !t.capital))
    }

    fn in_town(&self, start: usize) -> bool {
        start
            .checked_sub(1)
            .is_some_and(|n| matches!(self.folded(n), "in" | "near"))
    }

    fn ends_as_service(&self, from: usize, to: usize) -> bool {
        (from + 2..to).any(|n| {
            self.head(from + 1, n, to).is_some_and(|len| n + len == to)
                && self
                    .ending(from + 1, to - from - 1)
                    .is_some_and(|h| matches!(h, Head::Service(_) | Head::Weak(_)))
        })
    }

    /// How many tokens the ending takes that stands at `at`, behind a name that begins at `start`.
    fn head(&self, start: usize, at: usize, to: usize) -> Option<usize> {
        if at == start || PARTS.contains(&self.folded(at - 1)) && at - 1 == start {
            return None;
        }
        // "Beech Road" is a road, whatever "Beech" ends elsewhere.
        let road = |len: usize| at + len < to && self.tok(at + len).is_some_and(|t| t.capital && t.is(ROAD));
        self.ends(at, to)
            .filter(|(len, head)| !(matches!(head, Head::Weak(_)) && road(*len)))
            .map(|(len, _)| len)
    }

    /// The longest ending that begins at a token.
    fn ends(&self, at: usize, to: usize) -> Option<(usize, Head)> {
        self.words
            .head_by(|n| if at + n < to { self.folded(at + n) } else { "" })
    }

    /// Reports one run, its ending and its tail settled.
    fn report(&mut self, start: usize, to: usize, head_end: Option<usize>) {
        if start >= to {
            return;
        }
        let university =
            self.folded(start) == "university" && self.folded(start + 1) == "hospitals" && head_end == Some(start + 2);
        let head_end = head_end.filter(|_| !university);
        let mut end = head_end.unwrap_or(to);
        // One more word behind the ending may be the town that tells two of a chain apart: "Alder Homecare Selby".
        let tail = to - end;
        let chain = head_end.is_some_and(|h| {
            matches!(
                self.ending(start, h - start),
                Some(Head::Service(HomeCare | Hospital | SupportedLiving | IndependentClinic))
            ) || self.ending(start, h - start) == Some(Head::Company)
                && matches!(self.folded(h - 1), "care" | "healthcare" | "homecare" | "carers")
        });
        if tail == 1 && chain && self.tok(end).is_some_and(|t| !t.possessive && !t.is(TYPE_WORD)) {
            end = to;
        } else if tail > 0 && end > start {
            let first = (end..to).find(|n| !JOINS.contains(&self.folded(*n))).unwrap_or(to);
            self.push(start, end, head_end, false);
            self.report(first, to, None);
            return;
        }
        let last = self.folded(end - 1);
        // "Elm Nursing home": the last word of the ending is in small letters. "Kent Nursing home" is any of the county.
        let small_home = self.folded(end) == "home"
            && head_end.is_none()
            && end - start > 1
            && matches!(last, "nursing" | "residential" | "rest" | "retirement")
            && !is_county(&self.plain(start, end - 1).join(" "));
        if small_home {
            self.push(start, end + 1, Some(end + 1), false);
            return;
        }
        let royal = matches!(last, "royal" | "general" | "memorial" | "infirmary") && self.folded(end) == "hospital";
        let road = self.toks[end - 1].is(ROAD) || self.folded(end) == "hub" || royal;
        let council = self.folded(end) == "council" && self.folded(end + 1) != "tax";
        let numbered = self.toks[start].kind == TokenKind::Number;
        if head_end.is_none()
            && !numbered
            && (road && end - start > 1 || council)
            && !self.toks[end - 1].possessive
            && let Some(behind) = self.lower_head(end)
        {
            self.push(start, behind, Some(behind), true);
            return;
        }
        let end = self.bracketed(start, self.dashed(start, end, head_end), head_end);
        self.push(start, end, head_end, false);
    }

    /// The token behind a lower-case ending: "Oake Road surgery", "Tanner Yard hub".
    fn lower_head(&self, at: usize) -> Option<usize> {
        let two = format!("{} {}", self.folded(at), self.folded(at + 1));
        let capital = self.tok(at)?.capital;
        let len = if LOWER_HEADS.contains(&two.as_str()) {
            2
        } else {
            usize::from(LOWER_HEADS.contains(&self.folded(at)))
        };
        let manager =
            ["manager", "managers", "nurse", "partner", "partners", "staff", "list"].contains(&self.folded(at + len));
        (len > 0 && !capital && !manager).then_some(at + len)
    }

    /// The token behind "- Waveney" or "- Dr Oake" after a name.
    fn dashed(&self, start: usize, end: usize, head_end: Option<usize>) -> usize {
        let branch = self.is_home_care(end + 1);
        let dash = matches!(self.tok(end).map(|t| t.text), Some("-" | "–")) && (head_end == Some(end) || branch);
        let mut stop = end + 1;
        if self.folded(stop) == "dr" {
            stop += 1;
        }
        if dash && self.tok(stop).is_some_and(|t| t.kind == TokenKind::Number) {
            stop += 1;
        }
        if !dash || !self.tok(stop).is_some_and(|t| t.names()) {
            return end;
        }
        stop += 1;
        // "Dale Homes Ltd - Shaftgate House", "Oake Lives - 14 Mill Lane".
        let company = self.ending(start, end - start) == Some(Head::Company) || branch;
        while company && stop < end + 6 && self.tok(stop).is_some_and(|t| t.names()) {
            stop += 1;
        }
        let closed = self.tok(stop).is_none_or(|t| {
            !t.capital && t.text != ":" && t.kind == TokenKind::Mark
                || matches!(
                    t.folded.as_ref(),
                    "is" | "was" | "has" | "had" | "were" | "supports" | "provides" | "cares" | "and" | "in"
                )
        });
        if closed { stop } else { end }
    }

    /// "Domiciliary Care Selby" behind the dash of a name: what a branch of a charity or company does.
    fn is_home_care(&self, at: usize) -> bool {
        self.tok(at).is_some_and(|t| t.capital)
            && self
                .ends(at, self.end)
                .is_some_and(|(len, h)| len > 1 && matches!(h, Head::Service(HomeCare | SupportedLiving)))
    }

    /// The token behind "(Wessex)", the branch of a chain of home care.
    fn bracketed(&self, start: usize, end: usize, head_end: Option<usize>) -> usize {
        let chain = head_end == Some(end)
            && matches!(
                self.ending(start, end - start),
                Some(Head::Company | Head::Service(HomeCare | SupportedLiving))
            );
        let open = self.tok(end).is_some_and(|t| t.text == "(");
        let close = (end + 2..end + 5).find(|n| self.folded(*n) == ")");
        let Some(close) = close.filter(|_| chain && open) else {
            return end;
        };
        let town = |t: &Tok<'_>| t.names() && t.text.len() > 3 && t.text.contains(|c: char| c.is_lowercase());
        let inside = (end + 1..close).all(|n| self.tok(n).is_some_and(|t| town(t) || JOINS.contains(&&*t.folded)));
        if inside { close + 1 } else { end }
    }

    fn push(&mut self, start: usize, end: usize, head_end: Option<usize>, lower: bool) {
        let bare = self.nameless(start, end);
        let article = start > 0
            && self.toks[start - 1].text == "The"
            && end - start > 1
            && self
                .ends(start, end)
                .is_some_and(|(len, h)| len == end - start && matches!(h, Head::Service(_)));
        // "the Royal Infirmary"
        let royal = start > 0
            && self.toks[start - 1].folded == "the"
            && end - start > 1
            && matches!(self.folded(start), "royal" | "general" | "district" | "memorial")
            && self
                .ends(start, end)
                .is_some_and(|(len, h)| len == end - start && h == Head::Service(Hospital));
        if bare && !article && !royal {
            return;
        }
        // "Two Norwich care homes".
        let counted = head_end.is_none()
            && end - start > 1
            && matches!(
                self.folded(start),
                "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten"
            );
        let start = start + usize::from(counted);
        let words = self.plain(start, end);
        // The "E" of "A&E"; "Wards are clean", "Representatives of".
        if words.len() == 1 && (words[0].len() < 2 || self.words.flags(&words[0]) & NOUN != 0) {
            return;
        }
        let body = head_end.map_or(words.len(), |h| h.min(end) - start);
        let begins =
            |with: &[&str]| words.len() > with.len() && words.iter().zip(with).all(|(word, with)| word == with);
        let borough = begins(&["london", "borough", "of"]);
        let trust = begins(&["university", "hospitals"]) && head_end.is_none_or(|_| self.ending(start, body).is_none());
        let head = if trust {
            Some(Head::Trust)
        } else if borough {
            Some(Head::Council)
        } else {
            head_end.and_then(|_| self.ending(start, body))
        };
        // "Dale Homes Ltd - Shaftgate House" is the house.
        let house = self
            .ending(start, end - start)
            .filter(|h| matches!(h, Head::Service(_) | Head::Weak(_)));
        let branch = (start + 1..end)
            .filter(|n| matches!(self.toks[n - 1].text, "-" | "–") && self.is_home_care(*n))
            .find_map(|n| self.ends(n, end))
            .map(|(_, h)| h);
        let head = if head.is_none() && branch.is_some() {
            branch
        } else if head == Some(Head::Company) && tail_dash(&self.toks[start..end]) {
            house.or(branch).or(head)
        } else {
            head
        };
        let possessive = self.toks[end - 1].possessive;
        // A town behind the ending is no part of the short form.
        let tail = (start + body..end)
            .filter(|n| self.toks[*n].kind == TokenKind::Word)
            .count();
        let mut core = words.len() - tail;
        while core > 1 && !bare && self.words.flags(&words[core - 1]) & TYPE_WORD != 0 {
            core -= 1;
        }
        // The first word of "Alder Homecare Selby" is the chain's name, not that of the branch.
        if tail > 0 && core == 1 {
            core = words.len() - tail;
        }
        let last = self.toks[end - 1].span;
        // "St Osyth's" keeps it: a saint's name that is a service's.
        let saint = words[0] == "st" && words.len() < 4 && head.is_none() && self.saints_own(end);
        let cut = if possessive && !saint {
            suffix(self.toks[end - 1].text)
        } else {
            0
        };
        let span = Span {
            start: self.toks[start].span.start,
            end: last.end - cut as u32,
        };
        let shouts = (start..end).all(|n| !self.toks[n].text.contains(|c: char| c.is_lowercase()));
        // "The Willows": the article makes a name of a word that ends others.
        let house = words.len() == 1
            && start > 0
            && self.toks[start - 1].folded == "the"
            && self
                .words
                .head_at(&words)
                .is_some_and(|(_, h)| matches!(h, Head::Weak(CareHome)))
            && !matches!(words[0].as_str(), "house" | "court" | "hall" | "view" | "reach");
        let head = if bare {
            self.ends(start, end).map(|(_, h)| h)
        } else {
            head
        };
        let head = head.or(house.then_some(Head::Weak(CareHome)));
        let head = head.or(if lower {
            Some(Head::Service(if self.folded(end - 1) == "home" {
                CareHome
            } else {
                GpPractice
            }))
        } else {
            None
        });
        self.out.push(Run {
            sentence: self.sentence,
            tokens: start..end,
            span,
            head,
            words,
            core,
            tail,
            lower,
            shouts,
            bare,
            doctor: false,
            possessive,
        });
    }

    /// Whether what follows "St Osyth's" is not what belongs to the saint, or to the service: "St Osyth's staff".
    fn saints_own(&self, at: usize) -> bool {
        self.tok(at).is_none_or(|t| {
            t.kind == TokenKind::Mark
                || matches!(
                    &*t.folded,
                    "in" | "near"
                        | "on"
                        | "is"
                        | "was"
                        | "has"
                        | "had"
                        | "were"
                        | "being"
                        | "are"
                        | "remains"
                        | "remain"
                        | "remained"
                        | "got"
                        | "received"
                        | "went"
                        | "fell"
                        | "dropped"
                        | "and"
                        | "which"
                        | "rated"
                        | "at"
                        | "care"
                        | "nursing"
                        | "residential"
                        | "hospice"
                )
        })
    }

    /// The words of a run as they are compared: folded, "&" as "and", other marks and initials in brackets left out.
    pub(super) fn plain(&self, start: usize, end: usize) -> Vec<String> {
        let word = |n: usize| {
            let t = &self.toks[n];
            if t.text == "&" {
                Some("and".to_owned())
            } else {
                (t.kind != TokenKind::Mark && !(n > start && is_bracketed(self.toks, n))).then(|| t.folded.to_string())
            }
        };
        (start..end).filter_map(word).collect()
    }

    /// Whether the tokens are an ending and nothing else: "the Trust", "General Practice".
    fn nameless(&self, start: usize, end: usize) -> bool {
        let count = end - start;
        let ending = self
            .ends(start, end)
            .is_some_and(|(len, head)| len == count && !matches!(head, Head::Weak(_)));
        ending || count > 1 && (start..end).all(|n| self.words.flags(self.folded(n)) & COMMON_WORD != 0)
    }

    /// The longest ending that closes the first `body` tokens.
    fn ending(&self, start: usize, body: usize) -> Option<Head> {
        (1..body).find_map(|skip| {
            self.ends(start + skip, start + body)
                .filter(|(len, _)| skip + len == body)
                .map(|(_, head)| head)
        })
    }
}

/// "BMI", "HCA": the initials of a chain.
fn is_initials(tok: &Tok<'_>) -> bool {
    (2..=4).contains(&tok.text.len()) && tok.text.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a token is initials and stands alone in brackets: "(SUH)".
pub(super) fn is_bracketed(toks: &[Tok<'_>], at: usize) -> bool {
    let text = |n: usize| toks.get(n).map_or("", |t| t.text);
    let before = at.checked_sub(1).map_or("", text);
    let initials = (2..=8).contains(&text(at).len())
        && text(at).bytes().filter(u8::is_ascii_uppercase).count() > 1
        && text(at).bytes().all(|b| b.is_ascii_alphabetic());
    before == "(" && text(at + 1) == ")" && initials
}

/// Whether a dash parts a name in two.
fn tail_dash(toks: &[Tok<'_>]) -> bool {
    toks.iter().any(|t| matches!(t.text, "-" | "–"))
}

/// The bytes of a final `'s`.
pub(super) fn suffix(word: &str) -> usize {
    word.char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '\'' | '’'))
        .map_or(0, |(at, _)| word.len() - at)
}
