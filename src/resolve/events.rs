//! What the dates of a text date: an inspection, the publication of a report, or nothing of ours.

use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Basis, ServiceType};
use crate::read::actions::number;
use crate::read::dates::{DateExpr, DateMention, Unit, When};
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::is_known;
use crate::text::{Block, BlockKind, Document, Span};

/// What a date belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// When inspectors were there.
    Inspection,
    /// When a report or rating came out.
    Publication,
    /// Beside a rating, with neither told: read as the inspection's.
    Rating,
    /// Something else.
    Other,
}

/// Where the words around a date put it among the inspections that the text tells of; in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Age {
    /// Before another: "previous inspection", "had been inspected".
    Former,
    /// "last inspected": the newest, or the one before what is told now.
    Last,
    /// A part of the visit that is told beside it: at a trust's leadership alone.
    Part,
    /// Nothing said.
    Plain,
    /// "the follow-up", "they went back".
    Newest,
}

/// A date of the text with its role.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The date.
    pub date: PartialDate,
    /// Stated, or completed.
    pub basis: Basis,
    /// What it dates.
    pub role: Role,
    /// Where the words around it put it.
    pub age: Age,
    /// Its sentence.
    pub sentence: usize,
    /// Its words.
    pub span: Span,
    /// Its number among the date expressions.
    pub mention: usize,
    /// Whom it concerns.
    pub whose: Whose,
}

/// Whom a date concerns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Whose {
    /// The practices in focus in its sentence.
    Focus,
    /// One practice, where "respectively" or a row of a table says so.
    One(usize),
    /// Every practice of the text: "both reports were published today", "all four were inspected in May".
    All,
}

impl Event {
    /// Whether its words put it before another.
    pub fn is_past(&self) -> bool {
        self.age == Age::Former
    }
}

/// Whether a sentence that dates something names none of the practices, whose kinds are told, and speaks of them all: "the
/// full report is out today", "both reports", "the four homes were inspected in May". `leads` says that none of them has been
/// named yet.
pub(crate) fn is_of_all(
    doc: &Document<'_>,
    items: &[Item],
    role: Role,
    today: bool,
    kinds: &[Option<ServiceType>],
    leads: bool,
) -> bool {
    let total = kinds.len();
    let names = items.iter().any(is_known);
    // "The CQC has today published reports on two hospitals of Tees NHS Trust"
    if role == Role::Publication && today && names {
        let trust = only_trust(kinds);
        let reports = items.iter().any(|i| i.reads(doc, &["reports"]));
        return reports && trust.is_some() && named(items).iter().all(|n| Some(*n) == trust);
    }
    if total == 0 || names && !(role == Role::Inspection && total > 1) {
        return false;
    }
    let is = |i: &Item, words: &[&str]| i.reads(doc, words);
    if role == Role::Publication {
        // "our look at practices on which a report came out in August"
        let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
        return today || items.iter().any(|i| is(i, &["reports"])) || total > 1 && leads && items.iter().any(many);
    }
    let counts = |i: &Item| {
        doc.slice(i.span).split_whitespace().find_map(|w| {
            if w.eq_ignore_ascii_case("both") {
                Some(2)
            } else {
                number(w)
            }
        })
    };
    const SEEN: &[&str] = &[
        "services",
        "homes",
        "practices",
        "surgeries",
        "hospitals",
        "trusts",
        "councils",
        "clinics",
    ];
    let whole =
        |n: usize| doc.slice(items[n].span).to_lowercase().starts_with("all ") || n > 0 && is(&items[n - 1], &["all"]);
    // "All four inspections", but two inspections may be of one home.
    // "four practices" may be one item.
    let ends_so = |i: &Item| {
        let last = doc.slice(i.span).split_whitespace().next_back();
        last.is_some_and(|w| SEEN.iter().any(|s| w.eq_ignore_ascii_case(s)))
    };
    let seen = |i: &Item, all: bool| i.class.has(Class::TYPE) || ends_so(i) || all && i.class.has(Class::INSPECT);
    let subject = |n: usize| items[n..(n + 4).min(items.len())].iter().any(|i| seen(i, whole(n)));
    // "Inspectors, who were at the three homes in May, rated Elm House good": those counted before any is named.
    if names {
        let first = items.iter().position(|i| i.class.has(Class::NAME)).unwrap_or(0);
        let led = |n: usize| n > 0 && is(&items[n - 1], &["the", "all", "these"]) || whole(n);
        return (0..first).any(|n| counts(&items[n]) == Some(total) && led(n) && subject(n));
    }
    total > 1
        && role == Role::Inspection
        && (0..items.len()).any(|n| {
            // "The CQC inspected both in February"
            let object =
                || n > 0 && items[n - 1].class.has(Class::INSPECT) && is(&items[n], &["both", "all three", "all four"]);
            counts(&items[n]) == Some(total) && (subject(n) || object())
        })
}

/// "We have today been rated", "rated inadequate by the CQC on Monday", "our ratings are online from today": whether the date of
/// a rating is one of these days. Then the rating came out that day, and inspectors came before it.
pub(crate) fn is_news(doc: &Document<'_>, items: &[Item], at: usize, mention: &DateMention) -> bool {
    let day = matches!(mention.expr, DateExpr::Days(_));
    let lately = day || mention.today || matches!(mention.expr, DateExpr::Weekday(..));
    lately && (is_beside_rated(items, at) || day && is_online(doc, items))
}

/// Whether a date stands by the verb of a rating, and not by a result or a grade that somebody expects.
fn is_beside_rated(items: &[Item], at: usize) -> bool {
    const BEFORE: usize = 8;
    const BEHIND: usize = 4;
    let apart = Class::COMMA.with(Class::NOT).with(Class::STOP).with(Class::BUT);
    let rated = |i: &&Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let before = items[..at]
        .iter()
        .rev()
        .take(BEFORE)
        .take_while(|i| !i.class.has(apart));
    let behind = items[at..].iter().take(BEHIND);
    before.chain(behind).any(|i| rated(&i))
}

/// "The CQC said today that the home is good", "The chief inspector is today praising the home, which is outstanding": whether
/// the regulator tells a rating with the date at `at`.
pub(crate) fn announces(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let regulator = || items[..at].iter().any(|i| i.class.has(Class::CQC));
    is_told_today(doc, items, at) && regulator() && items[at..].iter().any(|i| i.class.has(Class::RATING))
}

/// "has today", "said today", "announced today": whether the "today" at `at` is the day of the telling.
pub(crate) fn is_told_today(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let tells = Class::BE.with(Class::HAVE).with(Class::SAY);
    let verb = at.checked_sub(1).map(|before| &items[before]);
    items[at].reads(doc, &["today"]) && verb.is_some_and(|v| v.class.has(tells) || v.reads(doc, &["announced"]))
}

/// "The ratings are on our website from today".
fn is_online(doc: &Document<'_>, items: &[Item]) -> bool {
    items.iter().any(|i| i.reads(doc, &["website", "online", "web"]))
}

/// The one trust among practices of these kinds.
pub(crate) fn only_trust(kinds: &[Option<ServiceType>]) -> Option<usize> {
    let mut trusts = (0..kinds.len()).filter(|n| kinds[*n] == Some(ServiceType::NhsTrust));
    trusts.next().filter(|_| trusts.next().is_none())
}

/// "Item 9: CQC inspections, January to March 2018": the heading of a time in which several were seen, and no visit.
pub(crate) fn is_a_period(doc: &Document<'_>, items: &[Item], expr: DateExpr, sentence: usize) -> bool {
    let months = |when: When| matches!(when.unit, Unit::Month(_) | Unit::Season(_) | Unit::Year);
    let long = match expr {
        DateExpr::Span { start, end, .. } => months(start) && months(end),
        DateExpr::At(when) => when.unit == Unit::Year,
        _ => false,
    };
    let block = doc.sentences.get(sentence).and_then(|s| doc.blocks.get(s.block));
    let heads =
        block.is_some_and(|b| b.kind == BlockKind::Heading || b.sentences.len() == 1 && b.span.end - b.span.start < 90);
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::NAME)
        .with(Class::RATING)
        .with(Class::STOP);
    let many = |i: &Item| i.reads(doc, &["inspections", "visits", "ratings", "reports"]);
    long && heads && items.iter().any(many) && !items.iter().any(|i| i.class.has(verb))
}

/// "Between August 2022 and December 2023 they looked at 131 maternity services": a round of visits up and down the country, and
/// none to a service of the text.
pub(crate) fn is_a_programme(doc: &Document<'_>, items: &[Item]) -> bool {
    const MANY: usize = 40;
    const SEVERAL: usize = 10;
    const SERVICES: &[&str] = &[
        "services",
        "locations",
        "homes",
        "hospitals",
        "practices",
        "surgeries",
        "trusts",
        "units",
        "providers",
        "sites",
    ];
    const WIDE: &[&str] = &[
        "england",
        "country",
        "county",
        "region",
        "nationally",
        "nationwide",
        "national",
    ];
    if !items.iter().any(|i| i.class.has(Class::INSPECT)) || items.iter().any(is_known) {
        return false;
    }
    let counted = |n: usize| {
        let text = doc.slice(items[n].span);
        let count: usize = text.split(' ').next()?.parse().ok()?;
        let last = |i: &Item| {
            doc.slice(i.span)
                .rsplit(' ')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        // "900 letters from hospitals"
        let led = |i: &&Item| !i.class.has(Class::PREP) && !i.reads(doc, &["from", "of", "by"]);
        let mut counted = items[n..].iter().take(4).take_while(led);
        let noun = counted.any(|i| SERVICES.contains(&&*last(i)));
        noun.then_some(count)
    };
    let count = (0..items.len()).filter_map(counted).max().unwrap_or(0);
    let wide = || {
        items.iter().any(|i| {
            doc.slice(i.span)
                .split(' ')
                .any(|w| WIDE.iter().any(|o| w.eq_ignore_ascii_case(o)))
        })
    };
    count >= MANY || count >= SEVERAL && wide()
}

/// A report comes out within so many days of its visit.
pub(crate) const MOST_DAYS: i64 = 500;

/// "following inspections in": nothing but the visit itself stands before its date.
fn is_led_by_a_visit(between: &str) -> bool {
    const VISITS: &[&str] = &[
        "inspection",
        "inspections",
        "visit",
        "visits",
        "assessment",
        "assessments",
    ];
    let mut near = between.split_whitespace().rev().take(4);
    near.find(|w| !matches!(*w, "in" | "on" | "during" | "of"))
        .is_some_and(|w| VISITS.contains(&w))
}

/// "Rated inadequate in May, after visits in March": the visits have a date of their own, so that of the rating is of
/// its publication.
pub(crate) fn settle_ratings(doc: &Document<'_>, events: &mut [Event]) {
    for n in 1..events.len() {
        let (first, second) = (&events[n - 1], &events[n]);
        let pair = first.role == Role::Rating && second.role == Role::Inspection && first.sentence == second.sentence;
        if !pair {
            continue;
        }
        let between = doc
            .text
            .get(first.span.end as usize..second.span.start as usize)
            .unwrap_or("");
        let follows = between.split(' ').any(|w| matches!(w, "after" | "following"));
        let known = first.date.has_year() && second.date.has_year();
        // "In March it was told that it required improvement, following inspections in December 2017": of the same year or later.
        let told = !first.date.has_year() && second.date.has_year() && is_led_by_a_visit(between);
        // "rated good in 2020, after a visit in 2016 found much wrong": that visit was another.
        let near = matches!((first.date.earliest(), second.date.latest()), (Some(a), Some(b)) if (a - b).num_days() < MOST_DAYS);
        let over = told || known && near && first.date.chronological(&second.date).is_gt();
        if follows && over {
            events[n - 1].role = Role::Publication;
        }
    }
}

/// The role of a date in a cell of a table, by the head of its column.
pub(crate) fn column_role(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Role> {
    // A numbered paragraph of minutes is no cell: one that holds a date holds little else.
    const MOST: usize = 6;
    if items.of(sentence).len() > MOST {
        return None;
    }
    let block = doc.sentences.get(sentence)?.block;
    let row = doc.blocks.get(block).filter(|b| b.kind == BlockKind::Row)?;
    let column = sentence.checked_sub(row.sentences.start)?;
    let rows = doc
        .blocks
        .get(..block)?
        .iter()
        .rev()
        .take_while(|b| b.kind == BlockKind::Row);
    let head = rows.last().unwrap_or(row).sentences.clone().nth(column)?;
    let list = items.of(head);
    // "Oct 2014" over a column of ratings: when they were given.
    if head == sentence {
        let plain = |i: &Item| {
            !i.class.has(Class::WORD)
                || i.class.has(
                    Class::DATE
                        .with(Class::PAST)
                        .with(Class::GRADE)
                        .with(Class::INSPECT)
                        .with(Class::NOW)
                        .with(Class::OVERALL),
                )
        };
        return list.iter().all(plain).then_some(Role::Rating);
    }
    if list.iter().any(|i| i.class.has(Class::INSPECT)) {
        return Some(Role::Inspection);
    }
    list.iter()
        .any(|i| i.class.has(Class::PUBLISH))
        .then_some(Role::Publication)
}

/// Whether a row of a table is that of a practice which is not known, below one that opens with a practice: its dates are not of
/// that one.
pub(crate) fn is_row_of_another(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    let Some(block) = doc.block_of(sentence) else {
        return false;
    };
    let row = |b: usize| doc.blocks.get(b).filter(|b| b.kind == BlockKind::Row);
    let opens = |b: &Block| items.of(b.sentences.start).iter().any(is_known);
    let strange = row(block).is_some_and(|b| !b.sentences.clone().any(|s| items.of(s).iter().any(is_known)));
    strange && block.checked_sub(1).and_then(row).is_some_and(opens)
}

/// The role of a date in brackets behind a name that a line lists: "Elm House, Selby (2018)" below "Outstanding homes".
pub(crate) fn listed_role(doc: &Document<'_>, items: &Items, sentence: usize, at: usize) -> Option<Role> {
    let list = items.of(sentence);
    let block = doc.blocks.get(doc.sentences.get(sentence)?.block)?;
    let names = list.iter().find(|i| !i.class.has(Class::DET))?.class.has(Class::NAME);
    let bracketed = list.get(at.checked_sub(1)?)?.class.has(Class::OPEN);
    (block.kind != BlockKind::Paragraph && names && bracketed).then_some(Role::Rating)
}

/// "Date of review: 9 to 13 October 2017", over a report on an area.
pub(crate) fn dates_a_review(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const LABEL: usize = 5;
    let reads = |words: &[&str]| items[..at].iter().any(|i| i.reads(doc, words));
    at <= LABEL && reads(&["date", "dates", "fieldwork"]) && reads(&["review", "fieldwork", "assessment"])
}

/// "When were you inspected?" over "On 2 and 3 March.": the role of a date that answers the question before.
pub(crate) fn answered_role(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Role> {
    const VISITS: &[&str] = &["come", "came", "visit", "call", "here", "with you", "back"];
    const SHORT: usize = 16;
    let before = sentence.checked_sub(1)?;
    let place = doc.sentences.get(sentence)?;
    let opens = doc.blocks.get(place.block)?.sentences.start == sentence;
    let asks = items.of(before);
    let is = |i: &Item, words: &[&str]| i.reads(doc, words);
    let when = asks.iter().take(4).any(|i| is(i, &["when"]));
    let asked = asks.last().is_some_and(|i| is(i, &["?"]));
    if !(opens && when && asked) || items.of(sentence).len() > SHORT {
        return None;
    }
    if asks.iter().any(|i| i.class.has(Class::PUBLISH)) {
        return Some(Role::Publication);
    }
    let visit = asks.iter().any(|i| i.class.has(Class::INSPECT) || is(i, VISITS));
    let next = asks.iter().any(|i| is(i, &["next", "will", "again"]));
    (visit && !next).then_some(Role::Inspection)
}

/// "Last inspected" over "12 May 2022": the role of a date that fills a line below its label.
pub(crate) fn labelled_role(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Role> {
    const LABEL: usize = 4;
    let before = sentence.checked_sub(1)?;
    let alone = |s: usize| {
        doc.blocks
            .get(doc.sentences.get(s)?.block)
            .map(|b| b.sentences.len() == 1)
    };
    let only_date = items
        .of(sentence)
        .iter()
        .all(|i| i.class.has(Class::DATE.with(Class::STOP)));
    if !(only_date && alone(sentence)? && alone(before)?) {
        return None;
    }
    let label = items.of(before);
    let glue = Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::PAST)
        .with(Class::NOW)
        .with(Class::FUNCTION)
        .with(Class::DET)
        .with(Class::PREP)
        .with(Class::COLON)
        .with(Class::CQC);
    let says = |class: Class| label.iter().any(|i| i.class.has(class));
    let fits = |i: &Item| i.class.has(glue) || i.reads(doc, &["date", "last", "latest", "most recent", "rated"]);
    if label.len() > LABEL
        || !label.iter().all(fits)
        || label.iter().any(|i| i.reads(doc, &["next", "previous", "former"]))
    {
        return None;
    }
    if says(Class::PUBLISH) {
        return Some(Role::Publication);
    }
    says(Class::INSPECT).then_some(Role::Inspection)
}

/// "Elm House was rated inadequate after a visit in April, and Oak House is outstanding": the practice of the clause that
/// holds the date at `at`, where the sentence tells of several in clauses of their own.
pub(crate) fn of_its_clause(items: &[Item], at: usize) -> Option<usize> {
    let part = |n: usize| {
        let parts = Class::BUT.with(Class::STOP);
        items[n].class.has(parts)
            || items[n].class.has(Class::COMMA)
                && items
                    .get(n + 1)
                    .is_some_and(|i| i.class.has(Class::AND.with(Class::BUT)))
    };
    let start = (0..at).rev().find(|n| part(*n)).map_or(0, |n| n + 1);
    let end = (at..items.len()).find(|n| part(*n)).unwrap_or(items.len());
    let (own, before, behind) = (&items[start..end], &items[..start], &items[end..]);
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME).with(Class::INSPECT);
    let tells = |clause: &[Item]| clause.iter().any(|i| i.class.has(verb));
    let [only] = named(own)[..] else { return None };
    let other = |clause: &[Item]| tells(clause) && named(clause).iter().any(|p| *p != only);
    (tells(own) && (other(before) || other(behind))).then_some(only)
}

/// "visits to Elm House on 5 April and to Oak House on 12 April": the practice whose turn the date at `at` is, where names
/// and dates take turns.
pub(crate) fn of_its_turn(
    items: &[Item],
    at: usize,
    is_visit: impl Fn(usize) -> bool,
    of_type: impl Fn(usize) -> Option<usize>,
) -> Option<usize> {
    let whose = |n: usize| {
        let name = is_known(&items[n]);
        name.then_some(items[n].value as usize).or_else(|| of_type(n))
    };
    let known = |n: usize| whose(n).is_some();
    let told: Vec<usize> = (0..items.len()).filter(|n| known(*n) || is_visit(*n)).collect();
    let pairs = told.len() / 2;
    let turns = told.windows(2).all(|w| known(w[0]) != known(w[1]));
    let stops = told
        .windows(2)
        .any(|w| items[w[0]..w[1]].iter().any(|i| i.class.has(Class::STOP)));
    let all = || {
        let mut each: Vec<usize> = told.iter().filter_map(|n| whose(*n)).collect();
        each.sort_unstable();
        each.dedup();
        each.len() == pairs
    };
    if pairs < 2 || told.len() != pairs * 2 || !turns || stops || !all() {
        return None;
    }
    let place = told.iter().position(|n| *n == at)?;
    let name = if known(told[0]) { place - 1 } else { place + 1 };
    told.get(name).and_then(|n| whose(*n))
}

/// "The inspection began on 4 May. It ended on 12 May.", "The first inspection was in March. The second took place in May.": the
/// sentence goes on with the visit, or the visits, that the one before has told of.
pub(crate) fn goes_on_with_visit(
    doc: &Document<'_>,
    items: &Items,
    sentence: usize,
    at: usize,
    last: Option<&Event>,
) -> bool {
    const ENDS: &[&str] = &[
        "ended",
        "finished",
        "concluded",
        "completed",
        "closed",
        "lasted",
        "ran",
        "took",
    ];
    let list = items.of(sentence);
    let before = last.is_some_and(|e| e.role == Role::Inspection && e.sentence + 1 == sentence);
    let block = || doc.block_of(sentence) == sentence.checked_sub(1).and_then(|s| doc.block_of(s));
    let it = || {
        list.first()
            .is_some_and(|i| i.reads(doc, &["it", "this", "they", "that"]))
    };
    let ends = || {
        list.get(1..at.min(4))
            .is_some_and(|l| l.iter().any(|i| i.reads(doc, ENDS)))
    };
    before && block() && (it() && ends() || is_led_by_a_turn(doc, &list[..at]))
}

/// "The second was in", "The other took place on", "Oak House's was on": one of several things told of before, and nothing behind
/// its number or its name but a verb.
fn is_led_by_a_turn(doc: &Document<'_>, before: &[Item]) -> bool {
    const TURNS: &[&str] = &["first", "second", "third", "other", "next", "last", "latter"];
    const HAPPENED: &[&str] = &[
        "took",
        "took place",
        "came",
        "followed",
        "happened",
        "was",
        "carried out",
    ];
    let happened = |i: &Item| i.class.has(Class::BE) || i.reads(doc, HAPPENED);
    match before {
        [of, verb, ..] if of.possessive && is_known(of) => happened(verb),
        [the, turn, verb, ..] => the.reads(doc, &["the"]) && turn.reads(doc, TURNS) && happened(verb),
        _ => false,
    }
}

/// Whether a date counts back from the day of the text: "this month", "last week", "on Monday", but not "recently".
pub(crate) fn counts_back(doc: &Document<'_>, mention: &DateMention) -> bool {
    const UNITS: &[&str] = &["week", "month", "weekend", "fortnight", "day", "yesterday"];
    let words = doc.slice(mention.span).split(' ');
    let unit = |w: &str| UNITS.iter().any(|u| w.trim_end_matches('s').eq_ignore_ascii_case(u));
    matches!(mention.expr, DateExpr::Weekday(..)) || words.into_iter().any(unit)
}

/// Whether "after" or the like stands a few words before a date: "after an inspection in December".
pub(crate) fn is_led_by_after(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const REACH: usize = 7;
    let near = &items[at.saturating_sub(REACH)..at];
    near.iter()
        .rev()
        .take_while(|i| !i.class.has(Class::COMMA.with(Class::DATE)))
        .any(|i| i.reads(doc, &["after", "following", "since"]))
}

/// Whether "since" leads a date, before it or as its first word.
pub(crate) fn is_led_by_since(doc: &Document<'_>, before: Option<&Item>, date: Span) -> bool {
    before.is_some_and(|i| i.reads(doc, &["since"])) || doc.slice(date).starts_with("since")
}

/// The practices named among items, each once, in their order.
pub(crate) fn named(items: &[Item]) -> Vec<usize> {
    let mut out = Vec::new();
    for item in items.iter().filter(|i| is_known(i)) {
        if !out.contains(&(item.value as usize)) {
            out.push(item.value as usize);
        }
    }
    out
}
