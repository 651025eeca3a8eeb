//! The words by which a date is told apart: who calls at a service, what comes out, what puts a visit before another.
//!
//! "Nurses came in May" is no visit, for nurses are not among the callers.

/// Words that begin a clause within a sentence.
pub(super) const OPENERS: &[&str] = &[
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
pub(super) const ADJECTIVES: &[&str] = &[
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
pub(super) const PAPERS: &[&str] = &[
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
    "version",
    "write-up",
    "outcomes",
    "verdicts",
    "judgements",
];

/// Words that put what went before behind a visit.
pub(super) const BEHIND: &[&str] = &["following", "after", "since", "at", "during", "when", "until"];

/// What the regulator does without a visit.
pub(super) const ACTS: &[&str] = &[
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

/// What inspectors do on any day and report of any other: a date must stand right beside it.
pub(super) const FOUND: &[&str] = &["found", "saw", "discovered", "uncovered", "identified"];

/// Who calls at a service.
pub(super) const CALLERS: &[&str] = &[
    "they",
    "we",
    "team",
    "teams",
    "specialists",
    "officers",
    "officials",
    "inspectors",
    "assessors",
    "experts",
    "watchdogs",
];

/// Who and what else comes and goes.
pub(super) const OTHER_SUBJECTS: &[&str] = &[
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

/// Who visits services, and is not the regulator.
pub(super) const OTHER_VISITORS: &[&str] = &[
    "mayor",
    "council",
    "council's",
    "councillor",
    "councillors",
    "mp",
    "mps",
    "minister",
    "secretary",
    "prince",
    "princess",
    "duke",
    "duchess",
    "healthwatch",
    "ofsted",
    "police",
    "fire",
    "firefighters",
    "brigade",
    "commissioners",
    "ccg",
    "relatives",
    "families",
    "family",
    "children",
    "pupils",
    "reporter",
    "reporters",
    "staff",
    "nurse",
    "nurses",
    "doctor",
    "doctors",
    "gp",
    "gps",
    "health officers",
    "auditors",
    "volunteers",
];

/// Words that tell other services from the one in hand.
pub(super) const OTHER_SERVICES: &[&str] = &[
    "other",
    "another",
    "neighbouring",
    "nearby",
    "sister",
    "different",
    "further",
    "similar",
];

/// What makes an inspection one of somebody else, or of something else than care.
pub(super) const OTHER_INSPECTIONS: &[&str] = &[
    "environmental",
    "hygiene",
    "fire",
    "ofsted",
    "estyn",
    "hse",
    "healthwatch",
    "building",
    "mock",
    "internal",
];

/// Words that put a visit at the end of a row of them.
pub(super) const NEWEST: &[&str] = &[
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
pub(super) const FORMER: &[&str] = &[
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

/// What inspectors do, and others do too.
pub(super) const CHECKS: &[&str] = &["check", "checked", "reviewed", "examined"];

/// How the lexicon's phrases of coming and going begin: "went back", "came out".
pub(super) const MOVES: &[&str] = &[
    "went", "came", "comes", "were", "was", "are", "looked", "turned", "made", "put",
];
