//! Who issued or sent a paper: a contact of the packs, or the person's own words.
//!
//! Apart because card, letter and filing take it in the same way. The name is kept beside the contact, so that search finds
//! it and it stays readable when a pack no longer has the contact. Not here: contacts themselves (see `ordner-packs`).

use ordner_packs::{Contact, Pack};
use serde::{Deserialize, Serialize};

/// An office, a company or a person on the letterhead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// What the person calls it; of a contact its German name, as on the letterhead.
    pub name: String,
    /// Id of the contact it is, if it is one.
    pub contact: Option<String>,
}

impl Office {
    /// What somebody typed: the contact with this id or this name in either language, else their own words.
    pub(crate) fn typed(words: &str, pack: &Pack) -> Self {
        let words = words.trim();
        let known = |contact: &&Contact| {
            let names = [&contact.id, &contact.name.de, &contact.name.en];
            names.into_iter().any(|name| name.eq_ignore_ascii_case(words))
        };
        match pack.contacts.iter().find(known) {
            Some(contact) => Self { name: contact.name.de.clone(), contact: Some(contact.id.clone()) },
            None => Self { name: words.to_owned(), contact: None },
        }
    }
}
