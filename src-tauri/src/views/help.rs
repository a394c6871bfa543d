//! What crosses for reading: sheets that ask nothing, shown as pages of the window.

use serde::Serialize;
use ts_rs::TS;

use super::LineView;

/// A page that can be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HelpEntryView {
    /// Id of its sheet.
    pub id: String,
    /// Title.
    pub title: LineView,
    /// What it is good for and for whom.
    pub about: LineView,
    /// True when it has sentences to point at.
    pub cards: bool,
}

/// A page, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HelpPageView {
    /// Its title and purpose.
    pub entry: HelpEntryView,
    /// From top to bottom.
    pub parts: Vec<HelpPartView>,
}

/// A piece of a page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum HelpPartView {
    /// Title of what follows.
    Heading {
        /// Its words.
        title: LineView,
    },
    /// Numbered lines.
    Lines {
        /// The lines.
        lines: Vec<LineView>,
    },
    /// Remarks without numbers.
    Note {
        /// The remarks.
        lines: Vec<LineView>,
    },
    /// Sentences to point at.
    Cards {
        /// The sentences.
        lines: Vec<LineView>,
    },
}
