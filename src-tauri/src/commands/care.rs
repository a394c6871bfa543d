//! Looking after a binder: check it, back it up, repair it, take everything out. Not here: what opens it (see `keys`).

use std::path::Path;

use ordner_binder::{ReadableBinder, Refused};
use ordner_vault::{Finding, Report, Watch};
use tauri::AppHandle;

use super::documents::refusal;
use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::places::name_of;
use crate::session::{Held, today};
use crate::shell::{long, surroundings, work};
use crate::typed::Typed;
use crate::views::{CheckView, FindingView, RepairedView, SecretRequest, TakenOutView};

/// What counts the work on the open binder.
///
/// # Errors
/// [`crate::error::WindowError::BinderClosed`].
pub async fn watch(app: &AppHandle) -> Result<Watch, Error> {
    work(app, |shell| Ok(shell.session().binder()?.watch().clone())).await
}

/// Reads everything back and says what is not as it was.
#[tauri::command]
pub async fn check_binder(app: AppHandle) -> Result<CheckView, Error> {
    let watch = watch(&app).await?;
    long(&app, watch, |shell| {
        let mut session = shell.session();
        let held = &mut session.open()?.held;
        let Report { records, files, findings } = held.verify()?;
        Ok(CheckView { records, files, findings: told(&findings, held.read()) })
    })
    .await
}

fn told(findings: &[Finding], binder: &ReadableBinder) -> Vec<FindingView> {
    let one = |finding| FindingView {
        title: about(finding, binder),
        finding: serde_json::to_value(finding).unwrap_or_default(),
    };
    findings.iter().map(one).collect()
}

/// The title of the document a finding is about; the names of its files tell a person nothing.
fn about(finding: &Finding, binder: &ReadableBinder) -> Option<String> {
    let (Finding::FileMissing { file } | Finding::FileChanged { file }) = finding else { return None };
    let id = Path::new(file).file_stem()?.to_str()?;
    Some(binder.title_of_file(id)).filter(|title| !title.is_empty())
}

/// Saves the whole binder in one sealed file and reads it back; none when the dialog was cancelled.
#[tauri::command]
pub async fn back_up(app: AppHandle, request: SecretRequest) -> Result<Option<TakenOutView>, Error> {
    let typed = Typed::read(request.secret, request.with_code)?;
    // A wrong password is told before a place is asked for.
    let typed = work(&app, move |shell| {
        shell.session().changing()?.check_secret(typed.secret())?;
        Ok(typed)
    })
    .await?;
    let watch = watch(&app).await?;
    let name = work(&app, |shell| Ok(format!("{}.age", named_after(shell.session().binder()?)))).await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveBackup, &name).await else { return Ok(None) };
    long(&app, watch, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let saved = binder.backup(&place, typed.secret(), today(), &shell.content, surroundings())?;
        Ok(Some(taken_out(&place, saved.checked.files, saved.left_out)))
    })
    .await
}

/// Makes a sound copy of everything that can still be read and puts it on the shelf; the damaged binder is not touched. None
/// when the dialog was cancelled.
#[tauri::command]
pub async fn repair_binder(app: AppHandle) -> Result<Option<RepairedView>, Error> {
    let watch = watch(&app).await?;
    let name = work(&app, |shell| {
        let folder = shell.session().binder()?.folder().to_owned();
        Ok(format!("{}-{}.ordner", name_of(&folder), today()))
    })
    .await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveRepaired, &name).await else { return Ok(None) };
    long(&app, watch, move |shell| {
        let mut session = shell.session();
        let Held::Viewed { binder, .. } = &session.open()?.held else {
            return Err(WindowError::NotDamaged.into());
        };
        let repaired = binder.repair(&place, today(), &shell.content, surroundings())?;
        // The copy is there, even if the shelf cannot be kept.
        let _ = shell.settings().remember(&place);
        Ok(Some(RepairedView {
            name: last_name(&place),
            records: repaired.report.records,
            found: u32::try_from(repaired.found).unwrap_or(u32::MAX),
            lost: repaired.lost,
            findings: told(&repaired.report.findings, binder),
        }))
    })
    .await
}

/// Writes everything into an empty folder, as files any program opens; none when the dialog was cancelled.
#[tauri::command]
pub async fn export_binder(app: AppHandle) -> Result<Option<TakenOutView>, Error> {
    let watch = watch(&app).await?;
    let Some(inside) = dialogs::pick_folder(&app, Title::ExportTo).await else { return Ok(None) };
    long(&app, watch, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let place = inside.join(named_after(binder));
        let exported = binder.export(&place, today(), &shell.content)?;
        Ok(Some(taken_out(&place, exported.files, exported.left_out)))
    })
    .await
}

/// What leaves a binder is named after it and the day.
fn named_after(binder: &ReadableBinder) -> String {
    format!("{}-{}", binder.profile().name.replace(['/', '\\'], "-"), today())
}

/// What was taken out, without the folders it lies in.
pub fn taken_out(place: &Path, files: usize, left_out: Vec<Refused>) -> TakenOutView {
    TakenOutView {
        name: last_name(place),
        files: u32::try_from(files).unwrap_or(u32::MAX),
        left_out: left_out.into_iter().map(refusal).collect(),
    }
}

fn last_name(place: &Path) -> String {
    place.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
