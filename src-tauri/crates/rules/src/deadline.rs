//! The sum behind a day: from a rule and a date to the earliest plausible day, line by line.
//!
//! §§ 187 to 193 BGB, to which the procedural codes refer (§ 31 VwVfG, § 26 SGB X, § 57 VwGO with § 222 ZPO, § 64 SGG,
//! § 108 AO). Wherever two readings are possible the earlier day is taken, because a day too early costs a walk and a day
//! too late costs a right. Deliberately not here: how much time is left. Nobody is told that they still have time.

use chrono::{Datelike, Months, NaiveDate};
use ordner_packs::{
    Count, Deadline, Length, Pack, Packs, Period, Place, ReachBack, ReachFrom, Unit, Way, Window,
};
use serde::Serialize;

use crate::period::{after, before};
use crate::{Calendar, FreeDay, RulesError, Step, delivery};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub enum Question<'a> {
    /// A known rule. What is printed in the letter goes before what the rule knows.
    Rule {
        /// The rule.
        rule: &'a Deadline,
        /// The period in the person's letter, if they typed one.
        in_the_letter: Option<Period>,
    },
    /// Only a period, as printed in a letter.
    Period(Period),
}

/// The day a person can read off, and how the letter came if they know it.
#[derive(Debug, Clone, Copy)]
pub struct Letter {
    /// The date on the letter or envelope, or the day of the event.
    pub day: NaiveDate,
    /// How it came.
    pub way: Option<Way>,
}

/// What the day means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Meaning {
    /// It must be done by then.
    LastDay,
    /// It is best done by then.
    BestBy,
    /// It is possible, or begins, then.
    FirstDay,
    /// Something runs out then.
    RunsOut,
    /// The application reaches back so far.
    ReachesBackTo,
    /// At once: the day itself.
    AtOnce,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoned {
    /// The day.
    pub day: NaiveDate,
    /// What it means.
    pub meaning: Meaning,
    /// The sum, line by line.
    pub steps: Vec<Step>,
}

impl<'a> Question<'a> {
    /// Whose holidays count: those of the region that was named, else those at the person's home for offices there,
    /// else only those of the widest region, which are free days everywhere.
    ///
    /// # Errors
    /// A home whose widest region is missing, which no valid content has.
    pub fn holidays<'p>(
        &self,
        named: Option<&'p Pack>,
        home: &'p Pack,
        packs: &'p Packs,
    ) -> Result<&'p Pack, ordner_packs::PacksError> {
        match (named, self) {
            (Some(named), _) => Ok(named),
            (None, Self::Rule { rule, .. }) if rule.place == Place::Here => Ok(home),
            (None, _) => packs.pack(home.lineage.last().unwrap_or(&home.id)),
        }
    }

    /// The period that counts.
    fn period(&self, rule_length: Length) -> Result<Period, RulesError> {
        match (self, rule_length) {
            (Self::Period(period) | Self::Rule { in_the_letter: Some(period), .. }, _) => Ok(*period),
            (Self::Rule { in_the_letter: None, .. }, Length::Preset(period)) => Ok(period),
            (Self::Rule { rule, in_the_letter: None }, Length::InTheLetter) => {
                Err(RulesError::OnlyYourLetter { name: rule.id.clone() })
            }
        }
    }
}

/// Reckons the earliest plausible day.
///
/// # Errors
/// [`RulesError::OnlyYourLetter`] when the period must come from the letter, [`RulesError::NeverReliedUpon`],
/// [`RulesError::NoPeriodHere`], [`RulesError::NoLetterHere`], [`RulesError::WayUnknown`],
/// [`RulesError::HolidaysUnknown`].
pub fn reckon(
    question: Question<'_>,
    letter: Letter,
    calendar: Calendar<'_>,
    packs: &Packs,
) -> Result<Reckoned, RulesError> {
    if let Question::Rule { rule, in_the_letter: Some(_) } = question
        && !matches!(rule.count, Count::Within(_) | Count::Until(_) | Count::NotBefore(_))
    {
        return Err(RulesError::NoPeriodHere { name: rule.id.clone() });
    }
    let count = match question {
        Question::Rule { rule, .. } => rule.count.clone(),
        Question::Period(period) => Count::Within(Length::Preset(period)),
    };
    let mut sum = Sum { calendar, steps: vec![] };
    let event = sum.event(question, letter, packs)?;
    let (day, meaning) = match count {
        Count::Within(length) => {
            let last = sum.period_after(question, length, event)?;
            let last = sum.next_working_day(last)?;
            if question.begins_with_a_letter() {
                sum.steps.push(Step::MustHaveArrived);
            }
            (last, Meaning::LastDay)
        }
        Count::Until(length) => {
            let last = sum.period_after(question, length, event)?;
            sum.steps.push(Step::DoesNotMove { day: last });
            (last, Meaning::RunsOut)
        }
        Count::NotBefore(length) => {
            let first = sum.period_after(question, length, event)?;
            (first, Meaning::FirstDay)
        }
        Count::Before(period) => (sum.at_the_latest(event, period)?, Meaning::LastDay),
        Count::BestBefore(period) => (sum.at_the_latest(event, period)?, Meaning::BestBy),
        Count::BeforeTheDay => {
            let day = before(event, Period { amount: 1, unit: Unit::Days })?;
            sum.steps.push(Step::DayBefore { day });
            (sum.last_working_day(day)?, Meaning::LastDay)
        }
        Count::NotEarlier(period) => {
            let day = before(event, period)?;
            sum.steps.push(Step::SoLongBefore { period, day });
            (day, Meaning::FirstDay)
        }
        Count::ReachesBack(back) => (sum.reach(event, back)?, Meaning::ReachesBackTo),
        Count::WithinTheMonth => {
            let day = last_of_month(event)?;
            sum.steps.push(Step::LastDayOfMonth { day });
            (sum.last_working_day(day)?, Meaning::LastDay)
        }
        Count::RentNotice => (sum.rent_notice(event)?, Meaning::LastDay),
        Count::AtOnce => {
            sum.steps.push(Step::AtOnce);
            (event, Meaning::AtOnce)
        }
        Count::OnDay(day) => {
            sum.steps = vec![Step::SameForAll { day }];
            (day, Meaning::RunsOut)
        }
        Count::Window(Window { first, last }) => {
            sum.steps = vec![Step::Weeks { first, day: last }];
            (sum.last_working_day(last)?, Meaning::LastDay)
        }
        Count::NeverReliedUpon(_) => return Err(RulesError::NeverReliedUpon { name: question.name() }),
    };
    Ok(Reckoned { day, meaning, steps: sum.steps })
}

impl Question<'_> {
    fn name(&self) -> String {
        match self {
            Self::Rule { rule, .. } => rule.id.clone(),
            Self::Period(period) => period.to_string(),
        }
    }

    fn begins_with_a_letter(&self) -> bool {
        match self {
            Self::Rule { rule, .. } => !rule.delivery.is_empty(),
            Self::Period(_) => true,
        }
    }
}

/// The lines so far.
struct Sum<'a> {
    calendar: Calendar<'a>,
    steps: Vec<Step>,
}

impl Sum<'_> {
    /// The day from which is counted: the event itself, or the day the letter counts as delivered.
    fn event(
        &mut self,
        question: Question<'_>,
        letter: Letter,
        packs: &Packs,
    ) -> Result<NaiveDate, RulesError> {
        let Letter { day, way } = letter;
        match (question, way) {
            (Question::Rule { rule, .. }, Some(_)) if rule.delivery.is_empty() => {
                Err(RulesError::NoLetterHere { name: rule.id.clone() })
            }
            (_, Some(way)) => {
                let own = match question {
                    Question::Rule { rule, .. } => rule.delivery.as_slice(),
                    Question::Period(_) => &[],
                };
                let delivery = delivery::rule(packs, own, way)?;
                if !delivery::lends_time(packs, own, delivery) {
                    let what = delivery.day_line().to_line();
                    self.steps.extend([Step::YouGave { day, what }, Step::NoFixedTime { day }]);
                    return Ok(day);
                }
                delivery::delivered(delivery, day, self.calendar, &mut self.steps)
            }
            (Question::Rule { rule, .. }, None) => {
                self.steps.push(Step::YouGave { day, what: rule.event_line().to_line() });
                if !rule.delivery.is_empty() {
                    self.steps.push(Step::WayNotGiven { day });
                }
                Ok(day)
            }
            (Question::Period(_), None) => {
                self.steps.push(Step::WayNotGiven { day });
                Ok(day)
            }
        }
    }

    /// The last day of a period after the event, which is not counted itself.
    fn period_after(
        &mut self,
        question: Question<'_>,
        length: Length,
        event: NaiveDate,
    ) -> Result<NaiveDate, RulesError> {
        let period = question.period(length)?;
        if matches!(question, Question::Rule { in_the_letter: Some(_), .. }) {
            self.steps.push(Step::PeriodOfYourLetter { period });
        }
        let first = after(event, Period { amount: 1, unit: Unit::Days })?;
        self.steps.push(Step::BeginsNextDay { day: first });
        let day = after(event, period)?;
        self.steps.push(match period.unit {
            Unit::Days => Step::EndsAfterDays { period, day },
            Unit::Weeks => Step::EndsSameWeekday { period, day },
            Unit::Months | Unit::Years if day.day() == event.day() => {
                Step::EndsSameDayOfMonth { period, day }
            }
            Unit::Months | Unit::Years => Step::EndsWithMonth { period, day },
        });
        Ok(day)
    }

    /// § 193 BGB.
    fn next_working_day(&mut self, mut day: NaiveDate) -> Result<NaiveDate, RulesError> {
        let end = day;
        while let Some(free) = self.calendar.free(day)? {
            self.steps.push(Step::IsFree { day, free });
            day = after(day, Period { amount: 1, unit: Unit::Days })?;
        }
        if day != end {
            self.steps.push(Step::MovesTo { day });
        }
        Ok(day)
    }

    /// No law moves a day to an earlier one, but offices are closed: whoever waits for it comes too late.
    fn last_working_day(&mut self, mut day: NaiveDate) -> Result<NaiveDate, RulesError> {
        let end = day;
        while let Some(free) = self.calendar.free(day)? {
            self.steps.push(Step::IsFree { day, free });
            day = before(day, Period { amount: 1, unit: Unit::Days })?;
        }
        if day != end {
            self.steps.push(Step::ActBefore { day });
        }
        Ok(day)
    }

    fn at_the_latest(&mut self, event: NaiveDate, period: Period) -> Result<NaiveDate, RulesError> {
        let day = before(event, period)?;
        self.steps.push(Step::SoLongBefore { period, day });
        self.last_working_day(day)
    }

    fn reach(&mut self, event: NaiveDate, back: ReachBack) -> Result<NaiveDate, RulesError> {
        let start = match back.from {
            ReachFrom::Day => Some(event),
            ReachFrom::Month => event.with_day(1),
            ReachFrom::Year => NaiveDate::from_ymd_opt(event.year(), 1, 1),
        };
        let start = start.ok_or(RulesError::HolidaysUnknown { year: event.year() })?;
        if back.from != ReachFrom::Day {
            self.steps.push(Step::BackFrom { day: start });
        }
        let day = before(start, back.period)?;
        self.steps.push(Step::SoLongBefore { period: back.period, day });
        Ok(day)
    }

    /// § 573c Abs. 1 BGB. Saturdays are counted as working days (BGH, 27 April 2005, VIII ZR 206/04), which is also the
    /// earlier day.
    fn rent_notice(&mut self, arrives: NaiveDate) -> Result<NaiveDate, RulesError> {
        let mut last = self.third_working_day(arrives)?;
        let mut month = arrives;
        if last < arrives {
            self.steps.extend([Step::ThirdWorkingDay { day: last }, Step::TooLateForThisMonth]);
            month = after(arrives, Period { amount: 1, unit: Unit::Months })?;
            last = self.third_working_day(month)?;
        }
        self.steps.push(Step::ThirdWorkingDay { day: last });
        let ends = last_of_month(after(month, Period { amount: 2, unit: Unit::Months })?)?;
        self.steps.push(Step::ContractEnds { day: ends });
        Ok(last)
    }

    fn third_working_day(&self, month: NaiveDate) -> Result<NaiveDate, RulesError> {
        let unknown = RulesError::HolidaysUnknown { year: month.year() };
        let mut day = month.with_day(1).ok_or(unknown.clone())?;
        let mut worked = 0;
        loop {
            if matches!(self.calendar.free(day)?, None | Some(FreeDay::Saturday)) {
                worked += 1;
            }
            if worked == 3 {
                return Ok(day);
            }
            day = day.succ_opt().ok_or(unknown.clone())?;
        }
    }
}

fn last_of_month(day: NaiveDate) -> Result<NaiveDate, RulesError> {
    day.with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .and_then(|next| next.pred_opt())
        .ok_or(RulesError::HolidaysUnknown { year: day.year() })
}
