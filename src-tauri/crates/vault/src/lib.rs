//! The encrypted store of one binder: records in SQLCipher, documents as age files, keys as age files.
//!
//! It stands apart because it is the only crate that touches keys, rusqlite and age. What a record means is not
//! known here: `binder` defines records, the vault keeps them as a grow-only set of stamped field changes.
//! Deliberately not here: plaintext on disk, words for people, the clock, randomness and paths of the machine.
//!
//! The state of a binder is its type: [`create`] and [`LockedVault::unlock`] give an [`UnlockedVault`],
//! [`UnlockedVault::lock`] gives the [`LockedVault`] back. Nothing can be read while locked.
//!
//! ```no_run
//! # use ordner_vault::{LockedVault, Passphrase, Surroundings, WorkFactor, VaultError};
//! # fn main() -> Result<(), VaultError> {
//! # let surroundings = Surroundings { now: || 0, random: |_| {}, work: WorkFactor::CHEAP };
//! let locked = LockedVault::at("Anna.ordner".as_ref())?;
//! let vault = locked.unlock(&Passphrase::from("correct horse".to_owned()), surroundings)?;
//! let locked_again = vault.lock()?;
//! # Ok(()) }
//! ```
//!
//! The format on disk is described in `FORMAT.md` beside this crate, well enough to write a second reader.
#![forbid(unsafe_code)]

mod bundle;
mod changes;
mod create;
mod database;
mod digest;
mod error;
mod hex;
mod history;
mod keyring;
mod layout;
mod locked;
mod ops;
mod passphrase;
mod reader;
mod record;
mod recovery_code;
mod reserve;
mod restore;
mod slots;
mod staging;
mod surroundings;
mod unlocked;
mod verify;
mod watch;
mod writing;

#[cfg(test)]
mod tests;

pub use bundle::{BundleReader, BundleWriter, open_bundle, seal_bundle};
pub use create::create;
pub use error::VaultError;
pub use history::{Action, Change, Step, Touched};
pub use locked::LockedVault;
pub use passphrase::Passphrase;
pub use reader::FileReader;
pub use record::Record;
pub use recovery_code::RecoveryCode;
pub use restore::Restoring;
pub use slots::Secret;
pub use staging::{FileRef, StagedFile, Stager};
pub use surroundings::{Surroundings, WorkFactor};
pub use unlocked::UnlockedVault;
pub use verify::{Finding, Report};
pub use watch::Watch;
pub use writing::Writing;
