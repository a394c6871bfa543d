//! One verb, one file: read what was meant, call the core, say what became of it.

pub mod access;
pub mod add;
pub mod appointment;
pub mod backup;
pub mod consent;
pub mod contact;
pub mod deadline;
pub mod demo;
pub mod due;
pub mod edit;
pub mod erase;
pub mod export;
pub mod fill;
pub mod first_view;
pub mod goal;
pub mod handover;
pub mod history;
pub mod hours;
pub mod item;
pub mod kinds;
pub mod letter;
pub mod list;
pub mod merge;
pub mod new;
pub mod new_keys;
pub mod note;
pub mod number;
pub mod own;
pub mod packs;
pub mod pages;
pub mod passphrase;
pub mod passwd;
pub mod path;
pub mod person;
pub mod practice;
pub mod print;
pub mod receive;
pub mod recover;
pub mod renew_code;
pub mod repair;
pub mod restore;
pub mod search;
pub mod shares;
pub mod sheets;
pub mod shelf;
pub mod show;
pub mod status;
pub mod trash;
pub mod triage;
pub mod undo;
pub mod variant;
pub mod verify;
pub mod who;
pub mod word;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ordner_binder::{Binder, BinderError, Content, Error, OpenedBinder, ViewedBinder};
use ordner_vault::{
    Identity, JointCode, LockedVault, Passphrase, RecoveryCode, Secret, Surroundings, WorkFactor,
};

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
    /// Where the last seen state of each binder is remembered.
    pub memory: Option<PathBuf>,
    /// Go on with an older state.
    pub accept_older: bool,
}

/// A binder that was opened to read in it.
pub enum Opened {
    /// As usual.
    Whole(Binder),
    /// For viewing only; the person was told why.
    View(ViewedBinder),
}

impl Edge<'_> {
    /// Opens a binder; whether it is one is told before a passphrase is asked for.
    pub fn open(&self, folder: &Path) -> Result<Binder, Refusal> {
        Ok(self.open_shown(folder)?.0)
    }

    /// Opens a binder and keeps what opened it, for verbs that need it once more.
    pub fn open_shown(&self, folder: &Path) -> Result<(Binder, Shown), Refusal> {
        self.open_either(folder, None)
    }

    /// Opens a binder, compares it with what was last seen of it, and tells how often somebody tried in vain since.
    pub fn open_with(&self, folder: &Path, secret: Secret<'_>) -> Result<Binder, Refusal> {
        let binder = match &self.memory {
            None => Binder::open(folder, secret, surroundings())?,
            Some(memory) => match Binder::open_remembered(folder, secret, memory, surroundings())? {
                OpenedBinder::Current(binder) => *binder,
                OpenedBinder::Older(older) if self.accept_older => older.accept()?,
                OpenedBinder::Older(older) => return Err(Refusal::OlderState { moments: older.moments() }),
            },
        };
        let before = binder.attempts_before();
        if before.failed > 0 {
            let day = chrono::DateTime::from_timestamp_millis(before.last_failed).unwrap_or_default();
            let last = self.speech.date(day.with_timezone(&chrono::Local).date_naive());
            self.speech.say("cli-failed-attempts", &[("count", &before.failed.to_string()), ("last", &last)]);
        }
        if binder.room().is_some_and(|room| room.is_little()) {
            self.speech.say("cli-little-room", &[]);
        }
        Ok(binder)
    }

    /// Opens a binder to read in it; where that cannot be done as usual, for viewing only.
    pub fn open_to_read(&self, folder: &Path, recovery_file: Option<&Path>) -> Result<Opened, Refusal> {
        LockedVault::at(folder)?;
        let shown = self.shown(folder, recovery_file)?;
        match self.open_with(folder, shown.secret()) {
            Ok(binder) => Ok(Opened::Whole(binder)),
            Err(Refusal::Core { about, error: Error::Vault(why) }) if why.leaves_looking() => {
                let why = Error::Vault(why);
                // Whatever keeps it from being viewed as well was the first reason already.
                match ViewedBinder::view(folder, shown.secret(), self.today, self.content) {
                    Ok(view) => {
                        self.speech.say_view_only(&why);
                        Ok(Opened::View(view))
                    }
                    Err(_) => Err(Refusal::Core { about, error: why }),
                }
            }
            Err(refusal) => Err(refusal),
        }
    }

    /// Opens a binder with the code in `recovery_file` if one is named, else with its passphrase.
    pub fn open_either(
        &self,
        folder: &Path,
        recovery_file: Option<&Path>,
    ) -> Result<(Binder, Shown), Refusal> {
        LockedVault::at(folder)?;
        let shown = self.shown(folder, recovery_file)?;
        Ok((self.open_with(folder, shown.secret())?, shown))
    }

    /// What opens a binder or a backup: the code in `recovery_file` or the key file if one is named, else a passphrase.
    pub fn shown(&self, place: &Path, recovery_file: Option<&Path>) -> Result<Shown, Refusal> {
        if let Some(file) = recovery_file {
            return Ok(Shown::Code(Secrets::code(Some(file), self.speech)?));
        }
        Ok(match self.secrets.identity()? {
            Some(identity) => Shown::Identity(identity),
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
    /// From two sheets of paper.
    Shares(JointCode),
    /// From the key file of somebody with access.
    Identity(Identity),
}

impl Shown {
    /// As the core takes it.
    pub fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Code(code) => Secret::Code(code),
            Self::Shares(joint) => Secret::Shares(joint),
            Self::Identity(identity) => Secret::Identity(identity),
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
