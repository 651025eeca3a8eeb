//! Which way a finding points: the words of its main clause.
//!
//! "While staff were kind, records were missing" is a concern: the clause behind "while" steps back. A word of praise
//! under "not" is a concern, a word of blame under "no" is praise. Ills are bad until somebody deals with them or they
//! grow less: "gaps were filled", "waits had come down". What staff did as they should ("checked", "written down") is
//! faint praise. A sentence without any such word takes the side of its neighbours.

use super::clause::{
    Clause, FINITE, NEWS, Verbs, goes_on, heads_sentence, is_done, is_finite, is_placed, is_relative_that, is_subject,
};
use crate::lexicon::{Class, Lexicon, WordId, WordSet};
use crate::model::Polarity;
use crate::read::cues::{Cue, Cues};
use crate::read::items::Item;
use crate::read::rules::{Rule, of_cues};

/// What a word does to the polarity of its clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Weight {
    /// Praise; turned by a negation before it.
    Good(i8),
    /// Blame; turned by a negation before it.
    Bad(i8),
    /// An ill that may be dealt with or grow less: "delays", "errors", "falls". Mere mention weighs this much.
    Ill(i8),
    /// What staff do when they do their work: "checked", "written down". Praise by itself, and it cures an ill.
    Deed,
    /// What anybody may do, well or badly: "kept", "gave". Nothing by itself; left undone it is a fault.
    Act,
    /// Knowing: as a deed, and what is known is no fault.
    Know,
    /// What puts an ill right: as a deed, and what was blamed in its subject is no more.
    Mend,
    /// Being no more: what was blamed in its subject is none now.
    Gone,
    /// A share of a whole, and a day from which on it was so: what is told of these is more often a fault.
    Part,
    /// How long it was so: of what was not done, or of an ill.
    Lasting,
    /// Growing less: good of an ill, bad of anything else.
    Fall,
    /// The same of what stands behind it: "fewer people had to wait".
    Fewer,
    /// Growing more: bad of an ill, good of anything else.
    Rise,
    /// Decides whatever stands around it: what was wrong is right now, or the other way about.
    Fixed(Polarity),
    /// Says "not" where the lexicon does not.
    Negation,
    /// Says "not" as the subject of its clause: "nobody".
    Nobody,
    /// Turns the blame behind it, and says nothing itself: "rather than blame them".
    Instead,
    /// Takes back a word that is none: "not only", "the risk register".
    Neutral,
}

use Polarity::{Concern, Positive};
use Weight::{
    Act, Bad, Deed, Fall, Fewer, Fixed, Gone, Good, Ill, Instead, Know, Lasting, Mend, Negation, Neutral, Nobody, Part,
    Rise,
};

#[rustfmt::skip]
const CUES: &[Cue<Weight>] = &[
    Cue { id: "polarity.neutral", gives: Neutral, says: &[
        "supported living", "panic alarm|alarms|button|buttons|attack|attacks", "frightened|nervous|anxious|confused|distressed|upset|lonely|isolated|dying|angry|drunk|injured|agitated|tearful|worried|scared|ill|sick|poorly|homeless|upset|traumatised|suicidal|hungry|tired child|children|patient|patients|man|woman|men|women|people|resident|residents|person|callers|caller|relatives|families|family|parents|mothers|babies|girl|boy|teenagers|teenager",
        "not only|just|rated|least", "only ..1 used|given|done|taken|offered where|when|if|after|once", "lost a|the|their ..1 baby|child|son|daughter|mother|father|parent|husband|wife|partner|relative|person|pregnancy", "person|people|somebody|someone|those they|who have|had|'d lost", "what|whatever ..1 needed|needs to be done", "no fixed abode|address", "signed only after|when|once", "homeless people|patients|families|person", "whatever the|their pressure|pressures|weather|time", "people|patients|residents|women|men|children|adults|families|callers|clients|those|anyone|everyone|somebody|someone who|whose|with <not>|no", "people|patients|residents|women|men|children|adults|families|callers|clients|those who didn't|don't|couldn't|can't|cannot|weren't|hadn't|haven't", "there was|were|is a|an ..2 where|which|that", "found|saw|was|were|described|is a|an ..2 that|where|in ..1 <have>|which|people|staff", "he|she|it|they|<cqc>|report reported", "to get|getting better", "including when|those|some|one|two", "low-level", "whatever the pressure|pressures", "as well", "in|been post for ..2 weeks|months|years", "to <number> weeks|days|months|minutes", "each|every|her|his|their|own|the|a|upstairs flat|flats", "people|patients|residents|women|men|children|families|clients|those|anyone who|that would|could|might|may|had|have|did|do|were|are|was <not>", "people|patients|residents|women|men|children|those|anyone who|that ..1 miss|missed|misses|failed|forgot", "only where|when|if|after|with", "as well as|,",  "no matter", "regardless", "without delay|notice|delays|exception|fail|hesitation", 
        "do not attempt|resuscitate", "nothing but", "nothing was|is ..2 too", "no request was too", "whatever", "not in a rush",
        "as good as", "nothing short", "free from", "risk assessments|assessment|register|registers", "safety incidents|alerts|alert", "significant|serious events|event",
        "at the end of their life", "poor mental health", "long-term conditions|condition", "infection prevention|control", "emergency equipment|medicines|drugs|department", "controlled drugs", "pain relief", "end of life", "wheelchair", "falls sensors|clinic",
        "safe care and", "quality|safety audits", "raise|raised|raising|report concerns|concern|worry|worries", "raise|raised|raising a concern", 
        "people experiencing poor", "complaints|concerns and feedback|compliments", 
        "learning|learnt|learned|lessons|learn from", "from incidents|mistakes|complaints|abuse",
        "from ..3 risk|harm|abuse|neglect|avoidable", "safeguarding concerns|concern|alerts|alert|enquiries|referrals", "people|patients|residents|women|those|anyone whose ..4 <not>", "looking|looked|look into|at errors|incidents|mistakes|what|complaints|deaths", "<not> been? so", "whatever ..2", "blood test|tests|pressure|results|result|sugar|sugars", "lived|live|living|lives alone|on", "whether or not", "anything|something|things|what|it ..2 go|goes|went|gone wrong", "complaints and concerns", "themselves", "hard of hearing", "long after|enough|term|stay|been", "patients|patient", "children at risk", "when|if things|something|anything ..2 wrong", "unpaid carers|carer", "out of earshot|sight of", "bereaved|bereavement",
        "people|patients|residents|those|anyone|somebody who|that are|were|was|is|have|had|could|cannot|can ..2 ill|unwell|frail|confused|fallen|hurt|lonely|isolated|anxious|distressed|upset|dying|seriously|afraid|frightened|prone", "people|patients|residents|those|anyone|somebody who|that cannot|couldn't|didn't|don't", "people|patients|residents|those|anyone|somebody who|that could|can|are|were|did|do <not>", "learning difficulties|disability|disabilities", "mental ill health", "minor injuries|injury|illness|illnesses|ailments", "all day|night|weekend|week|afternoon|morning", "hours a day", "the other end", "far from|away", "waiting room|rooms|area|areas", "sick notes|leave|pay", "blood stains|stained|on", "wound|wounds care|dressings", "fire alarm|alarms|risk|doors|door|drill|drills", "urgent care", "out of hours|earshot|hospital", "with a|any problem|problems|worry|worries|concern|concerns", "on the day we|they|of|that|inspectors|when", "at the time of", "no one|nobody|no-one should have to", "out-of-hours", "late afternoon|evening|night|shift|stage", "waited for the|an answer|reply", "sorry", "cancer", "mental capacity|health", "understood|understand|understands|know|knew|about|of ..3 under the", "in post for|since", "never ..1 shut|closed|locked", "strong painkillers|painkiller|drugs|medicines", "short|shortness of breath", 
        "every <number> weeks|months|hours|minutes|days", "lock and key", "at short notice", "at a time", "just in case", "search|searches|searched|recall|recalled|chase|chased|list|register|reminder|reminders ..3 overdue", "that nobody|no-one had picked|collected|claimed|wanted", "blank forms|prescription|prescriptions|pads|form", "people|patients|callers|those|anyone|somebody|someone|residents|women|children in distress|pain|need|crisis|trouble", "after ..1 distressing|difficult|upsetting|traumatic calls|call|events|news|shifts|incidents", "with a|an|any ..1 problem|problems|need|needs", "meeting|together|married|met|run|running|friends|worked|open ..6 for ..1 <number> years|months", "bit|little longer", "crisis line|team|service|house|cafe|phone", "in|over|for the ..1 <number>|six|two|three|four weeks|days|months|years before|since|to|up|we", "copied elsewhere", "those|people|anyone|somebody|patients|residents|callers with no|little|poor|limited english|sight|hearing|speech|family|address|mobility|eyesight|literacy", "rang|ring|rings|text|texted|told|called|phoned|let ..4 if|when ..3 late|delayed|held|running", "how long ..3 wait|waiting|take", 
    ], yes: &["Staff were not only kind."], no: &[] },
    Cue { id: "polarity.put-right", gives: Fixed(Positive), says: &[
        "<have> nothing|anything but praise|good|kind|compliments", "keep|keeps|kept|keeping ..6 out of hospital|care", "no longer give|gave|do|did|give|used|use|using|shared|share|sharing|kept|keep|had|have|having|relied|relying|relies|tolerated|allowed|happened|happening", "nobody|no-one ..5 without", "no ..2 was|were|is|are more|older|longer|later than", "waiting|waits|wait|queue|queues ..5 fallen|fell|dropped|shortened|shorter|halved|shrunk", "out of date ..5 thrown|removed|disposed|replaced|destroyed|cleared", "out-of-date ..5 thrown|removed|disposed|replaced|destroyed|cleared", "taken|took|answered|tackled ..2 our|inspectors'|cqc's|previous ..2 concerns|criticisms|recommendations", "hadn't|<not> happened before", "stood|stand|stuck|stick up for", "among the improvements", "thing of the past", "faultless|unfaultable", "minutes|minute|hours|days|weeks|months|seconds|hour ,? down from", "<have>|list|lists|number|rate|rates|use|waits|waiting ..2 halved|fallen|dropped|shortened ..1 by|as|since|after|from", "used to ..8 now", "caught|spotted|noticed|picked ..5 before", "leave|leaves|left no doubt", "got|get|getting to grips", "more than ..2 paid|asked|required", "as long|much|often as they|she|he|people|residents|patients ..1 needed|wanted|liked|wished", "no need to|for", "against ..5 before|earlier|ago|previously", 
        "put|putting right|straight", "now addressed|fixed|resolved|cleared|rectified|repaired|replaced", "had|have been dealt", "<be>|<past> now|since|also|all|been? addressed|fixed|resolved|cleared|rectified|remedied|repaired|mended", "had fixed|addressed|resolved|cleared|rectified", "had|has got better",
        "could be seen when", "need|needed not worry", "at this inspection ..6 found ..4 was|were|had", "in use|order|place again", "open again", "doing|did|do their|his|her best|utmost", "working again", "back in use|order",
        "no concerns|breaches|complaints were|was", "no evidence of harm", "<not>|nor|nobody ..3 rushed|hurried|hurry|rush|judged", "can't|cannot|couldn't|never fault|faulted|praise|praised|thank", "could|can not|never fault|praise|thank", "nobody|no-one|none ..4 sedative|sedatives|sedated|restraint|restrained|secluded|hurt|harmed", "no one ..4 sedative|sedatives|sedated|restraint|restrained|secluded|hurt|harmed", "couldn't ask|hope|wish for better|more|a|anything", "could not ask|hope|wish for better|more|a|anything",
        "could not do|have done enough|more", "never|<not> once|ever let|known|miss|missed", "nothing was|is|seemed too much|small|big|good", "nothing ..3 too much trouble|bother", "too much trouble|bother for", "restraint|restraints|seclusion|sedation ..1 <not> been? used|needed|necessary", "use of restraint ..6 fallen|reduced|halved|dropped", "brought down", "brought|cut|got|kept ..2 waiting|waits|list|lists|falls|errors|delays|deaths|infections|backlog ..2 down",
        "<not> want to live|be anywhere", "<not> speak|praise ..3 too highly", "only had to ..4 once", "nobody|no-one|none ..8 they ..1 change", "no one ..8 they ..1 change", "half as often|many", "went|go|goes|going|gone out? of? their|his|her way", "above and beyond|what", "the extra mile", "far beyond", "beyond what", "well beyond", "never|<not> ..3 without", "mortality|turnover|sickness|infection|infections|deaths|waits|waiting|falls|complaints|readmission|readmissions|vacancy|vacancies|errors|delays ..6 lowest|lower|below", "number|rate|rates|numbers|proportion|share|use of ..3 falls|falling|errors|incidents|complaints|restraint|restraints|seclusion|infections|ulcers|sores|delays|waits|waiting|deaths|agency|cancellations|breaches|mistakes ..5 fallen|fell|halved|dropped|down|reduced|decreased|shrunk|lower", "list|lists|waits|wait|waiting|queue|queues|backlog|waiting-list had|has|have|were|was|now ..1 fallen|fell|dropped|shortened|shorter|halved|shrunk|cleared", "cut|halved|reduced|reducing|cutting|lowered the? number of people|patients|children|women|falls|admissions|those|times|incidents|errors", "fewer ..3 missing|missed|waiting|waited|falling|lost|late", "fewer than one|two in", "the way|how they|she|he|people|residents|patients wanted|liked|preferred|wished|chose", "without being|needing|having to? asked|prompted|ask", "got|get|getting rid of", "done|did|doing away with", "nobody|no-one ..2 had|made|expected|forced|asked|left to", "no one ..2 had|made|expected|forced|left to", "happy|content|satisfied|pleased with|about|at how? ..1 long|waiting|access|their", "grip on", "come|came|coming back to life", "cheered|perked|brightened up", "nobody|no-one ..8 without", "no one ..8 without", "nobody|no-one|none|never|<not> ..6 corridor|corridors", "no one ..6 corridor|corridors", "less to worry", "nothing ..1 to worry", "waiting|waits|wait|queue|queues ..3 fallen|fell|dropped|down|shortened|shrunk|halved|cut|shorter from ..5 to", "that|which would|did|could <not> ..2 had been|now replaced|repaired|mended|fixed|renewed", "nobody|no-one|never|<not> made to feel", "no patient|one|resident|woman|child was|were moved|woken", "not take|accept ..4 for an answer", "door|doors stood|was|is|always open", "only service|home|practice|trust|hospice|surgery ..4 with its|a", "slept|sleeps|sleep at|better|easier|soundly", "only where|when|if|after ..5 agreed|consented|needed|asked|wanted|necessary|chose|wished", "close|closed|closing|closes the gap", "without a|any gap|slip|hitch|fuss|complaint|hiccup", "wouldn't|not swap|trade|change ..2 for|a|anything", "pleasing|pleased|glad|encouraging|encouraged|heartening|heartened|delighted|good to see|hear|find|note|learn", "on the plus|good|positive side", "among the? positives|strengths|plaudits", "cut|cuts|cutting|reduced|reducing ..4 admissions|waits|waiting|emergency|ambulances|hospital|harm|falls|errors|delays|incidents", "made|making progress", "half the ..2 average", "well|better than ..2 average|others|most|similar|expected", "less likely|prone", "to the ..3 credit", "there was|were now", "<not> <number>? ..3 too much trouble", "<not> think of|imagine ..2 better|anything|anywhere|improvement", "could|can <not> think of|imagine", "for as long|often as", "as they|it|he|she should|ought", "less than|under a|<number>|five|ten minute|minutes|seconds|hour", "where|how|when|what they wished|liked|chose", "never been|felt|known|seen happier|better|safer|so|such|more", "last resort", "turned ..3 round|around", "second to none", "weight off", "no hesitation", "without fear|hesitation|a? second thought", "nothing ..4 out of date", "put|puts|putting an end|stop to", "faults|problems|shortcomings|failings|concerns ..8 had|have gone", "nothing ..6 was|were|is missing|broken|overlooked|wrong|lacking", "candid|honest|frank|realistic|open about ..1 what", "turnover|sickness|vacancies|infections|infection|errors|complaints|falls|waits ..2 was|were|is|are|remained ..1 low|lower|lowest|minimal|few|rare|short|shorter", "short and to", "late|evening|extra|longer clinics|clinic|surgeries|openings", "ran|run|runs|running late clinics|surgeries|sessions", "nobody|no-one|none slipped through", "no one slipped through", "speak|praise ..2 too highly", "open ..2 about the|their|its ..1 problems|faults|issues|challenges|failings|weaknesses|mistakes|difficulties", "waited|wait|waits|waiting|queued|took ..2 no more|longer than", "so that ..4 did|do|does|would|could <not>",  "when|where|what|as they|it|she|he were|was meant|supposed to",  "best thing that|to|she|he|for|her|his", "back on her|his|their feet|two", "life-changing", "done|spruced|freshened up", "no ..3 was|were asked|made|expected|forced|left to", "few|hardly ..2 leaving|leave", "above and beyond", "no longer dreaded|dread|feared|afraid|waited|wait|waiting|late|missed|alone|left|short",
    ], yes: &["The leak had been put right.", "Nobody was rushed."], no: &["The leak was left."] },
    Cue { id: "polarity.spoilt", gives: Fixed(Concern), says: &[
        "areas|area|aspects ..2 requiring|needing|for|requires|need improvement|attention", "<not>|n't ..9 as they|it|he|she should|ought", "nobody|no-one|anybody seemed|appeared ..8 grip|charge|aware|know|idea|notice|care", "no one seemed|appeared", "need|needs|needed|has|have to be ..1 better|stronger|strengthened|improved|tightened|clearer|updated|sorted|put|addressed|resolved|overhauled|fixed", "needs|need|needed|wanted|requires|required strengthening|improving|attention|tightening|updating|replacing|repair|repairing|painting|redecorating|redecoration|cleaning|mending", "could|should|might ..1 be|do|have ..1 better|stronger|clearer|improved|strengthened|quicker|faster|more", "had|has|have to make|ensure|improve|sort", "covered by agency|bank|locums|temporary", "signed|filled|written|completed ..3 in advance", "laughed at|about them|her|him|people|residents|patients", "<not> done|do|doing enough", "lack|lacking", "somewhat|partly|partially assured", "<not> assured", "quicker|faster than ..4 ability|capacity|could", "<not> add up", "blame|bullying|toxic|closed culture", "kept|keep|keeping their|his|her heads|head down", "let go of", "never|<not> ..1 heard of", "losing|lost|lose skills|confidence|faith|trust|touch|sight", "for all|anyone|everyone to see", "for want of", "no|without authority", "no one left", "recommend|recommended|recommends|suggested that|better|more|clearer", "agency|bank|locum nurses|staff|carers|doctors|workers ..2 made|make|making up", "<modal> ..1 stronger|strengthened|strengthening|improved|tightened|tighter|clearer|overhauled|rewritten", "disappointing|disappointed|sad|saddened|sorry|worrying|worried|concerning|concerned|dismayed|alarmed|shocked to see|hear|find|note|learn", "highest|most|worst|higher|greatest rate|number|level|share|proportion ..2 of falls|complaints|deaths|infections|errors|incidents|vacancies|sickness|harm|restraint", "<not> had ..6 checked|assessed|reviewed|tested|updated|serviced|signed", "belonged|belonging to a? different|another|other", "kept quiet about", "without cleaning|washing|checking|asking|telling|explaining|proper|adequate|any|appropriate|necessary", "let ..4 lapse|slip|slide", "still <not>", "<not> shut|close|closed|lock|work|fit|tally|match", "<not>|n't complete|completed|finished|done ..1 for|by|on|in", "saw|see|seen nothing wrong", "had|with no hot|heating|running|call|emergency|window|windows|outside|outdoor|lock|curtain|curtains", "more|longer|later|fewer|less than it|they should|ought", "because nobody|no-one|none had|was|were|knew|could", "because no one had|was|knew|could", "before ..4 knew|checked|arrived|cleared", "<not> find|found|spot|spotted|pick|notice|noticed ..3 faults|errors|problems|risks|issues|gaps|failings|mistakes", "hit and miss", "fewer|less than one|two in <number>|ten|five|four|three|twenty ..1 had|knew|felt|could|were|was|have", "somebody|someone else's", "target|targets|deadline|deadlines ..1 missed|breached", "far from home", "paid|pay|paying for ..3 themselves|himself|herself", "when|where there should|ought", "leave|left|leaving|get|got|wander|wandered|walk|walked|slip|slipped ..4 unnoticed|unseen|unaccompanied|unescorted", "only|just|barely <number>|<statistic> ..2 of", "<not> left|leave the|their|his|her ..1 flat|room|house|bed|ward|bedroom|chair", "number|line|phone|battery|batteries|torch ..4 dead", "taken|took|take on trust", "as if|though they|he|she|people were|was tasks|objects|children|numbers|nuisances|burdens|furniture|a|an|stupid|deaf", "few and far", "and|but little|nothing else|more", "hold|held|holding back", "fend for", "left to their own", "slipped through", "in name only", "out of step|touch", "at a loss", "broke|broken|breaking|break down", "fell|falling|fallen apart", "ran|run dry", "not|never be used|opened|read|cleaned|reached|locked|closed|heard|traced|contacted|relied|explained|seen|shut|washed", "overdue|behind ..2 training|refresher|appraisal|appraisals|supervision|service|servicing|review|reviews|check|checks|test|tests|course", "stopped|given|gave up? ..1 filling|reporting|putting|raising|telling|complaining|asking|ringing|trying|bothering|logging", "went|gone|going|go without", "without having been|had ..1 asked|consulted|told|trained|checked", "<not> get|go|got|gone|been ..1 outside|outdoors|out", "never|rarely|seldom heard ..1 back", "heard nothing", "no trace|sign|mention|hint of", "named|names|listed|lists|gave ..4 left",
        "<not>|nor always|consistently|routinely|sufficiently|enough|properly|fully|all|every|everyone|everybody|adequately|regularly|well|reliably|yet|robust|ever|necessarily",
        "had|have|has|was|were|is|are yet to", "<not> enough|sufficient|aware|able|sure|clear|known|have",
        "put|placed|putting|placing|exposed|exposing|left|leaving ..4 at|to|in risk|danger|harm|peril", "very|too little say|over|choice|time", "<cqc>|we|they|inspectors wanted to see|know|have|more", "would|could benefit from", "work to do", "little|no|limited|insufficient|inadequate ..1 evidence|oversight|record|records|system|systems|sign|proof|way|assurance|plan|plans|process|information|guidance|analysis|effective|understanding|audit|audits|formal|leadership|consideration|risk|privacy|dignity|regular|means|follow-up|induction|choice|reliable|check|checks|policy|procedure|protocol|arrangement|arrangements|lead|manager|stimulation|thought|interest|say|time|idea|written",
        "did|do|does|has|have|had|could|would nothing", "nothing had|to show|to do|to suggest|being|about|in place", "<not> ..2 been|being? picked|spotted|identified|noticed|addressed|acted|resolved|tackled|fixed|mended|repaired|replaced|dealt|reviewed|escalated|followed|investigated|logged|told|informed|given|assessed|protected|organised|notified", 
        "failed|failing|failure|failures <quote>? to|in|by|of|with", "fail|fails to", "inadequate|insufficient|unable|unsuitable|impossible to", "more than twice|double", "came last", "could|can <not> say|tell|explain|show|name|produce ..2 how|which|who|what|whether|us|inspectors|why|when|where", "couldn't|cannot|can't say|tell|explain|show|name|produce ..2 how|which|who|what|whether|us|inspectors|why|when|where", "another client's|person's|patient's|resident's", "started|start|begun|began|working|worked ..4 before|without ..6 checks|references|check|clearance|vetted", "the same ..2 as everyone", "rather than being", "instead of being", "should|ought to? have ..1 been|had|done|thrown|seen|given|taken|kept|stored|locked|checked|made|sent|read|written|told|held|put|replaced|reviewed|recorded|treated|cleaned|cleared|removed|tested|serviced|reported|referred|assessed|trained|weighed|offered|followed|shut|closed|answered|gone|got|known|acted|stopped|used", "should|ought never|not to? have|be", "was|were ..2 unable", "unable to", "no one|nobody|no-one ..3 to", "less positive|good|well", "what|which let us|them down", "none of ..6 had|were|was|could|knew",
        "as if|though they|he|she was|were not|nothing|invisible", "than they were|was", "given up asking|hope|complaining|trying",
    ], yes: &["Fire drills were not always held.", "There was no system for recalls."], no: &["Staff were kind."] },
    Cue { id: "polarity.wait", gives: Bad(3), says: &[
        "<not> qualified|authorised|registered|insured|competent|trained to",
        "could|might|may come|be|have ..1 to? harm|harmed|hurt|injured|died", "debris", "rely|relied|relying|reliant|depended|depending|dependent on|upon relatives|family|families|agency|bank|locums|temporary|one|memory|paper|friends|other", "domestic|kitchen fridge", "after ..2 appointment", "sitting|lying|sat in|on a|an tray|drawer|inbox|box|pile|trolley|trolleys|floor", "single|one set|pair|set|key|hoist|lavatory|bathroom|shower|towel", "in ..1 drawer|drawers|bag|bags|boxes|garage|shed|skip|heap|pile", "from memory", "on scraps|scrap", "past <number>|its|their", "unwashed|undressed|shredded|standing-room|misfiled|mislaid|botched|bungled|slapdash|sloppy|shoddy|scruffy|mislabelled|mixed-up|unplanned|unmade|misplaced|misdiagnosed|mistreated|manhandled|neglected|snubbed|sidelined|ostracised|silenced|gagged|scapegoated", "no longer existed|worked|employed|functioned", "still|yet blank|empty|open|broken|waiting|outstanding|missing", "standing room", "beneath", "called|pulled|taken|moved|dragged away from", "too ..1 for|to", "wait|waited|bear|cope|manage any longer|more", "could|would <not> wait", "slept|sleep ..2 floor|chairs|chair|corridor", "nobody|no-one on|in ..2 premises|site|duty|building|charge|post", "on days when|that", "was|were assumed|presumed|guessed", "visible debris|blood|dirt|dust|mould|marks", "living|lived|live in fear|dread|squalor|pain", "to fill|cover|plug|stop gaps|shifts|holes", "moved|moving ..2 between", "wait any longer", "<not> had ..2 checks|check|training|induction|supervision|appraisal|appraisals|references", "come|came|coming to harm", "<have> <not> had a|any drink|meal|bath|shower|wash|review|test|check|visit", "unlocked", "on his|her own when|at|without|all", "in front of",
        "took|taking|taken|averaged|lasted ..2 <number> minutes", "had|have|with|only <number> minutes to|for|between", "open|outstanding|waiting|unanswered for|over ..2 <number>|six|three|two|nine months|weeks|days|years", "<not> had ..1 training", "waited|wait|waiting|waits|queued|queue ..6 hours|weeks|minutes|months|year|years|days|week|longer|long|hour|forever|ages", "for? as long as <number> hours|weeks|minutes|months|days|years", "over|nearly|than half an hour", "an hour late", "up to <number>|two|three|four|five|six nights|hours|weeks|minutes|months|days|years", "after|over|nearly|almost <number> weeks|months|years|days|hours", "after|over several|many|some weeks|months|years|days|hours", "<number> days|weeks|months late|old|off|away|behind|overdue", "took|take|taken up? to? ..1 <number>|eleven|twelve|fourteen|fifteen|sixteen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty weeks|months|days|hours|calls|attempts|tries|goes", "<number> calls|attempts|times before", "after they|it were|was due",
        "too few|little|many|long|late|often|much|hot|warm|cold|high|low|short|slow|early|small|quick|busy|quickly|easily|frightened|scared|tired|heavily", "out of|past|beyond their? date|its|use", "out-of-date", "past its|their ..1 use-by|expiry|review|sell-by|date|dates|best", "run|ran|running|runs out|short|late", "ran|run off their feet", "at risk of|from|because|as", "waiting|waited|awaiting to be", "raised a|his|her|their hand|hands|voice|voices", "at increased|greater|high? risk", "far too", "in earshot|sight|view of", "tied up|back|to", "bone dry", "out of reach", "shared|share|sharing one", "meant|supposed to", "on their own", "on hold", "nothing left", "could have made|done|prevented|avoided|decided|been", "above|over the ..1 safe|maximum|recommended|legal|safest|limit", "double|wrong|twice the? dose|doses|amount",
        "easily overheard|overheard", "gone by", "no more",
    ], yes: &["People waited five hours.", "Records were out of date.", "There were too few nurses."], no: &[] },
    Cue { id: "polarity.short", gives: Bad(2), says: &[
        "only|just one|two|half turned|came|arrived", "had last been|had", "<be> a|of? real|great|some|particular? worry|concern then|now|too|still|as", "could be opened|reached|entered|overheard|seen by anyone|anybody|everyone|others|visitors",
        "only|just|barely one|a|some|part|partly|once", "a single ..1 nurse|doctor|carer|worker|midwife|locum|clinician|member|person|porter|paramedic|consultant|cleaner|cook|pharmacist|therapist|receptionist|manager|bathroom|toilet|shower|hoist|lift|thermometer", "by one", "below|behind|short of? ..4 average", "below|under|behind|short of? ..4 target|targets|national|standard|plan|planned|minimum|expected|others|required|recommended|with|schedule", "against a|the ..2 target|plan|standard|minimum", "well|far below|short|under|behind", "needed|need|needs to be|improve", "by mistake", "in error", "had|having|have to|wait|share|rely|chase|make|pay", "ordinary fridge|fridges|kitchen|domestic", "one|two|single ..1 carer|carers|nurse|nurses|midwife|doctor|worker|workers|person|member|members|staff ..6 for|looking|caring|supporting|covering|minding|serving|with ..3 <number>|eleven|twelve|fourteen|fifteen|sixteen|eighteen|nineteen|twenty|thirty|forty|fifty", "for|between|to|of <number> people|patients|residents|women at",
    ], yes: &["Only one nurse was on duty."], no: &[] },
    Cue { id: "polarity.share", gives: Bad(5), says: &[
        "only|just|barely|fewer|less than? <number>|half", "before anyone|anybody ..1 <have>|checked|came|answered|picked", "signed|filled|written ..2 before|ahead|after|afterwards|retrospectively", "lack|absence|shortage|shortages of|in", "could not|never be found|produced|shown|explained", "rang|ring|call|called|calling|phoned ..3 times", "<not> ..2 picking|pick|spotting|spot|noticing up",
    ], yes: &["Only 12% of them were asked."], no: &[] },
    Cue { id: "polarity.change", gives: Good(2), says: &[
        "thought|think|thinking|try|tried|trying|worked|working|how hard", "under|within|inside <number>|an|a|one|two|three|four|five|six|seven|eight|nine|ten days|weeks|months|minutes|hours|day|week|hour|minute", "seen|assessed|answered|treated ..1 within|inside|in <number>|an|a|one|two|three|four|five|six days|weeks|minutes|hours|week|day|hour", "made|make|makes a ..1 difference", "not hesitate",
        "did <not> have to", "on her|his|their day|days|weekend off", "turned|turn|turns up", "hard|searching|tough|probing questions", "money|funding|funds|budget ..2 found|secured|raised", "their own group|room|key|keys|front|kitchen|lounge|doctor|nurse|pace", "on holiday|outings|trips|excursions", "number|line to ring|call|text", "look|looks|looked out on|over", "family|families|relatives|patients|people was|were kept|told in|and|why|what|at|straight|promptly", "wheelchairs|wheelchair fitted|fit|could", "came|come|comes|pitched|chipped|stepped ..2 to help|in", "on the dot", "as they would ..1 their own|family|parents", "<be> believed|heard", "put on weight", "once|twice a week|day|fortnight",  "without going to", "at home", "extra time|help|support|staff|nurses", "given|gave|give time|stickers|choices|encouragement|reassurance", "picked up|out ..2 within|inside|quickly|early", "in|within|taking|took|under|after|inside ..1 <number> seconds", "of their|her|his own", "lights|lit|light up", "put|puts the kettle", "had|have|got|get a job", "went|go|goes to college|work|school|church|mosque", "a|the locked bin|cupboard|cabinet|store|drawer|trolley|safe", "full length|time|range|programme|induction|record|account|explanation|cover", "locked away", "curiosity|curious|glowing|grasp|married|unwaveringly|devotion|sunny|cheery|chatty|jolly|peaceful|tranquil|soothing|generous|generously|good-humoured|courteously|meticulous|meticulously|scrupulous|scrupulously|diligently|expertly|expert|seamless|seamlessly|exacting|rigorous|rigorously|methodical|systematic|systematically|streamlined|spotlessly|pristine|well-kept|well-stocked|well-staffed|well-trained|well-run|close-knit|tight-knit|long-serving|upbeat|buoyant|energetic|resourceful|insightful|perceptive|receptive|intuitive|tactful|tactfully|humane|humanely|reassuringly|unflappable", "weekly|monthly drop-in|surgery|clinic|group", "put money|funds|effort|thought|resources into", "put into effect|practice|place", "booked|planned|prepared ahead", "own furniture|pictures|things|belongings|photographs|photos|money|medicines", "could|can lock|register|choose|stay|keep|cook|bring|walk-in", "sensory|quiet|family|prayer room|garden|space", "home-baked|baking|weddings|married|choirs|barbecue|barbecues|concert|concerts|pets|dog|dogs|hens|allotment", "chaired|co-designed|codesigned|co-produced|designed", "where it|they should", "for|over more than a decade", "more than a decade", "stopped to help", "in pictures|braille|large|signs", "had gone from <number> ..4 to", "in working order", "worked|working hand", "looked forward", "look forward", "at|to their ease", "had|has|have their say", "taken with", "a grip", "talked|went|gone through ..2 with", "drop-in", "than anywhere|elsewhere|any|most", "than ..3 seen", "first rate|class", "got|get|getting to know", "asked to design|choose|help|comment|suggest|vote|name", "feel|felt|were|was included", "chance|chances|opportunity|opportunities to", "turned round", "read on arrival", "on arrival", "twice|three|four|several a|times daily|day|week", "smelled|smelt|smells of fresh|baking|polish|flowers|lavender|cooking|coffee|bread", "put|going|gone up in", "parents|families|partners|fathers slept|stayed|sleep|stay", "open with us|inspectors|people|families|patients|staff|them|relatives", "keen|popular|sought-after|admired|respectfully|guided|awarded|toys|sparkling|shone|knocking|inquisitive|curious", "got|gets|get|keep|keeps|kept|stay|stayed in touch", "five stars", "gone on to", "like family", "understood|understand|knew their responsibilities|duties|roles", "knew|know how to", "knew|know|understood each|people's|patients'|residents'|everyone's|them", "long|longer|extended|double appointments|appointment|slots|opening", "reflected|reflect|reflects ..3 needs|wishes|preferences|choices|interests",
        "<be>|<have> now", "now <have>|knew|know|took|take|ran|run|met|meet|held|got|get|wrote|looked|checked|being|routine", "is|was|were|are being? offered|invited|consulted|transformed|overhauled|refurbished|appointed|introduced|adapted|commended|applauded|complimented|invested|celebrated|tailored|welcomed", "asked what|how|whether|about", "brought in", "taken on", "always", "real shift|change|difference|say|choice", "better control", "shorter waits|waiting", "no further care", "close links|relationships", "on duty until", "within|inside <number>|the|a|an|two|one|minutes|hours|days", "in under <number>", "say in|over", "a lead", "full log|record", "one-to-ones", "struck by|with", "family feel", "under control", "step-free", "as they wished|liked|wanted", "something to", "laughter|laughed|laughing|smiled|smiles|joked", "been|taken seriously", "taken into consideration|account", "good|wide|full range", "looked at on the day", "signed their own", "chose|choose what|when|how|who|their", "home the next", "closely", "nine in|out ten", "nine in|out of ten", "hand in hand", "side by side", "such as", "to|could|can be had", "the first ..1 home|trust|practice|service|hospital|hospice|surgery|unit|team|clinic|ward|place ..4 to", "among the best|first|highest|fastest|lowest", "in full", "good|plenty of? time",
        "the same|next day|morning", "that|same day", "on the day|spot", "day or night", "any hour|time", "at any time|hour", "won round|over", "spent|invested ..2 on", "could stay|join|choose|decide|ring|visit|opt|ask", "as soon as", "bond with", "a real", "their own words|front|key|keys|furniture|pace|rooms", "by name|heart", "from scratch", "<have> started|begun to", "started|began to", "there was|were|is|are a|an|enough|two|three|good", "<have> a|an|their|its|yearly|regular ..2 plan|plans|review|reviews|check|checks|system|systems|programme|register|policy|lead|rota|say|passport|process",
    ], yes: &["The rota was now full.", "There is a lead nurse."], no: &[] },
    Cue { id: "polarity.praise", gives: Good(2), says: &[
        "abundant|survived|acclaimed|accolade|accolades|accommodating|affable|all-round|altruistic|amiable|apt|assiduous|assiduously|astute|attentiveness|befriended|befriending|beloved|benefiting|blooming|boosted|bravely|breakthrough|bubbly|camaraderie|caringly|celebrate|celebrates|celebrating|celebration|celebrations|champion|champions|cheering|collaboration|comforts|commend|conducive|congratulated|connected|conscientiously|contentment|cosier|cuddled|cuddles|customised|danced|decent|decorated|deft|deftly|dignifying|diplomatic|edifying|effortless|embrace|embracing|empathetically|empathic|empower|empowering|enable|enabled|enables|enabling|engagingly|enhance|enhances|enrichment|entertained|entertainers|entertaining|enthused|equitable|equitably|excel|excels|exemplified|extraordinarily|extraordinary|favourably|favourite|favourites|feel-good|festive|finest|flourish|fluent|fluently|fostered|fostering|freely|friendlier|friendliest|giggled|gleamed|graciously|hands-on|happiest|hardworking|harmony|healthier|heart-warming|helpfully|helpfulness|highly-skilled|holistic|holistically|honesty|hospitality|humanity|humility|inclusively|inclusivity|initiatives|inspire|inspires|instilled|inviting|jovial|kind-hearted|kindest|laudable|lifesaving|magnificent|meaningfully|mentoring|merrily|modernising|morale-boosting|motherly|neighbourly|notable|noteworthy|nourished|nurture|obliging|observant|outperformed|outshone|overjoyed|pampered|patience|patient-focused|perk|perks|personable|pioneer|plaudit|plaudits|playfully|pleasurable|positivity|pragmatic|professionalism|promptness|proportionate|proportionately|quickest|quieter|rapidly|readily|recommend|renewed|renovated|renowned|resilience|resourcefulness|responsiveness|role-model|safest|self-confidence|self-esteem|selfless|selflessly|sensitivity|signposted|signposting|sing-along|sing-alongs|singalong|singalongs|smartly|smoother|soft-spoken|softly|solace|splendidly|stand-out|standout|state-of-the-art|sterling|strengthening|stronger|stunning|stylish|sunlit|superbly|superior|surpassed|tact|tailor-made|tailoring|tea-dance|tea-dances|teamwork|thrives|tidied|tidily|tip-top|togetherness|touching|tranquillity|tremendous|tremendously|trusting|truthfully|turnaround|undivided|unflagging|unfussy|unhesitating|uninterrupted|unprompted|unrivalled|unruffled|unselfish|unswerving|upgrade|versatile|vivid|volunteers|warmer|warmest|watertight|welcomingly|well-being|well-fed|well-looked-after|well-matched|well-nourished|well-regarded|well-respected|well-rounded|well-signposted|well-thought-out|well-ventilated|whole-hearted|wide-ranging|workable",
        "kind|kindly|kindness|kindnesses|caring|compassion|compassionate|compassionately|dignity|respect|respected|respectful|respectfully|warm|warmly|warmth|gentle|gently|friendly|polite|politely|courteous|attentive|thoughtful|thoughtfully|considerate|sensitive|sensitively|homely|welcoming|welcome|approachable|happy|happier|happily|calm|calmly|calmer|relaxed|cheerful|comfortable|comfort|comforted|patiently|tender|tenderly|affection|affectionate|devoted|discreet|discreetly|unhurried|reassured|reassuring|reassurance|loving|lively|cosy",
        "praise|praised|praises|transformed|available|reopened|complimentary|compliments|compliment|positive|positively|excellent|exceptional|exceptionally|exemplary|outstanding|impressed|impressive|wonderful|wonderfully|brilliant|lovely|fantastic|superb|first-class|first-rate|amazing|tireless|tirelessly|marvellous|great|terrific|godsend|lifeline|haven|blessing|marvel|gem|delightful|delighted|commendable|admirable|splendid|fabulous|angels|angel|treasure|delicious|tasty|appetising|credit|spoilt",
        "dedicated|dedication|committed|commitment|passionate|passion|proud|pride|skilled|skilful|skilfully|skills|knowledgeable|competent|competence|experienced|valued|motivated|enthusiastic|enthusiasm|hard-working|professional|professionally|diligent|conscientious|stable|loyal|capable",
        "good|well|effective|effectively|efficient|efficiently|safe|safely|safer|strong|robust|thorough|thoroughly|clear|clearly|clean|cleaner|tidy|hygienic|prompt|promptly|quick|quickly|quicker|swift|swiftly|faster|sooner|timely|correct|correctly|accurate|accurately|reliable|reliably|dependable|appropriate|appropriately|suitable|detailed|comprehensive|adequate|complete|properly|smooth|smoothly|visible|better|best|easy|easily|easier|secure|securely|consistent|consistently|sound|legible|meaningful|purposeful|useful|helpful|successful|successfully|healthy|fresh|freshly|bright|brighter|airy|spacious|modern|attractive|pleasant|sturdy|accessible|flexible|flexibly|clever|imaginative|imaginatively|inventive|rich|deep-rooted|proactive|proactively|responsive|responsively|modernised|redecorated",
        "improved|improvement|improvements|improving|improves|innovative|innovation|creative|creatively|supported|supportive|supportively|supporting|encouraged|encourages|encouraging|encouragement|empowered|involved|involving|inclusion|listened|listening|listens|understood|understand|understanding|understands|protected|protecting|promoted|promoting|praising|enjoyed|enjoy|enjoying|enjoyable|liked|loved|love|trusted|confident|confidence|confidently|satisfied|satisfaction|pleased|grateful|gratitude|thank|thanked|thankful|celebrated|appreciated|thrived|thriving|flourished|flourishing|progressed|blossomed",
        "enough|sufficient|sufficiently|up-to-date|personalised|person-centred|individual|individually|tailored|homemade|home-made|home-cooked|plentiful|plenty|ample|spotless|spotlessly|immaculate|gleaming|refurbished|nutritious|balanced|varied|choice|independence|independent|independently|dignified|honest|honestly|candid|candidly|transparent|transparency|inclusive|sociable|smiling|coped|openness|fair|fairly|equal|freedom|wellbeing|achievement|achievements|strengths|strength|highlights|pleasure|joy|fun|fond|fondly",
        "up to date", "open|openly and|about|door|culture", "thought the world", "keep|kept|keeping ..3 safe", "needs were|was|are|being met", "working|worked|works|work hard|tirelessly", "spoke|spoken|speak highly|well|fondly|warmly", "felt|feel|feels|feeling able|safe|listened|part|valued|supported|confident|at|free|ready|looked|cared|respected|involved|trusted|like", "could|can now|always|usually|also|easily|still? be? seen|book|choose|get|see|describe|show|reach|raise|talk|name|speak|tell|explain|say|come|go|ask|find|visit|ring|eat|have|decide", "able to", "met|meeting|meet their|people's|patients'|residents'|everyone's|individual ..2 needs", "worked|work|working|works ..2 well|closely|together|jointly|alongside", "worked|working|works ..2 with", "in place|date|post", "on time", "in good time|order|repair|condition", "in order",
        "patient|kind and", "be|being|been|were|was|very patient", "made a point", "weekly|daily|monthly|yearly|annually|fortnightly|quarterly|every|each day|week|month|morning|quarter|year|night|evening|shift|meeting|six|three|two|meal", "ahead ..1 average|national|target|the|of", "above|over|exceeded ..2 target|targets|benchmark", "second best", "treated|treat|treating ..4 kindly|with|well|respectfully|as|like|equally", "responded|answered|acted|dealt|seen|assessed|processed|replied|resolved ..4 within|inside|promptly|quickly|same", "responded|answered|acted|dealt|replied|resolved ..4 in|on", "time to|for|with", "favourite|favourites|preferences|preference|life story|history", "singing|sang|trips|outings|bingo|games|baking|crafts|knitting|gardening|choir|outing|trip|dancing|music", "named nurse|gp|worker|carer", "at the centre|heart|forefront", "honoured|wedding|birthday|birthdays|prom|christening|anniversary", "role model|models", "lead|leads for|on", "like|as family|friends|royalty|one|home", "second home", "peace of mind", "have|had|has everything|all", "well looked|cared|run|led|managed|organised|maintained|attended|stocked|staffed|equipped|trained|supported|kept|prepared|lit", "smell|smelled|looked|tasted good|fresh|lovely|nice|appetising|inviting",
        "equipped|vetted|qualified|covered|consented|praiseworthy|accredited|award|awards",
        "ably|accomplished|adaptable|adept|admiration|admire|admiring|admiringly|adored|agreeable|amused|amusing|applause|appreciation|appreciative|approval|approved|articulate|attentively|attuned|beautiful|beautifully|beneficial|benefited|benefitted|bespoke|bolstered|brave|bravery|brighten|brightened|brightens|brilliantly|brimming|candour|carefully|charming|cheered|cheerfully|cherished|chuckled|clarity|coherent|cohesive|collaborative|collaboratively|comfortably|comforting|composed|considerately|constructive|constructively|contented|convincing|convincingly|cooperative|cordial|courage|courageous|courtesy|creativity|credible|decisive|decisively|dedicating|delicately|delight|delights|dependably|determined|devotedly|dexterity|diligence|discretion|dutifully|dynamic|eager|eagerly|efficiency|effortlessly|elegant|embraced|empathetic|empathy|encouragingly|endorsed|energised|energy|enhanced|enhancing|enjoyment|enlivened|enriched|enriching|enterprising|enthusiastically|ethical|excelled|excellence|excellently|excited|exciting|exemplar|expertise|fairness|faithful|faithfully|fascinating|faultlessly|first-hand|flagship|flair|flawless|flawlessly|flexibility|foresight|fortunate|forward-looking|forward-thinking|friendliness|friendship|friendships|fruitful|fulfilled|fulfilling|generosity|genial|gentleness|genuine|genuinely|gladly|good-natured|graceful|gracious|gratefully|grinned|handy|happiness|harmonious|heartened|heartening|heartfelt|heartwarming|heroes|heroic|hopeful|hospitable|hug|hugged|hugs|humour|ideal|ideally|impartial|impeccable|impeccably|impressively|informative|ingenious|initiative|innovatively|inspiration|inspirational|inspired|inspiring|instructive|intact|integrity|intelligently|invaluable|invigorating|joined-up|jointly|joking|joyful|joyous|judicious|keenly|kudos|laugh|laughs|lifesaver|light-hearted|likeable|lovingly|loyalty|luckily|lucky|luxurious|masterly|mature|memorable|merry|methodically|mindful|motivating|motivation|neat|neatly|nice|nicely|nourishing|nurtured|nurturing|open-minded|optimism|optimistic|orderly|outstandingly|outward-looking|painless|painstaking|painstakingly|patient-centred|peace|peacefully|perfect|perfectly|persevered|pioneering|playful|pleasantly|pleasing|poised|polished|powerful|precise|precisely|prized|productive|productively|proficient|promising|prospered|proudly|punctual|punctually|radiant|rapport|reassure|reassures|refreshed|refreshing|refreshingly|rejuvenated|relaxing|relieved|remarkable|remarkably|resilient|resolute|respecting|respects|restful|restored|reunited|revamped|revitalised|revived|rewarded|rewarding|rigour|roomy|satisfactorily|satisfactory|satisfying|self-confident|sensible|sensibly|serene|sharpened|sincere|sincerely|slick|smile|sociably|solidarity|soothed|specialised|speedily|speedy|spirited|stability|steadfast|steadily|steady|stimulated|stimulating|straightforward|strengthen|strengthens|strikingly|strongest|strongly|succeeded|success|successes|supports|sympathetic|sympathetically|talented|tasteful|tastefully|tenderness|thankfully|thoroughness|thoughtfulness|thrilled|thrive|timeliness|top-class|top-notch|trailblazing|treasured|trustworthy|truthful|unafraid|unbiased|uncluttered|unfailing|unfailingly|unfazed|unflustered|unhurriedly|unobtrusive|unobtrusively|unstinting|unwavering|uplifted|uplifting|usefully|user-friendly|valuable|valuing|vibrant|vigilance|vigilant|vigorous|warm-hearted|watchful|well-attended|well-briefed|well-designed|well-documented|well-drilled|well-equipped|well-established|well-informed|well-lit|well-loved|well-maintained|well-managed|well-organised|well-planned|well-prepared|well-presented|well-rehearsed|well-supported|well-used|well-versed|wholehearted|wholeheartedly|wholesome|willing|willingly|willingness|wisdom|wise|wisely|world-class|worthwhile|zeal|zest",
    ], yes: &["Staff were kind.", "People felt safe."], no: &[] },
    Cue { id: "polarity.blame", gives: Bad(2), says: &[
        "reused|re-used|rusted|rusting|corroded|stains|infested|infestation|flooded|flooding|crumbling|dilapidated|decrepit|unheated|scalding|lukewarm|tepid|bland|inedible|undercooked|drunken|cried|weeping|sobbing|screaming|panicked|desperate|despair|agitated|harrowing|traumatic|traumatised|degrading|inhumane|callous|callously|cruel|cruelty|indifferent|indifference|impatient|impatiently|surly|hostile|hostility|aggressive|aggressively|heavy-handed|threatening|coercive|lagging|lagged|plunged|shelved|omitted|opaque|one-size-fits-all|superficial|minimal|scrappy|thin|skimpy|garbled|logjam|gridlock|short-handed|depleted|pilfered|fraud|misspelt|mismatched|misread|misfiled|misunderstood|miscounted|mislabelled|unclean|untidy|unsuited|untreated|unwatched|unnoticed|unescorted|unlit|unventilated|unmarked|unaccounted|unfinished|unenthusiastic|barred|blood-stained|bloodstained|stiff|seized|tatters|dangling|exposed|bottlenecks|bewildered|baffled|clumsy|clumsily|stalled|faltered|petered|sunk|sank|slumped|plummeted|collapsed|snapped|ragged|cursory|perfunctory|sporadic|erratic|sparse|scant|meagre|flimsy|gloomy|stifling|stuffy|sweltering|frayed|wobbly|unreadable|unprotected|unguarded|unmanned|unstaffed|unsterilised|unsterile|unwrapped|uncapped|unsealed|mouse|droppings|grease|scuffed|ill-fitting|poor|poorly|poorer|bad|badly|unsafe|unsafely|unclean|dirty|stained|filthy|filth|grime|grimy|dusty|damp|mould|mouldy|cold|rusty|rust|broken|torn|worn|threadbare|damaged|damage|faulty|defective|cluttered|clutter|smelled|smelt|smell|smelly|odour|odours|malodorous|soiled|wet|sharp|shabby|grubby|unhygienic|smoke|dust|dingy|dark|dim|cramped|chipped|cracked|peeling|perished|rotten|rotting|urine|faeces|flies|mice|rats|vermin|cockroaches|freezing|draughty|leaking|leaked|flat|blown|tangled|overgrown|bare|tatty|sticky|greasy|crumbs|spilled|overfull|over-full|overflowing|stank|stink|stinking|reeked|reeking|squalid|squalor|maggots|broke|leaky|loose|smashed|torn|ripped|jammed|rickety",
        "missing|missed|miss|misses|late|later|delayed|overdue|lapsed|incomplete|inaccurate|inconsistent|inconsistently|unclear|vague|outdated|expired|unsigned|undated|unlocked|unread|unopened|unanswered|unfilled|uncovered|unchecked|untrained|unqualified|unvetted|unsupervised|unsupported|unaware|unsure|unable|unexplained|unsuitable|insufficient|insufficiently|inadequate|inadequately|blank|copied|lost|untested|unlabelled|unlabeled|unattended|unreliable|unplugged|unwitnessed|illegible|empty|vacant|lay|stuck|sketchy|patchy|muddled|jumbled|piecemeal|generic|identical|irrelevant|inconclusive|unrecorded|unreported|undetected|untreated|unmonitored|uncollected|unpaid|unmet|unresolved|unwritten|unusable|unused|disused|uneaten|woken|woke|unwashed|unshaven|unkempt|undressed|unheard|unnecessary|unnecessarily|needless|needlessly|untouched|uncaring|unkind|unfriendly|unhelpful|unprofessional|unsympathetic|unwelcome|unwelcoming|uninterested|uninvolved|unimpressed|unhappy|undermined|undervalued|undignified|unacceptable|unacceptably|unsanitary|unstable|unsettled|unpleasant|unfamiliar|unlawful|unlawfully|illegal|illegally|unauthorised|uncertain|uncertainty|unfit|unjustified|unrealistic|unpredictable|unregistered|unlicensed|unrefrigerated|uncounted|skipped|scathing",
        "concerned|concerning|worried|worrying|worryingly|risky|dangerous|dangerously|hazardous|harmed|harmful|injured|bruise|bruised|neglect|neglected|neglectful|abused|abusive|alarming|alarmed|troubling|disturbing|serious|seriously|severe|failing|failed|fail|fails|failure|failures|breakdown|disarray|chaotic|chaos|disorganised|disorderly|crisis|haphazard|ad-hoc|lax|weak|weaker|ineffective|ineffectively|inefficient|deficient|deficiencies|defects|fragile|fractured|dysfunctional|toxic|strained|strain|divided|loggerheads|low|lower|lowest|worst|worse|worsened|worsening|deteriorated|deteriorating|deterioration|declined|slipped|slow|slowly|slower|sluggish|lengthy|long|longer|weeks|difficult|difficulty|difficulties|impossible|hard|struggled|struggle|struggling|confusing|confused|confusion|wrong|wrongly|incorrect|incorrectly|hindered|hampered|fragmented|disjointed|crowded|overcrowded|noisy|only|inappropriate|inappropriately|improper|improperly|intimidating|warned|unaddressed|contradicted|contradictory|contradict|conflicting|casual|institutional|institutionalised|stale|substandard|careless|carelessly|reckless|complacent|obstructive|defensive|dishonest|misleading|misled|false|falsified|forged|tick-box|paper|tokenistic|reactive",
        "ignored|ignoring|ignore|forgotten|forgot|overlooked|neglecting|disregarded|rushed|rushing|hurried|roughly|harshly|harsh|sharply|rude|rudely|curt|brusque|abrupt|shouted|shouting|swore|swearing|scolded|mocked|teased|belittled|dismissive|dismissively|dismissed|disrespectful|disrespectfully|distress|distressed|distressing|upset|crying|tears|tearful|frightened|frightening|scared|anxious|lonely|isolated|bored|boredom|hungry|thirsty|malnourished|dehydrated|dehydration|starved|bullied|blame|blamed|harassment|harassed|intimidated|punished|discouraged|criticised|criticism|criticisms|scathing|complained|ashamed|embarrassed|humiliated|humiliating|demoralised|disheartened|frustrated|frustrating|frustration|angry|fear|feared|fears|afraid|dread|dreaded|reluctant|nuisance|disappointed|disappointing|dissatisfied|grumbled|moaned|divided",
        "lack|lacked|lacks|lacking|absence|absent|short|shortly|understaffed|under-staffed|short-staffed|overstretched|stretched|outnumbered|stressed|stress|exhausted|tired|overworked|burnout|cancelled|postponed|restricted|restrictive|dragged|locked|wedged|propped|blocked|obstructed|tripping|trip|choking|choke|fell|strangers|asleep|sleeping|slept|died|starving|overdose|overheard|leaked|left|abandoned|alone|declining|deprived|deprivation|trapped|confined|sedated|oversedated|swamped|overwhelmed|overloaded|overrun|bedblocking|stolen|theft|excluded|refused|denied|turned-away|jeopardised|compromised|undermining|pulled|kicked|slapped|slamming|slapping|hitting|grabbed|restrained|bitten|scalded|burned|burnt|bleeding|vomit|shut|closed",
        "sores|sore|ulcers|rash|weight loss", "blind spot|spots", "dreading|fuss", "raising|raised ..1 voice|voices", "laid|laying a hand", "found|find|finding|finds themselves|himself|herself", "used|using|worn by|for|on another|others", "loose ends", "stopped at|short|there", "the work|job of two|three|four|five|several", "offence|umbrage|shout", "rock bottom", "low ebb", "take|takes|took|taken until|till", "deep end", "stood open|outside|empty|idle|unused|ajar", "different answers|versions|stories|accounts", "nowhere", "always|often|usually|mostly ..1 shut|closed|locked|late|short|tired|rushed|busy|engaged|cold|dirty|broken|empty|full", "in a hurry|rush", "been about anybody|anyone", "significant challenges",  "<not> told how|what|why", "<be> behind|adrift", "no point", "in the way", "lost weight", "assumed|guessed|guesswork|amounted|wandered|wandering|drunk|flat|clothing|batteries|shortcut|shortcuts|feeders", "expected to", "bar the name", "put ..2 off", "no ..3 was|were in|present|available|there|about", "before the pandemic|lockdown|war", "turned|turn ..3 down|off|away", "from another|the visitor|local|press|paper|newspaper", "in an open", "back with tape", "in|from one tin|tray|box|sink|bowl|bucket", "minutes late", "suspended|interrupted|halted|curtailed|waylaid|delaying|disrupted|disruption", "run-down|worn-out", "run down", "worn out", "out of order|stock|range|use|sight|action|hours|control", "sent home", "let down", "passed its|their ..1 date|expiry", "agency nurses|nurse|staff|carers|workers|worker|doctors|locums", "turned away|off", "switched off", "left unlocked|unattended|open|wet|soiled|unread|waiting|blank|alone|in|out|people|patients|without|staff|them|exposed|families|lying|on|for|to", "left in|post|suddenly|abruptly", "kept|left waiting|locked|shut", "put off", "relied|relying|relies|reliant on|heavily", "ticked off as", "different ways|story", "copies of", "five|six|seven|four|three managers", "filled in|out afterwards|later|retrospectively|before", "missing out", "piling|piled up", "twice as long", "cut short|off", "had to", "too much", "varied|variable|mixed", "under the", "hide|hiding|hidden|concealed", "covered up", "at times", "sometimes|occasionally|intermittently", "held against", "blemish|exception|exceptions", "vulnerable to", "allergic to", "nine days", "in the dark", "took|taking|take sides", "belonged to another", "in front of the television|tv|telly|others|everybody|everyone|a", "over people's|their heads", "to suit the|staff", "matter of course", "got up at", "talked over people|people's|their|them|him|her|residents|patients", "wide enough", "hung off|loose|down", "could not|never be found|produced|shown|explain", "fed up", "give up", "not|never what", "a mess", "make do", "as a|an afterthought", "got worse", "rang|rung|rings|ring unanswered|off|out", "hard|difficult|impossible|tricky to", "queued|queuing|queueing", "still had|not|without|waiting|missing|no|needed|being|did|using|lacked|to", "yet", "say little", "very|too little", "little about|or|to|time", "nowhere to", "poorly|badly kept", "from one another|each", "over and over", "time and again|time", "again and again",
        "abrasive|abysmal|abysmally|ad-libbed|adverse|aggression|aloof|amateurish|ambiguous|anger|anxiously|apprehensive|arbitrary|archaic|avoidable|awash|awol|backlogged|backward|baffling|banging|bare-bones|beleaguered|belittling|bewildering|blaming|blanked|bleak|blockage|bossed|bosses|breached|breaching|brusquely|bureaucratic|cancel|cancelling|careworn|cavalier|chivvied|choked|clammy|cobbled|cobweb|cobwebs|cockroach|coldly|commandeered|confiscated|conflict|conflicts|corroding|cowed|cracks|criticise|curtailing|deadlock|deficit|deficits|deflected|degraded|dejected|dented|derelict|desperately|despondent|deterred|detrimental|dimly|dirt|disagreeable|disappointingly|disapproval|discomforts|discouraging|discriminated|discrimination|discriminatory|disgruntled|dislodged|disproportionate|disproportionately|disregard|disregarding|disrepair|disrupting|distressingly|distrusted|ditched|dodged|dodging|dodgy|drawback|drawbacks|ducked|ducking|endemic|eroded|erratically|escalating|evaded|excludes|fallen-behind|falsely|falsifying|farcical|favouritism|feuding|fizzled|flippant|flouted|flustered|fobbing|forced|forcibly|forgetful|forgetting|forsaken|frightens|frosty|fumes|gloom|gruelling|halt|hampering|haphazardly|hard-pressed|hauled|hectic|herding|hesitated|hiccups|hindering|hit-and-miss|holed|hollow|horror|hurrying|ignores|ill-suited|illegibly|improvised|inadvertently|incompletely|inefficiency|inferior|insanitary|instability|insult|interference|interruptions|intimidation|intolerance|intrusive|inward-looking|jarring|jeopardising|jerked|jostled|lashed|lateness|laughable|lied|lifeless|limited|litter|littering|locked-in|long-winded|loopholes|lopsided|losing|lumpy|makeshift|malfunctions|manipulated|marginalised|mediocre|micromanaged|mildew|misapplied|misconduct|misguided|mishandling|mislead|mistrusted|misunderstand|nerve-racking|niggles|noise|noisily|odorous|off-putting|offended|offensive|oppressive|ordeal|outbreaks|outburst|outmoded|overcharged|overcrowding|overdosed|overlooking|overran|overspend|overstretching|pandemonium|parched|patchily|paucity|peeled|perturbed|pervasive|pests|pitiful|pointlessly|poky|polluted|pre-signed|procrastination|puddles|pungent|quibbles|ramshackle|redundant|refusal|refusals|regression|remiss|repeatedly|reprimand|resented|resistance|restraining|ridicule|ruthless|sagged|scabies|scantily|scary|sceptical|scoffed|scold|scolding|scrawled|scribbled|seeping|segregated|sewage|shirked|shivered|shouty|shoving|shrugged|sidelining|skimmed|skimping|skipping|slack|slaps|slippage|slipshod|sneering|spartan|spasmodic|splintered|sporadically|squabbled|squabbling|squandered|startled|stifled|stilted|stopgap|straining|stunted|subpar|suffocating|superficially|swollen|tampered|tattered|terse|thefts|threaten|tipped-over|touch-and-go|trivial|trivialised|truncated|unaccompanied|unaccountable|unacknowledged|unallocated|unapproachable|unapproved|unassessed|unattractive|unaudited|unbalanced|unconfirmed|uncooperative|undefined|underestimated|underfed|undermine|underperformed|underperforming|underweight|unedifying|unemptied|unfocused|unhappily|unhappiness|unhelpfully|uninhabitable|uninspired|uninvestigated|uninviting|unkindly|unkindness|unlogged|unminuted|unorganised|unpleasantly|unpunctual|unquestioned|unreachable|unregulated|unreliably|unreviewed|unsatisfied|unsound|unstimulating|unthinking|untimely|untraceable|unverified|unwise|upheaval|uproar|vaguely|vandalised|violent|vulgar|waffle|wasps|wasting|waterlogged|whitewash|worse-off|wrong-footed|yellowed",
        "abandoning|abandonment|accusations|accused|acrimonious|aggravated|agitation|agony|ailing|aimless|aimlessly|alienated|angered|angrily|anguish|annoyed|annoying|antiquated|apathetic|apathy|appalled|appalling|appallingly|argued|arguing|argument|arguments|arrogance|arrogant|assaulted|astray|awful|awkward|badgered|banned|barked|battered|bawled|beaten|bedlam|begged|berated|betrayed|biased|bickered|bickering|bitter|bitterly|bizarre|blocking|blunder|blunders|blurred|boring|bossy|bothering|brittle|brutal|buckled|bulging|bullies|bumped|bungling|burden|burdened|burdensome|burst|cheated|clash|clashed|clashes|clogged|clueless|coerced|collapse|commotion|complacency|complain|complaining|condemned|condescending|confrontational|congealed|contaminated|contamination|contempt|contemptuous|contentious|cover-up|crammed|crashed|creaking|crippled|crude|crumpled|crushed|damning|dearth|decayed|decaying|deceived|decline|defect|demeaning|demoralising|denial|denying|depleting|depressing|deserted|desperation|detached|deteriorate|deteriorates|devalued|dire|disagreed|disagreement|disagreements|disaster|disastrous|discarded|discoloured|discomfort|disconnected|discontent|discrepancy|disgrace|disgraceful|disgusted|disgusting|disheartening|dishevelled|disillusioned|disinterested|dislike|disliked|disliking|dismal|dismay|dismissing|disorganisation|disparities|disparity|disrespect|disruptive|dissatisfaction|distant|distorted|distracted|distracting|distraught|distrust|disturbed|doubtful|downtrodden|drab|drained|draining|dreadful|dreary|drip|dripping|drowsy|dull|dumped|duped|duplicated|dwindling|eerie|embarrassing|embarrassment|emptied|endangered|endangering|erroneous|erroneously|evasive|exasperated|exasperation|excessive|excessively|exhausting|exhaustion|exploited|eyesore|fainted|fake|faltering|fatigue|fatigued|fearful|feeble|festering|fiasco|flaked|flaking|flaw|flawed|flaws|floundered|floundering|fobbed|foul|foul-smelling|foundered|frantic|frantically|fraught|fretted|fruitless|frustrations|fumbled|fuming|gaping|gasping|ghastly|glaring|grievances|grim|gripe|groaned|gruff|grumbling|grumpy|guilty|haemorrhaging|half-empty|half-finished|half-hearted|half-heartedly|hapless|harrassed|hazardously|heaped|heartbreaking|heartbroken|heartless|helpless|herded|hesitant|hoarded|hoarse|hopeless|hopelessly|horrendous|horrible|horrific|horrified|hounded|humiliation|hurt|hurtful|hurting|idle|ignorance|ignorant|ill-defined|ill-equipped|ill-informed|ill-judged|ill-managed|ill-prepared|ill-treated|ill-treatment|imbalance|immobile|impatience|impeded|impersonal|impolite|inability|inaccessible|inaccuracies|inaccuracy|inaction|inactive|inadequacies|inappropriateness|inattentive|inaudible|incapable|incoherent|incompatible|incompetence|incompetent|inconsiderate|inconsistencies|inconsistency|inconvenience|inconvenient|indecisive|indefinitely|indignity|ineffectual|inept|inequalities|inequality|inexcusable|inexperience|inexperienced|infighting|inflexible|infrequent|infrequently|infuriating|inhospitable|insecure|insensitive|insensitively|insipid|insulted|insulting|interfered|intermittent|intolerable|intolerant|invasive|irate|irregular|irregularities|irregularly|irresponsible|irritable|irritated|jaded|jeopardy|knackered|laborious|lacklustre|languished|languishing|laziness|lazy|leaderless|leak|leaks|lethargic|lethargy|limbo|limp|limping|lingered|listless|littered|loathed|logjams|long-standing|longstanding|lousy|maladministration|malfunction|malfunctioned|malfunctioning|malpractice|maltreated|manky|marooned|marred|mayhem|meaningless|menacing|mess|messy|miscalculated|miscommunication|miserable|misery|mishandled|misinformed|misinterpreted|mismanaged|mismanagement|misrecorded|misreported|mistaken|mistakenly|mistreatment|mistrust|misunderstanding|misunderstandings|misuse|misused|mocking|monosyllabic|monotonous|moody|mouldering|muddle|murky|musty|mutinous|nasty|neglects|negligence|negligent|nervous|non-existent|nonexistent|obscured|obsolete|obstacle|obstacles|overbearing|overburdened|overcooked|overfilled|overflowed|overheated|overlap|overlong|overpowering|overrode|overshadowed|overspent|overtired|overused|overworking|painful|painfully|panic|panicking|paralysed|pathetic|patronised|patronising|patronisingly|penalised|peremptory|perilous|perilously|petty|plagued|plight|pointless|poorest|powerless|precarious|precariously|prejudice|premature|prematurely|pressured|pressurised|problematic|prolonged|protracted|provoked|punitive|puzzled|quarrel|quarrelled|quarrelling|racism|racist|rancid|rationed|reappeared|recurrent|recurring|regrettable|regrettably|rejected|reluctance|reluctantly|repetitive|reprimanded|resentful|resentment|resorted|restriction|restrictions|ridiculed|rife|rigid|rigidly|rot|rotted|rowed|rubbish|ruined|rundown|rushes|sad|sadly|sagging|scandal|scarce|scattered|scramble|scrambled|scratched|scream|screamed|scruff|scuffle|seeped|seething|shaky|shambles|shambolic|shame|shameful|shattered|shivering|shock|shocked|shocking|short-lived|short-tempered|shoved|shrieking|shunned|shunted|shuttered|siloed|silos|skimped|slammed|sleepless|slippery|sloppily|sluggishly|smeared|snappy|snatched|sneered|soaked|soaking|sobbed|sodden|soggy|soulless|sour|spat|spillage|spillages|spilt|spiralled|spiralling|spoiled|squashed|squeezed|stagnant|stagnated|standstill|stench|stern|sticking|stonewalled|stranded|stressful|strewn|strict|strife|stripped|struggles|stubborn|stumbled|sub-standard|suffer|suffered|suffering|suffers|sulky|sullen|suspicion|suspicious|tainted|tardy|taunted|tearfully|teething|tension|tensions|terrible|terribly|terrified|terrifying|thoughtless|threat|threatened|threats|throttled|tiresome|tiring|tokenism|tormented|torture|traipse|trampled|trickled|tripped|troubled|troublesome|trudged|turbulence|turbulent|turmoil|ugly|unanswerable|unappetising|unavailable|unbearable|unbearably|unchallenged|unchanged|uncleaned|uncomfortable|uncomfortably|uncommunicative|unconcerned|uncontrolled|unconvinced|unconvincing|uncoordinated|undelivered|under-resourced|underfunded|undermanned|underpaid|underprepared|undersized|understaffing|undertrained|underused|underwhelming|undesirable|undiagnosed|undocumented|undone|undrinkable|undue|unease|uneasily|uneasy|uneven|unevenly|unfair|unfairly|unfed|unforgivable|unfortunate|unhealthy|unheeded|unimaginative|uninformed|uninspiring|unjust|unmaintained|unmanageable|unmanaged|unmotivated|unpalatable|unpopular|unprepared|unproven|unrealistically|unreasonable|unreasonably|unrecognised|unrelenting|unrepaired|unresponsive|unrest|unruly|unsatisfactory|unscreened|unsecured|unserviced|unsettling|unsightly|unskilled|unsteady|unstructured|unsuccessful|unsuccessfully|unsuitably|untrue|untrustworthy|unwanted|unwieldy|unwilling|unworkable|upsetting|useless|vacuum|victimised|vindictive|violated|violating|volatile|wailing|walkout|warring|wary|wasted|wasteful|weakened|weary|weeds|wilted|withheld|woeful|woefully|worthless|wrecked|wretched|writhing|wrongdoing|yelled|yelling",
        "dare|dared|dares not", "strong|bad|unpleasant|stale smell|smells|odour", "phone|phones|line|lines|telephone|telephones was|were|is|are ..1 engaged|busy", "less encouraging|positive|good|well|impressive|happy|clear|reassuring|effective|safe|reliable|certain|confident|satisfied|complimentary|consistent|robust|thorough|responsive|flattering|rosy", "on chairs|trolleys|floors|pavement|pavements|mattresses|sofas|stretchers", "on a|the chair|trolley|floor|pavement|mattress|sofa|stretcher", "in a|the storeroom|store|cupboard|gym|car|ambulance|queue", "shared|share|sharing a|one|the|an ..1 area|room|bathroom|toilet|lavatory|bay|ward|bedroom|hoist|sling|basin with", "spotted|covered|caked|smeared|stained|splattered|streaked with|in|by", "suited|suit the|their ..1 shift|staff|rota|kitchen|service|night", "behind a|the stack|pile|heap|filing|row", "double|doubled|doubling as", "weeks|months after the|it|they|a", "waiting|ward|clinic|unit ..2 was|were full", "without references|checks|training|induction|consent|supervision|permission|explanation|gloves|masks|food|water|help|heating|medicine|medicines|medication|insulin|records|assessment|assessments|oversight", "little|scant|limited advice|help|support|contact|knowledge|confidence|guidance|input|attention|notice|opportunity|opportunities|understanding|choice", "whoever ..2 passing|happened|free|there|around", "word for word", "cut|copied|copy and paste|pasted|past", "could|can be read|heard|overheard|seen|smelled|smelt from|by|across|through", "two|three|four|five|six|seven ..1 managers|directors|leaders|heads|matrons|bosses in", "priorities changed|change|shifted", "by hand in", "hand basin|sink", "kitchen|cup|staff sink", "run ragged|off", "on end", "so long", "shared between|among rooms|people|patients|residents|wards|bays", "nothing to do|occupy|eat|drink|say", "sit|sat|sitting ..1 for hours|long|most", "their own phones|phone", "in|on|along a|the|hospital corridor|corridors", "corridor care", "would|could|should have liked|preferred|wanted", "could do with", "unclear|uncertain|confused about|who|what", "in|with front of ..3 others|room|people|patients|residents|everyone|everybody|visitors", "behind closed", "as low as", "no sooner",
    ], yes: &["Records were missing."], no: &[] },
    Cue { id: "polarity.lasting", gives: Lasting, says: &[
        "for a|an ..1 year|month|fortnight|week", "for half an hour", "for ..1 <number>|two|three|four|five|six weeks|months|days|hours", "for <number> years", "for weeks|months|days|hours", "for several|many|some weeks|months|years|days|hours",
    ], yes: &["It had not been open for a month."], no: &[] },
    Cue { id: "polarity.part", gives: Part, says: &[
        "some|one|two|three|four|five|six|<number>|half|several|third|quarter|fifth|many of the|<number>|our|its|their|those|them|these",
    ], yes: &["Two of the files were green."], no: &[] },
    // What is told with these is more often a fault.
    Cue { id: "polarity.hint", gives: Part, says: &[
        "some|often|still|because",
    ], yes: &["Some of it was still green."], no: &[] },
    Cue { id: "polarity.since", gives: Part, says: &[
        "since|until january|february|march|april|june|july|august|september|october|november|december|easter|christmas|whitsun",
    ], yes: &["It had been there since July."], no: &[] },
    Cue { id: "polarity.ill", gives: Ill(2), says: &[
        "smell|smells|odour|odours|concern|concerns|worry|worries|risk|risks|danger|dangers|hazard|hazards|harm|injury|injuries|bruising|bruises|abuse|failings|shortfalls|shortfall|shortcomings|shortcoming|weaknesses|weakness|problems|problem|issues|issue|faults|fault|errors|error|mistakes|mistake|lapses|lapse|gap|gaps|delay|delays|backlog|backlogs|shortage|shortages|breaches|breach|doubts|pressure|pressures|turnover|vacancies|wait|waits|waiting|queue|queues|infections|grumble|grumbles|allegation|allegations|self-harm|barriers|damage|trouble|sickness|mrsa|difficile|norovirus|sedative|sedatives|omissions|discrepancies|anomalies|near-misses|violence|bullying|bottleneck|bottlenecks|cancellations|waited",
        "waiting list|lists|times|time", "ligature points|point|risks|risk", "near misses|miss", "pressure|bed sores|ulcers|damage",
    ], yes: &["There were delays."], no: &[] },
    Cue { id: "polarity.matter", gives: Ill(0), says: &[
        "complaint|complaints|incident|incidents|accident|accidents|fall|falls|death|deaths|restraint|seclusion|agency|pain|admissions|readmissions|events|event|alert|alerts|infection|readmission|mortality|emergencies|emergency|sepsis|bills",
        "restraints|controls|demand|requests|workload|absence|absences|attendances", "use of restraint|seclusion|agency|locums", "agency use",
    ], yes: &["There was an accident."], no: &[] },
    Cue { id: "polarity.gone", gives: Gone, says: &[
        "gone ,|.|and|;|since|by|when|from",
    ], yes: &["The damp had gone."], no: &["She had gone to bed."] },
    Cue { id: "polarity.mend", gives: Mend, says: &[
        "anticipated|foreseen|spotted|treated|replaced|repaired|removed|cleared|mended|fixed|addressed|resolved|tackled|rectified|remedied|sorted|eliminated|filled|redecorated|repainted|corrected|cured|settled|solved|eradicated", "dealt with", "thrown away|out",
    ], yes: &["The damp had been treated."], no: &[] },
    Cue { id: "polarity.deed", gives: Deed, says: &[
        "calmed|coaxed|control|controlled|controls|controlling|voted|texted|messaged|emailed|shadowed|shadow|relaid|rewired|replastered|ticked|recruit|recruiting|checked|checking|recorded|reviewed|reviewing|updated|updating|monitored|monitoring|audited|auditing|assessed|assessing|tested|serviced|maintained|counted|logged|signed|witnessed|dated|labelled|stored|investigated|investigating|followed|follow|follows|following|discussed|shared|sharing|explained|explain|explaining|explains|informed|consulted|reported|reporting|identified|identifying|analysed|answered|addressing|acted|managed|managing|handled|escalated|referred|chased|completed|documented|planned|prepared|trained|taught|coached|mentored|appraised|supervised|inducted|recruited|appointed|hired|employed|introduced|implemented|established|embedded|installed|fitted|bought|painted|extended|expanded|launched|developed|created|designed|organised|arranged|adapted|provided|providing|offered|offering|offers|invited|helped|helping|helps|assisted|assist|phoned|rang|telephoned|contacted|greeted|chatted|chatting|knelt|smiled|comforted|fed|cleaned|washed|laundered|sterilised|disinfected|wiped|cooked|served|celebrated|changed|upgraded|modernised|adjusted|revised|rewritten|strengthened|tightened|learned|learnt|learning|noticed|recognised|thanked|apologised|funded|paid|invested|led|ran|runs|met|meets|meet|attended|listened|agreed|agree|decided|decide|fill|worn|wore|wear|knocked|supplied|displayed|translated|advertised|volunteered|accompanied|drove|grew|played|laughed|talked|agreed|championed|pioneered|weighed|measured|tracked|traced|screened|vaccinated|immunised|prescribed|dispensed|delivered|administered|written|write|writes|drawn|worked|works|shown|aware|anticipated|prevented|preventing|avoided|avoid|avoiding|prioritised|warned|reminded|encouraged|responded|respond|responding|responds|attentive|stays|stayed|oversaw|briefed|debriefed|met|engaged|engaging|collected|gathered|using|makes|brings",
        "written|write|wrote down|up|into|in|to", "passed|pass|passes on|over",  "looked|look|looks|looking into", "gone|went|go|goes over|through", "deal|deals with", "acted on|upon", "followed|follow up", "signed for|off", "catch|caught up", "set up|aside", "laid on", "thrown|threw away", "taken|took out|up|down", "kept|keep|keeps|keeping ..2 list|register|log|record|records|note|notes|track|eye", "carried out", "locked|put away", "sent|sends on|out|to", "paid for", "told ..3 why|openly", "said|say sorry", "consulted|worked with", "own|owned|owning up", "learned|learnt|lessons|lesson from", "learn from", "arranged|organised a|an|for", "asked before|first", "shown how", "took|take part|turns|time|home", "have|had|has|having been? checked|serviced|trained|vetted", "sat|sit with|and|down|beside|alongside|on",
    ], yes: &["Charts were checked."], no: &[] },
    Cue { id: "polarity.act", gives: Act, says: &[
        "training|asked|asks|brought|built|carried|checks|gave|get|gets|given|got|held|hold|holds|keep|keeps|kept|opened|reached|read|sat|set|taken|took|visited|watched|wrote", "looked|look|looks|looking at|after|for",
    ], yes: &["Notes were kept."], no: &[] },
    // Who knows of an ill can deal with it.
    Cue { id: "polarity.know", gives: Know, says: &[
        "knew|knows|know|understood|understand|understanding|recognise|spot|alert|confident about|of|what|how|when|where|who|which", "recognise|spot|identify", "knew|know|knows",
    ], yes: &["Staff knew what abuse looks like."], no: &[] },
    Cue { id: "polarity.fall", gives: Fall, says: &[
        "fallen|dropped|dropping|fell|falling|declined|decreased|decreasing|reduced|reduces|reducing|lessened|shrunk|shrank|shortened|tailed|eased|lowered|cut|cuts|dwindled|minimised|ended|disappeared|stopped|ceased", "come|came|coming|went|gone|brought|were|was|is|are|been down", "down by|from|on", "gone down|away", "fewer|less|lower than", "less|shortest|fewest", "<be> few|rare|lower", "few|rare|rarer", "fallen|fell|dropped|down|cut|reduced|came|come from ..6 to", "drop|fall|reduction|decrease|decline in|of",
    ], yes: &["Uptake had dropped."], no: &[] },
    Cue { id: "polarity.fewer", gives: Fewer, says: &[
        "fewer|halved|halving|halves", "stopped|ceased using|relying|needing|having", "cut|cutting|reduced|reducing the ..2 number|rate|chance|likelihood|need|use|amount|time",
    ], yes: &["Fewer of them had to wait."], no: &[] },
    Cue { id: "polarity.rise", gives: Rise, says: &[
        "rose|risen|rising|rise|increased|increasing|increase|grown|grew|growing|climbing|climbed|doubled|trebled|soared|mounting|mounted", "went|gone|going|go|built up", "raised", "above|higher|over than? ..4 average|averages", "double|twice the number|rate|level|average", "highest|most|greatest in the|any|its ..1 county|country|region|area|city|trust|group|district", "above|higher than? what",
    ], yes: &["Uptake had risen."], no: &[] },
    Cue { id: "polarity.all", gives: Good(1), says: &[
        "every one of", "all|every|everyone|everybody|each|most|whoever|regular|regularly", "so that", "to help|make sure|ensure|keep|stop|prevent|avoid", "to check|see|ask", "at home|hand|once", "in case|advance|person|private", "for example|instance", "how to", "when they needed", "if they|she|he wanted|wished|needed|liked",
    ], yes: &["All staff had badges."], no: &[] },
    Cue { id: "polarity.now", gives: Good(3), says: &["now"], yes: &["They now meet."], no: &[] },
    Cue { id: "polarity.nobody", gives: Nobody, says: &["nobody|no-one|noone|none|nothing", "no one", "nobody|no-one ..2 now", "no one ..2 now"], yes: &["Nobody knew."], no: &["No nurse knew."] },
    Cue { id: "polarity.instead", gives: Instead, says: &["rather"], yes: &["They listened rather than blamed."], no: &[] },
    Cue { id: "polarity.negation", gives: Negation, says: &["rare|unusual|unheard for|of|to", "rarity", "nor|hardly|barely|scarcely|rarely|seldom", "<not>|never|no", "instead of", "no longer", "yet to", "far from"], yes: &["Hardly anybody knew."], no: &[] },
];

/// The length of "up" by itself.
const UP: u32 = 2;

/// What a clause sums up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Sum {
    /// Praise less blame.
    pub side: i32,
    /// What its words tell of without praise or blame.
    pub acts: i32,
}

/// About one word of praise or blame in the main clause.
const PLAIN: i32 = 3;

impl Sum {
    /// Whether it takes a side plainly, not by "checked" or "every" alone.
    pub fn is_plain(self) -> bool {
        self.side.abs() >= PLAIN
    }

    /// Whether it tells plainly of something done, well or badly or neither.
    pub fn is_telling(self) -> bool {
        self.side.abs() + self.acts >= PLAIN
    }

    /// The side it takes, if it takes one.
    pub fn side(self) -> Option<Polarity> {
        match self.side {
            0 => None,
            n if n > 0 => Some(Positive),
            _ => Some(Concern),
        }
    }
}

/// The compiled cues.
#[derive(Debug)]
pub(super) struct Polarities {
    cues: Cues<Weight>,
    to: WordId,
    up: WordId,
    too: WordId,
    /// What denies a noun: "no", "not one".
    none: WordSet,
    now: WordId,
    there: WordId,
    /// What opens a clause on what is known or told: "how".
    embeds: WordSet,
    /// Of these, those that tell of a case: "when".
    cases: WordSet,
    /// What tells of how it was before: "once".
    former: WordSet,
    /// Of what is no fault by itself, where people are: "agency".
    places: WordSet,
    /// What people do, and numbers too: "fell".
    falls: WordSet,
    /// How somebody came to be thought something: "seen to be".
    judged: WordSet,
}

impl Polarities {
    pub fn compile(lexicon: &mut Lexicon) -> Result<Polarities, String> {
        let cues = Cues::compile(CUES, lexicon)?;
        let mut ids = |list: &[&'static str]| -> WordSet { list.iter().map(|w| lexicon.intern(w)).collect() };
        Ok(Polarities {
            cues,
            embeds: ids(&[
                "how", "what", "when", "where", "whether", "who", "which", "why", "if", "whom",
            ]),
            cases: ids(&["if", "when", "where"]),
            former: ids(&["ago", "before", "earlier", "formerly", "once", "previously"]),
            places: ids(&["agency", "emergency"]),
            none: ids(&["no", "not"]),
            falls: ids(&["fell", "fallen", "falling"]),
            judged: ids(&[
                "seen",
                "found",
                "said",
                "known",
                "felt",
                "described",
                "observed",
                "reported",
                "judged",
                "shown",
                "considered",
                "thought",
            ]),
            to: lexicon.intern("to"),
            up: lexicon.intern("up"),
            too: lexicon.intern("too"),
            now: lexicon.intern("now"),
            there: lexicon.intern("there"),
        })
    }

    /// The weight of a finding: of its main clause, else of the whole.
    pub fn of(&self, items: &[Item], words: &Contrast) -> Sum {
        let (main, aside) = words.parts(items);
        let sum = self.sum(main, &words.behind);
        if sum.side != 0 || aside.is_empty() {
            return sum;
        }
        // "On the wards, although nurses were kind, nobody ...": the main clause goes on behind the other.
        let (later, _) = words.parts(aside);
        if words.steps_back(aside) && later.len() < aside.len() {
            return self.sum(later, &words.behind);
        }
        // "Although each of them had a plan, ...": what the other clause steps back from points the other way.
        let back = self.sum(aside, &words.behind);
        Sum {
            side: -back.side,
            ..back
        }
    }

    fn sum(&self, items: &[Item], behind: &WordSet) -> Sum {
        let mut clause = Clause::default();
        let mut longest = self.cues.longest(items);
        let mut verbs = Verbs::default();
        let mut at = 0;
        while at < items.len() {
            self.opens_aside(items, at, behind, &mut clause, &mut verbs);
            let now = items[at].word == self.now;
            goes_on(items, at, now, &mut clause, &mut verbs);
            let hit = longest.at(at);
            self.weigh(items, at, hit.as_ref().map(|(_, cue)| cue.gives), &mut clause);
            if let Some((found, cue)) = &hit {
                self.reaches_on(&items[at..found.end.max(at + 1)], at, cue.gives, &mut clause);
            }
            let end = hit.map_or(at + 1, |(found, _)| found.end.max(at + 1));
            verbs.pass(&items[at + 1..end]);
            at = end;
        }
        clause.sum()
    }

    /// What stands behind "who", "which", "after" weighs half, and nothing what a "when" at the head of a sentence tells.
    fn opens_aside(&self, items: &[Item], at: usize, behind: &WordSet, clause: &mut Clause, verbs: &mut Verbs) {
        let word = items[at].word;
        if at <= 1 && heads_sentence(items, at, behind) {
            clause.scale = i32::from(!self.cases.has(word));
            clause.aside = true;
            return;
        }
        let inside = at > 2 || at > 0 && items[at].class.has(Class::REL);
        if !inside || !behind.has(word) && !is_relative_that(items, at) {
            return;
        }
        // "Plans did not tell staff how to move people safely": nothing safe was done.
        clause.muted = clause.negated.is_some() && clause.nobody.is_none() && self.embeds.has(word);
        clause.end_negation();
        if verbs.opens(items, at) {
            clause.opened = clause.weight;
        }
        // ", where they had once lain in a heap": what was so before is so no longer.
        clause.aside = items[at - 1].class.has(Class::COMMA);
        clause.scale = if self.is_former(items, at) { -1 } else { 1 };
        // "There was a policy which nobody had read": what it was like is the news.
        let tells = Class::REL.with(Class::THAT);
        if items[0].word == self.there && items[at].class.has(tells) && !clause.aside {
            clause.scale = NEWS;
        }
    }

    /// Whether a clause behind a comma tells of how it was before.
    fn is_former(&self, items: &[Item], at: usize) -> bool {
        let ends = Class::COMMA.with(Class::STOP).with(Class::BUT);
        let clause = || items[at + 1..].iter().take_while(|i| !i.class.has(ends));
        items[at - 1].class.has(Class::COMMA)
            && items[at].class.has(Class::REL)
            && clause().any(|i| self.former.has(i.word))
    }

    /// What the words at a place do to the sum of their clause.
    fn weigh(&self, items: &[Item], at: usize, weight: Option<Weight>, clause: &mut Clause) {
        let verb_next = || items.get(at + 1).is_some_and(|i| i.class.has(FINITE));
        let ends = items[at].class.has(Class::STOP.with(Class::BUT).with(Class::COMMA));
        // "who took sugar and who did not": what is known goes on.
        let again = || items.get(at + 1).is_some_and(|i| self.embeds.has(i.word));
        // "knew what abuse and neglect look like": a noun joins before the verb has come.
        let told = ends || items[at].class.has(Class::AND) && clause.told;
        if told && !again() {
            clause.hushed = false;
        }
        if clause.hushed && !ends {
            return;
        }
        // "too few to keep people safe": what something is for is not what was done.
        let purpose = || self.is_purpose(items, at) && !clause.denies();
        match weight {
            Some(Good(_)) if purpose() => {}
            Some(Deed | Mend) if purpose() => clause.cure = Some(at),
            Some(Good(_) | Deed | Mend) if clause.muted => {}
            // "nobody at the agency had ..."
            Some(Ill(0)) if clause.denies() && self.places.has(items[at].word) && is_placed(items, at) => {}
            Some(Mend | Gone) if clause.blames() && is_done(items, at) => clause.mended(at),
            Some(Fall | Fewer) if clause.blames() && is_finite(items, at + 1) && !self.falls.has(items[at].word) => {
                clause.mended(at);
            }
            Some(Rise) if clause.blames() && is_finite(items, at) => clause.word(Concern, 2, at),
            // "No patient had ever been held there"
            Some(Negation) if self.none.has(items[at].word) && is_subject(items, at) => clause.add(Nobody, at),
            // "without calling weren't always seen": it says its own "not".
            Some(weight @ Fixed(_)) if items[at].class.has(Class::NOT) => {
                clause.end_negation();
                clause.add(weight, at);
            }
            Some(weight) => clause.add(weight, at),
            // "up to date" is folded into one item.
            None if items[at].word == self.up && items[at].span.end - items[at].span.start > UP => {
                clause.add(Good(2), at);
            }
            // "not looked at" is folded into one item.
            None if items[at].class.has(Class::CARRIED) => clause.undone(at),
            None if items[at].class.has(Class::NOT) => clause.add(Negation, at),
            // "had no handle or were broken"
            None if items[at].class.has(Class::OR) && verb_next() => clause.end_negation(),
            None if ends => {
                // ", which was cold, ..." ends at its second comma.
                if std::mem::take(&mut clause.aside) {
                    clause.resume();
                }
                if items[at].class.has(Class::COMMA) && verb_next() {
                    clause.close_inset();
                } else {
                    clause.close();
                }
            }
            None => {}
        }
    }

    /// Whether a word behind "to" tells what something is for; "was seen to be kind" tells what it is.
    fn is_purpose(&self, items: &[Item], at: usize) -> bool {
        let word = |back: usize| at.checked_sub(back).map(|n| items[n].word);
        let judged = || at > 2 && self.judged.has(items[at - 3].word);
        let be = || at > 1 && items[at - 1].class.has(Class::BE) && word(2) == Some(self.to) && !judged();
        word(1) == Some(self.to) || be()
    }

    /// What the words of a cue do to those behind them.
    fn reaches_on(&self, found: &[Item], at: usize, weight: Weight, clause: &mut Clause) {
        let (first, last) = (found[0].word, found[found.len() - 1].word);
        // "knew what could go wrong": what is known is no fault.
        if weight == Know && found.len() > 1 && self.embeds.has(last) {
            clause.hushed = true;
            clause.told = false;
        }
        // "so that nobody ..., did not": what it keeps from happening.
        if weight == Fixed(Positive) && found[found.len() - 1].class.has(Class::NOT) {
            clause.negated = Some((at + found.len() - 1, Some(Concern)));
        }
        if last != self.to {
            return;
        }
        let denies = || found.iter().any(|i| i.class.has(Class::NOT));
        if first == self.too {
            // "too new to have made a difference"
            clause.negated = Some((at + found.len() - 1, Some(Positive)));
        } else if matches!(weight, Good(_)) && denies() {
            // "did not have to wait"
            clause.negated = Some((at + found.len() - 1, Some(Concern)));
        }
    }
}

/// The words that part a main clause from one that steps back.
#[derive(Debug)]
pub(super) struct Contrast {
    back: WordSet,
    but: WordSet,
    even: WordId,
    there: WordId,
    behind: WordSet,
    relative: WordSet,
    /// Of the words that turn those that do so only behind a pause.
    adverb: WordSet,
    /// What carries a clause on behind a comma.
    onward: WordSet,
    /// What opens a clause about the present, behind one about the past.
    today: WordSet,
}

impl Contrast {
    pub fn compile(lexicon: &mut Lexicon) -> Contrast {
        let mut ids = |list: &[&'static str]| -> WordSet { list.iter().map(|w| lexicon.intern(w)).collect() };
        Contrast {
            back: ids(&[
                "while", "whilst", "although", "though", "despite", "spite", "even", "whereas",
            ]),
            but: ids(&["but", "yet", "however"]),
            relative: ids(&["who", "which", "whose", "where"]),
            adverb: ids(&["yet", "however"]),
            today: ids(&["this", "today", "now", "by", "these"]),
            onward: ids(&[
                "with",
                "which",
                "who",
                "whose",
                "where",
                "including",
                "such",
                "as",
                "and",
                "particularly",
                "especially",
                "for",
                "since",
                "because",
            ]),
            behind: ids(&[
                "who", "whom", "whose", "which", "where", "how", "after", "because", "since", "until", "if", "when",
                "whatever", "so",
            ]),
            even: lexicon.intern("even"),
            there: lexicon.intern("there"),
        }
    }

    /// Whether a word opens a relative clause.
    pub fn is_relative(&self, word: WordId) -> bool {
        self.relative.has(word)
    }

    /// Whether a clause opens with a word that steps back.
    fn steps_back(&self, items: &[Item]) -> bool {
        items.first().is_some_and(|i| self.back.has(i.word))
    }

    /// The main clause.
    pub(super) fn main<'i>(&self, items: &'i [Item]) -> &'i [Item] {
        self.parts(items).0
    }

    /// The main clause, and the one that steps back from it: the main one stands behind the comma that ends
    /// "While ...,", behind "but", before ", although".
    fn parts<'i>(&self, items: &'i [Item]) -> (&'i [Item], &'i [Item]) {
        // "even though" is one item; "even" by itself parts nothing.
        let is = |i: &Item, list: &WordSet| list.has(i.word) && (i.word != self.even || i.class.has(Class::BUT));
        let whole = (items, &items[items.len()..]);
        let parts = |i: &Item| i.class.has(Class::BUT) || self.back.has(i.word) || self.but.has(i.word);
        if !items.iter().any(parts) {
            return whole;
        }
        let Some(first) = items.iter().position(|i| i.class.has(Class::WORD)) else {
            return whole;
        };
        // "And although ..., but even though ..."
        let joined = items[first].class.has(Class::AND.with(Class::BUT)) && !is(&items[first], &self.back);
        let first = first + usize::from(joined && first + 1 < items.len() && is(&items[first + 1], &self.back));
        let behind = |n: usize| (&items[n..], &items[..n]);
        if is(&items[first], &self.back) {
            return self.behind_comma(items, first + 3).map_or(whole, behind);
        }
        let from = |n: usize, list: &WordSet| {
            let rest = items.iter().enumerate().skip(n);
            rest.filter(|(_, i)| is(i, list)).map(|(n, _)| n).next()
        };
        // "Staff did not yet know"; "It was excellent, however."; "They had, however, gone."
        let turns = |n: &usize| {
            let joined = items[n - 1]
                .class
                .has(Class::COMMA.with(Class::STOP).with(Class::DASH).with(Class::AND));
            let inset =
                items[n - 1].class.has(Class::COMMA) && items.get(n + 1).is_some_and(|i| i.class.has(Class::COMMA));
            (joined && !inset || !self.adverb.has(items[*n].word)) && items.len() > n + 3
        };
        // "Last year people lay in corridors; this time nobody had waited."
        let today = |n: &usize| {
            items[*n].class.has(Class::BUT)
                && !self.back.has(items[*n].word)
                && items
                    .get(n + 1)
                    .is_some_and(|i| self.today.has(i.word) || i.class.has(Class::NOW))
        };
        if let Some(at) = (first + 3..items.len()).find(today) {
            return behind(at);
        }
        if let Some(at) = from(first + 2, &self.but).filter(turns) {
            return behind(at);
        }
        // "X was so, though Y": a trailing clause; a comma alone ("staff, though, were") parts nothing.
        let alone = |at: usize| items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA));
        match from(first + 2, &self.back).filter(|at| !alone(*at)) {
            Some(at) => self
                .behind_inset(items, at)
                .map_or((&items[..at], &items[at..]), behind),
            None => whole,
        }
    }

    /// "The building, though old, was clean": where the main clause goes on behind the comma.
    fn behind_inset(&self, items: &[Item], at: usize) -> Option<usize> {
        const SUBJECT: usize = 7;
        let bare = !items[..at].iter().any(|i| i.class.has(FINITE.with(Class::MODAL)));
        let comma = || {
            items
                .iter()
                .skip(at)
                .take(SUBJECT)
                .position(|i| i.class.has(Class::COMMA))
        };
        let inset = at < SUBJECT && bare && items[at - 1].class.has(Class::COMMA);
        let end = comma().filter(|_| inset)? + at;
        items
            .get(end + 1)
            .is_some_and(|i| i.class.has(FINITE.with(Class::MODAL)))
            .then_some(end)
    }

    /// Where the main clause begins behind "While ...,": not at a comma that only goes on with the first clause.
    fn behind_comma(&self, items: &[Item], from: usize) -> Option<usize> {
        let comma = |n: &usize| items[*n].class.has(Class::COMMA);
        let goes_on = |n: &usize| items.get(n + 1).is_some_and(|i| self.onward.has(i.word));
        let mut commas = (from..items.len()).filter(comma);
        let first = commas.clone().next();
        let main = commas.find(|n| !goes_on(n)).or(first);
        // "Although there was a plan there was no money."
        let again = || {
            let n = items.iter().skip(from).rposition(|i| i.word == self.there)?;
            Some(from + n)
        };
        main.or_else(again)
    }
}

/// The entries of the tables, for `--rules`.
pub(super) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("findings.polarity", CUES)
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_hold() {
        crate::read::cues::assert_examples(super::CUES);
    }
}
