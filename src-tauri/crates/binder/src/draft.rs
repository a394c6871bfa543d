//! What somebody was writing when the binder was closed: kept inside it, offered again, never lost by a lock.
//!
//! Apart because a draft is no record of the binder: it is unchecked text of a form, and goes when it is saved or thrown
//! away. Not here: which forms there are (the edges know).

use std::collections::BTreeMap;
use std::ops::Deref;

use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, Error};

/// The unsaved text of one form. Its key names the form and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The register it was written in.
    pub register: String,
    /// The record it changes; none for a new one.
    pub about: Option<String>,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
}

impl Record for Draft {
    const KIND: &'static str = "draft";
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// All drafts by key.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn drafts(&self) -> Result<Vec<(String, Draft)>, Error> {
        Ok(self.vault.all()?)
    }
}

impl Binder {
    /// Keeps drafts, one action for all of them.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn keep_drafts(&mut self, drafts: &BTreeMap<String, Draft>) -> Result<(), Error> {
        Ok(self.vault.write(|writing| drafts.iter().try_for_each(|(key, draft)| writing.put(key, draft)))?)
    }

    /// Forgets a draft that was saved or is not wanted; one that is not there is forgotten already.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn drop_draft(&mut self, key: &str) -> Result<(), Error> {
        Ok(self.vault.write(|writing| writing.remove::<Draft>(key))?)
    }
}
