//! What a person typed, two sheets of paper, or the file with their key, to open something.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use ordner_vault::{Identity, JointCode, Passphrase, RecoveryCode, Secret, Share, VaultError};

use crate::error::{Error, WindowError};

/// A file with a key has some hundred bytes.
const LONGEST_KEY_FILE: u64 = 16 << 10;

/// What was typed, in the form the core opens with.
pub enum Typed {
    /// A passphrase.
    Passphrase(Passphrase),
    /// A recovery code.
    Code(RecoveryCode),
    /// What two shares on paper come to.
    Shares(JointCode),
    /// The key of somebody with access.
    Identity(Identity),
}

impl Typed {
    /// Reads a passphrase or a code.
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

    /// Reads two shares.
    ///
    /// # Errors
    /// A typing mistake, with the sheet it is on, or two that do not belong together.
    pub fn shares(one: &str, other: &str) -> Result<Self, Error> {
        let read = |sheet, typed: &str| {
            Share::parse(typed).map_err(|error| match error {
                VaultError::CodeTypo { group } => WindowError::ShareTypo { sheet, group }.into(),
                VaultError::ShareIncomplete => WindowError::ShareShort { sheet }.into(),
                other => Error::from(other),
            })
        };
        Ok(Self::Shares(JointCode::join(&read(1, one)?, &read(2, other)?)?))
    }

    /// Reads the secret key in a file, as `age-keygen` writes it. The page never sees it.
    ///
    /// # Errors
    /// [`VaultError::NotAnIdentity`], also for a file that cannot be read as text.
    pub fn key_file(file: &Path) -> Result<Self, VaultError> {
        let text = key_text(file).map_err(|_| VaultError::NotAnIdentity)?;
        Ok(Self::Identity(Identity::parse(&text)?))
    }

    /// Reads the receiver's own key, also out of a file that is sealed with a password.
    ///
    /// # Errors
    /// As [`own_key`].
    pub fn own_key(file: &Path, password: Option<String>) -> Result<Self, Error> {
        Ok(Self::Identity(own_key(file, password)?))
    }

    /// As the core takes it.
    pub fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Code(code) => Secret::Code(code),
            Self::Shares(joint) => Secret::Shares(joint),
            Self::Identity(identity) => Secret::Identity(identity),
        }
    }
}

/// A person's own secret key out of its file, which a password may seal. The page never sees it.
///
/// # Errors
/// [`WindowError::KeySealed`] for a sealed file without a password; [`VaultError::WrongPassphrase`];
/// [`VaultError::NotAnIdentity`].
pub fn own_key(file: &Path, password: Option<String>) -> Result<Identity, Error> {
    let mut held = Vec::new();
    let opened = File::open(file).map_err(|_| VaultError::NotAnIdentity)?;
    opened.take(LONGEST_KEY_FILE).read_to_end(&mut held).map_err(|_| VaultError::NotAnIdentity)?;
    if Identity::is_sealed(&held) {
        let password = password.filter(|typed| !typed.is_empty()).ok_or(WindowError::KeySealed)?;
        return Ok(Identity::unseal(&held, &Passphrase::from(password))?);
    }
    let text = std::str::from_utf8(&held).map_err(|_| VaultError::NotAnIdentity)?;
    Ok(Identity::parse(text)?)
}

/// The text of a file with a key, public or secret; no more of it than such a file has.
pub fn key_text(file: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    File::open(file)?.take(LONGEST_KEY_FILE).read_to_string(&mut text)?;
    Ok(text)
}
