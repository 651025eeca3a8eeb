//! Which wordings are one core service or population group: "maternity", "the maternity service", "Maternity services".

use super::names::folded;
use std::collections::BTreeSet;

/// Words that tell no service from another.
const SMALL: &[&str] = &[
    "a",
    "and",
    "at",
    "care",
    "department",
    "departments",
    "for",
    "in",
    "of",
    "service",
    "services",
    "the",
    "unit",
    "units",
    "ward",
    "wards",
    "with",
];

/// Other names of a service, in words that are compared; the longest first.
const SAME: &[(&[&str], &[&str])] = &[
    (&["accident", "and", "emergency"], EMERGENCY),
    (&["urgent", "and", "emergency"], EMERGENCY),
    (&["emergency", "department"], EMERGENCY),
    (&["casualty", "department"], EMERGENCY),
    (&["a", "and", "e"], EMERGENCY),
    (&["children", "and", "young", "people"], CHILDREN),
    (&["child", "and", "adolescent"], CHILDREN),
    (&["intensive", "care"], &["critical"]),
    (&["end", "of", "life"], &["end life"]),
];

const EMERGENCY: &[&str] = &["urgent", "emergency"];
const CHILDREN: &[&str] = &["children", "young", "people"];

/// A service as it is compared. What is said to be included is left out: the name goes on without it elsewhere.
pub(crate) fn service_key(service: &str) -> String {
    let folded = folded(service);
    let name = folded.split(" including ").next().unwrap_or(&folded);
    let all: Vec<&str> = name.split(' ').collect();
    let mut told = BTreeSet::new();
    let mut rest = &all[..];
    while let Some((word, after)) = rest.split_first() {
        match SAME.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, same)) => {
                told.extend(*same);
                rest = rest.get(name.len()..).unwrap_or_default();
            }
            None => {
                told.extend((!SMALL.contains(word)).then_some(*word));
                rest = after;
            }
        }
    }
    if told.is_empty() {
        return folded;
    }
    told.into_iter().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_of_one_service_are_compared_as_one() {
        for (one, other) in [
            ("maternity services", "the maternity service"),
            ("maternity", "Maternity care"),
            ("a&e", "urgent and emergency care"),
            ("accident and emergency", "the emergency department"),
            ("medical care", "medical care (including older people's care)"),
            ("end of life care", "care at the end of life"),
            ("critical care", "the intensive care unit"),
            ("children and young people", "services for children and young people"),
        ] {
            assert_eq!(service_key(one), service_key(other), "{one} / {other}");
        }
    }

    #[test]
    fn services_that_differ_stay_apart() {
        for (one, other) in [
            ("maternity services", "community maternity services"),
            ("surgery", "medical care"),
            ("older people", "working age people"),
            ("wards for older people", "wards for working age adults"),
            ("care", "services"),
        ] {
            assert_ne!(service_key(one), service_key(other), "{one} / {other}");
        }
    }
}
