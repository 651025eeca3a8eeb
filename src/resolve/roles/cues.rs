//! The words that date something: visits, reports, ratings, and what else happens on a day.
//!
//! "An inspection was carried out on 4 May" dates a visit, and "The manager, who joined in March" none.

use Gives::{Appear, Before, Call, Next, Other, Part, Rate, Report, Through, Visit};

/// What a word says of a date near it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Gives {
    /// A visit, whoever is told of.
    Visit,
    /// A part of a visit: that at a trust's leadership.
    Part,
    /// A visit that came next, if nothing in the sentence is yet to come.
    Next,
    /// A visit, if the regulator's people are those who do it.
    Call,
    /// A publication.
    Report,
    /// A publication, if it is a report or rating that comes out so.
    Appear,
    /// A rating.
    Rate,
    /// A rating before the one told beside it.
    Before,
    /// A noun of something else: it is dated where it stands right behind the date, or governs it.
    Other,
    /// Nothing: what it belongs to is told by the word before it.
    Through,
}

/// A way to govern a date.
pub(crate) struct Cue {
    pub(super) id: &'static str,
    pub(super) says: &'static [&'static str],
    pub(super) gives: Gives,
    /// Texts, and the roles of their dates: `v` a visit, `p` a publication, `r` a rating, `-` nothing of ours; `<` behind
    /// it puts it before another, `>` says that it is the newest, `+` that it is a part of another.
    pub(super) yes: &'static [(&'static str, &'static str)],
}

impl std::fmt::Debug for Cue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cue").field("says", &self.says).finish_non_exhaustive()
    }
}

#[rustfmt::skip]
pub(super) const CUES: &[Cue] = &[
    // Visits.
    Cue { id: "visit.noun", gives: Visit, says: &[
            "follow-up|spot|unannounced|announced|surprise|comprehensive|routine|focused|targeted check|checks|inspection|visit|assessment|review",
            "follow-up", "check-up|check-ups|checkup|spot-check|spot-checks|recheck|re-check|swoop", "probe|probes by|from|in|which|that", "announced|unannounced|comprehensive|focused", "fieldwork|walk-round|walkaround|site-visit", "inspection|inspections|visits|visit",
            "most? recent|latest one",
            "this|that|both|each|previous|last|earlier|latest|first|second|third occasion|occasions", "our|their|its|a|the|this|second|further re-visit|revisit|return", "on-site|onsite|site visit|visits|assessment|work|activity",
        ],
        yes: &[("The follow-up was on 16 January 2019.", "v>"), ("It was inspected on 16 January 2019, as a follow-up to an inspection in June 2018.", "v v<"), ("They carried out an unannounced check on 4 May 2021.", "v"),
            ("The home had an inspection on 4 May 2021.", "v"), ("On their return on 4 May 2021 they saw that the roof was dry.", "v>"), ("On 4 May 2021 the home had a visit from inspectors.", "v"), ("It was rated after an inspection back in May 2021.", "v"),
            ("The most recent one, which took place over two days in May 2021, went better.", "v>"),
            ("The inspection took place in June 2019, with a previous inspection in 2014.", "v v<"),
            ("The new report, published on 12 July 2021, was carried out between 4 and 9 May 2021.", "p> v")] },
    Cue { id: "visit.part", gives: Part, says: &["that|this|second part|stage|leg took|was|of", "of|at|into how|whether ..2 well-led|well ..4",
            "examined|considered|assessed|reviewed|inspected|checked how|whether ..3 managed|led|run|governed ,|: ..6 :? ..3 <question>", "looked|look|looking at|into how|whether ..3 managed|led|run|governed ,|: ..6 :? ..3 <question>",
            "well-led question|element|component|part for|of|at the trust|whole", "well-led inspection|inspections|review|assessment", "of|at|into its|the|their ..1 leadership|governance|management",
        ],
        yes: &[("That part took place from 4 May 2021.", "v+"), ("In June 2021 the CQC also examined how it is governed: is the trust well led?", "v+"),
            ("We inspected the wards in May 2021 and the well-led question for the trust in June 2021.", "v v+"), ("It inspected the wards in May 2021, and looked at how well-led the trust is in June 2021.", "v v+"),
            ("It follows an inspection of two wards in May 2021 and of its leadership in June 2021.", "v v+"),
            ("CQC inspected two wards in May 2021, and did a well-led inspection of the trust in June 2021.", "v v+")] },
    Cue { id: "visit.next", gives: Next, says: &["at|by|in|on|during|following|after|from the|its|our|their next inspection|inspections|visit|assessment|review",
            "time of the|its|our|their next inspection|visit|assessment|review", "the|its|our|their next inspection|visit|assessment|review took|was|came|found|saw|happened|brought|led|went|followed|gave",
        ],
        yes: &[("By the next inspection, in May 2022, the surgery was rated inadequate.", "v"), ("At the time of its next visit, in May 2022, the home was rated good.", "v"),
            ("The next inspection took place in May 2022.", "v"), ("The next inspection was in May 2022.", "v"), ("At the next inspection, in May 2022, it hopes for better.", "-"),
            ("By the next inspection, in May 2022, the roof will have been repaired.", "-"), ("The next inspection was due in May 2022.", "-")] },
    Cue { id: "visit.first-since", gives: Visit, says: &["our|its|their|the first|only since"],
        yes: &[("It was our first since 2016.", "v<")] },
    Cue { id: "visit.to-see-us", gives: Visit, says: &["came|come|been to see|visit|inspect|assess us|ours"],
        yes: &[("It came to see us at both our sites on 4 May 2021.", "v"), ("They came to see us on 4 May 2021.", "v")] },
    Cue { id: "visit.seen", gives: Visit, says: &["<name> <be> seen", "<name> , ..3 , <be> seen", "both|each|all <be> seen", "<type> <be> seen on|in|between|over",
            "led|prompted|caused|made|took|brought them|inspectors|us|it|<cqc> to look|visit|inspect|go|return|call|check at|back|in|on?",
        ],
        yes: &[("The mayor visited in May 2021.", "-"), ("The fire service inspected the home in May 2021.", "-"), ("The council's own team visited in May 2021.", "-"),
            ("It was inspected by the fire brigade in May 2021.", "-"), ("The council was told that inspectors visited in May 2021.", "v"), ("The home, run by the council, was inspected in May 2021.", "v"),
            ("All were seen on 4 May 2021.", "v"), ("The home was seen on 4 May 2021.", "v"), ("Patients were seen on 4 May 2021.", "-"),
            ("What they saw led them to look at the other home as well, on 4 May 2021.", "v")] },
    Cue { id: "visit.sent", gives: Visit, says: &["sent in? ..2 inspectors|team", "sent inspectors|people ..2 in|to|into", "spoke|talked to|with"],
        yes: &[("The regulator sent in its inspectors on 4 May 2021.", "v")] },
    Cue { id: "visit.call", gives: Call, says: &[
            "called|came|come|returned|return|went|gone|arrived|attended|swooped|descended|looked|spent|checked|examined|reviewed|tested|back",
            "dropped|popped|looked|called|went|go|come|came in|into|by|round|along", "turned up", "came|went|been|were|was|be|are|go|come back", "<be> last|back|also? at|there|here|inside|to", "<cqc> <be> in", "inspectors|team|they were|was in",
            "stayed|remained|continued", "carried|went on until|to|through|into",
            "calling|going|coming|dropping|looking|popping ..1 in|round|back|by|around", "calling|arriving|returning|attending|spending", "turning up",
            "had|took|taken|take a? look", "<cqc>|they <be>", "<cqc>|they <be> last|back|also|now? at|there|here|inside|in|to|with|back",
        ],
        yes: &[("They came back on 5 June 2021.", "v>"), ("Inspectors, who were at the surgery on 29 March 2021, saw it.", "v"), ("A new nurse came on 5 June 2021.", "-"),
            ("Faults were raised by the regulator after calling in May 2021.", "v"), ("After going in during May 2021, inspectors rated it good.", "v"), ("After going into debt in May 2021, the owner left.", "-"),
            ("A short visit was made on 4 May 2021.", "v"), ("The CQC visited in May 2021, having been told of it.", "v"),
            ("They have now been back, on 5 June 2021.", "v>"), ("Policies were reviewed in May 2021.", "-"), ("CQC officials dropped in on 5 June 2021.", "v"),
            ("The CQC returned in February 2021.", "v>"), ("A draft arrived in August 2021.", "-"),
            ("It is where the inspectors were on 25 June 2021.", "v"), ("Inspectors were shown records of 25 June 2021.", "-"), ("The doors had failed a check in May 2021.", "-"),
            ("Inspectors called on 4 May 2021, and stayed until 6 May 2021.", "v v"), ("They came to the home at 9pm on 4 May 2021, and in the end went back on 6 May 2021.", "v v"),
            ("They came on 4 May 2021 and the manager went back on 6 May 2021.", "v -"),
            ("A team of 42 people, among them doctors and nurses, spent four days at the hospital, from 4 May 2021.", "v"),
            ("A team of five, led by a GP, spent the day at the surgery on 14 April 2021.", "v"),
            ("A team which included a nurse and a practice manager spent 8 and 9 May 2021 at the surgery.", "v"),
            ("They were back in June 2021.", "v"), ("They were in debt in June 2021.", "-"),
            ("A team from the Local Government Association came to the town on 4 May 2021.", "-")] },
    Cue { id: "visit.found", gives: Call, says: &["found|saw|discovered|uncovered|identified",
            "inspectors|<cqc>|they ..2 had|raised|expressed|voiced|flagged|noted|highlighted|reported ..2 concerns|failings|shortfalls|problems|worries|shortcomings",
        ],
        yes: &[("In July 2021 inspectors had serious concerns about how it was led.", "v"), ("The CQC raised concerns about the home in July 2021.", "v"),
            ("In July 2021 a nurse raised concerns about the home.", "-"),
            ("Inspectors found in July 2021 that the roof leaked.", "v"), ("In July 2021 inspectors found that the roof leaked.", "v"),
            ("Last winter they saw 1,100 people.", "-"), ("Inspectors found that two people had fallen in July 2021.", "-")] },
    Cue { id: "other.assessment", gives: Other, says: &[
            "risk|needs|fire|health|care|dementia assessment|assessments|review|reviews|check|checks", "data|policy|policies|plan|records|medication review|reviews|reviewed", "health check|checks",
            "formal|new|new-style|national|such|these|routine|first? assessments|inspections|ratings ..1 began|begun|started|introduced",
            "inspection|inspections|assessment|ratings regime|system|programme|approach|framework|model ..6 rolled|began|begun|started|introduced|launched|came|brought",
            "rolled out", "roll-out|rollout", "come|came into force|effect",
            "reviewed|reviewing|review|looked|considered at? the|all? information|data|intelligence",
            "suspended|paused|halted|stopped|resumed|restarted|postponed ..3 inspection|inspections", "inspections|visits <be>|<have> been? suspended|paused|halted|stopped|resumed|restarted|postponed",
            "introduced|launched|brought ..4 inspection|inspections|assessment|ratings regime|system|programme|approach|framework|model",
            "visits|calls <be> missed|late|cut|short|shortened|cancelled|delayed|logged", "missed|late|short|home visits|calls", "mock inspection|inspections", "annual|yearly|regulatory|telephone|phone review|reviews|call|calls|conversation|check-in", "own visit|visits|inspection|inspections|review|check|checks", "peer review|reviews", "self-assessment|self-assessments",
            "approach|regime|programme|model|method|framework|system to|of|for the? ..2 inspection|inspections|inspecting|assessment|assessments",
        ],
        yes: &[("The last fire risk assessment was done in May 2019.", "-"), ("A mock inspection in May 2019 went well.", "-"), ("Formal assessments began in December 2023.", "-"),
            ("It was among the first of the inspection regime, which was officially rolled out on 1 October 2014.", "-"), ("The CQC introduced its new inspection system on 1 October 2014.", "-"), ("The CQC suspended all routine inspections on 16 March 2020.", "-"), ("Inspections were paused in March 2020.", "-"),
            ("It was inspected in May 2015 under the new inspection approach.", "v"), ("It was inspected under the new regime, which was rolled out on 1 October 2014.", "-"),
            ("The CQC reviewed the information it holds in November 2019 and saw no need to come.", "-"),
            ("The council's own visit in May 2019 went well.", "-"), ("People waited nine days for an assessment, down from 31 days a year earlier.", "-")] },

    // Publications.
    Cue { id: "report.noun", gives: Report, says: &["report|reports|publication", "inspection|inspectors' report|reports", "published|publish|publishes|publishing"],
        yes: &[("It was good in the report of November 2016.", "p"), ("The report was published on 4 May 2021.", "p"), ("The CQC's report, dated 4 May 2021, is long.", "p"),
            ("On 4 May 2021 the CQC published its report.", "p")] },
    Cue { id: "report.appear", gives: Appear, says: &[
            "issued|released|out|appeared|posted|online|public|revealed|announced|emerged|unveiled|uploaded|landed|arrived|shared|released|issue|circulated",
            "came|come|comes|went|gone|put|been|go up|out|online|live", "made|make public|available", "<publish> on|to ..3 website", "put|placed|appear|appears|appeared|go|goes|gone|went on|onto|to ..3 website|site", "up on ..4 website|site", "<be> ..1 on ..3 website|site from|since|as", "shows|reveals|revealed|showed", "followed in|on|last|this|a|the",
        ],
        yes: &[("The report went up on their website on 4 May 2021.", "p"), ("The assessment is on our website from 4 May 2021.", "p"), ("Its findings came out on 4 May 2021.", "p"), ("A warning notice was issued on 4 May 2021.", "-"),
            ("The rating was made public on 4 May 2021.", "p"), ("The final report arrived on 4 May 2021.", "p"), ("The results, released on 4 May 2021, are poor.", "p"), ("The report which followed in May 2021 was poor.", "p"), ("The final version went on their website in May 2021.", "p"),
            ("A statement was issued on 4 May 2021.", "-")] },
    Cue { id: "other.published", gives: Other, says: &[
            "statement|figures|data|statistics|survey|guidance|accounts|article|minutes|strategy|plan|story|letter|newsletter|guide|paper|study|research|poll ..3 published|released|issued|publication", "review of waiting|times|deaths|spending|beds|staffing|patients|data|records ..4 published|released|issued|publication",
            "report|review|inquiry|investigation|study by|from|of|led ..2 prof|professor|dr|dame|sir|lord|baroness|mp|mps|healthwatch|ombudsman|coroner|barrister|charity|university ..6 published|released|out|issued|came|reported",
            "healthwatch|ombudsman|coroner's|charity|union|parliamentary report|review|study ..2 published|released|out|issued|came",
            "draft ..2 report|reports", "draft|draught", "annual report|reports", "incident|progress|monitoring|state report|reports",
        ],
        yes: &[("Figures published in May 2021 show it.", "-"), ("A report by Prof Ann Green, published in May 2021, told of bullying.", "-"), ("A Healthwatch report published in May 2021 praised it.", "-"), ("A draft report came in May 2021.", "-")] },

    // Ratings.
    Cue { id: "rate", gives: Rate, says: &["<rating>"], yes: &[("It was rated good in 2018.", "r"), ("In 2018 it was rated good.", "r"), ("It has been rated good since May 2018.", "r")] },
    Cue { id: "rate.as-before", gives: Before, says: &["as|like it|they|we was|were|did|got", "as|like it|they|we had|has|have been|done|got|received|in|at|since"],
        yes: &[("They looked at two wards: one was rated good, as it was in 2018.", "r<"), ("The surgery is good, as it had been in 2018.", "r<"), ("Two sites were good, as it had the third in 2018.", "r>")] },

    // Words that belong to what stands before them.
    Cue { id: "through.verbs", gives: Through, says: &[
            "carried|carry out", "conducted|undertaken|performed|completed|finished|ended|concluded|happened|occurred|done|made|held|began|started|begun|starting|beginning", "took|taken|take place",
            "dated", "without|short notice|warning", "put|placed|placing|putting|went|moved|taken|go ..3 special measures", "special measures", "based on", "<be> told", "told it|them|us", "evidence|information",
        ],
        yes: &[("An inspection was carried out on 4 May 2021.", "v"), ("The visit, which took place on 4 May 2021, went well.", "v"), ("A full inspection was done on 4 May 2021.", "v"),
            ("It was rated inadequate and put in special measures in May 2021.", "r"), ("It was put in special measures in May 2021 after it had been inspected.", "-")] },

    // Other things that are dated.
    Cue { id: "other.people", gives: Other, says: &[
            "joined|appointed|appointment|recruited|hired|employed|retired|retirement|resigned|left|quit|departed|arrival|died|death|deaths|born|aged|leave|leaving|elected|qualified|promoted|sacked|dismissed",
            "stepped|stood|steps down", "took|taken|taking|takes over|charge|up", "took|taken|takes it|them|us over", "new manager|owner|owners|partner|partners|doctor", "moved in", "been there|here|manager|with",
        ],
        yes: &[("The manager, who joined in March 2020, said so.", "-"), ("Its new owner took over in March 2020.", "-"), ("It has yet to be inspected since a new firm took it over in March 2020.", "-"), ("Visits were missed on 31 occasions in June 2020.", "-"), ("The patient, who has been with the surgery since 1998, said so.", "-")] },
    Cue { id: "other.life", gives: Other, says: &[
            "opened|opening|founded|established|registered|registration|built|bought|acquired|merged|merger|launched|launch|formed|created|converted|refurbished|extended|renamed|moved|relocated|reopened|sold",
            "transferred|transfer|transferring|amalgamated|rebranded|outsourced", "came|come|passed|went|moved over|across", "since it was|came|became|went|moved|passed|changed|started|got|left|had|took|has|gained|lost",
            "set up", "closed|close|closes|closing|closure|shut|shuts|liquidation|administration|ceased|folded|collapsed|archived|dormant", "contract|tender|caretaker|lease",
        ],
        yes: &[("The surgery opened in 2012.", "-"), ("The surgery, which opened in 2012, was inspected in May 2021.", "- v"), ("It has been registered since 4 April 2012.", "-"),
            ("Inspected in May 2021, the home closed in June 2021.", "v -"), ("It was inspected for the first time since it came over to the trust in June 2021.", "-"),
            ("It was seen for the first time since it was handed to the trust in June 2021.", "-"), ("Much has changed since it was inspected in June 2021.", "v")] },
    Cue { id: "other.law", gives: Other, says: &[
            "court|hearing|pleaded|sentenced|fined|prosecuted|prosecution|tribunal|appeal|appealed|convicted|jailed|arrested|inquest|offence|offences|incident|incidents|fire|fell|fall|accident|assault|crown",
            "notice|notices|condition|conditions|imposed|lifted|suspended|suspension|cancelled|cancellation|served|banned|restrictions|enforcement|magistrates",
            "act|acts|regulations|regulation|law|legislation|order",
        ],
        yes: &[("The firm was fined in March 2021.", "-"), ("Conditions were imposed in March 2021.", "-"), ("A warning notice was served on 4 May 2021.", "-")] },
    Cue { id: "other.letters", gives: Other, says: &[
            "improvements|improvement|changes|change|work|actions|steps|repairs|things ..6 told|asked|ordered|required|instructed|urged|directed to make|carry|complete|deliver|take|do|put|bring|introduce|implement|address in|out|on|about?",
            "told it|them|us|<name> to", "told the|this ..1 <type> to", "letter|letters|wrote|written|email|emailed|responded|response|replied|reply|complained|complaint|complaints|whistleblower|whistleblowers|notified|notification|alert|alerts|referral|referred|alerted|contacted",
            "concerns|concern ..2 raised|received|reported|came", "raised ..2 concerns", "became|become|made aware", "heard|hears|said|says|told|tells|noted|stated|explained|reported|claimed|admitted",
            "action|improvement plan|plans", "plan|plans|submitted|sent|send|signed|agreed|deadline|target|timetable",
        ],
        yes: &[("Our action plan went back to the CQC on 11 April 2021.", "-"), ("Concerns were raised in May 2021.", "-"), ("A draft was returned to the CQC in May 2021.", "-"),
            ("The report said that staff had not been paid since May 2021.", "-"),
            ("The inspection was to see what had come of the changes that they told it to make in May 2021.", "-"),
            ("The visit, made to look at the changes that the owner had been ordered to carry out in May 2021, went well.", "-"),
            ("It was told to improve in May 2021, when inspectors visited.", "v"),
            ("The owner was told in May 2021 that it had to improve after inspectors found faults.", "-")] },
    Cue { id: "other.meetings", gives: Other, says: &[
            "meeting|meetings|met|agm|summit|conference|forum|event|session|sessions|workshop|consultation|election|ceremony|award|awards|interview|vote|voted|debate",
            "survey|surveys|poll|polled|surveyed|audit|audits|audited|census|figures|statistics|data|performance|monitoring|monitored", "training|trained|course|vaccinated|vaccination|vaccinations|campaign", "flu|vaccine|vaccination|jab clinic|clinics",
            "lockdown|pandemic|covid|covid-19|christmas", "vacancy|vacancies|staffing", "scheme|policy|policies|introduced|installed|replaced|fitted|expired|expiry|reviewed|updated|dating",
            "monthly|weekly|daily", "keep|kept|keeping ..3 eye", "appointments|list|waiting",
        ],
        yes: &[("At a meeting in June 2021 members were told of it.", "-"), ("A survey in June 2021 put it first.", "-"), ("Letters dating back to August 2021 lay in a cupboard.", "-")] },
    Cue { id: "other.to-come", gives: Other, says: &[
            "next|future|further|forthcoming|upcoming|another inspection|inspections|visit|review|report|assessment due|planned|scheduled|expected|will", "next|future|forthcoming|upcoming inspection|visit|report|review",
            "due|expected|scheduled|planned|planning|intends|intend back|in|to?", "was|were to be|have been? inspected|visited|assessed|re-inspected",
        ],
        yes: &[("The next inspection is due in May 2022.", "-"), ("It will be inspected again in May 2022.", "-"), ("Inspectors are due back in May 2022.", "-"), ("It was to have been inspected in May 2022.", "-")] },
];
