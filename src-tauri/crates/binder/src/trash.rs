//! The trash: what was put aside. It is never emptied by itself, and nothing in it is gone.
//!
//! Apart because two kinds of putting aside meet here: a document carries the day it went into the trash, a contact is
//! removed and known only by its history. Not here: erasing, which is done to whole binders only.

use std::ops::Deref;

use chrono::NaiveDate;
use ordner_vault::{Change, Readable};
use serde_json::Value;

use crate::{Binder, BinderError, Document, Error, OwnContact};

/// Something in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discarded {
    /// Its id.
    pub id: String,
    /// What it is.
    pub what: Trashed,
    /// Since when, in milliseconds since 1970 UTC.
    pub since: i64,
}

/// What can lie in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trashed {
    /// A document.
    Document(Box<Document>),
    /// A contact of the person.
    Contact(OwnContact),
}

impl Discarded {
    /// Its title or name.
    pub fn title(&self) -> &str {
        match &self.what {
            Trashed::Document(document) => &document.title,
            Trashed::Contact(contact) => &contact.name,
        }
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Everything in the trash, what was put there last in front.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn trash(&self) -> Result<Vec<Discarded>, Error> {
        let mut found = Vec::new();
        for (id, document) in self.filed.with_trash().filter(|(_, document)| document.trashed.is_some()) {
            let since = self.trashed_at(id)?;
            found.push(Discarded {
                id: id.to_owned(),
                what: Trashed::Document(Box::new(document.clone())),
                since,
            });
        }
        for (id, action, contact) in self.vault.removed::<OwnContact>()? {
            found.push(Discarded { id, what: Trashed::Contact(contact), since: action.moment() });
        }
        found.sort_by(|one, other| other.since.cmp(&one.since).then_with(|| one.id.cmp(&other.id)));
        Ok(found)
    }

    fn trashed_at(&self, id: &str) -> Result<i64, Error> {
        let went = |change: &Change| matches!(change, Change::Field { name, to, .. } if name == "trashed" && *to != Value::Null);
        let steps = self.vault.history::<Document>(id)?;
        let last = steps.iter().rev().find(|step| step.changes.iter().any(went));
        Ok(last.map_or(0, |step| step.action.moment()))
    }
}

impl Binder {
    /// Takes something out of the trash, by its id or a beginning of the id that fits only one. It lies again where it
    /// was.
    ///
    /// # Errors
    /// [`BinderError::NotInTheTrash`], or any error of the vault.
    pub fn restore_from_trash(&mut self, id: &str) -> Result<Discarded, Error> {
        let mut fitting = self.trash()?.into_iter().filter(|one| one.id.starts_with(id));
        let found = match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => found,
            _ => return Err(BinderError::NotInTheTrash { name: id.chars().take(40).collect() }.into()),
        };
        match &found.what {
            Trashed::Document(_) => {
                self.trash_document(&found.id, None::<NaiveDate>)?;
            }
            Trashed::Contact(contact) => self.vault.write(|writing| writing.put(&found.id, contact))?,
        }
        Ok(found)
    }
}
