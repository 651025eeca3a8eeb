//! When a value that no question claims is an overall rating, and when it is only a word.
//!
//! "The home was rated good" tells a rating; "the food was good" does not. Each way of telling asks for its own: a
//! noun ("a good rating") for somebody who holds it, a verb of rating for a practice as its subject or object, a plain
//! "is" for a practice and a value that can be nothing else.

use super::asked::text;
use super::below::names_an_area;
use super::claim::Target;
use super::context::led_list;
use super::former::is_apposed_former;
use super::values::{Found, names_the_kind};
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::text::Document;

/// Whether a value that no question claims is an overall rating. `from` is where the value before it ends.
pub(super) fn is_overall(doc: &Document<'_>, items: &[Item], found: &Found, from: usize, heading: bool) -> bool {
    let clause = clause_start(items, found.start);
    let before = items.get(clause..found.start).unwrap_or(&[]);
    let own = items.get(clause.max(from)..found.start).unwrap_or(&[]);
    let next = items.get(found.end);
    if is_apposed_former(doc, items, found) {
        return true;
    }
    if found.entry == "value.was-a" {
        return before.iter().any(|i| i.class.has(Class::PAST.with(Class::DATE)));
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
    let before = own_clause(doc, before);
    let own = &own[own.len().saturating_sub(before.len())..];
    if is_for_something_else(items, found) || praises_a_part(doc, items, found) || is_a_part(doc, before) {
        return false;
    }
    // "nine of the core services, of which eight were rated good": a count of what is not named.
    if is_counted_among(doc, own) {
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
        return (that || holder(before) == Holder::Rated || owned())
            && (matches!(found.entry, "value.lost" | "value.cost" | "value.downgrade")
                || is_told(own)
                || that && is_a_step(doc, items, found));
    }
    if names_the_kind(items, found.end) {
        return holder(before) == Holder::Rated;
    }
    let capital = found.marked || items[found.start].capital;
    let dashed = capital && (ends_clause(next) || next.is_some_and(|i| i.class.has(Class::WITH.with(Class::COMMA))));
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
        return object_fits(own) && agent_fits(before);
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
    if found.value.from.is_some() || found.value.same || regained || is_told_past(own) {
        return holder != Holder::Other;
    }
    // "Now the regulator says that it requires improvement"
    let said_it = own.last().is_some_and(|i| i.reads(doc, &["it"]))
        && before.iter().any(|i| i.class.has(Class::CQC))
        && before.iter().any(|i| i.class.has(Class::SAY));
    let verb = matches!(found.value.to, Target::Is(Rating::RequiresImprovement))
        && ends_clause(next)
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
    let said = || exclusive || is_dated(items, found, own) || is_said_by_them(&items[found.end..]);
    holder == Holder::Rated && (verb || copula && said() && ends_clause(next))
}

/// "Elm House and Oak Lodge both require improvement".
fn names_both(doc: &Document<'_>, own: &[Item]) -> bool {
    matches!(own, [.., name, both] if name.class.has(Class::NAME) && both.reads(doc, &["both", "each", "all"]))
}

/// Those who work in a service: what is told of them is often told of it.
pub(super) const STAFF: &[&str] = &[
    "staff",
    "workers",
    "carers",
    "nurses",
    "managers",
    "bosses",
    "doctors",
    "owners",
    "volunteers",
    "everyone",
    "colleagues",
    "partners",
    "leaders",
    "directors",
    "celebrations",
];

/// "Elm House is good, the CQC has said."
fn is_said_by_them(behind: &[Item]) -> bool {
    let mut words = behind.iter().filter(|i| !i.class.has(Class::DET.with(Class::HAVE)));
    let mut next = |class: Class| words.next().is_some_and(|i| i.class.has(class));
    next(Class::COMMA) && next(Class::CQC) && next(Class::SAY)
}

/// The clause that "after", "because", "now that" or ", which" leads, if it is on the practice and holds nothing but its verb;
/// else all the words.
fn own_clause<'i>(doc: &Document<'_>, before: &'i [Item]) -> &'i [Item] {
    const LEADS: &[&str] = &["because", "when", "that", "now", "once"];
    const BEING: &[&str] = &[
        "being",
        "getting",
        "receiving",
        "winning",
        "earning",
        "gaining",
        "achieving",
        "securing",
    ];
    let leads = |i: &Item| i.class.has(Class::AFTER.with(Class::SAY)) || i.reads(doc, LEADS);
    // "The team at Elm House is celebrating after being rated"
    let being = |n: usize| {
        let after = before[n].class.has(Class::AFTER) && before.get(n + 1).is_some_and(|i| i.reads(doc, BEING));
        after.then(|| before[..n].iter().rposition(is_practice)).flatten()
    };
    let which = |n: usize| {
        let apposed = n > 1 && before[n - 1].class.has(Class::COMMA) && is_practice(&before[n - 2]);
        apposed && before[n].class.has(Class::REL) && before[n].value == 0 && is_verbal(&before[n + 1..])
    };
    let found = (0..before.len()).rev().find_map(|n| {
        let clause = &before[n + 1..];
        let own = n > 0 && leads(&before[n]) && is_of_a_practice(clause);
        let from = || which(n).then(|| n - 2).or_else(|| being(n));
        own.then_some(clause).or_else(|| from().map(|at| &before[at..]))
    });
    found.unwrap_or(before)
}

/// "it was rated", "the CQC has judged the home to be": a practice or the regulator, and no more than the verb of a rating.
fn is_of_a_practice(clause: &[Item]) -> bool {
    let lead = clause
        .iter()
        .take_while(|i| i.class.has(Class::DET) && !i.class.has(Class::PRONOUN))
        .count();
    let it = |i: &Item| i.class.has(Class::PRONOUN) && !i.class.has(Class::DET) && i.value == 0;
    let [who, verb @ ..] = &clause[lead..] else {
        return false;
    };
    let stands = it(who) || is_practice(who) && !who.class.has(Class::MANY) || who.class.has(Class::CQC);
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE);
    let object = Class::DET
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::CQC)
        .with(Class::GRADE);
    let plain = |i: &Item| i.class.has(object.with(moves));
    let tells = Class::RATED.with(moves);
    stands
        && verb.iter().any(|i| i.class.has(tells))
        && verb.iter().all(|i| plain(i) || is_verbal(std::slice::from_ref(i)))
}

/// Nothing but verbs, and what stands between them.
fn is_verbal(words: &[Item]) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::NOW)
        .with(Class::SAME)
        .with(Class::FUNCTION)
        .with(Class::OVERALL);
    let other = Class::PREP.with(Class::AND).with(Class::NOT).with(Class::MODAL);
    !words.is_empty() && words.iter().all(|i| i.class.has(verb) && !i.class.has(other))
}

/// "limped home with requires improvement", "settled on good": behind a preposition, with no noun after it, a rating word is a
/// noun, whatever the verb; `own` is what stands before it in its clause.
pub(super) fn is_come_to(doc: &Document<'_>, items: &[Item], found: &Found, own: &[Item]) -> bool {
    // What is only near, or hoped for.
    const NOT_YET: &[&str] = &[
        "close",
        "closer",
        "near",
        "nearer",
        "next",
        "due",
        "way",
        "road",
        "path",
        "journey",
        "look",
        "looks",
        "looking",
        "aspire",
        "aspires",
        "aim",
        "aims",
        "aiming",
        "work",
        "works",
        "working",
        "heading",
        "compared",
        "according",
        "thanks",
        "subject",
        "similar",
        "route",
        "track",
        "course",
    ];
    let plain = found.value.from.is_none()
        && !found.value.same
        && matches!(found.value.to, Target::Is(r) if r.rank().is_some());
    const LEADS: &[&str] = &["with", "at", "on", "to", "into"];
    let mut before = own.iter().rev().skip_while(|i| i.class.has(Class::DET)).peekable();
    // A value may begin with its preposition: "at good".
    let inside = items[found.start].reads(doc, LEADS);
    let led = inside || before.next_if(|i| i.reads(doc, LEADS)).is_some();
    let near = before.next().is_none_or(|i| i.reads(doc, NOT_YET)) || before.any(|i| i.reads(doc, &["to"]));
    let breaks = Class::BE.with(Class::MODAL).with(Class::NOT).with(Class::RATING);
    let ends = items.get(found.end).is_none_or(|i| {
        let mark = Class::STOP
            .with(Class::COMMA)
            .with(Class::BUT)
            .with(Class::CLOSE)
            .with(Class::DASH);
        i.class.has(mark)
    });
    plain && led && !near && ends && !own.iter().any(|i| i.class.has(breaks))
}

/// "The rating of good remains in this area": of an area told before.
fn is_in_that_area(items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 3).min(items.len())).unwrap_or(&[]);
    matches!(behind, [prep, this, area]
        if prep.class.has(Class::PREP) && this.class.has(Class::DET.with(Class::THAT)) && area.class.has(Class::AREA) && !area.class.has(Class::GRADE))
        || matches!(behind, [prep, those, ..] if prep.class.has(Class::PREP) && those.class.has(Class::THOSE))
}

/// "No such luck at Elm House, which slid from good to inadequate": what the practice before "which" did.
fn moves_in_a_relative(found: &Found, before: &[Item]) -> bool {
    let both = found.value.from.is_some() && matches!(found.value.to, Target::Is(_));
    let [.., practice, comma, which, verb] = before else {
        return false;
    };
    both && is_practice(practice)
        && comma.class.has(Class::COMMA)
        && which.class.has(Class::REL)
        && which.value == 0
        && verb.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE))
}

/// "Elm House is now a requires improvement home": a value that can be nothing else, before the kind of service.
fn is_an_attribute(items: &[Item], found: &Found, before: &[Item]) -> bool {
    let exclusive = found.marked || matches!(found.value.to, Target::Is(Rating::RequiresImprovement));
    let kind = items
        .get(found.end)
        .is_some_and(|i| i.class.has(Class::TYPE) && !i.class.has(Class::MANY.with(Class::NAME)));
    let [.., be, now, article] = before else { return false };
    let is = be.class.has(Class::BE) && now.class.has(Class::NOW.with(Class::SAME))
        || now.class.has(Class::BE.with(Class::SAME)) && !be.class.has(Class::MODAL);
    exclusive
        && kind
        && is
        && article.class.has(Class::DET)
        && !article.class.has(Class::THAT)
        && holder(before) == Holder::Rated
}

/// "Inadequate is the verdict on Elm House": the value opens the sentence, and a practice ends it.
fn is_the_verdict_on_one(items: &[Item], found: &Found) -> bool {
    let behind = items.get(found.end..(found.end + 7).min(items.len())).unwrap_or(&[]);
    let [be, the, grade, prep, rest @ ..] = behind else {
        return false;
    };
    let Some(name) = rest.iter().find(|i| !i.class.has(Class::DET)) else {
        return false;
    };
    found.start <= 1
        && be.class.has(Class::BE)
        && the.class.has(Class::DET)
        && grade.class.has(Class::GRADE)
        && prep.class.has(Class::PREP)
        && is_practice(name)
}

/// "Inadequate in 2017, requires improvement in 2018, Elm House is now rated good": a dated value that opens a sentence
/// whose subject comes behind it.
fn opens_a_series(items: &[Item], found: &Found) -> bool {
    let dated = items
        .get(found.end..(found.end + 2).min(items.len()))
        .is_some_and(|next| next.iter().any(|i| i.class.has(Class::DATE)));
    let rest = items.get(found.end..).unwrap_or(&[]);
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME);
    let place = Class::PREP.with(Class::CAPITAL).with(Class::NAME).with(Class::DET);
    let subject = (0..rest.len()).any(|n| {
        let it = rest[n].class.has(Class::PRONOUN) && !rest[n].class.has(Class::DET) && rest[n].value == 0;
        // "Elm House in Selby has now been rated"
        let mut behind = rest[n + 1..].iter().take(5).skip_while(|i| i.class.has(place));
        (it || is_practice(&rest[n])) && behind.next().is_some_and(|i| i.class.has(verb))
    });
    found.start == 0 && dated && subject
}

/// "Its prosthetics service was rated good", "The council's reablement service": one service of several, told by what it does.
fn is_a_part(doc: &Document<'_>, before: &[Item]) -> bool {
    const UNITS: &[&str] = &["service", "services", "unit", "line", "helpline", "wing", "team"];
    // Adult social care is what a council is assessed for.
    const WHOLE: &[&str] = &["adult", "adults", "social", "care", "overall", "own", "main"];
    let owner = |i: &Item| i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
    if is_something_at_a_place(doc, before) || is_something_of_its_own(doc, before) {
        return true;
    }
    before.windows(3).take(4).any(|w| {
        let its = w[0].reads(doc, &["its", "their"]);
        let told = w[1].class.has(Class::NUMBER) || is_plain(&w[1]);
        let part = text(doc, &w[1]);
        let named = owner(&w[0]) && !w[1].class.has(Class::QUESTION.with(Class::GRADE)) && !WHOLE.contains(&part);
        (its && told || named) && UNITS.contains(&text(doc, &w[2]))
            || owner(&w[0])
                && w[1].class.has(Class::TYPE)
                && UNITS.iter().any(|u| part.ends_with(u))
                && part.contains(' ')
    })
}

/// "Care", "standards": what stands for all that is done at a place.
pub(super) fn is_all_of_it(doc: &Document<'_>, item: &Item) -> bool {
    const ALL_OF_IT: &[&str] = &[
        "care",
        "standards",
        "treatment",
        "conditions",
        "provision",
        "life",
        "performance",
        "quality",
        "things",
        "healthcare",
        "everything",
    ];
    item.reads(doc, ALL_OF_IT)
}

/// "Its kitchen was given a good rating", "Its management came in at inadequate": a thing of the practice's, and not all of it.
fn is_something_of_its_own(doc: &Document<'_>, before: &[Item]) -> bool {
    let that = before.iter().rposition(|i| i.class.has(Class::THAT));
    let [its, noun, verb, ..] = &before[that.map_or(0, |n| n + 1)..] else {
        return false;
    };
    let other =
        noun.class.without(Class::CAPITAL) == Class::WORD || noun.class.has(Class::QUESTION.with(Class::PEOPLE));
    let verbal = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::SAME);
    its.reads(doc, &["its"])
        && other
        && verb.class.has(verbal)
        && !is_all_of_it(doc, noun)
        && !noun.reads(doc, STAFF)
        && !noun.class.has(Class::GRADE)
}

/// "Pathology at the hospital was rated good": something there, unless it is all that is done there.
fn is_something_at_a_place(doc: &Document<'_>, before: &[Item]) -> bool {
    let that = before.iter().rposition(|i| i.class.has(Class::THAT));
    let before = that.map_or(before, |n| &before[n + 1..]);
    let [noun, at, place, ..] = before else { return false };
    // "Cleaning in outpatients", "Staffing on the labour ward"
    let mut ward = before[2..].iter().skip_while(|i| i.class.has(Class::DET));
    let ward = ward.next().is_some_and(|i| i.class.has(Class::SERVICE)) && at.reads(doc, &["in", "on"]);
    let there = place.class.has(Class::DET.with(Class::NAME)) && !place.class.has(Class::INSPECT.with(Class::PAST));
    noun.class.without(Class::CAPITAL) == Class::WORD
        && (ward || there && at.reads(doc, &["at", "within"]))
        && !is_all_of_it(doc, noun)
        && !noun.reads(doc, STAFF)
}

/// Where the clause of an item begins: behind the last full stop, semicolon or "but".
pub(super) fn clause_start(items: &[Item], at: usize) -> usize {
    (0..at)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(0, |i| i + 1)
}

/// "inadequate at keeping medicines", "requires improvement in how it is run": a judgement of one matter, unless what
/// follows is a reason ("for failing to ...") or a date.
fn is_for_something_else(items: &[Item], found: &Found) -> bool {
    let Some([prep, what]) = items.get(found.end..found.end + 2) else {
        return false;
    };
    let telling = what.class.has(
        Class::DATE
            .with(Class::TYPE)
            .with(Class::NAME)
            .with(Class::NUMBER)
            .with(Class::ALL)
            .with(Class::GRADE)
            .with(Class::CAPITAL)
            .with(Class::INSPECT)
            .with(Class::PUBLISH)
            .with(Class::CQC)
            .with(Class::DET),
    );
    let rated = items[clause_start(items, found.start)..found.start]
        .iter()
        .any(|i| i.class.has(Class::RATED));
    // "went from inadequate to good in under a year"
    let moved = found.value.from.is_some() && found.value.to != Target::Unnamed;
    prep.class.has(Class::PREP) && !telling && !rated && !moved
}

/// "rated the practice good for the quality of its care": the best two ratings are given for a part, while the worse two
/// may be given for a reason ("inadequate for its poor records").
fn praises_a_part(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let Some([prep, first, rest @ ..]) = items.get(found.end..) else {
        return false;
    };
    let praise = matches!(found.value.to, Target::Is(Rating::Good | Rating::Outstanding));
    let noun = rest
        .first()
        .is_some_and(|n| is_plain(n) || n.class.has(Class::QUESTION));
    // "Outstanding for listening to patients"
    let deed = is_plain(first) && text(doc, first).ends_with("ing");
    praise && text(doc, prep) == "for" && (first.class.has(Class::DET) && noun || deed)
}

/// Whether the item at `at`, a word such as "result" or "standard", only opens a longer noun.
fn begins_noun(items: &[Item], at: usize) -> bool {
    items.get(at + 1).is_some_and(is_plain)
}

/// A word of no known reading that begins small: a noun, verb or adjective of ordinary language.
pub(super) fn is_plain(item: &Item) -> bool {
    item.class.has(Class::WORD) && item.class.without(Class::WORD) == Class::NONE
}

/// "A surgery that sees 9,000 people has been told for the third time that it requires improvement": who is told is rated.
fn is_told_it(doc: &Document<'_>, before: &[Item]) -> bool {
    let verb = before.iter().rev().take_while(|i| i.class.has(Class::BE)).count();
    let [lead @ .., it] = &before[..before.len() - verb] else {
        return false;
    };
    let Some(told) = lead
        .iter()
        .rposition(|i| i.reads(doc, &["told", "been told", "was told"]))
    else {
        return false;
    };
    let passive = lead[..told]
        .last()
        .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
    let other = Class::COMMA
        .with(Class::NAME)
        .with(Class::TYPE)
        .with(Class::PEOPLE)
        .with(Class::SERVICE);
    it.reads(doc, &["it"])
        && passive
        && !lead[told + 1..].iter().any(|i| i.class.has(other))
        && lead[..told].iter().take(6).any(is_practice)
        && !lead[..told].iter().take(3).any(|i| i.class.has(Class::PEOPLE))
        && !lead[..told].iter().any(|i| i.class.has(Class::MODAL.with(Class::IF)))
}

/// "The report is here and it says Good."
fn is_said_by_paper(doc: &Document<'_>, own: &[Item], next: Option<&Item>) -> bool {
    let [.., paper, says] = own else { return false };
    let told = says.reads(doc, &["says", "said", "reads"]);
    let paper =
        paper.reads(doc, &["it", "this", "certificate"]) || paper.class.has(Class::PUBLISH.with(Class::INSPECT));
    told && paper && (ends_clause(next) || next.is_some_and(|i| i.class.has(Class::OVERALL)))
}

/// "Ferry Row Surgery: Good", "Rating - Inadequate", "Now: good"; behind a dash, if the value can be nothing else.
fn is_label(own: &[Item], before: &[Item], heading: bool, dashed: bool) -> bool {
    let parted = own
        .iter()
        .rev()
        .take(2)
        .any(|i| i.class.has(Class::COLON.with(Class::DASH)));
    // "Oak House, Selby: inadequate."
    // "Oak House, Selby (inspected 6 March): inadequate."
    let place = Class::NAME
        .with(Class::DET)
        .with(Class::COMMA)
        .with(Class::PREP)
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::INSPECT)
        .with(Class::DATE)
        .with(Class::CAPITAL);
    let mark = |i: &Item| i.class.has(Class::COLON) || dashed && i.class.has(Class::DASH);
    let marked = own.last().is_some_and(mark);
    // "Oak House (respite): inadequate."
    let bracket = before.iter().position(|i| i.class.has(Class::OPEN));
    let bracket = bracket.zip(before.iter().rposition(|i| i.class.has(Class::CLOSE)));
    let inside = |n: usize| bracket.is_some_and(|(open, close)| (open..close).contains(&n));
    let mut names = before.iter().enumerate().take(before.len().saturating_sub(1));
    let alone = marked && before.len() > 1 && names.all(|(n, i)| i.class.has(place) || inside(n));
    if alone && before.iter().take(2).any(|i| i.class.has(Class::NAME)) {
        return true;
    }
    parted
        && (heading && before.iter().any(|i| i.class.has(Class::NAME.with(Class::GRADE)))
            || before.iter().any(|i| i.class.has(Class::PAST)))
}

/// "many elements of care at Elm Hospital were": parts of what is rated, told in general.
pub(super) fn is_of_parts(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    const PARTS: &[&str] = &[
        "elements", "aspects", "parts", "facets", "features", "examples", "pockets",
    ];
    let own = &items[clause_start(items, found.start)..found.start];
    let parts = |w: &[Item]| w[0].reads(doc, PARTS) && text(doc, &w[1]).split(' ').next() == Some("of");
    let joint = Class::AND.with(Class::COMMA).with(Class::COLON);
    let at = own.windows(2).rposition(parts);
    at.is_some_and(|at| !own[at..].iter().any(|i| i.class.has(joint)))
}

/// "of which eight were", "of these, three are", "the majority (13 out of 16) of them were": how many of those that are not
/// named.
fn is_counted_among(doc: &Document<'_>, own: &[Item]) -> bool {
    let among = |w: &[Item]| {
        let those = w[1].reads(doc, &["which", "whom", "these", "those", "them"]);
        w[0].reads(doc, &["of", "out of"]) && those
    };
    let Some(at) = own.windows(2).position(among) else {
        return false;
    };
    // "of these one, surgery, was rated good" names it.
    let named = Class::NAME.with(Class::SERVICE).with(Class::QUESTION);
    if own[at + 2..].iter().any(|i| i.class.has(named)) {
        return false;
    }
    let mut behind = own[at + 2..].iter().skip_while(|i| i.class.has(Class::COMMA));
    behind.next().is_some_and(|i| i.class.has(Class::NUMBER))
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

/// "Patients are well cared for, and on that the rating is good": of a matter told before, and no overall rating.
fn is_on_that(own: &[Item]) -> bool {
    own.windows(3).any(|w| {
        let noun = Class::INSPECT.with(Class::PAST).with(Class::TYPE).with(Class::DATE);
        w[0].class.has(Class::PREP)
            && w[1].class.has(Class::THAT)
            && w[2].class.has(Class::DET)
            && !w[2].class.has(noun)
    })
}

/// A verb of rating before the value: "rated", "was given", "has been judged to be".
fn told_by_verb(own: &[Item]) -> bool {
    own.iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::CQC.with(Class::AREA)))
}

/// Between a verb of rating and its value stands the practice, or nothing: not "rated the food good".
fn object_fits(own: &[Item]) -> bool {
    let Some(verb) = own.iter().rposition(|i| i.class.has(Class::RATED)) else {
        return false;
    };
    let object = &own[verb + 1..];
    if object
        .iter()
        .any(|i| i.class.has(Class::QUESTION) && !i.class.has(Class::GRADE))
        || object.last().is_some_and(is_plain)
    {
        return false;
    }
    let practice = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::OVERALL)
        .with(Class::GRADE)
        .with(Class::SERVICE);
    object.iter().any(|i| i.class.has(practice)) || !object.iter().any(is_plain)
}

/// Those who rate are inspectors and not the people who answer a survey; what is rated is a practice.
fn agent_fits(before: &[Item]) -> bool {
    // "Patients can take heart: it has been rated good"
    let before = before
        .iter()
        .rposition(|i| i.class.has(Class::COLON))
        .filter(|colon| before.get(colon + 1).is_some_and(|i| i.class.has(Class::PRONOUN)))
        .map_or(before, |colon| &before[colon + 1..]);
    let Some(verb) = before.iter().rposition(|i| i.class.has(Class::RATED)) else {
        return false;
    };
    let lead = &before[..verb];
    let passive = lead
        .iter()
        .rev()
        .take(4)
        .any(|i| i.class.has(Class::BE.with(Class::HAVE)));
    // "Patients have been told that the surgery is inadequate": they are not those who say so.
    let named = |i: &Item| i.class.has(Class::TYPE.with(Class::NAME));
    let are_told = passive
        && before.get(verb + 1).is_some_and(|i| i.class.has(Class::THAT))
        && before[verb + 1..].iter().any(named);
    if are_told {
        return true;
    }
    if lead
        .iter()
        .take(if passive { 3 } else { lead.len() })
        .any(|i| i.class.has(Class::PEOPLE))
    {
        return false;
    }
    let source = Class::CQC.with(Class::INSPECT).with(Class::PUBLISH);
    passive && (has_own_subject(lead) || opens_with_a_practice(lead) || ends_in_a_named_one(lead))
        || holder(lead) != Holder::Other
        || !passive && lead.iter().any(|i| i.class.has(source))
}

/// "A Selby business which sends carers to a hundred people has been judged": what the relative clause tells of is what was
/// rated.
fn opens_with_a_practice(lead: &[Item]) -> bool {
    let Some(rel) = lead.iter().position(|i| i.class.has(Class::REL.with(Class::THAT))) else {
        return false;
    };
    let [.., practice] = &lead[..rel] else { return false };
    let opens = rel <= 6 && lead[0].class.has(Class::DET) && !lead[..rel].iter().any(|i| i.class.has(Class::BE));
    let plain = lead[rel].value == 0 && !lead[rel..].iter().any(|i| i.class.has(Class::COMMA));
    opens && plain && is_practice(practice) && !practice.class.has(Class::MANY)
}

/// "Congratulations to everyone at Elm House, which has been": the relative clause right behind a name is about that.
fn ends_in_a_named_one(lead: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW);
    let end = lead.len() - lead.iter().rev().take_while(|i| i.class.has(verb)).count();
    let [.., name, comma, rel] = &lead[..end] else {
        return false;
    };
    name.class.has(Class::NAME) && comma.class.has(Class::COMMA) && rel.class.has(Class::REL) && rel.value == 0
}

/// "Notices were served in May, when the practice was rated": a clause within another has a practice of its own as its
/// subject.
fn has_own_subject(lead: &[Item]) -> bool {
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::SAME);
    let end = lead.len() - lead.iter().rev().take_while(|i| i.class.has(verb)).count();
    let Some((subject, before)) = lead[..end].split_last() else {
        return false;
    };
    let led = before.iter().rev().take_while(|i| i.class.has(Class::DET)).count();
    let before = &before[..before.len() - led];
    let no_part = Class::PREP.with(Class::BY).with(Class::AND).with(Class::WITH);
    let opens = before
        .last()
        .is_some_and(|i| i.class.has(Class::FUNCTION) && !i.class.has(no_part));
    end < lead.len() && is_practice(subject) && opens
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

/// What the clause before a value is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Holder {
    /// A practice, a service or a rating.
    Rated,
    /// Nothing that is named.
    Nobody,
    /// Something that is not rated: the food, the staff.
    Other,
}

/// The noun that the words before a verb are about: the last of its first noun phrase, behind what leads the sentence
/// in ("Following the visit in May, ...").
/// "A visit of this kind is", "this type of inspection does": what goes for the kind goes for the visit told of.
fn is_kind_of_visit(doc: &Document<'_>, before: &[Item]) -> bool {
    const KINDS: &[&str] = &["kind", "type", "sort", "nature", "kinds", "types"];
    let near = &before[..before.len().min(7)];
    let says = |words: &[&str]| near.iter().any(|i| i.reads(doc, words));
    near.iter().any(|i| i.class.has(Class::INSPECT)) && says(KINDS) && says(&["this", "these", "that"])
}

fn holder(before: &[Item]) -> Holder {
    // "we know that the car park is inadequate": behind "that" somebody else is spoken of, unless a verb follows.
    if is_relative_to_a_practice(before) || ends_in_it(before) {
        return Holder::Rated;
    }
    let before = before
        .windows(2)
        .rposition(|w| w[0].class.has(Class::THAT) && !w[1].class.has(Class::BE.with(Class::HAVE).with(Class::RATED)))
        .map_or(before, |that| &before[that + 1..]);
    let before = behind_comma(before).or_else(|| behind_and(before)).unwrap_or(before);
    let lead = Class::PREP.with(Class::FUNCTION).with(Class::INSPECT).with(Class::PAST);
    // "Just 18 months after being rated good": how long before is no holder.
    let before = match before.iter().rposition(|i| i.class.has(Class::AFTER)) {
        Some(after) if before[..after].iter().any(|i| i.class.has(Class::NUMBER)) && !is_told_of(&before[..after]) => {
            &before[after..]
        }
        _ => before,
    };
    let from = match before.first() {
        // "In 2019 it was good": a date leads in without a comma.
        // So does the visit before: "At the last inspection it was good".
        Some(first)
            if first.class.has(Class::PREP)
                && before.get(1).is_some_and(|i| {
                    i.class.has(Class::DATE)
                        || i.class.has(Class::PAST) && i.class.has(Class::INSPECT.with(Class::PUBLISH))
                }) =>
        {
            2 + usize::from(before.get(2).is_some_and(|i| i.class.has(Class::COMMA)))
        }
        Some(first) if first.class.has(lead) && !first.class.has(Class::DET.with(Class::PRONOUN)) => before
            .iter()
            .position(|i| i.class.has(Class::COMMA))
            .map_or(0, |comma| comma + 1),
        _ => 0,
    };
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::PREP)
        .with(Class::WITH)
        .with(Class::COMMA)
        .with(Class::OPEN)
        .with(Class::AND);
    let phrase = before[from..].iter().take_while(|i| !i.class.has(verb));
    let rated = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::SERVICE)
        .with(Class::CQC)
        .with(Class::QUESTION);
    let practice = Class::NAME.with(Class::TYPE).with(Class::PRONOUN).with(Class::CQC);
    // "The sixth, Elm House, is": the apposition says who.
    let comma = before[from..].iter().position(|i| i.class.has(verb));
    let apposed = comma.and_then(|c| before[from..].get(c..)).is_some_and(|rest| {
        let mut rest = rest.iter().filter(|i| !i.class.has(Class::DET));
        let mut next = |class: Class| rest.next().is_some_and(|i| i.class.has(class));
        next(Class::COMMA) && next(Class::NAME) && next(Class::COMMA)
    });
    if apposed {
        return Holder::Rated;
    }
    let mut holder = Holder::Nobody;
    let mut named = false;
    for (at, item) in phrase.enumerate() {
        // "A home which looks after 60 people": what follows only describes it.
        if holder == Holder::Rated && named && at <= 5 && item.class.has(Class::REL) && item.value == 0 {
            break;
        }
        // "its kitchen": a possessive holds nothing itself.
        if item.class.has(rated) && !item.class.has(Class::DET) && !item.possessive {
            holder = Holder::Rated;
            named = item.class.has(practice);
        } else if is_plain(item)
            || item.class.has(Class::NUMBER)
            || item.class.has(Class::PEOPLE)
            || at + from == 0 && opens_plainly(before)
        {
            // "the surgery slumped": behind a practice a plain word may be a verb; "care records" are none.
            holder = if named && !item.class.has(Class::PEOPLE) {
                Holder::Rated
            } else {
                Holder::Other
            };
        }
    }
    holder
}

/// "By the time of a visit in August 2020 it had risen to": behind the date that leads the sentence stands its subject.
fn ends_in_it(before: &[Item]) -> bool {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::FUNCTION);
    let it = |i: &Item| i.class.has(Class::PRONOUN) && !i.class.has(Class::DET) && i.value == 0;
    let tail = before.iter().rev().take_while(|i| i.class.has(verb) && !it(i)).count();
    let lead = &before[..before.len() - tail];
    matches!(lead, [.., date, subject] if it(subject) && date.class.has(Class::DATE)) && tail > 0
}

/// Whether a phrase names something with a verb.
fn is_told_of(phrase: &[Item]) -> bool {
    phrase.iter().any(|i| i.class.has(Class::BE.with(Class::HAVE)))
}

/// "By then, the report of which said that taps were fitted, it was good": the subject that opens the last phrase.
fn behind_comma(before: &[Item]) -> Option<&[Item]> {
    let comma = before.iter().rposition(|i| i.class.has(Class::COMMA))?;
    let phrase = &before[comma + 1..];
    let subject = match phrase {
        [first, second, ..] => {
            first.class.has(Class::NAME)
                || first.class.has(Class::PRONOUN) && !first.class.has(Class::DET) && first.value == 0
                || first.class.has(Class::DET) && second.class.has(Class::TYPE)
        }
        _ => false,
    };
    subject.then_some(phrase)
}

/// "Staff were kind and the stock was inadequate": what follows the "and", where a subject of its own stands there.
fn behind_and(before: &[Item]) -> Option<&[Item]> {
    let finite = Class::BE.with(Class::HAVE);
    let verb = before.iter().rposition(|i| i.class.has(finite))?;
    let and = before[..verb].iter().rposition(|i| i.class.has(Class::AND))?;
    let subject = &before[and + 1..verb];
    let noun = Class::NAME
        .with(Class::TYPE)
        .with(Class::PRONOUN)
        .with(Class::GRADE)
        .with(Class::CAPITAL);
    let stands = subject.iter().any(|i| is_plain(i) || i.class.has(noun));
    (stands && !subject.iter().any(|i| i.class.has(finite.with(Class::RATED)))).then(|| &before[and + 1..])
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

/// "Cleanliness was rated good": a capital that only begins the sentence makes no name.
fn opens_plainly(before: &[Item]) -> bool {
    let [first, rest @ ..] = before else { return false };
    let plain = first.class.without(Class::WORD.with(Class::CAPITAL)) == Class::NONE;
    first.capital && plain && rest.first().is_none_or(|i| i.class.has(Class::BE.with(Class::HAVE)))
}
