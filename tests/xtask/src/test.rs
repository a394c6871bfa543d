//! `cargo xtask test`: everything the project checks, cheapest first.

use crate::steps::{answer, cargo, cargo_heard, program, root};
use crate::{package, system};

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
    cargo(&["test"])
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
    window_tests()
}

/// How many window tests may be asked a second time. More than these is no accident of the machine.
const SECOND_CHANCES: usize = 2;

/// The tests of the shell and its window. Two drive a whole browser engine each at one time; on a machine that does other
/// work beside, one may wait in vain for a page. So one or two that failed are run once more, alone, and said to be so.
fn window_tests() -> Result<(), String> {
    let all = ["test", "-p", "mein-ordner", "--features", "e2e"];
    let (ended, lines) = cargo_heard(&all)?;
    if ended {
        return Ok(());
    }
    let failed: Vec<&str> =
        lines.iter().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED")).collect();
    if failed.is_empty() || failed.len() > SECOND_CHANCES {
        return Err(format!("This step failed: cargo {}", all.join(" ")));
    }
    for test in failed {
        println!("\n{test} failed beside another test. Once more, alone:");
        let alone = ["--test", "window", "--", "--exact", test];
        let (ended, lines) = cargo_heard(&[&all[..], &alone].concat())?;
        if !ended || !lines.iter().any(|line| line == &format!("test {test} ... ok")) {
            return Err(format!("This test failed twice: {test}"));
        }
        println!("{test} passed alone.");
    }
    Ok(())
}

/// Licences and banned crates; the tool itself takes minutes to build and is asked for, not installed.
fn supply_chain() -> Result<(), String> {
    if answer("cargo-deny", &["--version"]).is_none() {
        println!("\nLicences and bans were not checked: cargo-deny is not here (cargo install cargo-deny).");
        return Ok(());
    }
    cargo(&["deny", "--offline", "check", "licenses", "bans", "sources"])
}
