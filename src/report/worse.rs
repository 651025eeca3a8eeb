//! Whether what is shown holds a rating that got worse.
//!
//! ```
//! use cqc_scan::{join::join, report::{Table, worse}};
//! assert!(!worse::shown(&join(&[]), &Table::JOINED));
//! ```

use super::Table;
use crate::join::{Direction, Joined};
use crate::model::{Rating, Record};

/// The tables that can hold one.
pub const TABLES: [Table; 4] = [Table::Ratings, Table::Changes, Table::Timeline, Table::Records];

/// Whether one of these tables holds one.
pub fn shown(joined: &Joined<'_>, tables: &[Table]) -> bool {
    tables.iter().any(|table| match table {
        Table::Ratings => joined.ratings.iter().any(|row| fell(row.previous, row.rating)),
        Table::Changes => joined.changes.iter().any(|row| row.direction == Direction::Down),
        Table::Timeline => (joined.timeline.iter().filter_map(|row| row.rated)).any(|row| fell(row.from, row.rating)),
        Table::Records => joined.records.iter().any(|record| told(record)),
        _ => false,
    })
}

/// Whether a document by itself tells of one.
pub fn told(record: &Record) -> bool {
    record.ratings.iter().any(|row| fell(row.previous, row.rating))
}

fn fell(from: Option<Rating>, to: Rating) -> bool {
    from.and_then(|from| Direction::between(from, to)) == Some(Direction::Down)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::join;
    use crate::join::testing::{rated, record};

    #[test]
    fn only_a_fall_that_is_shown_counts() {
        let fell = [rated(record("a.txt", "Limes Surgery"), &["safe ri <good 2019-10 - -"])];
        let rose = [rated(record("a.txt", "Limes Surgery"), &["safe good <ri 2019-10 - -"])];
        for table in TABLES {
            assert!(shown(&join(&fell), &[table]), "{table:?}");
            assert!(!shown(&join(&rose), &[table]), "{table:?}");
        }
        assert!(!shown(&join(&fell), &[Table::Documents, Table::Findings]));
    }

    #[test]
    fn a_fall_that_follows_from_the_history_counts() {
        let twice = [rated(
            record("a.txt", "Limes Surgery"),
            &["safe good 2019-10 - -", "safe ri 2021-10 - -"],
        )];
        let joined = join(&twice);
        assert!(shown(&joined, &[Table::Changes]) && shown(&joined, &[Table::Timeline]));
    }
}
