//! Languages: Fluent messages from one file each, with direction, dates and a visible fallback.
//!
//! Screen, paper and command line read the same `locales/<tag>.ftl`. A language declares its own name and
//! direction, and whether native speakers have read it, so adding one is adding a file. Deliberately not here: which languages a person chose, and the
//! content of registers and checklists (German and English stand in their own files; a third language may
//! translate a content line here under its content id).
#![forbid(unsafe_code)]

mod coverage;
mod error;
mod language;
mod locales;
mod partial_day;

pub use coverage::{Gap, gaps};
pub use error::LocaleError;
pub use fluent::{FluentArgs, FluentValue};
pub use language::{Direction, Language, LanguageTag, Review};
pub use locales::{Locales, Said, without_isolates};
pub use partial_day::{NotADay, PartialDay};
