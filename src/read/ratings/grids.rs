//! Ratings that stand in the layout and not in sentences: a label on one line and its rating on the next, names below a
//! rating or above it, marks behind a name that a note explains. What stands in rows with tabs is read by `tables`.

use super::attach::is_known;
use super::claim::{Claim, Subject, Target, Time, Value};
use super::notes::marks;
use super::set::Set;
use super::sheets::Sheets;
use super::tables::Tables;
use crate::lexicon::Class;
use crate::model::{Question, Rating};
use crate::read::items::{Item, Items, unmarked};
use crate::text::{BlockKind, Document, Span};

/// The claims of a document's lines and tables, and which sentences say nothing more.
pub(crate) fn read(
    doc: &Document<'_>,
    items: &Items,
    sheets: &Sheets,
    whole: Option<usize>,
) -> (Vec<Claim>, Vec<bool>) {
    let mut lines = Lines {
        doc,
        items,
        out: Vec::new(),
        used: vec![false; doc.sentences.len()],
        below: None,
        bulleted: false,
        lead: None,
        rated: None,
        notes: notes(doc, items),
    };
    let (told, cells) = sheets.read(doc, items, whole);
    lines.out.extend(told);
    cells.into_iter().for_each(|s| lines.used[s] = true);
    let mut tables = Tables::default();
    for (n, block) in doc.blocks.iter().enumerate() {
        if !block.sentences.is_empty() && block.sentences.clone().all(|s| lines.used[s]) {
            tables.end();
            continue;
        }
        if block.kind == BlockKind::Row {
            let from = lines.out.len();
            tables.row(doc, items, n, &mut lines.out);
            if lines.out.len() > from {
                block.sentences.clone().for_each(|s| lines.used[s] = true);
            }
            continue;
        }
        tables.end();
        if let Some(sentence) = block.sentences.clone().next() {
            lines.line(n, sentence);
        }
    }
    (lines.out, lines.used)
}

/// "Rated Good:", "‘Good’ (2)", "2 homes rated Good": the rating of a line that tells nothing else but who and how many have it.
pub(crate) fn heads_a_group(items: &[Item]) -> Option<Rating> {
    const FEW: usize = 9;
    let beside = Class::NUMBER
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::COLON)
        .with(Class::QUOTE)
        .with(Class::OVERALL)
        .with(Class::RATED)
        .with(Class::DASH);
    let kind = |i: &Item| i.class.has(Class::TYPE) && !i.class.has(Class::NAME);
    let mut ratings = items.iter().filter(|i| i.class.has(Class::RATING));
    let (Some(only), None) = (ratings.next(), ratings.next()) else {
        return None;
    };
    let graded = |i: &Item| i.class.has(Class::GRADE) && !i.class.has(Class::MANY);
    let fits = |i: &Item| i.class.has(Class::RATING.with(beside)) || kind(i) || graded(i);
    let told = items
        .iter()
        .any(|i| i.class.has(Class::NUMBER.with(Class::RATED).with(Class::GRADE)) || kind(i));
    let rating = Rating::ALL.get(only.value as usize).copied();
    rating.filter(|_| told && items.len() < FEW && items.iter().all(fits))
}

/// "Good – ", "Rated Good (2): ": the rating that a line begins with, and what stands behind its mark.
pub(crate) fn before_names(items: &[Item]) -> Option<(Rating, &[Item])> {
    const LEAD: usize = 8;
    let mark = Class::COLON.with(Class::DASH);
    let at = items.iter().take(LEAD).position(|i| i.class.has(mark))?;
    let (lead, names) = (&items[..at], items.get(at + 1..)?);
    let rating = match lead {
        [only] if only.class.has(Class::RATING) => Rating::ALL.get(only.value as usize).copied(),
        _ if items[at].class.has(Class::COLON) => heads_a_group(lead),
        _ => None,
    };
    rating.map(|rating| (rating, names))
}

/// Whether a line ends where its rating would stand: "The CQC has found the practice", "found us to be", "We have been inspected by
/// the CQC and rated".
fn awaits_a_rating(doc: &Document<'_>, line: &[Item]) -> bool {
    let practice = Class::TYPE.with(Class::PRONOUN).with(Class::DET).with(Class::NAME);
    let to_be = |i: &&Item| i.class.has(Class::BE) || i.reads(doc, &["to", "as"]);
    let mut before = line.iter().rev().skip_while(to_be);
    let last = before.find(|i| !i.class.has(practice) || i.class.has(Class::RATED.with(Class::STOP)));
    let verb = |i: &Item| i.class.has(Class::RATED) && !i.class.has(Class::GRADE.with(Class::MANY));
    let denied = Class::NOT.with(Class::MODAL).with(Class::RATING);
    last.is_some_and(verb)
        && line.iter().any(|i| i.class.has(Class::CQC.with(Class::INSPECT)))
        && !line
            .iter()
            .any(|i| i.class.has(denied) || i.reads(doc, &["how", "whether", "when"]))
}

/// The walk through the lines of a text.
struct Lines<'l> {
    doc: &'l Document<'l>,
    items: &'l Items,
    out: Vec<Claim>,
    used: Vec<bool>,
    /// The rating that heads the names below it.
    below: Option<Rating>,
    /// Whether some of these names stand in bullets: then running text ends the list.
    bulleted: bool,
    /// The sentence that leads to these names.
    lead: Option<usize>,
    /// The block of the rating read last, and where its claims begin.
    rated: Option<(usize, usize)>,
    notes: Vec<Note>,
}

impl Lines<'_> {
    /// "Is the service safe? The service was safe. Good": a line that asks, tells and ends with the rating.
    fn answered_at_the_end(&mut self, n: usize, sentence: usize) -> bool {
        const ASKS: usize = 9;
        let block = &self.doc.blocks[n];
        let last = block.sentences.end - 1;
        let list = self.items.of(sentence);
        let Some(mark) = list.iter().take(ASKS).position(|i| i.reads(self.doc, &["?"])) else {
            return false;
        };
        let mut asked = list[..mark].iter().filter(|i| i.class.has(Class::QUESTION));
        // "Caring? Good. Safe? Inadequate.": each question has its own answer.
        let asks = |s: usize| self.items.of(s).iter().any(|i| i.reads(self.doc, &["?"]));
        let several = (sentence + 1..last).any(asks);
        let question = asked
            .next()
            .filter(|_| asked.next().is_none() && last > sentence && !several);
        let question = question.and_then(|i| Question::ALL.get(i.value as usize).copied());
        let rating = alone(self.doc, &unmarked(self.items.of(last)));
        let (Some(question), Some(rating)) = (question, rating) else {
            return false;
        };
        let span = self.doc.sentences[sentence].span.cover(self.doc.sentences[last].span);
        let mut found = claim(last, span, rating, Set::of(question), Subject::Focus, Vec::new());
        found.entry = "grid.asked";
        self.out.push(found);
        self.used[last] = true;
        true
    }

    /// "The CQC has found the practice" over "Inadequate in 2016": a sentence that is broken before its rating.
    fn completes(&mut self, n: usize, sentence: usize, list: &[Item]) -> bool {
        let Some(above) = n.checked_sub(1).and_then(|a| self.doc.blocks.get(a)) else {
            return false;
        };
        let (Some(value), 1) = (list.first(), above.sentences.len()) else {
            return false;
        };
        let rating = Rating::ALL.get(value.value as usize).copied();
        let rating = rating.filter(|_| value.class.has(Class::RATING));
        let plain = Class::GRADE.with(Class::PREP).with(Class::DATE).with(Class::STOP);
        let only = list[1..].iter().all(|i| i.class.has(plain));
        let lead = self.items.of(above.sentences.start);
        let (Some(rating), true) = (rating.filter(|_| only), awaits_a_rating(self.doc, lead)) else {
            return false;
        };
        let span = above.span.cover(self.doc.sentences[sentence].span);
        let whole = Set::of(Question::Overall);
        let mut found = claim(sentence, span, rating, whole, Subject::Focus, Vec::new());
        found.dates = dates(list);
        self.out.push(found);
        self.used[sentence] = true;
        true
    }

    fn line(&mut self, n: usize, sentence: usize) {
        let block = &self.doc.blocks[n];
        let list = unmarked(self.items.of(sentence));
        if self.completes(n, sentence, &list) {
            return;
        }
        let below_label = || n.checked_sub(1).is_some_and(|above| self.asks(above).is_some());
        let led = || led_rating(&list).filter(|_| below_label());
        if let Some(rating) = alone(self.doc, &list).or_else(led) {
            if !self.stack(n) {
                self.value(n, sentence, rating);
            }
            return;
        }
        if self.answered_at_the_end(n, sentence) {
            return;
        }
        if self.rated.is_some_and(|(at, _)| at + 1 == n) && self.before(sentence, &list) {
            return;
        }
        if self.names_behind(sentence, block.span, &list) {
            return;
        }
        if block.sentences.len() == 1
            && let Some((practice, rating)) = entry(self.doc, &list)
        {
            let (set, subject) = (Set::of(Question::Overall), Subject::Practices(vec![practice]));
            self.out
                .push(claim(sentence, block.span, rating, set, subject, Vec::new()));
            self.used[sentence] = true;
            return;
        }
        let heading = block.kind == BlockKind::Heading;
        if let Some(rating) = self.heads_names(n, &list) {
            self.below = Some(rating);
            self.bulleted = false;
            // Whoever stands below, it is of nobody above.
            self.used[sentence] = true;
            return;
        }
        if let Some((lead, rating)) = self.leads_on(n, sentence, &list, heading) {
            self.below = Some(rating);
            self.bulleted = false;
            self.lead = Some(lead);
            return;
        }
        if self.bulleted && block.kind == BlockKind::Paragraph {
            self.below = None;
        }
        match (self.below, leading_name(&list)) {
            (Some(rating), Some(practice)) => {
                self.bulleted |= block.kind == BlockKind::Bullet;
                // What leads to a list of names tells nothing of the one named before it.
                if let Some(lead) = self.lead.take() {
                    self.used[lead] = true;
                }
                let mut told = told_names(&list);
                if told.is_empty() {
                    told.push(practice);
                }
                for practice in told {
                    self.name(sentence, block.span, rating, practice, &list);
                }
            }
            _ if block.kind == BlockKind::Paragraph => self.below = None,
            _ => {}
        }
    }

    /// The rating of the names below a line, and the sentence that tells it: that of the line, or the one before a "They are:" that
    /// ends its paragraph.
    fn leads_on(&self, n: usize, sentence: usize, list: &[Item], heading: bool) -> Option<(usize, Rating)> {
        if let Some(rating) = leads_names(self.doc, list, heading) {
            return Some((sentence, rating));
        }
        let last = self.doc.blocks[n].sentences.end - 1;
        let span = self.doc.sentences[last].span;
        let lead = last.checked_sub(1).filter(|lead| *lead >= sentence)?;
        let colon = self
            .items
            .of(last)
            .last()
            .filter(|_| points_to_a_list(self.doc.slice(span)))?;
        let told: Vec<Item> = self.items.of(lead).iter().chain([colon]).copied().collect();
        Some((lead, leads_names(self.doc, &told, false)?))
    }

    /// The rating of a line that heads a group of names: "Good (2)", "Rated Good:". Without a mark or number it may be of the
    /// name above it.
    fn heads_names(&self, n: usize, list: &[Item]) -> Option<Rating> {
        let rating = heads_a_group(list)?;
        let name = |b: usize| {
            let block = self.doc.blocks.get(b).filter(|b| b.sentences.len() == 1)?;
            leading_name(&unmarked(self.items.of(block.sentences.start)))
        };
        let graded = list
            .iter()
            .any(|i| i.class.has(Class::GRADE) && !i.class.has(Class::RATING));
        let mark = Class::NUMBER.with(Class::COLON);
        let marked = !graded && list.iter().any(|i| i.class.has(mark) && !i.class.has(Class::RATING));
        // What a blank line parts from the name above it, and none from the one below, heads that one.
        let gap = |b: usize| self.doc.blocks.get(b).is_some_and(|b| b.after_gap);
        let parted = || gap(n) && !gap(n + 1);
        let below = || name(n + 1).is_some() && (parted() || n.checked_sub(1).and_then(name).is_none());
        let below_it = self
            .doc
            .blocks
            .get(n + 1)
            .map_or(&[][..], |b| self.items.of(b.sentences.start));
        let asks = below_it.first().is_some_and(|i| i.class.has(Class::QUESTION));
        (!asks && (marked || below())).then_some(rating)
    }

    /// What a line asks that is a label and nothing else.
    fn asks(&self, block: usize) -> Option<Set> {
        let block = self.doc.blocks.get(block).filter(|b| b.sentences.len() == 1)?;
        let marked = self.doc.slice(block.span).ends_with(['?', ':']);
        let list = unmarked(self.items.of(block.sentences.start));
        let asked = label_of(self.doc, &list).filter(|_| block.kind == BlockKind::Heading || marked)?;
        asked.1.is_none().then_some(asked.0)
    }

    /// "Safe", "Caring", "Good", "Inadequate", a line each: a table that was copied column by column. Where there are not as
    /// many ratings as labels, whose each is cannot be known.
    fn stack(&mut self, n: usize) -> bool {
        let mut asked: Vec<Set> = (0..n).rev().map_while(|b| self.asks(b)).collect();
        let told = |b: usize| {
            let block = self.doc.blocks.get(b).filter(|b| b.sentences.len() == 1)?;
            let sentence = block.sentences.start;
            Some((sentence, alone(self.doc, &unmarked(self.items.of(sentence)))?))
        };
        let told: Vec<(usize, Rating)> = (n..).map_while(told).collect();
        if asked.is_empty() || told.len() < 2 {
            return false;
        }
        asked.reverse();
        let fits = asked.len() == told.len();
        for (sentence, rating) in &told {
            self.used[*sentence] = true;
            let set = asked.drain(..asked.len().min(1)).next().filter(|_| fits);
            let span = self.doc.sentences[*sentence].span;
            let found = set.map(|set| claim(*sentence, span, *rating, set, Subject::Focus, Vec::new()));
            self.out.extend(found.map(|found| Claim {
                entry: "grid.row",
                ..found
            }));
        }
        self.below = None;
        true
    }

    /// A rating alone on its line: of the label or the name above it, or of the names below.
    fn value(&mut self, n: usize, sentence: usize, rating: Rating) {
        let block = &self.doc.blocks[n];
        let above = n.checked_sub(1).and_then(|p| self.doc.blocks.get(p));
        let label = above.filter(|b| {
            let marked = self.doc.slice(b.span).ends_with(['?', ':']);
            // "- Elm House" over "Good"; over "Good" that heads more bullets stands no list.
            let listed = b.kind == BlockKind::Bullet && self.below.is_none() && !block.after_gap;
            b.kind == BlockKind::Heading || (marked || listed) && b.sentences.len() == 1
        });
        let over_a_place = n.checked_sub(2).filter(|_| self.is_a_place(n));
        let label = over_a_place.and_then(|b| self.doc.blocks.get(b)).or(label);
        let lead = label
            .and_then(|b| b.sentences.clone().next())
            .map(|s| (s, unmarked(self.items.of(s))));
        let span = label.map_or(block.span, |b| b.span.cover(block.span));
        let from = self.out.len();
        if let Some((set, named)) = lead.as_ref().and_then(|(_, l)| label_of(self.doc, l)) {
            let services = named.into_iter().collect();
            let mut found = claim(sentence, span, rating, set, Subject::Focus, services);
            found.entry = "grid.row";
            self.out.push(found);
            self.below = None;
        } else if let Some(practice) = lead
            .filter(|_| self.below.is_none() && !block.after_gap)
            .and_then(|(_, l)| name_alone(&l))
        {
            let subject = Subject::Practices(vec![practice]);
            self.out.push(claim(
                sentence,
                span,
                rating,
                Set::of(Question::Overall),
                subject,
                Vec::new(),
            ));
        } else {
            self.below = Some(rating);
            self.bulleted = false;
            return;
        }
        self.rated = Some((n, from));
        self.used[sentence] = true;
    }

    /// "Elm House", "Selby", "Good", a line each and none parted from the last: whether where it is stands over a rating.
    fn is_a_place(&self, n: usize) -> bool {
        let block = |b: Option<usize>| {
            b.and_then(|b| self.doc.blocks.get(b))
                .filter(|b| b.sentences.len() == 1)
        };
        let (Some(name), Some(place)) = (block(n.checked_sub(2)), block(n.checked_sub(1))) else {
            return false;
        };
        let line = unmarked(self.items.of(place.sentences.start));
        let told = Class::RATING
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::TYPE)
            .with(Class::OVERALL);
        let word = |i: &Item| i.capital || !i.class.has(Class::WORD);
        let plain = line.iter().all(|i| word(i) && !i.class.has(told)) && leading_name(&line).is_none();
        let gap = place.after_gap || self.doc.blocks.get(n).is_some_and(|b| b.after_gap);
        plain && !gap && self.below.is_none() && name_alone(&unmarked(self.items.of(name.sentences.start))).is_some()
    }

    /// "Good – Elm House; Oak House (Selby)": a rating and those who got it on one line.
    fn names_behind(&mut self, sentence: usize, span: Span, list: &[Item]) -> bool {
        let Some((rating, names)) = before_names(list) else {
            return false;
        };
        let begins = names.iter().find(|i| !i.class.has(Class::DET)).is_some_and(is_known);
        // Whatever else is told makes a sentence of it.
        let tells = Class::RATING
            .with(Class::QUESTION)
            .with(Class::SERVICE)
            .with(Class::NOT)
            .with(Class::MODAL)
            .with(Class::HAVE);
        let dates: Vec<usize> = names
            .iter()
            .filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect();
        let told = |i: &Item| i.class.has(tells) && !i.class.has(Class::NAME);
        if !begins || names.iter().any(told) || dates.len() > 1 {
            return false;
        }
        // "(both inspected in March)": of all; a date behind one name is that one's.
        let shared = names.iter().any(|i| i.class.has(Class::PRONOUN) && i.value == 2);
        let listed: Vec<usize> = names.iter().filter(|i| is_known(i)).map(|i| i.value as usize).collect();
        if !dates.is_empty() && !shared && listed.len() > 1 {
            return false;
        }
        for practice in listed {
            let subject = Subject::Practices(vec![practice]);
            let mut found = claim(sentence, span, rating, Set::of(Question::Overall), subject, Vec::new());
            found.dates.clone_from(&dates);
            self.out.push(found);
        }
        self.used[sentence] = true;
        true
    }

    /// "2018: Good", "Previously: Good" below a rating: what it was before.
    fn before(&mut self, sentence: usize, list: &[Item]) -> bool {
        let Some((_, from)) = self.rated else { return false };
        if is_the_same(self.doc, list) {
            for found in &mut self.out[from..] {
                if let (Target::Is(rating), None) = (found.value.to, found.value.from) {
                    found.value.from = rating.rank().map(|_| rating);
                    found.value.same = found.value.from.is_some();
                }
            }
            self.rated = None;
            self.used[sentence] = true;
            return true;
        }
        let mut ratings = list.iter().filter(|i| i.class.has(Class::RATING));
        let (Some(told), None) = (ratings.next(), ratings.next()) else {
            return false;
        };
        let led = list
            .iter()
            .take_while(|i| !i.class.has(Class::RATING))
            .any(|i| i.class.has(Class::PAST.with(Class::DATE)) || year(i).is_some());
        let Some(rating) = Rating::ALL
            .get(told.value as usize)
            .copied()
            .filter(|_| led && list.len() <= 8)
        else {
            return false;
        };
        let dates = dates(list);
        for n in from..self.out.len() {
            self.out[n].value.from = Some(rating);
            if !dates.is_empty() {
                let mut old = self.out[n].clone();
                old.sentence = sentence;
                old.value = Value {
                    to: Target::Is(rating),
                    from: None,
                    same: false,
                };
                old.time = Time::Past;
                old.dates.clone_from(&dates);
                self.out.push(old);
            }
        }
        self.rated = None;
        self.used[sentence] = true;
        true
    }

    /// A name below its rating, perhaps with what that was before in brackets or in a note.
    fn name(&mut self, sentence: usize, span: Span, rating: Rating, practice: usize, list: &[Item]) {
        let rates = list
            .iter()
            .any(|i| i.class.has(Class::RATING) && !i.class.has(Class::NAME));
        if rates && !list.iter().any(|i| i.class.has(Class::PAST.with(Class::OPEN))) {
            return;
        }
        let subject = Subject::Practices(vec![practice]);
        let mut found = claim(sentence, span, rating, Set::of(Question::Overall), subject, Vec::new());
        found.value.from = former(list);
        // In a sentence a date is that of the rating only where it is that of a visit or report.
        let prose = list.iter().any(|i| i.class.has(Class::HAVE.with(Class::BE)));
        let visit = Class::INSPECT.with(Class::PUBLISH);
        if found.value.from.is_none() && (!prose || list.iter().any(|i| i.class.has(visit))) {
            found.dates = dates(list);
        }
        let mark = list
            .iter()
            .find(|i| i.class.has(Class::NAME))
            .map(|i| marks(&self.doc.text[i.span.end as usize..]));
        if let Some(note) = self.notes.iter().find(|n| Some(n.mark.as_str()) == mark) {
            let from = if note.same { Some(rating) } else { note.rating };
            found.value.from = found.value.from.or(from);
            self.used[note.sentence] = true;
            if let (Some(old), false) = (note.rating, note.dates.is_empty()) {
                let mut former = found.clone();
                former.value = Value {
                    to: Target::Is(old),
                    from: None,
                    same: false,
                };
                former.sentence = note.sentence;
                former.time = Time::Past;
                former.dates.clone_from(&note.dates);
                self.out.push(former);
            }
        }
        self.out.push(found);
    }
}

/// "The same as last time", "No change": a line that says no more than that.
fn is_the_same(doc: &Document<'_>, list: &[Item]) -> bool {
    const LINES: &[&str] = &[
        "the same as last time",
        "same as last time",
        "the same as before",
        "same as before",
        "as last time",
        "as before",
        "no change",
        "no change since last time",
        "unchanged",
    ];
    let [first, .., last] = list else {
        return matches!(list, [only] if only.reads(doc, LINES));
    };
    let line = doc.slice(first.span.cover(last.span)).trim_end_matches('.');
    LINES.iter().any(|l| l.eq_ignore_ascii_case(line))
}

/// What a note says of the names that bear its mark.
struct Note {
    mark: String,
    rating: Option<Rating>,
    same: bool,
    dates: Vec<usize>,
    sentence: usize,
}

/// "* Up from Good.", "** Inadequate in July 2015.", "† No change to its rating."
fn notes(doc: &Document<'_>, items: &Items) -> Vec<Note> {
    let mut out = Vec::new();
    for block in &doc.blocks {
        // The reader of lists has taken a single star for a bullet.
        let line = doc.text[..block.span.start as usize].rfind('\n').map_or(0, |n| n + 1);
        let mark = marks(doc.text[line..block.span.end as usize].trim_start());
        let Some(sentence) = block.sentences.clone().next().filter(|_| !mark.is_empty()) else {
            continue;
        };
        let list = items.of(sentence);
        let mut ratings = list.iter().filter(|i| i.class.has(Class::RATING));
        let first = ratings.next().and_then(|i| Rating::ALL.get(i.value as usize).copied());
        let says = |words: &[&str]| list.iter().any(|i| i.reads(doc, words));
        let same = first.is_none() && (says(&["unchanged", "same"]) || says(&["no"]) && says(&["change"]));
        let past = list.iter().any(|i| i.class.has(Class::PAST.with(Class::DATE))) || says(&["from", "was", "first"]);
        let named = list.iter().any(|i| i.class.has(Class::NAME));
        if named || ratings.next().is_some() || !(same || first.is_some() && past) {
            continue;
        }
        out.push(Note {
            mark: mark.to_owned(),
            rating: first,
            same,
            dates: dates(list),
            sentence,
        });
    }
    out
}

/// "They are:", "These were:": whether a sentence does nothing but point to the list below it.
pub(crate) fn points_to_a_list(sentence: &str) -> bool {
    matches!(sentence, "They are:" | "They were:" | "These are:" | "These were:")
}

/// "The three practices rated as Good are:", "Inadequate services include:", "Those which require improvement:" before a
/// list of names.
fn leads_names(doc: &Document<'_>, items: &[Item], heading: bool) -> Option<Rating> {
    // A heading of a few words needs no colon: "Outstanding hospices".
    let short = heading
        && items.len() <= 3
        && items
            .iter()
            .all(|i| i.class.has(Class::RATING.with(Class::TYPE).with(Class::RATED)));
    let last = items
        .last()
        .filter(|i| i.class.has(Class::COLON) || short || heading && heads_the_rated(items));
    let mut ratings = items.iter().filter(|i| i.class.has(Class::RATING));
    let (Some(_), Some(only), None) = (last, ratings.next(), ratings.next()) else {
        return None;
    };
    let unreal = Class::NOT
        .with(Class::MODAL)
        .with(Class::IF)
        .with(Class::HOPE)
        .with(Class::PAST);
    // "the two practices" is a count that says so.
    let many = items
        .iter()
        .any(|i| i.class.has(Class::TYPE) && i.class.has(Class::MANY) || i.class.has(Class::STATISTIC));
    // "GP practices rated good:", "The following home has been rated inadequate:"
    let plural = |i: &Item| i.class.has(Class::TYPE) && doc.slice(i.span).ends_with('s');
    let one = || items.iter().any(|i| i.class.has(Class::TYPE)) && items.iter().any(|i| i.reads(doc, &["following"]));
    // "The practice rated outstanding is:"
    let told = items.iter().rev().nth(1).is_some_and(|i| i.class.has(Class::BE));
    let alone = || told && items.iter().any(|i| i.class.has(Class::TYPE));
    let many = many || items.iter().any(plural) || one() || alone();
    let many = many || items.first().is_some_and(|i| i.reads(doc, &["those", "ones"]));
    let other = unreal.with(Class::NAME).with(Class::QUESTION).with(Class::SERVICE);
    (many && !items.iter().any(|i| i.class.has(other)))
        .then(|| Rating::ALL.get(only.value as usize).copied())
        .flatten()
}

/// "Providers rated ‘Good’ overall (7)": a heading of nothing but who, the rating and how many.
fn heads_the_rated(items: &[Item]) -> bool {
    let noise = Class::NUMBER
        .with(Class::OPEN)
        .with(Class::CLOSE)
        .with(Class::DASH)
        .with(Class::OVERALL);
    let tells = Class::RATING
        .with(Class::TYPE)
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::DET)
        .with(Class::BE);
    let mut words = items
        .iter()
        .filter(|i| !i.class.has(noise) || i.class.has(Class::RATING));
    let typed = items
        .iter()
        .take(4)
        .any(|i| i.class.has(Class::TYPE) && i.class.has(Class::MANY));
    typed && words.clone().count() <= 6 && words.all(|i| i.class.has(tells))
}

/// The practices that a line below a rating is on: those it begins with, and those behind an "and" that have a verb.
fn told_names(list: &[Item]) -> Vec<usize> {
    let known = |i: &Item| is_known(i) && !i.possessive;
    let joint = Class::COMMA.with(Class::AND).with(Class::DET).with(Class::NAME);
    let verb = Class::BE.with(Class::HAVE);
    let lead = list.iter().take_while(|i| i.class.has(joint)).count();
    let own = |n: usize| {
        let led = n
            .checked_sub(1)
            .is_some_and(|p| list[p].class.has(Class::AND.with(Class::COMMA)));
        n < lead || led && list.get(n + 1).is_some_and(|i| i.class.has(verb))
    };
    let told = (0..list.len()).filter(|n| known(&list[*n]) && own(*n));
    let mut out: Vec<usize> = told.map(|n| list[n].value as usize).collect();
    out.dedup();
    out
}

/// "Elm House, Mill Road, Selby (Good)", "Elm House | Selby | Good": a line that names a practice, says where it is, and gives
/// its rating behind a mark, and nothing else.
fn entry(doc: &Document<'_>, items: &[Item]) -> Option<(usize, Rating)> {
    let practice = leading_name(items)?;
    let at = items.iter().position(|i| i.class.has(Class::RATING))?;
    let rating = Rating::ALL.get(items[at].value as usize).copied()?;
    let plain = |i: &Item| !i.class.has(Class::WORD.with(Class::NUMBER));
    let lead = items[..at]
        .iter()
        .rev()
        .skip_while(|i| i.class.has(Class::QUOTE.with(Class::RATED.with(Class::OVERALL))));
    let mark = |i: &Item| i.class.has(Class::COLON.with(Class::DASH).with(Class::OPEN)) || i.reads(doc, MARKS);
    let tab = |i: &Item| doc.text[..items[at].span.start as usize].ends_with('\t') && i.span.end < items[at].span.start;
    let last = lead.clone().next();
    let marked = last.is_some_and(|i| mark(i) || i.class.has(Class::CLOSE) || tab(i));
    let place = Class::NAME.with(Class::CAPITAL).with(Class::NUMBER).with(Class::DET);
    let place = |i: &Item| i.capital || i.class.has(place) || i.reads(doc, &["in", "near", "and", "upon", "on"]);
    let where_it_is = lead.clone().all(|i| place(i) || plain(i));
    let ends = items[at + 1..].iter().all(plain);
    let other = Class::QUESTION
        .with(Class::SERVICE)
        .with(Class::GRADE)
        .with(Class::PAST)
        .with(Class::DATE);
    let other = items.iter().any(|i| i.class.has(other) && !i.class.has(Class::NAME));
    (marked && where_it_is && ends && !other && rating.rank().is_some()).then_some((practice, rating))
}

/// Marks that part a rating from its name and are no dash or colon.
pub(crate) const MARKS: &[&str] = &["|", "=", "→", "->", ">", "/", "·", "•"];

/// The practice that is all that a line says.
fn name_alone(items: &[Item]) -> Option<usize> {
    let practice = leading_name(items)?;
    let told = items.iter().filter(|i| i.class.has(Class::WORD)).count();
    (told <= 3).then_some(practice)
}

/// The dates of a line, as indices.
fn dates(list: &[Item]) -> Vec<usize> {
    let dated = list.iter().filter(|i| i.class.has(Class::DATE));
    dated.map(|i| i.value as usize).collect()
}

/// The year that a bare number is.
pub(super) fn year(item: &Item) -> Option<u32> {
    (item.class.has(Class::NUMBER) && (2009..2100).contains(&item.value)).then_some(item.value)
}

/// A claim that the layout makes.
pub(super) fn claim(
    sentence: usize,
    span: Span,
    rating: Rating,
    set: Set,
    subject: Subject,
    services: Vec<String>,
) -> Claim {
    let value = Value {
        to: Target::Is(rating),
        from: None,
        same: false,
    };
    Claim {
        sentence,
        span,
        place: span.end,
        value,
        set,
        subject,
        about: None,
        carried: false,
        services,
        time: Time::Open,
        dates: Vec::new(),
        entry: "grid.lines",
        item: 0,
        apart: false,
    }
}

/// Whether some items are the score behind a rating: "(72%)", "score 72", "72 out of 100".
fn is_a_score(doc: &Document<'_>, items: &[Item]) -> bool {
    const WORDS: &[&str] = &[
        "%", "score", "scored", "out", "of", "per", "cent", "percent", "with", "a",
    ];
    let says = |words: &[&str]| items.iter().any(|i| i.reads(doc, words));
    let marks = Class::OPEN
        .with(Class::CLOSE)
        .with(Class::DASH)
        .with(Class::COMMA)
        .with(Class::NUMBER);
    let plain = |i: &Item| i.class.has(marks) || i.reads(doc, WORDS);
    let number = items.iter().any(|i| i.class.has(Class::NUMBER));
    number && says(&["%", "score", "scored", "out", "percent", "cent"]) && items.iter().all(plain)
}

/// The rating of a line that holds nothing else (a mark such as `●` or `*` and its score aside); "N/A" heads what was not
/// rated.
pub(super) fn alone(doc: &Document<'_>, items: &[Item]) -> Option<Rating> {
    if let [n, _, a, marks @ ..] = items
        && doc.slice(n.span.cover(a.span)) == "N/A"
        && !marks.iter().any(|i| i.class.has(Class::WORD.with(Class::NUMBER)))
    {
        return Some(Rating::NotRated);
    }
    let items = match items {
        [rating, score @ ..] if rating.class.has(Class::RATING) && is_a_score(doc, score) => &items[..1],
        _ => items,
    };
    let mut telling = items.iter().filter(|i| i.class.has(Class::WORD.with(Class::NUMBER)));
    let first = telling.next()?;
    let rating = first
        .class
        .has(Class::RATING)
        .then(|| Rating::ALL.get(first.value as usize).copied())
        .flatten()?;
    telling.next().is_none().then_some(rating)
}

/// "Rated good", "Rating: Good": a rating with no more than that it is one.
fn led_rating(items: &[Item]) -> Option<Rating> {
    let (lead, rating) = match items {
        [lead, rating] if lead.class.has(Class::RATED) => (lead, rating),
        [lead, colon, rating] if lead.class.has(Class::GRADE) && colon.class.has(Class::COLON) => (lead, rating),
        _ => return None,
    };
    let told = rating.class.has(Class::RATING) && !lead.class.has(Class::RATING.with(Class::PAST));
    Rating::ALL.get(rating.value as usize).copied().filter(|_| told)
}

/// What a label asks: a question, the whole, or a service.
pub(super) fn label_of(doc: &Document<'_>, items: &[Item]) -> Option<(Set, Option<String>)> {
    let items = match items {
        [label @ .., colon] if colon.class.has(Class::COLON) => label,
        _ => items,
    };
    if items.len() > 14 {
        return None;
    }
    if let Some(service) = items.iter().find(|i| i.class.has(Class::SERVICE)) {
        let whole = items.iter().filter(|i| i.class.has(Class::WORD)).count() <= 2;
        return whole.then(|| (Set::of(Question::Overall), Some(doc.slice(service.span).to_lowercase())));
    }
    let first = items.first()?;
    if first.class.has(Class::OVERALL) || is_label_of_the_whole(items) {
        return Some((Set::of(Question::Overall), None));
    }
    let question = items.iter().position(|i| i.class.has(Class::QUESTION))?;
    let lead = &items[..question];
    let asks = items.iter().filter(|i| i.class.has(Class::QUESTION)).count() == 1;
    // "Key question: Safe", "3. Caring"
    let mark = Class::COLON.with(Class::DASH).with(Class::NUMBER).with(Class::STOP);
    let called = || items.len() == question + 1 && lead.iter().all(|i| i.class.has(Class::AREA.with(mark)));
    let short = items.len() <= 2 || items.last().is_some_and(|i| i.class.has(Class::STOP)) || called();
    let question = items.get(question).filter(|_| asks && short)?;
    Question::ALL.get(question.value as usize).map(|q| (Set::of(*q), None))
}

/// "CQC overall rating", "Our latest rating": over a rating alone on its line.
fn is_label_of_the_whole(items: &[Item]) -> bool {
    let noun = Class::GRADE.with(Class::OVERALL);
    let beside = Class::CQC
        .with(Class::DET)
        .with(Class::PRONOUN)
        .with(Class::NOW)
        .with(Class::COLON);
    let graded = items
        .iter()
        .any(|i| i.class.has(Class::GRADE) && !i.class.has(Class::PAST.with(Class::MANY)));
    graded && items.len() <= 5 && items.iter().all(|i| i.class.has(noun.with(beside)))
}

/// The practice that a line begins with.
pub(super) fn leading_name(items: &[Item]) -> Option<usize> {
    let first = items.iter().find(|i| !i.class.has(Class::DET))?;
    is_known(first).then_some(first.value as usize)
}

/// "(was Inadequate)" behind a name.
fn former(items: &[Item]) -> Option<Rating> {
    let last = items.iter().rposition(|i| i.class.has(Class::RATING))?;
    let at = items[..last]
        .iter()
        .rposition(|i| i.class.has(Class::PAST) || i.class.has(Class::BE))?;
    let rating = items[at..].iter().find(|i| i.class.has(Class::RATING))?;
    Rating::ALL.get(rating.value as usize).copied()
}
