//! `cargo xtask pictures`: ten pages of the sample binder on one picture, for the README, and two minutes with the window as a
//! series, for `ui/README.md`.
//!
//! Made from what the program prints and shows, so that no picture goes stale. The window's are taken by one of its tests
//! (`tests/window/two_minutes.rs`), which says what is on them; here they are only made small.

use std::path::Path;

use crate::steps::{cargo, cargo_with, empty_folder, program, root, target};
use crate::system;

/// The sheets whose first pages are shown, in order; the last is a scan of the person's own.
const SHEETS: [&str; 9] = [
    "cover",
    "front-2",
    "my-details",
    "2",
    "plan",
    "point-and-show",
    "letter-postpone",
    "talk-note",
    "emergency-card",
];

/// What is shown of the two minutes, in their order: the name of a picture that the test takes.
const MINUTES: [&str; 12] = [
    "start",
    "new-binder",
    "code",
    "sort",
    "sort-waits",
    "today",
    "letter-seen",
    "letter-urgent",
    "letter-day",
    "appointment",
    "meeting",
    "print",
];

/// Makes all pictures anew.
///
/// # Errors
/// The step that failed.
pub fn pictures() -> Result<(), String> {
    system::ensure_packages(&[system::CORE, system::WINDOW, system::TESTS, &["imagemagick"]].concat())?;
    minutes()?;
    pages()
}

/// Walks through the window and makes its pictures small: as wide as a page on the web, few colours.
fn minutes() -> Result<(), String> {
    let folder = target().join("minutes");
    empty_folder(&folder)?;
    let all = ["test", "--workspace", "--features", "mein-ordner/e2e", "--test", "window"];
    let this = ["--", "--exact", "two_minutes::two_minutes_in_pictures", "--include-ignored"];
    let shots = [("ORDNER_SCREENSHOTS", folder.to_string_lossy().into_owned())];
    cargo_with(&root(), &[&all[..], &this].concat(), &shots)?;
    let taken = std::fs::read_dir(&folder).map_err(|error| format!("No pictures were taken: {error}"))?;
    let taken: Vec<String> =
        taken.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    for (at, name) in MINUTES.iter().enumerate() {
        // The test numbers what it takes: `07-sort-waits.png`.
        let is_it =
            |file: &&String| file.split_once('-').is_some_and(|(_, rest)| rest == format!("{name}.png"));
        let file =
            taken.iter().find(is_it).ok_or_else(|| format!("The test took no picture called {name}"))?;
        small(&folder, file, &root().join(format!("ui/pictures/{:02}-{name}.png", at + 1)))?;
    }
    Ok(())
}

/// The same picture in a quarter of the bytes.
fn small(folder: &Path, from: &str, to: &Path) -> Result<(), String> {
    let to = to.to_string_lossy();
    let words = [from, "-resize", "1024x", "-dither", "None", "-colors", "32", "-depth", "8", "-strip", &to];
    program(folder, "convert", &words)
}

/// Prints the sheets, renders their first pages and lays them side by side.
fn pages() -> Result<(), String> {
    // The same pages as from a release build, in a tenth of the building.
    cargo(&["build", "-p", "ordner-cli"])?;
    let folder = target().join("pictures");
    // The sample binder holds nothing real; an old one would be in the way.
    empty_folder(&folder)?;
    let ordner = target().join("debug/ordner");
    let run = |words: &[&str]| program(&folder, &ordner.to_string_lossy(), words);
    run(&["demo", "sample.ordner"])?;
    let mut pages = Vec::new();
    for (at, sheet) in SHEETS.iter().enumerate() {
        let pdf = format!("{at}.pdf");
        run(&["print", "sample.ordner", "--lang", "de,en,ar", "--sheets", sheet, "--out", &pdf])?;
        pages.push(pdf);
    }
    run(&["print", "sample.ordner", "--sheets", "none", "--with-documents", "--out", "scans.pdf"])?;
    pages.push("scans.pdf".to_owned());
    let mut shown = Vec::new();
    for page in &pages {
        program(&folder, "pdftoppm", &["-r", "60", "-gray", "-png", "-singlefile", page, page])?;
        shown.push(format!("{page}.png"));
    }
    let picture = root().join(".github/readme/pages.png").to_string_lossy().into_owned();
    let mut words: Vec<&str> = shown.iter().map(String::as_str).collect();
    let laid = ["-tile", "5x2", "-geometry", "300x+12+12", "-shadow", "-background", "#c9c9c9"];
    words.extend(laid);
    words.extend(["-colorspace", "Gray", "-depth", "8", "-colors", "16", "-strip", &picture]);
    program(&folder, "montage", &words)
}
