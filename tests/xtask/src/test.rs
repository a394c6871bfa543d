//! `cargo xtask test`: everything the project checks, cheapest first.

use crate::steps::{answer, cargo, program, root};
use crate::{package, second_opinion, system};

/// How much is tested.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What every change must pass.
    Quick,
    /// Also what takes hours.
    Full,
}

/// Runs all checks.
///
/// # Errors
/// The first step that failed.
pub fn test(extent: Extent) -> Result<(), String> {
    system::ensure_packages(&[system::CORE, system::WINDOW, system::TESTS].concat())?;
    system::ensure_node()?;
    cargo(&["fmt", "--all", "--", "--check"])?;
    core()?;
    window_page()?;
    window()?;
    if extent == Extent::Full {
        cargo(&["test", "--release", "--workspace", "--exclude", "mein-ordner", "--", "--ignored"])?;
        cargo(&["run", "--release", "-p", "ordner-sample", "--", "--check"])?;
    }
    package::check_files()?;
    supply_chain()
}

/// The core: no webview library is touched.
fn core() -> Result<(), String> {
    cargo(&["clippy", "--all-targets", "--", "-D", "warnings"])?;
    cargo(&["test"])?;
    second_opinion::second_opinion()
}

/// The page inside the window.
fn window_page() -> Result<(), String> {
    let ui = root().join("ui");
    program(&ui, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    program(&ui, "npm", &["run", "check"])?;
    program(&ui, "npm", &["test"])?;
    program(&ui, "npm", &["run", "build"])
}

/// The shell, and the real window driven as a person would.
fn window() -> Result<(), String> {
    cargo(&["clippy", "-p", "mein-ordner", "--all-targets", "--features", "e2e", "--", "-D", "warnings"])?;
    if !cfg!(target_os = "linux") {
        println!("The window tests run on Linux only and were not run.");
        return cargo(&["test", "-p", "mein-ordner"]);
    }
    cargo(&["test", "-p", "mein-ordner", "--features", "e2e"])
}

/// Licences and banned crates; the tool itself takes minutes to build and is asked for, not installed.
fn supply_chain() -> Result<(), String> {
    if answer("cargo-deny", &["--version"]).is_none() {
        println!("\nLicences and bans were not checked: cargo-deny is not here (cargo install cargo-deny).");
        return Ok(());
    }
    cargo(&["deny", "--offline", "check", "licenses", "bans", "sources"])
}
