//! What can be wrong with a language or its file.

use serde::Serialize;

/// Why a text cannot be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LocaleError {
    /// There is no file for this language.
    #[error("no language {tag}")]
    NoSuchLanguage {
        /// What was asked for.
        tag: String,
    },
    /// A language file does not parse or misses its own name or direction.
    #[error("{tag}.ftl: {reason}")]
    NotReadable {
        /// Tag from the file's name.
        tag: String,
        /// The parser's words, English.
        reason: String,
    },
}
