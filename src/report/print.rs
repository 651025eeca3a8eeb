//! Tables for people: rating changes newest last, a timeline for each practice, the other tables as they are.

use super::grid::{Head, lines};
use super::ink::{Ink, Screen, harmless, inked, paint};
use super::{Print, Table};
use crate::edtf::PartialDate;
use crate::join::{ChangeRow, Direction, EventRow, Joined};
use crate::model::Rating;
use std::io::{self, Write};

/// From this width on there is room for the less important columns.
const WIDE: usize = 100;

/// Prints the tables one after the other; one without rows is left out.
pub fn write(joined: &Joined<'_>, tables: &[Table], screen: Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut first = true;
    for table in tables {
        let blocks = match table {
            Table::Changes => changes(&joined.changes, screen),
            Table::Timeline => timeline(&joined.timeline, screen),
            other => plain(*other, joined, screen),
        };
        for (heading, lines) in blocks {
            if !first {
                writeln!(out)?;
            }
            first = false;
            writeln!(out, "{}", paint(&inked(Ink::Bold, &heading), screen.colour))?;
            lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
        }
    }
    Ok(())
}

/// A heading and the lines below it.
type Block = (String, Vec<String>);

fn mark(direction: Option<Direction>) -> String {
    match direction {
        Some(Direction::Up) => inked(Ink::Green, "▲"),
        Some(Direction::Down) => inked(Ink::Red, "▼"),
        Some(Direction::Same) => inked(Ink::Dim, "="),
        None => String::new(),
    }
}

/// A rating in words and in its colour.
fn rating(rating: Rating) -> String {
    let ink = match rating {
        Rating::Inadequate => Ink::Red,
        Rating::RequiresImprovement => Ink::Yellow,
        Rating::Good => Ink::Green,
        Rating::Outstanding => Ink::BoldGreen,
        Rating::InsufficientEvidence | Rating::NotRated => Ink::Dim,
    };
    inked(ink, &rating.as_str().replace('_', " "))
}

fn shown_date(date: Option<PartialDate>) -> String {
    date.map_or_else(|| "(no date)".to_owned(), |date| date.to_string())
}

/// All changes in the order of time, those without a known year first, so that the newest stand above the prompt.
fn changes(rows: &[ChangeRow<'_>], screen: Screen) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut rows: Vec<&ChangeRow> = rows.iter().collect();
    rows.sort_by(|a, b| match (a.date, b.date) {
        (Some((a, _)), Some((b, _))) => (a.has_year().cmp(&b.has_year())).then(a.chronological(&b)),
        (a, b) => a.is_some().cmp(&b.is_some()),
    });
    let services = rows.iter().any(|row| row.service.is_some());
    let kinds = screen.width >= WIDE;
    let head = |title, wraps| Head { title, wraps };
    let mut heads = vec![head("", false), head("date", false)];
    heads.extend(kinds.then_some(head("date_kind", false)));
    heads.push(head("practice", true));
    heads.extend(services.then_some(head("service", true)));
    heads.extend([head("question", false), head("from", true), head("to", true)]);
    let cells = rows.iter().map(|row| {
        let mut cells = vec![mark(Some(row.direction)), shown_date(row.date.map(|(date, _)| date))];
        cells.extend(kinds.then(|| row.date.map_or_else(String::new, |(_, kind)| kind.to_string())));
        cells.push(harmless(row.who.name));
        cells.extend(services.then(|| harmless(row.service.unwrap_or(""))));
        cells.extend([row.question.to_string(), rating(row.from), rating(row.to)]);
        cells
    });
    let title = format!("Rating changes: {}", rows.len());
    vec![(title, lines(&heads, cells.collect(), screen.width, screen.colour))]
}

/// A table for each practice under its name.
fn timeline(rows: &[EventRow<'_>], screen: Screen) -> Vec<Block> {
    let kinds = screen.width >= WIDE;
    let practices = rows.chunk_by(|a, b| a.who == b.who);
    let block = |rows: &[EventRow<'_>]| {
        let name = rows.first().map_or_else(String::new, |row| harmless(row.who.name));
        let head = |title, wraps| Head { title, wraps };
        let mut heads = vec![head("", false), head("date", false)];
        heads.extend(kinds.then_some(head("date_kind", false)));
        heads.extend([head("event", false), head("detail", true)]);
        let cells = rows.iter().map(|row| {
            let date = shown_date(row.date.map(|(date, _)| date));
            let kind = row
                .date
                .and_then(|(_, kind)| kind)
                .map_or_else(String::new, |kind| kind.to_string());
            let mut cells = vec![mark(row.direction), date];
            cells.extend(kinds.then_some(kind));
            cells.extend([row.event.as_str().to_owned(), harmless(&row.detail)]);
            cells
        });
        (
            format!("Timeline: {name}"),
            lines(&heads, cells.collect(), screen.width, screen.colour),
        )
    };
    practices.map(block).collect()
}

/// Any other table: its columns under their names, but for those without a value in any row.
fn plain(table: Table, joined: &Joined<'_>, screen: Screen) -> Vec<Block> {
    let rows = table.rows(joined);
    if rows.count() == 0 {
        return Vec::new();
    }
    let shown = |print: &Print| *print == Print::Always || (*print == Print::Wide && screen.width >= WIDE);
    let texts: Vec<Vec<String>> = (0..rows.count())
        .map(|row| rows.cells(row).iter().map(|cell| harmless(&cell.to_string())).collect())
        .collect();
    let heads: Vec<(usize, &str)> = rows
        .heads()
        .iter()
        .enumerate()
        .filter(|(column, (_, print))| shown(print) && texts.iter().any(|row| !row[*column].is_empty()))
        .map(|(column, (name, _))| (column, *name))
        .collect();
    let cells = texts
        .into_iter()
        .map(|row| heads.iter().map(|(column, _)| row[*column].clone()).collect())
        .collect();
    let narrow = ["inspected", "published", "reported", "date", "question", "polarity"];
    let heads: Vec<Head> = heads
        .iter()
        .map(|(_, title)| Head {
            title,
            wraps: !narrow.contains(title),
        })
        .collect();
    let name = table.name();
    let title = format!("{}{}: {}", name[..1].to_uppercase(), &name[1..], rows.count());
    vec![(title, lines(&heads, cells, screen.width, screen.colour))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{inspected, rated, record};

    fn printed(tables: &[Table], width: usize, colour: bool) -> String {
        let far = rated(
            record("z.txt", "Abbey Lane Surgery"),
            &["overall good <ri 2022-05-03 - 2022-06-01"],
        );
        let near = rated(
            record("a.txt", "Limes Surgery and Walk-in Centre at the Old Brewery"),
            &[
                "overall inadequate <good 2019-10-08 - 2019-12-01",
                "safe ri <ri 2019-10-08 - 2019-12-01",
                "caring good <ri - - -",
            ],
        );
        let records = [far, inspected(near, &["2019-10-08 2019-12-01"])];
        let mut out = Vec::new();
        write(&join(&records), tables, Screen { width, colour }, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn changes_are_printed_newest_last() {
        assert_eq!(
            printed(&[Table::Changes], 80, false),
            "\
Rating changes: 4
   date        practice           question  from               to
────────────────────────────────────────────────────────────────────────────────
▲  (no date)   Limes Surgery and  caring    requires           good
               Walk-in Centre at            improvement
               the Old Brewery
▼  2019-10-08  Limes Surgery and  overall   good               inadequate
               Walk-in Centre at
               the Old Brewery
=  2019-10-08  Limes Surgery and  safe      requires           requires
               Walk-in Centre at            improvement        improvement
               the Old Brewery
▲  2022-05-03  Abbey Lane         overall   requires           good
               Surgery                      improvement
"
        );
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for width in [40, 60, 80, 120, 200] {
            for line in printed(&Table::JOINED, width, false)
                .lines()
                .filter(|line| !line.starts_with("Timeline: "))
            {
                assert!(line.chars().count() <= width, "{width}: {line}");
            }
        }
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let coloured = printed(&[Table::Changes, Table::Timeline], 80, true);
        assert!(coloured.contains("\x1b[31m▼\x1b[0m") && coloured.contains("\x1b[32m▲\x1b[0m"));
        let bare = regex::Regex::new("\x1b\\[[0-9;]*m")
            .unwrap()
            .replace_all(&coloured, "")
            .into_owned();
        assert_eq!(bare, printed(&[Table::Changes, Table::Timeline], 80, false));
    }
}
