//! Tables for people: the rating changes, the history of each practice as a picture, the other tables as they are.

use super::grid::{Head, Wrap, lines};
use super::ink::{Ink, Screen, Shown, harmless, inked};
use super::picture::{Picture, legend};
use super::words::{Words, date, mark, rating};
use super::{Cell, Print, Table};
use crate::edtf::PartialDate;
use crate::join::{ChangeRow, Event, EventRow, Joined};
use crate::model::{Column, Rating};
use std::io::{self, Write};

/// From this width on there is room for the less important columns and for spans in one line.
const WIDE: usize = 100;

fn words(screen: Screen) -> Words {
    if screen.width >= WIDE {
        Words::Full
    } else {
        Words::Short
    }
}

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
            if let Some(heading) = heading {
                writeln!(out, "{}", inked(Ink::Bold, &heading).painted(screen.colour))?;
            }
            lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
        }
    }
    Ok(())
}

/// A heading, if there is one, and the lines below it.
type Block = (Option<String>, Vec<String>);

fn head(title: &str, wrap: Wrap) -> Head<'_> {
    Head { title, wrap }
}

/// The changes of each practice in the order of time.
fn changes(rows: &[ChangeRow<'_>], screen: Screen) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let services = rows.iter().any(|row| row.service.is_some());
    let kinds = screen.width >= WIDE;
    let mut heads = vec![head("", Wrap::Never), head("date", Wrap::Never)];
    heads.extend(kinds.then_some(head("date_kind", Wrap::Never)));
    heads.push(head("practice", Wrap::Anywhere));
    heads.extend(services.then_some(head("service", Wrap::Anywhere)));
    heads.extend([
        head("question", Wrap::Never),
        head("from", Wrap::BetweenWords),
        head("to", Wrap::BetweenWords),
    ]);
    let cells = rows.iter().map(|row| {
        let mut cells = vec![
            mark(Some(row.direction)),
            date(row.date.map(|(date, _)| date), words(screen)),
        ];
        cells.extend(kinds.then(|| date_kind(row.date.map(|(_, kind)| kind))));
        cells.push(harmless(row.who.name));
        cells.extend(services.then(|| harmless(row.service.unwrap_or(""))));
        cells.push(harmless(row.question.as_str()));
        cells.extend([row.from, row.to].map(|told| rating(told, Words::Full)));
        cells
    });
    let title = format!("Rating changes: {}", rows.len());
    let lines = lines(&heads, cells.collect(), screen.width, screen.colour);
    vec![(Some(title), lines)]
}

fn date_kind(kind: Option<Column>) -> Shown {
    kind.map_or_else(Shown::default, |kind| harmless(kind.as_str()))
}

/// Under the name of each practice the picture of its ratings and what else happened; what the signs mean, at the end.
fn timeline(rows: &[EventRow<'_>], screen: Screen) -> Vec<Block> {
    let practices = rows.chunk_by(|a, b| a.who == b.who);
    let mut blocks: Vec<Block> = practices.map(|rows| history(rows, screen)).collect();
    if rows.iter().any(|row| row.rated.is_some()) {
        let signs = legend(screen.width)
            .iter()
            .map(|line| line.painted(screen.colour))
            .collect();
        blocks.push((None, signs));
    }
    blocks
}

/// The history of one practice.
fn history(rows: &[EventRow<'_>], screen: Screen) -> Block {
    let name = rows.first().map_or("", |row| row.who.name);
    let picture = Picture::of(rows);
    let mut lines: Vec<String> = Vec::new();
    if let Some(picture) = &picture {
        let painted = picture.lines(screen.width);
        lines.extend(painted.iter().map(|line| line.painted(screen.colour)));
    }
    let others: Vec<&EventRow> = rows.iter().filter(|row| !pictured(row, picture.as_ref())).collect();
    if !others.is_empty() {
        lines.extend(picture.is_some().then(String::new));
        lines.extend(events(&others, screen));
    }
    (Some(format!("Timeline: {name}")), lines)
}

/// Whether the picture says it already: a rating, or the very date that heads a column.
fn pictured(row: &EventRow<'_>, picture: Option<&Picture<'_>>) -> bool {
    let dated = matches!(row.event, Event::Inspection | Event::Report);
    row.rated.is_some() || (dated && picture.is_some_and(|picture| picture.shows(row.date)))
}

/// What happened besides ratings.
fn events(rows: &[&EventRow<'_>], screen: Screen) -> Vec<String> {
    let kinds = screen.width >= WIDE;
    let mut heads = vec![head("date", Wrap::Never)];
    heads.extend(kinds.then_some(head("date_kind", Wrap::Never)));
    heads.extend([head("event", Wrap::Never), head("detail", Wrap::Anywhere)]);
    let cells = rows.iter().map(|row| {
        let mut cells = vec![date(row.date.map(|(date, _)| date), words(screen))];
        cells.extend(kinds.then(|| date_kind(row.date.and_then(|(_, kind)| kind))));
        cells.extend([harmless(row.event.as_str()), harmless(&row.detail)]);
        cells
    });
    lines(&heads, cells.collect(), screen.width, screen.colour)
}

/// Any other table: its columns under their names, but for those without a value in any row.
fn plain(table: Table, joined: &Joined<'_>, screen: Screen) -> Vec<Block> {
    let rows = table.rows(joined);
    if rows.count() == 0 {
        return Vec::new();
    }
    let shown = |print: &Print| *print == Print::Always || (*print == Print::Wide && screen.width >= WIDE);
    let heads = rows.heads();
    let texts: Vec<Vec<Shown>> = (0..rows.count())
        .map(|row| {
            heads
                .iter()
                .zip(rows.cells(row))
                .map(|((name, _), cell)| plain_cell(name, &cell, screen))
                .collect()
        })
        .collect();
    let filled = |column: usize| {
        texts
            .iter()
            .any(|row| row.get(column).is_some_and(|cell| !cell.is_blank()))
    };
    let columns: Vec<(usize, &str)> = heads
        .iter()
        .enumerate()
        .filter(|(column, (_, print))| shown(print) && filled(*column))
        .map(|(column, (name, _))| (column, *name))
        .collect();
    let cells = texts
        .iter()
        .map(|row| {
            columns
                .iter()
                .filter_map(|(column, _)| row.get(*column).cloned())
                .collect()
        })
        .collect();
    let heads: Vec<Head> = columns.iter().map(|(_, title)| head(title, wrap(title))).collect();
    let name = table.name();
    let title = format!("{}{}: {}", name[..1].to_uppercase(), &name[1..], rows.count());
    vec![(Some(title), lines(&heads, cells, screen.width, screen.colour))]
}

/// A value as it is, a rating in words and colour.
fn plain_cell(name: &str, cell: &Cell<'_>, screen: Screen) -> Shown {
    let text = cell.to_string();
    match name {
        "rating" | "previous" | "overall" => Rating::ALL
            .iter()
            .find(|rating| rating.as_str() == text)
            .map_or_else(|| harmless(&text), |told| rating(*told, Words::Full)),
        "inspected" | "published" | "reported" => {
            PartialDate::parse(&text).map_or_else(|_| harmless(&text), |told| date(Some(told), words(screen)))
        }
        _ => harmless(&text),
    }
}

/// Names and texts may be torn; ratings may break between their words; dates and the names of enum values may not.
fn wrap(name: &str) -> Wrap {
    match name {
        "rating" | "previous" | "overall" => Wrap::BetweenWords,
        "inspected" | "published" | "reported" | "date" | "date_kind" | "question" | "polarity" | "speaker" => {
            Wrap::Never
        }
        _ => Wrap::Anywhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{date, inspected, rated, record};

    fn printed(tables: &[Table], width: usize, colour: bool) -> String {
        let mut far = rated(
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
        far.title = Some("News of the week".to_owned());
        far.published = date("2022-06-01");
        let records = [far, inspected(near, &["2019-10-08 2019-12-01"])];
        let mut out = Vec::new();
        write(&join(&records), tables, Screen { width, colour }, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn changes_are_printed_in_the_order_of_all_formats() {
        assert_eq!(
            printed(&[Table::Changes], 80, false),
            "\
Rating changes: 4
   date        practice           question  from               to
────────────────────────────────────────────────────────────────────────────────
▲  2022-05-03  Abbey Lane         overall   requires           good
               Surgery                      improvement
▼  2019-10-08  Limes Surgery and  overall   good               inadequate
               Walk-in Centre at
               the Old Brewery
=  2019-10-08  Limes Surgery and  safe      requires           requires
               Walk-in Centre at            improvement        improvement
               the Old Brewery
▲  (no date)   Limes Surgery and  caring    requires           good
               Walk-in Centre at            improvement
               the Old Brewery
"
        );
    }

    #[test]
    fn a_history_is_a_picture_and_what_else_happened() {
        assert_eq!(
            printed(&[Table::Timeline], 80, false),
            "\
Timeline: Abbey Lane Surgery
          before                 2022-05-03
                                 inspected
───────────────────────────────────────────
overall   requires improvement ▲ good

date        event   detail
────────────────────────────────────
2022-06-01  update  News of the week

Timeline: Limes Surgery and Walk-in Centre at the Old Brewery
          before   2019-10-08             before                 (no date)
                   inspected
──────────────────────────────────────────────────────────────────────────
overall   good   ▼ inadequate                                    ·
safe             = requires improvement                          ·
caring             ·                      requires improvement ▲ good

date        event   detail
────────────────────────────────────
2019-12-01  report  report published

▲ better   ▼ worse   = as before   · no rating known
(good) the last one known before
"
        );
    }

    /// Names, titles, paths and places come out of documents; whatever they hold, a terminal gets letters.
    #[test]
    fn no_table_carries_what_a_terminal_would_obey() {
        let evil = "\u{1b}[31mLimes\u{7}\u{9b}2J\u{202e}\u{2066}\u{61c} Sur\u{200b}gery\r\n\u{e041}";
        let mut told = rated(record("a\u{1b}]0;x\u{7}.txt", evil), &["safe good <ri 2019 - -"]);
        told.title = Some(evil.to_owned());
        told.published = date("2020");
        told.practices[0].place = vec![evil.to_owned()];
        told.practices[0].provider = Some(evil.to_owned());
        told.ratings[0].service = Some(evil.to_owned());
        let records = [told];
        for width in [40, 80, 120] {
            let mut out = Vec::new();
            let tables = [&Table::JOINED[..], &[Table::Records]].concat();
            write(&join(&records), &tables, Screen { width, colour: false }, &mut out).unwrap();
            let out = String::from_utf8(out).unwrap();
            let ill = |c: &char| {
                (c.is_control() && *c != '\n')
                    || matches!(*c, '\u{61c}' | '\u{200b}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}')
            };
            assert_eq!(out.chars().find(ill), None, "{out}");
            assert!(out.contains("Limes"), "{out}");
        }
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
        assert!(coloured.contains("\x1b[38;5;196m▼\x1b[0m") && coloured.contains("\x1b[38;5;28m▲\x1b[0m"));
        let bare = regex::Regex::new("\x1b\\[[0-9;]*m")
            .unwrap()
            .replace_all(&coloured, "")
            .into_owned();
        assert_eq!(bare, printed(&[Table::Changes, Table::Timeline], 80, false));
    }
}
