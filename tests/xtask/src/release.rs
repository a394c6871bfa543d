//! Building what is given away, so that anybody who builds it again gets the same bytes.
//!
//! Apart because package and proof must build alike. What would differ between two machines is where things lie and when they
//! were built: messages name their source files, and OpenSSL writes its flags, its folder and the moment into itself. So
//! cargo runs in a mount namespace, where project, build and crates have fixed names below `/mnt` (only root can put something
//! there later), and the moment is that of the last change. Not here: comparing two builds (see `reproducible`).

use std::path::{Path, PathBuf};

use crate::steps::{answer_in, cargo_program, program_with};

/// Builds in `project`, into `target`, with everything at its fixed place.
///
/// # Errors
/// As [`program_with`]; that it is not known where cargo keeps the crates.
pub fn build(project: &Path, target: &Path, packages: &[&str]) -> Result<(), String> {
    let whole = |folder: &Path| {
        let folder = folder.canonicalize().map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok::<_, String>(folder.display().to_string())
    };
    let (from, built, crates) = (whole(project)?, whole(target)?, whole(&cargo_home()?)?);
    let places = ["--dev-bind", "/", "/", "--tmpfs", "/mnt", "--bind", &from, "/mnt/ordner"];
    let more = ["--bind", &built, "/mnt/target", "--bind", &crates, "/mnt/cargo", "--chdir", "/mnt/ordner"];
    let cargo = cargo_program();
    let words = [&cargo, "build", "--release", "--locked"];
    let named: Vec<&str> = packages.iter().flat_map(|package| ["-p", package]).collect();
    let environment = [
        ("CARGO_TARGET_DIR", "/mnt/target".to_owned()),
        ("CARGO_HOME", "/mnt/cargo".to_owned()),
        ("SOURCE_DATE_EPOCH", moment(project).to_string()),
    ];
    program_with(project, "bwrap", &[&places[..], &more, &words, &named].concat(), &environment)
}

/// When the project was last changed, in seconds since 1970 UTC; 0 outside a repository.
pub fn moment(project: &Path) -> u64 {
    answer_in(project, "git", &["log", "-1", "--format=%ct"])
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or(0)
}

/// Where cargo keeps its files.
///
/// # Errors
/// A sentence, when it is not known.
pub fn cargo_home() -> Result<PathBuf, String> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or_else(|| "Where cargo keeps its files is not known: set CARGO_HOME.".to_owned())
}
