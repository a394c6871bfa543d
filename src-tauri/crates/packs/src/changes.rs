//! What is different between two packs, register by register: what a person wants to know before printing anew.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Contact, Pack, RegisterId};

/// What became of a contact, or of a register's title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new on this register's sheet.
    Added,
    /// Its words, number or place are different.
    Changed,
    /// Somebody checked it again; nothing else is different.
    Checked,
    /// It no longer exists.
    Retired,
    /// It is not on this register's sheet any more.
    Removed,
    /// The register has another title.
    Renamed,
}

/// One difference on the sheet of one register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The register whose sheet is concerned.
    pub register: RegisterId,
    /// What happened.
    pub kind: ChangeKind,
    /// Id of the contact, none for a title.
    pub contact: Option<String>,
    /// Its name, or the new title, in German.
    pub name: String,
    /// The keys that are different, e.g. `phone`.
    pub fields: Vec<String>,
}

/// What a person who has `old` on paper finds different in `new`: by register, and there in the order of the contacts.
pub fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let registers: BTreeSet<&RegisterId> = old
        .contacts
        .iter()
        .chain(&new.contacts)
        .flat_map(|contact| &contact.registers)
        .chain(old.titles.keys())
        .chain(new.titles.keys())
        .collect();
    let mut registers: Vec<&RegisterId> = registers.into_iter().collect();
    registers.sort_by_key(|id| (id.0.len(), id.0.as_str()));
    registers.into_iter().flat_map(|register| of_register(old, new, register)).collect()
}

fn of_register(old: &Pack, new: &Pack, register: &RegisterId) -> Vec<Change> {
    let change = |kind, contact: Option<&Contact>, name: &str, fields| Change {
        register: register.clone(),
        kind,
        contact: contact.map(|contact| contact.id.clone()),
        name: name.to_owned(),
        fields,
    };
    let mut found = vec![];
    let title = new.titles.get(register);
    if let Some(title) = title.filter(|title| old.titles.get(register) != Some(title)) {
        found.push(change(ChangeKind::Renamed, None, &title.de, vec![]));
    }
    for contact in new.contacts_of(register) {
        match old.contacts_of(register).find(|known| known.id == contact.id) {
            None => found.push(change(ChangeKind::Added, Some(contact), &contact.name.de, vec![])),
            Some(known) => {
                let fields = differing(known, contact);
                let kind = match fields.as_slice() {
                    [] => continue,
                    [only] if only == "stand" => ChangeKind::Checked,
                    _ => ChangeKind::Changed,
                };
                found.push(change(kind, Some(contact), &contact.name.de, fields));
            }
        }
    }
    for contact in old.contacts_of(register) {
        if new.contacts_of(register).all(|known| known.id != contact.id) {
            let retired = new.retired.iter().any(|known| known.id == contact.id);
            let kind = if retired { ChangeKind::Retired } else { ChangeKind::Removed };
            found.push(change(kind, Some(contact), &contact.name.de, vec![]));
        }
    }
    found
}

/// The keys in which two versions of a contact differ. What stands on no sheet does not count.
fn differing(old: &Contact, new: &Contact) -> Vec<String> {
    let pairs = [
        ("name", old.name == new.name),
        ("address", old.address == new.address),
        ("phone", old.phone == new.phone),
        ("email", old.email == new.email),
        ("website", old.website == new.website),
        ("hours", old.hours == new.hours),
        ("note", old.note == new.note),
        ("languages", old.languages == new.languages),
        ("stand", old.fact.stand == new.fact.stand),
    ];
    pairs.iter().filter(|(_, same)| !same).map(|(key, _)| (*key).to_owned()).collect()
}
