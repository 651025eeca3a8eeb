//! What a rating was, and in the same breath whether it stayed or moved: "caring was good and still is", "safe was good and
//! has dropped a level".
//!
//! The rating that such a clause names is the one before. Where it only says that it moved, what it now is stays open.

use super::claim::{Target, Value};
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

/// The table entry of what was found here.
pub(super) const ENTRY: &str = "value.went-on";

/// What has become of a rating.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Since {
    Stayed,
    /// So many levels up or down, if told.
    Moved(Option<i8>),
}

/// Rewrites the values that a clause overtakes.
pub(super) fn overtake(doc: &Document<'_>, items: &[Item], values: &mut Vec<Found>) {
    let mut next = 0;
    while let Some(&found) = values.get(next) {
        let n = next;
        next += 1;
        let Target::Is(rating) = found.value.to else { continue };
        let plain = found.entry == "value.plain" && found.value.from.is_none() && rating.rank().is_some();
        if !plain || !is_led_by_was(doc, &items[..found.start]) {
            continue;
        }
        // "fallen two levels" only says how far.
        let other = values[next..]
            .iter()
            .position(|v| !matches!(v.value.to, Target::Step(_)));
        let other = other.map_or(values.len(), |o| next + o);
        let until = values.get(other).map_or(items.len(), |v| v.start);
        let Some((since, end)) = since(doc, items, found.end, until) else {
            continue;
        };
        let value = match since {
            Since::Stayed => Value {
                to: found.value.to,
                from: Some(rating),
                same: true,
            },
            Since::Moved(steps) => Value {
                to: steps.and_then(|n| rating.step(n)).map_or(Target::Unnamed, Target::Is),
                from: Some(rating),
                same: false,
            },
        };
        values[n] = Found {
            value,
            end,
            entry: ENTRY,
            ..found
        };
        let inside = values[next..].iter().take_while(|v| v.start < end).count();
        values.drain(next..next + inside);
    }
}

/// "They have fallen two levels for being responsive, from good to inadequate": how far, and then from where to where.
pub(super) fn spell_out(items: &[Item], values: &mut Vec<Found>) {
    const REACH: usize = 9;
    let other = Class::BE
        .with(Class::HAVE)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::NAME)
        .with(Class::SERVICE);
    let spells = |pair: &[Found]| {
        let (Target::Step(steps), Target::Is(to), Some(from)) =
            (pair[0].value.to, pair[1].value.to, pair[1].value.from)
        else {
            return false;
        };
        let between = &items[pair[0].end..pair[1].start];
        let comma = between.last().is_some_and(|i| i.class.has(Class::COMMA));
        comma && from.step(steps) == Some(to) && between.len() <= REACH && !between.iter().any(|i| i.class.has(other))
    };
    let Some(at) = values.windows(2).position(spells) else {
        return;
    };
    values[at].value = values[at + 1].value;
    values.remove(at + 1);
}

/// "was", "were both", "had already been rated": what puts the rating behind it into a time before.
fn is_led_by_was(doc: &Document<'_>, before: &[Item]) -> bool {
    const BETWEEN: &[&str] = &[
        "both",
        "all",
        "each",
        "also",
        "already",
        "too",
        "only",
        "as",
        "at",
        "previously",
        "formerly",
        "once",
    ];
    let passed = |i: &&Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE) || i.reads(doc, BETWEEN);
    let verb = before.iter().rev().find(|i| !passed(i));
    verb.is_some_and(|i| i.reads(doc, &["was", "were", "had been", "was already", "were already"]))
}

/// What the words behind a rating say of it since, and where they end.
fn since(doc: &Document<'_>, items: &[Item], from: usize, until: usize) -> Option<(Since, usize)> {
    const LONGEST: usize = 12;
    let joint = (from..until.min(from + 6)).find(|n| is_joint(doc, items, *n))?;
    let aside = &items[from..joint];
    if !aside.iter().all(|i| is_before(doc, i)) {
        return None;
    }
    let end = clause_end(doc, items, joint + 1, until);
    if end - joint > LONGEST || end == until && until < items.len() && !ends(items, until) {
        return None;
    }
    let words = words(doc, &items[joint + 1..end]);
    let words: Vec<&str> = words.iter().flat_map(|w| w.split(' ')).collect();
    if is_staying(&words) {
        return Some((Since::Stayed, end));
    }
    let (up, levels) = moved(&words)?;
    let (levels, end) = match levels {
        Some(levels) => (Some(levels), end),
        None => behind_the_comma(doc, items, end, until),
    };
    Some((Since::Moved(levels.map(|n| if up { n } else { -n })), end))
}

/// Whether a clause may end at an item.
fn ends(items: &[Item], at: usize) -> bool {
    let part = Class::STOP
        .with(Class::COMMA)
        .with(Class::BUT)
        .with(Class::CLOSE)
        .with(Class::DASH);
    items.get(at).is_none_or(|i| i.class.has(part))
}

/// Where the clause ends that begins at an item: at a mark, or at an "and" behind its verb.
fn clause_end(doc: &Document<'_>, items: &[Item], from: usize, until: usize) -> usize {
    let and = |n: usize| n > from + 1 && items[n].class.has(Class::AND) && !items[n].reads(doc, &["nor"]);
    (from..until).find(|n| ends(items, *n) || and(*n)).unwrap_or(until)
}

/// "and", "but", ", and", ", as": what leads from the rating before to what has become of it.
fn is_joint(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    items[at].reads(doc, &["and", "but", "yet", "as", "which"])
}

/// "too", "before", "last time", "at the last inspection": what may stand behind the former rating.
fn is_before(doc: &Document<'_>, item: &Item) -> bool {
    let plain = Class::PAST.with(Class::COMMA).with(Class::OVERALL);
    item.class.has(plain) && !item.class.has(Class::DATE)
        || item.reads(
            doc,
            &["too", "also", "then", "as well", "as", "well", "last time", "at", "the"],
        )
}

fn words(doc: &Document<'_>, items: &[Item]) -> Vec<String> {
    items
        .iter()
        .map(|i| doc.slice(i.span).to_ascii_lowercase().replace('’', "'"))
        .collect()
}

/// "still is", "both remain so", "neither has changed", "it is now".
fn is_staying(words: &[&str]) -> bool {
    const SUBJECTS: &[&str] = &[
        "it", "they", "both", "each", "all", "which", "this", "that", "these", "those", "of", "them", "so", "just",
        "also",
    ];
    const TAILS: &[&str] = &[
        "so",
        "there",
        "that",
        "way",
        "unchanged",
        "at",
        "the",
        "same",
        "level",
        "now",
        "where",
        "it",
        "they",
        "today",
        "this",
        "time",
        "as",
        "rating",
        "was",
        "were",
        "to",
        "be",
        "been",
        "too",
        "put",
        "still",
    ];
    let rest = skip(words, SUBJECTS);
    let behind = match rest {
        [
            "still",
            "is" | "are" | "does" | "do" | "remains" | "remain",
            behind @ ..,
        ] => behind,
        ["is" | "are", "still" | "again" | "now", behind @ ..] => behind,
        [
            "remains" | "remain" | "remained" | "stays" | "stay" | "stayed",
            behind @ ..,
        ] => behind,
        ["has" | "have", "stayed" | "remained" | "held" | "kept", behind @ ..] => behind,
        ["continues" | "continue" | "continued", behind @ ..] => behind,
        [
            "has" | "have" | "had",
            "not" | "never",
            "moved" | "changed" | "shifted" | "budged" | "altered",
            behind @ ..,
        ] => behind,
        [
            "hasn't" | "haven't" | "didn't",
            "moved" | "changed" | "shifted" | "budged" | "altered" | "change" | "move",
            behind @ ..,
        ] => behind,
        [
            "neither" | "none",
            "has" | "have",
            "moved" | "changed" | "shifted" | "budged" | "altered",
            behind @ ..,
        ] => behind,
        [
            "neither" | "none",
            "of",
            "them",
            "has" | "have",
            "moved" | "changed" | "shifted" | "budged" | "altered",
            behind @ ..,
        ] => behind,
        ["is" | "are", "unchanged", behind @ ..] => behind,
        ["is" | "are", "no", "different" | "better" | "worse", behind @ ..] => behind,
        _ => return false,
    };
    skip(behind, TAILS).is_empty()
}

fn skip<'a, 'w>(words: &'a [&'w str], those: &[&str]) -> &'a [&'w str] {
    let n = words.iter().take_while(|w| those.contains(w)).count();
    &words[n..]
}

const UP: &[&str] = &[
    "improved",
    "risen",
    "climbed",
    "gone up",
    "moved up",
    "come up",
    "advanced",
    "jumped",
    "been upgraded",
    "been raised",
    "been lifted",
    "been promoted",
    "gone higher",
    "stepped up",
    "got better",
    "gained",
];
const DOWN: &[&str] = &[
    "declined",
    "dropped",
    "fallen",
    "slipped",
    "gone down",
    "moved down",
    "come down",
    "deteriorated",
    "worsened",
    "slid",
    "slumped",
    "sunk",
    "been downgraded",
    "been lowered",
    "been cut",
    "been reduced",
    "gone lower",
    "dipped",
    "tumbled",
    "plunged",
    "got worse",
    "fallen back",
    "slipped back",
    "lost",
];

/// "has also declined, though by one level", "have both gone up a level": the direction, and how far if that is told.
fn moved(words: &[&str]) -> Option<(bool, Option<i8>)> {
    const LEAD: &[&str] = &[
        "it", "they", "which", "both", "each", "all", "has", "have", "since", "now", "also", "too", "likewise",
    ];
    const TAILS: &[&str] = &[
        "too",
        "also",
        "as",
        "well",
        "likewise",
        "since",
        "then",
        "now",
        "again",
        "back",
        "further",
        "only",
        "just",
        "but",
        "by",
        "slightly",
        "in",
        "turn",
        "similarly",
    ];
    let rest = skip(words, LEAD);
    let told = words.len() > rest.len()
        && words[..words.len() - rest.len()]
            .iter()
            .any(|w| matches!(*w, "has" | "have"));
    let verb = |list: &[&str]| {
        let spoken = |w: &&&str| {
            let parts = w.split(' ').count();
            rest.get(..parts).is_some_and(|r| r.join(" ") == **w)
        };
        list.iter().filter(spoken).map(|w| w.split(' ').count()).max()
    };
    let (up, used) = verb(UP).map(|n| (true, n)).or_else(|| verb(DOWN).map(|n| (false, n)))?;
    let behind = skip(&rest[used..], TAILS);
    let levels = levels(behind);
    (told && (behind.is_empty() || levels.is_some())).then_some((up, levels))
}

/// "one level", "a grade", "two places": and nothing behind but how it compares.
fn levels(words: &[&str]) -> Option<i8> {
    const NOUNS: &[&str] = &[
        "level",
        "levels",
        "grade",
        "grades",
        "step",
        "steps",
        "place",
        "places",
        "rating",
        "ratings",
        "notch",
        "notches",
        "rung",
        "rungs",
        "category",
        "categories",
        "band",
        "bands",
    ];
    let (count, rest) = match words {
        ["one" | "a" | "single", rest @ ..] => (1, rest),
        ["two", rest @ ..] => (2, rest),
        _ => return None,
    };
    let rest = match rest {
        [noun, rest @ ..] if NOUNS.contains(noun) => rest,
        rest => rest,
    };
    let compared = rest.is_empty() || matches!(rest, ["rather" | "not" | "instead" | "too" | "as" | "this", ..]);
    compared.then_some(count)
}

/// ", though by one level": how far it moved, told behind a comma.
fn behind_the_comma(doc: &Document<'_>, items: &[Item], end: usize, until: usize) -> (Option<i8>, usize) {
    let comma = items
        .get(end)
        .is_some_and(|i| i.class.has(Class::COMMA.with(Class::DASH)));
    let from = if comma { end + 1 } else { end };
    let close = (from + 1..until).find(|n| ends(items, *n)).unwrap_or(until);
    let Some(clause) = items.get(from..close).filter(|c| c.len() <= 10) else {
        return (None, end);
    };
    let words = words(doc, clause);
    let words: Vec<&str> = words.iter().flat_map(|w| w.split(' ')).collect();
    const LEAD: &[&str] = &[
        "though", "although", "albeit", "but", "if", "only", "just", "this", "time", "and", "in", "both", "cases",
        "each", "case", "by",
    ];
    match levels(skip(&words, LEAD)) {
        Some(levels) if words.contains(&"by") || words.contains(&"only") || words.contains(&"just") => {
            (Some(levels), close)
        }
        _ => (None, end),
    }
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::wrong;

    #[test]
    fn what_was_is_told_with_what_has_become_of_it() {
        #[rustfmt::skip]
        let cases: &[(&str, &[&str])] = &[
            ("Effective and caring were both good and both still are.", &["effective+caring=good<good"]),
            ("Caring was rated outstanding and has stayed there.", &["caring=outstanding<outstanding"]),
            ("Safe was inadequate last time and remains so.", &["safe=inadequate<inadequate"]),
            ("Safe and well-led were requires improvement, and neither has changed.", &["safe+well_led=requires_improvement<requires_improvement"]),
            ("They have fallen two levels for being responsive, from good to inadequate.", &["responsive=inadequate<good"]),
            ("Well-led was good too and has also declined, though by one level rather than two.", &["well_led=requires_improvement<good"]),
            ("Effective had been good and has fallen two levels.", &["effective=inadequate<good"]),
            ("Caring was good and has gone up a level.", &["caring=outstanding<good"]),
            ("Safe was requires improvement and has improved too.", &["safe=?<requires_improvement"]),
            // What is so now, or goes on with something else.
            ("Safe was rated inadequate and remains a worry to the inspectors.", &["safe=inadequate"]),
            ("Caring is rated good and has improved the garden.", &["caring=good"]),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
