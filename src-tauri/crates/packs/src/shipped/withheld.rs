//! What must stay out, because a wrong number or a known address can hurt somebody.
//!
//! The list of what was left out on purpose: with what is known so far none of it may come back unnoticed.

use super::{files, packs};
use crate::{Confidence, Contact};

/// Contacts that were found but are not fit to ship: numbers from 2010 to 2018 that people call in a crisis, an
/// accommodation, and services whose place is not known.
const CONTACTS_NOT_TO_SHIP: [&str; 9] = [
    "dd-kinderschutz",
    "dd-krisendienst",
    "dd-telefon-vertrauens",
    "dd-aidsberatung",
    "dd-kontaktgruppe-asyl",
    "dd-afeefa",
    "sn-ae-dresden",
    "sn-smz",
    "ch-sfr",
];

fn contacts() -> Vec<Contact> {
    packs().packs().iter().flat_map(|pack| pack.contacts.clone()).collect()
}

#[test]
fn contacts_that_are_not_fit_stay_out() {
    let contacts = contacts();
    for id in CONTACTS_NOT_TO_SHIP {
        assert!(contacts.iter().all(|contact| contact.id != id), "{id}");
    }
    assert!(contacts.iter().any(|contact| contact.id == "dd-auslaenderbehoerde"), "the walk sees contacts");
}

/// Which provider of social work serves which district is proven for two of four; the others name none.
#[test]
fn providers_of_social_work_name_no_district_that_is_not_proven() {
    let districts: Vec<String> = {
        let packs = packs();
        let dresden = packs.pack("dresden").unwrap();
        dresden.districts.iter().map(|district| district.name.clone()).collect()
    };
    let proven = ["dd-caritas-msa", "dd-sufw-msa"];
    let providers: Vec<Contact> = contacts()
        .into_iter()
        .filter(|contact| contact.offices.iter().any(|office| office == "sozialdienst"))
        .collect();
    assert!(providers.len() >= 3);
    for contact in providers.iter().filter(|contact| !proven.contains(&contact.id.as_str())) {
        let texts = [Some(&contact.name), contact.note.as_ref()];
        for text in texts.into_iter().flatten() {
            let named = districts.iter().find(|district| text.de.contains(*district));
            assert_eq!(named, None, "{}", contact.id);
        }
    }
}

/// A shelter is reached through a helpline; its page has a name and a way to ask, never a place.
#[test]
fn no_shelter_has_an_address() {
    for contact in contacts() {
        let name = contact.name.de.to_lowercase();
        if name.contains("frauenhaus") || name.contains("schutzhaus") || name.contains("schutzwohnung") {
            assert_eq!((contact.address, contact.hours), (None, None), "{}", contact.id);
        }
    }
}

/// Old evidence has no number: whoever calls in need must reach somebody.
#[test]
fn no_number_is_older_than_the_welcome_of_2016() {
    for contact in contacts().iter().filter(|contact| contact.phone.is_some()) {
        assert!(contact.fact.confidence > Confidence::Low, "{}", contact.id);
        let year = chrono::Datelike::year(&contact.fact.stand);
        assert!(year >= 2016, "{}: evidence of {year}", contact.id);
    }
}

/// Amounts change every year and stand in the person's decision; the content names none.
#[test]
fn no_amount_of_money_is_named() {
    for (path, text) in files() {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let amount = line.contains('€') || line.contains(" Euro") || line.contains(" euros");
            assert!(!amount, "{}: {line}", path.display());
        }
    }
}
