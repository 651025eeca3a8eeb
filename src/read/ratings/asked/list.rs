//! Neighbours of one list, and where a list ends.
//!
//! "safe, effective and well-led" is one list; "good for being safe, and caring was outstanding" has two.

use super::left_out::EXCEPT_WORDS;
use super::question::GIVEN;
use super::{Asked, text};
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::claim::Target;
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// Whether an item may stand inside a list of questions.
fn is_list_glue(item: &Item) -> bool {
    let glue = Class::COMMA
        .with(Class::AND)
        .with(Class::DET)
        .with(Class::AREA)
        .with(Class::GRADE)
        .with(Class::OVERALL);
    item.class.has(glue) && !item.class.has(Class::THAT)
}

/// Words that may stand between two questions of one list beside the list glue.
const LIST_WORDS: &[&str] = &[
    "being",
    "for",
    "in",
    "how",
    "whether",
    "as",
    "well",
    "together",
    "with",
    "along",
    "too",
    "also",
    "of",
    "providing",
    "offering",
    "having",
    "services",
    "service",
    "people",
    "people's",
    "the",
    "they",
    "it",
    "is",
    "was",
    "are",
    "to",
    "besides",
    "addition",
    "key",
    "delivering",
    "were",
    "likewise",
    "on",
];

/// Whether an item may stand between two sets of one list.
pub(super) fn stands_in_a_list(doc: &Document<'_>, item: &Item) -> bool {
    is_list_glue(item) || LIST_WORDS.contains(&text(doc, item))
}

/// Whether a set stands behind a value and a preposition: "good for safe".
pub(super) fn is_led_by_a_value(doc: &Document<'_>, items: &[Item], a: &Asked, values: &[Found]) -> bool {
    let parts = Class::BUT.with(Class::STOP);
    let before = values.iter().rev().find(|v| v.end <= a.start);
    before.is_some_and(|v| {
        let between = &items[v.end..a.start];
        let led = between.iter().rev().find(|i| !i.class.has(Class::DET));
        let led = led.is_some_and(|i| i.class.has(Class::PREP) || text(doc, i) == "being");
        led && !between.iter().any(|i| i.class.has(parts))
    })
}

/// "the good rating for surgery and maternity is a relief": the verb is that of the rating.
pub(super) fn is_led_by_a_grade(items: &[Item], a: &Asked) -> bool {
    let mut before = items[..a.start].iter().rev().filter(|i| !i.class.has(Class::DET));
    before.next().is_some_and(|i| i.class.has(Class::PREP)) && before.next().is_some_and(|i| i.class.has(Class::GRADE))
}

/// "good for safe, and surgery, which is new, is inadequate": a service behind "and" that has a verb of its own is no
/// member of the list before it.
pub(in crate::read::ratings) fn begins_a_clause(items: &[Item], from: usize, at: usize, end: usize) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    let list = Class::COMMA.with(Class::AND).with(Class::DET).with(Class::SERVICE);
    // "and both the control room and patient transport were"
    let both = |i: &Item| i.class.has(Class::PRONOUN) && i.value == 2;
    let led = items[from..at]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET) && !both(i));
    let service = items[at].class.has(Class::SERVICE);
    let behind = &items[end..];
    let skipped = behind
        .iter()
        .take_while(|i| i.class.has(list) && !i.class.has(verb))
        .count();
    let next = behind.get(skipped);
    let finite = next.is_some_and(|i| i.class.has(verb) && !i.class.has(Class::GRADE));
    let relative = skipped > 0 && next.is_some_and(|i| i.class.has(Class::REL));
    service && led.is_some_and(|i| i.class.has(Class::AND)) && (finite || relative)
}

/// "inadequate in four areas and, for caring, requires improvement": between its commas a question belongs to what follows.
pub(in crate::read::ratings) fn is_between_commas(items: &[Item], at: usize, end: usize) -> bool {
    let led = at > 1 && items[at - 1].class.has(Class::PREP) && items[at - 2].class.has(Class::COMMA);
    led && items.get(end).is_some_and(|i| i.class.has(Class::COMMA))
}

/// "requires improvement for responsive, and for caring it was judged to be good": a question that leads a clause with a
/// subject and a verb of its own.
fn is_fronted(doc: &Document<'_>, items: &[Item], at: usize, finite: Class) -> bool {
    let led = items[..at]
        .iter()
        .rev()
        .find(|i| {
            (i.class.has(Class::PREP.with(Class::AND)) || !i.class.has(Class::FUNCTION)) && !i.class.has(Class::DET)
        })
        .is_some_and(|i| i.class.has(Class::PREP));
    // "for the well-led key question, the practice was"
    let area = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::AREA)));
    let comma = usize::from(items.get(at + 1 + area).is_some_and(|i| i.class.has(Class::COMMA)));
    let behind = items.get(at + 1 + area + comma..).unwrap_or(&[]);
    let subject = match behind {
        [it, ..] if it.is_it() => 1,
        [name, ..] if name.class.has(Class::NAME) => 1,
        [the, kind, ..] if the.class.has(Class::DET) && kind.class.has(Class::TYPE) => 2,
        _ => return false,
    };
    led && behind.get(subject).is_some_and(|i| {
        i.class.has(finite) && !i.class.has(Class::GRADE)
            || i.reads(doc, &["requires improvement", "required improvement"])
    })
}

/// "outstanding for caring and its safety, effectiveness and responsiveness were good": several questions behind an "and"
/// that have a verb of their own. Without "its" a comma may part them from the list before.
fn is_subject(doc: &Document<'_>, items: &[Item], glue: &[Item], at: usize) -> bool {
    let own = glue.last().is_some_and(|i| i.reads(doc, &["its", "their"]));
    let list = Class::QUESTION.with(Class::AND).with(Class::DET);
    let list = if own { list.with(Class::COMMA) } else { list };
    let mut behind = items[at + 1..].iter().skip_while(|i| i.class.has(list));
    let verb = behind
        .next()
        .is_some_and(|i| i.class.has(Class::BE) && !i.class.has(Class::GRADE));
    let several = items.get(at + 1).is_some_and(|i| i.class.has(list));
    several && verb && glue.iter().any(|i| i.class.has(Class::AND))
}

/// "requires improvement for safe, effective and responsive as good": behind the comma begins a list that "as" gives a value of
/// its own.
fn is_rated_as_another(doc: &Document<'_>, items: &[Item], glue: &[Item], at: usize) -> bool {
    let list = Class::QUESTION.with(Class::AND).with(Class::DET).with(Class::COMMA);
    let members = items[at..].iter().take_while(|i| i.class.has(list)).count();
    let behind = &items[at + members..];
    let quote = usize::from(behind.get(1).is_some_and(|i| i.class.has(Class::QUOTE)));
    glue.iter().any(|i| i.class.has(Class::COMMA))
        && behind.first().is_some_and(|i| i.reads(doc, &["as"]))
        && behind.get(1 + quote).is_some_and(|i| i.class.has(Class::RATING))
}

/// ", covering how": what leads from the areas that are left to their names.
fn is_covering(doc: &Document<'_>, between: &[Item]) -> bool {
    between
        .iter()
        .any(|i| matches!(text(doc, i), "covering" | "covered" | "comprising"))
}

pub(super) fn same_list(
    doc: &Document<'_>,
    items: &[Item],
    last: &Asked,
    at: usize,
    values: &[Found],
    questions: bool,
) -> bool {
    // "good for safety, with an overall verdict of good"
    let glue = items.get(last.end..at).unwrap_or(&[]);
    if items[at].class.has(Class::OVERALL) && glue.iter().any(|i| i.class.has(Class::WITH)) && last.start > 0 {
        return false;
    }
    // "good for being safe, and caring was rated outstanding": a new clause.
    let led = last
        .start
        .checked_sub(1)
        .is_some_and(|p| items[p].class.has(Class::PREP.with(Class::BE)) || text(doc, &items[p]) == "being");
    let finite = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::MOVE)
        .with(Class::RATED);
    let told_before = values.iter().rev().find(|v| v.end <= last.start).is_some_and(|v| {
        !items[v.end..last.start]
            .iter()
            .any(|i| i.class.has(Class::BUT.with(Class::STOP)))
    });
    // "The good ratings for safe and caring are unchanged": the verb is that of the ratings.
    let of_all = |v: &Found| v.value.to == Target::Unchanged && is_led_by_a_grade(items, last);
    let told_behind = values.iter().any(|v| v.start > at && !of_all(v));
    let parted = |i: &Item| i.class.has(Class::COMMA.with(Class::AND));
    // "and the hospital's overall rating fell"
    let noun = usize::from(items.get(at + 1).is_some_and(|i| i.class.has(Class::GRADE)));
    let begins = items.get(at + 1 + noun).is_some_and(|i| {
        i.class.has(finite) && !i.class.has(Class::GRADE)
            || noun > 0 && i.class.has(Class::UP.with(Class::DOWN)) && glue.iter().any(|g| g.class.has(Class::COMMA))
    }) || is_fronted(doc, items, at, finite)
        || is_subject(doc, items, glue, at);
    // "rated inadequate overall, its ratings for safe and well-led have dropped": one list of a clause of its own.
    let fresh = values.iter().rev().find(|v| v.end <= last.start).is_some_and(|v| {
        let lead = &items[v.end..last.start];
        let comma = lead.iter().position(|i| i.class.has(Class::COMMA));
        comma.is_some_and(|c| lead[c..].iter().any(|i| i.class.has(Class::GRADE)))
    });
    // "good overall, and caring was outstanding"
    let given = values.iter().any(|v| v.end == last.start) && last.set == Set::of(Question::Overall);
    // "good in the areas of safety and leadership, and for caring it got outstanding"
    let fronted = || is_fronted(doc, items, at, finite);
    let prefixed = items[..last.start].iter().rfind(|i| !i.class.has(Class::DET));
    let prefixed = led || prefixed.is_some_and(|i| i.class.has(Class::PREP));
    if prefixed && told_before && is_rated_as_another(doc, items, glue, at) {
        return false;
    }
    if (led || given && glue.iter().any(|i| i.class.has(Class::AND)) || fronted())
        && told_before
        && told_behind
        && !fresh
        && glue.iter().any(parted)
        && begins
    {
        return false;
    }
    // "as well as being inadequate overall, the home's ratings for safe and well-led fell": a subject of its own.
    if given
        && told_behind
        && glue.first().is_some_and(|i| i.class.has(Class::COMMA))
        && glue.iter().any(|i| i.class.has(Class::GRADE))
    {
        return false;
    }
    // "good for caring, with the areas of safe and well-led deemed to require improvement": what "with" leads has a
    // value of its own.
    let with = glue.iter().position(|i| i.class.has(Class::WITH));
    let joined = |w: usize| {
        w.checked_sub(1)
            .is_some_and(|p| matches!(text(doc, &glue[p]), "along" | "together"))
    };
    if let Some(w) = with.filter(|w| !joined(*w))
        && told_before
        && told_behind
        && glue[..w].iter().any(|i| i.class.has(Class::COMMA))
    {
        return false;
    }
    // "good for caring, with the rest inadequate": what is left is a set of its own.
    // "inadequate overall as well as in three areas"
    let as_well = || {
        let led = glue
            .windows(2)
            .any(|w| text(doc, &w[0]) == "well" && text(doc, &w[1]) == "as");
        last.set == Set::of(Question::Overall) && items[at].class.has(Class::SOME) && led
    };
    if items[at].class.has(Class::REST.with(Class::SOME)) && !last.set.is_only_counted() && !as_well() {
        return false;
    }
    if questions != last.services.is_empty() || values.iter().any(|v| v.start >= last.end && v.start < at) {
        return false;
    }
    let Some(between) = items.get(last.end..at) else {
        return false;
    };
    // "three of the five areas they look at - safe, ...": the list says which.
    let of_rest = last.set.rest.is_some() && last.set.questions().next().is_none();
    if (last.set.is_only_counted() || of_rest && is_covering(doc, between)) && between.len() <= 8 {
        let mark = Class::DASH.with(Class::COLON).with(Class::COMMA).with(Class::OPEN);
        let says = |i: &Item| {
            matches!(
                text(doc, i),
                "being" | "namely" | "of" | "covering" | "covered" | "comprising"
            )
        };
        // "in all the others, covering how safe, ..."
        // "on three of its five questions - whether it was safe, ..."
        let asks = between.iter().any(|i| matches!(text(doc, i), "how" | "whether"));
        let subject = |i: &Item| {
            asks && (i
                .class
                .has(Class::BE.with(Class::PRONOUN).with(Class::DET).with(Class::TYPE)))
                || matches!(text(doc, i), "how" | "whether")
        };
        // "in three areas; safety, caring and leadership": a list, where no rating follows it.
        let listed = between.first().filter(|_| !told_behind && between.len() == 1);
        if listed.is_some_and(|i| doc.slice(i.span) == ";") {
            return true;
        }
        let lead = between.iter().rev().find(|i| !subject(i));
        let names = lead.is_some_and(|i| i.class.has(mark) || says(i));
        let breaks = Class::STOP.with(Class::BUT).with(Class::BE).with(Class::HAVE);
        // What is left out stands right behind: "all but one, caring".
        let far = last.set.except && between.len() > 2;
        return names
            && !far
            && !between
                .iter()
                .any(|i| i.class.has(breaks) && text(doc, i) != "being" && !subject(i));
    }
    // "good in all five areas - safe, ... and well-led - as well as overall": the list closes before the whole.
    let closes = |n: usize, i: &Item| {
        n == 0
            && i.class.has(Class::DASH.with(Class::CLOSE))
            && items[at].class.has(Class::OVERALL)
            && between.len() > 1
            && !told_behind
    };
    // "not just overall but also on whether they are safe"
    let not_only = || {
        let lead = items[..last.start].iter().rev().take(3);
        let mut lead = lead.skip_while(|i| i.class.has(Class::PREP.with(Class::DET)));
        lead.next()
            .is_some_and(|i| matches!(text(doc, i), "just" | "only" | "merely" | "simply"))
    };
    // "on how responsive the home is and on how well it is led"
    let how = last
        .start
        .checked_sub(1)
        .is_some_and(|p| items[p].reads(doc, &["how", "whether"]));
    // "the overall rating for the home, as well as the areas of safe and caring"
    let whole = Class::TYPE.with(Class::NAME);
    let reach = if last.set.has(Question::Overall) { 14 } else { 7 };
    between.len() <= reach
        && between.iter().enumerate().all(|(n, i)| {
            stands_in_a_list(doc, i)
                || closes(n, i)
                || (last.set.has(Question::Overall) || items[at].class.has(Class::OVERALL)) && i.class.has(whole)
                || last.set.except && (matches!(text(doc, i), "other" | "than") || EXCEPT_WORDS.contains(&text(doc, i)))
                || n == 0 && i.reads(doc, GIVEN)
                // "good for everything else, including overall"
                || items[at].class.has(Class::OVERALL) && matches!(text(doc, i), "including" | "even" | "plus")
                || i.class.has(Class::PRONOUN)
                || how && i.class.has(Class::TYPE)
                || i.class.has(Class::BUT) && not_only()
        })
}
