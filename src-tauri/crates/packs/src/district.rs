//! A district of a city with its quarters, so that "near you" has a name.

use serde::{Deserialize, Serialize};

use crate::line::Fact;

/// One district. Its names are proper names, the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// True for a village that belongs to the city but has a council of its own.
    #[serde(default)]
    pub village: bool,
    /// Names of the quarters in it, as the city's statistics call them.
    pub quarters: Vec<String>,
    /// Evidence.
    pub fact: Fact,
}
