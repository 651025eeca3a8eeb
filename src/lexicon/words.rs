//! The tables: single words, then phrases. A phrase wins over the words in it, a longer phrase over a shorter.

use super::Class;

const I: u32 = 0;
const RI: u32 = 1;
const G: u32 = 2;
const O: u32 = 3;
/// All questions and the whole with them: "good all round".
pub(crate) const ALL_ROUND: u32 = 4;
/// Ratings from here on give none.
pub(crate) const NO_EVIDENCE: u32 = 4;
pub(crate) const NOT_RATED: u32 = 5;

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

/// A core service of a hospital or trust, as the value of [`Class::SERVICE`].
pub(crate) const CORE: u32 = 0;
/// A population group, for which doctors' practices were rated.
pub(crate) const POPULATION: u32 = 1;

/// The value of "has been", which speaks of now.
pub(crate) const PERFECT: u32 = 1;
/// The value of "had" alone, which speaks of a time before.
pub(crate) const HAD: u32 = 1;
/// The value of "its first inspection", which is the newest where no later one is told of.
pub(crate) const FIRST_VISIT: u32 = 1;

/// Words and marks of which the texts are full: each makes three of a thousand or more.
pub(super) const FREQUENT: &str = ". , the and to in of a for on : were that had was it good care we is people been at has \
    with requires they said practice as are rated not by from be have staff surgery this ) ( one inspection out";

/// Words, their readings and the value of these.
pub(super) const SINGLE: &[(&str, Class, u32)] = &[
    ("inadequate", Class::RATING, I),
    ("ri", Class::RATING, RI),
    ("good goods", Class::RATING, G),
    ("outstanding outstandings", Class::RATING, O),
    ("safe safety safely saftey safty", Class::QUESTION, SAFE),
    (
        "effective effectiveness efficacy effectively effectivness effectivenes",
        Class::QUESTION,
        EFFECTIVE,
    ),
    ("caring care compassion", Class::QUESTION, CARING),
    (
        "responsive responsiveness response responsivness responsivenes",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "well-led well-lead well-leadership leadership management well-run",
        Class::QUESTION,
        WELL_LED,
    ),
    ("overall", Class::OVERALL, 0),
    (
        "areas area categories category subcategories subcategory sub-categories sub-category sections domains domain questions question standards headings criteria measures counts respects respect fields aspects point points scores ratings",
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
         assessed considered considers viewed regarded marked scored scores declared called found adjudged received receives receive got gets \
         given gave gives give giving hands brands labels deems deem judging grading grades ranks regard regards finds dubbed stamped tagged slammed condemned credited picked scooped secured gained clinched bagged handed awarded awards award earned achieved achieving attained get drew \
         described pronounced reckoned put landed \
         came come comes told earning winning won confirmed received reassessed earn earns win wins gain gains secure secures achieve achieves collect collected collects",
        Class::RATED,
        0,
    ),
    (
        "rating ratings grade grades grading gradings rankings classification score scores mark marks verdict ranking status judgement judgment result label accolade",
        Class::GRADE,
        0,
    ),
    (
        "is are was were be been am become became becomes becoming stands stand stood sits it's that's they're we're they've it'd",
        Class::BE,
        0,
    ),
    ("has have had having it's they've", Class::HAVE, 0),
    ("had", Class::HAVE, HAD),
    (
        "dropped dropping fallen fell falling slipped slipping slid declined declining deteriorated downgraded downgrading lowered sunk sank plunged plummeted worsened cut relegated demoted down tumbled dipped crashed dragged drop fall \
         drops falls slips sinks slides sliding plunges plunging tumbles tumbling dips dipping declines slumps slumped slumping plummets plummeting \
         crashes crashing sinking nosedived toppled knocked pegged descended",
        Class::DOWN,
        0,
    ),
    (
        "risen rose rising improved improving upgraded upgrading raised raising lifted climbed climbing progressed leapt jumped bumped nudged edged inched pushed uplift crept elevated promoted soared up uprated boosted improves rise rises brought \
         jumps jumping leaps leaping climbs jump leap climb soars soaring surged surges vaulted bounced catapulted propelled advanced advances ascended hoisted rocketed \
         lifts creeps creeping edges hauled stepped",
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
        "previously formerly previous former originally initially earlier before beforehand hitherto prior past once already",
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
    (
        "if unless should draft provisional proposed outdated expired",
        Class::IF,
        0,
    ),
    (
        "hope hopes hoped hoping aim aims aiming aimed want wants wanted expect expects expected expecting aspire aspires determined ambition intend intends intended plan plans planned planning vow vowed vows pledge pledged pledges promise promised claim claimed claims claiming telling advertised advertising advertises pretended target strive striving goal journey missed miss misses narrowly deserved confident wish towards toward deserve deserves withdrawn quashed overturned annulled rescinded",
        Class::HOPE,
        0,
    ),
    (
        "it its itself they their them theirs we our ours us former latter he she",
        Class::PRONOUN,
        0,
    ),
    ("or", Class::OR, 0),
    ("by", Class::BY, 0),
    ("than below above beneath", Class::THAN, 0),
    ("these those", Class::THOSE, 0),
    ("which who whom", Class::REL, 0),
    ("whose", Class::REL, 2),
    ("where", Class::REL, 1),
    ("that", Class::THAT, 0),
    ("after since", Class::AFTER, 0),
    ("both each pair duo trio", Class::PRONOUN, 2),
    ("all", Class::PRONOUN, 0),
    (
        "inspected inspect inspecting inspection inspections visited visit visits visiting assessed assessment assessments assess reinspected re-inspected reinspection re-inspection revisited inspectors' arrived spent examined check checked reviewed check-up check-ups checkup spot-check spot-checks re-check recheck",
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
        "survey surveys poll stars ofsted estyn rqia hygiene respondents pc tripadvisor trustpilot pamms",
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
         has have had and or but while whilst whereas although though because due owing thanks amid pending partly mainly largely chiefly primarily mostly if unless even only just once more still now ever \
         yesterday today monday tuesday wednesday thursday friday saturday sunday overall across all both each either every according \
         citing meaning making leaving placing following by it they we he she its their our may based based-on upon further \
         did do does respectively instead rather first second third published issued released up down compared",
        Class::FUNCTION,
        0,
    ),
    (
        "website websites poster posters banner brochure leaflet advert people person public member members judges voters customers guests diners students mother father daughter son wife husband patients patient residents resident relatives relative families family respondents reviewers users parents mums clients visitors readers",
        Class::PEOPLE,
        0,
    ),
    (
        "ratings grades scores marks verdicts practices surgeries homes hospitals trusts clinics dentists councils services centres providers agencies hospices reviews inspections visits assessments",
        Class::MANY,
        0,
    ),
    ("practice practices surgery surgeries", Class::TYPE, GP),
    ("home homes", Class::TYPE, HOME),
    ("agency agencies homecare carers", Class::TYPE, HOMECARE),
    ("hospital hospitals infirmary", Class::TYPE, HOSPITAL),
    ("trust trusts", Class::TYPE, TRUST),
    ("hospice hospices", Class::TYPE, HOSPICE),
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
    // The full stop of "St. Ann's" ends no clause.
    ("st .", Class::CAPITAL, 0),
    // Ratings.
    // "Requiring improvements to the building" is a demand.
    ("requires|require|required improvement|improvements", Class::RATING, RI),
    ("requiring improvement", Class::RATING, RI),
    (
        "requires|require|required <quote> improvement|improvements",
        Class::RATING,
        RI,
    ),
    ("requiring <quote> improvement", Class::RATING, RI),
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
    ("the lowest|worst|bottom possible? one", Class::RATING, I),
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
    (
        "enough|sufficient evidence|information for a? rating",
        Class::RATING,
        NO_EVIDENCE,
    ),
    ("inspected but not rated|graded", Class::RATING, NOT_RATED),
    ("not rated|graded", Class::RATING, NOT_RATED),
    ("not given a|any rating|grade", Class::RATING, NOT_RATED),
    (
        "wasn't|isn't|weren't|hasn't enough|sufficient evidence to rate",
        Class::RATING,
        NO_EVIDENCE,
    ),
    (
        "was|were|is|are not re-rated|rated|re-graded|graded",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "wasn't|weren't|isn't rated|re-rated|graded|re-graded",
        Class::RATING,
        NOT_RATED,
    ),
    ("did|do|does not re-rate|rate|grade", Class::RATING, NOT_RATED),
    ("didn't|don't|doesn't re-rate|rate|grade", Class::RATING, NOT_RATED),
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
        "did|does|do|will|would not receive|get|have|give|award|carry|issue|include|produce|publish|provide|generate|yield|bring|make|offer|contain|attract a|any? new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "didn't|doesn't|don't|won't receive|get|have|give|award|carry|issue|include|produce|publish|provide|generate|yield|bring|make|offer|contain|attract a|any? new? overall? rating|ratings|grade",
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
    (
        "did|does|do|has not lead|led|result|resulted to|in a|any? new? rating|ratings",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "its|the|their|our? rating|ratings was|were|has|have not been? updated|amended|refreshed|revised|reviewed|reissued",
        Class::RATING,
        NOT_RATED,
    ),
    ("was|were not given a|any rating|grade", Class::RATING, NOT_RATED),
    (
        "was|is not a rated inspection|visit|assessment|review",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "wasn't|isn't a rated inspection|visit|assessment|review",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "hasn't|haven't|wasn't|weren't|isn't been? given|awarded a|any new? overall? rating|ratings|grade",
        Class::RATING,
        NOT_RATED,
    ),
    ("could not be rated", Class::RATING, NO_EVIDENCE),
    ("focused inspection ,|( not rated|graded", Class::RATING, NOT_RATED),
    ("unrated", Class::RATING, NOT_RATED),
    (
        "overall? rating|ratings is|was|are|were not included|given|awarded|issued|made|provided|produced",
        Class::RATING,
        NOT_RATED,
    ),
    (
        "led to|gave|carried|brought|carries no rating|ratings",
        Class::RATING,
        NOT_RATED,
    ),
    ("there was|were no new? rating|ratings|grade", Class::RATING, NOT_RATED),
    ("not re-rated", Class::RATING, NOT_RATED),
    ("could not be given a|any rating|grade", Class::RATING, NO_EVIDENCE),
    (
        "not|never|n't gather|have|find|collect|see enough|sufficient evidence for a? rating",
        Class::RATING,
        NO_EVIDENCE,
    ),
    // "good, the second highest rating"
    (
        "second|third|next highest|lowest|worst|best possible? rating|grade|mark|score|category|ranking",
        Class::GRADE,
        0,
    ),
    // Questions.
    (
        "responsive|responding|responded to people's|peoples'|patients'|residents' <quote>? needs",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive|responding|responded to people <quote> s needs",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive|responding to the? needs of people|patients|residents",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "responsive to what people|patients need|needed",
        Class::QUESTION,
        RESPONSIVE,
    ),
    ("responding to patients|people|residents", Class::QUESTION, RESPONSIVE),
    ("responding|responsive to their|its needs", Class::QUESTION, RESPONSIVE),
    (
        "respond|responds to what people|patients|residents need|want",
        Class::QUESTION,
        RESPONSIVE,
    ),
    ("response to people's needs", Class::QUESTION, RESPONSIVE),
    ("responsive to their needs", Class::QUESTION, RESPONSIVE),
    ("well led|lead|managed|run", Class::QUESTION, WELL_LED),
    ("being led", Class::QUESTION, WELL_LED),
    (
        "how|way they|it|its|the|their|our? staff|nurses|carers|workers|team|doctors? care|cares|cared|caring for patients|people|residents|them",
        Class::QUESTION,
        CARING,
    ),
    (
        "how|way patients|people|residents are|were|is|was cared for",
        Class::QUESTION,
        CARING,
    ),
    (
        "how|way they|it|staff respond|responds|responded to people|patients|residents|users|callers|families",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "how|way they|it|staff respond|responds|responded to",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "how|way the <type> respond|responds|responded|responding to",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "how|way the <type> respond|responds|responded to what? patients|people|residents|people's|patients' need|needs|want",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "how|way they|it|staff respond|responds|responded to what? patients|people|residents|people's|patients' need|needs|want",
        Class::QUESTION,
        RESPONSIVE,
    ),
    ("how well the? ..3 <be> led|run|managed", Class::QUESTION, WELL_LED),
    ("way it|they is|was|are|were led|run|managed", Class::QUESTION, WELL_LED),
    (
        "way|how that? the <type> itself? is|was|are|were led|run|managed|governed",
        Class::QUESTION,
        WELL_LED,
    ),
    ("how it is|was led|run", Class::QUESTION, WELL_LED),
    ("the? care provided|delivered|offered", Class::TYPE, ANY_TYPE),
    (
        "quality|standard of care|caring",
        Class::QUESTION.with(Class::GRADE),
        CARING,
    ),
    ("level of care", Class::QUESTION.with(Class::GRADE), CARING),
    ("level|levels of caring|compassion", Class::QUESTION, CARING),
    (
        "the? care provided|given|delivered|shown by its|their|the|our? staff|nurses|carers|doctors|workers",
        Class::QUESTION,
        CARING,
    ),
    (
        "level|levels|standard of care shown|showed|displayed",
        Class::QUESTION,
        CARING,
    ),
    // One question each, whatever it is a question of: "the safety of its care".
    (
        "safety of its|their|our|the? care|services|service|treatment",
        Class::QUESTION,
        SAFE,
    ),
    (
        "effectiveness|efficacy of its|their|our|the? care|services|service|treatment|staff",
        Class::QUESTION,
        EFFECTIVE,
    ),
    (
        "responsiveness of its|their|our|the? care|services|service|treatment|staff",
        Class::QUESTION,
        RESPONSIVE,
    ),
    (
        "leadership|management of its|their|our|the? care|services|service",
        Class::QUESTION,
        WELL_LED,
    ),
    ("our|its|their care of|for patients|residents", Class::QUESTION, CARING),
    ("kind and caring", Class::QUESTION, CARING),
    ("care levels", Class::QUESTION, CARING),
    ("safety levels", Class::QUESTION, SAFE),
    // Sets of questions.
    (
        "every|each one of? the|its|their? ratings|grades|marks|scores",
        Class::ALL,
        ALL_ROUND,
    ),
    (
        "all of its|their|the ratings|grades|marks|scores",
        Class::ALL,
        ALL_ROUND,
    ),
    (
        "all|each|every of? the? five|5 of? the? key? <area>? inspected?",
        Class::ALL,
        0,
    ),
    ("all of? the? key? <area>", Class::ALL, 0),
    // A good for each population group is that of the whole: such a list tells of the questions alone.
    (
        "all|each|every of? the? five|5? key? <area> and|& in|for|of? all|each|every|the|of|six? the|six? population groups|group",
        Class::ALL,
        0,
    ),
    ("each|every of? the? key? <area>", Class::ALL, 0),
    ("all of the <cqc> ( <cqc> ) <area>", Class::ALL, 0),
    ("all of the <cqc> <area>", Class::ALL, 0),
    (
        "all|every|each of? the care quality commission (? <cqc>? )? <area>",
        Class::ALL,
        0,
    ),
    // "The five key questions for the home are all rated good"
    (
        "the|its|our|their five|5 key? <area> are|were|have been? all|each|rated|judged|found|now",
        Class::ALL,
        0,
    ),
    (
        "the|its|our|their key? areas|categories|domains|questions|headings|criteria|aspects|standards|ratings are|were|have been? all|each|rated|judged|found|now",
        Class::ALL,
        0,
    ),
    ("the|its|our|their five|5 key? <area> for|of|at", Class::ALL, 0),
    ("all five", Class::ALL, 0),
    ("each|every one? of the five", Class::ALL, 0),
    (
        "each|every one of its|their|our|the? five|5? key? <area>",
        Class::ALL,
        0,
    ),
    ("each|every single|last? one? of? its|the five|5? <area>", Class::ALL, 0),
    ("each and every one? of? its|the? five|5? <area>?", Class::ALL, 0),
    ("across all? the? five|5 <area>?", Class::ALL, 0),
    ("across the board", Class::ALL, ALL_ROUND),
    ("all round|around", Class::ALL, ALL_ROUND),
    ("every|all respect|respects", Class::ALL, ALL_ROUND),
    ("from? top to bottom", Class::ALL, ALL_ROUND),
    ("throughout", Class::ALL, ALL_ROUND),
    ("every count", Class::ALL, 0),
    ("better|worse on every count", Class::FUNCTION, 0),
    ("clean sweep", Class::ALL, ALL_ROUND),
    ("five goods", Class::ALL, 0),
    ("the other|remaining two", Class::REST, 2),
    (
        "the? other|remaining two key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        2,
    ),
    (
        "two other|remaining key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        2,
    ),
    ("the? other|remaining three", Class::REST, 3),
    (
        "the? other|remaining three key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        3,
    ),
    (
        "three other|remaining key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        3,
    ),
    ("the? other|remaining four", Class::REST, 4),
    (
        "the? other|remaining four key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        4,
    ),
    (
        "four other|remaining key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        4,
    ),
    (
        "the? other|remaining key|main|core|inspection|inspected|headline|individual? <area>",
        Class::REST,
        0,
    ),
    ("the rest|others|remainder", Class::REST, 0),
    (
        "all|every|each|any|some? of? the? other|remaining key|main|core|inspection|inspected|headline? <area>",
        Class::REST,
        0,
    ),
    (
        "all|each of? the? other|remaining <area> which|that the? <cqc>|it|they|inspectors marks|mark|rates|rate|assesses|assess|judges|judge|scores|considers|looks|look at?",
        Class::REST,
        0,
    ),
    ("everything else", Class::REST, 0),
    ("all else", Class::REST, 0),
    ("otherwise", Class::REST, 0),
    ("whatever is|was|were left over?", Class::REST, 0),
    ("what|all that? is|was left over", Class::REST, 0),
    ("the two that|which remain|remained", Class::REST, 2),
    ("the three that|which remain|remained", Class::REST, 3),
    ("the four that|which remain|remained", Class::REST, 4),
    ("those|ones that|which remain|remained", Class::REST, 0),
    ("everywhere else", Class::REST, 0),
    ("all the? others", Class::REST, 0),
    ("everything bar|but|except", Class::ALL, 1),
    ("everything , bar|but|except|save", Class::ALL, 1),
    ("all bar|but|save|except", Class::ALL, 3),
    ("everything other|apart|aside than|from", Class::ALL, 1),
    // "Staff hugged each other"
    ("each other", Class::FUNCTION, 0),
    ("all|each|every|any one? of? the others|rest|remainder", Class::REST, 0),
    ("each|every one? of? the other|remaining two <area>?", Class::REST, 2),
    ("each|every one? of? the other|remaining three <area>?", Class::REST, 3),
    ("each|every one? of? the other|remaining four <area>?", Class::REST, 4),
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
        "<number> of|out? of? the|its|these? <number>? key|main|core|inspected|inspection|assessment|assessed|rated|regulatory|different|specific? <area>",
        Class::SOME,
        0,
    ),
    ("<number> out? of the|its|a|possible? five|5", Class::SOME, 0),
    ("<number> out? of the <cqc> five|5 <area>?", Class::SOME, 0),
    (
        "<number> out? of the|its five|5 lines of enquiry|inquiry",
        Class::SOME,
        0,
    ),
    (
        "<number> out? of the <cqc> five|5 lines of enquiry|inquiry",
        Class::SOME,
        0,
    ),
    (
        "all but|bar|except one|two|three of? the|its|their? five? <area>?",
        Class::ALL,
        2,
    ),
    (
        "all but|bar|except one|two|three of? the|its|their? five|5? key|inspection|main|different <area>",
        Class::ALL,
        2,
    ),
    (
        "all|every|each of? the|its|their|our? five? key? <area> but|bar|except one|two",
        Class::ALL,
        2,
    ),
    ("all|every|each key? <area> ..4 bar|but|except one|two", Class::ALL, 2),
    ("every|each one? of the five but|bar|except one|two", Class::ALL, 2),
    (
        "most|several|some|many of? the|its|these? key|main|core|other|inspection|assessment? <area>",
        Class::SOME,
        0,
    ),
    ("just|only <number> <area>", Class::SOME, 0),
    ("just|only the? <number> <area>", Class::SOME, 0),
    ("both of? these|those|the? <area>", Class::THOSE, 2),
    ("both of them", Class::PRONOUN, 2),
    // "the ratings they'd had"
    (
        "they'd|we'd|it'd|he'd|she'd had|been|put|given|got|held|won|earned|kept|said|told|rated",
        Class::HAVE,
        HAD,
    ),
    ("each|all of these|those", Class::THOSE, 0),
    (
        "each|both|all|every of the|these|those two|three|four|five? care|nursing|residential|gp|dental? homes|practices|surgeries|hospices|clinics|agencies|hospitals|services",
        Class::PRONOUN,
        2,
    ),
    ("these|those same? two|three|four <area>", Class::THOSE, 0),
    ("the same two|three|four? key? <area>", Class::THOSE, 0),
    ("these|those key? <area>", Class::THOSE, 0),
    ("all|these|those three|four of? these|those? <area>", Class::THOSE, 0),
    ("the pair of them", Class::THOSE, 2),
    ("all of? three|four|five? of? them|which", Class::PRONOUN, 2),
    // Of what the sentence itself has named.
    ("each|both|all of which|whom", Class::THOSE, 3),
    ("the rest of the <area>", Class::REST, 0),
    ("key question|questions|area|areas|category", Class::AREA, 0),
    // Staying and moving.
    ("held|hung on to", Class::SAME, 0),
    // "It last held a good rating in 2016"
    ("last held|kept", Class::HAVE.with(Class::PAST), 0),
    ("hold|hang|holds|hangs on to", Class::SAME, 0),
    ("stayed|stays|stay put", Class::SAME, 0),
    ("had been|being", Class::PAST.with(Class::BE), 0),
    (
        "had both|all|each|also|only|always been",
        Class::PAST.with(Class::BE),
        0,
    ),
    (
        "having also|too|both|once|itself|themselves? been|was",
        Class::PAST.with(Class::BE),
        0,
    ),
    ("having previously", Class::PAST, 0),
    ("used to be", Class::PAST, 0),
    ("at one time|stage|point", Class::PAST, 0),
    // What somebody came to find: "When I joined, we were rated inadequate".
    (
        "when i|he|she first? joined|arrived|started|came|took|bought|inherited over|here?",
        Class::PAST,
        0,
    ),
    (
        "when the new|current|present manager|owner|owners|partners|provider|boss joined|arrived|started|came|took over?",
        Class::PAST,
        0,
    ),
    (
        "that|the|its|their|our|a|his very? first|initial|original cqc|official|full|ever? visit|inspection|report|assessment",
        Class::PAST.with(Class::INSPECT),
        FIRST_VISIT,
    ),
    ("that visit|inspection", Class::PAST.with(Class::INSPECT), 0),
    ("last time", Class::PAST, 0),
    ("the time before", Class::PAST, 0),
    ("the? last|previous time round|around|out?", Class::PAST, 0),
    ("on|at|the the? last|previous|earlier occasion", Class::PAST, 0),
    (
        "when inspectors|assessors|officials|cqc|it|they|we last|previously called|came|visited|went|looked|inspected",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    (
        "when the? care quality commission (? <cqc>? )? last|previously called|came|visited|went|looked|inspected",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    (
        "when the cqc|watchdog|regulator|commission last|previously called|came|visited|went|looked|inspected",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    (
        "when the? cqc|watchdog|regulator|commission|inspectors|it|they last|previously reported",
        Class::PUBLISH.with(Class::PAST),
        0,
    ),
    (
        "its|the|their|our|that|a|his last|previous|earlier full|comprehensive|formal|cqc|proper|official? inspection|visit|assessment|check|call|check-up|checkup|appearance|trip|look|going-over",
        Class::PAST.with(Class::INSPECT),
        0,
    ),
    (
        "its|the|their|our previous|earlier|former report",
        Class::PAST.with(Class::PUBLISH),
        0,
    ),
    (
        "went|goes|going|came into the|this|its|that inspection|visit|assessment with|on|as",
        Class::PAST,
        0,
    ),
    // Alone it may be the newest.
    ("in its|the|their|our last report", Class::PAST.with(Class::PUBLISH), 0),
    (
        "its|the|their|our last report found|rated|judged|gave|called|put",
        Class::PAST.with(Class::RATED),
        0,
    ),
    (
        "its|the|their|our last|previous|earlier|former|original rating",
        Class::PAST.with(Class::GRADE),
        0,
    ),
    (
        "at|on last|previous inspection|visit|assessment|check-up|call",
        Class::PAST.with(Class::INSPECT),
        0,
    ),
    ("until|till now|then", Class::PAST, 0),
    ("up to|until|till now|then", Class::PAST, 0),
    ("with the exception of", Class::FUNCTION, 0),
    // No step of a rating.
    ("up to date|scratch|speed|standard", Class::FUNCTION, 0),
    ("up-to-date", Class::FUNCTION, 0),
    ("at that|the time", Class::PAST, 0),
    // Of which one, the words behind it tell.
    ("at the time of", Class::PREP, 0),
    ("at that point|stage|juncture|moment", Class::PAST, 0),
    ("back then", Class::PAST, 0),
    ("in|over recent|past|previous years", Class::PAST, 0),
    ("on that occasion", Class::PAST, 0),
    ("this time", Class::NOW, 0),
    ("has|have been", Class::BE, PERFECT),
    ("had been", Class::BE, 0),
    ("on site", Class::INSPECT, 0),
    (
        "a|the|this|its|our planned|pre-planned|scheduled|pre-arranged full|comprehensive|focused|routine|follow-up? inspection|visit|assessment",
        Class::INSPECT,
        0,
    ),
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
    ("came|comes|come|coming out|back|away as|at|with", Class::RATED, 0),
    ("had|has|have|having|put|puts it|us|them down as|at", Class::RATED, 0),
    ("could only manage|muster", Class::RATED, 0),
    ("managed|manages|mustered only|just", Class::RATED, 0),
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
    ("when it came|comes to", Class::PREP, 0),
    ("with|in regard|respect|relation|regards to", Class::PREP, 0),
    ("in terms of", Class::PREP, 0),
    ("as regards", Class::PREP, 0),
    ("as to", Class::PREP, 0),
    ("including for|in|on|under", Class::PREP, 0),
    ("under|for|in|on the question|heading of", Class::PREP, 0),
    // Words that lead to what is left out.
    (
        "the|its|with|an only|sole|one|single|lone? exception|exceptions being|is|was|of|:|<dash>",
        Class::FUNCTION,
        0,
    ),
    ("as|on to the? question|questions|matter|issue? of", Class::PREP, 0),
    ("on the question|questions|matter|issue of", Class::PREP, 0),
    ("as a whole", Class::OVERALL, 0),
    ("overall outcome", Class::OVERALL.with(Class::GRADE), 0),
    // One clause for another.
    (
        "so|as have|has|had|did|do|does|was|were|is|are",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "so|as too have|has|had|did|do|does|was|were|is|are",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "so ,? at|finally|now|again last? ,? have|has|was|were|is|are",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "as it|they did|had|does|has for",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "as|the? same is|was|were|be the? case|so|result|outcome for|with|in|on|of",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    ("did|does|do likewise", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("did|done the same", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("done likewise", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("followed|follow suit", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    ("did|does|do too", Class::ELLIPSIS.with(Class::FUNCTION), 0),
    (
        "the? same is|was|happened|went|goes|held|applied|applies|true true? of|for|to|with",
        Class::ELLIPSIS.with(Class::FUNCTION),
        0,
    ),
    (
        "the? same has|have|had happened|applied|gone to|for|with",
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
        "not|isn't|wasn't|aren't|weren't affected|inspected|included|assessed|re-inspected|reinspected|reassessed|re-assessed",
        Class::CARRIED,
        0,
    ),
    (
        "not|hadn't|hasn't|haven't been inspected|assessed|re-inspected|reinspected|reassessed|re-assessed",
        Class::CARRIED.with(Class::NOT),
        0,
    ),
    ("not|weren't|wasn't|didn't looked|look at|into", Class::CARRIED, 0),
    ("not|weren't|wasn't|didn't form? part of", Class::CARRIED, 0),
    (
        "not|weren't|wasn't|isn't|aren't on the|their|this list|agenda|programme|schedule|itinerary",
        Class::CARRIED,
        0,
    ),
    ("outside|beyond the? scope|remit of", Class::CARRIED, 0),
    (
        "last rating|verdict|grade|mark|score|judgement|judgment|result",
        Class::GRADE.with(Class::PAST),
        0,
    ),
    ("last rated|graded|judged|marked", Class::RATED.with(Class::PAST), 0),
    (
        "when last inspected|visited|assessed|checked|reviewed|rated",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    (
        "when it|they was|were last inspected|visited|assessed|checked|reviewed|rated",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    (
        "we|inspectors|cqc|they last inspected|visited|assessed|came|called",
        Class::INSPECT.with(Class::PAST),
        0,
    ),
    // Statistics and others in passing.
    // "It is one of the first practices to leave special measures" counts nothing.
    (
        "one of the|only ..1 first|few|last|latest|best|largest|biggest|busiest|oldest|newest|smallest|only|most|worst practices|homes|surgeries|services|trusts|councils|hospitals",
        Class::FUNCTION,
        0,
    ),
    (
        "one of|among ..3 number|handful|percentage|proportion|minority|band|group of ..2 practices|homes|surgeries|services|trusts|councils|hospitals|providers|agencies|hospices",
        Class::FUNCTION,
        0,
    ),
    (
        "one of ..2 <number> per? cent|% of? ..3 practices|homes|surgeries|services|trusts|councils|hospitals|providers|agencies|hospices",
        Class::FUNCTION,
        0,
    ),
    ("<rating> for any", Class::STATISTIC, 0),
    ("<rating> <quote>? , where|if|meaning a|an <type>?", Class::STATISTIC, 0),
    // "Inadequate, when the home was seen" and "good, where it had been inadequate" tell of one service.
    (
        "<rating> <quote>? : where|when|which|if|meaning|means a|an|the|it <type>?",
        Class::STATISTIC,
        0,
    ),
    (
        "<rating> <quote>? ,? which? meaning|means|if the|it|that <type>?",
        Class::STATISTIC,
        0,
    ),
    ("one that is <rating>", Class::STATISTIC, 0),
    ("at an <rating> one", Class::STATISTIC, 0),
    ("for more on|about|information", Class::ELSEWHERE, 0),
    ("a? whisker|shade|hair|fraction off|from|short|away", Class::HOPE, 0),
    ("hair's breadth", Class::HOPE, 0),
    ("short|shy of", Class::HOPE, 0),
    ("have|has to be", Class::MODAL, 0),
    ("need|needs to get|go|move|reach|become|be", Class::MODAL, 0),
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
        "<number> out? of ..2 <number> ..3 practices|surgeries|homes|trusts|councils|providers|agencies",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> per? cent|% of? ..4 practices|homes|services|hospitals|surgeries|trusts|providers|agencies|clinics|units|sites|facilities|locations|wards",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> per? cent|% of all? gp|nhs|care|nursing|dental <type>",
        Class::STATISTIC,
        0,
    ),
    ("<number> % ..2 <rated>|<rating>", Class::STATISTIC, 0),
    (
        "<number> gps|gps'|dental|medical ..1 practices|surgeries",
        Class::STATISTIC,
        0,
    ),
    ("total of <number>", Class::STATISTIC, 0),
    // Scores of quality statements and of other schemes.
    (
        "highest|top|best|maximum|lowest|worst|bottom possible? rating|score|mark|grade of <number>",
        Class::FUNCTION,
        0,
    ),
    (
        "<number> of the|our|its|those|these ..2 practices|homes|surgeries|services|trusts|councils",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> of the|our trust|trust's|hospital|hospital's|provider's|company's|charity's ..4 services|wards|homes|hospitals",
        Class::STATISTIC,
        0,
    ),
    ("the <number> that|which", Class::STATISTIC, 0),
    ("<number> to be <quote>? <rating>", Class::STATISTIC, 0),
    ("<number> to <rating>", Class::STATISTIC, 0),
    ("<number> <quote> <rating>", Class::STATISTIC, 0),
    // "The six ‘good’ surgeries were", before their names.
    ("the <number> <quote> inadequate <quote>", Class::RATING, I),
    (
        "the <number> <quote> requires|requiring improvement <quote>",
        Class::RATING,
        RI,
    ),
    ("the <number> <quote> good <quote>", Class::RATING, G),
    ("the <number> <quote> outstanding <quote>", Class::RATING, O),
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
    (
        "of the|our|its|their <number> core? services|wards|hospitals|homes|practices|surgeries ,? <number>",
        Class::STATISTIC,
        0,
    ),
    ("<number> of them|these|those", Class::STATISTIC, 1),
    // "As many of you will know by now, the home was rated": said to those who read it.
    (
        "as many|some|most|all? of? you|people|patients|readers|residents|families? ..1 will|may|might|would|must ..2 know|heard|seen|read|aware|remember|recall|guessed|noticed",
        Class::FUNCTION,
        0,
    ),
    // "Of the practices inspected 24 were", "12 good, three outstanding and one inadequate": so many of each.
    (
        "of the|these|those|all practices|homes|services|surgeries|trusts|hospitals|providers|agencies|reports ..2 ,? <number> <be>|got|received|<rated>",
        Class::STATISTIC,
        0,
    ),
    (
        "<number> <rating> ,|and|; and? <number> <rating> ,|and|; and? <number>",
        Class::STATISTIC,
        1,
    ),
    (
        "<number> other|more ..2 practices|homes|services|surgeries|trusts|hospitals|councils",
        Class::STATISTIC,
        0,
    ),
    ("practices|homes|services|trusts <rating>", Class::STATISTIC, 0),
    ("read more about inspection ratings", Class::FUNCTION, 0),
    // What somebody thinks.
    ("in my own? view|opinion|book|eyes", Class::STATISTIC, 0),
    ("if you ask me", Class::STATISTIC, 0),
    ("to my mind", Class::STATISTIC, 0),
    ("per cent", Class::STATISTIC, 0),
    (
        "<number> in|of every? ten|10|100 <be> <rated>? as? <quote>? <rating>",
        Class::STATISTIC,
        0,
    ),
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
    ("they|ratings|grades|marks go|range|run from", Class::STATISTIC, 0),
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
    ("its|their|the? predecessor|predecessors|successor", Class::ELSEWHERE, 0),
    ("use of resources", Class::ELSEWHERE, 0),
    (
        "other|another homes|home|practices|practice|surgery|surgeries|trust|hospital",
        Class::ELSEWHERE,
        0,
    ),
    ("all three|four", Class::PRONOUN, 2),
    ("each of them", Class::PRONOUN, 2),
    // Core services.
    (
        "emergency department|departments|care|medicine|services?",
        Class::SERVICE,
        CORE,
    ),
    ("emergency ambulance services?", Class::SERVICE, CORE),
    (
        "urgent care|treatment centre|centres|service|services|unit?",
        Class::SERVICE,
        CORE,
    ),
    ("same-day emergency care units?|unit?", Class::SERVICE, CORE),
    ("same day emergency care units?|unit?", Class::SERVICE, CORE),
    (
        "urgent and|& emergency care|service|services|department|departments",
        Class::SERVICE,
        CORE,
    ),
    ("emergency and|& urgent care|service|services", Class::SERVICE, CORE),
    (
        "accident and|& emergency department|departments|services|care|unit?",
        Class::SERVICE,
        CORE,
    ),
    ("a & e department|departments|services|unit?", Class::SERVICE, CORE),
    ("casualty department?", Class::SERVICE, CORE),
    (
        "radiology|cardiology|oncology|neurology|haematology|paediatrics|orthopaedics|obstetrics|neonatology|endoscopy|ophthalmology",
        Class::SERVICE,
        CORE,
    ),
    (
        "community|district|school nursing services|teams?",
        Class::SERVICE,
        CORE,
    ),
    ("health visiting services|teams?", Class::SERVICE, CORE),
    ("medical services", Class::SERVICE, CORE),
    (
        "community mental? health? teams for adults|older people?",
        Class::SERVICE,
        CORE,
    ),
    (
        "adult community mental health services|teams|team",
        Class::SERVICE,
        CORE,
    ),
    ("psychiatric intensive care", Class::SERVICE, CORE),
    (
        "minor injury|injuries unit|units|service|services",
        Class::SERVICE,
        CORE,
    ),
    (
        "uec|ued|pts|eoc|eocs|picu|picus|nicu|scbu|icu|itu|utc|miu|sdec|camhs|cyp|hart|a&e",
        Class::SERVICE,
        CORE,
    ),
    (
        "medical care ( including older|medicine people's|and care|older )|people's care? )?",
        Class::SERVICE,
        CORE,
    ),
    ("medical care", Class::SERVICE, CORE),
    ("medical wards", Class::SERVICE, CORE),
    ("surgical wards|services|care", Class::SERVICE, CORE),
    (
        "critical|intensive|high care|dependency units|unit|wards|ward?",
        Class::SERVICE,
        CORE,
    ),
    ("special care baby unit|units", Class::SERVICE, CORE),
    ("mother and|& baby unit|units", Class::SERVICE, CORE),
    ("operating theatres|department", Class::SERVICE, CORE),
    ("discharge lounge|lounges", Class::SERVICE, CORE),
    (
        "day surgery|case unit|units|ward|services|service?",
        Class::SERVICE,
        CORE,
    ),
    ("general|elective|day surgery", Class::SERVICE, CORE),
    ("acute services|wards|care", Class::SERVICE, CORE),
    ("x-ray department|departments", Class::SERVICE, CORE),
    ("intensive therapy unit", Class::SERVICE, CORE),
    ("end of life care services?", Class::SERVICE, CORE),
    ("care for|of the dying", Class::SERVICE, CORE),
    ("end of life services|service", Class::SERVICE, CORE),
    ("end of life health services", Class::SERVICE, CORE),
    ("end-of-life care services?", Class::SERVICE, CORE),
    (
        "palliative and|or? end? of? life? care? services?",
        Class::SERVICE,
        CORE,
    ),
    (
        "maternity services|service|care|units|unit|wards|ward|department|departments?",
        Class::SERVICE,
        CORE,
    ),
    ("maternity and|& gynaecology services|care?", Class::SERVICE, CORE),
    (
        "maternity and|& midwifery|family|women's services|planning",
        Class::SERVICE,
        CORE,
    ),
    ("maternity and|& neonatal services|care|units?", Class::SERVICE, CORE),
    ("midwifery services|service|care", Class::SERVICE, CORE),
    ("gynaecology services|service|wards|ward?", Class::SERVICE, CORE),
    ("outpatients services|department|departments?", Class::SERVICE, CORE),
    (
        "outpatient services|service|care|department|departments|clinics",
        Class::SERVICE,
        CORE,
    ),
    (
        "outpatients|outpatient and|& diagnostic|diagnostics imaging? services|departments?",
        Class::SERVICE,
        CORE,
    ),
    ("diagnostics", Class::SERVICE, CORE),
    ("diagnostic imaging services?", Class::SERVICE, CORE),
    (
        "diagnostic imaging and|& screening|endoscopy|outpatients services?",
        Class::SERVICE,
        CORE,
    ),
    ("diagnostic and|& screening|imaging services", Class::SERVICE, CORE),
    (
        "endoscopy services|service|unit|units|department?",
        Class::SERVICE,
        CORE,
    ),
    (
        "neonatal|paediatric|perinatal|stroke|renal|cardiac|spinal|dialysis|radiology|oncology|haematology services|service|care|unit|units|wards|ward|department",
        Class::SERVICE,
        CORE,
    ),
    (
        "children|children's and|& young|younger people|people's services|service|wards|unit|care?",
        Class::SERVICE,
        CORE,
    ),
    ("children's services|service|ward|wards|unit|care", Class::SERVICE, CORE),
    (
        "paediatric|children's|psychiatric emergency department|departments|care|services|service?",
        Class::SERVICE,
        CORE,
    ),
    ("children's|paediatric a&e|casualty department?", Class::SERVICE, CORE),
    (
        "birth|birthing|burns|cardiology|orthopaedic|respiratory|rehabilitation|rehab|trauma|maxillofacial|ophthalmology|eye|ear|adolescent|urology|neurology|dermatology|dementia|stroke|frailty ward|wards|unit|units|department|departments",
        Class::SERVICE,
        CORE,
    ),
    ("acute medical|assessment unit|units|ward|wards", Class::SERVICE, CORE),
    (
        "services|service|care for|of babies? ,|and? babies? children|young and|& young people and? families?",
        Class::SERVICE,
        CORE,
    ),
    (
        "services|service|care for|of babies? ,|and? babies? children|young ,|and young|families people ,? and|& families?",
        Class::SERVICE,
        CORE,
    ),
    ("services|care for children|young people?", Class::SERVICE, CORE),
    ("services for adults|adolescents", Class::SERVICE, CORE),
    ("termination of pregnancy services?", Class::SERVICE, CORE),
    // "urgent and emergency, surgery and medical care were rated good"
    ("urgent and|& emergency", Class::SERVICE, CORE),
    ("emergency and|& urgent", Class::SERVICE, CORE),
    ("sexual services", Class::SERVICE, CORE),
    ("sexual health services", Class::SERVICE, CORE),
    ("cosmetic surgery services?", Class::SERVICE, CORE),
    ("refractive eye surgery", Class::SERVICE, CORE),
    ("hyperbaric therapy services?", Class::SERVICE, CORE),
    ("long-term conditions services", Class::SERVICE, CORE),
    ("community health? services? for adults", Class::SERVICE, CORE),
    ("community health services", Class::SERVICE, CORE),
    (
        "community health? services? for children ,|and|& young|families people|and ,|and|& families|young people?",
        Class::SERVICE,
        CORE,
    ),
    ("community health? services for children", Class::SERVICE, CORE),
    (
        "community health? inpatient|dental|adult|adults'|nursing|midwifery services|service",
        Class::SERVICE,
        CORE,
    ),
    (
        "community health? inpatient|rehabilitation|hospital wards",
        Class::SERVICE,
        CORE,
    ),
    (
        "community children's|children|adults|adult and? young? people|people's? services|service",
        Class::SERVICE,
        CORE,
    ),
    (
        "community inpatient|inpatients|dental|sexual services|health services?",
        Class::SERVICE,
        CORE,
    ),
    ("community hospitals|inpatients", Class::SERVICE, CORE),
    (
        "community urgent|end care|of services|life? care?",
        Class::SERVICE,
        CORE,
    ),
    ("community end of life care", Class::SERVICE, CORE),
    ("urgent community response services?", Class::SERVICE, CORE),
    ("dental services", Class::SERVICE, CORE),
    (
        "community-based|community mental health services|service|teams",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for adults|people of working age",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for working age adults|people",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for older|younger people|adults",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for children and|& young people",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for people with a|an? learning|mental disability|disabilities or|and|& autism|autistic?",
        Class::SERVICE,
        CORE,
    ),
    (
        "community-based|community mental health services|service|teams for people with a|an? learning|mental disability|disabilities",
        Class::SERVICE,
        CORE,
    ),
    (
        "community learning disability|disabilities services|teams",
        Class::SERVICE,
        CORE,
    ),
    (
        "specialist community mental health services|service|teams for children and|& young people",
        Class::SERVICE,
        CORE,
    ),
    (
        "specialist community mental health services|teams",
        Class::SERVICE,
        CORE,
    ),
    ("acute mental? health? wards", Class::SERVICE, CORE),
    ("acute mental? health? wards for adults|men|women", Class::SERVICE, CORE),
    (
        "acute mental? health? wards for adults|people of working age",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards for working age adults|people",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards for adults|people of working age and|& psychiatric intensive care units|unit|services|wards?",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards for adults|people and|& psychiatric intensive care units|unit|services|wards?",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards for adults|people of working age and|& psychiatric intensive care units ( picu|picus )",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards for working age adults|people and|& psychiatric intensive care units?",
        Class::SERVICE,
        CORE,
    ),
    (
        "acute mental? health? wards and|& the? psychiatric intensive care units|unit?",
        Class::SERVICE,
        CORE,
    ),
    ("acute mental? health? ward", Class::SERVICE, CORE),
    ("adult|adults acute mental? health? wards", Class::SERVICE, CORE),
    (
        "acute and|& psychiatric intensive care wards|units|unit",
        Class::SERVICE,
        CORE,
    ),
    ("adult mental health wards|services", Class::SERVICE, CORE),
    ("psychiatric intensive care unit|units|wards", Class::SERVICE, CORE),
    ("inpatient wards|services|care", Class::SERVICE, CORE),
    (
        "women|women's and|& children|children's services|service|care?",
        Class::SERVICE,
        CORE,
    ),
    ("services for women", Class::SERVICE, CORE),
    ("women's services|service|care|unit", Class::SERVICE, CORE),
    (
        "long stay|stays|term or|/|and|& rehabilitation mental? health? wards for? working|adults? age|of? adults|people|working? age?",
        Class::SERVICE,
        CORE,
    ),
    (
        "long-stay|long-term or|/|and|& rehabilitation mental? health? wards for? working|adults? age|of? adults|people|working? age?",
        Class::SERVICE,
        CORE,
    ),
    (
        "long-stay|rehabilitation mental? health? wards for? working|adults? age|of? adults|people|working? age?",
        Class::SERVICE,
        CORE,
    ),
    ("rehabilitation mental? health? wards|services", Class::SERVICE, CORE),
    ("long stay|term and|or rehabilitation", Class::SERVICE, CORE),
    ("long-stay|long-term and|or? rehabilitation", Class::SERVICE, CORE),
    ("birth|birthing centre|centres", Class::SERVICE, CORE),
    ("midwife-led|midwifery-led unit|units", Class::SERVICE, CORE),
    ("labour ward|wards", Class::SERVICE, CORE),
    ("high dependency rehabilitation wards", Class::SERVICE, CORE),
    (
        "low|medium|high|low-secure|medium-secure secure wards|services|units",
        Class::SERVICE,
        CORE,
    ),
    ("forensic wards|ward|services|unit|units", Class::SERVICE, CORE),
    ("psychiatric|psychiatry wards|ward|unit|units", Class::SERVICE, CORE),
    (
        "forensic inpatient|inpatients or|/|and|& secure wards|services",
        Class::SERVICE,
        CORE,
    ),
    (
        "forensic secure|low-secure|low wards|services|secure wards?",
        Class::SERVICE,
        CORE,
    ),
    ("forensic inpatient|secure wards|services", Class::SERVICE, CORE),
    ("secure wards|ward|services|unit|units", Class::SERVICE, CORE),
    (
        "forensic or|/|and|& secure inpatient? wards|services",
        Class::SERVICE,
        CORE,
    ),
    (
        "child|children and|& adolescent|adolescents mental? health? wards|ward|services|service|units|unit",
        Class::SERVICE,
        CORE,
    ),
    (
        "child|children and|& adolescent|adolescents mental health ( camhs ) wards|services|service",
        Class::SERVICE,
        CORE,
    ),
    (
        "child|children and|& adolescent|adolescents wards",
        Class::SERVICE,
        CORE,
    ),
    (
        "child|children and|& young people's mental health wards|services",
        Class::SERVICE,
        CORE,
    ),
    (
        "camhs|picu wards|services|units|ward|service|inpatient wards?",
        Class::SERVICE,
        CORE,
    ),
    ("tier four|4|three|3 camhs|child wards|services?", Class::SERVICE, CORE),
    ("wards for older people|adults", Class::SERVICE, CORE),
    (
        "wards for older people|adults with mental|dementia health? problems|conditions|needs?",
        Class::SERVICE,
        CORE,
    ),
    (
        "older people's|adults|adult mental? health? wards|services|inpatient? wards?",
        Class::SERVICE,
        CORE,
    ),
    ("services for older people|adults", Class::SERVICE, CORE),
    (
        "wards for people with a|an? learning|mental disability|disabilities",
        Class::SERVICE,
        CORE,
    ),
    (
        "wards for people with a|an? learning|mental disability|disabilities or|and|& autism",
        Class::SERVICE,
        CORE,
    ),
    ("wards|services for people with autism|dementia", Class::SERVICE, CORE),
    (
        "wards for autistic people and? people? with? learning? disabilities?",
        Class::SERVICE,
        CORE,
    ),
    ("learning disability|disabilities wards|services", Class::SERVICE, CORE),
    (
        "learning disability|disabilities and|& autism wards|services",
        Class::SERVICE,
        CORE,
    ),
    ("mental health crisis services|service|teams|care", Class::SERVICE, CORE),
    (
        "mental health crisis services|service|teams and|& health-based|health place|places based? of? places? of? safety",
        Class::SERVICE,
        CORE,
    ),
    ("crisis services|service|teams|team", Class::SERVICE, CORE),
    (
        "crisis resolution? and|& home treatment teams|team|services|service",
        Class::SERVICE,
        CORE,
    ),
    ("crisis resolution teams|team", Class::SERVICE, CORE),
    (
        "crisis services and|& health-based|health based? places|place of safety",
        Class::SERVICE,
        CORE,
    ),
    ("health-based places|place of safety", Class::SERVICE, CORE),
    ("places|place of safety", Class::SERVICE, CORE),
    ("home treatment teams|team", Class::SERVICE, CORE),
    ("mental health liaison services?", Class::SERVICE, CORE),
    (
        "perinatal mental? health? services|wards|ward|unit",
        Class::SERVICE,
        CORE,
    ),
    (
        "eating disorder|disorders services|service|unit|units|wards",
        Class::SERVICE,
        CORE,
    ),
    ("substance misuse services|service", Class::SERVICE, CORE),
    ("drug and|& alcohol services|service", Class::SERVICE, CORE),
    ("specialist eating disorder|disorders services", Class::SERVICE, CORE),
    ("nhs 111", Class::SERVICE, CORE),
    ("111 service", Class::SERVICE, CORE),
    ("emergency? control room|rooms|centre|centres", Class::SERVICE, CORE),
    ("emergency operations centre|centres|center", Class::SERVICE, CORE),
    (
        "emergency operations centre|centres|center ( eoc|eocs )",
        Class::SERVICE,
        CORE,
    ),
    ("patient transport services|service?", Class::SERVICE, CORE),
    (
        "non-emergency patient transport services|service?",
        Class::SERVICE,
        CORE,
    ),
    ("hazardous area response team|teams", Class::SERVICE, CORE),
    ("resilience", Class::SERVICE, CORE),
    ("resilience team|teams", Class::SERVICE, CORE),
    ("emergency preparedness , resilience and response", Class::SERVICE, CORE),
    ("clinical assessment services?", Class::SERVICE, CORE),
    // Population groups.
    ("older people", Class::SERVICE, POPULATION),
    ("families , children and|& young people", Class::SERVICE, POPULATION),
    ("families and|& young people", Class::SERVICE, POPULATION),
    (
        "mothers , babies , children and|& young people",
        Class::SERVICE,
        POPULATION,
    ),
    ("mothers , children and|& young people", Class::SERVICE, POPULATION),
    (
        "mothers ,|and babies ,? and|& young? children",
        Class::SERVICE,
        POPULATION,
    ),
    ("children and|& young people and families", Class::SERVICE, POPULATION),
    (
        "people|those|patients with long-term|long|longterm conditions|term conditions?",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|those living with long-term|long conditions|term conditions?",
        Class::SERVICE,
        POPULATION,
    ),
    ("working-age people", Class::SERVICE, POPULATION),
    ("working age people|population", Class::SERVICE, POPULATION),
    (
        "working-age|working people|age people|and? and|those? those|recently retired?",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "working age people and|& those recently retired",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "working age people and|& those recently retired and|& students",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "working age people ( including those recently retired and|& students )",
        Class::SERVICE,
        POPULATION,
    ),
    ("working age people ( including students )", Class::SERVICE, POPULATION),
    (
        "working age people , including those recently retired and|& students",
        Class::SERVICE,
        POPULATION,
    ),
    ("people of working age", Class::SERVICE, POPULATION),
    (
        "people|patients|those whose circumstances may|might|could? make|makes? them vulnerable",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|patients|those in vulnerable circumstances",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|patients|those living in vulnerable circumstances",
        Class::SERVICE,
        POPULATION,
    ),
    ("vulnerable people|patients", Class::SERVICE, POPULATION),
    (
        "people|patients|those with|experiencing|suffering|living with|from? poor|severe? mental health|illness problems|conditions?",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|patients|those with|experiencing|suffering|living with|from? poor mental health ( including people|those with dementia )",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|patients|those with|experiencing|suffering|living with|from? poor mental health , including people|those with dementia",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "people|patients|those with mental ill-health|ill|health health|problems|conditions?",
        Class::SERVICE,
        POPULATION,
    ),
    ("people|patients|those with dementia", Class::SERVICE, POPULATION),
    (
        "all|each|every|both|the|of? six|6|of? the|its? six? population groups|group",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "all|four|five|three|two|one|other|remaining|the|of|six ..2 population groups|group",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "five|four|three|two|one of the? six|its|6? population groups",
        Class::SERVICE,
        POPULATION,
    ),
    (
        "care section|category|categories|domain|aspect",
        Class::QUESTION,
        CARING,
    ),
    // Other regulators and schemes than the CQC.
    ("care inspectorate|inspectorates wales|scotland?", Class::STATISTIC, 0),
    (
        "healthcare inspectorate|improvement wales|scotland",
        Class::STATISTIC,
        0,
    ),
    ("regulation and quality improvement authority", Class::STATISTIC, 0),
    ("regulator of social housing", Class::STATISTIC, 0),
    ("environment agency", Class::STATISTIC, 0),
    ("environmental health officers|team|department", Class::STATISTIC, 0),
    ("gold standards framework", Class::STATISTIC, 0),
    ("pamms", Class::STATISTIC, 0),
    // Marks that the regulator does not give.
    (
        "achieved|rated|judged|graded|scored|awarded|given|deemed|is|was ..3 <quote> excellent|poor|adequate <quote>",
        Class::STATISTIC,
        0,
    ),
    (
        "hm|majesty's|majesty inspectorate|inspectorates|inspector",
        Class::STATISTIC,
        0,
    ),
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
    ("care agency|firm|company|business", Class::TYPE, HOMECARE),
    (
        "home|live-in|domiciliary|community care business|organisation|operator|team|agency|provider|firm|company|service",
        Class::TYPE,
        HOMECARE,
    ),
    ("home help service|agency|provider|firm|company", Class::TYPE, HOMECARE),
    ("retirement|care village|complex|community", Class::TYPE, HOME),
    ("supported living service|services?", Class::TYPE, SUPPORTED),
    ("dental practice|surgery|clinic|care", Class::TYPE, DENTAL),
    ("nhs foundation? trust", Class::TYPE, TRUST),
    ("ambulance service|trust", Class::TYPE, AMBULANCE),
    ("out-of-hours gp|doctors'? service", Class::TYPE, OOH),
];
