//! `cargo xtask pictures`: ten pages of the sample binder on one picture, for the README.
//!
//! Made from what the program prints, so that the picture can follow it. Pictures of the window are made by its tests.

use crate::steps::{cargo, empty_folder, program, root, target};
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

/// Prints the sheets, renders their first pages and lays them side by side.
///
/// # Errors
/// The step that failed.
pub fn pictures() -> Result<(), String> {
    system::ensure_packages(&[system::CORE, system::TESTS, &["imagemagick"]].concat())?;
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
