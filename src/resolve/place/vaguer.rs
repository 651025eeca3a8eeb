//! Ratings told twice, once with a vaguer date.
//!
//! "Caring was good, as it was in 2018. ... 5 November 2018: good in all areas": the year is that of the visit below.

use crate::edtf::PartialDate;
use crate::resolve::board::{Board, Entry};

/// Takes out what one finer date of the same rating says better, where no other rating of the question fits the date.
pub(super) fn fold(board: &mut Board) {
    let vague = |e: &Entry| e.past && e.inspected.is_some_and(|d| d.has_year() && d.is_year());
    if !board.all().iter().any(vague) {
        return;
    }
    board.retain(|board, e| !(vague(e) && has_one_finer(board, e)));
}

/// Whether just one inspection that rated the question lies within the date of a rating, and gave that rating.
fn has_one_finer(board: &Board, e: &Entry) -> bool {
    let Some(own) = e.inspected else { return false };
    let of_question = |o: &&Entry| (o.question, &o.service) == (e.question, &e.service);
    let finer = |d: &PartialDate| d.finer_than(&own) || d.lies_within(&own);
    let mut visits: Vec<(PartialDate, bool)> = board
        .of_practice(e.practice)
        .filter(of_question)
        .filter_map(|o| Some((o.inspected.filter(finer)?, o.rating == e.rating)))
        .collect();
    visits.dedup();
    matches!(visits.as_slice(), [(_, true)])
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    #[test]
    fn a_year_is_that_of_the_visit_told_below() {
        let reader = Reader::new().unwrap();
        let text = "Alder Court Care Home\n\n4 May 2021\nDuring a routine inspection\nAlder Court was rated good overall. \
                    Safe was good, as it was in 2018.\n\n7 November 2018\nDuring a routine inspection\nThe home was \
                    rated good for being safe.\n";
        let record = reader.read("case.txt", text, "0");
        let safe = record
            .ratings
            .iter()
            .filter(|r| r.question == crate::model::Question::Safe);
        let dates: Vec<String> = safe.filter_map(|r| r.inspected).map(|d| d.to_string()).collect();
        assert_eq!(dates, ["2021-05-04", "2018-11-07"]);
    }
}
