//! Drives the real program: an X server of its own, WebKitWebDriver, and a home folder of its own for each run.
//!
//! Standard library and JSON only. Nothing is skipped: a missing tool fails with the Debian package that has it.
pub mod contract;
pub mod dragging;
pub mod driver;
pub mod golden;
pub mod home;
pub mod listener;
pub mod longer;
pub mod marks;
pub mod papers;
pub mod plain;
pub mod process;
pub mod reader;
pub mod story;
