//! Which days are free: Saturdays, Sundays and the public holidays of one region.
//!
//! Outside the years a holiday was checked for, nothing is claimed: a holiday too many would make a limit longer.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use ordner_packs::{Holiday, HolidayDay, Line, MonthDay};
use serde::Serialize;

use crate::RulesError;

/// Why a day is no working day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FreeDay {
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// A public holiday, by its name; the id is that of a [`ordner_packs::Spoken`].
    Holiday(Line),
}

/// The free days of a region.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    holidays: &'a [Holiday],
}

impl<'a> Calendar<'a> {
    /// The calendar with these holidays; without any, all days from Monday to Friday are working days.
    pub fn new(holidays: &'a [Holiday]) -> Self {
        Self { holidays }
    }

    /// Why the day is free, or none if people work. A holiday is named even on a weekend.
    ///
    /// # Errors
    /// [`RulesError::HolidaysUnknown`] if a holiday was not checked for this year.
    pub fn free(&self, day: NaiveDate) -> Result<Option<FreeDay>, RulesError> {
        let year = day.year();
        for holiday in self.holidays {
            if !(holiday.years.first..=holiday.years.last).contains(&year) {
                return Err(RulesError::HolidaysUnknown { year });
            }
            if in_year(holiday.day, year) == Some(day) {
                return Ok(Some(FreeDay::Holiday(holiday.name_line().to_line())));
            }
        }
        Ok(match day.weekday() {
            Weekday::Sat => Some(FreeDay::Saturday),
            Weekday::Sun => Some(FreeDay::Sunday),
            _ => None,
        })
    }

    /// The holidays of a year in the order of the year.
    ///
    /// # Errors
    /// As [`Calendar::free`].
    pub fn holidays(&self, year: i32) -> Result<Vec<(NaiveDate, &'a Holiday)>, RulesError> {
        if self.holidays.iter().any(|known| !(known.years.first..=known.years.last).contains(&year)) {
            return Err(RulesError::HolidaysUnknown { year });
        }
        let mut days: Vec<_> =
            self.holidays.iter().filter_map(|holiday| Some((in_year(holiday.day, year)?, holiday))).collect();
        days.sort_by_key(|(day, _)| *day);
        Ok(days)
    }
}

fn in_year(day: HolidayDay, year: i32) -> Option<NaiveDate> {
    match day {
        HolidayDay::Fixed(date) => in_month(date, year),
        HolidayDay::Easter(days) => easter(year)?.checked_add_signed(TimeDelta::days(days)),
        HolidayDay::WednesdayBefore(date) => {
            let before = in_month(date, year)?.pred_opt()?;
            let back = before.weekday().days_since(Weekday::Wed);
            before.checked_sub_days(Days::new(back.into()))
        }
    }
}

fn in_month(date: MonthDay, year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, date.month, date.day)
}

/// Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap, unleap) = (century / 4, century % 4);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - leap - correction + 15).rem_euclid(30);
    let sunday = (32 + 2 * unleap + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let whole = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(whole / 31).ok()?, u32::try_from(whole % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use ordner_packs::Bilingual;

    use super::*;

    #[test]
    fn easter_falls_where_almanacs_print_it() {
        for (year, day) in
            [(2020, "04-12"), (2024, "03-31"), (2025, "04-20"), (2038, "04-25"), (2285, "03-22")]
        {
            assert_eq!(easter(year), format!("{year}-{day}").parse().ok());
        }
    }

    #[test]
    fn a_wednesday_before_is_never_the_day_itself() {
        let before = |year| in_year(HolidayDay::WednesdayBefore("11-23".parse().unwrap()), year);
        // 23 November 2022 is a Wednesday itself, 22 November 2023 is one.
        assert_eq!(before(2022), "2022-11-16".parse().ok());
        assert_eq!(before(2023), "2023-11-22".parse().ok());
    }

    #[test]
    fn a_year_nobody_checked_is_refused() {
        let holiday: Holiday = Holiday {
            id: "x".into(),
            name: Bilingual { de: "X".into(), en: "X".into() },
            day: HolidayDay::Fixed("01-01".parse().unwrap()),
            years: ordner_packs::Years { first: 2020, last: 2045 },
            law: "x".into(),
            fact: ordner_packs::Fact {
                source: "x".into(),
                stand: "2026-11-22".parse().unwrap(),
                confidence: ordner_packs::Confidence::High,
                review_by: None,
            },
        };
        let holidays = [holiday];
        let calendar = Calendar::new(&holidays);
        let refused = |day: &str| calendar.free(day.parse().unwrap());
        assert_eq!(refused("2046-01-02"), Err(RulesError::HolidaysUnknown { year: 2046 }));
        assert_eq!(refused("2045-12-29"), Ok(None));
    }
}
