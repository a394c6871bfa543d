//! A practice restore: would this backup bring everything back? Read to its end, proved as a restore would, and nothing is
//! written anywhere.
//!
//! Apart from the check of a bundle because it goes one step further: the sealed keys open, the changes are taken over in
//! memory, and they tell of the same documents as the readable records. Not here: the way back itself (`restore`).

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use ordner_vault::{SealedSlots, Secret, VaultError, Watch, rehearse};
use serde::Serialize;

use crate::bundle::{self, CHANGES, CheckedBundle, KEYS, RECORDS};
use crate::records::Records;
use crate::{Document, Error};

/// What a backup would bring back.
#[derive(Debug, Serialize)]
pub struct Practice {
    /// What was read and compared.
    pub checked: CheckedBundle,
    /// Name of the binder.
    pub name: String,
    /// The day the backup was made.
    pub made: NaiveDate,
    /// Its documents in the order of filing, those in the trash too.
    pub documents: Vec<InBackup>,
}

/// A document as it lies in a backup.
#[derive(Debug, Serialize)]
pub struct InBackup {
    /// Id in the binder.
    pub id: String,
    /// Title.
    pub title: String,
    /// Register it lies in.
    pub register: String,
    /// Originals in the backup; each was read to its end and fits its hash.
    pub files: usize,
    /// Originals that were lost already when the backup was made.
    pub left_out: usize,
}

/// Reads the backup `file` as a restore would. `watch` counts its bytes and can stop it.
///
/// # Errors
/// As [`crate::restore()`], without those of the disk.
pub fn practice(file: &Path, secret: Secret<'_>, watch: &Watch) -> Result<Practice, Error> {
    let (mut slots, mut changes) = (SealedSlots::default(), Vec::new());
    let mut records: Option<Records> = None;
    let source = bundle::open(file)?;
    watch.begin(source.metadata().map_or(0, |facts| facts.len()));
    let read = bundle::read(secret, watch.over(source), |path, content: &mut dyn Read| {
        match path {
            CHANGES => changes = bundle::hold(content)?,
            RECORDS => records = Some(bundle::records(&bundle::hold(content)?)?),
            path => {
                if let Some(name) = path.strip_prefix(KEYS) {
                    slots.insert(name, bundle::hold(content)?)?;
                }
            }
        }
        Ok(())
    });
    if read.is_err() && watch.is_stopped() {
        return Err(VaultError::Stopped.into());
    }
    let files = read?;
    let records = records.ok_or(VaultError::BundleUnreadable)?;
    let readable = rehearse(&slots, secret, &mut changes.as_slice())?;
    let mut told: Vec<_> =
        records.documents.iter().map(|document| (document.id.clone(), document.files.len())).collect();
    told.sort();
    let true_ones: Vec<_> =
        readable.all::<Document>()?.into_iter().map(|(id, document)| (id, document.files.len())).collect();
    if told != true_ones || !bundle::holds_its_originals(&files, &records) {
        return Err(VaultError::BundleUnreadable.into());
    }
    let documents = records.documents.iter().map(|document| {
        let files = document.files.iter().filter(|file| file.path.is_some()).count();
        InBackup {
            id: document.id.clone(),
            title: document.title.clone(),
            register: document.register.0.clone(),
            files,
            left_out: document.files.len() - files,
        }
    });
    Ok(Practice {
        checked: CheckedBundle::of(&records),
        name: records.binder.name.clone(),
        made: records.written,
        documents: documents.collect(),
    })
}
