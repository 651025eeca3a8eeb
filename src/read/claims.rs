//! Every claim of a page: those of its tables, of its sentences one after the other, and of what a provider says of itself.
//!
//! "Safe: Good" in a table, "It was rated good" in a sentence, and "‘We are now rated good,’ said the manager": the last
//! counts where the text itself does not tell another rating.

use super::items::{Item, Items};
use super::names::{Candidate, Found};
use super::ratings::claim::{Claim, Subject, Target, Time};
use super::ratings::notes::Bearers;
use super::ratings::unread::Left;
use super::ratings::{attach, below, grids, listed, spelt_out};
use super::speech::{self, Told};
use super::{Page, Reader};
use crate::lexicon::Class;
use crate::model::{Question, ServiceType};
use crate::text::{BlockKind, Document};

/// The claims of a page, and what its sentences are known by.
pub(super) struct Said {
    /// The claims, in the order in which they were read.
    pub claims: Vec<Claim>,
    /// For each sentence the key question of the heading that it stands below.
    pub labels: Vec<Option<Question>>,
    /// The ratings that became no claim.
    pub left: Vec<Left>,
}

impl Reader {
    /// The claims of a page. `noted` are the practices that marks in the text stand for, `sections` the section of each
    /// sentence.
    pub(super) fn claims(&self, page: &Page<'_, '_>, noted: &Bearers, sections: &[usize]) -> Said {
        let Page {
            doc,
            items,
            told,
            found,
            sheets,
        } = *page;
        let (mut claims, laid_out) = grids::read(doc, items, sheets, the_whole(found));
        claims.retain(|c| !told.get(c.sentence).is_some_and(|t| t.noise));
        let paper = attach::is_of_a_meeting(doc);
        let mut before = attach::Told::about(doc, found.practices.len(), paper);
        before.services = items.all.iter().any(|i| i.class.has(Class::SERVICE));
        let below = below::Below::of(doc, items, sections);
        let mut label = None;
        let mut labels = Vec::with_capacity(told.len());
        let mut left: Vec<Left> = Vec::new();
        let mut spoken = Vec::new();
        for (sentence, own) in told.iter().enumerate() {
            labels.push(label);
            before.below = below.at(sentence);
            before.answered = below.answered(sentence);
            // A menu or teaser is about something else.
            if own.noise || laid_out.get(sentence).copied().unwrap_or(false) {
                // "Well-led" over "Good": the heading is answered, and asks nothing of what follows.
                if items
                    .of(sentence)
                    .iter()
                    .all(|i| i.class.has(Class::RATING.with(Class::STOP)))
                {
                    label = None;
                }
                continue;
            }
            let list = speech::narrated(doc, items.of(sentence), own, paper);
            if list.is_empty() {
                spoken.extend(self.spoken(page, sentence, own, before));
                continue;
            }
            let opening = self.ratings.opening(doc, sentence, list, &claims);
            let (opened, list) = opening.map_or((None, list), |(claim, to)| (claim, &list[to..]));
            claims.extend(opened);
            let listed = listed::below(doc, items, sentence);
            if let Some(below) = &listed {
                below.lead_to(&mut before);
            }
            let named = spelt_out::named_next(doc, list, items.of(sentence + 1), attach::is_known);
            let list = named.as_deref().unwrap_or(list);
            let left_before = left.len();
            let mut read = self.ratings.read(doc, sentence, list, &mut before, &mut left);
            if let Some(below) = &listed {
                listed::spread(doc, items.of(sentence), below, &mut read);
            } else if listed::heads_areas(items.of(sentence)) {
                read.clear();
                left.truncate(left_before);
            }
            if let Some(named) = noted.of(sentence) {
                let subject = Subject::Practices(named.to_vec());
                read.iter_mut().for_each(|c| c.subject = subject.clone());
            }
            label = heading_question(doc, items, sentence)
                .or(label.filter(|_| !below::ends_question(doc, items, sentence)));
            let more = if read.is_empty() {
                self.ratings.follow(doc, sentence, list, &claims)
            } else {
                None
            };
            if let ([only], Some(last)) = (read.as_slice(), claims.last_mut())
                && last.sentence + 1 == sentence
                && doc.block_of(last.sentence) == doc.block_of(sentence)
                && is_overtaken(doc, items.of(last.sentence), last, only)
            {
                last.time = Time::Past;
            }
            claims.extend(read);
            claims.extend(more);
        }
        spoken.retain(|c| adds(c, &claims));
        claims.extend(spoken);
        Said { claims, labels, left }
    }

    /// What a provider says of its own rating. Else what a provider, a politician or a reader says is no source.
    fn spoken(&self, page: &Page<'_, '_>, sentence: usize, own: &Told, mut before: attach::Told) -> Vec<Claim> {
        if page.found.practices.len() != 1 {
            return Vec::new();
        }
        let list = speech::own_rating(page.doc, page.items.of(sentence), own);
        if list.is_empty() {
            return Vec::new();
        }
        self.ratings
            .read(page.doc, sentence, list, &mut before, &mut Vec::new())
    }
}

/// "Safe was inadequate. It is now good.": whether the rating of a sentence is what the next has overtaken.
fn is_overtaken(doc: &Document<'_>, before: &[Item], last: &Claim, now: &Claim) -> bool {
    let ranked = |c: &Claim| matches!(c.value.to, Target::Is(r) if r.rank().is_some());
    let of_one = (last.set, &last.services) == (now.set, &now.services);
    let undated = last.dates.is_empty() && last.value.from.is_none() && last.time == Time::Open;
    let is =
        |i: &Item| i.class.has(Class::NOW.with(Class::SAME)) || i.reads(doc, &["is", "are", "has been", "have been"]);
    let was = before.iter().any(|i| i.reads(doc, &["was", "were"])) && !before.iter().any(is);
    let other = now.subject != last.subject && now.subject != Subject::Focus;
    of_one
        && undated
        && was
        && !other
        && now.time == Time::Now
        && now.dates.is_empty()
        && ranked(last)
        && ranked(now)
        && last.value.to != now.value.to
}

/// Whether what a provider says of its own rating goes with all that the text itself tells: another rating of the same
/// question only with a date of its own.
fn adds(spoken: &Claim, told: &[Claim]) -> bool {
    let Target::Is(rating) = spoken.value.to else {
        return false;
    };
    let shares = |c: &&Claim| c.services == spoken.services && spoken.set.questions().any(|q| c.set.has(q));
    let former = spoken.time == Time::Past && !spoken.dates.is_empty();
    rating.rank().is_some()
        && spoken.set.rest.is_none()
        && !spoken.set.those
        && told
            .iter()
            .filter(shares)
            .all(|c| c.value.to == Target::Is(rating) || former && c.dates != spoken.dates)
}

/// The practice that a page is on: the only one, or the only trust.
fn the_whole(found: &Found) -> Option<usize> {
    let trust = |p: &Candidate| p.service_type == Some(ServiceType::NhsTrust);
    let mut trusts = (0..found.practices.len()).filter(|n| trust(&found.practices[*n]));
    match (found.practices.len(), trusts.next(), trusts.next()) {
        (1, ..) => Some(0),
        (_, only, None) => only,
        _ => None,
    }
}

/// The key question that a heading of one word names.
fn heading_question(doc: &Document<'_>, items: &Items, sentence: usize) -> Option<Question> {
    let block = doc.blocks.get(doc.sentences.get(sentence)?.block)?;
    let [only] = items.of(sentence) else { return None };
    let heads = block.kind == BlockKind::Heading && only.class.has(Class::QUESTION);
    heads.then(|| Question::ALL.get(only.value as usize).copied()).flatten()
}
