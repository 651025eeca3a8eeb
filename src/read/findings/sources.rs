//! Where a finding comes from, what it is about, and what looks like one and is none.

use crate::read::cues::Cue;

/// How a cue says that inspectors found something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    /// The inspectors or their report say so.
    Inspectors,
    /// People or staff told the inspectors.
    Told,
    /// They "told us": the inspectors where these write, and the practice on its own pages.
    ToldUs,
    /// "Our nurses were praised for": whoever is meant, somebody judged.
    Judged,
    /// "Concerns were raised", "was found to be": nobody named.
    Unnamed,
}

#[rustfmt::skip]
pub(super) const SOURCES: &[Cue<Source>] = &[
    Cue { id: "source.found", gives: Source::Inspectors, says: &[
        "<cqc>|assessors|reviewers|report|team|inspection|letter|findings ..10 found|find|saw|see|seen|noted|notes|observed|heard|identified|highlighted|highlights|discovered|noticed|uncovered|witnessed|recorded|spotted|reported|said|say|says|states|stated|wrote|praised|praises|praising|criticised|blamed|described|describes|recognised|recognises|acknowledged|revealed|confirmed|concluded|raised|flagged|cited|told|felt|liked|learned|learnt|adds|added|concern|concerns|met",
        "<cqc>|assessors|reviewers|team came|come across|upon", "<cqc>|assessors|reviewers|team ..2 picked|pointed|were|was up|out|to|struck|impressed|told|concerned|worried|shocked",
        "we ..2 found|saw|observed|heard|noted|identified|noticed|spoke|smelled|witnessed|watched|find|see", "<cqc>|<inspect>|they|it|team|came across|upon", "findings|failings ,? which|that ..1 included|include", "it goes|went on", "disappointed|concerned|pleased|worried|glad|happy|delighted|encouraged|impressed|shocked|sorry|saddened to see|find|hear|note|learn", "<cqc>|report ..1 commented|remarked|tells|details|mentioned|mentions|drew|singled|pointed on|how|that|attention|out|to", "we were|are told|concerned|worried|pleased|impressed", "they ..2 found|saw|noted|observed|heard|reported|noticed|liked|wrote",
        "it|they|she|he ..2 found|noted|said|added|highlighted|says|adds|recognised|reported|praised|wrote|notes|concluded|think|thought|confirmed|heard", "it tells|told us|you", "in the? <cqc> words",
        "<cqc>|report|reports|letter|findings|it|they|inspection ..3 sets|set|points|point|pointed out that", "they told us", "<cqc>|report|letter|it|they|inspection ..2 makes|made clear|plain", "<cqc>|report|letter|it|they ..2 speaks|spoke|talks|talked|tells|warns|warned of", "<cqc>|report|letter|it|findings|inspection ..2 shows|showed|shown that|how",
        "<cqc>|assessors|reviewers|team|they ..2 were|was ..2 unhappy|alarmed|dismayed|surprised|critical|complimentary|satisfied|pleased|reassured|struck|impressed", "<cqc>|assessors|reviewers ..2 thought|believed|considered|commended|complimented|applauded|questioned",
        "found|said|noted|saw|according to? ..3 <cqc>|report|assessors|reviewers|team|findings|them|inspection", "inspectors had? ..3 concerns",
    ],
      yes: &["Inspectors also found that rotas were wrong.", "We saw people waiting.", "Rotas were wrong, the report said."], no: &["Rotas were wrong."] },
    Cue { id: "source.told", gives: Source::Told, says: &[
        "told|tell the? <cqc>|them|assessors|reviewers|team", "<be> quoted", "patients|people|residents|relatives|families|staff|women|parents|clients|carers|children|partners|others ..6 said|told|praised|described|spoke|felt|reported|liked|commented|complained|mentioned|say",
        "one ..4 said|told|described",
    ],
      yes: &["A nurse told inspectors that she was tired.", "Residents said that the soup was cold."], no: &["They told the newspaper."] },
    Cue { id: "source.told-us", gives: Source::ToldUs, says: &["told|tell us"],
      yes: &["Patients told us that the lift was broken."], no: &["They told the newspaper."] },
    Cue { id: "source.judged", gives: Source::Judged, says: &[
        "was|were|is|are ..2 praised|commended|complimented|criticised|applauded for|on|over|by", "was|were|is|are ..2 described as", "was|were|is|are ..2 singled out",
        "praise|credit|criticism was|is given|reserved|made", "came|comes in for praise|criticism for|over", "praised|criticised|liked <colon>",
    ],
      yes: &["Our nurses were commended for their patience.", "Our complaints system was described as fair."], no: &["Our nurses are patient."] },
    Cue { id: "source.unnamed", gives: Source::Unnamed, says: &[
        "was|were ..2 found|seen|said|noted|reported|observed|heard|shown|judged to|that|by|with|in|over|about|not|on|telling|as|unread|unlocked", "found to have|be", "concerns|worries|doubts|issues|problems|questions|weaknesses|failings|faults ..4 raised|flagged|identified|found|noted|highlighted|picked|included|include|were|ranged|centred|about|over|with",
        "shortcomings|failings|shortfalls|issues|problems|concerns|failures|weaknesses|strengths|improvements|breaches|examples|criticisms|faults ..3 included|include|including|were|ranged|identified|highlighted",
        "these|they|others included|ranged", "it was ..2 noted|found|reported|observed|said|felt|also that|emerged", "it also emerged", "picked up|out", "praise for", "were|was praised|commended|criticised|complimented|singled", "flagged up", "among ..4 failings|concerns|problems|issues|findings|strengths|things|improvements|shortcomings|positives|negatives|plaudits", "areas|examples|points of ..2 good|positive|outstanding|poor ..2 included|include|were", "on the other|plus|minus|positive|negative side", "criticised|criticism for|of|over", "main concerns|concern", "of particular concern",
    ],
      yes: &["The home was found to have no heating.", "Doctors were praised for their care."], no: &["The home opened in May."] },
];

/// How much a word says about care.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Topic {
    /// Somebody: staff, patients, leaders.
    Who,
    /// Something that inspectors look at.
    What,
}

#[rustfmt::skip]
pub(super) const TOPICS: &[Cue<Topic>] = &[
    Cue { id: "topic.who", gives: Topic::Who, says: &[
        "colleagues|porters|paramedics|pharmacists|physiotherapists|psychologist|psychologists|dentists|handler|handlers|cook|chef|cooks|assistant|assistants|practitioner|practitioners|trainees|students|board|owner|owners|executive|executives|directors|workforce", "professionals|professional", "staff|nurse|nurses|doctor|doctors|gp|gps|carer|carers|worker|workers|manager|managers|leader|leaders|receptionist|receptionists|midwife|midwives|clinician|clinicians|consultants|therapists|pharmacist|dentist|matron|crews|crew|locum|locums|volunteers|cleaners|employees|chaperones|handlers",
        "patient|patients|resident|residents|people|person|relative|relatives|family|families|women|woman|child|children|parents|mothers|visitor|visitors|client|clients|adults|man|men|somebody|someone|callers|everyone|nobody|girls|girl|mum|dad|daughter|son|wife|husband|friends|babies|baby|newborn|users|caregiver|caregivers|caller|callers|teenager|siblings|spouses|bereaved|individuals|lads|lasses|inpatients|outpatients|respondents|teenagers|tenants|guests",
        "management|leadership|partners|partner|team|teams|practice|service|home|ward|wards|unit|hospital|clinic|agency|council|organisation|organisations|provider",
    ], yes: &["Nurses left."], no: &[] },
    Cue { id: "topic.what", gives: Topic::What, says: &[
        "medicine|medicines|medication|medications|tablets|prescription|prescriptions|prescribing|vaccine|vaccines|drug|drugs|dose|doses|insulin|fridge|fridges|oxygen|defibrillator|cylinder|thermometer|temperature|temperatures|inhalers|ambulance|ambulances|vehicles|equipment|instruments|creams|thickener|injections|painkillers|pharmacy|stock|dispensary|sedation|x-rays|sterilise|sterilised|blood",
        "record|records|recording|notes|plan|plans|assessment|assessments|chart|charts|audit|audits|auditing|check|checks|checked|checking|training|trained|induction|supervision|appraisal|appraisals|recruitment|recruited|references|dbs|safeguarding|incident|incidents|accidents|complaint|complaints|letters|letter|results|referrals|referral|reviews|review|reviewed|alerts|alert|logs|log|minutes|files|policies|policy|procedures|procedure|protocol|protocols|guidance|paperwork|documentation|register|registers|data|information|confidential|confidentiality",
        "appointment|appointments|call|calls|phone|phones|telephone|queue|queues|wait|waits|waited|waiting|access|visits|rota|rotas|shift|shifts|staffing|levels|vacancies|turnover|agency|rounds|discharge|discharges|handover|handovers|hold|lines|delays|delay|hours|opening|leaflets|website|interpreters|queues|queuing|queueing|triage|observations|observation|seclusion|restraint|screening|uptake|immunisation|immunisations|tests|test|diagnosis|treatment|treatments|surgery|target|targets|response|survey",
        "roof|ceiling|wall|walls|floor|floors|leak|leaks|boiler|bell|bells|buzzer|door|doors|room|rooms|bed|beds|bedroom|bedrooms|bathroom|bathrooms|toilet|toilets|kitchen|lounge|lift|carpet|carpets|mattress|mattresses|window|windows|heating|radiator|radiators|water|fire|alarm|alarms|trolleys|trolley|hoist|hoists|hygiene|infection|clean|cleaning|cleanliness|dirty|premises|building|environment|maintenance|corridor|corridors|ligature|garden|furniture|laundry|sharps|legionella|evacuation|drills|drill|stairs|lights|ramp|loop|wheelchair|television|telly|decor|wallpaper|paint|bins|sluice|seals|exits|locks|lock|key|keys|cupboard|cupboards|readings|sensor|sensors|mats|cctv|ppe|masks|gloves|waste",
        "food|meals|meal|mealtimes|mealtime|menu|menus|drink|drinks|diet|dietitian|puddings|weight|choking|nutrition|hydration|lunch|breakfast|activities|activity|trips|outings|hobbies|bath|baths|bathe|shower|showers|wash|washed|dressed|teeth|clothes|clothing|hair|bathed|slept|sleep|dining|supper|tea|soup|snacks|singing|gardening|lessons|school|jobs|college|visitors|pads|incontinence|turned|repositioning|skin|sores|ulcers|falls|fall|fell|bruising|pain|sepsis|allergic|seizure|swallow|fluid|fluids|dementia|diabetes|diabetic|asthma|epilepsy|cancer",
        "dignity|privacy|respect|kind|kindness|compassion|consent|capacity|choice|choices|independence|wishes|preferences|culture|morale|bullying|feedback|concerns|views|decisions|communication|language|interpreter|interests|lives|life|loneliness|abuse|harm|safe|safely|safety|risk|risks|trust|dismissively|sharply|quality|governance|oversight|monitoring|system|systems|processes|process|arrangements|strategy|vision|improvements|improvement|learning|lessons|mistakes|errors|meetings|computer|budget|money|finances|evidence|support|supported|skills|competence|competent|knowledge|backlog|list|lists|partnership|partnerships|relationships|services|care|practice|behaviour|technology|website|licence|clinics|clinic|gaps|themes|trends|analysis|action|detail|shared|ideas|decision|whistleblowing|inclusion|diversity|research|innovation|scheme|project|training|self-harm|allegation|allegations|bullied|abused|restrained|restraining|admission|admissions|deaths|mortality|attacks|violence|phoned|rang|answered|answer|carers'|interview|panels|audited|written|identified|reasons|reason|measures|events|injections|warfarin|lithium|dialysis|swabs|samples|specimens|stroke|stents|pumps|beds|capacity",
    ], yes: &["The fridge was warm."], no: &[] },
];

/// What looks like a finding and is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Veto {
    /// Nowhere a finding, list items too.
    Always,
    /// None in running text or in a quotation.
    Prose,
    /// None where the narrator tells it without a source.
    Unsourced,
    /// As `Unsourced`, but for the regulator's own texts, where "we" are the inspectors.
    Own,
    /// Tells what is to be done: no list item either.
    Order,
    /// Rates: none in running text, nor in a list without more.
    Rating,
    /// A general verdict: none unless something particular stands beside it.
    General,
    /// Takes back any other veto on the same words.
    Mask,
}

#[rustfmt::skip]
pub(super) const VETOES: &[Cue<Veto>] = &[
    Cue { id: "veto.future", gives: Veto::Prose, says: &[
        "will|we'll|i'll|shall|it'll|they'll", "going to", "would|could|might|may ..3 close|shut|cancel|lose|lead|face|result|prosecute|expect|like|consider|begin|become|take|include|cancelling|hope|mean|want|have|prefer|rather", "due to be|return|be|reinspect|open|close", "plans|planning|aims|aim to", "intend|intends to",
        "look|looking forward", "we|i do|don't|did|didn't not? believe|think|want|expect", "we|i expect|hope|trust|want|urge|encourage|recommend|believe|think|know|thank|congratulate|apologise|accept|welcome|look|understand|recognise|remain|continue|appreciate|take|feel", "i am|i'm", "we|i would|'d like",
    ], yes: &["We will return.", "It could close."], no: &["Staff could see the doctor."] },
    Cue { id: "veto.duty", gives: Veto::Prose, says: &[
        "need|needs to be|make|improve|do|take|ensure|address|see|work|know|act|happen|learn|have|continue|urgently|now|look|get|put|tackle", "should be|expect|make|continue|review|ensure|see|all|always|get|feel|receive|contact|know|ring|take|improve|do",
        "deserve|deserves", "entitled", "have|has|having to be|get|have",  "right|entitled to", "important that|for|to", "can|could|should|able|ought rely|count on", "to rely on", "required|requires|ordered|told|asked|instructed|urged to ..2 make|improve|take|produce|send|provide|draw|put|sort|overhaul|submit|report|give|do|ensure", "room for improvement", "where it|they needs|need to", "improvements must|need|needed|still|required", "improvements are|were needed|required|still",
        "told leaders|the|them|it ..4 where|what|to|that|exactly", "made it? clear", "let this be", "we've|we have|also|all? ..1 told|asked|made|issued|shared|given|begun|taken|placed|put|rated|reported", "we've told|asked|made|issued|shared|given|begun|taken|placed|put|rated|reported", "ought to ..1 count|rely|expect|feel|trust|receive|get|have|be|help|make|improve|mean",
    ], yes: &["Leaders need to improve.", "People deserve better."], no: &["Checks should have been made."] },
    Cue { id: "veto.order", gives: Veto::Order, says: &[
        "must", "should|shall also|now? ensure|make|take|review|consider|continue|improve|think|look|carry|be|provide|develop|keep|introduce|put|give|consult|identify|monitor|complete|record|explore|update|address|act|check|seek|set|find",
    ], yes: &["The home must check its fridges.", "The practice should consider a lift."], no: &["Fridges should have been checked."] },
    Cue { id: "veto.action", gives: Veto::Always, says: &[
        "special measures", "warning|requirement notice|notices", "breaches came|were|was", "breach|breaches ..4 of|in|regulation|regulations|legal|found|relating|identified", "in breach", "section 29a|31|64|48", "conditions ..4 imposed|registration|admissions|licence|lifted", "imposed ..4 conditions", "enforcement action|powers", "cancel|cancelled|suspended|suspend|suspending ..4 registration|licence", "fixed penalty", "fined", "prosecuted|prosecution|magistrates|court|tribunal", "action|improvement plan ..4 agreed|sent|submitted|drawn|accepted|place|asked|produce|develop|created|for|setting|demanded", "compliance actions|action", "we|it|cqc issued", "urgent powers|action", "further action", "take|taken|taking further|enforcement|urgent|immediate|robust|regulatory|the action",
        "appeal|appealed|appealing", "regulations ? were breached", "broken|met|meeting ..4 regulations", "has|have|had taken ..6 out of", "in accordance|line with the? ..1 regulations|requirements", "providing|provided ..2 <rating>|adequate|poor service|services", "out of special",
    ], yes: &["It is in special measures.", "We issued two warning notices."], no: &["Staff took time."] },
    Cue { id: "veto.scope", gives: Veto::Always, says: &[
        "not everyone ..8 receives|received|receive personal|regulated", "<cqc> only inspects|regulates|looks|inspect|regulate", "<past> for this|the|our service|practice|home|location|provider", "rating at|from <past>", "rating at the? last inspection", 
        "this included ..5 records|files|plans|policies|audits|rotas|documents|charts|procedures|minutes", "a variety|range of records|documents relating|including", "legally responsible for", "legal responsibility for",
        "makes|made|make ..2 recommendations|recommendation", "key lines of enquiry",
    ], yes: &["Not everyone who used the agency received personal care.", "The last rating for this service was good."], no: &["Records were incomplete."] },
    Cue { id: "veto.monitor", gives: Veto::Prose, says: &[
        "monitor|monitoring|watch|watching|monitored|review ..4 closely|closely|progress|service|home|practice|situation|carefully|trust|provider", "keep|kept|keeping ..4 under review", "we return|inspect|re-inspect|visit|come|go back|again", "until ..6 improve|improved|improves|improvement|improvements|satisfied|assured", "knows|know what ..3 to do|improve|change|tackle", "if|unless ..6 improve|improved|improves|improvement|improvements|satisfied|assured|see|find|not|fails|necessary|needed|change|changes|people|they|we|it|service", "won't|not hesitate", "inspected again", "next inspection|visit", "a|further visit within", "six|6 months",
    ], yes: &["We are monitoring the home closely."], no: &["Nobody monitored the fridge."] },
    Cue { id: "veto.process", gives: Veto::Prose, says: &[
        "inspection|visit|assessment|inspections of|to|at ..6 was|were carried|undertaken|conducted|prompted|triggered|made|held|unannounced|announced", "inspection|visit|assessment|inspections took|was|were|is carried|place|undertaken|conducted|prompted|unannounced|announced|part|led|triggered|planned|made|held|based|short|followed|focused|comprehensive", "<cqc> ..2 visited|inspected|inspect|spent|arrived|called|carried|looked|spoke|went|attended|examined|interviewed|assessed|returned|asked|reviewed|based|gave|sampled|met|toured", "<cqc> looks|checks|rates|includes|included", "been|back|returned to see|check|look|inspect|visit", "went|<inspect> to see|visit|inspect|look", "inspection|visit due to", "the concerns|worries were|are|related about|over|to|around|that", "prior to", "<cqc>|they|we went to", "inspected separately|before|previously|too", "had|have <carried>", "covered ..3 <area>", "<inspect> to <capital>", "not inspected", "report|reports ..6 website", "report|reports goes|go on|onto", "tell us about|if|what|how|when", "been|was|were told|informed of", "fed into", "press office", "registered manager was|is in post",
        "we|<cqc> ..2 conducted|completed|performed ..3 inspection|visit|assessment", "report ..1 covers|cover", "we inspected|visited|carried|undertook|looked|reviewed|based|gave|came|rate|rated|inspect|used|assess|regulate|placed|spent|visit|sent|wrote", "the inspection team", "specialist advisor|advisors|adviser|advisers", "expert by|experts", "report|reports|findings|rating|ratings can|is|are|was|were|will|has|have published|available|be|read|out|found|seen|on|here|released|displayed|been|still", "published|released today|yesterday|on|last|this|in", "for the purposes", "evidence tables|table", "you can read|find|see", "full report|details|inspection", "under section", "without notice", "our|inspection programme", "covered ..6 questions", "asked only", "regulated activities|activity", "registered with|to|since|manager|managers", "why we|the <cqc>", "received|receiving ..3 information|concerns|complaints|intelligence|reports", "because of ..4 concerns|information|complaints|worries|feedback", "response|responding to ..3 concerns|complaints|information", "inspected because|after|following|in", "concerns|information|concern|worries|whistleblowers|whistleblower ..4 shared|passed|received|reported|brought ..2 with|to|by <cqc>|it|us", "following|since|after the? ..2 inspection|visit ,", "told <cqc> that? it|they had|has|would", "<cqc>|we|team asked for", "to see what|whether|if|how", "to check", "dealt only", "carried out this", "they met|visited|inspected|spoke|looked", "recommendation|recommendations on|about|to", "met with the <cqc>", "published what", "core service|services", "sent|sending a? ..2 team|inspectors", "lines of enquiry", "due to ..2 concerns <cqc>|it|we", "due to ..2 concerns ..1 had|received", "prompted by|in", "carried out because|to", "this was done because", "based on a combination", "part of our|the|its inspection process", "we spoke with|to ..10 asked|looked|heard|reviewed", "smaller in|than", "not see|have|find enough evidence for|to", "no ratings are|were|is", "in close touch|contact with", "giving|offering|provides|providing the ..1 support", "there to protect|help", "give|gives people|patients|families an idea", "through the same", "to look in detail", "review again after", "has|have ..3 some way to go", "some way to go", "case and my thoughts", "given in reviews", "focused one|inspection", "inspected or rated", "until now", "full reports", "first inspected", "brought them|inspectors back", "came about", "was|were at the ..4 for|in", "<cqc> inspects|regulates|rates|inspect", "set conditions", "went in", "adviser|advisers who", "summed up", "met legal requirements", "discovered the failings|problems", "meeting all|the ..3 standards", "standards ..6 met", "registered manager ..2 in post|place", "standard met", "way of comparison", "next assessment", "it draws on", "visits|site|work|fieldwork|it|they|review|assessment|check|checks ..2 took place", "site work", "have|has been told",  "turned up", "part in the inspection", "statutory|legal duty",
    ], yes: &["The inspection took place in May.", "Inspectors visited in May."], no: &["Staff were kind."] },
    Cue { id: "veto.view", gives: Veto::Prose, says: &[
        "there has|have never been", "i have|'ve said", "most care|practices|homes|services is|are", "most of the care", "we call", "met|meet|meeting each|all|every|<number> ..3 standards", "what has to be done",
    ], yes: &["There has never been more need of nurses.", "Most care is good."], no: &["There was never a nurse."] },
    Cue { id: "veto.background", gives: Veto::Unsourced, says: &[
        "provides|provide|offers|delivers|delivering|supports|caters|cares|serves|covers|runs|houses|accommodates|employs|operates ..6 care|services|service|accommodation|patients|people|residents|support|adults|homes|clinics|for", "looks after", "is|are|was run|owned|managed|based|located|registered|part|situated|operated|one|commissioned by|in|of|to|at|as|on|near", "has|have|had ..3 <number> patients|beds|residents|places|people|homes|sites|members|branches|partners|stations|employees|bedrooms|pupils|tenants",
        "<number> patients|residents|people|clients|adults|women ..6 list|registered|living|using|lived|receiving|supported", "<number> patients|residents|people|clients were|are|on|in|at ..1 home|list|service|books|site|there|staying|living|being|receiving|using", "ended|ends|ended the? ..3 deficit|surplus", "received the? inspection", "for up to <number> ..2 people|adults|residents|patients|children|older|men|women", "at the time of the? ..1 inspection|visit|assessment , ..1 <number>", "was|were being supported by|at", "rents its", "patient list|population", "list of <number>", "who|which lives|lives|live", "opened|built|founded|formed|established|set|launched|moved ..2 in|by|on|as|up", "population of", "catchment", "opening hours|times", "deprivation|decile", "took over|on", "changed hands|its", "called|known until|as", "comes|came after|as|because|following|at|about", "it follows", "last|previous|earlier inspection|inspected|visit|rating|report|time", "previously rated", "merged|merger", "please",
        "chair|chairs|chaired", "receiving|delivering|getting personal care", "same picture", "made up of", "personal care to <number>", "then had <number>", "had <number> staff", "include those", "since then", "quality statements",  "stars out", "life expectancy", "housing estates", "duty to", "connection to", "won over",
    ], yes: &["The home provides care for 40 people."], no: &["Calls were answered."] },
    Cue { id: "veto.own", gives: Veto::Own, says: &[
        "said he|she|they|it|its|his|her|that", "he|she said|added|told", "our|ours|we|we've|we're|i|i've|my|you|your|you're|us",
    ], yes: &["We have taken on a nurse."], no: &[] },
    Cue { id: "veto.rating", gives: Veto::Rating, says: &[
        "went|gone|come|came|go|each ..1 up|down by|from|to one|two|<rating>", "dropped|fallen|fell|gone|went|improved|moved|slipped|risen|rose ..2 from <quote>? <rating>", "rated|rating|ratings|rates|graded|scored|judged|grade|downgraded|upgraded|re-rated|deemed ..6 <rating>|overall|improved|not|<question>", "<rating> ..3 rating|ratings|overall|grade", "<rating> ..1 for being|providing|<question>", "ratings are|were|for|have|has|range", "<rating> in all|each|every|for|the ..3 <question>|<area>", "population|core groups|services", "key questions|question", "dropped|fallen|gone|went|improved|moved|slipped ..3 from|to ..2 <rating>", "bottom|top mark|rating|grade", "to rate", "rating of|for|at|is|was|on", "first rating", "found|finding ..4 <rating>", "<rating> with regard", "to be <rating>", "had been good|outstanding|inadequate",  "out of four|five categories|questions|areas|domains|key", "score|scores|scored", "outcome area", "concerns|concern|failings in|about <number>? ..1 <area>",
        "got|get|gets|received|given|gave|awarded|retains|keeps ..4 <rating>", "<rating> , <rating>", "<question> , <question>", "were|was|are|is ..2 <rating> for|in|overall|and|too|on|across", "remains|remain|remained|stays|stayed|still ..3 <rating>", "<question> : ..2 <rating>", "<question> <dash> ..2 <rating>",
    ], yes: &["It was rated good."], no: &["Staff shared good practice."] },
    Cue { id: "veto.general", gives: Veto::General, says: &[
        "i|we|i'm|we're|<cqc> ..3 disappointed|pleased|delighted|happy|glad|sad", "disappointed|pleased|delighted|happy|glad|sorry|sad to say|report|tell|confirm", "credit to|for|goes|is|where", "standards ..6 met", "met|meeting ..5 standards", "disappointing|disappoints|pleasing|congratulate|congratulations|shocking|unacceptable|standards|performing|disappointment|sorry|unsatisfactory|deterioration",
        "serious|significant|extremely|very|widespread|deeply ..2 concern|concerns|concerned|failings|worrying|shortfalls|issues|improvement|improvements|poor|deterioration|problems", "concerned about the", "poor|good|safe|high-quality|outstanding|better|excellent|inadequate care|service|quality|services",  "quality of care|services|the", "standard|level of care", "well led|run|managed", "rapid|urgent|immediate|further|sustained|widespread improvement|improvements|action|change", "turned a corner", "turned around", "lot of work", "work to do", "it is|was|'s a? ..1 pleasure|recognition|shame|disgrace|tribute|testament|right", "<rating> is|are good", "better|worse than|place|rating|service", "let down|themselves", "not good enough", "below the", "hard work", "short of", "step forward|backwards", "substitute for", "in no doubt", "is right that", "fallen|falling|fell ..2 below|short|far", "more to do", "foundation to build", "put up with",
    ], yes: &["This was a good service."], no: &["Records were clear."] },
    Cue { id: "veto.mask", gives: Veto::Mask, says: &[
        "everyone|everybody|everything|all|people|patients|those|staff|residents|anyone|relatives|nobody|equipment|records|files|plans|nurses|doctors|carers|one|both|none ..1 we|they|inspectors|<cqc> ..2 spoke|asked|talked|met|telephoned|visited|picked|looked|saw|rang|checked|reviewed|sampled ..3 to|with|out|at|check|in", "staff|nurses|carers|managers|workers admitted", "we were told", "had|have been told off|that|about|by|to", "people|patients|residents|relatives|staff|everyone|those|most|families ..1 we telephoned|asked|met|visited|rang|sampled|spoke rated|said|told|felt|were|knew|could|had", "day|days|morning|time|night|week|afternoon we|they|inspectors|<cqc> visited|called|inspected|came|arrived", "which|who is|was|are|were|has|have|had ..10 ,", "said|says|stated ..3 should", "for|in|at|by|down to check|see ..1 it|them|that|this|on", "team ..2 visited", "came across|upon", "very|really|so|extremely|equally <rating> and", "having|had|have|has to rely on", "to provide|deliver|support|offer|cover|care", "out of four|five callers|patients|calls|people|staff|shifts|days",
        "many|some|most|people|patients|residents|relatives|families|parents|carers|nurses|tenants|visitors|staff|members|those|others|several ..5 told them? that|how?", "everyone|everybody|all|most|people|patients|residents|relatives|those|many|staff we|they|inspectors asked|spoke|met|telephoned|visited|rang|picked", "picked|chosen|sampled out? to check", "met a|an|one|another|two ..3 who|, said|told|explained", "as|than ..5 should", "when|since|while|as we|they|the|<cqc>|inspectors|team ..2 inspected|visited|called|rang|returned|arrived|went|came|looked|spoke|asked|last|our", "since our last inspection", "at|on|during|by the time of our|the|this|their|its|last|previous ..3 inspection|visit|assessment",
        "at our|this|the last|previous? inspection", "found at our last inspection", "<cqc>|team , who ..8 ,", "<cqc>|team who ..6 reported|said|found|saw|noted", "should never? have|not? been", "should never|not? have", "people's|patients'|their|individual|these|residents'|young needs", "meet|met|meeting|with|complex|the needs", "needs of|were|assessments|assessment", "registered manager|nurse|nurses", "could <not>|always|be|only|take|have|see|describe|wait|book|also|tell|show|get|use|make|find|go|access|raise",
        "could ? been", "would like|often|struggle|get|come|just|otherwise|sit|say|always|be|not|never|ask", "the systems|staff|training|help|care|support|treatment|equipment|information|checks|tests|appointment|medicine|one they|it|she|he|people needed|need", "as they needed", "when they needed|need", "if they|a|someone|anyone|something|people|it|staff|one|there|you|he|she|an", "whether|where people|patients|staff|they|a|it|the|someone", "until ..3 weeks|days|months|late|after|their|the|10pm|evening|midnight", "if ..4 raised|raise|happened|went|fell", "may have|be|come", "might have|be|need|come", "who|which|what|that could|might|may|will|would", "feel|felt|feeling they|safe|able", "may|might|can|could not", "report|reported to|concerns|that", "monitored and", "always|<not>|properly|regularly|were|was|closely|being|or|and|for monitored|monitoring|monitor|reviewed", "we|inspectors|<cqc> told|asked the practice ..8 and it", "monitoring of|and|or|people|patients|care|systems|equipment|calls|for", "systems|system|arrangements|processes for|to|of ..2 monitoring|monitor", "need|needed to be kept|done|seen|stored|changed|refrigerated|locked|turned",
        "we|<cqc>|inspectors asked ..8 said|told|spoke|was|were|praised|could|knew", "everyone|all|every patient|people|residents asked",
    ], yes: &["When we visited, the lift was broken."], no: &[] },
    Cue { id: "veto.statistics", gives: Veto::Always, says: &[
        "of|in <number> ..2 practices|homes|services|councils", "nationally ,", "in england as a whole", "<number> per|pc|% cent? of ..2 practices|homes|services|care", "across england|the country", "nationwide", "what the ratings mean", "the four ratings",
    ], yes: &["Nationally, most are rated good."], no: &[] },
    Cue { id: "veto.opinion", gives: Veto::Unsourced, says: &[
        "apologise|apologised|sorry|delighted|regret|regrets|thanked|welcomed|admitted|insisted|denied|disputes|disputed|declined|statement|spokesman|spokeswoman|spokesperson|reassure|reassured", "working hard", "committed|determined to", "an apology from|for", "would not comment", "staff|owners|leaders|managers|trust|home|practice hope|hopes|hoped to",
    ], yes: &["The trust apologised."], no: &[] },
];
