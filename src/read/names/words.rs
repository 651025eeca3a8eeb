//! The words of names: what a name may end in, what never belongs to one, roads and counties.

use super::types::{PAIRS, TELLING};
use crate::model::ServiceType;
use crate::text::bytes::{parts, words};
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::ops::Range;

/// What the ending of a name makes of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Head {
    /// A service, beyond doubt: Surgery, Nursing Home.
    Service(ServiceType),
    /// Perhaps a service: House, Lodge. The text has to say more.
    Weak(ServiceType),
    /// An NHS trust.
    Trust,
    /// A council.
    Council,
    /// A company or group, which may run services.
    Company,
    /// A commissioner or another body that is never inspected here.
    Body,
}

use Head::{Body, Company, Council, Service, Trust, Weak};
use ServiceType::{
    Ambulance, CareHome, DentalPractice, GpPractice, HomeCare, Hospice, Hospital, IndependentClinic, OutOfHours,
    SupportedLiving,
};

/// Endings of names. The longest that ends a name decides.
#[rustfmt::skip]
const HEADS: &[(&str, Head)] = &[
    ("surgery|practice|dental and medical centre|medical and dental centre|dental and medical practice|medical and dental practice|medical practice|group practice|family practice|health practice|medical centre|medical center|health centre|\
      health center|medical group|health group|family doctors|road doctors|street doctors|lane doctors|way doctors|avenue doctors|group surgery|medical clinic|medical partnership|surgery partnership|practice partnership|medical practice partnership|doctors surgery|medical partnership|surgery partnership|practice partnership|\
      doctors' surgery|doctors practice|medical surgery|primary care centre|family health centre|student health|student health service|medical services|surgeries|medical hub|medical village|wellbeing centre|health and wellbeing centre|healthcare centre|primary care practice|primary care hub|gp centre|gp hub|gp at hand|doctors group practice|\
      group medical practice|medical health centre|family medical centre|family medical practice|surgery and health centre|health hub", Service(GpPractice)),
    ("doctors on call|health on call|on call|walk-in centre|walk in centre|urgent care centre|urgent treatment centre|out of hours|out-of-hours|out of hours service|out-of-hours service|gp out of hours|gp out-of-hours|gp out of hours service|out-of-hours gp service|out of hours gp service|night service|night gp service|evening service|weekend service|evening and weekend service|extended hours service|extended access service|out-of-hours doctors|night doctors|doctors co-operative|doctors cooperative|doctors co-op|urgent care service|nhs 111|nhs 111 service|gp cover|urgent care|gp service|urgent gp service|gp co-operative|gp cooperative|\
      minor injuries unit|hub", Service(OutOfHours)),
    ("dental practice|dental care|dental surgery|dental clinic|dental centre|dental studio|dental health|dental|dentistry|dentists|dental spa|orthodontics|dental suite|dental lounge|dental rooms|dental house|dental team|dental group|dental partnership|\
      dental care centre|dental health centre|dental surgeons|dental implant centre|implant centre|denture clinic|denture centre|smile studio|smile clinic|smile centre|smiles|orthodontic centre|orthodontic practice|orthodontic clinic|\
      dental centres|dental surgeries|dental practices|dental implant clinic|family dental practice|dentalcare", Service(DentalPractice)),
    ("care home|nursing home|residential home|rest home|care residence|residential care home|retirement home|care centre|care community|care village|\
      nursing centre|nursing and residential home|care home with nursing|residential home with nursing|rest home with nursing|home with nursing|residential care home with nursing|residential care|residential and nursing home|nursing and care home|residential and nursing care home|care home and nursing|nursing home and residential home|home for older people|residential care centre|\
      dementia care home|care centre and nursing home|care suites|\
      elderly home|retirement village|care and nursing home|nursing and residential care home|residential & nursing home|nursing care home|home for the elderly|care hotel|old people's home|old peoples home", Service(CareHome)),
    ("homecare|home care|home support|carers|care at home|at home|domiciliary care|domiciliary services|homecare services|home care services|\
      care agency|homecare service|live-in care|homecare ltd|homecare limited|homecare services ltd|homecare services limited|\
      home care ltd|home care limited|carers ltd|carers limited|domiciliary care ltd|domiciliary care limited", Service(HomeCare)),
    ("supported living|supported living service|supported living services|supported living ltd|supported living limited|supported living scheme|supported living project|shared lives|shared lives scheme|shared lives service|extra care|extra care scheme|supported housing|\
      extra care housing", Service(SupportedLiving)),
    ("hospital|infirmary|birth centre|general hospital|community hospital|cottage hospital|children's hospital|royal infirmary|district hospital|memorial hospital|women's hospital|eye hospital|dental hospital|\
      hospital and treatment centre|hospital & treatment centre|hospital and diagnostic centre|hospital and health centre|hospital and medical centre|hospital and urgent treatment centre", Service(Hospital)),
    ("hospice|hospice care|children's hospice|hospice at home|hospice ltd|hospices", Service(Hospice)),
    ("clinic|private clinic|cosmetic surgery|skin clinic|eye clinic|aesthetics|laser clinic|fertility clinic|fertility centre|slimming clinic|diagnostics|diagnostic centre|imaging centre|scan centre|health screening", Service(IndependentClinic)),
    ("ambulance service|ambulance trust|ambulance service nhs trust|ambulance service nhs foundation trust|ambulance nhs trust|ambulance service trust|ambulance services|patient transport|patient transport service|patient transport services|medical transport|medical transport services|medical transport ltd|medical transport limited|patient transport ltd|patient transport limited|ambulance ltd|ambulance limited|ambulances ltd|ambulances limited|ambulance services ltd|ambulance services limited", Service(Ambulance)),
    ("house|lodge|court|grange|manor|villa|villas|lawns|priory|cottage|gables|elms|oaks|limes|beeches|willows|laurels|hollies|firs|\
      cedars|croft|retreat|haven|reach|hall|view|rise|gardens|mews|nook|meadows|towers|heights|lawn|beech|abbeyfield|acres|ashes|birches|bungalow|\
      chestnuts|coppice|cottages|dene|dell|fields|firs residential|glade|glebe|glen|grove|hawthorns|hollies residential|hurst|larches|lea|leas|leys|limes residential|\
      manse|maples|mead|mount|oaklands|orchard|orchards|paddock|paddocks|pines|place|poplars|rectory|rowans|shores|spinney|springs|sycamores|tower|vicarage|vineyard|warren|willow|\
      woodlands|yews|mansion|homestead|hermitage|homelea|lodges|houses|wing|cherries|conifers|copse|elm|elms residential|garth|bank|walk|farm", Weak(CareHome)),
    ("general|royal|memorial", Weak(Hospital)),
    ("nhs trust|nhs foundation trust|foundation trust|care services trust|community services trust|healthcare services trust|health services trust|hospitals trust|hospitals|university hospitals|teaching hospitals|hospital trust|\
      hospital nhs trust|hospital nhs foundation trust|hospitals nhs trust|hospitals nhs foundation trust|partnership nhs trust|\
      partnership nhs foundation trust|partnership trust|mental health trust|mental health partnership trust|acute trust|healthcare trust|healthcare nhs trust|community health trust|\
      health and care trust|health and care nhs trust|health and care nhs foundation trust|health and care foundation trust|health and care partnership trust|health and care partnership nhs trust|health and care partnership nhs foundation trust|\
      health and social care trust|health and social care nhs trust|health and social care nhs foundation trust|health and social care foundation trust|health and social care partnership trust|health and social care partnership nhs trust|health and social care partnership nhs foundation trust|\
      health & care trust|health & care nhs trust|health & care nhs foundation trust|health & care foundation trust|health & care partnership trust|health & care partnership nhs trust|health & care partnership nhs foundation trust|\
      health & social care trust|health & social care nhs trust|health & social care nhs foundation trust|health & social care foundation trust|health & social care partnership trust|health & social care partnership nhs trust|health & social care partnership nhs foundation trust", Trust),
    ("council|city council|county council|borough council|district council|metropolitan borough council|metropolitan district council|\
      metropolitan council", Council),
    ("ltd|limited|llp|plc|group|partnership|healthcare|care|care and support|care & support|care and nursing|support|support services|health|holdings|company|community interest company|cic|service|services|homes|\
      living|federation|association|society|charity|foundation|trust|primary care|medical|partners llp|health matters|care matters|support matters|homecare matters|care plus|health plus|care first|care direct|care solutions|healthcare solutions|health solutions|care connect|care options|care choices|care partners|dental ltd|dental limited|dental practice ltd|dental practice limited|dental care ltd|dental care limited|residential care home ltd|\
      residential care home limited|care home ltd|care home limited|nursing home ltd|nursing home limited|residential home ltd|residential home limited|care homes|care homes ltd|care homes limited|care homes group|care group|healthcare group|urgent care ltd|urgent care limited|urgent care cic", Company),
    ("panel|magistrates court|magistrates ' court|magistrates ’ court|crown court|high court|county court|town hall|village hall|city hall|county hall|shire hall|civic centre|clinical commissioning group|ccg|integrated care board|icb|committee|healthwatch|board|police|university|school|college|\
      academy|magistrates|tribunal|network|scheme|survey|team|department|unit|ward|association of care providers|participation group|\
      social care|adult social care|integrated care|primary medical services|general practice|medical officer|development authority|\
      executive|trust development authority|mental health|public health|reporting service|parish council|forum|newsletter|law", Body),
];

/// Words that fall away from the end of a name to leave its short form.
#[rustfmt::skip]
const TYPE_WORDS: &str = "surgery surgeries practice medical centre center health group family doctors village care home homes nursing \
    residential rest retirement community clinic dental dentistry hospital hospitals infirmary hospice homecare support carers services service \
    ltd limited llp plc nhs foundation trust university teaching partnership supported living hub ambulance council borough county city \
    metropolitan district agency healthcare general domiciliary company cic interest primary urgent \
    studio suite spa smile smiles orthodontic orthodontics implant denture";

/// Endings of roads: a run that ends so is an address and no town.
const ROADS: &str = "road street lane avenue drive close way row parade square terrace crescent approach gate yard place business industrial retail \
    estate rd wharf";

/// Words with a capital that no name holds, or that end one.
#[rustfmt::skip]
const STOPS: &str = "a an the this that these those it its they their them we our us he she his her him you your i my me who whom whose which \
    what when where while whilst why how if unless until since because although though however but or nor so yet then than as at by for from \
    in into off onto over under out up with within without about above across after against along among amid around before behind below \
    beneath beside besides between beyond during except inside near outside past per through throughout to toward towards via not no both each \
    either neither every all any some many most more much few several other others another such same own only just also still even ever never \
    again already now here there today yesterday tomorrow last next is are was were be been being has have had do does did will would could \
    should can might must inadequate requires require requiring required improvement safe effective caring responsive well-led led overall cqc \
    quality inspectors inspector inspection inspections inspected report reports rating ratings rated rates rate re-rated chief deputy director directors \
    regional head professor prof sir dame lord lady mr mrs ms miss councillor cllr coun councillors mp mep chair chairman officer \
    manager managers spokesman spokeswoman spokesperson minister secretary president engagement nurse matron registered nominated gp gps people \
    staff patients patient residents relatives families leaders visitors tells told tell says said say finds found find places placed place's takes took \
    taken puts gets got goes gone remains remain exits exit leaves praised slammed criticised praises slams criticises hails blasts condemns commends visits fails failed failing closes closed shuts shut \
    read published updated posted page image picture photo photos caption category credit source share email click follow sign subscribe related news \
    latest monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october \
    november december meanwhile despite following earlier later nationally elsewhere instead according once whether like unlike based ofsted \
    parliament government covid covid-19 google bbc facebook twitter instagram getty archant act regulation section regulations notes ends \
    archived previously formerly known called author reporter local-democracy visit date title enc item item's responding speaking asked \
    dear yours did sorry please thank thanks contact media press enquiries menu skip search cookies find are well-run downgraded upgraded \
    improves improved declines warns warned acts issues issued orders ordered calls drops dropped special measures owners owner provider \
    providers operator troubled nearby neighbouring former councils important practices homes' job jobs leader member members cabinet portfolio world salaried location commission run owned operated managed \
    agenda minutes good outstanding dr drs newsletter friends bosses boss watchdog regulator health-watchdog health-chiefs and exclusive revealed breaking watch update venue camhs picu uec eoc cyp \
    therefore thus hence consequently accordingly nevertheless nonetheless moreover furthermore additionally similarly likewise finally firstly \
    secondly thirdly lastly unfortunately sadly thankfully fortunately encouragingly disappointingly worryingly alarmingly shockingly crucially \
    importantly significantly notably specifically generally typically usually currently presently recently subsequently eventually ultimately \
    initially originally afterwards thereafter conversely regrettably understandably interestingly surprisingly separately alternatively equally \
    indeed admittedly reportedly apparently locally regionally besides otherwise simultaneously reassuringly pleasingly historically lately tel telephone fax type i'm i've i'd i'll we're we've we'll they're they've you're you've don't didn't isn't wasn't";

/// Words for services and bodies at large: a name made of them alone is none ("Urgent Care", "Maternity Services").
#[rustfmt::skip]
const COMMON: &str = "doctor dentist organisation transport maternity emergency urgent medical mental community patient patients social primary adult adults children integrated public \
    general acute critical end palliative home nursing residential out hours in specialist older people learning intensive health care services \
    surgery practice support quality clinical diagnostic screening family planning day inpatient outpatient outpatients core regulated my our \
    free private independent human corporate customer domiciliary personal pastoral spiritual end-of-life and of group medicine secondary \
    one two three four five six seven eight nine ten several many most all";

/// Nouns for parts of a service, for those in it and for what it does: alone they name nobody ("Wards are clean").
#[rustfmt::skip]
const NOUNS: &str = "ward wards room rooms bedroom bedrooms bathroom bathrooms toilets kitchen kitchens corridors lounges theatres units departments premises \
    facilities environment equipment furniture medicine medicines medication medications prescriptions meals food drinks menus activities records \
    notes documentation paperwork training staffing supervision appraisals recruitment governance leadership management safeguarding incidents \
    accidents complaints compliments concerns audits assessments care-plans policies procedures processes systems arrangements appointments \
    telephones consultations referrals treatment treatments carers nurses doctor doctors dentist ambulance clinicians consultants midwives therapists dentists receptionists \
    pharmacists paramedics volunteers workers employees colleagues representatives representative delegates users clients customers tenants parents \
    women mothers babies supporters trustees governors commissioners campaigners infection hygiene cleanliness cleaning restraint dignity privacy \
    consent communication information feedback surveys services teams communities hospitals homes surgeries clinics ambulances \
    first decision decisions maker makers details summary background purpose conclusion conclusions recommendation recommendations \
    introduction overview contents warning notice notices requirement penalty enforcement plan plans condition conditions appendix outcome outcomes evidence context risks budget highlights headlines questions answers comments christmas easter ramadan panorama doctors mum dad stage step phase";

/// Endings of one-word names of houses: "Highfield", "Rosebank".
const HOUSE_ENDINGS: &[&str] = &[
    "acre", "acres", "bank", "bourne", "brook", "cliff", "cliffe", "crest", "croft", "dale", "dene", "field", "fields",
    "garth", "breeze", "haven", "hollow", "holme", "hurst", "lands", "lawn", "lawns", "lea", "leigh", "mead", "meads",
    "mont", "moor", "mount", "side", "stead", "stone", "thorpe", "vale", "view", "ville", "ways", "wood", "woods",
];

/// First names: a name of two or three words that begins with one, and ends like no service, is a person's.
#[rustfmt::skip]
const FIRST_NAMES: &str = "aaron abdul adam adrian ahmed aisha alan alex alice alison allan amanda amina amy andrea andrew angela anita ann anna anne anthony antony ashley \
    barbara barry becky ben benjamin bernard beth beverley bill bob brenda brian bridget bruce carl carol caroline catherine cathy charles charlotte cheryl chris christina christine \
    christopher claire clare clive colin craig daniel danielle darren dave david dawn dean debbie deborah debra denise dennis derek diana diane don donna doreen dorothy douglas eddie \
    edward eileen elaine eleanor elizabeth emily emma eric fatima fiona frances frank gareth gary gavin gemma geoff geoffrey george gerald gillian gina glenn gordon graham greg hannah \
    hassan hazel heather helen henry hilary howard hugh hussain ian irene ivan jack jackie jacqueline jake james jamie jan jane janet janice jason jayne jean jeff jenny jennifer jeremy \
    jessica jill jim jo joan joanna joanne joe john jonathan josephine joseph josh joy joyce judith julia julian julie june karen karl kate katherine kathleen kathryn kathy katie keith kelly ken \
    kenneth kerry kevin kieran kim kirsty laura lauren leanne lee len leslie lesley lewis liam linda lindsay lisa liz lorraine louise lucy luke lynn lynne malcolm mandy marcus margaret maria \
    marie marion mark martin mary matt matthew maureen megan michael michelle mick mike mohammad mohammed monica muhammad nadia nancy natalie natasha neil nicholas nick nicky nicola nigel norman \
    oliver olivia omar pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip philippa phillip priya rachael rachel raj ray raymond rebecca richard rita rob robert robin roger ron \
    ronald rosemary rosie ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean sharon sheila shirley simon sonia sophie stacey stan stella stephanie stephen steve steven stewart stuart \
    sue sunil susan suzanne sylvia teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera vicky vincent wayne wendy william yasmin yvonne zoe";

/// Where a service may be for "in", and which says nothing: the whole country.
const COUNTRIES: &str = "england uk britain wales scotland english british";

/// Counties and regions, which hold towns.
#[rustfmt::skip]
const COUNTIES: &[&str] = &[
    "avon", "bedfordshire", "berkshire", "buckinghamshire", "cambridgeshire", "cheshire", "cleveland", "cornwall", "cumbria", "derbyshire",
    "devon", "dorset", "durham", "county durham", "east sussex", "west sussex", "sussex", "essex", "gloucestershire", "greater manchester",
    "hampshire", "herefordshire", "hertfordshire", "humberside", "isle of wight", "kent", "lancashire", "leicestershire", "lincolnshire",
    "london", "merseyside", "norfolk", "northamptonshire", "northumberland", "north yorkshire", "south yorkshire", "west yorkshire",
    "east yorkshire", "yorkshire", "nottinghamshire", "oxfordshire", "rutland", "shropshire", "somerset", "staffordshire", "suffolk",
    "surrey", "teesside", "tyne and wear", "warwickshire", "west midlands", "east midlands", "wiltshire", "wirral", "worcestershire",
];

/// A token may be any of these.
pub(super) const STOP: u8 = 1;
/// A road ends in it.
pub(super) const ROAD: u8 = 2;
/// It falls away from a short form.
pub(super) const TYPE_WORD: u8 = 4;
/// It names the whole country.
pub(super) const COUNTRY: u8 = 8;
/// It is a word for services at large.
pub(super) const COMMON_WORD: u8 = 16;

/// A person may be called so.
pub(super) const FIRST_NAME: u8 = 32;

/// Alone it names nobody.
pub(super) const NOUN: u8 = 64;

/// A map by words.
#[derive(Debug, Default)]
struct WordMap<V> {
    map: FxHashMap<&'static str, V>,
    /// For each first letter how long the words are that begin with it, a bit for each length: most words of a text are
    /// told by it not to be here.
    lengths: [u32; 32],
}

impl<V: Default> WordMap<V> {
    /// A map with room for some words.
    fn with_capacity(words: usize) -> WordMap<V> {
        WordMap {
            map: FxHashMap::with_capacity_and_hasher(words, FxBuildHasher),
            lengths: [0; 32],
        }
    }

    /// The value of a word, the default if it had none.
    fn entry(&mut self, word: &'static str) -> &mut V {
        if let Some(first) = word.bytes().next() {
            self.lengths[usize::from(first % 32)] |= 1 << (word.len() % 32);
        }
        self.map.entry(word).or_default()
    }

    fn get(&self, word: &str) -> Option<&V> {
        let first = word.bytes().next()?;
        let may = self.lengths[usize::from(first % 32)] & 1 << (word.len() % 32) != 0;
        if may { self.map.get(word) } else { None }
    }
}

/// What kind of service a word speaks for.
#[derive(Debug, Default)]
struct Telling {
    alone: Option<ServiceType>,
    /// Behind which other word it speaks for which.
    behind: Vec<(&'static str, ServiceType)>,
}

/// The compiled word tables.
#[derive(Debug)]
pub(super) struct Words {
    flags: WordMap<u8>,
    telling: WordMap<Telling>,
    /// By their first word, the endings of names: which of `endings`, the longest first.
    heads: WordMap<Vec<(Range<usize>, Head)>>,
    /// The words of the endings, one ending behind the other.
    endings: Vec<&'static str>,
}

impl Words {
    /// Indexes the tables.
    pub fn new() -> Words {
        let mut flags: WordMap<u8> = WordMap::with_capacity(1500);
        for (list, flag) in [
            (STOPS, STOP),
            (ROADS, ROAD),
            (TYPE_WORDS, TYPE_WORD),
            (COUNTRIES, COUNTRY),
            (COMMON, COMMON_WORD),
            (FIRST_NAMES, FIRST_NAME),
            (NOUNS, NOUN),
        ] {
            for word in words(list) {
                *flags.entry(word) |= flag;
            }
        }
        let mut heads: WordMap<Vec<(Range<usize>, Head)>> = WordMap::with_capacity(300);
        let mut endings = Vec::with_capacity(1200);
        for (list, head) in HEADS {
            for phrase in parts(list, b'|') {
                let from = endings.len();
                endings.extend(words(phrase));
                if let Some(first) = endings.get(from) {
                    heads.entry(first).push((from..endings.len(), *head));
                }
            }
        }
        for list in heads.map.values_mut() {
            list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        let mut telling: WordMap<Telling> = WordMap::with_capacity(100);
        for (list, kind) in TELLING {
            for word in words(list) {
                telling.entry(word).alone = Some(*kind);
            }
        }
        for (word, before, kind) in PAIRS {
            telling.entry(word).behind.push((before, *kind));
        }
        Words {
            flags,
            telling,
            heads,
            endings,
        }
    }

    /// What a folded word may be.
    pub fn flags(&self, word: &str) -> u8 {
        self.flags.get(word).copied().unwrap_or(0)
    }

    /// The kind of service that a text with this folded word, behind that one, may be about.
    pub fn telling(&self, word: &str, before: &str) -> Option<ServiceType> {
        let Telling { alone, behind } = self.telling.get(word)?;
        let pair = || behind.iter().find(|(b, _)| *b == before).map(|(_, kind)| *kind);
        alone.or_else(pair)
    }

    /// The longest ending that begins with these folded words, and how many words it takes.
    pub fn head_at<S: AsRef<str>>(&self, words: &[S]) -> Option<(usize, Head)> {
        self.head_by(|n| words.get(n).map_or("", AsRef::as_ref))
    }

    /// As [`Words::head_at`], the words told one by one, empty behind the last.
    pub fn head_by<'w>(&self, word: impl Fn(usize) -> &'w str) -> Option<(usize, Head)> {
        let list = self.heads.get(word(0))?;
        let fits = |ending: &Range<usize>| {
            self.endings[ending.clone()]
                .iter()
                .enumerate()
                .all(|(n, e)| *e == word(n))
        };
        list.iter()
            .find(|(ending, _)| fits(ending))
            .map(|(ending, head)| (ending.len(), *head))
    }
}

/// Whether a folded word ends as houses that are called by one word do: "highfield", "rosebank", "seaview".
pub(super) fn is_house_word(word: &str) -> bool {
    const STEM: usize = 3;
    let ends = |end: &str| word.len() >= end.len() + STEM && word.ends_with(end);
    HOUSE_ENDINGS.iter().any(|end| ends(end)) && !matches!(word, "outside" | "inside" | "interview" | "overview")
}

/// Whether a folded place is a county or region.
pub(crate) fn is_county(place: &str) -> bool {
    COUNTIES.contains(&place)
}
