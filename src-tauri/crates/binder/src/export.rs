//! The one door through which plaintext reaches a disk, and only because a person asked for it.
//!
//! Written beside its place under a neutral temporary name, made durable and then renamed, so that a full disk or a
//! pulled stick leaves either the old file or the new one, never half of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::BinderError;

/// Writes `source` to `place`, replacing what a person agreed to replace.
///
/// # Errors
/// [`BinderError::NotSaved`]; what was at `place` before is still there.
pub fn save(place: &Path, source: &mut dyn Read) -> Result<(), BinderError> {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    write_and_rename(place, source).map_err(|_| BinderError::NotSaved { name })
}

fn write_and_rename(place: &Path, source: &mut dyn Read) -> io::Result<()> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut temporary_name = std::ffi::OsString::from(".");
    temporary_name.push(name);
    temporary_name.push(".part");
    let temporary = place.with_file_name(temporary_name);
    let written = write(&temporary, source).and_then(|()| fs::rename(&temporary, place));
    if written.is_err() {
        // Best effort: the plaintext must not stay behind under a hidden name.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn write(temporary: &Path, source: &mut dyn Read) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file: File = options.open(temporary)?;
    io::copy(source, &mut file)?;
    file.flush()?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_source_leaves_the_old_file_and_nothing_else() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("pulled"))
            }
        }
        let folder = tempfile::tempdir().expect("folder");
        let place = folder.path().join("x.pdf");
        save(&place, &mut &b"old"[..]).expect("first");
        assert!(save(&place, &mut (&b"ne"[..]).chain(Broken)).is_err());
        assert_eq!(fs::read(&place).expect("read"), b"old");
        assert_eq!(fs::read_dir(folder.path()).expect("list").count(), 1);
    }
}
