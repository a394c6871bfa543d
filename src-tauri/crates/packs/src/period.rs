//! A period as people write it on a form: `2w`, `1m`, `14d`, `1y`.
//!
//! Apart because a rule's file, the command line and the computation read the same spelling. Not here: where a period
//! ends (that needs a first day and the law).

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a period is counted in. A day, a week and a month end by different rules (§ 188 BGB).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Weeks: they end on the same day of the week.
    Weeks,
    /// Months: they end on the same number of the month.
    Months,
    /// Years.
    Years,
}

/// A length of time, never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many, 1 to 999.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
}

/// The text is not a number from 1 to 999 with `d`, `w`, `m` or `y` behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPeriod;

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let unit = match text.chars().last() {
            Some('d') => Unit::Days,
            Some('w') => Unit::Weeks,
            Some('m') => Unit::Months,
            Some('y') => Unit::Years,
            _ => return Err(NotAPeriod),
        };
        // The last character is one byte long. `parse` alone would take "+2".
        let number = text.get(..text.len() - 1).unwrap_or_default();
        if number.is_empty() || number.len() > 3 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAPeriod);
        }
        match number.parse() {
            Ok(amount) if amount > 0 => Ok(Self { amount, unit }),
            _ => Err(NotAPeriod),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => 'd',
            Unit::Weeks => 'w',
            Unit::Months => 'm',
            Unit::Years => 'y',
        };
        write!(f, "{}{unit}", self.amount)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|NotAPeriod| {
            D::Error::invalid_value(
                Unexpected::Str(&text),
                &"a period like \"14d\", \"2w\", \"1m\" or \"1y\"",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reads_as_it_is_written() {
        for text in ["14d", "2w", "1m", "1y", "999d"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for wrong in ["", "w", "0w", "+2w", "-1d", "2", "2 w", "1000d", "2W", "٢w", "2ß", "1.5m"] {
            assert_eq!(wrong.parse::<Period>(), Err(NotAPeriod), "{wrong}");
        }
    }
}
