//! A second copy of the binder: found beside it or named by a person, looked into, and taken in when they say so.

use std::path::{Path, PathBuf};

use ordner_binder::{Arriving, Decision, MergeConflict, MergePreview, OtherCopy, copies_beside, copies_in};
use tauri::AppHandle;

use super::care::watch;
use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::session::{OpenBinder, SecondCopy};
use crate::shell::{long, work};
use crate::typed::Typed;
use crate::views::{
    ArrivingRecordView, ArrivingView, ConflictView, CopyRequest, JoinRequest, JoinedView, LineView,
    MergeView, SecondCopyView,
};
use crate::words::Words;

/// Second copies that lie beside the binder or that were named. None is opened.
#[tauri::command]
pub async fn second_copies(app: AppHandle) -> Result<Vec<SecondCopyView>, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        let found = copies_beside(open.held.read().folder());
        Ok(offer(open, found))
    })
    .await
}

/// Looks for copies in a folder the person chose, which can be a copy itself; none when the dialog was cancelled.
#[tauri::command]
pub async fn pick_copy_folder(app: AppHandle) -> Result<Option<Vec<SecondCopyView>>, Error> {
    let Some(folder) = dialogs::pick_folder(&app, Title::PickCopy).await else { return Ok(None) };
    work(&app, move |shell| {
        let mut session = shell.session();
        let open = session.open()?;
        let own = open.held.read().folder().to_owned();
        let found = copies_in(&folder).into_iter().filter(|place| *place != own).collect();
        Ok(Some(offer(open, found)))
    })
    .await
}

/// Takes a backup file as a copy; none when the dialog was cancelled.
#[tauri::command]
pub async fn pick_copy_file(app: AppHandle) -> Result<Option<Vec<SecondCopyView>>, Error> {
    let Some(file) = dialogs::pick_backup(&app).await else { return Ok(None) };
    work(&app, move |shell| Ok(Some(offer(shell.session().open()?, vec![file])))).await
}

/// Adds what was found to what is offered.
fn offer(open: &mut OpenBinder, found: Vec<PathBuf>) -> Vec<SecondCopyView> {
    for place in found {
        if !open.copies_offered.contains(&place) {
            open.copies_offered.push(place);
        }
    }
    let name = |place: &Path| place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let copy = |(at, place): (usize, &PathBuf)| SecondCopyView {
        id: at.to_string(),
        name: name(place),
        backup: place.is_file(),
    };
    open.copies_offered.iter().enumerate().filter(|(_, place)| place.exists()).map(copy).collect()
}

/// Reads a copy and says what it would bring. Nothing changes.
#[tauri::command]
pub async fn look_at_copy(app: AppHandle, request: CopyRequest) -> Result<MergeView, Error> {
    let watch = watch(&app).await?;
    let typed = Typed::read(request.secret, request.with_code)?;
    long(&app, watch.clone(), move |shell| {
        let mut session = shell.session();
        let place = session.open()?.offered(&request.id)?;
        let choice = shell.settings().languages();
        let other = OtherCopy::open(&place, typed.secret(), &watch)?;
        let binder = session.changing()?;
        let preview = binder.preview_copy(&other, &shell.content)?;
        let view = view(&preview, shell.words_of(binder, &choice)?);
        drop(other);
        let conflicts = preview.conflicts;
        session.open()?.second = Some(Box::new(SecondCopy { place, typed, conflicts }));
        Ok(view)
    })
    .await
}

/// Takes in what was shown, with what was decided.
#[tauri::command]
pub async fn join_copy(app: AppHandle, request: JoinRequest) -> Result<JoinedView, Error> {
    let watch = watch(&app).await?;
    let joined = long(&app, watch.clone(), move |shell| {
        let mut session = shell.session();
        let second = session.open()?.second.take().ok_or(WindowError::NoCopyChosen)?;
        let decided = second.conflicts.iter().zip(&request.keep).filter_map(|(conflict, keep)| {
            Some(Decision {
                kind: conflict.kind.clone(),
                id: conflict.id.clone(),
                field: conflict.field.clone(),
                keep: (*keep)?,
            })
        });
        let decisions: Vec<Decision> = decided.collect();
        let other = OtherCopy::open(&second.place, second.typed.secret(), &watch)?;
        let joined = session.changing()?.join_copy(&other, &decisions)?;
        Ok(JoinedView {
            action: joined.action.map(|action| action.to_string()),
            papers: u32::try_from(joined.papers).unwrap_or(u32::MAX),
            lost: joined.lost,
        })
    })
    .await?;
    super::changed(&app);
    Ok(joined)
}

fn view(preview: &MergePreview, words: Words<'_>) -> MergeView {
    let registers = preview.registers.iter().map(|one| ArrivingView {
        register: one
            .register
            .as_ref()
            .and_then(|id| words.packs.register(id))
            .map(|register| words.title(register)),
        records: one.records.iter().map(|record| arriving(record, words)).collect(),
    });
    MergeView {
        registers: registers.collect(),
        conflicts: preview.conflicts.iter().map(|one| conflict(one, words)).collect(),
        papers: u32::try_from(preview.papers).unwrap_or(u32::MAX),
    }
}

fn arriving(record: &Arriving, words: Words<'_>) -> ArrivingRecordView {
    let what: &'static str = record.what.into();
    ArrivingRecordView { title: record.title.clone(), what: words.said(&format!("join-{what}")) }
}

fn conflict(one: &MergeConflict, words: Words<'_>) -> ConflictView {
    let locales = &words.content.locales;
    let side = |here: bool| -> LineView { words.in_each(String::new(), &|tag| one.side(here, locales, tag)) };
    ConflictView {
        title: one.title.clone(),
        field: one
            .field
            .as_ref()
            .map(|field| words.in_each(String::new(), &|tag| ordner_binder::field_name(field, locales, tag))),
        here: side(true),
        there: side(false),
        there_wins: one.there_wins,
        joinable: one.joinable,
    }
}
