//! Examples of ratings and the inspections that they belong to.

use crate::read::Reader;

/// Texts, and their ratings: question, rating, `<` what it was before, `@` when inspected, `/` when published.
const CASES: &[(&str, &[&str])] = &[
    // What is told of today came out today; who else visits, and where else inspectors were, dates nothing.
    (
        " date 2021-06-10 The CQC announced today that Alder Court in Selby is inadequate. It was inspected in May.",
        &["overall=inadequate@2021-05/2021-06-10"],
    ),
    (
        " date 2021-06-10 England's chief inspector is today praising Alder Court in Selby, which has been rated outstanding by the CQC.",
        &["overall=outstanding/2021-06-10"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been rated good by the CQC. Its sister home, Beck Court, was inspected in March. The mayor visited the home in April.",
        &["overall=good"],
    ),
    (
        " date 2021-06-10 Last October inspectors from the CQC rated Alder Court in Selby inadequate. Their report came out on 19 November. Inspectors returned in March this year and rated it good.",
        &[
            "overall=good<inadequate@2021-03",
            "overall=inadequate@2020-10/2020-11-19",
        ],
    ),
    // The date behind a former rating is of that, whatever says that it was given then.
    (
        " date 2020-06-04 Alder Court in Selby was inspected by the CQC on 3 March. It is now good, up from inadequate at its last inspection in May 2018.",
        &["overall=good<inadequate@2020-03-03", "overall=inadequate@2018-05"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby is now good, a step up from the inadequate it was given when inspectors of the CQC last called, in May 2018.",
        &["overall=good<inadequate", "overall=inadequate@2018-05"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby was inspected by the CQC on 3 March. Its rating rose from inadequate, given in May 2018, to good.",
        &["overall=good<inadequate@2020-03-03", "overall=inadequate@2018-05"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby was inspected by the CQC on 3 March. It has improved its rating from inadequate to good since May 2018.",
        &["overall=good<inadequate@2020-03-03", "overall=inadequate@2018-05"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby was inspected by the CQC on 3 March. It was rated good, the same rating as at its last inspection in 2016.",
        &["overall=good<good@2020-03-03", "overall=good@2016"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby has been rated good by the CQC, unchanged since its last inspection in 2016.",
        &["overall=good<good", "overall=good@2016"],
    ),
    // But not that of the visit which changed it.
    (
        " date 2020-06-04 Alder Court in Selby has been rated good by the CQC, up from inadequate, after an inspection on 3 March.",
        &["overall=good<inadequate@2020-03-03"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby has been rated good by the CQC, up from inadequate, and inspectors were pleased in March.",
        &["overall=good<inadequate"],
    ),
    // A paragraph that does not point back to a former visit is on the one in hand, with a date or without.
    (
        " date 2020-06-04 The CQC has rated Alder Court in Selby good after an inspection on 3 March.\n\nAn inspection in May 2018 found it inadequate.\n\nInspectors rated the home good for being safe.",
        &[
            "overall=good<inadequate@2020-03-03",
            "overall=inadequate@2018-05",
            "safe=good@2020-03-03",
        ],
    ),
    (
        " date 2020-06-04 The CQC has rated Alder Court in Selby good.\n\nAn inspection in May 2018 found it inadequate.\n\nInspectors rated the home good for being safe.",
        &["overall=good<inadequate", "overall=inadequate@2018-05", "safe=good"],
    ),
    (
        " date 2020-06-04 The CQC has rated Alder Court in Selby good.\n\nIn May 2018 it was rated inadequate.\n\nInspectors rated the home good for being safe.",
        &["overall=good<inadequate", "overall=inadequate@2018-05", "safe=good"],
    ),
    (
        " date 2020-06-04 The CQC has rated Alder Court in Selby good after an inspection on 3 March.\n\nIn May 2018 inspectors found it inadequate.\n\nThe rating it got then for being safe was inadequate.",
        &[
            "overall=good<inadequate@2020-03-03",
            "overall=inadequate@2018-05",
            "safe=inadequate@2018-05",
        ],
    ),
    // What a visit did not look at has the date of another, however the text says so.
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June, looking at safe and well-led. Both were rated inadequate. Caring remains good.",
        &[
            "caring=good<good",
            "safe=inadequate@2021-06",
            "well_led=inadequate@2021-06",
        ],
    ),
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June. It did not review other aspects of the home and so its rating for caring remains good.",
        &["caring=good<good"],
    ),
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June. As the inspection only looked at safe and well-led, the rating for caring remains good.",
        &["caring=good<good"],
    ),
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June. Only two areas were looked at. Caring remains good.",
        &["caring=good<good"],
    ),
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June. It always looks at whether services are safe and well-led. Caring remains good.",
        &["caring=good<good@2021-06"],
    ),
    (
        " date 2021-10-01 The CQC inspected Alder Court in Selby in June, looking at safe and well-led. Safe remains inadequate.",
        &["safe=inadequate<inadequate@2021-06"],
    ),
    // The one date of the rating as a whole is that of the others; but not if it is told as what was before.
    (
        "Inspectors of the CQC found Alder Court in Selby to be inadequate in July. Staff were kind. The home was also inadequate for being safe.",
        &["overall=inadequate@XXXX-07", "safe=inadequate@XXXX-07"],
    ),
    (
        "Alder Court in Selby was rated inadequate by the CQC in October. It has now been rated good. Inspectors rated it good for being safe.",
        &["overall=good<inadequate", "overall=inadequate@XXXX-10", "safe=good"],
    ),
    // No report comes out before its visit, and no rating that is named on the way has the date of another clause.
    (
        " date 2015-10-30 In January the CQC published a report that rated Alder Court in Selby inadequate. In April it was inspected again and upgraded to good.",
        &["overall=good<inadequate@2015-04", "overall=inadequate/2015-01"],
    ),
    (
        " date 2017-11-24 The CQC published its report on Alder Court in Selby on 9 November and the home slipped below its previous good rating. It was rated inadequate.",
        &["overall=inadequate<good/2017-11-09"],
    ),
    (
        " date 2022-09-30 The CQC rated Alder Court in Selby inadequate after a visit on 2 August. It has been rated inadequate at every inspection since 2017.",
        &["overall=inadequate@2022-08-02"],
    ),
    (
        " date 2020-06-04 Alder Court in Selby was inspected by the CQC in March. Its rating dropped from good to inadequate compared with its last inspection, in 2018.",
        &["overall=good@2018", "overall=inadequate<good@2020-03"],
    ),
    // A year in which something was, with no rating beside it, is of history; but not that of the text itself.
    (
        "Alder Court in Selby has been rated inadequate by the CQC.\n\nIt had not been looked at since 2014. Shortly before the 2016 report the home was in the news.",
        &["overall=inadequate"],
    ),
    (
        "Alder Court in Selby was hit with a damning inspection report in 2016. It is now rated good.",
        &["overall=good"],
    ),
    (
        "Alder Court in Selby was inspected in 2016. It has nine beds. It was rated good.",
        &["overall=good@2016"],
    ),
    (
        "Alder Court in Selby is rated good. It was last inspected in 2016.",
        &["overall=good@2016"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been rated good by the CQC.\n\nThe home was inspected in 2020, over three days.",
        &["overall=good@2020"],
    ),
    // The year that a report is told without is that of the news; a visit that has one lies further back.
    (
        "Alder Court in Selby has been rated good by the CQC. The latest report, published in June, praised staff. An inspection in March 2017 found that medicines had been lost.",
        &["overall=good/XXXX-06"],
    ),
    (
        "Alder Court in Selby has been rated good by the CQC. The latest report, published in June, praised staff. The inspection in April found that medicines were safe.",
        &["overall=good@XXXX-04/XXXX-06"],
    ),
    // What a story has come to, before it tells of a return.
    (
        "The CQC inspected Alder Court in Selby in December 2017 and its report in May was critical. The home received an overall rating of inadequate. Inspectors came back in January and found improvements, and a report on these came out in June.",
        &["overall=inadequate@2017-12/2018-05"],
    ),
    // The first of two times has the date that is told of it.
    (
        " date 2021-06-10 Alder Court in Selby has been rated inadequate by the CQC for the second time after an earlier inspection in January.",
        &["overall=inadequate<inadequate", "overall=inadequate@2021-01"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been rated inadequate by the CQC for the second time after an inspection in May.",
        &["overall=inadequate<inadequate@2021-05"],
    ),
    // Years between which there were several visits date none.
    (
        "Alder Court in Selby is rated good by the CQC. At three inspections between 2015 and 2017 it was rated inadequate.",
        &["overall=good<inadequate"],
    ),
    // What came next is past where it is told so.
    (
        "Alder Court in Selby was rated good by the CQC in 2013. At the time of the next inspection, in September 2015, it was rated inadequate.",
        &["overall=good@2013", "overall=inadequate<good@2015-09"],
    ),
    (
        " date 2016-06-03 Alder Court in Selby was rated good by the CQC in May 2014. At its next inspection, in September 2016, it hopes for better.",
        &["overall=good@2014-05"],
    ),
    // What is carried over was given by no visit that the text dates.
    (
        "Alder Court in Selby was inspected by the CQC in January 2024. Safe and well-led both went down from good to requires improvement. The ratings of good for caring and responsive were carried over.",
        &[
            "caring=good<good",
            "responsive=good<good",
            "safe=requires_improvement<good@2024-01",
            "well_led=requires_improvement<good@2024-01",
        ],
    ),
    // Two core services, each with its visit.
    (
        " date 2021-06-10 The CQC has inspected two services of Fenmarsh NHS Foundation Trust. It inspected surgery on 4 March and maternity on 9 April. Surgery is rated good. Maternity is rated inadequate.",
        &["overall=good@2021-03-04", "overall=inadequate@2021-04-09"],
    ),
    // What a visit did not give was given by the only other one.
    (
        " date 2021-06-10 The CQC has rated Alder Court in Selby good. When inspected in March 2020, the home was rated inadequate overall. A further inspection took place in May.",
        &["overall=good<inadequate@2021-05", "overall=inadequate@2020-03"],
    ),
    // The date between a verb and its rating, and the day of the text that is that of the report as well.
    (
        " date 2022-06-10 Alder Court in Selby has been rated inadequate by the CQC. It had previously been rated in June 2017 as good.",
        &["overall=good@2017-06", "overall=inadequate<good"],
    ),
    (
        "Alder Court in Selby has been rated good by the CQC. The report, published today (4 March 2024), praised staff.",
        &["overall=good/2024-03-04"],
    ),
    // A damning report gives no good rating, and what was good before came after what it had been in 2018.
    (
        " date 2022-06-10 Alder Court in Selby was hit by a damning CQC report in 2020. The home has now been rated good.",
        &["overall=good"],
    ),
    (
        " date 2022-06-10 Alder Court in Selby has been rated good by the CQC. A report on it came out in May 2022.",
        &["overall=good/2022-05"],
    ),
    (
        " date 2022-06-10 Alder Court in Selby has been rated inadequate by the CQC. Its previous good rating came after it was rated requires improvement in 2018.",
        &["overall=inadequate<good", "overall=requires_improvement@2018"],
    ),
    // Ratings that follow a visit are no ratings that are still to follow.
    (
        " date 2021-06-10 Alder Court in Selby has been rated good by the CQC. The ratings follow an inspection in May. Inspectors had last been there in January 2019.",
        &["overall=good@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby, which was inspected in January, has been rated good by the CQC. Inspectors returned on 3 June. The report is to follow.",
        &["overall=good@2021-01"],
    ),
    // Reports and visits that lie behind the news.
    (
        "Alder Court in Selby has been rated good by the CQC. It had been rated inadequate in a report published in May 2019.",
        &["overall=good<inadequate", "overall=inadequate/2019-05"],
    ),
    (
        "Alder Court in Selby has been rated good by the CQC. The findings come after it was judged inadequate for safety in its 2018 report. Safety is now rated good.",
        &["overall=good", "safe=good<inadequate", "safe=inadequate/2018"],
    ),
    (
        "Alder Court in Selby, which had not been inspected since March 2019, has now been rated good by the CQC.",
        &["overall=good"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been rated inadequate by the CQC. In December inspectors had rated it good.",
        &["overall=good@2020-12", "overall=inadequate<good"],
    ),
    (
        "Alder Court in Selby has been rated good by the CQC. The inspection of June 2017 had rated it inadequate.",
        &["overall=good<inadequate", "overall=inadequate@2017-06"],
    ),
    (
        "Alder Court in Selby has been rated good by the CQC. At the inspection in March 2019 inspectors had rated it inadequate.",
        &["overall=good<inadequate", "overall=inadequate@2019-03"],
    ),
    (
        "The CQC has today (Thursday 10 June 2021) published its report on Alder Court in Selby. It is rated good.",
        &["overall=good/2021-06-10"],
    ),
    // A report that came before a visit is on an earlier one; what was rated formerly has a date of its own.
    (
        " date 2021-06-10 Alder Court, which was rated inadequate by the CQC in a report published in March 2020, was inspected on 3 May. It is now rated good.",
        &["overall=good<inadequate@2021-05-03", "overall=inadequate/2020-03"],
    ),
    (
        " date 2021-06-10 Alder Court: inspected by the CQC on 3 May, previously rated inadequate in March 2020.\n\nAlder Court is now rated good.",
        &["overall=good<inadequate@2021-05-03", "overall=inadequate@2020-03"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been taken out of special measures by the CQC following its latest inspection. It was inspected on 3 May to see what had been done since the last report, published in March 2020, rated it inadequate. It is now rated good.",
        &["overall=good<inadequate@2021-05-03", "overall=inadequate/2020-03"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby has been taken out of special measures by the CQC following its latest inspection. Inspectors visited on 3 May, months after it was rated inadequate. It is now rated good.",
        &["overall=good<inadequate@2021-05-03"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby, which had previously been rated inadequate, was inspected by the CQC on 3 May. Following the inspection it has been rated good.",
        &["overall=good<inadequate@2021-05-03"],
    ),
    (
        " date 2021-06-10 Following a CQC inspection on 3 May, Alder Court in Selby, previously rated inadequate, is now rated good.",
        &["overall=good<inadequate@2021-05-03"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby had been rated inadequate after a CQC inspection on 3 May. At an inspection in March, it was rated good.",
        &["overall=inadequate<good@2021-05-03", "overall=good@2021-03"],
    ),
    (
        " date 2021-06-10 Alder Court in Selby was inspected in April and is rated good. It had been put in special measures after a CQC inspection in February 2020 found it to be inadequate.",
        &["overall=good<inadequate@2021-04", "overall=inadequate@2020-02"],
    ),
    // A trust shares the visit to its hospitals, whatever was told of an earlier one, and the reports on them.
    (
        " date 2021-06-10 The CQC has today published reports on two hospitals of Alder NHS Trust. Beck General Hospital in Selby was inspected on 3 March, and Copse Hospital in York on 9 April. Maternity was rated good at Beck General Hospital.",
        &["overall=good@2021-03-03/2021-06-10"],
    ),
    // What has the rating of the others is one of them, and does not tell which the others are.
    (
        "Alder Court in Selby was found by the CQC to require improvement in three of six areas, while the other areas were good. It was good for being effective, caring and responsive.",
        &["caring=good", "effective=good", "responsive=good"],
    ),
    (
        "Alder Court in Selby was rated inadequate by the CQC for safe and well-led. The other areas were good. Staff were kind. It was rated good for caring.",
        &[
            "caring=good",
            "effective=good",
            "responsive=good",
            "safe=inadequate",
            "well_led=inadequate",
        ],
    ),
    // "This time" is the visit told right before, though a newer one is told later.
    (
        " date 2018-06-10 Alder Court in Selby was first rated by the CQC in March 2016, when it required improvement. It was inspected again in August 2017. This time it was rated inadequate overall.\n\nWhen inspectors went back in January 2018 it was rated good overall.",
        &[
            "overall=good<inadequate@2018-01",
            "overall=inadequate<requires_improvement@2017-08",
            "overall=requires_improvement@2016-03",
        ],
    ),
    // What is held against an earlier day is not of that day.
    (
        " date 2021-07-10 Alder Court in Selby was inspected by the CQC in June 2021. While the overall rating is as it was at the inspection in May 2019, the rating for safe has gone from good to inadequate and that for caring from good to outstanding.",
        &["caring=outstanding<good@2021-06", "safe=inadequate<good@2021-06"],
    ),
    (
        " date 2021-07-10 Alder Court in Selby was inspected by the CQC in June 2021. It was rated good overall and requires improvement for being safe. None of this is a change from January 2020, when it was last inspected.",
        &[
            "overall=good<good@2021-06",
            "safe=requires_improvement<requires_improvement@2021-06",
        ],
    ),
    // Each service has the visit in its place.
    (
        " date 2024-12-10 Inspectors from the CQC were in surgery and maternity at Elm Infirmary in Selby in May and August 2024 respectively. Surgery was rated good and maternity inadequate.",
        &["overall=good@2024-05", "overall=inadequate@2024-08"],
    ),
    // The day a rating came out, and behind it the visit; what it was until now has no date of its own.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was told by the CQC that it requires improvement on 7 June. The surgery was last inspected on 4 May.",
        &["overall=requires_improvement@2021-05-04/2021-06-07"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good by the CQC on 7 June. It had last been visited on 4 May and was inadequate until now.",
        &["overall=good<inadequate@2021-05-04/2021-06-07"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good by the CQC on 7 May. Inspectors are back there today.",
        &["overall=good@2021-05-07"],
    ),
    // A visit of which the report is still to come gave nothing, and "at that point" is the time told before.
    (
        " date 2021-12-10 Alder Road Surgery in Selby was shut by the CQC after inspectors turned up on 29 November. They have yet to publish what they found.\n\nIt had been rated inadequate in September 2021. Only caring was good at that point. Safe was inadequate.",
        &[
            "caring=good@2021-09",
            "overall=inadequate@2021-09",
            "safe=inadequate@2021-09",
        ],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate overall after an inspection in May. It was previously rated good. On that occasion safe was rated inadequate.",
        &["overall=inadequate<good@2021-05"],
    ),
    // A former inspection told over several sentences, before the newest.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in March 2020 and rated inadequate overall. It was rated inadequate for safe and good for caring. At a second inspection in May 2021 inspectors rated it good overall. Safe was rated good.",
        &[
            "overall=inadequate@2020-03",
            "safe=inadequate@2020-03",
            "caring=good@2020-03",
            "overall=good<inadequate@2021-05",
            "safe=good<inadequate@2021-05",
        ],
    ),
    // A visit of which the story told before, and the newest told behind it.
    (
        "Alder Court care home in Selby has been rated inadequate. It was rated good after a visit in December 2017. At the time of the latest inspection, on 5 September, it had 20 residents.",
        &["overall=good@2017-12", "overall=inadequate<good@XXXX-09-05"],
    ),
    (
        "Alder Court care home in Selby was rated inadequate in January 2022. A second check-up in July of the same year saw it remain inadequate. The new report, out last Tuesday, was carried out between 15 May and 28 June. Inspectors rated the home good overall.",
        &[
            "overall=inadequate@2022-01",
            "overall=inadequate<inadequate@2022-07",
            "overall=good<inadequate@XXXX-05-15/XXXX-06-28",
        ],
    ),
    // What stands in brackets is told on the way.
    (
        "We inspected Alder Court care home in Selby on 12 February 2019. The home is rated requires improvement overall. (Previous rating August 2015 – Good)\n\nWe rated the home inadequate for providing safe services. It was good for being caring.",
        &[
            "caring=good@2019-02-12",
            "overall=good@2015-08",
            "overall=requires_improvement<good@2019-02-12",
            "safe=inadequate@2019-02-12",
        ],
    ),
    (
        "We inspected Alder Court care home in Selby on 12 February 2023. It is rated good overall.\n\nSafe - Good\n\nCaring - Outstanding (carried forward from the inspection of May 2019)\n\nWell-led - Good",
        &[
            "caring=outstanding@2019-05",
            "overall=good@2023-02-12",
            "safe=good@2023-02-12",
            "well_led=good@2023-02-12",
        ],
    ),
    // A relative clause tells of the visit before it.
    (
        " date 2019-11-02 Alder Court care home in Selby was rated inadequate after a visit on 5 October. It was told it required improvement following visits in May 2018, which found it inadequate for safe.",
        &[
            "overall=inadequate<requires_improvement@2019-10-05",
            "overall=requires_improvement@2018-05",
            "safe=inadequate@2018-05",
        ],
    ),
    (
        " date 2021-10-14 Alder Road Surgery in Selby was rated inadequate after a visit on 18 May. It had been rated good for caring in 2017, when it was good overall.",
        &[
            "caring=good@2017",
            "overall=good@2017",
            "overall=inadequate<good@2021-05-18",
        ],
    ),
    (
        " date 2019-02-22 Alder Court care home in Selby left special measures after an inspection in August 2017 with a rating of requires improvement. It is now good for safe, as it was found to be when inspectors were last there, in October.",
        &["overall=requires_improvement@2017-08", "safe=good@2018-10"],
    ),
    // What the visit before found is told in passing where the paragraph is about the newest.
    (
        "Alder Court care home in Selby is inadequate.\n\nThe home was inspected in March. When that was last done, in 2019, it was praised.\n\nThe one in Selby was rated inadequate for being safe.",
        &["overall=inadequate@XXXX-03", "safe=inadequate@XXXX-03"],
    ),
    // "On this occasion" is not the visit of the sentence before; "are" may be the verb of another clause.
    (
        " date 2019-11-02 Alder Court care home in Selby was visited on 5 October. When the CQC inspected it in May 2016 it was rated inadequate. On this occasion the home was rated good for being safe.",
        &["overall=inadequate@2016-05", "safe=good@2019-10-05"],
    ),
    // Where a rating is from, and what a visit that rated nothing left as it was.
    (
        " date 2021-09-02 The CQC has told Alder Court care home in Selby to improve after an inspection in July. As the inspection was about one matter, no new ratings have been given. The home remains rated good overall, and for caring, from its previous inspection in May 2020. It also remains good for being effective.",
        &[
            "caring=good<good@2020-05",
            "effective=good<good",
            "overall=good<good@2020-05",
            "overall=not_rated@2021-07",
        ],
    ),
    (
        " date 2021-09-02 Alder Court care home in Selby was rated good for safe after an inspection in July. Its overall rating remains good, unchanged from the last inspection in May 2020.",
        &["overall=good<good@2021-07", "safe=good@2021-07"],
    ),
    // The sentence says which visit it tells of.
    (
        "4 May 2017\n\nWe inspected Alder Road Surgery in Selby on 28 January 2016 and rated it requires improvement overall.\n\nWe then carried out a further inspection on 1 September 2016. The practice remained at requires improvement overall.\n\nAt our 3 April 2017 inspection the practice was rated good overall.",
        &[
            "overall=requires_improvement@2016-01-28",
            "overall=requires_improvement<requires_improvement@2016-09-01",
            "overall=good<requires_improvement@2017-04-03",
        ],
    ),
    // What closes a paragraph of other things is told in passing.
    (
        " date 2017-06-10 Alder Road Surgery in Selby has been rated outstanding after an inspection in April.\n\nThe surgery looks after 9,000 patients. It was previously rated good, in 2014.\n\nInspectors saw that staff were kind, and gave the outstanding rating for being caring.",
        &[
            "caring=outstanding@2017-04",
            "overall=good@2014",
            "overall=outstanding<good@2017-04",
        ],
    ),
    // Two visits that came to one rating.
    (
        "Alder Court care home in Selby was rated inadequate after inspections in November 2018 and May 2019.",
        &["overall=inadequate@2018-11", "overall=inadequate<inadequate@2019-05"],
    ),
    // When it was told, and when the visits were.
    (
        " date 2019-11-02 Alder Court care home in Selby was rated inadequate after a visit on October 5 and 6. In February the home was told it required improvement, following visits in November 2018 and December 2018.",
        &[
            "overall=inadequate<requires_improvement@2019-10-05/2019-10-06",
            "overall=requires_improvement@2018-11/2018-12/2019-02",
        ],
    ),
    // The heading above a visit dates it, not the one at the top of the page.
    (
        "Elm Row Surgery\n\nInspection carried out on 14 June 2019\n\nDuring an inspection to make sure that the improvements required had been made\n\nReview carried out on 3 May 2018\n\nDuring an annual regulatory review\n\nWe reviewed what we know about Elm Row Surgery on 3 May 2018.\n\nInspection carried out on 8 August 2017\n\nDuring a routine inspection\n\nWe rated the practice as inadequate for being safe.",
        &["safe=inadequate@2017-08-08"],
    ),
    // "A result" is no home.
    (
        "In September 2016 inspectors had concerns about Elm Lodge, Selby. As a result the home was rated inadequate.\n\nThe latest inspection, in August 2017, found that this had changed. It is now rated good.",
        &["overall=good<inadequate@2017-08", "overall=inadequate@2016-09"],
    ),
    // The lines of an address are no headings of others.
    (
        "Elm Row Surgery\n\nElm Row Surgery, Selby, was last inspected on 2 May 2017.\n\nAddress:\nElm Row Surgery\n16a Mill Road\nSelby\nUnited Kingdom\nTelephone:\n01245 421205\n\nRatings:\n\nSafe: Good\nOverall: Good",
        &["overall=good@2017-05-02", "safe=good@2017-05-02"],
    ),
    // Carried over by a visit that rated nothing.
    (
        "Elm Row Surgery\n\nThis service is rated as Inadequate overall. (Previous inspection July 2020 – the overall rating of Good was carried over from an inspection that took place in May 2017.)\n\nThis inspection of Elm Row Surgery, on 7 December 2021, was announced.",
        &["overall=good<good@2017-05", "overall=inadequate<good@2021-12-07"],
    ),
    // The head of a profile rates what a visit to a part of the service left as it was.
    (
        "Elm Row Surgery\n\nOverall: Good read more about inspection ratings\n\nProvided and run by:\nDr Oake\n\nAll Inspections\n\n29 September 2020\n\nDuring an inspection looking at part of the service\n\nOn 19 November 2019 we carried out an announced inspection. At that inspection we rated the practice as good overall but requires improvement for providing effective services.\n\nOn 29 September 2020 we looked at effective. We have rated this practice as good for providing effective services.",
        &[
            "effective=good<requires_improvement@2020-09-29",
            "effective=requires_improvement@2019-11-19",
            "overall=good@2019-11-19",
        ],
    ),
    // A doctors' group that runs it, and its address, at the head of a profile.
    (
        "Elm Doctors\n\nOverall: Good read more about inspection ratings\n\nElm Row Medical Centre, Mill Lane, Selby\n\nProvided and run by:\nOake Country Medical Group\n\nAll Inspections\n\n14 May 2020\n\nDuring a routine inspection\n\nWe rated the practice as good for providing caring services.",
        &["caring=good@2020-05-14", "overall=good@2020-05-14"],
    ),
    // What a visit came upon stands before what it was rated.
    (
        "Elm Row Surgery in Selby\n\nOn 29 September 2020 we inspected the surgery. It is rated good.\n\nWe had inspected it on 19 November 2019. At that inspection we looked at safe and well-led. The surgery was in breach of two regulations. We rated it requires improvement for being safe.",
        &["overall=good@2020-09-29", "safe=requires_improvement@2019-11-19"],
    ),
    // A former rating in brackets is told on the way.
    (
        "Elm Row Surgery in Selby\n\n6 March 2019\n\nDuring a routine inspection\n\nThis practice is rated as Outstanding overall. (Previous rating October 2015 - Good)\n\nAre services safe? - Good",
        &[
            "overall=good@2015-10",
            "overall=outstanding<good@2019-03-06",
            "safe=good@2019-03-06",
        ],
    ),
    // A visit leads on to the next.
    (
        "Alder Road Surgery in Selby was inspected in May 2015, when it was rated inadequate, and on 3 March 2016, when it was rated good.",
        &["overall=inadequate@2015-05", "overall=good<inadequate@2016-03-03"],
    ),
    (
        "Alder Road Surgery in Selby was inspected in May 2015 and rated good, and again in June 2018 and rated inadequate.",
        &["overall=good@2015-05", "overall=inadequate<good@2018-06"],
    ),
    // The same rating at the visit before.
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated good by the CQC. It was last inspected in October 2019, when it was also good.",
        &["overall=good<good", "overall=good@2019-10"],
    ),
    // Told after it.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. When it was last inspected, in October 2019, it was rated inadequate. It was also rated inadequate for being safe at that time.",
        &[
            "overall=good<inadequate@2021-05",
            "overall=inadequate@2019-10",
            "safe=inadequate@2019-10",
        ],
    ),
    // Without a date it lives in `previous` alone.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. It had previously been rated inadequate.",
        &["overall=good<inadequate@2021-05"],
    ),
    // The pluperfect ends with its sentence.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was visited in May. It had been rated good in 2018. Inspectors rated it inadequate for safe.",
        &["overall=good@2018", "safe=inadequate@2021-05"],
    ),
    // Nor is it that of another clause, or of what somebody hears.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was visited by the CQC in May. Staff had cause to cheer when it was rated good.",
        &["overall=good@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was visited in May. Staff had a party when they learned that the CQC had rated it outstanding.",
        &["overall=outstanding@2021-05"],
    ),
    // A comparison in passing is no scene.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was visited in May and rated outstanding overall, as it was in 2016. Caring was rated outstanding.",
        &[
            "overall=outstanding<outstanding@2021-05",
            "overall=outstanding@2016",
            "caring=outstanding@2021-05",
        ],
    ),
    // Each entry of a page tells what its own rating was before.
    (
        "News from Alder Road Surgery\n\n4 May 2022\n\nThe CQC inspected Alder Road Surgery in April. It was rated good overall.\n\n2 November 2021\n\nThe CQC inspected Alder Road Surgery in September. It was rated requires improvement overall. Its previous rating was good.",
        &[
            "overall=good<requires_improvement@2022-04",
            "overall=requires_improvement<good@2021-09",
        ],
    ),
    // A visit that gave no rating is no home for ratings.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in January and rated inadequate overall. Inspectors returned in May. This visit was not rated. Alder Road Surgery was rated inadequate for safe.",
        &[
            "overall=inadequate@2021-01",
            "overall=not_rated@2021-05",
            "safe=inadequate@2021-01",
        ],
    ),
    // Without years the words and months tell the order.
    (
        "Alder Road Surgery in Selby was inspected in January and rated inadequate overall. But a second inspection, in September, found it had improved and rated it good overall.",
        &["overall=inadequate@XXXX-01", "overall=good<inadequate@XXXX-09"],
    ),
    // A report belongs to the visit before it.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and the report was published on 8 June. It was rated good overall. Its previous report, published in July 2019, rated it inadequate overall.",
        &[
            "overall=good<inadequate@2021-05-04/2021-06-08",
            "overall=inadequate/2019-07",
        ],
    ),
    // What a change tells.
    (
        " date 2021-06-10 Alder Road Surgery in Selby has gone from good to inadequate overall after an inspection in May. It was last rated in 2016.",
        &["overall=inadequate<good@2021-05"],
    ),
    // Steps counted from a former inspection.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate for safe and requires improvement for effective in October 2019. At the latest inspection, in May, safe went up one and effective did not change.",
        &[
            "safe=inadequate@2019-10",
            "effective=requires_improvement@2019-10",
            "safe=requires_improvement<inadequate@2021-05",
            "effective=requires_improvement<requires_improvement@2021-05",
        ],
    ),
    // Counted back from what is now.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall in May. Its overall rating went up one grade.",
        &["overall=good<requires_improvement@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. Our overall rating of this service stayed the same. We rated it as good.",
        &["overall=good<good@2021-05"],
    ),
    // The report of all is out, whoever was named last.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. It is the first in the town; Beck Lane Surgery was rated inadequate last year. The full report was published today.",
        &["overall=good@2021-05/2021-06-10", "overall=inadequate@2020"],
    ),
    // The date of a rating beside that of its visit is the report's.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was told that it required improvement in May 2021 after visits in February 2021.",
        &["overall=requires_improvement@2021-02/2021-05"],
    ),
    // What is said to have happened is news all the same.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. It had been good since 2018. Dr Orr said that inspectors had rated it inadequate overall.",
        &["overall=good@2018", "overall=inadequate<good@2021-05"],
    ),
    // A later visit that gave no rating is not what the text reports.
    (
        " date 2021-06-10 The Care Quality Commission has rated Alder Road Surgery in Selby inadequate following an inspection in March. In a second visit on 4 May inspectors saw that the notice had been met. The surgery was rated inadequate for safe.",
        &["overall=inadequate@2021-03", "safe=inadequate@2021-03"],
    ),
    // A visit without a rating leaves what was there, and its date is none of that.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. No new ratings were given. It remains rated good overall and for being safe.",
        &["overall=good<good", "overall=not_rated@2021-05", "safe=good<good"],
    ),
    // The first inspection is the newest where there is no other.
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated good overall in its first inspection since it opened last year. Inspectors called in May.",
        &["overall=good@2021-05"],
    ),
    // Another visit, of which no date is told, gave what is new.
    (
        " date 2021-06-10 Inspectors called at Alder Road Surgery in Selby in January. A follow-up visit has now seen it upgraded to good overall. Caring is rated good.",
        &["overall=good", "caring=good"],
    ),
    // What stays counts among the five, though it belongs to no visit told of.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was told it required improvement overall in May 2021, having been rated good before. It was still good for being caring and effective, but inadequate in the remaining three categories.",
        &[
            "overall=requires_improvement<good@2021-05",
            "effective=good<good",
            "caring=good<good",
            "safe=inadequate@2021-05",
            "responsive=inadequate@2021-05",
            "well_led=inadequate@2021-05",
        ],
    ),
    // The date of the visit that the new one is compared with is not its own.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate overall by the CQC, which said that care had got worse since it was last inspected in 2017. Inspectors called in March.",
        &["overall=inadequate@2021-03"],
    ),
    // Behind the practice that is named, one that is not.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall in May 2021. In addition, a clinic in the town has been rated inadequate.",
        &["overall=good@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate overall after a visit in March. Another visit took place in May and its findings will be published shortly. The surgery was rated inadequate for safe.",
        &["overall=inadequate@2021-03", "safe=inadequate@2021-03"],
    ),
    (
        " date 2021-06-10 Inspectors called at Alder Road Surgery in Selby in May to check on two notices. The notices were served after a visit in January 2021 when the surgery was rated inadequate. This inspection was not rated. The surgery remains rated inadequate.",
        &["overall=inadequate<inadequate@2021-01", "overall=not_rated@2021-05"],
    ),
    // "had serious concerns" tells of no time before.
    (
        " date 2021-06-10 Alder Road Surgery in Selby must improve. When we inspected it in May 2020 we had serious concerns and rated it as inadequate. It was rated inadequate for being safe. We carried out another inspection in May 2021. The surgery was rated good for being safe.",
        &[
            "overall=inadequate@2020-05",
            "safe=good<inadequate@2021-05",
            "safe=inadequate@2020-05",
        ],
    ),
    // Who runs a hospital is not what is rated.
    (
        " date 2021-06-10 CQC has rated maternity services at Alder General Hospital, run by Tees Hospitals NHS Trust, good, following a visit in May. The hospital is still rated inadequate.",
        &["overall=good@2021-05", "overall=inadequate<inadequate"],
    ),
    // Each date in its own clause.
    (
        " date 2021-06-10 Alder Road Surgery in Selby must improve. The inspection in May took place because the surgery had been rated good at its inspection in March 2018, and because of complaints. It was rated inadequate overall.",
        &["overall=good@2018-03", "overall=inadequate<good@2021-05"],
    ),
    (
        " date 2021-06-10 It is good news. Alder Road Surgery in Selby, formed when two surgeries merged in 2019, has been rated good overall following its first inspection, in May.",
        &["overall=good@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated outstanding overall in May 2021. Another Yorkshire surgery was rated good last month.",
        &["overall=outstanding@2021-05"],
    ),
    // What a visit to a core service leaves as it was has no date of its own.
    (
        " date 2021-06-10 Alder General Hospital in Selby was inspected in May. Maternity services were rated inadequate. The overall rating of the hospital remains good.",
        &["overall=good<good", "overall=inadequate@2021-05"],
    ),
    // Below the heading of a question the rating is that of the question; the date of publication is the report's.
    (
        "Alder Road Surgery\nInspection report\n\nDate of inspection visit: 4 May 2021\nDate of publication: 10 June 2021\n\nOverall rating for this service: Good\n\nIs the service safe?\nAt our last inspection, in March 2019, we rated this key question inadequate. At this inspection the rating has changed to good.",
        &[
            "overall=good@2021-05-04/2021-06-10",
            "safe=inadequate@2019-03",
            "safe=good<inadequate@2021-05-04/2021-06-10",
        ],
    ),
    // A heading gives the time in which several were seen, and no visit.
    (
        "Primary Care Committee\nWednesday 11 April 2018\n\nItem 9: CQC inspections, January to March 2018\n\n9.1 Alder Road Surgery, Selby. Inspected 6 February. Good overall, from requires improvement.",
        &["overall=good<requires_improvement@2018-02-06"],
    ),
    // One sentence tells of the reports on all that are listed below it.
    (
        "9 September 2019\n\nOur look at practices on which the CQC put out a report in August.\n\n• Alder Road Surgery, Selby: good, from inadequate.\n• Beck Lane Surgery, Goole: inadequate, from good.",
        &["overall=good<inadequate/2019-08", "overall=inadequate<good/2019-08"],
    ),
    // What the writer tells before somebody speaks.
    (
        " date 2021-06-10 Alder Road Surgery in Selby has slipped from good to inadequate – and the doctor in charge says: “We will put it right.”",
        &["overall=inadequate<good"],
    ),
    // Two surgeries seen in the same weeks.
    (
        "News\n\n5 February 2015\n\nThe quality of care is good at two practices in Selby, following inspections in October 2014.\n\nThe practices rated as Good are:\n\nAlder Row Surgery\nBeech Lane Surgery",
        &["overall=good@2014-10", "overall=good@2014-10"],
    ),
    // A visit to one service is told by the words around its date.
    (
        " date 2021-09-10 Alder General Hospital in Selby had two visits. Following the inspection in May 2021, maternity services dropped from good to inadequate. The emergency department was inspected in June 2021. Its overall rating has dropped from good to requires improvement.",
        &[
            "overall=inadequate<good@2021-05",
            "overall=requires_improvement<good@2021-06",
        ],
    ),
    // What stays from one inspection shares its date.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. The other areas were not looked at, so that responsive remains inadequate, while caring remains good from the inspection in November 2019.",
        &["caring=good<good@2019-11", "responsive=inadequate<inadequate@2019-11"],
    ),
    // One entry of a page tells of the visit, the next of its report.
    (
        "Alder Road Surgery\n\n2 February 2021\nInspectors were with us on 14 January. There is no report yet.\n\n11 March 2021\nThe report is out. It rates us good overall.",
        &["overall=good@2021-01-14"],
    ),
    // A paper of a meeting tells what was reported there.
    (
        "Health Scrutiny Committee\n4 May 2021\n\nMrs Orr reported that Alder Road Surgery, inspected in March, was rated good.\n\nCllr Hay said that he would call the car park inadequate.",
        &["overall=good@2021-03"],
    ),
    // A date in the cell of a table is its row's.
    (
        "Dashboard, 4 May 2021\n\nPractice\tInspected\tOverall\tSafe\tEffective\tCaring\tResponsive\tWell-led\nAlder Road Surgery\t4 March 2021\tGood\tGood\tGood\tGood\tGood\tGood\nBeck Lane Surgery\t9 March 2021\tInadequate\tGood\tGood\tGood\tGood\tGood",
        &[
            "caring=good@2021-03-04",
            "caring=good@2021-03-09",
            "effective=good@2021-03-04",
            "effective=good@2021-03-09",
            "overall=good@2021-03-04",
            "overall=inadequate@2021-03-09",
            "responsive=good@2021-03-04",
            "responsive=good@2021-03-09",
            "safe=good@2021-03-04",
            "safe=good@2021-03-09",
            "well_led=good@2021-03-04",
            "well_led=good@2021-03-09",
        ],
    ),
    // One rating after the other, each with its date.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good in 2017, inadequate in 2019 and, after a visit in May, good.",
        &[
            "overall=good@2017",
            "overall=good<inadequate@2021-05",
            "overall=inadequate<good@2019",
        ],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated inadequate after a visit in May. It was good in 2016.",
        &["overall=good@2016", "overall=inadequate<good@2021-05"],
    ),
    (
        " date 2021-06-10 Ratings of homes by the CQC are out.\n\nAlder Court, Selby: inadequate. The home was good in 2015.",
        &["overall=good@2015", "overall=inadequate<good"],
    ),
    // What came before special measures of years ago is no rating of now.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was placed in special measures in March 2016 after being rated inadequate. It was rated good after a visit in May.",
        &["overall=good<inadequate@2021-05"],
    ),
    (
        " date 2021-06-10 Alder General Hospital in Selby was visited in May. It was not rated as a result, so its 2019 rating of good remains.",
        &["overall=good@2019", "overall=not_rated@2021-05"],
    ),
    // The same rating, and when it was given before.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May and has again been rated outstanding, the same rating as awarded in 2017.",
        &["overall=outstanding<outstanding@2021-05", "overall=outstanding@2017"],
    ),
    // What is dated in one clause is not in the next.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate after a visit in April, and Beck Lane Surgery in Goole has been rated outstanding.",
        &["overall=inadequate@2021-04", "overall=outstanding"],
    ),
    // What a panel was told "had been" so is what is.
    (
        "Health Overview Panel\n4 May 2021\n\nMrs Orr informed members that Alder Road Surgery had been inspected in March and had been rated inadequate. It was good at its last inspection.",
        &["overall=inadequate<good@2021-03"],
    ),
    // Each in its own brackets.
    (
        " date 2021-06-10 The CQC has reported on Alder Road Surgery (inspected 10 January, rated good, previously inadequate) and Beck Lane Surgery (inspected 17 January, rated inadequate, previously good).",
        &[
            "overall=good<inadequate@2021-01-10",
            "overall=inadequate<good@2021-01-17",
        ],
    ),
    // A month of no known year is none of a year that a former visit has.
    (
        "Alder Road Surgery in Selby has been rated inadequate following an inspection in January. It had been rated good at its previous inspection in 2017.",
        &["overall=good@2017", "overall=inadequate<good@XXXX-01"],
    ),
    // Nothing about any rating changed.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. It was rated good overall and outstanding for being caring. All of its ratings are the same as they were before.",
        &["caring=outstanding<outstanding@2021-05", "overall=good<good@2021-05"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. It was rated inadequate for being safe, and good for being caring and responsive, just as before.",
        &[
            "caring=good<good@2021-05",
            "responsive=good<good@2021-05",
            "safe=inadequate@2021-05",
        ],
    ),
    // What was before a visit is none of its ratings.
    (
        " date 2021-06-10 Before the inspection in May Alder Road Surgery in Selby had been rated inadequate overall. It is now rated good.",
        &["overall=good<inadequate@2021-05"],
    ),
    // A former rating goes on over a "though".
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate overall and for being safe after a visit in May. Until then it had been rated good overall, though inadequate for being safe.",
        &["overall=inadequate<good@2021-05", "safe=inadequate<inadequate@2021-05"],
    ),
    // "That inspection" looks past other words.
    (
        " date 2021-06-10 Inspectors came to Alder Road Surgery in Selby on 4 March 2020. A report of that visit is on the website. At that inspection the surgery was rated inadequate for being safe. They came again in May 2021. Alder Road Surgery is now rated good for being safe.",
        &["safe=good<inadequate@2021-05", "safe=inadequate@2020-03-04"],
    ),
    (
        " date 2021-06-10 Inspectors were at Alder Road Surgery in Selby in May to see whether care had improved since June 2020, when they had rated the surgery inadequate. It is rated good.",
        &["overall=good<inadequate@2021-05", "overall=inadequate@2020-06"],
    ),
    // A planned visit has taken place, if it gave a rating.
    (
        " date 2021-06-10 A planned inspection in May found Alder Road Surgery in Selby to be good overall. The next is planned for June.",
        &["overall=good@2021-05"],
    ),
    // How the trust is led was looked at on other days than the wards.
    (
        " date 2021-06-10 CQC has rated Tees NHS Trust good. Inspectors visited Alder General Hospital in Selby in March and rated surgery good. A well-led review of the trust took place in May. The trust is rated outstanding for being well-led.",
        &[
            "overall=good@2021-03",
            "overall=good@2021-05",
            "well_led=outstanding@2021-05",
        ],
    ),
    // One subject goes on behind a date.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was outstanding at its last check-up, in May 2018, and was rated outstanding for being caring.",
        &["caring=outstanding@2018-05", "overall=outstanding@2018-05"],
    ),
    // A visit between that gave the questions their ratings parts the overall ones.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good in 2015. In March 2019 it was rated inadequate in all five areas. After a visit in May it is rated outstanding overall.",
        &[
            "caring=inadequate@2019-03",
            "effective=inadequate@2019-03",
            "overall=good@2015",
            "overall=outstanding@2021-05",
            "responsive=inadequate@2019-03",
            "safe=inadequate@2019-03",
            "well_led=inadequate@2019-03",
        ],
    ),
    // The label of a visit before leads its line, and what came later is told without a date.
    (
        "Alder Road Surgery\n\nOverall: Inadequate\n\nDate of inspection: 4 May 2021\n\nAlder Road Surgery in Selby was rated inadequate overall.\n\nPrevious inspection: May 2017. The surgery was rated good.",
        &["overall=good@2017-05", "overall=inadequate<good@2021-05-04"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate in March 2018. Months later it had been rated good. After a visit in May it is rated outstanding.",
        &["overall=inadequate@2018-03", "overall=outstanding<good@2021-05"],
    ),
    // A label over its date, and what is so now behind a date that leads.
    (
        "Alder Road Surgery\nCQC rating\nGood\nLast inspected\n12 May 2022\nReport published\n3 July 2022\nSafe\nInadequate",
        &["overall=good@2022-05-12", "safe=inadequate@2022-05-12"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby is rated good overall. In 2019, inspectors told it that it required improvement overall and was inadequate for leadership; leadership is now good as well.",
        &[
            "overall=good<requires_improvement",
            "overall=requires_improvement@2019",
            "well_led=good<inadequate",
            "well_led=inadequate@2019",
        ],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby, where 40 people work, was rated inadequate after a visit in May. The practice, outstanding in 2017, is sorry.",
        &["overall=inadequate<outstanding@2021-05", "overall=outstanding@2017"],
    ),
    // What is told apart from the rest need not be rated itself.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was visited in May. It fell short on being safe and on being well-led; the remainder were rated good.",
        &[
            "caring=good@2021-05",
            "effective=good@2021-05",
            "responsive=good@2021-05",
        ],
    ),
    // In a text without a date, what is told without one is the news.
    (
        "The CQC judged Alder Road Surgery, in Selby, to be good in 2017 but now considers it inadequate.",
        &["overall=good@2017", "overall=inadequate<good"],
    ),
    (
        "A surgery which was branded inadequate last year has turned things round.\n\nAlder Road Surgery in Selby is now rated good by the CQC.",
        &["overall=good<inadequate"],
    ),
    // The rest of an old scene is counted out from what it told.
    (
        "Alder Road Surgery in Selby is rated good for safe and for the other four areas by the CQC. In 2021 safe had been inadequate, while the remaining four were all requires improvement.",
        &[
            "caring=good<requires_improvement",
            "caring=requires_improvement@2021",
            "effective=good<requires_improvement",
            "effective=requires_improvement@2021",
            "responsive=good<requires_improvement",
            "responsive=requires_improvement@2021",
            "safe=good<inadequate",
            "safe=inadequate@2021",
            "well_led=good<requires_improvement",
            "well_led=requires_improvement@2021",
        ],
    ),
    // What a provider says of its own past, with the year.
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated inadequate by the CQC. A spokesman said: “We were rated good in 2016 and we can be good again.”",
        &["overall=good@2016", "overall=inadequate<good"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated inadequate. Ann Orr, the CQC’s head of inspection, said: “When we last came, in 2018, this was a good practice.”",
        &["overall=good@2018", "overall=inadequate<good"],
    ),
    // Two practices take turns with their dates.
    (
        " date 2021-06-10 Inspectors made visits to Alder Road Surgery in Selby on 4 and 5 May and to Beck Lane Surgery on 12 May. Alder Road Surgery was rated inadequate, and Beck Lane Surgery was rated good for being safe.",
        &["overall=inadequate@2021-05-04/2021-05-05", "safe=good@2021-05-12"],
    ),
    // Each core service has its own visit.
    (
        " date 2021-06-10 CQC has told Alder General Hospital in Selby to improve urgent and emergency care, following an inspection on 4 May. A maternity inspection took place there on 9 May. Urgent and emergency care was rated inadequate. Maternity was rated good.",
        &["overall=good@2021-05-09", "overall=inadequate@2021-05-04"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. Inspectors came to check on two notices issued after an inspection in June 2020. At that inspection it was rated inadequate for being safe. As this was a focused inspection, no new ratings were given.",
        &["overall=not_rated@2021-05", "safe=inadequate@2020-06"],
    ),
    // The first and the second of two visits.
    (
        " date 2021-06-10 Inspectors went to Alder Road Surgery in Selby in June 2020 and on 3 May 2021. At the first inspection it was rated inadequate for being safe. At the second it was rated good for being safe.",
        &["safe=good<inadequate@2021-05-03", "safe=inadequate@2020-06"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby has been rated good following an inspection in May. At its previous inspection it was rated inadequate. That inspection was carried out in June 2020.",
        &["overall=good<inadequate@2021-05", "overall=inadequate@2020-06"],
    ),
    // A later visit that only saw that the rating was not shown.
    (
        " date 2021-06-10 CQC inspected Alder Court in Selby, which is run by Elm Care Ltd, in March. The home was rated inadequate. When inspectors returned on 4 May they found that the rating was not on display.",
        &["overall=inadequate@2021-03"],
    ),
    // Days are counted from the visit told before.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and Beck Lane Surgery on 7 May. The former was rated 'inadequate'. The latter 'requires improvement'.",
        &[
            "overall=inadequate@2021-05-04",
            "overall=requires_improvement@2021-05-07",
        ],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and Beck Lane Surgery two days later. The former was rated inadequate, and the latter was rated good.",
        &["overall=good@2021-05-06", "overall=inadequate@2021-05-04"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and Beck Lane Surgery the following day. The former was rated inadequate, and the latter was rated good.",
        &["overall=good@2021-05-05", "overall=inadequate@2021-05-04"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and Beck Lane Surgery a week later. The former was rated inadequate, and the latter was rated good.",
        &["overall=good@2021-05-11", "overall=inadequate@2021-05-04"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and Beck Lane Surgery a fortnight later. The former was rated inadequate, and the latter was rated good.",
        &["overall=good@2021-05-18", "overall=inadequate@2021-05-04"],
    ),
    // What is left of two that merged.
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. It was formed when Beck Lane Surgery and Cow Street Surgery merged. The practice was rated inadequate for being safe.",
        &["overall=good@2021-05", "safe=inadequate@2021-05"],
    ),
    // Two hospitals of a trust with a visit each.
    (
        " date 2021-06-10 CQC has rated maternity services at two hospitals run by Tees NHS Trust. Inspectors were at Alder General Hospital on 4 May, and at Beck Hospital on 10 May. At Alder General Hospital maternity services were rated good. At Beck Hospital maternity services were rated inadequate.",
        &["overall=good@2021-05-04", "overall=inadequate@2021-05-10"],
    ),
    // Leadership had a visit of its own, though it is rated beside others.
    (
        " date 2021-06-10 Inspectors looked at the services of Tees NHS Trust in Selby in March. In May CQC also examined how it is managed: is the trust well led? The trust is rated good for being caring and well-led.",
        &["caring=good@2021-03", "well_led=good@2021-05"],
    ),
    // A later visit without a rating, told over some sentences.
    (
        " date 2021-06-10 Inspectors came to Alder Court Care Home in Selby in March. It has been rated inadequate for being safe. They made a further inspection on 4 May. The notice had been met. As that was all they came for, it did not result in a rating.",
        &["overall=not_rated@2021-05-04", "safe=inadequate@2021-03"],
    ),
    // A rating named only as what was before.
    (
        " date 2021-06-10 Alder Road Surgery in Selby is still rated inadequate after an inspection in March. In May 2020, following its first inadequate rating, a new partner joined.",
        &["overall=inadequate<inadequate@2021-03"],
    ),
    (
        " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate after an inspection in June 2020 and was one of the first practices in the county to be put in special measures. It has been rated good after an inspection in May.",
        &["overall=good<inadequate@2021-05", "overall=inadequate@2020-06"],
    ),
    (
        " date 2021-06-10 Maternity services at Alder General Hospital in Selby were rated inadequate after a visit in May. For the hospital as a whole the rating of good is not affected.",
        &["overall=good<good", "overall=inadequate@2021-05"],
    ),
    // The former rating behind a semicolon has the date told with it.
    (
        " date 2021-06-10 Inspectors spent four days at Tees NHS Trust in Selby in March 2021. Overall it has been rated good; when CQC last inspected in 2018 it was rated inadequate.",
        &["overall=good<inadequate@2021-03", "overall=inadequate@2018"],
    ),
    // The hospitals of the one trust share its visit.
    (
        " date 2021-06-10 Inspectors spent four days at Tees NHS Trust in March 2021. Tees NHS Trust is rated good. Three of its hospitals, Alder General Hospital, Beck Hospital and Crow Hill Hospital, were rated. Alder General Hospital and Beck Hospital were both rated inadequate, and Crow Hill Hospital was rated outstanding.",
        &[
            "overall=good@2021-03",
            "overall=inadequate@2021-03",
            "overall=inadequate@2021-03",
            "overall=outstanding@2021-03",
        ],
    ),
    // Each in a relative clause of its own.
    (
        " date 2021-06-10 CQC has rated two surgeries. Alder Road Surgery, which was inspected on 4 May, is rated inadequate and Beck Lane Surgery, which was inspected on 6 May, is rated good.",
        &["overall=good@2021-05-06", "overall=inadequate@2021-05-04"],
    ),
    // What led to a visit is not of it.
    (
        " date 2021-09-09 Inspectors from the CQC came to Alder Court care home in Selby in July after it was rated inadequate at the end of last year. It is now ranked as good.",
        &["overall=good<inadequate@2021-07", "overall=inadequate@2020"],
    ),
    (
        "Alder Court care home in Selby was visited by the CQC this month after an inspection in December found it wanting. It is now rated good.",
        &["overall=good"],
    ),
    (
        "The CQC has rated Alder Court care home in Selby. It was judged inadequate after an inspection last August. Now it is told that it requires improvement. It is also good for caring after a visit in January this year.",
        &[
            "caring=good@XXXX-01",
            "overall=inadequate",
            "overall=requires_improvement<inadequate@XXXX-01",
        ],
    ),
    // A visit to another service by its name, or in its paragraph, is none to this one.
    (
        " date 2021-05-09 Alder Court care home in Selby was rated inadequate by the CQC after a visit on 2 March.\n\nA second home, Beck Lodge, was rated requires improvement.",
        &["overall=inadequate@2021-03-02", "overall=requires_improvement"],
    ),
    // Of two Februaries the one that is told as past is another visit.
    (
        "The CQC praises Alder Hospital in Selby after an inspection in February. It followed up a previous inspection in February 2021, when the hospital was rated inadequate overall. Following this inspection, the overall rating has improved from inadequate to good.",
        &["overall=good<inadequate@XXXX-02", "overall=inadequate@2021-02"],
    ),
    // What a visit left as it was.
    (
        " date 2021-09-09 Alder Hospital in Selby was rated inadequate by the CQC after an inspection in July. Effective and caring were not inspected at this visit. Effective remains good and caring remains outstanding.",
        &[
            "caring=outstanding<outstanding",
            "effective=good<good",
            "overall=inadequate@2021-07",
        ],
    ),
    (
        " date 2021-09-09 Alder Surgery in Selby was visited by the CQC in July. It looked at safety alone, and found it good. The surgery remains rated good overall from its previous inspection.",
        &["overall=good<good", "safe=good@2021-07"],
    ),
    // Other dates.
    (
        " date 2021-06-10 Alder Road Surgery in Selby, which opened in 2012, was rated good overall by inspectors who called on 4 May. The manager, who joined in March, was delighted.",
        &["overall=good@2021-05-04"],
    ),
];

fn rows(reader: &Reader, text: &str) -> Vec<String> {
    let record = reader.read("case.txt", text, "0");
    let mut out: Vec<String> = record
        .ratings
        .iter()
        .map(|r| {
            let previous = r.previous.map(|p| format!("<{}", p.as_str())).unwrap_or_default();
            let inspected = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
            let published = r.published.map(|d| format!("/{d}")).unwrap_or_default();
            format!(
                "{}={}{previous}{inspected}{published}",
                r.question.as_str(),
                r.rating.as_str()
            )
        })
        .collect();
    out.sort_unstable();
    out
}

#[test]
fn a_visit_is_to_those_that_it_rated() {
    let text = " date 2021-06-10 Inspectors visited Alder NHS Trust in May. Maternity services at Alder General Hospital in Selby, which the trust runs, were rated inadequate. Surgery at the hospital was rated good.";
    let record = Reader::new().unwrap().read("case.txt", text, "0");
    let seen: Vec<String> = record
        .inspections
        .iter()
        .map(|i| {
            format!(
                "{} {}",
                i.practice,
                i.inspected.map_or(String::new(), |d| d.to_string())
            )
        })
        .collect();
    assert_eq!(seen, ["Alder General Hospital 2021-05"]);
}

#[test]
fn ratings_find_their_inspections() {
    let reader = Reader::new().unwrap();
    let mut wrong = Vec::new();
    for (text, want) in CASES {
        let mut want: Vec<String> = want.iter().map(|w| (*w).to_owned()).collect();
        want.sort_unstable();
        let got = rows(&reader, text);
        if got != want {
            wrong.push(format!("{text}\n   got  {got:?}\n   want {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
