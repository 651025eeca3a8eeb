//! Notes that a mark joins to names: "^^ Good for being caring; requires improvement for the others" is told of the
//! services that bear the two circumflexes.

use super::attach::is_known;
use crate::read::items::Items;
use crate::text::Document;
use rustc_hash::FxHashMap;

/// The practices of each note, by the sentences of the note.
#[derive(Debug, Default)]
pub(crate) struct Bearers(FxHashMap<usize, Vec<usize>>);

impl Bearers {
    /// The practices that a sentence of a note is told of; a note whose mark nobody bears is none.
    pub fn of(&self, sentence: usize) -> Option<&[usize]> {
        self.0.get(&sentence).map(Vec::as_slice)
    }
}

/// Finds the notes, and those who bear their marks.
pub(crate) fn bearers(doc: &Document<'_>, items: &Items) -> Bearers {
    let marked = all_who_bear(doc, items);
    let mut out = FxHashMap::default();
    if marked.is_empty() {
        return Bearers::default();
    }
    for block in &doc.blocks {
        let line = doc.text[..block.span.start as usize].rfind('\n').map_or(0, |n| n + 1);
        let mark = marks(doc.text[line..block.span.end as usize].trim_start());
        if let Some(named) = marked.get(mark) {
            out.extend(block.sentences.clone().map(|s| (s, named.clone())));
        }
    }
    Bearers(out)
}

/// The practices with a mark behind their name, by the mark: "Elm House ^^", "Elm House (Selby) ^^".
fn all_who_bear<'d>(doc: &Document<'d>, items: &Items) -> FxHashMap<&'d str, Vec<usize>> {
    let mut out: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for item in items.all.iter().filter(|i| is_known(i)) {
        let rest = &doc.text[item.span.end as usize..];
        let mark = match marks(behind(rest)) {
            "" => marks_at_end(rest),
            mark => mark,
        };
        if mark.is_empty() {
            continue;
        }
        let named = out.entry(mark).or_default();
        if !named.contains(&(item.value as usize)) {
            named.push(item.value as usize);
        }
    }
    out
}

/// So many characters are looked through for the end of a town in brackets.
const TOWN: usize = 60;

/// What follows a name and the town in brackets behind it, on its line.
fn behind(text: &str) -> &str {
    let line = text.trim_start_matches([' ', '\t']);
    let Some(inner) = line.strip_prefix('(') else {
        return line;
    };
    let ends = |c: &(usize, char)| matches!(c.1, ')' | '\n');
    let close = inner.char_indices().take(TOWN).find(ends).filter(|(_, c)| *c == ')');
    close.map_or(line, |(close, _)| inner[close + 1..].trim_start_matches([' ', '\t']))
}

/// "Elm House (care home), Selby: Inadequate **": the marks that end a short line.
fn marks_at_end(text: &str) -> &str {
    const SHORT: usize = 80;
    let line = text.lines().next().unwrap_or("").trim_end();
    if line.len() > SHORT {
        return "";
    }
    let words = line.trim_end_matches(is_mark);
    &line[words.len()..]
}

/// The marks that a text begins with.
pub(super) fn marks(text: &str) -> &str {
    let end = text.find(|c: char| !is_mark(c)).unwrap_or(text.len());
    &text[..end]
}

fn is_mark(c: char) -> bool {
    matches!(c, '*' | '^' | '†' | '‡' | '§' | '¹' | '²' | '³')
}
