//! What is different between two packs, register by register: what a person wants to know before printing anew.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::line::Bilingual;
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
    /// What stood there before, and what stands there now; empty for changes noted by older programs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
}

/// One key with its two values; both languages are the same where it has no language, e.g. a phone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The key.
    pub field: String,
    /// What stood there.
    pub from: Option<Bilingual>,
    /// What stands there now.
    pub to: Option<Bilingual>,
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
    let change = |kind, contact: Option<&Contact>, name: &str, differences: Vec<Difference>| Change {
        register: register.clone(),
        kind,
        contact: contact.map(|contact| contact.id.clone()),
        name: name.to_owned(),
        fields: differences.iter().map(|difference| difference.field.clone()).collect(),
        differences,
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
                let differences = differing(known, contact);
                let kind = match differences.as_slice() {
                    [] => continue,
                    [only] if only.field == "stand" => ChangeKind::Checked,
                    _ => ChangeKind::Changed,
                };
                found.push(change(kind, Some(contact), &contact.name.de, differences));
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

/// In what two versions of a contact differ. What stands on no sheet does not count.
fn differing(old: &Contact, new: &Contact) -> Vec<Difference> {
    let same = |text: &String| Bilingual { de: text.clone(), en: text.clone() };
    let plain = |text: &Option<String>| text.as_ref().map(same);
    let values = |contact: &Contact| {
        [
            ("name", Some(contact.name.clone())),
            ("address", plain(&contact.address)),
            ("phone", plain(&contact.phone)),
            ("email", plain(&contact.email)),
            ("website", plain(&contact.website)),
            ("hours", contact.hours.clone()),
            ("note", contact.note.clone()),
            (
                "languages",
                Some(contact.languages.join(", ")).filter(|tags| !tags.is_empty()).as_ref().map(same),
            ),
            ("stand", Some(same(&contact.fact.stand.to_string()))),
        ]
    };
    let pairs = values(old).into_iter().zip(values(new));
    pairs
        .filter(|((_, from), (_, to))| from != to)
        .map(|((field, from), (_, to))| Difference { field: field.to_owned(), from, to })
        .collect()
}
