//! The ways of saying that something was done, each with examples.

use super::Gives::{self, Did, Does, Not, Sure, There};
use super::Veto;
use crate::model::ActionKind::{
    BreachOfRegulations, Closed, ConditionsImposed, Fine, ImprovementPlan, Prosecution, RegistrationCancelled,
    RegistrationSuspended, RequirementNotice, SpecialMeasuresEntered, SpecialMeasuresExited, SpecialMeasuresRemained,
    WarningNotice,
};
use crate::read::cues::Cue;

#[rustfmt::skip]
pub(super) const ACTIONS: &[Cue<Gives>] = &[
    // What looks like an action and is none.
    Cue { id: "not.measures-explained", gives: Not, says: &[
        "special measures means|mean|is|process|framework|applies|apply|will|when|if|where|works|work|gives|offers|helps", "special measures are meant|designed|for|intended|given|used|there|a|an|the", "special measures regime|programme is|was|aims|helps|offers|gives|for",
        "purpose|aim|point|idea of ..3 special measures", "range of ..14 special measures", "practices|homes|services|trusts|providers|hospitals that|which? we|<cqc> have? put|place|placed ..2 special measures", "one home|practice|surgery|service|trust|hospital ..8 special measures and another", "number ..4 in|into|left|out special measures",
        "total|tally ..6 special measures", "rather than special measures", "instead of special measures", "decision|question on|about|whether ..3 special measures",
        "service|services|practice|practices|trust|trusts|home|homes|provider|providers which|that|who is|are rated", "any|every|each|a service|practice|home|provider|trust in|placed|put|entering ..2 special measures",
    ], yes: &["Special measures is meant to help a service improve."], no: &["It went into special measures."] },
    Cue { id: "not.avoided", gives: Not, says: &[
        "escaped|avoided|avoids|avoid|avoiding|averted|spared|missed|dodged ..2 special measures|prosecution|closure|fine|breach", "narrowly|only just ..3 special measures", "let|lets|letting|being off special measures", "decided|decides|chose|opted|voted against ..5 notice|notices|measures|prosecution|closure|fine|conditions", "notice|notices|measures|prosecution|closure|fine ..4 talked|discussed|mooted|debated|contemplated|considered ..6 not|rejected|dismissed|decided|dropped", "notice|notices|measures|prosecution|closure had|was|were been? talked|discussed|mooted|debated|contemplated", "short|shy of? a|the|issuing|serving|placing|putting|imposing? ..3 special|warning|requirement|prosecution|closure|closing|conditions measures|notice|notices?",
    ], yes: &["The home avoided special measures.", "CQC stopped short of a warning notice.", "They stopped short of putting us in special measures."], no: &["The home left special measures."] },
    Cue { id: "not.no-breach", gives: Not, says: &[
        "no|without|any ..4 breach|breaches", "not longer? in breach", "potential|possible|alleged|apparent|suspected breach|breaches", "risk|danger of ..2 breach|breaching|breaches",
        "data|security|gdpr|planning|contract|copyright breach|breaches", "breach|breaches|breached|breaching ..2 confidentiality|contract|data|privacy|trust|promise|security|copyright|planning|gdpr|lease",
        "<number>? instances of breaches", "breach|breaches|breached|breaching ..4 mixed|mixed-sex|single-sex|same-sex|target|targets|accommodation|four-hour|12-hour|trolley",
        "mixed-sex|target|accommodation|sex breach|breaches",
    ], yes: &["No breaches were found.", "It was no longer in breach.", "This was a breach of confidentiality."], no: &["Two breaches were found."] },
    Cue { id: "not.no-notice", gives: Not, says: &[
        "no|without|any ..3 enforcement|further action", "no|without|any ..2 warning|requirement|requirements notice|notices", "warning notices ..3 expected", "notice|notices only )", "such as ..4 warning|requirement notice|notices", "from warning notices|letters to|through",
        "requirement|requirements|warning notice|notices , no|enforcement", "range|variety|number of ..14 warning notices", "include|includes|including ..4 warning notices ..2 fines|or|and",
    ], yes: &["No warning notice was issued."], no: &["Two warning notices were issued."] },
    Cue { id: "not.open-doors", gives: Not, says: &[
        "closed|closing|close|shut list|lists|circuit|door|doors|cases|culture|books|today|session|meeting|loop|curtain|curtains", "closing date", "closed|shut to ..3 patients|admissions|public|visitors|residents|referrals|registrations|traffic", "closed|shut at|between|over|during", "closed|shut ..8 reopen|reopens|reopened|re-open|refit|refitted",
        "closed|shut for ..2 <number>|building|training|refurbishment|refurbishments|repairs|lunch|weekend|afternoon|bank|christmas|day|days|week|weeks|months|work|works|renovation", "ward|wards|branch|branches|beds|bed|theatre|theatres|window|windows|door|doors|room|kitchen|school|lists|list|gap|gaps|consultation|window|complaint|complaints|incidents|case|cases|applications|lift|bathroom|file|toilet|session|comments ..6 closed|shut", "branch at|in ..10 closed|shut", "one|a|its|each of? the? ..1 sites|site ..6 closed|shut", "the|a|this|that road|street|lane ..4 closed|shut", "closed|shut on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|bank|public|the",
        "temporarily|briefly|partly|partially closed|shut", "closed|shut temporarily|briefly|early", "closed|shut its|their|the list|lists|books|ward|wards|branch|doors ..2 to", "books ..4 closed",
    ], yes: &["The practice list was closed.", "The surgery was closed for lunch."], no: &["The home has closed for good."] },
    Cue { id: "not.illness", gives: Not, says: &["long-term|long|medical|health|heart|chronic|skin|working|living|weather|complex|underlying|mental term? conditions|condition", "conditions such|like|including|of", "conditions in|at the|some|these|which|people|older|adults", "terms and conditions"],
      yes: &["People with long-term conditions were seen."], no: &["Urgent conditions were imposed."] },

    Cue { id: "not.powers-listed", gives: Not, says: &["include|includes|including ..2 placing|putting|imposing|adding ..3 conditions|restrictions|measures", "include|includes|including ..2 issuing|serving|cancelling|suspending|closing|prosecuting|restricting|imposing|cancellation|suspension|closure|prosecution", "such as ..2 cancelling|suspending|closing|prosecuting|restricting|imposing|cancellation|suspension|closure|prosecution", "alternative to prosecution|closure", "fined|fine|prosecuted ..14 at a|its|another ..2 unit|home|hospital|clinic|surgery|service in"],
      yes: &["It has powers, which include cancelling a registration.", "A fixed penalty is an alternative to prosecution."], no: &["CQC cancelled its registration."] },
    // Of so many, so many: a count is nobody's.
    Cue { id: "not.counted", gives: Not, says: &[
        "<number> were|was|are|is ..1 served|issued|given|handed ..6 notice|notices", "and <number> with ..2 notice|notices", "<number> had ..2 conditions|restrictions ..4 registration", "one|another|a provider's|practice's|home's|surgery's registration ..4 cancelled|suspended", "none|few|fewer|some|most|half|<number> of ..6 practices|homes|surgeries|trusts|services|providers|hospitals ..4 special measures",
    ], yes: &["Of the rest, 40 were served with requirement notices.", "None of the county's 30 surgeries is in special measures.", "One provider's registration was cancelled in May."], no: &["Two warning notices were served on the home.", "The provider's registration was cancelled in May."] },
    Cue { id: "not.what-it-asks", gives: Not, says: &[
        "a|an|any warning|requirement notice is|asks|means|gives|tells|requires|sets|lists|usually", "warning|requirement notices <colon> <number>|what|how|why", "warning|requirement notices are|ask|mean|give|tell|require", "where|when|if ..16 require|requires|ask|asks ..8 plan",
    ], yes: &["A requirement notice asks for a plan.", "Warning notices: 5 things to know", "Where a standard is not met we require the provider to send us an action plan."], no: &["The home was given a warning notice."] },
    // Whom it was done to is another.
    Cue { id: "not.other", gives: Not, says: &[
        "manager's|managers'|nurse's|dentist's|doctor's|worker's registration ..4 cancelled|suspended|removed|revoked", "cancelled|cancels|suspended|removed|revoked ..1 manager's|nurse's|dentist's|doctor's|worker's registration", "next-door|neighbouring|nearby|another|different ..2 trust|practice|home|surgery|hospital|service|firm ..9 special measures", "a|an gp? surgery|practice|home|hospital|trust in|near|elsewhere ..8 special measures",
        "closed|closes|shut|shuts a|another|its third|fourth|second|further|different|sister hospital|home|surgery|branch|service", "days|nights|evenings|mornings|weekends when|that|on ..4 shut|closed", "when|while|because the surgery|home|practice|clinic|office|service|dispensary was|is shut|closed",
    ], yes: &["CQC cancelled the manager's registration.", "The neighbouring trust has been in special measures for a year.", "Checks had been signed on days when the surgery was shut.", "The group shut a third home in 2018."],
       no: &["CQC cancelled the provider's registration.", "The trust has been in special measures for a year.", "The surgery was shut for good."] },
    // A rule for all is nothing that was done to one.
    Cue { id: "not.rule", gives: Not, says: &["plan|plans|notice|notices|measures ..10 to|on|upon|in|by any|every practice|provider|home|service|trust|surgery|hospital|clinic|agency"],
      yes: &["The board is required to issue an improvement plan or a notice to any surgery with such a rating."], no: &["CQC sent a warning notice to the surgery."] },
    Cue { id: "not.profession", gives: Not, says: &["conditions|suspended|suspension|struck ..4 by|from general|gdc|gmc|nmc|dental|nursing", "general dental|medical council ..8 conditions|suspended|suspension", "gdc|gmc|nmc ..8 conditions|suspended|suspension"],
      yes: &["The dentist was made subject to conditions by the General Dental Council."], no: &["CQC imposed conditions on the dentist."] },

    // Special measures.
    Cue { id: "measures.put", gives: Does(SpecialMeasuresEntered), says: &[
        "placed|put|places|placing|puts|putting|plunged|plunges|moved|sent|taken|thrown|forced|ordered|dropped|slipped|fell|fallen|gone|goes|go|went|going|entered|enters|entering|landed|lands|relegated|consigned|sank|sunk|tumbled ..10 in|into|under|to special measures",
        "placed|placing|put|puts|putting <name>|the|them|this|it ..8 in|into|under special measures", "enter|enters|entered|entering ..1 special measures", "being placed|put ..3 in|into|under special measures",
    ], yes: &[
        "The home has been placed in special measures.", "I am placing the practice into special measures.", "Elm Care has plunged into ‘special measures’.", "Inspectors put the surgery, which has 4,000 patients, under special measures.",
        "The trust entered special measures in 2014.", "Because of the risks that were found, the service has been put in special measures.", "Last May the agency landed in special measures.", "We are sorry to have gone into special measures.", "They decided to put it into special measures.",
    ], no: &["It left special measures.", "It could be placed in special measures.", "The home was not put into special measures.", "If it fails, it will be placed in special measures.", "Services that are inadequate are placed in special measures.", "Practices placed in special measures are visited again.", "A practice may be put into special measures.",
        "It was recommended that the trust be placed in special measures.", "The surgery has been warned it could go into special measures."] },
    Cue { id: "measures.in", gives: Does(SpecialMeasuresEntered), says: &[
        "in|into|under special measures", "subject to special measures", "special measures since|from", "its|their|his|under|into|in|of ..2 special measures status|order|orders|decision|regime|label|programme|ruling|framework|tag", "the special measures order|orders|decision|ruling|status|label|tag",
        "special measures ..2 imposed|ordered", "imposed|imposing|ordered|ordering special measures", "given|handed special measures", "slapped|hit|landed ..4 with special measures", "special measures hospital|trust|practice|surgery|home|agency", "months|year|years|time|period|weeks|spell ..2 of|under special measures",
    ], yes: &[
        "The surgery, which is in special measures, has hired a nurse.", "The trust has been in special measures since 2015.", "Staff spoke of their shock at being in special measures.", "The partners are appealing against the special measures order.", "After six months of special measures little had changed.",
        "Rated inadequate and now under special measures.",
    ], no: &["A rating of inadequate ordinarily results in the home being placed in special measures.", "The surgery is not in special measures.", "It may end up in special measures.", "Support is on offer to practices in special measures."] },
    Cue { id: "measures.sure-to-come", gives: Did(SpecialMeasuresEntered), says: &[
        "will|would|to ..5 special measures with immediate effect", "will|would now|therefore|also ..3 special measures", "<be> being ..2 placed|put|taken ..3 in|into|under special measures", "as a result ,? ..5 will ..4 special measures",
    ], yes: &["The surgery will go into special measures with immediate effect.", "The home will now be placed in special measures.", "The practice is being placed into special measures."], no: &["The home would be placed in special measures if it failed again."] },
    Cue { id: "measures.there", gives: There(SpecialMeasuresEntered), says: &[
        "placed|put|went|gone|goes|entered ..3 in|into|under them|these", "went|gone|goes the same way|road|route", "followed suit", "placed|put|sent there", "in|into|under which ..4 placed|put|went|sent|gone", "entered them",
    ], yes: &["It remains in special measures. It was placed in them in June.", "It has left special measures, in which it was put in 2015.", "The home is out of special measures. It was put there in May."], no: &["Tablets were put there."] },
    Cue { id: "measures.remained", gives: Did(SpecialMeasuresRemained), says: &[
        "remain|remains|remained|remaining|stay|stays|stayed|staying|kept|keep|keeps|keeping|held|continue|continues|continued|still|languishes|languishing|stuck ..6 in|under|subject ..1 special measures", "left|leave|leaves|leaving ..5 in special measures",
        "special measures continue|continues|continued|remain|remains|remained|extended|last|stay|stays|prolonged", "special measures has|have|was|were|is|are|will|to|should ..2 continue|continued|remain|remained|extended|last|stay|prolonged", "further|another|more|additional ..4 months|month|period|year|weeks|spell|time ..2 in|of|under special measures", "extended|extends|extending|prolonged ..5 special measures",
        "<not> recommending|recommend|recommended that? ..8 out|from|leave|leaves|exit|exits of? special measures", "not|never|n't|cannot|unable|fails|failed|failing|yet ..6 out of special measures", "not|never|n't|cannot|unable|fails|failed|failing|yet ..5 leave|left|exit|exited|escape|emerge|emerged ..1 special measures", "not|n't ..4 lift|lifted|removed|taken ..3 special measures", "special measures not ..3 lifted|removed",
        "more months|time in special measures", "still|remains|remain special measures",
    ], yes: &[
        "The service will remain in special measures.", "It is still in special measures.", "Inspectors have kept the home under ‘special measures’.", "The trust was given another six months in special measures.", "The practice has failed to get out of special measures.", "Special measures have been extended by six months.", "The surgery has not been taken out of special measures.",
    ], no: &["It could remain in special measures.", "It is no longer in special measures."] },
    Cue { id: "measures.stay-there", gives: There(SpecialMeasuresRemained), says: &["remain|remains|remained|stay|stays|stayed|kept|still|continues ..2 in them|these", "remain|remains|remained|stay|stays|stayed|kept there"],
      yes: &["The home went into special measures in May and stays there.", "It entered special measures and remains in them."], no: &["People stayed there for a week."] },
    Cue { id: "measures.exited", gives: Did(SpecialMeasuresExited), says: &[
        "out of special measures", "off special measures", "taken|lifted|lift|lifts|removed|remove|removes|removing|released|release|releases|releasing|emerged|emerge|emerges|escaped|escapes|came|come|comes|coming|moved|freed|free|frees|freeing|exited|pulled|brought|let|rescued|saved|hauled|graduated|progressed ..8 from|out|of|off special measures",
        "no longer? ..5 in|under|subject|requires|needs|need special measures", "left|leave|leaves|leaving|exit|exits|exited|exiting|shed|sheds|quit|quits ..1 special measures", "special measures ..4 lifted|removed|ended|ends|revoked|dropped|rescinded", "special measures are|is|were|now behind", "lifted|lifting|lifts|ended|ending|removed|removing ..2 special measures",
        "worked|clawed|fought|battled|dragged|hauled|pulled|dug|climbed|inched|earned its|their|our|themselves|itself way|path|passage|climb? out|free|from|clear of? special measures",
        "exit|departure|release|removal from special measures", "end of|to ..3 special measures", "shaken|shakes|shake|shrugged|shook off ..3 special measures", "come|comes|came ..2 through special measures", "put special measures behind",
    ], yes: &[
        "The surgery has come out of special measures.", "It is no longer in special measures.", "I am happy to release this service from special measures.", "The practice is out of ‘special measures’.", "Special measures have now been lifted.", "The hospital left special measures in May 2016.", "I am pleased to announce that the surgery will come out of special measures.",
        "Special measures are behind it.", "CQC has removed the trust from special measures.",
    ], no: &["It could come to special measures.", "It hopes to come out of special measures.", "It must improve before it can leave special measures.", "The trust has a plan to get out of special measures.", "It was not taken out of special measures."] },
    Cue { id: "measures.left-there", gives: There(SpecialMeasuresExited), says: &["came|come|comes|coming|emerged|taken|lifted|got|moved|let ..1 out|from|of ..1 them|these", "which|that it|they|we|<name> ..2 came|come|emerged|taken|got|released|lifted ..1 out|from|of", "left|leaves|exited them|these", "left in|during|after <date>|that|the|following"],
      yes: &["The trust was put in special measures in 2015 and came out of them a year later.", "It had been in special measures, which it came out of in May."], no: &["The trust entered special measures and people came out of hospital."] },
    Cue { id: "measures.may-leave", gives: Sure(SpecialMeasuresExited), says: &[
        "told|says|said|agreed ..5 can|may|could now? come|leave|exit|be|move ..3 special measures", "enough|able|allowed|first|second|third|latest|cleared|permitted ..6 to come|get|move|be|take|emerge|bring ..4 out|from of? special measures", "can now come|leave|exit|be|move ..3 special measures",
        "enough|able|allowed|first|second|third|latest|cleared|permitted ..6 to leave|exit special measures", "lets|let|allows|allowed it|the|this|them|us|<name> ..3 leave|out|exit of? special measures",
    ], yes: &["The surgery has been told it can come out of special measures.", "It is the first hospital in the county to leave special measures."], no: &[] },

    // Notices.
    Cue { id: "notice.warning", gives: Does(WarningNotice), says: &[
        "warning notice|notices", "29a|s29a ..2 notice|letter|notices|warning|warnings", "formal|legal|official|enforcement|statutory warning|warnings", "issued|served|given|handed|sent ..4 with? a|two|three|<number> warning|warnings to|about|over|for|by|from", "notice|notices of warning", "notice|notices under section 29a",
        "served|issued ..6 notice|notices warning",
    ], yes: &["CQC has issued two warning notices.", "The trust received a Section 29A notice.", "Elm Care was served with a formal warning.", "A warning notice has been served on the home."],
       no: &["Staff had warning.", "It could be issued with a warning notice.", "CQC can use warning notices.", "We have a range of powers, from warning notices to closure."] },
    Cue { id: "notice.the-warning", gives: Sure(WarningNotice), says: &[
        "the|two|three|both|our|its|their|this|that|these|those|<number> ..4 warning notice|notices ..6 met|complied|lifted|expired|withdrawn|cleared|remains|remain|stands|stand|was|were|had|has|have|related|relate|concerned|about|which|that|we|it|they|<cqc>|served|issued|sent|given",
        "warning notice|notices it|they|we|which|that|<cqc> ..3 sent|served|issued|gave|given|received|imposed", "warning notice|notices sent|served|issued|imposed|given", "terms|requirements|demands|conditions of ..4 warning notice|notices", "check|checked|checking|look|looked|follow|followed|followed-up|review|reviewed|revisit|reinspect ..8 warning notice|notices",
        "work|progress|improvements|response|steps|action|compliance|comply|complied|met|meet|meeting|satisfied|following|after|since|despite|subject|under|follow-up ..8 the|a|two|three|its|our|their|earlier|previous|that|<number> ..2 warning notice|notices", "warning notice inspection|visit|check|follow-up|follow",
    ], yes: &["They came to see whether the warning notice they sent us had been met.", "The visit was to check on the warning notice served in May.", "If the requirements of the warning notice are not met, it could be closed."], no: &["It could be issued with a warning notice.", "Warning notices might follow."] },
    Cue { id: "notice.requirement", gives: Does(RequirementNotice), says: &[
        "requirement|requirements|regulatory notice|notices", "notice|notices of requirement", "statutory requirement notice|notices",
    ], yes: &["Three requirement notices were served.", "We issued a requirement notice for it.", "The dentist received a Requirement Notice about Regulation 17."], no: &["No requirement notice was issued.", "The CQC could issue a requirement notice."] },
    Cue { id: "notice.the-requirement", gives: Sure(RequirementNotice), says: &["the|two|three|both|our|its|their|this|that|these|those|<number> ..2 requirement|requirements notice|notices ..6 met|complied|lifted|was|were|had|has|have|issued|served|sent|given", "requirement|requirements notice|notices it|they|we|which|that|<cqc> ..3 sent|served|issued|gave|given|received", "requirement|requirements notice|notices sent|served|issued|given"],
      yes: &["They looked at whether the requirement notice they sent us in May had been met."], no: &[] },

    // Breaches.
    Cue { id: "breach.of-rules", gives: Does(BreachOfRegulations), says: &[
        "breach|breaches|breaching|breached ..8 regulation|regulations|requirements|law|laws|act|standards|rules|legislation|requirement", "regulation|regulatory|legal|regulations breach|breaches", "in breach", "breach|breaches ..3 found|identified|in|relation|relating|related|around|on|were|was|to|over|concerning|regarding|about|involving|covering|had|have|that|which|included|including",
        "found|identified|identify|finding|citing|cited|cites|uncovered|uncovering|highlighted|noted|discovered|recorded|report|reported|revealed|listed|because|due|for|with|after|following|over ..5 breach|breaches", "several|multiple|two|three|four|five|six|seven|eight|nine|numerous|further|serious|continued|continuing|repeated|new|many|both|<number> breaches|breach", "breaches", "a|the|this|that|one|clear|another breach",
    ], yes: &[
        "Inspectors found two breaches of regulations.", "It was in breach of regulation 12.", "The home was breaching seven legal requirements.", "Breaches were found around staffing and medicines.", "The visit uncovered breaches to do with premises.", "The provider was found to have breached the Health and Social Care Act.", "Inspectors came back to follow up a breach over recruitment checks.",
        "Staff were not trained, in breach of the regulations.",
    ], no: &["There was no breach of regulations.", "It would be a breach of regulations.", "Inspectors did not find any breaches.", "The home is no longer in breach of regulations.", "A breach of data rules was alleged.", "It may have breached regulations."] },
    Cue { id: "breach.the", gives: Sure(BreachOfRegulations), says: &[
        "the|those|these|its|their|previous|earlier|past|two|three|four|five|<number> ..3 breach|breaches ..3 found|identified|had|put|addressed|remedied|fixed|resolved|from|at|we|they|inspectors|reported|noted|been",
    ], yes: &["They came to see whether the breaches found in May had been put right."], no: &["No breaches were found."] },
    Cue { id: "breach.broken", gives: Does(BreachOfRegulations), says: &[
        "law|laws|regulations|rules|standards on|about|for ..12 being|been breached|broken", "regulations|regulation|sections <number> ..3 were|was|had|has|have ..1 been? breached|broken|contravened", "broke|broken <number>|a|the rule|rules", "regulations|requirements|rules|regulation|laws|standards|law were|was|being|been|had|have|has ..2 breached|broken|contravened|violated", "broken|broke|breaking|contravened|contravening|contravention|violated|violating|violation ..6 regulations|regulation|rules|law|laws|act", "breached|breaching|contravened <number> regulations|regulation|sections",
    ], yes: &["Four regulations had been breached.", "The company had broken the law on staffing.", "They were in contravention of Regulation 13."], no: &["The law could be broken."] },
    Cue { id: "breach.unmet", gives: Did(BreachOfRegulations), says: &[
        "not|n't|never|neither|nor meeting|met|meet|complying|comply|compliant|complied|following|satisfying|satisfy ..8 regulations|regulation|legal|law|act|legislation", "not|n't|never meeting|met|meet|complying|compliant ..3 requirements|regulations|rules", "regulations|regulation|requirements|rules|law not|n't ..2 met|complied|followed|satisfied", "for|over|of|its|their|the failure|failures to|in meet|meeting|comply|complying|follow ..8 regulations|regulation|requirements|law|act|rules", "failing|failed|fails to meet|comply|satisfy|follow|adhere ..8 regulations|regulation|requirements|law|act|rules",
        "fell|falling|fallen|fall short|below ..5 regulations|legal|law", "non-compliant|non-compliance|noncompliant ..6 regulations|regulation|requirements|act|law", "unmet|missed ..2 regulations|regulation", "not ..3 meeting ..3 the? ..3 standards required|set|of <number>?",
        "not|n't ..2 providing|provide|provided ..8 in accordance with|to the? ..3 regulations|regulation",
    ], yes: &["The service was not meeting the regulations.", "The provider failed to comply with five regulations.", "Legal requirements on consent were not met, and regulations were not followed.", "The company was non-compliant with regulation 17.", "We found that it was not providing safe care in accordance with the relevant regulations."],
       no: &["It could be failing to meet the regulations.", "The service was meeting the regulations.", "The clinic was providing caring services in accordance with the regulations."] },

    // Conditions.
    Cue { id: "conditions.powers", gives: Sure(ConditionsImposed), says: &["used|using|uses|took|taken|taking ..4 powers|action to impose|place|put ..3 condition|conditions|restriction|restrictions", "used|using|uses|took|taken|taking ..7 to stop|prevent ..3 registering|taking|accepting|admitting ..2 new|more|further|patients|residents|people"],
      yes: &["CQC used its powers to impose conditions.", "CQC used its powers to stop the practice registering more patients."], no: &["CQC has powers to impose conditions."] },
    Cue { id: "conditions.imposed", gives: Does(ConditionsImposed), says: &[
        "imposes|imposed|imposing|placed|placing|put|puts|attached|set|added|adding|issued|applied|slapped|laid ..5 condition|conditions|restriction|restrictions", "conditions|condition|restriction|restrictions ..6 imposed|placed|registration|licence|attached|place|force|put|added|set", "urgent|strict|tight|special|new|legal|stringent|further|tough|enforcement|additional conditions|restrictions", "registration|licence conditions|condition|restrictions",
        "lifted|lift|removed|varied|relaxed|eased|lifting|removing|dropped ..6 conditions|condition|restrictions ..4 registration|placed|imposed|put|licence", "lifted|removed|varied ..2 conditions", "conditions ..4 lifted|varied|relaxed", "subject to ..2 conditions", "conditions about|on|under", "restricted|restricting|restricts|limited|limiting ..3 registration", "section 31 notice|conditions|powers|order|action",
    ], yes: &["CQC imposed urgent conditions on the provider.", "A condition is now in place on its registration.", "It has placed restrictions on the provider’s registration.", "The conditions on our registration have been lifted.", "Urgent conditions were attached to its licence."],
       no: &["Staff cared for people with conditions.", "CQC could impose conditions.", "Patients with long-term conditions were put at risk.", "No conditions were imposed."] },
    Cue { id: "conditions.admissions", gives: Did(ConditionsImposed), says: &[
        "barred|banned|stopped|prevented|prohibited|blocked|forbidden|barring|banning|stopping|preventing|forbade|forbids|bans|bars|banning from|it|them|the|to|home|provider|<name> ..5 admitting|accepting|taking|new|anyone|admit|accept", "barred|banned|prohibited|banning ..3 admissions",
        "restricted|restricting|suspended|stopped|halted|banned|blocked|stopping ..3 admissions", "took|taken|taking|used|using|acted ..5 to restrict|limit|stop|halt|prevent ..4 admissions|admitting|taking|accepting", "no new|more admissions|residents|patients|clients ..4 permission|agreement|consent|approval|allowed|say-so|agreed", "not|n't|cannot|may|never ..3 admit|accept|take|begin|start ..8 without|unless", "no one|body was|were to be admitted", "must|can|could|may not admit|accept|take ..2 new|any|more|anyone", "must|can|could|may not take on ..2 new|any|more|anyone",
        "ban on ..2 admissions|new", "told|ordered not to admit|accept|take", "without|unless ..6 permission|agreement|consent|approval ..4 admit|accept|admitted",
    ], yes: &["It has been banned from admitting anyone.", "The home must not admit any new residents.", "It may not take on new clients without the CQC’s agreement.", "The regulator stopped the provider from taking new patients."], no: &["It could be banned from admitting anyone.", "People could not take their medicines without help."] },
    Cue { id: "conditions.meaning", gives: Sure(ConditionsImposed), says: &["meant|means|meaning ..6 not|n't|no|cannot ..2 admit|accept|admitted ..6 without|until|unless"],
      yes: &["CQC took enforcement action, which meant that the hospital could not admit anybody without its agreement."], no: &["It meant that people could not take part without help from staff."] },
    Cue { id: "not.own-halt", gives: Not, says: &["voluntarily ..6 admissions|admitting|new", "ban|embargo|halt|bar on ..8 council|authority|ccg|icb|commissioners|company|owners|council's", "council|authority|ccg|icb|commissioners|councils|company|owners ..6 suspended|stopped|halted|restricted|banned|closed|paused ..4 placements|admissions|placing|new|referrals", "agreed ..2 stop|halt|suspend|not ..4 admissions|admit|admitting|new", "voluntary ..3 admissions|embargo|suspension|ban", "suspended|stopped|halted|paused ..3 admissions ..2 by ..1 council|company|owners|itself|home"],
      yes: &["The council has suspended admissions to the home."], no: &["CQC has suspended admissions."] },

    // Registration.
    Cue { id: "registration.suspended", gives: Does(RegistrationSuspended), says: &[
        "suspends|suspended|suspending ..6 registration|practice|surgery|dentist|home|service|provider|licence|clinic|agency", "registration|licence ..4 suspended|suspending|suspension", "suspension of ..5 registration|licence|practice|surgery|clinic|provider|service", "the|its|their|a|this suspension", "<be> suspended ..2 by|from|for|until|under|after|on|in|with", "suspends|suspended|suspending <name>",
    ], yes: &["CQC has suspended the registration of the clinic.", "The surgery was suspended for three months.", "The provider’s registration has been suspended until May."], no: &["Visits were suspended.", "CQC could suspend its registration."] },
    Cue { id: "registration.practice-suspended", gives: Sure(RegistrationSuspended), says: &[
        "<type> ..4 has|have|was|were been? suspended by the? <cqc>", "gp|doctors'|doctor's practice|surgery|service has|have|was|were been? suspended by|for|after|with|from|until|on", "gp|doctor|dentist|gps|doctors has|have|was|were been? suspended by the? <cqc>",
    ], yes: &["A GP practice in Selby has been suspended by the regulator.", "A GP was suspended by the watchdog."], no: &["A GP was suspended by the home."] },
    Cue { id: "registration.suspend-powers", gives: Did(RegistrationSuspended), says: &["used|using|uses ..8 powers|action|order to suspend|stop", "taken|took|taking ..3 action to suspend"],
      yes: &["CQC used its urgent powers to suspend the dentist."], no: &[] },
    Cue { id: "not.person-suspended", gives: Not, says: &["manager|gp|doctor|nurse|nurses|carer|carers|worker|workers|staff|member|chief|executive|partner|employee|employees|director|officer|contract|dr|placements|therapist|rating|ratings|services|visits|clinics|births|operations|activities|appointments|sessions ..5 suspended|suspension|suspend", "suspended|suspend|suspending|suspension ..6 manager|gp|doctor|nurse|nurses|worker|workers|staff|contract|rating|ratings|member|director|placements|sentence"],
      yes: &["Two carers were suspended by the home."], no: &["CQC has suspended the registration of the clinic."] },
    Cue { id: "registration.cancelled", gives: Does(RegistrationCancelled), says: &[
        "cancels|cancelled|cancelling|removed|removes|removing|revoked|revokes|revoking|withdrawn|withdrew|stripped|terminated|ended ..8 registration|licence", "registration|licence ..6 cancelled|removed|revoked|withdrawn|cancellation|ended|end|terminated|cancelling", "cancellation|removal|withdrawal of ..5 registration", "lost|loses|losing its|their registration", "deregistered|de-registered", "struck off ..2 register",
    ], yes: &["CQC cancelled the registration of the provider.", "Its registration was removed in June.", "The firm has been stripped of its registration.", "The provider’s registration ended that day."], no: &["Clinics were cancelled.", "It could cancel the provider’s registration.", "CQC has proposed to cancel its registration.", "A notice of proposal to cancel registration was sent.", "It could lead to cancelling its registration."] },
    Cue { id: "registration.court", gives: Did(RegistrationCancelled), says: &["agreed|ordered|ruled|granted|decided|asked|upheld ..10 registration ..6 cancelled|removed|revoked", "used|using|uses ..8 powers to cancel ..6 registration", "agreed|granted|ordered|allowed|request ..10 to cancel ..4 registration", "obtained|won|secured|got|gained|given|granted ..4 order|permission ..8 cancel|cancelling|cancelled|revoke|revoking ..4 registration|licence", "order from|by|of ..4 court|magistrates|judge|tribunal ..4 cancel|cancelling|cancelled|revoking ..4 registration|licence", "taken|took|taking ..4 action to cancel ..6 registration|licence", "application|request to cancel ..6 granted|approved|agreed"],
      yes: &["Magistrates agreed that the registration of the clinic should be cancelled.", "CQC has taken action to cancel the registration of the provider.", "CQC obtained an order from magistrates to cancel the provider's registration."], no: &["CQC sought an order to cancel its registration."] },

    // Courts and fines.
    Cue { id: "court.prosecuted", gives: Does(Prosecution), says: &[
        "prosecuted|prosecutes|prosecution|prosecuting|prosecutions", "pleaded|pleads|pleading|plead guilty", "found|guilty guilty|verdict", "convicted|conviction", "magistrates'|crown|magistrates court|courts heard|hears|hearing|was|were ..3 that|told", "magistrates'|crown|magistrates court|courts ..10 fined|guilty|ordered|sentenced|admitted|fine|pay", "admitted|admits|admitting ..10 magistrates'|crown|court", "fined|fine|guilty|ordered|sentenced|admitted ..12 magistrates'|magistrates|crown court|courts", "taken|took ..6 to court", "sentenced|sentencing ..6 magistrates'|crown|court",
        "admitted|admits|admitting ..2 failing|failure|failures|breach|breaches|not|charge|charges|offence|offences|breaching", "criminal|legal proceedings|charges ..4 brought",
    ], yes: &["The company was prosecuted.", "The provider pleaded guilty at Selby Magistrates’ Court.", "Elm Care admitted an offence at Hull Crown Court.", "The firm was taken to court by the regulator."], no: &["It could face prosecution.", "CQC is considering prosecution."] },
    Cue { id: "fine.fined", gives: Does(Fine), says: &[
        "fined", "fine of", "fixed penalty|penalties", "fixed-penalty", "ordered|told to pay", "pay|paid|pays|paying a|the ..4 fine|fines|penalty", "fines <name>|<capital>|the", "handed|given|issued|slapped|hit|received ..3 a ..3 fine|penalty", "a|the <number> fine", "fine for", "fines totalling|of",
    ], yes: &["The company was fined a sum by the court.", "It received a fixed penalty notice.", "A fixed penalty of 4,000 was paid after a fixed penalty notice.", "The firm was handed a large fine."], no: &["The weather was fine.", "It faces a fine of 1,000.", "It could be fined."] },

    // Closing.
    Cue { id: "closed.has", gives: Does(Closed), says: &[
        "has|have|had|was|were|having now|since|therefore|already|been|also? closed|shut", "closed|shut for good", "closed|shut down|permanently", "closed|closes|shut|shuts its|their doors", "is|are now|permanently|also closed|shut", "permanently closed|shut", "shuts|closes hospital|home|surgery|practice|clinic|unit", "closed|shut the|its home|hospital|surgery|practice|unit|service|clinic|agency ..6", "closed|shut on <date>|<number>|<weekday>",
        "before|after|since|when it|they shut|closed", "the home|surgery|practice|hospital|clinic|service|agency closed|shut|closes", "<name> closed|shut|closes|shuts", "clinics|homes|surgeries have|had|were closed|shut", "doors ..3 locked", "ordered|forced to close|shut", "now-closed|now-shut|now-defunct", "closed|shut in|last|by|after|amid|following", "announced|confirmed ..3 closed",
    ], yes: &["The home has now closed.", "Both clinics have shut for good.", "The surgery was closed down by order of the court.", "The home closed in March.", "The provider shut its doors last week.", "The home was forced to close."],
       no: &["It closes at six.", "The home could be closed.", "The ward has been closed.", "The branch has closed.", "The home will be closed if nothing changes.", "The list was closed to new patients."] },
    Cue { id: "closed.trading", gives: Does(Closed), says: &[
        "ceased|ceases|stopped|ceasing trading|operating|operations|trade|providing|business|to", "calls|called|call in ..2 liquidators", "went|gone|go|goes out of business", "went|gone|go|goes|put|placed into ..2 liquidation", "closure|closing of the? ..3 home|surgery|practice|hospital|unit|service|clinic|business|agency|<name>", "close|closing permanently", "folded", "wound up", "closed it down",
    ], yes: &["The agency has ceased trading.", "The company went into liquidation in May."], no: &["It threatened the closure of the home.", "Trading stopped for an hour."] },

    Cue { id: "closed.no-longer", gives: Did(Closed), says: &["is|are|has|was|now no longer? operating|operates|open|operate|trading|trades|running|runs|exists|exist", "no longer? trading|exists"],
      yes: &["The hospital is no longer operating."], no: &["We saw no operating theatre."] },

    // Plans.
    Cue { id: "plan.agreed", gives: Does(ImprovementPlan), says: &[
        "action|improvement|recovery|improvements plan|plans ..10 agreed|accepted|submitted|sent|approved|demanded|ordered|required|requested|signed|returned|given|shared|went|gone|monitored|monitor|supplied|provided|forwarded", "agreed|accepted|approved|submitted|sent|demanded|ordered|requested|require|required|requires|agree|supplied|returned|forwarded|signed ..8 action|improvement|recovery|detailed plan|plans",
        "plan ..3 sent|went|gone|submitted|returned|emailed ..2 to <cqc>|them|inspectors|commissioners", "said|says yes to our|the|its|their plan", "wrote|written|write to us|<cqc> with ..2 plan", "agreed|accepted a ..3 plan", "action|improvement plan ..24 and was|were|has agreed|accepted|approved|submitted|sent", "sent|send it a ..1 plan of|for|setting|showing|to", "completed|complete an? ..1 action|improvement plan ..6 after|following|at|to", "action|improvement plan ..3 drawn|worked|put up|out|together with", "met|meeting|meet|worked|working|work|sat ..4 <cqc>|commissioners|ccg|icb|council|regulator ..4 develop|agree|draw|produce|write|prepare|form ..5 plan|plans", "our|its|their|the|a plan ,? agreed with", "plan of ..2 the? ..2 improvements|actions", "sent|send|given|gave us|them|<cqc>|inspectors ..6 plan|report", "agreed and detailed action plan", "plan ..6 which|that ..4 agreed", "plan ..5 asked for|requested|demanded|wanted|ordered", "plan ..8 monitor|monitored by", "plan ..6 agreed|accepted|approved|submitted|sent ..2 with|by|to", "improvement plan which|that", "quality improvement plan", "develop|developed|drawn|draw|drawing|worked|put|produced|prepared ..4 action|improvement plan ..3 with|to|for|at ..2 <cqc>|commissioners|ccg|icb|council|nhs|regulator|trust",
        "provider|practice|home|service|surgery|company|owners|they|it sent us ..4 plan|report|action|how|what|details",
    ], yes: &["An action plan has been agreed with the CQC.", "An improvement plan with forty steps was accepted by commissioners.", "Our action plan went back to the CQC in May.", "The surgery had agreed an improvement plan with the clinical commissioning group.", "The provider sent us an action plan.", "We have met with the CQC to develop an action plan.",
        "The provider completed an action plan after the last inspection to show what they would do.", "An action plan was drawn up by the council and its partners, and was agreed with the regulator that summer.", "It has issued two notices and the firm has sent it a plan of what it will do."],
       no: &["Care plans were agreed with families.", "We have drawn up an action plan.", "An action plan could be requested."] },
    Cue { id: "plan.ordered", gives: Did(ImprovementPlan), says: &[
        "asked|ordered|required|requested|instructed ..12 action|improvement|recovery|detailed|written plan|plans", "asked|told|ordered|required|requested|instructed to|for ..6 plan|plans|report of|setting|on|showing|how|which|that", "asked|told|ordered|required|requested|instructed|requires|must|has|have|had|until ..10 draw|produce|send|submit|provide|write|come|supply|give|return|agree|prepare ..7 action|improvement|recovery|detailed|improvements plan|plans", "demanded|demands|demand|required|requires|requested|ordered|asked ..4 action|improvement|recovery|detailed plan|plans",
        "told|asked|required|ordered|instructed the|it|them|<name> ..1 to submit|send|produce|provide|prepare|supply ..3 plan|plans",
        "ordered|told|required|asked|instructed to draw|produce|send|submit|provide|write|come|supply|return|prepare ..6 plan|plans", "request|requesting|requested ..3 action|improvement|recovery plan|plans", "sent|send us in writing|how|what", "asked|asks|asking for|it|us|them ..3 a ..1 plan within|in|by", "tell|told|telling|inform <cqc>|us|inspectors|it how|what ..3 it|they ..2 will|would|is|are|intend|plan",
    ], yes: &["The provider has been told to send us an action plan.", "The trust must send CQC an action plan by June.", "CQC has asked for an action plan showing how it will improve.", "Inspectors ordered the owners to draw up an improvement plan.", "The CQC has asked for a plan within 28 days.", "It had to send in an action plan."], no: &["The provider should have a plan."] },
];

/// Words that take an action back.
#[rustfmt::skip]
pub(super) const VETOES: &[Cue<Veto>] = &[
    Cue { id: "unreal.modal", gives: Veto::Near, says: &["could|might|may|should|can|couldn't|shouldn't|mightn't|can't"],
      yes: &["It could be closed."], no: &["It was closed."] },
    Cue { id: "unreal.threat", gives: Veto::Near, says: &[
        "face|faces|faced|facing", "threat|threats|threatened|threatens|threatening|warned|warn|warns|warning ..1 of|it|that|them|with|to", "threat|threatened|threatens", "risk|risks|risking|risked of|being|having|going|closure|prosecution|special|losing|a|further", "begin|began|begun|start|started|starting|beginning ..3 process|proceedings|procedure|steps|moves|action", "process of|to",
        "propose|proposes|proposed|proposing|proposal|proposals", "recommend|recommends|recommended|recommending|recommendation", "consider|considers|considered|considering", "power|powers|right|ability|able|authority to", "hesitate", "option|options", "next step|steps", "hope|hopes|hoped|want|wants|wanted|promise|aim|aims|expected|expect|expects|likely", "set|due to be|go|come|leave|close|shut", 
        "avoid|avoids|avoiding|averted|avert|stave|prevent", "calls|call|called|calling|pressure|petition|campaign|campaigned for|to", "deserve|deserves|like to|it", "ordinarily|normally|usually|automatically", "rumours|rumour|fear|fears|feared|speculation", "wrongly|falsely", "on whether|that", "planning|intends|intend|intention to",
    ], yes: &["The home faces closure.", "CQC has proposed to close it."], no: &["People were at risk."] },
    Cue { id: "unreal.condition", gives: Veto::Clause, says: &["if|unless", "whether", "where we|any|practices|services|providers|homes|there|necessary|needed", "should it|they|the|we", "in the event", "when|whenever a|any|practices|services|providers"],
      yes: &["If it fails, it closes."], no: &["It closed."] },
    Cue { id: "unreal.future", gives: Veto::Future, says: &["will|would|we'll|won't|shall|they'll|it'll|i'll|he'll|wouldn't", "is|are|was|were to be|go|come|close|shut", "going to"],
      yes: &["It will be closed."], no: &[] },
    Cue { id: "unreal.purpose", gives: Veto::Purpose, says: &["to|help|helping|helps|helped get|come|exit|leave|move|emerge|be|bring|lift|take|make|getting|pull", "before|until|once|when ..3 can|leaves|comes|exits|is", "towards|way|road|journey|path|bid|hoping|working out|to|of"],
      yes: &["It has a plan to get out."], no: &[] },
];
