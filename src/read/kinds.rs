//! What sort of text a document is: evidence for each kind is added up, and the heaviest wins.
//!
//! "You are here", "Ends" and "Notes to editors" speak for the regulator's own release, a by-line and a picture
//! caption for the press, "we" and "our practice" for the provider.

use super::cues::{Cue, Cues};
use super::items::Items;
use super::speech::{Told, Voice};
use crate::lexicon::{Class, Lexicon};
use crate::model::Kind;
use crate::text::{BlockKind, Document};

use Kind::{AreaReview, InspectionReport, News, Other, PressRelease, ProviderUpdate};

/// Evidence for a kind.
#[derive(Clone, Copy, Debug)]
struct For {
    kind: Kind,
    weight: i32,
    /// Counts only at the beginning of a line.
    opens: bool,
}

const fn line(kind: Kind, weight: i32) -> For {
    For {
        kind,
        weight,
        opens: true,
    }
}

const fn within(kind: Kind, weight: i32) -> For {
    For {
        kind,
        weight,
        opens: false,
    }
}

#[rustfmt::skip]
const CUES: &[Cue<For>] = &[
    Cue { id: "kind.release-head", gives: line(PressRelease, 5), says: &["you are here", "published : <date> page last updated", "published : ..5 page last updated", "categories", "media ,?"],
      yes: &["You are here"], no: &[] },
    Cue { id: "kind.release-foot", gives: line(PressRelease, 4), says: &["ends", "<dash> ends|end <dash>?", "notes to editors", "for media enquiries", "media enquiries", "journalists wishing", "for further information , please contact the cqc", "follow the team on twitter", "for enquiries about this release"],
      yes: &["Notes to editors"], no: &[] },
    Cue { id: "kind.report-head", gives: line(InspectionReport, 7), says: &["all inspections", "during a routine inspection", "during an? ..4 inspection", "during a monthly review", "provided and run by :?", "latest inspection summary", "overall inspection|summary", "background to this inspection", "why we inspected", "how we carried out", "letter from the chief inspector", "inspection summary", "archived :", "this practice is rated as"],
      yes: &["All Inspections"], no: &[] },
    Cue { id: "kind.report-voice", gives: within(InspectionReport, 3), says: &["we rated the|this|it|safe", "at this inspection we found", "we carried out an", "our rating of this", "key questions are rated as", "the provider must|should", "we inspected|visited|carried|returned|issued|re-rated|re-inspected", "our rating|ratings|inspection|inspectors|judgement|report was|of|went|is|improved|stayed", "last inspected|inspection we", "registered provider|manager", "is registered to provide", "unannounced|announced ..2 inspection", "legal requirements", "we found|rated|saw|were"],
      yes: &["At this inspection we found:"], no: &[] },
    Cue { id: "kind.news-line", gives: line(News, 4), says: &["by <capital> <capital>", "image source|caption", "picture|photo|image|pictured :", "read more|next|also", "most read", "more on this|<capital>", "hide ad", "archant", "email this article", "comments :? our?", "related topics", "bbc news", "local democracy", "get our|the daily|latest", "sign up", "share page|save", "premium content", "subscribe", "community reporter", "getty images", "this site is for", "you may also", "do you have a", "got a story", "a message from the editor", "1|2|3 comment|comments", "bookmark", "revealed :", "advertisement"],
      yes: &["Image source, Google", "By Fay Bell"], no: &[] },
    Cue { id: "kind.news-voice", gives: within(News, 2), says: &["the? watchdog", "told the <capital>", "spokesman|spokeswoman|spokesperson ..10 <say>", "health bosses", "slammed|blasted|damning|scathing|bruising", "has been approached", "would not comment", "asked for a comment", "bbc", "understands", "local democracy reporting service", "the doctors' surgery"],
      yes: &["A trust spokesman said it was sorry."], no: &[] },
    Cue { id: "kind.provider-line", gives: line(ProviderUpdate, 4), says: &["skip to", "home > ..2", "home / ..3", "dear patient|patients|resident|colleagues", "minutes", "agenda item", "newsletter", "posted by|on", "healthwatch", "governing body|board", "about us", "back to", "ppg", "patient participation group", "enc", "updated <date>", "home about|appointments|how", "apologies", "yours sincerely"],
      yes: &["Skip to content", "Dear patient"], no: &[] },
    Cue { id: "kind.provider-voice", gives: within(ProviderUpdate, 2), says: &["our|my practice|surgery|patients|home|hospital|trust|staff|team|teams|services|residents|rating|ratings|report|inspection|hospice|website|colleagues|doctors|nurses|partners|cqc|action", "we are|were|have pleased|delighted|proud|sorry|committed|been|happy|disappointed|working|rated|now", "we've been", "inspected us", "visited us", "with us", "the trust is|has|had|was|said", "patient group", "read the full|our report"],
      yes: &["We are pleased to let you know that our rating is good."], no: &[] },
    Cue { id: "kind.breadcrumb", gives: within(ProviderUpdate, 3), says: &["home|us|news|newsroom > <capital>|<number>|care|our|how", "home|us|news › <capital>", "home|us|news / <capital>"],
      yes: &["Home > News > Our rating"], no: &[] },
    Cue { id: "kind.area-duties", gives: within(AreaReview, 4), says: &["duties|responsibilities ..6 under the? care act", "under ,? the care act", "assessing|assessments|assess ..2 councils|authorities", "assessments of local", "care act assessment|duties", "secretary of state"],
      yes: &["It looked at duties under the Care Act."], no: &[] },
    Cue { id: "kind.area-subject", gives: within(AreaReview, 5), says: &["council|council's|borough|authority's|city ..3 adult social care", "adult social care ..4 council|authority|borough|provision", "assessment of adult social care", "council ..4 adult|adults' services", "authorities ..8 assessed", "councils|authorities ..2 rated|scored|assessed", "council ..4 scored", "councils|authorities ..4 judged|reviewed|inspected", "<capital>|<name> adult social care", "adult social care is|requires|was|rated|has", "score ..4 council|borough"],
      yes: &["The council's adult social care was assessed."], no: &[] },
    Cue { id: "kind.area-system", gives: within(AreaReview, 5), says: &["health and social care system", "whole system", "local system|systems", "system review|reviews", "how ..8 services|organisations ..4 together", "local authority areas", "system partners|leaders", "unpaid carers"],
      yes: &["It reviewed the health and social care system of the county."], no: &[] },
    Cue { id: "kind.advert", gives: within(Other, 5), says: &["salary :?", "closing date", "job summary", "vacancy", "applicants", "case study", "our clients|client", "free half|consultation|quote|trial", "+ vat", "all rights reserved", "terms and conditions", "mock inspections", "the candidate", "interviews :"],
      yes: &["Closing date: 10 May"], no: &[] },
];

/// So much evidence makes an advert, whoever else speaks in it.
const ADVERT: i32 = 10;

/// So much evidence makes the review of an area, whoever tells of it.
const AREA: i32 = 8;

/// The compiled cues.
#[derive(Debug)]
pub(crate) struct Kinds {
    cues: Cues<For>,
}

impl Kinds {
    /// Compiles the cues.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Kinds, String> {
        Ok(Kinds {
            cues: Cues::compile(CUES, lexicon)?,
        })
    }

    /// The kind of a document; `reports` tells whether it rates, dates or tells of an action about any named service.
    pub fn kind(&self, doc: &Document<'_>, items: &Items, told: &[Told], reports: bool) -> Kind {
        let marks = self.marks(doc, items, told);
        let of = |kind: Kind| marks.iter().filter(|(k, _)| *k == kind).map(|(_, n)| n).sum::<i32>();
        if of(Other) >= ADVERT {
            return Other;
        }
        if of(AreaReview) >= AREA {
            return AreaReview;
        }
        if !reports {
            return Other;
        }
        // Of equals the last wins: the press needs the least to look like it.
        let order = [ProviderUpdate, InspectionReport, PressRelease, News];
        order.into_iter().max_by_key(|k| of(*k)).unwrap_or(News)
    }

    /// The evidence, each cue at most thrice.
    pub(crate) fn marks(&self, doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<(Kind, i32)> {
        let mut seen: Vec<(&'static str, usize)> = Vec::new();
        let mut out = Vec::new();
        for (s, sentence) in doc.sentences.iter().enumerate() {
            let block = &doc.blocks[sentence.block];
            let opens_line = block.sentences.start == s;
            let quoted = told.get(s).is_some_and(|t| t.quoted && t.voice == Voice::Other);
            for hit in self.cues.hits(items.of(s)) {
                let f = hit.cue.gives;
                if f.opens
                    && !(opens_line
                        && hit.start == 0
                        && (block.kind != BlockKind::Paragraph || doc.slice(block.span).len() < 140))
                {
                    continue;
                }
                let speech = told.get(s).is_some_and(|t| t.speech_from.is_some());
                if quoted && f.kind == ProviderUpdate || speech && f.kind == InspectionReport {
                    continue;
                }
                let count = match seen.iter_mut().find(|(id, _)| *id == hit.cue.id) {
                    Some((_, n)) => {
                        *n += 1;
                        *n
                    }
                    None => {
                        seen.push((hit.cue.id, 1));
                        1
                    }
                };
                if count <= 3 {
                    out.push((f.kind, f.weight));
                }
            }
        }
        out.extend(self.speakers(doc, items, told));
        out.push((News, 2));
        out
    }

    /// Who speaks: releases quote the regulator behind a line of introduction, the press quotes the provider too, and
    /// the provider's own text says "we".
    fn speakers(&self, doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<(Kind, i32)> {
        let mut out = Vec::new();
        let sentences = || told.iter().enumerate().filter(|(_, t)| !t.noise);
        let introduces = |s: usize| {
            doc.slice(doc.sentences[s].span).ends_with(':')
                && doc.sentences[s].span.end == doc.blocks[doc.sentences[s].block].span.end
        };
        if sentences().any(|(s, t)| t.voice == Voice::Regulator && !t.quoted && introduces(s)) {
            out.push((PressRelease, 4));
        }
        let others = sentences()
            .filter(|(_, t)| t.voice == Voice::Other && t.speech_from.is_some())
            .count();
        out.push((News, 2 * others.min(3) as i32));
        let first = doc
            .blocks
            .iter()
            .find(|b| b.kind == BlockKind::Paragraph)
            .map(|b| b.sentences.start);
        if first.is_some_and(|s| {
            items
                .of(s)
                .iter()
                .take(3)
                .any(|i| i.class.has(Class::CQC) && !i.possessive)
        }) {
            out.push((PressRelease, 2));
        }
        let own = |s: usize| {
            items.of(s).iter().any(|i| {
                matches!(
                    doc.slice(i.span),
                    "we" | "We" | "our" | "Our" | "us" | "We’re" | "We've" | "we've" | "We’ve"
                )
            })
        };
        let inspects = |s: usize| {
            self.cues
                .hits(items.of(s))
                .iter()
                .any(|h| h.cue.gives.kind == InspectionReport)
        };
        let ours = sentences()
            .filter(|(s, t)| t.speech_from.is_none() && !t.quoted && own(*s) && !inspects(*s))
            .count();
        out.push((ProviderUpdate, 2 * ours.min(4) as i32));
        out
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_hold() {
        assert!(
            crate::read::cues::check(super::CUES).is_empty(),
            "{:#?}",
            crate::read::cues::check(super::CUES)
        );
    }
}
