//! Erasing a binder: its keys first, so that from the first moment on nothing left can be read, then the rest.
//!
//! Apart because it is the one place that deletes what was saved. Only files of our own names go; what somebody else laid
//! into the folder stays. It asks for no secret: whoever may delete a folder can do so anyway, and who forgot the
//! passphrase may want to. A disk may keep old blocks, most of all a solid-state one, and no program reaches copies and
//! backups; the edges say so. Killed half way, it is simply done again.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::layout::{self, DATABASE, DOCUMENTS, FORMAT_FILE, KEYRING, LOCK, LOG, README, RECOVERY, RESERVE};
use crate::{Surroundings, VaultError};

/// What became of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erased {
    /// Nothing is left of it.
    Whole,
    /// The binder is gone; these files in its folder were none of its own and are still there.
    OthersLeft(Vec<PathBuf>),
}

/// Destroys a binder for good.
///
/// # Errors
/// [`VaultError::NotFound`], [`VaultError::NotABinder`], [`VaultError::InUse`]; then nothing was touched.
/// [`VaultError::ReadOnly`], [`VaultError::Disk`] if a file could not be removed; whatever is left can no longer be read
/// once the keys are gone, and erasing again goes on.
pub fn erase(folder: &Path, surroundings: Surroundings) -> Result<Erased, VaultError> {
    let begun = folder.join(DATABASE).is_file() || folder.join(FORMAT_FILE).is_file();
    match layout::check_format(folder) {
        // Erased half way before: its keys are gone already.
        Err(VaultError::FileMissing { .. } | VaultError::Damaged { .. }) if begun => {}
        checked => checked?,
    }
    let lock = crate::locked::hold(folder)?;
    for slot in slots(folder)? {
        shred(&slot, surroundings)?;
    }
    layout::sync_folder(folder)?;
    let documents = folder.join(DOCUMENTS);
    for name in [DATABASE, LOG, "vault.db-shm", "vault.db-journal", RESERVE, README] {
        remove(&folder.join(name))?;
    }
    if documents.is_dir() {
        for (id, progress) in layout::documents(folder)? {
            remove(&layout::document_path(folder, &id, progress))?;
        }
        remove_if_empty(&documents)?;
    }
    // The mark of a binder goes last, so that an interrupted erasing is known for one.
    remove(&folder.join(FORMAT_FILE))?;
    remove(&folder.join(LOCK))?;
    drop(lock);
    remove_if_empty(folder)?;
    let left = others(folder)?;
    Ok(if left.is_empty() { Erased::Whole } else { Erased::OthersLeft(left) })
}

/// Every file that holds sealed keys, finished or not.
fn slots(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let names = [KEYRING, RECOVERY].iter().flat_map(|slot| [(*slot).to_owned(), format!("{slot}.new")]);
    Ok(names.map(|name| folder.join(name)).filter(|path| path.is_file()).collect())
}

/// Overwrites before removing. Where the disk writes in place, this is what destroys the keys.
fn shred(path: &Path, surroundings: Surroundings) -> Result<(), VaultError> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut left = file.metadata()?.len();
    while left > 0 {
        let noise: [u8; 64] = surroundings.bytes();
        let part = usize::try_from(left).unwrap_or(noise.len()).min(noise.len());
        file.write_all(&noise[..part])?;
        left -= part as u64;
    }
    file.sync_all()?;
    drop(file);
    remove(path)
}

fn remove(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn remove_if_empty(folder: &Path) -> Result<(), VaultError> {
    match fs::remove_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => Err(error.into()),
        _ => Ok(()),
    }
}

fn others(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.flatten().map(|entry| entry.path()).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}
