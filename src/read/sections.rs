//! The document's own date, and its dated sections with their own clocks.
//!
//! ```text
//! Elm Row Surgery
//! Updated 7 April 2022          the newest entry: the page is of this day
//! Our new report came out today.
//! 1 June 2021                   an older entry, with its own "today" and its own "in May"
//! We were inspected in May.
//! ```
//!
//! First every line is looked at for a date that it gives for the text, by the [`labels`] of such lines; then the lines are
//! weighed against each other, for the first that is found is not always the one that counts.

mod entries;
mod labels;
mod lines;

use super::dates::{DateExpr, DateMention, Unit, When, Year};
use super::items::Items;
use super::pattern::Table;
use super::rules::Rule;
use crate::edtf::PartialDate;
use crate::lexicon::Lexicon;
use crate::model::Basis;
use crate::read::ratings::sheets::Sheets;
use crate::resolve::dates::{Clock, Told, resolve_all, resolve_among};
use crate::text::{BlockKind, Document, Span};
use labels::{Kind, LABELS, Label};
use lines::Line;

/// What the date of a section is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// The text itself, with the document's date if it has one.
    Main,
    /// An entry with a date of its own, from which its relative words count.
    Update,
    /// An inspection on a profile page: its heading dates the visit, not the telling.
    Inspection,
    /// A review of data on a profile page, which is no inspection.
    Review,
    /// Another story, linked at the foot.
    Related,
}

/// A part of a document with its own date.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    /// Its first sentence.
    pub first: usize,
    /// What its date is.
    pub role: Role,
    /// When it was told: its clock.
    pub date: Option<PartialDate>,
    /// When the inspection took place that it tells of, by its heading.
    pub inspected: Option<PartialDate>,
    /// The words of its date.
    pub span: Option<Span>,
}

impl Section {
    /// What its relative dates count from: on a page without a date of its own the month of its visit.
    fn clock(&self) -> Option<PartialDate> {
        self.date.or(self.inspected)
    }
}

/// What a date expression comes to, and whether it is told or inferred; nothing where that cannot be said.
pub(crate) type Resolved = Option<(PartialDate, Basis)>;

/// The date of a document and its sections, of which there is at least one.
#[derive(Clone, Debug)]
pub(crate) struct Sections {
    /// When the document was published or last updated, by its own words.
    pub published: Option<(PartialDate, Span)>,
    /// Its sections, in the order of the text.
    pub list: Vec<Section>,
    /// The words that date the text or a part of it, and nothing that it tells of.
    pub lines: Vec<Span>,
    /// Whether that date is told as the publication of a report, which the text then is.
    of_report: bool,
    /// A dated event to count weekdays from where the document has no date.
    after: Option<PartialDate>,
}

impl Sections {
    /// The section that holds a sentence.
    pub fn of(&self, sentence: usize) -> usize {
        self.list.iter().rposition(|s| s.first <= sentence).unwrap_or(0)
    }

    /// Whether a sentence stands in a section that may tell of an inspection: no review of data, no linked story.
    pub fn is_about(&self, sentence: usize) -> bool {
        let role = self.list.get(self.of(sentence)).map(|s| s.role);
        !matches!(role, Some(Role::Review | Role::Related))
    }

    /// Whether a date is that of the text or a part of it, and of nothing that it tells of.
    pub fn dates_text(&self, span: Span) -> bool {
        let own = self.published.is_some_and(|(_, own)| own == span) && !self.of_report;
        own || self.lines.contains(&span)
    }

    /// The dates of all mentions, each by the clock of its section and after those told before it.
    pub fn resolve(&self, doc: &Document<'_>, mentions: &[DateMention]) -> Vec<Resolved> {
        let clocked = mentions.iter().enumerate().map(|(n, m)| {
            (
                answered(doc, &mentions[..n], m).unwrap_or(m.expr),
                Clock {
                    date: self.list.get(self.of(m.sentence)).and_then(Section::clock),
                },
                !self.dates_text(m.span),
            )
        });
        resolve_all(clocked, self.after)
    }
}

/// "Did they not come in 2022 as well?" - "They did, on 22 March.": a day of the year that the question asks about.
fn answered(doc: &Document<'_>, before: &[DateMention], mention: &DateMention) -> Option<DateExpr> {
    let DateExpr::At(when) = mention.expr else { return None };
    let asked = before.last()?;
    let one = before.len() < 2 || before[before.len() - 2].sentence != asked.sentence;
    let question = doc.sentences.get(asked.sentence)?;
    let asks = doc.slice(question.span).trim_end().ends_with('?');
    let DateExpr::At(of) = asked.expr else { return None };
    let fits = when.year == Year::Open && of.unit == Unit::Year && matches!(of.year, Year::Is(_));
    let next = asked.sentence + 1 == mention.sentence;
    (fits && next && asks && one).then_some(DateExpr::At(When { year: of.year, ..when }))
}

/// The compiled labels of lines that date a text.
#[derive(Debug)]
pub(crate) struct Datelines {
    labels: Table<&'static Label>,
}

impl Datelines {
    /// Compiles the labels.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Datelines, String> {
        let rows = LABELS
            .iter()
            .flat_map(|label| label.says.iter().map(move |says| (*says, label)));
        Ok(Datelines {
            labels: Table::compile(rows, lexicon)?,
        })
    }

    /// Finds the document's date and its sections; where the text gives no date of its own, its date is the one given.
    pub fn sections(
        &self,
        doc: &Document<'_>,
        items: &Items,
        mentions: &[DateMention],
        given: Option<PartialDate>,
        sheets: &Sheets,
    ) -> Sections {
        let mut lines = lines::read(doc, items, mentions, &self.labels);
        // A day on a line of its own may be a cell of a table.
        lines.retain(|l| !sheets.hold(doc, l.span));
        let published = published(&lines).or_else(|| today(mentions));
        let date = published.map(|(date, _)| date).or(given);
        let entries = entries(doc, &lines, date);
        // What stands at the head of a profile page is of its newest inspection.
        let visits = entries.iter().filter_map(|s| s.inspected);
        let main = Section {
            first: 0,
            role: Role::Main,
            date,
            inspected: visits.max_by(PartialDate::chronological),
            span: published.map(|(_, span)| span),
        };
        let list = std::iter::once(main).chain(entries).collect();
        let report = |l: &Line| l.kind == Kind::ReportDate && published.is_some_and(|(_, own)| own == l.span);
        Sections {
            published,
            of_report: lines.iter().any(report),
            list,
            lines: lines
                .iter()
                .filter(|l| {
                    use Kind::{Byline, Crawl, LastUpdated, Meeting, Published, Updated};
                    matches!(l.kind, Crawl | Published | Updated | LastUpdated | Byline | Meeting)
                })
                .map(|l| l.span)
                .collect(),
            after: latest_stated(mentions),
        }
    }
}

/// The date that the document gives for itself.
fn published(lines: &[Line]) -> Option<(PartialDate, Span)> {
    let of = |kinds: &'static [Kind]| lines.iter().filter(move |l| kinds.contains(&l.kind));
    let newest = |kinds| of(kinds).max_by(|a, b| a.date.chronological(&b.date).then(b.block.cmp(&a.block)));
    let found = of(&[Kind::Crawl])
        .next()
        .or_else(|| newer(newest(&[Kind::Published])?, newest(&[Kind::Updated])))
        .or_else(|| newest(&[Kind::ReportDate]))
        .or_else(|| of(&[Kind::Meeting]).next())
        .or_else(|| newer(of(&[Kind::Byline]).next()?, newest(&[Kind::Updated])))
        .or_else(|| newest(&[Kind::Bare, Kind::Updated]))
        .or_else(|| of(&[Kind::Issue]).next())
        .or_else(|| of(&[Kind::Loose]).next())
        .or_else(|| newest(&[Kind::LastUpdated]))?;
    Some((found.date, found.span))
}

/// The later of a date and that of an update which heads an entry of its own.
fn newer<'a>(base: &'a Line, update: Option<&'a Line>) -> Option<&'a Line> {
    update
        .filter(|u| base.date.chronological(&u.date).is_lt())
        .or(Some(base))
}

/// "published today (Monday 12 February)": the text dates itself in its own sentence.
fn today(mentions: &[DateMention]) -> Option<(PartialDate, Span)> {
    let mention = mentions.iter().find(|m| m.today && matches!(m.expr, DateExpr::At(_)))?;
    let told = Told {
        after: latest_stated(mentions),
        ..Told::default()
    };
    let (date, _) = resolve_among(mention.expr, Clock::default(), told)?;
    Some((date, mention.span))
}

/// The latest date whose year the text states.
fn latest_stated(mentions: &[DateMention]) -> Option<PartialDate> {
    let stated = mentions
        .iter()
        .filter_map(|m| resolve_among(m.expr, Clock::default(), Told::default()));
    stated
        .filter(|(date, basis)| *basis == Basis::Stated && date.has_year())
        .map(|(date, _)| date)
        .max_by(PartialDate::chronological)
}

/// The sections behind the main one. Lines that all give one date part nothing.
fn entries(doc: &Document<'_>, lines: &[Line], published: Option<PartialDate>) -> Vec<Section> {
    let labelled = lines
        .iter()
        .any(|l| matches!(l.kind, Kind::Crawl | Kind::Published | Kind::Byline | Kind::Meeting));
    let heads = |l: &&Line| match l.kind {
        Kind::Published | Kind::Updated => true,
        // Beside a date that says what it is, a bare one may head anything.
        Kind::Bare => !labelled,
        _ => false,
    };
    let several = lines.iter().filter(heads).any(|l| Some(l.date) != published);
    let titled = titled(doc, lines);
    let mut list: Vec<Section> = Vec::new();
    for line in lines {
        let role = match line.kind {
            Kind::Inspection => Role::Inspection,
            Kind::Review => Role::Review,
            Kind::Related => Role::Related,
            _ if several && heads(&line) => Role::Update,
            _ => continue,
        };
        let over = if role == Role::Related || role == Role::Update && titled && has_label(line) {
            MOST_TITLES
        } else {
            0
        };
        let block = (1..=over)
            .take_while(|n| line.block > *n && is_title(doc, line.block - n))
            .count();
        let first = doc
            .blocks
            .get(line.block - block)
            .map_or(line.sentence, |b| b.sentences.start);
        list.push(Section {
            first,
            role,
            date: if inspects(role) { published } else { Some(line.date) },
            inspected: (role == Role::Inspection).then_some(line.date),
            span: Some(line.span),
        });
    }
    list
}

fn inspects(role: Role) -> bool {
    matches!(role, Role::Inspection | Role::Review)
}

/// How many lines of a title, or a title and a rating, may stand over the date of a section.
const MOST_TITLES: usize = 2;

fn has_label(line: &Line) -> bool {
    line.plain && matches!(line.kind, Kind::Published | Kind::Updated)
}

fn is_title(doc: &Document<'_>, block: usize) -> bool {
    doc.blocks
        .get(block)
        .is_some_and(|b| matches!(b.kind, BlockKind::Heading | BlockKind::Bullet))
}

/// Whether the sections of a page have their titles over their dates: all do, or none.
fn titled(doc: &Document<'_>, lines: &[Line]) -> bool {
    lines.iter().filter(|l| has_label(l)).all(|l| {
        l.block > 0
            && doc
                .blocks
                .get(l.block - 1)
                .is_some_and(|b| b.kind == BlockKind::Heading)
    })
}

/// The entries of the tables, for `--rules`.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    labels::LABELS.iter().map(|l| Rule {
        family: "datelines",
        id: l.id,
        examples: l.yes.len() + l.no.len(),
        first: l.yes.first().or(l.no.first()).copied(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{dates::Dates, items};

    /// The date of a document, then its sections: their first words, dates and inspections.
    fn shown(text: &str) -> String {
        let mut lexicon = Lexicon::new();
        let phrases = items::phrases(&mut lexicon).unwrap();
        let dates = Dates::compile(&mut lexicon).unwrap();
        let lines = Datelines::compile(&mut lexicon).unwrap();
        let doc = Document::parse(text);
        let (items, mentions) = dates.fold(&doc, &items::lex(&doc, &lexicon, &phrases));
        let found = lines.sections(&doc, &items, &mentions, None, &Sheets::default());
        let date = |d: Option<PartialDate>| d.map_or("-".to_owned(), |d| d.to_string());
        let mut out = date(found.published.map(|(d, _)| d));
        for section in found.list.iter().skip(1) {
            let word = doc
                .slice(doc.sentences[section.first].span)
                .split(' ')
                .next()
                .unwrap_or("")
                .to_owned();
            out.push_str(&format!(
                "; {word} {:?} {}",
                section.role,
                date(section.inspected.or(section.date))
            ));
        }
        out
    }

    const LONG: &str = "Inspectors from the Care Quality Commission called at the surgery without warning and found much to praise there.";

    /// Documents, `~` standing for a paragraph, and what they must give.
    const CASES: &[(&str, &str)] = &[
        // One date.
        (" date 2021-03-04 Surgery praised\n~", "2021-03-04"),
        (" date 2021-03-04 Surgeries praised\n~", "2021-03-04"),
        (
            "Surgery praised\nPublished: 4 March 2021 Page last updated: 9 June 2022\n~",
            "2021-03-04",
        ),
        (
            "Surgery praised\nLast updated: 9 June 2022 Published: 4 March 2021\n~",
            "2021-03-04",
        ),
        (
            "Surgery praised\n4 March 2021\n~\n~\nLast updated:\n9 June 2022",
            "2021-03-04",
        ),
        (
            "Primary Care Committee\nThursday 4 March 2021, 2.00pm, The Boardroom, Park House\nAgenda item 9\n~",
            "2021-03-04",
        ),
        ("SELBY, 4 March 2021 - ~", "2021-03-04"),
        (
            "By Ann Archer | 14 March 2021\n~\nElm Row Surgery\nInspected: 4 May 2020    Published: 30 June 2020\n~",
            "2021-03-14",
        ),
        ("4 March 2021 - Surgery praised\n~", "2021-03-04"),
        (
            "Selby Times, Thursday 4 March 2021, page 5\nSurgery praised\n~",
            "2021-03-04",
        ),
        ("Review of care in Selby\nDate of review: 4 to 9 March 2021\n~", "-"),
        ("Surgery praised\n• Published\n    4 March 2021\n~", "2021-03-04"),
        (
            "Surgery praised\nThursday, 4th March 2021, 5:00 am\nUpdated Friday, 5th March 2021, 9:30 am\n~",
            "2021-03-04",
        ),
        (
            "Surgery praised\nAnn Archer\n14:03, 4 MAR 2021Updated14:20, 4 MAR 2021\n~",
            "2021-03-04",
        ),
        ("Surgery praised\nBy Ann Archer on the 4 March 2021\n~", "2021-03-04"),
        (
            "Surgery praised\nSubmitted by the Press Team on Thu, 04/03/2021 - 10:52\n~",
            "2021-03-04",
        ),
        (
            "Elm Row PPG\nMinutes of the meeting of 4 March 2021\n~\nNext meeting\n6 May 2021",
            "2021-03-04",
        ),
        (
            "Scrutiny Committee, Tuesday, 2nd March, 2021 5.30 pm\nPublication date: 4 March 2021\n~",
            "2021-03-04",
        ),
        ("Newsletter of Elm Row\nIssue 12     Spring 2021\n~", "2021-21"),
        ("Our ratings\n~\nPage updated: 4 March 2021", "2021-03-04"),
        (
            "Quality Report Tel: Website: Date of inspection visit: 4 January 2021 Date of publication: 04/03/2021 This report describes our judgement.\n~",
            "2021-03-04",
        ),
        ("Statement for Elm Row Surgery, Selby - 4th March 2021\n~", "2021-03-04"),
        (
            "Elm Row Surgery\nannie / 4th March 2021 / News / No comments\n~",
            "2021-03-04",
        ),
        (
            "Elm Row Surgery\n21:30, 4 Mar 2021 Updated 07:12, 5 Mar 2021\n~",
            "2021-03-04",
        ),
        ("Elm Row Surgery\n\nMarch 2021\n\nDear members,\n\n~", "2021-03"),
        // Entries whose paragraph a word and a date open.
        (
            "Elm Row\n\nUpdate 2 May 2022: ~\n\nUpdate 9 March 2021: ~",
            "2022-05-02; Update Update 2022-05-02; Update Update 2021-03-09",
        ),
        (
            "Elm Row\n\nUPDATE (2/5/22) - ~\n\nUPDATE (9/3/21) - ~",
            "2022-05-02; UPDATE Update 2022-05-02; UPDATE Update 2021-03-09",
        ),
        (
            "Elm Row\n\n- Posted on 2 May 2022: ~\n- CQC news, 9 March 2021: ~",
            "2022-05-02; Posted Update 2022-05-02; CQC Update 2021-03-09",
        ),
        ("Elm Row\n\nThe update of 2 May 2022: ~\n\nOn 9 March 2021 - ~", "-"),
        // Entries whose date opens their paragraph, on a page of news and on one of inspections.
        (
            "Elm Row news\n\n[2 May 2022] ~\n\n[9 March 2021] ~",
            "2022-05-02; [2 Update 2022-05-02; [9 Update 2021-03-09",
        ),
        (
            "Elm Row news\n\n2 May 2022: ~\n\n9 March 2021: The report is out.",
            "2022-05-02; 2 Update 2022-05-02; 9 Update 2021-03-09",
        ),
        (
            "News\n\n4 March 2021 - It is out. ~\n\n2 July 2020 - They came. ~",
            "2021-03-04; 4 Update 2021-03-04; 2 Update 2020-07-02",
        ),
        (
            "Inspections\n\n4 March 2021 - Rated good. ~\n\n2 July 2020 - Rated good. ~",
            "-",
        ),
        // Days and months below their year.
        (
            "Elm Row Surgery\n\n2021\n\n4 March\n\n~\n\n2020\n\n2 July\n\n~",
            "2021-03-04; 4 Update 2021-03-04; 2 Update 2020-07-02",
        ),
        (
            "Elm Row Surgery\n\n2021\n\nMarch\n\n~\n\n2020\n\nJuly\n\n~",
            "2021-03; March Update 2021-03; July Update 2020-07",
        ),
        ("Author: Ann Archer\nLast updated 4th Mar 2021\n~", "2021-03-04"),
        (
            "The report, published today (Thursday 4 March), follows a visit in November 2020.\n~",
            "2021-03-04",
        ),
        ("The report is out today (Thursday 4 March).\n~", "XXXX-03-04"),
        // None.
        (
            "~\nPublished on 4 March 2021, the report rates the surgery as good and lists eleven things that it could still do.",
            "-",
        ),
        ("The surgeries\nLast report published: 4 March 2021\n~", "-"),
        ("~\n~\n~\nClosing date: 4 March 2021", "-"),
        (
            "Surgery praised\n~\n~\nMore on this story\nRival surgery closes\n4 March 2021",
            "-; More Related 2021-03-04",
        ),
        // Sections.
        (
            "Elm Row\nUpdated 4 March 2021\n~\n1 June 2020\n~",
            "2021-03-04; Updated Update 2021-03-04; 1 Update 2020-06-01",
        ),
        (
            "Elm Row\n1 June 2020\n~\n4 March 2021\n~",
            "2021-03-04; 1 Update 2020-06-01; 4 Update 2021-03-04",
        ),
        (
            "Elm Row\nReport out\nPosted on 4 March 2021\n~\nFlu jabs\nPosted on 1 June 2020\n~",
            "2021-03-04; Report Update 2021-03-04; Flu Update 2020-06-01",
        ),
        (
            "Statement\n4 March 2021\n~\nUpdate: 1 June 2021\n~",
            "2021-06-01; 4 Update 2021-03-04; Update: Update 2021-06-01",
        ),
        (
            "Overall\nGood\nUpdated 4 March 2021\n~\nSafe\nGood\nUpdated 4 March 2021\n~",
            "2021-03-04",
        ),
        (
            "Elm Row\nAll Inspections\n4 March 2021\nDuring a routine inspection\n~\n3 May 2020\nDuring a monthly review of our data\n~",
            "-; 4 Inspection 2021-03-04; 3 Review -",
        ),
        (
            "Elm Row\nAll Inspections\n4 March 2021\nDuring an annual regulatory review\n~\n3 May 2020\nDuring an inspection for our review of urgent care\n~",
            "-; 4 Review -; 3 Inspection 2020-05-03",
        ),
        // Titles with a date each.
        (
            "Elm Row\nWard looked at again (4 March 2021)\n~\nReport on our wards (1 June 2020)\n~",
            "2021-03-04; Ward Update 2021-03-04; Report Update 2020-06-01",
        ),
        (
            "Elm Row\n1 June 2020 - First report\n~\n4 March 2021 - Second report\n~",
            "2021-03-04; 1 Update 2020-06-01; 4 Update 2021-03-04",
        ),
        // Of visits, or over nothing.
        (
            "Elm Row\nInspection (4 March 2021)\n~\nFull inspection (1 June 2020)\n~",
            "-",
        ),
        (
            "Elm Row\n~\nOur report (4 March 2021)\nAn older report (1 June 2020)",
            "-",
        ),
        // Some years left out.
        (
            "Elm Row\n\n17 March\n\n~\n\n3 November\n\n~\n\n22 July 2022\n\n~",
            "2023-03-17; 17 Update 2023-03-17; 3 Update 2022-11-03; 22 Update 2022-07-22",
        ),
        (
            "Elm Row\n\nMay 2023\n\n~\n\nFriday 8 September\n\n~\n\n16 January\n\n~",
            "2024-01-16; May Update 2023-05; Friday Update 2023-09-08; 16 Update 2024-01-16",
        ),
        ("Elm Row\n\n2 May\n\n~\n\n9 March\n\n~", "-"),
        // The issue of a newsletter.
        ("ELM ROW NEWS\nSummer 2021\n~", "2021-22"),
        ("Elm Row\nSummer 2021\n~", "-"),
    ];

    #[test]
    fn documents_give_their_dates_and_sections() {
        let mut wrong = Vec::new();
        for (text, want) in CASES {
            let got = shown(&text.replace('~', LONG));
            if got != *want {
                wrong.push(format!("{text}: {got} instead of {want}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
