//! Lists of services: "- Ferry Row Surgery, Vale of York: Good", "Ash Green Practice (Swale)", a table, headed blocks.

mod cards;

use cards::{Card, card, heads_a_report, heads_a_sheet, is_label, is_of_a_report};

use super::alone::{self, is_number};
use super::runs::Run;
use super::weigh::is_person;
use super::words::{COMMON_WORD, Head, ROAD, is_county, is_house_word};
use super::{Text, places};
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::grids::{MARKS, before_names, heads_a_group, points_to_a_list};
use crate::read::ratings::sheets::Sheets;
use crate::text::bytes::holds_any;
use crate::text::{Block, BlockKind, Span};
use std::cell::OnceCell;

/// A line that lists one service.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    /// The run that names it.
    pub run: usize,
    /// The area told on the line, or by the heading above.
    pub place: Option<(String, Span)>,
}

/// All listed services of a document.
pub(super) fn find(text: &Text<'_, '_>) -> Vec<Listed> {
    let mut out = Vec::new();
    let mut area: Option<(String, Span)> = None;
    let mut under_rating = false;
    let mut below_counted = false;
    let mut below_card = 0;
    let headings = Headings::default();
    for sentence in 0..text.doc.sentences.len() {
        let block = &text.doc.blocks[text.doc.sentences[sentence].block];
        if block.kind == BlockKind::Paragraph
            && !text.sentence(sentence).ends_with(':')
            && text.sentence(sentence).len() > 100
        {
            under_rating = false;
            area = None;
        }
        // "Three homes were rated inadequate. They are:"
        let told = match points_to_a_list(text.sentence(sentence)) {
            true => sentence.max(block.sentences.start + 1) - 1,
            false => sentence,
        };
        let lead_in =
            text.sentence(sentence).ends_with(':') && text.items.of(told).iter().any(|i| i.class.has(Class::RATING));
        if block.kind == BlockKind::Heading {
            below_counted = heads_the_rated(text, sentence);
        }
        if below_counted
            && block.kind == BlockKind::Bullet
            && block.sentences.start == sentence
            && !text.quiet[sentence]
        {
            out.extend(told_below(text, sentence));
        }
        if rating_alone(text, sentence) || lead_in {
            under_rating = true;
            continue;
        }
        if let Some(found) = ccg(text, sentence) {
            area = Some(found);
            under_rating = false;
            continue;
        }
        if text.quiet[sentence] {
            continue;
        }
        // The lines of a card are no heads of others.
        if sentence < below_card {
            continue;
        }
        if let Some((end, card)) = card(text, sentence, &headings) {
            below_card = end + 1;
            out.push(card);
            continue;
        }
        if let Some(listed) = entry(text, sentence, under_rating, &area, &headings) {
            out.push(listed);
        } else {
            out.extend(behind_rating(text, sentence));
        }
    }
    out
}

/// The practices of tables that have them in their head, or one after the other, a cell on each line.
pub(super) fn add_sheets(text: &Text<'_, '_>, sheets: &Sheets, out: &mut Vec<Listed>) {
    let place = |s: usize| area(text.sentence(s), text.doc.sentences[s].span.start as usize);
    for entry in sheets.all().iter().flat_map(|s| &s.entries) {
        let Some((number, run)) = text.leading_run(entry.name) else {
            continue;
        };
        let rest = Rest::parse(text, run);
        if rest.ends || rest.closes {
            out.retain(|l| l.run != number);
            out.push(listed(
                text,
                number,
                run,
                rest.place.or_else(|| entry.place.and_then(place)),
            ));
        }
    }
}

/// "Good – Elm House; Oak Lodge, Selby": a line that begins with a rating lists who has it. The heading above may tell
/// the area.
fn behind_rating(text: &Text<'_, '_>, sentence: usize) -> Vec<Listed> {
    if before_names(text.items.of(sentence)).is_none() {
        return Vec::new();
    }
    let area = (0..sentence)
        .rev()
        .take(4)
        .find_map(|s| places::lone_run(text, s).map(|run| places::place_of(text, run)));
    let base = text.runs.partition_point(|r| r.sentence < sentence);
    let runs = text.runs_of(sentence).iter().enumerate();
    runs.filter(|(_, r)| matches!(r.head, Some(Head::Service(_) | Head::Weak(_))) || r.doctor && r.head.is_some())
        .map(|(n, r)| Listed {
            run: base + n,
            place: Rest::parse(text, r).place.or_else(|| area.clone()),
        })
        .collect()
}

/// A heading that is a rating and nothing else, or "N/A".
fn rating_alone(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let line = text.sentence(sentence);
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let shown = block.kind != BlockKind::Paragraph && block.kind != BlockKind::Row;
    let rating = |i: &Item| i.class.has(Class::RATING.with(Class::QUOTE));
    let lone = items.iter().all(rating) && !items.is_empty() && items.len() < 6;
    let few = shown && (lone || heads_a_group(items).is_some());
    few || line.trim_end_matches(['*', '†', '‡', '^', ' ']) == "N/A"
}

/// "Providers rated ‘Good’ overall (7)": the heading of a list that says of each what was found.
fn heads_the_rated(text: &Text<'_, '_>, sentence: usize) -> bool {
    let items = text.items.of(sentence);
    let has = |class: Class| items.iter().any(|i| i.class.has(class));
    let many = items
        .iter()
        .take(4)
        .any(|i| i.class.has(Class::TYPE) && i.class.has(Class::MANY));
    many && has(Class::RATING) && has(Class::NUMBER) && has(Class::RATED.with(Class::GRADE)) && items.len() < 14
}

/// "• Elm House, Oak Court and Larkmead had all been upgraded", below such a heading: the names that the line begins with,
/// up to its verb, and those behind "and" with a verb of their own.
fn told_below(text: &Text<'_, '_>, sentence: usize) -> Vec<Listed> {
    let end = text.doc.sentences[sentence].tokens.end;
    let joins = |t: usize| matches!(text.toks[t].folded, "," | "and" | "&" | "the");
    let verb = |t: usize| {
        t < end
            && matches!(
                text.toks[t].folded,
                "had" | "has" | "have" | "was" | "were" | "is" | "are"
            )
    };
    let Some((first, _)) = text.leading_run(sentence) else {
        return Vec::new();
    };
    let runs = text.runs[first..]
        .iter()
        .enumerate()
        .take_while(|(_, r)| r.sentence == sentence);
    let mut out = Vec::new();
    let mut behind = text.runs[first].tokens.start;
    let mut leading = true;
    for (n, run) in runs {
        leading &= (behind..run.tokens.start).all(joins);
        let led = run.tokens.start.checked_sub(1).is_some_and(joins);
        let own = verb(run.tokens.end) && led;
        behind = run.tokens.end;
        if (leading || own) && !run.possessive && !run.doctor && !run.words.is_empty() {
            out.push(Listed {
                run: first + n,
                place: None,
            });
        }
    }
    // Without a verb right behind the last, these are no subjects.
    let told = out.last().is_some_and(|l| verb(text.runs[l.run].tokens.end));
    if told { out } else { Vec::new() }
}

/// "NHS Mid Essex CCG" as a heading: the area of what follows.
fn ccg(text: &Text<'_, '_>, sentence: usize) -> Option<(String, Span)> {
    let line = text.sentence(sentence);
    let body = line
        .strip_suffix(" CCG")
        .or_else(|| line.strip_suffix(" Clinical Commissioning Group"))?;
    let body = body.strip_prefix("NHS ").unwrap_or(body);
    let start = text.doc.sentences[sentence].span.start + (line.find(body)? as u32);
    (body.len() < 60 && !body.contains(':')).then(|| {
        (
            body.to_owned(),
            Span {
                start,
                end: start + body.len() as u32,
            },
        )
    })
}

fn entry(
    text: &Text<'_, '_>,
    sentence: usize,
    under_rating: bool,
    area: &Option<(String, Span)>,
    headings: &Headings,
) -> Option<Listed> {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let (number, run) = text.leading_run(sentence)?;
    // "Dr A Oake, Selby" below "Rated good": a doctor who is a practice.
    let lone = run.doctor && under_rating && block.kind != BlockKind::Paragraph;
    let named = lone || run.doctor && run.head.is_some() || matches!(run.head, Some(Head::Service(_) | Head::Weak(_)));
    if block.kind == BlockKind::Row {
        let first_cell = block.sentences.start == sentence && text.doc.sentences[sentence].tokens.len() < 16;
        let rated = block.sentences.clone().any(|s| grade_cell(text, s));
        let loose = run.head == Some(Head::Company) || run.head.is_none() && !is_of_a_report(text, run);
        let unknown = || loose && heads_with_name(text, block.sentences.start);
        let fits = first_cell && rated && (named || unknown());
        return fits.then(|| listed(text, number, run, None));
    }
    // "Previous Ratings: ..." names nobody.
    if heads_a_report(text, run) {
        return None;
    }
    let rest = Rest::parse(text, run);
    let place = rest.place.clone().or_else(|| area.clone());
    let rated = rest.closes
        && text
            .items
            .of(sentence)
            .iter()
            .any(|i| i.class.has(Class::RATING) && i.span.start >= rest.from);
    let tail = Span {
        start: rest.from,
        end: text.doc.sentences[sentence].span.end,
    };
    let unrated = rest.closes
        && holds_any(
            text.doc.slice(tail),
            &["focused", "not rated", "no rating", "inspected"],
        );
    if is_company_of_a_list(text, sentence, run) {
        return Some(listed(text, number, run, None));
    }
    let member = || is_of_a_place(text, run) || is_rated_throughout(text, sentence, run);
    let digest = || rates_behind_name(text, sentence, run) && headings.digest(text) && member();
    let bare = || is_bare_member(text, run, block, &rest);
    let known = named
        || rest.place.is_some() && !run.is_road(text.words)
        || is_of_a_roundup(text, sentence)
        || under_rating && headings.below_ratings(text) && bare()
        || rated && digest();
    if (rated || unrated) && known {
        return Some(listed(text, number, run, place));
    }
    // "Elm House:"
    let whole = |b: &Block| b.kind != BlockKind::Paragraph || text.doc.slice(b.span).ends_with(':');
    let alone = rest.ends && block.sentences.len() == 1 && whole(block);
    let bracketed = rest.place.is_some() && named && block.kind != BlockKind::Paragraph && rest.closes;
    let of_a_body = rest.closes && rest.place.is_some() && names_a_body(text, sentence, rest.from);
    // The address may stand between.
    let at = text.doc.sentences[sentence].block;
    let short = |b: &Block| {
        let line = text.doc.slice(b.span);
        line.len() < 80 && !line.ends_with(['.', ':'])
    };
    let between = || named && text.doc.blocks.get(at + 1).is_some_and(short);
    let sheet = || heads_a_sheet(text, at) && (named || headings.sheets(text));
    let label = || is_label(text, at + 1) || between() && is_label(text, at + 2) || sheet();
    let review = rest.closes && block.kind != BlockKind::Bullet && rest.bracket;
    let unknown = || run.head.is_none() && !is_address(text, run) && !is_of_a_report(text, run);
    let labelled = (alone || review) && (named || unknown()) && label();
    // Below "Rated Good (2)" stands who has it; below "Good" alone may stand anything.
    let house = |marked: bool| (marked || is_house(text, run)) && stands_alone(text, run);
    let member = |marked: bool| house(marked) || bare();
    let marked = under_rating && headings.marked(text);
    let below_rating = under_rating && (named || (marked || headings.below_ratings(text)) && member(marked));
    let in_list = (alone || bracketed || of_a_body && block.kind != BlockKind::Paragraph) && below_rating;
    let among = alone && named && stands_among_rated(text, at);
    let slide = text.slide(sentence, number);
    let heads = (alone || bracketed) && block.kind == BlockKind::Heading && tells_of_it(text, sentence + 1);
    let loose = heads && run.head.is_none() && headings.others(text, sentence);
    let gazetteer = names_its_place(text, sentence) && headings.list_places(text) && reports(text, sentence);
    let chapter = headings.chapters(text) && is_chapter(text, sentence);
    let heads_page = block.kind != BlockKind::Bullet && !run.shouts && kind_below(text, sentence);
    let profiled = heads_page && rest.ends && (named || is_of_a_place(text, run) && !is_of_a_kind(text, run));
    (labelled
        || profiled
        || chapter
        || in_list
        || among
        || heads && (named || loose && stands_alone(text, run))
        || slide && (named || is_named_again(text, run) && rates_below(text, block))
        || alone && is_told_below(text, run) && headings.others(text, sentence)
        || gazetteer && (named || is_of_a_place(text, run)))
    .then(|| listed(text, number, run, place))
}

/// "• Elm Surgery, Selby*" below "• Oak Surgery, Goole: Good": whether a bullet stands right below or above one that rates what it
/// names.
fn stands_among_rated(text: &Text<'_, '_>, block: usize) -> bool {
    let bullet = |b: usize| text.doc.blocks.get(b).filter(|b| b.kind == BlockKind::Bullet);
    let rates = |b: usize| {
        let first = bullet(b).map(|b| b.sentences.start);
        let lead = first.and_then(|s| Some((s, text.leading_run(s)?.1)));
        lead.is_some_and(|(s, run)| rates_behind_name(text, s, run))
    };
    let beside = block.checked_sub(1).into_iter().chain([block + 1]);
    bullet(block).is_some() && beside.into_iter().any(rates)
}

/// Whether a sentence of a block tells a rating.
fn rates_below(text: &Text<'_, '_>, block: &Block) -> bool {
    block
        .sentences
        .clone()
        .any(|s| text.items.of(s).iter().any(|i| i.class.has(Class::RATING)))
}

/// Whether the table that a row belongs to has names of services in its first column: "Name", "Care home", "Practice".
fn heads_with_name(text: &Text<'_, '_>, sentence: usize) -> bool {
    const NAMES: &[&str] = &["name", "names", "provider", "service", "location", "site"];
    let at = text.doc.sentences[sentence].block;
    let first = text.doc.blocks[..at]
        .iter()
        .rposition(|b| b.kind != BlockKind::Row)
        .map_or(0, |b| b + 1);
    let head = text.doc.blocks[first].sentences.start;
    let items = text.items.of(head);
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
    first < at
        && text.doc.sentences[head].tokens.len() < 4
        && (items.iter().any(kind)
            || items
                .iter()
                .any(|i| NAMES.iter().any(|n| text.doc.slice(i.span).eq_ignore_ascii_case(n))))
}

/// "Elm Bank, Selby. Care home.", "Care home in Selby" below the name: the head of a page on one service.
fn kind_below(text: &Text<'_, '_>, sentence: usize) -> bool {
    const HEAD: usize = 2;
    const KIND: usize = 7;
    let items = text.items.of(sentence + 1);
    let verb = Class::BE.with(Class::HAVE).with(Class::RATING).with(Class::INSPECT);
    let kind = items
        .first()
        .is_some_and(|i| i.class.has(Class::TYPE) && !i.class.has(Class::MANY.with(Class::NAME)));
    sentence < HEAD && kind && items.len() <= KIND && !items.iter().any(|i| i.class.has(verb))
}

/// "Doctor", "Mental health": a run that is all words for kinds of services.
fn is_of_a_kind(text: &Text<'_, '_>, run: &Run) -> bool {
    let inside = |i: &&Item| i.span.start >= run.span.start && i.span.end <= run.span.end;
    let kind = Class::TYPE.with(Class::SERVICE);
    let mut lexed = text.lexed.of(run.sentence).iter().filter(inside);
    lexed.all(|i| i.class.has(kind)) || run.words.iter().all(|w| text.words.flags(w) & COMMON_WORD != 0)
}

/// "3. Kind Hands Limited, 4 Mill Street, Derby. Rated as good", behind an entry that names a service and rates it: here the
/// name of a company is that of its service.
fn is_company_of_a_list(text: &Text<'_, '_>, sentence: usize, run: &Run) -> bool {
    let at = text.doc.sentences[sentence].block;
    let bullet = |n: usize| text.doc.blocks.get(n).filter(|b| b.kind == BlockKind::Bullet);
    let rated = |b: &crate::text::Block| {
        let mut all = b.sentences.clone();
        all.any(|s| text.items.of(s).iter().any(|i| i.class.has(Class::RATING)))
    };
    let comma = text
        .toks
        .get(run.tokens.end)
        .is_some_and(|t| matches!(t.text, "," | ":" | "-" | "–" | "("));
    let opens = bullet(at).is_some_and(|b| b.sentences.start == sentence && rated(b));
    let before = at.checked_sub(1).and_then(bullet).filter(|b| rated(b));
    let service = before
        .and_then(|b| text.leading_run(b.sentences.start))
        .is_some_and(|(_, r)| matches!(r.head, Some(Head::Service(_) | Head::Weak(_) | Head::Company)));
    run.head == Some(Head::Company) && comma && opens && service
}

/// "Elm Surgery, Selby: NHS Vale of York CCG": nothing but a body stands behind the place.
fn names_a_body(text: &Text<'_, '_>, sentence: usize, from: u32) -> bool {
    let end = text.doc.sentences[sentence].span.end;
    let tail = text.doc.slice(Span { start: from, end });
    let tail = tail.trim_start_matches([':', '-', '–', '—', ' ']);
    area(tail.trim_end_matches(['.', '*']), 0).is_some()
}

/// "• Larkmead: Good, last inspected on August 3", beside another line of that form: whatever its name ends in.
fn is_of_a_roundup(text: &Text<'_, '_>, sentence: usize) -> bool {
    let beside = sentence.checked_sub(1).into_iter().chain([sentence + 1]);
    rates_on_a_day(text, sentence) && beside.into_iter().any(|s| rates_on_a_day(text, s))
}

/// A bullet or line that is a name, a colon or dash, a rating, and the day of the inspection or report.
fn rates_on_a_day(text: &Text<'_, '_>, sentence: usize) -> bool {
    let Some(place) = text.doc.sentences.get(sentence) else {
        return false;
    };
    let Some((_, run)) = text.leading_run(sentence).filter(|_| {
        matches!(
            text.doc.blocks[place.block].kind,
            BlockKind::Bullet | BlockKind::Heading
        )
    }) else {
        return false;
    };
    let rest = Rest::parse(text, run);
    let items = text.items.of(sentence);
    let (name, behind) = items.split_at(items.partition_point(|i| i.span.start < rest.from));
    let asks = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::OVERALL)
        .with(Class::RATING);
    let mut told = behind.iter().filter(|i| !i.class.has(Class::QUOTE));
    let graded = told.next().is_some_and(|i| i.class.has(Class::COLON.with(Class::DASH)))
        && told.next().is_some_and(|i| i.class.has(Class::RATING));
    let dated = Class::INSPECT.with(Class::PUBLISH).with(Class::DATE);
    graded && told.any(|i| i.class.has(dated)) && !name.iter().any(|i| i.class.has(asks))
}

/// "Larkmead (respite): Good", "Larkmead, Selby (Good)": the first words of a block that are a name, where it is, a mark and a
/// rating.
fn rates_behind_name(text: &Text<'_, '_>, sentence: usize, run: &Run) -> bool {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let rest = Rest::parse(text, run);
    let items = text.items.of(sentence);
    let (name, behind) = items.split_at(items.partition_point(|i| i.span.start < rest.from));
    let rating = |i: &Item| i.class.has(Class::RATING);
    let little = Class::COLON
        .with(Class::DASH)
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::QUOTE)
        .with(Class::RATED)
        .with(Class::OVERALL)
        .with(Class::QUESTION)
        .with(Class::GRADE);
    let little = |i: &Item| !rating(i) && (i.class.has(little) || i.reads(text.doc, MARKS));
    let inside = rest.bracket && !behind.first().is_some_and(|i| rating(i) || little(i));
    let aside = behind
        .iter()
        .take_while(|i| inside && !i.class.has(Class::CLOSE))
        .count();
    let told = behind[aside..].iter().find(|i| !little(i));
    let asks = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::OVERALL)
        .with(Class::RATING);
    block.sentences.start == sentence
        && rest.closes
        && told.is_some_and(rating)
        && !name.iter().any(|i| i.class.has(asks))
}

/// "1. Ashcroft: safe good, effective good, caring outstanding": whether a line of a gallery rates what it names for several
/// questions. Then a word or a road is the name of a service too.
fn is_rated_throughout(text: &Text<'_, '_>, sentence: usize, run: &Run) -> bool {
    const SEVERAL: usize = 3;
    let count = |class: Class| text.items.of(sentence).iter().filter(|i| i.class.has(class)).count();
    let ordinary = run.words.iter().all(|w| text.words.flags(w) & COMMON_WORD != 0);
    is_numbered(text, sentence)
        && count(Class::RATING) >= SEVERAL
        && count(Class::QUESTION) >= SEVERAL
        && !ordinary
        && !is_person(text, run)
        && !is_county(&run.words.join(" "))
}

/// The headings that are names of services, as far as their endings tell: two of them, looked up once when asked for.
#[derive(Default)]
struct Headings {
    digest: OnceCell<bool>,
    named: OnceCell<Vec<usize>>,
    placed: OnceCell<bool>,
    chapters: OnceCell<bool>,
    cards: OnceCell<bool>,
    sheets: OnceCell<bool>,
    below_ratings: OnceCell<bool>,
    marked: OnceCell<bool>,
}

impl Headings {
    /// Whether such a heading stands beside that of a sentence: theirs is a list of some.
    fn others(&self, text: &Text<'_, '_>, sentence: usize) -> bool {
        let all = 0..text.doc.sentences.len();
        let two = self
            .named
            .get_or_init(|| all.filter(|s| heads_service(text, *s)).take(2).collect());
        two.iter().any(|s| *s != sentence)
    }

    /// Whether a line gives the rating of what is by its ending a service right behind its name, or two lines do of what may
    /// be one.
    fn digest(&self, text: &Text<'_, '_>) -> bool {
        *self.digest.get_or_init(|| {
            let line = |s: usize| {
                let (_, run) = text.leading_run(s).filter(|(_, r)| rates_behind_name(text, s, r))?;
                match run.head {
                    Some(Head::Service(_) | Head::Weak(_)) => Some(2),
                    None => (is_house(text, run) || is_rated_throughout(text, s, run)).then_some(1),
                    _ => None,
                }
            };
            (0..text.doc.sentences.len()).filter_map(line).sum::<usize>() > 1
        })
    }

    /// Whether the lines below ratings are names of services: one is by its ending, or the head of the page speaks of several.
    fn below_ratings(&self, text: &Text<'_, '_>) -> bool {
        const HEAD: usize = 3;
        *self.below_ratings.get_or_init(|| {
            let named = |s: usize| {
                let line = text.leading_run(s)?.1;
                matches!(line.head, Some(Head::Service(_) | Head::Weak(_))).then(|| Rest::parse(text, line).ends)
            };
            let plural = |i: &Item| i.class.has(Class::MANY) || text.doc.slice(i.span).ends_with(['s', 'S']);
            let several = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME) && plural(i);
            let sentences = text.doc.sentences.len();
            (0..sentences.min(HEAD)).any(|s| text.items.of(s).iter().any(several))
                || (1..sentences).any(|s| rating_alone(text, s - 1) && named(s) == Some(true))
        })
    }

    /// Whether two lines head groups of services and say so: "Rated Good:", "Good (2)".
    fn marked(&self, text: &Text<'_, '_>) -> bool {
        *self.marked.get_or_init(|| {
            let graded = |i: &Item| i.class.has(Class::GRADE) && !i.class.has(Class::RATING);
            let heads = |s: &usize| {
                let items = text.items.of(*s);
                heads_a_group(items).is_some() && !items.iter().any(graded)
            };
            (0..text.doc.sentences.len()).filter(heads).nth(1).is_some()
        })
    }

    /// Whether two lines head cards: those of services, whatever their names end in.
    fn cards(&self, text: &Text<'_, '_>) -> bool {
        *self.cards.get_or_init(|| {
            let heads = |s: &usize| Card::of(text, *s).is_some_and(|c| c.described);
            (0..text.doc.sentences.len()).filter(heads).take(2).count() == 2
        })
    }

    /// Whether two lines that may be names head sheets of questions.
    fn sheets(&self, text: &Text<'_, '_>) -> bool {
        *self.sheets.get_or_init(|| {
            let heads = |b: &usize| {
                let lone = text.doc.blocks[*b].sentences.len() == 1;
                let head = text.leading_run(text.doc.blocks[*b].sentences.start).filter(|_| lone);
                head.is_some_and(|(_, run)| Rest::parse(text, run).ends) && heads_a_sheet(text, *b)
            };
            (0..text.doc.blocks.len()).filter(heads).take(2).count() == 2
        })
    }

    /// Whether the page goes from service to service, each below its name.
    fn chapters(&self, text: &Text<'_, '_>) -> bool {
        const SEVERAL: usize = 3;
        *self.chapters.get_or_init(|| {
            let chapters = (0..text.doc.sentences.len()).filter(|s| is_chapter(text, *s));
            chapters.take(SEVERAL).count() == SEVERAL
        })
    }

    /// Whether the page goes from service to service, each below "Elm House, Selby": three such headings are no chance.
    fn list_places(&self, text: &Text<'_, '_>) -> bool {
        const SEVERAL: usize = 3;
        *self.placed.get_or_init(|| {
            let placed = (0..text.doc.sentences.len()).filter(|s| names_its_place(text, *s) && reports(text, *s));
            placed.take(SEVERAL).count() == SEVERAL
        })
    }
}

/// A heading, or the line of a gallery with its number, that is a name and nothing else, above what an inspection found.
fn is_chapter(text: &Text<'_, '_>, sentence: usize) -> bool {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let numbered = block.kind == BlockKind::Bullet && is_numbered(text, sentence);
    let named = |r: &Run| match r.head {
        Some(Head::Service(_) | Head::Weak(_)) => true,
        None => numbered && stands_alone(text, r),
        _ => false,
    };
    (block.kind == BlockKind::Heading || numbered)
        && block.sentences.len() == 1
        && text
            .leading_run(sentence)
            .is_some_and(|(_, r)| named(r) && Rest::parse(text, r).ends && !is_person(text, r))
        && reports(text, sentence)
}

/// "3. Elm House, Selby", the number taken for a bullet.
fn is_numbered(text: &Text<'_, '_>, sentence: usize) -> bool {
    let start = text.doc.blocks[text.doc.sentences[sentence].block].span.start as usize;
    let line = text.doc.text[..start].rfind('\n').map_or(0, |n| n + 1);
    text.doc.text[line..].starts_with(|c: char| c.is_ascii_digit())
}

/// A heading that is a name and its place: "Elm House, Selby".
fn names_its_place(text: &Text<'_, '_>, sentence: usize) -> bool {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let placed = |r: &Run| {
        let rest = Rest::parse(text, r);
        rest.ends && rest.place.is_some()
    };
    (block.kind == BlockKind::Heading || block.kind == BlockKind::Bullet && is_numbered(text, sentence))
        && block.sentences.len() == 1
        && text.leading_run(sentence).is_some_and(|(_, r)| placed(r))
}

/// Whether the paragraphs below a heading, up to the next, tell of an inspection or a rating. The caption of a picture may
/// stand between.
fn reports(text: &Text<'_, '_>, heading: usize) -> bool {
    const NEAR: usize = 4;
    let below = text.doc.blocks.iter().skip(text.doc.sentences[heading].block + 1);
    let caption = |b: &&crate::text::Block| {
        let line = text.doc.slice(b.span);
        ["Picture:", "Image:", "Photo:", "Pic:", "Credit:"]
            .iter()
            .any(|w| line.contains(w))
    };
    let tells = |s: usize| {
        let tells = Class::RATING.with(Class::INSPECT).with(Class::CQC).with(Class::GRADE);
        text.items.of(s).iter().any(|i| i.class.has(tells))
    };
    let below = below.skip_while(|b| caption(b) && !b.sentences.clone().any(tells));
    // "Mill Lane, Selby YO8 1AA. Rated inadequate."
    let address = |b: &crate::text::Block| b.sentences.clone().any(|s| places::postcode(text, s));
    below
        .take(NEAR)
        .take_while(|b| b.kind == BlockKind::Paragraph || is_caption(text.doc.slice(b.span)) || address(b))
        .any(|b| b.sentences.clone().any(tells))
}

/// "Elm House in Selby. Picture: Ann Archer"
fn is_caption(line: &str) -> bool {
    ["Picture:", "Image:", "Photo:", "Credit:", "(Image"]
        .iter()
        .any(|w| line.contains(w))
}

/// A heading that is the name of a service, above a paragraph that tells how it was rated.
fn heads_service(text: &Text<'_, '_>, sentence: usize) -> bool {
    let block = &text.doc.blocks[text.doc.sentences[sentence].block];
    let Some((_, run)) = text.leading_run(sentence).filter(|(_, r)| Rest::parse(text, r).ends) else {
        return false;
    };
    let named = match run.head {
        Some(Head::Service(_) | Head::Weak(_)) => true,
        None => stands_alone(text, run) && !is_of_a_report(text, run),
        _ => false,
    };
    block.sentences.len() == 1
        && (block.kind == BlockKind::Heading && named && tells_of_it(text, sentence + 1) || is_told_below(text, run))
}

/// "Oake Beck" above "Oake Beck, in Selby, was rated good", "The worst was Oake Beck, rated inadequate": a heading that the first
/// words of what stands below name again and rate.
fn is_told_below(text: &Text<'_, '_>, run: &Run) -> bool {
    const OPENING: usize = 2;
    let at = text.doc.sentences[run.sentence].block;
    let heads = text.doc.blocks[at].kind == BlockKind::Heading || is_numbered(text, run.sentence);
    let loose = matches!(run.head, None | Some(Head::Company)) && is_named_again(text, run);
    let Some(below) = text
        .doc
        .blocks
        .get(at + 1)
        .filter(|b| heads && loose && b.kind == BlockKind::Paragraph)
    else {
        return false;
    };
    let again = |s: usize| text.runs_of(s).iter().any(|r| r.words == run.words);
    let rates = |s: usize| text.items.of(s).iter().any(|i| i.class.has(Class::RATING));
    below.sentences.clone().take(OPENING).any(again) && below.sentences.clone().any(rates)
}

/// Whether a run that a text has more than once may name a service, though its words be common ones.
fn is_named_again(text: &Text<'_, '_>, run: &Run) -> bool {
    let plain = |w: &String| text.is_small(w) && !is_number(w);
    let named = run.head.is_some() || is_of_a_place(text, run);
    named && !run.words.iter().all(plain) && !is_of_a_report(text, run) && !is_person(text, run)
}

/// Whether a run without an ending may be a name all the same: no person, no address, no ordinary words.
fn stands_alone(text: &Text<'_, '_>, run: &Run) -> bool {
    let joins = |w: &str| matches!(w, "and" | "of" | "the" | "at" | "on" | "in");
    let word = |w: &String| !joins(w) && text.is_small(w);
    is_of_a_place(text, run) && (run.is_numbered() || !run.words.iter().any(word))
}

/// Whether a run is the road of an address: "Mill Lane" alone on the line that opens a paragraph is the name of what stands there,
/// and so is "Oake Lives - Mill Lane".
fn is_address(text: &Text<'_, '_>, run: &Run) -> bool {
    let heads = || {
        let first = text.doc.sentences[run.sentence].tokens.start;
        matches!(run.tokens.start - first, 0 | 1) && opens_a_group(text, text.doc.sentences[run.sentence].block)
    };
    // "WEEKLY BUSINESS NEWS"
    let named = !run.shouts && run.words.last().is_some_and(|w| text.words.flags(w) & ROAD != 0);
    let branch = || {
        text.toks[run.tokens.clone()]
            .iter()
            .any(|t| matches!(t.text, "-" | "–" | "—"))
    };
    run.is_road(text.words) && !branch() && !(named && heads())
}

/// Whether a line stands over those that follow, and is none of them: below running text, or where a blank line parts it from
/// what stands above and none from what stands below.
fn opens_a_group(text: &Text<'_, '_>, at: usize) -> bool {
    let blocks = &text.doc.blocks;
    let gap = |n: usize| blocks.get(n).is_some_and(|b| b.after_gap);
    let above = at.checked_sub(1).and_then(|n| blocks.get(n));
    let parted = gap(at) && !gap(at + 1);
    blocks[at].kind == BlockKind::Heading && (parted || above.is_none_or(|b| b.kind == BlockKind::Paragraph))
}

/// Whether a run without an ending is hardly a town, a ward or a question: two words, or one that ends as houses do.
fn is_house(text: &Text<'_, '_>, run: &Run) -> bool {
    (run.words.len() > 1 || is_house_word(&run.words[0])) && is_of_a_place(text, run) && !is_of_a_report(text, run)
}

/// "- Foundry Lane", "- Penmere (care home)", "Tanfold Road (Selby)": a line of a list of services, which is a name without an ending.
fn is_bare_member(text: &Text<'_, '_>, run: &Run, block: &Block, rest: &Rest) -> bool {
    let line = block.kind == BlockKind::Bullet || rest.bracket && rest.place.is_some();
    line && run.head.is_none() && !is_person(text, run) && alone::may_be_named(text, run) && !is_of_a_report(text, run)
}

/// Whether a run is no person, no address and no county.
fn is_of_a_place(text: &Text<'_, '_>, run: &Run) -> bool {
    !is_address(text, run)
        && !is_person(text, run)
        && (places::place_like(text, run) || run.head.is_none() && run.words.iter().any(|w| is_number(w)))
        && !is_county(&run.words.join(" "))
}

/// "This surgery was rated good", "Based in Selby, it is inadequate": a paragraph that tells how the service which the
/// heading above names was rated.
fn tells_of_it(text: &Text<'_, '_>, sentence: usize) -> bool {
    let Some(place) = text.doc.sentences.get(sentence) else {
        return false;
    };
    let block = &text.doc.blocks[place.block];
    let own = |s: usize| {
        text.runs_of(s)
            .iter()
            .all(|r| !matches!(r.head, Some(Head::Service(_) | Head::Trust | Head::Council)))
    };
    let rated = |s: usize| text.items.of(s).iter().any(|i| i.class.has(Class::RATING));
    // "Provided and run by:" leads to an owner.
    let labelled = sentence
        .checked_sub(2)
        .is_some_and(|label| text.sentence(label).ends_with(':'));
    let word = |n: usize| {
        text.items
            .of(sentence)
            .get(n)
            .map(|i| (text.doc.slice(i.span), i.class))
    };
    let first = word(0).map_or(String::new(), |w| w.0.to_lowercase());
    let typed = word(1).is_some_and(|w| w.1.has(Class::TYPE));
    let stands = matches!(
        first.as_str(),
        "it" | "its" | "inspectors" | "based" | "located" | "run" | "in" | "at" | "located in"
    ) || matches!(first.as_str(), "this" | "the") && typed;
    block.kind == BlockKind::Paragraph
        && stands
        && !labelled
        && block.sentences.clone().take(3).all(own)
        && block.sentences.clone().take(3).any(rated)
}

/// Whether a cell of a table holds a rating, in full or as a letter.
fn grade_cell(text: &Text<'_, '_>, sentence: usize) -> bool {
    let cell = text.sentence(sentence);
    let letter = cell.split(" (").next().unwrap_or(cell);
    matches!(letter, "O" | "G" | "RI" | "I")
        || text
            .items
            .of(sentence)
            .first()
            .is_some_and(|i| i.class.has(Class::RATING))
}

fn listed(text: &Text<'_, '_>, number: usize, run: &Run, place: Option<(String, Span)>) -> Listed {
    let place = place.or_else(|| Rest::parse(text, run).place);
    Listed { run: number, place }
}

/// What stands behind the name on its line.
#[derive(Default)]
struct Rest {
    place: Option<(String, Span)>,
    /// Where what follows the place begins.
    from: u32,
    /// Whether a colon, a dash or a bracket parts it from the name.
    closes: bool,
    /// Whether that is a bracket.
    bracket: bool,
    /// Whether nothing follows.
    ends: bool,
}

impl Rest {
    /// Takes one field after the other off the line: ", 12 Mill Road", ", Selby", " in Selby", " - Selby", ", 4 May 2021".
    fn parse(text: &Text<'_, '_>, run: &Run) -> Rest {
        let line_end = text.doc.sentences[run.sentence].span.end as usize;
        let mut at = text.toks[run.tokens.end - 1].span.end as usize;
        let mut rest = Rest::default();
        let (mut fields, mut loose) = (0, false);
        loop {
            let raw = text.doc.text.get(at..line_end).unwrap_or("");
            let marked = raw.trim_start_matches(['*', '†', '‡', ' ']);
            let known = without_other_name(marked);
            at += raw.len() - known.len();
            rest.from = at as u32;
            let body = without_owner(known);
            let body = if fields > 0 { without_year(body) } else { body };
            if matches!(body, "" | ":") || fields > 0 && body == "." {
                rest.ends = fields == 0 || loose || rest.place.is_some();
                return rest;
            }
            if fields == 0 && rest.opens_a_bracket(body, at) {
                return rest;
            }
            // "Elm House Ratings: Safe - good", "Elm House, Selby, rated Good"
            let labelled = ["Ratings: ", "Rating: "].iter().any(|l| body.starts_with(l));
            if labelled || fields > 0 && rest.place.is_some() && body.starts_with(", rated ") {
                rest.closes = true;
                return rest;
            }
            if let Some((lead, part)) = field(body) {
                let last = part.rsplit(' ').next().unwrap_or("").to_lowercase();
                let road = text.words.flags(&last) & ROAD != 0;
                let place = area(part, at + lead.len()).filter(|_| !road);
                rest.place = rest.place.or(place);
                loose |= lead != ", ";
                fields += 1;
                at += lead.len() + part.len();
                continue;
            }
            let marks = [":", "- ", "– ", "— ", "| ", "(", "\t", "= ", "→ "];
            let behind = marks.iter().find_map(|m| body.strip_prefix(m));
            // "Elm House in Selby - where people are happy" is no line of a list.
            rest.closes =
                behind.is_some_and(|b| !loose || begins_with_rating(b)) && (fields == 0 || rest.place.is_some());
            rest.place = rest.place.filter(|_| rest.closes);
            return rest;
        }
    }

    /// "(Selby)", "(near Selby) Good": what the bracket right behind a name tells.
    fn opens_a_bracket(&mut self, body: &str, at: usize) -> bool {
        let Some((inside, behind)) = body.strip_prefix('(').and_then(|b| b.split_once(')')) else {
            return false;
        };
        let near = if inside.starts_with("near ") { "near ".len() } else { 0 };
        self.place = area(&inside[near..], at + 1 + near);
        self.closes = true;
        self.bracket = true;
        self.from = (at + 1) as u32;
        self.ends = behind.trim().is_empty() && self.place.is_some();
        true
    }
}

/// ", 12 Mill Road", "in Selby", "- Selby": what leads a field of an address, and the field.
fn field(body: &str) -> Option<(&str, &str)> {
    const LEADS: &[&str] = &[", ", "in ", "near ", "at ", "- ", "– ", "— ", "| ", "\t"];
    const STOPS: &[&str] = &[", ", ": ", " - ", " – ", " — ", " (", " | ", " in ", "\t", " =", " →"];
    let lead = LEADS.iter().find(|l| body.starts_with(**l))?;
    let behind = &body[lead.len()..];
    if !behind.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return None;
    }
    // A longer one is no place, and the rest of a sentence is not looked through.
    let near = (0..=LONGEST.min(behind.len())).rev().find_map(|at| behind.get(..at));
    let behind = near.unwrap_or(behind);
    let end = STOPS
        .iter()
        .filter_map(|s| behind.find(s))
        .min()
        .unwrap_or(behind.len());
    let part = behind[..end].trim_end_matches([':', '.', '*', ' ']);
    let number = |w: &&str| w.starts_with(|c: char| c.is_ascii_digit());
    let (numbers, words): (Vec<&str>, Vec<&str>) = part.split(' ').partition(number);
    // "12 Mill Road", "4 May 2021", "YO8 4AB"
    let fits = words.is_empty() || area(&words.join(" "), 0).is_some();
    let told = !part.is_empty() && numbers.len() <= 3;
    (fits && told).then(|| (&body[..lead.len()], part))
}

/// A field of an address has at most so many bytes.
const LONGEST: usize = 64;

/// What a rating that is told on a line may open with.
const OPEN_A_RATING: &[&str] = &["good", "outstanding", "inadequate", "requires", "rated", "not", "no"];

/// "Good", "rated Good", "'Good'": whether a text opens with a rating, as far as its first word says.
fn begins_with_rating(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let is = |w: &&str| w.eq_ignore_ascii_case(first);
    OPEN_A_RATING.iter().any(is) || ["overall", "rating", "n"].iter().any(is)
}

/// A line without the bracket that tells another name: "(also known as The Limes), Selby".
fn without_other_name(line: &str) -> &str {
    const CALLED: &[&str] = &[
        "also known",
        "formerly",
        "previously known",
        "known as",
        "also called",
        "aka",
        "a.k.a",
        "trading as",
    ];
    let called = |inside: &str| CALLED.iter().any(|w| inside.starts_with(w));
    match line
        .strip_prefix('(')
        .filter(|b| called(b))
        .and_then(|b| b.split_once(')'))
    {
        Some((_, behind)) => behind,
        None => line,
    }
}

/// A line without who runs what it lists: "Selby (run by Oake Care)".
fn without_owner(line: &str) -> &str {
    const OWNED: &[&str] = &[
        "run by",
        "owned by",
        "managed by",
        "operated by",
        "provided by",
        "part of",
    ];
    let bracket = line.trim_end().strip_suffix(')').and_then(|t| t.rsplit_once('('));
    match bracket {
        Some((before, inside)) if OWNED.iter().any(|w| inside.starts_with(w)) => before.trim_end(),
        _ => line,
    }
}

/// A text without a number or date in brackets behind it: "Selby (2018)".
fn without_year(text: &str) -> &str {
    let text = text.trim_end();
    let Some((before, inside)) = text.strip_suffix(')').and_then(|t| t.rsplit_once(" (")) else {
        return text;
    };
    if inside.bytes().any(|b| b.is_ascii_digit()) {
        before
    } else {
        text
    }
}

/// A place that takes all of a text: capitalised words, joined by small ones.
fn area(text: &str, at: usize) -> Option<(String, Span)> {
    let text = without_year(text).trim_end_matches(['*', '.', ' ']);
    let small = ["and", "of", "the", "upon", "on", "in", "&", "with", "next"];
    let word = |w: &str| small.contains(&w) || w.starts_with(|c: char| c.is_uppercase());
    let fits = !text.is_empty()
        && text.len() < 60
        && text.split(' ').all(word)
        && text.starts_with(|c: char| c.is_uppercase());
    let first = text.split(' ').next().unwrap_or("").to_lowercase();
    let rating = OPEN_A_RATING.contains(&first.as_str()) || matches!(first.as_str(), "was" | "previously");
    (fits && !rating).then(|| {
        (
            text.to_owned(),
            Span {
                start: at as u32,
                end: (at + text.len()) as u32,
            },
        )
    })
}
