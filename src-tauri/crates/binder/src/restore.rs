//! A binder out of a backup: whole, or nothing is made. What is at the place already is never touched.
//!
//! The backup is read once, as a stream. Documents are encrypted again as they arrive, in a hidden folder beside the
//! place; no plaintext touches the disk. The binder gets its place only after the last byte was read, every hash
//! compared, every change taken over and the whole checked like any binder.

use std::collections::BTreeMap;
use std::path::Path;

use ordner_vault::{Restoring, Secret, Surroundings, VaultError, Watch};

use crate::bundle::{self, CHANGES, CheckedBundle, KEYRING, ORIGINALS, RECORDS, RECOVERY};
use crate::demo::{SAMPLE_MARKER, SAMPLE_MARKER_TEXT};
use crate::records::{FileRecord, Records};
use crate::{Document, Error, export};

/// What was read of a backup so far.
#[derive(Default)]
struct Arrived {
    keyring: Vec<u8>,
    recovery: Vec<u8>,
    changes: Vec<u8>,
    records: Option<Records>,
    /// Originals still to come, by path.
    expected: BTreeMap<String, FileRecord>,
    restoring: Option<Restoring>,
}

/// Makes a binder at `place` from the backup `file`. It opens with the passphrase and the code the binder had then.
/// `watch` counts the bytes of the file and can stop it.
///
/// # Errors
/// [`VaultError::AlreadyExists`], [`VaultError::BundleUnreadable`], a secret that does not fit, or a disk that cannot
/// take it; then nothing is at the place.
pub fn restore(
    file: &Path,
    place: &Path,
    secret: Secret<'_>,
    surroundings: Surroundings,
    watch: &Watch,
) -> Result<CheckedBundle, Error> {
    let source = bundle::open(file)?;
    watch.begin(source.metadata().map_or(0, |facts| facts.len()));
    let source = watch.over(source);
    if place.symlink_metadata().is_ok() {
        return Err(VaultError::AlreadyExists.into());
    }
    let mut arrived = Arrived::default();
    let read = bundle::read(secret, source, |path, content| {
        match path {
            KEYRING => arrived.keyring = bundle::hold(content)?,
            RECOVERY => arrived.recovery = bundle::hold(content)?,
            CHANGES => arrived.changes = bundle::hold(content)?,
            RECORDS => {
                let records = bundle::records(&bundle::hold(content)?)?;
                let by_path = records.files().map(|(path, file)| (path.to_owned(), file.clone()));
                arrived.expected = by_path.collect();
                arrived.records = Some(records);
                arrived.begin(place, secret, surroundings)?;
            }
            original if original.starts_with(ORIGINALS) => arrived.take(original, content)?,
            _ => {}
        }
        Ok(())
    });
    if read.is_err() && watch.is_stopped() {
        return Err(VaultError::Stopped.into());
    }
    read?;
    arrived.accept()
}

impl Arrived {
    fn begin(&mut self, place: &Path, secret: Secret<'_>, surroundings: Surroundings) -> Result<(), Error> {
        let begun = Restoring::begin(place, &self.keyring, &self.recovery, secret, surroundings);
        self.restoring = Some(begun?);
        Ok(())
    }

    fn take(&mut self, path: &str, content: &mut dyn std::io::Read) -> Result<(), Error> {
        let (Some(file), Some(restoring)) = (self.expected.remove(path), &mut self.restoring) else {
            return Err(VaultError::BundleUnreadable.into());
        };
        let taken = restoring.take_document(&file.id, content)?;
        if (taken.size, taken.sha256) != (file.size, file.sha256) {
            return Err(VaultError::BundleUnreadable.into());
        }
        Ok(())
    }

    /// Called once the backup was read to its end and all hashes fit.
    fn accept(self) -> Result<CheckedBundle, Error> {
        let (Some(records), Some(mut restoring)) = (self.records, self.restoring) else {
            return Err(VaultError::BundleUnreadable.into());
        };
        let report = restoring.take_changes(&mut self.changes.as_slice())?;
        let checked = CheckedBundle::of(&records);
        // The records name the originals, the changes are the truth: both must tell of the same documents.
        let mut told: Vec<_> =
            records.documents.iter().map(|document| (&document.id, document.files.len())).collect();
        told.sort();
        let documents = restoring.vault().all::<Document>()?;
        let true_ones: Vec<_> = documents.iter().map(|(id, document)| (id, document.files.len())).collect();
        let readable = documents
            .iter()
            .flat_map(|(_, document)| &document.files)
            .filter(|stored| restoring.vault().open_file(&stored.file).is_ok());
        let whole = self.expected.is_empty()
            && report.findings.is_empty()
            && told == true_ones
            && readable.count() == checked.files;
        if !whole {
            return Err(VaultError::BundleUnreadable.into());
        }
        let binder = restoring.finish()?;
        if records.binder.sample {
            export::save(&binder.folder().join(SAMPLE_MARKER), &mut SAMPLE_MARKER_TEXT.as_bytes())?;
        }
        Ok(checked)
    }
}
