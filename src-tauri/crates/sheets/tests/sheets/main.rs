//! Sheets as a whole: what they say (golden files), what people may put in, what other programs read in the file.
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where something is wrong")]

mod conformance;
mod desk;
mod file;
mod golden;
mod ink;
mod input;
mod looks;
mod margins;
mod readers;
mod squares;
mod translations;
