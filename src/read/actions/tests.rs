//! Sentences as papers, releases and providers write them, and the actions that each tells of.

use super::{ACTIONS, Gives, VETOES};
use crate::model::ActionKind::{
    self, BreachOfRegulations as Breach, Closed, ConditionsImposed as Conditions, Fine, ImprovementPlan as Plan,
    Prosecution, RegistrationCancelled as Cancelled, RegistrationSuspended as Suspended,
    RequirementNotice as Requirement, SpecialMeasuresEntered as Entered, SpecialMeasuresExited as Exited,
    SpecialMeasuresRemained as Remained, WarningNotice as Warning,
};
use crate::read::Reader;
use crate::read::speech::Told;
use crate::text::Document;

/// The kinds that a text tells of, each with the entry that read it.
fn kinds(reader: &Reader, text: &str) -> Vec<(ActionKind, &'static str)> {
    let doc = Document::parse(text);
    let told = vec![Told::default(); doc.sentences.len()];
    let (items, _) = reader.dates.fold(&doc, &reader.lex(&doc));
    let claims = reader.actions.read(&doc, &items, &told);
    claims.iter().map(|a| (a.kind, a.entry)).collect()
}

/// Each example read as a sentence of a document, all entries and vetoes together.
#[test]
fn examples_hold() {
    let reader = Reader::new().unwrap();
    let mut wrong = crate::read::cues::check(VETOES);
    for cue in ACTIONS {
        let (Gives::Does(kind) | Gives::Did(kind) | Gives::Sure(kind) | Gives::There(kind)) = cue.gives else {
            continue;
        };
        let of = |list: &'static [&'static str], holds: bool| {
            list.iter()
                .map(|t| (t, kinds(&reader, t)))
                .filter(|(_, found)| found.iter().any(|(k, _)| *k == kind) != holds)
                .map(|(t, found)| format!("{}: {t} gives {found:?}", cue.id))
                .collect::<Vec<_>>()
        };
        wrong.extend(of(cue.yes, true));
        wrong.extend(of(cue.no, false));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whole sentences and exactly the actions that they tell of.
#[test]
fn sentences_give_exactly_their_actions() {
    #[rustfmt::skip]
    let cases: &[(&str, &[ActionKind])] = &[
        // Special measures.
        ("A TORQUAY care home has been plunged into special measures after a damning report.", &[Entered]),
        ("The watchdog slapped the agency with special measures.", &[Entered]),
        ("'Unsafe' hospital put in special measures", &[Entered]),
        ("The trust, which has been in special measures for two years, was visited again in May.", &[Entered]),
        ("Following the inspection the service was placed into special measures, which means that it will be kept under review.", &[Entered]),
        ("The overall rating for this service is inadequate and the service is therefore in special measures.", &[Entered]),
        ("I have placed the practice in special measures so that people get the care they should be able to expect.", &[Entered]),
        ("Special measures were imposed on the home last year.", &[Entered]),
        ("The home was rated inadequate and went straight into special measures.", &[Entered]),
        ("Dr Lowe said being placed in special measures had come as a shock.", &[Entered]),
        ("The surgery had been under special measures from June until now.", &[Entered]),
        ("If there is not enough improvement when we return, the service could be placed in special measures.", &[]),
        ("Had it not improved it would have been placed in special measures.", &[]),
        ("We will place it in special measures if it does not improve.", &[]),
        ("Practices rated inadequate are placed in special measures.", &[]),
        ("Any service that goes into special measures is visited within six months.", &[]),
        ("The home is at risk of being put in special measures.", &[]),
        ("The surgery narrowly avoided being placed in special measures.", &[]),
        ("Councillors feared that the home would be put in special measures.", &[]),
        ("The purpose of special measures is to make sure that services improve.", &[]),
        ("Services in special measures will be inspected again within six months.", &[]),
        ("The home stays in special measures.", &[Remained]),
        ("It will stay in special measures for another six months.", &[Remained]),
        ("The hospital has not yet shown enough to come out of special measures.", &[Remained]),
        ("The service therefore remains in ‘special measures’.", &[Remained]),
        ("Inspectors ruled that the practice must stay in special measures.", &[Remained]),
        ("The surgery has been lifted out of special measures.", &[Exited]),
        ("CQC takes Selby surgery out of special measures", &[Exited]),
        ("It has now been taken out of special measures as a result of the changes.", &[Exited]),
        ("The practice is no longer in special measures.", &[Exited]),
        ("I am pleased that the service can now come out of special measures.", &[Exited]),
        ("Staff celebrated as the home left special measures.", &[Exited]),
        ("The trust was released from special measures in 2017.", &[Exited]),
        ("Enough had been done for it to be taken out of special measures.", &[Exited]),
        ("The improvements mean the home has exited special measures.", &[Exited]),
        ("They are working hard to get the home out of special measures.", &[]),
        ("We hope to be out of special measures by the spring.", &[]),
        ("It must do more before it can be taken out of special measures.", &[]),
        ("It was let off special measures, and inspectors decided against a warning notice.", &[]),
        ("It will have to climb higher to be let out of special measures.", &[]),
        ("The CQC may use its powers, which include cancelling or changing a registration.", &[]),
        ("Warning notices had been talked about but were not needed.", &[]),
        ("Teal Surgery, in Station Road, closed on 4 May after the visit.", &[Closed]),
        ("The surgery has a branch in Goole. Both were shut on Thursday by order of the CQC.", &[Closed]),
        ("It could take further action, including placing conditions on the registration.", &[]),
        ("The road outside the surgery was closed.", &[]),
        ("A GP practice in Goole has been suspended by the watchdog.", &[Suspended]),
        // Notices.
        ("Inspectors served two warning notices on the provider.", &[Warning]),
        ("The provider was issued with a warning notice for failing to keep people safe.", &[Warning]),
        ("It follows a warning notice which was served in March.", &[Warning]),
        ("CQC served a warning notice to the home last October.", &[Warning]),
        ("A formal warning to the owners of the clinic followed.", &[Warning]),
        ("The company was fined after it admitted a failure to provide safe care.", &[Prosecution, Fine]),
        ("The trust has been issued with a Section 29A Warning Notice.", &[Warning]),
        ("CQC has told the home to improve and served it with a formal warning.", &[Warning]),
        ("The inspection looked at whether the requirements of the warning notice had been met.", &[Warning]),
        ("We issued a warning notice as well as two requirement notices.", &[Warning, Requirement]),
        ("No warning notices were issued.", &[]),
        ("It has powers to issue warning notices.", &[]),
        ("The regulator may serve a warning notice.", &[]),
        ("Action can range from warning notices to the closure of a service.", &[]),
        ("The home had been told to expect a warning.", &[]),
        ("The practice was given a requirement notice.", &[Requirement]),
        ("Requirement notices were issued in relation to staffing and training.", &[Requirement]),
        // Breaches.
        ("We found three breaches of the Health and Social Care Act regulations.", &[Breach]),
        ("The home was in breach of six regulations.", &[Breach]),
        ("The provider had breached regulations on staffing.", &[Breach]),
        ("Breaches were identified in relation to safe care, consent and governance.", &[Breach]),
        ("This was a breach of Regulation 12 (Safe care and treatment).", &[Breach]),
        ("The home was breaking the law in five areas.", &[Breach]),
        ("The practice was not meeting legal requirements.", &[Breach]),
        ("The service was failing to comply with four regulations.", &[Breach]),
        ("At our last inspection we found two breaches of regulation.", &[Breach]),
        ("There were no breaches of regulation.", &[]),
        ("The provider was no longer in breach of regulations.", &[]),
        ("We did not identify any breaches of regulation.", &[]),
        ("Staff knew how to report a breach of confidentiality.", &[]),
        ("Failure to comply would be a breach of the law.", &[]),
        // Conditions.
        ("CQC has imposed conditions on the provider's registration.", &[Conditions]),
        ("Conditions have been placed on the home's registration.", &[Conditions]),
        ("The home has been told it cannot admit new residents without the CQC's permission.", &[Conditions]),
        ("It has also been stopped from taking new clients.", &[Conditions]),
        ("The CQC took urgent action to restrict admissions to the home.", &[Conditions]),
        ("We used our powers under section 31 to impose urgent conditions.", &[Conditions]),
        ("The conditions that had been imposed on our registration were removed.", &[Conditions]),
        ("We could impose conditions on its registration.", &[]),
        ("People with long-term conditions were reviewed each year.", &[]),
        ("The council stopped new placements at the home.", &[]),
        ("Staff worked in difficult conditions.", &[]),
        // Registration.
        ("CQC suspended the provider's registration for three months.", &[Suspended]),
        ("A dentist in Hull has been suspended by the CQC.", &[Suspended]),
        ("The practice's registration was suspended until 5 May.", &[Suspended]),
        ("CQC has cancelled the registration of the provider.", &[Cancelled]),
        ("The registration of the home has been cancelled by the regulator.", &[Cancelled]),
        ("Magistrates granted an order to cancel the registration of the surgery.", &[Cancelled]),
        ("CQC could cancel its registration.", &[]),
        ("The CQC could serve a warning notice on the surgery or even shut the practice.", &[]),
        ("We will begin the process of cancelling the provider's registration.", &[]),
        ("CQC has issued a notice of proposal to cancel its registration.", &[]),
        ("This could lead to its registration being cancelled.", &[]),
        ("Two nurses were suspended.", &[]),
        // Courts.
        ("The company pleaded guilty to failing to provide safe care.", &[Prosecution]),
        ("The care home's owners were prosecuted and fined a large sum.", &[Prosecution, Fine]),
        ("Elm Care was ordered to pay a fine of £80,000 at Hull Magistrates' Court.", &[Fine, Prosecution]),
        ("The provider has been issued with a fixed penalty notice of £4,000.", &[Fine]),
        ("The owner has paid a £1,250 fixed penalty.", &[Fine]),
        ("The home could be prosecuted.", &[]),
        ("Everything was fine.", &[]),
        // Closing.
        ("The home has since closed.", &[Closed]),
        ("The surgery closed its doors for the last time on Friday.", &[Closed]),
        ("The home has closed down since the inspection.", &[Closed]),
        ("The provider has ceased trading.", &[Closed]),
        ("The care home, which closed in June, was rated inadequate.", &[Closed]),
        ("The home was shut down by the regulator.", &[Closed]),
        ("The home could be closed down.", &[]),
        ("The surgery is closed at weekends.", &[]),
        ("The practice closed its list to new patients.", &[]),
        ("Residents fear that the home will close.", &[]),
        ("The branch surgery was closed.", &[]),
        // Plans.
        ("The provider has been asked to send an action plan to the CQC.", &[Plan]),
        ("An action plan has been drawn up and submitted to the CQC.", &[Plan]),
        ("The practice has agreed an action plan with NHS England.", &[Plan]),
        ("We have asked the provider for an action plan.", &[Plan]),
        ("The trust has been told that it must produce an improvement plan.", &[Plan]),
        ("We will request an action plan from the provider.", &[Plan]),
        ("We have put together our own action plan.", &[]),
        ("Staff did not follow people's care plans.", &[]),
        ("An action plan was not always followed by staff.", &[]),
    ];
    let reader = Reader::new().unwrap();
    let mut wrong = Vec::new();
    for (text, want) in cases {
        let found = kinds(&reader, text);
        let same = found.len() == want.len() && want.iter().all(|k| found.iter().any(|(f, _)| f == k));
        if !same {
            wrong.push(format!("{text} gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
