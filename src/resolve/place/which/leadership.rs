//! The visit at which the leadership of a trust was looked at.
//!
//! "We inspected the wards in May and the well-led question in June": what it was rated for well-led is of June.

use crate::edtf::PartialDate;
use crate::model::{Question, ServiceType};
use crate::read::ratings::claim::Claim;
use crate::resolve::events::{Age, Event, Role};
use crate::resolve::place::Placer;

impl Placer<'_, '_> {
    /// The visit at which a trust's leadership was looked at, where a claim rates that alone.
    pub(super) fn leadership(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let alone = claim.services.is_empty() && claim.set.questions().eq([Question::WellLed]);
        alone.then(|| self.led_visit(claim, practice)).flatten()
    }

    /// The visit at which a trust's leadership was looked at, told in the section of a claim.
    pub(in crate::resolve::place) fn led_visit(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let visit =
            |e: &&Event| e.age == Age::Part && e.role == Role::Inspection && ground.section(e.sentence) == section;
        let trusts = [ServiceType::NhsTrust, ServiceType::Ambulance, ServiceType::MentalHealth];
        let kind = ground.kinds.get(practice).copied().flatten();
        let of_trust = kind.is_some_and(|k| trusts.contains(&k));
        if !of_trust {
            return None;
        }
        let found = ground.events_told_in(section).find(visit)?;
        ground.concerns(found, practice).then_some(found.date)
    }
}
