//! Content, days and sums in the words of one language: the same sentences in the window and on the command line.
//!
//! Apart because both edges say them, and neither may say them differently. Not here: which language a person reads
//! first (the edges ask), and what is said when (see `deadline`).

use chrono::{Datelike, NaiveDate};
use ordner_locale::{FluentArgs, LanguageTag, Locales, without_isolates};
use ordner_packs::{Period, Spoken, Unit, Way};
use ordner_rules::{FreeDay, Step};

/// Says things in one language.
pub struct Pen<'a> {
    locales: &'a Locales,
    tag: LanguageTag,
}

impl<'a> Pen<'a> {
    /// For this language.
    pub fn new(locales: &'a Locales, tag: LanguageTag) -> Self {
        Self { locales, tag }
    }

    /// A line of content in this language. German and English stand in it; a further language translates it by its id,
    /// as on paper. Where it does not yet, English is said.
    pub fn of(&self, line: &Spoken<'_>) -> String {
        let said = match self.tag.to_string().as_str() {
            LanguageTag::GERMAN => Some(line.de.to_owned()),
            LanguageTag::ENGLISH => None,
            _ => self.locales.say_content(&self.tag, &line.id, line.de),
        };
        said.unwrap_or_else(|| line.en.to_owned())
    }

    /// A message with values.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), (*value).to_owned());
        }
        self.with(id, &args)
    }

    fn with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        without_isolates(&self.locales.text_with(&self.tag, id, args)).into_owned()
    }

    /// A day without its day of the week, for a Stand.
    pub fn date(&self, day: NaiveDate) -> String {
        self.locales.date(&self.tag, day)
    }

    /// A day with its day of the week: mistakes are seen by it.
    pub fn day(&self, day: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("weekday", day.weekday().number_from_monday());
        args.set("date", self.locales.date(&self.tag, day));
        self.with("deadline-day", &args)
    }

    /// "2 weeks".
    pub fn period(&self, period: Period) -> String {
        let unit = match period.unit {
            Unit::Days => "days",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        let mut args = FluentArgs::new();
        args.set("n", period.amount);
        self.with(&format!("deadline-{unit}"), &args)
    }

    /// How a letter came.
    pub fn way(&self, way: Way) -> String {
        let name: &'static str = way.into();
        self.say(&format!("letter-way-{name}"), &[])
    }

    fn free(&self, free: &FreeDay) -> String {
        match free {
            FreeDay::Saturday => self.say("deadline-free-saturday", &[]),
            FreeDay::Sunday => self.say("deadline-free-sunday", &[]),
            FreeDay::Holiday(name) => {
                self.say("deadline-free-holiday", &[("name", &self.of(&Spoken::from(name)))])
            }
        }
    }

    /// One line of a sum, without its law.
    pub fn step(&self, step: &Step) -> String {
        let name: &'static str = step.into();
        let id = format!("deadline-step-{name}");
        match step {
            Step::YouGave { day, what } => {
                self.say(&id, &[("day", &self.day(*day)), ("what", &self.of(&Spoken::from(what)))])
            }
            Step::CountsAsDelivered { day, after, .. } => {
                self.say(&id, &[("day", &self.day(*day)), ("period", &self.period(*after))])
            }
            Step::DeliveryStays { day, free } | Step::IsFree { day, free } => {
                self.say(&id, &[("day", &self.day(*day)), ("free", &self.free(free))])
            }
            Step::PeriodOfYourLetter { period } => self.say(&id, &[("period", &self.period(*period))]),
            Step::EndsAfterDays { period, day }
            | Step::EndsSameWeekday { period, day }
            | Step::EndsSameDayOfMonth { period, day }
            | Step::EndsWithMonth { period, day }
            | Step::SoLongBefore { period, day } => {
                self.say(&id, &[("period", &self.period(*period)), ("day", &self.day(*day))])
            }
            Step::Weeks { first, day } => {
                self.say(&id, &[("first", &self.day(*first)), ("day", &self.day(*day))])
            }
            Step::WayNotGiven { day }
            | Step::NoFixedTime { day }
            | Step::DeliveredThatDay { day, .. }
            | Step::BeginsNextDay { day }
            | Step::DayBefore { day }
            | Step::MovesTo { day }
            | Step::ActBefore { day }
            | Step::DoesNotMove { day }
            | Step::BackFrom { day }
            | Step::LastDayOfMonth { day }
            | Step::ThirdWorkingDay { day }
            | Step::ContractEnds { day }
            | Step::SameForAll { day } => self.say(&id, &[("day", &self.day(*day))]),
            Step::MustHaveArrived | Step::AtOnce | Step::TooLateForThisMonth => self.say(&id, &[]),
        }
    }
}
