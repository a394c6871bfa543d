//! The pages of a paper: their order, what is one paper, and how photos are shown.

use ordner_binder::{Binder, BinderError, Content, Document, Placement};
use tauri::AppHandle;

use super::file_papers;
use crate::dialogs;
use crate::error::Error;
use crate::shell::{change, work};
use crate::views::{
    AdjustRequest, CombineRequest, DocumentView, Handle, MovePageRequest, PageRequest, RefusedView,
};
use crate::words;

async fn changed(
    app: &AppHandle,
    id: String,
    how: impl FnOnce(&mut Binder, &str, &Content) -> Result<Document, ordner_binder::Error> + Send + 'static,
) -> Result<DocumentView, Error> {
    change(app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let (id, _) = binder.document(&id)?;
        let document = how(binder, &id, &shell.content)?;
        Ok(words::document(&id, &document, binder.packs(&shell.content)))
    })
    .await
}

fn number(page: u32) -> usize {
    usize::try_from(page).unwrap_or(usize::MAX)
}

/// Shows a photo in another way.
#[tauri::command]
pub async fn adjust_page(app: AppHandle, request: AdjustRequest) -> Result<DocumentView, Error> {
    let AdjustRequest { id, page, adjustment } = request;
    changed(&app, id, move |binder, id, _| binder.adjust_page(id, number(page), adjustment)).await
}

/// Lays a page in another place.
#[tauri::command]
pub async fn move_page(app: AppHandle, request: MovePageRequest) -> Result<DocumentView, Error> {
    let MovePageRequest { id, page, to } = request;
    changed(&app, id, move |binder, id, _| binder.move_page(id, number(page), number(to))).await
}

/// Makes a page a paper of its own; the paper it came from.
#[tauri::command]
pub async fn take_apart(app: AppHandle, request: PageRequest) -> Result<DocumentView, Error> {
    let PageRequest { id, page } = request;
    changed(&app, id, move |binder, id, content| {
        binder.take_apart(id, number(page), content)?;
        Ok(binder.document(id)?.1)
    })
    .await
}

/// Makes other papers further pages of this one.
#[tauri::command]
pub async fn combine(app: AppHandle, request: CombineRequest) -> Result<DocumentView, Error> {
    changed(&app, request.id, move |binder, id, content| binder.combine(id, &request.others, content)).await
}

/// Takes in files as further pages; what was not taken is told. None when the dialog was cancelled.
#[tauri::command]
pub async fn add_pages(app: AppHandle, request: Handle) -> Result<Option<Vec<RefusedView>>, Error> {
    let (id, register) = work(&app, move |shell| {
        let mut session = shell.session();
        let (id, document) = session.changing()?.document(&request.id)?;
        // One on the pile gets its pages there.
        let register = if document.is_to_sort() { ordner_binder::to_sort() } else { document.register };
        Ok((id, register))
    })
    .await?;
    let paths = dialogs::pick_papers(&app).await;
    if paths.is_empty() {
        return Ok(None);
    }
    let added = file_papers(&app, paths, Placement::in_register(register)).await?;
    let others: Vec<String> = added.filed.into_iter().map(|one| one.id).collect();
    if !others.is_empty() {
        changed(&app, id, move |binder, id, content| match binder.combine(id, &others, content) {
            Err(ordner_binder::Error::Binder(BinderError::NothingChosen)) => Ok(binder.document(id)?.1),
            combined => combined,
        })
        .await?;
    }
    Ok(Some(added.refused))
}
