//! One line of content in the two languages every line must have, and the evidence a fact carries.
//!
//! German is the wording an office knows; English is its equal line. A third language is not kept here: it is
//! looked up by the line's id in `locales/<tag>.ftl`, so that adding a language touches one file.

use chrono::NaiveDate;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// The same text in German and English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// German, the wording an office uses.
    pub de: String,
    /// English, line by line beside it.
    pub en: String,
}

/// One numbered line: stable id, German, English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Stable within its file, so that a translation or a tick still finds it after lines move.
    pub id: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

/// How well a fact is evidenced; the scale of the facts' own README.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Old source or background knowledge only. Phone numbers of such entries must not ship.
    Low,
    /// One older or second-hand source.
    Medium,
    /// Two dated sources, or one recent one traced to the provider's own page.
    High,
}

/// Where a fact comes from and when it was last checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The source, named so that a reader can find it again.
    pub source: String,
    /// "Stand": the day of the source.
    #[serde(deserialize_with = "day")]
    pub stand: NaiveDate,
    /// How well it is evidenced.
    pub confidence: Confidence,
    /// The day by which somebody must look again, when it is known to change, e.g. a law with an end.
    #[serde(default, deserialize_with = "day_or_none", skip_serializing_if = "Option::is_none")]
    pub review_by: Option<NaiveDate>,
}

impl Fact {
    /// Months after which a line is marked as old on screen and in print.
    pub const STALE_AFTER_MONTHS: u32 = 18;

    /// True when nobody checked it: it rests on general knowledge, and its Stand is only the day it was written down.
    pub fn is_unchecked(&self) -> bool {
        self.confidence == Confidence::Low
    }

    /// True when the fact was last checked more than [`Fact::STALE_AFTER_MONTHS`] before `today`, or when the day by
    /// which somebody had to look again is over.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        let end = self.stand.checked_add_months(chrono::Months::new(Self::STALE_AFTER_MONTHS));
        end.is_some_and(|end| end < today) || self.review_by.is_some_and(|day| day < today)
    }
}

/// Reads a day written as `"2026-09-26"`. Quoted like every other value, so that a volunteer has one rule to keep.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    struct Day;
    impl Visitor<'_> for Day {
        type Value = NaiveDate;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a day in quotation marks, like \"2026-09-26\"")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
            text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
        }
    }
    deserializer.deserialize_str(Day)
}

/// The same for a key that may be absent.
pub(crate) fn day_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(stand: &str) -> Fact {
        let stand = stand.parse().unwrap();
        Fact { source: "a page".into(), stand, confidence: Confidence::High, review_by: None }
    }

    #[test]
    fn a_fact_is_old_the_day_after_its_review_was_due() {
        let today = |text: &str| text.parse().unwrap();
        let fact = Fact { review_by: Some(today("2026-12-31")), ..fact("2026-11-22") };
        assert!(!fact.is_stale(today("2026-12-31")));
        assert!(fact.is_stale(today("2027-01-01")));
    }

    #[test]
    fn a_fact_is_old_the_day_after_eighteen_months() {
        let today = |text: &str| text.parse().unwrap();
        assert!(!fact("2025-05-22").is_stale(today("2026-11-22")));
        assert!(fact("2025-05-21").is_stale(today("2026-11-22")));
        // 31 August plus 18 months is the last day of February.
        assert!(!fact("2025-08-31").is_stale(today("2027-02-28")));
        assert!(fact("2025-08-31").is_stale(today("2027-03-01")));
        // A Stand in the future is odd but not old.
        assert!(!fact("2027-01-01").is_stale(today("2026-11-22")));
    }
}
