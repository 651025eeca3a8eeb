//! Puts down what a value says of the questions that it answers.
//!
//! "It was rated good, as it was in 2016": two claims, one of now and one of that year.

use super::{Asks, Sentence, State};
use crate::lexicon::Class;
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::ratings::VERBS;
use crate::read::ratings::asked::text;
use crate::read::ratings::claim::{Claim, Target, Time, Value};
use crate::read::ratings::insets::give_former;
use crate::read::ratings::license::clause_start;
use crate::read::ratings::turns;
use crate::read::ratings::values::Found;
use crate::text::Document;

impl Sentence<'_> {
    /// Puts down what a value says of what it answers.
    pub(super) fn tell(&self, v: usize, asks: Asks, state: &mut State) {
        let found = &self.values[v];
        let mut claim = self.base(v, asks);
        if turns::has_ended(self.doc, self.items, found)
            && let Target::Is(rating) = claim.value.to
        {
            state.claims.push(self.ended(found, claim, rating));
            return;
        }
        if let (true, Target::Is(rating)) = (std::mem::take(&mut state.stays), claim.value.to) {
            claim.value.from = claim.value.from.or(rating.rank().map(|_| rating));
            claim.value.same = true;
        }
        // "requires improvement in 2021, and good again in 2023": won back, and not twice running.
        let other = |c: &Claim| {
            let same = (c.set, &c.services, &c.subject) == (claim.set, &claim.services, &claim.subject);
            same && c.value.to.rating().is_some() && c.value.to != claim.value.to
        };
        let regained = claim.entry == "value.again" && state.claims.last().is_some_and(other);
        if regained {
            claim.value.from = None;
            claim.value.same = false;
            claim.entry = "value.regained";
        }
        let again = self.was_rated_so_again(found) || self.is_told_as_running(v);
        if let (true, Target::Is(rating)) = (again, claim.value.to) {
            claim.value.from = rating.rank().map(|_| rating);
            claim.entry = "value.again";
        }
        if let (Some(_), Target::Is(rating)) = (self.is_so_throughout(v), claim.value.to) {
            claim.value.from = rating.rank().map(|_| rating);
            claim.value.same = true;
        }
        if claim.value.to == Target::Ditto {
            let Some(value) = self.same_as_told(found, state) else {
                return;
            };
            claim.value.to = value;
            if self.gives_the_last_a_former(found, value, state) {
                return;
            }
        }
        if claim.value.to == Target::Reversed {
            let Some(value) = state.claims.last().and_then(|c| reversed(c.value)) else {
                return;
            };
            claim.value = value;
        }
        if self.goes_on_staying(v, state.claims.last())
            && let Target::Is(rating) = claim.value.to
        {
            claim.value.from = Some(rating);
            claim.value.same = true;
        }
        if let Some(to) = self.shared_target(v, &claim, state.claims.last()) {
            claim.value.to = to;
        }
        if self.was_before_the_last(v, &claim, state.claims.last()) {
            claim.time = Time::Past;
        }
        let stands = self.is_said_to_stand(v);
        if let (true, Target::Is(rating)) = (stands || self.is_listed_as_staying(v), claim.value.to) {
            claim.value.from = claim.value.from.or(rating.rank().map(|_| rating));
            claim.value.same = true;
            claim.carried |= stands;
        }
        if is_step_within(&claim, state) {
            state.taken = true;
            return;
        }
        // "It is now inadequate, having been marked inadequate for safety": the same rating, and why.
        if claim.time == Time::Past
            && let Some(last) = state.claims.last().filter(|c| c.time != Time::Past)
            && last.value.to == claim.value.to
            && last.set != claim.set
            && self.is_for_having_been(found)
        {
            claim.time = last.time;
            claim.dates.clear();
        }
        if self.is_kept_for_the_next(v, &mut claim, state) {
            state.taken = true;
            return;
        }
        if let (Some(last), Target::Is(rating)) = (state.claims.last(), claim.value.to)
            && claim.value.from.is_none()
            && self.shares_its_verb(v, last)
        {
            claim.value.from = rating.rank().map(|_| rating);
            claim.value.same = true;
            claim.carried = last.carried;
        }
        self.push_with_former(found, claim, state);
    }

    /// "It is no longer good, the rating it was given in 2018": a claim of the past, and of that time.
    fn ended(&self, found: &Found, mut claim: Claim, rating: Rating) -> Claim {
        let given = given_then(self.doc, self.items, found);
        claim.time = Time::Past;
        claim.value.from = None;
        claim.value.same = false;
        claim.carried = false;
        claim.dates.clear();
        match given {
            Some(then) => at_that_time(&claim, rating, self.items[then].value as usize),
            None => claim,
        }
    }

    /// "The same rating": that of the claim before, or the overall one.
    fn same_as_told(&self, found: &Found, state: &State) -> Option<Target> {
        // "Why have we given this rating?"
        if self.items.last().is_some_and(|i| i.reads(self.doc, &["?"])) {
            return None;
        }
        // "Caring is outstanding and the rest good. Safe has joined them": which of the two is not told.
        let others =
            |i: &Item| i.reads(self.doc, &["it", "that", "this"]) || i.class.has(Class::GRADE.with(Class::OVERALL));
        let last = state.claims.last().map(|c| c.value.to);
        let mixed = last.map_or(self.told.mixed, |last| state.claims.iter().any(|c| c.value.to != last));
        if found.entry == "value.joined" && mixed && !self.items[found.start..found.end].iter().any(others) {
            return None;
        }
        let overall = |i: &Item| i.class.has(Class::OVERALL);
        if found.entry == "value.as-overall" {
            self.told.whole
        } else if self.items[found.start..found.end].iter().any(overall) && state.claims.is_empty() {
            self.told.overall
        } else {
            state.claims.last().map(|c| c.value.to).or(self.told.value)
        }
    }

    /// "outstanding, the same rating as we were given in 2017"
    fn gives_the_last_a_former(&self, found: &Found, value: Target, state: &mut State) -> bool {
        let (Some(then), Target::Is(rating), Some(last)) = (found.then, value, state.claims.last_mut()) else {
            return false;
        };
        last.value.from = last.value.from.or(rating.rank().map(|_| rating));
        let past = at_that_time(last, rating, self.items[then].value as usize);
        state.claims.push(past);
        true
    }

    /// "Effectiveness, which had been good, is inadequate": whether a value is told in an undated aside, as what the value
    /// behind it came from; else gives the claim what such an aside has told.
    fn is_kept_for_the_next(&self, v: usize, claim: &mut Claim, state: &mut State) -> bool {
        let aside = self.asides[v].filter(|a| !self.asked[*a].set.except);
        let told_past = aside.is_some() || self.goes_on_in_the_past(v, state.claims.last());
        if told_past && claim.time == Time::Open {
            claim.time = Time::Past;
        }
        // What an undated aside tells is what the value behind it came from.
        if let (Some(_), true, Target::Is(rating)) = (aside, claim.dates.is_empty(), claim.value.to)
            && claim.time == Time::Past
        {
            state.aside = rating.rank().map(|_| rating);
            return true;
        }
        if claim.value.from.is_none() && claim.time != Time::Past {
            claim.value.from = state.aside.take();
            // "Effectiveness, which had been good, is so still."
            if let (Target::Unchanged, Some(rating)) = (claim.value.to, claim.value.from) {
                claim.value.to = Target::Is(rating);
            }
        }
        false
    }

    /// "Leadership went from inadequate to good, and safety from requires improvement": to good as well.
    fn shared_target(&self, v: usize, claim: &Claim, last: Option<&Claim>) -> Option<Target> {
        let (before, last) = (self.values.get(v.checked_sub(1)?)?, last?);
        let between = self.items.get(before.end..self.values[v].start)?;
        let apart = VERBS.with(Class::STOP).with(Class::BUT);
        let joined = between.iter().any(|i| i.class.has(Class::AND)) && !between.iter().any(|i| i.class.has(apart));
        let moved = last.value.from.is_some() && !last.value.same && last.item == before.start;
        let other = claim.value.to == Target::Unnamed && !claim.set.holds(last.set) && !last.set.holds(claim.set);
        (joined && moved && other && claim.value.from != last.value.to.rating()).then_some(last.value.to)
    }

    /// "Effective is good now; it was inadequate."
    fn was_before_the_last(&self, v: usize, claim: &Claim, last: Option<&Claim>) -> bool {
        let Some((before, last)) = v.checked_sub(1).map(|p| &self.values[p]).zip(last) else {
            return false;
        };
        let found = &self.values[v];
        let is = |list: &[Item]| {
            list.iter()
                .any(|i| i.reads(self.doc, &["is", "are"]) || i.class.has(Class::NOW))
        };
        let lead = &self.items[clause_start(self.items, found.start)..found.start];
        let was =
            matches!(lead, [it, was] if it.reads(self.doc, &["it", "they"]) && was.reads(self.doc, &["was", "were"]));
        let same = (last.set, &last.services, last.time == Time::Past) == (claim.set, &claim.services, false);
        was && same && last.item == before.start && is(&self.items[..before.start]) && claim.value.to != last.value.to
    }

    /// "The ratings of good for effective, caring and responsive stand from an earlier inspection", "The good ratings for caring and
    /// responsive were carried over".
    fn is_said_to_stand(&self, v: usize) -> bool {
        const STANDS: &[&str] = &[
            "stand", "stands", "carry", "carries", "carried", "brought", "rolled", "apply", "applies",
        ];
        const HELP: &[&str] = &[
            "have",
            "has",
            "been",
            "have been",
            "has been",
            "are",
            "is",
            "were",
            "was",
            "still",
            "all",
            "both",
            "each",
        ];
        let found = &self.values[v];
        let before = self.items[..found.start].iter().rev().take(2);
        let graded = before
            .chain(self.items.get(found.end))
            .any(|i| i.class.has(Class::GRADE));
        let end = self.asked_of(v).filter(|a| a.start >= found.end).map(|a| a.end).max();
        let Some(behind) = end.and_then(|end| self.items.get(end..)).filter(|_| graded) else {
            return false;
        };
        // ", given in October 2018,"
        let comma = |i: &Item| i.class.has(Class::COMMA);
        let inset = behind
            .first()
            .is_some_and(comma)
            .then(|| behind.iter().skip(1).take(8).position(comma));
        let behind = &behind[inset.flatten().map_or(0, |close| close + 2)..];
        let mut behind = behind.iter().skip_while(|i| i.reads(self.doc, HELP));
        let stays = |i: &Item| i.class.has(Class::CARRIED) || i.reads(self.doc, STANDS);
        found.value.from.is_none() && behind.next().is_some_and(stays)
    }

    /// "The other three stayed the same - safe and caring at good, well-led at inadequate."
    fn is_listed_as_staying(&self, v: usize) -> bool {
        let found = &self.values[v];
        let at = found
            .start
            .checked_sub(1)
            .is_some_and(|p| self.items[p].reads(self.doc, &["at"]));
        let stayed = self.values[..v].iter().rposition(|f| f.value.to == Target::Unchanged);
        let mark = Class::DASH.with(Class::COLON).with(Class::OPEN).with(Class::COMMA);
        at && found.value.from.is_none()
            && stayed.is_some_and(|n| self.items.get(self.values[n].end).is_some_and(|i| i.class.has(mark)))
    }

    /// A claim, behind what its words tell of the ratings of other times.
    fn push_with_former(&self, found: &Found, mut claim: Claim, state: &mut State) {
        state.claims.extend(self.former_then(found, &claim));
        // "It got the same rating in 2015, in 2016 and last year"
        if found.value.to == Target::Ditto
            && let (Target::Is(rating), [_]) = (claim.value.to, claim.dates.as_slice())
        {
            let list = self.dates_of_a_list(found.end);
            let others: Vec<Claim> = list.iter().skip(1).map(|d| at_that_time(&claim, rating, *d)).collect();
            state.claims.extend(others);
        }
        if let (Some(visits), Target::Is(rating)) = (self.visits_listed(found, &claim), claim.value.to) {
            let [earlier @ .., last] = visits.as_slice() else {
                return;
            };
            state
                .claims
                .extend(earlier.iter().map(|d| at_that_time(&claim, rating, *d)));
            claim.dates = vec![*last];
        }
        let given = given_then(self.doc, self.items, found).filter(|_| !claim.carried);
        let likened = likened_to(self.doc, self.items, found).filter(|_| claim.time != Time::Past);
        if let (Some(then), Target::Is(rating)) = (likened, claim.value.to) {
            claim.value.from = claim.value.from.or(rating.rank().map(|_| rating));
            claim.dates.retain(|d| *d != self.items[then].value as usize);
        }
        if let (Some(then), Target::Is(rating)) = (found.then.or(given).or(likened), claim.value.to) {
            state
                .claims
                .push(at_that_time(&claim, rating, self.items[then].value as usize));
        }
        state.claims.push(claim);
    }

    /// "good, up from inadequate in 2019": what was given at that time.
    pub(super) fn former_then(&self, found: &Found, claim: &Claim) -> Option<Claim> {
        let (then, from) = (found.before?, found.value.from?);
        let date = self.items.get(then)?.value as usize;
        Some(at_that_time(claim, from, date))
    }

    /// The dates of a list from an item on: "in 2015, in 2016 and last year".
    fn dates_of_a_list(&self, from: usize) -> Vec<usize> {
        let glue = Class::COMMA.with(Class::AND).with(Class::PREP).with(Class::DATE);
        let list = self.items[from..]
            .iter()
            .take_while(|i| i.class.has(glue) || i.reads(self.doc, &["again"]));
        list.filter(|i| i.class.has(Class::DATE))
            .map(|i| i.value as usize)
            .collect()
    }

    /// "has again rated the maternity service at Elm Hospital as good"
    fn was_rated_so_again(&self, found: &Found) -> bool {
        let ends = Class::COMMA
            .with(Class::AND)
            .with(Class::BUT)
            .with(Class::STOP)
            .with(Class::DATE)
            .with(Class::NOT)
            .with(Class::RATING);
        let before = &self.items[..found.start];
        let from = before.iter().rposition(|i| i.class.has(ends)).map_or(0, |n| n + 1);
        let verb = (from..found.start)
            .rev()
            .find(|n| before[*n].class.has(Class::RATED) && !before[*n].class.has(Class::GRADE));
        let again = verb.and_then(|v| v.checked_sub(1)).is_some_and(|a| {
            a >= from && before[a].reads(self.doc, &["again", "once again", "once more", "yet again"])
        });
        again && found.value.from.is_none() && found.entry == "value.plain"
    }

    /// "told for the third time running that it requires improvement", "inadequate in a report of March, for the second time in a
    /// row": the one rating of a sentence.
    fn is_told_as_running(&self, v: usize) -> bool {
        const COUNTS: &[&str] = &["second", "third", "fourth", "fifth"];
        const NOUNS: &[&str] = &["time", "inspection", "visit", "report", "year", "occasion"];
        const RUNNING: &[&str] = &["running", "consecutive", "successive", "straight", "row", "succession"];
        let found = &self.values[v];
        let counts = |n: &usize| self.items[*n].reads(self.doc, COUNTS);
        let running = |n: usize| {
            let near = &self.items[n + 1..self.items.len().min(n + 5)];
            near.iter().any(|i| i.reads(self.doc, RUNNING)) && near.iter().any(|i| i.reads(self.doc, NOUNS))
        };
        let told = (0..self.items.len()).filter(counts).any(running);
        told && self.values.len() == 1 && found.value.from.is_none() && found.entry == "value.plain"
    }

    /// "was rated inadequate after inspections in May 2018 and June 2019", "in July 2017, May 2018 and June 2019": the date of
    /// each, if there are several.
    fn visits_listed(&self, found: &Found, claim: &Claim) -> Option<Vec<usize>> {
        const MANY: &[&str] = &[
            "inspections",
            "visits",
            "assessments",
            "reports",
            "occasions",
            "reviews",
        ];
        let items = self.items;
        let first = (found.end..items.len()).find(|n| items[*n].class.has(Class::DATE))?;
        let lead = items[found.end..first].iter().rev();
        let mut lead = lead.skip_while(|i| i.class.has(Class::PREP.with(Class::COMMA)) && !i.class.has(Class::INSPECT));
        let many = lead.next().is_some_and(|i| i.reads(self.doc, MANY));
        let led = &items[found.end..first];
        let bare = matches!(led, [prep] if prep.class.has(Class::PREP)) && self.are_years_or_months(first);
        let plain = !items[found.end..first].iter().any(|i| i.class.has(Class::RATING));
        let visits = self.dates_of_a_list(first);
        let own = visits.iter().all(|d| claim.dates.contains(d));
        ((many || bare) && plain && own && visits.len() > 1).then_some(visits)
    }

    /// "July 2017, May 2018 and again in 2019": dates that each have a year of their own, and no day.
    fn are_years_or_months(&self, first: usize) -> bool {
        let dates = self.items[first..]
            .iter()
            .take_while(|i| {
                i.class
                    .has(Class::DATE.with(Class::COMMA).with(Class::AND).with(Class::PREP))
                    || i.reads(self.doc, &["again"])
            })
            .filter(|i| i.class.has(Class::DATE));
        let year = |w: &str| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit());
        dates.into_iter().all(|i| {
            let words = text(self.doc, i);
            let mut parts = words.split(' ');
            let day = parts
                .next()
                .is_some_and(|w| w.starts_with(|c: char| c.is_ascii_digit()) && !year(w));
            !day && words.rsplit(' ').next().is_some_and(year)
        })
    }

    /// ", having been marked" right before a value.
    fn is_for_having_been(&self, found: &Found) -> bool {
        let lead = &self.items[found.start.saturating_sub(4)..found.start];
        let having = lead.iter().position(|i| i.reads(self.doc, &["having been", "having"]));
        having.is_some_and(|h| {
            h > 0 && lead[h - 1].class.has(Class::COMMA) && lead[h..].iter().any(|i| i.class.has(Class::RATED))
        })
    }
}

/// "good in all five domains, which includes a step up from inadequate for responsive": whether a claim is a step within
/// the last one, which then holds it.
fn is_step_within(claim: &Claim, state: &mut State) -> bool {
    if let (Target::Unnamed, Some(former), Some(last)) = (claim.value.to, claim.value.from, state.claims.last())
        && last.set != claim.set
        && last.set.holds(claim.set)
        && last.value.from.is_none()
        && last.time != Time::Past
    {
        let at = state.claims.len() - 1;
        give_former(&mut state.claims, at, claim.set, former);
        return true;
    }
    false
}

/// What a claim says has not moved since the inspection before.
pub(super) fn stayed(claim: &mut Claim) {
    if let (Target::Is(rating), None, true) = (claim.value.to, claim.value.from, claim.time != Time::Past) {
        claim.value.from = rating.rank().map(|_| rating);
        claim.value.same = claim.value.from.is_some();
    }
}

/// What went the other way: from where the first came to, to where it came from.
pub(in crate::read::ratings) fn reversed(value: Value) -> Option<Value> {
    let (Target::Is(to), Some(from)) = (value.to, value.from) else {
        return None;
    };
    (to.rank().is_some() && to != from).then_some(Value {
        to: Target::Is(from),
        from: Some(to),
        same: false,
    })
}

/// "It was rated good, as it was in 2016": the rating of that year.
fn at_that_time(claim: &Claim, rating: Rating, date: usize) -> Claim {
    Claim {
        value: Value {
            to: Target::Is(rating),
            from: None,
            same: false,
        },
        time: Time::Past,
        dates: vec![date],
        ..claim.clone()
    }
}

/// "As in 2020, it is inadequate for safe", "inadequate for safe, just as in 2020": the date of an earlier inspection that gave
/// the same rating.
fn likened_to(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    let date = |as_: usize| {
        let [prep, date] = items.get(as_ + 1..as_ + 3)? else {
            return None;
        };
        (prep.class.has(Class::PREP) && date.class.has(Class::DATE)).then_some(as_ + 2)
    };
    let reads_as = |n: usize| items.get(n).is_some_and(|i| i.reads(doc, &["as", "just as", "like"]));
    let lead = (0..found.start.min(2)).find(|n| reads_as(*n)).and_then(date);
    let parted = |d: &usize| items.get(d + 1).is_some_and(|i| i.class.has(Class::COMMA));
    if let Some(then) = lead.filter(parted) {
        return Some(then);
    }
    let own = Class::QUESTION
        .with(Class::PREP)
        .with(Class::AND)
        .with(Class::COMMA)
        .with(Class::FUNCTION)
        .with(Class::OVERALL)
        .with(Class::DET)
        .with(Class::BE);
    let mut n = found.end;
    while !reads_as(n) {
        items.get(n).filter(|i| i.class.has(own) && !i.class.has(Class::DATE))?;
        n += 1;
    }
    date(n)
}

/// "kept the good rating it was given in 2018": the item of the date at which a rating that stayed was given.
fn given_then(doc: &Document<'_>, items: &[Item], found: &Found) -> Option<usize> {
    if !found.value.same {
        return None;
    }
    // "keeps its good from 2018", "the good rating from 2018 still stands"
    let from = (found.start..items.len().min(found.end + 3))
        .find(|at| items[*at].class.has(Class::DATE) && *at > found.start && text(doc, &items[at - 1]) == "from");
    if from.is_some() {
        return from;
    }
    let from = found.end + first_given(doc, &items[found.end..]).unwrap_or(0);
    let behind = items.get(from..(from + 10).min(items.len()))?;
    let ends = Class::STOP.with(Class::BUT).with(Class::COMMA).with(Class::AND);
    let clause = &behind[..behind.iter().position(|i| i.class.has(ends)).unwrap_or(behind.len())];
    let date = clause.iter().position(|i| i.class.has(Class::DATE))?;
    let given = clause[..date].iter().any(|i| is_given(doc, i));
    // "is unchanged since an inspection in June 2016"
    let since = clause[..date].iter().position(|i| i.reads(doc, &["since"]));
    let seen = since.is_some_and(|s| clause[s..date].iter().any(|i| i.class.has(Class::INSPECT)));
    (given || seen).then_some(from + date)
}

/// ", achieved at an inspection in 2016", ", which it was first given in 2016": where it begins that a comma leads to how a rating
/// was come by.
fn first_given(doc: &Document<'_>, behind: &[Item]) -> Option<usize> {
    let graded = behind.iter().take_while(|i| i.class.has(Class::GRADE)).count();
    let [comma, rest @ ..] = &behind[graded..] else {
        return None;
    };
    let little = Class::REL
        .with(Class::PRONOUN)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::PAST);
    let led = |i: &&Item| i.class.has(little) || i.reads(doc, &["first", "originally", "last"]);
    let verb = rest.iter().find(|i| !led(i))?;
    (comma.class.has(Class::COMMA) && is_given(doc, verb)).then_some(graded + 1)
}

/// "given", "achieved", "won": how a service came to a rating.
fn is_given(doc: &Document<'_>, item: &Item) -> bool {
    const GIVEN: &[&str] = &[
        "achieved", "gained", "won", "earned", "secured", "received", "obtained", "attained",
    ];
    item.class.has(Class::RATED) && !item.class.has(Class::GRADE) || item.reads(doc, GIVEN)
}
