//! A language as its file declares it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::LocaleError;

/// A BCP 47 tag in its canonical spelling, e.g. `de`, `fa-AF`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(LanguageIdentifier);

impl LanguageTag {
    /// German, the language of the offices.
    pub const GERMAN: &str = "de";
    /// English, the language of the interface where another has no words yet.
    pub const ENGLISH: &str = "en";

    /// German.
    pub fn german() -> Self {
        Self(Self::GERMAN.parse().unwrap_or_default())
    }

    /// English.
    pub fn english() -> Self {
        Self(Self::ENGLISH.parse().unwrap_or_default())
    }

    /// The identifier Fluent works with.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.0.clone()
    }
}

impl FromStr for LanguageTag {
    type Err = LocaleError;

    fn from_str(text: &str) -> Result<Self, LocaleError> {
        text.trim()
            .parse()
            .map(Self)
            .map_err(|_| LocaleError::NoSuchLanguage { tag: text.chars().take(40).collect() })
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LocaleError;

    fn try_from(text: String) -> Result<Self, LocaleError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.to_string()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Whether native speakers have read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// They have.
    Done,
    /// Nobody has yet: screen and paper say so.
    Awaited,
}

/// What a language file says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its tag, from the file's name.
    pub tag: LanguageTag,
    /// Its own name, e.g. `Deutsch`.
    pub name: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether native speakers have read it.
    pub review: Review,
}
