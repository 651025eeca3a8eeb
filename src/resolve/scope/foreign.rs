//! Services that have no name in a text and are none of those that it reports on.
//!
//! "The home next door is rated good", "She was taken to the local hospital, which is inadequate", "It comes after a home in
//! York was rated inadequate": who is rated is told by a kind of service and by where it is. The kind may be one that the
//! text reports nothing on; the place may be somewhere else.

use super::{Walk, names_any};
use crate::lexicon::{ANY_TYPE, Class};
use crate::model::ServiceType;
use crate::read::items::{Item, Items};
use crate::read::names::is_county;
use crate::text::{Document, Span};
use std::ops::Range;

impl Walk<'_> {
    /// Whether a sentence that names nobody rates a service of which the text does not report.
    pub(super) fn of_foreign(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        let rated = list.iter().position(|i| i.class.has(Class::RATING));
        let Some(rated) = rated.filter(|_| !names_any(items, sentence)) else {
            return false;
        };
        let subject = subject(doc, list);
        let placed = |phrase: &Phrase<'_>| self.is_foreign(doc, phrase);
        subject.as_ref().is_some_and(placed)
            || antecedent(list, rated).as_ref().is_some_and(placed)
            || is_next_to_us(doc, &list[..rated])
            || self.opens_in_another_town(doc, list)
            || self.told && is_of_one_told_in_passing(doc, list)
    }

    /// "York care home drops to inadequate", "GP surgery rated good": the headline of another story, below the one that is told.
    pub(super) fn heads_another_story(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        let list = items.of(sentence);
        let tells = list.iter().any(|i| i.class.has(Class::RATING));
        if !self.told || !tells || names_any(items, sentence) || list.iter().any(|i| i.class.has(of_our_story())) {
            return false;
        }
        // A digest goes on with the one that its headline is about.
        let below = doc.blocks.get(doc.sentences[sentence].block + 1);
        if below.is_some_and(|b| names_any(items, b.sentences.start)) {
            return false;
        }
        let of_another = |n: usize| {
            let town = n.checked_sub(1).map(|t| &list[t]);
            self.is_of_no_kind_here(doc, &list[n])
                || town.is_some_and(|t| self.is_new_town(doc, t))
                || self.is_in_another_town(doc, list, n + 1)
        };
        let noun = (0..list.len()).find(|n| is_kind(&list[*n]));
        noun.is_some_and(|n| ends_there(doc, list, n) && of_another(n))
    }

    /// Whether the noun of a phrase is of another kind than all practices, or is said to be somewhere else.
    fn is_foreign(&self, doc: &Document<'_>, phrase: &Phrase<'_>) -> bool {
        let Phrase { list, noun, .. } = phrase;
        self.is_of_no_kind_here(doc, &list[*noun])
            || lies_elsewhere(doc, phrase.behind())
            || is_marked_off(doc, phrase.before())
            || is_for_us(doc, phrase.behind())
            || self.is_in_another_town(doc, list, noun + 1)
    }

    /// "The ambulance service was good", in a text on a care home.
    fn is_of_no_kind_here(&self, doc: &Document<'_>, noun: &Item) -> bool {
        if noun.value == ANY_TYPE || noun.reads(doc, &["carers", "homecare"]) {
            return false;
        }
        let Some(kind) = ServiceType::ALL.get(noun.value as usize) else {
            return false;
        };
        let other = |p: &ServiceType| excludes(*kind, *p);
        !self.practices.is_empty()
            && self
                .practices
                .iter()
                .all(|p| p.service_type.as_ref().is_some_and(other))
    }

    /// "The home in York", of which nothing has been said before.
    fn is_in_another_town(&self, doc: &Document<'_>, list: &[Item], at: usize) -> bool {
        let [prep, town, ..] = list.get(at..).unwrap_or(&[]) else {
            return false;
        };
        prep.reads(doc, &["in", "near"]) && self.is_new_town(doc, town)
    }

    /// "In York, the home is rated good", of a town of which nothing has been said before.
    fn opens_in_another_town(&self, doc: &Document<'_>, list: &[Item]) -> bool {
        let [_, _, comma, the, kind, ..] = list else {
            return false;
        };
        comma.class.has(Class::COMMA)
            && the.class.has(Class::DET)
            && kind.class.has(Class::TYPE)
            && self.is_in_another_town(doc, list, 0)
    }

    /// Whether a capitalised word, of which nothing is known, stands here for the first time, and not in the town of the
    /// practice: "The home in Selby has" may tell where that is.
    fn is_new_town(&self, doc: &Document<'_>, town: &Item) -> bool {
        let word = doc.slice(town.span);
        let bare = town.is_unknown() || town.class.has(Class::NAME);
        let before = doc.text.get(..town.span.start as usize).unwrap_or("");
        let [practice] = self.practices else { return false };
        let settled = |(place, told): &(String, Span)| told.end <= town.span.start && !is_county(&place.to_lowercase());
        town.capital && bare && self.told && practice.place.iter().any(settled) && !before.contains(word)
    }
}

/// A noun for a kind of service with the words that go with it.
struct Phrase<'i> {
    list: &'i [Item],
    /// Where its words begin and end.
    range: Range<usize>,
    noun: usize,
}

impl<'i> Phrase<'i> {
    fn before(&self) -> &'i [Item] {
        &self.list[self.range.start..self.noun]
    }

    fn behind(&self) -> &'i [Item] {
        &self.list[self.noun + 1..self.range.end]
    }
}

/// What tells of a rating.
fn verb() -> Class {
    Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::SAME)
}

/// What a headline of the story itself, or a label in it, may hold.
fn of_our_story() -> Class {
    Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::OVERALL)
        .with(Class::PRONOUN)
        .with(Class::DET)
        .with(Class::COLON)
}

fn is_kind(item: &Item) -> bool {
    item.class.has(Class::TYPE) && !item.class.has(Class::MANY.with(Class::NAME)) && !item.possessive
}

/// The kind of service that is the subject of a sentence, or of what follows the comma that closes its opening phrase.
fn subject<'i>(doc: &Document<'_>, list: &'i [Item]) -> Option<Phrase<'i>> {
    const LEAD: usize = 10;
    const LONGEST: usize = 6;
    let leads = list
        .first()
        .is_some_and(|i| i.class.has(Class::PREP.with(Class::AFTER).with(Class::DATE)));
    let comma = list.iter().take(LEAD).position(|i| i.class.has(Class::COMMA));
    let from = comma.filter(|_| leads).map_or(0, |comma| comma + 1);
    let part = list.get(from..)?;
    let noun = from + part.iter().take(LONGEST).position(is_kind)?;
    let lead = Class::PREP
        .with(Class::COMMA)
        .with(Class::QUESTION)
        .with(Class::SERVICE)
        .with(Class::GRADE)
        .with(Class::REL)
        .with(Class::THAT)
        .with(Class::CQC)
        .with(Class::INSPECT)
        .with(Class::PUBLISH);
    let plain = |i: &Item| !i.class.has(verb().with(lead)) || i.class.has(Class::DET);
    if !list[from..noun].iter().all(plain) || !ends_there(doc, list, noun) {
        return None;
    }
    let relative = list
        .get(noun + 1)
        .is_some_and(|i| i.class.has(Class::THAT.with(Class::REL)));
    let verbs = |n: &usize| list[*n].class.has(verb());
    let first = (noun + 1..list.len()).find(verbs)?;
    // "The surgery that serves the home is rated": the verb of the relative clause is not its own.
    let end = if relative && first == noun + 2 {
        first
    } else {
        first.max(noun + 1)
    };
    Some(Phrase {
        list,
        range: from..end,
        noun,
    })
}

/// "taken to the local hospital, which is rated": the kind of service before "which", of which nothing but a rating is told.
fn antecedent(list: &[Item], rated: usize) -> Option<Phrase<'_>> {
    const REACH: usize = 5;
    let which = (1..rated)
        .rev()
        .take(REACH)
        .find(|n| list[*n].class.has(Class::REL) && list[*n].value == 0)?;
    let says = verb().with(Class::NOW).with(Class::FUNCTION);
    if !list[which + 1..rated].iter().all(|i| i.class.has(says)) {
        return None;
    }
    let end = if list[which - 1].class.has(Class::COMMA) {
        which - 1
    } else {
        which
    };
    let noun = (end.saturating_sub(REACH)..end).rev().find(|n| is_kind(&list[*n]))?;
    let place = Class::PREP.with(Class::CAPITAL).with(Class::NAME);
    let led = (0..noun)
        .rev()
        .take_while(|n| !list[*n].class.has(Class::PREP.with(verb())))
        .count();
    list[noun + 1..end].iter().all(|i| i.class.has(place)).then(|| Phrase {
        list,
        range: noun - led..end,
        noun,
    })
}

/// Whether a noun is the last of its phrase: "the practice nurse" is no practice.
fn ends_there(doc: &Document<'_>, list: &[Item], noun: usize) -> bool {
    const PLACE: &[&str] = &[
        "next",
        "opposite",
        "nearby",
        "around",
        "round",
        "along",
        "behind",
        "half",
        "upstairs",
        "downstairs",
    ];
    let plain = |i: &Item| i.class.without(Class::CAPITAL) == Class::WORD;
    list.get(noun + 1).is_none_or(|i| !plain(i) || i.reads(doc, PLACE))
}

/// "next door", "across the road", "a mile away": words behind a service that put it somewhere else.
fn lies_elsewhere(doc: &Document<'_>, behind: &[Item]) -> bool {
    let word = |n: usize, words: &[&str]| behind.get(n).is_some_and(|i| i.reads(doc, words));
    let ways = &["across", "over", "down", "up", "along", "around", "round"];
    let way = word(0, ways) && (word(1, &["the"]) || word(1, &["town"]));
    let next = word(0, &["next"]) && word(1, &["door"]) && !word(2, &["to"]);
    let side = word(0, &["in", "on", "at"])
        && word(1, &["the"])
        && word(2, &["next", "same", "neighbouring", "other", "adjoining", "adjacent"]);
    let away = behind.last().is_some_and(|i| i.reads(doc, &["away"]));
    word(0, &["opposite", "nearby", "upstairs", "downstairs"]) || way || next || side || away
}

/// "the nearest home", "the average home", "her previous home": words before a service that tell it from the one in hand.
fn is_marked_off(doc: &Document<'_>, before: &[Item]) -> bool {
    const OTHER: &[&str] = &[
        "nearest",
        "nearby",
        "neighbouring",
        "closest",
        "adjacent",
        "adjoining",
        "average",
        "typical",
        "best",
        "worst",
    ];
    const FORMER: &[&str] = &["last", "previous", "new", "next", "former", "old", "other"];
    let owned = |w: &[Item]| {
        let theirs = w[0].reads(doc, &["his", "her", "my"]) || w[0].possessive;
        theirs && w[1].reads(doc, FORMER)
    };
    before.iter().any(|i| i.reads(doc, OTHER)) || before.windows(2).any(owned)
}

/// "He asked why the neighbouring ambulance service had got good": the last kind of service before a rating is a neighbour.
fn is_next_to_us(doc: &Document<'_>, before: &[Item]) -> bool {
    const BESIDE: &[&str] = &["neighbouring", "nearby", "adjacent", "adjoining", "rival"];
    let holder = |i: &Item| is_kind(i) || i.class.has(Class::PRONOUN) && !i.class.has(Class::DET);
    let Some(noun) = before.iter().rposition(holder) else {
        return false;
    };
    is_kind(&before[noun])
        && before[noun.saturating_sub(2)..noun]
            .iter()
            .any(|i| i.reads(doc, BESIDE))
}

/// "The surgery that serves it", "the firm behind the home": what does something for the one in hand, and is another.
fn is_for_us(doc: &Document<'_>, behind: &[Item]) -> bool {
    let Some((first, rest)) = behind.split_first() else {
        return false;
    };
    let leads = first.class.has(Class::THAT)
        || first.class.has(Class::REL) && first.value == 0
        || first.reads(doc, &["behind"]);
    let the_kind = |w: &[Item]| w[0].reads(doc, &["the"]) && is_kind(&w[1]);
    leads && (rest.iter().any(|i| i.reads(doc, &["it"])) || rest.windows(2).any(the_kind))
}

/// "It comes after a home in York was rated inadequate", "At a home in York, inspectors gave", "inspectors rated a home as good",
/// "a rating of good went to a home in York": one that has no name here.
fn is_of_one_told_in_passing(doc: &Document<'_>, list: &[Item]) -> bool {
    (1..list.len()).any(|n| list[n].reads(doc, &["a", "an", "another"]) && is_led_in(doc, list, n))
}

/// Whether what stands before an article, and behind its service, makes that the one that is rated.
fn is_led_in(doc: &Document<'_>, list: &[Item], article: usize) -> bool {
    const MODIFIERS: usize = 3;
    const CLAUSE: &[&str] = &["after", "as", "when", "since", "because", "while", "that"];
    let behind = &list[article + 1..];
    // "As a result the home was rated good"
    let parts = verb()
        .with(Class::PREP)
        .with(Class::COMMA)
        .with(Class::RATING)
        .with(Class::DET);
    let modifies = |i: &&Item| !i.class.has(parts);
    let words = behind.iter().take(MODIFIERS + 1).take_while(modifies);
    let Some(noun) = words.clone().position(is_kind).filter(|n| *n <= MODIFIERS) else {
        return false;
    };
    let rest = &behind[noun + 1..];
    let place = Class::CAPITAL.with(Class::NAME);
    let placed = match rest {
        [prep, town, ..] if prep.reads(doc, &["in", "near"]) && town.class.has(place) => {
            2 + rest[2..].iter().take_while(|i| i.class.has(place)).count()
        }
        _ => 0,
    };
    let next = rest.get(placed);
    let lead = &list[article - 1];
    let rates = next.is_some_and(|i| i.class.has(verb()));
    let judged = || {
        let value = rest[placed..]
            .iter()
            .find(|i| !i.class.has(Class::DET.with(Class::PREP).with(Class::FUNCTION)));
        value.is_some_and(|i| i.class.has(Class::RATING))
    };
    let graded = || {
        let before = &list[..article - 1];
        before.iter().any(|i| i.class.has(Class::RATING))
            && !before
                .iter()
                .any(|i| is_kind(i) || i.class.has(Class::NAME.with(Class::QUESTION)))
            && next.is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA)))
    };
    lead.reads(doc, CLAUSE) && rates
        || lead.class.has(Class::RATED) && !lead.class.has(Class::GRADE) && judged()
        || lead.reads(doc, &["for", "to", "at"]) && graded()
        || article == 1 && lead.reads(doc, &["at", "in"]) && next.is_some_and(|i| i.class.has(Class::COMMA))
}

/// Whether a noun for one kind of service is never said of one of another kind.
pub(in crate::resolve) fn excludes(noun: ServiceType, practice: ServiceType) -> bool {
    use ServiceType::*;
    let here: &[ServiceType] = match noun {
        GpPractice | OutOfHours => &[CareHome, HomeCare, SupportedLiving, Hospice, Ambulance],
        DentalPractice => &[
            GpPractice,
            OutOfHours,
            CareHome,
            HomeCare,
            SupportedLiving,
            Hospice,
            Ambulance,
        ],
        CareHome | HomeCare => &[GpPractice, OutOfHours, DentalPractice, Hospital, NhsTrust, Ambulance],
        Hospital | NhsTrust => &[
            GpPractice,
            OutOfHours,
            DentalPractice,
            CareHome,
            HomeCare,
            SupportedLiving,
            Hospice,
        ],
        Ambulance => &[
            GpPractice,
            DentalPractice,
            CareHome,
            HomeCare,
            SupportedLiving,
            Hospital,
            Hospice,
        ],
        Hospice => &[
            GpPractice,
            OutOfHours,
            DentalPractice,
            HomeCare,
            SupportedLiving,
            Hospital,
            Ambulance,
        ],
        IndependentClinic => &[CareHome, HomeCare, SupportedLiving, Ambulance],
        _ => &[],
    };
    here.contains(&practice)
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What follows a sentence on a home in Selby, and whether its rating is that home's.
    #[test]
    fn others_told_by_kind_or_place_have_their_own_ratings() {
        let cases: &[(&str, bool)] = &[
            ("The home next door was rated good.", false),
            ("The home over the bridge is rated good.", false),
            ("The nearest home has been rated good.", false),
            ("The home half a mile away has been rated good.", false),
            ("The home in the next village was rated good.", false),
            ("The home in Goole was rated good.", false),
            ("In Goole, the home was rated good.", false),
            ("The home in Selby was rated good.", true),
            ("The home, which has a garden, was rated good.", true),
            ("The 12-bed home was rated good.", true),
            ("Her new home is rated good.", false),
            ("The infirmary was rated good.", false),
            ("The surgery that serves the home is rated good.", false),
            ("He was sent to the local hospital, which is rated good.", false),
            ("The ambulance service is rated good.", false),
            ("The firm behind it was rated good.", false),
            ("It comes after a home in Goole was rated good.", false),
            ("It follows a good rating for a home in Goole.", false),
            ("At a home in Goole, inspectors gave a rating of good.", false),
            ("Inspectors gave another Goole home a good rating.", false),
            ("Inspectors saw a home in turmoil, and it was rated good.", true),
            (
                "Larkmead, over the road, was rated good. It was good for caring.",
                false,
            ),
            (
                "Members asked why the neighbouring ambulance service had got a good rating.",
                false,
            ),
            ("Goole care home rated good", false),
            ("GP surgery is rated good", false),
            ("Joy as hospital gets good rating", false),
        ];
        let reader = Reader::new().unwrap();
        for (text, own) in cases {
            let text =
                format!("Alder House, a care home in Selby, was seen by the CQC in May. Staff were kind.\n\n{text}\n");
            let record = reader.read("case.txt", &text, "0");
            assert_eq!(
                record.ratings.iter().any(|r| r.rating.as_str() == "good"),
                *own,
                "{text}"
            );
        }
    }
}
