//! What is kept outside every binder: languages, when to lock, and the shelf, the binders known on this machine.
//!
//! It says nothing about a person but the places of folders they chose, for binders and for their copies, and a picture
//! for each. Not here: passphrases, titles, counts, when something was done (the binder itself knows).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ordner_binder::SAMPLE_MARKER;
use serde::{Deserialize, Serialize};

use crate::error::WindowError;
use crate::hint::{Hint, Told};
use crate::places::name_of;
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
    /// Seconds until an open binder is locked when nobody is there.
    idle_seconds: Option<u64>,
    /// Size of everything in the window, in percent.
    zoom: Option<u32>,
    /// Last used first.
    shelf: Vec<Spine>,
}

/// One binder on the shelf.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "Written")]
struct Spine {
    folder: PathBuf,
    /// Which picture it shows; none for one that was found and never given one.
    picture: Option<String>,
    /// Where copies go when it is locked by hand; none if the person did not wish for them.
    copies: Option<PathBuf>,
    /// What the locked binder says to its owner.
    hint: Hint,
}

/// How a binder may stand in the file: older programs wrote its folder alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Folder(PathBuf),
    Spine {
        folder: PathBuf,
        picture: Option<String>,
        copies: Option<PathBuf>,
        #[serde(default)]
        hint: Hint,
    },
}

impl From<Written> for Spine {
    fn from(written: Written) -> Self {
        match written {
            Written::Folder(folder) => Self { folder, picture: None, copies: None, hint: Hint::default() },
            Written::Spine { folder, picture, copies, hint } => Self { folder, picture, copies, hint },
        }
    }
}

/// Five minutes: long enough to read a letter, short enough for a library.
const IDLE: Duration = Duration::from_secs(300);
/// Nobody can choose "never": an open binder in a place with other people is an open binder for them.
const IDLE_LONGEST: Duration = Duration::from_secs(3600);
/// Nor "at once": nobody could get in again to choose another time.
const IDLE_SHORTEST: Duration = Duration::from_secs(20);

/// Sizes between which everything stays usable on a small laptop (WCAG 2.2, 1.4.4 asks for 200 %).
const ZOOM: RangeInclusive<u32> = 80..=200;

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

    /// How long nobody must be there before an open binder is locked.
    pub fn idle_after(&self) -> Duration {
        self.kept.idle_seconds.map_or(IDLE, Duration::from_secs).clamp(IDLE_SHORTEST, IDLE_LONGEST)
    }

    /// Keeps that time.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`]; it holds until the program ends.
    pub fn lock_after(&mut self, idle: Duration) -> Result<(), WindowError> {
        self.kept.idle_seconds = Some(idle.clamp(IDLE_SHORTEST, IDLE_LONGEST).as_secs());
        self.write()
    }

    /// Size of everything in the window, in percent.
    pub fn zoom(&self) -> u32 {
        self.kept.zoom.unwrap_or(100).clamp(*ZOOM.start(), *ZOOM.end())
    }

    /// Keeps that size, or the nearest one that is allowed.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`]; it holds until the program ends.
    pub fn enlarge(&mut self, percent: u32) -> Result<(), WindowError> {
        self.kept.zoom = Some(percent.clamp(*ZOOM.start(), *ZOOM.end()));
        self.write()
    }

    /// Puts a binder on the shelf, in front. It keeps what was known of it.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`]; it stands there until the program ends.
    pub fn remember(&mut self, folder: &Path) -> Result<(), WindowError> {
        self.change(folder, |_| {})
    }

    /// Puts a new binder on the shelf with the picture it was given.
    ///
    /// # Errors
    /// As [`Settings::remember`].
    pub fn remember_with(&mut self, folder: &Path, picture: String) -> Result<(), WindowError> {
        self.change(folder, |spine| spine.picture = Some(picture))
    }

    /// Chooses where copies of a binder go when it is locked by hand, or that none are made.
    ///
    /// # Errors
    /// As [`Settings::remember`].
    pub fn copy_to(&mut self, folder: &Path, copies: Option<PathBuf>) -> Result<(), WindowError> {
        self.change(folder, |spine| spine.copies = copies)
    }

    /// Where copies of a binder go.
    pub fn copies_to(&self, folder: &Path) -> Option<PathBuf> {
        self.kept.shelf.iter().find(|spine| spine.folder == folder)?.copies.clone()
    }

    /// What the locked binder says to its owner; nothing until they wished for it.
    pub fn hint(&self, folder: &Path) -> Hint {
        self.kept
            .shelf
            .iter()
            .find(|spine| spine.folder == folder)
            .map(|spine| spine.hint.clone())
            .unwrap_or_default()
    }

    /// Keeps what the locked binder says to its owner.
    ///
    /// # Errors
    /// As [`Settings::remember`].
    pub fn hint_at(&mut self, folder: &Path, hint: Hint) -> Result<(), WindowError> {
        self.change(folder, |spine| spine.hint = hint)
    }

    /// Its picture and the rest stay; it comes to the front, as what was used last.
    fn change(&mut self, folder: &Path, change: impl FnOnce(&mut Spine)) -> Result<(), WindowError> {
        let known = self.kept.shelf.iter().position(|spine| spine.folder == folder);
        let new = || Spine { folder: folder.to_owned(), picture: None, copies: None, hint: Hint::default() };
        let mut spine = known.map_or_else(new, |at| self.kept.shelf.remove(at));
        change(&mut spine);
        self.kept.shelf.insert(0, spine);
        self.write()
    }

    /// Takes a binder off the shelf; the folder stays as it is.
    ///
    /// # Errors
    /// [`WindowError::SettingsNotSaved`].
    pub fn forget(&mut self, id: &str) -> Result<(), WindowError> {
        self.kept.shelf.retain(|spine| handle(&spine.folder) != id);
        self.write()
    }

    /// The folder behind a handle.
    ///
    /// # Errors
    /// [`WindowError::NotOnTheShelf`].
    pub fn folder(&self, id: &str) -> Result<PathBuf, WindowError> {
        let mut folders = self.kept.shelf.iter().map(|spine| &spine.folder);
        folders.find(|folder| handle(folder) == id).cloned().ok_or(WindowError::NotOnTheShelf)
    }

    /// The shelf as the window shows it.
    pub fn shelf(&self) -> Vec<ShelfEntryView> {
        let letters = |hint: &Hint| match hint.letters {
            Told::Last(letters) => Some(<&str>::from(letters).to_owned()),
            Told::Not | Told::FromNow => None,
        };
        let entry = |Spine { folder, picture, hint, .. }: &Spine| ShelfEntryView {
            id: handle(folder),
            name: name_of(folder),
            picture: picture.clone(),
            present: folder.is_dir(),
            sample: folder.join(SAMPLE_MARKER).is_file(),
            hint: hint.picture.clone(),
            letters: letters(hint),
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
    fn what_is_known_of_a_binder_stays_with_it() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("settings.json");
        // As the first program wrote it.
        let old = r#"{ "shelf": ["/x/Eins.ordner", "/x/Zwei.ordner"] }"#;
        ordner_binder::export::save(&place, &mut old.as_bytes()).expect("written");
        let mut settings = Settings::read(place.clone());
        let two = Path::new("/x/Zwei.ordner");
        let copies = PathBuf::from("/stick/copies");
        settings.remember_with(two, "boat".to_owned()).expect("kept");
        settings.copy_to(two, Some(copies.clone())).expect("kept");
        settings.remember(Path::new("/x/Eins.ordner")).expect("kept");
        settings.remember(two).expect("kept");
        let settings = Settings::read(place);
        let shelf = settings.shelf();
        let seen: Vec<_> =
            shelf.iter().map(|entry| (entry.name.as_str(), entry.picture.as_deref())).collect();
        assert_eq!(seen, [("Zwei", Some("boat")), ("Eins", None)]);
        assert_eq!(settings.copies_to(two), Some(copies));
        assert_eq!(settings.copies_to(Path::new("/x/Eins.ordner")), None);
    }

    #[test]
    fn everything_stays_usable_at_any_size() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("settings.json");
        let mut settings = Settings::read(place.clone());
        assert_eq!(settings.zoom(), 100);
        for (asked, kept) in [(150, 150), (20, 80), (4_000, 200)] {
            settings.enlarge(asked).expect("kept");
            assert_eq!(Settings::read(place.clone()).zoom(), kept);
        }
    }

    #[test]
    fn the_lock_is_never_far() {
        let home = tempfile::tempdir().expect("home");
        let mut settings = Settings::read(home.path().join("settings.json"));
        assert_eq!(settings.idle_after(), Duration::from_secs(300));
        settings.lock_after(Duration::from_secs(u64::MAX)).expect("kept");
        assert_eq!(settings.idle_after(), Duration::from_secs(3600));
        settings.lock_after(Duration::ZERO).expect("kept");
        assert_eq!(settings.idle_after(), Duration::from_secs(20), "long enough to choose another time");
    }

    #[test]
    fn a_broken_file_is_no_reason_to_stop() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("settings.json");
        ordner_binder::export::save(&place, &mut &b"{ broken"[..]).expect("written");
        assert_eq!(Settings::read(place).languages().first, "de");
    }
}
