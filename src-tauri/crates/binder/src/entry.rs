//! An entry: what the person wrote into a field of a sheet, kept under the name of the field's slot.
//!
//! The same slot on several sheets is the same answer, so that a question is answered once. Which slots there are is
//! content: every sheet names its own.

use std::ops::Deref;

use ordner_packs::{Packs, Sheet};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Error};

/// Longer answers fit no field.
const LONGEST: usize = 400;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The person's words; none when they took them back.
    pub words: Option<String>,
}

impl Record for Entry {
    const KIND: &'static str = "entry";
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What the person wrote, by slot.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn entries(&self) -> Result<Vec<(String, String)>, Error> {
        let entries: Vec<(String, Entry)> = self.vault.all()?;
        Ok(entries.into_iter().filter_map(|(slot, entry)| Some((slot, entry.words?))).collect())
    }
}

impl Binder {
    /// Writes an answer down; blank words take it back.
    ///
    /// # Errors
    /// [`BinderError::NoSuchSlot`] when no sheet shows it, [`BinderError::EntryTooLong`].
    pub fn set_entry(&mut self, slot: &str, words: &str, packs: &Packs) -> Result<(), Error> {
        if !packs.sheets().iter().flat_map(Sheet::slots).any(|known| known == slot) {
            return Err(BinderError::NoSuchSlot { name: slot.chars().take(40).collect() }.into());
        }
        let words = words.trim();
        if words.chars().count() > LONGEST {
            return Err(BinderError::EntryTooLong { limit: LONGEST }.into());
        }
        let entry = Entry { words: (!words.is_empty()).then(|| words.to_owned()) };
        Ok(self.vault.write(|writing| writing.put(slot, &entry))?)
    }
}
