//! Other people's keys: a counsellor or a family member opens the binder with an age key of their own.
//!
//! Apart because it is a promise about people. Each has a key slot under `access/` and a row in the vault with the name the
//! owner gave; outside, nothing tells who it is. The row comes first and goes last, so that a slot nobody can name never
//! stays behind; a row without a slot is shown as what it is. A slot for a foreign public key cannot be proved by
//! opening it here, so what the disk gives back is compared with what was sealed. Taking access away removes the slot:
//! whoever saw the keys before can still open copies, until there are new keys (`renewal`). Not here: words about that.

use std::io::Read;
use std::path::Path;
use std::str::FromStr;

use age::x25519;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::layout::{self, ACCESS, access_name};
use crate::{Passphrase, Record, Secret, UnlockedVault, VaultError, hex, open_bundle, reserve};

/// Longest identity file read, in bytes: some fifty keys.
const IDENTITY_LIMIT: u64 = 4 << 10;

/// Somebody's public key (`age1…`): what is needed to give them access.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) x25519::Recipient);

/// Somebody's secret key or keys, as an age identity file holds them.
pub struct Identity(Vec<x25519::Identity>);

/// The row about somebody with access; its key is the id of the slot.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessRow {
    pub(crate) name: String,
    /// `age1…`
    pub(crate) recipient: String,
    /// Milliseconds since 1970 UTC.
    pub(crate) since: i64,
}

impl Record for AccessRow {
    const KIND: &'static str = "access";
}

/// Somebody with access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Access {
    /// 32 hexadecimal digits.
    pub id: String,
    /// As the owner named them; empty for a slot that no row names.
    pub name: String,
    /// Their public key; empty for a slot that no row names.
    pub recipient: String,
    /// Milliseconds since 1970 UTC; 0 for a slot that no row names.
    pub since: i64,
    /// False if the slot is missing: giving access was cut off, or this is a copy without it.
    pub opens: bool,
}

impl FromStr for Recipient {
    type Err = VaultError;

    /// Reads a public key as people send it.
    ///
    /// # Errors
    /// [`VaultError::NotARecipient`]; also for keys of other kinds than X25519, which this program cannot seal for.
    fn from_str(text: &str) -> Result<Self, VaultError> {
        text.trim().parse().map(Self).map_err(|_| VaultError::NotARecipient)
    }
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Recipient({})", self.0)
    }
}

impl Identity {
    /// Reads an age identity file: secret keys, one a line, and comments.
    ///
    /// # Errors
    /// [`VaultError::NotAnIdentity`] if a line is something else, or there is no key.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys = lines.map(x25519::Identity::from_str).collect::<Result<Vec<_>, _>>();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Self(keys)),
            _ => Err(VaultError::NotAnIdentity),
        }
    }

    /// Reads an identity file that is itself an age file under a passphrase, as `age-keygen | age -p` makes it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::NotAnIdentity`] for anything else, also for absurd work.
    pub fn unseal(sealed: &[u8], passphrase: &Passphrase) -> Result<Self, VaultError> {
        let mut text = Zeroizing::new(String::with_capacity(IDENTITY_LIMIT as usize));
        let opened = open_bundle(Secret::Passphrase(passphrase), sealed).map_err(|error| match error {
            VaultError::WrongPassphrase => error,
            _ => VaultError::NotAnIdentity,
        })?;
        let read = opened.take(IDENTITY_LIMIT).read_to_string(&mut text);
        read.map_err(|_| VaultError::NotAnIdentity)?;
        Self::parse(&text)
    }

    /// Whether an identity file needs a passphrase before it can be read.
    pub fn is_sealed(file: &[u8]) -> bool {
        file.starts_with(b"age-encryption.org/")
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &dyn age::Identity> {
        self.0.iter().map(|key| key as _)
    }

    pub(crate) fn recipients(&self) -> Vec<x25519::Recipient> {
        self.0.iter().map(x25519::Identity::to_public).collect()
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Identity([hidden])")
    }
}

impl UnlockedVault {
    /// Everybody with access, by name.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Disk`].
    pub fn accesses(&self) -> Result<Vec<Access>, VaultError> {
        let mut slots = layout::accesses(self.folder())?;
        let mut everybody = Vec::new();
        for (id, AccessRow { name, recipient, since }) in self.all()? {
            let slot = slots.iter().position(|slot| *slot == id).map(|at| slots.remove(at));
            everybody.push(Access { id, name, recipient, since, opens: slot.is_some() });
        }
        let unnamed =
            |id| Access { id, name: String::new(), recipient: String::new(), since: 0, opens: true };
        everybody.extend(slots.into_iter().map(unnamed));
        everybody.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
        Ok(everybody)
    }

    /// Lets the holder of a key open this binder. `proof` is what opens it now.
    ///
    /// # Errors
    /// A proof that does not fit; [`VaultError::AccessExists`]; [`VaultError::DiskFull`], [`VaultError::ReadOnly`],
    /// [`VaultError::Disk`]. Then nobody new has access.
    pub fn give_access(
        &mut self,
        proof: Secret<'_>,
        name: &str,
        key: &Recipient,
    ) -> Result<Access, VaultError> {
        let recipient = key.0.to_string();
        if let Some(known) =
            self.accesses()?.into_iter().find(|access| access.opens && access.recipient == recipient)
        {
            return Err(VaultError::AccessExists { name: known.name });
        }
        let keys = self.prove(proof)?;
        let sealed = keys.seal_to(&key.0)?;
        let id = hex::encode(&self.surroundings.bytes::<16>());
        let row = AccessRow { name: name.to_owned(), recipient, since: (self.surroundings.now)() };
        self.write(|writing| writing.put(&id, &row))?;
        if let Err(error) = put_slot(self.folder(), &id, &sealed) {
            if let VaultError::DiskFull = error {
                reserve::give_up(self.folder());
            }
            // If this fails too, the list shows a name without a key, which can be removed.
            let _ = self.write(|writing| writing.remove::<AccessRow>(&id));
            return Err(error);
        }
        Ok(Access { id, name: row.name, recipient: row.recipient, since: row.since, opens: true })
    }

    /// Takes access away: the slot goes first, then the name. The documents stay sealed as they are, so whoever noted
    /// the keys can read copies and whatever else they reach, until there are new keys.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAccess`]; [`VaultError::ReadOnly`], [`VaultError::Disk`].
    pub fn take_access_away(&mut self, id: &str) -> Result<Access, VaultError> {
        let access = self.accesses()?.into_iter().find(|access| access.id == id);
        let access = access.ok_or_else(|| VaultError::NoSuchAccess { name: id.to_owned() })?;
        if access.opens {
            std::fs::remove_file(self.folder().join(access_name(id)))?;
            layout::sync_folder(&self.folder().join(ACCESS))?;
        }
        self.write(|writing| writing.remove::<AccessRow>(id))?;
        Ok(access)
    }
}

/// Writes a slot durably under its name, compared with what the disk gives back.
pub(crate) fn put_slot(folder: &Path, id: &str, sealed: &[u8]) -> Result<(), VaultError> {
    let accesses = folder.join(ACCESS);
    if !accesses.is_dir() {
        layout::new_folder(&accesses)?;
        layout::sync_folder(folder)?;
    }
    layout::replace(&accesses, &format!("{id}.age"), sealed, |read_back| {
        if read_back == sealed { Ok(()) } else { Err(VaultError::damaged(&access_name(id))) }
    })
}
