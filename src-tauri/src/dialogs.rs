//! Every dialog with the system: the window never learns a path.
//!
//! Plaintext leaves the binder only from here and from the commands, always through `ordner_binder::export` and to a
//! place the person just chose. In window tests the answers come from a file, one line a dialog (see `answers`).

use std::path::{Path, PathBuf};

use ordner_binder::{Printed, export};
use tauri::{AppHandle, Manager};

use crate::error::Error;
use crate::shell::{Shell, work};
use crate::views::SavedView;

#[cfg(feature = "e2e")]
mod answers;
#[cfg_attr(target_os = "linux", path = "dialogs/gtk.rs")]
#[cfg_attr(not(target_os = "linux"), path = "dialogs/native.rs")]
mod system;

/// What a dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title {
    /// Papers to take in.
    AddPapers,
    /// A folder with papers to take in.
    AddFolder,
    /// Where a new binder goes.
    ChoosePlace,
    /// A binder that is not on the shelf.
    PickBinder,
    /// Printed sheets.
    SaveSheets,
    /// The sheet with the recovery code.
    SaveRecovery,
    /// An original out of the binder.
    SaveOriginal,
    /// The whole binder as one sealed file.
    SaveBackup,
    /// The file of a backup.
    PickBackup,
    /// Where everything goes in open files.
    ExportTo,
    /// Where copies go that make themselves.
    CopiesTo,
    /// A sound copy of a damaged binder.
    SaveRepaired,
    /// The three sheets, two of which open the binder.
    SaveShares,
    /// A file with somebody's public key.
    PickKey,
    /// The file with the person's own secret key.
    PickKeyFile,
    /// A signed pack file.
    PickPack,
    /// A day for a calendar.
    SaveCalendar,
    /// A sealed handover.
    SaveHandover,
    /// A handover that somebody received.
    PickHandover,
    /// A folder with a second copy.
    PickCopy,
    /// A folder with several people's binders.
    PickShelf,
    /// Counts without persons.
    SaveCounts,
}

impl Title {
    /// The message that says it.
    fn id(self) -> &'static str {
        match self {
            Self::AddPapers => "dialog-add-papers",
            Self::AddFolder => "dialog-add-folder",
            Self::ChoosePlace => "dialog-choose-place",
            Self::PickBinder => "dialog-pick-binder",
            Self::SaveSheets => "dialog-save-sheets",
            Self::SaveRecovery => "dialog-save-recovery",
            Self::SaveOriginal => "dialog-save-original",
            Self::SaveBackup => "dialog-save-backup",
            Self::PickBackup => "dialog-pick-backup",
            Self::ExportTo => "dialog-export-to",
            Self::CopiesTo => "dialog-copies-to",
            Self::SaveRepaired => "dialog-save-repaired",
            Self::SaveShares => "dialog-save-shares",
            Self::PickKey => "dialog-pick-key",
            Self::PickKeyFile => "dialog-pick-key-file",
            Self::PickPack => "dialog-pick-pack",
            Self::SaveCalendar => "dialog-save-calendar",
            Self::SaveHandover => "dialog-save-handover",
            Self::PickHandover => "dialog-pick-handover",
            Self::PickCopy => "dialog-pick-copy",
            Self::PickShelf => "dialog-pick-shelf",
            Self::SaveCounts => "dialog-save-counts",
        }
    }

    /// The message that names the file, where there is no better name.
    fn file_name_id(self) -> Option<&'static str> {
        match self {
            Self::SaveSheets => Some("file-sheets"),
            Self::SaveRecovery => Some("file-recovery"),
            Self::SaveShares => Some("file-shares"),
            _ => None,
        }
    }
}

/// What a dialog shows, in the first of the chosen languages.
struct Ask {
    title: String,
    /// The button that does it.
    accept: String,
    /// The button that does nothing.
    cancel: String,
    /// Where it begins.
    folder: PathBuf,
    kind: Kind,
}

/// What a dialog asks for.
enum Kind {
    /// Files with one of these endings, under this name.
    Files {
        filter: String,
        all: String,
        endings: &'static [&'static str],
    },
    Folder,
    /// A place for a file of this name.
    Save {
        name: String,
    },
}

/// Papers to take in; empty when cancelled.
pub async fn pick_papers(app: &AppHandle) -> Vec<PathBuf> {
    let shell = app.state::<Shell>();
    let kind = Kind::Files {
        filter: shell.say("dialog-papers"),
        all: shell.say("dialog-all-files"),
        endings: &["pdf", "jpg", "jpeg", "png", "PDF", "JPG", "JPEG", "PNG"],
    };
    show(app, ask(&shell, Title::AddPapers, "dialog-add", kind)).await
}

/// The file of a backup; none when cancelled.
pub async fn pick_backup(app: &AppHandle) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    let kind = Kind::Files {
        filter: shell.say("dialog-backups"),
        all: shell.say("dialog-all-files"),
        endings: &["age", "AGE"],
    };
    show(app, ask(&shell, Title::PickBackup, "dialog-choose", kind)).await.into_iter().next()
}

/// The file of a handover; none when cancelled.
pub async fn pick_handover(app: &AppHandle) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    let kind = Kind::Files {
        filter: shell.say("dialog-handovers"),
        all: shell.say("dialog-all-files"),
        endings: &["age", "AGE"],
    };
    show(app, ask(&shell, Title::PickHandover, "dialog-choose", kind)).await.into_iter().next()
}

/// A file with a key, somebody's public one or the person's own; none when cancelled.
pub async fn pick_key(app: &AppHandle, title: Title) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    let kind = Kind::Files {
        filter: shell.say("dialog-keys"),
        all: shell.say("dialog-all-files"),
        endings: &["pub", "txt", "key", "age"],
    };
    show(app, ask(&shell, title, "dialog-choose", kind)).await.into_iter().next()
}

/// A signed pack file; none when cancelled.
pub async fn pick_pack(app: &AppHandle) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    let kind = Kind::Files {
        filter: shell.say("dialog-packs"),
        all: shell.say("dialog-all-files"),
        endings: &["ordnerpaket", "txt"],
    };
    show(app, ask(&shell, Title::PickPack, "dialog-choose", kind)).await.into_iter().next()
}

/// A folder; none when cancelled.
pub async fn pick_folder(app: &AppHandle, title: Title) -> Option<PathBuf> {
    let ask = ask(&app.state::<Shell>(), title, "dialog-choose", Kind::Folder);
    show(app, ask).await.into_iter().next()
}

/// A place for a file; none when cancelled.
pub async fn save_as(app: &AppHandle, title: Title, name: &str) -> Option<PathBuf> {
    let ask = ask(&app.state::<Shell>(), title, "dialog-save", Kind::Save { name: name.to_owned() });
    show(app, ask).await.into_iter().next()
}

/// Asks where to and saves a PDF there; none when cancelled.
///
/// # Errors
/// [`ordner_binder::BinderError::NotSaved`].
pub async fn save_pdf(app: &AppHandle, title: Title, printed: Printed) -> Result<Option<SavedView>, Error> {
    let name = title.file_name_id().map(|id| app.state::<Shell>().say(id)).unwrap_or_default();
    let Some(place) = save_as(app, title, &format!("{name}.pdf")).await else { return Ok(None) };
    work(app, move |_| {
        export::save(&place, &mut printed.pdf.as_slice())?;
        Ok(Some(saved(&place, u32::try_from(printed.pages).unwrap_or(u32::MAX))))
    })
    .await
}

/// What was saved, without the folders it lies in.
pub fn saved(place: &Path, pages: u32) -> SavedView {
    SavedView { name: place.file_name().unwrap_or_default().to_string_lossy().into_owned(), pages }
}

async fn show(app: &AppHandle, ask: Ask) -> Vec<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(answer) = answers::next() {
        return answer;
    }
    system::show(app, ask).await
}

fn ask(shell: &Shell, title: Title, accept: &str, kind: Kind) -> Ask {
    Ask {
        title: shell.say(title.id()),
        accept: shell.say(accept),
        cancel: shell.say("dialog-cancel"),
        folder: shell.places.binders.clone(),
        kind,
    }
}

#[cfg(test)]
mod tests {
    use ordner_locale::Locales;

    use super::*;

    #[test]
    fn every_dialog_has_words_in_german_and_english() {
        let titles = [
            Title::AddPapers,
            Title::AddFolder,
            Title::ChoosePlace,
            Title::PickBinder,
            Title::SaveSheets,
            Title::SaveRecovery,
            Title::SaveOriginal,
            Title::SaveBackup,
            Title::PickBackup,
            Title::ExportTo,
            Title::CopiesTo,
            Title::SaveRepaired,
            Title::SaveShares,
            Title::PickKey,
            Title::PickKeyFile,
            Title::PickPack,
            Title::SaveCalendar,
            Title::SaveHandover,
            Title::PickHandover,
            Title::PickCopy,
            Title::PickShelf,
            Title::SaveCounts,
        ];
        let buttons = [
            "dialog-add",
            "dialog-choose",
            "dialog-save",
            "dialog-cancel",
            "dialog-papers",
            "dialog-backups",
            "dialog-keys",
            "dialog-packs",
            "dialog-handovers",
            "file-calendar",
            "file-handover",
            "file-counts",
            "dialog-close",
            "dialog-page-lost",
            "dialog-page-lost-hint",
            "dialog-all-files",
        ];
        let named = titles.iter().filter_map(|title| title.file_name_id());
        let ids: Vec<_> = titles.iter().map(|title| title.id()).chain(named).chain(buttons).collect();
        let locales = Locales::embedded().expect("languages");
        let silent =
            |tag: &&str, id: &&str| locales.say_exactly(&tag.parse().expect("tag"), id, None).is_none();
        for tag in ["de", "en"] {
            let missing: Vec<_> = ids.iter().filter(|id| silent(&tag, id)).collect();
            assert!(missing.is_empty(), "{tag}: {missing:?}");
        }
    }

    #[test]
    fn names_of_files_tell_nothing() {
        // A file lies where others see it: its name says what it is for a printer, and nothing about somebody's life.
        const TELLING: [&str; 12] = [
            "asyl",
            "flucht",
            "flüchtl",
            "trennung",
            "scheidung",
            "gewalt",
            "jobcenter",
            "amt",
            "asylum",
            "refugee",
            "divorce",
            "separation",
        ];
        let titles = [Title::SaveSheets, Title::SaveRecovery, Title::SaveShares];
        let named = titles.iter().filter_map(|title| title.file_name_id());
        let ids: Vec<_> = named.chain(["file-calendar", "file-handover", "file-counts"]).collect();
        let locales = Locales::embedded().expect("languages");
        for tag in ["de", "en"] {
            for id in &ids {
                let name = locales.text(&tag.parse().expect("tag"), id).to_lowercase();
                let told: Vec<_> = TELLING.iter().filter(|word| name.contains(**word)).collect();
                assert!(told.is_empty(), "{name}: {told:?}");
            }
        }
    }
}
