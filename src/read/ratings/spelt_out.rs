//! Practices that a sentence counts and names: "Two other homes are rated inadequate – Elm House, which has 40 beds, and Oak
//! House", "All three hospices, Elm House, Oak House and Ash House, have the same rating".
//!
//! What is said of so many is said of each that is named. The rest of the sentence is read as if it said "they".

use crate::lexicon::{Class, WordId};
use crate::read::items::{Item, classes};
use crate::text::Document;
use std::ops::Range;

/// Where a sentence counts practices and where it names them.
pub(crate) struct SpeltOut {
    /// The words that count: "two other care homes".
    counts: Range<usize>,
    /// What opens the list: a comma, colon or dash, or a verb ("The other two are").
    opens: usize,
    /// Where the list ends, with the mark that closes it.
    ends: usize,
    /// The names.
    pub members: Vec<usize>,
}

/// Where the practices that a sentence counts are named in it, every one of them.
pub(crate) fn find(doc: &Document<'_>, items: &[Item], is_name: impl Fn(&Item) -> bool) -> Option<SpeltOut> {
    let rates = Class::RATING.with(Class::GRADE).with(Class::INSPECT);
    let named = items.iter().filter(|i| is_name(i)).take(2).count();
    if named < 2 || !classes(items).has(rates) {
        return None;
    }
    let (counts, count) = (0..items.len()).find_map(|at| counted_at(doc, items, at))?;
    let mark = Class::COMMA.with(Class::DASH).with(Class::COLON);
    // What stands right before a name and its article.
    let led = |n: usize, class: Class| {
        let article = items[..n].iter().rev().take_while(|i| i.class.has(Class::DET)).count();
        let before = (n - article).checked_sub(1)?;
        (is_name(&items[n]) && items[before].class.has(class)).then_some(before)
    };
    let opener = |n: usize| {
        led(n, mark.with(Class::BE))
            .filter(|o| *o >= counts.end)
            .map(|o| (n, o))
    };
    let (first, opens) = (counts.end..items.len()).find_map(opener)?;
    // "Elm House, Selby; Oak House, Goole; and Ash House, Hale"
    let semicolon = |i: &Item| doc.slice(i.span) == ";";
    let parted = items[first..].iter().any(semicolon);
    let heads = |n: &usize| match led(*n, mark.with(Class::AND).with(Class::BE).with(Class::BUT)) {
        Some(before) if parted => {
            before == opens || semicolon(&items[before]) || before > 0 && semicolon(&items[before - 1])
        }
        Some(before) => !items[before].class.has(Class::BUT),
        None => false,
    };
    // A name that leads the sentence, or that has a verb of its own behind the list.
    let told_apart = |n: &usize| {
        let verb = Class::BE.with(Class::HAVE).with(Class::SAY);
        is_name(&items[*n]) && items.get(n + 1).is_some_and(|i| i.class.has(verb))
    };
    let told = |list: &[Item]| list.iter().any(|i| i.class.has(Class::RATING.with(Class::GRADE)));
    // "Two homes were inspected: Elm House and Oak House"
    let seen = |list: &[Item]| list.iter().any(|i| i.class.has(Class::INSPECT));
    let lead = &items[counts.end..opens];
    let ends = if told(lead) || seen(lead) && !told(&items[first..]) {
        items.len()
    } else if items[opens].class.has(Class::BE) {
        return None;
    } else {
        closes(items, first)?
    };
    let list = opens + 1..ends;
    if told(&items[list.clone()]) || (0..counts.start).chain(ends..items.len()).any(|n| told_apart(&n)) {
        return None;
    }
    let members: Vec<usize> = list.filter(heads).collect();
    let fits = count.is_none_or(|c| c == members.len());
    (fits && members.len() > 1).then_some(SpeltOut {
        counts,
        opens,
        ends,
        members,
    })
}

/// "Two homes were rated inadequate. They are Elm House, in Selby, and Oak House.": the first sentence with the names of the next,
/// which does nothing but name those that it counts.
pub(crate) fn named_next(
    doc: &Document<'_>,
    items: &[Item],
    next: &[Item],
    is_name: impl Fn(&Item) -> bool,
) -> Option<Vec<Item>> {
    const ARTICLE: usize = 2;
    let [they, are, names @ ..] = next else { return None };
    if !they.reads(doc, &["they", "these", "those"]) || !are.class.has(Class::BE) {
        return None;
    }
    let judged = Class::RATING.with(Class::GRADE).with(Class::INSPECT);
    let leads = names.iter().take(ARTICLE).any(&is_name);
    if !leads || classes(names).has(judged) || !classes(items).has(Class::RATING) {
        return None;
    }
    let before = items
        .iter()
        .rposition(|i| !i.class.has(Class::STOP))
        .map_or(0, |n| n + 1);
    let colon = Item {
        class: Class::COLON,
        ..*are
    };
    let mut out = items[..before].to_vec();
    out.push(colon);
    out.extend_from_slice(names);
    Some(out)
}

/// Where the list of names ends that stands between a subject and its verb, with the mark that closes it.
fn closes(items: &[Item], first: usize) -> Option<usize> {
    let mark = Class::COMMA.with(Class::DASH);
    let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::SAME);
    let closed = |n: &usize| {
        let next = items.get(n + 1);
        items[*n].class.has(mark) && next.is_some_and(|i| i.class.has(verb) && !i.class.has(Class::GRADE) || is_past(i))
    };
    let rated = first
        + items[first..]
            .iter()
            .position(|i| i.class.has(Class::RATING.with(Class::GRADE).with(Class::INSPECT)))?;
    (first..rated).rev().find(closed).map(|n| n + 1)
}

/// "received", "achieved": a verb that no table knows.
fn is_past(item: &Item) -> bool {
    item.is_unknown() && !item.capital
}

/// The words that count practices and begin here, and how many there are, where that is said: "two other care homes", "all
/// three of its hospices", "the charity's other homes".
fn counted_at(doc: &Document<'_>, items: &[Item], at: usize) -> Option<(Range<usize>, Option<usize>)> {
    const COUNTS: &[&str] = &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    const REST: &[&str] = &["other", "further", "remaining"];
    const REACH: usize = 6;
    let counted = Class::STATISTIC.with(Class::ELSEWHERE);
    let told = counted.with(Class::NUMBER).with(Class::PRONOUN).with(Class::REST);
    if !items[at].class.has(told) && !items[at].reads(doc, REST) {
        return None;
    }
    let words = || doc.slice(items[at].span).split(' ');
    let number = words().find_map(|w| COUNTS.iter().position(|c| c.eq_ignore_ascii_case(w)));
    let rest = || words().any(|w| REST.contains(&w));
    if number.is_none() && !rest() || number == Some(0) {
        return None;
    }
    let kind = |i: &Item| i.class.has(Class::TYPE) && i.class.has(Class::MANY);
    let noun = |i: &Item| {
        kind(i)
            || i.class.has(counted) && doc.slice(i.span).ends_with('s')
            || i.class.has(Class::REST) && doc.slice(i.span).ends_with("others")
            || i.reads(doc, &["others"])
    };
    let parts = Class::COMMA
        .with(Class::DASH)
        .with(Class::COLON)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::AND)
        .with(Class::STOP)
        .with(Class::BUT);
    let mut near = items[at..].iter().take(REACH).take_while(|i| !i.class.has(parts));
    let end = at + near.position(noun)? + 1;
    let owner = |i: &&Item| i.class.has(Class::DET) || i.possessive || i.reads(doc, &["another", "all"]);
    let start = at - items[..at].iter().rev().take_while(owner).count();
    Some((start..end, number.map(|n| n + 1)))
}

impl SpeltOut {
    /// The sentence without the names: "They are rated inadequate".
    pub(super) fn rest(&self, doc: &Document<'_>, items: &[Item]) -> Vec<Item> {
        let counts = &items[self.counts.clone()];
        let made = |class: Class| Item {
            class: class.with(Class::WORD),
            value: 0,
            word: WordId::UNKNOWN,
            span: counts[0].span,
            quoted: false,
            capital: false,
            possessive: false,
        };
        let mut lead = &items[..self.counts.start];
        // "There are two homes rated inadequate"
        if let [before @ .., there, be] = lead
            && there.reads(doc, &["there"])
            && be.class.has(Class::BE)
        {
            lead = before;
        }
        let mut out = lead.to_vec();
        out.push(made(Class::PRONOUN));
        let verb = Class::BE.with(Class::HAVE).with(Class::RATED).with(Class::RATING);
        let said = &items[self.counts.end..self.opens];
        let from = said.iter().position(|i| i.class.has(verb));
        // "the two homes to be rated inadequate are", "two homes rated inadequate": the verb is what is rated's own.
        let reduced = |i: &Item| i.class.has(Class::RATED) || i.reads(doc, &["to be"]);
        if let Some(from) = from {
            let passive = items[self.opens].class.has(Class::BE) || reduced(&said[from]);
            let from = from
                + said[from..]
                    .iter()
                    .take_while(|i| passive && !i.class.has(Class::RATED.with(Class::RATING)))
                    .count();
            if passive {
                out.push(made(Class::BE));
            }
            out.extend_from_slice(&said[from..]);
        }
        out.extend_from_slice(&items[self.ends..]);
        out
    }
}
