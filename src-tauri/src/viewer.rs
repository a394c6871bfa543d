//! The system's own PDF viewer, started at a person's request and never otherwise.
//!
//! It is given one path as one argument; no shell reads it. Not here: where the file lies and when it goes (see
//! `ordner_binder::Viewing`).

use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::WindowError;

/// What opens a file with the program the person chose for its kind (freedesktop.org).
const OPENER: &str = "xdg-open";

/// Asks the system to show a file.
///
/// # Errors
/// [`WindowError::NoViewer`].
pub fn show(file: &Path) -> Result<(), WindowError> {
    let mut started = Command::new(OPENER)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| WindowError::NoViewer)?;
    // Some openers stay as long as the viewer does; one that ended must be waited for.
    std::thread::spawn(move || started.wait());
    Ok(())
}
