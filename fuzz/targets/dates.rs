//! Any text as a date: what is one prints as itself, and dates can be compared.
#![no_main]

use cqc_scan::edtf::PartialDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let dates: Vec<PartialDate> = text.split('\n').filter_map(|t| t.parse().ok()).collect();
    for date in &dates {
        assert_eq!(date.to_string().parse::<PartialDate>().ok().as_ref(), Some(date));
    }
    for pair in dates.windows(2) {
        let [one, other] = pair else { continue };
        assert_eq!(one.agrees(other), other.agrees(one));
        assert_eq!(one.chronological(other), other.chronological(one).reverse());
        one.finer(*other).finer_than(one);
        one.may_lie_between(Some(*other), Some(*one));
        one.with_year(2020);
    }
});
