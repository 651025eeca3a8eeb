//! Ratings that stand in the layout and not in sentences: a label on one line and its rating on the next, names below a
//! rating, tables with a column for each question.

use super::attach::OTHERS;
use super::claim::{Claim, Subject, Target, Time, Value};
use super::set::Set;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::{Item, Items};
use crate::text::{BlockKind, Document, Span};

/// The claims of a document's lines and tables.
pub(crate) fn read(doc: &Document<'_>, items: &Items) -> Vec<Claim> {
    let mut out = Vec::new();
    let mut below: Option<Rating> = None;
    let mut columns: Vec<Option<Question>> = Vec::new();
    let mut service: Option<String> = None;
    for (n, block) in doc.blocks.iter().enumerate() {
        if block.kind == BlockKind::Row {
            row(doc, items, n, &mut columns, &mut out);
            continue;
        }
        columns.clear();
        let Some(sentence) = block.sentences.clone().next() else {
            continue;
        };
        let list = words(items.of(sentence));
        match alone(doc, &list) {
            Some(rating) => {
                let label = n
                    .checked_sub(1)
                    .and_then(|p| doc.blocks.get(p))
                    .filter(|b| b.kind == BlockKind::Heading);
                let told = label
                    .and_then(|b| b.sentences.clone().next())
                    .and_then(|s| label_of(doc, &words(items.of(s))));
                match told {
                    Some((set, named)) => {
                        if named.is_some() {
                            service = named;
                        }
                        let span = label.map_or(block.span, |b| b.span.cover(block.span));
                        let services = if set == Set::of(Question::Overall) || service.is_some() {
                            service.clone().into_iter().collect()
                        } else {
                            Vec::new()
                        };
                        out.push(claim(sentence, span, rating, set, Subject::Focus, services));
                        below = None;
                    }
                    None => below = Some(rating),
                }
            }
            None => {
                if label_of(doc, &list).is_some_and(|(s, named)| s == Set::of(Question::Overall) && named.is_none()) {
                    service = None;
                }
                if let (Some(rating), Some(practice)) = (below, leading_name(&list)) {
                    if !list
                        .iter()
                        .any(|i| i.class.has(Class::RATING) && !i.class.has(Class::NAME))
                        || list.iter().any(|i| i.class.has(Class::PAST.with(Class::OPEN)))
                    {
                        let mut found = claim(
                            sentence,
                            block.span,
                            rating,
                            Set::of(Question::Overall),
                            Subject::Practices(vec![practice]),
                            Vec::new(),
                        );
                        found.value.from = former(&list);
                        out.push(found);
                    }
                } else if block.kind == BlockKind::Paragraph {
                    below = None;
                }
            }
        }
    }
    out
}

fn claim(sentence: usize, span: Span, rating: Rating, set: Set, subject: Subject, services: Vec<String>) -> Claim {
    let value = Value {
        to: Target::Is(rating),
        from: None,
        same: false,
    };
    Claim {
        sentence,
        span,
        place: span.end,
        value,
        set,
        subject,
        about: None,
        carried: false,
        services,
        time: Time::Open,
        dates: Vec::new(),
        entry: "grid.lines",
        item: 0,
    }
}

fn words(items: &[Item]) -> Vec<Item> {
    items.iter().filter(|i| !i.class.has(Class::QUOTE)).copied().collect()
}

/// The rating of a line that holds nothing else (a mark such as `●` or `*` aside); "N/A" heads what was not rated.
fn alone(doc: &Document<'_>, items: &[Item]) -> Option<Rating> {
    if let [n, _, a] = items
        && doc.slice(n.span.cover(a.span)) == "N/A"
    {
        return Some(Rating::NotRated);
    }
    let mut telling = items.iter().filter(|i| i.class.has(Class::WORD.with(Class::NUMBER)));
    let first = telling.next()?;
    let rating = first
        .class
        .has(Class::RATING)
        .then(|| Rating::ALL.get(first.value as usize).copied())
        .flatten()?;
    telling.next().is_none().then_some(rating)
}

/// What a label asks: a question, the whole, or a service.
fn label_of(doc: &Document<'_>, items: &[Item]) -> Option<(Set, Option<String>)> {
    if items.len() > 14 {
        return None;
    }
    if let Some(service) = items.iter().find(|i| i.class.has(Class::SERVICE)) {
        let whole = items.iter().filter(|i| i.class.has(Class::WORD)).count() <= 2;
        return whole.then(|| (Set::of(Question::Overall), Some(doc.slice(service.span).to_lowercase())));
    }
    let first = items.first()?;
    if first.class.has(Class::OVERALL) {
        return Some((Set::of(Question::Overall), None));
    }
    let asks = items.iter().filter(|i| i.class.has(Class::QUESTION)).count() == 1;
    let short = items.len() <= 2 || items.last().is_some_and(|i| i.class.has(Class::STOP));
    let question = items
        .iter()
        .find(|i| i.class.has(Class::QUESTION))
        .filter(|_| asks && short)?;
    Question::ALL.get(question.value as usize).map(|q| (Set::of(*q), None))
}

/// The practice that a line begins with.
fn leading_name(items: &[Item]) -> Option<usize> {
    let first = items.iter().find(|i| !i.class.has(Class::DET))?;
    (first.class.has(Class::NAME) && first.value < OTHERS).then_some(first.value as usize)
}

/// "(was Inadequate)" behind a name.
fn former(items: &[Item]) -> Option<Rating> {
    let at = items
        .iter()
        .position(|i| i.class.has(Class::PAST) || i.class.has(Class::BE))?;
    let rating = items.get(at..)?.iter().find(|i| i.class.has(Class::RATING))?;
    Rating::ALL.get(rating.value as usize).copied()
}

/// A row of a table: the head names the questions, the others give the ratings of a service or a practice.
fn row(doc: &Document<'_>, items: &Items, block: usize, columns: &mut Vec<Option<Question>>, out: &mut Vec<Claim>) {
    let Some(row) = doc.blocks.get(block) else { return };
    let cells: Vec<usize> = row.sentences.clone().collect();
    let heads: Vec<Option<Question>> = cells.iter().map(|c| column(doc, items.of(*c))).collect();
    if heads.iter().flatten().count() >= 4 {
        *columns = heads;
        return;
    }
    // The head of the first column is often empty, and then no cell of the head row stands for it.
    let shift = usize::from(columns.len() + 1 == cells.len());
    let Some((&first, rest)) = cells.split_first() else {
        return;
    };
    let lead = words(items.of(first));
    let practice = leading_name(&lead);
    let whole = lead.first().is_some_and(|i| i.class.has(Class::OVERALL));
    let service = (practice.is_none() && !whole).then(|| doc.slice(doc.sentences[first].span).to_lowercase());
    for (n, &cell) in rest.iter().enumerate() {
        let Some(question) = columns.get(n + 1 - shift).copied().flatten() else {
            continue;
        };
        let list = words(items.of(cell));
        let Some((rating, from)) = cell_rating(doc, &list) else {
            continue;
        };
        let subject = practice.map_or(Subject::Focus, |p| Subject::Practices(vec![p]));
        let mut found = claim(
            first,
            row.span,
            rating,
            Set::of(question),
            subject,
            service.clone().into_iter().collect(),
        );
        found.value.from = from;
        found.entry = "grid.table";
        found.dates = cells
            .iter()
            .flat_map(|c| items.of(*c))
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect();
        out.push(found);
    }
}

fn column(doc: &Document<'_>, items: &[Item]) -> Option<Question> {
    let first = items.first().filter(|_| items.len() == 1)?;
    if first.class.has(Class::OVERALL) {
        return Some(Question::Overall);
    }
    match doc.slice(first.span) {
        "S" => Some(Question::Safe),
        "E" => Some(Question::Effective),
        "C" => Some(Question::Caring),
        "R" => Some(Question::Responsive),
        "W" => Some(Question::WellLed),
        _ if first.class.has(Class::QUESTION) => Question::ALL.get(first.value as usize).copied(),
        _ => None,
    }
}

/// "Good", "RI", "G (RI)": the rating of a cell, and the former one in brackets.
fn cell_rating(doc: &Document<'_>, items: &[Item]) -> Option<(Rating, Option<Rating>)> {
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
