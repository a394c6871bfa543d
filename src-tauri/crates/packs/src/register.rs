//! A register: a numbered tab 1–10 or a lettered sheet group A–E, with its explanation and what is filed there.

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact, Line};

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
    /// What to write on the sheet by hand: one label and a line each.
    #[serde(default)]
    pub fields: Vec<Line>,
    /// What to keep, how long, and what may go.
    #[serde(default)]
    pub keep: Vec<Kept>,
    /// Ids of terms of the glossary: the office words that matter most here.
    #[serde(default)]
    pub words: Vec<String>,
}

/// Something to keep or to throw away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Stable within its file.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// True when it may be thrown away, false when it stays.
    #[serde(default)]
    pub may_go: bool,
    /// The law behind it, or none for practical advice.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}
