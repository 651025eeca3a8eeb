//! Ratings, directions and dates as printed: in words first, in colour besides.

use super::ink::{Ink, Shown, harmless, inked};
use crate::edtf::PartialDate;
use crate::join::Direction;
use crate::model::Rating;

/// How much room there is for the words of a rating.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Words {
    Full,
    Short,
}

/// A rating in words and in its colour.
pub(crate) fn rating(rating: Rating, words: Words) -> Shown {
    let text = match (rating, words) {
        (Rating::RequiresImprovement, Words::Short) => "requires impr.".to_owned(),
        (Rating::InsufficientEvidence, Words::Short) => "insuff. evid.".to_owned(),
        _ => rating.as_str().replace('_', " "),
    };
    inked(ink(rating), &text)
}

fn ink(rating: Rating) -> Ink {
    match rating {
        Rating::Inadequate => Ink::Red,
        Rating::RequiresImprovement => Ink::Orange,
        Rating::Good => Ink::Green,
        Rating::Outstanding => Ink::BoldGreen,
        Rating::InsufficientEvidence | Rating::NotRated => Ink::Dim,
    }
}

/// Whether it got better or worse.
pub(crate) fn mark(direction: Option<Direction>) -> Shown {
    match direction {
        Some(Direction::Up) => inked(Ink::Green, "▲"),
        Some(Direction::Down) => inked(Ink::Red, "▼"),
        Some(Direction::Same) => inked(Ink::Dim, "="),
        None => Shown::default(),
    }
}

/// A date, or that there is none; where there is little room a span takes two lines.
pub(crate) fn date(date: Option<PartialDate>, words: Words) -> Shown {
    let Some(date) = date else {
        return harmless("(no date)");
    };
    match date.to_string().split_once('/') {
        Some((start, end)) if words == Words::Short => harmless(&format!("{start}/")).over(&harmless(end)),
        _ => harmless(&date.to_string()),
    }
}
