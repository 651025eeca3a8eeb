//! From claims to one record: whose rating it is, which inspection gave it, and on which day.
//!
//! The sections of a page are walked in the order of their dates, so that "the rest", "up one" and "unchanged" find what
//! they lean on. A [`board::Board`] holds the ratings by practice, service, question and inspection.

pub(crate) mod acts;
pub(crate) mod board;
pub(crate) mod dates;
pub(crate) mod event_index;
pub(crate) mod events;
pub(crate) mod levels;
pub(crate) mod place;
pub(crate) mod record;
pub(crate) mod roles;
pub(crate) mod scope;
pub(crate) mod stand_ins;
pub(crate) mod visits;
pub(crate) mod years;
