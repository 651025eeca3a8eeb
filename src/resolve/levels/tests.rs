//! Ratings and the level that they are for.

use crate::read::Reader;

/// Texts, and the practice, service, question and rating of each row.
#[test]
fn ratings_go_to_their_level() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Maternity services at Alder Hospital in Selby were rated inadequate overall. Caring was rated good.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Alder Hospital|maternity services|caring good",
            ],
        ),
        (
            "Alder Hospital in Selby was rated inadequate overall. Caring was rated good.",
            &["Alder Hospital||overall inadequate", "Alder Hospital||caring good"],
        ),
        // Something there that no table knows is not the whole, and the unit that has the name of the practice is.
        (
            "Alder Hospital in Selby has been inspected by the CQC. Pathology at the hospital was rated inadequate. The out-of-hours service and the ED were rated good.",
            &[
                "Alder Hospital|out-of-hours service|overall good",
                "Alder Hospital|ed|overall good",
            ],
        ),
        (
            "Selby Urgent Treatment Centre has been inspected by the CQC. The urgent treatment centre was rated good overall.",
            &["Selby Urgent Treatment Centre||overall good"],
        ),
        // The noun tells which of several.
        (
            "Wharfe Trust NHS Foundation Trust has been inspected by the CQC. Acute wards for adults of working age were rated inadequate overall. Mental health crisis services were rated good.\n\nThe wards were rated good for being caring. They were rated requires improvement for being safe.",
            &[
                "Wharfe Trust NHS Foundation Trust|acute wards for adults of working age|overall inadequate",
                "Wharfe Trust NHS Foundation Trust|mental health crisis services|overall good",
                "Wharfe Trust NHS Foundation Trust|acute wards for adults of working age|caring good",
                "Wharfe Trust NHS Foundation Trust|acute wards for adults of working age|safe requires_improvement",
            ],
        ),
        // A service rated on the way is left behind where the parts of the report begin; one that heads its part is not.
        (
            "Wharfe Hospitals NHS Trust was inspected by the CQC. Dental services were not looked at. They were rated outstanding.\n\nWhat we found\n\nSafe\n\nOur rating of safe improved. We rated it as good because:\n\n- Wards were clean.\n\nSurgery\n\nInadequate, down from good\n\nTheatres stood empty.",
            &[
                "Wharfe Hospitals NHS Trust|dental services|overall outstanding",
                "Wharfe Hospitals NHS Trust||safe good",
                "Wharfe Hospitals NHS Trust|surgery|overall inadequate",
            ],
        ),
        // Far down a text: what opens a sentence is what "it" further on is, and what opens a paragraph is what the next goes
        // on with.
        (
            "Teal Ambulance Service NHS Trust in Selby was rated good by the CQC.\n\nIt has nine stations.\n\nIt has 80 vehicles.\n\nIts staff were kind.\n\nThey had been trained.\n\nVehicles were clean.\n\nPatient transport services are good. Resilience was not inspected this time; it was rated outstanding and keeps that rating.",
            &[
                "Teal Ambulance Service NHS Trust||overall good",
                "Teal Ambulance Service NHS Trust|patient transport services|overall good",
                "Teal Ambulance Service NHS Trust|resilience|overall outstanding",
            ],
        ),
        (
            "Teal Ambulance Service NHS Trust in Selby was rated good by the CQC.\n\nIt has nine stations.\n\nIt has 80 vehicles.\n\nIts staff were kind.\n\nThey had been trained.\n\nVehicles were clean.\n\nPatient transport services are good. \n\nUrgent care services were visited in May.\n\nThey were rated inadequate.",
            &[
                "Teal Ambulance Service NHS Trust||overall good",
                "Teal Ambulance Service NHS Trust|patient transport services|overall good",
                "Teal Ambulance Service NHS Trust|urgent care services|overall inadequate",
            ],
        ),
        (
            "Teal Ambulance Service NHS Trust in Selby was rated good by the CQC.\n\nIt has nine stations.\n\nIt has 80 vehicles.\n\nIts staff were kind.\n\nThey had been trained.\n\nVehicles were clean.\n\nPatient transport services are good. \n\nThe report tells how urgent care did under each of the five headings.\n\nSafety was rated inadequate.",
            &[
                "Teal Ambulance Service NHS Trust||overall good",
                "Teal Ambulance Service NHS Trust|patient transport services|overall good",
                "Teal Ambulance Service NHS Trust|urgent care|safe inadequate",
            ],
        ),
        // A service of its own of a provider that has no core services; whoever it looks after is none.
        (
            "Elm Urgent Care in Selby was inspected by the CQC. The NHS 111 service was rated good overall. It was rated inadequate for safety.",
            &[
                "Elm Urgent Care|nhs 111|overall good",
                "Elm Urgent Care|nhs 111|safe inadequate",
            ],
        ),
        (
            "Elm Surgery in Selby was inspected by the CQC. Elm Surgery was rated outstanding for older people. It was rated good for being safe.",
            &["Elm Surgery|older people|overall outstanding", "Elm Surgery||safe good"],
        ),
        // Lines that have lost their bullets, below the service that they are about.
        (
            "Alder Hospital in Selby has been inspected by the CQC.\n\nFor surgery:\n\nThe overall rating changed from inadequate to good\nSafe was rated inadequate\n\nFor maternity (including midwifery):\n\nThe overall rating changed from good to inadequate\nSafe was rated good\n\nThe hospital has 40 wards.",
            &[
                "Alder Hospital|surgery|overall good",
                "Alder Hospital|surgery|safe inadequate",
                "Alder Hospital|maternity|overall inadequate",
                "Alder Hospital|maternity|safe good",
            ],
        ),
        // The entries of a menu that has lost its bullets.
        (
            "Alder Hospital\n\nProvided and run by:\nOake Healthcare Limited\n\nOn this page\n\nOverall inspection\nSurgery\nEnd of life care\n\nBackground to this inspection\n\nAlder Hospital is in Selby. At the inspection by the CQC it was rated good for being safe.",
            &["Alder Hospital||safe good"],
        ),
        // "Well led" is one question, in two words too: "both" are the questions.
        (
            "Two hospitals have been inspected by the CQC.\n\nAt Alder Hospital, maternity services have been rated good overall.\n\nAt Birch Hospital, maternity services were rated inadequate overall. Well Led is now requires improvement and safe is inadequate; both were rated good in 2018.",
            &[
                "Alder Hospital|maternity services|overall good",
                "Birch Hospital|maternity services|overall inadequate",
                "Birch Hospital|maternity services|well_led requires_improvement",
                "Birch Hospital|maternity services|safe inadequate",
                "Birch Hospital|maternity services|safe good",
                "Birch Hospital|maternity services|well_led good",
            ],
        ),
        // "Services at" a hospital are all of them, whichever was told of before.
        (
            "Wharfe Hospitals NHS Trust has been inspected by the CQC. Outpatient services at Alder Hospital were rated inadequate. Services at Birch Hospital are rated good.",
            &[
                "Alder Hospital|outpatient services|overall inadequate",
                "Birch Hospital||overall good",
            ],
        ),
        (
            "Surgery at Alder Hospital was rated inadequate and maternity was rated good. Care at Birch Hospital was rated good.",
            &[
                "Alder Hospital|surgery|overall inadequate",
                "Alder Hospital|maternity|overall good",
                "Birch Hospital||overall good",
            ],
        ),
        // The trust that runs a hospital, or "the hospital's trust", and not the hospital.
        (
            "Alder Hospital is a glad place, now that the hospital's trust has been rated good by the CQC. Wharfe Hospitals NHS Trust was visited in May. Alder Hospital was rated inadequate.",
            &[
                "Wharfe Hospitals NHS Trust||overall good",
                "Alder Hospital||overall inadequate",
            ],
        ),
        (
            "The trust that runs Alder Hospital and Birch Hospital has been rated good by the CQC. Wharfe Hospitals NHS Trust was visited in May.",
            &["Wharfe Hospitals NHS Trust||overall good"],
        ),
        (
            "Wharfe Hospitals NHS Trust (WHT), the body behind Alder Hospital, is rated good overall. Alder Hospital was rated inadequate. The trust, which runs Alder Hospital, was rated good for being safe.",
            &[
                "Wharfe Hospitals NHS Trust||overall good",
                "Alder Hospital||overall inadequate",
                "Wharfe Hospitals NHS Trust||safe good",
            ],
        ),
        // "The unit at" one hospital is what was told of before another has its name.
        (
            "Maternity services in Selby have been rated inadequate by the CQC.\n\nInspectors visited the unit at Alder Hospital in May. It had been good before.\n\nMaternity care at Birch Hospital, run by the same trust, was found to be good. Alder Hospital's unit was inadequate for safety.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Birch Hospital|maternity services|overall good",
                "Alder Hospital|maternity services|safe inadequate",
            ],
        ),
        // "Oak Hospital's" is the same service of another.
        (
            "The emergency departments at Alder Hospital and at Birch Hospital were inspected by the CQC. Alder Hospital's was rated good. Birch Hospital's was rated inadequate.",
            &[
                "Alder Hospital|emergency departments|overall good",
                "Birch Hospital|emergency departments|overall inadequate",
            ],
        ),
        // What a bracket tells of the one is not told of the other.
        (
            "The CQC looked at medical care (which includes the stroke unit) at Alder Hospital (inadequate, previously good) and at surgery at Birch Hospital (good).",
            &[
                "Alder Hospital|medical care|overall inadequate",
                "Birch Hospital|surgery|overall good",
            ],
        ),
        // What "this service" is stands at the end, or in the heading above.
        (
            "Is this service safe? Our rating of safe improved. We rated it as good.\n\nSurgery at Alder Hospital was inspected in May 2019. Our overall rating of this service went down. We rated it as inadequate.",
            &[
                "Alder Hospital|surgery|safe good",
                "Alder Hospital|surgery|overall inadequate",
            ],
        ),
        (
            "Alder Hospital, seen by the CQC in May 2019\n\nMedical care\n\nOur rating of this service stayed the same. We rated it as good.\n\nOur rating of safe went down. We rated it as inadequate.",
            &[
                "Alder Hospital|medical care|overall good",
                "Alder Hospital|medical care|safe inadequate",
            ],
        ),
        // A clinic has core services, too.
        (
            "Alder Clinic in Selby was rated good overall by the CQC. We rated outpatients as inadequate; within it, safe was inadequate and caring was good.",
            &[
                "Alder Clinic||overall good",
                "Alder Clinic|outpatients|overall inadequate",
                "Alder Clinic|outpatients|safe inadequate",
                "Alder Clinic|outpatients|caring good",
            ],
        ),
        // What "it" is overall is the trust, which was told of last.
        (
            "Acute wards at Tees NHS Trust have been rated inadequate by the CQC.\n\nThe trust said that it was sorry.\n\nIt is still rated good overall.",
            &[
                "Tees NHS Trust|acute wards|overall inadequate",
                "Tees NHS Trust||overall good",
            ],
        ),
        // A trust of itself, and one of its hospitals.
        (
            "It has been a busy year at Tees NHS Trust. We were rated good by the CQC. Safe is inadequate.\n\nSurgery at Alder Hospital was rated outstanding. Trust-wide, we are good for caring.",
            &[
                "Tees NHS Trust||overall good",
                "Tees NHS Trust||safe inadequate",
                "Alder Hospital|surgery|overall outstanding",
                "Tees NHS Trust||caring good",
            ],
        ),
        (
            "We are good! For the first time since Tees NHS Trust was set up, the CQC has rated us good. Our urgent treatment centre at Selby was rated inadequate.",
            &[
                "Tees NHS Trust||overall good",
                "Tees NHS Trust|urgent treatment centre|overall inadequate",
            ],
        ),
        (
            "Paper for Tees NHS Trust, 4 May 2021\n\nCQC ratings of the services inspected at Alder Hospital are as follows.\n\n- Maternity: Good\n- Surgery: Inadequate",
            &[
                "Alder Hospital|maternity|overall good",
                "Alder Hospital|surgery|overall inadequate",
            ],
        ),
        // A hospital that is called by its kind.
        (
            "The CQC has rated Tees NHS Trust inadequate. Inspectors spent four days at Alder Royal Infirmary, its only hospital.\n\nAt the Infirmary, surgery was rated good. Critical care was rated outstanding.",
            &[
                "Tees NHS Trust||overall inadequate",
                "Alder Royal Infirmary|surgery|overall good",
                "Alder Royal Infirmary|critical care|overall outstanding",
            ],
        ),
        // "They" are the services and not the trust.
        (
            "Dental services, which include school nursing, were the only part of Tees NHS Trust to be inspected by the CQC. They have gone up from good to outstanding. Overall the trust is still good.",
            &[
                "Tees NHS Trust|dental services|overall outstanding",
                "Tees NHS Trust||overall good",
            ],
        ),
        // What is told of a service beside another.
        (
            "Maternity at Alder Hospital has been rated inadequate by the CQC.\n\nThe rating used to be given together with surgery. Caring was rated good.",
            &[
                "Alder Hospital|maternity|overall inadequate",
                "Alder Hospital|maternity|caring good",
            ],
        ),
        (
            "Alder Hospital has been inspected by the CQC. Critical care and outpatients were rated outstanding, with surgery and transitional services rated good.",
            &[
                "Alder Hospital|critical care|overall outstanding",
                "Alder Hospital|outpatients|overall outstanding",
                "Alder Hospital|surgery|overall good",
                "Alder Hospital|transitional services|overall good",
            ],
        ),
        // No visit is one to the whole of a trust.
        (
            "Inspectors went to the crisis service of Tees NHS Trust in November. The CQC did not give a rating on this visit.",
            &["Tees NHS Trust|crisis service|overall not_rated"],
        ),
        // A question and a service in one list: the question is that of the whole.
        (
            "Tees NHS Trust was rated inadequate for its leadership and maternity services by the CQC.",
            &[
                "Tees NHS Trust||well_led inadequate",
                "Tees NHS Trust|maternity services|overall inadequate",
            ],
        ),
        // Told of the trust, before what is told of both of its hospitals.
        (
            "Tees NHS Trust has been inspected by the CQC. The well-led rating has gone up to good and maternity services at both hospitals are inadequate.\n\nThe overall rating for the trust remains good, as does Alder Hospital's rating, but Birch Hospital has been rated outstanding.",
            &[
                "Tees NHS Trust||well_led good",
                "Alder Hospital|maternity services|overall inadequate",
                "Birch Hospital|maternity services|overall inadequate",
                "Tees NHS Trust||overall good",
                "Birch Hospital||overall outstanding",
                "Alder Hospital||overall good",
            ],
        ),
        // Services that the text does not name are not the hospital.
        (
            "The CQC has inspected Alder Hospital in Selby. Surgery is inadequate. All other services were rated good.",
            &["Alder Hospital|surgery|overall inadequate"],
        ),
        // A line above running text is no entry of a menu.
        (
            "CQC report on Alder Hospital\nMaternity\nThe service was rated good. Safe was inadequate.",
            &[
                "Alder Hospital|maternity|overall good",
                "Alder Hospital|maternity|safe inadequate",
            ],
        ),
        (
            "The CQC rated the acute wards at Alder Hospital inadequate in May 2022. The wards, which were rated good in 2019, were inadequate for safe.",
            &[
                "Alder Hospital|acute wards|overall inadequate",
                "Alder Hospital|acute wards|overall good",
                "Alder Hospital|acute wards|safe inadequate",
            ],
        ),
        // What a trust runs is told on the way.
        (
            "Tees Hospitals NHS Trust (THT), which runs both Alder Hospital and Birch Hospital, has been rated inadequate by the CQC.",
            &["Tees Hospitals NHS Trust||overall inadequate"],
        ),
        (
            "Tees Hospitals NHS Trust - the body that runs Alder Hospital - has been told that it is inadequate by the CQC. Surgery at Alder Hospital is good.",
            &[
                "Tees Hospitals NHS Trust||overall inadequate",
                "Alder Hospital|surgery|overall good",
            ],
        ),
        // Services at a hospital are all of it, and two may share their noun.
        (
            "The CQC has been to Alder Hospital and Birch Hospital. Surgery at Alder Hospital was inadequate. Services at Birch Hospital are rated good.",
            &[
                "Alder Hospital|surgery|overall inadequate",
                "Birch Hospital||overall good",
            ],
        ),
        (
            "The CQC has inspected Alder Hospital. Critical and end of life care were rated outstanding. Its A&E, where one man waited 14 hours, requires improvement.",
            &[
                "Alder Hospital|critical|overall outstanding",
                "Alder Hospital|end of life care|overall outstanding",
                "Alder Hospital|a&e|overall requires_improvement",
            ],
        ),
        // The overall rating of one hospital, below what was told of a service.
        (
            "Tees NHS Trust runs Alder Hospital and Birch Infirmary. The CQC rated surgery at Alder Hospital as good. At Birch Infirmary the overall rating stays at good.",
            &["Alder Hospital|surgery|overall good", "Birch Infirmary||overall good"],
        ),
        // A trust that only runs what is rated.
        (
            "Larch Ward, which has 18 beds, is run by Tees NHS Trust. The CQC rated the service inadequate for safe and caring. It had been good before.",
            &[],
        ),
        // The focus leaves the service.
        (
            "Maternity services at Alder Hospital in Selby were rated inadequate overall.\n\nThe hospital is still rated good overall. It remains good for being safe.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Alder Hospital||overall good",
                "Alder Hospital||safe good",
            ],
        ),
        (
            "The CQC inspected surgery at Alder Hospital in Selby in May.\n\nSurgery is rated good for being safe. The department was rated outstanding overall. Ratings for other services do not change and the hospital keeps its good rating.",
            &[
                "Alder Hospital|surgery|safe good",
                "Alder Hospital|surgery|overall outstanding",
                "Alder Hospital||overall good",
            ],
        ),
        // Two services, and what is told of both sentences later.
        (
            "The CQC rated Tees NHS Trust good overall.\n\nAlder Hospital's maternity service and its outpatients department have done well. Staff were proud of them. Nobody waited long. Both departments were rated outstanding overall.",
            &[
                "Tees NHS Trust||overall good",
                "Alder Hospital|maternity service|overall outstanding",
                "Alder Hospital|outpatients department|overall outstanding",
            ],
        ),
        // The whole stands inside the value.
        (
            "Surgery at Alder Hospital in Selby was rated inadequate after a visit by the CQC.\n\nThat leaves the infirmary as a whole on requires improvement.",
            &[
                "Alder Hospital|surgery|overall inadequate",
                "Alder Hospital||overall requires_improvement",
            ],
        ),
        // The trust in passing, and back to the unit.
        (
            "Maternity services at Alder Hospital in Selby have been rated inadequate by the CQC. The overall rating of Ouse NHS Trust remains good.\n\nInspectors looked only at whether the unit was safe.\n\nAlder Hospital was found to be inadequate for safety.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Ouse NHS Trust||overall good",
                "Alder Hospital|maternity services|safe inadequate",
            ],
        ),
        // A service told of at the end of a sentence is what the next goes on with.
        (
            "The CQC visited Wharfe Vale NHS Foundation Trust in May.\n\nThe hardest words were for the acute wards and the psychiatric intensive care unit, which are in Selby. They are now inadequate.\n\nThe crisis team was rated good.",
            &[
                "Wharfe Vale NHS Foundation Trust|acute wards and the psychiatric intensive care unit|overall inadequate",
                "Wharfe Vale NHS Foundation Trust|crisis team|overall good",
            ],
        ),
        // What a heading of the past lists is of the whole.
        (
            "Wharfe Vale NHS Foundation Trust was inspected by the CQC in October 2019 and rated good overall.\n\nForensic inpatient or secure wards: outstanding\n\nPrevious inspections\n\nSeptember 2017 – overall good\n\nJune 2015 – overall requires improvement",
            &[
                "Wharfe Vale NHS Foundation Trust||overall good",
                "Wharfe Vale NHS Foundation Trust|forensic inpatient or secure wards|overall outstanding",
                "Wharfe Vale NHS Foundation Trust||overall good",
                "Wharfe Vale NHS Foundation Trust||overall requires_improvement",
            ],
        ),
        // Wards that only stand at a hospital are their trust's.
        (
            "The CQC visited Wharfe Vale NHS Foundation Trust in May.\n\nMost was said of the forensic wards, which are based at Dene Hospital in Selby. They are now inadequate.",
            &["Wharfe Vale NHS Foundation Trust|forensic wards|overall inadequate"],
        ),
        // What "which" leads is of the trust before it.
        (
            "Surgery at Dene Hospital in Selby has been rated inadequate by the CQC.\n\nIt is run by Ouse NHS Trust, which is still good overall.",
            &[
                "Dene Hospital|surgery|overall inadequate",
                "Ouse NHS Trust||overall good",
            ],
        ),
        (
            "The CQC rated Dene Hospital good, as it did Ouse NHS Trust's other sites.\n\nThe CQC gave Dene Hospital a good, as it did the trust, which was inadequate for safety.",
            &[
                "Dene Hospital||overall good",
                "Ouse NHS Trust||safe inadequate",
                "Ouse NHS Trust||overall good",
            ],
        ),
        (
            "Dene Hospital was rated good by the CQC in May. Our neighbours at Holme Valley NHS Trust had an outstanding rating for surgery.",
            &["Dene Hospital||overall good"],
        ),
        // What is told of the hospital and holds for the trust, too.
        (
            "The CQC inspected Ouse NHS Trust in May. The CQC rated Dene Hospital as outstanding, as it did the trust, which was good for safety.",
            &[
                "Dene Hospital||overall outstanding",
                "Ouse NHS Trust||safe good",
                "Ouse NHS Trust||overall outstanding",
            ],
        ),
        // A heading inside a digest is about what stands below it.
        (
            "The maternity service at Ouse NHS Trust has received a new rating of good from the CQC.\n\nStaff were kind, the report said.\n\nSelby eye hospital rated outstanding\n\nThe CQC rated Dene Hospital in Selby as outstanding after a visit in March.\n\nThe service was rated good for being safe.",
            &[
                "Ouse NHS Trust|maternity service|overall good",
                "Dene Hospital||overall outstanding",
                "Dene Hospital||safe good",
            ],
        ),
        // What has a name of its own inside a hospital.
        (
            "The CQC inspected Dene Hospital in May and rated it good. It rated the Lumen Centre for Sight at Dene Hospital as outstanding.",
            &["Dene Hospital||overall good"],
        ),
        // Two hospitals of one town.
        (
            "The CQC inspected Dene Hospital in Selby and Elm Infirmary in Selby. Dene Hospital was rated good.\n\nBecause of what was seen in Selby, the hospital falls to inadequate.",
            &["Dene Hospital||overall good"],
        ),
        // The one of the town that leads.
        (
            "Maternity at Dene Hospital, in Goole, was rated inadequate by the CQC.\n\nThe CQC also saw maternity at Elm Infirmary, in Selby, and rated it good.\n\nAfter what was seen in Goole, the hospital drops to requires improvement overall.",
            &[
                "Dene Hospital|maternity|overall inadequate",
                "Elm Infirmary|maternity|overall good",
                "Dene Hospital||overall requires_improvement",
            ],
        ),
        // The same ward of another hospital goes on as that one's.
        (
            "The CQC looked at maternity at both hospitals of Ouse NHS Trust in May, Dene Hospital and Elm Infirmary.\n\nMaternity at Dene Hospital is inadequate. At Elm Infirmary, maternity is rated good overall. Safe remains good, and well-led has improved from good to outstanding.",
            &[
                "Dene Hospital|maternity|overall inadequate",
                "Elm Infirmary|maternity|overall good",
                "Elm Infirmary|maternity|safe good",
                "Elm Infirmary|maternity|well_led outstanding",
            ],
        ),
        // A home has no wards of a hospital that was told of before.
        (
            "Maternity at Dene Hospital was rated good by the CQC in May.\n\nElm Court Care Home, in Selby, was rated inadequate by the CQC. The service was inadequate for being safe.",
            &[
                "Dene Hospital|maternity|overall good",
                "Elm Court Care Home||overall inadequate",
                "Elm Court Care Home||safe inadequate",
            ],
        ),
        // Services that are listed, and then counted or told of as two.
        (
            "The CQC looked at surgery, A&E and outpatients at Dene Hospital in May.\n\nAll three services were rated good, and so is the hospital.",
            &[
                "Dene Hospital|surgery|overall good",
                "Dene Hospital|a&e|overall good",
                "Dene Hospital|outpatients|overall good",
                "Dene Hospital||overall good",
            ],
        ),
        (
            "Dene Hospital in Selby was inspected by the CQC. Outpatients and diagnostic imaging were both rated good.",
            &[
                "Dene Hospital|outpatients|overall good",
                "Dene Hospital|diagnostic imaging|overall good",
            ],
        ),
        (
            "The CQC saw the end of life and community health services of Ouse NHS Trust. Both services were rated good overall.",
            &[
                "Ouse NHS Trust|end of life|overall good",
                "Ouse NHS Trust|community health services|overall good",
            ],
        ),
        (
            "The CQC was at Dene Hospital in May. Five of the six services inspected were rated good, among them surgery and outpatients.",
            &[
                "Dene Hospital|surgery|overall good",
                "Dene Hospital|outpatients|overall good",
            ],
        ),
        // Whose services these are is not told.
        (
            "The CQC was at Dene Hospital in May.\n\nAll four services were rated good for being safe.",
            &[],
        ),
        (
            "Local services get good ratings across the board\n\nThe CQC has inspected Ouse NHS Trust. Surgery was rated good.",
            &["Ouse NHS Trust|surgery|overall good"],
        ),
        // Each entry of a page begins anew.
        (
            "Wharfe Vale NHS Foundation Trust: CQC news\n\n12 March 2023\n\nSurgery was inspected in January 2023 and rated inadequate. It was inadequate for being safe.\n\n4 May 2021\n\nWe were inspected in March 2021. We were rated good, and outstanding for being caring.",
            &[
                "Wharfe Vale NHS Foundation Trust||overall good",
                "Wharfe Vale NHS Foundation Trust||caring outstanding",
                "Wharfe Vale NHS Foundation Trust|surgery|overall inadequate",
                "Wharfe Vale NHS Foundation Trust|surgery|safe inadequate",
            ],
        ),
        // Both services are those of the sentence.
        (
            "Following a visit in May to maternity services at Alder Hospital in Selby and Brook Hospital in Goole, both services have been rated inadequate overall.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Brook Hospital|maternity services|overall inadequate",
            ],
        ),
        // What a service consists of is not rated with it.
        (
            "Wharfe Ambulance Service NHS Trust was inspected in May. Patient transport services are good for being safe, and emergency and urgent care, which covers the control room, is inadequate overall.",
            &[
                "Wharfe Ambulance Service NHS Trust|patient transport services|safe good",
                "Wharfe Ambulance Service NHS Trust|emergency and urgent care|overall inadequate",
            ],
        ),
        // Labels of a list hold for their item alone.
        (
            "Inspectors looked at two core services of Wharfe Ambulance Service NHS Trust in May:\n\n• Emergency operations centre (EOC) - It was rated good overall. Safe was rated outstanding\n• Patient transport services: these were rated inadequate overall.\n\nThe trust was rated good overall. Caring was rated outstanding.",
            &[
                "Wharfe Ambulance Service NHS Trust|emergency operations centre (eoc)|overall good",
                "Wharfe Ambulance Service NHS Trust|emergency operations centre (eoc)|safe outstanding",
                "Wharfe Ambulance Service NHS Trust|patient transport services|overall inadequate",
                "Wharfe Ambulance Service NHS Trust||overall good",
                "Wharfe Ambulance Service NHS Trust||caring outstanding",
            ],
        ),
        // A service that stands alone heads its paragraph.
        (
            "Alder Hospital in Selby was inspected by the CQC in May.\n\nForensic wards (Oak and Elm). Moved up from inadequate to good overall.\n\nRehabilitation wards (Ash). Rated outstanding overall.",
            &[
                "Alder Hospital|forensic wards|overall good",
                "Alder Hospital|rehabilitation wards|overall outstanding",
            ],
        ),
        // Each of several hospitals.
        (
            "The CQC inspected maternity services at Alder Hospital in Selby and Beech Hospital in Goole in May.\n\nThe overall rating for maternity services at both hospitals is good.\n\nAt each of them safe was rated inadequate.",
            &[
                "Alder Hospital|maternity services|overall good",
                "Beech Hospital|maternity services|overall good",
                "Alder Hospital|maternity services|safe inadequate",
                "Beech Hospital|maternity services|safe inadequate",
            ],
        ),
        (
            "The CQC inspected maternity services at Alder Hospital in Selby and Beech Hospital in Goole in May.\n\nAt both hospitals maternity services are rated inadequate overall. Being caring has dropped from outstanding to good, and safe was rated inadequate.\n\nAlder Hospital is now rated good. Caring was rated outstanding.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Beech Hospital|maternity services|overall inadequate",
                "Alder Hospital|maternity services|caring good",
                "Beech Hospital|maternity services|caring good",
                "Alder Hospital|maternity services|safe inadequate",
                "Beech Hospital|maternity services|safe inadequate",
                "Alder Hospital||overall good",
                "Alder Hospital||caring outstanding",
            ],
        ),
        (
            "Maternity services at Alder Hospital in Selby were rated inadequate.\n\nThe CQC said: “In the maternity departments we saw gaps.”",
            &["Alder Hospital|maternity services|overall inadequate"],
        ),
        (
            "At Alder Hospital in Selby inspectors looked at surgery and outpatients. The former is now rated good; the latter is rated inadequate.",
            &[
                "Alder Hospital|surgery|overall good",
                "Alder Hospital|outpatients|overall inadequate",
            ],
        ),
        (
            "Alder Hospital in Selby was rated inadequate for being safe, because of gaps in maternity.",
            &["Alder Hospital||safe inadequate"],
        ),
        // What the trust is parts what follows from a service told of before.
        (
            "The CQC said that Crow Vale NHS Trust had to better the safety of some of its rehabilitation wards.\n\nThe trust provides mental health services to 90,000 people.\n\nFollowing an inspection in January it has retained its good overall rating.",
            &["Crow Vale NHS Trust||overall good"],
        ),
        // Whose hospital it is is told on the way.
        (
            "Surgery at Alder Hospital in Selby, part of Crow Vale NHS Trust, has been rated good by the CQC. The trust is rated good.",
            &[
                "Alder Hospital|surgery|overall good",
                "Crow Vale NHS Trust||overall good",
            ],
        ),
        (
            "Inspectors have rated surgery at Crow Vale NHS Trust's Alder Hospital good. The trust is rated good.",
            &[
                "Alder Hospital|surgery|overall good",
                "Crow Vale NHS Trust||overall good",
            ],
        ),
        (
            "The CQC looked at maternity services at both sites of Crow Vale NHS Trust in May.\n\nOf the two, Alder Hospital was rated inadequate while Beech Hospital was rated good.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Beech Hospital|maternity services|overall good",
            ],
        ),
        // What an affair was about, or a place is, is no service of it.
        (
            "A hospital trust at the centre of a maternity scandal has been rated inadequate.\n\nThe CQC visited Crow Vale NHS Trust in May.",
            &["Crow Vale NHS Trust||overall inadequate"],
        ),
        (
            "Alder Hospital, an eating disorder unit in Selby, has been rated good by the CQC.",
            &["Alder Hospital||overall good"],
        ),
        // Another hospital has services of its own.
        (
            "At Alder Hospital in Selby critical care was rated outstanding.\n\nBeech Hospital in Goole was rated good overall. It was good for being caring.",
            &[
                "Alder Hospital|critical care|overall outstanding",
                "Beech Hospital||overall good",
                "Beech Hospital||caring good",
            ],
        ),
        // Which of two hospitals "the one" is, and which services "the two" are, is not told here.
        (
            "Alder Hospital in Selby and Beech Hospital in Goole, run by Tees NHS Trust, were inspected by the CQC.\n\nThe trust said that the rating for maternity was good at the one and inadequate at the other.",
            &[],
        ),
        (
            "Alder Hospital in Selby was rated good overall by the CQC. Inspectors did not look at how caring the two services were, so that rating remains good.",
            &["Alder Hospital||overall good"],
        ),
        // What leads a list is what its items are about.
        (
            "Alder Hospital in Selby was rated good overall by the CQC.\n\nInspectors also said of maternity:\n\n* It was rated inadequate for being safe\n* It remained good for caring",
            &[
                "Alder Hospital||overall good",
                "Alder Hospital|maternity|safe inadequate",
                "Alder Hospital|maternity|caring good",
            ],
        ),
        // A team by one word of its service, and nobody's for a word that no service has.
        (
            "The CQC inspected crisis services and forensic inpatient wards run by Tees NHS Trust in May. The forensic wards were rated inadequate. In the crisis teams the rating is now good. It is outstanding for being caring.",
            &[
                "Tees NHS Trust|forensic inpatient wards|overall inadequate",
                "Tees NHS Trust|crisis services|overall good",
                "Tees NHS Trust|crisis services|caring outstanding",
            ],
        ),
        // One service at two hospitals: "the two services" are those.
        (
            "The CQC inspected maternity services at Alder Hospital and Oak Hospital in Selby in May.\n\nMaternity at Alder Hospital was rated inadequate and at Oak Hospital maternity was rated good. The CQC did not look at how caring the two services were, so the ratings for this remain good at both.",
            &[
                "Alder Hospital|maternity services|overall inadequate",
                "Oak Hospital|maternity services|overall good",
                "Alder Hospital|maternity services|caring good",
                "Oak Hospital|maternity services|caring good",
            ],
        ),
        // A doctors' practice has no core services.
        // Where the service is goes on with it, though its trust is named beside.
        (
            "The CQC has told Wharfe Vale NHS Trust to improve after inspecting the burns unit at Alder Hospital in May. Safe has gone down to inadequate. The unit was rated good for being caring.",
            &[
                "Alder Hospital|burns unit|safe inadequate",
                "Alder Hospital|burns unit|caring good",
            ],
        ),
        (
            "Wharfe Vale NHS Trust\n\nThe CQC has published its report on our maternity services at Alder Hospital. Our rating for safe is still good. The service is now rated good overall.",
            &[
                "Alder Hospital|maternity services|safe good",
                "Alder Hospital|maternity services|overall good",
            ],
        ),
        (
            "The CQC has inspected surgery at Alder Hospital, run by Wharfe Vale NHS Trust. The trust is rated good overall. It was rated inadequate for being safe.",
            &[
                "Wharfe Vale NHS Trust||overall good",
                "Wharfe Vale NHS Trust||safe inadequate",
            ],
        ),
        // Whose it is stands behind the value.
        (
            "The CQC has inspected surgery at Alder Hospital, run by Wharfe Vale NHS Trust, and rated it good. Caring was rated outstanding across the trust.",
            &[
                "Alder Hospital|surgery|overall good",
                "Wharfe Vale NHS Trust||caring outstanding",
            ],
        ),
        (
            "Wharfe Vale NHS Trust\n\nThe CQC has published its report on our maternity services at Alder Hospital. They were rated good overall. We remain inadequate overall as a trust.",
            &[
                "Alder Hospital|maternity services|overall good",
                "Wharfe Vale NHS Trust||overall inadequate",
            ],
        ),
        (
            "Wharfe Vale NHS Trust has been rated good by the CQC. Overall, the trust is rated good. Surgery was rated inadequate at Alder Hospital.",
            &[
                "Wharfe Vale NHS Trust||overall good",
                "Alder Hospital|surgery|overall inadequate",
            ],
        ),
        // What was not inspected is not rated anew.
        (
            "Surgery at Alder Hospital in Selby was rated good by the CQC. No new ratings were given to the hospital or to its trust.",
            &["Alder Hospital|surgery|overall good"],
        ),
        // Two hospitals that are named together.
        (
            "The CQC has inspected Alder Hospital and Elm Infirmary, both run by Wharfe Vale NHS Trust. Both hospitals remain rated good overall.",
            &["Alder Hospital||overall good", "Elm Infirmary||overall good"],
        ),
        // Of two that stand side by side nobody can tell which is "the home"; one that is only where it lies is none of them.
        (
            "The CQC went to Elm Court care home in Selby in May, and Oak House care home in Goole was inspected in June. The home was rated inadequate for being safe.",
            &[],
        ),
        (
            "At Elm Court care home safe was rated good; at Oak House care home it was rated inadequate. The home was rated good for being caring.",
            &["Elm Court||safe good", "Oak House||safe inadequate"],
        ),
        (
            "The CQC visited Elm Court care home in Selby, near Oak House care home. It was rated good for being safe. Oak House was rated inadequate.",
            &["Elm Court||safe good", "Oak House||overall inadequate"],
        ),
        (
            "Elm Court care home in Selby has been rated good and Oak House care home in Goole inadequate by the CQC.",
            &["Elm Court||overall good", "Oak House||overall inadequate"],
        ),
        (
            "Wharfe Vale NHS Trust has been inspected by the CQC. We rated well-led for the trust overall as good.",
            &["Wharfe Vale NHS Trust||well_led good"],
        ),
        // Two services that share a word.
        (
            "Wharfe Vale NHS Trust has been inspected by the CQC. Community health services for adults were rated good. Community inpatient services were rated inadequate.",
            &[
                "Wharfe Vale NHS Trust|community health services for adults|overall good",
                "Wharfe Vale NHS Trust|community inpatient services|overall inadequate",
            ],
        ),
        // "It" is the trust, which the text does not name.
        (
            "Surgery at Alder Hospital in Selby was rated inadequate by the CQC. The trust runs four hospitals. It is rated good overall.",
            &["Alder Hospital|surgery|overall inadequate"],
        ),
        (
            "Alder Hospital in Selby was rated inadequate by the CQC. The trust runs four hospitals. The hospital was rated good for being caring.",
            &["Alder Hospital||overall inadequate", "Alder Hospital||caring good"],
        ),
        // Where all of it was rated closes the sentence.
        (
            "Alder Hospital has been rated good by the CQC. Wharfe Vale NHS Trust as a whole has been rated inadequate. We were rated outstanding for caring and good for safe, effective and responsive at Alder.",
            &[
                "Alder Hospital||overall good",
                "Wharfe Vale NHS Trust||overall inadequate",
                "Alder Hospital||caring outstanding",
                "Alder Hospital||safe good",
                "Alder Hospital||effective good",
                "Alder Hospital||responsive good",
            ],
        ),
        (
            "The CQC has inspected Wharfe Royal Infirmary and Alder Hospital, run by Wharfe Vale NHS Trust. Of the two, the infirmary was rated inadequate, while Alder Hospital was rated good.",
            &[
                "Wharfe Royal Infirmary||overall inadequate",
                "Alder Hospital||overall good",
            ],
        ),
        // The service goes on behind a word on its trust.
        (
            "The CQC has rated the acute older adult service provided by Wharfe Vale NHS Foundation Trust as good. The trust's overall rating remains good. The service has wards in two hospitals. Safe and caring were each rated good.",
            &[
                "Wharfe Vale NHS Foundation Trust|acute older adult service|overall good",
                "Wharfe Vale NHS Foundation Trust||overall good",
                "Wharfe Vale NHS Foundation Trust|acute older adult service|safe good",
                "Wharfe Vale NHS Foundation Trust|acute older adult service|caring good",
            ],
        ),
        (
            "Alder Road Surgery in Selby was rated good overall. The surgery was rated outstanding for older people. It was good for being safe.",
            &[
                "Alder Road Surgery||overall good",
                "Alder Road Surgery|older people|overall outstanding",
                "Alder Road Surgery||safe good",
            ],
        ),
    ];
    let reader = Reader::new().unwrap();
    let mut wrong = Vec::new();
    for (text, want) in cases {
        let record = reader.read("case.txt", text, "0");
        let got: Vec<String> = record
            .ratings
            .iter()
            .map(|r| {
                let service = r.service.as_deref().unwrap_or("");
                format!("{}|{service}|{} {}", r.practice, r.question, r.rating)
            })
            .collect();
        if got != *want {
            wrong.push(format!("{text}\n  got {got:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
