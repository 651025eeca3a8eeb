//! Short news texts with all the ratings they tell: whose, for which service and question, and what it was before.

use super::examples::assert_rows;

/// Texts, and their rows as `practice|service|question=rating<previous`.
#[rustfmt::skip]
const CASES: &[(&str, &[&str])] = &[
    // "Overall" behind questions that are named sums them up.
    (
        "The CQC has rated Maple Court in Selby. It was rated good for being effective and caring overall.",
        &["Maple Court||caring=good", "Maple Court||effective=good"],
    ),
    (
        "The CQC has rated Maple Court in Selby. It was rated good for being effective, caring and overall.",
        &["Maple Court||caring=good", "Maple Court||effective=good", "Maple Court||overall=good"],
    ),
    // What another clause calls "those" or "ones" is of that clause.
    (
        "The CQC has rated Maple Court in Selby. Its ratings for safe and well-led are inadequate, and those for caring are good.",
        &["Maple Court||caring=good", "Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC has rated Maple Court in Selby. It was inadequate in the safe and well-led categories and good in the effective and caring ones.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||safe=inadequate",
            "Maple Court||well_led=inadequate",
        ],
    ),
    // Lines that list services: name, where it is, and the rating behind a mark.
    (
        "CQC ratings this month\n\n- Maple Court in Selby: Good\n- Larkmead in Goole: Inadequate\n- Dr Weir and Partners in York: Outstanding",
        &[
            "Dr Weir and Partners||overall=outstanding",
            "Larkmead||overall=inadequate",
            "Maple Court||overall=good",
        ],
    ),
    (
        "CQC ratings this month\n\nMaple Court Care Home, 12 Mill Road, Selby (Good)\nWeir Lane Surgery, Goole (Requires Improvement)",
        &["Maple Court Care Home||overall=good", "Weir Lane Surgery||overall=requires_improvement"],
    ),
    (
        "CQC ratings this month\n\nMaple Court | Selby | Good\nWeir Lane Surgery | Goole | Inadequate",
        &["Maple Court||overall=good", "Weir Lane Surgery||overall=inadequate"],
    ),
    (
        "CQC ratings this month\n\nMaple Court\tSelby\tGood\nWeir Lane Surgery\tGoole\tInadequate",
        &["Maple Court||overall=good", "Weir Lane Surgery||overall=inadequate"],
    ),
    (
        "CQC ratings this month\n\nMaple Court, Selby, rated Good\nLarkmead, Goole, rated Inadequate",
        &["Larkmead||overall=inadequate", "Maple Court||overall=good"],
    ),
    // Galleries rate each for its questions: a word or a road is a name there too.
    (
        "Homes and their ratings\n\n1 . Larkmead Ratings: Safe - good, effective - good, caring - outstanding.\n\n2 . Fisher Close Ratings: Safe - inadequate, effective - good, caring - good.",
        &[
            "Fisher Close||caring=good",
            "Fisher Close||effective=good",
            "Fisher Close||safe=inadequate",
            "Larkmead||caring=outstanding",
            "Larkmead||effective=good",
            "Larkmead||safe=good",
        ],
    ),
    // What heads the ratings of the one service of a page is the name of none.
    (
        "Maple Court in Selby was inspected by the CQC.\n\nResults: safe good, effective good, caring good.\n\nKey Questions: responsive inadequate, well-led inadequate, safe good.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=inadequate",
            "Maple Court||safe=good",
            "Maple Court||well_led=inadequate",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC.\n\nCurrent Ratings: safe good, effective good, caring good.\n\nFindings: responsive inadequate, well-led inadequate, safe good.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=inadequate",
            "Maple Court||safe=good",
            "Maple Court||well_led=inadequate",
        ],
    ),
    // One without a rating beside such lines, and the note on it.
    (
        "CQC publishes reports\n\n- Maple Court Care Home, Selby: Good\n- Weir Lane Surgery, Goole*\n\n*Focused inspection, not rated",
        &["Maple Court Care Home||overall=good", "Weir Lane Surgery||overall=not_rated"],
    ),
    // Lines that say who has the rating of the line above them, and how many do.
    (
        "CQC ratings this month\n\nRated Good:\n- Maple Court, Selby\n- Larkmead, Goole\n\nRated Inadequate:\n- Weir Lane Surgery, York",
        &["Larkmead||overall=good", "Maple Court||overall=good", "Weir Lane Surgery||overall=inadequate"],
    ),
    (
        "CQC ratings this month\n\nGood (2)\nMaple Court\nWeir Lane Surgery\n\nInadequate (1)\nOak Lodge Care Home",
        &["Maple Court||overall=good", "Oak Lodge Care Home||overall=inadequate", "Weir Lane Surgery||overall=good"],
    ),
    (
        "CQC ratings this month\n\nServices rated Good: Maple Court Care Home (Selby), Weir Lane Surgery (Goole)\n\nServices rated Inadequate: Oak Lodge Care Home (York)",
        &[
            "Maple Court Care Home||overall=good",
            "Oak Lodge Care Home||overall=inadequate",
            "Weir Lane Surgery||overall=good",
        ],
    ),
    // A blank line parts a rating from the name above it, or from the one below.
    (
        "CQC ratings this month\n\nRated Good\nMaple Court\nWeir Lane Surgery\n\nRated Inadequate\nOak Lodge Care Home",
        &["Maple Court||overall=good", "Oak Lodge Care Home||overall=inadequate", "Weir Lane Surgery||overall=good"],
    ),
    (
        "CQC ratings this month\n\nMaple Court Care Home\nRated Good\n\nOak Lodge Care Home\nRated Inadequate",
        &["Maple Court Care Home||overall=good", "Oak Lodge Care Home||overall=inadequate"],
    ),
    // A name, its town and its rating on three lines; names in bullets over their ratings.
    (
        "CQC ratings this month\n\nMaple Court Care Home\nSelby\nGood\n\nWeir Lane Surgery\nGoole\nInadequate",
        &["Maple Court Care Home||overall=good", "Weir Lane Surgery||overall=inadequate"],
    ),
    (
        "CQC ratings this month\n\n- Maple Court Care Home\nGood\n- Weir Lane Surgery\nInadequate",
        &["Maple Court Care Home||overall=good", "Weir Lane Surgery||overall=inadequate"],
    ),
    // What stands below is no service: it is of nobody above.
    (
        "Maple Court in Selby was inspected by the CQC in May.\n\nRated Good (2):\n- one thing\n- another thing",
        &[],
    ),
    (
        "Maple Court in Selby was inspected by the CQC in May.\n\nRated Good\n- Effective\n- Caring\n\nRated Inadequate\n- Safe",
        &["Maple Court||caring=good", "Maple Court||effective=good", "Maple Court||safe=inadequate"],
    ),
    // The one of a rating, and those of one, told beside their kind.
    (
        "Maple Court and Weir Lodge are homes in Selby. The CQC has seen them. The “inadequate” home – Maple Court in Mill Lane – was forced to close.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "The CQC has rated homes in Selby.\n\nThe two “good” homes were:\n- Maple Court in Mill Lane\n- Weir Lodge",
        &["Maple Court||overall=good", "Weir Lodge||overall=good"],
    ),
    (
        "The CQC has put out reports. Those included two for Kent, Maple Court in Deal and Weir Lodge.\n\nBoth homes were rated good.",
        &["Maple Court||overall=good", "Weir Lodge||overall=good"],
    ),
    // A question of a service of the trust, and who gives the services.
    (
        "Fenmarsh NHS Trust was inspected by the CQC. Safety in the trust's urgent care service was rated inadequate.",
        &["Fenmarsh NHS Trust|urgent care service|safe=inadequate"],
    ),
    (
        "Inspectors from the CQC have raised concerns over the urgent care service run by Fenmarsh NHS Trust.\n\nThey rated the community services provider as inadequate.",
        &["Fenmarsh NHS Trust||overall=inadequate"],
    ),
    (
        "The CQC has raised its rating to good for Maple Court in Selby and Weir Lodge in Goole.",
        &["Maple Court||overall=good", "Weir Lodge||overall=good"],
    ),
    (
        "Maple Court in Selby was labelled inadequate by the Care Quality Commission (CQC) in recent years. It is now rated good.",
        &["Maple Court||overall=good<inadequate"],
    ),
    // The second half leans on the first: the other of two, a name alone, a noun left out.
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court was rated inadequate. The other home was good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court was rated inadequate, while the other was rated good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. One of them, Maple Court, was rated inadequate. The other was rated good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Inspectors gave Maple Court an inadequate rating and Weir Lodge a good one.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. They gave Maple Court a rating of inadequate and Weir Lodge one of good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. At Maple Court the rating is inadequate; at Weir Lodge it is good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court's overall rating is inadequate. Weir Lodge's is good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court (inadequate) and Weir Lodge (good) were visited in May.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court - inadequate. Weir Lodge - good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court, inadequate. Weir Lodge, good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes in Selby, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court remains good, Weir Lodge requires improvement.",
        &["Maple Court||overall=good<good", "Weir Lodge||overall=requires_improvement"],
    ),
    // Two ratings behind one "after".
    (
        "A care home has been warned after inspectors rated it as good and its leadership as inadequate. Maple Court in Selby was inspected by the CQC.",
        &["Maple Court||overall=good", "Maple Court||well_led=inadequate"],
    ),
    // Questions left to a count, or that the rest is told apart from.
    (
        "The CQC inspected Maple Court in Selby. Only safe and well-led were not rated good.",
        &["Maple Court||caring=good", "Maple Court||effective=good", "Maple Court||responsive=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The two rated inadequate were safe and well-led. The remaining two, caring and responsive, were again rated good.",
        &["Maple Court||caring=good<good", "Maple Court||responsive=good<good", "Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Inspectors gave safe an inadequate rating and caring a good one.",
        &["Maple Court||caring=good", "Maple Court||safe=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. All were good except safe, which requires improvement.",
        &["Maple Court||caring=good", "Maple Court||effective=good", "Maple Court||responsive=good", "Maple Court||safe=requires_improvement", "Maple Court||well_led=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Three areas - effective, caring and responsive - were good and two, safe and well-led, inadequate.",
        &["Maple Court||caring=good", "Maple Court||effective=good", "Maple Court||responsive=good", "Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was marked inadequate for being safe and requires improvement for both its effectiveness and its leadership.",
        &["Maple Court||effective=requires_improvement", "Maple Court||safe=inadequate", "Maple Court||well_led=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was rated good overall but was told that its safe domain required improvement. Caring was good in both reports.",
        &["Maple Court||caring=good<good", "Maple Court||overall=good", "Maple Court||safe=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Effectiveness has gone up by one as well, and is now good.",
        &["Maple Court||effective=good<requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It came out good.",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The report came out good and early.",
        &[],
    ),
    (
        "The CQC inspected Maple Court in Selby. \n\nAreas rated inadequate\n\nSafe\n\nWell-led",
        &["Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    // The rest, told as what it otherwise is, and those of the questions looked at that are left.
    (
        "The CQC inspected Maple Court in Selby. It requires improvement for effective and is otherwise good.",
        &["Maple Court||caring=good", "Maple Court||effective=requires_improvement", "Maple Court||responsive=good", "Maple Court||safe=good", "Maple Court||well_led=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Otherwise known as the Court, it was rated good for caring.",
        &["Maple Court||caring=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. They looked at safe, effective and well-led. Effective was rated good, but the other two require improvement.",
        &["Maple Court||effective=good", "Maple Court||safe=requires_improvement", "Maple Court||well_led=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. They looked at safe and well-led. It got good and requires improvement respectively.",
        &["Maple Court||safe=good", "Maple Court||well_led=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. They looked at whether the home was safe and whether it was well-led. Neither was good enough, and both were rated inadequate.",
        &["Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Safety fell from good to inadequate. Effective and caring fell too, but only as far as requires improvement.",
        &["Maple Court||caring=requires_improvement", "Maple Court||effective=requires_improvement", "Maple Court||safe=inadequate<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Being safe and being well-led were the two areas marked as requires improvement.",
        &["Maple Court||safe=requires_improvement", "Maple Court||well_led=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Only for caring did it manage good.",
        &["Maple Court||caring=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Outstanding was the verdict both on how responsive the home is and on how well it is led.",
        &["Maple Court||responsive=outstanding", "Maple Court||well_led=outstanding"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was rated good in the areas of safety and leadership, and for caring it got outstanding.",
        &["Maple Court||caring=outstanding", "Maple Court||safe=good", "Maple Court||well_led=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Inspectors gave a rating of good to the safe and caring domains.",
        &["Maple Court||caring=good", "Maple Court||safe=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It got a good under four of the five headings and was rated outstanding for effective.",
        &["Maple Court||caring=good", "Maple Court||effective=outstanding", "Maple Court||responsive=good", "Maple Court||safe=good", "Maple Court||well_led=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Safety was rated inadequate, and leadership was put in the same bracket.",
        &["Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    // What inspectors make of it, wherever they are spoken of, and how often they did.
    (
        "The CQC inspected Maple Court in Selby. Last week's report makes it good.",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Families are angry with inspectors, who rated it inadequate.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Families are angry with neighbours, who called it inadequate.",
        &[],
    ),
    (
        "The CQC inspected Maple Court in Selby. Residents have spoken of their shock at a report which rates the home inadequate.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Their answer: good.",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. This is the second inadequate rating in a row.",
        &["Maple Court||overall=inadequate<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The home is good again after two years at requires improvement.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    // What was before, told behind labels, in the last report, and of what stood since then.
    (
        "The CQC inspected Maple Court in Selby. \n\nOverall rating: Requires improvement\nInspected: 3 May 2022\nDown from Good. Safe and well-led were both rated requires improvement.",
        &["Maple Court||overall=requires_improvement<good", "Maple Court||safe=requires_improvement", "Maple Court||well_led=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Safe was rated good. That is two grades up from inadequate.",
        &["Maple Court||safe=good<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It came away with a requires improvement rating. That is one step better than the inadequate it had before.",
        &["Maple Court||overall=requires_improvement<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It has been rated inadequate. In its last report it was good.",
        &["Maple Court||overall=inadequate<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The ratings of good for effective and caring, given in October 2018, still stand.",
        &["Maple Court||caring=good<good", "Maple Court||effective=good<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. They did not look at how effective, caring and responsive maternity services were, so the ratings for these areas remain as good.",
        &["Maple Court||caring=good<good", "Maple Court||effective=good<good", "Maple Court||responsive=good<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. \n\nSafe\nGood (72%)\n\nCaring\nOutstanding (91%)",
        &["Maple Court||caring=outstanding", "Maple Court||safe=good"],
    ),
    // A question before the verb of its own rating, and questions that are asked behind their count.
    (
        "The CQC inspected Maple Court in Selby. The home is good for caring, and for safe it requires improvement.",
        &["Maple Court||caring=good", "Maple Court||safe=requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was inadequate on three of its five key questions - whether it was safe, effective and well-led - and good on the other two.",
        &["Maple Court||caring=good", "Maple Court||effective=inadequate", "Maple Court||responsive=good", "Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was outstanding at caring for its residents and at responding to their needs.",
        &["Maple Court||caring=outstanding", "Maple Court||responsive=outstanding"],
    ),
    // What has been replaced, overtaken or has not changed.
    (
        "The CQC inspected Maple Court in Selby. The good ratings for caring and responsive are unchanged.",
        &["Maple Court||caring=good<good", "Maple Court||responsive=good<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Safe was inadequate. It is now good.",
        &["Maple Court||safe=good<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Safe was previously inadequate. Now it is good.",
        &["Maple Court||safe=good<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It was rated inadequate for safe. It is now rated good for caring.",
        &["Maple Court||caring=good", "Maple Court||safe=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The home's inadequate rating has been replaced by one of good.",
        &["Maple Court||overall=good<inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The new rating of good replaces the previous requires improvement.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It went into the inspection with a requires improvement rating. It is now good.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    (
        "The CQC inspected Maple Court in Selby. It earned itself a good rating.",
        &["Maple Court||overall=good"],
    ),
    // What kind of home it now is, and two labels on one line.
    (
        "The CQC inspected Maple Court in Selby. The home has been told it is now a good home.",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Staff say that it is now a good home. It is now a good home for young families.",
        &[],
    ),
    (
        "The CQC inspected Maple Court in Selby. \n\nSafe, well-led: Inadequate   All others: Requires Improvement",
        &["Maple Court||caring=requires_improvement", "Maple Court||effective=requires_improvement", "Maple Court||responsive=requires_improvement", "Maple Court||safe=inadequate", "Maple Court||well_led=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. The overall rating fell by two levels to inadequate. The ratings for safe and well-led did too.",
        &["Maple Court||overall=inadequate<good", "Maple Court||safe=inadequate<good", "Maple Court||well_led=inadequate<good"],
    ),
    // Who is like whom.
    (
        "Two care homes, Maple Court and Weir Lodge, have been inspected by the CQC. Maple Court was rated inadequate, unlike Weir Lodge, which was rated good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Two care homes, Maple Court and Weir Lodge, have been inspected by the CQC. Weir Lodge, which like Maple Court is owned by Oake Care Ltd, was rated good. Maple Court requires improvement.",
        &["Maple Court||overall=requires_improvement", "Weir Lodge||overall=good"],
    ),
    (
        "The CQC has been to two surgeries in Selby. Weir Lane Surgery and Maple Road Health Centre both require improvement.",
        &["Maple Road Health Centre||overall=requires_improvement", "Weir Lane Surgery||overall=requires_improvement"],
    ),
    // The headlines of other stories, below the text, and what a common noun is of.
    (
        "Selby home told it is good\n\n3 May 2021\n\nMaple Court in Selby was rated good by the CQC.\n\nLeadership of the shift was good.\n\nCare home in York rated inadequate\n\nYork nursing home requires improvement",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. For being safe, the home held on to its good rating. As for leadership, it remained inadequate. When it comes to caring, it fell from good to inadequate.",
        &["Maple Court||safe=good<good", "Maple Court||well_led=inadequate<inadequate", "Maple Court||caring=inadequate<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Caring? Good. Safe? Inadequate.",
        &["Maple Court||caring=good", "Maple Court||safe=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby. Good went to caring and responsive.",
        &["Maple Court||caring=good", "Maple Court||responsive=good"],
    ),
    (
        "The CQC rated Maple Court in Selby good. This is an improvement from requires improvement.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    (
        "Alder Hospital in Selby was inspected by the CQC. The only service rated good was surgery. Care for the dying was rated inadequate.",
        &["Alder Hospital|surgery|overall=good", "Alder Hospital|care for the dying|overall=inadequate"],
    ),
    // What leads to the groups that are named is no group.
    (
        "Weir Lane Surgery in Selby was inspected in May 2021. Of the population groups, older people and vulnerable people were rated inadequate.",
        &["Weir Lane Surgery|older people|overall=inadequate", "Weir Lane Surgery|vulnerable people|overall=inadequate"],
    ),
    // The care as a whole is no question where questions follow.
    (
        "Maple Court in Selby was inspected in May 2021. The care was rated inadequate for safety and good for responsiveness.",
        &["Maple Court||responsive=good", "Maple Court||safe=inadequate"],
    ),
    (
        "Inspectors have once again judged surgery at Marlow Bridge Hospital to be inadequate, after a visit in May 2022.",
        &["Marlow Bridge Hospital|surgery|overall=inadequate<inadequate"],
    ),
    (
        "The CQC has rated the maternity service at Marlow Bridge Hospital as inadequate and the maternity service at Teme Hospital as good.",
        &["Marlow Bridge Hospital|maternity service|overall=inadequate", "Teme Hospital|maternity service|overall=good"],
    ),
    // What the owner's other home got.
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nThe same firm owns Lark Rise in Goole. That home was rated good.",
        &["Maple Court||overall=inadequate"],
    ),
    // A town that one of two is called after.
    (
        "Selby Harbour Surgery and Oak Lane Surgery in Goole were inspected by the CQC in May 2021. At Oak Lane Surgery safe was rated inadequate.\n\nIn Selby it was a better picture. Safe was rated good.",
        &["Oak Lane Surgery||safe=inadequate", "Selby Harbour Surgery||safe=good"],
    ),
    // What is told of another is nothing of the home in hand.
    (
        "Maple Court in Selby has been rated inadequate by the CQC after a visit in May 2021.\n\nOver the road, Sorrel Rise was seen by the same team. Caring there was outstanding, and overall it was good.",
        &[
            "Maple Court||overall=inadequate",
            "Sorrel Rise||caring=outstanding",
            "Sorrel Rise||overall=good",
        ],
    ),
    (
        "Maple Court in Selby was rated good by the CQC after a visit in May 2021.\n\nThe new manager came there from a home in Goole which is rated inadequate, and brought two nurses.",
        &["Maple Court||overall=good"],
    ),
    (
        "Inspectors left smiling from a home in Selby that is now rated outstanding.\n\nMaple Court was visited by the CQC in May 2021.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "Maple Court in Selby was rated good by the CQC in May 2021.\n\nBoth were rated inadequate for being safe.",
        &["Maple Court||overall=good"],
    ),
    (
        "Tees Valley NHS Trust in Selby was inspected by the CQC in May 2021.\n\nThe new plan for maternity and surgery is a big step, as both services were rated inadequate in 2015.",
        &[
            "Tees Valley NHS Trust|maternity|overall=inadequate",
            "Tees Valley NHS Trust|surgery|overall=inadequate",
        ],
    ),
    (
        "Tees Valley NHS Trust in Selby was inspected by the CQC in May 2021. It was rated good overall.\n\nBoth services were rated inadequate in 2015.",
        &["Tees Valley NHS Trust||overall=good"],
    ),
    // Each stands before its value, the second without a verb.
    (
        "Maple Court in Selby was inspected by the CQC in May 2021.\n\nLeadership was good on that occasion and safety inadequate, with the other three areas requiring improvement.",
        &[
            "Maple Court||caring=requires_improvement",
            "Maple Court||effective=requires_improvement",
            "Maple Court||responsive=requires_improvement",
            "Maple Court||safe=inadequate",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC in May 2021.\n\nIt is good, as are its responsiveness and its safety, and outstanding for the rest.",
        &[
            "Maple Court||caring=outstanding",
            "Maple Court||effective=outstanding",
            "Maple Court||overall=good",
            "Maple Court||responsive=good",
            "Maple Court||safe=good",
            "Maple Court||well_led=outstanding",
        ],
    ),
    (
        "Inspectors went back to Maple Court in Selby in May 2021 to look at how well it is led.\n\nLeadership was looked at alone. It is now inadequate, which pulled the home overall down from good to requires improvement.",
        &[
            "Maple Court||overall=requires_improvement<good",
            "Maple Court||well_led=inadequate",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC in May 2021.\n\nIt was rated good for caring and inadequate for the other four, as opposed to outstanding across the board in 2017.",
        &[
            "Maple Court||caring=good<outstanding",
            "Maple Court||effective=inadequate<outstanding",
            "Maple Court||responsive=inadequate<outstanding",
            "Maple Court||safe=inadequate<outstanding",
            "Maple Court||well_led=inadequate<outstanding",
        ],
    ),
    (
        "Not rated yet\n\nMaple Court and Sorrel Rise in Selby have new owners, and the CQC has yet to rate them.\n\nElder House in Goole was rated good by the CQC in May 2021.",
        &["Elder House||overall=good"],
    ),
    (
        "Maple Court in Selby was inspected in May 2021. It needs improvement for safe and well-led, and for responsive the home was deemed to be outstanding.",
        &[
            "Maple Court||responsive=outstanding",
            "Maple Court||safe=requires_improvement",
            "Maple Court||well_led=requires_improvement",
        ],
    ),
    (
        "Maple Court in Selby was inspected in May 2021. It was inadequate for being safe, and for being effective, it was given requires improvement.",
        &[
            "Maple Court||effective=requires_improvement",
            "Maple Court||safe=inadequate",
        ],
    ),
    (
        "Maple Court in Selby was rated inadequate for safety and leadership by the CQC, and only for its caring did it earn a good.",
        &[
            "Maple Court||caring=good",
            "Maple Court||safe=inadequate",
            "Maple Court||well_led=inadequate",
        ],
    ),
    (
        "The CQC found Maple Court in Selby to be inadequate in terms of safe and effective; for responsive was it merely rated requires improvement.",
        &[
            "Maple Court||effective=inadequate",
            "Maple Court||responsive=requires_improvement",
            "Maple Court||safe=inadequate",
        ],
    ),
    // Several that the text does not name.
    (
        "Maple Court in Selby was rated outstanding by the CQC. The homes, which are in Goole and Hull, were all given inadequate ratings.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "Maple Court in Selby was rated inadequate for safe, effective and well-led. It fared better for the remaining two, caring and responsive, with an outstanding in both.",
        &[
            "Maple Court||caring=outstanding",
            "Maple Court||effective=inadequate",
            "Maple Court||responsive=outstanding",
            "Maple Court||safe=inadequate",
            "Maple Court||well_led=inadequate",
        ],
    ),
    (
        "Maple Court in Selby was rated good in all five areas with one exception. The exception was safe, which requires improvement.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=good",
            "Maple Court||safe=requires_improvement",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "Inspectors looked at outpatients at Selby Infirmary and at critical care at Goole Hospital in May 2021. Critical care was rated outstanding. Outpatients had been inadequate and is now requires improvement.",
        &[
            "Goole Hospital|critical care|overall=outstanding",
            "Selby Infirmary|outpatients|overall=requires_improvement<inadequate",
        ],
    ),
    (
        "The CQC went to see surgery at Selby Infirmary and end of life care at Goole Hospital in May 2021. End of life care drops from good to inadequate; surgery climbs from inadequate to good.",
        &[
            "Goole Hospital|end of life care|overall=inadequate<good",
            "Selby Infirmary|surgery|overall=good<inadequate",
        ],
    ),
    (
        "The CQC visited Selby Infirmary and Goole Hospital in May 2021. Maternity was judged good at Selby Infirmary, up from inadequate, and requires improvement at Goole Hospital, down from outstanding.",
        &[
            "Goole Hospital|maternity|overall=requires_improvement<outstanding",
            "Selby Infirmary|maternity|overall=good<inadequate",
        ],
    ),
    (
        "The CQC visited Selby Infirmary and Goole Hospital in May 2021. Surgery is now outstanding at Selby Infirmary, where it was previously good, and inadequate at Goole Hospital, where it had been good.",
        &[
            "Goole Hospital|surgery|overall=inadequate<good",
            "Selby Infirmary|surgery|overall=outstanding<good",
        ],
    ),
    (
        "A Selby firm that provides care for 60 people in their own homes has been branded inadequate.\n\nOuse Vale Homecare was inspected by the CQC in May 2021.",
        &[
            "Ouse Vale Homecare||overall=inadequate",
        ],
    ),
    (
        "Good is the grade for Maple Court in Selby, which the CQC visited in May 2021.",
        &[
            "Maple Court||overall=good",
        ],
    ),
    (
        "Outstanding was the verdict on Maple Court, in Selby, after the CQC called in May 2021.",
        &[
            "Maple Court||overall=outstanding",
        ],
    ),
    (
        "Things seem to be slipping at Maple Court in Selby, which was rated outstanding by the CQC in 2015 and then good in 2018.",
        &[
            "Maple Court||overall=outstanding",
            "Maple Court||overall=good<outstanding",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC in May 2021. Safe had been rated good in 2016 but later inadequate in 2018, and caring outstanding in 2016, followed by good in 2018.",
        &[
            "Maple Court||caring=good<outstanding",
            "Maple Court||caring=outstanding",
            "Maple Court||safe=good",
            "Maple Court||safe=inadequate<good",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC. Caring was rated good in 2016 and inadequate records were found in 2018.",
        &[
            "Maple Court||caring=good",
        ],
    ),
    (
        "Maple Court and Ash Lodge in Selby were inspected by the CQC in May 2021. Caring is now good at both. It had been outstanding at Maple Court and inadequate at Ash Lodge.",
        &[
            "Ash Lodge||caring=good<inadequate",
            "Maple Court||caring=good<outstanding",
        ],
    ),
    (
        "Maple Court and Ash Lodge in Selby were inspected by the CQC in May 2021. Both are now good overall. Maple Court had been inadequate and Ash Lodge outstanding.",
        &[
            "Ash Lodge||overall=good<outstanding",
            "Maple Court||overall=good<inadequate",
        ],
    ),
    (
        "Maple Court in Selby was inspected by the CQC in May 2021. Well-led is now good. That and safe had both been inadequate. Safe now requires improvement.",
        &[
            "Maple Court||safe=requires_improvement<inadequate",
            "Maple Court||well_led=good<inadequate",
        ],
    ),
    (
        "Good in 2016, inadequate in 2018, Maple Court in Selby has now been rated requires improvement by the CQC after a visit in May 2021.",
        &[
            "Maple Court||overall=good",
            "Maple Court||overall=inadequate<good",
            "Maple Court||overall=requires_improvement<inadequate",
        ],
    ),
    (
        "The CQC visited Maple Court in Selby in May 2021. The only category not judged good was responsive. It was outstanding.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=outstanding",
            "Maple Court||safe=good",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "The CQC visited Maple Court in Selby in May 2021 and rated it good overall. The one area below good was safe. That requires improvement.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||overall=good",
            "Maple Court||responsive=good",
            "Maple Court||safe=requires_improvement",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "Maple Court in Selby was rated good across the board by the CQC, except that caring was outstanding.",
        &[
            "Maple Court||caring=outstanding",
            "Maple Court||effective=good",
            "Maple Court||responsive=good",
            "Maple Court||safe=good",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "Maple Court in Selby was rated requires improvement by the CQC, down one from last time.",
        &[
            "Maple Court||overall=requires_improvement<good",
        ],
    ),
    (
        "Maple Court in Selby plunges from outstanding to inadequate after a visit by the CQC in May 2021. Safe slips to inadequate, from good.",
        &[
            "Maple Court||overall=inadequate<outstanding",
            "Maple Court||safe=inadequate<good",
        ],
    ),
    (
        "Hazel Lodge, which was good, has been handed an inadequate. The CQC called at the home, in Selby, in May 2021.",
        &[
            "Hazel Lodge||overall=inadequate<good",
        ],
    ),
    (
        "Hazel Lodge in Selby, which was inadequate, has gone to requires improvement, the CQC said.",
        &[
            "Hazel Lodge||overall=requires_improvement<inadequate",
        ],
    ),
    (
        "Hazel Lodge in Selby was inspected in May 2021 and rated good by the CQC.\n\nNext door at Pippins, it was another story. The 20-bed home was rated inadequate. It was inadequate for being safe.",
        &[
            "Hazel Lodge||overall=good",
        ],
    ),
    (
        "Hazel Lodge in Selby was inspected in May 2021 and rated good by the CQC.\n\nAt Bright Days Care, which has the same owner, safe and well-led were rated inadequate, while caring was good.",
        &[
            "Hazel Lodge||overall=good",
        ],
    ),
    (
        "Hazel Lodge in Selby was inspected in May 2021 and rated good by the CQC. Last year a unit owned by the same firm in Goole was rated inadequate and closed.",
        &[
            "Hazel Lodge||overall=good",
        ],
    ),
    (
        "3 June 2021\n\nA Selby care home has been told it requires improvement.\n\nHazel Lodge was visited by the CQC for the first time on 4 May. Inspectors rated it good for caring.",
        &[
            "Hazel Lodge||caring=good",
            "Hazel Lodge||overall=requires_improvement",
        ],
    ),
    (
        "3 June 2021\n\nHazel Lodge in Selby was rated inadequate by the CQC in August 2020. A check-up in November 2020 saw it stay inadequate. Now, after a visit in May, it is a \"requires improvement\" home.",
        &[
            "Hazel Lodge||overall=inadequate",
            "Hazel Lodge||overall=inadequate<inadequate",
            "Hazel Lodge||overall=requires_improvement<inadequate",
        ],
    ),
    (
        "Ouse Vale Homecare, which visits 80 clients around Selby, got an outstanding for caring when the CQC called in May 2021.",
        &[
            "Ouse Vale Homecare||caring=outstanding",
        ],
    ),
    (
        "3 June 2021\n\nHazel Lodge in Selby was rated inadequate by the CQC in August 2020, with caring requires improvement. When inspectors came back in May they found that caring had risen to good.",
        &[
            "Hazel Lodge||caring=good<requires_improvement",
            "Hazel Lodge||caring=requires_improvement",
            "Hazel Lodge||overall=inadequate",
        ],
    ),
    (
        "Hazel Lodge and Rowan View in Selby were inspected by the CQC in May 2021. Hazel Lodge fell to inadequate. Rowan View held firm, with a good.",
        &[
            "Hazel Lodge||overall=inadequate",
            "Rowan View||overall=good<good",
        ],
    ),
    (
        "3 June 2021\n\nThree homes in Selby have been inspected. Hazel Lodge was rated good, Rowan View was rated inadequate and Maple Court was rated good.\n\nInspectors, who visited the three homes in May, rated Rowan View inadequate for caring.",
        &[
            "Hazel Lodge||overall=good",
            "Maple Court||overall=good",
            "Rowan View||caring=inadequate",
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 June 2021\n\nHazel Lodge in Selby was rated good in all five areas by the CQC in January 2019. When inspectors returned in May they found it inadequate for safe and well-led. Effective was not looked at and kept its good.",
        &[
            "Hazel Lodge||caring=good",
            "Hazel Lodge||effective=good",
            "Hazel Lodge||responsive=good",
            "Hazel Lodge||safe=good",
            "Hazel Lodge||safe=inadequate<good",
            "Hazel Lodge||well_led=good",
            "Hazel Lodge||well_led=inadequate<good",
        ],
    ),
    (
        "3 June 2021\n\nInspectors from the CQC went into Hazel Lodge in Selby on 4 November 2019. They found that records were false. The home was rated inadequate. By the time of a visit in August 2020 it had risen to requires improvement.",
        &[
            "Hazel Lodge||overall=inadequate",
            "Hazel Lodge||overall=requires_improvement<inadequate",
        ],
    ),
    (
        "3 June 2021\n\nThe CQC visited Maple Court, Goole, in March 2018. Staff told it of their worries. Safe and caring were judged requires improvement. It came back in May 2021, and rated the home outstanding overall.",
        &[
            "Maple Court||caring=requires_improvement",
            "Maple Court||overall=outstanding",
            "Maple Court||safe=requires_improvement",
        ],
    ),
    (
        "Maple Court, in Goole, has required improvement since the CQC called in October 2022.",
        &[
            "Maple Court||overall=requires_improvement",
        ],
    ),
    (
        "3 June 2021\n\nThe CQC looked at surgery at Selby Infirmary in May and rated it good. The overall rating of requires improvement for the hospital is unaffected.",
        &[
            "Selby Infirmary|surgery|overall=good",
            "Selby Infirmary||overall=requires_improvement<requires_improvement",
        ],
    ),
    (
        "The CQC inspected Maple Court and Hazel Lodge, in Selby, in May 2021. The first was good for safe and outstanding for caring, and the second was inadequate for both safe and caring.",
        &[
            "Hazel Lodge||caring=inadequate",
            "Hazel Lodge||safe=inadequate",
            "Maple Court||caring=outstanding",
            "Maple Court||safe=good",
        ],
    ),
    (
        "Maple Court in Selby was rated good overall by the CQC. Caring and responsive were where it shone; both were rated outstanding.",
        &[
            "Maple Court||caring=outstanding",
            "Maple Court||overall=good",
            "Maple Court||responsive=outstanding",
        ],
    ),
    (
        "3 June 2021\n\nMaple Court in Selby has been rated inadequate after a visit by the CQC in May. Less than a year ago it was given an outstanding.",
        &[
            "Maple Court||overall=inadequate<outstanding",
        ],
    ),
    (
        "5, 7 and 9 Quay Street, in Selby, were inspected by the CQC in May 2021. 5 Quay Street was rated good. 7 Quay Street was rated inadequate. 9 Quay Street was rated outstanding.",
        &[
            "5 Quay Street||overall=good",
            "7 Quay Street||overall=inadequate",
            "9 Quay Street||overall=outstanding",
        ],
    ),
    (
        "Maple Court in Selby was rated good by the CQC for all but responsive, which requires improvement.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=requires_improvement",
            "Maple Court||safe=good",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "Maple Court in Selby, which was rated good by the CQC in May 2021, has all but closed. All but two of the beds are empty.",
        &[
            "Maple Court||overall=good",
        ],
    ),
    (
        "The CQC visited Maple Court in Selby in May 2021. Now the watchdog says that it requires improvement.",
        &[
            "Maple Court||overall=requires_improvement",
        ],
    ),
    (
        "Services for children and young people at Selby Infirmary were rated good by the CQC in May 2021. The CYP unit was inadequate for being safe.",
        &[
            "Selby Infirmary|services for children and young people|overall=good",
            "Selby Infirmary|services for children and young people|safe=inadequate",
        ],
    ),
    (
        "3 June 2021\n\nThe wards at Selby Infirmary were given a warning notice by the CQC in 2019. On returning in May the CQC rated Selby Infirmary good.",
        &[
            "Selby Infirmary||overall=good",
        ],
    ),
    (
        "The CQC inspected Maple Court and Hazel Lodge in Selby in May 2021. Maple Court dropped to requires improvement, and Hazel Lodge is now inadequate and in special measures.",
        &[
            "Hazel Lodge||overall=inadequate",
            "Maple Court||overall=requires_improvement",
        ],
    ),
    (
        "3 June 2021\n\nA care home which looks after 72 people has been put in special measures.\n\nRowan View in Selby was rated inadequate by the CQC after a visit in May.",
        &[
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 June 2021\n\nRowan View, which shares its building with Hazel Lodge, is in special measures. The Selby home was rated inadequate by the CQC after a visit in May.",
        &[
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 June 2021\n\nThe CQC visited surgery at Selby Infirmary and maternity at Goole Hospital in May. Both services were rated requires improvement.",
        &[
            "Goole Hospital|maternity|overall=requires_improvement",
            "Selby Infirmary|surgery|overall=requires_improvement",
        ],
    ),
    (
        "3 June 2021\n\nAfter visits in May the CQC has rated surgery at Selby Infirmary inadequate and medical care at Goole Hospital requires improvement.",
        &[
            "Goole Hospital|medical care|overall=requires_improvement",
            "Selby Infirmary|surgery|overall=inadequate",
        ],
    ),
    (
        "3 June 2021\n\nSelby Infirmary, which is run by Ouse Hospitals NHS Trust, was rated good by the CQC after a visit in May. At trust level, safe remained requires improvement, while the rating for effective and well-led improved to good.",
        &[
            "Ouse Hospitals NHS Trust||effective=good",
            "Ouse Hospitals NHS Trust||safe=requires_improvement<requires_improvement",
            "Ouse Hospitals NHS Trust||well_led=good",
            "Selby Infirmary||overall=good",
        ],
    ),
    (
        "Rowan View in Selby was rated good by the CQC in all areas except for the well-led key question, which was rated requires improvement.",
        &[
            "Rowan View||caring=good",
            "Rowan View||effective=good",
            "Rowan View||responsive=good",
            "Rowan View||safe=good",
            "Rowan View||well_led=requires_improvement",
        ],
    ),
    (
        "3 December 2021\n\nThe CQC took action after going into Rowan View, in Selby, on 6 September. It was rated inadequate.",
        &[
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 December 2021\n\nRowan View in Selby has been rated inadequate after a probe by the CQC in November.",
        &[
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 December 2025\n\nCQC has rated Selby City Council as good following an assessment of adult social care in October.\n\nStaff at Selby City Council said they were proud. The council has good links with hospitals.",
        &[
            "Selby City Council||overall=good",
        ],
    ),
    (
        "3 December 2021\n\nRowan View in Selby was rated inadequate by the CQC after a visit in November.\n\nA spokesman for the home said it was determined to gain at least a good rating next time. Residents had always had a good standard of care, he added. It provides an outstanding service.",
        &[
            "Rowan View||overall=inadequate",
        ],
    ),
    (
        "3 December 2021\n\nSelby Infirmary was rated good by the CQC after a visit in November. Surgery was rated inadequate and outpatients outstanding. Young people were referred to CAMHS.",
        &[
            "Selby Infirmary|outpatients|overall=outstanding",
            "Selby Infirmary|surgery|overall=inadequate",
            "Selby Infirmary||overall=good",
        ],
    ),
    (
        "3 December 2021\n\nRowan View in Selby was inspected by the CQC in November. The ratings were: safe, inadequate; effective, requires improvement; caring, good; responsive, good; well-led, inadequate; overall, inadequate.",
        &[
            "Rowan View||caring=good",
            "Rowan View||effective=requires_improvement",
            "Rowan View||overall=inadequate",
            "Rowan View||responsive=good",
            "Rowan View||safe=inadequate",
            "Rowan View||well_led=inadequate",
        ],
    ),
    (
        "3 December 2021\n\nRowan View in Selby was rated inadequate by the CQC after a visit in November.\n\nStaff were kind. The home was last inspected in 2019, when it was judged to be good overall and requires improvement for safe.",
        &[
            "Rowan View||overall=good",
            "Rowan View||overall=inadequate<good",
            "Rowan View||safe=requires_improvement",
        ],
    ),
    (
        "3 December 2021\n\nWatchdogs have given the worst possible rating to a home for 40 people.\n\nTheir visit came after a tip-off. It took place in November. They were at Rowan View, which is in Selby.\n\nThe CQC rated it inadequate for safe.",
        &[
            "Rowan View||overall=inadequate",
            "Rowan View||safe=inadequate",
        ],
    ),
    (
        "Hazel Lodge in Selby was rated good by the CQC in May 2021 for everything bar caring. That is still requires improvement.",
        &[
            "Hazel Lodge||caring=requires_improvement<requires_improvement",
            "Hazel Lodge||effective=good",
            "Hazel Lodge||responsive=good",
            "Hazel Lodge||safe=good",
            "Hazel Lodge||well_led=good",
        ],
    ),
    (
        "25 May 2021\n\nHazel Lodge and Rowan View, in Selby, have new ratings. Hazel Lodge was rated inadequate overall. Rowan View was rated good overall.\n\nThe CQC inspected both in February. Hazel Lodge had last been inspected in 2018, when it was rated good.",
        &[
            "Hazel Lodge||overall=good",
            "Hazel Lodge||overall=inadequate<good",
            "Rowan View||overall=good",
        ],
    ),
    (
        "25 May 2021\n\nThe CQC visited Hazel Lodge in Selby in February. Good in 2019, the home is now inadequate, having been judged inadequate for safe and caring.",
        &[
            "Hazel Lodge||caring=inadequate",
            "Hazel Lodge||overall=good",
            "Hazel Lodge||overall=inadequate<good",
            "Hazel Lodge||safe=inadequate",
        ],
    ),
    (
        "There was bad news for Hazel Lodge, which tumbled from outstanding to requires improvement after a visit by the CQC in May 2021.",
        &[
            "Hazel Lodge||overall=requires_improvement<outstanding",
        ],
    ),
    (
        "18 February 2020\n\nHazel Lodge in Selby was rated requires improvement by the CQC after a visit in September 2017. It has since been rated good, in a report of March 2019.",
        &[
            "Hazel Lodge||overall=good<requires_improvement",
            "Hazel Lodge||overall=requires_improvement",
        ],
    ),
    // Told of several hospitals in one breath, and gone on with.
    (
        "Outpatients at Alder Hospital in Selby and Birch Infirmary in Goole have been judged inadequate by the CQC. The units are inadequate for being responsive, too. Well-led was rated requires improvement.",
        &[
            "Alder Hospital|outpatients|overall=inadequate",
            "Alder Hospital|outpatients|responsive=inadequate",
            "Alder Hospital|outpatients|well_led=requires_improvement",
            "Birch Infirmary|outpatients|overall=inadequate",
            "Birch Infirmary|outpatients|responsive=inadequate",
            "Birch Infirmary|outpatients|well_led=requires_improvement",
        ],
    ),
    (
        "Inspectors looked at critical care at Alder Hospital in Selby and Birch Infirmary in Goole, since doctors in both critical care units had written to the CQC.\n\nBoth services were again rated good. Caring was rated outstanding.\n\nAlder Hospital as a whole is still inadequate.",
        &[
            "Alder Hospital|critical care units|overall=good<good",
            "Alder Hospital|critical care units|caring=outstanding",
            "Alder Hospital||overall=inadequate<inadequate",
            "Birch Infirmary|critical care units|overall=good<good",
            "Birch Infirmary|critical care units|caring=outstanding",
        ],
    ),
    (
        "Crow Vale Hospitals NHS Trust in Selby was rated good by the CQC in May 2021.\n\nOne core service, end of life care, came out as outstanding, urgent and emergency, surgery and sexual services were all given good, and outpatients required improvement.",
        &[
            "Crow Vale Hospitals NHS Trust|end of life care|overall=outstanding",
            "Crow Vale Hospitals NHS Trust|outpatients|overall=requires_improvement",
            "Crow Vale Hospitals NHS Trust|sexual services|overall=good",
            "Crow Vale Hospitals NHS Trust|surgery|overall=good",
            "Crow Vale Hospitals NHS Trust|urgent and emergency|overall=good",
            "Crow Vale Hospitals NHS Trust||overall=good",
        ],
    ),
    // Counts and praise.
    (
        "The CQC inspected Crow Vale Hospitals NHS Trust in May 2021. It looked at six of the trust's services, of which four were rated good and two as requires improvement. Many aspects of care at Crow Vale Hospitals NHS Trust were rated as outstanding.",
        &[],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC. Relatives spoke of a good standard of care throughout the home, and there were outstanding examples of kindness across all areas.",
        &["Maple Court||overall=inadequate"],
    ),
    // What was looked at, and what of it the rating is for.
    (
        "Inspectors came to Maple Court in Selby in May 2021. They looked at two areas, caring and responsive, and it was judged to be good in responsive and slipped in caring from good to inadequate.",
        &["Maple Court||caring=inadequate<good", "Maple Court||responsive=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. It is good in four of the five areas, the sole exception being safe, which is inadequate.",
        &[
            "Maple Court||caring=good",
            "Maple Court||effective=good",
            "Maple Court||responsive=good",
            "Maple Court||safe=inadequate",
            "Maple Court||well_led=good",
        ],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. Effective has slid from good to inadequate, with caring travelling in the opposite direction.",
        &["Maple Court||caring=good<inadequate", "Maple Court||effective=inadequate<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. As in 2018, it is requires improvement for being effective.",
        &[
            "Maple Court||effective=requires_improvement",
            "Maple Court||effective=requires_improvement<requires_improvement",
        ],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. It was found outstanding as to whether it was caring, and good as to how it was led.",
        &["Maple Court||caring=outstanding", "Maple Court||well_led=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. Leadership was good already and hasn't changed. Caring is outstanding, where it was good beforehand.",
        &["Maple Court||caring=outstanding<good", "Maple Court||well_led=good<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021 and rated it good overall and for caring. This means that the home's ratings are unchanged since 2018.",
        &["Maple Court||caring=good<good", "Maple Court||overall=good<good"],
    ),
    // Former ratings in a list.
    (
        "The CQC inspected Maple Court in Selby in May 2021. It is requires improvement for being caring and for being well-led, down from outstanding and good respectively.",
        &[
            "Maple Court||caring=requires_improvement<outstanding",
            "Maple Court||well_led=requires_improvement<good",
        ],
    ),
    (
        "The CQC inspected Alder Hospital in Selby in May 2021. Safe is good. The hospital, which has maternity services and outpatients, was given outstanding in both and overall.",
        &["Alder Hospital||overall=outstanding", "Alder Hospital||safe=good"],
    ),
    // Another of the name, and a later visit of which nothing is out.
    (
        "Alder Road Surgery in Selby was rated inadequate by the CQC. Patients of Alder Street Surgery in Goole are asked to note that theirs is a separate surgery; it was rated good in May.",
        &["Alder Road Surgery||overall=inadequate"],
    ),
    (
        "Maple Court (Selby), Hazel Care Home (based in Malton) and Elm Hospice (Goole) have been rated outstanding by the CQC.",
        &[
            "Elm Hospice||overall=outstanding",
            "Hazel Care Home||overall=outstanding",
            "Maple Court||overall=outstanding",
        ],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021 and rated it good. They also went to Goole for a wider project on dementia in the county, which is not rated.",
        &["Maple Court||overall=good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021 and rated it “good” overall, including in the areas of “safe” and “caring”.",
        &["Maple Court||caring=good", "Maple Court||overall=good", "Maple Court||safe=good"],
    ),
    (
        "8 June 2021\n\nThe CQC inspected Maple Court in Selby in May 2021. The overall rating of outstanding is unchanged since its inspection in March 2016.",
        &[
            "Maple Court||overall=outstanding",
            "Maple Court||overall=outstanding<outstanding",
        ],
    ),
    // The service that a paragraph names by the word it is called by.
    (
        "Inspectors went to A&E at Alder Infirmary in Selby, and to the maternity unit at Birch Hospital in Goole.\n\nThe maternity unit was short of midwives. The picture in the A&E department was worse. The department has been rated inadequate for being safe. Its overall rating has dropped from good to requires improvement.",
        &[
            "Alder Infirmary|a&e department|overall=requires_improvement<good",
            "Alder Infirmary|a&e department|safe=inadequate",
        ],
    ),
    (
        "CQC finds that surgery at Alder Hospital has got better\n\nInspectors went to surgery at Alder Hospital in Selby, run by Crow Vale NHS Trust. Surgery was rated good.\n\nSurgery at the trust's smaller site, Birch Hospital in Goole, was inspected in the same week. It was rated inadequate overall and for being safe.",
        &[
            "Alder Hospital|surgery|overall=good",
            "Birch Hospital|surgery|overall=inadequate",
            "Birch Hospital|surgery|safe=inadequate",
        ],
    ),
    // As many ratings as questions, in their order.
    (
        "The CQC inspected Maple Court in Selby in May 2021. Effective and well-led, which nobody looked at again, retain the outstanding and good that they had.",
        &["Maple Court||effective=outstanding<outstanding", "Maple Court||well_led=good<good"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. Good and inadequate ratings were handed out for caring and safe.",
        &["Maple Court||caring=good", "Maple Court||safe=inadequate"],
    ),
    (
        "The CQC inspected Maple Court in Selby in May 2021. With regard to safety nothing has changed: it is still inadequate.",
        &["Maple Court||safe=inadequate<inadequate"],
    ),
    // What a rating is for, and praise.
    (
        "8 June 2021\n\nFollowing a look at wards for older people, the overall rating of Crow Vale NHS Trust for this core service was cut from good to inadequate.",
        &["Crow Vale NHS Trust|wards for older people|overall=inadequate<good"],
    ),
    (
        "8 June 2021\n\nCrow Vale NHS Trust was rated good by the CQC. Surgery at the trust was singled out as outstanding, and some features of maternity care were rated good.",
        &["Crow Vale NHS Trust||overall=good"],
    ),
    // A question that begins a clause of its own.
    (
        "The CQC inspected Maple Court in Selby in May 2021 and rated it inadequate, when only its caring was praised.",
        &["Maple Court||overall=inadequate"],
    ),
    // What a text goes on to tell of another home is that one's, though its name be nothing but a name.
    (
        "Maple Court in Selby has gone from requires improvement to good, says the CQC.\n\nThe firm's other home is in Goole. It was rated inadequate in May 2021.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    (
        "Maple Court in Selby has gone from requires improvement to good, says the CQC.\n\nThe manager used to work at Weir Lodge.\n\nIt was rated inadequate in May 2021.",
        &["Maple Court||overall=good<requires_improvement"],
    ),
    (
        "Two Selby homes have been inspected by the CQC. Maple Court has gone from requires improvement to good.\n\nIt was a different story at Larkmead. It was rated inadequate.",
        &[
            "Larkmead||overall=inadequate",
            "Maple Court||overall=good<requires_improvement",
        ],
    ),
    // All of a group are not the one that the text is on.
    (
        "All six Selby homes run by Oake Care are now rated good or better.\n\nMaple Court was rated outstanding for caring by the CQC in May 2021.",
        &["Maple Court||caring=outstanding"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC in May 2021. Oake Care's other hospitals, in Goole and Hull, are both rated good.",
        &["Maple Court||overall=inadequate"],
    ),
    // Houses that are called by one word, which opens a sentence.
    (
        "Two Selby homes have been inspected by the CQC. Rosebank was rated good and Weir Lodge requires improvement.",
        &[
            "Rosebank||overall=good",
            "Weir Lodge||overall=requires_improvement",
        ],
    ),
    // Where a manager came from is another home, however much is told of it.
    (
        "A Selby home has been told that it requires improvement. The CQC said Maple Court was not always clean. The home was rated good for caring.\n\nThe manager came from Weir Lodge, a Goole home that was rated outstanding last year.",
        &[
            "Maple Court||caring=good",
            "Maple Court||overall=requires_improvement",
        ],
    ),
    // A sentence on somewhere else: the other of two, or none of those in hand.
    (
        "Maple Court and Weir Lodge in Selby were inspected by the CQC in May 2021. Maple Court was rated inadequate.\n\nNext door all five categories came out as good.",
        &[
            "Maple Court||overall=inadequate",
            "Weir Lodge||caring=good",
            "Weir Lodge||effective=good",
            "Weir Lodge||responsive=good",
            "Weir Lodge||safe=good",
            "Weir Lodge||well_led=good",
        ],
    ),
    (
        "Maple Court in Selby was rated good by the CQC in May 2021.\n\nOver the road, safety and leadership were rated inadequate.",
        &["Maple Court||overall=good"],
    ),
    (
        "Maple Court in Selby was rated good by the CQC in May 2021.\n\nHis son Jas, who has Weir Lodge, went one better. His home was rated outstanding.",
        &["Maple Court||overall=good", "Weir Lodge||overall=outstanding"],
    ),
    (
        "Maple Court in Selby was rated good by the CQC in May 2021.\n\nThere was no such luck for neighbouring Weir Road, which lost its own good rating and now requires improvement.",
        &["Maple Court||overall=good"],
    ),
    (
        "Maple Court in Selby was rated good by the CQC in May 2021.\n\nAt 14 Mill Road in Goole it was a different picture. The service was rated inadequate.",
        &["14 Mill Road||overall=inadequate", "Maple Court||overall=good"],
    ),
    // Lines that give each service its rating: one that is hardly a name is that of nobody else either.
    (
        "How our services got on with the CQC in May 2021\n\nLarkmead (respite): Good. Outstanding for caring.\n\nMaple Court: Good, as before.\n\nWeir Avenue supported living: Requires Improvement. Safe was inadequate.",
        &[
            "Larkmead||caring=outstanding",
            "Larkmead||overall=good",
            "Maple Court||overall=good<good",
        ],
    ),
    (
        "Homecare: Ouse Vale Homecare has held on to its outstanding rating from the CQC.\n\nSupported living: Pathways Teesside has been rated requires improvement. Well-led was rated inadequate.",
        &[
            "Ouse Vale Homecare||overall=outstanding<outstanding",
            "Pathways Teesside||overall=requires_improvement",
            "Pathways Teesside||well_led=inadequate",
        ],
    ),
    // A home of the same owner that has a report of its own is reported on too; one of which is told what it has been is not.
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nIts sister home in Goole, Weir Lodge, also had its report last week. It too was rated good.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nInspectors went on to the firm's second home, Weir Lodge. They have rated it good overall.",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=good"],
    ),
    (
        "Maple Court in Selby was rated inadequate by the CQC.\n\nIts sister home, Weir Lodge in Goole, was rated good in 2017.",
        &["Maple Court||overall=inadequate"],
    ),
    // What a home is, and nothing else.
    (
        "Maple Court in Selby is outstanding. So says the CQC.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "Families say that Maple Court in Selby is outstanding. The CQC rated the home good.",
        &["Maple Court||overall=good"],
    ),
    // The one of which a text tells, whatever its name ends in.
    (
        "A Kent care home has been told to improve.\n\nBosses at Romney Sands, New Romney, said sorry after the CQC judged the home inadequate.",
        &["Romney Sands||overall=inadequate"],
    ),
    (
        "A campus practice is celebrating.\n\nNorthfield Student Health was rated outstanding by the CQC.",
        &["Northfield Student Health||overall=outstanding"],
    ),
    // The way that a home was made to go.
    (
        "A new manager has been praised for helping a Selby care home go from being rated inadequate to good.\n\nMaple Court was inspected by the CQC in May.",
        &["Maple Court||overall=good<inadequate"],
    ),
    (
        "Maple Court in Selby was rated good by the CQC. Its manager said that she had once helped a home go from inadequate to good.",
        &["Maple Court||overall=good"],
    ),
    // What came of a rating is no hope, and its end leaves it the last.
    (
        "Maple Court in Selby will close months after being rated inadequate by the CQC.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "Maple Court in Selby must draw up a plan after it was rated inadequate by the CQC.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "Maple Court in Selby was inspected by the CQC. It could be closed if it is rated inadequate again.",
        &[],
    ),
    (
        "Maple Court in Selby was seen by the CQC. Late calls were among the failings resulting in the home being rated inadequate.",
        &["Maple Court||overall=inadequate"],
    ),
    // A rating that is its own noun, and one that is the second.
    (
        "Maple Court in Selby is the second home to receive a rare ‘outstanding’ from the CQC.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "Maple Court in Selby was seen by the CQC. The food received a hearty ‘good’ from residents.",
        &[],
    ),
    (
        "Maple Court in Selby has been awarded a second outstanding rating by the CQC.",
        &["Maple Court||overall=outstanding<outstanding"],
    ),
    (
        "Maple Court in Selby was rated outstanding by the CQC. It was the second outstanding rating in the county.",
        &["Maple Court||overall=outstanding"],
    ),
    // The questions of the service that it is to provide.
    (
        "Maple Court in Selby was seen by the CQC. It was told that it requires improvement to provide a safe and responsive service.",
        &["Maple Court||responsive=requires_improvement", "Maple Court||safe=requires_improvement"],
    ),
    // A full stop that ends nothing.
    (
        "Maple Court in St. Ann's was rated inadequate by the CQC.",
        &["Maple Court||overall=inadequate"],
    ),
    // Those that a sentence counts, named by the next.
    (
        "3 June 2021\n\nTwo care homes in Kent have been rated inadequate by the CQC. They are Dovermere, in Deal, and Weir Lodge, in Margate.",
        &["Dovermere||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    (
        "Three care homes were rated good in reports that the CQC published on Thursday. These were Prestmere, Macclesfield; The Dingle, Manchester; and Two Bridges, Halesowen.",
        &["Prestmere||overall=good", "Dingle||overall=good", "Two Bridges||overall=good"],
    ),
    (
        "Two care homes have been rated inadequate by the CQC. They are in Deal and Margate.",
        &[],
    ),
    // Whom a rating is told of behind it, and those that a paragraph points to.
    (
        "The only home in the county that is rated outstanding by the CQC is Maple Court in Selby.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "The CQC has published its reports.\n\nTwo care homes were rated inadequate. They are:\n\nMaple Court, Selby\n\nWeir Lodge, Goole",
        &["Maple Court||overall=inadequate", "Weir Lodge||overall=inadequate"],
    ),
    // The district and the town that a home is in.
    (
        "Maple Court, in Mill Road, North Bank, went from inadequate to good at its latest inspection by the CQC.",
        &["Maple Court||overall=good<inadequate"],
    ),
    (
        "The only home which is classed as ‘outstanding’ by the CQC is Maple Bay, Larkstone, run by a charity.",
        &["Maple Bay||overall=outstanding"],
    ),
    // Care is all that was looked at.
    (
        "Maple Court in Selby was seen by the CQC. Its report said little had changed and the care was rated inadequate in terms of being safe.",
        &["Maple Court||safe=inadequate"],
    ),
    // Whoever learns of it, the home was rated.
    (
        "Families were shocked to learn that a care home in Selby had been rated inadequate.\n\nMaple Court was inspected by the CQC in May.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "Relatives have told of their shock after a Selby care home was rated inadequate.\n\nMaple Court was inspected by the CQC in May.",
        &["Maple Court||overall=inadequate"],
    ),
    (
        "Carers hugged each other when they found out that a Selby care home had been rated outstanding.\n\nMaple Court was inspected by the CQC in May.",
        &["Maple Court||overall=outstanding"],
    ),
    (
        "A care home in Selby whose carers were praised for their kindness has been rated good.\n\nMaple Court was inspected by the CQC in May.",
        &["Maple Court||overall=good"],
    ),
];

#[test]
fn short_news_gives_its_rows_and_no_others() {
    assert_rows(CASES, |_, r| {
        let from = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
        let service = r.service.as_deref().unwrap_or("");
        format!("{}|{service}|{}={}{from}", r.practice, r.question, r.rating)
    });
}
