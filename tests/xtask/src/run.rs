//! `cargo xtask run`: from a fresh clone to the open window, or to a printed sample binder where no window can open; and
//! `cargo xtask bench`, which first fetches whom it measures against.

use crate::steps::{cargo, cargo_with, empty_folder, program, python, root, target};
use crate::system;

/// Starts the window, or does the main job on the sample binder without one.
///
/// # Errors
/// The step that failed.
pub fn run() -> Result<(), String> {
    if system::has_display() {
        system::ensure_packages(&[system::CORE, system::WINDOW].concat())?;
        system::ensure_node()?;
        return cargo(&["run", "--release", "-p", "mein-ordner"]);
    }
    println!(
        "There is no display here, so no window can open. The sample binder will be made and printed instead."
    );
    system::ensure_packages(system::CORE)?;
    cargo(&["build", "--release", "-p", "ordner-cli"])?;
    let folder = target().join("sample");
    // The sample binder holds nothing real; an old one would be in the way.
    empty_folder(&folder)?;
    let ordner = target().join("release/ordner");
    let ordner = ordner.to_string_lossy();
    program(&folder, &ordner, &["demo", "sample.ordner"])?;
    program(&folder, &ordner, &["print", "sample.ordner", "--sheets", "all", "--out", "sample.pdf"])?;
    let pdf = folder.canonicalize().unwrap_or(folder).join("sample.pdf");
    println!("\nThe sample binder was printed to {}", pdf.display());
    Ok(())
}

/// Measures against other programs in one run.
///
/// # Errors
/// The step that failed.
pub fn bench() -> Result<(), String> {
    // The peers, and a display to start two windows on.
    let peers = [
        "age",
        "restic",
        "keepassxc",
        "chromium",
        "libreoffice-writer-nogui",
        "xvfb",
        "xdotool",
        "python3",
        "python3-venv",
    ];
    system::ensure_packages(&[system::CORE, system::WINDOW, &peers].concat())?;
    system::ensure_node()?;
    cargo(&["build", "--release", "-p", "mein-ordner", "-p", "ordner-cli"])?;
    let words = ["run", "--release", "-p", "ordner-tests", "--bin", "bench"];
    match peers_of_python() {
        Ok(path) => cargo_with(&root(), &words, &[("PATH", path)]),
        Err(reason) => {
            println!("\n{reason}\nTypst and WeasyPrint will not be measured.");
            cargo(&words)
        }
    }
}

/// Typst and WeasyPrint as their authors publish them. Gives the search path on which they are found first.
fn peers_of_python() -> Result<String, String> {
    let folder = python("peers", &["typst==0.15.2", "weasyprint==70.0"])?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let first = std::iter::once(folder.join("bin")).chain(std::env::split_paths(&path));
    let joined = std::env::join_paths(first).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(joined.to_string_lossy().into_owned())
}
