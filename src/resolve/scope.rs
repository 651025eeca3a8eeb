//! Who is in focus: whom "the practice", "it", "both" mean at each sentence.

use crate::lexicon::Class;
use crate::read::items::Items;
use crate::read::ratings::attach::OTHERS;
use crate::read::services::ServiceNames;
use crate::text::{BlockKind, Document};

/// For each sentence the practices in focus.
#[derive(Debug)]
pub(crate) struct Scope {
    focus: Vec<Vec<usize>>,
}

impl Scope {
    /// Walks the sentences: a heading or a name moves the focus, and it stays until the next.
    pub fn of(doc: &Document<'_>, items: &Items, practices: usize) -> Scope {
        let mut focus = Vec::with_capacity(doc.sentences.len());
        let mut now: Vec<usize> = if practices == 0 {
            Vec::new()
        } else {
            vec![first_named(items).unwrap_or(0)]
        };
        for (n, sentence) in doc.sentences.iter().enumerate() {
            let named = names(items, n);
            let heading = doc
                .blocks
                .get(sentence.block)
                .is_some_and(|b| b.kind == BlockKind::Heading);
            if !named.is_empty() && (named.len() == 1 || !heading) {
                now = named;
            }
            focus.push(now.clone());
        }
        Scope { focus }
    }

    /// The practices in focus at a sentence.
    pub fn at(&self, sentence: usize) -> &[usize] {
        self.focus.get(sentence).map_or(&[], Vec::as_slice)
    }
}

fn names(items: &Items, sentence: usize) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items.of(sentence) {
        let index = item.value as usize;
        if item.class.has(Class::NAME) && item.value < OTHERS && !out.contains(&index) {
            out.push(index);
        }
    }
    out
}

fn first_named(items: &Items) -> Option<usize> {
    (0..items.sentences.len()).find_map(|n| names(items, n).first().copied())
}

/// How many sentences count as the lead of a text.
const LEAD: usize = 8;

/// The core service in focus at each sentence: the last that alone was named as what is rated, until the text turns to
/// another heading or to the hospital or trust by name.
pub(crate) fn services(
    doc: &Document<'_>,
    items: &Items,
    has_services: bool,
    names: &ServiceNames,
) -> Vec<Option<String>> {
    let mut out = Vec::with_capacity(doc.sentences.len());
    let mut now: Option<String> = None;
    for (n, sentence) in doc.sentences.iter().enumerate() {
        let list = items.of(n);
        let named: Vec<String> = list
            .iter()
            .filter(|i| i.class.has(Class::SERVICE))
            .map(|i| names.full(&doc.slice(i.span).to_lowercase()))
            .collect();
        let heading = doc
            .blocks
            .get(sentence.block)
            .is_some_and(|b| b.kind == BlockKind::Heading);
        // The lead says what was inspected; further down only what is rated moves the focus.
        let telling = if n < LEAD {
            Class::RATING.with(Class::INSPECT).with(Class::PUBLISH)
        } else {
            Class::RATING
        };
        let tells = list.iter().any(|i| i.class.has(telling));
        if has_services {
            match named.as_slice() {
                [only] if tells || heading => now = Some(only.clone()),
                [] if heading && list.first().is_some_and(|i| i.class.has(Class::OVERALL)) => now = None,
                [] if heading && list.iter().any(|i| i.class.has(Class::NAME)) => now = None,
                [_, _, ..] if !heading => now = None,
                _ => {}
            }
        }
        out.push(now.clone());
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Texts, and whose the ratings of their last sentence are.
    #[test]
    fn the_focus_follows_names_and_headings() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Alder Road Surgery in Selby was inspected in May. It was rated good overall.",
                &["Alder Road Surgery"],
            ),
            (
                "Alder Road Surgery in Selby was rated inadequate.\n\nBeck Lane Surgery in Goole was inspected too. It was rated good overall.",
                &["Beck Lane Surgery"],
            ),
            (
                "Alder Road Surgery and Beck Lane Surgery, both in Goole, were inspected in May. Both were rated good overall.",
                &["Alder Road Surgery", "Beck Lane Surgery"],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read("case.txt", text, "0");
            let mut of: Vec<&str> = record
                .ratings
                .iter()
                .filter(|r| r.rating.as_str() == "good")
                .map(|r| r.practice.as_str())
                .collect();
            of.sort_unstable();
            assert_eq!(of, *want, "{text}");
        }
    }

    /// Texts on hospitals, and the service of the rating of caring.
    #[test]
    fn a_core_service_stays_in_focus() {
        let cases: &[(&str, Option<&str>)] = &[
            (
                "Maternity services at Alder Hospital in Selby were rated inadequate overall. Caring was rated good.",
                Some("maternity services"),
            ),
            (
                "Alder Hospital in Selby was rated inadequate overall. Caring was rated good.",
                None,
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read("case.txt", text, "0");
            let caring = record.ratings.iter().find(|r| r.question.as_str() == "caring").unwrap();
            assert_eq!(caring.service.as_deref(), *want, "{text}");
        }
    }
}
