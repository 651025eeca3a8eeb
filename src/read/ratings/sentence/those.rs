//! Which questions "those", "both", "all three" and "them" stand for.
//!
//! "Safe and well-led were where it fell down; both require improvement": the two before the semicolon.

use super::{Asks, Sentence};
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::asked::{Asked, named, text};
use crate::read::ratings::attach::{Pair, is_known};
use crate::read::ratings::counted;
use crate::read::ratings::license::clause_start;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;

impl Sentence<'_> {
    /// The questions of a value, with those in the place of "those" and the like; nothing where these are not known.
    pub(super) fn with_those_named(&self, v: usize, mut asks: Asks) -> Option<Asks> {
        let found = &self.values[v];
        if let (true, Some(set)) = (asks.set.those, self.answered(found)) {
            asks.set = set;
        }
        if asks.set.those && self.says_which(v) {
            asks.set = asks.set.resolved(Set::default());
        }
        if asks.set.those
            && let Some(services) = self.services_counted(v)
        {
            return Some(Asks {
                set: Set::of(Question::Overall),
                services,
            });
        }
        if asks.set.those {
            asks.set = asks.set.resolved(self.named_before(found));
            // "told to join one of two others. Both are good": of five questions "both" says nothing.
            let key = asks.set.questions().filter(|q| *q != Question::Overall).count();
            if asks.set.is_empty() || self.says_both(v) && key > 2 {
                return None;
            }
            let named = self.named_before(found).questions().count();
            // "Good in all three and overall", where one question was named: three of something else.
            let other = |(count, alone): (usize, bool)| count != key && count != named && (alone || key == 5);
            if self.says_how_many(v).is_some_and(other) {
                if !asks.set.has(Question::Overall) {
                    return None;
                }
                asks.set = Set::of(Question::Overall);
            }
        }
        Some(asks)
    }

    /// "Those were safe and effective, where it was good": they are named right behind.
    fn says_which(&self, v: usize) -> bool {
        let those = self.asked_of(v).find(|a| a.set.those);
        let named = |a: &Asked, t: &Asked| {
            let between = self.items.get(t.end..a.start).unwrap_or(&[]);
            a.services.is_empty() && matches!(between, [be] if be.class.has(Class::BE))
        };
        let spelt = |t: &Asked| {
            let behind = self.items.get(t.start + 1..t.start + 3);
            let next = |be: &Item, q: &Item| be.class.has(Class::BE) && q.class.has(Class::QUESTION);
            t.members.len() > 1 && matches!(behind, Some([be, q]) if next(be, q))
        };
        those.is_some_and(|t| self.asked_of(v).any(|a| named(a, t)) || spelt(t))
    }

    /// "Surgery, maternity and A&E were inadequate before. All three ratings are now good.": as many services as were listed last,
    /// where no questions were named.
    fn services_counted(&self, v: usize) -> Option<Vec<String>> {
        let (count, _) = self.says_how_many(v)?;
        let listed = &self.told.listed;
        // One service of each of two hospitals are two, too.
        let sure = self.told.practices < 2 || count > 2;
        let fits = sure && listed.count() == count && self.named_before(&self.values[v]).is_empty();
        fits.then(|| listed.names(self.doc))
    }

    /// How many questions "both", "all three" and "all four" say that there are, and whether they stand alone: "all three
    /// ratings" do not.
    fn says_how_many(&self, v: usize) -> Option<(usize, bool)> {
        const COUNTS: &[(&str, usize)] = &[("both", 2), ("all three", 3), ("all four", 4)];
        let mut words = self.asked_of(v).flat_map(|a| &self.items[a.start..a.end]);
        words.find_map(|i| {
            let text = text(self.doc, i);
            let begins = |word: &str| text.get(..word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word));
            let (word, count) = COUNTS.iter().find(|(word, _)| begins(word))?;
            Some((*count, text == *word))
        })
    }

    /// Whether "both" are the questions of a value.
    fn says_both(&self, v: usize) -> bool {
        self.asked_of(v)
            .any(|a| a.set.those && self.items[a.start..a.end].iter().any(|i| i.reads(self.doc, &["both"])))
    }

    /// "These were good and outstanding": which is which is not told.
    pub(super) fn shares_its_questions(&self, v: usize) -> bool {
        let glue = Class::AND.with(Class::COMMA);
        self.values.get(v + 1).is_some_and(|next| {
            let between = &self.items[self.values[v].end..next.start];
            between.iter().all(|i| i.class.has(glue))
        })
    }

    /// "What about the other three?" "Good for all of them.": what the question before asked, where a value answers it.
    pub(super) fn answered(&self, found: &Found) -> Option<Set> {
        let led = |i: &Item| matches!(text(self.doc, i), "A" | "." | ":" | "It" | "was" | "is" | "a" | "an");
        let opens = found.start <= 3 && self.items[..found.start].iter().all(led);
        // "Safe, caring and effective? Good, good and outstanding.": which is whose is told by their order alone.
        let one = self.values.len() == 1;
        self.told
            .question
            .filter(|set| opens && (one || set.questions().count() < 2))
    }

    /// What "those" means: the questions named in this sentence before a value, else in the sentences before.
    fn named_before(&self, found: &Found) -> Set {
        let before = self.values.iter().map(|v| v.end).filter(|end| *end <= found.start);
        let last = before.max().unwrap_or(0);
        let own = self.asked.iter().zip(&self.owners);
        // "Caring is good, and for safe and well-led we have some way to go: these are inadequate."
        let near = own.filter(|(a, owner)| a.end <= found.start && a.start >= last && owner.is_none());
        let near = named(near.map(|(a, _)| a));
        let many = near.questions().filter(|q| *q != Question::Overall).count() > 1;
        let here = named(self.asked.iter().filter(|a| a.end <= found.start));
        if many {
            near
        } else if here.is_empty() {
            self.told.named
        } else {
            here
        }
    }

    /// "All three had been good": the questions named in the sentence before, where the text is on one practice.
    pub(super) fn stands_for_questions(&self, found: &Found) -> bool {
        let named = self.told.named;
        let asked = named.questions().filter(|q| *q != Question::Overall).count();
        let one = self.told.practices < 2 && self.opens_with_many(found);
        (one || self.stands_for_a_pair(found).is_some()) && asked >= 2 && !named.is_only_counted()
    }

    /// "Maternity at Elm Hospital was inspected for safe and well-led only. Both remain good."
    pub(super) fn stands_for_a_pair(&self, found: &Found) -> Option<Pair> {
        let next = self.told.pair.filter(|pair| pair.sentence + 1 == self.number);
        next.filter(|_| self.opens_with_many(found))
    }

    /// "Both", "All three", "They" as the first words of a sentence.
    fn opens_with_many(&self, found: &Found) -> bool {
        self.items[..found.start]
            .iter()
            .take(3)
            .any(|i| i.class.has(Class::PRONOUN) && i.value == 2 && i.capital)
    }

    /// "Safe and well-led were where it fell down; both require improvement": the questions named before the semicolon.
    pub(super) fn both_of_them(&self, found: &Found) -> Option<Set> {
        const COUNTS: &[(&str, usize)] = &[("both", 2), ("each", 0), ("all three", 3), ("all four", 4)];
        let clause = clause_start(self.items, found.start);
        // "its leadership and how it responds, and both were inadequate"
        let joined = |n: &usize| *n > 0 && (*n == clause || self.items[*n - 1].class.has(Class::AND));
        let counts = |n: usize| COUNTS.iter().find(|(word, _)| self.items[n].reads(self.doc, &[word]));
        let (start, (_, count)) = (clause..found.start)
            .filter(joined)
            .rev()
            .find_map(|n| Some((n, counts(n)?)))?;
        let glue = Class::BE
            .with(Class::HAVE)
            .with(Class::RATED)
            .with(Class::NOW)
            .with(Class::SAME)
            .with(Class::FUNCTION);
        let plain = self.items[start + 1..found.start].iter().all(|i| i.class.has(glue));
        let asked = self.asked.iter().filter(|a| a.end <= start && a.services.is_empty());
        let set = named(asked);
        let key = |set: &Set| set.questions().filter(|q| *q != Question::Overall).count();
        let fits = |set: &Set| {
            let told = key(set);
            (told == *count || *count == 0 && told > 1) && !set.has(Question::Overall)
        };
        // "Whether it was safe and well-led. Neither was good enough, and both were rated inadequate": those of the sentence before.
        let before = || {
            self.told
                .before
                .filter(|_| self.told.practices < 2 && key(&set) == 0 && start > 0)
        };
        plain
            .then(|| Some(set).filter(fits).or_else(|| before().filter(fits)))
            .flatten()
    }

    /// "Their ratings are carried over from 2018, when both were good": the two that the sentence before named.
    pub(super) fn both_told_before(&self, found: &Found) -> Option<Set> {
        let lead = &self.items[clause_start(self.items, found.start)..found.start];
        let [.., when, both, verb] = lead else { return None };
        let told =
            when.reads(self.doc, &["when", "where"]) && both.reads(self.doc, &["both"]) && verb.class.has(Class::BE);
        let named = self.told.named;
        let two = named.questions().filter(|q| *q != Question::Overall).count() == 2;
        (told && two && self.told.practices < 2 && named.rest.is_none() && !named.except).then_some(named)
    }

    /// "Patients may join one of two others. Both are good", in a text on one practice that has not named two questions.
    pub(super) fn is_of_two_others(&self) -> bool {
        let key = self.told.named.questions().filter(|q| *q != Question::Overall);
        let both = self.items.first().is_some_and(|i| i.reads(self.doc, &["both"]));
        both && self.told.practices == 1 && key.count() != 2
    }

    /// "Both were rated good for being safe", in a text on one practice and none of its wards: two that it does not report on.
    pub(super) fn both_are_others(&self, v: usize) -> bool {
        let [both, verb, ..] = self.items else { return false };
        let says = both.reads(self.doc, &["both", "neither"]) && verb.class.has(Class::BE.with(Class::HAVE));
        let asks = |a: &Asked| a.start > 0 && a.set.questions().any(|q| q != Question::Overall);
        says && self.told.practices == 1 && !self.told.services && self.asked_of(v).any(asks)
    }

    /// "The practices were all given inadequate ratings", "All seven homes run by Oake Care are good", in a text on one practice:
    /// several that it does not report on.
    pub(super) fn they_are_others(&self, found: &Found) -> bool {
        const MANY: &[&str] = &[
            "practices",
            "surgeries",
            "homes",
            "hospitals",
            "trusts",
            "agencies",
            "hospices",
        ];
        if self.told.practices != 1 {
            return false;
        }
        let start = clause_start(self.items, found.start);
        let clause = self.items.get(start..found.start).unwrap_or(&[]);
        let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
        let end = clause.iter().position(|i| i.class.has(verb)).unwrap_or(clause.len());
        let many = |i: &Item| {
            let word = text(self.doc, i).rsplit(' ').next().unwrap_or("");
            i.class.has(Class::TYPE) && MANY.iter().any(|m| m.eq_ignore_ascii_case(word))
        };
        let Some(at) = clause[..end].iter().position(many) else {
            return false;
        };
        // "In other homes, ...", "unlike most homes, it": on the way to the subject.
        let lead = clause[..at].iter().rev();
        let counts = Class::DET
            .with(Class::NUMBER)
            .with(Class::ELSEWHERE)
            .with(Class::STATISTIC);
        let mut lead = lead.skip_while(|i| i.class.has(counts) && !i.class.has(Class::PREP));
        let led = lead.next().is_some_and(|i| {
            i.class.has(Class::PREP.with(Class::THAN)) || i.reads(self.doc, &["like", "unlike", "as", "of"])
        });
        let one = |i: &Item| {
            is_known(i)
                || i.class.has(Class::CQC)
                || i.class.has(Class::TYPE) && !i.class.has(Class::MANY) && !i.possessive
                || i.reads(self.doc, &["it", "they", "we", "he", "she", "our"])
        };
        !led && !clause[..end].iter().any(one)
    }

    /// "Hospices and community nursing are good, as both services were inadequate before", "All three services were good": the
    /// services named before; nothing where these are not known, in a text on one practice.
    pub(super) fn of_both_services(&self, v: usize, mut asks: Asks) -> Option<Asks> {
        if !asks.services.is_empty() {
            return Some(asks);
        }
        let before = &self.items[..self.values[v].start];
        let Some((at, count)) = counted::count_of(self.doc, before) else {
            return Some(asks);
        };
        let other = Class::NAME
            .with(Class::STOP)
            .with(Class::BUT)
            .with(Class::TYPE)
            .with(Class::SERVICE);
        let parted = before[at + 1..].iter().any(|i| i.class.has(other));
        if parted {
            return Some(asks);
        }
        let here = self
            .asked
            .iter()
            .rev()
            .find(|a| a.end <= at && a.services.len() == count)
            .map(|a| a.services.clone());
        let listed = || (self.told.listed.count() == count).then(|| self.told.listed.names(self.doc));
        // One service of each of two hospitals are "both services", too.
        let several = self.told.practices > 1;
        let told = here
            .filter(|_| !several)
            .or_else(|| listed().filter(|_| !several || count > 2));
        let Some(services) = told else {
            return several.then_some(asks);
        };
        asks.services = services;
        if asks.set.is_empty() {
            asks.set = Set::of(Question::Overall);
        }
        Some(asks)
    }

    /// "We rated them as good": what the sentence before named.
    pub(super) fn rates_them(&self, found: &Found) -> bool {
        let near = self
            .items
            .get(found.start.saturating_sub(3)..found.start)
            .unwrap_or(&[]);
        near.windows(2)
            .any(|w| w[0].class.has(Class::RATED) && text(self.doc, &w[1]) == "them")
    }
}
