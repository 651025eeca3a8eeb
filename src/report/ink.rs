//! Colour that survives layout.
//!
//! A table is laid out as plain text, and a colour escape in a cell would count as width and be torn apart when a cell
//! wraps. So a coloured word is first written in letters of the private use area, one for each of its own, which are as
//! wide; when the table stands, [`paint`] turns them back into words, with or without their colour.

use clap::ColorChoice;
use std::io::IsTerminal;

/// What the output is shown on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Screen {
    /// How many columns it has.
    pub width: usize,
    /// Whether colours may be used.
    pub colour: bool,
}

impl Screen {
    /// How wide a table is in a pipe, and where a terminal does not tell.
    const PLAIN_WIDTH: usize = 120;

    /// By the options, else by what standard output is: at most 120 columns and no colour in a pipe.
    pub fn of_stdout(width: Option<usize>, colour: ColorChoice) -> Screen {
        let terminal = std::io::stdout().is_terminal();
        let wide = || {
            terminal_size::terminal_size()
                .filter(|_| terminal)
                .map(|(width, _)| usize::from(width.0))
        };
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Screen {
            width: width.or_else(wide).unwrap_or(Screen::PLAIN_WIDTH),
            colour: match colour {
                ColorChoice::Always => true,
                ColorChoice::Never => false,
                ColorChoice::Auto => terminal && !set("NO_COLOR") && !dumb,
            },
        }
    }
}

/// How a word is painted; the number is its place among the private letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ink {
    Red,
    Yellow,
    Green,
    BoldGreen,
    Bold,
    Dim,
}

const INKS: &[(Ink, &str)] = &[
    (Ink::Red, "31"),
    (Ink::Yellow, "33"),
    (Ink::Green, "32"),
    (Ink::BoldGreen, "1;32"),
    (Ink::Bold, "1"),
    (Ink::Dim, "2"),
];

/// Letters beyond ASCII that can be painted.
const MARKS: [char; 4] = ['▲', '▼', '•', '·'];

const PRIVATE: u32 = 0xE000;
const LETTERS: u32 = 0x80 + MARKS.len() as u32;

/// The text in private letters; spaces, at which lines may break, and what cannot be painted stay.
pub(crate) fn inked(ink: Ink, text: &str) -> String {
    let base = INKS
        .iter()
        .zip((PRIVATE..).step_by(LETTERS as usize))
        .find(|((known, _), _)| *known == ink);
    let letter = |c: char| {
        let number = match MARKS.iter().position(|mark| *mark == c) {
            Some(mark) => 0x80 + mark as u32,
            None if c.is_ascii_graphic() => c as u32,
            None => return c,
        };
        base.and_then(|(_, base)| char::from_u32(base + number)).unwrap_or(c)
    };
    text.chars().map(letter).collect()
}

/// The escape of a private letter, and the letter that it stands for.
fn told(c: char) -> Option<(&'static str, char)> {
    let number = (c as u32).checked_sub(PRIVATE)?;
    let (_, escape) = INKS.get((number / LETTERS) as usize)?;
    let letter = number % LETTERS;
    let mark = letter.checked_sub(0x80).and_then(|mark| MARKS.get(mark as usize));
    Some((escape, *mark.unwrap_or(&char::from_u32(letter)?)))
}

/// Turns private letters back, in colour or not.
pub(crate) fn paint(text: &str, colour: bool) -> String {
    let mut painted = String::with_capacity(text.len());
    let mut current = None;
    for c in text.chars() {
        let (escape, letter) = told(c).map_or((None, c), |(escape, letter)| (Some(escape), letter));
        if colour && escape != current {
            if current.is_some() {
                painted.push_str("\x1b[0m");
            }
            if let Some(escape) = escape {
                painted.push_str(&format!("\x1b[{escape}m"));
            }
            current = escape;
        }
        painted.push(letter);
    }
    if current.is_some() {
        painted.push_str("\x1b[0m");
    }
    painted
}

/// A text from a document as it may be printed: no control characters, nothing that turns the direction of writing, no
/// letters that are ours to paint; all white space as single spaces.
pub(crate) fn harmless(text: &str) -> String {
    let kept = |c: &char| {
        let turns =
            matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        !turns && !matches!(c, '\u{e000}'..='\u{f8ff}') && (!c.is_control() || c.is_whitespace())
    };
    let clean: String = text.chars().filter(kept).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paint_gives_back_what_was_inked() {
        for ink in INKS.iter().map(|(ink, _)| *ink) {
            let text = inked(ink, "▼ requires improvement – ~");
            assert_eq!(paint(&text, false), "▼ requires improvement – ~");
            assert_eq!(text.chars().count(), "▼ requires improvement – ~".chars().count());
        }
        assert_eq!(
            paint(&format!("a {} b", inked(Ink::Red, "▼ bad")), true),
            "a \x1b[31m▼\x1b[0m \x1b[31mbad\x1b[0m b"
        );
        assert_eq!(paint("plain", true), "plain");
    }

    #[test]
    fn the_private_letters_fit_their_area() {
        assert!(PRIVATE + LETTERS * INKS.len() as u32 <= 0xF8FF);
    }

    #[test]
    fn texts_of_documents_cannot_reach_the_terminal() {
        for (text, shown) in [
            ("Limes\x1b[31m Surgery", "Limes[31m Surgery"),
            ("two\r\nlines\tand\u{a0}more", "two lines and more"),
            ("\u{202e}gnp.exe", "gnp.exe"),
            ("a\u{e041}b\u{0007}", "ab"),
        ] {
            assert_eq!(harmless(text), shown);
        }
    }
}
