//! What speaks for an entity, and against it: how often it is told of, whether as the one inspected or in passing.

use super::Text;
use super::alone;
use super::entities::Entity;
use super::places::postcode;
use super::roles::Role;
use super::runs::{Run, Tok};
use super::words::{FIRST_NAME, Head, ROAD};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::context::what_it_runs;
use crate::text::{BlockKind, TokenKind};
use rustc_hash::FxHashSet;

/// What speaks for an entity.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Weight {
    /// Mentions that are not in passing.
    pub live: usize,
    /// Those in a sentence about ratings or inspections.
    pub told: usize,
    /// Those in a sentence with a rating, or heading one.
    pub rated: usize,
    /// Those that say it was inspected, or that are the subject of such a sentence.
    pub direct: usize,
    /// Those of them for which the text turns to it: its own sentence tells of ratings or inspections, or it is the subject of
    /// one behind which they are told.
    pub own: usize,
    /// Those that open a sentence or stand alone.
    pub opening: usize,
    /// Those in the first lines.
    pub leading: usize,
    /// Those in passing.
    pub passing: usize,
    /// Whether it is called a branch of another.
    pub branch: bool,
    /// Whether the one that is told of came of it.
    pub merged: bool,
    /// Those as one that runs a service.
    pub provider: usize,
    /// Those of them for which only somebody speaks: "a spokesman for Selby Care".
    pub spoken_for: usize,
    /// Those that say it is a service.
    pub service: usize,
    /// Those of which their own sentence says that they were rated or inspected.
    pub rated_as: usize,
    /// Those of which it is told that inspectors were there.
    pub inspected: usize,
    /// Those before its kind in full: "the Riverside care home".
    pub typed: usize,
    /// Those whose own paragraph tells a rating, in the sentence or behind it, before it names another.
    pub judged: usize,
    /// Whether one of its mentions is a person who speaks.
    pub person: bool,
    /// Whether a line lists it.
    pub listed: bool,
    /// Whether a line is its name and nothing else, a town aside.
    pub heading: usize,
}

impl Weight {
    /// Whether it is told of in passing, as a branch of the service in hand is.
    pub fn is_aside(&self) -> bool {
        (self.passing >= self.live || self.branch) && self.rated_as == 0 && !self.listed
    }

    /// How much of the document it takes.
    pub fn score(&self) -> usize {
        self.live + 2 * self.direct + self.told + 3 * self.leading + 2 * self.heading
    }
}

/// "Larkmead, Selby, rated Good": where what a short line lists is.
fn is_behind_listed(text: &Text<'_, '_>, number: usize, listed: &FxHashSet<usize>) -> bool {
    const SHORT: usize = 14;
    let sentence = text.runs[number].sentence;
    let before = (0..number).rev().take_while(|n| text.runs[*n].sentence == sentence);
    let short = text.doc.sentences[sentence].tokens.len() <= SHORT;
    !listed.is_empty() && short && !listed.contains(&number) && before.into_iter().any(|n| listed.contains(&n))
}

pub(super) fn weigh(text: &Text<'_, '_>, entity: &Entity, listed: &FxHashSet<usize>) -> Weight {
    let mut w = Weight::default();
    let mut called_so = false;
    for number in &entity.runs {
        let run = &text.runs[*number];
        let said = |role| {
            text.said[run.sentence]
                .iter()
                .any(|s| s.role == role && text.items.of(run.sentence)[s.item].value as usize == *number)
        };
        let kind = kind_behind(text, *number);
        w.listed |= listed.contains(number);
        w.person |= speaks(text, run);
        called_so |= is_person(text, run);
        w.provider += usize::from(said(Role::Provider));
        let owns = owns_a_service(text, run);
        w.provider += usize::from(owns);
        w.spoken_for += usize::from(said(Role::Provider) && is_spoken_for(text, run));
        w.service += usize::from(
            said(Role::Service)
                && !role_of_person(text, *number)
                && kind.is_none()
                && !is_wider_place(text, *number)
                && !is_place_behind(text, *number),
        );
        w.typed += usize::from(kind.is_some_and(|k| k.contains(' ') && k.starts_with(|c: char| c.is_lowercase())));
        w.merged |= said(Role::Merged);
        if is_only_run(text, *number) && !by_its_kind(text, run) || is_of_wards(text, run) {
            continue;
        }
        let passing = said(Role::Passing) && !signed_above(text, run) && !alone::is_one_of_those_counted(text, *number);
        w.branch |= passing && is_called_a_branch(text, run);
        let aside = passing || owns || said(Role::Merged) || text.quiet[run.sentence];
        let address = in_address(text, run)
            || is_where_it_lies(text, run)
            || houses_a_service(text, run)
            || is_place_behind(text, *number)
            || is_behind_listed(text, *number, listed);
        if aside || houses_doctors(text, run) || address {
            w.passing += 1;
            continue;
        }
        w.live += 1;
        let house = matches!(run.head, Some(Head::Weak(_)));
        let rated_as = alone::is_rated(text, *number)
            || (house || alone::is_led_to(text, *number)) && alone::is_rated_by_which(text, *number);
        w.rated_as += usize::from(rated_as);
        let items = text.items.of(run.sentence);
        let here = items
            .iter()
            .any(|i| i.class.has(Class::RATING.with(Class::INSPECT).with(Class::CQC)))
            || text.sentence(run.sentence).contains("special measures");
        let heading = alone(text, run);
        let goes_on = goes_on_telling(text, run);
        // "Patients at Elm Hospital had to wait. The hospital was rated good."
        let stands_for = goes_on && (by_its_kind(text, run) || rated_by_its_kind(text, run));
        // "And so to Elm Court in Selby, which is home to 20. It was rated good."
        let presented = said(Role::Service) && sole(text, run);
        // "A home in Selby was rated good. Elm Court was praised for its food."
        let led = house && subject(text, run) && alone::is_behind_its_kind(text, run);
        let telling = led
            || here
            || said(Role::Inspected)
            || (heading || subject(text, run) || stands_for || presented) && goes_on;
        // "Half a mile away, Elm Surgery has had better news. Its score has been lifted to good."
        let told_next = matches!(run.head, Some(Head::Service(_)))
            && sole(text, run)
            && told_on(text, run.sentence)
            && !houses_wards(text, *number);
        let telling = telling || told_next;
        let rated = items.iter().any(|i| i.class.has(Class::RATING));
        w.told += usize::from(telling);
        let opens = heading || led || subject(text, run);
        // "Its Selby home, Elm Court, was looked at as well. It was rated good."
        let introduced = (presented && goes_on || told_next) && in_apposition(text, run);
        let turned_to =
            (opens || is_of_somebody(text, run)) && goes_on && (heading || stays_with_it(text, run)) || introduced;
        let on_the_way = here && is_rated_on_the_way(text, *number);
        w.own += usize::from(here && !on_the_way || said(Role::Inspected) || turned_to);
        let taken_up = told_next || telling && here && told_on(text, run.sentence);
        w.rated += usize::from(rated || telling && !here || taken_up || leads_to_ratings(text, run.sentence));
        w.direct += usize::from(
            said(Role::Inspected)
                || stands_for
                || rated_as
                || telling && subject(text, run)
                || presented && (rated || goes_on && opens_with_it(text, run.sentence + 1)),
        );
        w.inspected += usize::from(said(Role::Inspected));
        let judged = || {
            said(Role::Inspected) || alone::is_told_of_behind(text, *number) || is_behind_the_regulator(text, *number)
        };
        w.judged += usize::from(rated && judged() || is_judged_below(text, run));
        w.opening += usize::from(opens);
        w.leading += usize::from(run.sentence < 3);
        w.heading += usize::from(heading);
    }
    // "Ashley Down, which is run by Oake Care, was rated good": a house may be called as people are.
    w.person = (w.person || called_so) && (w.rated_as == 0 || w.rated_as + w.service < 2);
    w
}

/// "She has worked at Elm Court, a home in Selby rated good by CQC": the sentence is on somebody, and what it says of inspections
/// stands behind the name.
fn is_rated_on_the_way(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let before = &items[..at];
    let told = Class::RATING
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::INSPECT)
        .with(Class::CQC)
        .with(Class::PUBLISH)
        .with(Class::TYPE)
        .with(Class::SERVICE);
    let somebody = |i: &Item| {
        i.reads(
            text.doc,
            &["he", "she", "i", "his", "her", "my", "mr", "mrs", "ms", "miss"],
        )
    };
    let aside = |i: &Item| {
        i.class
            .has(Class::COMMA.with(Class::REL).with(Class::THAT).with(Class::PREP))
    };
    before.first().is_some_and(somebody)
        && before.len() > 1
        && !before.iter().any(|i| i.class.has(told))
        && items.get(at + 1).is_some_and(aside)
}

/// "Tees NHS Trust, which runs Elm Hospital, has been rated good": a hospital told of as one of its trust's.
fn is_only_run(text: &Text<'_, '_>, number: usize) -> bool {
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let of_run = |i: &Item| i.class.has(Class::NAME).then(|| &text.runs[i.value as usize]);
    let trust = |i: &Item| of_run(i).is_some_and(|r| r.head == Some(Head::Trust));
    if !items[..at].iter().any(trust) {
        return false;
    }
    let inset = what_it_runs(text.doc, items, items.len());
    inset.contains(&at) && items[..inset.start].iter().rev().take(4).any(trust)
}

/// "Selby Care's home in Mill Lane", "Selby Care's other homes": the name of an owner.
fn owns_a_service(text: &Text<'_, '_>, run: &Run) -> bool {
    const KINDS: &[&str] = &[
        "home",
        "homes",
        "surgery",
        "surgeries",
        "practice",
        "practices",
        "agency",
        "clinic",
        "clinics",
        "hospital",
        "hospitals",
        "hospice",
        "service",
        "services",
    ];
    const WHICH: &[&str] = &[
        "other", "own", "sister", "second", "newest", "latest", "largest", "only",
    ];
    const MOST_TOWNS: usize = 6;
    let word = |n: usize| {
        text.toks
            .get(run.tokens.end + n)
            .filter(|t| !t.capital)
            .map_or("", |t| t.folded)
    };
    let kind = word(usize::from(WHICH.contains(&word(0))));
    let organisation = matches!(run.head, Some(Head::Company | Head::Service(_)));
    // "Oake Health's Selby and Goole hospitals": those in the towns.
    let towns = || {
        let behind = text.toks[run.tokens.end..].iter().take(MOST_TOWNS);
        behind
            .take_while(|t| t.capital || matches!(t.text, "and" | ","))
            .count()
    };
    let many = |kind: &str| KINDS.contains(&kind) && kind.ends_with('s');
    organisation && run.possessive && (KINDS.contains(&kind) || many(word(towns())))
}

/// "Kestrel and Oake wards": names of wards, and of no service.
fn is_of_wards(text: &Text<'_, '_>, run: &Run) -> bool {
    const LIST: usize = 8;
    let mut behind = text.toks[run.tokens.end..].iter().take(LIST);
    // "Kestrel, Oake and Elm wards"
    let next = behind.find(|t| !t.capital && !matches!(t.text, "," | "and" | "&"));
    let wards = next.is_some_and(|t| matches!(t.folded, "ward" | "wards" | "units"));
    wards && !matches!(run.head, Some(Head::Service(_) | Head::Trust))
}

/// "Elm Court in Goole, Selby, which is run by": where the town is.
fn is_wider_place(text: &Text<'_, '_>, number: usize) -> bool {
    let run = &text.runs[number];
    let Some(town) = number.checked_sub(1).map(|n| &text.runs[n]) else {
        return false;
    };
    let comma = town.tokens.end + 1 == run.tokens.start && text.toks[town.tokens.end].text == ",";
    let led = town.tokens.start.checked_sub(1).map_or("", |n| text.toks[n].folded);
    run.head.is_none() && town.head.is_none() && comma && matches!(led, "in" | "near" | "outside")
}

/// "Elm Court, a home in Mill Road, North Bank, was rated good", "Elm Bay, Goole, run by": behind a road, or a house of two words, the
/// district or the town that it is in.
pub(super) fn is_place_behind(text: &Text<'_, '_>, number: usize) -> bool {
    let run = &text.runs[number];
    let Some(before) = number.checked_sub(1).map(|n| &text.runs[n]) else {
        return false;
    };
    let comma = |t: usize| text.toks.get(t).is_some_and(|t| t.text == ",");
    if before.sentence != run.sentence || before.tokens.end + 1 != run.tokens.start || !comma(before.tokens.end) {
        return false;
    }
    // "Elm Bay, Larkmead, and Fairways" is a list.
    let next = text.toks.get(run.tokens.end + 1);
    let aside = comma(run.tokens.end) && next.is_some_and(|t| !t.capital && t.folded != "and");
    let led = before.tokens.start.checked_sub(1).map_or("", |n| text.toks[n].folded);
    let road = before.is_road(text.words) && matches!(led, "in" | "on" | "at" | "off" | "near" | "of");
    let weak = matches!(run.head, None | Some(Head::Weak(_)));
    // "A home in North Bay, Larkmead, which": there the town came first.
    let service = matches!(before.head, None | Some(Head::Weak(_) | Head::Service(_)));
    let house = service && before.words.len() > 1 && !matches!(led, "in" | "near" | "at" | "of" | "outside" | "from");
    aside && (road && weak || house && run.head.is_none() && run.words.len() == 1)
}

/// "A spokesman for Selby Care said": both a service and who runs one have somebody to speak for them.
fn is_spoken_for(text: &Text<'_, '_>, run: &Run) -> bool {
    let word = |n: usize| run.tokens.start.checked_sub(n).map_or("", |t| text.toks[t].folded);
    let speaker = matches!(word(2), "spokesman" | "spokeswoman" | "spokesperson" | "statement");
    speaker && matches!(word(1), "for" | "from")
}

/// "Surgery at Oake Hospital was inspected too. It was rated good": the sentence behind goes on with it and rates it.
fn told_on(text: &Text<'_, '_>, sentence: usize) -> bool {
    let next = text.items.of(sentence + 1);
    let opens = next.first().is_some_and(|i| {
        let word = text.doc.slice(i.span);
        ["it", "its", "they", "these", "this"]
            .iter()
            .any(|w| word.eq_ignore_ascii_case(w))
    });
    opens && next.iter().any(|i| i.class.has(Class::RATING)) && !names_another(text, sentence + 1)
}

/// "the acute wards, which are at Oake Hospital. They are good": the wards are.
fn houses_wards(text: &Text<'_, '_>, number: usize) -> bool {
    const STAND: &[&str] = &[
        "are", "is", "were", "was", "based", "located", "housed", "situated", "run",
    ];
    let Some((items, at)) = text.item_of(number) else {
        return false;
    };
    let mut before = items[..at].iter().rev().skip_while(|i| i.class.has(Class::DET));
    let led = before.next().is_some_and(|i| i.reads(text.doc, &["at", "in"]));
    let stands = before.next().is_some_and(|i| i.reads(text.doc, STAND));
    led && stands && items[..at].iter().any(|i| i.class.has(Class::SERVICE))
}

/// "Among the changes at Oake Hospital:" above bullets that tell ratings.
fn leads_to_ratings(text: &Text<'_, '_>, sentence: usize) -> bool {
    let next = text.doc.sentences.get(sentence + 1);
    let bullet = next.is_some_and(|s| text.doc.blocks[s.block].kind == BlockKind::Bullet);
    let rating = |i: &Item| i.class.has(Class::RATING);
    let line = text.sentence(sentence);
    bullet && (line.ends_with(':') || line.ends_with("as follows.")) && text.items.of(sentence + 1).iter().any(rating)
}

/// "Unit 7, Elm Court, Selby, YO8 4AB": the building in an address, behind the number or the name of a unit in it.
fn in_address(text: &Text<'_, '_>, run: &Run) -> bool {
    let start = text.doc.sentences[run.sentence].tokens.start;
    let unit = text.toks[start..run.tokens.start]
        .iter()
        .any(|t| t.kind == TokenKind::Number || matches!(t.folded, "unit" | "suite" | "floor" | "office" | "room"));
    // "Abbey Walk, Selby YO8 4AB"
    let road = run
        .words
        .last()
        .is_some_and(|w| text.words.flags(w) & ROAD != 0 || w == "walk")
        && run.tokens.start == start
        && text.toks.get(run.tokens.end).is_some_and(|t| t.text == ",");
    (unit || road) && !matches!(run.head, Some(Head::Service(_))) && postcode(text, run.sentence)
}

/// "The hospital on the edge of Goole has 28 beds": the town that it is in, or near.
fn is_where_it_lies(text: &Text<'_, '_>, run: &Run) -> bool {
    const PARTS: &[&str] = &[
        "edge",
        "outskirts",
        "centre",
        "heart",
        "middle",
        "north",
        "south",
        "east",
        "west",
        "town",
        "city",
        "village",
        "suburb",
        "suburbs",
        "side",
    ];
    let word = |n: usize| run.tokens.start.checked_sub(n).map_or("", |t| text.toks[t].folded);
    run.head.is_none() && word(1) == "of" && PARTS.contains(&word(2))
}

/// "by Ann Oake, practice manager, Elm Surgery", below the title: whose page it is.
fn signed_above(text: &Text<'_, '_>, run: &Run) -> bool {
    const HEAD: usize = 4;
    let line = &text.doc.sentences[run.sentence];
    let by = text.toks[line.tokens.start].folded == "by";
    run.sentence < HEAD && by && run.tokens.end == line.tokens.end
}

/// "Dr Oake & Partners at Elm Health Centre": the premises of a practice of another name.
fn houses_doctors(text: &Text<'_, '_>, run: &Run) -> bool {
    let word = |n: usize| run.tokens.start.checked_sub(n).map_or("", |t| text.toks[t].folded);
    if !matches!(word(1), "at" | "of") {
        return false;
    }
    // "Dr Oake & Partners, based at Elm Health Centre"
    let based = usize::from(matches!(word(2), "based" | "working"));
    let comma = usize::from(word(2 + based) == ",");
    let at = run.tokens.start - 1 - based - comma;
    text.runs_of(run.sentence)
        .iter()
        .any(|r| r.tokens.end == at && r.doctor && r.head.is_some())
}

/// "It has a branch at Goole, the Goole Surgery"
fn is_called_a_branch(text: &Text<'_, '_>, run: &Run) -> bool {
    const REACH: usize = 6;
    let start = text.doc.sentences[run.sentence].tokens.start;
    let near = run.tokens.start.saturating_sub(REACH).max(start)..run.tokens.start;
    text.toks[near]
        .iter()
        .any(|t| matches!(t.folded, "branch" | "satellite" | "outlying"))
}

/// "Elm Surgery at Castle Fields was rated good", "Elm Surgery, in Abbey Court": the building that a service is in, which is
/// called by no word for one.
pub(super) fn houses_a_service(text: &Text<'_, '_>, run: &Run) -> bool {
    const LEADS: &[&str] = &["at", "in", "of", "on", "within", "inside", "near"];
    let word = |n: usize| run.tokens.start.checked_sub(n).map_or("", |t| text.toks[t].folded);
    if !matches!(run.head, None | Some(Head::Weak(_))) || !LEADS.contains(&word(1)) {
        return false;
    }
    let stands = usize::from(alone::BASED.contains(&word(2)));
    let comma = usize::from(word(2 + stands) == ",");
    let at = run.tokens.start - 1 - stands - comma;
    let service = |r: &Run| r.tokens.end == at && matches!(r.head, Some(Head::Service(_))) && !r.lower;
    text.runs_of(run.sentence).iter().any(service)
}

/// Whether a run is the subject of its sentence, or opens it behind "At" or "For", or behind a few words on where it is:
/// "Half a mile away, Elm Surgery ...".
fn subject(text: &Text<'_, '_>, run: &Run) -> bool {
    const FRONTED: usize = 8;
    const PEOPLE: &[&str] = &[
        "residents",
        "patients",
        "staff",
        "carers",
        "nurses",
        "workers",
        "manager",
        "managers",
        "boss",
        "owner",
    ];
    const WHERE: &[&str] = &[
        "away",
        "road",
        "street",
        "town",
        "city",
        "village",
        "down",
        "across",
        "over",
        "up",
        "round",
        "contrast",
        "elsewhere",
        "further",
        "hand",
    ];
    // "Elm Court residents have been offered places": they are.
    let folk = text.toks.get(run.tokens.end);
    if folk.is_some_and(|t| !t.capital && PEOPLE.contains(&t.folded)) {
        return false;
    }
    let start = text.doc.sentences[run.sentence].tokens.start;
    let lead = text.lead_of(run);
    let fronted = (2..=FRONTED).contains(&lead.len())
        && lead.last().is_some_and(|t| t.text == ",")
        && lead[1..].iter().all(|t| !t.capital)
        && lead.iter().any(|t| WHERE.contains(&t.folded));
    if fronted || behind_its_town(lead) {
        return true;
    }
    // "date 2022-06-01 Elm Court care home ...", at the head of a page.
    let dated = !matches!(run.head, Some(Head::Service(_)));
    let lead = text.toks[start..run.tokens.start].iter().all(|t| {
        t.kind == TokenKind::Number
            || dated && t.folded == "date"
            || matches!(
                t.folded,
                "the" | "at" | "for" | "in" | "and" | "meanwhile" | "also" | "," | "both"
            )
    });
    lead && run.tokens.start < start + 4
}

/// "In Goole, the Elm medical centre was ...": what stands before a name is where it is.
fn behind_its_town(lead: &[Tok<'_>]) -> bool {
    const TOWN: usize = 4;
    match lead {
        [into, town @ .., comma] => {
            matches!(into.folded, "in" | "at" | "near")
                && (1..=TOWN).contains(&town.len())
                && town.iter().all(|t| t.capital)
                && comma.text == ","
        }
        _ => false,
    }
}

/// Whether the text goes on to tell of ratings or inspections before it names another service: in the sentence behind, or
/// in one further down its paragraph, of what says that it is a service ("Elm Surgery had too few nurses. Some doses were
/// late. It was rated inadequate.").
fn goes_on_telling(text: &Text<'_, '_>, run: &Run) -> bool {
    let block = text.doc.block_of(run.sentence);
    let tells = |s: usize| {
        text.items
            .of(s)
            .iter()
            .any(|i| i.class.has(Class::RATING.with(Class::INSPECT)))
    };
    let wide = matches!(run.head, Some(Head::Service(_)));
    (run.sentence + 1..text.doc.sentences.len())
        .take_while(|s| *s == run.sentence + 1 || wide && text.doc.block_of(*s) == block)
        .take_while(|s| !names_another(text, *s))
        .any(tells)
}

/// "The CQC saw maternity at Elm Hospital, and rated it good."
fn is_behind_the_regulator(text: &Text<'_, '_>, number: usize) -> bool {
    let (items, at) = text.item_of(number).unwrap_or((&[], 0));
    items[..at].iter().any(|i| i.class.has(Class::CQC))
}

/// "They went to Elm Surgery too. It was rated good.": whether the paragraph of a run goes on to tell a rating before it names
/// another service.
fn is_judged_below(text: &Text<'_, '_>, run: &Run) -> bool {
    let block = text.doc.block_of(run.sentence);
    (run.sentence + 1..text.doc.sentences.len())
        .take_while(|s| text.doc.block_of(*s) == block && !names_another(text, *s))
        .any(|s| text.items.of(s).iter().any(|i| i.class.has(Class::RATING)))
}

/// "Elm Court, in Selby, has agreed to lend two nurses." and below it "Inspectors found ...": the text is not on Elm Court, if
/// the paragraph tells no more of it, and the next does not go on with "It" or "The home".
fn stays_with_it(text: &Text<'_, '_>, run: &Run) -> bool {
    let next = text.items.of(run.sentence + 1);
    let it = |i: &Item| i.reads(text.doc, &["it", "its", "they", "this", "here", "there"]);
    let kind = |w: &[Item]| w[0].class.has(Class::DET) && w[1].class.has(Class::TYPE);
    let line = !text.sentence(run.sentence).ends_with('.');
    line || text.doc.block_of(run.sentence) == text.doc.block_of(run.sentence + 1)
        || next.first().is_some_and(it)
        || next.windows(2).next().is_some_and(kind)
}

/// Whether a sentence names a service or trust otherwise than as another name of one.
fn names_another(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let alias = |i: &Item| {
        text.said[sentence]
            .iter()
            .any(|s| s.role == Role::Alias && items[s.item].value == i.value)
    };
    items.iter().any(|i| {
        i.class.has(Class::NAME)
            && !alias(i)
            && matches!(text.runs[i.value as usize].head, Some(Head::Service(_) | Head::Trust))
    })
}

/// Whether a run is the only one of its sentence that names an organisation, as far as endings tell.
fn sole(text: &Text<'_, '_>, run: &Run) -> bool {
    text.runs_of(run.sentence).iter().all(|r| {
        r.tokens == run.tokens
            || !matches!(
                r.head,
                Some(Head::Service(_) | Head::Weak(_) | Head::Trust | Head::Council)
            )
    })
}

/// "His son, who has Weir Lodge, went one better. His home was rated outstanding."
fn is_of_somebody(text: &Text<'_, '_>, run: &Run) -> bool {
    let next = text.items.of(run.sentence + 1);
    let of = next.first().map_or("", |i| text.doc.slice(i.span));
    matches!(of, "His" | "Her" | "Their") && next.get(1).is_some_and(|i| i.class.has(Class::TYPE))
}

/// Whether a name stands between commas.
fn in_apposition(text: &Text<'_, '_>, run: &Run) -> bool {
    let comma = |n: Option<usize>| n.and_then(|n| text.toks.get(n)).is_some_and(|t| t.text == ",");
    comma(run.tokens.start.checked_sub(1)) && comma(Some(run.tokens.end))
}

/// Whether a sentence opens with "It".
fn opens_with_it(text: &Text<'_, '_>, sentence: usize) -> bool {
    text.items
        .of(sentence)
        .first()
        .is_some_and(|i| text.doc.slice(i.span).eq_ignore_ascii_case("it"))
}

/// Whether the next sentence opens with "The hospital" or the like, and this one names no other service.
fn by_its_kind(text: &Text<'_, '_>, run: &Run) -> bool {
    let service = |r: &Run| matches!(r.head, Some(Head::Service(_)));
    if !service(run) || text.runs_of(run.sentence).iter().filter(|r| service(r)).count() > 1 {
        return false;
    }
    let next = text.items.of(run.sentence + 1);
    let word = |n: usize| next.get(n).map_or("", |i| text.doc.slice(i.span));
    next.get(1).is_some_and(|i| i.class.has(Class::TYPE))
        && (word(0).eq_ignore_ascii_case("the") || word(0).eq_ignore_ascii_case("this"))
}

/// "I am writing about Elm Surgery. You may know that the surgery was rated inadequate.": a sentence of the same paragraph
/// that rates "the surgery", behind one that names no other.
fn rated_by_its_kind(text: &Text<'_, '_>, run: &Run) -> bool {
    const REACH: usize = 9;
    let service = |r: &Run| matches!(r.head, Some(Head::Service(_)));
    let block = |s: usize| text.doc.block_of(s);
    let next = text.items.of(run.sentence + 1);
    let alone = service(run) && text.runs_of(run.sentence).iter().filter(|r| service(r)).count() == 1;
    let same = block(run.sentence) == block(run.sentence + 1);
    let the = next.windows(2).take(REACH).position(|w| {
        text.doc.slice(w[0].span).eq_ignore_ascii_case("the")
            && w[1].class.has(Class::TYPE)
            && !w[1].class.has(Class::MANY)
    });
    let rated = |at: usize| next[at..].iter().any(|i| i.class.has(Class::RATING));
    alone && same && the.is_some_and(rated)
}

/// Whether a line is the name, alone or with a town or a service of it.
fn alone(text: &Text<'_, '_>, run: &Run) -> bool {
    let sentence = &text.doc.sentences[run.sentence];
    let block = &text.doc.blocks[sentence.block];
    let behind = sentence.tokens.end - run.tokens.end;
    let first = run.tokens.start - sentence.tokens.start;
    let apart = first < 3 || text.toks[run.tokens.start - 1].text == ",";
    block.kind != BlockKind::Paragraph && block.sentences.len() == 1 && first < 8 && apart && behind < 4
}

/// "Mrs Oake", "Director Tom Oake".
fn titled(text: &Text<'_, '_>, run: &Run) -> bool {
    run.tokens.start.checked_sub(1).is_some_and(|n| {
        let before = text.toks[n].folded;
        matches!(
            before,
            "mr" | "mrs"
                | "ms"
                | "miss"
                | "prof"
                | "professor"
                | "sir"
                | "dame"
                | "cllr"
                | "coun"
                | "councillor"
                | "manager"
                | "inspector"
                | "director"
                | "nurse"
                | "matron"
        )
    })
}

/// "Terri Oake Beechside Hub Manager (TO)": a line of those present, where the word for a service is part of an office.
pub(super) fn is_present(text: &Text<'_, '_>, run: &Run) -> bool {
    const OFFICES: &[&str] = &[
        "manager",
        "director",
        "partner",
        "nurse",
        "lead",
        "coordinator",
        "co-ordinator",
        "administrator",
        "receptionist",
        "secretary",
    ];
    let first = text.doc.sentences[run.sentence].tokens.start == run.tokens.start;
    let office = text.toks.get(run.tokens.end);
    let initials = text.toks.get(run.tokens.end + 1..run.tokens.end + 4);
    let office = office.is_some_and(|t| t.capital && OFFICES.contains(&t.folded));
    first
        && office
        && matches!(initials, Some([open, who, close]) if open.text == "(" && who.text.len() < 4 && close.text == ")")
}

/// Whether a run names a person by title or office.
pub(super) fn is_official(text: &Text<'_, '_>, number: usize) -> bool {
    titled(text, &text.runs[number])
}

/// Whether a run is a first name with a surname.
pub(super) fn is_person(text: &Text<'_, '_>, run: &Run) -> bool {
    run.head.is_none() && matches!(run.words.len(), 2 | 3) && text.words.flags(&run.words[0]) & FIRST_NAME != 0
}

/// "Karen Oake said", "Karen Oake, practice manager".
fn speaks(text: &Text<'_, '_>, run: &Run) -> bool {
    let items = text.items.of(run.sentence);
    let Some(at) = items
        .iter()
        .position(|i| i.class.has(Class::NAME) && i.span.start >= text.toks[run.tokens.start].span.start)
    else {
        return false;
    };
    let next = items.get(at + 1);
    // "Residents at Elm Court told inspectors ...", and a house that speaks for itself: "Elm Court said sorry."
    let led = at.checked_sub(1).is_some_and(|b| {
        let before = text.doc.slice(items[b].span).to_lowercase();
        matches!(before.as_str(), "at" | "of" | "on" | "in" | "from" | "for" | "the")
    });
    let house = matches!(run.head, Some(Head::Weak(_)))
        && run.words.len() > 1
        && text.words.flags(&run.words[0]) & FIRST_NAME == 0;
    titled(text, run)
        || is_present(text, run)
        || holds_post(text, run)
        || !led && !house && next.is_some_and(|i| i.class.has(Class::SAY) && !i.class.has(Class::PUBLISH))
}

/// "Karen Oake is a director of", "Tom Oake was our practice manager", "Jo Elm, who".
fn holds_post(text: &Text<'_, '_>, run: &Run) -> bool {
    const POSTS: &[&str] = &[
        "director",
        "manager",
        "chief",
        "chairman",
        "chair",
        "consultant",
        "inspector",
        "nurse",
        "doctor",
        "partner",
        "editor",
        "reporter",
        "journalist",
        "solicitor",
        "lecturer",
        "professor",
        "councillor",
        "owner",
    ];
    let word = |n: usize| text.toks.get(run.tokens.end + n).map_or("", |t| t.folded);
    let is = matches!(word(0), "is" | "was") && matches!(word(1), "a" | "an" | "the" | "our");
    let post = run.head.is_none() && is && (2..5).any(|n| POSTS.contains(&word(n)));
    let who = matches!(run.head, None | Some(Head::Weak(_))) && word(0) == "," && word(1) == "who";
    run.words.len() > 1 && (post || who)
}

/// Words of a person's office or relation.
const OFFICES: &[&str] = &[
    "head",
    "director",
    "chief",
    "manager",
    "leader",
    "chair",
    "inspector",
    "boss",
    "of",
    "at",
    "who",
    "senior",
    "executive",
    "great-grandmother",
    "partner",
    "doctor",
];

/// "Karen Oake, the practice manager": the word for a service belongs to a person's office.
fn role_of_person(text: &Text<'_, '_>, number: usize) -> bool {
    let run = &text.runs[number];
    let items = text.items.of(run.sentence);
    text.said[run.sentence]
        .iter()
        .filter(|s| s.role == Role::Service && items[s.item].value as usize == number)
        .all(|s| {
            let between = s.kind.and_then(|k| items.get(s.item + 1..k)).unwrap_or(&[]);
            if between
                .iter()
                .any(|i| i.class.has(Class::CQC.with(Class::NAME)) || OFFICES.contains(&text.doc.slice(i.span)))
            {
                return true;
            }
            let behind = s
                .kind
                .and_then(|k| items.get(k + 1))
                .map_or("", |i| text.doc.slice(i.span));
            s.kind.is_some()
                && matches!(
                    behind,
                    "manager"
                        | "managers"
                        | "nurse"
                        | "director"
                        | "partner"
                        | "chief"
                        | "boss"
                        | "owner"
                        | "worker"
                        | "staff"
                        | "group"
                        | "leader"
                        | "spokesman"
                        | "spokeswoman"
                )
        })
}

/// The word for a kind of service right behind a run without an ending: "people at Selby hospital", "the Riverside care home".
fn kind_behind<'d>(text: &Text<'_, 'd>, number: usize) -> Option<&'d str> {
    let (items, at) = text.item_of(number)?;
    let next = items.get(at + 1).filter(|_| text.runs[number].head.is_none())?;
    let kind = text.doc.slice(next.span);
    (next.class.has(Class::TYPE) || kind.starts_with("GP")).then_some(kind)
}

/// Whether the text speaks of being in it: then it is a place.
pub(super) fn in_it(text: &Text<'_, '_>, entity: &Entity) -> bool {
    entity.runs.iter().any(|r| {
        // "in the Fens", and no house: "those in The Moorings"
        let start = text.runs[*r].tokens.start;
        let before = |n: usize| start.checked_sub(n).map_or("", |n| text.toks[n].text);
        let led = if before(1) == "the" { before(2) } else { before(1) };
        matches!(
            led,
            "in" | "In" | "near" | "Near" | "across" | "Across" | "around" | "Around"
        )
    }) || is_town_of_a_kind(text, entity)
        || is_town_of_a_headline(text, entity)
}

/// "A Selby care home", "A Selby care provider": one of those in the town.
fn is_town_of_a_kind(text: &Text<'_, '_>, entity: &Entity) -> bool {
    const KINDS: &[&str] = &[
        "care",
        "homecare",
        "nursing",
        "residential",
        "provider",
        "firm",
        "company",
        "agency",
    ];
    entity.runs.iter().any(|r| {
        let run = &text.runs[*r];
        let before = run.tokens.start.checked_sub(1).map(|n| text.toks[n].folded);
        let kind = || {
            let next = text.toks.get(run.tokens.end);
            next.is_some_and(|t| !t.capital && KINDS.contains(&t.folded)) || kind_behind(text, *r).is_some()
        };
        matches!(before, Some("a" | "an" | "another")) && kind()
    })
}

/// "CQC rates Leeds cosmetic clinic inadequate" above "A clinic in Headingley, Leeds, has been": in the headline it stands
/// bare before the kind of service, and in the text behind a district of it.
fn is_town_of_a_headline(text: &Text<'_, '_>, entity: &Entity) -> bool {
    const WORDS_BETWEEN: usize = 3;
    let folded = |n: usize| text.toks.get(n).map_or("", |t| t.folded);
    let districted = |r: &usize| {
        let start = text.runs[*r].tokens.start;
        let led = |n: usize| matches!(folded(n), "in" | "near");
        start > 2 && folded(start - 1) == "," && (start.saturating_sub(4)..start - 1).any(led)
    };
    let bare = |r: &usize| {
        let run = &text.runs[*r];
        let led = run.tokens.start.checked_sub(1).map_or("", folded);
        let kind = |i: &Item| i.class.has(Class::TYPE);
        let behind = text
            .items
            .of(run.sentence)
            .iter()
            .filter(|i| i.span.start >= run.span.end);
        led != "the" && behind.take(WORDS_BETWEEN).any(kind)
    };
    entity.head.is_none() && entity.runs.iter().any(districted) && entity.runs.iter().any(bare)
}
