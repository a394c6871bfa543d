//! A contact of a pack: an office, a service or a meeting place, with evidence.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact, day};
use crate::register::RegisterId;

/// One office or service. What is not evidenced is absent, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Stable id.
    pub id: String,
    /// Registers on whose sheets it stands.
    pub registers: Vec<RegisterId>,
    /// What it is: ids of terms of the glossary, so that a path finds the Jobcenter of each city.
    #[serde(default)]
    pub offices: Vec<String>,
    /// Name.
    pub name: Bilingual,
    /// Street address, one line, as for a letter.
    #[serde(default)]
    pub address: Option<String>,
    /// Phone number in international form.
    #[serde(default)]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Web address, printed and shown as text, never opened by the program.
    #[serde(default)]
    pub website: Option<String>,
    /// Opening hours in both languages.
    #[serde(default)]
    pub hours: Option<Bilingual>,
    /// For whom, or what to know before going.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Languages spoken, BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Set when it no longer exists: it leaves sheets and lists, and stays readable where a note points at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<Retired>,
    /// Evidence.
    pub fact: Fact,
}

/// Since when a contact no longer exists, and who does its work now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The first day without it.
    #[serde(deserialize_with = "day")]
    pub since: NaiveDate,
    /// Id of the contact that does its work now; none if nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
}
