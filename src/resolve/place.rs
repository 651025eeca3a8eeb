//! Claims become ratings: which inspection each belongs to, and what the rating was before.
//!
//! A claim with a date of its own belongs to that inspection. One without goes on with the inspection told of last, as
//! long as nothing says "now": "It was inspected in May 2019 and rated inadequate. Caring was good." Else it belongs to
//! the newest inspection of its section; and what is put into the past without a date lives in `previous` alone.

mod by_service;
mod carried;
mod contradicted;
mod looked_at;
mod ordinal;
mod previous;
#[cfg(test)]
mod tests;
mod unchanged;
mod vaguer;
mod which;
mod wording;

use super::board::{Board, Entry};
use super::events::{Age, Event, Role};
use super::record::{Ground, Memo, ends_before};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, Column, Evidence, Question, Rating, RatingRow, Reason, Unresolved};
use crate::read::items::Items;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::read::ratings::set::Set;
use crate::read::ratings::unread::{Left, Why};
use previous::{Memory, fill_previous};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::OnceCell;
use which::{ByDay, Visit, last_told_as_past, latest_undated, reports_of_former_ratings};

/// The inspection that a claim tells of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Which {
    /// The newest of its section.
    Newest(Visit),
    /// An earlier one that the text dates.
    Former(Visit),
    /// An earlier one without a date.
    Undated,
}

/// Claims on their way to the board.
struct Placer<'g, 'd> {
    ground: &'g Ground<'d>,
    items: &'g Items,
    /// The claims of each sentence.
    claims: Vec<Vec<&'g Claim>>,
    /// The sentences of which a claim belongs to the newest inspection.
    newest_at: Vec<bool>,
    /// The visits that gave no rating, by practice.
    unrated: FxHashMap<usize, Vec<PartialDate>>,
    /// The visits called the last, of which a rating is told as past.
    last: FxHashSet<PartialDate>,
    /// The days on which former ratings came out, with the section that tells so.
    former_reports: FxHashSet<(usize, PartialDate)>,
    /// The sentence that speaks of the latest inspection, where the text has dated none before.
    latest: Option<usize>,
    /// The newest inspections that gave ratings, by section and practice.
    newest: Memo<(usize, usize)>,
    /// The visits whose ratings are told as news, by section and practice.
    news: OnceCell<FxHashMap<(usize, usize), &'g Event>>,
    /// The practices of which a rating is told as news and without a date, by section.
    undated_news: OnceCell<FxHashMap<(usize, usize), Rating>>,
    /// The sentences that tell first of another visit without a date, by section and practice.
    follow_ups: OnceCell<FxHashMap<(usize, usize), usize>>,
    /// What visits looked at, by the section that tells of them and the practice.
    sights: OnceCell<FxHashMap<(usize, usize), looked_at::Sight>>,
    /// The visits and the claims that sections with a day tell of, by that day.
    by_day: OnceCell<ByDay<'g>>,
    board: Board,
    former: Memory,
}

/// Places claims on the board and makes rows of it; those of which nothing came are added to `left`.
pub(crate) fn ratings(
    ground: &Ground<'_>,
    items: &Items,
    claims: &[Claim],
    left: &mut Vec<Left>,
) -> (Vec<RatingRow>, Vec<Unresolved>) {
    let mut order: Vec<&Claim> = claims.iter().collect();
    order.sort_by(|a, b| by_section_date(ground, a, b));
    let mut by_sentence: Vec<Vec<&Claim>> = vec![Vec::new(); ground.doc.sentences.len()];
    for claim in claims {
        if let Some(list) = by_sentence.get_mut(claim.sentence) {
            list.push(claim);
        }
    }
    let latest = latest_undated(ground, items);
    let mut placer = Placer {
        ground,
        items,
        newest_at: vec![false; by_sentence.len()],
        claims: by_sentence,
        unrated: FxHashMap::default(),
        last: last_told_as_past(ground, items, claims, latest),
        former_reports: reports_of_former_ratings(ground, claims),
        latest,
        newest: Memo::default(),
        news: OnceCell::new(),
        undated_news: OnceCell::new(),
        follow_ups: OnceCell::new(),
        sights: OnceCell::new(),
        by_day: OnceCell::new(),
        board: Board::default(),
        former: Memory::default(),
    };
    placer.note_unrated(claims);
    let mut unresolved = Vec::new();
    for claim in order {
        let subjects = ground.subjects(claim);
        if subjects.is_empty() && !ground.scope.unnamed(claim.sentence) {
            let why = Why::Whose.unless_passing(claim.set, !claim.services.is_empty());
            left.push(Left::claimed(claim, None, why));
        }
        for (n, practice) in subjects.into_iter().enumerate() {
            // The rows will tell whether anything comes of it.
            left.push(Left::claimed(claim, Some(practice), Why::Inspection));
            for (m, service) in services(ground, claim).into_iter().enumerate() {
                if claim.apart && n != m {
                    continue;
                }
                if !placer.place(claim, practice, &service) {
                    unresolved.push(not_understood(ground, claim, practice, &service));
                }
            }
        }
    }
    placer.drop_outdated();
    placer.drop_repeated_head();
    for (practice, date) in contradicted::lent(&placer.board) {
        let left = placer.visit_left(practice, date);
        contradicted::undate(&mut placer.board, (practice, date), left);
    }
    contradicted::undate_entries(&mut placer.board);
    contradicted::undate_news(&mut placer.board);
    contradicted::drop_sweeping(&mut placer.board);
    contradicted::drop_unrated(&mut placer.board);
    carried::free(&mut placer.board);
    carried::keep_given(&mut placer.board);
    fill_previous(&mut placer.board, &placer.former);
    let same = placer.unchanged();
    unchanged::fill(&mut placer, &same);
    vaguer::fold(&mut placer.board);
    (rows(ground, placer.board), unresolved)
}

fn by_section_date(ground: &Ground<'_>, a: &Claim, b: &Claim) -> std::cmp::Ordering {
    let (x, y) = (ground.reported(a.sentence), ground.reported(b.sentence));
    let dates = match (x, y) {
        (Some(x), Some(y)) => x.chronological(&y),
        _ => std::cmp::Ordering::Equal,
    };
    let rest = |c: &Claim| match c.value.to {
        // What another practice has must be known whole.
        Target::Like(..) => 2,
        Target::Step(_) | Target::Unchanged => 1,
        _ => u8::from(c.set.rest.is_some()),
    };
    dates
        .then(ground.section(a.sentence).cmp(&ground.section(b.sentence)))
        .then(rest(a).cmp(&rest(b)))
        .then(a.sentence.cmp(&b.sentence))
}

fn services(ground: &Ground<'_>, claim: &Claim) -> Vec<Option<String>> {
    if claim.services.is_empty() {
        return vec![None];
    }
    claim
        .services
        .iter()
        .map(|s| Some(ground.service_names.full(s)))
        .collect()
}

impl Placer<'_, '_> {
    fn claims_of(&self, sentence: usize) -> &[&Claim] {
        self.claims.get(sentence).map_or(&[], Vec::as_slice)
    }

    fn has_claim(&self, sentence: usize) -> bool {
        !self.claims_of(sentence).is_empty()
    }

    /// Puts one claim on the board for one practice; `false` where it could not be worked out.
    fn place(&mut self, claim: &Claim, practice: usize, service: &Option<String>) -> bool {
        if self.is_compared_with_itself(claim, practice) {
            return false;
        }
        if claim.value.to == Target::Unnamed || self.is_of_a_question_before(claim) {
            return self.remember(claim, practice, service);
        }
        let which = self.which(claim, practice);
        let ground = self.ground;
        let carried = claim.carried
            || self.follows_what_was_left_out(claim)
            || self.stays_from_before(claim)
            || self.is_outside_the_visit(claim, practice);
        let Some(visit) = self.visit_of(claim, practice, which, carried) else {
            return self.remember(claim, practice, service);
        };
        let past = matches!(which, Which::Former(_));
        if let Some(at) = self.newest_at.get_mut(claim.sentence) {
            *at |= !past;
        }
        let inspected = visit.inspected.map(|d| ground.finest(d, practice));
        // "Safe is now good. The others were not looked at and stay good": they are counted out from what this visit rated.
        let beside = match which {
            Which::Newest(newest) if claim.set.rest.is_some() && newest != visit => newest.inspected,
            _ => None,
        };
        let beside = beside.map(|d| ground.finest(d, practice));
        let mut known = self.known(claim, practice, service, inspected, past, beside);
        if claim.set.rest.is_some() {
            known.retain(|q| !self.is_of_the_rest(claim, practice, *q));
        }
        // What is named stands even where the rest cannot be counted out.
        let counted = questions(claim.set, &known).or_else(|| self.compared_rest(claim, practice, service, inspected));
        let mut known_all = counted.is_some();
        let questions = counted.unwrap_or_else(|| claim.set.questions().collect());
        // "inadequate again" need not mean "twice running": what the history says comes first.
        let weak = claim.entry == "value.again";
        // "good for caring and well-led": leadership may have had a visit of its own.
        let shared = !past && service.is_none() && claim.dates.is_empty() && visit.inspected.is_some();
        let led = shared.then(|| self.led_visit(claim, practice)).flatten();
        let whole_visit = inspected;
        for question in questions {
            let inspected = led.filter(|_| question == Question::WellLed).or(whole_visit);
            let Some(rating) = self.target(claim, practice, service, question, inspected) else {
                known_all &= self.count_back(claim, practice, service, question, inspected);
                continue;
            };
            self.board.put(Entry {
                practice,
                service: service.clone(),
                question,
                rating,
                previous: claim
                    .value
                    .from
                    .filter(|_| !weak)
                    .or_else(|| self.stayed(claim).then_some(rating))
                    .filter(|r| r.rank().is_some()),
                inspected,
                published: visit.published,
                reported: ground.reported(claim.sentence),
                past,
                now: claim.time == Time::Now,
                dated: self.has_own_date(claim) || self.follows_the_visit(claim),
                carried,
                sweeping: question != Question::Overall && is_sweeping(claim.set),
                evidence: self.evidence(claim, practice, inspected, visit.published),
            });
            let before = claim.value.from.filter(|_| weak);
            let overall = Some(rating).filter(|_| past && question == Question::Overall);
            for former in before.into_iter().chain(overall) {
                let told = self.remembered(claim, service, former);
                self.former.add(practice, question, told);
            }
        }
        known_all
    }

    /// "Its marks are the same as Elm House's but for safety, which is good", where "its" seems to be Elm House: whose they are
    /// is not known.
    fn is_compared_with_itself(&self, claim: &Claim, practice: usize) -> bool {
        let like = |c: &&Claim| matches!(c.value.to, Target::Like(other, _) if other == practice);
        self.claims_of(claim.sentence).iter().any(like)
    }

    /// "Effective, outstanding until now, has come down by two": a step of the question that opens the sentence, and not of the
    /// whole.
    fn is_of_a_question_before(&self, claim: &Claim) -> bool {
        let opens = self.items.of(claim.sentence).first();
        matches!(claim.value.to, Target::Step(_))
            && claim.set == Set::of(Question::Overall)
            && opens.is_some_and(|i| i.class.has(Class::QUESTION) && !i.class.has(Class::OVERALL))
    }

    /// The inspection that a rating is put down for, without a date where the inspection left it as it was; `None` where it is
    /// an earlier one of no known date.
    fn visit_of(&self, claim: &Claim, practice: usize, which: Which, carried: bool) -> Option<Visit> {
        match which {
            Which::Undated => None,
            Which::Newest(_) if (carried || self.is_left_as_it_was(claim, practice)) && !self.has_own_date(claim) => {
                Some(Visit::default())
            }
            Which::Newest(visit) => Some(visit),
            // "Last May inspectors rated it inadequate. Their report came out on 19 July."
            Which::Former(visit) => {
                let report = || self.ground.report_of(visit.inspected?, practice);
                Some(Visit {
                    published: visit.published.or_else(report),
                    ..visit
                })
            }
        }
    }

    /// Whether the clause of a claim dates the visit or the report that gave it, and not just anything ("which it bought in 2021").
    fn has_own_date(&self, claim: &Claim) -> bool {
        let roles = [Role::Inspection, Role::Rating, Role::Publication];
        self.ground.own_date(claim, &roles).is_some()
    }

    /// The only other visit that a text tells of beside one that did not give the ratings of now, if it may have given them.
    fn visit_left(&self, practice: usize, but: PartialDate) -> Option<(PartialDate, Evidence)> {
        let ground = self.ground;
        let told = |d: PartialDate| self.board.of_practice(practice).any(|e| e.inspected == Some(d));
        let other = |e: &&Event| e.role == Role::Inspection && e.age > Age::Former && !e.date.agrees(&but);
        let mut visits = ground.events_of(practice).filter(other);
        let date = visits.next()?.date;
        let only = visits.all(|e| e.date == date) && !told(date) && !ends_before(date, but);
        let silent = |e: &Event| e.role == Role::Inspection && e.date == date && self.is_unpublished(e);
        let unrated = self.unrated.get(&practice).is_some_and(|u| u.contains(&date));
        let gave = only && !unrated && !ground.events_of(practice).any(silent);
        let date = gave.then(|| ground.finest(date, practice))?;
        Some((date, date_evidence(ground, Some(date), Column::Inspected)?))
    }

    /// The questions that the board has ratings of by the visit of a claim, and by the one `beside` it: what the rest is
    /// counted out from.
    fn known(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        inspected: Option<PartialDate>,
        past: bool,
        beside: Option<PartialDate>,
    ) -> Vec<Question> {
        // What one dated visit gave is known, however the sentences put it.
        let same = |e: &&Entry| e.past == past || e.inspected.is_some();
        let own = self.board.of(practice, service, &inspected);
        let mut known: Vec<Question> = own.map(|e| e.question).collect();
        // "It was still good for caring, but inadequate in the remaining four": what stays has no date here.
        if inspected.is_some() && claim.set.rest.is_some() {
            let stays = self.board.of(practice, service, &None).filter(same);
            known.extend(stays.map(|e| e.question));
        }
        if beside.is_some() {
            let rated = self.board.of(practice, service, &beside).filter(|e| !e.past);
            known.extend(rated.map(|e| e.question));
        }
        known
    }

    /// "It requires improvement in three areas, the others were good. ... It was good for caring": what is told only further down
    /// with the rating of the rest is one of the rest, and does not tell which the others are.
    fn is_of_the_rest(&self, claim: &Claim, practice: usize, question: Question) -> bool {
        let tells =
            |c: &&&Claim| c.set.rest.is_none() && c.set.has(question) && self.ground.subjects(c).contains(&practice);
        let before = (0..=claim.sentence).flat_map(|s| self.claims_of(s)).any(|c| tells(&c));
        let mut behind = (claim.sentence + 1..self.claims.len())
            .flat_map(|s| self.claims_of(s))
            .filter(tells);
        !before && behind.next().is_some_and(|c| c.value.to == claim.value.to)
    }

    /// "Safe is up one, well-led is down one and the other three are unchanged", of ratings that are all told: the rest are
    /// those of which nothing says what they were before.
    fn compared_rest(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        inspected: Option<PartialDate>,
    ) -> Option<Vec<Question>> {
        // Only a count says that nothing was overlooked.
        let counted = claim.set.rest.is_some_and(|n| n > 0);
        let compares = matches!(claim.value.to, Target::Step(_) | Target::Unchanged) && counted;
        let told = self.board.of(practice, service, &inspected).filter(|_| compares);
        let compared = told.filter(|e| !e.past && e.previous.is_some()).map(|e| e.question);
        let compared: Vec<Question> = compared.filter(|q| *q != Question::Overall).collect();
        if compared.is_empty() {
            return None;
        }
        questions(claim.set, &compared)
    }

    fn evidence(
        &self,
        claim: &Claim,
        practice: usize,
        inspected: Option<PartialDate>,
        published: Option<PartialDate>,
    ) -> Vec<Evidence> {
        let ground = self.ground;
        let columns: &[Column] = if claim.value.from.is_some() {
            &[Column::Rating, Column::Previous]
        } else {
            &[Column::Rating]
        };
        let mut out = vec![ground.evidence(claim.span, columns, Basis::Stated, claim.entry)];
        let visit = ground
            .own_date_of(claim, practice, &[Role::Inspection, Role::Rating])
            .map(|e| e.date);
        out.extend(date_evidence(ground, visit.or(inspected), Column::Inspected));
        out.extend(date_evidence(ground, published, Column::Published));
        let section = ground.section(claim.sentence);
        if let Some(span) = ground.section_spans.get(section).copied().flatten() {
            out.push(ground.evidence(span, &[Column::Reported], Basis::Stated, "section.date"));
        } else if section == 0 {
            out.extend(ground.given.map(|given| given.evidence(&[Column::Reported])));
        }
        out
    }
}

fn date_evidence(ground: &Ground<'_>, date: Option<PartialDate>, column: Column) -> Option<Evidence> {
    let date = date?;
    let event = ground.first_dated(date, |_| true)?;
    Some(ground.evidence(event.span, &[column], event.basis, "date"))
}

/// Whether a set is told in one sweep: "all five", "the rest", "all but caring".
fn is_sweeping(set: Set) -> bool {
    set.rest.is_some() || set.except || Question::KEY.iter().all(|q| set.has(*q))
}

/// The questions of a set; `None` where the rest cannot be counted out.
fn questions(set: Set, known: &[Question]) -> Option<Vec<Question>> {
    let mut out: Vec<Question> = set.questions().collect();
    // "the other three, being effective, caring and responsive": the list says which the rest are.
    if let Some(count) = set.rest.filter(|_| !set.is_spelt_out()) {
        let left: Vec<Question> = Question::KEY
            .into_iter()
            .filter(|q| !known.contains(q) && !out.contains(q) && !set.is_beside(*q))
            .collect();
        if left.is_empty() || left.len() == 5 || (count > 0 && left.len() != usize::from(count)) {
            return None;
        }
        out.extend(left);
    }
    Some(out)
}

fn rows(ground: &Ground<'_>, board: Board) -> Vec<RatingRow> {
    board
        .into_entries()
        .into_iter()
        .filter_map(|e| {
            Some(RatingRow {
                practice: ground.practices.get(e.practice)?.clone(),
                service: e.service,
                question: e.question,
                rating: e.rating,
                previous: e.previous,
                inspected: e.inspected,
                published: e.published,
                reported: e.reported,
                evidence: e.evidence,
            })
        })
        .collect()
}

fn not_understood(ground: &Ground<'_>, claim: &Claim, practice: usize, service: &Option<String>) -> Unresolved {
    Unresolved {
        practice: ground.practices.get(practice).cloned(),
        service: service.clone(),
        question: None,
        reason: Reason::NotUnderstood,
        detail: "a rating is told by comparison with one that the text does not give".to_owned(),
        evidence: vec![ground.evidence(claim.span, &[Column::Detail], Basis::Stated, claim.entry)],
    }
}
