//! Why a binder cannot be opened, read or written, in the person's situation.
//!
//! Apart so that every refusal of the vault has one name. Variant names are Fluent ids (`error-vault-<id>`); the
//! words and the next step live in the locales. Not here: texts for people, and any title, path or content.

use std::io;

use serde::Serialize;

/// Every way the vault refuses. After any of them the binder on disk is what it was before the call.
#[derive(Debug, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum VaultError {
    /// There is no folder at that place.
    #[error("no such folder")]
    NotFound,
    /// The folder is not a binder.
    #[error("not a binder")]
    NotABinder,
    /// Made by a newer program. Told before any key is tried.
    #[error("binder of format {found}, this program reads {supported}")]
    NewerFormat {
        /// The format of the binder.
        found: u32,
        /// The newest format this program reads.
        supported: u32,
    },
    /// A new binder was to be made with an empty passphrase.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The passphrase does not open the key file. A key file damaged inside its sealed part looks the same: only
    /// the right passphrase could tell the two apart, so the next step offers the recovery code.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A group of the recovery code contradicts its check digit, or holds something that is not a digit.
    #[error("typo in group {group}")]
    CodeTypo {
        /// Which group, 1–8.
        group: u8,
    },
    /// Fewer than 48 digits.
    #[error("incomplete code")]
    CodeIncomplete,
    /// A code without a typo, but of another binder.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// After several wrong passphrases the next one has to wait a little. A code on paper never waits.
    #[error("next try in {seconds} s")]
    TooSoon {
        /// Until the next try, rounded up.
        seconds: u64,
    },
    /// Fewer than the 54 digits of a share.
    #[error("incomplete share")]
    ShareIncomplete,
    /// One sheet was given twice.
    #[error("the same share twice")]
    SharesTheSame,
    /// Two sheets that were not made together.
    #[error("shares of two sets")]
    SharesOfTwoSets,
    /// Two sheets that belong together, but not to this binder, or newer ones took their place.
    #[error("wrong shares")]
    WrongShares,
    /// Nobody ever made shares for this binder.
    #[error("this binder has no shares")]
    NoShares,
    /// What was given as somebody's public key is not one (`age1…`).
    #[error("not an age recipient")]
    NotARecipient,
    /// What was given as a key file is not one (`AGE-SECRET-KEY-1…`).
    #[error("not an age identity")]
    NotAnIdentity,
    /// The key file opens no slot of this binder.
    #[error("wrong identity")]
    WrongIdentity,
    /// This key has access already.
    #[error("{name} has access already")]
    AccessExists {
        /// The name it was given.
        name: String,
    },
    /// Nobody with access is called so, or several are.
    #[error("nobody with access is {name}")]
    NoSuchAccess {
        /// What was asked for.
        name: String,
    },
    /// Something is already at the place where a new binder was to be made.
    #[error("already exists")]
    AlreadyExists,
    /// The binder is open in another window or program.
    #[error("open elsewhere")]
    InUse,
    /// A file of the binder is gone.
    #[error("file {file} missing")]
    FileMissing {
        /// Its name inside the binder folder; document names are random and tell nothing.
        file: String,
    },
    /// A file of the binder is not what was once written.
    #[error("damaged: {file}")]
    Damaged {
        /// Its name inside the binder folder; document names are random and tell nothing.
        file: String,
    },
    /// No action with this name was ever made here.
    #[error("no such action")]
    NoSuchAction,
    /// What is to be taken back was changed again, or taken back already.
    #[error("changed since")]
    ChangedSince,
    /// What was to be merged is not a copy of this binder: the two share no change.
    #[error("not a copy of this binder")]
    NotTheSameBinder,
    /// The other copy was written by a clock that is ahead by more than two thousand years.
    #[error("clock far ahead")]
    ClockFarAhead,
    /// The person stopped a long piece of work; nothing of it is left.
    #[error("stopped")]
    Stopped,
    /// A backup that cannot be opened or was not made by this program: another kind of file, cut short, changed, or
    /// forged to do harm.
    #[error("bundle unreadable")]
    BundleUnreadable,
    /// Files of two moments lie together: an older page, database or log was put back.
    #[error("mixed state")]
    MixedState,
    /// No room left. The reserve was given up, so that things can still be removed.
    #[error("disk full")]
    DiskFull,
    /// The place cannot be written to: a read-only stick, or a folder of someone else.
    #[error("read-only")]
    ReadOnly,
    /// The disk reports an error.
    #[error("disk error")]
    Disk {
        /// What the operating system said.
        #[source]
        #[serde(skip)]
        source: io::Error,
    },
    /// The disk could not confirm a flush. Whether the last change is kept nobody knows until the binder is opened again;
    /// until then nothing more is written.
    #[error("flush failed")]
    DiskUnsure,
    /// A fault of the program.
    #[error("unexpected")]
    Unexpected {
        /// What was noticed; never the content of a record.
        #[source]
        #[serde(skip)]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl VaultError {
    /// Whether looking is still possible where opening failed for this reason.
    pub fn leaves_looking(&self) -> bool {
        matches!(
            self,
            Self::ReadOnly
                | Self::Damaged { .. }
                | Self::FileMissing { .. }
                | Self::MixedState
                | Self::Disk { .. }
        )
    }

    pub(crate) fn damaged(file: &str) -> Self {
        Self::Damaged { file: file.to_owned() }
    }

    pub(crate) fn missing(file: &str) -> Self {
        Self::FileMissing { file: file.to_owned() }
    }

    pub(crate) fn unexpected(what: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unexpected { source: what.into() }
    }
}

impl From<io::Error> for VaultError {
    fn from(source: io::Error) -> Self {
        if source.get_ref().is_some_and(|inner| inner.is::<crate::watch::Stopped>()) {
            return Self::Stopped;
        }
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Disk { source },
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        use rusqlite::ffi::{SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_FSYNC};
        let extended = error.sqlite_error().map(|error| error.extended_code);
        if matches!(extended, Some(SQLITE_IOERR_FSYNC | SQLITE_IOERR_DIR_FSYNC)) {
            return Self::DiskUnsure;
        }
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ReadOnly | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::damaged(crate::layout::DATABASE),
            Some(Code::SystemIoFailure | Code::CannotOpen) => Self::Disk { source: io::Error::other(error) },
            _ => Self::unexpected(error),
        }
    }
}
