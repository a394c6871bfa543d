//! A kind of document: what a paper is called, who issues it and where it lies in the binder.
//!
//! A filed paper may name its kind; then checklists and paths know what is still missing. Deliberately not here: the
//! papers a person has (see `binder`).

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};
use crate::register::RegisterId;

/// One kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentKind {
    /// Stable id; filed papers, checklists and paths point at it.
    pub id: String,
    /// Register where such a paper is usually filed.
    pub register: RegisterId,
    /// What people and offices call it.
    pub name: Bilingual,
    /// Who issues it, in German as on the letterhead; none for what people make themselves.
    #[serde(default)]
    pub issuer: Option<String>,
    /// How long it is usually valid; none if it does not expire.
    #[serde(default)]
    pub validity: Option<Bilingual>,
    /// True when nobody needs the original.
    #[serde(default)]
    pub copy_is_enough: bool,
    /// True when offices often ask for a certified copy.
    #[serde(default)]
    pub certified_copy: bool,
    /// True for the paper that says until when a person may stay.
    #[serde(default)]
    pub permit: bool,
    /// Closed in appointment mode: papers of the asylum procedure, of court and of health.
    #[serde(default)]
    pub private: bool,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Evidence.
    pub fact: Fact,
}
