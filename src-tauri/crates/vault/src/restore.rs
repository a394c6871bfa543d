//! Making a binder out of a backup: a whole one in its place, or nothing.
//!
//! Apart from `create` because here everything but the place is given: the key slots as they were, so that the passphrase
//! and the code on paper open it again, the changes with their stamps, and documents under their ids, encrypted anew as
//! they arrive. All of it is built in a hidden folder beside the place, checked like any binder, and only then renamed
//! into it. Not here: how a backup is read, and whether it was read to its end, which the caller knows.

use std::fs;
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};

use crate::create::{Slots, beside, furnish, parent, refuse_existing};
use crate::{
    FileRef, LockedVault, Report, Secret, StagedFile, Surroundings, UnlockedVault, VaultError, layout,
    staging,
};

/// A binder on its way back. Dropped before [`Restoring::finish`], it leaves nothing.
pub struct Restoring {
    place: PathBuf,
    // Fields are dropped in this order: the database is closed before its folder goes.
    vault: UnlockedVault,
    building: Building,
    staged: Vec<StagedFile>,
}

/// Removed with everything in it, unless it was renamed away.
struct Building(PathBuf);

impl Drop for Building {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Restoring {
    /// Begins beside `place` with the two sealed key slots of the backup; `secret` opens one of them.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`], [`VaultError::NotFound`] as for [`create`](crate::create()); a slot that does not
    /// open; [`VaultError::DiskFull`], [`VaultError::ReadOnly`], [`VaultError::Disk`].
    pub fn begin(
        place: &Path,
        keyring: &[u8],
        recovery: &[u8],
        secret: Secret<'_>,
        surroundings: Surroundings,
    ) -> Result<Self, VaultError> {
        refuse_existing(place)?;
        let building = Building(beside(place, surroundings)?);
        let keys = secret.unseal(match secret {
            Secret::Passphrase(_) => keyring,
            Secret::Code(_) => recovery,
        })?;
        furnish(&building.0, &keys, Slots { keyring, recovery }, surroundings)?;
        let lock = crate::locked::hold(&building.0)?;
        let vault = UnlockedVault::open(&building.0, keys, lock, surroundings)?;
        Ok(Self { place: place.to_owned(), building, vault, staged: Vec::new() })
    }

    /// Encrypts a document under the id it had and makes it durable.
    ///
    /// # Errors
    /// [`VaultError::BundleUnreadable`] for what cannot be an id; as for [`UnlockedVault::stage`].
    pub fn take_document(&mut self, id: &str, source: &mut dyn Read) -> Result<FileRef, VaultError> {
        if !layout::is_document_id(id) || self.staged.iter().any(|staged| staged.file.id == id) {
            return Err(VaultError::BundleUnreadable);
        }
        let identity = self.vault.recipient();
        let staged = staging::stage_as(
            &self.building.0,
            &identity,
            vec![id.to_owned()],
            &mut [source],
            self.vault.watch(),
        )?;
        let file = staged.first().map(|staged| staged.file.clone());
        self.staged.extend(staged);
        file.ok_or_else(|| VaultError::unexpected("a document was not staged"))
    }

    /// Takes the changes over (the lines of `ops.jsonl`), names all documents, and checks the whole binder. What the
    /// check finds stands in the report; a caller who is not content drops this.
    ///
    /// # Errors
    /// [`VaultError::BundleUnreadable`] for a line that is no change; [`VaultError::DiskFull`], [`VaultError::Disk`].
    pub fn take_changes(&mut self, source: &mut dyn BufRead) -> Result<Report, VaultError> {
        let ops = crate::changes::read(source).collect::<Result<Vec<_>, _>>()?;
        let staged = std::mem::take(&mut self.staged);
        self.vault.take_over(ops)?;
        self.vault
            .write(|writing| staged.into_iter().try_for_each(|staged| writing.keep(staged).map(|_| ())))?;
        self.vault.verify()
    }

    /// The binder as it would be, to look into before it is accepted.
    pub fn vault(&self) -> &UnlockedVault {
        &self.vault
    }

    /// Gives the binder its place. From now on it is one like any other.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if something appeared there meanwhile; [`VaultError::Disk`].
    pub fn finish(self) -> Result<LockedVault, VaultError> {
        let Self { place, building, vault, .. } = self;
        vault.lock()?;
        layout::sync_folder(&building.0.join(layout::DOCUMENTS))?;
        layout::sync_folder(&building.0)?;
        // Renaming would silently replace an empty folder that appeared meanwhile.
        refuse_existing(&place)?;
        fs::rename(&building.0, &place)?;
        layout::sync_folder(parent(&place))?;
        LockedVault::at(&place)
    }
}
