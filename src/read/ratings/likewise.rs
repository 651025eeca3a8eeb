//! Questions that moved as those of the sentence before: "Safe has followed suit", "Safe and well-led have improved in the
//! same way, and caring is outstanding".
//!
//! Only the clause that opens a sentence says so of what stands before; the rest of the sentence speaks for itself.

use super::asked::asked;
use super::claim::{Claim, Target, Time};
use super::sentence::reversed;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// Which way a clause says that its questions moved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Up,
    Down,
    Either,
    /// The other way.
    Opposite,
}

/// What the first clause of a sentence says by the sentence before, and how many of its items say it.
pub(super) fn opening(
    doc: &Document<'_>,
    sentence: usize,
    items: &[Item],
    before: &[Claim],
) -> Option<(Option<Claim>, usize)> {
    const SUBJECT: usize = 14;
    if items.first()?.class.has(Class::ELLIPSIS) {
        return so_did(doc, sentence, items, before);
    }
    let near = || before.iter().rev().take_while(|c| c.sentence + 1 == sentence);
    if !near().any(|c| has_moved(c, Way::Either)) {
        return None;
    }
    let subject = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::DET)
        .with(Class::PRONOUN)
        .with(Class::OVERALL);
    if !items.first()?.class.has(subject) {
        return None;
    }
    let verb = (1..items.len().min(SUBJECT)).find(|n| is_verb(doc, &items[*n]))?;
    let end = (verb..items.len()).find(|n| ends(items, *n)).unwrap_or(items.len());
    let way = way(doc, &items[verb..end])?;
    // "in the other direction, from good to inadequate" tells it itself.
    let goes_on = items.get(end).is_some_and(|i| !i.class.has(Class::STOP));
    if way == Way::Opposite && goes_on {
        return None;
    }
    let end = end + usize::from(items.get(end + 1).is_some_and(|i| i.class.has(Class::AND)));
    let asks = asked(doc, &items[..verb], &[]);
    let [only] = asks.as_slice() else { return None };
    let sets = only.set.rest.is_none() && !only.set.except && !only.set.those && !only.set.unnamed;
    if !sets || only.set.is_empty() && only.services.is_empty() {
        return None;
    }
    let span = doc.sentences.get(sentence)?.span;
    let claim = source(near(), way).and_then(|source| {
        let value = if way == Way::Opposite {
            reversed(source.value)?
        } else {
            source.value
        };
        Some(Claim {
            value,
            sentence,
            span: doc.sentences.get(source.sentence)?.span.cover(span),
            place: items[verb].span.start,
            set: only.set_or_whole(),
            services: only.services.clone(),
            entry: "ellipsis.likewise",
            item: verb,
            ..source.clone()
        })
    });
    Some((claim, (end + 1).min(items.len())))
}

/// "So has safe, while caring is again good.": the first clause has the rating of the sentence before.
fn so_did(doc: &Document<'_>, sentence: usize, items: &[Item], before: &[Claim]) -> Option<(Option<Claim>, usize)> {
    let last = before.last().filter(|c| c.sentence + 1 == sentence)?;
    let end = items.iter().position(|i| i.class.has(Class::BUT.with(Class::STOP)))?;
    let rated = |list: &[Item]| list.iter().any(|i| i.class.has(Class::RATING));
    let asks = asked(doc, &items[..end], &[]);
    let [only] = asks.as_slice() else { return None };
    if rated(&items[..end]) || !rated(&items[end..]) || only.set.rest.is_some() || only.set.except || only.set.those {
        return None;
    }
    let span = doc.sentences.get(sentence)?.span;
    let claim = Claim {
        sentence,
        span: doc.sentences.get(last.sentence)?.span.cover(span),
        place: items[0].span.start,
        set: only.set_or_whole(),
        services: only.services.clone(),
        entry: "ellipsis.so-did",
        item: 0,
        ..last.clone()
    };
    Some((Some(claim), end + 1))
}

/// The claim that moved that way, if all that did moved from and to the same.
fn source<'c>(claims: impl Iterator<Item = &'c Claim>, way: Way) -> Option<&'c Claim> {
    let mut moved = claims.filter(|c| has_moved(c, way));
    let last = moved.next()?;
    moved.all(|c| c.value == last.value).then_some(last)
}

/// Whether a claim tells of a rating that moved that way.
fn has_moved(claim: &Claim, way: Way) -> bool {
    let (Target::Is(to), Some(from)) = (claim.value.to, claim.value.from) else {
        return false;
    };
    let (Some(to), Some(from)) = (to.rank(), from.rank()) else {
        return false;
    };
    let that_way = match way {
        Way::Up => to > from,
        Way::Down => to < from,
        Way::Either | Way::Opposite => to != from,
    };
    that_way && claim.time != Time::Past
}

/// "have", "has", "made", "followed": where the predicate begins.
fn is_verb(doc: &Document<'_>, item: &Item) -> bool {
    item.class.has(Class::HAVE)
        || item.reads(
            doc,
            &[
                "did",
                "made",
                "followed suit",
                "followed",
                "fell",
                "rose",
                "dropped",
                "improved",
                "moved",
                "went",
                "took",
                "saw",
                "did the same",
                "did likewise",
            ],
        )
}

fn ends(items: &[Item], at: usize) -> bool {
    let part = Class::STOP
        .with(Class::COMMA)
        .with(Class::BUT)
        .with(Class::AND)
        .with(Class::DASH);
    items[at].class.has(part)
}

/// Which way a predicate says that something moved as what stands before.
fn way(doc: &Document<'_>, predicate: &[Item]) -> Option<Way> {
    const LONGEST: usize = 12;
    if predicate.len() > LONGEST {
        return None;
    }
    let text: Vec<String> = predicate
        .iter()
        .map(|i| doc.slice(i.span).to_ascii_lowercase())
        .collect();
    const FILLERS: &[&str] = &[
        "have", "has", "both", "all", "each", "also", "too", "now", "since", "then", "just", "exactly", "by",
    ];
    let words: Vec<&str> = text
        .iter()
        .flat_map(|w| w.split(' '))
        .filter(|w| !FILLERS.contains(w))
        .collect();
    let (verb, manner) = words.split_first()?;
    let manner = match manner {
        ["up" | "down" | "back", rest @ ..] => rest,
        rest => rest,
    };
    let way = match (*verb, words.get(1)) {
        ("gone" | "went" | "moved" | "come" | "stepped", Some(&"up")) => Way::Up,
        ("gone" | "went" | "moved" | "come" | "stepped", Some(&"down")) => Way::Down,
        ("improved" | "risen" | "rose" | "climbed" | "jumped" | "advanced", _) => Way::Up,
        ("fallen" | "fell" | "dropped" | "declined" | "slipped" | "slid" | "deteriorated" | "worsened" | "sunk", _) => {
            Way::Down
        }
        (
            "moved" | "gone" | "went" | "changed" | "shifted" | "done" | "did" | "followed" | "made" | "taken" | "took"
            | "seen" | "saw" | "had",
            _,
        ) => Way::Either,
        _ => return None,
    };
    if matches!(
        words.as_slice(),
        ["gone" | "went" | "moved" | "headed", "the", "other", "way"]
            | [
                "gone" | "went" | "moved" | "headed",
                "in",
                "the",
                "other" | "opposite",
                "direction"
            ]
            | ["done" | "did", "the", "opposite" | "reverse"]
    ) {
        return Some(Way::Opposite);
    }
    let alike = match manner {
        ["in", "the", "same", "way" | "manner" | "fashion"] => !matches!(*verb, "made" | "taken" | "seen"),
        ["the", "same", "amount" | "distance" | "margin" | "way"] => true,
        ["to", "the", "same", "extent" | "degree"] => true,
        ["the", "same"] | ["likewise"] => matches!(*verb, "done" | "did") || *manner == ["likewise"],
        ["suit"] => *verb == "followed",
        [
            "the",
            "same",
            "move" | "change" | "jump" | "leap" | "step" | "journey" | "shift",
        ] => matches!(*verb, "made" | "taken" | "took" | "seen" | "saw" | "had"),
        ["the", "same", "improvement" | "rise"] => {
            return matches!(*verb, "made" | "seen" | "saw" | "had").then_some(Way::Up);
        }
        ["the", "same", "fall" | "drop" | "slide" | "decline"] => {
            return matches!(*verb, "taken" | "took" | "seen" | "saw" | "had").then_some(Way::Down);
        }
        _ => false,
    };
    alike.then_some(way)
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::assert_rows;

    #[test]
    fn questions_move_as_those_of_the_sentence_before() {
        const HOME: &str = "Alder Court, a care home in Selby, was inspected by the CQC in June 2021.\n\n";
        #[rustfmt::skip]
        let cases: &[(&str, &[&str])] = &[
            ("Its overall rating has gone up from requires improvement to good. Safe and well-led have improved in the same way, and effective is once again good.",
                &["overall=good<requires_improvement", "safe=good<requires_improvement", "well_led=good<requires_improvement", "effective=good<good"]),
            ("Its overall rating has dropped from good to inadequate. Safe has followed suit, and caring has gone from outstanding to good.",
                &["overall=inadequate<good", "safe=inadequate<good", "caring=good<outstanding"]),
            ("Safe has improved from inadequate to requires improvement at Alder Court. Well-led has made the same move.",
                &["safe=requires_improvement<inadequate", "well_led=requires_improvement<inadequate"]),
            ("Safe has improved from inadequate to requires improvement at Alder Court. Well-led went the other way.",
                &["safe=requires_improvement<inadequate", "well_led=inadequate<requires_improvement"]),
            ("Its overall rating has gone from requires improvement to good. So has safe, while caring is again outstanding.",
                &["overall=good<requires_improvement", "safe=good<requires_improvement", "caring=outstanding<outstanding"]),
            ("Its overall rating has gone from requires improvement to good. So have safe and effective; well-led is inadequate.",
                &["overall=good<requires_improvement", "safe=good<requires_improvement", "effective=good<requires_improvement", "well_led=inadequate"]),
            // Nothing there went down.
            ("Safe has improved from inadequate to requires improvement at Alder Court. Well-led has fallen in the same way, and caring is good.",
                &["safe=requires_improvement<inadequate", "caring=good"]),
            // Two moves, and not told which.
            ("Safe has dropped from good to inadequate and caring from outstanding to good. Well-led has followed suit.",
                &["safe=inadequate<good", "caring=good<outstanding"]),
        ];
        let texts: Vec<(String, &[&str])> = cases.iter().map(|(t, want)| (format!("{HOME}{t}"), *want)).collect();
        let cases: Vec<(&str, &[&str])> = texts.iter().map(|(t, want)| (t.as_str(), *want)).collect();
        assert_rows(&cases, |_, r| match r.previous {
            Some(before) => format!("{}={}<{before}", r.question, r.rating),
            None => format!("{}={}", r.question, r.rating),
        });
    }
}
