//! Texts in whose layout ratings stand, and the rows that each must give.

use super::examples::assert_rows;

/// A text, and for each row its practice (where there are several), service, question, rating and former rating.
const LAYOUTS: &[(&str, &[&str])] = &[
    // Questions and answers on lines.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nIs it safe?\nGood\nIs it effective?\nRequires improvement\n\nOverall\nGood",
        &["safe good", "effective requires_improvement", "overall good"],
    ),
    // What it was before, by year.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nIs it safe?\nGood\n2018: Requires improvement\n\nIs it caring?\nOutstanding\n2018: Good",
        &[
            "safe good<requires_improvement",
            "safe requires_improvement",
            "caring outstanding<good",
            "caring good",
        ],
    ),
    // What it was before, by year in brackets.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Good (2018: Requires improvement)\nCaring: Outstanding (Good in 2018)\nWell-led: Inadequate (was Good, 2018)",
        &[
            "safe good<requires_improvement",
            "safe requires_improvement",
            "caring outstanding<good",
            "caring good",
            "well_led inadequate<good",
            "well_led good",
        ],
    ),
    // What it was before, by word.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe\nGood\nPreviously: Inadequate\n\nCaring\nGood\nLast time: Good",
        &["safe good<inadequate", "caring good<good"],
    ),
    // Label and value on one line.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Good\nEffective: Requires Improvement\nWell led: Inadequate\nOverall: Requires Improvement",
        &[
            "safe good",
            "effective requires_improvement",
            "well_led inadequate",
            "overall requires_improvement",
        ],
    ),
    // A list in one sentence.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nRatings: safe - good; effective - good; caring - outstanding; responsive - good; well-led - inadequate.",
        &[
            "safe good",
            "effective good",
            "caring outstanding",
            "responsive good",
            "well_led inadequate",
        ],
    ),
    // Flattened to one line.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Good Effective: Good Caring: Outstanding Responsive: Good Well-led: Inadequate",
        &[
            "safe good",
            "effective good",
            "caring outstanding",
            "responsive good",
            "well_led inadequate",
        ],
    ),
    // Parted by bars.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Good | Effective: Good | Caring: Outstanding | Overall: Good",
        &["safe good", "effective good", "caring outstanding", "overall good"],
    ),
    // A flattened table: a cell a line.
    (
        "The CQC published reports on Alder Road Surgery and Beck Lane Surgery on 3 May 2021.\n\nPractice\nRating\nDate\n\nAlder Road Surgery\nGood\n3 March\n\nBeck Lane Surgery\nInadequate\n4 March",
        &[
            "Alder Road Surgery overall good",
            "Beck Lane Surgery overall inadequate",
        ],
    ),
    // Names below their rating.
    (
        "The CQC published reports on surgeries on 3 May 2021.\n\nGood\n\nAlder Road Surgery (Selby)\nCrow Hill Surgery (Hull)\n\nInadequate\n\nBeck Lane Surgery, Goole",
        &[
            "Alder Road Surgery overall good",
            "Crow Hill Surgery overall good",
            "Beck Lane Surgery overall inadequate",
        ],
    ),
    // Bullets below a sentence.
    (
        "The CQC published reports on Alder Road Surgery, Crow Hill Surgery and Beck Lane Surgery on 3 May 2021.\n\nThe two practices rated as Good are:\n\n• Alder Road Surgery in Selby\n• Crow Hill Surgery in Hull\n\nInadequate practices include:\n\n• Beck Lane Surgery in Goole",
        &[
            "Alder Road Surgery overall good",
            "Crow Hill Surgery overall good",
            "Beck Lane Surgery overall inadequate",
        ],
    ),
    (
        "The CQC published reports on surgeries on 3 May 2021.\n\nGP practices rated Good:\n\n• Alder Road Surgery (Selby)\n• Dr Amir Orr, Hull\n\nThe following practice has been rated Inadequate:\n\n• Beck Lane Surgery (Goole)",
        &[
            "Alder Road Surgery overall good",
            "Dr Amir Orr overall good",
            "Beck Lane Surgery overall inadequate",
        ],
    ),
    (
        "The CQC published reports on surgeries on 3 May 2021, and put Crow Hill Surgery in special measures.\n\nThe practice rated Outstanding is:\n- Alder Road Surgery, Selby\n\nInadequate\n- Crow Hill Surgery, Hull",
        &[
            "Alder Road Surgery overall outstanding",
            "Crow Hill Surgery overall inadequate",
        ],
    ),
    // Marks explained in notes.
    (
        "The CQC published reports on surgeries on 3 May 2021.\n\nGood\n\nAlder Road Surgery* (Selby)\nCrow Hill Surgery** (Hull)\nDene Road Surgery (Hull)\n\nInadequate\n\nBeck Lane Surgery† (Goole)\n\nNotes\n\n* Up from Requires Improvement.\n\n** Inadequate at its last inspection.\n\n† Previously rated Good.",
        &[
            "Alder Road Surgery overall good<requires_improvement",
            "Crow Hill Surgery overall good<inadequate",
            "Dene Road Surgery overall good",
            "Beck Lane Surgery overall inadequate<good",
        ],
    ),
    // A table of questions.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\n\tSafe\tEffective\tCaring\tResponsive\tWell-led\tOverall\nAlder Road Surgery\tGood\tGood\tOutstanding\tGood\tInadequate\tGood",
        &[
            "safe good",
            "effective good",
            "caring outstanding",
            "responsive good",
            "well_led inadequate",
            "overall good",
        ],
    ),
    // A table of former and new ratings.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nQuestion\tPrevious rating\tNew rating\nSafe\tInadequate\tGood\nCaring\tGood\tGood\nOverall\tInadequate\tGood",
        &["safe good<inadequate", "caring good<good", "overall good<inadequate"],
    ),
    // A table of years.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\n\t2018\t2021\nSafe\tInadequate\tGood\nCaring\tGood\tOutstanding",
        &[
            "safe good<inadequate",
            "safe inadequate",
            "caring outstanding<good",
            "caring good",
        ],
    ),
    // A table of months, and of the whole beside its former rating.
    (
        "Alder Hospital in Selby was inspected in May 2021 and in March 2018.\n\nService\tMarch 2018\tMay 2021\nSurgery\tInadequate\tGood",
        &["surgery|overall good<inadequate", "surgery|overall inadequate"],
    ),
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nPractice\tSafe\tEffective\tCaring\tResponsive\tWell-led\tOverall\tPrevious overall\nAlder Road Surgery\tGood\tGood\tGood\tGood\tInadequate\tGood\tInadequate",
        &[
            "safe good",
            "effective good",
            "caring good",
            "responsive good",
            "well_led inadequate",
            "overall good<inadequate",
        ],
    ),
    // The badge of the regulator on the page of a home.
    (
        "Alder Court Nursing Home, Selby\nCQC overall rating\nGood\n3 May 2021",
        &["overall good"],
    ),
    // A table with the question in a cell of its own, below a title that names the service.
    (
        "Alder Hospital in Selby and Birch Hospital in Goole were inspected in May 2021.\n\nSite\tKey question\tPrevious rating\tNew rating\nAlder Hospital\tSafe\tGood\tInadequate\nAlder Hospital\tOverall\tGood\tInadequate\nBirch Hospital\tWell-led\tInadequate\tGood",
        &[
            "Alder Hospital safe inadequate<good",
            "Alder Hospital overall inadequate<good",
            "Birch Hospital well_led good<inadequate",
        ],
    ),
    (
        "Alder Hospital in Selby and Birch Hospital in Goole were inspected in May 2021.\n\nTable 2: ratings of surgery at both hospitals\n\nHospital\tDomain\tRating\nAlder Hospital\tSafe\tGood\nBirch Hospital\tSafe\tInadequate",
        &[
            "Alder Hospital surgery|safe good",
            "Birch Hospital surgery|safe inadequate",
        ],
    ),
    // A table of practices.
    (
        "The CQC published reports on Alder Road Surgery in Selby and Beck Lane Surgery in Goole on 3 May 2021.\n\nPractice\tRating\tPrevious rating\nAlder Road Surgery\tGood\tInadequate\nBeck Lane Surgery\tInadequate\tGood",
        &[
            "Alder Road Surgery overall good<inadequate",
            "Beck Lane Surgery overall inadequate<good",
        ],
    ),
    // A table with other columns.
    (
        "The CQC published reports on Alder Road Surgery in Selby and Beck Lane Surgery in Goole on 3 May 2021.\n\nPractice\tTown\tRating\nAlder Road Surgery\tSelby\tGood\nBeck Lane Surgery\tGoole\tInadequate",
        &[
            "Alder Road Surgery overall good",
            "Beck Lane Surgery overall inadequate",
        ],
    ),
    // The scale explained, on one line each.
    (
        "Alder Road Surgery in Selby was rated good overall.\n\nOutstanding: the service is performing exceptionally well.\nGood: the service is performing well.\nRequires improvement: the service is not performing as well as it should.\nInadequate: the service is performing badly.",
        &["overall good"],
    ),
    // The scale explained below headings.
    (
        "Alder Road Surgery in Selby was rated good overall.\n\nWhat the ratings mean\n\nOutstanding\nThe service is performing exceptionally well.\n\nInadequate\nThe service is performing badly.",
        &["overall good"],
    ),
    // The scale explained in bullets.
    (
        "What do the ratings mean?\n\n• Outstanding – exceptional\n• Good – doing well\n• Requires improvement – could do better\n• Inadequate – badly run\n\nAlder Road Surgery in Selby is rated good.",
        &["overall good"],
    ),
    // Services and their ratings.
    (
        "Alder Hospital in Selby was inspected on 3 May 2021.\n\nUrgent and emergency services\n\nRequires improvement\n\nSurgery\n\nGood\n\nMaternity\n\nOutstanding\n\nOverall rating for this hospital\n\nGood",
        &[
            "urgent and emergency services|overall requires_improvement",
            "surgery|overall good",
            "maternity|overall outstanding",
            "overall good",
        ],
    ),
    // Services with their questions.
    (
        "Alder Hospital in Selby was inspected on 3 May 2021.\n\nSurgery\n\nSafe\nGood\n\nCaring\nOutstanding\n\nOverall\nGood\n\nMaternity\n\nSafe\nInadequate",
        &[
            "surgery|safe good",
            "surgery|caring outstanding",
            "surgery|overall good",
            "maternity|safe inadequate",
        ],
    ),
    // Services on one line each.
    (
        "Alder Hospital in Selby was inspected on 3 May 2021. Its ratings are:\n\nOverall: Good\nSurgery: Good\nMaternity - Outstanding\nEnd of life care (Requires improvement)",
        &[
            "overall good",
            "surgery|overall good",
            "maternity|overall outstanding",
            "end of life care|overall requires_improvement",
        ],
    ),
    // Population groups.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021. The population groups were rated as:\n\nOlder people - Good\nPeople with long-term conditions – Good\nFamilies, children and young people - Outstanding\nWorking age people (including those recently retired and students): Good\nPeople whose circumstances may make them vulnerable - Inadequate\nPeople experiencing poor mental health (including people with dementia) - Good",
        &[
            "older people|overall good",
            "people with long-term conditions|overall good",
            "families, children and young people|overall outstanding",
            "working age people (including those recently retired and students)|overall good",
            "people whose circumstances may make them vulnerable|overall inadequate",
            "people experiencing poor mental health (including people with dementia)|overall good",
        ],
    ),
    // Groups and questions listed below the rating that they share.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021. Its care for these patient groups was all rated inadequate:\n\n• older people\n• people with long-term conditions\n• people who live with a mental illness (dementia included)\n\nPatients waited for weeks.",
        &[
            "older people|overall inadequate",
            "people with long-term conditions|overall inadequate",
            "people who live with a mental illness (dementia included)|overall inadequate",
        ],
    ),
    (
        "Alder Court care home in Selby was inspected on 3 May 2021. It was found to be inadequate in these areas:\n- Safe\n- Well-led\n\nThese areas were rated good:\n- Effective\n- Caring",
        &[
            "safe inadequate",
            "well_led inadequate",
            "effective good",
            "caring good",
        ],
    ),
    // What has a verb of its own is told of a group, and rates none; nor does a rating told in passing.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021. It was rated inadequate because:\n- older people were left without their medicines\n- vulnerable people had no named doctor",
        &["overall inadequate"],
    ),
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021. The surgery, which was rated good, has clinics for these groups:\n- older people\n- vulnerable people",
        &["overall good"],
    ),
    // A profile page.
    (
        "• Doctor/GP\n\nAlder Road Surgery\n\nOverall: Good read more about inspection ratings\n\n3 May 2021\n\nDuring a routine inspection\n\nOverall, the practice is rated as Good.\n\nAre services safe? – Good\nAre services caring? - Requires improvement.",
        &["overall good", "safe good", "caring requires_improvement"],
    ),
    // Former ratings in brackets.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Good (previously Inadequate)\nCaring - Good (was Outstanding)\nEffective: Good (no change)\nOverall: Good (up from Requires improvement)",
        &[
            "safe good<inadequate",
            "caring good<outstanding",
            "effective good<good",
            "overall good<requires_improvement",
        ],
    ),
    // Arrows.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe: Inadequate → Good\nCaring: Good > Outstanding",
        &["safe good<inadequate", "caring outstanding<good"],
    ),
    // Report pages with dots.
    (
        "Castle House in Selby was inspected on 3 May 2021.\n\nIs the service safe?\nRequires Improvement ●\nThe service was not always safe.\n\nIs the service caring?\nGood ●\nThe service was caring.",
        &["safe requires_improvement", "caring good"],
    ),
    // Names with dash, colon or bracket.
    (
        "The CQC published reports on homes on 3 May 2021.\n\nElm House, Goole – Good\nOak Lodge care home: Inadequate\nAsh Court Care Home (Requires improvement)",
        &[
            "Elm House overall good",
            "Oak Lodge overall inadequate",
            "Ash Court Care Home overall requires_improvement",
        ],
    ),
    // Practices in the head, a question in each row; a note says what was not looked at.
    (
        "Our homes and the CQC\n\n\tLarkmead\tQuayside\nTown\tDeal\tRipley\nDate of visit\t4 May 2021\t8 & 9 March 2019\nOverall rating\tGood\tOutstanding\nSafe\tGood\tInadequate\nCaring\tGood†\tOutstanding\nResponsive\tGood\tGood\n\n† Not inspected this time: the rating given in May 2018",
        &[
            "Larkmead caring good",
            "Larkmead overall good",
            "Larkmead responsive good",
            "Larkmead safe good",
            "Quayside caring outstanding",
            "Quayside overall outstanding",
            "Quayside responsive good",
            "Quayside safe inadequate",
        ],
    ),
    // One practice after the other, a cell on each line, a mark in place of what was carried forward.
    (
        "CQC outcomes since May\n\nPractice\nInspected\nOverall\nSafe\nCaring\nWell-led\n\nAlder Road Surgery, Deal\n11/01/2023\nRequires Improvement\nInadequate\nGood\nRI\n\nBeck Lane Surgery\n14/02/2023\nGood\nGood\n*\nGood\n\n* Not inspected; rating of Outstanding carried forward from 2017.",
        &[
            "Alder Road Surgery overall requires_improvement",
            "Alder Road Surgery safe inadequate",
            "Alder Road Surgery caring good",
            "Alder Road Surgery well_led requires_improvement",
            "Beck Lane Surgery overall good",
            "Beck Lane Surgery safe good",
            "Beck Lane Surgery caring outstanding",
            "Beck Lane Surgery well_led good",
        ],
    ),
    // A cell is missing.
    (
        "Ratings of our homes by the CQC\n\nHome\nOverall\nSafe\nCaring\nWell-led\n\nAlder Court Care Home\nGood\nGood\nOutstanding\n\nThe next inspection is due in May.",
        &[],
    ),
    // Columns parted by blanks: a head without a first cell, and the rating before in front of the rating now.
    (
        "Alder Road Surgery in Deal: how the CQC has rated us\n\n              Before                  Now\nSafe          Inadequate              Good\nCaring        Requires Improvement    Outstanding",
        &["caring outstanding<requires_improvement", "safe good<inadequate"],
    ),
    // The same with years.
    (
        "Alder Road Surgery in Deal: how the CQC has rated us\n\nQuestion      2018                    2021\nSafe          Inadequate              Good\nCaring        Good                    Good",
        &[
            "caring good",
            "caring good<good",
            "safe good<inadequate",
            "safe inadequate",
        ],
    ),
    // Sheets of core services, with what they are overall first or last; then the whole.
    (
        "Alder Hospital in Selby was inspected on 3 May 2021.\n\nMaternity\nOverall: Good\nSafe: Outstanding\n\nSurgery\nSafe: Inadequate\nOverall: Requires improvement\n\nOverall rating for this hospital: Good",
        &[
            "maternity|overall good",
            "maternity|safe outstanding",
            "overall good",
            "surgery|overall requires_improvement",
            "surgery|safe inadequate",
        ],
    ),
    (
        "Alder Hospital in Selby was inspected on 3 May 2021.\n\nMaternity\nOverall\tGood\nSafe\tOutstanding\n\nSurgery\nSafe\tInadequate\nOverall\tRequires improvement\n\nOverall rating for this hospital\tGood",
        &[
            "maternity|overall good",
            "maternity|safe outstanding",
            "overall good",
            "surgery|overall requires_improvement",
            "surgery|safe inadequate",
        ],
    ),
    (
        "Alder Hospital in Selby was inspected on 3 May 2021.\n\nMaternity\nOverall\nGood\nSafe\nOutstanding\n\nSurgery\nSafe\nInadequate\nOverall\nRequires improvement\n\nOverall rating for this hospital\nGood",
        &[
            "maternity|overall good",
            "maternity|safe outstanding",
            "overall good",
            "surgery|overall requires_improvement",
            "surgery|safe inadequate",
        ],
    ),
    // What leads from the label to the rating may be dots or an arrow.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nOverall ......... Good\nSafe ......... Inadequate\nEffective → Good\nCaring: Outstanding [was Good]",
        &[
            "caring outstanding<good",
            "effective good",
            "overall good",
            "safe inadequate",
        ],
    ),
    // The rating first, in rows and with labels in full.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nGood\tOverall rating\nInadequate\tAre services safe?\nGood\tKey question: Caring",
        &["caring good", "overall good", "safe inadequate"],
    ),
    // Columns two blanks apart.
    (
        "Alder Road Surgery in Deal: how the CQC has rated us\n\nQuestion  Before  After\nSafe  Inadequate  Good\nCaring  Requires Improvement  Outstanding",
        &["caring outstanding<requires_improvement", "safe good<inadequate"],
    ),
    // The labels first and then the ratings, a line each; where one is missing whose they are cannot be known.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nOverall\nSafe\nCaring\nGood\nInadequate\nOutstanding\n\nThe surgery has two doctors.",
        &["caring outstanding", "overall good", "safe inadequate"],
    ),
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nOverall\nSafe\nCaring\nGood\nInadequate\n\nThe surgery has two doctors.",
        &[],
    ),
    // A rating that says no more than that it is one, below its label.
    (
        "Alder Road Surgery in Selby was inspected on 3 May 2021.\n\nSafe\nRated good\nKey question: Caring\nRating: Outstanding",
        &["caring outstanding", "safe good"],
    ),
    // A sentence that is broken before its rating.
    (
        "Alder Road Surgery in Selby\n\nThe CQC has found the practice\n\nInadequate in 2016\n\nSee our page",
        &["overall inadequate"],
    ),
    (
        "Alder Road Surgery in Selby\n\nWe have been inspected by the CQC and rated\n\nOUTSTANDING\n\nThank you",
        &["overall outstanding"],
    ),
    (
        "Alder Road Surgery in Selby\n\nIn May the CQC found our surgery to be\n\nGood\n\nThank you",
        &["overall good"],
    ),
    (
        "Alder Road Surgery in Selby\n\nHow the CQC rated the practice\n\nGood to know",
        &[],
    ),
    // Years in the head are inspections of one service.
    (
        "Alder Road Surgery in Deal: how the CQC has rated us\n\n\t2018\t2021\nSafe\tInadequate\tGood\nCaring\tGood\tOutstanding\nWell-led\tGood\tGood",
        &[
            "caring good",
            "caring outstanding<good",
            "safe good<inadequate",
            "safe inadequate",
            "well_led good",
            "well_led good<good",
        ],
    ),
];

#[test]
fn layouts_give_their_rows() {
    assert_rows(LAYOUTS, |record, r| {
        let practice = if record.practices.len() > 1 {
            format!("{} ", r.practice)
        } else {
            String::new()
        };
        let service = r.service.as_ref().map(|s| format!("{s}|")).unwrap_or_default();
        let former = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
        format!("{practice}{service}{} {}{former}", r.question, r.rating)
    });
}
