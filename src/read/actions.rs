//! Actions: what the regulator, a court or the provider did.
//!
//! "The home has been placed in special measures" is one. "It could be placed in special measures", "if it does not
//! improve" and "no enforcement action was taken" are none: a word of possibility, condition or denial in the same
//! clause takes the action back.

use super::cues::{Cue, Cues, Hit};
use super::items::{Item, Items};
use super::speech::Told;
use crate::lexicon::{Class, Lexicon};
use crate::model::ActionKind;
use crate::text::{Document, Span};

use ActionKind::{
    BreachOfRegulations, Closed, ConditionsImposed, Fine, ImprovementPlan, Prosecution, RegistrationCancelled,
    RegistrationSuspended, RequirementNotice, SpecialMeasuresEntered, SpecialMeasuresExited, SpecialMeasuresRemained,
    WarningNotice,
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
    /// The entry that read it.
    pub entry: &'static str,
}

/// What an entry gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gives {
    /// The action, unless something in its clause takes it back.
    Does(ActionKind),
    /// The action, for certain: the words allow no "could" or "if".
    Did(ActionKind),
    /// The action, whatever stands around it: "to see whether the notice we sent had been met".
    Sure(ActionKind),
    /// What looks like an action and is none.
    Not,
}

use Gives::{Did, Does, Not, Sure};

#[rustfmt::skip]
const ACTIONS: &[Cue<Gives>] = &[
    Cue { id: "action.not", gives: Not, says: &[
        "no|without enforcement|further action", "no breaches|breach|warning|requirement", "no|not longer? in breach", "special measures are|means|is|regime|process|framework|applies|apply|would|will|when|if", "not ..4 special measures", "escaped|avoided|avoids|avoid special measures", "rather than special measures",
        "<statistic> ..4 in|left|leave special measures", "number ..4 in|left|out special measures", "warning notices ..3 expected",
        "range of ..14 special measures", "services which|that|who are rated", "practices in special measures are|will", "closed|closing|close list|lists|circuit|door|doors|cases|culture|books|today", "closing date", "data breach|breaches", "breach of confidentiality|contract|data",
    ], yes: &["No breaches were found."], no: &[] },
    Cue { id: "action.entered", gives: Does(SpecialMeasuresEntered), says: &[
        "placed|put|placing|puts|plunged|putting|gone|goes|go|went|going|place|entered|entering|moved|sent|landed ..8 into|in|under|to special measures", "in|into special measures by|after|following|on|over|at|as|<dash>", "special measures order|decision", "is|are|now ..3 in special measures", "had|has|have been? in special measures", "special measures since", "special measures ..2 imposed|ordered", 
        "being placed ..3 into|in special measures", "placed|put <name> into|in special measures", "into special measures", "was|were already? in special measures",
    ], yes: &["The home has been placed in special measures.", "I am placing the practice into special measures."], no: &["It left special measures."] },
    Cue { id: "action.ordered", gives: Did(SpecialMeasuresEntered), says: &["will|would|to ..4 special measures with immediate effect", "will|would now|therefore ..3 special measures", "<be> ..3 being ..2 placed|put ..2 in|into special measures"],
      yes: &["The surgery will go into special measures with immediate effect."], no: &[] },
    Cue { id: "action.court", gives: Did(RegistrationCancelled), says: &["agreed|ordered|ruled|granted ..8 registration ..6 cancelled", "used|using ..6 powers to cancel ..6 registration"],
      yes: &["Magistrates agreed that the registration of the clinic should be cancelled."], no: &[] },
    Cue { id: "action.powers", gives: Did(RegistrationSuspended), says: &["used|using ..6 powers to suspend"],
      yes: &["CQC used its urgent powers to suspend the dentist."], no: &[] },
    Cue { id: "action.terms", gives: Sure(WarningNotice), says: &["warning notice|notices it|they|we|which|that|<cqc> ..2 sent|served|issued|gave", "warning notice|notices sent|served|issued", "the|two|three|our|its|their|<number> warning notice|notices ..6 met|complied|lifted|expired", "terms|requirements of ..4 warning notice|notices", "check|checked|look ..6 warning notice|notices", "work|progress|improvements ..8 warning notice|notices"],
      yes: &["They came to see whether the warning notice they sent us had been met."], no: &[] },
    Cue { id: "action.remained", gives: Did(SpecialMeasuresRemained), says: &[
        "remain|remains|remained|remaining|stay|stays|stayed|kept|continue|continues|still|keep|staying ..6 in special measures", "special measures ..2 continue|continues|continued|remain|extended|last", "a further|another ..3 months|period in special measures", "extended ..4 special measures",
    ], yes: &["The service will remain in special measures.", "It is still in special measures."], no: &[] },
    Cue { id: "action.exited", gives: Did(SpecialMeasuresExited), says: &[
        "out of special measures", "taken|lifted|lift|lifts|removed|released|emerged|escaped|emerge|came|come|comes|coming|moved|freed|free ..6 from|out|of special measures", "no longer? ..3 in|under|subject|requires|needs special measures", "left|leave|leaves|leaving|exit|exited|exits special measures", "special measures ..3 lifted|removed|ended|end", "exit from special measures",
    ], yes: &["The surgery has come out of special measures.", "It is no longer in special measures."], no: &["It could come to special measures."] },
    Cue { id: "action.warning", gives: Does(WarningNotice), says: &[
        "warning notice|notices", "29a ..2 notice|letter", "formal warning|warnings",
    ], yes: &["CQC has issued two warning notices."], no: &["Staff had warning."] },
    Cue { id: "action.requirement", gives: Does(RequirementNotice), says: &["requirement|requirements notice|notices"],
      yes: &["Three requirement notices were served."], no: &[] },
    Cue { id: "action.breach", gives: Does(BreachOfRegulations), says: &[
        "breach|breaches|breaching|breached ..6 regulation|regulations|requirements|law|act|standards|rules", "regulation|regulatory|legal breach|breaches", "in breach", "breaches|breach ..3 found|identified|in relation|relating|related|around|on|were", "found|identified|citing|identify ..4 breach|breaches", "regulations|requirements|rules were|was|being ..2 breached|broken", "broken|broke|breached|breaching|broke ..6 regulations|regulation", "several|multiple|two|three|four|five|six|seven|<number> breaches", "not|n't meeting|met ..6 regulations|requirements|regulation|standards", "due to breaches", "breaches", "failing|failed to meet ..6 regulations|requirements", "a breach",
    ], yes: &["Inspectors found two breaches of regulations.", "It was in breach of regulation 12."], no: &[] },
    Cue { id: "action.conditions", gives: Does(ConditionsImposed), says: &[
        "impose|imposed|imposing|placed|put|attached|set|added ..4 condition|conditions", "conditions|condition ..5 imposed|placed|registration|put|attached", "urgent conditions", "barred|banned|stopped|prevented|prohibited|blocked from|it|them|the|accepting|admitting|taking ..4 admitting|accepting|taking|new|anyone", "restrict|restricted|restricting|suspended|stopped ..3 admissions", "no new admissions", "not admit|accept ..4 without", "lifted ..2 conditions", "no one was to be admitted", "conditions about|on",
    ], yes: &["CQC imposed urgent conditions on the provider.", "It has been banned from admitting anyone."], no: &["Staff cared for people with conditions."] },
    Cue { id: "action.suspended", gives: Does(RegistrationSuspended), says: &[
        "suspend|suspends|suspended|suspending ..4 registration|practice|surgery|dentist|home|service|provider|licence|clinic", "registration ..4 suspended", "suspension of ..3 registration", "the suspension", "was|been|is suspended ..2 by|from|for|until|under|after", "suspend|suspends|suspended <name>",
    ], yes: &["CQC has suspended the registration of the clinic."], no: &["Visits were suspended."] },
    Cue { id: "action.cancelled", gives: Does(RegistrationCancelled), says: &[
        "cancel|cancels|cancelled|cancelling|removed|revoked|withdrawn|withdrew|remove ..6 registration", "registration ..6 cancelled|removed|revoked|withdrawn|cancellation|ended|end", "cancellation of ..3 registration", "lost its registration", "deregistered|de-registered",
    ], yes: &["CQC cancelled the registration of the provider."], no: &["Clinics were cancelled."] },
    Cue { id: "action.prosecution", gives: Does(Prosecution), says: &[
        "prosecuted|prosecutes|prosecution|prosecuting", "pleaded guilty", "found guilty", "convicted", "magistrates'|crown court ..8 fined|guilty|ordered|sentenced|admitted",
    ], yes: &["The company was prosecuted."], no: &[] },
    Cue { id: "action.fine", gives: Does(Fine), says: &[
        "fined", "fine of", "fixed penalty notice|notices?", "ordered to pay ..8", "pay a ..3 fine", "fines <name>|<capital>|the",
    ], yes: &["The company was fined a sum by the court."], no: &["The weather was fine."] },
    Cue { id: "action.closed", gives: Does(Closed), says: &[
        "has|have|had|was|were now|since|therefore|already|been? closed|shut", "closed|shut for good", "closed|shut down|permanently", "closed|shut its doors", "is|are now closed|shut", "permanently closed", "shuts hospital|home|surgery|practice", "ceased trading|operating", "called in liquidators", "went|gone|go out of business", "went|gone|go into liquidation", "closed a|the home|hospital|surgery|practice|unit|service|clinic ..6", "closure of the? ..2 home|surgery|practice|hospital|unit|service|clinic|business|agency", "before it shut|closed", "doors ..3 locked", "no longer? operating|operates|open", "the home|surgery|practice|hospital|clinic|service closed|shut", "clinics|homes have closed|shut", "close permanently",
    ], yes: &["The home has now closed.", "Both clinics have shut for good."], no: &["It closes at six."] },
    Cue { id: "action.plan", gives: Does(ImprovementPlan), says: &[
        "action|improvement|recovery plan|plans ..8 agreed|accepted|submitted|sent|approved|signed|demanded|ordered|required", "agreed|accepted|approved|submitted|sent|demanded|ordered|requested|require|required|asked|told|requires|produce|agree ..8 action|improvement|recovery|detailed plan|plans", "agreed|accepted a ..3 plan", "our|its|their|the|a plan ,? agreed with",  "asked|told|ordered|required ..10 plan|report of|setting|on|showing|how", "plan of ..2 the? ..2 improvements|actions", "sent|send us ..4 plan|report", "ordered|told|required|asked to draw|produce|send|submit|provide|write|come ..6 plan", "develop|developed|drawn|draw ..2 ..4 action|improvement plan ..3 with|to", "agreed and detailed action plan", "plan ..6 which|that ..4 agreed", "improvement plan which|that", "quality improvement plan", "with|and an action plan", "provider sent us", "plan ..5 asked for|requested|demanded|wanted|ordered", "sent us in writing|how|what",  "plan ..8 monitor|monitored by",
    ], yes: &["An action plan has been agreed with the CQC.", "The provider has been told to send us an action plan."], no: &["Care plans were agreed with families."] },
];

/// Words that take an action back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Veto {
    /// It may yet happen, or did not.
    Unreal,
    /// It is to come: what is sure to come ("will remain in special measures") counts all the same.
    Future,
}

#[rustfmt::skip]
const VETOES: &[Cue<Veto>] = &[
    Cue { id: "unreal.modal", gives: Veto::Unreal, says: &[
        "could|might|may|should|can", "face|faces|faced|facing", "threat|threatened|threatens|warned|risk|risks|risking", "unless|if|until|whether|should|where", "consider|considering|considered|begin|began|start|started|process|proposed|proposes|proposal|recommend|recommended|propose|powers|power|decide",
        "hesitate", "option|options|range", "ordinarily", "checked|check on whether|that", "did not|n't|never", "next step|steps", "due to", "hope|hopes|want|wants|promise|aim|expected|expect", "avoid|avoided|averted", "right to", "deserve|like to",
    ], yes: &["It could be closed."], no: &["It was closed."] },
    Cue { id: "unreal.future", gives: Veto::Future, says: &["will|would|we'll|won't|shall|they'll|it'll"],
      yes: &["It will be closed."], no: &[] },
];

/// The compiled tables.
#[derive(Debug)]
pub(crate) struct Actions {
    actions: Cues<Gives>,
    vetoes: Cues<Veto>,
}

impl Actions {
    /// Compiles the tables.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Actions, String> {
        Ok(Actions {
            actions: Cues::compile(ACTIONS, lexicon)?,
            vetoes: Cues::compile(VETOES, lexicon)?,
        })
    }

    /// The actions of a document, sentence by sentence.
    pub fn read(&self, doc: &Document<'_>, items: &Items, told: &[Told]) -> Vec<ActionClaim> {
        let mut out = Vec::new();
        for s in 0..doc.sentences.len() {
            if !told.get(s).is_some_and(|t| t.noise) {
                self.sentence(doc, s, items.of(s), &mut out);
            }
        }
        out
    }

    fn sentence(&self, doc: &Document<'_>, s: usize, items: &[Item], out: &mut Vec<ActionClaim>) {
        let hits = self.actions.hits(items);
        if hits.is_empty() || items.last().is_some_and(|i| doc.slice(i.span) == "?") {
            return;
        }
        let taken_back: Vec<(usize, usize)> = hits
            .iter()
            .filter(|h| h.cue.gives == Not)
            .map(|h| (h.start, h.end))
            .collect();
        let unreal = self.vetoes.hits(items);
        for hit in &hits {
            let covered = taken_back
                .iter()
                .any(|(a, b)| *a <= hit.start + 1 && hit.start < *b || *a < hit.end && hit.end <= *b);
            let kind = match hit.cue.gives {
                Sure(kind) => kind,
                Did(kind) if !covered && !is_unreal(items, hit, &unreal, true) => kind,
                Does(kind) if !covered && !is_unreal(items, hit, &unreal, false) => kind,
                _ => continue,
            };
            // "is no longer in special measures" holds "in special measures" again: leaving and staying win.
            let inner = kind == SpecialMeasuresEntered
                && hits.iter().any(|o| {
                    o.start < hit.end
                        && hit.start < o.end
                        && matches!(o.cue.gives, Did(SpecialMeasuresRemained | SpecialMeasuresExited))
                });
            let misses = kind == Closed && !closes_service(doc, items, hit);
            if inner || misses || out.iter().any(|c| c.sentence == s && c.kind == kind) {
                continue;
            }
            let span = items[hit.start].span.cover(items[hit.end - 1].span);
            out.push(ActionClaim {
                kind,
                span,
                sentence: s,
                regulations: regulations(doc, items),
                entry: hit.cue.id,
            });
        }
    }
}

/// Whether the clause of the hit says that it did not happen, or not yet.
fn is_unreal(items: &[Item], hit: &Hit<Gives>, unreal: &[Hit<Veto>], certain: bool) -> bool {
    let start = (0..hit.start)
        .rev()
        .find(|&i| items[i].class.has(Class::STOP.with(Class::BUT)))
        .map_or(0, |i| i + 1);
    // Words that are sure of it are only taken back from close by.
    let near = if certain {
        hit.start.saturating_sub(3).max(start)
    } else {
        start
    };
    let until = if certain { hit.start } else { hit.end };
    // "will" speaks of the verb beside it; "if" and "could" of the whole clause.
    let counts = |u: &Hit<Veto>| u.cue.gives == Veto::Unreal || !certain && u.start + 4 >= hit.start;
    unreal.iter().any(|u| u.start >= near && u.start < until && counts(u))
}

/// Whether a service is what closed, and not gaps, lists or doors.
fn closes_service(doc: &Document<'_>, items: &[Item], hit: &Hit<Gives>) -> bool {
    // "shut for good" can only be said of a service; "closed" alone needs one beside it.
    let reach = if hit.end - hit.start > 2 { 14 } else { 6 };
    let near = items.get(hit.start.saturating_sub(reach)..hit.end).unwrap_or(&[]);
    near.iter()
        .any(|i| i.class.has(Class::NAME.with(Class::TYPE)) || matches!(doc.slice(i.span), "it" | "It"))
}

/// The numbers behind "regulation" and "section".
fn regulations(doc: &Document<'_>, items: &[Item]) -> Vec<String> {
    let mut out = Vec::new();
    for (n, item) in items.iter().enumerate() {
        if !matches!(
            doc.slice(item.span).to_lowercase().as_str(),
            "regulation" | "regulations"
        ) {
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

#[cfg(test)]
mod tests {
    use super::{ACTIONS, Gives, VETOES};
    use crate::read::Reader;
    use crate::read::speech::Told;
    use crate::text::Document;

    /// Each example read as a sentence of a document, all entries and vetoes together.
    #[test]
    fn examples_hold() {
        let reader = Reader::new().unwrap();
        let kinds = |text: &str| {
            let doc = Document::parse(text);
            let told = vec![Told::default(); doc.sentences.len()];
            reader
                .actions
                .read(&doc, &reader.lex(&doc), &told)
                .iter()
                .map(|a| a.kind)
                .collect::<Vec<_>>()
        };
        let mut wrong = crate::read::cues::check(VETOES);
        for cue in ACTIONS {
            let Gives::Does(kind) = cue.gives else { continue };
            wrong.extend(
                cue.yes
                    .iter()
                    .filter(|t| !kinds(t).contains(&kind))
                    .map(|t| format!("{} misses: {t}", cue.id)),
            );
            wrong.extend(
                cue.no
                    .iter()
                    .filter(|t| kinds(t).contains(&kind))
                    .map(|t| format!("{} takes: {t}", cue.id)),
            );
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
