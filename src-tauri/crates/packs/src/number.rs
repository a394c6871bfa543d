//! Kinds of numbers that offices ask for: where each stands and whether it carries its own proof.
//!
//! Deliberately not here: the check itself (see `ordner-rules`), and any person's number (see `binder`).

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// One kind of number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberKind {
    /// Stable id.
    pub id: String,
    /// Its name, German as printed.
    pub name: Bilingual,
    /// On which paper it stands.
    pub stands_on: Bilingual,
    /// The slot of sheets it fills; none for a number that no sheet asks for by name.
    #[serde(default)]
    pub slot: Option<String>,
    /// The public algorithm that can check it, if there is one.
    #[serde(default)]
    pub check: Option<CheckMethod>,
    /// Evidence.
    pub fact: Fact,
}

/// A public algorithm for a number's check digits or shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckMethod {
    /// International bank account number.
    Iban,
    /// Bank identifier code.
    Bic,
    /// German tax identification number.
    TaxId,
    /// German pension insurance number.
    PensionInsurance,
    /// German health insurance number.
    HealthInsurance,
}
