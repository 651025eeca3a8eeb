//! What a clause says of a rating: what it is, what it was, how far it moved. Each entry is one way of saying it.

use super::claim::{Target, Value};
use super::former::date_formers;
use crate::lexicon::{Class, Lexicon};
use crate::model::Rating;
use crate::read::items::Item;
use crate::read::pattern::{Match, Table};
use crate::read::rules::Rule;
use crate::text::Document;

/// What an entry gives.
#[derive(Clone, Copy, Debug)]
enum Gives {
    /// `to`, and `from` where remembered.
    Change,
    /// The same before and after.
    Same,
    /// The former rating alone.
    From,
    /// So many steps up or down from what it was, with `to` where remembered.
    Step(i8),
    /// So many steps up or down from the rating that `from` remembers.
    StepFrom(i8),
    /// Unchanged, and the rating not named.
    Unchanged,
    /// That of the clause before.
    Ditto,
    /// The same, where what it is for follows: "the verdict was the same on leadership".
    DittoFor,
    /// That of the clause before, the other way about.
    Reversed,
    /// The same now and at the date remembered as `then`.
    SameThen,
}

/// A way of stating a rating.
#[derive(Debug)]
struct Entry {
    id: &'static str,
    says: &'static [&'static str],
    gives: Gives,
    /// Sentences with exactly the claims that they give over all entries.
    yes: &'static [(&'static str, &'static [&'static str])],
    /// Sentences that look like it and give no claim at all.
    no: &'static [&'static str],
}

/// The entry of a former rating that came after another.
pub(crate) const FORMER_CAME: &str = "value.former-came";
/// The entry of a rating that an earlier inspection gave, and that the newest took over.
pub(super) const CARRIED_OVER: &str = "value.carried-over";

#[rustfmt::skip]
const ENTRIES: &[Entry] = &[
    Entry { id: "value.plain", says: &["<rating=to>", "<rating> of <rating=to>", "held to be <rating=to>"], gives: Gives::Change, yes: &[("The home was rated good overall.", &["overall=good"]), ("Inspectors rated it inadequate for being safe.", &["safe=inadequate"])], no: &["Staff followed good practice.", "The practice could be rated inadequate.", "We hope to be rated outstanding."] },
    // "When they last came, in 2018, this was a good practice": licensed by its time alone.
    Entry { id: "value.was-a", says: &["this|it|that|ours was|were a|an <rating=to> practice|surgery|home|service|hospital|provider|centre|clinic|one"],
        gives: Gives::Change, yes: &[("At its last inspection this was a good practice.", &["overall=good@past"])], no: &["It was a good practice to ask."] },
    // "used to be" is one item, which goes by its first word.
    Entry { id: "value.used-to-be", says: &["used a|an <rating=to> care|nursing|residential|gp? practice|surgery|home|service|hospital|provider|centre|clinic|one"],
        gives: Gives::Change, yes: &[("The home used to be an outstanding one.", &["overall=outstanding@past"])], no: &["Staff used to be a good one for a joke."] },
    Entry { id: "value.from-to", says: &[
        "from being? <rated>? as? <det>? overall? <rating=from> <grade>? ..14 <date=before> to being? <be>? <rated> as? <det>? overall? <rating=to>",
        "from being? <rated>? as? <det>? overall? <rating=from> <grade>? ..5 to being? <be>? <rated>? as? <det>? overall? <rating=to>",
        // "from being rated inadequate by the CQC after an inspection in May to being rated good"
        "from being <rated> as? <det>? overall? <rating=from> <grade>? ..16 to being <rated> as? <det>? overall? <rating=to>",
        "from <det>? overall? <grade> of <rating=from> <grade>? ..3 to <be>? <rated>? as? <det>? overall? <grade>? of? <rating=to>",
        "from <det>? <rating=from> ,? to <be>? <rated>? as? <det>? <rating=to>",
        "from <det>? <rating=from> <grade>? ,|(|<dash>? which|that|when|where? ..3 <rated> ..2 <date=before> ,|)|<dash>? to <be>? <rated>? as? <det>? overall? <grade>? of? <rating=to>",
        "turned|turns|turning|converted its|their|the|a|an|last <rating=from> <grade>? into <det>? <rating=to>",
        "<rating=from> <grade>? has|have|was|were|is been? now? replaced|superseded by|with <det>? <grade>|one? of? <rating=to>",
        "swapped|swaps|swapping|exchanged|exchanges|traded its|their|the|a|an <rating=from> <grade>? for <det>? <rating=to>",
        "saw|sees|seen|seeing its|their|the <rating=from> <grade>? <down>|<up>|replaced|change|changed|turn to|by|with|into <det>? <rating=to>",
    ], gives: Gives::Change, yes: &[("Safe has gone from good to inadequate.", &["safe=inadequate<good"]), ("The home went from being rated as good to inadequate.", &["overall=inadequate<good"]),
        ("The home moved from being given a good rating by inspectors who came in May to being ranked as inadequate.", &["overall=inadequate<good"]), ("The home has swapped its good rating for an inadequate.", &["overall=inadequate<good"]), ("The home saw its good rating fall to inadequate.", &["overall=inadequate<good"])], no: &["If it goes from good to inadequate it will close."] },
    // What it was when something began, and what it was when that was over.
    Entry { id: "value.began-ended", says: &[
        "went|gone|go|going in|into ..3 rated|with|as? a|an? <rating=from> <grade>? and|but|then ..1 came|come|left|emerged|ended ..3 rated|as|with? a|an? <rating=to>",
        "began|begins|started|starts|entered|opened|arrived ..3 rated|with|as? a|an? <rating=from> <grade>? and|but|then ..1 ended|ends|finished|left|closed|emerged ..2 as|with|rated? a|an? <rating=to>",
        "arrived|opened|began|started with a|an <rating=from> <grade>? and|but now ..2 a|an? <rating=to>",
        "first ..2 rated <rating=from> and|,? then <rating=to>", "first it was rated <rating=from> ,|and then <rating=to>",
        "<rating=from> <grade>? at|when the ..2 start|beginning|began|opened of? ..2 and|but <rating=to> at|when ..3 end|close|ended|closed",
        "<rating=from> <grade>? under ..4 owner|owners|management|manager|provider and|but <rating=to> under",
    ], gives: Gives::Change, yes: &[
        ("The home went into the inspection rated good and came out of it rated inadequate.", &["overall=inadequate<good"]),
        ("The surgery began the year with a good rating and ended it inadequate.", &["overall=inadequate<good"]),
        ("The home was rated good at the start of the year and inadequate at the end.", &["overall=inadequate<good"]),
        ("The home was rated good under its old owner and inadequate under the new one.", &["overall=inadequate<good"]),
    ], no: &[] },
    Entry { id: "value.bracket-from-to", says: &["( from? <rating=from> up|down? to <rating=to> )"],
        gives: Gives::Change, yes: &[("Maternity (good to inadequate) and critical care (inadequate to good) were inspected.", &["maternity/overall=inadequate<good", "critical care/overall=good<inadequate"])],
        no: &["Ratings (good to outstanding) are shown in green."] },
    Entry { id: "value.arrow", says: &["<rating=from> →|➔|➜|➡|> <rating=to>", "<rating=from> <dash> > <rating=to>"],
        gives: Gives::Change, yes: &[("Safe: Inadequate → Good", &["safe=good<inadequate"])], no: &[] },
    Entry { id: "value.to-from", says: &[
        "<rating=to> <grade>? replaces|replaced|replacing|supersedes <det>? previous|former|earlier|old|last? <grade>|one? of? <rating=from>",
        "<grade> of <rating=to> replaces|replaced|supersedes <det>? previous|former|earlier|old|last? <grade>|one? of? <rating=from>",
        "to <rating=to> ,? also? ,? from <rating=from>",
        "to <rating=to> ,? having|previously|formerly been? <rating=from>",
        "re-rated|rerated as|at|to? <rating=to> from <rating=from>",
    ], gives: Gives::Change, yes: &[("Safe has dropped to inadequate from good.", &["safe=inadequate<good"]), ("The home has been re-rated as good from inadequate.", &["overall=good<inadequate"])], no: &[] },
    Entry { id: "value.up-from", says: &[
        "<rating=to> overall? <grade>? ,|(|<dash>? which? is? an? improvement|uplift|rise|drop|fall|jump|leap|climb|slide|slip|promotion|demotion|up|down|step|one|two|two-step|slipping|falling|rising|improving|dropping|improved|moving|a|level|levels|rungs|places ..4 from the? a? previous? <rating=from>",
        "<rating=to> overall? <grade>? ,|(|<dash>? a|one|two|three|single level|levels|grade|grades|rung|rungs|step|steps|place|places below|above|up|down from? the|its|their previous|last|former? <rating=from> it|they|she|which|that|before|previously|last",
        "<rating=to> overall? <grade>? ,|(|<dash>? ..4 below|above|from its|the|their previous|last|former <rating=from>",
        "<rating=to> overall? <grade>? ,|(|<dash>? up|down from <rating=from>",
        "<rating=to> overall? <grade>? ,|(|<dash>? a|one|two|three full? level|levels|grade|grades|rung|rungs|step|steps|place|places|notch|notches lower|higher|worse|better|down|up than|on|from the|a|its|their <rating=from>",
        "<rating=to> overall? ,|(|<dash> from <det>? <rating=from>",
        "<rating=to> overall? <grade>? ,|(|<dash>? which? is? an? improvement|advance|rise|step|drop|fall on|over ..3 <rating=from>",
        "<rating=to> overall? ,|(|<dash> previously|formerly <rated>? as? <rating=from>",
    ], gives: Gives::Change, yes: &[("It was rated good overall, up from requires improvement.", &["overall=good<requires_improvement"])], no: &[] },
    Entry { id: "value.bracket-was", says: &[
        "<rating=to> overall? <grade>? ( was|previously|formerly|last|from|having|up|down been? from? <rated>? time? :? <rating=from>",
        "<rating=to> overall? ( <past> :|was|at? <rating=from>",
        "<rating=to> overall? ( last|previous|<past> time|rating|inspection|grade? :|<dash>|was? <rating=from>",
        "<rating=to> ( previous rating|inspection|grade ..4 <dash>|: <rating=from>",
        "<rating=to> ( <date=before> :|,|<dash>? <rating=from> )", "<rating=to> ( <rating=from> ,|in|at? <date=before> )",
        "<rating=to> overall? ( <rating=from> )", "<rating=to> overall? ( <rating=from> in|at|on? <det>? <past> <grade>|<inspect>|report|time|one? )",
    ], gives: Gives::Change, yes: &[("Caring: Good (was Requires improvement)", &["caring=good<requires_improvement"])], no: &[] },
    // What it was, with the date of that: it is a rating of its own too.
    Entry { id: "value.bracket-then", says: &[
        "<rating=to> overall? <grade>? ( <past>|in|was? ,? <date=before> <grade>|<inspect>? :|,|<dash>|was|it|we? was|were? <rated>? as? <rating=from> )",
        "<rating=to> overall? <grade>? ( was|previously|formerly|last|from|having|up|down|<past> been? from? <rated>? time? :? <rating=from> in|at|on|,|from? <past>? <date=before> )",
        "<rating=to> overall? <grade>? ( <rating=from> in|at|on|,|from? <past>? <date=before> )",
        "<rating=to> overall? <grade>? ,|<dash> <rating=from> in <date=before>",
    ], gives: Gives::Change, yes: &[("Caring: Good (was Requires improvement last time)", &["caring=good<requires_improvement"])], no: &[] },
    Entry { id: "value.having-been", says: &[
        "<rating=to> overall? ,? having previously|formerly|once? been <rated>? as? <rating=from>",
        "<rating=to> overall? ,? having previously|formerly|last? <rated> it|them|us as? <rating=from>",
        "<rating=to> overall? ,? where before? it|they had been <rated>? as? <rating=from>",
        "<rating=to> overall? ,? where once|before|previously|formerly it|they|we <past>|was|were|had been? <rated>? as? <det>? <rating=from>",
        "<rating=to> overall? ,? where it|they|we <past>|was|were|had once|previously|formerly|before been? <rated>? as? <det>? <rating=from>",
        "<rating=to> overall? ,? having previously|formerly|once? held|had|enjoyed|boasted|carried|kept <det>? <rating=from>",
        "<rating=to> overall? ,? after holding|having|enjoying|keeping <det>? <rating=from>",
        // "rather than" is one item, which goes by its first word.
        "<rating=to> overall? ,? rather <det>? <rating=from>",
        "<rating=to> overall? ,? instead of <det>? <rating=from>",
        "<rating=to> overall? ,? rather <det>? <rating=from> ,? as it|they was|were|had been? before|previously|<past>",
        "<rating=to> overall? ,? instead of <det>? <rating=from> ,? as it|they was|were|had been? before|previously|<past>",
    ], gives: Gives::Change, yes: &[("It was rated inadequate overall, having previously been good.", &["overall=inadequate<good"]), ("Safe was rated good rather than inadequate, as it was before.", &["safe=good<inadequate"]), ("The home was rated good instead of requires improvement.", &["overall=good<requires_improvement"])], no: &[] },
    // What was lost and won back was not there before: no former rating of the same name.
    Entry { id: "value.regained", says: &[
        "regained|regains|recovered|recovers <det>? <rating=to> <grade>?", "back to|at|on <det>? <rating=to> <grade>?",
        "now|newly <rated>? as|at? <rating=to> once|again again|more?",
    ],
        gives: Gives::Change, yes: &[("The home has regained its good rating.", &["overall=good"])],
        no: &["She recovered good health."] },
    Entry { id: "value.remains", says: &[
        "remains|remain|remained|remaining|stays|stay|stayed|staying|retains|retain|retained|keeps|keep|kept|maintained|maintains|maintaining|upheld|continues|continue|continued|held|holds|re-rated|rerated to? be? been? <rated>? as|at|with? <det>? previous|current|overall? <grade>? of? <rating=both>",
        "still|again ,? <have>? been? <be>? <rated>? as|at|with? to? be? <det>? overall? <rating=both>", "again <rated> the|this? <type>|<name>|it|them|us as|to? be? <det>? <rating=both>", "once again|more <rated> the|this? <type>|<name>|it|them|us as|to? be? <det>? <rating=both>", "kept|keeps|keep|keeping hold of <det>? <rating=both>", "kept|keeps|keep|keeping|left|leaves|leave|leaving|held|holds|maintained <question> at|on|as <rating=both>", "kept|keeps|keep|keeping|left|leaves|leave|leaving|held|holds|maintained <question> <and> <question> at|on|as <rating=both>",
        "once again|more ,? <have>? been? <be>? <rated>? as|at|with? to? be? <det>? overall? <rating=both>",
        "<same> ,? <rated>? as|at|with? to? be? <det>? <rating=both>",
        "<be> still|again <rated>? as? <rating=both>", "<be> once again|more <rated>? as? <rating=both>",
        "once again|more ,? it|they|we|<type>|<name>|<det> <type>? <have> been? <rated> as? <det>? <rating=both>", "once again|more <rated> the|this? <type>|<name>|it|them|us as|to? be? <det>? <rating=both>",
        "once again|more that it|they <rating=both>",
        "<same> <det>? good? <grade> of <rating=both>",
        "has|had|keeps|kept|retains|retained|holds|held|still|maintains|maintained|on the|its|an|exactly? same|unchanged|identical overall? <grade> ,? of|at|namely? <rating=both>",
        "sustained|sustains|sustaining|preserved|preserves|preserving|defended|defends|defending|protected|repeated|repeats|repeating|reaffirmed|replicated|matched <det>? old|previous|former|existing|earlier|original|last|overall|current? overall? <grade> of <rating=both>",
        "sustained|sustains|sustaining|preserved|preserves|preserving|defended|defends|defending|repeated|repeats|repeating|reaffirmed|replicated its|their|the|our old|previous|former|existing|earlier|original|last|overall|current? <rating=both> <grade>",
        "<same> <det>? old|previous|former|existing|earlier|original|last standing|<grade> ,|(|<dash>? which|that? was|is|of|at|had? been? <rating=both>",
        "left|leaves|leave|leaving ..8 at|on <rating=both>", "stayed|stays|stay|staying the same ,? at|as <rating=both>",
        "stayed|stays|stay|remain|remained as|where they|it were|was|are|is ,|:|at|<dash>? <rating=both>",
        "<have>? <not> been? moved|move|shifted|shift|budged|budge|progressed from|beyond <det>? <rating=both>",
        "failed|fails|fail to improve|better|build|raise|lift|shift on|upon? <det>? <rating=both> <grade>?",
        "carried|carries over|forward as|at <det>? <rating=both>", "held|holds|holding|stood|stands steady|firm ,? at|as|with|on? <det>? <rating=both>", "held|holds its|their ground|own|nerve ,? at|with|on <det>? <rating=both>", "hung|hangs|hanging|clung|clings|clinging on? to <det>? <rating=both>", "held|hold|holds|holding on to <det>? <rating=both>",
        "where|as it|they was|were|is|has|have|had been? ..7 ,? at <rating=both>",
        "no movement|change ..6 <rating=both>", "no movement|change ..6 ,|:|<dash>|<open> both|all|each|still|again|which? at|as|is|are|<rated>? <rating=both>",
        "was|were ,? and ,? still? is|are ,? still|again? ,? <rating=both>", "did|does|do <not> move|shift|budge|change|progress from|beyond <det>? <rating=both>",
        "at <rating=both> , <be> unchanged", "<rating=both> it|they|we remains|remain|remained|stays|stay|stayed",
        "is|are|remain|remains|both|all|each|still stuck|stalled|mired|rooted|pegged|anchored|frozen|parked|marooned|languishing at|on|in|with <det>? <rating=both>",
    ], gives: Gives::Same, yes: &[("Caring remains rated as good.", &["caring=good<good"]), ("Effective is still requires improvement.", &["effective=requires_improvement<requires_improvement"]), ("While it has the same overall rating of requires improvement, its wards are cleaner.", &["overall=requires_improvement<requires_improvement"])], no: &["It still has good parking."] },
    Entry { id: "value.again", says: &[
        "<rating=both> yet? again", "<rating=both> still", "<rating=both> once|yet more|again", "<rating=both> one more time",
        "second|third|fourth|fifth time|occasion ..9 <rated> the|this? <type>|<name>|it|them|us? as|to? be? <det>? <rating=both>", "second|third|fourth|fifth time|occasion ..9 <rated> as? <det>? it? <rating=both>", "second|third|fourth|fifth inspection|report|visit running|straight ..7 <rated> as? <det>? it? <rating=both>", "second|third|fourth|fifth inspection|report|visit in a row ..7 <rated> as? <det>? it? <rating=both>", "<rating=both> on|in|at|after both|each of? the? occasions|occasion|visits|visit|inspections|inspection|times|reports|report",
        "<rating=both> overall? ..4 , the same <grade>|judgement|verdict ..3 given|awarded|received|got|had|handed|reached ..3 last|previous|former|earlier inspection|visit|time|report|assessment",
        "awarded|received|receives|receiving|earned|earning|won|winning|gained|secured|securing|achieved|celebrating|given a|its|their|our second|third|fourth <rating=both> <grade>|report",
        "was|is|as the|its|their|a second|third|fourth <rating=both> <grade>|report in|within <number>|<date>|a|as",
        "second|third|fourth|fifth <rating=both> <grade>? in a row|succession", "second|third|fourth|fifth <rating=both> <grade>? running",
        "second|third|fourth|fifth consecutive|successive|straight <rating=both> <grade>?", "<rating=both> twice|thrice in a row|succession", "<rating=both> twice|thrice running",
        "<rating=both> both|each|every times|time", "<rating=both> overall? <grade>? ,? just|exactly? as before", "<rating=both> overall? <grade>? ,? the same rating|grade|mark|score|level? as|it at|had|was|the|its|last|previous|before",
        "<rating=both> overall? ,? as it|they was|were|had|did ..3 before|previously|<past>",
        "<rating=both> ,? as|just it was before", "<rating=both> ,? as it|they|we was|were|had|did been? .|;", "<rating=both> ,? which is|was what we|it|they|the ..2 had|got|held|were|was ..2 before|previously|already|<past>", "<rating=both> before|previously|then|already ,? and still|remains|remained|stays|stayed is|was|so?", "<rating=both> ,? where it|they <be> since|for|ever",
        "<rating=both> for|for the|a second|third|fourth consecutive|successive? time",
        "second|third|fourth|fifth time|occasion ..9 <rated> as? <quote>? <rating=both> <quote>? after|following a|an|its|the? <past> <inspect>? in|on|of? <date=before>",
        "<rating=both> <grade>? by <det>? <cqc> ,? for|on the|a second|third|fourth|fifth time",
        "<rating=both> <quote>? ..3 for the|a second|third|fourth|fifth time ..4 after|following a|an|its|the? <past> <inspect>? in|on|of? <date=before>",
        "<rating=both> <grade>? by <det>? <cqc> ,? for|on|at? the|a|its? second|third|fourth|fifth consecutive|successive|straight time|inspection|report|visit|occasion",
        "<rating=both> <grade>? by <det>? <cqc> ,? for|on|at? the|a|its? second|third|fourth|fifth time|inspection|report|visit|occasion in? a|running|succession|straight",
        "second|third|fourth|fifth consecutive|successive|straight time|inspection|report|visit|occasion ..9 <rated> as? <det>? it? <rating=both>", "second|third|fourth|fifth consecutive|successive|straight time|inspection|report|visit|occasion , ..7 <rated> as? <det>? <rating=both>",
        "<rating=both> <grade>? ,? for the? a? second|third|fourth|fifth time running|in?",
        "<rating=both> <grade>? ,? its|their|the|a second|third|fourth|fifth in succession|a",
        "<rating=both> <grade>? ,? its|their|the|a second|third|fourth|fifth running",
        "<rating=both> before|previously|already|last|then time? ,? and|but ,? has|have|had not moved|changed|shifted|budged|altered", "<rating=both> before|previously|already|last|then time? ,? and|but ,? hasn't|haven't|hadn't moved|changed|shifted|budged|altered",
        "<rating=both> overall? <grade>? ,|<dash>|<open>? no|not? any? better|worse|different than|from|on ..2 before|last|previously|then|<past>",
        "<rating=both> overall? <grade>? by? <det>? <cqc>? ,|<dash>|<open>? with|in|a? no change to|from|in|on <det>? <past>",
        "<rating=both> overall? <grade>? by? <det>? <cqc>? ,|<dash>|<open>? with|in|a? no change to|from|in|on <det>? previous|last|earlier|former <grade>|<inspect>|time|one",
        "<rating=both> overall? <grade>? by <det>? <cqc> ,? unchanged from|since the? its? ..1 <past>|<inspect>|<grade>|time",
        "<rating=both> overall? <grade>? by <det>? <cqc> ,|<open>|<dash>? the? same <grade>? as|from at? the|its|our|their? previous|last|earlier|former <inspect>|<grade>|report|time|visit|check|assessment",
        "<rating=both> overall? <grade>? by? <det>? <cqc>? , the? same <grade> it <be>? had|got|received|given|was|awarded the? <past>|previously|before|last",
        "<rating=both> ( no change )", "<rating=both> ,|<dash> no change",
        "<rating=both> overall? <grade>? ,|<open>|<dash>? the? same|unchanged as|from|since at|in|on? the|its|our|their? previous|last|earlier|former <inspect>|<grade>|report|time|visit|check|assessment",
        "<rating=both> overall? <grade>? ,|<open>|<dash>? the? same|unchanged as|from|since at|in|on? <past>",
        "again delivered|returned|produced|issued|brought|resulted|ended|led|culminated|yielded in|to|with? it|them|us|<name>? <det>? overall? <rating=both>",
        "second|third|fourth|fifth time running|straight ,? <rated>? as? <rating=both>", "second|third|fourth|fifth time in a|succession row? ,? <rated>? as? <rating=both>",
    ], gives: Gives::Same, yes: &[
        ("The home was rated good by the CQC, with no change to its previous rating.", &["overall=good<good"]),
        ("It was rated inadequate by the CQC, unchanged from last time.", &["overall=inadequate<inadequate"]),
        ("The home was rated good by the CQC, the same grade it was given last time.", &["overall=good<good"]),
        ("The surgery was rated inadequate again.", &["overall=inadequate<inadequate"]), ("Safe: Good (same as previous inspection)", &["safe=good<good"]),
        ("The inspection had again resulted in a good rating overall.", &["overall=good<good"])], no: &[] },
    Entry { id: "value.as-then", says: &[
        "<rating=both> overall? ,? just? as|like it|they|we was|were|had been? when|after|following ..7 <date=then>",
        "<rating=both> overall? <grade>? ,? just? as|like it|they|we|which did|was|were|had|got|received|is ..3 <date=then>",
        "<rating=both> overall? <grade>? ,? the same as|rating in|at|it ..3 <date=then>",
        "<rating=both> overall? <grade>? ..2 , just? as|like in|at <date=then>", "<rating=both> overall? <grade>? just as|like in|at <date=then>", "<rating=both> overall|<grade> as|like in|at <date=then>",
        "<rating=both> overall? for|in|on|at ..4 , just? as|like it|they|we was|were|had ..2 <date=then>",
    ], gives: Gives::SameThen, yes: &[("The home was rated outstanding, as it was last time.", &["overall=outstanding<outstanding"]), ("The home had been rated good as a whole in 2016.", &["overall=good@past"])], no: &[] },
    Entry { id: "value.same-noun", says: &[
        "<rating=both> <grade>? ..4 still? stands|stand", "<rating=both> <grade>? ..3 remains|remain|remained|stays|stay|stayed|continues|continue in place|force|effect",
        "<rating=both> <grade>? ..2 remains|remain|remained|stays|stay|stayed|continues|continue unchanged|valid|current", "<rating=both> <grade>? ..2 continues|continue to stand|apply", "<rating=both> <grade> has|have stayed|remained the? same", "<rating=both> <grade> has|have not changed|moved", "<rating=both> <grade> hasn't|haven't changed|moved", "<rating=both> <grade> did not|n't change|move", "<rating=both> <grade>? ..4 <be> still displayed|valid|current", "<rating=both> <grade> ..3 <be> confirmed", "<rating=both> <grade> ..3 <be> kept|left in? place|unchanged", "<rating=both> <grade>? <be> upheld|maintained|retained|unchanged|confirmed", "<grade> of <rating=both> <be> upheld|maintained|retained|unchanged|confirmed",
        "<rating=both> <grade>? ..8 <be>|<have> not been? affected|reviewed|revisited|reassessed|re-assessed|reconsidered|altered", "<grade> of <rating=both> <be>|<have> not been? changed|moved|shifted", "<grade>? of? <rating=both> <grade>? does|did|do <not> change|move|alter", "<grade>? of? <rating=both> <grade>? doesn't|didn't|don't change|move|alter", "<rating=both> <grade>? ..8 <be>|<have> not been? looked|considered|assessed at? afresh|anew|again",
        "<rating=both> <grade>? <be> <carried>", "<rating=both> <grade>? ..6 <be>|<have> unaffected", "<rating=both> <grade>? ..8 n't been? affected|reviewed|revisited|reassessed|reconsidered|changed|altered",
        "of <rating=both> from|given|awarded|received|made|it|they|that|which ..5 remains|remain|stays|stay|stands|stand|applies|apply",
        "the same <rating=both> <grade>", "where it|they was|were ,? at <rating=both>",
    ], gives: Gives::Same, yes: &[("The rating of inadequate has been upheld.", &["overall=inadequate<inadequate"]), ("The home was seen again, and its good rating has stayed the same.", &["overall=good<good"])], no: &[] },
    Entry { id: CARRIED_OVER, says: &[
        "<grade> of <rating=both> ..4 <be> carried over|forward", "<grade>? of? <rating=both> <grade>? <have>|<be>? been? carried|brought|rolled over|forward|across from|since",
        "<grade> of? <rating=both> <be>? carry|carries|carried over|forward|across",
    ], gives: Gives::Same, yes: &[("The rating of good overall was carried forward.", &["overall=good<good"]), ("The home's good rating has been carried over from the last inspection.", &["overall=good<good"])], no: &[] },
    Entry { id: "value.from", says: &[
        "from <det>? <rating=from>", "from <det>? previous|former|earlier|prior|last overall? <grade>? of? <rating=from>",
        "compared|compares|contrasts|contrast|contrasted|opposed with|to <det>? <rating=from>", "an? improvement|advance on|over|from <det>? <rating=from>",
        "against <rating=from> at|in|on|last|before|previously|then|when|the|its",
        "one|two|three up|down|above|below|better|worse from|than <det>? <rating=from>",
        "a|one|two|three full? level|levels|grade|grades|step|steps|rung|rungs|notch|notches|place|places higher|better|up|above|lower|worse|down|below than|on|from? <det>? <rating=from>",
    ], gives: Gives::From, yes: &[("The watchdog downgraded the home from good.", &["overall=?<good"])], no: &[] },
    Entry { id: "value.downgrade", says: &["a|the downgrade|demotion|promotion|upgrade|drop|fall|rise|slump|slide|descent|climb from <det>? <rating=from>"],
        gives: Gives::From, yes: &[("The home was rated inadequate. This is a downgrade from good.", &["overall=inadequate", "overall=?<good"])], no: &["A fall from a good height broke it."] },
    Entry { id: "value.one-better", says: &[
        "<rating=to> ,? which|that? is? one grade|level|step|rating|place? better|higher|up than|on ..3 before|last|previously|it|they|then",
        "<rating=to> ,|<dash>|<open>? a|one grade|level|step|rating|rung|notch|place better|higher|up|above than|on|from|what? ..2 before|last|previously|it|they|then|was",
        "<rating=to> ,|<dash>|<open>? both|all|each of? them|these|which? a|one grade|level|step|rating|rung|notch|place better|higher|up|above than|on|from|what? ..2 before|last|previously|it|they|then|was",
        "<rating=to> by <det>? <cqc> ,|<dash>|<open>? a|one grade|level|step|rating|rung|notch|place better|higher|up|above than|on|from ..2 before|last|<past>|previously|it|they|then",
        "<rating=to> ,? up by? a|one level|grade|step|place|rating|notch|category|band|rung?",
    ], gives: Gives::Step(1), yes: &[("Caring was rated outstanding, one better than before.", &["caring=outstanding<good"])], no: &[] },
    Entry { id: "value.one-worse", says: &[
        "<rating=to> ,? which|that? is? one grade|level|step|rating|place? worse|lower|down than|on ..3 before|last|previously|it|they|then",
        "<rating=to> ,|<dash>|<open>? a|one grade|level|step|rating|rung|notch|place worse|lower|down|below than|on|from|what? ..2 before|last|previously|it|they|then|was",
        "<rating=to> ,|<dash>|<open>? both|all|each of? them|these|which? a|one grade|level|step|rating|rung|notch|place worse|lower|down|below than|on|from|what? ..2 before|last|previously|it|they|then|was",
        "<rating=to> by <det>? <cqc> ,|<dash>|<open>? a|one grade|level|step|rating|rung|notch|place worse|lower|down|below than|on|from ..2 before|last|<past>|previously|it|they|then",
        "<rating=to> ,? down by? a|one level|grade|step|place|rating|notch|category|band|rung?",
    ], gives: Gives::Step(-1), yes: &[("Leadership is rated inadequate, one worse than before.", &["well_led=inadequate<requires_improvement"]), ("The home was rated inadequate by the CQC, one step down from its last inspection.", &["overall=inadequate<requires_improvement"]), ("Safe and well-led were rated inadequate, both of them a step down on last time.", &["safe+well_led=inadequate<requires_improvement"])], no: &[] },
    Entry { id: "value.two-better", says: &["<rating=to> ,|<dash>|<open>? two grades|levels|steps|ratings|rungs|notches|places better|higher|up|above than|on|from|what? ..2 before|last|previously|it|they|then|was"],
        gives: Gives::Step(2), yes: &[("Caring was rated good, two grades above what it was.", &["caring=good<inadequate"])], no: &[] },
    Entry { id: "value.two-worse", says: &["<rating=to> ,|<dash>|<open>? two grades|levels|steps|ratings|rungs|notches|places worse|lower|down|below than|on|from|what? ..2 before|last|previously|it|they|then|was"],
        gives: Gives::Step(-2), yes: &[("Safe was marked inadequate, two levels lower than last time.", &["safe=inadequate<good"])], no: &[] },
    Entry { id: "value.after-grade", says: &[
        "following|after|since|despite its|their|the|a|an first|initial|previous|earlier|former|last <rating=from> <grade>",
    ], gives: Gives::From, yes: &[("The home has been rated good overall, following its first inadequate rating.", &["overall=good<inadequate"])], no: &["In May the home closed its doors, following its first inadequate rating."] },
    // What is dated behind it is what it came after.
    Entry { id: FORMER_CAME, says: &["previous|former|earlier|prior|last|old overall? <rating=from> <grade> came|comes|followed|follows"],
        gives: Gives::From, yes: &[("The home has been rated inadequate. Its previous good rating came as a surprise.", &["overall=inadequate", "overall=?<good"])], no: &[] },
    Entry { id: "value.lost", says: &[
        "turned|turns|turning around|round its|the|their <rating=from> <grade>",
        "replaces|replaced its|the|their|an <rating=from> <grade>|one",
        "lost|loses|lose|losing|stripped|shed|sheds|shaken|shook|shakes|shaking|shrugged|threw|thrown|cast|casts|forfeited|forfeits|surrendered|surrenders|relinquished of|off? its|the|their <rating=from>",
        "no longer <rated>? as? <rating=from>",
        "out of <det>? <rating=from> category|rating|grade|band|bracket?", "leaves|leaving|left <rating=from> behind",
        "<rating=from> <grade> has|have|is|was|had now|since|finally? gone|disappeared|vanished|ended", "<rating=from> <grade> is|are no more|longer", "<rating=from> <grade> is|are|was now|firmly? a thing of the past|history",
    ], gives: Gives::From, yes: &[("The surgery has lost its good rating.", &["overall=?<good"])], no: &[] },
    Entry { id: "value.cost", says: &["cost|costs|costing|robbed|robs|robbing|deprived|deprives|stripped|strips|stripping ..5 of? its|their <rating=from> <grade>"],
      gives: Gives::From, yes: &[("A run of falls has cost the home its good rating.", &["overall=?<good"])], no: &["Parking costs the home its good friends.", "A run of falls has cost the cafe its good rating."] },
    // What it lost and what it is now share the verb.
    Entry { id: "value.lost-for", says: &[
        "lost|loses|losing|forfeited|surrendered its|the|their <rating=from> <grade>? ,? and is|are|was|were? now? <rated>? as? <rating=to>",
    ], gives: Gives::Change, yes: &[("Caring has lost its good and requires improvement.", &["caring=requires_improvement<good"])],
        no: &["The shop lost its good name and is now a good deal smaller."] },
    Entry { id: "value.up-one", says: &[
        "up|rise|rose|raised|lifted|improved|climbed|moved by? a|one|single|just? one? single? level|grade|step|place|rating|notch|category|band|rung ,? from? ,? to? <rating=to>?",
        "<up> by? a|one|single single? level|grade|step|place|rating|notch|category|band|rung and <be> now? at? <rating=to>",
        "<up> it|them|us? by? a|one|just? a|one|single level|grade|step|place|notch|category|band|rung|peg|tier ,? to? <rating=to>?",
        "one|a level|grade|step|rating|rung|notch|place|category|band higher|better than|on last|before|previously|it|they|at|the|its",
        "a|one rise|climb|jump|step|improvement of one|a single? level|grade|step|rating|rung|notch|place|category|band",
        "up by? a|one ,? to <rating=to>", "up by? one", "gone|goes|went|go|going|done|does|did|doing one better",
    ], gives: Gives::Step(1), yes: &[("Caring goes up one level, to good.", &["caring=good<requires_improvement"])], no: &[] },
    Entry { id: "value.up-two", says: &[
        "up|risen|rises|rose|climbed|jumped|leapt|improved|moved by? two levels|grades|steps|places|ratings|notches|rungs? ,? to? <rating=to>?",
        "<up> it|them|us? by? two levels|grades|steps|places|notches|rungs|categories|bands|pegs|tiers ,? to? <rating=to>?",
        "up ,? by? two",
    ], gives: Gives::Step(2), yes: &[("Safe went up two levels to good.", &["safe=good<inadequate"])], no: &[] },
    Entry { id: "value.down-one", says: &[
        "down|fell|dropped|drops|falls|slipped|slips|lowered by? a|one|just? a|one? one|single? level|grade|step|place|rating|notch|category|band|rung ,? to? <rating=to>?",
        "<down> by? a|one|single single? level|grade|step|place|rating|notch|category|band|rung and <be> now? at? <rating=to>",
        "<down> it|them|us? by? a|one|just? a|one|single level|grade|step|place|notch|category|band|rung|peg|tier ,? to? <rating=to>?",
        "one|a level|grade|step|rating|rung|notch|place|category|band lower|worse than|on last|before|previously|it|they|at|the|its",
        "a|one fall|drop|slip|dip|slide of one|a single? level|grade|step|rating|rung|notch|place|category|band",
        "down by? a|one ,? to <rating=to>", "down ,? by? one",
    ], gives: Gives::Step(-1), yes: &[("Effective went down one level to requires improvement.", &["effective=requires_improvement<good"]), ("Inspectors lowered the rating for safe from good to inadequate.", &["safe=inadequate<good"])], no: &[] },
    Entry { id: "value.down-two", says: &[
        "down|fell|fallen|dropped|drops|slipped|sunk by? two levels|grades|steps|places|ratings|notches|rungs? ,? to? <rating=to>?",
        "<down> it|them|us? by? two levels|grades|steps|places|notches|rungs|categories|bands|pegs|tiers ,? to? <rating=to>?",
        "down ,? by? two",
    ], gives: Gives::Step(-2), yes: &[("Safe fell two levels to inadequate.", &["safe=inadequate<good"])], no: &[] },
    Entry { id: "value.up-one-from", says: &[
        "<up> by? a|one|single level|grade|step|place|rating|notch|category|band|rung ,? from <det>? <rating=from>", "up by? one from <det>? <rating=from>",
    ], gives: Gives::StepFrom(1), yes: &[("Caring has risen one grade from requires improvement.", &["caring=good<requires_improvement"])],
        no: &["Staff went up a step from the good lift."] },
    Entry { id: "value.up-two-from", says: &[
        "<up> by? two levels|grades|steps|places|ratings|notches|rungs|categories|bands ,? from <det>? <rating=from>", "up by? two from <det>? <rating=from>",
    ], gives: Gives::StepFrom(2), yes: &[("Safety jumped two grades from inadequate.", &["safe=good<inadequate"])], no: &[] },
    Entry { id: "value.down-one-from", says: &[
        "<down> by? a|one|single level|grade|step|place|rating|notch|category|band|rung ,? from <det>? <rating=from>", "down by? one from <det>? <rating=from>",
    ], gives: Gives::StepFrom(-1), yes: &[("Responsive has slipped one place from good.", &["responsive=requires_improvement<good"])], no: &[] },
    Entry { id: "value.down-two-from", says: &[
        "<down> by? two levels|grades|steps|places|ratings|notches|rungs|categories|bands ,? from <det>? <rating=from>", "down by? two from <det>? <rating=from>",
    ], gives: Gives::StepFrom(-2), yes: &[("Well-led has tumbled two levels from good.", &["well_led=inadequate<good"])], no: &[] },
    Entry { id: "value.steps-from-to", says: &[
        "<up>|<down> by? a|one|single|two|three level|levels|grade|grades|step|steps|place|places|rating|ratings|notch|notches|category|categories|band|bands|rung|rungs ,? from <det>? <rating=from> <grade>? ,? to <det>? <rating=to>",
    ], gives: Gives::Change, yes: &[("Caring fell one grade from good to requires improvement.", &["caring=requires_improvement<good"])], no: &[] },
    Entry { id: "value.ditto", says: &[
        "the same overall? rating|verdict|grade|mark|score|judgement|judgment|ranking|result|outcome|tag|label|badge|stamp|band|description|conclusion",
        "achieved|achieve|gained|has|have|had|holds|hold|won|share|shares|<rated> the same status|accolade",
        "<rated> the same as the latter|former", "is|was|are|were|remains|remain|stays|stay|remained|stayed ..1 at|on that|this|the same? level|grade|mark",
        "given|handed|awarded|got|received|get|gets|earned that|this rating|verdict|grade|mark|score|judgement|judgment|ranking",
        "the same answer|response|marking|standing|treatment|finding", "put|placed|fell|falls|landed in|into the same bracket|category|band|class|group",
        "got|gets|received|receives|given|awarded|handed the same .|;|,",
        "a <grade> that|which? it|they|she|he also? <have>? been? <be>? also? <rated>", "a <grade> that|which it|they also? <have>? been? <be>? also? <rated>",
        "a <grade> that|which also? applied|applies|extended|extends also? to",
    ], gives: Gives::Ditto, yes: &[("The home was rated inadequate overall and was given the same verdict for safety.", &["overall=inadequate", "safe=inadequate"])], no: &["Both homes have the same owner."] },
    // What joins others in a sentence on ratings shares theirs.
    Entry { id: "value.joined", says: &[
        "has|have|had both|all|each|now|also|since? joined it|them|these|those|that there?", "joins|join it|them|these|those|that there?", "joined|joins|join it|them|there at|on|in that|this|the same? level|grade|mark|rating|category|band",
        "join|joins|joined the others|rest|two|three|pair", "join|joins|joined the? overall rating|grade|mark|verdict",
        "down|up|fallen|slipped|dropped|risen|sunk|climbed|improved to it|that|this|them too|also?", "joining",
    ], gives: Gives::Ditto, yes: &[
        ("Safe is rated inadequate, and well-led has joined it.", &["safe=inadequate", "well_led=inadequate"]),
        ("The home requires improvement for being effective. Caring has come down to that too, from good.", &["effective=requires_improvement", "caring=requires_improvement<good"]),
        ("It was rated inadequate for being safe. Leadership joins it there, having been good.", &["safe=inadequate", "well_led=inadequate<good"]),
    ], no: &["The manager has joined them.", "Dr Rhys joined the practice, and the others came down to it too."] },
    // What else there is stayed as it was.
    Entry { id: "value.none-moved", says: &[
        "nothing else has|have|had? changed|moved|shifted|budged|altered", "nothing else <be> different|altered|changed",
        "none of the others|rest ..3 has|have|had? changed|moved|shifted|budged|altered", "no other <area>|<grade> has|have|had? changed|moved|shifted|budged|altered", "no other <area>|<grade> <be> altered|changed|affected|touched",
    ], gives: Gives::Unchanged, yes: &[("The home is inadequate for being safe, and nothing else has moved.", &["safe=inadequate", "rest=unchanged"])],
        no: &["The roof leaked and nothing else has been said."] },
    Entry { id: "value.same-as-then", says: &[
        "the same <grade>? as when|at|in|on ..7 <date=then>", "the same <grade>? as|that ..3 awarded|given|received|got|had|won|earned|achieved|gave|held|was|were in|at? <date=then>",
    ], gives: Gives::Ditto, yes: &[("The home was rated outstanding, the same grade as it had last time.", &["overall=outstanding<outstanding"])], no: &["The home has the same owner as it had in 2019."] },
    Entry { id: "value.as-overall", says: &[
        "the same as the|its|their overall|main|general one|rating|grade|mark|verdict|score|judgement|judgment|result", "the same as overall",
        "matches|matched|mirrors|mirrored|shares|shared|matching|mirroring the|its overall|main|general one|rating|grade|mark|verdict|score|judgement|judgment|result",
    ], gives: Gives::Ditto, yes: &[("The home was rated inadequate overall. For caring the mark is the same as the overall one.", &["overall=inadequate", "caring=inadequate"])],
        no: &["The menu is the same as the main one."] },
    Entry { id: "value.same-for", says: &[
        "<grade> <be> ..1 the same", "that|this|the|same <grade> <be> repeated|echoed|mirrored|matched|replicated|shared", "it|story|picture <be> the same story|again?",
    ], gives: Gives::DittoFor, yes: &[("The home was rated inadequate overall, and the verdict was the same for safety.", &["overall=inadequate", "safe=inadequate"])], no: &["The rating was the same in 2019."] },
    Entry { id: "value.reversed", says: &[
        "gone|goes|went|going|moved|moves the other way|direction round?", "gone|goes|went|going|moved|moves|move|moving|headed|heading|travelled|travelling|shifted|shifting|swung|swinging in the opposite|other|reverse direction", "the reverse|opposite|converse is|was true|so? of|for", "<inspect> the opposite|other direction",
        "did|does|done|do the opposite|reverse", "the other way about|round",
        "make|makes|made|making the reverse|opposite journey|move|trip|switch", "make|makes|made|making the journey|move|trip in reverse|the opposite|other? direction?",
    ], gives: Gives::Reversed, yes: &[("Safe moves up from inadequate to good, while responsive goes the other way.", &["safe=good<inadequate", "responsive=inadequate<good"])],
        no: &["Staff went the other way."] },
    Entry { id: "value.unchanged", says: &[
        "rated|given|marked|judged|graded the same last|previously|before",
        "did not|n't change|move|shift|budge", "didn't change|move|shift|budge",
        "has|have|had not been? changed|moved|shifted|budged|altered", "hasn't|haven't|hadn't been? changed|moved|shifted|budged|altered", "unchanged",
        "<be> not altered|changed|affected", "nothing has|had changed|moved|shifted", "neither of which|them|these|those has|have? changed|moved|shifted|budged",
        "does|do|did|is|are|was|were so still", "still does|do|is|are so", "not to have changed|moved|budged|shifted|altered|improved",
        "kept|keep|keeps|retained|retain|retains|held the|its|their rating|ratings|grade|grades that|which? they|it had|held",
        "the same rating|grade|mark|score|verdict|level as before|previously|last|it|they|at|the|its",
        "just|exactly|much? as before|previously", "just|exactly|much? as <past> .|,", "as they|it were|was before|previously",
        "no change from|to|in|on? the|its? last|previous? time|rating|inspection|visit?",
        "is|are where it|they was|were", "just|exactly as it|they|we was|were|had been? when|at|in|last|before|previously|,|.?",
        "as it|they|we was|were|had been? before|previously|already|then",
        "neither|not|nothing|no better nor|or|and not|no? worse", "neither|not|nothing <up>|up nor|or <down>|down", "neither|not|nothing <down>|down nor|or <up>|up", "being|were|was|are|is|remain|remains|remained|stay|stays|stayed|left as|where|what they|it were|was|stood|stands", "not to have got|become|gone|been? worse|down nor|or better|up", "not to have got|become|gone|been? better|up nor|or worse|down",
        "no|any|not different from|to ..2 last|its|the|previous|those|before|then ..2 time|visit|rating|ratings|inspection?", "no|any|not different than|from before",
        "stayed|stays|stay|staying|remained|remains|remain|remaining the same", "the same as before|previously", "the same as last time", "the same as at|after|following|from the|its|their|our? last|previous|former|earlier <inspect>|report|time|check", "the same as it|they|we had|was|were|got before|previously|already|<past>",
    ], gives: Gives::Unchanged, yes: &[("The rating for caring did not change.", &["caring=unchanged"]), ("Safe was rated good, as last time.", &["safe=good<good"])], no: &["The building has not changed."] },
];

/// The compiled entries.
#[derive(Debug)]
pub(crate) struct Values {
    table: Table<&'static Entry>,
}

/// A value found in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub value: Value,
    pub start: usize,
    pub end: usize,
    pub entry: &'static str,
    /// The item of a date at which it was the same: "good, as it was in 2016".
    pub then: Option<usize>,
    /// The item of the date at which it was what it was before: "good, up from inadequate in 2019".
    pub before: Option<usize>,
    /// Whether the words stand in quotation marks or capitals: then they are a rating and no adjective.
    pub marked: bool,
}

impl Values {
    /// Compiles the entries.
    pub fn compile(lexicon: &mut Lexicon) -> Result<Values, String> {
        let rows = ENTRIES.iter().flat_map(|e| e.says.iter().map(move |s| (*s, e)));
        Ok(Values {
            table: Table::compile(rows, lexicon)?,
        })
    }

    /// All values of a sentence, from left to right, each the longest that begins there.
    pub fn find(&self, doc: &Document<'_>, items: &[Item]) -> Vec<Found> {
        let mut out: Vec<Found> = Vec::new();
        let ways: Vec<Way> = self
            .table
            .matches(items)
            .map(|(found, entry)| (found, *entry))
            .collect();
        if ways.is_empty() {
            return out;
        }
        let mut longest = ways
            .chunk_by(|a, b| a.0.start == b.0.start)
            .filter_map(|ways| longest(items, ways))
            .peekable();
        let mut at = 0;
        while at < items.len() {
            while longest.next_if(|(found, _)| found.start < at).is_some() {}
            match longest.next_if(|(found, _)| found.start == at) {
                // "The mark is the same as the overall one": the words behind may say more.
                Some((found, entry)) if matches!(entry.gives, Gives::DittoFor) && !leads_on(items, found.end) => {
                    at += 1
                }
                Some((found, entry)) => {
                    let end = found.end;
                    if let Some(mut value) = value_of(found, entry.gives, items)
                        && !is_adjective(items, end)
                    {
                        // "upgraded again, to good" is a change like the one before, not the same rating.
                        let moves = Class::UP.with(Class::DOWN);
                        if value.same && at.checked_sub(1).is_some_and(|p| items[p].class.has(moves)) {
                            value.same = false;
                            value.from = None;
                        }
                        let mut start = at;
                        // "the lowest rating, inadequate, for safety": one rating in two words.
                        if let Some(twin) = out.last().filter(|o| says_the_same(items, o, at, value)) {
                            start = twin.start;
                            out.pop();
                        }
                        if let Some(open) = out.last().filter(|o| is_completed_by(items, o, at, value)) {
                            start = open.start;
                            // "no longer inadequate and is now good"
                            if !value.same && open.value.to == Target::Unnamed {
                                value.from = value.from.or(open.value.from);
                            }
                            // "stays where it was last time, at good"
                            let apart = items[open.end..at].iter().any(|i| i.class.has(Class::AND));
                            if let (Target::Unchanged, Target::Is(to), None, false) =
                                (open.value.to, value.to, value.from, apart)
                            {
                                value.from = to.rank().map(|_| to);
                                value.same = value.from.is_some();
                            }
                            // "has gone one better than last time and been rated outstanding"
                            if let (Target::Step(steps), Target::Is(to)) = (open.value.to, value.to) {
                                value.from = value.from.or(to.step(-steps));
                            }
                            out.pop();
                        }
                        out.push(Found {
                            value,
                            start,
                            end,
                            entry: entry.id,
                            then: found.get("then"),
                            before: found.get("before"),
                            marked: is_marked(found, items),
                        });
                    }
                    at = end.max(at + 1);
                }
                None => at += 1,
            }
        }
        date_formers(doc, items, &mut out);
        join_over_brackets(items, &mut out);
        out
    }
}

/// A way of stating a rating, where it was found.
type Way = (Match, &'static Entry);

/// Of the ways that begin at an item the longest that does not reach out of its bracket: "(though inadequate for safe) from
/// its previous good".
fn longest<'w>(items: &[Item], ways: &'w [Way]) -> Option<&'w Way> {
    // Of equals the first of the table.
    let longest = ways.iter().rev().max_by_key(|(found, _)| found.end)?;
    let stays_inside = |(found, _): &&Way| !leaves_a_bracket(&items[found.start..found.end]);
    if stays_inside(&longest) {
        return Some(longest);
    }
    ways.iter().filter(stays_inside).max_by_key(|(found, _)| found.end)
}

/// Whether a bracket closes among items that does not open there, with more behind it.
fn leaves_a_bracket(items: &[Item]) -> bool {
    let close = items.iter().position(|i| i.class.has(Class::CLOSE));
    close.is_some_and(|c| c + 1 < items.len() && !items[..c].iter().any(|i| i.class.has(Class::OPEN)))
}

/// "raised to good overall (though inadequate for safety) from its previous inadequate": what stands behind the bracket is
/// what the rating before it came from.
fn join_over_brackets(items: &[Item], found: &mut Vec<Found>) {
    let noun = Class::GRADE.with(Class::OVERALL).with(Class::QUOTE);
    let mut n = 1;
    while n < found.len() {
        let former = found[n];
        let closes = former.start > 0 && items[former.start - 1].class.has(Class::CLOSE);
        let open = items[..former.start].iter().rposition(|i| i.class.has(Class::OPEN));
        let outer = open.filter(|_| closes).and_then(|open| {
            found[..n]
                .iter()
                .rposition(|f| f.end <= open && items[f.end..open].iter().all(|i| i.class.has(noun)))
        });
        match outer {
            Some(at) if former.value.to == Target::Unnamed && found[at].value.from.is_none() => {
                found[at].value.from = former.value.from;
                found[at].before = found[at].before.or(former.before);
                found.remove(n);
            }
            _ => n += 1,
        }
    }
}

/// Whether what a value is for follows: "for safe", "on leadership", and no date.
fn leads_on(items: &[Item], end: usize) -> bool {
    matches!(items.get(end..end + 2), Some([prep, what]) if prep.class.has(Class::PREP) && !what.class.has(Class::DATE))
}

/// Whether a value only names again, behind a comma or dash, the one before.
fn says_the_same(items: &[Item], open: &Found, at: usize, value: Value) -> bool {
    let mark = Class::COMMA.with(Class::DASH).with(Class::OPEN).with(Class::COLON);
    let between = items.get(open.end..at).unwrap_or(&[]);
    open.value == value && value.from.is_none() && between.len() == 1 && between[0].class.has(mark)
}

/// "down a level, from good, to requires improvement", "has not changed and is still good": the second half says it all.
fn is_completed_by(items: &[Item], open: &Found, at: usize, value: Value) -> bool {
    let unsaid = !matches!(open.value.to, Target::Is(_)) && matches!(value.to, Target::Is(_));
    // "The previous good rating followed an inadequate one in 2018": the second came first.
    if open.entry == FORMER_CAME {
        return false;
    }
    let Some(between) = items.get(open.end..at) else {
        return false;
    };
    let between = match between {
        [than, before, rest @ ..] if than.class.has(Class::THAN) && before.class.has(Class::PAST) => rest,
        _ => between,
    };
    let mut glue = Class::COMMA
        .with(Class::AND)
        .with(Class::BE)
        .with(Class::DET)
        .with(Class::GRADE)
        .with(Class::SAME)
        .with(Class::NOW)
        .with(Class::PREP)
        .with(Class::RATED)
        .with(Class::PRONOUN)
        .with(Class::FUNCTION)
        .with(Class::OPEN)
        .with(Class::DASH);
    // "went the other way, falling from good to inadequate"
    if open.value.to == Target::Reversed {
        glue = glue.with(Class::UP).with(Class::DOWN).with(Class::MOVE);
    }
    // "was given that verdict, having been good": what it was before.
    if open.value.to != Target::Unchanged && between.iter().any(|i| i.class.has(Class::PAST)) {
        return false;
    }
    // "up from good, and good for being safe" is two ratings; "is no longer inadequate and is now good" one.
    let verb = Class::BE.with(Class::HAVE).with(Class::NOW).with(Class::RATED);
    let apart = open.value.to == Target::Unnamed
        && between.iter().any(|i| i.class.has(Class::AND))
        && !between.iter().any(|i| i.class.has(verb));
    unsaid && !apart && between.len() <= 5 && between.iter().all(|i| i.class.has(glue))
}

fn rating(found: &Match, name: &str, items: &[Item]) -> Option<Rating> {
    let item = items.get(found.get(name)?)?;
    Rating::ALL.get(item.value as usize).copied()
}

/// Whether the two ratings of a match are one, written in two ways: "RI (Requires Improvement)".
fn is_spelt_out(found: &Match, items: &[Item]) -> bool {
    let item = |name| found.get(name).and_then(|at| items.get(at));
    let (Some(to), Some(from)) = (item("to"), item("from")) else {
        return false;
    };
    let long = |i: &Item| i.span.end - i.span.start;
    let letters = |i: &Item| long(i) <= 2;
    to.value == from.value && (letters(to) != letters(from))
}

fn value_of(found: &Match, gives: Gives, items: &[Item]) -> Option<Value> {
    let to = rating(found, "to", items).map(Target::Is);
    // "Previous rating: not rated" is no rating to have come from.
    let from = rating(found, "from", items).filter(|r| r.rank().is_some());
    Some(match gives {
        Gives::Change => Value {
            to: to?,
            // "RI (Requires Improvement)" says what the letters stand for.
            from: from.filter(|_| !is_spelt_out(found, items)),
            same: false,
        },
        Gives::Same | Gives::SameThen => {
            let both = rating(found, "both", items)?;
            Value {
                to: Target::Is(both),
                from: both.rank().map(|_| both),
                same: true,
            }
        }
        Gives::From => Value {
            to: Target::Unnamed,
            from: Some(from?),
            same: false,
        },
        Gives::Step(n) => match to {
            Some(Target::Is(to)) => Value {
                to: Target::Is(to),
                from: to.step(-n),
                same: false,
            },
            _ => Value {
                to: Target::Step(n),
                from: None,
                same: false,
            },
        },
        Gives::StepFrom(n) => Value {
            to: Target::Is(from?.step(n)?),
            from,
            same: false,
        },
        Gives::Ditto | Gives::DittoFor => Value {
            to: Target::Ditto,
            from: None,
            same: false,
        },
        Gives::Reversed => Value {
            to: Target::Reversed,
            from: None,
            same: false,
        },
        Gives::Unchanged => Value {
            to: Target::Unchanged,
            from: None,
            same: true,
        },
    })
}

/// Whether the rating stands in quotation marks, or in capitals within the sentence.
fn is_marked(found: &Match, items: &[Item]) -> bool {
    ["to", "both", "from"]
        .iter()
        .filter_map(|n| found.get(n))
        .any(|at| items.get(at).is_some_and(|i| i.quoted || (i.capital && at > 0)))
}

/// "We had been a Good home", "it is an 'outstanding' hospital": what a practice is, by its rating.
pub(super) fn names_the_kind(items: &[Item], end: usize) -> bool {
    let Some([verb, det, rating, kind]) = end.checked_sub(3).and_then(|from| items.get(from..=end)) else {
        return false;
    };
    let is = Class::BE.with(Class::SAME).with(Class::NOW).with(Class::PAST);
    // "It is now a good home"
    let now = verb.class.has(Class::NOW) && end >= 4 && items[end - 4].class.has(Class::BE);
    let closes = items.get(end + 1).is_none_or(|i| {
        i.class
            .has(Class::STOP.with(Class::COMMA).with(Class::BUT).with(Class::BY))
    });
    let plain = now && closes && rating.class.has(Class::RATING) && det.class.has(Class::DET);
    if plain && kind.class.has(Class::TYPE) && !kind.class.has(Class::MANY) {
        return true;
    }
    verb.class.has(is)
        && det.class.has(Class::DET)
        && rating.class.has(Class::RATING)
        && (rating.quoted || rating.capital && !kind.capital)
        && kind.class.has(Class::TYPE)
        && !kind.class.has(Class::MANY)
}

/// "gave Elm House an inadequate rating and Oak Lodge a good one": the noun of the rating before.
fn is_a_good_one(items: &[Item], end: usize) -> bool {
    let Some([article, _, one]) = end.checked_sub(2).and_then(|from| items.get(from..=end)) else {
        return false;
    };
    let graded = items[..end].iter().any(|i| i.class.has(Class::GRADE));
    let ends = items
        .get(end + 1)
        .is_none_or(|i| i.class.has(Class::STOP.with(Class::BUT).with(Class::COMMA)));
    graded && ends && article.class.has(Class::DET) && one.class.has(Class::NUMBER) && one.value == 1
}

/// Whether the rating word only describes the noun behind it: "good governance", "outstanding practice".
fn is_adjective(items: &[Item], end: usize) -> bool {
    let (Some(last), Some(next)) = (items.get(end.wrapping_sub(1)), items.get(end)) else {
        return false;
    };
    if names_the_kind(items, end) || is_a_good_one(items, end) {
        return false;
    }
    // "good and even outstanding practice": both describe one noun.
    let joint = |i: &Item| {
        i.class.has(Class::AND) || i.class.has(Class::WORD) && i.class.has(Class::FUNCTION.with(Class::SOME))
    };
    let second = (end + 1..end + 4)
        .find(|n| !items.get(*n - 1).is_some_and(joint))
        .map_or(0, |n| n - 1);
    if next.class.has(Class::AND)
        && !last.quoted
        && items
            .get(second)
            .is_some_and(|i| i.class.has(Class::RATING) && i.value != last.value)
        && is_adjective(items, second + 1)
    {
        return true;
    }
    // What was not rated may be named right behind: "did not rate caring".
    if !last.class.has(Class::RATING) || last.quoted || last.value == 1 || last.value > 3 {
        return false;
    }
    let grammatical = Class::FUNCTION
        .with(Class::AREA)
        .with(Class::GRADE)
        .with(Class::OVERALL)
        .with(Class::ALL)
        .with(Class::REST)
        .with(Class::PREP)
        .with(Class::AND)
        .with(Class::BUT)
        .with(Class::BE)
        .with(Class::HAVE)
        .with(Class::SAME)
        .with(Class::PAST)
        .with(Class::NOW)
        .with(Class::UP)
        .with(Class::DOWN)
        .with(Class::MOVE)
        .with(Class::DATE)
        .with(Class::RATED)
        .with(Class::RATING)
        .with(Class::NOT)
        .with(Class::MODAL)
        .with(Class::PRONOUN)
        .with(Class::IF)
        .with(Class::DET);
    // "rated inadequate five years after it was good"
    let counted = next.class.has(Class::NUMBER)
        && end
            .checked_sub(2)
            .is_some_and(|verb| items[verb].class.has(Class::RATED));
    let word = next.class.has(Class::WORD) && !counted;
    word && !next.class.has(grammatical) && !(last.capital && next.capital)
}

/// The entries of the tables, for `--rules`.
pub(super) fn rules() -> impl Iterator<Item = Rule> {
    ENTRIES.iter().map(|e| Rule::of("ratings", e.id, e.yes, e.no))
}

#[cfg(test)]
mod tests {
    use super::ENTRIES;
    use crate::read::ratings::examples::{claims, wrong};

    #[test]
    fn every_entry_holds_its_examples() {
        let mut out = Vec::new();
        for entry in ENTRIES {
            assert!(!entry.yes.is_empty(), "{} has no example", entry.id);
            out.extend(entry.yes.iter().filter_map(|(text, want)| wrong(text, want)));
            out.extend(
                entry
                    .no
                    .iter()
                    .filter(|text| !claims(text).is_empty())
                    .map(|t| format!("{} takes {t}", entry.id)),
            );
        }
        assert!(out.is_empty(), "{}", out.join("\n"));
    }
}
