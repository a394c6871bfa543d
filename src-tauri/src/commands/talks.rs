//! The note of a talk: what was said, who does what by when. Written alone at home, or together while an appointment runs.

use ordner_binder::{Binder, Content, Note, NoteLine, ReadableBinder};
use tauri::AppHandle;

use crate::error::{Error, WindowError};
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{Handle, TalkFields, TalkLineView, TalkRequest, TalkView};

/// All notes, the newest first.
#[tauri::command]
pub async fn talks(app: AppHandle) -> Result<Vec<TalkView>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let mut notes = binder.own::<Note>()?;
        notes.sort_by_key(|(id, note)| std::cmp::Reverse((note.day, id.clone())));
        notes.iter().map(|(id, note)| view(id, note, binder)).collect()
    })
    .await
}

/// Keeps a note with its lines.
#[tauri::command]
pub async fn save_talk(app: AppHandle, request: TalkRequest) -> Result<TalkView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let at_the_table = session.appointment().map(str::to_owned);
        let binder = session.table()?.changing()?;
        if let Some(appointment) = at_the_table {
            let known = Some(request.id.as_str()).filter(|id| !id.is_empty());
            let kept = known.map(|id| binder.own_one::<Note>(id)).transpose()?;
            let of_it = |about: &Option<String>| about.as_deref() == Some(appointment.as_str());
            if !of_it(&request.talk.appointment) || kept.is_some_and(|(_, note)| !of_it(&note.appointment)) {
                return Err(WindowError::InAppointment.into());
            }
        }
        save(binder, request, &shell.content)
    })
    .await
}

/// Removes a note and its lines.
#[tauri::command]
pub async fn remove_talk(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_note(&request.id)?)).await
}

/// The note of an appointment; an empty one while nothing is written down.
///
/// # Errors
/// Any error of the vault.
pub fn of_appointment(
    appointment: &str,
    with: Option<String>,
    topic: Option<String>,
    binder: &ReadableBinder,
) -> Result<TalkView, Error> {
    let notes = binder.own::<Note>()?;
    match notes.iter().find(|(_, note)| note.appointment.as_deref() == Some(appointment)) {
        Some((id, note)) => view(id, note, binder),
        None => Ok(TalkView {
            id: String::new(),
            talk: TalkFields {
                day: today(),
                with,
                topic,
                present: None,
                languages: None,
                next: None,
                bring: None,
                appointment: Some(appointment.to_owned()),
                case: None,
            },
            lines: Vec::new(),
        }),
    }
}

fn save(binder: &mut Binder, request: TalkRequest, content: &Content) -> Result<TalkView, Error> {
    let TalkRequest { id, talk, lines } = request;
    let known = Some(id.as_str()).filter(|id| !id.is_empty());
    let before = known.map(|id| binder.own_one::<Note>(id)).transpose()?.map(|(_, note)| note);
    let TalkFields { day, with, topic, present, languages, next, bring, appointment, case } = talk;
    let note = Note {
        day,
        with,
        topic,
        present: present.into_iter().collect(),
        languages,
        asked: before.map(|before| before.asked).unwrap_or_default(),
        next,
        bring,
        appointment,
        case,
    };
    let line = |TalkLineView { id, said, mine, theirs, until, done }: TalkLineView| {
        (Some(id), NoteLine { note: String::new(), said, mine, theirs, until, done })
    };
    let (id, note) = binder.save_note(known, note, lines.into_iter().map(line).collect(), content)?;
    view(&id, &note, binder)
}

fn view(id: &str, note: &Note, binder: &ReadableBinder) -> Result<TalkView, Error> {
    let line = |(id, line): (String, NoteLine)| TalkLineView {
        id,
        said: line.said,
        mine: line.mine,
        theirs: line.theirs,
        until: line.until,
        done: line.done,
    };
    Ok(TalkView {
        id: id.to_owned(),
        talk: TalkFields {
            day: note.day,
            with: note.with.clone(),
            topic: note.topic.clone(),
            present: (!note.present.is_empty()).then(|| note.present.join(", ")),
            languages: note.languages.clone(),
            next: note.next,
            bring: note.bring.clone(),
            appointment: note.appointment.clone(),
            case: note.case.clone(),
        },
        lines: binder.lines_of(id)?.into_iter().map(line).collect(),
    })
}
