//! What lives as long as the program: content, settings, and the one session behind its lock.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use ordner_binder::{Content, Draft, Profile, ReadableBinder};
use ordner_packs::{Packs, PacksError};
use ordner_vault::{Surroundings, Watch, WorkFactor};
use tauri::{AppHandle, Emitter, Manager};

use crate::error::{Error, WindowError};
use crate::idle::{self, Idle};
use crate::places::Places;
use crate::session::{Session, today};
use crate::settings::Settings;
use crate::views::{CopiedView, LanguageChoice, ProgressView};
use crate::words::Words;

/// Everything a command needs.
pub struct Shell {
    /// What the program carries.
    pub content: Content,
    /// Where things lie.
    pub places: Places,
    /// When somebody was last there.
    pub idle: Idle,
    /// False where the system forbids the page its sandbox; the window says so.
    pub sandboxed: bool,
    settings: Mutex<Settings>,
    session: Mutex<Session>,
    /// The long work that runs now, if any.
    running: Mutex<Option<Watch>>,
    /// What became of the copy that was made before the last lock; told on the page after it.
    copied: Mutex<Option<CopiedView>>,
    /// A file the program was started with, until it was opened or let go.
    brought: Mutex<Option<PathBuf>>,
    /// How often the page fell lately.
    #[cfg(target_os = "linux")]
    falls: Mutex<crate::page::Falls>,
    /// What is being written in the page's forms and not saved: kept in the binder when it is closed. Apart from the
    /// session, so that it can be taken in while long work has that.
    drafts: Mutex<BTreeMap<String, Draft>>,
}

/// How often progress is told.
const PROGRESS: Duration = Duration::from_millis(200);

impl Shell {
    /// Reads content and settings; nothing is open.
    pub fn new(content: Content, places: Places, sandboxed: bool, brought: Option<PathBuf>) -> Self {
        let settings = Mutex::new(Settings::read(places.settings.clone()));
        Self {
            content,
            places,
            idle: Idle::since(idle::now()),
            sandboxed,
            settings,
            session: Mutex::default(),
            running: Mutex::default(),
            copied: Mutex::default(),
            brought: Mutex::new(brought),
            #[cfg(target_os = "linux")]
            falls: Mutex::default(),
            drafts: Mutex::default(),
        }
    }

    /// Closes whatever is open, at once: work that runs is stopped, drafts are kept, keys are forgotten.
    ///
    /// # Errors
    /// A failing disk; it is closed all the same.
    pub fn close(&self) -> Result<(), Error> {
        self.stop_work();
        // A lock ends it: who opens the binder again was not asked.
        self.idle.stop_staying_open(idle::now());
        let drafts = std::mem::take(&mut *self.drafts());
        self.session().close(&drafts)
    }

    /// Drafts that are not in the binder yet.
    pub fn drafts(&self) -> MutexGuard<'_, BTreeMap<String, Draft>> {
        self.drafts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stops the long work that runs, if any does.
    pub fn stop_work(&self) {
        if let Some(watch) = &*self.running() {
            watch.stop();
        }
    }

    /// True while long work runs.
    pub fn is_working(&self) -> bool {
        self.running().is_some()
    }

    /// True while anything is open, a binder or one that is being made. Never waits.
    pub fn is_open(&self) -> bool {
        self.state(|session| !matches!(session, Session::Closed))
    }

    /// True while keys of a binder are at hand. Never waits: one that is at work is open.
    pub fn is_binder_open(&self) -> bool {
        self.state(|session| {
            // What somebody received, and what is due in others' binders, is left alone no longer than a binder.
            matches!(
                session,
                Session::Open(_)
                    | Session::Older(_)
                    | Session::Meeting(_)
                    | Session::Received(_)
                    | Session::Shelf(_)
            )
        })
    }

    /// True while the page has something to go on with after it was loaded again. Never waits.
    pub fn is_shown(&self) -> bool {
        self.state(|session| matches!(session, Session::Open(_) | Session::Proving(_) | Session::Meeting(_)))
    }

    /// A session that somebody works with is open.
    fn state(&self, look: impl FnOnce(&Session) -> bool) -> bool {
        match self.session.try_lock() {
            Ok(session) => look(&session),
            Err(TryLockError::Poisoned(session)) => look(&session.into_inner()),
            Err(TryLockError::WouldBlock) => true,
        }
    }

    /// Keeps what became of a copy, to be told after the lock.
    pub fn keep_copied(&self, copied: CopiedView) {
        *self.copied.lock().unwrap_or_else(PoisonError::into_inner) = Some(copied);
    }

    /// What became of the copy before the last lock.
    pub fn copied(&self) -> Option<CopiedView> {
        self.copied.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A file was brought along; none when it was opened or let go.
    pub fn bring(&self, file: Option<PathBuf>) {
        *self.brought.lock().unwrap_or_else(PoisonError::into_inner) = file;
    }

    /// The file that was brought along.
    pub fn brought(&self) -> Option<PathBuf> {
        self.brought.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// It was told long enough.
    pub fn forget_copy(&self) {
        *self.copied.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// How often the page fell lately.
    #[cfg(target_os = "linux")]
    pub fn falls(&self) -> MutexGuard<'_, crate::page::Falls> {
        self.falls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn running(&self) -> MutexGuard<'_, Option<Watch>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session, for as long as the guard lives. Never held while a dialog is open.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        // A panic in the middle of a change leaves a whole session: every change of state is one assignment.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The settings, for as long as the guard lives.
    pub fn settings(&self) -> MutexGuard<'_, Settings> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Words in the languages chosen, for the pack and the residence paper of a binder. `packs` are those the binder is used with.
    ///
    /// # Errors
    /// A pack that they do not have.
    pub fn words<'a>(
        &'a self,
        packs: &'a Packs,
        profile: &Profile,
        choice: &'a LanguageChoice,
    ) -> Result<Words<'a>, PacksError> {
        let status = profile.status.as_deref().and_then(|id| packs.status(id));
        let pack = packs.pack(&profile.pack)?;
        Ok(Words { content: &self.content, packs, choice, pack, status, today: today() })
    }

    /// Words in the languages chosen for pages outside any binder: the program's own content of a region, for nobody's
    /// residence paper. What a guest sees is what every binder begins with.
    ///
    /// # Errors
    /// A region that the program does not have.
    pub fn own_words<'a>(
        &'a self,
        region: &str,
        choice: &'a LanguageChoice,
    ) -> Result<Words<'a>, PacksError> {
        let packs = &self.content.packs;
        let pack = packs.pack(region)?;
        Ok(Words { content: &self.content, packs, choice, pack, status: None, today: today() })
    }

    /// Words in the languages chosen, for an open binder with its own packs.
    ///
    /// # Errors
    /// A pack that they do not have.
    pub fn words_of<'a>(
        &'a self,
        binder: &'a ReadableBinder,
        choice: &'a LanguageChoice,
    ) -> Result<Words<'a>, PacksError> {
        self.words(binder.packs(&self.content), binder.profile(), choice)
    }

    /// A text of the program in the first language, for dialogs.
    pub fn say(&self, id: &str) -> String {
        let first = self.settings().languages().first;
        first.parse().map_or_else(|_| id.to_owned(), |tag| self.content.locales.text(&tag, id))
    }
}

/// The clock, the randomness and the cost of a guess of this machine.
pub fn surroundings() -> Surroundings {
    Surroundings {
        now: || chrono::Utc::now().timestamp_millis(),
        #[expect(
            clippy::expect_used,
            reason = "a key made without randomness would be worse than a stopped program"
        )]
        random: |bytes| getrandom::fill(bytes).expect("the operating system gives randomness"),
        work: WorkFactor::STANDARD,
    }
}

/// Runs a command's work away from the thread that draws the window.
///
/// # Errors
/// Whatever the work says; [`Error::unexpected`] when it stopped in the middle.
pub async fn work<T, F>(app: &AppHandle, work: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&Shell) -> Result<T, Error> + Send + 'static,
{
    let app = app.clone();
    let done = tauri::async_runtime::spawn_blocking(move || work(&app.state::<Shell>())).await;
    done.unwrap_or_else(|_| Err(Error::unexpected()))
}

/// Runs long work: the page hears how far it has come, and can stop it.
///
/// # Errors
/// As [`work`]; that it was stopped; [`WindowError::AtWork`] while other long work runs.
pub async fn long<T, F>(app: &AppHandle, watch: Watch, action: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&Shell) -> Result<T, Error> + Send + 'static,
{
    {
        let shell = app.state::<Shell>();
        let mut running = shell.running();
        if running.is_some() {
            return Err(WindowError::AtWork.into());
        }
        watch.resume();
        watch.begin(0);
        *running = Some(watch.clone());
    }
    let teller = app.clone();
    let told = watch.clone();
    std::thread::spawn(move || {
        while teller.state::<Shell>().running().as_ref().is_some_and(|now| now.is_same(&told)) {
            let (done, of) = told.seen();
            // A page that cannot hear is about to be loaded again, and the work goes on.
            let _ = teller.emit(crate::bindings::PROGRESS, ProgressView { done, of });
            std::thread::sleep(PROGRESS);
        }
    });
    let done = work(app, action).await;
    *app.state::<Shell>().running() = None;
    // Reading a paper for the page goes through the same watch.
    watch.resume();
    done
}

/// Runs work that changes the binder; afterwards the views ask again.
///
/// # Errors
/// As [`work`]; [`WindowError::ViewOnly`] when the binder was opened only to be looked at.
pub async fn change<T, F>(app: &AppHandle, action: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&Shell) -> Result<T, Error> + Send + 'static,
{
    let changed = work(app, |shell| {
        shell.session().table()?.changing()?;
        action(shell)
    })
    .await?;
    // A window that cannot hear is about to be loaded again, and asks then.
    let _ = app.emit(crate::bindings::BINDER_CHANGED, ());
    Ok(changed)
}
