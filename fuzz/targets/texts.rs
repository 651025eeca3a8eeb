//! Any bytes as a text: nothing panics, every passage is a slice of the text, and the record can be read back.
#![no_main]

use cqc_scan::input::Document;
use cqc_scan::join::join;
use cqc_scan::model::{Evidence, Record};
use cqc_scan::read::Reader;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().expect("the tables are right"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::of("some.txt", bytes.to_vec()) else {
        return;
    };
    let record = READER.read(&document.path, &document.text, &document.hash);
    for evidence in passages(&record) {
        let place = evidence.start.zip(evidence.end).expect("a passage stands somewhere");
        let slice = document.text.get(place.0 as usize..place.1 as usize);
        assert_eq!(slice, Some(evidence.text.as_str()));
    }
    join(&[record]);
});

fn passages(record: &Record) -> impl Iterator<Item = &Evidence> {
    let practices = record.practices.iter().flat_map(|r| &r.evidence);
    let inspections = record.inspections.iter().flat_map(|r| &r.evidence);
    let ratings = record.ratings.iter().flat_map(|r| &r.evidence);
    let actions = record.actions.iter().flat_map(|r| &r.evidence);
    let findings = record.findings.iter().flat_map(|r| &r.evidence);
    let unresolved = record.unresolved.iter().flat_map(|r| &r.evidence);
    let all = record.evidence.iter().chain(practices).chain(inspections);
    all.chain(ratings).chain(actions).chain(findings).chain(unresolved)
}
