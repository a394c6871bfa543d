//! The open binder with its tabs, and one register opened.

use std::collections::BTreeMap;

use ordner_binder::{BinderError, Draft};
use ordner_packs::Contact;
use tauri::AppHandle;

use super::past::stamp;
use crate::error::{Error, WindowError};
use crate::session::{Held, OpenBinder, ProvedCode, Session};
use crate::shell::{Shell, work};
use crate::views::{BackedUpView, BinderView, DraftView, Handle, RecoveryView, RegisterView, TriesView};
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
        let OpenBinder { held, shown, .. } = session.open()?;
        let binder = held.read();
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
            documents: here.map(|(id, document)| words::document(id, document, packs)).collect(),
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
        Session::Closed
        | Session::Older(_)
        | Session::Guest(_)
        | Session::Received(_)
        | Session::Shelf(_) => {
            return Err(WindowError::BinderClosed.into());
        }
        Session::Proving(new) => {
            let packs = &shell.content.packs;
            let words = shell.words(packs, &new.profile, &choice)?;
            BinderView {
                name: new.profile.name.clone(),
                sample: false,
                view_only: false,
                drafts: Vec::new(),
                trash: 0,
                to_sort: 0,
                damage: None,
                backed_up: None,
                copies_to: None,
                tries: None,
                little_room: false,
                meeting: None,
                recovery_to_prove: Some(recovery(&new.code)),
                tabs: packs.registers().iter().map(|register| words.tab(register, &[], &[])).collect(),
            }
        }
        // Neither tabs nor what waits elsewhere: who looks on learns the name of the binder.
        Session::Meeting(meeting) => {
            let profile = meeting.open.held.read().profile();
            BinderView {
                name: profile.name.clone(),
                sample: profile.sample,
                view_only: false,
                drafts: Vec::new(),
                trash: 0,
                to_sort: 0,
                damage: None,
                backed_up: None,
                copies_to: None,
                tries: None,
                little_room: false,
                meeting: Some(meeting.appointment.clone()),
                recovery_to_prove: None,
                tabs: Vec::new(),
            }
        }
        Session::Open(open) => {
            let binder = open.held.read();
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
                view_only: !matches!(open.held, Held::Whole(_)),
                damage: damage(&open.held),
                drafts: drafts.into_iter().map(|(key, draft)| self::draft(key, draft)).collect(),
                trash: u32::try_from(binder.trash()?.len()).unwrap_or(u32::MAX),
                to_sort: u32::try_from(documents.iter().filter(|(_, one)| one.is_to_sort()).count())
                    .unwrap_or(u32::MAX),
                backed_up: backed_up(&open.held)?,
                copies_to: open.copies.as_ref().map(|copies| copies.folder.display().to_string()),
                tries: tries(&open.held),
                little_room: binder.room().is_some_and(|room| room.is_little()),
                meeting: None,
                recovery_to_prove: None,
                tabs: tabs.map(|register| words.tab(register, &documents, &marks)).collect(),
            }
        }
    })
}

/// Why it can only be looked at.
fn damage(held: &Held) -> Option<serde_json::Value> {
    let Held::Viewed { why, .. } = held else { return None };
    Some(serde_json::to_value(why).unwrap_or_default())
}

fn backed_up(held: &Held) -> Result<Option<BackedUpView>, Error> {
    let (Held::Whole(binder) | Held::Shown(binder)) = held else { return Ok(None) };
    let last = binder.last_backup()?;
    Ok(last.map(|last| BackedUpView { day: last.day.to_string(), changed_since: last.changed_since }))
}

fn tries(held: &Held) -> Option<TriesView> {
    let (Held::Whole(binder) | Held::Shown(binder)) = held else { return None };
    let before = binder.attempts_before();
    (before.failed > 0).then(|| TriesView { count: before.failed, last: stamp(before.last_failed) })
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
