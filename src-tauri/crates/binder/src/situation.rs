//! The situation of the person: which residence paper they have, and which kinds of document are still missing.
//!
//! The content says what a checklist or a path needs; here that meets what is filed. Deliberately not here: any
//! judgment of the papers themselves. A filed paper of a kind counts, whatever stands in it.

use std::collections::BTreeSet;
use std::ops::Deref;

use ordner_packs::{Packs, Status};

use ordner_vault::Readable;

use crate::{Binder, BinderError, Content, Error, Profile};

impl Binder {
    /// Remembers the residence paper, or forgets it (`None`).
    ///
    /// # Errors
    /// [`BinderError::NoSuchStatus`]; the old one stays.
    pub fn set_status(&mut self, status: Option<&str>, content: &Content) -> Result<(), Error> {
        let status = status.map(|typed| own_status(self.packs(content), typed)).transpose()?;
        let profile = Profile { status: status.map(|status| status.id.clone()), ..self.profile().clone() };
        self.put_profile(profile)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The residence paper the person told the binder. One that the content no longer knows counts as not told.
    pub fn status<'c>(&'c self, content: &'c Content) -> Option<&'c Status> {
        self.packs(content).status(self.profile().status.as_deref()?)
    }

    /// The kinds of document of which something is filed.
    pub fn filed_kinds(&self) -> BTreeSet<String> {
        self.documents().filter_map(|(_, document)| document.kind.clone()).collect()
    }
}

/// The status somebody means by its id; entries that only gather others are nobody's own.
///
/// # Errors
/// [`BinderError::NoSuchStatus`].
pub fn own_status<'c>(packs: &'c Packs, typed: &str) -> Result<&'c Status, BinderError> {
    let id = typed.trim().to_lowercase();
    packs
        .status(&id)
        .filter(|status| !status.group)
        .ok_or_else(|| BinderError::NoSuchStatus { name: typed.chars().take(40).collect() })
}

/// The kind of document somebody means by its id.
///
/// # Errors
/// [`BinderError::NoSuchKind`].
pub(crate) fn document_kind(packs: &Packs, typed: &str) -> Result<String, BinderError> {
    let id = typed.trim().to_lowercase();
    match packs.document_kind(&id) {
        Some(kind) => Ok(kind.id.clone()),
        None => Err(BinderError::NoSuchKind { name: typed.chars().take(40).collect() }),
    }
}
