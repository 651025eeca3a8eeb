//! Notes that a mark joins to names: "^^ Good for being caring; requires improvement for the others" is told of the
//! services that bear the two circumflexes.

use super::attach::OTHERS;
use crate::lexicon::Class;
use crate::read::items::Items;
use crate::text::Document;

/// The practices of a note, by the sentences of the note.
pub(crate) type Bearers = Vec<(usize, Vec<usize>)>;

/// For each sentence of a note those who bear its mark; a note whose mark nobody bears is none.
pub(crate) fn bearers(doc: &Document<'_>, items: &Items) -> Bearers {
    let mut out = Vec::new();
    for block in &doc.blocks {
        let line = doc.text[..block.span.start as usize].rfind('\n').map_or(0, |n| n + 1);
        let mark = marks(doc.text[line..block.span.end as usize].trim_start());
        if mark.is_empty() {
            continue;
        }
        let named = all_who_bear(doc, items, mark);
        if !named.is_empty() {
            out.extend(block.sentences.clone().map(|s| (s, named.clone())));
        }
    }
    out
}

/// The practices with a mark behind their name: "Elm House ^^", "Elm House (Selby) ^^".
fn all_who_bear(doc: &Document<'_>, items: &Items, mark: &str) -> Vec<usize> {
    let mut out = Vec::new();
    for item in &items.all {
        let known = item.class.has(Class::NAME) && item.value < OTHERS;
        if known && !out.contains(&(item.value as usize)) && marks(behind(&doc.text[item.span.end as usize..])) == mark
        {
            out.push(item.value as usize);
        }
    }
    out
}

/// What follows a name and the town in brackets behind it, on its line.
fn behind(text: &str) -> &str {
    let line = text.lines().next().unwrap_or("").trim_start();
    let Some(inner) = line.strip_prefix('(') else {
        return line;
    };
    inner.find(')').map_or(line, |close| inner[close + 1..].trim_start())
}

/// The marks that a text begins with.
pub(super) fn marks(text: &str) -> &str {
    let end = text
        .find(|c: char| !matches!(c, '*' | '^' | '†' | '‡' | '§' | '¹' | '²' | '³'))
        .unwrap_or(text.len());
    &text[..end]
}
