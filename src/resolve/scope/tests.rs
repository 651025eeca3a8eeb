//! Whom each sentence of a text is about.

use crate::read::Reader;

/// Texts, and whose the ratings of their last sentence are.
#[test]
fn the_focus_follows_names_and_headings() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Alder Road Surgery in Selby was inspected in May. It was rated good overall.",
            &["Alder Road Surgery"],
        ),
        (
            "Alder Road Surgery in Selby was inspected in May. It was rated good, while Beck Lane Surgery in Goole was rated inadequate.",
            &["Alder Road Surgery"],
        ),
        (
            "Alder Road Surgery in Selby was inspected in May. The surgery was rated good and Beck Lane Surgery in Goole was too.",
            &["Alder Road Surgery"],
        ),
        (
            "Oakdale Council's Fenner House in Selby was rated good by the CQC.",
            &["Fenner House"],
        ),
        (
            "Alder Road Surgery in Selby was rated inadequate.\n\nBeck Lane Surgery in Goole was inspected too. It was rated good overall.",
            &["Beck Lane Surgery"],
        ),
        (
            "Alder Road Surgery in Selby was rated inadequate by the CQC.\n\nBeck Lane Surgery, in Goole, has agreed to lend two nurses.\n\nInspectors rated safe as good.",
            &["Alder Road Surgery"],
        ),
        (
            "Alder Road Surgery in Selby was rated inadequate by the CQC.\n\nBeck Lane Surgery, in Goole, has agreed to lend two nurses.\n\nIt was rated good overall.",
            &[],
        ),
        (
            "Ouse NHS Trust was rated inadequate by the CQC after a visit in May.\n\nThe council itself was rated good in June.",
            &[],
        ),
        (
            "Alder Road Surgery and Beck Lane Surgery, both in Goole, were inspected in May. Both were rated good overall.",
            &["Alder Road Surgery", "Beck Lane Surgery"],
        ),
        (
            "Alder Road Surgery and Beck Lane Surgery in Goole were inspected in May.\n\nAt Beck Lane Surgery the phones were down.\n\nAs well as that, the practices have also been rated good.",
            &["Alder Road Surgery", "Beck Lane Surgery"],
        ),
        (
            "Alder Road Surgery in Selby, which is run by Dr Oake, and Beck Lane Surgery, a small practice in Goole, were both rated good in May.",
            &["Alder Road Surgery", "Beck Lane Surgery"],
        ),
        (
            "Selby Hospital was rated inadequate. Ouse NHS Trust was inspected as well. Selby Hospital is inadequate, and the trust is now good.",
            &["Ouse NHS Trust"],
        ),
        (
            "Alder Road Surgery in Selby was rated inadequate.\n\nBeck Lane Surgery in Goole was inspected too. The pattern was that of Alder Road Surgery, except that safe was good.",
            &["Beck Lane Surgery"],
        ),
        (
            "Alder Road Surgery in Selby, Beck Lane Surgery in Goole and Crow Street Surgery in Hull were all rated good.",
            &["Alder Road Surgery", "Beck Lane Surgery", "Crow Street Surgery"],
        ),
        (
            "Three surgeries were inspected in May. Good ratings went to Alder Road Surgery in Selby, Beck Lane Surgery (Goole) and Crow Street Surgery.",
            &["Alder Road Surgery", "Beck Lane Surgery", "Crow Street Surgery"],
        ),
        (
            "Two surgeries were inspected in May. Rated good are Alder Road Surgery, Selby; and Beck Lane Surgery, Goole.",
            &["Alder Road Surgery", "Beck Lane Surgery"],
        ),
        (
            "Inspectors gave a good rating to Alder Road Surgery and visited Beck Lane Surgery and Crow Street Surgery.",
            &["Alder Road Surgery"],
        ),
        (
            "Ouse NHS Trust, which runs Selby Hospital and Goole Hospital, was rated good after a visit in May.",
            &["Ouse NHS Trust"],
        ),
        // One that is only named on the way never gets it.
        (
            "Alder Road Surgery in Selby was rated inadequate by the CQC. Doors were left open.\n\nBeck Lane Surgery is the nearest alternative.\n\nInspectors went there in May and found that caring was good.",
            &["Alder Road Surgery"],
        ),
        // One told of on the way gives the focus back; who is named only further on has not got it yet.
        (
            "Alder House in Selby was rated inadequate by the CQC.\n\nThe same company owns Beck House in Goole. It was rated outstanding in 2019.\n\nInspectors went there in May and found that caring was good.",
            &["Alder House"],
        ),
        (
            "Alder House in Selby was rated inadequate by the CQC.\n\nIts sister home, Beck House, was rated outstanding in May.\n\nThe home was rated good for caring.",
            &["Alder House"],
        ),
        (
            "Selby Hospital was rated inadequate by the CQC.\n\nIt is part of Ouse NHS Foundation Trust, which is rated outstanding.\n\nInspectors found that caring was good.",
            &["Selby Hospital"],
        ),
        (
            "Alder House in Selby was rated inadequate by the CQC.\n\nBeck House in Goole was inspected in May as well.\n\nInspectors found that it was good for caring.",
            &["Beck House"],
        ),
        (
            "The CQC has rated Ouse Ambulance Service Trust outstanding.\n\nThe trust was good for caring.\n\nA report on Tees Partnership NHS Foundation Trust is out too. It was rated inadequate overall.",
            &["Ouse Ambulance Service Trust"],
        ),
        (
            "Alder House in Selby was rated inadequate by the CQC.\n\nAt a visit in January, the home was rated good for caring.\n\nBeck House in Goole was inspected in May and rated inadequate.",
            &["Alder House"],
        ),
        (
            "Alder House in Selby was inspected by the CQC in May. In each of five areas it was rated good.\n\nBeck House in Goole was rated inadequate.",
            &["Alder House"; 5],
        ),
        (
            "Selby Hospital was inspected by the CQC in May.\n\nWe are rated as good for caring.\n\nIt is part of Ouse NHS Foundation Trust, which is rated outstanding.",
            &["Selby Hospital"],
        ),
        // A story that goes over to a service of which the text does not say enough to make it one of its own.
        (
            "Alder Road Surgery in Selby was rated inadequate by the CQC.\n\nCorve Nursing Home took its first residents in 2020 and has 38 beds. Staff are kind.\n\nIt has now been rated good overall.",
            &[],
        ),
        (
            "Alder Road Surgery in Selby was rated inadequate by the CQC.\n\nCorve Nursing Home lies behind it. Staff are few.\n\nAlder Road Surgery had 8,000 patients. It was rated good for safe.",
            &["Alder Road Surgery"],
        ),
        (
            "Selby Hospital was rated inadequate. The same team had been to the Thorne Infirmary. There the wards were rated good.",
            &[],
        ),
        (
            "Alder Road Surgery was rated inadequate in each of the five areas. Patients were told to join Crow Street Surgery or Dene Medical Centre. Both are rated good.",
            &[],
        ),
    ];
    let reader = Reader::new().unwrap();
    for (text, want) in cases {
        let record = reader.read("case.txt", text, "0");
        let mut of: Vec<&str> = record
            .ratings
            .iter()
            .filter(|r| r.rating.as_str() == "good")
            .map(|r| r.practice.as_str())
            .collect();
        of.sort_unstable();
        assert_eq!(of, *want, "{text}");
    }
}

/// Texts on several services, and for each sentence whom it is about, by the first letters of their names.
#[test]
fn each_sentence_has_its_services() {
    let surgeries = "Alder Road Surgery in Selby and Beck Lane Surgery in Goole were inspected by the CQC.";
    let mixed = "Crow Vale NHS Trust runs Dene Hospital in Hull. The CQC rated Crow Vale NHS Trust good and Dene Hospital inadequate.";
    let cases: &[(&str, &str, &str)] = &[
        (surgeries, "Both were rated good.", "AB"),
        (surgeries, "At both, doors were locked. Each was rated good.", "AB AB"),
        (
            surgeries,
            "Both were rated good. In both cases safety was not.",
            "AB AB",
        ),
        (surgeries, "The former was rated good.", "A"),
        (surgeries, "The latter had no nurses.", "B"),
        (
            surgeries,
            "Beck Lane was clean. It improved in both, and overall.",
            "B B",
        ),
        (
            surgeries,
            "Doors were locked. Inspectors judged both as inadequate.",
            "AB AB",
        ),
        (
            surgeries,
            "Alder Road was clean. They put both in special measures. Besides being inadequate, each of them was cold.",
            "A AB AB",
        ),
        (
            surgeries,
            "Beck Lane was clean. Inspectors found both doors locked.",
            "B B",
        ),
        (
            surgeries,
            "Beck Lane was clean. Safe has dropped and well-led has risen; both were good before.",
            "B B",
        ),
        (
            surgeries,
            "The former was rated inadequate. The latter was rated good.",
            "A B",
        ),
        (surgeries, "The first had no nurses. The second was rated good.", "A B"),
        (surgeries, "Beck Lane was clean. The third was rated good.", "B "),
        (surgeries, "All but Beck Lane were rated good.", "A"),
        (surgeries, "The two surgeries have until May.", "AB"),
        (surgeries, "Neither surgery had enough nurses.", "AB"),
        (surgeries, "The pair must improve.", "AB"),
        (
            surgeries,
            "At Goole doors were locked. It was rated good. The Selby surgery was clean.",
            "B B A",
        ),
        (
            surgeries,
            "Alder Road was clean. The other practice was not. The former manager has left.",
            "A B B",
        ),
        (surgeries, "Beck Lane was clean.\n\nSelby\n\nIt had no nurses.", "B A A"),
        (
            surgeries,
            "Beck Lane was both safe and effective. Staff were kind.",
            "B B",
        ),
        (mixed, "Dene Hospital was cold. Both services were rated good.", "D D"),
        (
            mixed,
            "The trust was well run. Wards were clean. The hospital had too few nurses.",
            "C C D",
        ),
        (
            "Dene Hospital in Hull was inspected by the CQC.",
            "The trust, which was good in 2018, was not. Wards were clean.",
            " D",
        ),
        // Another service that is only told of takes the focus until one is named.
        (
            "Dene Hospital in Hull was rated good by the CQC.",
            "The group’s other site, Stanlow Hospital, was not inspected. It is good. The hospital is new.\n\nWards were clean.",
            "   D",
        ),
        // So does a heading, where each has its own.
        (
            "Beck Lane Surgery\n\nIt was rated good by the CQC.\n\nCow Street Surgery\n\nIt was rated inadequate.\n\nKind Doctors",
            "They were rated good.",
            "",
        ),
        (
            "Two homes were inspected by the CQC.\n\n1. Kingsmead\nHigh Street\n\nIt was rated good.\n\n2. Alder Court Care Home\n\nIt was rated inadequate.\n\n3. Tall Trees\nMill Street",
            "It was rated good.",
            "",
        ),
        // "The trust", told of in passing, has it for its own paragraph.
        (
            "Dene Hospital in Hull was rated inadequate by the CQC. Inspectors went to Dene Hospital in May. Wards at Dene Hospital were dirty. It is run by Tees Hospitals NHS Trust. The trust’s overall rating is still good.",
            "The trust is sorry.\n\nWards were dirty.",
            "T D",
        ),
    ];
    let reader = Reader::new().unwrap();
    for (lead, text, want) in cases {
        let whole = format!("{lead}\n\n{text}");
        let doc = crate::text::Document::parse(&whole);
        let items = reader.lex(&doc);
        let found = reader.names.find(&doc, &items, &Default::default());
        let items = reader.names.fold(&items, &found);
        let scope = super::Scope::of(&doc, &items, &found.practices, &found.others);
        let letters = |s: usize| -> String {
            let names = scope.at(s).iter().map(|p| &found.practices[*p].name[..1]);
            names.collect()
        };
        let told = doc.sentences.len() - want.split(' ').count();
        let got: Vec<String> = (told..doc.sentences.len()).map(letters).collect();
        assert_eq!(got.join(" "), *want, "{text}");
    }
}

/// What stands over ratings, or leads to what was found, and is not known takes them from the one before.
#[test]
fn an_unknown_name_takes_the_focus_from_those_known() {
    let below = [
        "\n\nIt Is For Us\nOverall: Inadequate\nSafe: Inadequate",
        "\n\nAt Larkmead in Goole:\n\n• caring was inadequate",
        "\n\nAt Larkmead:\n\n• caring was inadequate",
    ];
    let reader = Reader::new().unwrap();
    for text in below {
        let text = format!(
            "Alder House, Selby\nOverall: Good\nSafe: Good\n\nBeck House, Hull\nOverall: Good\nSafe: Good{text}\n"
        );
        let record = reader.read("case.txt", &text, "0");
        assert_eq!(record.ratings.len(), 4, "{text}");
    }
}
