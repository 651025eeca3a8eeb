//! A text with what was read from it marked in place: for a reader who doubts a row.
//!
//! Every passage that gave something stands in numbered brackets, and behind its line each number is told: what it
//! gave, row by row, and the entry of the tables that read it. What looked like a rating and was left out is marked too.

use super::ink::harmless;
use crate::edtf::PartialDate;
use crate::model::{Column, Evidence, Record};
use crate::read::Trace;
use crate::text::Span;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// What each marked passage gave, by where it begins and ends; of passages that begin together the longer comes first.
type Marks = BTreeMap<Place, Vec<String>>;

/// Where a passage begins, and where it ends.
type Place = (u32, Reverse<u32>);

/// Prints a document with its marks.
pub fn write(text: &str, record: &Record, trace: &Trace, out: &mut dyn Write) -> io::Result<()> {
    let published = told(record.published);
    writeln!(
        out,
        "{}: {}, published: {published}",
        harmless(&record.path),
        record.kind
    )?;
    for practice in &record.practices {
        let others = practice.aliases.iter().map(|a| format!(" = {a}")).collect::<String>();
        let kind = practice.service_type.map_or("", |t| t.as_str());
        writeln!(
            out,
            "practice: {} {kind}",
            harmless(&format!("{}{others}", practice.name))
        )?;
    }
    let mut votes: BTreeMap<(&str, &str), i32> = BTreeMap::new();
    for (kind, weight, entry) in &trace.kinds {
        *votes.entry((kind.as_str(), entry)).or_default() += weight;
    }
    for ((kind, entry), weight) in votes.iter().filter(|(_, w)| **w != 0) {
        writeln!(out, "speaks for {kind}: {weight:+} [{entry}]")?;
    }
    writeln!(out)?;
    let marks = marks(record, trace);
    let mut number = 0;
    let mut start = 0;
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let end = start + line.len();
        let first = |at: usize| (u32::try_from(at).unwrap_or(u32::MAX), Reverse(u32::MAX));
        let here: Vec<_> = marks.range(first(start)..first(end)).collect();
        let shown = bracketed(text, start..end, &here, number);
        writeln!(out, "{:>4}  {}", n + 1, harmless(&shown))?;
        for (_, said) in here {
            number += 1;
            for fact in said {
                writeln!(out, "      [{number}] {}", harmless(fact))?;
            }
        }
        start = end;
    }
    Ok(())
}

/// A line with numbered brackets around its passages; the numbers go on from `number`.
fn bracketed(text: &str, line: std::ops::Range<usize>, marks: &[(&Place, &Vec<String>)], number: usize) -> String {
    let shown = text.get(line.clone()).unwrap_or("").trim_end();
    let end = line.start + shown.len();
    // What closes at a place stands before what opens there, and the inner closes first.
    let mut inserts: Vec<(usize, bool, usize, String)> = Vec::new();
    for (n, ((from, until), _)) in marks.iter().enumerate() {
        let (from, until) = (*from as usize, (until.0 as usize).min(end));
        inserts.push((from, true, n, format!("[{} ", number + n + 1)));
        inserts.push((until.max(from), false, usize::MAX - n, "]".to_owned()));
    }
    inserts.sort();
    let mut out = String::with_capacity(shown.len() + inserts.len() * 4);
    let mut at = line.start;
    for (place, _, _, mark) in inserts {
        let place = place.min(end);
        out.push_str(text.get(at..place).unwrap_or(""));
        out.push_str(&mark);
        at = at.max(place);
    }
    out.push_str(text.get(at..end).unwrap_or(""));
    out
}

fn told(date: Option<PartialDate>) -> String {
    date.map_or_else(|| "not told".to_owned(), |d| d.to_string())
}

/// Everything that was read, by its passage.
fn marks(record: &Record, trace: &Trace) -> Marks {
    let mut marks = Marks::new();
    for (span, date) in &trace.dates {
        put(
            &mut marks,
            *span,
            format!(
                "date {}",
                date.map_or_else(|| "that cannot be resolved".to_owned(), |d| d.to_string())
            ),
        );
    }
    for (span, why) in &trace.left_out {
        put(&mut marks, *span, format!("no rating [{why}]"));
    }
    facts(record, &mut |evidence, fact| {
        if let (Some(start), Some(end)) = (evidence.start, evidence.end) {
            let fact = format!("{fact} [{}]", evidence.entry);
            put(&mut marks, Span { start, end }, fact);
        }
    });
    marks
}

fn put(marks: &mut Marks, span: Span, fact: String) {
    let list = marks.entry((span.start, Reverse(span.end))).or_default();
    if !list.contains(&fact) {
        list.push(fact);
    }
}

/// Hands over each passage of a record with the row that it supports.
fn facts(record: &Record, take: &mut dyn FnMut(&Evidence, String)) {
    for e in &record.evidence {
        take(e, format!("published: {}", told(record.published)));
    }
    for p in &record.practices {
        for e in &p.evidence {
            let columns: Vec<&str> = e.columns.iter().map(|c| c.as_str()).collect();
            take(e, format!("{} of {}", columns.join(", "), p.name));
        }
    }
    for i in &record.inspections {
        let dates = dates(&[("inspected", i.inspected), ("published", i.published)]);
        for e in &i.evidence {
            take(e, format!("inspection: {}{dates}", i.practice));
        }
    }
    for r in &record.ratings {
        let service = r.service.as_ref().map_or_else(String::new, |s| format!(", {s}"));
        let before = r.previous.map_or_else(String::new, |p| format!(" (was {p})"));
        let dates = dates(&[
            ("inspected", r.inspected),
            ("published", r.published),
            ("reported", r.reported),
        ]);
        for e in r.evidence.iter().filter(|e| supports_rating(e)) {
            take(
                e,
                format!(
                    "rating: {}{service}, {} {}{before}{dates}",
                    r.practice, r.question, r.rating
                ),
            );
        }
    }
    for a in &record.actions {
        let date = dates(&[("on", a.date)]);
        let of: String = a.regulations.iter().map(|r| format!(", regulation {r}")).collect();
        for e in &a.evidence {
            take(e, format!("action: {}, {}{of}{date}", a.practice, a.kind));
        }
    }
    for f in &record.findings {
        for e in &f.evidence {
            take(
                e,
                format!("finding: {}, {}, told by {}", f.practice, f.polarity, f.speaker),
            );
        }
    }
    for u in &record.unresolved {
        for e in &u.evidence {
            take(e, format!("{}: {}", u.reason, u.detail));
        }
    }
}

/// The dates of a row of ratings are marked as dates already.
fn supports_rating(evidence: &Evidence) -> bool {
    evidence.columns.any_of(&[Column::Rating, Column::Previous])
}

fn dates(named: &[(&str, Option<PartialDate>)]) -> String {
    let told = named
        .iter()
        .filter_map(|(name, date)| Some(format!(", {name} {}", (*date)?)));
    told.collect()
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    fn explained(text: &str) -> String {
        let (record, trace) = Reader::new().unwrap().explain("case.txt", text, "0", None);
        let mut out = Vec::new();
        super::write(text, &record, &trace, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn marks_stand_in_place_with_what_they_gave() {
        let out = explained(
            "Alder Road Surgery in Selby was rated inadequate after an inspection in May 2021.\n\nIt could be rated good. Staff followed good practice.\n",
        );
        for part in [
            "[1 [2 Alder Road Surgery]",
            "rating: Alder Road Surgery, overall inadequate, inspected 2021-05",
            "[value.plain]",
            "date 2021-05",
            "no rating [veto.unreal]",
            "no rating [word]",
        ] {
            assert!(out.contains(part), "{part} in {out}");
        }
    }

    /// Nothing but brackets is added to a line, whatever it holds.
    #[test]
    fn the_text_stays_readable() {
        for text in [
            "",
            "\n",
            "“Café” é\r\nrated good",
            "x".repeat(300).as_str(),
            "Elm Surgery, Hull: Good (2019)\u{a0}\n",
        ] {
            let out = explained(text);
            let plain: String = out.chars().filter(|c| !"[]0123456789 ".contains(*c)).collect();
            for line in text.lines() {
                let want: String = line
                    .trim_end()
                    .chars()
                    .filter(|c| !"[]0123456789 ".contains(*c))
                    .collect();
                assert!(plain.contains(&want), "{line} in {out}");
            }
        }
    }
}
