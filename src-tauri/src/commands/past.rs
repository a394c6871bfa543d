//! What was done: the trash, the way back, the history.

use chrono::{DateTime, Local};
use ordner_binder::{BinderError, Discarded, Moment, Subject, Trashed};
use ordner_locale::LanguageTag;
use tauri::AppHandle;

use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{
    DiscardedView, Handle, HistoryView, LineView, MomentView, StampView, TextView, UndoRequest, UndoneView,
};
use crate::words::Words;

/// What lies in the trash, what was put there last in front.
#[tauri::command]
pub async fn trash(app: AppHandle) -> Result<Vec<DiscardedView>, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        Ok(binder.trash()?.iter().filter_map(|one| discarded(one, words)).collect())
    })
    .await
}

fn discarded(one: &Discarded, words: Words<'_>) -> Option<DiscardedView> {
    let (kind, register) = match &one.what {
        Trashed::Document(document) => ("document", &document.register),
        Trashed::Contact(contact) => ("contact", &contact.register),
    };
    Some(DiscardedView {
        id: one.id.clone(),
        kind: kind.to_owned(),
        title: one.title().to_owned(),
        since: local(one.since).date_naive().to_string(),
        register: words.place(register)?,
    })
}

/// Takes something out of the trash.
#[tauri::command]
pub async fn restore_from_trash(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.restore_from_trash(&request.id).map(drop)?))
        .await
}

/// The last thing done since the binder was opened, to offer the way back to just that.
#[tauri::command]
pub async fn latest_action(app: AppHandle) -> Result<Option<String>, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        let opened_at = open.opened_at;
        Ok(open.changing()?.latest_action(opened_at)?.map(|action| action.to_string()))
    })
    .await
}

/// Takes back an action, or the last one since the binder was opened.
#[tauri::command]
pub async fn undo(app: AppHandle, request: UndoRequest) -> Result<UndoneView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        let opened_at = open.opened_at;
        let binder = open.changing()?;
        let undone = match request.action {
            Some(action) => binder.undo(action.parse()?, today())?,
            None => binder.undo_last(opened_at, today())?,
        };
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let first = undone.about.first().ok_or(BinderError::NothingToUndo)?;
        Ok(UndoneView { action: undone.action.to_string(), about: about(first, words) })
    })
    .await
}

/// What happened to a document, a contact or an item.
#[tauri::command]
pub async fn history(app: AppHandle, request: Handle) -> Result<HistoryView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let (subject, moments) = binder.history(&request.id)?;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        Ok(HistoryView {
            about: about(&subject, words),
            moments: moments.iter().rev().map(|one| moment(one, words)).collect(),
        })
    })
    .await
}

fn about(subject: &Subject, words: Words<'_>) -> LineView {
    match subject {
        Subject::Document { title, .. }
        | Subject::Contact { title, .. }
        | Subject::Number { title, .. }
        | Subject::Variant { title, .. }
        | Subject::Own { title, .. } => LineView {
            id: String::new(),
            // In whatever language the person wrote it.
            texts: vec![TextView { text: title.clone(), lang: String::new(), dir: "auto".to_owned() }],
        },
        Subject::Item { id } => {
            words.item_of(id, &[]).map_or_else(|| words.said("history-field-other"), |item| item.line)
        }
        Subject::Other { .. } => words.said("history-field-other"),
    }
}

fn moment(moment: &Moment, words: Words<'_>) -> MomentView {
    let StampView { day, time } = stamp(moment.at);
    let locales = &words.content.locales;
    let in_each = |id: String, say: &dyn Fn(&LanguageTag) -> String| words.in_each(id, say);
    let lines = (0..moment.fields.len())
        .map(|place| in_each(place.to_string(), &|tag| moment.lines(locales, tag).swap_remove(place)));
    MomentView {
        day,
        time,
        what: in_each(String::new(), &|tag| moment.headline(locales, tag)),
        lines: lines.collect(),
    }
}

/// A moment on this machine's calendar and clock.
pub fn stamp(millis: i64) -> StampView {
    let at = local(millis);
    StampView { day: at.date_naive().to_string(), time: at.format("%H:%M").to_string() }
}

fn local(millis: i64) -> DateTime<Local> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default().with_timezone(&Local)
}
