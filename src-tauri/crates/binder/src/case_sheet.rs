//! The sheet for a case conference: what several services need to know of a person, without telling who it is.
//!
//! A record like others of the table: the person reads it, says yes or no, and can take it back. Not here: looking for what would
//! tell who it is (`telling`), and what the round answers, which is a note of a talk that names the sheet.

use chrono::NaiveDate;
use ordner_packs::Packs;
use ordner_vault::{Record, Surroundings};
use serde::{Deserialize, Serialize};

use crate::own_record::{filled, needed};
use crate::{Binder, Error, OwnRecord};

/// Letters and digits of a code that nobody mistakes for another, in any hand.
const SIGNS: &[u8; 31] = b"ABCDEFGHJKLMNPQRSTUVWXYZ2345678";
/// Signs of a code: some 28 million codes.
const CODE_LENGTH: usize = 5;

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseSheet {
    /// Instead of a name; must not be blank.
    pub code: String,
    /// The day of the round.
    pub day: Option<NaiveDate>,
    /// How old, roughly: `25–34`.
    pub age: Option<String>,
    /// Who lives together, without names.
    pub household: Option<String>,
    /// The kind of residence paper, roughly.
    pub status: Option<String>,
    /// What the person is good at.
    pub skills: Option<String>,
    /// What was done so far.
    pub steps: Option<String>,
    /// What the round is asked; must not be blank.
    pub question: String,
    /// The day the person said yes.
    pub agreed: Option<NaiveDate>,
    /// The day the person said no.
    pub refused: Option<NaiveDate>,
}

impl Record for CaseSheet {
    const KIND: &'static str = "case-sheet";
}

impl OwnRecord for CaseSheet {
    fn title(&self) -> String {
        format!("{}: {}", self.code, self.question)
    }

    fn made_ready(self, _: &Binder, _: &Packs) -> Result<Self, Error> {
        Ok(Self {
            code: needed(&self.code)?,
            age: filled(self.age),
            household: filled(self.household),
            status: filled(self.status),
            skills: filled(self.skills),
            steps: filled(self.steps),
            question: needed(&self.question)?,
            ..self
        })
    }
}

impl CaseSheet {
    /// A code for a new sheet: drawn, not made out of anything, so that it leads nowhere.
    pub fn generate_code(surroundings: Surroundings) -> String {
        let mut drawn = [0; CODE_LENGTH];
        (surroundings.random)(&mut drawn);
        drawn.iter().map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()])).collect()
    }

    /// What a person wrote or chose on it, by field.
    pub(crate) fn words(&self) -> impl Iterator<Item = (CaseField, &str)> {
        [
            (CaseField::Code, Some(&self.code)),
            (CaseField::Age, self.age.as_ref()),
            (CaseField::Household, self.household.as_ref()),
            (CaseField::Status, self.status.as_ref()),
            (CaseField::Skills, self.skills.as_ref()),
            (CaseField::Steps, self.steps.as_ref()),
            (CaseField::Question, Some(&self.question)),
        ]
        .into_iter()
        .filter_map(|(field, words)| Some((field, words?.as_str())))
    }
}

/// A field of the sheet; its words are `ui-case-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum CaseField {
    /// The code.
    Code,
    /// The age.
    Age,
    /// The household.
    Household,
    /// The kind of residence.
    Status,
    /// What the person is good at.
    Skills,
    /// What was done.
    Steps,
    /// The question.
    Question,
    /// What the round advised.
    Result,
}
