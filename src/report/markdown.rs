//! Markdown: the tables as GitHub and others show them, for an issue, a wiki or a report.
//!
//! ```
//! use cqc_scan::{join::join, report::{Table, markdown}};
//! let mut out = Vec::new();
//! markdown::write(&join(&[]), &[Table::Changes], &mut out).expect("written to memory");
//! assert!(out.is_empty(), "a table without rows is left out");
//! ```

use super::ink::harmless;
use super::{Print, Rows, Table};
use crate::join::Joined;
use std::io::{self, Write};

/// Each table under its name, without ids, hashes and passages; one without rows is left out.
pub fn write(joined: &Joined<'_>, tables: &[Table], out: &mut dyn Write) -> io::Result<()> {
    let mut first = true;
    for table in tables {
        let rows = table.rows(joined);
        if rows.count() == 0 {
            continue;
        }
        if !first {
            writeln!(out)?;
        }
        first = false;
        writeln!(out, "## {}\n", table.name())?;
        write_table(&*rows, out)?;
    }
    Ok(())
}

fn write_table(rows: &dyn Rows, out: &mut dyn Write) -> io::Result<()> {
    let heads = rows.heads();
    let shown: Vec<bool> = heads.iter().map(|(_, print)| *print != Print::Never).collect();
    let names = heads.iter().map(|(name, _)| (*name).to_owned());
    write_line(kept(names, &shown), out)?;
    write_line(kept(heads.iter().map(|_| "---".to_owned()), &shown), out)?;
    (0..rows.count()).try_for_each(|row| {
        let cells = rows.cells(row);
        write_line(kept(cells.iter().map(|cell| escaped(&cell.to_string())), &shown), out)
    })
}

fn kept<'a>(cells: impl Iterator<Item = String> + 'a, shown: &'a [bool]) -> impl Iterator<Item = String> + 'a {
    cells.zip(shown).filter(|(_, shown)| **shown).map(|(cell, _)| cell)
}

fn write_line(cells: impl Iterator<Item = String>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"|")?;
    for cell in cells {
        write!(out, " {cell} |")?;
    }
    out.write_all(b"\n")
}

/// The text on one line, with a backslash before whatever would be read as Markdown or HTML.
fn escaped(text: &str) -> String {
    let text = harmless(text).to_string();
    let mut escaped = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        // Inside a word an underscore is itself, as in `well_led`.
        let joins = c == '_' && in_word && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if "\\`*_[]<>&|~".contains(c) && !joins {
            escaped.push('\\');
        }
        escaped.push(c);
        in_word = c.is_alphanumeric();
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    #[test]
    fn a_table_stands_under_its_name() {
        let records = [rated(
            record("a.txt", "Limes | Surgery"),
            &["well_led inadequate <good 2019-10 - -"],
        )];
        let mut out = Vec::new();
        write(&join(&records), &[Table::Changes, Table::Findings], &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "\
## changes

| practice | service | question | from | to | direction | date | date_kind |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Limes \\| Surgery |  | well_led | good | inadequate | down | 2019-10 | inspected |
"
        );
    }

    #[test]
    fn nothing_in_a_cell_is_markup() {
        for (text, safe) in [
            ("two\nlines", "two lines"),
            ("_so_ *it* is", "\\_so\\_ \\*it\\* is"),
            ("requires_improvement", "requires_improvement"),
            ("<img src=x> & [a](b)", "\\<img src=x\\> \\& \\[a\\](b)"),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }
}
