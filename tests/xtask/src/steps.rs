//! Running other programs, one step at a time, each announced and each able to stop the chore.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs a program in `folder` and shows what it shows.
///
/// # Errors
/// A sentence naming the command, when it cannot start or does not end well.
pub fn program(folder: &Path, name: &str, arguments: &[&str]) -> Result<(), String> {
    let line = format!("{name} {}", arguments.join(" "));
    println!("\n── {line}");
    let begin = Instant::now();
    let status = Command::new(name)
        .args(arguments)
        .current_dir(folder)
        .status()
        .map_err(|error| format!("{name} could not be started ({error}). Is it installed?"))?;
    println!("── {:.0} s", begin.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("This step failed: {line}")) }
}

/// Runs cargo in the workspace.
///
/// # Errors
/// As [`program`].
pub fn cargo(arguments: &[&str]) -> Result<(), String> {
    // The cargo that started this chore: another one on the path could be too old.
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    program(&root(), &cargo, arguments)
}

/// What a program prints, or nothing when it is not there or fails.
pub fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(name).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
