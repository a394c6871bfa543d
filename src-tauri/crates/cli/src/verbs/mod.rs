//! One verb, one file: read what was meant, call the core, say what became of it.

pub mod add;
pub mod contact;
pub mod demo;
pub mod item;
pub mod list;
pub mod new;
pub mod print;
pub mod search;
pub mod show;
pub mod verify;

use std::path::Path;

use chrono::NaiveDate;
use ordner_binder::{Binder, Content};
use ordner_vault::{Surroundings, WorkFactor};

use crate::secrets::Secrets;
use crate::speech::{Refusal, Speech};

/// Everything a verb is given besides its own arguments.
pub struct Edge<'a> {
    /// What the program carries.
    pub content: &'a Content,
    /// The way to speak to people.
    pub speech: &'a Speech<'a>,
    /// Machine-readable output is wanted.
    pub json: bool,
    /// The day.
    pub today: NaiveDate,
    /// Where passphrases come from.
    pub secrets: Secrets,
}

impl Edge<'_> {
    /// Opens a binder; whether it is one is told before a passphrase is asked for.
    pub fn open(&self, folder: &Path) -> Result<Binder, Refusal> {
        ordner_vault::LockedVault::at(folder)?;
        let passphrase = self.secrets.passphrase(folder, self.speech)?;
        Ok(Binder::open(folder, &passphrase, surroundings())?)
    }
}

/// The clock and the randomness of the system, handed to the core.
pub fn surroundings() -> Surroundings {
    Surroundings {
        now: || chrono::Utc::now().timestamp_millis(),
        random: |bytes| {
            // Without randomness there are no keys; no system we run on can fail here after start.
            if getrandom::fill(bytes).is_err() {
                std::process::abort();
            }
        },
        work: WorkFactor::STANDARD,
    }
}
