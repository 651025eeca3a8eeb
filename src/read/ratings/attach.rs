//! Which rating belongs to which questions.

use super::asked::{Asked, asked, named};
use super::below::answering;
use super::claim::{Claim, Subject, Target, Time};
use super::clauses::without_other_clauses;
use super::counted::{self, Listed};
use super::included::without_parts;
use super::sentence::{Sentence, left_out};
use super::set::Set;
use super::spelt_out;
use super::turns;
use super::unread::{Left, Why};
use super::unreal::Unreal;
use super::values::{Found, Values};
use super::vetoes;
use super::visited::without;
use super::{glosses, insets, likeness, likewise, went_on};
use crate::lexicon::{Class, Lexicon, NO_EVIDENCE, NOT_RATED};
use crate::model::Question;
use crate::read::items::{Item, classes, unmarked};
use crate::text::bytes::holds_any;
use crate::text::{BlockKind, Document};
use std::borrow::Cow;
use std::ops::Range;

/// Names with a value from here on are organisations that the document only mentions.
pub(crate) const OTHERS: u32 = 1 << 24;

/// Whether an item names a practice that the document reports on.
pub(crate) fn is_known(item: &Item) -> bool {
    item.class.has(Class::NAME) && item.value < OTHERS
}

/// Where a sentence named two key questions of one practice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    /// The sentence.
    pub sentence: usize,
    /// The practice that it names.
    pub known: Option<usize>,
}

/// What the sentences before have said that a sentence may lean on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Told {
    /// The questions that were named last: "both of those".
    pub(super) named: Set,
    /// Those that the sentence right before named, where it rated none: "the other two" are of them.
    pub(super) before: Option<Set>,
    /// The last sentence that named two key questions, rated neither and spoke of no second practice: "both" are those.
    pub(super) pair: Option<Pair>,
    /// The rating that was told last: "the same verdict".
    pub(super) value: Option<Target>,
    /// Whether the sentence that told it told others too.
    pub(super) mixed: bool,
    /// The overall rating that was told last, in a text on one practice.
    pub(super) whole: Option<Target>,
    /// The same, whoever has it: "the same overall rating".
    pub(super) overall: Option<Target>,
    /// The questions of which the sentence before told only what they had been: "Safe fell furthest, from outstanding."
    pub(super) open: Set,
    /// What the sentence before rated, if that is one thing: "That is one grade lower than last time" is told of it.
    pub(super) last: Option<(usize, Set)>,
    /// The last sentence that had one key question as its subject, and rated nothing else: "it" is that question.
    pub(super) topic: Option<(usize, Set)>,
    /// How many practices the document is about: "all three" may mean them, or questions.
    pub(super) practices: usize,
    /// The question of the heading that the sentence stands below.
    pub below: Option<Question>,
    /// The question of that heading, where the sentence is the rating that answers it.
    pub answered: Option<Question>,
    /// Whether the document names core services, so that "the department" may be one.
    pub(crate) services: bool,
    /// The one area that the sentence before says was looked at: "the safe domain only".
    pub(super) area: Option<Question>,
    /// What the sentence before has asked the rating of: "What rating did you get?", "What about the other four?".
    pub(super) question: Option<Set>,
    /// The one question that the sentence before set apart: "The only area not rated good was safe." `It` is that one.
    pub(super) sole: Option<Set>,
    /// Whether the sentence before says of questions or services that they were not looked at.
    pub(super) left_out: bool,
    /// The one question that the inspections of the text asked: "each looking at a single thing, how responsive it is".
    pub(super) only: Option<Question>,
    /// Whether the text is minutes, which tell what is as what "had been".
    pub(super) minutes: bool,
    /// The services that were listed last: "all three services".
    pub(super) listed: Listed,
    /// The block that was looked at last, and whether it lists the scale.
    scale: Option<(usize, bool)>,
}

impl Told {
    /// Nothing yet, in a document on so many practices, which may be a paper of a meeting.
    pub fn about(doc: &Document<'_>, practices: usize, paper: bool) -> Told {
        Told {
            practices,
            minutes: paper || is_minuted(doc),
            ..Told::default()
        }
    }

    /// Takes up questions that stand outside the sentence: "both of those" are they.
    pub(super) fn name(&mut self, named: Set) {
        self.named = named;
    }

    /// Whether a block lists the scale: asked for each of its sentences, and a block may be the whole of a long text.
    fn is_scale(&mut self, doc: &Document<'_>, block: usize) -> bool {
        let known = self.scale.filter(|(known, _)| *known == block);
        let lists = || doc.blocks.get(block).is_some_and(|b| vetoes::lists_the_scale(doc, b));
        let (_, lists) = *self.scale.insert(known.unwrap_or_else(|| (block, lists())));
        lists
    }
}

/// Reads the ratings of sentences.
#[derive(Debug)]
pub(crate) struct Ratings {
    values: Values,
    pub(super) unreal: Unreal,
}

impl Ratings {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Ratings, String> {
        Ok(Ratings {
            values: Values::compile(lexicon)?,
            unreal: Unreal::compile(lexicon)?,
        })
    }

    /// Every way of stating a rating in a sentence, before any question or veto.
    pub(super) fn values(&self, doc: &Document<'_>, items: &[Item]) -> Vec<Found> {
        self.values.find(doc, items)
    }

    /// The claims of one sentence; `told` is what the sentences before named, and takes up what this one names, `left` what
    /// became no claim.
    pub fn read(
        &self,
        doc: &Document<'_>,
        sentence: usize,
        items: &[Item],
        told: &mut Told,
        left: &mut Vec<Left>,
    ) -> Vec<Claim> {
        let claims = match spelt_out::find(doc, items, is_known) {
            Some(list) => {
                let mut claims = self.claims(doc, sentence, &list.rest(doc, items), told, left);
                let named: Vec<usize> = list.members.iter().map(|n| items[*n].value as usize).collect();
                for claim in &mut claims {
                    claim.subject = Subject::Practices(named.clone());
                    let here = items.iter().position(|i| i.span.start == claim.place);
                    claim.item = here.unwrap_or(claim.item);
                }
                claims
            }
            None => self.claims(doc, sentence, items, told, left),
        };
        let open = claims
            .last()
            .filter(|c| c.value.to == Target::Unnamed && !c.set.has(Question::Overall));
        told.open = open.map_or(Set::default(), |c| c.set);
        told.topic = topic(items, &claims).map(|set| (sentence, set)).or(told.topic);
        told.last = rated_alone(&claims).map(|set| (sentence, set)).or(told.last);
        // "It had been good before. It has the same mark for safe.": the mark that it has now.
        let is_new = |c: &&Claim| matches!(c.value.to, Target::Is(_)) && c.time != Time::Past;
        let mut named = claims.iter().rev().filter(is_new);
        if let Some(last) = named.next() {
            told.value = Some(last.value.to);
            told.mixed = named.any(|c| c.value.to != last.value.to);
        }
        let overall = |c: &&Claim| c.set.has(Question::Overall) && c.services.is_empty() && c.time != Time::Past;
        if let Some(whole) = claims.iter().rev().find(overall)
            && matches!(whole.value.to, Target::Is(_))
        {
            told.overall = Some(whole.value.to);
            told.whole = told.overall.filter(|_| told.practices < 2);
        }
        claims
    }

    /// What a sentence tells by the ratings of another practice.
    fn likened(&self, doc: &Document<'_>, sentence: usize, items: &[Item], told: Told) -> Option<Vec<Claim>> {
        let like = likeness::find(doc, items, told.practices)?;
        let values = self.values.find(doc, like.but);
        let asked = asked(doc, like.but, &values);
        let own = Sentence::new(doc, sentence, like.but, &values, &asked, told).claims(&mut Vec::new());
        like.claims(doc, sentence, items, &asked, own)
    }

    fn claims(
        &self,
        doc: &Document<'_>,
        sentence: usize,
        items: &[Item],
        told: &mut Told,
        left: &mut Vec<Left>,
    ) -> Vec<Claim> {
        let plain = answering(
            doc,
            turns::without_as_it_did(
                doc,
                turns::without_there(
                    doc,
                    without(in_hand(
                        doc,
                        without_parts(
                            doc,
                            uncounted(
                                doc,
                                denied(without_other_clauses(
                                    doc,
                                    glosses::told(without_as_well(doc, turns::without_both(doc, unquoted(items)))),
                                )),
                            ),
                        ),
                        told.practices,
                    )),
                ),
            ),
            told.below,
        );
        let items = &*plain;
        let Some(place) = doc.sentences.get(sentence) else {
            return Vec::new();
        };
        if let Some(claims) = self.likened(doc, sentence, items, *told) {
            return claims;
        }
        let counted = vetoes::whole_sentence(items)
            && !vetoes::heads_all(doc, place.block, items, told.practices)
            && !counted::names_some(doc, items);
        if let Some(why) = passed_over(doc, place.block, items, counted, told) {
            for found in self.values.find(doc, items) {
                let why = if counted && is_told_of_one(items, &found) {
                    Why::Question
                } else {
                    why
                };
                left.push(Left::of(doc, sentence, items, &found, Set::default(), why));
            }
            return Vec::new();
        }
        let block = doc.blocks.get(place.block);
        let mut values = self.values.find(doc, items);
        let all = values.len();
        vetoes::drop_scale(items, &mut values);
        let scale = values.len() < all;
        went_on::overtake(doc, items, &mut values);
        went_on::spell_out(items, &mut values);
        let asked = asked(doc, items, &values);
        let before = Told {
            question: told.question.take(),
            area: told.area.take(),
            before: told.before.take(),
            ..*told
        };
        if told.services
            && let Some(listed) = Listed::of(doc, items)
        {
            told.listed = listed;
        }
        told.left_out = values.is_empty() && are_left_out(doc, items, &asked);
        told.question = question(doc, items, &asked);
        told.sole = sole_area(doc, items, &asked)
            .or_else(|| turns::sole_subject(doc, items, &asked))
            .or_else(|| turns::moved_subject(items, &asked));
        told.area = only_area(items, &values, &asked);
        let named = named(&asked);
        told.before = Some(named).filter(|n| values.is_empty() && n.questions().count() > 1);
        // "In the same category" is not the whole that was told of between.
        if named.questions().any(|q| q != Question::Overall) || named.except || is_label(items, &asked) {
            told.named = named;
        }
        if named_a_pair(items, &values, &asked) {
            let known = items.iter().find(|i| is_known(i)).map(|i| i.value as usize);
            told.pair = Some(Pair { sentence, known });
        }
        told.only = only_question(doc, items, &values, &asked).or(told.only);
        if values.is_empty() {
            if !scale {
                left.extend(Left::compared(sentence, items));
            }
            return Vec::new();
        }
        let heading = block.is_some_and(|b| b.kind != BlockKind::Paragraph);
        let mut told = |items: &[Item], values: &[Found], asked: &[Asked]| {
            Sentence::new(doc, sentence, items, values, asked, before)
                .less(self.unreal.marks(items, values))
                .in_heading(heading)
                .claims(left)
        };
        let Some((insets, rest)) = insets::take(items, &values, &asked) else {
            return told(items, &values, &asked);
        };
        let mut values = self.values.find(doc, &rest);
        went_on::overtake(doc, &rest, &mut values);
        let mut claims = told(&rest, &values, &super::asked::asked(doc, &rest, &values));
        insets::give(&insets, &mut claims);
        claims
    }
}

/// "Of the three hospitals, Elm House was rated good": whether a practice is named between what is counted and a value.
fn is_told_of_one(items: &[Item], found: &Found) -> bool {
    let lead = &items[..found.start];
    let Some(counts) = lead.iter().position(|i| i.class.has(Class::STATISTIC)) else {
        return false;
    };
    // "79% of services in Kent"
    (counts + 1..lead.len()).any(|n| is_known(&lead[n]) && !lead[n - 1].class.has(Class::PREP))
}

/// Why none of the ratings of a sentence can be one of its own, if so; `counted` says that it counts services.
fn passed_over(doc: &Document<'_>, block: usize, items: &[Item], counted: bool, told: &mut Told) -> Option<Why> {
    if counted {
        return Some(Why::Counted);
    }
    if vetoes::likens(doc, items) {
        return Some(Why::Compared);
    }
    if told.is_scale(doc, block) {
        return Some(Why::Scale);
    }
    (vetoes::is_told_apart(doc, items) || vetoes::is_other_news(doc, block, items)).then_some(Why::Others)
}

/// "Safety was rated inadequate.", "The rating for safety was inadequate.": the key question that a sentence is about.
fn topic(items: &[Item], claims: &[Claim]) -> Option<Set> {
    const LEAD: usize = 6;
    let set = claims.first()?.set;
    let one = |c: &Claim| c.set == set && c.services.is_empty();
    let key = set.questions().count() == 1 && set.rest.is_none() && !set.except && !set.has(Question::Overall);
    let at = items.iter().take(LEAD).position(|i| i.class.has(Class::QUESTION))?;
    let noun = Class::DET
        .with(Class::GRADE)
        .with(Class::PREP)
        .with(Class::QUESTION)
        .with(Class::AREA);
    // "At Elm Hospital in Selby, safety was rated inadequate"
    let site = items[..at].iter().position(is_known).unwrap_or(at);
    let little = |n: usize| {
        let place = n > site && (items[n].capital || items[n].class.has(Class::COMMA));
        let i = &items[n];
        place || n == site || i.class.has(noun) || i.class.has(Class::FUNCTION) && !i.class.has(Class::BE)
    };
    (key && claims.iter().all(one) && (0..at).all(little)).then_some(set)
}

/// What all claims of a sentence are of, if that is the whole, or one key question, and none is of a service alone.
fn rated_alone(claims: &[Claim]) -> Option<Set> {
    let now = |c: &&Claim| c.time != Time::Past && matches!(c.value.to, Target::Is(r) if r.rank().is_some());
    let mut told = claims.iter().filter(now);
    let first = told.next()?;
    let plain = first.services.is_empty() && first.value.from.is_none() && first.set.questions().count() == 1;
    (plain && told.next().is_none()).then_some(first.set)
}

/// "Maternity at Elm Hospital was inspected for safe and well-led only": two key questions, neither rated, and one practice.
fn named_a_pair(items: &[Item], values: &[Found], asked: &[Asked]) -> bool {
    let plain = asked
        .iter()
        .all(|a| a.set.rest.is_none() && !a.set.except && !a.set.those);
    let key = |q: &Question| *q != Question::Overall;
    let pair = named(asked).questions().filter(key).count() == 2;
    let names = items.iter().filter(|i| i.class.has(Class::NAME)).count();
    values.is_empty() && plain && pair && names < 2
}

/// "Forensic wards (Ash and Rowan).": a service and nothing else, of which the next sentences tell.
fn is_label(items: &[Item], asked: &[Asked]) -> bool {
    let says = Class::BE.with(Class::HAVE).with(Class::INSPECT).with(Class::RATING);
    let [only] = asked else { return false };
    !only.services.is_empty() && only.start <= 1 && items.len() <= 12 && !items.iter().any(|i| i.class.has(says))
}

/// "Patient transport was not visited": questions or services as the subject of what was not looked at.
fn are_left_out(doc: &Document<'_>, items: &[Item], asked: &[Asked]) -> bool {
    let at = asked.first().map(|a| a.start);
    at.is_some_and(|at| left_out(doc, items).is_some_and(|told| at < told))
}

/// "They looked at the safe domain only": the one area that a sentence without a rating names as such.
fn only_area(items: &[Item], values: &[Found], asked: &[Asked]) -> Option<Question> {
    let [only] = asked else { return None };
    let around = items.get(only.start.saturating_sub(3)..(only.end + 2).min(items.len()))?;
    let area = around
        .iter()
        .any(|i| i.class.has(Class::AREA) && !i.class.has(Class::GRADE.with(Class::MANY)));
    let mut questions = only.set.questions().filter(|q| *q != Question::Overall);
    let one = questions.next().filter(|_| questions.next().is_none());
    one.filter(|_| area && values.is_empty() && only.services.is_empty() && only.set.rest.is_none())
}

/// "looking at a single thing: how responsive it is", "under a scheme that puts only one question: is it safe?": the one
/// question of an inspection, in a sentence that rates nothing.
fn only_question(doc: &Document<'_>, items: &[Item], values: &[Found], asked: &[Asked]) -> Option<Question> {
    const REACH: usize = 8;
    const SOLE: &[&str] = &["single", "only", "sole", "one", "just one", "only one"];
    const NOUNS: &[&str] = &[
        "thing", "aspect", "matter", "topic", "issue", "question", "area", "category", "heading",
    ];
    let [only] = asked else { return None };
    let mut questions = only.set.questions().filter(|q| *q != Question::Overall);
    let one = questions
        .next()
        .filter(|_| questions.next().is_none() && values.is_empty())?;
    let lead = items.get(only.start.saturating_sub(REACH)..only.start)?;
    let colon = lead
        .iter()
        .rposition(|i| i.class.has(Class::COLON.with(Class::DASH).with(Class::COMMA)))?;
    let counts = |w: &[Item]| w[0].reads(doc, SOLE) && w[1].reads(doc, NOUNS);
    let plain = only.services.is_empty() && only.set.rest.is_none() && !only.set.except;
    (plain && lead[..colon].windows(2).any(counts)).then_some(one)
}

/// What a question asks the rating of: "What rating did you get?" of the whole, "And the other three?" of those.
fn question(doc: &Document<'_>, items: &[Item], asked: &[Asked]) -> Option<Set> {
    let (last, rest) = items.split_last()?;
    if doc.slice(last.span) != "?" || rest.len() > 16 {
        return None;
    }
    let says = |words: &[&str]| rest.iter().any(|i| i.reads(doc, words));
    let other = says(&[
        "mean", "means", "if", "should", "can", "could", "will", "scale", "want", "like", "aim", "hope", "by",
    ]);
    if other
        || rest
            .iter()
            .any(|i| i.class.has(Class::PEOPLE.with(Class::MODAL).with(Class::HOPE)))
    {
        return None;
    }
    if let [only] = asked {
        return (only.services.is_empty() && !only.set.unnamed && !only.set.those).then_some(only.set);
    }
    let open = says(&["what", "how", "which"]) && !says(&["areas", "area", "any", "anything"]);
    let rated = rest.iter().any(|i| i.class.has(Class::GRADE.with(Class::RATED)));
    (asked.is_empty() && open && rated).then(|| Set::of(Question::Overall))
}

/// The items of a sentence without its quotation marks, and without ", however," in the midst of a clause; most sentences
/// have neither.
pub(super) fn unquoted(items: &[Item]) -> Cow<'_, [Item]> {
    let mut own = unmarked(items);
    if !classes(items).has(Class::BUT) {
        return own;
    }
    while let Some(at) = own.windows(3).position(is_aside_however) {
        own.to_mut().drain(at..at + 3);
    }
    own
}

/// "inadequate as well for safe", "inadequate, too, for safe": without what only says that there is more.
fn without_as_well<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    let Some(added) = (1..items.len()).find_map(|at| as_well(doc, &items, at)) else {
        return items;
    };
    let mut own = items.into_owned();
    own.drain(added);
    Cow::Owned(own)
}

/// The words of an "as well" that stands between a rating, right before `at`, and the preposition of its questions, or behind
/// a step: "gone up by one as well, and is now good".
fn as_well(doc: &Document<'_>, items: &[Item], at: usize) -> Option<Range<usize>> {
    let step = items[at - 1].class.has(Class::NUMBER)
        && at > 1
        && items[..at].iter().any(|i| i.class.has(Class::UP.with(Class::DOWN)));
    if !items[at - 1].class.has(Class::RATING) && !step {
        return None;
    }
    let comma = |n: usize| usize::from(items.get(n).is_some_and(|i| i.class.has(Class::COMMA)));
    let from = at + comma(at);
    let words = match items.get(from..from + 2)? {
        [one, _] if one.reads(doc, &["too", "also", "likewise"]) => 1,
        [as_, well] if as_.reads(doc, &["as"]) && well.reads(doc, &["well"]) => 2,
        _ => return None,
    };
    let to = from + words + comma(from + words);
    if step {
        return Some(at..from + words);
    }
    items.get(to)?.class.has(Class::PREP).then_some(at..to)
}

/// ", however," or ", though,": a word of contrast that stands in a clause and begins none.
fn is_aside_however(three: &[Item]) -> bool {
    let [open, word, close] = three else { return false };
    let comma = |i: &Item| i.class.has(Class::COMMA);
    let long = word.span.end - word.span.start >= "though".len() as u32;
    comma(open) && comma(close) && word.class.has(Class::BUT) && long
}

/// "The only area not rated good was safe", "The exception was well-led": the one question that a sentence sets apart.
fn sole_area(doc: &Document<'_>, items: &[Item], asked: &[Asked]) -> Option<Set> {
    let last = asked.last().filter(|a| a.services.is_empty())?;
    // "good for everything bar safe. That is still requires improvement."
    let closes = || {
        items[last.end..]
            .iter()
            .all(|i| i.class.has(Class::STOP.with(Class::CLOSE)))
    };
    if last.set.except && !last.set.is_only_counted() && closes() {
        let out = last.set.left_out();
        return (out.questions().count() == 1).then_some(out);
    }
    let single = last.set.rest.is_none() && !last.set.except && last.set.questions().count() == 1;
    let before = items.get(..last.start)?;
    let ends = items
        .get(last.end..)?
        .iter()
        .all(|i| i.class.has(Class::STOP.with(Class::CLOSE)));
    let sole = || {
        before.iter().take(5).any(|i| {
            let text = doc.slice(i.span).to_ascii_lowercase();
            text.split(' ')
                .any(|w| matches!(w, "only" | "sole" | "one" | "exception" | "lone" | "single"))
        })
    };
    let is = before
        .iter()
        .rev()
        .take(2)
        .any(|i| i.class.has(Class::BE.with(Class::COLON)));
    (single && ends && is && last.set != Set::of(Question::Overall) && sole()).then_some(last.set)
}

/// "not rated good" denies one rating, and is no "not rated".
fn denied(items: Cow<'_, [Item]>) -> Cow<'_, [Item]> {
    let not_rated = |w: &[Item]| {
        let rating = |i: &Item| i.class.has(Class::RATING);
        rating(&w[0]) && w[0].value == NOT_RATED && rating(&w[1]) && w[1].value < NO_EVIDENCE
    };
    let Some(at) = items.windows(2).position(not_rated) else {
        return items;
    };
    let mut own = items.into_owned();
    own[at].class = Class::NOT.with(Class::WORD);
    Cow::Owned(own)
}

/// "Of the population groups, older people were rated good": what a sentence counts off from is rated nothing itself.
fn uncounted<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>) -> Cow<'i, [Item]> {
    let groups = |i: &Item| i.class.has(Class::SERVICE) && !i.class.has(Class::RATING);
    let of = |i: &Item| {
        doc.slice(i.span)
            .get(..3)
            .is_some_and(|s| s.eq_ignore_ascii_case("of "))
    };
    match &*items {
        [first, comma, ..] if groups(first) && of(first) && comma.class.has(Class::COMMA) => {
            let mut own = items.into_owned();
            own[0].class = Class::WORD;
            Cow::Owned(own)
        }
        _ => items,
    }
}

/// "Inspectors, who were at the three homes in May, rated Elm House good", in a text on three: they are no statistics, and "the
/// other home" in a text on two is no stranger.
fn in_hand<'i>(doc: &Document<'_>, items: Cow<'i, [Item]>, practices: usize) -> Cow<'i, [Item]> {
    const COUNTS: &[&str] = &["two", "three", "four", "five", "six"];
    let counts_them = |at: usize| {
        if !items[at].class.has(Class::STATISTIC) {
            return false;
        }
        let first = doc.slice(items[at].span).split(' ').next().unwrap_or("");
        let count = COUNTS.iter().position(|c| c.eq_ignore_ascii_case(first));
        count.is_some_and(|c| c + 2 == practices) && items[at - 1].reads(doc, &["the", "these", "all"])
    };
    // "The other home was rated good", in a text on two.
    let is_the_other = |at: usize| {
        let item = &items[at];
        practices == 2
            && item.class.has(Class::ELSEWHERE)
            && items[at - 1].reads(doc, &["the"])
            && doc.slice(item.span).starts_with("other ")
    };
    let Some(at) = (1..items.len()).find(|at| counts_them(*at) || is_the_other(*at)) else {
        return items;
    };
    let mut own = items.into_owned();
    own[at].class = own[at].class.without(Class::STATISTIC.with(Class::ELSEWHERE));
    Cow::Owned(own)
}

impl Ratings {
    /// What the first clause of a sentence says by the sentence before, and how many of its items say it.
    pub fn opening(
        &self,
        doc: &Document<'_>,
        sentence: usize,
        items: &[Item],
        before: &[Claim],
    ) -> Option<(Option<Claim>, usize)> {
        likewise::opening(doc, sentence, items, before)
    }

    /// "So did effective.", "Well-led was too.": a sentence without a rating of its own takes that of the claim before.
    pub fn follow(&self, doc: &Document<'_>, sentence: usize, items: &[Item], before: &[Claim]) -> Option<Claim> {
        let last = before.last()?;
        if last.sentence + 1 != sentence {
            return None;
        }
        let plain = unquoted(items);
        let leads = plain.iter().take(3).any(|i| i.class.has(Class::ELLIPSIS))
            || closes_with_too(doc, &plain)
            || closes_with_the_same(doc, &plain);
        if !leads || !self.values.find(doc, &plain).is_empty() {
            return None;
        }
        let asked = asked(doc, &plain, &[]);
        let only = match asked.as_slice() {
            [only] => only,
            [] => return of_another(doc, sentence, &plain, before),
            _ => return None,
        };
        let span = doc.sentences.get(sentence)?.span;
        let whole = doc.sentences.get(last.sentence)?.span.cover(span);
        Some(Claim {
            sentence,
            span: whole,
            place: span.end,
            set: only.set_or_whole(),
            services: only.services.clone(),
            entry: "ellipsis.so-did",
            ..last.clone()
        })
    }
}

/// "Well-led was too.", "Caring did as well."
fn closes_with_too(doc: &Document<'_>, items: &[Item]) -> bool {
    let words: Vec<&str> = items
        .iter()
        .filter(|i| i.class.has(Class::WORD))
        .map(|i| doc.slice(i.span))
        .collect();
    let [lead @ .., verb, end] = words.as_slice() else {
        return false;
    };
    let (lead, verb) = match (*verb, *end) {
        ("as", "well") => (
            &lead[..lead.len().saturating_sub(1)],
            lead.last().copied().unwrap_or(""),
        ),
        (_, "too") => (lead, *verb),
        _ => return false,
    };
    !lead.is_empty() && words.len() <= 9 && ["was", "were", "is", "are", "did", "has", "have"].contains(&verb)
}

/// "Its ratings for safe and well-led did the same.", "Caring followed suit."
fn closes_with_the_same(doc: &Document<'_>, items: &[Item]) -> bool {
    const SAME: &[&str] = &[
        "did the same",
        "done the same",
        "did likewise",
        "done likewise",
        "did too",
        "does too",
        "do too",
        "followed suit",
    ];
    let ends = items.iter().rev().find(|i| !i.class.has(Class::STOP));
    let asked = items
        .first()
        .is_some_and(|i| i.class.has(Class::QUESTION.with(Class::PRONOUN).with(Class::DET)));
    asked && items.len() <= 12 && ends.is_some_and(|i| i.reads(doc, SAME))
}

/// "Oak House was too.": another practice shares the only claim of the sentence before.
fn of_another(doc: &Document<'_>, sentence: usize, items: &[Item], before: &[Claim]) -> Option<Claim> {
    let last = before.last()?;
    let alone = before.iter().rev().take_while(|c| c.sentence == last.sentence).count() == 1;
    let mut names = items.iter().filter(|i| i.class.has(Class::NAME));
    let (name, None) = (names.next()?, names.next()) else {
        return None;
    };
    let span = doc.sentences.get(sentence)?.span;
    let known = name.value < OTHERS && items.len() <= 8;
    (alone && known).then(|| Claim {
        sentence,
        span: doc.sentences[last.sentence].span.cover(span),
        place: span.end,
        subject: Subject::Practices(vec![name.value as usize]),
        entry: "ellipsis.so-did",
        ..last.clone()
    })
}

/// How many lines from the top say whether a text is minutes.
const HEAD: usize = 14;

/// Those of them that are shorter than this.
const HEADING: usize = 120;

/// Whether the head of a text names a group that keeps minutes, which tell what is as what "had been".
fn is_minuted(doc: &Document<'_>) -> bool {
    head_says(doc, &["overview", "panel", "ppg", "patient participation"])
}

/// Whether the head of a text calls it a paper of a meeting.
pub(crate) fn is_of_a_meeting(doc: &Document<'_>) -> bool {
    let heads = &[
        "minutes",
        "committee",
        "scrutiny",
        "governing body",
        "trust board",
        "wellbeing board",
        "meeting",
        "agenda",
        "overview panel",
    ];
    head_says(doc, heads)
}

fn head_says(doc: &Document<'_>, heads: &[&str]) -> bool {
    let lines = doc.blocks.iter().take(HEAD).map(|block| doc.slice(block.span));
    let mut short = lines.filter(|line| line.len() < HEADING);
    short.any(|line| holds_any(line, heads))
}
