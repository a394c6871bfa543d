//! How a name or a day of birth is written elsewhere: each spelling with the paper it stands on.
//!
//! Transliterated names and estimated days of birth differ from paper to paper, and offices ask why. Here they can be
//! shown side by side. Which one is right is not asked.

use std::ops::Deref;

use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Error};

/// What is written differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VariantOf {
    /// A name.
    Name,
    /// A day of birth, as text: papers print "00.00.1990", too.
    BirthDate,
}

/// One spelling on one paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Of what.
    pub of: VariantOf,
    /// As it is written there, any script.
    pub value: String,
    /// Whose it is; nobody named means the binder's owner.
    pub person: Option<String>,
    /// The paper it stands on, in words.
    pub paper: Option<String>,
    /// The filed document it stands on.
    pub document: Option<String>,
}

impl Record for Variant {
    const KIND: &'static str = "variant";
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// All spellings with their ids.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn variants(&self) -> Result<Vec<(String, Variant)>, Error> {
        Ok(self.vault.all()?)
    }
}

impl Binder {
    /// Keeps a spelling, or changes the one with this id; returns the id.
    ///
    /// # Errors
    /// [`BinderError::NothingWritten`], [`BinderError::PaperMissing`], [`BinderError::NoSuchVariant`],
    /// [`BinderError::NoSuchDocument`].
    pub fn save_variant(
        &mut self,
        id: Option<&str>,
        mut variant: Variant,
    ) -> Result<(String, Variant), Error> {
        variant.value = variant.value.trim().to_owned();
        variant.paper = variant.paper.filter(|paper| !paper.trim().is_empty());
        if variant.value.is_empty() {
            return Err(BinderError::NothingWritten.into());
        }
        if let Some(document) = &variant.document {
            variant.document = Some(self.document(document)?.0);
        }
        if variant.paper.is_none() && variant.document.is_none() {
            return Err(BinderError::PaperMissing.into());
        }
        let id = match id {
            Some(id) => self.variant(id)?.0,
            None => self.vault.fresh_key(),
        };
        self.vault.write(|writing| writing.put(&id, &variant))?;
        Ok((id, variant))
    }

    /// Removes a spelling; its history stays.
    ///
    /// # Errors
    /// [`BinderError::NoSuchVariant`].
    pub fn remove_variant(&mut self, id: &str) -> Result<Variant, Error> {
        let (id, variant) = self.variant(id)?;
        self.vault.write(|writing| writing.remove::<Variant>(&id))?;
        Ok(variant)
    }

    /// One spelling by its id, or by a beginning of the id that fits only one.
    ///
    /// # Errors
    /// [`BinderError::NoSuchVariant`].
    pub fn variant(&self, id: &str) -> Result<(String, Variant), Error> {
        let mut fitting = self.variants()?.into_iter().filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => Ok(found),
            _ => Err(BinderError::NoSuchVariant { name: id.chars().take(40).collect() }.into()),
        }
    }
}
