//! Tables: rows whose cells are parted by tabs.
//!
//! The head says what the columns are: questions, the rating now and the one before, or the years of inspections. The
//! first cell of a row says whose or which: a practice, a service, a question.

use super::claim::{Claim, Subject, Time};
use super::grids::{self, alone, claim, label_of, leading_name};
use super::set::Set;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::{Item, Items, unmarked};
use crate::read::services::name_of;
use crate::text::{Document, Span};

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Column {
    /// The rating for a question.
    Asks(Question),
    /// The rating now.
    Now,
    /// The rating before.
    Before,
    /// The rating of the inspection of a year, and the date that says so.
    On(Option<usize>, u32),
    /// The service that the row is for.
    Service,
    /// The question that the row answers.
    Question,
    /// Anything else.
    Other,
}

/// The table that is being read.
#[derive(Debug, Default)]
pub(super) struct Tables {
    columns: Vec<Column>,
    /// The one service that the title of the table names.
    service: Option<String>,
    /// Whether its first column is headed as one of practices: "Care home", "Practice".
    lists: bool,
}

impl Tables {
    /// The table has ended.
    pub fn end(&mut self) {
        self.columns.clear();
        self.service = None;
    }

    /// Reads a row.
    pub fn row(&mut self, doc: &Document<'_>, items: &Items, block: usize, out: &mut Vec<Claim>) {
        let Some(row) = doc.blocks.get(block) else { return };
        let cells: Vec<usize> = row.sentences.clone().collect();
        if let Some(heads) = heads(doc, items, &cells) {
            self.columns = heads;
            self.lists = cells.first().is_some_and(|c| heads_practices(doc, items.of(*c)));
            self.service = block.checked_sub(1).and_then(|title| service_of(doc, items, title));
            return;
        }
        let Some((&first, rest)) = cells.split_first() else {
            return;
        };
        // "Safe<tab>Good" below no head at all.
        if self.columns.is_empty() {
            out.extend(bare(doc, items, &cells, row.span));
            return;
        }
        let Some((mut asks, subject, mut services)) = of_row(doc, items, first) else {
            return;
        };
        // Who stands in such a column is no service of another.
        if self.lists && subject == Subject::Focus {
            return;
        }
        // "Elm Hospital<tab>Safe<tab>Good": a cell of its own says which question.
        if let Some(at) = self.columns.iter().skip(1).position(|c| *c == Column::Question) {
            let cell = cells.get(at + 1);
            asks = cell.and_then(|cell| question(&unmarked(items.of(*cell))));
            if asks.is_none() {
                return;
            }
        }
        // "Elm Hospital<tab>Surgery<tab>Good": a cell of its own says which service; what the first cell names then is a
        // site, known or not.
        if let Some(at) = self.columns.iter().skip(1).position(|c| *c == Column::Service) {
            let Some(cell) = cells.get(at + 1).filter(|_| matches!(subject, Subject::Practices(_))) else {
                return;
            };
            services = vec![doc.slice(doc.sentences[*cell].span).to_lowercase()];
        }
        if services.is_empty() && matches!(subject, Subject::Practices(_)) {
            services.extend(self.service.clone());
        }
        // The head of the first column is often empty, and then no cell of the head row stands for it.
        let shift = usize::from(self.columns.len() + 1 == cells.len());
        let told: Vec<(Column, Rating, Option<Rating>)> = rest
            .iter()
            .enumerate()
            .filter_map(|(n, cell)| {
                let column = self.columns.get(n + 1 - shift).copied()?;
                let (rating, from) = cell_rating(doc, &unmarked(items.of(*cell)))?;
                (!matches!(column, Column::Other | Column::Service | Column::Question))
                    .then_some((column, rating, from))
            })
            .collect();
        let dates: Vec<usize> = cells
            .iter()
            .flat_map(|c| items.of(*c))
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect();
        let newest = told.iter().filter_map(|(c, ..)| year(*c)).max();
        let older = told
            .iter()
            .filter(|(c, ..)| year(*c).is_some_and(|y| Some(y) < newest))
            .max_by_key(|(c, ..)| year(*c));
        let before = told
            .iter()
            .find(|(c, ..)| *c == Column::Before)
            .or(older)
            .map(|(_, r, _)| *r);
        for (column, rating, from) in &told {
            let question = match column {
                Column::Asks(question) => *question,
                Column::Now | Column::On(..) => asks.unwrap_or(Question::Overall),
                Column::Before | Column::Service | Column::Question | Column::Other => continue,
            };
            let mut found = claim(
                first,
                row.span,
                *rating,
                Set::of(question),
                subject.clone(),
                services.clone(),
            );
            found.entry = "grid.table";
            found.value.from = *from;
            found.dates.clone_from(&dates);
            match column {
                Column::On(date, y) => {
                    found.dates = date.iter().copied().collect();
                    if Some(*y) == newest {
                        found.value.from = found.value.from.or(before);
                    } else {
                        found.time = Time::Past;
                    }
                }
                Column::Now | Column::Asks(Question::Overall) => {
                    found.value.from = found.value.from.or(before);
                }
                _ => {}
            }
            out.push(found);
        }
    }
}

/// "Practice", "Care home": a head above the names of services.
fn heads_practices(doc: &Document<'_>, cell: &[Item]) -> bool {
    const WIDER: &[&str] = &["hospital", "hospitals", "trust", "trusts", "service", "services"];
    let [kind] = cell else { return false };
    kind.class.has(Class::TYPE) && !kind.class.has(Class::NAME) && !kind.reads(doc, WIDER)
}

/// "Table 2: Ratings of maternity services at our hospitals": the one service that the title of a table names.
fn service_of(doc: &Document<'_>, items: &Items, title: usize) -> Option<String> {
    let sentences = doc.blocks.get(title)?.sentences.clone();
    let words = || sentences.clone().flat_map(|s| items.of(s));
    let rates = words().any(|i| i.class.has(Class::GRADE)) && !words().any(|i| i.class.has(Class::RATING));
    let mut named = words().filter(|i| i.class.has(Class::SERVICE));
    let only = named
        .next()
        .filter(|_| named.next().is_none() && rates && words().count() <= 14)?;
    Some(name_of(doc, only))
}

/// The rating of a row of two cells without a head: a question or a practice, and its rating. A practice may have more cells,
/// which say where it is.
fn bare(doc: &Document<'_>, items: &Items, cells: &[usize], span: Span) -> Option<Claim> {
    let (first, second) = match cells {
        [first, second] => (first, second),
        [first, rest @ ..] => (first, one_rated(doc, items, *first, rest)?),
        [] => return None,
    };
    // "Good<tab>Safe"
    let turned = alone(doc, &unmarked(items.of(*first))).is_some();
    let (label, value) = if turned { (second, first) } else { (first, second) };
    let lead = unmarked(items.of(*label));
    let whose = leading_name(&lead).filter(|_| !lead.iter().any(|i| i.class.has(Class::RATING)));
    let (set, subject, service) = match whose {
        Some(practice) => (Set::of(Question::Overall), Subject::Practices(vec![practice]), None),
        None => label_of(doc, &lead).map(|(set, service)| (set, Subject::Focus, service))?,
    };
    let (rating, from) = cell_rating(doc, &unmarked(items.of(*value)))?;
    let mut found = claim(*label, span, rating, set, subject, service.into_iter().collect());
    found.value.from = from;
    found.entry = "grid.row";
    Some(found)
}

/// "Elm House<tab>Mill Road<tab>Selby<tab>Good": of the cells behind a name the one that has a rating, where the others hold
/// names, numbers and nothing else.
fn one_rated<'c>(doc: &Document<'_>, items: &Items, first: usize, rest: &'c [usize]) -> Option<&'c usize> {
    leading_name(&unmarked(items.of(first)))?;
    let rated = |cell: &&usize| cell_rating(doc, &unmarked(items.of(**cell))).is_some();
    let mut all = rest.iter().filter(rated);
    let only = all.next().filter(|_| all.next().is_none())?;
    let place = Class::NAME.with(Class::CAPITAL).with(Class::NUMBER).with(Class::PREP);
    let other = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::RATING)
        .with(Class::DATE);
    let place = |i: &Item| (i.capital || i.class.has(place) || !i.class.has(Class::WORD)) && !i.class.has(other);
    let mut others = rest.iter().filter(|c| *c != only).flat_map(|c| items.of(*c));
    others.all(place).then_some(only)
}

fn year(column: Column) -> Option<u32> {
    match column {
        Column::On(_, year) => Some(year),
        _ => None,
    }
}

/// The columns, where a row is the head of a table of ratings.
fn heads(doc: &Document<'_>, items: &Items, cells: &[usize]) -> Option<Vec<Column>> {
    let heads: Vec<Column> = cells.iter().map(|c| column(doc, &unmarked(items.of(*c)))).collect();
    let count = |test: &dyn Fn(&Column) -> bool| heads.iter().filter(|c| test(c)).count();
    let questions = count(&|c| matches!(c, Column::Asks(_)));
    let dated = count(&|c| matches!(c, Column::On(..)));
    let now = count(&|c| *c == Column::Now);
    // A head has no ratings; one on many questions is hardly a row of them.
    let rated = |c: &usize| items.of(*c).iter().any(|i| i.class.has(Class::RATING));
    let few = questions >= 2 && heads.first() == Some(&Column::Other);
    let told = questions == 0 && (now == 1 || dated >= 2 && now == 0) && heads.len() > 1;
    (questions >= 4 || (few || told) && !cells.iter().any(rated)).then_some(heads)
}

/// What a head says of its column.
fn column(doc: &Document<'_>, items: &[Item]) -> Column {
    let [first, rest @ ..] = items else {
        return Column::Other;
    };
    if rest.is_empty() {
        match doc.slice(first.span) {
            "S" => return Column::Asks(Question::Safe),
            "E" => return Column::Asks(Question::Effective),
            "C" => return Column::Asks(Question::Caring),
            "R" => return Column::Asks(Question::Responsive),
            "W" => return Column::Asks(Question::WellLed),
            _ if first.class.has(Class::OVERALL) => return Column::Asks(Question::Overall),
            _ if first.class.has(Class::QUESTION) => {
                let asked = Question::ALL.get(first.value as usize);
                return asked.map_or(Column::Other, |q| Column::Asks(*q));
            }
            _ => {}
        }
    }
    let any = |class: Class| items.iter().any(|i| i.class.has(class));
    if items.len() > 5 || any(Class::RATING) {
        return Column::Other;
    }
    let says = |words: &[&str]| items.iter().any(|i| i.reads(doc, words));
    // "Core service", "Ward"
    if says(&[
        "service",
        "services",
        "ward",
        "department",
        "core service",
        "core services",
    ]) && !any(Class::GRADE.with(Class::INSPECT))
    {
        return Column::Service;
    }
    // "Domain", "Key question"
    if items.len() <= 2
        && says(&[
            "domain",
            "domains",
            "question",
            "key question",
            "area",
            "aspect",
            "kloe",
        ])
    {
        return Column::Question;
    }
    // "Previous overall", "Last time: overall"
    let past = any(Class::PAST) || says(&["previous", "former", "prior", "old"]) && any(Class::OVERALL);
    if past || says(&["previous", "last", "former", "before", "old", "prior"]) && any(Class::GRADE.with(Class::INSPECT))
    {
        return Column::Before;
    }
    if let Some(date) = items.iter().find(|i| i.class.has(Class::DATE)) {
        let text = doc.slice(date.span);
        let year = text.get(text.len().saturating_sub(4)..).and_then(|y| y.parse().ok());
        return year.map_or(Column::Other, |y| Column::On(Some(date.value as usize), y));
    }
    if let Some(year) = items.iter().find_map(grids::year) {
        return Column::On(None, year);
    }
    // "Before" and "After"
    let now = items.len() <= 2 && any(Class::NOW) || items.len() == 1 && says(&["after"]);
    if any(Class::GRADE) && !says(&["score", "date"]) || now {
        return Column::Now;
    }
    Column::Other
}

/// The question that a cell names, with nothing else.
fn question(cell: &[Item]) -> Option<Question> {
    let [only] = cell else { return None };
    if only.class.has(Class::OVERALL) {
        return Some(Question::Overall);
    }
    only.class
        .has(Class::QUESTION)
        .then(|| Question::ALL.get(only.value as usize).copied())?
}

/// Which question, whose and for which service a row is, by its first cell.
fn of_row(doc: &Document<'_>, items: &Items, first: usize) -> Option<(Option<Question>, Subject, Vec<String>)> {
    let lead = unmarked(items.of(first));
    if let Some(practice) = leading_name(&lead) {
        return Some((None, Subject::Practices(vec![practice]), Vec::new()));
    }
    let head = lead.iter().find(|i| i.class.has(Class::WORD))?;
    if head.class.has(Class::OVERALL) {
        return Some((Some(Question::Overall), Subject::Focus, Vec::new()));
    }
    if let Some((set, None)) = label_of(doc, &lead) {
        return Some((set.questions().next(), Subject::Focus, Vec::new()));
    }
    // Long cells are text, and a name that is not known is somebody else's.
    let service = lead.len() <= 12 && lead.iter().any(|i| i.class.has(Class::SERVICE)) || lead.len() <= 4;
    let named = doc.slice(doc.sentences[first].span).to_lowercase();
    service.then(|| (None, Subject::Focus, vec![named]))
}

/// "Good", "RI", "G (RI)": the rating of a cell, and the former one in brackets.
fn cell_rating(doc: &Document<'_>, items: &[Item]) -> Option<(Rating, Option<Rating>)> {
    if items.iter().filter(|i| i.class.has(Class::WORD)).count() > 5 {
        return None;
    }
    if let Some(rating) = alone(doc, items) {
        return Some((rating, None));
    }
    let mut ratings = items.iter().filter_map(|i| match doc.slice(i.span) {
        "O" => Some(Rating::Outstanding),
        "G" => Some(Rating::Good),
        "RI" => Some(Rating::RequiresImprovement),
        "I" => Some(Rating::Inadequate),
        _ if i.class.has(Class::RATING) => Rating::ALL.get(i.value as usize).copied(),
        _ => None,
    });
    Some((ratings.next()?, ratings.next()))
}
