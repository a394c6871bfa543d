//! Why a sheet cannot be printed.

use serde::Serialize;

/// Why no PDF was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SheetsError {
    /// None of the bundled fonts has this character; a box is never printed instead.
    #[error("no font has {character} (U+{code})")]
    MissingGlyph {
        /// The character itself.
        character: String,
        /// Its code point in hexadecimal.
        code: String,
    },
    /// There is no sheet of this name.
    #[error("no sheet {name}")]
    NoSuchSheet {
        /// The name asked for.
        name: String,
    },
    /// Everything asked for is private or meant for another reader.
    #[error("nothing is left to print for this reader")]
    NothingLeft,
    /// The writer failed; a bug, since its input is ours.
    #[error("the PDF could not be written: {reason}")]
    NotWritten {
        /// The writer's words, English.
        reason: String,
    },
}
