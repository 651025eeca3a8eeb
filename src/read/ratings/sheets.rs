//! Tables with practices on one side and key questions on the other, however they were laid out: practices in the head
//! and a question in each row, or one practice after the other with a cell on each line below the labels.
//!
//! ```text
//! <tab>Elm House<tab>Oak House          Practice
//! Visited<tab>4 May 2021<tab>6 May 2021  Safe
//! Safe<tab>Good<tab>Inadequate          Caring
//! Caring<tab>Good*<tab>Good             ...
//! * not looked at; the rating of 2018    Elm House
//!                                        Good
//! ```

use super::claim::{Claim, Subject, Time};
use super::grids::{claim, leading_name};
use super::histories::History;
use super::notes::marks;
use super::set::Set;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::{Item, Items, unmarked};
use crate::resolve::events::Role;
use crate::text::{BlockKind, Document, Span};

/// So many questions, at least, make a table one of ratings.
const QUESTIONS: usize = 3;

/// So many words a label has at most.
const LABEL: usize = 5;

/// One practice of a table.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// The sentence that names it.
    pub name: usize,
    /// The sentence that says where it is.
    pub place: Option<usize>,
    /// Sentences that hold its dates.
    dates: Vec<(usize, Role)>,
    ratings: Vec<Told>,
}

/// A rating in a cell: none where nothing but a mark stands there.
#[derive(Debug)]
struct Told {
    question: Question,
    sentence: usize,
    span: Span,
    rating: Option<Rating>,
}

/// A table.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Its practices.
    pub entries: Vec<Entry>,
    /// All sentences that are cells of it.
    cells: Vec<usize>,
}

/// All such tables of a document.
#[derive(Debug, Default)]
pub(crate) struct Sheets {
    sheets: Vec<Sheet>,
    /// Lists of former ratings, each with its day.
    histories: Vec<History>,
}

/// What a label says of its row or column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Label {
    Name,
    Asks(Question),
    Dates(Role),
    Place,
    Other,
}

impl Sheets {
    /// Finds the tables of a document.
    pub fn find(doc: &Document<'_>, items: &Items) -> Sheets {
        let mut out = Vec::new();
        let mut at = 0;
        while at < doc.blocks.len() {
            let row = doc.blocks[at].kind == BlockKind::Row;
            let end = if row {
                rows_end(doc, at)
            } else {
                labels_end(doc, items, at)
            };
            if end > at + QUESTIONS {
                let blocks = at..end;
                out.extend(if row {
                    in_columns(doc, items, blocks)
                } else {
                    line_by_line(doc, items, blocks)
                });
            }
            at = end.max(at + 1);
        }
        Sheets {
            sheets: out,
            histories: History::find(doc, items),
        }
    }

    /// The tables.
    pub fn all(&self) -> &[Sheet] {
        &self.sheets
    }

    /// What a date in a cell dates, and the sentence that names whose it is.
    pub fn dated(&self, sentence: usize) -> Option<(Role, Option<usize>)> {
        let entries = self.sheets.iter().flat_map(|s| &s.entries);
        let mut dates = entries.flat_map(|e| e.dates.iter().map(|(s, role)| (*s, *role, e.name)));
        let cell = dates.find(|(s, ..)| *s == sentence);
        let cell = cell.map(|(_, role, name)| (role, Some(name)));
        cell.or_else(|| Some((self.histories.iter().find_map(|h| h.dated(sentence))?, None)))
    }

    /// Whether a span lies in a cell.
    pub fn hold(&self, doc: &Document<'_>, span: Span) -> bool {
        let cell = |s: &usize| {
            let cell = doc.sentences[*s].span;
            cell.start <= span.start && span.end <= cell.end
        };
        let listed = self.histories.iter().flat_map(|h| h.cells(doc));
        self.sheets.iter().flat_map(|s| &s.cells).any(cell) || listed.into_iter().any(|s| cell(&s))
    }

    /// The claims of the tables, and the sentences that say no more; `whole` is the practice that the page is on.
    pub(super) fn read(&self, doc: &Document<'_>, items: &Items, whole: Option<usize>) -> (Vec<Claim>, Vec<usize>) {
        let mut out = Vec::new();
        let mut used = Vec::new();
        for history in &self.histories {
            used.extend(history.cells(doc));
            out.extend(whole.into_iter().flat_map(|practice| history.read(doc, practice)));
        }
        for sheet in &self.sheets {
            used.extend(&sheet.cells);
            for entry in &sheet.entries {
                let Some(practice) = leading_name(&unmarked(items.of(entry.name))) else {
                    continue;
                };
                let dates: Vec<usize> = entry.dates.iter().flat_map(|(s, _)| dates(items.of(*s))).collect();
                for told in &entry.ratings {
                    let Some((rating, note)) = told.read(doc, items) else {
                        continue;
                    };
                    let subject = Subject::Practices(vec![practice]);
                    let set = Set::of(told.question);
                    let mut found = claim(told.sentence, told.span, rating, set, subject, Vec::new());
                    found.entry = "grid.sheet";
                    found.dates.clone_from(&dates);
                    if let Some(note) = note {
                        used.push(note.sentence);
                        note.apply(&mut found, rating);
                    }
                    out.push(found);
                }
            }
        }
        (out, used)
    }
}

impl Told {
    /// The rating of a cell, with the note that says it was carried forward.
    fn read(&self, doc: &Document<'_>, items: &Items) -> Option<(Rating, Option<Note>)> {
        let mark = cell_mark(doc, self.span);
        let note = (!mark.is_empty()).then(|| Note::of(doc, items, mark)).flatten();
        match (self.rating, note) {
            (Some(rating), note) => Some((rating, note)),
            (None, Some(note)) => Some((note.rating?, Some(note))),
            (None, None) => None,
        }
    }
}

/// A note below a table that says of the cells with its mark that nobody looked at them this time.
#[derive(Debug)]
struct Note {
    sentence: usize,
    rating: Option<Rating>,
    dates: Vec<usize>,
}

impl Note {
    fn of(doc: &Document<'_>, items: &Items, mark: &str) -> Option<Note> {
        const KEPT: &[&str] = &[
            "carried", "brought", "previous", "earlier", "last", "remain", "remains", "kept", "retained",
        ];
        let noted = |span: Span| {
            let line = doc.text[..span.start as usize].rfind('\n').map_or(0, |n| n + 1);
            let line = doc.text[line..span.end as usize].trim_start();
            marks(line) == mark && line.len() > mark.len()
        };
        let block = doc.blocks.iter().find(|b| b.kind != BlockKind::Row && noted(b.span))?;
        let sentence = block.sentences.clone().next()?;
        let list = items.of(sentence);
        let says = |words: &[&str]| list.iter().any(|i| i.reads(doc, words));
        let unseen = list.iter().any(|i| i.class.has(Class::NOT)) && list.iter().any(|i| i.class.has(Class::INSPECT))
            || says(&["looked", "assessed", "considered"]) && says(&["not"]);
        let left_out = unseen || says(KEPT) || list.iter().any(|i| i.class.has(Class::CARRIED.with(Class::PAST)));
        let mut ratings = list.iter().filter(|i| i.class.has(Class::RATING));
        let rating = ratings.next().and_then(|i| Rating::ALL.get(i.value as usize).copied());
        let rating = rating.filter(|r| r.rank().is_some() && ratings.next().is_none());
        left_out.then(|| Note {
            sentence,
            rating,
            dates: dates(list),
        })
    }

    fn apply(&self, found: &mut Claim, rating: Rating) {
        found.dates.clone_from(&self.dates);
        if self.dates.is_empty() {
            found.carried = true;
            found.value.from = Some(rating);
            found.value.same = true;
        } else {
            found.time = Time::Past;
        }
    }
}

/// The mark behind the rating of a cell, or that is all of it.
fn cell_mark<'d>(doc: &Document<'d>, span: Span) -> &'d str {
    let cell = doc.slice(span).trim();
    let word = cell.trim_end_matches(['*', '^', '†', '‡', '§', '¹', '²', '³']);
    &cell[word.len()..]
}

fn dates(list: &[Item]) -> Vec<usize> {
    let dated = list.iter().filter(|i| i.class.has(Class::DATE));
    dated.map(|i| i.value as usize).collect()
}

/// The block behind the rows of a table that begins at `at`.
fn rows_end(doc: &Document<'_>, at: usize) -> usize {
    let more = doc.blocks[at + 1..].iter().take_while(|b| b.kind == BlockKind::Row);
    at + 1 + more.count()
}

/// What a cell labels.
fn label(doc: &Document<'_>, list: &[Item]) -> Option<Label> {
    const NAMES: &[&str] = &[
        "name",
        "provider",
        "location",
        "organisation",
        "contractor",
        "branch",
        "unit",
    ];
    const PLACES: &[&str] = &[
        "where", "town", "area", "place", "county", "district", "ccg", "pcn", "address",
    ];
    let list: Vec<&Item> = list.iter().filter(|i| !i.class.has(Class::COLON)).collect();
    let (first, any) = (list.first()?, |class: Class| list.iter().any(|i| i.class.has(class)));
    if list.len() > LABEL || any(Class::RATING.with(Class::DATE).with(Class::NUMBER)) {
        return None;
    }
    let reads = |words: &[&str]| list.iter().any(|i| i.reads(doc, words));
    let question = || Question::ALL.get(first.value as usize).copied();
    if first.class.has(Class::QUESTION) && !first.class.has(Class::OVERALL) && list.len() <= 2 {
        return question().map(Label::Asks);
    }
    if any(Class::PAST) || reads(&["next", "previous", "last"]) && !any(Class::INSPECT.with(Class::PUBLISH)) {
        return Some(Label::Other);
    }
    if any(Class::PUBLISH) {
        return Some(Label::Dates(Role::Publication));
    }
    if any(Class::INSPECT) {
        return Some(Label::Dates(Role::Inspection));
    }
    if any(Class::OVERALL) || list.len() == 1 && first.class.has(Class::GRADE) {
        return Some(Label::Asks(Question::Overall));
    }
    if reads(PLACES) {
        return Some(Label::Place);
    }
    (any(Class::TYPE) && !any(Class::NAME) || reads(NAMES)).then_some(Label::Name)
}

/// The rating of a cell, or that nothing but a mark or a dash stands there.
fn rated(list: &[Item]) -> Option<Option<Rating>> {
    let mut told = list.iter().filter(|i| i.class.has(Class::WORD.with(Class::NUMBER)));
    let Some(first) = told.next() else { return Some(None) };
    let rating = Rating::ALL.get(first.value as usize).copied();
    let rating = rating.filter(|_| first.class.has(Class::RATING) && told.next().is_none())?;
    Some(Some(rating))
}

/// A table of rows whose head names practices: each row answers one question for all of them.
fn in_columns(doc: &Document<'_>, items: &Items, blocks: std::ops::Range<usize>) -> Option<Sheet> {
    let cells = |b: usize| doc.blocks[b].sentences.clone();
    let label_of = |b: usize| label(doc, &unmarked(items.of(cells(b).start)));
    let first = blocks
        .clone()
        .find(|b| cells(*b).len() > 2 && label_of(*b).is_some_and(|l| l != Label::Name))?;
    let head = first.checked_sub(1).filter(|b| blocks.contains(b))?;
    let count = cells(first).len() - 1;
    let names = match cells(head).len() {
        n if n == count => cells(head),
        n if n == count + 1 => cells(head).start + 1..cells(head).end,
        _ => return None,
    };
    let taken = Class::RATING
        .with(Class::DATE)
        .with(Class::QUESTION)
        .with(Class::GRADE)
        .with(Class::PAST)
        .with(Class::INSPECT);
    let plain = |s: usize| {
        !items
            .of(s)
            .iter()
            .any(|i| i.class.has(taken) && !i.class.has(Class::NAME))
    };
    if count < 2 || !names.clone().all(plain) {
        return None;
    }
    let mut sheet = Sheet::default();
    sheet.entries.extend(names.clone().map(|name| Entry {
        name,
        ..Entry::default()
    }));
    let mut asked = 0;
    for block in first..blocks.end {
        let (Some(label), true) = (label_of(block), cells(block).len() == count + 1) else {
            continue;
        };
        asked += usize::from(matches!(label, Label::Asks(_)));
        for (entry, sentence) in sheet.entries.iter_mut().zip(cells(block).skip(1)) {
            entry.take(doc, items, label, sentence);
        }
    }
    sheet.cells = (head..blocks.end).flat_map(cells).collect();
    let rated = sheet.entries.iter().all(|e| e.ratings.len() >= QUESTIONS);
    (asked >= QUESTIONS && rated).then_some(sheet)
}

impl Entry {
    /// Takes in a cell.
    fn take(&mut self, doc: &Document<'_>, items: &Items, label: Label, sentence: usize) {
        let list = unmarked(items.of(sentence));
        let span = doc.sentences[sentence].span;
        match label {
            Label::Asks(question) => self.ratings.extend(rated(&list).map(|rating| Told {
                question,
                sentence,
                span,
                rating,
            })),
            Label::Dates(role) => self.dates.push((sentence, role)),
            Label::Place => self.place = Some(sentence),
            Label::Name | Label::Other => {}
        }
    }
}

/// The block behind the labels that stand a line each from `at` on; `at` itself where these are no head of a table.
fn labels_end(doc: &Document<'_>, items: &Items, at: usize) -> usize {
    let lone = |b: usize| {
        let block = doc
            .blocks
            .get(b)
            .filter(|b| b.kind != BlockKind::Row && b.sentences.len() == 1)?;
        if items.of(block.sentences.start).len() > LABEL {
            return None;
        }
        label(doc, &unmarked(items.of(block.sentences.start)))
    };
    if lone(at) != Some(Label::Name) {
        return at;
    }
    let labels = (at + 1..).map_while(lone);
    let labels: Vec<Label> = labels.take_while(|l| *l != Label::Name).collect();
    let asks = labels.iter().filter(|l| matches!(l, Label::Asks(_))).count();
    if asks >= QUESTIONS { at + 1 + labels.len() } else { at }
}

/// A line of the text below the labels: a sentence, or nothing but a mark.
struct Line {
    span: Span,
    sentence: Option<usize>,
}

/// The lines behind an offset that are not empty.
fn lines<'d>(doc: &'d Document<'_>, from: u32) -> impl Iterator<Item = Line> + 'd {
    let mut at = from as usize;
    std::iter::from_fn(move || {
        loop {
            let rest = doc.text.get(at..).filter(|r| !r.is_empty())?;
            let end = rest.find('\n').unwrap_or(rest.len());
            let line = &rest[..end];
            let span = Span::new(at, at + end);
            at += (end + 1).min(rest.len());
            if line.trim().is_empty() {
                continue;
            }
            let block = doc.blocks.partition_point(|b| b.span.start < span.start);
            let block = doc
                .blocks
                .get(block)
                .filter(|b| b.span.end <= span.end && b.sentences.len() == 1);
            let sentence = block.map(|b| b.sentences.start);
            return Some(Line { span, sentence });
        }
    })
}

/// A table with a cell on each line: the labels first, then one practice after the other.
fn line_by_line(doc: &Document<'_>, items: &Items, blocks: std::ops::Range<usize>) -> Option<Sheet> {
    let first = |b: usize| doc.blocks[b].sentences.start;
    let labels: Vec<Label> = blocks
        .clone()
        .filter_map(|b| label(doc, &unmarked(items.of(first(b)))))
        .collect();
    let mut lines = lines(doc, doc.blocks[blocks.end - 1].span.end).peekable();
    let mut sheet = Sheet::default();
    let short = |l: &Line| l.sentence.is_none_or(|s| items.of(s).len() <= LABEL + 2);
    loop {
        let record: Vec<Line> = lines.by_ref().take(labels.len()).collect();
        let fits = record_of(doc, items, &labels, &record);
        let cells = record.iter().take_while(|l| fits.is_some() || short(l));
        let cells: Vec<usize> = cells.filter_map(|l| l.sentence).collect();
        match fits {
            Some(entry) => sheet.entries.push(entry),
            None => {
                // A cell is missing: whose the others are cannot be known.
                let rating = |s: &usize| matches!(rated(&unmarked(items.of(*s))), Some(Some(_)));
                if cells.iter().filter(|s| rating(s)).count() >= QUESTIONS {
                    let more = std::iter::from_fn(|| lines.next_if(short));
                    sheet.cells.extend(more.filter_map(|l| l.sentence));
                    sheet.cells.extend(cells);
                }
                break;
            }
        }
        sheet.cells.extend(cells);
    }
    if sheet.cells.is_empty() {
        return None;
    }
    sheet.cells.extend(blocks.map(first));
    Some(sheet)
}

/// One practice of such a table, if each line is what its label says.
fn record_of(doc: &Document<'_>, items: &Items, labels: &[Label], record: &[Line]) -> Option<Entry> {
    let name = record.first()?.sentence?;
    let taken = Class::RATING.with(Class::DATE).with(Class::QUESTION);
    let named = |i: &Item| !i.class.has(taken) || i.class.has(Class::NAME);
    if record.len() != labels.len() || !items.of(name).iter().all(named) {
        return None;
    }
    let mut entry = Entry {
        name,
        ..Entry::default()
    };
    for (label, line) in labels.iter().zip(record).skip(1) {
        let list = line.sentence.map(|s| unmarked(items.of(s))).unwrap_or_default();
        match label {
            Label::Asks(question) => {
                let told = Told {
                    question: *question,
                    sentence: line.sentence.unwrap_or(name),
                    span: line.span,
                    rating: rated(&list)?,
                };
                entry.ratings.push(told);
            }
            Label::Dates(_) if dates(&list).is_empty() => return None,
            _ => entry.take(doc, items, *label, line.sentence?),
        }
    }
    Some(entry)
}
