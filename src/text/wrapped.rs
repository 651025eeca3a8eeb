//! Lines of a fixed width: where a text was broken only for want of room.
//!
//! Pages that went through a mail program, a text browser or a printer have "Willow\nBank House" for "Willow Bank House". Such a
//! break says nothing: the reader takes it for a blank. Where a line is a paragraph, each break says something.

use super::Span;
use super::blocks::{after_mark, lines};

/// No text is saved in lines wider than this, in bytes: a longer line is a paragraph.
const WIDEST: usize = 130;

/// A shorter line that breaks off may be the item of a list.
const NARROWEST: usize = 40;

/// So many breaks in mid-sentence show that a text was saved in lines of a fixed width.
const BREAKS: usize = 3;

/// A line break with the lines around it.
struct Break {
    /// From behind the last letter of the line to the first of the next.
    span: Span,
    /// How long the line is, in characters, with what stands before its first letter.
    length: usize,
    /// How long the first word of the next line is.
    word: usize,
    /// Whether a sentence goes on over it for certain.
    inside: bool,
}

impl Break {
    /// Whether the next word had no room in a line of this width.
    fn is_forced(&self, width: usize) -> bool {
        self.length <= width && self.length + 1 + self.word > width
    }
}

/// The line breaks, white space around them and all, that only part the lines of a text of a fixed width.
pub(super) fn breaks(text: &str) -> Vec<Span> {
    let mut all = candidates(text);
    let Some(width) = width_of(&all) else {
        return Vec::new();
    };
    all.retain(|b| b.is_forced(width));
    all.into_iter().map(|b| b.span).collect()
}

/// All breaks between two lines of which the second has no mark of its own.
fn candidates(text: &str) -> Vec<Break> {
    let mut found = Vec::new();
    let mut before: Option<(usize, usize)> = None;
    for (start, end) in lines(text) {
        let line = &text[start..end];
        let next = line.trim();
        let last = before.replace((start, end)).filter(|_| !next.is_empty());
        let Some((from, to)) = last.filter(|(from, to)| (NARROWEST..=WIDEST).contains(&(to - from))) else {
            continue;
        };
        let head = text[from..to].trim_end();
        let from_here = start + (line.len() - line.trim_start().len());
        if head.len() < NARROWEST || line.contains('\t') || after_mark(text, from_here, end).is_some() {
            continue;
        }
        let open = head.ends_with(|c: char| c.is_alphanumeric() || c == ',');
        found.push(Break {
            span: Span::new(from + head.len(), from_here),
            length: head.chars().count(),
            word: next.split(char::is_whitespace).next().map_or(0, |w| w.chars().count()),
            inside: open && next.starts_with(|c: char| c.is_lowercase()),
        });
    }
    found
}

/// The width for which most breaks in mid-sentence are forced: that of the longest line that it leaves room for.
fn width_of(all: &[Break]) -> Option<usize> {
    let mut forced = [0_usize; 2 * WIDEST];
    let mut inside = 0;
    for one in all.iter().filter(|b| b.inside) {
        inside += 1;
        let room = one.length..=(one.length + one.word).min(forced.len() - 1);
        forced[room].iter_mut().for_each(|n| *n += 1);
    }
    // The last of those that are equal: no line needs to be as wide.
    let (most, count) = forced.into_iter().enumerate().max_by_key(|(_, count)| *count)?;
    // Some breaks in mid-sentence are those that the writer made.
    if count < BREAKS || count * 4 < inside * 3 {
        return None;
    }
    all.iter().map(|b| b.length).filter(|length| *length <= most).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain::Plain;

    #[test]
    fn lines_of_a_fixed_width_are_joined() {
        let text = "Inspectors have rated a Selby home\n\
            \n\
            The care home, which was seen in March, is called\n\
            Willow Bank House. It looks after up to 38 people, of\n\
            whom some have dementia. It was rated as Good, with a\n\
            long-term plan, and as well-led.\n\
            \n\
            • Staff were kind, and they knew the people there who\n\
            needed their help to eat, to drink or to wash, and the\n\
            Quality Manager saw to it.\n\
            • Records were kept\n\
            \n\
            Safe: Good\n\
            Caring: Good";
        let plain = "Inspectors have rated a Selby home\n\
            \n\
            The care home, which was seen in March, is called Willow Bank House. It looks after up to 38 people, of whom some have dementia. It was rated as Good, with a long-term plan, and as well-led.\n\
            \n\
            • Staff were kind, and they knew the people there who needed their help to eat, to drink or to wash, and the Quality Manager saw to it.\n\
            • Records were kept\n\
            \n\
            Safe: Good\n\
            Caring: Good";
        assert_eq!(Plain::of(text).text(), plain);
    }

    #[test]
    fn a_passage_is_told_by_its_place_in_the_text_as_it_is() {
        let text = "The home, which was rated good after its visit in May,\nwas rated inadequate when the inspectors came back in\nthe summer of this year, and it has now been rated as\nrequires improvement.";
        let plain = Plain::of(text);
        let at = plain.text().find("as requires").unwrap();
        let origin = plain.origin(Span::new(at, at + "as requires".len()));
        assert_eq!(&text[origin.range()], "as\nrequires");
    }

    #[test]
    fn a_character_decoded_the_wrong_way_may_stand_at_a_break() {
        let line = "The home was seen, and it was found to be a good one,Â\u{a0}\n";
        let text = format!("{}and so on.", line.replace("The", "the").repeat(6));
        assert!(Plain::of(&text).text().ends_with("and so on."));
    }

    #[test]
    fn where_a_line_is_a_paragraph_each_break_says_something() {
        for text in [
            "People said that staff were kind and gentle\nstaff knew who needed help to eat and to drink in the evening\nrecords were kept, and looked at by the manager\nno one had to wait",
            "Willow Bank House has been told to improve its care of the people\nhome said that it was sorry",
            "Safe: Good\nEffective: Good\nCaring: Good\nResponsive: Good",
        ] {
            assert_eq!(Plain::of(text).text(), text);
        }
    }
}
