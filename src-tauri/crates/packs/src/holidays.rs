//! Public holidays of a region, as rules instead of lists of days.
//!
//! Apart because a Land is one file: a fixed date, a distance from Easter Sunday, or a day of the week before a date
//! is all that German law uses. Deliberately not here: finding the day in a year (see `ordner-rules`).

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::line::{Bilingual, Fact};

/// One public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// How its day is found.
    pub day: HolidayDay,
    /// The years it was checked for; outside of them nothing is computed.
    pub years: Years,
    /// The law behind it.
    pub law: String,
    /// Evidence.
    pub fact: Fact,
}

/// How the day of a holiday is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum HolidayDay {
    /// The same date every year.
    Fixed(MonthDay),
    /// Days after Easter Sunday, negative for before.
    Easter(i64),
    /// The last Wednesday before a date.
    WednesdayBefore(MonthDay),
}

/// First and last year, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// First year.
    pub first: i32,
    /// Last year.
    pub last: i32,
}

/// A date without a year, written `"12-25"`. Never 29 February: it must exist every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

impl FromStr for MonthDay {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        // Any year that is no leap year tells whether the date exists every year.
        let day: chrono::NaiveDate = format!("2023-{text}").parse().map_err(|_| ())?;
        let found = Self { month: chrono::Datelike::month(&day), day: chrono::Datelike::day(&day) };
        if found.to_string() == text { Ok(found) } else { Err(()) }
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl Serialize for MonthDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| {
            D::Error::invalid_value(
                Unexpected::Str(&text),
                &"a month and a day of every year, like \"12-25\"",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_without_a_year_exists_in_every_year() {
        assert_eq!("12-25".parse(), Ok(MonthDay { month: 12, day: 25 }));
        for wrong in ["02-29", "13-01", "1-1", "01-32", "", "25.12."] {
            assert_eq!(wrong.parse::<MonthDay>(), Err(()), "{wrong}");
        }
    }
}
