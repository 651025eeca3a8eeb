//! Entities that turn out to be one.
//!
//! "Rye Health on Call (RHoC)", "the Royal" of "Oake Royal Infirmary", "The Lodge" of "Alder Lodge".

use super::{Entities, is_rank};
use crate::model::ServiceType;
use crate::read::names::runs::{Run, Tok};
use crate::read::names::words::Head;
use rustc_hash::{FxHashMap, FxHashSet};

/// "Oake Hospital" of "Oake Hospital NHS Foundation Trust": a trust of one hospital, and one name for both.
pub(super) fn join_own_trusts(runs: &[Run], out: &mut Entities) {
    let live = |out: &Entities, e: usize| !out.list[e].runs.is_empty();
    for part in 0..out.list.len() {
        if out.list[part].head != Some(Head::Service(ServiceType::Hospital)) || !live(out, part) {
            continue;
        }
        let name = &runs[out.list[part].name].words;
        let owns = |e: &usize| {
            let rest = runs[out.list[*e].name].words.strip_prefix(&name[..]);
            out.list[*e].head == Some(Head::Trust)
                && live(out, *e)
                && rest.is_some_and(|rest| !rest.is_empty() && rest.iter().all(|w| is_rank(w)))
        };
        if let Some(owner) = (0..out.list.len()).find(owns) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Oake Urgent Care" of "Oake Urgent Care CIC": one name with and without its legal form, where no house could have it.
pub(super) fn join_legal_forms(runs: &[Run], out: &mut Entities) {
    const FORMS: &[&str] = &["cic", "ltd", "limited", "llp", "plc"];
    for part in 0..out.list.len() {
        let agency = |k: ServiceType| {
            matches!(
                k,
                ServiceType::OutOfHours | ServiceType::HomeCare | ServiceType::SupportedLiving
            )
        };
        let head = out.list[part].head;
        let words = &runs[out.list[part].name].words;
        if !matches!(head, Some(Head::Service(k)) if agency(k)) || out.list[part].runs.is_empty() {
            continue;
        }
        let formal = |e: &usize| {
            let rest = runs[out.list[*e].name].words.strip_prefix(&words[..]);
            let form = matches!(rest, Some([form]) if FORMS.contains(&form.as_str()));
            form && out.list[*e].head == Some(Head::Company) && !out.list[*e].runs.is_empty()
        };
        if let Some(owner) = (0..out.list.len()).find(formal) {
            absorb(runs, part, owner, out);
            out.list[owner].head = head;
        }
    }
}

/// "Stourton" of "Oake Hospital Stourton", where the text makes no town of it: "Stourton was inspected in May".
pub(super) fn join_branches(runs: &[Run], towns: &FxHashSet<&[String]>, out: &mut Entities) {
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        if out.list[part].head.is_some() || out.list[part].runs.is_empty() || towns.contains(&*run.words) {
            continue;
        }
        let ends = |e: &usize| {
            let name = &runs[out.list[*e].name];
            let service = matches!(out.list[*e].head, Some(Head::Service(_)));
            *e != part
                && service
                && name.tail == run.words.len()
                && name.words.ends_with(&run.words)
                && !out.list[*e].runs.is_empty()
        };
        let mut owners = (0..out.list.len()).filter(ends);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Oakshire NHS Foundation Trust" of "Oakshire Healthcare NHS Foundation Trust", "Heartwell Hospital" of "Selby Heartwell
/// Hospital", where only one name of the text holds all its words.
pub(super) fn join_shortened(runs: &[Run], out: &mut Entities) {
    let live = |e: &usize| !out.list[*e].runs.is_empty();
    let shortened = |part: usize| {
        let short = &out.list[part];
        let words = &runs[short.name].words;
        let is_without = match short.head {
            Some(Head::Trust) => is_trust_without_words,
            Some(Head::Service(ServiceType::Hospital)) => is_hospital_without_town,
            _ => return None,
        };
        let holds = |e: &usize| {
            let full = &runs[out.list[*e].name].words;
            *e != part && out.list[*e].head == short.head && is_without(words, full)
        };
        let mut owners = (0..out.list.len()).filter(live).filter(holds);
        owners.next().filter(|_| owners.next().is_none())
    };
    let parts = (0..out.list.len()).filter(live);
    let pairs: Vec<(usize, usize)> = parts.filter_map(|part| Some((part, shortened(part)?))).collect();
    for (part, owner) in pairs {
        // A form that stands once beside many of the other is the slip.
        if out.list[owner].runs.len() * 2 < out.list[part].runs.len() {
            absorb(runs, owner, part, out);
        } else {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Oake Health Selby Hospital" is "Selby Hospital", where the text tells of "Oake Health's Selby and Goole hospitals": an owner
/// before the name of what it has.
pub(super) fn join_owned(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    let hospital =
        |e: &usize| out.list[*e].head == Some(Head::Service(ServiceType::Hospital)) && !out.list[*e].runs.is_empty();
    let owns = |owner: &[String], town: &String| {
        let possessive = |r: &&Run| r.possessive && r.words == owner;
        runs.iter().filter(possessive).any(|r| {
            let behind = toks.get(r.tokens.end..).unwrap_or(&[]).iter();
            let mut towns = behind.take_while(|t| t.capital || matches!(t.folded, "and" | ","));
            towns.any(|t| t.folded == town.as_str())
        })
    };
    let pairs: Vec<(usize, usize)> = (0..out.list.len())
        .filter(hospital)
        .filter_map(|part| {
            let name = &runs[out.list[part].name].words;
            let full = |e: &usize| {
                let owner = runs[out.list[*e].name].words.strip_suffix(&name[..]);
                owner.is_some_and(|owner| !owner.is_empty() && owns(owner, &name[0]))
            };
            Some((part, (0..out.list.len()).filter(hospital).find(full)?))
        })
        .collect();
    for (part, owner) in pairs {
        absorb(runs, part, owner, out);
    }
}

/// Whether the name of a trust leaves out words on its kind that the full one has: "healthcare", "foundation".
fn is_trust_without_words(short: &[String], full: &[String]) -> bool {
    const KIND: &[&str] = &[
        "healthcare",
        "health",
        "hospitals",
        "hospital",
        "university",
        "teaching",
        "partnership",
        "acute",
        "care",
        "community",
        "services",
        "and",
        "mental",
    ];
    let bare = |w: &&String| !is_rank(w);
    let kind = |w: &String| is_rank(w) || KIND.contains(&w.as_str());
    let mut rest = short.iter().filter(bare).peekable();
    let told = |w: &&String| rest.next_if(|s| s == w).is_none();
    let left: Vec<&String> = full.iter().filter(bare).filter(told).collect();
    let named = short.first().is_some_and(|w| !kind(w)) || short.len() > 4;
    rest.peek().is_none() && named && !left.is_empty() && left.iter().all(|w| kind(w))
}

/// Whether the name of a hospital leaves out the town that the full one begins with.
fn is_hospital_without_town(short: &[String], full: &[String]) -> bool {
    const CHAINS: &[&str] = &[
        "spire", "bmi", "nuffield", "ramsay", "circle", "bupa", "hca", "priory", "private", "cygnet",
    ];
    const COMMON: &[&str] = &[
        "general",
        "royal",
        "community",
        "district",
        "memorial",
        "county",
        "city",
        "university",
        "cottage",
        "private",
        "children",
        "women",
        "eye",
        "dental",
        "nhs",
        "st",
        "day",
        "infirmary",
        "hospital",
    ];
    let town = full.len().saturating_sub(short.len());
    full.ends_with(short)
        && (1..=2).contains(&town)
        && short.first().is_some_and(|w| !COMMON.contains(&w.as_str()))
        && !full[..town].iter().any(|w| CHAINS.contains(&w.as_str()) || w == "and")
}

/// "Elm and District Hospital" is "Elm District Hospital" too, whichever a text writes.
pub(super) fn join_without_and(runs: &[Run], out: &mut Entities) {
    let bare = |e: usize| {
        runs[out.list[e].name]
            .words
            .iter()
            .filter(|w| *w != "and")
            .collect::<Vec<_>>()
    };
    let joined = |e: &usize| {
        let entity = &out.list[*e];
        let service = matches!(entity.head, Some(Head::Service(_) | Head::Trust));
        service && !entity.runs.is_empty() && runs[entity.name].words.iter().any(|w| w == "and")
    };
    let pairs: Vec<(usize, usize)> = (0..out.list.len())
        .filter(joined)
        .filter_map(|owner| {
            let words = bare(owner);
            let same =
                |part: &usize| *part != owner && out.list[*part].head == out.list[owner].head && bare(*part) == words;
            Some((owner, (0..out.list.len()).find(same)?))
        })
        .collect();
    for (owner, part) in pairs {
        absorb(runs, part, owner, out);
    }
}

/// "the Royal", "the Royal Infirmary" of "Oake Royal Infirmary", where no other hospital has these words.
pub(super) fn join_royal(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    let hospital = |head: Option<Head>| {
        matches!(
            head,
            Some(Head::Service(ServiceType::Hospital) | Head::Weak(ServiceType::Hospital))
        )
    };
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let word = matches!(run.words[0].as_str(), "royal" | "general" | "memorial" | "district");
        let led = |r: &usize| {
            runs[*r]
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|n| toks[n].folded == "the")
        };
        if !word
            || !(run.bare || run.words.len() == 1)
            || out.list[part].runs.is_empty()
            || !out.list[part].runs.iter().all(led)
        {
            continue;
        }
        let holds = |e: &usize| {
            let name = &runs[out.list[*e].name];
            *e != part
                && hospital(out.list[*e].head)
                && !out.list[*e].runs.is_empty()
                && name.words.windows(run.words.len()).any(|w| *w == run.words[..])
        };
        let mut owners = (0..out.list.len()).filter(holds);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "The Lodge" of "Alder Lodge", where no other name ends in that word.
pub(super) fn join_last_words(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let led = |r: &usize| {
            let before = runs[*r].tokens.start.checked_sub(1).map(|n| &toks[n]);
            before.is_some_and(|t| t.folded == "the")
        };
        let [word] = run.words.as_slice() else { continue };
        if out.list[part].runs.is_empty() || !out.list[part].runs.iter().all(led) {
            continue;
        }
        let ends = |e: &usize| {
            let name = &runs[out.list[*e].name];
            matches!(out.list[*e].head, Some(Head::Weak(_)))
                && name.words.len() > 1
                && name.words.last() == Some(word)
                && !out.list[*e].runs.is_empty()
        };
        let mut owners = (0..out.list.len()).filter(ends);
        if let (Some(owner), None) = (owners.next(), owners.next()) {
            absorb(runs, part, owner, out);
        }
    }
}

/// "Home First" of "Selby Home First", "12 Mill Lane" of "Oake Lives, 12 Mill Lane", each site of "the Ash, Oake Walk and
/// Elm Surgery", "Elm Sands" of "Elm Sands EMI": the end of a name, or a part of one with commas, is a name of the same service.
pub(super) fn join_ends(runs: &[Run], towns: &FxHashSet<&[String]>, out: &mut Entities) {
    // "Oake Lives" before "12 Mill Lane" is who runs it.
    let beginning = |name: &Run, part: &Run| {
        let rest = name.words.strip_prefix(&part.words[..]);
        name.head.is_none() && rest.is_some_and(|r| !r.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit())))
    };
    let ends = |name: &Run, part: &Run| {
        let pair = name.words.len() > part.words.len() && name.words[name.words.len() - part.words.len() - 1] == "and";
        part.words.len() > 1 && !pair && (name.words.ends_with(&part.words) && name.tail == 0 || beginning(name, part))
    };
    let site = |name: &Run, part: &Run| {
        let words = name.words.iter().filter(|w| *w != "and").count();
        let marks = name.tokens.len() > words + 1 && name.words.iter().any(|w| w == "and");
        marks
            && matches!(name.head, Some(Head::Service(_)))
            && name.words.windows(part.words.len()).any(|w| *w == part.words[..])
    };
    for part in 0..out.list.len() {
        let run = &runs[out.list[part].name];
        let loose =
            matches!(out.list[part].head, None | Some(Head::Weak(_))) && !run.doctor && !towns.contains(&*run.words);
        if !loose || out.list[part].runs.is_empty() {
            continue;
        }
        let owner = (0..out.list.len()).find(|e| {
            let name = &runs[out.list[*e].name];
            let longer =
                *e != part && name.words.len() > run.words.len() && !name.doctor && !out.list[*e].runs.is_empty();
            let end = out.list[part].head.is_none()
                && matches!(out.list[*e].head, None | Some(Head::Weak(_)))
                && ends(name, run);
            longer && (end || site(name, run))
        });
        if let Some(owner) = owner {
            absorb(runs, part, owner, out);
        }
    }
}

/// Makes all runs of one entity those of another.
fn absorb(runs: &[Run], part: usize, owner: usize, out: &mut Entities) {
    let mut moved = std::mem::take(&mut out.list[part].runs);
    for r in &moved {
        out.of_run[*r] = Some(owner);
    }
    out.list[owner].runs.append(&mut moved);
    out.list[owner].runs.sort_by_key(|r| runs[*r].tokens.start);
}

/// "Rye Health on Call (RHoC)", "TMMG = Trent Meadows Medical Group": the letters are one more name.
pub(super) fn join_acronyms(runs: &[Run], toks: &[Tok<'_>], out: &mut Entities) {
    let ends: FxHashMap<usize, usize> = runs.iter().enumerate().map(|(n, r)| (r.tokens.end, n)).collect();
    let starts: FxHashMap<usize, usize> = runs.iter().enumerate().map(|(n, r)| (r.tokens.start, n)).collect();
    let initials: Vec<(String, usize)> = out
        .list
        .iter()
        .enumerate()
        .filter(|(_, e)| e.head.is_some() && runs[e.name].words.len() > 2)
        .map(|(n, e)| (initials(&runs[e.name]), n))
        .collect();
    for n in 0..runs.len() {
        let run = &runs[n];
        let text = toks[run.tokens.start].text;
        let letters = run.tokens.len() == 1 && text.len() < 9 && text.chars().filter(|c| c.is_uppercase()).count() > 1;
        if !letters || run.head.is_some() {
            continue;
        }
        let mark = |at: usize| toks.get(at).map_or("", |t| t.text);
        let bracket = run.tokens.start > 1 && mark(run.tokens.start - 1) == "(" && mark(run.tokens.end) == ")";
        let owner = if bracket {
            ends.get(&(run.tokens.start - 1)).copied()
        } else {
            starts
                .get(&(run.tokens.end + 1))
                .copied()
                .filter(|_| mark(run.tokens.end) == "=")
        };
        let spelt = || {
            initials
                .iter()
                .find(|(i, _)| text.len() > 2 && i.starts_with(run.words[0].as_str()))
                .map(|(_, e)| *e)
        };
        let owner = owner
            .filter(|o| runs[*o].head.is_some())
            .and_then(|o| out.of_run[o])
            .or_else(spelt);
        let Some(owner) = owner else { continue };
        let Some(own) = out.of_run[n].filter(|e| *e != owner) else {
            continue;
        };
        absorb(runs, own, owner, out);
    }
}

/// The first letters of a name's words, small ones left out: "uhnm".
fn initials(name: &Run) -> String {
    let first = |w: &String| {
        w.chars()
            .next()
            .filter(|_| !matches!(w.as_str(), "of" | "and" | "the" | "on" | "upon"))
    };
    name.words.iter().filter_map(first).collect()
}
