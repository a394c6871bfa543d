//! Where a period ends: § 188 BGB, with the day of the event left out (§ 187 Abs. 1 BGB).

use chrono::{Datelike, Days, Months, NaiveDate};
use ordner_packs::{Period, Unit};

use crate::RulesError;

/// The last day of a period after an event. A day the month does not have is its last one.
pub(crate) fn after(event: NaiveDate, period: Period) -> Result<NaiveDate, RulesError> {
    let day = match period.unit {
        Unit::Days => event.checked_add_days(Days::new(period.amount.into())),
        Unit::Weeks => event.checked_add_days(Days::new(u64::from(period.amount) * 7)),
        Unit::Months => event.checked_add_months(Months::new(period.amount)),
        Unit::Years => event.checked_add_months(Months::new(period.amount * 12)),
    };
    day.ok_or(RulesError::HolidaysUnknown { year: event.year() })
}

/// The day so long before an event.
pub(crate) fn before(event: NaiveDate, period: Period) -> Result<NaiveDate, RulesError> {
    let day = match period.unit {
        Unit::Days => event.checked_sub_days(Days::new(period.amount.into())),
        Unit::Weeks => event.checked_sub_days(Days::new(u64::from(period.amount) * 7)),
        Unit::Months => event.checked_sub_months(Months::new(period.amount)),
        Unit::Years => event.checked_sub_months(Months::new(period.amount * 12)),
    };
    day.ok_or(RulesError::HolidaysUnknown { year: event.year() })
}
