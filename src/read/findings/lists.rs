//! Lists and what leads into them.
//!
//! "Inspectors found:" makes findings of the lines below it, "The practice must:" makes orders of them, "However:"
//! turns the side. Lists come with bullets or as bare lines, and a heading may stand in place of the colon.

use crate::lexicon::{Class, Lexicon};
use crate::model::Polarity;
use crate::read::cues::{Cue, Cues};
use crate::read::items::{Item, Items};
use crate::read::rules::{Rule, of_cues};
use crate::text::{BlockKind, Document};

/// What a lead makes of the lines below it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lead {
    /// What was found.
    Findings(Option<Polarity>),
    /// What was wrong and has been put right: positive whatever the words.
    PutRight,
    /// The other side of the list before.
    Turn,
    /// More of what the text above spoke of.
    More,
    /// Orders, recommendations, process, promises.
    Orders,
}

use Lead::{Findings, More, Orders, PutRight, Turn};
use Polarity::{Concern, Positive};

#[rustfmt::skip]
const LEADS: &[Cue<Lead>] = &[
    Cue { id: "lead.orders", gives: Orders, says: &[
        "must|should", "need|needs to", "told|ordered|required|asked|instructed|advised ..3 to", "recommended|recommends|recommend|recommendations|recommendation", "required|requirement improvements|actions|requirements", "our|the|improvement plan is|was|agreed|about|includes|will", "plan , agreed", "action|improvement plan", 
        "improvements since|have|include|included|we", "since then|the|my|our|we", "how we|the", "judgement rests|is", "we based|looked|carried|judgement", "what we|are did|doing|have|we", "what|what's happens|happened|next|now next|now?", "next steps", "we|they looked", "powers|options", "steps|actions ..2 taken|include|we", "other improvements", "the provider|practice|service must|should", "changes ..2 made|include", "we will|are", "we have <colon>|recruited|made|started|already|introduced|taken|done|since|now|also", "to achieve|improve",
        "ratings|rating|scores|grades ..6 are|were|is|scored|areas|as", "rated as", "this included", "we will", "attendees|agenda|present|agreed|resolved|action|actions|apologies", "response to questions", "questions were|and", 
    ], yes: &["The practice must:", "Our plan, agreed with the board, is about:"], no: &["Inspectors found:"] },
    // A heading over what was found wanting, not over orders.
    Cue { id: "lead.wanting", gives: Findings(Some(Concern)), says: &[
        "where|what|how ..6 need|needs|needed to? ..2 do|improve|improving|improvement|change|changing|get|work|attention|be", "what ..6 could|can|should ..1 be|have|do ..2 better|improved|stronger", "where ..4 fell|falls|fall|short", "what went wrong|badly|less", "what|where ..3 <not> ..2 good|well|right|like|liked|working|work|up",
    ], yes: &["Where it says we need to do more", "What needs to improve?", "What could be better", "What didn't they like?"], no: &["The provider needs to improve:"] },
    Cue { id: "lead.put-right", gives: PutRight, says: &["put right", "addressed|resolved|fixed|rectified|remedied|tackled|corrected|overcome|mended", "dealt with", "sorted out", "improvements made|found|seen|were", "improvement|improved ..3 since", "improvements included"],
      yes: &["These faults had been put right:"], no: &[] },
    Cue { id: "lead.concern", gives: Findings(Some(Concern)), says: &[
        "concerns|failings|failures|faults|shortcomings|weaknesses|problems|issues|shortfalls|concern|criticisms|breaches|worries|negative|poor", "because they|it ..3 not", "work to do|on", "can|could do better", "find|found ..2 hard|difficult|harder", "let|lets us|them|it down", "less well|good|happy|positive", "against us|it|them", "minus|negative|down side", "less encouraging", "areas|room for concern", "rated ..8 <rating=r> ..8 because",
    ], yes: &["The main failings were:", "Where we have work to do:"], no: &[] },
    Cue { id: "lead.praise", gives: Findings(Some(Positive)), says: &[
        "good|outstanding|best practice|features|work|points|things", "does|do|did|doing|done|works|work|working|worked|went|going|goes ..1 well", "in our|its|their|your favour", "plus|positive|bright side", "pluses|compliments", "liked|loved", "strengths|praise|praised|positives|positive|successes|highlights", "areas of ..2 good|outstanding|excellent", "outstanding ..8 because",
    ], yes: &["It also saw good practice:", "What the home does well"], no: &[] },
    Cue { id: "lead.found", gives: Findings(None), says: &[
        "<cqc>|report|team|assessors|reviewers|assessment|inspection|investigators|they|we|it|who|letter ..12 found|find|saw|see|noted|said|say|says|states|stated|highlighted|reported|heard|identified|revealed|observed|wrote|told|noticed|include|uncovered|showed|included|adds|added|discovered",
        "key? findings", "what ..4 found|saw|noticed", "because", "key points|themes", "according to", "reasons", "<not> ..2 being? met", "standards|regulations|rules were|was|are ..4 met", "points were? noted", "found that", "findings in|from|of",
    ], yes: &["Inspectors also found:", "Key findings", "Things they noticed:"], no: &[] },
    Cue { id: "lead.turn", gives: Turn, says: &["however|but|nevertheless|conversely", "on the other|plus hand|side", "by contrast"], yes: &["However:"], no: &[] },
    Cue { id: "lead.more", gives: More, says: &["these|those|they|failings|examples|this were|was|included|include|are|is", "among them|these|those|other|the", "and? at <name>|the|<capital>", "including|included|include|namely", "also"], yes: &["Among them:"], no: &[] },
];

/// Where a block stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    /// The list it is an item of: a number for each run of items.
    pub list: Option<usize>,
    /// What led into that list.
    pub lead: Option<Lead>,
    /// Whether it leads into a list itself.
    pub leads: bool,
}

/// The compiled leads.
#[derive(Debug)]
pub(super) struct Lists {
    leads: Cues<Lead>,
}

impl Lists {
    pub fn compile(lexicon: &mut Lexicon) -> Result<Lists, String> {
        Ok(Lists {
            leads: Cues::compile(LEADS, lexicon)?,
        })
    }

    /// What the end of a line leads into.
    fn lead(&self, items: &[Item]) -> Option<Lead> {
        let hits = self.leads.hits(items);
        let rank = |l: Lead| match l {
            Orders => 0,
            PutRight => 1,
            Findings(Some(_)) => 2,
            Findings(None) => 3,
            Turn => 4,
            More => 5,
        };
        let wanting = hits.iter().find(|h| h.cue.id == "lead.wanting").map(|h| h.cue.gives);
        let lead = wanting.or_else(|| hits.iter().map(|h| h.cue.gives).min_by_key(|l| rank(*l)))?;
        // "Problems that had not been dealt with included:"
        let undone = lead == PutRight && items.iter().any(|i| i.class.has(Class::NOT));
        Some(if undone { Findings(Some(Concern)) } else { lead })
    }

    /// What the paragraph above leads into: "... had been put right." before "Those were:".
    fn above(&self, doc: &Document<'_>, items: &Items, n: usize) -> Option<Lead> {
        let above = doc
            .blocks
            .get(n.checked_sub(1)?)
            .filter(|b| b.kind == BlockKind::Paragraph)?;
        let last = above.sentences.clone().next_back()?;
        self.lead(items.of(last)).filter(|l| !matches!(l, Orders | More | Turn))
    }

    /// The place of every block.
    pub fn places(&self, doc: &Document<'_>, items: &Items) -> Vec<Place> {
        let mut out = Vec::with_capacity(doc.blocks.len());
        let mut current: Option<Lead> = None;
        let mut number = 0;
        let mut begun = false;
        let mut before: Option<Lead> = None;
        for (n, block) in doc.blocks.iter().enumerate() {
            let text = doc.slice(block.span).trim_end();
            let last = block.sentences.clone().next_back();
            let colon = text.ends_with([':', '–', '—']) || text.ends_with(" -") || text.ends_with("that");
            let bullet_next = doc.blocks.get(n + 1).is_some_and(|b| b.kind == BlockKind::Bullet);
            let heading = block.kind == BlockKind::Heading
                && text.len() < 90
                && (bullet_next || doc.blocks.get(n + 1).is_some_and(|b| !b.after_gap));
            let points = || text.ends_with('?') || last.is_some_and(|s| points_down(doc, items.of(s)));
            let candidate =
                (colon || heading || block.kind == BlockKind::Paragraph && bullet_next && points()) && text.len() < 400;
            let lead = last.filter(|_| candidate).and_then(|s| self.lead(items.of(s)));
            if n > 0 && is_quoted_below(doc, items, n) {
                number += 1;
                out.push(Place {
                    list: Some(number),
                    lead: Some(Findings(None)),
                    leads: false,
                });
                continue;
            }
            let is_item = block.kind == BlockKind::Bullet || bare_item(doc, n, begun, current);
            if colon || lead.is_some() && block.kind != BlockKind::Bullet {
                // A lead that inherits keeps what was told above.
                let next = match lead {
                    Some(More) => self
                        .above(doc, items, n)
                        .or(before.filter(|l| *l != Orders))
                        .or(Some(More)),
                    None if is_item => current,
                    other => other,
                };
                out.push(Place {
                    list: (is_item && current.is_some()).then_some(number),
                    lead: current,
                    leads: !is_item,
                });
                let unknown = Some(More).filter(|_| colon && bullet_next);
                current = next
                    .or(unknown)
                    .or(Some(Orders).filter(|_| colon && !is_item && block.kind != BlockKind::Paragraph));
                if current.is_some() {
                    before = current;
                }
                number += 1;
                begun = false;
                continue;
            }
            if is_item && current.is_some() {
                begun = true;
                out.push(Place {
                    list: Some(number),
                    lead: current,
                    leads: false,
                });
                continue;
            }
            let short_heading = block.kind == BlockKind::Heading && !begun;
            if !short_heading && !is_item {
                current = None;
                begun = false;
            }
            out.push(Place {
                list: None,
                lead: None,
                leads: false,
            });
        }
        out
    }
}

/// "We found the following examples of good practice.": a sentence that leads to the list below it.
fn points_down(doc: &Document<'_>, items: &[Item]) -> bool {
    items
        .iter()
        .any(|i| i.reads(doc, &["following", "below", "as follows"]))
}

/// Whether a paragraph is a quotation right below the rating of a key question: "Safe: Good", and what the report says of it.
fn is_quoted_below(doc: &Document<'_>, items: &Items, n: usize) -> bool {
    let (above, block) = (&doc.blocks[n - 1], &doc.blocks[n]);
    let text = doc.slice(block.span).trim_end();
    let quoted = text.starts_with(['“', '"', '‘']) && text.ends_with(['”', '"', '’']);
    let Some(line) = above.sentences.clone().next().filter(|_| above.sentences.len() == 1) else {
        return false;
    };
    let list = items.of(line);
    let has = |class: Class| list.iter().any(|i| i.class.has(class));
    quoted && !block.after_gap && list.len() <= 5 && has(Class::QUESTION) && has(Class::RATING)
}

/// A line of a list without bullets: no blank line before it, and no quotation.
fn bare_item(doc: &Document<'_>, n: usize, begun: bool, current: Option<Lead>) -> bool {
    let block = &doc.blocks[n];
    let text = doc.slice(block.span);
    let bullets = doc
        .blocks
        .get(n.wrapping_sub(1))
        .is_some_and(|b| b.kind == BlockKind::Bullet);
    let joined = !block.after_gap || !begun && doc.blocks.get(n + 1).is_some_and(|b| !b.after_gap);
    // A lone paragraph below a heading is prose.
    let prose = !begun && block.sentences.len() > 1 && doc.blocks.get(n + 1).is_none_or(|b| b.after_gap);
    current.is_some()
        && joined
        && !bullets
        && !(prose && doc.blocks[n - 1].kind == BlockKind::Heading)
        && text.len() < 330
        && text.len() > 20
        && !text.starts_with(['“', '"', '‘', '\'', '”'])
}

/// The entries of the tables, for `--rules`.
pub(super) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("findings.lists", LEADS)
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_hold() {
        crate::read::cues::assert_examples(super::LEADS);
    }
}
