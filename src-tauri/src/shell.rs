//! What lives as long as the program: content, settings, and the one session behind its lock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use ordner_binder::{Content, Profile};
use ordner_packs::PacksError;
use ordner_vault::{Surroundings, WorkFactor};
use tauri::{AppHandle, Emitter, Manager};

use crate::error::Error;
use crate::places::Places;
use crate::session::{Session, today};
use crate::settings::Settings;
use crate::views::LanguageChoice;
use crate::words::Words;

/// The region new binders are made for, until there is a second one to choose.
pub const PACK: &str = "dresden";

/// Everything a command needs.
pub struct Shell {
    /// What the program carries.
    pub content: Content,
    /// Where things lie.
    pub places: Places,
    settings: Mutex<Settings>,
    session: Mutex<Session>,
}

impl Shell {
    /// Reads content and settings; nothing is open.
    pub fn new(content: Content, places: Places) -> Self {
        let settings = Mutex::new(Settings::read(places.settings.clone()));
        Self { content, places, settings, session: Mutex::default() }
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

    /// Words in the languages chosen, for the pack and the residence paper of a binder.
    ///
    /// # Errors
    /// A pack that this program does not have.
    pub fn words<'a>(
        &'a self,
        profile: &Profile,
        choice: &'a LanguageChoice,
    ) -> Result<Words<'a>, PacksError> {
        let packs = &self.content.packs;
        let status = profile.status.as_deref().and_then(|id| packs.status(id));
        Ok(Words { content: &self.content, choice, pack: packs.pack(&profile.pack)?, status, today: today() })
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

/// Runs work that changes the binder; afterwards the views ask again.
///
/// # Errors
/// As [`work`].
pub async fn change<T, F>(app: &AppHandle, action: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&Shell) -> Result<T, Error> + Send + 'static,
{
    let changed = work(app, action).await?;
    // A window that cannot hear is about to be loaded again, and asks then.
    let _ = app.emit(crate::bindings::BINDER_CHANGED, ());
    Ok(changed)
}
