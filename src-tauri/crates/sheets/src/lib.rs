//! Paper: what is filled in, laid out, shaped and written as PDF.
//!
//! A pure function (packs, answers, languages, fonts, today) → bytes, so that a sheet is the same everywhere and
//! can be tested as text. Deliberately not here: disk, clock, network, the vault.
//!
//! One way through: `sheets` say what stands on a page, `galley` sets it in rows, `layout` shapes, breaks and flows
//! it, `frame` draws around it, and `page` holds the result for `pdf` to write or `dump` to describe.
#![forbid(unsafe_code)]

mod answers;
mod appendix;
mod content;
mod drawings;
mod dump;
mod edition;
mod error;
mod fonts;
mod frame;
mod galley;
mod gist;
mod icons;
mod job;
mod layout;
mod page;
mod papers;
mod patterns;
mod pdf;
mod reader;
mod sheet_id;
mod sheets;
mod spacing;
mod ticks;
mod toner;
mod words;

pub use answers::{
    Answers, CellWords, ContactNote, FiledDocument, FiledLetter, Mark, OwnContact, OwnNumber, OwnRow,
    OwnVariant, RecoverySheet, ShareSheet,
};
pub use appendix::Appendix;
pub use edition::Edition;
pub use error::SheetsError;
pub use gist::gists;
pub use job::{Foreseen, Job, Manner, Printed, describe, foresee, print};
pub use papers::{Paper, PaperLayout, PrintedWithRoom, print_with_room};
pub use reader::{LeftOut, Reader};
pub use sheet_id::{Asked, Replaced, SheetId};
pub use sheets::spine::SpineLabel;
pub use toner::Toner;
