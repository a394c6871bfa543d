//! A finished PDF for the system's own viewer: in memory, for its owner only, gone with the lock.
//!
//! Only where the system gives every person a private folder that never reaches a disk (`XDG_RUNTIME_DIR`, the XDG Base
//! Directory Specification: owned by the person, mode 0700, removed at log-out); elsewhere it is refused, because a
//! folder for temporary files keeps what is deleted from it. Programs that view a file may keep copies of their own;
//! therefore never without being asked. Deliberately not here: starting the viewer (the shell does).

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::{BinderError, export};

/// Our folder in the person's runtime folder.
pub const FOLDER: &str = "mein-ordner-view";

/// Files that are being viewed. They are removed when this is dropped.
#[derive(Debug)]
pub struct Viewing {
    folder: PathBuf,
}

impl Viewing {
    /// Makes an empty folder in `runtime`, the value of `XDG_RUNTIME_DIR`. `mounts` is `/proc/self/mountinfo`.
    ///
    /// # Errors
    /// [`BinderError::NoPrivateFolder`] when it is not the person's alone or does not lie in memory.
    pub fn begin(runtime: Option<&Path>, mounts: &str) -> Result<Self, BinderError> {
        let runtime =
            runtime.and_then(|runtime| private(runtime, mounts)).ok_or(BinderError::NoPrivateFolder)?;
        clear(&runtime);
        let folder = runtime.join(FOLDER);
        export::new_folder(&folder).map_err(|_| BinderError::NoPrivateFolder)?;
        // Whoever may enter a folder of mode 0700 and make another in it as its equal is its owner.
        if owner(&folder).is_none() || owner(&folder) != owner(&runtime) {
            let _ = fs::remove_dir(&folder);
            return Err(BinderError::NoPrivateFolder);
        }
        Ok(Self { folder })
    }

    /// Writes a file to be viewed; `name` must be neutral, since viewers remember names.
    ///
    /// # Errors
    /// [`BinderError::NotSaved`].
    pub fn put(&self, name: &str, source: &mut dyn Read) -> Result<PathBuf, BinderError> {
        let place = self.folder.join(crate::names::readable(name));
        export::save(&place, source)?;
        Ok(place)
    }
}

impl Drop for Viewing {
    fn drop(&mut self) {
        // Best effort; the next start tries again, and the folder ends with the person's session.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes what an earlier run of the program left behind.
pub fn clear_viewing(runtime: Option<&Path>) {
    if let Some(runtime) = runtime {
        clear(runtime);
    }
}

fn clear(runtime: &Path) {
    let folder = runtime.join(FOLDER);
    // Not through a link to somewhere else.
    if folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        let _ = fs::remove_dir_all(&folder);
    }
}

/// The true path of a folder that nobody else may enter and that lies in memory.
fn private(runtime: &Path, mounts: &str) -> Option<PathBuf> {
    if !runtime.is_absolute() {
        return None;
    }
    let runtime = runtime.canonicalize().ok()?;
    (is_closed(&runtime) && in_memory(&runtime, mounts)).then_some(runtime)
}

#[cfg(unix)]
fn is_closed(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    folder.metadata().is_ok_and(|found| found.is_dir() && found.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_closed(_: &Path) -> bool {
    false
}

#[cfg(unix)]
fn owner(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().ok().map(|found| found.uid())
}

#[cfg(not(unix))]
fn owner(_: &Path) -> Option<u32> {
    None
}

/// Whether the file system below a path is kept in memory: the last one mounted at the longest point above it
/// (`proc_pid_mountinfo(5)`: point is the fifth field, the kind follows a lone hyphen).
fn in_memory(path: &Path, mounts: &str) -> bool {
    let mut best: Option<(usize, bool)> = None;
    for line in mounts.lines() {
        let mut fields = line.split(' ');
        let (Some(point), Some(kind)) = (fields.nth(4), fields.skip_while(|field| *field != "-").nth(1))
        else {
            continue;
        };
        let point = Path::new(point);
        let depth = point.components().count();
        if path.starts_with(point) && best.is_none_or(|(found, _)| depth >= found) {
            best = Some((depth, matches!(kind, "tmpfs" | "ramfs")));
        }
    }
    best.is_some_and(|(_, memory)| memory)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// As if the folder were a file system of its own.
    fn mounts(folder: &Path, kind: &str) -> String {
        format!(
            "21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n36 21 0:31 / {} rw shared:9 - {kind} {kind} rw\n",
            folder.display()
        )
    }

    fn runtime() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().canonicalize().expect("path");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("mode");
        (folder, path)
    }

    #[test]
    fn a_viewed_file_is_the_owners_alone_and_goes_with_the_lock() {
        let (_folder, runtime) = runtime();
        let viewing = Viewing::begin(Some(&runtime), &mounts(&runtime, "tmpfs")).expect("private");
        let place = viewing.put("Blätter.pdf", &mut &b"%PDF"[..]).expect("written");
        assert_eq!(fs::read(&place).expect("there"), b"%PDF");
        let mode = |path: &Path| path.metadata().expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&place), mode(place.parent().expect("folder"))), (0o600, 0o700));
        drop(viewing);
        assert_eq!(fs::read_dir(&runtime).expect("list").count(), 0);
    }

    #[test]
    fn what_an_ended_program_left_is_cleared_at_the_next_start() {
        let (_folder, runtime) = runtime();
        let viewing = Viewing::begin(Some(&runtime), &mounts(&runtime, "tmpfs")).expect("private");
        let place = viewing.put("x.pdf", &mut &b"%PDF"[..]).expect("written");
        std::mem::forget(viewing);
        assert!(place.exists(), "control: a killed program leaves it");
        clear_viewing(Some(&runtime));
        assert_eq!(fs::read_dir(&runtime).expect("list").count(), 0);
    }

    #[test]
    fn no_folder_that_others_enter_or_that_lies_on_a_disk() {
        let (_folder, runtime) = runtime();
        let refused = |runtime: Option<&Path>, mounts: &str| {
            matches!(Viewing::begin(runtime, mounts), Err(BinderError::NoPrivateFolder))
        };
        let memory = mounts(&runtime, "tmpfs");
        assert!(refused(None, &memory));
        assert!(refused(Some(Path::new("run/user")), &memory));
        assert!(refused(Some(&runtime), &mounts(&runtime, "ext4")));
        assert!(refused(Some(&runtime), &mounts(Path::new("/elsewhere"), "tmpfs")));
        assert!(refused(Some(&runtime), ""));
        for mode in [0o755, 0o710, 0o701] {
            fs::set_permissions(&runtime, fs::Permissions::from_mode(mode)).expect("mode");
            assert!(refused(Some(&runtime), &memory), "{mode:o}");
        }
        fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700)).expect("mode");
        assert!(!refused(Some(&runtime), &memory), "control: private and in memory it is allowed");
    }

    #[test]
    fn a_link_to_somewhere_else_is_not_followed() {
        let (_folder, runtime) = runtime();
        let elsewhere = tempfile::tempdir().expect("folder");
        export::save(&elsewhere.path().join("own.txt"), &mut &b"mine"[..]).expect("file");
        std::os::unix::fs::symlink(elsewhere.path(), runtime.join(FOLDER)).expect("link");
        assert!(Viewing::begin(Some(&runtime), &mounts(&runtime, "tmpfs")).is_err());
        assert!(elsewhere.path().join("own.txt").exists());
    }
}
