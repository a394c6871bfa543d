//! Search over everything filed.

use tauri::AppHandle;

use crate::error::Error;
use crate::shell::work;
use crate::views::{HitView, SearchRequest};
use crate::words;

/// Documents in which every word of the query is found.
#[tauri::command]
pub async fn search(app: AppHandle, request: SearchRequest) -> Result<Vec<HitView>, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let found = binder.search(&request.query);
        let choice = shell.settings().languages();
        let packs = binder.packs(&shell.content);
        let words = shell.words(packs, binder.profile(), &choice)?;
        let hits = found.iter().filter_map(|(id, document)| {
            let register = packs.register(&document.register)?;
            Some(HitView { document: words::document(id, document, packs), register: words.title(register) })
        });
        Ok(hits.collect())
    })
    .await
}
