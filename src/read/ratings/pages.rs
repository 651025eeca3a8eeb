//! Pages of providers about their own ratings, and the rows that each must give.

use crate::read::Reader;

/// A page, and its ratings: service, question, rating, `<` what it was before, `@` when inspected.
const PAGES: &[(&str, &[&str])] = &[
    // What was not looked at is counted out from what was.
    (
        "Alder Court Care Home, Selby\n\n10 June 2021\n\nInspectors were here last month. Safe has gone from inadequate to good. The remaining areas were not looked at and stay good.",
        &[
            "safe=good<inadequate@2021-05",
            "effective=good<good",
            "caring=good<good",
            "responsive=good<good",
            "well_led=good<good",
        ],
    ),
    // Questions and answers.
    (
        "Alder Homecare\nYour questions\nPosted: 10 June 2021\n\nWhen were you inspected?\nOn 4 May.\n\nWhat rating did you get?\nOutstanding, which is what we had before.\n\nWas anything less good?\nFor being safe we were rated requires improvement.\n\nWhat about the other four questions?\nOutstanding for all of them.",
        &[
            "overall=outstanding<outstanding@2021-05-04",
            "safe=requires_improvement@2021-05-04",
            "effective=outstanding@2021-05-04",
            "caring=outstanding@2021-05-04",
            "responsive=outstanding@2021-05-04",
            "well_led=outstanding@2021-05-04",
        ],
    ),
    (
        "Alder Homecare\nYour questions\nPosted: 10 June 2021\n\nWhat does a good rating mean?\nGood is the second highest of four.",
        &[],
    ),
    // A provider tells of its own rating in a quotation, and nobody else does.
    (
        "Better times at Alder Ambulance NHS Trust\n\nPosted 10 June 2021\n\nThe CQC published its report on a visit in May.\n\nChief executive Ada Finn said: \"We are now rated as requires improvement, having been rated inadequate in 2019. Nobody wants an outstanding bill.\"",
        &[
            "overall=requires_improvement<inadequate@2021-05",
            "overall=inadequate@2019",
        ],
    ),
    // An opinion in a quotation, and a rating that the text itself tells otherwise.
    (
        "Alder Ambulance NHS Trust\n\nPosted 10 June 2021\n\nThe trust was rated inadequate by the CQC after a visit in May.\n\nChief executive Ada Finn said: \"We feel that we should be rated good. We have been rated good by our patients.\"",
        &["overall=inadequate@2021-05"],
    ),
    // What a visit without a rating leaves as it was.
    (
        "Alder Clinic update\n\nPublished on: 10 June 2021\n\nThe CQC came back on 4 May. We were not given a new rating, and the rating of inadequate from July 2020 stands until it does.",
        &["overall=not_rated@2021-05-04", "overall=inadequate@2020-07"],
    ),
    // What it is called.
    (
        "Alder Court Care Home, Selby\n\n10 June 2021\n\nYou may have read that our home has been rated inadequate. Until now we had been a Good home.",
        &["overall=inadequate<good"],
    ),
    // What a later entry says of its own question is not what was before an earlier one.
    (
        "Alder Row Surgery\n\n10 June 2021\n\nThe rating for safe rose from inadequate after a visit in May.\n\n4 July 2019\n\nInspectors called in June and rated us inadequate for safe.",
        &["safe=inadequate@2019-06"],
    ),
];

#[test]
fn pages_give_their_rows() {
    let reader = Reader::new().unwrap();
    let mut wrong = Vec::new();
    for (text, want) in PAGES {
        let record = reader.read("case.txt", text, "0");
        let mut got: Vec<String> = record
            .ratings
            .iter()
            .map(|r| {
                let service = r.service.as_ref().map(|s| format!("{s}|")).unwrap_or_default();
                let former = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
                let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                format!("{service}{}={}{former}{day}", r.question, r.rating)
            })
            .collect();
        got.sort_unstable();
        let mut want = want.to_vec();
        want.sort_unstable();
        if got != want {
            wrong.push(format!("{text}\n  got {got:#?}\n  instead of {want:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
