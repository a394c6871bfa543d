//! Content as data: registers, checklists, contacts and packs, read from TOML and validated.
//!
//! Apart from everything else so that a volunteer's file can be checked without a vault or a window. Every fact
//! carries its source and its "Stand", the day it was last checked. Deliberately not here: words of the program
//! (see `locale`), what a person did with an item (see `binder`), how a sheet looks (see `sheets`).
#![forbid(unsafe_code)]

mod area;
mod barrier;
mod changes;
mod checklist;
mod contact;
mod deadline;
mod district;
mod document_kind;
mod error;
mod experience;
mod files;
mod findings;
mod glossary;
mod holidays;
mod life_path;
mod line;
mod load;
mod number;
mod pack;
mod pack_file;
mod period;
mod readability;
mod register;
mod report;
mod responsibility;
mod right;
mod role;
mod sheet;
mod source;
mod spoken;
mod status;
mod table;
mod template;
mod triage;
mod walk;

pub use area::{PlanColumn, SupportArea};
pub use barrier::Barrier;
pub use changes::{Change, ChangeKind, Difference, changes};
pub use checklist::{Checklist, Item};
pub use contact::{Contact, Retired};
pub use deadline::{
    Count, Counting, Deadline, Delivery, EarlierDelivery, Length, Place, ReachBack, ReachFrom, Theme, Way,
    Window,
};
pub use district::District;
pub use document_kind::{DocumentKind, Reminders};
pub use error::PacksError;
pub use experience::Experience;
pub use files::{ContentFile, over_shipped, region_of, shipped_files};
pub use glossary::{Term, WordList};
pub use holidays::{Holiday, HolidayDay, MonthDay, Years};
pub use life_path::{LifePath, PathStep};
pub use line::{Bilingual, Confidence, Fact, Line};
pub use load::{Mistakes, Packs};
pub use number::{CheckMethod, NumberKind};
pub use pack::Pack;
pub use pack_file::{PackFile, SignerKey};
pub use period::{NotAPeriod, Period, Unit};
pub use readability::{MOST_WORDS_DE, MOST_WORDS_EN, Readability, TextLength};
pub use register::{Group, Kept, Register, RegisterId};
pub use report::{Note, PackReport};
pub use responsibility::{Responsibility, Topic};
pub use right::{Right, RightArea};
pub use role::Role;
pub use sheet::{Block, Column, Field, GRID, Picture, Preset, Row, Sheet, Shows, TableSource, days_in};
pub use spoken::Spoken;
pub use status::{Stage, Status};
pub use table::{TableApplied, apply_table, contact_table};
pub use template::template;
pub use triage::{Look, Sign, TriageAdvice, Urgency};

#[cfg(test)]
mod shipped;
