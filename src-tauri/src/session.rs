//! What is open in the window: nothing, a binder whose recovery code is being proved, or a binder.
//!
//! A type per state, so that nothing can be asked of a binder that is not there. A binder that is being made lives
//! in memory only: it comes to the disk when the person proved to have the recovery code.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use ordner_binder::{Binder, BinderError, Content, Draft, PackSource, Profile, Viewing};
use ordner_packs::RegisterId;
use ordner_vault::{Action, Passphrase, RecoveryCode, Secret, Surroundings};

use crate::error::{Error, WindowError};

/// The state of the window.
#[derive(Default)]
pub enum Session {
    /// Nothing is open.
    #[default]
    Closed,
    /// A binder is being made.
    Proving(Box<NewBinder>),
    /// A binder is open.
    Open(Box<OpenBinder>),
}

/// A binder that is not on disk yet.
pub struct NewBinder {
    /// Where it will be.
    pub folder: PathBuf,
    /// Name, pack and languages.
    pub profile: Profile,
    /// What will open it.
    pub passphrase: Passphrase,
    /// What opens it when the passphrase is forgotten.
    pub code: ProvedCode,
    /// Its picture on the shelf.
    pub picture: String,
}

/// An open binder.
pub struct OpenBinder {
    /// The binder.
    pub binder: Binder,
    /// The register the window showed last: dropped files are filed there.
    pub shown: Option<RegisterId>,
    /// Sheets that another program was given to show; gone when the binder is locked.
    pub viewing: Option<Viewing>,
    /// Opened only to be looked at: nothing is changed in it.
    pub view_only: bool,
    /// What was written last before it was opened: nothing older is taken back with a key.
    pub opened_at: Option<Action>,
    /// A new recovery code that is being proved.
    pub renewal: Option<Box<Renewal>>,
    /// A pack file that was chosen and not taken in yet.
    pub chosen_pack: Option<PackSource>,
}

/// A recovery code on its way to paper; the one before holds until this one is proved.
pub struct Renewal {
    /// The new code.
    pub code: ProvedCode,
    /// What opens the binder now; shown once more, so that nobody who finds an open window can change the lock.
    pub passphrase: Passphrase,
}

/// A code and the two groups a person is asked to type, to prove that it is on paper.
pub struct ProvedCode {
    /// The code.
    pub code: RecoveryCode,
    /// Two places (0–7), in order.
    pub asked: [usize; 2],
}

impl Session {
    /// The open binder.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn binder(&mut self) -> Result<&mut Binder, WindowError> {
        self.open().map(|open| &mut open.binder)
    }

    /// The open binder with what is shown of it.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn open(&mut self) -> Result<&mut OpenBinder, WindowError> {
        match self {
            Self::Open(open) => Ok(open),
            Self::Closed | Self::Proving(_) => Err(WindowError::BinderClosed),
        }
    }

    /// The binder that is being made.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn proving(&self) -> Result<&NewBinder, WindowError> {
        match self {
            Self::Proving(new) => Ok(new),
            Self::Closed | Self::Open(_) => Err(WindowError::BinderClosed),
        }
    }

    /// Refuses while a binder is open, so that none is closed by accident.
    ///
    /// # Errors
    /// [`WindowError::BinderOpen`].
    pub fn must_not_be_open(&self) -> Result<(), WindowError> {
        if matches!(self, Self::Open(_)) { Err(WindowError::BinderOpen) } else { Ok(()) }
    }

    /// Refuses when the binder was opened only to be looked at, or none is open.
    ///
    /// # Errors
    /// [`WindowError::ViewOnly`], [`WindowError::BinderClosed`].
    pub fn may_change(&mut self) -> Result<(), WindowError> {
        if self.open()?.view_only { Err(WindowError::ViewOnly) } else { Ok(()) }
    }

    /// Name, pack and languages of what is open or being made.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn profile(&self) -> Result<&Profile, WindowError> {
        match self {
            Self::Proving(new) => Ok(&new.profile),
            Self::Open(open) => Ok(open.binder.profile()),
            Self::Closed => Err(WindowError::BinderClosed),
        }
    }

    /// The code that is being proved, of a new binder or of an open one.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn code_to_prove(&self) -> Result<&ProvedCode, WindowError> {
        match self {
            Self::Proving(new) => Ok(&new.code),
            Self::Open(open) => {
                let renewal = open.renewal.as_ref().ok_or(WindowError::BinderClosed)?;
                Ok(&renewal.code)
            }
            Self::Closed => Err(WindowError::BinderClosed),
        }
    }

    /// Shows this binder from now on.
    pub fn show(&mut self, binder: Binder, view_only: bool) {
        let opened_at = binder.last_write();
        *self = Self::Open(Box::new(OpenBinder {
            binder,
            shown: None,
            viewing: None,
            view_only,
            opened_at,
            renewal: None,
            chosen_pack: None,
        }));
    }

    /// Makes the new code of the open binder hold, now that the person proved to have it.
    ///
    /// # Errors
    /// [`BinderError::GroupsDoNotMatch`], or why the old one stays; then everything typed is still there.
    pub fn prove_renewal(&mut self, typed: &[String]) -> Result<(), Error> {
        let open = self.open()?;
        let Some(renewal) = &open.renewal else {
            return Err(WindowError::BinderClosed.into());
        };
        if !renewal.code.is_proved_by(typed) {
            return Err(BinderError::GroupsDoNotMatch.into());
        }
        open.binder.change_code(Secret::Passphrase(&renewal.passphrase), &renewal.code.code)?;
        open.renewal = None;
        Ok(())
    }

    /// Makes the binder whose code the person proved; its folder.
    ///
    /// # Errors
    /// [`BinderError::GroupsDoNotMatch`], or why it could not be made; then everything typed is still there.
    pub fn prove(
        &mut self,
        typed: &[String],
        content: &Content,
        surroundings: Surroundings,
    ) -> Result<PathBuf, Error> {
        let new = self.proving()?;
        if !new.code.is_proved_by(typed) {
            return Err(BinderError::GroupsDoNotMatch.into());
        }
        let folder = new.folder.clone();
        let binder = Binder::create(
            &folder,
            &new.passphrase,
            &new.code.code,
            new.profile.clone(),
            content,
            surroundings,
        )?;
        self.show(binder, false);
        Ok(folder)
    }

    /// Closes whatever is open and forgets its keys and everything typed. Drafts are kept inside the binder.
    ///
    /// # Errors
    /// A failing disk; it is closed all the same.
    pub fn close(&mut self, drafts: &BTreeMap<String, Draft>) -> Result<(), Error> {
        match std::mem::take(self) {
            Self::Closed | Self::Proving(_) => Ok(()),
            Self::Open(mut open) => {
                // Whatever fails below, what another program was given is gone.
                open.viewing = None;
                let kept = if open.view_only { Ok(()) } else { open.binder.keep_drafts(drafts) };
                open.binder.lock().map(drop)?;
                Ok(kept?)
            }
        }
    }
}

impl ProvedCode {
    /// Makes a code and draws the groups to ask for.
    pub fn generate(surroundings: Surroundings) -> Self {
        let code = RecoveryCode::generate(surroundings);
        let groups = code.groups().len();
        let mut drawn = [0; 2];
        (surroundings.random)(&mut drawn);
        let first = usize::from(drawn[0]) % groups;
        let second = (first + 1 + usize::from(drawn[1]) % (groups - 1)) % groups;
        Self { code, asked: [first.min(second), first.max(second)] }
    }

    /// True when the typed digits, of any script, are the groups asked for.
    fn is_proved_by(&self, typed: &[String]) -> bool {
        let mut groups = self.code.groups().clone();
        if typed.len() != self.asked.len() {
            return false;
        }
        for (place, group) in self.asked.iter().zip(typed) {
            groups[*place].clone_from(group);
        }
        // The code's own reader decides what counts as a digit.
        RecoveryCode::parse(&groups.join(" ")).is_ok_and(|code| code.groups() == self.code.groups())
    }
}

/// The day on this machine's calendar.
pub fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

#[cfg(test)]
mod tests {
    use ordner_vault::WorkFactor;

    use super::*;

    fn surroundings() -> Surroundings {
        Surroundings {
            now: || 0,
            random: |bytes| getrandom::fill(bytes).expect("randomness"),
            work: WorkFactor::CHEAP,
        }
    }

    fn profile() -> Profile {
        let languages = ["de".parse().expect("tag")].into();
        Profile { name: "Probe".into(), pack: "dresden".into(), languages, sample: false, status: None }
    }

    fn new_at(folder: PathBuf) -> NewBinder {
        NewBinder {
            folder,
            profile: profile(),
            passphrase: Passphrase::from("a b c d".to_owned()),
            code: ProvedCode::generate(surroundings()),
            picture: "sun".to_owned(),
        }
    }

    fn asked(new: &NewBinder) -> Vec<String> {
        new.code.asked.iter().map(|place| new.code.code.groups()[*place].clone()).collect()
    }

    #[test]
    fn two_different_groups_are_asked_in_order() {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..2000 {
            let [first, second] = ProvedCode::generate(surroundings()).asked;
            assert!(first < second && second < 8);
            seen.insert((first, second));
        }
        assert_eq!(seen.len(), 28, "every pair comes up");
    }

    #[test]
    fn nothing_is_on_disk_before_the_code_is_proved() {
        let home = tempfile::tempdir().expect("home");
        let content = Content::embedded().expect("content");
        let folder = home.path().join("Probe.ordner");
        let new = new_at(folder.clone());
        let right = asked(&new);
        let mut session = Session::Proving(Box::new(new));
        let swapped = vec![right[1].clone(), right[0].clone()];
        for wrong in [vec![], vec![right[0].clone()], swapped, vec!["000000".into(), "000000".into()]] {
            let refused = session.prove(&wrong, &content, surroundings());
            assert!(matches!(
                refused,
                Err(Error::Core(ordner_binder::Error::Binder(BinderError::GroupsDoNotMatch)))
            ));
            assert!(!folder.exists());
        }
        session.prove(&right, &content, surroundings()).expect("made");
        assert!(session.binder().is_ok() && folder.is_dir());
        session.close(&BTreeMap::new()).expect("closed");
        assert_eq!(session.binder().err(), Some(WindowError::BinderClosed));
    }

    #[test]
    fn digits_of_another_script_prove_the_code() {
        let new = new_at(PathBuf::new());
        let arabic = |digit: char| char::from_u32(digit as u32 - 0x30 + 0x660).expect("digit");
        let typed: Vec<String> =
            asked(&new).iter().map(|group| group.chars().map(arabic).collect()).collect();
        assert!(new.code.is_proved_by(&typed));
    }
}
