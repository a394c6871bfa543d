//! The number wallet: the numbers offices ask for, each with the paper it stands on.
//!
//! Apart because a number is kept as it stands on the paper, right or wrong: the check is made each time it is shown and
//! never stored, so that a better check speaks about old entries too.

use std::ops::Deref;

use ordner_packs::Packs;
use ordner_rules::RulesError;
use ordner_rules::numbers::{Checked, check};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::{Binder, BinderError, Content, Error};

/// One number of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// Id of its kind in the packs.
    pub kind: String,
    /// As it stands on the paper.
    pub value: String,
    /// Whose it is; nobody named means the binder's owner.
    pub person: Option<String>,
    /// The paper it stands on, in words.
    pub paper: Option<String>,
    /// The filed document it stands on.
    pub document: Option<String>,
}

impl Record for Number {
    const KIND: &'static str = "number";
}

impl Number {
    /// What its own check digits say.
    pub fn checked(&self, packs: &Packs) -> Checked {
        let kind = packs.numbers().iter().find(|kind| kind.id == self.kind);
        check(kind.and_then(|kind| kind.check), &self.value)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// All numbers with their ids.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn numbers(&self) -> Result<Vec<(String, Number)>, Error> {
        Ok(self.vault.all()?)
    }
}

impl Binder {
    /// Keeps a number, or changes the one with this id; returns the id. A number that does not fit its check digits is
    /// kept like any other.
    ///
    /// # Errors
    /// [`BinderError::NothingWritten`], [`BinderError::NoSuchNumber`], [`RulesError::NoSuchNumber`] for an unknown kind,
    /// [`BinderError::NoSuchDocument`].
    pub fn save_number(
        &mut self,
        id: Option<&str>,
        mut number: Number,
        content: &Content,
    ) -> Result<(String, Number), Error> {
        if !self.packs(content).numbers().iter().any(|kind| kind.id == number.kind) {
            return Err(RulesError::NoSuchNumber { name: number.kind.chars().take(40).collect() }.into());
        }
        number.value = number.value.trim().to_owned();
        if number.value.is_empty() {
            return Err(BinderError::NothingWritten.into());
        }
        if let Some(document) = &number.document {
            number.document = Some(self.document(document)?.0);
        }
        let id = match id {
            Some(id) => self.number(id)?.0,
            None => self.vault.fresh_key(),
        };
        self.vault.write(|writing| writing.put(&id, &number))?;
        Ok((id, number))
    }

    /// Removes a number; its history stays.
    ///
    /// # Errors
    /// [`BinderError::NoSuchNumber`].
    pub fn remove_number(&mut self, id: &str) -> Result<Number, Error> {
        let (id, number) = self.number(id)?;
        self.vault.write(|writing| writing.remove::<Number>(&id))?;
        Ok(number)
    }

    /// One number by its id, or by a beginning of the id that fits only one.
    ///
    /// # Errors
    /// [`BinderError::NoSuchNumber`].
    pub fn number(&self, id: &str) -> Result<(String, Number), Error> {
        let mut fitting = self.numbers()?.into_iter().filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => Ok(found),
            _ => Err(BinderError::NoSuchNumber { name: id.chars().take(40).collect() }.into()),
        }
    }
}
