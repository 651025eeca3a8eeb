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

/// A word of up to so many letters is not torn if that can be avoided.
const LONGEST: usize = 16;

/// In columns narrower than this tearing words makes no difference any more.
const SHORTEST: usize = 4;

/// The lines of a table no wider than the screen, painted.
pub(crate) fn lines(heads: &[Head<'_>], rows: Vec<Vec<Shown>>, width: usize, colour: bool) -> Vec<String> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    table.set_style(TableComponent::MiddleHeaderIntersections, '─');
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(heads.iter().map(|head| inked(Ink::Bold, head.title).letters()));
    let least = least_widths(heads, &rows, width);
    table.add_rows(rows.into_iter().map(|row| row.into_iter().map(Shown::letters)));
    for (at, (column, head)) in table.column_iter_mut().zip(heads).enumerate() {
        let padding = u16::from(at + 1 < heads.len());
        column.set_padding((0, padding));
        let least = least.as_ref().and_then(|least| u16::try_from(*least.get(at)?).ok());
        match (head.wrap, least) {
            (Wrap::Never, _) => column.set_constraint(ColumnConstraint::ContentWidth),
            (_, Some(least)) => {
                let least = Width::Fixed(least.saturating_add(padding));
                column.set_constraint(ColumnConstraint::LowerBoundary(least))
            }
            (_, None) => column,
        };
    }
    table.trim_fmt().lines().map(|line| paint(line, colour)).collect()
}

/// How narrow columns may become, so that words are torn in few places or none; `None` if no such widths fit.
fn least_widths(heads: &[Head<'_>], rows: &[Vec<Shown>], width: usize) -> Option<Vec<usize>> {
    let whole: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(at, head)| least_width(head, at, rows))
        .collect();
    let cut = |longest: usize| {
        let columns = heads.iter().zip(&whole);
        let cut = columns.map(|(head, least)| match head.wrap {
            Wrap::Anywhere => *least.min(&longest),
            Wrap::Never | Wrap::BetweenWords => *least,
        });
        cut.collect::<Vec<_>>()
    };
    let fits = |least: &Vec<usize>| least.iter().map(|width| width + GAP).sum::<usize>() <= width + GAP;
    (SHORTEST..=LONGEST).rev().map(cut).find(fits)
}

/// How narrow a column may become.
fn least_width(head: &Head<'_>, column: usize, rows: &[Vec<Shown>]) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column));
    match head.wrap {
        Wrap::Never => cells.map(Shown::len).chain([head.title.len()]).max().unwrap_or(0),
        Wrap::BetweenWords | Wrap::Anywhere => cells.map(Shown::longest_word).max().unwrap_or(0),
    }
}
