//! A value that stands behind its questions.
//!
//! "Safe was good", "safe: good", "leadership scraped by at good".

use super::is_unrated;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::VERBS;
use crate::read::ratings::asked::Asked;
use crate::read::ratings::claim::Target;
use crate::read::ratings::former::is_apposed_former;
use crate::read::ratings::license::{clause_start, is_all_of_it, is_come_to, is_plain};
use crate::read::ratings::set::Set;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "Q was R", "Q: R", "Q has gone from R to R".
pub(super) fn links_backward(doc: &Document<'_>, items: &[Item], a: &Asked, v: &Found) -> bool {
    let Some(between) = items.get(a.end..v.start) else {
        return false;
    };
    let between = without_relative(without_inset(between), v);
    if !a.services.is_empty() && is_a_matter_there(doc, items, a) {
        return false;
    }
    if is_all_that_moved(doc, items, a, v, between) || comes_to(doc, items, a, v, between) {
        return true;
    }
    if is_kept_by_what_was_left(items, a, v, between) || fronts_its_subject(doc, items, a, between) {
        return true;
    }
    // "These are inspected apart: eight are good": of what is counted behind the colon.
    if a.set.those && between.iter().any(|i| i.class.has(Class::COLON)) {
        return false;
    }
    if between.iter().any(|i| i.class.has(Class::STOP)) {
        // "Are services safe? – Good": the question mark belongs to the label.
        return between.len() <= 3 || is_asked_and_answered(between);
    }
    if falls_short(doc, between) {
        return true;
    }
    if between.len() > 14 || between.iter().any(|i| i.class.has(Class::BUT)) {
        return false;
    }
    // "Staff were caring and the atmosphere was good"; "the overall standard of cleanliness was good"
    let asks = Class::QUESTION.with(Class::OVERALL).with(Class::AREA);
    // What the whole clause or, behind an "and", its second half is about.
    let and = between.iter().position(|i| i.class.has(Class::AND));
    let said = &between[and.unwrap_or(0)..];
    let of_another = (and.is_some() || a.set == Set::of(Question::Overall))
        && said.iter().any(|i| is_plain(i) || i.class.has(Class::PEOPLE))
        && !said.iter().any(|i| i.class.has(asks));
    if of_another && found_plainly(items, v) {
        return false;
    }
    // "upgraded the overall rating, and those for safe and well-led, from inadequate to good"
    let led = items[a.start.saturating_sub(4)..a.start]
        .iter()
        .any(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)));
    if led && v.value.from.is_some() && between.len() == 1 && between[0].class.has(Class::COMMA) {
        return true;
    }
    // "All the points were dealt with and there was no new rating."
    if is_unrated(items, v) && between.iter().any(|i| i.class.has(Class::AND)) {
        return false;
    }
    let verb = Class::PAST
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::RATED)
        .with(Class::MOVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::CARRIED)
        .with(Class::NOT);
    let mark = Class::DASH.with(Class::COLON).with(Class::OPEN);
    let mut filler = Class::GRADE
        .with(Class::AREA)
        .with(Class::NOW)
        .with(Class::PRONOUN)
        .with(Class::FUNCTION);
    // "overall the service now requires improvement"
    if a.set == Set::of(Question::Overall) {
        filler = filler.with(Class::TYPE).with(Class::NAME).with(Class::DET);
    }
    // "caring and responsive, both of them good", "the caring and responsive areas, both good"
    let areas = between.iter().take_while(|i| i.class.has(Class::AREA)).count();
    let apart = &between[areas..];
    let each = apart.len() <= 4
        && apart.first().is_some_and(|i| i.class.has(Class::COMMA))
        && apart
            .iter()
            .any(|i| i.class.has(Class::PRONOUN.with(Class::THOSE)) && i.value == 2);
    // "safety, where it requires improvement"
    let relative = between.len() <= 4
        && between.first().is_some_and(|i| i.class.has(Class::COMMA))
        && between.iter().any(|i| i.class.has(Class::REL));
    // "caring alone holds on to": the value begins with its verb.
    let moves = Class::SAME.with(Class::UP).with(Class::DOWN).with(Class::MOVE);
    // "well-led at the trust remains good"
    let place = Class::PREP.with(Class::DET).with(Class::TYPE).with(Class::NAME);
    let placed = between.len() <= 4 && between.iter().all(|i| i.class.has(place));
    // "care there is still good"
    let still = v.value.same && between.len() == 1 && items.get(v.start).is_some_and(|i| i.class.has(Class::BE));
    let close = (between.len() <= 2 || placed)
        && items.get(v.start).is_some_and(|i| i.class.has(moves) || still)
        && !between.iter().any(|i| i.class.has(mark.with(Class::COMMA)));
    // "Inspectors rated surgery at Elm Infirmary good"
    let verb_before = items[..a.start]
        .iter()
        .rev()
        .find(|i| !i.class.has(Class::DET))
        .is_some_and(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    // "rated surgery at Elm Infirmary good and maternity at Oak Hospital inadequate"
    let listed = !a.services.is_empty()
        && v.value.from.is_none()
        && items[..a.start]
            .iter()
            .rev()
            .find(|i| !i.class.has(Class::DET))
            .is_some_and(|i| i.class.has(Class::AND.with(Class::COMMA)))
        && items[..a.start].iter().any(|i| i.class.has(Class::RATING))
        && between.iter().any(|i| i.class.has(Class::NAME));
    let object = (verb_before || listed)
        && between.len() <= 6
        && between
            .iter()
            .all(|i| i.class.has(place.with(Class::CAPITAL)) || i.reads(doc, &["as"]));
    // "gave safe an inadequate rating and caring a good one"
    let given = matches!(between, [article] if article.reads(doc, &["a", "an"]))
        && items[..a.start]
            .last()
            .is_some_and(|i| i.class.has(Class::AND.with(Class::COMMA).with(Class::BUT)))
        && items[..a.start].iter().any(|i| i.class.has(Class::RATING));
    // "with safety said to require improvement"
    let said = between.len() <= 3
        && between
            .first()
            .is_some_and(|i| i.class.has(Class::SAY.with(Class::RATED)));
    // "For safe, good; for caring, outstanding"
    let led_by = |at: usize| items.get(a.start.wrapping_sub(at));
    let fronts = Class::BUT.with(Class::STOP).with(Class::COMMA).with(Class::AND);
    let fronted = matches!(between, [comma] if comma.class.has(Class::COMMA))
        && led_by(1).is_some_and(|i| i.class.has(Class::PREP))
        && led_by(2).is_none_or(|i| i.class.has(fronts));
    // "Effectiveness, good in 2017, has gone one better"
    let apposed = || matches!(between, [comma] if comma.class.has(Class::COMMA)) && is_apposed_former(doc, items, v);
    // "safe, good (was inadequate); caring, good": a list in which each question has its rating behind a comma.
    let part = Class::BUT.with(Class::STOP).with(Class::COLON).with(Class::DASH);
    let listed = || {
        matches!(between, [comma] if comma.class.has(Class::COMMA))
            && led_by(1).is_some_and(|i| i.class.has(part.with(Class::AND)))
            && items.get(v.end).is_none_or(|i| i.class.has(part))
    };
    // "For caring alone it did better, at requires improvement"
    let at = || {
        let [.., comma, at] = between else { return false };
        comma.class.has(Class::COMMA)
            && at.class.has(Class::PREP)
            && !between.iter().any(|i| i.class.has(Class::NAME))
            && led_by(1).is_some_and(|i| i.class.has(Class::PREP))
    };
    // "The fifth, safe, requires improvement", "the other, caring, was outstanding"
    const ORDINALS: &[&str] = &["fifth", "fourth", "third", "other", "exception", "last", "odd one out"];
    let in_apposition = || {
        // "The remaining two, caring and responsive, remain good": what they are, and the value's own verb.
        let spelt = a.members.len() > 1 && a.members.first().is_some_and(|m| m.rest.is_some());
        let verb = Class::BE
            .with(Class::HAVE)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN);
        spelt
            && matches!(between, [mark] if mark.class.has(Class::COMMA.with(Class::DASH).with(Class::CLOSE)))
            && items.get(v.start).is_some_and(|i| i.class.has(verb))
            || matches!(between, [comma] if comma.class.has(Class::COMMA))
                && led_by(1).is_some_and(|i| i.class.has(Class::COMMA))
                && led_by(2).is_some_and(|i| i.class.has(Class::NUMBER) || i.reads(doc, ORDINALS))
            || matches!(between, [comma, verb] if comma.class.has(Class::COMMA) && verb.class.has(Class::BE))
                && led_by(2).is_some_and(|i| i.reads(doc, ORDINALS))
    };
    // "The others stayed as they were: safe at good, caring at outstanding"
    let at_last = || {
        let ends = Class::COMMA
            .with(Class::STOP)
            .with(Class::AND)
            .with(Class::BUT)
            .with(Class::CLOSE)
            .with(Class::DASH);
        // "Caring, at good, is unchanged"
        if v.value.same && items[v.start].reads(doc, &["at"]) && between.len() == 1 {
            return between[0].class.has(Class::COMMA);
        }
        matches!(between, [at] if at.reads(doc, &["at"])) && items.get(v.end).is_none_or(|i| i.class.has(ends))
    };
    // "Well-led made the biggest jump, from inadequate to outstanding"
    let leapt = || v.value.from.is_some() && makes_a_leap(doc, between);
    // "Only in caring does it keep its old standing"
    let turned = Class::FUNCTION
        .with(Class::DET)
        .with(Class::TYPE)
        .with(Class::NAME)
        .with(Class::PRONOUN);
    // "Only for caring did it manage good"
    let manages = || a.inverted && between.last().is_some_and(|i| is_plain(i) || i.reads(doc, &["as"]));
    let inverted = (v.value.same || manages())
        && between.len() <= 5
        && led_by(1).is_some_and(|i| i.class.has(Class::PREP))
        && !between.iter().any(|i| i.class.has(mark.with(Class::COMMA)))
        && between.iter().all(|i| i.class.has(turned) || a.inverted && is_plain(i));
    // "In safe and well-led, we require improvement"
    let needs = || {
        let [comma, subject @ ..] = between else { return false };
        let who = Class::PRONOUN.with(Class::DET).with(Class::TYPE).with(Class::NAME);
        comma.class.has(Class::COMMA)
            && (1..=2).contains(&subject.len())
            && subject.iter().all(|i| i.class.has(who))
            && items[v.start].reads(
                doc,
                &["requires improvement", "require improvement", "required improvement"],
            )
            && led_by(1).is_some_and(|i| i.class.has(Class::PREP))
    };
    each || inverted
        || needs()
        || relative
        || said
        || given
        || object
        || fronted
        || close
        || apposed()
        || listed()
        || at()
        || at_last()
        || in_apposition()
        || leapt()
        || between.iter().any(|i| i.class.has(verb.with(mark)))
        || between.iter().all(|i| i.class.has(filler))
}

/// "Effective and caring fell too, but only as far as requires improvement": how far something went.
fn falls_short(doc: &Document<'_>, between: &[Item]) -> bool {
    const FAR: &[&str] = &[
        "only",
        "just",
        "not",
        "as",
        "far",
        "no",
        "further",
        "than",
        "to",
        "so far",
        "as far as",
    ];
    let Some(but) = between.iter().position(|i| i.class.has(Class::BUT)) else {
        return false;
    };
    let moves = Class::UP.with(Class::DOWN).with(Class::MOVE).with(Class::HAVE);
    let added = &["too", "also", "as", "well", "as well", "both", "all"];
    let (verb, far) = (&between[..but], &between[but + 1..]);
    verb.first().is_some_and(|i| i.class.has(moves) || i.reads(doc, added))
        && verb.iter().any(|i| i.class.has(moves))
        && verb
            .iter()
            .all(|i| i.class.has(moves.with(Class::COMMA)) || i.reads(doc, added))
        && far.len() <= 6
        && !far.is_empty()
        && far.iter().all(|i| i.reads(doc, FAR))
}

/// "made the biggest jump, from", "took the steepest fall:": a verb and the noun of a rise or fall.
fn makes_a_leap(doc: &Document<'_>, between: &[Item]) -> bool {
    const VERBS: &[&str] = &[
        "made", "makes", "took", "takes", "saw", "sees", "shows", "showed", "suffered", "had", "has",
    ];
    const NOUNS: &[&str] = &[
        "jump",
        "leap",
        "climb",
        "rise",
        "improvement",
        "fall",
        "drop",
        "slide",
        "slump",
        "decline",
        "change",
        "move",
    ];
    let marks = Class::COMMA.with(Class::DASH).with(Class::COLON);
    let [verb, the, told @ ..] = between else { return false };
    let noun = told.iter().position(|i| i.reads(doc, NOUNS));
    let ends = noun.is_some_and(|n| told[n + 1..].iter().all(|i| i.class.has(marks)));
    verb.reads(doc, VERBS) && the.class.has(Class::DET) && ends && told.len() <= 4
}

/// "For being safe, the home held on to its good rating", "As for leadership, it remained good": what leads the clause, before its
/// subject and nothing but verbs.
fn fronts_its_subject(doc: &Document<'_>, items: &[Item], a: &Asked, between: &[Item]) -> bool {
    const LEAD: usize = 4;
    let lead = &items[clause_start(items, a.start)..a.start];
    let led = lead.len() <= LEAD
        && lead
            .first()
            .is_some_and(|i| i.class.has(Class::PREP) || i.reads(doc, &["as", "as for", "when"]));
    let [comma, subject @ ..] = between else { return false };
    let subject = &subject[subject
        .iter()
        .take_while(|i| i.class.has(Class::DET) && !i.class.has(Class::PRONOUN))
        .count()..];
    let [who, verbs @ ..] = subject else { return false };
    let verb = VERBS.with(Class::SAME).with(Class::NOW);
    let its = |i: &Item| i.class.has(verb) || i.reads(doc, &["its", "their"]);
    led && comma.class.has(Class::COMMA)
        && who.class.has(Class::TYPE.with(Class::NAME).with(Class::PRONOUN))
        && verbs.iter().all(its)
}

/// "Caring and responsive weren't inspected, but retain their good ratings": behind the "but" goes on what leads the sentence
/// and was not looked at.
fn is_kept_by_what_was_left(items: &[Item], a: &Asked, v: &Found, between: &[Item]) -> bool {
    const LONGEST: usize = 12;
    let Some(but) = between.iter().rposition(|i| i.class.has(Class::BUT.with(Class::AND))) else {
        return false;
    };
    let leads = items[..a.start]
        .iter()
        .all(|i| i.class.has(Class::DET.with(Class::GRADE).with(Class::FUNCTION)));
    let left = between[..but]
        .iter()
        .any(|i| i.class.has(Class::NOT.with(Class::CARRIED)));
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::RATED);
    let elided = between[but + 1..].iter().all(|i| i.class.has(verb));
    let own = Class::NAME.with(Class::TYPE).with(Class::QUESTION).with(Class::STOP);
    leads && left && elided && v.value.same && between.len() <= LONGEST && !between.iter().any(|i| i.class.has(own))
}

/// "Staffing on the labour ward was inadequate": something there, and not the service.
fn is_a_matter_there(doc: &Document<'_>, items: &[Item], a: &Asked) -> bool {
    let start = clause_start(items, a.start);
    let that = items[start..a.start].iter().rposition(|i| i.class.has(Class::THAT));
    let lead = &items[that.map_or(start, |n| start + n + 1)..a.start];
    let lead = &lead[..lead.len() - lead.iter().rev().take_while(|i| i.class.has(Class::DET)).count()];
    let Some((prep, noun)) = lead.split_last() else {
        return false;
    };
    let plain = |i: &Item| i.class.without(Class::CAPITAL) == Class::WORD && !is_all_of_it(doc, i);
    prep.reads(doc, &["in", "on", "at", "within"])
        && !noun.is_empty()
        && noun.iter().all(|i| plain(i) || i.class.has(Class::DET))
        && noun.iter().any(plain)
}

/// "Leadership scraped by at good", "for caring they settled on outstanding": whatever verb a subject comes to its rating by.
fn comes_to(doc: &Document<'_>, items: &[Item], a: &Asked, v: &Found, between: &[Item]) -> bool {
    const VERB: usize = 7;
    let lead = &items[clause_start(items, a.start)..a.start];
    let leads = Class::DET
        .with(Class::PRONOUN)
        .with(Class::GRADE)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::PREP)
        .with(Class::FUNCTION);
    let other = another();
    let key = a.set.rest.is_none() && !a.set.except && !a.set.those && !a.set.has(Question::Overall);
    key && between.len() <= VERB
        && lead.iter().all(|i| i.class.has(leads))
        && !between.iter().any(|i| i.class.has(other) && !i.class.has(Class::CQC))
        && is_come_to(doc, items, v, between)
}

/// What begins another matter between a question and its value.
fn another() -> Class {
    Class::NAME
        .with(Class::TYPE)
        .with(Class::SERVICE)
        .with(Class::QUESTION)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::BUT)
        .with(Class::PEOPLE)
}

/// "Leadership made it all the way from inadequate to good": whatever verb a question that stands alone moves by.
fn is_all_that_moved(doc: &Document<'_>, items: &[Item], a: &Asked, v: &Found, between: &[Item]) -> bool {
    const VERB: usize = 6;
    let lead = &items[clause_start(items, a.start)..a.start];
    let leads = Class::DET.with(Class::PRONOUN).with(Class::GRADE).with(Class::AND);
    let led = |i: &Item| i.class.has(leads) || i.reads(doc, &["for"]);
    let other = another();
    let from = items[v.start].reads(doc, &["from"]);
    let both = v.value.from.is_some() && matches!(v.value.to, Target::Is(_));
    from && both
        && a.services.is_empty()
        && lead.iter().all(led)
        && between.len() <= VERB
        && !between.iter().any(|i| i.class.has(other))
}

/// "Is the service safe?" for which it was given: the question mark ends what is asked and not what is told of it.
fn is_asked_and_answered(between: &[Item]) -> bool {
    let [mark, rest @ ..] = between else { return false };
    let says = Class::PREP
        .with(Class::REL)
        .with(Class::PRONOUN)
        .with(Class::DET)
        .with(Class::TYPE)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::QUOTE)
        .with(Class::COMMA)
        .with(Class::FUNCTION);
    mark.class.has(Class::STOP)
        && rest.len() <= 9
        && rest.iter().take(4).any(|i| i.class.has(Class::REL))
        && rest.iter().all(|i| i.class.has(says) && !i.class.has(Class::STOP))
}

/// "Effectiveness, the inspectors decided, requires improvement": who says so, between commas, parts nothing.
fn without_inset(between: &[Item]) -> &[Item] {
    let comma = |i: &Item| i.class.has(Class::COMMA);
    if !between.first().is_some_and(comma) {
        return between;
    }
    let Some(close) = between[1..].iter().position(comma) else {
        return between;
    };
    let said = &between[1..=close];
    let source = Class::CQC.with(Class::PUBLISH).with(Class::SAY).with(Class::PRONOUN);
    let other = Class::RATED
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::NAME)
        .with(Class::REL);
    let inset = said.len() <= 6
        && said.iter().any(|i| i.class.has(source))
        && said.iter().any(|i| is_plain(i) || i.class.has(Class::SAY))
        && !said.iter().any(|i| i.class.has(other));
    if inset { &between[close + 2..] } else { between }
}

/// "A&E, where one man waited 14 hours, requires improvement": what a relative clause tells on the way parts nothing.
fn without_relative<'i>(between: &'i [Item], v: &Found) -> &'i [Item] {
    const LONGEST: usize = 14;
    let [comma, which, rest @ ..] = between else {
        return between;
    };
    let told = Class::RATED
        .with(Class::RATING)
        .with(Class::NAME)
        .with(Class::QUESTION)
        .with(Class::SERVICE)
        .with(Class::STOP);
    let closes = |i: &Item| i.class.has(Class::COMMA);
    let inset = comma.class.has(Class::COMMA) && which.class.has(Class::REL);
    let Some(close) = rest.iter().take(LONGEST).rposition(closes).filter(|_| inset) else {
        return between;
    };
    let verb = v.value.to == Target::Is(Rating::RequiresImprovement) && close + 1 == rest.len();
    match verb && !rest[..close].iter().any(|i| i.class.has(told)) {
        true => &[],
        false => between,
    }
}

/// Whether a value is a bare adjective behind a "was": nothing says that it is a rating.
fn found_plainly(items: &[Item], v: &Found) -> bool {
    let verb = v.start.checked_sub(1).and_then(|p| items.get(p));
    v.value.from.is_none() && verb.is_some_and(|i| i.class.has(Class::BE) && !i.class.has(Class::RATED))
}
