//! A path: the chain of papers and offices in one situation of life, in the order in which one unlocks the next.
//!
//! A checklist says what to do in one matter; a path says which paper comes from where and what it opens. It shows
//! where money can stop. Deliberately not here: which papers a person has (see `binder`).

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};

/// One path; a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifePath {
    /// Stable id, also the file's name.
    pub id: String,
    /// The situation in the person's words: "I wait".
    pub title: Bilingual,
    /// For whom it is and what to know first.
    pub about: Bilingual,
    /// Ids of the statuses it is for; empty means everybody.
    #[serde(default)]
    pub applies_to: Vec<String>,
    /// Kinds of document a person usually has when the path begins.
    #[serde(default)]
    pub has: Vec<String>,
    /// Sheets to print anew when it begins, letters among them.
    #[serde(default)]
    pub sheets: Vec<String>,
    /// Its steps in order.
    pub steps: Vec<PathStep>,
}

/// One step: a paper or an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathStep {
    /// Stable within its path.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// Where: id of a term of the glossary that contacts name as what they are.
    #[serde(default)]
    pub office: Option<String>,
    /// Kinds of document that unlock this step.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Kinds of document a person has after it.
    #[serde(default)]
    pub gives: Vec<String>,
    /// Id of a deadline rule.
    #[serde(default)]
    pub deadline: Option<String>,
    /// Where money can stop here, and what to do about it.
    #[serde(default)]
    pub money: Option<Bilingual>,
    /// Id of the checklist with the details.
    #[serde(default)]
    pub checklist: Option<String>,
    /// The law behind it, or none for practical advice.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}
