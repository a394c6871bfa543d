//! What crosses the door when somebody looks after a binder: what opens it, backups and copies, damage, erasing.
//!
//! Apart from the other views because no paper is shown here. The same rules hold: never a path to go by, never a key.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BinderView, RefusedView, StartView};

/// What became of opening a binder.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum OpeningView {
    /// It is open.
    Open(Box<BinderView>),
    /// It is older than what was seen of it here; nothing is open until the person decides.
    Older(OlderView),
}

/// The newest changes of an older state and of the one that was seen here.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OlderView {
    /// Of the state that lies there now; none for an empty binder.
    pub found: Option<StampView>,
    /// Of the state that was seen here last.
    pub known: Option<StampView>,
}

/// A moment on this machine's calendar and clock.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StampView {
    /// ISO date.
    pub day: String,
    /// `HH:MM`.
    pub time: String,
}

/// Vain tries to open a binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriesView {
    /// How many.
    pub count: u32,
    /// The last of them.
    pub last: StampView,
}

/// What opens a binder when the passphrase is forgotten.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum ProofRequest {
    /// The code on paper.
    Code {
        /// Eight groups of six digits.
        code: String,
    },
    /// Two of the three sheets.
    Shares {
        /// Nine groups of six digits.
        one: String,
        /// Those of another sheet.
        other: String,
    },
}

/// The last backup of a binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackedUpView {
    /// ISO date.
    pub day: String,
    /// True when something was changed after it.
    pub changed_since: bool,
}

/// Where copies go; a dialog asks for the folder.
#[derive(Debug, Deserialize, TS)]
pub struct CopiesRequest {
    /// The passphrase that seals them.
    pub passphrase: String,
}

/// What became of a copy that makes itself.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum CopiedView {
    /// It was made and read back.
    Made(TakenOutView),
    /// It could not be made.
    Failed(RefusedView),
}

/// Somebody else's key for the binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccessView {
    /// Its id.
    pub id: String,
    /// As the person named them; empty where nobody knows.
    pub name: String,
    /// Their public key, `age1…`; empty where nobody knows.
    pub key: String,
    /// ISO date since when; none where nobody knows.
    pub since: Option<String>,
    /// False when the list names somebody who has no key here.
    pub opens: bool,
}

/// Gives somebody access.
#[derive(Debug, Deserialize, TS)]
pub struct GiveAccessRequest {
    /// How the person calls them.
    pub name: String,
    /// Their public key, `age1…`.
    pub key: String,
    /// The passphrase that opens the binder now.
    pub passphrase: String,
}

/// A public key out of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PickedKeyView {
    /// `age1…`
    pub key: String,
}

/// New keys for the binder.
#[derive(Debug, Deserialize, TS)]
pub struct NewKeysRequest {
    /// The passphrase that opens the binder now.
    pub current: String,
    /// The one from then on; none to keep it.
    pub new: Option<String>,
    /// Ids of those who keep access.
    pub keep: Vec<String>,
}

/// A sound copy of a damaged binder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RepairedView {
    /// Name of its folder, without those it lies in.
    pub name: String,
    /// Entries in it.
    pub records: u64,
    /// Papers that got a new card because theirs was lost.
    pub found: u32,
    /// Titles of papers whose file is lost.
    pub lost: Vec<String>,
    /// What is still amiss in it.
    pub findings: Vec<FindingView>,
}

/// What a backup would bring back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PracticeView {
    /// Name of the binder.
    pub name: String,
    /// ISO date on which the backup was made.
    pub made: String,
    /// Originals in it; each was read to its end.
    pub files: u32,
    /// Its documents in the order of filing.
    pub documents: Vec<InBackupView>,
}

/// A document in a backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InBackupView {
    /// Its title.
    pub title: String,
    /// Register id.
    pub register: String,
    /// False when an original of it was lost already when the backup was made.
    pub whole: bool,
}

/// Which binder to erase for good.
#[derive(Debug, Deserialize, TS)]
pub struct EraseRequest {
    /// From `ShelfEntryView`.
    pub id: String,
    /// Its name, typed.
    pub name: String,
}

/// A binder was erased.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasedView {
    /// The shelf without it.
    pub start: StartView,
    /// Files in its folder that were none of its own and are still there.
    pub others: u32,
}

/// A password made of words.
#[derive(Debug, Deserialize, TS)]
pub struct SuggestRequest {
    /// Tag of the language of the words; none for the person's own, where it has a list.
    pub language: Option<String>,
}

/// Words for a password.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SuggestionView {
    /// The words, with blanks between.
    pub passphrase: String,
    /// Tag of their language.
    pub language: String,
    /// Tags of all languages that have a list.
    pub languages: Vec<String>,
}

/// A password that is being chosen.
#[derive(Debug, Deserialize, TS)]
pub struct StrengthRequest {
    /// As far as it is typed.
    pub passphrase: String,
}

/// How hard it is to guess.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StrengthView {
    /// `weak`, `fair`, `good` or `strong`. Words: `passphrase-<grade>`.
    pub grade: String,
}

/// The code on paper, and the passphrase that is to hold from now on.
#[derive(Debug, Deserialize, TS)]
pub struct RecoverRequest {
    /// From [`super::ShelfEntryView::id`].
    pub id: String,
    /// What opens it instead of the passphrase.
    pub proof: ProofRequest,
    /// The new passphrase.
    pub passphrase: String,
}

/// A binder out of a backup.
#[derive(Debug, Deserialize, TS)]
pub struct RestoreRequest {
    /// Neutral name; becomes the folder's name.
    pub name: String,
    /// What the backup was made with.
    pub secret: String,
    /// True when that is the recovery code.
    pub with_code: bool,
    /// Name of its picture on the shelf.
    pub picture: String,
}

/// What opens the binder, shown once more.
#[derive(Debug, Deserialize, TS)]
pub struct SecretRequest {
    /// The passphrase, or the recovery code when `with_code`.
    pub secret: String,
    /// True when the secret is the recovery code.
    pub with_code: bool,
}

/// Another passphrase.
#[derive(Debug, Deserialize, TS)]
pub struct PassphraseRequest {
    /// The passphrase that holds now.
    pub current: String,
    /// The one that is to hold.
    pub new: String,
}

/// What a check came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckView {
    /// Entries that were compared.
    pub records: u64,
    /// Files that were read to their end.
    pub files: u64,
    /// What is not as it was; empty when all is well.
    pub findings: Vec<FindingView>,
}

/// One thing that is not as it was.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingView {
    /// Title of the document it is about, where it is about one.
    pub title: Option<String>,
    /// What it is. Words: `finding-<id>` and `.hint`.
    #[ts(type = "{ id: string, args?: Record<string, string | number> }")]
    pub finding: serde_json::Value,
}

/// A backup that was read back, or everything taken out in open files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TakenOutView {
    /// Name of the file or folder, without those it lies in.
    pub name: String,
    /// Originals in it.
    pub files: u32,
    /// What could not be read any more, with the reason.
    pub left_out: Vec<RefusedView>,
}
