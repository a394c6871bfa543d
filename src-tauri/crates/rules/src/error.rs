//! Why no day and no office can be named.

use serde::Serialize;

/// A question the rules do not answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error, strum::VariantNames)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RulesError {
    /// There is no rule of this name, and it is no period either.
    #[error("no rule {name}")]
    NoSuchRule {
        /// What was asked for.
        name: String,
    },
    /// A period could not be read.
    #[error("{name} is not a period")]
    NotAPeriod {
        /// What was typed.
        name: String,
    },
    /// Only the letter knows this period, and the person did not type it.
    #[error("only the letter knows the period of {name}")]
    OnlyYourLetter {
        /// The rule.
        name: String,
    },
    /// A limit that is explained but never reckoned with.
    #[error("{name} is never relied upon")]
    NeverReliedUpon {
        /// The rule.
        name: String,
    },
    /// The rule has no period that could be replaced by the one in a letter.
    #[error("{name} has no period")]
    NoPeriodHere {
        /// The rule.
        name: String,
    },
    /// The rule does not begin with a letter, so a way of delivery means nothing.
    #[error("{name} does not begin with a letter")]
    NoLetterHere {
        /// The rule.
        name: String,
    },
    /// No rule of delivery is known for this way.
    #[error("no rule of delivery for {name}")]
    WayUnknown {
        /// The way.
        name: String,
    },
    /// The holidays of this year are not known.
    #[error("the holidays of {year} are not known")]
    HolidaysUnknown {
        /// The year.
        year: i32,
    },
    /// No such matter.
    #[error("no topic {name}")]
    NoSuchTopic {
        /// What was asked for.
        name: String,
    },
    /// No such status.
    #[error("no status {name}")]
    NoSuchStatus {
        /// What was asked for.
        name: String,
    },
    /// No such kind of number.
    #[error("no number {name}")]
    NoSuchNumber {
        /// What was asked for.
        name: String,
    },
}
