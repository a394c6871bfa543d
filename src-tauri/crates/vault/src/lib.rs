//! The encrypted store of one binder: records in SQLCipher, documents as age files, keys as age files.
//!
//! It stands apart because it is the only crate that touches keys, rusqlite and age. What a record means is not
//! known here: `binder` defines records, the vault keeps them as a grow-only set of stamped field changes.
//! Deliberately not here: plaintext on disk, words for people, the clock, randomness and paths of the machine.
//!
//! The state of a binder is its type: [`create()`] and [`LockedVault::unlock`] give an [`UnlockedVault`],
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

mod access;
mod attempts;
mod bundle;
mod changes;
mod consistency;
mod create;
mod database;
mod digest;
mod digit_groups;
mod erase;
mod error;
mod freshness;
mod hex;
mod history;
mod keyring;
mod layout;
mod locked;
mod merge;
mod op_row;
mod ops;
mod passphrase;
mod readable;
mod reader;
mod record;
mod recovery_code;
mod renewal;
mod repair;
mod reserve;
mod restore;
mod salvage;
mod shares;
mod slots;
mod staging;
mod surroundings;
mod trust;
mod unlocked;
mod verify;
mod view;
mod watch;
mod writing;

#[cfg(test)]
mod tests;

pub use access::{Access, Identity, Recipient};
pub use attempts::Attempts;
pub use bundle::{BundleReader, BundleWriter, open_bundle, seal_bundle, seal_bundle_to};
pub use create::create;
pub use erase::{Erased, erase};
pub use error::VaultError;
pub use freshness::{OlderVault, Unlocked};
pub use history::{Action, Change, Step, Touched};
pub use locked::{Glance, LockedVault};
pub use merge::{Conflict, Merge, MergedRecord, Settled};
pub use passphrase::Passphrase;
pub use readable::{Readable, Room};
pub use reader::FileReader;
pub use record::Record;
pub use recovery_code::RecoveryCode;
pub use renewal::{NewLocks, Renewal};
pub use repair::Repaired;
pub use restore::{Restoring, rehearse};
pub use shares::{JointCode, Share};
pub use slots::{SealedSlots, Secret};
pub use staging::{FileRef, StagedFile, Stager};
pub use surroundings::{Surroundings, WorkFactor};
pub use unlocked::UnlockedVault;
pub use verify::{Finding, Report};
pub use view::ViewedVault;
pub use watch::Watch;
pub use writing::Writing;
