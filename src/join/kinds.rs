//! What a name says that a practice is, apart from which it is: "Ferry Lane" is "Ferry Lane Medical Centre" with the
//! type left out, and "Ferry Lane Medical Group" may be a slip of it.
//!
//! What sorts of service there are, and by which words, is decided here. Words of one sort are confused with each other,
//! words of two sorts never are: a hospital is not its trust, and a home not the surgery next door.

/// A sort of service, by the words that end its name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Sort {
    /// A practice of doctors.
    Doctors,
    Dentists,
    Home,
    HomeCare,
    Hospital,
    Trust,
    Hospice,
}

/// The endings of each sort. The longest that fits counts.
const ENDINGS: &[(Sort, &[&str])] = &[
    (
        Sort::Doctors,
        &[
            "doctors",
            "doctors practice",
            "doctors surgery",
            "family doctors",
            "family practice",
            "gp practice",
            "gp surgery",
            "group",
            "group practice",
            "group surgery",
            "health centre",
            "healthcare centre",
            "medical centre",
            "medical group",
            "medical partnership",
            "medical practice",
            "medical surgery",
            "partnership",
            "practice",
            "surgery",
        ],
    ),
    (
        Sort::Dentists,
        &[
            "dental care",
            "dental centre",
            "dental clinic",
            "dental practice",
            "dental surgery",
            "dentist",
            "dentists",
        ],
    ),
    (
        Sort::Home,
        &[
            "care home",
            "care home with nursing",
            "nursing and residential home",
            "nursing care home",
            "nursing home",
            "residential and nursing home",
            "residential care home",
            "residential home",
            "rest home",
        ],
    ),
    (
        Sort::HomeCare,
        &[
            "care agency",
            "care at home",
            "care services",
            "domiciliary care",
            "home care",
            "homecare",
        ],
    ),
    (
        Sort::Hospital,
        &[
            "community hospital",
            "cottage hospital",
            "district hospital",
            "general hospital",
            "hospital",
        ],
    ),
    (
        Sort::Trust,
        &[
            "foundation trust",
            "hospitals trust",
            "nhs foundation trust",
            "nhs trust",
            "trust",
        ],
    ),
    (Sort::Hospice, &["hospice", "hospice care"]),
];

/// A name parted into which practice it is and what sort.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Kindred {
    /// The name without what says the sort; for doctors by their names, the surnames.
    pub stem: String,
    /// The sort, where the name says it.
    pub sort: Option<Sort>,
}

/// A folded name parted so; `None` where nothing would be left that tells one practice from another.
pub(crate) fn kindred(name: &str) -> Option<Kindred> {
    if let Some(surnames) = surnames(name) {
        return Some(Kindred {
            stem: surnames,
            sort: Some(Sort::Doctors),
        });
    }
    let endings = ENDINGS
        .iter()
        .flat_map(|(sort, endings)| endings.iter().map(move |ending| (*sort, *ending)));
    let longest = endings
        .filter_map(|(sort, ending)| Some((name.strip_suffix(ending)?, sort)))
        .min_by_key(|(rest, _)| rest.len());
    let (stem, sort) = match longest {
        Some((rest, sort)) if rest.is_empty() || rest.ends_with(' ') => (rest.trim_end(), Some(sort)),
        _ => (name, None),
    };
    (!stem.is_empty()).then(|| Kindred {
        stem: stem.to_owned(),
        sort,
    })
}

/// "dr a hallam and partners", "drs hallam and shah": the surnames, under a mark that no other stem has.
fn surnames(name: &str) -> Option<String> {
    let mut words = name.split(' ');
    if !DOCTOR.contains(&words.next()?) {
        return None;
    }
    let mut surnames: Vec<&str> = Vec::new();
    let mut last = None;
    for word in words.chain(["and"]) {
        if word == "and" {
            surnames.extend(last.take().filter(|word| !PARTNERS.contains(word)));
        } else if !DOCTOR.contains(&word) {
            last = Some(word);
        }
    }
    surnames.sort_unstable();
    (!surnames.is_empty()).then(|| format!("dr {}", surnames.join(" ")))
}

/// The initials of the doctors in a folded name, in order: those of first names too.
pub(crate) fn initials(name: &str) -> Vec<char> {
    let words: Vec<&str> = name.split(' ').collect();
    let doctors = words.first().is_some_and(|word| DOCTOR.contains(word));
    let firsts = words.windows(2).filter(|pair| {
        doctors
            && pair
                .iter()
                .all(|w| *w != "and" && !DOCTOR.contains(w) && !PARTNERS.contains(w))
    });
    firsts.filter_map(|pair| pair.first()?.chars().next()).collect()
}

const DOCTOR: &[&str] = &["dr", "drs", "doctor", "doctors"];
const PARTNERS: &[&str] = &["partner", "partners", "associates", "practice", "surgery"];

/// Whether two folded names of one stem may be the same practice: their doctors have no different initials.
pub(crate) fn initials_agree(a: &str, b: &str) -> bool {
    let (a, b) = (initials(a), initials(b));
    a.is_empty() || b.is_empty() || a.iter().any(|initial| b.contains(initial))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::names::folded;

    fn parted(name: &str) -> Option<(String, Option<Sort>)> {
        kindred(&folded(name)).map(|k| (k.stem, k.sort))
    }

    #[test]
    fn a_name_is_parted_into_which_and_what() {
        for (name, stem, sort) in [
            ("Ferry Lane Medical Centre", "ferry lane", Some(Sort::Doctors)),
            ("Ferry Lane Medical Group", "ferry lane", Some(Sort::Doctors)),
            ("Ferry Lane Group Practice", "ferry lane", Some(Sort::Doctors)),
            ("The Ferry Lane Surgery", "ferry lane", Some(Sort::Doctors)),
            ("Ferry Lane", "ferry lane", None),
            ("Park Lane Surgery", "park lane", Some(Sort::Doctors)),
            ("Acre House Care Home", "acre house", Some(Sort::Home)),
            ("Acre House", "acre house", None),
            ("Acre Dental Practice", "acre", Some(Sort::Dentists)),
            ("Acre General Hospital", "acre", Some(Sort::Hospital)),
            (
                "Acre Hospitals NHS Foundation Trust",
                "acre hospitals",
                Some(Sort::Trust),
            ),
            ("Dr A Hallam & Partners", "dr hallam", Some(Sort::Doctors)),
            ("Dr Arthur Hallam and Partners", "dr hallam", Some(Sort::Doctors)),
            ("Drs Hallam and Partners", "dr hallam", Some(Sort::Doctors)),
            ("Drs Shah & Hallam", "dr hallam shah", Some(Sort::Doctors)),
            ("Dr Hallam and Dr Shah", "dr hallam shah", Some(Sort::Doctors)),
            ("Dr Hallam's Surgery", "dr hallams", Some(Sort::Doctors)),
        ] {
            assert_eq!(parted(name), Some((stem.to_owned(), sort)), "{name}");
        }
        assert_eq!(parted("The Surgery"), None);
        assert_eq!(parted("Medical Centre"), None);
    }

    #[test]
    fn doctors_of_one_surname_are_told_apart_by_their_initials() {
        for (a, b, agree) in [
            ("dr a patel and partners", "dr s patel and partners", false),
            ("dr a patel and partners", "dr anil patel", true),
            ("dr a patel and partners", "drs patel and partners", true),
        ] {
            assert_eq!(initials_agree(a, b), agree, "{a} {b}");
        }
    }
}
