//! A binder whose keys are not in memory: what can be known of it without them, and how it is unlocked.
//!
//! Apart because the state is the type: nothing here can read a record. Refusals come in the order in which they help
//! (no folder, no binder, newer format, open elsewhere, too soon, wrong passphrase), and none changes a byte on disk but
//! for the memory of failed tries.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::freshness::Found;
use crate::keyring::Keys;
use crate::layout::{self, LOCK};
use crate::{
    Attempts, OlderVault, Readable, SealedSlots, Secret, Surroundings, Unlocked, UnlockedVault, VaultError,
    ViewedVault, database, renewal,
};

/// A binder folder of a format this program reads.
#[derive(Debug)]
pub struct LockedVault {
    pub(crate) folder: PathBuf,
}

/// One look into a binder.
pub struct Glance {
    readable: Readable,
    _lock: Option<File>,
}

impl std::ops::Deref for Glance {
    type Target = Readable;

    fn deref(&self) -> &Readable {
        &self.readable
    }
}

/// A binder whose keys are at hand.
struct Opening {
    keys: Keys,
    lock: File,
    attempts: Attempts,
}

impl LockedVault {
    /// Checks that the folder is a binder of a format we read. Touches nothing.
    ///
    /// # Errors
    /// [`VaultError::NotFound`], [`VaultError::NotABinder`], [`VaultError::NewerFormat`]; [`VaultError::Damaged`] or
    /// [`VaultError::FileMissing`] if the file that tells the format is, and no key slot is there to say it instead.
    pub fn at(folder: &Path) -> Result<Self, VaultError> {
        layout::check_format(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Where the binder is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Failed tries and the last opening, as far as the folder remembers; how long the next passphrase has to wait
    /// is [`Attempts::wait`].
    pub fn attempts(&self) -> Attempts {
        Attempts::read(&self.folder)
    }

    /// Opens the binder with what the person has at hand; takes about a quarter of a second and 128 MiB on purpose. After
    /// several wrong passphrases the next has to wait up to half a minute; what is on paper or in a key file holds so many
    /// random bits that it never waits.
    ///
    /// # Errors
    /// [`VaultError::InUse`]; [`VaultError::WrongPassphrase`], [`VaultError::WrongRecoveryCode`],
    /// [`VaultError::WrongShares`], [`VaultError::NoShares`], [`VaultError::WrongIdentity`];
    /// [`VaultError::TooSoon`], which costs no try; [`VaultError::NewerFormat`], [`VaultError::ReadOnly`],
    /// [`VaultError::FileMissing`], [`VaultError::Damaged`], [`VaultError::Disk`]. A damaged slot shuts out only the
    /// secret that it belongs to.
    pub fn unlock<'s>(
        &self,
        secret: impl Into<Secret<'s>>,
        surroundings: Surroundings,
    ) -> Result<UnlockedVault, VaultError> {
        let Opening { keys, lock, attempts } = self.begin(secret.into(), surroundings)?;
        if database::has_log(&self.folder) {
            Found::look(&self.folder, &keys, None)?;
        }
        Ok(UnlockedVault::open(&self.folder, keys, lock, surroundings, None)?.after(attempts))
    }

    /// Opens the binder and compares it with what was last seen of it. `memory` is a file outside the binder that need not
    /// exist; it names nobody, and is brought up to date at opening and at locking.
    ///
    /// # Errors
    /// As for [`unlock`](Self::unlock); [`VaultError::MixedState`] if files of two moments lie together. Then no byte of
    /// the binder has changed.
    pub fn unlock_remembered(
        &self,
        secret: Secret<'_>,
        memory: &Path,
        surroundings: Surroundings,
    ) -> Result<Unlocked, VaultError> {
        let Opening { keys, lock, attempts } = self.begin(secret, surroundings)?;
        let Found { now, known } = Found::look(&self.folder, &keys, Some(memory))?;
        if let Some(known) = known.filter(|known| known.generation > now.generation) {
            let (folder, memory) = (self.folder.clone(), memory.to_owned());
            let older = OlderVault { folder, keys, lock, attempts, memory, surroundings, found: now, known };
            return Ok(Unlocked::Older(older));
        }
        let vault = UnlockedVault::open(&self.folder, keys, lock, surroundings, Some(memory))?;
        Ok(Unlocked::Current(vault.after(attempts)))
    }

    /// Opens the binder for viewing only: where nothing may be written, or as far as a damaged one can be read. Changes
    /// no byte. What could not be read stands in [`ViewedVault::verify`].
    ///
    /// # Errors
    /// As for [`unlock`](Self::unlock), with [`VaultError::ReadOnly`] only while new keys are half in place. Of damage, only that of the slot is an error.
    pub fn view(&self, secret: Secret<'_>) -> Result<ViewedVault, VaultError> {
        layout::check_format(&self.folder)?;
        let lock = share(&self.folder)?;
        if renewal::is_unfinished(&self.folder) {
            return Err(VaultError::ReadOnly);
        }
        let keys = secret.unseal(&SealedSlots::for_secret(&self.folder, secret)?)?;
        ViewedVault::open(&self.folder, keys, lock)
    }

    /// Opens the binder for one look at a few records: nothing is copied, compared or written. What a page says is authentic,
    /// but whether all pages are of one moment only [`view`](Self::view) tells.
    ///
    /// # Errors
    /// As for [`view`](Self::view); [`VaultError::Damaged`] where a page is.
    pub fn glance(&self, secret: Secret<'_>) -> Result<Glance, VaultError> {
        layout::check_format(&self.folder)?;
        let lock = share(&self.folder)?;
        if renewal::is_unfinished(&self.folder) {
            return Err(VaultError::ReadOnly);
        }
        let keys = secret.unseal(&SealedSlots::for_secret(&self.folder, secret)?)?;
        let connection = database::open_to_view(&self.folder, &keys.db_key, true)?;
        let readable = Readable::new(connection, &keys.db_key, keys.identity, &self.folder);
        Ok(Glance { readable, _lock: lock })
    }

    fn begin(&self, secret: Secret<'_>, surroundings: Surroundings) -> Result<Opening, VaultError> {
        // The folder may have been exchanged since it was looked at.
        layout::check_format(&self.folder)?;
        let lock = hold(&self.folder)?;
        renewal::settle(&self.folder)?;
        let attempts = Attempts::read(&self.folder);
        let now = (surroundings.now)();
        if let (Secret::Passphrase(_), wait @ 1..) = (secret, attempts.wait(now)) {
            return Err(VaultError::TooSoon { seconds: wait.div_ceil(1_000) });
        }
        let keys = SealedSlots::for_secret(&self.folder, secret)
            .and_then(|slots| secret.unseal(&slots))
            .inspect_err(|error| {
                if std::mem::discriminant(error) == std::mem::discriminant(&secret.does_not_fit()) {
                    attempts.and_failed(now).write(&self.folder);
                }
            })?;
        Ok(Opening { keys, lock, attempts })
    }
}

/// A program that is just being started by this one holds a copy of the lock for an instant, between fork and exec; a
/// binder closed in that instant would look as if it were open elsewhere.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Takes the binder for this process. The lock belongs to the open file and vanishes with the process, even a killed
/// one; its content means nothing.
pub(crate) fn hold(folder: &Path) -> Result<File, VaultError> {
    let path = folder.join(LOCK);
    let file = match OpenOptions::new().read(true).write(true).open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => layout::new_file(&path)?,
        opened => opened?,
    };
    match in_time(|| file.try_lock()) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Keeps writers out while the binder is looked at; others may look too. Where there is no lock file or no lock to be
/// had, such as on a stick that cannot be written to, nobody writes either.
fn share(folder: &Path) -> Result<Option<File>, VaultError> {
    let Ok(file) = File::open(folder.join(LOCK)) else { return Ok(None) };
    match in_time(|| file.try_lock_shared()) {
        Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(file)),
    }
}

fn in_time(mut attempt: impl FnMut() -> Result<(), TryLockError>) -> Result<(), TryLockError> {
    for _ in 1..LOCK_TRIES {
        match attempt() {
            Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            settled => return settled,
        }
    }
    attempt()
}
