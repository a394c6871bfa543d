//! One verb, one file: read what was meant, call the core, say what became of it.

pub mod add;
pub mod backup;
pub mod contact;
pub mod demo;
pub mod export;
pub mod item;
pub mod list;
pub mod new;
pub mod packs;
pub mod passwd;
pub mod print;
pub mod recover;
pub mod renew_code;
pub mod restore;
pub mod search;
pub mod show;
pub mod verify;

use std::path::Path;

use chrono::NaiveDate;
use ordner_binder::{Binder, BinderError, Content};
use ordner_vault::{Passphrase, RecoveryCode, Secret, Surroundings, WorkFactor};

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
        Ok(self.open_shown(folder)?.0)
    }

    /// Opens a binder and keeps what opened it, for verbs that need it once more.
    pub fn open_shown(&self, folder: &Path) -> Result<(Binder, Passphrase), Refusal> {
        ordner_vault::LockedVault::at(folder)?;
        let passphrase = self.secrets.passphrase(folder, self.speech)?;
        Ok((Binder::open(folder, &passphrase, surroundings())?, passphrase))
    }

    /// Opens a binder with the code in `recovery_file` if one is named, else with its passphrase.
    pub fn open_either(
        &self,
        folder: &Path,
        recovery_file: Option<&Path>,
    ) -> Result<(Binder, Shown), Refusal> {
        ordner_vault::LockedVault::at(folder)?;
        let shown = self.shown(folder, recovery_file)?;
        let binder = match &shown {
            Shown::Passphrase(passphrase) => Binder::open(folder, passphrase, surroundings())?,
            Shown::Code(code) => Binder::open_with_code(folder, code, surroundings())?,
        };
        Ok((binder, shown))
    }

    /// What opens a binder or a backup: the code in `recovery_file` if one is named, else a passphrase.
    pub fn shown(&self, place: &Path, recovery_file: Option<&Path>) -> Result<Shown, Refusal> {
        Ok(match recovery_file {
            Some(file) => Shown::Code(Secrets::code(Some(file), self.speech)?),
            None => Shown::Passphrase(self.secrets.passphrase(place, self.speech)?),
        })
    }

    /// An old recovery file may be the only way into another binder.
    pub fn refuse_recovery_file(&self, place: Option<&Path>) -> Result<(), Refusal> {
        if place.is_some_and(Path::exists) {
            return Err(Refusal::Edge("error-cli-recovery-file-exists"));
        }
        Ok(())
    }

    /// Writes a new recovery code to `place`, then does what makes it valid; `None` for a place means that the code is
    /// returned to be shown.
    ///
    /// The code reaches its file first: a binder whose code was lost on a full disk would be worse than a code without
    /// a binder.
    pub fn hand_out(
        &self,
        code: &RecoveryCode,
        place: Option<&Path>,
        make_valid: impl FnOnce() -> Result<(), Refusal>,
    ) -> Result<Option<String>, Refusal> {
        let printed = code.groups().join(" ");
        let Some(place) = place else {
            make_valid()?;
            return Ok(Some(printed));
        };
        ordner_binder::export::save(place, &mut format!("{printed}\n").as_bytes())?;
        if let Err(refusal) = make_valid() {
            let name = place.display().to_string();
            std::fs::remove_file(place).map_err(|_| BinderError::NotSaved { name })?;
            return Err(refusal);
        }
        Ok(None)
    }
}

/// What a person showed to open something.
pub enum Shown {
    /// Typed, or from a file.
    Passphrase(Passphrase),
    /// From paper.
    Code(RecoveryCode),
}

impl Shown {
    /// As the core takes it.
    pub fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Code(code) => Secret::Code(code),
        }
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
