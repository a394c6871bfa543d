//! What opens a binder, and for whom: passphrase, code, shares, other people's keys, and new keys after a leak.
//!
//! Apart from `binder` because none of it touches what is filed. Every change asks for what opens the binder now: whoever
//! merely finds it open cannot change the lock. Deliberately not here: how it is done safely (`vault`), and the words
//! that say honestly what a change cannot take back (the edges, from Fluent).

use ordner_vault::{
    Access, Attempts, JointCode, NewLocks, Passphrase, Recipient, RecoveryCode, Renewal, Secret, VaultError,
};

use crate::{Binder, BinderError, Error};

impl Binder {
    /// Failed tries and the last opening before this one.
    pub fn attempts_before(&self) -> Attempts {
        self.vault.attempts_before()
    }

    /// Makes `new` the passphrase. Copies and backups made earlier still open with the old passphrase.
    ///
    /// # Errors
    /// A proof that does not fit, an empty passphrase, or a disk that cannot take it; then the old one still opens.
    pub fn change_passphrase(&self, proof: Secret<'_>, new: &Passphrase) -> Result<(), Error> {
        Ok(self.vault.change_passphrase(proof, new)?)
    }

    /// Makes `new` the recovery code; the sheet before no longer opens this binder.
    ///
    /// # Errors
    /// As [`Binder::change_passphrase`].
    pub fn change_code(&self, proof: Secret<'_>, new: &RecoveryCode) -> Result<(), Error> {
        Ok(self.vault.change_code(proof, new)?)
    }

    /// Lets any two shares of `new` open this binder; shares made before no longer do.
    ///
    /// # Errors
    /// As [`Binder::change_passphrase`].
    pub fn change_shares(&self, proof: Secret<'_>, new: &JointCode) -> Result<(), Error> {
        Ok(self.vault.change_shares(proof, new)?)
    }

    /// Everybody with access, by name.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn accesses(&self) -> Result<Vec<Access>, Error> {
        Ok(self.vault.accesses()?)
    }

    /// Somebody with access, by the name they were given, by id, or by a beginning of either that fits only one.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAccess`] when none or several fit.
    pub fn access(&self, asked: &str) -> Result<Access, Error> {
        let everybody = self.accesses()?;
        if let Some(exact) = everybody.iter().find(|access| access.id == asked) {
            return Ok(exact.clone());
        }
        let named: Vec<&Access> = everybody.iter().filter(|access| access.name == asked).collect();
        let begins = |access: &&Access| access.name.starts_with(asked) || access.id.starts_with(asked);
        let fitting = if named.is_empty() { everybody.iter().filter(begins).collect() } else { named };
        match fitting.as_slice() {
            [one] if !asked.is_empty() => Ok((*one).clone()),
            _ => Err(VaultError::NoSuchAccess { name: asked.chars().take(40).collect() }.into()),
        }
    }

    /// Lets the holder of a key open this binder, under a name that is kept inside it.
    ///
    /// # Errors
    /// [`BinderError::NameMissing`], [`VaultError::AccessExists`], or as [`Binder::change_passphrase`].
    pub fn give_access(&mut self, proof: Secret<'_>, name: &str, key: &Recipient) -> Result<Access, Error> {
        match name.trim() {
            "" => Err(BinderError::NameMissing.into()),
            name => Ok(self.vault.give_access(proof, name, key)?),
        }
    }

    /// Takes access away. It cannot take back what was seen or copied before; new keys keep the future from it.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAccess`], or a disk that cannot take it.
    pub fn take_access_away(&mut self, asked: &str) -> Result<Access, Error> {
        let access = self.access(asked)?;
        Ok(self.vault.take_access_away(&access.id)?)
    }

    /// How many bytes new keys need on the disk while they are made.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn room_for_new_keys(&self) -> Result<u64, Error> {
        Ok(self.vault.room_for_new_keys()?)
    }

    /// Seals everything anew under new keys, beside what is there. The binder goes on as it is until they are taken.
    ///
    /// # Errors
    /// As [`Binder::change_passphrase`]; a document that is damaged; then nothing changed.
    pub fn prepare_new_keys(&self, proof: Secret<'_>, new: NewLocks<'_>) -> Result<Renewal, Error> {
        // Each original is read and sealed under the same watch.
        self.watch().begin(2 * self.stored_bytes());
        Ok(self.vault.prepare_new_keys(proof, new)?)
    }

    /// Puts the new keys in force. Shares on paper open nothing any more.
    ///
    /// # Errors
    /// A failing disk; the binder opens afterwards, with all old secrets or with all new ones.
    pub fn take_new_keys(self, renewal: Renewal) -> Result<Self, Error> {
        Self::over(self.vault.take_new_keys(renewal)?)
    }
}
