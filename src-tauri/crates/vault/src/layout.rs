//! The files of a binder folder: their names, who may read them, and how they become durable.
//!
//! Apart so that the names stand once. The file `format` is clear text, so that a binder of a newer program is told
//! before any key is tried. Not here: what is inside the files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::{VaultError, hex};

/// A slot has some 400 bytes; a larger file is not one.
const SLOT_LIMIT: u64 = 16 << 10;

/// The format this program writes, and the newest it reads.
pub(crate) const FORMAT: u32 = 1;
pub(crate) const FORMAT_FILE: &str = "format";
const FORMAT_LINE: &str = "MEIN ORDNER binder, format ";

pub(crate) const KEYRING: &str = "keyring.age";
pub(crate) const RECOVERY: &str = "recovery.age";
pub(crate) const SHARES: &str = "shares.age";
pub(crate) const ACCESS: &str = "access";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const DATABASE: &str = "vault.db";
pub(crate) const LOG: &str = "vault.db-wal";
pub(crate) const DOCUMENTS: &str = "docs";
pub(crate) const LOCK: &str = "lock";
pub(crate) const RESERVE: &str = "reserve";
pub(crate) const README: &str = "LIES-MICH.txt";
pub(crate) const README_TEXT: &str = include_str!("LIES-MICH.txt");

/// How far a document file has come; its name ending says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Perhaps half written.
    Partial,
    /// Whole and durable, not yet named by a committed row.
    Staged,
    /// Named by a row.
    Kept,
}

impl Progress {
    const ALL: [Self; 3] = [Self::Partial, Self::Staged, Self::Kept];

    fn ending(self) -> &'static str {
        match self {
            Self::Partial => "tmp",
            Self::Staged => "new",
            Self::Kept => "age",
        }
    }
}

/// Inside the binder folder, e.g. `docs/…32 hex….age`.
pub(crate) fn document_name(id: &str, progress: Progress) -> String {
    format!("{DOCUMENTS}/{id}.{}", progress.ending())
}

pub(crate) fn document_path(folder: &Path, id: &str, progress: Progress) -> PathBuf {
    folder.join(DOCUMENTS).join(format!("{id}.{}", progress.ending()))
}

/// Every document file with its id; files of other names are none of ours and left alone.
pub(crate) fn documents(folder: &Path) -> Result<Vec<(String, Progress)>, VaultError> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder.join(DOCUMENTS)).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::missing(DOCUMENTS),
        _ => error.into(),
    })?;
    for entry in entries {
        let name = entry?.file_name();
        let Some((id, ending)) = name.to_str().and_then(|name| name.split_once('.')) else { continue };
        let Some(progress) = Progress::ALL.into_iter().find(|progress| progress.ending() == ending) else {
            continue;
        };
        if is_document_id(id) {
            found.push((id.to_owned(), progress));
        }
    }
    Ok(found)
}

/// Inside the binder folder: the slot of somebody with access.
pub(crate) fn access_name(id: &str) -> String {
    format!("{ACCESS}/{id}.age")
}

/// The ids of everybody who has a slot, sorted. A folder that is absent holds none.
pub(crate) fn accesses(folder: &Path) -> Result<Vec<String>, VaultError> {
    let entries = match fs::read_dir(folder.join(ACCESS)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut ids = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        ids.extend(
            name.to_str()
                .and_then(|name| name.strip_suffix(".age"))
                .filter(|id| is_document_id(id))
                .map(str::to_owned),
        );
    }
    ids.sort();
    Ok(ids)
}

/// Whether a name from outside is one of a key slot: it becomes part of a path.
pub(crate) fn is_slot(name: &str) -> bool {
    let access = || name.strip_prefix("access/")?.strip_suffix(".age");
    [KEYRING, RECOVERY, SHARES].contains(&name) || access().is_some_and(is_document_id)
}

/// Ids come back from records; only 32 hex digits may ever become part of a path.
pub(crate) fn is_document_id(id: &str) -> bool {
    hex::is_hex(id, 32)
}

pub(crate) fn format_text() -> String {
    format!("{FORMAT_LINE}{FORMAT}\n")
}

/// Refuses what is no binder or newer than this program. Reads one small file and changes nothing.
///
/// The file only tells early what the sealed key text says again. If it is lost or garbled while a key slot is there,
/// the binder still opens, the key text decides, and unlocking writes the file again ([`mend_format`]).
pub(crate) fn check_format(folder: &Path) -> Result<(), VaultError> {
    if !folder.metadata().map_err(not_found)?.is_dir() {
        return Err(VaultError::NotABinder);
    }
    match told_format(folder)? {
        Told::Format(found) => newer_than_ours(found),
        Told::Garbled | Told::Nothing if has_slot(folder) => Ok(()),
        Told::Garbled => Err(VaultError::damaged(FORMAT_FILE)),
        // A binder that lost its keys too is still told from an arbitrary folder.
        Told::Nothing if folder.join(DATABASE).exists() => Err(VaultError::missing(KEYRING)),
        Told::Nothing => Err(VaultError::NotABinder),
    }
}

/// Whether a name looks like a second copy of one of our files, as programs make it that keep folders in step:
/// `vault (conflicted copy).db`, `vault.sync-conflict-….db`, `keyring (1).age`.
pub(crate) fn is_copy_of_ours(name: &str) -> bool {
    let ours = [DATABASE, LOG, KEYRING, RECOVERY, FORMAT_FILE];
    let passing = [KEYRING, RECOVERY, FORMAT_FILE].map(beside_name);
    let stem = |name: &str| name.split(['.', ' ', '-', '(', '_', '~']).next().unwrap_or_default().to_owned();
    // The journal of another mode has no business here either, but it is the library's own.
    let known = |name: &str| ours.contains(&name) || passing.iter().any(|passing| passing == name);
    let journals = ["vault.db-shm", "vault.db-journal"];
    !known(name) && !journals.contains(&name) && ours.iter().any(|known| stem(known) == stem(name))
}

/// What the clear file says.
enum Told {
    Format(u32),
    Garbled,
    Nothing,
}

fn told_format(folder: &Path) -> Result<Told, VaultError> {
    let mut text = Vec::new();
    match File::open(folder.join(FORMAT_FILE)) {
        Ok(file) => file.take(SLOT_LIMIT).read_to_end(&mut text)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Told::Nothing),
        Err(error) => return Err(error.into()),
    };
    // Bytes and not text: what a newer program writes after the first line is its own affair.
    let number = text
        .split(|byte| *byte == b'\n')
        .next()
        .and_then(|line| line.strip_prefix(FORMAT_LINE.as_bytes()))
        .and_then(|number| std::str::from_utf8(number).ok()?.trim_end().parse::<u32>().ok())
        .filter(|number| *number > 0);
    Ok(number.map_or(Told::Garbled, Told::Format))
}

fn has_slot(folder: &Path) -> bool {
    [KEYRING, RECOVERY].iter().any(|slot| folder.join(slot).is_file())
}

/// Writes the format file again if it was lost. Having none is no reason to refuse anything, so a failure is silent.
pub(crate) fn mend_format(folder: &Path) {
    if !matches!(told_format(folder), Ok(Told::Format(_))) {
        let _ = replace(folder, FORMAT_FILE, format_text().as_bytes(), |_| Ok(()));
    }
}

/// The sealed bytes of a key slot.
pub(crate) fn read_slot(folder: &Path, slot: &str) -> Result<Vec<u8>, VaultError> {
    let file = File::open(folder.join(slot)).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::missing(slot),
        _ => error.into(),
    })?;
    let mut sealed = Vec::new();
    file.take(SLOT_LIMIT).read_to_end(&mut sealed)?;
    Ok(sealed)
}

/// Replaces a small file by a copy that is written beside it, durable, and proved from what the disk gives back.
/// Killed anywhere, the old or the new is there. On an error the old one is, except when only the very last step, the
/// fsync of the folder, failed.
pub(crate) fn replace(
    folder: &Path,
    name: &str,
    content: &[u8],
    prove: impl FnOnce(&[u8]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let beside = folder.join(beside_name(name));
    sweep(&beside)?;
    let written = write_new(&beside, content).map_err(VaultError::from).and_then(|()| {
        prove(&fs::read(&beside)?)?;
        Ok(fs::rename(&beside, folder.join(name))?)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written?;
    Ok(sync_folder(folder)?)
}

/// Removes what an interrupted replacement left: it never took effect.
pub(crate) fn sweep_replacements(folder: &Path) -> Result<(), VaultError> {
    let accesses = folder.join(ACCESS);
    if accesses.is_dir() {
        for entry in fs::read_dir(&accesses)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.ends_with(".age.new")) {
                sweep(&entry.path())?;
            }
        }
    }
    let names = [KEYRING, RECOVERY, SHARES, FORMAT_FILE, ATTEMPTS];
    names.iter().try_for_each(|name| sweep(&folder.join(beside_name(name))))
}

pub(crate) fn sweep(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

pub(crate) fn beside_name(name: &str) -> String {
    format!("{name}.new")
}

/// # Errors
/// [`VaultError::NewerFormat`] if `found` is above [`FORMAT`].
pub(crate) fn newer_than_ours(found: u32) -> Result<(), VaultError> {
    if found > FORMAT { Err(VaultError::NewerFormat { found, supported: FORMAT }) } else { Ok(()) }
}

fn not_found(error: io::Error) -> VaultError {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => VaultError::NotFound,
        _ => error.into(),
    }
}

/// Bytes of all files of a binder folder and its folder of documents.
pub(crate) fn size(folder: &Path) -> u64 {
    let of = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| entry.metadata().ok())
            .filter(fs::Metadata::is_file)
            .map(|file| file.len())
            .sum::<u64>()
    };
    of(folder) + of(&folder.join(DOCUMENTS))
}

/// A new file that only its owner may read, whatever the umask; refuses to touch an existing one.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        // The umask may have taken the owner's own bits away.
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        Ok(file)
    }
    #[cfg(not(unix))]
    options.open(path)
}

/// Writes a new file and makes its content durable; the folder entry is durable only after [`sync_folder`].
pub(crate) fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = new_file(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// A new folder that only its owner may enter, whatever the umask.
pub(crate) fn new_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// What a failed flush means: no room is no room, but after any other failure nobody knows what the disk holds.
pub(crate) fn flush_failed(error: io::Error) -> VaultError {
    match VaultError::from(error) {
        VaultError::Disk { .. } => VaultError::DiskUnsure,
        known => known,
    }
}

/// Makes names created, renamed or removed in a folder durable. Other systems than Unix have no such call.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
