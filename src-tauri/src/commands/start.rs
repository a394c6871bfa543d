//! Before a binder is open: languages, the shelf, and a binder out of a backup.

use std::time::Duration;

use ordner_binder::BinderError;
use ordner_locale::Review;
use ordner_vault::{Erased, LockedVault, VaultError, Watch};
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::places::{binder_folder, name_of};
use crate::shell::{Shell, long, surroundings, work};
use crate::typed::Typed;
use crate::views::{
    EraseRequest, ErasedView, Handle, IdleChoice, InBackupView, LanguageChoice, LanguageView, PracticeView,
    RestoreRequest, SecretRequest, StartView, ZoomChoice,
};
use crate::window;
use crate::words::direction;

/// Everything the window needs when it starts.
#[tauri::command]
pub async fn start(app: AppHandle) -> Result<StartView, Error> {
    work(&app, |shell| Ok(view(shell))).await
}

/// Keeps the languages somebody chose.
#[tauri::command]
pub async fn choose_languages(app: AppHandle, request: LanguageChoice) -> Result<StartView, Error> {
    work(&app, move |shell| {
        let known = |tag: &str| -> Result<String, Error> {
            let tag = tag.parse()?;
            Ok(shell.content.locales.language(&tag)?.tag.to_string())
        };
        let first = known(&request.first)?;
        let second = request.second.as_deref().map(known).transpose()?.filter(|second| *second != first);
        shell.settings().choose(LanguageChoice { first, second })?;
        Ok(view(shell))
    })
    .await
}

/// Puts a binder on the shelf that lies somewhere else, for example on a stick.
#[tauri::command]
pub async fn pick_binder(app: AppHandle) -> Result<Option<StartView>, Error> {
    let Some(folder) = dialogs::pick_folder(&app, Title::PickBinder).await else { return Ok(None) };
    work(&app, move |shell| {
        LockedVault::at(&folder)?;
        shell.settings().remember(&folder)?;
        Ok(Some(view(shell)))
    })
    .await
}

/// Takes a binder off the shelf; nothing is deleted.
#[tauri::command]
pub async fn forget_binder(app: AppHandle, request: Handle) -> Result<StartView, Error> {
    work(&app, move |shell| {
        shell.settings().forget(&request.id)?;
        Ok(view(shell))
    })
    .await
}

/// Keeps when an open binder is locked.
#[tauri::command]
pub async fn choose_idle(app: AppHandle, request: IdleChoice) -> Result<StartView, Error> {
    work(&app, move |shell| {
        shell.settings().lock_after(Duration::from_secs(request.seconds.into()))?;
        Ok(view(shell))
    })
    .await
}

/// Keeps how large everything in the window is, and shows it so at once.
#[tauri::command]
pub async fn choose_zoom(app: AppHandle, request: ZoomChoice) -> Result<StartView, Error> {
    let view = work(&app, move |shell| {
        shell.settings().enlarge(request.percent)?;
        Ok(view(shell))
    })
    .await?;
    window::enlarge(&app, view.zoom);
    Ok(view)
}

/// Makes a binder out of a backup and puts it on the shelf; none when the dialog was cancelled.
#[tauri::command]
pub async fn restore_backup(app: AppHandle, request: RestoreRequest) -> Result<Option<StartView>, Error> {
    let RestoreRequest { name, secret, with_code, picture } = request;
    let typed = Typed::read(secret, with_code)?;
    let place = work(&app, move |shell| {
        if name.trim().is_empty() {
            return Err(BinderError::NameMissing.into());
        }
        let place = binder_folder(&shell.places.binders, &name);
        // Said before a file is chosen and read to its end.
        if place.symlink_metadata().is_ok() { Err(VaultError::AlreadyExists.into()) } else { Ok(place) }
    })
    .await?;
    let Some(file) = dialogs::pick_backup(&app).await else { return Ok(None) };
    let watch = Watch::default();
    long(&app, watch.clone(), move |shell| {
        ordner_binder::restore(&file, &place, typed.secret(), surroundings(), &watch)?;
        shell.settings().remember_with(&place, picture)?;
        Ok(Some(view(shell)))
    })
    .await
}

/// Reads a backup as a restore would and says what is in it; nothing is written. None when the dialog was cancelled.
#[tauri::command]
pub async fn practice_backup(app: AppHandle, request: SecretRequest) -> Result<Option<PracticeView>, Error> {
    let typed = Typed::read(request.secret, request.with_code)?;
    let Some(file) = dialogs::pick_backup(&app).await else { return Ok(None) };
    let watch = Watch::default();
    long(&app, watch.clone(), move |_| {
        let practice = ordner_binder::practice(&file, typed.secret(), &watch)?;
        let documents = practice.documents.into_iter().map(|document| InBackupView {
            title: document.title,
            register: document.register,
            whole: document.left_out == 0,
        });
        Ok(Some(PracticeView {
            name: practice.name,
            made: practice.made.to_string(),
            files: u32::try_from(practice.checked.files).unwrap_or(u32::MAX),
            documents: documents.collect(),
        }))
    })
    .await
}

/// Destroys a binder for good, after its name was typed. Whoever forgot the passphrase may want to, so none is asked for.
#[tauri::command]
pub async fn erase_binder(app: AppHandle, request: EraseRequest) -> Result<ErasedView, Error> {
    work(&app, move |shell| {
        shell.session().make_room()?;
        let folder = shell.settings().folder(&request.id)?;
        if request.name.trim() != name_of(&folder) {
            return Err(WindowError::NameDoesNotFit.into());
        }
        let erased = ordner_binder::erase(&folder, surroundings())?;
        // It is gone, even if the shelf cannot be kept.
        let _ = shell.settings().forget(&request.id);
        let others = match erased {
            Erased::Whole => 0,
            Erased::OthersLeft(others) => u32::try_from(others.len()).unwrap_or(u32::MAX),
        };
        Ok(ErasedView { start: view(shell), others })
    })
    .await
}

pub fn view(shell: &Shell) -> StartView {
    let languages = shell.content.locales.languages().into_iter().map(|language| LanguageView {
        tag: language.tag.to_string(),
        name: language.name.clone(),
        dir: direction(language.direction).to_owned(),
        reviewed: language.review == Review::Done,
    });
    let open = shell.is_shown();
    let settings = shell.settings();
    StartView {
        languages: languages.collect(),
        choice: settings.languages(),
        shelf: settings.shelf(),
        new_place: shell.places.binders.display().to_string(),
        open,
        idle_seconds: u32::try_from(settings.idle_after().as_secs()).unwrap_or(u32::MAX),
        zoom: settings.zoom(),
        sandboxed: shell.sandboxed,
        copied: shell.copied(),
        brought: shell.brought().and_then(|file| Some(file.file_name()?.to_string_lossy().into_owned())),
    }
}
