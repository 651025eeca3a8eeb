//! Names as they are compared: without case, punctuation, "the", and one way to write "and" and "Saint".
//!
//! What a name must lose to be compared is decided here and nowhere else.

/// A name as it is compared. Empty if it has no letter or digit.
pub(crate) fn folded(name: &str) -> String {
    let mut folded = Folded {
        text: String::with_capacity(name.len() + 1),
        from: 0,
    };
    for c in name.chars() {
        if c.is_ascii() {
            folded.take(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| folded.take(c));
        }
    }
    folded.end_word();
    folded.text.truncate(folded.text.trim_end().len());
    folded.text
}

/// A name as it stands in an id: `st-wilfrids-surgery`.
pub(crate) fn slug(name: &str) -> String {
    folded(name).replace(' ', "-")
}

/// A name while it is folded.
struct Folded {
    /// The words so far, each with a blank behind it.
    text: String,
    /// Where the word in hand begins.
    from: usize,
}

impl Folded {
    /// Takes a character in lower case: words are runs of letters and digits, an apostrophe or full stop inside them left
    /// out, or a `&`.
    fn take(&mut self, c: char) {
        match c {
            '\'' | '’' | '‘' | '.' => {}
            '&' => {
                self.end_word();
                self.text.push_str("and");
                self.end_word();
            }
            c if c.is_alphanumeric() => self.text.push(c),
            _ => self.end_word(),
        }
    }

    fn end_word(&mut self) {
        match &self.text[self.from..] {
            "" => return,
            "the" if self.from == 0 => return self.text.clear(),
            "saint" => self.text.replace_range(self.from.., "st"),
            _ => {}
        }
        self.text.push(' ');
        self.from = self.text.len();
    }
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
        assert_eq!(folded("The the"), "");
        assert_eq!(folded("The & the Saints"), "and the saints");
        assert_eq!(slug("St Wilfrid’s Surgery"), "st-wilfrids-surgery");
    }
}
