//! Every error a person can meet, by area. The names are Fluent ids: `error-<area>-<id>` and its `.hint`.

use ordner_intake::IntakeError;
use ordner_locale::LocaleError;
use ordner_packs::PacksError;
use ordner_sheets::SheetsError;
use ordner_vault::VaultError;
use serde::Serialize;

/// An error of any area, as it crosses to the window: `{"area": …, "error": {"id": …, "args": …}}`.
#[derive(Debug, Serialize, thiserror::Error)]
#[serde(tag = "area", content = "error", rename_all = "kebab-case")]
pub enum Error {
    /// The store.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A foreign file.
    #[error(transparent)]
    Intake(#[from] IntakeError),
    /// Content.
    #[error(transparent)]
    Packs(#[from] PacksError),
    /// Paper.
    #[error(transparent)]
    Sheets(#[from] SheetsError),
    /// Languages.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// What people do with a binder.
    #[error(transparent)]
    Binder(#[from] BinderError),
}

/// Why an action is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum BinderError {
    /// No document has this id, or the beginning of an id fits several.
    #[error("no document {name}")]
    NoSuchDocument {
        /// What was asked for.
        name: String,
    },
    /// There is no such register.
    #[error("no register {name}")]
    NoSuchRegister {
        /// What was asked for.
        name: String,
    },
    /// There is no such checklist item.
    #[error("no item {name}")]
    NoSuchItem {
        /// What was asked for.
        name: String,
    },
    /// There is no such own contact.
    #[error("no contact {name}")]
    NoSuchContact {
        /// What was asked for.
        name: String,
    },
    /// A name is needed and was left empty.
    #[error("a name is needed")]
    NameMissing,
    /// The file to add is not there.
    #[error("{name} is not there")]
    FileNotThere {
        /// Its name without folders.
        name: String,
    },
    /// The file to add cannot be read.
    #[error("{name} cannot be read")]
    FileNotReadable {
        /// Its name without folders.
        name: String,
    },
    /// It is a folder.
    #[error("{name} is a folder")]
    FolderNotFile {
        /// Its name without folders.
        name: String,
    },
    /// It changed while it was read, for example because a phone is still copying it.
    #[error("{name} changed while it was read")]
    FileStillChanging {
        /// Its name without folders.
        name: String,
    },
    /// The place for the exported file cannot be written.
    #[error("{name} cannot be written")]
    NotSaved {
        /// The file's name without folders.
        name: String,
    },
    /// The folder has no content files.
    #[error("no content in {name}")]
    NoContentThere {
        /// Its name without folders.
        name: String,
    },
    /// The binder does not know who signed the pack.
    #[error("unknown signer {words}")]
    UnknownSigner {
        /// The key in short words.
        words: String,
    },
    /// A folder has no signature, and the person did not say that it is their own.
    #[error("not signed")]
    PackNotSigned,
    /// The binder has a newer Stand of this region.
    #[error("{name} is older")]
    PackIsOlder {
        /// The region.
        name: String,
    },
    /// Besides packs there are other files: registers and checklists come with the program only.
    #[error("not only packs")]
    NotOnlyPacks,
    /// The typed groups are not those of the recovery code.
    #[error("the groups do not match")]
    GroupsDoNotMatch,
}
