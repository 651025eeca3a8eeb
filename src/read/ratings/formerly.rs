//! Texts that tell what a rating was before, in words and without a date, and all the ratings that each must give.

use super::examples::assert_rows;

/// What is told behind "Maple Court in Selby has been seen by the CQC.", and its rows as `question=rating<previous`.
#[rustfmt::skip]
const CASES: &[(&str, &[&str])] = &[
    // What was so has ended.
    ("Until this spring it had a rating of good. It is rated inadequate.", &["overall=inadequate<good"]),
    ("It had a rating of outstanding until last summer. It now requires improvement.", &["overall=requires_improvement<outstanding"]),
    ("It was rated good until the inspectors' visit in May. It is inadequate.", &["overall=inadequate<good"]),
    ("For many years it was rated good. Inspectors have rated it inadequate.", &["overall=inadequate<good"]),
    ("It has been rated inadequate. It must have a plan for each resident until the next visit.", &["overall=inadequate"]),
    ("Its good rating is no more. Inspectors have rated it inadequate.", &["overall=inadequate<good"]),
    ("The home has shaken off its inadequate rating. It is rated good.", &["overall=good<inadequate"]),
    ("It had held a good rating for five years. Inspectors have rated it inadequate.", &["overall=inadequate<good"]),
    ("It has held a good rating for five years.", &["overall=good<good"]),
    ("Previously it held an outstanding rating. Inspectors have rated it good.", &["overall=good<outstanding"]),
    // A time that nobody knows, and another of this month.
    ("It was rated good a year ago. It was rated inadequate after a visit this month.", &["overall=inadequate<good"]),
    ("Not so long ago it was rated good. It has been rated inadequate.", &["overall=inadequate<good"]),
    ("It was rated good the year before. It has been rated inadequate.", &["overall=inadequate<good"]),
    ("Two years ago it was good. It has been rated inadequate.", &["overall=inadequate<good"]),
    ("It has been rated inadequate five years after it was good.", &["overall=inadequate<good"]),
    ("It was rated good two weeks ago.", &["overall=good"]),
    ("At one time it was rated outstanding. It has been rated good.", &["overall=good<outstanding"]),
    ("When the new owners took over, it was rated inadequate. It has been rated good.", &["overall=good<inadequate"]),
    ("It used to be a good one. It has been rated inadequate.", &["overall=inadequate<good"]),
    // The report before.
    ("In the previous report it was good. It has been rated inadequate.", &["overall=inadequate<good"]),
    ("The earlier report had it down as good. It has been rated inadequate.", &["overall=inadequate<good"]),
    ("The inspectors' last verdict was good. It has been rated inadequate.", &["overall=inadequate<good"]),
    // How what the sentence before rated has moved.
    ("It has been rated good. That is one grade lower than last time.", &["overall=good<outstanding"]),
    ("It has been rated good. It has risen by one level since the last visit.", &["overall=good<requires_improvement"]),
    ("It has been rated good. This is a climb from inadequate.", &["overall=good<inadequate"]),
    ("It has been rated good. Safe is inadequate. That is a drop of one grade.", &["overall=good", "safe=inadequate<requires_improvement"]),
    ("It is rated good for safe and inadequate for caring. That is a drop of one grade.", &["caring=inadequate", "safe=good"]),
];

#[test]
fn what_was_before_is_no_rating_of_now() {
    let texts: Vec<String> = CASES
        .iter()
        .map(|(text, _)| format!("Maple Court in Selby has been seen by the CQC. {text}"))
        .collect();
    let cases: Vec<(&str, &[&str])> = texts
        .iter()
        .zip(CASES)
        .map(|(t, (_, want))| (t.as_str(), *want))
        .collect();
    assert_rows(&cases, |_, r| {
        let from = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
        format!("{}={}{from}", r.question, r.rating)
    });
}
