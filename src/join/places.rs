//! Where practices are, as far as it tells one from another.

use super::names::folded;
use std::collections::BTreeSet;

/// The towns and the counties in which documents put a practice. A wider area says nothing and is left out.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Places {
    towns: BTreeSet<String>,
    counties: BTreeSet<String>,
}

impl Places {
    pub fn of<'p>(places: impl IntoIterator<Item = &'p str>) -> Places {
        let mut told = Places::default();
        for place in places.into_iter().map(folded) {
            if COUNTIES.binary_search(&place.as_str()).is_ok() {
                told.counties.insert(place);
            } else if !REGIONS.contains(&place.as_str()) {
                told.towns.insert(place);
            }
        }
        told
    }

    pub fn absorb(&mut self, other: Places) {
        self.towns.extend(other.towns);
        self.counties.extend(other.counties);
    }

    pub fn towns(&self) -> &BTreeSet<String> {
        &self.towns
    }

    /// What places are compared by: the towns, or the counties if there is no town.
    pub fn keys(&self) -> &BTreeSet<String> {
        if self.towns.is_empty() {
            &self.counties
        } else {
            &self.towns
        }
    }

    /// A town against another town contradicts, a county against another county too; a town and a county do not.
    pub fn contradict(&self, other: &Places) -> bool {
        let apart = !self.towns.is_empty() && !other.towns.is_empty() && self.towns.is_disjoint(&other.towns);
        apart || !self.counties.is_empty() && !other.counties.is_empty() && !self.shares_county(other)
    }

    pub fn shares_county(&self, other: &Places) -> bool {
        let within =
            |a: &String, b: &String| a == b || a.strip_suffix(b.as_str()).is_some_and(|rest| rest.ends_with(' '));
        let pairs = |a: &String| other.counties.iter().any(|b| within(a, b) || within(b, a));
        self.counties.iter().any(pairs)
    }
}

/// Whether a place is no town but a county or a wider area.
pub(crate) fn is_county(place: &str) -> bool {
    Places::of([place]).towns.is_empty()
}

/// Areas in which there are several counties, or that are drawn one way by some and otherwise by others.
const REGIONS: &[&str] = &[
    "avon",
    "cleveland",
    "east anglia",
    "east midlands",
    "england",
    "humberside",
    "midlands",
    "north east",
    "north east england",
    "north west",
    "north west england",
    "south east",
    "south east england",
    "south west",
    "south west england",
    "teesside",
    "tyneside",
    "west country",
];

/// The counties of England.
const COUNTIES: &[&str] = &[
    "bedfordshire",
    "berkshire",
    "buckinghamshire",
    "cambridgeshire",
    "cheshire",
    "cornwall",
    "county durham",
    "cumbria",
    "derbyshire",
    "devon",
    "dorset",
    "durham",
    "east riding",
    "east riding of yorkshire",
    "east sussex",
    "east yorkshire",
    "essex",
    "gloucestershire",
    "greater london",
    "greater manchester",
    "hampshire",
    "herefordshire",
    "hertfordshire",
    "huntingdonshire",
    "isle of wight",
    "kent",
    "lancashire",
    "leicestershire",
    "lincolnshire",
    "london",
    "merseyside",
    "middlesex",
    "norfolk",
    "north east lincolnshire",
    "north lincolnshire",
    "north yorkshire",
    "northamptonshire",
    "northumberland",
    "nottinghamshire",
    "oxfordshire",
    "rutland",
    "shropshire",
    "somerset",
    "south yorkshire",
    "staffordshire",
    "suffolk",
    "surrey",
    "sussex",
    "tyne and wear",
    "warwickshire",
    "west midlands",
    "west sussex",
    "west yorkshire",
    "wiltshire",
    "worcestershire",
    "yorkshire",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn contradict(a: &[&str], b: &[&str]) -> bool {
        let (a, b) = (Places::of(a.iter().copied()), Places::of(b.iter().copied()));
        assert_eq!(a.contradict(&b), b.contradict(&a));
        a.contradict(&b)
    }

    #[test]
    fn towns_and_counties_contradict_their_like() {
        for (a, b) in [
            (&["Selby"][..], &["Dereham"][..]),
            (&["Selby", "North Yorkshire"], &["York", "North Yorkshire"]),
            (&["Newport", "Isle of Wight"], &["Newport", "Shropshire"]),
            (&["Selby", "North Yorkshire"], &["Norfolk"]),
            (&["Kent"], &["Norfolk"]),
        ] {
            assert!(contradict(a, b), "{a:?} {b:?}");
        }
        for (a, b) in [
            (&["Selby"][..], &["Selby", "North Yorkshire"][..]),
            (&["Selby"], &["North Yorkshire"]),
            (&["Selby"], &[]),
            (&["Selby", "Yorkshire"], &["Selby", "North Yorkshire"]),
            (&["Selby", "North Yorkshire"], &["Selby", "the North East"]),
            (&["Durham"], &["County Durham"]),
            (&["Alnwick", "Longhoughton"], &["Alnwick"]),
        ] {
            assert!(!contradict(a, b), "{a:?} {b:?}");
        }
    }

    #[test]
    fn counties_are_sorted_and_folded() {
        assert!(COUNTIES.is_sorted());
        for place in COUNTIES.iter().chain(REGIONS) {
            assert_eq!(&folded(place), place);
        }
        assert!(is_county("Tyne & Wear") && is_county("the North East") && !is_county("Selby"));
    }
}
