//! What stands below a heading that names a key question.
//!
//! Report pages go through the questions one by one: under "Is the service safe?" they say "At our last inspection we
//! rated this key question good. The rating has changed to inadequate." Neither sentence names the question.

use super::asked::text;
use super::license::clause_start;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::{Item, Items};
use crate::text::{BlockKind, Document};
use std::borrow::Cow;

/// A heading that names a question has at most so many items: "Are services at this trust well-led?"
const HEADING_ITEMS: usize = 9;

/// Between a heading and the rating alone that answers it stand at most so many sentences: "The service was not always safe.
/// Details are in our safe findings below."
const BETWEEN: usize = 2;

/// The heading that each sentence stands below, if that names a key question.
#[derive(Debug)]
pub(crate) struct Below {
    questions: Vec<Option<Question>>,
    /// The question that a rating with no other words answers, over what was found of it.
    answered: Vec<Option<Question>>,
}

impl Below {
    /// Walks the lines: a heading of a question holds until another heading of the page.
    pub fn of(doc: &Document<'_>, items: &Items, sections: &[usize]) -> Below {
        let mut questions = vec![None; doc.sentences.len()];
        let mut answered = vec![None; doc.sentences.len()];
        let mut open = None;
        let mut now = None;
        let mut section = 0;
        // A line of a sheet has its answer, and so has the line before.
        let answers = |n: usize| {
            let block = doc.blocks.get(n).filter(|b| b.sentences.len() == 1);
            block.is_some_and(|b| items.is_rating_alone(b.sentences.start))
        };
        let mut asked = usize::MAX;
        for (n, block) in doc.blocks.iter().enumerate() {
            let first = block.sentences.start;
            let own = sections.get(first).copied().unwrap_or(0);
            let line = items.of(first);
            let alone = block.sentences.len() == 1;
            if alone && let Some(question) = heads(doc, block.kind, line) {
                let sheet = asked.wrapping_add(2) == n && answers(n - 1) && answers(n + 1);
                now = (!sheet).then_some(question);
                open = Some((question, first + BETWEEN + 1));
                asked = n;
            } else if own != section || alone && ends(block.kind, line) {
                now = None;
            }
            section = own;
            for at in block.sentences.clone() {
                questions[at] = now;
                open = open.filter(|(_, last)| now.is_some() && at <= *last);
                let Some((question, _)) = open else { continue };
                let line = items.of(at);
                if is_rating_and_marks(doc, line) {
                    answered[at] = Some(question);
                }
                if line.iter().any(|i| i.class.has(Class::RATING)) {
                    open = None;
                }
            }
        }
        Below { questions, answered }
    }

    /// The question that a sentence answers by a rating alone.
    pub fn answered(&self, sentence: usize) -> Option<Question> {
        self.answered.get(sentence).copied().flatten()
    }

    /// The question of the heading above a sentence.
    pub fn at(&self, sentence: usize) -> Option<Question> {
        self.questions.get(sentence).copied().flatten()
    }
}

/// "Requires Improvement ●"
fn is_rating_and_marks(doc: &Document<'_>, line: &[Item]) -> bool {
    let [first, rest @ ..] = line else { return false };
    let mark = |i: &Item| !doc.slice(i.span).contains(char::is_alphanumeric);
    first.class.has(Class::RATING) && rest.iter().all(mark)
}

/// "Is the service safe?", "Well-led", "Safe – this means people were protected": the question of a line that asks nothing
/// else.
fn heads(doc: &Document<'_>, kind: BlockKind, line: &[Item]) -> Option<Question> {
    let explains = matches!(line, [question, mark, this, means, ..]
        if question.class.has(Class::QUESTION)
            && mark.class.has(Class::DASH.with(Class::COLON))
            && this.reads(doc, &["this", "it"])
            && means.reads(doc, &["means"]));
    if explains {
        return Question::ALL.get(line[0].value as usize).copied();
    }
    let asks = line.last().is_some_and(|i| i.class.has(Class::STOP));
    if line.len() > HEADING_ITEMS || kind == BlockKind::Row || kind == BlockKind::Paragraph && !asks {
        return None;
    }
    let glue = Class::BE
        .with(Class::DET)
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::SERVICE)
        .with(Class::STOP)
        .with(Class::PREP)
        .with(Class::COLON)
        .with(Class::FUNCTION);
    let mut asked = line.iter().filter(|i| i.class.has(Class::QUESTION));
    let (only, None) = (asked.next()?, asked.next()) else {
        return None;
    };
    let plain = line.iter().all(|i| i.class.has(Class::QUESTION.with(glue)));
    let question = Question::ALL.get(only.value as usize).copied();
    question.filter(|_| plain)
}

/// "Overall summary", "Elm Court", "12 May 2021": a heading of the page, and of no matter within a question.
fn ends(kind: BlockKind, line: &[Item]) -> bool {
    let page = Class::OVERALL
        .with(Class::NAME)
        .with(Class::SERVICE)
        .with(Class::DATE)
        .with(Class::PUBLISH)
        .with(Class::CQC)
        .with(Class::INSPECT);
    kind == BlockKind::Heading && line.iter().any(|i| i.class.has(page) && !i.class.has(Class::QUESTION))
}

/// Whether a sentence is a heading of the page, below which no question asked before is answered. "Good - surgery" answers it.
pub(crate) fn ends_question(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let block = doc.sentences.get(sentence).and_then(|s| doc.blocks.get(s.block));
    let answers = items
        .of(sentence)
        .iter()
        .any(|i| i.class.has(Class::RATING.with(Class::RATED)));
    block.is_some_and(|b| b.sentences.len() == 1 && !answers && ends(b.kind, items.of(sentence)))
}

/// Whether a value without a question of its own is that of the question in the heading: "this key question is now rated
/// good", "the rating has changed to good", "we rated it as good".
pub(super) fn is_of_heading(items: &[Item], found: &Found, licensed: impl Fn() -> bool) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let behind = items.get(found.end..(found.end + 5).min(items.len())).unwrap_or(&[]);
    if names_an_area(before) || behind.first().is_some_and(|i| i.class.has(Class::PREP)) && names_an_area(behind) {
        return true;
    }
    if went_from(before, found) || is_the_service_still(before, behind, found) {
        return true;
    }
    let other = Class::NAME.with(Class::TYPE).with(Class::SERVICE).with(Class::OVERALL);
    let whose = Class::GRADE.with(Class::PRONOUN);
    !before.iter().any(|i| i.class.has(other))
        && before.iter().any(|i| i.class.has(whose))
        && (has_moved(before) || licensed())
}

/// "The service remains good.": below a question, of what that asks.
fn is_the_service_still(before: &[Item], behind: &[Item], found: &Found) -> bool {
    let the_service = matches!(before, [the, kind] if the.class.has(Class::DET) && kind.class.has(Class::TYPE));
    let ends = behind.first().is_none_or(|i| i.class.has(Class::STOP));
    the_service && ends && found.value.same
}

/// "This went down from good to inadequate": all that stands before the change is what went.
fn went_from(before: &[Item], found: &Found) -> bool {
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE);
    let verb = moves
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::NOW)
        .with(Class::FUNCTION);
    let [first, rest @ ..] = before else { return false };
    let this = first
        .class
        .has(Class::PRONOUN.with(Class::THAT).with(Class::THOSE).with(Class::DET));
    this && found.value.from.is_some()
        && rest.iter().any(|i| i.class.has(moves))
        && rest.iter().all(|i| i.class.has(verb))
}

/// "At this inspection it has deteriorated to": below the heading "it" is what the heading asks about.
fn has_moved(before: &[Item]) -> bool {
    let Some(verb) = before
        .iter()
        .rposition(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)))
    else {
        return false;
    };
    let has = before[..verb]
        .iter()
        .rposition(|i| !i.class.has(Class::BE.with(Class::HAVE).with(Class::NOW)));
    let it = has.is_some_and(|at| before[at].class.has(Class::PRONOUN) && at + 1 < verb);
    it && before[verb + 1..]
        .iter()
        .all(|i| i.class.has(Class::PREP.with(Class::FUNCTION)))
}

/// Below the heading of a question "this key question" is that one.
pub(super) fn answering<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>, heading: Option<Question>) -> Cow<'i, [Item]> {
    let question = heading.and_then(|q| Question::ALL.iter().position(|k| *k == q));
    let Some(value) = question.and_then(|q| u32::try_from(q).ok()) else {
        return items;
    };
    let means_it = |at: usize| {
        let this = at
            .checked_sub(1)
            .is_some_and(|p| matches!(text(doc, &items[p]), "this" | "This" | "that"));
        this && items[at].class.has(Class::AREA) && !items[at].class.has(Class::GRADE)
    };
    let meant: Vec<usize> = (0..items.len()).filter(|at| means_it(*at)).collect();
    if meant.is_empty() {
        return items;
    }
    let mut own = items.into_owned();
    for at in meant {
        own[at].class = Class::QUESTION.with(Class::WORD);
        own[at].value = value;
    }
    Cow::Owned(own)
}

/// "this key question", "that area".
pub(super) fn names_an_area(words: &[Item]) -> bool {
    words.windows(2).any(|w| {
        let one = w[0].class.has(Class::DET.with(Class::THAT)) && !w[0].class.has(Class::PRONOUN);
        one && w[1].class.has(Class::AREA) && !w[1].class.has(Class::GRADE.with(Class::RATED).with(Class::MANY))
    })
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// The ratings of a page on Alder Court below its own date, as `question=rating<previous@inspected`.
    fn rows(reader: &Reader, text: &str) -> Vec<String> {
        let page =
            format!("Alder Court\n\n4 May 2022\n\nDuring an inspection looking at part of the service\n\n{text}\n");
        let record = reader.read("case.txt", &page, "0");
        let mut out: Vec<String> = record
            .ratings
            .iter()
            .map(|r| {
                let from = r.previous.map(|p| format!("<{p}")).unwrap_or_default();
                let day = r.inspected.map(|d| format!("@{d}")).unwrap_or_default();
                format!("{}={}{from}{day}", r.question, r.rating)
            })
            .collect();
        out.sort_unstable();
        out
    }

    #[test]
    fn sentences_answer_the_question_above_them() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Is the service safe?\n\nAt our last inspection in May 2019 we rated this key question good. The rating has changed to inadequate.",
                &["safe=good@2019-05", "safe=inadequate<good@2022-05-04"],
            ),
            (
                "Is the service well-led?\n\nWe rated this area requires improvement last time. It has stayed the same.",
                &["well_led=requires_improvement<requires_improvement@2022-05-04"],
            ),
            (
                "Is the service safe?\n\nLast time this key question was rated good. At this inspection it has deteriorated to inadequate.",
                &["safe=inadequate<good@2022-05-04"],
            ),
            (
                "Is the service safe?\n\nThis went down from Good to Inadequate.",
                &["safe=inadequate<good@2022-05-04"],
            ),
            (
                "Is the service safe?\n\nAt our last inspection this key question was rated good. At this inspection this key question has remained the same.",
                &["safe=good<good@2022-05-04"],
            ),
            (
                "Safe – this means people were protected from harm.\n\nAt the last inspection this key question was rated good. At this inspection this key question has now deteriorated to inadequate.",
                &["safe=inadequate<good@2022-05-04"],
            ),
            (
                "Is the service safe?\n\nThe service remains good.",
                &["safe=good<good@2022-05-04"],
            ),
            // The lines of a sheet are answered where they stand.
            (
                "Is the service safe?\nGood\nIs the service well-led?\nGood\n\nAbout us\n\nAt the inspection of May 2019 it was rated inadequate.",
                &[
                    "overall=inadequate@2019-05",
                    "safe=good@2022-05-04",
                    "well_led=good@2022-05-04",
                ],
            ),
            // A rating alone answers what stands above what was found.
            (
                "Is the service safe?\n\nThe service was not always safe.\n\nRequires Improvement ●\n\nIs the service caring?\n\nThe service was caring.\n\nDetails are in our caring findings below.\n\nGood ●",
                &["caring=good@2022-05-04", "safe=requires_improvement@2022-05-04"],
            ),
            (
                "Is the service safe?\n\nThe service was safe. People were happy. Staff came on time. The rooms were clean.\n\nOutstanding",
                &[],
            ),
            // What names a service, or the whole, is about that.
            (
                "Is the service safe?\n\nThe home is rated good overall.",
                &["overall=good@2022-05-04"],
            ),
            // Another heading of the page ends it.
            (
                "Is the service safe?\n\nThis key question is now rated good.\n\nOverall summary\n\nThe rating has changed to good.",
                &["overall=good@2022-05-04", "safe=good@2022-05-04"],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            assert_eq!(rows(&reader, text), *want, "{text}");
        }
    }
}
