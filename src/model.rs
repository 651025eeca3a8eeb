//! The typed records: what one document says, each fact with the passage that says so.
//!
//! ```
//! use cqc_scan::model::{Question, Rating};
//! assert_eq!(Rating::RequiresImprovement.as_str(), "requires_improvement");
//! assert!(Rating::Good.rank() > Rating::Inadequate.rank());
//! assert_eq!(Question::KEY.len(), 5);
//! ```
//!
//! The names of tables, columns and enum values are those of the contract with the users; jq scripts and
//! spreadsheets rely on them. `None` is written as `null`, a list as an array that may be empty; read back, no field may
//! be missing and none may be added.

use crate::edtf::PartialDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;

/// The name of the record format, written with every output and demanded of every input.
pub const SCHEMA: &str = "cqc-scan/1";

/// An enum whose values have fixed names in the output.
macro_rules! named_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }
        impl $name {
            /// Every value, in the order in which rows are sorted.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The names of all values, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text),+];
            /// The name in JSON, in csv and on the command line.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.as_str()) }
        }
    };
}
pub(crate) use named_enum;

named_enum! {
    /// What the regulator said of a service, or of one key question of it.
    Rating {
        /// The lowest of the four ratings.
        Inadequate = "inadequate",
        /// The second of the four.
        RequiresImprovement = "requires_improvement",
        /// The third of the four.
        Good = "good",
        /// The highest of the four.
        Outstanding = "outstanding",
        /// The inspectors looked, and could not rate for want of evidence.
        InsufficientEvidence = "insufficient_evidence_to_rate",
        /// Said to be inspected or considered, and not given a rating.
        NotRated = "not_rated",
    }
}

impl Rating {
    /// The place on the scale, 0 (inadequate) to 3 (outstanding); `None` for what is not on it.
    pub fn rank(self) -> Option<u8> {
        match self {
            Rating::Inadequate => Some(0),
            Rating::RequiresImprovement => Some(1),
            Rating::Good => Some(2),
            Rating::Outstanding => Some(3),
            Rating::InsufficientEvidence | Rating::NotRated => None,
        }
    }

    /// The rating `steps` places above (or, negative, below) this one, if the scale has it.
    pub fn step(self, steps: i8) -> Option<Rating> {
        let rank = i8::try_from(self.rank()?).ok()?;
        let wanted = usize::try_from(rank.checked_add(steps)?).ok()?;
        [
            Rating::Inadequate,
            Rating::RequiresImprovement,
            Rating::Good,
            Rating::Outstanding,
        ]
        .get(wanted)
        .copied()
    }
}

named_enum! {
    /// The key question that a rating answers, or the rating of the whole.
    Question {
        /// The service as a whole.
        Overall = "overall",
        /// Are people protected from harm?
        Safe = "safe",
        /// Does care get good outcomes?
        Effective = "effective",
        /// Are people treated with kindness and respect?
        Caring = "caring",
        /// Is care organised to meet people's needs?
        Responsive = "responsive",
        /// Is the service well led?
        WellLed = "well_led",
    }
}

impl Question {
    /// The five key questions, without `overall`.
    pub const KEY: [Question; 5] = [
        Question::Safe,
        Question::Effective,
        Question::Caring,
        Question::Responsive,
        Question::WellLed,
    ];
}

named_enum! {
    /// What sort of text a document is, decided by who speaks in it and what about.
    Kind {
        /// The regulator's own news.
        PressRelease = "press_release",
        /// Press, trade press, broadcaster.
        News = "news",
        /// A provider, commissioner, council or patient group about its own or its members' rating.
        ProviderUpdate = "provider_update",
        /// The text of a report or of the regulator's profile page.
        InspectionReport = "inspection_report",
        /// A local system or a local authority was reviewed.
        AreaReview = "area_review",
        /// Nothing of the kind: advice, statistics, adverts.
        Other = "other",
    }
}

named_enum! {
    /// What a service does.
    ServiceType {
        /// A general practice.
        GpPractice = "gp_practice",
        /// GPs at night and at weekends, walk-in and urgent treatment centres.
        OutOfHours = "out_of_hours",
        /// A dentist.
        DentalPractice = "dental_practice",
        /// A residential or nursing home.
        CareHome = "care_home",
        /// Care in people's own homes.
        HomeCare = "home_care",
        /// Support for people in their own tenancies.
        SupportedLiving = "supported_living",
        /// A hospital.
        Hospital = "hospital",
        /// An NHS trust as a whole.
        NhsTrust = "nhs_trust",
        /// An ambulance service.
        Ambulance = "ambulance",
        /// A mental health hospital or service.
        MentalHealth = "mental_health",
        /// A hospice.
        Hospice = "hospice",
        /// A private clinic.
        IndependentClinic = "independent_clinic",
        /// A council's adult social care.
        LocalAuthority = "local_authority",
        /// Health and care in an area, over all organisations.
        LocalSystem = "local_system",
        /// Anything else.
        Other = "other",
    }
}

named_enum! {
    /// A step that the regulator, a court or the provider took.
    ActionKind {
        /// Placed in special measures.
        SpecialMeasuresEntered = "special_measures_entered",
        /// Kept in special measures.
        SpecialMeasuresRemained = "special_measures_remained",
        /// Taken out of special measures.
        SpecialMeasuresExited = "special_measures_exited",
        /// A warning notice was served.
        WarningNotice = "warning_notice",
        /// A requirement notice was served.
        RequirementNotice = "requirement_notice",
        /// A breach of regulations was found.
        BreachOfRegulations = "breach_of_regulations",
        /// Conditions were put on the registration.
        ConditionsImposed = "conditions_imposed",
        /// The registration was suspended.
        RegistrationSuspended = "registration_suspended",
        /// The registration was cancelled.
        RegistrationCancelled = "registration_cancelled",
        /// The provider was taken to court.
        Prosecution = "prosecution",
        /// A fine or fixed penalty was paid.
        Fine = "fine",
        /// The service has closed.
        Closed = "closed",
        /// An action plan was ordered by, or agreed with, the regulator or commissioner.
        ImprovementPlan = "improvement_plan",
    }
}

named_enum! {
    /// Which way a finding points.
    Polarity {
        /// Something wrong.
        Concern = "concern",
        /// A strength or an improvement.
        Positive = "positive",
    }
}

named_enum! {
    /// Who a finding comes from: a kind, never a person's name.
    Speaker {
        /// The report, or the narration that retells it.
        Report = "report",
        /// The inspectors.
        Inspectors = "inspectors",
        /// An official of the regulator, quoted.
        Regulator = "regulator",
        /// People who use the service, and their families, to the inspectors.
        People = "people",
        /// Staff, to the inspectors.
        Staff = "staff",
    }
}

named_enum! {
    /// How a value came out of its passage.
    Basis {
        /// The passage says so.
        Stated = "stated",
        /// Completed from elsewhere in the document: a year from its date, say.
        Inferred = "inferred",
        /// Given by an option on the command line.
        Given = "given",
    }
}

named_enum! {
    /// A column that a passage supports.
    Column {
        /// The name of a practice.
        Name = "name",
        /// Its place.
        Place = "place",
        /// Who runs it.
        Provider = "provider",
        /// The publication date of a document or report.
        Published = "published",
        /// The inspection date.
        Inspected = "inspected",
        /// The date of the telling.
        Reported = "reported",
        /// A rating, told by this very passage.
        Rating = "rating",
        /// A former rating.
        Previous = "previous",
        /// The text of a finding.
        Text = "text",
        /// The kind of an action.
        Kind = "kind",
        /// The date of an action.
        Date = "date",
        /// The numbers of regulations.
        Regulations = "regulations",
        /// What was not understood.
        Detail = "detail",
    }
}

/// The columns that one passage supports: a set, written as a list in the order of [`Column`].
///
/// ```
/// use cqc_scan::model::{Column, Columns};
/// let columns = Columns::from([Column::Previous, Column::Rating]);
/// assert!(columns.contains(Column::Rating) && !columns.contains(Column::Inspected));
/// assert_eq!(columns.iter().collect::<Vec<_>>(), [Column::Rating, Column::Previous]);
/// ```
// Two bytes instead of a list of its own: the passages are most of what a joined folder keeps in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Columns(u16);

impl Columns {
    /// Whether it holds this one.
    pub fn contains(self, column: Column) -> bool {
        self.0 & bit(column) != 0
    }

    /// Whether it holds any of these.
    pub fn any_of(self, columns: &[Column]) -> bool {
        columns.iter().any(|column| self.contains(*column))
    }

    /// Those it holds, in order.
    pub fn iter(self) -> impl Iterator<Item = Column> {
        Column::ALL.iter().copied().filter(move |column| self.contains(*column))
    }

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those that either holds.
    pub fn with(self, others: Columns) -> Columns {
        Columns(self.0 | others.0)
    }
}

fn bit(column: Column) -> u16 {
    1 << column as u16
}

impl FromIterator<Column> for Columns {
    fn from_iter<I: IntoIterator<Item = Column>>(columns: I) -> Columns {
        Columns(columns.into_iter().fold(0, |set, column| set | bit(column)))
    }
}

impl<const N: usize> From<[Column; N]> for Columns {
    fn from(columns: [Column; N]) -> Columns {
        columns.into_iter().collect()
    }
}

impl From<Column> for Columns {
    fn from(column: Column) -> Columns {
        Columns(bit(column))
    }
}

impl Serialize for Columns {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Columns {
    fn deserialize<D: Deserializer<'de>>(columns: D) -> Result<Columns, D::Error> {
        Ok(Vec::<Column>::deserialize(columns)?.into_iter().collect())
    }
}

/// A field that may be null, and may not be missing: nothing of a record is guessed.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(field: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(field)
}

/// A passage of a document, and what it supports. Nothing in a record stands without one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The document; `None` only where an option gave the value.
    #[serde(deserialize_with = "present")]
    pub path: Option<Arc<str>>,
    /// The line on which the passage begins, from 1.
    #[serde(deserialize_with = "present")]
    pub line: Option<u32>,
    /// Byte offset of its beginning in the file's UTF-8 text, a byte order mark counted.
    #[serde(deserialize_with = "present")]
    pub start: Option<u32>,
    /// Byte offset of its end.
    #[serde(deserialize_with = "present")]
    pub end: Option<u32>,
    /// Exactly the slice of the file from `start` to `end`; for a given value the option itself.
    pub text: Arc<str>,
    /// The columns that it supports.
    #[serde(rename = "for")]
    pub columns: Columns,
    /// Stated, inferred or given.
    pub basis: Basis,
    /// The table entry that read it, for `--explain`; not written to records.
    #[serde(skip)]
    pub entry: &'static str,
}

/// An inspected service, as one document names it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The fullest name, without a leading "the" and without the town.
    pub name: String,
    /// Other proper names the text uses for it.
    pub aliases: Vec<String>,
    /// What it does; `None` where the text does not say.
    #[serde(deserialize_with = "present")]
    pub service_type: Option<ServiceType>,
    /// Towns, areas and counties the text puts it in.
    pub place: Vec<String>,
    /// Who runs it.
    #[serde(deserialize_with = "present")]
    pub provider: Option<String>,
    /// The regulator's id of the location, such as `1-540711725`.
    #[serde(deserialize_with = "present")]
    pub location_id: Option<String>,
    /// For `name`, `place` and `provider`.
    pub evidence: Vec<Evidence>,
}

/// A dated inspection.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// The practice, by its `name` in the same record.
    pub practice: String,
    /// When it took place.
    #[serde(deserialize_with = "present")]
    pub inspected: Option<PartialDate>,
    /// When its report was published.
    #[serde(deserialize_with = "present")]
    pub published: Option<PartialDate>,
    /// The earliest date of the document, or of the section of it, that tells of it.
    #[serde(deserialize_with = "present")]
    pub reported: Option<PartialDate>,
    /// For the dates.
    pub evidence: Vec<Evidence>,
}

/// One rating: of a practice, or of one of its services, for one question, from one inspection.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRow {
    /// The practice, by its `name` in the same record.
    pub practice: String,
    /// The core service or population group, in lower case as the text names it; `None` for the whole.
    #[serde(deserialize_with = "present")]
    pub service: Option<String>,
    /// The question answered.
    pub question: Question,
    /// The answer.
    pub rating: Rating,
    /// What it was before, where the text says so.
    #[serde(deserialize_with = "present")]
    pub previous: Option<Rating>,
    /// When that inspection took place.
    #[serde(deserialize_with = "present")]
    pub inspected: Option<PartialDate>,
    /// When its report or rating was published, where the text says so.
    #[serde(deserialize_with = "present")]
    pub published: Option<PartialDate>,
    /// The date of the document, or of the dated section, in which the rating is told.
    #[serde(deserialize_with = "present")]
    pub reported: Option<PartialDate>,
    /// For `rating`, `previous` and the dates.
    pub evidence: Vec<Evidence>,
}

/// Something that was done about a practice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The practice, by its `name` in the same record.
    pub practice: String,
    /// What was done.
    pub kind: ActionKind,
    /// The numbers of the regulations concerned, where told.
    pub regulations: Vec<String>,
    /// When, where told.
    #[serde(deserialize_with = "present")]
    pub date: Option<PartialDate>,
    /// For `kind`, `regulations` and `date`.
    pub evidence: Vec<Evidence>,
}

/// Something specific that the inspectors found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The practice, by its `name` in the same record.
    pub practice: String,
    /// The sentence or bullet, as it stands.
    pub text: Arc<str>,
    /// Concern or positive.
    pub polarity: Polarity,
    /// The key question, where the text gives one.
    #[serde(deserialize_with = "present")]
    pub question: Option<Question>,
    /// Who it comes from.
    pub speaker: Speaker,
    /// The inspection that found it.
    #[serde(deserialize_with = "present")]
    pub inspected: Option<PartialDate>,
    /// For `text`.
    pub evidence: Vec<Evidence>,
}

named_enum! {
    /// Why something stands in the table `unresolved`.
    Reason {
        /// A clause about a practice in hand that was not understood.
        NotUnderstood = "not_understood",
        /// Documents, or one document, give different ratings.
        Conflict = "conflict",
        /// A stated former rating disagrees with the history.
        History = "history",
    }
}

/// What could not be settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unresolved {
    /// The practice in hand, by its `name` in the same record.
    #[serde(deserialize_with = "present")]
    pub practice: Option<String>,
    /// The service meant, where known.
    #[serde(deserialize_with = "present")]
    pub service: Option<String>,
    /// The question meant, where known.
    #[serde(deserialize_with = "present")]
    pub question: Option<Question>,
    /// Why.
    pub reason: Reason,
    /// In words, for a reader.
    pub detail: String,
    /// The passages concerned.
    pub evidence: Vec<Evidence>,
}

/// Everything that one document says, read from it alone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The path as it was given.
    pub path: String,
    /// A 128-bit hash of the file's bytes, in hexadecimal.
    pub hash: String,
    /// Its heading, if it has one.
    #[serde(deserialize_with = "present")]
    pub title: Option<String>,
    /// What sort of text it is.
    pub kind: Kind,
    /// The day on which it was itself published or last updated, by its own words.
    #[serde(deserialize_with = "present")]
    pub published: Option<PartialDate>,
    /// For `published`.
    pub evidence: Vec<Evidence>,
    /// The services it reports on.
    pub practices: Vec<Practice>,
    /// The inspections it dates.
    pub inspections: Vec<Inspection>,
    /// The ratings it gives.
    pub ratings: Vec<RatingRow>,
    /// The actions it tells of.
    pub actions: Vec<Action>,
    /// The findings it tells.
    pub findings: Vec<Finding>,
    /// What could not be read.
    pub unresolved: Vec<Unresolved>,
}

impl Record {
    /// The passages of each row, and the table in which it stands.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, &[Evidence])> {
        let practices = self.practices.iter().map(|r| ("practices", &r.evidence[..]));
        let inspections = self.inspections.iter().map(|r| ("inspections", &r.evidence[..]));
        let ratings = self.ratings.iter().map(|r| ("ratings", &r.evidence[..]));
        let actions = self.actions.iter().map(|r| ("actions", &r.evidence[..]));
        let findings = self.findings.iter().map(|r| ("findings", &r.evidence[..]));
        let unresolved = self.unresolved.iter().map(|r| ("unresolved", &r.evidence[..]));
        let rated = practices.chain(inspections).chain(ratings);
        rated.chain(actions).chain(findings).chain(unresolved)
    }

    /// Gives back the memory that its lists took while they grew: a folder's records are kept until they are joined.
    pub(crate) fn give_back(&mut self) {
        macro_rules! shrink {
            ($($table:ident),+) => { $(
                self.$table.iter_mut().for_each(|row| row.evidence.shrink_to_fit());
                self.$table.shrink_to_fit();
            )+ };
        }
        shrink!(practices, inspections, ratings, actions, findings, unresolved);
    }

    /// Every passage of it: those of its rows, and those of its own date.
    pub fn passages(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence
            .iter()
            .chain(self.rows().flat_map(|(_, evidence)| evidence))
    }
}
