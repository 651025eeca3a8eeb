//! Examples of dates and what they date.

use super::*;
use crate::read::{dates::Dates, items};

fn roles(text: &str) -> String {
    let mut lexicon = Lexicon::new();
    let phrases = items::phrases(&mut lexicon).unwrap();
    let dates = Dates::compile(&mut lexicon).unwrap();
    let table = Roles::compile(&mut lexicon).unwrap();
    let doc = Document::parse(text);
    let (items, _) = dates.fold(&doc, &items::lex(&doc, &lexicon, &phrases));
    let mut out = Vec::new();
    for sentence in 0..doc.sentences.len() {
        for (_, role, age) in table.of(&doc, items.of(sentence)) {
            let name = match role {
                Role::Inspection => "v",
                Role::Publication => "p",
                Role::Rating => "r",
                Role::Other => "-",
            };
            let age = match age {
                _ if role == Role::Other => "",
                Age::Former => "<",
                Age::Last => "?",
                Age::Newest => ">",
                Age::Part => "+",
                Age::Plain => "",
            };
            out.push(format!("{name}{age}"));
        }
    }
    out.join(" ")
}

#[test]
fn every_example_of_the_cues_holds() {
    let mut wrong = Vec::new();
    for cue in CUES {
        for (text, want) in cue.yes {
            let got = roles(text);
            if got != *want {
                wrong.push(format!("{}: {text}: {got} instead of {want}", cue.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Sentences, and the roles of their dates.
#[test]
fn the_nearest_word_of_the_clause_decides() {
    let cases: &[(&str, &str)] = &[
        ("It was rated inadequate following an inspection in March 2021.", "v"),
        ("It was inspected in May 2019 and again in June 2020.", "v v>"),
        ("It has not been inspected since May 2019.", "v?"),
        ("It had not been inspected by May 2019.", "-"),
        ("Inspectors visited in March 2022, before the owner sold it.", "v"),
        ("Inspectors visited in March 2022, before this owner came.", "v"),
        (
            "It has been run by Elm Care since 2022 and has not been inspected under it.",
            "-",
        ),
        (
            "Inspectors called because the home had not been inspected since May 2019.",
            "v<",
        ),
        (
            "We inspected the wards because we have not visited them since 2014.",
            "v<",
        ),
        (
            "We inspected the wards because we have not inspected them since 2014.",
            "v<",
        ),
        ("It has been seen in the first inspection since 2016.", "v<"),
        ("It was inspected in May 2019, and once more in late June 2020.", "v v>"),
        ("The home was last inspected in October 2020.", "v?"),
        ("At its previous inspection in October 2020 it was rated good.", "v<"),
        ("It had been inspected in October 2020.", "v?"),
        ("The May 2021 inspection went badly.", "v"),
        (
            "Inspectors visited in May 2021 following previous breaches of regulations.",
            "v",
        ),
        ("The inspection took place in May 2021 after earlier complaints.", "v"),
        (
            "Inspected on 3 March 2021, previously rated inadequate in June 2020.",
            "v r<",
        ),
        (
            "Elm House was inspected on 3 May 2021, and Oak Wherry in York on 9 June 2021.",
            "v -",
        ),
        (
            "Inspectors came on 3 May 2021 without notice, and again on the evening of 9 May 2021.",
            "v v>",
        ),
        ("The 2016 rating stood.", "r"),
        (
            "The report of the inspection on 4 May 2021 was published on 6 June 2021.",
            "v p",
        ),
        (
            "Inspectors visited the practice, which has 6,000 patients, in May 2021.",
            "v",
        ),
        (
            "In May 2021 the surgery, which opened in 2012 in Selby, was visited.",
            "v -",
        ),
        (
            "The CQC inspected the practice on 14 September 2021 and its report was published on 29 October 2021.",
            "v p",
        ),
        (
            "It was put in special measures in May 2021, when inspectors called.",
            "v",
        ),
        ("It came after the inspection in May 2021 when it was rated good.", "v"),
        (
            "Its last report was published in May 2021, when it was rated good.",
            "p?",
        ),
        ("The CQC lifted the last of the conditions in May 2021.", "-"),
        (
            "It is the first since the CQC began its new model of inspection in May 2021.",
            "-",
        ),
        (
            "The surgery was told that it must do better after a visit in May 2021.",
            "v",
        ),
        (
            "It inspected the surgery in May 2021, when it also served a notice.",
            "v",
        ),
        (
            "It rated Elm House (formerly Oak House), in Selby, good after a visit in May 2021.",
            "v",
        ),
        (
            "A report of the visit made on 4 May 2021 has been put on the CQC website on 6 June 2021.",
            "v p",
        ),
        ("The CQC has on 4 May 2021 published two reports.", "p"),
        ("The chief inspector has today announced two ratings.", "-"),
        ("The CQC had put two homes in special measures, in May 2021.", "-"),
        (
            "The court was told that inspectors called at the clinic, in Beck Street, in May 2021.",
            "v",
        ),
        ("When it came back on 4 May 2021 it saw that the roof was dry.", "v"),
        (
            "Inspectors were there on 26 February 2021, 18 April 2021 and 5 June 2021.",
            "v v v",
        ),
        ("It was rated good as recently as December 2018.", "r<"),
        ("All practices will have been inspected by March 2021.", "-"),
        ("It would be rated good if the CQC came back next year.", "-"),
        ("Send us a plan by 4 May 2021.", "-"),
        (
            "It was told so at the previous inspection, which was in May 2021, when a notice was served.",
            "v<",
        ),
        ("There were 60 occasions in May 2021 on which a person fell.", "-"),
        ("Before the inspection in May 2021 it had been good.", "v"),
        ("The planned inspection in May 2021 found rust.", "v"),
        ("The report was put on www.example.org on 4 May 2021.", "p"),
        ("The council took over the contract in May 2021.", "-"),
        ("Inspectors visited two other homes in the area in May 2021.", "-"),
        ("The same team was at a neighbouring surgery in May 2021.", "-"),
        ("Its sister home was inspected in May 2021.", "-"),
        ("Other services of the provider were inspected in May 2021.", "-"),
        ("In May 2021 three other hospitals were visited.", "-"),
        ("They carried out inspections at other homes in May 2021.", "-"),
        ("Inspectors visited the home and two other services in May 2021.", "v"),
        ("The home was inspected alongside two other services in May 2021.", "v"),
        ("Another inspection of the home took place in May 2021.", "v"),
        ("Environmental health officers inspected the kitchen in May 2021.", "-"),
        (
            "The environmental health inspection in May 2021 found nothing wrong.",
            "-",
        ),
        ("A food hygiene inspection in May 2021 gave it five stars.", "-"),
        ("The fire service's visit on 4 May 2021 was no help.", "-"),
        ("Its Ofsted inspection in May 2021 went well.", "-"),
        ("A review of waiting times, published in May 2021, was harsh.", "-"),
        ("A study that was published in May 2021 said the same.", "-"),
        ("The inspection, published in May 2021, was harsh.", "p"),
        (
            "The CQC's review of the service, published in May 2021, was harsh.",
            "p",
        ),
    ];
    let mut wrong = Vec::new();
    for (text, want) in cases {
        let got = roles(text);
        if got != *want {
            wrong.push(format!("{text}: {got} instead of {want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
