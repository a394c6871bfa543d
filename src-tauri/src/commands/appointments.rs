//! Appointments: what to bring and to ask, and what came of it. Not here: an appointment that runs (see `meeting`).

use ordner_binder::{Appointment, Content, Needed, Note, ReadableBinder};
use ordner_packs::Block;
use tauri::AppHandle;

use super::today::when;
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    AppointmentFields, AppointmentRequest, AppointmentView, AppointmentsView, BringView, Handle, QuestionView,
};
use crate::words::Words;

/// The sheet whose sentences are offered as questions, so that screen and paper ask with the same words.
const QUESTIONS: &str = "questions";

/// All appointments.
#[tauri::command]
pub async fn appointments(app: AppHandle) -> Result<AppointmentsView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let shown = |(id, one): &(String, Appointment)| view(id, one, binder, words, &shell.content);
        let coming = binder.appointments_from(words.today)?;
        let mut past = binder.own::<Appointment>()?;
        past.retain(|(_, one)| one.day < words.today);
        past.sort_by_key(|(id, one)| std::cmp::Reverse((one.day, one.time, id.clone())));
        let (coming, past): (Result<_, _>, Result<_, _>) =
            (coming.iter().map(shown).collect(), past.iter().map(shown).collect());
        Ok(AppointmentsView { coming: coming?, past: past?, questions: questions(words) })
    })
    .await
}

/// Keeps an appointment.
#[tauri::command]
pub async fn save_appointment(app: AppHandle, request: AppointmentRequest) -> Result<AppointmentView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
        let before = known.map(|id| binder.own_one::<Appointment>(id)).transpose()?;
        let AppointmentFields {
            day,
            time,
            place,
            way,
            about,
            companion,
            third,
            interpreter,
            questions,
            bring,
            result,
        } = request.appointment;
        let contact = before.and_then(|(_, before)| before.contact);
        let one = Appointment {
            day,
            time,
            place,
            contact,
            way,
            about,
            companion,
            third,
            interpreter,
            questions,
            bring,
            result,
        };
        let (id, one) = binder.save_own(known, one, &shell.content)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        view(&id, &one, binder, words, &shell.content)
    })
    .await
}

/// Removes an appointment; a note of its talk stays.
#[tauri::command]
pub async fn remove_appointment(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.remove_own::<Appointment>(&request.id).map(drop)?)
    })
    .await
}

/// An appointment as the window shows it.
///
/// # Errors
/// Any error of the vault.
pub fn view(
    id: &str,
    one: &Appointment,
    binder: &ReadableBinder,
    words: Words<'_>,
    content: &Content,
) -> Result<AppointmentView, Error> {
    let paper = |needed: Needed<'_>| {
        let said: &'static str = needed.coverage.into();
        let filed = needed.document.as_deref().and_then(|id| binder.document(id).ok());
        BringView {
            kind: needed.kind.id.clone(),
            name: words.kind_name(needed.kind),
            register: needed.kind.register.0.clone(),
            coverage: said.trim_start_matches("coverage-").to_owned(),
            said: words.said(said),
            private: match &filed {
                Some((_, document)) => document.is_private(words.packs),
                None => needed.kind.private,
            },
            document: needed.document,
        }
    };
    let notes = binder.own::<Note>()?;
    let note = notes.into_iter().find(|(_, note)| note.appointment.as_deref() == Some(id));
    Ok(AppointmentView {
        id: id.to_owned(),
        papers: binder.needed(one, content).into_iter().map(paper).collect(),
        note: note.map(|(id, _)| id),
        when: when(one.day, today()).to_owned(),
        appointment: AppointmentFields {
            day: one.day,
            time: one.time,
            place: one.place.clone(),
            way: one.way.clone(),
            about: one.about.clone(),
            companion: one.companion.clone(),
            third: one.third.clone(),
            interpreter: one.interpreter.clone(),
            questions: one.questions.clone(),
            bring: one.bring.clone(),
            result: one.result.clone(),
        },
    })
}

fn questions(words: Words<'_>) -> Vec<QuestionView> {
    let blocks = words.packs.sheet(QUESTIONS).into_iter().flat_map(|sheet| &sheet.blocks);
    let lines = blocks.filter_map(|block| match block {
        Block::Checks { lines } => Some(lines),
        _ => None,
    });
    let question = |line: &ordner_packs::Line| QuestionView {
        line: words.line(format!("sheet-{QUESTIONS}-{}", line.id), &line.de, &line.en),
        german: line.de.clone(),
    };
    lines.flatten().map(question).collect()
}
