//! A print file of sheets and the person's own papers, checked with other people's programs.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test lays files by hand, and fails where it fails"
)]

#[path = "../common/mod.rs"]
mod common;
mod desk;
mod pages;
mod reprint;
mod story;
