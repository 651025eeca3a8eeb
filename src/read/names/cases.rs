//! Texts of all kinds, and the practices to be read from them: "name = aliases | kind | places | provider".

pub(super) const CASES: &[(&str, &[&str])] = &[
    // A kind in small letters ends a name in a running sentence, where it has no article.
    (
        "Faycroft care home in Garsdale has been rated requires improvement by the CQC.",
        &["Faycroft care home =  | care_home | Garsdale | -"],
    ),
    (
        "The CQC has rated two homes.\n\nThe Orchard residential home in Hale, and Quillon nursing home in St Bee's, Selby, were both rated good.",
        &[
            "Orchard =  | care_home | Hale | -",
            "Quillon nursing home =  | care_home | St Bee's, Selby | -",
        ],
    ),
    (
        "Inspectors from the CQC visited Barton Hill surgery in May and rated it inadequate overall.\n\nBarton Hill has nine doctors.",
        &["Barton Hill surgery = Barton Hill | gp_practice |  | -"],
    ),
    (
        "After a visit in June, St Osyth's hospice was rated good by the Care Quality Commission.",
        &["St Osyth's hospice =  | hospice |  | -"],
    ),
    (
        "The Linacre medical centre and Navigation Road surgery were both rated inadequate by the CQC.",
        &[
            "Linacre medical centre =  | gp_practice |  | -",
            "Navigation Road surgery =  | gp_practice |  | -",
        ],
    ),
    // "GP" stands inside a name where the kind behind it has a capital too.
    (
        "Quillon GP Practice has been rated good by the CQC. The Garsdale City GP Health Centre was rated inadequate.",
        &[
            "Quillon GP Practice =  | gp_practice |  | -",
            "Garsdale City GP Health Centre =  | gp_practice |  | -",
        ],
    ),
    (
        "A Garsdale GP Practice has been rated good by the CQC. Quillon Surgery has nine doctors.",
        &["Quillon Surgery =  | gp_practice | Garsdale | -"],
    ),
    // What a headline calls the only service of a text is a name of that.
    (
        "Garsdale Walk-In Centre in special measures\n\nThe Garsdale City Health Centre has been rated inadequate by the CQC. The walk-in centre had too few nurses.",
        &["Garsdale City Health Centre = Garsdale Walk-In Centre | gp_practice |  | -"],
    ),
    (
        "Garsdale Park Surgery and Garsdale Surgery rated\n\nGarsdale Park Surgery was rated good by the CQC. Garsdale Surgery was rated inadequate.",
        &[
            "Garsdale Park Surgery =  | gp_practice |  | -",
            "Garsdale Surgery =  | gp_practice |  | -",
        ],
    ),
    // Behind a road and between commas stands where the road is.
    (
        "Quillon Court in Abbey Street, Mallow Court, has been rated good by the CQC.",
        &["Quillon Court =  | care_home | Mallow Court | -"],
    ),
    // An owner stands before the name of what it has, or does not.
    (
        "Quillon Health's Garsdale and Hexdale hospitals have been praised by the CQC. Garsdale Hospital was inspected in May.\n\nQuillon Health Garsdale Hospital was rated good.",
        &[
            "Quillon Health Garsdale Hospital = Garsdale Hospital | hospital | Garsdale and Hexdale, Garsdale, Hexdale | Quillon Health",
        ],
    ),
    // What an owner has in two towns is not the owner.
    (
        "Quillon Health's Garsdale and Hexdale hospitals were rated good by the CQC.",
        &[],
    ),
    (
        "Quillon Care Services Trust has been rated good by the CQC. The South West trust has nine hospitals.",
        &["Quillon Care Services Trust =  | nhs_trust | South West | -"],
    ),
    // A home told of in the middle of a text is not what that is about.
    (
        "A home care agency has been told to improve.\n\nMoonrise Medical was inspected by the CQC in May and was rated inadequate.\n\nStaff were kind. His sister is cared for at Quillon Court.",
        &["Moonrise Medical =  | home_care |  | -"],
    ),
    // Nor is one of which it says only what it has been rated for long.
    (
        "Quillon Court, a care home in Hale, was inspected by the CQC in May and was rated inadequate. Staff were kind. Doors were shut. Meals were warm. Beds were made. Floors were clean.\n\nOrchard Court, which stands next door, is rated good.",
        &["Quillon Court =  | care_home | Hale | -"],
    ),
    // Nor is a council. One that is named late, but alone, is.
    (
        "Quillon Court, a care home in Hale, was inspected by the CQC in May and was rated inadequate. Inspectors were shocked. It was rated inadequate for safe.\n\nCQC has rated Selby Council good for adult social care.",
        &["Quillon Court =  | care_home | Hale | -"],
    ),
    (
        "A care home in Hale has been rated good by the CQC. Inspectors came in May. It was rated good for safe.\n\nQuillon Court, which has 40 beds, is rated good.",
        &["Quillon Court =  | care_home | Hale | -"],
    ),
    // A list of what each has been rated for long.
    (
        "Inspectors from the CQC have looked at homes in Hale.\n\nQuillon Court is rated good.\n\nOrchard Court is rated inadequate.\n\nLarkmead Lodge is rated good.",
        &[
            "Quillon Court =  | care_home | Hale | -",
            "Orchard Court =  | care_home | Hale | -",
            "Larkmead Lodge =  | care_home | Hale | -",
        ],
    ),
    // An ending with the town behind it, and another name.
    (
        "The CQC has rated University Hospital Hexdale and Quillon Hospital as good.",
        &[
            "University Hospital Hexdale =  | hospital | Hexdale | -",
            "Quillon Hospital =  | hospital |  | -",
        ],
    ),
    // A number and a road that name a home: at the head of a sentence, of an entry of a list.
    (
        "12 Mallow Road in Garsdale has been rated inadequate by the CQC. Staff at the home, which cares for six people, were kind.",
        &["12 Mallow Road =  | care_home | Garsdale | -"],
    ),
    (
        "Five homes with new reports from the CQC\n\n1. 12 Mallow Road\nTarn Lane, Garsdale\nType: Care home\nOverall rating: Good\nInspected: 6 May 2022\n\n2. Quillon House\nFell Lane, Hexdale\nType: Care home\nOverall rating: Inadequate\nInspected: 8 May 2022",
        &[
            "12 Mallow Road =  | care_home | Garsdale | -",
            "Quillon House =  | care_home | Hexdale | -",
        ],
    ),
    (
        "Quillon House\n12 Mallow Road\nType: Care home\nOverall rating: Good\n\nQuillon House, a care home, was rated good by the CQC.",
        &["Quillon House =  | care_home |  | -"],
    ),
    // Whatever its words are, a line above labels and ratings names a service: not the address below it.
    (
        "Reports on care in Garsdale\n\nQuillon House\nResidential care home, Garsdale\nInspected: 3 May 2023\nOverall: Good\nSafe: Good\n\nOrchard Way\nResidential care home, Garsdale\nInspected: 6 June 2023\nOverall: Good\nSafe: Good\n\nHand on Heart for You, Hexdale\nMill Lane\nInspected: 7 June 2023\nOverall: Inadequate\nSafe: Good\n\nOuse Pathways - Mill Road, Hexdale\nOverall: Good\nSafe: Good",
        &[
            "Quillon House =  | care_home | Garsdale | -",
            "Orchard Way =  | care_home | Garsdale | -",
            "Hand on Heart for You =  | care_home | Hexdale | -",
            "Ouse Pathways - Mill Road =  | care_home | Hexdale | -",
        ],
    ),
    (
        "Practice\tVisited\tOverall\tSafe\tCaring\nQuillon Surgery\t3 May 2018\tGood\tGood\tGood\nOuse Health, Hexdale\t5 May 2018\tGood\tInadequate\tGood\nTanner Row\t7 May 2018\tInadequate\tInadequate\tGood",
        &[
            "Quillon Surgery =  | gp_practice |  | -",
            "Ouse Health =  | gp_practice | Hexdale | -",
            "Tanner Row =  | gp_practice |  | -",
        ],
    ),
    // A caption and the sentence below it name one.
    (
        "Surgeries and the CQC\n\n1. Quillon Row Quillon Row, in Garsdale, was rated good after a visit by the CQC. Quillon Row has four doctors.",
        &["Quillon Row =  | gp_practice | Garsdale | -"],
    ),
    // A name without any ending is that of a practice, too, if it is rated and told of again; the house that it is in is none.
    (
        "24/7 Doctors was labelled inadequate by the CQC last year. The practice, at Quillon House, Garsdale, was seen in June. Inspectors found 24/7 Doctors unsafe.",
        &["24/7 Doctors =  | gp_practice | Quillon House, Garsdale | -"],
    ),
    (
        "CQC inspectors went to an out-of-hours service.\n\nNightLine, which covers Garsdale, was rated good in May. Inspectors said that NightLine answered its calls.",
        &["NightLine =  | out_of_hours | Garsdale | -"],
    ),
    (
        "Ashley Down in Garsdale, which is run by Oake Care Ltd, was found to be outstanding by the CQC. Ashley Down is a care home.",
        &["Ashley Down =  | care_home | Garsdale | Oake Care Ltd"],
    ),
    (
        "A Garsdale care home came out of its visit by the CQC as good.\n\nTanner Row in Garsdale has become the third home of the group to be rated outstanding.",
        &["Tanner Row =  | care_home | Garsdale | -"],
    ),
    // A heading that the text below names again, or that a line on what it is follows.
    (
        "Three GP surgeries in Ouseshire and the CQC\n\nTanner & Rowe\n\nThis surgery, in Garsdale, was rated requires improvement in May.\n\nTeam Quillon\n\nTeam Quillon in Hexdale was deemed inadequate in June.\n\nThe Old Granary\n\nAlso rated inadequate is the Old Granary, in Hale.",
        &[
            "Tanner & Rowe =  | gp_practice | Garsdale | -",
            "Team Quillon =  | gp_practice | Hexdale | -",
            "Old Granary =  | gp_practice | Hale | -",
        ],
    ),
    (
        "Care check in Ouseshire\n\nQuillon House\nMill Lane, Garsdale\nInspected: 3 May\nOverall: Good\n\nSallow Angels\nOffice in Hexdale; carers go out to Hale\nInspected: 18 May\nOverall: Good, and Good in all five",
        &[
            "Quillon House =  | care_home | Garsdale | -",
            "Sallow Angels =  | home_care | Ouseshire | -",
        ],
    ),
    // The road behind "on" is where a home is; behind "report on" it is the name of a practice.
    (
        "Quillon Sands on Shore Avenue, Garsdale, is run by Oake Care Ltd. The nursing home was rated inadequate by the CQC. Quillon Sands had been good.",
        &["Quillon Sands =  | care_home | Garsdale | Oake Care Ltd"],
    ),
    (
        "The CQC's report on Tanner Road came out in May. Overall the practice was rated good. Inspectors visited Tanner Road in March. Tanner Road is a surgery in Garsdale.",
        &["Tanner Road =  | gp_practice | Garsdale | -"],
    ),
    // The short name of a trust is its own, though a house might be called so.
    (
        "Four Elms moves up to good\n\nFour Elms Hospitals NHS Trust has been rated good by the CQC. Four Elms has 900 beds.",
        &["Four Elms Hospitals NHS Trust = Four Elms | nhs_trust |  | -"],
    ),
    // "The trust" behind a name that tells no kind is that one.
    (
        "Garsdale Teaching has been told to improve by the CQC after visits to its hospitals. The trust's rating has gone down from good to requires improvement. The trust has 900 beds. Staff at Garsdale Teaching said the trust was sorry.",
        &["Garsdale Teaching =  | nhs_trust |  | -"],
    ),
    (
        "Bluebell & Birch Garsdale is celebrating after achieving an outstanding rating from the CQC. The home care provider was inspected in April.",
        &["Bluebell & Birch Garsdale =  | home_care |  | -"],
    ),
    // One word that names a home, by what is said of it.
    (
        "Quillon in Garsdale, Ouseshire, which is run by Oake Care Ltd, was found to be outstanding by the CQC. On its last visit the CQC had called Quillon good.",
        &["Quillon =  | - | Garsdale, Ouseshire | Oake Care Ltd"],
    ),
    (
        "Oake Care Ltd, which ran Quillon in Garsdale, has been fined by the CQC. Inspectors went to Quillon in May, and rated the care home inadequate.",
        &["Quillon =  | care_home | Garsdale | Oake Care Ltd"],
    ),
    // What a text names once, for another reason, takes nothing from the company that it is about.
    (
        "A service that sees patients at night has been praised by the CQC.\n\nNightline Medical, which covers Garsdale, was inspected by the CQC in March. It was rated good.\n\nA walk-in centre is open at Hexdale Hospital. It was rated good for being safe. Inspectors said that Nightline Medical answered the telephone at once.",
        &["Nightline Medical =  | - | Garsdale | -"],
    ),
    (
        "Quillon House, a care home in Garsdale, has been rated inadequate by the CQC.\n\nPolice were called to Sallow Lodge on the same evening. It was rated inadequate for being safe.",
        &["Quillon House =  | care_home | Garsdale | -"],
    ),
    // Papers print the first words in capitals; a name in capitals goes on behind its "AND".
    (
        "A GARSDALE CARE HOME has been rated inadequate by the CQC.\n\nQuillon House, which looks after 30 people in Garsdale, was seen in May. The care home is in special measures.",
        &["Quillon House =  | care_home | Garsdale | -"],
    ),
    (
        "The CQC has inspected HEXDALE AND QUILLON HOSPITALS NHS TRUST and rated it good. The trust has 900 beds.",
        &["HEXDALE AND QUILLON HOSPITALS NHS TRUST =  | nhs_trust |  | -"],
    ),
    // What a house lies by or in belongs to its name, and its short form may leave out what kind of house it is.
    (
        "Quillon by the Sea Care Home, in Garsdale, has been rated good by the CQC. Hexdale in the Wood Surgery was rated good by the CQC as well.",
        &[
            "Quillon by the Sea Care Home =  | care_home | Garsdale | -",
            "Hexdale in the Wood Surgery =  | gp_practice |  | -",
        ],
    ),
    (
        "Quillon House Care Home, in Garsdale, was inspected by the CQC in May. Quillon was rated good.",
        &["Quillon House Care Home = Quillon | care_home | Garsdale | -"],
    ),
    // The capitals of a headline tell nothing, where the text names another.
    (
        "Garsdale Care Home Told To Improve After Residents Wait For Help\n\nQuillon House, in Garsdale, was rated inadequate by the CQC in May.\n\nStaff at the care home said they were sorry.",
        &["Quillon House =  | care_home | Garsdale | -"],
    ),
    // Nor do they where none of its words stands below, and a surgery in Quillon Gardens is not called so.
    (
        "Garsdale Surgery Shut by Order of Court\n\nSHUT: The surgery in Quillon Gardens\n\nThe doors of a Garsdale surgery were locked on Monday.\n\nThe Quillon Surgery, where Dr Oake practised on his own, will not open again.\n\nNHS England has made plans. The surgery was inspected in May, when it was rated inadequate.",
        &["Quillon Surgery =  | gp_practice | Garsdale, Quillon Gardens | -"],
    ),
    (
        "GARSDALE SURGERY RATED INADEQUATE BY THE WATCHDOG\n\nThe Linacre Medical Centre has been rated inadequate by the CQC.\n\nPatients of the surgery, in Garsdale, said they were sorry.",
        &["Linacre Medical Centre =  | gp_practice | Garsdale | -"],
    ),
    (
        "New Care Home Is Rated Good Months After It Opened\n\nInspectors of the CQC went to Quillon House Care Home, new in May, and rated it good.\n\nThe home is in Hexdale.",
        &["Quillon House Care Home =  | care_home | Hexdale | -"],
    ),
    (
        "Ouseshire Hospice Wins Highest Praise From Inspectors\n\nSt Osyth's Hospice has been rated outstanding by the CQC. It is in Ouseshire.",
        &["St Osyth's Hospice =  | hospice | Ouseshire | -"],
    ),
    // Where it tells what the text tells, it is the name.
    (
        "Garsdale Care Home Rated Inadequate After Visit By Inspectors\n\nThe CQC has rated Garsdale Care Home inadequate.\n\nThe Oake Group, which runs it in Garsdale, said it was sorry about the care home.",
        &["Garsdale Care Home =  | care_home | Garsdale | Oake Group"],
    ),
    (
        "Inspectors Slam Quillon House Care Home Over Its Filthy Kitchen\n\nQuillon House has been rated inadequate by the CQC. The care home is in Garsdale.\n\nSallow Lodge, which has the same owner, was not seen.",
        &["Quillon House Care Home = Quillon House | care_home | Garsdale | -"],
    ),
    (
        "Watchdog Praises Garsdale Surgery And Its Doctors\n\nWe are glad to tell you that the surgery has been rated good by the CQC, and thank our patients in Garsdale.",
        &["Garsdale Surgery =  | gp_practice | Garsdale | -"],
    ),
    // So it does beside full names, and where it has an article it is short for one.
    (
        "Linacre Medical Centre in Hale was rated good by the CQC. Inspectors said Navigation Road surgery in Garsdale was inadequate overall.",
        &[
            "Linacre Medical Centre =  | gp_practice | Hale | -",
            "Navigation Road surgery =  | gp_practice | Garsdale | -",
        ],
    ),
    (
        "Linacre Medical Centre in Hale was rated good by the CQC. Inspectors said the Navigation Road surgery was good overall.",
        &["Linacre Medical Centre = Navigation Road surgery | gp_practice | Hale | -"],
    ),
    // The town that a service is near is none, whatever it has.
    (
        "The hospital on the edge of Garsdale has 28 beds.\n\nQuillon Hospital, on the outskirts of Garsdale, was rated inadequate by the CQC.",
        &["Quillon Hospital =  | hospital | Garsdale | -"],
    ),
    // What somebody had to do with it, or does not belong to it, makes no service in hand.
    (
        "Quillon House, a care home in Garsdale, was rated inadequate by the CQC. The manager used to run Sallow Lodge, which is rated good. Sallow Court residents have been offered places. It was inadequate for safe.",
        &["Quillon House =  | care_home | Garsdale | -"],
    ),
    // A company that is itself rated is the service, also where somebody speaks for it.
    (
        "Reports are out on three services.\n\nQuillon Care, in Garsdale, got the lowest overall rating of the CQC, inadequate. Also in Garsdale, Ousedale Herts Ltd was given an overall rating of good. Sallow Bank had a rating of good.",
        &[
            "Quillon Care =  | - | Garsdale | -",
            "Ousedale Herts Ltd =  | - | Garsdale | -",
            "Sallow Bank =  | care_home |  | -",
        ],
    ),
    (
        "A GP practice has been praised by the CQC. Quillon Health, in Garsdale, was inspected in March 2022. It was rated good.\n\nA spokesman for Quillon Health said all were glad.",
        &["Quillon Health =  | gp_practice | Garsdale | -"],
    ),
    (
        "Both Hexdale Surgery, and Quillon Health Matters were rated good by the CQC.",
        &[
            "Hexdale Surgery =  | gp_practice |  | -",
            "Quillon Health Matters =  | - |  | -",
        ],
    ),
    (
        "Queen Maud The Queen Mother Hospital in Garsdale has been rated good by the CQC.",
        &["Queen Maud The Queen Mother Hospital =  | hospital | Garsdale | -"],
    ),
    // Those whom a sentence counts and then names.
    (
        "Two care homes, Quillon House and Sallow Lodge, have been inspected by the CQC.\n\nBoth homes were rated inadequate.",
        &[
            "Quillon House =  | care_home |  | -",
            "Sallow Lodge =  | care_home |  | -",
        ],
    ),
    (
        "Quillon House and Sallow Lodge both require improvement, says the CQC in its reports on the two care homes.",
        &[
            "Quillon House =  | care_home |  | -",
            "Sallow Lodge =  | care_home |  | -",
        ],
    ),
    // Nor is the paper that tells of one.
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nThe Garsdale Journal understands that families were told first. The report was rated well by nobody.",
        &[],
    ),
    // Wards are no services of their own.
    (
        "Inspectors of the CQC went to Kestrel and Upper Lodge wards at Hale Hospital in May. The hospital was rated good.",
        &["Hale Hospital =  | hospital |  | -"],
    ),
    // What a trust runs is not what is rated, and its name may stand without "NHS".
    (
        "Ousedale Hospitals NHS Trust (OHT), in charge of Hale Hospital (HH) and Quillon Royal Hospital (QRH), is now rated good by the CQC.",
        &["Ousedale Hospitals NHS Trust = OHT | nhs_trust |  | -"],
    ),
    (
        "Inspectors spent a week at the North Ouse and Wash Trust. The trust, which runs Hale Hospital, was told it requires improvement overall by the CQC. Hale Hospital was rated inadequate.",
        &[
            "North Ouse and Wash Trust =  | nhs_trust |  | -",
            "Hale Hospital =  | hospital |  | North Ouse and Wash Trust",
        ],
    ),
    // Commas in the name of a trust, wherever it stands.
    (
        "The CQC has told Garsdale, Hale, Ouse and Wharfe NHS Foundation Trust to improve.",
        &["Garsdale, Hale, Ouse and Wharfe NHS Foundation Trust =  | nhs_trust |  | -"],
    ),
    (
        "The CQC has rated services at Hale, Ouse and Wharfe Valleys NHS Trust as good.",
        &["Hale, Ouse and Wharfe Valleys NHS Trust =  | nhs_trust |  | -"],
    ),
    // The town before a kind is that of another.
    (
        "Faycroft Care Home in Garsdale was rated good by the CQC. Quillet Manor Care Home in Hale was rated inadequate. The Garsdale home is full.",
        &[
            "Faycroft Care Home =  | care_home | Garsdale | -",
            "Quillet Manor Care Home =  | care_home | Hale | -",
        ],
    ),
    // The premises of a surgery, and where its patients are sent.
    (
        "Hexdale Surgery was inspected by the CQC in March 2020. The surgery, situated in Elmwood Medical Centre, was rated good overall.",
        &["Hexdale Surgery =  | gp_practice |  | -"],
    ),
    (
        "The CQC has rated Tanyard Surgery in Goole inadequate overall. Patients have been told to sign up with Rookery Practice, rated outstanding, in the meantime.",
        &["Tanyard Surgery =  | gp_practice | Goole | -"],
    ),
    // The pictures of a gallery, each below its number.
    (
        "These homes in Selby were inspected by the CQC\n\n1. Sallow Bank Care Home\n\nRated good overall in May.\n\n2. Ravenscar\n\nRated requires improvement overall in June.\n\n3. Elm Court\n\nRated inadequate overall in July.",
        &[
            "Sallow Bank Care Home =  | care_home | Selby | -",
            "Ravenscar =  | care_home | Selby | -",
            "Elm Court =  | care_home | Selby | -",
        ],
    ),
    (
        "We carried out an announced inspection at Dr Paula Oakes on 3 May 2019. We rated this practice as good overall.",
        &["Dr Paula Oakes =  | gp_practice |  | -"],
    ),
    // Words of a form or headline, and people, are no services.
    (
        "Decision details\n\nDecision Maker: Cabinet\n\nThe CQC rated the service good.",
        &[],
    ),
    (
        "Marian Tolley is a director of Bright Policies, whose work has been rated outstanding. The CQC inspects homes.",
        &[],
    ),
    // A town before the kind, in headlines and behind an article, and a kind of surgery.
    ("Garsdale care home told to improve by the CQC.", &[]),
    (
        "Garsdale care home rated inadequate\n\nInspectors from the CQC visited in May.",
        &[],
    ),
    ("The Garsdale care home was rated good by the CQC.", &[]),
    (
        "A woman was cared for at a Garsdale nursing home. Garsdale nursing home has been rated inadequate by the CQC.",
        &[],
    ),
    (
        "Garsdale care home Quillet Manor has been rated good by the CQC.",
        &["Quillet Manor =  | care_home | Garsdale | -"],
    ),
    ("Vascular surgery was rated good by the CQC.", &[]),
    (
        "A Kent GP surgery has been told to improve.\n\nThe Old Granary in West Quay, Whitstable, was rated requires improvement by the CQC.",
        &["Old Granary =  | gp_practice | West Quay, Whitstable, Kent | -"],
    ),
    (
        "The CQC inspected Crow Vale NHS Trust in May. Consequently, Crow Vale NHS Trust is now rated good.",
        &["Crow Vale NHS Trust =  | nhs_trust |  | -"],
    ),
    (
        "CQC rates Bristol eye clinic inadequate\n\nA clinic in Clifton, Bristol, which treats the eyes, has been rated inadequate by the CQC after a visit in April.\n\nLumina Aesthetics was closed for a week.",
        &["Lumina Aesthetics =  | independent_clinic | Bristol, Clifton | -"],
    ),
    (
        "• Organisation\n\nArchived: Crow Vale Partnership NHS Trust\n\nThis is an organisation that runs the services we inspect\n\nOverall: Good read more about inspection ratings\n\n4 May 2021\n\nThe trust has one ward for young people. Elm ward at Dene Hospital in Selby has nine beds. This core service was last inspected in May 2019 and was rated inadequate overall.",
        &["Crow Vale Partnership NHS Trust =  | nhs_trust | Selby | -"],
    ),
    (
        "How homes near you got on\n\nSallow Manor, Thorpe St Mary\n\nOne of two that are in trouble.\n\nThe CQC rated it inadequate in May.\n\nThe Old Granary, Selby\n\nA first inspection for this home, and it was rated good.\n\nTarn Rest Home, Goole\n\nA short visit on 4 May gave no rating.",
        &[
            "Sallow Manor =  | care_home | Thorpe St Mary | -",
            "Old Granary =  | care_home | Selby | -",
            "Tarn Rest Home =  | care_home | Goole | -",
        ],
    ),
    // The building that a service is in.
    (
        "Quillon Medical Centre at Hexdale Fields was given the ‘good’ rating overall by the Care Quality Commission after an inspection in May.",
        &["Quillon Medical Centre =  | gp_practice | Hexdale Fields | -"],
    ),
    (
        "Quillon Care Home, based in Hexdale Court, was handed a requires improvement rating by inspectors.",
        &["Quillon Care Home =  | care_home | Hexdale Court | -"],
    ),
    // Nothing but an inspection says that a company is the service.
    (
        "This service is rated as Good overall.\n\nThis inspection of Quillon Doctors Limited, on 4 May 2021, was announced at short notice.\n\nAre services safe? – Good",
        &["Quillon Doctors Limited =  | - |  | -"],
    ),
    // A kind of service that has no name but that.
    (
        "The CQC has rated Primary Care Centre in Selby inadequate.\n\nPrimary Care Centre, also known as Dr Quillon's Practice, has two doctors.",
        &["Primary Care Centre = Dr Quillon's Practice | gp_practice | Selby | -"],
    ),
    (
        "The Health Centre in Selby has been rated good by the CQC. The Health Centre was inspected in May.",
        &["Health Centre =  | gp_practice | Selby | -"],
    ),
    (
        "Quillon Health Centre was rated good by the CQC. The Health Centre in Selby has two doctors.",
        &["Quillon Health Centre =  | gp_practice | Selby | -"],
    ),
    // An area for its council.
    (
        "Cabinet minutes\n\nThe CQC had inspected adult social care in January 2025, as it does with all authorities. The overall rating awarded to Hexdale was Good, which was called a great achievement.",
        &["Hexdale =  | local_authority | Hexdale | -"],
    ),
    // A heading with its town, above what was rated.
    (
        "Quillon Surgery in Selby\n\n6 March 2019\n\nDuring a routine inspection\n\nThis practice is rated as Good overall.\n\nAre services safe? - Good",
        &["Quillon Surgery =  | gp_practice | Selby | -"],
    ),
    // A branch, of which more is said than of the practice.
    (
        "Background to this inspection\n\nQuillon Surgery is in Selby. It has a branch surgery, Hexdale Surgery, in Goole.\n\nQuillon Surgery opens at 8am.\n\nThe practice was inspected on 8 August 2017. The practice was rated as good.\n\nServices are delivered from:\n\n- Hexdale Surgery, 4 Mill Road, Goole\n\nThis inspection did not take in Hexdale Surgery.",
        &["Quillon Surgery =  | gp_practice | Selby | -"],
    ),
    // Those of a group are no name, and a branch may go by the end of its own.
    (
        "Two Oaken Grove hospitals rated inadequate\n\nOaken Grove Hospital Stourmouth was rated inadequate by the CQC. Stourmouth was inspected in May.",
        &["Oaken Grove Hospital Stourmouth = Stourmouth | hospital | Stourmouth | -"],
    ),
    // A trust with and without its rank, and one of a single hospital.
    (
        "The CQC has downgraded Wharfe Hospitals NHS Trust to inadequate. Wharfe Hospitals NHS Foundation Trust was inspected in May.",
        &["Wharfe Hospitals NHS Foundation Trust = Wharfe Hospitals NHS Trust | nhs_trust |  | -"],
    ),
    (
        "Sallow Vale Hospital has been rated good by the CQC. Inspectors visited Sallow Vale Hospital NHS Trust in May.",
        &["Sallow Vale Hospital NHS Trust = Sallow Vale Hospital | nhs_trust |  | -"],
    ),
    (
        "The CQC has rated two hospitals.\n\n• Nidd Vale General Hospital NVGH, (Ripon) rated as inadequate.",
        &["Nidd Vale General Hospital = NVGH | hospital | Ripon | -"],
    ),
    (
        "Nidderdale NHS Foundation Trust gets a better rating\n\nThe CQC has rated Nidderdale Healthcare NHS Foundation Trust good after a visit in May.",
        &["Nidderdale Healthcare NHS Foundation Trust = Nidderdale NHS Foundation Trust | nhs_trust |  | -"],
    ),
    // A service of the trust itself.
    (
        "The maternity service at Ouse Vale NHS Trust has been given a new rating of good by the CQC.",
        &["Ouse Vale NHS Trust =  | nhs_trust |  | -"],
    ),
    // The branches of a chain, the sites of a co-operative, what is counted, and what "The Lodge" is short for.
    (
        "Elder Homecare Selby was rated inadequate by the CQC in May.\n\nElder Homecare Goole was rated good in March.",
        &[
            "Elder Homecare Selby =  | home_care | Selby | -",
            "Elder Homecare Goole =  | home_care | Goole | -",
        ],
    ),
    (
        "Three urgent care services have been marked down by the CQC.\n\nSorrel Urgent Care, in Selby, was rated inadequate.",
        &["Sorrel Urgent Care =  | out_of_hours | Selby | -"],
    ),
    (
        "Two homes have been rated by the CQC.\n\nElder Lodge, in Selby\n\nThe Lodge is run by Brent Vale Care Ltd. Inspectors came in May. It was rated good for being safe.",
        &["Elder Lodge = Lodge | care_home | Selby | Brent Vale Care Ltd"],
    ),
    // The last two of a list, and a hospital whose name is written in two ways.
    (
        "Providers rated ‘Good’ overall (4)\n\n• Tern Care – Goole Home Care, The Larches Care Home, Ferry Park and Dene Lodge had kept their CQC grading.",
        &[
            "Tern Care – Goole Home Care =  | home_care |  | -",
            "Larches Care Home =  | care_home |  | -",
            "Ferry Park =  | - |  | -",
            "Dene Lodge =  | care_home |  | -",
        ],
    ),
    (
        "The CQC has rated maternity at Selby and District Hospital good. Inspectors were at Selby District Hospital in May.",
        &["Selby and District Hospital = Selby District Hospital | hospital |  | -"],
    ),
    (
        "The CQC has rated Ouse Vale University Hospital outstanding and Wharfe and Nidd Hospital good. Inspectors praised the staff of both the Ouse Vale and Wharfe and Nidd Hospital.",
        &[
            "Ouse Vale University Hospital = Ouse Vale | hospital |  | -",
            "Wharfe and Nidd Hospital =  | hospital |  | -",
        ],
    ),
    (
        "Brent Vale Homes Limited Elm Tree Hospital was inspected by the CQC in May 2016 and rated good.",
        &["Elm Tree Hospital =  | hospital |  | Brent Vale Homes Limited"],
    ),
    // Where patients were sent, and what a former owner still has.
    (
        "Elm Lane Surgery in Selby was rated inadequate by the CQC and has closed. Patients have been moved by the end of June to Oak Row Surgery in Goole, which is rated outstanding.",
        &["Elm Lane Surgery =  | gp_practice | Selby | -"],
    ),
    (
        "Elm Bank care home in Selby was rated good by the CQC in May 2021. It once belonged to Tarn Homes. Tarn still runs Oak Bank in Goole, which is down as inadequate.",
        &["Elm Bank =  | care_home | Selby | -"],
    ),
    // Who runs the one that the text has come to, both of two, or all.
    (
        "Dene Hospital was inspected in May. The hospital, which is run by Tees Vale Hospitals NHS Trust, was rated good by the CQC.\n\nElm Court and Oak Court\n\nThese two homes, both belonging to Silver Birch Care, were inspected in May. Elm Court was rated good. Oak Court was rated inadequate.",
        &[
            "Dene Hospital =  | hospital |  | Tees Vale Hospitals NHS Trust",
            "Elm Court =  | care_home |  | Silver Birch Care",
            "Oak Court =  | care_home |  | Silver Birch Care",
        ],
    ),
    (
        "The CQC has told Orchid Vale Healthcare, its provider, to improve Dene Hospital in Selby, which is rated inadequate.",
        &["Dene Hospital =  | hospital | Selby | Orchid Vale Healthcare"],
    ),
    (
        "Elm Bank care home in Selby was rated good by the CQC in May 2021. Tarn Care, which has its head office in Exeter, bought it that summer.",
        &["Elm Bank =  | care_home | Selby | Tarn Care"],
    ),
    // A council is asked about any home of its area.
    (
        "Elm Bank care home in Selby was rated inadequate by the CQC in May 2021. A spokesman for Selby District Council said: “We have moved two people.”",
        &["Elm Bank =  | care_home | Selby | -"],
    ),
    // Two houses of one practice, as the verb says, and two that share a plural.
    (
        "Tarn House and Weir Medical Practice put into special measures\n\nTarn House and Weir Medical Practice has been rated inadequate by the CQC.\n\nInspectors rated the practice good for caring.",
        &["Tarn House and Weir Medical Practice =  | gp_practice |  | -"],
    ),
    (
        "Tarn House and Weir Medical Practice have both been rated inadequate by the CQC.\n\nTarn House and Weir Medical Practice were inspected in May. Tarn House is a care home in Selby.",
        &[
            "Tarn House =  | care_home | Selby | -",
            "Weir Medical Practice =  | gp_practice |  | -",
        ],
    ),
    (
        "Most hospices in the county are good, says the CQC.\n\nThe one to fall short was Tarn Hospice at Home, which has an office in Selby. It was rated inadequate after a visit in May.",
        &["Tarn Hospice at Home =  | hospice | Selby | -"],
    ),
    (
        "BMI The Sallow Hospital in Selby was rated good by the CQC after a visit in March.",
        &["BMI The Sallow Hospital =  | hospital | Selby | -"],
    ),
    (
        "Two home care agencies have been rated inadequate by the CQC.\n\nBrent Vale Care, which is based in Goole, and Selby Homecare were inspected in May.\n\nAt Brent Vale Care, safe was inadequate.",
        &[
            "Brent Vale Care =  | home_care | Goole | -",
            "Selby Homecare =  | home_care |  | -",
        ],
    ),
    (
        "The CQC went to Dene Hospital, in Selby, on 9 November and looked at surgery. The hospital is rated good. Tees Vale Hospitals NHS Trust, which runs it, is rated inadequate.",
        &[
            "Dene Hospital =  | hospital | Selby | Tees Vale Hospitals NHS Trust",
            "Tees Vale Hospitals NHS Trust =  | nhs_trust |  | -",
        ],
    ),
    (
        "Side by Side Homecare, which supports 40 people in their own homes in Yeovil, was rated good by the CQC after an inspection in March.",
        &["Side by Side Homecare =  | home_care | Yeovil | -"],
    ),
    (
        "Scrutiny Committee\n\n4 May 2021\n\nCQC INSPECTION OF TARN HOSPITAL\n\nThe hospital was inspected in March and is rated good.",
        &["TARN HOSPITAL =  | hospital |  | -"],
    ),
    (
        "Truro doctors told to improve\n\nBy Ben Carter\n12 March 2019\n\nA Cornwall GP surgery has been told it must do better after a visit from the Care Quality Commission.\n\nFoxhole Lane Surgery, which looks after 7,400 patients in Truro, was rated requires improvement overall after inspectors called in January.\n\nThe report said Foxhole Lane was caring, but records were not kept up to date. Dr Mary Trevose, a partner at the surgery, said changes had already been made.\n\nIn nearby Falmouth, Packet Quay Surgery was rated good last year.",
        &["Foxhole Lane Surgery = Foxhole Lane | gp_practice | Truro, Cornwall | -"],
    ),
    (
        "The practice of Dr S Phillips, Dr M Anand and Dr A Lowe, in Leyton, has been placed in special measures. The Care Quality Commission rated Dr S Phillips, Dr M Anand and Dr A Lowe inadequate for being safe and well-led after an inspection in July 2015.",
        &["Dr S Phillips, Dr M Anand and Dr A Lowe =  | gp_practice | Leyton | -"],
    ),
    (
        "A care home in Lincolnshire has been rated inadequate by the care watchdog.\n\nHawthorn Dene, in Skegness, is home to 32 people, some of whom live with dementia. It is run by Coastal Care Homes Ltd.\n\nInspectors from the Care Quality Commission (CQC) made an unannounced visit in May. Staff at Hawthorn Dene did not always know how to move people safely.",
        &["Hawthorn Dene =  | care_home | Skegness, Lincolnshire | Coastal Care Homes Ltd"],
    ),
    (
        "'Shocking' conditions at Bewdley home\n\nThe Riverside care home, in Bewdley, has been placed into special measures by the CQC. Riverside was rated inadequate in four areas out of five.",
        &["Riverside care home = Riverside | care_home | Bewdley | -"],
    ),
    (
        "Two nursing homes in Selby owned by Ouse Dunes Ltd have been inspected by the CQC.\n\nElm Grange was upgraded from inadequate to good.\n\nIts sister home, Dee Lodge, was not so lucky: it slumped to inadequate from good.",
        &[
            "Elm Grange =  | care_home | Selby | Ouse Dunes Ltd",
            "Dee Lodge =  | care_home | Selby | Ouse Dunes Ltd",
        ],
    ),
    (
        "The GP practice of Dr Amir Orr in Selby has been rated inadequate by the Care Quality Commission after an inspection in March.",
        &["Dr Amir Orr =  | gp_practice | Selby | -"],
    ),
    (
        "Two trusts in special measures\n\nTees Hospitals NHS Trust, Wear Hospitals NHS Trust\n\nThe Care Quality Commission has rated Tees Hospitals NHS Trust in Selby inadequate. Wear Hospitals NHS Trust, in Goole, was rated inadequate as well.",
        &[
            "Tees Hospitals NHS Trust =  | nhs_trust | Selby | -",
            "Wear Hospitals NHS Trust =  | nhs_trust | Goole | -",
        ],
    ),
    (
        "Coastal Care Network\n\nLatest news\n\nWell done to Sandgate Surgery!\nPosted on 12 July 2019\n\nCongratulations to Sandgate Surgery in Hythe, which has been rated outstanding after an inspection in May.\n\nMore good news\nPosted on 3 April 2019\n\nSeabrook Surgery, Folkestone, was rated good by the CQC in March.\n\nFlu season is over\nPosted on 1 March 2019\n\nThanks to everyone who came.",
        &[
            "Sandgate Surgery =  | gp_practice | Hythe | -",
            "Seabrook Surgery =  | gp_practice | Folkestone | -",
        ],
    ),
    (
        "To: all patients of Quayside Road Surgery, Bridlington\n\n16 December 2015\n\nI am writing about the future of Quayside Road Surgery. You may be aware that the surgery was rated inadequate by the CQC. It will close.\n\nWe have asked Fenwick Medical Group to look after its patients.",
        &["Quayside Road Surgery =  | gp_practice | Bridlington | -"],
    ),
    (
        "Minutes of the Patient Participation Group of Kingswood Lane Surgery\n4 May 2021\n\nThe practice had been rated good by the CQC.",
        &["Kingswood Lane Surgery =  | gp_practice |  | -"],
    ),
    // The name is told once, and only its own sentence says that it is a service.
    (
        "A care home near Louth has been put into special measures.\n\nInspectors from the Care Quality Commission visited Saltby Trees in March and rated it inadequate.",
        &["Saltby Trees =  | care_home | Louth | -"],
    ),
    (
        "A SELBY care business has been praised by the CQC.\n\nOuse Vale Care, of Mill Street, was rated good in all five categories.",
        &["Ouse Vale Care =  | home_care | Selby | -"],
    ),
    (
        "A home care agency in Goole is in special measures after inspectors found staff had not been vetted.\n\nOuse Vale Support was issued with two warning notices after the visit in July.",
        &["Ouse Vale Support =  | home_care | Goole | -"],
    ),
    (
        "Fire exits were blocked at The Cedars when inspectors called in March.\n\nThe Mill Road home in Selby, which has 22 residents, was rated inadequate by the CQC.",
        &["Cedars = Mill Road home | care_home | Selby | -"],
    ),
    (
        "Two Selby care homes are in special measures.\n\nInspectors from the CQC rated Mill Terrace inadequate after a visit in March. The Bank Road home had been good.\n\nMeanwhile Ash Lodge, run by another firm, fell from good to inadequate.",
        &[
            "Mill Terrace =  | care_home | Selby | -",
            "Ash Lodge =  | care_home | Selby | -",
        ],
    ),
    (
        "Oake Medical Centre, a private hospital in Selby, has been rated good by the CQC.",
        &["Oake Medical Centre =  | hospital | Selby | -"],
    ),
    (
        "St Wulfstan's, the hospice in Evesham, has been rated outstanding by the Care Quality Commission. Inspectors found that staff at St Wulfstan's went the extra mile.",
        &["St Wulfstan's =  | hospice | Evesham | -"],
    ),
    (
        "Harrow Weald Smile Studio in Harrow was inspected by the CQC on 3 May 2022. The dentist was told to act on infection control. We do not rate dentists.",
        &["Harrow Weald Smile Studio =  | dental_practice | Harrow | -"],
    ),
    (
        "A Redditch home care agency has been rated requires improvement.\n\nMeadowcare, which supports 40 people in their own homes, was inspected in November. The CQC said Meadowcare had not told it of three incidents.",
        &["Meadowcare =  | home_care | Redditch | -"],
    ),
    (
        "Care agency put in special measures\n\n1st Choice Homecare, based in Luton, was rated inadequate by the CQC after an inspection in March. 1st Choice Homecare provides personal care to people in their own homes.",
        &["1st Choice Homecare =  | home_care | Luton | -"],
    ),
    (
        "Northgate Clinic, a mental health unit for teenagers in Edgware, has been rated inadequate by the CQC. The unit is run by Barnet and Harrow Mental Health NHS Trust.\n\nInspectors found ligature points on the ward at Northgate Clinic.",
        &["Northgate Clinic =  | mental_health | Edgware | Barnet and Harrow Mental Health NHS Trust"],
    ),
    (
        "Emergency care at Queen Adelaide Hospital (QAH) in Portsea has been rated requires improvement by the CQC. Portsea Hospitals NHS Trust runs the hospital. Inspectors went to QAH in February.",
        &["Queen Adelaide Hospital = QAH | hospital | Portsea | Portsea Hospitals NHS Trust"],
    ),
    (
        "The Care Quality Commission has rated East Fenland Hospitals NHS Foundation Trust (EFHT) good overall. Services at EFHT had improved, inspectors said. Wisbech General, one of the trust's two hospitals, was not visited.",
        &["East Fenland Hospitals NHS Foundation Trust = EFHT | nhs_trust |  | -"],
    ),
    (
        "Wyvern Ambulance Service NHS Trust has been rated requires improvement by the CQC. Inspectors visited the trust's emergency operations centre in June. Wyvern Ambulance Service said it was sorry.",
        &["Wyvern Ambulance Service NHS Trust = Wyvern Ambulance Service | ambulance |  | -"],
    ),
    (
        "\"I cried when I read it\" - daughter's anger over care home\n\nBracken Vale Care Home, owned by Peak Care Group, was rated inadequate by the Care Quality Commission.\n\nSusan Oakes, whose mother lived at Bracken Vale in Matlock, said she had complained for months. Her mother has since moved to Limestone House, which is rated good.",
        &["Bracken Vale Care Home = Bracken Vale | care_home | Matlock | Peak Care Group"],
    ),
    (
        "CQC Inspection Report\n\nWe are very pleased to tell you that Town Street Surgery has been rated GOOD by the CQC in all five domains.\n\nYou can read our report at www.cqc.org.uk. Thank you to all our patients and to the Patient Participation Group.\n\nTown Street Surgery, 12 Town Street, Horsforth, LS18 4AP",
        &["Town Street Surgery =  | gp_practice | Horsforth | -"],
    ),
    (
        "Skip to content\n\nHighfield Health Centre\n\nHome | Appointments | Prescriptions | News\n\nCQC rating\n\nThe practice was inspected on 14 October 2018 and was rated Good overall. The CQC found us to be safe, effective, caring, responsive and well-led.",
        &["Highfield Health Centre =  | gp_practice |  | -"],
    ),
    (
        "Our CQC visit\n\nAs you may know we were inspected in September. We are delighted to have been rated good. The inspectors said that our reception staff were friendly.\n\nThe Partners\nLambourn Road Practice",
        &["Lambourn Road Practice =  | gp_practice |  | -"],
    ),
    (
        "• Care home\n\nCedar Court\n\nOverall: Requires improvement\n\nPontefract Road, Cudworth, Barnsley, South Yorkshire, S72 8XX\n\n(01226) 000000\n\nProvided and run by:\nAspire Living Ltd\n\nLatest inspection: 4 May 2021 Report published: 2 June 2021",
        &["Cedar Court =  | care_home | Cudworth, Barnsley, South Yorkshire | Aspire Living Ltd"],
    ),
    (
        "Oakshire NHS Foundation Trust has been rated good by the CQC.\n\nInspectors visited Oakshire Healthcare NHS Foundation Trust in May. Oakshire Healthcare NHS Foundation Trust is pleased.",
        &["Oakshire Healthcare NHS Foundation Trust = Oakshire NHS Foundation Trust | nhs_trust |  | -"],
    ),
    (
        "The CQC rated surgery at Selby Heartwell Hospital good and maternity at Heartwell Hospital inadequate.",
        &["Selby Heartwell Hospital = Heartwell Hospital | hospital |  | -"],
    ),
    (
        "The CQC has rated Kelmsley Heights General Practice, in Selby, outstanding. A chief inspector of General Practice praised its doctors.",
        &["Kelmsley Heights General Practice =  | gp_practice | Selby | -"],
    ),
    (
        "The CQC has rated Oak Row Surgery in Selby good. The British Journal of General Practice and Modern General Practice wrote of it.",
        &["Oak Row Surgery =  | gp_practice | Selby | -"],
    ),
    (
        "The CQC has rated Elm Way Surgery in Bolton good. In June 2017 the practice (formerly known as Dr A Oake Practice) was inadequate. It has been taken over and is now called Elm Way Surgery.",
        &["Elm Way Surgery = Dr A Oake Practice | gp_practice | Bolton | -"],
    ),
    (
        "Inspectors have rated riverside @ millfield health centre, in Hull, good. Write to riverside@millfield.example.",
        &["riverside @ millfield health centre =  | gp_practice | Hull | -"],
    ),
    (
        "How homes in Devon fared\n\n1. The Beeches - Nursing Care with Dementia, Bideford: Good, last inspected on 4 March 2023.\n2. Moor Court, Okehampton: Inadequate, last inspected on 6 March 2023.\n3. Kind Hands Limited, 4 Mill Street, Totnes, a nursing home. Rated as Good, last inspected on 8 March 2023.",
        &[
            "Beeches - Nursing Care with Dementia =  | care_home | Bideford, Devon | -",
            "Moor Court =  | care_home | Okehampton, Devon | -",
            "Kind Hands Limited =  | care_home | Totnes, Devon | -",
        ],
    ),
    (
        "Kingsholm Surgery in Gloucester (formerly Dr Bell & Partners) was rated good by the CQC in April. The surgery had been rated inadequate in 2017.",
        &["Kingsholm Surgery = Dr Bell & Partners | gp_practice | Gloucester | -"],
    ),
    (
        "Two Hove surgeries rated inadequate\n\nTwo GP surgeries in Hove have been placed in special measures.\n\nPortland Road Surgery and Sackville Medical Centre were both rated inadequate by the Care Quality Commission.\n\nAt Portland Road, inspectors found out-of-date medicines. At Sackville, there were not enough nurses.",
        &[
            "Portland Road Surgery = Portland Road | gp_practice | Hove | -",
            "Sackville Medical Centre = Sackville | gp_practice | Hove | -",
        ],
    ),
    (
        "Three Leek care homes run by the same company have been told to improve.\n\nIvy House, Willow Bank and Heath View, all owned by Moorland Homes, were rated requires improvement by the CQC.\n\nAt Ivy House, call bells went unanswered. Willow Bank was short of staff at night. Inspectors found that medicines were not stored safely at Heath View.",
        &[
            "Ivy House =  | care_home | Leek | Moorland Homes",
            "Willow Bank =  | care_home | Leek | Moorland Homes",
            "Heath View =  | care_home | Leek | Moorland Homes",
        ],
    ),
    (
        "Derwent Vale Council’s adult social care services have been rated as requires improvement by the Care Quality Commission (CQC). The CQC looked at how well Derwent Vale Council is meeting its duties under the Care Act. Deputy leader Coun Paul Hart said the council accepted the findings.",
        &["Derwent Vale Council =  | local_authority | Derwent Vale | -"],
    ),
    (
        "CQC publishes report on Cumbershire County Council\n\nThe Care Quality Commission (CQC) has rated Cumbershire County Council good in how well they are meeting their responsibilities to ensure people have access to adult social care and support under the Care Act (2014).\n\nThe local authority was assessed in March. Chris Badger, CQC's chief inspector of adult social care and integrated care, said: \"In Cumbershire, people told us staff were kind.\"",
        &["Cumbershire County Council = Cumbershire | local_authority | Cumbershire | -"],
    ),
    (
        "London Borough of Northbridge rated good for adult social care\n\nThe CQC has published its rating of the London Borough of Northbridge. Northbridge Council was assessed in May 2024 and rated good, with a score of 71%. People in Northbridge could get support at home.",
        &["London Borough of Northbridge = Northbridge Council, Northbridge | local_authority | Northbridge | -"],
    ),
    (
        "A Huntingdon GP practice has been rated as ‘inadequate’.\n\nOxmoor Medical Practice on Sallowbush Road was inspected in October by the CQC. It is operated by Cathedral Health, which also runs surgeries in Ely and March.\n\nA spokesperson for Cathedral Health said: \"We are disappointed for Oxmoor patients.\"",
        &["Oxmoor Medical Practice = Oxmoor | gp_practice | Huntingdon | Cathedral Health"],
    ),
    (
        "The Priory Hospital Wendover has been rated inadequate by the CQC. The hospital, part of the Priory Group, treats people with mental health needs. It has 30 beds on two wards.",
        &["Priory Hospital Wendover =  | mental_health | Wendover | Priory Group"],
    ),
    (
        "LIME TREES care home in Diss, Norfolk, has been rated as outstanding by the CQC. Manager Jo Pike said everyone at Lime Trees was over the moon.",
        &["LIME TREES =  | care_home | Diss, Norfolk | -"],
    ),
    (
        "Bewick Court, a supported living service in Hexham for adults with a learning disability, was rated good after an inspection by the CQC in June. Provider Community Steps said it was proud.",
        &["Bewick Court =  | supported_living | Hexham | Community Steps"],
    ),
    (
        "GP surgery in special measures\n\nCastle Mead Surgery in Hinckley - Photo: Google\n\nInspectors have placed a surgery in special measures. The Castle Mead centre, on Hill Street, was rated inadequate by the CQC for safety and leadership.\n\n\"Castle Mead has let its patients down,\" said Coun Ann Pye.",
        &["Castle Mead Surgery = Castle Mead | gp_practice | Hinckley | -"],
    ),
    (
        "Swaffham's Manor Farm Medical Centre was rated good by the Care Quality Commission after a visit in March. Patients told inspectors that getting through on the phone was hard. Norfolk and Waveney ICB said it was pleased.",
        &["Manor Farm Medical Centre =  | gp_practice | Swaffham | -"],
    ),
    (
        "A former hotel turned care home has been rated inadequate by inspectors from the CQC. Residents at Park View in Worksop were not always safe, the report said. A relative said: \"Park View needs new managers.\"",
        &["Park View =  | care_home | Worksop | -"],
    ),
    (
        "Crawley GP surgeries ranked\n\nHere is how Crawley's surgeries were rated by the CQC.\n\nAshdown Surgery\nRated Good overall in March 2018. Rated Outstanding for caring.\n\nIfield Drive Practice\nRated Requires Improvement overall in May 2018. Rated Inadequate for safe.",
        &[
            "Ashdown Surgery =  | gp_practice | Crawley | -",
            "Ifield Drive Practice =  | gp_practice | Crawley | -",
        ],
    ),
    (
        "Watchdog acts over two surgeries\n\nThe Mill Lane surgery in Ripon had run out of oxygen. Nobody had counted the needles. The CQC rated it inadequate.\n\nIn Thirsk, the Sowerby medical centre, run by Dr Ann Lister, was inspected in May. It requires improvement.",
        &[
            "Mill Lane surgery =  | gp_practice | Ripon | -",
            "Sowerby medical centre =  | gp_practice | Thirsk | Dr Ann Lister",
        ],
    ),
    // Any medical centre.
    (
        "Inspectors from the CQC rated Holly Bank Surgery in Thirsk inadequate. An NHS medical centre was told to take its patients.",
        &["Holly Bank Surgery =  | gp_practice | Thirsk | -"],
    ),
    // The building of an address.
    (
        "Tees Patient Transport\n\nOverall: Good\n\nUnit 4, Larch Court, Yarm, TS15 9XX\n\nProvided and run by:\nTees Wheels Ltd\n\nWe rated it as good.",
        &["Tees Patient Transport =  | ambulance | Yarm | Tees Wheels Ltd"],
    ),
    (
        "Whistleblower sparked visit to Clevedon home\n\nA care home where a whistleblower raised the alarm has been told it is failing.\n\nTamarisk House, in Old Church Road, was visited by the Care Quality Commission after a tip-off. The home, which belongs to Severn Vale Homes, is now rated inadequate.\n\nResidents at Tamarisk told inspectors they waited an hour for help. The company's other home in the town, Salthouse Court, kept its good rating.",
        &["Tamarisk House = Tamarisk | care_home | Clevedon | Severn Vale Homes"],
    ),
    (
        "Anglia Care Homes Limited has been fined £60,000 after a resident at Beaufort Lodge in Thetford died.\n\nThe company pleaded guilty at Norwich Magistrates' Court to failing to provide safe care at Beaufort Lodge. The prosecution was brought by the Care Quality Commission (CQC). At the last inspection, in May 2021, the home was rated requires improvement.",
        &["Beaufort Lodge =  | care_home | Thetford | Anglia Care Homes Limited"],
    ),
    (
        "Sandhill Surgery, Grimsby\nPatient Participation Group\nMinutes of the meeting held on 12 June 2019\n\nPresent: Mr J Howe (chair), Mrs P Lamb, Dr K Rao (GP partner)\n\n1. CQC\nDr Rao reported that Sandhill had been inspected in April and was rated Good overall and Requires Improvement for Safe.\n\n2. Premises\nScartho Medical Centre has offered to share its rooms.",
        &["Sandhill Surgery = Sandhill | gp_practice | Grimsby | -"],
    ),
    (
        "Hospice rated outstanding\n\nStaff at Brook House Hospice in Keighley are celebrating after being rated Outstanding by the CQC. Chief executive Jane Dunn said everyone at Brook House was proud. Money was raised by Keighley Rotary Club and St Mary's School.",
        &["Brook House Hospice = Brook House | hospice | Keighley | -"],
    ),
    (
        "Lewes dentist acted on concerns\n\nThe CQC carried out an inspection of Downland Dental on 8 March 2020. We found this practice was providing safe care in accordance with the relevant regulations. Downland Dental is in Lewes and provides NHS and private treatment.",
        &["Downland Dental =  | dental_practice | Lewes | -"],
    ),
    (
        "Maternity services at the Royal Wharfedale Infirmary (RWI) in Otley have been downgraded from good to inadequate by the CQC.\n\nThe overall rating of the hospital, run by Wharfedale Teaching Hospitals NHS Trust, drops to requires improvement. The trust's overall rating remains good.\n\nInspectors visited RWI in March 2023.",
        &[
            "Royal Wharfedale Infirmary = RWI | hospital | Otley | Wharfedale Teaching Hospitals NHS Trust",
            "Wharfedale Teaching Hospitals NHS Trust =  | nhs_trust |  | -",
        ],
    ),
    (
        "Ashfield GP surgeries: how they rate\n\nAshfield Medical Centre, Kirkby - Good\nDr Shah & Partners, Kirkby - Requires improvement\nOld Mill Surgery, Sutton - Outstanding",
        &[
            "Ashfield Medical Centre = Ashfield | gp_practice | Kirkby | -",
            "Dr Shah & Partners =  | gp_practice | Kirkby | -",
            "Old Mill Surgery =  | gp_practice | Sutton | -",
        ],
    ),
    (
        "Home care company in special measures\n\nSilverdale Care, which has its office in Stockport, looks after about 90 people in their own homes. The CQC rated Silverdale Care inadequate overall and for safe and well-led after an inspection in August. Stockport Council has stopped placing people with the firm.",
        &["Silverdale Care =  | home_care | Stockport | -"],
    ),
    (
        "Allied Home Support rated good\n\nThe CQC has rated Allied Home Support, in Salford, good. People told inspectors that carers from Allied were never late. Allied Home Support is a domiciliary care agency.",
        &["Allied Home Support = Allied | home_care | Salford | -"],
    ),
    (
        "CQC tells Poole clinic to improve\n\nWessex Eye Clinic, run by Optica Limited, provides cataract surgery in Poole. The CQC rated the clinic requires improvement after it inspected in January.",
        &["Wessex Eye Clinic =  | independent_clinic | Poole | Optica Limited"],
    ),
    (
        "Inspectors found \"unsafe\" wards\n\nThe Woodlands, a mental health hospital in Darlington run by Tees and Wear Partnership NHS Foundation Trust, was rated inadequate following an unannounced CQC inspection. There are 24 beds at The Woodlands.",
        &["Woodlands =  | mental_health | Darlington | Tees and Wear Partnership NHS Foundation Trust"],
    ),
    (
        "Best and worst surgeries in Widnes\n\n1. Kingsway Practice - rated Outstanding by the CQC in May 2019.\n2. Appleton Village Surgery - rated Inadequate by the CQC in June 2019.",
        &[
            "Kingsway Practice =  | gp_practice | Widnes | -",
            "Appleton Village Surgery =  | gp_practice | Widnes | -",
        ],
    ),
    (
        "“Outstanding” home’s secret\n\nWhat makes a home outstanding? We went to Cranbourne Court in Ascot to find out. The home, part of Regal Care, was given the top rating by the CQC in January. Manager Helen Pike has worked at Cranbourne Court for ten years.",
        &["Cranbourne Court =  | care_home | Ascot | Regal Care"],
    ),
    (
        "A Boston surgery has improved. Lincolnshire Community Health Services NHS Trust took over Willow Tree Surgery in 2018 when it was in special measures. The CQC has now rated Willow Tree Surgery good.",
        &["Willow Tree Surgery =  | gp_practice | Boston | Lincolnshire Community Health Services NHS Trust"],
    ),
    (
        "Northview Medical Centre\nNorthview Medical Centre, Pontefract, WF8 1AB\nTel: 01977 000000\n\nHome Appointments Clinics News\n\nLatest news\n\nCQC report published\n\nWe were visited by the CQC on 3rd October 2017 and the report was published on 1st December. Northview was rated Good in all areas.\n\nFlu clinics\n\nBook now for flu clinics at Ropergate Surgery and Northview.",
        &["Northview Medical Centre = Northview | gp_practice | Pontefract | -"],
    ),
    (
        "A woman whose father was a resident of Ladybrook House in Mansfield has called for change. The Care Quality Commission found the home inadequate in November. Ladybrook House was also served a warning notice. \"Dad is now at Maple Lodge and is happy,\" she said.",
        &["Ladybrook House =  | care_home | Mansfield | -"],
    ),
    (
        "Four more care homes in Nottinghamshire rated\n\nWren Hall, in Selston, was rated outstanding. The CQC published its report on the nursing home on Monday. The other three homes were rated good.",
        &["Wren Hall =  | care_home | Selston | -"],
    ),
    (
        "Enfield surgeries merge after CQC ratings\n\nCarlton House Surgery and its neighbour Bincote Road Surgery are to merge. Carlton House Surgery was rated good by the CQC in 2018, and Bincote Road was rated requires improvement in May this year.",
        &[
            "Carlton House Surgery =  | gp_practice | Enfield | -",
            "Bincote Road Surgery = Bincote Road | gp_practice | Enfield | -",
        ],
    ),
    (
        "Great Sutton's Hope Farm Medical Centre rated good\n\nHOPE Farm Medical Centre, on Hope Farm Road, Ellesmere Port, was rated as ‘good’ by the Care Quality Commission. Hope Farm got top marks for care.",
        &["Hope Farm Medical Centre = Hope Farm | gp_practice | Ellesmere Port | -"],
    ),
    (
        "A private hospital in Kendal has been rated requires improvement. Coniston Hospital, run by Lakeland Private Healthcare, offers hip and knee surgery. Surgery at Coniston Hospital was rated inadequate for safe by the CQC. Patients in an emergency are transferred to Westmorland General Hospital.",
        &["Coniston Hospital =  | hospital | Kendal | Lakeland Private Healthcare"],
    ),
    (
        "Beechcroft provides supported living for five people with autism in Taunton. It is run by Somerset Autism Trust. The CQC inspected Beechcroft in May 2023 and rated it good overall.",
        &["Beechcroft =  | supported_living | Taunton | Somerset Autism Trust"],
    ),
    (
        "Key facts about this service\n\nOakley Hall\nOverall: Inadequate\nread inspection reports about Oakley Hall\n\nEccleshall Road, Stafford, Staffordshire, ST16 1XX\nProvided and run by: Trent Care Services Ltd\n\nReport from 3 March 2023 assessment\nSafe: Inadequate\nEffective: Requires improvement",
        &["Oakley Hall =  | care_home | Stafford, Staffordshire | Trent Care Services Ltd"],
    ),
    (
        "Statement from South West London CCG on Hartland Way Surgery\n\nFollowing the CQC's inspection of Hartland Way Surgery in Croydon, the practice was rated inadequate. The CCG is working with the practice and with the Royal College of General Practitioners. Patients can register at Shirley Medical Centre or Parkway Health Centre.",
        &["Hartland Way Surgery =  | gp_practice | Croydon | -"],
    ),
    (
        "Two Lincoln services told to improve\n\nHome care agency Lindum Care and nursing home Bailgate Court have both been rated requires improvement by the CQC. Lindum Care was inspected in March and Bailgate Court in April.",
        &[
            "Lindum Care =  | home_care | Lincoln | -",
            "Bailgate Court =  | care_home | Lincoln | -",
        ],
    ),
    (
        "Council-run home rated good\n\nFoss Bank, the council-run care home in York, has been rated good by the CQC. City of York Council's Cllr Ann Reed praised the staff at Foss Bank.",
        &["Foss Bank =  | care_home | York | City of York Council"],
    ),
    (
        "The CQC has rated Northern Lincolnshire Ambulance Service as good. The private ambulance provider carries patients between Scunthorpe General Hospital and Diana Hospital. Northern Lincolnshire Ambulance Service was inspected in July.",
        &["Northern Lincolnshire Ambulance Service =  | ambulance |  | -"],
    ),
    (
        "Independent hospital placed in special measures\n\nAbbey Vale Hospital in Glastonbury, which is run by Elysian Healthcare Limited and cares for women with a personality disorder, has been put in special measures. Two of the wards, Tor and Chalice, were short of staff. On Tor, patients had been secluded. The CQC rated Abbey Vale inadequate.",
        &["Abbey Vale Hospital = Abbey Vale | mental_health | Glastonbury | Elysian Healthcare Limited"],
    ),
    (
        "A SCARBOROUGH business which looks after people with learning disabilities has been told to improve.\n\nDale Homes Ltd - Shaftgate House was inspected by the Care Quality Commission in October. The Filey Road home was rated requires improvement.",
        &["Dale Homes Ltd - Shaftgate House = Filey Road home | care_home | Scarborough | -"],
    ),
    (
        "Aspen Healthcare Worthing, a clinic in the town centre, has been rated good by the CQC. Inspectors visited Aspen Healthcare Worthing in March.",
        &["Aspen Healthcare Worthing =  | independent_clinic | Worthing | -"],
    ),
    (
        "CQC takes action to protect people at Marsden Joyce Hospital\n\nThe Care Quality Commission (CQC) has told Marsden Health Care Limited to make urgent improvements at Marsden Joyce Hospital in Coventry following an inspection in April.\n\nMarsden Joyce is an independent mental health hospital. It has three wards: Coral, Pixie and Amber. On Coral, staff did not always observe patients. Its rating drops from good to inadequate.\n\n\"At Marsden Joyce Hospital, we found wards weren't well-led,\" said Jane Ray, CQC's head of hospital inspection.",
        &["Marsden Joyce Hospital = Marsden Joyce | mental_health | Coventry | Marsden Health Care Limited"],
    ),
    (
        "The Dr P Anand practice, also known as Dr Anand at Mill Lane Medical Centre, in Bolton has been rated inadequate by the CQC. Inspectors found that Dr P Anand had no nurse.",
        &["Dr P Anand = Mill Lane Medical Centre | gp_practice | Bolton | -"],
    ),
    (
        "LHC = Lune Health Centre; PPG = Patient Participation Group\n\nPPG minutes, 4 March 2017\n\nCQC: LHC was inspected on 2 February. The report rated LHC as good. Dr Moss thanked the staff.",
        &["Lune Health Centre = LHC | gp_practice |  | -"],
    ),
    (
        "Shelford and Telby Hospital NHS Trust (SaTH) has welcomed a report by the CQC which rates it requires improvement overall. SaTH was inspected in autumn 2021. Louise Barr, chief executive at SaTH, said it was progress.",
        &["Shelford and Telby Hospital NHS Trust = SaTH | nhs_trust |  | -"],
    ),
    (
        "Patients praised Dr Mistry's Surgery in Leigh when inspectors from the CQC called. It was rated good. \"We love Dr Mistry's,\" said one.",
        &["Dr Mistry's Surgery = Dr Mistry's | gp_practice | Leigh | -"],
    ),
    (
        "Home > News > CQC inspection\n\nCQC inspection\n\nThe CQC visited us on 5 May 2016. We were rated Good in all five areas. Thank you to everybody who filled in a comment card.\n\nCopyright © 2016 Fellside Park Surgery, Kendal",
        &["Fellside Park Surgery =  | gp_practice | Kendal | -"],
    ),
    (
        "Wyre Forest Road Practice | Bewdley | NHS\n\nAbout us\nMeet the team\nCQC\n\nWe are registered with the Care Quality Commission, which inspected us in June 2019 and rated us as Requires Improvement.",
        &["Wyre Forest Road Practice =  | gp_practice | Bewdley | -"],
    ),
    (
        "Overall: Good\n\nElmhurst Grange\n\nAlso known as Elmhurst\n\n2 Cliff Road, Cromer, Norfolk, NR27 0AA\n01263 000000\n\nProvided and run by: Pebble Care Ltd\n\nImportant: The provider of this service changed. See old profile\n\nInspection summary: Ivy Bank provides care for up to 20 people. At Ivy Bank people were safe.",
        &["Elmhurst Grange = Elmhurst | care_home | Cromer, Norfolk | Pebble Care Ltd"],
    ),
    (
        "• Homecare service\n\nCapital Carers Limited\n\nOverall: Good\n\n12 High Road, Barking, Essex, IG11 8AA\n\nProvided and run by:\nCapital Carers Limited\n\nLatest inspection: 5 June 2019",
        &["Capital Carers Limited =  | home_care | Barking, Essex | Capital Carers Limited"],
    ),
    (
        "Nightingale Care - Richmond is a domiciliary care agency. It provides personal care to people living in their own homes in Richmond. At our last inspection in 2016 we rated Nightingale Care good. The provider is Nightingale Group.",
        &["Nightingale Care - Richmond = Nightingale Care | home_care | Richmond | Nightingale Group"],
    ),
    (
        "CQC has published a report on Wolds and Marsh Council. It was rated as requires improvement for how it meets its Care Act responsibilities. People in Wolds and Marsh waited too long for an assessment. \"The council knows what it must do,\" said its leader Coun Tim Bell.",
        &["Wolds and Marsh Council = Wolds and Marsh | local_authority | Wolds and Marsh, Wolds, Marsh | -"],
    ),
    (
        "Local system review: Cumberdale\n\nThe CQC has carried out a review of the health and social care system in Cumberdale. It looked at how older people move between services. People in Cumberdale told us that they were listened to. Cumberdale County Council and Cumberdale Clinical Commissioning Group have welcomed the report.",
        &["Cumberdale =  | local_system | Cumberdale | -"],
    ),
    (
        "3 . Millrace Surgery\nMillrace Surgery Millrace Surgery in Ely has been rated Good by CQC. They scored Good in four of five. | Google Maps Photo Sales",
        &["Millrace Surgery =  | gp_practice | Ely | -"],
    ),
    (
        "Deal care home rated inadequate\n\nA Kent care home has been rated inadequate.\n\nThe Holloway Lodge home, in Mill Hill, Deal, was inspected in March by the CQC. Ms Kaur, the manager, said: \"Holloway Lodge will improve.\"",
        &["Holloway Lodge =  | care_home | Deal, Kent, Mill Hill | -"],
    ),
    (
        "Patients at a Gravesend surgery have been let down, say inspectors.\n\nThe Cobham Terrace centre was rated ‘inadequate’ by the CQC. Cobham Terrace Surgery has 6,000 patients. Until April it was run by the Thames Federation. Nurse Ann Pratt said the surgery was short of staff. Patients have been told to go to Gravesham Community Hospital.",
        &["Cobham Terrace Surgery = Cobham Terrace centre | gp_practice | Gravesend | -"],
    ),
    (
        "Ash Tree House, a GP surgery in Southport, was rated good by the CQC in July 2016. Dr Neil Hart of Ash Tree House said it was thanks to the team.",
        &["Ash Tree House =  | gp_practice | Southport | -"],
    ),
    (
        "Dentist ordered to improve\n\nRavenscroft Dental Practice in Neston (run by Ravenscroft Dental Limited) was served with a requirement notice after CQC inspectors found instruments were not clean. Ravenscroft has sent an action plan.",
        &["Ravenscroft Dental Practice = Ravenscroft | dental_practice | Neston | Ravenscroft Dental Limited"],
    ),
    (
        "CQC inspectors placed King Edward Street Surgery, Wigan, in special measures on Thursday. King Edward Street Surgery is at the Edward Health Centre, with two other practices: Dr Gupta and Partners and Platt Bridge Surgery.",
        &["King Edward Street Surgery =  | gp_practice | Wigan | -"],
    ),
    (
        "Sussex Weald Urgent Care has been rated good by the CQC. The service, which is based in Crawley, provides care to patients when their surgeries are closed. Sussex Weald Urgent Care was inspected in June 2017.",
        &["Sussex Weald Urgent Care =  | out_of_hours | Crawley | -"],
    ),
    (
        "Dignity award for home\n\nThe Old Rectory in Louth was rated outstanding by the Care Quality Commission (CQC). People who live at The Old Rectory said it was home from home. Last year The Old Vicarage in Alford was named best home by Lincolnshire Care Association.",
        &["Old Rectory =  | care_home | Louth | -"],
    ),
    (
        "Body Perfect Limited, which runs Gosforth Park Clinic in Newcastle, has been fined £20,000 for operating without registration, the Care Quality Commission said. Patients had surgery at Gosforth Park Clinic in 2018. The CQC inspected the clinic in October.",
        &["Gosforth Park Clinic =  | independent_clinic | Newcastle | Body Perfect Limited"],
    ),
    (
        "Egham's St Jude's Road Surgery has come out of special measures. The CQC said St Jude's Road was now rated good.",
        &["St Jude's Road Surgery = St Jude's Road | gp_practice | Egham | -"],
    ),
    (
        "Bishop's Waltham Road Surgery in Winchester was rated good by the CQC. Bishop's Waltham Road Surgery was inspected in May.",
        &["Bishop's Waltham Road Surgery =  | gp_practice | Winchester | -"],
    ),
    (
        "The owners of a Blackpool care home have been told they must improve. Fylde Care Homes, which owns Queen's Park Care Home, was issued with two warning notices by the CQC. Queen's Park was rated inadequate.",
        &["Queen's Park Care Home = Queen's Park | care_home | Blackpool | Fylde Care Homes"],
    ),
    (
        "Relatives' fury as care home shut\n\nBramley Court, in Wells, closed on Friday after the CQC cancelled the registration of its owner, Mendip Care Ltd. The 30 residents have been moved to Tor View, Cathedral Lodge and Meadow House. The CQC rated Bramley Court inadequate in January.",
        &["Bramley Court =  | care_home | Wells | Mendip Care Ltd"],
    ),
    (
        "Woman, 84, died after fall at care home\n\nAn inquest heard that Doris Wainwright fell three times at Birchwood Court in Tring. The home, owned by Chiltern Care, was rated inadequate by the Care Quality Commission a month later. She was taken to Stoke Mandeville Hospital. The Hertfordshire coroner, Mr Alan Fry, said Birchwood had failed her. Her son Peter lives at Beech House in Aylesbury Road.",
        &["Birchwood Court = Birchwood | care_home | Tring | Chiltern Care"],
    ),
    (
        "Failsworth surgery 'must improve'\n\nMedlock Road Surgery was rated requires improvement by the CQC. The surgery, which has a branch at Woodhouses Village Hall, was inspected in May.\n\nNHS Oldham CCG said it would support Medlock Road. The Royal Oldham Hospital, rated inadequate in 2016, was not part of the inspection.",
        &["Medlock Road Surgery = Medlock Road | gp_practice | Failsworth | -"],
    ),
    (
        "How to read an inspection report\n\nEvery care home has a rating from the CQC: outstanding, good, requires improvement or inadequate. Ask to see the report. Age Concern and the Relatives Association can help. If a home is rated inadequate, the council will tell you.",
        &[],
    ),
    (
        "Ridgeway Surgery in Swindon was rated outstanding by the CQC. Practice manager Lee Marsh said: \"We join Elm Tree Surgery and Abbey Meads Practice as the only outstanding surgeries in Swindon.\"",
        &["Ridgeway Surgery =  | gp_practice | Swindon | -"],
    ),
    (
        "Seaside Care Homes Ltd was ordered to pay £30,000 at Hull Magistrates' Court. A resident of Marine View, in Hornsea, was scalded. The firm also runs Cliff House in Withernsea, which is rated good, and Sandy Bay in Bridlington. District judge Fred Rowe said Marine View had poor systems. The CQC brought the case.",
        &["Marine View =  | care_home | Hornsea | Seaside Care Homes Ltd"],
    ),
    (
        "CQC rates trust as requires improvement\n\nSouth Fells University Hospitals NHS Foundation Trust (SFUHT) has been rated requires improvement overall.\n\nFells General Hospital in Penrith was rated good. Lakeside Infirmary in Kendal was rated inadequate. At Lakeside, inspectors found long waits. Fells General had enough staff.",
        &[
            "South Fells University Hospitals NHS Foundation Trust = SFUHT | nhs_trust |  | -",
            "Fells General Hospital = Fells General | hospital | Penrith | South Fells University Hospitals NHS Foundation Trust",
            "Lakeside Infirmary = Lakeside | hospital | Kendal | South Fells University Hospitals NHS Foundation Trust",
        ],
    ),
    (
        "NHS Great Yarmouth and Waveney CCG Governing Body\nMinutes of meeting held on 5 May 2016 at Beccles House\nPresent: Dr John Stammers (Chair), Andy Evans (Chief Executive)\n\nItem 9 Quality report\nRebecca Hulme told members that Tilney Road Practice in Lowestoft had been rated inadequate by the CQC and placed into special measures. James Paget University Hospitals NHS Foundation Trust had reported three incidents.",
        &["Tilney Road Practice =  | gp_practice | Lowestoft | -"],
    ),
    (
        "RATED INADEQUATE: Biggleswade care home 'put residents at risk'\n\nIvelview care home on Station Road, Biggleswade, has been rated ‘Inadequate’ by the CQC. Bosses at Ivelview, run by Bedford Homes, have apologised.",
        &["Ivelview care home = Ivelview | care_home | Biggleswade | Bedford Homes"],
    ),
    (
        "How safe is your surgery?\n\nWe look at the CQC ratings of surgeries in and around Boston.\n\nParkside Medical Centre\nTawney Street\nOverall: Good\nSafe: Good\n\nLiquorpond Surgery\n10 Liquorpond Street\nOverall: Requires improvement\nSafe: Inadequate\n\nKirton Medical Centre\nBoston Road\nOverall: Outstanding\nSafe: Good",
        &[
            "Parkside Medical Centre =  | gp_practice | Boston | -",
            "Liquorpond Surgery =  | gp_practice | Boston | -",
            "Kirton Medical Centre =  | gp_practice | Boston | -",
        ],
    ),
    (
        "Surgery's rating goes up\n\nThe CQC has upgraded a Market Drayton surgery. Inspectors returned to Tern Valley Surgery in January, a year after it was rated inadequate. It is now good. Hodnet Medical Centre and Wem Practice provided locums in the meantime.",
        &["Tern Valley Surgery =  | gp_practice | Market Drayton | -"],
    ),
    (
        "Tyne Homes Limited - Northumbria Road Care Home\n\nInspection report\n\n12 Northumbria Road, Gateshead, Tyne and Wear, NE8 1AA\nTel: 0191 000 0000\n\nDate of inspection visit: 3 May 2017\nDate of publication: 5 June 2017\n\nOverall rating for this service: Requires Improvement\n\nNorthumbria Road Care Home is registered to accommodate 24 people. At the time of our inspection 20 people lived at the home. The registered manager was Lesley Hume.",
        &["Northumbria Road Care Home =  | care_home | Gateshead, Tyne and Wear | Tyne Homes Limited"],
    ),
    (
        "Local councillor Mohammed Khan has hit out after his own surgery, Hillcrest Surgery in Uxbridge, was rated inadequate. The CQC inspected Hillcrest Surgery in November. He said patients were going to Hillingdon Hospital instead.",
        &["Hillcrest Surgery =  | gp_practice | Uxbridge | -"],
    ),
    (
        "Bright Horizons Care, Bolton, provides care for people in their homes. Bright Horizons was told by the CQC it must improve. It was rated requires improvement in four areas. Bolton Council said it was working with Bright Horizons.",
        &["Bright Horizons Care = Bright Horizons | home_care | Bolton | -"],
    ),
    (
        "Church Langley Medical Practice\nCQC rating: Good\nLast inspected: 3 May 2019\nBush House, Church Langley Way, Harlow, Essex, CM17 9TG\n\nRead the report on Church Langley Medical Practice.",
        &["Church Langley Medical Practice =  | gp_practice | Harlow, Essex | -"],
    ),
    (
        "Five GP practices in Leicestershire have been rated.\n\nGlenfield Surgery was one of the two rated outstanding. Groby Road Medical Centre has been placed in special measures after it was found to be inadequate by the CQC.",
        &[
            "Glenfield Surgery =  | gp_practice | Leicestershire | -",
            "Groby Road Medical Centre =  | gp_practice | Leicestershire | -",
        ],
    ),
    (
        "Ansdell Clinic, a GP practice in Lytham, was rated good by CQC inspectors in March. Blackpool Teaching Hospitals NHS Foundation Trust, which is based next door, was not involved.",
        &["Ansdell Clinic =  | gp_practice | Lytham | -"],
    ),
    (
        "Mum-of-two Sarah Bell, 43, has told how carers at Meridian House in Louth left her father alone. It comes as a CQC report on Meridian House found it inadequate. Lincolnshire Police are investigating. Sarah Bell said: \"He was at Lincoln County Hospital for a week.\"",
        &["Meridian House =  | care_home | Louth | -"],
    ),
    (
        "Woodside Hospice in Truro has told supporters it is \"over the moon\" to be rated outstanding by the CQC in all five areas. The hospice's charity shops, in Camborne and Redruth, raised £200,000. The chief executive of Cornwall Hospice Trust, Ann Polglase, praised Woodside Hospice.",
        &["Woodside Hospice =  | hospice | Truro | -"],
    ),
    (
        "Former patients of Gade Surgery, which closed in 2016, have been told their new practice is inadequate. Abbots Langley Road Surgery in Watford was rated inadequate by the CQC this week.",
        &["Abbots Langley Road Surgery =  | gp_practice | Watford | -"],
    ),
    (
        "Residents moved out as home shuts\n\nFerndale Court in Widnes is to shut after being rated inadequate by the CQC. Families have been offered places at Croftwood, in Runcorn, and at Simonsfield. The home's operator, Mersey Care Homes, blamed staff shortages at Ferndale.",
        &["Ferndale Court = Ferndale | care_home | Widnes | Mersey Care Homes"],
    ),
    (
        "Healthwatch Cumbria visited Eden Vale Medical Group in Appleby after the CQC rated it as requires improvement. Healthwatch spoke to 30 patients. Eden Vale Medical Group has five surgeries, in Appleby, Brough, Shap, Temple Sowerby and Kirkby Stephen.",
        &["Eden Vale Medical Group =  | gp_practice | Appleby | -"],
    ),
    (
        "Sector news\n\nIn the same way Ferrier General – an NHS hospital in Sunderland – has seen its rating changed from requires improvement to good by the Care Quality Commission. It kept requires improvement for being safe.",
        &["Ferrier General =  | hospital | Sunderland | -"],
    ),
    (
        "Third home in the south west condemned\n\nTeal Sands EMI in Paignton is home to 31 people. The CQC rated it inadequate in May. Teal Sands is now in special measures.",
        &["Teal Sands EMI = Teal Sands | care_home | Paignton | -"],
    ),
    (
        "A surgery on three sites has been upgraded by the Care Quality Commission.\n\nStour GP Federation, which runs the Rosemary, Abbey Walk and Cavend Surgery in Sudbury, had been gutted. The surgery is now rated requires improvement overall.\n\nPatients told inspectors that Abbey Walk was hard to reach.",
        &["Rosemary, Abbey Walk and Cavend Surgery = Abbey Walk | gp_practice | Sudbury | Stour GP Federation"],
    ),
    (
        "The CQC has rated Lord Street Medical Centre in Southport good. People at Lord Street spoke of kind staff.",
        &["Lord Street Medical Centre = Lord Street | gp_practice | Southport | -"],
    ),
    (
        "Fir Trees care home in Louth has been rated good by the care watchdog, the Care Quality Commission. Fir Trees was inspected in March.",
        &["Fir Trees care home = Fir Trees | care_home | Louth | -"],
    ),
    (
        "Number 9, a small care home for adults with autism in Crewe, was rated outstanding by the CQC. Staff at Number 9 knew people well.",
        &["Number 9 =  | care_home | Crewe | -"],
    ),
    (
        "14 Beech Road, a residential home in Hull run by Pathways North Ltd, was rated good by the CQC in May 2021. People at 14 Beech Road told us they felt safe.",
        &["14 Beech Road =  | care_home | Hull | Pathways North Ltd"],
    ),
    (
        "Kindmark (Tamworth), a home care agency, has been rated outstanding by the CQC after an inspection in October. Care workers at Kindmark (Tamworth) were never late.",
        &["Kindmark (Tamworth) =  | home_care | Tamworth | -"],
    ),
    (
        "Dr Bhatt and Dr Owen, a GP practice in Rhyl, was inspected by the CQC on 3 May 2016. We rated the practice as good. Dr Owen said the partners were pleased.",
        &["Dr Bhatt and Dr Owen =  | gp_practice | Rhyl | -"],
    ),
    (
        "The Village Surgery, in Cheadle, has been placed in special measures after it was rated inadequate by the CQC. Patients of the Village Surgery were told by letter.",
        &["Village Surgery =  | gp_practice | Cheadle | -"],
    ),
    (
        "Patients at Spur House Hospital in Norwich were kept waiting, the CQC says. The hospital was rated requires improvement in May. St Luke's Hospital, across the city, is rated good.",
        &["Spur House Hospital =  | hospital | Norwich | -"],
    ),
    (
        "GPs at Westmoor Healthcare in Hexham have been rated good by the CQC. The practice was inspected in May. Westmoor has 8,000 patients.",
        &["Westmoor Healthcare = Westmoor | gp_practice | Hexham | -"],
    ),
    (
        "Two hospitals go up\n\nLeigh Bank Hospital in Westcliff, run by Harbour Health, was rated good by the CQC after requires improvement in 2016.\n\nIn the same way Wearside General – an NHS hospital in Sunderland with a handful of private beds – has seen its rating changed from requires improvement to good. It did retain requires improvement for safe.",
        &[
            "Leigh Bank Hospital =  | hospital | Westcliff | Harbour Health",
            "Wearside General =  | hospital | Sunderland | -",
        ],
    ),
    (
        "Eastmoor Surgery in Dudley has been rated requires improvement by the CQC after an inspection in May.\n\nPatients are being sent to Westmoor Medical Centre, which is rated good.",
        &["Eastmoor Surgery =  | gp_practice | Dudley | -"],
    ),
    (
        "Dr Ali & Partners, of Deane Road Health Centre in Bolton, was rated good by the CQC in June. Inspectors praised Dr Ali & Partners for its care of older people.",
        &["Dr Ali & Partners =  | gp_practice | Bolton | -"],
    ),
    (
        "Lincs Care at Home, which is based in Boston, was rated inadequate by the CQC. Staff from Lincs Care at Home missed calls in May.",
        &["Lincs Care at Home =  | home_care | Boston | -"],
    ),
    (
        "Damning report into home\n\nNewlands Care Home, Kettering Road, Kettering, was rated inadequate. Inspectors from the CQC saw that people at Newlands were thirsty. Kettering General Hospital treated two of them.",
        &["Newlands Care Home = Newlands | care_home | Kettering | -"],
    ),
    // A heading names each service; the paragraph below says "this home", "it".
    (
        "Homes told to improve by the CQC\n\nWe have read every one of the latest reports.\n\nSome were glowing, others less so.\n\nWrenthorpe Manor, Batley\n\nInspectors came in March and rated the home requires improvement.\n\nThe Hollies, Ossett\n\nThis home was rated inadequate.\n\nDr Dhillon and Partners, Mirfield\n\nThe practice was found to be good in all five areas.\n\nLarkmead\n\nIn Dewsbury, this home for 20 people was given a good rating.",
        &[
            "Wrenthorpe Manor =  | care_home | Batley | -",
            "Hollies =  | care_home | Ossett | -",
            "Dr Dhillon and Partners =  | gp_practice | Mirfield | -",
            "Larkmead =  | care_home |  | -",
        ],
    ),
    // The trust is told of once, and rated.
    (
        "The CQC found that maternity services at Teasel Hospital in Luton must improve.\n\nThe hospital is run by Mid Chiltern Hospitals NHS Trust.\n\nThe rating for maternity services at Teasel Hospital went down from good to requires improvement. The overall rating for the trust does not change and remains as good.",
        &[
            "Teasel Hospital =  | hospital | Luton | Mid Chiltern Hospitals NHS Trust",
            "Mid Chiltern Hospitals NHS Trust =  | nhs_trust |  | -",
        ],
    ),
    (
        "Exclusive Practice takes CQC to court\n\nA Leeds practice is angry that the CQC rated it inadequate.\n\nJubilee Gate Health Centre was placed in special measures last week. Patients back Jubilee Gate Health Centre.",
        &["Jubilee Gate Health Centre =  | gp_practice | Leeds | -"],
    ),
    // An address that is the name of a home, in a list of homes.
    (
        "Three homes told to improve by the CQC\n\nAcorn Grange, 14 Tolbooth Road and Denby Lodge care for people with autism.\n\nAcorn Grange and Denby Lodge are now rated inadequate. Staff at 14 Tolbooth Road had no training. 14 Tolbooth Road has been rated requires improvement.",
        &[
            "Acorn Grange =  | care_home |  | -",
            "14 Tolbooth Road =  | care_home |  | -",
            "Denby Lodge =  | care_home |  | -",
        ],
    ),
    // The branch of a charity, behind a dash.
    (
        "Tidemill Lives – Domiciliary Care Yeovil (based in Ilchester) was rated outstanding by the CQC. Tidemill Lives – Domiciliary Care Yeovil supports 30 people.",
        &["Tidemill Lives – Domiciliary Care Yeovil =  | home_care | Ilchester | -"],
    ),
    // The rating leads the list of those who have it.
    (
        "CQC publishes reports on social care services\n\nRutland\nGood – Aldgate Care at Home; The Kind Shepherd Care Home, Oakham\nInadequate: Widewell Nursing Home, Glebe Nursing Home",
        &[
            "Aldgate Care at Home =  | home_care | Rutland | -",
            "Kind Shepherd Care Home =  | care_home | Oakham | -",
            "Widewell Nursing Home =  | care_home |  | -",
            "Glebe Nursing Home =  | care_home | Rutland | -",
        ],
    ),
    // Nurses of a hospice, and who runs it, in a list under its rating.
    (
        "Hospices rated by the CQC\n\n'Outstanding' hospices\n- Teal Hospice, Oakham (run by Rutland Hospices)\n- Weir Hospice at Home, Goole (run by Weir Palliative Care Ltd)",
        &[
            "Teal Hospice =  | hospice | Oakham | Rutland Hospices",
            "Weir Hospice at Home =  | hospice | Goole | Weir Palliative Care Ltd",
        ],
    ),
    // The line above its rating names the service of a profile page, and who runs it has another name.
    (
        "Homecare agency\n\nTeal & Weir Care\n\nAlso known as Teal and Weir Home Support Limited\n\nOverall: Good read more about inspection ratings\n\nUnit 4, Oakham, Rutland, LE15 1AA\n\nProvided and run by:\nTeal and Weir Home Support Limited\n\nAll inspections\n\n4 May 2021\n\nTeal & Weir Care looks after 41 people. Staff were kind.",
        &[
            "Teal & Weir Care = Teal and Weir Home Support Limited | home_care | Oakham, Rutland | Teal and Weir Home Support Limited",
        ],
    ),
    // Its other name may stand beside it, and be that of the doctors who run it; what kind of service it is names none.
    (
        "• Doctor\n• GP practice\n\nHigh Bank Surgery Also known as Drs Ash & Birch\n\nOverall: Good read more about inspection ratings\n\n3 Mill Street, Yeovil, Somerset, BA20 1ZZ\n\nProvided and run by:\nDrs Ash & Birch",
        &["High Bank Surgery = Drs Ash & Birch | gp_practice | Yeovil, Somerset | Drs Ash & Birch"],
    ),
    (
        "• Dentist\n\nArchived: Teal House Also known as Teal Smiles\n\nOverall: Good read more about inspection ratings\n\n3 Mill Street, Yeovil, Somerset, BA20 1ZZ\n\nProvided and run by:\nTeal Dental Ltd",
        &["Teal House = Teal Smiles | dental_practice | Yeovil, Somerset | Teal Dental Ltd"],
    ),
    // The short name of a month is nobody's.
    (
        "Inspectors came to Teal Court Hospital in Yeovil on 12, 13 and 14 Dec 2017. In Dec 2017 the hospital was rated good. It had been rated inadequate on 3 Jun 2016, and the hospital said on 4 Dec. 2017 that it was sorry.",
        &["Teal Court Hospital =  | hospital | Yeovil | -"],
    ),
    // A medical centre with wards is a hospital.
    (
        "Queen's Medical Centre in Luton was rated good by the CQC. Wards at the hospital were clean, inspectors said.",
        &["Queen's Medical Centre =  | hospital | Luton | -"],
    ),
    // Councils under the names of their areas.
    (
        "Two councils rated good for adult social care\n\nHallowford and North Tamar received a good rating from the CQC, while Kesterby council was rated as requires improvement.\n\nPeople in Hallowford waited nine days. In North Tamar carers were heard.",
        &[
            "Hallowford =  | local_authority | Hallowford | -",
            "North Tamar =  | local_authority | North Tamar | -",
            "Kesterby council =  | local_authority | Kesterby | -",
        ],
    ),
    // A hospital under the end of its name, and an unknown one, whose rating is nobody else's.
    (
        "Mid Fens Hospitals NHS Trust runs Fens General and the Royal Infirmary in Wisbech.\n\nThe CQC has rated the trust inadequate overall. Maternity at the Royal went from good to inadequate. Fens General was rated good.",
        &[
            "Mid Fens Hospitals NHS Trust =  | nhs_trust |  | -",
            "Fens General =  | hospital |  | Mid Fens Hospitals NHS Trust",
            "Royal Infirmary = Royal | hospital | Wisbech | Mid Fens Hospitals NHS Trust",
        ],
    ),
    // Those present are no places.
    (
        "Tern Green Surgery\n\nPatient group, 3 May 2019\n\nPresent at the surgery in Whitby: Anoushka Vale (practice manager), Perpetua Elm (chair)\n\nThe CQC rated the practice good in March.",
        &["Tern Green Surgery =  | gp_practice | Whitby | -"],
    ),
    // A house beside an agency is a home.
    (
        "A homecare agency and a care home were inspected by the CQC.\n\nPetter Homecare visits people in their own homes. Home care visits were short, and care workers of the agency were late. The agency was rated inadequate.\n\nStanwell House was rated good.",
        &[
            "Petter Homecare =  | home_care |  | -",
            "Stanwell House =  | care_home |  | -",
        ],
    ),
    // Initials in the midst of a trust's name are one more name of it.
    (
        "The CQC has published its report on Wyreham University Hospitals (WUH) NHS Trust, which it inspected in May. The trust was rated inadequate overall. Wyreham University Hospitals NHS Trust said sorry.",
        &["Wyreham University Hospitals (WUH) NHS Trust = WUH | nhs_trust |  | -"],
    ),
    (
        "University Hospitals Arden (UHA) NHS Foundation Trust has been rated good by the CQC after a visit in May. UHA was pleased.",
        &["University Hospitals Arden (UHA) NHS Foundation Trust = UHA | nhs_trust |  | -"],
    ),
    (
        "Ouse Community Health and Social Care NHS Trust has been rated good by the CQC. Inspectors looked at Ouse Community Health and Social Care NHS Trust in May.",
        &["Ouse Community Health and Social Care NHS Trust =  | nhs_trust |  | -"],
    ),
    (
        "Wharfe Health and Care Trust was inspected by the CQC in May and rated outstanding.",
        &["Wharfe Health and Care Trust =  | nhs_trust |  | -"],
    ),
    // What kind of trust it is.
    (
        "Oake Hospital in Selby has become the first NHS Hospital Trust to be rated outstanding overall by the CQC.",
        &["Oake Hospital =  | hospital | Selby | -"],
    ),
    // A line of capitals.
    (
        "OUSE COMMUNITY HEALTH AND CARE NHS TRUST\n\nTRUST BOARD\n\nThe CQC rated us good overall in May 2019.",
        &["OUSE COMMUNITY HEALTH AND CARE NHS TRUST =  | nhs_trust |  | -"],
    ),
    // The hours in a name, and a small word in its ending.
    (
        "On 4 May we inspected Fen Street 8 – 8 Surgery in Goole. Fen Street 8 – 8 Surgery is rated good by the CQC.",
        &["Fen Street 8 – 8 Surgery =  | gp_practice | Goole | -"],
    ),
    (
        "Castle Mound 9-5 Practice in Goole was rated good by the CQC after a visit in May.",
        &["Castle Mound 9-5 Practice =  | gp_practice | Goole | -"],
    ),
    (
        "Lark Hill Care Home with Nursing, in Selby, was rated inadequate by the CQC on 4 May 2021.",
        &["Lark Hill Care Home with Nursing =  | care_home | Selby | -"],
    ),
    (
        "Dean Park Residential Home with Nursing in Selby was rated good by the CQC in May.",
        &["Dean Park Residential Home with Nursing =  | care_home | Selby | -"],
    ),
    (
        "Tarn Nursing Home, with nurses at hand, was rated good by the CQC in May.",
        &["Tarn Nursing Home =  | care_home |  | -"],
    ),
    // Those who speak for a service, and what is in one, are none.
    (
        "Representatives of Tern Green Surgery and the Clinical Commissioning Group came on Monday.\n\nThe CQC rated the surgery inadequate in March 2021.",
        &["Tern Green Surgery =  | gp_practice |  | -"],
    ),
    (
        "Our latest inspection\n\n- Wards are clean and tidy\n- Medicines were kept safely\n\nWards for older people were inspected by the CQC in May and rated good.",
        &[],
    ),
    // Where a practice is.
    (
        "CQC acts to protect dental patients at Thornby in Rutland\n\nThe CQC has suspended Dr Niall Oake of Copse End Dental Practice, at Thornby in Rutland, after an inspection in May.",
        &["Copse End Dental Practice =  | dental_practice | Thornby, Rutland | -"],
    ),
    // An ending half in small letters.
    (
        "A Kent Nursing home failed, the CQC says\n\nTwo homes in Kent were inspected in May. Elm Rest Home was rated good. Birch Nursing home was rated inadequate.",
        &[
            "Elm Rest Home =  | care_home | Kent | -",
            "Birch Nursing home =  | care_home | Kent | -",
        ],
    ),
    // A house that a rating was handed to.
    (
        "New ratings for care homes in Rutland\n\nElm Rest Home was rated inadequate by the CQC in May. In addition, Thornby House was handed an 'outstanding' on 4 June 2021.",
        &[
            "Elm Rest Home =  | care_home | Rutland | -",
            "Thornby House =  | care_home | Rutland | -",
        ],
    ),
    // Who works in a house, and what was written of it.
    (
        "A nursing home in Selby has been rated good by the CQC.\n\nStaff at Alder Cliff told inspectors that they were proud of it.",
        &["Alder Cliff =  | care_home | Selby | -"],
    ),
    (
        "A care home has come out well.\n\nBosses at Oake Sands, Goole, were glad after the CQC judged the home good in a report.",
        &["Oake Sands =  | care_home | Goole | -"],
    ),
    (
        "The CQC did not rate Alder Cliff for being caring. The home was rated good overall.",
        &["Alder Cliff =  | care_home |  | -"],
    ),
    (
        "Alder Cliff is celebrating after achieving a 'Good' rating from the CQC. The care home is in Selby.",
        &["Alder Cliff =  | care_home | Selby | -"],
    ),
    (
        "A care home in Selby was rated good by the CQC.\n\nStaff at Westfield walked out on Monday.",
        &[],
    ),
    // Told of once, and rated there, beside another.
    (
        "A home has been told to improve by the CQC.\n\nHart House was rated requires improvement.\n\nIts sister home, Lickfold Lodge in Hale, was inspected too. It was rated good.",
        &[
            "Hart House =  | care_home |  | -",
            "Lickfold Lodge =  | care_home | Hale | -",
        ],
    ),
    (
        "Briefs\n\nHALE: Merrow Bank requires improvement, says the Care Quality Commission. Pills were kept in a tin.\n\nGOOLE: Inspectors have rated Tolsford Hall good.",
        &[
            "Merrow Bank =  | care_home |  | -",
            "Tolsford Hall =  | care_home |  | -",
        ],
    ),
    (
        "The group's Bardsea House in Goole was rated inadequate by the CQC in May. It has also bought Wharfe Bank, just round the corner, which is rated good.",
        &[
            "Bardsea House =  | care_home | Goole | -",
            "Wharfe Bank =  | care_home |  | -",
        ],
    ),
    // A surgery that is only near a home without a name.
    (
        "A care home in Selby has been rated inadequate by the CQC.\n\nIt had too few staff. Anybody who is worried can speak to the nurses at Abbey Row Surgery.",
        &[],
    ),
    // Behind what tells of a service of its kind.
    (
        "A private hospital for young people has been rated inadequate.\n\nFernhurstleigh, which has 24 beds, takes patients from all over the country. The CQC has barred it from taking more.",
        &["Fernhurstleigh =  | hospital |  | -"],
    ),
    // Who sends out a page that names it in passing.
    (
        "Newsletter of the Friends of Ouse Road Health Centre\n\nIn 2017 the Health Centre was rated inadequate. In May it was rated good.",
        &["Ouse Road Health Centre =  | gp_practice |  | -"],
    ),
    // A bare name behind another is where that is.
    (
        "The Laurels, Hale – Good, up from requires improvement, says the CQC.\n\nInspectors rated Quillet Manor Care Home inadequate.",
        &[
            "Laurels =  | care_home | Hale | -",
            "Quillet Manor Care Home =  | care_home |  | -",
        ],
    ),
    // Cards, each headed by a name that says nothing of a kind.
    (
        "Care homes in the news\n\n1. Quillon Park\nLeeds Road, Garsdale\nType: Care home with nursing\nOverall rating: Good\nInspected: 6 December 2022\nStaff were kind, the CQC said.\n\n2. Sallow Hey\nHale\nType: Care home\nOverall rating: Inadequate\nInspected: 12 October 2022\nThere was no hot water.",
        &[
            "Quillon Park =  | care_home | Garsdale | -",
            "Sallow Hey =  | care_home | Hale | -",
        ],
    ),
    (
        "New reports from the CQC\n\nQuillon Park, Garsdale\n\nRated good\n\nMerrow, Hale\n\nRated inadequate",
        &["Quillon Park =  | - | Garsdale | -", "Merrow =  | - | Hale | -"],
    ),
    // The same, whatever parts the labels from what they tell.
    (
        "Care homes in the news\n\n1. Quillon Park\nLeeds Road, Garsdale\nType: Care home with nursing\nOverall rating - Good\nInspected - 6 December 2022\nStaff were kind, the CQC said.\n\n2. Sallow Hey\nHale\nType: Care home\nOverall rating - Inadequate\nInspected - 12 October 2022\nThere was no hot water.",
        &[
            "Quillon Park =  | care_home | Garsdale | -",
            "Sallow Hey =  | care_home | Hale | -",
        ],
    ),
    (
        "Care homes in the news\n\nQuillon Park\nLeeds Road, Garsdale\nInspected 6 December 2022\nOverall rating\nGood\n\nSallow Hey\nHale\nInspected 12 October 2022\nOverall rating\nInadequate\n\nThe CQC rates care homes.",
        &[
            "Quillon Park =  | care_home | Garsdale | -",
            "Sallow Hey =  | care_home | Hale | -",
        ],
    ),
    (
        "Care homes in the news\n\nQuillon Lodge\nOverall\tGood\nSafe\tGood\n\nMerrow\nOverall\tInadequate\nSafe\tInadequate\n\nThe CQC rates care homes.",
        &["Quillon Lodge =  | care_home |  | -", "Merrow =  | care_home |  | -"],
    ),
    (
        "Care homes in the news\n\nQuillon Lodge:\nOverall\tGood\nSafe\tGood\n\nSallow House:\nOverall\tInadequate\nSafe\tInadequate\n\nThe CQC rates care homes.",
        &[
            "Quillon Lodge =  | care_home |  | -",
            "Sallow House =  | care_home |  | -",
        ],
    ),
    // A sheet heads no service by the name of a question or a core service.
    (
        "The CQC has rated Quillon Hospital good.\n\nMaternity\nOverall: Good\nSafe: Good\n\nOutpatients\nSafe: Good\nOverall: Good",
        &["Quillon Hospital =  | hospital |  | -"],
    ),
    // Nor does an advert within a sheet, or the kind of a service above its page.
    (
        "The CQC has rated Quillon Lodge.\n\nSafe: Good\n\nAdvertisement\n\nEffective: Good\n\nCaring: Good",
        &["Quillon Lodge =  | care_home |  | -"],
    ),
    (
        "Doctor\nGP practice\n\nQuillon Street Surgery\n\nOverall: Requires improvement\n\n14 Quillon Street, Garsdale\n\nQuillon Street Surgery was inspected by the CQC.",
        &["Quillon Street Surgery =  | gp_practice | Garsdale | -"],
    ),
    // Core services of a hospital have lines of the same form.
    (
        "The CQC has rated Quillon Hospital good.\n\nMaternity\nDate of report: 5 May 2021\nOverall rating: Good\n\nOutpatients\nDate of report: 5 May 2021\nOverall rating: Good",
        &["Quillon Hospital =  | hospital |  | -"],
    ),
    // Lines with ratings, lists below ratings and tables, all of names that say nothing of a kind.
    (
        "Latest ratings of the CQC\n\n• Quillon Park - good\n• Seabreeze - inadequate\n• Merrow - requires improvement",
        &[
            "Quillon Park =  | - |  | -",
            "Seabreeze =  | - |  | -",
            "Merrow =  | - |  | -",
        ],
    ),
    (
        "Care homes in Garsdale: what the CQC found\n\nGood\n\nQuillon Park\n\nSallow Hey\n\nInadequate\n\nMerrow Bank",
        &[
            "Quillon Park =  | care_home | Garsdale | -",
            "Sallow Hey =  | care_home | Garsdale | -",
            "Merrow Bank =  | care_home | Garsdale | -",
        ],
    ),
    (
        "What the CQC found\n\nName\tTown\tRating\nQuillon Park\tHale\tGood\nMerrow\tGoole\tInadequate",
        &["Quillon Park =  | - |  | -", "Merrow =  | - |  | -"],
    ),
    // A title or a number that begins the name of a home.
    (
        "Lady Anne's in Garsdale has been rated good by the CQC. Residents at Lady Anne's were safe.",
        &["Lady Anne's =  | - | Garsdale | -"],
    ),
    (
        "Inspectors from the CQC have rated Four Winds, in Garsdale, good.",
        &["Four Winds =  | - | Garsdale | -"],
    ),
    // As many names as a sentence counts.
    (
        "Two Garsdale homes, Quillon Beck and Larkmead, have been rated good by the CQC.",
        &[
            "Quillon Beck =  | care_home | Garsdale | -",
            "Larkmead =  | care_home | Garsdale | -",
        ],
    ),
    (
        "The CQC has inspected three homes in Garsdale: Quillon Beck, Sallow Hey and Merrow.\n\nAll three were rated good.",
        &[
            "Quillon Beck =  | care_home | Garsdale | -",
            "Sallow Hey =  | care_home | Garsdale | -",
            "Merrow =  | care_home | Garsdale | -",
        ],
    ),
    (
        "Quillon Beck and Larkmead were both rated good by the CQC.\n\nThe homes are in Garsdale.",
        &[
            "Quillon Beck =  | care_home | Garsdale | -",
            "Larkmead =  | care_home | Garsdale | -",
        ],
    ),
    // The head tells of a service without its name; the rest of a name as only of a service.
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nThe manager of Quillon Beck said lessons had been learned.",
        &["Quillon Beck =  | care_home | Garsdale | -"],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nThe report on Quillon Beck says that medicines were not safe.",
        &["Quillon Beck =  | care_home | Garsdale | -"],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nQuillon Beck is run by Brent Vale Care Ltd.",
        &["Quillon Beck =  | care_home | Garsdale | Brent Vale Care Ltd"],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nLarkmead was told it must improve.",
        &["Larkmead =  | care_home | Garsdale | -"],
    ),
    (
        "A home care agency in Garsdale has been rated inadequate by the CQC.\n\nA spokesman for Quillon Care said it was sorry.",
        &["Quillon Care =  | home_care | Garsdale | -"],
    ),
    (
        "Home Instead Larkfield, in Garsdale, has been rated good by the CQC.\n\nThe agency looks after 40 people in their own homes.",
        &["Home Instead Larkfield =  | home_care | Garsdale | -"],
    ),
    // People, charities, companies and broadcasters of such a text are none.
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nAnn Oake visits her mother there. Oake was told to wait.",
        &[],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nStaff at Age UK said it was sad.",
        &[],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nA report on Radio Hexdale said that it was bad.",
        &[],
    ),
    (
        "A care home in Garsdale has been rated inadequate by the CQC.\n\nQuillon Care Ltd, which runs the home, said it was sorry. Residents at Christmas had no presents.",
        &[],
    ),
    // The first line of a page heads a card as well.
    (
        "Merrow\n\nMill Road, Garsdale\n\nOverall: Good\n\nInspected by the CQC on 4 May 2018",
        &["Merrow =  | - | Garsdale | -"],
    ),
    // Lists of names that a rating leads to, or that are the subject of one.
    (
        "The CQC has published three reports.\n\nGood ratings went to Quillon Park, Sallow Hey and Larkmead.",
        &[
            "Quillon Park =  | - |  | -",
            "Sallow Hey =  | - |  | -",
            "Larkmead =  | - |  | -",
        ],
    ),
    (
        "The CQC has published reports on three care homes.\n\nQuillon Park in Hale, Sallow Lodge in Garsdale and Larkmead in Goole were all rated good.",
        &[
            "Quillon Park =  | care_home | Hale | -",
            "Sallow Lodge =  | care_home | Garsdale | -",
            "Larkmead =  | care_home | Goole | -",
        ],
    ),
    (
        "The CQC has published reports on care homes.\n\nGood ratings went to homes in Selby, Goole and Garsdale. Quillon Lodge was rated inadequate.",
        &["Quillon Lodge =  | care_home | Selby | -"],
    ),
    // A former name, another firm and a hall in passing.
    (
        "The CQC has rated Quillon Homecare good.\n\nThe agency was last inspected under its previous name, Exe Carers, in May 2019, when it was rated good.",
        &["Quillon Homecare = Exe Carers | home_care |  | -"],
    ),
    (
        "The CQC has rated Quillon Homecare inadequate.\n\nAnother of the council's contractors, Sallow Homecare, was rated good in August. Councillors met at County Hall on Monday.",
        &["Quillon Homecare =  | home_care |  | -"],
    ),
    (
        "Quillon Grange, the council's home for older people in Hale, was inspected by the CQC on 17 May. It is rated good.",
        &["Quillon Grange =  | care_home | Hale | -"],
    ),
    // Cards with many labelled lines, and one without a rating beside them.
    (
        "CARE CHECK: what inspectors of the CQC said\n\nQuillon Beck Residential Home\n\nBank Road, Garsdale\n\nInspected : 3 April 2017\n\nReport published : 30 May 2017\n\nOverall : Good\n\nStaff were kind.\n\nSallow Nursing Home\n\nGate Road, Hale\n\nInspected : 27 March 2017\n\nOverall : Inadequate\n\nMerrow Care Home\n\nGlusdale\n\nClosed on 31 May. Its last rating, in January 2016, was Requires Improvement.",
        &[
            "Quillon Beck Residential Home =  | care_home | Garsdale | -",
            "Sallow Nursing Home =  | care_home | Hale | -",
            "Merrow Care Home =  | care_home | Glusdale | -",
        ],
    ),
    // Premises, a council that found others, a panel, a legal form, initials.
    (
        "The CQC has rated Dr N Quillon and Partners, based at Sallow Clinic, good overall after an inspection in May.",
        &["Dr N Quillon and Partners =  | gp_practice |  | -"],
    ),
    (
        "The CQC has rated Quillon Urgent Care CIC as good.\n\nQuillon Urgent Care runs the NHS 111 service.",
        &["Quillon Urgent Care CIC = Quillon Urgent Care | out_of_hours |  | -"],
    ),
    (
        "Quillon Home Care has been rated good by the CQC. It is run by A & G Oake Limited.",
        &["Quillon Home Care =  | home_care |  | A & G Oake Limited"],
    ),
    (
        "Hexdale Council has been rated good by the CQC for its adult social care. The Panel may look at it, which is good.",
        &["Hexdale Council =  | local_authority | Hexdale | -"],
    ),
    (
        "QUILLON AND DOWNS HOSPITALS NHS FOUNDATION TRUST\n\nThe CQC has rated the trust good.",
        &["QUILLON AND DOWNS HOSPITALS NHS FOUNDATION TRUST =  | nhs_trust |  | -"],
    ),
    // What a text is about, where another that it names further on says more of itself.
    (
        "The CQC has rated Hexdale Council good for its adult social care.\n\nA team met 40 people. They spoke to carers.\n\nCarers felt heard. Waits were long. Staff were kind. A plan has been drawn up.\n\nLast week Quillon House in Garsdale was rated outstanding by the same inspectors.",
        &[
            "Hexdale Council =  | local_authority | Hexdale | -",
            "Quillon House =  | care_home | Garsdale | -",
        ],
    ),
    (
        "Marl NHS Trust\n\nThe CQC rates the trust good.\n\nStaff were kind. Wards were clean. Waits were long. Food was hot. Leaders were seen. Notes were kept.\n\nLast week Quillon Nursing Home in Garsdale was rated outstanding by the CQC.",
        &[
            "Marl NHS Trust =  | nhs_trust |  | -",
            "Quillon Nursing Home =  | care_home | Garsdale | -",
        ],
    ),
    // Named once on the way, and the story goes on with the one that it is about.
    (
        "Quillon Surgery in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nFell Lane Surgery is the nearest alternative.\n\nThe practice was inspected in May, and it has been put in special measures.",
        &["Quillon Surgery =  | gp_practice | Garsdale | -"],
    ),
    (
        "Quillon Surgery in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nInspectors will be at an event at Fell Lane Surgery on Monday, and want to hear from patients.",
        &["Quillon Surgery =  | gp_practice | Garsdale | -"],
    ),
    (
        "Quillon Lodge in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nInspectors have been to Fell Nursing Home in Hale too. They rated it good.",
        &[
            "Quillon Lodge =  | care_home | Garsdale | -",
            "Fell Nursing Home =  | care_home | Hale | -",
        ],
    ),
    (
        "Quillon Lodge in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nFell Court and Ridge House are rated good.\n\nThe home has been put in special measures after the inspection in May.",
        &["Quillon Lodge =  | care_home | Garsdale | -"],
    ),
    (
        "Quillon Lodge in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nFell Court, which is rated as requiring improvement, said that it had taken on two more nurses.\n\nStaff at Quillon Lodge were told in May.",
        &["Quillon Lodge =  | care_home | Garsdale | -"],
    ),
    (
        "Quillon Lodge in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nFell Court in Hale is good, the same as before, although its kitchen was dirty.",
        &[
            "Quillon Lodge =  | care_home | Garsdale | -",
            "Fell Court =  | care_home | Hale | -",
        ],
    ),
    (
        "Quillon Lodge in Garsdale was rated inadequate by the CQC. Doors were left open.\n\nFell Court in Hale is now good, according to a report which was published on Wednesday.",
        &[
            "Quillon Lodge =  | care_home | Garsdale | -",
            "Fell Court =  | care_home | Hale | -",
        ],
    ),
    // Who has a service is none, whatever its name ends in.
    (
        "Care homes in Garsdale with new ratings from the CQC\n\n1. Quillon House, Hexdale\nIt was rated good after an inspection in May.\n\n2. The Old Rectory, Garsdale\nPeak Haven Care's home in Church Lane has gone down from good to inadequate after an inspection in May. It is run by Peak Haven Care.",
        &[
            "Quillon House =  | care_home | Hexdale | -",
            "Old Rectory =  | care_home | Garsdale | Peak Haven Care",
        ],
    ),
    (
        "The CQC has told Sallow Carers Limited that it must make improvements to protect people who use the services of Quillon Home Support. Quillon Home Support was rated inadequate.",
        &["Quillon Home Support =  | home_care |  | Sallow Carers Limited"],
    ),
    (
        "Quillon Doctors on Call, which is run by Sallow Urgent Care from two bases, was marked down to requires improvement when the results of an inspection by the CQC were published in May.",
        &["Quillon Doctors on Call =  | out_of_hours |  | Sallow Urgent Care"],
    ),
    (
        "Quillon Urgent GP Service was rated inadequate by the CQC in May. The service is run by Sallow Doctors Co-operative, whose minor injuries unit was rated good.",
        &["Quillon Urgent GP Service =  | out_of_hours |  | Sallow Doctors Co-operative"],
    ),
    (
        "In Hale, Dr N Quillon and Partners – better known to most of its 5,200 patients as the Sallow Quay Practice – was rated inadequate by the CQC.",
        &["Dr N Quillon and Partners = Sallow Quay Practice | gp_practice | Hale | -"],
    ),
    // Where it is, and no second service.
    (
        "Quillon Surgery, based at Unit 4, Calder Business Park, Church Walk, has been rated inadequate by the CQC. The surgery was inspected in May.",
        &["Quillon Surgery =  | gp_practice |  | -"],
    ),
    // The Act that every report names makes no text one on councils, and a council may be rated in a text that names no such thing.
    (
        "A Selby nursing home has been told to improve by the Care Quality Commission.\n\nFell Ings was rated as Requires Improvement after a visit in May. Residents of the home had waited for their meals. It was in breach of the Health and Social Care Act.",
        &["Fell Ings =  | care_home | Selby | -"],
    ),
    (
        "The Care Quality Commission has rated Quillon City Council good.\n\nThe council was inspected in May.",
        &["Quillon City Council =  | local_authority | Quillon | -"],
    ),
    // Names without an ending, where whoever is rated must stand.
    (
        "The CQC has rated Grovemere in Mill Lane, Garsdale, run by Sallow Living Limited, inadequate after an inspection in May.",
        &["Grovemere =  | - | Garsdale | Sallow Living Limited"],
    ),
    (
        "A GP practice has been put in special measures.\n\nTanfold Hill was rated as Inadequate by the CQC after a visit in May.",
        &["Tanfold Hill =  | gp_practice |  | -"],
    ),
    (
        "Quillon Hospital was rated good by the CQC in May.\n\nThose in Hale and Selby have been rated inadequate, although Hale has been good since last summer. Inspectors saw Sandling, Harty and Elmley wards.",
        &["Quillon Hospital =  | hospital |  | -"],
    ),
    (
        "Minutes of the patient group of Quillon Surgery\n\nQuillon Surgery was rated good by the CQC in May. BH pointed out that Tanfold was Inadequate last year. Mr Ash said Ravensfold up the road had got Outstanding. Our aim: Provide outstanding care.",
        &["Quillon Surgery =  | gp_practice |  | -"],
    ),
    (
        "Quillon Dental Practice, between the station and Drake Street, was last inspected by the CQC in May. Fell Dental Care, with dentists as far off as Lisbon, was rated good.",
        &[
            "Quillon Dental Practice =  | dental_practice |  | -",
            "Fell Dental Care =  | dental_practice |  | -",
        ],
    ),
    // The name that opens a page of its own, and none where the page tells of nobody.
    (
        "Tanmere\nStation Approach, Garsdale\n\nOur CQC inspection\n\nThe practice was inspected in May and is rated Good overall. We are pleased with the report.",
        &["Tanmere =  | gp_practice | Garsdale | -"],
    ),
    (
        "Fell Brow, Garsdale\nPatient Participation Group\n\nThe CQC report is out. The practice has been rated Good, and the practice manager thanked everybody. We had tea.",
        &["Fell Brow =  | gp_practice | Garsdale | -"],
    ),
    (
        "Latest News\n\nThe CQC has published its report. We are glad that so many are good, and our readers will be too.",
        &[],
    ),
    // A road that is rated is what stands there.
    (
        "A home has been told to improve by the CQC.\n\nSallow Road was rated inadequate after a visit in May. Neighbours in Mill Lane had complained.",
        &["Sallow Road =  | care_home |  | -"],
    ),
    // As many bare names as are counted.
    (
        "The watchdog said both homes, Larkmere and Ravensfold, which look after people with dementia, remained inadequate.",
        &["Larkmere =  | care_home |  | -", "Ravensfold =  | care_home |  | -"],
    ),
    // A firm of carers or doctors that speaks for itself, and no owner of a home.
    (
        "An out-of-hours GP service has been rated inadequate by the CQC.\n\nInspectors said that too few calls were answered.\n\nMersea Doctors said it was sorry. \"We have taken on more staff,\" a spokesman for Mersea Doctors added.",
        &["Mersea Doctors =  | out_of_hours |  | -"],
    ),
    (
        "A care home in Selby has been rated inadequate by the CQC.\n\nAndrew Pell, chief executive of Allenby Drew, said the home had new managers.",
        &[],
    ),
    // Lines of a list below a rating.
    (
        "CQC publishes reports on GP practices\n\nRated good:\n\n- Quillon Surgery\n- Foundry Lane\n- Tanmere\n- Fell Brow (was Inadequate)",
        &[
            "Quillon Surgery =  | gp_practice |  | -",
            "Foundry Lane =  | gp_practice |  | -",
            "Tanmere =  | gp_practice |  | -",
            "Fell Brow =  | gp_practice |  | -",
        ],
    ),
    // Whom a participle rates, and a home that only its kind in small letters tells of.
    (
        "Three GP practices have been rated by the CQC. The latest to be assessed was Tanfold Village, rated inadequate in a report that came out yesterday.",
        &["Tanfold Village =  | gp_practice |  | -"],
    ),
    (
        "The Tanfold Park care home received an inadequate rating from the CQC after two inspections.",
        &["Tanfold Park =  | care_home |  | -"],
    ),
];
