//! Looking for a byte that few others are like, and parting by one.

/// Where the first byte stands of which `is` holds; sixteen at a time are asked whether it holds of any of them.
#[inline]
pub(crate) fn position(bytes: &[u8], is: impl Fn(u8) -> bool) -> Option<usize> {
    let (stretches, _) = bytes.as_chunks::<16>();
    let any = |stretch: &[u8; 16]| stretch.iter().fold(false, |any, byte| any | is(*byte));
    let passed = stretches.iter().take_while(|stretch| !any(stretch)).count() * 16;
    let rest = bytes[passed..].iter().position(|byte| is(*byte));
    rest.map(|at| passed + at)
}

/// Whether a text begins with words in small letters, whatever its own case.
#[inline]
pub(crate) fn opens(text: &[u8], words: &str) -> bool {
    let words = words.as_bytes();
    // Most texts are told by their first letter.
    let initial = text.first().map(u8::to_ascii_lowercase);
    initial == words.first().copied()
        && text
            .get(..words.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(words))
}

/// Whether a text holds any of some words in small letters, whatever its own case.
pub(crate) fn holds_any(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    let letter = |byte: u8| 1u32 << (byte % 32);
    // The letters that any of the words has in a place, or all letters where one is too short for that place.
    let letters = |place: usize| {
        let each = words.iter().map(|word| word.as_bytes().get(place));
        each.fold(0, |all, byte| all | byte.map_or(u32::MAX, |byte| letter(*byte)))
    };
    let (first, second) = (letters(0), letters(1));
    let may_begin = |at: &usize| {
        let next = text.get(at + 1).map_or(u32::MAX, |byte| letter(*byte));
        first & letter(text[*at]) != 0 && second & next != 0
    };
    let mut places = (0..text.len()).filter(may_begin);
    places.any(|at| words.iter().any(|word| opens(&text[at..], word)))
}

/// What a mark parts. Tables have so many short words that looking for it byte by byte is faster than `split`.
pub(crate) fn parts(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|b| b == mark);
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// The words of a table, which blanks part.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    parts(text, b' ').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{holds_any, opens, parts, position, words};

    #[test]
    fn words_are_found_in_any_case() {
        assert!(opens(b"Run By: Oake", "run by"));
        assert!(!opens(b"run", "run by") && !opens(b"", "run"));
        assert!(holds_any("The AGENDA is out", &["minutes", "agenda"]));
        assert!(!holds_any("The agend", &["minutes", "agenda"]));
    }

    #[test]
    fn marks_part_a_text() {
        assert_eq!(parts("a|b||c|", b'|').collect::<Vec<_>>(), ["a", "b", "", "c", ""]);
        assert_eq!(words(" an  old home ").collect::<Vec<_>>(), ["an", "old", "home"]);
    }

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        for length in 0..70 {
            for at in 0..length {
                let mut bytes = vec![b'-'; length];
                bytes[at..].fill(b'!');
                assert_eq!(position(&bytes, |b| b == b'!'), Some(at));
                assert_eq!(position(&bytes[..at], |b| b == b'!'), None);
            }
        }
    }
}
