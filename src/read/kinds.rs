//! What sort of text a document is: evidence for each kind is added up, and the heaviest wins.
//!
//! "You are here", "Ends" and "Notes to editors" speak for the regulator's own release, a by-line and a picture
//! caption for the press, "we" and "our practice" for the provider.

use super::cues::{Cue, Cues};
use super::items::Items;
use super::rules::{Rule, of_cues};
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
    Cue { id: "kind.provider-filed", gives: line(PressRelease, -6), says: &["categories :"],
      yes: &["Categories: Maternity, Trust news"], no: &["Categories"] },
    Cue { id: "kind.release-foot", gives: line(PressRelease, 4), says: &["ends", "<dash> ends|end <dash>?", "notes to editors", "for media enquiries", "media enquiries", "journalists wishing", "for further information , please contact the cqc", "follow the team on twitter", "for enquiries about this release"],
      yes: &["Notes to editors"], no: &[] },
    Cue { id: "kind.report-head", gives: line(InspectionReport, 7), says: &["all inspections", "during a routine inspection", "during an? ..4 inspection", "during a monthly review", "provided and run by :?", "latest inspection summary", "overall inspection|summary", "background to this inspection", "why we inspected", "how we carried out", "letter from the chief inspector", "inspection summary", "archived :", "this practice is rated as", "people's experience of using", "about the service|location|trust", "what we found", "rating at last inspection", "inspection team", "service and service type", "notice of inspection", "detailed findings", "summary of findings|this", "the five questions we", "date of inspection|publication|last", "quality report", "regulated activities|activity", "last rating", "read more about inspection", "our key findings", "what people who use", "what the ..3 home|service|agency|practice does|could", "what has improved since", "key inspection report", "type of registration", "outcome area", "outcome|standard <number>", "met|meeting this standard", "what is life like", "this inspection was carried"],
      yes: &["All Inspections"], no: &[] },
    Cue { id: "kind.report-question", gives: line(InspectionReport, 2), says: &["is the? it|service|practice|home <question>", "are services <question>"],
      yes: &["Is the service safe?"], no: &["It is safe."] },
    Cue { id: "kind.report-voice", gives: within(InspectionReport, 3), says: &["we rated the|this|it|safe", "at this inspection we found", "we carried out an", "our rating of this", "key questions are rated as", "the provider must|should", "we inspected|visited|carried|returned|issued|re-rated|re-inspected", "our rating|ratings|inspection|inspectors|judgement|report was|of|went|is|improved|stayed", "last inspected|inspection we", "registered provider|manager", "is registered to provide", "unannounced|announced ..2 inspection", "legal requirements", "we found|rated|saw|were|spoke|looked|observed|reviewed|checked", "the inspector found|made|asked|spoke|saw", "people|residents|patients|relatives|staff told us", "quality rating", "this inspection", "key questions? we asked"],
      yes: &["At this inspection we found:"], no: &[] },
    Cue { id: "kind.report-flat", gives: within(InspectionReport, 6), says: &["this report describes our judgement", "based on a combination of what we", "date of inspection visit", "date of publication :", "quality report <capital>"],
      yes: &["This report describes our judgement of the quality of care."], no: &["The report describes good care."] },
    Cue { id: "kind.news-line", gives: line(News, 4), says: &["by <capital> <capital>", "pictured :", "read more|next|also", "most read", "more on this|<capital>", "archant", "comments :? our?", "related topics", "bbc news", "local democracy", "get our|the daily|latest", "sign up", "share page|save", "premium content", "subscribe", "community reporter", "this site is for", "you may also", "do you have a", "a message from the editor", "1|2|3 comment|comments", "revealed :", "hide", "published <date> ,? ..3 <number>", "updated <date> <number>", "published|updated :? <number>", "by ..3 reporter|correspondent|staff", "issue <number>", "tags :", "in brief", "obituaries", "news sport", "local democracy reporter", "health|social|senior|chief reporter|correspondent", "most popular", "trending", "listen live", "join the conversation", "copyright", "support local"],
      yes: &["Related topics: Selby", "By Fay Bell"], no: &[] },
    Cue { id: "kind.news-trail", gives: within(News, 6), says: &["news > health|local|politics|uk|crime|education|regional", "do you have a story", "call|ring|email the newsdesk|desk"],
      yes: &["Courier > News > Health"], no: &["Home > News > Our rating"] },
    Cue { id: "kind.news-voice", gives: within(News, 2), says: &["the? watchdog", "told the <capital>", "spokesman|spokeswoman|spokesperson ..10 <say>", "health bosses", "slammed|blasted|damning|scathing|bruising", "has been approached", "would not comment", "asked for a comment", "bbc", "understands", "local democracy reporting service", "the doctors' surgery", "this newspaper|paper|website", "told the? herald|gazette|echo|post|mail|times|news|argus|chronicle|star|guardian|advertiser|observer|mercury|express|bbc|courier|telegraph|citizen|standard|journal|pulse|paper|newspaper|press", "health chiefs", "campaigners", "whistleblower", "declined to comment", "no comment", "contacted|approached for|by", "been branded|labelled|slated|slammed", "plunged into", "under fire", "damning|shocking|shock|horror", "don't miss out", "spoke to|with this"],
      yes: &["A trust spokesman said it was sorry."], no: &[] },
    Cue { id: "kind.provider-line", gives: line(ProviderUpdate, 4), says: &["skip to", "home > ..2", "home / ..3", "dear patient|patients|resident|colleagues", "minutes", "agenda item", "newsletter", "posted by|on", "posted :? <weekday>|<date>", "healthwatch", "governing body|board", "about us", "back to", "ppg", "patient participation group", "enc", "home about|appointments|how", "apologies", "yours sincerely", "registered in england", "registered charity", "more news", "all news", "news and events", "our hospitals|homes|services|team|surgeries|doctors|staff|values|mission", "book|make an appointment", "opening hours|times", "new patients", "repeat prescriptions", "friends and family", "patient information|survey|group|leaflet", "contact us", "a to z", "in attendance", "present :", "trust board", "board of directors", "report of|to ..6 board|committee|cabinet", "item <number>", "the partners", "chief executive's report|update", "your practice|surgery", "information for patients", "posted <date>", "page last reviewed", "date of meeting|next", "primary care commissioning committee", "meeting :", "paper :", "recommendation|recommendations", "link to <cqc>", "attendees", "chair's report|welcome"],
      yes: &["Skip to content", "Dear patient"], no: &[] },
    Cue { id: "kind.provider-ends", gives: line(ProviderUpdate, 2), says: &["updated <date>", "ends", "notes to editors"],
      yes: &["Ends"], no: &["Staff stayed."] },
    Cue { id: "kind.provider-pride", gives: within(ProviderUpdate, 1), says: &["proud|delighted|thrilled|thrilling|overjoyed|testament|celebrate|celebrates|celebrating|dedication", "hard work", "thumbs up", "well done", "praised|recognised|commended for|by"],
      yes: &["We are proud of this rating."], no: &["Staff were sorry."] },
    Cue { id: "kind.council-line", gives: line(ProviderUpdate, 3), says: &["pay it|for|a|your", "do it online", "report it|a", "apply for", "find a|my|your", "my account", "news centre|room|releases"],
      yes: &["Pay it Report it Apply for it"], no: &["They paid."] },
    Cue { id: "kind.provider-voice", gives: within(ProviderUpdate, 2), says: &["our|my practice|surgery|patients|home|hospital|trust|staff|team|teams|services|residents|rating|ratings|report|inspection|hospice|website|colleagues|doctors|nurses|partners|cqc|action", "we are|were|have pleased|delighted|proud|sorry|committed|been|happy|disappointed|working|rated|now", "we've been", "inspected us", "visited us", "with us", "the trust is|has|had|was|said", "patient group", "read the full|our report", "thank you to|for", "our thanks", "well done to", "congratulations to", "the committee|board|group|meeting noted|heard|resolved|received|asked", "you may have|be|know", "please contact|ask|speak|call|visit"],
      yes: &["We are pleased to let you know that our rating is good."], no: &[] },
    Cue { id: "kind.breadcrumb", gives: within(ProviderUpdate, 3), says: &["home|us|news|newsroom > <capital>|<number>|care|our|how", "home|us|news › <capital>", "home|us|news / <capital>", "» ..4 »", "home|us|news »", "<name>|<capital> > news|about", "news|about ..2 >"],
      yes: &["Home > News > Our rating"], no: &[] },
    Cue { id: "kind.area-duties", gives: within(AreaReview, 4), says: &["duties|responsibilities ..6 under the? care act", "under ,? the care act", "assessing|assessments|assess ..2 councils|authorities", "assessments of local", "care act assessment|duties"],
      yes: &["It looked at duties under the Care Act."], no: &[] },
    Cue { id: "kind.area-minister", gives: within(AreaReview, 2), says: &["secretary of state"],
      yes: &["The Secretary of State asked for it."], no: &[] },
    Cue { id: "kind.area-subject", gives: within(AreaReview, 5), says: &["council|council's|borough|authority's|city ..3 adult social care", "adult social care ..4 council|authority|borough|provision", "assessment of adult social care", "council ..4 adult|adults' services", "authorities ..8 assessed", "councils|authorities ..2 rated|scored|assessed", "council ..4 scored", "councils|authorities ..4 judged|reviewed|inspected", "<capital>|<name> adult social care", "adult social care is|requires|was|rated|has", "score ..4 council|borough"],
      yes: &["The council's adult social care was assessed."], no: &[] },
    Cue { id: "kind.area-system", gives: within(AreaReview, 5), says: &["health and social care system", "whole system", "local system|systems", "system review|reviews", "how ..8 services|organisations ..4 together", "local authority areas", "system partners|leaders", "unpaid carers"],
      yes: &["It reviewed the health and social care system of the county."], no: &[] },
    Cue { id: "kind.bands", gives: within(Other, 5), says: &["band one|two|three|four|five|six", "six bands", "intelligent monitoring", "bands ..3 <number> to <number>"],
      yes: &["It was put into band one by the regulator."], no: &["A band played."] },
    Cue { id: "kind.made-up", gives: within(Other, 6), says: &["not a real home|practice|surgery|service|hospital|place", "made up|invent|invented a|an|this|our home|practice|surgery|example|service|report", "made-up|fictional|fictitious|imaginary home|practice|surgery|service|example|report", "names|details have been|were changed"],
      yes: &["We made up a home to show what a report looks like."], no: &["It made up for lost time."] },
    Cue { id: "kind.advice", gives: line(Other, 5), says: &["what ..3 rating|ratings can|mean|means|do|does", "how to choose|find|complain|read|pick|prepare", "choosing a|the", "top tip|tips", "frequently asked", "help and advice", "advice|guide :", "what do the? ..4 mean", "what do the? ratings mean", "who gives them", "a guide to", "what are the? ratings", "who are|is the? <cqc>", "how an|the|does|do ..2 assessment|assessments|inspection|inspections work|works", "getting ready|preparing for ..3 <cqc>|inspection|assessment"],
      yes: &["What do the four ratings mean?"], no: &["The ratings were good."] },
    Cue { id: "kind.advert", gives: within(Other, 5), says: &["salary :?", "closing date", "job summary", "vacancy", "applicants", "case study", "our clients|client", "free half|consultation|quote|trial", "+ vat", "all rights reserved", "terms and conditions", "mock inspections", "the candidate", "interviews :", "full-time|part-time|full|part time? ,? permanent", "posted <number> days|hours|weeks ago", "apply now|online|today|here", "how to apply", "your cv", "<number> hours per|a week", "per hour"],
      yes: &["Closing date: 10 May"], no: &[] },
];

/// So much evidence makes an advert, whoever else speaks in it.
const ADVERT: i32 = 10;

/// So much evidence makes a report, though no rating of a named service was read in it.
const REPORT: i32 = 20;

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

    /// The kind of a document; `reports` tells whether it rates, dates or tells of an action about any named service,
    /// `areas` whether only councils and local systems are what it reports on.
    pub fn kind(&self, doc: &Document<'_>, items: &Items, told: &[Told], reports: bool, areas: bool) -> Kind {
        let marks = self.marks(doc, items, told);
        let of = |kind: Kind| {
            marks
                .iter()
                .filter(|(k, ..)| *k == kind)
                .map(|(_, n, _)| n)
                .sum::<i32>()
        };
        if of(Other) >= ADVERT {
            return Other;
        }
        if of(AreaReview) >= AREA || reports && areas {
            return AreaReview;
        }
        // A report is one whether its service could be told or not.
        if !reports && of(InspectionReport) < REPORT {
            return Other;
        }
        // Of equals the last wins: the press needs the least to look like it.
        let order = [ProviderUpdate, InspectionReport, PressRelease, News];
        order.into_iter().max_by_key(|k| of(*k)).unwrap_or(News)
    }

    /// The evidence: kind, weight and the cue that gives it, each cue at most thrice.
    pub(crate) fn marks(&self, doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<(Kind, i32, &'static str)> {
        let mut seen: Vec<(&'static str, usize)> = Vec::new();
        let mut out = Vec::new();
        let mut inspects = vec![false; doc.sentences.len()];
        for (s, sentence) in doc.sentences.iter().enumerate() {
            let block = &doc.blocks[sentence.block];
            let opens_line = block.sentences.start == s;
            let quoted = told.get(s).is_some_and(|t| t.quoted && t.voice == Voice::Other);
            for hit in self.cues.hits(items.of(s)) {
                let f = hit.cue.gives;
                inspects[s] |= f.kind == InspectionReport;
                if f.opens
                    && !(opens_line
                        && hit.start == 0
                        && (block.kind != BlockKind::Paragraph || doc.slice(block.span).len() < 140))
                {
                    continue;
                }
                let from = told.get(s).and_then(|t| t.speech_from);
                let spoken = from.is_some_and(|at| items.of(s)[hit.start].span.start >= at);
                if (quoted || spoken) && f.kind == ProviderUpdate && f.weight > 1
                    || from.is_some() && f.kind == InspectionReport
                {
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
                    out.push((f.kind, f.weight, hit.cue.id));
                }
            }
        }
        out.extend((0..doc.press.min(3)).map(|_| (News, 4, "kind.press")));
        out.extend(speakers(doc, items, told, &inspects));
        out.push((News, 2, "kind.any"));
        out
    }
}

/// Who speaks: releases quote the regulator behind a line of introduction, the press quotes the provider too, and
/// the provider's own text says "we"; `inspects` tells which sentences speak as reports of an inspection do.
fn speakers(doc: &Document<'_>, items: &Items, told: &[Told], inspects: &[bool]) -> Vec<(Kind, i32, &'static str)> {
    let mut out = Vec::new();
    let sentences = || told.iter().enumerate().filter(|(_, t)| !t.noise);
    let introduces = |s: usize| {
        doc.slice(doc.sentences[s].span).ends_with(':')
            && doc.sentences[s].span.end == doc.blocks[doc.sentences[s].block].span.end
    };
    if sentences().any(|(s, t)| t.voice == Voice::Regulator && !t.quoted && introduces(s)) {
        out.push((PressRelease, 4, "kind.introduces"));
    }
    // A long quotation is one speaker still.
    let mut quoting: Vec<usize> = sentences()
        .filter(|(_, t)| t.voice == Voice::Other && t.speech_from.is_some())
        .map(|(s, _)| doc.sentences[s].block)
        .collect();
    quoting.dedup();
    let others = quoting.len();
    out.push((News, 2 * others.min(3) as i32, "kind.others"));
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
        out.push((PressRelease, 2, "kind.opens"));
    }
    out.extend(article(doc, items, told));
    let own = |s: usize| {
        items.of(s).iter().any(|i| {
            matches!(
                doc.slice(i.span),
                "we" | "We" | "our" | "Our" | "us" | "We’re" | "We've" | "we've" | "We’ve"
            )
        })
    };
    let ours = sentences()
        .filter(|(s, t)| t.speech_from.is_none() && !t.quoted && !inspects[*s] && own(*s))
        .count();
    out.push((ProviderUpdate, 2 * ours.min(6) as i32, "kind.ours"));
    out
}

/// The regulator calls itself "CQC", everybody else calls it "the CQC"; its reports hardly name it at all.
fn article(doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<(Kind, i32, &'static str)> {
    let (mut bare, mut with, mut named) = (0, 0, 0);
    let narrated = |s: &usize| !told[*s].noise && told[*s].speech_from.is_none();
    for s in (0..told.len()).filter(narrated) {
        let list = items.of(s);
        for (n, item) in list.iter().enumerate().filter(|(_, i)| i.class.has(Class::CQC)) {
            let text = doc.slice(item.span);
            named += usize::from(item.capital && !text.eq_ignore_ascii_case("inspectors"));
            let before = n.checked_sub(1).and_then(|b| list.get(b));
            if !text.starts_with("CQC") || before.is_some_and(|b| b.class.has(Class::OPEN)) {
                continue;
            }
            match before {
                Some(b) if doc.slice(b.span).eq_ignore_ascii_case("the") => with += 1,
                _ => bare += 1,
            }
        }
    }
    let mut out = Vec::new();
    if bare >= 2 && bare > with {
        out.push((PressRelease, 4, "kind.bare-name"));
    }
    if with > bare {
        out.push((PressRelease, -3, "kind.the-name"));
    }
    if named >= 2 {
        out.push((InspectionReport, -3, "kind.named"));
    }
    out
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("kinds", CUES)
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Short texts of each kind, in the manner of those who write them.
    #[test]
    fn texts_give_their_kind() {
        let cases: &[(&str, &str)] = &[
            (
                "press_release",
                "CQC rates Selby home care agency inadequate\n\nPublished: 3 May 2023 Page last updated: 3 May 2023\n\nCQC has rated Oake Homecare in Selby, North Yorkshire, inadequate following an inspection in March.\n\nMabel Orne, CQC deputy director of operations in the north, said:\n\n“We found that visits were late.\n\n“We will return to check on progress.”\n\nThe report will be published on CQC’s website.\n",
            ),
            (
                "press_release",
                "Ferry Row Surgery, Selby, is rated as Good by the Care Quality Commission\n\n5 May 2015\n\nThe Care Quality Commission has rated Ferry Row Surgery in Selby as Good following an inspection in March.\n\nInspectors found that staff were kind. CQC's report is published today.\n\nEnds\n\nFor media enquiries call the CQC press office.\n",
            ),
            (
                "news",
                "Village doctors told to do better\n\nBy Fay Bell\n\nA Selby surgery has been branded ‘inadequate’ by the health watchdog.\n\nFerry Row Surgery was visited by the CQC in March.\n\nA spokesman for the surgery said: “We are sorry and we have put things right.”\n",
            ),
            (
                "news",
                "A SELBY care home has been rated inadequate by the CQC after an inspection in March.\n\nInspectors said residents at Oake House went without baths.\n\nThe home's owner told the Gazette that it was a shock. “Our staff work hard,” she said.\n",
            ),
            (
                "provider_update",
                "Home > News > CQC report\n\nOur CQC report\n\nWe are delighted that Ferry Row Surgery has been rated Good by the CQC after its inspection in March. The inspectors said our staff were kind. Thank you to all our patients for your support.\n",
            ),
            (
                "provider_update",
                "Ferry Row Surgery Patient Participation Group\n\nMinutes of the meeting held on 3 May 2023\n\nPresent: AB, CD, EF\nApologies: GH\n\nCQC: AB said the practice had been inspected in March and rated Good overall.\n\nDate of next meeting: 7 July\n",
            ),
            (
                "provider_update",
                "Dear patients\n\nYou may know that the CQC inspected us in March 2023. We have been rated Requires Improvement. We are disappointed, and are working to put things right.\n\nYours sincerely\n\nThe partners, Ferry Row Surgery, Selby\n",
            ),
            (
                "inspection_report",
                "Oake House\n\nOverall: Good read more about inspection ratings\n\nProvided and run by:\nOake Care Ltd\n\nAll Inspections\n\n3 May 2021\nDuring a routine inspection\n\nOake House is a care home in Selby. At this inspection we found that people were safe. Staff told us they were happy. We spoke with four relatives.\n",
            ),
            (
                "inspection_report",
                "Oake House, Selby\n\nThe inspection took place on 3 May 2016 and was unannounced. The home is registered to provide care for 12 people. We found medicines were stored safely. People told us they liked living there. We rated the service as Good.\n",
            ),
            (
                "provider_update",
                "Skip to main content\n\nOake Hospitals NHS Trust\n\nCQC report on our maternity unit\n\nPosted: Friday 24 March 2023\nCategories: Maternity, Trust news\n\nThe Care Quality Commission (CQC) has published its report on maternity services at Selby Hospital, which CQC visited in January. They were rated good.\n\nAnn Lowe, chief nurse, said: “I am delighted for our teams.”\n\nNotes to editors\n",
            ),
            (
                "news",
                "Home sinks to inadequate\n\nSelby Courier > News > Health\n\nBy our own reporter\n\nOake House in Selby was rated inadequate after inspectors called in March. Its owner said: “We are sorry, and our staff are working hard.”\n\nTAGS: care, Selby\n",
            ),
            (
                "other",
                "Getting ready for CQC\n\nEvery council will be looked at by the end of 2025. We have not been told yet when it will be our turn.\n\nHow an assessment works\n\nA team comes to us for three days. The report goes on the CQC’s website with a rating of Good or another.\n",
            ),
            (
                "area_review",
                "Council’s adult social care rated good\n\nBy Fay Bell\n\nWexcombe County Council has been rated good by the CQC for how it meets its duties under the Care Act, after a visit in March 2025.\n",
            ),
            (
                "other",
                "Choosing a care home\n\nWhat do the ratings mean?\n\nOutstanding: exceptional. Good: what you should expect. Requires improvement: some way to go. Inadequate: poor.\n\nTop tips: visit more than once and ask for the report.\n",
            ),
            (
                "other",
                "Care Manager, Selby\n\nSalary: £40,000\n\nClosing date: 10 May\n\nThe candidate will lead a home rated Good by the CQC in March 2022.\n",
            ),
        ];
        let reader = Reader::new().unwrap();
        let wrong: Vec<_> = cases
            .iter()
            .map(|(want, text)| (want, reader.read("case.txt", text, "0").kind.as_str(), text))
            .filter(|(want, got, _)| *want != got)
            .map(|(_, got, text)| format!("{got}: {text}"))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn examples_hold() {
        crate::read::cues::assert_examples(super::CUES);
    }
}
