//! What stands for a practice where its name is not told: its town, its kind, or its number among two.
//!
//! "They were at the home in Selby on 5 April and at the one in Goole on 12 April", "The first was inspected in May, the second
//! in June": each date is that of the practice whose stand-in it stands beside.

use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::names::Candidate;
use crate::text::Document;

/// In a longer list the towns tell little.
const MOST: usize = 6;

/// The stand-ins of the practices of a text.
pub(crate) struct StandIns<'a> {
    /// The kinds of the practices.
    pub kinds: &'a [Option<ServiceType>],
    /// Each town of one of them alone, with its practice.
    towns: Vec<(&'a str, usize)>,
}

impl<'a> StandIns<'a> {
    /// Those of the practices of these kinds.
    pub fn of(practices: &'a [Candidate], kinds: &'a [Option<ServiceType>]) -> StandIns<'a> {
        let mut towns: Vec<(&str, usize)> = Vec::new();
        if (2..=MOST).contains(&practices.len()) {
            let all = practices.iter().enumerate();
            towns.extend(all.flat_map(|(n, p)| p.place.iter().map(move |(place, _)| (place.as_str(), n))));
        }
        let shared = |(place, n): &(&str, usize)| {
            let others = practices.iter().enumerate().filter(|(m, _)| m != n);
            others.flat_map(|(_, p)| &p.place).any(|(other, _)| other == place)
        };
        towns.retain(|town| !shared(town));
        StandIns { kinds, towns }
    }

    /// The practice that the item at `at` stands for; `pair` are the practices that the sentence is about.
    pub fn practice(&self, doc: &Document<'_>, items: &[Item], at: usize, pair: &[usize]) -> Option<usize> {
        self.of_type(doc, items, at)
            .or_else(|| self.of_town(doc, items, at))
            .or_else(|| self.of_two(doc, items, at, pair))
    }

    /// "They went to Elm House in May and to the agency in June": the practice that "the agency" is, where the text tells of one.
    pub fn of_type(&self, doc: &Document<'_>, items: &[Item], at: usize) -> Option<usize> {
        let item = items.get(at)?;
        let the = item.class.has(Class::DET) || at > 0 && items[at - 1].reads(doc, &["the", "its"]);
        let one = item.class.has(Class::TYPE) && !item.class.has(Class::MANY.with(Class::NAME));
        let kind = ServiceType::ALL
            .get(item.value as usize)
            .copied()
            .filter(|_| the && one)?;
        let mut of_kind = (0..self.kinds.len()).filter(|n| self.kinds[*n] == Some(kind));
        of_kind
            .next()
            .filter(|_| kind != ServiceType::Other && of_kind.next().is_none())
    }

    /// "in Selby", "the Goole home".
    fn of_town(&self, doc: &Document<'_>, items: &[Item], at: usize) -> Option<usize> {
        let item = items.get(at)?;
        let before = items.get(at.checked_sub(1)?)?;
        let text = doc.text.get(item.span.start as usize..).filter(|_| item.capital)?;
        let begins = |place: &str| {
            let rest = text.strip_prefix(place);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        };
        let (place, practice) = self.towns.iter().find(|(place, _)| begins(place))?;
        let end = item.span.start + place.len() as u32;
        let next = items[at..].iter().find(|i| i.span.start >= end);
        let home = || next.is_some_and(|i| i.class.has(Class::TYPE) || i.reads(doc, &["one"]));
        let led = before.reads(doc, &["in", "at", "to"]) || before.class.has(Class::DET) && home();
        led.then_some(*practice)
    }

    /// "the first", "the latter" of two.
    fn of_two(&self, doc: &Document<'_>, items: &[Item], at: usize, pair: &[usize]) -> Option<usize> {
        let item = items.get(at)?;
        let the = at.checked_sub(1).is_some_and(|n| items[n].reads(doc, &["the"]));
        let visit = items.get(at + 1).is_some_and(|i| i.class.has(Class::INSPECT));
        let [first, second] = match (pair, self.kinds.len()) {
            ([first, second], _) => [*first, *second],
            (_, 2) => [0, 1],
            _ => return None,
        };
        if !the || visit {
            return None;
        }
        if item.reads(doc, &["first", "former"]) {
            return Some(first);
        }
        item.reads(doc, &["second", "latter"]).then_some(second)
    }

    /// "Inspectors were in Goole on 12 April": the practice of the only town that a sentence with one date points to.
    pub fn only_town(&self, doc: &Document<'_>, items: &[Item]) -> Option<usize> {
        if self.towns.is_empty() || items.iter().filter(|i| i.class.has(Class::DATE)).count() > 1 {
            return None;
        }
        let mut told = (0..items.len()).filter_map(|n| self.of_town(doc, items, n));
        let only = told.next()?;
        told.all(|n| n == only).then_some(only)
    }
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// What a text on a home in Selby and one in Goole says of the visits to them, and the day of each.
    const CASES: &[(&str, &str)] = &[
        // Beside a name, whatever the verb.
        (
            "Inspectors visited Elm House on 4 May and were at Oak Court on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "They were at Oak Court on 9 May; they were at Elm House on 4 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "Inspectors were at Elm House, in Selby, on 4 May and at Oak Court, in Goole, on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "The visit to Elm House was on 4 May and the one to Oak Court on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "The first inspection, of Elm House, took place on 4 May, and the second, of Oak Court, on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "Elm House's inspection was on 4 May. Oak Court's was on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        // Beside what stands for the name.
        (
            "They were at the home in Selby on 4 May and at the one in Goole on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "The Goole home was inspected on 9 May and the Selby home on 4 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "Inspectors were in Selby on 4 May. They were in Goole on 9 May.",
            "2022-05-04 -",
        ),
        (
            "The first was inspected on 4 May, the second on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        (
            "They were at the former on 4 May and the latter on 9 May.",
            "2022-05-04 2022-05-09",
        ),
        // No visits.
        (
            "Inspectors visited Elm House on 4 May. They were in breach on 9 May.",
            "2022-05-04 -",
        ),
        (
            "Inspectors visited Elm House on 4 May. Oak Court was sold on 9 May.",
            "2022-05-04 -",
        ),
    ];

    #[test]
    fn each_of_two_has_its_visit() {
        let reader = Reader::new().unwrap();
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let page = format!(
                "2 August 2022\n\nThe CQC has rated two care homes: Elm House in Selby and Oak Court in Goole.\n\nElm House is rated good. \
                 Oak Court is rated inadequate.\n\n{text}\n"
            );
            let record = reader.read("page.txt", &page, "0");
            let day = |name: &str| {
                let rated = record.ratings.iter().find(|r| r.practice == name);
                rated
                    .and_then(|r| r.inspected)
                    .map_or("-".to_owned(), |d| d.to_string())
            };
            let got = format!("{} {}", day("Elm House"), day("Oak Court"));
            if got != *want {
                wrong.push(format!("{text}: {got} instead of {want}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
