//! Errors as they cross to the window: those of the core, and the few the window has of its own.
//!
//! All have the same shape, `{"area": …, "error": {"id": …, "args": …}}`; their words are in the language files.

use ordner_binder::BinderError;
use ordner_locale::LocaleError;
use ordner_packs::PacksError;
use ordner_rules::RulesError;
use ordner_vault::VaultError;
use serde::Serialize;

/// An error of a command.
#[derive(Debug, Serialize, thiserror::Error)]
#[serde(untagged)]
pub enum Error {
    /// The core refused.
    #[error(transparent)]
    Core(#[from] ordner_binder::Error),
    /// The window refused.
    #[error(transparent)]
    Own(#[from] OwnError),
}

/// Areas of the window itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "area", content = "error", rename_all = "kebab-case")]
pub enum OwnError {
    /// Something a person can act on.
    #[error(transparent)]
    Window(#[from] WindowError),
    /// A defect of the program.
    #[error("a defect of the program")]
    Unexpected(Defect),
}

/// Why the window refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
pub enum WindowError {
    /// No binder is open (any more).
    #[error("no binder is open")]
    BinderClosed,
    /// A binder is open already.
    #[error("a binder is open")]
    BinderOpen,
    /// No program shows PDF.
    #[error("no viewer")]
    NoViewer,
    /// The binder was taken off the shelf meanwhile.
    #[error("not on the shelf")]
    NotOnTheShelf,
    /// The binder was opened only to be looked at.
    #[error("opened to be looked at")]
    ViewOnly,
    /// An appointment runs: only what belongs on the table is open.
    #[error("an appointment runs")]
    InAppointment,
    /// Other long work runs.
    #[error("at work")]
    AtWork,
    /// What was typed is not the name of the binder.
    #[error("not its name")]
    NameDoesNotFit,
    /// A group of a share contradicts its check digit.
    #[error("typo in group {group} of sheet {sheet}")]
    ShareTypo {
        /// The first or the second that was typed.
        sheet: u8,
        /// Which group, from 1.
        group: u8,
    },
    /// Digits of a share are missing.
    #[error("sheet {sheet} incomplete")]
    ShareShort {
        /// The first or the second that was typed.
        sheet: u8,
    },
    /// Only a damaged binder is repaired.
    #[error("not damaged")]
    NotDamaged,
    /// The disk failed when new keys were put in force.
    #[error("old keys or new ones")]
    KeysUnsure,
    /// The pack file was not chosen in this session, or is taken in already.
    #[error("no pack was chosen")]
    NoPackChosen,
    /// The copy was not looked into in this session.
    #[error("no copy was chosen")]
    NoCopyChosen,
    /// The file with the own key is sealed with a password.
    #[error("the key file is sealed")]
    KeySealed,
    /// Choice of languages or shelf could not be kept.
    #[error("the settings cannot be written")]
    SettingsNotSaved,
}

/// A defect; it has no more to say to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
pub enum Defect {
    /// The work stopped in the middle.
    Unknown,
}

impl Error {
    /// The work of a command stopped in the middle.
    pub fn unexpected() -> Self {
        Self::Own(OwnError::Unexpected(Defect::Unknown))
    }
}

impl From<WindowError> for Error {
    fn from(error: WindowError) -> Self {
        Self::Own(error.into())
    }
}

impl From<BinderError> for Error {
    fn from(error: BinderError) -> Self {
        Self::Core(error.into())
    }
}

impl From<VaultError> for Error {
    fn from(error: VaultError) -> Self {
        Self::Core(error.into())
    }
}

impl From<RulesError> for Error {
    fn from(error: RulesError) -> Self {
        Self::Core(error.into())
    }
}

impl From<PacksError> for Error {
    fn from(error: PacksError) -> Self {
        Self::Core(error.into())
    }
}

impl From<LocaleError> for Error {
    fn from(error: LocaleError) -> Self {
        Self::Core(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_have_one_shape() {
        let json = |error: Error| serde_json::to_value(error).expect("json");
        assert_eq!(
            json(WindowError::BinderClosed.into()),
            serde_json::json!({"area": "window", "error": {"id": "binder-closed"}})
        );
        assert_eq!(
            json(Error::unexpected()),
            serde_json::json!({"area": "unexpected", "error": {"id": "unknown"}})
        );
        let core = json(BinderError::NoSuchRegister { name: "17".into() }.into());
        assert_eq!(
            core,
            serde_json::json!({"area": "binder", "error": {"id": "no-such-register", "args": {"name": "17"}}})
        );
    }

    #[test]
    fn every_refusal_of_the_window_has_words_and_advice() {
        use WindowError as Why;
        let all = [
            Why::BinderClosed,
            Why::BinderOpen,
            Why::NoViewer,
            Why::NotOnTheShelf,
            Why::ViewOnly,
            Why::InAppointment,
            Why::AtWork,
            Why::NameDoesNotFit,
            Why::ShareTypo { sheet: 1, group: 2 },
            Why::ShareShort { sheet: 2 },
            Why::NotDamaged,
            Why::KeysUnsure,
            Why::NoPackChosen,
            Why::NoCopyChosen,
            Why::KeySealed,
            Why::SettingsNotSaved,
        ];
        let locales = ordner_locale::Locales::embedded().expect("languages");
        for why in &all {
            // A new one must be added to the list above: the compiler asks for it here.
            match why {
                Why::BinderClosed | Why::BinderOpen | Why::NoViewer | Why::NotOnTheShelf | Why::ViewOnly => {}
                Why::InAppointment => {}
                Why::AtWork | Why::NameDoesNotFit | Why::ShareTypo { .. } | Why::ShareShort { .. } => {}
                Why::NotDamaged | Why::KeysUnsure | Why::NoPackChosen | Why::SettingsNotSaved => {}
                Why::NoCopyChosen | Why::KeySealed => {}
            }
            let error = serde_json::to_value(why).expect("json");
            let id = format!("error-window-{}", error["id"].as_str().expect("id"));
            for tag in ["de", "en"] {
                let tag = tag.parse().expect("tag");
                for attribute in [None, Some("hint")] {
                    let said = locales.say_attribute(&tag, &id, attribute, None);
                    assert!(said.is_some_and(|said| said.language == tag), "{tag}: {id} {attribute:?}");
                }
            }
        }
    }
}
