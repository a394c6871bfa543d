//! What a person did with a checklist item.

use chrono::NaiveDate;
use ordner_sheets::Mark;
use ordner_vault::Record;
use serde::{Deserialize, Serialize};

/// State of an item; the words of the command line and of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Nothing done.
    #[default]
    Open,
    /// Begun.
    InWork,
    /// Handed in at an office.
    HandedIn,
    /// Done.
    Done,
    /// Does not apply.
    #[serde(rename = "n-a")]
    NotApplicable,
}

impl ItemState {
    /// True when nothing is left to do.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotApplicable)
    }
}

impl From<ItemState> for Mark {
    fn from(state: ItemState) -> Self {
        match state {
            ItemState::Open => Self::Open,
            ItemState::InWork => Self::InWork,
            ItemState::HandedIn => Self::HandedIn,
            ItemState::Done => Self::Done,
            ItemState::NotApplicable => Self::NotApplicable,
        }
    }
}

/// The state of one item, kept under `checklist/item`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemMark {
    /// Its state.
    pub state: ItemState,
    /// The day it was set.
    pub changed: NaiveDate,
    /// The document that proves it.
    pub document: Option<String>,
}

impl Record for ItemMark {
    const KIND: &'static str = "item";
}
