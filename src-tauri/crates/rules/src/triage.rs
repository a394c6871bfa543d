//! How urgent a letter looks: the most urgent of what somebody saw.
//!
//! A sign that says nothing alone never makes a letter less urgent, and who saw nothing telling is sent to advice this week:
//! nobody is told that a letter they could not place is harmless.

use ordner_packs::{Sign, Urgency};

/// The urgency of what was seen.
pub fn urgency<'a>(seen: impl IntoIterator<Item = &'a Sign>) -> Urgency {
    seen.into_iter().filter_map(|sign| sign.urgency).max().unwrap_or(Urgency::Amber)
}
