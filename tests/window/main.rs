//! The real window, driven as a person drives it, on a display and in a home of its own.
//!
//! One program for all window tests, so that the harness is built once. Needs the feature `e2e` of the shell and the
//! tools named in `harness/process.rs`; on Linux only.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, clippy::panic, reason = "a step that fails is a test that fails")]
#![expect(clippy::disallowed_methods, reason = "a test writes the papers it hands to the program")]
#![expect(clippy::print_stdout, reason = "a test says how long its rounds took")]

mod accessible;
mod appointment;
mod broken_off;
mod by_keys;
mod copies;
mod counselling;
mod damage;
mod first_binder;
mod guide;
mod hands;
mod harness;
mod help;
mod in_arabic;
mod injected;
mod journeys;
mod killed;
mod letters;
mod locking;
mod looking_after;
mod misuse;
mod moving;
mod nowhere_to_go;
mod printing;
mod sorting;
mod spoken;
mod taking_back;
mod together;
mod traces;
mod two_minutes;
mod what_opens;
mod wrong_hands;
