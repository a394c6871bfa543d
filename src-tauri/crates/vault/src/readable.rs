//! What can be read of an open binder: its records and files, whichever way it was opened.
//!
//! Apart because two things open a binder, for writing and for viewing only, and both read alike. Not here: anything
//! that changes a byte.

use std::io;
use std::path::{Path, PathBuf};

use age::x25519;
use rusqlite::Connection;

use crate::database::Meta;
use crate::digest::DigestKey;
use crate::staging::StoredFile;
use crate::{
    FileReader, FileRef, Record, SealedSlots, VaultError, Watch, changes, database, freshness, hex, layout,
    reader, record,
};

/// Records and files of an open binder.
pub struct Readable {
    // The connection is closed before the keys are zeroed.
    pub(crate) connection: Connection,
    pub(crate) identity: Box<x25519::Identity>,
    pub(crate) digest_key: DigestKey,
    /// Tells which entry of a memory is this binder's without telling anybody which binder it is.
    name_key: DigestKey,
    folder: PathBuf,
    watch: Watch,
}

impl Readable {
    pub(crate) fn new(
        connection: Connection,
        db_key: &[u8; 32],
        identity: Box<x25519::Identity>,
        folder: &Path,
    ) -> Self {
        Self {
            connection,
            identity,
            digest_key: DigestKey::derive(db_key),
            name_key: freshness::name_key(db_key),
            folder: folder.to_owned(),
            watch: Watch::default(),
        }
    }

    /// Closes the database and forgets the keys.
    pub(crate) fn close(self) -> Result<PathBuf, VaultError> {
        let Self { connection, folder, .. } = self;
        connection.close().map_err(|(_, error)| error)?;
        Ok(folder)
    }

    /// Counts what long work on this binder has been through, and stops it.
    pub fn watch(&self) -> &Watch {
        &self.watch
    }

    /// Where the binder is.
    pub fn folder(&self) -> &Path {
        &self.folder
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

    /// Every stored file.
    ///
    /// # Errors
    /// As for [`get`](Self::get).
    pub fn files(&self) -> Result<Vec<FileRef>, VaultError> {
        let rows = self.all::<StoredFile>()?.into_iter();
        Ok(rows.map(|(id, row)| FileRef { id, size: row.size, sha256: row.sha256 }).collect())
    }

    /// The sealed bytes of every key slot, to travel in a backup.
    ///
    /// # Errors
    /// [`VaultError::FileMissing`], [`VaultError::Disk`].
    pub fn sealed_slots(&self) -> Result<SealedSlots, VaultError> {
        SealedSlots::of_binder(&self.folder)
    }

    /// Writes every change as one line of JSON (`ops.jsonl`, see FORMAT.md), without those about stored files.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn write_changes(&self, out: &mut dyn io::Write) -> Result<(), VaultError> {
        changes::write(&self.connection, out)
    }

    /// How much room the binder takes and how much is left where it lies; `None` where the system does not say.
    pub fn room(&self) -> Option<Room> {
        let free = fs4::available_space(&self.folder).ok()?;
        Some(Room { free, taken: layout::size(&self.folder) })
    }

    /// When the newest change was made, in milliseconds since 1970 UTC by the clock of that machine; 0 for none.
    pub(crate) fn last_change(&self) -> i64 {
        let latest = self.connection.query_row("SELECT coalesce(max(h), 0) FROM op", [], |row| row.get(0));
        crate::ops::millis(latest.unwrap_or_default())
    }

    /// The name under which a memory keeps what was seen of this binder.
    pub(crate) fn memory_name(&self, meta: &Meta) -> String {
        hex::encode(&freshness::name(&self.name_key, &meta.vault))
    }

    /// Eight digits that tell this binder's files from another's in a folder of backups, and nothing else.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn tag(&self) -> Result<String, VaultError> {
        Ok(self.memory_name(&self.meta()?).chars().take(8).collect())
    }

    /// How many actions were written since the binder was made.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn generation(&self) -> Result<u64, VaultError> {
        Ok(self.meta()?.generation.cast_unsigned())
    }

    pub(crate) fn meta(&self) -> Result<Meta, VaultError> {
        database::meta(&self.connection)
    }
}

/// Room on the disk of a binder, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Left for this person.
    pub free: u64,
    /// Taken by the binder.
    pub taken: u64,
}

impl Room {
    /// Whether it is time to tell the person: a backup and a move need about twice the binder, work needs some more.
    pub fn is_little(&self) -> bool {
        self.free < self.taken.saturating_mul(3)
    }
}
