//! What a clause says about ratings, still in its own words: whose rating, and which inspection's, is for the resolver.

use super::set::Set;
use crate::model::{Question, Rating};
use crate::text::Span;

/// What a rating now is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Target {
    /// This one.
    Is(Rating),
    /// So many steps above (or below) what it was.
    Step(i8),
    /// What it was.
    Unchanged,
    /// That of the clause before: "the same rating for caring".
    Ditto,
    /// That of the clause before with what it was before: "while caring went the other way".
    Reversed,
    /// That of another practice, by its index, of the same question or of another: "the same marks as Elm House".
    Like(usize, Option<Question>),
    /// Not told: the clause gives the former rating alone.
    Unnamed,
}

impl Target {
    /// The rating, where it is named.
    pub fn rating(self) -> Option<Rating> {
        match self {
            Target::Is(rating) => Some(rating),
            _ => None,
        }
    }
}

/// A rating with what it was before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Value {
    /// What it now is.
    pub to: Target,
    /// What it was.
    pub from: Option<Rating>,
    /// Whether the clause says that it stayed.
    pub same: bool,
}

/// Whom a clause speaks of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Subject {
    /// These practices, by their index.
    Practices(Vec<usize>),
    /// Whoever is in focus.
    Focus,
    /// Whoever was in focus before the sentence: "It was rated good, and Oak House inadequate."
    Before,
    /// All practices in focus ("both", "each").
    All,
    /// The first (0) or second (1) of the two in focus: "the former", "the latter".
    OfTwo(usize),
}

/// Whether a clause tells of the newest inspection or an earlier one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Time {
    /// "now", "this time".
    Now,
    /// "previously", "had been".
    Past,
    /// Nothing said.
    Open,
}

/// One statement of a rating for a set of questions.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    /// The sentence.
    pub sentence: usize,
    /// The passage: the sentence that says so.
    pub span: Span,
    /// Where the value stands.
    pub place: u32,
    /// The rating.
    pub value: Value,
    /// The questions; the overall rating where none is named.
    pub set: Set,
    /// Whose.
    pub subject: Subject,
    /// "the trust", "the hospital": the kind of service that the clause is about, as an index.
    pub about: Option<u32>,
    /// The core services or population groups, as the text names them.
    pub services: Vec<String>,
    /// Whether the rating is carried forward from an inspection before.
    pub carried: bool,
    /// When.
    pub time: Time,
    /// The date expressions of the clause, as indices.
    pub dates: Vec<usize>,
    /// The table entry.
    pub entry: &'static str,
    /// Where its value begins among the items of the sentence.
    pub item: usize,
    /// Whether each of its services is that of the practice in the same place of its subject, and of no other.
    pub apart: bool,
}

impl Claim {
    /// The short form used by the examples of the tables: `safe+well_led=good<inadequate`.
    #[cfg(test)]
    pub fn short(&self) -> String {
        let mut names: Vec<String> = self.set.questions().map(|q| q.to_string()).collect();
        if let Some(n) = self.set.rest {
            names.push(if n == 0 { "rest".into() } else { format!("rest{n}") });
        }
        let to = match self.value.to {
            Target::Is(rating) => rating.to_string(),
            Target::Step(n) => format!("{n:+}"),
            Target::Unchanged => "unchanged".into(),
            Target::Ditto => "ditto".into(),
            Target::Reversed => "reversed".into(),
            Target::Like(..) => "like".into(),
            Target::Unnamed => "?".into(),
        };
        let from = self.value.from.map(|r| format!("<{r}")).unwrap_or_default();
        let service = self.services.iter().map(|s| format!("{s}/")).collect::<String>();
        let past = if self.time == Time::Past { "@past" } else { "" };
        format!("{service}{}={to}{from}{past}", names.join("+"))
    }
}
