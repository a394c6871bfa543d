//! What can be wrong with content, named with file and line so that a volunteer can mend it.

use serde::Serialize;

/// Why content cannot be used. `file` is always the path below the assets folder, `line` counts from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum PacksError {
    /// The file is larger than any content file may be.
    #[error("{file}: larger than {limit_kib} KiB")]
    TooLarge {
        /// The file.
        file: String,
        /// The limit in KiB.
        limit_kib: usize,
    },
    /// More files than all content together may have.
    #[error("more than {limit} files")]
    TooManyFiles {
        /// The limit.
        limit: usize,
    },
    /// The file is not UTF-8 text.
    #[error("{file}: line {line}: not UTF-8 text")]
    NotText {
        /// The file.
        file: String,
        /// The line with the first wrong byte.
        line: usize,
    },
    /// The file lies in a place or has a name the binder does not know.
    #[error("{file}: expected {expected}")]
    Misplaced {
        /// The file.
        file: String,
        /// A path that would be right.
        expected: String,
    },
    /// There is no key of this name.
    #[error("{file}: line {line}: there is no key {name}, but {expected}")]
    UnknownKey {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key.
        name: String,
        /// The keys there are.
        expected: String,
    },
    /// A key that must be there is not.
    #[error("{file}: line {line}: the key {name} is missing")]
    MissingKey {
        /// The file.
        file: String,
        /// The line of the entry.
        line: usize,
        /// The key.
        name: String,
    },
    /// The file is not TOML, or a value is of another kind.
    #[error("{file}: line {line}: {reason}")]
    NotReadable {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The parser's words, English.
        reason: String,
    },
    /// A character nobody can see, which could hide or reorder text.
    #[error("{file}: line {line}: hidden character U+{code}")]
    HiddenCharacter {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// Its code point in hexadecimal.
        code: String,
    },
    /// A text is longer than fits a line of a sheet.
    #[error("{file}: line {line}: {name} is longer than {limit} characters")]
    TooLong {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key, with the ids around it.
        name: String,
        /// The limit in characters.
        limit: usize,
    },
    /// A text is empty or absent in one language.
    #[error("{file}: line {line}: {name} has no text in {language}")]
    MissingText {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key, with the ids around it.
        name: String,
        /// `de` or `en`.
        language: String,
    },
    /// A value does not have the shape its key asks for.
    #[error("{file}: line {line}: {name} should look like {expected}")]
    Malformed {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key, with the ids around it.
        name: String,
        /// An example of the right shape.
        expected: String,
    },
    /// The same id is used twice.
    #[error("{file}: line {line}: the id {name} is used twice")]
    DuplicateId {
        /// The file of the second use.
        file: String,
        /// The line of the second use.
        line: usize,
        /// The id.
        name: String,
    },
    /// A reference points at nothing.
    #[error("{file}: line {line}: {name} does not exist")]
    UnknownReference {
        /// The file with the reference.
        file: String,
        /// The line with the reference.
        line: usize,
        /// What it points at.
        name: String,
    },
    /// A region inherits from itself, directly or through others.
    #[error("{file}: line {line}: {name} inherits from itself")]
    CircularInheritance {
        /// The file of one region in the circle.
        file: String,
        /// Its line with `inherits`.
        line: usize,
        /// The region.
        name: String,
    },
    /// Regions inherit from each other over more levels than a map has.
    #[error("{file}: line {line}: {name} inherits over more than {limit} levels")]
    TooManyLevels {
        /// The file of the innermost region.
        file: String,
        /// Its line with `inherits`.
        line: usize,
        /// The region.
        name: String,
        /// The limit.
        limit: usize,
    },
    /// A contact of low confidence has more than a name and a web address.
    #[error("{file}: line {line}: {name} is not proven well enough to be printed")]
    UnprovenDetail {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The key, with the ids around it.
        name: String,
    },
    /// The file of a pack is larger than any may be.
    #[error("larger than {limit_mib} MiB")]
    PackFileTooLarge {
        /// The limit in MiB.
        limit_mib: usize,
    },
    /// The file is not a signed pack.
    #[error("not a signed pack")]
    NotAPackFile,
    /// The file was changed after it was signed, or signed with another key than it says.
    #[error("the signature does not fit")]
    WrongSignature,
    /// There is no pack of this name.
    #[error("no pack {name}")]
    NoSuchPack {
        /// The name asked for.
        name: String,
    },
}

impl PacksError {
    /// File and line of the mistake, if it has a place; line 0 means the file as a whole.
    pub fn place(&self) -> Option<(&str, usize)> {
        match self {
            Self::TooLarge { file, .. } | Self::Misplaced { file, .. } => Some((file, 0)),
            Self::NotText { file, line }
            | Self::UnknownKey { file, line, .. }
            | Self::MissingKey { file, line, .. }
            | Self::NotReadable { file, line, .. }
            | Self::HiddenCharacter { file, line, .. }
            | Self::TooLong { file, line, .. }
            | Self::MissingText { file, line, .. }
            | Self::Malformed { file, line, .. }
            | Self::DuplicateId { file, line, .. }
            | Self::UnknownReference { file, line, .. }
            | Self::CircularInheritance { file, line, .. }
            | Self::TooManyLevels { file, line, .. }
            | Self::UnprovenDetail { file, line, .. } => Some((file, *line)),
            Self::TooManyFiles { .. }
            | Self::PackFileTooLarge { .. }
            | Self::NotAPackFile
            | Self::WrongSignature
            | Self::NoSuchPack { .. } => None,
        }
    }
}
