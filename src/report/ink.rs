//! What may be printed for a person, and in which colour.
//!
//! Every cell and heading of a printed table is a [`Shown`], and the only ways to one are [`harmless`] and [`inked`]:
//! nothing out of a document reaches a terminal but through the one sieve here.
//!
//! A table is laid out as plain text, and a colour escape in a cell would count as width and be torn apart when a cell
//! wraps. So a coloured word is first written in letters of the private use area, one for each of its own, which are as
//! wide; when the table stands, [`paint`] turns them back into words, with or without their colour.

use clap::ColorChoice;
use std::fmt;
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

    /// By the options, else by the environment and what standard output is: at most 120 columns and no colour in a pipe
    /// or in a file.
    pub fn of_stdout(width: Option<usize>, colour: ColorChoice, to_file: bool) -> Screen {
        let terminal = !to_file && std::io::stdout().is_terminal();
        let wide = || {
            terminal_size::terminal_size()
                .filter(|_| terminal)
                .map(|(width, _)| usize::from(width.0))
        };
        Screen {
            width: width.or_else(wide).unwrap_or(Screen::PLAIN_WIDTH),
            colour: match colour {
                ColorChoice::Always => true,
                ColorChoice::Never => false,
                ColorChoice::Auto => wanted(terminal),
            },
        }
    }
}

/// What the environment says of colour: <https://no-color.org> first, then <https://bixense.com/clicolors/>, then TERM.
fn wanted(terminal: bool) -> bool {
    if anstyle_query::no_color() {
        return false;
    }
    let able = terminal && anstyle_query::term_supports_ansi_color();
    let forced = std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0");
    forced || (able && anstyle_query::clicolor() != Some(false))
}

/// How a word is painted; the number is its place among the private letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ink {
    Red,
    Orange,
    Green,
    BoldGreen,
    Bold,
    Dim,
}

/// Of the 256 colours, whose shades are the same on every terminal, those that stand out from black and from white: the
/// yellow and green of the first sixteen are hard to see on white, their red on black.
const INKS: &[(Ink, &str)] = &[
    (Ink::Red, "38;5;196"),
    (Ink::Orange, "38;5;166"),
    (Ink::Green, "38;5;28"),
    (Ink::BoldGreen, "1;38;5;28"),
    (Ink::Bold, "1"),
    (Ink::Dim, "38;5;243"),
];

/// Letters beyond ASCII that can be painted.
const MARKS: [char; 4] = ['▲', '▼', '•', '·'];

const PRIVATE: u32 = 0xE000;
const LETTERS: u32 = 0x80 + MARKS.len() as u32;

/// A text that may be printed: without anything in it that a terminal would obey, and in one line, but for [`Shown::over`].
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Shown(String);

impl Shown {
    /// Whether nothing of it is to be seen.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// How many columns it takes, if it is in our own words; a document may use wider letters.
    pub fn len(&self) -> usize {
        let lines = self.0.lines().map(|line| line.chars().count());
        lines.max().unwrap_or(0)
    }

    /// How many letters its longest word has.
    pub fn longest_word(&self) -> usize {
        let words = self.0.split([' ', '\n']).map(|word| word.chars().count());
        words.max().unwrap_or(0)
    }

    /// This, then the other.
    pub fn then(mut self, other: &Shown) -> Shown {
        self.0.push_str(&other.0);
        self
    }

    /// This, and the other in a line below, in a table that is laid out.
    pub fn over(mut self, other: &Shown) -> Shown {
        self.0.push('\n');
        self.then(other)
    }

    /// With spaces up to a width.
    pub fn padded(self, width: usize) -> Shown {
        Shown(format!("{:width$}", self.0))
    }

    /// Still in private letters, for a layout after which [`paint`] must follow.
    pub fn letters(self) -> String {
        self.0
    }

    /// For a screen, with colour or without; spaces at the end are left out.
    pub fn painted(&self, colour: bool) -> String {
        paint(self.0.trim_end(), colour)
    }
}

/// Without colour.
impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.painted(false))
    }
}

/// A text from a document as it may be printed: no control characters, nothing that turns the direction of writing or
/// hides, no letters that are ours to paint; all white space as single spaces.
pub(crate) fn harmless(text: &str) -> Shown {
    let clean: String = text.chars().filter(|c| may_be_seen(*c)).collect();
    Shown(clean.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn may_be_seen(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}');
    let hides = matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}');
    let ours = matches!(c, '\u{e000}'..='\u{f8ff}');
    !turns && !hides && !ours && (!c.is_control() || c.is_whitespace())
}

/// A harmless text in private letters; spaces, at which lines may break, and what cannot be painted stay.
pub(crate) fn inked(ink: Ink, text: &str) -> Shown {
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
    Shown(harmless(text).0.chars().map(letter).collect())
}

/// The escape of a private letter, and the letter that it stands for.
fn told(c: char) -> Option<(&'static str, char)> {
    let number = (c as u32).checked_sub(PRIVATE)?;
    let (_, escape) = INKS.get((number / LETTERS) as usize)?;
    let letter = number % LETTERS;
    let mark = letter.checked_sub(0x80).and_then(|mark| MARKS.get(mark as usize));
    Some((escape, *mark.unwrap_or(&char::from_u32(letter)?)))
}

/// Turns the private letters of a laid out line back, in colour or not.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paint_gives_back_what_was_inked() {
        for ink in INKS.iter().map(|(ink, _)| *ink) {
            let text = inked(ink, "▼ requires improvement – ~");
            assert_eq!(text.to_string(), "▼ requires improvement – ~");
            assert_eq!(text.len(), "▼ requires improvement – ~".chars().count());
        }
        let line = harmless("a").padded(2).then(&inked(Ink::Red, "▼ bad")).padded(8);
        assert_eq!(line.painted(true), "a \x1b[38;5;196m▼\x1b[0m \x1b[38;5;196mbad\x1b[0m");
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
            ("Limes\u{9b}31m\u{7f} Surgery\x08", "Limes31m Surgery"),
            (
                "two\r\nlines\tand\u{a0}more\u{2028}or\u{85}less",
                "two lines and more or less",
            ),
            ("\u{202e}gnp.exe\u{61c}\u{2069}", "gnp.exe"),
            ("a\u{e041}b\u{0007}", "ab"),
            ("ex\u{200b}tra\u{ad}ct\u{feff}\u{e0041}", "extract"),
            ("Clínica 東京 👩‍⚕️", "Clínica 東京 👩‍⚕️"),
        ] {
            assert_eq!(harmless(text).to_string(), shown);
            assert_eq!(inked(Ink::Bold, text).to_string(), shown);
        }
    }

    /// By the measure of WCAG 2, against black and white paper and the grounds of common themes.
    #[test]
    fn colours_stand_out_on_dark_and_on_light() {
        let level = |step: u32| if step == 0 { 0 } else { 55 + 40 * step };
        let rgb = |code: u32| match code {
            232.. => [8 + 10 * (code - 232); 3],
            _ => [(code - 16) / 36, (code - 16) / 6 % 6, (code - 16) % 6].map(level),
        };
        let light = |rgb: [u32; 3]| {
            let part = rgb.map(|c| (f64::from(c) / 255.0).powf(2.2));
            0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2] + 0.05
        };
        for (ink, escape) in INKS {
            let Some((_, code)) = escape.split_once("38;5;") else {
                continue;
            };
            let own = light(rgb(code.parse().unwrap()));
            for ground in [[0; 3], [0x1e; 3], [0xfd, 0xf6, 0xe3], [255; 3]] {
                let (a, b) = (own, light(ground));
                assert!(
                    a.max(b) / a.min(b) >= 3.0,
                    "{ink:?} on {ground:?}: {}",
                    a.max(b) / a.min(b)
                );
            }
        }
    }
}
