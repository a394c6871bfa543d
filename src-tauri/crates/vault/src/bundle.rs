//! The seal of a bundle: one age file under what the person shows, opened by any age program.
//!
//! Apart because bundles leave the house: whoever gets one from somebody else may get a forged one, so the work factor is
//! and the header are capped before anything is computed. A bundle opens with the secret it was sealed with and no other: age allows
//! nothing beside scrypt, and a bundle for the binder's own key would need a second file to open. Not here: what is
//! inside a bundle.

use std::io::{self, BufRead, Cursor, Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::keyring::READER_CAP;
use crate::{Recipient, Secret, Surroundings, VaultError};

/// Longest header read, in bytes. Ours have some 300; one for forty people and a random stanza has five thousand.
const HEADER_LIMIT: u64 = 64 << 10;

/// Takes plaintext and writes a sealed bundle. Without [`BundleWriter::finish`] the bundle does not open.
pub struct BundleWriter<W: Write> {
    sealed: age::stream::StreamWriter<W>,
}

/// Begins a bundle under `secret`; takes about a quarter of a second for a passphrase.
///
/// # Errors
/// What writing to `out` gives.
pub fn seal_bundle<W: Write>(
    secret: Secret<'_>,
    out: W,
    surroundings: Surroundings,
) -> Result<BundleWriter<W>, VaultError> {
    let work = surroundings.work;
    let encryptor = match secret {
        Secret::Passphrase(passphrase) => by_scrypt(passphrase.expose(), work.passphrase),
        Secret::Code(code) => by_scrypt(&code.expose(), work.code),
        Secret::Shares(joint) => by_scrypt(&joint.expose(), work.code),
        Secret::Identity(identity) => {
            let recipients = identity.recipients();
            Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as _))
        }
    };
    Ok(BundleWriter { sealed: encryptor.map_err(VaultError::unexpected)?.wrap_output(out)? })
}

/// Begins a bundle for the holders of keys; nobody else opens it, not even who sealed it.
///
/// # Errors
/// What writing to `out` gives; nobody was named.
pub fn seal_bundle_to<W: Write>(recipients: &[Recipient], out: W) -> Result<BundleWriter<W>, VaultError> {
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|recipient| &recipient.0 as _));
    Ok(BundleWriter { sealed: encryptor.map_err(VaultError::unexpected)?.wrap_output(out)? })
}

fn by_scrypt(secret: &str, factor: u8) -> Result<Encryptor, age::EncryptError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
    recipient.set_work_factor(factor.clamp(1, READER_CAP));
    Encryptor::with_recipients(iter::once(&recipient as _))
}

impl<W: Write> BundleWriter<W> {
    /// Seals the last chunk.
    ///
    /// # Errors
    /// What writing gives.
    pub fn finish(self) -> io::Result<W> {
        self.sealed.finish()
    }
}

impl<W: Write> Write for BundleWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sealed.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sealed.flush()
    }
}

/// The plaintext of a bundle. What was read is only to be trusted once it has been read to its end: a shortened bundle
/// gives its beginning first and an error later.
pub struct BundleReader<R: Read> {
    opened: age::stream::StreamReader<R>,
}

/// Opens a bundle.
///
/// # Errors
/// [`VaultError::BundleUnreadable`] for what is no bundle, is sealed for something of another kind than `secret`, or
/// demands absurd work; the secret's own error if it does not fit.
pub fn open_bundle<R: BufRead>(secret: Secret<'_>, source: R) -> Result<BundleReader<impl Read>, VaultError> {
    let source = bounded(source)?;
    let decryptor = Decryptor::new_buffered(source).map_err(|_| VaultError::BundleUnreadable)?;
    let typed = match secret {
        Secret::Passphrase(passphrase) => Some(SecretString::from(passphrase.expose().to_owned())),
        Secret::Code(code) => Some(SecretString::from(code.expose().to_string())),
        Secret::Shares(joint) => Some(SecretString::from(joint.expose().to_string())),
        Secret::Identity(_) => None,
    };
    if decryptor.is_scrypt() != typed.is_some() {
        return Err(VaultError::BundleUnreadable);
    }
    let opened = match (secret, typed) {
        (Secret::Identity(identity), _) => decryptor.decrypt(identity.keys()),
        (_, typed) => {
            let mut identity = scrypt::Identity::new(typed.unwrap_or_default());
            identity.set_max_work_factor(READER_CAP);
            decryptor.decrypt(iter::once(&identity as _))
        }
    };
    let opened = opened.map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => secret.does_not_fit(),
        _ => VaultError::BundleUnreadable,
    })?;
    Ok(BundleReader { opened })
}

/// The same bytes, if the header ends within bounds: age reads a header of any length, and slowly.
fn bounded<R: BufRead>(mut source: R) -> Result<io::Chain<Cursor<Vec<u8>>, R>, VaultError> {
    let mut header = Vec::with_capacity(512);
    loop {
        let line = header.len();
        let room = HEADER_LIMIT.saturating_sub(line as u64);
        if Read::take(&mut source, room).read_until(b'\n', &mut header)? == 0 {
            return Err(VaultError::BundleUnreadable);
        }
        if header[line..].starts_with(b"---") {
            return Ok(Cursor::new(header).chain(source));
        }
    }
}

impl<R: Read> Read for BundleReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.opened.read(buffer)
    }
}
