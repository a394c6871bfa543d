//! A binder whose keys are in memory: reading records, writing actions, taking files in and out, locking again.
//!
//! Apart because it owns the keys, the one connection and the lock, and gives them up together. The work itself is
//! next door: `record`, `writing`, `staging`, `reader`, `verify`. Dropping it without [`UnlockedVault::lock`] is safe:
//! the database closes, the keys are zeroed, the lock goes, in this order.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use age::x25519;
use rusqlite::{Connection, TransactionBehavior};

use crate::database::{self, Meta};
use crate::digest::DigestKey;
use crate::keyring::Keys;
use crate::layout::{self, Progress, document_path};
use crate::ops::{Op, tick};
use crate::staging::StoredFile;
use crate::{
    FileReader, FileRef, LockedVault, Record, Report, StagedFile, Stager, Surroundings, VaultError, Watch,
    Writing, reader, record, reserve, verify,
};

/// An open binder. One process holds it at a time.
pub struct UnlockedVault {
    // Fields are dropped in this order: the database is closed before the lock is released.
    pub(crate) connection: Connection,
    identity: Box<x25519::Identity>,
    digest_key: DigestKey,
    pub(crate) meta: Meta,
    /// Largest clock value of any change, so that the next one is larger.
    pub(crate) clock: i64,
    pub(crate) surroundings: Surroundings,
    folder: PathBuf,
    watch: Watch,
    lock: File,
}

impl UnlockedVault {
    pub(crate) fn open(
        folder: &Path,
        keys: Keys,
        lock: File,
        surroundings: Surroundings,
    ) -> Result<Self, VaultError> {
        let connection = database::open(folder, &keys.db_key)?;
        let meta = database::meta(&connection)?;
        let clock = connection.query_row("SELECT coalesce(max(h), 0) FROM op", [], |row| row.get(0))?;
        let vault = Self {
            connection,
            identity: keys.identity,
            digest_key: DigestKey::derive(&keys.db_key),
            meta,
            clock,
            surroundings,
            folder: folder.to_owned(),
            watch: Watch::default(),
            lock,
        };
        vault.settle()?;
        layout::mend_format(folder);
        reserve::make(folder);
        Ok(vault)
    }

    /// Finishes what a crash interrupted: half-written files and files no row names go, files a row names get their
    /// final name. A file with its final name is never removed here, whatever the rows say.
    fn settle(&self) -> Result<(), VaultError> {
        layout::sweep_replacements(&self.folder)?;
        for (id, progress) in layout::documents(&self.folder)? {
            let path = document_path(&self.folder, &id, progress);
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
            document_path(&self.folder, id, Progress::Staged),
            document_path(&self.folder, id, Progress::Kept),
        )
    }

    pub(crate) fn recipient(&self) -> x25519::Recipient {
        self.identity.to_public()
    }

    /// Puts changes of another copy into this one, which must have none.
    pub(crate) fn take_over(&mut self, ops: Vec<Op>) -> Result<(), VaultError> {
        let latest = ops.iter().map(|op| op.stamp.time).max().unwrap_or_default();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writing = Writing::begin(transaction, &self.digest_key, self.meta, latest);
        if let Some(meta) = writing.take_over(ops, self.meta)? {
            self.meta = meta;
            self.clock = self.clock.max(latest);
        }
        Ok(())
    }

    /// The sealed bytes of both key slots, to travel in a backup: passphrase first, then code.
    ///
    /// # Errors
    /// [`VaultError::FileMissing`], [`VaultError::Disk`].
    pub fn sealed_slots(&self) -> Result<[Vec<u8>; 2], VaultError> {
        Ok([
            layout::read_slot(&self.folder, layout::KEYRING)?,
            layout::read_slot(&self.folder, layout::RECOVERY)?,
        ])
    }

    /// Writes every change as one line of JSON (`ops.jsonl`, see FORMAT.md), without those about stored files.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn write_changes(&self, out: &mut dyn std::io::Write) -> Result<(), VaultError> {
        crate::changes::write(&self.connection, out)
    }

    pub(crate) fn has_keys(&self, keys: &Keys) -> bool {
        keys.identity_is(&self.identity)
    }

    /// Counts what long work on this binder has been through, and stops it.
    pub fn watch(&self) -> &Watch {
        &self.watch
    }

    /// Takes documents in while the binder goes on being used; it knows no key that opens anything.
    pub fn stager(&self) -> Stager {
        Stager::new(&self.folder, self.identity.to_public(), self.surroundings, self.watch.clone())
    }

    /// Where the binder is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Counts the writes since creation. Remembered outside the binder, it tells when an older copy was put back.
    pub fn generation(&self) -> u64 {
        self.meta.generation.cast_unsigned()
    }

    /// One living record.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`]; [`VaultError::Unexpected`] if it does not fit its type.
    pub fn get<R: Record>(&self, key: &str) -> Result<Option<R>, VaultError> {
        record::get(&self.connection, key)
    }

    /// All living records of a kind with their keys, in key order.
    ///
    /// # Errors
    /// As for [`get`](Self::get).
    pub fn all<R: Record>(&self) -> Result<Vec<(String, R)>, VaultError> {
        record::all(&self.connection)
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
    /// [`VaultError::ReadOnly`], [`VaultError::Disk`].
    pub fn write<T>(
        &mut self,
        action: impl FnOnce(&mut Writing<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let written = self.transact(action);
        if let Err(VaultError::DiskFull) = written {
            reserve::give_up(&self.folder);
        }
        let (outcome, kept) = written?;
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
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writing = Writing::begin(transaction, &self.digest_key, self.meta, time);
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
    /// [`VaultError::Disk`]. Nothing of the group is left then.
    pub fn stage(&self, sources: &mut [&mut dyn Read]) -> Result<Vec<StagedFile>, VaultError> {
        self.stager().stage(sources)
    }

    /// Checks length and header hash against the row, then streams; seeking takes the same time anywhere.
    ///
    /// # Errors
    /// [`VaultError::FileMissing`], [`VaultError::Damaged`] for a file that was swapped, forged or shortened,
    /// [`VaultError::Disk`].
    pub fn open_file(&self, file: &FileRef) -> Result<FileReader, VaultError> {
        reader::open(
            &self.folder,
            &self.identity,
            file,
            self.get::<StoredFile>(&file.id)?,
            self.watch.clone(),
        )
    }

    /// Reads everything back: recover → checkpoint → page authenticity → table structure → records against their
    /// changes → state digest → every file against its length, header hash and SHA-256.
    ///
    /// # Errors
    /// [`VaultError::Disk`] if the disk itself fails, [`VaultError::DiskFull`] if there is no room to empty the log.
    /// Damage is not an error but a [`Finding`](crate::Finding).
    pub fn verify(&mut self) -> Result<Report, VaultError> {
        verify::verify(&self.connection, &self.folder, &self.identity, &self.digest_key, &self.watch)
    }

    /// Empties the log into the database, closes it, forgets the keys and lets the binder go.
    ///
    /// # Errors
    /// [`VaultError::Disk`] if the log could not be emptied. Even then nothing saved is lost (the log stays beside the
    /// database and is read at the next unlocking), the keys are forgotten and the binder is let go. A full disk is no
    /// error here: locking must always work.
    pub fn lock(self) -> Result<LockedVault, VaultError> {
        let Self { connection, identity, digest_key, folder, lock, .. } = self;
        drop((identity, digest_key));
        let emptied = database::checkpoint(&connection);
        if let Err(VaultError::DiskFull) = emptied {
            // Closing tries once more.
            reserve::give_up(&folder);
        }
        connection.close().map_err(|(_, error)| error)?;
        drop(lock);
        match emptied {
            Ok(()) | Err(VaultError::DiskFull) => Ok(LockedVault { folder }),
            Err(error) => Err(error),
        }
    }
}
