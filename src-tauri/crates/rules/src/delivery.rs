//! When a letter counts as delivered.
//!
//! The day a letter counts as delivered is no end of a period, so it is never moved here (§ 193 BGB and § 26 Abs. 3 SGB X
//! speak of ends; BSG, 6 May 2010, B 14 AS 12/09 R). The tax courts move it (BFH, 14 October 2003, IX R 68/98). Where
//! courts differ, the earlier day is the safe one.

use chrono::NaiveDate;
use ordner_packs::{Delivery, Packs, Way};
use strum::VariantNames;

use crate::period::after;
use crate::{Calendar, RulesError, Step};

/// The rule for this way: one of the deadline's own, else the first for all letters.
pub(crate) fn rule<'a>(packs: &'a Packs, own: &[String], way: Way) -> Result<&'a Delivery, RulesError> {
    let all = || packs.deliveries().iter().filter(move |delivery| delivery.way == way);
    all().find(|delivery| own.contains(&delivery.id)).or_else(|| all().next()).ok_or_else(|| {
        let name = Way::VARIANTS.get(way as usize).copied().unwrap_or_default();
        RulesError::WayUnknown { name: name.to_owned() }
    })
}

/// Whether the law lends this kind of letter the time of `delivery`. A letter that must be served formally, as most
/// asylum decisions, has no four days in the post: whoever got it sooner got it sooner.
pub(crate) fn lends_time(packs: &Packs, own: &[String], delivery: &Delivery) -> bool {
    let by_post = |id: &String| packs.delivery(id).is_some_and(|known| known.way == Way::Post);
    own.is_empty() || delivery.after.is_none() || own.contains(&delivery.id) || own.iter().any(by_post)
}

/// The day the letter counts as delivered, and the lines that say why.
pub(crate) fn delivered(
    delivery: &Delivery,
    day: NaiveDate,
    calendar: Calendar<'_>,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, RulesError> {
    steps.push(Step::YouGave { day, what: delivery.day_line().to_line() });
    let length = match delivery.earlier {
        Some(earlier) if day <= earlier.until => Some(earlier.after),
        _ => delivery.after,
    };
    let Some(length) = length else {
        steps.push(Step::DeliveredThatDay { day, delivery: delivery.id.clone() });
        return Ok(day);
    };
    let delivered = after(day, length)?;
    steps.push(Step::CountsAsDelivered { day: delivered, after: length, delivery: delivery.id.clone() });
    if let Some(free) = calendar.free(delivered)? {
        steps.push(Step::DeliveryStays { day: delivered, free });
    }
    Ok(delivered)
}
