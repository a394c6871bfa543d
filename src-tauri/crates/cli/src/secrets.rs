//! Where a passphrase comes from: a file, standard input, or a prompt without echo; never the command line, where
//! other programs can read it.

use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

use ordner_binder::{SAMPLE_MARKER, SAMPLE_PASSPHRASE};
use ordner_vault::Passphrase;

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
        if let Some(file) = &self.passphrase_file {
            return first_line(file);
        }
        let first = prompt(&speech.text("cli-ask-new-passphrase", &[]))?;
        let second = prompt(&speech.text("cli-ask-passphrase-again", &[]))?;
        if first != second {
            return Err(Refusal::Edge("error-cli-passphrases-differ"));
        }
        accept(first)
    }
}

fn first_line(file: &Path) -> Result<Passphrase, Refusal> {
    let unreadable = |_| Refusal::Edge("error-cli-passphrase-file-not-readable");
    let mut line = String::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(LONGEST_LINE).read_line(&mut line).map_err(unreadable)?;
    } else {
        let file = std::fs::File::open(file).map_err(unreadable)?;
        BufReader::new(file.take(LONGEST_LINE)).read_line(&mut line).map_err(unreadable)?;
    }
    // Some editors put a byte order mark in front; nobody types it.
    accept(line.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']).to_owned())
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
