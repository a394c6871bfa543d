//! The keys of a binder, and the slots that seal them: age files for the passphrase, for the codes on paper, and for the
//! keys of people with access.
//!
//! Apart because here alone keys become bytes. A slot is a passphrase-protected age identity file with the database
//! key in a comment line, so that the `age` program alone opens every document: `age -d -i keyring.age docs/….age`.
//! Two slots and not one with two recipients: age forbids scrypt beside other recipients. Not here: how a slot is
//! put on disk, and the randomness of age, which that crate draws from the operating system.

use std::io::{Read, Write};
use std::iter;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, Recipient, scrypt, x25519};
use zeroize::{Zeroize, Zeroizing};

use crate::layout::newer_than_ours;
use crate::{Identity, Surroundings, VaultError, hex};

/// Largest scrypt factor we are willing to compute (256 MiB): a forged slot cannot freeze or kill the program.
pub(crate) const READER_CAP: u8 = 18;
/// Room for a key text, which has some 200 bytes, so that no half-grown copy stays behind in memory.
const TEXT_ROOM: usize = 16 << 10;

const FIRST_LINE: &str = "# MEIN ORDNER vault key, format ";
const DB_KEY_LINE: &str = "# db-key: ";
const IDENTITY_LINE: &str = "AGE-SECRET-KEY-1";

/// What a slot protects. Zeroed when dropped.
pub(crate) struct Keys {
    // Boxed, because moving a value leaves a copy of it on the stack.
    pub(crate) db_key: Box<Zeroizing<[u8; 32]>>,
    pub(crate) identity: Box<x25519::Identity>,
}

impl PartialEq for Keys {
    fn eq(&self, other: &Self) -> bool {
        self.identity_is(&other.identity) && **self.db_key == **other.db_key
    }
}

impl Keys {
    pub(crate) fn make(surroundings: Surroundings) -> Self {
        let mut db_key = Box::new(Zeroizing::new([0; 32]));
        (surroundings.random)(&mut **db_key);
        Self { db_key, identity: Box::new(x25519::Identity::generate()) }
    }

    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        // Room for the whole text, so that no half-grown copy stays behind in memory.
        let mut text = Zeroizing::new(String::with_capacity(256));
        text.push_str(FIRST_LINE);
        text.push_str(&crate::layout::FORMAT.to_string());
        text.push('\n');
        text.push_str(DB_KEY_LINE);
        hex::push(&mut text, &**self.db_key);
        text.push('\n');
        text.push_str(self.identity.to_string().expose_secret());
        text.push('\n');
        text
    }

    #[inline(never)]
    fn from_text(text: &str, slot: &str) -> Result<Self, VaultError> {
        let damaged = || VaultError::damaged(slot);
        let mut lines = text.lines();
        let format = lines.next().and_then(|line| line.strip_prefix(FIRST_LINE)).ok_or_else(damaged)?;
        newer_than_ours(format.parse().map_err(|_| damaged())?)?;
        let mut db_key = Box::new(Zeroizing::new([0; 32]));
        let mut identity = None;
        let mut has_db_key = false;
        for line in lines {
            if let Some(digits) = line.strip_prefix(DB_KEY_LINE) {
                has_db_key = hex::decode_into(digits, &mut **db_key).is_some();
            } else if line.starts_with(IDENTITY_LINE) {
                identity = x25519::Identity::from_str(line).ok().map(Box::new);
            }
        }
        match identity {
            Some(identity) if has_db_key => Ok(Self { db_key, identity }),
            _ => Err(damaged()),
        }
    }

    /// The same keys once more, for a second owner.
    pub(crate) fn twin(&self) -> Self {
        Self { db_key: self.db_key.clone(), identity: self.identity.clone() }
    }

    /// Whether both open the same documents.
    pub(crate) fn identity_is(&self, identity: &x25519::Identity) -> bool {
        self.identity.to_public() == identity.to_public()
    }

    /// The key text sealed under a passphrase or code, with the scrypt factor `log_n` (1 to the reader's cap).
    pub(crate) fn seal(&self, secret: &str, log_n: u8) -> Result<Vec<u8>, VaultError> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
        recipient.set_work_factor(log_n.clamp(1, READER_CAP));
        self.seal_to(&recipient)
    }

    /// The key text sealed for one age recipient.
    pub(crate) fn seal_to(&self, recipient: &dyn Recipient) -> Result<Vec<u8>, VaultError> {
        let mut sealed = Vec::new();
        let mut writer = Encryptor::with_recipients(iter::once(recipient))
            .map_err(VaultError::unexpected)?
            .wrap_output(&mut sealed)?;
        writer.write_all(self.to_text().as_bytes())?;
        writer.finish()?;
        wipe_freed();
        Ok(sealed)
    }

    /// Opens a slot; `wrong` is the error for a passphrase or code that does not fit.
    ///
    /// What age can tell without a key (not an age file, cut short, an absurd factor) is damage. A slot whose sealed
    /// file key does not open is a wrong passphrase: a bit flipped in there looks the same. Once the file key opened,
    /// the passphrase was right, and everything that fails later is damage again.
    pub(crate) fn unseal(
        sealed: &[u8],
        secret: &str,
        slot: &str,
        wrong: fn() -> VaultError,
    ) -> Result<Self, VaultError> {
        let damaged = |_| VaultError::damaged(slot);
        let decryptor = Decryptor::new_buffered(sealed).map_err(damaged)?;
        if !decryptor.is_scrypt() {
            return Err(VaultError::damaged(slot));
        }
        let mut identity = scrypt::Identity::new(SecretString::from(secret.to_owned()));
        identity.set_max_work_factor(READER_CAP);
        let reader = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| match error {
            DecryptError::DecryptionFailed => wrong(),
            _ => VaultError::damaged(slot),
        })?;
        Self::read(reader, slot)
    }

    /// Opens a slot that is sealed for somebody's key.
    ///
    /// # Errors
    /// [`VaultError::WrongIdentity`] if it is sealed for another key; else damage.
    pub(crate) fn unseal_with(sealed: &[u8], identity: &Identity, slot: &str) -> Result<Self, VaultError> {
        let decryptor = Decryptor::new_buffered(sealed).map_err(|_| VaultError::damaged(slot))?;
        let reader = decryptor.decrypt(identity.keys()).map_err(|error| match error {
            DecryptError::NoMatchingKeys => VaultError::WrongIdentity,
            _ => VaultError::damaged(slot),
        })?;
        Self::read(reader, slot)
    }

    fn read(mut reader: impl Read, slot: &str) -> Result<Self, VaultError> {
        let mut text = Zeroizing::new(Vec::with_capacity(TEXT_ROOM));
        reader.read_to_end(&mut text).map_err(|_| VaultError::damaged(slot))?;
        let keys = Self::from_text(std::str::from_utf8(&text).map_err(|_| VaultError::damaged(slot))?, slot);
        wipe_stack();
        keys
    }
}

/// Overwrites the buffer that age used for sealing and gave back as it was: the next one of its size lies there.
#[inline(never)]
fn wipe_freed() {
    std::hint::black_box(&mut vec![0xff_u8; 64 << 10]).zeroize();
}

/// Overwrites what the function called before left on the stack: age hands an identity over by value, and each move
/// leaves a copy behind.
#[inline(never)]
fn wipe_stack() {
    std::hint::black_box(&mut [0u8; 32 << 10]);
}
