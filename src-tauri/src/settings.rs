//! What is kept outside every binder: the chosen languages and the shelf, the binders known on this machine.
//!
//! It says nothing about a person but the places of folders they chose. Not here: passphrases, titles, counts.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use ordner_binder::SAMPLE_MARKER;
use serde::{Deserialize, Serialize};

use crate::error::WindowError;
use crate::views::{LanguageChoice, ShelfEntryView};

/// Settings with the file they are kept in.
#[derive(Debug)]
pub struct Settings {
    place: PathBuf,
    kept: Kept,
}

/// What is in the file. A field that is missing has its default, so that older and newer programs read each other.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    languages: Option<LanguageChoice>,
    /// Last used first.
    shelf: Vec<PathBuf>,
}

impl Settings {
    /// Reads the settings at `place`; a file that is missing or unreadable counts as none, for a lost choice of
    /// languages must not keep anybody from their papers.
    pub fn read(place: PathBuf) -> Self {
        let kept = std::fs::read(&place)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self { place, kept }
    }

    /// The chosen languages; German beside English until somebody chose.
    pub fn languages(&self) -> LanguageChoice {
        let default = || LanguageChoice { first: "de".to_owned(), second: Some("en".to_owned()) };
        self.kept.languages.clone().unwrap_or_else(default)
    }

    /// Keeps a choice of languages.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`]; the choice holds until the program ends.
    pub fn choose(&mut self, languages: LanguageChoice) -> Result<(), WindowError> {
        self.kept.languages = Some(languages);
        self.write()
    }

    /// Puts a binder on the shelf, in front.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`]; it stands there until the program ends.
    pub fn remember(&mut self, folder: &Path) -> Result<(), WindowError> {
        if self.kept.shelf.first().is_some_and(|first| first == folder) {
            return Ok(());
        }
        self.kept.shelf.retain(|known| known != folder);
        self.kept.shelf.insert(0, folder.to_owned());
        self.write()
    }

    /// Takes a binder off the shelf; the folder stays as it is.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`].
    pub fn forget(&mut self, id: &str) -> Result<(), WindowError> {
        self.kept.shelf.retain(|folder| handle(folder) != id);
        self.write()
    }

    /// The folder behind a handle.
    ///
    /// # Errors
    /// [`WindowError::NotOnTheShelf`].
    pub fn folder(&self, id: &str) -> Result<PathBuf, WindowError> {
        self.kept.shelf.iter().find(|folder| handle(folder) == id).cloned().ok_or(WindowError::NotOnTheShelf)
    }

    /// The shelf as the window shows it.
    pub fn shelf(&self) -> Vec<ShelfEntryView> {
        let entry = |folder: &PathBuf| ShelfEntryView {
            id: handle(folder),
            name: folder.file_stem().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned(),
            present: folder.is_dir(),
            sample: folder.join(SAMPLE_MARKER).is_file(),
        };
        self.kept.shelf.iter().map(entry).collect()
    }

    fn write(&self) -> Result<(), WindowError> {
        let written = serde_json::to_vec_pretty(&self.kept).ok().and_then(|bytes| {
            std::fs::create_dir_all(self.place.parent()?).ok()?;
            // The same careful writer as for exports: whole or not at all, for the person's eyes only.
            ordner_binder::export::save(&self.place, &mut bytes.as_slice()).ok()
        });
        written.ok_or(WindowError::SettingsNotSaved)
    }
}

/// A name for a folder that tells the window nothing of it. It must only hold while the program runs.
fn handle(folder: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_used_binder_stands_in_front_and_none_twice() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("not/yet/there.json");
        let mut settings = Settings::read(place.clone());
        let (one, other) = (home.path().join("Eins.ordner"), home.path().join("Zwei.ordner"));
        std::fs::create_dir(&other).expect("folder");
        for folder in [&one, &other, &one] {
            settings.remember(folder).expect("kept");
        }
        let shelf = Settings::read(place).shelf();
        let seen: Vec<_> = shelf.iter().map(|entry| (entry.name.as_str(), entry.present)).collect();
        assert_eq!(seen, [("Eins", false), ("Zwei", true)]);
        assert!(!shelf.iter().any(|entry| entry.sample));
    }

    #[test]
    fn forgetting_deletes_nothing() {
        let home = tempfile::tempdir().expect("home");
        let mut settings = Settings::read(home.path().join("settings.json"));
        let folder = home.path().join("Eins.ordner");
        std::fs::create_dir(&folder).expect("folder");
        settings.remember(&folder).expect("kept");
        let id = settings.shelf()[0].id.clone();
        assert_eq!(settings.folder(&id), Ok(folder.clone()));
        settings.forget(&id).expect("kept");
        assert_eq!(settings.folder(&id), Err(WindowError::NotOnTheShelf));
        assert!(folder.is_dir());
    }

    #[test]
    fn a_broken_file_is_no_reason_to_stop() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("settings.json");
        ordner_binder::export::save(&place, &mut &b"{ broken"[..]).expect("written");
        assert_eq!(Settings::read(place).languages().first, "de");
    }
}
