//! The tables: single words, then phrases. A phrase wins over the words in it, a longer phrase over a shorter.

use super::Class;

const I: u32 = 0;
const RI: u32 = 1;
const G: u32 = 2;
const O: u32 = 3;
const NO_EVIDENCE: u32 = 4;
const NOT_RATED: u32 = 5;

const SAFE: u32 = 1;
const EFFECTIVE: u32 = 2;
const CARING: u32 = 3;
const RESPONSIVE: u32 = 4;
const WELL_LED: u32 = 5;

// Kinds of service, by their place in `ServiceType::ALL`.
const GP: u32 = 0;
const OOH: u32 = 1;
const DENTAL: u32 = 2;
const HOME: u32 = 3;
const HOMECARE: u32 = 4;
const SUPPORTED: u32 = 5;
const HOSPITAL: u32 = 6;
const TRUST: u32 = 7;
const AMBULANCE: u32 = 8;
const HOSPICE: u32 = 10;
const CLINIC: u32 = 11;
const COUNCIL: u32 = 12;
/// A word for a service that leaves its kind open.
pub(crate) const ANY_TYPE: u32 = 14;

/// Words, their readings and the value of these.
pub(super) const SINGLE: &[(&str, Class, u32)] = &[
    ("inadequate", Class::RATING, I),
    ("ri", Class::RATING, RI),
    ("good goods", Class::RATING, G),
    ("outstanding outstandings", Class::RATING, O),
    ("safe safety safely", Class::QUESTION, SAFE),
    (
        "effective effectiveness efficacy effectively",
        Class::QUESTION,
        EFFECTIVE,
    ),
    ("caring care compassion", Class::QUESTION, CARING),
    ("responsive responsiveness response", Class::QUESTION, RESPONSIVE),
    (
        "well-led well-lead well-leadership leadership management well-run",
        Class::QUESTION,
        WELL_LED,
    ),
    ("overall", Class::OVERALL, 0),
    (
        "areas area categories category domains domain questions question standards headings criteria measures counts respects fields aspects ratings",
        Class::AREA,
        0,
    ),
    ("one", Class::NUMBER, 1),
    ("two", Class::NUMBER, 2),
    ("three", Class::NUMBER, 3),
    ("four", Class::NUMBER, 4),
    ("five", Class::NUMBER, 5),
    ("six", Class::NUMBER, 6),
    ("seven", Class::NUMBER, 7),
    ("eight", Class::NUMBER, 8),
    ("nine", Class::NUMBER, 9),
    ("ten", Class::NUMBER, 10),
    (
        "rated rate rates rating re-rated rerated judged judge deemed branded labelled labeled classed classified graded ranked \
         assessed considered regarded marked scored scores declared called found adjudged received receives receive got gets \
         given gave gives give giving handed awarded awards award earned achieved achieving attained get drew \
         described pronounced put landed \
         came come comes told earning winning won confirmed received reassessed",
        Class::RATED,
        0,
    ),
    (
        "rating ratings grade grades grading score scores mark marks verdict ranking status judgement judgment result label accolade",
        Class::GRADE,
        0,
    ),
    (
        "is are was were be been am become became becomes becoming it's that's they're we're they've it'd",
        Class::BE,
        0,
    ),
    ("has have had having it's they've", Class::HAVE, 0),
    (
        "dropped dropping fallen fell falling slipped slipping slid declined declining deteriorated downgraded downgrading lowered sunk sank plunged plummeted worsened cut relegated demoted down tumbled dipped crashed dragged drop fall",
        Class::DOWN,
        0,
    ),
    (
        "risen rose rising improved improving upgraded upgrading raised raising lifted climbed climbing progressed leapt jumped bumped uplift crept elevated promoted soared up uprated boosted improves rise rises brought",
        Class::UP,
        0,
    ),
    (
        "gone went goes going go moved moves moving changed changes changing came modified shifted altered swung turned taken brought switched",
        Class::MOVE,
        0,
    ),
    (
        "remains remain remained remaining still again stays stayed staying unchanged retains retained retain retaining keeps kept keep keeping maintained maintains maintaining maintain continues continue continued upheld holds held re-rated rerated regained",
        Class::SAME,
        0,
    ),
    (
        "previously formerly previous former originally initially earlier before prior past",
        Class::PAST,
        0,
    ),
    ("now currently latest new newest current newly today", Class::NOW, 0),
    (
        "for in on at over across regarding concerning about against",
        Class::PREP,
        0,
    ),
    ("with", Class::WITH, 0),
    ("and & or plus nor", Class::AND, 0),
    (
        "but while whilst whereas although though however yet ; despite except",
        Class::BUT,
        0,
    ),
    (",", Class::COMMA, 0),
    ("- – — ― −", Class::DASH, 0),
    (":", Class::COLON, 0),
    ("( [", Class::OPEN, 0),
    (") ]", Class::CLOSE, 0),
    ("\" ' ‘ ’ “ ” „ ` «", Class::QUOTE, 0),
    (". ? ! …", Class::STOP, 0),
    (
        "not never n't isn't wasn't weren't aren't hasn't haven't hadn't didn't doesn't don't won't cannot can't couldn't wouldn't neither none without no nothing nobody escaped avoided",
        Class::NOT,
        0,
    ),
    (
        "could would may might should will can shall must i'd we'd they'd it'll we'll they'll won't cannot can't couldn't wouldn't shouldn't",
        Class::MODAL,
        0,
    ),
    ("if unless should", Class::IF, 0),
    (
        "hope hopes hoped hoping aim aims aiming aimed want wants wanted expect expects expected expecting aspire aspires determined ambition target strive striving goal journey missed miss misses narrowly deserved short confident wish towards toward deserve deserves",
        Class::HOPE,
        0,
    ),
    (
        "it its itself they their them theirs we our ours us former latter he she",
        Class::PRONOUN,
        0,
    ),
    ("which who whom where whose", Class::REL, 0),
    ("both each", Class::PRONOUN, 2),
    ("all", Class::PRONOUN, 0),
    (
        "inspected inspect inspecting inspection inspections visited visit visits visiting assessed assessment assessments assess reinspected re-inspected reinspection re-inspection revisited inspectors' arrived spent examined check checked reviewed",
        Class::INSPECT,
        0,
    ),
    (
        "published publish publishes publishing publication report reports released release releases issued",
        Class::PUBLISH,
        0,
    ),
    (
        "cqc commission inspectors inspector watchdog regulator watchdogs assessors reviewers inspectorate",
        Class::CQC,
        0,
    ),
    (
        "said says say saying told tell tells stated states added adds noted notes reported reports commented continued explained wrote writes concluded concludes",
        Class::SAY,
        0,
    ),
    ("january jan", Class::MONTH, 1),
    ("february feb", Class::MONTH, 2),
    ("march mar", Class::MONTH, 3),
    ("april apr", Class::MONTH, 4),
    ("may", Class::MONTH, 5),
    ("june jun", Class::MONTH, 6),
    ("july jul", Class::MONTH, 7),
    ("august aug", Class::MONTH, 8),
    ("september sept sep", Class::MONTH, 9),
    ("october oct", Class::MONTH, 10),
    ("november nov", Class::MONTH, 11),
    ("december dec", Class::MONTH, 12),
    (
        "survey surveys poll stars ofsted hygiene respondents pc tripadvisor trustpilot",
        Class::STATISTIC,
        0,
    ),
    ("monday mon", Class::WEEKDAY, 1),
    ("tuesday tue tues", Class::WEEKDAY, 2),
    ("wednesday wed weds", Class::WEEKDAY, 3),
    ("thursday thu thur thurs", Class::WEEKDAY, 4),
    ("friday fri", Class::WEEKDAY, 5),
    ("saturday", Class::WEEKDAY, 6),
    ("sunday", Class::WEEKDAY, 7),
    ("spring", Class::SEASON, 21),
    ("summer", Class::SEASON, 22),
    ("autumn", Class::SEASON, 23),
    ("winter", Class::SEASON, 24),
    (
        "the a an its their his her this that these those our my your",
        Class::DET,
        0,
    ),
    (
        "following after when by because since until before last again too also as under despite this that which who whom whose where \
         with from to for in on at of over during via per then than so such following among amid having being been is are was were \
         has have had and or but while whilst whereas although though because if unless even only just once more still now ever \
         yesterday today monday tuesday wednesday thursday friday saturday sunday overall across all both each either every according \
         citing meaning making leaving placing following by it they we he she its their our may based based-on upon further \
         did do does respectively instead rather first second third published issued released up down",
        Class::FUNCTION,
        0,
    ),
    (
        "people patients patient residents resident relatives relative families family respondents reviewers users parents mums clients visitors readers",
        Class::PEOPLE,
        0,
    ),
    (
        "ratings grades scores marks verdicts practices surgeries homes hospitals trusts clinics dentists councils services centres providers agencies hospices",
        Class::MANY,
        0,
    ),
    ("practice practices surgery surgeries", Class::TYPE, GP),
    ("home homes", Class::TYPE, HOME),
    ("agency homecare carers", Class::TYPE, HOMECARE),
    ("hospital hospitals infirmary", Class::TYPE, HOSPITAL),
    ("trust trusts", Class::TYPE, TRUST),
    ("hospice", Class::TYPE, HOSPICE),
    ("clinic clinics", Class::TYPE, CLINIC),
    ("dentist dentists", Class::TYPE, DENTAL),
    ("council councils authority authorities", Class::TYPE, COUNCIL),
    (
        "service services centre center location provider providers firm company business group unit organisation facility partnership hub hubs set-up operator",
        Class::TYPE,
        ANY_TYPE,
    ),
];

/// Phrases in the language of the pattern engine, their reading and its value. The longest wins, then the order here.
pub(super) const PHRASES: &[(&str, Class, u32)] = &[
    // Ratings.
    (
        "requires|require|required|requiring improvement|improvements",
        Class::RATING,
        RI,
    ),
    (
        "requires|require|required|requiring <quote> improvement|improvements",
        Class::RATING,
        RI,
    ),
    (
        "needs|need|needed|needing|needs improvement|improvements",
        Class::RATING,
        RI,
    ),
    ("in need of improvement", Class::RATING, RI),
    ("requiring|requires|required|require to improve", Class::RATING, RI),
    (
        "lowest|worst|bottom possible? rating|grade|mark|score|category|ranking|verdict",
        Class::RATING,
        I,
    ),
    ("lowest|bottom of the? four categories|ratings|grades", Class::RATING, I),
    ("worst-possible verdict|rating|grade", Class::RATING, I),
    (
        "top|highest possible? rating|grade|mark|score|ranking|marks",
        Class::RATING,
        O,
    ),
    (
        "not enough|sufficient evidence|information to give? a? rate|rating",
        Class::RATING,
        NO_EVIDENCE,
    ),
    (
        "n't enough|sufficient evidence|information to rate",
        Class::RATING,
        NO_EVIDENCE,
    ),
    (
        "not|never|n't gather|have|find|collect|see enough|sufficient evidence to rate",
        Class::RATING,
        NO_EVIDENCE,
    ),
    ("insufficient evidence|information to rate", Class::RATING, NO_EVIDENCE),
    ("insufficient evidence", Class::RATING, NO_EVIDENCE),
    ("inspected but not rated", Class::RATING, NOT_RATED),
    ("not rated", Class::RATING, NOT_RATED),
    ("not given a|any rating|grade", Class::RATING, NOT_RATED),
    (
        "wasn't|isn't|weren't|hasn't enough|sufficient evidence to rate",
        Class::RATING,
        NO_EVIDENCE,
    ),
    ("was|were|is|are not re-rated|rated", Class::RATING, NOT_RATED),
    ("wasn't|weren't|isn't rated|re-rated", Class::RATING, NOT_RATED),
    ("did|do|does not re-rate|rate", Class::RATING, NOT_RATED),
    ("didn't|don't|doesn't re-rate|rate", Class::RATING, NOT_RATED),
    (
        "no new? ratings|rating were|was|have|has been? given|issued|awarded",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "without awarding|giving|getting|receiving a|any new? rating|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "did|does|do|will|would not receive|get|have|give|award|carry|issue|include|produce|publish a|any? new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "didn't|doesn't|don't|won't receive|get|have|give|award|carry|issue|include|produce|publish a|any? new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "received|got|given|awarded no new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "not been? given|awarded an|a|any new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "no new? overall? rating|ratings|grade was|were|is|are|has|have been? given|issued|awarded|made",
        Class::RATING,
        NOT_RATED,
    ),
    ("did not lead to a? new? rating|ratings", Class::RATING, NOT_RATED),
    ("was|were not given a|any rating|grade", Class::RATING, NOT_RATED),
    ("could not be rated", Class::RATING, NO_EVIDENCE),
    ("focused inspection ,|( not rated", Class::RATING, NOT_RATED),
    // Questions.
    (
        "responsive|responding|responded to people's|patients'|residents' <quote>? needs",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive|responding|responded to people <quote> s needs",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive to the? needs of people|patients|residents",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive to what people|patients need|needed",
        Class::QUESTION,
        RESPONSIVE,
    ),
    ("response to people's needs", Class::QUESTION, RESPONSIVE),
    ("responsive to their needs", Class::QUESTION, RESPONSIVE),
    ("well led|lead|managed|run", Class::QUESTION, WELL_LED),
    ("being led", Class::QUESTION, WELL_LED),
    ("way it|they is|was|are|were led|run|managed", Class::QUESTION, WELL_LED),
    ("how it is|was led|run", Class::QUESTION, WELL_LED),
    (
        "quality|level|standard of care|caring",
        Class::QUESTION.with(Class::GRADE),
        CARING,
    ),
    ("kind and caring", Class::QUESTION, CARING),
    // Sets of questions.
    (
        "all|each|every of? the? five of? the? key? <area>? inspected?",
        Class::ALL,
        0,
    ),
    ("all of? the? key? <area>", Class::ALL, 0),
    ("each|every of? the? key? <area>", Class::ALL, 0),
    ("all of the <cqc> ( <cqc> ) <area>", Class::ALL, 0),
    ("all of the <cqc> <area>", Class::ALL, 0),
    ("all five", Class::ALL, 0),
    ("each|every one? of the five", Class::ALL, 0),
    ("across all? the? five <area>?", Class::ALL, 0),
    ("across the board", Class::ALL, 0),
    ("every count", Class::ALL, 0),
    ("clean sweep", Class::ALL, 0),
    ("five goods", Class::ALL, 0),
    ("the other|remaining two", Class::REST, 2),
    ("the? other|remaining two <area>", Class::REST, 2),
    ("two other|remaining <area>", Class::REST, 2),
    ("the? other|remaining three <area>?", Class::REST, 3),
    ("three other|remaining <area>", Class::REST, 3),
    ("the? other|remaining four <area>?", Class::REST, 4),
    ("four other|remaining <area>", Class::REST, 4),
    ("the? other|remaining key? <area>", Class::REST, 0),
    ("the rest|others|remainder", Class::REST, 0),
    (
        "all|every|each|any|some? of? the? other|remaining <area>",
        Class::REST,
        0,
    ),
    ("everything else", Class::REST, 0),
    ("all of? the other|remaining two", Class::REST, 2),
    ("all of? the other|remaining three", Class::REST, 3),
    ("all of? the other|remaining four", Class::REST, 4),
    ("both|each of? the? other|remaining two? <area>?", Class::REST, 2),
    ("the two other|others|remaining <area>?", Class::REST, 2),
    ("the three other|others|remaining <area>?", Class::REST, 3),
    ("the four other|others|remaining <area>?", Class::REST, 4),
    ("two|three|four others", Class::REST, 0),
    // Areas that are only counted, and areas named before.
    (
        "<number> of|out? of? the|its|these? <number>? key|main|core|inspected|different|specific? <area>",
        Class::SOME,
        0,
    ),
    ("<number> out? of the|its|a|possible? <number>", Class::SOME, 0),
    (
        "most|several|some|many of? the|its|these? key|main|core|other? <area>",
        Class::SOME,
        0,
    ),
    ("just|only <number> <area>", Class::SOME, 0),
    ("just|only the? <number> <area>", Class::SOME, 0),
    ("both of? these|those|the? <area>", Class::THOSE, 2),
    ("each|all of these|those", Class::THOSE, 0),
    (
        "these|those|the|all same? of? the? two|three|four? <area>",
        Class::THOSE,
        0,
    ),
    ("these|those key? <area>", Class::THOSE, 0),
    ("all|these|those three|four of? these|those? <area>", Class::THOSE, 0),
    ("the pair of them", Class::THOSE, 2),
    ("the rest of the <area>", Class::REST, 0),
    ("key question|questions|area|areas|category", Class::AREA, 0),
    // Staying and moving.
    ("once again|more", Class::SAME, 0),
    ("held|hung on to", Class::SAME, 0),
    ("hold|hang|holds|hangs on to", Class::SAME, 0),
    ("stayed|stays|stay put", Class::SAME, 0),
    ("as before", Class::SAME, 0),
    ("stay|stays|stayed the same", Class::SAME, 0),
    ("had been|being", Class::PAST.with(Class::BE), 0),
    ("having been|previously|was", Class::PAST, 0),
    ("used to be", Class::PAST, 0),
    (
        "that|the|its|their first|initial|original visit|inspection|report|assessment",
        Class::PAST.with(Class::INSPECT),
        0,
    ),
    ("that visit|inspection", Class::PAST.with(Class::INSPECT), 0),
    ("last time", Class::PAST, 0),
    (
        "its|the|their|our|that|a|his last|previous|earlier|first full|comprehensive|formal|cqc|proper|official? inspection|visit|assessment|check",
        Class::PAST.with(Class::INSPECT),
        0,
    ),
    (
        "its|the|their|our last|previous|earlier|former|original rating",
        Class::PAST.with(Class::GRADE),
        0,
    ),
    ("until now|then", Class::PAST, 0),
    ("at that time", Class::PAST, 0),
    ("this time", Class::NOW, 0),
    ("has|have|had been", Class::BE, 0),
    ("on site", Class::INSPECT, 0),
    ("ran|run the rule over", Class::INSPECT, 0),
    ("went|came|were|was|are back", Class::INSPECT, 0),
    ("ran the rule over", Class::INSPECT, 0),
    ("went|looked in", Class::INSPECT, 0),
    (
        "they|inspectors|cqc|team|assessors came|called|went",
        Class::INSPECT.with(Class::CQC),
        0,
    ),
    ("turned up", Class::INSPECT, 0),
    ("came|comes|went out", Class::PUBLISH, 0),
    ("made public", Class::PUBLISH, 0),
    ("put online", Class::PUBLISH, 0),
    (
        "previous|earlier|former full? inspection|visit|assessment|check",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    ("care quality commission", Class::CQC, 0),
    ("health watchdog", Class::CQC, 0),
    ("its|inspection|specialist|inspecting|visiting team", Class::CQC, 0),
    ("team|teams of? inspectors", Class::CQC, 0),
    (
        "watchdog|regulator|commission called",
        Class::INSPECT.with(Class::CQC),
        0,
    ),
    ("rather than", Class::NOT, 0),
    ("apart|aside from", Class::BUT, 0),
    ("even though", Class::BUT, 0),
    // One clause for another.
    (
        "so|as have|has|had|did|do|does|was|were|is|are",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    ("did|does|do likewise", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("did the same", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    (
        "did|does|do|was|were|is|are|has|have|had too|also",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "the? same is|was|happened|went|goes|held|applied|applies|true true? of|for|to|with",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "the? same story|picture|fate|goes|went for|with|befell",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    ("the? same goes|applies|for", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("same picture|story for", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("respectively", Class::RESPECTIVELY.with(Class::FUNCTION), 0),
    ("in that order", Class::RESPECTIVELY.with(Class::FUNCTION), 0),
    (
        "not|isn't|wasn't|aren't|weren't affected|inspected|included|assessed",
        Class::CARRIED,
        0,
    ),
    ("not|weren't|wasn't|didn't looked|look at|into", Class::CARRIED, 0),
    ("not|weren't|wasn't part of", Class::CARRIED, 0),
    ("last rating", Class::GRADE.with(Class::PAST), 0),
    ("last rated|graded|judged|marked", Class::RATED.with(Class::PAST), 0),
    (
        "was|were|had|been last inspected|visited|assessed",
        Class::INSPECT.with(Class::PAST).with(Class::BE),
        0,
    ),
    (
        "we|inspectors|cqc|they last inspected|visited|assessed|came|called",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    // Statistics and others in passing.
    ("<rating> for any", Class::STATISTIC, 0),
    (
        "<number> practices|homes|services|trusts|surgeries|councils|authorities|providers|hospitals|agencies",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> gp|care|nursing practices|homes|surgeries|services",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> per cent|% of? ..4 practices|homes|services",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> of the|our|its|those|these ..2 practices|homes|surgeries|services|trusts|councils",
        Class::STATISTIC,
        0,
    ),
    ("the <number> that|which", Class::STATISTIC, 0),
    ("<number> to be <quote>? <rating>", Class::STATISTIC, 0),
    ("<number> to <rating>", Class::STATISTIC, 0),
    ("<number> <quote> <rating>", Class::STATISTIC, 0),
    ("<number> had|have been rated", Class::STATISTIC, 0),
    (
        "a|any|one practice|home|service|surgery? that|which <rating>",
        Class::STATISTIC,
        0,
    ),
    ("one that <rating>", Class::STATISTIC, 0),
    (
        "a|any practice|home|service|surgery that|which is <rating>",
        Class::STATISTIC,
        0,
    ),
    ("<number> of them|these|those", Class::STATISTIC, 0),
    ("practices|homes|services|trusts <rating>", Class::STATISTIC, 0),
    ("per cent", Class::STATISTIC, 0),
    (
        "one of four|five ratings|grades|categories|groups|levels",
        Class::STATISTIC,
        0,
    ),
    (
        "ranking|scale|ratings that goes|runs|go|range from",
        Class::STATISTIC,
        0,
    ),
    ("four-point scale", Class::STATISTIC, 0),
    ("the? ratings mean", Class::STATISTIC, 0),
    ("<rating> <quote>? means", Class::STATISTIC, 0),
    ("<rating> <quote>? <grade>? is for", Class::STATISTIC, 0),
    (
        "a|any|every practice|home|service|surgery|trust|provider which|that? is? rated",
        Class::STATISTIC,
        0,
    ),
    ("a practice which we? have? rated?", Class::STATISTIC, 0),
    ("total|number of practices|homes|services", Class::STATISTIC, 0),
    (
        "sister|neighbouring|nearby|rival practice|home|homes|surgery|hospital|trust|firm|service|clinic|council",
        Class::ELSEWHERE,
        0,
    ),
    ("those in|at", Class::ELSEWHERE, 0),
    ("use of resources", Class::ELSEWHERE, 0),
    (
        "other|another homes|home|practices|practice|surgery|surgeries|trust|hospital",
        Class::ELSEWHERE,
        0,
    ),
    ("all three|four", Class::PRONOUN, 2),
    ("each of them", Class::PRONOUN, 2),
    // Core services and population groups.
    ("urgent and emergency care|services?", Class::SERVICE, 0),
    ("emergency and urgent care", Class::SERVICE, 0),
    ("emergency operations centre", Class::SERVICE, 0),
    ("patient transport services", Class::SERVICE, 0),
    ("accident and emergency", Class::SERVICE, 0),
    ("a & e", Class::SERVICE, 0),
    ("uec|cyp", Class::SERVICE, 0),
    ("medical care ( including older people's care )", Class::SERVICE, 0),
    ("medical care", Class::SERVICE, 0),
    ("critical|intensive care", Class::SERVICE, 0),
    ("end of life care", Class::SERVICE, 0),
    ("maternity services|care|units|unit?", Class::SERVICE, 0),
    ("maternity and|& gynaecology services?", Class::SERVICE, 0),
    ("outpatients and|& diagnostic imaging", Class::SERVICE, 0),
    ("outpatients", Class::SERVICE, 0),
    ("gynaecology", Class::SERVICE, 0),
    (
        "services|care for children|young and? young? people?",
        Class::SERVICE,
        0,
    ),
    ("services for children and young people", Class::SERVICE, 0),
    ("children's services|wards", Class::SERVICE, 0),
    (
        "acute wards for adults of working age and psychiatric intensive care units?",
        Class::SERVICE,
        0,
    ),
    ("acute wards", Class::SERVICE, 0),
    ("wards for older people", Class::SERVICE, 0),
    ("camhs wards", Class::SERVICE, 0),
    ("child and adolescent mental health wards|services", Class::SERVICE, 0),
    (
        "mental health crisis services and health-based places of safety",
        Class::SERVICE,
        0,
    ),
    ("forensic inpatient or|and secure wards", Class::SERVICE, 0),
    (
        "long stay or|and rehabilitation mental health wards for working age adults",
        Class::SERVICE,
        0,
    ),
    (
        "community-based|community mental health services ..6",
        Class::SERVICE,
        0,
    ),
    ("older people", Class::SERVICE, 0),
    (
        "people with long-term|long conditions|term conditions?",
        Class::SERVICE,
        0,
    ),
    ("families , children and young people", Class::SERVICE, 0),
    (
        "working age people ( including those recently retired and students )",
        Class::SERVICE,
        0,
    ),
    ("working age people ( including students )", Class::SERVICE, 0),
    ("people whose circumstances may make them vulnerable", Class::SERVICE, 0),
    (
        "people experiencing poor mental health ( including people with dementia )",
        Class::SERVICE,
        0,
    ),
    ("people experiencing poor mental health", Class::SERVICE, 0),
    ("all six? population groups", Class::SERVICE, 0),
    // Kinds of service.
    (
        "gp|doctors'|doctor's|medical|village|group <quote>? practice|practices|surgery|surgeries",
        Class::TYPE,
        GP,
    ),
    ("medical|health centre|center|centres", Class::TYPE, GP),
    ("medical|health group", Class::TYPE, GP),
    (
        "care|nursing|residential|rest|retirement care? home|homes",
        Class::TYPE,
        HOME,
    ),
    (
        "home care agency|provider|firm|company|service|services",
        Class::TYPE,
        HOMECARE,
    ),
    (
        "homecare|domiciliary care? agency|provider|firm|company|service|business",
        Class::TYPE,
        HOMECARE,
    ),
    ("care agency|firm|company", Class::TYPE, HOMECARE),
    ("supported living service|services?", Class::TYPE, SUPPORTED),
    ("dental practice|surgery|clinic|care", Class::TYPE, DENTAL),
    ("nhs foundation? trust", Class::TYPE, TRUST),
    ("ambulance service|trust", Class::TYPE, AMBULANCE),
    ("out-of-hours gp|doctors'? service", Class::TYPE, OOH),
];
