//! Where a service is: behind its name, before a word for its kind, in its address.

use super::choose::Chosen;
use super::lists::Listed;
use super::runs::{Run, Tok};
use super::words::{COMMON_WORD, COUNTRY, Head, is_county};
use super::{Found, Text, types};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::text::{Span, TokenKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// Small words that lead from a name to its place.
const LEADS: &[&str] = &[
    "in",
    "near",
    "at",
    "of",
    "on",
    "outside",
    "just",
    "based",
    "located",
    "situated",
    "from",
    "and",
    "around",
    "between",
    "which",
    "is",
    "off",
    "surgery",
    "building",
    "branch",
    "covers",
    "also",
    "serves",
    "covering",
    "serving",
    "both",
    "whose",
    "office",
    "head",
    "edge",
    "outskirts",
    "heart",
    "middle",
    "part",
    "suburb",
    "area",
    "district",
];

/// Fills the places of all practices.
pub(super) fn fill(text: &Text<'_, '_>, chosen: &Chosen, found: &mut Found) {
    let several = found.practices.len() > 1;
    let practices: FxHashSet<usize> = chosen.practices.iter().map(|(e, _)| *e).collect();
    let names: FxHashSet<String> = found.practices.iter().map(|p| p.name.to_lowercase()).collect();
    let listed: FxHashMap<usize, &Listed> = chosen.listed.iter().rev().map(|l| (l.run, l)).collect();
    let mut aliases: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (of, alias) in &chosen.aliases {
        aliases.entry(*of).or_default().push(*alias);
    }
    let first = first_named(text, chosen);
    let told = if several {
        told_behind(text, chosen, &practices)
    } else {
        Vec::new()
    };
    let mut people = None;
    for (n, (e, _)) in chosen.practices.iter().enumerate() {
        let mut places = Vec::new();
        let mine = std::iter::once(e).chain(aliases.get(e).into_iter().flatten());
        let runs: Vec<usize> = mine.flat_map(|e| text.entities.list[*e].runs.iter().copied()).collect();
        for number in &runs {
            let run = &text.runs[*number];
            if let Some(listed) = listed.get(number) {
                places.extend(listed.place.clone());
            }
            behind(text, run, &practices, &mut places);
            before(text, run, &mut places);
            address(text, run, &mut places);
        }
        if !several {
            leads(text, 0..text.doc.sentences.len(), &mut places);
            anaphors(text, 0..text.doc.sentences.len(), &practices, &mut places);
        } else {
            let named = places.len();
            own_leads(text, &practices, *e, &mut places);
            counted_leads(text, &practices, *e, &mut places);
            leads(text, 0..first, &mut places);
            // "Oake Lodge in Goole is good. The Selby home is not": the town of another, which is meant.
            let others = |place: &str| told.iter().any(|(p, town)| p != e && town == place);
            let own = |place: &str| told.iter().any(|(p, town)| p == e && town == place);
            let mut at = 0;
            places.retain(|(place, _)| {
                at += 1;
                at <= named || own(place) || !others(place)
            });
        }
        let entity = &text.entities.list[*e];
        // Councils are told of under the names of their areas, too.
        let council = entity.head == Some(Head::Council)
            || entity.head.is_none() && types::of(text, entity) == Some(ServiceType::LocalAuthority);
        let area = council || chosen.area;
        if area {
            own_area(text, *e, &mut places);
        }
        part_pairs(text, &mut places);
        let own: FxHashSet<String> = runs
            .iter()
            .map(|r| text.doc.slice(text.runs[*r].span).to_lowercase())
            .collect();
        // The name of a council's area is its place, and no other council's.
        let is_name = |place: &String| match area {
            true => names.contains(place) && !own.contains(place),
            false => own.contains(place) || names.contains(place),
        };
        keep_others(&mut places, is_name);
        if places.is_empty() && !several {
            served(text, &mut places);
            part_pairs(text, &mut places);
            keep_others(&mut places, is_name);
        }
        if places.is_empty() {
            anywhere(text, &runs, |p| p != *e && practices.contains(&p), &mut places);
            if places.is_empty() {
                places.extend(people.get_or_insert_with(|| of_its_people(text)).clone());
            }
            part_pairs(text, &mut places);
            keep_others(&mut places, is_name);
        }
        if places.is_empty() {
            tail(text, *e, &mut places);
        }
        found.practices[n].place = places;
    }
}

/// The places that stand right behind the names of practices, each with its practice.
fn told_behind(text: &Text<'_, '_>, chosen: &Chosen, practices: &FxHashSet<usize>) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for (e, _) in &chosen.practices {
        let mut places = Vec::new();
        for run in &text.entities.list[*e].runs {
            behind(text, &text.runs[*run], practices, &mut places);
        }
        out.extend(places.into_iter().map(|(place, _)| (*e, place)));
    }
    out
}

/// Each place once, and none that is a name of a service.
fn keep_others(places: &mut Vec<(String, Span)>, is_name: impl Fn(&String) -> bool) {
    let mut seen: Vec<String> = Vec::new();
    places.retain(|(p, _)| {
        let name = p.to_lowercase();
        let new = !seen.contains(&name) && !is_name(&name);
        seen.push(name);
        new
    });
}

/// "Huddersfield and Brighouse" are two places as well as one area, "Selby, Goole and Howden" three.
fn part_pairs(text: &Text<'_, '_>, places: &mut Vec<(String, Span)>) {
    for (name, span) in places.clone() {
        let Some((first, last)) = name.split_once(" and ").filter(|_| {
            text.doc.slice(span) == name && !is_county(&name.to_lowercase()) && name.matches(" and ").count() == 1
        }) else {
            continue;
        };
        let mut start = span.start;
        for part in first.split(", ").chain([last]) {
            let joint = if start + part.len() as u32 == span.start + first.len() as u32 {
                5
            } else {
                2
            };
            let end = start + part.len() as u32;
            places.push((part.to_owned(), Span { start, end }));
            start = end + joint;
        }
    }
}

/// The town of a chain's branch: "Alder Hospital Selby".
fn tail(text: &Text<'_, '_>, e: usize, out: &mut Vec<(String, Span)>) {
    let run = &text.runs[text.entities.list[e].name];
    let Some(last) = run
        .tokens
        .clone()
        .rev()
        .find(|t| text.toks[*t].kind == TokenKind::Word)
        .filter(|_| run.tail == 1)
    else {
        return;
    };
    let span = text.toks[last].span;
    out.push((text.doc.slice(span).to_owned(), span));
}

/// A council's own area: "Selby" of "Selby District Council".
fn own_area(text: &Text<'_, '_>, e: usize, out: &mut Vec<(String, Span)>) {
    let entity = &text.entities.list[e];
    let run = &text.runs[entity.name];
    // "London Borough of Ashdene" has its area at the end.
    if run.words[0] == "london" && run.words.len() > 3 {
        let span = text.toks[run.tokens.start + 3]
            .span
            .cover(text.toks[run.tokens.end - 1].span);
        out.push((text.doc.slice(span).trim_end_matches("’s").to_owned(), span));
        return;
    }
    let last = run
        .tokens
        .clone()
        .filter(|t| text.toks[*t].kind == TokenKind::Word)
        .nth(run.core.saturating_sub(1));
    if let Some(last) = last {
        let span = text.toks[run.tokens.start].span.cover(text.toks[last].span);
        out.push((text.doc.slice(span).to_owned(), span));
    }
}

/// The first sentence that names a practice.
fn first_named(text: &Text<'_, '_>, chosen: &Chosen) -> usize {
    chosen
        .practices
        .iter()
        .filter_map(|(e, _)| text.entities.list[*e].runs.first())
        .map(|r| text.runs[*r].sentence)
        .min()
        .unwrap_or(0)
}

/// "Ferry Row Surgery, in Mill Lane, Selby, North Yorkshire".
fn behind(text: &Text<'_, '_>, run: &Run, practices: &FxHashSet<usize>, out: &mut Vec<(String, Span)>) {
    places_from(text, run.sentence, run.tokens.end, practices, out);
}

/// Words that stand for the one service of a text.
const NOUNS: &[&str] = &[
    "surgery", "practice", "home", "hospital", "centre", "agency", "firm", "service", "clinic", "hospice", "company",
    "unit", "provider", "facility", "dentist",
];

/// "The surgery, in Mill Lane, Selby, ...", "The 48-bed home in Selby", in a text about one service.
fn anaphors(text: &Text<'_, '_>, sentences: Range<usize>, practices: &FxHashSet<usize>, out: &mut Vec<(String, Span)>) {
    let tokens = |s: usize| text.doc.sentences[s].tokens.clone();
    for at in sentences.flat_map(tokens).filter(|at| *at > 0) {
        let tok = &text.toks[at];
        if tok.capital || !NOUNS.contains(&tok.folded) {
            continue;
        }
        let sentence = text.doc.sentences.partition_point(|s| s.tokens.end <= at);
        let from = text.doc.sentences[sentence].tokens.start.max(at.saturating_sub(4));
        // At most three plain words between: "the 48-bed nursing home".
        let led = (from..at)
            .rev()
            .take_while(|n| {
                text.toks[n + 1..at]
                    .iter()
                    .all(|t| t.kind != TokenKind::Mark && !t.capital)
            })
            .any(|n| matches!(text.toks[n].folded, "the" | "this"));
        let elsewhere = text.toks.get(at + 1).is_some_and(|t| t.folded == "at")
            || (from..at).any(|n| matches!(text.toks[n].folded, "other" | "another" | "sister" | "same" | "nearby"));
        if led && !elsewhere {
            places_from(text, sentence, at + 1, practices, out);
        }
    }
}

fn places_from(
    text: &Text<'_, '_>,
    sentence: usize,
    from: usize,
    practices: &FxHashSet<usize>,
    out: &mut Vec<(String, Span)>,
) {
    let end = text.doc.sentences[sentence].tokens.end;
    let mut at = from;
    let mut led = false;
    while at < end {
        let tok = &text.toks[at];
        if let Some((number, next)) = text.run_at(at) {
            let practice = text.entities.of_run[number].is_some_and(|e| practices.contains(&e));
            let service = practice || matches!(next.head, Some(Head::Service(_)));
            if service && shared(text, next) {
                at = next.tokens.end;
                continue;
            }
            // "Oake Beck in Selby, Elm Lodge in Goole": there begins the next.
            if practice && !out.is_empty() && matches!(next.head, Some(Head::Weak(_)) | None) {
                break;
            }
            if !led || !place_like(text, next) || said_by(text, next) {
                break;
            }
            if !next.is_road(text.words) {
                out.push(place_of(text, next));
            }
            at = next.tokens.end;
            if next.possessive {
                led = false;
            }
            continue;
        }
        let lead = LEADS.contains(&tok.folded) || matches!(tok.text, "," | "(" | ")");
        let soft = matches!(
            tok.folded,
            "the"
                | "north"
                | "south"
                | "east"
                | "west"
                | "central"
                | "mid"
                | "town"
                | "both"
                | "city"
                | "village"
                | "centre"
                | "'"
                | "’"
        );
        if !(lead || soft || tok.kind == TokenKind::Number) {
            break;
        }
        led |= lead;
        at += 1;
    }
}

/// "..., both in Selby" behind a second name.
fn shared(text: &Text<'_, '_>, run: &Run) -> bool {
    text.toks
        .get(run.tokens.end..(run.tokens.end + 3).min(text.toks.len()))
        .is_some_and(|t| t.iter().any(|t| t.folded == "both"))
}

/// "Selby's Ferry Row Surgery", "Selby GP practice Ferry Row".
fn before(text: &Text<'_, '_>, run: &Run, out: &mut Vec<(String, Span)>) {
    let Some(at) = run.tokens.start.checked_sub(1) else {
        return;
    };
    if !text.toks[at].possessive || !text.toks[at].capital {
        return;
    }
    if let Some(owner) = text
        .runs_of(run.sentence)
        .iter()
        .find(|r| r.tokens.end == at + 1 && place_like(text, r))
    {
        out.push(place_of(text, owner));
    }
}

/// A line with a postcode, or "Address:", close below the name.
fn address(text: &Text<'_, '_>, run: &Run, out: &mut Vec<(String, Span)>) {
    let sentence = &text.doc.sentences[run.sentence];
    if sentence.tokens.len() > run.tokens.len() + 14 {
        return;
    }
    // A page that opens with the name and the town, a line each.
    if run.sentence == 0
        && let Some(town) = lone_run(text, 1)
    {
        out.push(place_of(text, town));
        return;
    }
    for next in run.sentence + 1..(run.sentence + 4).min(text.doc.sentences.len()) {
        let line = text.sentence(next);
        let lower = line.to_lowercase();
        let labelled = lower.starts_with("address") || lower.starts_with("location:");
        let two = line.len() < 90
            && line.contains(", ")
            && !line.ends_with('.')
            && capitals(text, next)
            && !text
                .items
                .of(next)
                .iter()
                .any(|i| i.class.has(Class::RATING.with(Class::CQC)));
        if !(labelled || postcode(text, next) || two && (road_first(text, next) || line.matches(", ").count() > 1)) {
            continue;
        }
        let tokens = text.doc.sentences[next].tokens.clone();
        for place in text.runs_of(next) {
            let number =
                place.tokens.start > tokens.start && text.toks[place.tokens.start - 1].kind == TokenKind::Number;
            let code = text.toks[place.tokens.start].text.bytes().any(|b| b.is_ascii_digit());
            // "Unit 4, Larch Court, Yarm"
            let unit = place.tokens.start.checked_sub(2).map(|n| text.toks[n].kind) == Some(TokenKind::Number);
            let building = unit && matches!(place.head, Some(Head::Weak(_)));
            if !number
                && !code
                && !building
                && !place.is_road(text.words)
                && place_like(text, place)
                && comma_before(text, place, tokens.start)
            {
                out.push(place_of(text, place));
            }
        }
        return;
    }
}

/// The place that a line consists of.
pub(super) fn lone_run<'t>(text: &'t Text<'_, '_>, sentence: usize) -> Option<&'t Run> {
    let tokens = text.doc.sentences.get(sentence)?.tokens.clone();
    text.runs_of(sentence)
        .iter()
        .find(|r| r.tokens == tokens && place_like(text, r) && !r.is_road(text.words) && r.head.is_none())
}

fn comma_before(text: &Text<'_, '_>, run: &Run, start: usize) -> bool {
    let closed = text
        .toks
        .get(run.tokens.end)
        .is_none_or(|t| t.text == "," || t.capital || t.span.start > text.toks[run.tokens.end - 1].span.end + 1);
    run.tokens.start > start && matches!(text.toks[run.tokens.start - 1].text, "," | ":") && closed
}

/// Whether a line holds capitalised words and numbers only, as an address does.
fn capitals(text: &Text<'_, '_>, sentence: usize) -> bool {
    let small = |t: &Tok<'_>| matches!(t.folded, "of" | "the" | "on" | "upon" | "and" | "in" | "near");
    text.toks[text.doc.sentences[sentence].tokens.clone()]
        .iter()
        .all(|t| t.kind != TokenKind::Word || t.capital || small(t))
}

/// Whether the first part of a line is a road: "Mill Lane, Selby".
fn road_first(text: &Text<'_, '_>, sentence: usize) -> bool {
    text.leading_run(sentence).is_some_and(|(_, r)| r.is_road(text.words))
}

/// Whether a line is an address or a place and nothing else: "Mill Lane, Selby", "Selby".
pub(super) fn is_place_line(text: &Text<'_, '_>, sentence: usize) -> bool {
    lone_run(text, sentence).is_some()
        || postcode(text, sentence)
        || capitals(text, sentence) && text.sentence(sentence).contains(", ") && !text.runs_of(sentence).is_empty()
}

/// Whether a line holds a postcode: "SE1 2AB".
pub(super) fn postcode(text: &Text<'_, '_>, sentence: usize) -> bool {
    let tokens = text.doc.sentences[sentence].tokens.clone();
    let shape = |a: &str, b: &str| {
        let outward =
            a.len() <= 4 && a.starts_with(|c: char| c.is_ascii_uppercase()) && a.bytes().any(|c| c.is_ascii_digit());
        outward
            && b.len() == 3
            && b.starts_with(|c: char| c.is_ascii_digit())
            && b[1..].bytes().all(|c| c.is_ascii_uppercase())
    };
    text.toks[tokens].windows(2).any(|w| shape(w[0].text, w[1].text))
}

/// "A Norfolk care home", "the Leyland practice", "a care home in Evesham", in a text about one service.
fn leads(text: &Text<'_, '_>, sentences: Range<usize>, out: &mut Vec<(String, Span)>) {
    for s in sentences {
        if text.quiet[s] {
            continue;
        }
        lead(text, s, out);
    }
}

/// Leads in the sentences that follow a mention of one of several practices and name no other.
fn own_leads(text: &Text<'_, '_>, practices: &FxHashSet<usize>, e: usize, out: &mut Vec<(String, Span)>) {
    for r in &text.entities.list[e].runs {
        let first = text.runs[*r].sentence;
        for s in first..(first + 2).min(text.doc.sentences.len()) {
            let other = |n: u32| text.entities.of_run[n as usize].is_some_and(|p| p != e && practices.contains(&p));
            if text
                .items
                .of(s)
                .iter()
                .any(|i| i.class.has(Class::NAME) && other(i.value))
            {
                break;
            }
            lead(text, s, out);
            anaphors(text, s..s + 1, practices, out);
        }
    }
}

/// "Two Selby homes, Elm Court and Oak Lodge, have", "three homes in Selby: Elm Court, Oak Lodge and ...": where those are
/// that a sentence counts and then names.
fn counted_leads(text: &Text<'_, '_>, practices: &FxHashSet<usize>, e: usize, out: &mut Vec<(String, Span)>) {
    let named = |i: &Item| {
        i.class.has(Class::NAME) && text.entities.of_run[i.value as usize].is_some_and(|p| practices.contains(&p))
    };
    let many = |i: &Item| {
        let kinds = i.class.has(Class::TYPE) && i.class.has(Class::MANY);
        (kinds || i.class.has(Class::STATISTIC)) && !i.class.has(Class::NAME)
    };
    for run in &text.entities.list[e].runs {
        let items = text.items.of(text.runs[*run].sentence);
        let first = items.iter().position(named).unwrap_or(0);
        let before = &items[..first];
        if !before.iter().any(many) {
            continue;
        }
        for (at, item) in before.iter().enumerate().filter(|(_, i)| i.class.has(Class::NAME)) {
            let place = &text.runs[item.value as usize];
            let led = at > 0 && before[at - 1].reads(text.doc, &["in", "near", "across", "around"]);
            let leads = before[at + 1..].iter().take(2).any(many);
            if (led || leads) && place_like(text, place) && !place.is_road(text.words) {
                out.push(place_of(text, place));
            }
        }
    }
}

fn lead(text: &Text<'_, '_>, sentence: usize, out: &mut Vec<(String, Span)>) {
    let items = text.items.of(sentence);
    let other = Class::STOP;
    for (at, item) in items.iter().enumerate() {
        if !item.class.has(Class::NAME) {
            continue;
        }
        let run = &text.runs[item.value as usize];
        if !place_like(text, run) || run.is_road(text.words) || doubtful(text, run) {
            continue;
        }
        // "Norfolk nursing home", "Faversham doctors' surgery": the kind stands right behind, in lower case or as "GP".
        let kind = items[at + 1..]
            .iter()
            .take(3)
            .take_while(|i| !i.class.has(other.with(Class::NAME).with(Class::COMMA)))
            .position(|i| i.class.has(Class::TYPE));
        let gp = items.get(at + 1).is_some_and(|i| {
            matches!(
                text.doc.slice(i.span),
                "GP" | "GPs" | "doctors" | "doctors'" | "doctors’" | "health" | "medical" | "village"
            )
        });
        let near = kind.is_some_and(|k| k == 0 || k == 1 && !item.possessive);
        let lower = kind
            .and_then(|k| items.get(at + 1 + k))
            .is_some_and(|i| text.doc.slice(i.span).ends_with(|c: char| c.is_lowercase()));
        let before = at.checked_sub(1).and_then(|b| items.get(b));
        let others = |i: &Item| {
            matches!(
                text.doc.slice(i.span),
                "another" | "neighbouring" | "nearby" | "other" | "same" | "more"
            )
        };
        let another = items[at.saturating_sub(4)..at].iter().any(others);
        let passing = text.said[sentence]
            .iter()
            .any(|s| s.role == super::roles::Role::Passing);
        if (near && lower || gp) && !another && !passing {
            out.push(place_of(text, run));
            continue;
        }
        // "a care home in Evesham", "practices in Leeds", "has its office in Ramsgate".
        let leads =
            before.is_some_and(|b| matches!(text.doc.slice(b.span), "in" | "near" | "across" | "around" | "at"));
        let typed = at >= 2
            && items[at.saturating_sub(3)..at - 1].iter().any(|i| {
                i.class.has(Class::TYPE)
                    || matches!(
                        text.doc.slice(i.span),
                        "based" | "office" | "headquarters" | "services" | "premises"
                    )
            });
        let the = before.is_some_and(|b| text.doc.slice(b.span) == "at")
            && at > 2
            && text.doc.slice(items[at - 3].span).eq_ignore_ascii_case("the");
        if leads && typed && !passing && !another && !the {
            out.push(place_of(text, run));
            if let (Some(comma), Some(county)) = (items.get(at + 1), items.get(at + 2))
                && comma.class.has(Class::COMMA)
                && county.class.has(Class::NAME)
                && is_county(&text.runs[county.value as usize].words.join(" "))
            {
                out.push(place_of(text, &text.runs[county.value as usize]));
            }
        }
    }
}

/// Words that stand before a kind of service and are no town: "A BUSY surgery", "Failing home".
#[rustfmt::skip]
const LOUD: &[&str] = &[
    "high", "busy", "top", "local", "village", "seaside", "troubled", "failing", "mental", "private", "rural", "town", "city", "county",
    "leading", "popular", "small", "large", "major", "dental", "council", "former", "maternity", "children", "luxury", "brand", "much",
    "young", "single", "mum", "dad", "struggling", "independent", "inner-city", "award-winning", "crisis-hit", "scandal-hit", "under-fire",
    "closed", "unsafe", "dirty", "filthy", "shamed", "improving", "flagship", "historic", "nhs", "specialist", "worst", "best", "new", "first",
    "another", "many", "most", "every", "all", "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "residential",
    "nursing", "community", "family", "student", "university", "acute", "general", "hospice", "home", "care", "health", "doctors", "medical",
    "group", "online", "special", "fined", "threatened", "embattled", "doomed", "ailing", "beleaguered", "under-pressure", "good", "outstanding",
    "third", "fourth", "fifth", "half", "quarter", "second", "welsh", "english", "crumbling", "damning", "inadequate", "poor", "bad", "better", "sister", "neighbouring", "nearby", "other", "more", "our", "your", "their", "its", "his", "her",
];

/// A word that opens a sentence, or stands all in capitals, is a place only if it is one elsewhere.
fn doubtful(text: &Text<'_, '_>, run: &Run) -> bool {
    let opens = |r: &Run| r.tokens.start == text.doc.sentences[r.sentence].tokens.start;
    let shouts = |r: &Run| text.doc.slice(r.span).chars().all(|c| !c.is_lowercase());
    let known = || {
        let within = text.within.get_or_init(|| {
            let plain = text.runs.iter().filter(|r| !opens(r) && !shouts(r));
            plain.map(|r| r.words[0].clone()).collect()
        });
        within.contains(&run.words[0])
    };
    // "A SELBY care home has ...": papers print the first words in capitals.
    let first = run.tokens.start.checked_sub(1).is_some_and(|n| {
        matches!(text.toks[n].folded, "a" | "an") && text.doc.sentences[run.sentence].tokens.start == n
    });
    if shouts(run) && first {
        return LOUD.contains(&run.words[0].as_str());
    }
    (opens(run) || shouts(run)) && !is_county(&run.words.join(" ")) && !known() && !heads_line(&text.toks, run)
}

/// A headline may open with the town: "Selby surgery rated good".
pub(super) fn heads_line(toks: &[Tok<'_>], run: &Run) -> bool {
    let kind = toks.get(run.tokens.end).is_some_and(|t| {
        matches!(
            t.folded,
            "gp" | "gps"
                | "surgery"
                | "surgeries"
                | "care"
                | "nursing"
                | "home"
                | "homes"
                | "hospital"
                | "hospitals"
                | "dentist"
                | "dentists"
                | "dental"
                | "residential"
                | "hospice"
                | "practice"
                | "practices"
                | "homecare"
                | "domiciliary"
                | "clinic"
                | "doctors"
                | "doctors'"
                | "doctor"
                | "medical"
                | "health"
                | "mental"
                | "trust"
        )
    });
    kind && run.sentence < 3
        && run.head.is_none()
        && run.words.len() == 1
        && !run.shouts
        && !LOUD.contains(&run.words[0].as_str())
        && !toks.iter().any(|t| !t.capital && t.text == run.words[0])
}

/// "in Selby" in the sentences that name it, then in the first sentences.
fn anywhere(text: &Text<'_, '_>, runs: &[usize], is_other: impl Fn(usize) -> bool, out: &mut Vec<(String, Span)>) {
    let shared = |s: usize| {
        text.items
            .of(s)
            .iter()
            .any(|i| i.class.has(Class::NAME) && text.entities.of_run[i.value as usize].is_some_and(&is_other))
    };
    let named = runs.iter().map(|r| text.runs[*r].sentence);
    for s in named
        .chain(0..text.doc.sentences.len().min(10))
        .filter(|s| !text.quiet[*s] && !shared(*s))
    {
        let items = text.items.of(s);
        for (at, item) in items.iter().enumerate().filter(|(_, i)| i.class.has(Class::NAME)) {
            let run = &text.runs[item.value as usize];
            if is_led(text, items, at) && place_like(text, run) && !run.is_road(text.words) {
                out.push(place_of(text, run));
            }
        }
        if !out.is_empty() {
            return;
        }
    }
}

/// Whether "in" or the like stands before a place: "in Selby", "across rural Norfolk".
fn is_led(text: &Text<'_, '_>, items: &[Item], at: usize) -> bool {
    const PARTS: &[&str] = &[
        "rural", "north", "south", "east", "west", "central", "mid", "northern", "southern", "eastern", "western",
    ];
    let before = |n: usize| at.checked_sub(n).map(|n| &items[n]);
    let leads = |i: &Item| i.reads(text.doc, &["in", "near", "across", "around"]);
    let part = |i: &Item| i.reads(text.doc, PARTS);
    before(1).is_some_and(leads) || before(1).is_some_and(part) && before(2).is_some_and(leads)
}

/// "The trust, which has its headquarters in Selby, serves people in Norfolk and Essex": where the one service of a text
/// says that it is, or whom it serves.
fn served(text: &Text<'_, '_>, out: &mut Vec<(String, Span)>) {
    const SERVES: &[&str] = &[
        "headquarters",
        "based",
        "serves",
        "covers",
        "serving",
        "covering",
        "bases",
        "cares",
        "supports",
    ];
    for s in (0..text.doc.sentences.len()).filter(|s| !text.quiet[*s]) {
        let items = text.items.of(s);
        if !items.iter().any(|i| i.reads(text.doc, SERVES)) {
            continue;
        }
        for (at, item) in items.iter().enumerate().filter(|(_, i)| i.class.has(Class::NAME)) {
            let run = &text.runs[item.value as usize];
            // "in Norfolk, Suffolk and Essex"
            let joins = Class::COMMA.with(Class::AND);
            let goes_on =
                at > 1 && items[at - 1].class.has(joins) && items[at - 2].class.has(Class::NAME) && !out.is_empty();
            if (is_led(text, items, at) || goes_on) && place_like(text, run) && !run.is_road(text.words) {
                out.push(place_of(text, run));
            }
        }
        if !out.is_empty() {
            return;
        }
    }
}

/// The town whose people a text speaks of, else the area of its commissioner.
fn of_its_people(text: &Text<'_, '_>) -> Option<(String, Span)> {
    // "Blackburn residents", "Selby MP".
    let people = text.runs.iter().find(|r| {
        let behind = text.toks.get(r.tokens.end).map_or("", |t| t.folded);
        matches!(
            behind,
            "residents" | "patients" | "people" | "villagers" | "families" | "mp" | "councillors" | "councillor"
        ) && !text.toks[r.tokens.end - 1].possessive
            && place_like(text, r)
            && r.head.is_none()
            && !doubtful(text, r)
    });
    if let Some(town) = people {
        return Some(place_of(text, town));
    }
    let ccg = text.runs.iter().find(|r| {
        r.words.first().is_some_and(|w| w == "nhs")
            && r.words
                .ends_with(&["clinical".into(), "commissioning".into(), "group".into()])
    });
    let Some(ccg) = ccg else {
        return of_its_council(text);
    };
    let body = text.doc.slice(ccg.span).trim_start_matches("NHS ");
    let area = body.split(" Clinical").next().unwrap_or(body).trim_end_matches(" City");
    Some((area.to_owned(), ccg.span))
}

/// The area of the one council whose page or paper a text is: it heads it.
fn of_its_council(text: &Text<'_, '_>) -> Option<(String, Span)> {
    const HEAD: usize = 3;
    let councils = (0..text.entities.list.len()).filter(|e| text.entities.list[*e].head == Some(Head::Council));
    let heads = |e: &usize| {
        text.entities.list[*e]
            .runs
            .iter()
            .any(|r| text.runs[*r].sentence < HEAD)
    };
    let mut heading = councils.filter(heads);
    let council = heading.next().filter(|_| heading.next().is_none())?;
    let mut places = Vec::new();
    own_area(text, council, &mut places);
    places.pop()
}

/// Whether a run may be a town or county: no organisation, no country, not too long.
pub(super) fn place_like(text: &Text<'_, '_>, run: &Run) -> bool {
    let country = run.words.len() == 1 && text.words.flags(&run.words[0]) & COUNTRY != 0;
    let region = run.words.last().is_some_and(|w| w == "england");
    let named = matches!(run.head, None | Some(Head::Weak(_)));
    let short = (run.words[0].len() > 2 || run.words.len() > 1)
        && run.words.len() <= 5
        && !run.words.iter().any(|w| w == "nhs");
    let common = run.words.iter().all(|w| text.words.flags(w) & COMMON_WORD != 0);
    let first = text.toks[run.tokens.start].text;
    let capitals = first
        .chars()
        .take_while(|c| *c != '-')
        .filter(|c| c.is_uppercase())
        .count();
    let letters = run.words.len() == 1
        && (first.len() < 5 && run.shouts || !run.shouts && capitals > 1 && !first.starts_with("Mc"))
        && !run
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|n| matches!(text.toks[n].folded, "a" | "an"));
    let code = common || letters || run.words.iter().any(|w| w.bytes().any(|b| b.is_ascii_digit()));
    named && !code && !country && !region && short && !run.doctor && !holds_office(text, run)
}

/// "Anna Oake (practice manager)", "Tom Elm, chair": a person in a list of those present.
fn holds_office(text: &Text<'_, '_>, run: &Run) -> bool {
    let word = |n: usize| text.toks.get(run.tokens.end + n).map_or("", |t| t.folded);
    let office = |n: usize| {
        matches!(
            word(n),
            "manager"
                | "chair"
                | "chairman"
                | "secretary"
                | "nurse"
                | "partner"
                | "receptionist"
                | "director"
                | "member"
                | "minutes"
                | "governor"
                | "officer"
                | "lead"
                | "gp"
        )
    };
    let near = (1..4).take_while(|n| !matches!(word(*n), ")" | "," | ".")).any(office);
    run.head.is_none() && run.words.len() > 1 && matches!(word(0), "(" | ",") && near
}

/// "..., Maria Oake said".
fn said_by(text: &Text<'_, '_>, run: &Run) -> bool {
    let next = text.toks.get(run.tokens.end);
    next.is_some_and(|t| matches!(t.folded, "said" | "says" | "added" | "told" | "says:" | "who"))
}

pub(super) fn place_of(text: &Text<'_, '_>, run: &Run) -> (String, Span) {
    let raw = text
        .doc
        .slice(run.span)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let shout = raw.len() > 3 && raw.chars().all(|c| !c.is_lowercase());
    let name = if shout { title_case(&raw) } else { raw };
    (name, run.span)
}

/// "SCARBOROUGH" as "Scarborough".
pub(super) fn title_case(text: &str) -> String {
    let word = |w: &str| {
        w.chars()
            .enumerate()
            .map(|(n, c)| if n == 0 { c } else { c.to_ascii_lowercase() })
            .collect::<String>()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
