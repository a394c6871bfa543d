//! The seal of a bundle: one age file under a passphrase or a recovery code, opened by any age program.
//!
//! Apart because bundles leave the house: whoever gets one from somebody else may get a forged one, so the work factor is
//! capped before anything is computed. A bundle opens with the secret it was sealed with and no other: age allows
//! nothing beside scrypt, and a bundle for the binder's own key would need a second file to open. Not here: what is
//! inside a bundle.

use std::io::{self, Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::keyring::READER_CAP;
use crate::{Secret, Surroundings, VaultError};

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
    let mut recipient = scrypt::Recipient::new(secret.typed());
    let factor = match secret {
        Secret::Passphrase(_) => surroundings.work.passphrase,
        Secret::Code(_) => surroundings.work.code,
    };
    recipient.set_work_factor(factor.clamp(1, READER_CAP));
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as _)).map_err(VaultError::unexpected)?;
    Ok(BundleWriter { sealed: encryptor.wrap_output(out)? })
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
/// [`VaultError::BundleUnreadable`] for what is no bundle, is sealed for something else than a passphrase or demands
/// absurd work; [`VaultError::WrongPassphrase`], [`VaultError::WrongRecoveryCode`].
pub fn open_bundle<R: io::BufRead>(secret: Secret<'_>, source: R) -> Result<BundleReader<R>, VaultError> {
    let decryptor = Decryptor::new_buffered(source).map_err(|_| VaultError::BundleUnreadable)?;
    if !decryptor.is_scrypt() {
        return Err(VaultError::BundleUnreadable);
    }
    let mut identity = scrypt::Identity::new(secret.typed());
    identity.set_max_work_factor(READER_CAP);
    let opened = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| match error {
        DecryptError::DecryptionFailed => secret.does_not_fit(),
        _ => VaultError::BundleUnreadable,
    })?;
    Ok(BundleReader { opened })
}

impl<R: Read> Read for BundleReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.opened.read(buffer)
    }
}

impl Secret<'_> {
    fn typed(self) -> SecretString {
        match self {
            Self::Passphrase(passphrase) => SecretString::from(passphrase.expose().to_owned()),
            Self::Code(code) => SecretString::from(code.expose().to_string()),
        }
    }
}
