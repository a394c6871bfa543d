//! From words to placed marks: shaping, lines, rows, pages.
//!
//! One way only: `shape` turns text into glyphs, `line` breaks them, `row` sets them side by side, `flow` puts rows
//! on pages. Deliberately not here: what a sheet says (`sheets`), its frame (`frame`), the file format (`pdf`).

pub(crate) mod flow;
pub(crate) mod line;
pub(crate) mod row;
pub(crate) mod shape;
