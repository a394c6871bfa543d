//! What opens a binder: password, recovery code, three shares on paper, and new keys after a leak.

use std::path::Path;

use ordner_binder::passphrase::{self, Strength, USUAL_WORDS};
use ordner_binder::{Binder, export, print_shares};
use ordner_locale::LanguageTag;
use ordner_vault::{JointCode, Passphrase, Secret};
use tauri::AppHandle;

use super::care::watch;
use super::open::tags;
use super::register::recovery;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::session::{ProvedCode, Renewal, RenewedWith, today};
use crate::shell::{Shell, long, surroundings, work};
use crate::typed::Typed;
use crate::views::{
    NewKeysRequest, PassphraseRequest, ProveRequest, RecoveryView, SavedView, SecretRequest, StrengthRequest,
    StrengthView, SuggestRequest, SuggestionView,
};

/// Words that make a password.
#[tauri::command]
pub async fn suggest_passphrase(app: AppHandle, request: SuggestRequest) -> Result<SuggestionView, Error> {
    work(&app, move |shell| {
        let languages = passphrase::languages();
        let wished = request.language.unwrap_or_else(|| shell.settings().languages().first);
        let known = languages.iter().find(|tag| tag.to_string() == wished);
        let language = match known {
            Some(tag) => tag.clone(),
            // The person's language may have no list yet.
            None => LanguageTag::ENGLISH.parse()?,
        };
        Ok(SuggestionView {
            passphrase: passphrase::generate(&language, USUAL_WORDS, surroundings())?,
            language: language.to_string(),
            languages: languages.iter().map(ToString::to_string).collect(),
        })
    })
    .await
}

/// How hard a password is to guess, as far as it is typed.
#[tauri::command]
pub async fn passphrase_strength(app: AppHandle, request: StrengthRequest) -> Result<StrengthView, Error> {
    work(&app, move |_| {
        let grade = match Strength::of(&request.passphrase) {
            Strength::Weak => "weak",
            Strength::Fair => "fair",
            Strength::Good => "good",
            Strength::Strong => "strong",
        };
        Ok(StrengthView { grade: grade.to_owned() })
    })
    .await
}

/// Makes another passphrase hold; the one before is proved first.
#[tauri::command]
pub async fn change_passphrase(app: AppHandle, request: PassphraseRequest) -> Result<(), Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        let (current, new) = (Passphrase::from(request.current), Passphrase::from(request.new));
        session.changing()?.change_passphrase(Secret::Passphrase(&current), &new)?;
        if let Some(copies) = &mut session.open()?.copies {
            copies.passphrase = new;
        }
        Ok(())
    })
    .await
}

/// Makes a new recovery code, in memory only: the one before holds until the new one is proved to be on paper.
#[tauri::command]
pub async fn renew_code(app: AppHandle, request: SecretRequest) -> Result<RecoveryView, Error> {
    work(&app, move |shell| begin(shell, request.secret, RenewedWith::Nothing)).await
}

/// Begins new keys with a new recovery code, in memory only: everything old holds until the code is proved to be on paper.
#[tauri::command]
pub async fn begin_new_keys(app: AppHandle, request: NewKeysRequest) -> Result<RecoveryView, Error> {
    work(&app, move |shell| {
        let NewKeysRequest { current, new, keep } = request;
        begin(shell, current, RenewedWith::NewKeys { passphrase: new.map(Passphrase::from), keep })
    })
    .await
}

fn begin(shell: &Shell, current: String, with: RenewedWith) -> Result<RecoveryView, Error> {
    let mut session = shell.session();
    let passphrase = Passphrase::from(current);
    session.changing()?.check_secret(Secret::Passphrase(&passphrase))?;
    let code = ProvedCode::generate(surroundings());
    let view = recovery(&code);
    session.open()?.renewal = Some(Box::new(Renewal { code, passphrase, with }));
    Ok(view)
}

/// Makes the new recovery code hold, now that it is proved; with new keys everything is sealed anew first.
#[tauri::command]
pub async fn prove_new_code(app: AppHandle, request: ProveRequest) -> Result<(), Error> {
    let watch = watch(&app).await?;
    long(&app, watch, move |shell| shell.session().prove_renewal(&request.groups)).await
}

/// Saves three sheets to print, any two of which open the binder from then on; none when the dialog was cancelled.
#[tauri::command]
pub async fn make_shares(app: AppHandle, request: SecretRequest) -> Result<Option<SavedView>, Error> {
    let typed = Typed::read(request.secret, request.with_code)?;
    // A wrong password is told before a place is asked for.
    let (typed, name) = work(&app, move |shell| {
        shell.session().changing()?.check_secret(typed.secret())?;
        Ok((typed, format!("{}.pdf", shell.say("file-shares"))))
    })
    .await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveShares, &name).await else { return Ok(None) };
    work(&app, move |shell| {
        let mut session = shell.session();
        let saved = on_paper(shell, session.changing()?, &typed, &place);
        if saved.is_err() {
            // Sheets that open nothing must not be taken for ones that do.
            let _ = std::fs::remove_file(&place);
        }
        saved.map(Some)
    })
    .await
}

/// On paper first: shares that are in force and nowhere written down would end the ones before for nothing.
fn on_paper(shell: &Shell, binder: &Binder, typed: &Typed, place: &Path) -> Result<SavedView, Error> {
    let (joint, shares) = JointCode::deal(surroundings());
    let languages = tags(&shell.settings().languages());
    let printed = print_shares(&shares, &binder.profile().pack, &languages, today(), &shell.content)?;
    export::save(place, &mut printed.pdf.as_slice())?;
    binder.change_shares(typed.secret(), &joint)?;
    Ok(dialogs::saved(place, u32::try_from(printed.pages).unwrap_or(u32::MAX)))
}
