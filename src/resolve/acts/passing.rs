//! Actions on services that a document only mentions.
//!
//! "It took in the patients of Oak Surgery, which closed in 2018", "months after Oak Surgery went into special measures", "Its
//! owner was fined over a death at Oak House": none is an action on the service that the text reports on.

use super::{Clause, Telling};
use crate::lexicon::Class;
use crate::model::{ActionKind, ServiceType};
use crate::read::actions::ActionClaim;
use crate::read::items::Item;
use crate::read::ratings::attach::OTHERS;

/// Words behind which somebody else may be the subject.
const TURNS: &[&str] = &[
    "when", "after", "before", "until", "once", "as", "where", "since", "to", "said", "says",
];

/// Words for who runs services.
const OWNERS: &[&str] = &[
    "owner", "owners", "provider", "company", "firm", "group", "operator", "business", "trust",
];

impl Telling<'_, '_> {
    /// Whether an action was taken on a service that the document only mentions.
    pub(super) fn is_in_passing(&self, claim: &ActionClaim, clause: &Clause<'_>) -> bool {
        let told = clause
            .before
            .iter()
            .take_while(|i| i.span.end <= claim.span.start)
            .count();
        let (lead, own) = clause.before.split_at(told);
        // The words of "Oak House closed" hold the name.
        own.first().is_some_and(|i| self.is_mentioned(i))
            || self.is_its_subject(lead, own)
            || self.is_over_it(claim.kind, lead, clause.behind)
    }

    /// "Oak House closed", "Oak House in Selby, which was closed", "Oak House, its neighbour, was closed". `own` are the words
    /// that tell the action.
    fn is_its_subject(&self, lead: &[Item], own: &[Item]) -> bool {
        let Some(at) = lead.iter().rposition(|i| self.is_mentioned(i)) else {
            return false;
        };
        let apposed = at > 0 && lead[at - 1].class.has(Class::COMMA);
        let rest = match &lead[at + 1..] {
            [comma, rest @ ..] if apposed && comma.class.has(Class::COMMA) => rest,
            rest => rest,
        };
        let place = |i: &&Item| {
            let known = i.class.has(Class::NAME) && i.value < OTHERS;
            !known && (i.capital || i.class.has(Class::PREP.with(Class::COMMA)))
        };
        let where_it_is = rest.iter().take_while(place).count();
        let verb = match &rest[where_it_is..] {
            [which, verb @ ..] if which.class.has(Class::REL.with(Class::THAT)) => verb,
            _ if rest.first().is_some_and(|i| i.class.has(Class::COMMA)) => self.behind_an_aside(rest),
            _ => rest,
        };
        self.goes_on(verb, own)
    }

    /// ", its neighbour, was": what stands behind the commas, if a verb does.
    fn behind_an_aside<'i>(&self, rest: &'i [Item]) -> &'i [Item] {
        const LONGEST: usize = 6;
        let closes = rest
            .iter()
            .skip(1)
            .take(LONGEST)
            .position(|i| i.class.has(Class::COMMA));
        let behind = closes.and_then(|n| rest.get(n + 2..)).unwrap_or(rest);
        let own = closes.is_some_and(|n| rest[1].class.has(Class::DET) && n > 0);
        if own { behind } else { rest }
    }

    /// Whether some words lead on to an action without another subject.
    fn goes_on(&self, verb: &[Item], own: &[Item]) -> bool {
        let other = Class::COMMA
            .with(Class::AND)
            .with(Class::BUT)
            .with(Class::REL)
            .with(Class::NAME)
            .with(Class::TYPE)
            .with(Class::PRONOUN);
        (0..verb.len()).all(|n| {
            // "which closed after being put in special measures"
            let being = || {
                let next = verb.get(n + 1).or(own.first());
                let word = next.and_then(|i| self.ground.doc.slice(i.span).split(' ').next());
                matches!(word, Some("being" | "having"))
            };
            !verb[n].class.has(other) && (!self.is(&verb[n], TURNS) || being())
        })
    }

    /// "The owner was fined over a death at Oak House": what somebody who runs several was charged with.
    fn is_over_it(&self, kind: ActionKind, lead: &[Item], behind: &[Item]) -> bool {
        use ActionKind::{ConditionsImposed, Fine, Prosecution, WarningNotice};
        let charged = matches!(kind, ConditionsImposed | Fine | Prosecution | WarningNotice);
        let Some(at) = behind.iter().position(|i| i.class.has(Class::NAME)) else {
            return false;
        };
        let mut before = behind[..at].iter().rev();
        let led = before.find(|i| !i.class.has(Class::DET));
        let over = led.is_some_and(|i| self.is(i, &["at", "over", "about", "regarding", "of"]));
        let own = match lead {
            [it, ..] if it.is_it() => true,
            [the, kind, ..] => the.class.has(Class::DET) && kind.class.has(Class::TYPE) && !self.is(kind, OWNERS),
            _ => false,
        };
        charged && over && !own && self.is_mentioned(&behind[at])
    }

    /// Whether an item stands for a service that the text only mentions, and for nobody who runs services.
    fn is_mentioned(&self, item: &Item) -> bool {
        let named = || {
            let other = self.others.get((item.value as usize).checked_sub(OTHERS as usize)?)?;
            let runs = matches!(
                other.service_type,
                Some(ServiceType::LocalAuthority | ServiceType::NhsTrust)
            );
            Some(other.service && !runs)
        };
        item.class.has(Class::ELSEWHERE) || item.class.has(Class::NAME) && named().unwrap_or(false)
    }
}
