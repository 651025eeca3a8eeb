//! Marks of a page that were left in its text: entities of HTML and the signs of Markdown.
//!
//! "Elm &amp; Oak", "rated **good**", "## Safe" and "[Elm House](https://…)" read as "Elm & Oak", "rated good", "Safe" and
//! "Elm House".

/// The longest entity that texts have: "&thetasym;".
const LONGEST_ENTITY: usize = 12;

/// Words in stars, and those of a link, end before so many bytes.
const LONGEST: usize = 300;

/// So far in may a line begin, with the marks of the quotation that it stands in.
const DEEPEST: usize = 16;

/// Whether a mark may begin with this byte.
pub(super) fn may_begin(byte: u8) -> bool {
    matches!(byte, b'&' | b'*' | b'#' | b'[' | b']' | b'!' | b'>')
}

/// What stands at an offset: how many bytes of it are a mark, and the character that they are read as (`None` for none).
pub(super) fn at(text: &str, at: usize) -> Option<(Option<char>, usize)> {
    let rest = &text[at..];
    let before = tail(&text[..at], LONGEST);
    let first_in_line = || {
        let line = tail(before, DEEPEST).trim_end_matches([' ', '>']);
        line.ends_with(['\n', '\r']) || line.is_empty() && at < DEEPEST
    };
    match *rest.as_bytes().first()? {
        b'&' => entity(rest).map(|(c, length)| (Some(c), length)),
        b'*' => emphasis(before, rest).map(|length| (None, length)),
        b'#' if first_in_line() => heading(rest).map(|length| (None, length)),
        b'>' if first_in_line() && rest[1..].starts_with(' ') => Some((None, 2)),
        b'!' if rest[1..].starts_with('[') && opens_link(&rest[1..]) => Some((None, 2)),
        b'[' if opens_link(rest) => Some((None, 1)),
        b']' => target(rest).map(|length| (None, length)),
        _ => None,
    }
}

/// "&rsquo;" or "&#8217;": the character that it stands for.
fn entity(text: &str) -> Option<(char, usize)> {
    let length = text.bytes().take(LONGEST_ENTITY).position(|b| b == b';')? + 1;
    let meant = html_escape::decode_html_entities(text.get(..length)?);
    let mut chars = meant.chars();
    let one = chars
        .next()
        .filter(|_| meant.len() < length || !meant.starts_with('&'))?;
    chars.next().is_none().then_some((one, length))
}

/// Stars around words: "**good**", "*good*". A star with a blank behind it is the mark of a list, and one behind a word that
/// no other stands before is that of a footnote.
fn emphasis(before: &str, text: &str) -> Option<usize> {
    let length = text.bytes().take_while(|b| *b == b'*').count();
    let (stars, behind) = text.split_at(length);
    let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    let after = touches(behind.chars().next());
    let opens = after && !before.ends_with(char::is_alphanumeric);
    let line = head(behind, LONGEST).lines().next().unwrap_or_default();
    let closed = || {
        line.split(stars)
            .next()
            .is_some_and(|words| words.len() < line.len() && !words.ends_with(' '))
    };
    if length > 3 {
        return None;
    }
    if opens && closed() {
        return Some(length);
    }
    // The pair of stars that were read before.
    let words = before.rsplit(['\n', '\r']).next()?.rsplit_once(stars)?.1;
    let closes = !words.is_empty() && touches(words.chars().next()) && touches(words.chars().next_back());
    closes.then_some(length)
}

/// The last bytes of a text, so many at most.
fn tail(text: &str, most: usize) -> &str {
    let from = text.len().saturating_sub(most);
    (from..text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

/// The first bytes of a text, so many at most.
fn head(text: &str, most: usize) -> &str {
    let most = most.min(text.len());
    (0..=most).rev().find_map(|at| text.get(..at)).unwrap_or_default()
}

/// "## " before a heading.
fn heading(text: &str) -> Option<usize> {
    let length = text.bytes().take_while(|b| *b == b'#').count();
    (length <= 6 && text[length..].starts_with(' ')).then_some(length + 1)
}

/// Whether the words of a link begin here.
fn opens_link(text: &str) -> bool {
    let mut ends = head(text, LONGEST)
        .char_indices()
        .skip(1)
        .filter(|(_, c)| matches!(c, '[' | ']'));
    ends.next()
        .is_some_and(|(at, c)| c == ']' && target(&text[at..]).is_some())
}

/// "](https://…)": the end of the words of a link, and where it leads.
fn target(text: &str) -> Option<usize> {
    let address = text.strip_prefix("](")?;
    let end = head(address, LONGEST).find([')', '\n'])?;
    let inside = address.get(..end).filter(|_| address[end..].starts_with(')'))?;
    // An address has a title behind it now and then, and is no remark in brackets.
    let first = inside.split(' ').next().filter(|a| a.contains(['/', '#', '.', ':']))?;
    let rest = inside[first.len()..].trim_start();
    (rest.is_empty() || rest.starts_with('"')).then_some("](".len() + end + 1)
}

#[cfg(test)]
mod tests {
    use crate::text::plain::Plain;

    #[test]
    fn marks_of_a_page_are_read_as_what_they_stand_for() {
        for (raw, plain) in [
            ("Elm &amp; Oak&rsquo;s &#8216;good&#x2019;", "Elm & Oak’s ‘good’"),
            ("rated&nbsp;good &ndash; again", "rated good – again"),
            (
                "rated **good**, and *inadequate* for safety",
                "rated good, and inadequate for safety",
            ),
            (
                "* staff were kind\n* calls were late",
                "* staff were kind\n* calls were late",
            ),
            ("# Elm House\n\n## Safe\n\n#1 in May", "Elm House\n\nSafe\n\n#1 in May"),
            ("[Elm House](https://www.example.org/a_b) is good", "Elm House is good"),
            ("![Elm House](/img/elm.jpg \"A house\")", "Elm House"),
            ("> It was rated good.", "It was rated good."),
            ("**[Elm House](#elm)**: Good", "Elm House: Good"),
            // These are none.
            (
                "Elm Lodge* (Hull)\nOak Lodge** (Goole)\n\n* Was Good.\n** Was Inadequate.",
                "Elm Lodge* (Hull)\nOak Lodge** (Goole)\n\n* Was Good.\n** Was Inadequate.",
            ),
            (
                "Elm Lodge* and Oak Lodge* were seen",
                "Elm Lodge* and Oak Lodge* were seen",
            ),
            ("Q&A; R&D", "Q&A; R&D"),
            ("[it](which was good)", "[it](which was good)"),
            ("a [sic] b (2) > 3 !", "a [sic] b (2) > 3 !"),
            ("&#xD800; &#99999999; & ;", "&#xD800; &#99999999; & ;"),
        ] {
            assert_eq!(Plain::of(raw).text(), plain, "{raw:?}");
        }
    }
}
