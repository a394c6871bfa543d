//! New keys, for when the old ones leaked: another database key, another identity, every document sealed anew.
//!
//! Apart because nothing of the old may go before all of the new is there and proved. The new binder is built whole in a
//! folder inside the old one (so that no second file system and no second lock come in), checked like any binder, opened
//! with its new secrets, and takes effect by one renaming of that folder. From then on only moving is left, which needs
//! no key and can be done again and again; whoever opens the binder next finishes it first. The state is the
//! folder's name:
//!
//! `renewal.tmp`, perhaps half built, swept at opening → `renewal.new`, whole and in force; what belongs only to the old
//! keys is removed → `renewal.move`; each file is renamed over the old one, the folder goes.
//!
//! Not here: copies and backups made before. They open with the old secrets for ever.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use age::Decryptor;

use crate::access::{AccessRow, put_slot};
use crate::create::{furnish, seal};
use crate::keyring::Keys;
use crate::layout::{self, ACCESS, DATABASE, DOCUMENTS, KEYRING, Progress, RECOVERY, SHARES, document_path};
use crate::staging::{self, StoredFile};
use crate::{
    FileRef, Finding, Passphrase, Recipient, RecoveryCode, Secret, UnlockedVault, VaultError, database,
    reserve,
};

const BUILDING: &str = "renewal.tmp";
const IN_FORCE: &str = "renewal.new";
const MOVING: &str = "renewal.move";

/// Documents sealed between two waits for the disk.
const GROUP: usize = 32;
/// What a binder needs beside its documents and its database: the reserve, slots, folders.
const FIXED: u64 = 2 << 20;

/// What shall open the binder from now on.
#[derive(Debug, Clone, Copy)]
pub struct NewLocks<'s> {
    /// Its passphrase, a new one or the one it has.
    pub passphrase: &'s Passphrase,
    /// Its new recovery code.
    pub code: &'s RecoveryCode,
    /// The ids of those who keep access; everybody else loses it.
    pub keep: &'s [String],
}

/// A whole binder under new keys, proved, not yet in force. Dropped, it leaves nothing.
#[must_use]
pub struct Renewal {
    building: Building,
    keys: Keys,
    /// Of the binder it was made from.
    generation: i64,
}

/// Removed with everything in it, unless it was renamed away.
struct Building(PathBuf);

impl Drop for Building {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl UnlockedVault {
    /// How many bytes new keys need on the disk while they are made: as much again as the binder has. Afterwards they
    /// are free again.
    ///
    /// # Errors
    /// [`VaultError::Disk`].
    pub fn room_for_new_keys(&self) -> Result<u64, VaultError> {
        let mut bytes = FIXED + self.folder().join(DATABASE).metadata()?.len();
        for (id, progress) in layout::documents(self.folder())? {
            bytes += document_path(self.folder(), &id, progress).metadata()?.len();
        }
        Ok(bytes)
    }

    /// Seals everything anew under new keys, beside what is there; nothing is changed yet. A stored file that was missing
    /// before stays missing.
    ///
    /// # Errors
    /// [`VaultError::EmptyPassphrase`]; a `proof` that does not fit; [`VaultError::Damaged`] with the name of a
    /// document that cannot be read, since what is left of it would be lost with the old keys;
    /// [`VaultError::NoSuchAccess`]; [`VaultError::DiskFull`], [`VaultError::ReadOnly`], [`VaultError::Disk`].
    /// Then nothing is left behind and everything is as it was.
    pub fn prepare_new_keys(&self, proof: Secret<'_>, new: NewLocks<'_>) -> Result<Renewal, VaultError> {
        if new.passphrase.expose().is_empty() {
            return Err(VaultError::EmptyPassphrase);
        }
        drop(self.prove(proof)?);
        let place = self.folder().join(BUILDING);
        remove_folder(&place)?;
        let building = Building(place);
        let renewal = self.build(building, new);
        if let Err(VaultError::DiskFull) = renewal {
            reserve::give_up(self.folder());
        }
        renewal
    }

    fn build(&self, building: Building, new: NewLocks<'_>) -> Result<Renewal, VaultError> {
        let keys = Keys::make(self.surroundings);
        let slots = seal(&keys, new.passphrase, new.code, self.surroundings)?;
        let lock = furnish(&building.0, &keys, &slots, self.surroundings)?;
        let mut vault = UnlockedVault::open(&building.0, keys.twin(), lock, self.surroundings, None)?;
        vault.meta = database::continue_from(&self.connection, &vault.connection)?;
        let mut changes = Vec::new();
        self.write_changes(&mut changes)?;
        vault.take_over(crate::changes::read(&mut changes.as_slice()).collect::<Result<_, _>>()?)?;
        let expected = self.reseal_documents(&mut vault)?;
        self.reseal_accesses(&mut vault, &keys, new.keep)?;
        if vault.verify()?.findings.iter().any(|finding| !expected.contains(finding)) {
            return Err(VaultError::unexpected("what was sealed anew is not what was there"));
        }
        vault.lock()?;
        for (id, progress) in layout::documents(&building.0)? {
            if progress == Progress::Staged {
                fs::rename(
                    document_path(&building.0, &id, Progress::Staged),
                    document_path(&building.0, &id, Progress::Kept),
                )?;
            }
        }
        [DOCUMENTS, ACCESS].iter().try_for_each(|name| layout::sync_folder(&building.0.join(name)))?;
        layout::sync_folder(&building.0)?;
        for secret in [Secret::Passphrase(new.passphrase), Secret::Code(new.code)] {
            let slots = crate::SealedSlots::for_secret(&building.0, secret)?;
            if secret.unseal(&slots)? != keys {
                return Err(VaultError::unexpected("a new slot holds other keys"));
            }
        }
        Ok(Renewal { building, keys, generation: self.meta.generation })
    }

    /// Returns what a check of the new binder may find, because it was so before.
    fn reseal_documents(&self, vault: &mut UnlockedVault) -> Result<Vec<Finding>, VaultError> {
        let mut expected = Vec::new();
        let rows = self.all::<StoredFile>()?;
        for group in rows.chunks(GROUP) {
            let mut ids = Vec::new();
            let mut sources = Vec::new();
            for (id, row) in group {
                let reference = FileRef { id: id.clone(), size: row.size, sha256: row.sha256.clone() };
                match self.open_file(&reference) {
                    Ok(source) => {
                        ids.push(id.clone());
                        sources.push(Watched { source, failed: false });
                    }
                    Err(VaultError::FileMissing { file }) => {
                        vault.write(|writing| writing.put(id, row))?;
                        expected.push(Finding::FileMissing { file });
                    }
                    Err(error) => return Err(error),
                }
            }
            let mut reading: Vec<&mut dyn Read> = sources.iter_mut().map(|source| source as _).collect();
            let recipient = vault.recipient();
            let staged =
                staging::stage_as(vault.folder(), &recipient, ids.clone(), &mut reading, self.watch());
            if let Some(at) = sources.iter().position(|source| source.failed) {
                return Err(VaultError::damaged(&layout::document_name(&ids[at], Progress::Kept)));
            }
            let staged = staged?;
            let same = |(staged, row): (&crate::StagedFile, &StoredFile)| {
                (staged.file.size, &staged.file.sha256) == (row.size, &row.sha256)
            };
            let kept = group.iter().filter(|(id, _)| ids.contains(id)).map(|(_, row)| row);
            if let Some(at) = staged.iter().zip(kept).position(|pair| !same(pair)) {
                return Err(VaultError::damaged(&layout::document_name(&ids[at], Progress::Kept)));
            }
            vault
                .write(|writing| staged.into_iter().try_for_each(|staged| writing.keep(staged).map(drop)))?;
        }
        let known = |id: &String| rows.iter().any(|(row, _)| row == id);
        for (id, progress) in layout::documents(self.folder())? {
            if progress == Progress::Kept && !known(&id) && self.reseal_stray(vault, &id) {
                let file = layout::document_name(&id, Progress::Kept);
                expected.push(Finding::FileUnknown { file });
            }
        }
        Ok(expected)
    }

    /// A file that no row names may still be somebody's only copy. One that does not open stays as it is.
    fn reseal_stray(&self, vault: &UnlockedVault, id: &str) -> bool {
        let path = document_path(self.folder(), id, Progress::Kept);
        let opened = File::open(path).ok().and_then(|file| {
            let decryptor = Decryptor::new_buffered(BufReader::new(file)).ok()?;
            decryptor.decrypt(std::iter::once(self.identity() as _)).ok()
        });
        let Some(mut opened) = opened else { return false };
        let resealed = staging::stage_as(
            vault.folder(),
            &vault.recipient(),
            vec![id.to_owned()],
            &mut [&mut opened],
            self.watch(),
        );
        resealed.is_ok()
            && fs::rename(
                document_path(vault.folder(), id, Progress::Staged),
                document_path(vault.folder(), id, Progress::Kept),
            )
            .is_ok()
    }

    fn reseal_accesses(
        &self,
        vault: &mut UnlockedVault,
        keys: &Keys,
        keep: &[String],
    ) -> Result<(), VaultError> {
        let rows = vault.all::<AccessRow>()?;
        for id in keep {
            let unknown = || VaultError::NoSuchAccess { name: id.clone() };
            let (_, row) = rows.iter().find(|(row, _)| row == id).ok_or_else(unknown)?;
            let recipient: Recipient = row.recipient.parse()?;
            put_slot(vault.folder(), id, &keys.seal_to(&recipient.0)?)?;
        }
        vault.write(|writing| {
            let gone = rows.iter().filter(|(id, _)| !keep.contains(id));
            gone.into_iter().try_for_each(|(id, _)| writing.remove::<AccessRow>(id))
        })
    }

    /// Puts the new keys in force and opens the binder with them. Shares on paper open nothing any more.
    ///
    /// # Errors
    /// [`VaultError::Unexpected`] if the binder was changed since the preparation; [`VaultError::Disk`]. Whatever the
    /// error, the binder opens afterwards, with all old secrets or with all new ones.
    pub fn take_new_keys(self, renewal: Renewal) -> Result<Self, VaultError> {
        if renewal.generation != self.meta.generation {
            return Err(VaultError::unexpected("the binder was changed while new keys were made"));
        }
        let surroundings = self.surroundings;
        let (folder, lock, memory) = self.close()?;
        fs::rename(&renewal.building.0, folder.join(IN_FORCE))?;
        layout::sync_folder(&folder)?;
        settle(&folder)?;
        Self::open(&folder, renewal.keys, lock, surroundings, memory.as_deref())
    }
}

/// The folders of new keys that are being made or put in place.
pub(crate) fn folders(folder: &Path) -> impl Iterator<Item = PathBuf> {
    [BUILDING, IN_FORCE, MOVING].map(|name| folder.join(name)).into_iter().filter(|path| path.is_dir())
}

/// Whether new keys are in force and not yet in their place.
pub(crate) fn is_unfinished(folder: &Path) -> bool {
    [IN_FORCE, MOVING].iter().any(|name| folder.join(name).is_dir())
}

/// Finishes what was begun: a half-built renewal goes, one in force is moved into its place. Needs no key; may be
/// interrupted anywhere and done again. Whoever calls it holds the binder.
pub(crate) fn settle(folder: &Path) -> Result<(), VaultError> {
    remove_folder(&folder.join(BUILDING))?;
    let [in_force, moving] = [IN_FORCE, MOVING].map(|name| folder.join(name));
    if in_force.is_dir() {
        // The log of the old database must never meet the new one.
        for name in ["vault.db-wal", "vault.db-shm", "vault.db-journal", SHARES] {
            layout::sweep(&folder.join(name))?;
        }
        for id in layout::accesses(folder)? {
            layout::sweep(&folder.join(layout::access_name(&id)))?;
        }
        if folder.join(ACCESS).is_dir() {
            layout::sync_folder(&folder.join(ACCESS))?;
        }
        layout::sync_folder(folder)?;
        fs::rename(&in_force, &moving)?;
        layout::sync_folder(folder)?;
    }
    if moving.is_dir() {
        for name in [DOCUMENTS, ACCESS] {
            if !folder.join(name).is_dir() {
                layout::new_folder(&folder.join(name))?;
            }
            for entry in read_folder(&moving.join(name))? {
                let entry = entry?;
                fs::rename(entry.path(), folder.join(name).join(entry.file_name()))?;
            }
            layout::sync_folder(&folder.join(name))?;
        }
        for name in [RECOVERY, KEYRING, DATABASE] {
            match fs::rename(moving.join(name), folder.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        layout::sync_folder(folder)?;
        remove_folder(&moving)?;
        layout::sync_folder(folder)?;
    }
    Ok(())
}

/// The entries of a folder; none if it is gone already.
fn read_folder(folder: &Path) -> Result<Vec<io::Result<fs::DirEntry>>, VaultError> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn remove_folder(folder: &Path) -> Result<(), VaultError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Tells a document that failed from a place that failed.
struct Watched {
    source: crate::FileReader,
    failed: bool,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer);
        self.failed |= read.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        read
    }
}
