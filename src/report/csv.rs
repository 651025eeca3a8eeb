//! CSV: one table, its columns under their names; what a spreadsheet would run as a formula is disarmed.
//!
//! ```
//! use cqc_scan::{join::join, report::{Table, csv}};
//! let mut out = Vec::new();
//! csv::write(&join(&[]), Table::Actions, &mut out).expect("written to memory");
//! assert_eq!(String::from_utf8(out).expect("UTF-8"), "practice_id,practice,kind,regulations,date,evidence\n");
//! ```

use super::Table;
use crate::join::Joined;
use std::io::{self, Write};

/// A line with the names of the columns, then a line for each row.
pub fn write(joined: &Joined<'_>, table: Table, out: &mut dyn Write) -> io::Result<()> {
    let rows = table.rows(joined);
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(rows.heads().iter().map(|(name, _)| *name))?;
    for row in 0..rows.count() {
        csv.write_record(rows.cells(row).iter().map(|cell| disarmed(cell.to_string())))?;
    }
    csv.flush()
}

/// With `'` before what a spreadsheet takes for the start of a formula.
fn disarmed(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return format!("'{text}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    fn written(path: &str, name: &str, table: Table) -> (Vec<Vec<String>>, usize) {
        let records = [rated(
            record(path, name),
            &["safe inadequate <good 2019-10 - 2020-01-02", "caring good - - -"],
        )];
        let joined = join(&records);
        let mut out = Vec::new();
        write(&joined, table, &mut out).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&out[..]);
        let lines = reader
            .records()
            .map(|line| line.unwrap().iter().map(str::to_owned).collect());
        (lines.collect(), table.rows(&joined).count())
    }

    #[test]
    fn a_reader_of_csv_gets_the_rows_back() {
        for table in Table::JOINED {
            let (lines, rows) = written("a, \"b\"\n.txt", "Limes; Surgery", table);
            assert_eq!(lines.len(), rows + 1, "{table:?}");
        }
        let (lines, _) = written("a, \"b\"\n.txt", "Limes; Surgery", Table::Ratings);
        let wanted = [
            "limes-surgery",
            "Limes; Surgery",
            "",
            "safe",
            "inadequate",
            "good",
            "2019-10",
            "",
            "2020-01-02",
            "a, \"b\"\n.txt:1",
        ];
        assert!(lines.contains(&wanted.map(str::to_owned).to_vec()), "{lines:?}");
    }

    #[test]
    fn formulas_are_disarmed() {
        let (lines, _) = written("-", "=HYPERLINK(\"x\") Surgery", Table::Practices);
        assert_eq!(
            (lines[1][1].as_str(), lines[1][9].as_str()),
            ("'=HYPERLINK(\"x\") Surgery", "'-:1")
        );
        for (text, safe) in [("+1", "'+1"), ("@x", "'@x"), ("\tx", "'\tx"), ("a=b", "a=b"), ("", "")] {
            assert_eq!(disarmed(text.to_owned()), safe);
        }
    }
}
