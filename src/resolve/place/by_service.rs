//! Visits to one core service each.
//!
//! "Inspectors saw surgery on 3 May. A maternity inspection took place on 9 June": what surgery was rated belongs to the
//! visit of May.

use super::Placer;
use crate::edtf::PartialDate;
use crate::lexicon::Class;
use crate::read::items::Item;
use crate::read::ratings::claim::Claim;
use crate::read::services::name_of;
use crate::resolve::events::{Age, Event, Role};

impl Placer<'_, '_> {
    /// The visit to the services of a claim, where the text dates visits to others apart from it.
    pub(super) fn visit_to_service(&self, claim: &Claim, practice: usize) -> Option<PartialDate> {
        if claim.services.is_empty() {
            return None;
        }
        let ground = self.ground;
        let section = ground.section(claim.sentence);
        let own: Vec<String> = claim.services.iter().map(|s| ground.service_names.full(s)).collect();
        let visit =
            |e: &&Event| e.role == Role::Inspection && e.age > Age::Last && ground.section(e.sentence) == section;
        let visits: Vec<(PartialDate, Vec<String>)> = ground
            .events_told_of(practice, section)
            .filter(visit)
            .map(|e| (e, self.looked_at(e)))
            // How a trust is led is none of its services.
            .filter(|(e, services)| !services.is_empty() || e.age == Age::Part)
            .map(|(e, services)| (e.date, services))
            .collect();
        let to_own = |services: &[String]| own.iter().any(|s| services.contains(s));
        let (date, _) = visits.iter().find(|(_, services)| to_own(services))?;
        let apart = visits.iter().any(|(d, services)| d != date && !to_own(services));
        let once = visits.iter().all(|(d, services)| d == date || !to_own(services));
        (apart && once).then_some(*date)
    }

    /// The services that the words around the date of a visit name: those before it in its stretch, else behind it.
    fn looked_at(&self, event: &Event) -> Vec<String> {
        let ground = self.ground;
        let items = self.items.of(event.sentence);
        let at = items.partition_point(|i| i.span.start < event.span.start);
        let parts = Class::STOP.with(Class::BUT).with(Class::DATE);
        let from = (0..at).rev().find(|n| items[*n].class.has(parts)).map_or(0, |n| n + 1);
        let ends = parts.with(Class::COMMA).with(Class::AND);
        // "Following the inspection in May, maternity dropped to inadequate": the service is the subject behind the comma.
        let subject = items.get(at + 1..).is_some_and(|rest| {
            matches!(rest, [comma, service, ..] if comma.class.has(Class::COMMA) && service.class.has(Class::SERVICE))
        });
        let open = if subject { at + 2 } else { at + 1 };
        let to = (open..items.len())
            .find(|n| items[*n].class.has(ends))
            .unwrap_or(items.len());
        let named = |list: &[Item]| -> Vec<String> {
            let services = list.iter().filter(|i| i.class.has(Class::SERVICE));
            services
                .map(|i| ground.service_names.full(&name_of(ground.doc, i)))
                .collect()
        };
        let before = named(&items[from..at]);
        if let Some(own) = self.one_of_listed(event, &items[at..], &before) {
            return vec![own];
        }
        if before.is_empty() {
            named(items.get(at + 1..to).unwrap_or(&[]))
        } else {
            before
        }
    }

    /// "surgery and maternity, inspected in June and September respectively": the service in the place of the date.
    fn one_of_listed(&self, event: &Event, behind: &[Item], services: &[String]) -> Option<String> {
        behind.iter().take(4).find(|i| i.class.has(Class::RESPECTIVELY))?;
        let days: Vec<PartialDate> = self
            .ground
            .events_of_mention(event.mention)
            .iter()
            .map(|e| e.date)
            .collect();
        let place = days.iter().position(|d| *d == event.date)?;
        (days.len() == services.len() && days.len() > 1).then(|| services[place].clone())
    }
}
