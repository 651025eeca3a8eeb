//! How the services in focus come and go as a text is read.
//!
//! "Maternity" as a heading brings them in; "Our rating of the trust stayed the same" lets go of them.

use super::sites::practices;
use super::{Focus, Walk};
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::read::items::Item;
use crate::read::ratings::asked::is_a_part_of_it;
use crate::read::ratings::visited::aside;
use crate::read::services::{has_core_services, name_of};
use crate::text::BlockKind;

/// How many paragraphs of running text count as the lead, with the headings before them.
const LEAD: usize = 5;

impl Walk<'_> {
    /// Moves the focus by what a sentence names, whether it rates or not.
    pub(super) fn enter(&mut self, sentence: usize) {
        let block = self.doc().sentences[sentence].block;
        let opens = block != self.block;
        self.block = block;
        self.turn_the_page(self.ground.section(sentence));
        let list = self.items.of(sentence);
        // "Good" and the day of the report stand between a heading and its text.
        self.headed &= list.len() <= 4;
        let kind = self.doc().blocks.get(block).map(|b| b.kind);
        let heading = kind == Some(BlockKind::Heading);
        let named = self.each_once(self.named_in(list));
        self.meet(&named);
        if opens && let Some(outer) = self.outer.take_if(|_| !is_label(list)) {
            self.focus = outer;
        }
        // "Are services safe at this hospital?"
        let asks = list.last().is_some_and(|i| i.reads(self.doc(), &["?"]));
        if asks && list.iter().any(|i| i.class.has(Class::QUESTION)) && self.names_this_place(list) {
            self.leave();
        }
        // "Dental services were not looked at and are still good.", and then a part of the report on "Safe".
        if heading && opens && self.focus.passing && is_question(list) {
            self.leave();
        }
        self.left &= !heading;
        // "Maternity: report published" heads what follows.
        let heads = heading && !list.iter().any(|i| i.class.has(Class::RATING));
        if opens && is_label(list) && !heads {
            if self.outer.is_none() {
                self.outer = Some(self.focus.clone());
            }
            self.turn_to(named.into_iter().take(1).collect(), sentence);
            return;
        }
        // "rated inadequate, because of gaps in maternity": where the reason lies.
        let place = |class: Class| list.iter().position(|i| i.class.has(class));
        let behind = place(Class::RATING).is_some_and(|r| place(Class::SERVICE) > Some(r));
        let leads = self.paragraphs < LEAD && tells_news(list) && (heading || !behind);
        if opens && kind == Some(BlockKind::Paragraph) {
            if self.section == 0 && self.paragraphs == 0 {
                self.page = self.focus.clone();
            }
            self.paragraphs += 1;
        }
        if self.opens_on_the_whole(list) || opens && self.describes_the_trust(list) {
            self.focus = Focus::default();
        }
        if named.is_empty() && self.goes_back_to_unit(list) {
            self.focus.services.clone_from(&self.named);
        }
        if named.is_empty()
            && let Some(one) = self.by_its_noun(list)
        {
            self.turn_to(vec![one], sentence);
        } else {
            self.move_to(named, sentence, heading, leads);
        }
    }

    /// The services that the words of a sentence name, but for those in an aside.
    fn named_in(&self, list: &[Item]) -> Vec<String> {
        // "The hospital, where they looked at surgery, was rated good": told of the hospital.
        let aside = aside(list).unwrap_or(0..0);
        list.iter()
            .enumerate()
            .filter(|(at, i)| i.class.has(Class::SERVICE) && !aside.contains(at))
            // "its national maternity programme"
            .filter(|(at, _)| {
                let next = list.get(at + 1);
                // "31 beds, two theatres and an endoscopy suite"
                const OTHER: &[&str] = &[
                    "programme",
                    "programmes",
                    "campaign",
                    "review",
                    "suite",
                    "suites",
                    "room",
                    "rooms",
                    "theatre",
                    "theatres",
                    "facilities",
                    "equipment",
                ];
                !next.is_some_and(|n| n.reads(self.doc(), OTHER))
            })
            // "The rating used to be given together with outpatients", "fewer staff than in surgery"
            .filter(|(at, _)| !self.is_beside(list, *at) && !is_a_part_of_it(self.doc(), list, *at))
            .map(|(_, i)| name_of(self.doc(), i))
            .collect()
    }

    /// Whether a service is named only beside what the sentence is about.
    fn is_beside(&self, list: &[Item], at: usize) -> bool {
        const BESIDE: &[&str] = &["with", "than", "like", "unlike", "from", "alongside"];
        let mut before = list[..at]
            .iter()
            .rev()
            .take(4)
            .skip_while(|i| i.class.has(Class::DET) || i.reads(self.doc(), &["in", "on", "at", "for"]));
        let rated = list[at..].iter().any(|i| i.class.has(Class::RATING));
        before.next().is_some_and(|i| i.reads(self.doc(), BESIDE)) && !rated
    }

    /// Moves the focus to the services that a sentence names, or away where it speaks of the whole; `leads` where it is a
    /// sentence of the lead that tells news.
    fn move_to(&mut self, named: Vec<String>, sentence: usize, heading: bool, leads: bool) {
        let list = self.items.of(sentence);
        let has = |class: Class| list.iter().any(|i| i.class.has(class));
        match named.as_slice() {
            // A menu above the text names services too.
            [_] if heading && self.is_of_a_menu(sentence) => {}
            [_] if heading && (self.paragraphs > 0 || tells_news(list) || self.heads_its_text(sentence)) || leads => {
                self.turn_to(named, sentence);
                self.headed = heading;
            }
            [_] if self.leads_a_list(sentence) || self.goes_through(list) => self.turn_to(named, sentence),
            [_] if self.is_taken_up(sentence) || self.takes_itself_up(list) => {
                self.turn_to(named, sentence);
                self.focus.passing = true;
            }
            // Another entry of a digest.
            [] if heading && has(Class::RATING.with(Class::GRADE)) && self.is_of_another(sentence) => self.leave(),
            [] if heading
                && list.first().is_some_and(|i| i.class.has(Class::OVERALL))
                && !self.is_in_a_sheet(sentence) =>
            {
                self.focus = Focus::default();
            }
            // "Earlier inspections" heads a list of what the whole was rated.
            [] if heading && !has(Class::RATING) && has(Class::PAST) && has(Class::INSPECT.with(Class::GRADE)) => {
                self.focus = Focus::default();
            }
            // In the lead the name of a hospital is the caption of its picture.
            [] if heading && has(Class::NAME) && self.paragraphs >= LEAD => self.focus = Focus::default(),
            [a, b] => {
                self.pair = vec![a.clone(), b.clone()];
                if leads && !heading {
                    self.focus = Focus::default();
                }
            }
            [_, _, _, ..] => {
                self.pair.clear();
                if leads && !heading {
                    self.focus = Focus::default();
                }
            }
            _ => {}
        }
    }

    /// "Medical care" above "Our rating of this service stayed the same", or above any text, where no line on another service
    /// stands before: no entry of a menu, which nothing follows.
    fn heads_its_text(&self, sentence: usize) -> bool {
        let this = |w: &[Item]| w[0].reads(self.doc(), &["this"]) && w[1].reads(self.doc(), &["service"]);
        if self.items.of(sentence + 1).windows(2).any(this) {
            return true;
        }
        let block = self.doc().sentences[sentence].block;
        let of = |b: usize| self.doc().blocks.get(b);
        let listed = block.checked_sub(1).and_then(of).is_some_and(|b| {
            let named = |s: usize| self.items.of(s).iter().any(|i| i.class.has(Class::SERVICE));
            b.kind == BlockKind::Heading && b.sentences.clone().any(named)
        });
        of(block + 1).is_some_and(|b| b.kind == BlockKind::Paragraph) && !listed
    }

    /// "Overall: Good" right below "Maternity", or below the last of its questions: a line of the sheet of that service, unless
    /// it names the whole. Behind the sheet of questions a blank line parts it from them.
    fn is_in_a_sheet(&self, sentence: usize) -> bool {
        let blocks = &self.doc().blocks;
        let of = |b: usize| blocks.get(b).map_or(&[][..], |b| self.items.of(b.sentences.start));
        let at = self.doc().sentences[sentence].block;
        let whole = Class::TYPE.with(Class::NAME);
        if self.items.of(sentence).iter().any(|i| i.class.has(whole)) {
            return false;
        }
        let asks = |b: usize| of(b).iter().take(4).any(|i| i.class.has(Class::QUESTION));
        let answers = |b: usize| {
            blocks
                .get(b)
                .is_some_and(|b| self.items.is_rating_alone(b.sentences.start))
        };
        let lines = (0..at).rev().take_while(|b| asks(*b) || answers(*b)).count();
        let Some(head) = at.checked_sub(lines + 1) else {
            return false;
        };
        let parted = lines > 0 && blocks[at].after_gap && !blocks[head + 1..at].iter().skip(1).any(|b| b.after_gap);
        let names = |b: usize| of(b).iter().any(|i| i.class.has(Class::SERVICE)) && !tells_news(of(b));
        let listed = head
            .checked_sub(1)
            .is_some_and(|b| blocks[b].kind == BlockKind::Heading && names(b));
        blocks[head].kind == BlockKind::Heading && names(head) && !(lines == 0 && listed) && !parted
    }

    /// Whether a heading is about another practice than what stands above it.
    fn is_of_another(&self, sentence: usize) -> bool {
        let about = self.ground.scope.at(sentence);
        let before = sentence.checked_sub(1).map_or(&[][..], |s| self.ground.scope.at(s));
        !about.is_empty() && !before.is_empty() && !about.iter().any(|p| before.contains(p))
    }

    /// "Inspectors looked at maternity services because staff in both maternity units had spoken up": named twice, one
    /// service.
    pub(super) fn each_once(&self, named: Vec<String>) -> Vec<String> {
        let full = |s: &String| self.ground.service_names.full(s);
        let mut out: Vec<String> = Vec::with_capacity(named.len());
        for name in named {
            if !out.iter().any(|o| full(o) == full(&name)) {
                out.push(name);
            }
        }
        out
    }

    /// "at this hospital", "in this trust".
    fn names_this_place(&self, list: &[Item]) -> bool {
        let this = |n: usize| n > 0 && list[n - 1].reads(self.doc(), &["this", "the"]);
        let led = |n: usize| n > 1 && list[n - 2].class.has(Class::PREP);
        let place = |n: usize| {
            let kind = ServiceType::ALL.get(list[n].value as usize).copied();
            list[n].class.has(Class::TYPE) && has_core_services(kind)
        };
        (0..list.len()).any(|n| place(n) && this(n) && led(n))
    }

    /// Forgets the services in hand: what follows is of the hospital or trust as a whole.
    fn leave(&mut self) {
        self.focus = Focus::default();
        self.outer = None;
        self.left = false;
        self.named.clear();
        self.pair.clear();
    }

    /// "The trust remains good. Inspectors looked only at whether the units were safe": of the service again.
    fn goes_back_to_unit(&self, list: &[Item]) -> bool {
        let rates = Class::RATING
            .with(Class::GRADE)
            .with(Class::SAME)
            .with(Class::UP)
            .with(Class::DOWN);
        let unit = |w: &[Item]| {
            w[0].reads(self.doc(), &["the", "both", "these"])
                && w[1].reads(self.doc(), &["unit", "units", "department", "departments"])
        };
        let looked = list.iter().any(|i| i.class.has(Class::INSPECT.with(Class::CQC)));
        // "The service has wards in two hospitals."
        let opens = matches!(list, [the, service, ..] if the.reads(self.doc(), &["the", "this"])
            && service.reads(self.doc(), &["service", "unit", "ward", "department", "team", "clinic"]));
        self.left
            && self.focus.services.is_empty()
            && (looked && list.windows(2).any(unit) || opens)
            && !list.iter().any(|i| i.class.has(rates))
    }

    /// "Our rating of the trust stayed the same": what follows is of the whole.
    fn opens_on_the_whole(&self, list: &[Item]) -> bool {
        let whole = |w: &[Item]| {
            w[0].class.has(Class::GRADE)
                && w[1].reads(self.doc(), &["of", "for"])
                && w[2].class.has(Class::DET)
                && w[3].reads(self.doc(), &["trust", "hospital", "provider", "organisation"])
        };
        list.windows(4).take(3).any(whole) && !list.iter().any(|i| i.class.has(Class::SERVICE))
    }

    /// "The trust provides mental health services to 1.4m people": a paragraph on what the trust is.
    fn describes_the_trust(&self, list: &[Item]) -> bool {
        const IS: &[&str] = &[
            "provides", "runs", "serves", "employs", "covers", "offers", "operates", "manages", "delivers",
        ];
        let [the, trust, verb, ..] = list else { return false };
        the.reads(self.doc(), &["the"])
            && trust.reads(self.doc(), &["trust", "organisation"])
            && verb.reads(self.doc(), IS)
    }

    /// Notes the services that the text names.
    fn meet(&mut self, named: &[String]) {
        for name in named {
            let full = self.ground.service_names.full(name);
            if !self.met.contains(&full) {
                self.met.push(full);
            }
        }
    }

    /// "The wards were rated good", behind acute wards and a crisis service: the last whose name has that noun.
    fn by_its_noun(&self, list: &[Item]) -> Option<String> {
        const NOUNS: &[&str] = &[
            "wards", "ward", "teams", "team", "clinics", "clinic", "theatres", "beds",
        ];
        let [the, noun, ..] = list else { return None };
        let noun = self.doc().slice(noun.span);
        if self.met.len() < 2 || !NOUNS.contains(&noun) || !the.reads(self.doc(), &["the", "these", "those"]) {
            return None;
        }
        let has_it = |name: &&String| name.split(' ').any(|w| w == noun);
        self.met.iter().rfind(has_it).cloned()
    }

    /// Each dated entry of a page begins with what the page is about: the service of the entry before is none of its own.
    /// The parts of one report have the same day each.
    fn turn_the_page(&mut self, section: usize) {
        let told = |s: usize| self.ground.section_dates.get(s).copied().flatten();
        let visit = |s: usize| self.ground.section_inspections.get(s).copied().flatten();
        let last = self.section;
        self.section = section;
        // What stands above the first entry of a page without a day may be the head of that entry.
        let other_day = told(last).is_some() && told(section).is_some() && told(last) != told(section);
        let other_visit = visit(section).is_some() && visit(last) != visit(section);
        // A page that names one service alone is about that.
        if self.headed || !(other_day || other_visit && self.met.len() > 1) {
            return;
        }
        self.leave();
        self.focus = self.page.clone();
        // No menu stands above an entry.
        self.paragraphs = 1;
    }

    /// "Wards for older people were looked at too. They are still good.": a service that opens a sentence without a rating,
    /// and which the next goes on with.
    fn is_taken_up(&self, sentence: usize) -> bool {
        let list = self.items.of(sentence);
        // "In addition, the trust's wards for children have come a long way. They are good."
        let comma = list.iter().take(4).position(|i| i.class.has(Class::COMMA));
        let lead =
            comma.filter(|c| list[0].class.has(Class::PREP) && !list[..*c].iter().any(|i| i.class.has(Class::NAME)));
        let owner = |i: &Item| i.possessive && i.class.has(Class::TYPE.with(Class::NAME));
        let opens = list[lead.map_or(0, |c| c + 1)..]
            .iter()
            .find(|i| !i.class.has(Class::DET.with(Class::PRONOUN)) && !owner(i));
        // "Surgery at Oak Hospital was visited, too": where it is is told on the way.
        let named = list.iter().any(|i| i.class.has(Class::NAME));
        let placed = || {
            let service = list.iter().position(|i| i.class.has(Class::SERVICE));
            service.is_some_and(|s| {
                let dash = usize::from(list.get(s + 1).is_some_and(|i| i.class.has(Class::DASH)));
                let also = usize::from(list.get(s + 1 + dash).is_some_and(|i| i.reads(self.doc(), &["also"])));
                list.get(s + 1 + dash + also)
                    .is_some_and(|i| i.reads(self.doc(), &["at", "in", "run"]))
            })
        };
        let rates = Class::RATING;
        let block = |s: usize| self.doc().block_of(s);
        let next = self.items.of(sentence + 1).first();
        // "Dental services were the only part of Oak Trust to be inspected. They are good.": no trust is "they".
        const PLURAL: &[&str] = &["services", "wards", "units", "teams", "clinics", "departments"];
        let words = |i: &Item| self.doc().slice(i.span).split(' ').any(|w| PLURAL.contains(&w));
        let plural = opens.is_some_and(|i| i.class.has(Class::SERVICE) && words(i))
            && next.is_some_and(|i| i.reads(self.doc(), &["they"]));
        if named && !placed() && !plural && !self.is_told_of_alone(list) {
            return false;
        }
        let they = next.is_some_and(|i| i.reads(self.doc(), &["they", "these"]));
        (opens.is_some_and(|i| i.class.has(Class::SERVICE)) || they && self.is_told_of_alone(list))
            && !list.iter().any(|i| i.class.has(rates))
            && (block(sentence) == block(sentence + 1) || self.are_paragraphs(sentence))
            && next.is_some_and(|i| i.reads(self.doc(), &["they", "it", "these", "this", "that"]))
    }

    /// "The report tells how A&E fared under each of the five headings": what is told of each is that service's.
    fn goes_through(&self, list: &[Item]) -> bool {
        const HEADINGS: &[&str] = &[
            "headings",
            "questions",
            "categories",
            "measures",
            "domains",
            "areas",
            "criteria",
        ];
        const NEAR: usize = 4;
        let text = |i: &Item| self.doc().slice(i.span);
        let all = |i: &Item| text(i).split(' ').any(|w| matches!(w, "each" | "all" | "five"));
        let through = |n: usize| {
            let last = text(&list[n]).rsplit(' ').next().unwrap_or_default();
            HEADINGS.contains(&last) && list[n.saturating_sub(NEAR)..=n].iter().any(all)
        };
        (0..list.len()).any(through) && !list.iter().any(|i| i.class.has(Class::RATING))
    }

    /// "Resilience was not inspected on this occasion; it was rated Outstanding in 2017": of the service that opens it.
    fn takes_itself_up(&self, list: &[Item]) -> bool {
        let parts = Class::COLON
            .with(Class::DASH)
            .with(Class::COMMA)
            .with(Class::AND)
            .with(Class::BUT);
        let says = |n: usize| list.get(n).is_some_and(|i| i.class.has(Class::SAY));
        let it = |n: usize| {
            list[n].reads(self.doc(), &["it", "they", "these"]) && list[n - 1].class.has(parts) && !says(n + 1)
        };
        let opens = list.iter().find(|i| !i.class.has(Class::DET));
        opens.is_some_and(|i| i.class.has(Class::SERVICE))
            && (2..list.len())
                .find(|n| it(*n))
                .is_some_and(|n| list[n..].iter().any(|i| i.class.has(Class::RATING)))
    }

    /// Whether a sentence and the next are paragraphs of their own.
    fn are_paragraphs(&self, sentence: usize) -> bool {
        let of = |s: usize| self.doc().block_of(s).and_then(|b| self.doc().blocks.get(b));
        let alone = of(sentence).is_some_and(|b| b.sentences.len() == 1);
        let running = |s: usize| of(s).is_some_and(|b| b.kind == BlockKind::Paragraph);
        alone && running(sentence) && running(sentence + 1)
    }

    /// "Maternity" right above or below "Surgery", both of them headings that nothing follows: the entries of a menu.
    fn is_of_a_menu(&self, sentence: usize) -> bool {
        let blocks = &self.doc().blocks;
        let at = self.doc().sentences[sentence].block;
        let entry = |b: usize| {
            let line = self.items.of(blocks[b].sentences.start);
            let named = line.iter().any(|i| i.class.has(Class::SERVICE));
            blocks[b].kind == BlockKind::Heading && named && !tells_news(line)
        };
        let above = || !blocks[at].after_gap && at.checked_sub(1).is_some_and(entry);
        let below = || blocks.get(at + 1).is_some_and(|b| !b.after_gap) && entry(at + 1);
        let parted = || blocks.get(at + 1).is_none_or(|b| b.after_gap);
        entry(at) && (below() || above() && parted())
    }

    /// "At Oak Hospital the CQC also said of maternity:", above bullets: what they are about.
    fn leads_a_list(&self, sentence: usize) -> bool {
        let ends = self
            .items
            .of(sentence)
            .last()
            .is_some_and(|i| i.class.has(Class::COLON));
        let rates = self.items.of(sentence).iter().any(|i| i.class.has(Class::RATING));
        let next = self.doc().block_of(sentence + 1).and_then(|b| self.doc().blocks.get(b));
        // The marks of a list are often lost.
        let listed = |kind| matches!(kind, BlockKind::Bullet | BlockKind::Heading | BlockKind::Row);
        ends && !rates && next.is_some_and(|b| listed(b.kind) && b.sentences.start == sentence + 1)
    }

    /// "The worst of it was for the acute wards, which are at Elm Hospital.": what the sentence is about stands at its end, and
    /// only a relative clause behind it.
    fn is_told_of_alone(&self, list: &[Item]) -> bool {
        let Some(service) = list.iter().position(|i| i.class.has(Class::SERVICE)) else {
            return false;
        };
        let others = Class::NAME.with(Class::TYPE);
        let prep = |i: &Item| i.class.has(Class::PREP) || i.reads(self.doc(), &["of", "about", "on"]);
        let led = service > 1 && list[service - 1].class.has(Class::DET) && prep(&list[service - 2]);
        let ends = |i: Option<&Item>| i.is_none_or(|i| i.class.has(Class::STOP.with(Class::COMMA)));
        led && ends(list.get(service + 1)) && !list[..service].iter().any(|i| i.class.has(others))
    }

    fn turn_to(&mut self, services: Vec<String>, sentence: usize) {
        let mut here = practices(self.items.of(sentence))
            .into_iter()
            .filter(|p| self.is_site(*p));
        let home = here.next().filter(|_| here.next().is_none());
        self.named.clone_from(&services);
        self.focus = Focus {
            services,
            home,
            since: sentence,
            passing: false,
        };
    }
}

/// Whether a sentence speaks of ratings, inspections or reports.
fn tells_news(list: &[Item]) -> bool {
    let tells = Class::RATING
        .with(Class::GRADE)
        .with(Class::DOWN)
        .with(Class::UP)
        .with(Class::INSPECT)
        .with(Class::CQC)
        .with(Class::PUBLISH);
    list.iter().any(|i| i.class.has(tells))
}

/// "Safe", "Is it safe?"
fn is_question(list: &[Item]) -> bool {
    let words = list.iter().filter(|i| i.class.has(Class::WORD)).count();
    words <= 4 && list.iter().any(|i| i.class.has(Class::QUESTION)) && !list.iter().any(|i| i.class.has(Class::SERVICE))
}

/// "Maternity: ...", "Urgent care at Oak Hospital - the rating ...": a line that begins with a service and a mark; or one
/// that is a service and nothing else: "Forensic wards (Ash and Rowan)."
fn is_label(items: &[Item]) -> bool {
    let Some(first) = items.iter().position(|i| !i.class.has(Class::DET.with(Class::QUOTE))) else {
        return false;
    };
    if items[first].class.has(Class::SERVICE) && is_bare(&items[first + 1..]) {
        return true;
    }
    let mark = Class::DASH.with(Class::COLON);
    items[first].class.has(Class::SERVICE)
        && items[first + 1..].iter().take(4).any(|i| i.class.has(mark))
        && !items[first + 1..].iter().take_while(|i| !i.class.has(mark)).any(|i| {
            i.class
                .has(Class::BE.with(Class::HAVE).with(Class::COMMA).with(Class::RATED))
        })
}

/// "(Ash and Rowan).": a full stop, perhaps behind a bracket.
fn is_bare(behind: &[Item]) -> bool {
    let [rest @ .., stop] = behind else { return false };
    let bracket =
        rest.first().is_none_or(|i| i.class.has(Class::OPEN)) && rest.last().is_none_or(|i| i.class.has(Class::CLOSE));
    stop.class.has(Class::STOP)
        && bracket
        && rest.len() <= 10
        && !rest.iter().any(|i| i.class.has(Class::RATING.with(Class::BE)))
}
