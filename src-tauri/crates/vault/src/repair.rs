//! A sound copy of what can still be read of a binder. The damaged one is not touched: a repair that goes wrong must not
//! cost what is left.
//!
//! Apart because it writes what `salvage` read: the changes with their stamps, then, as changes of their own, the records
//! that only a copy of them still told of. Documents are copied as they lie, sealed; the keys stay the same, so that
//! passphrase and code open the copy. Not here: which cards belong to files that no record names.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::consistency;
use crate::create::{beside, furnish, parent, refuse_existing};
use crate::keyring::Keys;
use crate::layout::{self, Progress};
use crate::op_row::{self, COLUMNS};
use crate::staging::StoredFile;
use crate::{FileRef, SealedSlots, Surroundings, UnlockedVault, VaultError, ViewedVault, reader};

/// A copy that was made.
pub struct Repaired {
    /// The copy, open.
    pub vault: UnlockedVault,
    /// Documents whose file is gone or no longer what was filed; their records are there.
    pub lost: Vec<FileRef>,
}

impl ViewedVault {
    /// Makes a sound copy at `place`, which must not exist.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`], [`VaultError::NotFound`] as for [`create`](crate::create()); [`VaultError::DiskFull`],
    /// [`VaultError::ReadOnly`], [`VaultError::Disk`]. Then nothing is at the place.
    pub fn repair(&self, place: &Path, surroundings: Surroundings) -> Result<Repaired, VaultError> {
        refuse_existing(place)?;
        let building = beside(place, surroundings)?;
        let made = self.build(&building, surroundings).and_then(|lost| {
            refuse_existing(place)?;
            std::fs::rename(&building, place)?;
            layout::sync_folder(parent(place))?;
            Ok(lost)
        });
        if made.is_err() {
            let _ = std::fs::remove_dir_all(&building);
        }
        let lost = made?;
        let lock = crate::locked::hold(place)?;
        let vault = UnlockedVault::open(place, self.keys(), lock, surroundings, None)?;
        Ok(Repaired { vault, lost })
    }

    fn keys(&self) -> Keys {
        Keys { db_key: self.db_key.clone(), identity: self.identity.clone() }
    }

    fn build(&self, building: &Path, surroundings: Surroundings) -> Result<Vec<FileRef>, VaultError> {
        // A slot that is gone stays gone; whoever opened this can make it anew.
        let slots = SealedSlots::left_in(self.folder())?;
        let lock = furnish(building, &self.keys(), &slots, surroundings)?;
        let mut vault = UnlockedVault::open(building, self.keys(), lock, surroundings, None)?;
        let (mut whole, mut lost) = (Vec::new(), Vec::new());
        for file in self.files()? {
            if self.copy_file(building, &file)? { whole.push(file) } else { lost.push(file) }
        }
        layout::sync_folder(&building.join(layout::DOCUMENTS))?;
        vault.take_over(self.ops()?)?;
        let records = consistency::stored(&self.connection)?;
        vault.write(|writing| {
            for ((kind, key), body) in records {
                writing.restate(&kind, &key, &body)?;
            }
            // A row is a promise that the file is there.
            lost.iter().try_for_each(|file| writing.remove::<StoredFile>(&file.id))
        })?;
        vault.lock()?;
        layout::sync_folder(building)?;
        Ok(lost)
    }

    /// Copies the sealed file if it is the one its row means, to its last byte.
    fn copy_file(&self, building: &Path, file: &FileRef) -> Result<bool, VaultError> {
        let whole = match self.open_file(file) {
            Ok(reader) => crate::verify::sha256(reader)?.is_some_and(|(sha256, _)| sha256 == file.sha256),
            Err(VaultError::FileMissing { .. } | VaultError::Damaged { .. }) => false,
            Err(error) => return Err(error),
        };
        if whole {
            let mut source = reader::find(self.folder(), &file.id)?;
            let target = layout::document_path(building, &file.id, Progress::Kept);
            let mut target: File = layout::new_file(&target)?;
            io::copy(&mut source, &mut target)?;
            target.sync_all()?;
        }
        Ok(whole)
    }

    fn ops(&self) -> Result<Vec<crate::ops::Op>, VaultError> {
        let mut statement = self.connection.prepare(&format!("SELECT {COLUMNS} FROM op ORDER BY h, n"))?;
        let ops = statement.query_map([], op_row::read)?.collect::<Result<_, _>>()?;
        Ok(ops)
    }
}
