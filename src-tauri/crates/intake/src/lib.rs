//! Foreign files: told by content, bounded, never trusted.
//!
//! Apart from the vault so that a hostile file meets a parser that knows no key and no path: every function is
//! `fn(&[u8], Limits) -> Result`. Deliberately not here: reading or writing files, any change to an original, and
//! drawing a page of a PDF (that is for a process of its own; its objects are read in `pdf`, within bounds).
#![forbid(unsafe_code)]

mod adjust;
mod error;
mod foreign;
mod jpeg;
mod kind;
mod limits;
mod pdf;
mod preview;
mod print;

pub use adjust::{Adjustment, Corner, Turn};
pub use error::IntakeError;
pub use kind::{Kind, sniff};
pub use limits::Limits;
pub use preview::{Preview, page, preview};
pub use print::{Fineness, PrintFile, Remark, Size, print_file, print_page};
