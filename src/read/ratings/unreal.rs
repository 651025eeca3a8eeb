//! What is asked, denied, owed or only may be: words that make the rating behind them no rating.
//!
//! "It is not true that the home was rated good" rates nobody. Each entry is a way of taking a statement back, with how
//! far it reaches; what lifts it is in its `unless` ("the first home to be rated outstanding").

use super::claim::Target;
use super::clauses::tells_of_a_practice;
use super::license::clause_start;
use super::unread::Why;
use super::values::Found;
use crate::lexicon::{Class, Lexicon};
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::pattern::{Pattern, Table};
use crate::read::rules::Rule;
use std::ops::Range;

/// How far the words of an entry reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    /// To the end of their clause.
    Clause,
    /// To the next comma, or an "and" with a verb behind it.
    Phrase,
    /// Over their own words.
    Words,
}

/// A way of saying that something is not so.
#[derive(Debug)]
struct Entry {
    id: &'static str,
    says: &'static [&'static str],
    /// What lifts it, where it stands earlier in the clause.
    unless: &'static [&'static str],
    reach: Reach,
    /// Sentences that give no claim.
    yes: &'static [&'static str],
    /// Sentences that look like it and give the claim.
    no: &'static [(&'static str, &'static [&'static str])],
}

/// What "to become good" may lean on and be true.
const TRUE_END: &[&str] = &[
    "first|second|third|last|latest|only|few|among|<up>|<move>|proud|pleased|delighted|happy|glad|thrilled",
    "one|<number> of|to",
    "gone|went|goes|going|managed|manages|able|worked|works|enough|helped|helping|helps on|hard|together?",
];

/// What "to be rated" may lean on and be true.
const TRUE_INFINITIVE: &[&str] = &[
    "first|second|third|last|latest|only|one|few|among|number|<number>",
    "<rated>|<up>|<down>|<move>|<same>|seem|seems|seemed|appear|appears|appeared",
    "made|makes|seen|shown|found|done ..2 enough|sufficient ..3",
    "proud|pleased|delighted|happy|glad|thrilled|honoured|overjoyed|ecstatic|disappointed|sorry|sad|upset|shocked|surprised",
];

#[rustfmt::skip]
const ENTRIES: &[Entry] = &[
    Entry { id: "unreal.whether", says: &["whether"], unless: &[], reach: Reach::Phrase,
        yes: &["Nobody knows whether the home has been rated good for safe and well-led."],
        no: &[("Inspectors checked whether it had improved and rated it good.", &["overall=good"])] },
    Entry { id: "unreal.whether-it-is-safe", says: &["whether ..4 <be> <question>"], unless: &[], reach: Reach::Words,
        yes: &[], no: &[("Whether it was safe was rated requires improvement.", &["safe=requires_improvement"])] },
    Entry { id: "unreal.may", says: &["may yet|well|still|also|even|never|not? be|have|get|become|lose|keep|receive"], unless: &[], reach: Reach::Phrase,
        yes: &["The surgery may yet be judged to be inadequate for safety."],
        no: &[("You may have heard that the home was rated inadequate for safety.", &["safe=inadequate"])] },
    Entry { id: "unreal.supposed", says: &["imagine|suppose|supposing|assuming", "provided|providing that", "in the event", "as|so long as", "in case"], unless: &[], reach: Reach::Phrase,
        yes: &["Suppose that the home was rated good for being safe."], no: &[] },
    Entry { id: "unreal.denied", says: &[
        "not|n't|isn't|wasn't true", "untrue", "no truth", "false that", "no|without evidence|proof|sign|suggestion|indication that|of",
        "denied|denies|deny|denying|disputed|disputes that|having|being|it|they|claims|reports|rumours|suggestions",
        "rumours|rumour|rumoured|speculation|gossip|fear|fears|feared|worry|worries|worried that|of|about|it",
        "wrongly|falsely|incorrectly|mistakenly said|say|says|claimed|claims|reported|stated|told|listed|described|suggested|shown|showed",
        "earlier|previous version|edition of",
    ], unless: &[], reach: Reach::Clause,
        yes: &["It is not true that the surgery was rated inadequate.", "An earlier version of this story said that the home was rated good for safety."],
        no: &[("There is no sign outside, but the home was rated good.", &["overall=good"])] },
    Entry { id: "unreal.hoped", says: &["hope|hopes|hoped|hoping|wish|wishes|expect|expects|intend|intends to ..3 report|say|tell|announce|show|see|hear|read that|it|them|us|you|this"], unless: &[], reach: Reach::Clause,
        yes: &["I hope to be able to tell you that it has gone on to be good overall.", "We expect to see it rated good next time."],
        no: &[("We hope to see many of you there, and the surgery was rated good.", &["overall=good"])] },
    Entry { id: "unreal.to-be", says: &["to be|get <rated>|<down>|<up>", "to have been <rated>"], unless: TRUE_INFINITIVE, reach: Reach::Phrase,
        yes: &["The home has applied to be rated good for safety.", "The surgery is set to be downgraded from good to inadequate."],
        no: &[("It is the first home in the county to be rated outstanding.", &["overall=outstanding"])] },
    Entry { id: "unreal.to-become", says: &["to become|reach|achieve|attain|gain|earn|regain|secure <det>? <rating> <grade>?"], unless: TRUE_END, reach: Reach::Phrase,
        yes: &["The owner was given a year to become good at being safe.", "The plan sets out how the home is to achieve a good rating for safety."],
        no: &[("It is the first home in the county to achieve an outstanding rating.", &["overall=outstanding"]), ("It went on to achieve a good rating overall.", &["overall=good"])] },
    Entry { id: "unreal.never", says: &[
        "never|hardly|barely quite|yet|ever? managed|manages|manage|succeeded|been ..2 get|achieve|reach|gain|earn|win|land|getting|reaching|achieving|earning ..2 <rating>",
        "never quite|yet|ever|once? got|gained|won|earned|achieved|reached|attained|landed|received ..3 <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["He asked why the owners have never managed to get a good.", "The home has never yet earned a rating of good."],
        no: &[("It had never closed, and was rated good.", &["overall=good"])] },
    Entry { id: "unreal.failed", says: &[
        "failed|fails|fail|failing|unable|struggled|struggling yet? again? to be|get|gain|win|achieve|reach|earn|secure|receive|obtain|attain|hit|become|regain|claim <rated>? as? ..2 <rating>",
        "fell|falls|fall|falling|came|comes|coming just? short|shy of being? <rated>? as? ..2 <rating>", "missed|misses|missing out? on being? <rated>? as? ..3 <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["For the third time it has failed to get a good rating.", "It has failed yet again to be rated good for safety.", "The home missed out on being rated outstanding.", "It fell just short of an outstanding rating for caring."],
        no: &[("The home failed to act, and was rated inadequate.", &["overall=inadequate"]), ("It failed to keep records and safety was rated inadequate.", &["safe=inadequate"])] },
    // Some of its services, and none in particular.
    Entry { id: "unreal.in-some", says: &[
        "in|at|on|across|within|for some|several|many|most|certain|various of? the|our|its|these|their? ..1 services|wards|hospitals|homes|teams|units|sites|departments|surgeries|practices|locations|clinics",
    ], unless: &[], reach: Reach::Phrase,
        yes: &["In some services caring was rated outstanding.", "In several of its wards safety was rated inadequate."],
        no: &[("In some services staff were few, and caring was rated good.", &["caring=good"])] },
    Entry { id: "unreal.some-have-it", says: &["<rating> <grade>? in|at|on|across|for some|several|many|most|certain|various of? the|our|its|these|their? ..1 services|wards|hospitals|homes|teams|units|sites|departments|surgeries|practices|locations|clinics"], unless: &[], reach: Reach::Words,
        yes: &["Caring was rated outstanding in several of our services."], no: &[] },
    Entry { id: "unreal.those-in", says: &["<those> in|near|across|around|elsewhere <det>? ..2 area|town|city|county|region|country|village|borough|district", "of those in|near|across|around|elsewhere"], unless: &[], reach: Reach::Phrase,
        yes: &["Nearly all of those in the Selby area hold a good rating."], no: &[] },
    // Somebody known to the writer, whom the text does not name.
    Entry { id: "unreal.of-ours", says: &["a|an|one|another|some|several|two|three client|clients|customer|customers|provider|providers|service|services|home|homes|practice|practices|agency|agencies|surgery|surgeries|member|members|organisation ..2 of ours|theirs|mine|his|hers",
            "one|another|some|several|two|three|many of our|their|my|his|her ..1 client|clients|customers|members|subscribers|contacts|readers",
            "a|one|another client|customer|provider|service|home|practice|agency|surgery that|which|whom|who? we|i work|worked|advise|advised|support|supported|helped|know|knew|inspected|visited"], unless: &["<be>|become|became|remained a|an|one"], reach: Reach::Clause,
        yes: &["One client of ours was rated inadequate.", "Another of our customers, a home in Kent, went from inadequate to good.", "One agency that we advise was rated outstanding."],
        no: &[("It was rated good, to the delight of a client of ours.", &["overall=good"])] },
    Entry { id: "unreal.tipped", says: &["tipped|expected|predicted|forecast|likely|due|destined|heading|headed|braced|bracing for|as a|an? <quote>? <rating>", "tipped|expected|predicted|forecast|likely|destined|due to be|become|get|receive|remain|earn|score|come|end a|an|out|up|as|with? <quote>? <rating>"], unless: &[], reach: Reach::Words,
        yes: &["The home was tipped to be inadequate.", "The surgery had been heading for inadequate."],
        no: &[("The home, expected to close, was rated good.", &["overall=good"])] },
    // Those whom it joins.
    Entry { id: "unreal.joined", says: &["join|joins|joined|joining ..9 other|fellow|remaining|<number> ..3 homes|hospitals|practices|surgeries|services|trusts|agencies|clinics|sites|providers|locations|hospices"], unless: &[], reach: Reach::Clause,
        yes: &["They now join the other hospitals of the group rated good, along with Alder Hospital, which was rated outstanding."],
        no: &[("The surgery was rated good and joins the other practices of the town.", &["overall=good"])] },
    Entry { id: "unreal.being", says: &[
        "close|near|danger|risk|verge|brink|point|hope|hopes|threat|possibility|chance|prospect|short|fear|instead of|to being <rated>|<down>|<up>",
        "avoid|avoids|avoided|avoiding|escape|escapes|escaped|without being <rated>|<down>|<up>",
    ], unless: &[], reach: Reach::Phrase,
        yes: &["The home was close to being rated inadequate for safety.", "The home narrowly avoided being rated inadequate for safety."],
        no: &[("Despite being rated inadequate for safety, the home was rated good overall.", &["safe=inadequate", "overall=good"])] },
    // What it came near, and has not got.
    Entry { id: "unreal.near", says: &[
        "close|closer|near|nearer|short|shy to|of|from achieving|getting|gaining|earning|securing|reaching|becoming|receiving|scoring|winning|hitting|being? ..2 a|an|the? <rating>",
        "cusp|verge|brink|threshold|edge|brush of|with achieving|getting|gaining|earning|securing|reaching|becoming|receiving|being? <rated>? ..1 <rating>",
        "within a|an|one|two|touching|striking ..1 whisker|point|points|inch|shade|hair|breath|mark|marks|fraction|touch|distance of ..2 <rated>? ..1 <rating>",
        "<area>|<some>|<grade>|<number> off|short|shy|away of|from? ..2 <rated>? ..1 <rating>", "point|points|mark|marks|inch|breadth off|from|short|away|below|shy of|from? ..2 <rated>? ..1 <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["The home came very close to achieving a good rating.", "The surgery was on the cusp of an outstanding rating.", "The home was within a whisker of being rated good.",
            "The trust was one point off a good rating."],
        no: &[("The home, close to the sea, was rated good.", &["overall=good"]), ("The point of the visit was safety, and safe was rated good.", &["safe=good"])] },
    Entry { id: "unreal.none", says: &["no|zero <type>|<service>|service|services|home|homes|hospitals|wards|areas|domains <be>|<have>? <be>? <rated>",
        "not|n't a single <area>|<type>|<service>|<question>|area|thing|home|ward|aspect"], unless: &[], reach: Reach::Phrase,
        yes: &["Not a single area was rated inadequate.", "We have no services rated inadequate overall.", "It now has no homes judged to be inadequate."],
        no: &[("There was no service on Sundays, and the home was rated inadequate.", &["overall=inadequate"])] },
    // The lexicon takes "was not given a rating" for a rating, that of a visit without one.
    Entry { id: "unreal.not-given", says: &["<rating> of <rating>", "not|never|n't given|awarded|handed|get|receive|have a|an|any|the <grade> of"], unless: &[], reach: Reach::Phrase,
        yes: &["The home was not given a rating of requires improvement.", "It did not receive a rating of inadequate."],
        no: &[("It was given a rating of requires improvement.", &["overall=requires_improvement"]), ("The home was given the top mark of outstanding.", &["overall=outstanding"])] },
    Entry { id: "unreal.purpose", says: &["to be|become <rating> overall? ,"], unless: TRUE_INFINITIVE, reach: Reach::Words,
        yes: &["To be outstanding overall, a home needs two such areas."], no: &[("It was judged to be inadequate overall, and good for caring.", &["overall=inadequate", "caring=good"])] },
    // The scale told from end to end: "goes from" alone may be a change.
    Entry { id: "unreal.scale", says: &[
        "scale|scales|range|spectrum|ladder ..4 goes|go|going|runs|run|running|ranges|range|ranging|stretches|extends|reaches|is|was from|between",
        "grades|marks|verdicts|ratings|judgements|outcomes|categories range|ranges|ranged|ranging|run|stretch|extend from|between",
        "scale|scales|range|spectrum|ladder from|between <rating>",
    ], unless: &[], reach: Reach::Clause,
        yes: &["The scale goes from outstanding to good and from requires improvement to inadequate.", "Verdicts range from inadequate to outstanding."],
        no: &[("Its rating goes from good to inadequate.", &["overall=inadequate<good"])] },
    // "Outstanding is the highest", "the worst possible is inadequate": a grade of the scale, and nobody's.
    Entry { id: "unreal.end-of-scale", says: &[
        "lowest|worst|poorest|bottom|best|highest|top|finest <grade>|level? possible|available? is|being a|an|the? <rating>",
        "lowest|worst|poorest|bottom|best|highest|top|finest possible|available <grade>|level is|being a|an|the? <rating>",
        "<rating> <grade>? is the lowest|worst|poorest|bottom|best|highest|top|second-best|second-lowest|second-highest <grade>|level|one|possible|available|of",
        "<rating> <grade>? being the lowest|worst|poorest|bottom|best|highest|top",
        "and|with <rating> <grade>? at? the lowest|worst|poorest|bottom|best|highest|top",
    ], unless: &[], reach: Reach::Clause,
        yes: &["Services are rated on a scale, outstanding being the best possible rating and inadequate the worst.",
            "There are four grades, with outstanding at the top.", "The worst is an inadequate rating, which as a rule means special measures.", "The highest grade possible is outstanding.", "The best possible rating is outstanding.", "Inadequate is the lowest of the four."],
        no: &[("The home was given the worst grade, inadequate.", &["overall=inadequate"]), ("Its lowest rating was inadequate, for safety.", &["safe=inadequate"])] },
    Entry { id: "unreal.least", says: &["<rating> <grade>? <be> the? least|minimum|aim|goal|target|ambition|within|beyond"], unless: &[], reach: Reach::Words,
        yes: &["A rating of good is the least that the home wants.", "Good is within reach for the surgery."], no: &[] },
    Entry { id: "unreal.owed", says: &["repairs|works|work|invoice|invoices|bill|bills|fee|fees|fine|fines|debt|debts|payment|payments|rent|issue|issues|question|actions|action|recommendation|recommendations|complaint|complaints|warrant|item|items ..8 <be>|<same> <same>? <rating>"], unless: &["<rated>", "key"], reach: Reach::Words,
        yes: &["Repairs to the roof of the home remain outstanding."], no: &[] },
    Entry { id: "unreal.like-it", says: &["<type> such? like|as|near|nearby|opposite|beside <det>? <name>", "<type> similar|next|close to <det>? <name>"], unless: &["<name>"], reach: Reach::Clause,
        yes: &[], no: &[] },
    // What a service shows or claims, against what it was given.
    Entry { id: "unreal.displayed", says: &[
        "website|webpage|site|brochure|leaflet|poster|advert|noticeboard|sign|banner|letterhead|certificate|plaque|homepage ..4 told|tells|said|says|stated|states|showed|shows|claimed|claims|displayed|displays|still|gave|gives|described|describes|advertised|advertises|boasted|boasts|carried|carries|listed|lists",
        "displayed|displaying|showed|advertised|claimed|claiming|claims|boasted ..5 its|their|a|an|the ..3 <rating>", "claimed|claiming|claims to be|have", "claimed|claiming|claims that it|they",
    ], unless: &["<cqc> own? website|site|sign"], reach: Reach::Clause,
        yes: &["The home's website said it was rated good for safety.", "The home displayed a poster with its old rating of good.", "It claimed to be rated good overall."],
        no: &[("The CQC website shows that the home was rated good overall.", &["overall=good"])] },
    Entry { id: "unreal.opinion", says: &[
        "campaigners|campaigner|councillors|councillor|mp|mps|union|unions|nurses|charity|charities|neighbours|critics|protesters|lawyers|minister|ministers|mayor|officers|consultant|consultants|volunteers|ccg|ombudsman|audit|trainees|students|workers|<people> has|have|had? also? called|found|branded|labelled|described|rated|judged|deemed|graded|considered|scored",
        "think|thinks|thought|believe|believes|believed|feel|feels|felt|argue|argued|complain|complained",
    ], unless: &["<cqc>|<be>", "which|that they|he|she"], reach: Reach::Clause,
        yes: &["Campaigners have called the hospital's maternity service inadequate.", "Local people think that the surgery is inadequate."],
        no: &[
            ("Inspectors thought that the home was inadequate for safety.", &["safe=inadequate"]),
            ("Only in caring was it thought to be good.", &["caring=good"]),
        ] },
    // Who rates it is nobody from the regulator.
    Entry { id: "unreal.by-others", says: &[
        "<rating> <grade>? by|from <det>? ..1 <people>|staff|workers|workforce|employees|peers|others|customers|clients|volunteers|neighbours|tenants|trainees|students|pupils|campaigners|unions|union|mayor|mp|mps|minister|councillors|auditors|consultants|owner|owners|audit",
        "<rating> <grade>? by those|people who|whom",
    ], unless: &[], reach: Reach::Words,
        yes: &["The surgery was rated outstanding by its workforce.", "The hospital's maternity service was rated good by trainees.", "The agency has a good rating from clients.", "The home was called outstanding by the mayor."],
        no: &[("The home was rated inadequate by inspectors whose staff found mice.", &["overall=inadequate"]), ("It has a good rating from the watchdog.", &["overall=good"])] },
    Entry { id: "unreal.on-a-site", says: &[
        "<rating> <grade>? on <det>? ..1 google|glassdoor|tripadvisor|trustpilot|facebook|indeed|yelp|choices|carehome.co.uk|review site|sites|website|websites?",
        "on|at google|glassdoor|tripadvisor|trustpilot|carehome.co.uk ..8 <rating>", "on <det>? ..1 review|comparison|choices site|sites|website? ..8 <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["The home is rated outstanding on Glassdoor.", "On a review site the surgery is rated outstanding.", "The agency has a good rating on Google."],
        no: &[("The home was rated good on Monday.", &["overall=good"])] },
    Entry { id: "unreal.as-an-employer", says: &[
        "<rating> <grade>? as|for a|an|its ..1 employer|workplace|landlord|charity|business", "<rating> <grade>? as a place|somewhere to work",
        "as an|a ..1 employer|landlord|workplace|training ..8 <rating>", "as a place to work ..6 <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["The home was rated outstanding as an employer.", "As a place to work, the surgery is rated good."], no: &[] },
    Entry { id: "unreal.mock", says: &["mock|internal|in-house|self-assessed ..1 <inspect>|audit|audits|exercise|rating|ratings|score|scores"], unless: &["<cqc>"], reach: Reach::Clause,
        yes: &["In a mock inspection the home was rated good.", "An internal audit rated the surgery inadequate."],
        no: &[("The CQC looked at an internal audit and rated the home good.", &["overall=good"])] },
    Entry { id: "unreal.estimated", says: &["estimated|predicted|projected|notional|indicative <grade>"], unless: &[], reach: Reach::Clause,
        yes: &["Our estimated rating: good", "The guide gives the home an estimated rating of good for safety."],
        no: &[("The home has an estimated 40 residents and was rated good.", &["overall=good"])] },
    Entry { id: "unreal.at-work-before", says: &["her|his old|former|previous|last|earlier <type>"], unless: &["<rated> <det>?"], reach: Reach::Clause,
        yes: &["The new chief executive took her old trust, Elm NHS Trust, from inadequate to good.", "The manager brought his former home from inadequate to good."],
        no: &[("The new manager joined last May and the home was rated good.", &["overall=good"])] },
    Entry { id: "unreal.merged", says: &["merger|amalgamation of|with|between ..4 , which|who <be>|<have> <be>? <rated>? <rating>"], unless: &[], reach: Reach::Words,
        yes: &["It was formed by the merger of Elm House, which was rated inadequate, and Ash House."], no: &[] },
    Entry { id: "unreal.good-at", says: &[
        "staff|carers|nurses|doctors|gps|leaders|managers|receptionists|workers|team|teams|they|who ..3 <question> <comma>|<and> <rating> at",
    ], unless: &["rated|judged|graded|scored"], reach: Reach::Words,
        yes: &["Inspectors found carers who were caring and good at lifting people.", "Staff were caring and good at calming people.", "Nurses who are responsive and good at listening were praised.", "Leaders were responsive and good at their work."],
        no: &[("Staff were praised and it was rated good at caring.", &["caring=good"])] },
    Entry { id: "unreal.itself", says: &["rated|rates|judged|judges|graded|marked|scored|called|calls|declared|considered|considers|branded|described|deemed itself|ourselves|themselves|herself|himself as|to? be? <det>? <rating>"], unless: &[], reach: Reach::Words,
        yes: &["The home rated itself good.", "The home had judged itself to be outstanding."], no: &[] },
    Entry { id: "unreal.under-a-scheme", says: &["council's|authority's|ccg's|borough's|county's ..2 scheme|system|award|framework|accreditation|standard|standards|programme|audit"], unless: &["<cqc>"], reach: Reach::Clause,
        yes: &["Under the council's quality scheme the home was rated good."], no: &[] },
    Entry { id: "unreal.other-inspectors", says: &["fire|food|hygiene|planning|factory|prison|school|housing inspectors|inspector|officers|regulator|inspection|safety"], unless: &["<cqc>"], reach: Reach::Phrase,
        yes: &["Fire inspectors rated the home inadequate.", "The building's fire safety was rated inadequate."],
        no: &[("The home was rated inadequate by the CQC, and fire officers were told.", &["overall=inadequate"])] },
    // What each service has is not what the whole has.
    Entry { id: "unreal.all-services", says: &["all|each of? our|its|the|their core? services ..5 <be>|<have> been? now|all? <rated>? as|at? <rating>", "all core services ..5 <be>|<have> been? now|all? <rated>? as|at? <rating>", "<rating> for|at|in all|each|most of? its|their|our|the other|remaining services|homes|hospitals|sites|surgeries|practices", "all of? the? core? services received|got|achieved|earned|share|shared|given a|an? overall? <grade>? of? <rating>"], unless: &[], reach: Reach::Words,
        yes: &["All our core services were rated as good.", "All core services received an overall rating of good.", "All of its services have been rated good.", "The provider has been rated good for all its other services."],
        no: &[("All its services were visited, and the hospital was rated good.", &["overall=good"])] },
    // Trusts have another rating besides: that of NHS Improvement. "Use of resources" itself is a word of the lexicon.
    Entry { id: "unreal.resources", says: &["<rating> overall? <grade>? for|on|in how|using ..3 resources"], unless: &[], reach: Reach::Words,
        yes: &["It was rated outstanding for using its resources productively.", "The trust was rated good for how it uses its resources."],
        no: &[("Resources were short, and the trust was rated inadequate.", &["overall=inadequate"])] },
    Entry { id: "unreal.or-better", says: &["<rating> or|and better|above|higher"], unless: &[], reach: Reach::Words,
        yes: &["All our services are rated good or better.", "Nine in ten are good or above."], no: &[] },
    // A rating that nobody in particular holds, or has not got.
    Entry { id: "unreal.any-rating", says: &[
        "a|an <rating> <grade> is|means|brings|does|doesn't|can|cannot|leads|guarantees|carries|takes|triggers", "a <grade> of <rating> is|means|brings|does|doesn't|can|cannot|leads|guarantees|carries|takes|triggers",
        "<rating> ratings are|were rare|hard|few|scarce|unusual|common|only|reserved", "<rating> ratings are|were given to ..1 few|some|most|many",
    ], unless: &["<be>|<have>|<rated>|with|after"], reach: Reach::Words,
        yes: &["An outstanding rating is rare.", "A good rating is no guarantee.", "A rating of inadequate means closure.", "Outstanding ratings are scarce."],
        no: &[("The home with an inadequate rating is in Goole.", &["overall=inadequate"])] },
    Entry { id: "unreal.sought", says: &[
        "application|applications|bid|dream|dreams|sights|quest|push|campaign|fight|race|step|steps|stage|candidate|shortlisted|nominated|prepares|preparing for|of|on|to|towards|is <det>? ..1 <rating>", "on its|the|our|their way|road|path|route to <det>? <rating>",
        "risks|risked|risking|faces|faced|facing|fears|feared|fearing|dreads|dreaded being|a|an ..1 <rated>? <rating>",
        "trying|tries|try|tried|how|plan|plans|steps|helped|helping to get|move|go|climb|rise|improve|progress from <rating> to <rating>",
    ], unless: &[], reach: Reach::Words,
        yes: &["The home's application for an outstanding rating was refused.", "The surgery has set its sights on an outstanding rating.", "The home risks being rated inadequate.", "The next step is a good rating for the home.", "The home is trying to get from requires improvement to good."],
        no: &[("The home fears closure after it was rated inadequate.", &["overall=inadequate"])] },
];

/// The compiled entries.
#[derive(Debug)]
pub(crate) struct Unreal {
    says: Table<&'static Entry>,
    unless: Table<&'static Entry>,
    /// What a question that a yes or no answers begins with.
    asks: Pattern,
    /// And what it ends with.
    asked: Pattern,
    /// "You may have seen that it was rated good": what is known already.
    known: Pattern,
}

impl Unreal {
    /// Compiles the entries.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Unreal, String> {
        let says = ENTRIES.iter().flat_map(|e| e.says.iter().map(move |s| (*s, e)));
        let unless = ENTRIES.iter().flat_map(|e| e.unless.iter().map(move |s| (*s, e)));
        Ok(Unreal {
            says: Table::compile(says, lexicon)?,
            unless: Table::compile(unless, lexicon)?,
            asks: Pattern::compile("<be>|<have>|<modal>|do|does|did", lexicon)?,
            asked: Pattern::compile("?", lexicon)?,
            known: Pattern::compile(
                "may ..3 seen|heard|read|aware|noticed|know|known|learned|learnt|gathered|spotted|recall|remember",
                lexicon,
            )?,
        })
    }

    /// Which values of a sentence are none, and why, one mark each.
    pub fn marks(&self, items: &[Item], values: &[Found]) -> Vec<Option<Why>> {
        if self.is_question(items) {
            return vec![Some(Why::Unreal); values.len()];
        }
        let reached = if values.is_empty() {
            Vec::new()
        } else {
            self.reached(items)
        };
        let within = |f: &Found| {
            let reaches = |(r, _): &&(Range<usize>, Why)| r.contains(&f.start) || r.contains(&(f.end - 1));
            reached.iter().find(reaches).map(|(_, why)| *why)
        };
        let negated = |v| is_negated(items, values, v).then_some(Why::Unreal);
        (0..values.len())
            .map(|v| within(&values[v]).or_else(|| negated(v)))
            .collect()
    }

    /// "Was the home rated good?": a question that a yes or no answers says neither.
    fn is_question(&self, items: &[Item]) -> bool {
        let last = items.len().saturating_sub(1);
        self.asks.matches_at(items, 0) && self.asked.matches_at(items, last)
    }

    /// The items that the entries reach. Whose an opinion is may not be understood: "Safety it thought inadequate".
    fn reached(&self, items: &[Item]) -> Vec<(Range<usize>, Why)> {
        self.says
            .longest(items)
            .filter(|(found, entry)| !self.is_lifted(items, found.start, entry))
            .filter(|(found, entry)| entry.id != "unreal.owed" || !ends_on_the_rating(&items[found.start..found.end]))
            .map(|(found, entry)| {
                let reach = match entry.reach {
                    Reach::Words => found.start..found.end,
                    Reach::Phrase => found.start..end_of_phrase(items, found.end),
                    Reach::Clause => found.start..end_of_clause(items, found.end),
                };
                let opinion = entry.id == "unreal.opinion";
                (reach, if opinion { Why::Whose } else { Why::Unreal })
            })
            .collect()
    }

    fn is_lifted(&self, items: &[Item], start: usize, entry: &Entry) -> bool {
        // "the top mark of outstanding" is one rating in two words.
        let first = &items[start];
        if first.class.has(Class::RATING)
            && Rating::ALL
                .get(first.value as usize)
                .is_some_and(|r| r.rank().is_some())
        {
            return entry.id == "unreal.not-given";
        }
        if entry.id == "unreal.may" && self.known.matches_at(items, start) {
            return true;
        }
        let clause = clause_start(items, start)..start;
        self.unless
            .matches(items)
            .any(|(found, e)| e.id == entry.id && clause.contains(&found.start))
    }
}

/// "where there is still work to be done and the rating is": what is, is the rating and not the work.
fn ends_on_the_rating(words: &[Item]) -> bool {
    matches!(words, [.., grade, be, _] if grade.class.has(Class::GRADE) && be.class.has(Class::BE))
}

fn end_of_clause(items: &[Item], from: usize) -> usize {
    let parts = Class::BUT.with(Class::STOP);
    // "Relatives felt let down and the home was rated inadequate"
    let anew = |i: usize| items[i].class.has(Class::AND) && tells_of_a_practice(&items[i + 1..]);
    (from..items.len())
        .find(|&i| items[i].class.has(parts) || anew(i))
        .unwrap_or(items.len())
}

fn end_of_phrase(items: &[Item], from: usize) -> usize {
    let goes_on = Class::RATING
        .with(Class::QUESTION)
        .with(Class::OVERALL)
        .with(Class::SERVICE)
        .with(Class::PREP)
        .with(Class::ALL)
        .with(Class::REST);
    let parted = |i: usize| {
        let item = &items[i];
        item.class.has(Class::COMMA)
            || item.class.has(Class::AND)
                && !items
                    .get(i + 1)
                    .is_some_and(|n| n.class.has(goes_on) && !n.class.has(Class::DET))
    };
    let end = end_of_clause(items, from);
    (from..end).find(|&i| parted(i)).unwrap_or(end)
}

/// "was not rated good", "has never been judged to be good": nothing but the verb between the denial and the value.
fn is_negated(items: &[Item], values: &[Found], v: usize) -> bool {
    let found = &values[v];
    let unrated = |f: &Found| f.value.to == Target::Is(Rating::NotRated);
    let verb = Class::BE
        .with(Class::HAVE)
        .with(Class::RATED)
        .with(Class::GRADE)
        .with(Class::DET)
        .with(Class::OVERALL)
        .with(Class::UP.with(Class::DOWN))
        .with(Class::FUNCTION);
    let only_verb = |from: usize, to: usize| {
        items[from..to]
            .iter()
            .all(|i| i.class.has(verb) && !i.class.has(Class::AND.with(Class::BUT)))
    };
    // "was not rated good" holds the words of "was not rated".
    if let Some(next) = values.get(v + 1)
        && unrated(found)
    {
        return next.start - found.end <= 2 && only_verb(found.end, next.start) && !unrated(next);
    }
    if unrated(found) || found.value.same {
        return false;
    }
    let denial = (0..found.start).rev().find(|&i| !only_verb(i, i + 1));
    let Some(at) = denial else { return false };
    let before = v.checked_sub(1).and_then(|p| values.get(p));
    items[at].class.has(Class::NOT) && before.is_none_or(|b| b.end <= at)
        || before.is_some_and(|b| unrated(b) && b.end == at + 1 && found.start - b.end <= 2)
}

/// The entries of the table, for `--rules`.
pub(super) fn rules() -> impl Iterator<Item = Rule> {
    let denied = |e: &'static Entry| e.yes.iter().copied().chain(e.no.iter().map(|(text, _)| *text));
    ENTRIES.iter().map(move |e| Rule::told("ratings", e.id, denied(e)))
}

#[cfg(test)]
mod tests {
    use super::ENTRIES;
    use crate::read::ratings::examples::{claims, wrong};

    #[test]
    fn every_entry_holds_its_examples() {
        let mut out = Vec::new();
        for entry in ENTRIES {
            let taken = entry.yes.iter().filter(|text| !claims(text).is_empty());
            out.extend(taken.map(|text| format!("{} lets {text} through", entry.id)));
            out.extend(entry.no.iter().filter_map(|(text, want)| wrong(text, want)));
        }
        assert!(out.is_empty(), "{}", out.join("\n"));
    }
}
