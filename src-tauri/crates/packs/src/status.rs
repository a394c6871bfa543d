//! A status: a residence paper or a benefit that decides which items of a checklist concern somebody.

use serde::{Deserialize, Serialize};

use crate::line::Bilingual;

/// One status. A person need not tell the binder theirs; items then show whom they are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Stable id, e.g. `gestattung`.
    pub id: String,
    /// The name as printed on the paper, and what it means in English.
    pub name: Bilingual,
}
