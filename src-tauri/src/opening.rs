//! How a binder of the shelf is opened: beside what is remembered of it on this machine, and only to be looked at where that is
//! all that can be done.
//!
//! Apart because every way in goes through here, with password, code, shares or key file: an older state waits for the person's
//! decision, a forgotten password is replaced, copies are got ready. Not here: what is open afterwards (see `session`).

use std::path::PathBuf;

use ordner_binder::{Binder, OpenedBinder, ViewedBinder};
use ordner_vault::Passphrase;

use crate::error::Error;
use crate::hint::Letters;
use crate::session::{Copies, Held, OlderOpening, Session, today};
use crate::shell::{Shell, surroundings};
use crate::typed::Typed;

/// What somebody asked for.
pub struct Opening {
    /// Where the binder lies.
    pub folder: PathBuf,
    /// What is to open it.
    pub typed: Typed,
    /// True when it is only to be looked at.
    pub looking: bool,
    /// Takes the place of a passphrase that was forgotten.
    pub replacement: Option<Passphrase>,
    /// The letters of the passphrase that opens it from now on; none when another thing opens it.
    pub letters: Option<Letters>,
}

impl Opening {
    /// Opens the binder, or leaves an older state to be decided about.
    ///
    /// # Errors
    /// Any error of the vault; nothing is open then.
    pub fn begin(self, shell: &Shell, session: &mut Session) -> Result<(), Error> {
        session.make_room()?;
        let secret = self.typed.secret();
        match Binder::open_remembered(&self.folder, secret, &shell.places.seen, surroundings()) {
            Ok(OpenedBinder::Current(binder)) => self.finish(*binder, shell, session),
            Ok(OpenedBinder::Older(binder)) => {
                *session = Session::Older(Box::new(OlderOpening { binder: *binder, opening: self }));
                Ok(())
            }
            Err(ordner_binder::Error::Vault(why)) if why.leaves_looking() => {
                let why = ordner_binder::Error::Vault(why);
                match ViewedBinder::view(&self.folder, secret, today(), &shell.content) {
                    Ok(binder) => {
                        self.remember(shell);
                        session.show(Held::Viewed { binder, why }, None);
                        Ok(())
                    }
                    // Whatever keeps it from being looked at as well was the first reason already.
                    Err(_) => Err(why.into()),
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Shows the binder that was opened.
    ///
    /// # Errors
    /// The new passphrase cannot be set; the binder is closed again then.
    pub fn finish(self, binder: Binder, shell: &Shell, session: &mut Session) -> Result<(), Error> {
        if let Some(new) = &self.replacement {
            binder.change_passphrase(self.typed.secret(), new)?;
        }
        self.remember(shell);
        if self.looking {
            session.show(Held::Shown(binder), None);
            return Ok(());
        }
        let passphrase = match (self.replacement, self.typed) {
            (Some(new), _) | (None, Typed::Passphrase(new)) => Some(new),
            (None, Typed::Code(_) | Typed::Shares(_) | Typed::Identity(_)) => None,
        };
        let folder = shell.settings().copies_to(&self.folder);
        let copies = folder.zip(passphrase).map(|(folder, passphrase)| Copies { folder, passphrase });
        session.show(Held::Whole(binder), copies);
        Ok(())
    }

    /// That the shelf could not be kept must not keep anybody from their papers.
    fn remember(&self, shell: &Shell) {
        let _ = shell.settings().remember(&self.folder);
        if let Some(letters) = self.letters {
            let mut hint = shell.settings().hint(&self.folder);
            hint.opened_with(letters);
            let _ = shell.settings().hint_at(&self.folder, hint);
        }
        shell.forget_copy();
    }
}
