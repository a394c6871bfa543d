//! The card of a handover bundle: what was chosen, as facts for programs.
//!
//! Apart because it is the shape that crosses from one program to another. A field that an older program does not know it passes
//! over, and the two pages say the same. Not here: how the card is filled, and how the bundle around it is sealed.

use chrono::NaiveDate;
use ordner_locale::PartialDay;
use ordner_packs::RegisterId;
use serde::{Deserialize, Serialize};

use super::Matter;
use crate::BinderError;

/// Name of the shape; its version follows.
pub(crate) const SCHEMA: &str = "mein-ordner/handover/";
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// What a bundle says of itself and its papers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) schema: String,
    /// The day it was made.
    pub(crate) written: NaiveDate,
    /// The region, for the words on its sheets.
    pub(crate) pack: String,
    /// Whose papers they are, as that person writes their name on sheets.
    pub(crate) person: Option<String>,
    pub(crate) receiver: String,
    pub(crate) purpose: String,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) matters: Vec<Matter>,
    /// Goals of the plan, if any were chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) goals: Vec<HandedGoal>,
    /// Notes of talks, if any were chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) notes: Vec<HandedNote>,
    pub(crate) documents: Vec<HandedDocument>,
}

/// A chosen document: what its card says, without place, person and history.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandedDocument {
    pub(crate) title: String,
    pub(crate) register: RegisterId,
    pub(crate) kind: Option<String>,
    pub(crate) issued: Option<PartialDay>,
    pub(crate) valid_until: Option<PartialDay>,
    pub(crate) files: Vec<HandedFile>,
}

/// One paper beside the card.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandedFile {
    pub(crate) path: String,
    pub(crate) media_type: String,
    pub(crate) size: u64,
    /// 64 hexadecimal digits.
    pub(crate) sha256: String,
}

/// A chosen goal with the steps that are the person's; proposals nobody accepted stay behind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedGoal {
    /// In the person's words.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// When to look at it again.
    pub review: Option<NaiveDate>,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<HandedStep>,
}

/// One step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedStep {
    /// What is done.
    pub words: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when.
    pub until: Option<NaiveDate>,
    /// What will show that it is done.
    pub proof: Option<String>,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

/// A chosen note of a talk. Who else was there, and what was asked, stays behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedNote {
    /// The day.
    pub day: NaiveDate,
    /// With whom.
    pub with: Option<String>,
    /// What it was about.
    pub topic: Option<String>,
    /// What was said, and who does what.
    #[serde(default)]
    pub lines: Vec<HandedLine>,
}

/// One line of a note.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedLine {
    /// What was said.
    pub said: Option<String>,
    /// What the person does.
    pub mine: Option<String>,
    /// What the other side does.
    pub theirs: Option<String>,
    /// By when.
    pub until: Option<NaiveDate>,
}

/// A card as bytes from outside.
///
/// # Errors
/// [`BinderError::HandoverNewer`]; [`BinderError::HandoverUnreadable`].
pub(crate) fn card(bytes: &[u8]) -> Result<Card, BinderError> {
    #[derive(Deserialize)]
    struct Shape {
        schema: String,
    }
    // The parser's own error may quote what a person wrote, so it is dropped.
    let unreadable = |_| BinderError::HandoverUnreadable;
    let shape: Shape = serde_json::from_slice(bytes).map_err(unreadable)?;
    let number = shape.schema.strip_prefix(SCHEMA).and_then(|number| number.parse::<u32>().ok());
    match number {
        Some(SCHEMA_VERSION) => serde_json::from_slice(bytes).map_err(unreadable),
        Some(found) if found > SCHEMA_VERSION => {
            Err(BinderError::HandoverNewer { found, supported: SCHEMA_VERSION })
        }
        _ => Err(BinderError::HandoverUnreadable),
    }
}
