//! Content as data: registers, checklists, contacts and packs, read from TOML and validated.
//!
//! Apart from everything else so that a volunteer's file can be checked without a vault or a window. Every fact
//! carries its source and its "Stand", the day it was last checked. Deliberately not here: words of the program
//! (see `locale`), what a person did with an item (see `binder`), how a sheet looks (see `sheets`).
#![forbid(unsafe_code)]

mod changes;
mod checklist;
mod contact;
mod deadline;
mod error;
mod files;
mod findings;
mod line;
mod load;
mod pack;
mod pack_file;
mod readability;
mod register;
mod report;
mod source;
mod status;
mod table;
mod template;
mod walk;

pub use changes::{Change, ChangeKind, changes};
pub use checklist::{Checklist, Item};
pub use contact::{Contact, Retired};
pub use deadline::Deadline;
pub use error::PacksError;
pub use files::{ContentFile, over_shipped, region_of, shipped_files};
pub use line::{Bilingual, Confidence, Fact, Line};
pub use load::{Mistakes, Packs};
pub use pack::Pack;
pub use pack_file::{PackFile, SignerKey};
pub use readability::{Length, MOST_WORDS_DE, MOST_WORDS_EN, Readability};
pub use register::{Group, Register, RegisterId};
pub use report::{Note, PackReport};
pub use status::Status;
pub use table::{TableApplied, apply_table, contact_table};
pub use template::template;

#[cfg(test)]
mod shipped;
