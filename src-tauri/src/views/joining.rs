//! What crosses about a second copy of a binder: where one lies, what it would bring, what was decided.

use ordner_binder::Keep;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LineView;

/// A second copy that was found or named.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecondCopyView {
    /// Handle; not a path.
    pub id: String,
    /// Its name without folders.
    pub name: String,
    /// True for a backup file.
    pub backup: bool,
}

/// Which copy to look into, and what opens it.
#[derive(Debug, Deserialize, TS)]
pub struct CopyRequest {
    /// Handle of the copy.
    pub id: String,
    /// A password, or a code if `with_code`.
    pub secret: String,
    /// True for a recovery code.
    pub with_code: bool,
}

/// What a copy would bring. Nothing changed yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergeView {
    /// By register.
    pub registers: Vec<ArrivingView>,
    /// What was changed on both sides.
    pub conflicts: Vec<ConflictView>,
    /// Papers that come with it.
    pub papers: u32,
}

/// What comes into one register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrivingView {
    /// Its title; none for what lies in none.
    pub register: Option<LineView>,
    /// One by one.
    pub records: Vec<ArrivingRecordView>,
}

/// One thing that comes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrivingRecordView {
    /// What people call it.
    pub title: String,
    /// What happens to it, in words.
    pub what: LineView,
}

/// One thing that is different on each side.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// What people call it.
    pub title: String,
    /// The field in words; none for whether it is there at all.
    pub field: Option<LineView>,
    /// The value here.
    pub here: LineView,
    /// The value there.
    pub there: LineView,
    /// True if the other one was written later.
    pub there_wins: bool,
    /// True if both can be kept.
    pub joinable: bool,
}

/// What was decided, in the order of the conflicts; none where the later one holds.
#[derive(Debug, Deserialize, TS)]
pub struct JoinRequest {
    /// `here`, `there`, `both` or none.
    #[ts(type = "Array<'here' | 'there' | 'both' | null>")]
    pub keep: Vec<Option<Keep>>,
}

/// What was taken in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JoinedView {
    /// The action, to take it back; none if this copy knew everything.
    pub action: Option<String>,
    /// Papers that came in.
    pub papers: u32,
    /// Titles of papers that the other copy has lost, too.
    pub lost: Vec<String>,
}
