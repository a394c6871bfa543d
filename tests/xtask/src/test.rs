//! `cargo xtask test`: everything the project checks, cheapest first.

use crate::steps::{answer, cargo, cargo_heard, program, root};
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
    window_page()?;
    package::check_files()?;
    rust()?;
    if extent == Extent::Full {
        cargo(&[&["doc"], &ALL[..], &["--no-deps", "--document-private-items"]].concat())?;
        cargo(&["test", "--release", "--workspace", "--exclude", "mein-ordner", "--", "--ignored"])?;
        if cfg!(target_os = "linux") {
            // Already built, and the window takes its time: not once more for the release.
            cargo(&[&["test"], &ALL[..], &["--test", "window", "--", "--ignored"]].concat())?;
        }
        cargo(&["run", "--release", "-p", "ordner-sample", "--", "--check"])?;
    }
    supply_chain()
}

/// The page inside the window.
fn window_page() -> Result<(), String> {
    let ui = root().join("ui");
    program(&ui, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    program(&ui, "npm", &["run", "check"])?;
    program(&ui, "npm", &["test"])?;
    program(&ui, "npm", &["run", "build"])
}

/// Everything in one selection. Asked for apart, the core and the shell would want other features of the crates below
/// them, and nearly all of those would be compiled twice.
const ALL: [&str; 3] = ["--workspace", "--features", "mein-ordner/e2e"];

/// Rust: the lints, and every test of the core, of the shell and of its real window.
fn rust() -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        println!("The window tests run on Linux only and are not run.");
        cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
        return cargo(&["test", "--workspace"]);
    }
    cargo(&[&["clippy"], &ALL[..], &["--all-targets", "--", "-D", "warnings"]].concat())?;
    cargo(&[&["test", "--no-run"], &ALL[..]].concat())?;
    second_opinion::second_opinion(&ALL)?;
    let (ended, lines) = cargo_heard(&[&["test", "--no-fail-fast"], &ALL[..]].concat())?;
    if ended { Ok(()) } else { second_chance(&lines) }
}

/// How many tests may be asked a second time: about one in ten of the window's. More than these is no accident of the machine.
const SECOND_CHANCES: usize = 8;

/// Two window tests drive a whole browser engine each at one time; on a machine that does other work beside, they may wait
/// in vain for a page, and when it stands still for a minute, all that run just then. So a few tests of the window that
/// failed are run once more, alone, and said to be so.
fn second_chance(lines: &[String]) -> Result<(), String> {
    let failed: Vec<&str> =
        lines.iter().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED")).collect();
    for test in &failed {
        println!("\n{test} failed:\n{}", last_words(lines, test));
    }
    if failed.is_empty() || failed.len() > SECOND_CHANCES {
        return Err(format!(
            "Tests failed: {}",
            if failed.is_empty() { "see above".to_owned() } else { failed.join(", ") }
        ));
    }
    for test in failed {
        println!("\n{test} once more, alone, if it is one of the window:");
        let alone = ["--test", "window", "--", "--exact", test];
        let (ended, lines) = cargo_heard(&[&["test"], &ALL[..], &alone].concat())?;
        if !ended || !lines.iter().any(|line| line == &format!("test {test} ... ok")) {
            return Err(format!("This test failed: {test}\n{}", last_words(&lines, test)));
        }
        println!("{test} passed alone.");
    }
    Ok(())
}

/// Longest that is repeated of what a failed test said.
const LAST_WORDS: usize = 30;

/// What a failed test said, out of all that was printed: where it stopped and why.
fn last_words(lines: &[String], test: &str) -> String {
    let head = format!("---- {test} stdout ----");
    let said = lines.iter().skip_while(|line| **line != head).skip(1);
    let said = said.take_while(|line| !line.starts_with("---- ") && *line != "failures:");
    said.filter(|line| !line.is_empty()).take(LAST_WORDS).map(|line| format!("  {line}\n")).collect()
}

/// Licences and banned crates; the tool itself takes minutes to build and is asked for, not installed.
fn supply_chain() -> Result<(), String> {
    if answer("cargo-deny", &["--version"]).is_none() {
        println!("\nLicences and bans were not checked: cargo-deny is not here (cargo install cargo-deny).");
        return Ok(());
    }
    cargo(&["deny", "--offline", "check", "licenses", "bans", "sources"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_failed_test_said_is_found_again() {
        let printed = "test a::b ... FAILED\ntest a::c ... ok\n\nfailures:\n\n---- a::b stdout ----\n\nthread 'a::b' panicked:\n\
            waited in vain\n---- a::d stdout ----\nother\n\nfailures:\n    a::b\n";
        let lines: Vec<String> = printed.lines().map(str::to_owned).collect();
        assert_eq!(last_words(&lines, "a::b"), "  thread 'a::b' panicked:\n  waited in vain\n");
        assert_eq!(last_words(&lines, "a::d"), "  other\n");
        assert_eq!(last_words(&lines, "a::e"), "");
    }
}
