//! A deadline the person keeps: the day until which something must be done, as their letter or the rules said.
//!
//! Apart from `deadline`, which reckons: here the day is what the person decided to keep. The letter decides.

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, needed};
use crate::{Binder, Error, OwnRecord};

/// One deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDeadline {
    /// The last day.
    pub day: NaiveDate,
    /// What must be done; must not be blank.
    pub what: String,
    /// The office, with its reference.
    pub office: Option<String>,
    /// The day that was counted from.
    pub counted_from: Option<NaiveDate>,
    /// Id of the letter in the binder.
    pub document: Option<String>,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

impl Record for OwnDeadline {
    const KIND: &'static str = "own-deadline";
}

impl OwnRecord for OwnDeadline {
    fn title(&self) -> String {
        self.what.clone()
    }

    fn made_ready(self, binder: &Binder, _: &Packs) -> Result<Self, Error> {
        let document = filled(self.document).map(|id| binder.document(&id)).transpose()?;
        Ok(Self {
            what: needed(&self.what)?,
            office: filled(self.office),
            document: document.map(|(id, _)| id),
            ..self
        })
    }
}
