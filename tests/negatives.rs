//! Nothing invented: texts with rating words that rate no practice, and tellings of a rating turned into something else.
//!
//! Each text stands for a kind of page in a downloads folder. None may give a rating row; all that do are listed at
//! once. A statement under `TOLD` gives its rating as it stands, and must lose it in each of its mutations.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use cqc_scan::model::Record;
use cqc_scan::read::Reader;

/// Texts that rate no practice, by what they are.
const NEGATIVES: &[(&str, &[&str])] = &[
    (
        "the scale and the method explained",
        &[
            "Birchcroft Surgery in Otley will be inspected in May. CQC rates services as outstanding, good, requires improvement or inadequate.",
            "The four ratings are Outstanding, Good, Requires Improvement and Inadequate. Birchcroft Surgery must display its rating at the entrance.",
            "What do the ratings mean? Good means that the service is performing well and meeting our expectations. Inadequate means that it is performing badly.",
            "Birchcroft Surgery will be given one of four ratings. Inadequate: the service is performing badly and action has been taken against it.",
            "If a service is rated inadequate it is placed in special measures. Birchcroft Surgery has not been inspected yet.",
            "Inspectors ask whether Birchcroft Surgery is safe, effective, caring, responsive and well-led.",
            "A service rated as requires improvement for well-led cannot be rated good overall.",
            "Birchcroft Surgery explains: to be outstanding overall, at least two key questions must be outstanding and the others good.",
        ],
    ),
    (
        "statistics",
        &[
            "In Leeds 84% of GP practices are rated good and 3% inadequate.",
            "Across the county 12 care homes were rated inadequate last year, and 140 were rated good.",
            "Of 310 dental practices inspected, 4 were rated inadequate.",
            "Nationally, most GP surgeries are rated good, and one in twenty is outstanding.",
            "The number of homes rated outstanding has doubled since 2019, figures from the CQC show.",
            "Three quarters of adult social care services in Norfolk were rated good or outstanding at the end of March.",
            "More than half of the hospitals that had been rated requires improvement are now rated good.",
            "Only two of the county's nine trusts are rated good for safety.",
            "The CQC visits us all, but Birchcroft Surgery is rated as 'GOOD' with a score of 91.4%.",
            "The CQC inspected Birchcroft Surgery, which got a good rating for its gardens.",
            "Birchcroft Surgery achieved an Outstanding rating for Equity of Experience from the CQC.",
            "On the CQC's rival site Birchcroft Surgery is rated good, at 88.5 per cent.",
        ],
    ),
    (
        "what is at a service, judged in the words of ratings",
        &[
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The roof of the surgery requires improvement.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Access to the surgery by bus is inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. It was inadequate to leave one nurse in charge.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The surgery requires improvements to its roof.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The surgery was told that its fire doors were inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The CQC said the surgery's fire doors were inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Inspectors found the lift in the surgery to be inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The space that it has is inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Systems to keep people safe were inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Arrangements for safe care were inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Leadership at night was inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The safety of the building was good, a surveyor had found.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. People were safe, and it was good to see that risks had been thought of.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Outcomes for people with dementia were good.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The way into the surgery is inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Oversight of the surgery by its owner was inadequate.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. Health services in the county have been told that they require improvement.",
            "Birchcroft Surgery in Otley was inspected by the CQC in May. The new manager said she had taken a practice in Goole from inadequate to good.",
        ],
    ),
    (
        "advice and news of the regulator",
        &[
            "How to choose a care home: look for one that is rated good or outstanding and ask to see the latest report.",
            "Practices rated inadequate in any key question will be inspected again within six months, the CQC has announced.",
            "The CQC is changing the way it rates services. Under the new framework a service rated good may wait five years.",
            "The regulator has published guidance on how a rating of inadequate can be challenged.",
            "A good GP practice is safe, caring and well-led, says the chief inspector in her blog.",
            "The Care Quality Commission has itself been called inadequate in a review by a former trust chair.",
        ],
    ),
    (
        "adverts and offers of work",
        &[
            "Salaried GP wanted. Join our friendly team in an outstanding area of natural beauty. Good pay, good pension.",
            "Birchcroft Surgery seeks a practice nurse. You will have good communication skills and an outstanding attention to detail.",
            "Registered manager wanted for a 40-bed home in Otley. You will have a track record of achieving good or outstanding ratings.",
            "Birchcroft Lodge offers outstanding care in a good location, with inadequate parking nearby as the only drawback.",
            "Could you help a home rated inadequate to become good? We place turnaround managers all over the north.",
            "We help practices to get an outstanding CQC rating. Call our consultants today.",
            "Nurses wanted: our client, a good-rated nursing home near Otley, pays above the average.",
        ],
    ),
    (
        "other regulators",
        &[
            "Ofsted has rated Birchcroft Primary School in Otley as good in all areas.",
            "Birchcroft Nursery was rated outstanding by Ofsted after an inspection in March 2022.",
            "The school was judged inadequate for safeguarding and requires improvement for leadership, Ofsted inspectors said.",
            "Otley Council's children's services were rated inadequate by Ofsted in 2021.",
            "Birchcroft Children's Home was rated requires improvement by Ofsted inspectors in June.",
            "The kitchen of Birchcroft House was given a food hygiene rating of five, which is very good.",
            "The cafe at Birchcroft Hospital was rated good for hygiene by environmental health officers.",
            "Healthcare Inspectorate Wales found that Birchcroft Surgery in Bangor was good in most respects.",
            "The Care Inspectorate graded Birchcroft House in Perth as good for wellbeing and adequate for leadership.",
            "In Scotland the Care Inspectorate rated the home's care and support as 'unsatisfactory' and its staffing as good.",
            "Birchcroft House in Armagh was inspected by the RQIA, which found care to be good.",
            "HM Inspectorate of Prisons said that healthcare at HMP Birchcroft was good and that safety was inadequate.",
            "Her Majesty's Inspectorate of Constabulary rated the force as good at preventing crime and inadequate at recording it.",
            "The Regulator of Social Housing gave Birchcroft Homes its top grade for governance and rated it good.",
            "Estyn judged the college's teaching to be good and its leadership outstanding.",
            "The internal auditors gave the trust an opinion of inadequate assurance for payroll.",
        ],
    ),
    (
        "surveys and public opinion",
        &[
            "In the national GP patient survey 92% of patients at Birchcroft Surgery described their experience as good.",
            "Patients rated Birchcroft Surgery as outstanding in a survey by Healthwatch.",
            "Birchcroft Surgery was rated good by nine in ten of its patients.",
            "On a review site Birchcroft House was rated good for food by 31 families.",
            "Friends and family test: 190 people said that the service was good or very good, and two that it was poor.",
            "\"I would rate Birchcroft Surgery as outstanding,\" said a patient.",
            "Staff at Birchcroft Hospital rated their management as inadequate in this year's staff survey.",
            "Residents said that the food at Birchcroft House was good and that the staff were outstanding.",
            "Local people think that Birchcroft Surgery is inadequate for a growing town.",
            "The MP called the trust's answer inadequate.",
            "Campaigners have called Birchcroft Hospital's maternity service inadequate and unsafe.",
        ],
    ),
    (
        "hopes, plans and what may be",
        &[
            "Birchcroft Surgery hopes to be rated good when the inspectors return.",
            "Birchcroft Surgery aims to be outstanding by 2025.",
            "The manager of Birchcroft House believes that it will be rated good next time.",
            "Birchcroft Surgery could be rated inadequate if it does not improve.",
            "If Birchcroft Surgery were rated inadequate, patients would have to be moved.",
            "We are working towards a rating of outstanding, the manager of Birchcroft House said.",
            "Birchcroft Surgery is on a journey from good to outstanding.",
            "A rating of good is the least that Birchcroft House wants.",
            "Birchcroft Surgery fears that it will be rated inadequate.",
            "Birchcroft House expects to be rated good for safety this autumn.",
            "Our ambition for Birchcroft Hospital is outstanding care for everyone.",
            "Birchcroft Surgery is determined to achieve a good rating.",
            "It is within Birchcroft Surgery's reach to be rated outstanding.",
            "Birchcroft House has set itself the goal of being rated outstanding in all five areas.",
        ],
    ),
    (
        "ordinary speech about a practice",
        &[
            "Birchcroft Surgery has good parking and is close to the station.",
            "It is good that Birchcroft Surgery has reopened after the flood.",
            "Birchcroft Surgery is a good place to work, its nurses say.",
            "Birchcroft Surgery wishes all patients a good Christmas and a safe new year.",
            "Repairs to the roof of Birchcroft House remain outstanding.",
            "Three actions from the fire inspection of Birchcroft House are still outstanding.",
            "Two invoices of Birchcroft Surgery are outstanding from last year.",
            "The lift at Birchcroft House is inadequate for wheelchairs.",
            "The bus service to Birchcroft Hospital is inadequate, councillors said.",
            "Birchcroft Surgery's website requires improvement.",
            "Birchcroft Surgery is good for the village, the parish council heard.",
            "Funding for Birchcroft Hospital is inadequate, the union said.",
            "Staffing at Birchcroft Hospital is inadequate at weekends, nurses told the paper.",
            "The news about Birchcroft Surgery is good.",
            "Good morning from all of us at Birchcroft Surgery.",
            "Birchcroft Surgery made good progress with its building work.",
            "Birchcroft House has a good reputation in the town and its gardens are outstanding.",
            "Dr Amos Penhallow of Birchcroft Surgery has been a good doctor to three generations.",
            "Birchcroft Surgery: safe, caring and responsive to your needs since 1974.",
            "Telephone access at Birchcroft Surgery requires improvement, the patient group said.",
        ],
    ),
    (
        "awards and boasts",
        &[
            "Birchcroft Surgery won an award for outstanding care at the county health awards.",
            "The manager of Birchcroft House was named outstanding leader of the year.",
            "Birchcroft House received the Gold Standards Framework award, and was graded outstanding by the assessors of that scheme.",
            "Birchcroft House: simply outstanding care, good food and good company.",
            "At Birchcroft House we pride ourselves on outstanding care.",
            "A nurse from Birchcroft Hospital was commended for outstanding bravery.",
            "Birchcroft Hospital was rated five stars by the county magazine, which called its cafe good.",
            "Birchcroft Surgery's research team was rated outstanding by the university that funds it.",
            "The training practice was rated good by the deanery.",
        ],
    ),
    (
        "other things of the world",
        &[
            "Birchcroft United were good in the first half and inadequate in the second.",
            "United's goalkeeper was outstanding; the defence requires improvement.",
            "The hotel was rated good by guests and its breakfast outstanding.",
            "The energy performance of the building was rated inadequate by the surveyor.",
            "Birchcroft Leisure Centre was rated excellent by Quest, the sports quality scheme, and good for customer service.",
            "Your child's report: effort good, attainment good, attendance outstanding, handwriting requires improvement.",
            "The credit rating of Birchcroft Care Group was cut to inadequate by lenders.",
            "The flood defence was rated as inadequate in the council's review of 2019.",
            "The film is good, its lead outstanding and its ending inadequate.",
            "Water quality at Birchcroft beach was rated good by the Environment Agency in 2022.",
            "Air quality in the town was rated inadequate.",
        ],
    ),
    (
        "services in passing",
        &[
            "Birchcroft Surgery opens on Monday. Other practices in the area have been rated inadequate.",
            "Birchcroft Surgery was inspected in May and its report is awaited. Its neighbours were rated good.",
            "Birchcroft House is not one of the homes that were rated inadequate.",
            "Unlike homes that have been rated inadequate, Birchcroft House has never been inspected.",
            "Birchcroft Surgery will take on the patients of a surgery that was rated inadequate and closed.",
            "Her last employer was rated outstanding before she joined Birchcroft Surgery.",
            "No practice in Otley was rated inadequate. Birchcroft Surgery will be inspected next year.",
        ],
    ),
];

/// Statements that tell a rating, each made of a subject and what is told of it.
struct Told {
    subject: &'static str,
    /// What was done to it: "was rated ...", as the participle and the rest.
    rated: &'static str,
    rows: usize,
}

const TOLD: &[Told] = &[
    Told {
        subject: "Birchcroft Surgery in Otley",
        rated: "rated good",
        rows: 1,
    },
    Told {
        subject: "Birchcroft Surgery",
        rated: "rated inadequate by the CQC",
        rows: 1,
    },
    Told {
        subject: "Birchcroft House",
        rated: "rated outstanding overall",
        rows: 1,
    },
    Told {
        subject: "Birchcroft House",
        rated: "rated good for being caring",
        rows: 1,
    },
    Told {
        subject: "Birchcroft Surgery",
        rated: "given a rating of requires improvement",
        rows: 1,
    },
    Told {
        subject: "Birchcroft Surgery",
        rated: "judged to be inadequate for safety",
        rows: 1,
    },
    Told {
        subject: "Birchcroft House",
        rated: "rated requires improvement for safe and well-led",
        rows: 2,
    },
    Told {
        subject: "Birchcroft House",
        rated: "downgraded from good to inadequate",
        rows: 1,
    },
    Told {
        subject: "Birchcroft Surgery",
        rated: "rated good in all five areas",
        rows: 5,
    },
    Told {
        subject: "Birchcroft Hospital",
        rated: "rated outstanding for its leadership",
        rows: 1,
    },
];

/// How a statement is turned into something that tells no rating: `{s}` is its subject, `{r}` what was done to it.
const MUTATIONS: &[&str] = &[
    "Services like {s} have been {r}.",
    "Practices such as {s} might be {r}.",
    "{s} could be {r}.",
    "{s} may yet be {r}.",
    "{s} might have been {r}, had it been inspected.",
    "{s} would be {r} if it were inspected today.",
    "{s} should be {r}, its manager said.",
    "If {s} is {r}, its contract will end.",
    "Unless {s} is {r}, it will have to close.",
    "{s} will not know for weeks whether it has been {r}.",
    "{s} was not {r}.",
    "{s} has never been {r}.",
    "{s} denied that it had been {r}.",
    "It is not true that {s} was {r}.",
    "Was {s} {r}?",
    "Has {s} been {r}? Nobody will say.",
    "{s} hopes to be {r}.",
    "{s} expects to be {r} next time.",
    "{s} wants to be {r}.",
    "{s} is waiting to hear whether it has been {r}.",
    "Rumours that {s} had been {r} were false.",
    "A home near {s} was {r}.",
    "{s} must improve before it can be {r}.",
    "{s} was close to being {r}.",
    "{s} has applied to be {r}.",
    "{s} is set to be {r}.",
    "{s} is at risk of being {r}.",
    "{s} narrowly avoided being {r}.",
    "{s} would like to be {r}.",
    "{s} had hoped to be {r}.",
    "{s} falsely claimed to have been {r}.",
    "An earlier version of this story said that {s} was {r}.",
    "We wrongly reported that {s} was {r}.",
    "There is no evidence that {s} was {r}.",
    "The manager of {s} fears that it will be {r}.",
    "Will {s} be {r}?",
    "Nobody knows whether {s} is {r}.",
    "It remains to be seen whether {s} will be {r}.",
    "Imagine that {s} was {r}.",
    "Provided that {s} is {r}, its loan will be paid.",
    "Campaigners want {s} to be {r}.",
    "Critics say that {s} ought to be {r}.",
    "Neighbours think that {s} was {r}.",
];

fn read(reader: &Reader, text: &str) -> Record {
    reader.read("negative.txt", text, "00")
}

fn rows(record: &Record) -> String {
    let told = |r: &cqc_scan::model::RatingRow| format!("{} {:?} {:?}", r.practice, r.question, r.rating);
    record.ratings.iter().map(told).collect::<Vec<_>>().join("; ")
}

fn none_is_read<'a>(texts: impl Iterator<Item = (&'a str, String)>) {
    let reader = Reader::new().unwrap();
    let mut count = 0;
    let false_rows: Vec<String> = texts
        .inspect(|_| count += 1)
        .filter_map(|(kind, text)| {
            let found = rows(&read(&reader, &text));
            (!found.is_empty()).then(|| format!("{kind}: {text}\n    {found}"))
        })
        .collect();
    assert!(
        false_rows.is_empty(),
        "{} of {count} texts give a rating:\n{}",
        false_rows.len(),
        false_rows.join("\n")
    );
}

#[test]
fn what_rates_no_practice_gives_no_rating() {
    none_is_read(
        NEGATIVES
            .iter()
            .flat_map(|(kind, texts)| texts.iter().map(move |text| (*kind, (*text).to_owned()))),
    );
}

#[test]
fn a_statement_tells_its_rating() {
    let reader = Reader::new().unwrap();
    for told in TOLD {
        for verb in ["was", "has been"] {
            let text = format!("{} {verb} {}.", told.subject, told.rated);
            assert_eq!(read(&reader, &text).ratings.len(), told.rows, "{text}");
        }
    }
}

#[test]
fn a_statement_that_is_turned_around_tells_none() {
    none_is_read(TOLD.iter().flat_map(|told| {
        MUTATIONS.iter().map(|mutation| {
            let text = mutation.replace("{s}", told.subject).replace("{r}", told.rated);
            ("mutation", text)
        })
    }));
}
