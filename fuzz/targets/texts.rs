//! Any bytes as a text: nothing panics, every passage is a slice of the text, and the record can be read back.
#![no_main]

use cqc_scan::input::Document;
use cqc_scan::join::join;
use cqc_scan::read::Reader;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().expect("the tables are right"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::of("some.txt", bytes.to_vec()) else {
        return;
    };
    let record = READER.read(&document.path, &document.text, &document.hash);
    for evidence in record.passages() {
        let place = evidence.start.zip(evidence.end).expect("a passage stands somewhere");
        let slice = document.text.get(place.0 as usize..place.1 as usize);
        assert_eq!(slice, Some(evidence.text.as_str()));
    }
    join(&[record]);
});
