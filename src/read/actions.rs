//! Actions: what the regulator, a court or the provider did.
//!
//! "The home has been placed in special measures" is one. "It could be placed in special measures", "if it does not
//! improve" and "no enforcement action was taken" are none: a word of possibility, condition or denial in the same
//! clause takes the action back.

mod table;
#[cfg(test)]
mod tests;

use super::cues::{Cues, Hit};
use super::items::{Item, Items, unmarked};
use super::rules::{Rule, of_cues};
use super::speech::Told;
use crate::lexicon::{Class, Lexicon, WordId};
use crate::model::ActionKind;
use crate::text::{BlockKind, Document, Span};
use table::{ACTIONS, VETOES};

use ActionKind::{
    Closed, ConditionsImposed, RegistrationCancelled, SpecialMeasuresEntered, SpecialMeasuresExited,
    SpecialMeasuresRemained, WarningNotice,
};

/// An action that a sentence tells of.
#[derive(Clone, Debug)]
pub(crate) struct ActionClaim {
    /// What was done.
    pub kind: ActionKind,
    /// The words that say so.
    pub span: Span,
    /// The sentence.
    pub sentence: usize,
    /// Regulations named beside it.
    pub regulations: Vec<String>,
    /// The date beside it, as an index into the date expressions of the document.
    pub date: Option<usize>,
    /// The entry that read it.
    pub entry: &'static str,
}

/// What an entry gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gives {
    /// The action, unless something in its clause takes it back.
    Does(ActionKind),
    /// The action: only a "could" or "if" right before it takes it back.
    Did(ActionKind),
    /// The action, whatever stands around it: "to see whether the notice we sent had been met".
    Sure(ActionKind),
    /// The action, where special measures were spoken of just before: "it was placed in them".
    There(ActionKind),
    /// What looks like an action and is none.
    Not,
}

use Gives::{Did, Does, Not, Sure, There};

/// How far a word that takes an action back reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Veto {
    /// It speaks of the verbs right behind it.
    Near,
    /// It speaks of the whole clause.
    Clause,
    /// It is to come: what is sure to come ("will remain in special measures") counts all the same.
    Future,
    /// It is what somebody works for: "to get out of special measures".
    Purpose,
}

/// So many items before an action a "could" still speaks of it.
const NEAR: usize = 6;

/// The compiled tables.
#[derive(Debug)]
pub(crate) struct Actions {
    actions: Cues<Gives>,
    vetoes: Cues<Veto>,
    /// The words "special" and "measures".
    measures: [WordId; 2],
}

impl Actions {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Actions, String> {
        Ok(Actions {
            actions: Cues::compile(ACTIONS, lexicon)?,
            vetoes: Cues::compile(VETOES, lexicon)?,
            measures: [lexicon.intern("special"), lexicon.intern("measures")],
        })
    }

    /// The actions of a document, sentence by sentence.
    pub fn read(&self, doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<ActionClaim> {
        let mut out = Vec::new();
        let mut spoken: Option<usize> = None;
        for s in 0..doc.sentences.len() {
            if told.get(s).is_some_and(|t| t.noise) {
                continue;
            }
            if is_other_headline(doc, items, s) {
                continue;
            }
            // "into 'special measures'" is said as without the marks.
            let plain = unmarked(items.of(s));
            let here = self.measures_at(&plain);
            let recent = spoken.is_some_and(|at| s - at <= 2);
            self.sentence(
                doc,
                s,
                &plain,
                here.filter(|_| !recent).or(recent.then_some(0)),
                &mut out,
            );
            if here.is_some() {
                spoken = Some(s);
            }
        }
        out
    }

    /// Where a sentence speaks of special measures.
    fn measures_at(&self, items: &[Item]) -> Option<usize> {
        items
            .windows(2)
            .position(|w| w[0].word == self.measures[0] && w[1].word == self.measures[1])
    }

    /// The actions of one sentence; `measures` is where in it special measures have been spoken of.
    fn sentence(
        &self,
        doc: &Document<'_>,
        s: usize,
        items: &[Item],
        measures: Option<usize>,
        out: &mut Vec<ActionClaim>,
    ) {
        let hits = self.actions.hits(items);
        if hits.is_empty() || items.last().is_some_and(|i| doc.slice(i.span) == "?") {
            return;
        }
        let vetoes = self.vetoes.hits(items);
        let from = out.len();
        for hit in &hits {
            let real = match hit.cue.gives {
                Sure(kind) => Some(kind),
                There(kind) => Some(kind).filter(|_| measures.is_some_and(|at| at <= hit.start)),
                Does(kind) => Some(kind).filter(|_| !is_negated(doc, items, hit)),
                Did(kind) => Some(kind),
                Not => None,
            };
            let Some(kind) = real.filter(|k| holds(doc, items, hit, *k, &hits, &vetoes)) else {
                continue;
            };
            let span = items[hit.start].span.cover(items[hit.end - 1].span);
            let known = |c: &ActionClaim| c.kind == kind && !names_between(items, c.span, span);
            if out[from..].iter().any(known) {
                continue;
            }
            out.push(ActionClaim {
                kind,
                span,
                sentence: s,
                regulations: regulations(doc, items),
                date: date_beside(items, hit),
                entry: hit.cue.id,
            });
        }
    }
}

/// "Driver fined after crash": a line among the text that names nobody it is about is the headline of another story.
fn is_other_headline(doc: &Document<'_>, items: &Items, sentence: usize) -> bool {
    const TITLE: usize = 3;
    let block = doc.sentences[sentence].block;
    let list = items.of(sentence);
    let told = Class::NAME
        .with(Class::PRONOUN)
        .with(Class::DET)
        .with(Class::CQC)
        .with(Class::COLON);
    let paid = |i: &Item| {
        i.reads(
            doc,
            &[
                "fined",
                "prosecuted",
                "jailed",
                "sentenced",
                "fine",
                "court",
                "shut",
                "closed",
            ],
        )
    };
    let heading = block >= TITLE && doc.blocks[block].kind == BlockKind::Heading;
    heading && list.iter().any(paid) && !list.iter().any(|i| i.class.has(told))
}

/// Whether nothing in the sentence takes a hit back.
fn holds(
    doc: &Document<'_>,
    items: &[Item],
    hit: &Hit<Gives>,
    kind: ActionKind,
    hits: &[Hit<Gives>],
    vetoes: &[Hit<Veto>],
) -> bool {
    if is_part_of_other(items, hit, kind, hits) || kind == Closed && !closes_service(doc, items, hit) {
        return false;
    }
    if matches!(hit.cue.gives, Sure(_)) {
        return true;
    }
    let denied = hits.iter().any(|o| o.cue.gives == Not && covers(o, hit));
    !denied && !is_unreal(doc, items, hit, kind, vetoes) && !is_general(doc, items, hit)
}

/// Whether another hit holds the beginning or the end of this one.
fn covers(other: &Hit<Gives>, hit: &Hit<Gives>) -> bool {
    let begins = other.start <= hit.start + 1 && hit.start < other.end;
    begins || other.start < hit.end && hit.end <= other.end
}

/// What a hit tells of, if it tells of anything.
fn kind_of(hit: &Hit<Gives>) -> Option<ActionKind> {
    match hit.cue.gives {
        Does(kind) | Did(kind) | Sure(kind) | There(kind) => Some(kind),
        Not => None,
    }
}

/// Whether the words of a hit belong to another that says something else: "is no longer in special measures" holds
/// "in special measures" again, "has not come out of special measures" stays there, and "the conditions on its
/// registration were removed" leaves the registration where it was.
fn is_part_of_other(items: &[Item], hit: &Hit<Gives>, kind: ActionKind, hits: &[Hit<Gives>]) -> bool {
    let meets = |o: &&Hit<Gives>| o.start < hit.end && hit.start < o.end;
    let any = |kinds: &[ActionKind], early: bool| {
        let strong = |o: &&Hit<Gives>| match o.cue.gives {
            Did(k) | Sure(k) => kinds.contains(&k),
            Does(_) | There(_) | Not => false,
        };
        hits.iter()
            .filter(meets)
            .filter(strong)
            .any(|o| !early || o.start <= hit.start)
    };
    match kind {
        SpecialMeasuresEntered => any(&[SpecialMeasuresRemained, SpecialMeasuresExited], false),
        SpecialMeasuresExited => any(&[SpecialMeasuresRemained], true),
        RegistrationCancelled => hits.iter().any(|o| {
            let told = kind_of(o) == Some(ConditionsImposed) && o.start < hit.start;
            told && !items[o.start..hit.start].iter().any(|i| i.class.has(Class::AND))
        }),
        _ => false,
    }
}

/// Where the clause of a hit begins.
fn clause_start(items: &[Item], hit: &Hit<Gives>) -> usize {
    (0..hit.start)
        .rev()
        .find(|&i| items[i].class.has(Class::STOP.with(Class::BUT)))
        .map_or(0, |i| i + 1)
}

/// Whether the clause of the hit says that it may yet happen, or was only wished or threatened.
fn is_unreal(doc: &Document<'_>, items: &[Item], hit: &Hit<Gives>, kind: ActionKind, vetoes: &[Hit<Veto>]) -> bool {
    let start = clause_start(items, hit);
    let certain = !matches!(hit.cue.gives, Does(_));
    // Words that are sure of it are only taken back from close by.
    let reach = if certain { 3 } else { NEAR };
    // "could serve a notice or even shut the practice": the "could" speaks of both.
    let either = items[hit.start.saturating_sub(3).max(start)..hit.start]
        .iter()
        .any(|i| i.class.has(Class::OR));
    let near = if either {
        start
    } else {
        hit.start.saturating_sub(reach).max(start)
    };
    let until = if certain { hit.start } else { hit.end };
    // "a warning notice to the home" warns of nothing that is yet to come.
    let own = |v: &Hit<Veto>| kind == WarningNotice && v.start > hit.start.saturating_sub(2) && v.start < hit.end;
    vetoes.iter().filter(|v| !own(v)).any(|v| match v.cue.gives {
        // "Warning notices could be served": behind the noun.
        Veto::Near => v.start >= near && v.start < until + usize::from(!certain && is_noun(kind)),
        Veto::Clause => {
            let told = v.end <= hit.start && tells_when(doc, &items[v.end..hit.start]);
            v.start >= start && v.start < until && (!certain || v.start + NEAR >= hit.start) && !told
        }
        Veto::Future => {
            !certain && !recalls(doc, items, v) && v.start >= start && v.start < until && v.start + 5 >= hit.start
        }
        Veto::Purpose => {
            kind == SpecialMeasuresExited && v.start >= start && v.start <= hit.start && v.start + NEAR >= hit.start
        }
    })
}

/// "Members will recall that it went into special measures": what is to come is the recalling.
fn recalls(doc: &Document<'_>, items: &[Item], veto: &Hit<Veto>) -> bool {
    const RECALLS: &[&str] = &["recall", "remember", "know", "note"];
    let behind = items.get(veto.end..).unwrap_or(&[]);
    behind.iter().take(2).any(|i| i.reads(doc, RECALLS))
}

/// "whether care had improved since May, when it was put in special measures": what is asked ends before the "when".
fn tells_when(doc: &Document<'_>, between: &[Item]) -> bool {
    let was = |i: &Item| i.reads(doc, &["was", "were", "had", "had been"]);
    between
        .windows(2)
        .enumerate()
        .any(|(n, w)| w[0].class.has(Class::COMMA) && w[1].reads(doc, &["when"]) && between[n + 2..].iter().any(was))
}

/// Whether an action is told by a noun alone, so that its verb may follow.
fn is_noun(kind: ActionKind) -> bool {
    use ActionKind::{ConditionsImposed, Fine, ImprovementPlan, Prosecution, RequirementNotice, WarningNotice};
    matches!(
        kind,
        ConditionsImposed | Fine | ImprovementPlan | Prosecution | RequirementNotice | WarningNotice
    )
}

/// Whether a "not" or "no" stands right before the hit or within it.
fn is_negated(doc: &Document<'_>, items: &[Item], hit: &Hit<Gives>) -> bool {
    let denies = |at: usize| {
        let only = items
            .get(at + 1)
            .is_some_and(|i| matches!(doc.slice(i.span), "only" | "just" | "surprisingly"));
        items[at].class.has(Class::NOT) && !only
    };
    let parts = Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP);
    (hit.start.saturating_sub(6)..hit.start)
        .rev()
        .take_while(|&at| !items[at].class.has(parts))
        .any(denies)
        || (hit.start..hit.end).any(denies)
}

/// Whether the hit speaks of services in general: "practices placed in special measures are visited again".
fn is_general(doc: &Document<'_>, items: &[Item], hit: &Hit<Gives>) -> bool {
    let start = clause_start(items, hit);
    let from = start.max(hit.start.saturating_sub(NEAR));
    (from..hit.end).any(|at| {
        let word = doc.slice(items[at].span).split_whitespace().next().unwrap_or("");
        let plural = [
            "practices",
            "homes",
            "providers",
            "surgeries",
            "trusts",
            "hospitals",
            "services",
            "those",
        ]
        .iter()
        .any(|p| word.eq_ignore_ascii_case(p));
        // "which means that services go into special measures"
        let that = |i: &&Item| !i.reads(doc, &["that"]);
        let before = items[start.max(at.saturating_sub(3))..at].iter().filter(that);
        let known = Class::DET
            .with(Class::NUMBER)
            .with(Class::NAME)
            .with(Class::STATISTIC)
            .with(Class::PRONOUN);
        plural && !before.clone().any(|i| i.class.has(known) || i.possessive) && at <= hit.start.max(start + 3)
    }) || speaks_for_any(doc, &items[..hit.start])
        || tells_a_rule(doc, &items[start..hit.start])
}

/// "a rating which ordinarily results in special measures": what as a rule comes of it.
fn tells_a_rule(doc: &Document<'_>, before: &[Item]) -> bool {
    const RULE: &[&str] = &[
        "ordinarily",
        "usually",
        "normally",
        "typically",
        "generally",
        "automatically",
        "routinely",
        "rule",
        "always",
    ];
    const COMES: &[&str] = &[
        "results", "result", "leads", "lead", "means", "mean", "triggers", "trigger", "ends", "end", "sees", "see",
        "are", "brings", "bring",
    ];
    let comes = |at: usize| before[at + 1..].iter().take(2).any(|i| i.reads(doc, COMES));
    let rule = |at: &usize| before[*at].reads(doc, RULE);
    let behind = |at: usize| at > 0 && before[at - 1].reads(doc, COMES);
    let mut rules = (0..before.len()).filter(rule);
    rules.any(|at| comes(at) || behind(at))
}

/// "We act for providers who face conditions, a warning notice or cancellation": whoever it happens to.
fn speaks_for_any(doc: &Document<'_>, before: &[Item]) -> bool {
    before.windows(4).any(|w| {
        w[0].reads(doc, &["for", "to", "with", "by", "help"])
            && w[1].reads(doc, &["providers", "practices", "homes", "services", "clients"])
            && w[2].reads(doc, &["who", "that", "which"])
            && w[3].reads(doc, &["are", "face", "have", "may"])
    })
}

/// Whether a service is what closed, and not gaps, lists or doors.
fn closes_service(doc: &Document<'_>, items: &[Item], hit: &Hit<Gives>) -> bool {
    // "shut for good" can only be said of a service; "closed" alone needs one beside it.
    let reach = if hit.end - hit.start > 2 { 14 } else { 7 };
    let near = items.get(hit.start.saturating_sub(reach)..hit.end).unwrap_or(&[]);
    near.iter().any(|i| {
        i.class.has(Class::NAME.with(Class::TYPE)) || i.reads(doc, &["it", "we", "they", "which", "both", "each"])
    })
}

/// Whether a practice is named between two passages.
fn names_between(items: &[Item], a: Span, b: Span) -> bool {
    items
        .iter()
        .any(|i| i.class.has(Class::NAME) && i.span.start >= a.end && i.span.end <= b.start)
}

/// The date that dates the action: right behind it, or at the head of its clause, and no inspection's or report's.
fn date_beside(items: &[Item], hit: &Hit<Gives>) -> Option<usize> {
    let other = Class::INSPECT
        .with(Class::PUBLISH)
        .with(Class::RATING)
        .with(Class::STOP)
        .with(Class::BUT);
    let mention = |i: &Item| i.class.has(Class::DATE).then_some(i.value as usize);
    let behind = items[hit.start..]
        .iter()
        .take(hit.end - hit.start + 6)
        .take_while(|i| !i.class.has(other) || i.class.has(Class::DATE))
        .find_map(mention);
    let start = clause_start(items, hit);
    let head = || {
        let at = (start..hit.start.min(start + 4)).find(|&at| items[at].class.has(Class::DATE))?;
        let free = !items[start..hit.start].iter().any(|i| i.class.has(other));
        free.then(|| mention(&items[at])).flatten()
    };
    behind.or_else(head)
}

/// A number in digits or as a word.
pub(crate) fn number(word: &str) -> Option<usize> {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];
    let spelt = WORDS.iter().position(|w| w.eq_ignore_ascii_case(word));
    if spelt.is_some() || !word.bytes().any(|b| b.is_ascii_digit()) {
        return spelt;
    }
    word.replace(',', "").parse().ok()
}

/// The numbers behind "regulation" and "section".
fn regulations(doc: &Document<'_>, items: &[Item]) -> Vec<String> {
    let mut out = Vec::new();
    for (n, item) in items.iter().enumerate() {
        if !item.reads(doc, &["regulation", "regulations"]) {
            continue;
        }
        for next in items
            .iter()
            .skip(n + 1)
            .take_while(|i| i.class.has(Class::NUMBER.with(Class::COMMA).with(Class::AND)))
        {
            let text = doc.slice(next.span);
            if next.class.has(Class::NUMBER) && text.len() <= 3 && text.starts_with(|c: char| c.is_ascii_digit()) {
                out.push(text.to_owned());
            }
        }
    }
    out
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    of_cues("actions", ACTIONS).chain(of_cues("actions.taken-back", VETOES))
}
