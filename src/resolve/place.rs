//! Claims become ratings: which inspection each belongs to, and what the rating was before.
//!
//! A claim with a date of its own belongs to that inspection. One without goes on with the inspection told of last, as
//! long as nothing says "now": "It was inspected in May 2019 and rated inadequate. Caring was good." Else it belongs to
//! the newest inspection of its section; and what is put into the past without a date lives in `previous` alone.

use super::board::{Board, Entry};
use super::events::{Age, Event, Role};
use super::record::{Ground, Memo};
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, Column, Evidence, Question, Rating, RatingRow, Reason, Unresolved};
use crate::read::items::Items;
use crate::read::ratings::claim::{Claim, Target, Time};
use crate::read::ratings::set::Set;
use crate::text::BlockKind;

/// When an inspection took place and its report came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Visit {
    inspected: Option<PartialDate>,
    published: Option<PartialDate>,
}

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

/// A rating told without the date of its inspection.
struct Remembered {
    practice: usize,
    service: Option<String>,
    question: Question,
    rating: Rating,
    evidence: Evidence,
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
    unrated: Vec<(usize, PartialDate)>,
    /// The visits called the last, of which a rating is told as past.
    last: Vec<PartialDate>,
    /// The newest inspections that gave ratings, by section and practice.
    newest: Memo<(usize, usize)>,
    board: Board,
    former: Vec<Remembered>,
}

/// Places claims on the board and makes rows of it.
pub(crate) fn ratings(ground: &Ground<'_>, items: &Items, claims: &[Claim]) -> (Vec<RatingRow>, Vec<Unresolved>) {
    let mut order: Vec<&Claim> = claims.iter().collect();
    order.sort_by(|a, b| by_section_date(ground, a, b));
    let mut by_sentence: Vec<Vec<&Claim>> = vec![Vec::new(); ground.doc.sentences.len()];
    for claim in claims {
        if let Some(list) = by_sentence.get_mut(claim.sentence) {
            list.push(claim);
        }
    }
    let mut placer = Placer {
        ground,
        items,
        newest_at: vec![false; by_sentence.len()],
        claims: by_sentence,
        unrated: Vec::new(),
        last: last_told_as_past(ground, claims),
        newest: Memo::default(),
        board: Board::default(),
        former: Vec::new(),
    };
    placer.note_unrated(claims);
    let mut unresolved = Vec::new();
    for claim in order {
        for practice in ground.subjects(claim) {
            for service in services(ground, claim) {
                if !placer.place(claim, practice, &service) {
                    unresolved.push(not_understood(ground, claim, practice, &service));
                }
            }
        }
    }
    placer.drop_outdated();
    fill_previous(&mut placer.board, &placer.former);
    (rows(ground, placer.board), unresolved)
}

/// "We were outstanding at our last inspection, in 2015, as well": there was another since.
fn last_told_as_past(ground: &Ground<'_>, claims: &[Claim]) -> Vec<PartialDate> {
    let past = claims.iter().filter(|c| c.time == Time::Past);
    let told = past.filter_map(|c| ground.own_date(c, &[Role::Inspection]));
    told.filter(|e| e.age == Age::Last).map(|e| e.date).collect()
}

fn by_section_date(ground: &Ground<'_>, a: &Claim, b: &Claim) -> std::cmp::Ordering {
    let (x, y) = (ground.reported(a.sentence), ground.reported(b.sentence));
    let dates = match (x, y) {
        (Some(x), Some(y)) => x.chronological(&y),
        _ => std::cmp::Ordering::Equal,
    };
    let rest =
        |c: &Claim| usize::from(c.set.rest.is_some() || matches!(c.value.to, Target::Step(_) | Target::Unchanged));
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

/// How many sentences back the inspection may have been told of that a claim goes on with.
const REACH: usize = 8;

/// Words by which a clause speaks of the newest inspection.
const NOW: &[&str] = &[
    "has",
    "have",
    "has been",
    "have been",
    "is",
    "are",
    "remains",
    "remain",
    "gets",
    "get",
    "this time",
    "goes",
    "go",
];

/// Words by which a clause speaks of an inspection before.
const THEN: &[&str] = &["then", "at that time", "that time", "back then"];

impl Placer<'_, '_> {
    /// The newest inspection of a section that gave ratings.
    fn newest(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        self.newest.get((section, practice), || {
            let gave_none = |e: &Event| self.unrated.iter().any(|(p, d)| *p == practice && *d == e.date);
            let past = |e: &Event| e.age == Age::Last && self.last.contains(&e.date);
            ground
                .main_inspection_but(section, practice, |e| gave_none(e) || past(e))
                .or_else(|| ground.main_inspection_but(section, practice, past))
        })
    }

    /// Notes which visits "did not lead to a rating".
    fn note_unrated(&mut self, claims: &[Claim]) {
        for claim in claims.iter().filter(|c| c.value.to == Target::Is(Rating::NotRated)) {
            let rates = |c: &&Claim| matches!(c.value.to, Target::Is(r) if r.rank().is_some()) && !c.carried;
            let rated = self.claims_of(claim.sentence).iter().any(rates);
            if rated || !claim.set.has(Question::Overall) {
                continue;
            }
            for practice in self.ground.subjects(claim) {
                let own = self.ground.own_date(claim, &[Role::Inspection]).map(|e| e.date);
                let date = own.or_else(|| self.visit_before(claim, practice));
                self.unrated.extend(date.map(|d| (practice, d)));
            }
        }
    }

    /// The visit that the sentence of a claim or the one before it dates.
    fn visit_before(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let section = self.ground.section(claim.sentence);
        let near = |e: &&Event| {
            e.role == Role::Inspection
                && e.sentence <= claim.sentence
                && e.sentence + 1 >= claim.sentence
                && e.span.start < claim.place.max(claim.span.start + 1)
                && self.ground.section(e.sentence) == section
                && self.ground.concerns(e, practice)
        };
        self.ground
            .events_in(claim.sentence.saturating_sub(1)..claim.sentence + 1)
            .iter()
            .rfind(near)
            .map(|e| e.date)
    }

    /// The inspection that a claim tells of.
    fn which(&self, claim: &Claim, practice: usize) -> Which {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let main = self.newest(section, practice);
        let newest = Visit {
            inspected: main,
            published: self.publication(section, practice, main),
        };
        let dated = self.sharer(claim).unwrap_or(claim);
        let visit = ground.own_date(dated, &[Role::Inspection, Role::Rating]);
        let release = ground.own_date(dated, &[Role::Publication]);
        let unrated = claim.value.to == Target::Is(Rating::NotRated);
        let here = unrated && self.says_this(claim.sentence);
        if here && visit.is_none() {
            return Which::Newest(Visit {
                inspected: ground.main_inspection(section, practice),
                ..newest
            });
        }
        if let Some(date) = visit
            .is_none()
            .then(|| self.visit_before(claim, practice))
            .flatten()
            .filter(|_| unrated)
        {
            return Which::Newest(Visit {
                inspected: Some(date),
                published: newest.published.filter(|_| main == Some(date)),
            });
        }
        if visit.is_some() || release.is_some() {
            return self.dated(claim, practice, visit, release, newest);
        }
        let tense = self.tense(claim);
        if tense == Time::Now {
            return Which::Newest(newest);
        }
        if let Some(found) = self.told_of(claim, practice, newest, tense) {
            return Which::Former(found);
        }
        if tense == Time::Past {
            return Which::Undated;
        }
        let before = self.rated_before(claim, practice).filter(|_| main.is_none());
        Which::Newest(before.unwrap_or(newest))
    }

    /// "It was rated good overall in May 2021. Caring was rated good": where no visit is dated, what the sentences before
    /// say of the rating.
    fn rated_before(&self, claim: &Claim, practice: usize) -> Option<Visit> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let from = claim.sentence.saturating_sub(REACH);
        let first = (from..claim.sentence)
            .rev()
            .take_while(|s| self.has_claim(*s) && ground.section(*s) == section)
            .last()?;
        let near = |e: &&Event| {
            e.role == Role::Rating
                && e.age > Age::Last
                && (first..claim.sentence).contains(&e.sentence)
                && ground.concerns(e, practice)
        };
        let date = ground.events_in(first..claim.sentence).iter().rfind(near)?.date;
        let other = |e: &Entry| {
            e.practice == practice
                && e.inspected == Some(date)
                && claim.set.has(e.question)
                && claim.value.to != Target::Is(e.rating)
        };
        let rival = matches!(claim.value.to, Target::Is(_)) && self.board.entries.iter().any(other);
        (!rival).then_some(Visit {
            inspected: Some(date),
            published: None,
        })
    }

    /// "rated inadequate for safe and good for caring in October 2019": the claim behind one without a date, if both are
    /// told in one breath.
    fn sharer(&self, claim: &Claim) -> Option<&Claim> {
        let is_dated = |c: &Claim| {
            let roles = &[Role::Inspection, Role::Rating, Role::Publication];
            self.ground.own_date(c, roles).is_some()
        };
        if is_dated(claim) || claim.value.from.is_some() {
            return None;
        }
        let items = self.items.of(claim.sentence);
        let apart = Class::STOP
            .with(Class::BUT)
            .with(Class::NOW)
            .with(Class::PAST)
            .with(Class::HAVE);
        let joined = |other: &&Claim| {
            let between = |i: &&crate::read::items::Item| i.span.start > claim.place && i.span.start < other.place;
            other.time == claim.time
                && other.value.from.is_none()
                && !items.iter().filter(between).any(|i| i.class.has(apart))
        };
        let all = self.claims_of(claim.sentence).iter().copied();
        let mut rest = all.filter(|c| c.place > claim.place);
        rest.find(|c| is_dated(c)).filter(joined)
    }

    /// The inspection of a claim whose clause has a date.
    fn dated(
        &self,
        claim: &Claim,
        practice: usize,
        visit: Option<&Event>,
        release: Option<&Event>,
        newest: Visit,
    ) -> Which {
        let main = newest.inspected;
        let past = claim.time == Time::Past
            || visit.is_some_and(|e| e.is_past() || self.is_older(e, newest))
            || visit.is_none() && release.is_some_and(|e| e.is_past() || self.is_older(e, newest));
        if past {
            let published = release.map(|e| e.date);
            return Which::Former(Visit {
                inspected: visit
                    .map(|e| e.date)
                    .or_else(|| self.ground.visit_of(published?, practice)),
                published,
            });
        }
        let inspected = match visit {
            Some(event) if main.is_none_or(|m| !m.agrees(&event.date)) => Some(event.date),
            _ => main,
        };
        let published = release.map(|e| e.date);
        Which::Newest(Visit {
            inspected,
            published: published.or(newest.published),
        })
    }

    /// Whether an event belongs to an inspection before the newest.
    fn is_older(&self, event: &Event, newest: Visit) -> bool {
        let Some(main) = newest.inspected else { return false };
        if event.role == Role::Publication {
            return ends_before(event.date, main);
        }
        if main.agrees(&event.date) {
            return false;
        }
        if main.has_year() && event.date.has_year() {
            return event.date.chronological(&main).is_lt();
        }
        let known = self
            .ground
            .events
            .iter()
            .find(|e| e.role == Role::Inspection && e.date == main);
        known.is_some_and(|m| super::record::is_after(m, event))
    }

    /// When the report of a section's newest inspection came out: not before that took place.
    fn publication(&self, section: usize, practice: usize, main: Option<PartialDate>) -> Option<PartialDate> {
        let date = self.ground.main_publication(section, practice)?;
        main.is_none_or(|m| !ends_before(date, m)).then_some(date)
    }

    /// Whether the clause of a claim speaks of the newest inspection or one before.
    fn tense(&self, claim: &Claim) -> Time {
        if claim.time != Time::Open {
            return claim.time;
        }
        let items = self.items.of(claim.sentence);
        let at = items.iter().position(|i| i.span.end > claim.place).unwrap_or(0);
        let clause = (0..at)
            .rev()
            .find(|n| items[*n].class.has(Class::STOP.with(Class::BUT)))
            .map_or(0, |n| n + 1);
        let is = |n: usize, words: &[&str]| {
            let text = self.ground.doc.slice(items[n].span);
            words.iter().any(|w| text.eq_ignore_ascii_case(w))
        };
        let begins = |n: usize| is(n, NOW) || items[n].class.has(Class::NOW);
        if (clause..at).any(begins) || claim.value.from.is_some() {
            return Time::Now;
        }
        let had = |n: usize| {
            is(n, &["had"])
                && items
                    .get(n + 1)
                    .is_some_and(|i| !i.class.has(Class::DET.with(Class::NUMBER)))
        };
        if (clause..at).any(|n| had(n) || is(n, THEN)) {
            return Time::Past;
        }
        Time::Open
    }

    /// The former inspection that the sentences before a claim tell of, if the claim goes on with it.
    fn told_of(&self, claim: &Claim, practice: usize, newest: Visit, tense: Time) -> Option<Visit> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        // "We were outstanding at our last inspection, in 2015; back then effective was outstanding too."
        let own =
            |e: &&Event| e.sentence == claim.sentence && e.span.start < claim.place && ground.concerns(e, practice);
        if tense == Time::Past
            && let Some(event) = ground.events_in(claim.sentence..claim.sentence + 1).iter().rfind(own)
            && event.role != Role::Publication
            && (event.age <= Age::Last || self.is_older(event, newest))
        {
            return Some(Visit {
                inspected: Some(event.date),
                published: None,
            });
        }
        for sentence in (claim.sentence.saturating_sub(REACH)..claim.sentence).rev() {
            if ground.section(sentence) != section {
                return None;
            }
            let here = || {
                let all = ground.events_in(sentence..sentence + 1).iter();
                all.filter(|e| ground.concerns(e, practice))
            };
            if let Some(last) = here().next_back() {
                // "visited in November and rated good, as it was in 2016": the sentence is not about 2016.
                let former = |e: &Event| e.is_past() || self.is_older(e, newest);
                let aside = self.newest_at[sentence] || here().any(|e| !former(e)) || self.opens_now(last);
                if !former(last) || aside {
                    return None;
                }
                let of = |role: &[Role]| here().rfind(|e| role.contains(&e.role)).map(|e| e.date);
                let published = of(&[Role::Publication]);
                let visit = Visit {
                    inspected: of(&[Role::Inspection, Role::Rating]).or_else(|| ground.visit_of(published?, practice)),
                    published,
                };
                // "It had been good in 2019. Inspectors rated it inadequate for safety."
                let told = self.has_claim(sentence) && self.is_pluperfect(sentence);
                return (tense == Time::Past || !told).then_some(visit);
            }
            // Further back only over other ratings, or the lines of a list.
            if !self.has_claim(sentence) && !self.is_heading(sentence) || self.says_now(sentence) {
                return None;
            }
        }
        None
    }

    /// A lead often tells the former rating as if it were the new one: "A surgery once branded inadequate is out of special
    /// measures." Of two ratings that one inspection cannot both have given, the one that is known to be former goes.
    fn drop_outdated(&mut self) {
        let all = self.board.entries.clone();
        let same =
            |a: &Entry, b: &Entry| a.practice == b.practice && a.question == b.question && a.service == b.service;
        self.board.entries.retain(|e| {
            let mut others = all.iter().filter(|o| same(o, e) && o.rating != e.rating);
            let rival = others.find(|o| !o.past && o.inspected == e.inspected && o.rating.rank().is_some());
            let told_former = || {
                all.iter().any(|o| same(o, e) && o.past && o.rating == e.rating)
                    || rival.is_some_and(|o| o.previous == Some(e.rating))
            };
            let lead = e.question == Question::Overall && !e.past && !e.dated && e.previous.is_none();
            !(lead && rival.is_some() && told_former())
        });
    }

    /// "All of this is a step up from the first visit, in May": the sentence of a date speaks of now.
    fn opens_now(&self, event: &Event) -> bool {
        let before = self
            .items
            .of(event.sentence)
            .iter()
            .take_while(|i| i.span.start < event.span.start);
        let now = |text: &str| {
            NOW.iter()
                .chain(&["having", "having been"])
                .any(|w| text.eq_ignore_ascii_case(w))
        };
        before.into_iter().any(|i| now(self.ground.doc.slice(i.span)))
    }

    fn claims_of(&self, sentence: usize) -> &[&Claim] {
        self.claims.get(sentence).map_or(&[], Vec::as_slice)
    }

    fn has_claim(&self, sentence: usize) -> bool {
        !self.claims_of(sentence).is_empty()
    }

    fn is_heading(&self, sentence: usize) -> bool {
        let block = self.ground.doc.sentences.get(sentence).map(|s| s.block);
        let kind = block.and_then(|b| self.ground.doc.blocks.get(b)).map(|b| b.kind);
        kind == Some(BlockKind::Heading)
    }

    fn is_pluperfect(&self, sentence: usize) -> bool {
        let had = |i: &crate::read::items::Item| {
            let text = self.ground.doc.slice(i.span);
            ["had", "had been", "having", "having been"]
                .iter()
                .any(|w| text.eq_ignore_ascii_case(w))
        };
        self.items.of(sentence).iter().any(had)
    }

    /// "on this occasion", "this inspection".
    fn says_this(&self, sentence: usize) -> bool {
        let items = self.items.of(sentence);
        let text = |n: usize| items.get(n).map_or("", |i| self.ground.doc.slice(i.span));
        (0..items.len()).any(|n| {
            text(n).eq_ignore_ascii_case("this")
                && (text(n + 1) == "occasion" || items.get(n + 1).is_some_and(|i| i.class.has(Class::INSPECT)))
                || text(n).eq_ignore_ascii_case("this time")
        })
    }

    fn says_now(&self, sentence: usize) -> bool {
        self.items.of(sentence).iter().any(|i| i.class.has(Class::NOW))
    }

    /// Puts one claim on the board for one practice; `false` where it could not be worked out.
    fn place(&mut self, claim: &Claim, practice: usize, service: &Option<String>) -> bool {
        if claim.value.to == Target::Unnamed {
            return self.remember(claim, practice, service);
        }
        let which = self.which(claim, practice);
        let ground = self.ground;
        let visit = match which {
            Which::Undated => return self.remember(claim, practice, service),
            Which::Newest(_)
                if claim.carried
                    && self
                        .ground
                        .own_date(claim, &[Role::Inspection, Role::Rating, Role::Publication])
                        .is_none() =>
            {
                Visit::default()
            }
            Which::Newest(visit) | Which::Former(visit) => visit,
        };
        let past = matches!(which, Which::Former(_));
        if let Some(at) = self.newest_at.get_mut(claim.sentence) {
            *at |= !past;
        }
        let inspected = visit.inspected.map(|d| ground.finest(d, practice));
        let known: Vec<Question> = self
            .board
            .of(practice, service, &inspected)
            .map(|e| e.question)
            .collect();
        // What is named stands even where the rest cannot be counted out.
        let counted = questions(claim.set, &known);
        let whole = counted.is_some();
        let questions = counted.unwrap_or_else(|| claim.set.questions().collect());
        // "inadequate again" need not mean "twice running": what the history says comes first.
        let weak = claim.entry == "value.again";
        for question in questions {
            let Some(rating) = self.target(claim, practice, service, question, inspected) else {
                if !self.count_back(claim, practice, service, question, inspected) {
                    return false;
                }
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
                dated: !claim.dates.is_empty(),
                evidence: self.evidence(claim, inspected, visit.published),
            });
            if let Some(before) = claim.value.from.filter(|_| weak) {
                self.former
                    .push(self.remembered(claim, practice, service, question, before));
            }
            if past && question == Question::Overall {
                self.former
                    .push(self.remembered(claim, practice, service, question, rating));
            }
        }
        whole
    }

    /// "Our rating of this service stayed the same. We rated it as good."
    fn stayed(&self, claim: &Claim) -> bool {
        let Some(before) = claim
            .sentence
            .checked_sub(1)
            .filter(|_| claim.set == Set::of(Question::Overall))
        else {
            return false;
        };
        let block = |s: usize| self.ground.doc.sentences.get(s).map(|s| s.block);
        let items = self.items.of(before);
        let has = |class: Class| items.iter().any(|i| i.class.has(class));
        let same = items.iter().any(|i| {
            let text = self.ground.doc.slice(i.span);
            ["stayed the same", "same", "unchanged"]
                .iter()
                .any(|w| text.eq_ignore_ascii_case(w))
        });
        block(before) == block(claim.sentence) && same && has(Class::SAME) && has(Class::GRADE) && !has(Class::RATING)
    }

    /// "Our rating of this service went up two grades", under a heading that tells what it now is: the former rating is
    /// counted back from it.
    fn count_back(
        &mut self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        inspected: Option<PartialDate>,
    ) -> bool {
        let steps = match claim.value.to {
            Target::Step(n) => n,
            Target::Unchanged => 0,
            _ => return false,
        };
        let evidence = self
            .remembered(claim, practice, service, question, Rating::NotRated)
            .evidence;
        let now = self.board.entries.iter_mut().find(|e| {
            e.practice == practice
                && e.service == *service
                && e.question == question
                && e.inspected == inspected
                && !e.past
        });
        let Some((entry, before)) = now.and_then(|e| e.rating.step(-steps).map(|r| (e, r))) else {
            return false;
        };
        if entry.previous.is_none() {
            entry.previous = Some(before);
            entry.evidence.push(evidence);
        }
        true
    }

    fn remembered(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        rating: Rating,
    ) -> Remembered {
        Remembered {
            practice,
            service: service.clone(),
            question,
            rating,
            evidence: self
                .ground
                .evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry),
        }
    }

    fn evidence(&self, claim: &Claim, inspected: Option<PartialDate>, published: Option<PartialDate>) -> Vec<Evidence> {
        let ground = self.ground;
        let columns: &[Column] = if claim.value.from.is_some() {
            &[Column::Rating, Column::Previous]
        } else {
            &[Column::Rating]
        };
        let mut out = vec![ground.evidence(claim.span, columns, Basis::Stated, claim.entry)];
        let visit = ground
            .own_date(claim, &[Role::Inspection, Role::Rating])
            .map(|e| e.date);
        out.extend(date_evidence(ground, visit.or(inspected), Column::Inspected));
        out.extend(date_evidence(ground, published, Column::Published));
        if let Some(span) = ground
            .section_spans
            .get(ground.section(claim.sentence))
            .copied()
            .flatten()
        {
            out.push(ground.evidence(span, &[Column::Reported], Basis::Stated, "section.date"));
        }
        out
    }

    /// A former rating without a date: it lives in `previous` alone.
    fn remember(&mut self, claim: &Claim, practice: usize, service: &Option<String>) -> bool {
        let told = match claim.value.to {
            Target::Is(rating) => Some(rating),
            _ => claim.value.from,
        };
        let Some(rating) = told.filter(|r| r.rank().is_some()) else {
            return true;
        };
        for question in claim.set.questions() {
            let told = self.remembered(claim, practice, service, question, rating);
            self.former.push(told);
        }
        true
    }

    fn target(
        &self,
        claim: &Claim,
        practice: usize,
        service: &Option<String>,
        question: Question,
        inspected: Option<PartialDate>,
    ) -> Option<Rating> {
        let before = || {
            let told = |f: &&Remembered| f.practice == practice && f.service == *service && f.question == question;
            self.board
                .former(practice, service, question, inspected, false)
                .or_else(|| self.former.iter().find(told).map(|f| f.rating))
        };
        match claim.value.to {
            Target::Is(rating) => Some(rating),
            Target::Step(n) => before()?.step(n),
            Target::Unchanged => before(),
            // The attachment puts the value of the clause before in its place.
            Target::Unnamed | Target::Ditto => None,
        }
    }
}

/// Whether a date is over before another begins.
fn ends_before(a: PartialDate, b: PartialDate) -> bool {
    matches!((a.latest(), b.earliest()), (Some(end), Some(start)) if end < start)
}

fn date_evidence(ground: &Ground<'_>, date: Option<PartialDate>, column: Column) -> Option<Evidence> {
    let date = date?;
    let event = ground.events.iter().find(|e| e.date == date)?;
    Some(ground.evidence(event.span, &[column], event.basis, "date"))
}

/// The questions of a set; `None` where the rest cannot be counted out.
fn questions(set: Set, known: &[Question]) -> Option<Vec<Question>> {
    let mut out: Vec<Question> = set.questions().collect();
    // "the other three, being effective, caring and responsive": the list says which the rest are.
    let spelt_out = set.rest.is_some_and(|n| {
        let listed = out.iter().filter(|q| **q != Question::Overall).count();
        listed > 0 && (n == 0 || listed == usize::from(n))
    });
    if let Some(count) = set.rest.filter(|_| !spelt_out) {
        let left: Vec<Question> = Question::KEY
            .into_iter()
            .filter(|q| !known.contains(q) && !out.contains(q))
            .collect();
        if left.is_empty() || left.len() == 5 || (count > 0 && left.len() != usize::from(count)) {
            return None;
        }
        out.extend(left);
    }
    Some(out)
}

/// Fills `previous` from former ratings told without a date, and from older inspections.
fn fill_previous(board: &mut Board, former: &[Remembered]) {
    let older: Vec<Option<Rating>> = board
        .entries
        .iter()
        .map(|e| board.former(e.practice, &e.service, e.question, e.inspected.or(e.published), e.past))
        .collect();
    let newest = board.clone();
    for (entry, found) in board.entries.iter_mut().zip(older) {
        if entry.previous.is_some() || entry.rating.rank().is_none() {
            continue;
        }
        if found.is_some() {
            entry.previous = found;
            continue;
        }
        let told = former
            .iter()
            .find(|f| f.practice == entry.practice && f.service == entry.service && f.question == entry.question);
        let is_newest = !newest.entries.iter().any(|o| {
            o.practice == entry.practice
                && o.question == entry.question
                && o.service == entry.service
                && o.rating.rank().is_some()
                && is_later(o, entry)
        });
        if let Some(Remembered { rating, evidence, .. }) = told
            && is_newest
            && (evidence.entry == "value.again"
                || !entry
                    .evidence
                    .iter()
                    .any(|e| e.start == evidence.start && e.columns == [Column::Rating]))
        {
            entry.previous = Some(*rating);
            entry.evidence.push(evidence.clone());
        }
    }
}

fn is_later(a: &Entry, b: &Entry) -> bool {
    match (a.inspected.or(a.published), b.inspected.or(b.published)) {
        (Some(x), Some(y)) if x.has_year() && y.has_year() => x.chronological(&y).is_gt(),
        _ => b.past && !a.past,
    }
}

fn rows(ground: &Ground<'_>, board: Board) -> Vec<RatingRow> {
    board
        .entries
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

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Texts, and their ratings: question, rating, `<` what it was before, `@` when inspected, `/` when published.
    const CASES: &[(&str, &[&str])] = &[
        // A former inspection told over several sentences, before the newest.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was inspected in March 2020 and rated inadequate overall. It was rated inadequate for safe and good for caring. At a second inspection in May 2021 inspectors rated it good overall. Safe was rated good.",
            &[
                "overall=inadequate@2020-03",
                "safe=inadequate@2020-03",
                "caring=good@2020-03",
                "overall=good<inadequate@2021-05",
                "safe=good<inadequate@2021-05",
            ],
        ),
        // Told after it.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. When it was last inspected, in October 2019, it was rated inadequate. It was also rated inadequate for being safe at that time.",
            &[
                "overall=good<inadequate@2021-05",
                "overall=inadequate@2019-10",
                "safe=inadequate@2019-10",
            ],
        ),
        // Without a date it lives in `previous` alone.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was rated good overall after an inspection in May. It had previously been rated inadequate.",
            &["overall=good<inadequate@2021-05"],
        ),
        // The pluperfect ends with its sentence.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was visited in May. It had been rated good in 2018. Inspectors rated it inadequate for safe.",
            &["overall=good@2018", "safe=inadequate@2021-05"],
        ),
        // A comparison in passing is no scene.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was visited in May and rated outstanding overall, as it was in 2016. Caring was rated outstanding.",
            &[
                "overall=outstanding<outstanding@2021-05",
                "overall=outstanding@2016",
                "caring=outstanding@2021-05",
            ],
        ),
        // A visit that gave no rating is no home for ratings.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was inspected in January and rated inadequate overall. Inspectors returned in May. This visit was not rated. Alder Road Surgery was rated inadequate for safe.",
            &[
                "overall=inadequate@2021-01",
                "overall=not_rated@2021-05",
                "safe=inadequate@2021-01",
            ],
        ),
        // Without years the words and months tell the order.
        (
            "Alder Road Surgery in Selby was inspected in January and rated inadequate overall. But a second inspection, in September, found it had improved and rated it good overall.",
            &["overall=inadequate@XXXX-01", "overall=good<inadequate@XXXX-09"],
        ),
        // A report belongs to the visit before it.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was inspected on 4 May and the report was published on 8 June. It was rated good overall. Its previous report, published in July 2019, rated it inadequate overall.",
            &[
                "overall=good<inadequate@2021-05-04/2021-06-08",
                "overall=inadequate/2019-07",
            ],
        ),
        // What a change tells.
        (
            " date 2021-06-10 Alder Road Surgery in Selby has gone from good to inadequate overall after an inspection in May. It was last rated in 2016.",
            &["overall=inadequate<good@2021-05"],
        ),
        // Steps counted from a former inspection.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was rated inadequate for safe and requires improvement for effective in October 2019. At the latest inspection, in May, safe went up one and effective did not change.",
            &[
                "safe=inadequate@2019-10",
                "effective=requires_improvement@2019-10",
                "safe=requires_improvement<inadequate@2021-05",
                "effective=requires_improvement<requires_improvement@2021-05",
            ],
        ),
        // Counted back from what is now.
        (
            " date 2021-06-10 Alder Road Surgery in Selby was rated good overall in May. Its overall rating went up one grade.",
            &["overall=good<requires_improvement@2021-05"],
        ),
        (
            " date 2021-06-10 Alder Road Surgery in Selby was inspected in May. Our overall rating of this service stayed the same. We rated it as good.",
            &["overall=good<good@2021-05"],
        ),
        // Other dates.
        (
            " date 2021-06-10 Alder Road Surgery in Selby, which opened in 2012, was rated good overall by inspectors who called on 4 May. The manager, who joined in March, was delighted.",
            &["overall=good@2021-05-04"],
        ),
    ];

    fn rows(reader: &Reader, text: &str) -> Vec<String> {
        let record = reader.read("case.txt", text, "0");
        let mut out: Vec<String> = record
            .ratings
            .iter()
            .map(|r| {
                let previous = r.previous.map(|p| format!("<{}", p.as_str())).unwrap_or_default();
                let inspected = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                let published = r.published.map(|d| format!("/{d}")).unwrap_or_default();
                format!(
                    "{}={}{previous}{inspected}{published}",
                    r.question.as_str(),
                    r.rating.as_str()
                )
            })
            .collect();
        out.sort_unstable();
        out
    }

    #[test]
    fn ratings_find_their_inspections() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let mut want: Vec<String> = want.iter().map(|w| (*w).to_owned()).collect();
            want.sort_unstable();
            let got = rows(&reader, text);
            if got != want {
                wrong.push(format!("{text}\n   got  {got:?}\n   want {want:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
