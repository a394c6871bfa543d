//! Before a binder is open: languages and the shelf.

use ordner_vault::LockedVault;
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::Session;
use crate::shell::{Shell, work};
use crate::views::{Handle, LanguageChoice, LanguageView, StartView};
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

fn view(shell: &Shell) -> StartView {
    let languages = shell.content.locales.languages().into_iter().map(|language| LanguageView {
        tag: language.tag.to_string(),
        name: language.name.clone(),
        dir: direction(language.direction).to_owned(),
    });
    let open = !matches!(*shell.session(), Session::Closed);
    let settings = shell.settings();
    StartView {
        languages: languages.collect(),
        choice: settings.languages(),
        shelf: settings.shelf(),
        new_place: shell.places.binders.display().to_string(),
        open,
    }
}
