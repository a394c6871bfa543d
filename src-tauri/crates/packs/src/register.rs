//! A register: a numbered tab 1–10 or a lettered sheet group A–E, with its explanation and what is filed there.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Line};

/// `"1"` to `"10"` or `"a"` to `"e"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RegisterId(pub String);

/// Whether a register is a numbered tab or a lettered sheet group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// A–C, in front of the tabs.
    Front,
    /// The ten numbered tabs of the paper binder, in their original order.
    Tab,
    /// D–E, behind tab 10.
    Back,
}

/// One register of the binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Its number or letter.
    pub id: RegisterId,
    /// In front, a tab, or behind.
    pub group: Group,
    /// Title as on the paper original; a city pack may rename it, so show [`crate::Pack::title_of`] instead.
    pub title: Bilingual,
    /// Name of the drawn icon, the same on screen and paper.
    pub icon: String,
    /// Name of the black-and-white pattern of its thumb index.
    pub pattern: String,
    /// Closed in appointment mode (asylum papers, health, counselling).
    #[serde(default)]
    pub private: bool,
    /// Plain explanation, B1, one sentence a line.
    pub explanation: Vec<Line>,
    /// What to file here.
    pub file_here: Vec<Line>,
}
