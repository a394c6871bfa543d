//! Names under which programs that keep folders in step lay a second version beside a first.
//!
//! Apart because it is hardly more than names: what lies there is offered to a person and never opened by itself. Not here: second
//! versions of single files inside a binder folder (`vault`), and bringing two versions together (`merge`).

use std::fs;
use std::path::{Path, PathBuf};

use ordner_vault::LockedVault;

/// Folder and file endings that a copy of a binder can have: itself, and backups.
const ENDINGS: [&str; 2] = [".ordner", ".age"];

/// What the programs write into the name, in small letters: Syncthing, Dropbox (in several languages), Nextcloud and
/// ownCloud, Seafile, OneDrive, pCloud and Resilio.
const MARKS: [&str; 8] = [
    ".sync-conflict-",
    "conflicted copy",
    "in konflikt stehende kopie",
    "(case conflict",
    "(sfconflict ",
    "(conflict copy",
    "[conflicted]",
    ".conflict",
];

/// Second versions of a binder, or of a backup, that lie beside it, by name.
pub fn copies_beside(binder: &Path) -> Vec<PathBuf> {
    let Some(folder) = binder.parent() else { return Vec::new() };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    lying_in(folder, is_second_version)
}

/// What can be a copy in a folder that a person named: the folder itself if it is a binder, else binders and backups in it,
/// whatever they are called.
pub fn copies_in(folder: &Path) -> Vec<PathBuf> {
    let can_be_copy = |name: &str| ENDINGS.iter().any(|ending| name.to_lowercase().ends_with(ending));
    if LockedVault::at(folder).is_ok() {
        return vec![folder.to_owned()];
    }
    lying_in(folder, can_be_copy)
}

fn lying_in(folder: &Path, is_meant: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut copies: Vec<_> = names.filter(|name| is_meant(name)).map(|name| folder.join(name)).collect();
    copies.sort();
    copies
}

fn is_second_version(name: &str) -> bool {
    let name = name.to_lowercase();
    let ours = ENDINGS.iter().any(|ending| name.ends_with(ending));
    ours && MARKS.iter().any(|mark| name.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_second_versions_are_known() {
        for name in [
            "Blau.sync-conflict-20261122-101500-ABCDEFG.ordner",
            "sicherung.sync-conflict-20261122-101500-ABCDEFG.age",
            "Blau (conflicted copy).ordner",
            "Blau (Laptop's conflicted copy 2026-11-22).ordner",
            "sicherung (conflicted copy 2026-11-22 101500).age",
            "Blau (In Konflikt stehende Kopie von Laptop 2026-11-22).ordner",
            "Blau (Case Conflict 1).ordner",
            "sicherung (SFConflict anna@example.org 2026-11-22-10-15-00).age",
            "Blau (conflict copy).ordner",
            "sicherung [conflicted].age",
            "Blau.Conflict.ordner",
        ] {
            assert!(is_second_version(name), "{name}");
        }
        for name in [
            "Blau.ordner",
            "sicherung.age",
            "Konflikt mit dem Vermieter.pdf",
            "Blau (2).ordner",
            "x.sync-conflict-1.txt",
        ] {
            assert!(!is_second_version(name), "{name}");
        }
    }
}
