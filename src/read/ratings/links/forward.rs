//! A value that stands before its questions.
//!
//! "Good for safe", "inadequate in all areas", "good went to caring".

use super::is_unrated;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::ratings::asked::{Asked, begins_a_clause};
use crate::read::ratings::claim::Target;
use crate::read::ratings::license::{clause_start, is_in_so_many, is_plain};
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "R for Q", "R overall", "R in all areas": no new clause between them.
pub(super) fn links_forward(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked) -> bool {
    let Some(between) = items.get(v.end..a.start) else {
        return false;
    };
    let between = without_one(doc, items, v, between);
    let parts = Class::BUT.with(Class::STOP).with(Class::ELLIPSIS);
    // "has its good rating back from the regulator, and with it a clean sweep of the areas"
    let sweep = matches!(between, [.., with, it, _] if with.class.has(Class::WITH) && it.class.has(Class::PRONOUN));
    if sweep && items[a.start].class.has(Class::ALL) && !between.iter().any(|i| i.class.has(parts.with(Class::NAME))) {
        return true;
    }
    if between.iter().any(|i| i.class.has(parts)) || between.len() > 9 {
        return false;
    }
    // "good, and it is for safe that we have some way to go": a clause of its own.
    let fresh = |w: &[Item]| {
        w[0].class.has(Class::AND) && w[1].class.has(Class::PRONOUN) && w[2].class.has(Class::BE.with(Class::HAVE))
    };
    // "outstanding, and down in another, safe": what it moved to comes behind.
    let moves = |w: &[Item]| w[0].class.has(Class::AND) && w[1].class.has(Class::UP.with(Class::DOWN));
    if a.inverted || between.windows(3).any(fresh) || between.windows(2).any(moves) {
        return false;
    }
    if begins_a_clause(items, v.end, a.start, a.end)
        || takes_up_the_ratings(doc, between)
        || is_a_step_told(v, between)
        || tells_of_another_grade(items, v, a)
        || is_what_a_paper_says(doc, between)
    {
        return false;
    }
    // "requires improvement in three, leading to an overall rating of inadequate"
    let matter = |i: &Item| is_plain(i) && !i.reads(doc, &["how", "whether"]);
    if is_in_so_many(items, v) && between.iter().skip(2).any(matter) {
        return false;
    }
    // "medical care (good) and surgery (inadequate)": what stands in a bracket is told of what stands before it.
    if !a.services.is_empty() && closes_its_bracket(items, v, between) {
        return false;
    }
    // "good, only for caring to go the other way": what it did is told behind.
    let goes = |w: &[Item]| is_bare_function(&w[0]) && w[1].class.has(Class::MOVE.with(Class::UP).with(Class::DOWN));
    if items.get(a.end..a.end + 2).is_some_and(goes) {
        return false;
    }
    let comma = between.iter().any(|i| i.class.has(Class::COMMA));
    // "did not rate caring", "insufficient evidence to rate responsive"
    let and = between.iter().any(|i| i.class.has(Class::AND));
    // "We inspected, but did not rate, effective."
    if is_unrated(items, v) && between.len() <= 3 && (!comma || between.len() == 1) && !and {
        return true;
    }
    // "requires improvement, for falling below national standards in other areas": the reason has areas of its own.
    let tells = |i: &&Item| is_plain(i) || i.class.has(Class::DOWN.with(Class::UP).with(Class::THAN));
    if a.set.rest.is_some() && between.iter().filter(tells).count() > 1 {
        return false;
    }
    if is_turned(items, v, between) {
        return true;
    }
    let whole = a.set.has(Question::Overall);
    // "requires improvement to be responsive"
    let needed = matches!(v.value.to, Target::Is(Rating::RequiresImprovement)) && v.value.from.is_none();
    if needed && matches!(between, [to, be] if is_bare_function(to) && be.class.has(Class::BE)) {
        return true;
    }
    // "requires improvement to provide an effective and responsive service"
    let provides = |i: &Item| i.reads(doc, &["provide", "deliver", "offer", "give"]);
    if needed && matches!(between, [to, verb, a] if is_bare_function(to) && provides(verb) && a.class.has(Class::DET)) {
        return true;
    }
    if between.is_empty() {
        return whole || items[a.start].class.has(Class::ALL) || a.set.rest.is_some();
    }
    // "inadequate under safe", "outstanding under the fifth, effective", "gave a rating of good to safe"
    let key = !whole && a.services.is_empty();
    if key && (is_under(doc, between) || is_given_to(doc, items, v, between)) {
        return true;
    }
    let noun = Class::GRADE.with(Class::DET);
    // "good was the verdict from top to bottom"
    let told = noun.with(Class::BE);
    if items[a.start].class.has(Class::ALL) && between.len() <= 3 && between.iter().all(|i| i.class.has(told)) {
        return true;
    }
    if whole && (between.iter().all(|i| i.class.has(noun)) || joins_the_whole(between))
        || names_the_area(doc, items, v, a, between)
    {
        return true;
    }
    // "inadequate was the verdict on safe and well-led"
    // "outstanding was the verdict both on how caring it is"
    let verdict = matches!(between, [be, the, verdict, lead @ ..]
        if be.class.has(Class::BE) && the.class.has(Class::DET) && verdict.class.has(Class::GRADE)
            && lead.iter().any(|i| i.class.has(Class::PREP))
            && lead.iter().all(|i| i.class.has(Class::PREP) || i.reads(doc, &["both", "how"])));
    // "Good ratings went to surgery and maternity"
    let went = |list: &[Item]| {
        matches!(list, [grade, went, to] if grade.class.has(Class::GRADE) && went.class.has(Class::MOVE)
            && (to.class.has(Class::PREP) || is_bare_function(to)))
    };
    // "Good went to caring and responsive"
    let bare = matches!(without_articles(between), [went, to]
        if v.start == 0 && went.class.has(Class::MOVE) && is_bare_function(to));
    if bare || went(without_articles(between)) {
        return true;
    }
    verdict || v.value.to == Target::Ditto && is_put_on(between) || is_led(doc, between) || is_led_at_the_end(between)
}

/// "an outstanding one for critical care": the noun that the value shares with the one before.
fn without_one<'i>(doc: &Document<'_>, items: &[Item], v: &Found, between: &'i [Item]) -> &'i [Item] {
    let led = v
        .start
        .checked_sub(1)
        .is_some_and(|p| items[p].reads(doc, &["a", "an"]));
    match between {
        [one, rest @ ..] if led && one.reads(doc, &["one"]) => rest,
        _ => between,
    }
}

/// Whether a value stands in a bracket that closes behind it.
fn closes_its_bracket(items: &[Item], v: &Found, between: &[Item]) -> bool {
    let last = |class: Class| items[..v.start].iter().rposition(|i| i.class.has(class));
    last(Class::OPEN) > last(Class::CLOSE) && between.iter().any(|i| i.class.has(Class::CLOSE))
}

/// "Also rated inadequate were its safety and leadership": the verb stands before what is rated.
fn is_turned(items: &[Item], v: &Found, between: &[Item]) -> bool {
    let little = Class::FUNCTION.with(Class::DET).with(Class::PRONOUN);
    let [be, rest @ ..] = between else { return false };
    let turned = be.class.has(Class::BE) && rest.iter().all(|i| i.class.has(little));
    let start = clause_start(items, v.start);
    let lead = &items[start..v.start];
    let said = lead
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    let plain = Class::FUNCTION
        .with(Class::RATED)
        .with(Class::AND)
        .with(Class::NOW)
        .with(Class::SAME);
    turned && said && lead.iter().all(|i| i.class.has(plain.with(Class::QUOTE)))
}

/// "has gone up by two, so for the first time every one of our five areas is green": behind a comma that no preposition
/// follows, a step has been told, and what comes is another matter.
fn is_a_step_told(v: &Found, between: &[Item]) -> bool {
    let step = matches!(v.value.to, Target::Step(_) | Target::Unchanged);
    let comma = between.iter().position(|i| i.class.has(Class::COMMA));
    let behind = comma.map_or(&[][..], |c| &between[c + 1..]);
    let leads = |i: &Item| i.class.has(Class::PREP.with(Class::AND));
    step && (behind.len() > 3 || behind.first().is_some_and(|i| !leads(i)))
}

/// "is as it was, the rating for safe has gone": a rating with a verb of its own behind it.
fn tells_of_another_grade(items: &[Item], v: &Found, a: &Asked) -> bool {
    let verb = Class::HAVE
        .with(Class::BE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE);
    let noun = |w: &[Item]| w[0].class.has(Class::COMMA) && w[1].class.has(Class::DET) && w[2].class.has(Class::GRADE);
    let between = &items[v.end..a.start];
    // "is where it stood in 2019, and safe has gone"
    let stays = v.value.to == Target::Unchanged && between.last().is_some_and(|i| i.class.has(Class::AND));
    (stays || between.windows(3).any(noun)) && items.get(a.end).is_some_and(|i| i.class.has(verb))
}

/// "The same tag has been attached to its safety", "is pinned on": whatever verb a ditto is given with.
fn is_put_on(between: &[Item]) -> bool {
    let [verb @ .., participle, to] = without_articles(between) else {
        return false;
    };
    let is = Class::BE.with(Class::HAVE);
    let given = participle.class.has(Class::RATED) && !participle.class.has(Class::GRADE);
    (is_plain(participle) || given)
        && (to.class.has(Class::PREP) || is_bare_function(to))
        && !verb.is_empty()
        && verb.iter().all(|i| i.class.has(is))
}

/// "inadequate in a report which questions the safety of patients", "in a report criticising leadership": what the report is
/// about, and not what was rated.
pub(in crate::read::ratings) fn is_what_a_paper_says(doc: &Document<'_>, between: &[Item]) -> bool {
    const PAPERS: &[&str] = &[
        "report",
        "reports",
        "review",
        "inspection",
        "verdict",
        "assessment",
        "findings",
    ];
    const LEADS: &[&str] = &["being", "following", "including"];
    let rel = Class::REL.with(Class::THAT);
    let says = |w: &[Item]| {
        let participle = w[1].class.without(Class::MOVE.with(Class::UP).with(Class::DOWN)) == Class::WORD
            && doc.slice(w[1].span).ends_with("ing")
            && !w[1].reads(doc, LEADS);
        w[0].reads(doc, PAPERS) && (participle || w[1].class.has(rel))
    };
    between.windows(2).any(says)
}

/// "to the surgery's": without what leads to the question.
fn without_articles(words: &[Item]) -> &[Item] {
    let lead = |i: &&Item| i.class.has(Class::DET) || i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
    let articles = words.iter().rev().take_while(lead).count();
    &words[..words.len() - articles]
}

/// "under safe", "under the fifth, effective".
fn is_under(doc: &Document<'_>, between: &[Item]) -> bool {
    let [under, rest @ ..] = between else { return false };
    let little = Class::DET.with(Class::COMMA).with(Class::FUNCTION).with(Class::AREA);
    under.reads(doc, &["under"]) && rest.len() <= 3 && rest.iter().all(|i| i.class.has(little))
}

/// "gave a rating of good to the safe and caring domains", "awarded a good to caring".
fn is_given_to(doc: &Document<'_>, items: &[Item], v: &Found, between: &[Item]) -> bool {
    const GIVEN: &[&str] = &[
        "gave", "given", "give", "gives", "giving", "awarded", "awards", "handed", "went", "goes", "assigned", "issued",
    ];
    let noun = between.iter().take_while(|i| i.class.has(Class::GRADE)).count();
    let to = matches!(without_articles(&between[noun..]), [to] if to.reads(doc, &["to"]));
    let clause = &items[clause_start(items, v.start)..v.start + 1];
    to && v.value.from.is_none() && clause.iter().any(|i| i.reads(doc, GIVEN))
}

/// "to": a little word that neither joins nor leads.
pub(super) fn is_bare_function(item: &Item) -> bool {
    item.class.without(Class::WORD) == Class::FUNCTION
}

/// "rated inadequate in May for safety": a time may stand before the preposition, but no words of another matter.
fn is_led_at_the_end(between: &[Item]) -> bool {
    let glue = Class::FUNCTION.with(Class::DET).with(Class::AREA).with(Class::PRONOUN);
    let leads = Class::PREP.with(Class::WITH);
    let led = between
        .iter()
        .rev()
        .find(|i| i.class.has(leads) || !i.class.has(glue))
        .is_some_and(|i| i.class.has(leads));
    let breaks = Class::HAVE.with(Class::NAME).with(Class::BE).with(Class::SAY);
    let other =
        |i: &Item| is_plain(i) || i.class.has(breaks) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    led && !between.iter().any(other)
}

/// "inadequate, both overall and for safety", "inadequate and, as a result, overall"
fn joins_the_whole(between: &[Item]) -> bool {
    let joint = Class::COMMA.with(Class::AND);
    let filler = Class::PRONOUN
        .with(Class::FUNCTION)
        .with(Class::DET)
        .with(Class::GRADE)
        .with(Class::CQC)
        .with(Class::OPEN)
        .with(Class::CLOSE);
    let verb = Class::BE.with(Class::HAVE).with(Class::SAME).with(Class::MOVE);
    between.iter().any(|i| i.class.has(joint))
        && between
            .iter()
            .all(|i| i.class.has(joint.with(filler)) && !i.class.has(verb))
}

/// A preposition, a colon or a dash leads from a value to its questions; before it only the noun of the value, a name
/// and how it was given.
fn is_led(doc: &Document<'_>, between: &[Item]) -> bool {
    let skipped = Class::GRADE
        .with(Class::OVERALL)
        .with(Class::NAME)
        .with(Class::COMMA)
        .with(Class::AND);
    let given = |i: &Item| i.class.has(Class::BE.with(Class::RATED)) && !i.class.has(Class::HAVE);
    let leads = Class::PREP
        .with(Class::COLON)
        .with(Class::DASH)
        .with(Class::OPEN)
        .with(Class::WITH);
    let mut glue = between
        .iter()
        .skip_while(|i| !i.class.has(leads) && (i.class.has(skipped.with(Class::FUNCTION)) || given(i)));
    let led = glue.next().is_some_and(|i| i.class.has(leads));
    // "outstanding for having responsive services"
    let fresh = |i: &Item| i.class.has(Class::HAVE.with(Class::NAME)) && !i.reads(doc, &["having"]);
    led && !glue.any(|i| fresh(i) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE))
}

/// "inadequate, those for caring", "and the ones for safety": ratings that another clause is about.
fn takes_up_the_ratings(doc: &Document<'_>, between: &[Item]) -> bool {
    let mut words = between
        .iter()
        .skip_while(|i| i.class.has(Class::COMMA.with(Class::AND)));
    let mut next = words.next();
    if next.is_some_and(|i| i.reads(doc, &["the"])) {
        next = words.next();
    }
    let them = next.is_some_and(|i| i.reads(doc, &["those", "ones"]));
    them && words.next().is_some_and(|i| i.class.has(Class::PREP))
}

/// "The only area to be rated good was caring."
fn names_the_area(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked, between: &[Item]) -> bool {
    let area = Class::AREA.with(Class::SOME);
    let clause = &items[clause_start(items, v.start)..v.start];
    // "The only service rated good was surgery"
    let only =
        |w: &[Item]| w[0].reads(doc, &["only", "one"]) && w[1].reads(doc, &["service", "department", "ward", "unit"]);
    let service = !a.services.is_empty() && clause.windows(2).any(only);
    // "The two rated inadequate are safe and well-led", "Those found to be good were"
    let counted = |w: &[Item]| {
        let ones = w[0].class.has(Class::NUMBER.with(Class::THOSE)) || w[0].reads(doc, &["ones"]);
        ones && w[1].class.has(Class::RATED) && !w[1].class.has(Class::GRADE)
    };
    let subject = service || clause.iter().any(|i| i.class.has(area)) || clause.windows(2).any(counted);
    subject && between.len() <= 3 && between[0].class.has(Class::BE)
}
