//! Pages that name the one service that they are from in passing only: in a by-line, a signature, the title of a newsletter.
//!
//! "Newsletter of the Friends of Oak Lane Surgery", and below it "The practice has been rated good".

use crate::lexicon::Class;
use crate::read::names::Text;
use crate::read::names::weigh::Weight;
use crate::read::names::words::Head;

/// The only service that such a page names.
pub(super) fn signed(text: &Text<'_, '_>, weights: &[Weight]) -> Vec<usize> {
    let service = |e: &usize| {
        let entity = &text.entities.list[*e];
        let named = matches!(entity.head, Some(Head::Service(_) | Head::Trust));
        named && !entity.runs.is_empty() && !text.runs[entity.name].lower
    };
    let mut services = (0..weights.len()).filter(service);
    let (Some(only), None) = (services.next(), services.next()) else {
        return Vec::new();
    };
    let rated = text.items.all.iter().any(|i| i.class.has(Class::RATING));
    let from = text.entities.list[only]
        .runs
        .iter()
        .any(|r| stands_apart(text, text.runs[*r].sentence));
    if rated && from && weights[only].provider == 0 {
        vec![only]
    } else {
        Vec::new()
    }
}

/// Whether a line stands above or below the text and is no sentence.
fn stands_apart(text: &Text<'_, '_>, sentence: usize) -> bool {
    const HEAD: usize = 3;
    let outer = sentence < HEAD || sentence + HEAD >= text.doc.sentences.len();
    outer && !text.sentence(sentence).ends_with(['.', '?', '!', '”', '"', ':'])
}
