//! Barriers: what stands between a person and a goal, each with a next step that anybody can take.
//!
//! Content, so that a town can name its own next step. Never a judgment of a person: a barrier lies outside of them.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// One barrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Barrier {
    /// Stable id.
    pub id: String,
    /// What is missing.
    pub name: Bilingual,
    /// The next step.
    pub next: Bilingual,
    /// Evidence.
    pub fact: Fact,
}
