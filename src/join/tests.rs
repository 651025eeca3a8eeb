//! Records in, tables out: what several documents give together.

use super::testing::{date, evidence, inspected, placed, rated, record};
use super::{MANY, join, join_on};
use crate::model::{Column, Practice, Record};
use std::num::NonZeroUsize;

fn ratings(records: &[Record]) -> Vec<String> {
    let joined = join(records);
    let row = |r: &super::RatingRow| {
        let shown = |d: Option<crate::edtf::PartialDate>| d.map_or("-".to_owned(), |d| d.to_string());
        let tellers = r.evidence.iter().filter(|p| p.columns.contains(Column::Rating));
        let tellers: Vec<_> = tellers.filter_map(|p| p.evidence.path.as_deref()).collect();
        let previous = r.previous.map_or("-", |p| p.as_str());
        let (inspected, published) = (shown(r.dates.inspected), shown(r.dates.published));
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
    assert_eq!(joined.ratings[0].dates.reported, date("2023-09-13"));
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
    assert_eq!(row.dates.inspected, date("2023-07-19"));
    let lent: Vec<_> = row
        .evidence
        .iter()
        .filter(|p| p.evidence.path.as_deref() == Some("release.txt"))
        .collect();
    assert!(!lent.is_empty() && lent.iter().all(|p| !p.columns.contains(Column::Rating)));
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
        .filter(|p| p.columns.contains(Column::Rating))
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

/// A round-up that gives one name to practices in two towns.
fn round_up() -> Record {
    let mut page = rated(
        placed(record("roundup.txt", "Tanhouse Surgery"), &["Selby", "Dereham"]),
        &[
            "overall good <ri 2019-06 - 2019-09-09",
            "overall ri <good 2019-06 - 2019-09-09",
            "safe good - - 2019-09-09",
        ],
    );
    let towns = ["Selby", "Dereham"];
    for ((line, town), row) in (3..).zip(towns).zip(&mut page.ratings) {
        row.evidence[0].text = format!("Tanhouse Surgery, {town}").into();
        let mut place = evidence("roundup.txt", 90 + line, 99, &[Column::Place]);
        (place.line, place.text) = (Some(line), town.into());
        page.practices[0].evidence.push(place);
    }
    // A date told of the other town is no reason to give the rating there too.
    let mut dated = evidence("roundup.txt", 80, 84, &[Column::Inspected]);
    dated.line = Some(4);
    page.ratings[0].evidence.push(dated);
    let mut page = inspected(page, &["2019-06 -"]);
    page.inspections[0].evidence[0].line = Some(4);
    page
}

#[test]
fn a_round_up_of_two_towns_is_parted_where_others_know_them_apart() {
    let selby = rated(
        placed(record("selby.txt", "Tanhouse Surgery"), &["Selby", "North Yorkshire"]),
        &["overall good - - 2019-09-01"],
    );
    let dereham = rated(
        placed(record("dereham.txt", "Tanhouse Surgery"), &["Dereham"]),
        &["overall ri 2019-06-25 - 2019-09-01"],
    );
    let told = |records: &[Record]| {
        let joined = join(records);
        let row = |r: &super::RatingRow| format!("{} {} {}", r.who.id, r.question, r.rating);
        let practices = joined
            .practices
            .iter()
            .map(|p| format!("{} {}", p.who.id, p.place.join("+")));
        (
            practices.collect::<Vec<_>>(),
            joined.ratings.iter().map(row).collect::<Vec<_>>(),
            joined.inspections.len(),
        )
    };
    let (practices, ratings, inspections) = told(&[selby.clone(), dereham, round_up()]);
    assert_eq!(
        practices,
        [
            "tanhouse-surgery-dereham Dereham",
            "tanhouse-surgery-selby Selby+North Yorkshire",
            // What names no town stays with neither.
            "tanhouse-surgery-selby-2 Selby+Dereham",
        ]
    );
    assert_eq!(
        ratings,
        [
            "tanhouse-surgery-dereham overall requires_improvement",
            "tanhouse-surgery-selby overall good",
            "tanhouse-surgery-selby-2 safe good",
        ]
    );
    assert_eq!(inspections, 1);
    // Alone, or beside one of the two, it is taken as it stands.
    assert_eq!(told(&[round_up()]).0.len(), 1);
    assert_eq!(told(&[round_up(), selby]).0.len(), 1);
}

#[test]
fn core_services_of_a_trust_are_one_however_they_are_worded() {
    let release = rated(
        record("release.txt", "Acre NHS Trust"),
        &[
            "overall ri 2022-03-08 - 2022-06-01",
            "maternity_services/overall inadequate 2022-03-08 - 2022-06-01",
            "urgent_and_emergency_care/safe good 2022-03-08 - 2022-06-01",
        ],
    );
    let paper = rated(
        record("paper.txt", "Acre NHS Trust"),
        &[
            "maternity/overall inadequate 2022-03 - 2022-06-02",
            "a&e/safe ri <good 2022-03 - 2022-06-02",
        ],
    );
    let old = rated(
        record("old.txt", "Acre NHS Trust"),
        &["the_maternity_service/overall good 2019 - 2019-06"],
    );
    assert_eq!(
        ratings(&[release, paper, old]),
        [
            "overall good - 2019 - old.txt",
            "overall requires_improvement - 2022-03-08 - release.txt",
            "safe requires_improvement good 2022-03-08 - paper.txt",
            "overall inadequate - 2022-03-08 - paper.txt+release.txt",
            "safe good - 2022-03-08 - release.txt",
        ]
    );
}

#[test]
fn background_told_years_later_joins_the_visit_that_it_fits() {
    let first = rated(
        record("first.txt", "Limes Surgery"),
        &["overall inadequate 2017-12-05 2018-02-19 2018-02-20"],
    );
    let second = rated(
        record("second.txt", "Limes Surgery"),
        &["overall good 2019-06-11 - 2019-08"],
    );
    let later = rated(
        record("later.txt", "Limes Surgery"),
        &[
            "overall inadequate 2018-02 - 2024-01-05",
            "overall good 2019 - 2024-01-05",
        ],
    );
    let records = [later, second, first];
    assert_eq!(
        ratings(&records),
        [
            "overall inadequate - 2017-12-05 2018-02-19 first.txt+later.txt",
            "overall good - 2019-06-11 - later.txt+second.txt",
        ]
    );
    assert_eq!(join(&records).changes.len(), 1);
}

#[test]
fn an_undated_text_joins_the_one_visit_that_it_fits() {
    let old = rated(record("old.txt", "Limes Surgery"), &["safe good 2019-06-11 - 2019-08"]);
    let letter = rated(record("letter.txt", "The Limes"), &["safe good - - 2019-09"]);
    let new = rated(record("new.txt", "Limes Surgery"), &["safe ri 2021-06-11 - 2021-08"]);
    let page = rated(record("page.txt", "Limes Surgery"), &["safe good - - 2022-09"]);
    assert_eq!(
        ratings(&[old, letter, new, page]),
        [
            "safe good - 2019-06-11 - letter.txt+old.txt",
            "safe requires_improvement - 2021-06-11 - new.txt",
            // Told after the visit that took that rating away, it is of another.
            "safe good - - - page.txt",
        ]
    );
}

#[test]
fn a_release_and_its_retelling_are_one_inspection_with_both_passages() {
    let questions = ["overall", "safe", "effective", "caring", "responsive", "well_led"];
    let rows = |dates: &str| questions.map(|question| format!("{question} good {dates}"));
    let told = |path, name, dates| {
        let rows = rows(dates);
        rated(
            placed(record(path, name), &["Goole"]),
            &rows.each_ref().map(String::as_str),
        )
    };
    let release = inspected(
        told("release.txt", "Limes Medical Centre", "2022-03-08 - 2022-05-12"),
        &["2022-03-08 -"],
    );
    let paper = inspected(
        told("paper.txt", "The Limes Medical Centre", "2022-03 - 2022-05-14"),
        &["2022-03 -"],
    );
    let records = [release, paper];
    let joined = join(&records);
    assert_eq!((joined.practices.len(), joined.inspections.len()), (1, 1));
    assert_eq!(
        ratings(&records),
        questions.map(|question| format!("{question} good - 2022-03-08 - paper.txt+release.txt"))
    );
}

#[test]
fn what_is_owned_is_not_its_owner() {
    let owned = |path: &str, name: &str, owner: Option<&str>| {
        let mut told = placed(record(path, name), &["Goole"]);
        told.practices = vec![Practice {
            provider: owner.map(str::to_owned),
            ..told.practices.remove(0)
        }];
        told
    };
    let records = [
        owned("home.txt", "Acre Care Home", Some("Acre")),
        owned("owner.txt", "Acre", None),
    ];
    assert_eq!(join(&records).practices.len(), 2);
    let records = [
        owned("home.txt", "Acre Care Home", None),
        owned("owner.txt", "Acre", None),
    ];
    assert_eq!(join(&records).practices.len(), 1);
}

#[test]
fn threads_change_nothing() {
    let records: Vec<Record> = (0..2 * MANY)
        .map(|n| {
            rated(
                record(&format!("{n:04}.txt"), &format!("Surgery {}", n % 97)),
                &["safe good 2019-10 - -"],
            )
        })
        .collect();
    let threads = NonZeroUsize::new(3).unwrap();
    let (one, many) = (join(&records), join_on(threads, &records).unwrap());
    assert_eq!(one.ratings.len(), 97);
    assert_eq!(format!("{one:?}"), format!("{many:?}"));
}
