//! What the binder knows about itself: its neutral name, its pack and its languages.

use ordner_locale::LanguageTag;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

/// One per binder, under the key [`Profile::KEY`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Neutral name on cover and window; never a person's name unless they chose so.
    pub name: String,
    /// Region of the pack.
    pub pack: String,
    /// Languages of its sheets, as equal lines.
    pub languages: Vec<LanguageTag>,
    /// True for the invented sample person; screen and paper say so everywhere.
    pub sample: bool,
    /// Residence paper, an id of the packs, if the person told it: lists then leave out what is for others.
    pub status: Option<String>,
}

impl Profile {
    /// Key of the only profile.
    pub const KEY: &'static str = "owner";
    /// The region of a binder whose owner has not chosen one.
    pub const DEFAULT_PACK: &'static str = "dresden";
}

impl Record for Profile {
    const KIND: &'static str = "profile";
}

impl Profile {
    /// What an empty binder is called that has no profile yet: its folder's name, with the default pack.
    pub(crate) fn nameless(folder: &std::path::Path) -> Self {
        let name = folder.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let languages = [LanguageTag::GERMAN, LanguageTag::ENGLISH];
        Self {
            name,
            pack: Self::DEFAULT_PACK.to_owned(),
            languages: languages.iter().filter_map(|tag| tag.parse().ok()).collect(),
            sample: false,
            status: None,
        }
    }
}
