//! Whether what was written so far is known to be on the disk.
//!
//! Apart because two write, the open binder and whoever stages files for it on another thread, and one failed flush ends
//! both: the system may have thrown the pages away and call the next flush a success, so nothing more is written until the
//! binder was opened again from what the disk really holds.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::VaultError;

/// Shared by everything that writes for one open binder.
#[derive(Clone, Default)]
pub(crate) struct Trust {
    is_lost: Arc<AtomicBool>,
}

impl Trust {
    /// # Errors
    /// [`VaultError::DiskUnsure`] after a flush failed.
    pub(crate) fn is_sound(&self) -> Result<(), VaultError> {
        if self.is_lost.load(Ordering::Acquire) { Err(VaultError::DiskUnsure) } else { Ok(()) }
    }

    /// Passes on what became of some writing; a failed flush ends the trust.
    pub(crate) fn watch_over<T>(&self, written: Result<T, VaultError>) -> Result<T, VaultError> {
        if let Err(VaultError::DiskUnsure) = written {
            self.is_lost.store(true, Ordering::Release);
        }
        written
    }
}
