//! What reports say of every area of care, and the side each sentence takes by its own words: `+` or `-`.

use crate::model::Polarity;
use crate::read::Reader;
use crate::text::Document;

/// All in words of our own.
const SENTENCES: &[&str] = &[
    // Medicines.
    "-Tablets were handed out an hour after they were due.",
    "-Nobody had counted the controlled drugs since Easter.",
    "-Pots of cream had been opened and not dated.",
    "-Three people ran out of their inhalers over a weekend.",
    "-The medicine fridge stood at twelve degrees for a week.",
    "-A patient had been given a double dose of blood thinner.",
    "+Medicines were locked away and counted at the end of each shift.",
    "+Two nurses signed for every controlled drug.",
    "+People had their tablets when they needed them.",
    "+Repeat prescriptions were ready within two days.",
    "+Staff who gave medicines had been watched doing it and passed as competent.",
    "+The number of medicine errors had halved since the spring.",
    // Staffing.
    "-One carer was looking after nineteen people at night.",
    "-Rotas showed that shifts went uncovered most weekends.",
    "-The ward relied on agency nurses who did not know the patients.",
    "-Six of the ten nursing posts stood vacant.",
    "-Staff were run off their feet.",
    "-Only two of the seven doctors were permanent.",
    "+There were enough nurses on every shift.",
    "+Call bells were answered within a minute or two.",
    "+Staff had time to sit and talk with people.",
    "+Most of the carers had worked there for years and knew everybody by name.",
    "+Eight nurses had been recruited, and agency use had dropped.",
    "+Gaps in the rota were filled by the home's own bank staff.",
    // Training, supervision and recruitment.
    "-Half the team were overdue for fire training.",
    "-Care workers told us they had learned to use the hoist from one another.",
    "-New starters worked alone before their checks had come back.",
    "-No references had been taken up for the new cook.",
    "-Appraisals had lapsed.",
    "+All staff had been through an induction and felt ready for the work.",
    "+Supervision took place every six weeks and staff found it useful.",
    "+Checks were made on everyone before they started.",
    "+Receptionists had been shown how to spot sepsis.",
    "+The practice paid for two nurses to train as prescribers.",
    // Safeguarding and restraint.
    "-Bruises on one woman's arms were neither reported nor looked into.",
    "-Allegations against a night worker were not passed to the council.",
    "-Staff used restraint as a matter of course.",
    "-People were locked in their bedrooms.",
    "-Swearing at residents was seen as normal.",
    "+Staff knew what abuse might look like and whom to tell.",
    "+Every safeguarding concern had been reported to the local authority.",
    "+Restraint was a last resort and seldom used.",
    "+People told us nobody had ever raised a hand or a voice to them.",
    // Risk and records.
    "-Care plans contradicted each other.",
    "-Risk assessments for people who choked easily could not be found.",
    "-Notes were copied from one day to the next.",
    "-Charts showed gaps of up to nine hours between turns.",
    "-Hospital letters lay in a tray for a month.",
    "-Records were kept in an unlocked cupboard beside the front door.",
    "+Care plans told staff what each person could do for themselves.",
    "+Risks were written down and gone over each month.",
    "+Letters from hospital were dealt with on the day.",
    "+Records were up to date and easy to follow.",
    "+People who were prone to falls had been given sensor mats.",
    // Incidents and learning.
    "-The same mistake had been made four times.",
    "-Incidents were closed without anybody asking why they had happened.",
    "-Staff were discouraged from reporting near misses.",
    "-Deaths were not reviewed for months.",
    "+Managers looked into every fall and shared what they had learned.",
    "+When things went wrong the trust said sorry and told the family why.",
    "+Staff were encouraged to own up to mistakes.",
    "+Falls were down by a third.",
    // Complaints and feedback.
    "-Complaints went unanswered.",
    "-People who complained were made to feel a nuisance.",
    "-Surveys had been sent out but nobody had read them.",
    "+Complaints were answered in full and in good time.",
    "+The menu had changed because residents asked for it.",
    "+There was a patient group that had a real say.",
    // Access.
    "-Patients queued in the rain from seven in the morning.",
    "-It could take fifty calls to get through.",
    "-The next routine appointment was five weeks off.",
    "-Ambulances stood outside with patients on board.",
    "-Callers were cut off.",
    "-Patients were left on trolleys in the corridor overnight.",
    "+Anyone who rang before noon was seen that day.",
    "+Patients could get through on the telephone easily.",
    "+Waiting times had come down.",
    "+Evening surgeries had been laid on for people with jobs.",
    "+No patient had waited longer than four hours.",
    "+An interpreter could be had at short notice.",
    // Premises, equipment, infection control.
    "-Mould was growing behind the bath.",
    "-Wallpaper hung off and the carpet smelled of urine.",
    "-Fire doors had been propped open with chairs.",
    "-The hoist had not been serviced since 2016.",
    "-Nurses went from one patient to the next without washing their hands.",
    "-There was no defibrillator, and the oxygen had run out.",
    "-Windows on the top floor opened wide enough for somebody to fall.",
    "-Hot water was too hot in four rooms.",
    "+The building was spotless and freshly painted.",
    "+Equipment was serviced every year.",
    "+Staff wore gloves and aprons and threw them away after use.",
    "+There was a ramp, a hearing loop and a wide door for wheelchairs.",
    "+Ligature points had been taken out.",
    "+The emergency trolley was checked daily and nothing on it was out of date.",
    // Dignity, kindness, food, activities.
    "-People were spoken about as if they were not there.",
    "-Curtains were left open while patients were washed.",
    "-Residents sat in front of the television all day.",
    "-Food arrived lukewarm and was taken away uneaten.",
    "-One man went nine days without a bath.",
    "-People were got up at five to suit the night shift.",
    "-Staff talked over people's heads.",
    "+Carers knelt to talk to people and waited for the answer.",
    "+Doors were knocked on before anyone went in.",
    "+People laughed with the staff.",
    "+Meals were cooked from scratch and people could have seconds.",
    "+Residents grew vegetables, went to the pub and ran the library trolley.",
    "+A nurse came in on her day off to take one woman to her granddaughter's christening.",
    "+One man said he had never been happier.",
    "+Families were welcome at any hour.",
    "+People decided for themselves when to get up.",
    // Consent and capacity.
    "-People were given flu jabs nobody had agreed to.",
    "-Staff did not understand the Mental Capacity Act.",
    "-Decisions were made for people who could have made them.",
    "+Staff asked before they did anything.",
    "+Where a person could not decide, their family and doctor met to agree what was best.",
    // Clinical care and test results.
    "-Abnormal blood results had sat in an inbox for weeks.",
    "-Diabetic patients had missed their yearly eye test.",
    "-Signs of sepsis were overlooked.",
    "-Uptake of cervical screening was well under the national target.",
    "-Patients on lithium were not having their blood tested.",
    "-People lost weight and no one called the dietitian.",
    "+Test results were acted on the same day.",
    "+Doctors followed national guidance.",
    "+Nine in ten children had had their vaccinations.",
    "+Survival after a cardiac arrest was among the best in the country.",
    "+Pain was asked about and treated quickly.",
    "+Patients with asthma had a yearly review.",
    // Leadership, governance, culture.
    "-The manager did not know how many people lived there.",
    "-Audits were tick-box exercises.",
    "-The board was in the dark about the waits.",
    "-Partners were at loggerheads and staff took sides.",
    "-Nurses described a culture of fear.",
    "-Staff said they would be punished for speaking up.",
    "-The registered manager had left in March and nobody had taken over.",
    "-Policies belonged to another practice.",
    "-What the last inspection asked for had not been done.",
    "-Oversight was weak.",
    "+Leaders were out on the wards every day and staff knew who they were.",
    "+Audits led to changes.",
    "+Staff were proud to work there and would send their own mother.",
    "+The new manager had turned morale round.",
    "+Everybody knew who was in charge of what.",
    "+The board heard a patient's story at each of its meetings.",
    "+Staff could speak up without fear.",
    "+The home worked hand in hand with the district nurses.",
    "+It was the first trust in the region to offer the scan.",
    // Fault and fix, and both sides in a sentence.
    "+The bath that had been broken in the spring was in use again.",
    "+Staff no longer had to share one hoist.",
    "+Fire drills, which had not been held for two years, now took place each quarter.",
    "-Although the lounge had been painted, bedrooms upstairs were still damp.",
    "-Some care plans had improved but others still said nothing about diabetes.",
    "+While two rooms needed new carpets, the home was bright and clean.",
    "-Staff were kind, but there were too few of them.",
    "+There had been shortages earlier in the year, but every shift was now covered.",
    "-Despite the efforts of staff, people waited.",
];

#[test]
fn sentences_take_their_side() {
    let reader = Reader::new().unwrap();
    let wrong: Vec<String> = SENTENCES
        .iter()
        .filter_map(|s| {
            let doc = Document::parse(&s[1..]);
            let lexed = reader.lex(&doc);
            let side = reader.findings.tables.side(lexed.of(0));
            let want = if s.starts_with('+') {
                Polarity::Positive
            } else {
                Polarity::Concern
            };
            (side != Some(want)).then(|| format!("{side:?} {s}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
