//! Ratings that lent themselves a date which a rating with that very date contradicts.
//!
//! "It is good for safety. ... It went into special measures in August 2018, when inspectors found it inadequate in all
//! areas": the visit of 2018 is the only one with a date, and not that of today's ratings.

use super::carried::free_of_visit;
use crate::edtf::PartialDate;
use crate::model::{Column, Evidence, Question, Rating};
use crate::resolve::board::{Board, Entry, is_before};

/// "Good in all five areas ... safe was inadequate", of one visit: what a sweeping phrase gives gives way to what a sentence
/// says of the question itself.
pub(super) fn drop_sweeping(board: &mut Board) {
    let told = |e: &Entry| e.evidence.first().map(|p| (p.start, p.end));
    board.retain(|board, e| {
        let narrower = |o: &Entry| {
            let same = (o.question, &o.service, o.inspected, o.past) == (e.question, &e.service, e.inspected, e.past);
            let one_visit = e.inspected.is_some() || told(o) == told(e);
            // A sweep with a date of its own says more than what only borrowed that date.
            let as_sure = o.dated || !e.dated;
            same && one_visit && as_sure && !o.sweeping && o.rating != e.rating && o.rating.rank().is_some()
        };
        !(e.sweeping && e.rating.rank().is_some() && board.of_practice(e.practice).any(narrower))
    });
}

/// The visits, by practice, of which ratings only borrowed the date, where another rating of the same question has it by its
/// own words.
pub(super) fn lent(board: &Board) -> Vec<(usize, PartialDate)> {
    let contradicts = |e: &Entry, o: &Entry| {
        let same = (o.question, &o.service, o.inspected) == (e.question, &e.service, e.inspected);
        // The news stands before what came before it.
        let later = told_at(e) < told_at(o);
        same && o.dated && later && o.rating.rank().is_some() && o.rating != e.rating
    };
    let mut wrong: Vec<(usize, PartialDate)> = board
        .all()
        .iter()
        .filter(|e| borrowed(e) && board.of_practice(e.practice).any(|o| contradicts(e, o)))
        .filter_map(|e| Some((e.practice, e.inspected?)))
        .collect();
    wrong.dedup();
    wrong
}

fn borrowed(entry: &Entry) -> bool {
    !entry.past && !entry.dated && entry.inspected.is_some() && entry.rating.rank().is_some()
}

/// Takes a date that ratings only borrowed from them, and gives them that of the visit that is left, with its evidence.
pub(super) fn undate(board: &mut Board, (practice, date): (usize, PartialDate), left: Option<(PartialDate, Evidence)>) {
    let lent = |e: &Entry| borrowed(e) && e.inspected == Some(date);
    let Some((visit, told)) = left else {
        return take_loan(board, practice, lent);
    };
    board.each_of(practice, |e| {
        if lent(e) {
            e.inspected = Some(visit);
            e.evidence.retain(|e| !e.columns.contains(Column::Inspected));
            e.evidence.push(told.clone());
        }
    });
}

/// Takes the date from ratings that an entry of a page lent itself from an entry before it, where that told another rating of
/// the same question with that date: "Updated 11 April: safe is good", above "Updated 22 June: safe is inadequate".
pub(super) fn undate_entries(board: &mut Board) {
    let contradicts = |e: &Entry, o: &Entry| {
        let same = (o.question, &o.service, o.inspected) == (e.question, &e.service, e.inspected);
        let older = || matches!((o.reported, e.reported), (Some(a), Some(b)) if is_before(a, b));
        same && !o.past && o.rating.rank().is_some() && o.rating != e.rating && older()
    };
    let mut wrong: Vec<_> = board
        .all()
        .iter()
        .filter(|e| borrowed(e) && board.of_practice(e.practice).any(|o| contradicts(e, o)))
        .map(|e| (e.practice, e.inspected, e.reported))
        .collect();
    wrong.dedup();
    for (practice, date, told) in wrong {
        take_loan(board, practice, |e| {
            borrowed(e) && e.inspected == date && e.reported == told
        });
    }
}

/// Takes the date of a visit from ratings that only borrowed it: the day of the report is no loan, it is that of the news.
fn take_loan(board: &mut Board, practice: usize, lent: impl Fn(&Entry) -> bool) {
    board.each_of(practice, |e| {
        if lent(e) {
            e.inspected = None;
            e.evidence.retain(|e| !e.columns.contains(Column::Inspected));
        }
    });
}

/// "It had been inadequate for safe at its visit of June 2022. Safe is now good": what is so now was not given at a visit
/// that is known to have given another rating.
pub(super) fn undate_news(board: &mut Board) {
    let news = |e: &Entry| e.now && !e.past && !e.dated && e.inspected.is_some() && e.rating.rank().is_some();
    if !board.all().iter().any(news) {
        return;
    }
    let same = |a: &Entry, b: &Entry| (a.practice, a.question, &a.service) == (b.practice, b.question, &b.service);
    let given_then = |board: &Board, e: &Entry| {
        let then = |o: &&Entry| same(o, e) && o.inspected == e.inspected && o.dated && !o.now && o.rating != e.rating;
        board
            .of_practice(e.practice)
            .find(then)
            .map(|o| o.rating)
            .filter(|r| r.rank().is_some())
    };
    let former: Vec<Option<Rating>> = board
        .all()
        .iter()
        .map(|e| given_then(board, e).filter(|_| news(e)))
        .collect();
    let told = board
        .all()
        .iter()
        .zip(&former)
        .filter_map(|(e, f)| f.map(|_| (e.practice, e.inspected)));
    let visits: Vec<(usize, Option<PartialDate>)> = told.collect();
    for (entry, former) in board.all_mut().iter_mut().zip(&former) {
        let visit = (entry.practice, entry.inspected);
        if !visits.contains(&visit) {
            continue;
        }
        if news(entry) {
            entry.previous = entry.previous.or(*former);
            free_of_visit(entry);
        } else {
            entry.past = true;
        }
    }
    keep_dated(board, &former);
}

/// Takes out what was told of now without a date, where a date of the same rating is told elsewhere.
fn keep_dated(board: &mut Board, former: &[Option<Rating>]) {
    let news: Vec<Entry> = board
        .all()
        .iter()
        .zip(former)
        .filter(|(_, f)| f.is_some())
        .map(|(e, _)| e.clone())
        .collect();
    for e in news {
        let twin = |o: &Entry| {
            let same = (o.question, &o.service, o.rating) == (e.question, &e.service, e.rating);
            same && !o.past && o.inspected.is_some()
        };
        let Some(twin) = board.find_mut(e.practice, twin) else {
            continue;
        };
        twin.previous = twin.previous.or(e.previous);
        let gone = |o: &Entry| {
            let same = (o.practice, o.question, &o.service, o.rating) == (e.practice, e.question, &e.service, e.rating);
            same && o.inspected.is_none() && o.now
        };
        board.retain(|_, o| !gone(o));
    }
}

fn told_at(entry: &Entry) -> Option<u32> {
    entry.evidence.first()?.start
}

/// Takes out "not rated for caring" where the text goes on to say what rating caring keeps.
pub(super) fn drop_unrated(board: &mut Board) {
    let kept = |e: &Entry, o: &Entry| {
        let same = (o.question, &o.service) == (e.question, &e.service);
        same && !o.past && o.previous == Some(o.rating)
    };
    let unrated = |e: &Entry| e.rating == Rating::NotRated && e.question != Question::Overall && !e.past;
    if !board.all().iter().any(unrated) {
        return;
    }
    let both: Vec<bool> = board
        .all()
        .iter()
        .map(|e| {
            let mut own = board.of_practice(e.practice);
            !unrated(e) && own.any(|o| unrated(o) && o.inspected == e.inspected && kept(o, e))
        })
        .collect();
    for (entry, _) in board.all_mut().iter_mut().zip(both).filter(|(_, both)| *both) {
        free_of_visit(entry);
    }
    board.retain(|board, e| !(unrated(e) && board.of_practice(e.practice).any(|o| kept(e, o))));
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    #[test]
    fn what_contradicts_a_date_is_not_of_it() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Alder Court Care Home in Selby is now rated good for being safe and well-led after its latest inspection.\n\n\
                 The home went into special measures in August 2018 when inspectors found it inadequate in all areas.",
                &[
                    "caring=inadequate@2018-08",
                    "effective=inadequate@2018-08",
                    "responsive=inadequate@2018-08",
                    "safe=good",
                    "safe=inadequate@2018-08",
                    "well_led=good",
                    "well_led=inadequate@2018-08",
                ],
            ),
            (
                "CQC has rated Alder Court Care Home inadequate after an inspection in May 2022. It was not rated for being \
                 caring or effective, as inspectors looked at specific concerns. The ratings of good from the last \
                 inspection remain in these areas.",
                &["caring=good", "effective=good", "overall=inadequate@2022-05"],
            ),
            (
                "Alder Court Care Home was inspected in May 2022 and rated good. It was not rated for being caring.",
                &["caring=not_rated@2022-05", "overall=good@2022-05"],
            ),
            (
                "Alder Court Care Home in Selby was inspected in May 2022 and rated good overall. It was good in all areas, the \
                 report says. Safe was rated inadequate.",
                &[
                    "caring=good@2022-05",
                    "effective=good@2022-05",
                    "overall=good@2022-05",
                    "responsive=good@2022-05",
                    "safe=inadequate@2022-05",
                    "well_led=good@2022-05",
                ],
            ),
            (
                "Updated 11 April 2024\n\nAlder Court Care Home is now rated good overall, and safe has gone up by two.\n\nUpdated \
                 22 June 2023\n\nCQC inspected us in May 2023. Alder Court Care Home was rated inadequate overall and for being safe.",
                &[
                    "overall=good",
                    "overall=inadequate@2023-05",
                    "safe=good",
                    "safe=inadequate@2023-05",
                ],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read("case.txt", &format!("{text}\n"), "0");
            let mut out: Vec<String> = record
                .ratings
                .iter()
                .map(|r| {
                    let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                    format!("{}={}{day}", r.question, r.rating)
                })
                .collect();
            out.sort_unstable();
            assert_eq!(out, *want, "{text}");
        }
    }
}
