//! A contact the person added.

use ordner_packs::RegisterId;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

/// Somebody who helps, or an office the pack does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnContact {
    /// Register it belongs to.
    pub register: RegisterId,
    /// Name, any script; must not be blank.
    pub name: String,
    /// What they help with.
    pub role: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// E-mail.
    pub email: Option<String>,
}

impl Record for OwnContact {
    const KIND: &'static str = "contact";
}
