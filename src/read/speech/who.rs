//! Who says it: the words around a quotation, or the subject of a verb of saying.

use super::Voice;
use crate::read::cues::Cue;

/// What a cue tells of the speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Who {
    pub voice: Voice,
    /// Where several cues stand in a sentence the lowest wins.
    pub rank: u8,
    /// Whether it counts beside a quotation only; others also head indirect speech.
    pub quoted_only: bool,
}

const fn any(rank: u8, voice: Voice) -> Who {
    Who {
        voice,
        rank,
        quoted_only: false,
    }
}

const fn beside(rank: u8, voice: Voice) -> Who {
    Who {
        voice,
        rank,
        quoted_only: true,
    }
}

#[rustfmt::skip]
pub(super) const WHO: &[Cue<Who>] = &[
    Cue { id: "who.group", gives: any(0, Voice::Other), says: &["patients|patient|residents|relatives|users|staff <quote>? group|groups|association|forum|union|participation ..6 <say>", "healthwatch ..12 <say>", "spokesman|spokeswoman|spokesperson told us|the", "spoke|speaking|talked|told|telling to? this|the|our newspaper|paper|reporter|bbc|press|gazette|echo|express|chronicle|argus|herald|mercury|courier|observer|guardian|telegraph|advertiser"],
      yes: &["Ken Orr, of the patients' group, said:"], no: &[] },
    Cue { id: "who.councillor", gives: any(0, Voice::Other), says: &["cllr|coun|councillor|mp ..14 said|says|added|claimed|wrote|tweeted|complained"],
      yes: &["Cllr Ines Dray said residents had complained for years."], no: &["Councillors heard that inspectors found rust."] },
    Cue { id: "who.staff-told", gives: any(1, Voice::Staff), says: &[
        "staff|nurses|nurse|doctors|midwives|workers|worker|managers|manager|leaders|carer|employee|receptionist|midwife|clinicians|gps ..6 told|telling the? <cqc>|us|them|team|reviewers|assessors",
        "staff|nurses|midwives|employees|clinicians|doctors|gps|trainees|porters|paramedics|crews|therapists|receptionists|workers|volunteers|drivers said|say|told|felt|reported|described|admitted|complained",
    ],
      yes: &["Two night staff told inspectors that nobody had shown them how.", "Staff told us they were proud."],
      no: &["Staff were told to wait."] },
    Cue { id: "who.people-told", gives: any(1, Voice::People), says: &[
        "patients|people|residents|relatives|relative|person|resident|patient|parents|parent|mothers|mother|women|woman|man|visitor|visitors|family|families|client|clients|one|others|another|daughter|son|many|some|most|those|several|two|three|carers ..8 told|telling the? <cqc>|us|them|team|reviewers|assessors|inspection",
        "relatives|residents|patients|people|families|visitors|staff told her|him", "daughter|son|widow|husband|wife|relative|tenant ..12 told|said ..1 the|to the? <cqc>|team|us|assessors",
        "patients|residents|people|relatives|families|parents|women|clients|mothers|users|visitors|tenants ..1 said|say|praised|described|spoke|felt|reported|complained|commented|raised|liked", "patients|residents|people|relatives|families|those who|using|living|we ..4 said|felt|described", "people|patients|residents ..5 with one saying", "what residents|patients|people said to",
        "one|another|a relative|person|resident|patient|family|visitor said|told|commented|described|added ,|:|that?",
        "professional|professionals|worker|visitor ..2 commented|said|told that|us|inspectors|<cqc>|,", "<cqc> ..5 resident|patient|relative|woman|man|person|daughter|son|nurse|carer|visitor|parent who said|told|explained", "one|another|others said|told us|,|:|<quote>",
        "told the? <cqc>|us|them", "one|a|another ..1 woman|man|lady|person|relative|resident|patient|daughter|son|tenant said of", "one|a|another lady|gentleman|man|woman|mother|father|girl|boy|mum|dad told her|him|them|us|the",
    ],
      yes: &["One daughter told the inspectors: 'Mum is happy'.", "A widow who lives there said to the team: 'It is home.'", "Residents said the soup was cold.", "One relative said, \"It is a relief.\""],
      no: &["The residents were moved."] },
    Cue { id: "who.regulator", gives: any(2, Voice::Regulator), says: &[
        "<cqc> ..6 director|inspector|head|spokesman|spokeswoman|spokesperson|chief|lead|official",
        "chief|lead|senior inspector",
        "<say> inspector", "inspector professor|prof|dr|sir|dame|mr|mrs|ms",
        "chief inspector",
        "head|director|manager ..4 of ..6 inspection|inspections|inspecting",
        "inspection manager|lead",
        "director|head|chief|manager|inspector|spokesman|spokeswoman|spokesperson|official|lead ..8 <cqc>",
        "signed|wrote|led ..6 for|of the? <cqc>",
        "wrote|said|says in her|his report",
        "spokesman|spokeswoman|spokesperson for|at|from|of the? <cqc>",
        "of|at|from|for the? <cqc> ,? <say>",
        "the? <cqc> <capital> <capital>? ,? <say>",
    ],
      yes: &["Mabel Orne, the CQC's deputy director for the north, said:", "said Piet Vance, head of primary care inspection", "The chief inspector said:"],
      no: &["Inspectors said the practice manager was new."] },
    // It is the report that speaks, and not what it is on.
    Cue { id: "who.report-on", gives: any(2, Voice::Report), says: &[
        "report|reports|verdict on|about|into the? <capital> <capital>? <capital>? <capital>? <say>", "report|reports|verdict on|about|into the? <capital> <capital>? <capital>? in|near <capital> <say>",
        "report|reports|verdict on|about|into the? <name>|<type> <say>", "report|reports|verdict on|about|into the? <name>|<type> in|near <capital> <say>",
    ],
      yes: &["The report on Elm Surgery says that rust was seen.", "A report about the surgery in Selby said that rust was seen."], no: &["In its reply to the report the surgery said that it was sorry."] },
    Cue { id: "who.role", gives: any(3, Voice::Other), says: &[
        "spokesman|spokeswoman|spokesperson ..14 <say>", "<say> ..4 spokesman|spokeswoman|spokesperson",
        "councillor|cllr|coun|mp|councillors", "mayor ..8 <say>", "<say> ..3 mayor", "mayor of", "healthwatch ..6 <say>",
        "<name>|trust|council|company|provider|owners|owner|bosses|partners|firm|board|charity|ccg|icb|partnership|practice|surgery|home|hospital|committee|association|group <say>",
        "in? a|their|its statement ,|from|issued|said|the|on", "<say> in a statement",
    ],
      yes: &["A spokeswoman for Elm Care Ltd said it had hired nurses.", "The trust said it was sorry.", "Cllr Ines Dray said:", "The mayor, Ines Dray, said:"],
      no: &["Inspectors found rust.", "The surgery in Mayor's Walk was rated good."] },
    Cue { id: "who.post-says", gives: any(4, Voice::Other), says: &[
        "executive|officer|director|partner|owner|matron|chairman|chair|chairwoman|judge|minister|leader|solicitor|coroner|barrister|lawyer|member|campaigner|prosecutor ,? ..12 said|says|added|told|insisted|admitted|claimed|apologised|welcomed|thanked|acknowledged|stressed|explained|pledged|promised|accepted|commented", "practice|business|home|operations|general manager ..12 said|says|added|apologised|welcomed|thanked|explained|promised", "spoke|speaking|talked to|with this|the newspaper|paper|gazette|echo|herald|bbc",
    ],
      yes: &["Its finance director, Ken Ayre, said a boiler had been bought."], no: &[] },
    Cue { id: "who.post", gives: beside(5, Voice::Other), says: &[
        "spokesman|spokeswoman|spokesperson", "chief executive|nurse|officer|operating|medical", "practice|business|home|registered|operations|general|service|care manager",
        "managing|medical|regional|nursing|care director", "director of nursing|care|operations|quality|communications", "director|manager|partner|owner|chairman|chairwoman|chair|chairs|matron|founder|proprietor|leader|minister|gp|doctor|dr|professor|lawyer|secretary|member|campaigner|daughter|son|wife|husband|mother|father|widow",
        "who asked not", "told the? <capital>",
    ],
      yes: &["Practice manager Ann Lowe said:", "said Fay Bell, whose mother lives there"], no: &[] },
    Cue { id: "who.report", gives: any(5, Voice::Report), says: &[
        "report|reports|summary|letter ..4 said|says|say|stated|states|notes|noted|added|adds|reads|read|concluded|concludes|continued|continues|described|describes|criticised|praised|praises|highlighted|highlights|found|recognised|acknowledged|revealed",
        "<say> the? ..2 report", "according to the? ..3 report", "quoted in the? report", "what the report said", "the? report :", "in ..3 words there?",
        "their|its|his|her|the report <say>", "it|which reads|read", "the|their|its|a report ..2 mentions|mentioned|tells|told|speaks|spoke|lists|listed|gives|gave|goes|went|paints|quotes|cites",
    ],
      yes: &["The report said: 'Rust was seen.'", "'Rust was seen,' it read.", "Rust was seen, the report said."], no: &["Mr Lee reported it."] },
    Cue { id: "who.inspectors", gives: any(6, Voice::Inspectors), says: &[
        "<cqc>|assessors|reviewers|team ..8 said|say|says|found|find|noted|notes|wrote|added|stated|reported|saw|heard|observed|identified|highlighted|raised|discovered|noticed|praised|described|criticised|concluded|warned",
        "<say>|found the? ..3 <cqc>", "according to the? ..3 <cqc>", "<cqc> ..2 report|findings",
        "inspectors|inspectors' findings|verdict",
    ],
      yes: &["Inspectors noted that rust was seen.", "Rust was seen, said the watchdog."], no: &["Residents liked it."] },
];
