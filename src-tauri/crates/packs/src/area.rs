//! Areas of support: what a plan and a forecast of hours are sorted by.
//!
//! Content, because each town publishes its own list. An area says in which of the three columns of a plan it stands;
//! the columns themselves are fixed, because a plan always shows them side by side.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// One area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportArea {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Where its goals stand in a plan.
    pub column: PlanColumn,
    /// Evidence.
    pub fact: Fact,
}

/// A column of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanColumn {
    /// Living together: home, health, family, money.
    Social,
    /// German.
    Language,
    /// Work and education.
    Work,
}
