//! Erasing a binder for good, a sample binder with the marker that says so.
//!
//! Apart because the vault removes only files of its own names, and the marker is one of ours. Not here: the honest sentence
//! about copies and disks (the edges say it).

use std::fs;
use std::path::Path;

use ordner_vault::{Erased, Surroundings, VaultError};

use crate::{Error, SAMPLE_MARKER};

/// Destroys a binder for good. It asks for no secret; the edges ask for its name.
///
/// # Errors
/// As [`ordner_vault::erase`].
pub fn erase(folder: &Path, surroundings: Surroundings) -> Result<Erased, Error> {
    let mut left = match ordner_vault::erase(folder, surroundings)? {
        Erased::Whole => return Ok(Erased::Whole),
        Erased::OthersLeft(left) => left,
    };
    let marker = folder.join(SAMPLE_MARKER);
    if left.contains(&marker) {
        fs::remove_file(&marker).map_err(VaultError::from)?;
        left.retain(|path| *path != marker);
    }
    if !left.is_empty() {
        return Ok(Erased::OthersLeft(left));
    }
    fs::remove_dir(folder).map_err(VaultError::from)?;
    Ok(Erased::Whole)
}

#[cfg(test)]
mod tests {
    use ordner_vault::WorkFactor;

    use super::*;
    use crate::{Binder, Content, export};

    fn surroundings() -> Surroundings {
        Surroundings {
            now: || 1_790_000_000_000,
            random: |bytes| getrandom::fill(bytes).expect("randomness"),
            work: WorkFactor::CHEAP,
        }
    }

    #[test]
    fn a_sample_goes_with_its_marker_and_what_is_not_ours_stays() {
        let home = tempfile::tempdir().expect("home");
        let content = Content::embedded().expect("content");
        let today = "2026-11-22".parse().expect("day");
        let sample = |name: &str| {
            let folder = home.path().join(name);
            let (binder, _) = Binder::demo(&folder, today, &content, surroundings()).expect("sample");
            binder.lock().expect("locked");
            folder
        };
        let folder = sample("MUSTER.ordner");
        assert!(folder.join(SAMPLE_MARKER).is_file());
        assert_eq!(erase(&folder, surroundings()).expect("erased"), Erased::Whole);
        assert!(!folder.exists());

        let folder = sample("Zwei.ordner");
        let list = folder.join("Einkaufszettel.txt");
        export::save(&list, &mut &b"Brot"[..]).expect("written");
        assert_eq!(erase(&folder, surroundings()).expect("erased"), Erased::OthersLeft(vec![list.clone()]));
        assert!(list.is_file() && !folder.join(SAMPLE_MARKER).exists());
    }
}
