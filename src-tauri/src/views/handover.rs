//! What crosses about a handover: what can be chosen, what was chosen, and a bundle that somebody received.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NamedView, PrintablePaperView};

/// Everything the owner can choose from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverChoicesView {
    /// What is open, the earliest first.
    pub matters: Vec<OpenMatterView>,
    /// Goals that are the person's.
    pub goals: Vec<GoalChoiceView>,
    /// Notes of talks, the newest first.
    pub notes: Vec<NamedView>,
    /// Filed papers, by register.
    pub papers: Vec<PrintablePaperView>,
    /// Services the pack names for the person, to begin with.
    pub receivers: Vec<String>,
    /// Advisers of today, who may stop with the handover.
    pub advisers: Vec<NamedView>,
}

/// Something open that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenMatterView {
    /// Its id.
    pub id: String,
    /// As it would stand on the sheet.
    #[serde(flatten)]
    pub matter: MatterView,
    /// Kept from others: chosen only by hand.
    pub private: bool,
}

/// Something open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MatterView {
    /// What it is about.
    pub title: String,
    /// The office, with its reference.
    pub office: Option<String>,
    /// ISO date: by when.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// What comes next.
    pub next: Option<String>,
}

/// A goal that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalChoiceView {
    /// Its id.
    pub id: String,
    /// In the person's words.
    pub words: String,
    /// Its steps.
    pub steps: u32,
}

/// What the owner chose.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HandoverWish {
    /// Ids of what is open.
    pub matters: Vec<String>,
    /// Other open matters, in the person's words.
    pub others: Vec<MatterView>,
    /// Ids of goals.
    pub goals: Vec<String>,
    /// Ids of notes.
    pub notes: Vec<String>,
    /// Ids of papers.
    pub papers: Vec<String>,
    /// Who gets it.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// ISO date until which the consent holds.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Tags of the languages on the two pages.
    pub languages: Vec<String>,
}

/// What seals the file.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "with", rename_all = "kebab-case")]
pub enum SealRequest {
    /// A password made for it.
    Password {
        /// The password.
        password: String,
    },
    /// The receiver's public key.
    Key {
        /// `age1…`
        key: String,
    },
}

/// What was chosen, to be sealed.
#[derive(Debug, Deserialize, TS)]
pub struct HandOverRequest {
    /// What was chosen.
    pub wish: HandoverWish,
    /// What seals it.
    pub seal: SealRequest,
}

/// What went out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandedOverView {
    /// The file, without folders.
    pub name: String,
    /// Papers in it.
    pub papers: u32,
}

/// The new adviser has accepted.
#[derive(Debug, Deserialize, TS)]
pub struct AdviserRequest {
    /// Id of who stops today; none if nobody does.
    pub before: Option<String>,
    /// Name of the new one.
    pub name: String,
    /// Where they work.
    pub organisation: Option<String>,
    /// Phone.
    pub phone: Option<String>,
}

/// What opens a received bundle.
#[derive(Debug, Deserialize, TS)]
pub struct ReceiveRequest {
    /// The password that was told; none to open with the receiver's own key file.
    pub password: Option<String>,
    /// What opens the key file, if it is sealed.
    pub key_password: Option<String>,
    /// True for the file the program was started with, false to choose one.
    pub brought: bool,
}

/// A received bundle.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceivedView {
    /// Whose papers they are, as that person wrote it.
    pub person: Option<String>,
    /// Who was to get it.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// ISO date it was made.
    pub written: String,
    /// ISO date until which the consent holds.
    pub until: Option<String>,
    /// True when that day is over.
    pub over: bool,
    /// What is open.
    pub matters: Vec<MatterView>,
    /// Goals with their steps.
    pub goals: Vec<ReceivedGoalView>,
    /// Notes of talks.
    pub notes: Vec<ReceivedNoteView>,
    /// Its papers.
    pub papers: Vec<ReceivedPaperView>,
    /// Where the two pages can be read.
    pub pages: String,
    /// Their size in bytes.
    pub pages_size: u32,
}

/// A goal of the person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceivedGoalView {
    /// In the person's words.
    pub words: String,
    /// The same in German.
    pub german: Option<String>,
    /// What is done: the step, who does it, by when.
    pub steps: Vec<MatterView>,
}

/// A note of a talk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceivedNoteView {
    /// ISO date.
    pub day: String,
    /// With whom, about what.
    pub about: String,
    /// What was said, and who does what.
    pub lines: Vec<String>,
}

/// A paper in a bundle.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceivedPaperView {
    /// From 1 on, through the bundle.
    pub number: u32,
    /// Title.
    pub title: String,
    /// `pdf`, `jpeg` or `png`.
    pub kind: String,
    /// In bytes.
    pub size: u32,
    /// Where it can be read.
    pub url: String,
}

/// What the receiver takes over.
#[derive(Debug, Deserialize, TS)]
pub struct AcceptRequest {
    /// Places of open matters, from 0 on.
    pub matters: Vec<u32>,
}
