//! Sums and offices are said in German and English, line under line, so that two people can read the same line.
//!
//! Apart because several verbs speak so. The person's own language comes first.

use chrono::{Datelike, NaiveDate};
use ordner_locale::{FluentArgs, LanguageTag, Locales, without_isolates};
use ordner_packs::{Bilingual, Period, Unit};
use ordner_rules::{FreeDay, Step};

/// The two languages of every sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Line {
    German,
    English,
}

/// German first, unless the person reads English messages.
pub fn order(language: &LanguageTag) -> [Line; 2] {
    if language.to_string() == LanguageTag::ENGLISH {
        [Line::English, Line::German]
    } else {
        [Line::German, Line::English]
    }
}

/// Says things in one of the two languages.
pub struct Pen<'a> {
    locales: &'a Locales,
    line: Line,
    tag: Option<LanguageTag>,
}

impl<'a> Pen<'a> {
    /// For this line.
    pub fn new(locales: &'a Locales, line: Line) -> Self {
        let tag = match line {
            Line::German => LanguageTag::GERMAN,
            Line::English => LanguageTag::ENGLISH,
        };
        Self { locales, line, tag: tag.parse().ok() }
    }

    /// The text of content in this language.
    pub fn of<'t>(&self, text: &'t Bilingual) -> &'t str {
        match self.line {
            Line::German => &text.de,
            Line::English => &text.en,
        }
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
        let Some(tag) = &self.tag else { return id.to_owned() };
        without_isolates(&self.locales.text_with(tag, id, args)).into_owned()
    }

    /// A day without its day of the week, for a Stand.
    pub fn date(&self, day: NaiveDate) -> String {
        self.tag.as_ref().map_or_else(|| day.to_string(), |tag| self.locales.date(tag, day))
    }

    /// A day with its day of the week: mistakes are seen by it.
    pub fn day(&self, day: NaiveDate) -> String {
        let Some(tag) = &self.tag else { return day.to_string() };
        let mut args = FluentArgs::new();
        args.set("weekday", day.weekday().number_from_monday());
        args.set("date", self.locales.date(tag, day));
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

    fn free(&self, free: &FreeDay) -> String {
        match free {
            FreeDay::Saturday => self.say("deadline-free-saturday", &[]),
            FreeDay::Sunday => self.say("deadline-free-sunday", &[]),
            FreeDay::Holiday(name) => self.say("deadline-free-holiday", &[("name", self.of(name))]),
        }
    }

    /// One line of a sum, without its law.
    pub fn step(&self, step: &Step) -> String {
        let name: &'static str = step.into();
        let id = format!("deadline-step-{name}");
        match step {
            Step::YouGave { day, what } => {
                self.say(&id, &[("day", &self.day(*day)), ("what", self.of(what))])
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
