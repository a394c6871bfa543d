//! `packs/<region>/contacts.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::Parts;
use super::placed::{Placed, claim_ids, list};
use crate::findings::Findings;
use crate::{Confidence, Contact, PacksError};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactsFile {
    #[serde(default)]
    pub(crate) contact: Vec<Contact>,
}

pub(super) fn read<'f>(file: &'f str, bytes: &'f [u8], findings: &mut Findings) -> Vec<Placed<'f, Contact>> {
    let contacts = list(file, bytes, "contact", |file: ContactsFile| file.contact, findings);
    for contact in &contacts {
        check_shape(contact, findings);
        check_proof(contact, findings);
    }
    contacts
}

pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    claim_ids(&parts.contacts, |contact| &contact.id, findings);
    let living = parts.contacts.iter().filter(|placed| placed.entry.retired.is_none());
    let living: BTreeSet<&str> = living.map(|placed| placed.entry.id.as_str()).collect();
    for placed in &parts.contacts {
        parts.check_region_exists(placed, findings);
        parts.check_terms(placed, &["offices"], &placed.entry.offices, findings);
        for (position, register) in placed.entry.registers.iter().enumerate() {
            parts.check_register_exists(placed, &["registers", &position.to_string()], register, findings);
        }
        if let Some(successor) = placed.entry.retired.as_ref().and_then(|retired| retired.successor.as_ref())
        {
            // Somebody sent on from a closed door must not stand before another one.
            let exists = living.contains(successor.as_str());
            placed.resolve(&["retired", "successor"], successor, exists, findings);
        }
    }
}

fn check_shape(placed: &Placed<'_, Contact>, findings: &mut Findings) {
    let contact = &placed.entry;
    let is_web = |text: &String| text.starts_with("https://") || text.starts_with("http://");
    let is_phone =
        |text: &String| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+' || byte == b' ');
    let is_email = |text: &String| text.contains('@') && !text.contains(char::is_whitespace);
    let is_tag = |text: &String| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let shapes = [
        ("website", contact.website.as_ref().is_none_or(is_web), "https://www.example.org"),
        ("phone", contact.phone.as_ref().is_none_or(is_phone), "+49 351 0000000"),
        ("email", contact.email.as_ref().is_none_or(is_email), "name@example.org"),
        ("languages", contact.languages.iter().all(is_tag), "[\"de\", \"ar\"]"),
        ("registers", !contact.registers.is_empty(), "[\"1\"]"),
    ];
    for (key, _, expected) in shapes.iter().filter(|(_, is_shaped, _)| !is_shaped) {
        findings.add(placed.malformed(&[key], &format!("{}.{key}", contact.id), expected));
    }
}

/// Old or remembered numbers send people to strangers; a name and a web address can be looked up again.
fn check_proof(placed: &Placed<'_, Contact>, findings: &mut Findings) {
    let contact = &placed.entry;
    if contact.fact.confidence > Confidence::Low {
        return;
    }
    let details = [
        ("address", contact.address.is_some()),
        ("phone", contact.phone.is_some()),
        ("email", contact.email.is_some()),
        ("hours", contact.hours.is_some()),
    ];
    for (key, _) in details.iter().filter(|(_, given)| *given) {
        findings.add(PacksError::UnprovenDetail {
            file: placed.source.file.to_owned(),
            line: placed.line(&[key]),
            name: format!("{}.{key}", contact.id),
        });
    }
}
