//! What a sentence says of all ratings at once: that nothing about them changed.
//!
//! "It was rated good for safe and caring. Ratings remain unchanged since the inspection of 2017": each of the newest
//! ratings was the same before.

use super::Placer;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, Column, Evidence, Question};
use crate::resolve::board::Entry;

/// A sentence that says so of a practice.
pub(super) struct Unchanged {
    sentence: usize,
    practice: usize,
    /// The newest inspection of the section.
    inspected: Option<PartialDate>,
    /// Whether it says so of the overall rating alone.
    whole: bool,
    /// Whether it says so of what the sentence before tells, and no more.
    near: bool,
    /// Whether it says so of one rating.
    one: bool,
}

impl Placer<'_, '_> {
    /// The sentences that say it.
    pub(super) fn unchanged(&self) -> Vec<Unchanged> {
        let ground = self.ground;
        let mut out = Vec::new();
        for sentence in (0..ground.doc.sentences.len()).filter(|s| !self.has_claim(*s)) {
            let whole = self.says_the_whole_unchanged(sentence);
            let one = !whole && self.says_it_is_no_other(sentence);
            let near = one || self.says_none_of_it_new(sentence);
            if !whole && !near && !self.says_unchanged(sentence) {
                continue;
            }
            for practice in ground.scope.at(sentence).iter().copied() {
                out.push(Unchanged {
                    sentence,
                    practice,
                    inspected: self.newest(ground.section(sentence), practice),
                    whole,
                    near,
                    one,
                });
            }
        }
        out
    }

    /// "Its rating has not changed", "It was the same last time", "That was its rating before, too": of the one rating that the
    /// sentence before tells.
    fn says_it_is_no_other(&self, sentence: usize) -> bool {
        const LONGEST: usize = 10;
        let turns = self.items.of(sentence).iter().any(|i| i.class.has(Class::BUT));
        if turns || !self.only_looks_back(sentence, LONGEST) {
            return false;
        }
        let words = self.words(sentence, LONGEST);
        let words: Vec<&str> = words
            .iter()
            .flat_map(|w| w.split(' '))
            .filter(|w| *w != "overall")
            .collect();
        let before = self.points_to_before(sentence);
        let of_it = |noun: &str| matches!(noun, "rating" | "grade" | "verdict" | "mark" | "score" | "result");
        match words.as_slice() {
            [
                "the" | "its" | "this" | "that",
                noun,
                "is" | "was" | "remains" | "stays",
                "unchanged",
                ..,
            ]
            | [
                "the" | "its" | "this" | "that",
                noun,
                "has" | "had",
                "not",
                "changed" | "moved",
                ..,
            ]
            | [
                "the" | "its" | "this" | "that",
                noun,
                "did",
                "not",
                "change" | "move",
                ..,
            ]
            | [
                "the" | "its" | "this" | "that",
                noun,
                "hasn't" | "hadn't",
                "changed" | "moved",
                ..,
            ] => of_it(noun),
            [
                "it" | "that" | "this" | "they",
                "is" | "was" | "were",
                "the",
                "same",
                ..,
            ] => before,
            [
                "it" | "they",
                "had" | "got" | "received" | "held",
                "the",
                "same",
                noun,
                ..,
            ]
            | [
                "it" | "they",
                "was" | "were",
                "given" | "awarded",
                "the",
                "same",
                noun,
                ..,
            ]
            | ["that" | "this", "was", "its" | "the" | "their", noun, ..] => before && of_it(noun),
            _ => false,
        }
    }

    /// Whether a short sentence rates nothing and names nobody, right behind one that tells a rating.
    fn only_looks_back(&self, sentence: usize, longest: usize) -> bool {
        let items = self.items.of(sentence);
        let told = Class::QUESTION
            .with(Class::SERVICE)
            .with(Class::RATING)
            .with(Class::REST)
            .with(Class::NAME)
            .with(Class::MODAL);
        let told = items.iter().any(|i| i.class.has(told) && !i.class.has(Class::GRADE));
        !told && items.len() <= longest && self.follows_a_claim(sentence)
    }

    /// Whether the sentence before, in the same paragraph, tells a rating.
    fn follows_a_claim(&self, sentence: usize) -> bool {
        let block = |s: usize| self.ground.doc.block_of(s);
        let before = sentence.checked_sub(1).filter(|before| self.has_claim(*before));
        before.is_some_and(|b| block(b) == block(sentence))
    }

    /// The first words of a sentence in small letters, an item each.
    fn words(&self, sentence: usize, most: usize) -> Vec<String> {
        let items = self.items.of(sentence).iter().take(most);
        items
            .map(|i| self.ground.doc.slice(i.span).to_ascii_lowercase())
            .collect()
    }

    /// "None of this is a change from January 2020", "These are the ratings it was given last time": of the ratings that the
    /// sentence before tells.
    fn says_none_of_it_new(&self, sentence: usize) -> bool {
        const LONGEST: usize = 18;
        if !self.only_looks_back(sentence, LONGEST) {
            return false;
        }
        let words = self.words(sentence, 9);
        let words: Vec<&str> = words
            .iter()
            .flat_map(|w| w.split(' '))
            .filter(|w| *w != "ratings")
            .collect();
        match words.as_slice() {
            ["none", "of", "this" | "that" | "these" | "those" | "them", rest @ ..] => matches!(
                rest,
                [
                    "is" | "are" | "was" | "were" | "represents",
                    "a" | "any",
                    "change" | "departure",
                    ..
                ] | ["is" | "are" | "was" | "were", "new" | "different", ..]
                    | ["has" | "have", "changed" | "moved" | "altered", ..]
            ),
            [
                "these" | "those" | "all",
                "of",
                "these" | "those" | "them",
                "is" | "are" | "were",
                "the",
                "same",
                ..,
            ]
            | ["these" | "those" | "all", "is" | "are" | "were", "the", "same", ..] => self.points_to_before(sentence),
            ["these" | "those", "are" | "were", "the", "it" | "they" | "ones", ..] => self.points_to_before(sentence),
            _ => false,
        }
    }

    /// "The rating, published in May, is the same as it had before": of the overall rating told before.
    fn says_the_whole_unchanged(&self, sentence: usize) -> bool {
        let items = self.items.of(sentence);
        let [the, noun, clause @ ..] = items else { return false };
        let rating = the.reads(self.ground.doc, &["the", "that", "this", "its"])
            && noun.reads(
                self.ground.doc,
                &["rating", "grade", "verdict", "mark", "score", "overall rating"],
            );
        let told = Class::QUESTION
            .with(Class::SERVICE)
            .with(Class::RATING)
            .with(Class::REST)
            .with(Class::NAME)
            .with(Class::MODAL)
            .with(Class::NOT)
            .with(Class::BUT);
        let same = clause.windows(2).position(|w| {
            w[0].class.has(Class::BE) && w[1].reads(self.ground.doc, &["the", "the same", "unchanged", "no different"])
        });
        let before = |at: usize| clause[at..].iter().any(|i| i.class.has(Class::PAST));
        let says = |at: usize| {
            clause[at..]
                .iter()
                .take(4)
                .any(|i| i.reads(self.ground.doc, &["same", "the same", "unchanged", "no different"]))
        };
        rating
            && clause.len() <= 18
            && !clause.iter().any(|i| i.class.has(told))
            && same.is_some_and(|at| before(at) && says(at))
    }

    /// Whether a sentence points to a time before: "as last time", "it had before".
    fn points_to_before(&self, sentence: usize) -> bool {
        self.items
            .of(sentence)
            .iter()
            .any(|i| i.class.has(Class::PAST) || i.reads(self.ground.doc, &["last", "last time"]))
    }

    /// "The ratings have not changed", "all of its ratings remain the same": nothing before the verb but that noun.
    fn says_unchanged(&self, sentence: usize) -> bool {
        const STAY: &[&str] = &["unchanged", "the same", "same", "as they were", "where they were"];
        let items = self.items.of(sentence);
        // "This means that the trust's ratings remain unchanged"
        let that = items.iter().take(5).position(|i| i.class.has(Class::THAT));
        let items = that.map_or(items, |that| &items[that + 1..]);
        let Some(noun) = items.iter().take(7).position(|i| i.class.has(Class::GRADE)) else {
            return false;
        };
        let lead = Class::DET
            .with(Class::ALL)
            .with(Class::PRONOUN)
            .with(Class::NUMBER)
            .with(Class::OVERALL);
        let led = items[..noun].iter().all(|i| {
            i.class.has(lead.with(Class::FUNCTION)) && !i.class.has(Class::PREP)
                || i.possessive && i.class.has(Class::TYPE.with(Class::NAME))
                || i.reads(self.ground.doc, &["for", "of", "previous"])
        });
        let many = items[noun].reads(self.ground.doc, &["ratings", "grades", "scores", "marks"]);
        let behind = &items[noun + 1..(noun + 9).min(items.len())];
        let end = behind
            .iter()
            .position(|i| i.class.has(Class::STOP.with(Class::BUT)))
            .unwrap_or(behind.len());
        let clause = &behind[..end];
        let part = Class::QUESTION
            .with(Class::SERVICE)
            .with(Class::RATING)
            .with(Class::REST)
            .with(Class::ELSEWHERE)
            .with(Class::MODAL);
        let stays = clause
            .iter()
            .any(|i| i.class.has(Class::SAME) || i.reads(self.ground.doc, STAY));
        let still = clause
            .windows(2)
            .any(|w| w[0].class.has(Class::NOT) && w[1].class.has(Class::MOVE.with(Class::FUNCTION)))
            || clause
                .iter()
                .any(|i| i.reads(self.ground.doc, &["did not change", "not changed"]));
        let all = !items.iter().any(|i| i.class.has(part));
        many && led && all && (stays || still)
    }
}

/// Gives the newest ratings of which nothing else is known what they were before: the same.
pub(super) fn fill(placer: &mut Placer<'_, '_>, told: &[Unchanged]) {
    let ground = placer.ground;
    for same in told {
        let section = ground.section(same.sentence);
        let span = ground.doc.sentences[same.sentence].span;
        let reported = ground.section_dates.get(section).copied().flatten();
        let fits = |entry: &Entry| {
            let asked = !same.whole || entry.question == Question::Overall && entry.service.is_none();
            let told = |e: &Evidence| {
                e.columns.contains(Column::Rating) && same.sentence > 0 && {
                    let before = ground.doc.sentences[same.sentence - 1].span;
                    e.start.is_some_and(|at| (before.start..before.end).contains(&at))
                }
            };
            let asked = asked && (!same.near || entry.evidence.iter().any(told));
            asked && !entry.past && entry.inspected == same.inspected && entry.reported == reported
        };
        let mut count = 0;
        placer
            .board
            .each_of(same.practice, |entry| count += usize::from(fits(entry)));
        // "It was good overall and outstanding for caring. The rating is unchanged": which is not told.
        if same.one && count != 1 {
            continue;
        }
        placer.board.each_of(same.practice, |entry| {
            if fits(entry) && entry.previous.is_none() && entry.rating.rank().is_some() {
                entry.previous = Some(entry.rating);
                let evidence = ground.evidence(span, &[Column::Previous], Basis::Stated, "board.unchanged");
                entry.evidence.push(evidence);
            }
        });
    }
}
