//! Any bytes as the records of an earlier run: each line is a record or a problem, and what was read can be joined.
#![no_main]

use cqc_scan::input::records;
use cqc_scan::join::join;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let read: Vec<_> = records::read("some.jsonl", bytes).filter_map(Result::ok).collect();
    join(&read);
});
