//! Changing a key slot: another passphrase, another recovery code, other shares. Documents and records are not touched.
//!
//! Apart because a slot is the only way into a binder: the new one is written beside the old one, made durable, read
//! back and opened with the new secret, and only then takes its place. Killed anywhere, the old or the new opens. The
//! person shows once more a secret that opens the binder, so the key text need not stay in memory while it is open,
//! and nobody who finds an open window can change the lock. Not here: other people's keys (`access`), and new keys for
//! when the old ones leaked (`renewal`).

use std::collections::BTreeMap;
use std::path::Path;

use crate::keyring::Keys;
use crate::layout::{self, KEYRING, RECOVERY, SHARES};
use crate::{Identity, JointCode, Passphrase, RecoveryCode, UnlockedVault, VaultError, reserve};

/// What opens a binder, as the person has it at hand.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'s> {
    /// What they typed.
    Passphrase(&'s Passphrase),
    /// What they wrote on paper.
    Code(&'s RecoveryCode),
    /// What two shares on paper come to.
    Shares(&'s JointCode),
    /// The key of somebody with access.
    Identity(&'s Identity),
}

impl<'s> From<&'s Passphrase> for Secret<'s> {
    fn from(typed: &'s Passphrase) -> Self {
        Self::Passphrase(typed)
    }
}

impl<'s> From<&'s RecoveryCode> for Secret<'s> {
    fn from(written: &'s RecoveryCode) -> Self {
        Self::Code(written)
    }
}

/// Sealed key slots by their name in the binder folder, as they travel in a backup.
#[derive(Debug, Clone, Default)]
pub struct SealedSlots(BTreeMap<String, Vec<u8>>);

impl SealedSlots {
    /// Takes in a slot from outside.
    ///
    /// # Errors
    /// [`VaultError::BundleUnreadable`] for a name that is none of a slot.
    pub fn insert(&mut self, name: &str, sealed: Vec<u8>) -> Result<(), VaultError> {
        if !layout::is_slot(name) {
            return Err(VaultError::BundleUnreadable);
        }
        self.0.insert(name.to_owned(), sealed);
        Ok(())
    }

    /// Names and sealed bytes, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, sealed)| (name.as_str(), sealed.as_slice()))
    }

    /// Every slot a binder has.
    pub(crate) fn of_binder(folder: &Path) -> Result<Self, VaultError> {
        let read = |name: String| Ok((name.clone(), layout::read_slot(folder, &name)?));
        Ok(Self(names(folder)?.into_iter().map(read).collect::<Result<_, VaultError>>()?))
    }

    /// Every slot that a damaged binder still has.
    pub(crate) fn left_in(folder: &Path) -> Result<Self, VaultError> {
        let read = |name: String| Some((name.clone(), layout::read_slot(folder, &name).ok()?));
        Ok(Self(names(folder)?.into_iter().filter_map(read).collect()))
    }

    /// Only the slots that this secret may open.
    pub(crate) fn for_secret(folder: &Path, secret: Secret<'_>) -> Result<Self, VaultError> {
        let names = match secret.slot() {
            Some(name) => vec![name.to_owned()],
            None => layout::accesses(folder)?.iter().map(|id| layout::access_name(id)).collect(),
        };
        let read = |name: String| {
            let sealed = layout::read_slot(folder, &name).map_err(|error| match error {
                VaultError::FileMissing { .. } if name == SHARES => VaultError::NoShares,
                other => other,
            })?;
            Ok((name, sealed))
        };
        Ok(Self(names.into_iter().map(read).collect::<Result<_, VaultError>>()?))
    }
}

/// What the slots of a binder are called, those that every binder must have in any case.
fn names(folder: &Path) -> Result<Vec<String>, VaultError> {
    let shares = Some(SHARES).filter(|name| folder.join(name).exists());
    let own = [KEYRING, RECOVERY].into_iter().chain(shares).map(str::to_owned);
    Ok(own.chain(layout::accesses(folder)?.iter().map(|id| layout::access_name(id))).collect())
}

impl Secret<'_> {
    /// The slot it opens; somebody's key may open any under `access`.
    pub(crate) fn slot(self) -> Option<&'static str> {
        match self {
            Self::Passphrase(_) => Some(KEYRING),
            Self::Code(_) => Some(RECOVERY),
            Self::Shares(_) => Some(SHARES),
            Self::Identity(_) => None,
        }
    }

    /// What it is called when it does not open something.
    pub(crate) fn does_not_fit(self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::WrongPassphrase,
            Self::Code(_) => VaultError::WrongRecoveryCode,
            Self::Shares(_) => VaultError::WrongShares,
            Self::Identity(_) => VaultError::WrongIdentity,
        }
    }

    /// Opens the slot among `slots` that it fits.
    pub(crate) fn unseal(self, slots: &SealedSlots) -> Result<Keys, VaultError> {
        match self.slot() {
            Some(name) => {
                let sealed = slots.0.get(name).ok_or_else(|| VaultError::missing(name))?;
                self.unseal_slot(name, sealed)
            }
            None => {
                // A slot that is damaged is one that does not open; another may.
                let mut opened =
                    slots.iter().filter_map(|(name, sealed)| self.unseal_slot(name, sealed).ok());
                opened.next().ok_or(VaultError::WrongIdentity)
            }
        }
    }

    pub(crate) fn unseal_slot(self, name: &str, sealed: &[u8]) -> Result<Keys, VaultError> {
        match self {
            Self::Passphrase(passphrase) => {
                Keys::unseal(sealed, passphrase.expose(), name, || VaultError::WrongPassphrase)
            }
            Self::Code(code) => Keys::unseal(sealed, &code.expose(), name, || VaultError::WrongRecoveryCode),
            Self::Shares(joint) => Keys::unseal(sealed, &joint.expose(), name, || VaultError::WrongShares),
            Self::Identity(identity) => Keys::unseal_with(sealed, identity, name),
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
        self.replace_slot(Secret::Passphrase(new), KEYRING, &sealed)
    }

    /// Makes `new` the recovery code; the sheet before no longer opens this folder.
    ///
    /// # Errors
    /// As for [`change_passphrase`](Self::change_passphrase).
    pub fn change_code(&self, proof: Secret<'_>, new: &RecoveryCode) -> Result<(), VaultError> {
        let sealed = self.prove(proof)?.seal(&new.expose(), self.surroundings.work.code)?;
        self.replace_slot(Secret::Code(new), RECOVERY, &sealed)
    }

    /// Lets any two shares of `new` open the binder; shares made before no longer open this folder. The recovery code is
    /// not touched.
    ///
    /// # Errors
    /// As for [`change_passphrase`](Self::change_passphrase).
    pub fn change_shares(&self, proof: Secret<'_>, new: &JointCode) -> Result<(), VaultError> {
        let sealed = self.prove(proof)?.seal(&new.expose(), self.surroundings.work.code)?;
        self.replace_slot(Secret::Shares(new), SHARES, &sealed)
    }

    /// Whether the secret opens this binder; takes as long as unlocking.
    ///
    /// # Errors
    /// As for [`LockedVault::unlock`](crate::LockedVault::unlock).
    pub fn check_secret(&self, secret: Secret<'_>) -> Result<(), VaultError> {
        self.prove(secret).map(drop)
    }

    /// The keys, if the secret opens its slot and the slot is one of this very binder.
    pub(crate) fn prove(&self, secret: Secret<'_>) -> Result<Keys, VaultError> {
        let keys = secret.unseal(&SealedSlots::for_secret(self.folder(), secret)?)?;
        if self.has_keys(&keys) {
            Ok(keys)
        } else {
            Err(VaultError::damaged(secret.slot().unwrap_or(layout::ACCESS)))
        }
    }

    fn replace_slot(&self, new: Secret<'_>, slot: &str, sealed: &[u8]) -> Result<(), VaultError> {
        let replaced = layout::replace(self.folder(), slot, sealed, |read_back| {
            let keys = new.unseal_slot(slot, read_back)?;
            if self.has_keys(&keys) { Ok(()) } else { Err(VaultError::damaged(slot)) }
        });
        if let Err(VaultError::DiskFull) = replaced {
            reserve::give_up(self.folder());
        }
        replaced
    }
}
