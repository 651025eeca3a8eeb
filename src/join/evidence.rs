//! Pooling passages: one entry for each place in a document, in the order of the documents.

use super::rows::Passage;
use crate::model::{Basis, Column, Columns, Evidence};
use std::collections::BTreeMap;

type Place<'a> = (Option<&'a str>, Option<u32>, Option<u32>, &'a str);

/// Where a passage stands; the text tells apart what options gave.
fn place(evidence: &Evidence) -> Place<'_> {
    (evidence.path.as_deref(), evidence.start, evidence.end, &evidence.text)
}

/// The passages of all facts that became one row; one that several facts share supports the columns of all.
pub(crate) fn pooled<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> Vec<Passage<'a>> {
    merged(evidence.into_iter().map(|e| Passage {
        evidence: e,
        columns: e.columns,
    }))
}

/// The same of passages that may support less than they do in their own record.
pub(crate) fn merged<'a>(passages: impl IntoIterator<Item = Passage<'a>>) -> Vec<Passage<'a>> {
    let mut places: BTreeMap<Place<'a>, Passage<'a>> = BTreeMap::new();
    for passage in passages {
        let kept = places.entry(place(passage.evidence)).or_insert_with(|| Passage {
            columns: Columns::default(),
            ..passage
        });
        if passage.evidence.basis == Basis::Stated {
            kept.evidence = passage.evidence;
        }
        kept.columns = kept.columns.with(passage.columns);
    }
    places.into_values().collect()
}

/// The passages for one column, and for that column alone.
pub(crate) fn only<'a>(evidence: &'a [Evidence], column: Column) -> impl Iterator<Item = Passage<'a>> {
    evidence
        .iter()
        .filter(move |e| e.columns.contains(column))
        .map(move |e| Passage {
            evidence: e,
            columns: column.into(),
        })
}

/// Plain references, each place once, in order: for rows that only point to their passages.
pub(crate) fn pointers<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> Vec<&'a Evidence> {
    let places: BTreeMap<Place<'a>, &'a Evidence> = evidence.into_iter().map(|e| (place(e), e)).collect();
    places.into_values().collect()
}

/// Where the first passage stands: the last word when rows are sorted.
pub(crate) fn first_place<'a>(passages: &[Passage<'a>]) -> Option<(Option<&'a str>, Option<u32>)> {
    passages.first().map(|p| (p.evidence.path.as_deref(), p.evidence.start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::testing::evidence;

    #[test]
    fn the_same_place_is_one_passage_for_the_columns_of_all() {
        let all = [
            evidence("b.txt", 5, 9, &[Column::Rating]),
            evidence("a.txt", 7, 9, &[Column::Inspected]),
            evidence("b.txt", 5, 9, &[Column::Previous, Column::Rating]),
            evidence("a.txt", 1, 3, &[Column::Rating]),
        ];
        let pooled = pooled(&all);
        let told: Vec<_> = pooled
            .iter()
            .map(|p| (p.evidence.path.as_deref(), p.evidence.start, p.columns.iter().count()))
            .collect();
        assert_eq!(
            told,
            [
                (Some("a.txt"), Some(1), 1),
                (Some("a.txt"), Some(7), 1),
                (Some("b.txt"), Some(5), 2)
            ]
        );
        assert_eq!(pointers(&all).len(), 3);
    }

    #[test]
    fn a_passage_lent_for_a_date_is_no_source_of_the_rating() {
        let one = [evidence("a.txt", 1, 9, &[Column::Rating, Column::Inspected])];
        assert_eq!(
            only(&one, Column::Inspected).next().map(|p| p.columns),
            Some(Column::Inspected.into())
        );
        assert_eq!(only(&one, Column::Published).count(), 0);
    }
}
