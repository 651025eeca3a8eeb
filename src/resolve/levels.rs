//! Which level a rating is for: the trust, the hospital, or one of their core services.
//!
//! A service comes into focus when a heading, a label, the lead or a rating names it, and leaves it when a rating is
//! told of the hospital or trust as a whole, or of another practice.

mod claims;
mod focus;
mod services;
mod sites;
#[cfg(test)]
mod tests;
mod whole;

use super::record::Ground;
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::{Item, Items};
use crate::read::ratings::attach::is_known;
use crate::read::ratings::claim::Claim;
use crate::read::services::{has_core_services, name_of};
use crate::text::Document;
use sites::{Home, homes};

/// Gives each claim that names no service the service in focus, if there is one; tells which is in focus at each
/// sentence.
pub(crate) fn settle(ground: &Ground<'_>, items: &Items, claims: &mut [Claim]) -> Vec<Option<String>> {
    if !ground.kinds.iter().any(|k| has_core_services(*k)) {
        go_on(ground.doc, items, claims);
        return Vec::new();
    }
    let mut out = Vec::with_capacity(ground.doc.sentences.len());
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by_key(|n| (claims[*n].sentence, claims[*n].place));
    let mut order = order.into_iter().peekable();
    let mut walk = Walk {
        ground,
        items,
        focus: told_at_the_end(ground, items),
        named: Vec::new(),
        pair: Vec::new(),
        outer: None,
        section: 0,
        page: Focus::default(),
        met: Vec::new(),
        headed: false,
        block: usize::MAX,
        paragraphs: 0,
        left: false,
        told_at: 0,
        sites: None,
        wide: None,
        homes: homes(ground, items),
        only_runs: only_runs(ground, items),
    };
    for sentence in 0..ground.doc.sentences.len() {
        walk.enter(sentence);
        let mut from = 0;
        while let Some(n) = order.next_if(|n| claims[*n].sentence == sentence) {
            let at = claims[n].place;
            // A table tells its own service; a line of a sheet may stand below the name of its service.
            if !claims[n].entry.starts_with("grid.") || claims[n].entry == "grid.row" {
                walk.claim(&mut claims[n], from);
                from = at;
            }
        }
        out.push(walk.focus.services.first().map(|s| ground.service_names.full(s)));
    }
    out
}

/// The services that a text is about at a point; none where it is about the hospital or trust itself.
#[derive(Clone, Debug, Default)]
struct Focus {
    services: Vec<String>,
    /// Whose they are, where only one practice is meant.
    home: Option<usize>,
    /// The sentence that brought them in.
    since: usize,
    /// Whether running text rated them in passing, and no heading, label or lead is about them.
    passing: bool,
}

/// "The NHS 111 service was rated good overall. It was rated inadequate for safety.": a provider without core services of
/// its own has a service that is rated by itself, and "it" is that.
fn go_on(doc: &Document<'_>, items: &Items, claims: &mut [Claim]) {
    const UNITS: &[&str] = &["111", "service", "unit", "ward", "team"];
    let subject = |sentence: usize| {
        let mut list = items.of(sentence).iter().skip_while(|i| i.class.has(Class::DET));
        let first = list.next().filter(|i| i.class.has(Class::SERVICE))?;
        let name = name_of(doc, first);
        UNITS.iter().any(|unit| name.ends_with(unit)).then_some(name)
    };
    for claim in claims {
        let it = items.of(claim.sentence).first().is_some_and(|i| i.reads(doc, &["it"]));
        let Some(before) = claim
            .sentence
            .checked_sub(1)
            .filter(|_| it && claim.services.is_empty())
        else {
            continue;
        };
        if doc.block_of(before) == doc.block_of(claim.sentence) {
            claim.services.extend(subject(before));
        }
    }
}

/// "Is this service safe? We rated it as good. ... Surgery at Elm Hospital was inspected in May.": the one service of a text
/// that speaks of "this service" before it says which.
fn told_at_the_end(ground: &Ground<'_>, items: &Items) -> Focus {
    let this = |w: &[Item]| w[0].reads(ground.doc, &["this"]) && w[1].reads(ground.doc, &["service"]);
    let service = |i: &Item| i.class.has(Class::SERVICE);
    let sentences = 0..ground.doc.sentences.len();
    let Some(named) = sentences.clone().find(|s| items.of(*s).iter().any(service)) else {
        return Focus::default();
    };
    let [only, rest @ ..] = items.of(named) else {
        return Focus::default();
    };
    let inspected = service(only) && rest.iter().any(|i| i.class.has(Class::INSPECT)) && !rest.iter().any(service);
    if !inspected || !(0..named).any(|s| items.of(s).windows(2).any(this)) {
        return Focus::default();
    }
    let name = name_of(ground.doc, only);
    let others = sentences
        .skip(named + 1)
        .flat_map(|s| items.of(s))
        .filter(|i| service(i));
    let one = others.into_iter().all(|i| name_of(ground.doc, i) == name);
    Focus {
        services: if one { vec![name] } else { Vec::new() },
        ..Focus::default()
    }
}

struct Walk<'w> {
    ground: &'w Ground<'w>,
    items: &'w Items,
    focus: Focus,
    /// The services named last: "the unit", "these wards".
    named: Vec<String>,
    /// The two services that a sentence named last: "the former", "the latter".
    pair: Vec<String>,
    /// The focus before the label of a list item or the aside of a paragraph.
    outer: Option<Focus>,
    /// The dated section of the text, and what the headings of the page before all text are about.
    section: usize,
    page: Focus,
    /// The services that the text has named, each once, in order.
    met: Vec<String>,
    /// Whether a heading has just named the service, with no text since: "Surgery", "Updated 6 August 2021".
    headed: bool,
    block: usize,
    /// How many paragraphs of running text came before.
    paragraphs: usize,
    /// Whether a service lost the focus to its hospital or trust, rated in passing.
    left: bool,
    /// The sentence of the last claim on a service.
    told_at: usize,
    /// A sentence on all hospitals, and these.
    sites: Option<(usize, Vec<usize>)>,
    /// A sentence that tells of the whole trust, and that trust.
    wide: Option<(usize, usize)>,
    /// Which services the text looks at in which hospitals: "surgery at Elm Infirmary and maternity at Oak Hospital".
    homes: Vec<Home>,
    /// Whether the text tells of a trust only that it runs what is rated.
    only_runs: bool,
}

/// "Larch Ward has been rated good. It is run by Oak NHS Trust.": the one practice is a trust, and only runs what is rated.
fn only_runs(ground: &Ground<'_>, items: &Items) -> bool {
    if ground.kinds != [Some(ServiceType::NhsTrust)] {
        return false;
    }
    let led = |list: &[Item], at: usize| {
        let before = list[..at].iter().rev().find(|i| !i.class.has(Class::DET));
        before.is_some_and(|i| i.class.has(Class::BY))
    };
    (0..ground.doc.sentences.len()).all(|s| {
        let list = items.of(s);
        (0..list.len()).filter(|n| is_known(&list[*n])).all(|n| led(list, n))
    })
}

impl Walk<'_> {
    fn doc(&self) -> &Document<'_> {
        self.ground.doc
    }
}
