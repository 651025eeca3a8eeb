//! Ratings that are told by those of another practice.
//!
//! "Its marks are the same as Elm House's but for safety, which is good": all that Elm House has, save one. What those
//! are is worked out when the ratings of Elm House are known.

use super::asked::{Asked, leaves_out, named};
use super::attach::is_known;
use super::claim::{Claim, Subject, Target, Time, Value};
use super::set::Set;
use crate::lexicon::{ANY_TYPE, Class};
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::Document;

/// The other one of the two practices of a text: "the same ratings as its sister home".
pub(crate) const OTHER: usize = usize::MAX;

/// Another practice with which a sentence compares one.
pub(super) struct Likeness<'i> {
    /// Where its name stands.
    at: usize,
    /// Which it is.
    of: usize,
    /// Whether the ratings are compared, and not the overall one alone.
    many: bool,
    /// What is told to be different.
    pub but: &'i [Item],
}

/// The practice whose ratings a sentence says that another shares. In a text on two practices the other one may be told by
/// its kind: "the agency's ratings match those of the home".
pub(super) fn find<'i>(doc: &Document<'_>, items: &'i [Item], practices: usize) -> Option<Likeness<'i>> {
    let unsure = Class::NOT.with(Class::MODAL).with(Class::IF).with(Class::HOPE);
    let other =
        |at: usize| is_known(&items[at]) || practices == 2 && is_of_kind(&items[at]) && is_told_of(&items[..at]);
    let at = (1..items.len()).find(|at| other(*at) && is_likened(doc, &items[..*at]))?;
    let before = &items[..at];
    let noun = before
        .iter()
        .rfind(|i| i.class.has(Class::GRADE) || is_pattern(doc, i) || is_same_of_all(doc, i))?;
    let told = Class::RATING.with(Class::QUESTION).with(Class::SERVICE);
    let graded = |i: &Item| i.class.has(told) && !i.class.has(Class::GRADE);
    if before.iter().any(|i| i.class.has(unsure)) || before.iter().any(graded) {
        return None;
    }
    let many = noun.class.has(Class::MANY)
        || noun.reads(doc, &["ratings"])
        || is_pattern(doc, noun)
        || is_same_of_all(doc, noun);
    let but = exceptions(doc, &items[at + 1..])?;
    (many || but.is_empty()).then_some(Likeness {
        at,
        of: if is_known(&items[at]) {
            items[at].value as usize
        } else {
            OTHER
        },
        many,
        but,
    })
}

/// "the home", "its sister agency": a noun for one service.
pub(super) fn is_of_kind(item: &Item) -> bool {
    item.class.has(Class::TYPE) && !item.class.has(Class::NAME.with(Class::MANY))
}

/// Whether the words before say whose ratings are compared, by a name or a kind.
fn is_told_of(before: &[Item]) -> bool {
    before.iter().any(|i| is_known(i) || kind_of(i).is_some())
}

/// The kind of service that a noun names, if it leaves none open.
fn kind_of(item: &Item) -> Option<u32> {
    (is_of_kind(item) && item.value != ANY_TYPE).then_some(item.value)
}

/// "pattern", "picture": a noun for all ratings of a practice.
fn is_pattern(doc: &Document<'_>, item: &Item) -> bool {
    item.reads(doc, &["pattern", "set", "profile", "spread", "scorecard", "tally"])
}

/// "the same ratings" as one phrase of the lexicon.
fn is_same_of_all(doc: &Document<'_>, item: &Item) -> bool {
    item.reads(
        doc,
        &[
            "the same ratings",
            "the same scores",
            "the same grades",
            "the same marks",
        ],
    )
}

/// Verbs of having the same.
const LIKE: &[&str] = &[
    "match",
    "matches",
    "matched",
    "mirror",
    "mirrors",
    "mirrored",
    "matching",
    "mirroring",
];

/// "the same marks as", "marks are identical to", "the pattern was that of": the words before the name of the other.
pub(super) fn is_likened(doc: &Document<'_>, before: &[Item]) -> bool {
    const REACH: usize = 7;
    let glue = |i: &&Item| {
        i.class.has(Class::DET) && !i.class.has(Class::THAT.with(Class::THOSE))
            || i.reads(doc, &["at", "of", "for", "sister", "other"])
    };
    let mut words = before.iter().rev().filter(|i| !glue(i)).take(REACH);
    let Some(last) = words.next() else { return false };
    let stops = |i: &&Item| !i.class.has(Class::STOP.with(Class::BUT).with(Class::COMMA));
    let mut near = words.take_while(stops);
    let grade = |i: &Item| i.class.has(Class::GRADE) || is_pattern(doc, i) || is_same_of_all(doc, i);
    let says_same = |i: &Item| i.reads(doc, &["same", "the same"]) || is_same_of_all(doc, i);
    if last.reads(doc, &["as"]) {
        return near.clone().any(says_same) && before.iter().any(grade);
    }
    if last.reads(doc, &["that", "those"]) {
        let verb = near
            .next()
            .is_some_and(|i| i.class.has(Class::BE) || i.reads(doc, LIKE));
        return verb && near.any(grade);
    }
    if last.reads(doc, &["to"]) {
        return near.next().is_some_and(|i| i.reads(doc, &["identical"])) && before.iter().any(grade);
    }
    last.reads(doc, LIKE) && near.any(grade)
}

/// What stands behind the word that leads to the exceptions; nothing where there are none, and `None` where the words behind
/// the name tell something else.
fn exceptions<'i>(doc: &Document<'_>, behind: &'i [Item]) -> Option<&'i [Item]> {
    let end = behind
        .iter()
        .position(|i| i.class.has(Class::STOP))
        .unwrap_or(behind.len());
    let clause = &behind[..end];
    let leads = |i: &Item| {
        let words = doc.slice(i.span).to_ascii_lowercase();
        leaves_out(words.split(' ').next().unwrap_or("")) || leaves_out(&words)
    };
    let apart = |w: &[Item]| w[0].reads(doc, &["apart", "aside"]) && w[1].reads(doc, &["from"]);
    let bar = clause.iter().position(leads);
    // "in every area but two: caring was good"
    let counted = clause.iter().position(|i| i.class.has(Class::ALL) && i.value == 2);
    let named = |at: usize| {
        clause
            .get(at + 1)
            .is_some_and(|i| i.class.has(Class::COLON.with(Class::DASH)))
    };
    if let Some(at) = counted.filter(|at| bar.is_none_or(|bar| *at < bar)) {
        return (named(at) && at <= 4).then(|| &clause[at + 2..]);
    }
    let bar = bar.or_else(|| clause.windows(2).position(apart));
    let told = Class::RATING.with(Class::QUESTION).with(Class::DATE).with(Class::NOT);
    let lead = &clause[..bar.unwrap_or(end)];
    // "the same marks as Elm House has now, and was served with a notice": where the comparison ends.
    let joint = Class::COMMA.with(Class::AND).with(Class::BUT);
    let compared = lead.iter().take_while(|i| !i.class.has(joint)).count();
    if compared > 4 || bar.is_some() && lead.len() > 4 || lead.iter().any(|i| i.class.has(told)) {
        return None;
    }
    Some(bar.map_or(&[], |bar| &clause[bar + 1..]))
}

impl Likeness<'_> {
    /// What the sentence says: the ratings of the other, and those in which one differs as `own` tells them. `asked` are the
    /// questions that those name.
    pub fn claims(
        &self,
        doc: &Document<'_>,
        sentence: usize,
        items: &[Item],
        asked: &[Asked],
        own: Vec<Claim>,
    ) -> Option<Vec<Claim>> {
        let known = |i: &&Item| is_known(i) && i.value as usize != self.of;
        let mut others = items[..self.at].iter().filter(known);
        let subject = match (others.next(), others.next()) {
            (None, _) => Subject::Focus,
            (Some(other), None) => Subject::Practices(vec![other.value as usize]),
            _ => return None,
        };
        let about = items[..self.at].iter().find_map(kind_of);
        if self.of == OTHER && subject == Subject::Focus && about.is_none() {
            return None;
        }
        let dates: Vec<usize> = items[..self.at]
            .iter()
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect();
        let out = named(asked);
        let span = doc.sentences.get(sentence)?.span;
        let base = |set: Set, question: Option<Question>| Claim {
            sentence,
            span,
            place: items[self.at].span.start,
            value: Value {
                to: Target::Like(self.of, question),
                from: None,
                same: false,
            },
            set,
            subject: subject.clone(),
            about: about.filter(|_| subject == Subject::Focus),
            services: Vec::new(),
            carried: false,
            time: Time::Open,
            dates: dates.clone(),
            entry: "board.likeness",
            item: self.at,
            apart: false,
        };
        let whole = Set::of(Question::Overall);
        if self.but.is_empty() {
            let set = if self.many { Set::all().with(whole) } else { whole };
            return Some(vec![base(set, None)]);
        }
        let mut claims = vec![base(Set::all_but().with(out), None)];
        if self.trade_places(doc) {
            let questions: Vec<Question> = out.questions().collect();
            let [first, second] = questions.as_slice() else {
                return None;
            };
            claims.push(base(Set::of(*first), Some(*second)));
            claims.push(base(Set::of(*second), Some(*first)));
            return Some(claims);
        }
        let plain = |c: &Claim| {
            let ranked = matches!(c.value.to, Target::Is(r) if r.rank().is_some() && r != Rating::NotRated);
            ranked && c.set.rest.is_none() && !c.set.except && !c.set.those && c.services.is_empty()
        };
        let told = own.iter().fold(Set::default(), |set, c| set.with(c.set));
        let fits = own.iter().all(plain) && told == out && !out.has(Question::Overall);
        claims.extend(own.into_iter().map(|c| Claim {
            subject: subject.clone(),
            about: about.filter(|_| subject == Subject::Focus),
            dates: dates.clone(),
            time: Time::Open,
            ..c
        }));
        fits.then_some(claims)
    }

    /// "except that safe and caring had swapped places"
    fn trade_places(&self, doc: &Document<'_>) -> bool {
        let trades = |w: &[Item]| {
            w[0].reads(doc, &["swapped", "swap", "traded", "exchanged", "changed", "switched"])
                && w[1].reads(doc, &["places", "positions", "round", "around", "over"])
        };
        self.but.windows(2).any(trades)
    }
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::assert_rows;

    #[test]
    fn one_practice_has_the_ratings_of_another() {
        const ALDER: &str = "Alder Court in Selby was rated requires improvement overall by the CQC in May 2021. It was good for caring and effective, outstanding for responsive and requires improvement for the rest.\n\nLarch House, a care home in Goole, was inspected by the CQC in June 2021.";
        let rows = |more: &'static [&'static str]| -> Vec<&'static str> {
            let own = [
                "Alder overall=requires_improvement",
                "Alder safe=requires_improvement",
                "Alder effective=good",
                "Alder caring=good",
                "Alder responsive=outstanding",
                "Alder well_led=requires_improvement",
            ];
            own.iter().chain(more).copied().collect()
        };
        let cases: &[(&str, &[&str])] = &[
            (
                "Larch House was given the same ratings as Alder Court.",
                &[
                    "Larch overall=requires_improvement",
                    "Larch safe=requires_improvement",
                    "Larch effective=good",
                    "Larch caring=good",
                    "Larch responsive=outstanding",
                    "Larch well_led=requires_improvement",
                ],
            ),
            (
                "Marks at Larch House were identical to Alder Court's save for safe, which is good.",
                &[
                    "Larch safe=good",
                    "Larch effective=good",
                    "Larch caring=good",
                    "Larch responsive=outstanding",
                    "Larch well_led=requires_improvement",
                ],
            ),
            (
                "Larch House came out with the same scores as Alder Court except that safe and responsive had swapped places.",
                &[
                    "Larch safe=outstanding",
                    "Larch effective=good",
                    "Larch caring=good",
                    "Larch responsive=requires_improvement",
                    "Larch well_led=requires_improvement",
                ],
            ),
            (
                "It got the same rating as Alder Court.",
                &["Larch overall=requires_improvement"],
            ),
            // What is not a comparison of ratings, or is denied.
            ("It has the same owner as Alder Court.", &[]),
            ("Larch House did not get the same marks as Alder Court.", &[]),
            ("Larch House could get the same marks as Alder Court.", &[]),
        ];
        let texts: Vec<(String, Vec<&str>)> = cases
            .iter()
            .map(|(text, want)| (format!("{ALDER}\n\n{text}"), rows(want)))
            .collect();
        let cases: Vec<(&str, &[&str])> = texts
            .iter()
            .map(|(text, want)| (text.as_str(), want.as_slice()))
            .collect();
        assert_rows(&cases, |_, r| {
            let first = r.practice.split(' ').next().unwrap_or("");
            format!("{first} {}={}", r.question, r.rating)
        });
    }
}
