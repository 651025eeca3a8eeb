//! From sentences to what they say.
//!
//! ```
//! use cqc_scan::read::Reader;
//! let reader = Reader::new().map_err(|e| e.to_string())?;
//! let record = reader.read("news.txt", "Ferry Row Surgery in Selby has been rated good by the CQC.", "00");
//! assert_eq!(record.ratings.len(), 1);
//! assert_eq!(record.ratings[0].practice, "Ferry Row Surgery");
//! # Ok::<(), String>(())
//! ```

pub(crate) mod actions;
mod claims;
pub(crate) mod cues;
mod cuttings;
pub(crate) mod dates;
pub(crate) mod findings;
mod given;
pub(crate) mod items;
pub(crate) mod kinds;
pub(crate) mod names;
mod owners;
pub(crate) mod pattern;
pub(crate) mod ratings;
pub mod rules;
pub(crate) mod sections;
pub(crate) mod services;
pub(crate) mod speech;

pub use given::{Dating, Given};

use crate::edtf::PartialDate;
use crate::lexicon::{Class, Lexicon, Meaning};
use crate::model::{Basis, Column, Kind, Practice, Question, Record, ServiceType};
use crate::resolve::acts;
use crate::resolve::dates::{Clock, resolve};
use crate::resolve::events::{self, Age, Event, Role, Whose};
use crate::resolve::levels;
use crate::resolve::place;
use crate::resolve::record::{self, Ground};
use crate::resolve::roles::Roles;
use crate::resolve::scope::Scope;
use crate::resolve::stand_ins::StandIns;
use crate::resolve::visits;
use crate::resolve::years;
use crate::text::{Document, Plain, Span};
use anyhow::Context;
use claims::Said;
use items::Items;
use pattern::Table;
use ratings::claim::Claim;
use ratings::sheets::Sheets;
use ratings::unread::Left;
use rustc_hash::FxHashSet;
use std::cell::OnceCell;
use std::ops::Range;

/// The compiled tables: made once, shared by all threads.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
    phrases: Table<Meaning>,
    dates: dates::Dates,
    datelines: sections::Datelines,
    roles: Roles,
    pub(crate) names: names::Names,
    speech: speech::Speech,
    kinds: kinds::Kinds,
    actions: actions::Actions,
    findings: findings::Findings,
    pub(crate) ratings: ratings::attach::Ratings,
}

/// What was seen in a document and stands in no row.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// Its dates, and what they come to.
    pub dates: Vec<(Span, Option<PartialDate>)>,
    /// The ratings that were left out, and why.
    pub left_out: Vec<(Span, &'static str)>,
    /// What speaks for each kind of text, how much, and by which entry.
    pub kinds: Vec<(Kind, i32, &'static str)>,
}

/// So many findings make a report of a text that gives no rating, date or action.
const ENOUGH: usize = 4;

impl Reader {
    /// Compiles the tables; `Err` names the entry that is wrong, which a test of each table rules out.
    pub fn new() -> anyhow::Result<Reader> {
        Reader::compile()
            .map_err(anyhow::Error::msg)
            .context("a table of constructions is wrong")
    }

    fn compile() -> Result<Reader, String> {
        let mut lexicon = Lexicon::new();
        let phrases = items::phrases(&mut lexicon)?;
        let dates = dates::Dates::compile(&mut lexicon)?;
        let datelines = sections::Datelines::compile(&mut lexicon)?;
        let roles = Roles::compile(&mut lexicon)?;
        let names = names::Names::compile(&mut lexicon)?;
        let speech = speech::Speech::compile(&mut lexicon)?;
        let kinds = kinds::Kinds::compile(&mut lexicon)?;
        let actions = actions::Actions::compile(&mut lexicon)?;
        let findings = findings::Findings::compile(&mut lexicon)?;
        let ratings = ratings::attach::Ratings::compile(&mut lexicon)?;
        Ok(Reader {
            lexicon,
            phrases,
            dates,
            datelines,
            roles,
            names,
            speech,
            kinds,
            actions,
            findings,
            ratings,
        })
    }

    pub(crate) fn lex(&self, doc: &Document<'_>) -> Items {
        items::lex(doc, &self.lexicon, &self.phrases)
    }

    /// Reads one document: `path` and `hash` go into the record as they are.
    pub fn read(&self, path: &str, text: &str, hash: &str) -> Record {
        self.read_given(path, text, hash, None)
    }

    /// The same, with a date for a document that gives none.
    pub fn read_given(&self, path: &str, text: &str, hash: &str, given: Option<&Given>) -> Record {
        self.work(path, text, hash, given, None)
    }

    /// Reads as [`Reader::read_given`] does, and tells what is in no record: for a reader who doubts a row.
    pub fn explain(&self, path: &str, text: &str, hash: &str, given: Option<&Given>) -> (Record, Trace) {
        let mut trace = Trace::default();
        let record = self.work(path, text, hash, given, Some(&mut trace));
        (record, trace)
    }

    fn work(&self, path: &str, text: &str, hash: &str, given: Option<&Given>, mut trace: Option<&mut Trace>) -> Record {
        let plain = Plain::of(text);
        let doc = Document::of(&plain);
        let seen = self.look(&doc, given, None);
        let stories = self.stories(&doc, &seen, given).into_iter().flatten();
        let told = stories
            .map(|(part, seen)| self.tell((path, hash), &part, seen, given, trace.as_deref_mut()))
            .reduce(joined);
        let mut record = told.unwrap_or_else(|| self.tell((path, hash), &doc, seen, given, trace));
        record.give_back();
        record
    }

    /// What stands in a document before it is known what is told of whom; `dated` is the date of the text that it is a part of.
    fn look(&self, doc: &Document<'_>, given: Option<&Given>, dated: Option<(PartialDate, Span)>) -> Seen {
        let lexed = self.lex(doc);
        let (items, mentions) = self.dates.fold(doc, &lexed);
        let sheets = Sheets::find(doc, &items);
        let date = dated.map(|(date, _)| date).or(given.map(|g| g.date));
        let mut sections = self.datelines.sections(doc, &items, &mentions, date, &sheets);
        if sections.published.is_none()
            && let Some(first) = sections.list.first_mut()
        {
            first.span = dated.map(|(_, span)| span);
        }
        let told = self.speech.read(doc, &lexed);
        let mut found = self.names.find(doc, &items, &sheets);
        found.leave_out(|s| told.get(s).is_some_and(|t| t.noise));
        Seen {
            items,
            mentions,
            sheets,
            sections,
            told,
            found,
        }
    }

    /// The stories of a text that holds several of which one would be nobody's, each as a document of its own.
    fn stories<'t>(
        &self,
        doc: &Document<'t>,
        whole: &Seen,
        given: Option<&Given>,
    ) -> Option<Vec<(Document<'t>, Seen)>> {
        let cuts = cuttings::cuts(doc, &whole.items, &whole.found);
        if !cuts.iter().any(|(_, orphan)| *orphan) {
            return None;
        }
        let read = |blocks: &Range<usize>| {
            let part = doc.part(blocks.clone());
            let seen = self.look(&part, given, whole.sections.published);
            cuttings::is_story(&part, &seen.items, &seen.found).then_some((part, seen))
        };
        // Most of what has nobody is no story: that is found out first.
        let mut stories: Vec<Option<(Document<'t>, Seen)>> = cuts.iter().map(|_| None).collect();
        for wanted in [true, false] {
            for (n, (blocks, _)) in cuts.iter().enumerate().filter(|(_, (_, orphan))| *orphan == wanted) {
                stories[n] = Some(read(blocks)?);
            }
        }
        Some(stories.into_iter().flatten().collect())
    }

    /// Reads a document of which it is known who is named.
    fn tell(
        &self,
        (path, hash): (&str, &str),
        doc: &Document<'_>,
        seen: Seen,
        given: Option<&Given>,
        trace: Option<&mut Trace>,
    ) -> Record {
        let Seen {
            items,
            mentions,
            sheets,
            sections,
            told,
            found,
        } = seen;
        let given = given.filter(|_| sections.published.is_none());
        let kinds: Vec<Option<ServiceType>> = found.practices.iter().map(|p| p.service_type).collect();
        let items = services::mark(doc, &self.names.fold(&items, &found), &found.practices);
        let scope = Scope::of(doc, &items, &found.practices, &found.others);
        let dates = sections.resolve(doc, &mentions);
        let mut events = events(
            doc,
            &items,
            (&mentions, &dates),
            (&sections, &sheets),
            &scope,
            &self.roles,
            &StandIns::of(&found.practices, &kinds),
        );
        events.retain(|e| !told.get(e.sentence).is_some_and(|t| t.noise) && sections.is_about(e.sentence));
        let mut ground = Ground {
            doc,
            path: path.into(),
            given,
            practices: found.practices.iter().map(|p| p.name.clone()).collect(),
            kinds,
            scope,
            events,
            told_dates: dates.iter().map(|d| d.map(|(d, _)| d)).collect(),
            section_of: (0..doc.sentences.len()).map(|s| sections.of(s)).collect(),
            section_dates: sections.list.iter().map(|s| s.date).collect(),
            section_spans: sections.list.iter().map(|s| s.span).collect(),
            section_inspections: sections.list.iter().map(|s| s.inspected).collect(),
            service_names: services::ServiceNames::of(doc, &items),
            service_at: Vec::new(),
            memo: record::Memos::default(),
            index: OnceCell::new(),
        };
        let page = Page {
            doc,
            items: &items,
            told: &told,
            found: &found,
            sheets: &sheets,
        };
        let noted = ratings::notes::bearers(doc, &items);
        let Said {
            mut claims,
            labels,
            mut left,
        } = self.claims(&page, &noted, &ground.section_of);
        ground.service_at = levels::settle(&ground, &items, &mut claims);
        claims = claims.into_iter().map(|c| under_label(c, &labels)).collect();
        let (mut ratings, mut unresolved) = place::ratings(&ground, &items, &claims, &mut left);
        record::drop_late_publications(&mut ratings);
        let mut inspections = record::inspections(&ground, &ratings);
        record::add_publications(&ratings, &mut inspections);
        let mut actions = acts::actions(
            &ground,
            &items,
            &self.actions.read(doc, &items, &told),
            &dates,
            &found.others,
            &ratings,
            &noted,
        );
        let reports = !(ratings.is_empty() && inspections.is_empty() && actions.is_empty());
        let (kind, mut findings) = self.kind_and_findings(&page, reports);
        if kind == Kind::Other {
            // Bulletins and advice tell of notices that nobody in particular was served.
            actions.clear();
        }
        let mut claims_of: Vec<Vec<&Claim>> = vec![Vec::new(); doc.sentences.len()];
        for claim in &claims {
            claims_of[claim.sentence].push(claim);
        }
        // "The practice was rated good", where every practice that is named is one told of on the way.
        if found.practices.is_empty() || ratings.is_empty() && unresolved.is_empty() {
            unresolved.extend(record::nameless(&ground, &items, &claims, kind));
        }
        if kind != Kind::Other {
            record::list_unread(
                &ground,
                left.iter().filter(|l| is_heard(&told[l.sentence])),
                &claims_of,
                &ratings,
                &mut unresolved,
            );
        }
        findings.retain(|f| sections.is_about(f.sentence));
        let findings = record::findings(&ground, &items, &findings);
        if let Some(trace) = trace {
            let told_dates = mentions.iter().zip(&dates);
            let told_dates = told_dates.map(|(m, date)| (doc.origin(m.span), date.map(|(d, _)| d)));
            trace.dates.extend(told_dates);
            self.trace(&page, &claims_of, &left, trace);
        }
        let mut record = Record {
            path: path.to_owned(),
            hash: hash.to_owned(),
            title: doc.blocks.first().map(|b| doc.slice(b.span).to_owned()),
            kind,
            published: sections.published.map(|(d, _)| d).or(given.map(|g| g.date)),
            evidence: sections
                .published
                .iter()
                .map(|(_, s)| ground.evidence(*s, &[Column::Published], Basis::Stated, "date"))
                .chain(given.map(|g| g.evidence(&[Column::Published])))
                .collect(),
            practices: found.practices.iter().map(|p| practice(&ground, p)).collect(),
            inspections,
            ratings,
            actions,
            findings,
            unresolved,
        };
        owners::fold_unrated_trust(&mut record);
        keep_reported(&mut record);
        record::drop_unrated_trusts(&ground, &record.ratings, &mut record.inspections);
        record
    }

    /// What kind of text a page is, and its findings, which may depend on each other.
    fn kind_and_findings(&self, page: &Page<'_, '_>, reports: bool) -> (Kind, Vec<findings::Finding>) {
        let Page {
            doc,
            items,
            told,
            found,
            ..
        } = *page;
        let areas = !found.practices.is_empty() && found.practices.iter().all(|p| is_area(p.service_type));
        let read_if = |reports| {
            let kind = self.kinds.kind(doc, items, told, reports, areas);
            (kind, self.findings.read(doc, items, told, kind))
        };
        // A text that gives no rating, date or action reports if it tells what the inspectors found at a named service.
        let may_report = reports || !found.practices.is_empty();
        let (kind, findings) = read_if(may_report);
        if may_report && !reports && findings.len() < ENOUGH {
            return read_if(false);
        }
        (kind, findings)
    }

    /// Notes what was seen in a page and stands in no row.
    fn trace(&self, page: &Page<'_, '_>, claims_of: &[Vec<&Claim>], left: &[Left], trace: &mut Trace) {
        trace.kinds = self.kinds.marks(page.doc, page.items, page.told);
        let mut left_of: Vec<Vec<&Left>> = vec![Vec::new(); page.told.len()];
        for left in left {
            left_of[left.sentence].push(left);
        }
        for (sentence, t) in page.told.iter().enumerate() {
            let why = match t {
                t if t.noise => Some("noise"),
                t if t.voice == speech::Voice::Other => Some("speech.other"),
                _ => None,
            };
            let left_out = self.ratings.left_out(
                page.doc,
                page.items.of(sentence),
                &claims_of[sentence],
                &left_of[sentence],
            );
            let reason = |veto: Option<&'static str>| why.or(veto).unwrap_or("not-told-as-rating");
            trace
                .left_out
                .extend(left_out.map(|(span, veto)| (page.doc.origin(span), reason(veto))));
        }
    }
}

/// What stands in a document before it is known what is told of whom.
struct Seen {
    items: Items,
    mentions: Vec<dates::DateMention>,
    sheets: Sheets,
    sections: sections::Sections,
    told: Vec<speech::Told>,
    found: names::Found,
}

/// The record of a text with that of a story further on in it.
fn joined(mut record: Record, more: Record) -> Record {
    if record.kind == Kind::Other {
        record.kind = more.kind;
    }
    if record.published.is_none() {
        record.published = more.published;
        record.evidence = more.evidence;
    }
    record.practices.extend(more.practices);
    record.inspections.extend(more.inspections);
    record.ratings.extend(more.ratings);
    record.actions.extend(more.actions);
    record.findings.extend(more.findings);
    record.unresolved.extend(more.unresolved);
    record
}

/// A document with what its readers share.
#[derive(Clone, Copy)]
struct Page<'d, 't> {
    doc: &'d Document<'t>,
    items: &'d Items,
    told: &'d [speech::Told],
    found: &'d names::Found,
    sheets: &'d Sheets,
}

/// The row of a practice.
fn practice(ground: &Ground<'_>, found: &names::Candidate) -> Practice {
    let evidence = |span, column, entry| ground.evidence(span, &[column], Basis::Stated, entry);
    let name = evidence(found.span, Column::Name, "name");
    let places = found
        .place
        .iter()
        .map(|(_, span)| evidence(*span, Column::Place, "place"));
    let provider = found.provider.iter();
    let provider = provider.map(|(_, span)| evidence(*span, Column::Provider, "provider"));
    Practice {
        name: found.name.clone(),
        aliases: found.aliases.clone(),
        service_type: found.service_type,
        place: found.place.iter().map(|(place, _)| place.clone()).collect(),
        provider: found.provider.as_ref().map(|(name, _)| name.clone()),
        location_id: found.location_id.clone(),
        evidence: std::iter::once(name).chain(places).chain(provider).collect(),
    }
}

/// Below the heading of a key question the ratings of services answer that question.
fn under_label(mut claim: Claim, labels: &[Option<Question>]) -> Claim {
    if let Some(question) = labels.get(claim.sentence).copied().flatten()
        && !claim.entry.starts_with("grid.")
        && !claim.services.is_empty()
        && claim.set == ratings::set::Set::of(Question::Overall)
    {
        claim.set = ratings::set::Set::of(question);
    }
    claim
}

/// Whether a sentence is told by the writer or the regulator; what others say of ratings is no source.
fn is_heard(told: &speech::Told) -> bool {
    use speech::Voice::{Other, People, Staff};
    !told.noise && !matches!(told.voice, Other | People | Staff)
}

/// Whether a whole area or its council was reviewed.
fn is_area(kind: Option<ServiceType>) -> bool {
    matches!(kind, Some(ServiceType::LocalAuthority | ServiceType::LocalSystem))
}

/// The dates of a document that date an inspection, a publication or a rating; each mention comes with what it resolves to.
fn events(
    doc: &Document<'_>,
    items: &Items,
    (mentions, resolved): (&[dates::DateMention], &[sections::Resolved]),
    (sections, sheets): (&sections::Sections, &Sheets),
    scope: &Scope,
    roles: &Roles,
    stand_ins: &StandIns<'_>,
) -> Vec<Event> {
    let kinds = stand_ins.kinds;
    let mut out = Vec::new();
    let mut told: (Option<usize>, Vec<(usize, Role, Age)>) = (None, Vec::new());
    let trust = events::only_trust(kinds);
    let names = |s: &usize| !events::named(items.of(*s)).is_empty();
    let first_named = (0..doc.sentences.len()).find(names).unwrap_or(usize::MAX);
    let mut undated: Option<usize> = None;
    for (number, mention) in mentions.iter().enumerate() {
        let sentence = mention.sentence;
        let list = items.of(sentence);
        let Some(at) = list
            .iter()
            .position(|i| i.class.has(Class::DATE) && i.value as usize == number)
        else {
            continue;
        };
        let dates_text = sections.dates_text(mention.span);
        if dates_text && !mention.today {
            continue;
        }
        let in_sheet = sheets.dated(sentence);
        let cell = in_sheet
            .map(|(role, _)| role)
            .or_else(|| events::column_role(doc, items, sentence));
        if told.0 != Some(sentence) {
            told = (Some(sentence), roles.of(doc, list));
        }
        let said = told
            .1
            .iter()
            .find(|(place, ..)| *place == at)
            .map(|(_, role, age)| (*role, *age));
        let (role, age) = cell
            .map(|role| (role, Age::Plain))
            .or(said.filter(|(role, _)| *role != Role::Other))
            .or_else(|| Some((events::listed_role(doc, items, sentence, at)?, Age::Plain)))
            .or_else(|| {
                let seen = kinds.iter().copied().all(is_area) && events::dates_a_review(doc, list, at);
                seen.then_some((Role::Inspection, Age::Plain))
            })
            .or_else(|| Some((events::answered_role(doc, items, sentence)?, Age::Plain)))
            .or_else(|| Some((events::labelled_role(doc, items, sentence)?, Age::Plain)))
            .or_else(|| {
                let goes_on = events::goes_on_with_visit(doc, items, sentence, at, out.last());
                goes_on.then_some((Role::Inspection, Age::Plain))
            })
            .unwrap_or((Role::Other, Age::Plain));
        // "We have today been rated good", "our ratings are online from today": the day on which it came out.
        let date = resolved.get(number).copied().flatten();
        let news = match role {
            Role::Rating => events::is_news(doc, list, at, mention),
            Role::Other => events::announces(doc, list, at),
            _ => false,
        };
        let role = if news { Role::Publication } else { role };
        // "has today (Thursday 23 February) published its report" dates the text and the report.
        if role == Role::Other
            || dates_text && role != Role::Publication
            || events::is_a_period(doc, list, mention.expr, sentence)
            || events::is_a_programme(doc, list)
        {
            continue;
        }
        // A visit to see how the trust is led is a part of another where that has been told of.
        let led = age == Age::Part;
        let seen = || out.iter().any(|e: &Event| e.role == Role::Inspection);
        let age = if led && !seen() { Age::Plain } else { age };
        // "January this year" in a text without a date: later than what has no year at all.
        let this_year = matches!(mention.expr, dates::DateExpr::At(when) if when.year == dates::Year::Now(0));
        let age = if this_year && age == Age::Plain {
            Age::Newest
        } else {
            age
        };
        let recent = role == Role::Inspection && age >= Age::Plain && events::counts_back(doc, mention);
        if recent && date.is_none() {
            undated = Some(sentence);
        }
        // "They called this month after a visit in December": that is the one before, whenever this month is.
        let after = undated == Some(sentence);
        let led = after && role == Role::Inspection && age == Age::Plain && events::is_led_by_after(doc, list, at);
        let age = if led { Age::Former } else { age };
        let event = |date, basis, whose| Event {
            date,
            basis,
            role,
            age,
            sentence,
            span: mention.span,
            mention: number,
            whose,
        };
        if let Some(each) = one_each(mention, list, at, sections, scope) {
            out.extend(
                each.into_iter()
                    .map(|(practice, date, basis)| event(date, basis, Whose::One(practice))),
            );
        } else if let Some((date, basis)) = date {
            let own_date = sections.list.get(sections.of(sentence)).and_then(|s| s.date);
            let leads = sentence < first_named;
            let all = events::is_of_all(doc, list, role, own_date == Some(date), kinds, leads);
            let is_visit = |(place, role, _): &(usize, Role, Age), n| *place == n && *role == Role::Inspection;
            let heads = |n: usize| {
                mentions
                    .get(list[n].value as usize)
                    .is_some_and(|m| sections.dates_text(m.span))
            };
            let visit = |n: usize| told.1.iter().any(|said| is_visit(said, n)) && !heads(n);
            let nameless = events::named(list).is_empty();
            let stands_for = |n: usize| match nameless {
                true => stand_ins.practice(doc, list, n, scope.at(sentence)),
                false => stand_ins.of_type(doc, list, n),
            };
            let town = || stand_ins.only_town(doc, list).filter(|_| nameless);
            let own = events::of_its_turn(list, at, visit, stands_for)
                .or_else(|| events::of_its_clause(list, at))
                .or_else(town);
            let of_cell = in_sheet.and_then(|(_, name)| events::named(items.of(name?)).first().copied());
            let whose = match (own, trust) {
                _ if in_sheet.is_some() => of_cell.map_or(Whose::Focus, Whose::One),
                _ if all => Whose::All,
                // What is well led is the trust, whichever hospital is named beside.
                (_, Some(trust)) if led => Whose::One(trust),
                (Some(only), _) => Whose::One(only),
                // "Its sister home, Oak House, was inspected in November": of none that the text reports on.
                (None, _) if role == Role::Inspection && !kinds.is_empty() && scope.at(sentence).is_empty() => continue,
                (None, _) if events::is_row_of_another(doc, items, sentence) => continue,
                (None, _) => Whose::Focus,
            };
            out.push(event(date, basis, whose));
        }
    }
    events::settle_ratings(doc, &mut out);
    years::lend(doc, scope, &mut out);
    visits::join_parts(doc, items, scope, &mut out);
    out
}

/// "on 9 and 11 January respectively": one date for each of two practices, or of two services of one.
fn one_each(
    mention: &dates::DateMention,
    list: &[items::Item],
    at: usize,
    sections: &sections::Sections,
    scope: &Scope,
) -> Option<Vec<(usize, PartialDate, Basis)>> {
    let behind = list.get(at + 1..(at + 3).min(list.len()))?;
    behind.iter().find(|i| i.class.has(Class::RESPECTIVELY))?;
    let (first, second) = mention.expr.listed()?;
    let clock = Clock {
        date: sections.list.get(sections.of(mention.sentence))?.date,
    };
    // "Elm House on 5 January, and Oak House and Ash House on 9 and 11 January respectively"
    let last = list[..at].iter().rposition(|i| i.class.has(Class::DATE));
    let near = events::named(&list[last.map_or(0, |n| n + 1)..at]);
    let named = if near.len() == 2 { near } else { events::named(list) };
    let practices = if named.len() == 2 {
        named
    } else {
        scope.at(mention.sentence).to_vec()
    };
    let ((x, i), (y, j)) = (resolve(first, clock)?, resolve(second, clock)?);
    let services = list[..at].iter().filter(|i| i.class.has(Class::SERVICE)).count();
    match practices.as_slice() {
        [a, b] => Some(vec![(*a, x, i), (*b, y, j)]),
        [one] if services == 2 => Some(vec![(*one, x, i), (*one, y, j)]),
        _ => None,
    }
}

/// A practice of which nothing is told is only mentioned.
fn keep_reported(record: &mut Record) {
    let ratings = record.ratings.iter().map(|r| &r.practice);
    let rest = record.actions.iter().map(|a| &a.practice);
    let rest = rest.chain(record.inspections.iter().map(|i| &i.practice));
    let rest = rest.chain(record.findings.iter().map(|f| &f.practice));
    let told: FxHashSet<&String> = ratings.chain(rest).collect();
    record.practices.retain(|p| told.contains(&p.name));
}
