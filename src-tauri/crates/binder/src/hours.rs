//! Needs and hours: a forecast of counselling hours by area and month, beside what was granted and worked.
//!
//! The threshold from which more hours can be asked for is content of the town, with its Stand. Nothing here decides
//! anything, and hours never leave the binder but on paper. Each month of an area is a record of its own, under a key
//! that two copies of a binder share, so that merging them doubles no hour.

use std::fmt;
use std::iter::Sum;
use std::ops::Deref;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use ordner_packs::{Pack, Packs, Responsibility};
use ordner_vault::{Readable, Record};
use serde::{Deserialize, Serialize};

use crate::own_record::filled;
use crate::{Binder, BinderError, Content, Error, OwnRecord};

/// A forecast looks so far ahead.
pub const FORECAST_MONTHS: u32 = 12;
/// After this part of the time a review is due, in percent.
const REVIEW_AT: u64 = 70;
/// The matter under whose rules the threshold stands.
const SOCIAL_WORK: &str = "social-work";

/// A length of work, to the minute. Written as `2:30`; read also from `2.5`, `2,5` and `2`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    minutes: u32,
}

/// No more than this many hours stand in one entry: a month has 744.
const MOST: u32 = 744;

impl Hours {
    /// Whole hours.
    pub const fn whole(hours: u32) -> Self {
        Self { minutes: hours * 60 }
    }

    /// Full hours of it.
    pub const fn full(self) -> u32 {
        self.minutes / 60
    }

    /// True for none.
    pub const fn is_none(self) -> bool {
        self.minutes == 0
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl FromStr for Hours {
    type Err = BinderError;

    fn from_str(text: &str) -> Result<Self, BinderError> {
        let unreadable = || BinderError::NotHours { name: text.chars().take(40).collect() };
        let digits = |part: &str| part.parse::<u32>().map_err(|_| unreadable());
        let text = text.trim();
        let minutes = if let Some((hours, minutes)) = text.split_once(':') {
            let minutes = digits(minutes)?;
            if minutes >= 60 {
                return Err(unreadable());
            }
            digits(hours)?.saturating_mul(60).saturating_add(minutes)
        } else if let Some((hours, part)) = text.split_once(['.', ',']) {
            // Two digits are enough for quarters of an hour.
            let hundredths = match part.len() {
                1 => digits(part)? * 10,
                2 => digits(part)?,
                _ => return Err(unreadable()),
            };
            digits(hours)?.saturating_mul(60).saturating_add(hundredths * 60 / 100)
        } else {
            digits(text)?.saturating_mul(60)
        };
        if minutes > MOST * 60 { Err(unreadable()) } else { Ok(Self { minutes }) }
    }
}

impl TryFrom<String> for Hours {
    type Error = BinderError;

    fn try_from(text: String) -> Result<Self, BinderError> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        Self { minutes: all.fold(0, |sum, one| sum.saturating_add(one.minutes)) }
    }
}

/// Why hours are needed in an area; its key is the area.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportNeed {
    /// Id of the area.
    pub area: String,
    /// In the person's words.
    pub why: Option<String>,
}

/// The forecast of one area for one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForecastHours {
    /// Id of the area.
    pub area: String,
    /// First day of the month.
    pub month: NaiveDate,
    /// How many.
    pub hours: Hours,
}

/// Hours that were worked with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkedHours {
    /// The day.
    pub day: NaiveDate,
    /// How many.
    pub hours: Hours,
    /// Id of the area.
    pub area: Option<String>,
    /// Who worked.
    pub who: Option<String>,
    /// What was done.
    pub what: Option<String>,
}

/// The twelve months, and what was granted for them. There is one, under [`HoursPeriod::KEY`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursPeriod {
    /// First day of the first month.
    pub since: Option<NaiveDate>,
    /// Granted hours.
    pub granted: Option<Hours>,
    /// When both looked at it again.
    pub reviewed: Option<NaiveDate>,
}

impl HoursPeriod {
    /// Key of the only one.
    pub const KEY: &'static str = "hours";
}

impl Record for SupportNeed {
    const KIND: &'static str = "support-need";
}

impl Record for ForecastHours {
    const KIND: &'static str = "forecast-hours";
}

impl Record for WorkedHours {
    const KIND: &'static str = "worked-hours";
}

impl Record for HoursPeriod {
    const KIND: &'static str = "hours-period";
}

fn area(id: &str, packs: &Packs) -> Result<String, Error> {
    let unknown = || BinderError::NoSuchRecord { name: id.chars().take(40).collect() };
    Ok(packs.area(id.trim()).ok_or_else(unknown)?.id.clone())
}

impl OwnRecord for SupportNeed {
    fn title(&self) -> String {
        self.area.clone()
    }

    fn made_ready(self, _: &Binder, packs: &Packs) -> Result<Self, Error> {
        Ok(Self { area: area(&self.area, packs)?, why: filled(self.why) })
    }
}

impl OwnRecord for ForecastHours {
    fn title(&self) -> String {
        format!("{} {}", self.area, self.month.format("%Y-%m"))
    }

    fn made_ready(self, _: &Binder, packs: &Packs) -> Result<Self, Error> {
        Ok(Self { area: area(&self.area, packs)?, month: first_of(self.month), ..self })
    }
}

impl OwnRecord for WorkedHours {
    fn title(&self) -> String {
        self.what.clone().unwrap_or_else(|| self.day.to_string())
    }

    fn made_ready(self, _: &Binder, packs: &Packs) -> Result<Self, Error> {
        let area = filled(self.area).map(|id| area(&id, packs)).transpose()?;
        Ok(Self { area, who: filled(self.who), what: filled(self.what), ..self })
    }
}

impl OwnRecord for HoursPeriod {
    fn title(&self) -> String {
        self.since.map(|day| day.format("%Y-%m").to_string()).unwrap_or_default()
    }

    fn made_ready(self, _: &Binder, _: &Packs) -> Result<Self, Error> {
        Ok(Self { since: self.since.map(first_of), ..self })
    }
}

/// The day on which 70 % of the twelve months are over, and the day after the last.
fn review_and_end(since: NaiveDate) -> (NaiveDate, NaiveDate) {
    let end = since.checked_add_months(Months::new(FORECAST_MONTHS)).unwrap_or(since);
    let days = u64::try_from((end - since).num_days()).unwrap_or_default();
    (since.checked_add_days(Days::new(days * REVIEW_AT / 100)).unwrap_or(end), end)
}

/// Whether 70 % of what was granted is worked.
fn is_mostly(worked: Hours, granted: Hours) -> bool {
    !granted.is_none() && u64::from(worked.minutes) * 100 >= u64::from(granted.minutes) * REVIEW_AT
}

/// Whether both should look at the hours again: 70 % of the time is over or of the granted hours worked, and nobody did yet.
/// For a shelf, which looks at records and opens no binder.
pub(crate) fn is_review_due(
    planned: &[ForecastHours],
    worked: &[WorkedHours],
    period: &HoursPeriod,
    today: NaiveDate,
) -> bool {
    let planned = planned.iter().filter(|one| !one.hours.is_none()).map(|one| one.month);
    let Some(since) = period.since.or_else(|| planned.clone().min()).filter(|_| period.reviewed.is_none())
    else {
        return false;
    };
    let (review, end) = review_and_end(since);
    let in_time = |day: &NaiveDate| (since..end).contains(day);
    let done = worked.iter().filter(|one| in_time(&one.day)).map(|one| one.hours).sum();
    (review <= today && planned.clone().any(|month| in_time(&month)))
        || period.granted.is_some_and(|granted| is_mostly(done, granted))
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The forecast of one area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AreaHours {
    /// Id of the area.
    pub area: String,
    /// In the person's words.
    pub why: Option<String>,
    /// Of each of the twelve months.
    pub months: Vec<Hours>,
    /// Of all twelve.
    pub sum: Hours,
    /// What was worked in these months.
    pub worked: Hours,
}

/// A forecast beside what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// First day of the twelve months.
    pub since: NaiveDate,
    /// Areas with a forecast, a reason or worked hours, in the order of the content.
    pub areas: Vec<AreaHours>,
    /// Of all areas.
    pub sum: Hours,
    /// What was worked in these months, in areas and without one.
    pub worked: Hours,
    /// What was granted.
    pub granted: Option<Hours>,
    /// The day on which 70 % of the time is over.
    pub review: NaiveDate,
    /// Whether 70 % of the granted hours were worked.
    pub mostly_worked: bool,
    /// When both looked at it again.
    pub reviewed: Option<NaiveDate>,
}

/// What the sum means in a town; never more than that one can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::IntoStaticStr, strum::VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "hours-")]
pub enum Against {
    /// The town's pack names no threshold.
    NoThreshold,
    /// The sum is below it.
    Below,
    /// The sum reaches it.
    Reaches,
}

/// The rule with the threshold of a town: forecast hours of twelve months from which more can be asked for.
pub fn threshold(pack: &Pack) -> Option<(u32, &Responsibility)> {
    let rows = pack.responsibilities.iter().filter(|row| row.topic == SOCIAL_WORK);
    rows.filter_map(|row| Some((row.from_hours?, row))).min_by_key(|(hours, _)| *hours)
}

impl Forecast {
    /// The sum beside the threshold of a town.
    pub fn against(&self, pack: &Pack) -> Against {
        match threshold(pack) {
            None => Against::NoThreshold,
            Some((hours, _)) if self.sum >= Hours::whole(hours) => Against::Reaches,
            Some(_) => Against::Below,
        }
    }
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// The forecast of the twelve months; they begin where the person said, else with the first month that has hours.
    /// None without anything to show.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn forecast(&self, content: &Content) -> Result<Option<Forecast>, Error> {
        let forecast: Vec<ForecastHours> = self.own()?.into_iter().map(|(_, one)| one).collect();
        let first = forecast.iter().filter(|one| !one.hours.is_none()).map(|one| one.month).min();
        let since = self.hours_period()?.since.or(first);
        since.map(|since| self.forecast_of(since, forecast, content)).transpose()
    }

    /// As [`forecast`](Self::forecast); without anything to show, an empty one from this month on, to begin with.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn forecast_from(&self, today: NaiveDate, content: &Content) -> Result<Forecast, Error> {
        match self.forecast(content)? {
            Some(forecast) => Ok(forecast),
            None => self.forecast_of(first_of(today), Vec::new(), content),
        }
    }

    fn forecast_of(
        &self,
        since: NaiveDate,
        forecast: Vec<ForecastHours>,
        content: &Content,
    ) -> Result<Forecast, Error> {
        let period = self.hours_period()?;
        let needs: Vec<SupportNeed> = self.own()?.into_iter().map(|(_, one)| one).collect();
        let worked: Vec<WorkedHours> = self.own()?.into_iter().map(|(_, one)| one).collect();
        let months: Vec<NaiveDate> =
            (0..FORECAST_MONTHS).filter_map(|month| since.checked_add_months(Months::new(month))).collect();
        let (review, end) = review_and_end(since);
        let in_time = |one: &&WorkedHours| one.day >= since && one.day < end;
        let of_area = |id: &str| {
            let month = |month: &NaiveDate| {
                let fits = |one: &&ForecastHours| one.area == id && one.month == *month;
                forecast.iter().filter(fits).map(|one| one.hours).sum()
            };
            let months: Vec<Hours> = months.iter().map(month).collect();
            let own = worked.iter().filter(in_time).filter(|one| one.area.as_deref() == Some(id));
            AreaHours {
                area: id.to_owned(),
                why: needs.iter().find(|need| need.area == id).and_then(|need| need.why.clone()),
                sum: months.iter().copied().sum(),
                worked: own.map(|one| one.hours).sum(),
                months,
            }
        };
        let areas = self.packs(content).areas().iter().map(|area| of_area(&area.id));
        let areas: Vec<AreaHours> = areas
            .filter(|area| !area.sum.is_none() || !area.worked.is_none() || area.why.is_some())
            .collect();
        let worked: Hours = worked.iter().filter(in_time).map(|one| one.hours).sum();
        Ok(Forecast {
            since,
            sum: areas.iter().map(|area| area.sum).sum(),
            areas,
            worked,
            granted: period.granted,
            review,
            mostly_worked: period.granted.is_some_and(|granted| is_mostly(worked, granted)),
            reviewed: period.reviewed,
        })
    }

    /// The twelve months and what was granted.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn hours_period(&self) -> Result<HoursPeriod, Error> {
        Ok(self.vault.get(HoursPeriod::KEY)?.unwrap_or_default())
    }
}

impl Binder {
    /// Writes down how many hours an area will need in a month; none takes them back.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`] for an unknown area.
    pub fn set_forecast(
        &mut self,
        area: &str,
        month: NaiveDate,
        hours: Hours,
        content: &Content,
    ) -> Result<ForecastHours, Error> {
        let record = ForecastHours { area: area.to_owned(), month, hours };
        let record = record.made_ready(self, self.packs(content))?;
        self.set_forecasts(area, &[month], hours, content)?;
        Ok(record)
    }

    /// The same for several months, by one action.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`] for an unknown area; then nothing changed.
    pub fn set_forecasts(
        &mut self,
        area: &str,
        months: &[NaiveDate],
        hours: Hours,
        content: &Content,
    ) -> Result<(), Error> {
        let record = |month: &NaiveDate| {
            let record = ForecastHours { area: area.to_owned(), month: *month, hours };
            record.made_ready(self, self.packs(content))
        };
        let records = months.iter().map(record).collect::<Result<Vec<_>, _>>()?;
        self.vault.write(|writing| {
            records.iter().try_for_each(|record| {
                let key = format!("{}-{}", record.area, record.month.format("%Y-%m"));
                match record.hours.is_none() {
                    true => writing.remove::<ForecastHours>(&key),
                    false => writing.put(&key, record),
                }
            })
        })?;
        Ok(())
    }

    /// Writes down why an area needs hours; no words take it back.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`] for an unknown area.
    pub fn set_need(
        &mut self,
        area: &str,
        why: Option<String>,
        content: &Content,
    ) -> Result<SupportNeed, Error> {
        let record = SupportNeed { area: area.to_owned(), why };
        let record = record.made_ready(self, self.packs(content))?;
        self.vault.write(|writing| match &record.why {
            None => writing.remove::<SupportNeed>(&record.area),
            Some(_) => writing.put(&record.area, &record),
        })?;
        Ok(record)
    }

    /// Writes down when the twelve months begin, what was granted, and when both looked at it again.
    ///
    /// # Errors
    /// Any error of the vault.
    pub fn set_hours_period(&mut self, period: HoursPeriod) -> Result<HoursPeriod, Error> {
        let period = HoursPeriod { since: period.since.map(first_of), ..period };
        self.vault.write(|writing| writing.put(HoursPeriod::KEY, &period))?;
        Ok(period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (typed, said) in
            [("2", "2:00"), ("2.5", "2:30"), ("2,25", "2:15"), ("0:45", "0:45"), (" 12:05 ", "12:05")]
        {
            assert_eq!(typed.parse::<Hours>().unwrap().to_string(), said, "{typed}");
        }
        for wrong in ["", "-1", "two", "1:60", "1.333", "99999999999", "745", "1:2:3", "1.", ".5x"] {
            assert!(matches!(wrong.parse::<Hours>(), Err(BinderError::NotHours { .. })), "{wrong}");
        }
    }
}
