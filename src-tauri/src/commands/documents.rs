//! Papers: taking in, the card, and giving the original back.

use std::path::{Path, PathBuf};

use ordner_binder::{Added, DocumentChange, Lent, Placement, Refused, export, files_at, to_sort};
use ordner_packs::RegisterId;
use tauri::AppHandle;

use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, long, work};
use crate::views::{
    AddRequest, AddedView, DocumentRequest, DocumentView, Handle, PageRequest, PaperKindView, RefusedView,
    SavedView,
};
use crate::words;

/// Files papers chosen in a dialog; none when it was cancelled.
#[tauri::command]
pub async fn add_documents(app: AppHandle, request: AddRequest) -> Result<Option<AddedView>, Error> {
    work(&app, |shell| Ok(shell.session().changing().map(drop)?)).await?;
    let paths = dialogs::pick_papers(&app).await;
    if paths.is_empty() {
        return Ok(None);
    }
    let placement = Placement { kind: request.paper, ..Placement::in_register(RegisterId(request.register)) };
    file_papers(&app, paths, placement).await.map(Some)
}

/// Files the papers at `paths`, also for drag and drop. They are read and encrypted beside everything
/// else; only their naming waits for the binder.
///
/// # Errors
/// An unknown register or an error of the vault; then nothing was filed.
pub async fn file_papers(
    app: &AppHandle,
    paths: Vec<PathBuf>,
    placement: Placement,
) -> Result<AddedView, Error> {
    let intake = work(app, |shell| Ok(shell.session().changing()?.intake())).await?;
    let watch = intake.watch().clone();
    // Without a question: a folder is what lies in it.
    let to_pile = placement.register == to_sort();
    let brought = long(app, watch, move |shell| {
        let paths = match to_pile {
            true => paths.iter().map(|path| files_at(path)).collect::<Result<Vec<_>, _>>()?.concat(),
            false => paths,
        };
        let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
        Ok(intake.bring(&paths, &shell.content)?)
    })
    .await?;
    change(app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let Added { filed, refused } = binder.file(brought, &placement, today(), &shell.content)?;
        let packs = binder.packs(&shell.content);
        Ok(AddedView {
            filed: filed.iter().map(|(id, document)| words::document(id, document, packs)).collect(),
            refused: refused.into_iter().map(refusal).collect(),
        })
    })
    .await
}

/// A file that was not taken, or could not be read any more.
pub fn refusal(Refused { name, error }: Refused) -> RefusedView {
    RefusedView { name, error: serde_json::to_value(error).unwrap_or_default() }
}

/// One document.
#[tauri::command]
pub async fn document(app: AppHandle, request: Handle) -> Result<DocumentView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let (id, document) = binder.document(&request.id)?;
        Ok(words::document(&id, &document, binder.packs(&shell.content)))
    })
    .await
}

/// Names of offices and services of the pack, to choose a sender from.
#[tauri::command]
pub async fn office_names(app: AppHandle) -> Result<Vec<String>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let home = binder.packs(&shell.content).pack(&binder.profile().pack)?;
        Ok(home.contacts.iter().map(|contact| contact.name.de.clone()).collect())
    })
    .await
}

/// Kinds of paper there are, in the order of the registers.
#[tauri::command]
pub async fn paper_kinds(app: AppHandle) -> Result<Vec<PaperKindView>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let kinds = words.packs.document_kinds().iter().map(|kind| PaperKindView {
            id: kind.id.clone(),
            name: words.kind_name(kind),
            register: kind.register.0.clone(),
        });
        Ok(kinds.collect())
    })
    .await
}

/// Changes the card of a document.
#[tauri::command]
pub async fn change_document(app: AppHandle, request: DocumentRequest) -> Result<DocumentView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let (id, _) = binder.document(&request.id)?;
        let wanted = DocumentChange {
            title: request.title,
            register: RegisterId(request.register),
            kind: request.paper,
            issued: request.issued,
            valid_until: request.valid_until,
            office: request.office,
            reference: request.reference,
            person: request.person,
            original: request.original,
            private: request.private_choice,
            lent: request.lent_to.map(|to| Lent { to, since: request.lent_since }),
            note: request.note,
        };
        let document = binder.change_document(&id, wanted, &shell.content)?;
        Ok(words::document(&id, &document, binder.packs(&shell.content)))
    })
    .await
}

/// Puts a document into the trash.
#[tauri::command]
pub async fn remove_document(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.trash_document(&request.id, Some(today())).map(drop)?)
    })
    .await
}

/// Saves the original, byte for byte; none when the dialog was cancelled.
#[tauri::command]
pub async fn save_original(app: AppHandle, request: PageRequest) -> Result<Option<SavedView>, Error> {
    let PageRequest { id, page } = request;
    let page = usize::try_from(page).unwrap_or(usize::MAX);
    let wanted = id.clone();
    let name = work(&app, move |shell| {
        let (_, document) = shell.session().binder()?.document(&wanted)?;
        let stored = page.checked_sub(1).and_then(|place| document.files.get(place));
        Ok(stored.map(|file| file.name.clone()).unwrap_or_default())
    })
    .await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveOriginal, &name).await else { return Ok(None) };
    work(&app, move |shell| {
        let mut original = {
            let session = shell.session();
            let binder = session.binder()?;
            let (_, document) = binder.document(&id)?;
            binder.read_page(&document, page)?
        };
        export::save(&place, &mut original)?;
        Ok(Some(dialogs::saved(&place, 0)))
    })
    .await
}
