//! Names, told as a reader would write them down: "name = aliases | kind | places | provider".

use super::roles::Role;
use super::{Folded, Found, OTHERS};
use crate::lexicon::Class;
use crate::read::Reader;
use crate::text::Document;

fn found(text: &str) -> Found {
    let reader = Reader::new().unwrap();
    let doc = Document::parse(text);
    reader.names.find(&doc, &reader.lex(&doc), &Default::default())
}

/// Each practice on a line of its own.
fn told(text: &str) -> Vec<String> {
    let places = |p: &super::Candidate| {
        p.place
            .iter()
            .map(|(name, _)| name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    found(text)
        .practices
        .iter()
        .map(|p| {
            let kind = p.service_type.map_or("-", |t| t.as_str());
            let provider = p.provider.as_ref().map_or("-", |(name, _)| name.as_str());
            format!(
                "{} = {} | {kind} | {} | {provider}",
                p.name,
                p.aliases.join(", "),
                places(p)
            )
        })
        .collect()
}

#[test]
fn one_practice() {
    let cases: &[(&str, &str)] = &[
        (
            "The Care Quality Commission (CQC) has rated the Ferry Row Surgery in Mill Lane, Selby, North Yorkshire, inadequate. When inspectors went to Ferry Row, phones rang for an hour.",
            "Ferry Row Surgery = Ferry Row | gp_practice | Selby, North Yorkshire | -",
        ),
        (
            "A Rutland care home has been rated good.\n\nAlder Rise in Oakham, which is run by Brent Vale Care Ltd, was inspected by the CQC in May.",
            "Alder Rise =  | care_home | Oakham, Rutland | Brent Vale Care Ltd",
        ),
        (
            "CQC rates Dr N Oake and Partners good\n\nThe CQC has rated Dr N Oake and Partners, a GP practice in Thirsk, good. It is known locally as Castle Yard Surgery.",
            "Dr N Oake and Partners = Castle Yard Surgery | gp_practice | Thirsk | -",
        ),
        (
            "The CQC has rated Beacon Fell Ambulance Service good. The trust, which has its headquarters in Garstang, serves people across rural Lancashire.",
            "Beacon Fell Ambulance Service =  | ambulance | Garstang, Lancashire | -",
        ),
        (
            "The homecare firm Kind Hands, based in Ripon, was rated inadequate by the CQC. Kind Hands has been put into special measures.",
            "Kind Hands =  | home_care | Ripon | -",
        ),
        (
            "• Doctor\n• GP practice\n\nSpring Bank Surgery Also known as Drs Ash & Birch\n\nOverall: Good\n\n3 Mill Street, Yeovil, Somerset, BA20 1ZZ\n\nProvided and run by:\nDrs Ash & Birch\n\nAll inspections",
            "Spring Bank Surgery = Drs Ash & Birch | gp_practice | Yeovil, Somerset | Drs Ash & Birch",
        ),
        (
            "• Doctor\n• GP practice\n\nArchived: Spring Bank Surgery Also known as Drs Ash & Birch\n\nOverall: Good\n\n3 Mill Street, Yeovil, Somerset, BA20 1ZZ\n\nProvided and run by:\nSomerset Doctors LLP\n\nAll inspections",
            "Spring Bank Surgery = Drs Ash & Birch | gp_practice | Yeovil, Somerset | Somerset Doctors LLP",
        ),
        (
            "• Doctor\n• GP practice\n\nSpring Bank Surgery Also known as Dr A Ash & Dr B Birch\n\nOverall: Good\n\n3 Mill Street, Yeovil, Somerset, BA20 1ZZ\n\nProvided and run by:\nSomerset Doctors LLP\n\nLocation ID 1-123456789",
            "Spring Bank Surgery = Dr A Ash & Dr B Birch | gp_practice | Yeovil, Somerset | Somerset Doctors LLP",
        ),
        (
            "Marsh Lane Medical Group has been told by the CQC to improve. Inspectors rated Marsh Lane Medical Practice requires improvement in June. Marsh Lane Medical Group said sorry.",
            "Marsh Lane Medical Group = Marsh Lane Medical Practice | gp_practice |  | -",
        ),
        (
            "Inspectors rated Whin Park Hospital, which treats people with mental health needs on psychiatric wards, good.",
            "Whin Park Hospital =  | mental_health |  | -",
        ),
        (
            "CQC rates Hexdale Council’s adult social care as good\n\nThe CQC has rated Hexdale Borough Council as good for how it meets the Care Act.",
            "Hexdale Borough Council = Hexdale Council | local_authority | Hexdale | -",
        ),
        (
            "The CQC has published what it found when it looked at the health and social care system in Wealdshire. People in Wealdshire waited too long to go home.",
            "Wealdshire =  | local_system | Wealdshire | -",
        ),
        (
            "The inspectors rated Tidewater Out of Hours inadequate. Tidewater Out of Hours looks after patients in Kent at night.",
            "Tidewater Out of Hours =  | out_of_hours | Kent | -",
        ),
        (
            "Hull GP Practice, The Family Practice, rated good\n\nThe Family Practice, operated by Quay Medical Ltd, on Dock Street in Hull was rated good by the CQC.",
            "Family Practice =  | gp_practice | Hull | Quay Medical Ltd",
        ),
        (
            "Inspectors rated Kind Homecare - Ripon, whose office is in Mill Street, Thirsk, inadequate. Kind Homecare said the CQC was wrong.",
            "Kind Homecare - Ripon = Kind Homecare | home_care | Thirsk | -",
        ),
        (
            "Aire, Esk and Dale Valleys NHS Foundation Trust (AEDV) has been rated good by the CQC. AEDV was inspected in June.",
            "Aire, Esk and Dale Valleys NHS Foundation Trust = AEDV | nhs_trust |  | -",
        ),
        (
            "A SELBY care home has been rated good.\n\nStaff at The Willows, which is run by the charity Vale Homes, were praised by the CQC.",
            "Willows =  | care_home | Selby | Vale Homes",
        ),
        (
            "The Oake Road practice in Goole was rated good by the CQC. Oake Road Family Practice, to give it its full name, was inspected in May.",
            "Oake Road Family Practice = Oake Road practice | gp_practice | Goole | -",
        ),
        (
            "Dr N Oake & Partners at Quay Medical Centre was rated good by the CQC. Dr N Oake & Partners was inspected in May.",
            "Dr N Oake & Partners =  | gp_practice |  | -",
        ),
        (
            "The CQC took action over the Ouse Skin Clinic – North London, which it rated inadequate. The clinic sees 90 people.",
            "Ouse Skin Clinic = Ouse Skin Clinic – North London | independent_clinic |  | -",
        ),
        (
            "We carried out an announced inspection at Dr Tom Oake on 4 May 2021. We have rated this practice as good.",
            "Dr Tom Oake =  | gp_practice |  | -",
        ),
        (
            "Our CQC report is out. Our rating is good, and all of our staff at the Trust can be proud. OQFT's services were praised.",
            "OQFT =  | - |  | -",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(told(text), [*want], "{text}");
    }
}

#[test]
fn texts_of_all_kinds() {
    for (text, want) in super::cases::CASES {
        assert_eq!(&told(text), want, "{text}");
    }
}

#[test]
fn lists_of_services() {
    let cases: &[(&str, &[(&str, &str)])] = &[
        (
            "Practices by CCG area and rating:\n\n- Ferry Row Surgery, Vale of York: Outstanding\n- The Limes, Swale: Good (previously Requires Improvement)\n- Drs Ash, Birch & Elm, Lincolnshire East – Good",
            &[
                ("Ferry Row Surgery", "Vale of York"),
                ("Limes", "Swale"),
                ("Drs Ash, Birch & Elm", "Lincolnshire East"),
            ],
        ),
        (
            "GP practices by rating:\n\nOutstanding\n\nDr P Oake & Partners (South Devon)\n\nGood\n\nAsh Bank Surgery† (Hull)\n\nThe Good Oak Practice (Redbridge)",
            &[
                ("Dr P Oake & Partners", "South Devon"),
                ("Ash Bank Surgery", "Hull"),
                ("Good Oak Practice", "Redbridge"),
            ],
        ),
        (
            "By CCG:\n\nNHS Mid Kent CCG\n\nGood\n\n• Elm Green Practice\n\nNHS Slough CCG\n\nInadequate\n\n• Brook Road Surgery (was Good)",
            &[("Elm Green Practice", "Mid Kent"), ("Brook Road Surgery", "Slough")],
        ),
        (
            "Practice\tVisit\tOverall\nOak Street Surgery, Ludlow\t19.07.16\tG (RI)\nElm Health Centre, Tenbury\t02.08.16\tRI",
            &[("Oak Street Surgery", "Ludlow"), ("Elm Health Centre", "Tenbury")],
        ),
        (
            "The surgeries rated inadequate are:\n\n• Oak Street Surgery in Leeds\n• Elm Lane Medical Centre in Hull",
            &[("Oak Street Surgery", "Leeds"), ("Elm Lane Medical Centre", "Hull")],
        ),
        (
            "Fairview\n\nAddress : 14 Oake Lane, Taunton, Somerset, TA2 6XX\nRating : Inadequate\n\nElm House\n\nAddress: Brook Street, Watchet\nRating: Good",
            &[("Fairview", "Taunton"), ("Elm House", "Watchet")],
        ),
    ];
    for (text, want) in cases {
        let found = found(text);
        let got: Vec<(&str, &str)> = found
            .practices
            .iter()
            .map(|p| (p.name.as_str(), p.place.first().map_or("", |(n, _)| n.as_str())))
            .collect();
        assert_eq!(&got, want, "{text}");
    }
}

#[test]
fn several_in_prose() {
    let cases: &[(&str, &[&str])] = &[
        (
            "The CQC has rated Elm Bank Surgery in Moreton and Dee Cross Practice in Heswall inadequate.",
            &["Elm Bank Surgery", "Dee Cross Practice"],
        ),
        (
            "Oak House, Selby, and Ash View, Goole, were both rated good by the CQC. At Oak House, inspectors saw kind staff. Ash View was inspected too.",
            &["Oak House", "Ash View"],
        ),
        (
            "Ratings have fallen at Selby Vale Hospitals NHS Trust, the CQC said. Brook Hospital was rated inadequate and Moor Infirmary good. The trust remains rated good.",
            &["Selby Vale Hospitals NHS Trust", "Brook Hospital", "Moor Infirmary"],
        ),
        (
            "Ratings have fallen at Selby Vale Hospitals NHS Trust, the CQC said. Moor Infirmary was rated inadequate and Hilda Birth Centre good. The trust remains rated good.",
            &["Selby Vale Hospitals NHS Trust", "Moor Infirmary", "Hilda Birth Centre"],
        ),
        (
            "Elm Bank Surgery and Dee Cross Practice were inspected.\n\nElm Bank and Dee Cross were rated good and inadequate.",
            &["Elm Bank Surgery", "Dee Cross Practice"],
        ),
    ];
    for (text, want) in cases {
        let found = found(text);
        let got: Vec<&str> = found.practices.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(&got, want, "{text}");
    }
}

#[test]
fn told_in_passing() {
    let lead = "The CQC has rated Ferry Row Surgery in Selby inadequate. Ferry Row Surgery was inspected in May. ";
    let cases = [
        "Patients can be seen at Ash Green Surgery, which we rated good in March.",
        "It must not be confused with Ferry Bank Surgery in Goole, which is rated good.",
        "Its sister practice, Dee Cross Practice, was rated good.",
        "Some patients are seen at its branch surgery, Dee Cross Surgery, which inspectors visited too.",
        "Moor Road Surgery half a mile away, which was rated good by the CQC, has taken them on.",
        "The Selby Post, Karen Oake, practice manager, and NHS England said nothing of a rating.",
        "Brent Vale Care Ltd also runs Elm Court, which is rated outstanding.",
        "Mr Ashdown used to be seen at Dee Cross Surgery in Goole. It was also rated inadequate for being safe.",
        "She said that Dee Cross Surgery had been a happy place. It was also rated inadequate for being safe.",
        "She has worked at Dee Cross Surgery, a practice in Goole rated outstanding by CQC.",
        "His old doctors were at Dee Cross Surgery, which was inspected in May and rated good.",
        "Dee Cross Surgery, in Goole, has agreed to lend two nurses.\n\nInspectors rated safe as inadequate too.",
        "The report comes days after Dee Cross Court, in Goole, was told to improve. It was rated inadequate for being safe and requires improvement overall after a visit in May.",
        "Its phones are answered by people from Dee Cross Surgery. Safe and well-led were rated inadequate too.",
    ];
    for passing in cases {
        let found = found(&format!("{lead}\n\n{passing}"));
        let got: Vec<&str> = found.practices.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(got, ["Ferry Row Surgery"], "{passing}");
    }
}

#[test]
fn nothing_reported() {
    let cases = [
        "More than 80 practices are now rated good, the CQC says. In London one in six was inadequate.",
        "Good means that a service is performing well. We ask if services are safe, effective, caring, responsive and well-led.",
        "Chief Inspector of General Practice Professor Ann Ash said that most care is good.",
    ];
    for text in cases {
        assert!(found(text).practices.is_empty(), "{text}: {:?}", told(text));
    }
}

#[test]
fn providers() {
    let cases: &[(&str, &str)] = &[
        (
            "Alder Court Care Home, owned by Brent Vale Care Ltd, was rated good by the CQC.",
            "Brent Vale Care Ltd",
        ),
        (
            "The CQC rated Ferry Row Surgery good. Selby Doctors Ltd, which runs the surgery, was pleased.",
            "Selby Doctors Ltd",
        ),
        (
            "The CQC has suspended Dr P Oake, who runs Ferry Row Surgery in Selby, after an inspection of Ferry Row Surgery.",
            "Dr P Oake",
        ),
        (
            "The CQC rated Alder Court Care Home good. The home, part of the Brent Vale group, has 40 beds.",
            "Brent Vale",
        ),
        (
            "Wards at Brook Hospital, part of Selby Vale NHS Trust, were rated good by the CQC.",
            "Selby Vale NHS Trust",
        ),
        (
            "Brook Hospital and Weir Hospital, both in Selby, were rated good by the CQC. So was Selby Vale NHS Trust. Our Selby Voices Partnership is pleased.",
            "Selby Vale NHS Trust",
        ),
    ];
    for (text, want) in cases {
        let found = found(text);
        let got = found
            .practices
            .iter()
            .find_map(|p| p.provider.as_ref())
            .map(|(name, _)| name.as_str());
        assert_eq!(got, Some(*want), "{text}");
    }
}

#[test]
fn ids_are_read() {
    let found = found("The CQC rated Ferry Row Surgery good: www.cqc.org.uk/location/1-4417702953");
    assert_eq!(found.practices[0].location_id.as_deref(), Some("1-4417702953"));
}

#[test]
fn mentions_become_items() {
    let reader = Reader::new().unwrap();
    let text =
        "Ferry Row Surgery was rated good.\n\nFerry Row’s phones ring. Patients can be seen at Ash Green Surgery.";
    let doc = Document::parse(text);
    let items = reader.lex(&doc);
    let found = reader.names.find(&doc, &items, &Default::default());
    let folded = reader.names.fold(&items, &found);
    let names: Vec<(&str, u32)> = folded
        .all
        .iter()
        .filter(|i| i.class.has(Class::NAME))
        .map(|i| (doc.slice(i.span), i.value))
        .collect();
    assert_eq!(
        names,
        [
            ("Ferry Row Surgery", 0),
            ("Ferry Row’s", 0),
            ("Ash Green Surgery", OTHERS)
        ]
    );
}

/// Every example of the table of roles.
#[test]
fn roles_hold_their_examples() {
    let reader = Reader::new().unwrap();
    let roles = |text: &str| -> Vec<(Role, String)> {
        let doc = Document::parse(text);
        let folded = Folded::of(&doc);
        let lexed = reader.lex(&doc);
        let text = reader.names.text(&doc, &folded, &lexed);
        let said = |s: usize| text.said[s].iter().map(move |x| (s, x)).collect::<Vec<_>>();
        let all: Vec<_> = (0..doc.sentences.len()).flat_map(said).collect();
        all.into_iter()
            .map(|(s, x)| (x.role, doc.slice(text.items.of(s)[x.item].span).to_owned()))
            .collect()
    };
    for entry in super::roles::ENTRIES {
        for (text, name) in entry.yes {
            assert!(
                roles(text).iter().any(|(r, n)| *r == entry.role && n == name),
                "{:?}: {text}: {:?}",
                entry.role,
                roles(text)
            );
        }
        for text in entry.no {
            assert!(
                !roles(text).iter().any(|(r, _)| *r == entry.role),
                "{:?}: {text}: {:?}",
                entry.role,
                roles(text)
            );
        }
    }
}
