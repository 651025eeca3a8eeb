//! Claims of actions become rows: whose they are, and when.

mod passing;

use super::events::named;
use super::record::Ground;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::model::{Action, ActionKind, Basis, Column, Question, Rating, RatingRow, ServiceType};
use crate::read::actions::{ActionClaim, number};
use crate::read::items::{Item, Items};
use crate::read::names::Other;
use crate::read::ratings::attach::OTHERS;
use crate::read::ratings::notes::Bearers;
use crate::read::sections::Resolved;
use crate::text::{Document, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// The actions of the practices; `dates` are the resolved date expressions of the document, `others` the organisations
/// that it only mentions.
pub(crate) fn actions(
    ground: &Ground<'_>,
    items: &Items,
    claims: &[ActionClaim],
    dates: &[Resolved],
    others: &[Other],
    ratings: &[RatingRow],
    noted: &Bearers,
) -> Vec<Action> {
    let mut rows = Rows::default();
    let text = Telling {
        ground,
        items,
        others,
        ratings,
        noted,
        groups: groups(items),
    };
    for claim in claims {
        let date = claim.date.and_then(|n| dates.get(n).copied().flatten());
        for practice in text.subjects(claim) {
            rows.put(ground, claim, practice, date.map(|(d, _)| d));
        }
    }
    rows.list
}

/// The actions so far, each of a practice and a kind once.
#[derive(Default)]
struct Rows {
    list: Vec<Action>,
    of: FxHashMap<(usize, ActionKind), usize>,
    /// The passages that speak for a row already.
    told: FxHashSet<(usize, Span, &'static str)>,
}

impl Rows {
    /// Adds an action, or its evidence to the row that tells it already.
    fn put(&mut self, ground: &Ground<'_>, claim: &ActionClaim, practice: usize, date: Option<PartialDate>) {
        let Some(name) = ground.practices.get(practice) else {
            return;
        };
        let row = *self.of.entry((practice, claim.kind)).or_insert_with(|| {
            self.list.push(Action {
                practice: name.clone(),
                kind: claim.kind,
                regulations: Vec::new(),
                date: None,
                evidence: Vec::new(),
            });
            self.list.len() - 1
        });
        let known = &mut self.list[row];
        for regulation in &claim.regulations {
            if !known.regulations.contains(regulation) {
                known.regulations.push(regulation.clone());
            }
        }
        known.date = known.date.or(date);
        if self.told.insert((row, claim.span, claim.entry)) {
            let evidence = ground.evidence(claim.span, &[Column::Kind], Basis::Stated, claim.entry);
            known.evidence.push(evidence);
        }
    }
}

/// The practices that are named in one breath, by sentence, in the order of the text.
fn groups(items: &Items) -> Vec<(usize, Vec<usize>)> {
    let parts = Class::STOP.with(Class::BUT);
    let of = |s: usize| {
        items
            .of(s)
            .split(|i| i.class.has(parts))
            .map(named)
            .map(move |g| (s, g))
    };
    let names = |s: &usize| items.of(*s).iter().filter(|i| i.class.has(Class::NAME)).count();
    (0..items.sentences.len())
        .filter(|s| names(s) > 1)
        .flat_map(of)
        .filter(|(_, g)| g.len() > 1)
        .collect()
}

/// "Elm House fell to inadequate, and Oak Lodge is now in special measures", "months after Oak Lodge was put there": what
/// follows the last ", and" or "after" with a name and a verb of its own, where a verb stands before it too.
fn own_half<'i>(doc: &Document<'_>, items: &'i [Item]) -> &'i [Item] {
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::UP)
        .with(Class::DOWN);
    let tells = |part: &[Item]| part.iter().any(|i| i.class.has(verb));
    let parts = |at: &usize| {
        let (before, behind) = items.split_at(*at);
        let after = behind[0].reads(doc, &["after", "since", "when", "before"]);
        let named = behind.iter().skip(if after { 1 } else { 2 });
        let named = named.into_iter().find(|i| !i.class.has(Class::DET));
        // "and there were two at Elm House"
        let there = behind.get(2).is_some_and(|i| i.reads(doc, &["there"]));
        let begins = there || named.is_some_and(|i| i.class.has(Class::NAME));
        let and = || behind[0].class.has(Class::COMMA) && behind.get(1).is_some_and(|i| i.class.has(Class::AND));
        (after || and()) && begins && tells(before) && tells(behind)
    };
    (0..items.len()).rev().find(parts).map_or(items, |at| &items[at..])
}

/// What decides whose an action is.
struct Telling<'a, 'd> {
    ground: &'a Ground<'d>,
    items: &'a Items,
    others: &'a [Other],
    ratings: &'a [RatingRow],
    noted: &'a Bearers,
    groups: Vec<(usize, Vec<usize>)>,
}

/// The clause of a claim.
struct Clause<'i> {
    /// From its beginning to the end of the claim's words.
    before: &'i [Item],
    /// What follows.
    behind: &'i [Item],
    /// Whether it stands in brackets.
    bracketed: bool,
}

impl Telling<'_, '_> {
    fn is(&self, item: &Item, words: &[&str]) -> bool {
        item.reads(self.ground.doc, words)
    }

    fn clause(&self, claim: &ActionClaim) -> Clause<'_> {
        let list = self.items.of(claim.sentence);
        let start = list.iter().position(|i| i.span.start >= claim.span.start).unwrap_or(0);
        let end = list
            .iter()
            .take_while(|i| i.span.start < claim.span.end)
            .count()
            .max(start);
        let parts = Class::STOP.with(Class::BUT);
        let closed = list[start..].iter().position(|i| i.class.has(Class::CLOSE));
        let opened = (0..start)
            .rev()
            .find(|&i| list[i].class.has(Class::OPEN.with(Class::CLOSE)));
        let bracket = opened.filter(|&i| list[i].class.has(Class::OPEN) && closed.is_some());
        let from = (0..start)
            .rev()
            .find(|&i| list[i].class.has(parts) || bracket == Some(i));
        let to = (end..list.len())
            .find(|&i| list[i].class.has(parts))
            .unwrap_or(list.len());
        Clause {
            before: &list[from.map_or(0, |i| i + 1)..end],
            behind: &list[end..to],
            bracketed: bracket.is_some() && from == bracket,
        }
    }

    /// The practices that an action was taken on: those counted or named as its subject or object, those that "both"
    /// or "these services" stand for, else the one in focus. An action on another service is nobody's here.
    fn subjects(&self, claim: &ActionClaim) -> Vec<usize> {
        if let Some(marked) = self.noted.of(claim.sentence) {
            return marked.to_vec();
        }
        let clause = self.clause(claim);
        let total = self.ground.practices.len();
        let count = self.counted(clause.before).or_else(|| self.counted(clause.behind));
        if named(clause.before).is_empty() && count.is_some_and(|n| n > total) {
            // "30 practices have been placed in special measures": statistics.
            return Vec::new();
        }
        if let Some(rated) = self.of_rating(clause.before, count) {
            return rated;
        }
        if self.is_in_passing(claim, &clause) {
            return Vec::new();
        }
        let group = self.group(claim.sentence, count);
        if let Some(group) = &group
            && let Some(one) = self.ordinal(clause.before, group)
        {
            return vec![one];
        }
        if let (Some(group), Some(_)) = (&group, count) {
            return group.clone();
        }
        let sides = [clause.before, clause.behind];
        // Only trusts are given notices under section 29A, about whichever hospital; "Elm Hospital was served with" one.
        let words = clause.before.iter().chain(clause.behind);
        let notice = words.into_iter().any(|i| self.is(i, &["29a"]));
        // "The trust was served with one about Elm Hospital."
        if notice && self.is_about(&clause) {
            return named(clause.behind);
        }
        let own = named(own_half(self.ground.doc, clause.before));
        let served = clause.before.iter().any(|i| i.class.has(Class::BE)) && !own.is_empty();
        if notice
            && !served
            && let Some(trust) = self
                .ground
                .only_of_kind(kind_value(ServiceType::NhsTrust), claim.sentence)
        {
            return vec![trust];
        }
        let nearest = [own, named(clause.behind)].into_iter().find(|n| !n.is_empty());
        if let Some(names) = nearest {
            return names;
        }
        if self.elsewhere(&clause) || self.is_share(clause.before) {
            return Vec::new();
        }
        if let Some(only) = sides.iter().find_map(|side| self.the_trust(claim.sentence, side)) {
            return vec![only];
        }
        let focus = self.focus(claim);
        if sides.iter().any(|side| self.plural(side)) {
            return group.unwrap_or_else(|| focus.to_vec());
        }
        // What the company of two clinics did, or lost, concerns both.
        let company = ["company", "provider", "firm", "registration", "business"];
        if clause.before.iter().any(|i| self.is(i, &company)) {
            return focus.to_vec();
        }
        focus.first().copied().into_iter().collect()
    }

    /// Whether what follows names whom a notice is about: "about Elm Hospital", "in respect of the Elm".
    fn is_about(&self, clause: &Clause<'_>) -> bool {
        const ABOUT: &[&str] = &["about", "of"];
        let Some(name) = clause.behind.iter().position(|i| i.class.has(Class::NAME)) else {
            return false;
        };
        let mut before = clause.behind[..name].iter().rev().chain(clause.before.last());
        let led = before.find(|i| !i.class.has(Class::DET));
        led.is_some_and(|i| self.is(i, ABOUT))
    }

    /// Who is in focus where an action is told. "It suspended the registration; Elm House looks after the patients": not the
    /// one that only the next clause names.
    fn focus(&self, claim: &ActionClaim) -> &[usize] {
        let scope = &self.ground.scope;
        let list = self.items.of(claim.sentence);
        let told = list.iter().take_while(|i| i.span.start < claim.span.end).count();
        let later = named(&list[..told]).is_empty() && !named(&list[told..]).is_empty();
        let block = |s: usize| self.ground.doc.block_of(s);
        match claim.sentence.checked_sub(1) {
            Some(before) if later && block(before) == block(claim.sentence) => scope.at(before),
            _ => scope.at(claim.sentence),
        }
    }

    /// "The two practices rated inadequate have been put in special measures": those that the text rates so, if they are as
    /// many as it says.
    fn of_rating(&self, items: &[Item], count: Option<usize>) -> Option<Vec<usize>> {
        let kinds = items
            .iter()
            .position(|i| i.class.has(Class::TYPE.with(Class::STATISTIC)) && !i.class.has(Class::NAME))?;
        let behind = items.get(kinds + 1..)?;
        let rated = behind
            .iter()
            .position(|i| i.class.has(Class::RATING))
            .filter(|n| *n <= 3)?;
        let wanted = Rating::ALL.get(behind[rated].value as usize)?;
        let led = behind[..rated].iter().any(|i| i.class.has(Class::RATED));
        let is = |name: &String| {
            let own = |r: &&RatingRow| r.practice == *name && r.question == Question::Overall && r.service.is_none();
            self.ratings.iter().filter(own).any(|r| r.rating == *wanted)
        };
        let practices = self.ground.practices.iter();
        let found: Vec<usize> = practices.enumerate().filter(|(_, n)| is(n)).map(|(n, _)| n).collect();
        (led && found.len() > 1 && count == Some(found.len())).then_some(found)
    }

    /// "most of the practices that we put in special measures": services at large.
    fn is_share(&self, items: &[Item]) -> bool {
        let shares = ["most", "some", "many", "few", "half", "majority", "number"];
        items.windows(4).any(|w| {
            self.is(&w[0], &shares)
                && self.is(&w[1], &["of"])
                && w[2].class.has(Class::DET)
                && w[3].class.has(Class::TYPE)
        })
    }

    /// The services that were last named in one breath, else all of the document, else those named next: so many, where
    /// the text says how many.
    fn group(&self, sentence: usize, count: Option<usize>) -> Option<Vec<usize>> {
        let fits = |group: &Vec<usize>| group.len() > 1 && count.is_none_or(|c| c == group.len());
        let all = || Some((0..self.ground.practices.len()).collect());
        let (before, behind) = self
            .groups
            .split_at(self.groups.partition_point(|(s, _)| *s <= sentence));
        // Of one sentence the first group is meant.
        let last = before.iter().rev().find(|(_, g)| fits(g)).map(|(s, _)| *s);
        let last = last.and_then(|s| before.iter().find(|(t, g)| *t == s && fits(g)));
        last.map(|(_, g)| g.clone())
            .or_else(|| all().filter(|all| count.is_some() && fits(all)))
            .or_else(|| behind.iter().map(|(_, g)| g).find(|g| fits(g)).cloned())
            .or_else(|| all().filter(fits))
    }

    /// "the first of the two", "the latter".
    fn ordinal(&self, items: &[Item], group: &[usize]) -> Option<usize> {
        let said = |words: &[&str]| {
            let pairs = items.windows(2);
            pairs
                .filter(|w| w[0].class.has(Class::DET))
                .any(|w| self.is(&w[1], words))
        };
        let of = items.iter().any(|i| self.is(i, &["of"]));
        if said(&["former"]) || of && said(&["first"]) {
            return group.first().copied();
        }
        (said(&["latter"]) || of && said(&["second"]))
            .then(|| group.last().copied())
            .flatten()
    }

    /// "another", "its sister home", "the company's hospital in Hull", the name of a service that the document only
    /// mentions: a service in passing. A provider or a council is none.
    fn elsewhere(&self, clause: &Clause<'_>) -> bool {
        let items = clause.before;
        if items.iter().any(|i| i.class.has(Class::ELSEWHERE)) {
            return true;
        }
        // "(Vale Ambulance, now in special measures)"
        if clause.bracketed && items.first().is_some_and(|i| i.capital && i.class.has(Class::WORD)) {
            return true;
        }
        if self.names_other(items) {
            return true;
        }
        let opens = items
            .iter()
            .take(2)
            .any(|i| self.is(i, &["another", "others", "elsewhere"]));
        // "A second home", but not "A second visit".
        let visit = Class::INSPECT.with(Class::PUBLISH);
        let next = items.windows(3).take(2).any(|w| {
            !w[2].class.has(visit)
                && self.is(&w[0], &["a"])
                && self.is(
                    &w[1],
                    &[
                        "second",
                        "third",
                        "fourth",
                        "fifth",
                        "sixth",
                        "seventh",
                        "eighth",
                        "further",
                        "different",
                    ],
                )
        });
        let sites = ["provider", "company", "firm", "group", "trust", "business"];
        let owned = items.windows(2).any(|w| {
            let site = w[1].class.has(Class::TYPE) && !self.is(&w[1], &sites);
            w[0].possessive && w[0].class.has(Class::TYPE) && site
        });
        opens || next || owned
    }

    /// Whether the head of a clause is the name of a service that the document only mentions.
    fn names_other(&self, items: &[Item]) -> bool {
        use ServiceType::{LocalAuthority, NhsTrust, Other as Any};
        let heads = Class::NAME.with(Class::TYPE).with(Class::PRONOUN);
        let head = items
            .iter()
            .find(|i| i.class.has(heads))
            .filter(|i| i.class.has(Class::NAME));
        let other = head.and_then(|i| self.others.get((i.value as usize).checked_sub(OTHERS as usize)?));
        let company = [
            "Ltd",
            "Limited",
            "LLP",
            "plc",
            "PLC",
            "Group",
            "Care",
            "Partnership",
            "Healthcare",
            "Homes",
            "Services",
        ];
        other.is_some_and(|o| {
            let kind = o
                .service_type
                .is_some_and(|k| !matches!(k, LocalAuthority | NhsTrust | Any));
            kind && !company.iter().any(|w| o.name.ends_with(w))
        })
    }

    /// "the trust", "the hospital" where just one practice of the document is one.
    fn the_trust(&self, sentence: usize, items: &[Item]) -> Option<usize> {
        let of = |kind: ServiceType| {
            let value = kind_value(kind);
            let said = items.iter().any(|i| i.class.has(Class::TYPE) && i.value == value);
            said.then(|| self.ground.only_of_kind(value, sentence)).flatten()
        };
        of(ServiceType::NhsTrust).or_else(|| of(ServiceType::Hospital))
    }

    /// "both", "these services", "the surgeries".
    fn plural(&self, items: &[Item]) -> bool {
        const TYPES: &[&str] = &[
            "practices",
            "surgeries",
            "services",
            "homes",
            "hospitals",
            "clinics",
            "sites",
            "hubs",
            "branches",
        ];
        let many = |w: &[Item]| (w[0].class.has(Class::DET) || self.is(&w[0], &["both"])) && self.is(&w[1], TYPES);
        let both = |i: &Item| i.class.has(Class::PRONOUN) && i.value == 2;
        // "good, both overall and for all five questions"
        let rated = Class::QUESTION.with(Class::RATING).with(Class::OVERALL);
        let of_them = |n: usize| both(&items[n]) && !items.get(n + 1).is_some_and(|i| i.class.has(rated));
        (0..items.len()).any(of_them) || items.windows(2).any(many)
    }

    /// "three surgeries", "all four practices", "each of the two": how many.
    fn counted(&self, items: &[Item]) -> Option<usize> {
        let counts = |n: usize| {
            // "In January 2016 the practice was closed" counts no practices.
            if items[n].class.has(Class::DATE) {
                return None;
            }
            let text = self.ground.doc.slice(items[n].span);
            let found = text.split_whitespace().find_map(number).filter(|n| *n > 1)?;
            if items[n].class.has(Class::STATISTIC) {
                return Some(found);
            }
            let next = items.get(n + 1..(n + 3).min(items.len())).unwrap_or(&[]);
            let kind = next.iter().any(|i| i.class.has(Class::TYPE))
                || next.iter().any(|i| self.is(i, &["branches", "sites"]));
            let alone = n > 1 && self.is(&items[n - 1], &["the"]) && self.is(&items[n - 2], &["of"]) && next.is_empty();
            (kind || alone).then_some(found)
        };
        (0..items.len()).find_map(counts)
    }
}

/// The value of a word for a kind of service.
fn kind_value(kind: ServiceType) -> u32 {
    ServiceType::ALL.iter().position(|k| *k == kind).unwrap_or(0) as u32
}

#[cfg(test)]
mod tests {
    use crate::read::Reader;

    /// Texts, and whose actions they tell of.
    #[test]
    fn an_action_belongs_to_whom_it_was_taken_on() {
        let two = "Alder Road Surgery and Beck Lane Surgery, both in Goole, were rated inadequate.";
        let three = "Alder Road Surgery, Beck Lane Surgery and Cow Street Surgery in Goole were rated inadequate.";
        let one = "Alder Road Surgery in Goole was rated inadequate.";
        let cases: &[(&str, &str, &[&str])] = &[
            (one, "It has been placed in special measures.", &["Alder Road Surgery"]),
            (one, "Another home in the town was put into special measures.", &[]),
            (one, "A third was put into special measures.", &[]),
            (one, "There are 30 practices in special measures.", &[]),
            (
                two,
                "Most of the practices that we put in special measures do improve.",
                &[],
            ),
            (
                one,
                "The company’s clinic in Hull was put in special measures and has since closed.",
                &[],
            ),
            (
                two,
                "Both were placed in special measures.",
                &["Alder Road Surgery", "Beck Lane Surgery"],
            ),
            (
                two,
                "The two surgeries have been placed in special measures.",
                &["Alder Road Surgery", "Beck Lane Surgery"],
            ),
            (
                two,
                "Alder Road Surgery has a new manager, while Beck Lane Surgery was placed in special measures.",
                &["Beck Lane Surgery"],
            ),
            (
                two,
                "The first of the two is now in special measures.",
                &["Alder Road Surgery"],
            ),
            (
                two,
                "The latter has been put in special measures.",
                &["Beck Lane Surgery"],
            ),
            (
                three,
                "The three practices rated inadequate have been placed in special measures.",
                &["Alder Road Surgery", "Beck Lane Surgery", "Cow Street Surgery"],
            ),
            (
                three,
                "CQC has placed urgent conditions on all three surgeries.",
                &["Alder Road Surgery", "Beck Lane Surgery", "Cow Street Surgery"],
            ),
            (
                "Elm Hospital and Oak Hospital are run by Selby Hospitals NHS Trust. Elm Hospital was rated good, Oak Hospital inadequate and Selby Hospitals NHS Trust good.",
                "Oak Hospital was served with a section 29A warning notice.",
                &["Oak Hospital"],
            ),
            (
                "Elm Hospital and Oak Hospital are run by Selby Hospitals NHS Trust. Elm Hospital was rated good, Oak Hospital inadequate and Selby Hospitals NHS Trust good.",
                "The trust was served with a section 29A warning notice about Oak Hospital in May.",
                &["Oak Hospital"],
            ),
            (
                one,
                "It has taken in the patients of Beck Lane Surgery in Hull, which closed in 2018 after being put in special measures.",
                &[],
            ),
            (
                one,
                "It came months after Beck Lane Surgery was put in special measures.",
                &[],
            ),
            (one, "The owner was fined over a death at Elm House in Selby.", &[]),
            (
                one,
                "The owner, Oake Care Limited, was served with a warning notice.",
                &["Alder Road Surgery"],
            ),
            (
                one,
                "A second visit saw little progress, and it was kept in special measures.",
                &["Alder Road Surgery"],
            ),
            (
                one,
                "The owner, Goole Care Partnership, closed the surgery on 16 December.",
                &["Alder Road Surgery"],
            ),
            (
                three,
                "I am placing these services in special measures.",
                &["Alder Road Surgery", "Beck Lane Surgery", "Cow Street Surgery"],
            ),
        ];
        let reader = Reader::new().unwrap();
        for (lead, text, want) in cases {
            let record = reader.read("case.txt", &format!("{lead}\n\n{text}\n"), "0");
            let of: Vec<&str> = record.actions.iter().map(|a| a.practice.as_str()).collect();
            let of: Vec<&str> = of
                .iter()
                .enumerate()
                .filter(|(n, p)| !of[..*n].contains(p))
                .map(|(_, p)| *p)
                .collect();
            assert_eq!(of, *want, "{text}");
        }
    }

    #[test]
    fn an_action_has_the_date_beside_it() {
        let cases: &[(&str, Option<&str>)] = &[
            ("It was placed in special measures in March 2016.", Some("2016-03")),
            (
                "On 4 June 2016 the CQC served it with a warning notice.",
                Some("2016-06-04"),
            ),
            (
                "It was placed in special measures after an inspection in March 2016.",
                None,
            ),
            (
                "After an inspection in March 2016 the CQC served it with a warning notice.",
                None,
            ),
        ];
        let reader = Reader::new().unwrap();
        for (text, want) in cases {
            let record = reader.read(
                "case.txt",
                &format!("Alder Road Surgery in Goole was rated inadequate.\n\n{text}\n"),
                "0",
            );
            let date = record.actions.first().and_then(|a| a.date).map(|d| d.to_string());
            assert_eq!(date.as_deref(), *want, "{text}");
        }
    }

    #[test]
    fn a_note_speaks_of_the_names_with_its_mark() {
        let text = "Homes:\n\n- Elm House (care home), Selby: Inadequate **\n- Oak Lodge (care home), Hull: Good\n\n** Placed in special measures.\n";
        let record = Reader::new().unwrap().read("case.txt", text, "0");
        let of: Vec<&str> = record.actions.iter().map(|a| a.practice.as_str()).collect();
        assert_eq!(of, ["Elm House"]);
        let text = "Practices rated this week:\n\n- Alder Road Surgery† (Goole): Inadequate\n- Beck Lane Surgery, Selby: Good\n- Cow Street Surgery* (Hull): Good\n\n† Placed in special measures.\n* Has come out of special measures.\n";
        let record = Reader::new().unwrap().read("case.txt", text, "0");
        let of: Vec<String> = record
            .actions
            .iter()
            .map(|a| format!("{} {}", a.practice, a.kind.as_str()))
            .collect();
        assert_eq!(
            of,
            [
                "Alder Road Surgery special_measures_entered",
                "Cow Street Surgery special_measures_exited"
            ]
        );
    }
}
