//! `cargo xtask reproducible`: builds the core twice, in two folders, and compares the bytes.
//!
//! Whoever is given a program can then find out that it was made from this source and nothing else. Two copies of the last
//! commit, at paths of different length, with build folders of their own. Not here: how a build is told to forget where it
//! lies (see `release`).

use std::path::Path;

use crate::steps::{answer, empty_folder, program, root, target};
use crate::{release, system};

/// Builds `ordner` twice and compares.
///
/// # Errors
/// The step that failed, or that the two differ.
pub fn reproducible() -> Result<(), String> {
    system::ensure_packages(&[system::CORE, &["bubblewrap"]].concat())?;
    let place = target().join("twice");
    empty_folder(&place)?;
    let mut sums = Vec::new();
    for name in ["one", "another-of-a-longer-name"] {
        let project = place.join(name);
        let source = root().canonicalize().map_err(|error| error.to_string())?;
        program(&place, "git", &["clone", "--quiet", "--shared", &source.to_string_lossy(), name])?;
        let built = project.join("target");
        empty_folder(&built)?;
        release::build(&project, &built, &["ordner-cli"])?;
        sums.push(sum(&built.join("release/ordner"))?);
    }
    for sum in &sums {
        println!("{sum}");
    }
    match sums.as_slice() {
        [one, other] if one == other => {
            println!("Both builds have the same bytes.");
            Ok(())
        }
        _ => Err(format!(
            "The two builds differ: diffoscope {0}/one/target/release/ordner {0}/another-of-a-longer-name/target/release/ordner tells where.",
            place.display()
        )),
    }
}

/// SHA-256 of a file, in hexadecimal digits.
fn sum(path: &Path) -> Result<String, String> {
    answer("sha256sum", &[&path.to_string_lossy()])
        .and_then(|line| line.split_whitespace().next().map(str::to_owned))
        .ok_or_else(|| format!("{} cannot be read", path.display()))
}
