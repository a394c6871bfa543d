//! Foreign pictures and what becomes of them.
#![expect(clippy::expect_used, reason = "a missed expectation is how a test fails")]

mod hostile;
mod made;
mod preview;
