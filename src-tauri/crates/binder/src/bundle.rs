//! What is inside a bundle, and reading one with distrust.
//!
//! Apart because three things read a bundle and must agree: the proof right after writing, the check, and the way back.
//! Every file is read once, in order, hashed, and compared with `SHA256SUMS`, which comes last; nothing is believed
//! before the end was reached. Not here: the seal around it (`vault`) and the tar itself (`ustar`).

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use ordner_vault::{SealedSlots, Secret, VaultError, open_bundle};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::records::{Records, SCHEMA, SCHEMA_VERSION};
use crate::ustar::TarReader;
use crate::{BinderError, Error};

/// For people without the program.
pub(crate) const README: &str = "README.txt";
/// Folder of the sealed key slots, so that the binder that is made from the bundle opens again with what opened it.
pub(crate) const KEYS: &str = "keys/";
/// The two slots that every binder has.
pub(crate) const KEYRING: &str = "keys/keyring.age";
pub(crate) const RECOVERY: &str = "keys/recovery.age";
/// Every change, one a line: the truth.
pub(crate) const CHANGES: &str = "ops.jsonl";
/// What the changes come to, for other programs.
pub(crate) const RECORDS: &str = "records.json";
/// Hashes of all files, as `sha256sum -c` reads them. The last file.
pub(crate) const SUMS: &str = "SHA256SUMS";
/// Folder of the originals.
pub(crate) const ORIGINALS: &str = "MEIN-ORDNER";

/// Most bytes of a file that is held in memory: a hundred thousand changes a year for ten years.
const HELD: u64 = 256 << 20;

/// Size and SHA-256 (64 hex digits) of each file, by path.
pub(crate) type Files = BTreeMap<String, (u64, String)>;

/// Reads a bundle to its end. `take` is given each file and may read as much of it as it likes.
///
/// # Errors
/// [`VaultError::BundleUnreadable`] for everything that is not a whole bundle; a secret that does not fit; what `take`
/// said.
pub(crate) fn read(
    secret: Secret<'_>,
    source: impl Read,
    mut take: impl FnMut(&str, &mut dyn Read) -> Result<(), Error>,
) -> Result<Files, Error> {
    let mut tar = TarReader::new(open_bundle(secret, BufReader::with_capacity(256 << 10, source))?);
    let mut files = Files::new();
    let mut sums = None;
    while let Some((path, size)) = tar.next_file().map_err(unreadable)? {
        if sums.is_some() {
            return Err(VaultError::BundleUnreadable.into());
        }
        let mut hashed = Hashed { source: &mut tar, hasher: Sha256::new(), failed: false };
        if path == SUMS {
            sums = Some(hold(&mut hashed)?);
            continue;
        }
        let taken = take(&path, &mut hashed);
        if hashed.failed {
            // Whoever was reading saw only that its source failed.
            return Err(VaultError::BundleUnreadable.into());
        }
        taken?;
        io::copy(&mut hashed, &mut io::sink()).map_err(unreadable)?;
        files.insert(path, (size, hex(&hashed.hasher.finalize())));
    }
    match sums {
        Some(sums) if sums == sums_of(&files).into_bytes() => Ok(files),
        _ => Err(VaultError::BundleUnreadable.into()),
    }
}

/// The text of `SHA256SUMS`, by path.
pub(crate) fn sums_of(files: &Files) -> String {
    files.iter().map(|(path, (_, sha256))| format!("{sha256}  {path}\n")).collect()
}

/// A file's whole content in memory, within bounds.
pub(crate) fn hold(source: &mut dyn Read) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    source.take(HELD + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > HELD {
        return Err(VaultError::BundleUnreadable.into());
    }
    Ok(bytes)
}

/// Reads `records.json`; a newer shape is told before anything else of it is looked at.
pub(crate) fn records(bytes: &[u8]) -> Result<Records, Error> {
    #[derive(Deserialize)]
    struct Shape {
        schema: String,
    }
    // The parser's own error may quote what a person wrote, so it is dropped.
    let unreadable = |_| VaultError::BundleUnreadable;
    let shape: Shape = serde_json::from_slice(bytes).map_err(unreadable)?;
    let number = shape.schema.strip_prefix(SCHEMA).and_then(|number| number.parse::<u32>().ok());
    match number {
        Some(SCHEMA_VERSION) => Ok(serde_json::from_slice(bytes).map_err(unreadable)?),
        Some(found) if found > SCHEMA_VERSION => {
            Err(VaultError::NewerFormat { found, supported: SCHEMA_VERSION }.into())
        }
        _ => Err(VaultError::BundleUnreadable.into()),
    }
}

/// Whether everything is there that every bundle has.
pub(crate) fn has_its_parts(files: &Files) -> bool {
    [README, KEYRING, RECOVERY, CHANGES, RECORDS].iter().all(|part| files.contains_key(*part))
}

/// Whether every original the records name is there with its size and hash, and no other.
pub(crate) fn holds_its_originals(files: &Files, records: &Records) -> bool {
    let inside = format!("{ORIGINALS}/");
    let named = records.files().all(|(path, file)| {
        files.get(path).is_some_and(|(size, sha256)| (*size, sha256) == (file.size, &file.sha256))
    });
    let originals = files.keys().filter(|path| path.starts_with(&inside)).count();
    named && originals == records.files().count()
}

/// Opens the file of a bundle.
pub(crate) fn open(file: &Path) -> Result<File, Error> {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    Ok(File::open(file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => BinderError::FileNotThere { name },
        _ => BinderError::FileNotReadable { name },
    })?)
}

/// SHA-256, 64 hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What age and tar call invalid or cut short is the bundle's fault, the rest the disk's.
fn unreadable(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => VaultError::BundleUnreadable.into(),
        _ => VaultError::from(error).into(),
    }
}

/// Hashes what is read through it.
struct Hashed<R> {
    source: R,
    hasher: Sha256,
    failed: bool,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer);
        match &read {
            Ok(read) => self.hasher.update(&buffer[..*read]),
            Err(error) => self.failed |= error.kind() != io::ErrorKind::Interrupted,
        }
        read
    }
}

/// What a check of a bundle came to. There are no findings: a bundle is whole or it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct CheckedBundle {
    /// Documents, items and contacts.
    pub records: usize,
    /// Originals, each read to its end and compared with its hash.
    pub files: usize,
    /// Originals that were already missing or damaged when the backup was made.
    pub left_out: usize,
}

impl CheckedBundle {
    pub(crate) fn of(records: &Records) -> Self {
        let files = records.files().count();
        let all: usize = records.documents.iter().map(|document| document.files.len()).sum();
        let entries = records.documents.len() + records.items.len() + records.contacts.len();
        Self { records: entries, files, left_out: all - files }
    }
}

/// Reads a bundle to its end and compares every file with its hash. Nothing is written.
///
/// # Errors
/// [`VaultError::BundleUnreadable`] for one that is not whole; a secret that does not fit; a file that is not there.
pub fn verify_bundle(file: &Path, secret: Secret<'_>) -> Result<CheckedBundle, Error> {
    check(open(file)?, secret).map(|(_, checked)| checked)
}

pub(crate) fn check(source: impl Read, secret: Secret<'_>) -> Result<(Files, CheckedBundle), Error> {
    let mut held = None;
    let mut slots = SealedSlots::default();
    let files = read(secret, source, |path, content| {
        if path == RECORDS {
            held = Some(records(&hold(content)?)?);
        } else if let Some(slot) = path.strip_prefix(KEYS) {
            slots.insert(slot, hold(content)?)?;
        }
        Ok(())
    })?;
    let records = held.ok_or(VaultError::BundleUnreadable)?;
    if !has_its_parts(&files) || !holds_its_originals(&files, &records) {
        return Err(VaultError::BundleUnreadable.into());
    }
    Ok((files, CheckedBundle::of(&records)))
}
