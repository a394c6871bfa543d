//! Who is responsible: one row is one rule, from what is known about a person to an office or a service.
//!
//! Rows are read in the order of the file, those of the city before those of the wider regions: the first that fits
//! answers. A condition that is absent always fits. Deliberately not here: asking the rows (see `ordner-rules`), and
//! any claim that a person has a right: a row says where to ask.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// A matter people ask about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Stable id.
    pub id: String,
    /// The question, short.
    pub name: Bilingual,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsibility {
    /// Stable id.
    pub id: String,
    /// The matter.
    pub topic: String,
    /// Statuses it holds for; empty means any.
    #[serde(default)]
    pub status: Vec<String>,
    /// From this age on, in full years.
    #[serde(default)]
    pub from_age: Option<u32>,
    /// Below this age.
    #[serde(default)]
    pub below_age: Option<u32>,
    /// From so many months after the allocation to the town on.
    #[serde(default)]
    pub from_month: Option<u32>,
    /// Before so many months after the allocation have passed.
    #[serde(default)]
    pub below_month: Option<u32>,
    /// From so many forecast hours of counselling in the next twelve months on.
    #[serde(default)]
    pub from_hours: Option<u32>,
    /// The office or service.
    pub office: Bilingual,
    /// Its contacts, best first.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Why, in one or two short sentences.
    pub reason: Bilingual,
    /// The law behind it, or none for what was agreed locally.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}
