//! Stories that have nothing to do with each other in one text: a file of cuttings, the sections of a newsletter.
//!
//! "Turnaround", and below it a text on a trust; "Elsewhere", and one on a home: where no service is named both above and below
//! a heading, and the names of the whole text leave a story without anybody, or part with it, each is read as a text of its own.

use super::items::{Item, Items};
use super::names::Found;
use crate::lexicon::Class;
use crate::text::{Block, BlockKind, Document, is_prose};
use std::ops::Range;

/// The blocks of each story, if there may be several, and whether that has to be one for them to be.
pub(super) fn cuts(doc: &Document<'_>, items: &Items, found: &Found) -> Vec<(Range<usize>, bool)> {
    // Of a list of services one heads each entry.
    const FEW: usize = 2;
    if !(1..=FEW).contains(&found.practices.len()) {
        return Vec::new();
    }
    let extents = found.extents();
    let mut seams = vec![0];
    seams.extend(self::seams(doc, &extents));
    seams.push(doc.blocks.len());
    let holds = |from: usize, to: usize| {
        let (from, to) = (doc.blocks[from].sentences.start, doc.blocks[to - 1].sentences.end);
        let here = |(practice, first, last): &(bool, usize, usize)| *practice && *first < to && *last >= from;
        extents.iter().any(here)
    };
    let rates = |from: usize, to: usize| {
        let blocks = &doc.blocks[from..to];
        rated(blocks, items).nth(1).is_some() && names_in_its_lead(blocks, items)
    };
    let mut out: Vec<(Range<usize>, bool)> = Vec::new();
    let mut at = 0;
    while at + 1 < seams.len() {
        let orphan = |n: &usize| !holds(seams[*n], seams[n + 1]);
        let end = (at..seams.len() - 1).take_while(orphan).count() + at;
        let told = end > at && rates(seams[at], seams[end]);
        let to = seams[end.max(at + 1)];
        match out.last_mut().filter(|(_, orphan)| !told && !*orphan) {
            Some((story, _)) => story.end = to,
            None => out.push((seams[at]..to, told)),
        }
        at = end.max(at + 1);
    }
    out.retain(|(story, _)| !story.is_empty());
    if out.len() < 2
        && let Some(at) = turn(doc, &seams, &extents)
    {
        let both = [0..at, at..doc.blocks.len()];
        if both.iter().all(|b| rates(b.start, b.end)) {
            return both.map(|b| (b, true)).to_vec();
        }
    }
    out
}

/// The heading behind which a text on two goes over to the second, which it does not name.
fn turn(doc: &Document<'_>, seams: &[usize], extents: &[(bool, usize, usize)]) -> Option<usize> {
    let mut named = extents.iter().filter(|(practice, ..)| *practice);
    let (one, two) = (named.next()?, named.next().filter(|_| named.next().is_none())?);
    let (before, behind) = if one.1 < two.1 { (one, two) } else { (two, one) };
    let first = |b: usize| doc.blocks.get(b).map_or(0, |b| b.sentences.start);
    let parts = |b: &usize| *b > 0 && before.2 < first(*b) && first(*b + 1) <= behind.1;
    seams.iter().copied().rfind(parts)
}

/// The sentences of running text that tell of ratings.
fn rated<'d>(blocks: &'d [Block], items: &'d Items) -> impl Iterator<Item = usize> + 'd {
    let prose = blocks.iter().filter(|b| b.kind == BlockKind::Paragraph);
    let told = Class::RATED.with(Class::INSPECT).with(Class::QUESTION);
    let has = |s: usize, class: Class| items.of(s).iter().any(|i| i.class.has(class));
    prose
        .flat_map(|b| b.sentences.clone())
        .filter(move |s| has(*s, Class::RATING) && has(*s, told))
}

/// Whether something may have a name in the lead of what would be a story: most of what a report goes on with has none.
fn names_in_its_lead(blocks: &[Block], items: &Items) -> bool {
    let known = Class::CQC
        .with(Class::RATING)
        .with(Class::QUESTION)
        .with(Class::DATE)
        .with(Class::SERVICE)
        .with(Class::GRADE)
        .with(Class::PRONOUN);
    let name = |i: &Item| i.capital && !i.class.has(known);
    let end = rated(blocks, items).next().map_or(0, |first| first + LEAD);
    let sentences = blocks.iter().flat_map(|b| b.sentences.clone());
    let mut lead = sentences.take_while(|s| *s <= end);
    let free = |i: &Item| !i.capital && !i.class.has(Class::QUOTE);
    lead.any(|s| {
        let mut pairs = items.of(s).windows(2);
        pairs.any(|w| name(&w[1]) && (name(&w[0]) || free(&w[0])))
    })
}

/// So many sentences behind the first rating, at most, stands the name.
const LEAD: usize = 4;

/// Whether what stands between two cuts is a story of its own: who is rated is named as early as news does, and most of its
/// ratings are told behind that.
pub(super) fn is_story(doc: &Document<'_>, items: &Items, found: &Found) -> bool {
    let named = found.extents().into_iter().filter(|(practice, ..)| *practice);
    let Some(name) = named.map(|(_, first, _)| first).min() else {
        return false;
    };
    let rates = |s: &usize| items.of(*s).iter().any(|i| i.class.has(Class::RATING));
    let (before, behind) = (0..name, name..doc.sentences.len());
    let early = rated(&doc.blocks, items)
        .next()
        .is_none_or(|first| name <= first + LEAD);
    early && before.filter(rates).count() <= behind.filter(rates).count() && is_told_of(doc, items, found)
}

/// Whether a sentence that names a practice, or the one behind it, says what it is or what was found of it: "His sister is cared
/// for at Elm Court" makes no story on that.
fn is_told_of(doc: &Document<'_>, items: &Items, found: &Found) -> bool {
    let told = Class::RATING
        .with(Class::RATED)
        .with(Class::INSPECT)
        .with(Class::CQC)
        .with(Class::TYPE);
    let says = |s: usize| {
        items
            .of(s)
            .iter()
            .any(|i| i.class.has(told) && !i.class.has(Class::NAME))
    };
    found.named().any(|s| {
        let block = doc.block_of(s);
        let heads = block.is_some_and(|b| doc.blocks[b].kind == BlockKind::Heading);
        heads || says(s) || block == doc.block_of(s + 1) && says(s + 1)
    })
}

/// The headings between paragraphs that part the text: no service is named both above and below them.
fn seams(doc: &Document<'_>, extents: &[(bool, usize, usize)]) -> Vec<usize> {
    let prose = |b: &usize| is_prose(doc.slice(doc.blocks[*b].span));
    let Some(first) = (0..doc.blocks.len()).find(prose) else {
        return Vec::new();
    };
    let last = (0..doc.blocks.len()).rfind(prose).unwrap_or(first);
    let spanned = |s: usize| extents.iter().any(|(_, first, last)| *first < s && *last >= s);
    let mut out = Vec::new();
    let mut parted = true;
    for b in first..last {
        let block = &doc.blocks[b];
        if prose(&b) {
            parted = false;
        } else if !parted && block.kind == BlockKind::Heading && !spanned(block.sentences.start) {
            out.push(b);
            parted = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Each rating as "practice question rating inspected".
    fn rows(text: &str) -> Vec<String> {
        let record = Reader::new().unwrap().read("case.txt", text, "0");
        let told = record.ratings.iter().map(|r| {
            let date = r.inspected.map_or("-".to_owned(), |d| d.to_string());
            format!("{} {} {} {date}", r.practice, r.question.as_str(), r.rating.as_str())
        });
        let mut out: Vec<String> = told.collect();
        out.sort_unstable();
        out
    }

    const TRUST: &str = "The CQC has rated Ouse Ambulance Service NHS Trust as requires improvement after a visit in May.\n\nInspectors found that the trust was good for caring.";
    const AGENCY: &str = "A home care agency has been rated inadequate by the CQC after a visit in June.\n\nRoker Home Support, which cares for 64 people at home in Selby, was rated good at its last inspection.\n\nIt was inadequate for being safe and well-led.";
    const ROWS: &[&str] = &[
        "Ouse Ambulance Service NHS Trust caring good 2022-05",
        "Ouse Ambulance Service NHS Trust overall requires_improvement 2022-05",
        "Roker Home Support overall inadequate 2022-06",
        "Roker Home Support safe inadequate 2022-06",
        "Roker Home Support well_led inadequate 2022-06",
    ];

    #[test]
    fn sections_on_other_services_are_texts_of_their_own() {
        for text in [
            format!("HEALTH MATTERS\n\n30 November 2022\n\nSirens\n\n{TRUST}\n\nElsewhere\n\n{AGENCY}\n"),
            format!("HEALTH MATTERS\n\n30 November 2022\n\nElsewhere\n\n{AGENCY}\n\nSirens\n\n{TRUST}\n"),
            format!(
                "Trust must do better\n\nPublished: 30 November 2022\n\n{TRUST}\n\nAgency fails\n\nPublished: 4 December 2022\n\n{AGENCY}\n"
            ),
        ] {
            assert_eq!(rows(&text), ROWS, "{text}");
        }
    }

    #[test]
    fn a_heading_parts_no_story_from_its_own_end() {
        let text = format!(
            "Trust must do better\n\n30 November 2022\n\n{TRUST}\n\nWhat happens next\n\nThe trust was rated inadequate for being safe. Inspectors rated it good for being effective and will be back within a year.\n\nDr Ann Oake\nChief Inspector\n"
        );
        let told = rows(&text);
        assert!(told.iter().all(|r| r.starts_with("Ouse Ambulance")), "{told:?}");
        assert_eq!(told.len(), 4, "{told:?}");
    }

    #[test]
    fn a_home_named_on_the_way_makes_no_story() {
        let text = "Your care\n\nRoker Home Support\n\nGood\n\nAbout the service\nRoker Home Support is an agency in Selby, rated good by the CQC.\n\nWhat we found\nPeople told us that carers came when they should and stayed for the full time. Her sister lives at Oake Court.\n\nWhat we rated\nThe service was rated good for being safe after a visit in May 2021. It was rated good for being caring, too.\n";
        let told = rows(text);
        assert!(told.iter().all(|r| r.starts_with("Roker Home Support")), "{told:?}");
        assert!(told.len() > 1, "{told:?}");
    }

    #[test]
    fn what_a_page_ends_with_takes_nothing_from_what_it_is_about() {
        let text = "Ouse General Hospital\n\nOuse General Hospital was rated good by the CQC after a visit in May 2021. Inspectors rated it good for being caring.\n\nOur services\n\nSurgery: Good\nMaternity: Inadequate\nCritical care: Outstanding\n\nInspectors will be back within a year to see what has been done.\n\nLast week Tees Infirmary in Hale was rated outstanding by the CQC. Inspectors rated it good for being safe.\n";
        let told = rows(text);
        let own = told.iter().filter(|r| r.starts_with("Ouse General Hospital")).count();
        assert_eq!(own, 5, "{told:?}");
    }
}
