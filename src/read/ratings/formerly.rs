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
    ("It was rated good last year. It has been rated inadequate after a visit in March.", &["overall=inadequate<good"]),
    ("It was branded good just under a year ago. The CQC rated it inadequate following a visit in March.", &["overall=inadequate<good"]),
    // What led to a visit.
    ("It has been rated good. Inspectors returned after it was rated inadequate.", &["overall=good<inadequate"]),
    ("It has been rated good. The inspection followed an inadequate rating.", &["overall=good<inadequate"]),
    ("It has been rated good. The visit was to follow up on an inadequate rating.", &["overall=good<inadequate"]),
    ("Inspectors visited after complaints and rated it inadequate.", &["overall=inadequate"]),
    ("The home closed after it was rated inadequate.", &["overall=inadequate"]),
    ("It has been rated good. The home has turned around its inadequate rating.", &["overall=good<inadequate"]),
    ("It has been rated good. The new rating replaces its inadequate rating.", &["overall=good<inadequate"]),
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
    // What left special measures is inadequate no more.
    ("The home is no longer in special measures, where it was put when the CQC rated it inadequate. It has been rated good.", &["overall=good<inadequate"]),
    ("The home is out of special measures, nine months after it was rated inadequate. It has been rated good.", &["overall=good<inadequate"]),
    ("The home went into special measures when the CQC rated it inadequate.", &["overall=inadequate"]),
    // Twice running, and won back.
    ("It was rated good overall, same as last time.", &["overall=good<good"]),
    ("It was rated inadequate in a report of March, for the second time running.", &["overall=inadequate<inadequate"]),
    ("It has been told for the third time in a row that it requires improvement.", &["overall=requires_improvement<requires_improvement"]),
    ("The CQC has once more rated the home outstanding.", &["overall=outstanding<outstanding"]),
    ("It was rated inadequate in 2021, and good again in 2023.", &["overall=good<inadequate", "overall=inadequate"]),
    ("It was rated inadequate in July 2017, May 2018 and again in June 2019.", &["overall=inadequate", "overall=inadequate<inadequate", "overall=inadequate<inadequate"]),
    ("Staff are celebrating after the CQC moved it up from inadequate to good.", &["overall=good<inadequate"]),
    // One of five, told apart.
    ("Four of the five areas were rated good. The fifth, safe, requires improvement.", &["caring=good", "effective=good", "responsive=good", "safe=requires_improvement", "well_led=good"]),
    ("It fell short in the safe and well-led areas, both of them inadequate.", &["safe=inadequate", "well_led=inadequate"]),
    ("It was found to be good at caring, and in the remaining two areas, safe and responsive, it requires improvement.", &["caring=good", "responsive=requires_improvement", "safe=requires_improvement"]),
    ("Safe and caring were not looked at. Their ratings are those of 2018, when both were good.", &["caring=good", "safe=good"]),
    // Those who work there are glad of its rating.
    ("Staff at the home are celebrating after it was rated good by inspectors.", &["overall=good"]),
    ("Staff at a Selby care home are over the moon after receiving a good rating from the CQC.", &["overall=good"]),
    ("Staff are celebrating a good rating.", &["overall=good"]),
    ("The mood at the home is buoyant because inspectors have rated it good.", &["overall=good"]),
    ("Families have been told it is rated good.", &["overall=good"]),
    ("The home is good, the CQC has said.", &["overall=good"]),
    ("Relatives at the home were glad when the food was rated good.", &[]),
    // What a question was and is.
    ("Caring was and is good.", &["caring=good<good"]),
    ("There was no change for caring and effective, both good.", &["caring=good<good", "effective=good<good"]),
    ("Caring did not move from good.", &["caring=good<good"]),
    ("Caring, at outstanding, is unchanged.", &["caring=outstanding<outstanding"]),
    ("Caring was good before and is no different now.", &["caring=good<good"]),
    ("The ratings of good for effective, caring and responsive stand from an earlier visit.", &["caring=good<good", "effective=good<good", "responsive=good<good"]),
    ("Caring was rated inadequate, no better than last time.", &["caring=inadequate<inadequate"]),
    ("Safe is inadequate where once it was good.", &["safe=inadequate<good"]),
    ("Safe is good now; it was inadequate.", &["safe=good<inadequate"]),
    // Two that moved.
    ("Leadership was upgraded from inadequate to good, and safety from requires improvement.", &["safe=good<requires_improvement", "well_led=good<inadequate"]),
    ("Effectiveness went up from inadequate to good, only for caring to go the other way, from good to inadequate.", &["caring=inadequate<good", "effective=good<inadequate"]),
    ("It went down in safe, from good to inadequate, and in caring, from outstanding to good.", &["caring=good<outstanding", "safe=inadequate<good"]),
    ("It is good for safe and for caring, inadequate for well-led.", &["caring=good", "safe=good", "well_led=inadequate"]),
    ("Caring was the one area to change, rising from inadequate to good.", &["caring=good<inadequate"]),
    ("Well-led made the biggest jump, from inadequate to outstanding.", &["well_led=outstanding<inadequate"]),
    // The question that the sentence before is about.
    ("It has been rated good. Safe was rated inadequate. At the last inspection it was good.", &["overall=good", "safe=inadequate<good"]),
    ("It has been rated good. Safe was the worry last time, when it was rated inadequate. It is good now.", &["overall=good", "safe=good<inadequate"]),
    ("It was rated inadequate for safe. Last time caring was outstanding, and it is good now.", &["caring=good<outstanding", "safe=inadequate"]),
    // Whoever learns of it, the home was rated.
    ("Staff cheered when they heard that it had been rated good.", &["overall=good"]),
    ("There was joy at a Selby care home this week as it was rated outstanding.", &["overall=outstanding"]),
    ("People in Selby woke up to the news that a care home there had been rated inadequate.", &["overall=inadequate"]),
    ("It was smiles all round at the home when it was rated good.", &["overall=good"]),
    ("Residents told us that it is good.", &[]),
    ("Families hope that the home will be rated good.", &[]),
    // So many areas that are not named.
    ("The home was ranked as inadequate in two categories and requires improvement in three, leading to another overall rating of inadequate.", &["overall=inadequate"]),
    ("The home was judged inadequate in two of the categories, requires improvement in three, and inadequate overall.", &["overall=inadequate"]),
    ("It was ranked as requires improvement in three.", &[]),
    // Care that is given, and levels of safety.
    ("Safety was rated inadequate, care given and responsiveness were good.", &["caring=good", "responsive=good", "safe=inadequate"]),
    ("Safety levels, responsiveness and leadership were all found to be inadequate.", &["responsive=inadequate", "safe=inadequate", "well_led=inadequate"]),
    ("It was rated good for the care given and for responsiveness.", &["caring=good", "responsive=good"]),
    // A rating that stayed, and when it was first given.
    ("In May it retained its outstanding rating, achieved during an inspection in 2016.", &["overall=outstanding", "overall=outstanding<outstanding"]),
    ("In May it kept its outstanding rating, which it was first given in 2016.", &["overall=outstanding", "overall=outstanding<outstanding"]),
    ("It was rated inadequate. The last time it was rated good was as far back as 2016.", &["overall=good", "overall=inadequate<good"]),
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
