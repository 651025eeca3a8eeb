//! Which practices of two sets of records are the same, by the rules that join one set.

use super::identity::{Identities, Mention};
use super::practices;
use crate::model::Record;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// For each practice, by the `practice_id` that [`super::join`] gives it in its own set, a number.
pub type Numbers = FxHashMap<Arc<str>, usize>;

/// Numbers that are equal where a practice of the one set is the same as one of the other.
///
/// Ids do not tell: they follow the name, and the name the documents.
pub fn numbers(one: &[Record], other: &[Record]) -> (Numbers, Numbers) {
    let all = in_order(one.iter().chain(other));
    let together = Identities::of(&all);
    let mut groups = FxHashMap::default();
    for (group, mentions) in together.groups.iter().enumerate() {
        for mention in mentions {
            groups.entry(place(&all, mention)).or_insert(group);
        }
    }
    (numbers_in(one, &groups), numbers_in(other, &groups))
}

/// Where a practice is named: the path and the hash of the document, the name, and the town if there are several.
type Place<'a> = (Option<(&'a str, &'a str)>, &'a str, Option<&'a str>);

fn place<'a>(records: &[&'a Record], mention: &Mention<'a>) -> Place<'a> {
    let record = records.get(mention.record);
    let document = record.map(|record| (record.path.as_str(), record.hash.as_str()));
    (document, mention.name, mention.town)
}

fn in_order<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<&'a Record> {
    let mut records: Vec<&Record> = records.collect();
    records.sort_by(|a, b| (&a.path, &a.hash).cmp(&(&b.path, &b.hash)));
    records
}

fn numbers_in(records: &[Record], groups: &FxHashMap<Place<'_>, usize>) -> Numbers {
    let records = in_order(records.iter());
    let own = Identities::of(&records);
    let number = |mention: &Mention<'_>| groups.get(&place(&records, mention)).copied();
    let rows = practices::rows(&records, &own);
    rows.into_iter()
        .zip(&own.groups)
        .filter_map(|(row, mentions)| Some((row.who.id, mentions.iter().find_map(number)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    #[test]
    fn a_practice_keeps_its_number_under_a_fuller_name() {
        let told = |path: &str, name: &str| rated(record(path, name), &["safe good 2019-10 - -"]);
        let old = [told("a.txt", "Ferry Lane"), told("b.txt", "Abbey Lane Surgery")];
        let new = [
            told("a.txt", "Ferry Lane"),
            told("c.txt", "Ferry Lane Medical Centre"),
            told("d.txt", "Ferry Lane Medical Centre"),
            told("e.txt", "Elm Row Surgery"),
        ];
        let (before, now) = numbers(&old, &new);
        let id = |records: &[Record], name: &str| {
            let joined = join(records);
            let row = joined.practices.iter().find(|row| row.who.name == name);
            row.unwrap().who.id.clone()
        };
        assert_eq!(
            before[&id(&old, "Ferry Lane")],
            now[&id(&new, "Ferry Lane Medical Centre")]
        );
        let others = [
            before[&id(&old, "Abbey Lane Surgery")],
            now[&id(&new, "Elm Row Surgery")],
        ];
        assert!(others[0] != others[1] && !before.values().any(|number| *number == others[1]));
    }
}
