//! Claims, events and families of one document become its record.

use super::board::{Board, Entry};
use super::events::{Age, Event, Role};
use super::scope::Scope;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{
    Basis, Column, Evidence, Finding, Inspection, Question, Rating, RatingRow, Reason, ServiceType, Unresolved,
};
use crate::read::findings::Finding as ReadFinding;
use crate::read::items::Items;
use crate::read::ratings::claim::{Claim, Subject, Target, Time};
use crate::read::ratings::set::Set;
use crate::read::services::ServiceNames;
use crate::text::{Document, Span};

/// What the resolver works on.
pub(crate) struct Ground<'d> {
    /// The document.
    pub doc: &'d Document<'d>,
    /// Its path, for evidence.
    pub path: &'d str,
    /// The names of its practices.
    pub practices: Vec<String>,
    /// Their kinds.
    pub kinds: Vec<Option<ServiceType>>,
    /// Who is in focus where.
    pub scope: Scope,
    /// The dates with their roles, in the order of the text.
    pub events: Vec<Event>,
    /// For each sentence the section that holds it.
    pub section_of: Vec<usize>,
    /// For each section its own date.
    pub section_dates: Vec<Option<PartialDate>>,
    /// The words that date each section.
    pub section_spans: Vec<Option<Span>>,
    /// For each section the inspection that its heading dates.
    pub section_inspections: Vec<Option<PartialDate>>,
    /// The full names of the services that the text shortens.
    pub service_names: ServiceNames,
    /// The core service in focus at each sentence.
    pub service_at: Vec<Option<String>>,
}

impl Ground<'_> {
    /// A passage as evidence.
    pub fn evidence(&self, span: Span, columns: &[Column], basis: Basis, entry: &'static str) -> Evidence {
        Evidence {
            path: Some(self.path.to_owned()),
            line: Some(self.doc.line_of(span.start)),
            start: Some(span.start),
            end: Some(span.end),
            text: self.doc.slice(span).to_owned(),
            columns: columns.to_vec(),
            basis,
            entry,
        }
    }

    fn section(&self, sentence: usize) -> usize {
        self.section_of.get(sentence).copied().unwrap_or(0)
    }

    fn reported(&self, sentence: usize) -> Option<PartialDate> {
        self.section_dates.get(self.section(sentence)).copied().flatten()
    }

    /// The practices that a claim speaks of.
    fn subjects(&self, claim: &Claim) -> Vec<usize> {
        if let (Subject::Focus, Some(about)) = (&claim.subject, claim.about)
            && let Some(practice) = self.only_of_kind(about, claim.sentence)
        {
            return vec![practice];
        }
        match &claim.subject {
            Subject::Practices(list) => list.clone(),
            Subject::Focus if !self.scope.together(claim.sentence) => self.focus(claim).into_iter().collect(),
            Subject::Focus | Subject::All => self.scope.at(claim.sentence).to_vec(),
        }
    }

    /// The practice in focus; a core service is a hospital's where a hospital and its trust are named together.
    fn focus(&self, claim: &Claim) -> Option<usize> {
        let list = self.scope.at(claim.sentence);
        let of_service = !claim.services.is_empty() || self.service_at.get(claim.sentence).is_some_and(Option::is_some);
        let site = list
            .iter()
            .find(|p| self.kinds.get(**p).copied().flatten() != Some(ServiceType::NhsTrust));
        if of_service {
            site.or(list.first()).copied()
        } else {
            list.first().copied()
        }
    }

    /// "the trust", "the hospital": the practice in focus if it is one, else the only one of the kind.
    pub(crate) fn only_of_kind(&self, about: u32, sentence: usize) -> Option<usize> {
        let kind = ServiceType::ALL.get(about as usize).copied()?;
        if !matches!(kind, ServiceType::NhsTrust | ServiceType::Hospital) {
            return None;
        }
        let of_kind: Vec<usize> = (0..self.kinds.len()).filter(|n| self.kinds[*n] == Some(kind)).collect();
        match of_kind.as_slice() {
            [only] => Some(*only),
            _ => self.scope.at(sentence).iter().copied().find(|p| of_kind.contains(p)),
        }
    }

    fn concerns(&self, event: &Event, practice: usize) -> bool {
        if let Some(only) = event.only {
            return only == practice;
        }
        let focus = self.scope.at(event.sentence);
        focus.is_empty() || focus.contains(&practice)
    }

    /// Whether two sections are one telling: the same, or parts of a page that were updated on one day.
    fn told_with(&self, a: usize, b: usize) -> bool {
        a == b
            || self
                .section_dates
                .get(a)
                .copied()
                .flatten()
                .is_some_and(|d| self.section_dates.get(b).copied().flatten() == Some(d))
    }

    /// The inspection that a section is about: the newest that it dates and does not put into the past.
    fn main_inspection(&self, section: usize, practice: usize) -> Option<PartialDate> {
        if let Some(date) = self.section_inspections.get(section).copied().flatten() {
            // The heading often gives only the first day of a visit.
            let whole = self.events.iter().find(|e| {
                e.role == Role::Inspection
                    && e.date.finer(date) != date
                    && e.date.earliest() == date.earliest()
                    && e.date.latest() > date.latest()
            });
            return Some(whole.map_or(date, |e| e.date));
        }
        // In a text on a few services that were seen together, one of them stands for all.
        let apart = self.practices.len() > 3
            || self
                .events
                .iter()
                .any(|e| e.role == Role::Inspection && self.concerns(e, practice));
        let own =
            |e: &&Event| self.told_with(self.section(e.sentence), section) && (!apart || self.concerns(e, practice));
        let reported = self.section_dates.get(section).copied().flatten();
        let over =
            |d: PartialDate| reported.is_none_or(|r| d.chronological(&r).is_le() || !d.has_year() || d.agrees(&r));
        let visits = || {
            let all = self.events.iter().filter(own);
            all.filter(|e| e.role == Role::Inspection && over(e.date))
        };
        // "inspectors had been there in May": the newest where no other is told.
        newest(visits().filter(|e| e.age > Age::Last)).or_else(|| newest(visits().filter(|e| e.age == Age::Last)))
    }

    /// The finest date that the text gives for an inspection: "last year's inspection" may be told to the day elsewhere.
    fn finest(&self, date: PartialDate, practice: usize) -> PartialDate {
        let known = self
            .events
            .iter()
            .filter(|e| e.role == Role::Inspection && self.concerns(e, practice))
            .map(|e| e.date);
        let finer: Vec<PartialDate> = known.filter(|k| k.agrees(&date) && k.finer_than(&date)).collect();
        match finer.as_slice() {
            [first, rest @ ..] if rest.iter().all(|r| r.agrees(first)) => rest.iter().fold(*first, |a, b| a.finer(*b)),
            _ => date,
        }
    }

    /// When the report of a section's inspection came out.
    fn main_publication(&self, section: usize, practice: usize) -> Option<PartialDate> {
        let own = |e: &&Event| self.section(e.sentence) == section && self.concerns(e, practice);
        newest(
            self.events
                .iter()
                .filter(own)
                .filter(|e| e.role == Role::Publication && !e.is_past()),
        )
    }

    /// The date of the sentence of a claim that tells when its rating was given.
    fn own_date(&self, claim: &Claim, roles: &[Role]) -> Option<&Event> {
        claim
            .dates
            .iter()
            .find_map(|d| self.events.iter().find(|e| e.mention == *d && roles.contains(&e.role)))
    }
}

/// The date of the newest event; where two are of one time, the finer one.
fn newest<'e>(events: impl Iterator<Item = &'e Event>) -> Option<PartialDate> {
    let mut best: Option<&Event> = None;
    for event in events {
        let better = best.is_none_or(|old| {
            if old.date.agrees(&event.date) {
                event.date.finer_than(&old.date)
            } else {
                is_after(event, old)
            }
        });
        if better {
            best = Some(event);
        }
    }
    best.map(|e| e.date)
}

/// Whether an event came after another: by the calendar, else by what its words say, else by the order of the months.
fn is_after(a: &Event, b: &Event) -> bool {
    if a.date.has_year() && b.date.has_year() {
        return a.date.chronological(&b.date).is_gt();
    }
    if a.age != b.age {
        return a.age > b.age;
    }
    // Of two dates one of which has no year, that is the nearer one.
    if a.date.has_year() != b.date.has_year() {
        return b.date.has_year();
    }
    match (a.date.with_year(2000), b.date.with_year(2000)) {
        (Some(x), Some(y)) => x.chronological(&y).is_gt(),
        _ => false,
    }
}

/// Places claims on the board and makes rows of it.
pub(crate) fn ratings(ground: &Ground<'_>, claims: &[Claim]) -> (Vec<RatingRow>, Vec<Unresolved>) {
    let mut order: Vec<&Claim> = claims.iter().collect();
    order.sort_by(|a, b| by_section_date(ground, a, b));
    let mut board = Board::default();
    let mut unresolved = Vec::new();
    let mut told: Option<Told> = None;
    let mut former: Vec<(usize, Option<String>, Question, Rating, Evidence)> = Vec::new();
    for claim in order {
        for practice in ground.subjects(claim) {
            for service in services(ground, claim) {
                if !place(ground, claim, practice, &service, &mut board, &mut former, &mut told) {
                    unresolved.push(not_understood(ground, claim, practice, &service));
                }
            }
        }
    }
    fill_previous(&mut board, &former);
    (rows(ground, board), unresolved)
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
        // "the overall rating of the trust", by name: the whole, whatever service the text was about.
        let named = matches!(&claim.subject, Subject::Practices(_)) && claim.set.has(Question::Overall);
        let whole = claim.about.is_some() || named;
        return vec![if whole {
            None
        } else {
            ground.service_at.get(claim.sentence).cloned().flatten()
        }];
    }
    claim
        .services
        .iter()
        .map(|s| Some(ground.service_names.full(s)))
        .collect()
}

/// Puts one claim on the board for one practice; `false` where it could not be worked out.
fn place(
    ground: &Ground<'_>,
    claim: &Claim,
    practice: usize,
    service: &Option<String>,
    board: &mut Board,
    former: &mut Vec<(usize, Option<String>, Question, Rating, Evidence)>,
    told: &mut Option<Told>,
) -> bool {
    let section = ground.section(claim.sentence);
    let visit = ground.own_date(claim, &[Role::Inspection, Role::Rating]);
    let release = ground.own_date(claim, &[Role::Publication]);
    let main = ground.main_inspection(section, practice);
    let dated = visit.is_some() || release.is_some();
    if claim.value.to == Target::Unnamed {
        return remember(ground, claim, practice, service, former);
    }
    let past = claim.time == Time::Past || visit.is_some_and(|e| e.is_past() || older(e.date, main));
    // "Caring was good at that time": the inspection that the sentence before told of.
    let before =
        told.filter(|t| past && !dated && t.practice == practice && claim.sentence.saturating_sub(t.sentence) <= 1);
    if past && !dated && before.is_none() {
        return remember(ground, claim, practice, service, former);
    }
    let inspected = match visit {
        Some(event) if past => Some(event.date),
        _ if past => before.and_then(|t| t.inspected),
        None if claim.carried => None,
        Some(event) if main.is_none_or(|m| !m.agrees(&event.date)) => Some(event.date),
        _ => main,
    };
    let inspected = inspected.map(|d| ground.finest(d, practice));
    let published = match release {
        Some(event) => Some(event.date),
        None if past => before.and_then(|t| t.published),
        None if claim.carried => None,
        None => ground.main_publication(section, practice),
    };
    if past {
        *told = Some(Told {
            practice,
            sentence: claim.sentence,
            inspected,
            published,
        });
    }
    let known: Vec<Question> = board.of(practice, service, &inspected).map(|e| e.question).collect();
    let Some(questions) = questions(claim.set, &known) else {
        return false;
    };
    // "inadequate again" need not mean "twice running": what the history says comes first.
    let weak = claim.entry == "value.again";
    for question in questions {
        let Some(rating) = target(claim, board, practice, service, question, inspected) else {
            return false;
        };
        let columns: &[Column] = if claim.value.from.is_some() {
            &[Column::Rating, Column::Previous]
        } else {
            &[Column::Rating]
        };
        let mut evidence = vec![ground.evidence(claim.span, columns, Basis::Stated, claim.entry)];
        evidence.extend(date_evidence(
            ground,
            visit.map(|e| e.date).or(inspected),
            Column::Inspected,
        ));
        evidence.extend(date_evidence(ground, published, Column::Published));
        if let Some(span) = ground.section_spans.get(section).copied().flatten() {
            evidence.push(ground.evidence(span, &[Column::Reported], Basis::Stated, "section.date"));
        }
        board.put(Entry {
            practice,
            service: service.clone(),
            question,
            rating,
            previous: claim.value.from.filter(|_| !weak),
            inspected,
            published,
            reported: ground.reported(claim.sentence),
            evidence,
        });
        if let Some(before) = claim.value.from.filter(|_| weak) {
            former.push((
                practice,
                service.clone(),
                question,
                before,
                ground.evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry),
            ));
        }
        if past && question == Question::Overall {
            former.push((
                practice,
                service.clone(),
                question,
                rating,
                ground.evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry),
            ));
        }
    }
    true
}

/// The earlier inspection that the text told of last.
#[derive(Clone, Copy)]
struct Told {
    practice: usize,
    sentence: usize,
    inspected: Option<PartialDate>,
    published: Option<PartialDate>,
}

fn older(date: PartialDate, main: Option<PartialDate>) -> bool {
    main.is_some_and(|m| m.has_year() && date.has_year() && !m.agrees(&date) && date.chronological(&m).is_lt())
}

fn date_evidence(ground: &Ground<'_>, date: Option<PartialDate>, column: Column) -> Option<Evidence> {
    let date = date?;
    let event = ground.events.iter().find(|e| e.date == date)?;
    Some(ground.evidence(event.span, &[column], event.basis, "date"))
}

/// A former rating without a date: it lives in `previous` alone.
fn remember(
    ground: &Ground<'_>,
    claim: &Claim,
    practice: usize,
    service: &Option<String>,
    former: &mut Vec<(usize, Option<String>, Question, Rating, Evidence)>,
) -> bool {
    let told = match claim.value.to {
        Target::Is(rating) => Some(rating),
        _ => claim.value.from,
    };
    let Some(rating) = told else { return true };
    if rating.rank().is_none() {
        return true;
    }
    for question in claim.set.questions() {
        let evidence = ground.evidence(claim.span, &[Column::Previous], Basis::Stated, claim.entry);
        former.push((practice, service.clone(), question, rating, evidence));
    }
    true
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

fn target(
    claim: &Claim,
    board: &Board,
    practice: usize,
    service: &Option<String>,
    question: Question,
    inspected: Option<PartialDate>,
) -> Option<Rating> {
    let before = || board.former(practice, service, question, inspected);
    match claim.value.to {
        Target::Is(rating) => Some(rating),
        Target::Step(n) => before()?.step(n),
        Target::Unchanged => before(),
        // The attachment puts the value of the clause before in its place.
        Target::Unnamed | Target::Ditto => None,
    }
}

/// Fills `previous` from former ratings told without a date, and from older inspections.
fn fill_previous(board: &mut Board, former: &[(usize, Option<String>, Question, Rating, Evidence)]) {
    let older: Vec<Option<Rating>> = board
        .entries
        .iter()
        .map(|e| board.former(e.practice, &e.service, e.question, e.inspected.or(e.published)))
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
            .find(|(p, s, q, _, _)| *p == entry.practice && *s == entry.service && *q == entry.question);
        let is_newest = !newest.entries.iter().any(|o| {
            o.practice == entry.practice
                && o.question == entry.question
                && o.service == entry.service
                && is_later(o, entry)
        });
        if let Some((_, _, _, rating, evidence)) = told
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
        (Some(x), Some(y)) => x.has_year() && y.has_year() && x.chronological(&y).is_gt(),
        _ => false,
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

/// The dated inspections of the practices.
pub(crate) fn inspections(ground: &Ground<'_>) -> Vec<Inspection> {
    let mut out: Vec<Inspection> = Vec::new();
    for event in ground.events.iter().filter(|e| e.role == Role::Inspection) {
        let dated: Vec<usize> = event
            .only
            .map_or_else(|| ground.scope.at(event.sentence).to_vec(), |p| vec![p]);
        for practice in dated {
            let Some(name) = ground.practices.get(practice) else {
                continue;
            };
            let section = ground.section(event.sentence);
            let is_main = ground
                .main_inspection(section, practice)
                .is_some_and(|m| m.agrees(&event.date));
            let evidence = ground.evidence(event.span, &[Column::Inspected], event.basis, "date");
            match out
                .iter_mut()
                .find(|i| i.practice == *name && i.inspected.is_some_and(|d| d.agrees(&event.date)))
            {
                Some(known) => {
                    known.inspected = known.inspected.map(|d| d.finer(event.date));
                    known.evidence.push(evidence);
                }
                None => out.push(Inspection {
                    practice: name.clone(),
                    inspected: Some(event.date),
                    published: is_main.then(|| ground.main_publication(section, practice)).flatten(),
                    reported: ground.reported(event.sentence),
                    evidence: vec![evidence],
                }),
            }
        }
    }
    for (section, date) in ground
        .section_inspections
        .iter()
        .enumerate()
        .filter_map(|(n, d)| Some((n, (*d)?)))
    {
        let Some(sentence) = ground.section_of.iter().position(|s| *s == section) else {
            continue;
        };
        let Some(name) = ground.scope.at(sentence).first().and_then(|p| ground.practices.get(*p)) else {
            continue;
        };
        if !out
            .iter()
            .any(|i| i.practice == *name && i.inspected.is_some_and(|d| d.agrees(&date)))
        {
            let span = ground.doc.sentences[sentence].span;
            let evidence = vec![ground.evidence(span, &[Column::Inspected], Basis::Stated, "section.inspection")];
            out.push(Inspection {
                practice: name.clone(),
                inspected: Some(date),
                published: None,
                reported: ground.reported(sentence),
                evidence,
            });
        }
    }
    out
}

/// The practices that a sentence is about: those that it names, else those in focus.
fn concerned(ground: &Ground<'_>, items: &Items, sentence: usize) -> Vec<usize> {
    let list = items.of(sentence);
    let plural = list.iter().any(|i| i.class.has(Class::PRONOUN) && i.value == 2) || ground.scope.together(sentence);
    let focus = ground.scope.at(sentence);
    if plural {
        focus.to_vec()
    } else {
        focus
            .iter()
            .take(list.iter().filter(|i| i.class.has(Class::NAME)).count().max(1))
            .copied()
            .collect()
    }
}

/// The findings of the practices; one about several goes to the first named.
pub(crate) fn findings(ground: &Ground<'_>, items: &Items, told: &[ReadFinding]) -> Vec<Finding> {
    let mut out = Vec::new();
    for finding in told {
        let Some(practice) = concerned(ground, items, finding.sentence).first().copied() else {
            continue;
        };
        let Some(name) = ground.practices.get(practice) else {
            continue;
        };
        out.push(Finding {
            practice: name.clone(),
            text: ground.doc.slice(finding.span).to_owned(),
            polarity: finding.polarity,
            question: finding.question,
            speaker: finding.speaker,
            inspected: ground.main_inspection(ground.section(finding.sentence), practice),
            evidence: vec![ground.evidence(finding.span, &[Column::Text], Basis::Stated, finding.entry)],
        });
    }
    out
}
