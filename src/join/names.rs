//! Names as they are compared: without case, punctuation, "the", and one way to write "and" and "Saint".
//!
//! What a name must lose to be compared is decided here and nowhere else.

/// Words with more than one way to write them, and the one that is compared.
const SAME_WORD: &[(&str, &str)] = &[("&", "and"), ("saint", "st")];

/// A name as it is compared. Empty if it has no letter or digit.
pub(crate) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in words(name) {
        let word = SAME_WORD
            .iter()
            .find(|(other, _)| *other == word)
            .map_or(word.as_str(), |(_, one)| one);
        if folded.is_empty() && word == "the" {
            continue;
        }
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// A name as it stands in an id: `st-wilfrids-surgery`.
pub(crate) fn slug(name: &str) -> String {
    folded(name).replace(' ', "-")
}

/// The words in lower case: runs of letters and digits, an apostrophe or full stop inside them left out, or a `&`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in name.chars().flat_map(char::to_lowercase) {
        match (c, words.last_mut()) {
            ('\'' | '’' | '‘' | '.', _) => {}
            ('&', _) => words.extend(["&".to_owned(), String::new()]),
            (c, Some(last)) if c.is_alphanumeric() => last.push(c),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_agree_fold_to_the_same() {
        for (one, other) in [
            ("The Limes Surgery", "Limes surgery"),
            ("Dr A Hallam & Partners", "Dr. A. Hallam and Partners"),
            ("St Wilfrid’s Surgery", "Saint Wilfrid's Surgery"),
            ("Park-View  Medical Centre", "Park View Medical Centre"),
            ("Hill&Dale", "Hill and Dale"),
            ("ÉLAN Care", "élan care"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} / {other}");
        }
    }

    #[test]
    fn names_that_differ_stay_apart() {
        for (one, other) in [
            ("Park Surgery", "Park Lane Surgery"),
            ("Over the Bridge", "Over Bridge"),
            ("A", "B"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} / {other}");
        }
        assert_eq!(folded(" -- "), "");
        assert_eq!(slug("St Wilfrid’s Surgery"), "st-wilfrids-surgery");
    }
}
