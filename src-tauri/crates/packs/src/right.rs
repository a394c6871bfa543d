//! A right: what a residence paper usually means in one topic, kept once because several papers share it.

use serde::{Deserialize, Serialize};

use crate::line::Fact;

/// What a right is about, in the order in which people ask.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RightArea {
    /// May I work?
    Work,
    /// Integration course.
    Course,
    /// Which office pays?
    Money,
    /// Card or treatment slip.
    Health,
    /// Where must I live?
    Housing,
    /// Family reunification.
    Family,
    /// Travel document.
    Travel,
    /// The way to a permit without end.
    Future,
}

/// One right or limit in plain words. It says what is usual and where to ask, never what a person will get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Stable id; statuses point at it.
    pub id: String,
    /// What it is about.
    pub topic: RightArea,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
    /// The law behind it.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}
