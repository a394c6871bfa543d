//! Emptying the bag: papers onto the pile without a question, and from it into the registers, one after the other.

use ordner_binder::{Pile, Placement, ReadableBinder, to_sort};
use tauri::AppHandle;

use super::file_papers;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::OpenBinder;
use crate::shell::{Shell, change, work};
use crate::views::{AddedView, Handle, PileRequest, PileView, SortRequest};
use crate::words;

/// What is to be sorted; from now on dropped files come to it.
#[tauri::command]
pub async fn pile(app: AppHandle) -> Result<PileView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let OpenBinder { held, shown, .. } = session.open()?;
        *shown = Some(to_sort());
        view(held.read(), shell)
    })
    .await
}

/// Takes in many papers, or all that lie in a folder; none when the dialog was cancelled.
#[tauri::command]
pub async fn add_to_pile(app: AppHandle, request: PileRequest) -> Result<Option<AddedView>, Error> {
    work(&app, |shell| Ok(shell.session().changing().map(drop)?)).await?;
    let paths = match request.folder {
        true => dialogs::pick_folder(&app, Title::AddFolder).await.into_iter().collect(),
        false => dialogs::pick_papers(&app).await,
    };
    if paths.is_empty() {
        return Ok(None);
    }
    file_papers(&app, paths, Placement::in_register(to_sort())).await.map(Some)
}

/// Files a paper of the pile.
#[tauri::command]
pub async fn sort_paper(app: AppHandle, request: SortRequest) -> Result<PileView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        binder.sort_into(&request.id, &request.register, &shell.content)?;
        view(binder, shell)
    })
    .await
}

/// Lays a paper below the others.
#[tauri::command]
pub async fn leave_for_later(app: AppHandle, request: Handle) -> Result<PileView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        binder.leave_for_later(&request.id)?;
        view(binder, shell)
    })
    .await
}

/// Makes a paper a further page of the one that was filed before.
#[tauri::command]
pub async fn sort_as_page(app: AppHandle, request: Handle) -> Result<PileView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        binder.sort_to_the_last(&request.id, &shell.content)?;
        view(binder, shell)
    })
    .await
}

fn view(binder: &ReadableBinder, shell: &Shell) -> Result<PileView, Error> {
    let Pile { papers, came, last } = binder.pile()?;
    let packs = binder.packs(&shell.content);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(PileView {
        paper: papers.first().map(|(id, paper)| words::document(id, paper, packs)),
        sorted: count(came - papers.len()),
        of: count(came),
        last: last.map(|(id, paper)| words::document(&id, &paper, packs)),
    })
}
