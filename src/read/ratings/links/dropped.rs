//! Sets that lose their value again, seen beside the others of the sentence.
//!
//! "It was looked at for safe and well-led and was rated inadequate in safe": well-led has no rating by that.

use crate::lexicon::Class;
use crate::model::Question;
use crate::read::items::Item;
use crate::read::ratings::asked::Asked;
use crate::read::ratings::values::Found;
use crate::text::Document;

/// "inadequate, with caring and maternity services good": a question and a service in one list, of which the second has a
/// rating behind it. What the first has is not told for sure, and no question of the service either.
pub(super) fn drop_mixed(items: &[Item], values: &[Found], asked: &[Asked], owners: &mut [Option<usize>]) {
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
pub(super) fn drop_topics(
    doc: &Document<'_>,
    items: &[Item],
    values: &[Found],
    asked: &[Asked],
    owners: &mut [Option<usize>],
) {
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

/// "The care", "care at the home", as the first words of a sentence or of a clause: "little had changed and the care was".
fn is_the_care(doc: &Document<'_>, items: &[Item], a: &Asked) -> bool {
    let opens = Class::AND
        .with(Class::BUT)
        .with(Class::COMMA)
        .with(Class::STOP)
        .with(Class::THAT)
        .with(Class::SAY)
        .with(Class::QUOTE);
    let article = |i: &&Item| i.class.has(Class::DET.with(Class::OVERALL)) && !i.class.has(opens);
    let led = items[..a.start].iter().rev().find(|i| !article(i));
    led.is_none_or(|i| i.class.has(opens)) && a.members.len() == 1 && items[a.start].reads(doc, &["care"])
}
