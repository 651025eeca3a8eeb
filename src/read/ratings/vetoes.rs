//! What looks like a rating and is none.

use super::attach::{OTHERS, is_known};
use super::claim::Target;
use super::clauses;
use super::license::{clause_start, is_plain};
use super::likeness::{is_likened, is_of_kind};
use super::outsiders::is_an_owners;
use super::unread::Why;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::text::{Block, BlockKind, Document};

/// Statistics: no rating anywhere in the sentence.
pub(super) fn whole_sentence(items: &[Item]) -> bool {
    if !items.iter().any(|i| i.class.has(Class::STATISTIC)) {
        return false;
    }
    // "four services were good (surgery, maternity, ...)" counts what it names.
    // "safe is one of those" speaks of questions.
    let asks = items.iter().any(|i| i.class.has(Class::QUESTION));
    // "Two practices, Elm House and Oak House, were rated good and inadequate respectively."
    let known = items.iter().filter(|i| is_known(i)).count();
    if known > 1 && items.iter().any(|i| i.class.has(Class::RESPECTIVELY)) {
        return false;
    }
    // "Of the trust's two hospitals, Elm House was good": counted in passing, then named.
    let counted = match items.iter().position(|i| i.class.has(Class::COMMA)) {
        Some(comma)
            if items[0]
                .class
                .has(Class::FUNCTION.with(Class::STATISTIC).with(Class::NUMBER))
                && items.get(comma + 1).is_some_and(is_known) =>
        {
            comma
        }
        _ => 0,
    };
    // "Elm Practice, formed when four surgeries merged, has been rated good": told of the subject on the way.
    let opens = items.iter().find(|i| !i.class.has(Class::DET)).is_some_and(is_known);
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let closed = items
        .windows(2)
        .rposition(|w| w[0].class.has(Class::COMMA) && w[1].class.has(verb));
    let counted = closed.filter(|_| opens).unwrap_or(0).max(counted);
    let counts = |i: &Item| i.class.has(Class::STATISTIC) && !(asks && i.value == 1);
    items[counted..].iter().any(counts)
        && !items.iter().any(|i| i.class.has(Class::SERVICE))
        && !counts_elsewhere(items, counts)
}

/// "It is good; only 41% of patients got through", "Shares fell 6 per cent after its hospital was rated good": the clause that
/// rates is another than the one that counts.
fn counts_elsewhere(items: &[Item], counts: impl Fn(&Item) -> bool) -> bool {
    let rates = |clause: &[Item]| clause.iter().any(|i| i.class.has(Class::RATING));
    // A semicolon, and no "but": that goes on with what was counted.
    let mark = |i: &Item| i.class.has(Class::BUT) && i.span.end - i.span.start == 1;
    if items
        .split(mark)
        .all(|clause| !(rates(clause) && clause.iter().any(&counts)))
    {
        return true;
    }
    let Some(after) = items.iter().rposition(|i| i.class.has(Class::AFTER)) else {
        return false;
    };
    let verb = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let (before, clause) = items.split_at(after);
    !rates(before) && rates(clause) && clause.iter().any(verb) && !clause.iter().any(counts)
}

/// "Four nursing homes rated inadequate", over a text on four services: all that it reports on.
pub(super) fn heads_all(doc: &Document<'_>, block: usize, items: &[Item], practices: usize) -> bool {
    const COUNTS: &[&str] = &["two", "three", "four", "five", "six", "seven", "eight"];
    let heading = doc.blocks.get(block).is_some_and(|b| b.kind == BlockKind::Heading);
    let first = items.first().map_or("", |i| doc.slice(i.span));
    let word = first.split(' ').next().unwrap_or("");
    let count = COUNTS.iter().position(|c| c.eq_ignore_ascii_case(word));
    heading && count.is_some_and(|c| c + 2 == practices) && !items.iter().any(|i| i.class.has(Class::NAME))
}

/// "Ratings: Outstanding | Good | Requires improvement | Inadequate": three or more bare ratings on a line.
pub(super) fn lists_the_scale(doc: &Document<'_>, block: &Block) -> bool {
    let line = doc.slice(block.span);
    if !line.contains('|') {
        return false;
    }
    let bare = |part: &&str| {
        Rating::ALL
            .iter()
            .any(|r| part.trim().eq_ignore_ascii_case(&r.as_str().replace('_', " ")))
    };
    line.split('|').filter(bare).count() >= 3
}

/// "Elm Lodge rated inadequate", "Care home in York rated good", as lines of their own far below the title: the headlines of
/// other stories.
pub(super) fn is_other_news(doc: &Document<'_>, block: usize, items: &[Item]) -> bool {
    // The title, the line below it, and a date.
    const TITLE: usize = 3;
    let alone = doc.blocks.get(block).is_some_and(|b| b.sentences.len() == 1);
    if block < TITLE || !alone || items.last().is_none_or(|i| i.class.has(Class::STOP)) {
        return false;
    }
    let Some(verb) = items
        .iter()
        .position(|i| i.reads(doc, &["rated", "requires improvement", "judged", "branded"]))
    else {
        return false;
    };
    let told = items[verb..].iter().take(4).any(|i| i.class.has(Class::RATING));
    let lead = &items[..verb];
    let label = Class::QUESTION
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::SERVICE)
        .with(Class::AREA)
        .with(Class::CQC)
        .with(Class::PRONOUN)
        .with(Class::BE)
        .with(Class::HAVE);
    if !told || lead.iter().any(|i| is_known(i) || i.class.has(label)) {
        return false;
    }
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
    let somewhere = |w: &[Item]| w[0].reads(doc, &["in", "at", "near"]) && w[1].capital;
    // "Care home in York", "York care home"
    let there = || matches!(lead, [town, home] if town.capital && kind(home));
    let of_a_kind = lead.first().is_some_and(kind) && lead.windows(2).any(somewhere) || there();
    let named = lead.len() > 1 && lead.iter().all(|i| i.capital);
    of_a_kind || named
}

/// "Its scores are the same as Elm House's but for safety", "the pattern was that of Elm House": to be worked out from
/// those of another.
pub(super) fn likens(doc: &Document<'_>, items: &[Item]) -> bool {
    let another = items.windows(3).any(|w| {
        let pair = |a: &[&str], b: &[&str]| w[0].reads(doc, a) && w[1].reads(doc, b);
        w[2].class.has(Class::NAME) && (pair(&["same"], &["as"]) || pair(&["that", "those"], &["of"]))
    });
    let another = another || is_likened_to_a_kind(doc, items);
    // "Its marks for caring and safe match the hospital's own ratings"
    const LIKE: &[&str] = &[
        "match", "matches", "matched", "mirror", "mirrors", "mirrored", "echo", "echoes", "equal",
    ];
    let marks = |i: &Item| i.class.has(Class::GRADE) && i.class.has(Class::MANY) || i.reads(doc, &["ratings"]);
    let matched = || {
        let at = items.iter().position(|i| i.reads(doc, LIKE));
        let behind = at.map_or(&[][..], |at| &items[at + 1..]);
        let mut near = behind.iter().take(5).take_while(|i| !i.class.has(Class::COMMA));
        near.any(marks)
    };
    another || items.iter().any(marks) && matched() || is_measured_by_another(doc, items)
}

/// "Elm Surgery in Selby, which is rated good, is not connected with it", "Elm Surgery is a different practice; it was rated
/// good": another service.
pub(super) fn is_told_apart(doc: &Document<'_>, items: &[Item]) -> bool {
    const APART: &[&str] = &["connected", "linked", "related", "associated", "affiliated"];
    let of_kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::MANY);
    let other = |i: &Item| i.reads(doc, &["different", "separate", "unrelated", "unconnected"]);
    let different = items.windows(2).any(|w| of_kind(&w[1]) && other(&w[0]));
    different && items.iter().any(|i| i.class.has(Class::NAME))
        || items
            .windows(2)
            .any(|w| w[0].class.has(Class::NOT) && w[1].reads(doc, APART))
}

/// "The agency has the same ratings as the home in all but caring": told by the ratings of another, which has no name here.
fn is_likened_to_a_kind(doc: &Document<'_>, items: &[Item]) -> bool {
    let grades = |i: &Item| {
        i.class.has(Class::GRADE) && i.class.has(Class::MANY) || i.reads(doc, &["the same ratings", "ratings"])
    };
    (2..items.len()).any(|at| is_of_kind(&items[at]) && is_likened(doc, &items[..at]) && items[..at].iter().any(grades))
}

/// "Marks here are identical to Elm House's save for safe", "Like Elm House, it was rated good": the one name that the
/// sentence holds is that of the practice with which another is compared.
fn is_measured_by_another(doc: &Document<'_>, items: &[Item]) -> bool {
    const LIKE: &[&str] = &[
        "identical",
        "similar",
        "comparable",
        "akin",
        "equal",
        "matches",
        "match",
        "matched",
        "matching",
        "mirrors",
        "mirror",
        "mirrored",
        "mirroring",
        "echoes",
        "echo",
        "echoed",
        "copies",
        "equals",
        "par",
        "line",
    ];
    let mut names = items.iter().enumerate().filter(|(_, i)| is_known(i));
    let (Some((at, _)), None) = (names.next(), names.next()) else {
        return false;
    };
    let glue = |i: &&Item| i.class.has(Class::DET) || i.reads(doc, &["those", "that"]);
    let mut before = items[..at].iter().rev().filter(|i| !glue(i)).peekable();
    let led = before
        .next_if(|i| i.reads(doc, &["to", "with", "of", "for", "at"]))
        .is_some();
    let Some(word) = before.next() else { return false };
    // "known as Elm House" is none, nor is "much to like at Elm House".
    let same = |i: &Item| i.class.has(Class::GRADE.with(Class::SAME)) || i.reads(doc, &["same", "just"]);
    word.reads(doc, LIKE)
        || !led && (word.reads(doc, &["like", "unlike"]) || items[at].possessive && word.reads(doc, &["than"]))
        || word.reads(doc, &["as", "just as"]) && before.next().is_none_or(same)
}

/// Takes out the scale: three or more ratings in a row, with nothing between them but commas and "or", and two joined
/// by "or".
pub(super) fn drop_scale(items: &[Item], values: &mut Vec<Found>) {
    drop_rows_of_ratings(items, values);
    drop_alternatives(items, values);
}

fn drop_rows_of_ratings(items: &[Item], values: &mut Vec<Found>) {
    if items.iter().any(|i| i.class.has(Class::RESPECTIVELY)) {
        return;
    }
    let glue = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::DASH);
    let plain = |f: &Found| f.value.from.is_none() && matches!(f.value.to, Target::Is(r) if r.rank().is_some());
    let joined = |a: &Found, b: &Found| {
        let between = items.get(a.end..b.start).unwrap_or(&[]);
        plain(a)
            && plain(b)
            && !between.is_empty()
            && between.iter().all(|i| i.class.has(glue) || !i.class.has(Class::WORD))
    };
    let mut start = 0;
    while start < values.len() {
        let mut end = start + 1;
        while end < values.len() && joined(&values[end - 1], &values[end]) {
            end += 1;
        }
        if end - start >= 3 {
            values.drain(start..end);
        } else {
            start = end;
        }
    }
}

/// "rated good or outstanding": one of the two, and not told which.
fn drop_alternatives(items: &[Item], values: &mut Vec<Found>) {
    let mut n = 0;
    while n + 1 < values.len() {
        let between = items.get(values[n].end..values[n + 1].start).unwrap_or(&[]);
        let either = between.len() <= 2
            && between.first().is_some_and(|i| i.class.has(Class::OR))
            && values[n].value.from.is_none()
            && values[n + 1].value.from.is_none();
        if either {
            values.drain(n..n + 2);
        } else {
            n += 1;
        }
    }
}

/// "It will close after being rated inadequate", "had to draw up a plan after it was rated inadequate": where the clause begins that
/// "after" leads. What it tells did happen, whatever came of it.
fn behind_what_came_after(doc: &Document<'_>, near: &[Item]) -> usize {
    const REACH: usize = 3;
    const DONE: &[&str] = &["being", "was", "were", "had been", "having been", "inspectors"];
    let verb = |i: &Item| i.reads(doc, DONE);
    let leads = |n: &usize| {
        let after = near[*n].reads(doc, &["after", "since", "following"]);
        after && near[n + 1..].iter().take(REACH).any(verb)
    };
    (0..near.len()).rfind(leads).map_or(0, |n| n + 1)
}

/// Why the clause of a value says that it is no rating of a practice in hand: what could be, what is hoped for, what another
/// service got.
pub(super) fn clause(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<Why> {
    let start = clause_start(items, found.start);
    let before = items.get(start..found.start).unwrap_or(&[]);
    // "Staff could not find records and the home was rated": what could be is over.
    let own = clauses::own(doc, before)
        .filter(|own| clauses::tells_of_a_practice(&before[*own..]))
        .unwrap_or(0);
    let near = &before[own.max(before.len().saturating_sub(8))..];
    let near = &near[behind_what_came_after(doc, near)..];
    // A hope reaches no further than its own phrase: "they missed out, with an inadequate apiece".
    let wish = near
        .iter()
        .rposition(|i| i.class.has(Class::COMMA))
        .map_or(near, |comma| &near[comma..]);
    // "We can share that it was rated good": what could be stands before "that".
    let told = near
        .windows(2)
        .rposition(|w| w[0].class.has(Class::THAT) && w[1].class.has(Class::DET.with(Class::NAME).with(Class::PRONOUN)))
        .map_or(near, |that| &near[that..]);
    // "where more work needs to be done and the rating is good"
    let graded = |w: &[Item]| {
        w[0].class.has(Class::AND)
            && w[1].class.has(Class::DET)
            && w[2].class.has(Class::GRADE)
            && w[3].reads(doc, &["is", "was"])
    };
    let told = told.windows(4).rposition(graded).map_or(told, |and| &told[and..]);
    // "Patients can take heart: it was rated good"
    let told = told
        .iter()
        .rposition(|i| i.class.has(Class::COLON))
        .map_or(told, |colon| &told[colon..]);
    // "It must improve, with inspectors judging it to be inadequate": a clause of what did happen.
    let told = told
        .windows(2)
        .rposition(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::WITH.with(Class::AFTER)))
        .map_or(told, |comma| &told[comma..]);
    // "They could not see a journey and therefore did not rate caring"
    let unrated = found.value.to == Target::Is(Rating::NotRated);
    let and = told
        .iter()
        .rev()
        .take(2)
        .position(|i| unrated && i.class.has(Class::AND));
    let told = and.map_or(told, |back| &told[told.len() - back..]);
    let told = &told[event_told_of(doc, told)..];
    let may = told
        .iter()
        .any(|i| i.class.has(Class::MODAL) && !i.class.has(Class::MONTH))
        || wish
            .iter()
            .any(|i| i.class.has(Class::HOPE) && !is_place_called_hope(doc, items, i));
    let unreal = near.iter().rev().take(2).any(|i| i.class.has(Class::THAN))
        || before[told_since(before).max(behind_an_aside(before))..]
            .iter()
            .any(|i| i.class.has(Class::IF));
    // "CQC requires improvements at a home": what the regulator asks for.
    let graded = items
        .get(found.end)
        .is_some_and(|i| i.class.has(Class::GRADE.with(Class::RATED)));
    let bare = !found.marked && !graded && items[found.start].class.has(Class::RATING);
    let asks = found.value.to == Target::Is(Rating::RequiresImprovement) && bare;
    if asks && before.last().is_some_and(|i| i.class.has(Class::CQC)) {
        return Some(Why::Unreal);
    }
    // "It does not rate dental practices."
    let behind = items.get(found.end..(found.end + 3).min(items.len())).unwrap_or(&[]);
    // "It was rated inadequate for being ...": the text is cut before it says for what.
    let cut = |i: &Item| i.reads(doc, &["for", "being", "for being", "how", "its"]) || i.class.has(Class::STOP);
    let rest = &items[found.end..];
    if rest.first().is_some_and(|i| i.reads(doc, &["for", "for being"])) && rest.iter().all(cut) {
        return Some(Why::Question);
    }
    // "rated good for use of resources": what NHS Improvement looks at.
    if behind.iter().any(|i| i.reads(doc, &["use of resources"])) {
        return Some(Why::Others);
    }
    let plural = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    if found.value.to == Target::Is(Rating::NotRated) && behind.iter().any(plural) && !behind.iter().any(is_named) {
        return Some(Why::Others);
    }
    // "Dentists are not rated", "no ratings are given in reviews of this kind": of all such.
    let bare = |i: &&Item| !is_named(i) && !i.class.has(Class::NUMBER.with(Class::PREP));
    let all_such = before.iter().take(3).take_while(bare).any(plural)
        || behind.first().is_some_and(|i| i.class.has(Class::PREP))
            && behind
                .get(1)
                .is_some_and(|i| i.class.has(Class::MANY) && !i.class.has(Class::GRADE));
    if found.value.to == Target::Is(Rating::NotRated) && all_such && !before.iter().any(is_known) {
        return Some(Why::Others);
    }
    // "It was not rated differently", "not rated any higher": it was rated.
    const OTHERWISE: &[&str] = &["differently", "separately", "higher", "lower", "below", "above"];
    if found.value.to == Target::Is(Rating::NotRated) && behind.first().is_some_and(|i| i.reads(doc, OTHERWISE)) {
        return Some(Why::Unreal);
    }
    if found.value.to == Target::Is(Rating::NotRated) && is_of_something_else(before) {
        return Some(Why::Others);
    }
    // "Not rated yet", "yet to be rated": a rating still awaited is none.
    let yet = |i: &Item| i.class.has(Class::BUT) && i.span.end - i.span.start == 3;
    if found.value.to == Target::Is(Rating::NotRated)
        && (behind.first().is_some_and(yet) || items[found.start..found.end].iter().any(yet))
    {
        return Some(Why::Unreal);
    }
    // "Our stroke unit at Selby is outstanding": where it is, and no other.
    let ours =
        before.first().is_some_and(|i| i.reads(doc, &["our"])) && before.iter().any(|i| i.class.has(Class::SERVICE));
    let other = !ours && is_another(before);
    if is_a_mark_of_the_scale(doc, &items[..found.start]) {
        return Some(Why::Scale);
    }
    if is_demanded(doc, items, found) {
        return Some(Why::Unreal);
    }
    if is_told_by_the_public(before) {
        return Some(Why::Others);
    }
    if is_of_a_stranger(before) {
        return Some(Why::Whose);
    }
    // "Neither hospital's rating has changed: Elm House remains good".
    let listed = before
        .iter()
        .rposition(|i| i.class.has(Class::COLON))
        .map_or(before, |colon| &before[colon..]);
    if is_nobody(listed) || is_of_neither(doc, listed) {
        return Some(Why::Unreal);
    }
    if is_of_any(&items[..found.start]) || is_by_the_public(items, found) {
        return Some(Why::Others);
    }
    if is_generic(doc, before, found, start) {
        return Some(Why::Whose);
    }
    // "Its other hospital, Elm Infirmary, was rated good", where the text reports on that one too.
    let elsewhere = items[..found.start]
        .iter()
        .rposition(|i| i.class.has(Class::ELSEWHERE))
        .is_some_and(|at| !items[at..found.start].iter().any(is_known));
    let negated = near.iter().rev().take(2).any(|i| i.class.has(Class::NOT)) && !found.value.same;
    // "from outstanding to inadequate" without a word of moving is the scale from end to end.
    let extremes = matches!(
        (found.value.from, found.value.to),
        (Some(Rating::Outstanding), Target::Is(Rating::Inadequate))
            | (Some(Rating::Inadequate), Target::Is(Rating::Outstanding))
    );
    let moves = near
        .iter()
        .any(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)));
    if extremes && !moves {
        return Some(Why::Scale);
    }
    if unreal || negated {
        return Some(Why::Unreal);
    }
    if may {
        // "For caring - we could not be prouder - they gave us outstanding": another clause begins behind what may be.
        return Some(if begins_anew(near) { Why::Question } else { Why::Unreal });
    }
    if elsewhere {
        return Some(Why::Others);
    }
    other.then_some(Why::Whose)
}

/// Whether what may be or is hoped for ends before a value, at a mark with a verb of a fact behind it.
fn begins_anew(near: &[Item]) -> bool {
    let open = Class::MODAL.with(Class::HOPE);
    let Some(last) = near.iter().rposition(|i| i.class.has(open)) else {
        return false;
    };
    let mark = Class::COMMA.with(Class::DASH).with(Class::AND);
    let behind = near[last..].iter().skip_while(|i| !i.class.has(mark));
    let fact = Class::HAVE.with(Class::BE).with(Class::RATED);
    behind
        .into_iter()
        .any(|i| i.class.has(fact) && !i.class.has(Class::GRADE))
}

/// "good, the second highest rating after outstanding", "the next best mark to outstanding": by which another is measured.
fn is_a_mark_of_the_scale(doc: &Document<'_>, before: &[Item]) -> bool {
    const RANKS: &[&str] = &["highest", "best", "top", "lowest", "worst"];
    const BESIDE: &[&str] = &["after", "behind", "below", "beneath", "under", "above", "to"];
    let little = Class::COMMA.with(Class::QUOTE).with(Class::DET);
    let mut lead = before.iter().rev();
    let mut lead = lead
        .by_ref()
        .filter(|i| !i.class.has(little) && !i.reads(doc, &["only", "just"]));
    if !lead.next().is_some_and(|i| i.reads(doc, BESIDE)) {
        return false;
    }
    let ranks = |i: &Item| {
        let mut words = doc.slice(i.span).split([' ', '-']);
        words.any(|w| RANKS.iter().any(|r| w.eq_ignore_ascii_case(r)))
    };
    let grade = lead.next().filter(|i| i.class.has(Class::GRADE));
    grade.is_some_and(|grade| ranks(grade) || lead.next().is_some_and(ranks))
}

/// "Elm Surgery, Hope: Good": the village.
fn is_place_called_hope(doc: &Document<'_>, items: &[Item], item: &Item) -> bool {
    let opens = items.first().is_some_and(|i| i.span == item.span);
    item.capital && !opens && item.reads(doc, &["hope"])
}

/// "a piece of work across the county, which is not rated": what stands before "which" is neither seen nor rated.
fn is_of_something_else(before: &[Item]) -> bool {
    let near = before.len().saturating_sub(4);
    let Some(which) = before[near..].iter().rposition(|i| i.class.has(Class::REL)) else {
        return false;
    };
    let rated = Class::INSPECT
        .with(Class::TYPE)
        .with(Class::NAME)
        .with(Class::SERVICE)
        .with(Class::GRADE)
        .with(Class::DATE)
        .with(Class::QUESTION)
        .with(Class::AREA)
        .with(Class::MONTH)
        .with(Class::NUMBER)
        .with(Class::PUBLISH);
    let antecedent = before[..near + which].iter().rfind(|i| !i.class.has(Class::COMMA));
    antecedent.is_some_and(|i| !i.class.has(rated))
}

/// Where the event begins that something may come of: "it could be shut down after it was rated inadequate".
fn event_told_of(doc: &Document<'_>, items: &[Item]) -> usize {
    const NOT_YET: &[&str] = &["is", "are", "be", "it's", "they're"];
    let Some(at) = items.iter().rposition(|i| i.class.has(Class::AFTER)) else {
        return 0;
    };
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::CQC);
    let open = |i: &Item| i.class.has(Class::MODAL.with(Class::IF)) || i.reads(doc, NOT_YET);
    let happened = items[at..].iter().any(|i| i.class.has(verb)) && !items[at..].iter().any(open);
    if happened { at } else { 0 }
}

/// Where an aside on a condition ends: "The report, if you get as far as page nine, gives it".
fn behind_an_aside(before: &[Item]) -> usize {
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let Some(opens) = before
        .windows(2)
        .rposition(|w| comma(&w[0]) && w[1].class.has(Class::IF))
    else {
        return 0;
    };
    let behind = &before[opens + 1..];
    behind.iter().position(comma).map_or(0, |close| opens + close + 2)
}

/// Where the last clause of a time before begins: "to see if it had changed since May, when they had found it inadequate".
fn told_since(before: &[Item]) -> usize {
    let who = Class::PRONOUN.with(Class::DET).with(Class::NAME).with(Class::CQC);
    let opens = |n: &usize| {
        matches!(before.get(*n..n + 4), Some([comma, when, subject, had])
            if comma.class.has(Class::COMMA)
                && when.class.without(Class::WORD) == Class::FUNCTION
                && subject.class.has(who)
                && had.class.has(Class::HAVE))
    };
    let last = before.iter().rposition(|i| i.class.has(Class::COMMA));
    last.filter(opens).unwrap_or(0)
}

/// "Homes can also be given a less serious rating": what may be said of services at large.
fn is_of_any(before: &[Item]) -> bool {
    const LEAD: usize = 5;
    let known = Class::DET
        .with(Class::NAME)
        .with(Class::NUMBER)
        .with(Class::STATISTIC)
        .with(Class::PRONOUN);
    let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    let Some(at) = before.iter().take(LEAD).position(many) else {
        return false;
    };
    let may = before.get(at + 1).is_some_and(|i| i.class.has(Class::MODAL));
    let named = before[at..].iter().any(|i| i.class.has(Class::NAME));
    may && !named && !before[..at].iter().any(|i| i.class.has(known))
}

/// "Services which are rated inadequate", "a practice that is good", "those found to be inadequate": no service in
/// particular.
fn is_generic(doc: &Document<'_>, before: &[Item], found: &Found, start: usize) -> bool {
    before.iter().enumerate().any(|(at, item)| {
        let lead = at.checked_sub(1).and_then(|p| before.get(p));
        let bare = lead.is_none_or(|l| {
            l.class.has(Class::PREP.with(Class::COMMA).with(Class::FUNCTION)) && !l.class.has(Class::DET)
                || l.class.has(Class::THOSE) && before.get(at + 1).is_some_and(|n| n.class.has(Class::REL))
                // "NHS services get good ratings", "GP practices rated inadequate"
                || at == 1 && l.capital && l.span.end - l.span.start <= 3 && !l.class.has(Class::DET.with(Class::NAME.with(Class::NUMBER)))
        });
        let next = before.get(at + 1);
        let relative = next.is_some_and(|n| n.class.has(Class::REL.with(Class::THAT)));
        let rated = next.is_some_and(|n| n.class.has(Class::RATED) && !n.class.has(Class::GRADE));
        let type_of = item.class.has(Class::TYPE) && !item.class.has(Class::NAME);
        // "The practice was providing services that were good for being safe": its own.
        const PROVIDES: &[&str] = &["provides", "provided", "providing", "delivers", "delivered", "delivering", "offered"];
        let own = lead.is_some_and(|l| l.reads(doc, PROVIDES));
        // "a report that called it inadequate"
        let is_of_a_report =
            item.class.has(Class::THAT) && lead.is_some_and(|l| l.class.has(Class::PUBLISH.with(Class::INSPECT)));
        // "That gives the home an overall rating of good."
        let gives_it = |at: usize| at == 0 && next.is_some_and(|n| n.reads(doc, &["gives", "gave", "earned", "earns"]));
        let near = start + at + 4 >= found.start;
        let that_a = at >= 2 && before[at - 2].class.has(Class::THAT) && lead.is_some_and(|l| l.class.has(Class::DET));
        type_of && item.class.has(Class::MANY) && bare && !own && (relative && !asks_a_question(&before[at + 1..]) || rated)
            || type_of && !own && next.is_some_and(|n| n.class.has(Class::THAT)) && near && !is_what_a_group_got(&before[..at])
            // "It is good to say that a practice is outstanding"
            || type_of && that_a && item.value != crate::lexicon::ANY_TYPE && is_indefinite(doc, &before[at - 1]) && next.is_some_and(|n| n.reads(doc, &["is"]))
            || item.class.has(Class::DET)
                && !item.class.has(Class::PRONOUN)
                && rated
                && near
                && !is_of_a_report
                && !gives_it(at)
            || type_of
                && !item.class.has(Class::MANY)
                && lead.is_some_and(|l| l.class.has(Class::NUMBER) && l.class.has(Class::WORD))
    })
}

/// "for services that were responsive to people's needs": a way to name the question.
fn asks_a_question(relative: &[Item]) -> bool {
    matches!(relative, [_, be, question, ..] if be.class.has(Class::BE) && question.class.has(Class::QUESTION))
}

/// "Mothers and babies received a service that was good": what a population group got is that group's.
fn is_what_a_group_got(before: &[Item]) -> bool {
    let [.., group, got, det] = before else { return false };
    let verb = Class::RATED.with(Class::HAVE);
    group.class.has(Class::SERVICE) && got.class.has(verb) && det.class.has(Class::DET)
}

/// "A ward run by the same company in Telford was rated inadequate": another of the same owner.
pub(super) fn is_run_by_the_same(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let same = |w: &[Item]| w[0].class.has(Class::BY) && w[1].reads(doc, &["the"]) && w[2].reads(doc, &["same"]);
    // "Elm House and Oak House, both run by the same company, were rated good."
    // "Two agencies run by the same woman": those that the text reports on.
    let named = |i: &Item| is_known(i) || i.class.has(Class::NUMBER.with(Class::STATISTIC));
    before
        .windows(3)
        .position(same)
        .is_some_and(|at| !before[..at].iter().any(named) && !before[..at].iter().any(|i| i.class.has(Class::PRONOUN)))
        || is_owned_elsewhere(doc, before)
}

/// "The same provider's agency in Accrington", "the company's home in Goole": told by its owner and its town, and by no name.
fn is_owned_elsewhere(doc: &Document<'_>, before: &[Item]) -> bool {
    let Some(at) = before.iter().take(5).position(|i| is_an_owners(doc, i)) else {
        return false;
    };
    let mut behind = before[at + 1..].iter();
    let kind = behind.by_ref().take(3).any(is_of_kind);
    let placed = matches!(behind.as_slice(), [at, town, ..] if at.reads(doc, &["in", "at", "near"]) && town.capital && !is_known(town));
    kind && placed
}

/// "We found a good standard of care throughout the trust", "outstanding levels of kindness": praise of what was seen, and
/// no rating of all areas.
pub(super) fn is_standard_of_care(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const NOUNS: &[&str] = &[
        "standard",
        "standards",
        "level",
        "levels",
        "quality",
        "example",
        "examples",
        "practice",
        "outcomes",
        "relationship",
        "relationships",
        "understanding",
        "knowledge",
    ];
    // The noun may be part of the value ("a good standard"), or open a phrase ("standard of care").
    let noun = |n: usize| items.get(n).is_some_and(|i| i.reads(doc, NOUNS));
    let of = |n: usize| {
        items
            .get(n)
            .is_some_and(|i| i.reads(doc, &["of", "in", "with", "between"]))
    };
    let phrase = |n: usize| {
        items
            .get(n)
            .is_some_and(|i| i.reads(doc, &["standard of care", "level of care", "quality of care"]))
    };
    let praise = matches!(found.value.to, Target::Is(Rating::Good | Rating::Outstanding));
    praise && found.value.from.is_none() && (found.start + 1..=found.end).any(|n| noun(n) && of(n + 1) || phrase(n))
}

/// "At Elm Hospital both services were good for caring": each of its services, which the sentence does not name, and not
/// the hospital.
pub(super) fn is_of_both_services(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let all = |w: &[Item]| {
        w[0].reads(doc, &["both", "all", "each", "two", "three", "four"])
            && w[1].reads(
                doc,
                &["services", "core services", "departments", "wards", "units", "teams"],
            )
    };
    let counted = before.windows(2).position(all);
    // "After a visit to surgery at Elm Hospital and Oak Hospital, both services were": the sentence names it.
    let told = |at: usize, class: Class| before[..at].iter().any(|i| i.class.has(class));
    counted.is_some_and(|at| told(at, Class::NAME) && !told(at, Class::SERVICE))
}

/// "Another of the charity's homes, Larkmead, was rated good": one more of the same owner.
pub(super) fn is_another_of(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = &items[clause_start(items, found.start)..found.start];
    let [another, of, rest @ ..] = before else { return false };
    let many = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    another.reads(doc, &["another", "others", "some", "several", "most", "many"])
        && of.reads(doc, &["of"])
        && rest.iter().take(6).any(many)
        && !before.iter().any(is_known)
}

/// A word that makes a plural one of known things: "these practices".
fn is_named(item: &Item) -> bool {
    item.class.has(Class::DET.with(Class::NAME).with(Class::PRONOUN))
}

/// Whether another organisation is what the clause is about: the last that it names where it names no practice, or
/// the first of its words. Who runs a practice is none: "the home, run by Elm Care, was rated good".
fn is_another(before: &[Item]) -> bool {
    let owner = |at: usize| {
        before[at.saturating_sub(4)..at]
            .iter()
            .any(|i| i.class.has(Class::FUNCTION) && i.class.has(Class::BY))
    };
    let names: Vec<usize> = (0..before.len())
        .filter(|at| before[*at].class.has(Class::NAME) && !before[*at].possessive && !owner(*at))
        .collect();
    let foreign = |at: Option<&usize>| at.is_some_and(|at| before[*at].value >= OTHERS);
    let opens = names.first().filter(|at| **at < 4);
    // "In 2019 the practice, which is housed in Elm House, was rated": named on the way.
    let spoken = names.first().is_some_and(|name| {
        before[..*name]
            .windows(2)
            .any(|w| w[0].class.has(Class::DET) && w[1].class.has(Class::TYPE))
    });
    is_beside_another(before)
        || foreign(opens)
        || !spoken && foreign(names.last()) && !names.iter().any(|at| before[*at].value < OTHERS)
}

/// "Elm House was rated good, and Larkmead inadequate": right before the value stands the name of another.
fn is_beside_another(before: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED);
    let Some(at) = before.iter().rposition(|i| !i.class.has(verb)) else {
        return false;
    };
    let another = before[at].class.has(Class::NAME) && before[at].value >= OTHERS;
    let led = at.checked_sub(1).and_then(|b| before.get(b));
    another && led.is_some_and(|i| i.class.has(Class::AND.with(Class::COMMA).with(Class::COLON)))
}

/// "a", "one": a service that is not the one spoken of.
fn is_indefinite(doc: &Document<'_>, item: &Item) -> bool {
    item.reads(doc, &["a", "an", "one", "another"])
}

/// "The company also runs a home in Boston, which was rated outstanding": another of the same owner.
pub(super) fn is_run_beside(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let before = items.get(..found.start).unwrap_or(&[]);
    let Some(which) = before.iter().rposition(|i| i.class.has(Class::REL.with(Class::THAT))) else {
        return false;
    };
    let Some(home) = before[..which].iter().rposition(|i| i.class.has(Class::TYPE)) else {
        return false;
    };
    let lead = &before[home.saturating_sub(3)..home];
    let Some(one) = lead.iter().rposition(|i| is_indefinite(doc, i)) else {
        return false;
    };
    // "runs a home", "has another": no apposition, and no "is a home".
    let verb = (home - lead.len() + one).checked_sub(1).and_then(|p| before.get(p));
    let named = before[home..].iter().any(|i| i.class.has(Class::NAME));
    !named && verb.is_some_and(|v| is_plain(v) || v.class.has(Class::HAVE))
}

/// "In addition, a surgery has been rated inadequate", in a text on many: one that it does not name.
pub(super) fn is_unnamed(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let says = |i: &Item| is_indefinite(doc, i);
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
    let before = items.get(..found.start).unwrap_or(&[]);
    let Some(subject) = before.iter().position(kind) else {
        return false;
    };
    let led = before[subject.saturating_sub(3)..subject].iter().any(says);
    led && !items.iter().any(|i| i.class.has(Class::NAME))
}

/// "No practice in the county was rated inadequate", "none of the homes".
fn is_nobody(before: &[Item]) -> bool {
    let [first, second, ..] = before else { return false };
    // "Neither Elm House nor Oak House was rated good."
    // "None of the three was good for being safe"
    let none_of = second.class.has(Class::FUNCTION)
        && before
            .get(2)
            .is_some_and(|i| i.class.has(Class::DET.with(Class::THOSE).with(Class::PRONOUN)))
        && !before.iter().any(|i| i.class.has(Class::REL));
    let neither = before.iter().any(|i| i.class.has(Class::AND)) && !before.iter().any(|i| i.class.has(Class::COMMA));
    first.class.has(Class::NOT) && (none_of || second.class.has(Class::NAME) && neither)
        || first.class.has(Class::NOT) && second.class.has(Class::TYPE.with(Class::PREP))
        || first.class.has(Class::NOT)
            && before
                .iter()
                .take(5)
                .any(|i| i.class.has(Class::TYPE) && i.class.has(Class::MANY))
}

/// "Neither safe nor well-led was rated good", "Not one of safe and well-led was good": questions that a value is denied.
fn is_of_neither(doc: &Document<'_>, before: &[Item]) -> bool {
    let [first, second, rest @ ..] = before else {
        return false;
    };
    let not_one = || second.reads(doc, &["one"]) && rest.first().is_some_and(|i| i.reads(doc, &["of"]));
    let nor = || rest.iter().any(|i| i.reads(doc, &["nor"]));
    let parts = Class::RATING
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::COMMA)
        .with(Class::SAME);
    let plain = !rest.iter().any(|i| i.class.has(parts));
    plain && (first.reads(doc, &["neither"]) && nor() || first.reads(doc, &["not", "not one of"]) && not_one())
}

/// "Wearmouth General - an old hospital - has seen its rating cut": a name that the text reports nothing on.
fn is_of_a_stranger(before: &[Item]) -> bool {
    let bare = |i: &Item| i.class.has(Class::CAPITAL) && i.is_unknown();
    let [first, second, ..] = before else { return false };
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::SAME);
    let known = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::SERVICE)
        .with(Class::QUESTION);
    let until = before.iter().position(|i| i.class.has(verb)).unwrap_or(before.len());
    bare(first)
        && (bare(second) || second.class.has(Class::COMMA.with(Class::AND)) && before.get(2).is_some_and(bare))
        && !before[..until].iter().any(|i| {
            // "Larkmead, its neighbour, lost"
            let its = i.class.has(Class::DET) && !i.class.has(Class::TYPE.with(Class::NAME));
            !its && i
                .class
                .has(known.with(Class::CQC).with(Class::OVERALL).with(Class::GRADE))
        })
}

/// "A rating of good has to be earned", "good would mean".
fn is_demanded(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 3).min(items.len())).unwrap_or(&[]);
    let ends = Class::STOP.with(Class::BUT).with(Class::COMMA).with(Class::AND);
    // "inadequate because nobody could": a clause of its own, and what "as it should" says is none.
    const OPENS: &[&str] = &[
        "because", "since", "when", "after", "although", "though", "which", "who", "where",
    ];
    let opens = |i: &Item| i.reads(doc, OPENS);
    let demanded = behind
        .iter()
        .take_while(|i| !i.class.has(ends) && !opens(i))
        .any(|i| i.class.has(Class::MODAL) && !i.class.has(Class::MONTH));
    // "The good rating of 2018 was withdrawn."
    let rest = items.get(found.end..(found.end + 7).min(items.len())).unwrap_or(&[]);
    let clause = &rest[..rest.iter().position(|i| i.class.has(ends)).unwrap_or(rest.len())];
    let undone = clause
        .windows(2)
        .any(|w| w[0].class.has(Class::BE) && w[1].class.has(Class::HOPE));
    demanded || undone
}

/// "Patients rated the home good for caring", "its website described it as good": nobody from the regulator.
fn is_told_by_the_public(before: &[Item]) -> bool {
    let Some(verb) = before
        .iter()
        .rposition(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE))
    else {
        return false;
    };
    let lead = &before[..verb];
    // "The agency, which has 64 clients, got a good": they are told of in the aside.
    let nearest = lead.iter().rev().take(3).take_while(|i| !i.class.has(Class::COMMA));
    let passive = nearest.clone().any(|i| i.class.has(Class::BE.with(Class::HAVE)));
    !passive && nearest.clone().any(|i| i.class.has(Class::PEOPLE))
}

/// "rated good by 90% of patients"
fn is_by_the_public(items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 8).min(items.len())).unwrap_or(&[]);
    let end = behind
        .iter()
        .position(|i| i.class.has(Class::COMMA.with(Class::STOP).with(Class::BUT)))
        .unwrap_or(behind.len());
    // "branded inadequate by inspectors who found a resident's wound"
    if behind[..end]
        .windows(2)
        .any(|w| w[0].class.has(Class::BY) && w[1].class.has(Class::CQC))
    {
        return false;
    }
    // "rated good by nine in ten", "by 95% of those who answered"
    let counted = |w: &[Item]| w[0].class.has(Class::BY) && w[1].class.has(Class::NUMBER.with(Class::MANY));
    if behind[..end]
        .windows(2)
        .any(|w| counted(w) && !w[1].class.has(Class::DATE))
    {
        return true;
    }
    behind[..end].iter().any(|i| i.class.has(Class::PEOPLE))
        && !behind[..end]
            .iter()
            .any(|i| i.class.has(Class::QUESTION.with(Class::SERVICE)))
        && behind[..end].iter().any(|i| i.class.has(Class::BY))
}
