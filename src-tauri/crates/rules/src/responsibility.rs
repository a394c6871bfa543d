//! Who is responsible: the rows of a pack asked with what a person told.
//!
//! A row that fits for certain ends the search; a row before it that would fit if something untold were so is named too,
//! with what is missing. So nobody must tell their status to get an answer, and nobody gets a verdict.

use chrono::{Datelike, Months, NaiveDate};
use ordner_packs::{Pack, Responsibility};
use serde::Serialize;

/// A switch from one office to another is announced this long before.
const ANNOUNCED_MONTHS: u32 = 3;

/// What a person told; nothing of it must be told.
#[derive(Debug, Clone, Copy, Default)]
pub struct Person<'a> {
    /// Id of their status.
    pub status: Option<&'a str>,
    /// Day of birth.
    pub birth: Option<NaiveDate>,
    /// Day of the allocation to the town.
    pub since: Option<NaiveDate>,
    /// Hours of counselling that are forecast for the next twelve months.
    pub hours: Option<u32>,
}

/// Something a row asks for and the person did not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Missing {
    /// Their status.
    Status,
    /// Their age.
    Age,
    /// How long they have been in the town.
    Allocation,
    /// How many hours are forecast.
    Hours,
}

/// A row that fits, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit<'a> {
    /// The row.
    pub row: &'a Responsibility,
    /// What would have to be known; empty when the row fits for certain.
    pub missing: Vec<Missing>,
}

/// The rows of a topic that fit on a day, in the order of the pack; only the last one can fit for certain.
pub fn responsible<'a>(pack: &'a Pack, topic: &str, person: Person<'_>, day: NaiveDate) -> Vec<Fit<'a>> {
    let mut fits = vec![];
    for row in pack.responsibilities.iter().filter(|row| row.topic == topic) {
        let Some(missing) = missing(row, person, day) else { continue };
        let is_certain = missing.is_empty();
        fits.push(Fit { row, missing });
        if is_certain {
            break;
        }
    }
    fits
}

/// The next day within three months on which somebody else becomes responsible, and who.
pub fn announced<'a>(
    pack: &'a Pack,
    topic: &str,
    person: Person<'_>,
    today: NaiveDate,
) -> Option<(NaiveDate, Vec<Fit<'a>>)> {
    let until = today.checked_add_months(Months::new(ANNOUNCED_MONTHS))?;
    let rows = pack.responsibilities.iter().filter(|row| row.topic == topic);
    let mut days: Vec<NaiveDate> = rows
        .flat_map(|row| {
            let ages = [row.from_age, row.below_age];
            let months = [row.from_month, row.below_month];
            let birthdays = ages.into_iter().flatten().filter_map(|age| birthday(person.birth?, age));
            let passed = months.into_iter().flatten().filter_map(|count| passed(person.since?, count));
            birthdays.chain(passed).collect::<Vec<_>>()
        })
        .filter(|day| (today..=until).contains(day) && *day != today)
        .collect();
    days.sort_unstable();
    let now = responsible(pack, topic, person, today);
    days.into_iter().map(|day| (day, responsible(pack, topic, person, day))).find(|(_, then)| *then != now)
}

/// What is missing for the row to fit; none if it does not fit whatever else is told.
fn missing(row: &Responsibility, person: Person<'_>, day: NaiveDate) -> Option<Vec<Missing>> {
    let mut missing = vec![];
    let mut asks = |told: Option<bool>, what: Missing| match told {
        Some(fits) => fits,
        None => {
            missing.push(what);
            true
        }
    };
    let mut fits = true;
    if !row.status.is_empty() {
        fits &=
            asks(person.status.map(|told| row.status.iter().any(|status| status == told)), Missing::Status);
    }
    if row.from_age.is_some() || row.below_age.is_some() {
        let told = person.birth.and_then(|birth| {
            let from = row.from_age.map_or(Some(true), |age| Some(day >= birthday(birth, age)?))?;
            let below = row.below_age.map_or(Some(true), |age| Some(day < birthday(birth, age)?))?;
            Some(from && below)
        });
        fits &= asks(told, Missing::Age);
    }
    if row.from_month.is_some() || row.below_month.is_some() {
        let told = person.since.and_then(|since| {
            let from = row.from_month.map_or(Some(true), |count| Some(day >= passed(since, count)?))?;
            let below = row.below_month.map_or(Some(true), |count| Some(day < passed(since, count)?))?;
            Some(from && below)
        });
        fits &= asks(told, Missing::Allocation);
    }
    if let Some(hours) = row.from_hours {
        fits &= asks(person.hours.map(|told| told >= hours), Missing::Hours);
    }
    fits.then_some(missing)
}

/// The day an age is reached: the day of birth counts as the first (§ 187 Abs. 2 BGB), so whoever was born on
/// 29 February is a year older on 1 March where there is no such day.
fn birthday(birth: NaiveDate, age: u32) -> Option<NaiveDate> {
    let year = birth.year().checked_add(i32::try_from(age).ok()?)?;
    NaiveDate::from_ymd_opt(year, birth.month(), birth.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// The first day after so many months.
fn passed(since: NaiveDate, months: u32) -> Option<NaiveDate> {
    since.checked_add_months(Months::new(months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_age_is_reached_when_the_birthday_begins() {
        assert_eq!(birthday(day("1999-11-23"), 27), Some(day("2026-11-23")));
        assert_eq!(birthday(day("2000-02-29"), 27), Some(day("2027-03-01")));
        assert_eq!(birthday(day("2000-02-29"), 28), Some(day("2028-02-29")));
    }
}
