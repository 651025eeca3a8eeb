//! What lines say that they date. An entry of [`LABELS`] is one way to say it, with lines that it must read and lines
//! that it must not; the examples of a kind that dates nothing must give nothing.

/// What the date of a line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// " date 2022-06-01 " at the very start, from the crawl.
    Crawl,
    /// "Published: D", "Posted on D".
    Published,
    /// "Updated D", heading an entry or alone.
    Updated,
    /// "Page last updated D", or "Updated D" beside a date of publication.
    LastUpdated,
    /// The date of a meeting, over its minutes or papers.
    Meeting,
    /// "By A Writer on D".
    Byline,
    /// "Date of publication: D", of the report that the text is.
    ReportDate,
    /// A line that is a date.
    Bare,
    /// "Issue 31, Summer 2024".
    Issue,
    /// A date with a word or two beside it, at the head.
    Loose,
    /// A month or year alone on its line.
    Month,
    /// A title with a date at one end: "Our new report (4 May 2021)".
    Titled,
    /// A date that opens a paragraph: "4 May 2021 - Our report is out."
    Lead,
    /// The date of an inspection on a profile page.
    Inspection,
    /// The date of a review of data there.
    Review,
    /// The date of another story.
    Related,
    /// Of something else: the next meeting, a closing date.
    Not,
}

/// A way to say what a date is.
#[derive(Debug)]
pub(super) struct Label {
    pub id: &'static str,
    pub says: &'static [&'static str],
    pub kind: Kind,
    /// Where the label may stand.
    pub place: Place,
    pub yes: &'static [&'static str],
    pub no: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// At the beginning of a line, or right behind another label with its date.
    Start,
    /// Anywhere in a short line of the head.
    Head,
    /// Anywhere, in a page that lost its line breaks too.
    Any,
}

use Place::{Any, Head, Start};

#[rustfmt::skip]
pub(super) const LABELS: &[Label] = &[
    Label { id: "label.published", kind: Kind::Published, place: Start, says: &[
            "published|posted|released|issued|added|uploaded|submitted|written|dated :|on|<dash>|,? :|on? ..5 <date=d>",
            "first|originally|content|article|story|news|page published|posted|released|created :|on|<dash>? :|on? ..4 <date=d>", "created :|on|<dash> :|on? ..2 <date=d>",
            "date :|posted|published|issued|released|added|created? :|<dash>? ..3 <date=d>",
            "date of issue|letter|release|post :|<dash>? ..2 <date=d>",
            "publication|release|publish|posting|issue|news|article|post date :|<dash>? ..2 <date=d>",
            "published|posted|submitted|written|added|uploaded by|in ..10 on|:|,|<dash> ..3 <date=d>", "<date=d> posted|published by",
            "this page|article|post|statement|news was published|posted on <date=d>",
            "press|news|media release|statement :|,|<dash>? <date=d>", "for release|publication|immediate :|,|<dash>|on? ..2 <date=d>",
            "this page|leaflet|newsletter|factsheet|booklet|sheet|letter|poster|report|document|guide|information was|is? made|written|created|produced|prepared|compiled|drafted in|on|:? <date=d>",
            "this page|leaflet|newsletter|factsheet|booklet|sheet|guide|information was|is? put together in|on|:? <date=d>",
        ],
        yes: &["Published: 6:00 AM September 18, 2022", "Posted on: 23/10/2022", "Posted by: desk2 - Posted on: 23/10/2022", "Date: 20th June 2022",
            "PUBLISHED: 07:30 14 February 2019", "Date posted: 12/02/2024", "Publication date: 18 September 2023", "Submitted by the Press Team on Fri, 30/06/2017 - 10:52",
            "Posted 6 June 2019 by Ann, Practice Manager", "Press release 4 May 2021",
            "Posted in News on 12 March 2019 by admin", "First published on 11 March 2019", "Created on 12 March 2019, 10:30", "Page published 12 March 2019", "This page was made in March 2019", "This leaflet was put together in May 2019"],
        no: &["Last report published: 4 August 2022", "Date of inspection: 4 August 2022", "Closing date: 10/03/2024"] },
    Label { id: "label.statement", kind: Kind::Published, place: Any, says: &["statement|response|comment|message|letter ..8 <open> <date=d> <close> :"],
        yes: &["The partners have made the statement below (4 May 2021):", "Statement from the trustees (4 May 2021):"], no: &["The statement of the manager (4 May 2021) said that nobody had been harmed by it at all."] },
    Label { id: "label.written", kind: Kind::Published, place: Start, says: &[
            "this statement|letter|message|notice|note|update|newsletter|bulletin|page|briefing|article was|is issued|made|written|published|posted|sent|released|prepared ..6 on|in <date=d>",
            "<open>? i|we am|are writing ..4 on <date=d>", "sent :|on ..3 <date=d>", "<date=d> <dash>|:|, letter|notice|announcement|newsletter to|for",
        ],
        yes: &["This statement was issued by the partners on 4 May 2021.", "We are writing to you on 4 May 2021 about the surgery.", "Sent: 4 May 2021 16:20",
            "4 May 2021: notice to patients"],
        no: &["The plan was sent to the regulator on 4 May 2021.", "This letter was never sent."] },
    Label { id: "label.updated", kind: Kind::Updated, place: Start, says: &[
            "updated|update|updates :|on|<dash>|,? :|on? ..3 <date=d>", "latest|new|further update|news :|on|<dash>|,? <date=d>",
        ],
        yes: &["Updated 7 April 2022", "Update: Monday 9 June 2025", "Update - 3 May 2021", "Latest update: 3 May 2021"],
        no: &["The rating was updated on 7 April 2022 by the team that looked after it."] },
    Label { id: "label.titled-update", kind: Kind::Updated, place: Start, says: &["press|media|joint|our? update|statement|letter|message|response ..12 :|<dash>|, <date=d>", "cqc|inspection|practice|surgery|patient|service|care update|updates|statement :|<dash>|,|<open> <date=d> <close>?",
            "<date=d> <dash>|:? cqc|inspection|practice|surgery? update", "<date=d> <dash>|:|, ..3 update|news|statement|letter|newsletter|bulletin|message"],
        yes: &["Update on our action plan - 30 January 2018", "3 March 2021: update", "3 March 2021 CQC update", "3 March 2021 - CQC update", "Surgery update (3 March 2021)", "Press statement on behalf of Elm Row Surgery, Selby - 4th May 2021"], no: &["Update on the visit of 3 March 2021 and what came after it"] },
    Label { id: "label.last-updated", kind: Kind::LastUpdated, place: Start, says: &[
            "page|content? last|page|content updated|modified|reviewed|changed|edited :|on|at|<dash>? :? ..3 <date=d>",
            "page|content|website updated|modified|reviewed|changed :|on|at|<dash>? ..3 <date=d>", "this page was? last? updated|reviewed|modified on|:? ..3 <date=d>",
            "last updated|modified|reviewed|edited :|on? ..3 <date=d>", "reviewed|modified|edited :|on? ..2 <date=d>",
            "this page was|is last? updated|reviewed|changed|edited ..6 on|in <date=d>",
            "information|details|content|page|all? correct|accurate|current|true as? at|on|of|in|: <date=d>",
        ],
        yes: &["Page last updated: 26 May 2023", "Last Updated: 14th August 2021", "Page updated 9 May 2023", "This page was last updated on 4 May 2022",
            "This page was last updated by the practice manager in May 2022.", "Information correct at 4 May 2022."], no: &[] },
    Label { id: "label.meeting", kind: Kind::Meeting, place: Head, says: &[
            "meeting|minutes|agenda|committee|board|panel|cabinet|governors|forum|council|commission|group|ppg|body|scrutiny ..9 <date=d>", "date of? meeting :|<dash>? ..3 <date=d>", "held on|at|: ..3 <date=d>",
        ],
        yes: &["PPG minutes 9th February 2023", "Health Overview Committee, Wednesday 21 March 2018 10.00 am (Item 7.)", "Meeting: 17/01/2018 - Health and Wellbeing Board", "Held on Thursday 4 May 2021, 1.30pm"],
        no: &["Next meeting: 11 May 2023", "The committee met in May 2021.", "A meeting for families was held on 4 May 2021."] },
    Label { id: "label.byline", kind: Kind::Byline, place: Start, says: &["by|author ..9 on|<dash>|:|,|at the? ..3 <date=d>", "by|author ..5 <date=d>"],
        yes: &["By Ann Archer on the 6 June 2016", "By Sam Oldcastle14 March 2021", "By Ann Archer, Health Reporter, 6 June 2016", "By Ann Archer 12:01, 5 MAY 2021", "By Ann Archer on May 5, 2021 in Adults, Inspection and regulation"],
        no: &["By the time of the visit on 6 June 2016 the home had a new manager and a new owner."] },
    Label { id: "label.report-date", kind: Kind::ReportDate, place: Any, says: &["date of? publication : <date=d>"],
        yes: &["Elm Row Surgery Quality Report Elm Row Selby Tel: Website: Date of inspection visit: 4 May 2021 Date of publication: 12/06/2021 This report describes our judgement"], no: &["Publication date of the report"] },
    Label { id: "label.issue", kind: Kind::Issue, place: Head, says: &["issue|edition|newsletter|bulletin|brief|volume|vol ..8 <date=d>", "<date=d> newsletter|edition|issue|bulletin", "no|number . <number> ..2 <date=d>",
            "news|blog|diary|digest|briefing|round-up|roundup|update|updates :|<dash>|,|<open> <date=d> <close>?",
            "chief|executive|executive's|chair's|chair|manager's|manager|director's|director report|blog|message|letter|column :|<dash>|,|<open> <date=d> <close>?",
        ],
        yes: &["Issue 31     Summer 2024", "No. 27        June 2021", "Newsletter - June 2021", "Spring 2019 Newsletter", "Patient news, June 2021", "Team Brief June 2021", "Chief executive's report (May 2021)"],
        no: &["Next issue: June 2021", "Inspection report, June 2021", "The news of June 2021 was good."] },
    Label { id: "label.signed", kind: Kind::LastUpdated, place: Head, says: &[
            "manager|partner|partners|executive|director|chair|chairman|matron|doctors|team|secretary|rgn|rmn :|<dash>|,|<open>? <date=d> <close>?", "version|v <number> :|<dash>|,|<open>? <date=d> <close>?",
        ],
        yes: &["Ann Archer, Practice Manager, June 2021", "Signed: the partners - June 2021", "Home Manager      Monday 21/06/21", "Version 2, June 2021"], no: &["The manager left in June 2021."] },
    Label { id: "label.not", kind: Kind::Not, place: Start, says: &[
            "next|closing|expiry|start|review|copy|due|interview|interviews|deadline|registered|opened|event|inspection|inspected ..6 <date=d>",
            "date|dates of? inspection|visit|birth|assessment|review|fieldwork ..3 <date=d>", "date <inspect> ..3 <date=d>", "last|latest report|inspection|rating|rated|inspected ..4 <date=d>",
            "report|reports published ..3 <date=d>", "date and time ..3 <date=d>",
        ],
        yes: &["Next meeting: 11 May 2023", "Closing date: 10/03/2024", "Last report published: 4 August 2022", "Date of inspection: 4 August 2022", "Date of review: 4 August 2022"], no: &[] },
];

/// Headings over links to other stories.
pub(super) const RELATED: &[&str] = &[
    "more on this story",
    "related",
    "related stories",
    "related articles",
    "related news",
    "related content",
    "related links",
    "related topics",
    "related internet links",
    "read more",
    "most read",
    "more news",
    "more stories",
    "other news",
    "recent posts",
    "recent news",
    "latest news",
    "latest stories",
    "top stories",
    "more top stories",
    "you may also like",
    "you might also like",
    "also in the news",
    "similar stories",
    "similar documents",
    "comments",
    "more like this",
    "more from",
    "more from this section",
    "you may also be interested in",
    "next post",
    "previous post",
];

/// Labels that stand alone over their date.
pub(super) const ALONE: &[(&str, Kind)] = &[
    ("published", Kind::Published),
    ("published on", Kind::Published),
    ("posted", Kind::Published),
    ("posted on", Kind::Published),
    ("date", Kind::Published),
    ("date published", Kind::Published),
    ("publication date", Kind::Published),
    ("date posted", Kind::Published),
    ("first published", Kind::Published),
    ("updated", Kind::Updated),
    ("updated on", Kind::Updated),
    ("last updated", Kind::LastUpdated),
    ("page last updated", Kind::LastUpdated),
    ("last modified", Kind::LastUpdated),
    ("last reviewed", Kind::LastUpdated),
    ("date of meeting", Kind::Meeting),
    ("meeting date", Kind::Meeting),
];
