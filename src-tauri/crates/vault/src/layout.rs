//! The files of a binder folder: their names, who may read them, and how they become durable.
//!
//! Apart so that the names stand once. The file `format` is clear text, so that a binder of a newer program is told
//! before any key is tried. Not here: what is inside the files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::{VaultError, hex};

/// The format this program writes, and the newest it reads.
pub(crate) const FORMAT: u32 = 1;
pub(crate) const FORMAT_FILE: &str = "format";
const FORMAT_LINE: &str = "MEIN ORDNER binder, format ";

pub(crate) const KEYRING: &str = "keyring.age";
pub(crate) const RECOVERY: &str = "recovery.age";
pub(crate) const DATABASE: &str = "vault.db";
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

/// Ids come back from records; only 32 hex digits may ever become part of a path.
pub(crate) fn is_document_id(id: &str) -> bool {
    hex::is_hex(id, 32)
}

pub(crate) fn format_text() -> String {
    format!("{FORMAT_LINE}{FORMAT}\n")
}

/// Refuses what is no binder or newer than this program. Reads one small file and changes nothing.
pub(crate) fn check_format(folder: &Path) -> Result<(), VaultError> {
    if !folder.metadata().map_err(not_found)?.is_dir() {
        return Err(VaultError::NotABinder);
    }
    let text = match fs::read(folder.join(FORMAT_FILE)) {
        Ok(bytes) => bytes,
        // A binder that lost only this file is still told from an arbitrary folder.
        Err(error) if error.kind() == io::ErrorKind::NotFound && folder.join(DATABASE).exists() => {
            return Err(VaultError::missing(FORMAT_FILE));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(VaultError::NotABinder),
        Err(error) => return Err(error.into()),
    };
    let found = std::str::from_utf8(&text)
        .ok()
        .and_then(|text| text.lines().next())
        .and_then(|line| line.strip_prefix(FORMAT_LINE))
        .and_then(|number| number.trim_end().parse::<u32>().ok())
        .filter(|number| *number > 0)
        .ok_or_else(|| VaultError::damaged(FORMAT_FILE))?;
    newer_than_ours(found)
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

/// Makes names created, renamed or removed in a folder durable. Other systems than Unix have no such call.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
