//! What a sentence says of a name: that it runs a service, is another name, is told in passing, is a service at all.
//!
//! Each entry has patterns over items in which every run of capitals is one `<name>`. What it captures:
//! `it` is the name that the role is said of, `of` the service that a provider runs.

use crate::lexicon::{Class, Lexicon};
use crate::read::items::Item;
use crate::read::pattern::Table;

/// What a pattern says of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub(super) enum Role {
    /// It runs a service.
    Provider,
    /// It is another name of the service `of`, or of the one in focus.
    Alias,
    /// It is only mentioned.
    Passing,
    /// It is no more, since the one that is told of came of it.
    Merged,
    /// It is a service, whatever its name ends in.
    Service,
    /// It is what was inspected or rated.
    Inspected,
}

/// A construction, with examples: text, and the names that have the role in it.
pub(super) struct Entry {
    /// Its name.
    pub id: &'static str,
    pub role: Role,
    patterns: &'static [&'static str],
    /// A text, and a name that has the role in it.
    pub yes: &'static [(&'static str, &'static str)],
    /// Texts in which no name has the role.
    pub no: &'static [&'static str],
}

/// One of several of whom a text tells in turn.
#[rustfmt::skip]
const TOLD_APART: &[&str] = &[
    "better|worse|different|same|similar|bleaker|brighter|grimmer|happier|rosier story|picture|news|tale|outcome|verdict|result ..2 at|for the? <name=it>",
    "story|picture|news|verdict|outcome|things|result|findings|matters was|were|is|are ..4 at|for the? <name=it>", "story|picture|news|verdict|outcome|things at|for the? <name=it> was|were|is|are", "at the? <name=it> <comma>? the news|story|picture|verdict|outcome|result|rating was|is", "at the? <name=it> ..3 it was|is a? ..1 different|better|worse|same|similar story|picture|matter", "not so <comma>? the? <name=it>",
    "<name=it> fared|did|performed ..1 better|worse|well|badly|likewise|poorly", "<name=it> did not do|fare as|so|too? well|badly", "<name=it> had a ..2 time", "there is|was <name=it> <stop>|<comma>",
    "first|then|next|last|second|third|finally|inspected|visited|rated comes|came|is|was|were the? <name=it> <stop>|<comma>",
];

#[rustfmt::skip]
pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        id: "name.provider-1",
        role: Role::Provider,
        patterns: &[
            "run|owned|operated|managed|provided|delivered by the? charity|company|firm|group|provider|partnership|chain? <comma>? <name=it>",
            "run|owned|operated|managed|provided|delivered by a|an|the ..3 <comma> <name=it> <comma>|<stop>",
            "run|owned|operated|managed ..9 by the? charity|company|firm|group|trust|co-operative|organisation <comma>? <name=it>",
            "<name=of> <comma>? run|owned|operated|managed|provided by the? charity|company|firm|group|provider|partnership|chain? <comma>? <name=it>",
        ],
        yes: &[("Alder Court, owned by Brent Vale Care Ltd, has 40 beds.", "Brent Vale Care Ltd"), ("The home is run by Selby Homes.", "Selby Homes"), ("Two homes run on one site by the charity Selby Care are good.", "Selby Care"), ("It is run by a social enterprise, Brent Vale Care, and is good.", "Brent Vale Care")],
        no: &["The visit was led by Alder Court."],
    },
    Entry {
        id: "name.provider-2",
        role: Role::Provider,
        patterns: &[
            "<name=it> <open>? <word>? <close>? <comma>? which|who also? runs|owns|operates|manages|ran|owned|manage|run ..2 <name=of>",
            "<name=it> <open>? <word>? <close>? <comma>? which|who also? runs|owns|operates|manages|ran|owned|run|own",
            "<name=it> runs|owns|operates|manages|ran|owned|operated the? <name=of>",
            "<name=it> <comma> its|their registered? provider|owner|operator|owners", "<name=it> <comma> the registered? provider|owner|operator of|at the? <name=of>",
            "<name=it> <comma> the company|firm|group|charity|business|provider behind|running it|them|the",
            "other|second company|firm|business <comma>? <name=it> <comma>? has|runs|owns|operates the? <name=of>",
            "<name=it> bought|acquired|purchased it|them|the", "<name=it> bought|acquired|purchased <name=of>", "<name=it> <comma> which|who ..8 <comma> bought|acquired|purchased it|them|the", "<name=it> took it|them over|on",
            "<name=it> ..24 covers|serves|provides|delivers ..9 through|via the? <name=of>", "same provider|owner|company|firm|charity|group <comma> <name=it>", "same charity|company|firm|group|provider as <name> <comma> the? <name=it>",
            "<name=it> has|have run|owned|operated|managed the <type>", "<name=it> has|have|runs|owns|operates|manages ..2 other|more <type>",
            "<name=it> runs|operates|owns|manages the|both|all|these <type>",
            "which <name=it> runs|owns|operates|manages|ran",
            "<name=it> provides|supplies|sends|employs the? staff|carers|nurses|support|care|team",
            "<name=it> took|taken|takes over|on",
            "<name=it> took the <type> over|on",
            "<name=it> is the registered? provider|owner|operator", "<name=it> ..12 covers|provides|delivers|runs|offers|operates ..12 through|via the? <name=of>",
            "told|tells|warned|warns <name=it> that it|they must|needs|need ..16 at|of|by the? <name=of>", "told|tells|warned|warns <name=it> to ..14 at|of|by the? <name=of>",
            "partners|which|who trade|trades|trading as the? <name=it>",
            "what <name=it> provides at <name=of>", "<name=it> ..12 <type> that|which it runs|operates|provides|ran", "<name=it> ..9 at <name=of> <comma> its|their former? <type>", "registration of <name=it> of|at|who ..3 <name=of>",
            "<name=it> ..1 charity|group|trust <name=of>", "© <name=it>",
        ],
        yes: &[
            ("Brent Vale Care, which runs Alder Court, said so.", "Brent Vale Care"), ("Dr P Oake, who runs Ferry Row Surgery, said no.", "Dr P Oake"),
            ("Selby Doctors Ltd took over in May.", "Selby Doctors Ltd"),
        ],
        no: &["Alder Court, which has 40 beds, is good."],
    },
    Entry {
        id: "name.provider-3",
        role: Role::Provider,
        patterns: &[
            "spokesman|spokeswoman|spokesperson|statement for|from <name=it> said|told|added|says", "part of the? charity|group|company|chain|firm|trust|organisation|family? <comma>? <name=it>", "belong|belongs|belonging to the? <name=it>", "subsidiary of <name=it>",
            "owner|owners|operator|operators|provider <comma>? <name=it>", "firm|company|group|organisation|charity|partnership|business|provider that|which runs|operates|owns|manages|ran|owned ..4 <comma> <name=it>", "care|services|treatment provided|delivered by the? <name=it>", "new owner|owners <comma> <name=it>", "the|registered provider <comma>? <name=it>",
            "in the <name=it> group|family",
            "issued|served|given to|on <name=it> <comma> which", "for <name=of> under <name=it>", "under|by its new owner|owners <comma>? <name=it>",
        ],
        yes: &[("It is part of the Brent Vale group.", "Brent Vale"), ("Owners Selby Care Ltd would not say.", "Selby Care Ltd"), ("A spokesman for Selby Care Ltd said no.", "Selby Care Ltd"), ("The firm that runs them, Oake Care Ltd, is sorry.", "Oake Care Ltd")],
        no: &["It is part of a plan."],
    },
    Entry {
        id: "name.alias-1",
        role: Role::Alias,
        patterns: &[
            "<name=of> <comma>? also|otherwise|better|locally? known locally? as the? <name=it>", "also|otherwise|locally known as the? <name=it>",
            "known locally as the? <name=it>", "better|best known to ..8 as the? <name=it>", "<comma> known as the? <name=it>",
            "<name=of> <open> formerly|previously|also|now? known|called? as? the? <name=it> <close>", "previously|formerly|once called|known as? the? <name=it>", "previously|formerly the? <name=it>", "under its|the previous|former|old|earlier name <comma>? <name=it>",
            "was|were called the? <name=it>", "then|formerly|once|previously called|named|known as? the? <name=it>", "now|since called|renamed|known as? the? <name=it>", "renamed|rebranded as? the? <name=it>", "reopened|relaunched as the? <name=it>", "trading|trades as the? <name=it>",
        ],
        yes: &[("Ferry Row Surgery, also known as Dr Oake and Partners, is good.", "Dr Oake and Partners"), ("Until then it was called Elm House.", "Elm House"), ("It was last inspected under its previous name, Elm House, in May.", "Elm House")],
        no: &["It is known as a good surgery."],
    },
    Entry {
        id: "name.merged",
        role: Role::Merged,
        patterns: &[
            "when|after|as|since|of|from|following|replaces|replaced ..2 <name=it> <and> the? <name> merged|joined|amalgamated|combined|united|closed", "when|after|as|since|of|from|following|replaces|replaced ..2 <name> <and> the? <name=it> merged|joined|amalgamated|combined|united|closed",
            "merger|amalgamation of|between ..2 <name=it>", "merger|amalgamation of|between ..2 <name> <and>|<comma> the? <name=it>", "replaces|replaced <name=it>", "replaces|replaced <name> <and> the? <name=it>",
        ],
        yes: &[("It was formed when Elm Surgery and Oak Surgery merged.", "Oak Surgery"), ("It came out of a merger of Elm Surgery and Oak Surgery.", "Elm Surgery")],
        no: &["Elm Surgery and Oak Surgery were inspected."],
    },
    Entry {
        id: "name.passing-1",
        role: Role::Passing,
        patterns: &[
            "sister|neighbouring|nearby <type>? <comma>? the? <name=it>", "neighbours|neighbour|counterparts|counterpart at|in|of the? <name=it>", "friends at|in the? <name=it>", "other|another <type>? the? <name=it>",
            "branch|satellite|outlying surgery|practice|site|clinic|base|premises <comma>? <name=it>", "branch|satellite surgery|practice|site|clinic|base? at|in|called|named|known as? the? <name=it>", "branch|satellite <comma> the? <name=it>", "<name=it> <comma> a|an|its|the|which ..2 branch|satellite",
            "closed|defunct|now-closed|shut <name=it>", "closed|shut|sold|bought|opened ..2 <type> <comma> the? <name=it>", "another|one|some|most|many of the|its|their|his|her ..3 <type> <comma> the? <name=it>", "sent|directed|dispersed|redirected|diverted|told ..2 to the? <name=it>", "took|taken|take|takes over|on|in ..5 of|from ..2 <name=it>",
            "sister|other|another <type> <comma> the? <name=it>", "sister|other|another <type>? in|near ..2 <comma>? <name=it>", "its|their|the other|sister <type> <comma>? ..3 <name=it>",
            "in|at nearby|neighbouring <name> <comma>? the? <name=it>", "housed|based|premises in|at|of|with the? <name=it>", "base|bases|office|offices|headquarters|rooms at|in|on|of the? <name=it>", "seen|treated|registered|register at <name=it>", "be|been|being seen|treated|registered at the <name=it>", "being looked after at|by the? <name=it>", "another of the|its|their ..3 <comma> the? <name=it> <comma>", "confused with the? <name=it>",
            "sign|signed|signing|enrol|enrolled|re-register|re-registered|register|registered up? at|with the? <name=it>", "switch|switched|switching to the? <name=it>",
            "surgery|practice <comma>? which|that? is|was? located|situated|housed|sited|based inside|within|in|at the? <name=it>", "<name=it> ..9 <be> a|an different|separate|unrelated|unconnected <type>", "a fourth|fifth|sixth|seventh <type> ..3 <comma> <number>? <name=it>",
            "<name=it> <comma>? half|a|one|two|three|four|five|ten|several a? mile|miles|minutes|doors away|off|down|from|up", "<name=it> <comma> which|whom we rated",
            "also|still runs|has|owns|operates|manages|run|own ..9 <name=it>", "patients|records|residents|people|them ..6 moved|transferred|sent ..5 to the? <name=it>", "also runs|has|owns|operates|manages|run|own ..6 <name> <comma> <name=it>", "runs|owns|operates|manages another ..14 <name=it>",
            "asked|ask|asks|asking|wondered|queried why|how|whether|if ..2 <name=it>",
            "share|shares|sharing the <name=it>", "rents|rent|renting|leases|hires|borrows ..3 from|at|in|of the? <name=it>", "rents|rent|renting|leases|hires the? <name=it>", "<name=it> <comma> the|a|an|another ..3 which|that shares|share",
            "transferred|moved|referred|discharged|admitted|taken|rushed|airlifted to|from the? <name=it>", "leave|left|leaving <name=it> could|was|were|had",
            "manager|director|owner|nurse|matron <comma> <name=it>", "comparison <name=it>", "nearest|closest ..6 is|was the? <name=it>", "nearest|closest ..3 <comma> the? <name=it> <comma>", "unlike <name=it>", "work|works|worked|working closely? with|alongside the? <name=it>",
            "<name=it> <comma>? ..6 was|were not part|inspected|visited", "the <type> at <name=it> is",
            "<name=it> <comma>? ..6 was|were|is <carried>", "<name=it> <comma>? ..6 was|were not involved", "join|joins|joined|joining <name=it>", "join|joins|joined|joining <name> <and> <name=it>",
            "came|comes|joined|joins|moved|arrived|recruited|poached|hired ..6 from the? <name=it>", "previously|formerly|once ran|managed|led|headed|owned ..2 <name=it>", "previously|formerly|once worked|nursed at|for the? <name=it>", "former patients|residents|staff of|at <name=it>",
            "<name=it> <comma>? ..9 rated|inspected|assessed|registered separately", "<name=it> was told last", "<name=it> <comma>? next door", "<name=it> <comma>? across|round|elsewhere|further in|down|up|the city|town|road|street|corner|county|river|border|hill", "not far from <name=it>", "next to <name=it>", "merged with|into <name=it>",
        ],
        yes: &[
            ("Its sister home, Elm Lodge, is good.", "Elm Lodge"), ("Patients can be seen at Ash Green Surgery.", "Ash Green Surgery"), ("Another of the council's contractors, Ash Homecare, was rated good.", "Ash Homecare"),
            ("It must not be confused with Oak Lane Surgery.", "Oak Lane Surgery"), ("The firm also runs a home in Selby, Elm Lodge.", "Elm Lodge"),
            ("In nearby Goole, Elm Lane Surgery was rated good.", "Elm Lane Surgery"), ("The surgery rents rooms from Quay Health Centre.", "Quay Health Centre"),
            ("We join Elm Lane Surgery among the best.", "Elm Lane Surgery"), ("Former patients of Elm Lane Surgery have moved.", "Elm Lane Surgery"),
            ("Its other home in the town, Elm Lodge, is good.", "Elm Lodge"), ("Some are seen at its branch surgery, Elm Lane Surgery.", "Elm Lane Surgery"), ("It shares doctors with a branch, Elm Lane Surgery, in Goole.", "Elm Lane Surgery"), ("Moor Hospital, rated good in May, was not involved.", "Moor Hospital"),
            ("Its manager joined in May from Elm Lodge, a home that is good.", "Elm Lodge"), ("He previously ran Elm Lodge, which is good.", "Elm Lodge"), ("The nearest home with a good rating is Elm Lodge.", "Elm Lodge"),
        ],
        no: &["Inspectors visited Elm Lodge."],
    },
    // What somebody had to do with it, or what it does for the service in hand.
    Entry {
        id: "name.passing-3",
        role: Role::Passing,
        patterns: &[
            "nearest|closest ..4 is|are at|in the? <name=it>", "have|has|had to go|travel|drive|trek to the? <name=it>",
            "fire|blaze|crash|flood|murder|explosion|burglary at the? <name=it>", "<name=it> ..4 which is not connected|related|linked|involved",
            "trained|practised|volunteers|volunteered at the? <name=it>", "who|and comes|came|moves|moved|joins|joined from the? <name=it>",
            "former|retired deputy|manager|nurse|matron|doctor|director|partner|head|boss of|at|from the? <name=it>",
            "police|ambulance|ambulances|firefighters|crews|paramedics ..3 called|went|sent|rushed to the? <name=it>", "she|he|who spent ..4 at|with the? <name=it>",
            "<name=it> is ..3 miles|mile|minutes away|off", "needs|need|needing ..3 help|treatment|care ..3 go|ring|turn to ..6 at <name=it>", "who chairs|chaired the? <name=it>",
            "<name=it> said that? it was|is ready|willing|happy|able|glad to help|assist|step",
        ],
        yes: &[("The nearest walk-in centre is at Elm Hospital.", "Elm Hospital"), ("There was a fire at Elm Court.", "Elm Court"), ("She trained at Elm Court.", "Elm Court"), ("Ann Oake, who comes from Elm Lodge, has taken over.", "Elm Lodge"), ("A former deputy of Elm Court has been asked to advise.", "Elm Court"), ("Selby NHS Trust said that it was ready to help.", "Selby NHS Trust"), ("Police were called to Elm Lodge that night.", "Elm Lodge"), ("She spent ten years at Elm Lodge.", "Elm Lodge")],
        no: &["The fire doors at Elm Court did not shut."],
    },
    Entry {
        id: "name.passing-2",
        role: Role::Passing,
        patterns: &[
            "used to run|manage|lead|own|head ..2 <name=it>", "used to work|nurse|cook|be at|for|with the? <name=it>", "manager|matron|boss|deputy|he|she ran|managed|led|headed the? <name=it>",
            "job|post|spell|stint|role|placement was|is? at|with the? <name=it>", "left|leaves|leaving|quit|departed for the? <name=it>", "now lives|living|works|working at the? <name=it>",
            "residents|patients|people|two|three|four|others|them ..3 gone|go|going to the? <name=it>",
            "helped|supported|mentored|advised|paired|twinned|partnered|buddied by|with the? <name=it>", "staff|nurses|carers|managers from <name=it> ..8 helping|help|helped|drafted|lent|seconded",
            "managers|staff|carers|owners|bosses visited|toured the? <name=it>", "turned|turning round|around the? <name=it>", "turned <name=it> round|around", "took|taken|led|guided|steered <name=it> from|to <det>? <rating>",
            "comes|came|follows|followed ..5 after|as|since the? <name=it>", "just as|like <name=it>", "remember|recall|recalls|remembers the? <name=it>", "reminded|reminds|reminder ..4 of|at the? <name=it>", "echoes of? the? <name=it>",
            "owner|owners|firm|company ..2 sold|bought|acquired <name=it> <comma> which|rated|a", "by|from the owner|owners of the? <name=it>", "once|originally|formerly part of the? <name=it>",
            "son|wife|brother|husband|daughter|sister|mother|father runs|owns|manages the? <name=it>",
            "merge|merges|merging|amalgamate|link up? with the? <name=it>", "taken over by the? <name=it>", "compares|compared|compare ..2 with|to the? <name=it>", "share|shares|sharing ..3 with the? <name=it>",
            "<name=it> <comma> which|who ..14 <comma> <be> a|an different|separate|unrelated|unconnected <type>", "<name=it> ..12 not form|forming|covered|included",
        ],
        yes: &[
            ("The manager used to run Elm Lodge, which is good.", "Elm Lodge"), ("Her last job was at Elm Lodge, which is good.", "Elm Lodge"), ("It has been paired with Elm Lodge, rated outstanding.", "Elm Lodge"),
            ("He turned round Elm Lodge, which is now good.", "Elm Lodge"), ("It hopes to merge with Oak Surgery, which is good.", "Oak Surgery"), ("It compares badly with Elm Lodge, which is good.", "Elm Lodge"),
            ("Oak Surgery, which answers calls, is a separate service.", "Oak Surgery"), ("Its owner has sold Elm Lodge, which was inadequate.", "Elm Lodge"),
            ("Readers may remember Elm Lodge, the home that was shut.", "Elm Lodge"), ("It reminds many of the events at Elm Lodge, which was shut.", "Elm Lodge"),
        ],
        no: &["Inspectors rated Elm Lodge good.", "Elm Lodge used to be a school."],
    },
    Entry {
        id: "name.service-1",
        role: Role::Service,
        patterns: &[
            "<name=it> <comma> a|an|the|our|its|one ..3 <type=type>", "<name=it> <comma> a|an <name> ..1 <type=type>", "one|only|exception|odd|lowest|highest|best|worst ..5 was|is <name=it> <comma> which|who|in|near|at|of",
            "<name=it> <comma>? is|was a|an|the ..4 <type=type>", "archived <colon> <name=it>", "<name=it> <comma>? owned|run|operated|managed by", "<name=it> <comma>? which|that is|are|was owned|run|operated|managed by", "<name=it> <comma> <name> <comma> owned|run|operated|managed by", "<name=it> <comma> <name> <comma> which|that is|was owned|run|operated|managed by",
            "staff|residents|carers|nurses|team at the <name=it>", "staff|residents|carers|nurses|team at <name=it> <comma>? in|near",
            "<name=it> <comma> <open>? a <type=type>", "rated|inspected|downgraded <name=it> <comma> a|an ..3 <type=type>",
            "bosses|managers|staff|carers|owners at|of the? <name=it> <comma> <name> <comma>|<say>", "who owns|runs|manages|keeps|has <name=it> <comma>",
            "its|their|his|her <name> service|services|branch|home|office|unit|site <comma> the? <name=it> <comma>",
            "<name=it> <comma>? in|near|outside <name> <comma>? <name>? <comma>? which|that is|was owned|run|operated|managed by",
            "<name=it> in|near|outside <name> <comma>? <name>? <comma>? has|is|was become|now? a|an|the|our|one ..3 <type=type>", "<name=it> has become|became a|an|the|our ..3 <type=type>",
            "which|who runs|ran|operates|operated|owns|owned|manages|managed the? <name=it> in|near|outside <name>",
        ],
        yes: &[("Larkmead in Diss, Norfolk, which is run by Oake Care, was seen.", "Larkmead"), ("Larkmead in Diss has become the third home with a garden.", "Larkmead"), ("Oake Care, which ran Larkmead in Diss, is sorry.", "Larkmead"), ("We rated Fairways, a nursing home in Selby.", "Fairways"), ("There was good news for Fairways, a Selby home.", "Fairways"), ("The one to fall short was Fairways, which has an office in Selby.", "Fairways"), ("Archived: Elm Bank", "Elm Bank"), ("Bosses at Elm Sands, Selby, said so.", "Elm Sands"), ("Her son, who runs Barley Mead, did better.", "Barley Mead"), ("Its Derby branch, Kind Hands Derby, was inspected too.", "Kind Hands Derby")],
        no: &["Selby, a town in the north."],
    },
    Entry {
        id: "name.service-2",
        role: Role::Service,
        patterns: &[
            "<name=it> <comma> in|near|at <name> <comma>", "<name=it> <comma> on|off <name>", "<name=it> <comma> <name> <comma> <name> <comma> has|was|is|requires", "<name=it> <comma> based|located|situated in|at|near|on|off",
            "<name=it> <comma>? which|that cares|care|caters|provides|offers|supports|accommodates|houses|treats|serves|specialises|looks",
            "<name=it> <comma>? which|that has|had|is|was ..3 beds|bed|residents|patients|clients|registered|home",
            "<name=it> is home to", "<name=it> in|near|at|outside <name> is home to", "<name=it> <comma>? in|near|at|outside <name> <comma>? which|that cares|care|provides|supports|takes|houses|has|treats|is|was", "<name=it> provides|offers|supports|accommodates|specialises", "<name=it> cares|caters for", "<name=it> looks after",
            "<name=it> can accommodate|house|care", "<name=it> has|had ..3 beds|residents|patients|rooms|clients",
            "<name=it> is|was ..1 registered to|with|for", "<name=it> was|is caring|providing|supporting",
        ],
        yes: &[
            ("Fairways, in Selby, was inspected.", "Fairways"), ("Fairways, which cares for 20 people, was inspected.", "Fairways"),
            ("Ridings Choice supports 40 people at home.", "Ridings Choice"), ("Ash Rise has 24 residents.", "Ash Rise"),
        ],
        no: &["Selby, in the north, has two surgeries."],
    },
    Entry {
        id: "name.service-3",
        role: Role::Service,
        patterns: &[
            "residents|patients|clients|carers|nurses|conditions|failings|standards|lives|living|lived|stayed|stay|life at|of the? <name=it>",
            "workers|everyone|people|families|relatives|problems|concerns|medicines at <name=it>",
            "<type=type> called|named the? <name=it>",
        ],
        yes: &[("Conditions at Fairways were poor.", "Fairways"), ("A nursing home called Fairways was shut.", "Fairways")],
        no: &["People at the meeting spoke of Selby."],
    },
    Entry {
        id: "name.service-4",
        role: Role::Service,
        patterns: &[
            "<name=it> <quote>? in|near|at|outside <name> <comma>? was|is|has|had|got|went ..3 <rated>",
            "<name=it> <quote>? in|near|at|outside <name> <comma>? was|is|has|had|got|went ..3 <inspect>",
            "<name=it> <quote>? in|near|at|outside <name> <comma>? was|is|has|had|got|went|dropped|fell|slipped|kept|received|retained ..4 <rating>",
            "<name=it> in|near|outside <name> <comma> <name> <comma>? was|is|has|had|got|went|dropped|fell|slipped|kept|received|retained ..4 <rated>|<inspect>|<rating>", "<name=it> <quote>? in|near|outside <name> ..1 <rating>", "<name=it> <quote>? in|near|outside <name> <and> <name> <quote>? in|near|outside <name> ..2 <rating>",
            "<name=it> <quote>? in|near|outside <name> had|has no",
        ],
        yes: &[("Larkmead in Diss has been rated good.", "Larkmead"), ("Inspectors called Larkmead in Diss good.", "Larkmead")],
        no: &["Larkmead in Diss was dear to her."],
    },
    Entry {
        id: "name.service-5",
        role: Role::Service,
        patterns: &[
            "<name=it> <dash> a|an|the ..4 <type=type>", "first|second|third|other|last|final|remaining <type> <comma> the? <name=it> <comma>|in|near|got|received|was|is|has|had", "at|to|into <name=it> <comma> which|where",
            "first|second|third|fourth|last|other|another|latest|one|neither|both <comma> the? <name=it> <comma>",
            "first|second|third|fourth|last|other|another <comma> the? <name=it> <comma>? in|near|at",
            "its|their|his|her|whose <type> in|near|at <name> <comma> the? <name=it> <comma>",
            "its|their|his|her|whose <type> <comma> the? <name=it> <comma>",
            "its|their|his|her|whose <type> in|near|at the|this same? town|city|village|area|county|street|road <comma> the? <name=it> <comma>",
        ],
        yes: &[("Larkmead - a small hospital in Diss - was rated good.", "Larkmead"), ("The second, Larkmead, had no manager.", "Larkmead"), ("Its home in Diss, Larkmead, was shut.", "Larkmead")],
        no: &["She lives in Diss, a town in Norfolk."],
    },
    Entry {
        id: "name.service-6",
        role: Role::Service,
        patterns: &["<type=type> <name=it>"],
        yes: &[("The homecare firm Kind Hands was rated good.", "Kind Hands")],
        no: &["The surgery at Selby was rated good."],
    },
    Entry {
        id: "name.service-7",
        role: Role::Service,
        patterns: TOLD_APART,
        yes: &[("It was a different story at Larkmead.", "Larkmead"), ("The news was that Larkmead fared worse.", "Larkmead")],
        no: &["She had a story of Larkmead to tell."],
    },
    Entry {
        id: "name.inspected-3",
        role: Role::Inspected,
        patterns: TOLD_APART,
        yes: &[("The news was worse for Larkmead.", "Larkmead"), ("And then there is Larkmead.", "Larkmead"), ("Next came Larkmead, which was worse.", "Larkmead")],
        no: &["The news was sent to Larkmead."],
    },
    Entry {
        id: "name.inspected-2",
        role: Role::Inspected,
        patterns: &[
            "<name=it> was|is|has|had ..1 awarded|given|handed|graded|judged|deemed|classed|ranked a|an|as|to? <quote>? <rating>",
            "<type> which|that ..2 <rated> as? <quote>? <rating> <quote>? ..5 is|was the? <name=it>",
            "<name=it> in|near|outside <name> has|is become|now? a|an|the|one ..3 <type> ..9 <rating>", "<name=it> has|is become|now a|an|the|one ..3 <type> ..9 <rating>",
        ],
        yes: &[("In addition, Alder House was awarded a 'good' by the CQC.", "Alder House"), ("Alder House has been deemed inadequate.", "Alder House"), ("The only home that is rated outstanding by inspectors is Larkmead in Diss.", "Larkmead"), ("Larkmead in Diss has become the third home of the group to be rated outstanding.", "Larkmead")],
        no: &["Alder House was given to the town.", "Alder House has become the third home of the group to open."],
    },
    Entry {
        id: "name.congratulated",
        role: Role::Inspected,
        patterns: &[
            "congratulations|congratulation|done|thanks|kudos|off|praise also|again? also? to ..3 <name=it> ..3 <comma>? which|who|whose ..4 <rating>",
            "congratulations|congratulation|done|thanks|kudos|off|praise also|again? also? to ..3 <name=it> ..3 <comma>? on|for ..6 <rating>",
        ],
        yes: &[("Congratulations to Alder House, Selby, which was rated outstanding last week.", "Alder House"), ("Well done to everyone at Alder House, who have been rated good.", "Alder House"), ("Hats off to Alder House for its outstanding rating.", "Alder House")],
        no: &["Congratulations to Alder House on the new garden."],
    },
    Entry {
        id: "name.inspected-1",
        role: Role::Inspected,
        patterns: &[
            "rated|rate|rates|rating|inspected|inspect|inspecting|visited|visit|downgraded|upgraded|placed|place|places|put|puts|taken|take|takes|told|tells|suspended|assessed|reviewed|find|finds|found|warns|warned|praised the? <name=it>",
            "inspection|inspections|report|reports|rating|ratings|score|scores|registration|visit|assessment|review|verdict ..3 of|on|for|at|to|into|about|concerning the? <name=it>",
            "found|felt|ruled that? the? <name=it> was|is|were|had|has|did|does|needed|needs|requires|failed", "<cqc>|it|they|which|report|reports|team|officials|officers|findings ..2 <say> that? the? <name=it> was|is|were|had|has|did|does|needed|needs|requires|failed", "bosses at|of the? <name=it>", "reported on the? <name=it>",
            "<inspect> ..1 of|on|to the? <name=it>", "inspectors|<cqc> ..3 been to the? <name=it>", "<past> of|to the? <name=it>", "saw|found|noted|discovered|heard at <name=it>",
            "<name=it> got|gets|received|receives|scored|scores ..4 <grade>", "<name=it> <comma>? in|near|at|outside <name> <comma>? got|gets|received|receives|scored|scores ..4 <grade>",
            "inspection|inspections|visit|assessment|review by the? <cqc> <open>? <cqc>? <close>? of|to|at|on the? <name=it>",
            "went|called|arrived|visits|inspections|back to|at the? <name=it>", "given to <name=it>", "lifted|dropped|raised ..3 for|of the? <name=it>",
            "improvement|improvements at|for the? <name=it>", "respect of <name=it>", "services ..3 by|at <name=it>", "care ..8 at|by <name=it>",
            "done to|for <name=it>", "<name=it> <comma> whose|which ..2 report|reports|rating|inspection", "<name=it> in|near <name> <comma> whose ..2 report|reports|rating|inspection", "the <type> <comma> <name=it> <comma>", "first|second|third|other <comma> the? <name=it>",
            "<name=it> <quote>? in|near|outside <name> <rating>", "<and>|<comma>|<but> the? <name=it> <quote>? <rating>", "<name=it> <quote>? in|near|outside <name> <and> <name> <quote>? in|near|outside <name> ..2 <rating>", "<and> <name=it> <quote>? in|near|outside <name> ..2 <rating>", "so is|are|was|were|does|do|did|has|have the? <name=it>", "so the? <name=it>",
        ],
        yes: &[("The CQC has rated the Alder Court Nursing Home good.", "Alder Court Nursing Home"), ("A report on Elm Lane Surgery is out.", "Elm Lane Surgery"), ("A third is Elm Lane Surgery in Selby, whose report is out.", "Elm Lane Surgery"), ("The CQC said Elm Lodge was not safe.", "Elm Lodge"), ("Inspectors ruled that Elm Lodge had too few nurses.", "Elm Lodge"), ("Ash House was rated good and Elm Lodge inadequate.", "Elm Lodge")],
        no: &["A nurse from Elm Lane Surgery won a prize.", "She said that Elm Lodge had been a happy place."],
    },
];

/// A role said of a name, by their values in the items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub role: Role,
    /// The item that names it.
    pub item: usize,
    /// The item that names the service concerned.
    pub of: Option<usize>,
    /// The item of the word for its kind.
    pub kind: Option<usize>,
}

/// The compiled entries.
#[derive(Debug)]
pub(super) struct Roles(Table<Role>);

impl Roles {
    /// Compiles the entries.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Roles, String> {
        let rows = ENTRIES.iter().flat_map(|e| e.patterns.iter().map(|p| (*p, e.role)));
        Table::compile(rows, lexicon).map(Roles)
    }

    /// All roles told in a sentence.
    pub fn find(&self, items: &[Item]) -> Vec<Said> {
        let mut out = Vec::new();
        if !items.iter().any(|i| i.class.has(Class::NAME)) {
            return out;
        }
        for (found, role) in self.0.matches(items) {
            let Some(item) = found.get("it") else { continue };
            out.push(Said {
                role: *role,
                item,
                of: found.get("of"),
                kind: found.get("type").filter(|k| items[*k].class.has(Class::TYPE)),
            });
        }
        out
    }
}
