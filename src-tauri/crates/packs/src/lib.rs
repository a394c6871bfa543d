//! Content as data: registers, checklists, contacts and packs, read from TOML and validated.
//!
//! Apart from everything else so that a volunteer's file can be checked without a vault or a window. Every fact
//! carries its source and its "Stand", the day it was last checked. Deliberately not here: words of the program
//! (see `locale`), what a person did with an item (see `binder`), how a sheet looks (see `sheets`).
#![forbid(unsafe_code)]

mod checklist;
mod contact;
mod deadline;
mod error;
mod findings;
mod holidays;
mod line;
mod load;
mod number;
mod pack;
mod period;
mod register;
mod responsibility;
mod sheet;
mod source;
mod status;

pub use checklist::{Checklist, Item};
pub use contact::Contact;
pub use deadline::{
    Count, Counting, Deadline, Delivery, EarlierDelivery, Length, Place, ReachBack, ReachFrom, Theme, Way,
    Window,
};
pub use error::PacksError;
pub use holidays::{Holiday, HolidayDay, MonthDay, Years};
pub use line::{Bilingual, Confidence, Fact, Line};
pub use load::{Mistakes, Packs};
pub use number::{CheckMethod, NumberKind};
pub use pack::Pack;
pub use period::{NotAPeriod, Period, Unit};
pub use register::{Group, Register, RegisterId};
pub use responsibility::{Responsibility, Topic};
pub use sheet::{Block, Column, Field, GRID, Preset, Row, Sheet, Shows, TableSource};
pub use status::Status;

#[cfg(test)]
mod shipped;
