//! How near the end of a paper is, in calm stages.
//!
//! Apart because rows, registers and lists say it with the same words. A day that is known only in part is reminded of by
//! the first day it can be, and is over after the last: nobody is reminded too late, and nothing is called over too early.
//! Not here: time limits of letters (see `deadline`), where how much time is left is never said.

use chrono::{Days, NaiveDate};
use ordner_packs::{Packs, Reminders};
use serde::Serialize;

use crate::Document;

/// A paper that ends; its words are `expiry-<name>`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::VariantNames, strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Expiry {
    /// Time to think of a new one.
    Early,
    /// Time to see to it.
    Near,
    /// It ends within days.
    AtOnce,
    /// It is no longer valid.
    Over,
}

impl Document {
    /// The stage its end has come to; none while it is far, or when it has none.
    pub fn expiry(&self, packs: &Packs, today: NaiveDate) -> Option<Expiry> {
        let end = self.valid_until?;
        if end.last() < today {
            return Some(Expiry::Over);
        }
        let kind = self.kind.as_deref().and_then(|kind| packs.document_kind(kind));
        let remind = kind.map_or_else(Reminders::default, |kind| kind.remind);
        let within = |days: u16| {
            let from = end.first().checked_sub_days(Days::new(days.into()));
            from.is_some_and(|from| from <= today)
        };
        let stages = [
            (remind.at_once(), Expiry::AtOnce),
            (remind.near(), Expiry::Near),
            (remind.early(), Expiry::Early),
        ];
        stages.into_iter().find_map(|(days, stage)| within(days).then_some(stage))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn stage(until: &str, kind: Option<&str>, today: &str) -> Option<Expiry> {
        let packs = Packs::embedded().expect("content");
        let document: Document = serde_json::from_value(json!({
            "title": "", "register": "1", "added": "2026-01-01", "files": [], "valid_until": until, "kind": kind,
        }))
        .expect("a document");
        document.expiry(&packs, today.parse().expect("day"))
    }

    #[test]
    fn ninety_thirty_and_seven_days_before_the_end() {
        let on = |today| stage("2027-01-31", None, today);
        assert_eq!(on("2026-11-01"), None);
        assert_eq!(on("2026-11-02"), Some(Expiry::Early));
        assert_eq!(on("2027-01-01"), Some(Expiry::Near));
        assert_eq!(on("2027-01-24"), Some(Expiry::AtOnce));
        assert_eq!(on("2027-01-31"), Some(Expiry::AtOnce), "it is valid on its last day");
        assert_eq!(on("2027-02-01"), Some(Expiry::Over));
    }

    #[test]
    fn a_kind_can_say_otherwise() {
        assert_eq!(stage("2027-01-31", Some("duldung"), "2026-11-02"), None);
        assert_eq!(stage("2027-01-31", Some("duldung"), "2027-01-01"), Some(Expiry::Early));
        assert_eq!(stage("2027-01-31", Some("no-such-kind"), "2027-01-01"), Some(Expiry::Near));
    }

    #[test]
    fn a_month_is_reminded_of_by_its_first_day_and_over_after_its_last() {
        assert_eq!(stage("2027-01", None, "2026-12-25"), Some(Expiry::AtOnce));
        assert_eq!(stage("2027-01", None, "2027-01-31"), Some(Expiry::AtOnce));
        assert_eq!(stage("2027-01", None, "2027-02-01"), Some(Expiry::Over));
        assert_eq!(stage("2027", None, "2027-12-31"), Some(Expiry::AtOnce));
    }
}
