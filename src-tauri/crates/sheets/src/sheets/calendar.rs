//! A neutral calendar for the wall: three months from the day of printing, a page each, with room to write.
//!
//! Everybody who enters the room reads a wall: it shows nothing of the binder, not even dates that are known.

use chrono::{Datelike, Months, NaiveDate};
use ordner_locale::{Direction, FluentArgs};

use crate::drawings::rect;
use crate::fonts::Weight;
use crate::frame::{LEFT, WIDTH};
use crate::galley::{Column, Galley, SMALL, SMALL_STRONG, plain};
use crate::job::Job;
use crate::layout::row::{Align, Block, Cell};
use crate::layout::shape::style;
use crate::page::{MM, Role};
use crate::{Edition, SheetsError};

/// Months on paper.
const MONTHS: u32 = 3;

/// Height of a day.
const DAY: f32 = 34.0 * MM;

/// Width of a day.
const STEP: f32 = WIDTH / 7.0;

/// Sets the calendar.
pub(crate) fn set(job: &Job<'_>, galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let edition = galley.edition();
    for ahead in 0..MONTHS {
        let first = job.today.with_day(1).and_then(|day| day.checked_add_months(Months::new(ahead)));
        if let Some(first) = first {
            galley.new_page();
            month(first, galley, edition)?;
        }
    }
    Ok(())
}

fn month(first: NaiveDate, galley: &mut Galley<'_, '_>, edition: Edition) -> Result<(), SheetsError> {
    let titles = galley.words.say_with("sheet-calendar-month", |_| {
        let mut args = FluentArgs::new();
        args.set("month", first.month());
        args.set("year", first.year().to_string());
        args
    });
    galley.title("calendar", None, &titles)?;
    // The grid has seven columns in every edition; only its digits grow.
    galley.set_edition(Edition::Standard);
    weekdays(galley)?;
    let digits = style(if edition.is_large() { 20.0 } else { 14.0 }, Weight::Bold);
    let start = first.weekday().num_days_from_monday();
    let end = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let days = end.signed_duration_since(first).num_days();
    let weeks = (i64::from(start) + days + 6) / 7;
    let language = galley.words.languages[0].clone();
    for week in 0..weeks {
        let node = galley.node(Role::P);
        let mut cells = Vec::with_capacity(7);
        let mut frames = Vec::with_capacity(7);
        for weekday in 0..7_u8 {
            let x = LEFT + STEP * f32::from(weekday);
            frames.push(rect(x, 0.0, STEP, DAY).stroked(0.6));
            let day = week * 7 + i64::from(weekday) - i64::from(start) + 1;
            if (1..=days).contains(&day) {
                let spans = vec![plain(&format!("{day} "), digits, node, &language)];
                let width = STEP - 3.0 * MM;
                cells.push(Cell {
                    x: x + 1.5 * MM,
                    width,
                    spans,
                    direction: Direction::Ltr,
                    align: Align::Start,
                });
            }
        }
        let block: Block = galley.row(&cells)?.padded(3.0, 0.0).at_least(DAY).led_by(None, frames);
        galley.push(block);
    }
    galley.set_edition(edition);
    Ok(())
}

/// Monday to Sunday above the columns.
fn weekdays(galley: &mut Galley<'_, '_>) -> Result<(), SheetsError> {
    let node = galley.node(Role::P);
    let mut columns = Vec::with_capacity(7);
    for weekday in 0..7_u8 {
        let said = galley.words.say_with("sheet-calendar-weekday", |_| {
            let mut args = FluentArgs::new();
            args.set("day", u32::from(weekday) + 1);
            args
        });
        let x = LEFT + STEP * f32::from(weekday) + 1.0 * MM;
        let column = Column { x, width: STEP - 1.0 * MM, align: Align::Left };
        columns.push(galley.stacked(node, &said, [SMALL_STRONG, SMALL], column));
    }
    let block = galley.columns(&columns)?.padded(0.0, 2.0);
    galley.push(block.after(6.0));
    Ok(())
}
