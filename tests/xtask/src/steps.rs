//! Running other programs, one step at a time, each announced and each able to stop the chore.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where cargo puts what it builds, as cargo says: the folder can be named in the environment, in any of its files, or
/// not at all.
pub fn target() -> PathBuf {
    let said = answer(&cargo_program(), &["metadata", "--format-version", "1", "--no-deps", "--offline"]);
    said.and_then(|said| told(&said, "target_directory")).map_or_else(|| root().join("target"), PathBuf::from)
}

/// The text beside a key in JSON, when no quotation mark is in it.
fn told(json: &str, key: &str) -> Option<String> {
    let rest = json.split_once(&format!("\"{key}\":\""))?.1;
    Some(rest.split_once('"')?.0.replace("\\\\", "\\"))
}

/// An empty folder at `folder`; what was there is removed.
///
/// # Errors
/// A sentence naming the folder.
pub fn empty_folder(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{} is in the way: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
}

/// Writes a file and the folders above it.
///
/// # Errors
/// A sentence naming the file.
#[expect(clippy::disallowed_methods, reason = "what a chore makes holds nothing of a person's")]
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// Reads a text file.
///
/// # Errors
/// A sentence naming the file.
pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Copies a file, and makes the folders above the copy.
///
/// # Errors
/// A sentence naming the file.
pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::copy(from, to))
        .map(|_| ())
        .map_err(|error| format!("{} cannot be copied to {}: {error}", from.display(), to.display()))
}

/// Runs a program in `folder` and shows what it shows.
///
/// # Errors
/// A sentence naming the command, when it cannot start or does not end well.
pub fn program(folder: &Path, name: &str, arguments: &[&str]) -> Result<(), String> {
    program_with(folder, name, arguments, &[])
}

/// The same with more in its environment.
///
/// # Errors
/// As [`program`].
pub fn program_with(
    folder: &Path,
    name: &str,
    arguments: &[&str],
    environment: &[(&str, String)],
) -> Result<(), String> {
    let line = format!("{name} {}", arguments.join(" "));
    println!("\n── {line}");
    let begin = Instant::now();
    let status = Command::new(name)
        .args(arguments)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .current_dir(folder)
        .status()
        .map_err(|error| format!("{name} could not be started ({error}). Is it installed?"))?;
    println!("── {:.0} s", begin.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("This step failed: {line}")) }
}

/// A folder of Python packages that ends with the builds; fetched when it is not there yet. Its programs lie in `bin`.
///
/// # Errors
/// A sentence naming the command, where Python, its `venv` or its registry is missing.
pub fn python(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let folder = target().join(name);
    // Its last step; a folder that was left half made is made anew.
    let done = folder.join(packages.join(" "));
    if !done.exists() {
        empty_folder(&folder)?;
        program(&folder, "python3", &["-m", "venv", "."])?;
        let pip = folder.join("bin/pip");
        program(&folder, &pip.to_string_lossy(), &[&["install", "--quiet"], packages].concat())?;
        write(&done, "")?;
    }
    Ok(folder)
}

/// Runs cargo in the workspace.
///
/// # Errors
/// As [`program`].
pub fn cargo(arguments: &[&str]) -> Result<(), String> {
    cargo_with(&root(), arguments, &[])
}

/// The same in another folder, with more in its environment.
///
/// # Errors
/// As [`program`].
pub fn cargo_with(folder: &Path, arguments: &[&str], environment: &[(&str, String)]) -> Result<(), String> {
    program_with(folder, &cargo_program(), arguments, environment)
}

/// Runs cargo in the workspace, shows what it shows, and hears it: whether it ended well, and its lines.
///
/// # Errors
/// A sentence, when it cannot start.
pub fn cargo_heard(arguments: &[&str]) -> Result<(bool, Vec<String>), String> {
    let name = cargo_program();
    println!("\n── {name} {}", arguments.join(" "));
    let begin = Instant::now();
    let unheard = |error: std::io::Error| format!("{name} could not be heard: {error}");
    let mut child = Command::new(&name)
        .args(arguments)
        .current_dir(root())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(unheard)?;
    let mut lines = Vec::new();
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let line = line.map_err(unheard)?;
        println!("{line}");
        lines.push(line);
    }
    let status = child.wait().map_err(unheard)?;
    println!("── {:.0} s", begin.elapsed().as_secs_f64());
    Ok((status.success(), lines))
}

/// The cargo that started this chore: another one on the path could be too old.
pub fn cargo_program() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// What a program prints, or nothing when it is not there or fails.
pub fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    answer_in(&root(), name, arguments)
}

/// The same in another folder.
pub fn answer_in(folder: &Path, name: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(name).args(arguments).current_dir(folder).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_builds_is_the_one_this_test_was_built_in() {
        let place = std::env::current_exe().expect("a program");
        assert!(place.starts_with(target()), "{} is not below {}", place.display(), target().display());
    }

    #[test]
    fn a_path_with_backslashes_is_read() {
        assert_eq!(
            told(r#"{"a":1,"target_directory":"C:\\x\\y"}"#, "target_directory").as_deref(),
            Some(r"C:\x\y")
        );
        assert_eq!(told("{}", "target_directory"), None);
    }
}
