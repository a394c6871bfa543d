//! The one door through which plaintext reaches a disk, and only because a person asked for it.
//!
//! Written beside its place under a neutral temporary name, made durable and then renamed, so that a full disk or a
//! pulled stick leaves either the old file or the new one, never half of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::{BinderError, Error};

/// Writes `source` to `place`, replacing what a person agreed to replace.
///
/// # Errors
/// [`BinderError::NotSaved`]; what was at `place` before is still there.
pub fn save(place: &Path, source: &mut dyn Read) -> Result<(), BinderError> {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    write_and_rename(place, source).map_err(|_| BinderError::NotSaved { name })
}

fn write_and_rename(place: &Path, source: &mut dyn Read) -> io::Result<()> {
    save_proved(place, |file| io::copy(source, file).map(|_| ()), |_, ()| Ok(()))
}

/// Lets `write` make the file at `place` step by step, for files that are larger than memory.
///
/// # Errors
/// What `write` says; [`BinderError::NotSaved`]. What was at `place` before is still there.
pub fn save_with(place: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), Error>) -> Result<(), Error> {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut said = None;
    let written = save_proved(
        place,
        |file| {
            let mut watched = WatchedPlace { file, failed: false };
            write(&mut watched).map_err(|error| {
                // A full stick is the place's fault, whatever the steps in between made of it.
                said = (!watched.failed).then_some(error);
                io::Error::from(io::ErrorKind::Other)
            })
        },
        |_, ()| Ok(()),
    );
    written.map_err(|_: io::Error| said.unwrap_or(BinderError::NotSaved { name }.into()))
}

/// Tells a place that failed from what was to be written.
struct WatchedPlace<'f> {
    file: &'f mut File,
    failed: bool,
}

impl Write for WatchedPlace<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes);
        self.failed |= written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Writes a file through the same door in steps of the caller's own, and lets `prove` read it back from its beginning
/// before it gets its place.
pub(crate) fn save_proved<W, P, E: From<io::Error>>(
    place: &Path,
    write: impl FnOnce(&mut File) -> Result<W, E>,
    prove: impl FnOnce(&mut File, &W) -> Result<P, E>,
) -> Result<P, E> {
    let temporary = temporary(place)?;
    let written = open(&temporary).map_err(E::from).and_then(|mut file| {
        let written = write(&mut file)?;
        file.flush()?;
        file.sync_all()?;
        file.seek(SeekFrom::Start(0))?;
        let proved = prove(&mut file, &written)?;
        fs::rename(&temporary, place)?;
        sync_folder(place)?;
        Ok(proved)
    });
    if written.is_err() {
        // Best effort: the plaintext must not stay behind under a hidden name.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Makes a folder at `place`, which must not exist or be empty, and lets `fill` write into it; it gets its name when it
/// is whole. Until then it lies beside it under the first free name of [`unfinished`].
pub(crate) fn save_folder<E: From<io::Error>>(
    place: &Path,
    fill: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
    let unfinished = unfinished(place)
        .find(|beside| beside.symlink_metadata().is_err())
        .ok_or_else(|| io::Error::from(io::ErrorKind::AlreadyExists))?;
    new_folder(&unfinished)?;
    let filled = fill(&unfinished).and_then(|()| {
        match fs::remove_dir(place) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => fs::rename(&unfinished, place)?,
        }
        Ok(sync_folder(place)?)
    });
    if filled.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    filled
}

/// Names for what is not whole yet. Not hidden: should the program be killed, the person must see that readable papers lie
/// there. What was left once is never used again nor removed: it may be somebody else's.
pub(crate) fn unfinished(place: &Path) -> impl Iterator<Item = PathBuf> {
    let name = place.file_name().map(ToOwned::to_owned);
    (1..=99).filter_map(move |number| {
        let mut name = name.clone()?;
        name.push(if number == 1 { ".part".to_owned() } else { format!(".part{number}") });
        Some(place.with_file_name(name))
    })
}

/// A folder only its owner may enter.
pub(crate) fn new_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

fn temporary(place: &Path) -> io::Result<PathBuf> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut temporary_name = std::ffi::OsString::from(".");
    temporary_name.push(name);
    temporary_name.push(".part");
    Ok(place.with_file_name(temporary_name))
}

fn open(temporary: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(temporary)
}

/// Makes the new name durable. Other systems than Unix have no such call.
fn sync_folder(place: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty());
        File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = place;
    Ok(())
}

/// Tells a source that failed from a place that failed.
pub(crate) struct Watched<R> {
    source: R,
    pub(crate) failed: bool,
}

impl<R> Watched<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { source, failed: false }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer);
        self.failed |= read.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        read
    }
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
