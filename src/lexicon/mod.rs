//! Words and phrases, and what each may mean.
//!
//! ```
//! use cqc_scan::lexicon::{Class, Lexicon};
//! let mut lexicon = Lexicon::new();
//! let word = lexicon.find("Inadequate");
//! assert!(lexicon.class(word).has(Class::RATING));
//! ```
//!
//! A word may have several readings (May, safe, Outstanding): they stay side by side as a set of [`Class`]es until the
//! attachment decides. Looking up folds case, typographic quotes and dashes, and a final `'s`; the text stays as it is.

mod words;

pub(crate) use words::{ALL_ROUND, ANY_TYPE, CORE, FIRST_VISIT, HAD, NO_EVIDENCE, NOT_RATED, PERFECT, POPULATION};

use crate::text::bytes::words as parted;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// A known word, as a small number; [`WordId::UNKNOWN`] for all others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct WordId(pub(crate) u32);

impl WordId {
    /// Every word that no table names.
    pub const UNKNOWN: WordId = WordId(0);
}

/// A set of words: a bit for each, by its number.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordSet(Vec<u64>);

impl WordSet {
    pub fn add(&mut self, word: WordId) {
        let at = word.0 as usize / 64;
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= 1 << (word.0 % 64);
    }

    #[inline]
    pub fn has(&self, word: WordId) -> bool {
        let bits = self.0.get(word.0 as usize / 64).copied().unwrap_or(0);
        bits & 1 << (word.0 % 64) != 0
    }
}

impl FromIterator<WordId> for WordSet {
    fn from_iter<I: IntoIterator<Item = WordId>>(words: I) -> WordSet {
        let mut out = WordSet::default();
        words.into_iter().for_each(|word| out.add(word));
        out
    }
}

/// A set of readings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Class(u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        classes!(@consts 0u32; $($(#[$doc])* $name,)+);
        impl Class {
            /// The class that a pattern calls `name`.
            pub fn named(name: &str) -> Option<Class> {
                match name { $($text => Some(Class::$name),)+ _ => None }
            }
        }
    };
    (@consts $n:expr; $(#[$doc:meta])* $name:ident, $($rest:tt)*) => {
        impl Class { $(#[$doc])* pub const $name: Class = Class(1 << ($n)); }
        classes!(@consts $n + 1; $($rest)*);
    };
    (@consts $n:expr;) => {};
}

classes! {
    /// A rating; its value is an index into [`crate::model::Rating::ALL`].
    RATING = "rating",
    /// A key question; its value is an index into [`crate::model::Question::ALL`].
    QUESTION = "question",
    /// "overall", "as a whole".
    OVERALL = "overall",
    /// All five questions.
    ALL = "all",
    /// The questions that are left: "the rest", "the other three" (value: how many, 0 if not said).
    REST = "rest",
    /// A word for what is rated: area, category, domain, key question.
    AREA = "area",
    /// A number; its value is the number.
    NUMBER = "number",
    /// A participle or verb of rating: rated, judged, deemed.
    RATED = "rated",
    /// A noun for a rating: rating, grade, mark.
    GRADE = "grade",
    /// A form of "be".
    BE = "be",
    /// A form of "have".
    HAVE = "have",
    /// A verb of falling.
    DOWN = "down",
    /// A verb of rising.
    UP = "up",
    /// A verb of moving either way: gone, moved, changed.
    MOVE = "move",
    /// A word of staying: remains, still, again.
    SAME = "same",
    /// A word that puts a clause into the past: previously, formerly.
    PAST = "past",
    /// A word that puts a clause into the present: now, currently.
    NOW = "now",
    /// A preposition that leads from a rating to its questions: for, in, on.
    PREP = "prep",
    /// "with".
    WITH = "with",
    /// "and", "or", "&", "plus".
    AND = "and",
    /// A comma.
    COMMA = "comma",
    /// What parts clauses: but, while, whereas, although, a semicolon.
    BUT = "but",
    /// A dash or hyphen standing alone.
    DASH = "dash",
    /// A colon.
    COLON = "colon",
    /// An opening bracket.
    OPEN = "open",
    /// A closing bracket.
    CLOSE = "close",
    /// A quotation mark.
    QUOTE = "quote",
    /// A full stop, question or exclamation mark.
    STOP = "stop",
    /// "not", "never", "n't".
    NOT = "not",
    /// "could", "would", "may": what follows did not happen.
    MODAL = "modal",
    /// "if", "unless", "whether".
    IF = "if",
    /// A hope, plan or expectation.
    HOPE = "hope",
    /// A practice of this document; its value is its index.
    NAME = "name",
    /// A word for a kind of service (value: index into [`crate::model::ServiceType::ALL`]).
    TYPE = "type",
    /// "it", "they", "we", "its": stands for a service named before.
    PRONOUN = "pronoun",
    /// A core service or population group.
    SERVICE = "service",
    /// A word for inspecting: inspected, visit, assessment.
    INSPECT = "inspect",
    /// A word for publishing: published, report, released.
    PUBLISH = "publish",
    /// The regulator, or its people.
    CQC = "cqc",
    /// A verb of saying.
    SAY = "say",
    /// A month; its value is 1 to 12.
    MONTH = "month",
    /// A day of the week; its value is 1 (Monday) to 7.
    WEEKDAY = "weekday",
    /// A season; its value is 21 (spring) to 24.
    SEASON = "season",
    /// A whole date expression; its value is an index into the document's date expressions.
    DATE = "date",
    /// "the", "a", "its", "their", "this", "that".
    DET = "det",
    /// "so have", "as did": what follows shares the rating of the clause before.
    ELLIPSIS = "ellipsis",
    /// "respectively": two lists go together member by member.
    RESPECTIVELY = "respectively",
    /// "was not inspected", "is not affected": a rating that stays with its old inspection.
    CARRIED = "carried",
    /// A count of services or a share of them: statistics.
    STATISTIC = "statistic",
    /// Another service in passing: sister home, neighbouring practice.
    ELSEWHERE = "elsewhere",
    /// A word that builds sentences rather than names things: after a rating it shows that the rating stands alone.
    FUNCTION = "function",
    /// People who use services, their families and the public: they rate in surveys, and are not rated.
    PEOPLE = "people",
    /// A noun in the plural, of those where it matters: practices, ratings.
    MANY = "many",
    /// "which", "who", "where": a clause about what stands before it.
    REL = "rel",
    /// "that": a clause of its own about what stands before it, or what somebody says.
    THAT = "that",
    /// "by": who did it, or who runs it.
    BY = "by",
    /// "or": one of two, and not told which.
    OR = "or",
    /// "than", "below", "above": what follows is only compared with.
    THAN = "than",
    /// "after", "since": what follows came before.
    AFTER = "after",
    /// A number of areas that are not named: "two of the five areas"; its value is how many, 0 if not said.
    SOME = "some",
    /// The areas just named: "in both areas", "for those"; its value is how many, 0 if not said.
    THOSE = "those",
    /// Any word that begins with a capital.
    CAPITAL = "capital",
    /// Any word at all.
    WORD = "word",
}

impl Class {
    /// No reading.
    pub const NONE: Class = Class(0);

    /// Every reading.
    pub(crate) const ALL_READINGS: Class = Class(u64::MAX);

    /// Whether any reading of `other` is among these.
    #[inline]
    pub fn has(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[inline]
    pub const fn with(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// These readings less those of `other`.
    #[inline]
    pub(crate) const fn without(self, other: Class) -> Class {
        Class(self.0 & !other.0)
    }

    /// These readings as far as they are among those of `other`.
    #[inline]
    pub(crate) const fn among(self, other: Class) -> Class {
        Class(self.0 & other.0)
    }

    /// The reading at a place.
    pub(crate) const fn at(place: usize) -> Class {
        Class(1 << place)
    }

    /// The place of each reading, from 0 to 63.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = left.trailing_zeros();
            left &= left.checked_sub(1)?;
            Some(place as usize)
        })
    }
}

/// What a table says of a word or phrase.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    /// Its readings.
    pub class: Class,
    /// Their value; see the classes.
    pub value: u32,
}

impl Meaning {
    /// That of a word of no table.
    const NONE: Meaning = Meaning {
        class: Class::NONE,
        value: 0,
    };
}

/// All words that any table names, each with its readings.
#[derive(Debug, Default)]
pub struct Lexicon {
    ids: FxHashMap<&'static str, WordId>,
    meanings: Vec<Meaning>,
    /// The last of the words of which the texts are full, which come first.
    last_frequent: WordId,
}

impl Lexicon {
    /// The lexicon with the words of its own tables; patterns add theirs when they are compiled.
    pub fn new() -> Lexicon {
        let mut lexicon = Lexicon {
            ids: FxHashMap::with_capacity_and_hasher(8192, rustc_hash::FxBuildHasher),
            meanings: vec![Meaning::NONE],
            last_frequent: WordId::UNKNOWN,
        };
        for word in parted(words::FREQUENT) {
            lexicon.last_frequent = lexicon.intern(word);
        }
        for (list, class, value) in words::SINGLE {
            for word in parted(list) {
                lexicon.define(
                    word,
                    Meaning {
                        class: *class,
                        value: *value,
                    },
                );
            }
        }
        lexicon
    }

    /// The phrases of more than one word, as patterns of the engine in `read`.
    pub(crate) fn phrases() -> &'static [(&'static str, Class, u32)] {
        words::PHRASES
    }

    fn define(&mut self, word: &'static str, meaning: Meaning) {
        let id = self.intern(word);
        let known = &mut self.meanings[id.0 as usize];
        known.class = known.class.with(meaning.class);
        // Two readings of one word: the value is that of the first with one.
        if known.value == 0 {
            known.value = meaning.value;
        }
    }

    /// The number of a word, a new one if it had none.
    pub(crate) fn intern(&mut self, word: &'static str) -> WordId {
        let vacant = match self.ids.entry(word) {
            Entry::Occupied(known) => return *known.get(),
            Entry::Vacant(vacant) => vacant,
        };
        // Sieves tell words by the end of their number: that of [`WordId::UNKNOWN`], which most words of a text have, is
        // no other's.
        if self.meanings.len().is_multiple_of(64) {
            self.meanings.push(Meaning::NONE);
        }
        let id = *vacant.insert(WordId(self.meanings.len() as u32));
        // "council's", which a pattern names, means no less than "council".
        let stem = word.strip_suffix("'s").and_then(|stem| self.ids.get(stem));
        let meaning = stem.map_or(Meaning::NONE, |stem| self.meaning(*stem));
        self.meanings.push(meaning);
        id
    }

    /// The number of a word as it stands in a text, case and quotes folded.
    pub fn find(&self, word: &str) -> WordId {
        let mut folded = String::with_capacity(word.len());
        self.find_folded(word, &mut folded).0
    }

    /// As [`Lexicon::find`], with a buffer to reuse; also says whether a final `'s` was taken off.
    pub(crate) fn find_folded(&self, word: &str, folded: &mut String) -> (WordId, bool) {
        fold(word, folded);
        let possessive = folded.ends_with("'s");
        if let Some(id) = self.ids.get(folded.as_str()) {
            // "the council's", a word of the tables as it stands, is no less possessive; "it's" is not.
            let verb = || {
                matches!(
                    folded.as_str(),
                    "it's" | "that's" | "there's" | "what's" | "who's" | "he's" | "she's" | "here's" | "let's"
                )
            };
            return (*id, possessive && !verb());
        }
        if !possessive {
            return (WordId::UNKNOWN, false);
        }
        let stem = &folded[..folded.len() - 2];
        (self.ids.get(stem).copied().unwrap_or(WordId::UNKNOWN), true)
    }

    /// The number of a word that is folded as it stands, as most of a text are.
    #[inline]
    pub(crate) fn find_small(&self, word: &str) -> WordId {
        self.ids.get(word).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// The readings of a word.
    pub fn class(&self, word: WordId) -> Class {
        self.meaning(word).class
    }

    /// Whether a word is one of those of which the texts are full.
    pub(crate) fn is_frequent(&self, word: WordId) -> bool {
        word <= self.last_frequent
    }

    /// The readings of a word with their value.
    #[inline]
    pub(crate) fn meaning(&self, word: WordId) -> Meaning {
        self.meanings.get(word.0 as usize).copied().unwrap_or(Meaning::NONE)
    }
}

/// Lower case, straight quotes, plain hyphens, no soft hyphens.
pub(crate) fn fold(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        return out.make_ascii_lowercase();
    }
    for c in word.chars() {
        match c {
            '’' | '‘' | 'ʼ' => out.push('\''),
            '‑' | '‐' => out.push('-'),
            '\u{ad}' => {}
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            _ => out.extend(c.to_lowercase()),
        }
    }
}
