//! What this person's programs last saw of each binder, kept outside it: the only thing that can notice a whole folder put
//! back in an older state, since such a folder is consistent in itself.
//!
//! Apart because it is the one file of the vault that does not lie in a binder. It names nobody: an entry is found by a
//! keyed hash that only the open binder can compute, and holds two numbers and a hash. It carries no proof of its own:
//! whoever can write here can also delete it, and then a binder is merely new to this machine. Not here: what is done
//! about an older state, which the person decides.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::database::Meta;
use crate::digest::DigestKey;
use crate::keyring::Keys;
use crate::{
    Attempts, Readable, Surroundings, UnlockedVault, VaultError, consistency, database, hex, layout,
};

const CONTEXT: &str = "MEIN ORDNER 2026-11 name of a binder in a memory";
/// Names of the entries kept; a shared machine of a counselling office sees some hundred binders.
const MOST: usize = 2_000;
/// A larger file is none of ours.
const LARGEST: u64 = 4 << 20;

pub(crate) fn name_key(db_key: &[u8; 32]) -> DigestKey {
    DigestKey::derive_for(CONTEXT, db_key)
}

pub(crate) fn name(key: &DigestKey, vault: &[u8; 16]) -> [u8; 32] {
    key.hash_bytes(vault)
}

/// What was last seen of one binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Actions written so far.
    pub(crate) generation: i64,
    /// Moment of the newest change, in milliseconds since 1970 UTC.
    pub(crate) changed: i64,
    /// Proof of the pages the binder was left with; `None` while it is open or after a crash.
    pub(crate) pages: Option<[u8; 32]>,
}

impl Seen {
    /// A state as it lies open.
    pub(crate) fn of(readable: &Readable, meta: &Meta) -> Self {
        Self { generation: meta.generation, changed: readable.last_change(), pages: None }
    }
}

/// A binder's state as it was found, and what was last seen of it. No byte of the folder has changed.
pub(crate) struct Found {
    pub(crate) now: Seen,
    pub(crate) known: Option<Seen>,
}

impl Found {
    /// Looks at a state, and proves that it was once saved as a whole: after a crash, or files of two moments laid together,
    /// there is a log; and where somebody remembers, any database that is not the one that was left is looked at closely.
    ///
    /// # Errors
    /// [`VaultError::MixedState`], [`VaultError::Damaged`], [`VaultError::FileMissing`].
    pub(crate) fn look(folder: &Path, keys: &Keys, memory: Option<&Path>) -> Result<Self, VaultError> {
        let log = database::has_log(folder);
        let connection = database::open_to_view(folder, &keys.db_key, true)?;
        let readable = Readable::new(connection, &keys.db_key, keys.identity.clone(), folder);
        let meta = readable.meta()?;
        let known = memory.and_then(|memory| Memory::at(memory).recall(&readable.memory_name(&meta)));
        let left = known.and_then(|known| known.pages);
        let as_it_was_left = !log && left.is_some() && database::page_proof(folder)? == left;
        if (log || memory.is_some()) && !as_it_was_left {
            consistency::prove(&readable, &meta)?;
        }
        let now = Seen::of(&readable, &meta);
        readable.close()?;
        Ok(Self { now, known })
    }
}

/// The file that remembers. It need not exist.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Memory<'p> {
    file: &'p Path,
}

#[derive(Default, Serialize, Deserialize)]
struct Entries {
    binders: BTreeMap<String, Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    generation: i64,
    changed: i64,
    pages: Option<String>,
    /// Moment of the last visit; the oldest are forgotten first.
    visited: i64,
}

impl<'p> Memory<'p> {
    pub(crate) fn at(file: &'p Path) -> Self {
        Self { file }
    }

    /// `None` for a binder that was never seen here, and for a file that is lost or garbled.
    pub(crate) fn recall(self, name: &str) -> Option<Seen> {
        let entry = self.read().binders.remove(name)?;
        let pages = entry.pages.and_then(|digits| {
            let mut pages = [0; 32];
            hex::decode_into(&digits, &mut pages).map(|_| pages)
        });
        Some(Seen { generation: entry.generation, changed: entry.changed, pages })
    }

    /// Remembers. Two programs at once may lose one another's entry, which only delays a warning.
    ///
    /// # Errors
    /// What writing gives; what was remembered before is still there then.
    pub(crate) fn keep(self, name: &str, seen: Seen, surroundings: Surroundings) -> Result<(), VaultError> {
        let mut entries = self.read();
        let pages = seen.pages.map(|pages| hex::encode(&pages));
        let visited = (surroundings.now)();
        let Seen { generation, changed, .. } = seen;
        entries.binders.insert(name.to_owned(), Entry { generation, changed, pages, visited });
        while entries.binders.len() > MOST {
            let oldest = entries.binders.iter().min_by_key(|(_, entry)| entry.visited);
            let Some(name) = oldest.map(|(name, _)| name.clone()) else { break };
            entries.binders.remove(&name);
        }
        let content = serde_json::to_vec(&entries).map_err(VaultError::unexpected)?;
        let (Some(folder), Some(name)) =
            (self.file.parent(), self.file.file_name().and_then(|name| name.to_str()))
        else {
            return Err(VaultError::NotFound);
        };
        fs::create_dir_all(folder)?;
        layout::replace(folder, name, &content, |_| Ok(()))
    }

    fn read(self) -> Entries {
        let small = self.file.metadata().is_ok_and(|file| file.len() <= LARGEST);
        let bytes = if small { fs::read(self.file).unwrap_or_default() } else { Vec::new() };
        serde_json::from_slice(&bytes).unwrap_or_default()
    }
}

/// An open binder beside what is remembered of it.
pub enum Unlocked {
    /// As new as anything seen of it on this machine.
    Current(UnlockedVault),
    /// Older than what was seen before: an old copy was put back, or the newest changes are gone.
    Older(OlderVault),
}

/// A binder in an older state. Nothing in its folder has changed yet, and nothing will unless it is accepted.
pub struct OlderVault {
    pub(crate) folder: PathBuf,
    pub(crate) keys: Keys,
    pub(crate) lock: File,
    pub(crate) attempts: Attempts,
    pub(crate) memory: PathBuf,
    pub(crate) surroundings: Surroundings,
    pub(crate) found: Seen,
    pub(crate) known: Seen,
}

impl OlderVault {
    /// When the newest change of the state that was found was made: milliseconds since 1970 UTC, 0 for an empty binder.
    pub fn found(&self) -> i64 {
        self.found.changed
    }

    /// When the newest change that was seen here before was made: milliseconds since 1970 UTC.
    pub fn known(&self) -> i64 {
        self.known.changed
    }

    /// How many actions are not there any more.
    pub fn missing(&self) -> u64 {
        self.known.generation.abs_diff(self.found.generation)
    }

    /// Goes on with the older state; it is the remembered one from now on.
    ///
    /// # Errors
    /// As for [`LockedVault::unlock`](crate::LockedVault::unlock).
    pub fn accept(self) -> Result<UnlockedVault, VaultError> {
        let Self { folder, keys, lock, attempts, memory, surroundings, .. } = self;
        Ok(UnlockedVault::open(&folder, keys, lock, surroundings, Some(&memory))?.after(attempts))
    }
}
