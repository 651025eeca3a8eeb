//! Cards: the name of a service on a line of its own, and below it lines that tell where and what it is and how it was
//! rated, whatever parts their labels from what they tell.

use super::super::runs::Run;
use super::super::words::Head;
use super::super::{Text, places};
use super::{Headings, Listed, Rest, is_numbered, is_of_a_place, listed, rating_alone, stands_alone};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::text::{Block, BlockKind, Span, TokenKind};

/// A line that is the name of a service and nothing else, above lines that tell where it is, what it is and how it was rated:
/// "Elm Bank", "Mill Lane, Selby", "Type: Care home", "Overall rating: Good". The sentence of the rating comes with it.
pub(super) fn card(text: &Text<'_, '_>, sentence: usize, headings: &Headings) -> Option<(usize, Listed)> {
    let Some(card) = Card::of(text, sentence) else {
        return unrated_card(text, sentence, headings);
    };
    let (number, run) = text.leading_run(sentence)?;
    let named = matches!(run.head, Some(Head::Service(_) | Head::Weak(_)));
    let loose = || card.described && (sentence == 0 || headings.cards(text));
    (named || loose())
        .then_some(card)
        .map(|card| (card.end, listed(text, number, run, card.place)))
}

/// "Elm Bank", below it "Selby", and then that it has closed or that its report is not out: beside cards with ratings.
fn unrated_card(text: &Text<'_, '_>, sentence: usize, headings: &Headings) -> Option<(usize, Listed)> {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let (number, run) = text.leading_run(sentence)?;
    let named = match run.head {
        Some(Head::Service(_) | Head::Weak(_)) => true,
        None => stands_alone(text, run) && !is_of_a_report(text, run),
        _ => false,
    };
    let whole = block.kind == BlockKind::Heading && block.sentences.len() == 1 && Rest::parse(text, run).ends;
    let town = places::lone_run(text, sentence + 1).filter(|_| named && whole && headings.cards(text))?;
    let place = Some(places::place_of(text, town));
    Some((sentence + 1, listed(text, number, run, place)))
}

/// The head of a card, whatever its name.
pub(super) struct Card {
    /// The sentence that tells its rating.
    end: usize,
    /// Whether a line between says what or where it is, or when it was visited.
    pub described: bool,
    /// The town that a line between consists of.
    place: Option<(String, Span)>,
}

impl Card {
    pub fn of(text: &Text<'_, '_>, sentence: usize) -> Option<Card> {
        const LINES: usize = 6;
        let (_, run) = text.leading_run(sentence)?;
        let block = &text.doc.blocks[text.doc.sentences[sentence].block];
        let rest = Rest::parse(text, run);
        let whole = block.kind != BlockKind::Paragraph && block.sentences.len() == 1 && rest.ends;
        let named = match run.head {
            Some(Head::Service(_) | Head::Weak(_)) => true,
            // "Maternity", "Safe"
            None => is_of_a_place(text, run) && !is_of_a_report(text, run),
            _ => false,
        };
        if !whole || !named {
            return None;
        }
        let mut described = rest.place.is_some();
        let mut place = None;
        let at = text.doc.sentences[sentence].block;
        for line in at + 1..text.doc.blocks.len().min(at + LINES) {
            let lines = text.doc.blocks[line].sentences.clone();
            place = place.or_else(|| places::lone_run(text, lines.start).map(|town| places::place_of(text, town)));
            let told =
                CardLine::of(text, line).or_else(|| (line == at + 1).then(|| described_below(text, line)).flatten());
            match told? {
                CardLine::Rating => {
                    let end = lines.end - 1;
                    return Some(Card { end, described, place });
                }
                CardLine::Other => described = true,
            }
        }
        None
    }
}

/// So many bytes a line of a card has at most.
const SHORT: usize = 90;

/// A line of a card below its head.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CardLine {
    /// "Overall rating: Good", "Rated good"; "Overall rating" above "Good".
    Rating,
    /// "Mill Lane, Selby", "Type: Care home", "Inspected 6 May 2021", "Care home in Selby".
    Other,
}

impl CardLine {
    fn of(text: &Text<'_, '_>, at: usize) -> Option<CardLine> {
        const LABEL: usize = 3;
        let block = text.doc.blocks.get(at)?;
        let line = text.doc.slice(block.span);
        let sentence = block.sentences.start;
        let whole = block.sentences.len() == 1 || block.kind == BlockKind::Row || line.contains('|');
        if line.len() > SHORT
            || !whole
            || line.ends_with('.')
            || block.kind == BlockKind::Bullet && is_numbered(text, sentence)
        {
            return None;
        }
        let items = line_items(text, block);
        let rated = items.iter().any(|i| i.class.has(Class::RATING));
        if asks_of_the_whole(items) && rated_alone(text, at + 1) || tells_of_the_whole(items) {
            return Some(CardLine::Rating);
        }
        if line.ends_with(':') {
            return None;
        }
        if let Some((label, _)) = parted(line) {
            let label = label.trim().to_lowercase();
            let labels = label.split(' ').count() <= LABEL;
            let overall = label.contains("rating") || label.contains("overall") || label.contains("rated");
            return match labels && overall && rated {
                true => Some(CardLine::Rating),
                false => (labels && !is_question(items)).then_some(CardLine::Other),
            };
        }
        let rating = rating_alone(text, sentence) && rated;
        let kind = items
            .first()
            .is_some_and(|i| i.class.has(Class::TYPE) && !i.class.has(Class::MANY));
        let road = || {
            text.runs_of(sentence)
                .iter()
                .any(|r| r.tokens == text.doc.sentences[sentence].tokens && r.is_road(text.words))
        };
        let placed = !rated
            && !items.iter().any(|i| i.class.has(Class::CQC))
            && (places::is_place_line(text, sentence) || road());
        if rating {
            Some(CardLine::Rating)
        } else {
            (kind && !rated || placed || dates_a_visit(items)).then_some(CardLine::Other)
        }
    }
}

/// "Office in Selby; carers go out to Goole": whatever stands right below a name, in a line that tells no rating and leads to none.
fn described_below(text: &Text<'_, '_>, at: usize) -> Option<CardLine> {
    let block = &text.doc.blocks[at];
    let line = text.doc.slice(block.span);
    let rated = line_items(text, block).iter().any(|i| i.class.has(Class::RATING));
    let service = |r: &Run| matches!(r.head, Some(Head::Service(_) | Head::Weak(_)));
    // The line of another of a list.
    let listed = line.contains('(') || text.runs_of(block.sentences.start).iter().any(service);
    let plain = block.kind == BlockKind::Heading && !line.ends_with([':', '.']) && line.len() < SHORT;
    let words = &text.toks[text.doc.sentences[block.sentences.start].tokens.clone()];
    let says = words
        .iter()
        .any(|t| t.kind == TokenKind::Word && !t.capital && t.text.len() > 3);
    (plain && says && !block.after_gap && !rated && !listed).then_some(CardLine::Other)
}

/// The items of a line, the cells of a row one after the other.
fn line_items<'t>(text: &'t Text<'_, '_>, block: &Block) -> &'t [Item] {
    let ranges = text.items.sentences.get(block.sentences.clone());
    let range = ranges.and_then(|r| Some(r.first()?.start..r.last()?.end));
    range.and_then(|r| text.items.all.get(r)).unwrap_or(&[])
}

/// The label of a line and what stands behind it, whatever parts the two.
fn parted(line: &str) -> Option<(&str, &str)> {
    const MARKS: &[&str] = &[":", "\t", "|", " - ", " – ", " — ", "  "];
    let first = MARKS.iter().filter_map(|m| Some((line.find(m)?, m.len())));
    let (at, length) = first.min()?;
    Some((&line[..at], line[at + length..].trim_start()))
}

/// "Overall rating", "Our CQC rating:", "Overall rating for this service": a label that asks for nothing but the whole.
fn asks_of_the_whole(items: &[Item]) -> bool {
    const LONGEST: usize = 6;
    let noun = Class::OVERALL.with(Class::GRADE);
    let beside = Class::RATED
        .with(Class::CQC)
        .with(Class::DET)
        .with(Class::PRONOUN)
        .with(Class::NOW)
        .with(Class::PREP)
        .with(Class::TYPE)
        .with(Class::BE)
        .with(Class::QUOTE)
        .with(Class::DASH)
        .with(Class::COLON);
    let plain =
        |i: &Item| i.class.has(noun.with(beside)) && !i.class.has(Class::NAME.with(Class::RATING).with(Class::PAST));
    items.len() <= LONGEST && items.iter().any(|i| i.class.has(noun)) && items.iter().all(plain)
}

/// "Overall rating Good", "Overall is rated good": such a label and its rating, with nothing between that parts them.
fn tells_of_the_whole(items: &[Item]) -> bool {
    let Some(rating) = items.iter().position(|i| i.class.has(Class::RATING)) else {
        return false;
    };
    let (label, behind) = items.split_at(rating);
    let ends = behind[1..]
        .iter()
        .all(|i| !i.class.has(Class::WORD.with(Class::NUMBER)));
    label
        .first()
        .is_some_and(|i| i.class.has(Class::OVERALL.with(Class::GRADE).with(Class::CQC)))
        && asks_of_the_whole(label)
        && ends
}

/// Whether a block is a rating and nothing else.
fn rated_alone(text: &Text<'_, '_>, at: usize) -> bool {
    let block = text.doc.blocks.get(at).filter(|b| b.sentences.len() == 1);
    block.is_some_and(|b| rating_alone(text, b.sentences.start))
}

/// "Inspected 6 May 2021", "Report published", "6 May 2021": when a service was seen, or the label of that.
fn dates_a_visit(items: &[Item]) -> bool {
    const LONGEST: usize = 6;
    let told = Class::INSPECT.with(Class::PUBLISH).with(Class::DATE).with(Class::MONTH);
    let beside = Class::PREP.with(Class::FUNCTION).with(Class::NUMBER);
    let plain = |i: &Item| i.class.has(told.with(beside)) && !i.class.has(Class::BE.with(Class::HAVE));
    items.len() <= LONGEST && items.iter().any(|i| i.class.has(told)) && items.iter().all(plain)
}

/// Whether the line below a name is one of those that stand below the names of services: "Overall: Good", "Address: ...".
pub(super) fn is_label(text: &Text<'_, '_>, at: usize) -> bool {
    const LABELS: &[&str] = &["overall", "rating", "address", "inspected", "last", "what"];
    let Some(block) = text.doc.blocks.get(at) else {
        return false;
    };
    let line = text.doc.slice(block.span);
    let labels = |(label, _): (&str, &str)| {
        let label = label.trim_start().to_lowercase();
        LABELS.iter().any(|l| label.starts_with(l))
    };
    line.split_once(':').is_some_and(labels)
        || block.kind != BlockKind::Paragraph && CardLine::of(text, at) == Some(CardLine::Rating)
}

/// Whether below a line a sheet of questions begins, and does not only go on behind a caption or an advert.
pub(super) fn heads_a_sheet(text: &Text<'_, '_>, at: usize) -> bool {
    let blocks = &text.doc.blocks;
    let alike = |next: &Block| next.after_gap == blocks[at].after_gap;
    let goes_on = || at.checked_sub(1).is_some_and(|above| answers_a_question(text, above));
    let head = blocks[at].kind != BlockKind::Paragraph || text.doc.slice(blocks[at].span).ends_with(':');
    head && answers_a_question(text, at + 1) && !(blocks.get(at + 1).is_some_and(alike) && goes_on())
}

/// "Safe: Good", "Safe" above "Good": a line of a sheet.
fn answers_a_question(text: &Text<'_, '_>, at: usize) -> bool {
    const LONGEST: usize = 12;
    let Some(block) = text.doc.blocks.get(at) else {
        return false;
    };
    let items = line_items(text, block);
    let asks = items.len() <= LONGEST && items.iter().take(4).any(|i| i.class.has(Class::QUESTION));
    let rated = |i: &Item| i.class.has(Class::RATING) && !i.class.has(Class::QUESTION);
    let last = items.iter().rev().find(|i| i.class.has(Class::WORD));
    asks && (last.is_some_and(rated) || rated_alone(text, at + 1))
}

/// "Safe: Good" is no line of a card but of a grid.
fn is_question(items: &[Item]) -> bool {
    items
        .first()
        .is_some_and(|i| i.class.has(Class::QUESTION.with(Class::SERVICE)))
}

/// Words that head what a report tells, and that no table knows.
const LABELS: &[&str] = &[
    "results",
    "result",
    "breakdown",
    "summary",
    "findings",
    "facts",
    "figures",
    "detail",
    "details",
    "outcome",
    "outcomes",
    "judgement",
    "judgements",
    "judgment",
    "verdict",
    "verdicts",
    "scores",
    "ratings",
    "questions",
    "strengths",
    "weaknesses",
    "update",
    "updates",
    "headline",
    "headlines",
    "time",
    "staffing",
];

/// Whether a run is a word of reports: a question, a core service, or what heads such.
pub(super) fn is_of_a_report(text: &Text<'_, '_>, run: &Run) -> bool {
    let words = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::OVERALL)
        .with(Class::RATING)
        .with(Class::CQC);
    inside(text, run).any(|i| i.class.has(words)) || heads_a_report(text, run)
}

/// "Previous Ratings", "Key Questions", "Results": whether a run ends in a word that heads what a report tells, and in none
/// for a service.
pub(super) fn heads_a_report(text: &Text<'_, '_>, run: &Run) -> bool {
    let heads = Class::GRADE
        .with(Class::PAST)
        .with(Class::NOW)
        .with(Class::AREA)
        .with(Class::INSPECT)
        .with(Class::PUBLISH);
    let label = |w: &String| LABELS.contains(&w.as_str());
    run.head.is_none()
        && (inside(text, run).last().is_some_and(|i| i.class.has(heads)) || run.words.last().is_some_and(label))
}

/// The items of a run.
fn inside<'t>(text: &'t Text<'_, '_>, run: &'t Run) -> impl Iterator<Item = &'t Item> {
    let here = |i: &&Item| i.span.start < run.span.end && i.span.end > run.span.start;
    text.lexed.of(run.sentence).iter().filter(here)
}
