//! Where a passphrase, a code or a key comes from: a file, standard input, or a prompt without echo; never the command
//! line, where other programs can read it.

use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

use ordner_binder::passphrase::Strength;
use ordner_binder::{SAMPLE_MARKER, SAMPLE_PASSPHRASE};
use ordner_vault::{Identity, JointCode, Passphrase, RecoveryCode, Share};

use crate::speech::{Refusal, Speech};

/// A first line longer than this is no passphrase but a wrong file.
const LONGEST_LINE: u64 = 4096;

/// The ways given on the command line.
pub struct Secrets {
    /// `--passphrase-file`; `-` is standard input.
    pub passphrase_file: Option<PathBuf>,
    /// `--identity-file`: somebody's key, where a passphrase is accepted.
    pub identity_file: Option<PathBuf>,
}

impl Secrets {
    /// The passphrase of an existing binder.
    ///
    /// A sample binder's is public; it is used unless another is given.
    ///
    /// # Errors
    /// The file cannot be read or is empty; or there is neither a file nor a terminal to ask on.
    pub fn passphrase(&self, binder: &Path, speech: &Speech<'_>) -> Result<Passphrase, Refusal> {
        match &self.passphrase_file {
            Some(file) => accept(first_line(file)?),
            None if binder.join(SAMPLE_MARKER).exists() => Ok(Passphrase::from(SAMPLE_PASSPHRASE.to_owned())),
            None => accept(prompt(&speech.text("cli-ask-passphrase", &[]))?),
        }
    }

    /// The key of somebody with access, if one was named.
    ///
    /// # Errors
    /// The file cannot be read, or holds no key.
    pub fn identity(&self) -> Result<Option<Identity>, Refusal> {
        let Some(file) = &self.identity_file else { return Ok(None) };
        let text = beginning(file, |source, text| source.read_to_string(text).map(|_| ()))?;
        Ok(Some(Identity::parse(&text)?))
    }

    /// A passphrase that opens something other than the binder of this line.
    ///
    /// # Errors
    /// The file cannot be read or is empty.
    pub fn in_file(file: &Path) -> Result<Passphrase, Refusal> {
        accept(first_line(file)?)
    }

    /// The key of a counsellor. A key file that is itself sealed asks for its passphrase, once.
    ///
    /// # Errors
    /// The file cannot be read, or holds no key; as [`Secrets::passphrase`].
    pub fn own_key(&self, file: &Path, speech: &Speech<'_>) -> Result<Identity, Refusal> {
        let unreadable = |_| Refusal::Edge("error-cli-passphrase-file-not-readable");
        let mut held = Vec::new();
        let opened = std::fs::File::open(file).map_err(unreadable)?;
        opened.take(LONGEST_LINE).read_to_end(&mut held).map_err(unreadable)?;
        if Identity::is_sealed(&held) {
            let passphrase = match &self.passphrase_file {
                Some(file) => accept(first_line(file)?)?,
                None => accept(prompt(&speech.text("cli-ask-key-passphrase", &[]))?)?,
            };
            return Ok(Identity::unseal(&held, &passphrase)?);
        }
        let text = std::str::from_utf8(&held).map_err(|_| ordner_vault::VaultError::NotAnIdentity)?;
        Ok(Identity::parse(text)?)
    }

    /// The passphrase of a new binder, asked for twice.
    ///
    /// # Errors
    /// As [`Secrets::passphrase`]; and when the second is not the first.
    pub fn new_passphrase(&self, speech: &Speech<'_>) -> Result<Passphrase, Refusal> {
        Self::replacement(self.passphrase_file.as_deref(), speech)
    }

    /// A passphrase that takes the place of another, from the file named for it or asked for twice.
    ///
    /// # Errors
    /// As [`Secrets::new_passphrase`].
    pub fn replacement(file: Option<&Path>, speech: &Speech<'_>) -> Result<Passphrase, Refusal> {
        if let Some(file) = file {
            let typed = first_line(file)?;
            if !typed.is_empty() {
                speech.say(Strength::of(&typed).words(), &[]);
            }
            return accept(typed);
        }
        let first = prompt(&speech.text("cli-ask-new-passphrase", &[]))?;
        let second = prompt(&speech.text("cli-ask-passphrase-again", &[]))?;
        if first != second {
            return Err(Refusal::Edge("error-cli-passphrases-differ"));
        }
        let strength = Strength::of(&first);
        if !first.is_empty() {
            speech.say(strength.words(), &[]);
        }
        if strength == Strength::Weak && !first.is_empty() && !yes("cli-ask-keep-weak", &[], speech)? {
            return Err(Refusal::Edge("error-cli-passphrase-not-kept"));
        }
        accept(first)
    }

    /// The password of a PDF, from the first line of a file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of_document(file: &Path) -> Result<String, Refusal> {
        let line = beginning(file, |source, text| source.read_line(text).map(|_| ()))?;
        Ok(line.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']).to_owned())
    }

    /// The passphrase of a key that signs packs. It opens no binder, so it is not of a binder's kind.
    ///
    /// # Errors
    /// As [`Secrets::passphrase`].
    pub fn key_passphrase(&self, speech: &Speech<'_>) -> Result<String, Refusal> {
        match &self.passphrase_file {
            Some(file) => first_line(file),
            None => prompt(&speech.text("cli-ask-key-passphrase", &[])),
        }
    }

    /// The passphrase of a new key, asked for twice.
    ///
    /// # Errors
    /// As [`Secrets::new_passphrase`].
    pub fn new_key_passphrase(&self, speech: &Speech<'_>) -> Result<String, Refusal> {
        let first = self.key_passphrase(speech)?;
        if self.passphrase_file.is_none() && first != prompt(&speech.text("cli-ask-passphrase-again", &[]))? {
            return Err(Refusal::Edge("error-cli-passphrases-differ"));
        }
        if first.is_empty() { Err(Refusal::Edge("error-cli-passphrase-empty")) } else { Ok(first) }
    }

    /// The text of a file of at most `most` bytes.
    pub fn small_file(file: &Path, most: u64) -> Option<String> {
        let mut text = String::new();
        std::fs::File::open(file).ok()?.take(most).read_to_string(&mut text).ok()?;
        Some(text)
    }

    /// The recovery code, from the file named for it or typed.
    ///
    /// # Errors
    /// The file cannot be read, or what it holds is no code.
    pub fn code(file: Option<&Path>, speech: &Speech<'_>) -> Result<RecoveryCode, Refusal> {
        let typed = match file {
            // People keep a group a line as well as all in one.
            Some(file) => beginning(file, |source, text| source.read_to_string(text).map(|_| ()))?,
            None => prompt(&speech.text("cli-ask-recovery-code", &[]))?,
        };
        Ok(RecoveryCode::parse(typed.trim_start_matches('\u{feff}'))?)
    }

    /// What two shares come to, from the files named for them or typed.
    ///
    /// # Errors
    /// A file cannot be read, what it holds is no share, or the two do not fit; which file is told.
    pub fn shares(files: &[PathBuf], speech: &Speech<'_>) -> Result<JointCode, Refusal> {
        let [one, other] = match files {
            [] => [None, None],
            [one, other] => [Some(one), Some(other)],
            _ => return Err(Refusal::Edge("error-cli-two-shares")),
        };
        Ok(JointCode::join(&share(one, speech)?, &share(other, speech)?)?)
    }
}

fn share(file: Option<&PathBuf>, speech: &Speech<'_>) -> Result<Share, Refusal> {
    let typed = match file {
        Some(file) => beginning(file, |source, text| source.read_to_string(text).map(|_| ()))?,
        None => prompt(&speech.text("cli-ask-share", &[]))?,
    };
    Share::parse(typed.trim_start_matches('\u{feff}')).map_err(|error| Refusal::Core {
        about: file.map(|file| file.display().to_string()),
        error: error.into(),
    })
}

/// Asks a question that only a plain yes answers with yes, in the language of the person or in English.
///
/// # Errors
/// There is no terminal to ask on.
pub fn yes(question: &str, values: &[(&str, &str)], speech: &Speech<'_>) -> Result<bool, Refusal> {
    if !std::io::stdin().is_terminal() {
        return Err(Refusal::Edge("error-cli-nobody-to-ask"));
    }
    speech.say(question, values);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(|_| Refusal::Edge("error-cli-nobody-to-ask"))?;
    let answer = answer.trim().to_lowercase();
    Ok(answer == "yes" || answer == speech.text("cli-yes", &[]).to_lowercase())
}

fn first_line(file: &Path) -> Result<String, Refusal> {
    let line = beginning(file, |source, text| source.read_line(text).map(|_| ()))?;
    // Some editors put a byte order mark in front; nobody types it.
    Ok(line.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']).to_owned())
}

/// Reads what `part` takes of a file, or of standard input, within a bound.
fn beginning(
    file: &Path,
    part: impl FnOnce(&mut dyn BufRead, &mut String) -> std::io::Result<()>,
) -> Result<String, Refusal> {
    let unreadable = |_| Refusal::Edge("error-cli-passphrase-file-not-readable");
    let mut text = String::new();
    if file == Path::new("-") {
        part(&mut std::io::stdin().lock().take(LONGEST_LINE), &mut text).map_err(unreadable)?;
    } else {
        let file = std::fs::File::open(file).map_err(unreadable)?;
        part(&mut BufReader::new(file.take(LONGEST_LINE)), &mut text).map_err(unreadable)?;
    }
    Ok(text)
}

fn prompt(question: &str) -> Result<String, Refusal> {
    if !std::io::stdin().is_terminal() {
        return Err(Refusal::Edge("error-cli-no-passphrase"));
    }
    rpassword::prompt_password(format!("{question} ")).map_err(|_| Refusal::Edge("error-cli-no-passphrase"))
}

fn accept(passphrase: String) -> Result<Passphrase, Refusal> {
    if passphrase.is_empty() {
        return Err(Refusal::Edge("error-cli-passphrase-empty"));
    }
    Ok(Passphrase::from(passphrase))
}
