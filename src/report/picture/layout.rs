//! The picture as lines of text.

use super::{About, Cell, Head, Picture};
use crate::join::Direction;
use crate::report::ink::{Ink, Shown, harmless, inked};
use crate::report::words::{Words, date, mark, rating};
use std::ops::Range;

/// How far the questions of a service stand in.
const INDENT: usize = 2;

/// The gap before a rating, with the mark of better or worse in it.
const SLOT: usize = 3;

/// What the marks and brackets mean, as lines.
pub(crate) fn legend(width: usize) -> Vec<Shown> {
    let words = |text: &str| inked(Ink::Dim, text);
    let sign = |direction, text| mark(Some(direction)).padded(2).then(&words(text));
    let signs = [
        sign(Direction::Up, "better"),
        sign(Direction::Down, "worse"),
        sign(Direction::Same, "as before"),
        words("· no rating known"),
        words("(good) the last one known before"),
    ];
    let mut lines: Vec<Shown> = Vec::new();
    for sign in signs {
        match lines.last_mut() {
            Some(line) if line.len() + SLOT + sign.len() <= width => *line = line.clone().then(&gap(SLOT)).then(&sign),
            _ => lines.push(sign),
        }
    }
    lines
}

impl Picture<'_> {
    /// Laid out: as many inspections side by side as there is room for, the later ones below. Ratings are told in full
    /// if all inspections fit so.
    pub fn lines(&self, width: usize) -> Vec<Shown> {
        let room = width.saturating_sub(self.label_width());
        let full = self.widths(Words::Full);
        let (words, widths) = match full.iter().sum::<usize>() <= room {
            true => (Words::Full, full),
            false => (Words::Short, self.widths(Words::Short)),
        };
        let mut lines = Vec::new();
        let mut start = 0;
        while start < widths.len() {
            let columns = start..self.end_of_block(start, &widths, room);
            lines.extend((start > 0).then(Shown::default));
            start = columns.end;
            let block = Block {
                picture: self,
                words,
                widths: &widths,
                columns,
            };
            lines.extend(block.lines());
        }
        lines
    }

    /// Up to which column there is room, at least one; what was before stands with its inspection.
    fn end_of_block(&self, start: usize, widths: &[usize], room: usize) -> usize {
        let ends = widths.iter().skip(start).scan(0, |end, width| {
            *end += width;
            Some(*end)
        });
        let end = start + ends.take_while(|end| *end <= room).count().max(1);
        let parted = end < widths.len() && self.heads.get(end - 1) == Some(&Head::Before);
        if parted && end > start + 1 { end - 1 } else { end }
    }

    fn label_width(&self) -> usize {
        self.lines.keys().map(|about| label(*about).len()).max().unwrap_or(0)
    }

    /// How wide each column is.
    fn widths(&self, words: Words) -> Vec<usize> {
        let column = |(index, head): (usize, &Head)| {
            let heads = head.shown().into_iter().map(|line| line.len());
            let cells = self.lines.values().filter_map(|line| line.get(index));
            heads
                .chain(cells.map(|cell| cell.shown(words).len()))
                .max()
                .unwrap_or(0)
        };
        self.heads.iter().enumerate().map(column).collect()
    }
}

/// The inspections that stand side by side.
struct Block<'p, 'a> {
    picture: &'p Picture<'a>,
    words: Words,
    widths: &'p [usize],
    columns: Range<usize>,
}

impl Block<'_, '_> {
    /// The heads, a rule, and under the name of each service its questions; those without a rating here are left out.
    fn lines(&self) -> Vec<Shown> {
        let heads: Vec<_> = part(&self.picture.heads, &self.columns)
            .iter()
            .map(|head| head.shown())
            .collect();
        let head = |row: usize| heads.iter().filter_map(|head| head.get(row).cloned()).collect();
        let mut lines: Vec<Shown> = (0..3).map(|row| self.line(Shown::default(), head(row))).collect();
        lines.retain(|line| !line.is_blank());
        lines.push(harmless(&"─".repeat(self.width())));
        let mut service = None;
        for (about, cells) in &self.picture.lines {
            let cells: Vec<Shown> = part(cells, &self.columns)
                .iter()
                .map(|cell| cell.shown(self.words))
                .collect();
            if cells
                .iter()
                .all(|cell| cell.is_blank() || *cell == Cell::Unknown.shown(self.words))
            {
                continue;
            }
            if about.0 != service {
                service = about.0;
                lines.push(harmless(service.unwrap_or_default()));
            }
            lines.push(self.line(label(*about), cells));
        }
        lines
    }

    fn line(&self, label: Shown, cells: Vec<Shown>) -> Shown {
        let mut end = self.picture.label_width();
        let mut line = label.padded(end);
        for (cell, width) in cells.iter().zip(part(self.widths, &self.columns)) {
            end += width;
            line = line.then(cell).padded(end);
        }
        line
    }

    fn width(&self) -> usize {
        self.picture.label_width() + part(self.widths, &self.columns).iter().sum::<usize>()
    }
}

fn part<'s, T>(all: &'s [T], columns: &Range<usize>) -> &'s [T] {
    all.get(columns.clone()).unwrap_or_default()
}

impl Cell {
    fn shown(&self, words: Words) -> Shown {
        match self {
            Cell::Blank => Shown::default(),
            Cell::Unknown => gap(SLOT).then(&inked(Ink::Dim, "·")),
            Cell::Former(before) => gap(SLOT).then(&rating(*before, words)),
            Cell::Given(given, from) => {
                let direction = from.and_then(|from| Direction::between(from, *given));
                gap(1).then(&mark(direction)).padded(SLOT).then(&rating(*given, words))
            }
            Cell::Disputed(sides) => {
                let or = gap(1).then(&harmless("or")).then(&gap(1));
                let sides = sides.iter().map(|side| rating(*side, words));
                gap(SLOT).then(
                    &sides
                        .reduce(|line, side| line.then(&or).then(&side))
                        .unwrap_or_default(),
                )
            }
            Cell::Carried(last) => gap(SLOT - 1).then(&inked(Ink::Dim, &format!("({})", rating(*last, words)))),
        }
    }
}

impl Head {
    /// The date, the end of a span, and which date it is.
    fn shown(&self) -> [Shown; 3] {
        let (start, end, kind) = match self {
            Head::Before => {
                return [
                    gap(SLOT).then(&inked(Ink::Dim, "before")),
                    Shown::default(),
                    Shown::default(),
                ];
            }
            Head::At(when) => {
                let day = date(when.map(|(date, _)| date), Words::Full).to_string();
                let kind = when.and_then(|(_, kind)| kind).map_or("", |kind| kind.as_str());
                match day.split_once('/') {
                    Some((start, end)) => (format!("{start}/"), end.to_owned(), kind),
                    None => (day, String::new(), kind),
                }
            }
        };
        let lines = [inked(Ink::Bold, &start), inked(Ink::Bold, &end), inked(Ink::Dim, kind)];
        lines.map(|line| gap(SLOT).then(&line))
    }
}

fn label((service, question): About<'_>) -> Shown {
    let indent = if service.is_some() { INDENT } else { 0 };
    gap(indent).then(&harmless(&question.as_str().replace('_', "-")))
}

fn gap(width: usize) -> Shown {
    Shown::default().padded(width)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    fn drawn(rows: &[&str], services: &[&str], width: usize) -> String {
        let mut told = rated(record("a.txt", "Limes Surgery"), rows);
        for (rating, service) in told.ratings.iter_mut().zip(services) {
            rating.service = (!service.is_empty()).then(|| (*service).to_owned());
        }
        let records = [told];
        let joined = join(&records);
        let lines = Picture::of(&joined.timeline).unwrap().lines(width);
        lines.iter().map(|line| line.painted(false) + "\n").collect()
    }

    const LONG: &[&str] = &[
        "overall ri 2015-03 - -",
        "safe ri 2015-03 - -",
        "overall good 2016-03-09/2016-04-04 - -",
        "overall inadequate 2018 - -",
        "safe inadequate 2018 - -",
        "overall ri - 2019-11-30 -",
        "well_led not_rated - 2019-11-30 -",
        "overall outstanding XXXX-05 - -",
    ];

    #[test]
    fn ratings_are_told_in_full_where_there_is_room() {
        let wanted = [
            "           2015-03                2016-03-09/             2018         2019-11-30             XXXX-05",
            "                                  2016-04-04",
            "           inspected              inspected               inspected    published              inspected",
            "─────────────────────────────────────────────────────────────────────────────────────────────────────────",
            "overall    requires improvement ▲ good                  ▼ inadequate ▲ requires improvement   outstanding",
            "safe       requires improvement  (requires improvement) ▼ inadequate  (inadequate)            ·",
            "well-led   ·                      ·                       ·            not rated              ·",
        ];
        assert_eq!(drawn(LONG, &[], 120).lines().collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn a_long_history_goes_on_below() {
        let wanted = [
            "           2015-03          2016-03-09/       2018         2019-11-30",
            "                            2016-04-04",
            "           inspected        inspected         inspected    published",
            "─────────────────────────────────────────────────────────────────────────",
            "overall    requires impr. ▲ good            ▼ inadequate ▲ requires impr.",
            "safe       requires impr.  (requires impr.) ▼ inadequate  (inadequate)",
            "well-led   ·                ·                 ·            not rated",
            "",
            "           XXXX-05",
            "           inspected",
            "──────────────────────",
            "overall    outstanding",
        ];
        assert_eq!(drawn(LONG, &[], 80).lines().collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn services_are_groups_of_their_own() {
        let rows = [
            "overall good 2019 - -",
            "overall inadequate <ri 2021 - -",
            "safe good 2021 - -",
        ];
        let wanted = [
            "            2019        before                 2021",
            "            inspected                          inspected",
            "─────────────────────────────────────────────────────────",
            "overall     good                              (good)",
            "maternity",
            "  overall   ·           requires improvement ▼ inadequate",
            "  safe      ·                                  good",
        ];
        let drawn = drawn(&rows, &["", "maternity", "maternity"], 80);
        assert_eq!(drawn.lines().collect::<Vec<_>>(), wanted);
    }
}
