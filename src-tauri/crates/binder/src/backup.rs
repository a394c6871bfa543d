//! A backup: the whole binder as one sealed file that opens without this program (`age -d F | tar x`).
//!
//! It is sealed with the secret the person shows, the passphrase or the code, never for the binder's own key: a bundle for
//! a key needs the key file beside it, and a person has only what they know or what is on paper. So a backup opens
//! with the one secret it was made with. Plaintext streams from the vault into the seal and touches no disk. "Saved" is
//! said after the file was read back, opened and every file in it compared. Not here: where and how often (`rotation`).

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, Cursor, Write};
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use ordner_vault::{FileRef, Readable, Record, Secret, Surroundings, VaultError, seal_bundle};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bundle::{self, CHANGES, CheckedBundle, Files, KEYS, ORIGINALS, README, RECORDS, SUMS};
use crate::export::Watched;
use crate::records::Records;
use crate::ustar::TarWriter;
use crate::{Binder, BinderError, Content, Error, Refused, export};

const README_TEXT: &str = include_str!("backup/README.txt");

/// A backup that was read back and found whole.
#[derive(Debug)]
pub struct BackedUp {
    /// What is in it.
    pub checked: CheckedBundle,
    /// Originals that could not be read any more, with the reason; everything else is in the backup.
    pub left_out: Vec<Refused>,
}

/// The last backup of a binder, as the binder itself remembers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastBackup {
    /// The day it was made.
    pub day: NaiveDate,
    /// Whether anything was changed after it.
    pub changed_since: bool,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct BackupNote {
    day: NaiveDate,
    /// Actions written when it was made, this note included.
    generation: u64,
}

impl BackupNote {
    const KEY: &'static str = "last";
}

impl Record for BackupNote {
    const KIND: &'static str = "backup";
}

/// Whether everything in a binder is in a backup.
pub(crate) fn is_fresh(readable: &Readable) -> Result<bool, VaultError> {
    let noted: Option<BackupNote> = readable.get(BackupNote::KEY)?;
    let generation = readable.generation()?;
    Ok(noted.is_some_and(|note| generation <= note.generation))
}

/// Why an attempt to write the bundle ended.
enum Failed {
    /// This original is not what was filed.
    Original(String, VaultError),
    /// The place does not take it.
    Place,
    Other(Error),
}

impl From<std::io::Error> for Failed {
    fn from(_: std::io::Error) -> Self {
        Self::Place
    }
}

impl From<VaultError> for Failed {
    fn from(error: VaultError) -> Self {
        Self::Other(error.into())
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

impl Binder {
    /// Writes a backup to `place`, which must not exist, sealed with `secret`, which must open this binder. A damaged
    /// original is left out and told; everything else is saved.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`]; a secret that does not fit; [`BinderError::NotSaved`].
    /// Then nothing is at the place.
    pub fn backup(
        &mut self,
        place: &Path,
        secret: Secret<'_>,
        today: NaiveDate,
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<BackedUp, Error> {
        if place.symlink_metadata().is_ok() {
            return Err(VaultError::AlreadyExists.into());
        }
        // A typing mistake would seal a backup that nobody can ever open.
        self.vault.check_secret(secret)?;
        let mut unreadable = BTreeSet::new();
        let mut left_out = Vec::new();
        loop {
            let records = Records::of(self, ORIGINALS, &unreadable, today, content)?;
            // Written once and read back once.
            self.watch().begin(2 * self.stored_bytes());
            let written = export::save_proved(
                place,
                |file| self.write_bundle(file, secret, &records, surroundings),
                // Whatever is wrong with what comes back, the place is not to be trusted with it.
                |file, files: &Files| match bundle::check(self.watch().over(file), secret) {
                    Ok((found, checked)) if found == *files => Ok(checked),
                    _ => Err(Failed::Place),
                },
            );
            if written.is_err() && self.watch().is_stopped() {
                return Err(VaultError::Stopped.into());
            }
            match written {
                Ok(checked) => {
                    self.note_backup(today);
                    return Ok(BackedUp { checked, left_out });
                }
                Err(Failed::Other(error)) => return Err(error),
                Err(Failed::Place) => {
                    let name = place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned();
                    return Err(BinderError::NotSaved { name }.into());
                }
                // Rare, and the size of a file stands before its content: begin again without it.
                Err(Failed::Original(id, error)) => {
                    left_out.push(Refused { name: self.title_of_file(&id), error: error.into() });
                    unreadable.insert(id);
                }
            }
        }
    }

    /// When the last backup was made, and whether anything changed since; `None` if none was made yet.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn last_backup(&self) -> Result<Option<LastBackup>, Error> {
        let noted: Option<BackupNote> = self.vault.get(BackupNote::KEY)?;
        Ok(noted.map(|note| LastBackup {
            day: note.day,
            changed_since: self.vault.generation() > note.generation,
        }))
    }

    /// The backup is made whether or not it can be noted: a place that cannot be written to is no reason to call it failed.
    fn note_backup(&mut self, today: NaiveDate) {
        // The note is itself an action.
        let note = BackupNote { day: today, generation: self.vault.generation() + 1 };
        let _ = self.vault.write(|writing| writing.put(BackupNote::KEY, &note));
    }

    /// Returns what was meant to be written: originals with the hashes of their records, the rest with their own.
    fn write_bundle(
        &self,
        file: &mut File,
        secret: Secret<'_>,
        records: &Records,
        surroundings: Surroundings,
    ) -> Result<Files, Failed> {
        let slots = self.vault.sealed_slots()?;
        let mut changes = Vec::new();
        self.vault.write_changes(&mut changes)?;
        let moment = records.written.and_time(NaiveTime::MIN).and_utc().timestamp();
        let out = BufWriter::with_capacity(256 << 10, file);
        let mut tar = TarWriter::new(seal_bundle(secret, out, surroundings)?, moment);
        let mut files = Files::new();
        let mut parts = vec![(README.to_owned(), README_TEXT.into())];
        parts.extend(slots.iter().map(|(name, sealed)| (format!("{KEYS}{name}"), sealed.to_owned())));
        parts.push((CHANGES.to_owned(), changes));
        parts.push((RECORDS.to_owned(), records.to_json()?));
        for (path, bytes) in parts {
            tar.file(&path, bytes.len() as u64, &mut bytes.as_slice())?;
            files.insert(path, (bytes.len() as u64, bundle::hex(&Sha256::digest(&bytes))));
        }
        for (path, record) in records.files() {
            let lost = |error| Failed::Original(record.id.clone(), error);
            let stored = FileRef { id: record.id.clone(), size: record.size, sha256: record.sha256.clone() };
            let mut source = Watched::new(self.vault.open_file(&stored).map_err(lost)?);
            if let Err(error) = tar.file(path, record.size, &mut source) {
                return Err(if source.failed {
                    lost(VaultError::Damaged { file: format!("docs/{}.age", record.id) })
                } else {
                    error.into()
                });
            }
            files.insert(path.to_owned(), (record.size, record.sha256.clone()));
        }
        let sums = bundle::sums_of(&files);
        tar.file(SUMS, sums.len() as u64, &mut Cursor::new(&sums))?;
        let sealed = tar.finish().and_then(ordner_vault::BundleWriter::finish);
        sealed.and_then(|mut out| out.flush())?;
        Ok(files)
    }
}
