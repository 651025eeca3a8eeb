//! Records in, tables out: what several documents give together.

use super::join;
use super::testing::{inspected, rated, record};
use crate::model::{Column, Record};

fn ratings(records: &[Record]) -> Vec<String> {
    let joined = join(records);
    let row = |r: &super::RatingRow| {
        let date = |d: Option<crate::edtf::PartialDate>| d.map_or("-".to_owned(), |d| d.to_string());
        let tellers = r.evidence.iter().filter(|p| p.columns.contains(&Column::Rating));
        let tellers: Vec<_> = tellers.filter_map(|p| p.evidence.path.as_deref()).collect();
        let previous = r.previous.map_or("-", |p| p.as_str());
        let (inspected, published) = (date(r.dates.inspected), date(r.dates.published));
        format!(
            "{} {} {previous} {inspected} {published} {}",
            r.question,
            r.rating,
            tellers.join("+")
        )
    };
    joined.ratings.iter().map(row).collect()
}

fn release() -> Record {
    let record = rated(
        record("release.txt", "Limes Surgery"),
        &[
            "overall inadequate <good 2023-07-19 - 2023-09-13",
            "safe inadequate 2023-07-19 - 2023-09-13",
        ],
    );
    inspected(record, &["2023-07-19 2023-09-13"])
}

#[test]
fn one_document_keeps_its_own_rows() {
    let page = rated(
        record("a.txt", "Limes Surgery"),
        &[
            "overall good - - 2020-01",
            "overall good 2019 - 2020-01",
            "overall good 2019-10 - 2020-01",
            "safe good - 2019-12 2020-01",
        ],
    );
    let rows = ratings(&[inspected(page, &["2019 -", "2019-10 2019-12"])]);
    assert_eq!(
        rows,
        [
            "overall good - 2019 - a.txt",
            "overall good - 2019-10 - a.txt",
            "safe good - - 2019-12 a.txt",
            "overall good - - - a.txt",
        ]
    );
}

#[test]
fn two_documents_give_one_row_with_two_passages_and_the_finest_dates() {
    let paper = rated(
        record("paper.txt", "The Limes Surgery"),
        &["overall inadequate XXXX-07 - 2023-09-14"],
    );
    let records = [release(), paper];
    assert_eq!(
        ratings(&records),
        [
            "overall inadequate good 2023-07-19 2023-09-13 paper.txt+release.txt",
            "safe inadequate - 2023-07-19 2023-09-13 release.txt",
        ]
    );
    let joined = join(&records);
    assert_eq!(
        (joined.practices.len(), joined.inspections.len(), joined.changes.len()),
        (1, 1, 1)
    );
    assert_eq!(joined.practices[0].documents, ["paper.txt", "release.txt"]);
    assert_eq!(joined.ratings[0].dates.reported, super::testing::date("2023-09-13"));
}

#[test]
fn a_date_taken_over_comes_with_its_passage_and_no_rating() {
    let later = rated(record("later.txt", "Limes Surgery"), &["well_led good 2023-07 - 2024"]);
    let records = [release(), later];
    let joined = join(&records);
    let row = joined
        .ratings
        .iter()
        .find(|r| r.question.as_str() == "well_led")
        .unwrap();
    assert_eq!(row.dates.inspected, super::testing::date("2023-07-19"));
    let lent: Vec<_> = row
        .evidence
        .iter()
        .filter(|p| p.evidence.path.as_deref() == Some("release.txt"))
        .collect();
    assert!(!lent.is_empty() && lent.iter().all(|p| !p.columns.contains(&Column::Rating)));
}

#[test]
fn conflicts_keep_both_sides() {
    let paper = rated(
        record("paper.txt", "Limes Surgery"),
        &["safe good 2023-07-19 - 2023-09-14"],
    );
    let records = [release(), paper];
    let joined = join(&records);
    assert_eq!(joined.ratings.len(), 3);
    assert_eq!(joined.unresolved.len(), 1);
    assert_eq!(
        joined.unresolved[0].detail,
        "at the inspection of 2023-07-19: inadequate (release.txt); good (paper.txt)"
    );
    let sides = joined.unresolved[0]
        .evidence
        .iter()
        .filter(|p| p.columns.contains(&Column::Rating))
        .count();
    assert_eq!(sides, 2);
    assert_eq!(joined.changes.len(), 1);
}

#[test]
fn the_order_of_the_records_does_not_matter() {
    let mut records = vec![
        release(),
        rated(
            record("paper.txt", "The Limes Surgery"),
            &["safe good XXXX-07 - 2023-09-14"],
        ),
        rated(
            record("old.txt", "Limes surgery"),
            &["safe good 2021 - 2021-09-14", "overall good - - 2021-09-14"],
        ),
        rated(record("other.txt", "Park Surgery"), &["safe good 2021 - 2021-09-14"]),
    ];
    let wanted = format!("{:?}", join(&records));
    for _ in 0..records.len() {
        records.rotate_left(1);
        assert_eq!(format!("{:?}", join(&records)), wanted);
    }
    records.reverse();
    assert_eq!(format!("{:?}", join(&records)), wanted);
}
