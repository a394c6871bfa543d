//! A checklist: things to do in one matter, each with who is responsible, what is needed and the law behind it.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact, Line};
use crate::register::RegisterId;

/// One checklist; a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Stable id, also the file's name.
    pub id: String,
    /// The register it belongs to.
    pub register: RegisterId,
    /// Its title.
    pub title: Bilingual,
    /// Closed in appointment mode.
    #[serde(default)]
    pub private: bool,
    /// What to know about the whole list, e.g. that a law has just changed.
    #[serde(default)]
    pub notes: Vec<Line>,
    /// Its items in the order they are usually done; a region's own are picked by [`crate::Pack::items_of`].
    pub items: Vec<Item>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Stable within its checklist: a person's tick hangs on `checklist/item`.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// Region this item exists in, with the regions inside it; none means everywhere.
    #[serde(default)]
    pub only_in: Option<String>,
    /// Ids of the statuses it applies to; empty means everybody.
    #[serde(default)]
    pub applies_to: Vec<String>,
    /// The office to go to, in German as on its door.
    #[serde(default)]
    pub office: Option<String>,
    /// Papers to bring, in German as an office names them.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Kinds of document it needs or leads to; as long as none is filed, it is still missing.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Id of a deadline rule.
    #[serde(default)]
    pub deadline: Option<String>,
    /// The law behind it, or none for practical advice.
    #[serde(default)]
    pub law: Option<String>,
    /// What is uncertain about it, or where it differs.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Evidence.
    pub fact: Fact,
}
