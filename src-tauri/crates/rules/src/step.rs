//! The lines of a sum: what was counted, why, and by which rule of the law.
//!
//! Apart from the reckoning so that a step is one sentence with days in it: window, paper and command line say the same
//! words (`deadline-step-<id>` in each language).

use chrono::NaiveDate;
use ordner_packs::{Line, Period};
use serde::Serialize;

use crate::FreeDay;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, strum::VariantNames, strum::IntoStaticStr)]
#[serde(tag = "id", content = "args", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// The day the person gave, and what it is.
    YouGave {
        /// The day.
        day: NaiveDate,
        /// What it is: the date on the letter, moving in, …; its id is that of a [`ordner_packs::Spoken`].
        what: Line,
    },
    /// The person did not say how the letter came: the earliest is the day itself.
    WayNotGiven {
        /// The day.
        day: NaiveDate,
    },
    /// The letter counts as delivered on this day.
    CountsAsDelivered {
        /// The day.
        day: NaiveDate,
        /// How long after the day that was given.
        after: Period,
        /// Id of the rule of delivery.
        delivery: String,
    },
    /// The law knows no fixed time for this letter on this way: it may have come at once.
    NoFixedTime {
        /// The day.
        day: NaiveDate,
    },
    /// It counts as delivered on the day that was given.
    DeliveredThatDay {
        /// The day.
        day: NaiveDate,
        /// Id of the rule of delivery.
        delivery: String,
    },
    /// That day is free; it stays all the same.
    DeliveryStays {
        /// The day.
        day: NaiveDate,
        /// Why it is free.
        free: FreeDay,
    },
    /// The day of the event is not counted; counting begins with the next.
    BeginsNextDay {
        /// The first day that counts.
        day: NaiveDate,
    },
    /// The period that is printed in the letter, typed by the person.
    PeriodOfYourLetter {
        /// The period.
        period: Period,
    },
    /// The period ends after so many days.
    EndsAfterDays {
        /// The period.
        period: Period,
        /// Its last day.
        day: NaiveDate,
    },
    /// The period ends on the same day of the week.
    EndsSameWeekday {
        /// The period.
        period: Period,
        /// Its last day.
        day: NaiveDate,
    },
    /// The period ends on the same day of the month.
    EndsSameDayOfMonth {
        /// The period.
        period: Period,
        /// Its last day.
        day: NaiveDate,
    },
    /// The month has no such day, so it is its last one.
    EndsWithMonth {
        /// The period.
        period: Period,
        /// Its last day.
        day: NaiveDate,
    },
    /// So long before.
    SoLongBefore {
        /// The period.
        period: Period,
        /// The day.
        day: NaiveDate,
    },
    /// The day before the event.
    DayBefore {
        /// The day.
        day: NaiveDate,
    },
    /// This day is free.
    IsFree {
        /// The day.
        day: NaiveDate,
        /// Why.
        free: FreeDay,
    },
    /// So the limit ends on the next working day.
    MovesTo {
        /// The day.
        day: NaiveDate,
    },
    /// Offices are closed then: so act on the last working day before.
    ActBefore {
        /// The day.
        day: NaiveDate,
    },
    /// This end does not move, whatever day it is.
    DoesNotMove {
        /// The day.
        day: NaiveDate,
    },
    /// The letter must have arrived by then.
    MustHaveArrived,
    /// Counting back starts with the first day of the month or year.
    BackFrom {
        /// The day.
        day: NaiveDate,
    },
    /// The last day of the month.
    LastDayOfMonth {
        /// The day.
        day: NaiveDate,
    },
    /// The third working day of a month; Saturdays are counted.
    ThirdWorkingDay {
        /// The day.
        day: NaiveDate,
    },
    /// The day the person gave is later, so the next month counts.
    TooLateForThisMonth,
    /// When the contract then ends.
    ContractEnds {
        /// The day.
        day: NaiveDate,
    },
    /// Nothing is counted: at once.
    AtOnce,
    /// One day for everybody.
    SameForAll {
        /// The day.
        day: NaiveDate,
    },
    /// Some weeks for everybody.
    Weeks {
        /// First day.
        first: NaiveDate,
        /// Last day.
        day: NaiveDate,
    },
}

impl Step {
    /// The rule of delivery (an id in a pack) this step rests on.
    pub fn delivery(&self) -> Option<&str> {
        match self {
            Self::CountsAsDelivered { delivery, .. } | Self::DeliveredThatDay { delivery, .. } => {
                Some(delivery)
            }
            _ => None,
        }
    }

    /// The rule of counting (an id of `counting` in a pack) this step rests on.
    pub fn counting(&self) -> Option<&'static str> {
        match self {
            Self::BeginsNextDay { .. } => Some("event-day-left-out"),
            Self::EndsAfterDays { .. } => Some("days-end"),
            Self::EndsSameWeekday { .. } | Self::EndsSameDayOfMonth { .. } | Self::EndsWithMonth { .. } => {
                Some("weeks-and-months-end")
            }
            Self::MovesTo { .. } => Some("free-day-moves"),
            Self::MustHaveArrived => Some("must-have-arrived"),
            _ => None,
        }
    }
}
