//! What a service does: its category on a profile page, what the text calls it, the ending of its name, the text around.

use super::Text;
use super::entities::Entity;
use super::roles::Role;
use super::words::Head;
use crate::lexicon::Class;
use crate::model::ServiceType;
use crate::model::ServiceType::*;
use crate::text::TokenKind;

/// Categories that head a profile page.
const CATEGORIES: &[(&str, ServiceType)] = &[
    ("gp practice", GpPractice),
    ("gp practices", GpPractice),
    ("care home", CareHome),
    ("care homes", CareHome),
    ("nursing home", CareHome),
    ("residential home", CareHome),
    ("homecare service", HomeCare),
    ("homecare", HomeCare),
    ("homecare agencies", HomeCare),
    ("supported living", SupportedLiving),
    ("independent mental health service", MentalHealth),
    ("mental health", MentalHealth),
    ("dentist", DentalPractice),
    ("hospice", Hospice),
    ("hospices", Hospice),
    ("ambulance", Ambulance),
    ("ambulance service", Ambulance),
    ("clinic", IndependentClinic),
    ("urgent care centre", OutOfHours),
    ("out of hours", OutOfHours),
];

/// Words that show what a text is about.
#[rustfmt::skip]
pub(super) const TELLING: &[(&str, ServiceType)] = &[
    ("homecare domiciliary carers clients reablement re-ablement", HomeCare), ("residents residential bedroom bedrooms nursing resident", CareHome),
    ("gp gps surgery practice prescription prescriptions", GpPractice), ("dental dentist dentists", DentalPractice), ("hospice", Hospice), ("councils", LocalAuthority),
    ("out-of-hours", OutOfHours), ("ambulance ambulances", Ambulance), ("clinic clinics", IndependentClinic), ("hospital ward wards", Hospital),
    // Not a kind of the text as a whole, but what tells mental health from acute hospitals.
    ("psychiatric camhs medium-secure low-secure seclusion secluded mental ligature ligatures self-harm psychiatrist psychiatrists sectioned detained", MentalHealth), ("maternity outpatients midwife midwives emergency surgical", Other),
];

/// Two words that show it, the second first.
#[rustfmt::skip]
pub(super) const PAIRS: &[(&str, &str, ServiceType)] = &[
    ("care", "home", HomeCare), ("homes", "own", HomeCare), ("homes", "their", HomeCare), ("home", "own", HomeCare), ("care", "personal", HomeCare), ("workers", "care", HomeCare), ("visits", "home", HomeCare), ("firm", "care", HomeCare),
    ("agency", "care", HomeCare), ("home", "care", CareHome), ("home", "the", CareHome), ("home", "nursing", CareHome),
    ("disorder", "personality", MentalHealth), ("disorders", "eating", MentalHealth), ("disorder", "eating", MentalHealth),
    ("living", "supported", SupportedLiving), ("hours", "of", OutOfHours), ("care", "social", LocalAuthority), ("act", "care", LocalAuthority),
    ("authority", "local", LocalAuthority), ("authorities", "local", LocalAuthority), ("services", "adults'", LocalAuthority), ("services", "adults", LocalAuthority),
];

/// What an entity does.
pub(super) fn of(text: &Text<'_, '_>, entity: &Entity) -> Option<ServiceType> {
    if let Some(category) = text.topic().category.filter(|_| {
        matches!(
            entity.head,
            None | Some(Head::Service(_) | Head::Weak(_) | Head::Company)
        )
    }) {
        return Some(category);
    }
    let name = &text.runs[entity.name].words;
    if entity.head.is_none() && text.topic().councils && !is_called_service(text, entity) {
        return Some(LocalAuthority);
    }
    let strong = match entity.head {
        Some(Head::Trust) => {
            return Some(if name.iter().any(|w| w == "ambulance") {
                Ambulance
            } else {
                NhsTrust
            });
        }
        Some(Head::Council) => return Some(LocalAuthority),
        Some(Head::Service(kind)) => Some(kind),
        _ => None,
    };
    // "Oake Medical Centre, a private hospital"
    let hospital = || called(text, entity) == Some(Hospital) || is_great(text, name);
    let strong = match strong {
        Some(GpPractice | IndependentClinic) if hospital() => Some(Hospital),
        other => other,
    };
    if let Some(kind) = strong.filter(|k| *k != Hospital && *k != IndependentClinic) {
        return Some(out_of_hours(text, entity, kind));
    }
    let told = called(text, entity);
    let homely = matches!(text.topic().most, Some((n, CareHome)) if n > 2);
    if told.is_none() && matches!(entity.head, Some(Head::Weak(_))) && text.topic().mental && !homely {
        return Some(MentalHealth);
    }
    // "Castle Clinic" in a text about surgeries is one.
    if strong == Some(IndependentClinic) && around(text, None) == Some(GpPractice) && text.topic().doctors {
        return Some(GpPractice);
    }
    match strong.or(told) {
        Some(Hospital | IndependentClinic) if text.topic().mental => Some(MentalHealth),
        Some(kind) => Some(kind),
        None if text.runs[entity.name].doctor => Some(GpPractice),
        // "12 Mill Lane" is the name of a home, if of anything.
        None => around(
            text,
            entity
                .head
                .or(is_numbered(text, entity).then_some(Head::Weak(CareHome))),
        ),
    }
}

/// "Oake Medical Centre", in a text that speaks of wards and of the hospital and nowhere of doctors' surgeries.
fn is_great(text: &Text<'_, '_>, name: &[String]) -> bool {
    let topic = text.topic();
    name.last().is_some_and(|w| w == "centre") && topic.wards && !topic.doctors && !topic.surgeries
}

/// Whether the text tells of a name without an ending as it does of a service: "Fairways, in Selby, ...", "12 Mill Lane".
fn is_called_service(text: &Text<'_, '_>, entity: &Entity) -> bool {
    let said = |r: &usize| {
        let sentence = text.runs[*r].sentence;
        let items = text.items.of(sentence);
        text.said[sentence]
            .iter()
            .any(|s| s.role == Role::Service && items[s.item].value as usize == *r)
    };
    is_numbered(text, entity) || entity.runs.iter().any(said)
}

fn is_numbered(text: &Text<'_, '_>, entity: &Entity) -> bool {
    let number = |w: &String| w.bytes().all(|b| b.is_ascii_digit());
    entity.head.is_none() && text.runs[entity.name].words.iter().any(number)
}

/// "The service for nights and weekends": a practice by its name that works out of hours.
fn out_of_hours(text: &Text<'_, '_>, entity: &Entity, kind: ServiceType) -> ServiceType {
    match called(text, entity) {
        Some(OutOfHours) if kind == GpPractice => OutOfHours,
        _ => kind,
    }
}

/// The category in the first lines of a profile page.
fn category(text: &Text<'_, '_>) -> Option<ServiceType> {
    let profile = text
        .doc
        .sentences
        .iter()
        .any(|s| text.doc.slice(s.span).starts_with("Provided and run by"));
    let lines = text
        .doc
        .sentences
        .iter()
        .take(6)
        .map(|s| text.doc.slice(s.span).to_lowercase());
    let hits: Vec<ServiceType> = lines
        .filter_map(|l| CATEGORIES.iter().find(|(c, _)| *c == l).map(|(_, t)| *t))
        .collect();
    hits.last().copied().filter(|_| profile)
}

/// What the text calls it in so many words: "Elm Bank, a nursing home".
pub(super) fn called(text: &Text<'_, '_>, entity: &Entity) -> Option<ServiceType> {
    if let Some(known) = text.called.borrow().get(&entity.name) {
        return *known;
    }
    let found = find_called(text, entity);
    text.called.borrow_mut().insert(entity.name, found);
    found
}

fn find_called(text: &Text<'_, '_>, entity: &Entity) -> Option<ServiceType> {
    for run in &entity.runs {
        let sentence = text.runs[*run].sentence;
        let items = text.items.of(sentence);
        for said in text.said[sentence]
            .iter()
            .filter(|s| s.role == Role::Service && items[s.item].value as usize == *run)
        {
            // "Elm Court, the council's home"
            let kind = said
                .kind
                .filter(|k| !items[*k].possessive)
                .map(|k| items[k].value)
                .and_then(|v| ServiceType::ALL.get(v as usize).copied());
            if let Some(kind) = kind.filter(|k| *k != Other) {
                return Some(kind);
            }
        }
    }
    entity.runs.iter().find_map(|run| called_right_behind(text, *run))
}

/// "Abbey Court care home was rated good": the kind stands right behind the name.
fn called_right_behind(text: &Text<'_, '_>, run: usize) -> Option<ServiceType> {
    const KINDS: &[&str] = &[
        "care home",
        "nursing home",
        "residential home",
        "hospice",
        "gp surgery",
        "dental practice",
    ];
    let (items, at) = text.item_of(run)?;
    let kind = items
        .get(at + 1)
        .filter(|i| i.class.has(Class::TYPE) && i.reads(text.doc, KINDS))?;
    ServiceType::ALL
        .get(kind.value as usize)
        .copied()
        .filter(|k| *k != Other)
}

/// So many sentences lead a text.
const LEAD: usize = 8;

/// So much the kind of service weighs that a text names first.
const TITLE: usize = 3;

/// What a whole text is about.
#[derive(Debug)]
pub(super) struct Topic {
    /// The category in the first lines of a profile page.
    category: Option<ServiceType>,
    /// The kind that it tells of most, and how often; the lead weighs most.
    most: Option<(usize, ServiceType)>,
    /// The first kind that it names.
    first: Option<ServiceType>,
    /// Whether it is about mental health rather than an acute hospital.
    mental: bool,
    /// Whether it is about councils and their social care: more than about any kind of service.
    pub councils: bool,
    /// Whether it speaks of them at all, as of the Health and Social Care Act.
    pub authorities: bool,
    /// Whether it speaks of GPs.
    doctors: bool,
    /// Whether it speaks of a surgery or practice.
    surgeries: bool,
    /// Whether it speaks of the hospital or of wards.
    wards: bool,
}

impl Topic {
    /// The first kind of service that the text names.
    pub(super) fn first(&self) -> Option<ServiceType> {
        self.first
    }

    fn of(text: &Text<'_, '_>) -> Topic {
        let mut counts = [0usize; ServiceType::ALL.len()];
        let mut before = "";
        // One such word far down, of another service, makes no hospital one for mental health.
        let lead = text.doc.sentences.get(LEAD).map_or(usize::MAX, |s| s.tokens.start);
        let mut leads = false;
        // "Two councils rated good for adult social care", at the head of a text that speaks of their carers.
        let title = text.doc.sentences.get(1).map_or(usize::MAX, |s| s.tokens.start);
        let (mut doctors, mut surgeries, mut wards) = (false, false, false);
        for (at, tok) in text.toks.iter().enumerate() {
            let word: &str = tok.folded;
            // Numbers and marks tell nothing.
            let kind = Some(()).filter(|()| tok.kind == TokenKind::Word);
            if let Some(kind) = kind.and_then(|()| text.words.telling(word, before)) {
                counts[kind as usize] += if kind == LocalAuthority && at < title { TITLE } else { 1 };
                leads |= kind == MentalHealth && at < lead;
            }
            match word {
                "gp" | "gps" => doctors = true,
                "surgery" | "surgeries" | "practice" | "practices" => surgeries = true,
                "hospital" | "wards" => wards = true,
                _ => {}
            }
            before = word;
        }
        let first = first_kind(text);
        if let Some(kind) = first {
            counts[kind as usize] += TITLE;
        }
        let (mental, acute) = (counts[MentalHealth as usize], counts[Other as usize]);
        let whole = |k: &&ServiceType| !matches!(k, MentalHealth | Other | LocalAuthority);
        let most = ServiceType::ALL
            .iter()
            .filter(whole)
            .map(|kind| (counts[*kind as usize], *kind))
            .max_by_key(|(n, _)| *n);
        Topic {
            category: category(text),
            most,
            first,
            mental: mental > acute && (mental > 1 || leads),
            councils: counts[LocalAuthority as usize] > 0
                && most.is_none_or(|(n, _)| n <= counts[LocalAuthority as usize]),
            authorities: counts[LocalAuthority as usize] > 0,
            doctors,
            surgeries,
            wards,
        }
    }
}

/// The first word for a kind of service in the first lines; "their homes" are those of people cared for at home.
fn first_kind(text: &Text<'_, '_>) -> Option<ServiceType> {
    (0..text.doc.sentences.len().min(14)).find_map(|s| {
        let items = text.items.of(s);
        items.iter().enumerate().find_map(|(at, item)| {
            if item.class.has(Class::STATISTIC) {
                return counted_kind(text.doc.slice(item.span));
            }
            let kind = ServiceType::ALL
                .get(item.value as usize)
                .copied()
                .filter(|_| item.class.has(Class::TYPE))?;
            let before = at.checked_sub(1).map_or("", |b| text.doc.slice(items[b].span));
            match kind {
                CareHome if matches!(before, "their" | "own") => Some(HomeCare),
                // "Two home care agencies"
                CareHome if items.get(at + 1).is_some_and(|i| text.doc.slice(i.span) == "care") => Some(HomeCare),
                Other | LocalAuthority | NhsTrust => None,
                kind => Some(kind),
            }
        })
    })
}

/// The kind of those that some words count: "three homes", which are one item.
fn counted_kind(words: &str) -> Option<ServiceType> {
    let (_, many) = words.rsplit_once(' ')?;
    match many {
        "homes" => Some(CareHome),
        "hospitals" => Some(Hospital),
        "surgeries" | "practices" => Some(GpPractice),
        "hospices" => Some(Hospice),
        "dentists" => Some(DentalPractice),
        _ => None,
    }
}

/// What the text is about; a home where nothing says otherwise and the name is that of a house.
fn around(text: &Text<'_, '_>, head: Option<Head>) -> Option<ServiceType> {
    let topic = text.topic();
    let weak = match head {
        Some(Head::Weak(kind)) => Some(kind),
        _ => None,
    };
    // Beside an agency that says so in its name, a house is a home.
    let agency = || {
        text.entities
            .list
            .iter()
            .any(|e| e.head == Some(Head::Service(HomeCare)))
    };
    if weak == Some(CareHome) && matches!(topic.most, Some((_, HomeCare))) && agency() {
        return weak;
    }
    match topic.most {
        Some((n, Hospital)) if n > 2 && topic.mental => Some(MentalHealth),
        Some((n, kind)) if n > 2 && weak.is_none_or(|w| w == kind || n > 6) => Some(kind),
        _ => weak.or(topic.first),
    }
}

impl Text<'_, '_> {
    /// What the text is about.
    pub(super) fn topic(&self) -> &Topic {
        self.topic.get_or_init(|| Topic::of(self))
    }
}
