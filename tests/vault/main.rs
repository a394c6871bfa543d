//! Does a binder survive what happens to disks, programs and people? The plan, its numbers and the last figures stand in
//! `tests/RELIABILITY.md`; each suite runs sampled every day and in full with `--ignored`.
//!
//! A suite that cannot run here (no strace, no root for a loop device) says so and passes; a suite without its negative
//! control does not exist.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests lay and damage files by hand, fail where they fail, and tell their figures"
)]

mod backups;
mod clocks;
mod errors;
mod kills;
mod network;
mod newer;
mod order;
mod power;
mod races;
mod room;
mod soak;
mod states;
mod story;
mod trace;
mod write_protected;
