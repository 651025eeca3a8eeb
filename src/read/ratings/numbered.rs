//! What is told by its place in a list: "good in all but the first", "the second of those was inadequate".
//!
//! Which one that is stands in another sentence, in an order that nothing here keeps: such a rating is left alone.

use super::VERBS;
use super::asked::text;
use super::attach::is_known;
use super::license::clause_start;
use super::values::Found;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::Document;

const PLACES: &[&str] = &[
    "first", "second", "third", "fourth", "fifth", "last", "final", "latter", "former",
];

/// Whether a value is of what a sentence only numbers, in a text on so many practices.
pub(super) fn is_numbered(doc: &Document<'_>, items: &[Item], found: &Found, practices: usize) -> bool {
    leaves_out_a_place(doc, items)
        || practices > 1 && is_one_of_several(doc, items)
        || practices < 2 && is_one_of_those(doc, items, found)
}

/// "all but the first", "all of them bar the last two".
fn leaves_out_a_place(doc: &Document<'_>, items: &[Item]) -> bool {
    const OUT: &[&str] = &[
        "but",
        "bar",
        "except",
        "save",
        "apart from",
        "aside from",
        "other than",
        "excluding",
    ];
    let leaves = |i: &Item| {
        let words = text(doc, i);
        let last = words.rsplit(' ').next().unwrap_or("");
        OUT.iter().any(|out| out.eq_ignore_ascii_case(last)) || i.reads(doc, OUT)
    };
    let alone = |i: Option<&Item>| {
        let ends = Class::STOP
            .with(Class::COMMA)
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::AND)
            .with(Class::NUMBER);
        i.is_none_or(|i| i.class.has(ends) || i.reads(doc, &["of", "two", "three", "one"]))
    };
    (0..items.len()).any(|n| {
        let the = items.get(n + 1).is_some_and(|i| i.reads(doc, &["the"]));
        let (place, next) = (n + 2, n + 3);
        the && items.get(place).is_some_and(|i| i.reads(doc, PLACES)) && alone(items.get(next)) && leaves(&items[n])
    })
}

/// "One was rated inadequate and the other good", "One of them requires improvement": which one is not told.
fn is_one_of_several(doc: &Document<'_>, items: &[Item]) -> bool {
    let [one, next, ..] = items else { return false };
    let verb = next.class.has(VERBS.with(Class::RATING)) || next.reads(doc, &["of", "of them", "of these", "of those"]);
    one.reads(doc, &["one", "one of them", "one of these", "one of those"]) && verb && !items.iter().any(is_known)
}

/// "rated the first of those inadequate": which one it is, is not told here.
fn is_one_of_those(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let Some(at) = before.iter().rposition(|i| i.reads(doc, PLACES)) else {
        return false;
    };
    let those = match &before[at + 1..] {
        [of, those, ..] if of.reads(doc, &["of"]) && those.reads(doc, &["those", "these", "them"]) => 2,
        [of, ..] if of.reads(doc, &["of those", "of these", "of them"]) => 1,
        _ => return false,
    };
    // "the first of those visits", "the first of these, in May, when we were rated"
    before[at + 1 + those..]
        .iter()
        .all(|i| i.class.has(VERBS.with(Class::FUNCTION).with(Class::NOW)))
}

#[cfg(test)]
mod tests {
    use crate::read::ratings::examples::{assert_rows, wrong};

    #[test]
    fn rows_go_to_those_whom_the_words_mean() {
        const HOMES: &str =
            "12 June 2023\n\nElm House, a care home in Selby, was inspected in March 2023 and rated good.";
        let cases: Vec<(String, &[&str])> = vec![
            // The visit to one is none to the other.
            (
                format!("{HOMES}\n\nMeanwhile Oak House care home has gone from good to inadequate."),
                &["Elm House overall=good 2023-03", "Oak House overall=inadequate -"],
            ),
            (
                format!(
                    "{HOMES} It was good in all areas except for safe, which was inadequate, and caring, which was outstanding."
                ),
                &[
                    "Elm House overall=good 2023-03",
                    "Elm House safe=inadequate 2023-03",
                    "Elm House effective=good 2023-03",
                    "Elm House caring=outstanding 2023-03",
                    "Elm House responsive=good 2023-03",
                    "Elm House well_led=good 2023-03",
                ],
            ),
            (
                format!(
                    "{HOMES} Well-led is not yet where its owners want it to be; this remains requires improvement."
                ),
                &[
                    "Elm House overall=good 2023-03",
                    "Elm House well_led=requires_improvement 2023-03",
                ],
            ),
            (
                format!("{HOMES} People were told to register at Oak House, which is rated outstanding."),
                &["Elm House overall=good 2023-03"],
            ),
            (
                format!("{HOMES} How caring it is was not rated differently."),
                &["Elm House overall=good 2023-03"],
            ),
        ];
        let cases: Vec<(&str, &[&str])> = cases.iter().map(|(text, want)| (text.as_str(), *want)).collect();
        assert_rows(&cases, |_, r| {
            let date = r.inspected.map_or("-".to_owned(), |d| d.to_string());
            format!("{} {}={} {date}", r.practice, r.question, r.rating)
        });
    }

    #[test]
    fn what_is_only_numbered_is_left_alone() {
        let cases: &[(&str, &[&str])] = &[
            (
                "The home was asked five questions and was good in all but the first.",
                &[],
            ),
            (
                "It was rated good in all of them bar the last two, where it was inadequate.",
                &[],
            ),
            (
                "Inspectors found fault with all but the first floor and rated it good.",
                &["overall=good"],
            ),
            (
                "After the first of those visits the home was rated good.",
                &["overall=good"],
            ),
            (
                "The home was rated good for all but caring.",
                &["safe+effective+responsive+well_led=good"],
            ),
        ];
        let failed: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}
