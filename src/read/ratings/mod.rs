//! Ratings: from the items of a sentence to claims.
//!
//! A sentence is a chain of values ("inadequate", "from good to inadequate") and sets of questions ("safe and
//! well-led"). The words between neighbours decide which belongs to which: "R for Q" looks forward, "Q was R" backward.
//! What is left alone is an overall rating where the words around it say that something was rated, and nothing where
//! they do not. Vetoes come last: the scale, statistics, what could be, hopes.

pub(crate) mod asked;
pub(crate) mod attach;
pub(crate) mod below;
pub(crate) mod claim;
pub(crate) mod clauses;
pub(crate) mod context;
mod counted;
mod former;
mod frames;
mod glosses;
pub(crate) mod grids;
mod histories;
mod included;
mod insets;
pub(crate) mod license;
pub(crate) mod likeness;
mod likewise;
mod links;
pub(crate) mod listed;
pub(crate) mod notes;
mod numbered;
mod outsiders;
mod pairs;
mod parted;
mod put;
mod sentence;
pub(crate) mod set;
pub(crate) mod sheets;
pub(crate) mod spelt_out;
mod strangers;
mod tables;
mod turns;
pub(crate) mod unread;
mod unreal;
pub(crate) mod values;
pub(crate) mod vetoes;
pub(crate) mod visited;
mod went_on;

use crate::lexicon::Class;

/// Verbs that tell a rating: "is", "has", "was rated", "rose", "fell", "went".
const VERBS: Class = Class::BE
    .with(Class::HAVE)
    .with(Class::RATED)
    .with(Class::UP)
    .with(Class::DOWN)
    .with(Class::MOVE);

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = super::rules::Rule> {
    values::rules().chain(unreal::rules())
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod formerly;
#[cfg(test)]
mod layouts;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod roundups;
#[cfg(test)]
mod stories;
