//! What the locked binder says to its owner. Only somebody who has it open decides about that.

use tauri::AppHandle;

use super::start::view;
use crate::error::Error;
use crate::hint::{Hint, Told};
use crate::shell::work;
use crate::views::{HintChoice, StartView};

/// What the owner wished so far.
#[tauri::command]
pub async fn hint(app: AppHandle) -> Result<HintChoice, Error> {
    work(&app, |shell| {
        let folder = shell.session().binder()?.folder().to_owned();
        let Hint { picture, letters } = shell.settings().hint(&folder);
        Ok(HintChoice { picture, letters: letters != Told::Not })
    })
    .await
}

/// Keeps what the owner wishes from now on.
#[tauri::command]
pub async fn choose_hint(app: AppHandle, request: HintChoice) -> Result<StartView, Error> {
    work(&app, move |shell| {
        let folder = shell.session().binder()?.folder().to_owned();
        let before = shell.settings().hint(&folder);
        let letters = match (request.letters, before.letters) {
            (false, _) => Told::Not,
            (true, Told::Not) => Told::FromNow,
            (true, known) => known,
        };
        shell.settings().hint_at(&folder, Hint { picture: request.picture, letters })?;
        Ok(view(shell))
    })
    .await
}
