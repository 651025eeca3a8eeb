//! Lists of former ratings, each with its day and nothing else: "14 June 2018: Requires Improvement" below "Earlier
//! reports".

use super::claim::{Claim, Subject, Time};
use super::grids::claim;
use super::set::Set;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::{Item, Items};
use crate::resolve::events::Role;
use crate::text::{BlockKind, Document};
use std::ops::Range;

/// So many words a line of such a list has at most.
const LINE: usize = 8;

/// A list of ratings, the newest first or last.
#[derive(Debug)]
pub(crate) struct History {
    lines: Vec<Line>,
}

/// A line: where it stands, its rating, and what its date dates.
#[derive(Clone, Copy, Debug)]
struct Line {
    sentence: usize,
    dated: usize,
    block: usize,
    rating: Rating,
    date: usize,
    role: Role,
}

impl History {
    /// Finds the lists of a document.
    pub fn find(doc: &Document<'_>, items: &Items) -> Vec<History> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < doc.blocks.len() {
            let lines: Vec<Line> = (at..doc.blocks.len()).map_while(|b| line(doc, items, b)).collect();
            let end = at + lines.len().max(1);
            out.extend((lines.len() > 1).then(|| headed(doc, items, at, lines)).flatten());
            at = end;
        }
        out
    }

    /// What the date of a sentence dates.
    pub fn dated(&self, sentence: usize) -> Option<Role> {
        self.lines.iter().find(|l| l.dated == sentence).map(|l| l.role)
    }

    /// The sentences of its lines.
    pub fn cells<'d>(&'d self, doc: &'d Document<'_>) -> impl Iterator<Item = usize> + 'd {
        self.lines.iter().flat_map(|l| doc.blocks[l.block].sentences.clone())
    }

    /// The claims of the list, all on one practice.
    pub fn read(&self, doc: &Document<'_>, practice: usize) -> Vec<Claim> {
        let claims = self.lines.iter().map(|l| {
            let subject = Subject::Practices(vec![practice]);
            let span = doc.blocks[l.block].span;
            let mut found = claim(
                l.sentence,
                span,
                l.rating,
                Set::of(Question::Overall),
                subject,
                Vec::new(),
            );
            found.entry = "grid.history";
            found.dates.push(l.date);
            found.time = Time::Past;
            found
        });
        claims.collect()
    }
}

/// The date, the rating and what else a block of nothing but these says.
fn line(doc: &Document<'_>, items: &Items, block: usize) -> Option<Line> {
    let sentences: Range<usize> = doc.blocks[block].sentences.clone();
    let long = || sentences.clone().map(|s| items.of(s).len()).sum::<usize>() > LINE;
    if sentences.is_empty() || sentences.len() > 2 || long() {
        return None;
    }
    let all = || sentences.clone().flat_map(|s| items.of(s).iter().map(move |i| (s, i)));
    let glue = Class::DATE
        .with(Class::RATING)
        .with(Class::COLON)
        .with(Class::DASH)
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::COMMA)
        .with(Class::INSPECT)
        .with(Class::PUBLISH)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::RATED);
    let mut dates = all().filter(|(_, i)| i.class.has(Class::DATE));
    let mut ratings = all().filter(|(_, i)| i.class.has(Class::RATING));
    let ((dated, date), None) = (dates.next()?, dates.next()) else {
        return None;
    };
    let ((sentence, rating), None) = (ratings.next()?, ratings.next()) else {
        return None;
    };
    let rating = Rating::ALL.get(rating.value as usize).copied()?;
    let plain = |i: &Item| i.class.has(glue) || !i.class.has(Class::WORD);
    if !all().all(|(_, i)| plain(i)) {
        return None;
    }
    let says = |class: Class| all().any(|(_, i)| i.class.has(class));
    let role = match () {
        () if says(Class::PUBLISH) => Role::Publication,
        () if says(Class::INSPECT) => Role::Inspection,
        () => Role::Rating,
    };
    Some(Line {
        sentence,
        dated,
        block,
        rating,
        date: date.value as usize,
        role,
    })
}

/// A list, if the heading above says that reports, visits or ratings follow; it says what the dates date.
fn headed(doc: &Document<'_>, items: &Items, at: usize, mut lines: Vec<Line>) -> Option<History> {
    let told = Class::INSPECT.with(Class::PUBLISH).with(Class::GRADE).with(Class::CQC);
    let other = Class::SERVICE
        .with(Class::QUESTION)
        .with(Class::RATING)
        .with(Class::NOT);
    let above = at.checked_sub(1).filter(|b| {
        let block = &doc.blocks[*b];
        let heads = block.kind == BlockKind::Heading || doc.slice(block.span).ends_with(':');
        heads
            && block
                .sentences
                .clone()
                .any(|s| items.of(s).iter().any(|i| i.class.has(told)))
    })?;
    let says = |class: Class| {
        let mut sentences = doc.blocks[above].sentences.clone();
        sentences.any(|s| items.of(s).iter().any(|i| i.class.has(class)))
    };
    if says(other) {
        return None;
    }
    let role = match () {
        () if says(Class::INSPECT) => Role::Inspection,
        () if says(Class::PUBLISH) => Role::Publication,
        () => Role::Rating,
    };
    for line in lines.iter_mut().filter(|l| l.role == Role::Rating) {
        line.role = role;
    }
    Some(History { lines })
}
