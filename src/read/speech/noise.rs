//! Menus, teasers, forms, comments: text around the text.

use crate::lexicon::{Class, Lexicon};
use crate::read::cues::{Cue, Cues};
use crate::read::items::{Item, Items};
use crate::read::rules::{Rule, of_cues};
use crate::text::{Block, BlockKind, Document, Span, is_no_headline, is_prose};

/// How far a cue's noise reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// Its own line.
    Line,
    /// The headlines and links that follow it.
    Teasers,
    /// The rest of the document.
    Rest,
}

#[rustfmt::skip]
const CUES: &[Cue<Reach>] = &[
    Cue { id: "noise.read-more", gives: Reach::Line, says: &[
        "read more|next|also|on :", "read|more|related|watch <dash>|:", "read more|next|also <dash>", "related : ", "see also :", "more|other|latest|local news|stories|headlines|from? :", "more : ",
        "read the|our full|latest|previous", "more on <capital>", "also|now read :", "next|previous|related|linked|similar|popular story|stories|article|articles|post|posts :",
        "next|popular|recommended|archive|flashback|opinion|comment|analysis|explained|explainer|inside :", "from the|our archive|archives :", "in other news :", "last week ..4 :",
        "you may|might also like|enjoy|want|be ..3 :", "click|tap here",
    ],
      yes: &["The home has ten beds. Read more: Cafe shut after mice seen", "Next story: Cafe shut after mice seen", "Click here to read how mice were seen."], no: &["Staff read more than one chart."] },
    Cue { id: "noise.teasers", gives: Reach::Teasers, says: &[
        "most read|popular|viewed", "read more|next|also", "more on this story", "related topics|topic|stories|news|articles|internet|links|content",
        "you may also like|want", "other|more|top|latest news|stories|story :?", "trending|recommended|topics|tags", "more top stories",
        "more stories from", "latest issue|jobs", "more from|in this|the|our category|section|site|archive|area|author", "elsewhere on", "you might also|be",
        "in other news", "don't miss", "must read|reads", "keep reading", "what to read next", "editor's picks|choice", "from our archive|archives",
    ],
      yes: &["Most Read", "More on this story"], no: &[] },
    Cue { id: "noise.form", gives: Reach::Line, says: &[
        "sign up|in to|for|sign|up", "get our|the daily|latest ..4", "get daily|involved", "subscribe", "follow us|bbc|on", "got a story|news",
        "have you a|got a? story|views", "do you have a|any story|view|views", "email|e-mail news|newsdesk|[email|this|us", "for media|press enquiries|inquiries", "media|press enquiries|inquiries|office",
        "skip to", "back to top|all|trust|news", "share this|page|save", "image source|caption|credit", "picture|photo|image|pictured|credit :", "photo|photos sales",
        "cookies|privacy", "rate this page", "was this page", "did you find", "journalists wishing|can", "we are on facebook",
        "data from the? <cqc> is", "a message from the editor", "to find out more", "find out more", "about sharing",
        "for enquiries about", "general enquiries", "out of hours , journalists",
    ],
      yes: &["Sign up for the day", "For media enquiries call 020 7946 0999."], no: &["Staff signed the charts."] },
    Cue { id: "noise.comments", gives: Reach::Rest, says: &[
        "comments :? our? rules?", "comments are", "view comments", "post|add|leave a comment", "join the conversation",
    ],
      yes: &["Comments: Our rules", "Comments"], no: &[] },
    Cue { id: "noise.similar", gives: Reach::Rest, says: &["similar|related documents"], yes: &["Similar documents"], no: &["Staff keep similar records."] },
    Cue { id: "noise.about", gives: Reach::Rest, says: &["about the? <cqc>", "what <cqc> does"],
      yes: &["About the Care Quality Commission"], no: &["She spoke about the food."] },
];

/// The compiled cues.
#[derive(Debug)]
pub(super) struct Noise {
    cues: Cues<Reach>,
}

impl Noise {
    pub fn compile(lexicon: &mut Lexicon) -> Result<Noise, String> {
        Ok(Noise {
            cues: Cues::compile(CUES, lexicon)?,
        })
    }

    /// For each sentence, whether it is noise.
    pub fn read(&self, doc: &Document<'_>, items: &Items) -> Vec<bool> {
        let mut out = vec![false; doc.sentences.len()];
        let mut reach: Option<Reach> = None;
        for (n, block) in doc.blocks.iter().enumerate() {
            let line = doc.slice(block.span);
            let found = block
                .sentences
                .clone()
                .next()
                .and_then(|s| self.begins(doc, items, s, block));
            if reach == Some(Reach::Teasers) && found.is_none() && (is_prose(line) || is_no_headline(line, block.kind))
            {
                reach = None;
            }
            match found {
                Some(Reach::Line) | None => {}
                // What still holds a long story is no foot.
                Some(Reach::Rest) if n * 2 < doc.blocks.len() => {}
                Some(more) if reach != Some(Reach::Rest) => reach = Some(more),
                Some(_) => {}
            }
            let noisy = reach.is_some() || found == Some(Reach::Line);
            for s in block.sentences.clone() {
                out[s] = noisy || s > block.sentences.start && self.is_teaser(doc, items, s);
            }
        }
        out
    }

    /// "The home has ten beds. Read more: Cafe shut after mice seen": the headline of another story behind running text.
    fn is_teaser(&self, doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
        const LABEL: usize = 5;
        let list = items.of(sentence);
        let Some(mark) = list.iter().take(LABEL).position(|i| i.class.has(Class::COLON)) else {
            return false;
        };
        let first = self.cues.longest(list).at(0);
        // The words of the label alone: "In other news", "Most read".
        mark > 0
            && first.is_some_and(|(hit, cue)| {
                let label = matches!(cue.id, "noise.read-more" | "noise.teasers") && hit.end >= mark;
                label && doc.slice(list[mark].span) == ":"
            })
    }

    /// The cue with which a line begins.
    fn begins(&self, doc: &Document<'_>, items: &Items, sentence: usize, block: &Block) -> Option<Reach> {
        let (list, kind, line) = (items.of(sentence), block.kind, doc.slice(block.span));
        let mut longest = self.cues.longest(list);
        let (hit, cue) = longest.at(0).or_else(|| {
            longest
                .at(1)
                .filter(|_| list.len() > 1 && list[0].class.has(Class::NUMBER))
        })?;
        let heading = kind != BlockKind::Paragraph && kind != BlockKind::Row || line.ends_with(':');
        match cue.gives {
            // "Read next:" on a line of its own leads to those below.
            Reach::Line if line.ends_with(':') && list.len() <= hit.end && cue.id == "noise.read-more" => {
                Some(Reach::Teasers)
            }
            Reach::Line => Some(Reach::Line),
            Reach::Teasers if line.len() < 130 && is_marked(doc, list.get(hit.end - 1), block) => Some(Reach::Line),
            // A heading of its own; within a longer line the same words are prose.
            Reach::Teasers if heading && list.len() <= hit.end + 3 => Some(Reach::Teasers),
            Reach::Teasers => None,
            Reach::Rest if hit.end >= list.len().min(2) && line.len() < 200 => Some(Reach::Rest),
            Reach::Rest => None,
        }
    }
}

/// "Read more: ...", "Read more | ...", "Read next >> ...": whether a mark parts the label from its headline.
fn is_marked(doc: &Document<'_>, label: Option<&Item>, line: &Block) -> bool {
    let from = label.map_or(line.span.start, |i| i.span.end);
    let rest = doc.slice(Span {
        start: from,
        ..line.span
    });
    let marks = [':', '|', '>', '»', '►', '▶'];
    let headline = rest.trim_start().trim_start_matches(marks);
    headline.len() < rest.trim_start().len() && !headline.trim().is_empty()
}

/// The entries of the tables, for `--rules`.
pub(super) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("noise", CUES)
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_hold() {
        crate::read::cues::assert_examples(super::CUES);
    }
}
