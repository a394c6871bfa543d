//! What a person wrote beside a contact of a pack: a note, or a number they know better.
//!
//! A record of its own by the contact's id, so that no update of a pack touches it; it keeps the name, so that it can
//! still be read when the contact is gone from every pack.

use std::ops::Deref;

use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Content, Error};

/// The person's own words on a contact of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactNote {
    /// The contact's name in German when this was written.
    pub name: String,
    /// Any words.
    pub note: Option<String>,
    /// The number the person uses.
    pub phone: Option<String>,
}

impl Record for ContactNote {
    const KIND: &'static str = "contact-note";
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// All notes, by the id of their contact.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn contact_notes(&self) -> Result<Vec<(String, ContactNote)>, Error> {
        Ok(self.vault.all()?)
    }
}

impl Binder {
    /// Writes a note beside a contact of a pack; without a word and a number it is taken away.
    ///
    /// # Errors
    /// [`BinderError::NoSuchContact`].
    pub fn note_contact(
        &mut self,
        id: &str,
        note: Option<String>,
        phone: Option<String>,
        content: &Content,
    ) -> Result<ContactNote, Error> {
        let known = self.packs(content).contact(id).map(|contact| contact.name.de.clone());
        let before: Option<ContactNote> = self.vault.get(id)?;
        let name = known.or_else(|| before.map(|before| before.name));
        let name = name.ok_or_else(|| BinderError::NoSuchContact { name: id.chars().take(40).collect() })?;
        let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let written = ContactNote { name, note: given(note), phone: given(phone) };
        if written.note.is_none() && written.phone.is_none() {
            self.vault.write(|writing| writing.remove::<ContactNote>(id))?;
        } else {
            self.vault.write(|writing| writing.put(id, &written))?;
        }
        Ok(written)
    }
}
