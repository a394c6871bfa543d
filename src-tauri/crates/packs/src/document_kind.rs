//! A kind of document: what a paper is called, who issues it and where it lies in the binder.
//!
//! A filed paper may name its kind; then checklists and paths know what is still missing. Deliberately not here: the
//! papers a person has (see `binder`).

use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact};
use crate::register::RegisterId;

/// One kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentKind {
    /// Stable id; filed papers, checklists and paths point at it.
    pub id: String,
    /// Register where such a paper is usually filed.
    pub register: RegisterId,
    /// What people and offices call it.
    pub name: Bilingual,
    /// Who issues it, in German as on the letterhead; none for what people make themselves.
    #[serde(default)]
    pub issuer: Option<String>,
    /// How long it is usually valid; none if it does not expire.
    #[serde(default)]
    pub validity: Option<Bilingual>,
    /// When its end is told. A paper that is valid for a few months only would else be about to end all its life.
    #[serde(default)]
    pub remind: Reminders,
    /// True when nobody needs the original.
    #[serde(default)]
    pub copy_is_enough: bool,
    /// True when offices often ask for a certified copy.
    #[serde(default)]
    pub certified_copy: bool,
    /// True for the paper that says until when a person may stay.
    #[serde(default)]
    pub permit: bool,
    /// Closed in appointment mode: papers of the asylum procedure, of court and of health.
    #[serde(default)]
    pub private: bool,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Evidence.
    pub fact: Fact,
}

/// Days before the end of a paper at which it is told, in three stages: `[90, 30, 7]`, each nearer than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "[u16; 3]", into = "[u16; 3]")]
pub struct Reminders {
    early: u16,
    near: u16,
    at_once: u16,
}

impl Reminders {
    /// Time to think of a new one, in days before the end.
    pub fn early(self) -> u16 {
        self.early
    }

    /// Time to see to it, in days before the end.
    pub fn near(self) -> u16 {
        self.near
    }

    /// Time to act at once, in days before the end.
    pub fn at_once(self) -> u16 {
        self.at_once
    }
}

impl Default for Reminders {
    fn default() -> Self {
        Self { early: 90, near: 30, at_once: 7 }
    }
}

impl TryFrom<[u16; 3]> for Reminders {
    type Error = &'static str;

    fn try_from([early, near, at_once]: [u16; 3]) -> Result<Self, &'static str> {
        match early > near && near > at_once && early <= 366 {
            true => Ok(Self { early, near, at_once }),
            false => Err("three numbers of days, each smaller than the one before, at most 366"),
        }
    }
}

impl From<Reminders> for [u16; 3] {
    fn from(Reminders { early, near, at_once }: Reminders) -> Self {
        [early, near, at_once]
    }
}
