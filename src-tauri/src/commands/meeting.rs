//! An appointment that runs: somebody sits opposite and looks on. The packing list, the questions and the note are on the table,
//! all else is shut until the password opens it again.

use ordner_binder::{Appointment, ReadableBinder};
use tauri::AppHandle;

use super::{appointments, register, talks};
use crate::error::{Error, WindowError};
use crate::shell::{Shell, change, work};
use crate::typed::Typed;
use crate::views::{BinderView, Handle, MeetingView, PrintRequest, ReaderChoice, SecretRequest};

/// What may be printed while others look on.
const SHEETS: [&str; 3] = ["packing-list", "talk-note", "three-party"];

/// Shuts everything but what belongs to this appointment.
#[tauri::command]
pub async fn begin_meeting(app: AppHandle, request: Handle) -> Result<BinderView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let (id, _) = session.binder()?.own_one::<Appointment>(&request.id)?;
        session.begin_meeting(id)?;
        register::view(shell, &mut session)
    })
    .await
}

/// What is on the table.
#[tauri::command]
pub async fn meeting(app: AppHandle) -> Result<MeetingView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let id = session.appointment().ok_or(WindowError::BinderClosed)?.to_owned();
        view(&id, session.table()?.held.read(), shell)
    })
    .await
}

/// Opens everything again, for whoever knows the password.
#[tauri::command]
pub async fn end_meeting(app: AppHandle, request: SecretRequest) -> Result<BinderView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.table()?.changing()?;
        // A sample opens without any secret.
        if !(binder.profile().sample && request.secret.is_empty()) {
            let typed = Typed::read(request.secret, request.with_code)?;
            binder.check_secret(typed.secret())?;
        }
        session.end_meeting();
        register::view(shell, &mut session)
    })
    .await
}

fn view(id: &str, binder: &ReadableBinder, shell: &Shell) -> Result<MeetingView, Error> {
    let choice = shell.settings().languages();
    let words = shell.words_of(binder, &choice)?;
    let (id, one) = binder.own_one::<Appointment>(id)?;
    let mut appointment = appointments::view(&id, &one, binder, words, &shell.content)?;
    let before = appointment.papers.len();
    appointment.papers.retain(|paper| !paper.private);
    let shut = u32::try_from(before - appointment.papers.len()).unwrap_or(u32::MAX);
    let talk = talks::of_appointment(&id, one.place, one.about, binder)?;
    Ok(MeetingView { appointment, shut, talk })
}

/// Lets a print pass that belongs on the table; it is made for an office, whatever was asked for.
///
/// # Errors
/// [`WindowError::InAppointment`].
pub fn on_the_table(
    wanted: PrintRequest,
    appointment: &str,
    binder: &ReadableBinder,
) -> Result<PrintRequest, Error> {
    let about = wanted.about.as_deref();
    let is_its_note = || -> Result<bool, Error> {
        let talk = talks::of_appointment(appointment, None, None, binder)?;
        Ok(!talk.id.is_empty() && about == Some(talk.id.as_str()))
    };
    let named = wanted.sheets.iter().all(|name| SHEETS.contains(&name.as_str()));
    let papers = wanted.papers.all || !wanted.papers.ticked.is_empty() || !wanted.papers.cards.is_empty();
    if !named || papers || wanted.only_changed || !(about == Some(appointment) || is_its_note()?) {
        return Err(WindowError::InAppointment.into());
    }
    let anyway = wanted.sheets.clone();
    Ok(PrintRequest { reader: ReaderChoice::Office, with_private: false, anyway, ..wanted })
}
