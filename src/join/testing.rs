//! Short ways to write records in tests.

use crate::edtf::PartialDate;
use crate::model::{Basis, Column, Evidence, Inspection, Kind, Practice, Question, Rating, RatingRow, Record};

/// A date; `-` for none.
pub(crate) fn date(text: &str) -> Option<PartialDate> {
    (text != "-").then(|| PartialDate::parse(text).unwrap())
}

/// A passage.
pub(crate) fn evidence(path: &str, start: u32, end: u32, columns: &[Column]) -> Evidence {
    Evidence {
        path: Some(path.into()),
        line: Some(1),
        start: Some(start),
        end: Some(end),
        text: "told".into(),
        columns: columns.iter().copied().collect(),
        basis: Basis::Stated,
        entry: "test",
    }
}

/// A record of one practice without a fact.
pub(crate) fn record(path: &str, practice: &str) -> Record {
    Record {
        path: path.to_owned(),
        hash: path.to_owned(),
        title: None,
        kind: Kind::News,
        published: None,
        evidence: Vec::new(),
        practices: vec![named(path, practice)],
        inspections: Vec::new(),
        ratings: Vec::new(),
        actions: Vec::new(),
        findings: Vec::new(),
        unresolved: Vec::new(),
    }
}

/// A practice of which nothing is known but the name.
pub(crate) fn named(path: &str, name: &str) -> Practice {
    Practice {
        name: name.to_owned(),
        aliases: Vec::new(),
        service_type: None,
        place: Vec::new(),
        provider: None,
        location_id: None,
        evidence: vec![evidence(path, 0, 4, &[Column::Name])],
    }
}

/// Puts the practice of a record into these places.
pub(crate) fn placed(mut record: Record, places: &[&str]) -> Record {
    for practice in &mut record.practices {
        practice.place = places.iter().map(|place| (*place).to_owned()).collect();
    }
    record
}

/// One of a table of ratings: `overall good <inadequate inspected published reported`, the former rating left out or
/// given after `<`, dates `-` where unknown; a service, its words joined by `_`, before a `/` in front.
pub(crate) fn rated(mut record: Record, rows: &[&str]) -> Record {
    for row in rows {
        let words: Vec<&str> = row.split(' ').collect();
        let previous = words.iter().find_map(|w| w.strip_prefix('<')).map(rating);
        let plain: Vec<&str> = words.into_iter().filter(|w| !w.starts_with('<')).collect();
        let [about, told, inspected, published, reported] = plain[..] else {
            panic!("{row}")
        };
        let (service, question) = about.split_once('/').map_or((None, about), |(service, question)| {
            (Some(service.replace('_', " ")), question)
        });
        let start = 10 + 10 * u32::try_from(record.ratings.len()).unwrap();
        let columns = [Column::Rating, Column::Inspected, Column::Published];
        record.ratings.push(RatingRow {
            practice: record.practices[0].name.clone(),
            service,
            question: *Question::ALL.iter().find(|q| q.as_str() == question).unwrap(),
            rating: rating(told),
            previous,
            inspected: date(inspected),
            published: date(published),
            reported: date(reported),
            evidence: vec![evidence(&record.path, start, start + 4, &columns)],
        });
    }
    record
}

/// Dated inspections: `inspected published`.
pub(crate) fn inspected(mut record: Record, rows: &[&str]) -> Record {
    for row in rows {
        let (inspected, published) = row.split_once(' ').unwrap();
        record.inspections.push(Inspection {
            practice: record.practices[0].name.clone(),
            inspected: date(inspected),
            published: date(published),
            reported: None,
            evidence: vec![evidence(&record.path, 5, 9, &[Column::Inspected, Column::Published])],
        });
    }
    record
}

fn rating(text: &str) -> Rating {
    *Rating::ALL
        .iter()
        .find(|r| r.as_str() == text || (*r == &Rating::RequiresImprovement && text == "ri"))
        .unwrap()
}
