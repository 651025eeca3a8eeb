//! Which rating belongs to which questions.

use super::claim::{Claim, Subject, Target, Time};
use super::set::Set;
use super::values::{Found, Values};
use super::vetoes;
use crate::lexicon::{Class, Lexicon};
use crate::model::{Question, Rating};
use crate::read::items::Item;
use crate::read::services;
use crate::text::{BlockKind, Document, Span};

/// Names with a value from here on are organisations that the document only mentions.
pub(crate) const OTHERS: u32 = 1000;

/// A set of questions or a list of services found in a sentence.
#[derive(Clone, Debug)]
struct Asked {
    set: Set,
    /// The sets of its members, in the order of the text, for "respectively".
    members: Vec<Set>,
    services: Vec<String>,
    start: usize,
    end: usize,
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

    /// The claims of one sentence.
    pub fn read(&self, doc: &Document<'_>, sentence: usize, items: &[Item]) -> Vec<Claim> {
        let plain: Vec<Item> = items.iter().filter(|i| !i.class.has(Class::QUOTE)).copied().collect();
        let items = plain.as_slice();
        let Some(place) = doc.sentences.get(sentence) else {
            return Vec::new();
        };
        let mut values = self.values.find(items);
        vetoes::drop_scale(items, &mut values);
        if values.is_empty() || vetoes::whole_sentence(items) {
            return Vec::new();
        }
        let asked = asked(doc, items, &values);
        let heading = doc
            .blocks
            .get(place.block)
            .is_some_and(|b| b.kind != BlockKind::Paragraph);
        if let Some(paired) = respectively(items, &values, &asked) {
            return paired
                .into_iter()
                .map(|(v, set, services, names)| {
                    let mut claim = base(place.span, sentence, items, &values, v, set, services);
                    if let Some(name) = names {
                        claim.subject = Subject::Practices(vec![name]);
                    }
                    claim.entry = "list.respectively";
                    claim
                })
                .collect();
        }
        let mut claims: Vec<Claim> = Vec::new();
        let owners = owners(items, &values, &asked);
        for (v, found) in values.iter().enumerate() {
            if vetoes::clause(items, found) {
                continue;
            }
            let mut set = Set::default();
            let mut services = Vec::new();
            for a in asked
                .iter()
                .zip(&owners)
                .filter(|(_, o)| **o == Some(v))
                .map(|(a, _)| a)
            {
                set = set.with(a.set);
                services.extend(a.services.iter().cloned());
            }
            if set.is_empty()
                && services.is_empty()
                && leans_on(items, &values, v, claims.last_mut(), &mut set, &mut services)
            {
                continue;
            }
            if set.is_empty() {
                let licensed = !services.is_empty() || is_overall(items, found, heading);
                if !licensed || found.value.to == Target::Unchanged && services.is_empty() {
                    continue;
                }
                set = Set::of(Question::Overall);
            }
            claims.push(base(place.span, sentence, items, &values, v, set, services));
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
    Claim {
        sentence,
        span,
        value: found.value,
        set,
        subject: subject(items, found),
        about: about(items, found),
        services,
        carried: found.value.same && items.iter().any(|i| i.class.has(Class::CARRIED)),
        time: time(items, found, before),
        dates: dates(
            items,
            before.map_or(0, |b| b.end),
            found,
            values.get(v + 1).map_or(items.len(), |n| n.start),
            values[0].start,
        ),
        entry: found.entry,
    }
}

/// "A, B and C were R1, R2 and R3 respectively": the pairs of values with sets, services or names.
type Paired = Vec<(usize, Set, Vec<String>, Option<usize>)>;

fn respectively(items: &[Item], values: &[Found], asked: &[Asked]) -> Option<Paired> {
    let mark = items.iter().position(|i| i.class.has(Class::RESPECTIVELY))?;
    let last = values.iter().rposition(|v| {
        v.end <= mark
            && items[v.end..mark]
                .iter()
                .all(|i| i.class.has(Class::OVERALL.with(Class::COMMA).with(Class::GRADE)))
    })?;
    let mut first = last;
    while first > 0
        && items[values[first - 1].end..values[first].start]
            .iter()
            .all(|i| i.class.has(Class::COMMA.with(Class::AND).with(Class::DET)))
    {
        first -= 1;
    }
    let count = last - first + 1;
    let lists = asked.iter().rev().filter(|a| a.end <= values[first].start);
    for a in lists {
        if a.services.len() == count {
            return Some(
                (0..count)
                    .map(|n| (first + n, Set::of(Question::Overall), vec![a.services[n].clone()], None))
                    .collect(),
            );
        }
        if a.members.len() == count && a.services.is_empty() {
            return Some(
                (0..count)
                    .map(|n| (first + n, a.members[n], Vec::new(), None))
                    .collect(),
            );
        }
    }
    let names: Vec<usize> = items[..values[first].start]
        .iter()
        .filter(|i| i.class.has(Class::NAME) && i.value < OTHERS)
        .map(|i| i.value as usize)
        .collect();
    let names = names.get(names.len().checked_sub(count)?..)?;
    Some(
        (0..count)
            .map(|n| (first + n, Set::of(Question::Overall), Vec::new(), Some(names[n])))
            .collect(),
    )
}

/// A value without questions of its own that goes on with those of the claim before: "Q, which had been R, is now R",
/// "Q slipped to R; it was R before". `true` where it only tells the former rating of that claim.
fn leans_on(
    items: &[Item],
    values: &[Found],
    v: usize,
    last: Option<&mut Claim>,
    set: &mut Set,
    services: &mut Vec<String>,
) -> bool {
    let (Some(last), Some(before)) = (last, v.checked_sub(1).and_then(|p| values.get(p))) else {
        return false;
    };
    let found = &values[v];
    let Some(between) = items.get(before.end..found.start) else {
        return false;
    };
    let past = between.iter().any(|i| i.class.has(Class::PAST));
    // Behind its questions: "outstanding for being caring, up from good".
    let trails = between
        .iter()
        .rposition(|i| i.class.has(Class::COMMA.with(Class::DASH).with(Class::OPEN)))
        .map_or(0, |p| between.len() - p);
    if found.value.to == Target::Unnamed && last.value.from.is_none() && (1..=6).contains(&trails) {
        last.value.from = found.value.from;
        return true;
    }
    let aside = between
        .iter()
        .rev()
        .take(2)
        .any(|i| i.class.has(Class::COMMA.with(Class::OPEN)));
    if last.set.except && aside {
        // "all but responsive, which requires improvement": the value of the one left out.
        let kept = last.set;
        let out = Question::KEY.into_iter().filter(|q| !kept.questions().any(|k| k == *q));
        *set = out.map(Set::of).fold(Set::default(), Set::with);
        return false;
    }
    if between
        .iter()
        .any(|i| i.class.has(Class::NAME.with(Class::OVERALL).with(Class::QUESTION)))
    {
        return false;
    }
    let Target::Is(rating) = found.value.to else {
        return false;
    };
    if past && found.value.from.is_none() && last.value.from.is_none() && last.time != Time::Past {
        last.value.from = rating.rank().map(|_| rating);
        return true;
    }
    let goes_on = between.iter().any(|i| {
        i.class
            .has(Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::RATED))
    }) && (last.time == Time::Past || between.iter().any(|i| i.class.has(Class::PRONOUN)));
    let asks = !last.set.has(Question::Overall) || last.time == Time::Past;
    if goes_on && asks && between.len() <= 8 {
        *set = last.set;
        services.clone_from(&last.services);
    }
    false
}

/// Two claims of one sentence for the same questions: the one told as past, or first, is what it was before.
fn settle_former(claims: &mut Vec<Claim>) {
    let mut n = 0;
    while n + 1 < claims.len() {
        let (a, b) = (&claims[n], &claims[n + 1]);
        let same = a.set == b.set && a.services == b.services && a.subject == b.subject && a.dates == b.dates;
        let (Target::Is(x), Target::Is(y)) = (a.value.to, b.value.to) else {
            n += 1;
            continue;
        };
        if same
            && x != y
            && a.value.from.is_none()
            && b.value.from.is_none()
            && x.rank().is_some()
            && y.rank().is_some()
            && a.time == Time::Past
            && b.time != Time::Past
        {
            claims[n + 1].value.from = Some(x);
            claims.remove(n);
            continue;
        }
        n += 1;
    }
}

/// Whether an item may stand inside a list of questions.
fn is_list_glue(item: &Item) -> bool {
    let glue = Class::COMMA
        .with(Class::AND)
        .with(Class::DET)
        .with(Class::AREA)
        .with(Class::GRADE)
        .with(Class::OVERALL);
    item.class.has(glue)
}

/// Words that may stand between two questions of one list beside the list glue.
const LIST_WORDS: &[&str] = &[
    "being",
    "for",
    "in",
    "how",
    "whether",
    "as",
    "well",
    "together",
    "with",
    "along",
    "too",
    "also",
    "of",
    "providing",
    "services",
    "service",
    "people",
    "people's",
    "the",
    "they",
    "it",
    "is",
    "was",
    "are",
    "to",
    "besides",
    "addition",
    "key",
    "delivering",
    "were",
];

/// Words that lead from "all" to the questions left out.
const EXCEPT_WORDS: &[&str] = &["other", "than", "bar", "but", "except", "apart from", "aside from"];

/// The sets of questions and services of a sentence, neighbours in one list folded together.
fn asked(doc: &Document<'_>, items: &[Item], values: &[Found]) -> Vec<Asked> {
    let mut out: Vec<Asked> = Vec::new();
    let mut at = 0;
    while let Some(item) = items.get(at) {
        if values.iter().any(|v| v.start <= at && at < v.end) {
            at += 1;
            continue;
        }
        let (set, services, end) = match services::at(doc, items, at) {
            Some((name, end)) => (Set::default(), vec![name], end),
            None => (one(doc, items, at), Vec::new(), at + 1),
        };
        if set.is_empty() && services.is_empty() && !set.unnamed {
            at += 1;
            continue;
        }
        let _ = item;
        match out.last_mut() {
            Some(last) if same_list(doc, items, last, at, values, services.is_empty()) => {
                last.set = last.set.with(set);
                last.members.push(set);
                last.services.extend(services);
                last.end = end;
            }
            _ => out.push(Asked {
                set,
                members: vec![set],
                services,
                start: at,
                end,
            }),
        }
        at = end;
    }
    out
}

/// The set that one item names.
fn one(doc: &Document<'_>, items: &[Item], at: usize) -> Set {
    let Some(item) = items.get(at) else {
        return Set::default();
    };
    if item.class.has(Class::ALL) {
        let but = items
            .get(at + 1)
            .is_some_and(|i| matches!(text(doc, i), "bar" | "but" | "except" | "apart from" | "aside from"))
            || items.get(at + 2).is_some_and(|i| text(doc, i) == "than");
        return if but { Set::all_but() } else { Set::all() };
    }
    if item.class.has(Class::REST) {
        return Set::rest(u8::try_from(item.value).unwrap_or(0));
    }
    if item.class.has(Class::OVERALL) {
        return Set::of(Question::Overall);
    }
    if item.class.has(Class::QUESTION) && is_question(doc, items, at) {
        return Question::ALL
            .get(item.value as usize)
            .copied()
            .map(Set::of)
            .unwrap_or_default();
    }
    Set::default()
}

/// Words for key questions that mean other things more often.
const COMMON_NOUNS: &[&str] = &["care", "management", "response", "compassion", "safely", "effectively"];

/// Whether a word for a key question may mean it here: nouns such as care need a rating or another question beside them.
fn is_question(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let Some(item) = items.get(at) else { return false };
    let next = items.get(at + 1);
    if COMMON_NOUNS.contains(&text(doc, item).to_lowercase().as_str()) && !item.quoted {
        let led = at.checked_sub(1).and_then(|p| items.get(p)).is_none_or(|p| {
            p.class.has(
                Class::PREP
                    .with(Class::AND)
                    .with(Class::COMMA)
                    .with(Class::DET)
                    .with(Class::DASH)
                    .with(Class::COLON),
            )
        });
        let ends = next.is_none_or(|n| {
            n.class.has(
                Class::COMMA
                    .with(Class::AND)
                    .with(Class::STOP)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::RATED)
                    .with(Class::DASH)
                    .with(Class::COLON)
                    .with(Class::CLOSE)
                    .with(Class::MOVE)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::SAME)
                    .with(Class::AREA),
            )
        });
        let in_list = items[at.saturating_sub(3)..(at + 4).min(items.len())]
            .iter()
            .filter(|i| i.class.has(Class::QUESTION))
            .count()
            > 1;
        let after_rating = items[at.saturating_sub(3)..at]
            .iter()
            .any(|i| i.class.has(Class::RATING));
        if !(led && ends && (in_list || after_rating)) {
            return false;
        }
    }
    let describes = next.is_some_and(|n| {
        n.class.has(Class::WORD)
            && !n.class.has(Class::FUNCTION)
            && !n.capital
            && !n.class.has(
                Class::AREA
                    .with(Class::GRADE)
                    .with(Class::AND)
                    .with(Class::BUT)
                    .with(Class::BE)
                    .with(Class::HAVE)
                    .with(Class::SAME)
                    .with(Class::RATED)
                    .with(Class::UP)
                    .with(Class::DOWN)
                    .with(Class::MOVE)
                    .with(Class::PREP)
                    .with(Class::NOW)
                    .with(Class::PAST)
                    .with(Class::RATING)
                    .with(Class::QUESTION)
                    .with(Class::NOT)
                    .with(Class::PRONOUN),
            )
            && !matches!(text(doc, n), "services" | "service" | "each" | "both" | "all" | "too")
    });
    item.quoted || !describes
}

fn text<'a>(doc: &Document<'a>, item: &Item) -> &'a str {
    doc.slice(item.span)
}

fn same_list(doc: &Document<'_>, items: &[Item], last: &Asked, at: usize, values: &[Found], questions: bool) -> bool {
    if questions != last.services.is_empty() || values.iter().any(|v| v.start >= last.end && v.start < at) {
        return false;
    }
    let Some(between) = items.get(last.end..at) else {
        return false;
    };
    between.len() <= 7
        && between.iter().all(|i| {
            is_list_glue(i)
                || (last.set.except && EXCEPT_WORDS.contains(&text(doc, i)))
                || LIST_WORDS.contains(&text(doc, i))
                || i.class.has(Class::PRONOUN)
        })
}

/// For each set the value that it belongs to.
fn owners(items: &[Item], values: &[Found], asked: &[Asked]) -> Vec<Option<usize>> {
    let mut owners: Vec<Option<usize>> = Vec::new();
    for (n, a) in asked.iter().enumerate() {
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
                !(blocked(v.end, a.start) && owners.last().copied().flatten().is_none())
                    && links_forward(items, v.end, a)
            })
        });
        let backward = after.filter(|v| {
            values
                .get(*v)
                .is_some_and(|v| !blocked(a.end, v.start) && links_backward(items, a, v))
        });
        owners.push(match (forward, backward) {
            (Some(f), Some(b)) => Some(if prefers_backward(items, values, asked, n, f, b) {
                b
            } else {
                f
            }),
            (f, b) => f.or(b),
        });
    }
    owners
}

/// "R for Q", "R overall", "R in all areas": no new clause between them.
fn links_forward(items: &[Item], from: usize, a: &Asked) -> bool {
    let Some(between) = items.get(from..a.start) else {
        return false;
    };
    if between
        .iter()
        .any(|i| i.class.has(Class::BUT.with(Class::STOP).with(Class::ELLIPSIS)))
        || between.len() > 9
    {
        return false;
    }
    let unrated = items
        .get(from.wrapping_sub(1))
        .is_some_and(|i| i.class.has(Class::RATING) && i.value > 3);
    if unrated && between.len() <= 3 && between.iter().all(|i| !i.class.has(Class::COMMA)) {
        return true;
    }
    if a.set.has(Question::Overall) && between.iter().all(|i| i.class.has(Class::GRADE.with(Class::DET))) {
        return true;
    }
    let mut glue = between.iter().skip_while(|i| {
        i.class
            .has(Class::GRADE.with(Class::OVERALL).with(Class::NAME).with(Class::COMMA))
            || i.class.has(Class::FUNCTION) && !i.class.has(Class::PREP.with(Class::WITH))
    });
    let led = glue.next().is_some_and(|i| {
        i.class
            .has(Class::PREP.with(Class::COLON).with(Class::DASH).with(Class::WITH))
    });
    let fresh = glue.any(|i| {
        i.class.has(Class::RATED) && !i.class.has(Class::GRADE) || i.class.has(Class::HAVE) || i.class.has(Class::NAME)
    });
    led && !fresh
        || between.iter().all(|i| i.class.has(Class::COMMA.with(Class::AND)))
            && !between.is_empty()
            && a.set.has(Question::Overall)
        || between.is_empty() && a.set == Set::all()
}

/// "Q was R", "Q: R", "Q has gone from R to R".
fn links_backward(items: &[Item], a: &Asked, v: &Found) -> bool {
    let Some(between) = items.get(a.end..v.start) else {
        return false;
    };
    if between.len() > 14
        || between
            .iter()
            .any(|i| i.class.has(Class::STOP) && !i.class.has(Class::QUOTE))
    {
        // "Are services safe? – Good": the question mark belongs to the label.
        return between.len() <= 3 && between.iter().any(|i| i.class.has(Class::STOP));
    }
    if between.iter().any(|i| i.class.has(Class::BUT)) {
        return false;
    }
    let verb = Class::PAST
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::RATED)
        .with(Class::MOVE)
        .with(Class::UP)
        .with(Class::DOWN);
    between
        .iter()
        .any(|i| i.class.has(verb.with(Class::DASH).with(Class::COLON).with(Class::OPEN)))
        || between.is_empty()
        || between.iter().all(|i| {
            i.class
                .has(Class::GRADE.with(Class::NOW).with(Class::PRONOUN).with(Class::FUNCTION))
        })
}

/// "R1 for A but B was R2": a set that could look either way.
fn prefers_backward(items: &[Item], values: &[Found], asked: &[Asked], n: usize, f: usize, b: usize) -> bool {
    let (Some(a), Some(fv), Some(bv)) = (asked.get(n), values.get(f), values.get(b)) else {
        return false;
    };
    let lead = items.get(fv.end..a.start).unwrap_or(&[]);
    let tail = items.get(a.end..bv.start).unwrap_or(&[]);
    let next_has_own = asked
        .get(n + 1)
        .is_some_and(|next| next.start >= bv.end && links_forward(items, bv.end, next));
    if next_has_own && !lead.is_empty() {
        return false;
    }
    let finite = tail
        .iter()
        .any(|i| i.class.has(Class::BE.with(Class::SAME).with(Class::HAVE)));
    let prep = lead
        .first()
        .is_some_and(|i| i.class.has(Class::PREP.with(Class::OVERALL)));
    finite && !prep
}

/// Whether a value that no question claims is an overall rating.
fn is_overall(items: &[Item], found: &Found, heading: bool) -> bool {
    let clause_start = (0..found.start)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(0, |i| i + 1);
    let before = items.get(clause_start..found.start).unwrap_or(&[]);
    let near = before.get(before.len().saturating_sub(7)..).unwrap_or(before);
    let next = items.get(found.end);
    let within = items.get(found.start..found.end).unwrap_or(&[]);
    let graded =
        next.is_some_and(|i| i.class.has(Class::GRADE)) || near.iter().chain(within).any(|i| i.class.has(Class::GRADE));
    let rated = near
        .iter()
        .any(|i| i.class.has(Class::RATED) && !i.class.has(Class::CQC));
    let moved = found.value.from.is_some()
        && near
            .iter()
            .any(|i| i.class.has(Class::UP.with(Class::DOWN).with(Class::MOVE)));
    let named = before.iter().any(|i| {
        i.class
            .has(Class::NAME.with(Class::TYPE).with(Class::PRONOUN).with(Class::SERVICE))
    });
    let is = near.iter().any(|i| i.class.has(Class::BE.with(Class::SAME)));
    let label = heading
        && near
            .iter()
            .rev()
            .take(2)
            .any(|i| i.class.has(Class::COLON.with(Class::DASH)))
        && before.iter().any(|i| i.class.has(Class::NAME.with(Class::GRADE)));
    let verb = found.value.to == Target::Is(Rating::RequiresImprovement)
        && (named || before.iter().any(|i| i.class.has(Class::NAME)));
    let bracket = near.last().is_some_and(|i| i.class.has(Class::DASH.with(Class::COLON)))
        && before.iter().any(|i| i.class.has(Class::PAST));
    let told_past = bracket || near.last().is_some_and(|i| i.class.has(Class::PAST));
    let unrated = matches!(found.value.to, Target::Is(Rating::NotRated));
    let exact = found.value.to != Target::Unnamed;
    let marked = found.marked || found.value.to == Target::Is(Rating::Inadequate) || found.value.same;
    label
        || verb
        || unrated
        || told_past
        || (graded && exact)
        || moved
        || (rated && exact && (marked || strongly_rated(near)))
        || (is && named && (found.marked || found.value.from.is_some()) && exact)
}

/// "rated", "judged" and their like license even an unmarked "good"; "given" and "got" do not.
fn strongly_rated(near: &[Item]) -> bool {
    near.iter()
        .rev()
        .take(3)
        .any(|i| i.class.has(Class::RATED) && i.class.has(Class::GRADE))
        || near.iter().rev().take(4).any(|i| i.class.has(Class::RATED))
}

/// Whom the clause of a value speaks of: the nearest names before it, else behind it.
fn subject(items: &[Item], found: &Found) -> Subject {
    let named = |i: &Item| i.class.has(Class::NAME) && i.value < OTHERS;
    let before: Vec<usize> = (0..found.start).filter(|&i| named(&items[i])).collect();
    if let Some(&last) = before.last() {
        let mut list = vec![items[last].value as usize];
        for pair in before.windows(2).rev() {
            let joined = items[pair[0] + 1..pair[1]]
                .iter()
                .all(|i| i.class.has(Class::AND.with(Class::COMMA).with(Class::DET)));
            if !joined {
                break;
            }
            list.insert(0, items[pair[0]].value as usize);
        }
        list.dedup();
        return Subject::Practices(list);
    }
    if let Some(after) = items.get(found.end..).and_then(|rest| rest.iter().find(|i| named(i))) {
        return Subject::Practices(vec![after.value as usize]);
    }
    let plural = items
        .iter()
        .take(found.start)
        .any(|i| i.class.has(Class::PRONOUN) && i.capital && i.value == 2);
    if plural { Subject::All } else { Subject::Focus }
}

/// Whether the clause of a value puts it into the past.
fn time(items: &[Item], found: &Found, before: Option<&Found>) -> Time {
    let from = before.map_or(0, |b| b.end);
    let start = (from..found.start)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(from, |i| i + 1);
    let clause = items.get(start..found.start).unwrap_or(&[]);
    let behind = items.get(found.end..(found.end + 4).min(items.len())).unwrap_or(&[]);
    let past = clause.iter().any(|i| i.class.has(Class::PAST));
    if clause.iter().any(|i| i.class.has(Class::NOW)) {
        return Time::Now;
    }
    // "Oak Surgery (was Good)"
    let bracket = clause
        .iter()
        .rposition(|i| i.class.has(Class::OPEN))
        .map_or(&[][..], |p| &clause[p..]);
    if bracket.iter().any(|i| i.class.has(Class::BE)) && !bracket.iter().any(|i| i.class.has(Class::CLOSE)) {
        return Time::Past;
    }
    let trailing = behind
        .iter()
        .take_while(|i| !i.class.has(Class::BUT.with(Class::STOP)))
        .any(|i| i.class.has(Class::PAST));
    if (past || trailing) && !found.value.same {
        Time::Past
    } else {
        Time::Open
    }
}

/// The dates of a clause, the nearest first: those around its value that no other value is nearer to, else those that
/// lead the sentence.
fn dates(items: &[Item], from: usize, found: &Found, to: usize, first: usize) -> Vec<usize> {
    let of = |list: &[Item]| -> Vec<usize> {
        list.iter()
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect()
    };
    let part = Class::COMMA.with(Class::BUT).with(Class::AND).with(Class::STOP);
    let mut lead = items.get(from..found.start).unwrap_or(&[]);
    if from > 0 {
        // Behind another value a date belongs to that value, unless a comma parts them.
        lead = lead
            .iter()
            .position(|i| i.class.has(part))
            .map_or(&[][..], |p| &lead[p..]);
        let last = lead.iter().rposition(|i| i.class.has(Class::DATE));
        if last.is_some_and(|d| lead[d..].iter().any(|i| i.class.has(part))) {
            lead = &[];
        }
    }
    let mut own = of(lead);
    own.reverse();
    own.extend(of(items.get(found.end..to).unwrap_or(&[])));
    if own.is_empty() {
        own = of(items.get(..first).unwrap_or(&[]));
        own.reverse();
    }
    own
}

/// "the trust", "the hospital" before a value.
fn about(items: &[Item], found: &Found) -> Option<u32> {
    let start = (0..found.start)
        .rev()
        .find(|&i| items[i].class.has(Class::BUT.with(Class::STOP)))
        .map_or(0, |i| i + 1);
    let clause = items.get(start..found.start)?;
    clause
        .iter()
        .rev()
        .find(|i| i.class.has(Class::TYPE) && !i.class.has(Class::NAME) && i.value != crate::lexicon::ANY_TYPE)
        .map(|i| i.value)
}

/// "so have the ratings for Q", "as did Q", "as does the trust": what has no value of its own takes that of the clause.
fn ellipses(items: &[Item], asked: &[Asked], owners: &[Option<usize>], claims: &[Claim]) -> Vec<Claim> {
    let Some(source) = claims.last() else { return Vec::new() };
    let mut out = Vec::new();
    for (a, _) in asked.iter().zip(owners).filter(|(_, o)| o.is_none()) {
        let lead = items.get(a.start.saturating_sub(8)..a.start).unwrap_or(&[]);
        let tail = items.get(a.end..(a.end + 7).min(items.len())).unwrap_or(&[]);
        let says_so = lead.iter().chain(tail).any(|i| i.class.has(Class::ELLIPSIS));
        if says_so && (!a.set.is_empty() || !a.services.is_empty()) {
            let set = if a.set.is_empty() {
                Set::of(Question::Overall)
            } else {
                a.set
            };
            out.push(Claim {
                set,
                services: a.services.clone(),
                entry: "ellipsis.so-have",
                ..source.clone()
            });
        }
    }
    let mark = items
        .iter()
        .rposition(|i| i.class.has(Class::ELLIPSIS))
        .filter(|_| out.is_empty());
    let who = mark
        .and_then(|m| items.get(m + 1..))
        .and_then(|rest| rest.iter().find(|i| !i.class.has(Class::DET)));
    if let Some(who) = who.filter(|_| source.set.has(Question::Overall)) {
        let other = Claim {
            services: Vec::new(),
            entry: "ellipsis.as-does",
            ..source.clone()
        };
        if who.class.has(Class::NAME) && who.value < OTHERS {
            out.push(Claim {
                subject: Subject::Practices(vec![who.value as usize]),
                ..other
            });
        } else if who.class.has(Class::TYPE) && who.value != crate::lexicon::ANY_TYPE {
            out.push(Claim {
                subject: Subject::Focus,
                about: Some(who.value),
                ..other
            });
        }
    }
    out
}
