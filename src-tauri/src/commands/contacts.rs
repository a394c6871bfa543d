//! The person's own contacts.

use ordner_binder::OwnContact;
use ordner_packs::RegisterId;
use tauri::AppHandle;

use crate::error::Error;
use crate::shell::change;
use crate::views::{ContactNoteRequest, Handle, OwnContactView};

/// Adds a contact (empty id) or changes one.
#[tauri::command]
pub async fn save_contact(app: AppHandle, request: OwnContactView) -> Result<OwnContactView, Error> {
    change(&app, move |shell| {
        let contact = OwnContact {
            register: RegisterId(request.register.clone()),
            name: request.name.clone(),
            role: request.role.clone(),
            phone: request.phone.clone(),
            address: request.address.clone(),
            email: request.email.clone(),
        };
        let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
        let id = shell.session().changing()?.save_contact(known, contact, &shell.content)?;
        Ok(OwnContactView { id, ..request })
    })
    .await
}

/// Removes a contact.
#[tauri::command]
pub async fn remove_contact(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_contact(&request.id).map(drop)?)).await
}

/// Writes the person's own words beside a contact of a pack; no update touches them.
#[tauri::command]
pub async fn note_contact(app: AppHandle, request: ContactNoteRequest) -> Result<(), Error> {
    change(&app, move |shell| {
        let ContactNoteRequest { id, note, phone } = request;
        Ok(shell.session().changing()?.note_contact(&id, note, phone, &shell.content).map(drop)?)
    })
    .await
}
