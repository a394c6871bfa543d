//! What is open in the window: nothing, a binder whose recovery code is being proved, one in an older state that a person
//! decides about, a binder, a binder at an appointment, blank sheets for somebody whose binder is not here, a handover
//! somebody received, or a shelf.
//!
//! A type per state, so that nothing can be asked of a binder that is not there. A binder that is being made lives
//! in memory only: it comes to the disk when the person proved to have the recovery code. Not here: how an opening goes
//! (see `opening`).

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use ordner_binder::{
    Binder, BinderError, Content, Draft, MergeConflict, OlderBinder, PackSource, Profile, ReadableBinder,
    ReceivedHandover, Shelf, ViewedBinder,
};
use ordner_packs::RegisterId;
use ordner_vault::{Action, NewLocks, Passphrase, RecoveryCode, Report, Secret, Surroundings};

use crate::desk::Desk;
use crate::error::{Error, WindowError};
use crate::left_behind::Seen;
use crate::opening::Opening;
use crate::typed::Typed;

/// The state of the window.
#[derive(Default)]
pub enum Session {
    /// Nothing is open.
    #[default]
    Closed,
    /// A binder is being made.
    Proving(Box<NewBinder>),
    /// A binder is older than what was seen of it here: nothing is read or changed until the person decides.
    Older(Box<OlderOpening>),
    /// A binder is open.
    Open(Box<OpenBinder>),
    /// An appointment runs: others look on, and nothing of the binder is open but what belongs on the table.
    Meeting(Box<Meeting>),
    /// Somebody prints blank sheets without a binder; nothing is kept.
    Guest(Box<Guest>),
    /// A handover that somebody received is read; it is in no binder.
    Received(Box<Received>),
    /// A counsellor looks at what is due in several binders.
    Shelf(Box<Shelf>),
}

/// A handover that is read.
pub struct Received {
    /// The opened bundle.
    pub handover: ReceivedHandover,
    /// What lies ready.
    pub desk: Desk,
}

/// A second copy of the open binder that was looked into.
pub struct SecondCopy {
    /// Where it lies.
    pub place: PathBuf,
    /// What opens it.
    pub typed: Typed,
    /// What was shown as different on each side, in this order.
    pub conflicts: Vec<MergeConflict>,
}

/// An appointment that runs.
pub struct Meeting {
    /// The binder, shut for everything that does not ask for [`Session::table`].
    pub open: OpenBinder,
    /// Id of the appointment.
    pub appointment: String,
}

/// Somebody who prints without a binder.
pub struct Guest {
    /// What lies ready.
    pub desk: Desk,
    /// What was on this machine before.
    pub before: Seen,
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

/// A binder in an older state, and how it was to be opened.
pub struct OlderOpening {
    /// The binder.
    pub binder: OlderBinder,
    /// What is done when it is accepted.
    pub opening: Opening,
}

/// How the open binder may be used.
pub enum Held {
    /// In every way.
    Whole(Binder),
    /// Only to be looked at, because the person wished it so.
    Shown(Binder),
    /// Only to be looked at, as far as it can be read.
    Viewed {
        /// The binder.
        binder: ViewedBinder,
        /// Why it could not be opened as usual.
        why: ordner_binder::Error,
    },
}

/// An open binder.
pub struct OpenBinder {
    /// The binder.
    pub held: Held,
    /// The register the window showed last: dropped files are filed there.
    pub shown: Option<RegisterId>,
    /// Prints that lie ready or are viewed; gone when the binder is locked.
    pub desk: Desk,
    /// What was written last before it was opened: nothing older is taken back with a key.
    pub opened_at: Option<Action>,
    /// A new recovery code that is being proved.
    pub renewal: Option<Box<Renewal>>,
    /// Where copies go when it is locked, if the person wished for them.
    pub copies: Option<Copies>,
    /// A pack file that was chosen and not taken in yet.
    pub chosen_pack: Option<PackSource>,
    /// Second copies that were found or named; the page knows them by their place in this list.
    pub copies_offered: Vec<PathBuf>,
    /// The one that was looked into last, and not taken in yet.
    pub second: Option<Box<SecondCopy>>,
}

/// A recovery code on its way to paper; the one before holds until this one is proved.
pub struct Renewal {
    /// The new code.
    pub code: ProvedCode,
    /// What opens the binder now; shown once more, so that nobody who finds an open window can change the lock.
    pub passphrase: Passphrase,
    /// What else is renewed with it.
    pub with: RenewedWith,
}

/// What a new recovery code comes with.
pub enum RenewedWith {
    /// Nothing: only the code.
    Nothing,
    /// New keys: everything is sealed anew.
    NewKeys {
        /// The passphrase from then on; none to keep the one there is.
        passphrase: Option<Passphrase>,
        /// The ids of those who keep access.
        keep: Vec<String>,
    },
}

/// Copies that make themselves when the binder is locked by hand.
pub struct Copies {
    /// The folder they go to.
    pub folder: PathBuf,
    /// What seals them. It is kept for this alone, and only while the binder is open.
    pub passphrase: Passphrase,
}

/// A code and the two groups a person is asked to type, to prove that it is on paper.
pub struct ProvedCode {
    /// The code.
    pub code: RecoveryCode,
    /// Two places (0–7), in order.
    pub asked: [usize; 2],
}

impl Held {
    /// For whoever only reads.
    pub fn read(&self) -> &ReadableBinder {
        match self {
            Self::Whole(binder) | Self::Shown(binder) => binder,
            Self::Viewed { binder, .. } => binder,
        }
    }

    /// Reads everything back.
    ///
    /// # Errors
    /// Only when the check itself cannot run.
    pub fn verify(&mut self) -> Result<Report, ordner_binder::Error> {
        match self {
            Self::Whole(binder) | Self::Shown(binder) => binder.verify(),
            Self::Viewed { binder, .. } => binder.verify(),
        }
    }
}

impl Session {
    /// The open binder, for whoever only reads.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn binder(&self) -> Result<&ReadableBinder, WindowError> {
        match self {
            Self::Open(open) => Ok(open.held.read()),
            Self::Meeting(_) => Err(WindowError::InAppointment),
            _ => Err(WindowError::BinderClosed),
        }
    }

    /// The open binder, also while an appointment runs. Whoever asks for it answers for it that nothing private and
    /// nothing of other matters is shown.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn table(&mut self) -> Result<&mut OpenBinder, WindowError> {
        match self {
            Self::Open(open) => Ok(open),
            Self::Meeting(meeting) => Ok(&mut meeting.open),
            _ => Err(WindowError::BinderClosed),
        }
    }

    /// The appointment that runs, if one does.
    pub fn appointment(&self) -> Option<&str> {
        match self {
            Self::Meeting(meeting) => Some(&meeting.appointment),
            _ => None,
        }
    }

    /// From now on only what belongs to this appointment is open. What lay ready on the desk goes.
    ///
    /// # Errors
    /// [`WindowError::ViewOnly`], [`WindowError::BinderClosed`].
    pub fn begin_meeting(&mut self, appointment: String) -> Result<(), WindowError> {
        self.changing()?;
        if let Self::Open(open) = std::mem::take(self) {
            let open =
                OpenBinder { desk: Desk::default(), renewal: None, chosen_pack: None, second: None, ..*open };
            *self = Self::Meeting(Box::new(Meeting { open, appointment }));
        }
        Ok(())
    }

    /// The appointment is over: everything is open again.
    pub fn end_meeting(&mut self) {
        match std::mem::take(self) {
            Self::Meeting(meeting) => {
                *self = Self::Open(Box::new(OpenBinder { desk: Desk::default(), ..meeting.open }));
            }
            other => *self = other,
        }
    }

    /// The open binder, to change something in it.
    ///
    /// # Errors
    /// [`WindowError::ViewOnly`] when it can only be looked at; [`WindowError::BinderClosed`].
    pub fn changing(&mut self) -> Result<&mut Binder, WindowError> {
        self.open()?.changing()
    }

    /// The open binder with what is shown of it.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn open(&mut self) -> Result<&mut OpenBinder, WindowError> {
        match self {
            Self::Open(open) => Ok(open),
            Self::Meeting(_) => Err(WindowError::InAppointment),
            _ => Err(WindowError::BinderClosed),
        }
    }

    /// Where prints lie ready, of an open binder or of a guest.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn desk(&mut self) -> Result<&mut Desk, WindowError> {
        match self {
            Self::Open(open) => Ok(&mut open.desk),
            Self::Meeting(meeting) => Ok(&mut meeting.open.desk),
            Self::Guest(guest) => Ok(&mut guest.desk),
            Self::Received(received) => Ok(&mut received.desk),
            Self::Closed | Self::Proving(_) | Self::Older(_) | Self::Shelf(_) => {
                Err(WindowError::BinderClosed)
            }
        }
    }

    /// The binder that is being made.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn proving(&self) -> Result<&NewBinder, WindowError> {
        match self {
            Self::Proving(new) => Ok(new),
            _ => Err(WindowError::BinderClosed),
        }
    }

    /// Refuses while a binder is open, so that none is closed by accident. An older one that nobody decided about is left
    /// alone as it is.
    ///
    /// # Errors
    /// [`WindowError::BinderOpen`].
    pub fn make_room(&mut self) -> Result<(), WindowError> {
        match self {
            Self::Open(_) | Self::Meeting(_) => Err(WindowError::BinderOpen),
            Self::Older(_) | Self::Guest(_) | Self::Received(_) | Self::Shelf(_) => {
                *self = Self::Closed;
                Ok(())
            }
            Self::Closed | Self::Proving(_) => Ok(()),
        }
    }

    /// Name, pack and languages of what is open or being made.
    ///
    /// # Errors
    /// [`WindowError::BinderClosed`].
    pub fn profile(&self) -> Result<&Profile, WindowError> {
        match self {
            Self::Proving(new) => Ok(&new.profile),
            _ => Ok(self.binder()?.profile()),
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
            _ => Err(WindowError::BinderClosed),
        }
    }

    /// Shows this binder from now on.
    pub fn show(&mut self, held: Held, copies: Option<Copies>) {
        let opened_at = match &held {
            Held::Whole(binder) => binder.last_write(),
            Held::Shown(_) | Held::Viewed { .. } => None,
        };
        *self = Self::Open(Box::new(OpenBinder {
            held,
            shown: None,
            desk: Desk::default(),
            opened_at,
            renewal: None,
            copies,
            chosen_pack: None,
            copies_offered: Vec::new(),
            second: None,
        }));
    }

    /// Makes the new code of the open binder hold, and new keys if they come with it, now that the person proved to have it.
    ///
    /// # Errors
    /// [`BinderError::GroupsDoNotMatch`], or why the old one stays; then everything typed is still there.
    /// [`WindowError::KeysUnsure`] when a disk failed in the last step: the binder is closed then, and opens with all that is
    /// old or all that is new.
    pub fn prove_renewal(&mut self, typed: &[String]) -> Result<(), Error> {
        let open = self.open()?;
        let Some(renewal) = open.renewal.take() else {
            return Err(WindowError::BinderClosed.into());
        };
        let begun = open.begin_renewal(&renewal, typed);
        match begun {
            Err(error) => {
                open.renewal = Some(renewal);
                return Err(error);
            }
            Ok(None) => return Ok(()),
            Ok(Some(keys)) => {
                let Self::Open(open) = std::mem::take(self) else { return Ok(()) };
                *self = Self::Open(Box::new(open.take_new_keys(keys, *renewal)?));
            }
        }
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
        self.show(Held::Whole(binder), None);
        Ok(folder)
    }

    /// Closes whatever is open and forgets its keys and everything typed. Drafts are kept inside the binder.
    ///
    /// # Errors
    /// A failing disk; it is closed all the same.
    pub fn close(&mut self, drafts: &BTreeMap<String, Draft>) -> Result<(), Error> {
        let mut open = match std::mem::take(self) {
            Self::Open(open) => *open,
            Self::Meeting(meeting) => meeting.open,
            _ => return Ok(()),
        };
        // Whatever fails below, what another program was given is gone.
        open.desk = Desk::default();
        match open.held {
            Held::Viewed { .. } => Ok(()),
            Held::Shown(binder) => Ok(binder.lock().map(drop)?),
            Held::Whole(mut binder) => {
                let kept = binder.keep_drafts(drafts);
                binder.lock().map(drop)?;
                Ok(kept?)
            }
        }
    }
}

impl OpenBinder {
    /// A copy that was offered, by its place in the list.
    ///
    /// # Errors
    /// [`WindowError::NoCopyChosen`].
    pub fn offered(&self, id: &str) -> Result<PathBuf, WindowError> {
        let place = id.parse::<usize>().ok().and_then(|at| self.copies_offered.get(at));
        place.cloned().ok_or(WindowError::NoCopyChosen)
    }

    /// The binder, to change something in it.
    ///
    /// # Errors
    /// [`WindowError::ViewOnly`].
    pub fn changing(&mut self) -> Result<&mut Binder, WindowError> {
        match &mut self.held {
            Held::Whole(binder) => Ok(binder),
            Held::Shown(_) | Held::Viewed { .. } => Err(WindowError::ViewOnly),
        }
    }

    /// Does all of a renewal that can fail without harm. New keys are then ready to be taken.
    fn begin_renewal(
        &mut self,
        renewal: &Renewal,
        typed: &[String],
    ) -> Result<Option<ordner_vault::Renewal>, Error> {
        if !renewal.code.is_proved_by(typed) {
            return Err(BinderError::GroupsDoNotMatch.into());
        }
        let binder = self.changing()?;
        let (proof, code) = (Secret::Passphrase(&renewal.passphrase), &renewal.code.code);
        match &renewal.with {
            RenewedWith::Nothing => {
                binder.change_code(proof, code)?;
                Ok(None)
            }
            RenewedWith::NewKeys { passphrase, keep } => {
                let passphrase = passphrase.as_ref().unwrap_or(&renewal.passphrase);
                Ok(Some(binder.prepare_new_keys(proof, NewLocks { passphrase, code, keep })?))
            }
        }
    }

    fn take_new_keys(self: Box<Self>, keys: ordner_vault::Renewal, renewal: Renewal) -> Result<Self, Error> {
        let open = *self;
        let Held::Whole(binder) = open.held else { return Err(WindowError::ViewOnly.into()) };
        let binder = binder.take_new_keys(keys).map_err(|_| WindowError::KeysUnsure)?;
        let passphrase = match renewal.with {
            RenewedWith::NewKeys { passphrase: Some(new), .. } => new,
            RenewedWith::NewKeys { passphrase: None, .. } | RenewedWith::Nothing => renewal.passphrase,
        };
        let copies = open.copies.map(|Copies { folder, .. }| Copies { folder, passphrase });
        Ok(Self { held: Held::Whole(binder), copies, ..open })
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

/// The day on this machine's calendar. For a window test it is the day in `ORDNER_E2E_TODAY`, so that its pictures do not age.
pub fn today() -> NaiveDate {
    #[cfg(feature = "e2e")]
    if let Some(day) = std::env::var("ORDNER_E2E_TODAY").ok().and_then(|day| day.parse().ok()) {
        return day;
    }
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
    fn during_an_appointment_only_what_asks_for_the_table_is_open() {
        let home = tempfile::tempdir().expect("home");
        let content = Content::embedded().expect("content");
        let new = new_at(home.path().join("Probe.ordner"));
        let right = asked(&new);
        let mut session = Session::Proving(Box::new(new));
        assert_eq!(session.begin_meeting("t".to_owned()), Err(WindowError::BinderClosed));
        session.prove(&right, &content, surroundings()).expect("made");
        session.begin_meeting("t".to_owned()).expect("begun");
        assert_eq!(session.appointment(), Some("t"));
        assert_eq!(session.binder().err(), Some(WindowError::InAppointment));
        assert_eq!(session.open().err(), Some(WindowError::InAppointment));
        assert_eq!(session.changing().err(), Some(WindowError::InAppointment));
        assert_eq!(session.make_room(), Err(WindowError::BinderOpen));
        assert!(session.table().is_ok() && session.desk().is_ok());
        session.end_meeting();
        assert!(session.binder().is_ok() && session.appointment().is_none());
        // Locking in the middle of one closes it like any other, drafts and all.
        session.begin_meeting("t".to_owned()).expect("begun");
        session.close(&BTreeMap::new()).expect("closed");
        assert_eq!(session.table().err(), Some(WindowError::BinderClosed));
        drop(home);
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
