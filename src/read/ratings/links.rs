//! Which value each set of questions belongs to: by the words between the two.
//!
//! "good for safe", "safe was good", "safe: good" are links; "inadequate for safe but caring was good" has two.

use super::asked::{Asked, begins_a_clause, is_between_commas, is_left};
use super::claim::Target;
use super::former::is_apposed_former;
use super::license::{clause_start, is_all_of_it, is_come_to, is_plain};
use super::put;
use super::set::Set;
use super::values::Found;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::Document;

/// For each value the set that it tells of in an aside: "safe, which had been good, is now inadequate". The set itself
/// belongs to the value behind the aside.
pub(super) fn asides(items: &[Item], values: &[Found], asked: &[Asked]) -> Vec<Option<usize>> {
    let mut out = vec![None; values.len()];
    for (n, a) in asked.iter().enumerate() {
        let Some(b) = values.iter().position(|v| v.start >= a.end) else {
            continue;
        };
        let (Some(inner), Some(outer)) = (values.get(b), values.get(b + 1)) else {
            continue;
        };
        let lead = items.get(a.end..inner.start).unwrap_or(&[]);
        let tail = items.get(inner.end..outer.start).unwrap_or(&[]);
        let asks = asked.iter().any(|o| o.start >= a.end && o.end <= outer.start);
        // "Apart from caring, which was outstanding, the home was good": what is left out has that rating alone.
        let left_out = a.start.checked_sub(1).is_some_and(|p| items[p].class.has(Class::BUT));
        // "Overall, the rating has dropped": how it is said, and what follows is no aside.
        let relative = lead.iter().take(3).any(|i| i.class.has(Class::REL.with(Class::PAST)));
        let adverb = a.start == 0 && a.set == Set::of(Question::Overall) && !relative;
        if !asks && !left_out && !adverb && opens_aside(lead) && closes_aside(tail) {
            out[b] = Some(n);
        }
    }
    out
}

/// ", which had been", ", both", " (formerly"
fn opens_aside(lead: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::OPEN).with(Class::DASH);
    let says = Class::PAST
        .with(Class::REL)
        .with(Class::PRONOUN)
        .with(Class::RATED)
        .with(Class::THOSE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::ELLIPSIS);
    let breaks = Class::STOP.with(Class::BUT).with(Class::NAME).with(Class::NOW);
    let [first, rest @ ..] = lead else { return false };
    first.class.has(mark)
        && rest.len() <= 9
        && !rest.iter().any(|i| i.class.has(breaks))
        && rest.iter().take(4).any(|i| i.class.has(says))
}

/// "..., is now", "..., have been marked as"
fn closes_aside(tail: &[Item]) -> bool {
    let mark = Class::COMMA.with(Class::CLOSE).with(Class::DASH);
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::MOVE)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::RATED)
        .with(Class::NOW);
    let Some(close) = tail.iter().rposition(|i| i.class.has(mark)) else {
        return false;
    };
    let rest = &tail[close + 1..];
    let breaks = Class::STOP.with(Class::BUT).with(Class::AND).with(Class::WITH);
    rest.len() <= 8
        && tail.len() <= 16
        && !tail.iter().any(|i| i.class.has(Class::STOP.with(Class::BUT)))
        && !rest.first().is_some_and(|i| i.class.has(breaks))
        && rest.iter().any(|i| i.class.has(verb))
}

/// For each set the value that it belongs to.
pub(super) fn owners(
    doc: &Document<'_>,
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    asides: &[Option<usize>],
) -> Vec<Option<usize>> {
    let mut owners: Vec<Option<usize>> = Vec::new();
    for (n, a) in asked.iter().enumerate() {
        if let Some(aside) = asides.iter().position(|s| *s == Some(n)) {
            owners.push(Some(aside + 1));
            continue;
        }
        if let Some(around) = values.iter().position(|v| v.start < a.start && a.end < v.end) {
            owners.push(Some(around));
            continue;
        }
        if let Some(answer) = put::answer(doc, items, values, asked, n) {
            owners.push(Some(answer));
            continue;
        }
        let before = values.iter().rposition(|v| v.end <= a.start);
        let after = values.iter().position(|v| v.start >= a.end);
        let blocked = |from: usize, to: usize| {
            asked
                .iter()
                .enumerate()
                .any(|(m, o)| m != n && o.start >= from && o.end <= to)
        };
        let forward = before.filter(|v| {
            values.get(*v).is_some_and(|v| {
                let unowned = blocked(v.end, a.start) && owners.last().copied().flatten().is_none();
                !unowned
                    && !is_cut_off(items, asked, n, v)
                    && !is_left(doc, items, a.start)
                    && !after.is_some_and(|next| is_rated_with(items, a, &values[next]))
                    && !opens_a_clause(doc, items, v, a)
                    && links_forward(doc, items, v, a)
            })
        });
        // "Overall, we are rated good for caring and safe": how it is said, and no rating of the whole.
        // It needs no comma at the head of a sentence: "Overall the trust was rated good for caring".
        let subject = Class::DET.with(Class::NAME).with(Class::PRONOUN).with(Class::TYPE);
        let adverb = a.set == Set::of(Question::Overall)
            && items
                .get(a.end)
                .is_some_and(|i| i.class.has(Class::COMMA) || a.start == 0 && i.class.has(subject))
            && n == 0
            && after.is_some_and(|v| {
                asked.get(n + 1).is_some_and(|next| {
                    let lead = items.get(values[v].end..next.start).unwrap_or(&[]);
                    lead.first().is_some_and(|i| i.class.has(Class::PREP)) && lead.len() <= 3
                })
            });
        let after = after.filter(|_| !adverb);
        let backward = after.filter(|v| {
            values
                .get(*v)
                .is_some_and(|v| !blocked(a.end, v.start) && links_backward(doc, items, a, v))
        });
        owners.push(match (forward, backward) {
            (Some(f), Some(b)) => Some(if prefers_backward(doc, items, values, asked, n, (f, b)) {
                b
            } else {
                f
            }),
            (None, None) if is_fronted_alone(items, values, asked, n) => Some(0),
            (None, None) => {
                after.filter(|v| *v + 1 == values.len() && is_unrated_after_all(items, a, &values[*v], asked))
            }
            (f, b) => f.or(b),
        });
    }
    drop_topics(doc, items, values, asked, &mut owners);
    drop_mixed(items, values, asked, &mut owners);
    owners
}

/// "inadequate, with caring and maternity services good": a question and a service in one list, of which the second has a
/// rating behind it. What the first has is not told for sure, and no question of the service either.
fn drop_mixed(items: &[Item], values: &[Found], asked: &[Asked], owners: &mut [Option<usize>]) {
    for n in 1..asked.len() {
        let (question, service) = (&asked[n - 1], &asked[n]);
        let mixed = question.services.is_empty() && !service.services.is_empty();
        let joint = Class::AND.with(Class::DET);
        let between = items.get(question.end..service.start).unwrap_or(&[]);
        let joined = !between.is_empty() && between.iter().all(|i| i.class.has(joint));
        let verb = Class::BE.with(Class::RATED).with(Class::HAVE);
        let next = values.iter().position(|v| v.start >= service.end);
        let told = next.is_some_and(|v| {
            let tail = &items[service.end..values[v].start];
            tail.len() <= 2 && tail.iter().all(|i| i.class.has(verb))
        });
        if mixed && joined && told && (owners[n - 1] != next || owners[n] != next) {
            owners[n - 1] = None;
            owners[n] = None;
        }
    }
}

/// "It was looked at for safe and well-led and was rated inadequate in safe": of what stands before the value only that part is
/// answered which stands behind it.
fn drop_topics(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &[Asked], owners: &mut [Option<usize>]) {
    let key = |a: &Asked| -> Vec<Question> { a.set.questions().filter(|q| *q != Question::Overall).collect() };
    let plain = |a: &Asked| a.services.is_empty() && a.set.rest.is_none() && !a.set.except && !a.set.those;
    for n in 0..asked.len() {
        let Some(value) = owners[n].map(|v| &values[v]) else {
            continue;
        };
        if asked[n].end > value.start || !plain(&asked[n]) {
            continue;
        }
        let topic = key(&asked[n]);
        // "The care was rated inadequate for safety and leadership": the care is all that was looked at.
        let whole = topic == [Question::Caring] && is_the_care(doc, items, &asked[n]);
        let apart = |m: usize| owners[m] == owners[n] && asked[m].start >= value.end && !key(&asked[m]).is_empty();
        if whole && (0..asked.len()).any(apart) {
            owners[n] = None;
            continue;
        }
        let part = |m: usize| {
            let own = key(&asked[m]);
            owners[m] == owners[n]
                && asked[m].start >= value.end
                && plain(&asked[m])
                && !own.is_empty()
                && own.len() < topic.len()
                && own.iter().all(|q| topic.contains(q))
        };
        if (0..asked.len()).any(part) {
            owners[n] = None;
        }
    }
}

/// "The care", "care at the home", as the first words of a sentence.
fn is_the_care(doc: &Document<'_>, items: &[Item], a: &Asked) -> bool {
    let leads = items[..a.start]
        .iter()
        .all(|i| i.class.has(Class::DET.with(Class::OVERALL)));
    leads && a.members.len() == 1 && items[a.start].reads(doc, &["care"])
}

/// "In the other three areas - safe, caring and effective - inspectors had no quarrel with it and marked it good": the one
/// set leads the sentence, and its one value is that of a verb of rating.
fn is_fronted_alone(items: &[Item], values: &[Found], asked: &[Asked], n: usize) -> bool {
    let ([found], [a], 0) = (values, asked, n) else {
        return false;
    };
    let led =
        matches!(items.get(..a.start), Some([prep]) | Some([prep, _]) if prep.class.has(Class::PREP) && prep.capital);
    let Some(between) = items.get(a.end..found.start).filter(|_| led) else {
        return false;
    };
    let breaks = Class::STOP
        .with(Class::NAME)
        .with(Class::BUT)
        .with(Class::PEOPLE)
        .with(Class::NOT);
    let object = match between {
        [.., verb, it] => {
            verb.class.has(Class::RATED)
                && !verb.class.has(Class::GRADE)
                && it.class.has(Class::PRONOUN.with(Class::DET))
        }
        _ => false,
    };
    object
        && between.len() <= 20
        && !between
            .iter()
            .any(|i| i.class.has(breaks) && !i.class.has(Class::PRONOUN))
}

/// Whether words of another matter stand between a set and the one before it: "good in all areas bar one, after failing
/// to be safe".
fn is_cut_off(items: &[Item], asked: &[Asked], n: usize, v: &Found) -> bool {
    let Some(last) = n.checked_sub(1).map(|p| &asked[p]).filter(|last| last.start >= v.end) else {
        return false;
    };
    items
        .get(last.end..asked[n].start)
        .is_some_and(|between| between.iter().any(is_plain))
}

/// "inadequate in May, when its caring was good", "and, for caring, requires improvement": what stands before a question begins
/// a clause or a phrase of its own.
fn opens_a_clause(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked) -> bool {
    let between = items.get(v.end..a.start).unwrap_or(&[]);
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let when = |w: &[Item]| comma(&w[0]) && w[1].reads(doc, &["when", "while", "because", "since"]);
    let told_next = || {
        let from = || matches!(items.get(a.end + 1..a.end + 3), Some([from, old]) if is_bare_function(from) && old.class.has(Class::RATING));
        items.get(a.end + 1).is_some_and(|i| i.class.has(Class::RATING)) || from()
    };
    // "from good to inadequate, and in caring, from outstanding to good"
    let anded = matches!(between, [.., and, prep] if and.class.has(Class::AND) && prep.class.has(Class::PREP))
        && v.value.from.is_some()
        && items.get(a.end).is_some_and(comma)
        && !items.get(a.end + 1).is_some_and(|i| i.class.has(Class::RATING))
        && told_next();
    // "good at caring, and in the other two, effective and responsive, we require improvement"
    let subject = || {
        items
            .get(a.end + 1)
            .is_some_and(|i| i.class.has(Class::PRONOUN) && !i.class.has(Class::DET))
    };
    let fronted = matches!(between, [.., and, prep] if and.class.has(Class::AND) && prep.class.has(Class::PREP))
        && items.get(a.end).is_some_and(comma)
        && subject();
    between.len() > 1 && is_between_commas(items, a.start, a.end) && told_next()
        || anded
        || fronted
        || between.windows(2).any(when)
        || fronts_a_clause(items, a, between)
}

/// "and for being responsive - how long people wait - it is inadequate": what stands between dashes leads on to a clause.
fn fronts_a_clause(items: &[Item], a: &Asked, between: &[Item]) -> bool {
    let and = between.iter().rposition(|i| i.class.has(Class::AND));
    let leads = Class::PREP.with(Class::BE).with(Class::DET).with(Class::FUNCTION);
    let fronted = and.is_some_and(|n| between[n + 1..].iter().all(|i| i.class.has(leads)));
    let rest = &items[a.end..];
    let dash = |i: &Item| i.class.has(Class::DASH);
    let close = rest.iter().skip(1).position(dash).map(|n| n + 1);
    let behind = close
        .filter(|_| rest.first().is_some_and(dash))
        .map_or(&[][..], |n| &rest[n + 1..]);
    let told = matches!(behind, [it, be, rating, ..]
        if it.class.has(Class::PRONOUN) && be.class.has(Class::BE) && rating.class.has(Class::RATING));
    fronted && told
}

/// "R for Q", "R overall", "R in all areas": no new clause between them.
fn links_forward(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked) -> bool {
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
        || is_a_step_told(v, between)
        || tells_of_another_grade(items, v, a)
    {
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
    if between.is_empty() {
        return whole || items[a.start].class.has(Class::ALL) || a.set.rest.is_some();
    }
    // "inadequate under safe"
    if !whole && a.services.is_empty() && matches!(without_articles(between), [under] if under.reads(doc, &["under"])) {
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
    let verdict = matches!(between, [be, the, verdict, on]
        if be.class.has(Class::BE) && the.class.has(Class::DET) && verdict.class.has(Class::GRADE) && on.class.has(Class::PREP));
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
    verdict || v.value.to == Target::Ditto && is_put_on(between) || is_led(between) || is_led_at_the_end(between)
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

/// "outstanding, with surgery and something else rated good": what "with" leads has a verb of rating of its own.
fn is_rated_with(items: &[Item], a: &Asked, next: &Found) -> bool {
    let led = items[..a.start].iter().rev().find(|i| !i.class.has(Class::DET));
    let between = items.get(a.end..next.start).unwrap_or(&[]);
    let verb = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let breaks = Class::BUT.with(Class::STOP).with(Class::COMMA);
    !a.services.is_empty()
        && led.is_some_and(|i| i.class.has(Class::WITH))
        && between.last().is_some_and(verb)
        && !between.iter().any(|i| i.class.has(breaks))
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

/// "to the surgery's": without what leads to the question.
fn without_articles(words: &[Item]) -> &[Item] {
    let lead = |i: &&Item| i.class.has(Class::DET) || i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
    let articles = words.iter().rev().take_while(lead).count();
    &words[..words.len() - articles]
}

/// "to": a little word that neither joins nor leads.
fn is_bare_function(item: &Item) -> bool {
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
fn is_led(between: &[Item]) -> bool {
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
    let fresh = Class::HAVE.with(Class::NAME);
    led && !glue.any(|i| i.class.has(fresh) || i.class.has(Class::RATED) && !i.class.has(Class::GRADE))
}

/// "Effective was looked at, but there was not enough evidence to rate it."
fn is_unrated_after_all(items: &[Item], a: &Asked, v: &Found, asked: &[Asked]) -> bool {
    let between = items.get(a.end..v.start).unwrap_or(&[]);
    // "Safe was considered in imaging, though no rating was given for it": "it" is the question, wherever it was asked.
    let of_it = items.get(v.end..).is_some_and(|rest| {
        matches!(rest, [led, it, ..] if led.class.has(Class::PREP) && it.class.has(Class::PRONOUN) && it.value == 0 && !it.class.has(Class::DET))
    });
    let none_nearer = !asked
        .iter()
        .any(|o| o.start >= a.end && o.start < v.start && !(of_it && o.set.is_empty()));
    let Some(but) = between.iter().position(|i| i.class.has(Class::BUT)) else {
        return false;
    };
    let visit = between[but..].iter().any(|i| i.class.has(Class::INSPECT));
    is_unrated(items, v) && none_nearer && !visit && between.len() <= 12
}

fn is_unrated(items: &[Item], v: &Found) -> bool {
    items
        .get(v.end.wrapping_sub(1))
        .is_some_and(|i| i.class.has(Class::RATING) && i.value > 3)
}

/// "The only area to be rated good was caring."
fn names_the_area(doc: &Document<'_>, items: &[Item], v: &Found, a: &Asked, between: &[Item]) -> bool {
    let area = Class::AREA.with(Class::SOME);
    let clause = &items[clause_start(items, v.start)..v.start];
    // "The only service rated good was surgery"
    let only =
        |w: &[Item]| w[0].reads(doc, &["only", "one"]) && w[1].reads(doc, &["service", "department", "ward", "unit"]);
    let service = !a.services.is_empty() && clause.windows(2).any(only);
    let subject = service || clause.iter().any(|i| i.class.has(area));
    subject && between.len() <= 3 && between[0].class.has(Class::BE)
}

/// "Q was R", "Q: R", "Q has gone from R to R".
fn links_backward(doc: &Document<'_>, items: &[Item], a: &Asked, v: &Found) -> bool {
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
    let mut filler = Class::GRADE.with(Class::NOW).with(Class::PRONOUN).with(Class::FUNCTION);
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
        matches!(between, [comma] if comma.class.has(Class::COMMA))
            && led_by(1).is_some_and(|i| i.class.has(Class::COMMA))
            && led_by(2).is_some_and(|i| i.reads(doc, ORDINALS))
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
    let inverted = v.value.same
        && between.len() <= 5
        && led_by(1).is_some_and(|i| i.class.has(Class::PREP))
        && !between.iter().any(|i| i.class.has(mark.with(Class::COMMA)))
        && between.iter().all(|i| i.class.has(turned));
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
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::RATED);
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

/// "R1 for A but B was R2", "R1, with B rated R2": a set that could look either way.
fn prefers_backward(
    doc: &Document<'_>,
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    n: usize,
    (f, b): (usize, usize),
) -> bool {
    let (Some(a), Some(fv), Some(bv)) = (asked.get(n), values.get(f), values.get(b)) else {
        return false;
    };
    let from = n.checked_sub(1).map_or(fv.end, |p| asked[p].end.max(fv.end));
    let lead = items.get(from..a.start).unwrap_or(&[]);
    let tail = items.get(a.end..bv.start).unwrap_or(&[]);
    // "inadequate for safe and well-led and caring as good": a list that was parted there.
    let list = |n: usize| asked[n].services.is_empty() && asked[n].set.rest.is_none();
    if matches!(lead, [and] if and.class.has(Class::AND)) && n > 0 && list(n - 1) && list(n) && tail.len() <= 3 {
        return true;
    }
    // "requires improvement on safety, the other four being good"
    if tail.len() <= 4
        && tail.iter().any(|i| i.reads(doc, &["being"]))
        && lead.iter().any(|i| i.class.has(Class::COMMA.with(Class::WITH)))
    {
        return true;
    }
    // "and surgery is inadequate overall": a service and a question go together.
    let next_has_own = asked.get(n + 1).is_some_and(|next| {
        let rival = a.services.is_empty() || !next.services.is_empty();
        rival && next.start >= bv.end && links_forward(doc, items, bv, next)
    });
    // "For safe we are inadequate, for caring good": each value stands behind its questions.
    let fronted = asked.first().is_some_and(|first| {
        let leads = first.start.checked_sub(1).and_then(|p| items.get(p));
        first.start <= 3 && first.end <= fv.start && leads.is_some_and(|i| i.class.has(Class::PREP))
    });
    if fronted && tail.len() <= 2 && lead.len() <= 3 {
        return true;
    }
    // "surgery had been good at the visit in 2018, and outpatients inadequate": no verb of its own.
    let joined = matches!(lead, [.., comma, and] if comma.class.has(Class::COMMA) && and.class.has(Class::AND));
    if tail.is_empty() && joined && !a.services.is_empty() {
        return true;
    }
    // "Safety was inadequate at that point and caring good": each stands before its value, the second without a verb.
    let in_turn = n
        .checked_sub(1)
        .is_some_and(|p| asked[p].end <= fv.start && asked[p].members.len() == 1);
    let anded = lead.last().is_some_and(|i| i.class.has(Class::AND));
    if !lead.is_empty() && tail.is_empty() && in_turn && anded && bv.value.from.is_none() && a.members.len() == 1 {
        return true;
    }
    if lead.is_empty() || next_has_own {
        return false;
    }
    // "was inadequate for safe at both, and caring requires improvement": the second leaves out its verb.
    let gap = lead
        .windows(2)
        .any(|w| w[0].class.has(Class::COMMA) && w[1].class.has(Class::AND));
    if tail.is_empty() && gap && bv.value.from.is_none() && asked[n].members.len() == 1 {
        return true;
    }
    let part = Class::COMMA.with(Class::AND).with(Class::FUNCTION);
    let with = lead
        .iter()
        .find(|i| !i.class.has(part) || i.class.has(Class::WITH.with(Class::PREP)))
        .is_some_and(|i| i.class.has(Class::WITH));
    // "inadequate by the regulator in May, with caring requires improvement"
    let last = lead.iter().rev().find(|i| !i.class.has(Class::DET.with(Class::AREA)));
    let with = with || last.is_some_and(|i| i.class.has(Class::WITH)) && lead.iter().any(|i| i.class.has(Class::COMMA));
    let ends = Class::AND.with(Class::COMMA).with(Class::PREP);
    if with && tail.len() <= 5 && !tail.iter().any(|i| i.class.has(ends)) {
        return true;
    }
    // "inadequate for safe, and the overall rating fell"
    if let [noun, verb, ..] = tail
        && noun.class.has(Class::GRADE)
        && verb.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE))
        && lead.iter().any(|i| i.class.has(Class::COMMA))
    {
        return true;
    }
    let finite = Class::BE.with(Class::SAME).with(Class::HAVE);
    let leads = |i: &Item| i.class.has(Class::PREP.with(Class::OVERALL));
    // "rated good for everything but caring, which was outstanding": what is led stays with what leads it.
    let noun = tail.iter().take_while(|i| i.class.has(Class::AREA)).count();
    let aside = matches!(&tail[noun..], [comma, rel, ..] if comma.class.has(Class::COMMA) && rel.class.has(Class::REL));
    let prep = lead.first().is_some_and(leads) || aside && lead.iter().any(leads);
    // "from inadequate to good, and its rating for safe from inadequate to outstanding"
    if tail.is_empty()
        && bv.value.from.is_some()
        && fv.value.from.is_some()
        && lead
            .iter()
            .any(|i| i.class.has(Class::GRADE) || i.reads(doc, &["that", "those"]))
    {
        return true;
    }
    // "and caring was again rated outstanding": the value begins with its verb.
    let opens = tail.is_empty() && items.get(bv.start).is_some_and(|i| i.class.has(finite));
    !prep && (opens || tail.iter().any(|i| i.class.has(finite)))
}
