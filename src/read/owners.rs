//! A trust that the text only tells of as who runs a hospital: what is told of it is told of the hospital.
//!
//! "CQC has told Oake NHS Trust to improve at Elm Infirmary, which is rated inadequate. The trust was served with a notice":
//! the text reports on the infirmary.

use crate::model::{Practice, Record, ServiceType};

/// Gives the rows of a trust without ratings to the only hospital of it that has some.
pub(crate) fn fold_unrated_trust(record: &mut Record) {
    let Some((trust, hospital)) = unrated_trust(record) else {
        return;
    };
    let give = |name: &mut String| {
        if *name == trust {
            name.clone_from(&hospital);
        }
    };
    record.actions.iter_mut().for_each(|a| give(&mut a.practice));
    record.findings.iter_mut().for_each(|f| give(&mut f.practice));
    record.practices.retain(|p| p.name != trust);
    record.inspections.retain(|i| i.practice != trust);
    // An action told of both is one.
    let mut seen = Vec::new();
    record.actions.retain(|a| {
        let new = !seen.contains(&(a.practice.clone(), a.kind));
        if new {
            seen.push((a.practice.clone(), a.kind));
        }
        new
    });
}

/// The names of the only trust, if it has no rating, and of the only rated hospital, if the trust runs it.
fn unrated_trust(record: &Record) -> Option<(String, String)> {
    let rated = |p: &Practice| record.ratings.iter().any(|r| r.practice == p.name);
    let mut trusts = record
        .practices
        .iter()
        .filter(|p| p.service_type == Some(ServiceType::NhsTrust));
    let trust = trusts.next().filter(|t| trusts.next().is_none() && !rated(t))?;
    let mut hospitals = record
        .practices
        .iter()
        .filter(|p| p.service_type == Some(ServiceType::Hospital) && rated(p));
    let hospital = hospitals.next().filter(|_| hospitals.next().is_none())?;
    (hospital.provider.as_ref() == Some(&trust.name)).then(|| (trust.name.clone(), hospital.name.clone()))
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    #[test]
    fn what_is_told_of_the_owner_is_told_of_its_hospital() {
        let text = "Published: 10 June 2021\n\nCQC has told Oake Hospitals NHS Trust to improve the emergency department at Elm \
                    Infirmary in Selby, where urgent and emergency services have been rated inadequate after an inspection on 4 \
                    May.\n\nCQC has served the trust with a warning notice.";
        let record = Reader::new().unwrap().read("case.txt", text, "0");
        let names: Vec<&str> = record.practices.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, ["Elm Infirmary"]);
        assert!(record.actions.iter().all(|a| a.practice == "Elm Infirmary") && record.actions.len() == 1);
    }
}
