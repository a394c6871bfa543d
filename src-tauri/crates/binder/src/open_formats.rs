//! Everything out of a binder in files that any program opens: originals by register, records, lists.
//!
//! Nothing is lost by leaving this program: what is exported can be read without it and without a key. So it is written
//! only on a person's request, through the one door, into a folder that holds nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ordner_vault::{FileRef, Readable, VaultError};

use crate::export::{Watched, new_folder, save, save_folder, unfinished};
use crate::formats::{csv, icalendar, vcard};
use crate::records::Records;
use crate::{Binder, BinderError, Content, Error, Refused};

/// What was taken out.
#[derive(Debug)]
pub struct Exported {
    /// Originals.
    pub files: usize,
    /// Originals that could not be read any more, with the reason; everything else is there.
    pub left_out: Vec<Refused>,
    /// Folders of earlier exports that were interrupted and still lie beside it, readable for everybody.
    pub unfinished: Vec<PathBuf>,
}

/// Why nothing was exported.
enum Failed {
    Place,
    Other(Error),
}

impl From<std::io::Error> for Failed {
    fn from(_: std::io::Error) -> Self {
        Self::Place
    }
}

impl From<BinderError> for Failed {
    fn from(error: BinderError) -> Self {
        Self::Other(error.into())
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Writes originals, `records.json`, `documents.csv`, `contacts.vcf` and `dates.ics` into `place`, a folder that
    /// does not exist or is empty. Nothing of it is encrypted.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if anything is there; [`BinderError::NotSaved`]. Then nothing was written.
    pub fn export(&self, place: &Path, today: NaiveDate, content: &Content) -> Result<Exported, Error> {
        let empty = fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_none());
        if place.symlink_metadata().is_ok() && !empty {
            return Err(VaultError::AlreadyExists.into());
        }
        self.watch().begin(self.stored_bytes());
        let unfinished = unfinished(place).filter(|beside| beside.symlink_metadata().is_ok()).collect();
        let mut left_out = Vec::new();
        let mut files = 0;
        let all = Records::of(self, "", &BTreeSet::new(), today, content)?;
        let filled = save_folder(place, |folder| {
            let mut unreadable = BTreeSet::new();
            for (path, file) in all.files() {
                let target = folder.join(path);
                if let Some(register) = target.parent().filter(|register| !register.exists()) {
                    new_folder(register)?;
                }
                let stored = FileRef { id: file.id.clone(), size: file.size, sha256: file.sha256.clone() };
                let lost = match self.vault.open_file(&stored) {
                    Ok(source) => {
                        let mut source = Watched::new(source);
                        match save(&target, &mut source) {
                            Err(_) if source.failed => Some(VaultError::Damaged { file: path.to_owned() }),
                            saved => saved.map(|()| None)?,
                        }
                    }
                    Err(error) => Some(error),
                };
                if self.watch().is_stopped() {
                    return Err(Failed::Other(VaultError::Stopped.into()));
                }
                match lost {
                    None => files += 1,
                    Some(error) => {
                        unreadable.insert(file.id.clone());
                        left_out.push(Refused { name: path.to_owned(), error: error.into() });
                    }
                }
            }
            let records = Records::of(self, "", &unreadable, today, content)?;
            save(&folder.join("records.json"), &mut records.to_json()?.as_slice())?;
            save(&folder.join("documents.csv"), &mut csv::documents(&records)?.as_slice())?;
            save(&folder.join("contacts.vcf"), &mut vcard::contacts(&records).as_bytes())?;
            save(&folder.join("dates.ics"), &mut icalendar::dates(&records).as_bytes())?;
            Ok(())
        });
        match filled {
            Ok(()) => Ok(Exported { files, left_out, unfinished }),
            Err(Failed::Other(error)) => Err(error),
            Err(Failed::Place) => {
                let name = place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned();
                Err(BinderError::NotSaved { name }.into())
            }
        }
    }
}
