//! Content as data: registers, checklists, contacts and packs, read from TOML and validated.
//!
//! Apart from everything else so that a volunteer's file can be checked without a vault or a window. Every fact
//! carries its source and its "Stand", the day it was last checked. Deliberately not here: words of the program
//! (see `locale`), what a person did with an item (see `binder`), how a sheet looks (see `sheets`).
#![forbid(unsafe_code)]

mod checklist;
mod contact;
mod deadline;
mod district;
mod document_kind;
mod error;
mod findings;
mod glossary;
mod holidays;
mod life_path;
mod line;
mod load;
mod number;
mod pack;
mod period;
mod register;
mod responsibility;
mod right;
mod sheet;
mod source;
mod status;

pub use checklist::{Checklist, Item};
pub use contact::Contact;
pub use deadline::{
    Count, Counting, Deadline, Delivery, EarlierDelivery, Length, Place, ReachBack, ReachFrom, Theme, Way,
    Window,
};
pub use district::District;
pub use document_kind::DocumentKind;
pub use error::PacksError;
pub use glossary::{Term, WordList};
pub use holidays::{Holiday, HolidayDay, MonthDay, Years};
pub use life_path::{LifePath, PathStep};
pub use line::{Bilingual, Confidence, Fact, Line};
pub use load::{Mistakes, Packs};
pub use number::{CheckMethod, NumberKind};
pub use pack::Pack;
pub use period::{NotAPeriod, Period, Unit};
pub use register::{Group, Kept, Register, RegisterId};
pub use responsibility::{Responsibility, Topic};
pub use right::{Right, RightArea};
pub use sheet::{Block, Column, Field, GRID, Preset, Row, Sheet, Shows, TableSource};
pub use status::Status;

#[cfg(test)]
mod shipped;
