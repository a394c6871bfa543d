//! Copies that make themselves: where they go, and one before the binder is locked by hand.
//!
//! Whoever locks in a hurry, by pressing twice, and everything else that locks (nobody there, sleep, a locked screen) must
//! not wait for a copy; the next lock by hand makes it. Not here: when one is due, and which old ones go (the core knows).

use ordner_binder::Rotated;
use ordner_vault::{Passphrase, Secret, VaultError};
use tauri::AppHandle;

use super::care::taken_out;
use super::register::view;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::{Copies, Held, OpenBinder, today};
use crate::shell::{long, surroundings, work};
use crate::views::{BinderView, CopiedView, CopiesRequest, RefusedView};

/// Lets copies go to a folder from now on; none when the dialog was cancelled.
#[tauri::command]
pub async fn choose_copies(app: AppHandle, request: CopiesRequest) -> Result<Option<BinderView>, Error> {
    // A wrong password is told before a folder is asked for.
    let passphrase = work(&app, move |shell| {
        let passphrase = Passphrase::from(request.passphrase);
        shell.session().changing()?.check_secret(Secret::Passphrase(&passphrase))?;
        Ok(passphrase)
    })
    .await?;
    let Some(folder) = dialogs::pick_folder(&app, Title::CopiesTo).await else { return Ok(None) };
    work(&app, move |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        shell.settings().copy_to(open.held.read().folder(), Some(folder.clone()))?;
        open.copies = Some(Copies { folder, passphrase });
        Ok(Some(view(shell, &mut session)?))
    })
    .await
}

/// Makes no more copies; those that are there stay.
#[tauri::command]
pub async fn stop_copies(app: AppHandle) -> Result<BinderView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        shell.settings().copy_to(open.held.read().folder(), None)?;
        open.copies = None;
        view(shell, &mut session)
    })
    .await
}

/// Makes a copy if one is due. What becomes of it is told after the lock: a copy that fails must keep nobody from locking.
#[tauri::command]
pub async fn make_copy(app: AppHandle) -> Result<(), Error> {
    // Also when somebody locks in the middle of an appointment.
    let watch = work(&app, |shell| Ok(shell.session().table()?.held.read().watch().clone())).await?;
    long(&app, watch, |shell| {
        let mut session = shell.session();
        let OpenBinder { held: Held::Whole(binder), copies: Some(Copies { folder, passphrase }), .. } =
            session.table()?
        else {
            return Ok(());
        };
        let secret = Secret::Passphrase(passphrase);
        match binder.backup_if_due(folder, secret, today(), &shell.content, surroundings()) {
            Ok(Rotated::NotDue(_)) | Err(ordner_binder::Error::Vault(VaultError::Stopped)) => {}
            Ok(Rotated::Made { file, saved, .. }) => {
                let made = taken_out(&file, saved.checked.files, saved.left_out);
                shell.keep_copied(CopiedView::Made(made));
            }
            Err(error) => {
                let name = folder.display().to_string();
                let error = serde_json::to_value(error).unwrap_or_default();
                shell.keep_copied(CopiedView::Failed(RefusedView { name, error }));
            }
        }
        Ok(())
    })
    .await
}
