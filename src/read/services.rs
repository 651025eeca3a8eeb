//! Core services and population groups, as they are named beside a rating.

mod by_head;
mod by_place;

use super::items::{Item, Items, classes, merge};
use crate::lexicon::{ANY_TYPE, CORE, Class, POPULATION};
use crate::model::ServiceType;
use crate::read::names::Candidate;
use crate::read::ratings::attach::is_known;
use crate::text::Document;
use by_place::Parts;

/// Numbers in words that count wards.
const NUMBERS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some",
];

/// The service that begins at an item: its name in lower case, and the item behind it.
pub(crate) fn at(doc: &Document<'_>, items: &[Item], at: usize) -> Option<(String, usize)> {
    let item = items.get(at)?;
    let listed = || item.reads(doc, &["surgery"]) && beside_service(items, at);
    if !item.class.has(Class::SERVICE) && !listed() {
        return None;
    }
    // "cares for 42 older people", "on two medical wards" count; "the three acute wards" are a service all the same.
    let number = at
        .checked_sub(1)
        .filter(|p| items[*p].class.has(Class::NUMBER) || items[*p].reads(doc, NUMBERS));
    let counted = number.is_some_and(|n| {
        let led = n.checked_sub(1).map(|p| &items[p]);
        item.value == POPULATION || led.is_some_and(|l| !l.class.has(Class::DET))
    });
    if counted || is_left_out(doc, items, at) {
        return None;
    }
    Some((name_of(doc, item), at + 1))
}

/// "the trust at the centre of a maternity care scandal", "the community services provider": what an affair was about or somebody
/// gives, and no service that is rated.
fn is_matter(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    const AFFAIRS: &[&str] = &[
        "scandal",
        "scandals",
        "inquiry",
        "inquiries",
        "investigation",
        "investigations",
        "probe",
        "crisis",
        "row",
        "deaths",
        "death",
        "tragedy",
        "tragedies",
        "review",
        "whistleblower",
        "whistleblowers",
        "campaigners",
        "campaign",
        "closure",
        "plans",
        "cuts",
        "strike",
        "strikes",
        "failings",
        "voices",
        "provider",
        "providers",
    ];
    let next = items.get(at + 1).map_or("", |i| doc.slice(i.span));
    // "an inquiry into maternity care"
    let before = |n: usize| {
        at.checked_sub(n)
            .and_then(|b| items.get(b))
            .map_or("", |i| doc.slice(i.span))
    };
    let into = before(1) == "into" || before(2) == "into";
    AFFAIRS.contains(&next) || into
}

/// "older people being the exception", "with the exception of surgery"
fn is_left_out(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let says = |n: usize, word: &str| {
        items
            .get(n)
            .is_some_and(|i| doc.slice(i.span).eq_ignore_ascii_case(word))
    };
    at >= 2 && says(at - 2, "exception") && says(at - 1, "of")
        || says(at + 1, "being") && (says(at + 2, "exception") || says(at + 3, "exception"))
}

/// The name of a service, in lower case.
pub(crate) fn name_of(doc: &Document<'_>, item: &Item) -> String {
    let name = doc.slice(item.span).to_lowercase();
    // "the maternity unit's rating"
    match name.strip_suffix("'s").or_else(|| name.strip_suffix("’s")) {
        Some(bare) if item.possessive => bare.to_owned(),
        _ => name,
    }
}

/// "community mental health services": what a trust has in many places, and no one hospital of it.
pub(crate) fn is_across_a_trust(name: &str) -> bool {
    const OF_A_PLACE: &[&str] = &[
        "hospital",
        "hospitals",
        "inpatient",
        "inpatients",
        "beds",
        "ward",
        "wards",
    ];
    let mut words = name.split(' ');
    words.clone().any(|w| w.eq_ignore_ascii_case("community")) && !words.any(|w| OF_A_PLACE.contains(&w))
}

/// Hospitals and trusts are rated service by service.
pub(crate) fn has_core_services(kind: Option<ServiceType>) -> bool {
    use ServiceType::{Ambulance, Hospital, IndependentClinic, MentalHealth, NhsTrust};
    kind.is_some_and(|k| matches!(k, Ambulance | Hospital | IndependentClinic | MentalHealth | NhsTrust))
}

/// Whether a kind has, or may have, no core services.
fn never_has_core_services(kind: Option<ServiceType>) -> bool {
    use ServiceType::{CareHome, DentalPractice, GpPractice, HomeCare, Hospice, LocalAuthority, SupportedLiving};
    kind.is_some_and(|k| {
        matches!(
            k,
            CareHome | DentalPractice | GpPractice | HomeCare | Hospice | LocalAuthority | SupportedLiving
        )
    })
}

/// Settles what a service is in a document on these practices: surgery is a core service of a hospital and
/// the place of a doctor, older people are a population group of a surgery and the residents of a home. What brackets
/// define ("the emergency operations centre (EOC)") becomes one item, and the short form a service of its own.
pub(crate) fn mark(doc: &Document<'_>, items: &Items, practices: &[Candidate]) -> Items {
    let kinds: Vec<Option<ServiceType>> = practices.iter().map(|p| p.service_type).collect();
    let core = !kinds.iter().all(|k| never_has_core_services(*k)) || kinds.is_empty();
    let hospital = kinds.iter().any(|k| has_core_services(*k));
    let doctor = kinds.contains(&Some(ServiceType::GpPractice));
    let groups = doctor
        || kinds
            .iter()
            .any(|k| !has_core_services(*k) && !never_has_core_services(*k));
    let parts = kinds
        .iter()
        .any(|k| matches!(k, Some(ServiceType::NhsTrust | ServiceType::Hospital)));
    let night = parts && !kinds.contains(&Some(ServiceType::OutOfHours));
    let keeps = |i: &Item| if i.value == POPULATION { groups } else { core };
    let short = short_forms(doc, items);
    let known = if hospital {
        Known::of(doc, items)
    } else {
        Known::default()
    };
    let by_place = if parts {
        Parts::of(doc, items, practices)
    } else {
        Parts::default()
    };
    items.map(|_, list, out| {
        if !hospital && !classes(list).has(Class::SERVICE) {
            out.extend_from_slice(list);
            return;
        }
        let rated = hospital && classes(list).has(Class::RATING);
        let mut at = 0;
        while let Some(item) = list.get(at) {
            let mut item = *item;
            if item.class.has(Class::SERVICE) && !keeps(&item) {
                item.class = item.class.without(Class::SERVICE);
            } else if item.class.has(Class::SERVICE) && is_matter(doc, list, at) {
                item.class = Class::WORD;
            } else if item.class.has(Class::SERVICE)
                && (describes(doc, list, at) || is_the_practice(doc, &item, practices))
            {
                item.class = Class::TYPE.with(Class::WORD);
                item.value = ANY_TYPE;
            } else if hospital && let Some(site) = short_site(doc, list, at, practices) {
                item = merge(&list[at..=at], Class::NAME, site as u32);
            } else if let Some(end) = by_place.at(doc, list, at) {
                item = merge(&list[at..end], Class::SERVICE, CORE);
                at = end - 1;
            } else if let Some(end) = hospital.then(|| whole_name(doc, list, at)).flatten() {
                item = merge(&list[at..end], Class::SERVICE, CORE);
                at = end - 1;
            } else if let Some(end) = ends_of_life(doc, list, at) {
                item = merge(&list[at..end], Class::SERVICE, CORE);
                at = end - 1;
            } else if rated && shares_its_noun(doc, list, at) {
                item.class = Class::SERVICE.with(Class::WORD);
                item.value = CORE;
            } else if let Some(end) = rated.then(|| by_head::unnamed(doc, list, at, parts)).flatten() {
                item = merge(&list[at..end], Class::SERVICE, CORE);
                at = end - 1;
            } else if item.class.has(Class::SERVICE) {
                if let Some([first, and, second]) = two_of_one(doc, list, at) {
                    out.extend([first, and]);
                    item = second;
                } else if let Some(end) = defined(doc, list, at) {
                    item = merge(&list[at..end], Class::SERVICE, item.value);
                    at = end - 1;
                }
            } else if hospital
                && (!doctor && is_surgery(doc, list, at)
                    || is_medicine(doc, list, at)
                    || is_emergency_department(doc, list, at)
                    || rated && night && is_out_of_hours(&item)
                    || short.contains(&doc.slice(item.span)))
            {
                item.class = Class::SERVICE.with(Class::WORD);
                item.value = CORE;
            } else if let Some(word) = out.last().filter(|word| known.have_unit(doc, word, &item)) {
                item = merge(&[*word, item], Class::SERVICE, CORE);
                out.pop();
            }
            out.push(item);
            at += 1;
        }
    })
}

/// "at Elm", short for Elm Hospital where no other begins so, and Elm is no town of it; "the infirmary", of the only one.
fn short_site(doc: &Document<'_>, items: &[Item], at: usize, practices: &[Candidate]) -> Option<usize> {
    let (item, before) = (&items[at], &items[at.checked_sub(1)?]);
    let word = doc.slice(item.span);
    let unknown = item.is_unknown() || item.class.has(Class::NAME) && !is_known(item);
    let short = item.capital && unknown && before.reads(doc, &["at"]);
    let kind = item.reads(doc, &["infirmary"]) && item.class.has(Class::TYPE) && before.reads(doc, &["the"]);
    if !short && !kind {
        return None;
    }
    let named = |p: &Candidate| {
        let mut words = p.name.split(' ');
        let said = if short { words.next() } else { words.next_back() };
        said.is_some_and(|w| w.eq_ignore_ascii_case(word)) && p.name.len() > word.len()
    };
    let mut found = (0..practices.len()).filter(|p| named(&practices[*p]));
    let only = found.next().filter(|_| found.next().is_none())?;
    let candidate = &practices[only];
    let site = has_core_services(candidate.service_type) && candidate.service_type != Some(ServiceType::NhsTrust);
    (site && !candidate.place.iter().any(|(p, _)| p == word)).then_some(only)
}

/// "Outpatients and diagnostic imaging were both good": what is one service elsewhere is two here.
fn two_of_one(doc: &Document<'_>, items: &[Item], at: usize) -> Option<[Item; 3]> {
    const JOINT: &str = " and ";
    let item = items[at];
    let cut = doc.slice(item.span).find(JOINT)?;
    let both = |n: usize| items.get(n).is_some_and(|i| i.reads(doc, &["both"]));
    let led = at.checked_sub(1).is_some_and(both);
    let verb = items
        .get(at + 1)
        .is_some_and(|i| i.class.has(Class::BE.with(Class::HAVE)));
    // "Critical care and services for children and young people were both good": the two are those already.
    let joint = Class::AND.with(Class::COMMA);
    let second = at > 1 && items[at - 1].class.has(joint) && items[at - 2].class.has(Class::SERVICE);
    if second || !(led || verb && both(at + 2)) {
        return None;
    }
    let (mut first, mut and, mut second) = (item, item, item);
    first.span.end = item.span.start + cut as u32;
    and.span.start = first.span.end + 1;
    and.span.end = and.span.start + 3;
    second.span.start = and.span.end + 1;
    and.class = Class::AND.with(Class::WORD);
    first.possessive = false;
    and.possessive = false;
    Some([first, and, second])
}

/// "Oake Grange, an eating disorder unit in Selby": what a place is, and no service of it.
fn describes(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    // "Elm Clinic, a 16-bed private rehabilitation unit"
    const WORDS_BETWEEN: usize = 2;
    let article = (0..=WORDS_BETWEEN).find_map(|n| {
        let article = at.checked_sub(n + 1)?;
        items.get(article)?.reads(doc, &["a", "an"]).then_some(article)
    });
    let lead = article.and_then(|n| items.get(n.checked_sub(2)?..n));
    let Some([name, joint]) = lead else { return false };
    name.class.has(Class::NAME) && joint.class.has(Class::COMMA.with(Class::DASH).with(Class::BE))
}

/// "the urgent treatment centre", of Oake Urgent Treatment Centre.
fn is_the_practice(doc: &Document<'_>, item: &Item, practices: &[Candidate]) -> bool {
    let service = doc.slice(item.span);
    practices.iter().any(|p| {
        let tail = p
            .name
            .len()
            .checked_sub(service.len())
            .and_then(|from| p.name.get(from..));
        tail.is_some_and(|tail| tail.len() < p.name.len() && tail.eq_ignore_ascii_case(service))
    })
}

/// "end of life and community health services": the first of two that share their noun; the item behind it.
fn ends_of_life(doc: &Document<'_>, items: &[Item], at: usize) -> Option<usize> {
    let [end, of, life, and, other, ..] = items.get(at..at + 5)? else {
        return None;
    };
    let says = end.reads(doc, &["end"]) && of.reads(doc, &["of"]) && life.reads(doc, &["life"]);
    let joins = and.class.has(Class::AND.with(Class::COMMA)) && other.class.has(Class::SERVICE);
    (says && joins).then_some(at + 3)
}

/// Words that tell one kind of a service from another.
const KINDS: &[&str] = &[
    "critical",
    "acute",
    "medical",
    "surgical",
    "inpatient",
    "community",
    "urgent",
    "emergency",
    "paediatric",
    "neonatal",
    "outpatient",
    "adult",
    "diagnostic",
    "forensic",
    "secure",
];

/// "the acute stroke ward", "the older adult service", of which a table knows the stroke ward and the older adult: the item behind.
fn whole_name(doc: &Document<'_>, items: &[Item], at: usize) -> Option<usize> {
    let core = |i: &Item| i.class.has(Class::SERVICE) && i.value == CORE;
    let kind = items[at].class.without(Class::CAPITAL) == Class::WORD && items[at].reads(doc, KINDS);
    let named = at + usize::from(kind);
    if !items.get(named).is_some_and(core) || kind && items[named].capital {
        return None;
    }
    let unit = |i: &Item| !i.capital && i.reads(doc, &["service", "services", "unit", "units"]);
    let longer = !items[named].possessive && items.get(named + 1).is_some_and(unit);
    let end = named + 1 + usize::from(longer);
    (end > at + 1).then_some(end)
}

/// "Critical and end of life care were both good": the first of two that share their noun.
fn shares_its_noun(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let Some([kind, and, second, ..]) = items.get(at..) else {
        return false;
    };
    kind.reads(doc, KINDS) && and.class.has(Class::AND) && second.class.has(Class::SERVICE) && !second.capital
}

/// The item behind `( EOC )`, where that follows the service at `at`.
fn defined(doc: &Document<'_>, items: &[Item], at: usize) -> Option<usize> {
    let [open, short, close] = items.get(at + 1..at + 4)? else {
        return None;
    };
    let acronym = |i: &Item| {
        let text = doc.slice(i.span);
        text.len() <= 6 && text.bytes().filter(u8::is_ascii_uppercase).count() >= 2
    };
    (open.class.has(Class::OPEN) && close.class.has(Class::CLOSE) && acronym(short)).then_some(at + 4)
}

/// The telling words of the core services that a text names in full.
#[derive(Debug, Default)]
struct Known(Vec<Vec<String>>);

impl Known {
    fn of(doc: &Document<'_>, items: &Items) -> Known {
        let mut known: Vec<Vec<String>> = Vec::new();
        for item in items
            .all
            .iter()
            .filter(|i| i.class.has(Class::SERVICE) && i.value == CORE)
        {
            let name = name_of(doc, item);
            let words: Vec<String> = telling_words(&name).into_iter().map(str::to_owned).collect();
            if words.len() > 1 && !known.contains(&words) {
                known.push(words);
            }
        }
        Known(known)
    }

    /// "the community teams", in a text on "community-based mental health services": a word of one service and of no other, and
    /// a noun for those who give it.
    fn have_unit(&self, doc: &Document<'_>, word: &Item, unit: &Item) -> bool {
        const UNITS: &[&str] = &["team", "teams", "wards", "clinics", "departments", "crews"];
        let told = Class::NAME
            .with(Class::FUNCTION)
            .with(Class::DET)
            .with(Class::NUMBER)
            .with(Class::SERVICE)
            .with(Class::CAPITAL);
        if self.0.is_empty() || !unit.reads(doc, UNITS) || !word.class.has(Class::WORD) || word.class.has(told) {
            return false;
        }
        let word = doc.slice(word.span).to_lowercase();
        let [only] = telling_words(&word)[..] else { return false };
        self.0.iter().filter(|words| words.iter().any(|w| w == only)).count() == 1
    }
}

/// The short forms that brackets define.
fn short_forms<'d>(doc: &Document<'d>, items: &Items) -> Vec<&'d str> {
    let mut out = Vec::new();
    for sentence in 0..items.sentences.len() {
        let list = items.of(sentence);
        for at in 0..list.len() {
            if list[at].class.has(Class::SERVICE) && defined(doc, list, at).is_some() {
                out.push(doc.slice(list[at + 2].span));
            }
        }
    }
    out
}

/// Words before "surgery" that make it an operation.
const OPERATED: &[&str] = &[
    "a",
    "after",
    "before",
    "during",
    "had",
    "have",
    "having",
    "need",
    "needed",
    "needing",
    "undergoing",
    "undergo",
    "safer",
    "awaiting",
    "heart",
    "eye",
    "hip",
    "knee",
    "dental",
    "doctors'",
    "doctor's",
    "gp",
];

/// Surgery as a core service: "its surgery", "surgery is rated good", and not "Oak Lane Surgery" or "after surgery".
fn is_surgery(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let item = &items[at];
    if item.class.has(Class::NAME) || !doc.slice(item.span).eq_ignore_ascii_case("surgery") {
        return false;
    }
    let Some(before) = at.checked_sub(1).and_then(|p| items.get(p)) else {
        return true;
    };
    let named = before.capital && before.is_unknown() && item.capital;
    let led = doc.slice(before.span);
    !named && !OPERATED.iter().any(|w| led.eq_ignore_ascii_case(w))
}

/// "the ED", and not Ed, who works there.
fn is_emergency_department(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let led = |i: &Item| i.class.has(Class::DET) || i.possessive;
    doc.slice(items[at].span) == "ED" && at.checked_sub(1).is_some_and(|b| led(&items[b]))
}

/// "the out-of-hours service", in a text on a trust or hospital that has one.
fn is_out_of_hours(item: &Item) -> bool {
    let kind = ServiceType::ALL.get(item.value as usize);
    item.class.has(Class::TYPE) && !item.class.has(Class::NAME) && kind == Some(&ServiceType::OutOfHours)
}

/// Medicine as a core service: "medicine and surgery are rated good", and not "medicine was out of date".
fn is_medicine(doc: &Document<'_>, items: &[Item], at: usize) -> bool {
    let item = &items[at];
    if item.class.has(Class::NAME)
        || !item.reads(doc, &["medicine"])
        || !items.iter().any(|i| i.class.has(Class::RATING))
    {
        return false;
    }
    let surgery = |n: usize| {
        items
            .get(n)
            .is_some_and(|i| i.class.has(Class::SERVICE) || i.reads(doc, &["surgery"]))
    };
    let glue = |n: usize| items.get(n).is_some_and(|i| i.class.has(Class::COMMA.with(Class::AND)));
    let beside = glue(at + 1) && (surgery(at + 2) || glue(at + 2) && surgery(at + 3))
        || at >= 2 && glue(at - 1) && (surgery(at - 2) || glue(at - 2) && at >= 3 && surgery(at - 3));
    let led = at.checked_sub(1).is_none_or(|b| {
        items[b]
            .class
            .has(Class::COMMA.with(Class::AND).with(Class::BUT).with(Class::STOP))
    });
    let verb = Class::BE
        .with(Class::SAME)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::RATING)
        .with(Class::COLON);
    let told = items.get(at + 1).is_some_and(|i| i.class.has(verb))
        && items
            .get(at + 2..at + 6)
            .is_some_and(|b| b.iter().any(|i| i.class.has(Class::RATING)));
    beside || led && told
}

/// Whether the item before or behind, past a comma or an "and", is a service.
fn beside_service(items: &[Item], at: usize) -> bool {
    let glue = Class::COMMA.with(Class::AND).with(Class::OPEN).with(Class::CLOSE);
    let service = |i: Option<&Item>| i.is_some_and(|i| i.class.has(Class::SERVICE));
    let before = at >= 2 && items[at - 1].class.has(glue) && service(items.get(at - 2));
    let behind = items.get(at + 1).is_some_and(|i| i.class.has(glue)) && service(items.get(at + 2));
    before || behind
}

/// The services of a document, each under its fullest name: "CYP" and "maternity" stand for what the text spelt out.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServiceNames {
    /// Short forms with the name that they stand for.
    forms: Vec<(String, String)>,
}

impl ServiceNames {
    /// Collects the names and the acronyms that brackets define.
    pub fn of(doc: &Document<'_>, items: &Items) -> ServiceNames {
        let mut names: Vec<String> = Vec::new();
        for item in items.all.iter().filter(|i| i.class.has(Class::SERVICE)) {
            let name = name_of(doc, item);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let told: Vec<Vec<&str>> = names.iter().map(|n| telling_words(n)).collect();
        let mut forms = Vec::new();
        for (n, name) in names.iter().enumerate() {
            if let Some(full) = fullest(n, &names, &told) {
                forms.push((name.clone(), names[full].clone()));
            }
        }
        ServiceNames { forms }
    }

    /// The fullest name of a service.
    pub fn full(&self, name: &str) -> String {
        self.forms
            .iter()
            .find(|(short, _)| short == name)
            .map_or_else(|| name.to_owned(), |(_, full)| full.clone())
    }
}

/// Short forms that everybody knows, and words of the services that they stand for.
const ACRONYMS: &[(&str, &str)] = &[
    ("cyp", "children and young people"),
    ("uec", "urgent and emergency"),
    ("eoc", "emergency operations"),
    ("pts", "patient transport"),
    ("picu", "psychiatric intensive"),
    ("nicu", "neonatal intensive"),
    ("utc", "urgent treatment"),
    ("miu", "minor injuries"),
    ("sdec", "emergency care"),
];

/// The fullest name that the name at `n` stands for: the longest of its words, else the one longer name that holds
/// them all, or that has it in brackets.
fn fullest(n: usize, names: &[String], told: &[Vec<&str>]) -> Option<usize> {
    let own = &told[n];
    let longest = |list: Vec<usize>| list.into_iter().rev().max_by_key(|m| names[*m].len());
    // "the CYP unit"
    let first = names[n].split(' ').next().filter(|_| own.len() == 1);
    let acronym = ACRONYMS.iter().find(|(short, _)| Some(*short) == first);
    if let Some((_, words)) = acronym {
        let mut spelt = (0..names.len()).filter(|m| names[*m].contains(words));
        if let (Some(one), None) = (spelt.next(), spelt.next()) {
            return Some(one);
        }
    }
    let bracket = format!("({})", names[n]);
    if let Some(spelt) = names.iter().position(|full| full.ends_with(&bracket)) {
        return Some(spelt);
    }
    let holding: Vec<usize> = (0..names.len())
        .filter(|m| told[*m].len() > own.len() && own.iter().all(|w| told[*m].contains(w)))
        .collect();
    let apart = |m: &usize| holding.iter().any(|o| told[*o] != told[*m]);
    if !own.is_empty() && !holding.is_empty() && !holding.iter().any(apart) {
        return longest(holding);
    }
    let activity = |m: &usize| names[*m].contains("maternity and midwifery");
    let same: Vec<usize> = (0..names.len()).filter(|m| told[*m] == *own).collect();
    let plain: Vec<usize> = same.iter().copied().filter(|m| !activity(m)).collect();
    let same = if plain.is_empty() { same } else { plain };
    // "maternity departments", said once beside "maternity services", are no fuller name.
    let of_wards = |m: &usize| {
        [" departments", " wards", " units", " teams"]
            .iter()
            .any(|w| names[*m].ends_with(w))
    };
    let served = same.iter().any(|m| names[*m].ends_with(" services")) && !own.contains(&"a&e");
    let same = same.into_iter().filter(|m| !(served && of_wards(m))).collect();
    longest(same).filter(|m| *m != n)
}

/// Words that many names share.
const EMPTY: &[&str] = &[
    "service",
    "services",
    "care",
    "unit",
    "units",
    "ward",
    "wards",
    "department",
    "departments",
    "for",
    "the",
    "and",
    "of",
    "a",
    "or",
    "with",
    "team",
    "teams",
    "health-based",
    "centre",
    "centres",
];

/// The words of a name that tell it from others: "maternity" of "maternity services". All names of the emergency
/// department are one.
fn telling_words(name: &str) -> Vec<&str> {
    let plain = name.split_once(" (").map_or(name, |(head, _)| head);
    if is_emergency(plain) {
        return vec!["a&e"];
    }
    let words = plain.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    // "maternity and midwifery services" are a regulated activity: the maternity services by the name of their registration.
    let maternity = plain.contains("maternity");
    words
        .filter(|w| !(EMPTY.contains(w) || maternity && *w == "midwifery"))
        .map(|w| {
            if w == "intensive" {
                "critical"
            } else if w == "people" && plain.contains("older people") {
                "adult"
            } else if w == "paediatric" {
                "children"
            } else {
                // "community-based services"
                w.trim_end_matches("-based").trim_end_matches('s')
            }
        })
        .filter(|w| !w.is_empty())
        .collect()
}

fn is_emergency(name: &str) -> bool {
    let other = ["operations", "ambulance", "psychiatric", "preparedness", "transport"];
    let head = ["emergency", "a&e", "a & e", "casualty", "uec", "accident"];
    head.iter()
        .any(|w| name.starts_with(w) || name.starts_with("urgent") && name.contains(w))
        && !other.iter().any(|w| name.contains(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of one document, and what each stands for.
    #[test]
    fn short_names_stand_for_full_ones() {
        let cases: &[(&[&str], &[usize])] = &[
            (&["maternity", "maternity services"], &[1, 1]),
            (&["a&e", "urgent and emergency care", "surgery"], &[1, 1, 2]),
            (
                &[
                    "crisis services",
                    "mental health crisis services and health-based places of safety",
                ],
                &[1, 1],
            ),
            (&["eoc", "emergency operations centre (eoc)"], &[1, 1]),
            (
                &[
                    "acute wards",
                    "acute wards for adults of working age",
                    "wards for older people",
                ],
                &[1, 1, 2],
            ),
            (&["intensive care", "critical care"], &[0, 0]),
            (
                &[
                    "community mental health services",
                    "community mental health services for older people",
                    "community mental health services for adults of working age",
                ],
                &[0, 1, 2],
            ),
        ];
        for (names, want) in cases {
            let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
            let told: Vec<Vec<&str>> = names.iter().map(|n| telling_words(n)).collect();
            let got: Vec<usize> = (0..names.len())
                .map(|n| fullest(n, &names, &told).unwrap_or(n))
                .collect();
            assert_eq!(got, *want, "{names:?}");
        }
    }
}
