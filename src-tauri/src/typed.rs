//! What a person typed, or two sheets of paper, to open something.

use ordner_vault::{JointCode, Passphrase, RecoveryCode, Secret, Share, VaultError};

use crate::error::{Error, WindowError};

/// What was typed, in the form the core opens with.
pub enum Typed {
    /// A passphrase.
    Passphrase(Passphrase),
    /// A recovery code.
    Code(RecoveryCode),
    /// What two shares on paper come to.
    Shares(JointCode),
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

    /// As the core takes it.
    pub fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Code(code) => Secret::Code(code),
            Self::Shares(joint) => Secret::Shares(joint),
        }
    }
}
