//! Building what is given away, so that anybody who builds it again gets the same bytes.
//!
//! Apart because package and proof must build alike. What would differ between two machines is where things lie: the folder
//! of the project, of the build and of the crates. All three get fixed names in what is compiled, and the moment of building
//! is that of the last change. Not here: comparing two builds (see `reproducible`).

use std::path::{Path, PathBuf};

use crate::steps::answer_in;

/// What the compilers are told, for a project in `project` that is built in `target`.
///
/// # Errors
/// A sentence, when it cannot be told where cargo keeps the crates.
pub fn environment(project: &Path, target: &Path) -> Result<Vec<(&'static str, String)>, String> {
    let mut names = vec![(display(project)?, "/ordner".to_owned()), (display(target)?, "/target".to_owned())];
    for sources in crate_sources()? {
        names.push((display(&sources)?, "/crates".to_owned()));
    }
    // The last name that fits counts: the folder of the build often lies in that of the project.
    let rust: Vec<String> =
        names.iter().map(|(from, to)| format!("--remap-path-prefix={from}={to}")).collect();
    // No C of our own.
    let c: Vec<String> =
        names.iter().skip(1).map(|(from, to)| format!("-ffile-prefix-map={from}={to}")).collect();
    Ok(vec![
        ("CARGO_TARGET_DIR", target.display().to_string()),
        ("CARGO_ENCODED_RUSTFLAGS", rust.join("\u{1f}")),
        ("CFLAGS", c.join(" ")),
        ("SOURCE_DATE_EPOCH", moment(project).to_string()),
    ])
}

/// When the project was last changed, in seconds since 1970 UTC; 0 outside a repository.
pub fn moment(project: &Path) -> u64 {
    answer_in(project, "git", &["log", "-1", "--format=%ct"])
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or(0)
}

/// Where cargo unpacks crates: one folder for each registry.
///
/// # Errors
/// A sentence, when there is none.
pub fn crate_sources() -> Result<Vec<PathBuf>, String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or("Where cargo keeps its files is not known: set CARGO_HOME.")?;
    let sources = home.join("registry/src");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&sources)
        .map_err(|error| format!("{} cannot be read: {error}. Build once, then again.", sources.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}

fn display(folder: &Path) -> Result<String, String> {
    let whole =
        folder.canonicalize().map_err(|error| format!("{} is not there: {error}", folder.display()))?;
    let text = whole.display().to_string();
    // The C compiler's flags are divided at blanks.
    if text.contains(char::is_whitespace) {
        return Err(format!("Build in a folder without blanks in its name: {text}"));
    }
    Ok(text)
}
