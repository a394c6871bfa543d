//! Sheets for case conferences, and what on them could tell who they are about.

use ordner_binder::{CaseSheet, Note, Telling};
use tauri::AppHandle;

use super::own_id;
use crate::error::Error;
use crate::shell::{change, surroundings, work};
use crate::views::{CaseResultRequest, CaseView, CasesView, Handle, TellingView};

/// Every sheet, and a code for the next.
#[tauri::command]
pub async fn cases(app: AppHandle) -> Result<CasesView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let notes = binder.own::<Note>()?;
        let cases = binder.own::<CaseSheet>()?.into_iter().rev();
        Ok(CasesView {
            cases: cases.map(|(id, one)| view(id, one, &notes)).collect(),
            code: CaseSheet::generate_code(surroundings()),
        })
    })
    .await
}

/// Looks for what could tell who a sheet is about. Nothing is kept.
#[tauri::command]
pub async fn check_case(app: AppHandle, request: CaseView) -> Result<Vec<TellingView>, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let found = session.binder()?.telling(&sheet(request), &shell.content)?;
        Ok(found.into_iter().map(telling).collect())
    })
    .await
}

/// The same for what the round advised: it goes to the same people.
#[tauri::command]
pub async fn check_case_result(
    app: AppHandle,
    request: CaseResultRequest,
) -> Result<Vec<TellingView>, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let found = session.binder()?.telling_result(&request.words, &shell.content)?;
        Ok(found.into_iter().map(telling).collect())
    })
    .await
}

fn telling(one: Telling) -> TellingView {
    let kind: &'static str = one.kind.into();
    let field = one.field.map(|field| <&'static str>::from(field).to_owned());
    TellingView { field, kind: kind.to_owned(), words: one.words }
}

/// Keeps a sheet, as it is kept.
#[tauri::command]
pub async fn save_case(app: AppHandle, request: CaseView) -> Result<CaseView, Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let id = request.id.clone();
        let binder = session.changing()?;
        let (id, kept) = binder.save_own(own_id(&id), sheet(request), &shell.content)?;
        Ok(view(id, kept, &binder.own()?))
    })
    .await
}

/// Removes a sheet.
#[tauri::command]
pub async fn remove_case(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        Ok(shell.session().changing()?.remove_own::<CaseSheet>(&request.id).map(drop)?)
    })
    .await
}

fn sheet(view: CaseView) -> CaseSheet {
    CaseSheet {
        code: view.code,
        day: view.day,
        age: view.age,
        household: view.household,
        status: view.status,
        skills: view.skills,
        steps: view.steps,
        question: view.question,
        agreed: view.agreed,
        refused: view.refused,
    }
}

fn view(id: String, sheet: CaseSheet, notes: &[(String, Note)]) -> CaseView {
    let note = notes.iter().rfind(|(_, note)| note.case.as_ref() == Some(&id));
    CaseView {
        note: note.map(|(id, _)| id.clone()),
        id,
        code: sheet.code,
        day: sheet.day,
        age: sheet.age,
        household: sheet.household,
        status: sheet.status,
        skills: sheet.skills,
        steps: sheet.steps,
        question: sheet.question,
        agreed: sheet.agreed,
        refused: sheet.refused,
    }
}
