//! A binder whose keys are in memory: writing actions, taking files in, checking, locking again.
//!
//! Apart because it owns the keys, the one connection and the lock, and gives them up together. Reading is next door in
//! `readable`, the work itself in `writing`, `staging`, `verify`. Dropping it without [`UnlockedVault::lock`] is safe:
//! the database closes, the keys are zeroed, the lock goes, in this order.

use std::fs::{self, File};
use std::io::Read;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use age::x25519;
use rusqlite::TransactionBehavior;

use crate::database::{self, Meta};
use crate::freshness::{Memory, Seen};
use crate::keyring::Keys;
use crate::layout::{self, Progress, document_path};
use crate::ops::{Op, tick};
use crate::staging::StoredFile;
use crate::trust::Trust;
use crate::{
    Attempts, LockedVault, Readable, Report, StagedFile, Stager, Surroundings, VaultError, Writing, reserve,
    verify,
};

/// An open binder. One process holds it at a time. What can be read of it is [`Readable`].
pub struct UnlockedVault {
    // Fields are dropped in this order: the database is closed before the lock is released.
    pub(crate) readable: Readable,
    pub(crate) meta: Meta,
    /// Largest clock value of any change, so that the next one is larger.
    pub(crate) clock: i64,
    pub(crate) surroundings: Surroundings,
    attempts: Attempts,
    /// Where the state is remembered outside the binder.
    memory: Option<PathBuf>,
    trust: Trust,
    lock: File,
}

impl Deref for UnlockedVault {
    type Target = Readable;

    fn deref(&self) -> &Readable {
        &self.readable
    }
}

impl UnlockedVault {
    /// Opens a binder and settles it. `memory`, if there is one, is brought up to date; comparing with it came before.
    pub(crate) fn open(
        folder: &Path,
        keys: Keys,
        lock: File,
        surroundings: Surroundings,
        memory: Option<&Path>,
    ) -> Result<Self, VaultError> {
        let connection = database::open(folder, &keys.db_key)?;
        let meta = database::meta(&connection)?;
        let clock = connection.query_row("SELECT coalesce(max(h), 0) FROM op", [], |row| row.get(0))?;
        let readable = Readable::new(connection, &keys.db_key, keys.identity, folder);
        let (memory, trust) = (memory.map(Path::to_owned), Trust::default());
        let attempts = Attempts::default();
        let vault = Self { readable, meta, clock, surroundings, attempts, memory, trust, lock };
        vault.settle()?;
        layout::mend_format(folder);
        reserve::make(folder);
        vault.remember();
        Ok(vault)
    }

    /// Having no memory is no reason to refuse anything, so a failure is silent.
    fn remember(&self) {
        if let Some(memory) = &self.memory {
            let name = self.readable.memory_name(&self.meta);
            let _ = Memory::at(memory).keep(&name, Seen::of(&self.readable, &self.meta), self.surroundings);
        }
    }

    /// Finishes what a crash interrupted: half-written files and files no row names go, files a row names get their
    /// final name. A file with its final name is never removed here, whatever the rows say.
    fn settle(&self) -> Result<(), VaultError> {
        layout::sweep_replacements(self.folder())?;
        for (id, progress) in layout::documents(self.folder())? {
            let path = document_path(self.folder(), &id, progress);
            match progress {
                Progress::Kept => {}
                Progress::Partial => fs::remove_file(path)?,
                Progress::Staged if self.get::<StoredFile>(&id)?.is_some() => self.promote(&id)?,
                Progress::Staged => fs::remove_file(path)?,
            }
        }
        Ok(())
    }

    fn promote(&self, id: &str) -> std::io::Result<()> {
        fs::rename(
            document_path(self.folder(), id, Progress::Staged),
            document_path(self.folder(), id, Progress::Kept),
        )
    }

    pub(crate) fn identity(&self) -> &x25519::Identity {
        &self.readable.identity
    }

    pub(crate) fn recipient(&self) -> x25519::Recipient {
        self.readable.identity.to_public()
    }

    /// Puts changes of another copy into this one, which must have none.
    pub(crate) fn take_over(&mut self, ops: Vec<Op>) -> Result<(), VaultError> {
        let latest = ops.iter().map(|op| op.stamp.time).max().unwrap_or_default();
        let transaction =
            self.readable.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writing = Writing::begin(transaction, &self.readable.digest_key, self.meta, latest);
        if let Some(meta) = writing.take_over(ops, self.meta)? {
            self.meta = meta;
            self.clock = self.clock.max(latest);
        }
        Ok(())
    }

    /// Remembers the tries before, and notes this opening.
    pub(crate) fn after(self, attempts: Attempts) -> Self {
        Attempts::opened((self.surroundings.now)()).write(self.folder());
        Self { attempts, ..self }
    }

    /// Failed tries and the last opening before this one.
    pub fn attempts_before(&self) -> Attempts {
        self.attempts
    }

    /// Takes documents in while the binder goes on being used; it knows no key that opens anything.
    pub fn stager(&self) -> Stager {
        Stager::new(
            self.folder(),
            self.recipient(),
            self.surroundings,
            self.watch().clone(),
            self.trust.clone(),
        )
    }

    pub(crate) fn has_keys(&self, keys: &Keys) -> bool {
        keys.identity_is(&self.readable.identity)
    }

    /// Counts the writes since creation. Remembered outside the binder, it tells when an older copy was put back.
    pub fn generation(&self) -> u64 {
        self.meta.generation.cast_unsigned()
    }

    /// A fresh key for a record: 26 lower-case letters and digits, ten for the moment, sixteen random (80 bits). Keys
    /// sort by time as far as the clock is right.
    pub fn fresh_key(&self) -> String {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let moment = (self.surroundings.now)().clamp(0, (1 << 48) - 1) as u128;
        let mut random = [0; 16];
        random[..10].copy_from_slice(&self.surroundings.bytes::<10>());
        let bits = moment << 80 | u128::from_le_bytes(random);
        (0..26).rev().map(|place| char::from(LETTERS[(bits >> (place * 5)) as usize & 31])).collect()
    }

    /// One person's action = one transaction = one fsync. If the closure or the commit fails, nothing has changed and
    /// the next write works. An action that changes nothing writes nothing.
    ///
    /// # Errors
    /// What the closure returned; [`VaultError::DiskFull`] (the reserve is given up, so the next removal has room);
    /// [`VaultError::ReadOnly`], [`VaultError::Disk`]; [`VaultError::DiskUnsure`] if a flush failed, and from then on
    /// until the binder is opened again.
    pub fn write<T>(
        &mut self,
        action: impl FnOnce(&mut Writing<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.trust.is_sound()?;
        let written = self.transact(action);
        if let Err(VaultError::DiskFull) = written {
            reserve::give_up(self.folder());
        }
        let (outcome, kept) = self.trust.watch_over(written)?;
        for id in kept {
            // Already durable and named; if this fails, the staged name is found too and the next unlocking mends it.
            let _ = self.promote(&id);
        }
        Ok(outcome)
    }

    fn transact<T>(
        &mut self,
        action: impl FnOnce(&mut Writing<'_>) -> Result<T, VaultError>,
    ) -> Result<(T, Vec<String>), VaultError> {
        let time = tick(self.clock, (self.surroundings.now)())
            .ok_or_else(|| VaultError::unexpected("the clock values are used up"))?;
        let transaction =
            self.readable.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writing = Writing::begin(transaction, &self.readable.digest_key, self.meta, time);
        let outcome = action(&mut writing)?;
        let Some((meta, kept)) = writing.commit(self.meta)? else { return Ok((outcome, Vec::new())) };
        self.meta = meta;
        self.clock = time;
        Ok((outcome, kept))
    }

    /// Encrypts and makes durable a group of files: write all temporary files, fsync all, rename all, fsync the folder
    /// once. Sources are read to their end, a chunk at a time. Nothing is named until
    /// [`Writing::keep`](crate::Writing::keep).
    ///
    /// # Errors
    /// [`VaultError::Disk`] if a source cannot be read; [`VaultError::DiskFull`], [`VaultError::ReadOnly`],
    /// [`VaultError::Disk`], [`VaultError::DiskUnsure`] as for [`write`](Self::write). Nothing of the group is left then.
    pub fn stage(&self, sources: &mut [&mut dyn Read]) -> Result<Vec<StagedFile>, VaultError> {
        self.stager().stage(sources)
    }

    /// Reads everything back: recover → checkpoint → page authenticity → table structure → every file against its length,
    /// header hash and SHA-256 → records against their changes → state digest.
    ///
    /// # Errors
    /// [`VaultError::Disk`] if the disk itself fails, [`VaultError::DiskFull`] if there is no room to empty the log.
    /// Damage is not an error but a [`Finding`](crate::Finding).
    pub fn verify(&mut self) -> Result<Report, VaultError> {
        verify::verify(&self.readable)
    }

    /// Closes the database and forgets the keys, but keeps the binder held, for what follows.
    pub(crate) fn close(self) -> Result<(PathBuf, File, Option<PathBuf>), VaultError> {
        let Self { readable, lock, memory, .. } = self;
        database::checkpoint(&readable.connection)?;
        Ok((readable.close()?, lock, memory))
    }

    /// Empties the log into the database, closes it, forgets the keys and lets the binder go.
    ///
    /// # Errors
    /// [`VaultError::Disk`] if the log could not be emptied. Even then nothing saved is lost (the log stays beside the
    /// database and is read at the next unlocking), the keys are forgotten and the binder is let go. A full disk is no
    /// error here: locking must always work.
    pub fn lock(self) -> Result<LockedVault, VaultError> {
        let emptied = database::checkpoint(&self.readable.connection);
        if let Err(VaultError::DiskFull) = emptied {
            // Closing tries once more.
            reserve::give_up(self.folder());
        }
        let (name, seen) = (self.readable.memory_name(&self.meta), Seen::of(&self.readable, &self.meta));
        let Self { readable, lock, memory, surroundings, .. } = self;
        let folder = readable.close()?;
        if let Some(memory) = memory {
            let pages =
                if database::has_log(&folder) { None } else { database::page_proof(&folder).ok().flatten() };
            let _ = Memory::at(&memory).keep(&name, Seen { pages, ..seen }, surroundings);
        }
        drop(lock);
        match emptied {
            Ok(()) | Err(VaultError::DiskFull) => Ok(LockedVault { folder }),
            Err(error) => Err(error),
        }
    }
}
