//! Pure functions from rules and what a person knows to an answer: a last day, an office, a doubt about a number.
//!
//! Apart from `packs` because content is checked by volunteers and reckoning by tests. Everything here informs and
//! nothing decides: a day is the earliest plausible one, an office is where to ask, a wrong check digit is a hint.
//! Deliberately not here: disk, clock (`today` comes in), words for people (steps are facts; `locale` has their words).
#![forbid(unsafe_code)]

mod calendar;
mod deadline;
mod delivery;
mod error;
pub mod numbers;
mod period;
mod responsibility;
mod step;
pub mod triage;

pub use calendar::{Calendar, FreeDay};
pub use deadline::{Letter, Meaning, Question, Reckoned, reckon};
pub use error::RulesError;
pub use responsibility::{Fit, Missing, Person, announced, responsible};
pub use step::Step;
