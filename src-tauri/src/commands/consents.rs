//! Consents, and the register of what was shown or given to whom; sheets about one of them.

use ordner_binder::{Binder, Consent, Given, PrintRequest, ReadableBinder};
use tauri::AppHandle;

use super::own_id;
use super::print::printable;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::today;
use crate::shell::{change, work};
use crate::views::{ConsentView, ConsentsView, GivenView, Handle, PrintAboutRequest, SavedView};

/// Everything written down.
#[tauri::command]
pub async fn consents(app: AppHandle) -> Result<ConsentsView, Error> {
    work(&app, |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        Ok(ConsentsView {
            consents: all_consents(binder)?,
            given: all_given(binder)?,
            papers: printable(binder, binder.packs(&shell.content)),
        })
    })
    .await
}

fn all_consents(binder: &ReadableBinder) -> Result<Vec<ConsentView>, Error> {
    let view = |(id, one): (String, Consent)| {
        let state: &'static str = one.state(today()).into();
        ConsentView {
            id,
            state: state.to_owned(),
            to: one.to,
            from: one.from,
            what: one.what,
            purpose: one.purpose,
            until: one.until,
            signed: one.signed,
            withdrawn: one.withdrawn,
            explained: one.explained,
        }
    };
    Ok(binder.own::<Consent>()?.into_iter().rev().map(view).collect())
}

fn all_given(binder: &ReadableBinder) -> Result<Vec<GivenView>, Error> {
    let mut given = binder.own::<Given>()?;
    given.sort_by_key(|(_, one)| std::cmp::Reverse(one.day));
    let view = |(id, one): (String, Given)| GivenView {
        id,
        day: one.day,
        to: one.to,
        what: one.what,
        documents: one.documents,
        how: one.how,
        back: one.back,
        consent: one.consent,
    };
    Ok(given.into_iter().map(view).collect())
}

/// Writes a consent down, or changes one.
#[tauri::command]
pub async fn save_consent(app: AppHandle, request: ConsentView) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        let binder: &mut Binder = session.changing()?;
        let before = own_id(&request.id).map(|id| binder.own_one::<Consent>(id)).transpose()?;
        let consent = Consent {
            to: request.to,
            person: before.and_then(|(_, consent)| consent.person),
            from: request.from,
            what: request.what,
            purpose: request.purpose,
            until: request.until,
            signed: request.signed,
            withdrawn: request.withdrawn,
            explained: request.explained,
        };
        Ok(binder.save_own(own_id(&request.id), consent, &shell.content).map(drop)?)
    })
    .await
}

/// Takes a consent back.
#[tauri::command]
pub async fn withdraw_consent(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| {
        let mut session = shell.session();
        Ok(session.changing()?.withdraw(&request.id, today(), &shell.content).map(drop)?)
    })
    .await
}

/// Removes a consent that was written down by mistake.
#[tauri::command]
pub async fn remove_consent(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_own::<Consent>(&request.id).map(drop)?))
        .await
}

/// Writes down what was shown or given, or changes it.
#[tauri::command]
pub async fn save_given(app: AppHandle, request: GivenView) -> Result<(), Error> {
    change(&app, move |shell| {
        let given = Given {
            day: request.day,
            to: request.to,
            what: request.what,
            documents: request.documents,
            how: request.how,
            back: request.back,
            consent: request.consent,
        };
        let mut session = shell.session();
        Ok(session.changing()?.save_own(own_id(&request.id), given, &shell.content).map(drop)?)
    })
    .await
}

/// Removes an entry.
#[tauri::command]
pub async fn remove_given(app: AppHandle, request: Handle) -> Result<(), Error> {
    change(&app, move |shell| Ok(shell.session().changing()?.remove_own::<Given>(&request.id).map(drop)?))
        .await
}

/// Saves sheets about one record as a PDF; none when the dialog was cancelled.
#[tauri::command]
pub async fn print_about(app: AppHandle, request: PrintAboutRequest) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, move |shell| {
        let wanted = PrintRequest { sheets: request.sheets, about: request.about, ..PrintRequest::default() };
        Ok(shell.session().binder()?.print(&wanted, true, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveSheets, printed).await
}
