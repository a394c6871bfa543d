//! A status: a residence paper, what it usually means, and the wider entries its owner belongs to.
//!
//! Deliberately not here: what one person may do. A status informs; the paper itself and the office decide.

use serde::{Deserialize, Serialize};

use crate::checklist::Item;
use crate::line::{Bilingual, Fact};

/// One status. A person need not tell the binder theirs; items then show whom they are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Stable id, e.g. `gestattung`.
    pub id: String,
    /// The name as printed on the paper, and what it means in English.
    pub name: Bilingual,
    /// True for an entry that only gathers others, e.g. "any residence permit": nobody has it as their own status.
    #[serde(default)]
    pub group: bool,
    /// Where on the way it usually stands; says nothing of an entry that only gathers others.
    #[serde(default)]
    pub stage: Stage,
    /// The paper that shows it, in German as printed on it.
    #[serde(default)]
    pub paper: Option<String>,
    /// What it is, in a sentence or two.
    #[serde(default)]
    pub meaning: Option<Bilingual>,
    /// How long such a paper is usually valid.
    #[serde(default)]
    pub validity: Option<Bilingual>,
    /// Ids of wider statuses that concern the same people.
    #[serde(default)]
    pub also: Vec<String>,
    /// Ids of [`crate::Right`]s: what it usually means for work, courses, money and more.
    #[serde(default)]
    pub rights: Vec<String>,
    /// The law behind it.
    #[serde(default)]
    pub law: Option<String>,
    /// What is uncertain about it.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Evidence; an entry with no more than a name has none.
    #[serde(default)]
    pub fact: Option<Fact>,
}

/// Where on the way a residence paper usually stands, in the order in which a list shows it.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::VariantArray,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Stage {
    /// Before a decision about protection.
    Procedure,
    /// Without permission, but not deported for now.
    Tolerated,
    /// Applied for a permit, or for another one.
    Provisional,
    /// A permit with an end.
    #[default]
    Permit,
    /// A permit without an end.
    Settled,
}

impl Status {
    /// True when something for `statuses` concerns a person of this status. Nothing named means everybody. In doubt
    /// it does: a wider status counts too, because an item too many is read over and an item too few is missed.
    pub fn is_among(&self, statuses: &[String]) -> bool {
        statuses.is_empty() || statuses.iter().any(|id| *id == self.id || self.also.contains(id))
    }
}

impl Item {
    /// True when the item concerns a person of this status; somebody who told none is concerned by all.
    pub fn concerns(&self, status: Option<&Status>) -> bool {
        status.is_none_or(|status| status.is_among(&self.applies_to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(id: &str, also: &[&str]) -> Status {
        let name = Bilingual { de: id.to_owned(), en: id.to_owned() };
        Status {
            id: id.to_owned(),
            name,
            group: false,
            stage: Stage::default(),
            paper: None,
            meaning: None,
            validity: None,
            also: also.iter().map(|id| (*id).to_owned()).collect(),
            rights: vec![],
            law: None,
            note: None,
            fact: None,
        }
    }

    #[test]
    fn a_status_is_concerned_by_its_own_by_wider_ones_and_by_what_is_for_everybody() {
        let gestattung = status("gestattung", &["asylblg"]);
        let of = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        assert!(gestattung.is_among(&of(&[])));
        assert!(gestattung.is_among(&of(&["duldung", "gestattung"])));
        assert!(gestattung.is_among(&of(&["jobcenter", "asylblg"])));
        assert!(!gestattung.is_among(&of(&["jobcenter", "duldung"])));
    }
}
