//! Laying out a printed table: a head, a rule, columns parted by two spaces.

use super::ink::{Ink, Shown, inked, paint};
use comfy_table::{ColumnConstraint, ContentArrangement, TableComponent, Width};

/// A column of a printed table.
pub(crate) struct Head<'a> {
    pub title: &'a str,
    pub wrap: Wrap,
}

/// How the cells of a column may be broken into lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wrap {
    /// Not at all: dates, marks, names of enum values.
    Never,
    /// Between words: ratings.
    BetweenWords,
    /// Within words too, where nothing else helps: names and texts.
    Anywhere,
}

/// Between two columns: the padding of one, and what parts them.
const GAP: usize = 2;

/// The lines of a table no wider than the screen, painted.
pub(crate) fn lines(heads: &[Head<'_>], rows: Vec<Vec<Shown>>, width: usize, colour: bool) -> Vec<String> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    table.set_style(TableComponent::MiddleHeaderIntersections, '─');
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(heads.iter().map(|head| inked(Ink::Bold, head.title).letters()));
    let least: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(at, head)| least_width(head, at, &rows))
        .collect();
    let fits = least.iter().map(|width| width + GAP).sum::<usize>() <= width + GAP;
    table.add_rows(rows.into_iter().map(|row| row.into_iter().map(Shown::letters)));
    for (at, (column, head)) in table.column_iter_mut().zip(heads).enumerate() {
        let padding = u16::from(at + 1 < heads.len());
        column.set_padding((0, padding));
        let least = least
            .get(at)
            .and_then(|width| u16::try_from(*width).ok())
            .unwrap_or(u16::MAX);
        match head.wrap {
            Wrap::Never => column.set_constraint(ColumnConstraint::ContentWidth),
            Wrap::BetweenWords if fits => column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(
                least.saturating_add(padding),
            ))),
            Wrap::BetweenWords | Wrap::Anywhere => column,
        };
    }
    table.trim_fmt().lines().map(|line| paint(line, colour)).collect()
}

/// How narrow a column may become.
fn least_width(head: &Head<'_>, column: usize, rows: &[Vec<Shown>]) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column));
    match head.wrap {
        Wrap::Never => cells.map(Shown::len).chain([head.title.len()]).max().unwrap_or(0),
        Wrap::BetweenWords => cells.map(Shown::longest_word).max().unwrap_or(0),
        Wrap::Anywhere => head.title.len(),
    }
}
