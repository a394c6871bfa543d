//! A counsellor's shelf: what is due in the binders their own key opens. A code, a day, red signs; nothing is kept.

use std::path::Path;

use ordner_binder::{Content, Shelf};
use ordner_vault::Watch;
use tauri::AppHandle;

use super::open::tags;
use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::session::{Session, today};
use crate::shell::{long, work};
use crate::typed::own_key;
use crate::views::{SavedView, ShelfClosedView, ShelfLineView, ShelfRequest, ShelfView};

/// Looks into the binders of a folder with the counsellor's own key; none when a dialog was cancelled.
#[tauri::command]
pub async fn look_at_shelf(app: AppHandle, request: ShelfRequest) -> Result<Option<ShelfView>, Error> {
    work(&app, |shell| Ok(shell.session().make_room()?)).await?;
    let Some(key) = dialogs::pick_key(&app, Title::PickKeyFile).await else { return Ok(None) };
    // A wrong password is told before a folder is asked for.
    let key = work(&app, move |_| own_key(&key, request.password)).await?;
    let Some(folder) = dialogs::pick_folder(&app, Title::PickShelf).await else { return Ok(None) };
    long(&app, Watch::default(), move |shell| {
        let shelf = Shelf::due(&[folder], &key, today());
        let view = view(&shelf);
        let mut session = shell.session();
        session.make_room()?;
        *session = Session::Shelf(Box::new(shelf));
        Ok(Some(view))
    })
    .await
}

/// Saves how many binders there are of each kind, without a code; none when the dialog was cancelled.
#[tauri::command]
pub async fn save_shelf_counts(app: AppHandle) -> Result<Option<SavedView>, Error> {
    let name = format!("{}.csv", work(&app, |shell| Ok(shell.say("file-counts"))).await?);
    let Some(place) = dialogs::save_as(&app, Title::SaveCounts, &name).await else { return Ok(None) };
    work(&app, move |shell| save(&shell.session(), &place, &shell.content).map(Some)).await
}

/// Saves the list as a PDF: codes and days; none when the dialog was cancelled.
#[tauri::command]
pub async fn print_shelf(app: AppHandle) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, |shell| {
        let languages = tags(&shell.settings().languages());
        let session = shell.session();
        Ok(seen(&session)?.print(&languages, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}

fn seen(session: &Session) -> Result<&Shelf, WindowError> {
    match session {
        Session::Shelf(shelf) => Ok(shelf),
        _ => Err(WindowError::BinderClosed),
    }
}

fn save(session: &Session, place: &Path, content: &Content) -> Result<SavedView, Error> {
    let shelf = seen(session)?;
    shelf.save_counts(place, today(), content)?;
    Ok(dialogs::saved(place, 1))
}

/// Lets it go.
#[tauri::command]
pub async fn close_shelf(app: AppHandle) -> Result<(), Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        if matches!(*session, Session::Shelf(_)) {
            *session = Session::Closed;
        }
        Ok(())
    })
    .await
}

fn view(shelf: &Shelf) -> ShelfView {
    let line = |line: &ordner_binder::ShelfLine| ShelfLineView {
        code: line.code.clone(),
        next: line.next.map(|day| day.to_string()),
        flags: line.flags.iter().map(|flag| format!("shelf-flag-{}", <&'static str>::from(*flag))).collect(),
    };
    let closed = |(number, why): &(usize, ordner_binder::Closed)| ShelfClosedView {
        number: u32::try_from(*number).unwrap_or(u32::MAX),
        why: format!("shelf-closed-{}", <&'static str>::from(*why)),
    };
    ShelfView {
        lines: shelf.lines.iter().map(line).collect(),
        closed: shelf.closed.iter().map(closed).collect(),
    }
}
