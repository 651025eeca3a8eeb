//! Whether the regulator's people do what a clause tells.
//!
//! "They came back on 5 June" is a visit where inspectors are spoken of, and "a nurse came on 5 June" is none.

use super::words::{ACTS, CALLERS, FOUND, OTHER_SUBJECTS, OTHER_VISITORS};
use super::{Line, Mark};
use crate::lexicon::Class;

impl Line<'_> {
    /// Whether the regulator's people do what a clause tells: "they came back on 5 June", and not "a nurse came". The
    /// nearest word before it that can be its subject decides.
    pub(super) fn by_regulator(&self, mark: &Mark, at: usize) -> bool {
        let item = |n: usize| self.items[n];
        if (mark.start..mark.end).any(|n| item(n).class.has(Class::CQC)) {
            return true;
        }
        // "They were at the home on 5 June", "They were back in June", but "They were in breach in June".
        if self.is(mark.start, &["they"])
            && (mark.end == at || !self.is(mark.end - 1, &["in", "to"]))
            && !self.items[mark.end - 1].class.has(Class::BE)
        {
            return true;
        }
        let far = mark.start < at && at - mark.end > 3;
        let since = at > 0 && self.is(at - 1, &["since"]);
        if far && self.is(mark.start, FOUND) || since || self.doc.slice(item(at).span).ends_with("ago") {
            return false;
        }
        if self.is_gerund_of_regulator(mark, at) {
            return true;
        }
        for n in (self.with_elided(mark.start.min(at))..mark.start).rev() {
            let led = self.led(n);
            if self.is(n, &["who", "which"]) {
                let who = n.saturating_sub(4)..n;
                return who.clone().any(|n| item(n).class.has(Class::CQC)) || self.has(who, CALLERS);
            }
            // "A team from the council came"
            let foreign = self.is(n + 1, &["from", "of"]) && !self.has_regulator(n + 2..mark.start.min(n + 5)) && {
                let name = (n + 2..mark.start.min(n + 5)).find(|m| item(*m).capital || item(*m).class.has(Class::NAME));
                name.is_some() || self.has(n + 2..mark.start.min(n + 5), OTHER_VISITORS)
            };
            if foreign && self.is(n, &["team", "teams", "officers", "officials"]) {
                return false;
            }
            let caller = self.is(n, CALLERS) && !(self.is(mark.start, FOUND) && self.is(n, &["they"]));
            if item(n).class.has(Class::CQC) && !led || caller {
                return true;
            }
            if self.is(n, &["it"])
                && (self.comes_to_see(mark, at) || self.is_of_the_regulator(n) || self.goes_to_a_service(mark, at))
            {
                return true;
            }
            if item(n).class.has(Class::TYPE.with(Class::NAME)) && !led || self.is(n, OTHER_SUBJECTS) {
                return self.is_among(n);
            }
        }
        false
    }

    /// "A team of 42 people, among them doctors and nurses, spent four days there", "A team of five, led by a GP": those who come with the inspectors.
    fn is_among(&self, at: usize) -> bool {
        let start = self.stretch(at);
        const WITH: &[&str] = &[
            "among",
            "including",
            "included",
            "includes",
            "comprising",
            "comprised",
            "led",
            "headed",
            "with",
        ];
        let among = (start..at).rfind(|n| self.is(*n, WITH));
        among.is_some_and(|n| self.has(start..n, &["team", "teams", "inspectors"]))
    }

    /// "It then went to Oak House, a care home in Selby, on 23 May": no service goes to another.
    fn goes_to_a_service(&self, mark: &Mark, at: usize) -> bool {
        const TO: usize = 3;
        let behind = mark.start + 1..(mark.end + TO).min(at);
        let to = behind.clone().find(|n| self.is(*n, &["to", "into", "at"]));
        to.is_some_and(|to| (to..(to + TO).min(at)).any(|n| self.items[n].class.has(Class::NAME)))
    }

    fn has_regulator(&self, mut range: std::ops::Range<usize>) -> bool {
        range.any(|n| self.items[n].class.has(Class::CQC) || self.is(n, &["inspectors", "people", "experts"]))
    }

    /// "Inspectors sat in on three clinics on 4 May": whatever the regulator's people do on a day, they are there.
    pub(super) fn regulator_acts(&self, start: usize, at: usize) -> bool {
        let Some(who) = (start..at.min(start + 6)).find(|n| self.items[*n].class.has(Class::CQC)) else {
            return false;
        };
        let tells = (who + 1..at).any(|n| {
            self.items[n].class.has(Class::SAY)
                || self.is(n, &["that", "special"])
                || self.is(n, FOUND)
                || self.is(n, ACTS)
        });
        // "Inspectors were shown records of 25 June."
        let of = at > 0 && self.is(at - 1, &["of", "from"]);
        !self.led(who) && !tells && !of
    }

    /// "The CQC has published what it found when it came in May": an "it" behind the regulator with no service between.
    fn is_of_the_regulator(&self, it: usize) -> bool {
        let when = it > 0 && self.is(it - 1, &["when", "what", "after", "before", "since"]);
        let other = Class::TYPE.with(Class::NAME).with(Class::SERVICE);
        let before = (0..it).rev().take_while(|n| !self.items[*n].class.has(Class::STOP));
        let mut said = before
            .take_while(|n| !self.items[*n].class.has(other) && !self.is(*n, OTHER_SUBJECTS) || self.is(*n, &["it"]));
        when && said.any(|n| self.items[n].class.has(Class::CQC) && !self.led(n))
    }

    /// Whether an item is led by a preposition that makes it anything but the subject.
    fn led(&self, at: usize) -> bool {
        // "The court was told that inspectors called": "that" opens a clause here.
        let before = if at > 0 && self.items[at - 1].class.has(Class::DET) && !self.is(at - 1, &["that"]) {
            at - 1
        } else {
            at
        };
        const LEADS: &[&str] = &[
            "to", "with", "by", "from", "of", "told", "on", "for", "about", "in", "at", "within",
        ];
        before > 0 && self.is(before - 1, LEADS)
    }

    /// "raised by the regulator after calling in May", "after going in during May, inspectors found": who goes is told by
    /// the main clause.
    fn is_gerund_of_regulator(&self, mark: &Mark, at: usize) -> bool {
        let calls = self.doc.slice(self.items[mark.start].span).ends_with("ing");
        let led = mark.start > 0 && self.is(mark.start - 1, &["after", "on", "when", "following", "upon", "since"]);
        if !calls || !led || mark.end > at || at > mark.end + 4 {
            return false;
        }
        let comma = self.items.get(at + 1).is_some_and(|i| i.class.has(Class::COMMA));
        // "On going back in February the CQC found", but not "after going back in February staff said".
        let first = at + 1 + usize::from(comma);
        let behind = first..(first + if comma { 3 } else { 2 }).min(self.items.len());
        let before = mark.start.saturating_sub(5)..mark.start - 1;
        let told = |n: usize| self.items[n].class.has(Class::CQC) || self.is(n, CALLERS);
        before.chain(behind).any(told)
    }

    /// "When it came back in June it saw": only the regulator comes back to a service and sees things there.
    fn comes_to_see(&self, mark: &Mark, at: usize) -> bool {
        let comes = ["came", "went", "returned", "came back", "went back"];
        let behind = at + 1..(at + 8).min(self.items.len());
        self.is(mark.start, &comes)
            && behind.clone().any(|n| self.is(n, FOUND))
            && self.has(behind, &["it", "they", "inspectors"])
    }
}
