//! Records of the table at which people talk: what all of them have in common, once.
//!
//! A person adds, changes and removes them by their id; history, taking back and leaving with a backup come with the
//! list [`KINDS`]. Deliberately not here: what each of them holds (a file each).

use std::ops::Deref;

use ordner_packs::Packs;
use ordner_vault::{Readable, Record, Step};
use serde_json::{Value, json};

use crate::{
    Appointment, Binder, BinderError, CaseSheet, Consent, Content, Error, ForecastHours, Given, Goal,
    GoalStep, HoursPeriod, Note, NoteLine, OwnDeadline, Person, SupportNeed, WorkedHours,
};

/// A record that a person adds, changes and removes by its id.
pub trait OwnRecord: Record {
    /// The words by which people tell it from others.
    fn title(&self) -> String;

    /// The record as it can be kept: ids that it names are whole, blank words are gone.
    ///
    /// # Errors
    /// Something that must be there was left empty, or something it names is not there.
    fn made_ready(self, binder: &Binder, packs: &Packs) -> Result<Self, Error>;
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// All records of a kind with their ids, in the order in which they were made.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn own<R: OwnRecord>(&self) -> Result<Vec<(String, R)>, Error> {
        Ok(self.vault.all()?)
    }

    /// One record by its id, or by a beginning of the id that fits only one.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`].
    pub fn own_one<R: OwnRecord>(&self, id: &str) -> Result<(String, R), Error> {
        let mut fitting = self.own::<R>()?.into_iter().filter(|(key, _)| key.starts_with(id));
        match (fitting.next(), fitting.next()) {
            (Some(found), None) if !id.is_empty() => Ok(found),
            _ => Err(BinderError::NoSuchRecord { name: id.chars().take(40).collect() }.into()),
        }
    }
}

impl Binder {
    /// Keeps a record, or changes the one with this id; returns it as it is kept.
    ///
    /// # Errors
    /// What [`OwnRecord::made_ready`] refuses, [`BinderError::NoSuchRecord`]; then nothing changed.
    pub fn save_own<R: OwnRecord>(
        &mut self,
        id: Option<&str>,
        record: R,
        content: &Content,
    ) -> Result<(String, R), Error> {
        let record = record.made_ready(self, self.packs(content))?;
        let id = match id {
            Some(id) => self.own_one::<R>(id)?.0,
            None => self.vault.fresh_key(),
        };
        self.vault.write(|writing| writing.put(&id, &record))?;
        Ok((id, record))
    }

    /// Removes a record; its history stays.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`].
    pub fn remove_own<R: OwnRecord>(&mut self, id: &str) -> Result<R, Error> {
        let (id, record) = self.own_one::<R>(id)?;
        self.vault.write(|writing| writing.remove::<R>(&id))?;
        Ok(record)
    }

    /// The whole ids of filed documents.
    pub(crate) fn whole_documents(&self, ids: Vec<String>) -> Result<Vec<String>, Error> {
        ids.iter().map(|id| Ok(self.document(id)?.0)).collect()
    }

    /// The whole id of a record of another kind that a record names.
    pub(crate) fn whole<R: OwnRecord>(&self, id: Option<String>) -> Result<Option<String>, Error> {
        filled(id).map(|id| Ok(self.own_one::<R>(&id)?.0)).transpose()
    }
}

/// Words without blanks around them; none for blank ones.
pub(crate) fn filled(words: Option<String>) -> Option<String> {
    words.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty())
}

/// Words that must be there.
///
/// # Errors
/// [`BinderError::NothingWritten`].
pub(crate) fn needed(words: &str) -> Result<String, BinderError> {
    filled(Some(words.to_owned())).ok_or(BinderError::NothingWritten)
}

/// Lists without blank entries.
pub(crate) fn filled_all(words: Vec<String>) -> Vec<String> {
    words.into_iter().filter_map(|words| filled(Some(words))).collect()
}

/// What history, taking back and leaving need of a kind.
pub(crate) struct OwnKind {
    pub(crate) name: &'static str,
    /// What a record is called, also after it was removed.
    title: fn(&Readable, &str) -> Result<Option<String>, Error>,
    /// Whole ids that begin so, of removed records too.
    keys: fn(&Readable, &str) -> Result<Vec<String>, Error>,
    steps: fn(&Readable, &str) -> Result<Vec<Step>, Error>,
    /// All living records as JSON, each with its id.
    all: fn(&Readable) -> Result<Vec<Value>, Error>,
}

/// Every kind.
pub(crate) const KINDS: [OwnKind; 14] = [
    kind::<Person>(),
    kind::<Appointment>(),
    kind::<Note>(),
    kind::<NoteLine>(),
    kind::<OwnDeadline>(),
    kind::<Goal>(),
    kind::<GoalStep>(),
    kind::<SupportNeed>(),
    kind::<ForecastHours>(),
    kind::<WorkedHours>(),
    kind::<HoursPeriod>(),
    kind::<Consent>(),
    kind::<Given>(),
    kind::<CaseSheet>(),
];

const fn kind<R: OwnRecord>() -> OwnKind {
    OwnKind { name: R::KIND, title: title::<R>, keys: keys::<R>, steps: steps::<R>, all: all::<R> }
}

impl OwnKind {
    /// The kind of this name.
    pub(crate) fn of(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// The one record with an id that begins so, in whichever kind: its kind and its whole id.
    pub(crate) fn find(vault: &Readable, id: &str) -> Result<Option<(&'static Self, String)>, Error> {
        let mut found = Vec::new();
        for kind in &KINDS {
            found.extend((kind.keys)(vault, id)?.into_iter().map(|key| (kind, key)));
        }
        Ok(if found.len() == 1 && !id.is_empty() { found.pop() } else { None })
    }

    pub(crate) fn title(&self, vault: &Readable, key: &str) -> Result<String, Error> {
        Ok((self.title)(vault, key)?.unwrap_or_default())
    }

    pub(crate) fn steps(&self, vault: &Readable, key: &str) -> Result<Vec<Step>, Error> {
        (self.steps)(vault, key)
    }

    pub(crate) fn all(&self, vault: &Readable) -> Result<Vec<Value>, Error> {
        (self.all)(vault)
    }
}

fn removed<R: OwnRecord>(vault: &Readable) -> Result<impl Iterator<Item = (String, R)>, Error> {
    Ok(vault.removed::<R>()?.into_iter().map(|(key, _, record)| (key, record)))
}

fn title<R: OwnRecord>(vault: &Readable, key: &str) -> Result<Option<String>, Error> {
    if let Some(record) = vault.get::<R>(key)? {
        return Ok(Some(record.title()));
    }
    Ok(removed::<R>(vault)?.find(|(known, _)| known == key).map(|(_, record)| record.title()))
}

fn keys<R: OwnRecord>(vault: &Readable, id: &str) -> Result<Vec<String>, Error> {
    let all = vault.all::<R>()?.into_iter().chain(removed::<R>(vault)?);
    Ok(all.map(|(key, _)| key).filter(|key| key.starts_with(id)).collect())
}

fn steps<R: OwnRecord>(vault: &Readable, key: &str) -> Result<Vec<Step>, Error> {
    Ok(vault.history::<R>(key)?)
}

fn all<R: OwnRecord>(vault: &Readable) -> Result<Vec<Value>, Error> {
    let with_id = |(id, record): (String, R)| {
        let mut value = serde_json::to_value(record).unwrap_or_default();
        value["id"] = json!(id);
        value
    };
    Ok(vault.all::<R>()?.into_iter().map(with_id).collect())
}
