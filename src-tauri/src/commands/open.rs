//! Making, proving, opening and locking a binder.

use ordner_binder::{Binder, Profile, SAMPLE_MARKER, SAMPLE_PASSPHRASE, print_recovery as print_code};
use ordner_locale::LanguageTag;
use ordner_vault::{Passphrase, VaultError};
use tauri::AppHandle;

use super::past::stamp;
use super::register::view;
use crate::dialogs::{self, Title};
use crate::error::{Error, WindowError};
use crate::hint::Letters;
use crate::opening::Opening;
use crate::places::binder_folder;
use crate::session::{Held, NewBinder, OlderOpening, ProvedCode, Session, today};
use crate::shell::{Shell, surroundings, work};
use crate::typed::Typed;
use crate::views::{
    BinderView, CreateRequest, KeyFileRequest, LanguageChoice, OlderView, OpenRequest, OpeningView,
    ProofRequest, ProveRequest, RecoverRequest, SavedView,
};

/// What the sample binder's folder is called.
const SAMPLE_NAME: &str = "MUSTER";

/// Begins a new binder, in memory only; none when the dialog for its place was cancelled.
#[tauri::command]
pub async fn create_binder(app: AppHandle, request: CreateRequest) -> Result<Option<BinderView>, Error> {
    let place = if request.choose_place {
        let Some(chosen) = dialogs::pick_folder(&app, Title::ChoosePlace).await else { return Ok(None) };
        Some(chosen)
    } else {
        None
    };
    work(&app, move |shell| {
        let mut session = shell.session();
        session.make_room()?;
        let folder = binder_folder(place.as_ref().unwrap_or(&shell.places.binders), &request.name);
        // Said now, not after the person copied forty-eight digits.
        if folder.exists() {
            return Err(VaultError::AlreadyExists.into());
        }
        if request.name.trim().is_empty() {
            return Err(ordner_binder::BinderError::NameMissing.into());
        }
        let profile = Profile {
            name: request.name.trim().to_owned(),
            pack: Profile::DEFAULT_PACK.to_owned(),
            languages: tags(&shell.settings().languages()),
            sample: false,
            status: None,
        };
        *session = Session::Proving(Box::new(NewBinder {
            folder,
            profile,
            passphrase: Passphrase::from(request.passphrase),
            code: ProvedCode::generate(surroundings()),
            picture: request.picture,
        }));
        Ok(Some(view(shell, &mut session)?))
    })
    .await
}

/// Makes the sample binder with its invented person, or opens the one that is there.
#[tauri::command]
pub async fn create_sample(app: AppHandle) -> Result<BinderView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        session.make_room()?;
        let folder = binder_folder(&shell.places.binders, SAMPLE_NAME);
        let binder = if folder.join(SAMPLE_MARKER).is_file() {
            Binder::open(&folder, &Passphrase::from(SAMPLE_PASSPHRASE.to_owned()), surroundings())?
        } else {
            Binder::demo(&folder, today(), &shell.content, surroundings())?.0
        };
        shell.settings().remember(&folder)?;
        session.show(Held::Whole(binder), None);
        view(shell, &mut session)
    })
    .await
}

/// Saves the recovery code as a sheet to print.
#[tauri::command]
pub async fn print_recovery(app: AppHandle) -> Result<Option<SavedView>, Error> {
    let printed = work(&app, |shell| {
        let session = shell.session();
        let profile = session.profile()?;
        let code = &session.code_to_prove()?.code;
        let languages = tags(&shell.settings().languages());
        Ok(print_code(code, &profile.name, &profile.pack, &languages, today(), &shell.content)?)
    })
    .await?;
    dialogs::save_pdf(&app, Title::SaveRecovery, printed).await
}

/// Makes the binder on disk, now that the person proved to have its recovery code.
#[tauri::command]
pub async fn prove_recovery(app: AppHandle, request: ProveRequest) -> Result<BinderView, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        let picture = session.proving()?.picture.clone();
        let folder = session.prove(&request.groups, &shell.content, surroundings())?;
        // The binder is made and open; that the shelf could not be kept must not look as if it were not.
        let _ = shell.settings().remember_with(&folder, picture);
        view(shell, &mut session)
    })
    .await
}

/// Opens a binder of the shelf. A sample binder opens without a secret.
#[tauri::command]
pub async fn open_binder(app: AppHandle, request: OpenRequest) -> Result<OpeningView, Error> {
    work(&app, move |shell| {
        let folder = shell.settings().folder(&request.id)?;
        let sample = request.secret.is_empty() && folder.join(SAMPLE_MARKER).is_file();
        let secret = if sample { SAMPLE_PASSPHRASE.to_owned() } else { request.secret };
        let letters = (!sample && !request.with_code).then(|| Letters::of(&secret));
        let typed = Typed::read(secret, request.with_code && !sample)?;
        open(shell, Opening { folder, typed, looking: request.view_only, replacement: None, letters })
    })
    .await
}

/// Opens a binder with what is on paper and makes a new passphrase hold.
#[tauri::command]
pub async fn recover_binder(app: AppHandle, request: RecoverRequest) -> Result<OpeningView, Error> {
    work(&app, move |shell| {
        let folder = shell.settings().folder(&request.id)?;
        let typed = match request.proof {
            ProofRequest::Code { code } => Typed::read(code, true)?,
            ProofRequest::Shares { one, other } => Typed::shares(&one, &other)?,
        };
        let letters = Some(Letters::of(&request.passphrase));
        let replacement = Some(Passphrase::from(request.passphrase));
        open(shell, Opening { folder, typed, looking: false, replacement, letters })
    })
    .await
}

/// Opens a binder with the key of somebody who has access, out of a file; none when the dialog was cancelled.
#[tauri::command]
pub async fn open_with_key(app: AppHandle, request: KeyFileRequest) -> Result<Option<OpeningView>, Error> {
    let Some(file) = dialogs::pick_key(&app, Title::PickKeyFile).await else { return Ok(None) };
    work(&app, move |shell| {
        let folder = shell.settings().folder(&request.id)?;
        let typed = Typed::key_file(&file)?;
        open(shell, Opening { folder, typed, looking: request.view_only, replacement: None, letters: None })
            .map(Some)
    })
    .await
}

/// Goes on with a binder in an older state, now that the person decided so. Whoever does not want it locks.
#[tauri::command]
pub async fn open_older(app: AppHandle) -> Result<BinderView, Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        match std::mem::take(&mut *session) {
            Session::Older(older) => {
                let OlderOpening { binder, opening } = *older;
                opening.finish(binder.accept()?, shell, &mut session)?;
                view(shell, &mut session)
            }
            other => {
                *session = other;
                Err(WindowError::BinderClosed.into())
            }
        }
    })
    .await
}

fn open(shell: &Shell, opening: Opening) -> Result<OpeningView, Error> {
    let mut session = shell.session();
    opening.begin(shell, &mut session)?;
    if let Session::Older(older) = &*session {
        let (found, known) = older.binder.moments();
        let at = |millis: i64| (millis > 0).then(|| stamp(millis));
        return Ok(OpeningView::Older(OlderView { found: at(found), known: at(known) }));
    }
    Ok(OpeningView::Open(Box::new(view(shell, &mut session)?)))
}

/// Closes the binder and ends the process of the page: nothing typed or shown stays in memory.
#[tauri::command]
pub async fn lock(app: AppHandle) -> Result<(), Error> {
    crate::lock::now(&app).await
}

/// The chosen languages as tags.
pub fn tags(choice: &LanguageChoice) -> Vec<LanguageTag> {
    [Some(&choice.first), choice.second.as_ref()]
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.parse().ok())
        .collect()
}
