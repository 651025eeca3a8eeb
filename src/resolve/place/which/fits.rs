//! Whether the ratings of a paragraph can be those of an inspection of which the overall rating is told.
//!
//! "It was rated inadequate in March 2019. ... Safe and well-led require improvement, the other three are good": no home that
//! is inadequate overall has such ratings, so they are not those of March 2019.

use super::Visit;
use crate::model::{Question, Rating};
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::resolve::board::Entry;
use crate::resolve::place::Placer;

/// So many key questions there are, and so many of them make the overall rating.
const KEY: usize = 5;
const MAKE: usize = 2;

impl Placer<'_, '_> {
    /// Whether a claim, with those beside it in its paragraph, may be of a visit that is told to have given another overall
    /// rating or one that its ratings do not make.
    pub(super) fn fits(&self, claim: &Claim, practice: usize, visit: Visit) -> bool {
        if !claim.services.is_empty() {
            return true;
        }
        let overall =
            |e: &&Entry| e.question == Question::Overall && e.service.is_none() && e.inspected == visit.inspected;
        let Some(told) = self.board.of_practice(practice).find(overall).map(|e| e.rating) else {
            return true;
        };
        let block = self.ground.doc.block_of(claim.sentence);
        let sentences = block.and_then(|b| self.ground.doc.blocks.get(b));
        let sentences = sentences.map_or(claim.sentence..claim.sentence + 1, |b| b.sentences.clone());
        let beside = sentences.flat_map(|s| self.claims_of(s)).copied();
        // What is now, or was before, is of another time than the claim.
        let beside = beside.filter(|c| c.services.is_empty() && c.dates.is_empty() && self.tense(c) == Time::Open);
        makes(told, beside)
    }
}

/// Whether claims may be beside an overall rating.
fn makes<'c>(overall: Rating, claims: impl Iterator<Item = &'c Claim>) -> bool {
    let mut given: [Option<Rating>; KEY] = [None; KEY];
    for claim in claims {
        let Target::Is(rating) = claim.value.to else { continue };
        if claim.set.has(Question::Overall) && rating != overall {
            return false;
        }
        // Which the others are is told elsewhere.
        if claim.set.rest.is_some() {
            return true;
        }
        for (question, place) in Question::KEY.into_iter().zip(&mut given) {
            if claim.set.questions().any(|q| q == question) {
                *place = Some(rating);
            }
        }
    }
    let open = given.iter().filter(|r| r.is_none()).count();
    let count = |ratings: &[Rating]| given.iter().flatten().filter(|r| ratings.contains(r)).count();
    use Rating::{Good, Inadequate, Outstanding, RequiresImprovement};
    let (bad, poor) = (count(&[Inadequate]), count(&[Inadequate, RequiresImprovement]));
    match overall {
        Inadequate => bad + open >= MAKE,
        RequiresImprovement => bad == 1 || bad == 0 && poor + open >= MAKE,
        Good => bad == 0 && poor < MAKE,
        Outstanding => poor < MAKE && count(&[Outstanding]) + open >= MAKE,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What follows "Elm House has been rated ... after an inspection in May", and the visits of its ratings.
    const CASES: &[(&str, &str)] = &[
        // Two of them make another overall rating than that of March.
        (
            "At its last inspection, in March 2021, it was rated inadequate.\n\nInspectors rated the home requires improvement for \
             being safe and well-led, and good for being effective, caring and responsive.",
            "caring=good@2022-05 effective=good@2022-05 overall=inadequate@2021-03 overall=requires_improvement@2022-05 \
             responsive=good@2022-05 safe=requires_improvement@2022-05 well_led=requires_improvement@2022-05",
        ),
        (
            "It was rated inadequate in March 2021.\n\nAs well as requires improvement overall, the home was rated good for being \
             caring.",
            "caring=good@2022-05 overall=inadequate@2021-03 overall=requires_improvement@2022-05",
        ),
        // They may be of March.
        (
            "At its last inspection, in March 2021, it was rated inadequate.\n\nInspectors rated the home inadequate for being safe \
             and well-led.",
            "overall=inadequate@2021-03 overall=requires_improvement@2022-05 safe=inadequate@2021-03 well_led=inadequate@2021-03",
        ),
        // A sentence between has come back to now.
        (
            "It was rated inadequate in March 2021.\n\nIt is now rated inadequate for being safe. Caring was found to be inadequate.",
            "caring=inadequate@2022-05 overall=inadequate@2021-03 overall=requires_improvement@2022-05 safe=inadequate@2022-05",
        ),
        (
            "It was rated inadequate in March 2021.\n\nAt this inspection safe was rated inadequate, while caring was rated \
             inadequate too.",
            "caring=inadequate@2022-05 overall=inadequate@2021-03 overall=requires_improvement@2022-05 safe=inadequate@2022-05",
        ),
        // No scene that the story goes on with.
        (
            "“Since our inspection in March 2021 leaders have worked hard.”\n\nInspectors rated the home good for being caring.",
            "caring=good@2022-05 overall=requires_improvement@2022-05",
        ),
    ];

    #[test]
    fn ratings_are_of_the_visit_that_they_fit() {
        let reader = Reader::new().unwrap();
        for (text, want) in CASES {
            let page = format!(
                "4 July 2022\n\nElm House, a care home in Selby, has been rated requires improvement by the Care Quality Commission \
                 after an inspection in May.\n\n{text}\n"
            );
            let record = reader.read("page.txt", &page, "0");
            let shown = record.ratings.iter().map(|r| {
                let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                format!("{}={}{day}", r.question, r.rating)
            });
            let mut got: Vec<String> = shown.collect();
            got.sort_unstable();
            assert_eq!(got.join(" "), *want, "{text}");
        }
    }
}
