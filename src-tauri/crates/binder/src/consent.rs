//! Consents: who may know what, what for and until when. One purpose, one consent; it can be taken back any time.
//!
//! Deliberately not here: what was given out in fact (see `given`).

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, needed};
use crate::{Binder, Content, Error, OwnRecord, Person};

/// One consent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The office or person that may know; must not be blank.
    pub to: String,
    /// Id of the person, if they stand in the binder.
    pub person: Option<String>,
    /// Who may pass something on; none for what the owner gives.
    pub from: Option<String>,
    /// Exactly which information or papers; must not be blank.
    pub what: String,
    /// What for; must not be blank.
    pub purpose: String,
    /// The last day it holds.
    pub until: Option<NaiveDate>,
    /// When it was signed.
    pub signed: Option<NaiveDate>,
    /// When it was taken back.
    pub withdrawn: Option<NaiveDate>,
    /// Who explained it, in which language.
    pub explained: Option<String>,
}

/// How a consent stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::IntoStaticStr, strum::VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "consent-")]
pub enum ConsentState {
    /// Not signed.
    NotSigned,
    /// It holds.
    Holds,
    /// Its time is over.
    Ended,
    /// Taken back.
    Withdrawn,
}

impl Record for Consent {
    const KIND: &'static str = "consent";
}

impl OwnRecord for Consent {
    fn title(&self) -> String {
        format!("{}: {}", self.to, self.purpose)
    }

    fn made_ready(self, binder: &Binder, _: &Packs) -> Result<Self, Error> {
        let person = binder.whole::<Person>(self.person)?;
        let to = match (filled(Some(self.to)), &person) {
            (Some(to), _) => to,
            (None, Some(id)) => binder.own_one::<Person>(id)?.1.name,
            (None, None) => return Err(crate::BinderError::NameMissing.into()),
        };
        Ok(Self {
            to,
            person,
            from: filled(self.from),
            what: needed(&self.what)?,
            purpose: needed(&self.purpose)?,
            explained: filled(self.explained),
            ..self
        })
    }
}

impl Consent {
    /// How it stands on this day.
    pub fn state(&self, today: NaiveDate) -> ConsentState {
        match self {
            Self { withdrawn: Some(_), .. } => ConsentState::Withdrawn,
            Self { signed: None, .. } => ConsentState::NotSigned,
            Self { until: Some(until), .. } if *until < today => ConsentState::Ended,
            _ => ConsentState::Holds,
        }
    }

    /// Whether it holds on this day.
    pub fn holds(&self, today: NaiveDate) -> bool {
        self.state(today) == ConsentState::Holds
    }
}

impl Binder {
    /// Takes a consent back; one that was taken back before keeps its day.
    ///
    /// # Errors
    /// [`crate::BinderError::NoSuchRecord`].
    pub fn withdraw(
        &mut self,
        id: &str,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(String, Consent), Error> {
        let (id, consent) = self.own_one::<Consent>(id)?;
        let withdrawn = consent.withdrawn.or(Some(today));
        self.save_own(Some(&id), Consent { withdrawn, ..consent }, content)
    }
}
