//! Small documents and the findings they must give, in the order of the text: `+` positive, `-` a concern.

use crate::model::{Kind, Polarity, Question, Speaker};
use crate::read::Reader;
use crate::read::findings::Finding;
use crate::text::Document;

fn read(kind: Kind, text: &str) -> Vec<(Finding, String)> {
    let reader = Reader::new().unwrap();
    let doc = Document::parse(text);
    let lexed = reader.lex(&doc);
    let told = reader.speech.read(&doc, &lexed);
    let found = reader.findings.read(&doc, &lexed, &told, kind);
    found
        .into_iter()
        .map(|f| (f.clone(), doc.slice(f.span).to_owned()))
        .collect()
}

fn short(kind: Kind, text: &str) -> Vec<String> {
    let mark = |p: Polarity| if p == Polarity::Concern { '-' } else { '+' };
    read(kind, text)
        .into_iter()
        .map(|(f, text)| format!("{}{text}", mark(f.polarity)))
        .collect()
}

#[test]
fn documents_give_their_findings() {
    let cases: &[(Kind, &str, &[&str])] = &[
        (
            Kind::PressRelease,
            "None of the other wards were inspected. We found a number of concerns. I had concerns about the safe delivery of services.",
            &[],
        ),
        // Scores are none; what the regulator's own release plainly tells needs no "inspectors found".
        (
            Kind::PressRelease,
            "CQC scored each of nine areas out of four:\n• Safe systems, pathways and transitions – 2\n• Learning and innovation – 3\n",
            &[],
        ),
        (
            Kind::PressRelease,
            "Alder Court was rated inadequate in May. People's medicines were not stored safely and records were not kept.",
            &["-People's medicines were not stored safely and records were not kept."],
        ),
        (
            Kind::PressRelease,
            "An inspection of the care home was carried out over two days. We found significant concerns, including a lack of leadership.",
            &["-We found significant concerns, including a lack of leadership."],
        ),
        // Bullets under a lead; "However:" turns the side of what says nothing itself.
        (
            Kind::PressRelease,
            "Inspectors found:\n• Call bells went unanswered at night.\n• Staff had not been trained to use the hoist. Two said so.\nHowever:\n• Meals looked and smelled good.\n",
            &[
                "-Call bells went unanswered at night.",
                "-Staff had not been trained to use the hoist. Two said so.",
                "+Meals looked and smelled good.",
            ],
        ),
        // A provider's page relays the report; what its patients tell it, what it does next and its pride are none.
        (
            Kind::ProviderUpdate,
            "We were inspected in May. The report sets out that records were left in an unlocked room. Fire doors had not been checked for two years. The surgery was commended for its work with refugees. Our complaints system was described as fair.\n\nOur patients tell us that they love the new waiting room.\n\nWhat happens next:\n• Log sheets on every fridge\n",
            &[
                "-The report sets out that records were left in an unlocked room.",
                "-Fire doors had not been checked for two years.",
                "+The surgery was commended for its work with refugees.",
                "+Our complaints system was described as fair.",
            ],
        ),
        (
            Kind::ProviderUpdate,
            "We were inspected in May. They were impressed by our clinic for carers. They were not happy with our recruitment files, in which references were missing. It does say that policies were out of date.",
            &[
                "+They were impressed by our clinic for carers.",
                "-They were not happy with our recruitment files, in which references were missing.",
                "-It does say that policies were out of date.",
            ],
        ),
        // Reports in the plural, and what one quotes below each rating.
        (
            Kind::ProviderUpdate,
            "The home was inspected in May. The reports describe people waiting an hour for help. The inspectors were taken with our choir.\n\nSafe: Good\n\"Staff had been recruited safely.\"\n\nCaring: Good\n\"Carers knew what people liked to eat.\"\n",
            &[
                "-The reports describe people waiting an hour for help.",
                "+The inspectors were taken with our choir.",
                "+\"Staff had been recruited safely.\"",
                "+\"Carers knew what people liked to eat.\"",
            ],
        ),
        // What stood among the praise, and what the inspectors thought.
        (
            Kind::ProviderUpdate,
            "The surgery was inspected in May. Among the positives were a clinic for homeless people and visits to the housebound. The inspectors thought that too few checks had been offered to carers. It makes clear that staff were kind.",
            &[
                "+Among the positives were a clinic for homeless people and visits to the housebound.",
                "-The inspectors thought that too few checks had been offered to carers.",
                "+It makes clear that staff were kind.",
            ],
        ),
        // Orders are none.
        (
            Kind::PressRelease,
            "The surgery must:\n• Ensure that fridges are checked.\n• Train its receptionists.\n",
            &[],
        ),
        // Old faults put right are positive.
        (
            Kind::News,
            "Inspectors said earlier faults in fire safety and records had been put right.\n\nThese were:\n• Fire doors kept open with chairs\n• Blank fluid charts on two wards\n",
            &[
                "+Inspectors said earlier faults in fire safety and records had been put right.",
                "+Fire doors kept open with chairs",
                "+Blank fluid charts on two wards",
            ],
        ),
        // The regulator's quotation: findings, then a verdict, a threat and a promise.
        (
            Kind::PressRelease,
            "Nerys Odgen, CQC deputy director in the north, said:\n\n“Medicines were left in an unlocked trolley.\n\n“Carers were gentle with people and knew what they liked.\n\n“We have told the provider what it must do. We will return to check.”\n",
            &[
                "-“Medicines were left in an unlocked trolley.",
                "+“Carers were gentle with people and knew what they liked.",
            ],
        ),
        // Narration after "inspectors found" drops the verb of saying; the provider's answer is none.
        (
            Kind::News,
            "Inspectors found that records were blank for days.\n\nResidents were not weighed, and nobody had called a dietitian.\n\nA spokesman for Ashby Care said: “Records are now checked daily and staff have been trained.”\n",
            &[
                "-Inspectors found that records were blank for days.",
                "-Residents were not weighed, and nobody had called a dietitian.",
            ],
        ),
        // Who says it may come behind.
        (
            Kind::News,
            "Vaccines were stored in a fridge that was too warm, the report said.\n",
            &["-Vaccines were stored in a fridge that was too warm, the report said."],
        ),
        // What relatives tell the inspectors counts, what they tell the paper does not.
        (
            Kind::News,
            "One daughter told inspectors: “The carers are kind and never in a rush.”\n\nOutside the home a man said: “The food is awful and my room is cold.”\n",
            &["+One daughter told inspectors: “The carers are kind and never in a rush.”"],
        ),
        // The provider on itself.
        (
            Kind::ProviderUpdate,
            "We have recruited two nurses and our phones are answered sooner.\n",
            &[],
        ),
        // Ratings, background, process.
        (
            Kind::News,
            "The surgery was rated inadequate for being safe and well-led.\n\nIt has 8,000 patients and opened in 1998.\n\nInspectors visited on 3 May.\n",
            &[],
        ),
        // Lead-ins of many kinds; what the provider does about it is none.
        (
            Kind::ProviderUpdate,
            "Where it tells us we have work to do –\n\n• Locum files lacked references\n\nIt also saw good practice:\n\n• A nurse visited housebound patients\n\nWhat we are doing\n\n• recruiting a second nurse\n",
            &["-Locum files lacked references", "+A nurse visited housebound patients"],
        ),
        // Noun phrases that hang on the findings, fronted and inverted sentences.
        (
            Kind::News,
            "Inspectors found tablets abandoned in a sink.\n\nManagement declined to comment on the findings, which included doors wedged open with chairs.\n\nOf particular concern was the number of falls, none of which had been looked into.\n\nNor was there anybody on duty at night who could give insulin.\n\nVisitor Ann Pell told the Derby Echo: “The staff are angels.”\n",
            &[
                "-Inspectors found tablets abandoned in a sink.",
                "-Management declined to comment on the findings, which included doors wedged open with chairs.",
                "-Of particular concern was the number of falls, none of which had been looked into.",
                "-Nor was there anybody on duty at night who could give insulin.",
            ],
        ),
        // Old reports ask under headings and answer in the present.
        (
            Kind::InspectionReport,
            "What the home does well\n\nMeals are home-made and people enjoy them.\n\nWhat the home could do better\n\nCare plans do not tell staff enough about diabetes.\n",
            &[
                "+Meals are home-made and people enjoy them.",
                "-Care plans do not tell staff enough about diabetes.",
            ],
        ),
        // Whoever relays what inspectors found, and "they" behind it.
        (
            Kind::News,
            "Inspectors visited in May.\n\nKen Orr, of the clinical commissioning group, said: “The inspectors found that fridges were left unlocked at night. They also saw drivers who were kind to people. We are cross.”\n",
            &[
                "-Ken Orr, of the clinical commissioning group, said: “The inspectors found that fridges were left unlocked at night.",
                "+They also saw drivers who were kind to people.",
            ],
        ),
        // A paper's own survey of patients, before any inspection is spoken of.
        (
            Kind::News,
            "The survey asked people whether staff were kind. Only a third of patients could get through on the phone.\n",
            &[],
        ),
        // What is told of a notice behind it takes nothing back.
        (
            Kind::News,
            "Inspectors called in May. They found that X-rays had not been checked for a year, and a requirement notice was issued.\n",
            &["-They found that X-rays had not been checked for a year, and a requirement notice was issued."],
        ),
        // Below what they liked stands what was found; a line of minutes on what the doctor said is none.
        (
            Kind::ProviderUpdate,
            "We were inspected in May.\n\nWhat they liked\n\nCalls were answered quickly and staff were kind to callers.\n",
            &["+Calls were answered quickly and staff were kind to callers."],
        ),
        (
            Kind::ProviderUpdate,
            "The inspectors found:\n• Call bells went unanswered at night.\n• Dr Orr said the bells had been replaced.\n",
            &["-Call bells went unanswered at night."],
        ),
        // What the inspectors weighed, why they came and what they make of it all tells no finding.
        (
            Kind::PressRelease,
            "Inspectors found that call bells went unanswered at night. Inspectors also considered how well-led the trust was. They did so because staff had been worried. The board should hold managers to account. We were less assured about safety. On the wards it was another story.\n",
            &["-Inspectors found that call bells went unanswered at night."],
        ),
        (Kind::Other, "Inspectors found that staff were late.\n", &[]),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(kind, text, want)| {
            let got = short(*kind, text);
            (got != *want).then(|| format!("{text}\n  want {want:#?}\n  got  {got:#?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_main_clause_decides() {
    let cases = [
        "-While staff were kind, inspectors found that records were missing.",
        "+Inspectors found that staff were kind, although one lounge was cold.",
        "-Inspectors found that complaints were logged but nobody had answered them.",
        "+Inspectors found that nobody was rushed at meals.",
        "+Inspectors found no concerns about medicines.",
        "-Inspectors found there was no system for chasing referrals.",
        "-Inspectors found that staff did not always wash their hands.",
        "+Inspectors found that a leaking roof over the ward had been repaired.",
    ];
    for case in cases {
        assert_eq!(short(Kind::News, &case[1..]), [case], "{case}");
    }
}

#[test]
fn speaker_and_question_are_told() {
    let report = "Is the service safe?\n\nMedicines were given on time and records were complete.\n\nIs the service caring?\n\nOne relative said, “The carers are lovely and know Mum well.”\n";
    let got: Vec<_> = read(Kind::InspectionReport, report)
        .into_iter()
        .map(|(f, _)| (f.speaker, f.question))
        .collect();
    assert_eq!(
        got,
        [
            (Speaker::Report, Some(Question::Safe)),
            (Speaker::People, Some(Question::Caring))
        ]
    );
    let led = "We rated the practice as inadequate for providing responsive services because:\n• Phones were not answered before nine.\n";
    assert_eq!(
        read(Kind::InspectionReport, led)[0].0.question,
        Some(Question::Responsive)
    );
}

/// What the inspectors did, how far their work reaches and what a rating means is nothing that they found.
#[test]
fn the_work_of_inspectors_is_no_finding() {
    let page = |text: &str| format!("What we found\n\nRotas were blank for a week.\n\n{text}\n");
    for text in [
        "We spoke with six people and four relatives about their care.",
        "We reviewed the medicines records of five residents.",
        "This included four people's care records.",
        "Not everyone who used the agency received personal care.",
        "The last rating for this service was good.",
        "At this inspection the rating has changed to good. This meant people were always safe and protected.",
    ] {
        assert_eq!(short(Kind::InspectionReport, &page(text)).len(), 1, "{text}");
    }
    let found = "We spoke with six people who said that staff were rude.";
    assert_eq!(short(Kind::InspectionReport, &page(found)).len(), 2);
}

/// A paper tells what was found between what others say, without a source for each sentence.
#[test]
fn papers_name_their_source_once() {
    let text = "Inspectors found that fridges were too warm.\n\nMs Hale, the manager, said: “We have bought new ones.”\n\nThe council said it was watching.\n\nMedicines in the bag for emergencies were out of date.\n\nCllr Orr said residents had complained about records for years.\n\nThe surgery moved into a damp building in 2012.\n";
    assert_eq!(
        short(Kind::News, text),
        [
            "-Inspectors found that fridges were too warm.",
            "-Medicines in the bag for emergencies were out of date."
        ]
    );
}

/// Among what was found stands what was found, in whatever words; the visit, the home's size and its owner's news are none.
#[test]
fn what_stands_among_findings_is_one() {
    let page = |text: &str| format!("Inspectors found that rotas were blank for a week.\n\n{text}\n");
    for text in [
        "The machine used to clean the tools had last been looked at in 2019.",
        "Comment cards left by 40 patients were nearly all warm.",
        "One of the two chairs had a torn seat.",
        "Tablets were not counted, and some of the boxes that the inspectors looked at were empty.",
        "Half of the vans they looked at had no first aid kit.",
        "Porters rang relatives back to check that they had got home.",
    ] {
        for kind in [Kind::News, Kind::PressRelease] {
            assert_eq!(short(kind, &page(text)).len(), 2, "{text}");
        }
    }
    for text in [
        "The inspection was the first since a new company took over.",
        "There were 19 people there when inspectors called.",
        "That visit was not rated.",
        "Elm Care Group, which runs the home, said it had taken on two nurses.",
        "Ms Hale, the manager, said she was sorry. All the repairs were done within a month, she said, and staff were kind.",
    ] {
        assert_eq!(short(Kind::News, &page(text)).len(), 1, "{text}");
    }
}

/// What stands in a clause that only adds to the main one does not silence it.
#[test]
fn a_clause_beside_the_finding_does_not_silence_it() {
    for text in [
        "In a report published on Friday, inspectors said that some callers waited a day for a doctor.",
        "A son told them that his mother had been left without her tablets.",
        "A few tenants told the CQC that nobody rang when a carer was late.",
        "Inspectors saw a porter laughing at a patient who was upset, which is unacceptable.",
    ] {
        assert_eq!(short(Kind::News, text).len(), 1, "{text}");
    }
    let quoted = |text: &str| format!("Nerys Odgen, CQC deputy director in the north, said:\n\n“{text}”\n");
    for text in [
        "We’ve been plain with the trust about what has to change.",
        "Homecare is a vital part of the support that people get.",
        "It is good to be able to report that life is better at the home.",
        "With the right support we hope that leaders put things right.",
    ] {
        assert!(short(Kind::PressRelease, &quoted(text)).is_empty(), "{text}");
    }
}

/// Whoever relays what inspectors found; what the speaker says of himself is none.
#[test]
fn what_inspectors_found_may_be_relayed() {
    for (text, want) in [
        (
            "Fay Bell, who chairs the board, said inspectors had come across blank charts in two rooms.",
            1,
        ),
        ("The court heard that inspectors found tablets in an unlocked van.", 1),
        (
            "Fay Bell, who chairs the board, said charts were now filled in each day.",
            0,
        ),
        ("We had no choice, because people were at risk.", 0),
    ] {
        assert_eq!(short(Kind::News, text).len(), want, "{text}");
    }
    let page = "What the inspectors found\n\nAt the branch, women who rang were sometimes not called back.\n";
    assert_eq!(short(Kind::ProviderUpdate, page).len(), 1);
}

/// An item that tells of a fault and then of its end is praise.
#[test]
fn a_fault_and_its_end_in_one_item_are_praise() {
    let list = |item: &str| format!("Inspectors found:\n• {item}\n• Rotas were blank.\n");
    let first = |item: &str| short(Kind::InspectionReport, &list(item))[0].chars().next();
    assert_eq!(
        first("In May the bath had not been tested. It was now tested each month."),
        Some('+')
    );
    assert_eq!(
        first("In May the bath had not been tested. It was now rusty and cracked."),
        Some('-')
    );
}

/// What looks like a heading over orders may stand over what was found wanting.
#[test]
fn headings_over_what_was_wanting_lead_to_findings() {
    let list = |lead: &str| {
        format!(
            "Inspectors came in May.\n\n{lead}\n\n• Fire drills had not been noted down\n• Callers waited ten minutes\n"
        )
    };
    for lead in [
        "Where it says we need to do more",
        "What needs to improve?",
        "What could be better",
        "What they did not like",
    ] {
        assert_eq!(short(Kind::ProviderUpdate, &list(lead)).len(), 2, "{lead}");
    }
    let led = "We found the following examples of good practice.\n\n• Drivers knew each caller by name.\n";
    assert_eq!(
        short(Kind::InspectionReport, led),
        ["+Drivers knew each caller by name."]
    );
}

/// Faults below a lead that says they were dealt with are praise, unless it says that they were not.
#[test]
fn faults_put_right_are_praise() {
    let list = "• no fire drills had been held\n• fridges were too warm\n";
    let praise = format!("Inspectors came back. Problems that had been addressed included:\n{list}");
    assert!(short(Kind::News, &praise).iter().all(|f| f.starts_with('+')));
    let blame = format!("Inspectors came back. Problems that had not been addressed included:\n{list}");
    assert!(short(Kind::News, &blame).iter().all(|f| f.starts_with('-')));
}

#[test]
fn a_thing_told_twice_is_one_finding() {
    let text =
        "Inspectors found that rotas were blank for a week.\n\nInspectors found that rotas were blank for a week.\n";
    assert_eq!(short(Kind::News, text).len(), 1);
}

#[test]
fn table_examples_hold() {
    use super::sources::{SOURCES, TOPICS, VETOES};
    let wrong = [
        crate::read::cues::check(SOURCES),
        crate::read::cues::check(TOPICS),
        crate::read::cues::check(VETOES),
    ]
    .concat();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
