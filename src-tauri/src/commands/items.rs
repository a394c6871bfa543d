//! Items of checklists.

use ordner_binder::BinderError;
use tauri::AppHandle;

use crate::error::Error;
use crate::session::today;
use crate::shell::change;
use crate::views::{ItemRequest, ItemView};

/// Sets the state of an item; the document that proves it stays linked.
#[tauri::command]
pub async fn set_item(app: AppHandle, request: ItemRequest) -> Result<ItemView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = binder.item_marks()?.into_iter().find(|(id, _)| *id == request.id);
        let proof = known.and_then(|(_, mark)| mark.document);
        binder.set_item(&request.id, request.state, proof.as_deref(), today(), &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let item = words.item_of(&request.id, &binder.item_marks()?);
        Ok(item.ok_or(BinderError::NoSuchItem { name: request.id })?)
    })
    .await
}
