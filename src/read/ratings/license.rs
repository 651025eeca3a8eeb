//! When a value that no question claims is an overall rating, and when it is only a word.
//!
//! "The home was rated good" tells a rating; "the food was good" does not. Each way of telling asks for its own: a
//! noun ("a good rating") for somebody who holds it, a verb of rating for a practice as its subject or object, a plain
//! "is" for a practice and a value that can be nothing else.

mod holder;
mod own_clause;
mod parts;
mod shapes;
mod verbs;

pub(crate) use own_clause::is_learned;
pub(super) use parts::{STAFF, is_all_of_it, is_in_so_many, is_of_parts, is_so_many};
pub(super) use shapes::named_behind_its_kind;
pub(super) use verbs::is_come_to;

use super::below::names_an_area;
use super::claim::Target;
use super::context::led_list;
use super::former::is_apposed_former;
use super::values::{FORMER_CAME, Found, names_the_kind};
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::text::Document;
use holder::{Holder, holder};
use own_clause::own_clause;
use parts::{is_a_part, is_counted_among, is_for_something_else, is_in_that_area, is_on_that, praises_a_part};
use shapes::{
    is_an_attribute, is_beside_its_name, is_come_out, is_label, is_made_so, is_said_by_paper, is_taken_so,
    is_the_rating_of_an_entry, is_the_verdict_on_one, is_told_it, moves_in_a_relative, opens_a_series,
};
use verbs::{agent_fits, object_fits, told_by_verb};

/// Whether a value that no question claims is an overall rating. `from` is where the value before it ends.
pub(super) fn is_overall(doc: &Document<'_>, items: &[Item], found: &Found, from: usize, heading: bool) -> bool {
    let clause = clause_start(items, found.start);
    let before = items.get(clause..found.start).unwrap_or(&[]);
    let own = items.get(clause.max(from)..found.start).unwrap_or(&[]);
    let next = items.get(found.end);
    if is_apposed_former(doc, items, found)
        || is_the_rating_of_an_entry(doc, items, found)
        || named_behind_its_kind(items, found).is_some()
    {
        return true;
    }
    if found.entry == "value.was-a" {
        let behind = items.get(found.end).filter(|i| i.class.has(Class::PAST));
        return before
            .iter()
            .chain(behind)
            .any(|i| i.class.has(Class::PAST.with(Class::DATE)));
    }
    if found.entry == FORMER_CAME {
        return true;
    }
    if found.entry == "value.used-to-be" {
        return holder(before) != Holder::Other;
    }
    // "It has been re-rated: it is now inadequate" tells it behind the colon.
    let told = |list: &'_ [Item]| {
        let colon = list.iter().rposition(|i| i.class.has(Class::COLON));
        let subject = Class::PRONOUN.with(Class::NAME);
        colon.filter(|c| list.get(c + 1).is_some_and(|i| i.class.has(subject)) && list.len() > c + 2)
    };
    let own = told(own).map_or(own, |colon| &own[colon + 1..]);
    let before = told(before).map_or(before, |colon| &before[colon + 1..]);
    // "Staff at Elm House are celebrating after it was rated good"
    let before = own_clause(doc, before, &items[found.start]);
    let own = &own[own.len().saturating_sub(before.len())..];
    if is_for_something_else(items, found) || praises_a_part(doc, items, found) || is_a_part(doc, before) {
        return false;
    }
    // "nine of the core services, of which eight were rated good": a count of what is not named.
    if is_counted_among(doc, own) {
        return false;
    }
    // "inadequate in two categories and good in three": so many areas, and none in particular.
    if is_in_so_many(items, found) {
        return false;
    }
    // "Four received a rating of good, one requires improvement": so many, and none in particular.
    if is_so_many(own) {
        return false;
    }
    // "This key question is rated good": of one question, told elsewhere.
    if names_an_area(before) || is_in_that_area(items, found) {
        return false;
    }
    // "That has cost the home its good rating": who held it stands between.
    let bearer = Class::NAME.with(Class::TYPE);
    if found.entry == "value.cost" && items[found.start..found.end].iter().any(|i| i.class.has(bearer)) {
        return true;
    }
    let exact = found.value.to != Target::Unnamed;
    if !exact {
        // "That is a fall from good"
        let that = before.len() <= 5
            && before.first().is_some_and(|i| i.reads(doc, &["that", "this"]))
            && before.get(1).is_some_and(|i| i.class.has(Class::BE));
        // "The home's good rating has gone"
        let owned = || {
            let of = |i: &Item| i.class.has(Class::DET) || i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
            found.entry == "value.lost" && before.len() <= 4 && before.last().is_some_and(of)
        };
        // "Down from good." as all that a sentence says of it.
        if matches!(before, [verb] if verb.class.has(Class::UP.with(Class::DOWN)) && verb.capital) && found.start == 1 {
            return true;
        }
        return (that || holder(before) == Holder::Rated || owned())
            && (matches!(found.entry, "value.lost" | "value.cost" | "value.downgrade")
                || is_told(own)
                || that && is_a_step(doc, items, found));
    }
    if names_the_kind(items, found.end) {
        // "It is now a good home", "has been told that it is now a good home", and not "staff say that it is"
        let plain = Class::NAME
            .with(Class::TYPE)
            .with(Class::PRONOUN)
            .with(Class::DET)
            .with(Class::BE)
            .with(Class::HAVE)
            .with(Class::NOW)
            .with(Class::CQC);
        let told = |i: &Item| i.class.has(plain) || i.reads(doc, &["told"]);
        let said = items[found.start..found.end].iter().all(|i| i.quoted || i.capital);
        return holder(before) == Holder::Rated && (said || items[clause..found.start].iter().all(told));
    }
    let capital = found.marked || items[found.start].capital;
    let closes = next.is_none_or(|i| i.class.has(Class::STOP.with(Class::BUT)));
    let dashed =
        closes || capital && (ends_clause(next) || next.is_some_and(|i| i.class.has(Class::WITH.with(Class::COMMA))));
    if is_beside_its_name(items, found, closes)
        || is_come_out(doc, own, closes)
        || is_made_so(doc, before, items, found)
        || is_taken_so(doc, before, items, found)
    {
        return true;
    }
    if is_label(own, before, heading, dashed) || !led_list(items, found).is_empty() {
        return true;
    }
    if is_told_it(doc, before) {
        return true;
    }
    if capital && is_said_by_paper(doc, own, next) {
        return true;
    }
    if matches!(found.value.to, Target::Is(Rating::NotRated)) {
        return holder(before) != Holder::Other || is_kind_of_visit(doc, before);
    }
    if is_beside_a_question(own) {
        return false;
    }
    let graded = next.is_some_and(|i| i.class.has(Class::GRADE)) && !begins_noun(items, found.end)
        || own.iter().rev().take(5).any(|i| i.class.has(Class::GRADE))
        || items[found.start..found.end].iter().any(|i| i.class.has(Class::GRADE));
    if graded {
        return !is_any_rating(own, before) && !is_on_that(own);
    }
    // "good was the verdict"
    let behind = items.get(found.end..(found.end + 4).min(items.len())).unwrap_or(&[]);
    if let [be, .., grade] = &behind[..behind.len().min(3)]
        && be.class.has(Class::BE)
        && grade.class.has(Class::GRADE)
        && behind
            .get(3)
            .is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA).with(Class::ALL)))
    {
        return true;
    }
    if moves_in_a_relative(found, before) || is_an_attribute(items, found, before) {
        return true;
    }
    if is_the_verdict_on_one(items, found) || opens_a_series(items, found) {
        return true;
    }
    if told_by_verb(own) {
        let own = without_praise(items, found, own);
        return object_fits(doc, own) && agent_fits(doc, before);
    }
    let holder = holder(before);
    let moved = own
        .iter()
        .rev()
        .take(4)
        .any(|i| i.class.has(Class::UP.with(Class::DOWN)));
    if moved && ends_clause(next) {
        return holder == Holder::Rated;
    }
    // "Safe, too, changed for the worse, going from good to inadequate": that of a question.
    let moved_question = found.value.from.is_some()
        && own
            .first()
            .is_some_and(|i| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE.with(Class::OVERALL)));
    if moved_question {
        return false;
    }
    let regained = found.entry == "value.regained";
    if is_done_by_somebody(doc, before) {
        return false;
    }
    if found.value.from.is_some() || found.value.same || regained || is_told_past(own) {
        return holder != Holder::Other;
    }
    // "Now the regulator says that it requires improvement"
    let said_it = own.last().is_some_and(|i| i.reads(doc, &["it"]))
        && before.iter().any(|i| i.class.has(Class::CQC))
        && before.iter().any(|i| i.class.has(Class::SAY));
    let verb = matches!(found.value.to, Target::Is(Rating::RequiresImprovement))
        && ends_clause(next)
        && !asks_for_work(doc, items, found)
        && (said_it
            || own.last().is_some_and(|i| {
                !is_plain(i)
                    && (i.capital
                        || !i.class.has(Class::FUNCTION)
                        || i.class.has(Class::BE.with(Class::HAVE).with(Class::NOW)))
            })
            || names_both(doc, own));
    let copula = own
        .iter()
        .rev()
        .take(5)
        .any(|i| i.class.has(Class::BE.with(Class::SAME)));
    // "Elm House, inadequate in 2021, ..."
    let part = Class::COMMA
        .with(Class::OPEN)
        .with(Class::COLON)
        .with(Class::DASH)
        .with(Class::AND);
    let apposed = own.last().is_some_and(|i| i.class.has(part))
        && items
            .get(found.end..(found.end + 2).min(items.len()))
            .is_some_and(|next| next.iter().any(|i| i.class.has(Class::DATE)));
    if apposed && holder == Holder::Rated {
        return true;
    }
    // Below a name: "Also ‘good’."
    let whole = own.len() == before.len() && (1..=2).contains(&own.len());
    if whole
        && found.marked
        && own[0].reads(doc, &["also", "likewise", "similarly", "again"])
        && next.is_none_or(|i| i.class.has(Class::STOP))
    {
        return true;
    }
    // "Elm House is also good.", in a list of several.
    if let [.., name, be, also] = own
        && name.class.has(Class::NAME)
        && be.class.has(Class::BE)
        && also.reads(doc, &["also", "likewise", "similarly"])
        && next.is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA)))
    {
        return true;
    }
    // Notes leave the subject out: "Were inadequate in February".
    let noted = own.first().is_some_and(|i| i.class.has(Class::BE)) && own.len() == before.len() && own.len() <= 2;
    if noted && behind.iter().any(|i| i.class.has(Class::DATE)) {
        return true;
    }
    // "The leadership of the practice required improvement": that of a question.
    let asks = own
        .iter()
        .any(|i| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE.with(Class::OVERALL)));
    if asks {
        return false;
    }
    if holder == Holder::Rated && own.len() == before.len() && is_come_to(doc, items, found, own) {
        return true;
    }
    let exclusive = found.marked || matches!(found.value.to, Target::Is(Rating::Inadequate));
    let said = || {
        exclusive
            || is_dated(items, found, own)
            || is_of_that_day(doc, items, found)
            || is_said_by_them(&items[found.end..])
    };
    holder == Holder::Rated && (verb || copula && said() && ends_clause(next))
}

/// "received a rare 'outstanding' from the regulator": without the adjective that stands before a rating which is its own noun.
fn without_praise<'i>(items: &[Item], found: &Found, own: &'i [Item]) -> &'i [Item] {
    let noun = found.marked
        && items
            .get(found.end)
            .is_none_or(|i| !is_plain(i) && !i.class.has(Class::TYPE));
    match own {
        [before @ .., article, praise] if noun && article.class.has(Class::DET) && is_plain(praise) => before,
        _ => own,
    }
}

/// "The home requires improvements", "requires improvement to its roof": work to be done.
fn asks_for_work(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let many = items[found.start..found.end]
        .last()
        .is_some_and(|i| !found.marked && doc.slice(i.span).ends_with("improvements"));
    many || items.get(found.end).is_some_and(|i| i.reads(doc, &["to", "of"]))
}

/// "It was inadequate to leave one nurse in charge", "It is good that the lift works": what is done is judged.
pub(super) fn is_of_a_deed(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let mut before = items[..found.start].iter().rev();
    let it = before.find(|i| !i.class.has(Class::BE.with(Class::HAVE)));
    let [first, second, ..] = &items[found.end.min(items.len())..] else {
        return false;
    };
    // "It requires improvement to provide an effective service" judges no deed.
    let judged = found.value.to != Target::Is(Rating::RequiresImprovement);
    let deed = judged && first.reads(doc, &["to"]) && is_plain(second) || first.class.has(Class::THAT);
    it.is_some_and(|i| i.reads(doc, &["it"])) && deed
}

/// "She had taken a home in Selby from inadequate to good": what somebody did elsewhere.
fn is_done_by_somebody(doc: &Document<'_>, before: &[Item]) -> bool {
    let somebody = |i: &Item| i.reads(doc, &["she", "he", "i"]);
    let ours = |i: &Item| i.class.has(Class::NAME.with(Class::CQC)) || i.reads(doc, &["it", "they", "the", "this"]);
    let who = before.iter().take(6).position(somebody);
    who.is_some_and(|who| !before[who..].iter().any(ours))
}

/// "Elm House and Oak Lodge both require improvement".
fn names_both(doc: &Document<'_>, own: &[Item]) -> bool {
    matches!(own, [.., name, both] if name.class.has(Class::NAME) && both.reads(doc, &["both", "each", "all"]))
}

/// "Elm House is good, the CQC has said."
fn is_said_by_them(behind: &[Item]) -> bool {
    let mut words = behind.iter().filter(|i| !i.class.has(Class::DET.with(Class::HAVE)));
    let mut next = |class: Class| words.next().is_some_and(|i| i.class.has(class));
    next(Class::COMMA) && next(Class::CQC) && next(Class::SAY)
}

/// Where the clause of an item begins: behind the last full stop, semicolon or "but".
pub(super) fn clause_start(items: &[Item], at: usize) -> usize {
    (0..at)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(0, |i| i + 1)
}

/// Whether the item at `at`, a word such as "result" or "standard", only opens a longer noun.
fn begins_noun(items: &[Item], at: usize) -> bool {
    items.get(at + 1).is_some_and(is_plain)
}

/// A word of no known reading that begins small: a noun, verb or adjective of ordinary language.
pub(crate) fn is_plain(item: &Item) -> bool {
    item.class.has(Class::WORD) && item.class.without(Class::WORD) == Class::NONE
}

/// "a rating of good", told of nobody: "ratings of good are common".
fn is_any_rating(own: &[Item], before: &[Item]) -> bool {
    let many = own
        .iter()
        .any(|i| i.class.has(Class::GRADE) && i.class.has(Class::MANY));
    many && !before
        .iter()
        .any(|i| i.class.has(Class::NAME.with(Class::TYPE).with(Class::PRONOUN)))
}

/// "the last question, where Elm House is inadequate": the value is that of what "where" stands for, unless that is a
/// practice ("a surgery where letters lay unread has been rated inadequate").
fn is_beside_a_question(own: &[Item]) -> bool {
    let is_where = |i: &Item| i.class.has(Class::REL) && i.value == 1;
    let Some(at) = own.iter().position(is_where) else {
        return false;
    };
    // "Elm House in Selby, where 40 people work, was rated": told on the way.
    let comma = |i: &Item| i.class.has(Class::COMMA);
    if at > 1 && comma(&own[at - 1]) && own[at..].iter().any(comma) && own[..at].iter().any(is_practice) {
        return false;
    }
    // "A surgery where patients waited for weeks has been told it requires improvement"
    let told = at > 0
        && is_practice(&own[at - 1])
        && own[at..]
            .iter()
            .rev()
            .take(2)
            .any(|i| i.class.has(Class::PRONOUN) && i.value == 0);
    !told && !is_relative_to_a_practice(own)
}

/// A practice by its name, or as "the surgery".
fn is_practice(item: &Item) -> bool {
    item.class.has(Class::NAME.with(Class::TYPE)) && !item.possessive
}

/// "Hundreds of letters lay unread at a surgery that has now been rated": the practice that a relative clause which ends
/// in the verb of a value is about; "A surgery where letters lay unread has been rated": the one whose clause ends before
/// that verb.
fn is_relative_to_a_practice(before: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::RATED);
    let tail = before.len() - before.iter().rev().take_while(|i| i.class.has(verb)).count();
    let passive = before[tail..]
        .first()
        .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let Some(relative) = before[..tail]
        .iter()
        .rposition(|i| i.class.has(Class::REL.with(Class::THAT)))
    else {
        return false;
    };
    let practice = relative > 0 && is_practice(&before[relative - 1]);
    let place = before[relative].class.has(Class::REL) && before[relative].value == 1;
    // What stands between "where" and the verb is a clause of its own.
    let ended = tail - relative > 4 && !before[relative..tail].iter().any(|i| i.class.has(Class::COMMA));
    practice && passive && (relative + 1 == tail && !place || place && ended && relative < 8)
}

/// "A visit of this kind is", "this type of inspection does": what goes for the kind goes for the visit told of.
fn is_kind_of_visit(doc: &Document<'_>, before: &[Item]) -> bool {
    const KINDS: &[&str] = &["kind", "type", "sort", "nature", "kinds", "types"];
    let near = &before[..before.len().min(7)];
    let says = |words: &[&str]| near.iter().any(|i| i.reads(doc, words));
    near.iter().any(|i| i.class.has(Class::INSPECT)) && says(KINDS) && says(&["this", "these", "that"])
}

/// Whether a clause that gives the former rating alone tells of a fall or rise, or of a loss.
fn is_told(own: &[Item]) -> bool {
    own.iter()
        .any(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)))
}

/// "This is an improvement from requires improvement", "That is a change from good".
fn is_a_step(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const STEPS: &[&str] = &["improvement", "advance", "step", "change", "deterioration", "decline"];
    let own = &items[found.start.saturating_sub(2)..found.end];
    own.iter().any(|i| i.reads(doc, STEPS))
}

fn is_told_past(own: &[Item]) -> bool {
    own.last().is_some_and(|i| i.class.has(Class::PAST))
}

/// A plain "good" is a rating where the clause says when: "it was good in 2016", "had been good before".
fn is_dated(items: &[Item], found: &Found, own: &[Item]) -> bool {
    let behind = items.get(found.end..(found.end + 4).min(items.len())).unwrap_or(&[]);
    // "In 2018 it was good", "A year ago it was good"
    let led = match own {
        [prep, date, ..] if prep.class.has(Class::PREP) => date.class.has(Class::DATE),
        [date, ..] => date.class.has(Class::DATE),
        [] => false,
    };
    let year = led
        || matches!(behind, [prep, date, rest @ ..] if prep.class.has(Class::PREP) && date.class.has(Class::DATE)
        && rest.first().is_none_or(|i| i.class.has(Class::STOP.with(Class::BUT).with(Class::AND).with(Class::COMMA))));
    year || own
        .iter()
        .chain(behind.iter().take_while(|i| !i.class.has(Class::STOP.with(Class::BUT))))
        .any(|i| i.class.has(Class::PAST.with(Class::NOW)))
}

/// "inspected in October 2018, when it was also good": a clause on the day that stands before it.
fn is_of_that_day(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const REACH: usize = 5;
    let near = found.start.saturating_sub(REACH)..found.start;
    let Some(when) = near.rev().find(|n| items[*n].reads(doc, &["when"])) else {
        return false;
    };
    let day = items[..when].iter().rev().find(|i| !i.class.has(Class::COMMA));
    day.is_some_and(|i| i.class.has(Class::DATE))
}

/// Whether the value closes its clause: what follows is a boundary, a date or how it was told.
fn ends_clause(next: Option<&Item>) -> bool {
    next.is_none_or(|i| {
        i.class.has(
            Class::STOP
                .with(Class::COMMA)
                .with(Class::BUT)
                .with(Class::AND)
                .with(Class::CLOSE)
                .with(Class::OPEN)
                .with(Class::DASH)
                .with(Class::OVERALL)
                .with(Class::DATE)
                .with(Class::PREP)
                .with(Class::PAST)
                .with(Class::SAME)
                .with(Class::FUNCTION),
        )
    })
}
