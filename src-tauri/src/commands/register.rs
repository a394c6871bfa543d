//! The open binder with its tabs, and one register opened.

use std::collections::BTreeMap;

use ordner_binder::{BinderError, Draft};
use ordner_packs::Contact;
use tauri::AppHandle;

use crate::error::{Error, WindowError};
use crate::session::{OpenBinder, ProvedCode, Session};
use crate::shell::{Shell, work};
use crate::views::{BinderView, DraftView, Handle, RecoveryView, RegisterView};
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
        let OpenBinder { binder, shown, .. } = session.open()?;
        let choice = shell.settings().languages();
        let packs = binder.packs(&shell.content);
        let words = shell.words(packs, binder.profile(), &choice)?;
        let known = packs.registers().iter().find(|register| register.id.0 == request.id);
        let register = known
            .ok_or_else(|| BinderError::NoSuchRegister { name: request.id.chars().take(40).collect() })?;
        let documents: Vec<_> = binder.documents().collect();
        let marks = binder.item_marks()?;
        let contacts = binder.contacts()?;
        *shown = Some(register.id.clone());
        let notes = binder.contact_notes()?;
        let is_noted = |contact: &&Contact| notes.iter().any(|(id, _)| *id == contact.id);
        let past = words.pack.retired.iter().filter(|contact| contact.registers.contains(&register.id));
        let past = past.filter(is_noted);
        let here = documents.iter().rev().filter(|(_, document)| document.register == register.id);
        let own = contacts.iter().filter(|(_, contact)| contact.register == register.id);
        Ok(RegisterView {
            tab: words.tab(register, &documents, &marks),
            explanation: words.explanation(register),
            file_here: words.file_here(register),
            documents: here.map(|(id, document)| words::document(id, document)).collect(),
            checklists: words.checklists(register, &marks),
            contacts: words
                .pack
                .contacts_of(&register.id)
                .map(|contact| words.noted(contact, &notes))
                .collect(),
            past_contacts: past.map(|contact| words.noted(contact, &notes)).collect(),
            keep: words.keep(register),
            words: words.office_words(register),
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
    let choice = shell.settings().languages();
    Ok(match session {
        Session::Closed => return Err(WindowError::BinderClosed.into()),
        Session::Proving(new) => {
            let packs = &shell.content.packs;
            let words = shell.words(packs, &new.profile, &choice)?;
            BinderView {
                name: new.profile.name.clone(),
                sample: false,
                view_only: false,
                drafts: Vec::new(),
                trash: 0,
                backed_up: None,
                recovery_to_prove: Some(recovery(&new.code)),
                tabs: packs.registers().iter().map(|register| words.tab(register, &[], &[])).collect(),
            }
        }
        Session::Open(open) => {
            let binder = &open.binder;
            let profile = binder.profile();
            let packs = binder.packs(&shell.content);
            let words = shell.words(packs, profile, &choice)?;
            let (documents, marks): (Vec<_>, _) = (binder.documents().collect(), binder.item_marks()?);
            let tabs = packs.registers().iter();
            let mut drafts: BTreeMap<_, _> = binder.drafts()?.into_iter().collect();
            drafts.extend(shell.drafts().clone());
            BinderView {
                name: profile.name.clone(),
                sample: profile.sample,
                view_only: open.view_only,
                drafts: drafts.into_iter().map(|(key, draft)| self::draft(key, draft)).collect(),
                trash: u32::try_from(binder.trash()?.len()).unwrap_or(u32::MAX),
                backed_up: shell.settings().last_backup(binder.folder()).map(|day| day.to_string()),
                recovery_to_prove: None,
                tabs: tabs.map(|register| words.tab(register, &documents, &marks)).collect(),
            }
        }
    })
}

fn draft(key: String, draft: Draft) -> DraftView {
    DraftView { key, register: draft.register, about: draft.about, fields: draft.fields }
}

/// A code with the groups that are asked for.
pub fn recovery(code: &ProvedCode) -> RecoveryView {
    // At most eight groups: the numbers always fit.
    let number = |place: usize| u8::try_from(place + 1).unwrap_or(u8::MAX);
    RecoveryView { groups: code.code.groups().to_vec(), prove: code.asked.map(number).to_vec() }
}
