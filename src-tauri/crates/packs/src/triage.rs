//! What a letter looks like before anybody reads it, and what that asks for: for the evening when a photo comes.
//!
//! Signs are what somebody sees (an envelope, a sender, a word), each with its urgency; advice says what each urgency asks
//! for. Deliberately not here: a number of days, which only the letter knows, and weighing signs (see `ordner-rules`).

use serde::{Deserialize, Serialize};

use crate::Way;
use crate::line::{Bilingual, Fact, Line};

/// How soon somebody must read the letter with the person. Red is the greatest.
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
pub enum Urgency {
    /// It looks like information.
    Green,
    /// This week.
    Amber,
    /// Today or tomorrow.
    Red,
}

/// What kind of thing a sign is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::VariantArray,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Look {
    /// How it came.
    Envelope,
    /// The name on the letterhead; logos are told as words.
    Sender,
    /// A word in bold or in the heading.
    Word,
}

/// One thing that somebody sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Stable id.
    pub id: String,
    /// What kind of thing it is.
    pub look: Look,
    /// Name of its picture, for envelopes.
    #[serde(default)]
    pub icon: Option<String>,
    /// How a letter came that looks like this, for envelopes that tell it.
    #[serde(default)]
    pub way: Option<Way>,
    /// What is seen; the German words as they stand on the letter.
    pub name: Bilingual,
    /// How urgent it is; none when it says nothing alone.
    #[serde(default)]
    pub urgency: Option<Urgency>,
    /// An office word, whose contacts are worth asking too.
    #[serde(default)]
    pub office: Option<String>,
    /// Why, in plain words.
    pub why: Bilingual,
    /// The law behind it.
    #[serde(default)]
    pub law: Option<String>,
    /// Evidence.
    pub fact: Fact,
}

/// What an urgency asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriageAdvice {
    /// The urgency it belongs to.
    pub urgency: Urgency,
    /// The urgency in words.
    pub title: Bilingual,
    /// What to do.
    pub act: Bilingual,
    /// Two sentences to answer tonight.
    pub reply: [Line; 2],
}
