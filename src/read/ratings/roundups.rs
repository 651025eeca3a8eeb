//! Texts on one of several, or on many at once: lists, minutes, company news, and the rows that each must give.

use super::examples::assert_rows;

/// Texts, and their rows as `practice|service|question=rating<previous`.
#[rustfmt::skip]
const CASES: &[(&str, &[&str])] = &[
    (
        "Harlow Court Care Home in Ripley has been rated good by the Care Quality Commission. Denby Lodge Care Home in Belper was rated inadequate.\n\nSafety at the Ripley home was good. The Belper home was inadequate for safe and well-led.",
        &[
            "Denby Lodge Care Home||overall=inadequate",
            "Denby Lodge Care Home||safe=inadequate",
            "Denby Lodge Care Home||well_led=inadequate",
            "Harlow Court Care Home||overall=good",
            "Harlow Court Care Home||safe=good",
        ],
    ),
    (
        "Harlow Infirmary in Ripley has been rated good by the Care Quality Commission. Denby Hospital in Belper requires improvement.\n\nSurgery at the Ripley hospital was good. In Belper, maternity was inadequate.",
        &[
            "Denby Hospital||overall=requires_improvement",
            "Denby Hospital|maternity|overall=inadequate",
            "Harlow Infirmary||overall=good",
            "Harlow Infirmary|surgery|overall=good",
        ],
    ),
    (
        "How homes in Devon fared\n\n1. Elm Court Care Home, Bideford: Good, last inspected on 4 March 2023.\n2. Moor Court Care Home, Okehampton: Inadequate, last inspected on 6 March 2023.\n3. An agency near Totnes. Rated as Outstanding, last inspected on 8 March 2023.",
        &[
            "Elm Court Care Home||overall=good",
            "Moor Court Care Home||overall=inadequate",
        ],
    ),
    (
        "Harlow Court in Ripley has been rated good by the Care Quality Commission after inspectors called in May 2021.\n\nIt was judged to be inadequate yet again for safety, and marked good one more time for being effective.",
        &[
            "Harlow Court||effective=good<good",
            "Harlow Court||overall=good",
            "Harlow Court||safe=inadequate<inadequate",
        ],
    ),
    (
        "Penn Street Surgery in Ripley has been rated inadequate by the Care Quality Commission.\n\nThe practice forfeited its good rating because letters lay unread.",
        &[
            "Penn Street Surgery||overall=inadequate<good",
        ],
    ),
    (
        "Penn Street Surgery in Ripley has been rated inadequate by the Care Quality Commission.\n\nAnother of the group's surgeries, Denby Dale, was awarded a good rating in March.",
        &[
            "Penn Street Surgery||overall=inadequate",
        ],
    ),
    (
        "Penn Street Surgery in Ripley has been rated inadequate by the Care Quality Commission.\n\nSeveral of the company's other practices were rated good last year.",
        &[
            "Penn Street Surgery||overall=inadequate",
        ],
    ),
    (
        "Harlow Court care home in Ripley has been rated inadequate by the Care Quality Commission.\n\nIts owners say they have until June to achieve a good rating for being safe.",
        &[
            "Harlow Court||overall=inadequate",
        ],
    ),
    (
        "Harlow Court care home in Ripley has been rated outstanding by the Care Quality Commission.\n\nIt is the only home in the town to achieve an outstanding rating for caring.",
        &[
            "Harlow Court||caring=outstanding",
            "Harlow Court||overall=outstanding",
        ],
    ),
    (
        "The Care Quality Commission has rated Harlow Court in Ripley good.\n\nIt joins the company's nine other homes in the county with good ratings, and two that are outstanding.",
        &[
            "Harlow Court||overall=good",
        ],
    ),
    (
        "Three nursing homes rated inadequate by CQC\n\nHarlow Court in Ripley, Denby Grange in Heanor and Oxley House Nursing Home in Belper have gone into special measures.\n\nHarlow Court was rated inadequate for being safe and well-led.",
        &[
            "Denby Grange||overall=inadequate",
            "Harlow Court||overall=inadequate",
            "Harlow Court||safe=inadequate",
            "Harlow Court||well_led=inadequate",
            "Oxley House Nursing Home||overall=inadequate",
        ],
    ),
    (
        "Five care homes downgraded to inadequate\n\nInspectors said standards in the county were falling.\n\nHarlow Court in Ripley was rated good for caring.",
        &[
            "Harlow Court||caring=good",
        ],
    ),
    (
        "New CQC ratings for the county have come out. 4 October 2023\n\nRatings were given to these care homes:\n• Beech Manor Care Home: Good, last inspected on August 4.\n• Larkfield: Requires improvement, last inspected on July 17.\n• Ember Rise: Good, report published on June 6.\n• Home Valley Carers: Outstanding, last inspected on August 3.",
        &[
            "Beech Manor Care Home||overall=good",
            "Ember Rise||overall=good",
            "Home Valley Carers||overall=outstanding",
            "Larkfield||overall=requires_improvement",
        ],
    ),
    (
        "Minutes\n\nThe committee looked at the latest inspections of the Care Quality Commission in the Borough.\n\nHomes judged ‘Requires Improvement’ overall (4)\n\n• Dalton Court and Elm Grange Care Home were each downgraded from a previous overall rating of ‘Good’.\n\n• Bright Lives – Mill Lane had remained in this category following a previous overall grading of ‘Requires Improvement’.\n\n• Oxley House had a breach in relation to good governance, which led to it being downgraded from its former rating of ‘Good’.",
        &[
            "Bright Lives – Mill Lane||overall=requires_improvement<requires_improvement",
            "Dalton Court||overall=requires_improvement<good",
            "Elm Grange Care Home||overall=requires_improvement<good",
            "Oxley House||overall=requires_improvement<good",
        ],
    ),
    (
        "Elm Grange Care Home in Selby was inspected by the Care Quality Commission.\n\nElm Grange Care Home had been lifted to ‘Good’ overall (but judged ‘Requires Improvement’ for ‘Safe’) from its previous ‘Inadequate’ rating in March 2022.",
        &[
            "Elm Grange Care Home||overall=good<inadequate",
            "Elm Grange Care Home||overall=inadequate",
            "Elm Grange Care Home||safe=requires_improvement",
        ],
    ),
    (
        "Fenland Hospitals NHS Trust was inspected by the Care Quality Commission in May 2022.\n\nOutpatients remain requires improvement overall but are now good for caring, and surgery, which includes the theatres and critical care, is inadequate again.",
        &[
            "Fenland Hospitals NHS Trust|outpatients|caring=good",
            "Fenland Hospitals NHS Trust|outpatients|overall=requires_improvement<requires_improvement",
            "Fenland Hospitals NHS Trust|surgery|overall=inadequate<inadequate",
        ],
    ),
    (
        "Elm Grange Care Home in Selby was inspected by the Care Quality Commission in May 2022, after an inspection in June 2021.\n\nSafe is inadequate, effective is good, as it was in June 2021, and caring requires improvement.",
        &[
            "Elm Grange Care Home||caring=requires_improvement",
            "Elm Grange Care Home||effective=good",
            "Elm Grange Care Home||effective=good<good",
            "Elm Grange Care Home||safe=inadequate",
        ],
    ),
    (
        "Fenland Hospitals NHS Trust board, 4 July 2022\n\nThe CQC came to Selby Hospital and Goole Hospital in May 2022.\n\nHospital\tCore service\tRating\nSelby Hospital\tMaternity\tGood\nGoole Hospital\tSurgery\tInadequate",
        &[
            "Goole Hospital|surgery|overall=inadequate",
            "Selby Hospital|maternity|overall=good",
        ],
    ),
    (
        "Elm Grange Care Home in Selby was inspected by the Care Quality Commission in May 2022.\n\nWell-led has lost its outstanding and is now good, and caring has surrendered its good and requires improvement.",
        &[
            "Elm Grange Care Home||caring=requires_improvement<good",
            "Elm Grange Care Home||well_led=good<outstanding",
        ],
    ),
    (
        "Elm Grange Care Home in Selby was inspected by the Care Quality Commission in May 2022.\n\nCaring and responsive are both stuck at 'requires improvement', while safe is rooted at 'inadequate'.",
        &[
            "Elm Grange Care Home||caring=requires_improvement<requires_improvement",
            "Elm Grange Care Home||responsive=requires_improvement<requires_improvement",
            "Elm Grange Care Home||safe=inadequate<inadequate",
        ],
    ),
    (
        "Elm Grange Care Home in Selby was rated good by the Care Quality Commission in May 2022.\n\nMembers then turned to the PAMMS visits. Elm Grange Care Home was judged to be ‘Excellent’ for safety and ‘Good’ overall.",
        &[
            "Elm Grange Care Home||overall=good",
        ],
    ),
    (
        "26 November 2019\n\nGP practice rated inadequate\n\nA GP practice has been rated inadequate by the Care Quality Commission (CQC).\n\nElm Surgery in Selby was inspected in October, when it was judged to be inadequate overall.",
        &[
            "Elm Surgery||overall=inadequate",
        ],
    ),
    (
        "Elm House in Selby was rated good by the Care Quality Commission in May 2023.\n\n4. Parking\n\nStill inadequate. Jo to chase the landlord.",
        &[
            "Elm House||overall=good",
        ],
    ),
    (
        "Elm Court in Selby was rated inadequate by the Care Quality Commission in May 2023.\n\nThe company was given three years to become outstanding at being caring.",
        &[
            "Elm Court||overall=inadequate",
        ],
    ),
    (
        "Oakley Hospital and Treatment Centre in Selby was inspected by the CQC in May 2023. It was rated good overall, and caring was outstanding.",
        &[
            "Oakley Hospital and Treatment Centre||caring=outstanding",
            "Oakley Hospital and Treatment Centre||overall=good",
        ],
    ),
    (
        "Elm Beck and Moor Lane Court, care homes that are both run by Alder Ltd, were inspected by the CQC in May 2023. Both were rated inadequate.",
        &[
            "Elm Beck||overall=inadequate",
            "Moor Lane Court||overall=inadequate",
        ],
    ),
    (
        "Mill Row Supported Living, Selby\n\nA CQC inspector came on 14 and 15 September 2021.\n\nIs it safe?\n\nGood\n\nThe same as last time\n\nIs it caring?\n\nOutstanding\n\nNo change.\n\nIs it well-led?\n\nThis dropped from Good to Inadequate\n\nStaff could not find the manager.",
        &[
            "Mill Row Supported Living||caring=outstanding<outstanding",
            "Mill Row Supported Living||safe=good<good",
            "Mill Row Supported Living||well_led=inadequate<good",
        ],
    ),
    (
        "Wealden Hospitals NHS Trust board paper, 31 July 2025\n\nThe CQC came to Marine View Hospital, Bexhill, in March 2025.\n\nMaternity at Marine View was inspected against two key questions only, safe and well-led, rated good and outstanding in that order.",
        &[
            "Marine View Hospital|maternity|safe=good",
            "Marine View Hospital|maternity|well_led=outstanding",
        ],
    ),
    (
        "Patient Group Minutes 20th June 2022\n\nPresent:\nJo Marsh Chair (JM)\nTessa Bloom Beechside Hub Director (TB)\nBea Coles Practice Nurse (BC)\n\nBeechside Surgery was rated “inadequate” by the CQC in September 2021.",
        &[
            "Beechside Surgery||overall=inadequate",
        ],
    ),
    (
        "26 November 2019\n\nElm Surgery in Selby has been rated good.\n\nThe surgery was inspected by a team of inspectors in October when it was found to be good overall.",
        &[
            "Elm Surgery||overall=good",
        ],
    ),
    (
        "Elm Surgery in Selby was rated good by the CQC in May 2019.\n\n5. Heating\n\nStill inadequate. A plumber is coming.",
        &[
            "Elm Surgery||overall=good",
        ],
    ),
    (
        "Elmwood Hospital in Selby was rated good by the CQC in May 2019.\n\nEffective was looked at in outpatients, but inspectors do not give a rating for it there.",
        &[
            "Elmwood Hospital|outpatients|effective=not_rated",
            "Elmwood Hospital||overall=good",
        ],
    ),
    (
        "Elm House in Selby was inspected by the CQC in May 2023.\n\nIt was rated good overall, and caring was rated outstanding.",
        &[
            "Elm House||caring=outstanding",
            "Elm House||overall=good",
        ],
    ),
    (
        "Elm House in Selby was inspected by the CQC in May 2023.\n\nInspectors marked it requires improvement overall and safe was judged to be inadequate.",
        &[
            "Elm House||overall=requires_improvement",
            "Elm House||safe=inadequate",
        ],
    ),
    (
        "Elm House in Selby was inspected by the CQC in May 2023.\n\nIt was given 'good' overall, and well-led is 'outstanding'.",
        &[
            "Elm House||overall=good",
            "Elm House||well_led=outstanding",
        ],
    ),
    (
        "Elm House in Selby was inspected by the CQC in May 2023.\n\nIt was rated good overall, and for caring and safe, while well-led was inadequate.",
        &[
            "Elm House||caring=good",
            "Elm House||overall=good",
            "Elm House||safe=good",
            "Elm House||well_led=inadequate",
        ],
    ),
    (
        "New reports on surgeries in Kent\n\nThe Care Quality Commission has published 30 reports on surgeries. Of the surgeries inspected 24 were found good, three outstanding, two requires improvement and one inadequate.\n\nGood\n\n- Alder Row Surgery, Deal: NHS Vale of York CCG\n- Dr Oake and Partners (also known as The Quays), Hythe: NHS Vale of York CCG\n\nInadequate\n\n- Penn Street Surgery, Ripley: NHS Vale of York CCG\n\nN/A*\n\n- Crow Hill Surgery, Deal: NHS Vale of York CCG\n\n* No rating was due.\n\nAlder Row Surgery was inspected in May 2016. Its phones are answered.",
        &[
            "Alder Row Surgery||overall=good",
            "Crow Hill Surgery||overall=not_rated",
            "Dr Oake and Partners||overall=good",
            "Penn Street Surgery||overall=inadequate",
        ],
    ),
    (
        "Which homes near Ripley must improve?\n\n1 . Harlow Court, Ripley\nThe CQC rated Harlow Court as requires improvement in May. There were too few staff on the day that inspectors called, and doors were locked.\n\n2 . Larkmead, Denby\nIn the latest report, from September 2023, it went from inadequate to requires improvement. Inspectors said that all plans had been rewritten by then.\n\n3 . Oakmead Lodge, Ripley\nThe home was rated inadequate after a visit by inspectors in June 2023, who found a locked door and an empty kitchen on the top floor.",
        &[
            "Harlow Court||overall=requires_improvement",
            "Larkmead||overall=requires_improvement<inadequate",
            "Oakmead Lodge||overall=inadequate",
        ],
    ),
    (
        "Alder Row Surgery in Deal was inspected by the CQC in May 2021 and rated good.\n\nA customer of ours, a nursing home in Surrey, was rated inadequate last year.\n\nOne agency that we advise went from inadequate to good.",
        &["Alder Row Surgery||overall=good"],
    ),
    (
        "Oakvale Hospital Quality Report Date of inspection visit: 4 May 2015 Ratings Overall rating for this hospital Good Surgery Good Medical care Requires improvement\n\nOakvale Hospital has two wards.",
        &[
            "Oakvale Hospital||overall=good",
            "Oakvale Hospital|medical care|overall=requires_improvement",
            "Oakvale Hospital|surgery|overall=good",
        ],
    ),
    (
        "Formerly good, Larkmead Lodge care home in Hull fell one grade following a visit on 6 May 2021 by the CQC.",
        &["Larkmead Lodge||overall=requires_improvement<good"],
    ),
    // As many as are counted.
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nTwo other care homes in the town are also rated inadequate – Elder Heights, which cares for up to 120 residents and is run by Oake Care, and Weir Lodge, which cares for 36.",
        &["Elder Heights||overall=inadequate", "Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nTwo other homes were rated inadequate: Elder Heights, in Goole, and Weir Lodge, in Hull.",
        &["Elder Heights||overall=inadequate", "Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nTwo more care homes in the area have been rated inadequate, Elder Heights and Weir Lodge.",
        &["Elder Heights||overall=inadequate", "Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nThe other two homes to be rated inadequate are Elder Heights and Weir Lodge.",
        &["Elder Heights||overall=inadequate", "Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nThere are two other homes rated inadequate – Elder Heights, run by Oake Care, and Weir Lodge, run by Ash Care.",
        &["Elder Heights||overall=inadequate", "Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "The Nook, a hospice in Selby, has been rated outstanding by the CQC.\n\nThe charity's other hospices, The Larches in York and Milburn House in Leeds, have achieved the same status.",
        &["Larches||overall=outstanding", "Milburn House||overall=outstanding", "Nook||overall=outstanding"],
    ),
    (
        "All three hospices - The Nook, The Larches and Milburn House - have been rated outstanding by the CQC.",
        &["Larches||overall=outstanding", "Milburn House||overall=outstanding", "Nook||overall=outstanding"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nTwo other care homes in Selby are also rated inadequate.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "Maple Court and Weir Lodge, care homes in Selby, were closed after inspections by the CQC.\n\nInspectors rated each of these homes as inadequate.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Maple Court and Weir Lodge, care homes in Selby, were closed after inspections by the CQC.\n\nThe homes were each rated inadequate.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    // Numbered entries with their addresses.
    (
        "Care homes in Selby that were told to improve by the CQC\n\n1. Thornwick Court\n\nMill Lane, Selby YO8 1AA. Rated inadequate. Last inspected November 9, 2022\n\n2. Elderflower\n\nThe Green, Brayton YO8 2BB. Requires Improvement - inspected 2 March 2022\n\n3. Monks House Care Residence\n\nAbbey Walk, Selby YO8 3CC. Rated good. Last inspected July 4, 2022",
        &["Elderflower||overall=requires_improvement", "Monks House Care Residence||overall=good", "Thornwick Court||overall=inadequate"],
    ),
    (
        "Selby care homes\n\n1. Larkmead: the view from there\n\nThe CQC inspects homes.\n\n2. Oddfellows\n\nRated inadequate by the CQC.\n\n3. Elm Lodge Care Home\n\nRated good by the CQC.",
        &["Elm Lodge Care Home||overall=good"],
    ),
    // The road of the one in hand.
    (
        "A report of the CQC found that safety standards at The Vickers Residential Home in Goole have slipped.\n\nSafety at the Thurlby Road home has now been branded inadequate.",
        &["Vickers Residential Home||safe=inadequate"],
    ),
    // The caption above a numbered name, told again below it, is of that one.
    (
        "Care homes in Selby that were told to improve by the CQC\n\n1. Thornwick Court\n\nMill Lane, Selby YO8 1AA. Rated inadequate. Last inspected November 9, 2022 Photo: UGC\n\nThe Green, Brayton YO8 2BB. Requires Improvement - inspected 2 March 2022\n\n2. Elderflower House\n\nThe Green, Brayton YO8 2BB. Requires Improvement - inspected 2 March 2022 Photo: UGC\n\nAbbey Walk, Selby YO8 3CC. Rated good. Last inspected July 4, 2022\n\n3. Monks House\n\nAbbey Walk, Selby YO8 3CC. Rated good. Last inspected July 4, 2022 Photo: UGC",
        &["Elderflower House||overall=requires_improvement", "Monks House||overall=good", "Thornwick Court||overall=inadequate"],
    ),
];

#[test]
fn lists_and_neighbours_give_their_rows_and_no_others() {
    assert_rows(CASES, |_, r| {
        let from = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
        let service = r.service.as_deref().unwrap_or("");
        format!("{}|{service}|{}={}{from}", r.practice, r.question, r.rating)
    });
}
