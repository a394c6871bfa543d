//! A day as far as it is known: many papers name only a month or a year (ISO 8601: `2024`, `2024-03`, `2024-03-07`).
//!
//! Apart because binder, sheets and window say such days with the same words. Not here: what follows from a day, and days
//! a time limit is reckoned from, which are always whole.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A year, a month of a year, or a day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum PartialDay {
    /// Only the year.
    Year(Year),
    /// Year and month.
    Month(Month),
    /// The whole day.
    Day(NaiveDate),
}

/// A year between 1 and 9999, held by its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Year(NaiveDate);

/// A month, held by its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Month(NaiveDate);

/// Text that is none of the three forms, or no day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a year, a month or a day: 2024, 2024-03 or 2024-03-07")]
pub struct NotADay;

impl PartialDay {
    /// The first day it can be.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Year(Year(first)) | Self::Month(Month(first)) | Self::Day(first) => first,
        }
    }

    /// The last day it can be.
    pub fn last(self) -> NaiveDate {
        let months = match self {
            Self::Year(_) => 12,
            Self::Month(_) => 1,
            Self::Day(day) => return day,
        };
        let next = self.first().checked_add_months(Months::new(months));
        next.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or(NaiveDate::MAX)
    }
}

impl From<NaiveDate> for PartialDay {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl FromStr for PartialDay {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
                .ok_or(NotADay)
        };
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let year = i32::try_from(year).ok().filter(|year| *year > 0).ok_or(NotADay)?;
        let (month, day) = (parts.next(), parts.next());
        if parts.next().is_some() {
            return Err(NotADay);
        }
        let date = |month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day).ok_or(NotADay);
        Ok(match (month, day) {
            (Some(month), Some(day)) => Self::Day(date(digits(month, 2)?, digits(day, 2)?)?),
            (Some(month), None) => Self::Month(Month(date(digits(month, 2)?, 1)?)),
            (None, _) => Self::Year(Year(date(1, 1)?)),
        })
    }
}

impl TryFrom<String> for PartialDay {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<PartialDay> for String {
    fn from(day: PartialDay) -> Self {
        day.to_string()
    }
}

/// As ISO 8601 writes it.
impl fmt::Display for PartialDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.first();
        match self {
            Self::Year(_) => write!(f, "{:04}", first.year()),
            Self::Month(_) => write!(f, "{:04}-{:02}", first.year(), first.month()),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> PartialDay {
        text.parse().expect("a partial day")
    }

    #[test]
    fn each_form_is_written_as_it_was_read() {
        for text in ["2024", "2024-03", "2024-03-07", "0999-12"] {
            assert_eq!(day(text).to_string(), text);
        }
        for wrong in
            ["", "24", "2024-13", "2024-02-30", "2024-3", "2024-03-07-1", "+024", "0000", "2024-", "٢٠٢٤"]
        {
            assert_eq!(wrong.parse::<PartialDay>(), Err(NotADay), "{wrong}");
        }
    }

    #[test]
    fn it_may_be_any_day_from_the_first_to_the_last() {
        let span = |text: &str| (day(text).first().to_string(), day(text).last().to_string());
        assert_eq!(span("2024"), ("2024-01-01".into(), "2024-12-31".into()));
        assert_eq!(span("2024-02"), ("2024-02-01".into(), "2024-02-29".into()));
        assert_eq!(span("2024-02-03"), ("2024-02-03".into(), "2024-02-03".into()));
        assert_eq!(span("9999"), ("9999-01-01".into(), "9999-12-31".into()));
    }
}
