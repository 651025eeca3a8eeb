//! The catalogue of constructions: what the tables of the reader hold, for a user who wants to know what is read.

use super::cues::Cue;

/// One entry of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    /// The table that holds it.
    pub family: &'static str,
    /// Its name; no other of its family has it.
    pub id: &'static str,
    /// How many examples it carries, of what it reads and of what it leaves alone.
    pub examples: usize,
    /// The first of these.
    pub first: Option<&'static str>,
}

impl Rule {
    /// An entry with its examples.
    pub(crate) fn told(
        family: &'static str,
        id: &'static str,
        mut examples: impl Iterator<Item = &'static str> + Clone,
    ) -> Rule {
        Rule {
            family,
            id,
            examples: examples.clone().count(),
            first: examples.next(),
        }
    }

    /// An entry whose examples are texts with what they give.
    pub(crate) fn of<T>(
        family: &'static str,
        id: &'static str,
        yes: &'static [(&'static str, T)],
        no: &'static [&'static str],
    ) -> Rule {
        Rule::told(family, id, yes.iter().map(|(text, _)| *text).chain(no.iter().copied()))
    }
}

/// The entries of a table of cues.
pub(crate) fn of_cues<T>(family: &'static str, cues: &'static [Cue<T>]) -> impl Iterator<Item = Rule> {
    cues.iter()
        .map(move |cue| Rule::told(family, cue.id, cue.yes.iter().chain(cue.no).copied()))
}

/// Every construction, family by family.
pub fn rules() -> Vec<Rule> {
    let mut out = Vec::new();
    out.extend(super::dates::rules());
    out.extend(super::sections::rules());
    out.extend(super::names::rules());
    out.extend(crate::resolve::roles::rules());
    out.extend(super::ratings::rules());
    out.extend(super::actions::rules());
    out.extend(super::findings::rules());
    out.extend(super::speech::rules());
    out.extend(super::kinds::rules());
    out
}

#[cfg(test)]
mod tests {
    use super::rules;
    use std::collections::HashSet;

    #[test]
    fn ids_are_unique_in_their_family() {
        let rules = rules();
        let mut seen = HashSet::new();
        let twice: Vec<_> = rules.iter().filter(|r| !seen.insert((r.family, r.id))).collect();
        assert!(twice.is_empty(), "{twice:#?}");
        assert!(rules.iter().all(|r| !r.id.is_empty() && !r.family.is_empty()));
    }

    #[test]
    fn families_stand_together() {
        let mut families: Vec<_> = rules().iter().map(|r| r.family).collect();
        families.dedup();
        let all: HashSet<_> = families.iter().collect();
        assert_eq!(all.len(), families.len());
    }
}
