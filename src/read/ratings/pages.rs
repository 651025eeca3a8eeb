//! Pages of providers about their own ratings, and the rows that each must give.

use super::examples::assert_rows;

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
    // Each inspection of a page begins with the whole.
    (
        "Alder NHS Foundation Trust\n\nOverall: Requires improvement read more about inspection ratings\n\nAll Inspections\n\n3-5 March, 10 March and 2-4 April 2022\n\nDuring a routine inspection\n\nOur rating of services went down. We rated them as requires improvement because:\n\n  • We rated safe as requires improvement.\n  • Community dental services remained good.\n\n1 to 9 October 2018\n\nDuring a routine inspection\n\nOur rating of the trust stayed the same. We rated it as good because:\n\n  • We rated caring as good.\n",
        &[
            "overall=requires_improvement<good@2022-03-03/2022-04-04",
            "safe=requires_improvement@2022-03-03/2022-04-04",
            "community dental services|overall=good<good@2022-03-03/2022-04-04",
            "overall=good<good@2018-10-01/2018-10-09",
            "caring=good@2018-10-01/2018-10-09",
        ],
    ),
    // What it was before, with the day of that in an aside.
    (
        "Alder Court Care Home, Selby\n\nWe were inspected in May 2021. Our rating was lowered from good, which we were given in March 2016, to inadequate.",
        &["overall=inadequate<good@2021-05", "overall=good@2016-03"],
    ),
    // Two services named before, and all that the trust has.
    (
        "Alder NHS Trust\n\nThe CQC has inspected end of life and community health services at Alder NHS Trust. Both services have been rated good overall, and good for being safe. This means that Alder NHS Trust is rated good across the board, with some outstanding services.",
        &[
            "end of life|overall=good",
            "community health services|overall=good",
            "end of life|safe=good",
            "community health services|safe=good",
        ],
    ),
    // What the subject was is told in its participle.
    (
        "A village surgery rated inadequate by inspectors earlier this year has now been taken out of special measures.\n\nAlder Surgery in Selby was rated good overall after an inspection in September 2021.",
        &["overall=good<inadequate@2021-09"],
    ),
    // Another visit, looked back at.
    (
        "Alder Court Care Home in Selby remains inadequate following its latest inspection.\n\nStaffing was better than at the May 2016 inspection.",
        &["overall=inadequate<inadequate"],
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
        "Alder Homecare\nYour questions\nPosted: 10 June 2021\n\nWhat does a good rating mean?\nGood is the second highest of four.\n\nHow are we rated by clients?\nGood, say most of them.\n\nWhat rating do we want?\nOutstanding, which nobody near us has.",
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
    // A paragraph compares the newest visit with one before; the next goes on with the newest.
    (
        "ALDER NEWS\nSummer 2021\n\nInspectors spent 4 May with us at Alder Road Surgery and we were rated good overall. When they came in 2016 we were told that we required improvement.\n\nOf the five areas four, namely safe, effective, caring and well-led, were rated good.",
        &[
            "overall=good<requires_improvement@2021-05-04",
            "overall=requires_improvement@2016",
            "safe=good@2021-05-04",
            "effective=good@2021-05-04",
            "caring=good@2021-05-04",
            "well_led=good@2021-05-04",
        ],
    ),
    // What is rated "today" was inspected before.
    (
        "Alder Road Surgery\n\n10 June 2021\n\nAlder Road Surgery in Selby was inspected in May. We have today been rated inadequate. Caring is good, and it is only for safe and well-led that we have far to go: these are inadequate.",
        &[
            "overall=inadequate@2021-05",
            "caring=good@2021-05",
            "safe=inadequate@2021-05",
            "well_led=inadequate@2021-05",
        ],
    ),
    // Rows without a head.
    (
        "Alder Hospice, Selby\n\nOur last inspection was on 4 May 2021.\n\nOverall rating: Outstanding\n\nSafe\tGood\nCaring\tOutstanding (was Good)",
        &[
            "overall=outstanding@2021-05-04",
            "safe=good@2021-05-04",
            "caring=outstanding<good@2021-05-04",
        ],
    ),
    // A service that a sentence takes up without rating it; the department told of before.
    (
        "Alder Partnership NHS Trust\n\n10 June 2021\n\nInspectors came in May. Maternity services are now good. Wards for older people with mental health problems were looked at too. They continue to be rated inadequate overall.\n\nThe trust's overall rating, which was not reviewed on this occasion, stays at good.",
        &[
            "maternity services|overall=good@2021-05",
            "wards for older people with mental health problems|overall=inadequate<inadequate@2021-05",
            "overall=good<good",
        ],
    ),
    (
        "Alder Hospitals NHS Trust\n\n10 June 2021\n\nThe CQC came back to our emergency department at Alder General Hospital in Selby in May. The department is now rated good, up from inadequate.",
        &["emergency department|overall=good<inadequate@2021-05"],
    ),
    // The name stands over the page alone.
    (
        "Alder Tree Support\n\n10 June 2021\n\nWe support people in their own homes and were inspected on 4 May. Our overall rating has gone down. It was Good, and it is now Requires Improvement.",
        &["overall=requires_improvement<good@2021-05-04"],
    ),
    // Two visits told one after the other.
    (
        "Alder and Partners\nAlder Road Surgery, Selby\n\nThe surgery was inspected on 25 October 2016. Overall the surgery is rated as good.\n\nA further inspection was done on 14 June 2017. Safe is now good as well.",
        &["overall=good@2016-10-25", "safe=good@2017-06-14"],
    ),
    // A page of inspections, each below its month.
    (
        "Alder Lodge\nResidential care in Selby\n\nInspection reports\n\nThese are the results of our last two inspections.\n\nOctober 2022\nThe inspector came on 11 October. We were rated good overall.\n\nMarch 2020\nOverall we were rated inadequate. Safe was inadequate and the other four good.",
        &[
            "overall=good<inadequate@2022-10-11",
            "overall=inadequate@2020-03",
            "safe=inadequate@2020-03",
            "effective=good@2020-03",
            "caring=good@2020-03",
            "responsive=good@2020-03",
            "well_led=good@2020-03",
        ],
    ),
    // The next sentence dates the visit that a rating of before was given at.
    (
        "Alder Road Surgery in Selby\n\n5 May 2016\n\nThe surgery was placed in special measures last October after the CQC rated us as inadequate. That visit took place in July 2015. The CQC returned on 22 March and our overall rating is now good. Responsive has gone up one to good.",
        &[
            "overall=inadequate@2015-07",
            "overall=good<inadequate@2016-03-22",
            "responsive=good<requires_improvement@2016-03-22",
        ],
    ),
    // A programme of that name is no service.
    (
        "Alder Hospitals NHS Trust\n\n10 June 2021\n\nThe CQC has published its report on maternity services at Alder General Hospital, Selby, after an inspection in May as part of its national maternity programme. The service has been rated inadequate overall.\n\nThe hospital keeps its overall rating of good, and that of the trust stays at good too.",
        &[
            "maternity services|overall=inadequate@2021-05",
            "overall=good<good",
            "overall=good<good",
        ],
    ),
    // "Back then" is the visit told of before, however its sentence speaks of now.
    (
        "Alder Court Care Home\n4 February 2019\n\nAn inspector came on 15 January and we await her report. Until it arrives our rating is the one we were given in August 2016, which was good. Back then we were good in everything except responsive, where we were outstanding.",
        &[
            "overall=good@2016-08",
            "safe=good@2016-08",
            "effective=good@2016-08",
            "caring=good@2016-08",
            "responsive=outstanding@2016-08",
            "well_led=good@2016-08",
        ],
    ),
    // Homes with their ratings, each with a word more.
    (
        "Our round-up\n\nAlder Court Care Home, Selby (inspected 6 and 7 March 2018): Inadequate. The home, which had been good, is in special measures.\nBeck House Care Home, Goole (inspected 12 March 2018): Good, no change",
        &[
            "overall=inadequate<good@2018-03-06/2018-03-07",
            "overall=good<good@2018-03-12",
        ],
    ),
    (
        "Alder Ambulance NHS Trust\n\n10 June 2021\n\nInspectors were here in May. We are good in safe and, for the second time running, outstanding in caring.",
        &["safe=good@2021-05", "caring=outstanding<outstanding@2021-05"],
    ),
    // News below months.
    (
        "Alder Supported Living\n\nNews and updates\n\nMay 2022\nOur report is here and we are rated good overall. The inspector came on 22 March.\n\nSeptember 2019\nGreat news: we are rated good in all five areas after an inspection in July.",
        &[
            "overall=good@2022-03-22",
            "safe=good@2019-07",
            "effective=good@2019-07",
            "caring=good@2019-07",
            "responsive=good@2019-07",
            "well_led=good@2019-07",
        ],
    ),
    (
        "Alder Road Surgery, Selby\n\n10 June 2021\n\nThe surgery was rated inadequate in April last year; following a further inspection on 13 February it is now Requires Improvement.",
        &[
            "overall=inadequate@2020-04",
            "overall=requires_improvement<inadequate@2021-02-13",
        ],
    ),
    // Of the one area that was looked at.
    (
        "Primary Care Committee\n10 June 2021\n\nAlder Road Surgery: a focused inspection on 4 May looked at the safe domain only. This is now rated good, up from inadequate. The overall rating of good has not changed.",
        &["safe=good<inadequate@2021-05-04", "overall=good<good@2021-05-04"],
    ),
    // Days without a year head entries, the newest first.
    (
        "Alder Road Surgery: CQC news\n\n12 March 2024\n\nThe inspectors were here on 30 January and have given the surgery 'requires improvement' overall.\n\n20 September\n\nAs many of you will know by now, Alder Road has been rated inadequate by the CQC after its visit on 11 July. Effective required improvement.",
        &[
            "overall=requires_improvement<inadequate@2024-01-30",
            "overall=inadequate@2023-07-11",
            "effective=requires_improvement@2023-07-11",
        ],
    ),
    // And the oldest first.
    (
        "Alder Road Surgery: our CQC diary\n\n14 October 2021\n\nThe surgery has been rated inadequate by the CQC. It was inspected in July.\n\n11th Nov\n\nA letter came from the council.\n\n2 March 2022\n\nThe surgery was inspected on 25 January and rated good.",
        &["overall=inadequate@2021-07", "overall=good<inadequate@2022-01-25"],
    ),
    // A list of days and ratings.
    (
        "Alder Road Surgery, Selby\n\nThe CQC has inspected our practice three times.\n\nPast inspections\n\nMay 2021: Good\nJune 2018: Requires improvement\n7 March 2015 - Inadequate",
        &[
            "overall=good<requires_improvement@2021-05",
            "overall=requires_improvement<inadequate@2018-06",
            "overall=inadequate@2015-03-07",
        ],
    ),
    (
        "Crow Vale NHS Trust\n\nThe CQC published its latest report on us in August.\n\nEarlier reports\n\n14 June 2018     Requires Improvement\n9 October 2014   Inadequate",
        &["overall=requires_improvement<inadequate", "overall=inadequate"],
    ),
    // Under another heading it is no history of ratings.
    (
        "Alder Road Surgery in Selby was rated good by the CQC.\n\nHow tidy our car park was\n\nMay 2021: Good\nJune 2018: Inadequate",
        &["overall=good"],
    ),
    // What is so now is not of the only visit that has a date, which gave something else.
    (
        "Alder Road Surgery, Selby had been requires improvement for safe and for caring, and so requires improvement overall, following its visit of June 2022 by the CQC. All three are now good.",
        &[
            "safe=requires_improvement@2022-06",
            "caring=requires_improvement@2022-06",
            "overall=requires_improvement@2022-06",
            "safe=good<requires_improvement",
            "caring=good<requires_improvement",
            "overall=good<requires_improvement",
        ],
    ),
    // A line that asks, tells and ends with the rating.
    (
        "Alder Road Surgery, Selby\n\nRating for this inspection: Good\n\nIs the service safe? The service was safe. Good\n\nIs the service well-led? It was not always well-led. Requires improvement",
        &["overall=good", "safe=good", "well_led=requires_improvement"],
    ),
    // What the subject is likened to, and what they thought.
    (
        "Alder Road Surgery, Selby was inspected by the CQC in May 2021. Like the group as a whole, all five areas were rated inadequate except for caring, which required improvement.",
        &[
            "safe=inadequate@2021-05",
            "effective=inadequate@2021-05",
            "responsive=inadequate@2021-05",
            "well_led=inadequate@2021-05",
            "caring=requires_improvement@2021-05",
        ],
    ),
    (
        "Alder Road Surgery, Selby was inspected by the CQC in May 2021. It got good for caring and effective. For the others it was requires improvement, apart from well-led, which they thought inadequate.",
        &[
            "effective=good@2021-05",
            "caring=good@2021-05",
            "safe=requires_improvement@2021-05",
            "responsive=requires_improvement@2021-05",
            "well_led=inadequate@2021-05",
        ],
    ),
];

#[test]
fn pages_give_their_rows() {
    assert_rows(PAGES, |_, r| {
        let service = r.service.as_ref().map(|s| format!("{s}|")).unwrap_or_default();
        let former = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
        let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
        format!("{service}{}={}{former}{day}", r.question, r.rating)
    });
}
