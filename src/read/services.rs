//! Core services and population groups, as they are named beside a rating.

use super::items::{Item, Items};
use crate::lexicon::Class;
use crate::text::Document;

/// The service that begins at an item: its name in lower case, and the item behind it.
pub(crate) fn at(doc: &Document<'_>, items: &[Item], at: usize) -> Option<(String, usize)> {
    let item = items.get(at)?;
    // "cares for 42 older people" counts residents.
    let counted = at
        .checked_sub(1)
        .and_then(|p| items.get(p))
        .is_some_and(|p| p.class.has(Class::NUMBER));
    let listed = is_surgery(doc, item) && beside_service(items, at);
    if !(item.class.has(Class::SERVICE) || listed) || counted {
        return None;
    }
    Some((doc.slice(item.span).to_lowercase(), at + 1))
}

/// The services of a document, each under its fullest name: "CYP" and "maternity" stand for what the text spelt out.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServiceNames {
    /// Short forms with the name that they stand for.
    forms: Vec<(String, String)>,
}

impl ServiceNames {
    /// Collects the names and the acronyms that brackets define.
    pub fn of(doc: &Document<'_>, items: &Items) -> ServiceNames {
        let mut names: Vec<String> = Vec::new();
        let mut forms: Vec<(String, String)> = Vec::new();
        for sentence in 0..items.sentences.len() {
            let list = items.of(sentence);
            for (at, item) in list.iter().enumerate().filter(|(_, i)| i.class.has(Class::SERVICE)) {
                let name = doc.slice(item.span).to_lowercase();
                if let [open, short, close, ..] = list.get(at + 1..).unwrap_or(&[])
                    && open.class.has(Class::OPEN)
                    && close.class.has(Class::CLOSE)
                {
                    forms.push((doc.slice(short.span).to_lowercase(), name.clone()));
                }
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        for name in &names {
            if let Some(first) = names
                .iter()
                .find(|n| telling_words(n) == telling_words(name) && *n != name)
            {
                let fullest = if first.len() > name.len() { first } else { name };
                forms.push((name.clone(), fullest.clone()));
            }
        }
        ServiceNames { forms }
    }

    /// The fullest name of a service.
    pub fn full(&self, name: &str) -> String {
        self.forms
            .iter()
            .find(|(short, _)| short == name)
            .map_or_else(|| name.to_owned(), |(_, full)| full.clone())
    }
}

/// The words of a name that tell it from others: "maternity" of "maternity services".
fn telling_words(name: &str) -> Vec<&str> {
    let empty = [
        "service",
        "services",
        "care",
        "unit",
        "units",
        "ward",
        "wards",
        "department",
        "for",
    ];
    name.split_whitespace().filter(|w| !empty.contains(w)).collect()
}

/// "surgery" is a core service of a hospital, and more often a doctors' practice.
fn is_surgery(doc: &Document<'_>, item: &Item) -> bool {
    doc.slice(item.span).eq_ignore_ascii_case("surgery")
}

/// Whether the item before or behind, past a comma or an "and", is a service.
fn beside_service(items: &[Item], at: usize) -> bool {
    let glue = Class::COMMA.with(Class::AND).with(Class::OPEN).with(Class::CLOSE);
    let service = |i: Option<&Item>| i.is_some_and(|i| i.class.has(Class::SERVICE));
    let before = at >= 2 && items[at - 1].class.has(glue) && service(items.get(at - 2));
    let behind = items.get(at + 1).is_some_and(|i| i.class.has(glue)) && service(items.get(at + 2));
    before || behind
}
