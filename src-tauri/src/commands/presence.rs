//! Somebody is there: they are active, they write, they stop what takes too long.

use ordner_binder::Draft;
use tauri::{AppHandle, Manager};

use crate::error::{Error, WindowError};
use crate::idle;
use crate::shell::{Shell, work};
use crate::views::{DraftRequest, Handle};

/// Somebody moved, typed or clicked. The page tells it every few seconds at most.
#[tauri::command]
pub async fn active(app: AppHandle) -> Result<(), Error> {
    app.state::<Shell>().idle.touch(idle::now());
    Ok(())
}

/// Keeps an open binder open for a while, whether or not somebody moves: for a talk over the papers.
#[tauri::command]
pub async fn stay_open(app: AppHandle) -> Result<(), Error> {
    let shell = app.state::<Shell>();
    if !shell.is_binder_open() {
        return Err(WindowError::BinderClosed.into());
    }
    shell.idle.stay_open(idle::now());
    Ok(())
}

/// It locks again as usual when nobody is there.
#[tauri::command]
pub async fn stop_staying_open(app: AppHandle) -> Result<(), Error> {
    app.state::<Shell>().idle.stop_staying_open(idle::now());
    Ok(())
}

/// Stops long work at its next step.
#[tauri::command]
pub async fn stop_work(app: AppHandle) -> Result<(), Error> {
    app.state::<Shell>().stop_work();
    Ok(())
}

/// Holds what is being written, until the binder is locked or the form is done.
#[tauri::command]
pub async fn keep_draft(app: AppHandle, request: DraftRequest) -> Result<(), Error> {
    let draft = Draft { register: request.register, about: request.about, fields: request.fields };
    let shell = app.state::<Shell>();
    if shell.is_binder_open() {
        shell.drafts().insert(request.key, draft);
    }
    Ok(())
}

/// Forgets what was being written: it was saved, or is not wanted.
#[tauri::command]
pub async fn drop_draft(app: AppHandle, request: Handle) -> Result<(), Error> {
    work(&app, move |shell| {
        shell.drafts().remove(&request.id);
        let mut session = shell.session();
        // Opened only to be looked at, the draft inside it stays for another time.
        let Ok(binder) = session.table().and_then(crate::session::OpenBinder::changing) else {
            return Ok(());
        };
        Ok(binder.drop_draft(&request.id)?)
    })
    .await
}
