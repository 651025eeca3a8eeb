//! Page furniture: lines that stand between the paragraphs of a page and are no part of its text.
//!
//! A button to share the story, the mark of an advertisement, the credit of a picture, the headline of another story: such
//! a line may stand anywhere, between a lead and its list too. None becomes a block, so that what stands before it and
//! what stands behind it are neighbours, as they are for a reader.
//!
//! A line is known by its first words and its shape. Labels that lead to lines below ("Most read", "Comments") are none:
//! what they lead to belongs to them.

use super::BlockKind;
use super::blocks::is_rating;

/// No longer line is furniture.
const LONGEST: usize = 200;

/// The words that furniture begins with, in the order of the alphabet: most lines are told apart by these alone.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "accept", "ad", "ads", "advert", "advertisement", "advertisements", "after", "already", "also", "article", "back", "bookmark", "buy", "by",
    "caption", "click", "continue", "copy", "create", "credit", "did", "do", "don", "download", "email", "enter", "estimated", "facebook", "file",
    "follow", "gallery", "get", "getty", "google", "got", "have", "hide", "image", "images", "in", "instagram", "invalid", "is", "join", "keep",
    "learn", "library", "linkedin", "listen", "loading", "log", "media", "more", "most", "must", "never", "newsletter", "newsletters", "no", "now",
    "pa", "paid", "partner", "photo", "photograph", "photos", "pic", "pics", "picture", "pictures", "pinterest", "play", "please", "posed", "print",
    "privacy", "promoted", "read", "reading", "receive", "recommended", "reddit", "register", "reject", "related", "remove", "report", "save",
    "scroll", "see", "share", "shutterstock", "sign", "skip", "something", "sponsored", "stay", "stock", "story", "subscribe", "support", "tap",
    "tell", "thank", "this", "trending", "try", "tweet", "twitter", "video", "view", "visit", "want", "was", "watch", "we", "whatsapp", "you", "your",
    "youtube",
];

/// Labels before the headline of another story or the words of a picture: "Read more: Cafe shut after mice seen".
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "advertisement", "also read", "caption", "credit", "don't miss", "estimated reading time", "follow us", "gallery", "image", "image credit",
    "image source", "images", "in pictures", "listen", "more news", "more stories", "most read", "must read", "now read", "photo", "photo credit",
    "photograph", "photos", "pic", "pics", "picture", "picture credit", "pictures", "read", "read also", "read more", "read next", "read now",
    "reading time", "recommended", "related", "related article", "related articles", "related content", "related news", "related post",
    "related stories", "related story", "see also", "share", "share this", "sponsored", "trending", "video", "watch", "watch now",
];

/// What furniture begins with, whatever follows on its line.
#[rustfmt::skip]
const STARTS: &[&str] = &[
    // Credits.
    "file image", "file photo", "file picture", "getty images", "google maps", "google street view", "image by", "image caption", "image source",
    "image supplied", "library image", "library picture", "media caption", "pa media", "pa wire", "photo by", "photo supplied", "photograph by",
    "photos by", "picture by", "picture posed by", "picture supplied", "posed by", "shutterstock", "stock image", "stock photo", "stock picture",
    // Where the text goes on, and what plays in between.
    "article continues", "back to top", "click to enlarge", "click to play", "continue reading", "continue below", "play video", "scroll down",
    "scroll to continue", "skip ad", "skip advert", "story continues", "tap to enlarge", "tap to play", "this video can", "video loading", "view gallery",
    "view image", "your browser does not", "something went wrong", "loading",
    // What is asked of the reader.
    "already a subscriber", "already have an account", "buy a photo", "buy this photo", "by entering your email", "by signing up", "by subscribing",
    "create an account", "enter email", "enter your email", "hide ad", "invalid email", "log in to", "no comments", "please enable javascript",
    "remove ads", "report this ad", "thank you for signing up", "thank you for subscribing", "we use cookies", "did you know with", "visit shots", "watch more of our videos", "got a story", "have you got a story", "do you have a story", "you can find this story", "skip past", "after newsletter promotion", "hide this message", "log in or register", "support local journalism", "support our journalism", "buy us a coffee", "have your say", "is this page", "was this page", "was this article", "tell us which stories", "register for free", "we use your sign", "privacy notice", "paid for by", "partner content", "report this comment", "read our comment",
];

/// Lines that are furniture as they stand, and not with more behind them.
#[rustfmt::skip]
const ALONE: &[&str] = &["copy link", "get in touch", "google", "learn more", "sign up"];

/// What a reader is asked to do.
#[rustfmt::skip]
const INVITES: &[&str] = &[
    "accept", "don't miss", "download", "follow", "get", "hide", "join", "keep up", "listen", "never miss", "receive", "register", "reject",
    "sign up", "stay in touch", "stay up", "subscribe", "try", "view", "want", "watch",
];

/// What a reader is asked to follow, read or join.
#[rustfmt::skip]
const OFFERS: &[&str] = &[
    "app", "bluesky", "cookies", "e-edition", "facebook", "inbox", "instagram", "newsletter", "newsletters", "podcast", "podcasts", "sounds",
    "stories", "subscription", "tiktok", "twitter", "whatsapp", "youtube",
];

/// Words of which each is a button, or the name of one.
#[rustfmt::skip]
const BUTTONS: &[&str] = &[
    "ad", "ads", "advert", "advertisement", "advertisements", "bookmark", "email", "facebook", "instagram", "linkedin", "listen", "newsletter",
    "newsletters", "pinterest", "print", "promoted", "reddit", "save", "share", "sponsored", "subscribe", "tweet", "twitter", "whatsapp",
    "youtube",
];

/// What stands beside a button on its line.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "a", "about", "after", "again", "alerts", "all", "an", "and", "app", "article", "below", "bluesky", "bulletin", "by", "close", "comment",
    "comments", "content", "copy", "daily", "down", "edition", "flipboard", "for", "free", "friend", "friendly", "from", "here", "in", "it", "later",
    "latest", "link", "local", "max", "messenger", "my", "news", "now", "of", "on", "or", "our", "page", "panel", "paper", "post", "reading",
    "scroll", "sharing", "sign", "social", "stories", "story", "telegram", "the", "this", "threads", "tiktok", "to", "today", "up", "us", "version",
    "via", "video", "weekly", "with", "x", "your",
];

/// First words of the furniture that pages of all kinds have.
#[rustfmt::skip]
const ON_ANY_PAGE: &[&str] = &[
    "accept", "back", "copy", "download", "email", "facebook", "get", "instagram", "is", "join", "linkedin", "listen", "log", "pinterest", "play", "please",
    "print", "register", "reject", "share", "skip", "tweet", "twitter", "view", "was", "we", "whatsapp", "your", "youtube",
];

/// Labels over the headlines of other stories.
#[rustfmt::skip]
const OVER_HEADLINES: &[&str] = &[
    "don't miss", "editor's choice", "editor's picks", "keep reading", "more on this story", "more stories", "more top stories", "most popular",
    "most read", "most shared", "most viewed", "must read", "must reads", "popular", "read also", "read more", "read next", "recommended",
    "recommended for you", "recommended reading", "recommended stories", "related", "related articles", "related content", "related links",
    "related news", "related posts", "related stories", "top stories", "trending", "trending now", "what to read next", "you may also like",
    "you might also like",
];

/// Marks between a label and what it labels.
const PARTS: [char; 5] = [':', '|', '>', '»', '►'];

/// Longer than any of these.
const LABEL: usize = 26;

/// What a number of minutes is for.
const MINUTES: &[&str] = &["min read", "mins read", "minute read", "minutes read"];

/// Marks between what is rated and its rating.
const RATING_MARKS: [char; 5] = [':', '-', '–', '—', '|'];

/// Whether a line is page furniture.
pub(super) fn is_furniture(line: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let bare = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    if is_credit(line) || bare.eq_ignore_ascii_case("0 comments") || is_counted(bare, MINUTES) {
        return true;
    }
    is_opener(first_word(bare)) && is_known(&bare.to_lowercase().replace('’', "'"), line.starts_with('['))
}

/// Whether a line is a label over the headlines of other stories: "Most read", "Related articles:".
pub(super) fn is_over_headlines(line: &str) -> bool {
    let label = line.trim_matches(|c: char| !c.is_alphanumeric());
    label.len() < LABEL && {
        let label = label.replace('’', "'");
        OVER_HEADLINES.iter().any(|l| l.eq_ignore_ascii_case(&label))
    }
}

/// Whether a label stands over what many read, of which there is always more than one.
pub(super) fn is_ranking(label: &str) -> bool {
    let first = first_word(label);
    ["most", "popular", "top", "trending"]
        .iter()
        .any(|w| w.eq_ignore_ascii_case(first))
}

/// Whether a line is the headline of no other story, whatever label stands over it: it leads to more, goes on with a
/// sentence, or gives a rating to what stands before a mark ("Safe: Good").
pub(crate) fn is_no_headline(line: &str, kind: BlockKind) -> bool {
    let leads = line.ends_with([':', ';']) && !is_over_headlines(line);
    let goes_on = kind == BlockKind::Bullet && line.starts_with(char::is_lowercase);
    kind == BlockKind::Row || leads || goes_on || gives_rating(line)
}

/// "Safe: Good", "Elm House, Selby – Requires improvement (no change)", "Inadequate".
fn gives_rating(line: &str) -> bool {
    line.split(RATING_MARKS).any(|part| {
        let part = part.trim_matches(|c: char| !c.is_alphanumeric());
        is_rating(part.split([',', '(', ';']).next().unwrap_or(part).trim_end())
    })
}

/// "© Fay Bell": whose a picture is. A year, or a word of rights, is of the page as a whole, and tells what it is.
fn is_credit(line: &str) -> bool {
    const NAME: usize = 40;
    let year = || line.bytes().any(|b| b.is_ascii_digit());
    line.starts_with('©') && line.len() < NAME && !year() && !line.to_lowercase().contains("rights")
}

/// "12 Comments": on a button while the text still goes on.
pub(super) fn counts_comments(line: &str) -> bool {
    is_counted(line, &["comment", "comments"])
}

/// Whether a line is a number and one of these: "5 min read".
fn is_counted(line: &str, things: &[&str]) -> bool {
    let counted = line
        .starts_with(|c: char| c.is_ascii_digit())
        .then(|| line.split_once(' '))
        .flatten();
    counted.is_some_and(|(count, rest)| {
        count.bytes().all(|b| b.is_ascii_digit()) && things.iter().any(|t| t.eq_ignore_ascii_case(rest))
    })
}

/// Whether a line of furniture is one that all pages have, and not the press alone.
pub(super) fn is_of_any_page(line: &str) -> bool {
    let bare = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = first_word(bare);
    ON_ANY_PAGE.iter().any(|w| w.eq_ignore_ascii_case(first))
}

/// Whether a word is one of those that furniture begins with.
fn is_opener(word: &str) -> bool {
    let small = || word.bytes().map(|b| b.to_ascii_lowercase());
    OPENERS.binary_search_by(|o| o.bytes().cmp(small())).is_ok()
}

/// The letters and digits at the beginning of a line.
fn first_word(line: &str) -> &str {
    let end = line.find(|c: char| !c.is_alphanumeric()).unwrap_or(line.len());
    &line[..end]
}

/// Whether a line in small letters is furniture; one in brackets stands where a picture stood.
fn is_known(line: &str, bracketed: bool) -> bool {
    let begins = |start: &str| {
        let rest = line.strip_prefix(start);
        rest.is_some_and(|r| !r.starts_with(char::is_alphanumeric))
    };
    let words = || {
        line.split(|c: char| !c.is_alphanumeric() && c != '-')
            .filter(|w| !w.is_empty())
    };
    let invites = || INVITES.iter().any(|i| begins(i)) && words().any(|w| OFFERS.contains(&w));
    let pictured = || bracketed && ["image", "picture", "photo"].iter().any(|p| begins(p));
    ALONE.contains(&line)
        || is_labelled(line)
        || STARTS.iter().any(|s| begins(s))
        || pictured()
        || invites()
        || are_buttons(words())
}

/// "Read more: Cafe shut after mice seen"; "Read next:" alone leads to the lines below it.
fn is_labelled(line: &str) -> bool {
    let part = line
        .find(PARTS)
        .or_else(|| line.find(" - ").or_else(|| line.find(" – ")));
    let Some(at) = part else { return false };
    let headline = line[at..].trim_matches(|c: char| !c.is_alphanumeric());
    !headline.is_empty() && LABELS.binary_search(&line[..at].trim_end()).is_ok()
}

/// "Share this page", "Facebook Twitter WhatsApp": a row of buttons, with nothing but their names and what they are for.
fn are_buttons<'l>(words: impl Iterator<Item = &'l str>) -> bool {
    let mut any = false;
    for word in words {
        let button = BUTTONS.contains(&word);
        any |= button;
        if !button && !BESIDE.contains(&word) && !word.bytes().all(|b| b.is_ascii_digit()) {
            return false;
        }
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_known_by_its_words_and_shape() {
        let lines = [
            "Advertisement",
            "Share this article",
            "Share   Print   Email",
            "Facebook Twitter WhatsApp",
            "Read more: Cafe shut after mice seen",
            "READ MORE | Cafe shut after mice seen",
            ">> Read next - Cafe shut after mice seen",
            "Related: Cafe shut after mice seen",
            "Image: Google Street View",
            "(Picture: Fay Bell)",
            "[picture of two people]",
            "Image source, Getty Images",
            "© Fay Bell",
            "Sign up to our free daily newsletter",
            "Get the latest Selby news straight to your inbox",
            "Follow the Selby Echo on Facebook and Instagram",
            "Join our WhatsApp group for news from your town",
            "Story continues below advertisement",
            "Click to enlarge",
            "Listen to this page",
            "0 Comments",
            "5 min read",
            "Don’t miss: Cafe shut after mice seen",
        ];
        for line in lines {
            assert!(is_furniture(line), "{line}");
        }
    }

    #[test]
    fn lines_of_the_text_are_no_furniture() {
        let lines = [
            "Share of homes rated good",
            "Read next:",
            "Most read",
            "Comments",
            "12 comments",
            "Get in touch with us by telephone",
            "Safe: Good",
            "Email alerts were not acted on",
            "Sign-in sheets were not kept",
            "Images of wounds were stored safely",
            "Get help from staff: people did not",
            "Listen to people and act on what they say",
            "Follow-up: none",
            "In pictures and easy words, people were told of their rights",
            "Pictured: Elm House in Selby",
            "This service was rated good",
            "© Selby Times 2021",
            "© Selby Times. All rights reserved",
        ];
        for line in lines {
            assert!(!is_furniture(line), "{line}");
        }
    }

    #[test]
    fn tables_are_in_order_and_complete() {
        assert!(OPENERS.is_sorted() && LABELS.is_sorted());
        for start in [LABELS, STARTS, ALONE, INVITES, BUTTONS].concat() {
            assert!(is_opener(first_word(start)), "{start}");
        }
    }
}
