//! Where a passphrase comes from: a file, standard input, or a prompt without echo; never the command line, where
//! other programs can read it.

use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

use ordner_binder::{SAMPLE_MARKER, SAMPLE_PASSPHRASE};
use ordner_vault::{Passphrase, RecoveryCode};

use crate::speech::{Refusal, Speech};

/// A first line longer than this is no passphrase but a wrong file.
const LONGEST_LINE: u64 = 4096;

/// The ways given on the command line.
pub struct Secrets {
    /// `--passphrase-file`; `-` is standard input.
    pub passphrase_file: Option<PathBuf>,
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
            Some(file) => first_line(file),
            None if binder.join(SAMPLE_MARKER).exists() => Ok(Passphrase::from(SAMPLE_PASSPHRASE.to_owned())),
            None => ask(&speech.text("cli-ask-passphrase", &[])),
        }
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
            return first_line(file);
        }
        let first = prompt(&speech.text("cli-ask-new-passphrase", &[]))?;
        let second = prompt(&speech.text("cli-ask-passphrase-again", &[]))?;
        if first != second {
            return Err(Refusal::Edge("error-cli-passphrases-differ"));
        }
        accept(first)
    }

    /// The passphrase of a key that signs packs. It opens no binder, so it is not of a binder's kind.
    ///
    /// # Errors
    /// As [`Secrets::passphrase`].
    pub fn key_passphrase(&self, speech: &Speech<'_>) -> Result<String, Refusal> {
        match &self.passphrase_file {
            Some(file) => first_line_text(file),
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
}

fn first_line(file: &Path) -> Result<Passphrase, Refusal> {
    accept(first_line_text(file)?)
}

fn first_line_text(file: &Path) -> Result<String, Refusal> {
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

fn ask(question: &str) -> Result<Passphrase, Refusal> {
    accept(prompt(question)?)
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
