//! Print for somebody, keep nothing: blank sheets without a binder, and a look at what is left when it is over.

use ordner_packs::Pack;
use tauri::AppHandle;

use crate::desk::Desk;
use crate::error::Error;
use crate::left_behind::{Seen, folders};
use crate::session::{Guest, Session, today};
use crate::shell::work;
use crate::views::{ChoiceView, LeftBehindView};
use crate::words::Words;

/// Begins; the regions there are sheets for, the smallest first.
#[tauri::command]
pub async fn begin_guest(app: AppHandle) -> Result<Vec<ChoiceView>, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        session.make_room()?;
        *session = Session::Guest(Box::new(Guest { desk: Desk::default(), before: Seen::of(&shell.places) }));
        let choice = shell.settings().languages();
        let packs = &shell.content.packs;
        let mut regions: Vec<&Pack> = packs.packs().iter().collect();
        regions.sort_by_key(|pack| std::cmp::Reverse(pack.lineage.len()));
        let region = |pack: &&Pack| {
            let words =
                Words { content: &shell.content, packs, choice: &choice, pack, status: None, today: today() };
            ChoiceView {
                id: pack.id.clone(),
                name: words.bilingual(format!("pack-{}-name", pack.id), &pack.name),
            }
        };
        Ok(regions.iter().map(region).collect())
    })
    .await
}

/// Ends: what lay ready or was viewed is removed, and then somebody looks whether anything is left.
#[tauri::command]
pub async fn end_guest(app: AppHandle) -> Result<LeftBehindView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        session.desk()?;
        let before = match std::mem::take(&mut *session) {
            Session::Guest(guest) => {
                let Guest { desk, before } = *guest;
                drop(desk);
                before
            }
            // A binder is no guest: it stays open.
            other => {
                *session = other;
                return Err(crate::error::WindowError::BinderOpen.into());
            }
        };
        let files = Seen::of(&shell.places).left_since(&before, &shell.places);
        Ok(LeftBehindView { files, folders: u32::try_from(folders(&shell.places).len()).unwrap_or(u32::MAX) })
    })
    .await
}
