//! Other people's keys: who has access, giving it and taking it away.

use std::path::Path;

use ordner_binder::Binder;
use ordner_vault::{Access, Passphrase, Recipient, Secret, VaultError};
use tauri::AppHandle;

use super::past::stamp;
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::shell::work;
use crate::typed::key_text;
use crate::views::{AccessView, GiveAccessRequest, Handle, PickedKeyView};

/// What every public key begins with.
const KEY: &str = "age1";

/// Everybody with access, by name.
#[tauri::command]
pub async fn accesses(app: AppHandle) -> Result<Vec<AccessView>, Error> {
    work(&app, |shell| everybody(shell.session().changing()?)).await
}

/// Reads somebody's public key out of a file; none when the dialog was cancelled.
#[tauri::command]
pub async fn pick_key(app: AppHandle) -> Result<Option<PickedKeyView>, Error> {
    let Some(file) = dialogs::pick_key(&app, Title::PickKey).await else { return Ok(None) };
    work(&app, move |_| Ok(Some(PickedKeyView { key: key_in(&file)? }))).await
}

/// Lets the holder of a key open the binder.
#[tauri::command]
pub async fn give_access(app: AppHandle, request: GiveAccessRequest) -> Result<Vec<AccessView>, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        let key: Recipient = request.key.parse()?;
        let passphrase = Passphrase::from(request.passphrase);
        binder.give_access(Secret::Passphrase(&passphrase), &request.name, &key)?;
        everybody(binder)
    })
    .await
}

/// Takes access away.
#[tauri::command]
pub async fn remove_access(app: AppHandle, request: Handle) -> Result<Vec<AccessView>, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        let binder = session.changing()?;
        binder.take_access_away(&request.id)?;
        everybody(binder)
    })
    .await
}

fn everybody(binder: &Binder) -> Result<Vec<AccessView>, Error> {
    let one = |Access { id, name, recipient, since, opens }| AccessView {
        id,
        name,
        key: recipient,
        since: (since > 0).then(|| stamp(since).day),
        opens,
    };
    Ok(binder.accesses()?.into_iter().map(one).collect())
}

/// The public key in a file, on a line of its own or in the comment that `age-keygen` writes. A secret key beside it is not
/// read.
fn key_in(file: &Path) -> Result<String, VaultError> {
    let text = key_text(file).map_err(|_| VaultError::NotARecipient)?;
    let keys = text.split_whitespace().filter(|word| word.starts_with(KEY));
    let key = keys.into_iter().find(|word| word.parse::<Recipient>().is_ok());
    key.map(str::to_owned).ok_or(VaultError::NotARecipient)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLIC: &str = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg";

    #[test]
    fn a_public_key_is_found_alone_and_beside_its_secret_one() {
        let home = tempfile::tempdir().expect("home");
        let place = home.path().join("key.txt");
        let in_file = |text: &str| {
            ordner_binder::export::save(&place, &mut text.as_bytes()).expect("written");
            key_in(&place)
        };
        assert_eq!(in_file(&format!("{PUBLIC}\n")).ok().as_deref(), Some(PUBLIC));
        let both = format!("# created: 2026-11-22\n# public key: {PUBLIC}\nAGE-SECRET-KEY-1XYZ\n");
        assert_eq!(in_file(&both).ok().as_deref(), Some(PUBLIC));
        for none in ["", "age1", "AGE-SECRET-KEY-1XYZ\n", &PUBLIC[..40], "\u{0}"] {
            assert!(matches!(in_file(none), Err(VaultError::NotARecipient)), "{none}");
        }
    }
}
