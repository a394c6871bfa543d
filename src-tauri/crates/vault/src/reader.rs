//! Reading a stored document: proved to be the one the row means, then streamed and sought without touching the disk
//! with plaintext.
//!
//! Apart because trust is decided here. The row holds a hash of the age header and nonce; they fix the file key, and
//! the file key authenticates every chunk. So one small read tells a swapped or forged file, and the length tells a
//! shortened one, before the first byte is shown. Not here: the hash of the whole plaintext, which `verify` checks.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::iter;
use std::path::Path;

use age::stream::StreamReader;
use age::{Decryptor, x25519};
use sha2::{Digest, Sha256};

use crate::layout::{Progress, document_name, document_path, is_document_id};
use crate::staging::StoredFile;
use crate::{FileRef, VaultError, Watch, hex};

/// Longest age header we read; ours have some 200 to 500 bytes, a random stanza included.
const HEADER_LIMIT: u64 = 8 << 10;
const NONCE: usize = 16;
const PAYLOAD_CHUNK: u64 = 64 << 10;
const TAG: u64 = 16;

/// A stored document, decrypted while it is read. Seeking takes the same time anywhere.
pub struct FileReader {
    stream: StreamReader<BufReader<File>>,
    size: u64,
    at: u64,
    watch: Watch,
}

/// Hash and length of an age header with its nonce.
pub(crate) struct Header {
    /// SHA-256, 64 hex digits.
    pub(crate) hash: String,
    /// In bytes.
    length: u64,
}

/// Reads up to and including the MAC line (`--- …`) and the 16 bytes of nonce. The length is not fixed: age adds a
/// random stanza.
pub(crate) fn header_hash(file: &mut impl BufRead) -> io::Result<Header> {
    let mut file = file.take(HEADER_LIMIT);
    let mut header = Vec::with_capacity(512);
    loop {
        let line = header.len();
        if file.read_until(b'\n', &mut header)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if header[line..].starts_with(b"--- ") {
            break;
        }
    }
    let mut nonce = [0; NONCE];
    file.read_exact(&mut nonce)?;
    header.extend_from_slice(&nonce);
    Ok(Header { hash: hex::encode(&Sha256::digest(&header)), length: header.len() as u64 })
}

pub(crate) fn open(
    folder: &Path,
    identity: &x25519::Identity,
    reference: &FileRef,
    row: Option<StoredFile>,
    watch: Watch,
) -> Result<FileReader, VaultError> {
    if !is_document_id(&reference.id) {
        return Err(VaultError::missing(crate::layout::DOCUMENTS));
    }
    let name = document_name(&reference.id, Progress::Kept);
    let damaged = || VaultError::damaged(&name);
    let row = row.ok_or_else(|| VaultError::missing(&name))?;
    if row.size != reference.size || row.sha256 != reference.sha256 {
        return Err(damaged());
    }
    let file = find(folder, &reference.id).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::missing(&name),
        _ => error.into(),
    })?;
    let length = file.metadata()?.len();
    let mut file = BufReader::new(file);
    let header = header_hash(&mut file).map_err(|_| damaged())?;
    if header.hash != row.header || length != header.length + sealed_length(row.size) {
        return Err(damaged());
    }
    file.seek(SeekFrom::Start(0))?;
    let stream = Decryptor::new_buffered(file)
        .and_then(|decryptor| decryptor.decrypt(iter::once(identity as _)))
        .map_err(|_| damaged())?;
    Ok(FileReader { stream, size: row.size, at: 0, watch })
}

/// A committed file whose last renaming was interrupted still has its staged name.
fn find(folder: &Path, id: &str) -> io::Result<File> {
    File::open(document_path(folder, id, Progress::Kept)).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => File::open(document_path(folder, id, Progress::Staged)),
        _ => Err(error),
    })
}

/// Length of an age payload: a tag for each 64 KiB chunk, at least one.
fn sealed_length(size: u64) -> u64 {
    size.saturating_add(TAG * size.div_ceil(PAYLOAD_CHUNK).max(1))
}

impl FileReader {
    /// Plaintext length in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }
}

impl Read for FileReader {
    /// Bytes that were changed on disk give an error, never other bytes.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.size {
            return Ok(0);
        }
        let read = self.stream.read(buffer)?;
        self.at += read as u64;
        self.watch.step(read as u64)?;
        Ok(read)
    }
}

impl Seek for FileReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(offset) => self.size.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.at.checked_add_signed(offset),
        };
        let target = target.ok_or(io::ErrorKind::InvalidInput)?;
        // The stream beneath must not be sent past its end; there, reading gives nothing.
        if target < self.size {
            self.stream.seek(SeekFrom::Start(target))?;
        }
        self.at = target;
        Ok(target)
    }
}
