//! Looking after a binder: check it, back it up, take everything out, change what opens it.

use std::path::Path;

use ordner_binder::Binder;
use ordner_vault::{Finding, Passphrase, RecoveryCode, Secret, VaultError, Watch};
use tauri::AppHandle;

use super::documents::refusal;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::{ProvedCode, Renewal, today};
use crate::shell::{long, surroundings, work};
use crate::views::{
    CheckView, FindingView, PassphraseRequest, ProveRequest, RecoveryView, RefusedView, SecretRequest,
    TakenOutView,
};

/// What a person typed to open something.
pub enum Typed {
    /// A passphrase.
    Passphrase(Passphrase),
    /// A recovery code.
    Code(RecoveryCode),
}

impl Typed {
    /// Reads it.
    ///
    /// # Errors
    /// A typing mistake in a code.
    pub fn read(secret: String, is_code: bool) -> Result<Self, VaultError> {
        Ok(if is_code {
            Self::Code(RecoveryCode::parse(&secret)?)
        } else {
            Self::Passphrase(Passphrase::from(secret))
        })
    }

    /// As the core takes it.
    pub fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Code(code) => Secret::Code(code),
        }
    }
}

async fn watch(app: &AppHandle) -> Result<Watch, Error> {
    work(app, |shell| Ok(shell.session().binder()?.watch().clone())).await
}

/// Reads everything back and says what is not as it was.
#[tauri::command]
pub async fn check_binder(app: AppHandle) -> Result<CheckView, Error> {
    let watch = watch(&app).await?;
    long(&app, watch, |shell| {
        let mut session = shell.session();
        let binder = session.binder()?;
        let report = binder.verify()?;
        let findings = report.findings.iter().map(|finding| FindingView {
            title: about(finding, binder),
            finding: serde_json::to_value(finding).unwrap_or_default(),
        });
        Ok(CheckView { records: report.records, files: report.files, findings: findings.collect() })
    })
    .await
}

/// The title of the document a finding is about; the names of its files tell a person nothing.
fn about(finding: &Finding, binder: &Binder) -> Option<String> {
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
        shell.session().binder()?.check_secret(typed.secret())?;
        Ok(typed)
    })
    .await?;
    let watch = watch(&app).await?;
    let name = work(&app, |shell| Ok(format!("{}.age", named_after(shell.session().binder()?)))).await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveBackup, &name).await else { return Ok(None) };
    long(&app, watch, move |shell| {
        let mut session = shell.session();
        let binder = session.binder()?;
        let saved = binder.backup(&place, typed.secret(), today(), &shell.content, surroundings())?;
        let folder = binder.folder().to_owned();
        // The backup is there; that its day could not be noted must not look as if it were not.
        let _ = shell.settings().backed_up(&folder, today());
        Ok(Some(taken_out(&place, saved.checked.files, saved.left_out.into_iter().map(refusal).collect())))
    })
    .await
}

/// Writes everything into an empty folder, as files any program opens; none when the dialog was cancelled.
#[tauri::command]
pub async fn export_binder(app: AppHandle) -> Result<Option<TakenOutView>, Error> {
    let watch = watch(&app).await?;
    let Some(inside) = dialogs::pick_folder(&app, Title::ExportTo).await else { return Ok(None) };
    long(&app, watch, move |shell| {
        let mut session = shell.session();
        let binder = session.binder()?;
        let place = inside.join(named_after(binder));
        let exported = binder.export(&place, today(), &shell.content)?;
        Ok(Some(taken_out(&place, exported.files, exported.left_out.into_iter().map(refusal).collect())))
    })
    .await
}

/// What leaves a binder is named after it and the day.
fn named_after(binder: &Binder) -> String {
    format!("{}-{}", binder.profile().name.replace(['/', '\\'], "-"), today())
}

fn taken_out(place: &Path, files: usize, left_out: Vec<RefusedView>) -> TakenOutView {
    let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    TakenOutView { name, files: u32::try_from(files).unwrap_or(u32::MAX), left_out }
}

/// Makes another passphrase hold; the one before is proved first.
#[tauri::command]
pub async fn change_passphrase(app: AppHandle, request: PassphraseRequest) -> Result<(), Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        session.may_change()?;
        let (current, new) = (Passphrase::from(request.current), Passphrase::from(request.new));
        Ok(session.binder()?.change_passphrase(Secret::Passphrase(&current), &new)?)
    })
    .await
}

/// Makes a new recovery code, in memory only: the one before holds until the new one is proved to be on paper.
#[tauri::command]
pub async fn renew_code(app: AppHandle, request: SecretRequest) -> Result<RecoveryView, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        session.may_change()?;
        let open = session.open()?;
        let passphrase = Passphrase::from(request.secret);
        open.binder.check_secret(Secret::Passphrase(&passphrase))?;
        let code = ProvedCode::generate(surroundings());
        let view = super::register::recovery(&code);
        open.renewal = Some(Box::new(Renewal { code, passphrase }));
        Ok(view)
    })
    .await
}

/// Makes the new recovery code hold, now that it is proved.
#[tauri::command]
pub async fn prove_new_code(app: AppHandle, request: ProveRequest) -> Result<(), Error> {
    work(&app, move |shell| shell.session().prove_renewal(&request.groups)).await
}
