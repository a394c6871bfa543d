//! Sheets as text, compared with the files in `tests/golden`. `UPDATE_GOLDEN=1` writes them anew, to be reviewed.

use std::path::Path;

use crate::desk::{Desk, recovery, register};
use ordner_sheets::SheetId;

fn compare(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        crate::desk::write(&path, found.as_bytes());
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((at, (line, other))) =
        expected.lines().zip(found.lines()).enumerate().find(|(_, (line, other))| line != other)
    {
        panic!(
            "{name}, line {}:\n  expected {line}\n  found    {other}\nUPDATE_GOLDEN=1 takes it over",
            at + 1
        );
    }
    assert_eq!(expected.lines().count(), found.lines().count(), "{name} has another number of lines");
}

#[test]
fn the_cover_is_as_reviewed() {
    compare("cover.de-en.txt", &Desk::blank().describe(&[SheetId::Cover]).expect("cover"));
}

#[test]
fn a_filled_register_is_as_reviewed() {
    compare("register-2.de-en.txt", &Desk::filled().describe(&[register("2")]).expect("register"));
}

#[test]
fn the_recovery_sheet_is_as_reviewed() {
    compare("recovery.de-en.txt", &Desk::blank().describe(&[recovery()]).expect("recovery"));
}

#[test]
fn the_contact_check_sheet_is_as_reviewed() {
    compare(
        "contact-check.de-en.txt",
        &Desk::blank().describe(&[SheetId::ContactCheck]).expect("contact check"),
    );
}

#[test]
fn a_sheet_in_one_language_is_as_reviewed() {
    let mut desk = Desk::blank();
    desk.languages.truncate(1);
    compare("register-2.de.txt", &desk.describe(&[register("2")]).expect("register"));
}
