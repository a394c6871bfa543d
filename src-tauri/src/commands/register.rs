//! The open binder with its tabs, and one register opened.

use ordner_binder::BinderError;
use tauri::AppHandle;

use crate::error::{Error, WindowError};
use crate::session::{NewBinder, OpenBinder, Session};
use crate::shell::{Shell, work};
use crate::views::{BinderView, Handle, RecoveryView, RegisterView};
use crate::words;

/// The open binder, or the one that is being made.
#[tauri::command]
pub async fn binder(app: AppHandle) -> Result<BinderView, Error> {
    work(&app, |shell| view(shell, &mut shell.session())).await
}

/// One register; from now on dropped files go there.
#[tauri::command]
pub async fn register(app: AppHandle, request: Handle) -> Result<RegisterView, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        let OpenBinder { binder, shown } = session.open()?;
        let choice = shell.settings().languages();
        let packs = binder.packs(&shell.content);
        let words = shell.words(packs.pack(&binder.profile().pack)?, &choice);
        let known = packs.registers().iter().find(|register| register.id.0 == request.id);
        let register = known
            .ok_or_else(|| BinderError::NoSuchRegister { name: request.id.chars().take(40).collect() })?;
        let documents: Vec<_> = binder.documents().collect();
        let marks = binder.item_marks()?;
        let contacts = binder.contacts()?;
        *shown = Some(register.id.clone());
        let here = documents.iter().rev().filter(|(_, document)| document.register == register.id);
        let own = contacts.iter().filter(|(_, contact)| contact.register == register.id);
        Ok(RegisterView {
            tab: words.tab(register, &documents, &marks),
            explanation: words.explanation(register),
            file_here: words.file_here(register),
            documents: here.map(|(id, document)| words::document(id, document)).collect(),
            checklists: packs.checklists_of(&register.id).map(|list| words.checklist(list, &marks)).collect(),
            contacts: words.pack.contacts_of(&register.id).map(|contact| words.contact(contact)).collect(),
            own_contacts: own.map(|(id, contact)| words::own_contact(id, contact)).collect(),
        })
    })
    .await
}

/// The binder as the window shows it.
///
/// # Errors
/// [`WindowError::BinderClosed`], or any error of the vault.
pub fn view(shell: &Shell, session: &mut Session) -> Result<BinderView, Error> {
    let (profile, packs, recovery, documents, marks) = match session {
        Session::Closed => return Err(WindowError::BinderClosed.into()),
        Session::Proving(new) => {
            (&new.profile, &shell.content.packs, Some(recovery(new)), Vec::new(), Vec::new())
        }
        Session::Open(OpenBinder { binder, .. }) => {
            let packs = binder.packs(&shell.content);
            (binder.profile(), packs, None, binder.documents().collect(), binder.item_marks()?)
        }
    };
    let choice = shell.settings().languages();
    let words = shell.words(packs.pack(&profile.pack)?, &choice);
    let registers = packs.registers().iter();
    Ok(BinderView {
        name: profile.name.clone(),
        sample: profile.sample,
        recovery_to_prove: recovery,
        tabs: registers.map(|register| words.tab(register, &documents, &marks)).collect(),
    })
}

fn recovery(new: &NewBinder) -> RecoveryView {
    // At most eight groups: the numbers always fit.
    let number = |place: usize| u8::try_from(place + 1).unwrap_or(u8::MAX);
    RecoveryView { groups: new.code.groups().to_vec(), prove: new.asked.map(number).to_vec() }
}
