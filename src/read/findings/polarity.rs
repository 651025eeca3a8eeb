//! Which way a finding points: the words of its main clause.
//!
//! "While staff were kind, records were missing" is a concern: the clause behind "while" steps back. A word of praise
//! under "not" is a concern, a word of blame under "no" is praise. A sentence without any such word takes the side of
//! its neighbours.

use crate::lexicon::{Class, Lexicon, WordId};
use crate::model::Polarity;
use crate::read::cues::{Cue, Cues};
use crate::read::items::Item;

/// What a word does to the polarity of its clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Weight {
    /// Praise; turned by a negation before it.
    Good(i8),
    /// Blame; turned by a negation before it.
    Bad(i8),
    /// Decides whatever stands around it: what was wrong is right now, or the other way about.
    Fixed(Polarity),
    /// Says "not" where the lexicon does not.
    Negation,
    /// Takes back a negation that is none: "not only", "no longer had to".
    Neutral,
}

use Polarity::{Concern, Positive};
use Weight::{Bad, Fixed, Good, Negation, Neutral};

#[rustfmt::skip]
const CUES: &[Cue<Weight>] = &[
    Cue { id: "polarity.neutral", gives: Neutral, says: &[
        "not only|just|rated", "no matter", "regardless", "without delay|notice|delays|exception|fail|hesitation", "did not rate", "not for resuscitation|profit",
        "do not attempt|resuscitate", "nothing but", "nothing was|is ..2 too", "no request was too", "no one|body was forgotten", "whatever", "no evidence of harm", "not in a rush",
        "as good as", "nothing short", "safe from abuse", "free from", "risk assessments|assessment|register|registers", "complaints|complaint procedure|process|system|policy|were|was|had", "incidents|incident were|are|had", "safety incidents|alerts|alert", "significant|serious events|event",
        "at the end of their life", "poor mental health", "long-term conditions", "at risk register", "infection prevention|control", "emergency equipment|medicines|drugs|department", "controlled drugs", "pain relief", "end of life", "wheelchair", "falls sensors",
        "keep|kept|keeping ..3 safe", "safe care", "safety|safe systems", "quality|safety checks|audits", "how to raise|report concerns|concern", "raise|raised|raising|report concerns|concern",
        "people experiencing poor", "complaints|concerns and feedback", "abuse", "where there were|was concerns", "missing persons",
        "learning|learnt|learned|lessons|learn from incidents|mistakes|complaints|things|when|accidents|errors|events", "from incidents|mistakes|complaints",
        "from ..3 risk|harm|abuse|neglect|avoidable", "safeguarding concerns|concern|alerts|alert|enquiries|referrals", "looking|looked|look into|at errors|incidents|mistakes|what|complaints", "whose ..5 <not>", "<not> been? so", "whatever ..2", "rather", "blood test|tests|pressure|results|result|sugar", "lived|live|living|lives alone", "or not", "anything|something|things|what|it ..2 go|goes|went|gone wrong", "complaints and concerns", "from abuse",  "themselves", "hard of hearing", "long after|enough|term|stay", "patients|patient", "children at risk", "when things|something go|goes|went|had|gone wrong", "bereaved|bereavement", "upset",
    ], yes: &["Staff were not only kind."], no: &[] },
    Cue { id: "polarity.put-right", gives: Fixed(Positive), says: &[
        "<be>|<past> now? put right", "<be>|<past> now|since|also|all? addressed|fixed|resolved|cleared|rectified|remedied|repaired|refurbished|mended|replaced", "now addressed|fixed|resolved|cleared|rectified|repaired|replaced", "had fixed|addressed|resolved|cleared|improved|rectified", "put right",
        "had|has got better|improved", "had|has|have been met", "at this inspection ..6 found ..4 was|were|had",
        "no longer ..6 late|wait|waiting|missed|kept", "could be seen when", "since been|improved", "need|needed not worry", "had|have gone up", "been|has|have|had ..2 improved|improvement", "had|has|have improved|strengthened|tightened",
        "no concerns|breaches|complaints", "no evidence of harm", "<not>|nor|nobody ..3 rushed|hurried|hurry|rush|judged", "can't|cannot|could not|couldn't|never fault|faulted|praise|speak|do enough", "couldn't ask|hope for better|more", "could not ask|hope for better|more",
        "could not do|have done enough", "never once let", "nothing was too much", "nothing ..3 too much trouble", "let me down", "fallen by|to|from half", "use of restraint ..6 fallen|reduced|halved", "halved", "fewer urgent|falls|incidents|complaints|needed", "brought down",
        "few|no complaints", "<not> want to live|be anywhere", "went out of their way", "above and beyond|what", "the extra mile", "far beyond", "down from", "well beyond", "never|<not> ..3 without", "on the plus side", "cut admissions|waits|waiting|emergency|the ..4 by", "made|making progress", "continuity of care", "larger|largest|higher|highest share|proportion of", "sound arrangements|systems", "starting point", "real skill",  "half the ..2 average", "nothing that they would", "well|better than average", "above average", "less likely|prone", "to the ..3 credit", "in order",  "there was|were now", "<not> <number>? ..3 too much trouble", "once let",
    ], yes: &["The leak had been put right.", "Nobody was rushed."], no: &["The leak was left."] },
    Cue { id: "polarity.spoilt", gives: Fixed(Concern), says: &[
        "<not>|nor always|consistently|routinely|sufficiently|enough|properly|fully|all|adequately|regularly|well|reliably|yet|robust|ever",
        "not ..2 been", "too few|little|many|long|late|often|much|hot|warm|cold|high|low|short|slow|early", "had|have|has|was|were|is yet to", "out of|past their? date|its|reach", "out-of-date", "past its|their use-by|expiry|review|sell-by|date|dates", "<not> enough|sufficient|aware|able|sure|clear|know|been|have|had|have|follow",
        "put|placed|putting|placing|exposed|left ..4 at risk|danger|harm", "at risk of|from|because|as", "at increased? risk", "little|no|limited|insufficient|inadequate|lack evidence|oversight|record|records|system|systems|sign|proof|way|assurance|plan|plans|process|information|guidance|training|clear|analysis|effective|understanding|audit|audits|formal|leadership|understanding|consideration|risk|one|privacy|dignity|regular|means|follow-up|induction|choice|reliable",
        "only <number> ..4 of|out|per|%|in|had", "only half|one|two|three|four|five|six|31", "fewer|less than half", "below|under|lower|worse ..4 target|average|national|standard|plan|minimum|expected|others", "behind with", "did|do|does|was|were|is|are|has|have|had|could|would|ca nothing", "nothing had|was|to|in|being|about", "<not> ..2 picked|spotted|identified|noticed|addressed|acted|resolved|reported|recorded|tackled|fixed|escalated|followed|investigated|logged|told|informed|done", "<not> ..3 for|in|until <number>|over|several|weeks|months", "more than <number> times",
        "failed|failing|failure|failures to|in|by|of|with", "fail to", "lack|lacked|lacking|absence", "without ..6", "cut short", "left unlocked|unattended|open|wet|soiled|unread|waiting|blank|alone|on|in|out|people|patients|for|with|without|staff|them|exposed|families",
        "difficult|hard|impossible|struggled|struggling to", "struggled", "easier said", "kept|left waiting", "ahead of time", "put off", "relied on one|a single", "against a target", "ticked off as", "hold|held|holding back", "more than twice|double", "copies of", "five|six|seven|four|three managers", "worries|doubts over|about|whether", "significant challenges", "different ways", "made us wonder", "from scratch", "came last", "on paper", "another client's|person's|patient's|resident's", "allergic to", "uncertainty", "only one", "filled in|out afterwards|later|retrospectively|before", "wanted to see", "started|start|begun|working before ..6 checks|references|check", "the same ..2 as everyone", "missing out", "piling|piled up",
        "twice as long", "no longer knew|known|feel|felt|receiving", "rather than being", "instead of being", "should|ought not? to? have|be been?", "needed to be|improve", "ordinary kitchen|domestic fridge", "used by mistake", "not ..6 until", "was|were ..2 unable", "unable to", "<not> ..2 protected|organised|notified", "too few",
    ], yes: &["Records were out of date.", "There were too few nurses.", "Staff did not always wear gloves.", "There was no system for recalls."], no: &["Staff were kind."] },
    Cue { id: "polarity.wait", gives: Bad(3), says: &[
        "waited|wait|waiting|waits ..6 hours|weeks|minutes|months|year|days|week|longer|long|hour", "up to <number> hours|weeks|minutes|months|days", "more than <number> hours|weeks|minutes|months|days", "for <number> weeks|months|years|days", "nine|eight|seven|ten days|weeks",
    ], yes: &["People waited five hours."], no: &[] },
    Cue { id: "polarity.change", gives: Good(2), says: &[
        "is|are|was|were|had|has|have now", "now had|has|have|knew|routine", "started|begun|began to", "offered|invited|consulted|transformed|overhauled|refurbished|appointed|introduced|adapted|commended|applauded|complimented|shared|invested|celebrated|tailored|welcomed|routine|routinely", "asked what|how|whether|about", "brought in", "taken on", "always", "real shift|change", "better control", "shorter waits|waiting", "no further care", "close links|to the|relationships", "on call", "on duty until", "within the hour|days|minutes|hours|a", "within <number>", "climbed|risen|rose", "say in", "a lead", "full log|record", "one-to-ones", "struck by|with", "family feel", "under control", "step-free", "as they wished|liked|wanted", "something to", "laughter", "taken|been seriously", "good range", "wide range", "met weekly|monthly|health", "looked at on the day", "signed their own", "discussed at", "chose what", "led to", "home the next", "closely",
    ], yes: &["The lounge had been refurbished.", "There is a lead nurse."], no: &[] },
    Cue { id: "polarity.praise", gives: Good(2), says: &[
        "kind|kindly|kindness|caring|compassion|compassionate|dignity|respect|respected|respectful|respectfully|warm|warmly|warmth|gentle|friendly|polite|attentive|thoughtful|sensitive|sensitively|homely|welcoming|approachable|happy|calm|relaxed|cheerful|comfortable",
        "praise|praised|praises|complimentary|compliments|positive|positively|excellent|exceptional|exceptionally|exemplary|outstanding|impressed|impressive|wonderful|brilliant|lovely|fantastic|superb|first-class|first-rate|amazing|tireless",
        "dedicated|committed|passionate|proud|skilled|skilful|knowledgeable|competent|experienced|trained|valued|motivated|enthusiastic|hard-working|professional",
        "good|well|effective|effectively|safe|safely|strong|robust|thorough|clear|clearly|clean|tidy|hygienic|prompt|promptly|quickly|timely|correctly|accurate|accurately|reliable|appropriate|appropriately|suitable|detailed|comprehensive|adequate|complete|properly|smoothly|visible|better|best|easy|easily|secure|securely",
        "improved|improvement|improvements|improving|innovative|creative|supported|supportive|supporting|encouraged|empowered|involved|included|listened|listening|understood|protected|promoted|promptly|praising|enjoyed|enjoy|liked|loved|love|trusted|confident|satisfied|pleased|grateful|praising|celebrated",
        "enough|sufficient|up-to-date|personalised|person-centred|individual|tailored|homemade|plentiful|spotless|refurbished|nutritious|varied|choice|independence|dignified|honest|candid|inclusive|sociable|cleaner|smiling|coped",
        "up to date", "open|openly and|about", "thought the world", "spoke|spoken highly|well|fondly", "went out", "knew", "felt able|safe|listened|part|valued|supported|confident", "could|can now|always|usually|also? be? seen|book|choose|get|see|describe|show|reach|raise|talk|name", "able to", "had good|easy|prompt|quick|ready access", "met their|people's|patients' needs", "learned|learnt|lessons from", "worked|work|working ..2 well|closely|together", "in place", "same day", "in date", "on time",
        "patient|kind and", "be|being|been|were|was|very patient", "patiently", "gratitude|thank|thanked", "nothing but praise", "made a point", "regularly|weekly|daily|every week|month|day|year|morning", "set up|aside", "low turnover", "above average|national|the", "second best", "helped", "offered", "ran|held|organised|arranged a|an|weekly|monthly|regular|longer", "person-centred", "aware of", "treated ..4 kindly|with|well|respectfully|as|like", "responded|answered|acted|dealt ..4 within|in|inside|promptly|quickly|on", "time to|for|with", "favourite|preferences|preference|life|wishes|stories", "singing|trips|outings|bingo|garden|games", "named nurse|gp", "consented", "at the centre|heart", "honoured|wedding", "bell before", "within|inside two|one|three|a|the|five|an|its|<number>", "nobody had been held|harmed|turned", "role model", "go the extra", "shared learning", "joint|jointly", "lead for", "volunteers",
    ], yes: &["Staff were kind.", "People felt safe."], no: &[] },
    Cue { id: "polarity.blame", gives: Bad(2), says: &[
        "poor|poorly|unsafe|unsafely|unclean|dirty|stained|filthy|dusty|damp|mouldy|mould|cold|rusty|broken|torn|worn|damaged|faulty|cluttered|smelled|smelt|smell|odour|soiled|wet|sharp|shabby|grubby|unhygienic|rust|blood|smoke|dust",
        "missing|missed|miss|late|later|delayed|delay|delays|overdue|incomplete|inaccurate|inconsistent|inconsistently|unclear|vague|out-of-date|outdated|expired|unsigned|unlocked|unread|unopened|unanswered|unfilled|unchecked|untrained|unqualified|unsupervised|unsupported|unaware|unsure|unable|unexplained|unsuitable|insufficient|inadequate|inadequately|blank|gaps|gap|backlog|backlogs|copied|lost|untested|unlabelled|unattended|unreliable|unplugged|undated|unwitnessed|illegible|empty|lay",
        "concern|concerns|concerned|concerning|worried|worry|worrying|risk|risks|risky|danger|dangerous|hazard|hazards|harm|harmed|injury|injuries|injured|bruise|bruising|bruises|neglect|neglected|abuse|abused|abusive|unacceptable|failings|failing|failure|failures|failed|fail|fails|shortfalls|shortfall|shortcomings|shortcoming|weaknesses|weakness|problems|problem|issues|issue|faults|fault|errors|error|mistakes|mistake|lapses|breakdown|disarray|chaotic|disorganised|crisis",
        "ignored|forgotten|overlooked|rushed|hurried|sharply|rude|rudely|shouted|dismissive|dismissively|dismissed|undignified|disrespectful|distress|distressed|upset|frightened|scared|anxious|lonely|isolated|bored|hungry|thirsty|malnourished|dehydrated|bullied|bullying|blame|harassment|intimidated|undermined|criticised|complained|complaints|criticism",
        "lack|lacked|lacks|lacking|absence|shortage|shortages|short|understaffed|overstretched|stretched|struggled|struggling|struggle|pressure|stressed|exhausted|tired|overworked|turnover|vacancies|cancelled|postponed|restricted|restraint|locked|wedged|blocked|obstructed|tripping|choking|choke|fell|falls|fallen|deteriorated|deteriorating|worse|worsened|declined|slow|slowly|long|weeks|difficult|difficulty|difficulties|hard|impossible|confusing|confused|wrong|wrongly|incorrect|incorrectly|failing|hindered|hampered|fragmented|disjointed|crowded|overcrowded|noisy|corridor|corridors|only|inappropriate|inappropriately|intimidating|cut|warned|unaddressed|contradicted|contradictory|casual|institutional|stale|stained|unpleasant|unfamiliar|unwell|starved|sores|sore|ulcers|infections|rotten|asleep|sleeping|died|death|weight",
        "run-down|worn-out", "run down", "worn out", "out of order|stock|range|use|sight|hours",  "by mistake", "in error", "had to", "sent home", "let down|themselves", "passed its", "no-one", "on their own", "alone", "agency nurses|nurse|staff|carers|workers|worker", "turned away|off", "switched off", "should have been|had", "ought to", "waited|waiting|wait|waits|queue|queued|queues", "more than a|one year|month|week|hour|in",
        "unhappy|idle|dissatisfied|unreliable|reckless|careless|chaotic|strangers|unstable|unsettled|neglectful|substandard|unsanitary|cramped|dim|bare", "badly|roughly|harshly", "fewer than", "complained|reports of", "leave cancelled", "lack of", "absence of", "varied|variable|mixed|patchy", "less|lower|lowest|worst|below|behind", "under the ..3 target|average|minimum|standard", "hide|hiding|hidden", "at times", "sometimes|occasionally", "stopped", "handed out", "pads expired", "held against", "blemish|exception", "vulnerable to", "reluctant", "afraid", "fear|feared|fears", "nine days", "kicked|slapped|swearing|slamming", "pulled",
    ], yes: &["Records were missing."], no: &[] },
    Cue { id: "polarity.negation", gives: Negation, says: &["nor|hardly|barely|no-one|scarcely|rarely|seldom|noone", "no one", "<not>|never|no"], yes: &["Hardly anybody knew."], no: &[] },
];

/// What a clause sums up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Sum(pub i32);

impl Sum {
    /// The side it takes, if it takes one.
    pub fn side(self) -> Option<Polarity> {
        match self.0 {
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
}

impl Polarities {
    pub fn compile(lexicon: &mut Lexicon) -> Result<Polarities, String> {
        Ok(Polarities {
            cues: Cues::compile(CUES, lexicon)?,
        })
    }

    /// The weight of a finding: of its main clause, else of the whole.
    pub fn of(&self, items: &[Item], words: &Contrast) -> Sum {
        let main = self.sum(words.main(items), &words.behind);
        if main.0 != 0 {
            main
        } else {
            self.sum(items, &words.behind)
        }
    }

    fn sum(&self, items: &[Item], behind: &[WordId]) -> Sum {
        let mut total = 0i32;
        let mut scale = 2;
        let mut negated: Option<(usize, bool)> = None; // where, and whether a word has been turned by it
        let mut at = 0;
        while at < items.len() {
            // What stands behind "who", "which", "after" weighs half.
            if at > 2 && behind.contains(&items[at].word) {
                scale = 1;
            }
            let hit = self.cues.hit_at(items, at);
            match hit.as_ref().map(|h| h.cue.gives) {
                Some(Fixed(side)) => total += scale * if side == Positive { 6 } else { -6 },
                Some(given @ (Good(n) | Bad(n))) => {
                    let turned = negated.is_some_and(|(p, _)| at - p <= 6);
                    negated = negated.map(|(p, used)| (p, used || turned));
                    let good = matches!(given, Good(_)) != turned;
                    total += scale * if good { i32::from(n) } else { -i32::from(n) };
                }
                Some(Neutral) => {}
                Some(Negation) => negated = self.negate(negated, at, scale, &mut total),
                None if items[at].class.has(Class::NOT) => negated = self.negate(negated, at, scale, &mut total),
                None if items[at].class.has(Class::STOP.with(Class::BUT).with(Class::COMMA)) => {
                    negated = self.close(negated, scale, &mut total)
                }
                None => {}
            }
            at = hit.map_or(at + 1, |h| h.end.max(at + 1));
        }
        self.close(negated, scale, &mut total);
        Sum(total)
    }

    fn negate(&self, before: Option<(usize, bool)>, at: usize, scale: i32, total: &mut i32) -> Option<(usize, bool)> {
        self.close(before, scale, total);
        Some((at, false))
    }

    /// A negation that turned no word is a lack of something.
    fn close(&self, before: Option<(usize, bool)>, scale: i32, total: &mut i32) -> Option<(usize, bool)> {
        if before.is_some_and(|(_, used)| !used) {
            *total -= 2 * scale;
        }
        None
    }
}

/// The words that part a main clause from one that steps back.
#[derive(Debug)]
pub(super) struct Contrast {
    back: Vec<WordId>,
    but: Vec<WordId>,
    behind: Vec<WordId>,
}

impl Contrast {
    pub fn compile(lexicon: &mut Lexicon) -> Contrast {
        let mut ids = |list: &[&str]| -> Vec<WordId> { list.iter().map(|w| lexicon.intern(w)).collect() };
        Contrast {
            back: ids(&["while", "whilst", "although", "though", "despite", "even"]),
            but: ids(&["but", "yet"]),
            behind: ids(&[
                "who", "whom", "whose", "which", "where", "after", "because", "since", "until", "if", "when",
                "whatever", "so",
            ]),
        }
    }

    /// The main clause: behind the comma that ends "While ...,", behind "but", before ", although".
    fn main<'i>(&self, items: &'i [Item]) -> &'i [Item] {
        let is = |i: &Item, list: &[WordId]| list.contains(&i.word);
        let Some(first) = items.iter().position(|i| i.class.has(Class::WORD)) else {
            return items;
        };
        if is(&items[first], &self.back) {
            let comma = items
                .iter()
                .enumerate()
                .skip(first + 3)
                .find(|(_, i)| i.class.has(Class::COMMA))
                .map(|(n, _)| n);
            return comma.map_or(items, |n| &items[n..]);
        }
        if let Some(at) = items
            .iter()
            .enumerate()
            .skip(first + 2)
            .find(|(_, i)| is(i, &self.but))
            .map(|(n, _)| n)
        {
            return &items[at..];
        }
        if let Some(at) = items
            .iter()
            .enumerate()
            .skip(first + 3)
            .find(|(_, i)| is(i, &self.back))
            .map(|(n, _)| n)
        {
            // "X was so, though Y": a trailing clause; a comma alone ("staff, though, were") parts nothing.
            let alone = items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA));
            return if alone { items } else { &items[..at] };
        }
        items
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_hold() {
        assert!(
            crate::read::cues::check(super::CUES).is_empty(),
            "{:#?}",
            crate::read::cues::check(super::CUES)
        );
    }
}
