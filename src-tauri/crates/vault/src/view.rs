//! A binder opened for viewing only: from a place that cannot be written to, or as far as a damaged one can be read.
//!
//! Apart because nothing here can change a byte: its records were copied into memory, so that what a page no longer gives
//! cannot stop the reading of another. Not here: how they were saved from the pages (`salvage`), and a sound copy made of
//! them (`repair`).

use std::fs::File;
use std::ops::Deref;
use std::path::Path;

use zeroize::Zeroizing;

use crate::keyring::Keys;
use crate::salvage::{self, Losses};
use crate::{Finding, Readable, Report, VaultError, verify};

/// A binder that can only be looked at. Everything of [`Readable`] works as far as it is there.
pub struct ViewedVault {
    readable: Readable,
    pub(crate) db_key: Box<Zeroizing<[u8; 32]>>,
    pub(crate) losses: Losses,
    /// Keeps writers out, where there is a lock to be had.
    _lock: Option<File>,
}

impl Deref for ViewedVault {
    type Target = Readable;

    fn deref(&self) -> &Readable {
        &self.readable
    }
}

impl ViewedVault {
    pub(crate) fn open(folder: &Path, keys: Keys, lock: Option<File>) -> Result<Self, VaultError> {
        let (readable, losses) = salvage::read(folder, &keys)?;
        Ok(Self { readable, db_key: keys.db_key, losses, _lock: lock })
    }

    /// Whether every record could be read, and all of them are of one moment.
    pub fn is_whole(&self) -> bool {
        self.losses == Losses::None
    }

    /// Counts the writes since creation; 0 if even that could not be read.
    pub fn generation(&self) -> u64 {
        self.readable.meta().map_or(0, |meta| meta.generation.cast_unsigned())
    }

    /// When the newest change that can be read was made, in milliseconds since 1970 UTC; 0 for none.
    pub fn changed(&self) -> i64 {
        self.readable.last_change()
    }

    /// Checks what is there, and tells what could not be read.
    ///
    /// # Errors
    /// [`VaultError::Disk`] if the disk itself fails.
    pub fn verify(&self) -> Result<Report, VaultError> {
        let mut report = Report { records: 0, files: 0, findings: Vec::new() };
        verify::check_slots(self.folder(), &mut report);
        match self.losses {
            Losses::None => verify::check_viewed_pages(self.folder(), &self.db_key, &mut report)?,
            Losses::Mixed => report.findings.push(Finding::RecordsChanged),
            Losses::Pages => report.findings.push(Finding::DatabaseDamaged),
        }
        // What was saved from broken pages was put in order in memory; comparing it with itself would tell nothing.
        verify::check_contents(&self.readable, &mut report)?;
        Ok(report)
    }
}
