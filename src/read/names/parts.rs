//! Names of several parts: "the Ash, Oake Walk and Elm Surgery", "Oake Lives, 12 Mill Lane", "Oakecare (Selby)".

use super::runs::{Run, Tok, suffix};
use super::words::{Head, ROAD};
use crate::text::TokenKind;
use rustc_hash::FxHashMap;

/// Joins the runs that are parts of one name.
pub(super) fn join(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    part_captions(runs, toks);
    numbered_again(runs, toks);
    join_numbered(runs, toks);
    join_roads(runs, toks);
    join_sites(runs, toks);
    join_singular(runs, toks);
    runs.retain(|r| !r.tokens.is_empty());
    keep_at_home(runs, toks);
    keep_brackets(runs, toks);
    runs.retain(|r| !r.tokens.is_empty());
}

/// "Oake Beck Oake Beck, in Selby, is rated good": a caption, and the sentence that it stands over.
fn part_captions(runs: &mut Vec<Run>, toks: &[Tok<'_>]) {
    let twice = |r: &Run| {
        let half = r.words.len() / 2;
        let whole = r.tokens.len() == 2 * (r.tokens.len() / 2) && !r.doctor && half > 0;
        whole && r.words.len() == 2 * half && r.words[..half] == r.words[half..]
    };
    let mut at = 0;
    while let Some(n) = (at..runs.len()).find(|n| twice(&runs[*n])) {
        let mut second = runs[n].clone();
        let half = second.words.len() / 2;
        let middle = second.tokens.start + second.tokens.len() / 2;
        second.words.drain(..half);
        second.core = second.core.saturating_sub(half).max(1);
        second.tokens.start = middle;
        second.span.start = toks[middle].span.start;
        let first = &mut runs[n];
        first.words.truncate(half);
        first.core = first.core.min(half);
        first.tokens.end = middle;
        first.possessive = toks[middle - 1].possessive;
        let cut = if first.possessive {
            suffix(toks[middle - 1].text)
        } else {
            0
        };
        first.span.end = toks[middle - 1].span.end - cut as u32;
        runs.insert(n + 1, second);
        at = n + 2;
    }
}

/// "12 Mill Lane" that is the name of a home in one sentence is so in all.
fn numbered_again(runs: &mut [Run], toks: &[Tok<'_>]) {
    let number = |t: usize| toks[t].kind == TokenKind::Number;
    let known: Vec<Vec<String>> = runs
        .iter()
        .filter(|r| number(r.tokens.start) && r.words.len() > 2)
        .map(|r| r.words.clone())
        .collect();
    if known.is_empty() {
        return;
    }
    for run in runs.iter_mut() {
        let Some(before) = run.tokens.start.checked_sub(1).filter(|t| number(*t)) else {
            continue;
        };
        let same = |k: &&Vec<String>| k[0] == toks[before].folded && k[1..] == run.words;
        if known.iter().any(|k| same(&k)) {
            extend_back(run, before, vec![toks[before].folded.to_string()], toks);
        }
    }
}

/// "Oake Lives, 12 Mill Lane": the company and its house.
fn join_numbered(runs: &mut [Run], toks: &[Tok<'_>]) {
    for n in 1..runs.len() {
        let house = toks[runs[n].tokens.start].kind == TokenKind::Number && runs[n].words.len() > 2;
        let joint = runs[n - 1].tokens.end;
        let joined = joint + 1 == runs[n].tokens.start && matches!(toks[joint].text, "," | "-" | "–");
        if house && joined && matches!(runs[n - 1].head, None | Some(Head::Company)) {
            let first = take(&mut runs[n - 1]);
            extend_back(&mut runs[n], first.tokens.start, first.words, toks);
        }
    }
}

/// "Oake Lives – Mill Lane": the company and the house that is known by its road.
fn join_roads(runs: &mut [Run], toks: &[Tok<'_>]) {
    for n in 1..runs.len() {
        let (company, road) = (&runs[n - 1], &runs[n]);
        let joint = company.tokens.end;
        let dashed = joint + 1 == road.tokens.start
            && toks.get(joint).is_some_and(|t| matches!(t.text, "-" | "–" | "—"))
            && toks[joint - 1].span.end < toks[joint].span.start;
        let ends = road.words.len() > 1 && toks[road.tokens.end - 1].is(ROAD) && road.head.is_none();
        let owner = company.words.len() > 1 && matches!(company.head, None | Some(Head::Company)) && !company.doctor;
        if dashed && ends && owner {
            let first = take(&mut runs[n - 1]);
            extend_back(&mut runs[n], first.tokens.start, first.words, toks);
        }
    }
}

/// "the Ash, Oake Walk and Elm Surgery": the sites of one surgery, as the article and the singular say.
fn join_sites(runs: &mut [Run], toks: &[Tok<'_>]) {
    for n in 2..runs.len() {
        let site = |r: &Run| matches!(r.head, None | Some(Head::Weak(_))) && !r.doctor;
        let between = |a: usize, b: usize, words: &[&str]| {
            runs[a].tokens.end + 1 == runs[b].tokens.start && words.contains(&&*toks[runs[a].tokens.end].folded)
        };
        let parted = between(n - 1, n, &["and", "&"]);
        // The last two may be one run: "Oake and Elm Surgery".
        let first = if parted { n - 2 } else { n - 1 };
        let last = &runs[n];
        let whole = matches!(last.head, Some(Head::Service(_)))
            && !last.doctor
            && !last
                .words
                .last()
                .is_some_and(|w| w.ends_with("ies") || w.ends_with('s'))
            && (parted || last.words.iter().any(|w| w == "and"));
        let listed = between(first, first + 1, &[","]) && (!parted || site(&runs[n - 1]));
        let led = runs[first].tokens.start > 0 && toks[runs[first].tokens.start - 1].folded == "the";
        if !(whole && listed && led && site(&runs[first])) {
            continue;
        }
        let mut words = take(&mut runs[first]).words;
        let start = runs[first].tokens.start;
        if parted {
            words.append(&mut take(&mut runs[n - 1]).words);
            words.push("and".to_owned());
        }
        extend_back(&mut runs[n], start, words, toks);
    }
}

/// "Elm House and Oak Group Practice has been rated": two houses of one practice, as a verb or an article in the singular
/// says, named together more than once.
fn join_singular(runs: &mut [Run], toks: &[Tok<'_>]) {
    const VERBS: &[&str] = &[
        "is", "was", "has", "joins", "says", "gets", "receives", "remains", "provides", "serves", "must",
    ];
    let pair = |runs: &[Run], n: usize| {
        let (a, b) = (&runs[n - 1], &runs[n]);
        let and = a.tokens.end + 1 == b.tokens.start && matches!(toks[a.tokens.end].folded, "and" | "&");
        let house = matches!(a.head, None | Some(Head::Weak(_))) && !a.doctor && !a.possessive;
        let practice = matches!(b.head, Some(Head::Service(_))) && !b.doctor && b.words.len() > 2;
        let whole = !a.tokens.is_empty() && !b.tokens.is_empty();
        (and && house && practice && whole).then(|| [a.words.as_slice(), &b.words].concat())
    };
    let single = |runs: &[Run], n: usize| {
        let verb = toks.get(runs[n].tokens.end);
        let before = runs[n - 1].tokens.start.checked_sub(1).map_or("", |t| toks[t].folded);
        let led = matches!(
            before,
            "at" | "in" | "of" | "from" | "for" | "both" | "to" | "with" | "by" | "and" | ","
        );
        !led && verb.is_some_and(|t| VERBS.contains(&t.folded))
    };
    let found: Vec<(usize, Vec<String>)> = (1..runs.len()).filter_map(|n| Some((n, pair(runs, n)?))).collect();
    let mut told: FxHashMap<&[String], (usize, bool)> = FxHashMap::default();
    for (n, words) in &found {
        let (count, one) = told.entry(words).or_default();
        *count += 1;
        *one |= single(runs, *n);
    }
    for (n, words) in &found {
        if !told
            .get(words.as_slice())
            .is_some_and(|(count, one)| *count > 1 && *one)
        {
            continue;
        }
        let first = take(&mut runs[n - 1]);
        let mut lead = first.words;
        lead.push("and".to_owned());
        extend_back(&mut runs[*n], first.tokens.start, lead, toks);
    }
}

/// "Oake Hospice at Home": nurses of a hospice who go to people.
fn keep_at_home(runs: &mut [Run], toks: &[Tok<'_>]) {
    for n in 0..runs.len() {
        let end = runs[n].tokens.end;
        let goes_on = matches!(toks.get(end..end + 2), Some([at, home]) if at.folded == "at" && home.text == "Home");
        if !goes_on || runs[n].tokens.is_empty() || toks[end - 1].folded != "hospice" {
            continue;
        }
        let run = &mut runs[n];
        run.words.extend(["at".to_owned(), "home".to_owned()]);
        run.tail += 2;
        run.tokens.end = end + 2;
        run.span.end = toks[end + 1].span.end;
        if let Some(next) = runs.get_mut(n + 1).filter(|r| r.tokens.start < end + 2) {
            take(next);
        }
    }
}

/// "Oakecare (Selby)", where it is called so more than once.
fn keep_brackets(runs: &mut [Run], toks: &[Tok<'_>]) {
    let inside = |r: &Run| {
        let open = toks.get(r.tokens.end).filter(|t| t.text == "(")?;
        let close = (r.tokens.end + 2..r.tokens.end + 4).find(|t| toks.get(*t).is_some_and(|t| t.text == ")"))?;
        let town = toks[r.tokens.end + 1..close]
            .iter()
            .all(|t| t.names() && t.text.contains(|c: char| c.is_lowercase()));
        (town && !open.capital && !r.tokens.is_empty()).then_some(close)
    };
    let key = |r: &Run, close: usize| -> Vec<String> {
        let town = toks[r.tokens.end + 1..close].iter().map(|t| t.folded.to_string());
        r.words.iter().cloned().chain(town).collect()
    };
    let mut counts: FxHashMap<Vec<String>, usize> = FxHashMap::default();
    for (run, close) in runs.iter().filter_map(|r| Some((r, inside(r)?))) {
        *counts.entry(key(run, close)).or_default() += 1;
    }
    counts.retain(|_, n| *n > 1);
    for run in runs.iter_mut().filter(|_| !counts.is_empty()) {
        let Some(close) = inside(run) else { continue };
        let words = key(run, close);
        if counts.contains_key(&words) {
            run.tail = words.len() - run.words.len();
            run.core = run.core.max(run.words.len());
            run.words = words;
            run.span.end = toks[close].span.end;
            run.tokens.end = close + 1;
            run.possessive = false;
        }
    }
    // The towns in the brackets are no runs of their own any more.
    for n in 1..runs.len() {
        if runs[n].tokens.start < runs[n - 1].tokens.end {
            runs[n].tokens.end = runs[n].tokens.start;
        }
    }
}

/// Takes a run out of the list: what is left of it is empty.
fn take(run: &mut Run) -> Run {
    let whole = run.clone();
    run.tokens.end = run.tokens.start;
    whole
}

/// Makes a run begin earlier, with more words.
fn extend_back(run: &mut Run, start: usize, words: Vec<String>, toks: &[Tok<'_>]) {
    run.core += words.len();
    run.words.splice(0..0, words);
    run.tokens.start = start;
    run.span.start = toks[start].span.start;
}
