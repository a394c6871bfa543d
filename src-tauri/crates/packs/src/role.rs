//! Roles of people who help: what somebody is called, and where they stand in the binder.
//!
//! Content, because towns call their services differently and change them. Deliberately not here: any person (see
//! `binder`), and what a role is allowed to do.

use serde::{Deserialize, Serialize};

use crate::line::Bilingual;
use crate::register::RegisterId;

/// One role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Stable id.
    pub id: String,
    /// What people call it.
    pub name: Bilingual,
    /// Register of the people in it. Those of a private register stay off paper for others.
    pub register: RegisterId,
    /// True for a service that advises: such people are the history of advisers and can be handed over.
    #[serde(default)]
    pub adviser: bool,
    /// The beginning of the slots that such a person fills: `adviser` for `adviser-name` and `adviser-phone`.
    #[serde(default)]
    pub fills: Option<String>,
}
