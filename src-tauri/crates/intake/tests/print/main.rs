//! Foreign files made ready for print: what comes along, what is refused by name, and how much memory it may cost.
#![expect(clippy::expect_used, reason = "a test stops when its ground fails")]

mod bombs;
mod damage;
mod made;
mod pictures;
