//! Which rating belongs to which questions.

use super::asked::{Asked, asked, is_common_noun, text};
use super::claim::{Claim, Subject, Target, Time, Value};
use super::context::{about, dates, subject, time};
use super::frames::{ellipses, leans_on, respectively, settle_former};
use super::license::is_overall;
use super::links::{asides, owners};
use super::set::Set;
use super::values::{Found, Values};
use super::vetoes;
use crate::lexicon::{Class, Lexicon};
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::text::{BlockKind, Document, Span};

/// Names with a value from here on are organisations that the document only mentions.
pub(crate) const OTHERS: u32 = 1000;

/// What the sentences before have said that a sentence may lean on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Told {
    /// The questions that were named last: "both of those".
    named: Set,
    /// The rating that was told last: "the same verdict".
    value: Option<Target>,
    /// How many practices the document is about: "all three" may mean them, or questions.
    practices: usize,
}

impl Told {
    /// Nothing yet, in a document on so many practices.
    pub fn about(practices: usize) -> Told {
        Told {
            practices,
            ..Told::default()
        }
    }
}

/// Reads the ratings of sentences.
#[derive(Debug)]
pub(crate) struct Ratings {
    values: Values,
}

impl Ratings {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Ratings, String> {
        Ok(Ratings {
            values: Values::compile(lexicon)?,
        })
    }

    /// Every way of stating a rating in a sentence, before any question or veto.
    pub(super) fn values(&self, items: &[Item]) -> Vec<Found> {
        self.values.find(items)
    }

    /// The claims of one sentence; `told` is what the sentences before named, and takes up what this one names.
    pub fn read(&self, doc: &Document<'_>, sentence: usize, items: &[Item], told: &mut Told) -> Vec<Claim> {
        let claims = self.claims(doc, sentence, items, told);
        if let Some(last) = claims.iter().rev().find(|c| matches!(c.value.to, Target::Is(_))) {
            told.value = Some(last.value.to);
        }
        claims
    }

    fn claims(&self, doc: &Document<'_>, sentence: usize, items: &[Item], told: &mut Told) -> Vec<Claim> {
        let plain: Vec<Item> = items.iter().filter(|i| !i.class.has(Class::QUOTE)).copied().collect();
        let items = plain.as_slice();
        let Some(place) = doc.sentences.get(sentence) else {
            return Vec::new();
        };
        let mut values = self.values.find(items);
        vetoes::drop_scale(items, &mut values);
        if vetoes::whole_sentence(items) {
            return Vec::new();
        }
        let asked = asked(doc, items, &values);
        let named_before = told.named;
        let listed = asked.iter().filter(|a| !a.set.those && a.set.rest.is_none());
        let named = listed.fold(Set::default(), |set, a| set.with(a.set));
        if !named.is_empty() {
            told.named = named;
        }
        if values.is_empty() {
            return Vec::new();
        }
        let heading = doc
            .blocks
            .get(place.block)
            .is_some_and(|b| b.kind != BlockKind::Paragraph);
        let paired = respectively(items, &values, &asked);
        let mut claims: Vec<Claim> = Vec::new();
        let asides = asides(items, &values, &asked);
        let owners = owners(items, &values, &asked, &asides);
        // The former rating that an aside has told.
        let mut aside: Option<Rating> = None;
        // The questions that escaped a rating: the next one is theirs.
        let mut escaped: Option<(Set, Vec<String>)> = None;
        // Where the value before, with its questions, ends.
        let mut behind = 0;
        for (v, found) in values.iter().enumerate() {
            let before = std::mem::replace(&mut behind, found.end);
            let mut set = Set::default();
            let mut services = Vec::new();
            let own = asked.iter().zip(&owners).filter(|(_, o)| **o == Some(v));
            for a in own.map(|(a, _)| a) {
                set = set.with(a.set);
                services.extend(a.services.iter().cloned());
                behind = behind.max(a.end);
            }
            if let Some(pair) = &paired[v] {
                let mut claim = base(place.span, sentence, items, &values, v, pair.set, pair.services.clone());
                if let Some(name) = pair.practice {
                    claim.subject = Subject::Practices(vec![name]);
                }
                if let (true, Target::Is(rating)) = (pair.same, claim.value.to) {
                    claim.value.from = rating.rank().map(|_| rating);
                    claim.value.same = true;
                }
                claim.entry = "list.respectively";
                claims.push(claim);
                continue;
            }
            if let Some(a) = asides[v].and_then(|a| asked.get(a)) {
                set = a.set;
                services.clone_from(&a.services);
            }
            if let Some((named, of)) = escaped.take()
                && set.is_empty()
                && services.is_empty()
            {
                set = named;
                services = of;
            }
            // A text on more than a few services tells of others too.
            if told.practices > 3 && vetoes::is_unnamed(doc, items, found) {
                continue;
            }
            if vetoes::clause(items, found) && is_escaped(items, found) && !set.is_empty() {
                escaped = Some((set, services));
                continue;
            }
            if vetoes::clause(items, found) || set.is_only_counted() && matches!(set.rest, Some(0 | 5)) {
                continue;
            }
            // "these were good and outstanding": which is which is not told.
            let shared = values.get(v + 1).is_some_and(|next| {
                items[found.end..next.start]
                    .iter()
                    .all(|i| i.class.has(Class::AND.with(Class::COMMA)))
            });
            if set.those && shared {
                break;
            }
            if set.those {
                let asked_here = asked
                    .iter()
                    .filter(|a| a.end <= found.start && !a.set.those && a.set.rest.is_none());
                let here = asked_here.fold(Set::default(), |set, a| set.with(a.set));
                set = set.resolved(if here.is_empty() { named_before } else { here });
                if set.is_empty() {
                    continue;
                }
            }
            // "A was outstanding, and the other four good" of services: nothing is said of questions.
            let of_services = set.rest.is_some()
                && claims
                    .iter()
                    .any(|c| !c.services.is_empty() && c.set == Set::of(Question::Overall));
            if of_services || is_finding(doc, items, found, &asked, &owners, v) {
                continue;
            }
            let alone = set.is_empty() && services.is_empty();
            let them = alone && rates_them(doc, items, found);
            if them && before_is_overall(named_before) {
                continue;
            }
            if them || alone && stands_for_questions(items, found, told.practices, named_before) {
                set = named_before;
            } else if alone && leans_on(items, found, before, claims.last_mut(), &mut set, &mut services) {
                continue;
            }
            if set.is_empty() {
                let previous = v.checked_sub(1).map_or(0, |p| values[p].end);
                let licensed = !services.is_empty() || is_overall(items, found, previous, heading);
                if !licensed || found.value.to == Target::Unchanged && services.is_empty() {
                    continue;
                }
                set = Set::of(Question::Overall);
            }
            let mut claim = base(place.span, sentence, items, &values, v, set, services);
            if claim.value.to == Target::Ditto {
                let Some(value) = claims.last().map(|c| c.value.to).or(told.value) else {
                    continue;
                };
                claim.value.to = value;
            }
            let told_past = asides[v].is_some() || goes_on_in_the_past(items, &values, v, claims.last());
            if told_past && claim.time == Time::Open {
                claim.time = Time::Past;
            }
            // What an undated aside tells is what the value behind it came from.
            if let (Some(_), true, Target::Is(rating)) = (asides[v], claim.dates.is_empty(), claim.value.to)
                && claim.time == Time::Past
            {
                aside = rating.rank().map(|_| rating);
                continue;
            }
            if claim.value.from.is_none() && claim.time != Time::Past {
                claim.value.from = aside.take();
            }
            let then = found
                .then
                .or_else(|| given_then(items, found).filter(|_| !claim.carried));
            if let (Some(then), Target::Is(rating)) = (then, claim.value.to) {
                claims.push(at_that_time(&claim, rating, items[then].value as usize));
            }
            claims.push(claim);
        }
        settle_former(&mut claims);
        claims.extend(ellipses(items, &asked, &owners, &claims));
        claims
    }
}

impl Ratings {
    /// "So did effective.": a sentence without a rating of its own takes that of the claim before.
    pub fn follow(&self, doc: &Document<'_>, sentence: usize, items: &[Item], last: &Claim) -> Option<Claim> {
        let plain: Vec<Item> = items.iter().filter(|i| !i.class.has(Class::QUOTE)).copied().collect();
        let leads = plain.iter().take(3).any(|i| i.class.has(Class::ELLIPSIS));
        if !leads || last.sentence + 1 != sentence || !self.values.find(&plain).is_empty() {
            return None;
        }
        let asked = asked(doc, &plain, &[]);
        let [only] = asked.as_slice() else { return None };
        let span = doc.sentences.get(sentence)?.span;
        let whole = doc.sentences.get(last.sentence)?.span.cover(span);
        let set = if only.set.is_empty() {
            Set::of(Question::Overall)
        } else {
            only.set
        };
        Some(Claim {
            sentence,
            span: whole,
            place: span.end,
            set,
            services: only.services.clone(),
            entry: "ellipsis.so-did",
            ..last.clone()
        })
    }
}

/// A claim with what the words around its value say of subject and time.
fn base(
    span: Span,
    sentence: usize,
    items: &[Item],
    values: &[Found],
    v: usize,
    set: Set,
    services: Vec<String>,
) -> Claim {
    let found = &values[v];
    let before = v.checked_sub(1).and_then(|p| values.get(p));
    let carried = found.value.same && items.iter().any(|i| i.class.has(Class::CARRIED));
    // "kept the rating it was given in 2018": the date behind a rating that stayed is that of the former one.
    let until = if found.value.same && !carried {
        found.end
    } else {
        values.get(v + 1).map_or(items.len(), |n| n.start)
    };
    Claim {
        sentence,
        span,
        place: items.get(found.start).map_or(span.start, |i| i.span.start),
        value: found.value,
        set,
        subject: subject(items, found),
        about: about(items, found),
        services,
        carried,
        time: time(items, found, before),
        dates: dates(items, before.map_or(0, |b| b.end), found, until, values[0].start),
        entry: found.entry,
        item: found.start,
    }
}

/// "It had been inadequate overall and requires improvement for safe": a value that shares the verb of a past one.
fn goes_on_in_the_past(items: &[Item], values: &[Found], v: usize, last: Option<&Claim>) -> bool {
    let Some(before) = v.checked_sub(1).and_then(|p| values.get(p)) else {
        return false;
    };
    let between = items.get(before.end..values[v].start).unwrap_or(&[]);
    let own = Class::NOW
        .with(Class::BUT)
        .with(Class::STOP)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::NAME);
    let rated = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE);
    let relative = between.iter().any(|i| i.class.has(Class::REL));
    last.is_some_and(|c| c.time == Time::Past)
        && values[v].value.from.is_none()
        && !between.iter().any(|i| i.class.has(own) || rated(i) && !relative)
}

/// "All three had been good": the questions named in the sentence before, if they are as many and the practices are
/// not.
fn stands_for_questions(items: &[Item], found: &Found, practices: usize, named: Set) -> bool {
    let many = items[..found.start]
        .iter()
        .take(3)
        .any(|i| i.class.has(Class::PRONOUN) && i.value == 2 && i.capital);
    let asked = named.questions().filter(|q| *q != Question::Overall).count();
    many && asked >= 2 && practices < 2 && !named.is_only_counted()
}

/// "It escaped the lowest grade in caring alone, which requires improvement."
fn is_escaped(items: &[Item], found: &Found) -> bool {
    let near = items.get(found.start.saturating_sub(2)..found.start).unwrap_or(&[]);
    near.iter().any(|i| i.class.has(Class::NOT))
}

/// "It was rated good, as it was in 2016": the rating of that year.
fn at_that_time(claim: &Claim, rating: Rating, date: usize) -> Claim {
    Claim {
        value: Value {
            to: Target::Is(rating),
            from: None,
            same: false,
        },
        time: Time::Past,
        dates: vec![date],
        ..claim.clone()
    }
}

/// "kept the good rating it was given in 2018": the item of the date at which a rating that stayed was given.
fn given_then(items: &[Item], found: &Found) -> Option<usize> {
    let behind = items.get(found.end..(found.end + 10).min(items.len()))?;
    let ends = Class::STOP.with(Class::BUT).with(Class::COMMA).with(Class::AND);
    let clause = &behind[..behind.iter().position(|i| i.class.has(ends)).unwrap_or(behind.len())];
    let date = clause.iter().position(|i| i.class.has(Class::DATE))?;
    let given = clause[..date]
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::GRADE));
    (found.value.same && given).then_some(found.end + date)
}

/// "Leadership was inadequate": with a noun of ordinary language and a plain "was" this is what was found, and no rating.
fn is_finding(
    doc: &Document<'_>,
    items: &[Item],
    found: &Found,
    asked: &[Asked],
    owners: &[Option<usize>],
    v: usize,
) -> bool {
    let mut own = asked.iter().zip(owners).filter(|(_, o)| **o == Some(v)).map(|(a, _)| a);
    let (Some(a), None) = (own.next(), own.next()) else {
        return false;
    };
    let noun = a.members.len() == 1 && a.services.is_empty() && is_common_noun(doc, &items[a.start]);
    let between = items.get(a.end..found.start).unwrap_or(&[]);
    let plain = !between.is_empty()
        && between
            .iter()
            .all(|i| i.class.has(Class::BE) && !i.class.has(Class::RATED));
    let told = items[..a.start].iter().chain(&items[found.end..]).any(|i| {
        i.class.has(
            Class::RATED
                .with(Class::GRADE)
                .with(Class::AREA)
                .with(Class::RATING)
                .with(Class::QUESTION),
        )
    });
    let adjective = found.value.from.is_none()
        && matches!(found.value.to, Target::Is(r) if r.rank().is_some() && r != Rating::RequiresImprovement);
    noun && plain && adjective && !found.marked && !told
}

/// "We rated them as good": what the sentence before named.
fn rates_them(doc: &Document<'_>, items: &[Item], found: &Found) -> bool {
    let near = items.get(found.start.saturating_sub(3)..found.start).unwrap_or(&[]);
    near.windows(2)
        .any(|w| w[0].class.has(Class::RATED) && text(doc, &w[1]) == "them")
}

/// Whether no key question was named.
fn before_is_overall(named: Set) -> bool {
    !named.questions().any(|q| q != Question::Overall)
}
