//! Foreign PDF files: read from their first byte to their last, their pages made clean and self-contained.
//!
//! Apart because a PDF is a program's worth of format. `survey` finds the objects, `open` reads them, `tree` finds the
//! pages, `clean` copies what is drawn and nothing else, `annotations` draws filled fields and stamps into it. Only this
//! folder and `print` name lopdf. Deliberately not here: drawing a page (that is for a process of its own).

mod annotations;
mod clean;
mod forms;
mod lexer;
mod open;
mod survey;
mod tree;

pub(crate) use clean::Parts;
pub(crate) use forms::pages;
pub(crate) use open::open;
