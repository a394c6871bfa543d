//! A deadline: a time limit in words, so that a checklist can say how much time there is.
//!
//! Deliberately not here: computing a day. A limit in words cannot be wrong for one person's letter.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// One time limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Stable id; items of checklists point at it.
    pub id: String,
    /// How long, and counted from what, as one sentence.
    pub rule: Bilingual,
    /// The law behind it, or none for advice.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}
