//! The log of what was shown or given to whom: so that the person knows where their papers are.

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

use crate::own_record::filled;
use crate::{Binder, BinderError, Consent, Error, OwnRecord};

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The day.
    pub day: NaiveDate,
    /// To whom; must not be blank.
    pub to: String,
    /// What, in the person's words.
    pub what: Option<String>,
    /// Ids of the documents.
    #[serde(default)]
    pub documents: Vec<String>,
    /// How.
    pub how: GivenHow,
    /// When it came back.
    pub back: Option<NaiveDate>,
    /// Id of the consent it rests on.
    pub consent: Option<String>,
}

/// In which way something was given.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "given-")]
pub enum GivenHow {
    /// Only shown.
    Shown,
    /// As a copy.
    Copy,
    /// The original itself.
    Original,
}

impl Record for Given {
    const KIND: &'static str = "given";
}

impl OwnRecord for Given {
    fn title(&self) -> String {
        match &self.what {
            Some(what) => format!("{}: {what}", self.to),
            None => self.to.clone(),
        }
    }

    fn made_ready(self, binder: &Binder, _: &Packs) -> Result<Self, Error> {
        let given = Self {
            to: filled(Some(self.to)).ok_or(BinderError::NameMissing)?,
            what: filled(self.what),
            documents: binder.whole_documents(self.documents)?,
            consent: binder.whole::<Consent>(self.consent)?,
            ..self
        };
        match given.what.is_none() && given.documents.is_empty() {
            true => Err(BinderError::NothingWritten.into()),
            false => Ok(given),
        }
    }
}
