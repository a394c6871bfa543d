//! Time limits: each rule in words for a checklist and in a form that can be reckoned with; and the rules of the law
//! that say when a letter counts as delivered and how days are counted.
//!
//! Deliberately not here: computing a day (see `ordner-rules`). What a file says is a proposal: the letter in a
//! person's hand decides.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::line::{Bilingual, Fact, day};
use crate::period::Period;

/// One time limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Stable id; items of checklists point at it.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// Its name in a list.
    pub title: Bilingual,
    /// How long, and counted from what, as one sentence.
    pub rule: Bilingual,
    /// The day it is counted from, in words: "the day you moved in".
    pub event: Bilingual,
    /// How it is counted.
    pub count: Count,
    /// Deliveries with rules of their own for this kind of letter; empty when it does not begin with a letter.
    #[serde(default)]
    pub delivery: Vec<String>,
    /// Whose holidays count.
    #[serde(default)]
    pub place: Place,
    /// What can happen afterwards.
    #[serde(default)]
    pub late: Option<Bilingual>,
    /// Where the answer goes.
    #[serde(default)]
    pub office: Option<Bilingual>,
    /// The law behind it, or none for advice.
    #[serde(default)]
    pub law: Option<String>,
    /// What is uncertain, or where it differs.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Evidence.
    pub fact: Fact,
}

/// What a time limit is about; a list is grouped by it.
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
    strum::VariantArray,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// The asylum procedure. No rule of this theme may carry a period of its own.
    Asylum,
    /// Residence papers.
    Residence,
    /// Family, birth, relatives abroad.
    Family,
    /// Nursery and school.
    Children,
    /// German courses.
    Language,
    /// Flat, moving, registration.
    Housing,
    /// Benefits.
    Benefits,
    /// Work and training.
    Work,
    /// Health.
    Health,
    /// Driving.
    Driving,
    /// Debts and fines.
    Debt,
    /// All kinds of letters.
    General,
}

/// How long a rule runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Known from the law.
    Preset(Period),
    /// Only the letter knows it: whoever reckons must be given the period that is printed there.
    InTheLetter,
}

impl Serialize for Length {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Preset(period) => period.serialize(serializer),
            Self::InTheLetter => serializer.serialize_str("letter"),
        }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match (text.as_str(), text.parse()) {
            ("letter", _) => Ok(Self::InTheLetter),
            (_, Ok(period)) => Ok(Self::Preset(period)),
            _ => Err(serde::de::Error::invalid_value(
                serde::de::Unexpected::Str(&text),
                &"a period like \"2w\", or \"letter\"",
            )),
        }
    }
}

/// How a rule is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Count {
    /// Something must be there by a last day after the event; moves to the next working day (§ 193 BGB).
    Within(Length),
    /// Something runs out after the event. Does not move: § 193 BGB speaks of acts and declarations only.
    Until(Length),
    /// Something is possible only this long after the event.
    NotBefore(Length),
    /// Something must be there this long before the event.
    Before(Period),
    /// Something is best done this long before the event.
    BestBefore(Period),
    /// Something must be there before the day of the event begins.
    BeforeTheDay,
    /// Something begins, or is possible, only this long before the event.
    NotEarlier(Period),
    /// An application reaches this far back.
    ReachesBack(ReachBack),
    /// An application made in a month counts from its first day.
    WithinTheMonth,
    /// Notice to end a rental contract: until the third working day of a month.
    RentNotice,
    /// At once; there is no day to wait for.
    AtOnce,
    /// One day for everybody.
    #[serde(deserialize_with = "day")]
    OnDay(NaiveDate),
    /// Some weeks of a year, for everybody.
    Window(Window),
    /// Explained, but never reckoned with: whoever relies on it may be too late.
    NeverReliedUpon(Period),
}

impl Count {
    /// The rule's own length, for the kinds that have one.
    pub fn length(&self) -> Option<Length> {
        match self {
            Self::Within(length) | Self::Until(length) | Self::NotBefore(length) => Some(*length),
            Self::Before(period)
            | Self::BestBefore(period)
            | Self::NotEarlier(period)
            | Self::NeverReliedUpon(period) => Some(Length::Preset(*period)),
            Self::ReachesBack(back) => Some(Length::Preset(back.period)),
            Self::BeforeTheDay
            | Self::WithinTheMonth
            | Self::RentNotice
            | Self::AtOnce
            | Self::OnDay(_)
            | Self::Window(_) => None,
        }
    }
}

/// How far an application reaches back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReachBack {
    /// How far.
    pub period: Period,
    /// Counted from the beginning of what.
    pub from: ReachFrom,
}

/// From where an application reaches back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReachFrom {
    /// The day it arrives.
    Day,
    /// The first day of the month in which it arrives.
    Month,
    /// The first day of the year in which it arrives.
    Year,
}

/// A first and a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// First day.
    #[serde(deserialize_with = "day")]
    pub first: NaiveDate,
    /// Last day.
    #[serde(deserialize_with = "day")]
    pub last: NaiveDate,
}

/// Whose holidays count: those at the place of the office (§ 193 BGB).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The office is in the person's region.
    #[default]
    Here,
    /// The office may be anywhere in Germany: only days that are free everywhere count.
    Anywhere,
}

/// How a letter came.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames, strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Way {
    /// Ordinary letter.
    Post,
    /// Registered letter.
    Registered,
    /// Yellow envelope, with the day written on it (Postzustellungsurkunde).
    Yellow,
    /// Left at the post office, with a note in the letterbox (Niederlegung).
    Deposited,
    /// Handed over.
    Hand,
    /// Handed out in a reception facility.
    Facility,
    /// Sent electronically.
    Electronic,
    /// Ready for download in an account.
    Download,
    /// Public notice.
    Public,
}

/// When a letter counts as delivered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Stable id.
    pub id: String,
    /// The way it came. Of several rules for one way the first in the file is for ordinary letters.
    pub way: Way,
    /// Which day the person reads or remembers: "the date on the letter".
    pub day: Bilingual,
    /// How long after that day it counts as delivered; none for the same day.
    #[serde(default)]
    pub after: Option<Period>,
    /// The shorter length for letters posted before the law changed.
    #[serde(default)]
    pub earlier: Option<EarlierDelivery>,
    /// The rule in words.
    pub rule: Bilingual,
    /// The law behind it.
    pub law: String,
    /// Evidence.
    pub fact: Fact,
}

/// A length that held until a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierDelivery {
    /// The last day of posting it held for.
    #[serde(deserialize_with = "day")]
    pub until: NaiveDate,
    /// The length then.
    pub after: Period,
}

/// One rule of counting days, named by the step of a computation that uses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// Stable id.
    pub id: String,
    /// The rule in words.
    pub rule: Bilingual,
    /// The law behind it.
    pub law: String,
    /// Evidence.
    pub fact: Fact,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> Result<Count, toml::de::Error> {
        #[derive(Deserialize)]
        struct Row {
            count: Count,
        }
        toml::from_str::<Row>(&format!("count = {text}")).map(|row| row.count)
    }

    #[test]
    fn a_rule_says_how_it_is_counted() {
        let weeks: Period = "2w".parse().unwrap();
        assert_eq!(count("{ within = \"2w\" }").unwrap(), Count::Within(Length::Preset(weeks)));
        assert_eq!(count("{ within = \"letter\" }").unwrap(), Count::Within(Length::InTheLetter));
        assert_eq!(count("\"at-once\"").unwrap(), Count::AtOnce);
        let back = ReachBack { period: "6m".parse().unwrap(), from: ReachFrom::Month };
        assert_eq!(
            count("{ reaches-back = { period = \"6m\", from = \"month\" } }").unwrap(),
            Count::ReachesBack(back)
        );
        let error = count("{ within = \"two weeks\" }").unwrap_err();
        assert!(error.message().contains("a period like"), "{error}");
        // A rule that is counted backwards from an event has no letter to read it from.
        assert!(count("{ before = \"letter\" }").is_err());
    }
}
