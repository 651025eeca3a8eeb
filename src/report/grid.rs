//! Laying out a printed table: a head, a rule, columns parted by two spaces.

use super::ink::{Ink, inked, paint};
use comfy_table::{ColumnConstraint, ContentArrangement, TableComponent};

/// A column of a printed table.
pub(crate) struct Head<'a> {
    pub title: &'a str,
    /// Whether its cells may wrap; dates and marks may not.
    pub wraps: bool,
}

/// The lines of a table no wider than `width`, painted.
pub(crate) fn lines(heads: &[Head<'_>], rows: Vec<Vec<String>>, width: usize, colour: bool) -> Vec<String> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    table.set_style(TableComponent::MiddleHeaderIntersections, '─');
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(heads.iter().map(|head| inked(Ink::Bold, head.title)));
    for row in rows {
        table.add_row(row);
    }
    let last = heads.len().saturating_sub(1);
    for (index, (column, head)) in table.column_iter_mut().zip(heads).enumerate() {
        column.set_padding((0, if index == last { 0 } else { 1 }));
        if !head.wraps {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table.trim_fmt().lines().map(|line| paint(line, colour)).collect()
}
