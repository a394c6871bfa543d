//! Changing a key slot: another passphrase, another recovery code. Documents and records are not touched.
//!
//! Apart because a slot is the only way into a binder: the new one is written beside the old one, made durable, read
//! back and opened with the new secret, and only then takes its place. Killed anywhere, the old or the new opens. The
//! person shows once more a secret that opens the binder, so the key text need not stay in memory while it is open,
//! and nobody who finds an open window can change the lock. Not here: new keys, for when the old ones leaked.

use crate::keyring::Keys;
use crate::layout::{self, KEYRING, RECOVERY};
use crate::{Passphrase, RecoveryCode, UnlockedVault, VaultError, reserve};

/// What opens a binder, as the person has it at hand.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'s> {
    /// What they typed.
    Passphrase(&'s Passphrase),
    /// What they wrote on paper.
    Code(&'s RecoveryCode),
}

impl Secret<'_> {
    pub(crate) fn slot(self) -> &'static str {
        match self {
            Self::Passphrase(_) => KEYRING,
            Self::Code(_) => RECOVERY,
        }
    }

    /// What it is called when it does not open something.
    pub(crate) fn does_not_fit(self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::WrongPassphrase,
            Self::Code(_) => VaultError::WrongRecoveryCode,
        }
    }

    /// Opens the bytes of its slot.
    pub(crate) fn unseal(self, sealed: &[u8]) -> Result<Keys, VaultError> {
        match self {
            Self::Passphrase(passphrase) => {
                Keys::unseal(sealed, passphrase.expose(), KEYRING, || VaultError::WrongPassphrase)
            }
            Self::Code(code) => {
                Keys::unseal(sealed, &code.expose(), RECOVERY, || VaultError::WrongRecoveryCode)
            }
        }
    }
}

impl UnlockedVault {
    /// Makes `new` the passphrase; the one before no longer opens this folder. Copies made earlier still open with the
    /// old one: no program can reach those.
    ///
    /// # Errors
    /// [`VaultError::EmptyPassphrase`]; what [`LockedVault::unlock`](crate::LockedVault::unlock) says of a secret that
    /// does not fit; [`VaultError::DiskFull`] (the reserve is given up, so that the next attempt has room),
    /// [`VaultError::ReadOnly`], [`VaultError::Disk`]. The old passphrase still opens the binder then; only when the
    /// disk failed in the very last step may it be the new one.
    pub fn change_passphrase(&self, proof: Secret<'_>, new: &Passphrase) -> Result<(), VaultError> {
        if new.expose().is_empty() {
            return Err(VaultError::EmptyPassphrase);
        }
        let sealed = self.prove(proof)?.seal(new.expose(), self.surroundings.work.passphrase)?;
        self.replace_slot(Secret::Passphrase(new), &sealed)
    }

    /// Makes `new` the recovery code; the sheet before no longer opens this folder.
    ///
    /// # Errors
    /// As for [`change_passphrase`](Self::change_passphrase).
    pub fn change_code(&self, proof: Secret<'_>, new: &RecoveryCode) -> Result<(), VaultError> {
        let sealed = self.prove(proof)?.seal(&new.expose(), self.surroundings.work.code)?;
        self.replace_slot(Secret::Code(new), &sealed)
    }

    /// Whether the secret opens this binder; takes as long as unlocking.
    ///
    /// # Errors
    /// As for [`LockedVault::unlock`](crate::LockedVault::unlock).
    pub fn check_secret(&self, secret: Secret<'_>) -> Result<(), VaultError> {
        self.prove(secret).map(drop)
    }

    /// The keys, if the secret opens its slot and the slot is one of this very binder.
    fn prove(&self, secret: Secret<'_>) -> Result<Keys, VaultError> {
        let keys = secret.unseal(&layout::read_slot(self.folder(), secret.slot())?)?;
        if self.has_keys(&keys) { Ok(keys) } else { Err(VaultError::damaged(secret.slot())) }
    }

    fn replace_slot(&self, new: Secret<'_>, sealed: &[u8]) -> Result<(), VaultError> {
        let replaced = layout::replace(self.folder(), new.slot(), sealed, |read_back| {
            let keys = new.unseal(read_back)?;
            if self.has_keys(&keys) { Ok(()) } else { Err(VaultError::damaged(new.slot())) }
        });
        if let Err(VaultError::DiskFull) = replaced {
            reserve::give_up(self.folder());
        }
        replaced
    }
}
