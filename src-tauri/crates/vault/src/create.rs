//! Making a new binder: whole or not at all.
//!
//! Apart because only here, and when a backup comes back (`restore`), something is written outside a binder folder. Everything is made durable in a hidden folder beside
//! the place, then renamed into it, so a crash never leaves half a binder and an existing folder is never touched.
//! Not here: opening it afterwards, which goes the same way as for any binder.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::keyring::Keys;
use crate::layout::{
    self, ACCESS, DOCUMENTS, FORMAT_FILE, KEYRING, LOCK, README, README_TEXT, RECOVERY, write_new,
};
use crate::{
    Passphrase, RecoveryCode, SealedSlots, Surroundings, UnlockedVault, VaultError, database, hex, reserve,
};

/// Makes a new, empty binder that opens with the passphrase and with the code, and opens it.
///
/// The code comes in, because the person proves that it is on paper before anything is on disk.
///
/// # Errors
/// [`VaultError::AlreadyExists`] if anything is at that place, even an empty folder; [`VaultError::NotFound`] if the
/// folder around it does not exist; [`VaultError::EmptyPassphrase`]; [`VaultError::DiskFull`];
/// [`VaultError::ReadOnly`]; [`VaultError::Disk`]. After any of them nothing is left behind.
pub fn create(
    folder: &Path,
    passphrase: &Passphrase,
    code: &RecoveryCode,
    surroundings: Surroundings,
) -> Result<UnlockedVault, VaultError> {
    if passphrase.expose().is_empty() {
        return Err(VaultError::EmptyPassphrase);
    }
    refuse_existing(folder)?;
    let building = beside(folder, surroundings)?;
    let keys = Keys::make(surroundings);
    let made = build(&building, &keys, passphrase, code, surroundings).and_then(|lock| {
        // Renaming would silently replace an empty folder that appeared meanwhile.
        refuse_existing(folder)?;
        fs::rename(&building, folder)?;
        Ok(lock)
    });
    if made.is_err() {
        let _ = fs::remove_dir_all(&building);
    }
    let lock = made?;
    layout::sync_folder(parent(folder))?;
    UnlockedVault::open(folder, keys, lock, surroundings, None)
}

fn build(
    folder: &Path,
    keys: &Keys,
    passphrase: &Passphrase,
    code: &RecoveryCode,
    surroundings: Surroundings,
) -> Result<File, VaultError> {
    furnish(folder, keys, &seal(keys, passphrase, code, surroundings)?, surroundings)
}

/// The two slots that every binder has.
pub(crate) fn seal(
    keys: &Keys,
    passphrase: &Passphrase,
    code: &RecoveryCode,
    surroundings: Surroundings,
) -> Result<SealedSlots, VaultError> {
    let mut slots = SealedSlots::default();
    slots.insert(KEYRING, keys.seal(passphrase.expose(), surroundings.work.passphrase)?)?;
    slots.insert(RECOVERY, keys.seal(&code.expose(), surroundings.work.code)?)?;
    Ok(slots)
}

/// Makes a whole, empty, durable binder in a folder that must not exist. Its lock is held from the first moment, so that
/// a folder half made is known from one that is being made.
pub(crate) fn furnish(
    folder: &Path,
    keys: &Keys,
    slots: &SealedSlots,
    surroundings: Surroundings,
) -> Result<File, VaultError> {
    layout::new_folder(folder)?;
    let lock = crate::locked::hold(folder)?;
    layout::new_folder(&folder.join(DOCUMENTS))?;
    layout::new_folder(&folder.join(ACCESS))?;
    for (name, sealed) in slots.iter() {
        write_new(&folder.join(name), sealed)?;
    }
    database::create(folder, &keys.db_key, surroundings)?;
    write_new(&folder.join(README), README_TEXT.as_bytes())?;
    write_new(&folder.join(FORMAT_FILE), layout::format_text().as_bytes())?;
    reserve::make(folder);
    layout::sync_folder(&folder.join(DOCUMENTS))?;
    layout::sync_folder(&folder.join(ACCESS))?;
    layout::sync_folder(folder)?;
    Ok(lock)
}

pub(crate) fn refuse_existing(folder: &Path) -> Result<(), VaultError> {
    match folder.symlink_metadata() {
        Ok(_) => Err(VaultError::AlreadyExists),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A hidden sibling on the same file system, so that renaming is one step.
pub(crate) fn beside(folder: &Path, surroundings: Surroundings) -> Result<PathBuf, VaultError> {
    if !parent(folder).is_dir() {
        return Err(VaultError::NotFound);
    }
    sweep_half_made(parent(folder));
    Ok(parent(folder).join(format!("{BESIDE}{}{BESIDE_END}", hex::encode(&surroundings.bytes::<8>()))))
}

const BESIDE: &str = ".ordner-";
const BESIDE_END: &str = ".new";

/// Removes what a killed program left half made. Nobody ever saw it, everything in it is sealed, and it is in use only
/// while its lock is held. What cannot be removed is in nobody's way.
fn sweep_half_made(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name.to_str().and_then(|name| name.strip_prefix(BESIDE)?.strip_suffix(BESIDE_END));
        if !ours.is_some_and(|digits| hex::is_hex(digits, 16)) {
            continue;
        }
        let folder = entry.path();
        let _ = match File::open(folder.join(LOCK)) {
            Ok(lock) if lock.try_lock().is_ok() => fs::remove_dir_all(&folder),
            Ok(_) => Ok(()),
            // Killed before the first file; one that holds anything stays.
            Err(_) => fs::remove_dir(&folder),
        };
    }
}

pub(crate) fn parent(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
