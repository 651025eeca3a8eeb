//! What a date dates: the word that governs it, in its own clause.
//!
//! "The surgery, which opened in 2012, was inspected in May": 2012 belongs to the opening, May to the visit. A date is
//! explained by the noun right behind it ("the May inspection"), else by the nearest telling word before it, else, where
//! it opens its clause, by the first behind it. Words that date other things (joined, merged, sentenced) stand in the
//! table beside those of visits and reports, so that the nearest word decides and not the nearest of ours.

use super::events::{Age, Role};
use crate::lexicon::{Class, Lexicon};
use crate::read::items::Item;
use crate::read::pattern::Table;
use crate::read::rules::Rule;
use crate::text::Document;

/// What a word says of a date near it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gives {
    /// A visit, whoever is told of.
    Visit,
    /// A part of a visit: that at a trust's leadership.
    Part,
    /// A visit, if the regulator's people are those who do it.
    Call,
    /// A publication.
    Report,
    /// A publication, if it is a report or rating that comes out so.
    Appear,
    /// A rating.
    Rate,
    /// A noun of something else: it is dated where it stands right behind the date, or governs it.
    Other,
    /// Nothing: what it belongs to is told by the word before it.
    Through,
}

/// A way to govern a date.
pub(crate) struct Cue {
    id: &'static str,
    says: &'static [&'static str],
    gives: Gives,
    /// Texts, and the roles of their dates: `v` a visit, `p` a publication, `r` a rating, `-` nothing of ours; `<` behind
    /// it puts it before another, `>` says that it is the newest, `+` that it is a part of another.
    yes: &'static [(&'static str, &'static str)],
}

impl std::fmt::Debug for Cue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cue").field("says", &self.says).finish_non_exhaustive()
    }
}

use Gives::{Appear, Call, Other, Part, Rate, Report, Through, Visit};

#[rustfmt::skip]
const CUES: &[Cue] = &[
    // Visits.
    Cue { id: "visit.noun", gives: Visit, says: &[
            "follow-up|spot|unannounced|announced|surprise|comprehensive|routine|focused|targeted check|checks|inspection|visit|assessment|review",
            "follow-up", "check-up|check-ups|checkup|spot-check|spot-checks|recheck|re-check|swoop", "probe|probes by|from|in|which|that", "announced|unannounced|comprehensive|focused", "fieldwork|walk-round|walkaround|site-visit", "inspection|inspections|visits|visit",
            "most? recent|latest one",
            "this|that|both|each|previous|last|earlier|latest|first|second|third occasion|occasions", "our|their|its|a|the|this|second|further re-visit|revisit|return", "on-site|onsite|site visit|visits|assessment|work|activity",
        ],
        yes: &[("The follow-up was on 16 January 2019.", "v>"), ("They carried out an unannounced check on 4 May 2021.", "v"),
            ("The home had an inspection on 4 May 2021.", "v"), ("On their return on 4 May 2021 they saw that the roof was dry.", "v>"), ("On 4 May 2021 the home had a visit from inspectors.", "v"),
            ("The most recent one, which took place over two days in May 2021, went better.", "v>")] },
    Cue { id: "visit.part", gives: Part, says: &["that|this|second part|stage|leg took|was|of", "of|at|into how|whether ..2 well-led|well ..4",
            "examined|considered|assessed|reviewed|inspected|checked how|whether ..3 managed|led|run|governed ,|: ..6 :? ..3 <question>", "looked|look|looking at|into how|whether ..3 managed|led|run|governed ,|: ..6 :? ..3 <question>",
            "well-led question|element|component|part for|of|at the trust|whole", "well-led inspection|inspections|review|assessment", "of|at|into its|the|their ..1 leadership|governance|management",
        ],
        yes: &[("That part took place from 4 May 2021.", "v+"), ("In June 2021 the CQC also examined how it is governed: is the trust well led?", "v+"),
            ("We inspected the wards in May 2021 and the well-led question for the trust in June 2021.", "v v+"), ("It inspected the wards in May 2021, and looked at how well-led the trust is in June 2021.", "v v+"),
            ("It follows an inspection of two wards in May 2021 and of its leadership in June 2021.", "v v+"),
            ("CQC inspected two wards in May 2021, and did a well-led inspection of the trust in June 2021.", "v v+")] },
    Cue { id: "visit.first-since", gives: Visit, says: &["our|its|their|the first|only since"],
        yes: &[("It was our first since 2016.", "v<")] },
    Cue { id: "visit.to-see-us", gives: Visit, says: &["came|come|been to see|visit|inspect|assess us|ours"],
        yes: &[("It came to see us at both our sites on 4 May 2021.", "v"), ("They came to see us on 4 May 2021.", "v")] },
    Cue { id: "visit.sent", gives: Visit, says: &["sent in? ..2 inspectors|team", "sent inspectors|people ..2 in|to|into", "spoke|talked to|with"],
        yes: &[("The regulator sent in its inspectors on 4 May 2021.", "v")] },
    Cue { id: "visit.call", gives: Call, says: &[
            "called|came|come|returned|return|went|gone|arrived|attended|swooped|descended|looked|spent|checked|examined|reviewed|tested|back",
            "dropped|popped|looked|called|went|go|come|came in|into|by|round|along", "turned up", "came|went|been|were|was|be|are|go|come back", "<be> last|back|also? at|there|here|inside|to", "<cqc> <be> in", "inspectors|team|they were|was in",
            "calling|going|coming|dropping|looking|popping ..1 in|round|back|by|around", "calling|arriving|returning|attending|spending", "turning up",
            "had|took|taken|take a? look", "<cqc>|they <be>", "<cqc>|they <be> last|back|also|now? at|there|here|inside|in|to|with|back",
        ],
        yes: &[("They came back on 5 June 2021.", "v>"), ("Inspectors, who were at the surgery on 29 March 2021, saw it.", "v"), ("A new nurse came on 5 June 2021.", "-"),
            ("Faults were raised by the regulator after calling in May 2021.", "v"), ("After going in during May 2021, inspectors rated it good.", "v"), ("After going into debt in May 2021, the owner left.", "-"),
            ("A short visit was made on 4 May 2021.", "v"), ("The CQC visited in May 2021, having been told of it.", "v"),
            ("They have now been back, on 5 June 2021.", "v>"), ("Policies were reviewed in May 2021.", "-"), ("CQC officials dropped in on 5 June 2021.", "v"),
            ("The CQC returned in February 2021.", "v>"), ("A draft arrived in August 2021.", "-"),
            ("It is where the inspectors were on 25 June 2021.", "v"), ("Inspectors were shown records of 25 June 2021.", "-"), ("The doors had failed a check in May 2021.", "-")] },
    Cue { id: "visit.found", gives: Call, says: &["found|saw|discovered|uncovered|identified"],
        yes: &[("Inspectors found in July 2021 that the roof leaked.", "v"), ("In July 2021 inspectors found that the roof leaked.", "v"),
            ("Last winter they saw 1,100 people.", "-"), ("Inspectors found that two people had fallen in July 2021.", "-")] },
    Cue { id: "other.assessment", gives: Other, says: &[
            "risk|needs|fire|health|care|dementia assessment|assessments|review|reviews|check|checks", "data|policy|policies|plan|records|medication review|reviews|reviewed", "health check|checks",
            "formal|new|new-style|national|such|these|routine|first? assessments|inspections|ratings ..1 began|begun|started|introduced",
            "mock inspection|inspections", "own visit|visits|inspection|inspections|review|check|checks", "peer review|reviews", "self-assessment|self-assessments",
            "approach|regime|programme|model|method|framework|system to|of|for the? ..2 inspection|inspections|inspecting|assessment|assessments",
        ],
        yes: &[("The last fire risk assessment was done in May 2019.", "-"), ("A mock inspection in May 2019 went well.", "-"), ("Formal assessments began in December 2023.", "-"),
            ("The council's own visit in May 2019 went well.", "-"), ("People waited nine days for an assessment, down from 31 days a year earlier.", "-")] },

    // Publications.
    Cue { id: "report.noun", gives: Report, says: &["report|reports|publication", "inspection|inspectors' report|reports", "published|publish|publishes|publishing"],
        yes: &[("It was good in the report of November 2016.", "p"), ("The report was published on 4 May 2021.", "p"), ("The CQC's report, dated 4 May 2021, is long.", "p"),
            ("On 4 May 2021 the CQC published its report.", "p")] },
    Cue { id: "report.appear", gives: Appear, says: &[
            "issued|released|out|appeared|posted|online|public|revealed|announced|emerged|unveiled|uploaded|landed|arrived|shared|released|issue|circulated",
            "came|come|comes|went|gone|put|been|go up|out|online|live", "made|make public|available", "<publish> on|to ..3 website", "put|placed|appear|appears|appeared|go|goes|gone|went on|onto|to ..3 website|site", "up on ..4 website|site", "shows|reveals|revealed|showed",
        ],
        yes: &[("The report went up on their website on 4 May 2021.", "p"), ("Its findings came out on 4 May 2021.", "p"), ("A warning notice was issued on 4 May 2021.", "-"),
            ("The rating was made public on 4 May 2021.", "p"), ("The final report arrived on 4 May 2021.", "p"), ("The results, released on 4 May 2021, are poor.", "p"),
            ("A statement was issued on 4 May 2021.", "-")] },
    Cue { id: "other.published", gives: Other, says: &[
            "statement|figures|data|statistics|survey|guidance|accounts|article|minutes|strategy|plan|story|letter|newsletter|guide|paper ..3 published|released|issued|publication",
            "draft ..2 report|reports", "draft|draught", "annual report|reports", "incident|progress|monitoring|state report|reports",
        ],
        yes: &[("Figures published in May 2021 show it.", "-"), ("A draft report came in May 2021.", "-")] },

    // Ratings.
    Cue { id: "rate", gives: Rate, says: &["<rating>"], yes: &[("It was rated good in 2018.", "r"), ("In 2018 it was rated good.", "r"), ("It has been rated good since May 2018.", "r")] },

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
            "stepped|stood|steps down", "took|taken|taking|takes over|charge|up", "new manager|owner|owners|partner|partners|doctor", "moved in", "been there|here|manager|with",
        ],
        yes: &[("The manager, who joined in March 2020, said so.", "-"), ("Its new owner took over in March 2020.", "-"), ("The patient, who has been with the surgery since 1998, said so.", "-")] },
    Cue { id: "other.life", gives: Other, says: &[
            "opened|opening|founded|established|registered|registration|built|bought|acquired|merged|merger|launched|launch|formed|created|converted|refurbished|extended|renamed|moved|relocated|reopened|sold",
            "set up", "closed|close|closes|closing|closure|shut|shuts|liquidation|administration|ceased|folded|collapsed|archived|dormant", "contract|tender|caretaker|lease",
        ],
        yes: &[("The surgery opened in 2012.", "-"), ("The surgery, which opened in 2012, was inspected in May 2021.", "- v"), ("It has been registered since 4 April 2012.", "-"),
            ("Inspected in May 2021, the home closed in June 2021.", "v -")] },
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
            ("It was told to improve in May 2021, when inspectors visited.", "v")] },
    Cue { id: "other.meetings", gives: Other, says: &[
            "meeting|meetings|met|agm|summit|conference|forum|event|session|sessions|workshop|consultation|election|ceremony|award|awards|interview|vote|voted|debate",
            "survey|surveys|poll|polled|surveyed|audit|audits|audited|census|figures|statistics|data|performance|monitoring|monitored", "training|trained|course|vaccinated|vaccination|vaccinations|campaign", "flu|vaccine|vaccination|jab clinic|clinics",
            "lockdown|pandemic|covid|covid-19|christmas", "vacancy|vacancies|staffing", "scheme|policy|policies|introduced|installed|replaced|fitted|expired|expiry|reviewed|updated|dating",
            "monthly|weekly|daily", "keep|kept|keeping ..3 eye", "appointments|list|waiting",
        ],
        yes: &[("At a meeting in June 2021 members were told of it.", "-"), ("A survey in June 2021 put it first.", "-"), ("Letters dating back to August 2021 lay in a cupboard.", "-")] },
    Cue { id: "other.to-come", gives: Other, says: &[
            "next|future|further|forthcoming|upcoming|another inspection|inspections|visit|review|report|assessment due|planned|scheduled|expected|will", "next|future|forthcoming|upcoming inspection|visit|report|review",
            "due|expected|scheduled|planned|planning|intends|intend",
        ],
        yes: &[("The next inspection is due in May 2022.", "-"), ("It will be inspected again in May 2022.", "-")] },
];

/// A cue in a sentence.
#[derive(Clone, Copy, Debug)]
struct Mark {
    start: usize,
    end: usize,
    gives: Gives,
}

/// The compiled cues.
#[derive(Debug)]
pub(crate) struct Roles {
    cues: Table<&'static Cue>,
}

/// Words that begin a clause within a sentence.
const OPENERS: &[&str] = &[
    "who",
    "which",
    "that",
    "when",
    "where",
    "after",
    "because",
    "as",
    "since",
    "before",
    "and",
    "or",
    "so",
    "whom",
    "following",
];

/// What may stand between a date and the noun right behind it: "the May 2021 full inspection".
const ADJECTIVES: &[&str] = &[
    "full",
    "comprehensive",
    "unannounced",
    "announced",
    "routine",
    "focused",
    "follow-up",
    "initial",
    "first",
    "second",
    "latest",
    "cqc",
    "damning",
    "critical",
    "joint",
];

/// Words of the things that come out.
const PAPERS: &[&str] = &[
    "report",
    "reports",
    "findings",
    "rating",
    "ratings",
    "results",
    "result",
    "verdict",
    "judgement",
    "judgment",
    "outcome",
    "grade",
    "score",
    "conclusions",
    "marks",
    "grading",
    "assessment",
];

/// Words that put what went before behind a visit.
const BEHIND: &[&str] = &["following", "after", "since", "at", "during", "when", "until"];

/// What inspectors do on any day and report of any other: a date must stand right beside it.
/// What the regulator does without a visit.
const ACTS: &[&str] = &[
    "removed",
    "lifted",
    "imposed",
    "issued",
    "served",
    "cancelled",
    "suspended",
    "varied",
    "extended",
    "agreed",
    "accepted",
    "granted",
    "wrote",
    "launched",
    "introduced",
    "brought in",
    "prosecuted",
    "fined",
    "charged",
    "ordered",
    "warned",
    "received",
    "announced",
    "confirmed",
    "approved",
    "registered",
    "ended",
    "withdrew",
    "gave",
];

const FOUND: &[&str] = &["found", "saw", "discovered", "uncovered", "identified"];

/// Who calls at a service.
const CALLERS: &[&str] = &[
    "they",
    "we",
    "team",
    "officers",
    "officials",
    "inspectors",
    "assessors",
    "experts",
    "watchdogs",
];

/// Who and what else comes and goes.
const OTHER_SUBJECTS: &[&str] = &[
    "patients",
    "residents",
    "people",
    "staff",
    "nurse",
    "nurses",
    "relatives",
    "families",
    "doctors",
    "manager",
    "managers",
    "report",
    "reports",
    "draft",
    "letter",
    "plan",
    "plans",
    "it",
    "i",
    "he",
    "she",
    "you",
    "policies",
    "records",
    "concerns",
    "complaints",
    "owner",
    "owners",
    "provider",
    "providers",
    "landlord",
    "directors",
    "trustees",
    "gp",
    "gps",
    "partner",
    "partners",
    "family",
    "resident",
    "patient",
    "figures",
    "findings",
    "news",
    "decision",
];

/// Words that put a visit at the end of a row of them.
const NEWEST: &[&str] = &[
    "latest",
    "second",
    "third",
    "fourth",
    "follow-up",
    "newest",
    "recent",
    "again",
    "back",
    "returned",
    "re-inspection",
    "reinspection",
    "re-inspected",
    "reinspected",
    "revisited",
    "revisit",
    "return",
    "new",
    "now",
    "returning",
    "current",
];

/// Words that put a visit before another.
const FORMER: &[&str] = &[
    "previous",
    "previously",
    "earlier",
    "former",
    "formerly",
    "original",
    "originally",
    "initial",
    "initially",
    "prior",
    "first",
    "before",
];

impl Roles {
    /// Compiles the cues.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Roles, String> {
        let rows = CUES
            .iter()
            .flat_map(|cue| cue.says.iter().map(move |says| (*says, cue)));
        Ok(Roles {
            cues: Table::compile(rows, lexicon)?,
        })
    }

    /// The role of each date of a sentence, by the place of its item; and where it stands among the inspections told of.
    pub fn of(&self, doc: &Document<'_>, items: &[Item]) -> Vec<(usize, Role, Age)> {
        if !items.iter().any(|i| i.class.has(Class::DATE)) {
            return Vec::new();
        }
        let line = Line {
            doc,
            items,
            marks: self.marks(doc, items),
        };
        let mut out: Vec<(usize, Role, Age)> = Vec::new();
        for at in (0..items.len()).filter(|n| items[*n].class.has(Class::DATE)) {
            let found = line.governs(at, out.last().copied());
            out.push((at, found.0, found.1));
        }
        out
    }

    fn marks(&self, doc: &Document<'_>, items: &[Item]) -> Vec<Mark> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < items.len() {
            let best = self
                .cues
                .longest_at(items, at)
                .filter(|(m, _)| m.end > at && !items[at..m.end].iter().any(|i| i.class.has(Class::DATE)));
            let (end, gives) = match best {
                // A phrase of the lexicon counts as what it is, not as its first word.
                Some((m, _))
                    if m.end == at + 1
                        && doc.slice(items[at].span).contains(' ')
                        && by_class(doc, &items[at]).is_some() =>
                {
                    (at + 1, by_class(doc, &items[at]))
                }
                Some((m, cue)) => (m.end, Some(cue.gives)),
                None if is_missed_by_another(doc, items, at) => (at + 1, None),
                None => (at + 1, by_class(doc, &items[at])),
            };
            if let Some(gives) = gives {
                out.push(Mark { start: at, end, gives });
            }
            at = end;
        }
        out
    }
}

/// What the lexicon's own readings say. Its phrases of coming and going still ask who goes.
fn by_class(doc: &Document<'_>, item: &Item) -> Option<Gives> {
    if item.class.has(Class::DATE) || item.class.has(Class::TYPE) {
        return None;
    }
    let moves = || {
        let first = doc.slice(item.span).split(' ').next().unwrap_or("");
        MOVES.iter().any(|w| first.eq_ignore_ascii_case(w))
    };
    if item.class.has(Class::INSPECT) {
        // Doors, records and policies are checked by anybody.
        return Some(if moves() || item.reads(doc, CHECKS) {
            Gives::Call
        } else {
            Gives::Visit
        });
    }
    if item.class.has(Class::PUBLISH) {
        return Some(if moves() { Gives::Appear } else { Gives::Report });
    }
    item.class.has(Class::RATING.with(Class::GRADE)).then_some(Gives::Rate)
}

/// "The owner had not visited since May": no visit of inspectors.
fn is_missed_by_another(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let not = at > 1 && items[at - 1].class.has(Class::NOT) && items[at - 2].class.has(Class::HAVE);
    let who = |i: &Item| i.reads(doc, OTHER_SUBJECTS);
    not && items[at].reads(doc, &["visited", "inspected", "checked"]) && items[at.saturating_sub(5)..at].iter().any(who)
}

/// What inspectors do, and others do too.
const CHECKS: &[&str] = &["check", "checked", "reviewed", "examined"];

/// How the lexicon's phrases of coming and going begin: "went back", "came out".
const MOVES: &[&str] = &[
    "went", "came", "comes", "were", "was", "are", "looked", "turned", "made", "put",
];

/// A sentence with its cues.
struct Line<'a> {
    doc: &'a Document<'a>,
    items: &'a [Item],
    marks: Vec<Mark>,
}

impl Line<'_> {
    fn is(&self, at: usize, words: &[&str]) -> bool {
        self.items.get(at).is_some_and(|i| i.reads(self.doc, words))
    }

    fn has(&self, range: std::ops::Range<usize>, words: &[&str]) -> bool {
        range.into_iter().any(|n| self.is(n, words))
    }

    /// The role of the date at `at`; `before` is that of the date before it in the sentence.
    fn governs(&self, at: usize, before: Option<(usize, Role, Age)>) -> (Role, Age) {
        if let Some(mark) = self.right_behind(at) {
            return self.told(mark, at);
        }
        // "The chief inspector has today announced": what is told that day.
        if at > 0 && self.items[at - 1].class.has(Class::HAVE) && self.is(at + 1, &["announced"]) {
            return (Role::Other, Age::Plain);
        }
        // "in May, when inspectors called"
        let comma = usize::from(self.items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA)));
        let beside = self.marks.iter().any(|m| {
            let paper = matches!(m.gives, Gives::Report | Gives::Appear) && m.end + 1 == at;
            m.end <= at && (paper || m.gives == Gives::Visit && (m.end + 2 >= at || self.is_plain(m.end..at)))
        });
        if !beside
            && self.is(at + 1 + comma, &["when"])
            && let Some(mark) = self.first_behind(at)
        {
            return self.told(mark, at);
        }
        let start = self.stretch(at);
        // "inspected in May 2019 and again in June 2020"
        if let Some((other, role, _)) = before
            && self.only_joins(other + 1, at)
        {
            let again = self.has(other + 1..at, NEWEST) || self.has(other + 1..at, &["more", "lastly", "finally"]);
            return (role, if again { Age::Newest } else { Age::Plain });
        }
        let nearest = self.marks.iter().rev().filter(|m| m.start >= start && m.end <= at);
        if let Some(mark) = nearest.clone().find(|m| self.holds(m, at)) {
            return self.told(*mark, at);
        }
        if self.opens(start, at)
            && let Some(mark) = self.first_behind(at)
        {
            return self.told(mark, at);
        }
        (
            if self.regulator_acts(start, at) {
                Role::Inspection
            } else {
                Role::Other
            },
            Age::Plain,
        )
    }

    /// Whether nothing but a service stands between a visit and its date: "inspected the surgery in May, when ...".
    fn is_plain(&self, between: std::ops::Range<usize>) -> bool {
        let little = Class::PREP
            .with(Class::DET)
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::COMMA)
            .with(Class::REL)
            .with(Class::BY)
            .with(Class::CQC)
            .with(Class::BE);
        between.len() <= 5 && between.into_iter().all(|n| self.items[n].class.has(little))
    }

    /// "Inspectors sat in on three clinics on 4 May": whatever the regulator's people do on a day, they are there.
    fn regulator_acts(&self, start: usize, at: usize) -> bool {
        let Some(who) = (start..at.min(start + 6)).find(|n| self.items[*n].class.has(Class::CQC)) else {
            return false;
        };
        let tells = (who + 1..at).any(|n| {
            self.items[n].class.has(Class::SAY)
                || self.is(n, &["that", "special"])
                || self.is(n, FOUND)
                || self.is(n, ACTS)
        });
        // "Inspectors were shown records of 25 June."
        let of = at > 0 && self.is(at - 1, &["of", "from"]);
        !self.led(who) && !tells && !of
    }

    /// Whether an item is led by a preposition that makes it anything but the subject.
    fn led(&self, at: usize) -> bool {
        // "The court was told that inspectors called": "that" opens a clause here.
        let before = if at > 0 && self.items[at - 1].class.has(Class::DET) && !self.is(at - 1, &["that"]) {
            at - 1
        } else {
            at
        };
        const LEADS: &[&str] = &[
            "to", "with", "by", "from", "of", "told", "on", "for", "about", "in", "at", "within",
        ];
        before > 0 && self.is(before - 1, LEADS)
    }

    /// "the May inspection", "Monday's report".
    fn right_behind(&self, at: usize) -> Option<Mark> {
        let mut next = at + 1;
        while next < at + 3
            && self.is(next, ADJECTIVES)
            && !self.marks.iter().any(|m| m.start == next && m.end > next + 1)
        {
            next += 1;
        }
        let mark = *self.marks.iter().find(|m| m.start == next)?;
        let verb = self.items[next].class.has(Class::SAY) || self.doc.slice(self.items[next].span).ends_with("ed");
        // "has today published"
        let before = if at > 0 && self.items[at - 1].class.has(Class::PREP) {
            at - 1
        } else {
            at
        };
        let within = before > 0 && self.items[before - 1].class.has(Class::HAVE.with(Class::BE));
        let led = at == 0
            || self.items[at - 1].class.has(Class::DET)
            || self.items[at].possessive
            || !self.items[at - 1].class.has(Class::PREP);
        let noun = matches!(mark.gives, Gives::Visit | Gives::Report | Gives::Other)
            || mark.gives == Gives::Rate && self.items[next].class.has(Class::GRADE);
        (led && noun && !verb || within).then_some(mark)
    }

    /// Where the stretch of the sentence begins in which a date may find its word.
    fn stretch(&self, at: usize) -> usize {
        // The full stops of "www.example.org" end nothing.
        let inner = |n: usize| {
            let next = self.items.get(n + 1);
            next.is_some_and(|i| i.span.start == self.items[n].span.end && i.class.has(Class::WORD))
        };
        let parts = |n: &usize| {
            let class = self.items[*n].class;
            if class.has(Class::STOP) && inner(*n) {
                return false;
            }
            let speech = class.has(Class::COLON) && self.items.get(n + 1).is_some_and(|i| i.class.has(Class::QUOTE));
            class.has(Class::STOP.with(Class::BUT).with(Class::DATE)) || speech
        };
        (0..at).rev().find(parts).map_or(0, |n| n + 1)
    }

    /// Whether nothing but little words joins two dates.
    fn only_joins(&self, from: usize, to: usize) -> bool {
        let joins = Class::AND
            .with(Class::COMMA)
            .with(Class::PREP)
            .with(Class::DET)
            .with(Class::DASH)
            // "to Elm House on 5 April and to Oak House on 12 April"
            .with(Class::NAME);
        const LITTLE: &[&str] = &[
            "again", "then", "from", "to", "until", "once", "more", "early", "late", "mid", "recently", "lastly",
            "finally",
        ];
        to - from <= 6
            && (from..to).all(|n| self.items[n].class.has(joins) || self.is(n, LITTLE))
            && ((from..to).any(|n| self.items[n].class.has(Class::AND) || self.is(n, &["again", "then"]))
                || to == from + 1 && self.is_day(from - 1) && self.is_day(to))
    }

    /// Whether a date names a day: "on 26 February, 18 April and 5 June".
    fn is_day(&self, at: usize) -> bool {
        self.doc.slice(self.items[at].span).chars().any(|c| c.is_ascii_digit())
            && !self.doc.slice(self.items[at].span).starts_with("20")
    }

    /// Whether a date opens its clause: only little words stand before it.
    fn opens(&self, start: usize, at: usize) -> bool {
        let clause = (start..at)
            .rev()
            .find(|n| self.items[*n].class.has(Class::COMMA.with(Class::DASH)) || self.is(*n, OPENERS))
            .map_or(start, |n| n + 1);
        at - clause <= 3
    }

    /// The first cue behind a date that opens its clause, past a relative clause between commas.
    fn first_behind(&self, at: usize) -> Option<Mark> {
        let mut n = at + 1;
        while let Some(item) = self.items.get(n) {
            if item.class.has(Class::STOP.with(Class::BUT).with(Class::DATE)) {
                return None;
            }
            if item.class.has(Class::COMMA) && self.is(n + 1, &["who", "which", "where"]) {
                n = (n + 1..self.items.len()).find(|m| self.items[*m].class.has(Class::COMMA))? + 1;
                continue;
            }
            if let Some(mark) = self.marks.iter().find(|m| m.start == n && self.holds(m, at)) {
                return Some(*mark);
            }
            n += 1;
        }
        None
    }

    /// Whether a cue tells anything here: "came" does where inspectors do, or a report does.
    fn holds(&self, mark: &Mark, at: usize) -> bool {
        match mark.gives {
            Gives::Through => false,
            Gives::Call => self.by_regulator(mark, at) && self.is_beside_being(mark, at),
            Gives::Appear => self.of_paper(mark, at),
            _ => true,
        }
    }

    /// "Inspectors were on 25 June", but not "inspectors were shown the records of 25 June": behind a bare "were" the date
    /// stands at once.
    fn is_beside_being(&self, mark: &Mark, at: usize) -> bool {
        let last = self.items[mark.end - 1];
        !last.class.has(Class::BE) || mark.end <= at && at <= mark.end + 1
    }

    /// Whether what comes out is a report or rating.
    fn of_paper(&self, mark: &Mark, at: usize) -> bool {
        // "A report of the inspection on 21 July has been put on the website today" goes on over its first date.
        let (first, last) = (mark.start.min(at), mark.end.max(at));
        let cut = |n: &usize| self.items[*n].class.has(Class::STOP.with(Class::BUT));
        let range = (0..first).rev().find(cut).map_or(0, |n| n + 1)..last;
        let rating = Class::RATING.with(Class::GRADE);
        self.has(range.clone(), PAPERS) || range.into_iter().any(|n| self.items[n].class.has(rating))
    }

    /// What a cue says of the date at `at`.
    fn told(&self, mark: Mark, at: usize) -> (Role, Age) {
        let start = self.stretch(mark.start.min(at));
        let role = match mark.gives {
            Gives::Part => return (Role::Inspection, Age::Part),
            Gives::Visit => Role::Inspection,
            Gives::Call if self.by_regulator(&mark, at) => Role::Inspection,
            Gives::Report => Role::Publication,
            Gives::Appear if self.of_paper(&mark, at) => Role::Publication,
            Gives::Rate => Role::Rating,
            _ => Role::Other,
        };
        let near = mark.start.saturating_sub(4).max(start)..mark.start;
        // A visit to come dates nothing; "will be published on 23 May" dates the report all the same.
        // "told that it must improve following an inspection in May": the order lies before the visit.
        let led = near
            .clone()
            .rev()
            .find(|n| self.is(*n, BEHIND))
            .map_or(near.start, |n| n + 1);
        let unreal = role == Role::Inspection
            && (led..near.end).any(|n| {
                let hoped = self.items[n].class.has(Class::MODAL.with(Class::HOPE));
                // "A short visit was made in May" falls short of nothing.
                hoped && !self.items[n].class.has(Class::MONTH) && !self.is(n, &["short"])
            });
        let text = self.doc.slice(self.items[at].span);
        let to_come = text.starts_with("later this") || text.starts_with("next ");
        // "down from 31 days a year earlier"
        let counted = text.starts_with("a year")
            && at > 0
            && self.is(at - 1, &["days", "weeks", "months", "hours", "minutes", "%", "cent"]);
        let deadline = role != Role::Rating
            && at > 0
            && ["by", "until", "till"]
                .iter()
                .any(|w| self.doc.slice(self.items[at - 1].span).rsplit(' ').next() == Some(*w));
        if unreal || deadline || to_come || counted {
            return (Role::Other, Age::Plain);
        }
        (role, self.age(start, mark, at))
    }

    /// Whether the regulator's people do what a clause tells: "they came back on 5 June", and not "a nurse came". The
    /// nearest word before it that can be its subject decides.
    fn by_regulator(&self, mark: &Mark, at: usize) -> bool {
        let item = |n: usize| self.items[n];
        if (mark.start..mark.end).any(|n| item(n).class.has(Class::CQC)) {
            return true;
        }
        let far = mark.start < at && at - mark.end > 3;
        let since = at > 0 && self.is(at - 1, &["since"]);
        if far && self.is(mark.start, FOUND) || since || self.doc.slice(item(at).span).ends_with("ago") {
            return false;
        }
        if self.is_gerund_of_regulator(mark, at) {
            return true;
        }
        for n in (self.stretch(mark.start.min(at))..mark.start).rev() {
            let led = self.led(n);
            if self.is(n, &["who", "which"]) {
                let who = n.saturating_sub(4)..n;
                return who.clone().any(|n| item(n).class.has(Class::CQC)) || self.has(who, CALLERS);
            }
            let caller = self.is(n, CALLERS) && !(self.is(mark.start, FOUND) && self.is(n, &["they"]));
            if item(n).class.has(Class::CQC) && !led || caller {
                return true;
            }
            if self.is(n, &["it"]) && self.comes_to_see(mark, at) {
                return true;
            }
            if item(n).class.has(Class::TYPE.with(Class::NAME)) && !led || self.is(n, OTHER_SUBJECTS) {
                return false;
            }
        }
        false
    }

    /// "raised by the regulator after calling in May", "after going in during May, inspectors found": who goes is told by
    /// the main clause.
    fn is_gerund_of_regulator(&self, mark: &Mark, at: usize) -> bool {
        let calls = self.doc.slice(self.items[mark.start].span).ends_with("ing");
        let led = mark.start > 0 && self.is(mark.start - 1, &["after", "on", "when", "following", "upon", "since"]);
        if !calls || !led || mark.end > at || at > mark.end + 4 {
            return false;
        }
        let comma = self.items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA));
        // "On going back in February the CQC found", but not "after going back in February staff said".
        let first = at + 1 + usize::from(comma);
        let behind = first..(first + if comma { 3 } else { 2 }).min(self.items.len());
        let before = mark.start.saturating_sub(5)..mark.start - 1;
        let told = |n: usize| self.items[n].class.has(Class::CQC) || self.is(n, CALLERS);
        before.chain(behind).any(told)
    }

    /// "When it came back in June it saw": only the regulator comes back to a service and sees things there.
    fn comes_to_see(&self, mark: &Mark, at: usize) -> bool {
        let comes = ["came", "went", "returned", "came back", "went back"];
        let behind = at + 1..(at + 8).min(self.items.len());
        self.is(mark.start, &comes)
            && behind.clone().any(|n| self.is(n, FOUND))
            && self.has(behind, &["it", "they", "inspectors"])
    }

    /// "had been inspected", "had visited", and not "had an inspection": a visit or rating before what is told.
    fn pluperfect(&self, mark: Mark) -> bool {
        let word = self.doc.slice(self.items[mark.start].span);
        let reach = match mark.gives {
            Gives::Rate => 4,
            Gives::Visit if word.ends_with("ed") => 2,
            Gives::Call => 2,
            _ => return false,
        };
        let noun = Class::DET.with(Class::NUMBER);
        (mark.start.saturating_sub(reach)..mark.start)
            .any(|n| self.is(n, &["had", "had been"]) && !self.items[n + 1].class.has(noun))
    }

    /// "Before the inspection in May it had been good": the visit itself is not the one before.
    fn leads_to(&self, at: usize, noun: usize) -> bool {
        let little = Class::DET.with(Class::FUNCTION).with(Class::CQC);
        self.is(at, &["before"])
            && at < noun
            && (at + 1..noun).all(|n| self.items[n].class.has(little) || self.is(n, ADJECTIVES))
    }

    /// Where the words around a date put it.
    fn age(&self, start: usize, mark: Mark, at: usize) -> Age {
        let (from, to) = if mark.start < at {
            (mark.start.saturating_sub(4).max(start), at)
        } else {
            (at + 1, mark.end)
        };
        // "good in its first inspection, in May": with "has been" it is the only one so far.
        let perfect = (start..from)
            .chain(from..to)
            .any(|n| self.is(n, &["has been", "has", "have been"]));
        let first = |n: usize| {
            let words = self.doc.slice(self.items[n].span);
            // "inspected for the first time in May": the only visit so far, unless another is told of.
            let time = words.ends_with("time") || self.is(n + 1, &["time"]);
            (perfect || time) && words.split(' ').any(|w| w.eq_ignore_ascii_case("first"))
        };
        let past = |n: usize| {
            let told = self.items[n].class.has(Class::PAST) && !self.is(n, &["had been"]) || self.is(n, FORMER);
            told && !first(n) && !self.leads_to(n, mark.start)
        };
        let behind = (at + 1..(at + 4).min(self.items.len()))
            .take_while(|n| !self.items[*n].class.has(Class::STOP.with(Class::BUT).with(Class::AND)))
            // "visited in January, having been told of it": what came before the visit.
            .take_while(|n| {
                !self.is(
                    *n,
                    &["having", "having been", "who had", "which had", "had", "had been"],
                )
            });
        let side = (start..at)
            .rev()
            .find(|n| self.items[*n].class.has(Class::OPEN.with(Class::CLOSE)));
        let bracket = side.is_some_and(|n| {
            self.items[n].class.has(Class::OPEN) && (n..at).any(|n| self.items[n].class.has(Class::PAST))
        });
        let recently = at > 1 && self.is(at - 1, &["as"]) && self.is(at - 2, &["recently"]);
        // "Our last inspection was on 4 May": the last so far, on the page of a provider.
        let ours = || {
            let said = self
                .items
                .first()
                .map_or("", |i| self.doc.slice(i.span))
                .to_ascii_lowercase();
            let last = said == "our" && self.is(1, &["last"]) || said.starts_with("our last ");
            last && !self.items.iter().any(|i| i.class.has(Class::RATING))
        };
        if (from..to).any(past) && ours() {
            return Age::Last;
        }
        if recently || (from..to).any(past) || behind.clone().any(|n| self.items[n].class.has(Class::PAST)) || bracket {
            return Age::Former;
        }
        // Also told so where the report is the news: "inspectors had been there in May". "Its first inspection" may be the
        // only one.
        if self.has(from..to, &["last"]) || (from..to).any(first) || self.pluperfect(mark) {
            return Age::Last;
        }
        if self.has(from..to, NEWEST) {
            return Age::Newest;
        }
        Age::Plain
    }
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    CUES.iter().map(|c| Rule::of("dates.roles", c.id, c.yes, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{dates::Dates, items};

    fn roles(text: &str) -> String {
        let mut lexicon = Lexicon::new();
        let phrases = items::phrases(&mut lexicon).unwrap();
        let dates = Dates::compile(&mut lexicon).unwrap();
        let table = Roles::compile(&mut lexicon).unwrap();
        let doc = Document::parse(text);
        let (items, _) = dates.fold(&doc, &items::lex(&doc, &lexicon, &phrases));
        let mut out = Vec::new();
        for sentence in 0..doc.sentences.len() {
            for (_, role, age) in table.of(&doc, items.of(sentence)) {
                let name = match role {
                    Role::Inspection => "v",
                    Role::Publication => "p",
                    Role::Rating => "r",
                    Role::Other => "-",
                };
                let age = match age {
                    _ if role == Role::Other => "",
                    Age::Former => "<",
                    Age::Last => "?",
                    Age::Newest => ">",
                    Age::Part => "+",
                    Age::Plain => "",
                };
                out.push(format!("{name}{age}"));
            }
        }
        out.join(" ")
    }

    #[test]
    fn every_example_of_the_cues_holds() {
        let mut wrong = Vec::new();
        for cue in CUES {
            for (text, want) in cue.yes {
                let got = roles(text);
                if got != *want {
                    wrong.push(format!("{}: {text}: {got} instead of {want}", cue.id));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Sentences, and the roles of their dates.
    #[test]
    fn the_nearest_word_of_the_clause_decides() {
        let cases: &[(&str, &str)] = &[
            ("It was rated inadequate following an inspection in March 2021.", "v"),
            ("It was inspected in May 2019 and again in June 2020.", "v v>"),
            ("It was inspected in May 2019, and once more in late June 2020.", "v v>"),
            ("The home was last inspected in October 2020.", "v?"),
            ("At its previous inspection in October 2020 it was rated good.", "v<"),
            ("It had been inspected in October 2020.", "v?"),
            ("The May 2021 inspection went badly.", "v"),
            ("The 2016 rating stood.", "r"),
            (
                "The report of the inspection on 4 May 2021 was published on 6 June 2021.",
                "v p",
            ),
            (
                "Inspectors visited the practice, which has 6,000 patients, in May 2021.",
                "v",
            ),
            (
                "In May 2021 the surgery, which opened in 2012 in Selby, was visited.",
                "v -",
            ),
            (
                "The CQC inspected the practice on 14 September 2021 and its report was published on 29 October 2021.",
                "v p",
            ),
            (
                "It was put in special measures in May 2021, when inspectors called.",
                "v",
            ),
            ("It came after the inspection in May 2021 when it was rated good.", "v"),
            (
                "Its last report was published in May 2021, when it was rated good.",
                "p?",
            ),
            ("The CQC lifted the last of the conditions in May 2021.", "-"),
            (
                "It is the first since the CQC began its new model of inspection in May 2021.",
                "-",
            ),
            (
                "The surgery was told that it must do better after a visit in May 2021.",
                "v",
            ),
            (
                "It inspected the surgery in May 2021, when it also served a notice.",
                "v",
            ),
            (
                "It rated Elm House (formerly Oak House), in Selby, good after a visit in May 2021.",
                "v",
            ),
            (
                "A report of the visit made on 4 May 2021 has been put on the CQC website on 6 June 2021.",
                "v p",
            ),
            ("The CQC has on 4 May 2021 published two reports.", "p"),
            ("The chief inspector has today announced two ratings.", "-"),
            ("The CQC had put two homes in special measures, in May 2021.", "-"),
            (
                "The court was told that inspectors called at the clinic, in Beck Street, in May 2021.",
                "v",
            ),
            ("When it came back on 4 May 2021 it saw that the roof was dry.", "v"),
            (
                "Inspectors were there on 26 February 2021, 18 April 2021 and 5 June 2021.",
                "v v v",
            ),
            ("It was rated good as recently as December 2018.", "r<"),
            ("All practices will have been inspected by March 2021.", "-"),
            ("It would be rated good if the CQC came back next year.", "-"),
            ("Send us a plan by 4 May 2021.", "-"),
            (
                "It was told so at the previous inspection, which was in May 2021, when a notice was served.",
                "v<",
            ),
            ("There were 60 occasions in May 2021 on which a person fell.", "-"),
            ("Before the inspection in May 2021 it had been good.", "v"),
            ("The planned inspection in May 2021 found rust.", "v"),
            ("The report was put on www.example.org on 4 May 2021.", "p"),
            ("The council took over the contract in May 2021.", "-"),
        ];
        let mut wrong = Vec::new();
        for (text, want) in cases {
            let got = roles(text);
            if got != *want {
                wrong.push(format!("{text}: {got} instead of {want}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
