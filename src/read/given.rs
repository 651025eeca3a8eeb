//! The date of documents that give none themselves, from outside their text.
//!
//! ```
//! use cqc_scan::read::Dating;
//! let given = Dating::ByFileName.of("news/2022-05-03-limes.txt").ok_or("no date")?;
//! assert_eq!(given.date.to_string(), "2022-05-03");
//! assert_eq!(Dating::ByFileName.of("2022-05-03/limes.txt"), None);
//! # Ok::<(), &str>(())
//! ```

use crate::edtf::PartialDate;
use crate::model::{Basis, Column, Evidence};
use std::path::Path;

/// Where documents that give no date get theirs from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Dating {
    /// From nowhere.
    #[default]
    Text,
    /// All have this one.
    Fixed(PartialDate),
    /// Each has the one in the name of its file.
    ByFileName,
}

/// A date, and the option that gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// The date.
    pub date: PartialDate,
    /// The option, as evidence shows it: `--published 2022-05-03`.
    pub option: String,
}

impl Dating {
    /// The date for a document, should it need one.
    pub fn of(self, path: &str) -> Option<Given> {
        match self {
            Dating::Text => None,
            Dating::Fixed(date) => Some(Given {
                date,
                option: format!("--published {date}"),
            }),
            Dating::ByFileName => Some(Given {
                date: date_in(&Path::new(path).file_name()?.to_string_lossy())?,
                option: "--published-from filename".to_owned(),
            }),
        }
    }
}

/// The one full date in a name. A month alone does not count: `2010-11` is as often a financial year.
fn date_in(name: &str) -> Option<PartialDate> {
    const LENGTH: usize = "2022-05-03".len();
    let digit = |at: Option<usize>| {
        at.and_then(|at| name.as_bytes().get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let mut dates = (0..name.len())
        .filter(|at| !digit(at.checked_sub(1)) && !digit(Some(at + LENGTH)))
        .filter_map(|at| PartialDate::parse(name.get(at..at + LENGTH)?).ok())
        .filter(PartialDate::has_year);
    let date = dates.next()?;
    dates.all(|other| other == date).then_some(date)
}

impl Given {
    /// The option as evidence: from no place in the text.
    pub(crate) fn evidence(&self, columns: &[Column]) -> Evidence {
        Evidence {
            path: None,
            line: None,
            start: None,
            end: None,
            text: self.option.as_str().into(),
            columns: columns.iter().copied().collect(),
            basis: Basis::Given,
            entry: "option",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Record;
    use crate::read::Reader;

    #[test]
    fn a_name_gives_one_full_date() {
        for (path, date) in [
            ("a/2022-05-03.txt", Some("2022-05-03")),
            ("limes_2022-05-03_v2.txt", Some("2022-05-03")),
            ("2022-05-03 (copy of 2022-05-03).txt", Some("2022-05-03")),
            ("2022-05-03-to-2022-06-03.txt", None),
            ("2022-13-03.txt", None),
            ("2022-02-30.txt", None),
            ("12022-05-03.txt", None),
            ("2022-05-031.txt", None),
            ("2010-11-report.txt", None),
            ("XXXX-05-03.txt", None),
            ("münchen-2022-05-03.txt", Some("2022-05-03")),
            ("-", None),
        ] {
            let found = Dating::ByFileName.of(path).map(|given| given.date.to_string());
            assert_eq!(found.as_deref(), date, "{path}");
        }
    }

    fn read(text: &str) -> Record {
        let given = Dating::Fixed(PartialDate::parse("2022-05-03").unwrap()).of("a.txt");
        Reader::new().unwrap().read_given("a.txt", text, "0", given.as_ref())
    }

    #[test]
    fn a_text_without_a_date_is_read_by_the_one_given() {
        let record = read("Limes Surgery in Selby was rated good by the CQC after an inspection on 8 March.");
        assert_eq!(record.published.map(|d| d.to_string()).as_deref(), Some("2022-05-03"));
        let rating = &record.ratings[0];
        assert_eq!(rating.reported.map(|d| d.to_string()).as_deref(), Some("2022-05-03"));
        assert_eq!(rating.inspected.map(|d| d.to_string()).as_deref(), Some("2022-03-08"));
        let given: Vec<&Evidence> = rating.evidence.iter().filter(|e| e.basis == Basis::Given).collect();
        let [only] = given[..] else { panic!("{given:?}") };
        assert_eq!(
            (&*only.text, only.columns),
            ("--published 2022-05-03", Column::Reported.into())
        );
        assert_eq!((&only.path, only.line, only.start, only.end), (&None, None, None, None));
        assert_eq!(record.evidence.len(), 1);
        assert_eq!(
            (record.evidence[0].basis, record.evidence[0].columns),
            (Basis::Given, Column::Published.into())
        );
    }

    #[test]
    fn the_date_of_a_text_stands() {
        let record = read(
            "Published: 4 June 2020\n\nLimes Surgery in Selby was rated good by the CQC after an inspection on 8 March.",
        );
        assert_eq!(record.published.map(|d| d.to_string()).as_deref(), Some("2020-06-04"));
        assert_eq!(
            record.ratings[0].inspected.map(|d| d.to_string()).as_deref(),
            Some("2020-03-08")
        );
        let evidence = record.evidence.iter().chain(&record.ratings[0].evidence);
        assert!(evidence.into_iter().all(|e| e.basis != Basis::Given));
    }
}
